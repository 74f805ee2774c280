#pragma once
#include "ui/shell/assets.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QStringView>

class QApplication;

namespace balai::ui {

// Colours by what they are for. Text reaches 7:1 on its ground, edges of controls 3:1; tests hold both.
enum class Tone {
    Paper, Raised, Line, Control, Ink, Soft, Accent, AccentInk, OnAccent, Sel, Attention, AttentionInk, AttentionGround,
    AttentionLine, Held, HeldGround, HeldLine, Well, Shade,
};
inline constexpr int toneCount = 19;

// The type scale: point size / line height in px at 96 dpi and 100 %.
enum class Type {
    Small,     // 9/16: chips, status, key hints
    Table,     // 10/20: tables, fields, buttons
    Base,      // 11/22
    Section,   // 13/24, bold
    Fact,      // 13/24: what a member is told before a question
    Title,     // 16/28, bold
    Big,       // 17/28: words on the member's large buttons
    Question,  // 22/40, bold
    Reader,    // 26/52: the member's sentence
    Code,      // 12/36, fixed width: recovery code
};

// The look of one window: colours, type, icons, scale. Owned by main, handed to every widget by reference, never global.
// Lengths are px at 96 dpi and 100 %; px() scales them.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(Assets assets, QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    void setDark(bool dark);
    int scale() const { return m_scale; }  // per cent, 80-250
    void setScale(int percent);
    QString language() const { return m_language; }  // tag of the interface language
    void setLanguage(const QString &tag);

    QColor tone(Tone tone) const;
    int px(double length) const;
    QFont font(Type type, bool bold = false) const;
    // Px, scaled. Khmer, Burmese, Lao, Thai and Tamil stand deep and high and get at least 1.8.
    int lineHeight(Type type, QStringView text) const;
    // Tinted line icon, square, `length` unscaled px; a null pixmap when the name is unknown.
    QPixmap icon(const QString &name, double length, Tone tone) const;
    // Makes sure that the fonts for these letters are loaded; call before laying text out.
    void prepare(QStringView text) const;
    void prepareAll() const;  // all but the large Chinese font
    // Palette, base font and style sheet of the program.
    void apply(QApplication &app) const;
    const Assets &assets() const { return m_assets; }

Q_SIGNALS:
    void changed();  // colours, scale or language: lay out and paint again

private:
    void prepareScript(const QString &script) const;

    Assets m_assets;
    bool m_dark = false;
    int m_scale = 100;
    double m_dpi = 96;
    QString m_language = QStringLiteral("en");
    mutable QSet<QString> m_loaded;
    mutable QHash<QString, QPixmap> m_icons;
};

// True where the text holds letters of a script that needs tall lines.
bool isTall(QStringView text);
// Contrast of two opaque colours after WCAG 2: 1 to 21.
double contrast(const QColor &one, const QColor &other);

}  // namespace balai::ui
