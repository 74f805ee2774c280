#include "ui/workplace/records.h"

#include "core/base/clock.h"
#include "core/council/consent_reader.h"
#include "core/council/minutes_life.h"
#include "core/exchange/known_devices.h"
#include "core/search/index.h"
#include "core/vault/meta.h"
#include "ui/today/overview.h"

#include <QJsonDocument>
#include <algorithm>
#include <deque>
#include <map>
#include <mutex>

namespace balai::ui {

// A piece of work for the writing connection. It runs once: on the worker, or when the vault closes before its turn.
struct Records::Waiting {
    Work work;
    bool ran = false;
};

struct Records::Open {
    std::mutex writing;  // held by whoever uses `session`, for as long as a piece of work takes
    std::mutex queue;    // held by whoever uses `waiting` or what it holds; the window's thread waits for this one alone
    std::unique_ptr<council::Session> session;
    std::unique_ptr<search::Index> index;  // of the session's store: erasures reach it within their own transaction
    std::deque<std::shared_ptr<Waiting>> waiting;
    std::unique_ptr<vault::Database> database;  // the window's own connection
    std::unique_ptr<store::Sealer> sealer;
    std::unique_ptr<store::Store> store;
    Uuid account;
    QString folder;
    bool byCode = false;

    void perform(const std::shared_ptr<Waiting> &piece, Progress &progress) {
        const std::lock_guard hold(writing);
        {
            const std::lock_guard take(queue);
            std::erase(waiting, piece);
            if (std::exchange(piece->ran, true)) return;
        }
        if (!session) throw Error(ErrorCode::Cancelled, QStringLiteral("the vault was locked"));
        piece->work(*session, progress);
    }

    // What people typed before they locked is kept; a failure has nobody left to hear it.
    void finish() {
        const std::lock_guard hold(writing);
        std::deque<std::shared_ptr<Waiting>> left;
        {
            const std::lock_guard take(queue);
            left = std::exchange(waiting, {});
            for (const auto &piece : left) piece->ran = true;
        }
        for (const auto &piece : left) {
            try {
                piece->work(*session, noProgress());
            } catch (const Error &error) {
                qWarning("left undone at the lock: %s", error.what());
            }
        }
        store.reset();
        sealer.reset();
        database.reset();
        index.reset();
        session.reset();
    }
};

struct Records::Undoing {
    std::vector<store::Place> done;  // taken back, or the taking back itself
    std::map<store::Place, std::function<void(council::Session &)>> ways;

