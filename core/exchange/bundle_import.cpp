#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/by_hand.h"
#include "core/exchange/bundle.h"
#include "core/exchange/known_devices.h"
#include "core/exchange/strict_json.h"
#include "core/records/kind_info.h"

#include <algorithm>
#include <set>

namespace balai::exchange {

namespace {

using records::DeviceState;

constexpr int erasuresWithoutSecond = 20;

[[noreturn]] void refuse(const char *reason, const char *log) {
    throw Error(ErrorCode::Refused, QLatin1String(log), {{QStringLiteral("reason"), QLatin1String(reason)}});
}

// The key that must have signed: the sender's own, or of a device that has just joined the one its one-time key names.
void requireTrusted(council::Session &session, const BundleText &bundle) {
    const BundleHeader &header = bundle.header;
    auto sender = knownDevice(session, header.sender);
    if (!sender && header.sender == session.device())
        sender = KnownDevice{header.sender, {}, session.deviceKeys().signing.publicKey, {}, DeviceState::trusted};
    if (!sender && header.council != councilId(session)) refuse("otherCouncil", "the bundle is another council's");
    if (!sender) refuse("unknownDevice", "the sender is not a device of this council");
    if (sender->state == DeviceState::revoked) refuse("revoked", "the sender was revoked");
    QByteArray key = sender->signingKey;
    const bool proves = header.joined && isSignedBy(bundle, header.joined->signingKey);
    if (sender->state == DeviceState::invited) {
        if (!proves || !isValid(*header.joined, header.council, header.sender, key))
            refuse("forged", "the bundle is not signed by its sender");
        key = header.joined->signingKey;
    }
    if (!isSignedBy(bundle, key)) {
        if (proves) refuse("invitationUsed", "another laptop has joined with this invitation");
        refuse("forged", "the bundle is not signed by its sender");
    }
    if (header.council != councilId(session)) refuse("otherCouncil", "the bundle is another council's");
}

struct Verified {
    BundleText text;
    std::vector<store::Changeset> changesets;
};

Verified verified(council::Session &session, const QByteArray &file) {
    Verified out{openBundle(file, ownIdentities(session)), {}};
    requireTrusted(session, out.text);
    const auto &recipients = out.text.header.recipients;
    if (std::find(recipients.begin(), recipients.end(), session.device()) == recipients.end())
        throw Error(ErrorCode::NoKey, QStringLiteral("the bundle is for other devices"));
    out.changesets = changesetsOf(out.text);
    return out;
}

// Heads of devices whose key is known; each must be true and fit what the bundle brings.
std::vector<SignedHead> provenHeads(council::Session &session, const Verified &bundle) {
    std::vector<SignedHead> out;
    for (const SignedHead &head : bundle.text.header.heads) {
        const auto device = knownDevice(session, head.place.device);
        if (!device || device->signingKey != head.key || head.place.device == session.device()) continue;
        bool named = false, fits = false;
        for (const store::Changeset &c : bundle.changesets)
            if (c.place == head.place) named = true, fits = fits || c.hash == head.hash;
        if (!isValid(head) || named != fits) refuse("forged", "a device's signature does not fit its changes");
        out.push_back(head);
    }
    return out;
}

bool isWeighty(council::Session &session, const store::Cell &cell) {
    if (cell.kind == u"adoption" || cell.kind == u"response" || cell.kind == u"handoff") return true;
    // A no, or what a record lies in: without it more may be allowed than before.
    const records::KindInfo *kind = records::kindNamed(cell.kind);
    if (kind && !council::erasesWordsAlone(*kind, cell.field)) return true;
    if (cell.kind != u"block") return false;
    const auto block = session.store().show(*records::kindNamed(cell.kind), cell.record);
    return block && block->value(QLatin1String("kind")) == QLatin1String("decision");
}

struct Erasures {
    std::vector<ErasureGroup> groups;
    bool needSecond = false;
};

// A first import has nothing to lose.
Erasures newErasures(council::Session &session, const std::vector<store::Changeset> &changesets) {
    Erasures out;
    const store::Seen seen = store::Merge(session.store()).seen();
    std::set<std::tuple<QString, Uuid, QString>> cells;
    bool weighty = false;
    for (const store::Changeset &c : changesets) {
        const auto known = seen.find({c.place.device, c.place.epoch});
        if (known != seen.end() && c.place.sequence <= known->second) continue;
        for (const store::Change &change : c.changes) {
            if (change.operation != store::Operation::Erase) continue;
            cells.emplace(change.cell.kind, change.cell.record, change.cell.field);
            weighty = weighty || isWeighty(session, change.cell);
            const auto same = std::find_if(out.groups.begin(), out.groups.end(), [&](const ErasureGroup &g) {
                return g.device == c.place.device && g.atMs == c.stamp.ms && g.kind == change.cell.kind && g.reason == change.reason;
            });
            if (same != out.groups.end()) ++same->count;
            else out.groups.push_back({c.place.device, c.account, c.stamp.ms, change.cell.kind, change.reason, 1});
        }
    }
    out.needSecond = session.council().id && (weighty || int(cells.size()) > erasuresWithoutSecond);
    return out;
}

QString erasuresJson(const std::vector<ErasureGroup> &groups) {
    QJsonArray out;
    for (const ErasureGroup &group : groups)
        out.append(QJsonObject{{QStringLiteral("device"), group.device.text()},
                               {QStringLiteral("account"), group.account.text()},
                               {QStringLiteral("at"), group.atMs},
                               {QStringLiteral("kind"), group.kind},
                               {QStringLiteral("reason"), group.reason},
                               {QStringLiteral("count"), group.count}});
    return QString::fromUtf8(records::compactJson(out));
}

void requireConfirmed(council::Session &session, const Verified &bundle, const ImportOptions &options) {
    if (options.erasuresConfirmed) return;
    const Erasures erasures = newErasures(session, bundle.changesets);
    if (!erasures.needSecond) return;
    throw Error(ErrorCode::Refused, QStringLiteral("erasures that a second account has to confirm"),
                {{QStringLiteral("reason"), QStringLiteral("manyErasures")},
                 {QStringLiteral("erasures"), erasuresJson(erasures.groups)}});
}

// The first changeset of a laptop that joined: its fresh keys instead of the invitation's.
void finishJoining(council::Session &session) {
    const auto before = invited(session);
    auto own = session.store().find(Id<records::Device>(session.device()));
    if (!before || !own || own->state == DeviceState::revoked) return;
    const QString signingKey = base64Text(before->proof.signingKey);
    if (own->signingKey == signingKey) return;
    if (own->state != DeviceState::invited || own->signingKey != base64Text(before->oneTimeSigningKey))
        refuse("invitationUsed", "another laptop has joined with this invitation");
    own->signingKey = signingKey;
    own->exchangeKey = base64Text(before->proof.exchangeKey);
    own->state = DeviceState::trusted;
    session.store().write(QStringLiteral("join"), [&](store::Write &w) { w.put(*own); });
}

// True where this vault holds all that the sender had seen: then there is no attachment that only it can know.
bool hasAllOf(council::Session &session, const store::Seen &theirs) {
    const store::Seen ours = store::Merge(session.store()).seen();
    return std::all_of(theirs.begin(), theirs.end(), [&](const auto &entry) {
        const auto found = ours.find(entry.first);
        return found != ours.end() && found->second >= entry.second;
    });
}

// Called inside the merge, after the changes. Bytes that an erasure took are let go; bytes of nobody refuse the bundle.
store::BytesSource bytesIn(council::Session &session, const Verified &bundle, Progress &progress) {
    return [&session, &bundle, &progress](const store::TakeBytes &take) {
        const bool complete = hasAllOf(session, bundle.text.header.seen);
        qint64 done = 0;
        forEachAttachment(bundle.text, [&](Uuid attachment, const QByteArray &bytes) {
            stepOrCancel(progress, ++done, bundle.text.header.attachments);
            const store::Taken taken = take(attachment, bytes);
            const bool strange = taken == store::Taken::Unknown || taken == store::Taken::Other;
            if (strange && complete) throwDamaged(QStringLiteral("an attachment that no record names"));
        });
    };
}

void remember(council::Session &session, const BundleHeader &header, const std::vector<SignedHead> &heads) {
    vault::Transaction transaction(session.vault().database());
    if (header.sender != session.device()) keepHeard(session, header);
    keepHeads(session, heads);
    transaction.commit();
}

void add(store::MergeResult &to, const store::MergeResult &one) {
    to.applied += one.applied;
    to.already += one.already;
    to.held = one.held;
    to.missing = one.missing;
    to.conflicts = one.conflicts;
}

bool mayWait(const Error &error) {
    const QString reason = error.params().value(QStringLiteral("reason")).toString();
    return error.code() == ErrorCode::Refused && (reason == u"unknownDevice" || reason == u"forged");
}

}  // namespace

BundleView viewBundle(council::Session &session, const QByteArray &file) {
    const Verified bundle = verified(session, file);
    const BundleHeader &header = bundle.text.header;
    Erasures erasures = newErasures(session, bundle.changesets);
    const auto sender = knownDevice(session, header.sender);
    return {header.sender, sender ? sender->name : QString(), header.number, header.madeMs, header.changesets,
            std::move(erasures.groups), erasures.needSecond};
}

store::MergeResult importBundle(council::Session &session, const QByteArray &file, const ImportOptions &options, Progress &progress) {
    const Verified bundle = verified(session, file);
    const std::vector<SignedHead> heads = provenHeads(session, bundle);
    requireConfirmed(session, bundle, options);
    const store::MergeResult result = store::Merge(session.store()).apply(bundle.changesets, progress, bytesIn(session, bundle, progress));
    remember(session, bundle.text.header, heads);
    finishJoining(session);
    if (result.applied > 0 && session.isCatchingUp()) session.caughtUp();
    return result;
}

store::MergeResult importFiles(council::Session &session, const QStringList &paths, const ImportOptions &options, Progress &progress) {
    store::MergeResult all;
    // A file that is damaged or for others is told before anything is applied.
    if (paths.size() > 1)
        for (const QString &path : paths) openBundle(readFile(path), ownIdentities(session));
    QStringList left = paths;
    while (!left.isEmpty()) {
        QStringList waiting;
        std::optional<Error> first;
        for (const QString &path : left) {
            try {
                add(all, importBundle(session, readFile(path), options, progress));
            } catch (const Error &error) {
                if (!mayWait(error)) throw;
                if (!first) first = error;
                waiting.append(path);
            }
        }
        if (waiting.size() == left.size()) throw *first;
        left = waiting;
    }
    return all;
}

}  // namespace balai::exchange
