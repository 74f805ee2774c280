#pragma once
// A reading round behind a locked vault: what is held while the members read, and how their answers come home. README.md of
// this folder.
#include "core/base/error.h"
#include "core/council/reading.h"
#include "core/council/session.h"
#include "core/exchange/turn_file.h"
#include "core/records/meeting.h"
#include "core/records/member.h"

#include <QJsonObject>
#include <QStringList>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace balai::exchange {

// One passage as one member is shown it; every word of it was released by the gate (council::readingOf).
struct HeldPassage {
    Uuid item;  // of this round, no record id; the same for everybody who is shown it
    QString text, language;
    records::Attribution attribution{};
    bool own = false, translated = false;
    bool changed = false;        // she called other words right before
    records::Answer answered{};  // her last answer; unset: none
    Uuid reading;                // somebody reading it, of this round; null: nobody
    Uuid readBy;                 // who does
};

// One member's place at the laptop.
struct HeldSeat {
    Uuid seat;  // of this round, no record id
    QString name;
    QStringList reads;  // languages, hers first
    records::TakesHome takesHome{};
    QString sortedAs;
};

// Everything that a round needs once the vault is locked, and nothing else. The passages lie in wiped, locked pages and are
// unfolded only for who sits there. Any thread.
class HeldRound {
public:
    // Notes in the vault what is needed to take the answers in, on this device only. Throws Error{Refused, reason "role"},
    // Error{NotFound}.
    static std::shared_ptr<HeldRound> make(council::Session &session, Id<records::Meeting> meeting);

    Id<records::Meeting> meeting() const { return m_meeting; }
    const QString &folder() const { return m_folder; }  // of the vault
    const std::vector<HeldSeat> &seats() const { return m_seats; }
    const std::vector<council::AloudReader> &readers() const { return m_readers; }
    const std::vector<records::Help> &help() const { return m_help; }  // in the council's order
    bool canSeal() const { return m_canSeal; }  // a wish for somebody to talk to can be kept
    bool keepsSpoken() const { return m_keepsSpoken; }  // a voice note can

    // Her own first. `language`: asked; else the first that she reads.
    std::vector<HeldPassage> passages(Uuid seat, const QString &language) const;
    // The WAV file of somebody reading; empty: none such, or its passage was taken out.
    QByteArray reading(Uuid id) const;
    void answered(Uuid seat, Uuid item, records::Answer answer);
    void takenOut(Uuid item);  // by its speaker: nobody is shown it any more
    void takesHome(Uuid seat, records::TakesHome way);

    TurnFile turnFile(FileOps &files) const { return TurnFile(m_file, m_round, m_publicKey, files); }

private:
    struct Making;
    struct Held {
        Uuid seat;
        crypto::SecretBytes passages;  // JSON: language → passages; "": as she reads
    };
    using Change = std::function<bool(QJsonObject &passage)>;  // false: the passage goes
    void change(Held &held, Uuid item, const Change &change);

    Id<records::Meeting> m_meeting;
    QString m_folder, m_file;
    Uuid m_round;
    QByteArray m_publicKey;
    std::vector<HeldSeat> m_seats;
    std::vector<council::AloudReader> m_readers;
    std::vector<records::Help> m_help;
    bool m_canSeal = false, m_keepsSpoken = false;
    mutable std::mutex m_mutex;
    std::vector<Held> m_held;
    // More than can be kept in locked pages: they lie sealed with a key that does.
    crypto::SecretBytes m_soundKey;
    std::map<Uuid, QByteArray> m_sounds;
};

// What was taken in after an unlock.
struct ReceivedTurns {
    int answers = 0;  // comments that were written
    int gone = 0;     // about passages that were erased meanwhile
    int takenOut = 0;
    std::vector<Error> left;  // of files that were kept as they are: damaged, or of no round of this vault
    bool isNothing() const { return answers + gone + takenOut == 0 && left.empty(); }
};
// Takes in every file of turns in the vault's folder: each as one changeset, then the file goes. A file that was read before
// changes nothing. Nothing is touched where this account may only read.
ReceivedTurns receiveTurns(council::Session &session);

}  // namespace balai::exchange
