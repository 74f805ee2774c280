#include "ui/handoff/prepare_page.h"

#include "core/council/attachments.h"
#include "core/council/consent_reader.h"
#include "core/documents/fonts.h"
#include "core/handoff/versions.h"
#include "core/records/meeting.h"
#include "ui/errors.h"
#include "ui/handoff/page_pictures.h"
#include "ui/handoff/recall_print.h"
#include "ui/keys/sheet_page.h"
#include "ui/plain/choice.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/form_over.h"
#include "ui/plain/in_order.h"
#include "ui/plain/scroll_column.h"
#include "ui/plain/second_person.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/note_strip.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {
constexpr double thumbDpi = 24, largeDpi = 96;

template <class Record> void toggle(std::vector<Id<Record>> &list, Id<Record> id) {
    const auto found = std::find(list.begin(), list.end(), id);
    if (found == list.end()) list.push_back(id);
    else list.erase(found);
}
}  // namespace

QString PreparePage::title() const {
    if (!m_prepared) return tr("New hand-off");
    const handoff::Contents &contents = m_prepared->preview.contents;
    if (contents.replaces) return tr("Hand-off %1, in the place of %2").arg(contents.reference, contents.replaces->reference);
    return tr("Hand-off %1").arg(contents.reference);
}

QStringList PreparePage::keyHints() const { return {tr("F6 next column"), tr("Alt+1–9 page")}; }

void PreparePage::goBack() {
    if (m_large->isVisible()) return closeLarge();
    Q_EMIT goTo({Place::Handoffs, QStringLiteral("list")});
}

void PreparePage::show(const QString &what) {
    if (!m_records.isOpen()) return;
    if (const auto former = Uuid::parse(what.section(u'/', 2, 2)); former && what.section(u'/', 1, 1) == u"replace") return chooseReplacement(Id<Handoff>(*former));
    const auto body = Uuid::parse(what.section(u'/', 1, 1));
    if (body && m_records.read().find(Id<Body>(*body))) chooseBody(body->text());
}

void PreparePage::focusFirst() {
    if (auto *safe = findChild<QWidget *>(QStringLiteral("finding-change"))) return safe->setFocus();
    if (auto *made = findChild<QWidget *>(QStringLiteral("handoff-open-pdf"))) return made->setFocus();
    m_print->setFocus();
}

void PreparePage::refresh() {
    if (!m_records.isOpen()) return;
    const auto bodies = bodiesInOrder(m_records.read(), m_theme.language());
    QList<Option> options;
    for (const Body &body : bodies) options.append({body.id.text(), localised(body.name, m_theme.language())});
    m_body->setOptions(tr("For"), options);
    if (!m_spec.body && !bodies.empty()) {
        // The body with most that was not sent yet.
        const auto waiting = [this](const Body &body) { return suggestedSpec(m_records, body.id).recommendations.size(); };
        const auto most = std::max_element(bodies.begin(), bodies.end(), [&](const Body &a, const Body &b) { return waiting(a) < waiting(b); });
        m_spec = suggestedSpec(m_records, most->id);
    }
    m_body->choose(m_spec.body.text());
    fill();
    if (m_version != m_records.read().version()) prepare();
}

void PreparePage::chooseBody(const QString &id) {
    m_spec = suggestedSpec(m_records, Id<Body>(Uuid::parse(id).value_or(Uuid())));
    m_body->choose(id);
    prepare();
}

// What went before without what was called back. What was added by hand before this is forgotten.
void PreparePage::chooseReplacement(Id<Handoff> former) {
    m_records.look<handoff::Spec>({}, this, [former](const store::Store &store) { return handoff::replacementSpec(store, former); },
        [this](const handoff::Spec &spec) {
            m_spec = spec;
            m_body->choose(m_spec.body.text());
            prepare();
        },
        [this](const Error &error) {
            const ErrorWords words = wordsFor(error);
            m_said->setText(QString(words.what % u' ' % words.next));
        });
}

void PreparePage::fillAdd(QMenu &menu) {
    const QString language = m_theme.language();
    const auto add = [&](const QString &words, bool on, std::function<void()> change) {
        QAction *action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, change = std::move(change)] { change(); prepare(); });
    };
    const auto holds = [](const auto &list, const auto &id) { return std::find(list.begin(), list.end(), id) != list.end(); };
    // The newest minutes stand first: a council has a few of them and many recommendations.
    std::vector<Meeting> meetings = m_records.read().all<Meeting>();
    std::sort(meetings.begin(), meetings.end(), [](const Meeting &a, const Meeting &b) { return a.startsAt.ms() > b.startsAt.ms(); });
    for (const Meeting &one : meetings)
        if (one.minutesState != MinutesState::none && one.minutesState != MinutesState::unset)
            add(tr("Minutes: %1").arg(localised(one.title, language)), holds(m_spec.minutes, one.id), [this, id = one.id] { toggle(m_spec.minutes, id); });
    menu.addSeparator();
    for (const Meeting &one : meetings) fillDecisions(menu, one);
    fillFiles(menu);
    menu.addSeparator();
    for (const Recommendation &one : m_records.read().all<Recommendation>())
        add(QString(one.reference + u' ' + localised(one.title, language)), holds(m_spec.recommendations, one.id), [this, id = one.id] { toggle(m_spec.recommendations, id); });
}

