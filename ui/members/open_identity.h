#pragma once
#include "core/records/member.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <functional>

namespace balai::ui {

class Records;

// What is open of one member's sealed identity. Forgets it after two minutes without a key, and when it is told to: at
// the lock, the cover, another page, another member.
class OpenIdentity : public QObject {
    Q_OBJECT
public:
    explicit OpenIdentity(Records &records, QObject *parent = nullptr);
    ~OpenIdentity() override;

    bool isOpen(Id<records::Member> member) const { return m_member == member && m_member; }
    bool isOpen() const { return bool(m_member); }
    const QJsonObject &items() const { return m_items; }
    QJsonValue item(const QString &name) const { return m_items.value(name); }

    // `wrong` is called where the passphrase was another; an opening that was closed meanwhile stays closed.
    void open(Id<records::Member> member, const QString &passphrase, std::function<void()> wrong);
    void change(const QString &item, const QJsonValue &value);  // null takes it away
    void close();
    void setIdle(int ms) { m_idle.setInterval(ms); }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Records &m_records;
    Id<records::Member> m_member;
    QJsonObject m_items;
    QTimer m_idle;
    int m_turn = 0;  // counts closings: what was asked before one is not shown after it
};

}  // namespace balai::ui
