#pragma once
// What this vault knows of the council's devices: their records, or, before the first bundle came, what the invitation
// said. Also this device's own keys and what it remembers between bundles (in the vault's table `meta`, not in the log).
#include "core/council/session.h"
#include "core/exchange/bundle_file.h"
#include "core/records/device.h"

#include <map>

namespace balai::exchange {

struct KnownDevice {
    Uuid id;
    QString name;
    QByteArray signingKey, exchangeKey;  // 32 bytes each
    records::DeviceState state{};
};

std::vector<KnownDevice> knownDevices(council::Session &session);
std::optional<KnownDevice> knownDevice(council::Session &session, Uuid id);

// The id of the council's record: the same on every device. Null in a vault that is no council's.
Uuid councilId(council::Session &session);

// Opens bundles to this device: its key, and the one-time key that it joined with.
crypto::age::Keys ownIdentities(council::Session &session);
// What a laptop that joined says of itself in every bundle.
std::optional<JoinProof> ownJoinProof(council::Session &session);

// What another device had when it made the newest bundle that came from it.
struct Heard {
    store::Seen seen;
    qint64 madeMs = 0;  // by its clock
    qint64 atMs = 0;    // imported, by our clock
    qint64 number = 0;
    std::vector<Uuid> lacks;  // attachments whose bytes it did not have
};
std::map<Uuid, Heard> heard(council::Session &session);

// Written by joining; read until the first bundle is in.
struct Invited {
    Uuid council;
    std::vector<KnownDevice> devices;
    QByteArray oneTimeSigningKey;  // public
    JoinProof proof;
};
std::optional<Invited> invited(council::Session &session);

namespace meta {
inline constexpr char number[] = "exchange.number";
inline constexpr char heard[] = "exchange.heard";
inline constexpr char heads[] = "exchange.heads";
inline constexpr char invited[] = "exchange.invited";
inline constexpr char oneTimeSecret[] = "exchange.oneTimeSecret";
inline constexpr char taken[] = "exchange.taken";
}  // namespace meta

void keepHeard(council::Session &session, const BundleHeader &header);
void keepInvited(vault::Vault &vault, const Invited &invited);
// Signed heads of other devices, to pass on.
std::vector<SignedHead> keptHeads(council::Session &session);
void keepHeads(council::Session &session, const std::vector<SignedHead> &heads);

}  // namespace balai::exchange
