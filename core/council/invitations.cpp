#include "core/council/invitations.h"

#include "core/council/gate.h"
#include "core/council/receipt_words.h"
#include "core/council/standing_events.h"
#include "core/text/collation.h"
#include "core/text/dates.h"

namespace balai::council {

using namespace records;

namespace {

bool isSettled(YesNoLater answer) { return answer == YesNoLater::yes || answer == YesNoLater::no; }

QDate lastDay(const Invitation &one) { return one.answerBy.isValid() ? one.answerBy : one.on; }

// The last standing answer of each member.
std::map<Uuid, InvitationAnswer> lastAnswers(const store::Store &store, Id<Invitation> invitation) {
    std::map<Uuid, InvitationAnswer> out;
    for (InvitationAnswer &answer : standingAbout<InvitationAnswer>(store, "invitation", invitation)) out.insert_or_assign(answer.member.uuid(), std::move(answer));
    return out;
}

// How those appear whose yes the body may be told.
std::vector<QString> toldOf(const store::Store &store, const Invitation &invitation, const std::vector<Yes> &yeses, const QString &language) {
    const Gate gate(store, {Audience::body, invitation.body, Use::share, {}, {}});
    std::vector<QString> out;
    for (const Yes &yes : yeses) {
        if (!std::holds_alternative<Released>(gate.memberUse(yes.member, Use::contact, {}))) continue;
        const Answered name = gate.name(yes.member);
        const auto *released = std::get_if<Released>(&name);
        out.push_back(released ? released->words(QStringLiteral("name")) : inWords(Attribution::member, language));
    }
    return out;
}

documents::Document paperFor(const store::Store &store, const Invitation &invitation, const std::vector<QString> &told, const QString &language) {
    const Council council = councilOf(store);
    documents::Document paper;
    const auto say = [&](ReceiptWord word) { return words(word, language); };
    paper.title = say(ReceiptWord::InvitationTitle);
    paper.language = language;
    paper.pageNumbers = false;
    paper.blocks.push_back(documents::Heading{1, documents::plain(paper.title)});
    if (council.sample) paper.blocks.push_back(documents::Paragraph{documents::bold(say(ReceiptWord::Sample))});
    const QString tag = council.name.contains(language) ? language : council.name.isEmpty() ? QString() : council.name.firstKey();
    paper.blocks.push_back(documents::Paragraph{documents::plain(council.name.value(tag), tag)});
    if (invitation.askedOn.isValid())
        paper.blocks.push_back(documents::Paragraph{documents::plain(say(ReceiptWord::InvitationOf).arg(text::formatDate(invitation.askedOn, language, text::DateStyle::Long)))});
    paper.blocks.push_back(documents::Paragraph{documents::plain(say(told.empty() ? ReceiptWord::NobodyAvailable : ReceiptWord::TheseSaidYes))});
    for (const QString &who : told) paper.blocks.push_back(documents::Paragraph{documents::plain(who)});
    return paper;
}

}  // namespace

bool isOpen(const Invitation &invitation) { return invitation.state == InvitationState::open || invitation.state == InvitationState::unset; }

Cautions cautionsOf(const Invitation &invitation) { return {!invitation.pay.isSet() || invitation.pay.minor <= 0, invitation.asksStory}; }

YesNoLater answerOf(const store::Store &store, Id<Invitation> invitation, Id<Member> member) {
    YesNoLater out = YesNoLater::unset;
    for (const InvitationAnswer &answer : standingAbout<InvitationAnswer>(store, "invitation", invitation))
        if (answer.member == member) out = answer.answer;
    return out;
}

std::vector<Invitation> waitingFor(const store::Store &store, Id<Member> member, QDate on) {
    std::vector<Invitation> out;
    for (Invitation &one : store.all<Invitation>()) {
        const bool isOver = lastDay(one).isValid() && lastDay(one) < on;
        if (isOpen(one) && !isOver && !isSettled(answerOf(store, one.id, member))) out.push_back(std::move(one));
    }
    std::sort(out.begin(), out.end(), [](const Invitation &a, const Invitation &b) { return std::pair(lastDay(a), a.id) < std::pair(lastDay(b), b.id); });
    return out;
}

std::vector<Member> stillToAsk(const store::Store &store, Id<Invitation> invitation) {
    const auto answers = lastAnswers(store, invitation);
    std::vector<Member> out;
    for (Member &member : store.all<Member>()) {
        const auto found = answers.find(member.id.uuid());
        const bool isHere = member.state == MemberState::active || member.state == MemberState::guest;
        if (isHere && (found == answers.end() || !isSettled(found->second.answer))) out.push_back(std::move(member));
    }
    const auto languages = councilOf(store).languages;
    const QString language = languages.empty() ? QStringLiteral("en") : languages.front();
    const auto key = [](const Member &member) { return member.sortKey.isEmpty() ? member.name : member.sortKey; };
    std::sort(out.begin(), out.end(), [&](const Member &a, const Member &b) { return text::compare(key(a), key(b), language) < 0; });
    return out;
}

InvitationStanding standingOf(const store::Store &store, const Invitation &invitation) {
    InvitationStanding out;
    for (const auto &[member, answer] : lastAnswers(store, invitation.id)) {
        if (answer.answer == YesNoLater::unset) continue;
        ++out.answered;
        if (answer.answer == YesNoLater::yes) out.yes.push_back({answer.member, answer.conditions});
    }
    return out;
}

std::variant<documents::Document, HeldBack> invitationPaper(const store::Store &store, Id<Invitation> id) {
    const auto invitation = store.find(id);
    const auto body = invitation ? store.find(invitation->body) : std::nullopt;
    if (!body) return HeldBack{QStringLiteral("notFound")};
    const QString language = body->languages.empty() ? QStringLiteral("en") : body->languages.front();
    const InvitationStanding standing = standingOf(store, *invitation);
    const auto told = toldOf(store, *invitation, standing.yes, language);
    if (told.empty() && !standing.yes.empty()) return HeldBack{QStringLiteral("noConsent"), {}, Use::contact};
    return paperFor(store, *invitation, told, language);
}

}  // namespace balai::council
