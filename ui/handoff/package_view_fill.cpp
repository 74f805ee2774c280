// The list and what stands beside it.
#include "core/handoff/versions.h"
#include "core/handoff/words.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "ui/handoff/package_view.h"
#include "ui/plain/choice.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/figures.h"
#include "ui/widgets/field.h"
#include "ui/widgets/fact_rows.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace balai::ui {

using handoff::PackageItem;
using handoff::Word;

namespace {
const QString packageRow = QStringLiteral("package");
const QString itemRow = QStringLiteral("item-");
const QString meetingRow = QStringLiteral("meeting-");
}  // namespace

QStringList PackageView::languages() const {
    QStringList all = m_package->text->languages;
    const QString &first = m_language.isEmpty() ? m_theme.language() : m_language;
    all.removeAll(first);
    all.prepend(first);
    return all;
}

QString PackageView::words(const records::LocalText &text) const { return handoff::inLanguages(text, languages()).text; }

const PackageItem *PackageView::itemNamed(const QString &row) const {
    for (const PackageItem &item : m_package->text->items)
        if (row == QString(itemRow % QString::number(item.number))) return &item;
    return nullptr;
}

RowSpec PackageView::rowOf(const PackageItem &item) const {
    RowSpec row{QString(itemRow % QString::number(item.number)), QStringLiteral("file-text"), words(item.words.value(QStringLiteral("title")))};
    row.second = item.reference.isEmpty() ? QString::number(item.number) : item.reference;
    const auto answer = records::fromWord<records::ResponseWord>(m_answers.value(item.number).response);
    if (const QString said = handoff::responseWords(answer, m_theme.language()); !said.isEmpty()) {
        row.chip = said;
        row.chipKind = ChipKind::Accent;
        row.chipIcon = QStringLiteral("check");
    }
    return row;
}

QList<RowGroup> PackageView::groups() const {
    const handoff::PackageText &text = *m_package->text;
    RowGroup all{tr("The package"), {{packageRow, QStringLiteral("package"), QString(handoff::words(Word::Reference, m_theme.language()) % u' ' % text.reference)}}, false};
    RowGroup recommendations{tr("Recommendations"), {}}, minutes{tr("Minutes and decisions"), {}, false};
    QStringList seen;
    for (const PackageItem &item : text.items) {
        if (item.isRecommendation()) {
            recommendations.rows.append(rowOf(item));
            continue;
        }
        if (seen.contains(item.meeting)) continue;
        seen.append(item.meeting);
        RowSpec row{QString(meetingRow % item.meeting), QStringLiteral("calendar"), handoff::words(Word::Decisions, m_theme.language())};
        for (const handoff::PackageMeeting &meeting : text.meetings) {
            if (meeting.id != item.meeting || item.meeting.isEmpty()) continue;
            row.text = words(meeting.title);
            row.second = dayText(m_theme, meeting.day);
        }
        minutes.rows.append(row);
    }
    return {all, recommendations, minutes};
}

void PackageView::fill() {
    m_right->clear();
    m_form = nullptr;
    const QString row = m_list->chosen();
    if (const PackageItem *item = itemNamed(row)) fillItem(*item);
    else if (row.startsWith(meetingRow)) fillPassages(row.mid(meetingRow.size()));
    else fillPackage();
    m_right->box()->addStretch(1);
    m_right->keepFocus();
}

void PackageView::addText(const QString &words, const QString &language, Type type, Tone tone) {
    if (words.isEmpty()) return;
    auto *label = new FlowLabel(m_theme, words, {type, type == Type::Section, language});
    label->setTone(tone);
    m_right->box()->addWidget(label);
}

void PackageView::addHeading(const QString &words, const QString &language) { addText(words, language, Type::Section); }

void PackageView::addFact(const QString &label, const QString &value) {
    if (value.isEmpty()) return;
    auto *name = new FlowLabel(m_theme, label, {Type::Table});
    name->setTone(Tone::Soft);
    FactRows::endOf(m_right->box(), m_theme.px(136), m_theme.px(12))->add(name, new FlowLabel(m_theme, value, {Type::Table}));
}

void PackageView::fillPackage() {
    const handoff::PackageText &text = *m_package->text;
    const QString &language = m_theme.language();
    const auto day = [&](QDate date) { return dayText(m_theme, date); };
    addHeading(text.council.isEmpty() ? tr("A council’s package") : words(text.council), {});
    if (text.sample) addText(handoff::words(Word::SampleNote, language), language, Type::Table, Tone::Soft);
    addFact(handoff::words(Word::To, language), words(text.body));
    addFact(handoff::words(Word::Reference, language), text.reference);
    addFact(handoff::words(Word::Date, language), day(text.madeOn));
    addFact(tr("Answer asked by"), day(text.replyBy));
    if (text.replaces) addText(handoff::replacesText(*text.replaces, language), language);
    if (text.languages.size() > 1 && text.languages.size() < 5) {
        QList<SegmentOption> options;
        for (const QString &tag : text.languages) options.append({text::ownNameOf(tag)});
        auto *choice = new Segments(m_theme, options);
        choice->setObjectName(QStringLiteral("package-language"));
        choice->setFolds(true);
        choice->setAccessibleName(tr("Language of the package"));
        choice->choose(std::max(0, int(text.languages.indexOf(m_language.isEmpty() ? language : m_language))));
        connect(choice, &Segments::chosenChanged, this, [this](int at) {
            m_language = m_package->text->languages.value(at);
            refresh();
        });
        m_right->box()->addWidget(choice, 0, Qt::AlignLeft);
    }
    addText(tr("Choose a recommendation on the left and answer it there. What you type stays in this window until you save it."), {});
    addLetter();
    addRecall();
}

