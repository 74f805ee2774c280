#include "ui/handoff/handoffs_page.h"

#include "core/council/attachments.h"
#include "core/handoff/recall.h"
#include "core/records/block.h"
#include "core/records/body.h"
#include "core/records/handoff_item.h"
#include "core/records/recommendation.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "ui/handoff/package_page.h"
#include "ui/handoff/prepare_page.h"
#include "ui/handoff/returned_page.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QStackedLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {
QString comparableWords(const QString &text) { return text::fold(text.simplified()); }
}  // namespace

SentPage::SentPage(const PageTools &tools, Records &records)
    : ListPage(tools, records, QStringLiteral("handoffs"), QStringLiteral("send")), m_search(new Field(tools.theme, QStringLiteral("handoffs-search"), {}, this)) {
    m_search->setIconName(QStringLiteral("search"));
    m_search->setFixed(200);
    m_search->hide();
    connect(m_search->edit(), &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_sought = comparableWords(typed);
        refresh();
    });
}

QWidget *SentPage::headTools() { return m_search; }

void SentPage::refresh() {
    m_search->setName(tr("Find a hand-off"));
    m_search->setPlaceholder(tr("Find a hand-off"));
    ListPage::refresh();
}

QString SentPage::emptySentence() const {
    if (!m_sought.isEmpty()) return tr("No hand-off fits these words.");
    return tr("Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.");
}

// To whom, its number, the day, who carried it; not what it holds, which the search of all records finds.
bool SentPage::isSought(const Handoff &handoff, const QString &body) const {
    if (m_sought.isEmpty()) return true;
    QStringList all{handoff.reference, body, handoff.addressee, handoff.officialRef, dayText(m_theme, handoff.madeAt.day()),
                    dateText(handoff.madeAt.day())};
    return comparableWords(all.join(u' ')).contains(m_sought);
}

QList<RowGroup> SentPage::groups() {
    std::vector<Handoff> all = m_records.read().all<Handoff>();
    std::sort(all.begin(), all.end(), [](const Handoff &a, const Handoff &b) { return a.madeAt.ms() > b.madeAt.ms(); });
    const auto touched = handoff::touchedHandoffs(m_records.read());
    RowGroup recall{tr("To be called back in part"), {}}, rest{tr("Handed over"), {}};
    for (const Handoff &one : all) {
        RowSpec row{one.id.text(), QStringLiteral("send"), tr("Hand-off %1").arg(one.reference)};
        if (const auto body = m_records.read().find(one.body)) row.second = localised(body->name, m_theme.language());
        if (!isSought(one, row.second)) continue;
        row.when = dayText(m_theme, one.madeAt.day(), text::DateStyle::DayMonth);
        row.meta = stateOf(one);
        const bool open = std::find(touched.begin(), touched.end(), one.id) != touched.end();
        (open ? recall : rest).rows.append(row);
    }
    return {recall, rest};
}

QString SentPage::itemName(const QString &kind, Uuid item) const {
    if (kind == u"recommendation")
        if (const auto one = m_records.read().find(Id<Recommendation>(item))) return localised(one->title, m_theme.language());
    if (kind == u"block")
        if (const auto one = m_records.read().find(Id<Block>(item))) return localised(one->text, m_theme.language());
    if (kind == u"attachment")
        if (const auto one = m_records.read().find(Id<Attachment>(item))) return council::cleanFileName(one->name);
    return tr("words that were taken out");
}

