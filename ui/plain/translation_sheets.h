#pragma once
#include "core/handoff/translation_sheet.h"
#include "core/text/zawgyi_doubt.h"
#include "ui/shell/page.h"

#include <QPointer>

class QVBoxLayout;

namespace balai::ui {

class Button;
class FlowLabel;
class PasteQuestion;
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
    void askReading(const text::ZawgyiDoubt &doubt);
    void take(bool asUnicode);
    void say(const QString &words);
    QString original() const;

    const Theme &m_theme;
    Records &m_records;
    FlowLabel *m_title, *m_standing, *m_said;
    Button *m_out, *m_in;
    qint64 m_version = -1;
    handoff::TranslationSheet m_sheet;  // read, and waiting for the answer which reading is right
    QPointer<PasteQuestion> m_question;
};

}  // namespace balai::ui
