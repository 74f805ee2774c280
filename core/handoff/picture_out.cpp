#include "core/handoff/picture_out.h"

#include "core/base/error.h"
#include "core/council/attachments.h"
#include "core/council/leaving.h"
#include "core/documents/picture.h"

namespace balai::handoff {

namespace {

council::HeldBack held(const char *reason) { return {QLatin1String(reason)}; }

}  // namespace

std::variant<QByteArray, council::HeldBack> pictureOut(council::Session &session, Id<records::Attachment> id, const council::Release &release) {
    const auto attachment = session.store().find(id);
    const QByteArray bytes = council::openAttachment(session, id);
    if (attachment->ofKind != u"member" || !documents::mediaTypeOf(bytes).startsWith(u"image/")) return held("noPath");
    if (council::staysSinceLeaving(session.store(), *attachment)) return held("left");
    const council::Gate gate(session.store(), release);
    const council::Answered answer = gate.memberUse(Id<records::Member>(attachment->of), records::Use::photo, {});
    if (const auto *no = std::get_if<council::HeldBack>(&answer)) return *no;
    auto stripped = documents::withoutTraces(bytes);
    if (const auto *why = std::get_if<documents::NotStripped>(&stripped)) {
        if (*why == documents::NotStripped::Damaged) throw Error(ErrorCode::Damaged, QStringLiteral("the picture is not whole"));
        return held("cannotBeStripped");
    }
    return std::get<QByteArray>(std::move(stripped));
}

}  // namespace balai::handoff
