#include "core/store/store.h"

#include "core/base/error.h"
#include "core/store/store_private.h"
#include "core/store/tables.h"

#include <QJsonArray>
#include <set>

namespace balai::store {

namespace {

const char *const erasePending = "erasePending";

QJsonValue sealedMark() { return QJsonObject{{QStringLiteral("sealed"), true}}; }

// A set that holds nothing is an empty list; everything else that is not set is null.
QJsonValue emptyOf(const records::FieldInfo &field) {
    return field.isSet() || field.isOrdered() ? QJsonValue(QJsonArray()) : QJsonValue();
}

QJsonValue openPart(Sealer &sealer, const QJsonValue &sealed, Uuid id, const QString &item) {
    // The column of a plain text hands out what it holds as text, also where that is a sealed value.
    const QByteArray bytes = sealed.isString() ? sealed.toString().toUtf8() : records::compactJson(sealed);
    const auto plain = sealer.openValue(bytes, id, item);
    if (!plain) return sealedMark();
    return records::parseJsonValue(*plain).value_or(QJsonValue());
}

QJsonValue openField(Sealer &sealer, const records::FieldInfo &field, const QJsonValue &stored, Uuid id) {
    if (!field.isSet() && !field.isKeyed()) return openPart(sealer, stored, id, field.name);
    const QJsonObject parts = stored.toObject();
    QJsonObject keyed;
    QJsonArray elements;
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        const QChar joint = field.isSet() ? u'/' : u'.';
        const QJsonValue plain = openPart(sealer, it.value(), id, field.name + joint + it.key());
        if (field.isSet()) elements.append(plain);
        else keyed.insert(it.key(), plain);
    }
    return field.isSet() ? QJsonValue(elements) : QJsonValue(keyed);
}

}  // namespace

void Store::Private::load() {
    chains.load();
    for (const Chain &chain : chains.all()) noteForeign(chain.lastStamp);
    revocations = Revocations::read(database, cells, chains);
}

void Store::Private::refresh() {
    qint64 version = 0;
    {
        auto row = database.prepare("PRAGMA data_version");
        if (row.step()) version = row.integer(0);
    }
    if (version == seenVersion) return;
    if (seenVersion != -1) load();
    seenVersion = version;
}

// A stamp over 24 h ahead is kept in the log but never moves the own clock; own stamps never repeat.
void Store::Private::noteForeign(Stamp stamp) {
    if (stamp.ms <= clock.nowMs() + dayMs) lastStamp = std::max(lastStamp, stamp);
}

Stamp Store::Private::nextStamp() {
    const qint64 now = clock.nowMs();
    for (const Chain *own : chains.of(author.device, author.epoch)) lastStamp = std::max(lastStamp, own->lastStamp);
    if (now > lastStamp.ms) lastStamp = {now, 0};
    else if (lastStamp.counter < 0xffff) ++lastStamp.counter;
    else lastStamp = {lastStamp.ms + 1, 0};
    return lastStamp;
}

Chain &Store::Private::ownChain() {
    const auto own = chains.of(author.device, author.epoch);
    return own.empty() ? chains.create(author.device, author.epoch) : *own.front();
}

StateInput Store::Private::inputFor(const QString &kind, Uuid record) const {
    StateInput input;
    input.kind = records::kindNamed(kind);
    input.rows = cells.ofRecord(record, kind);
    input.refOf = [this](const CellRow &row) { return cells.refOf(row); };
    input.value = [this, kind, record](const CellRow &row) { return cells.value(record, kind, row); };
    std::set<std::pair<qint64, qint64>> blocks;  // a consent block stays in effect whoever wrote it
    if (kind == u"consent")
        for (const CellRow &row : input.rows) {
            const QByteArray decision = row.field == u"decision" ? input.value(row).value_or(QByteArray()) : QByteArray();
            if (decision == "\"refused\"" || decision == "\"withdrawn\"" || decision == "\"revoked\"" || decision == "\"invalidated\"")
                blocks.emplace(row.chain, row.sequence);
        }
    input.effective = [this, blocks](const CellRow &row) {
        const ChangeRef ref = cells.refOf(row);
        return blocks.contains({row.chain, row.sequence}) ||
               revocations.effective(ref.place.device, ref.place.epoch, row.sequence, row.stamp);
    };
    return input;
}

void Store::Private::derive(const QString &kind, Uuid record) {
    const StateInput input = inputFor(kind, record);
    const RecordState state = stateOf(input);
    for (const CellRow &row : state.toErase) cells.eraseValue(record, kind, row);
    for (const auto &[row, past] : state.pastChanges) cells.setPast({kind, record, row.field}, row, past);
    deriveConflicts(kind, record, state);
    deriveAttached(kind, record, state);
    if (!state.exists) {
        rows.drop(kind, record);
        return;
    }
    const RowHead head{state.created.ms, state.changed.ms, cells.accountOf(state.last.chain, state.last.sequence), state.removed};
    const QJsonObject fields = fieldsOf(input.kind, state);
    if (input.kind) rows.write(*input.kind, record, head, fields);
    else rows.writeOther(kind, record, head, fields);
}

void Store::Private::deriveConflicts(const QString &kind, Uuid record, const RecordState &state) {
    database.prepare("DELETE FROM conflict WHERE record=?").bind(1, record.bytes()).run();
    for (const QString &field : conflictsOf(state))
        database.prepare("INSERT INTO conflict(record, kind, field) VALUES(?,?,?)")
            .bind(1, record.bytes())
            .bind(2, kind)
            .bind(3, field)
            .run();
}

