#include "ui/door/door_page.h"

#include "ui/errors.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace balai::ui {

DoorPage::DoorPage(const PageTools &tools, const QString &object, const QString &title)
    : m_tools(tools), m_theme(tools.theme), m_box(nullptr), m_whole(nullptr), m_missing(new FlowLabel(tools.theme, {}, {Type::Table})), m_problem(new FlowLabel(tools.theme)),
      m_back(new Button(tools.theme, ButtonKind::Plain, tr("Back"))), m_go(new Button(tools.theme, ButtonKind::Primary, {})) {
    setObjectName(object);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *inside = new QWidget;
    inside->setMaximumWidth(m_theme.px(1100));
    m_box = m_whole = new QVBoxLayout(inside);
    m_box->setContentsMargins(m_theme.px(48), m_theme.px(32), m_theme.px(48), m_theme.px(32));
    m_box->setSpacing(m_theme.px(4));
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    whole->addWidget(area, 1);
    whole->addWidget(m_problem);
    whole->addWidget(new Rule(m_theme));
    whole->addWidget(buildFoot());
    m_problem->setObjectName(object + QStringLiteral("-problem"));
    m_problem->setTone(Tone::AttentionInk);
    m_problem->hide();
    m_back->setObjectName(object + QStringLiteral("-back"));
    m_go->setObjectName(object + QStringLiteral("-go"));
    addText(title, Tone::Ink, {Type::Title});
    connect(m_back, &QAbstractButton::clicked, this, &Beginning::left);
    connect(m_go, &QAbstractButton::clicked, this, [this] {
        if (!m_busy && missing().isEmpty()) go();
    });
}

QWidget *DoorPage::buildFoot() {
    auto *foot = new QWidget;
    foot->setMinimumHeight(m_theme.px(64));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m_theme.px(48), m_theme.px(12), m_theme.px(48), m_theme.px(12));
    row->setSpacing(m_theme.px(12));
    row->addWidget(m_back);
    row->addWidget(m_missing, 1);
    row->addWidget(m_go);
    m_missing->setTone(Tone::Soft);
    m_missing->setAlign(Qt::AlignRight | Qt::AlignVCenter);
    return foot;
}

QWidget *DoorPage::beginPart() {
    auto *part = new QWidget;
    m_whole->addWidget(part);
    m_box = new QVBoxLayout(part);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(m_theme.px(4));
    return part;
}

void DoorPage::endParts() {
    m_box = m_whole;
    m_box->addStretch(1);
}

FlowLabel *DoorPage::addText(const QString &words, Tone tone, const TextStyle &style) {
    auto *label = new FlowLabel(m_theme, words, style);
    label->setTone(tone);
    m_box->addWidget(label);
    return label;
}

Field *DoorPage::addField(const QString &object, const QString &label, const QString &value) {
    m_box->addSpacing(m_theme.px(12));
    addText(label, Tone::Ink, {Type::Table});
    auto *field = new Field(m_theme, object, label);
    field->edit()->setText(value);
    field->setMaximumWidth(m_theme.px(560));
    m_box->addWidget(field);
    connect(field->edit(), &QLineEdit::textChanged, this, &DoorPage::check);
    connect(field, &Field::entered, m_go, &QAbstractButton::click);
    return field;
}

Field *DoorPage::addSecret(const QString &object, const QString &label) {
    Field *field = addField(object, label);
    field->setSecret(tr("Show the letters"));
    return field;
}

void DoorPage::check() {
    const QString lacks = m_busy ? QString() : missing();
    m_missing->setText(m_busy ? tr("One moment…") : lacks);
    m_go->setOff(m_busy ? m_missing->text() : lacks);
}

void DoorPage::setBusy(bool busy) {
    m_busy = busy;
    m_back->setEnabled(!busy);
    if (busy) m_problem->hide();
    check();
}

void DoorPage::say(const Error &error) {
    const ErrorWords words = wordsFor(error);
    m_problem->setText(words.what + u' ' + words.next);
    m_problem->show();
}

void DoorPage::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_theme.tone(Tone::Paper)); }

}  // namespace balai::ui
