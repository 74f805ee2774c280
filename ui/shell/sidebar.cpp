#include "ui/shell/sidebar.h"

#include "ui/shell/council_button.h"
#include "ui/shell/look_keys.h"
#include "ui/widgets/card.h"
#include "ui/widgets/nav_entry.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace balai::ui {

namespace {

QString iconOf(Place place) {
    switch (place) {
    case Place::Today: return QStringLiteral("sun");
    case Place::Meetings: return QStringLiteral("calendar");
    case Place::Members: return QStringLiteral("users");
    case Place::Recommendations: return QStringLiteral("list-checks");
    case Place::Handoffs: return QStringLiteral("send");
    case Place::Exchange: return QStringLiteral("arrow-left-right");
    case Place::ConsentForms: return QStringLiteral("file-check");
    case Place::Honoraria: return QStringLiteral("wallet");
    case Place::Bodies: return QStringLiteral("building-2");
    case Place::Invitations: return QStringLiteral("mail");
    case Place::Backups: return QStringLiteral("archive");
    case Place::Settings: return QStringLiteral("settings");
    case Place::Help: return QStringLiteral("circle-question-mark");
    case Place::Search: return QStringLiteral("search");
    case Place::Accounts: return QStringLiteral("users");
    case Place::RecoverySheet: return QStringLiteral("key-round");
    case Place::Incidents: return QStringLiteral("info");
    }
    return {};
}

}  // namespace

QString Sidebar::nameOf(Place place) {
    switch (place) {
    case Place::Today: return tr("Today");
    case Place::Meetings: return tr("Meetings");
    case Place::Members: return tr("Members");
    case Place::Recommendations: return tr("Recommendations");
    case Place::Handoffs: return tr("Hand-offs");
    case Place::Exchange: return tr("Exchange");
    case Place::ConsentForms: return tr("Consent forms");
    case Place::Honoraria: return tr("Honoraria");
    case Place::Bodies: return tr("Ministries and bodies");
    case Place::Invitations: return tr("Invitations");
    case Place::Backups: return tr("Backups");
    case Place::Settings: return tr("Settings");
    case Place::Help: return tr("Help");
    case Place::Search: return tr("Search");
    case Place::Accounts: return tr("People who use this laptop");
    case Place::RecoverySheet: return tr("Recovery sheet");
    case Place::Incidents: return tr("Incidents");
    }
    return {};
}

Sidebar::Sidebar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_council(new CouncilButton(theme)), m_places(new QWidget), m_look(new LookKeys(theme)),
      m_cover(new NavEntry(theme, QStringLiteral("eye-off"), QStringLiteral("nav-cover"))),
      m_lock(new NavEntry(theme, QStringLiteral("lock"), QStringLiteral("nav-lock"))) {
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_council);
    auto *inside = new QVBoxLayout(m_places);
    inside->setContentsMargins(0, 0, 0, 0);
    addPlaces(inside);
    inside->addStretch(1);
    auto *area = new QScrollArea;  // large letters in a low window: the places scroll, cover and lock stay
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, area, [this, area](QWidget *, QWidget *now) {
        if (now && m_places->isAncestorOf(now)) area->ensureWidgetVisible(now, 0, 0);
    });
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // the wheel and the focus move it; 56 px hold no bar
    area->setWidget(m_places);
    column->addWidget(area, 1);
    addFoot(column);
    connect(m_council, &QAbstractButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const Place place : menuPlaces())
            if (m_available.contains(place)) menu->addAction(nameOf(place), this, [this, place] { Q_EMIT chosen(place); });
        menu->popup(m_council->mapToGlobal(QPoint(0, m_council->height())));
    });
    connect(&theme, &Theme::changed, this, &Sidebar::arrange);
    retranslate();
    arrange();
}

void Sidebar::addPlaces(QVBoxLayout *column) {
    for (const Place place : sidebarPlaces()) {
        auto *entry = new NavEntry(m_theme, iconOf(place), QStringLiteral("nav-") + placeId(place));
        entry->setCheckable(true);
        column->addWidget(entry);
        m_entries.insert(place, entry);
        connect(entry, &QAbstractButton::clicked, this, [this, place, entry] {
            entry->setChecked(true);
            Q_EMIT chosen(place);
        });
    }
}

void Sidebar::addFoot(QVBoxLayout *column) {
    column->addWidget(new Rule(m_theme));
    column->addSpacing(4);
    column->addWidget(m_look);
    column->addWidget(m_cover);
    column->addWidget(m_lock);
    m_cover->setKeyShown(QStringLiteral("F12"));
    m_lock->setKeyShown(QStringLiteral("Ctrl+L"));
    connect(m_cover, &QAbstractButton::clicked, this, &Sidebar::coverAsked);
    connect(m_lock, &QAbstractButton::clicked, this, &Sidebar::lockAsked);
}

void Sidebar::setAvailable(const QList<Place> &places) {
    m_available = places;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) entry.value()->setVisible(places.contains(entry.key()));
}

void Sidebar::setDesk(const DeskView &desk) {
    m_council->set(desk.council, desk.kind);
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) entry.value()->setCount(desk.counts.value(entry.key()));
}

void Sidebar::setPlace(Place place) {
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) entry.value()->setChecked(entry.key() == place);
}

void Sidebar::setNarrow(bool narrow) {
    if (m_narrow == narrow) return;
    m_narrow = narrow;
    for (NavEntry *entry : std::as_const(m_entries)) entry->setNarrow(narrow);
    m_cover->setNarrow(narrow);
    m_lock->setNarrow(narrow);
    m_council->setNarrow(narrow);
    m_look->setNarrow(narrow);
    arrange();
}

void Sidebar::arrange() {
    const int aside = m_theme.px(m_narrow ? 2 : 12), above = m_theme.px(12);
    layout()->setContentsMargins(aside, above, aside + 1, above);
    for (QLayout *column : {layout(), m_places->layout()}) column->setSpacing(m_narrow ? 0 : m_theme.px(4));
    setFixedWidth(m_theme.px(m_narrow ? 56 : 216));
    const bool low = m_narrow && height() < m_theme.px(452);
    for (NavEntry *entry : std::as_const(m_entries)) entry->setLow(low);
    m_cover->setLow(low);
    m_lock->setLow(low);
    update();
}

void Sidebar::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void Sidebar::retranslate() {
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) entry.value()->setName(nameOf(entry.key()));
    m_cover->setName(tr("Cover"));
    m_lock->setName(tr("Lock"));
}

void Sidebar::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void Sidebar::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tone(Tone::Paper));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.tone(Tone::Line));
}

}  // namespace balai::ui