void Store::Private::appendOwn(Changeset &changeset) {
    Chain &chain = ownChain();
    changeset.place = {author.device, author.epoch, chain.last + 1};
    changeset.account = author.account;
    changeset.previous = chain.lastHash;
    const QByteArray body = canonical(changeset);
    changeset.hash = hashOf(body);
    cells.insertChangeset(chain, changeset, body);
    chain.last = changeset.place.sequence;
    chain.lastHash = changeset.hash;
    chain.lastStamp = changeset.stamp;
}

void Store::Private::markErasure() {
    database.prepare("INSERT OR REPLACE INTO store_meta(key, value) VALUES(?, x'01')").bind(1, QString::fromLatin1(erasePending)).run();
}

// Erased bytes still stand in the free space of pages, where rows had been moved when a page was split, and in the
// write-ahead log until it is truncated.
void Store::Private::finishErasures() {
    if (!database.compact()) return;
    database.prepare("DELETE FROM store_meta WHERE key=?").bind(1, QString::fromLatin1(erasePending)).run();
    if (!database.checkpointTruncate()) markErasure();
}

QJsonObject Store::Private::opened(const records::KindInfo &kind, Uuid id, QJsonObject fields) const {
    for (const auto &field : kind.fields) {
        if (!field.sealed || fields.value(field.name).isNull() || !fields.contains(field.name)) continue;
        const QJsonValue stored = fields.value(field.name);
        fields.insert(field.name, sealer ? openField(*sealer, field, stored, id) : sealedMark());
    }
    return fields;
}

QString Store::Private::councilTimeZone() const {
    QString zone;
    rows.each(*records::kindNamed(u"council"), {}, false,
              [&](const Store::Row &row) { zone = row.fields.value(QLatin1String("timeZone")).toString(); });
    return zone.isEmpty() ? QStringLiteral("UTC") : zone;
}

QJsonObject Store::Private::shown(const records::KindInfo &kind, const Store::Row &row, const QString &zone) const {
    QJsonObject out = opened(kind, row.id, row.fields);
    for (const auto &field : kind.fields)
        if (!out.contains(field.name)) out.insert(field.name, emptyOf(field));
    out.insert(QStringLiteral("id"), row.id.text());
    out.insert(QStringLiteral("created"), timeText(zone, row.created));
    out.insert(QStringLiteral("changed"), timeText(zone, row.changed));
    out.insert(QStringLiteral("by"), row.by ? QJsonValue(row.by.text()) : QJsonValue());
    out.insert(QStringLiteral("removed"), row.removed);
    return out;
}

Store::Store(vault::Database &database, Clock &clock, Random &random)
    : d(std::make_unique<Private>(database, clock, random)) {
    if (!database.isReadOnly()) prepareTables(database);
    d->load();
    d->refresh();
    bool pending = false;
    {
        auto row = database.prepare("SELECT 1 FROM store_meta WHERE key=?");
        row.bind(1, QString::fromLatin1(erasePending));
        pending = row.step();
    }
    if (pending && !database.isReadOnly()) d->finishErasures();
}

Store::~Store() = default;

void Store::setAuthor(const Author &author) { d->author = author; }
const Author &Store::author() const { return d->author; }
void Store::onErased(std::function<void(const std::vector<std::pair<QString, Uuid>> &)> watch) { d->erasedWatch = std::move(watch); }
void Store::setGuard(WriteGuard guard) { d->guard = std::move(guard); }
void Store::setSealer(Sealer *sealer) { d->sealer = sealer; }
Sealer *Store::sealer() const { return d->sealer; }
Clock &Store::clock() const { return d->clock; }
Random &Store::random() const { return d->random; }
vault::Database &Store::database() const { return d->database; }

Place Store::erase(const records::KindInfo &kind, Uuid id, const QString &field, EraseReason reason) {
    return write(QStringLiteral("erase"), [&](Write &w) { w.erase(kind, id, field, reason); });
}

void Store::readRows(const records::KindInfo &kind, const std::vector<Where> &where,
                     const std::function<void(const Row &)> &each) const {
    d->rows.each(kind, where, false, [&](Row row) {
        row.fields = d->opened(kind, row.id, row.fields);
        each(row);
    });
}

void Store::readRow(const records::KindInfo &kind, Uuid id, const std::function<void(const Row &)> &each) const {
    auto row = d->rows.one(kind, id);
    if (!row) return;
    row->fields = d->opened(kind, id, row->fields);
    each(*row);
}

std::optional<QString> Store::kindOfRecord(Uuid id) const { return d->cells.kindOf(id); }

qint64 Store::count(const records::KindInfo &kind) const { return d->rows.count(kind); }

qint64 Store::version() const {
    d->refresh();
    return d->seenVersion + (d->commits << 32);
}

void Store::saveDraft(const QString &key, const QByteArray &text) {
    d->database.prepare("INSERT OR REPLACE INTO draft(key, bytes) VALUES(?,?)").bind(1, key).bind(2, text).run();
}

std::optional<QByteArray> Store::draft(const QString &key) const {
    auto row = d->database.prepare("SELECT bytes FROM draft WHERE key=?");
    row.bind(1, key);
    return row.step() ? std::optional(row.blob(0)) : std::nullopt;
}

void Store::dropDraft(const QString &key) { d->database.prepare("DELETE FROM draft WHERE key=?").bind(1, key).run(); }

void Store::forgetDraft(const QString &key) {
    d->markErasure();
    dropDraft(key);
    d->finishErasures();
}

QStringList Store::drafts() const {
    QStringList out;
    auto rows = d->database.prepare("SELECT key FROM draft ORDER BY key");
    while (rows.step()) out.append(rows.text(0));
    return out;
}

}  // namespace balai::store
