#include "ui/plain/list_page.h"

#include "ui/plain/scroll_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_page.h"
#include "ui/widgets/fact_rows.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <utility>

namespace balai::ui {

ListPage::ListPage(const PageTools &tools, Records &records, const QString &object, const QString &icon)
    : m_tools(tools), m_theme(tools.theme), m_records(records), m_list(new RowList(tools.theme, RowList::Look::Plain)),
      m_left(new ScrollColumn(tools.theme, 0, 0)), m_right(new ScrollColumn(tools.theme, 24, 12)), m_empty(new EmptyPage(tools.theme, icon)) {
    setObjectName(object);
    m_list->setObjectName(object + QStringLiteral("-list"));
    m_left->box()->addWidget(m_list);
    m_left->box()->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_left);
    row->addWidget(new Rule(m_theme, Qt::Vertical));
    row->addWidget(m_right, 1);
    row->addWidget(m_empty, 1);
    connect(m_list, &RowList::chosenChanged, this, [this] { fillDetail(); });
    connect(m_empty, &EmptyPage::stepped, this, [this] { runPrimary(); });
    connect(&m_theme, &Theme::changed, this, &ListPage::arrange);
    arrange();
}

// Where letters are large for the window, the chosen thing keeps more than half of it.
void ListPage::arrange() { m_left->setFixedWidth(std::min(m_theme.px(m_wide), std::max(int(0.44 * width()), m_theme.px(200)))); }

void ListPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

void ListPage::refresh() {
    if (!m_records.isOpen()) return;
    arrange();
    m_list->setAccessibleName(title());
    m_list->setGroups(groups());
    const bool empty = m_list->count() == 0;
    m_left->setVisible(!empty);
    m_right->setVisible(!empty);
    m_empty->setVisible(empty);
    const auto step = primary();
    if (empty && isWaiting()) m_empty->set(tr("One moment. This is being read."), {}, {});
    else m_empty->set(emptySentence(), step ? step->text : QString(), step ? step->key : QString());
    takeAwaited();
    fillDetail();
    if (!isWaiting() && std::exchange(m_focusLater, false) && (!window()->focusWidget() || window()->focusWidget() == this)) focusFirst();
}

void ListPage::takeAwaited() {
    if (isWaiting() || m_awaited.isEmpty()) return;
    m_list->choose(std::exchange(m_awaited, {}));
}

void ListPage::fillDetail() {
    m_right->clear();
    m_buttons = nullptr;
    fill(m_list->chosen());
    m_right->box()->addStretch(1);
    m_right->keepFocus();
}

void ListPage::focusFirst() {
    if (m_list->count() > 0) return m_list->focusFirst();
    if (isWaiting()) {
        m_focusLater = true;
        return setFocus();
    }
    m_empty->button()->setFocus();
}

void ListPage::show(const QString &what) {
    const QString id = what.section(u'/', -1);
    if (id.isEmpty()) return;
    if (isWaiting()) m_awaited = id;
    else m_list->choose(id);
}

QStringList ListPage::keyHints() const { return {tr("↑ ↓ move")}; }

QVBoxLayout *ListPage::detail() const { return m_right->box(); }

void ListPage::addHeading(const QString &words, const QString &soft) {
    endButtons();
    detail()->addWidget(new FlowLabel(m_theme, words, {Type::Section, true}));
    if (!soft.isEmpty()) addText(soft, true);
}

void ListPage::addText(const QString &words, bool soft) {
    endButtons();
    if (words.isEmpty()) return;
    auto *label = new FlowLabel(m_theme, words, {soft ? Type::Table : Type::Base});
    if (soft) label->setTone(Tone::Soft);
    detail()->addWidget(label);
}

void ListPage::addFact(const QString &label, const QString &value) {
    endButtons();
    if (value.isEmpty()) return;
    auto *name = new FlowLabel(m_theme, label, {Type::Table});
    name->setTone(Tone::Soft);
    auto *says = new FlowLabel(m_theme, value, {Type::Table});
    FactRows::endOf(detail(), m_theme.px(152), m_theme.px(12))->add(name, says);
}

void ListPage::addGroup(const QString &title, const QList<RowSpec> &rows, std::function<void(const QString &)> opened) {
    endButtons();
    if (rows.isEmpty()) return;
    auto *list = new RowList(m_theme, RowList::Look::Cards);
    list->setObjectName(objectName() + QStringLiteral("-detail-%1").arg(detail()->count()));
    list->setAccessibleName(title);
    list->setGroups({{title, rows}});
    if (opened) connect(list, &RowList::opened, this, [opened](const QString &id) { opened(id); });
    detail()->addWidget(list);
}

Button *ListPage::addButton(const QString &object, const QString &words, std::function<void(Button *)> pressed) {
    if (!m_buttons) {
        m_buttons = new WrapRow(m_theme.px(8));
        detail()->addLayout(m_buttons);
    }
    auto *button = new Button(m_theme, ButtonKind::Plain, words);
    button->setObjectName(object);
    button->setWraps(true);
    m_buttons->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [button, pressed = std::move(pressed)] { pressed(button); });
    return button;
}

}  // namespace balai::ui
