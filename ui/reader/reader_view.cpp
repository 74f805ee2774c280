#include "ui/reader/reader_view.h"

#include "core/council/seen.h"
#include "core/text/language.h"
#include "ui/reader/dots.h"
#include "ui/reader/open_reading.h"
#include "ui/reader/seen_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/read_aloud.h"
#include "ui/shell/voice_note.h"
#include "ui/widgets/answer_band.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {
constexpr int choicesPage = 3, seeingPage = 5, waitingPage = 6;
}  // namespace

ReaderView::View ReaderView::viewNamed(const QString &name) {
    static const QHash<QString, View> named{{QStringLiteral("passages"), Reading}, {QStringLiteral("change"), Writing}, {QStringLiteral("propose"), Proposing},
                                            {QStringLiteral("choices"), Choices}, {QStringLiteral("stop"), Stopped}};
    return named.value(name, Doors);
}

void ReaderView::begin(Id<Meeting> meeting, Id<Member> member, const QString &view) {
    m_meeting = meeting;
    m_member = m_records.read().find(member).value_or(Member{});
    m_source = std::make_unique<OpenReading>(m_records, this, meeting, m_member);
    m_records.setLent(true);
    sitDown(viewNamed(view));
}

void ReaderView::beginTurn(std::unique_ptr<ReadingSource> source) {
    m_source = std::move(source);
    sitDown(Reading);
}

void ReaderView::sitDown(View view) {
    m_languageBefore = language();
    m_scaleBefore = m_theme.scale();
    m_readBy = {};
    m_appears->choose(0);
    m_readIn.clear();
    m_passages.clear();
    m_at = 0;
    show(Waiting);
    m_first = view;
    // Her own language: the desk's where she reads it, else the first that she reads.
    const QStringList reads = m_source->reads();
    const QString hers = reads.isEmpty() || reads.contains(language()) ? QString() : reads.front();
    if (!hers.isEmpty() && text::languageOf(hers)) setLanguage(hers);
    readPassages();
}

bool ReaderView::isWaiting() const { return m_views->currentIndex() == waitingPage; }

// Only what was asked for last is shown: before that she answered, or chose another language.
void ReaderView::readPassages() {
    m_source->read(language(), [this, asked = ++m_asked, in = language()](ShownReading now) {
        if (asked != m_asked || !m_source) return;
        if (in != language()) return readPassages();
        m_readIn = in;
        take(std::move(now));
    });
}

// What is being read does not know of what she just did. Her act is told as a change, and then everything is read again.
void ReaderView::readAfterAct() {
    ++m_asked;
    if (!isRead()) readPassages();
}

// She stays at the passage that she sees, wherever it stands now.
void ReaderView::take(ShownReading now) {
    const Uuid seen = m_passages.empty() ? Uuid() : m_passages[size_t(m_at)].id;
    m_passages = std::move(now.passages);
    m_readers = std::move(now.readers);
    m_isInvited = now.isInvited;
    const std::optional<View> first = std::exchange(m_first, std::nullopt);
    const auto at = std::find_if(m_passages.begin(), m_passages.end(), [&](const ShownPassage &one) { return !seen ? one.answered == records::Answer::unset : one.id == seen; });
    if (at != m_passages.end()) m_at = int(at - m_passages.begin());
    else m_at = !seen ? 0 : std::clamp(m_at, 0, std::max(0, int(m_passages.size()) - 1));
    if (first == Doors) return showAfterSeeing(Doors);
    if (first) show(*first);
    else {
        showWords();
        showPassage();
    }
    m_top->layout()->activate();  // the dots have their width before anything is painted
}

// What the desk wrote down is looked up on the worker, too; whoever stopped meanwhile is left alone.
void ReaderView::showAfterSeeing(View view) {
    m_afterSeeing = view;
    show(Waiting);
    m_records.look<std::vector<Consent>>({}, this, [member = m_member.id](const store::Store &store) { return council::SeenBook(store).toShow(member); },
        [this, member = m_member.id](std::vector<Consent> toShow) {
            if (!isWaiting() || m_first || m_member.id != member) return;
            const bool isNew = !toShow.empty();
            m_seen->begin(std::move(toShow));
            show(isNew ? Seeing : m_afterSeeing);
        });
}

