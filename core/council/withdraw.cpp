#include "core/council/withdraw.h"

#include "core/council/consent_reader.h"
#include "core/records/attachment.h"
#include "core/records/block.h"
#include "core/records/invitation.h"
#include "core/records/invitation_answer.h"
#include "core/records/recommendation.h"

#include <algorithm>
#include <map>
#include <set>

namespace balai::council {

using namespace records;

namespace {
constexpr int usualRecallDays = 14;
constexpr qint64 usualHours = 72, mostHours = 366 * 24;

bool isNo(const QString &reason) {
    return reason == u"withdrawn" || reason == u"revoked" || reason == u"refused" || reason == u"invalidated";
}

// Whether what went is gone from the vault.
bool isErased(const store::Store &store, const HandoffItem &item) {
    if (item.itemKind == u"recommendation") {
        const auto now = store.find(Id<Recommendation>(item.item));
        return !now || now->removed || now->text.isEmpty();
    }
    if (item.itemKind == u"attachment") {
        const auto now = store.find(Id<Attachment>(item.item));
        return !now || now->removed || now->hash.isEmpty();
    }
    const auto now = store.find(Id<Block>(item.item));
    if (!now || now->removed || now->text.isEmpty()) return true;
    // A commitment for each language that went: "en=… km=…".
    for (const QString &part : item.of.split(u' ', Qt::SkipEmptyParts))
        if (now->text.value(part.section(u'=', 0, 0)).isEmpty()) return true;
    return false;
}

// The questions the gate asked when one hand-off left, asked again for today.
class Asking {
public:
    Asking(const store::Store &store, const ConsentBook &book, const Handoff &handoff)
        : m_store(store), m_book(book), m_handoff(handoff) {}

    // Those of the item's contributors who would hold it back today, each with the consents that say so.
    std::map<Id<Member>, std::set<Uuid>> noes(const HandoffItem &item) const {
        std::map<Id<Member>, std::set<Uuid>> out;
        for (const auto &entry : item.contributors) {
            const QJsonObject contributor = entry.toObject();
            const Id<Member> member(Codec<Uuid>::fromJson(contributor.value(QLatin1String("member"))));
            if (!member) continue;
            for (const QJsonValue &id : contributor.value(QLatin1String("consents")).toArray())
                if (const auto given = m_store.find(Id<Consent>(Codec<Uuid>::fromJson(id))))
                    for (const Uuid &no : noes(item, member, given->use)) out[member].insert(no);
        }
        return out;
    }

    std::vector<Uuid> noes(const HandoffItem &item, Id<Member> member, Use use) const {
        const Id<Body> body = m_handoff.audience == Audience::body ? m_handoff.body : Id<Body>();
        const Request request = requestAbout(m_store, member, use, m_handoff.audience, body, askedAbout(item), m_book.facts().today);
        const Decision now = m_book.decide(request);
        return !now.allowed && isNo(now.reason) ? m_book.blocking(request) : std::vector<Uuid>();
    }

private:
    // A file lies in the scope of what it is kept with.
    Uuid askedAbout(const HandoffItem &item) const {
        const auto file = item.itemKind == u"attachment" ? m_store.find(Id<Attachment>(item.item)) : std::nullopt;
        return file ? file->of : item.item;
    }

