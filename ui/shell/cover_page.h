#pragma once
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenuBar;
class QPlainTextEdit;

namespace balai::ui {

// An ordinary notes page, made without a single colour, font or icon of ours. What is typed here is kept nowhere.
// F12 or three times Shift asks for a password in an ordinary way; a wrong one goes away without a word.
class CoverPage : public QWidget {
    Q_OBJECT
public:
    explicit CoverPage(QWidget *parent = nullptr);
    void begin();      // empty page, caret in it
    void askSecret();
    void refuse();     // the secret was wrong
    static QString windowTitle();

Q_SIGNALS:
    void secretTyped(const QString &secret);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildMenus();
    void sayPlace();
    void placePrompt();

    QMenuBar *m_menus;
    QPlainTextEdit *m_notes;
    QLabel *m_line, *m_zoom, *m_code;
    QWidget *m_prompt;
    QLabel *m_promptWords;
    QLineEdit *m_secret;
};

}  // namespace balai::ui
