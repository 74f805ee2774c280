#pragma once
#include "core/council/reading.h"
#include "core/records/comment.h"
#include "core/records/member.h"

#include <QStringList>
#include <functional>
#include <vector>

namespace balai::ui {

// One passage as its reader is shown it, and her last answer to it.
struct ShownPassage {
    Uuid id;  // of the block, or of a round's item
    QString words, language;
    records::Attribution attribution{};
    bool own = false, translated = false, changed = false;
    records::Answer answered{};
    Uuid reading;  // somebody reading these words aloud; null: nobody
    Uuid readBy;   // who does
};

// All that depends on the records, as one state of them has it.
struct ShownReading {
    std::vector<ShownPassage> passages;  // her own first
    std::vector<council::AloudReader> readers;  // who may read aloud to her
    bool isInvited = false;  // an invitation waits for her
};

struct GivenAnswer {
    records::Answer answer{};
    records::LocalText words;
    QByteArray spoken;  // a voice note, with a change or an objection; empty: none
    records::Attribution named{};
    Uuid readBy;  // null: she read it herself
};

// Where a member's reader takes what it shows from, and where it hands what she does: the open vault, or what a round holds
// while the vault is locked. Everything is called on the window's thread and returns at once.
class ReadingSource {
public:
    virtual ~ReadingSource() = default;
    virtual QString name() const = 0;
    virtual QStringList reads() const = 0;  // languages, hers first
    // `done` hears it on the window's thread: the open vault is read on the worker, what a round holds at once.
    virtual void read(const QString &language, std::function<void(ShownReading)> done) const = 0;
    virtual std::vector<records::Help> help() const = 0;
    // Later, or at once; empty: it cannot be had.
    virtual void fetchReading(const ShownPassage &passage, std::function<void(const QByteArray &)> got) = 0;
    virtual bool keepsSpoken() const = 0;  // a voice note can be kept sealed
    virtual bool isLocked() const = 0;  // no yeses and noes, no invitations; words go when the vault opens
    virtual void give(const ShownPassage &passage, const GivenAnswer &answer) = 0;
    virtual void takeOut(const ShownPassage &passage) = 0;  // her own words
    virtual void propose(const QString &words, const QString &language, bool recommendation) = 0;
    // `done` hears whether it was kept.
    virtual void askToTalk(std::function<void(bool)> done) = 0;
};

}  // namespace balai::ui
