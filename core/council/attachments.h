#pragma once
// Files that are kept inside the vault: the signed form of a consent, a ministry's letter, what was handed out.
#include "core/base/progress.h"
#include "core/council/session.h"
#include "core/records/attachment.h"
#include "core/store/attached.h"

#include <vector>

class QIODevice;

namespace balai::records {
struct Consent;
}

namespace balai::council {

// At most mostAttachedBytes (20 MiB) of one file; to be said before anybody chooses one.
using store::mostAttachedBytes;

struct NewAttachment {
    const records::KindInfo &ofKind;
    Uuid of;
    QString name;  // as a person or a file system says it; cleaned here
    QString language = {}, ofText = {};  // where it is somebody reading a text: kept_readings.h
    Uuid readBy = {};
};

// Keeps all that `from` holds, and the record that says so, in one change; nothing where it throws. What belongs to a member
// alone (sealsBytesOf) is sealed with the identity key. Throws Error{NotFound}: no such record; Error{InvalidInput}: empty or
// too large, or a kind that keeps no files; Error{Refused, reason "role", "sealedIdentity"}; Error{Io, Cancelled}.
records::Attachment keepAttachment(Session &session, const NewAttachment &what, QIODevice &from, Progress &progress = noProgress());

// The same of bytes that are here already, inside an action of the caller's, who has asked for the right to write. The record they
// belong to is there; or it names the attachment, is put after it, and `of` after that. Throws Error{InvalidInput}; Error{Refused, reason "sealedIdentity"}.
records::Attachment attachTo(Session &session, store::Write &write, const NewAttachment &what, QByteArray bytes, Progress &progress = noProgress());

// The file as it was kept. Throws Error{NotFound}: no such attachment, or its bytes have not come with a bundle yet;
// Error{Refused, reason "role", "sealedIdentity"}; Error{Damaged}.
QByteArray openAttachment(Session &session, Id<records::Attachment> id);

// Those of one record, oldest first; nothing that the account may not know of.
std::vector<records::Attachment> attachmentsOf(const store::Store &store, const records::Account &account, Uuid of);
// An account of a body knows of what bodies sent, and of no other file.
bool mayKnowOf(const records::Account &account, QStringView ofKind);

// Signed forms, voices, pictures of a member: only an account with the identity key keeps and opens them.
bool sealsBytesOf(QStringView kind);

// A name that can stand in a list and be a file's: no folder before it, no sign that is not seen or turns the reading
// direction, at most 120 letters; "file" where nothing is left.
QString cleanFileName(const QString &name);

// Whether a file stands behind a consent: the one that it names, or one kept for it.
bool hasEvidence(const store::Store &store, const records::Consent &consent);

}  // namespace balai::council
