// Widgets that get less room than their words would like: nothing of them may be cut.
#include "tests/support/catch.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/wrap_row.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

using namespace balai::ui;

namespace {

void show(QWidget &window, int wide, int high) {
    window.resize(wide, high);
    window.show();
    for (int turn = 0; turn < 4; ++turn) QCoreApplication::processEvents();
}

bool isWhole(const QWidget &window) {
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!window.rect().contains(QRect(widget->mapTo(&window, QPoint()), widget->size()))) return false;
        if (const auto *shows = dynamic_cast<const ShowsText *>(widget))
            for (const TextFit &fit : shows->textFits())
                if (fit.shortened || fit.needs.width() > fit.has.width() + 1 || fit.needs.height() > fit.has.height() + 1) return false;
    }
    return true;
}

}  // namespace

TEST_CASE("buttons and chips that wrap take more lines in a narrow row, and one where there is room") {
    Theme theme{Assets()};
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *row = new WrapRow(8);
    auto *button = new Button(theme, ButtonKind::Plain, QStringLiteral("They changed their mind: ask them again"), QStringLiteral("check"));
    button->setWraps(true);
    auto *chip = new Chip(theme, ChipKind::Plain, QStringLiteral("somebody with a name of many words"));
    chip->setWraps(true);
    row->addWidget(button);
    row->addWidget(chip);
    column->addLayout(row);
    column->addStretch(1);
    show(window, 900, 300);
    const int line = button->height(), chipLine = chip->height();
    CHECK(isWhole(window));
    show(window, 180, 300);
    CHECK(button->height() > line);
    CHECK(chip->height() > chipLine);
    CHECK(isWhole(window));
}

TEST_CASE("segments that fold stand below each other where they do not fit beside each other") {
    Theme theme{Assets()};
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *segments = new Segments(theme, {{QStringLiteral("Nothing at all")}, {QStringLiteral("Heard it read aloud")}, {QStringLiteral("On paper")}});
    segments->setFolds(true);
    column->addWidget(segments, 0, Qt::AlignLeft);
    column->addStretch(1);
    const auto parts = segments->findChildren<QAbstractButton *>();
    REQUIRE(parts.size() == 3);
    show(window, 800, 300);
    CHECK(parts[1]->y() == parts[0]->y());
    show(window, 220, 300);
    CHECK(parts[1]->y() > parts[0]->y());
    CHECK(parts[1]->width() == parts[0]->width());
    CHECK(isWhole(window));
    show(window, 800, 300);
    CHECK(parts[1]->y() == parts[0]->y());
}

TEST_CASE("a row keeps its margins") {
    Theme theme{Assets()};
    QWidget window;
    auto *row = new WrapRow(8);
    window.setLayout(row);
    row->setContentsMargins(5, 7, 5, 9);
    auto *button = new Button(theme, ButtonKind::Plain, QStringLiteral("Open"));
    row->addWidget(button);
    CHECK(row->heightForWidth(300) == button->sizeHint().height() + 16);
    show(window, 300, 100);
    CHECK(button->pos() == QPoint(5, 7));
}

// The dot below the last letter stands to the right of the letter's own width.
TEST_CASE("a Burmese word has room for all its ink") {
    const Theme theme{Assets()};
    const QString today = QString::fromUtf8("\xE1\x80\x9A\xE1\x80\x94\xE1\x80\xB1\xE1\x80\xB7");
    const TextFlow flow(theme, today, {Type::Title});
    QImage image(int(std::ceil(flow.width())) + 40, int(flow.height()), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        flow.draw(painter, image.rect(), Qt::black);
    }
    int right = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = right; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 128) right = x;
    CHECK(right > 0);
    CHECK(right < std::ceil(flow.width()) + 1);
}
