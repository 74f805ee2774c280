#pragma once
#include "ui/shell/page.h"

class QVBoxLayout;

namespace balai::ui {

class Button;
class FlowLabel;
class Records;

// How far the council's words are in each of its languages, and sheets for translators outside: out and in.
class TranslationSheets : public QWidget {
    Q_OBJECT
public:
    TranslationSheets(const Theme &theme, Records &records, QWidget *parent = nullptr);
    void refresh();

private:
    void count();
    void askForSheet();
    void writeSheet(const QString &language);
    void takeSheet();
    void say(const QString &words);
    QString original() const;

    const Theme &m_theme;
    Records &m_records;
    FlowLabel *m_title, *m_standing, *m_said;
    Button *m_out, *m_in;
    qint64 m_version = -1;
};

}  // namespace balai::ui
