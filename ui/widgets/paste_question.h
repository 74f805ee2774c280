#pragma once
#include "ui/widgets/button.h"

#include <QWidget>

class QBoxLayout;

namespace balai::text {
struct ZawgyiDoubt;
}

namespace balai::ui {

// What a question about two readings says: the question, what the words as they stand are called, and what doing the same is
// for; without that nobody is asked it.
struct ReadingWords {
    QString asks, typed, again;
};

// Which of two readings of a text is right: both, each with the same button under it, and whether to do the same from now on.
// About what was pasted it stands below the words in the editor itself, takes no focus and stops nothing; about a file, on the
// page that takes it in.
class PasteQuestion : public QWidget {
    Q_OBJECT
public:
    PasteQuestion(const Theme &theme, const ReadingWords &words, const text::ZawgyiDoubt &doubt, QWidget *parent = nullptr);
    // In its place, where the answer was remembered: what was done, and the way back.
    PasteQuestion(const Theme &theme, QWidget *parent);

    static ReadingWords forPastes();
    static ReadingWords forLines();   // of a file, one by one
    static ReadingWords forSheets();  // of translations, all at once

    bool isAsking() const { return m_asks; }
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
    void addAgain(const QString &words);
    void addReading(const QString &caption, const QString &words, Button *choose);
    Button *button(const char *object, const QString &text, ButtonKind kind = ButtonKind::Plain);
    void arrange();
    bool isNarrow(int width) const;
    bool isInEditor() const;

    const Theme &m_theme;
    QBoxLayout *m_column, *m_pair;
    QList<Button *> m_buttons;
    Button *m_again = nullptr;
    bool m_asks = false;
};

}  // namespace balai::ui
