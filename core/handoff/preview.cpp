#include "core/handoff/preview.h"

#include <QJsonArray>

namespace balai::handoff {
namespace {

PreviewItem lineOf(const Item &item) {
    PreviewItem line{item.itemKind, item.item, item.number, item.isIncluded(), item.attribution(), item.consents(), item.reason, {}, {}};
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
                    {QStringLiteral("reason"), orNull(item.reason)}};
    if (item.number > 0) out.insert(QStringLiteral("number"), item.number);
    if (!item.language.isEmpty()) out.insert(QStringLiteral("language"), item.language);
    if (item.restriction) out.insert(QStringLiteral("restriction"), item.restriction.text());
    return out;
}

}  // namespace

std::vector<PreviewItem> previewItems(const Contents &contents) {
    std::vector<PreviewItem> lines;
    for (const Item &item : contents.items) lines.push_back(lineOf(item));
    // Languages that stay while another goes come last, so that the first line of an item says what becomes of it.
    for (const Item &item : contents.items) {
        if (!item.isIncluded()) continue;
        for (const HeldVersion &held : item.held)
            if (held.why.reason != u"noText")
                lines.push_back({item.itemKind, item.item, 0, false, {}, {}, held.why.reason, held.language, held.why.consent});
    }
    return lines;
}

Preview preview(const store::Store &store, const Spec &spec, const documents::FontSet &fonts, Progress &progress) {
    Preview out{choose(store, spec), {}, {}, {}};
    out.payload = payloadOf(out.contents, fonts, progress);
    out.items = previewItems(out.contents);
    out.disclosure = disclosureOf(store, out.contents, out.payload);
    return out;
}

QJsonObject previewJson(const Preview &preview) {
    QJsonArray items, findings;
    for (const PreviewItem &item : preview.items) items.append(lineJson(item));
    for (const Finding &finding : preview.disclosure.findings)
        findings.append(QJsonObject{{QStringLiteral("id"), finding.id},
                                    {QStringLiteral("what"), finding.what},
                                    {QStringLiteral("where"), finding.where},
                                    {QStringLiteral("answered"), finding.answered()}});
    return {{QStringLiteral("items"), items}, {QStringLiteral("findings"), findings}};
}

}  // namespace balai::handoff