// Decisions of one meeting, each by itself.
void PreparePage::fillDecisions(QMenu &menu, const Meeting &meeting) {
    QMenu *decisions = nullptr;
    for (const Block &block : m_records.read().all<Block>("meeting", meeting.id)) {
        const QString words = localised(block.text, m_theme.language());
        if (block.kind != BlockKind::decision || words.isEmpty()) continue;
        if (!decisions) decisions = menu.addMenu(tr("Decisions: %1", "title of a meeting").arg(localised(meeting.title, m_theme.language())));
        QAction *action = decisions->addAction(words.size() > 70 ? QString(words.left(68) + u'\u2026') : words);
        action->setCheckable(true);
        action->setChecked(std::find(m_spec.decisions.begin(), m_spec.decisions.end(), block.id) != m_spec.decisions.end());
        connect(action, &QAction::triggered, this, [this, id = block.id] { toggle(m_spec.decisions, id); prepare(); });
    }
}

// Files kept with what was chosen: they go with it or not at all.
void PreparePage::fillFiles(QMenu &menu) {
    std::vector<Uuid> owners;
    for (const auto id : m_spec.recommendations) owners.push_back(id.uuid());
    for (const auto id : m_spec.minutes) owners.push_back(id.uuid());
    for (const auto id : m_spec.decisions) owners.push_back(id.uuid());
    QMenu *files = nullptr;
    for (const Uuid owner : owners)
        for (const Attachment &file : council::attachmentsOf(m_records.read(), m_records.account(), owner)) {
            if (!files) files = menu.addMenu(tr("Files kept with these"));
            QAction *action = files->addAction(council::cleanFileName(file.name));
            action->setCheckable(true);
            action->setChecked(std::find(m_spec.attachments.begin(), m_spec.attachments.end(), file.id) != m_spec.attachments.end());
            connect(action, &QAction::triggered, this, [this, id = file.id] { toggle(m_spec.attachments, id); prepare(); });
        }
}

// A condition stands on a yes. Who says that it is kept says how; the words stay with the hand-off.
void PreparePage::keepRestriction(Id<Consent> consent, QWidget *at) {
    const auto given = m_records.read().find(consent);
    if (!given) return;
    auto *form = new FormOver(m_theme, at, QStringLiteral("restriction-form"), tr("A condition on this yes"));
    form->note(given->restriction);
    Field *reason = form->text(QStringLiteral("restriction-reason"), tr("How is it kept?"));
    form->note(tr("The reason is kept with the hand-off, under your account. It does not go into the package."));
    form->finish(tr("It is kept"), [this, reason, consent]() -> QString {
        if (reason->text().trimmed().size() < 3) return tr("A few words are needed, for whoever asks later.");
        m_spec.restrictions.push_back({consent, reason->text().trimmed()});
        prepare();
        return {};
    });
}

void PreparePage::prepare() {
    if (m_waiting) {
        m_again = true;
        return;
    }
    m_version = m_records.read().version();
    if (m_spec.replaces && !handoff::replacementsOf(m_records.read(), m_spec.replaces).empty()) m_spec = suggestedSpec(m_records, m_spec.body);
    if (m_spec.recommendations.empty() && m_spec.minutes.empty() && m_spec.decisions.empty() && m_spec.attachments.empty()) {
        m_prepared = nullptr;
        fill();
        return;
    }
    m_waiting = true;
    fillBar();
    const QString fonts = fontFolder(m_theme.assets());
    const double dpi = thumbDpi * m_theme.scale() / 100.0;
    m_records.ask<std::shared_ptr<Prepared>>(tr("Making the pages"), this,
        [spec = m_spec, fonts, dpi](council::Session &session, Progress &progress) {
            const documents::FontSet set(fonts);
            auto preview = handoff::preview(session.store(), spec, set, progress);
            auto pages = pictures(preview.payload.paper, set, dpi);
            auto coverage = coverageOf(session.store(), preview.contents);
            return std::make_shared<Prepared>(Prepared{spec, std::move(preview), std::move(pages), coverage});
        },
        [this](std::shared_ptr<Prepared> prepared) { took(std::move(prepared)); },
        [this](const Error &error) {
            m_waiting = false;
            m_prepared = nullptr;
            fill();
            m_said->setText(wordsFor(error).what);
        });
}

void PreparePage::took(std::shared_ptr<Prepared> prepared) {
    m_waiting = false;
    m_prepared = std::move(prepared);
    if (std::exchange(m_again, false)) return prepare();
    fill();
    const QWidget *focus = QApplication::focusWidget();
    if (isVisible() && !m_large->isVisible() && (!focus || !isAncestorOf(focus) || focus == m_print)) focusFirst();
    Q_EMIT headChanged();
}

