// Every view of every page of the sample council, looked at by a program: no text without the room it needs, no two texts
// over each other. Takes minutes, so it runs by name: test_pages "[tour]".
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/shell/tour.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

TEST_CASE("no text of any page is cut or lies over another", "[.][tour]") {
    DeskA desk;
    TourPlan plan;
    plan.folder = desk.folder.filePath(QStringLiteral("tour"));
    plan.languages = {QStringLiteral("en"), QStringLiteral("km"), QStringLiteral("id")};
    plan.scales = {100, 200};
    plan.sizes = {{1280, 800}};
    const int faults = runTour(desk.window, plan);
    QFile file(plan.folder + QStringLiteral("/tour.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject tour = QJsonDocument::fromJson(file.readAll()).object();
    CHECK(tour.value(QLatin1String("pictures")).toArray().size() > 100);
    for (const QJsonValue picture : tour.value(QLatin1String("pictures")).toArray()) {
        INFO(picture.toObject().value(QLatin1String("file")).toString().toStdString());
        for (const QJsonValue text : picture.toObject().value(QLatin1String("texts")).toArray()) {
            INFO(QJsonDocument(text.toObject()).toJson(QJsonDocument::Compact).toStdString());
            CHECK_FALSE(text.toObject().value(QLatin1String("clipped")).toBool());
        }
        for (const QJsonValue pair : picture.toObject().value(QLatin1String("overlaps")).toArray()) {
            INFO(QJsonDocument(pair.toArray()).toJson(QJsonDocument::Compact).toStdString());
            CHECK(false);
        }
    }
    CHECK(faults == 0);
}