void SentPage::fill(const QString &id) {
    const auto uuid = Uuid::parse(id);
    const auto one = uuid ? m_records.read().find(Id<Handoff>(*uuid)) : std::nullopt;
    if (!one) return;
    const auto body = m_records.read().find(one->body);
    addHeading(tr("Hand-off %1").arg(one->reference), body ? localised(body->name, m_theme.language()) : QString());
    addFact(tr("Made on"), dayText(m_theme, one->madeAt.day()));
    fillReceipts(*one);
    fillRecalls(*one);
    addRecallButtons(*one);
    addButton(QStringLiteral("handoff-sheet"), tr("Take in the response sheet…"), [this, of = one->body](Button *) { takeSheet(of); });
    addButton(QStringLiteral("handoff-receipt"), tr("It was received…"), [this, hand = one->id](Button *at) { noteReceipt(hand, at); });
    addButton(QStringLiteral("handoff-cover"), tr("Cover sheets for paper…"), [this, hand = *one](Button *at) { printCopies(hand, at); });
    addButton(QStringLiteral("handoff-reader"), tr("Look into a package…"), [this](Button *) { Q_EMIT goTo({Place::Handoffs, QStringLiteral("package")}); });
    fillItems(*one);
}

void SentPage::fillItems(const Handoff &handoff) {
    QList<RowSpec> went, stayed;
    for (const HandoffItem &item : m_records.read().all<HandoffItem>("handoff", handoff.id)) {
        RowSpec row{item.id.text(), QStringLiteral("file-text"), itemName(item.itemKind, item.item)};
        if (!item.heldBack) row.when = QString::number(item.number.value_or(0));
        if (item.heldBack) row.meta = KindWords::heldBack(item.reason);
        (item.heldBack ? stayed : went).append(row);
    }
    std::sort(went.begin(), went.end(), [](const RowSpec &a, const RowSpec &b) { return a.when.toInt() < b.when.toInt(); });
    addGroup(tr("What went"), went);
    addGroup(tr("What was held back"), stayed);
}

void SentPage::takeSheet(Id<Body> body) {
    chooseFiles(this, tr("The filled response sheet, or the signed reply"), tr("Response sheets and replies (*.xlsx *.csv *.reply)"), [this, body](const QStringList &paths) {
        Q_EMIT sheetsChosen(paths, body.uuid());
    });
}

HandoffsPage::HandoffsPage(const PageTools &tools, Records &records) : m_views(new QStackedLayout(this)) {
    setObjectName(QStringLiteral("handoffs-page"));
    m_views->setContentsMargins(0, 0, 0, 0);
    auto *sent = new SentPage(tools, records);
    auto *sheet = new ReturnedPage(tools, records);
    const QList<Page *> pages{sent, new PreparePage(tools, records), new PackagePage(tools, records), sheet};
    for (Page *page : pages) {
        m_views->addWidget(page);
        connect(page, &Page::headChanged, this, &Page::headChanged);
        connect(page, &Page::recordsChanged, this, &Page::recordsChanged);
        connect(page, &Page::goTo, this, &Page::goTo);
    }
    connect(sent, &SentPage::sheetsChosen, this, [this, sheet](const QStringList &paths, Uuid body) {
        Q_EMIT goTo({Place::Handoffs, QStringLiteral("sheet")});
        sheet->open(paths, Id<Body>(body));
    });
}

QList<PageView> HandoffsPage::views() const {
    return {{QStringLiteral("prepare"), QStringLiteral("prepare")},
            {QStringLiteral("sheet"), QStringLiteral("sheet/example")},
            {QStringLiteral("package"), QStringLiteral("package")},
            {QStringLiteral("package-reader"), QStringLiteral("package/example/package")},
            {QStringLiteral("package-answer"), QStringLiteral("package/example/item-1")}};
}

Page *HandoffsPage::view() const { return static_cast<Page *>(m_views->currentWidget()); }

void HandoffsPage::show(const QString &what) {
    const QString first = what.section(u'/', 0, 0);
    if (first == u"prepare") m_views->setCurrentIndex(1);
    else if (first == u"package") m_views->setCurrentIndex(2);
    else if (first == u"sheet") m_views->setCurrentIndex(3);
    else if (!first.isEmpty()) m_views->setCurrentIndex(0);
    view()->show(what);
}

}  // namespace balai::ui
