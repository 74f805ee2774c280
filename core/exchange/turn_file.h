#pragma once
// What members say in a reading round while the vault is locked: each thing sealed at once to a key whose secret lies in
// the vault. No vault is needed to write it. README.md of this folder.
#include "core/base/files.h"
#include "core/base/uuid.h"
#include "core/crypto/secret_bytes.h"
#include "core/records/comment.h"
#include "core/records/member.h"

#include <QByteArray>
#include <QList>
#include <vector>

namespace balai {
class Random;
}

namespace balai::exchange {

enum class TurnAct { Answer, Agenda, Proposal, Talk, TakesHome };

// One thing that one member did. `id` becomes the record's own, so that a second reading finds it there.
struct TurnEntry {
    Uuid id;    // UUIDv7
    Uuid seat;  // of this round, no record id
    qint64 atMs = 0;
    TurnAct act = TurnAct::Answer;
    // Answer: to the passage `item` (of this round, no record id) as it was shown in `language`.
    Uuid item;
    records::Answer answer{};
    QString language;
    records::LocalText text;  // also of Agenda and Proposal: one language, not empty
    records::CommentMode mode = records::CommentMode::self;
    Uuid readBy;
    records::Attribution attribution{};
    QByteArray spoken = {};  // with change or objection only; isSpokenHere() of core/base/wave.h; empty: no voice note
    records::TakesHome takesHome{};  // TakesHome
};

// `number`: its place in the file, from 0. Throws Error{InvalidInput}: `spoken` is no voice note, or goes with another answer.
QByteArray sealEntry(const TurnEntry &entry, int number, Uuid round, const QByteArray &publicKey, Random &random);

inline constexpr qint64 largestTurnFile = 256ll << 20;
// Whole or not at all, in the order in which they were sealed. Throws Error{Damaged, NewerFormat}, Error{NoKey} where
// `secret` opens none of it.
std::vector<TurnEntry> readTurnFile(const QByteArray &file, Uuid round, const crypto::SecretBytes &secret);

// The file that grows while the members read. One thread.
class TurnFile {
public:
    TurnFile(QString path, Uuid round, QByteArray publicKey, FileOps &files) : m_path(std::move(path)), m_round(round), m_key(std::move(publicKey)), m_files(files) {}
    // Sealed, then on the disk with all before it: after a crash the file is whole. Where the disk fails it throws what
    // writeFile throws; the entry stays in memory, sealed, and goes with the next one.
    void append(const TurnEntry &entry, Random &random);
    void flush();  // what the disk did not take yet
    const QString &path() const { return m_path; }

private:
    QString m_path;
    Uuid m_round;
    QByteArray m_key;
    FileOps &m_files;
    QByteArray m_sealed;  // the whole file
    int m_count = 0;
    bool m_waits = false;
};

}  // namespace balai::exchange