    void takeBack(council::Session &session);
};

Records::Records(const vault::Machine &machine, QObject *parent) : QObject(parent), m_machine(machine), m_overview(std::make_unique<Overview>(*this)) {}

Records::~Records() { close(); }

bool Records::isOpen() const { return m_open != nullptr; }

void Records::open(std::unique_ptr<council::Session> session) {
    auto open = std::make_shared<Open>();
    open->database = session->vault().openReader();
    open->store = std::make_unique<store::Store>(*open->database, m_machine.clock, m_machine.random);
    open->store->setAuthor(session->store().author());
    if (session->holdsIdentityKey()) {
        open->sealer = council::sealerWith(session->vault().identityKey(), m_machine.random);
        open->store->setSealer(open->sealer.get());
    }
    open->account = session->store().author().account;
    open->folder = session->vault().folder();
    open->byCode = !session->vault().account();
    session->store().setGuard(council::sealedGuard(session->store()));
    open->index = std::make_unique<search::Index>(session->store());
    open->index->followErasures();
    open->session = std::move(session);
    m_version = open->store->version();
    m_undoing = std::make_shared<Undoing>();
    m_open = std::move(open);
}

void Records::close() {
    m_lent = false;
    m_pin.forget();
    m_overview->forget();
    if (const auto open = std::exchange(m_open, nullptr)) open->finish();
}

const store::Store &Records::read() const { return *m_open->store; }

bool Records::isOpenedByCode() const { return m_open && m_open->byCode; }

bool Records::isSheetTried() const { return vault::meta(read().database(), metaSheetTried).value_or("1") != "0"; }

Uuid Records::accountId() const { return m_open->account; }

QString Records::folder() const { return m_open ? m_open->folder : QString(); }

records::Account Records::account() const {
    return read().find(Id<records::Account>(accountId())).value_or(records::Account{});
}

bool Records::mayWrite() const {
    const records::Account own = account();
    return own.role != records::AccountRole::reader && !own.employer;
}

records::Council Records::council() const { return council::councilOf(read()); }

QDate Records::today() const { return council::today(read()); }

QString Records::now() const { return timeText(council().timeZone, nowMs()); }

QString Records::contentLanguage() const {
    const QString own = account().language;
    if (!own.isEmpty()) return own;
    const records::Council ours = council();
    return ours.languages.empty() ? QStringLiteral("en") : ours.languages.front();
}

council::LocalFacts localFacts(const store::Store &store) {
    vault::Database &database = store.database();
    council::LocalFacts facts;
    facts.lastBackup = records::dateFrom(QString::fromLatin1(vault::meta(database, metaLastBackup).value_or(QByteArray())));
    const QJsonObject heard = QJsonDocument::fromJson(vault::meta(database, exchange::meta::heard).value_or(QByteArray())).object();
    qint64 last = 0;
    for (const auto &device : heard) last = std::max(last, device.toObject().value(QLatin1String("at")).toInteger());
    if (last > 0) facts.lastExchange = dayIn(council::councilOf(store).timeZone, last);
    return facts;
}

void Records::change(const QString &label, QObject *guard, std::function<void(store::Write &)> action,
                     std::function<void()> done, TaskRunner::Failed failed) {
    write({}, guard, [label, action = std::move(action)](council::Session &session) {
        session.requireWriter();
        session.store().write(label, action);
    }, std::move(done), std::move(failed));
}

void Records::write(const QString &what, QObject *guard, std::function<void(council::Session &)> onWorker,
                    std::function<void()> done, TaskRunner::Failed failed) {
    run(what, guard, [onWorker = std::move(onWorker)](council::Session &session, Progress &) { onWorker(session); },
        std::move(done), std::move(failed), Tells::Changes);
}

void Records::keep(QObject *guard, std::function<void(council::Session &)> onWorker) {
    run({}, guard, [onWorker = std::move(onWorker)](council::Session &session, Progress &) { onWorker(session); }, {}, {}, Tells::Nothing);
}

void Records::run(const QString &what, QObject *guard, Work work, std::function<void()> done, TaskRunner::Failed failed, Tells tells) {
    const auto open = m_open;
    if (!open || !m_tasks) return;
    auto piece = std::make_shared<Waiting>(Waiting{std::move(work)});
    {
        const std::lock_guard hold(open->queue);
        open->waiting.push_back(piece);
    }
    const QPointer<QObject> alive(guard);
    TaskRunner::Failed heard;
    if (failed) heard = [alive, failed = std::move(failed)](const Error &error) { if (alive) failed(error); };
    m_tasks->start(what, this, [open, piece](Progress &progress) { open->perform(piece, progress); },
        [this, alive, tells, done = std::move(done)] {
            if (tells == Tells::Changes) tellChanges();
            if (alive && done) done();
        }, std::move(heard));
}

void Records::tellChanges() {
    if (!m_open) return;
    const qint64 version = read().version();
    if (std::exchange(m_version, version) != version) Q_EMIT changed();
}

bool Records::confirms(const vault::Secret &secret) const {
    const auto open = m_open;
    if (!open) return false;
    const std::lock_guard hold(open->writing);
    return open->session && open->session->vault().confirms(open->session->vault().account(), secret);
}

// Undoing an undo would only go to and fro: each place is taken back once.
void Records::Undoing::takeBack(council::Session &session) {
    store::Store &store = session.store();
    for (const store::Place &place : store.recentPlaces(50)) {
        if (std::find(done.begin(), done.end(), place) != done.end()) continue;
        done.push_back(place);
        if (const auto own = ways.find(place); own != ways.end()) own->second(session);
        else if (!store.undo(place).possible) continue;
        const auto made = store.recentPlaces(1);
        if (!made.empty()) done.push_back(made.front());
        return;
    }
}

void Records::undo() {
    run({}, this, [undoing = m_undoing](council::Session &session, Progress &) { undoing->takeBack(session); }, {}, {}, Tells::Changes);
}

void Records::undoneBy(const store::Place &place, std::function<void(council::Session &)> takeBack) {
    run({}, this, [undoing = m_undoing, place, takeBack = std::move(takeBack)](council::Session &, Progress &) { undoing->ways[place] = takeBack; }, {}, {}, Tells::Nothing);
}

}  // namespace balai::ui
