#include "ui/consent/consent_matrix.h"

#include "core/council/consent_reader.h"
#include "core/council/round.h"
#include "core/council/form_change.h"
#include "ui/plain/in_order.h"

#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {

constexpr int soonDays = 45;

QHash<Uuid, std::vector<Consent>> consentsByMember(const store::Store &store) {
    QHash<Uuid, std::vector<Consent>> out;
    const std::vector<Consent> all = store.all<Consent>();
    QHash<Uuid, bool> corrected;
    for (const Consent &event : all)
        if (event.corrects && event.corrects != event.id.uuid()) corrected.insert(event.corrects, true);
    for (const Consent &event : all)
        if (!corrected.contains(event.id.uuid())) out[event.member.uuid()].push_back(event);
    const auto day = [](const Consent &event) { return event.effectiveOn.isValid() ? event.effectiveOn : event.recordedOn; };
    for (auto &events : out)
        std::stable_sort(events.begin(), events.end(), [&](const Consent &a, const Consent &b) { return day(a) < day(b); });
    return out;
}

bool isGrant(const Consent &event) { return event.decision == Decision::given || event.decision == Decision::renewed; }

}  // namespace

std::vector<Member> membersByName(const store::Store &store, const QString &language) {
    std::vector<Member> members = membersInOrder(store, language);
    std::erase_if(members, [](const Member &member) { return member.state == MemberState::left; });
    return members;
}

const std::vector<Use> &allUses() {
    static const std::vector<Use> uses{Use::attend, Use::record, Use::quote, Use::attribute, Use::share, Use::publish,
                                       Use::photo, Use::contact, Use::research, Use::media, Use::training};
    return uses;
}

ConsentMatrix::ConsentMatrix(const store::Store &store, const MatrixQuestion &question, const QString &language)
    : m_question(question), m_members(membersByName(store, language)), m_events(consentsByMember(store)) {
    const council::ConsentBook book = council::loadConsents(store);
    m_facts = book.facts();
    // What is asked about is looked up once: the same for every member and use.
    const council::Request request = council::requestAbout(store, {}, {}, {}, {}, m_question.meeting, m_question.day);
    for (size_t row = 0; row < m_members.size(); ++row) {
        m_cells.emplace_back(size_t(Use::training) + 1);
        for (const Use use : allUses()) m_cells[row][size_t(use)] = decided(book, request, int(row), use);
    }
    markChangedTexts(store);
}

// The answer stays what it is; she is asked again.
void ConsentMatrix::markChangedTexts(const store::Store &store) {
    const council::TextChanges changes(store, m_question.day);
    for (size_t row = 0; row < m_members.size(); ++row)
        for (const Consent &event : m_events.value(m_members[row].id.uuid())) {
            if (event.use == Use::unset || event.use == Use::unknown) continue;
            MatrixCell &cell = m_cells[row][size_t(event.use)];
            if (cell.decision.allowed && cell.decision.consent == event.id.uuid()) cell.textChanged = changes.isChanged(event);
        }
}

council::AudienceOf ConsentMatrix::audienceOf(Use use) const { return council::askedOf(use, m_question.audience, m_facts); }

std::vector<Consent> ConsentMatrix::events(int row, Use use, Which which) const {
    std::vector<Consent> out;
    for (const Consent *event : touching(row, use, which)) out.push_back(*event);
    return out;
}

std::vector<const Consent *> ConsentMatrix::touching(int row, Use use, Which which) const {
    std::vector<const Consent *> out;
    const auto all = m_events.constFind(m_members[size_t(row)].id.uuid());
    if (all == m_events.constEnd()) return out;
    const council::AudienceOf asked = audienceOf(use);
    for (const Consent &event : *all) {
        if (event.use != use) continue;
        const council::AudienceOf of{event.audience, event.body.uuid()};
        const bool touches = council::within(of, asked, m_facts) || council::within(asked, of, m_facts);
        if (which == Which::Everything || touches) out.push_back(&event);
    }
    return out;
}

MatrixCell ConsentMatrix::decided(const council::ConsentBook &book, council::Request request, int row, Use use) const {
    const council::AudienceOf asked = audienceOf(use);
    request.member = m_members[size_t(row)].id;
    request.use = use;
    request.audience = asked.audience;
    request.body = Id<Body>(asked.body);
    MatrixCell cell;
    cell.decision = book.decide(request);
    const std::vector<const Consent *> events = touching(row, use, Which::Touching);
    if (cell.decision.allowed) {
        cell.mark = MarkKind::Yes;
        for (const Consent *event : events)
            if (event->id.uuid() == cell.decision.consent && event->until.isValid() && event->until <= m_question.day.addDays(soonDays)) cell.ends = event->until;
        return cell;
    }
    static const QStringList noes{QStringLiteral("refused"), QStringLiteral("withdrawn"), QStringLiteral("revoked"), QStringLiteral("invalidated")};
    const bool some = std::any_of(events.begin(), events.end(), [](const Consent *event) { return isGrant(*event) && event->scopeKind != ScopeKind::all; });
    const bool refused = std::any_of(events.begin(), events.end(), [](const Consent *event) { return noes.contains(wordOf(event->decision)); });
    if (noes.contains(cell.decision.reason)) cell.mark = MarkKind::No;
    else if (some && cell.decision.reason == u"noConsent") cell.mark = MarkKind::Some;
    else if (cell.decision.reason == u"noConsent" && refused) cell.mark = MarkKind::No;
    else if (cell.decision.reason == u"notYetEffective" || (!events.empty() && events.back()->decision == Decision::deferred)) cell.mark = MarkKind::Later;
    return cell;
}

bool ConsentMatrix::isToBeAsked(int row, const std::vector<Use> &uses) const {
    return std::any_of(uses.begin(), uses.end(), [&](Use use) { return cell(row, use).isToBeAsked(); });
}

}  // namespace balai::ui