// A notice names the package; where a package says itself which one it replaces, it is about that one.
void PackageView::addRecall() {
    const handoff::PackageText &text = *m_package->text;
    addHeading(tr("If something was called back"), {});
    addText(tr("A recall notice asks you to stop using items of package %1.").arg(text.replaces ? text.replaces->reference : text.reference), {}, Type::Table, Tone::Soft);
    auto *stopped = new Choice(m_theme, QStringLiteral("package-recall"));
    stopped->setOptions({}, {{QString(), tr("nothing to say")}, {QStringLiteral("stopped"), tr("we stopped using them")}});
    stopped->choose(m_letter.hasStopped ? QStringLiteral("stopped") : QString());
    stopped->setAccessibleName(tr("If something was called back"));
    connect(stopped, &Choice::chosenChanged, this, [this](const QString &chosen) {
        m_letter.hasStopped = !chosen.isEmpty();
        m_unsaved = true;
        showFoot();
    });
    m_right->box()->addWidget(stopped, 0, Qt::AlignLeft);
}

void PackageView::addLetter() {
    addHeading(tr("Your letter"), {});
    addText(tr("It stands in each of your answers. All of it may stay empty."), {}, Type::Table, Tone::Soft);
    const auto field = [this](const char *object, Word word, QString TypedLetter::*member) {
        const QString name = handoff::words(word, m_theme.language());
        addText(name, {}, Type::Table, Tone::Soft);
        auto *line = new Field(m_theme, QLatin1String(object), name);
        line->edit()->setText(m_letter.*member);
        line->setMaximumWidth(m_theme.px(420));
        connect(line->edit(), &QLineEdit::textEdited, this, [this, member](const QString &typed) {
            m_letter.*member = typed;
            m_unsaved = true;
        });
        m_right->box()->addWidget(line);
    };
    field("package-letter-reference", Word::ColumnOfficialRef, &TypedLetter::reference);
    field("package-letter-date", Word::ColumnOfficialDate, &TypedLetter::date);
    field("package-letter-office", Word::ColumnOffice, &TypedLetter::office);
}

void PackageView::fillItem(const PackageItem &item) {
    const QString &ui = m_theme.language();
    const auto part = [&](const char *field) { return handoff::inLanguages(item.words.value(QLatin1String(field)), languages()); };
    const handoff::Chosen title = part("title");
    addText(item.reference, {}, Type::Table, Tone::Soft);
    addHeading(title.text, title.language);
    addText(part("text").text, part("text").language);
    for (const auto &[field, word] : {std::pair{"rationale", Word::Reasons}, std::pair{"action", Word::ActionAsked}, std::pair{"indicator", Word::Indicator}}) {
        const handoff::Chosen words = part(field);
        if (words.text.isEmpty()) continue;
        addText(handoff::words(word, ui), {}, Type::Table, Tone::Soft);
        addText(words.text, words.language);
    }
    if (!item.names.isEmpty()) addText(handoff::words(Word::RecommendedBy, ui).arg(item.names.join(QStringLiteral(", "))), {}, Type::Table, Tone::Soft);
    addFact(handoff::words(Word::Due, ui), dayText(m_theme, item.due));
    addAnswer(item);
}

void PackageView::addAnswer(const PackageItem &item) {
    m_right->box()->addSpacing(m_theme.px(8));
    addHeading(tr("Your answer"), {});
    m_form = new PackageAnswer(m_theme, m_answers.value(item.number));
    m_right->box()->addWidget(m_form);
    connect(m_form, &PackageAnswer::edited, this, [this, number = item.number](const TypedAnswer &answer) {
        m_answers.insert(number, answer);
        m_unsaved = true;
        const QString id = QString(itemRow % QString::number(number));
        if (ListRow *row = m_list->row(id); row && itemNamed(id)) row->setSpec(rowOf(*itemNamed(id)));
        showFoot();
    });
}

void PackageView::fillPassages(const QString &meeting) {
    const QString &ui = m_theme.language();
    for (const handoff::PackageMeeting &one : m_package->text->meetings)
        if (one.id == meeting && !meeting.isEmpty()) addHeading(words(one.title), {});
    addText(handoff::words(Word::PartsOnly, ui), {}, Type::Table, Tone::Soft);
    for (const PackageItem &item : m_package->text->items) {
        if (item.isRecommendation() || item.meeting != meeting) continue;
        if (item.kind == u"attachment") {
            addText(QString(QString::number(item.number) % u". " % handoff::words(Word::Attachments, ui)), {}, Type::Table, Tone::Soft);
            addText(item.file, {});
            continue;
        }
        const Word kind = item.kind == u"statement" ? Word::Statement : item.kind == u"decision" ? Word::Decision : item.kind == u"action" ? Word::Action : Word::Note;
        QString head = QString(QString::number(item.number) % u". " % handoff::words(kind, ui));
        if (!item.names.isEmpty()) head += QString(u", " % item.names.join(QStringLiteral(", ")));
        const handoff::Chosen said = handoff::inLanguages(item.words.value(QStringLiteral("text")), languages());
        addText(head, {}, Type::Table, Tone::Soft);
        addText(said.text, said.language);
        for (const QString &objection : item.objections.value(said.language)) addText(QString(handoff::words(Word::Objection, ui) % u' ' % objection), {}, Type::Table);
    }
}

}  // namespace balai::ui
