// Pictures for looking at, not run by default: BALAI_PICTURES=DIR test_pages "[pictures-b]".
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_b.h"
#include "ui/consent/consent_grid.h"
#include "ui/consent/round_grid.h"

#include <QDir>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

TEST_CASE("pictures of consent, hand-off, exchange and the plain pages", "[.][pictures-b]") {
    const QString folder = qEnvironmentVariable("BALAI_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    QDir().mkpath(folder);
    DeskB desk;
    const QString only = qEnvironmentVariable("BALAI_PICTURES_ONLY");
    const auto grab = [&](const QString &name) {
        desk.settle();
        QTest::qWait(50);
        desk.window.grab().save(folder + u'/' + name + QStringLiteral(".png"));
    };
    for (const QString &language : qEnvironmentVariable("BALAI_PICTURES_LANGUAGES", QStringLiteral("en")).split(u',')) {
        desk.languages.choose(language);
        desk.theme.setLanguage(language);
        desk.go(Place::Members, QStringLiteral("consent"));
        desk.settle();
        auto *grid = desk.find<ConsentGrid>("consent-grid");
        grid->setCurrentIndex(grid->model()->index(4, 5));
        grab(language + QStringLiteral("-consent"));
        grid->setFocus();
        desk.key(Qt::Key_Return);
        grab(language + QStringLiteral("-consent-why"));
        desk.key(Qt::Key_Escape);
        desk.key(Qt::Key_N, Qt::ControlModifier);
        grab(language + QStringLiteral("-ask"));
        desk.go(Place::Members, QStringLiteral("round"));
        desk.settle();
        auto *round = desk.find<RoundGrid>("round-grid");
        round->setFocus();
        for (const int answer : {Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_2, Qt::Key_2, Qt::Key_1, Qt::Key_3}) desk.key(answer);
        grab(language + QStringLiteral("-round"));
        desk.find<QAbstractButton>("round-all")->setChecked(true);
        grab(language + QStringLiteral("-round-all"));
        desk.go(Place::Members, QStringLiteral("turn"));
        grab(language + QStringLiteral("-turn"));
        desk.find<QAbstractButton>("ask-desk")->click();
        grab(language + QStringLiteral("-turn-asked"));
        desk.go(Place::Handoffs, QStringLiteral("prepare"));
        grab(language + QStringLiteral("-handoff"));
        desk.go(Place::Handoffs, QStringLiteral("list"));
        grab(language + QStringLiteral("-handoffs"));
        desk.go(Place::Recommendations);
        grab(language + QStringLiteral("-recommendations"));
        desk.go(Place::Exchange);
        grab(language + QStringLiteral("-exchange"));
        desk.go(Place::Members, QStringLiteral("people"));
        grab(language + QStringLiteral("-people"));
        for (const Place place : desk.window.desk()->places())
            if (menuPlaces().contains(place) || place == Place::Search) {
                desk.go(place, place == Place::Search ? QStringLiteral("interpreter") : QString());
                grab(language + u'-' + placeId(place));
            }
    }
}
