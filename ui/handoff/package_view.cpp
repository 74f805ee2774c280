#include "ui/handoff/package_view.h"

#include "core/base/files.h"
#include "core/base/random.h"
#include "core/handoff/reply.h"
#include "core/handoff/wrap.h"
#include "ui/errors.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/note_strip.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace balai::ui {

using handoff::Outcome;

namespace {
enum Shown { Nothing, Locked, Opened };
}  // namespace

PackageView::PackageView(const Theme &theme, TaskRunner &tasks, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_tasks(tasks), m_stack(new QStackedWidget), m_empty(new EmptyPage(theme, QStringLiteral("package"))),
      m_lockedWords(new FlowLabel(theme)), m_wrong(new FlowLabel(theme)), m_count(new FlowLabel(theme, {}, {Type::Table})),
      m_secret(new Field(theme, QStringLiteral("package-passphrase"), {})), m_unlock(new Button(theme, ButtonKind::Primary, {})),
      m_other(new Button(theme, ButtonKind::Plain, {})), m_sheet(new Button(theme, ButtonKind::Plain, {})), m_reply(new Button(theme, ButtonKind::Primary, {})),
      m_band(new QHBoxLayout), m_foot(nullptr) {
    setObjectName(QStringLiteral("package-view"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);  // hidden, it must not take room from what is shown
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildLocked());
    m_stack->addWidget(buildOpened());
    m_foot = buildFoot();
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
    connect(m_empty, &EmptyPage::stepped, this, &PackageView::chooseFile);
    connect(&theme, &Theme::changed, this, &PackageView::arrange);
    arrange();
    refresh();
}

QWidget *PackageView::buildLocked() {
    auto *column = new ScrollColumn(m_theme, 48, 48);
    for (QWidget *part : std::initializer_list<QWidget *>{m_lockedWords, m_secret, m_wrong}) column->box()->addWidget(part);
    column->box()->addWidget(m_unlock, 0, Qt::AlignLeft);
    column->box()->addStretch(1);
    m_secret->setMaximumWidth(m_theme.px(420));
    m_wrong->setTone(Tone::AttentionInk);
    m_unlock->setObjectName(QStringLiteral("package-unlock"));
    connect(m_unlock, &QAbstractButton::clicked, this, [this] { read(m_secret->text()); });
    connect(m_secret, &Field::entered, this, [this] { read(m_secret->text()); });
    return column;
}

QWidget *PackageView::buildOpened() {
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_left = new ScrollColumn(m_theme, 0, 0);
    m_right = new ScrollColumn(m_theme, 24, 16);
    m_list = new RowList(m_theme, RowList::Look::Plain);
    m_list->setObjectName(QStringLiteral("package-list"));
    m_left->box()->addWidget(m_list);
    m_left->box()->addStretch(1);
    row->addWidget(m_left);
    row->addWidget(new Rule(m_theme, Qt::Vertical));
    row->addWidget(m_right, 1);
    connect(m_list, &RowList::chosenChanged, this, &PackageView::fill);
    return page;
}

QWidget *PackageView::buildFoot() {
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Rule(m_theme));
    // One row, whatever the letters: what the office reads keeps the page.
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    for (Button *button : {m_reply, m_sheet, m_other}) {
        button->setShrinks(true);
        row->addWidget(button);
    }
    row->addWidget(m_count, 1);
    m_count->setLines(1);
    m_band->addLayout(row, 1);
    column->addLayout(m_band);
    m_count->setTone(Tone::Soft);
    m_reply->setObjectName(QStringLiteral("package-reply"));
    m_sheet->setObjectName(QStringLiteral("package-sheet"));
    m_other->setObjectName(QStringLiteral("package-other"));
    m_reply->setKey(QStringLiteral("Ctrl+S"));
    m_other->setKey(QStringLiteral("Ctrl+O"));
    connect(m_reply, &QAbstractButton::clicked, this, [this] { save(true); });
    connect(m_sheet, &QAbstractButton::clicked, this, [this] { save(false); });
    connect(m_other, &QAbstractButton::clicked, this, &PackageView::chooseFile);
    return foot;
}

void PackageView::chooseFile() {
    chooseFiles(this, tr("The package"), tr("Packages (*.zip *.age);;All files (*)"), [this](const QStringList &paths) { open(paths.first()); });
}

