#pragma once
#include <QObject>
#include <QSize>
#include <QStringList>

namespace balai::ui {

class MainWindow;

// What `balai --tour DIR` looks at. An empty list of pages means all.
struct TourPlan {
    QString folder;
    QStringList languages{QStringLiteral("en")};
    QStringList themes{QStringLiteral("light")};
    QList<int> scales{100};
    QStringList pages;
    QList<QSize> sizes{{1280, 800}, {1024, 640}};
};

// Pictures of every page in every language, theme and scale asked for, and tour.json: per picture, every visible text
// with the room it needs and has, and every pair of texts that overlap. Returns how many texts were cut or overlapped.
int runTour(MainWindow &window, const TourPlan &plan);

}  // namespace balai::ui
