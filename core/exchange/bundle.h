#pragma once
// Bundles between the devices of one council.
#include "core/base/progress.h"
#include "core/council/session.h"
#include "core/store/merge.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace balai::exchange {

struct ExportOptions {
    std::vector<Uuid> to;  // devices; empty: every trusted or invited one
    bool full = false;     // everything, also what the receivers are known to have
    // Bytes of attachments in one file; what is beyond goes with a later one, once the receiver says that it lacks it.
    qint64 mostAttached = 128ll << 20;
};

struct Exported {
    QByteArray file;
    qint64 number = 0;
    qint64 changesets = 0;
    std::vector<Uuid> recipients;  // without this device
    qint64 attachments = 0, attachmentsLeft = 0;  // that go along, and that found no room
};

// What the receivers lack, as far as their own bundles told; nothing is kept before noteExported(). Throws
// Error{NotFound} for an unknown device, Error{Refused, reason "revoked", "bodyAccount"}.
Exported makeBundle(council::Session &session, const ExportOptions &options = {});
void noteExported(council::Session &session, const Exported &exported);
// Both, with the file in between: written whole or not at all, never over another file nor into a vault's folder.
Exported exportToFile(council::Session &session, const QString &path, const ExportOptions &options = {});

// Erasures a bundle brings that this vault has not seen: never the words.
struct ErasureGroup {
    Uuid device, account;
    qint64 atMs = 0;
    QString kind;    // of the record
    QString reason;  // member-asked, mistake, retention
    int count = 0;
};

struct BundleView {
    Uuid sender;
    QString senderName;
    qint64 number = 0, madeMs = 0;  // by the sender's clock
    qint64 changesets = 0;          // all in the file
    std::vector<ErasureGroup> erasures;
    bool needsSecondAccount = false;  // more than 20 erasures, or of a decision, adoption, response or hand-off
};

// What a bundle would bring; throws as importBundle.
BundleView viewBundle(council::Session &session, const QByteArray &file);

struct ImportOptions {
    bool erasuresConfirmed = false;  // by a second account's passphrase: Vault::confirms
};

// All or nothing. Throws Error{NoKey}: not for this device; Error{Damaged}; Error{NewerFormat}; Error{Refused, reason
// "otherCouncil", "unknownDevice", "forged", "revoked", "invitationUsed", "manyErasures" (params erasures: JSON)}.
// The first import of a laptop that joined also writes its new keys.
store::MergeResult importBundle(council::Session &session, const QByteArray &file, const ImportOptions &options = {},
                                Progress &progress = noProgress());

// Several files in any order: one that another one's sender admits waits for it. A damaged one, or one for other
// devices, is told before anything is applied; a refused one with the others applied.
store::MergeResult importFiles(council::Session &session, const QStringList &paths, const ImportOptions &options = {},
                               Progress &progress = noProgress());

}  // namespace balai::exchange
