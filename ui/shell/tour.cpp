#include "ui/shell/tour.h"

#include "ui/shell/main_window.h"
#include "ui/widgets/text_flow.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QDeadlineTimer>
#include <QJsonObject>
#include <QScrollArea>
#include <QScrollBar>
#include <QThread>

namespace balai::ui {

namespace {

constexpr double tolerance = 1.0;  // px: rounding of widths and heights

struct Seen {
    QString text, name;
    QRect area;
    const QWidget *widget;
};

// The part of a widget that is not scrolled away; scrolling is no fault.
QRect visibleArea(const QWidget *widget, const QWidget *window) {
    QRect area(widget->mapTo(window, QPoint(0, 0)), widget->size());
    for (const QWidget *above = widget->parentWidget(); above && above != window; above = above->parentWidget())
        area &= QRect(above->mapTo(window, QPoint(0, 0)), above->size());
    return area;
}

bool isScrolled(const QWidget *widget) {
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(above)) return true;
    return false;
}

// Some of it lies outside what is around it, and no scrolling brings it back.
bool isCutAway(const QWidget *widget, const QWidget *window) {
    QRect area(QPoint(0, 0), widget->size());
    bool freeX = false, freeY = false;
    const QWidget *inside = widget;
    for (const QWidget *above = widget->parentWidget(); above && inside != window; inside = above, above = above->parentWidget()) {
        area.translate(inside->pos());
        const auto *scroll = qobject_cast<const QAbstractScrollArea *>(above->parentWidget());
        if (scroll && scroll->viewport() == above) {
            // Up and down the wheel moves what shows no bar, but nothing does sideways.
            freeX = freeX || (scroll->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff && scroll->horizontalScrollBar()->maximum() > 0);
            freeY = freeY || scroll->verticalScrollBar()->maximum() > 0;
        }
        if (!freeX && (area.left() < -tolerance || area.right() > above->width() + tolerance)) return true;
        if (!freeY && (area.top() < -tolerance || area.bottom() > above->height() + tolerance)) return true;
    }
    return false;
}

QJsonObject fitObject(const QWidget *widget, const TextFit &fit, bool away) {
    const bool cut = away || fit.needs.width() > fit.has.width() + tolerance || fit.needs.height() > fit.has.height() + tolerance;
    return {{QStringLiteral("text"), fit.text}, {QStringLiteral("widget"), QLatin1String(widget->metaObject()->className())},
            {QStringLiteral("name"), widget->objectName()}, {QStringLiteral("lines"), fit.lines}, {QStringLiteral("clipped"), cut},
            {QStringLiteral("shortened"), fit.shortened}, {QStringLiteral("broken"), fit.broken},
            {QStringLiteral("needs"), QJsonArray{fit.needs.width(), fit.needs.height()}}, {QStringLiteral("has"), QJsonArray{fit.has.width(), fit.has.height()}}};
}

// Two texts lie over each other, and neither is a part of the other.
QJsonArray overlapsOf(const QList<Seen> &all) {
    QJsonArray pairs;
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            if (all.at(i).widget->isAncestorOf(all.at(j).widget) || all.at(j).widget->isAncestorOf(all.at(i).widget)) continue;
            const QRect both = all.at(i).area & all.at(j).area;
            if (both.width() > tolerance && both.height() > tolerance) pairs.append(QJsonArray{all.at(i).text, all.at(j).text});
        }
    return pairs;
}

struct Counts {
    int texts = 0, faults = 0;
};

QJsonObject lookAt(const QWidget &window, Counts &counts) {
    QJsonArray texts;
    QList<Seen> seen;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *shows = dynamic_cast<const ShowsText *>(widget);
        if (!shows || !widget->isVisible()) continue;
        const QRect area = visibleArea(widget, &window);
        if (area.isEmpty() && isScrolled(widget)) continue;
        const QList<TextFit> fits = shows->textFits();
        const bool away = isCutAway(widget, &window);
        for (const TextFit &fit : fits) {
            if (fit.text.isEmpty()) continue;
            const QJsonObject object = fitObject(widget, fit, away);
            counts.faults += object.value(QLatin1String("clipped")).toBool() ? 1 : 0;
            texts.append(object);
        }
        if (!fits.isEmpty()) seen.append({fits.first().text, widget->objectName(), area, widget});
    }
    const QJsonArray overlaps = overlapsOf(seen);
    counts.texts += int(texts.size());
    counts.faults += int(overlaps.size());
    return {{QStringLiteral("texts"), texts}, {QStringLiteral("overlaps"), overlaps}};
}

