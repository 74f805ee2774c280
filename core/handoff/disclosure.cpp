#include "core/handoff/disclosure.h"

#include "core/council/consent_reader.h"
#include "core/council/together.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/handoff/small_group.h"
#include "core/handoff/wanted_net.h"
#include "core/handoff/words.h"
#include "core/records/block.h"
#include "core/records/recommendation.h"
#include "core/text/hints.h"

#include <QHash>
#include <algorithm>

namespace balai::handoff {
namespace {

constexpr int smallestGroup = 5;

// The names that the gate let stand with an item and that the consents, asked here once more, let stand with it: a check
// that takes the gate's word for what it checks would find nothing where the gate is wrong.
class Names {
public:
    Names(const store::Store &store, const Contents &contents) : m_store(store), m_desk(store), m_contents(contents) {
        for (const Item &item : contents.items) m_all.unite(m_byItem.insert(item.item, of(item)).value());
    }
    const QSet<QString> &all() const { return m_all; }
    bool mayStand(const Wanted &name, const Item &item) const { return m_byItem.value(item.item).contains(name.folded()); }

private:
    QSet<QString> of(const Item &item) const {
        QSet<QString> out;
        for (const Version &version : item.versions)
            for (const council::Concerned &who : version.released.concerned())
                if (!who.name.isEmpty() && isAgreed(who, item))
                    for (const QString &spelling : spellingsOf(who)) out.insert(Wanted(QString(), spelling).folded());
        return out;
    }
    // A yes to the chosen name is a yes to it in every script; a yes to the legal name is to that alone.
    QStringList spellingsOf(const council::Concerned &who) const {
        QStringList out{who.name};
        const auto member = m_store.find(who.member);
        if (member && member->name == who.name)
            for (const QString &other : member->otherSpellings) out.append(other);
        return out;
    }
    bool isAgreed(const council::Concerned &who, const Item &item) const {
        const Spec &spec = m_contents.spec;
        const auto body = spec.audience == records::Audience::body ? spec.body : Id<records::Body>();
        const council::Decision decision = m_desk.decide(who.member, records::Use::attribute, spec.audience, body, item.item, m_contents.day);
        return decision.allowed && decision.attribution.value_or(records::Attribution::none) > records::Attribution::member;
    }

    const store::Store &m_store;
    council::ConsentDesk m_desk;
    const Contents &m_contents;
    QHash<Uuid, QSet<QString>> m_byItem;
    QSet<QString> m_all;
};

class Looking {
public:
    Looking(const store::Store &store, const Contents &contents, const Payload &payload)
        : m_store(store), m_contents(contents), m_payload(payload), m_names(store, contents), m_wanted(wantedIn(store, m_names.all())), m_groups(store, m_wanted) {}

    Disclosure run() {
        for (const Item &item : m_contents.items)
            for (const Version &version : item.versions) lookAt(item, version);
        for (const Item &item : m_contents.items)
            if (item.file) lookAtFile(item);
        for (const MeetingHead &head : m_contents.meetings) lookAtHead(head);
        lookAtWho();
        for (const PackedFile &file : m_payload.files) readAgain(file);
        readItems();
        findAll();
        for (size_t at = 0; at < m_wanted.all.size(); ++at) lookFor(at);
        for (const Wanted &word : m_wanted.words) lookForWord(word);
        for (Finding &finding : m_out.findings) answer(finding);
        m_out.sealedClosed = m_out.sealedClosed || m_wanted.sealedClosed;
        return std::move(m_out);
    }

private:
    // The same words stand in most files of a package, and are searched once.
    struct Read {
        Passage passage;
        size_t words;  // in m_words
    };
    // A field of an item or a title above the minutes.
    struct Words {
        QString place;  // record, language and field
        QString where;
        QString text;
        Searched words;
        QString all() const { return QString(place % u' ' % text); }  // what an answer is about, whatever the forms of the package
    };

    // Holds as long as kind of finding, audience, body, use, place in the records and text are the same.
    QString idOf(const QString &what, const QString &where, const QString &text) const {
        QByteArray all;
        const Spec &spec = m_contents.spec;
        for (const QString &part : {what, records::wordOf(spec.audience), spec.body.text(), records::wordOf(spec.use), where, text}) {
            const QByteArray bytes = part.toUtf8();
            all += QByteArray::number(bytes.size()) + ':' + bytes;
        }
        return Uuid::v8(crypto::sha256(all)).text();
    }

    Finding &add(const char *what, const QString &place, const QString &text, const QString &where) {
        const QString word = QString::fromLatin1(what);
        m_out.findings.push_back({idOf(word, place, text), word, where, {}});
        return m_out.findings.back();
    }

    void answer(Finding &finding) const {
        for (const Answer &given : m_contents.spec.answers)
            if (given.finding == finding.id) finding.reason = given.reason;
    }

    static QString numbered(const Item &item) { return QString(u"item " % QString::number(item.number)); }

    // The words of a version, and of objections that go with it; a paragraph each, so that no hint spans two fields.
    static QStringList wordsOf(const Version &version) {
        QStringList out;
        for (const QString &field : version.released.fields()) out.append(version.released.words(field));
        return out + version.released.objections();
    }

