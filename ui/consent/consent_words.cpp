#include "ui/consent/consent_words.h"

#include "core/text/dates.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/figures.h"
#include "ui/workplace/words.h"

#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {
bool isNo(const Consent &event) {
    return event.decision == Decision::refused || event.decision == Decision::withdrawn || event.decision == Decision::revoked || event.decision == Decision::invalidated;
}
bool isYes(const Consent &event) { return event.decision == Decision::given || event.decision == Decision::renewed; }
QDate dayOf(const Consent &event) { return event.effectiveOn.isValid() ? event.effectiveOn : event.recordedOn; }
}  // namespace

QString ConsentWords::day(QDate day) const { return dayText(m_theme, day); }

QString ConsentWords::audience(const council::AudienceOf &audience) const {
    QString name;
    if (const auto body = m_store.find(Id<Body>(audience.body))) name = localised(body->name, m_language);
    return KindWords::audience(audience.audience, name);
}

QString ConsentWords::why(const ConsentMatrix &matrix, int row, Use use) const {
    const QString name = matrix.members()[size_t(row)].name;
    const MatrixCell &cell = matrix.cell(row, use);
    const std::vector<Consent> events = matrix.events(row, use);
    if (!cell.decision.allowed) return notAllowed(matrix, row, use, events);
    for (const Consent &event : events) {
        if (event.id.uuid() != cell.decision.consent) continue;
        const QString to = audience({event.audience, event.body.uuid()});
        if (event.until.isValid()) return tr("Allowed: on %1 %2 said yes to %3, until %4.").arg(day(dayOf(event)), name, to, day(event.until));
        return tr("Allowed: on %1 %2 said yes to %3.").arg(day(dayOf(event)), name, to);
    }
    return tr("Allowed.");
}

QString ConsentWords::notAllowed(const ConsentMatrix &matrix, int row, Use use, const std::vector<Consent> &events) const {
    const QString name = matrix.members()[size_t(row)].name;
    const auto last = std::find_if(events.rbegin(), events.rend(), isNo);
    if (matrix.cell(row, use).mark == MarkKind::No && last != events.rend()) {
        const council::AudienceOf of{last->audience, last->body.uuid()};
        if (last->decision == Decision::withdrawn) return tr("Not allowed: on %1 %2 took the yes back.").arg(day(dayOf(*last)), name);
        if (last->decision != Decision::refused) return tr("Not allowed: since %1 the yes of %2 does not count any more.").arg(day(dayOf(*last)), name);
        const bool wider = std::any_of(events.begin(), events.end(), [&](const Consent &event) {
            const council::AudienceOf given{event.audience, event.body.uuid()};
            return isYes(event) && !(given == of) && council::within(of, given, matrix.facts());
        });
        const QString said = wider ? tr("Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.")
                                   : tr("Not allowed: on %1 %2 said no to %3.");
        return said.arg(day(dayOf(*last)), name, audience(of));
    }
    if (matrix.cell(row, use).mark == MarkKind::Some) return tr("Allowed for some meetings only: %1 said yes for these and for no others.").arg(name);
    if (matrix.cell(row, use).decision.reason == u"expired") return tr("Not allowed any more: the yes of %1 has ended.").arg(name);
    if (matrix.cell(row, use).mark == MarkKind::Later) return tr("Not decided: %1 asked for another day.").arg(name);
    return tr("Not asked: %1 has not been asked, and that counts as no.").arg(name);
}

QString ConsentWords::event(const Consent &event) const {
    QStringList parts{KindWords::decision(event.decision), audience({event.audience, event.body.uuid()})};
    if (isYes(event) && event.attribution != Attribution::unset) parts.append(KindWords::attribution(event.attribution));
    if (isYes(event) && event.until.isValid()) parts.append(tr("until %1").arg(day(event.until)));
    if (event.scopeKind != ScopeKind::all && event.scopeKind != ScopeKind::unset) parts.append(tr("for one meeting or text only"));
    return parts.join(tr(", ", "between parts of a list"));
}

QString ConsentWords::question(Use use, const council::AudienceOf &of) const {
    const QString to = audience(of);
    switch (use) {
    case Use::attend: return tr("May %1 know that you came to a meeting?").arg(to);
    case Use::record: return tr("May the minutes keep what you say, for %1?").arg(to);
    case Use::quote: return tr("May the council repeat a sentence of yours word for word to %1?").arg(to);
    case Use::attribute: return tr("May your chosen name stand beside your words for %1?").arg(to);
    case Use::share: return tr("May the council share your words with %1?").arg(to);
    case Use::publish: return tr("May your words stand in a paper that everybody can read?");
    case Use::photo: return tr("May %1 see a picture of you?").arg(to);
    case Use::contact: return tr("May the council tell %1 how to reach you?").arg(to);
    case Use::research: return tr("May people who study these questions read your words?");
    case Use::media: return tr("May a newspaper, radio or television use your words?");
    case Use::training: return tr("May your sentences be used to train officials and staff?");
    case Use::unset: case Use::unknown: break;
    }
    return {};
}

QString ConsentWords::whatTheySee(Use use) const {
    switch (use) {
    case Use::attend: return tr("That you were there. Others only see a number.");
    case Use::attribute: return tr("Your chosen name, beside sentences that you called right.");
    case Use::photo: return tr("Pictures that you have seen first.");
    case Use::contact: return tr("One way to reach you, the one you choose.");
    default: return tr("Sentences of yours that you read or heard and said “this is right” to.");
    }
}

}  // namespace balai::ui
