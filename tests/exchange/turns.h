#pragma once
// The minutes of a meeting in review, held for a round behind a locked vault.
#include "core/base/wave.h"
#include "core/council/attachments.h"
#include "core/council/commitment.h"
#include "core/council/reading.h"
#include "core/crypto/age/age.h"
#include "core/exchange/held_round.h"
#include "core/exchange/kept_rounds.h"
#include "tests/exchange/may_minutes.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <cerrno>

namespace balai::test {

using namespace records;
using exchange::HeldPassage;
using exchange::HeldRound;
using exchange::HeldSeat;
using exchange::TurnAct;
using exchange::TurnEntry;

// The minutes of May in review; Lotus and River were there, and River lets the council see what she said.
struct Round {
    explicit Round(const char *seed = "turns") : it(seed) {
        allow(it.river);
        helper = it.desk.put("helper", {{str("name"), str("Stone")}, {str("active"), true}});
        it.review();
        round = HeldRound::make(*it.desk.session, it.meeting());
        file = std::make_unique<exchange::TurnFile>(round->turnFile(systemFiles()));
        it.desk.close();
    }
    void allow(Uuid member) {
        const QString today = dateText(it.desk.session->today());
        it.desk.put("consent", {{str("member"), member.text()}, {str("use"), str("record")}, {str("audience"), str("council")}, {str("scopeKind"), str("all")}, {str("decision"), str("given")}, {str("attribution"), str("member")},
                                {str("signedOn"), today}, {str("effectiveOn"), today}, {str("recordedOn"), today}});
    }
    Uuid seat(const char *name) const {
        for (const HeldSeat &one : round->seats())
            if (one.name == str(name)) return one.seat;
        return {};
    }
    std::vector<HeldPassage> shownTo(const char *name) const { return round->passages(seat(name), str("en")); }
    TurnEntry entry(const char *name, TurnAct act = TurnAct::Answer) {
        it.desk.clock.advance(1000);
        TurnEntry one;
        one.id = Uuid::v7(it.desk.clock, it.desk.random);
        one.seat = seat(name);
        one.atMs = it.desk.clock.nowMs();
        one.act = act;
        return one;
    }
    TurnEntry answer(const char *name, size_t passage, Answer answer, const QString &words = {}) {
        TurnEntry one = entry(name);
        const HeldPassage shown = shownTo(name).at(passage);
        one.item = shown.item;
        one.language = shown.language;
        one.answer = answer;
        if (!words.isEmpty()) one.text.insert(str("en"), words);
        return one;
    }
    void openAsTaker() {
        it.desk.open();
        Account taker;
        taker.name = str("Taker");
        taker.role = AccountRole::notetaker;
        it.desk.session->addAccount(taker, vault::Secret::passphrase(str("takes the notes")));
        it.desk.close();
        it.desk.session = council::Session::open(it.desk.path(), vault::Secret::passphrase(str("takes the notes")), vault::Access::ReadWrite, {}, it.desk.machine());
    }
    void give(const TurnEntry &one) { file->append(one, it.desk.random); }
    exchange::ReceivedTurns open() {
        if (!it.desk.session) it.desk.open();
        return exchange::receiveTurns(*it.desk.session);
    }
    std::vector<Comment> comments(Uuid block) { return it.store().all<Comment>("block", Id<Block>(block)); }
    QByteArray onDisk() const { return readFile(file->path()); }
    void putOnDisk(const QByteArray &bytes) const { writeFile(file->path(), bytes, FileAccess::Private); }

    MayMinutes it;
    Uuid helper;
    std::shared_ptr<HeldRound> round;
    std::unique_ptr<exchange::TurnFile> file;
};

// Fails from the `allowed`th sync on.
struct FullDisk final : FileOps {
    int allowed = 0;
    qint64 write(int fd, const char *from, qint64 bytes) override {
        if (allowed > 0) return FileOps::write(fd, from, bytes);
        errno = ENOSPC;
        return -1;
    }
};

}  // namespace balai::test
