#pragma once
#include "core/exchange/packet_file.h"
#include "core/vault/machine.h"
#include "ui/door/door_page.h"

namespace balai::ui {

class ChosenFile;

// Which file, and the six words that open it.
class PacketDoor : public DoorPage {
    Q_OBJECT
public:
    PacketDoor(const PageTools &tools, const vault::Machine &machine);
    void focusFirst() override;
    const crypto::SecretBytes &words() const { return m_opening; }  // that opened the file

Q_SIGNALS:
    void opened(const balai::exchange::PacketText &packet);

protected:
    QString missing() const override;
    void go() override;

private:
    const vault::Machine &m_machine;
    ChosenFile *m_file;
    Field *m_words;
    crypto::SecretBytes m_opening;
};

}  // namespace balai::ui