void PackageView::open(const QString &path) {
    m_path = path;
    m_problem.clear();
    m_package.reset();
    read({});
}

// The passphrase is wanted once the file says that it is wrapped.
void PackageView::read(const QString &secret) {
    if (m_path.isEmpty()) return;
    if (m_package && secret.isEmpty()) return;
    m_unlock->setEnabled(false);
    m_wrong->hide();
    m_tasks.start(tr("Opening the package"), this,
        [path = m_path, secret](Progress &) {
            const crypto::SecretBytes words = crypto::SecretBytes::copyOf(secret.toUtf8());
            return handoff::openPackageFile(path, secret.isEmpty() ? nullptr : &words);
        },
        [this](const handoff::OpenedPackage &package) { show(package); },
        [this](const Error &error) {
            m_unlock->setEnabled(true);
            const ErrorWords words = wordsFor(error);
            m_problem = QString(words.what % u' ' % words.next);
            m_wrong->setText(m_problem);
            m_wrong->show();
            m_secret->edit()->selectAll();
            if (!m_package) refresh();
        });
}

void PackageView::show(const handoff::OpenedPackage &package) {
    m_package = package;
    m_problem.clear();
    m_wrong->hide();
    m_unlock->setEnabled(true);
    m_secret->edit()->clear();
    m_answers.clear();
    m_letter = {};
    m_unsaved = false;
    m_language.clear();
    m_savedWords.clear();
    delete m_saved.data();
    refresh();
    if (isVisible()) focusFirst();
}

void PackageView::refresh() {
    const bool locked = m_package && m_package->verdict.isEncrypted && !m_package->text;
    m_empty->set(m_problem.isEmpty() ? tr("Here a package opens that a council handed over. Nothing of it is written to this machine.") : m_problem,
                 tr("Open a package…"), QStringLiteral("Ctrl+O"));
    m_empty->button()->setObjectName(QStringLiteral("package-open"));
    m_lockedWords->setText(tr("This package is wrapped with a passphrase. The council tells it to you in another way than the file."));
    m_secret->setName(tr("Passphrase"));
    m_secret->setSecret(tr("Show the letters"));
    m_unlock->setText(tr("Open"));
    m_unlock->setKeyShown(tr("Enter"));
    m_other->setText(tr("Open another package…"));
    m_sheet->setText(tr("Save the response sheet…"));
    m_reply->setText(tr("Save the signed reply…"));
    m_stack->setCurrentIndex(isShowing() ? Opened : locked ? Locked : Nothing);
    m_foot->setVisible(isShowing());
    showNote();
    if (!isShowing()) return;
    m_list->setAccessibleName(tr("What the package holds"));
    m_list->setGroups(groups());
    fill();
    showFoot();
}

void PackageView::showFoot() {
    const int done = answered();
    int all = 0;
    for (const handoff::PackageItem &item : m_package->text->items) all += item.isRecommendation();
    m_count->setText(tr("Answered: %1 of %2").arg(countText(m_theme, done), countText(m_theme, all)));
    const QString reason = done == 0 && !m_letter.hasStopped ? tr("Answer a recommendation first.") : QString();
    m_sheet->setOff(reason);
    m_reply->setOff(reason);
}

int PackageView::answered() const {
    return int(std::count_if(m_answers.begin(), m_answers.end(), [](const TypedAnswer &answer) { return !answer.response.isEmpty(); }));
}

