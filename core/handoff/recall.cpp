#include "core/handoff/recall.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/consent_reader.h"
#include "core/handoff/standing.h"
#include "core/handoff/words.h"
#include "core/records/block.h"
#include "core/records/body.h"
#include "core/records/handoff_item.h"
#include "core/records/recommendation.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <set>

namespace balai::handoff {

using namespace records;

namespace {

bool isTakenBack(const QString &reason) {
    return reason == u"withdrawn" || reason == u"revoked" || reason == u"invalidated" || reason == u"refused";
}

// The question the gate asked when the item left, asked again for today.
class Asking {
public:
    Asking(const store::Store &store, const Handoff &handoff)
        : m_store(store), m_handoff(handoff), m_book(council::loadConsents(store)), m_day(council::today(store)) {}

    bool isTakenBack(const HandoffItem &item) const {
        for (const QJsonValue one : item.contributors) {
            const QJsonObject contributor = one.toObject();
            const auto member = Uuid::parse(contributor.value(QLatin1String("member")).toString());
            for (const QJsonValue consent : contributor.value(QLatin1String("consents")).toArray()) {
                const auto given = m_store.find(Id<Consent>(Uuid::parse(consent.toString()).value_or(Uuid())));
                if (member && given && isTakenBack(item, Id<Member>(*member), given->use)) return true;
            }
        }
        return false;
    }

