#pragma once
#include "ui/widgets/text_flow.h"

#include <QPointer>
#include <QWidget>
#include <functional>

namespace balai::ui {

struct Answer {
    QString text;
    QString id;
};
// Only asked where something leaves the vault or is erased. `says` are whole sentences: exactly what will happen.
struct QuestionText {
    QString title;
    QStringList says;
    QList<Answer> answers;
    QString safe;  // id of the answer that has the focus, and that Esc gives
};

// A question over its window, without a loop of its own: `answered` is called once, unless `guard` has gone.
class Question : public QWidget {
    Q_OBJECT
public:
    static Question *ask(const Theme &theme, QWidget *over, const QuestionText &text, QObject *guard,
                         std::function<void(const QString &id)> answered);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    Question(const Theme &theme, QWidget *window, const QuestionText &text);
    void build(const QuestionText &text);
    void give(const QString &id);

    const Theme &m_theme;
    QString m_safe;
    QList<QWidget *> m_buttons;
    QPointer<QWidget> m_before;
    QPointer<QObject> m_guard;
    std::function<void(const QString &)> m_answered;
};

}  // namespace balai::ui
