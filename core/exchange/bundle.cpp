#include "core/exchange/bundle.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/exchange/known_devices.h"
#include "core/records/attachment.h"
#include "core/vault/outside.h"

#include <algorithm>
#include <set>

namespace balai::exchange {

namespace {

using records::DeviceState;

void requireInsider(council::Session &session) {
    if (session.isBody())
        throw Error(ErrorCode::Refused, QStringLiteral("an account of a body exchanges nothing"),
                    {{QStringLiteral("reason"), QStringLiteral("bodyAccount")}});
}

std::vector<KnownDevice> receiversOf(council::Session &session, const std::vector<Uuid> &to) {
    std::vector<KnownDevice> out;
    for (KnownDevice &device : knownDevices(session)) {
        const bool named = std::find(to.begin(), to.end(), device.id) != to.end();
        if (device.id == session.device() || (!to.empty() && !named)) continue;
        const bool open = device.state == DeviceState::trusted || device.state == DeviceState::invited;
        if (!open && named)
            throw Error(ErrorCode::Refused, QStringLiteral("the device is revoked"),
                        {{QStringLiteral("reason"), QStringLiteral("revoked")}});
        if (open) out.push_back(std::move(device));
    }
    for (const Uuid &id : to)
        if (id != session.device() && std::none_of(out.begin(), out.end(), [&](const KnownDevice &d) { return d.id == id; }))
            throw Error(ErrorCode::NotFound, QStringLiteral("no such device"), {{QStringLiteral("what"), id.text()}});
    return out;
}

// What every receiver has, by its own last bundle. Without receivers there is nothing to build on.
store::Seen commonlySeen(council::Session &session, const std::vector<KnownDevice> &receivers) {
    const auto all = heard(session);
    std::optional<store::Seen> common;
    for (const KnownDevice &receiver : receivers) {
        const auto found = all.find(receiver.id);
        if (found == all.end()) return {};
        if (!common) common = found->second.seen;
        std::erase_if(*common, [&](const auto &entry) { return !found->second.seen.contains(entry.first); });
        for (auto &[chain, last] : *common) last = std::min(last, found->second.seen.at(chain));
    }
    return common.value_or(store::Seen());
}

// Ends of this device's own chains, signed, and those of others as they were passed on.
std::vector<SignedHead> headsToSend(council::Session &session, const crypto::SigningKeyPair &key) {
    const store::Merge log(session.store());
    store::Seen since = log.seen();
    for (auto &[chain, last] : since)
        if (chain.first == session.device()) --last;
    std::vector<SignedHead> out = keptHeads(session);
    log.forEach(since, [&](const store::Changeset &c) {
        if (c.place.device == session.device()) out.push_back(signHead(c.place, c.hash, key));
    });
    return out;
}

BundleHeader headerFor(council::Session &session, const std::vector<KnownDevice> &receivers) {
    BundleHeader header;
    header.council = councilId(session);
    header.sender = session.device();
    header.epoch = session.epoch();
    header.recipients.push_back(session.device());
    for (const KnownDevice &receiver : receivers) header.recipients.push_back(receiver.id);
    header.number = session.vault().meta(meta::number).value_or("0").toLongLong() + 1;
    header.madeMs = session.clock().nowMs();
    header.seen = store::Merge(session.store()).seen();
    header.joined = ownJoinProof(session);
    header.lacks = store::Merge(session.store()).lacking();
    return header;
}

// Attachments whose bytes go along: those that the changesets name, and those that a receiver said it lacks.
std::vector<Uuid> wantedAttachments(council::Session &session, const std::vector<KnownDevice> &receivers, const std::vector<store::Changeset> &changesets) {
    std::vector<Uuid> out;
    std::set<Uuid> known;
    const auto want = [&](Uuid attachment) {
        if (known.insert(attachment).second) out.push_back(attachment);
    };
    const auto all = heard(session);
    for (const KnownDevice &receiver : receivers)
        if (const auto found = all.find(receiver.id); found != all.end())
            for (const Uuid &attachment : found->second.lacks) want(attachment);
    for (const store::Changeset &c : changesets)
        for (const store::Change &change : c.changes)
            if (change.cell.kind == QLatin1String(records::kindName<records::Attachment>) && change.cell.field == u"hash" && change.hasValue()) want(change.cell.record);
    return out;
}

void carry(Exported &out, Carried &carried, council::Session &session, const std::vector<Uuid> &wanted, qint64 most) {
    const store::Merge log(session.store());
    qint64 bytes = 0;
    for (const Uuid &attachment : wanted)
        for (const store::AttachedSize &one : log.attached(attachment)) {
            const bool fits = bytes + one.bytes <= most;
            if (fits) carried.all.push_back({attachment, one.hash});
            else ++out.attachmentsLeft;
            bytes += fits ? one.bytes : 0;
        }
    out.attachments = qint64(carried.all.size());
    carried.bytes = [log](const Carried::One &one) { return log.attachedBytes(one.attachment, one.hash); };
}

}  // namespace

Exported makeBundle(council::Session &session, const ExportOptions &options) {
    requireInsider(session);
    const std::vector<KnownDevice> receivers = receiversOf(session, options.to);
    const council::DeviceKeys keys = session.deviceKeys();
    BundleHeader header = headerFor(session, receivers);
    if (!options.full) header.since = commonlySeen(session, receivers);
    header.heads = headsToSend(session, keys.signing);
    std::vector<store::Changeset> changesets;
    store::Merge(session.store()).forEach(header.since, [&](const store::Changeset &c) { changesets.push_back(c); });
    header.changesets = qint64(changesets.size());
    QList<QByteArray> to{keys.exchange.publicKey};
    Exported out{{}, header.number, header.changesets, {}};
    Carried carried;
    carry(out, carried, session, wantedAttachments(session, receivers, changesets), options.mostAttached);
    header.attachments = out.attachments;
    for (const KnownDevice &receiver : receivers) {
        to.append(receiver.exchangeKey);
        out.recipients.push_back(receiver.id);
    }
    out.file = writeBundle(header, changesets, keys.signing, to, session.random(), carried);
    return out;
}

void noteExported(council::Session &session, const Exported &exported) {
    session.vault().setMeta(meta::number, QByteArray::number(exported.number));
}

Exported exportToFile(council::Session &session, const QString &path, const ExportOptions &options) {
    vault::requireOutside(path);
    Exported exported = makeBundle(session, options);
    writeFile(path, exported.file, FileAccess::Private, IfExists::Refuse);
    noteExported(session, exported);
    return exported;
}

}  // namespace balai::exchange
