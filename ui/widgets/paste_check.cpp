#include "ui/widgets/paste_check.h"

#include "core/base/error.h"
#include "core/text/zawgyi.h"
#include "core/text/zawgyi_doubt.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paste_question.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QThreadPool>
#include <QTimer>
#include <QVariant>
#include <algorithm>
#include <mutex>

namespace balai::ui {

namespace {
// A property of the window, as what was copied inside it is, so that the lock can forget it.
constexpr char remembered[] = "pasteReading";
constexpr int placedMs = 30;  // until the page around it has made room
constexpr int gap = 4;  // between the words and the question, unscaled px
constexpr char unicode[] = "unicode", asPasted[] = "asPasted";

bool remembers(const QWidget *at, const char *reading) { return at->window()->property(remembered).toString() == QLatin1String(reading); }

// Behind the window and once: what the first paste needs takes longer than a key may wait.
void prepare() {
    static std::once_flag once;
    std::call_once(once, [] {
        QThreadPool::globalInstance()->start([] {
            try {
                text::prepareZawgyi();
            } catch (const Error &error) {
                qWarning("no reading of Zawgyi: %s", error.what());
            }
        });
    });
}

// Where the rules are missing, what was pasted stays, as it does without an answer.
std::optional<text::ZawgyiDoubt> doubtOf(const QString &words) {
    try {
        return text::zawgyiDoubt(words);
    } catch (const Error &) {
        return {};
    }
}
}  // namespace

PasteCheck::PasteCheck(const Theme &theme, Editor editor) : QObject(editor.frame), m_theme(theme), m_editor(std::move(editor)) {
    prepare();
    m_editor.typed->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (!m_question || !now || now == m_editor.typed) return;
        if (m_question->isAncestorOf(before) && !m_question->isAncestorOf(now)) Q_EMIT left();
    });
}

void PasteCheck::forget(QWidget *at) { at->window()->setProperty(remembered, QVariant()); }

bool PasteCheck::isAsking() const { return m_question && m_question->isAsking(); }

bool PasteCheck::holdsFocus() const { return m_question && m_question->isAncestorOf(QApplication::focusWidget()); }

int PasteCheck::highFor(int width) const { return m_question ? m_theme.px(gap) + m_question->highFor(width) : 0; }

void PasteCheck::place(const QRect &where) {
    if (m_question) m_question->setGeometry(where.adjusted(0, m_theme.px(gap), 0, 0));
}

// Who has said what to do with Zawgyi is asked all the same where the detector is not quite sure: else a name in Unicode
// would become another without anybody having looked.
void PasteCheck::pasted(const PastedPart &part) {
    if (remembers(m_editor.frame, asPasted)) return;
    const auto doubt = doubtOf(part.words());
    if (!doubt) return;
    m_part = part;
    if (remembers(m_editor.frame, unicode) && doubt->isQuiteSure) {
        replace();
        return show(new PasteQuestion(m_theme, m_editor.frame));
    }
    show(new PasteQuestion(m_theme, PasteQuestion::forPastes(), *doubt, m_editor.frame));
}

// After the editor in the order of Tab, where its eye goes as well.
void PasteCheck::show(PasteQuestion *question) {
    drop();
    m_question = question;
    connect(question, &PasteQuestion::unicodeChosen, this, [this] { answer(unicode); });
    connect(question, &PasteQuestion::pastedChosen, this, [this] { isAsking() ? answer(asPasted) : bringBack(); });
    connect(question, &PasteQuestion::escaped, this, &PasteCheck::escape);
    connect(question, &PasteQuestion::heightChanged, this, [this] { m_editor.arrange(); });
    QWidget *before = m_editor.typed;
    for (Button *button : question->buttons()) QWidget::setTabOrder(std::exchange(before, button), button);
    m_editor.arrange();
    question->show();
    question->raise();
    QTimer::singleShot(placedMs, question, [this] { bringIntoView(); });
    QAccessibleEvent said(question, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

// As far as the line that is typed stays in view.
void PasteCheck::bringIntoView() {
    if (!m_question) return;
    const QRect caret = m_editor.typed->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    for (QWidget *above = m_editor.frame->parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area) continue;
        const auto place = [&](const QWidget *of, const QPoint &at) { return of->mapTo(area->widget(), at).y() - area->verticalScrollBar()->value(); };
        const int hidden = place(m_question, {0, m_question->height()}) - area->viewport()->height(), room = place(m_editor.typed, caret.topLeft());
        if (const int down = std::min(hidden, room); down > 0) area->verticalScrollBar()->setValue(area->verticalScrollBar()->value() + down);
        return;
    }
}

// What may go off the record stays nowhere here.
void PasteCheck::close() {
    drop();
    m_part = {};
    m_before.clear();
}

void PasteCheck::drop() {
    if (!m_question) return;
    if (holdsFocus()) m_editor.typed->setFocus(Qt::OtherFocusReason);
    m_question->hide();
    m_question->deleteLater();
    m_question = nullptr;
    m_editor.arrange();
}

void PasteCheck::answer(const char *reading) {
    if (m_question->isRemembered()) m_editor.frame->window()->setProperty(remembered, QString::fromLatin1(reading));
    if (reading == unicode) replace();
    close();
}

void PasteCheck::escape() { isAsking() ? answer(asPasted) : close(); }

void PasteCheck::replace() {
    Q_EMIT aboutToReplace();
    m_busy = true;
    m_before = m_part.words();
    const QString words = text::unicodeWhereInDoubt(m_before);
    m_editor.replace(m_part, words);
    m_part = PastedPart(m_editor.text(), m_part.start(), words.size());
    m_busy = false;
}

// The words as they came, and the next Zawgyi is asked about.
void PasteCheck::bringBack() {
    forget(m_editor.frame);
    m_busy = true;
    m_editor.replace(m_part, m_before);
    m_busy = false;
    close();
}

// What was done unasked is told until something is typed.
void PasteCheck::changed() {
    if (!m_question || m_busy) return;
    if (!isAsking() || !m_part.follow(m_editor.text(), m_editor.caret())) close();
}

bool PasteCheck::eventFilter(QObject *watched, QEvent *event) {
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!m_question || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape) return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) escape();
    return true;
}

}  // namespace balai::ui
