// A file kept with something that may go: the line "photograph, recording, voice" of the consent rule's table.
#include "core/council/attachments.h"
#include "core/council/gate_inner.h"
#include "core/records/agenda_item.h"

namespace balai::council {

using namespace records;

Held Gate::Inner::pictured(Case &one, Id<Member> who, Use use) const {
    one.uses = {use};
    if (const Held no = member(one, who)) return no;
    const auto consent = store.find(Id<Consent>(one.concerned.back().consents.front()));
    if (!consent || !hasEvidence(store, *consent)) return HeldBack{QStringLiteral("noEvidence"), who, use};
    return {};
}

// What it was kept with, asked as if that went by itself. What belongs to a member alone, and what bodies sent, has no path.
Held Gate::Inner::attachmentOwner(Case &one, const Attachment &attachment) const {
    if (attachment.ofKind == u"recommendation") {
        const auto found = store.find(Id<Recommendation>(attachment.of));
        return found ? recommendation(one, *found) : Held(held("notFound"));
    }
    if (attachment.ofKind == u"block") {
        const auto found = store.find(Id<Block>(attachment.of));
        const auto item = found && found->agendaItem ? store.find(found->agendaItem) : std::nullopt;
        if (item && item->closed) return held("closedItem");
        return found ? block(one, *found) : Held(held("notFound"));
    }
    if (attachment.ofKind != u"meeting") return held("noPath");
    const auto found = store.find(Id<Meeting>(attachment.of));
    if (!found || found->removed) return held("notFound");
    return minutesConfirmed(found->id) ? Held() : Held(held("minutesNotConfirmed"));
}

Held Gate::Inner::attachment(Case &one, const Attachment &attachment) const {
    static const QStringList fields{QStringLiteral("of"),    QStringLiteral("ofKind"),      QStringLiteral("hash"),
                                    QStringLiteral("shows"), QStringLiteral("showsNobody"), QStringLiteral("removed")};
    if (attachment.removed) return held("notFound");
    // Somebody reading a passage is for the members who hear it, whoever else its words may go to.
    if (attachment.sealed || sealsBytesOf(attachment.ofKind) || !attachment.ofText.isEmpty()) return held("noPath");
    if (store.hasConflict(attachment.id.uuid(), fields)) return held("openConflict");
    if (const Held no = attachmentOwner(one, attachment)) return no;
    Members shown;
    for (const QJsonValue &value : store.everValues(kindOf<Attachment>(), attachment.id.uuid(), QStringLiteral("shows")))
        if (const auto id = Uuid::parse(value.toString())) shown.push_back(Id<Member>(*id));
    if (shown.empty() && !attachment.showsNobody) return held("notSaidWho");
    for (const Id<Member> who : shown)
        if (const Held no = pictured(one, who, release.use == Use::media ? Use::media : Use::photo)) return no;
    one.words.clear();
    one.objections.clear();
    one.translation = false;
    one.shown = Attribution::none;
    for (Concerned &who : one.concerned) who.name.clear();
    return {};
}

}  // namespace balai::council
