#include "ui/plain/form_over.h"

#include "core/text/dates.h"
#include "ui/shell/figures.h"
#include "ui/widgets/fact_rows.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/text_editor.h"

#include <QVBoxLayout>

namespace balai::ui {

FormOver::FormOver(const Theme &theme, QWidget *anchor, const QString &object, const QString &title)
    : PopOver(theme, anchor, 440), m_theme(theme), m_rows(new FactRows(theme.px(128), theme.px(12), theme.px(8))), m_wrong(new FlowLabel(theme, {}, {Type::Table})),
      m_meant(new Button(theme, ButtonKind::Plain, {})) {
    setObjectName(object);
    setAccessibleName(title);
    box()->addWidget(new FlowLabel(theme, title, {Type::Base, true}));
    box()->addLayout(m_rows);
    m_wrong->setTone(Tone::AttentionInk);
    m_wrong->hide();
    m_meant->setObjectName(object + QStringLiteral("-meant"));
    m_meant->hide();
}

void FormOver::addRow(const QString &label, QWidget *input) {
    auto *words = new FlowLabel(m_theme, label, {Type::Table});
    words->setTone(Tone::Soft);
    m_rows->add(words, input);
}

Field *FormOver::text(const QString &object, const QString &label, const QString &value) {
    auto *field = new Field(m_theme, object, label);
    field->edit()->setText(value);
    field->setAsksOfPastes();
    connect(field, &Field::entered, this, &FormOver::tryToKeep);
    addRow(label, field);
    return field;
}

Choice *FormOver::choice(const QString &object, const QString &label, const QList<Option> &options, const QString &chosen) {
    auto *choice = new Choice(m_theme, object);
    choice->setOptions({}, options);
    if (!chosen.isEmpty()) choice->choose(chosen);
    choice->setAccessibleName(label);
    addRow(label, choice);
    return choice;
}

TextEditor *FormOver::words(const QString &object, const QString &label, const QString &value) {
    auto *editor = new TextEditor(m_theme, object, label);
    editor->setLines(3, 8);
    editor->setText(value);
    addRow(label, editor);
    return editor;
}

Field *FormOver::day(const QString &object, const QString &label, QDate value) {
    m_days.append(text(object, label, value.isValid() ? dayText(m_theme, value) : QString()));
    return m_days.last();
}

std::optional<QDate> FormOver::dayIn(const Field *field) const {
    if (field->text().trimmed().isEmpty()) return QDate();
    const auto read = text::parseDate(field->text(), m_theme.language());
    if (const QDate *day = std::get_if<QDate>(&read)) return *day;
    return std::nullopt;
}

void FormOver::note(const QString &sentence) {
    auto *words = new FlowLabel(m_theme, sentence, {Type::Table});
    words->setTone(Tone::Soft);
    box()->addWidget(words);
}

void FormOver::finish(const QString &button, std::function<QString()> keep) {
    m_keep = std::move(keep);
    foot()->addWidget(m_wrong);
    foot()->addWidget(m_meant, 0, Qt::AlignLeft);
    auto *keeps = new Button(m_theme, ButtonKind::Plain, button);
    keeps->setObjectName(objectName() + QStringLiteral("-keep"));
    keeps->setKeyShown(tr("Enter"));
    keeps->setWraps(true);
    connect(keeps, &QAbstractButton::clicked, this, &FormOver::tryToKeep);
    foot()->addWidget(keeps, 0, Qt::AlignLeft);
    open();
}

// The first typed day that is none but may mean one: a button takes it over. False where there is nothing to offer.
bool FormOver::offerDay() {
    m_meant->hide();
    m_meant->disconnect(this);
    for (Field *field : m_days) {
        const auto read = text::parseDate(field->text(), m_theme.language());
        const auto *question = std::get_if<text::DateQuestion>(&read);
        if (field->text().trimmed().isEmpty() || !question || !question->suggested.isValid()) continue;
        const QString day = dayText(m_theme, question->suggested);
        m_meant->setText(tr("Take %1", "a day").arg(day));
        connect(m_meant, &QAbstractButton::clicked, this, [this, field, day] {
            field->edit()->setText(day);
            field->edit()->setFocus();
            m_meant->hide();
            m_wrong->hide();
        });
        m_meant->show();
        return true;
    }
    return false;
}

void FormOver::tryToKeep() {
    const QString wrong = m_keep();
    if (wrong.isEmpty()) return close();
    m_wrong->setText(offerDay() ? tr("This day can be read in two ways. A year over 2400 may be one of the Buddhist era.") : wrong);
    m_wrong->show();
}

}  // namespace balai::ui
