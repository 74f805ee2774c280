#pragma once
#include "ui/shell/assets.h"

#include <QObject>
#include <QTranslator>

namespace balai::ui {

// The interface's language, changed while the program runs. English is in the program itself; the others are files.
class Languages : public QObject {
    Q_OBJECT
public:
    explicit Languages(const Assets &assets, QObject *parent = nullptr);
    ~Languages() override;
    QString tag() const { return m_tag; }
    // True when the words of `tag` are there; else English is kept. Every widget gets QEvent::LanguageChange.
    bool choose(const QString &tag);
    // The machine's language where we have it, else English.
    static QString ofMachine();

private:
    const Assets &m_assets;
    QTranslator m_translator;
    QString m_tag = QStringLiteral("en");
};

}  // namespace balai::ui
