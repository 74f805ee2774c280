#include "core/exchange/held_round.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/council/attachments.h"
#include "core/council/commitment.h"
#include "core/council/kept_readings.h"
#include "core/council/minutes_life.h"
#include "core/council/reading.h"
#include "core/council/voice_note.h"
#include "core/crypto/aead.h"
#include "core/crypto/hash.h"
#include "core/exchange/kept_rounds.h"
#include "core/exchange/strict_json.h"

#include <QDir>
#include <algorithm>

namespace balai::exchange {

using namespace records;

namespace {

constexpr qsizetype mostSoundBytes = 128 << 20;  // of people reading, held for one round

QJsonObject jsonOf(const HeldPassage &one) {
    return {{QStringLiteral("item"), one.item.text()},         {QStringLiteral("text"), one.text},
            {QStringLiteral("language"), one.language},        {QStringLiteral("attribution"), wordOf(one.attribution)},
            {QStringLiteral("own"), one.own},                  {QStringLiteral("translated"), one.translated},
            {QStringLiteral("changed"), one.changed},          {QStringLiteral("answered"), wordOf(one.answered)},
            {QStringLiteral("reading"), one.reading.text()},   {QStringLiteral("readBy"), one.readBy.text()}};
}

HeldPassage passageFrom(const QJsonObject &json) {
    const auto words = [&json](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto flag = [&json](const char *key) { return json.value(QLatin1String(key)).toBool(); };
    const auto id = [&words](const char *key) { return Uuid::parse(words(key)).value_or(Uuid()); };
    return {id("item"), words("text"), words("language"), fromWord<Attribution>(words("attribution")), flag("own"), flag("translated"), flag("changed"), fromWord<Answer>(words("answered")),
            id("reading"), id("readBy")};
}

QJsonObject unfolded(const crypto::SecretBytes &held) { return parseJsonValue(held.view()).value_or(QJsonValue()).toObject(); }

crypto::SecretBytes folded(const QJsonObject &passages) {
    QByteArray plain = compactJson(passages);
    return crypto::SecretBytes::taking(plain);
}

}  // namespace

// Gathers the passages and, for the answers, what each of them was.
struct HeldRound::Making {
    council::Session &session;
    const Meeting meeting;
    const crypto::SecretBytes itemKey;
    HeldRound &round;
    QStringList languages;
    QJsonObject items, seats;
    struct Sound {
        Uuid id, readBy;
    };
    std::map<std::pair<Id<Block>, QString>, Sound> sounds;  // by passage and language: nobody sees it in two wordings
    qsizetype heldBytes = 0;

    Making(council::Session &open, const Meeting &which, HeldRound &made) : session(open), meeting(which), itemKey(crypto::SecretBytes::random(32, open.random())), round(made) {
        round.m_soundKey = crypto::SecretBytes::random(32, open.random());
        for (const Block &block : council::blocksOf(session.store(), meeting.id))
            for (auto text = block.text.keyBegin(); text != block.text.keyEnd(); ++text)
                if (!languages.contains(*text)) languages.append(*text);
    }

    void keepItem(Uuid item, const council::Passage &passage) {
        QJsonObject kept = items.value(item.text()).toObject();
        QJsonObject texts = kept.value(QLatin1String("texts")).toObject();
        const QString before = texts.value(passage.language).toString();
        if (!before.isEmpty() && !council::commitmentMatches(before, passage.released.text())) throw Error(ErrorCode::Internal, QStringLiteral("one passage in two wordings"));
        if (before.isEmpty()) texts.insert(passage.language, council::commitmentTo(passage.released.text(), session.random()));
        items.insert(item.text(), QJsonObject{{QStringLiteral("block"), passage.block.id.text()}, {QStringLiteral("texts"), texts}});
    }

    // Null: nobody read these words, or there is no room for one more.
    Sound holdReading(const council::Passage &passage) {
        const auto file = council::readingToPlay(session.store(), passage.block.id, passage.language, passage.released.text());
        if (!file || heldBytes + file->size.value_or(0) > mostSoundBytes) return {};
        const Uuid sound = Uuid::v4(session.random());
        QByteArray plain = council::openAttachment(session, file->id);
        heldBytes += plain.size();
        round.m_sounds.emplace(sound, crypto::seal(round.m_soundKey, plain, sound.bytes(), session.random()));
        plain.fill('\0');
        return {sound, file->readBy};
    }

    const Sound &soundOf(const council::Passage &passage) {
        const auto [known, isNew] = sounds.try_emplace({passage.block.id, passage.language});
        if (isNew) known->second = holdReading(passage);
        return known->second;
    }

