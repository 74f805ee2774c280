// The columns, the lines and the questions of a returned sheet.
#include "core/handoff/words.h"
#include "core/records/handoff.h"
#include "core/records/recommendation.h"
#include "core/text/dates.h"
#include "ui/handoff/returned_page.h"
#include "ui/handoff/sheet_question.h"
#include "ui/plain/choice.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/figures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/note_strip.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;
using handoff::Column;
using handoff::PreviewLine;
using handoff::SheetColumn;

namespace {

constexpr int mostShown = 100;  // lines with a question, and as many without
const QString notSaid = QStringLiteral("?");
const QString leftOut = QStringLiteral("-");

QString key(const char *before, const PreviewLine &line) { return QString(QLatin1String(before) % QString::number(line.found.place())); }

std::optional<Column> columnOf(const QString &name) {
    for (int at = 0; at < int(Column::count); ++at)
        if (handoff::columnName(Column(at)) == name) return Column(at);
    return std::nullopt;
}

}  // namespace

void ReturnedPage::fill() {
    m_drop->setText(m_waiting.isEmpty() ? tr("Drop it") : tr("Drop all of them"));
    m_take->setText(tr("Take these in"));
    m_column->clear();
    if (m_preview) {
        auto *name = new FlowLabel(m_theme, m_name.isEmpty() ? tr("an example") : m_name, {Type::Section, true});
        name->setObjectName(QStringLiteral("sheet-name"));
        m_column->box()->addWidget(name);
        if (!m_preview->words.isEmpty()) {
            auto *key = new NoteStrip(m_theme, NoteKind::Plain, QStringLiteral("file-check"));
            key->setObjectName(QStringLiteral("sheet-key"));
            const QString words = tr("The reply is whole. Compare the words of its key with the office: %1").arg(m_preview->words.join(u' '));
            key->set({{words}});
            key->setAccessibleName(words);
            m_column->box()->addWidget(key);
        }
        if (!m_preview->columns.empty()) fillColumns();
        fillLines();
    } else if (const QString words = problem(); !words.isEmpty()) {
        auto *strip = new NoteStrip(m_theme, NoteKind::Attention, QStringLiteral("triangle-alert"));
        strip->setObjectName(QStringLiteral("sheet-problem"));
        strip->set({{words}});
        strip->setAccessibleName(words);
        m_column->box()->addWidget(strip);
    } else {
        m_column->box()->addWidget(new FlowLabel(m_theme, tr("Here stands what an office answered, before anything of it is recorded.")));
    }
    m_column->box()->addStretch(1);
    m_column->keepFocus();
    fillBar();
}

void ReturnedPage::fillColumns() {
    m_column->box()->addWidget(new GroupHead(m_theme, tr("Columns as found"), countText(m_theme, qint64(m_preview->columns.size()))));
    auto *card = new Card(m_theme, 12, 4);
    card->box()->setSpacing(0);
    bool first = true;
    for (const SheetColumn &column : m_preview->columns) {
        if (!std::exchange(first, false)) card->box()->addWidget(new Rule(m_theme));
        card->box()->addWidget(columnLine(column));
    }
    m_column->box()->addWidget(card);
}

QWidget *ReturnedPage::columnLine(const SheetColumn &column) {
    auto *line = new QWidget;
    auto *row = new WrapRow(m_theme.px(8));
    line->setLayout(row);
    row->setContentsMargins(0, m_theme.px(4), 0, m_theme.px(4));
    const QString heading = column.heading.isEmpty() ? tr("no heading") : column.heading;
    QList<TextSpan> words{{QString(column.letter % u"  "), false, Tone::Soft}, {heading, true}};
    if (!column.samples.isEmpty()) words.append({QString(u"  " % column.samples.join(QStringLiteral(" · "))), false, Tone::Soft});
    if (column.isTwice) words.append({QString(u"  " % tr("a second column that means the same")), false, Tone::AttentionInk});
    else if (column.isQuestion()) words.append({QString(u"  " % tr("not known: what is it?")), false, Tone::AttentionInk});
    auto *label = new FlowLabel(m_theme, {}, {Type::Table});
    label->setSpans(words);
    label->setProperty("asFound", true);  // an office's own words among ours
    auto *meaning = new Choice(m_theme, QString(u"sheet-column-" % column.letter));
    QList<Option> options;
    if (column.isQuestion()) options.append({notSaid, tr("choose…")});
    options.append({leftOut, tr("leave it out")});
    for (int at = 0; at < int(Column::count); ++at) options.append({handoff::columnName(Column(at)), handoff::columnHeading(Column(at), m_theme.language())});
    meaning->setOptions(tr("Means"), options);
    meaning->choose(column.isQuestion() ? notSaid : column.column ? handoff::columnName(*column.column) : leftOut);
    meaning->setAccessibleName(tr("Column %1 means").arg(heading));
    meaning->setProperty("asks", column.isQuestion());
    connect(meaning, &Choice::chosenChanged, this, [this, letter = column.letter](const QString &chosen) {
        if (chosen == notSaid) return;
        m_answers.columns.insert(QString(u'#' % letter), chosen == leftOut ? QString() : chosen);
        look();
    });
    row->addWidget(meaning);
    row->addWidget(label);
    return line;
}

