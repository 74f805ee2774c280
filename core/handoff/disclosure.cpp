#include "core/handoff/disclosure.h"

#include "core/council/together.h"
#include "core/crypto/hash.h"
#include "core/handoff/wanted.h"
#include "core/records/block.h"
#include "core/records/recommendation.h"
#include "core/text/fold.h"

#include <QMap>
#include <algorithm>

namespace balai::handoff {
namespace {

constexpr int smallestGroup = 5;

QSet<QString> clearedNames(const Contents &contents) {
    QSet<QString> names;
    for (const Item &item : contents.items)
        for (const Version &version : item.versions)
            for (const council::Concerned &who : version.released.concerned())
                if (!who.name.isEmpty()) names.insert(text::fold(who.name));
    return names;
}

class Looking {
public:
    Looking(const store::Store &store, const Contents &contents, const Payload &payload)
        : m_store(store), m_contents(contents), m_payload(payload), m_wanted(wantedIn(store, clearedNames(contents))) {}

    Disclosure run() {
        for (const Item &item : m_contents.items) lookAtItem(item);
        lookAtWho();
        for (const PackedFile &file : m_payload.files) readAgain(file);
        for (const Wanted &wanted : m_wanted.all) lookFor(wanted);
        for (Finding &finding : m_out.findings) answer(finding);
        m_out.sealedClosed = m_out.sealedClosed || m_wanted.sealedClosed;
        return std::move(m_out);
    }

private:
    struct Read {
        Passage passage;
        QString folded, digits;
    };

    // Holds as long as kind of finding, body, place in the records and text are the same.
    QString idOf(const QString &what, const QString &where, const QString &text) const {
        QByteArray all;
        for (const QString &part : {what, m_contents.spec.body.text(), where, text}) {
            const QByteArray bytes = part.toUtf8();
            all += QByteArray::number(bytes.size()) + ':' + bytes;
        }
        return Uuid::v8(crypto::sha256(all)).text();
    }

    void add(const char *what, const QString &place, const QString &text, const QString &where) {
        const QString word = QString::fromLatin1(what);
        m_out.findings.push_back({idOf(word, place, text), word, where, {}});
    }

    void answer(Finding &finding) const {
        for (const Answer &given : m_contents.spec.answers)
            if (given.finding == finding.id) finding.reason = given.reason;
    }

    static QString numbered(const Item &item) { return QString(u"item " % QString::number(item.number)); }

    void lookAtItem(const Item &item) {
        for (const Version &version : item.versions) {
            QString text;
            for (const QString &field : version.released.fields()) text += version.released.words(field) % u'\n';
            const QString place = QString(item.item.text() % u' ' % version.language);
            if (item.itemKind == u"block" && item.blockKind != records::BlockKind::statement) lookAtNote(item, version, place, text);
            if (singlesOut(item, version, text)) add("smallGroup", place, text, numbered(item));
        }
    }

    // What has no speaker may not sound as if it had one.
    void lookAtNote(const Item &item, const Version &version, const QString &place, const QString &text) {
        if (hasQuotation(text)) add("quotation", place, text, numbered(item));
        if (hasFirstPerson(text)) add("firstPerson", place, text, numbered(item));
        if (version.released.wasSomebodys()) add("wasSomebodys", place, text, numbered(item));
        const QString folded = foldedPassage(text);
        const auto named = [&](const Wanted &name) { return name.isIn(folded, {}); };
        if (std::any_of(m_wanted.cleared.begin(), m_wanted.cleared.end(), named)) add("chosenName", place, text, numbered(item));
    }

    // Details together that fewer than five may share; or words of a member where the council itself is as small.
    bool singlesOut(const Item &item, const Version &version, const QString &text) const {
        const QString folded = foldedPassage(text);
        const bool place = std::any_of(m_wanted.places.begin(), m_wanted.places.end(), [&](const QString &name) {
            return name.size() >= 2 && Wanted(QString(), name).isIn(folded, {});
        });
        if (place && hasTrade(text)) return true;
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
        if (!passages) return add("unreadable", file.name, {}, file.name);
        for (const Passage &passage : *passages)
            m_read.push_back({passage, foldedPassage(passage.text), phoneDigits(passage.text)});
        for (const Passage &passage : {Passage{file.name, 0, m_payload.paper.title}, Passage{file.name, 0, m_payload.paper.footer}})
            m_read.push_back({passage, foldedPassage(passage.text), phoneDigits(passage.text)});
    }

    // One finding for one name, however often it stands there; the words around it are part of what is answered.
    void lookFor(const Wanted &wanted) {
        QStringList places, texts = itemTexts(wanted);
        const bool inItems = !texts.isEmpty();
        for (const Read &read : m_read) {
            if (!wanted.isIn(read.folded, read.digits)) continue;
            const QString page = read.passage.page > 0 ? QString(u" page " % QString::number(read.passage.page)) : QString();
            const QString place = QString(read.passage.file % page);
            if (!places.contains(place)) places.append(place);
            if (!inItems && !texts.contains(read.folded)) texts.append(read.folded);
        }
        if (places.isEmpty()) return;
        texts.sort();
        const QString id = idOf(wanted.what(), wanted.folded(), texts.join(QLatin1Char('\n')));
        const auto same = [&](const Finding &finding) { return finding.id == id; };
        if (std::any_of(m_out.findings.begin(), m_out.findings.end(), same)) return;
        m_out.findings.push_back({id, wanted.what(), places.join(QStringLiteral(", ")), {}});
    }

    // Words of the items that hold it: what an answer is about, whatever the forms of the package.
    QStringList itemTexts(const Wanted &wanted) const {
        QStringList texts;
        for (const Item &item : m_contents.items)
            for (const Version &version : item.versions)
                for (const QString &field : version.released.fields()) {
                    const QString &words = version.released.words(field);
                    if (wanted.isIn(foldedPassage(words), phoneDigits(words))) texts.append(words);
                }
        return texts;
    }

    const store::Store &m_store;
    const Contents &m_contents;
    const Payload &m_payload;
    WantedList m_wanted;
    std::vector<Read> m_read;
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