    const store::Store &m_store;
    const ConsentBook &m_book;
    const Handoff &m_handoff;
};

// The latest of these days of effect.
QDate sinceWhen(const store::Store &store, const std::vector<Uuid> &noes) {
    QDate since;
    for (const Uuid &id : noes) {
        const auto no = store.find(Id<Consent>(id));
        if (!no) continue;
        const QDate day = no->effectiveOn.isValid() ? no->effectiveOn : no->recordedOn;
        if (day.isValid() && (!since.isValid() || day > since)) since = day;
    }
    return since;
}

template <class T> void addEach(std::vector<T> &to, const std::vector<T> &from) {
    for (const T &one : from)
        if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(one);
}

// What somebody who comes to an invitation says yes to beside it.
std::optional<Use> useOf(InvitationKind kind) {
    switch (kind) {
    case InvitationKind::media: return Use::media;
    case InvitationKind::training: return Use::training;
    case InvitationKind::research: return Use::research;
    case InvitationKind::speaking:
    case InvitationKind::review:
    case InvitationKind::meeting:
    case InvitationKind::unset:
    case InvitationKind::unknown: return std::nullopt;
    }
    return std::nullopt;
}

bool isAhead(const Invitation &invitation, QDate today) {
    const bool open = invitation.state != InvitationState::declined && invitation.state != InvitationState::done;
    return open && !(invitation.on.isValid() && invitation.on < today);
}

// Noes, since, of those whose last answer to this invitation is a yes.
std::vector<Uuid> noesTo(const store::Store &store, const ConsentBook &book, const Invitation &invitation) {
    std::vector<Uuid> out;
    const auto use = useOf(invitation.kind);
    if (!use || !isAhead(invitation, book.facts().today)) return out;
    std::map<Id<Member>, YesNoLater> last;
    for (const InvitationAnswer &answer : standingAbout<InvitationAnswer>(store, "invitation", invitation.id)) last[answer.member] = answer.answer;
    for (const auto &[member, answer] : last) {
        if (answer != YesNoLater::yes) continue;
        const bool isPublic = *use == Use::media;
        const Request request = requestAbout(store, member, *use, isPublic ? Audience::public_ : Audience::body,
                                             isPublic ? Id<Body>() : invitation.body, {}, book.facts().today);
        if (!book.decide(request).allowed) addEach(out, book.blocking(request));
    }
    return out;
}

std::vector<Touched> packages(const store::Store &store, const ConsentBook &book, Recalled recalled, Id<Member> only) {
    std::vector<Touched> out;
    for (const Handoff &handoff : store.all<Handoff>()) {
        Touched package;
        package.handoff = handoff.id;
        for (const TouchedItem &item : touchedItems(store, book, handoff, recalled, only)) {
            if (item.cause != RecallCause::withdrawal) continue;
            package.items.push_back(item.number);
            addEach(package.members, item.members);
            addEach(package.noes, item.noes);
        }
        if (package.items.empty()) continue;
        package.since = sinceWhen(store, package.noes);
        out.push_back(package);
    }
    return out;
}
}  // namespace

std::vector<qint64> recalledNumbers(const store::Store &store, Id<Handoff> handoff) {
    std::set<qint64> numbers;
    for (const Recall &recall : standing(store, store.all<Recall>("handoff", handoff)))
        for (const auto &item : recall.items) numbers.insert(item.toInteger());
    return {numbers.begin(), numbers.end()};
}

int recallDays(const Council &council) {
    const int days = council.rules.value(QLatin1String("recallDays")).toInt();
    return days < 1 || days > 365 ? usualRecallDays : days;
}

void setRecallDays(Council &council, int days) { council.rules.insert(QStringLiteral("recallDays"), days); }

std::vector<TouchedItem> touchedItems(const store::Store &store, const ConsentBook &book, const Handoff &handoff, Recalled recalled,
                                      Id<Member> only) {
    const std::vector<qint64> done = recalled == Recalled::LeftOut ? recalledNumbers(store, handoff.id) : std::vector<qint64>();
    const Asking asking(store, book, handoff);
    std::vector<TouchedItem> out;
    for (const HandoffItem &item : standing(store, store.all<HandoffItem>("handoff", handoff.id))) {
        const qint64 number = item.number.value_or(0);
        if (item.heldBack || std::binary_search(done.begin(), done.end(), number)) continue;
        TouchedItem found{number, item.itemKind, item.item, RecallCause::withdrawal, {}, {}};
        for (const auto &[member, noes] : asking.noes(item)) {
            if (only && member != only) continue;
            found.members.push_back(member);
            found.noes.insert(found.noes.end(), noes.begin(), noes.end());
        }
        if (!found.members.empty()) out.push_back(std::move(found));
        else if (!only && isErased(store, item)) out.push_back({number, item.itemKind, item.item, RecallCause::erasure, {}, {}});
    }
    std::sort(out.begin(), out.end(), [](const TouchedItem &a, const TouchedItem &b) { return a.number < b.number; });
    return out;
}

std::vector<Touched> packagesTouched(const store::Store &store, const ConsentBook &book) {
    return packages(store, book, Recalled::LeftOut, {});
}

std::vector<Touched> packagesTouchedBy(const store::Store &store, const ConsentBook &book, Id<Member> member) {
    return packages(store, book, Recalled::Included, member);
}

bool isSweeping(const Consent &consent) {
    return consent.decision == records::Decision::withdrawn || consent.decision == records::Decision::revoked ||
           consent.decision == records::Decision::invalidated;
}

qint64 carriedOutBy(const store::Store &store, Uuid no) {
    const auto entered = store.createdAt(no);
    const qint64 hours = std::clamp<qint64>(councilOf(store).withdrawalHours.value_or(usualHours), 0, mostHours);
    return entered ? entered->stamp.ms + hours * 3'600'000 : 0;
}

std::vector<OpenWithdrawal> openWithdrawals(const store::Store &store, const ConsentBook &book, const std::vector<Touched> &touched) {
    std::map<Uuid, OpenWithdrawal> open;
    const auto at = [&](const Uuid &no) -> OpenWithdrawal * {
        const auto consent = store.find(Id<Consent>(no));
        return consent && isSweeping(*consent) ? &open[no] : nullptr;
    };
    for (const Touched &package : touched)
        for (const Uuid &no : package.noes)
            if (OpenWithdrawal *one = at(no)) ++one->packages;
    for (const Invitation &invitation : store.all<Invitation>())
        for (const Uuid &no : noesTo(store, book, invitation))
            if (OpenWithdrawal *one = at(no)) ++one->invitations;
    std::vector<OpenWithdrawal> out;
    for (auto &[no, one] : open) {
        one.consent = Id<Consent>(no);
        one.until = carriedOutBy(store, no);
        out.push_back(one);
    }
    return out;
}

}  // namespace balai::council
