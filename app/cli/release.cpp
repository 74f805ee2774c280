#include "app/cli/release.h"

#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/crypto/age/age.h"
#include "core/handoff/outgoing.h"
#include "core/records/body.h"

namespace balai::cli {

using records::Audience;

council::Release releaseFrom(Invocation &in, const store::Store &store) {
    council::Release release;
    release.audience = in.args().has("audience") ? records::fromWord<Audience>(in.args().value("audience")) : Audience::public_;
    if (release.audience == Audience::unset || release.audience == Audience::unknown)
        throw Error(ErrorCode::InvalidInput, QStringLiteral("council, body, government, partners or public"),
                    {{QStringLiteral("field"), QStringLiteral("audience")}, {QStringLiteral("reason"), QStringLiteral("not council, body, government, partners or public")}});
    if ((release.audience == Audience::body) != in.args().has("body"))
        throw Error(ErrorCode::Usage, QStringLiteral("--audience body and --body ID go together"));
    if (in.args().has("body")) {
        release.body = Id<records::Body>(in.id(in.args().value("body")));
        const auto body = store.find(release.body);
        if (!body || body->removed) throw Error(ErrorCode::NotFound, QStringLiteral("no such body"), {{QStringLiteral("what"), in.args().value("body")}});
    }
    release.use = handoff::useFor(release.audience);
    return release;
}

void requireInsideFits(const Invocation &in) {
    const bool inside = in.args().has("inside");
    if (inside && !in.args().has("encrypt-passphrase-file")) throw Error(ErrorCode::Usage, QStringLiteral("--inside needs --encrypt-passphrase-file FILE"));
    if (inside && (in.args().has("audience") || in.args().has("body")))
        throw Error(ErrorCode::Usage, QStringLiteral("--inside is for this council alone and takes no --audience"));
}

QByteArray encrypted(Invocation &in, council::Session &session, const QByteArray &bytes) {
    const crypto::SecretBytes passphrase = Invocation::secretLine(in.args().value("encrypt-passphrase-file"));
    if (passphrase.isEmpty()) throw Error(ErrorCode::Usage, QStringLiteral("the passphrase of the file is empty"));
    const int workFactor = session.vault().isTest() ? 10 : crypto::age::usualWorkFactor;
    return crypto::age::encryptWithPassphrase(bytes, passphrase, in.random(), workFactor);
}

void sayHeldBack(const std::map<QString, int> &heldBack) {
    QStringList reasons;
    int all = 0;
    for (const auto &[reason, count] : heldBack) {
        reasons.append(QStringLiteral("%1 %2").arg(reason).arg(count));
        all += count;
    }
    if (all > 0) complain(Words::tr("Held back and left out: %1 (%2).").arg(all).arg(reasons.join(QStringLiteral(", "))));
}

QJsonObject heldBackJson(const std::map<QString, int> &heldBack) {
    QJsonObject out;
    for (const auto &[reason, count] : heldBack) out.insert(reason, count);
    return out;
}

}  // namespace balai::cli
