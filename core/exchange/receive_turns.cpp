// Answers of a reading round come home.
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/minutes_life.h"
#include "core/council/proposals.h"
#include "core/council/support_request.h"
#include "core/council/take_out.h"
#include "core/council/voice_note.h"
#include "core/exchange/held_round.h"
#include "core/exchange/kept_rounds.h"
#include "core/exchange/strict_json.h"
#include "core/records/comment_answer.h"
#include "core/records/helper.h"
#include "core/store/writer.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <set>

namespace balai::exchange {

using namespace records;

namespace {

constexpr qint64 longestRoundMs = 3ll * 24 * 3600 * 1000;

// What one file of turns does to the records: worked out whole, then written in one changeset.
class Taking {
public:
    Taking(council::Session &session, const QJsonObject &kept) : m_session(session), m_seats(objectIn(kept, "seats")), m_items(objectIn(kept, "items")) {}

    void add(const TurnEntry &entry) {
        const Id<Member> member(uuidIn(m_seats, entry.seat.text().toLatin1().constData()));
        if (!store().find(member)) return void(++m_gone);  // erased meanwhile
        if (entry.act == TurnAct::Answer) addAnswer(entry, member);
        if (entry.act == TurnAct::Agenda) addAgenda(entry);
        if (entry.act == TurnAct::Proposal) addProposal(entry, member);
        if (entry.act == TurnAct::TakesHome) m_home.insert(member, entry.takesHome);
        if (entry.act == TurnAct::Talk) addTalk(member);
    }

    void write(ReceivedTurns &out) {
        forgetErased();
        const bool nothing = m_comments.empty() && m_agenda.empty() && m_proposals.empty() && m_talks.empty() && m_home.isEmpty() && m_erased.empty();
        if (!nothing) m_session.store().write(QStringLiteral("take in a reading round"), [this](store::Write &write) { writeAll(write); });
        out.answers += int(m_comments.size());
        out.gone += m_gone;
        out.takenOut += int(m_erased.size());
    }

    bool isWhole() const { return m_isWhole; }  // false: a voice note, or a wish for somebody to talk to, waits for an account that can seal it

private:
    const store::Store &store() const { return m_session.store(); }
    bool isKnown(Uuid reader) const { return store().find(Id<Helper>(reader)) || store().find(Id<Account>(reader)); }  // else erased meanwhile
    QString timeOf(const TurnEntry &entry) const { return timeText(m_session.council().timeZone, entry.atMs); }

    // Her own words have one answer: they are erased.
    void addAnswer(const TurnEntry &entry, Id<Member> member) {
        const QJsonObject item = objectIn(m_items, entry.item.text().toLatin1().constData());
        const Id<Block> id(uuidIn(item, "block"));
        const QString of = textIn(objectIn(item, "texts"), entry.language.toUtf8().constData());
        if (store().find(Id<Comment>(entry.id))) return;
        const auto block = store().find(id);
        if (!block) return void(++m_gone);
        if (!entry.spoken.isEmpty() && !council::mayKeepSpoken(m_session)) return void(m_isWhole = false);
        Comment comment;
        comment.id = Id<Comment>(entry.id);
        comment.block = id;
        comment.member = member;
        comment.answer = entry.answer;
        comment.text = entry.text;
        comment.language = entry.language;
        comment.of = of;
        comment.mode = entry.mode;
        if (isKnown(entry.readBy)) comment.readBy = entry.readBy;
        comment.attribution = entry.attribution;
        comment.at.text = timeOf(entry);
        m_comments.push_back({comment, entry.spoken});
        if (entry.answer != Answer::takeOut || block->speaker != member) return;
        m_erased.insert(id.uuid());
        m_takeOuts.push_back(std::move(comment));
    }

    void addAgenda(const TurnEntry &entry) {
        if (store().find(Id<AgendaItem>(entry.id))) return;
        AgendaItem item;
        item.id = Id<AgendaItem>(entry.id);
        item.title = entry.text;
        m_agenda.push_back(std::move(item));
    }

    void addProposal(const TurnEntry &entry, Id<Member> member) {
        if (store().find(Id<Recommendation>(entry.id))) return;
        Recommendation one = council::ideaOf(member, entry.text);
        one.id = Id<Recommendation>(entry.id);
        m_proposals.push_back(std::move(one));
    }

    void addTalk(Id<Member> member) {
        if (!store().sealer()) return void(m_isWhole = false);
        const bool twice = std::any_of(m_talks.begin(), m_talks.end(), [&](const Member &one) { return one.id == member; });
        if (twice || !store().find(member)) return;
        if (auto one = council::withWishToTalk(m_session, member)) m_talks.push_back(std::move(*one));
    }

