#include "ui/door/packet_door.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "ui/door/chosen_file.h"
#include "ui/door/six_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace balai::ui {

namespace {
constexpr qint64 largestPacket = 64 << 20;
}

PacketDoor::PacketDoor(const PageTools &tools, const vault::Machine &machine)
    : DoorPage(tools, QStringLiteral("packet"), tr("Read a file that was written for me")), m_machine(machine),
      m_file(new ChosenFile(tools.theme, QStringLiteral("packet-file"), tr("Choose the file…"), tr("The file"), tr("Sealed file (*.age)"))) {
    addText(tr("You read alone, and answer as you like. Nothing of it stays on this laptop."));
    box()->addWidget(m_file);
    m_words = addField(QStringLiteral("packet-words"), tr("The six words"));
    endParts();
    step()->setText(tr("Open the file"));
    connect(m_file, &ChosenFile::chosen, this, &PacketDoor::check);
    check();
}

void PacketDoor::focusFirst() { m_file->focusFirst(); }

QString PacketDoor::missing() const {
    if (m_file->path().isEmpty()) return tr("The file is still missing");
    return m_words->text().trimmed().isEmpty() ? tr("The six words are still missing") : QString();
}

void PacketDoor::go() {
    setBusy(true);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_machine.clock.nowMs()).date();
    m_tools.tasks.start(tr("Opening the file"), this,
        [path = m_file->path(), typed = m_words->text(), today](Progress &) { return exchange::openPacket(readFile(path, largestPacket), sixWordsIn(typed), today); },
        [this](const exchange::PacketText &packet) {
            m_opening = sixWordsIn(m_words->text());
            m_words->edit()->clear();
            setBusy(false);
            Q_EMIT opened(packet);
        },
        [this](const Error &error) {
            setBusy(false);
            say(error);
        });
}

}  // namespace balai::ui
