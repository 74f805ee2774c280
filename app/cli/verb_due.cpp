#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/account_view.h"
#include "core/council/local_facts.h"
#include "core/exchange/devices.h"
#include "core/text/dates.h"
#include "core/text/language.h"

namespace balai::cli {

namespace {

QDate lastExchange(council::Session &session) {
    qint64 last = 0;
    for (const QJsonObject &device : exchange::deviceList(session))
        last = std::max(last, device.value(QLatin1String("heardAt")).toInteger(0));
    return last > 0 ? dayIn(session.council().timeZone, last) : QDate();
}

QJsonObject dueJson(const council::Due &due, const QString &timeZone) {
    QJsonObject out{{QStringLiteral("kind"), due.kind},
            {QStringLiteral("record"), due.record ? QJsonValue(due.record.text()) : QJsonValue()},
            {QStringLiteral("on"), due.on.isValid() ? QJsonValue(records::dateText(due.on)) : QJsonValue()},
            {QStringLiteral("text"), council::plainText(due)}};
    if (due.by > 0) out.insert(QStringLiteral("by"), timeText(timeZone, due.by));
    if (due.code == u"formChanged") {
        out.insert(QStringLiteral("use"), due.params.value(QStringLiteral("use")).toString());
        out.insert(QStringLiteral("members"), due.params.value(QStringLiteral("members")).toInt());
    }
    return out;
}

// A day, or a day and an hour, as the language writes them. ISO in English, which scripts may read.
QString whenText(const council::Due &due, const QString &timeZone, const QString &language) {
    const QString moment = due.by > 0 ? timeText(timeZone, due.by).left(16) : QString();
    if (language == u"en") return moment.isEmpty() ? records::dateText(due.on) : QString(moment).replace(u'T', u' ');
    const QDate day = moment.isEmpty() ? due.on : records::dateFrom(moment.left(10));
    const QString written = text::formatDate(day, language, text::DateStyle::Long);
    return moment.isEmpty() ? written : QString(written + u' ' + text::formatTime(QTime::fromString(moment.mid(11), QStringLiteral("HH:mm")), language));
}

QDate dayAsked(Invocation &in, QDate today) {
    if (!in.args().has("on")) return today;
    const QDate on = records::dateFrom(in.args().value("on"));
    if (!on.isValid()) throw Error(ErrorCode::Usage, QStringLiteral("--on takes a date such as 2026-11-23"));
    const QString question = records::yearQuestion(records::dateText(on));
    if (!question.isEmpty()) throw Error(ErrorCode::InvalidInput, question, {{QStringLiteral("field"), QStringLiteral("--on")}, {QStringLiteral("reason"), question}});
    return on;
}

int runDue(Invocation &in) {
    auto &session = in.session(vault::Access::ReadOnly);
    council::requireCouncil(session);
    const QDate on = dayAsked(in, session.today());
    const QString timeZone = session.council().timeZone, language = text::machineLanguage();
    for (const council::Due &due : council::due(session.store(), on, {council::lastBackup(session), lastExchange(session)})) {
        if (in.json()) in.print(dueJson(due, timeZone));
        else in.printLine(QStringLiteral("%1  %2").arg(whenText(due, timeZone, language), council::saidText(due)));
    }
    return 0;
}

}  // namespace

std::vector<VerbSpec> dueVerbs() { return {{"due", {}, {{"--on", OptionSpec::Value}}, runDue}}; }

}  // namespace balai::cli
