#include "core/exchange/turn_file.h"

#include "core/base/error.h"
#include "core/base/wave.h"
#include "core/crypto/age/age.h"
#include "core/crypto/bytes.h"
#include "core/exchange/strict_json.h"
#include "core/records/kind_info.h"

#include <QSet>
#include <QtEndian>

namespace balai::exchange {

namespace {

using namespace records;

const QByteArray head = QByteArrayLiteral("balai-turns/1\n");
constexpr char turnWord[] = "balai-turn";
constexpr int lengthBytes = 4;
constexpr quint32 longestEntry = 10u << 20;  // the longest note in base64, and words
constexpr qsizetype mostEntries = 100'000;
constexpr const char *actWords[] = {"answer", "agenda", "proposal", "talk", "takesHome"};

QJsonObject localJson(const LocalText &text) {
    QJsonObject json;
    for (auto it = text.begin(); it != text.end(); ++it) json.insert(it.key(), it.value());
    return json;
}

void addAnswer(QJsonObject &json, const TurnEntry &entry) {
    json.insert(QStringLiteral("item"), entry.item.text());
    json.insert(QStringLiteral("answer"), wordOf(entry.answer));
    json.insert(QStringLiteral("language"), entry.language);
    json.insert(QStringLiteral("mode"), wordOf(entry.mode));
    if (entry.readBy) json.insert(QStringLiteral("readBy"), entry.readBy.text());
    if (entry.attribution != Attribution::unset) json.insert(QStringLiteral("attribution"), wordOf(entry.attribution));
    if (!entry.spoken.isEmpty()) json.insert(QStringLiteral("audio"), base64Text(entry.spoken));
}

template <class Word> Word wordIn(const QJsonObject &json, const char *key) {
    const auto word = fromWord<Word>(textIn(json, key));
    if (word == Word::unset || word == Word::unknown) throwDamaged(QStringLiteral("bad field ") + QLatin1String(key));
    return word;
}

LocalText localIn(const QJsonObject &json) {
    LocalText out;
    const QJsonObject text = objectIn(json, "text");
    for (auto it = text.begin(); it != text.end(); ++it) {
        if (it.key().isEmpty() || !it.value().isString()) throwDamaged(QStringLiteral("bad field text"));
        out.insert(it.key(), it.value().toString());
    }
    return out;
}

TurnAct actIn(const QJsonObject &json) {
    const QString word = textIn(json, "act");
    for (size_t i = 0; i < std::size(actWords); ++i)
        if (word == QLatin1String(actWords[i])) return TurnAct(i);
    throwDamaged(QStringLiteral("bad field act"));
}

bool isNoteWith(Answer answer, const QByteArray &spoken) { return (answer == Answer::change || answer == Answer::objection) && isSpokenHere(spoken); }

void takeAnswer(TurnEntry &entry, const QJsonObject &json) {
    entry.item = uuidIn(json, "item");
    entry.answer = wordIn<Answer>(json, "answer");
    entry.language = textIn(json, "language");
    entry.mode = wordIn<CommentMode>(json, "mode");
    if (json.contains(QStringLiteral("readBy"))) entry.readBy = uuidIn(json, "readBy");
    if (json.contains(QStringLiteral("attribution"))) entry.attribution = wordIn<Attribution>(json, "attribution");
    if (!json.contains(QStringLiteral("audio"))) return;
    const auto spoken = crypto::fromBase64(textIn(json, "audio").toLatin1());
    if (!spoken || !isNoteWith(entry.answer, *spoken)) throwDamaged(QStringLiteral("bad field audio"));
    entry.spoken = *spoken;
}

TurnEntry entryFrom(const QByteArray &plain, qint64 number, Uuid round) {
    const QJsonObject json = objectFrom(plain);
    requireFormat(json, turnWord, 1);
    if (uuidIn(json, "round") != round) throwDamaged(QStringLiteral("of another round"));
    if (numberIn(json, "number") != number) throwDamaged(QStringLiteral("a turn is missing"));
    TurnEntry entry;
    entry.id = uuidIn(json, "id");
    entry.seat = uuidIn(json, "seat");
    entry.atMs = numberIn(json, "at");
    entry.act = actIn(json);
    entry.text = localIn(json);
    if (entry.act == TurnAct::Answer) takeAnswer(entry, json);
    if (entry.act == TurnAct::TakesHome) entry.takesHome = wordIn<TakesHome>(json, "takesHome");
    const bool writes = entry.act == TurnAct::Agenda || entry.act == TurnAct::Proposal;
    if (writes && (entry.text.size() != 1 || entry.text.first().trimmed().isEmpty())) throwDamaged(QStringLiteral("nothing was written"));
    return entry;
}

// The sealed entries one after the other; Damaged where a length leads out of the file.
std::vector<QByteArrayView> partsOf(const QByteArray &file) {
    if (!file.startsWith(head)) {
        if (file.startsWith("balai-turns/")) throw Error(ErrorCode::NewerFormat, QStringLiteral("turns of a newer version"));
        throwDamaged(QStringLiteral("no file of turns"));
    }
    std::vector<QByteArrayView> parts;
    for (qsizetype at = head.size(); at < file.size();) {
        if (file.size() - at < lengthBytes || qsizetype(parts.size()) >= mostEntries) throwDamaged(QStringLiteral("cut, or too many turns"));
        const quint32 length = qFromBigEndian<quint32>(file.constData() + at);
        at += lengthBytes;
        if (length == 0 || length > longestEntry || qsizetype(length) > file.size() - at) throwDamaged(QStringLiteral("a bad length"));
        parts.push_back(QByteArrayView(file).sliced(at, qsizetype(length)));
        at += qsizetype(length);
    }
    return parts;
}

// One part that the secret does not open is damage, the first one that it is somebody else's file.
crypto::SecretBytes opened(QByteArrayView part, const crypto::age::Keys &keys, bool isFirst) {
    try {
        QByteArray plain = crypto::age::decrypt(part, keys);
        return crypto::SecretBytes::taking(plain);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::NoKey && !isFirst) throwDamaged(QStringLiteral("a turn of another round"));
        throw;
    }
}

}  // namespace