    void lookAt(const Item &item, const Version &version) {
        const QStringList words = wordsOf(version);
        const QString text = QString(words.join(u'\n') % u'\n'), passage = words.join(QStringLiteral("\n\n"));
        const QString place = QString(item.item.text() % u' ' % version.language);
        const bool isNote = item.itemKind == u"block" && item.blockKind != records::BlockKind::statement;
        const bool isVoice = isNote && lookAtNote(item, version, place, text);
        const Searched searched(text);
        for (const Wanted &name : m_wanted.cleared)
            if (name.isIn(searched) && !m_names.mayStand(name, item)) add("chosenName", place, QString(name.folded() % u' ' % text), numbered(item));
        QStringList hints = text::shippedHints().kindsIn(passage);
        const std::vector<Fact> facts = m_groups.in(passage, item, hints);
        if (isVoice) hints.removeAll(QStringLiteral("self"));
        addHints(hints, place, text, numbered(item));
        if (!facts.empty() || isOneOfFew(item, version)) add("smallGroup", place, text, numbered(item)).facts = facts;
    }

    // Its words are searched where it has any; what is seen or heard, a person has to say.
    void lookAtFile(const Item &item) {
        const QString hash = QString::fromLatin1(crypto::toHex(crypto::sha256(item.file->bytes)));
        add(item.file->isSound() ? "notListenedTo" : "notLookedAt", item.item.text(), hash, QString(numbered(item) % u' ' % item.fileName()));
    }

    void addHints(const QStringList &hints, const QString &place, const QString &text, const QString &where) {
        if (!hints.isEmpty()) add("hint", QString(place % u' ' % hints.join(u' ')), text, where).hints = hints;
    }

    static QString whereOf(const MeetingHead &head) { return QString(u"meeting " % records::dateText(head.day)); }
    QStringList titlesOf(const MeetingHead &head) const {
        QStringList titles{inLanguages(head.title, m_contents.spec.languages).text};
        for (const auto &[item, title] : head.agenda) titles.append(inLanguages(title, m_contents.spec.languages).text);
        return titles;
    }

    // Titles above the minutes are nobody's words, and go as they are.
    void lookAtHead(const MeetingHead &head) {
        const QString text = titlesOf(head).join(QStringLiteral("\n\n")), where = whereOf(head);
        const Searched searched(text);
        for (const Wanted &name : m_wanted.cleared)
            if (name.isIn(searched)) add("chosenName", head.id.text(), QString(name.folded() % u' ' % text), where);
        addHints(text::shippedHints().kindsIn(text), head.id.text(), text, where);
    }

    // What has no speaker may not sound as if it had one; whether it speaks in the first person.
    bool lookAtNote(const Item &item, const Version &version, const QString &place, const QString &text) {
        const bool isVoice = hasFirstPerson(text);
        if (hasQuotation(text)) add("quotation", place, text, numbered(item));
        if (isVoice) add("firstPerson", place, text, numbered(item));
        if (version.released.wasSomebodys()) add("wasSomebodys", place, text, numbered(item));
        return isVoice;
    }

    // Words of a member where the council itself is as small.
    bool isOneOfFew(const Item &item, const Version &version) const {
        const bool ofMembers = item.itemKind == u"block" && item.blockKind == records::BlockKind::statement;
        const bool named = version.released.attribution() > records::Attribution::member;
        return ofMembers && !named && m_contents.activeMembers < smallestGroup;
    }

    // Whose words an item holds: those the gate asked, its speaker, and all that stand behind a recommendation.
    std::set<Id<records::Member>> behind(const Item &item) const {
        std::set<Id<records::Member>> out;
        for (const Version &version : item.versions)
            for (const council::Concerned &who : version.released.concerned()) out.insert(who.member);
        if (const auto one = m_store.find(Id<records::Recommendation>(item.item)); one && item.itemKind == u"recommendation")
            out.insert(one->contributors.begin(), one->contributors.end());
        if (const auto block = m_store.find(Id<records::Block>(item.item)); block && item.itemKind == u"block" && block->speaker)
            out.insert(block->speaker);
        return out;
    }

    // One finding for each pair that asked not to be in one package; it names items, never them.
    void lookAtWho() {
        std::set<Id<records::Member>> all;
        std::vector<std::pair<const Item *, std::set<Id<records::Member>>>> items;
        for (const Item &item : m_contents.items) {
            if (!item.isIncluded()) continue;
            items.push_back({&item, behind(item)});
            all.insert(items.back().second.begin(), items.back().second.end());
        }
        for (const council::Apart &pair : council::apartAmong(m_store, all)) {
            QStringList where, records;
            for (const auto &[item, who] : items) {
                if (!who.count(pair.first) && !who.count(pair.second)) continue;
                where.append(numbered(*item));
                records.append(item->item.text());
            }
            add("notTogether", QString(pair.first.text() % u' ' % pair.second.text()), records.join(u' '), where.join(QStringLiteral(", ")));
        }
        m_out.sealedClosed = council::isClosed(m_store, all);
    }