void ReturnedPage::fillLines() {
    const auto count = std::count_if(m_preview->lines.begin(), m_preview->lines.end(), [](const PreviewLine &line) { return !line.isLeftOut; });
    m_column->box()->addWidget(new GroupHead(m_theme, tr("Lines as read"), countText(m_theme, count)));
    if (m_preview->lines.empty()) m_column->box()->addWidget(new FlowLabel(m_theme, tr("No line has an answer.")));
    int clear = 0, open = 0, more = 0;
    for (const PreviewLine &line : m_preview->lines) {
        if (++(line.question || m_doubts.contains(line.found.place()) ? open : clear) > mostShown) ++more;
        else m_column->box()->addWidget(lineCard(line));
    }
    if (more > 0) m_column->box()->addWidget(new FlowLabel(m_theme, tr("%n more lines are read and not shown here.", nullptr, more), {Type::Table}));
}

// What the line is about: the recommendation, or the words that stand there.
QString ReturnedPage::named(const PreviewLine &line) const {
    const store::Store &store = m_records.read();
    if (line.read && line.read->recalled)
        if (const auto handoff = store.find(line.read->recalled)) return tr("They stopped using what was called back of hand-off %1").arg(handoff->reference);
    if (line.read)
        if (const auto one = store.find(line.read->response.recommendation)) return QString(one->reference % u' ' % localised(one->title, m_theme.language()));
    QStringList parts;
    for (const Column column : {Column::Handoff, Column::Item, Column::Reference, Column::Title})
        if (const QString text = line.found.text(column).simplified(); !text.isEmpty()) parts.append(text.left(120));
    return parts.isEmpty() ? tr("an item without a number") : parts.join(QStringLiteral(" · "));
}

QString ReturnedPage::readAs(const PreviewLine &line) const {
    const auto day = [&](QDate date) { return dayText(m_theme, date); };
    QStringList parts{tr("Line %1").arg(line.found.line)};
    if (!line.read) {
        for (int at = int(Column::Response); at < int(Column::count); ++at)
            if (const QString text = line.found.text(Column(at)).simplified(); !text.isEmpty()) parts.append(text.left(120));
        return parts.join(QStringLiteral(" · "));
    }
    if (line.read->recalled) {
        parts.append(day(line.read->said.on));
        if (!line.read->said.by.isEmpty()) parts.append(line.read->said.by);
    } else {
        const Response &response = line.read->response;
        parts.append(handoff::responseWords(response.response, m_theme.language()));
        if (response.due.isValid()) parts.append(tr("by %1", "a day until which something is done").arg(day(response.due)));
        for (const QString &reason : response.reason) parts.append(reason.simplified().left(200));
        if (!response.officialRef.isEmpty()) parts.append(response.officialRef);
        if (response.officialDate.isValid()) parts.append(tr("of %1", "the day of a letter").arg(day(response.officialDate)));
        if (!response.signedByOffice.isEmpty()) parts.append(response.signedByOffice);
    }
    if (line.read->isKnown) parts.append(tr("known already"));
    if (line.read->isChanged) parts.append(tr("another answer than the one recorded before: both stay"));
    return parts.join(QStringLiteral(" · "));
}

