#include "app/cli/invocation.h"
#include "app/cli/targets.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/exchange/devices.h"


namespace balai::cli {

namespace {

int runCard(Invocation &in) {
    const QString path = in.args().value("out");
    requireNewFile(path);
    auto &session = in.session(vault::Access::ReadOnly);
    const QByteArray card = exchange::deviceCard(session);
    writeFile(path, card, FileAccess::Shared, IfExists::Refuse);
    const QString words = exchange::readDeviceCard(card).words.join(u' ');
    if (in.json()) in.print(QJsonObject{{QStringLiteral("device"), session.device().text()}, {QStringLiteral("words"), words}});
    else in.printLine(Words::tr("Compare these words by voice: %1").arg(words));
    return 0;
}

int runAdmit(Invocation &in) {
    const exchange::DeviceCard card = exchange::readDeviceCard(readFile(in.args().positional(0), 1 << 20));
    const bool added = exchange::admitDevice(in.session(vault::Access::ReadWrite), card);
    const QString words = card.words.join(u' ');
    if (in.json())
        in.print(QJsonObject{{QStringLiteral("device"), card.device.text()}, {QStringLiteral("words"), words}, {QStringLiteral("admitted"), added}});
    else in.printLine(Words::tr("Laptop %1 is trusted. Compare these words by voice: %2").arg(card.device.text(), words));
    return 0;
}

int runList(Invocation &in) {
    for (const QJsonObject &device : exchange::deviceList(in.session(vault::Access::ReadOnly))) {
        if (in.json()) in.print(device);
        else
            in.printLine(device.value(QLatin1String("id")).toString() + u' ' + device.value(QLatin1String("state")).toString() + u' ' +
                         device.value(QLatin1String("name")).toString());
    }
    return 0;
}

int runRevoke(Invocation &in) {
    const Uuid device = in.id(in.args().positional(0));
    exchange::revokeDevice(in.session(vault::Access::ReadWrite), device, in.args().value("why"));
    if (in.json()) in.print(QJsonObject{{QStringLiteral("device"), device.text()}, {QStringLiteral("state"), QStringLiteral("revoked")}});
    return 0;
}

}  // namespace

std::vector<VerbSpec> deviceVerbs() {
    return {
        {"device card", {}, {{"--out", OptionSpec::Value, true}}, runCard},
        {"device admit", {{"FILE"}}, {}, runAdmit},
        {"device list", {}, {}, runList},
        {"device revoke", {{"ID"}}, {{"--why", OptionSpec::Value}}, runRevoke},
    };
}

}  // namespace balai::cli