    bool isErased(const HandoffItem &item) const {
        if (item.itemKind == u"recommendation") {
            const auto now = m_store.find(Id<Recommendation>(item.item));
            return !now || now->removed || now->text.isEmpty();
        }
        const auto now = m_store.find(Id<Block>(item.item));
        if (!now || now->removed || now->text.isEmpty()) return true;
        // A commitment for each language that went: "en=… km=…".
        for (const QString &part : item.of.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (now->text.value(part.section(QLatin1Char('='), 0, 0)).isEmpty()) return true;
        return false;
    }

private:
    bool isTakenBack(const HandoffItem &item, Id<Member> member, Use use) const {
        const Id<Body> body = m_handoff.audience == Audience::body ? m_handoff.body : Id<Body>();
        const council::Decision decision =
            m_book.decide(council::requestAbout(m_store, member, use, m_handoff.audience, body, item.item, m_day));
        return !decision.allowed && handoff::isTakenBack(decision.reason);
    }

    const store::Store &m_store;
    const Handoff &m_handoff;
    council::ConsentBook m_book;
    QDate m_day;
};

Handoff found(const store::Store &store, Id<Handoff> id) {
    const auto handoff = store.find(id);
    if (!handoff) throw Error(ErrorCode::NotFound, QStringLiteral("no such hand-off"), {{QStringLiteral("what"), id.text()}});
    return *handoff;
}

// The body's own, among those the package was in, that we have words for; English where there is none.
QStringList languagesOf(const Handoff &handoff, const std::optional<Body> &body) {
    QStringList languages;
    for (const QString &language : handoff.languages)
        if (languagesOfWords().contains(language) && (!body || body->languages.empty() || body->languages.contains(language)))
            languages.append(language);
    return languages.isEmpty() ? QStringList{QStringLiteral("en")} : languages;
}

void checkNumbers(const store::Store &store, Id<Handoff> handoff, const std::vector<int> &numbers) {
    std::set<qint64> known;
    for (const HandoffItem &item : store.all<HandoffItem>("handoff", handoff))
        if (!item.heldBack) known.insert(item.number.value_or(0));
    for (const int number : numbers)
        if (!known.contains(number))
            throw Error(ErrorCode::InvalidInput, QStringLiteral("recall: no such item"), {{QStringLiteral("field"), QStringLiteral("items")}});
}

Recall recallOf(const store::Store &store, Id<Handoff> handoff, const std::vector<Touched> &touched, const std::set<int> &numbers) {
    Recall recall;
    recall.handoff = handoff;
    for (const int number : numbers) recall.items.append(number);
    const auto withdrawn = [](const Touched &one) { return one.cause == RecallCause::withdrawal; };
    recall.cause = touched.empty()                                              ? RecallCause::mistake
                   : std::any_of(touched.begin(), touched.end(), withdrawn) ? RecallCause::withdrawal
                                                                                : RecallCause::erasure;
    recall.madeAt = {timeText(council::councilOf(store).timeZone, store.clock().nowMs())};
    return recall;
}

}  // namespace

std::vector<int> recalledNumbers(const store::Store &store, Id<Handoff> handoff) {
    std::set<int> numbers;
    for (const Recall &recall : council::standingAbout<Recall>(store, "handoff", handoff))
        for (const QJsonValue number : recall.items) numbers.insert(number.toInt());
    return {numbers.begin(), numbers.end()};
}

std::vector<Touched> touchedItems(const store::Store &store, Id<Handoff> id) {
    const Handoff handoff = found(store, id);
    const Asking asking(store, handoff);
    const std::vector<int> recalled = recalledNumbers(store, id);
    std::vector<Touched> touched;
    for (const HandoffItem &item : council::standingAbout<HandoffItem>(store, "handoff", id)) {
        const int number = static_cast<int>(item.number.value_or(0));
        if (item.heldBack || std::binary_search(recalled.begin(), recalled.end(), number)) continue;
        if (asking.isTakenBack(item)) touched.push_back({number, item.itemKind, item.item, RecallCause::withdrawal});
        else if (asking.isErased(item)) touched.push_back({number, item.itemKind, item.item, RecallCause::erasure});
    }
    std::sort(touched.begin(), touched.end(), [](const Touched &a, const Touched &b) { return a.number < b.number; });
    return touched;
}

std::vector<Id<Handoff>> touchedHandoffs(const store::Store &store) {
    std::vector<Id<Handoff>> out;
    for (const Handoff &handoff : allStanding<Handoff>(store))
        if (!touchedItems(store, handoff.id).empty()) out.push_back(handoff.id);
    return out;
}

documents::Document recallNotice(const store::Store &store, const Handoff &handoff, const std::vector<int> &numbers) {
    const Council council = council::councilOf(store);
    const auto body = store.find(handoff.body);
    QStringList listed;
    for (const int number : numbers) listed.append(QString::number(number));
    const QStringList languages = languagesOf(handoff, body);
    documents::Document notice{words(Word::RecallTitle, languages.front()), languages.front()};
    for (const QString &language : languages) {
        if (!notice.blocks.empty()) notice.blocks.push_back(documents::PageBreak{});
        const auto say = [&](Word word) { return words(word, language); };
        const auto date = [&](QDate day) { return text::formatDate(day, language, text::DateStyle::Long); };
        const auto plain = [&](const QString &words) { return documents::plain(words, language); };
        const Chosen from = inLanguages(council.name, {language}), to = inLanguages(body ? body->name : LocalText(), {language});
        const auto add = [&](documents::Block block) { notice.blocks.push_back(std::move(block)); };
        add(documents::Heading{1, plain(say(Word::RecallTitle))});
        if (council.sample) add(documents::Paragraph{documents::bold(say(Word::SampleNote), language)});
        add(documents::KeyValues{{{plain(say(Word::To)), documents::plain(to.text, to.language)},
                                  {plain(say(Word::From)), documents::plain(from.text, from.language)},
                                  {plain(say(Word::Date)), plain(date(council::today(store)))},
                                  {plain(say(Word::Subject)), plain(say(Word::RecallSubject).arg(handoff.reference))}}});
        add(documents::Paragraph{plain(say(Word::RecallText).arg(handoff.reference, date(handoff.madeAt.day())))});
        add(documents::Paragraph{documents::bold(say(Word::RecallItems).arg(listed.join(QStringLiteral(", "))), language)});
        add(documents::Paragraph{plain(say(Word::RecallAsk))});
        add(documents::Paragraph{plain(say(Word::RecallThanks))});
        add(documents::SignatureSpace{plain(say(Word::SignatureLine))});
    }
    return notice;
}

RecallMade recall(store::Store &store, Id<Handoff> id, const QString &path, const documents::FontSet &fonts,
                  const std::vector<int> &byHand, FileOps &files) {
    const Handoff handoff = found(store, id);
    checkNumbers(store, id, byHand);
    const std::vector<Touched> touched = touchedItems(store, id);
    std::set<int> fresh(byHand.begin(), byHand.end());
    for (const Touched &one : touched) fresh.insert(one.number);
    const std::vector<int> before = recalledNumbers(store, id);
    for (const int number : before) fresh.erase(number);
    RecallMade made{{}, fresh.empty() ? before : std::vector<int>(fresh.begin(), fresh.end())};
    if (made.numbers.empty())
        throw Error(ErrorCode::Refused, QStringLiteral("recall: nothing was taken back"), {{QStringLiteral("reason"), QStringLiteral("nothingToRecall")}});
    const QByteArray notice = documents::toPdf(recallNotice(store, handoff, made.numbers), fonts, {{}, {}, council::today(store)});
    if (fresh.empty()) {
        writeFile(path, notice, FileAccess::Shared, IfExists::Replace, files);
        return made;
    }
    store.write(QStringLiteral("recall"), [&](store::Write &write) {
        Recall event = recallOf(store, id, touched, fresh);
        made.id = write.put(event);
        writeFile(path, notice, FileAccess::Shared, IfExists::Replace, files);  // fails: nothing is recorded
    });
    return made;
}

}  // namespace balai::handoff