    // A salted hash beside its salt would let somebody try guesses, and a wish may repeat the words.
    void forgetErased() {
        for (auto &[comment, spoken] : m_comments) {
            if (!m_erased.contains(comment.block.uuid())) continue;
            comment.of.clear();
            comment.text.clear();
            spoken.clear();
        }
    }

    void writeAll(store::Write &write) {
        for (const auto &[member, way] : m_home.asKeyValueRange()) write.put(kindOf<Member>(), {{QStringLiteral("id"), member.text()}, {QStringLiteral("takesHome"), wordOf(way)}});
        for (const Member &one : m_talks) write.put(kindOf<Member>(), {{QStringLiteral("id"), one.id.text()}, {QStringLiteral("notes"), one.notes}});
        for (auto &[comment, spoken] : m_comments) council::putAnswer(m_session, write, comment, spoken);
        for (Recommendation &one : m_proposals) write.put(one);
        for (AgendaItem &item : m_agenda) {
            council::placeOnAgenda(store(), item, m_session.today(), readMeeting(), m_session.random());
            write.put(item);
        }
        eraseAll(write);
    }

    Id<Meeting> readMeeting() const {
        for (const auto &item : m_items)
            if (const auto block = store().find(Id<Block>(uuidIn(item.toObject(), "block")))) return block->meeting;
        return {};
    }

    void eraseAll(store::Write &write) {
        std::set<Id<Meeting>> meetings;
        for (const Comment &comment : m_takeOuts) {
            CommentAnswer answer;
            answer.comment = comment.id;
            answer.answer = CommentOutcome::erased;
            answer.at.text = timeText(m_session.council().timeZone, m_session.clock().nowMs());
            write.put(answer);
        }
        for (const Uuid &id : m_erased)
            if (const auto block = store().find(Id<Block>(id))) {
                meetings.insert(block->meeting);
                council::eraseBlock(store(), write, *block);
            }
        for (const Id<Meeting> &meeting : meetings) council::sealAgain(m_session, write, meeting, m_erased);
    }

    council::Session &m_session;
    const QJsonObject m_seats, m_items;
    std::vector<std::pair<Comment, QByteArray>> m_comments;
    std::vector<Comment> m_takeOuts;
    std::vector<AgendaItem> m_agenda;
    std::vector<Recommendation> m_proposals;
    std::vector<Member> m_talks;
    QMap<Id<Member>, TakesHome> m_home;
    std::set<Uuid> m_erased;
    int m_gone = 0;
    bool m_isWhole = true;
};

void takeIn(council::Session &session, const QString &path, const QString &token, ReceivedTurns &out) {
    if (wasReceived(session, token)) return void(QFile::remove(path));
    const QJsonObject all = keptRounds(session);
    if (!all.contains(token)) throw Error(ErrorCode::NoKey, QStringLiteral("turns of no round of this vault"));
    const QJsonObject kept = all.value(token).toObject();
    QByteArray bytes = base64In(kept, "secret", 32);
    const crypto::SecretBytes secret = crypto::SecretBytes::taking(bytes);
    Taking taking(session, kept);
    for (const TurnEntry &entry : readTurnFile(readFile(path, largestTurnFile), uuidIn(kept, "round"), secret)) taking.add(entry);
    taking.write(out);
    if (!taking.isWhole()) return;
    forgetRound(session, token, true);
    QFile::remove(path);
}

Error withPath(const Error &error, const QString &path) {
    auto params = error.params();
    params.insert(QStringLiteral("path"), path);
    return Error(error.code(), QString::fromUtf8(error.what()), params);
}

// Not at once: somebody may still read, where another program opened the vault between.
void forgetUnanswered(council::Session &session, const QStringList &files) {
    const QJsonObject all = keptRounds(session);
    for (const QString &token : all.keys()) {
        const qint64 made = numberIn(all.value(token).toObject(), "made");
        if (!files.contains(turnFileName(token)) && session.clock().nowMs() - made > longestRoundMs) forgetRound(session, token, false);
    }
}

}  // namespace

ReceivedTurns receiveTurns(council::Session &session) {
    ReceivedTurns out;
    const Account who = session.account();
    if (session.vault().access() != vault::Access::ReadWrite || who.role == AccountRole::reader || who.employer) return out;
    const QDir folder(session.vault().folder());
    const QStringList files = turnFilesIn(folder.path());
    for (const QString &name : files) {
        try {
            takeIn(session, folder.filePath(name), tokenOf(name), out);
        } catch (const Error &error) {
            out.left.push_back(withPath(error, folder.filePath(name)));
        }
    }
    forgetUnanswered(session, files);
    return out;
}

}  // namespace balai::exchange
