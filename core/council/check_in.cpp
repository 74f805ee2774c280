#include "core/council/check_in.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/council/standing_events.h"
#include "core/records/council.h"
#include "core/records/kind_info.h"

#include <algorithm>
#include <numeric>

namespace balai::council {

using namespace records;

namespace {

using Counts = std::array<int, 5>;

int sumOf(const Counts &counts) { return std::accumulate(counts.begin(), counts.end(), 0); }

QByteArray packed(const CheckInAnswer &answer) {
    return compactJson(QJsonArray{answer.marks[0], answer.marks[1], answer.marks[2], answer.text, answer.language});
}

CheckInAnswer unpacked(const QByteArray &bytes) {
    const QJsonArray parts = parseJsonValue(bytes).value_or(QJsonValue()).toArray();
    return {{parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt()}, parts.at(3).toString(), parts.at(4).toString()};
}

[[noreturn]] void wrong(const QString &reason) {
    throw Error(ErrorCode::InvalidInput, QStringLiteral("counts: ") + reason,
                {{QStringLiteral("field"), QStringLiteral("counts")}, {QStringLiteral("reason"), reason}});
}

// nullopt: not five whole numbers from 0 on.
std::optional<Counts> countsIn(const QJsonValue &value) {
    const QJsonArray given = value.toArray();
    Counts out{};
    if (given.size() != qsizetype(out.size())) return std::nullopt;
    for (size_t i = 0; i < out.size(); ++i) {
        out[i] = given.at(qsizetype(i)).toInt(-1);
        if (out[i] < 0 || out[i] > 100'000) return std::nullopt;
    }
    return out;
}

// Texts in an order of its own, which no answer had.
QJsonArray shuffled(QStringList texts, Random &random) {
    QJsonArray out;
    while (!texts.isEmpty()) out.append(texts.takeAt(qsizetype(random.below(quint64(texts.size())))));
    return out;
}

CheckIn resultOf(Id<Meeting> meeting, const std::vector<CheckInAnswer> &answers, Random &random) {
    CheckIn out;
    out.meeting = meeting;
    QStringList texts;
    Set<QString> languages;
    for (const CheckInQuestion question : checkInQuestions) {
        Counts counts{};
        for (const CheckInAnswer &answer : answers)
            if (const int mark = answer.marks[size_t(question)]; mark > 0) ++counts[size_t(mark - 1)];
        if (sumOf(counts) < enoughAnswers) continue;
        QJsonArray row;
        for (const int count : counts) row.append(count);
        out.counts.insert(wordOf(question), row);
    }
    for (const CheckInAnswer &answer : answers) {
        if (answer.text.isEmpty()) continue;
        texts.append(answer.text);
        languages.add(answer.language);
    }
    out.texts = shuffled(texts, random);
    if (languages.size() == 1) out.language = languages.front();
    return out;
}

// The last day on which answers about a meeting wait for others; nothing waits for a meeting that is gone.
QDate lastDay(const store::Store &store, Uuid meeting, const QString &zone) {
    const auto found = store.find(Id<Meeting>(meeting));
    if (!found || found->removed) return {};
    return dayIn(zone, found->startsAt.isSet() ? found->startsAt.ms() : found->created).addDays(daysAnswersWait);
}

}  // namespace

QString wordOf(CheckInQuestion question) {
    switch (question) {
    case CheckInQuestion::Heard: return QStringLiteral("heard");
    case CheckInQuestion::Safe: return QStringLiteral("safe");
    case CheckInQuestion::Again: return QStringLiteral("again");
    }
    return {};
}

void giveCheckIn(store::Store &store, Id<Meeting> meeting, const CheckInAnswer &answer) {
    CheckInAnswer kept = answer;
    kept.text = answer.text.trimmed();
    bool says = !kept.text.isEmpty();
    for (const int mark : kept.marks) {
        if (mark < 0 || mark > 5) wrong(QStringLiteral("marks go from 1 to 5"));
        says = says || mark > 0;
    }
    if (!store.find(meeting)) throw Error(ErrorCode::NotFound, QStringLiteral("no such meeting"), {{QStringLiteral("what"), meeting.text()}});
    if (says) store.addWaiting(meeting.uuid(), packed(kept));
}

CheckInEnd endCheckIn(store::Store &store, Id<Meeting> meeting) {
    std::vector<CheckInAnswer> answers;
    for (const QByteArray &bytes : store.waiting(meeting.uuid())) answers.push_back(unpacked(bytes));
    if (int(answers.size()) < enoughAnswers) return CheckInEnd::TooFew;
    CheckIn result = resultOf(meeting, answers, store.random());
    if (result.counts.isEmpty()) return CheckInEnd::TooFew;
    store.writeApart(QStringLiteral("check-in"), councilOf(store).id.uuid(), [&](store::Write &write) { write.put(result); }, meeting.uuid());
    return CheckInEnd::Written;
}

void dropOldCheckIns(store::Store &store) {
    const std::vector<Uuid> meetings = store.waitingAbout();
    if (meetings.empty()) return;
    const QString zone = councilOf(store).timeZone;
    const QDate now = dayIn(zone, store.clock().nowMs());
    for (const Uuid &meeting : meetings)
        if (const QDate last = lastDay(store, meeting, zone); !last.isValid() || last < now) store.dropWaiting(meeting);
}

void requireEnough(const CheckIn &result) {
    if (result.counts.isEmpty()) wrong(QStringLiteral("nothing counted"));
    for (auto it = result.counts.begin(); it != result.counts.end(); ++it) {
        const bool known = std::any_of(checkInQuestions.begin(), checkInQuestions.end(), [&](CheckInQuestion one) { return wordOf(one) == it.key(); });
        const auto counts = countsIn(it.value());
        if (!known || !counts) wrong(QStringLiteral("five whole numbers for heard, safe or again"));
        if (sumOf(*counts) < enoughAnswers) wrong(QStringLiteral("fewer than five answers"));
    }
}

// What another laptop wrote is checked again: counts that could point at somebody are not shown.
std::optional<CheckInResult> checkInResult(const store::Store &store, Id<Meeting> meeting) {
    CheckInResult out;
    bool any = false;
    for (const CheckIn &one : standingAbout<CheckIn>(store, "meeting", meeting)) {
        bool shown = false;
        for (const CheckInQuestion question : checkInQuestions) {
            const auto counts = countsIn(one.counts.value(wordOf(question)));
            if (!counts || sumOf(*counts) < enoughAnswers) continue;
            auto &sum = out.counts[size_t(question)];
            if (!sum) sum = Counts{};
            for (size_t i = 0; i < counts->size(); ++i) (*sum)[i] += (*counts)[i];
            shown = true;
        }
        if (!shown) continue;
        any = true;
        for (const auto &text : one.texts)
            if (text.isString()) out.texts.append(text.toString());
    }
    return any ? std::optional(out) : std::nullopt;
}

}  // namespace balai::council