QWidget *ReturnedPage::lineCard(const PreviewLine &line) {
    auto *card = new Card(m_theme, 12, 8);
    card->setObjectName(key("sheet-line-", line));
    card->box()->setSpacing(m_theme.px(4));
    card->box()->addWidget(new FlowLabel(m_theme, named(line), {Type::Base, !line.isLeftOut}));
    auto *soft = new FlowLabel(m_theme, line.isLeftOut ? QString(readAs(line) % QStringLiteral(" · ") % tr("left out")) : readAs(line), {Type::Table});
    soft->setTone(Tone::Soft);
    card->box()->addWidget(soft);
    if (line.question && !line.isLeftOut) addQuestion(*card, line);
    if (const auto doubt = m_doubts.constFind(line.found.place()); doubt != m_doubts.cend()) askReading(*card, line, *doubt);
    auto *leave = new Button(m_theme, ButtonKind::Link, line.isLeftOut ? tr("Take it in after all") : tr("Leave this line out"));
    leave->setObjectName(key("sheet-leave-", line));
    leave->setAccessibleDescription(tr("Line %1").arg(line.found.line));
    connect(leave, &QAbstractButton::clicked, this, [this, place = line.found.place(), isLeftOut = line.isLeftOut] {
        if (isLeftOut) m_answers.leftOut.remove(place);
        else m_answers.leftOut.insert(place);
        look();
    });
    card->box()->addWidget(leave, 0, Qt::AlignLeft);
    return card;
}

void ReturnedPage::addQuestion(Card &card, const PreviewLine &line) {
    const auto column = columnOf(line.question->field);
    const QString words = questionWords(line.question->field, line.question->reason, m_theme.language());
    auto *asked = new FlowLabel(m_theme, words, {Type::Table});
    asked->setTone(Tone::AttentionInk);
    asked->setObjectName(key("sheet-question-", line));
    card.box()->addWidget(asked);
    if (!column) return;
    if (*column == Column::Response) {
        auto *answer = new Choice(m_theme, key("sheet-answer-", line));
        QList<Option> options{{notSaid, tr("choose…")}};
        for (int at = int(ResponseWord::acknowledged); at <= int(ResponseWord::referred); ++at) options.append({wordOf(ResponseWord(at)), handoff::responseWords(ResponseWord(at), m_theme.language())});
        answer->setOptions(handoff::columnHeading(*column, m_theme.language()), options);
        answer->choose(notSaid);
        answer->setAccessibleName(words);
        answer->setProperty("asks", true);
        connect(answer, &Choice::chosenChanged, this, [this, place = line.found.place()](const QString &chosen) {
            if (chosen == notSaid) return;
            m_answers.cells[place].insert(Column::Response, chosen);
            look();
        });
        return card.box()->addWidget(answer, 0, Qt::AlignLeft);
    }
    addField(card, line, *column);
}

void ReturnedPage::addField(Card &card, const PreviewLine &line, Column column) {
    const QString heading = handoff::columnHeading(column, m_theme.language());
    auto *row = new QWidget;
    auto *wrap = new WrapRow(m_theme.px(8));
    row->setLayout(wrap);
    auto *field = new Field(m_theme, key("sheet-answer-", line), tr("%1, line %2", "heading of a column, number of a line").arg(heading).arg(line.found.line));
    field->edit()->setText(line.found.text(column));
    field->setFixed(260);
    field->setAsksOfPastes();
    field->edit()->setProperty("asks", true);
    auto *use = new Button(m_theme, ButtonKind::Plain, tr("Use this"));
    use->setObjectName(key("sheet-use-", line));
    const auto keep = [this, field, column, place = line.found.place()] {
        m_answers.cells[place].insert(column, field->text().trimmed());
        look();
    };
    connect(field, &Field::entered, this, keep);
    connect(use, &QAbstractButton::clicked, this, keep);
    wrap->addWidget(field);
    wrap->addWidget(use);
    card.box()->addWidget(row);
}

void ReturnedPage::fillBar() {
    QString why;
    if (!m_preview) why = !m_problem ? tr("The file is being read.") : tr("Nothing of this file can be taken in.");
    else if (!m_preview->isWhole()) why = tr("Say first which column holds the answer, and which the number or the reference.");
    else if (const int open = m_preview->questions() + int(m_doubts.size())) why = tr("%n questions wait for an answer.", nullptr, open);
    else if (m_preview->responses().empty()) why = tr("There is nothing to take in.");
    const int fresh = m_preview ? int(std::count_if(m_preview->lines.begin(), m_preview->lines.end(), [](const PreviewLine &line) { return line.read && !line.read->isKnown; })) : 0;
    m_said->setText(why.isEmpty() ? tr("%n answers will be recorded. Nothing is recorded yet.", nullptr, fresh) : why);
    m_take->setOff(why);
}

}  // namespace balai::ui