void ReaderView::refresh() {
    if (!m_source) return;
    if (!m_first) readPassages();  // else it is being read
    showWords();
    showPassage();
    fillStop();
    if (m_views->currentIndex() == choicesPage) fillChoices();
    m_seen->refresh();
}

void ReaderView::setKept(bool kept) {
    if (std::exchange(m_kept, kept) != kept && m_source) showWords();
}

// Nothing is chosen beforehand: the keys work, no button has the focus.
void ReaderView::focusFirst() { setFocus(Qt::OtherFocusReason); }

void ReaderView::show(View view) {
    const bool writes = view == Writing || view == Proposing;
    const int pages[] = {0, 1, 2, 2, 3, 4, seeingPage, waitingPage};
    m_first.reset();
    m_giveOther->setVisible(view == Proposing);
    const bool others = view == Writing && !m_passages.empty() && !m_passages[size_t(m_at)].own;
    m_object->setVisible(others);
    m_appears->setVisible(others);
    m_spoken->setVisible(view == Writing);
    m_spoken->forget();
    m_views->setCurrentIndex(pages[view]);
    if (writes) {
        const bool change = view == Writing && !m_passages.empty() && m_passages[size_t(m_at)].own;
        m_editor->setText(change ? m_passages[size_t(m_at)].words : QString());
        m_editor->setLanguage(language());
    }
    if (view == Choices) fillChoices();
    const bool reading = view == Reading;
    m_dots->setVisible(reading && !AnswerBand::isLow(this, m_theme));
    m_count->setText(QString());
    m_stop->setVisible(view != Stopped);
    findChild<Icon *>(QStringLiteral("reader-kept"))->setVisible(view != Stopped);
    showWords();
    showPassage();
    fillStop();
    if (writes) m_editor->setFocus(Qt::OtherFocusReason);
    else focusFirst();
}

void ReaderView::setLanguage(const QString &tag) {
    if (auto *frame = qobject_cast<MainWindow *>(window())) frame->setLanguage(tag);
}

void ReaderView::setScale(int by) {
    if (auto *frame = qobject_cast<MainWindow *>(window())) frame->setLook(m_theme.isDark(), m_theme.scale() + by);
}

// What she set is hers; the desk gets its own language back, behind the cover.
void ReaderView::end() {
    const bool inRound = isInRound();
    forget();
    setLanguage(m_languageBefore);
    setScale(m_scaleBefore - m_theme.scale());
    if (inRound) Q_EMIT finished();
    else Q_EMIT coverAsked();
}

// Words in a hidden widget are still in memory.
void ReaderView::forget() {
    m_passages.clear();
    m_readers.clear();
    m_readIn.clear();
    ++m_asked;
    m_first.reset();
    m_isInvited = false;
    m_words->setText({});
    m_appears->choose(0);
    m_editor->setText({});
    m_editor->forgetUndo();
    m_spoken->forget();
    m_member = {};
    m_source.reset();
    fillChoices();
    m_aloud->setText({}, language());
    m_readBy = {};
    m_readByName.clear();
    m_heard.clear();
}

void ReaderView::keyPressEvent(QKeyEvent *event) {
    const int page = m_views->currentIndex();
    const int digit = event->modifiers() == Qt::NoModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9 ? event->key() - Qt::Key_0 : 0;
    Button *const doors[] = {m_doorRead, m_doorPropose, m_doorChoices, m_doorInvited};
    Button *const answers[] = {m_right, m_change, m_takeOut, m_later};
    if (page == 0 && digit >= 1 && digit <= 4 && doors[digit - 1]->isVisibleTo(this)) return doors[digit - 1]->click();
    if (page == 1 && digit >= 1 && digit <= 4 && answers[digit - 1]->isEnabled()) return answers[digit - 1]->click();
    if (page == 1 && event->key() == Qt::Key_Left) return move(-1);
    if (page == 1 && event->key() == Qt::Key_Right) return move(1);
    if (page == seeingPage && m_seen->press(digit)) return;
    if (event->key() == Qt::Key_Escape) return page == 0 || page == seeingPage || page == waitingPage ? show(Stopped) : show(Doors);
    QWidget::keyPressEvent(event);
}

void ReaderView::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tone(Tone::Paper));
}

}  // namespace balai::ui