// What a page reads on the worker belongs into its picture, and so does every layout that follows from it. All that waits is
// done in each turn, however slow the machine is.
void settle(const MainWindow &window) {
    constexpr int turns = 12;  // what one layout asks of the next, from a label to the page
    const QDeadlineTimer patience(600'000);
    do {
        for (int turn = 0; turn < turns; ++turn) {
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);  // outside of a loop nobody else does
        }
    } while (window.isWorking() && !patience.hasExpired());
}

// On a crowded machine a late answer of the worker may still ask for a layout: a fault counts where it is there at the last
// look, too. The entry says how many looks it took where one was not enough.
QJsonObject lookUntilWhole(const MainWindow &window, Counts &counts) {
    constexpr int most = 4;
    for (int looks = 1;; ++looks) {
        settle(window);
        Counts seen;
        QJsonObject entry = lookAt(window, seen);
        if (seen.faults > 0 && looks < most) {
            QThread::msleep(50);
            continue;
        }
        counts.texts += seen.texts;
        counts.faults += seen.faults;
        if (looks > 1) entry.insert(QStringLiteral("looks"), looks);
        return entry;
    }
}

struct Stop {
    QString name;
    Target target;
};

QList<Stop> stopsOf(MainWindow &window) {
    QList<Stop> stops;
    for (const QList<Place> &places : {sidebarPlaces(), menuPlaces(), innerPlaces()})
        for (const Place place : places) {
            if (!window.desk()->places().contains(place)) continue;
            window.desk()->go({place});
            stops.append({placeId(place), {place}});
            for (const PageView &view : window.desk()->page()->views()) stops.append({placeId(place) + u'-' + view.name, {place, view.what}});
            window.desk()->closePages();  // what is not looked at need not follow each change of letters
        }
    return stops;
}

bool isAsked(const TourPlan &plan, const Stop &stop) {
    return plan.pages.isEmpty() || plan.pages.contains(stop.name) || plan.pages.contains(placeId(stop.target.place));
}

}  // namespace

int runTour(MainWindow &window, const TourPlan &plan) {
    QDir().mkpath(plan.folder);
    window.stayOpen();  // many languages take longer than anybody may be away; the rest would be pictures of the lock
    Counts counts;
    QJsonArray pictures;
    const auto picture = [&](const QString &page, const QString &language, const QString &theme, int scale, const QSize &size) {
        window.resize(size);
        window.setLook(theme == QLatin1String("dark"), scale);
        window.setLanguage(language);
        window.desk()->refresh();
        QJsonObject entry = lookUntilWhole(window, counts);
        QString name = page + u'-' + language + u'-' + theme + u'-' + QString::number(scale);
        if (size != plan.sizes.first()) name += u'-' + QString::number(size.width());
        const QString file = name + QStringLiteral(".png");
        window.grab().save(plan.folder + u'/' + file);
        entry.insert(QStringLiteral("file"), file);
        pictures.append(entry);
    };
    settle(window);
    for (const Stop &stop : stopsOf(window)) {
        if (!isAsked(plan, stop)) continue;
        if (window.desk()->place() != stop.target.place) window.desk()->closePages();
        window.desk()->go(stop.target);
        for (const QString &language : plan.languages)
            for (const QString &theme : plan.themes)
                for (const int scale : plan.scales)
                    for (const QSize &size : plan.sizes) picture(stop.name, language, theme, scale, size);
    }
    const QJsonObject all{{QStringLiteral("pictures"), pictures}, {QStringLiteral("texts"), counts.texts}, {QStringLiteral("faults"), counts.faults}};
    QFile file(plan.folder + QStringLiteral("/tour.json"));
    if (file.open(QIODevice::WriteOnly)) file.write(QJsonDocument(all).toJson());
    return counts.faults;
}

}  // namespace balai::ui
