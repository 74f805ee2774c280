#pragma once
#include "core/exchange/held_round.h"
#include "core/vault/machine.h"
#include "ui/reader/reading_source.h"
#include "ui/tasks/task_runner.h"

namespace balai::ui {

// Where the things that members do in a round go while the vault is locked: sealed and on the disk one after the other, on
// the worker; what still waits when this goes is written then.
class TurnsOut {
public:
    // `heard` is told on the window's thread, while `guard` lives, whether the disk has everything; what it did not take stays
    // sealed in memory and goes with what comes next.
    TurnsOut(std::shared_ptr<exchange::HeldRound> round, const vault::Machine &machine, TaskRunner &tasks, QObject *guard, std::function<void(bool)> heard);
    ~TurnsOut();
    void put(exchange::TurnEntry entry, std::function<void(bool)> done = {});
    // For the worker: throws what writeFile throws while the disk does not take something.
    std::function<void()> flush() const;
    exchange::HeldRound &round() const { return *m_round; }

private:
    struct Line;
    std::shared_ptr<exchange::HeldRound> m_round;
    std::shared_ptr<Line> m_line;
    vault::Machine m_machine;
    TaskRunner &m_tasks;
    QObject *m_guard;
    std::function<void(bool)> m_heard;
};

// One member reads what the round holds for her.
class LockedReading final : public ReadingSource {
public:
    LockedReading(TurnsOut &out, const exchange::HeldSeat &seat) : m_out(out), m_seat(seat) {}
    QString name() const override { return m_seat.name; }
    QStringList reads() const override { return m_seat.reads; }
    void read(const QString &language, std::function<void(ShownReading)> done) const override;
    std::vector<records::Help> help() const override { return m_out.round().help(); }
    void fetchReading(const ShownPassage &passage, std::function<void(const QByteArray &)> got) override;
    bool keepsSpoken() const override { return m_out.round().keepsSpoken(); }
    bool isLocked() const override { return true; }
    void give(const ShownPassage &passage, const GivenAnswer &answer) override;
    void takeOut(const ShownPassage &passage) override;
    void propose(const QString &words, const QString &language, bool recommendation) override;
    void askToTalk(std::function<void(bool)> done) override;

private:
    exchange::TurnEntry entry(exchange::TurnAct act) const;

    TurnsOut &m_out;
    const exchange::HeldSeat m_seat;
};

}  // namespace balai::ui
