#include "ui/reader/reading_round.h"

#include "core/text/collation.h"
#include "core/vault/folder_lock.h"
#include "ui/errors.h"
#include "ui/reader/locked_reading.h"
#include "ui/reader/reader_view.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/segments.h"
#include "ui/workplace/records.h"

#include <QEvent>
#include <QPainter>
#include <QStackedLayout>
#include <QTimer>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {

constexpr TakesHome homeChoices[] = {TakesHome::nothing, TakesHome::heard, TakesHome::paper, TakesHome::file};

}  // namespace

ReadingRound::ReadingRound(const PageTools &tools, Records &records, std::shared_ptr<exchange::HeldRound> round, QWidget *parent)
    : Beginning(parent), m_tools(tools), m_theme(tools.theme), m_records(records), m_round(std::move(round)),
      m_out(std::make_unique<TurnsOut>(m_round, records.machine(), tools.tasks, this, [this](bool kept) { if (m_read) m_read->setKept(kept); })),
      m_views(new QStackedLayout(this)) {
    setObjectName(QStringLiteral("reading-round"));
    m_views->setContentsMargins(0, 0, 0, 0);
    m_views->addWidget(buildNames());
    m_views->addWidget(buildBetween());
    m_views->addWidget(buildEnding());
    begin();
}

ReadingRound::~ReadingRound() = default;

std::optional<Target> ReadingRound::next() const { return Target{Place::Meetings, QString(u"minutes/" + m_round->meeting().text())}; }

ReadingRound::View ReadingRound::view() const { return View(m_views->currentIndex()); }

void ReadingRound::begin(const QString &view) { show(view == u"between" ? Between : view == u"end" ? Ending : Names); }

void ReadingRound::refresh() {
    showWords();
    if (view() == Names) showNames();
    if (view() == Reading) m_read->refresh();
}

void ReadingRound::focusFirst() {
    QTimer::singleShot(0, this, &ReadingRound::holdFolder);
    switch (view()) {
    case Names: return m_names->focusFirst();
    case Reading: return m_read->focusFirst();
    case Between: return m_next->setFocus(Qt::OtherFocusReason);
    case Ending: return m_secret->edit()->setFocus(Qt::OtherFocusReason);
    }
}

// Another program that opened it now would take in half a round.
void ReadingRound::holdFolder() {
    if (m_folder || m_tools.session.isOpen() || !m_open->isEnabled()) return;
    try {
        m_folder = vault::FolderLock::take(m_round->folder(), m_records.machine());
    } catch (const Error &error) {
        qWarning("a round without the folder's lock: %s", error.what());
    }
}

void ReadingRound::tryUncover(const QString &secret, std::function<void(bool)> answer) {
    if (m_records.pin().opens(secret)) return answer(true);
    m_tools.tasks.start({}, this, [session = &m_tools.session, secret](Progress &) { return session->isPassphrase(secret); }, answer, [answer](const Error &) { answer(false); });
}

void ReadingRound::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

void ReadingRound::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_theme.tone(Tone::Paper)); }

void ReadingRound::show(View view) {
    m_secret->edit()->clear();
    m_wrong->setText({});
    if (view == Names) m_seat = {};
    m_views->setCurrentIndex(view);
    refresh();
    focusFirst();
}

// Names alone, in the order of their letters: who has read, and what, is nobody's matter here.
void ReadingRound::showNames() {
    std::vector<exchange::HeldSeat> seats = m_round->seats();
    std::sort(seats.begin(), seats.end(), [this](const auto &a, const auto &b) { return text::compare(a.sortedAs, b.sortedAs, m_theme.language()) < 0; });
    RowGroup group;
    group.counted = false;
    for (const exchange::HeldSeat &seat : seats) {
        RowSpec spec;
        spec.id = seat.seat.text();
        spec.text = seat.name;
        spec.icon = QStringLiteral("user");
        group.rows.append(spec);
    }
    m_names->setGroups({group});
    if (!group.rows.isEmpty()) m_names->choose(group.rows.first().id);  // not who sat here last
    for (const RowSpec &spec : std::as_const(group.rows))
        connect(m_names->row(spec.id), &QAbstractButton::clicked, this, [this, id = spec.id] { sitDown(id); });
}

