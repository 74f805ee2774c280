#include "ui/door/packet_page.h"

#include "ui/door/packet_door.h"
#include "ui/door/packet_reader.h"
#include "ui/door/six_words.h"
#include "ui/shell/main_window.h"
#include "ui/workplace/records.h"

#include <QPainter>
#include <QStackedLayout>

namespace balai::ui {

PacketPage::PacketPage(const PageTools &tools, Records &records)
    : m_theme(tools.theme), m_views(new QStackedLayout(this)), m_door(new PacketDoor(tools, records.machine())), m_reader(new PacketReader(tools, records)) {
    setObjectName(QStringLiteral("packet-page"));
    m_views->setContentsMargins(0, 0, 0, 0);
    m_views->addWidget(m_door);
    m_views->addWidget(m_reader);
    connect(m_door, &Beginning::left, this, &Beginning::left);
    connect(m_door, &PacketDoor::opened, this, [this](const exchange::PacketText &packet) {
        m_views->setCurrentWidget(m_reader);
        m_reader->begin(packet);
    });
    connect(m_reader, &PacketReader::finished, this, &Beginning::left);
    connect(m_reader, &PacketReader::coverAsked, this, [this] {
        if (auto *main = qobject_cast<MainWindow *>(window())) main->cover();
    });
}

bool PacketPage::uncovers(const QString &secret) const {
    return m_views->currentWidget() == m_door || sixWordsIn(secret).equals(m_door->words());
}

void PacketPage::focusFirst() { m_door->focusFirst(); }

void PacketPage::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_theme.tone(Tone::Paper)); }

}  // namespace balai::ui