    void readAgain(const PackedFile &file) {
        const auto passages = passagesOf(file, m_payload.pages);
        if (!passages) {
            add("unreadable", file.name, {}, file.name);
            return;
        }
        for (const Passage &passage : *passages) read(passage);
        for (const Passage &passage : {Passage{file.name, 0, m_payload.paper.title}, Passage{file.name, 0, m_payload.paper.footer}}) read(passage);
    }

    void read(const Passage &passage) {
        const auto known = m_wordsOf.constFind(passage.text);
        const size_t words = known == m_wordsOf.cend() ? m_words.size() : *known;
        if (known == m_wordsOf.cend()) {
            m_words.emplace_back(passage.text);
            m_wordsOf.insert(passage.text, words);
        }
        m_read.push_back({{passage.file, passage.page, {}}, words});
    }

    // One finding for one name, however often it stands there; the words around it, and where they stand in the records, are part
    // of what is answered.
    void lookFor(size_t at) {
        const Wanted &wanted = m_wanted.all[at];
        QStringList places, texts;
        for (const Words *one : m_inItems[at]) texts.append(one->all());
        const bool inItems = !texts.isEmpty();
        for (const Read *one : m_inFiles[at]) {
            const Read &read = *one;
            const QString page = read.passage.page > 0 ? QString(u" page " % QString::number(read.passage.page)) : QString();
            const QString place = QString(read.passage.file % page);
            if (!places.contains(place)) places.append(place);
            const QString &words = m_words[read.words].folded();
            if (!inItems && !texts.contains(words)) texts.append(words);
        }
        if (!places.isEmpty()) addOnce(wanted, texts, places);
    }

    // Every passage is read once for all that is looked for.
    void findAll() {
        const WantedNet net(m_wanted.all);
        m_inItems.resize(m_wanted.all.size());
        m_inFiles.resize(m_wanted.all.size());
        const auto foundIn = [&](const Searched &words, auto found) {
            for (const size_t at : net.mayBeIn(words))
                if (m_wanted.all[at].isIn(words)) found(at);
        };
        for (const Words &one : m_items) foundIn(one.words, [&](size_t at) { m_inItems[at].push_back(&one); });
        std::vector<std::vector<size_t>> wantedBy(m_words.size());
        for (size_t words = 0; words < m_words.size(); ++words) foundIn(m_words[words], [&](size_t at) { wantedBy[words].push_back(at); });
        for (const Read &one : m_read)
            for (const size_t at : wantedBy[one.words]) m_inFiles[at].push_back(&one);
    }

    // A word of a chosen name is told from others by its capital, which only the items show: a page begins lines anywhere.
    void lookForWord(const Wanted &word) {
        QStringList where, texts;
        for (const Words &one : m_items) {
            if (!word.isIn(one.words)) continue;
            texts.append(one.all());
            if (!where.contains(one.where)) where.append(one.where);
        }
        if (!where.isEmpty()) addOnce(word, texts, where);
    }

    void addOnce(const Wanted &wanted, QStringList texts, const QStringList &where) {
        texts.sort();
        const QString id = idOf(wanted.what(), wanted.folded(), texts.join(QLatin1Char('\n')));
        const auto same = [&](const Finding &finding) { return finding.id == id; };
        if (std::any_of(m_out.findings.begin(), m_out.findings.end(), same)) return;
        m_out.findings.push_back({id, wanted.what(), where.join(QStringLiteral(", ")), {}});
    }

    void readItems() {
        for (const Item &item : m_contents.items)
            for (const Version &version : item.versions) readVersion(item, version);
        for (const MeetingHead &head : m_contents.meetings) {
            const QString text = titlesOf(head).join(u'\n');
            m_items.push_back({head.id.text(), whereOf(head), text, Searched(text)});
        }
    }

    void readVersion(const Item &item, const Version &version) {
        const QString place = QString(item.item.text() % u' ' % version.language % u' ');
        const auto read = [&](const QString &field, const QString &text) { m_items.push_back({QString(place % field), numbered(item), text, Searched(text)}); };
        for (const QString &field : version.released.fields()) read(field, version.released.words(field));
        for (const QString &objection : version.released.objections()) read(QStringLiteral("objection"), objection);
    }

    const store::Store &m_store;
    const Contents &m_contents;
    const Payload &m_payload;
    Names m_names;
    WantedList m_wanted;
    SmallGroup m_groups;
    std::vector<Read> m_read;
    std::vector<Searched> m_words;
    QHash<QString, size_t> m_wordsOf;  // by text
    std::vector<Words> m_items;
    std::vector<std::vector<const Words *>> m_inItems;  // by place in m_wanted.all
    std::vector<std::vector<const Read *>> m_inFiles;
    Disclosure m_out;
};

}  // namespace

bool Disclosure::isClean() const {
    return std::all_of(findings.begin(), findings.end(), [](const Finding &finding) { return finding.answered(); });
}

Disclosure disclosureOf(const store::Store &store, const Contents &contents, const Payload &payload) {
    return Looking(store, contents, payload).run();
}

}  // namespace balai::handoff
