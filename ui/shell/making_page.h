#pragma once
#include <QWidget>

namespace balai::ui {

class Button;
class FlowLabel;
class Theme;

// Stands where the desk will be while the sample council is made. Words, because nothing here is known to move.
class MakingPage : public QWidget {
    Q_OBJECT
public:
    explicit MakingPage(const Theme &theme, QWidget *parent = nullptr);
    void fail(const QString &what, const QString &next);

Q_SIGNALS:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    FlowLabel *m_title, *m_words;
    Button *m_cancel;
    bool m_failed = false;
};

}  // namespace balai::ui
