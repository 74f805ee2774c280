#pragma once
#include "ui/shell/beginning.h"

class QStackedLayout;

namespace balai::ui {

class PacketDoor;
class PacketReader;
class Records;

// A member's own file, without any vault: the file and its six words, then one passage at a time, then her answers in a
// sealed file. Nothing of it is kept on this laptop.
class PacketPage : public Beginning {
    Q_OBJECT
public:
    PacketPage(const PageTools &tools, Records &records);
    void focusFirst() override;
    bool uncovers(const QString &secret) const override;  // the six words, once the file is open

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QStackedLayout *m_views;
    PacketDoor *m_door;
    PacketReader *m_reader;
};

}  // namespace balai::ui