// The first thing chosen is where the words stand: a recommendation, or a meeting's minutes.
void PreparePage::changeText() {
    for (const handoff::Item &item : m_prepared->preview.contents.items) {
        if (!item.isIncluded()) continue;
        for (const handoff::Finding &finding : m_prepared->preview.disclosure.findings) {
            if (finding.answered() || finding.where != QString(u"item " + QString::number(item.number))) continue;
            if (item.itemKind == u"recommendation") return Q_EMIT goTo({Place::Recommendations, QString(u"recommendation/" + item.item.text())});
            return Q_EMIT goTo({Place::Meetings, QString(u"minutes/" + item.meeting.text() + u'/' + item.item.text())});
        }
    }
    Q_EMIT goTo({m_spec.recommendations.empty() ? Place::Meetings : Place::Recommendations, {}});
}

// `where` of a finding about a file ends with its name in the package.
void PreparePage::leaveOut(const QString &where) {
    for (const handoff::Item &item : m_prepared->preview.contents.items)
        if (item.file && where.endsWith(item.fileName())) std::erase(m_spec.attachments, Id<Attachment>(item.item));
    prepare();
}

void PreparePage::leaveWithReason(const QString &finding, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("finding-form"), tr("Leave it, with a reason"));
    Field *reason = form->text(QStringLiteral("finding-reason"), tr("Reason"));
    form->note(tr("The reason is kept with the hand-off, under your account. It does not go into the package."));
    form->finish(tr("Leave it"), [this, reason, finding]() -> QString {
        if (reason->text().trimmed().size() < 3) return tr("A few words are needed, for whoever asks later.");
        m_spec.answers.push_back({finding, reason->text().trimmed()});
        prepare();
        return {};
    });
}

void PreparePage::openLarge(int page) {
    if (!m_prepared) return;
    const QString fonts = fontFolder(m_theme.assets());
    m_tools.tasks.start(tr("Making the pages"), this,
        [prepared = m_prepared, fonts](Progress &) { return pictures(prepared->preview.payload.paper, documents::FontSet(fonts), largeDpi); },
        [this, page](std::vector<QImage> images) {
            clearLayout(m_largeColumn->box());
            QWidget *wanted = nullptr;
            for (size_t at = 0; at < images.size(); ++at) {
                auto *sheet = new QLabel;
                sheet->setPixmap(QPixmap::fromImage(images[at]));
                sheet->setAccessibleName(tr("Page %1").arg(at + 1));
                m_largeColumn->box()->addWidget(sheet, 0, Qt::AlignHCenter);
                if (int(at) + 1 == page) wanted = sheet;
            }
            m_main->hide();
            m_large->show();
            m_closeLarge->setFocus();
            m_largeColumn->widget()->adjustSize();
            if (wanted) m_largeColumn->verticalScrollBar()->setValue(wanted->y());
        });
}

void PreparePage::closeLarge() {
    m_large->hide();
    m_main->show();
    m_print->setFocus();
}

// The picture of a page that Alt and a digit open.
QAbstractButton *PreparePage::pictureAt(const QKeyEvent &event) const {
    const int digit = event.key() - Qt::Key_0;
    const bool isMeant = event.modifiers() == Qt::AltModifier && digit >= 1 && digit <= 9 && m_main->isVisible();
    return isMeant ? m_pages->findChild<QAbstractButton *>(QStringLiteral("handoff-page-%1").arg(digit)) : nullptr;
}

// On this page the digits are its pictures'; everywhere else they are the places of the sidebar.
bool PreparePage::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && pictureAt(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void PreparePage::keyPressEvent(QKeyEvent *event) {
    if (QAbstractButton *picture = pictureAt(*event)) return picture->click();
    if (event->key() == Qt::Key_Escape && m_large->isVisible()) return closeLarge();
    if (event->key() == Qt::Key_F6) return nextColumn();
    Page::keyPressEvent(event);
}

void PreparePage::nextColumn() {
    const QList<QWidget *> stops{m_add, m_pages->findChild<QWidget *>(QStringLiteral("handoff-page-1")), findChild<QWidget *>(QStringLiteral("finding-change")), m_print};
    int at = 0;
    for (int i = 0; i < stops.size(); ++i)
        if (stops[i] && stops[i]->hasFocus()) at = i + 1;
    for (int i = 0; i < stops.size(); ++i)
        if (QWidget *stop = stops[(at + i) % stops.size()]) return stop->setFocus(Qt::TabFocusReason);
}

// Where the council's rules ask for it, or where this account alone typed a spoken yes, a second account confirms with its
// own passphrase.
void PreparePage::askSecond() {
    if (!m_prepared || m_waiting) return;
    if (askForSheetFirst(m_theme, m_records, m_export, [this] { Q_EMIT goTo({Place::RecoverySheet}); })) return;
    if (!m_prepared->preview.needsSecondPerson) return exportPackage({}, {});
    const bool byRule = council::needsSecondPerson(m_records.council());
    const QString why = byRule ? QString() : tr("You typed a spoken yes yourself that its member has not seen yet. So another person confirms.");
    askSecondPerson(m_theme, m_records, m_export, why, [this](Uuid account, const QString &passphrase) { exportPackage(Id<Account>(account), passphrase); });
}

}  // namespace balai::ui