QByteArray sealEntry(const TurnEntry &entry, int number, Uuid round, const QByteArray &publicKey, Random &random) {
    if (!entry.spoken.isEmpty() && !isNoteWith(entry.answer, entry.spoken)) throw Error(ErrorCode::InvalidInput, QStringLiteral("not a voice note"), {{QStringLiteral("reason"), QStringLiteral("not a voice note")}});
    QJsonObject json{{QStringLiteral("format"), QStringLiteral("balai-turn/1")},
                     {QStringLiteral("round"), round.text()},
                     {QStringLiteral("number"), number},
                     {QStringLiteral("id"), entry.id.text()},
                     {QStringLiteral("seat"), entry.seat.text()},
                     {QStringLiteral("at"), entry.atMs},
                     {QStringLiteral("act"), QLatin1String(actWords[size_t(entry.act)])},
                     {QStringLiteral("text"), localJson(entry.text)}};
    if (entry.act == TurnAct::Answer) addAnswer(json, entry);
    if (entry.act == TurnAct::TakesHome) json.insert(QStringLiteral("takesHome"), wordOf(entry.takesHome));
    QByteArray plain = compactJson(json);
    const crypto::SecretBytes words = crypto::SecretBytes::taking(plain);
    return crypto::age::encrypt(words.view(), {publicKey}, random);
}

std::vector<TurnEntry> readTurnFile(const QByteArray &file, Uuid round, const crypto::SecretBytes &secret) {
    if (file.size() > largestTurnFile) throwDamaged(QStringLiteral("too long for a round"));
    const crypto::age::Keys keys = crypto::age::Keys::identity(secret);
    std::vector<TurnEntry> out;
    QSet<Uuid> ids;
    for (const QByteArrayView part : partsOf(file)) {
        const crypto::SecretBytes words = opened(part, keys, out.empty());
        out.push_back(entryFrom(words.view(), qint64(out.size()), round));
        if (ids.contains(out.back().id)) throwDamaged(QStringLiteral("one turn twice"));
        ids.insert(out.back().id);
    }
    return out;
}

void TurnFile::append(const TurnEntry &entry, Random &random) {
    const QByteArray sealed = sealEntry(entry, m_count, m_round, m_key, random);
    if (sealed.size() > qsizetype(longestEntry)) throw Error(ErrorCode::InvalidInput, QStringLiteral("too long for one turn"));
    if (m_sealed.isEmpty()) m_sealed = head;
    QByteArray length(lengthBytes, '\0');
    qToBigEndian(quint32(sealed.size()), length.data());
    m_sealed += length + sealed;
    ++m_count;
    m_waits = true;
    flush();
}

void TurnFile::flush() {
    if (!m_waits) return;
    writeFile(m_path, m_sealed, FileAccess::Private, IfExists::Replace, m_files);
    m_waits = false;
}

}  // namespace balai::exchange
