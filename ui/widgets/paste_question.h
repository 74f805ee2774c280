#pragma once
#include "ui/shell/theme.h"

#include <QWidget>

class QBoxLayout;

namespace balai::text {
struct ZawgyiDoubt;
}

namespace balai::ui {

class Button;

// Which of two readings of a pasted text is right: both, each with the same button under it, and whether to do the same from
// now on. It stands below the words in the editor itself, takes no focus and stops nothing. Esc means as pasted.
class PasteQuestion : public QWidget {
    Q_OBJECT
public:
    PasteQuestion(const Theme &theme, const text::ZawgyiDoubt &doubt, QWidget *parent);
    // In its place, where the answer was remembered: what was done, and the way back.
    PasteQuestion(const Theme &theme, QWidget *parent);

    bool isAsking() const { return m_again != nullptr; }
    bool isRemembered() const;  // the same from now on
    QList<Button *> buttons() const { return m_buttons; }
    int highFor(int width) const;  // px

Q_SIGNALS:
    void unicodeChosen();
    void pastedChosen();
    void escaped();
    void heightChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addReading(const QString &caption, const QString &words, Button *choose);
    Button *button(const char *object, const QString &text);
    void arrange();
    bool isNarrow(int width) const;

    const Theme &m_theme;
    QBoxLayout *m_column, *m_pair;
    QList<Button *> m_buttons;
    Button *m_again = nullptr;
};

}  // namespace balai::ui
