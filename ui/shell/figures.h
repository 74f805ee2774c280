#pragma once
#include "core/text/dates.h"

#include <QTranslator>

namespace balai::ui {

class Theme;

// How this account wants days, hours and counts written: digits of the language's own script, and the Buddhist year in
// Lao and Khmer. It belongs to the theme, which every widget has; the main window makes it.
//
// As a translator it is asked before the words of the language and writes the counts in them ("%n"); it answers nothing
// where digits are 0-9, so that nothing costs anything there. Money, references, file names and what proves something keep 0-9.
class Figures final : public QTranslator {
    Q_OBJECT
public:
    explicit Figures(Theme &theme);  // owned by it
    ~Figures() override;
    void setForm(text::DateForm form);  // everything is written again
    text::DateForm form() const { return m_form; }
    QString translate(const char *context, const char *source, const char *hint, int count) const override;

private:
    bool follow();

    Theme &m_theme;
    text::DateForm m_form;
    QString m_loaded;
};

// The usual form of the language where the theme has no figures (a window of its own, a test of one widget).
text::DateForm formOf(const Theme &theme);
void setForm(const Theme &theme, text::DateForm form);

QString dayText(const Theme &theme, QDate day, text::DateStyle style = text::DateStyle::Long);
QString hourText(const Theme &theme, QTime time);
QString countText(const Theme &theme, qint64 count);

}  // namespace balai::ui
