#include "ui/handoff/package_answer.h"

#include "core/handoff/words.h"
#include "core/text/dates.h"
#include "ui/plain/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/text_editor.h"

#include <QVBoxLayout>

namespace balai::ui {

using handoff::Column;
using handoff::Word;
using records::ResponseWord;

namespace {

QList<Option> answersToChooseFrom(const QString &language, const QString &none) {
    QList<Option> options{{QString(), none}};
    for (int at = int(ResponseWord::acknowledged); at <= int(ResponseWord::referred); ++at)
        options.append({records::wordOf(ResponseWord(at)), handoff::responseWords(ResponseWord(at), language)});
    return options;
}

}  // namespace

PackageAnswer::PackageAnswer(const Theme &theme, const TypedAnswer &answer, QWidget *parent)
    : QWidget(parent), m_response(new Choice(theme, QStringLiteral("package-response"))),
      m_reason(new TextEditor(theme, QStringLiteral("package-reason"), handoff::words(Word::ColumnReason, theme.language()))),
      m_due(new Field(theme, QStringLiteral("package-due"), handoff::words(Word::ColumnDue, theme.language()))), m_wrong(new FlowLabel(theme, {}, {Type::Table})) {
    const QString &language = theme.language();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    const auto label = [&](Word word) {
        auto *words = new FlowLabel(theme, handoff::words(word, language), {Type::Table});
        words->setTone(Tone::Soft);
        column->addWidget(words);
    };
    m_response->setOptions(handoff::words(Word::ColumnResponse, language), answersToChooseFrom(language, tr("no answer yet")));
    m_response->choose(answer.response);
    m_response->setAccessibleName(handoff::words(Word::ColumnResponse, language));
    m_response->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);  // shortened before it makes the page wider than its window
    column->addWidget(m_response, 0, Qt::AlignLeft);
    column->addSpacing(theme.px(4));
    label(Word::ColumnReason);
    m_reason->setLines(2, 8);
    m_reason->setTabChangesFocus(true);
    m_reason->setText(answer.reason);
    column->addWidget(m_reason);
    column->addSpacing(theme.px(4));
    label(Word::ColumnDue);
    m_due->edit()->setText(answer.due);
    m_due->setFixed(220);
    column->addWidget(m_due, 0, Qt::AlignLeft);
    m_wrong->setTone(Tone::AttentionInk);
    m_wrong->hide();
    column->addWidget(m_wrong);
    connect(m_response, &Choice::chosenChanged, this, &PackageAnswer::tell);
    connect(m_reason, &TextEditor::edited, this, &PackageAnswer::tell);
    connect(m_due->edit(), &QLineEdit::textEdited, this, &PackageAnswer::tell);
}

void PackageAnswer::tell() {
    say({});
    Q_EMIT edited({m_response->chosen(), m_reason->text(), m_due->text()});
}

void PackageAnswer::say(const QString &wrong) {
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
}

std::optional<QDate> typedDay(const QString &typed, const QString &language) {
    if (typed.trimmed().isEmpty()) return QDate();
    const auto read = text::parseDate(typed, language);
    if (const QDate *day = std::get_if<QDate>(&read)) return *day;
    return std::nullopt;
}

std::optional<AnswerQuestion> questionAbout(const QMap<int, TypedAnswer> &answers, const TypedLetter &letter, const QString &language) {
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        if (answer->isEmpty()) continue;
        if (answer->response.isEmpty()) return AnswerQuestion{answer.key(), PackageAnswer::tr("Choose an answer, or take the other words out.")};
        if (!typedDay(answer->due, language)) return AnswerQuestion{answer.key(), PackageAnswer::tr("This day could be read in two ways, or is no day. Write it as 2027-03-01.")};
    }
    if (!typedDay(letter.date, language)) return AnswerQuestion{0, PackageAnswer::tr("This day could be read in two ways, or is no day. Write it as 2027-03-01.")};
    return std::nullopt;
}

std::vector<QMap<Column, QString>> linesOf(const handoff::PackageText &package, const QMap<int, TypedAnswer> &answers, const TypedLetter &letter, const QString &language) {
    const auto day = [&](const QString &typed) { return records::dateText(typedDay(typed, language).value_or(QDate())); };
    std::vector<QMap<Column, QString>> lines;
    for (const handoff::PackageItem &item : package.items) {
        const TypedAnswer answer = answers.value(item.number);
        if (!item.isRecommendation() || answer.response.isEmpty()) continue;
        lines.push_back({{Column::Handoff, package.reference}, {Column::Item, QString::number(item.number)}, {Column::Reference, item.reference},
                         {Column::Title, handoff::inLanguages(item.words.value(QStringLiteral("title")), package.languages).text},
                         {Column::Response, answer.response}, {Column::Reason, answer.reason.trimmed()}, {Column::Due, day(answer.due)},
                         {Column::OfficialRef, letter.reference.trimmed()}, {Column::OfficialDate, day(letter.date)}, {Column::Office, letter.office.trimmed()}});
    }
    if (letter.hasStopped)
        lines.push_back({{Column::Handoff, package.reference}, {Column::Item, QString::fromLatin1(handoff::recallItem)},
                         {Column::Reference, package.replaces ? package.replaces->reference : package.reference},
                         {Column::Response, records::wordOf(ResponseWord::acknowledged)},
                         {Column::OfficialRef, letter.reference.trimmed()}, {Column::OfficialDate, day(letter.date)}, {Column::Office, letter.office.trimmed()}});
    return lines;
}

}  // namespace balai::ui
