#pragma once
#include "core/base/error.h"
#include "ui/shell/session.h"
#include "ui/widgets/text_flow.h"

#include <QWidget>
#include <functional>

namespace balai::ui {

class Button;
class Field;
class FlowLabel;

// A dialog for files that runs no loop of its own: `chosen` is called later, or never.
using ChooseFiles = std::function<void(QWidget *over, const QString &title, const QString &filter, std::function<void(const QStringList &)> chosen)>;

// At the door: shares of the key, typed from paper or read from files, and the passphrase that comes after.
class SharesPanel : public QWidget {
    Q_OBJECT
public:
    explicit SharesPanel(const Theme &theme, QWidget *parent = nullptr);
    void setFileChoice(ChooseFiles choose);
    void begin();  // empty
    void focusFirst();
    void retranslate();
    QList<HandedShare> shares() const { return m_shares; }
    QString newPassphrase() const;
    // What is wrong in a sentence; empty: it can be tried.
    QString fault() const;

    static constexpr int leastLetters = 12;  // of the new passphrase

Q_SIGNALS:
    void entered();                  // Enter in the passphrase
    void failed(const balai::Error &error);  // a file could not be read

private:
    void addTyped();
    void addFiles();
    void say();

    const Theme &m_theme;
    ChooseFiles m_choose;
    FlowLabel *m_what, *m_typedWord, *m_count, *m_freshWord;
    Field *m_typed, *m_fresh;
    Button *m_add, *m_files;
    QList<HandedShare> m_shares;
};

}  // namespace balai::ui
