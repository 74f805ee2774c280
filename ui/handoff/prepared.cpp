#include "ui/handoff/prepared.h"

#include "core/council/attachments.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QRegularExpression>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {

// Which chosen thing an item of the package belongs to; -1: none.
int thingOf(const handoff::Spec &spec, const handoff::Item &item) {
    const auto at = [](const auto &list, Uuid id) {
        for (size_t i = 0; i < list.size(); ++i)
            if (list[i].uuid() == id) return int(i);
        return -1;
    };
    const int recommendations = int(spec.recommendations.size()), minutes = int(spec.minutes.size());
    if (item.itemKind == u"recommendation") return at(spec.recommendations, item.item);
    if (const int file = at(spec.attachments, item.item); file >= 0) return recommendations + minutes + int(spec.decisions.size()) + file;
    if (const int decision = at(spec.decisions, item.item); decision >= 0) return recommendations + minutes + decision;
    const int meeting = at(spec.minutes, item.meeting.uuid());
    return meeting < 0 ? -1 : recommendations + meeting;
}

bool isNotSeen(const handoff::Preview &preview, const handoff::Item &item) {
    return std::any_of(preview.items.begin(), preview.items.end(), [&](const handoff::PreviewItem &line) { return line.item == item.item && !line.notSeen.empty(); });
}

QString wordsOf(const QString &text) {
    const QString line = text.section(u'\n', 0, 0);
    return line.size() > 90 ? QString(line.left(88) + u'\u2026') : line;
}

}  // namespace

int Prepared::pageWithFinding() const {
    static const QRegularExpression page(QStringLiteral("page (\\d+)"));
    for (const handoff::Finding &finding : preview.disclosure.findings)
        if (!finding.answered())
            if (const auto match = page.match(finding.where); match.hasMatch()) return match.captured(1).toInt();
    return 0;
}

std::vector<QImage> pictures(const documents::Document &paper, const documents::FontSet &fonts, double dpi) {
    const documents::Pages pages(paper, fonts);
    std::vector<QImage> out;
    for (int page = 0; page < pages.count(); ++page) {
        const documents::Image image = pages.render(page, dpi);
        const auto *pixels = reinterpret_cast<const uchar *>(image.pixels.constData());
        out.push_back(QImage(pixels, image.width, image.height, image.width * 4, QImage::Format_RGB32).copy());
    }
    return out;
}

council::Coverage coverageOf(const store::Store &store, const handoff::Contents &contents) {
    const handoff::Spec &spec = contents.spec;
    council::Release release{spec.audience, {}, spec.use, contents.day, {}};
    if (spec.audience == Audience::body) release.body = spec.body;
    for (const handoff::KeptRestriction &kept : spec.restrictions) release.confirmedRestrictions.insert(kept.consent.uuid());
    std::vector<Block> blocks;
    for (const handoff::Item &item : contents.items) {
        if (item.itemKind != u"block" || item.reason == u"closedItem") continue;
        if (auto block = store.find(Id<Block>(item.item))) blocks.push_back(std::move(*block));
    }
    return council::coverageOf(store, release, blocks);
}

std::vector<ChosenThing> chosenThings(const Records &records, const handoff::Spec &spec, const handoff::Preview *preview, const QString &language) {
    const store::Store &store = records.read();
    std::vector<ChosenThing> out;
    for (const auto id : spec.recommendations) {
        const auto one = store.find(id);
        out.push_back({ChosenThing::Kind::Recommendation, id.uuid(), one ? QString(one->reference + u' ' + localised(one->title, language)) : QString()});
    }
    for (const auto id : spec.minutes) {
        const auto one = store.find(id);
        out.push_back({ChosenThing::Kind::Minutes, id.uuid(), one ? localised(one->title, language) : QString()});
    }
    for (const auto id : spec.decisions) {
        const auto one = store.find(id);
        out.push_back({ChosenThing::Kind::Decision, id.uuid(), one ? wordsOf(localised(one->text, language)) : QString()});
    }
    for (const auto id : spec.attachments) {
        const auto one = store.find(id);
        out.push_back({ChosenThing::Kind::File, id.uuid(), one ? council::cleanFileName(one->name) : QString()});
    }
    if (!preview) return out;
    for (ChosenThing &thing : out) thing.onlyAsMember = true;
    for (const handoff::Item &item : preview->contents.items) {
        const int at = thingOf(spec, item);
        if (at < 0) continue;
        ChosenThing &thing = out[size_t(at)];
        ++thing.parts;
        thing.going += item.isIncluded();
        thing.notSeen = thing.notSeen || isNotSeen(*preview, item);
        if (!item.isIncluded() && thing.reason.isEmpty()) thing.reason = item.reason;
        if (item.isIncluded() && (item.blockKind != BlockKind::statement || item.attribution() != Attribution::member)) thing.onlyAsMember = false;
    }
    return out;
}

std::vector<HeldPart> heldParts(const handoff::Spec &spec, const handoff::Preview &preview) {
    std::vector<HeldPart> out;
    for (const handoff::Item &item : preview.contents.items) {
        if (item.isIncluded()) continue;
        HeldPart part{thingOf(spec, item) + 1, item.itemKind != u"block", item.blockKind, item.reason};
        for (const handoff::HeldVersion &held : item.held)
            if (item.reason == u"restriction" && held.why.reason == item.reason) part.restriction = Id<Consent>(held.why.consent);
        out.push_back(part);
    }
    return out;
}

handoff::Spec suggestedSpec(const Records &records, Id<Body> body) {
    handoff::Spec spec;
    spec.body = body;
    spec.forms.odt = true;
    for (const Recommendation &one : records.read().all<Recommendation>())
        if (one.stage == Stage::adopted && (one.allBodies || one.lead.contains(body) || one.supporting.contains(body))) spec.recommendations.push_back(one.id);
    return spec;
}

}  // namespace balai::ui
