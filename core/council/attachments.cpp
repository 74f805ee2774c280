#include "core/council/attachments.h"

#include "core/base/error.h"
#include "core/crypto/aead.h"
#include "core/documents/picture.h"
#include "core/records/consent.h"

#include <QBuffer>
#include <algorithm>

namespace balai::council {

using records::Attachment;

namespace {

constexpr qsizetype longestName = 120;

bool isOneOf(QStringView kind, std::initializer_list<QStringView> kinds) { return std::find(kinds.begin(), kinds.end(), kind) != kinds.end(); }

// Kinds of which a file says nothing that their own fields could not say.
bool keepsFiles(QStringView kind) {
    return !isOneOf(kind, {u"attachment", u"device", u"account", u"checkIn", u"setting", u"identityOpening"});
}

[[noreturn]] void refuse(const char *reason, const char *log) {
    throw Error(ErrorCode::Refused, QLatin1String(log), {{QStringLiteral("reason"), QLatin1String(reason)}});
}

[[noreturn]] void throwUnfit(const QString &reason) {
    throw Error(ErrorCode::InvalidInput, reason, {{QStringLiteral("reason"), reason}});
}

[[noreturn]] void throwMissing(Uuid id) {
    throw Error(ErrorCode::NotFound, QStringLiteral("no such record"), {{QStringLiteral("what"), id.text()}});
}

void requireIdentityKey(const Session &session) {
    if (!session.holdsIdentityKey()) refuse("sealedIdentity", "only an account with the identity key keeps and opens this file");
}

// Bound to its record, so that it cannot be shown as another's.
QByteArray boundTo(Uuid attachment) { return "balai attachment 1\n" + attachment.bytes(); }

QByteArray readAll(QIODevice &from) {
    const QByteArray bytes = from.read(mostAttachedBytes + 1);
    if (bytes.size() > mostAttachedBytes) throwUnfit(QStringLiteral("larger than 20 MB, the most that is kept of one file"));
    if (bytes.isEmpty() && !from.atEnd()) throw Error(ErrorCode::Io, QStringLiteral("the file cannot be read"));
    if (bytes.isEmpty()) throwUnfit(QStringLiteral("the file is empty"));
    return bytes;
}

void requireOwner(const Session &session, const NewAttachment &what) {
    if (!keepsFiles(what.ofKind.name)) throwUnfit(QStringLiteral("this kind keeps no files"));
    const auto owner = session.store().show(what.ofKind, what.of);
    if (!owner || owner->value(QLatin1String("removed")).toBool()) throwMissing(what.of);
}

bool isNeverSeen(char32_t letter) {
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph || letter == QChar::ReplacementCharacter;
}

}  // namespace

bool sealsBytesOf(QStringView kind) { return isOneOf(kind, {u"consent", u"comment", u"member", u"identity", u"payment", u"honorarium"}); }

bool mayKnowOf(const records::Account &account, QStringView ofKind) { return !account.employer || isOneOf(ofKind, {u"body", u"response", u"delivery"}); }

Attachment attachTo(Session &session, store::Write &write, const NewAttachment &what, QByteArray bytes, Progress &progress) {
    if (bytes.isEmpty() || bytes.size() > mostAttachedBytes) throwUnfit(QStringLiteral("empty, or larger than 20 MB"));
    Attachment attachment;
    attachment.name = cleanFileName(what.name);
    attachment.ofKind = what.ofKind.name;
    attachment.of = what.of;
    attachment.language = what.language;
    attachment.ofText = what.ofText;
    attachment.readBy = what.readBy;
    attachment.sealed = sealsBytesOf(attachment.ofKind);
    if (attachment.sealed) requireIdentityKey(session);
    attachment.size = bytes.size();
    attachment.mediaType = documents::mediaTypeOf(bytes);
    attachment.id = Id<Attachment>(write.newId());
    if (attachment.sealed) bytes = crypto::seal(session.vault().identityKey(), bytes, boundTo(attachment.id.uuid()), session.random());
    QBuffer kept(&bytes);
    kept.open(QIODevice::ReadOnly);
    attachment.hash = write.attach(attachment.id.uuid(), kept, progress);
    write.put(attachment);
    return attachment;
}

Attachment keepAttachment(Session &session, const NewAttachment &what, QIODevice &from, Progress &progress) {
    session.requireWriter();
    requireOwner(session, what);
    if (sealsBytesOf(what.ofKind.name)) requireIdentityKey(session);
    const QByteArray bytes = readAll(from);
    Attachment attachment;
    session.store().write(QStringLiteral("keep a file"), [&](store::Write &write) { attachment = attachTo(session, write, what, bytes, progress); });
    return attachment;
}

QByteArray openAttachment(Session &session, Id<Attachment> id) {
    const auto attachment = session.store().find(id);
    if (!attachment || attachment->removed || !mayKnowOf(session.account(), attachment->ofKind)) throwMissing(id.uuid());
    if (attachment->sealed) requireIdentityKey(session);
    const QByteArray kept = session.store().bytesOf(id.uuid());
    if (!attachment->sealed) return kept;
    const auto plain = crypto::open(session.vault().identityKey(), kept, boundTo(id.uuid()));
    if (!plain) throw Error(ErrorCode::Damaged, QStringLiteral("a sealed attachment does not open"));
    QByteArray out = plain->view();
    out.detach();
    return out;
}

std::vector<Attachment> attachmentsOf(const store::Store &store, const records::Account &account, Uuid of) {
    std::vector<Attachment> out = store.all<Attachment>({{QStringLiteral("of"), of.text()}});
    std::erase_if(out, [&](const Attachment &one) { return !mayKnowOf(account, one.ofKind); });
    std::sort(out.begin(), out.end(), [](const Attachment &a, const Attachment &b) { return std::pair(a.created, a.id) < std::pair(b.created, b.id); });
    return out;
}

QString cleanFileName(const QString &name) {
    const QString last = name.section(u'/', -1).section(u'\\', -1);
    QString out;
    for (const char32_t letter : last.toUcs4()) {
        if (isNeverSeen(letter)) continue;
        const QString one = QString::fromUcs4(&letter, 1);
        if (out.size() + one.size() > longestName) break;
        out += one;
    }
    out = out.simplified();
    while (out.startsWith(u'.')) out.remove(0, 1);
    return out.isEmpty() ? QStringLiteral("file") : out;
}

bool hasEvidence(const store::Store &store, const records::Consent &consent) {
    const auto named = consent.evidence ? store.find(consent.evidence) : std::nullopt;
    if (named && !named->removed) return true;
    const auto kept = store.all<Attachment>({{QStringLiteral("of"), consent.id.text()}});
    return std::any_of(kept.begin(), kept.end(), [](const Attachment &one) { return one.ofKind == u"consent" && store::Commitment::parse(one.hash); });
}

}  // namespace balai::council
