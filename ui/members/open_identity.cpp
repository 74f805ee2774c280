#include "ui/members/open_identity.h"

#include "core/council/identity.h"
#include "ui/workplace/records.h"

#include <QCoreApplication>
#include <QEvent>

namespace balai::ui {

namespace {
constexpr int idleMs = 2 * 60 * 1000;
}

OpenIdentity::OpenIdentity(Records &records, QObject *parent) : QObject(parent), m_records(records) {
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    connect(&m_idle, &QTimer::timeout, this, &OpenIdentity::close);
}

OpenIdentity::~OpenIdentity() = default;

void OpenIdentity::open(Id<records::Member> member, const QString &passphrase, std::function<void()> wrong) {
    using Opened = std::optional<QJsonObject>;
    const int turn = m_turn;
    m_records.ask<Opened>(
        tr("Opening what is sealed"), this,
        [member, passphrase](council::Session &session, Progress &) { return council::openIdentity(session, member, passphrase); },
        [this, turn, member, wrong = std::move(wrong)](Opened opened) {
            if (turn != m_turn) return;
            if (!opened) return wrong();
            m_member = member;
            m_items = *opened;
            m_idle.start();
            qApp->installEventFilter(this);
            Q_EMIT changed();
        });
}

void OpenIdentity::change(const QString &item, const QJsonValue &value) {
    if (!isOpen()) return;
    const int turn = m_turn;
    m_records.write({}, this, [member = m_member, item, value](council::Session &session) { council::changeIdentity(session, member, item, value); },
        [this, turn, item, value] {
            if (turn != m_turn) return;
            if (value.isNull()) m_items.remove(item);
            else m_items.insert(item, value);
            Q_EMIT changed();
        });
}

void OpenIdentity::close() {
    ++m_turn;
    const bool wasOpen = isOpen();
    m_member = {};
    m_items = {};
    m_idle.stop();
    qApp->removeEventFilter(this);
    if (wasOpen) Q_EMIT changed();
}

bool OpenIdentity::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::KeyPress && isOpen()) m_idle.start();
    return QObject::eventFilter(watched, event);
}

}  // namespace balai::ui