// What is known of the signature, until another file is opened.
void PackageView::showNote() {
    delete m_note.data();
    if (!m_package) return;
    const handoff::Verdict &verdict = m_package->verdict;
    QList<TextSpan> words;
    NoteKind kind = NoteKind::Attention;
    if (verdict.outcome == Outcome::Altered) {
        words = {{tr("This package was changed or is damaged.") + u' ', true, {}}, {tr("Do not use it. Ask the council to send it again."), false, {}}};
    } else if (!m_package->isSigned) {
        words = {{tr("No signature was found beside this package.") + u' ', true, {}},
                 {tr("It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again."), false, {}}};
    } else if (verdict.words.isEmpty()) {
        words = {{tr("The key that signed this package is not known.") + u' ', true, {}}, {tr("Ask the council for its key."), false, {}}};
    } else {
        kind = NoteKind::Plain;
        words = {{tr("Unaltered.") + u' ', true, {}}, {tr("It is signed with the key whose words are:") + u' ', false, {}}, {verdict.words.join(u' ') + u' ', true, {}},
                 {tr("Compare these words with the council’s letter."), false, {}}};
    }
    if (m_package->newer) {
        kind = NoteKind::Attention;
        words.append({QString(u' ' % tr("This is an older version: package %1 in the same folder takes its place. Use that one.").arg(m_package->newer->reference)), true, {}});
    }
    m_note = new NoteStrip(m_theme, kind, kind == NoteKind::Plain ? QStringLiteral("file-check") : QStringLiteral("triangle-alert"));
    m_note->setObjectName(QStringLiteral("package-verdict"));
    m_note->set(words);
    m_note->setAccessibleName(plainText(words));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_note);
}

void PackageView::save(bool isReply) {
    const QString &language = m_theme.language();
    if (const auto question = questionAbout(m_answers, m_letter, language)) {
        choose(question->item == 0 ? QStringLiteral("package") : QString(u"item-" % QString::number(question->item)));
        if (m_form) m_form->say(question->sentence);
        else addText(question->sentence, {}, Type::Base, Tone::AttentionInk);
        return;
    }
    const handoff::PackageText &text = *m_package->text;
    const auto lines = linesOf(text, m_answers, m_letter, language);
    const QString name = QString(u"response-" % text.reference % (isReply ? u".reply" : u".xlsx"));
    chooseNewFile(this, isReply ? tr("Where to put the signed reply") : tr("Where to put the response sheet"), name,
                  isReply ? tr("Replies (*.reply)") : tr("Response sheets (*.xlsx)"), [this, isReply, lines, text](const QString &path) {
        const QDate today = QDate::currentDate();
        if (!isReply) return keep(path, handoff::answeredXlsx(lines, text.languages.value(0), today, m_package->isSigned ? m_package->verdict.keyId : QString()), {});
        SystemRandom random;
        const handoff::SignedReply reply = handoff::signedReply({text.reference, m_package->hash, today, lines}, random);
        keep(path, reply.file, reply.words);
    });
}

void PackageView::keep(const QString &path, const QByteArray &bytes, const QStringList &words) {
    m_tasks.start(tr("Saving"), this, [path, bytes](Progress &) { writeFile(path, bytes, FileAccess::Shared); },
        [this, words] {
            m_unsaved = false;
            delete m_saved.data();
            m_saved = new NoteStrip(m_theme, NoteKind::Plain, QStringLiteral("check"));
            m_saved->setObjectName(QStringLiteral("package-saved"));
            const QList<TextSpan> said = words.isEmpty() ? QList<TextSpan>{{tr("The response sheet is saved. Send it to the council."), false, {}}}
                                                         : QList<TextSpan>{{tr("The reply is saved. Send it to the council, and tell these words in another way:") + u' ', false, {}},
                                                                           {words.join(u' '), true, {}}};
            m_saved->set(said);
            m_saved->setAccessibleName(plainText(said));
            static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->count() - 1, m_saved);
        },
        [this](const Error &error) {
            const ErrorWords said = wordsFor(error);
            delete m_saved.data();
            m_saved = new NoteStrip(m_theme, NoteKind::Attention, QStringLiteral("triangle-alert"));
            m_saved->set({{said.what + u' ', true, {}}, {said.next, false, {}}});
            static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->count() - 1, m_saved);
        });
}

void PackageView::choose(const QString &row) {
    if (!isShowing()) return;
    m_list->choose(row);
    fill();
}

void PackageView::focusFirst() {
    if (isShowing()) return m_list->focusFirst();
    if (m_stack->currentIndex() == Locked) return m_secret->edit()->setFocus(Qt::OtherFocusReason);
    m_empty->button()->setFocus(Qt::OtherFocusReason);
}

void PackageView::arrange() {
    m_band->setContentsMargins(m_theme.px(24), m_theme.px(8), m_theme.px(24), m_theme.px(8));
    if (m_left) m_left->setFixedWidth(std::min(m_theme.px(340), std::max(int(0.4 * width()), m_theme.px(200))));
}

void PackageView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PackageView::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

}  // namespace balai::ui
