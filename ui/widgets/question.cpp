#include "ui/widgets/question.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <utility>

namespace balai::ui {

Question *Question::ask(const Theme &theme, QWidget *over, const QuestionText &text, QObject *guard,
                        std::function<void(const QString &)> answered) {
    auto *question = new Question(theme, over->window(), text);
    question->m_guard = guard;
    question->m_answered = std::move(answered);
    return question;
}

Question::Question(const Theme &theme, QWidget *window, const QuestionText &text)
    : QWidget(window), m_theme(theme), m_safe(text.safe), m_before(QApplication::focusWidget()) {
    setObjectName(QStringLiteral("question"));
    setAccessibleName(text.title);
    setAccessibleDescription(text.says.join(u' '));
    build(text);
    setGeometry(window->rect());
    window->installEventFilter(this);
    show();
    raise();
    for (QWidget *button : m_buttons)
        if (button->objectName() == QStringLiteral("answer-") + m_safe) button->setFocus(Qt::TabFocusReason);
}

void Question::build(const QuestionText &text) {
    auto *outer = new QVBoxLayout(this);
    auto *card = new Card(m_theme, 24, 20);
    card->setLook(Tone::Raised, Tone::Control);
    card->setFixedWidth(std::min(m_theme.px(520), window()->width() - 32));
    // In a row and not aligned: an aligned widget gets the height that its words need in the whole window's width.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    card->box()->setSpacing(m_theme.px(8));
    card->box()->addWidget(new FlowLabel(m_theme, text.title, {Type::Section}));
    for (const QString &sentence : text.says) card->box()->addWidget(new FlowLabel(m_theme, sentence));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(12));
    row->setContentsMargins(0, m_theme.px(12), 0, 0);
    row->addStretch(1);
    for (const Answer &answer : text.answers) {
        auto *button = new Button(m_theme, ButtonKind::Plain, answer.text);
        button->setObjectName(QStringLiteral("answer-") + answer.id);
        connect(button, &QAbstractButton::clicked, this, [this, id = answer.id] { give(id); });
        row->addWidget(button);
        m_buttons.append(button);
    }
    card->box()->addLayout(row);
}

void Question::give(const QString &id) {
    hide();
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
    if (m_guard && m_answered) std::exchange(m_answered, nullptr)(id);
    deleteLater();
}

void Question::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape) give(m_safe);
}

bool Question::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize && watched == parentWidget()) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

// The focus stays among the answers while the question is open.
bool Question::focusNextPrevChild(bool next) {
    const qsizetype now = m_buttons.indexOf(QApplication::focusWidget());
    const qsizetype count = m_buttons.size();
    if (count > 0) m_buttons.at((now + (next ? 1 : count - 1)) % count)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Question::paintEvent(QPaintEvent *) {
    QColor veil = m_theme.tone(Tone::Well);
    veil.setAlphaF(0.75f);
    QPainter(this).fillRect(rect(), veil);
}

}  // namespace balai::ui
