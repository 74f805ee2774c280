#include "ui/shell/launch.h"

#include "core/base/error.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace balai::ui {

namespace {

[[noreturn]] void refuse(const QString &log) {
    throw Error(ErrorCode::Usage, log);
}

QList<int> percents(const QString &list) {
    QList<int> all;
    for (const QString &item : list.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int percent = item.toInt(&isNumber);
        if (!isNumber || percent < 80 || percent > 250) refuse(QStringLiteral("--scale takes numbers from 80 to 250"));
        all.append(percent);
    }
    return all;
}

QList<QSize> sizes(const QString &list) {
    QList<QSize> all;
    for (const QString &item : list.split(u',', Qt::SkipEmptyParts)) {
        const QSize size(item.section(u'x', 0, 0).toInt(), item.section(u'x', 1).toInt());
        if (size.width() < 640 || size.height() < 420) refuse(QStringLiteral("--sizes takes WIDTHxHEIGHT, at least 640x420"));
        all.append(size);
    }
    return all;
}

QStringList words(const QString &list, const QStringList &allowed, const QString &option) {
    const QStringList all = list.split(u',', Qt::SkipEmptyParts);
    for (const QString &word : all)
        if (!allowed.isEmpty() && !allowed.contains(word)) refuse(option + QStringLiteral(" does not know ") + word);
    return all;
}

}  // namespace

Launch parseLaunch(const QStringList &arguments) {
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("vault"), QStringLiteral("The folder of a council's records"), QStringLiteral("[VAULT]"));
    parser.addOption({QStringLiteral("sample"), QStringLiteral("Open the sample council")});
    parser.addOption({QStringLiteral("tour"), QStringLiteral("Write pictures of every page into DIR and leave"), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("languages"), QStringLiteral("Languages of the pictures"), QStringLiteral("en,km")});
    parser.addOption({QStringLiteral("theme"), QStringLiteral("Themes of the pictures"), QStringLiteral("light,dark")});
    parser.addOption({QStringLiteral("scale"), QStringLiteral("Scales of the pictures, per cent"), QStringLiteral("100,200")});
    parser.addOption({QStringLiteral("sizes"), QStringLiteral("Window sizes of the pictures"), QStringLiteral("1280x800,1024x640")});
    parser.addOption({QStringLiteral("pages"), QStringLiteral("Pages of the pictures"), QStringLiteral("today,meetings")});
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments)) refuse(parser.errorText());
    Launch launch;
    if (parser.isSet(help)) {
        launch.help = parser.helpText();
        return launch;
    }
    if (parser.positionalArguments().size() > 1) refuse(QStringLiteral("more than one vault was named"));
    launch.vault = parser.positionalArguments().value(0);
    launch.sample = parser.isSet(QStringLiteral("sample"));
    if (launch.sample && !launch.vault.isEmpty()) refuse(QStringLiteral("--sample takes no vault"));
    if (!parser.isSet(QStringLiteral("tour"))) return launch;
    TourPlan plan;
    plan.folder = parser.value(QStringLiteral("tour"));
    const auto given = [&](const char *option) { return parser.value(QLatin1String(option)); };
    if (parser.isSet(QStringLiteral("languages"))) plan.languages = words(given("languages"), {}, {});
    if (parser.isSet(QStringLiteral("theme"))) plan.themes = words(given("theme"), {QStringLiteral("light"), QStringLiteral("dark")}, QStringLiteral("--theme"));
    if (parser.isSet(QStringLiteral("scale"))) plan.scales = percents(given("scale"));
    if (parser.isSet(QStringLiteral("sizes"))) plan.sizes = sizes(given("sizes"));
    if (parser.isSet(QStringLiteral("pages"))) plan.pages = words(given("pages"), {}, {});
    if (plan.languages.isEmpty() || plan.themes.isEmpty() || plan.scales.isEmpty() || plan.sizes.isEmpty()) refuse(QStringLiteral("the tour has nothing to show"));
    launch.tour = plan;
    launch.sample = true;  // the tour walks through the sample council
    return launch;
}

}  // namespace balai::ui