void ReadingRound::showWords() {
    m_title->setText(m_round->seats().empty() ? tr("Nobody is noted as present at this meeting yet.") : tr("Who sits down to read?"));
    m_names->setAccessibleName(tr("Members who read"));
    const bool pinIsSet = m_records.pin().isSet();
    for (QWidget *part : std::initializer_list<QWidget *>{m_pin, m_setPin}) part->setVisible(!m_begun && !pinIsSet);
    m_pin->setName(tr("PIN"));
    m_setPin->setText(tr("Set a PIN"));
    m_pinNote->setVisible(!m_begun);
    m_pinNote->setText(pinIsSet ? tr("The PIN is set. It opens the cover of this reader and nothing else.") : tr("A PIN of four or more digits opens the cover of this reader and nothing else."));
    m_end->setText(tr("End the round"));
    m_stopTitle->setText(tr("You can stop here.\nNothing more is needed from you today."));
    m_homeTitle->setText(tr("Would you like to take something home?"));
    m_home->setOptions({{tr("Nothing")}, {tr("I have heard it")}, {tr("Paper")}, {tr("A file")}});
    m_home->setAccessibleName(m_homeTitle->text());
    m_homeNote->setText(tr("Nothing is a good answer: what is not at home cannot be found there."));
    m_next->setText(tr("The next person sits down"));
    m_endTitle->setText(tr("The round ends here"));
    m_endNote->setText(tr("The records are locked. The passphrase opens them and takes all answers in."));
    m_secret->setName(tr("Passphrase"));
    m_open->setText(tr("Open the desk"));
    m_back->setText(tr("Back to the round"));
}

const exchange::HeldSeat *ReadingRound::seatOf(Uuid seat) const {
    const auto &all = m_round->seats();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.seat == seat; });
    return found == all.end() ? nullptr : &*found;
}

void ReadingRound::sitDown(const QString &seat) {
    m_seat = Uuid::parse(seat).value_or(Uuid());
    const exchange::HeldSeat *hers = seatOf(m_seat);
    if (!hers) return;
    m_begun = true;
    m_pin->edit()->clear();
    if (!m_read) {
        m_views->addWidget(m_read = new ReaderView(m_tools, m_records));
        connect(m_read, &ReaderView::finished, this, &ReadingRound::finish);
    }
    m_read->beginTurn(std::make_unique<LockedReading>(*m_out, *hers));
    show(Reading);
}

void ReadingRound::finish() {
    const exchange::HeldSeat *hers = seatOf(m_seat);
    const auto at = std::find(std::begin(homeChoices), std::end(homeChoices), hers ? hers->takesHome : TakesHome::unset);
    m_home->blockSignals(true);
    m_home->choose(at == std::end(homeChoices) ? 0 : int(at - std::begin(homeChoices)));
    m_home->blockSignals(false);
    show(Between);
}

// A turn ends on the cover where a PIN lifts it again.
void ReadingRound::handOn() {
    show(Names);
    auto *main = qobject_cast<MainWindow *>(window());
    if (main && m_records.pin().isSet()) main->cover();
}

void ReadingRound::keepPin() {
    if (!m_records.pin().set(m_pin->text())) return m_pin->edit()->setFocus(Qt::OtherFocusReason);
    m_pin->edit()->clear();
    refresh();
    focusFirst();
}

void ReadingRound::takeHome(int choice) {
    if (!m_seat) return;
    exchange::TurnEntry entry;
    entry.seat = m_seat;
    entry.act = exchange::TurnAct::TakesHome;
    entry.takesHome = homeChoices[choice];
    m_round->takesHome(m_seat, entry.takesHome);
    m_out->put(std::move(entry));
}

void ReadingRound::tryToEnd() {
    const QString secret = m_secret->text();
    if (secret.isEmpty() || !m_open->isEnabled() || m_tools.session.isOpen()) return;
    m_secret->edit()->clear();
    m_open->setEnabled(false);
    m_wrong->setText({});
    m_folder.reset();
    m_tools.tasks.start(tr("Opening…"), this,
        [session = &m_tools.session, secret, flush = m_out->flush()](Progress &progress) {
            flush();
            return session->open({}, secret, progress);
        },
        [this](bool right) {
            if (!right) return tellEnd(tr("This is not the passphrase."));
            m_records.pin().forget();
            Q_EMIT finished();
        },
        [this](const Error &error) {
            const ErrorWords words = wordsFor(error);
            tellEnd(QString(words.what + u' ' + words.next));
        });
}

void ReadingRound::tellEnd(const QString &what) {
    m_open->setEnabled(true);
    holdFolder();
    m_wrong->setText(what);
    m_secret->edit()->setFocus(Qt::OtherFocusReason);
}

}  // namespace balai::ui
