#pragma once
// A new laptop gets its own vault of the same council.
#include "core/council/session.h"
#include "core/crypto/secret_bytes.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace balai::exchange {

struct InviteOptions {
    QString deviceName;       // empty: "Laptop N"
    bool identityKey = false;  // also brings the council's identity key and hand-off key
};

struct Invitation {
    QByteArray file;
    Uuid device;
};

// Writes the device record (invited), so that every export reaches it from now on. `passphrase`: the bytes of the line
// as they are. Throws Error{Refused, reason "role"}, Error{NoKey} where the keys asked for are not held.
Invitation invite(council::Session &session, const crypto::SecretBytes &passphrase, const InviteOptions &options = {});
// The same, with the file written before the record: a device whose file never came to be is not invited.
Uuid inviteToFile(council::Session &session, const QString &path, const crypto::SecretBytes &passphrase,
                  const InviteOptions &options = {});
// The same with a generated passphrase, which goes into no file: it is told, once.
struct ToldInvitation {
    Uuid device;
    crypto::SecretBytes passphrase;  // six words joined by hyphens
};
ToldInvitation inviteToTell(council::Session &session, const QString &path, const InviteOptions &options = {});

struct InvitedAccount {
    Uuid id;
    QString name, label, role, language;
};

// What an invitation says before a vault is made of it. Throws Error{WrongPassphrase, Damaged, NewerFormat}.
struct InvitationView {
    QString councilName;
    std::vector<InvitedAccount> accounts;
    bool identityKey = false;
    bool test = false;  // of a vault that was made for tests
};
InvitationView viewInvitation(const QByteArray &file, const crypto::SecretBytes &passphrase);

struct JoinOptions {
    QString account;  // its name or label
    bool testKdf = false;
};

// Makes the vault at `folder`, whole or not at all. The council's records come with the first bundle; its import writes
// the fresh keys, signed with the one-time key. Throws as viewInvitation and Vault::create, Error{NotFound} where the
// council has no such account, Error{Usage} where a test vault is asked for with a real invitation.
council::Session::Created join(const QByteArray &file, const crypto::SecretBytes &filePassphrase, const QString &folder,
                               vault::Secret passphrase, const JoinOptions &options, const vault::Machine &machine);

}  // namespace balai::exchange
