// Sealed minutes: the signature, and corrections.
#include "core/base/error.h"
#include "core/council/minutes_life.h"
#include "core/crypto/keys.h"
#include "core/records/device.h"
#include "core/store/writer.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {

QByteArray signedText(const MinutesVersion &version) {
    const QStringList lines{QStringLiteral("balai-minutes/1"), version.meeting.text(), QString::number(version.number.value_or(0)), wordOf(version.state), version.root};
    return lines.join(u'\n').toUtf8();
}

void signVersion(const Session &session, MinutesVersion &version) {
    version.device = Id<Device>(session.device());
    version.signature = QString::fromLatin1(crypto::sign(session.deviceKeys().signing, signedText(version)).toHex());
}

MinutesVersion nextVersion(const Session &session, const Meeting &meeting, const QString &why, const std::set<Uuid> &without = {}) {
    const auto before = versionsOf(session.store(), meeting.id);
    MinutesVersion version = versionOf(session.store(), meeting, MinutesState::sealed, session.random(), without);
    version.why = why;
    version.confirmedIn = meeting.confirmedIn;
    if (!before.empty()) version.correctionOf = before.back().id;
    signVersion(session, version);
    return version;
}

bool isSealable(MinutesState state) { return state == MinutesState::confirmed || state == MinutesState::sealed; }

}  // namespace

void sealMinutes(Session &session, Id<Meeting> id) {
    session.requireWriter();
    const auto meeting = session.store().find(id);
    if (!meeting || !mayBecome(meeting->minutesState, MinutesState::sealed)) throw Error(ErrorCode::Usage, QStringLiteral("only confirmed minutes are sealed"));
    for (const OpenAnswer &open : openAnswers(session.store(), id))
        if (open.word == u"openTakeOut")
            throw Error(ErrorCode::Refused, QStringLiteral("a request to take words out waits"), {{QStringLiteral("reason"), open.word}});
    MinutesVersion version = versionOf(session.store(), *meeting, MinutesState::sealed, session.random());
    version.confirmedIn = meeting->confirmedIn;
    signVersion(session, version);
    session.store().write(QStringLiteral("seal minutes"), [&](store::Write &write) {
        write.put(kindOf<Meeting>(), {{QStringLiteral("id"), id.text()}, {QStringLiteral("minutesState"), QStringLiteral("sealed")}});
        write.put(version);
    });
}

Id<Block> correctSealed(Session &session, Id<Block> id, const LocalText &text, const QString &why) {
    session.requireWriter();
    store::Store &store = session.store();
    const auto wrong = store.find(id);
    const auto meeting = wrong ? store.find(wrong->meeting) : std::nullopt;
    if (!meeting || meeting->minutesState != MinutesState::sealed || text.isEmpty()) throw Error(ErrorCode::Usage, QStringLiteral("only a passage of sealed minutes is corrected"));
    QString after;
    for (const Block &block : blocksOf(store, meeting->id))
        if (block.order > wrong->order && (after.isEmpty() || block.order < after)) after = block.order;
    Block right = *wrong;
    right.id = {};
    right.text = text;
    right.translations = {};
    right.order = store::keyBetween(wrong->order, after, session.random());
    right.correctionOf = id;
    store.write(QStringLiteral("correct sealed minutes"), [&](store::Write &write) {
        write.put(right);
        MinutesVersion version = nextVersion(session, *meeting, why);
        write.put(version);
    });
    return right.id;
}

void sealAgain(Session &session, store::Write &write, Id<Meeting> id, const std::set<Uuid> &erased) {
    const auto meeting = session.store().find(id);
    if (!meeting || meeting->minutesState != MinutesState::sealed) return;
    MinutesVersion version = nextVersion(session, *meeting, QStringLiteral("words were taken out"), erased);
    write.put(version);
}

SealState checkSeal(const store::Store &store, const MinutesVersion &version) {
    if (version.signature.isEmpty()) return SealState::NotSigned;
    if (version.contents.isEmpty() && !version.root.isEmpty()) return SealState::Erased;
    const QByteArray signature = QByteArray::fromHex(version.signature.toLatin1());
    if (rootOf(version) != version.root) return SealState::Altered;
    for (const auto &key : store.everValues(kindOf<Device>(), version.device.uuid(), QStringLiteral("signingKey")))
        if (crypto::verify(QByteArray::fromBase64(key.toString().toLatin1()), signedText(version), signature)) return SealState::Holds;
    return SealState::Altered;
}

void fillVersion(Session &session, const KindInfo &kind, QJsonObject &record) {
    if (kind.name != u"minutesVersion" || record.contains(QStringLiteral("contents")) || record.contains(QStringLiteral("root"))) return;
    const auto meeting = session.store().find(Id<Meeting>(Uuid::parse(record.value(QLatin1String("meeting")).toString()).value_or(Uuid())));
    if (!meeting) return;
    MinutesVersion version = versionOf(session.store(), *meeting, fromWord<MinutesState>(record.value(QLatin1String("state")).toString()), session.random());
    if (record.contains(QStringLiteral("number"))) version.number = record.value(QLatin1String("number")).toInteger();
    if (isSealable(version.state)) signVersion(session, version);
    const QJsonObject made = toJson(version);
    for (const char *field : {"number", "contents", "root", "signature", "device"})
        if (!made.value(QLatin1String(field)).isNull()) record.insert(QLatin1String(field), made.value(QLatin1String(field)));
}

}  // namespace balai::council
