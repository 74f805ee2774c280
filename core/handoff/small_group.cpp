#include "core/handoff/small_group.h"

#include "core/council/room.h"
#include "core/records/identity.h"
#include "core/records/recommendation.h"
#include "core/text/breaks.h"
#include "core/text/details.h"
#include "core/text/one_spelling.h"

#include <algorithm>

namespace balai::handoff {

using namespace records;

namespace {

constexpr int smallestGroup = 5;

QString wordOf(Stated::Kind kind) {
    switch (kind) {
    case Stated::Kind::Place: return QStringLiteral("place");
    case Stated::Kind::Trade: return QStringLiteral("trade");
    case Stated::Kind::Language: return QStringLiteral("language");
    }
    return {};
}

bool isOf(const std::vector<Stated> &all, Stated::Kind kind) {
    return std::any_of(all.begin(), all.end(), [&](const Stated &one) { return one.kind == kind; });
}

// Sentences as readers see them; a text without an end is one.
QStringList sentencesOf(const QString &text) {
    QStringList out;
    int from = 0;
    for (const int to : text::sentenceBreaks(text, QStringLiteral("en"))) {
        out.append(text.mid(from, to - from));
        from = to;
    }
    return out;
}

bool speaksOfMember(const QString &sentence) {
    const std::vector<QString> readings = text::readingsOf(sentence);
    return std::any_of(readings.begin(), readings.end(), [](const QString &one) { return text::shippedDetails().speaksOfMember(one); });
}

void add(std::vector<Fact> &to, const QString &kind, const QString &text) {
    const Fact fact{kind, text};
    if (std::find(to.begin(), to.end(), fact) == to.end()) to.push_back(fact);
}

bool hasAny(const QStringList &hints, std::initializer_list<const char *> wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](const char *one) { return hints.contains(QLatin1String(one)); });
}

}  // namespace

std::vector<Stated> statedIn(const QString &text, const WantedList &wanted) {
    std::vector<Stated> out;
    const auto addAll = [&](Stated::Kind kind, const std::vector<text::SaidDetail> &said) {
        for (const text::SaidDetail &one : said) {
            const auto same = [&](const Stated &other) { return other.kind == kind && other.code == one.code; };
            if (std::none_of(out.begin(), out.end(), same)) out.push_back({kind, one.code, nullptr, one.words});
        }
    };
    const Searched searched(text);
    for (const Place &place : wanted.places)
        if (place.name.isIn(searched)) out.push_back({Stated::Kind::Place, {}, &place, place.shown});
    for (const QString &reading : text::readingsOf(text)) {
        addAll(Stated::Kind::Trade, text::shippedDetails().tradesIn(reading));
        addAll(Stated::Kind::Language, text::shippedDetails().languagesIn(reading));
    }
    return out;
}

bool hasPlaceAndTrade(const std::vector<Stated> &all) { return isOf(all, Stated::Kind::Place) && isOf(all, Stated::Kind::Trade); }

std::vector<Member> SmallGroup::presentAt(const Item &item) const {
    Id<Meeting> meeting = item.meeting;
    if (item.itemKind == u"recommendation")
        if (const auto one = m_store.find(Id<Recommendation>(item.item))) meeting = one->meeting;
    std::vector<Member> out;
    if (const auto found = meeting ? m_store.find(meeting) : std::nullopt)
        for (const Id<Member> id : council::inTheRoom(m_store, *found, item.agendaItem))
            if (const auto member = m_store.find(id)) out.push_back(*member);
    if (!out.empty()) return out;
    out = m_store.all<Member>();
    std::erase_if(out, [](const Member &member) { return member.state != MemberState::active; });
    return out;
}

const SmallGroup::Known &SmallGroup::known(const Member &member) const {
    if (const auto found = m_known.find(member.id); found != m_known.end()) return found->second;
    Known known;
    for (const auto *languages : {&member.languages, &member.reads})
        for (const QString &tag : *languages) known.languages.insert(tag.section(u'-', 0, 0));
    QStringList texts{member.notes};
    for (const Identity &identity : m_store.all<Identity>("member", member.id)) textsIn(identity.sealed, texts);
    const QString all = texts.join(QStringLiteral(". "));
    known.words.emplace(all);
    for (const QString &reading : text::readingsOf(all))
        for (const text::SaidDetail &trade : text::shippedDetails().tradesIn(reading)) known.trades.insert(trade.code);
    return m_known.emplace(member.id, std::move(known)).first->second;
}

bool SmallGroup::fits(const Stated &stated, const Member &member) const {
    const Known &her = known(member);
    switch (stated.kind) {
    case Stated::Kind::Place: return stated.place->name.isIn(*her.words);
    case Stated::Kind::Trade: return her.trades.count(stated.code) > 0;
    case Stated::Kind::Language: return her.languages.count(stated.code) > 0;
    }
    return false;
}

// What the records know of nobody there cannot be counted: it makes a counted group smaller, by how much nobody knows.
bool SmallGroup::isFew(const std::vector<Stated> &all, const std::vector<Member> &present, bool hasMore) const {
    std::vector<Stated> counted;
    for (const Stated &one : all)
        if (std::any_of(present.begin(), present.end(), [&](const Member &member) { return fits(one, member); })) counted.push_back(one);
    if (counted.empty()) return hasPlaceAndTrade(all);
    if (hasMore || counted.size() < all.size()) return true;
    return std::count_if(present.begin(), present.end(), [&](const Member &member) {
               return std::all_of(counted.begin(), counted.end(), [&](const Stated &one) { return fits(one, member); });
           }) < smallestGroup;
}

std::vector<Fact> SmallGroup::in(const QString &text, const Item &item, const QStringList &hints) const {
    const std::vector<Stated> whole = statedIn(text, m_wanted);
    if (whole.empty()) return {};
    const std::vector<Member> there = presentAt(item);
    const bool hasTie = hasAny(hints, {"kin", "family"}), hasDate = hasAny(hints, {"time", "age"});
    std::vector<Fact> out;
    const auto take = [&](const std::vector<Stated> &all) {
        for (const Stated &one : all) add(out, wordOf(one.kind), one.words);
    };
    if ((hasPlaceAndTrade(whole) || hasTie || hasDate) && isFew(whole, there, hasTie || hasDate)) take(whole);
    for (const QString &sentence : sentencesOf(text)) {
        const std::vector<Stated> stated = statedIn(sentence, m_wanted);
        if (!stated.empty() && speaksOfMember(sentence) && isFew(stated, there, false)) take(stated);
    }
    if (!out.empty() && hasTie) add(out, QStringLiteral("tie"), {});
    if (!out.empty() && hasDate) add(out, QStringLiteral("date"), {});
    return out;
}

}  // namespace balai::handoff
