#pragma once
// Steps at the desk, and what was once the command line's alone.
#include "core/base/files.h"
#include "core/council/standing_events.h"
#include "core/council/attachments.h"
#include "core/exchange/devices.h"
#include "core/exchange/invitation.h"
#include "core/exchange/packet.h"
#include "core/handoff/verify.h"
#include "core/handoff/wrap.h"
#include "core/records/adoption.h"
#include "core/records/device.h"
#include "core/records/handoff.h"
#include "core/records/handoff_receipt.h"
#include "core/records/incident.h"
#include "core/records/recommendation.h"
#include "core/records/response.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/plain/choice.h"
#include "ui/today/today_lines.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"

#include <QFile>
#include <QLabel>
#include <QMenu>

namespace balai::test {

using namespace ui;
using namespace records;

template <class T = QWidget> T *must(DeskB &desk, const char *name) {
    T *found = desk.find<T>(name);
    if (!found) throw Error(ErrorCode::Internal, QStringLiteral("not there: ") + QLatin1String(name));
    return found;
}
inline void fill(DeskB &desk, const char *field, const QString &words) { must<QLineEdit>(desk, field)->setText(words); }
inline void press(DeskB &desk, const char *button) {
    must<QAbstractButton>(desk, button)->click();
    desk.settle();
}
inline void enter(DeskB &desk, const char *field) {
    QTest::keyClick(must(desk, field), Qt::Key_Return);
    desk.settle();
}
inline void showLaptop(DeskB &desk, Uuid device) {
    desk.go(Place::Exchange, QString(u"device/" + device.text()));
    desk.settle();
}
inline Id<Recommendation> putStage(DeskB &desk, Stage stage) {
    Recommendation one;
    one.reference = QStringLiteral("2026-90");
    one.title = one.text = {{QStringLiteral("en"), QStringLiteral("Pay interpreters")}};
    one.stage = stage;
    Id<Recommendation> id;
    desk.records.change(QStringLiteral("put"), &desk.window, [&](store::Write &write) { id = write.put(one); });
    desk.settle();
    desk.go(Place::Recommendations, QString(u"recommendation/" + id.text()));
    desk.settle();
    return id;
}
inline Stage stageOf(DeskB &desk, Id<Recommendation> id) { return desk.records.read().find(id)->stage; }

}  // namespace balai::test
