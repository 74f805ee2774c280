#include "core/handoff/paper.h"

#include "core/crypto/keys.h"
#include "core/handoff/open_forms.h"
#include "core/handoff/versions.h"
#include "core/handoff/words.h"
#include "core/text/dates.h"
#include "core/text/joins.h"
#include "core/text/language.h"

namespace balai::handoff {

using namespace documents;

namespace {

class Writer {
public:
    explicit Writer(const Contents &contents) : m_contents(contents), m_language(contents.language()) {}

    Document run() {
        const QString council = inLanguages(m_contents.councilName, m_contents.spec.languages).text;
        m_paper.title = words(Word::SubjectLine, m_language).arg(council);
        m_paper.language = m_language;
        m_paper.footer = QString(council % u" · " % m_contents.reference);
        cover(council);
        add(PageBreak{});
        recommendations();
        for (const MeetingHead &meeting : m_contents.meetings) minutes(meeting);
        decisions();
        attachments();
        return std::move(m_paper);
    }

private:
    template <class Part> void add(Part part) { m_paper.blocks.push_back(std::move(part)); }
    QString say(Word word) const { return words(word, m_language); }
    QString date(QDate day) const { return text::formatDate(day, m_language, text::DateStyle::Long); }
    KeyValue row(Word key, const QString &value, const QString &language = {}) const {
        return {plain(say(key)), plain(value, language)};
    }

    void cover(const QString &council);
    void enclosures();
    void key();
    void recommendations();
    void recommendation(const Item &item, bool first);
    void version(const Item &item, const Version &version);
    void field(const Version &version, const char *name, Word heading);
    void minutes(const MeetingHead &meeting);
    void block(const Item &item);
    void decisions();
    void attachments();
    QString kindOf(const Item &item) const;
    Spans head(const Item &item, const QString &title, const QString &language) const;
    QString names(const Version &version) const;
    void translationNote(const Item &item, const Version &version);
    void objections(const Version &version);

