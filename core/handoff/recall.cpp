#include "core/handoff/recall.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/consent_reader.h"
#include "core/handoff/payload.h"
#include "core/handoff/standing.h"
#include "core/handoff/versions.h"
#include "core/handoff/words.h"
#include "core/records/body.h"
#include "core/records/handoff_item.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <functional>
#include <set>

namespace balai::handoff {

using namespace records;

namespace {

Handoff found(const store::Store &store, Id<Handoff> id) {
    const auto handoff = store.find(id);
    if (!handoff) throw Error(ErrorCode::NotFound, QStringLiteral("no such hand-off"), {{QStringLiteral("what"), id.text()}});
    return *handoff;
}

[[noreturn]] void refuseNothing() {
    throw Error(ErrorCode::Refused, QStringLiteral("recall: nothing was taken back"), {{QStringLiteral("reason"), QStringLiteral("nothingToRecall")}});
}

void checkNumbers(const store::Store &store, Id<Handoff> handoff, const std::vector<qint64> &numbers) {
    std::set<qint64> known;
    for (const HandoffItem &item : store.all<HandoffItem>("handoff", handoff))
        if (!item.heldBack) known.insert(item.number.value_or(0));
    for (const qint64 number : numbers)
        if (!known.contains(number))
            throw Error(ErrorCode::InvalidInput, QStringLiteral("recall: no such item"), {{QStringLiteral("field"), QStringLiteral("items")}});
}

// The package without these items, where there is one that has none of them.
QStringList inItsPlaceOf(const store::Store &store, const Handoff &handoff, const std::vector<qint64> &numbers) {
    std::set<qint64> left(numbers.begin(), numbers.end());
    QStringList names;
    for (const Recall &recall : council::standingAbout<Recall>(store, "handoff", handoff.id)) {
        const auto replacement = recall.replacement ? store.find(recall.replacement) : std::nullopt;
        if (!replacement) continue;
        for (const auto &item : recall.items) left.erase(item.toInteger());
        names = QStringList{replacement->reference};
    }
    return left.empty() ? names : QStringList();
}

void checkSaid(const Acknowledgement &said, const store::Store &store, const std::vector<Recall> &open) {
    const auto wrong = [](const char *field, const char *reason) {
        throw Error(ErrorCode::InvalidInput, QStringLiteral("acknowledgement: ") + QLatin1String(field) + u' ' + QLatin1String(reason),
                    {{QStringLiteral("field"), QString::fromLatin1(field)}, {QStringLiteral("reason"), QString::fromLatin1(reason)}});
    };
    if (said.how == AcknowledgedHow::unset || said.how == AcknowledgedHow::unknown) wrong("how", "is not sheet, reply, letter or spoken");
    if (!said.on.isValid() || said.on > council::today(store)) wrong("on", "is no day that has come");
    for (const Recall &recall : open)
        if (recall.madeAt.isSet() && said.on < recall.madeAt.day()) wrong("on", "is before the notice");
}

// What is said of a recall afterwards is a recall that corrects it; all that is not said stays.
Id<Recall> restate(store::Write &write, Recall recall, const std::function<void(Recall &)> &change) {
    recall.corrects = recall.id.uuid();
    recall.id = {};
    change(recall);
    return write.put(recall);
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

QStringList languagesOf(const Handoff &handoff, const std::optional<Body> &body) {
    QStringList languages;
    for (const QString &language : handoff.languages)
        if (languagesOfWords().contains(language) && (!body || body->languages.empty() || body->languages.contains(language)))
            languages.append(language);
    return languages.isEmpty() ? QStringList{QStringLiteral("en")} : languages;
}

QStringList languagesOfNotice(const Handoff &handoff, const std::optional<Body> &body) {
    QStringList languages = languagesOf(handoff, body);
    if (!body || body->languages.contains(languages.front())) return languages;
    for (const QString &language : body->languages)
        if (languagesOfWords().contains(language)) return {language};
    return languages;
}

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
    const QStringList inItsPlace = inItsPlaceOf(store, handoff, numbers);
    const QStringList languages = languagesOfNotice(handoff, body);
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
        add(documents::Paragraph{documents::bold(say(Word::RecallItems).arg(numbersText(numbers, language)), language)});
        for (const QString &name : inItsPlace) add(documents::Paragraph{plain(say(Word::RecallReplaced).arg(name))});
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
    if (made.numbers.empty()) refuseNothing();
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

std::vector<Recall> openRecalls(const store::Store &store, Id<Handoff> handoff) {
    std::vector<Recall> open = council::standingAbout<Recall>(store, "handoff", handoff);
    std::erase_if(open, [](const Recall &recall) { return recall.acknowledgedOn.isValid(); });
    return open;
}

std::vector<qint64> remind(store::Store &store, Id<Handoff> id, const QString &path, const documents::FontSet &fonts, FileOps &files) {
    const Handoff handoff = found(store, id);
    const std::vector<Recall> open = openRecalls(store, id);
    std::set<qint64> numbers;
    for (const Recall &recall : open)
        for (const auto &item : recall.items) numbers.insert(item.toInteger());
    if (numbers.empty()) refuseNothing();
    const std::vector<qint64> all(numbers.begin(), numbers.end());
    const QByteArray notice = documents::toPdf(recallNotice(store, handoff, all), fonts, {{}, {}, council::today(store)});
    store.write(QStringLiteral("remind of a recall"), [&](store::Write &write) {
        for (const Recall &recall : open) restate(write, recall, [&](Recall &one) { one.remindedOn = council::today(store); });
        writeFile(path, notice, FileAccess::Shared, IfExists::Replace, files);  // fails: nothing is noted
    });
    return all;
}

std::vector<Id<Recall>> acknowledge(const store::Store &store, store::Write &write, Id<Handoff> id, const Acknowledgement &said) {
    found(store, id);
    if (council::recalledNumbers(store, id).empty()) refuseNothing();
    const std::vector<Recall> open = openRecalls(store, id);
    checkSaid(said, store, open);
    std::vector<Id<Recall>> out;
    for (const Recall &recall : open)
        out.push_back(restate(write, recall, [&](Recall &one) {
            one.acknowledgedOn = said.on;
            one.acknowledgedBy = said.by;
            one.acknowledgedHow = said.how;
        }));
    return out;
}

void noteReplacement(const store::Store &store, store::Write &write, Id<Handoff> handoff, Id<Handoff> replacement) {
    for (const Recall &recall : council::standingAbout<Recall>(store, "handoff", handoff))
        if (!recall.replacement) restate(write, recall, [&](Recall &one) { one.replacement = replacement; });
}

QByteArray acknowledgementSheet(const store::Store &store, const Handoff &handoff, const std::vector<qint64> &numbers) {
    const QString language = languagesOfNotice(handoff, store.find(handoff.body)).front();
    return recallXlsx({handoff.reference, numbers}, language, council::today(store), handoff.signedBy);
}

}  // namespace balai::handoff
