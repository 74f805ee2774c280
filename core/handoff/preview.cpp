#include "core/handoff/preview.h"

#include "core/council/seen.h"
#include "core/records/account.h"

#include <QJsonArray>
#include <algorithm>

namespace balai::handoff {
namespace {

PreviewItem lineOf(const Item &item, const council::SeenBook &seen) {
    const std::vector<Uuid> consents = item.consents();
    PreviewItem line{item.itemKind, item.item, item.number, item.isIncluded(), item.attribution(), consents, item.reason, {}, {}, seen.notSeen(consents)};
    if (!item.isIncluded())
        for (const HeldVersion &held : item.held)
            if (held.why.reason == item.reason && held.why.consent) line.restriction = held.why.consent;
    return line;
}

QJsonArray texts(const std::vector<Uuid> &ids) {
    QJsonArray out;
    for (const Uuid &id : ids) out.append(id.text());
    return out;
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject lineJson(const PreviewItem &item) {
    QJsonObject out{{QStringLiteral("itemKind"), item.itemKind},
                    {QStringLiteral("item"), item.item.text()},
                    {QStringLiteral("included"), item.included},
                    {QStringLiteral("attribution"), orNull(records::wordOf(item.attribution))},
                    {QStringLiteral("consents"), texts(item.consents)},
                    {QStringLiteral("notSeen"), texts(item.notSeen)},
                    {QStringLiteral("reason"), orNull(item.reason)}};
    if (item.number > 0) out.insert(QStringLiteral("number"), item.number);
    if (!item.language.isEmpty()) out.insert(QStringLiteral("language"), item.language);
    if (item.restriction) out.insert(QStringLiteral("restriction"), item.restriction.text());
    return out;
}

QJsonObject findingJson(const Finding &finding) {
    QJsonObject out{{QStringLiteral("id"), finding.id},
                    {QStringLiteral("what"), finding.what},
                    {QStringLiteral("where"), finding.where},
                    {QStringLiteral("answered"), finding.answered()}};
    if (!finding.hints.isEmpty()) out.insert(QStringLiteral("hints"), QJsonArray::fromStringList(finding.hints));
    QJsonArray facts;
    for (const Fact &fact : finding.facts) facts.append(QJsonObject{{QStringLiteral("kind"), fact.kind}, {QStringLiteral("text"), orNull(fact.text)}});
    if (!facts.isEmpty()) out.insert(QStringLiteral("facts"), facts);
    return out;
}

bool hasOtherFacilitator(const store::Store &store) {
    const auto accounts = store.all<records::Account>();
    return std::any_of(accounts.begin(), accounts.end(), [&](const records::Account &account) {
        return account.role == records::AccountRole::facilitator && account.active.value_or(true) && !account.employer && account.id.uuid() != store.author().account;
    });
}

}  // namespace

std::vector<PreviewItem> previewItems(const store::Store &store, const Contents &contents) {
    const council::SeenBook seen(store);
    std::vector<PreviewItem> lines;
    for (const Item &item : contents.items) lines.push_back(lineOf(item, seen));
    // Languages that stay while another goes come last, so that the first line of an item says what becomes of it.
    for (const Item &item : contents.items) {
        if (!item.isIncluded()) continue;
        for (const HeldVersion &held : item.held)
            if (held.why.reason != u"noText")
                lines.push_back({item.itemKind, item.item, 0, false, {}, {}, held.why.reason, held.language, held.why.consent, {}});
    }
    return lines;
}

bool isOneHandAlone(const store::Store &store, const Contents &contents) {
    if (!hasOtherFacilitator(store)) return false;
    const council::SeenBook seen(store);
    const auto typedHere = [&](const Uuid &id) {
        const auto consent = store.find(Id<records::Consent>(id));
        return consent && consent->mode == records::ConsentMode::spoken && seen.isNotSeen(consent->id) &&
               council::authorOf(store, consent->id) == store.author().account;
    };
    for (const Item &item : contents.items) {
        const std::vector<Uuid> consents = item.consents();
        if (std::any_of(consents.begin(), consents.end(), typedHere)) return true;
    }
    return false;
}

Preview preview(const store::Store &store, const Spec &spec, const documents::FontSet &fonts, Progress &progress) {
    Preview out{choose(store, spec, progress), {}, {}, {}};
    out.needsSecondPerson = council::needsSecondPerson(council::councilOf(store)) || isOneHandAlone(store, out.contents);
    out.payload = payloadOf(out.contents, fonts, progress);
    out.items = previewItems(store, out.contents);
    out.disclosure = disclosureOf(store, out.contents, out.payload);
    return out;
}

QJsonObject previewJson(const Preview &preview) {
    QJsonArray items, findings;
    for (const PreviewItem &item : preview.items) items.append(lineJson(item));
    for (const Finding &finding : preview.disclosure.findings) findings.append(findingJson(finding));
    return {{QStringLiteral("items"), items}, {QStringLiteral("findings"), findings}};
}

}  // namespace balai::handoff