    QJsonArray passagesFor(const Member &member, const QString &asked) {
        const council::Reading reading = council::readingOf(session.store(), meeting.id, member.id, council::reviewLanguagesFor(session.store(), meeting.id, member, asked));
        QJsonArray out;
        for (const bool own : {true, false})
            for (const council::Passage &one : reading.passages) {
                if (one.own != own) continue;
                const Uuid item = Uuid::v8(crypto::hmacSha256(itemKey.view(), one.block.id.uuid().bytes()));
                keepItem(item, one);
                const bool translated = !one.block.original.isEmpty() && one.language != one.block.original;
                const Sound &sound = soundOf(one);
                out.append(jsonOf({item, one.released.text(), one.language, one.block.attribution, own, translated, one.changed, one.answered, sound.id, sound.readBy}));
            }
        return out;
    }

    crypto::SecretBytes seat(Uuid seat, const Member &member) {
        seats.insert(seat.text(), member.id.text());
        QJsonObject byLanguage{{QString(), passagesFor(member, {})}};
        for (const QString &language : languages) byLanguage.insert(language, passagesFor(member, language));
        return folded(byLanguage);
    }
};

std::shared_ptr<HeldRound> HeldRound::make(council::Session &session, Id<Meeting> id) {
    session.requireWriter();
    const store::Store &store = session.store();
    const auto meeting = store.find(id);
    if (!meeting || meeting->removed) throw Error(ErrorCode::NotFound, QStringLiteral("no such meeting"), {{QStringLiteral("what"), id.text()}});
    auto round = std::make_shared<HeldRound>();
    Making making(session, *meeting, *round);
    round->m_meeting = id;
    round->m_folder = session.vault().folder();
    round->m_round = Uuid::v4(session.random());
    round->m_readers = council::readersAloud(store, id);
    round->m_help = council::helpInOrder(store);
    round->m_canSeal = store.sealer() != nullptr;
    round->m_keepsSpoken = council::mayKeepSpoken(session);
    for (const Id<Member> reviewer : council::reviewersOf(store, id)) {
        const auto member = store.find(reviewer);
        if (!member || member->removed) continue;
        const Uuid seat = Uuid::v4(session.random());
        round->m_held.push_back({seat, making.seat(seat, *member)});
        round->m_seats.push_back({seat, member->name, council::languagesFor(*member, {}), member->takesHome, member->sortKey.isEmpty() ? member->name : member->sortKey});
    }
    const crypto::BoxKeyPair reply = crypto::BoxKeyPair::generate(session.random());
    round->m_publicKey = reply.publicKey;
    const QString token = hex64(session.random().number());
    round->m_file = QDir(round->m_folder).filePath(turnFileName(token));
    keepRound(session, token, {{QStringLiteral("round"), round->m_round.text()},
                               {QStringLiteral("secret"), base64Text(reply.secret.view())},
                               {QStringLiteral("made"), session.clock().nowMs()},
                               {QStringLiteral("seats"), making.seats},
                               {QStringLiteral("items"), making.items}});
    return round;
}

std::vector<HeldPassage> HeldRound::passages(Uuid seat, const QString &language) const {
    const std::lock_guard hold(m_mutex);
    const auto held = std::find_if(m_held.begin(), m_held.end(), [&](const Held &one) { return one.seat == seat; });
    std::vector<HeldPassage> out;
    if (held == m_held.end()) return out;
    const QJsonObject all = unfolded(held->passages);
    const QJsonArray passages = all.value(all.contains(language) ? language : QString()).toArray();
    for (const auto &one : passages) out.push_back(passageFrom(one.toObject()));
    return out;
}

QByteArray HeldRound::reading(Uuid id) const {
    const std::lock_guard hold(m_mutex);
    const auto sealed = m_sounds.find(id);
    if (sealed == m_sounds.end()) return {};
    const auto plain = crypto::open(m_soundKey, sealed->second, id.bytes());
    return plain ? QByteArray(plain->view().data(), plain->view().size()) : QByteArray();
}

void HeldRound::change(Held &held, Uuid item, const Change &change) {
    QJsonObject all = unfolded(held.passages);
    for (const QString &language : all.keys()) {
        QJsonArray left;
        const QJsonArray before = all.value(language).toArray();
        for (const auto &one : before) {
            QJsonObject passage = one.toObject();
            if (passage.value(QLatin1String("item")).toString() != item.text() || change(passage)) left.append(passage);
        }
        all.insert(language, left);
    }
    held.passages = folded(all);
}

void HeldRound::answered(Uuid seat, Uuid item, Answer answer) {
    const std::lock_guard hold(m_mutex);
    for (Held &held : m_held)
        if (held.seat == seat)
            change(held, item, [answer](QJsonObject &passage) {
                passage.insert(QStringLiteral("answered"), wordOf(answer));
                passage.insert(QStringLiteral("changed"), false);
                return true;
            });
}

void HeldRound::takenOut(Uuid item) {
    const std::lock_guard hold(m_mutex);
    const auto gone = [this](QJsonObject &passage) {
        m_sounds.erase(passageFrom(passage).reading);
        return false;
    };
    for (Held &held : m_held) change(held, item, gone);
}

void HeldRound::takesHome(Uuid seat, TakesHome way) {
    for (HeldSeat &one : m_seats)
        if (one.seat == seat) one.takesHome = way;
}

}  // namespace balai::exchange
