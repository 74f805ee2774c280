// Whose bytes are kept and whose go: the part of attachments that follows from the log.
#include "core/base/error.h"
#include "core/records/attachment.h"
#include "core/store/merge.h"
#include "core/store/writer.h"

#include <QBuffer>
#include <algorithm>

namespace balai::store {

namespace {

const records::KindInfo &attachmentKind() { return records::kindOf<records::Attachment>(); }

std::optional<Commitment> commitmentIn(const QJsonValue &hash) { return Commitment::parse(hash.toString()); }

std::set<QByteArray> hashesIn(const std::vector<Commitment> &all) {
    std::set<QByteArray> out;
    for (const Commitment &one : all) out.insert(one.hash);
    return out;
}

}  // namespace

Store::Private::NamedBytes Store::Private::namedBytes(Uuid attachment) const {
    NamedBytes out;
    for (const CellRow &row : cells.ofRecord(attachment, attachmentKind().name)) {
        if (row.operation == Operation::Erase || row.field != u"hash") continue;
        const auto value = cells.value(attachment, attachmentKind().name, row);
        if (!value) out.gaps = true;
        else if (const auto one = commitmentIn(records::parseJsonValue(*value).value_or(QJsonValue()))) out.all.push_back(*one);
    }
    return out;
}

bool Store::Private::isOwnerErased(const RecordState &attachment) const {
    const auto of = attachment.cells.find(QStringLiteral("of"));
    if (of == attachment.cells.end() || of->second.heads.empty()) return false;
    const Uuid owner = Uuid::parse(of->second.winner().value.toString()).value_or(Uuid());
    const auto kind = owner ? cells.kindOf(owner) : std::nullopt;
    return kind && stateOf(inputFor(*kind, owner)).erasedWhole;
}

void Store::Private::deriveAttached(const QString &kind, Uuid record, const RecordState &state) {
    if (kind == attachmentKind().name) {
        if (attached.of(record).empty()) return;
        attached.dropAllBut(record, isOwnerErased(state) ? std::set<QByteArray>() : hashesIn(namedBytes(record).all));
    } else if (state.erasedWhole) {
        rows.each(attachmentKind(), {{QStringLiteral("of"), record.text()}}, true, [&](const Store::Row &row) { attached.dropAllBut(row.id, {}); });
    }
}

Taken Store::Private::takeAttached(Uuid attachment, const QByteArray &bytes) {
    const StateInput input = inputFor(attachmentKind().name, attachment);
    if (input.rows.empty()) return Taken::Unknown;
    if (isOwnerErased(stateOf(input))) return Taken::Erased;
    const NamedBytes named = namedBytes(attachment);
    const auto fits = std::find_if(named.all.begin(), named.all.end(), [&](const Commitment &one) { return one.isOf(bytes); });
    if (fits == named.all.end()) return named.gaps ? Taken::Erased : Taken::Other;
    if (attached.has(attachment, fits->hash)) return Taken::Known;
    QBuffer from;
    from.setData(bytes);
    from.open(QIODevice::ReadOnly);
    attached.keep(attachment, from, fits->salt, noProgress());
    return Taken::Kept;
}

QString Writer::attach(Uuid attachment, QIODevice &from, Progress &progress) {
    return d.attached.keep(attachment, from, d.random.bytes(16), progress).text();
}

// Those that name the record, and those that a field of it names (the audio of a comment, the document of a response). Of one
// erased field: the one that it names.
void Writer::eraseAttachmentsOf(const records::KindInfo &kind, Uuid id, const QString &erased, EraseReason reason) {
    std::set<Uuid> ids;
    if (erased.isEmpty()) d.rows.each(attachmentKind(), {{QStringLiteral("of"), id.text()}}, true, [&](const Store::Row &row) { ids.insert(row.id); });
    const auto own = d.rows.one(kind, id);
    for (const auto &field : kind.fields) {
        if (field.refKind != attachmentKind().name || !own || (!erased.isEmpty() && field.name != erased)) continue;
        const Uuid named = Uuid::parse(own->fields.value(field.name).toString()).value_or(Uuid());
        const auto row = d.rows.one(attachmentKind(), named);
        const QString of = row ? row->fields.value(QLatin1String("of")).toString() : QString();
        if (row && (of.isEmpty() || of == id.text())) ids.insert(named);
    }
    for (const Uuid &one : ids) erase(attachmentKind(), one, {}, reason);
}

bool Store::hasBytes(Uuid attachment) const {
    const auto row = d->rows.one(attachmentKind(), attachment);
    const auto named = row ? commitmentIn(row->fields.value(QLatin1String("hash"))) : std::nullopt;
    return named && d->attached.has(attachment, named->hash);
}

QByteArray Store::bytesOf(Uuid attachment) const {
    const auto row = d->rows.one(attachmentKind(), attachment);
    const auto named = row ? commitmentIn(row->fields.value(QLatin1String("hash"))) : std::nullopt;
    const auto bytes = named ? d->attached.bytes(attachment, named->hash) : std::nullopt;
    if (!bytes) throw Error(ErrorCode::NotFound, QStringLiteral("the attachment's bytes are not here"), {{QStringLiteral("what"), attachment.text()}});
    if (!named->isOf(*bytes)) throw Error(ErrorCode::Damaged, QStringLiteral("an attachment does not have its hash"));
    return *bytes;
}

std::vector<AttachedSize> Merge::attached(Uuid attachment) const { return m_store.d->attached.of(attachment); }

QByteArray Merge::attachedBytes(Uuid attachment, const QByteArray &hash) const {
    const auto bytes = m_store.d->attached.bytes(attachment, hash);
    if (!bytes) throw Error(ErrorCode::Internal, QStringLiteral("an attachment went while it was written out"));
    return *bytes;
}

std::vector<Uuid> Merge::lacking() const {
    auto &d = *m_store.d;
    std::vector<Uuid> out;
    d.rows.each(attachmentKind(), {}, false, [&](const Store::Row &row) {
        const auto named = commitmentIn(row.fields.value(QLatin1String("hash")));
        if (named && !d.attached.has(row.id, named->hash) && !d.isOwnerErased(stateOf(d.inputFor(attachmentKind().name, row.id)))) out.push_back(row.id);
    });
    return out;
}

}  // namespace balai::store