    const Contents &m_contents;
    QString m_language;
    Document m_paper;
};

void Writer::cover(const QString &council) {
    const Letter &letter = m_contents.spec.letter;
    if (letter.hasLetterhead) add(Heading{1, plain(council)});
    if (m_contents.sample) add(Paragraph{bold(say(Word::SampleNote))});
    const Chosen body = inLanguages(m_contents.bodyName, m_contents.spec.languages);
    const QString day = letter.place.isEmpty() ? date(m_contents.day) : QString(letter.place % text::comma(m_language) % date(m_contents.day));
    KeyValue to = row(Word::To, body.text, body.language);
    if (!letter.addressee.isEmpty()) to.value.insert(to.value.begin(), {QString(letter.addressee % text::comma(m_language)), false, {}});
    add(KeyValues{{to, row(Word::From, council), row(Word::Reference, m_contents.reference), row(Word::Date, day), row(Word::Subject, m_paper.title)}});
    add(Paragraph{plain(say(Word::Greeting))});
    add(Paragraph{plain(say(Word::CoverText))});
    if (m_contents.replaces) add(Paragraph{bold(replacesText(*m_contents.replaces, m_language))});
    add(Paragraph{plain(say(Word::CoverReply).arg(date(m_contents.replyBy)))});
    enclosures();
    key();
    add(SignatureSpace{plain(say(Word::SignatureLine))});
}

void Writer::enclosures() {
    add(Heading{3, plain(say(Word::Enclosures))});
    const auto enclosed = [&](const QString &file, Word what) {
        add(ListItem{QStringLiteral("•"), plain(QString(say(what) % text::inBrackets(file, m_language)))});
    };
    const Forms &forms = m_contents.spec.forms;
    if (forms.pdf) enclosed(QStringLiteral("recommendations.pdf"), Word::EnclosurePaper);
    if (forms.odt) enclosed(QStringLiteral("recommendations.odt"), Word::EnclosureOpen);
    if (forms.xlsx) enclosed(QStringLiteral("recommendations.xlsx"), Word::EnclosureTable);
    if (forms.json) enclosed(QStringLiteral("handoff.json"), Word::EnclosureMachine);
    if (forms.json && hasDays(m_contents)) enclosed(QString::fromLatin1(daysFile), Word::EnclosureDays);
    enclosed(text::listed({QStringLiteral("response.xlsx"), QStringLiteral("response.csv")}, m_language), Word::EnclosureSheet);
    for (const Item &item : m_contents.items)
        if (item.file) add(ListItem{QStringLiteral("•"), plain(QString(fileWords(m_contents, item) % text::inBrackets(item.fileName(), m_language)))});
}

void Writer::key() {
    if (m_contents.signer.key.isEmpty()) return;
    add(SmallPrint{plain(say(Word::CoverSigned).arg(crypto::minisign::keyIdText(m_contents.signer.keyId)))});
    const QString fingerprint = crypto::fingerprintWords(m_contents.signer.key).join(QLatin1Char(' '));
    add(SmallPrint{{{QString(say(Word::Fingerprint) % text::colon(m_language)), false, {}}, {fingerprint, false, QStringLiteral("en")}}});
}

void Writer::recommendations() {
    bool first = true;
    for (const Item &item : m_contents.items) {
        if (item.section != Section::Recommendations || !item.isIncluded()) continue;
        recommendation(item, first);
        first = false;
    }
}

void Writer::recommendation(const Item &item, bool first) {
    if (!first) add(Rule{});
    for (const Version &one : item.versions) version(item, one);
    std::vector<KeyValue> facts;
    if (item.due.isValid()) facts.push_back(row(Word::Due, date(item.due)));
    if (item.priority) facts.push_back(row(Word::Priority, QString::number(*item.priority)));
    if (!facts.empty()) add(KeyValues{facts});
    if (!item.adoptedOn.isValid()) return;
    const bool vote = item.method == records::AdoptionMethod::vote;
    add(SmallPrint{plain(say(vote ? Word::AdoptedByVote : Word::AdoptedByConsensus).arg(date(item.adoptedOn)))});
}

void Writer::version(const Item &item, const Version &version) {
    add(Heading{2, head(item, version.released.words(QStringLiteral("title")), version.language)});
    translationNote(item, version);
    if (!version.released.text().isEmpty()) add(Paragraph{plain(version.released.text(), version.language)});
    field(version, "rationale", Word::Reasons);
    field(version, "action", Word::ActionAsked);
    field(version, "indicator", Word::Indicator);
    if (const QString who = names(version); !who.isEmpty())
        add(Paragraph{plain(words(Word::RecommendedBy, version.language).arg(who), version.language)});
    objections(version);
}

void Writer::field(const Version &version, const char *name, Word heading) {
    const QString &value = version.released.words(QString::fromLatin1(name));
    if (value.isEmpty()) return;
    add(Heading{4, plain(words(heading, version.language), version.language)});
    add(Paragraph{plain(value, version.language)});
}

Spans Writer::head(const Item &item, const QString &title, const QString &language) const {
    QString before = QString(QString::number(item.number) % u". ");
    if (!item.reference.isEmpty()) before += item.reference % u' ';
    return {{before, false, m_language}, {title, false, language}};
}

// A member is named only where the gate gave a name.
QString Writer::names(const Version &version) const {
    QStringList shown;
    for (const council::Concerned &who : version.released.concerned())
        if (!who.name.isEmpty() && !shown.contains(who.name)) shown.append(who.name);
    shown.sort();
    return text::listed(shown, version.language);
}

void Writer::translationNote(const Item &item, const Version &version) {
    if (!version.released.isTranslation()) return;
    const QString from = item.original.isEmpty() ? QString() : text::ownNameOf(item.original);
    add(SmallPrint{plain(words(Word::TranslationFrom, version.language).arg(from), version.language)});
}

void Writer::objections(const Version &version) {
    for (const QString &objection : version.released.objections())
        add(Paragraph{{{QString(words(Word::Objection, version.language) % u' '), true, version.language},
                       {objection, false, version.language}}});
}

void Writer::minutes(const MeetingHead &meeting) {
    const Chosen title = inLanguages(meeting.title, m_contents.spec.languages);
    bool begun = false;
    QString under;
    for (const Item &item : m_contents.items) {
        if (item.section != Section::Minutes || item.meeting != meeting.id || !item.isIncluded()) continue;
        if (!begun) {
            add(Heading{2, plain(say(Word::MinutesOf).arg(title.text, date(meeting.day)))});
            add(SmallPrint{plain(say(Word::PartsOnly))});
            begun = true;
        }
        for (const auto &[id, heading] : meeting.agenda) {
            const Chosen point = inLanguages(heading, m_contents.spec.languages);
            if (id != item.agendaItem || under == id.text() || point.text.isEmpty()) continue;
            add(Heading{3, plain(point.text, point.language)});
            under = id.text();
        }
        block(item);
    }
}

void Writer::decisions() {
    bool begun = false;
    for (const Item &item : m_contents.items) {
        if (item.section != Section::Decisions || !item.isIncluded()) continue;
        if (!begun) add(Heading{2, plain(say(Word::Decisions))});
        begun = true;
        block(item);
    }
}

void Writer::attachments() {
    bool begun = false;
    for (const Item &item : m_contents.items) {
        if (!item.file) continue;
        if (!begun) add(Heading{2, plain(say(Word::Attachments))});
        begun = true;
        add(Paragraph{{{QString(QString::number(item.number) % u". " % fileWords(m_contents, item) % text::colon(m_language)), true, m_language}, {item.fileName(), false, {}}}});
    }
}

QString Writer::kindOf(const Item &item) const {
    switch (item.blockKind) {
    case records::BlockKind::statement: return say(Word::Statement);
    case records::BlockKind::decision: return say(Word::Decision);
    case records::BlockKind::action: return say(Word::Action);
    case records::BlockKind::note:
    case records::BlockKind::unset:
    case records::BlockKind::unknown: break;
    }
    return say(Word::Note);
}

void Writer::block(const Item &item) {
    for (const Version &version : item.versions) {
        QString who = version.released.speakerName();
        if (who.isEmpty() && item.blockKind == records::BlockKind::statement &&
            version.released.attribution() != records::Attribution::none)
            who = say(Word::AMember);
        QString label = QString(QString::number(item.number) % u". " % kindOf(item));
        if (!who.isEmpty()) label += text::comma(m_language) % who;
        if (item.due.isValid()) label += text::comma(m_language) % say(Word::Due) % u' ' % date(item.due);
        translationNote(item, version);
        add(Paragraph{{{QString(label % text::colon(m_language)), true, m_language}, {version.released.text(), false, version.language}}});
        objections(version);
    }
}

}  // namespace

QString fileWords(const Contents &contents, const Item &item) {
    const QString &language = contents.language();
    const Word kind = item.file->isSound() ? Word::AttachedSound : item.file->ending == u"pdf" ? Word::AttachedPaper : Word::AttachedPicture;
    const auto owner = std::find_if(contents.items.begin(), contents.items.end(), [&](const Item &one) { return one.item == item.keptWith && one.isIncluded(); });
    const QString with = owner == contents.items.end() ? words(Word::AttachedToMinutes, language) : words(Word::AttachedToItem, language).arg(owner->number);
    return QString(words(kind, language) % text::comma(language) % with);
}

documents::Document paperOf(const Contents &contents) { return Writer(contents).run(); }

}  // namespace balai::handoff
