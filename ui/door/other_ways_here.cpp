#include "ui/door/other_ways_here.h"

#include "ui/door/join_page.h"
#include "ui/door/packet_page.h"
#include "ui/door/restore_page.h"

#include <QCoreApplication>

namespace balai::ui {

namespace {
struct OtherWaysHere {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::OtherWaysHere)
};
}  // namespace

QList<OtherWay> otherWays(Records &records, DeskSession &session) {
    return {{QStringLiteral("way-join"), [] { return OtherWaysHere::tr("Join with an invitation"); },
             [&](const PageTools &tools) { return new JoinPage(tools, records, session); }},
            {QStringLiteral("way-restore"), [] { return OtherWaysHere::tr("Go back to a backup"); },
             [&](const PageTools &tools) { return new RestorePage(tools, session); }},
            {QStringLiteral("way-packet"), [] { return OtherWaysHere::tr("Read a file that was written for me"); },
             [&](const PageTools &tools) { return new PacketPage(tools, records); }}};
}

}  // namespace balai::ui
