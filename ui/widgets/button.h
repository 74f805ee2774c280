#pragma once
#include "ui/widgets/text_flow.h"

#include <QAbstractButton>
#include <functional>

class QMenu;

namespace balai::ui {

// Plain: edge and raised ground. Primary: filled with the accent, at most one per page. Flat: no edge.
// Link: accent-coloured words. Large: 40 high, for members' screens and the lock page. Choice: one of the large tiles
// with an icon above its words.
enum class ButtonKind { Plain, Primary, Flat, Link, Large, LargePrimary, Tile };

// A button with an icon, words and the key that presses it. Without words it is square; then give it an accessible name.
class Button : public QAbstractButton, public ShowsText {
    Q_OBJECT
public:
    Button(const Theme &theme, ButtonKind kind, const QString &text, const QString &icon = {}, QWidget *parent = nullptr);

    void setIconName(const QString &icon);
    void setKey(const QString &key);            // shown, and pressed by this key unless it is not a sequence of Qt
    void setKeyShown(const QString &key);       // only shown
    void setNote(const QString &note);          // small words under those of a tile
    void setLow(bool low);                      // a tile of one line: the icon beside its words, the note only where it fits
    void setLead(const QString &lead);          // soft words before the bold ones: "Who would see it  Ministry A"
    // Opens a menu that `fill` fills each time; `marked`: with a small arrow after the words.
    void setMenu(std::function<void(QMenu &)> fill, bool marked = true);
    void setShrinks(bool shrinks);              // may be narrower than its words, which are then shortened
    void setWraps(bool wraps);                  // may be narrower than its words, which then go on in the next line
    void setTextTone(Tone tone);
    // Off with a reason that is also read aloud; stand it beside the button in words. An empty reason turns it on.
    void setOff(const QString &reason);
    QString reason() const { return m_reason; }
    int tileHeightFor(int width) const;         // that the words of a tile need

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wraps; }
    int heightForWidth(int width) const override;
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isSquare() const { return text().isEmpty() && m_kind != ButtonKind::Tile; }
    bool isLarge() const { return m_kind == ButtonKind::Large || m_kind == ButtonKind::LargePrimary; }
    bool isFilled() const { return (m_kind == ButtonKind::Primary || m_kind == ButtonKind::LargePrimary) && m_reason.isEmpty(); }
    Tone ink() const;
    double iconLength() const;
    TextStyle textStyle() const;
    TextFlow wordsFor(double width, int lines = 0) const;
    QSizeF contentSize() const;
    TextFlow wordsIn(double width) const;  // of a button that is not a tile
    double aside() const;
    void openMenu();
    void paintGround(QPainter &painter) const;
    void paintRow(QPainter &painter) const;
    void paintTile(QPainter &painter) const;
    void paintLow(QPainter &painter) const;
    double lowWidth(double width) const;
    bool notesLow(const TextFlow &words, const TextFlow &note) const;

    const Theme &m_theme;
    ButtonKind m_kind;
    QString m_icon, m_key, m_note, m_lead, m_reason;
    std::optional<Tone> m_tone;
    std::function<void(QMenu &)> m_fill;
    bool m_marked = false, m_shrinks = false, m_wraps = false, m_low = false;
};

}  // namespace balai::ui
