#include "core/handoff/recall.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/consent_reader.h"
#include "core/handoff/standing.h"
#include "core/handoff/words.h"
#include "core/records/body.h"
#include "core/records/handoff_item.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <set>

namespace balai::handoff {

using namespace records;

namespace {

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

void checkNumbers(const store::Store &store, Id<Handoff> handoff, const std::vector<qint64> &numbers) {
    std::set<qint64> known;
    for (const HandoffItem &item : store.all<HandoffItem>("handoff", handoff))
        if (!item.heldBack) known.insert(item.number.value_or(0));
    for (const qint64 number : numbers)
        if (!known.contains(number))
            throw Error(ErrorCode::InvalidInput, QStringLiteral("recall: no such item"), {{QStringLiteral("field"), QStringLiteral("items")}});
}

Recall recallOf(const store::Store &store, Id<Handoff> handoff, const std::vector<Touched> &touched, const std::set<qint64> &numbers) {
    Recall recall;
    recall.handoff = handoff;
    for (const qint64 number : numbers) recall.items.append(number);
    const auto withdrawn = [](const Touched &one) { return one.cause == RecallCause::withdrawal; };
    recall.cause = touched.empty()                                              ? RecallCause::mistake
                   : std::any_of(touched.begin(), touched.end(), withdrawn) ? RecallCause::withdrawal
                                                                                : RecallCause::erasure;
    recall.madeAt = {timeText(council::councilOf(store).timeZone, store.clock().nowMs())};
    return recall;
}

}  // namespace

std::vector<Touched> touchedItems(const store::Store &store, Id<Handoff> id) {
    return council::touchedItems(store, council::loadConsents(store), found(store, id), council::Recalled::LeftOut);
}

std::vector<Id<Handoff>> touchedHandoffs(const store::Store &store) {
    const council::ConsentBook book = council::loadConsents(store);
    std::vector<Id<Handoff>> out;
    for (const Handoff &handoff : allStanding<Handoff>(store))
        if (!council::touchedItems(store, book, handoff, council::Recalled::LeftOut).empty()) out.push_back(handoff.id);
    return out;
}

documents::Document recallNotice(const store::Store &store, const Handoff &handoff, const std::vector<qint64> &numbers) {
    const Council council = council::councilOf(store);
    const auto body = store.find(handoff.body);
    QStringList listed;
    for (const qint64 number : numbers) listed.append(QString::number(number));
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
                  const std::vector<qint64> &byHand, FileOps &files) {
    const Handoff handoff = found(store, id);
    checkNumbers(store, id, byHand);
    const std::vector<Touched> touched = touchedItems(store, id);
    std::set<qint64> fresh(byHand.begin(), byHand.end());
    for (const Touched &one : touched) fresh.insert(one.number);
    const std::vector<qint64> before = council::recalledNumbers(store, id);
    for (const qint64 number : before) fresh.erase(number);
    RecallMade made{{}, fresh.empty() ? before : std::vector<qint64>(fresh.begin(), fresh.end())};
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
