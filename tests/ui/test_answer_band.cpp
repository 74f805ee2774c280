#include "tests/support/catch.h"
#include "ui/shell/theme.h"
#include "ui/widgets/answer_band.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace balai::ui;

namespace {

// A window with four answers, as the reader has them.
struct Asking {
    Theme theme{Assets()};
    QWidget window;
    AnswerBand *band = new AnswerBand(theme, 152);
    QList<Button *> tiles;

    Asking() {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addStretch(1);
        column->addWidget(band);
        for (const QString &word : {QStringLiteral("Right"), QStringLiteral("Change"), QStringLiteral("Take out"), QStringLiteral("Later")})
            tiles.append(new Button(theme, ButtonKind::Tile, word));
        band->setTiles(tiles);
    }
    void show(int wide, int high) {
        window.resize(wide, high);
        window.show();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    bool isInOneRow() const {
        return std::all_of(tiles.begin(), tiles.end(), [this](const Button *tile) { return tile->isHidden() || tile->y() == tiles.front()->y(); });
    }
};

}  // namespace

TEST_CASE("answers stand in one row of equal tiles where there is room") {
    Asking asking;
    asking.show(900, 700);
    CHECK(asking.isInOneRow());
    for (const Button *tile : asking.tiles) {
        CHECK(tile->height() >= asking.theme.px(152));
        CHECK(std::abs(tile->width() - asking.tiles.front()->width()) <= 1);
    }
}

TEST_CASE("four answers become two rows of two, never three and one, and nothing stands outside the window") {
    Asking asking;
    asking.show(460, 700);
    CHECK_FALSE(asking.isInOneRow());
    CHECK(asking.tiles[1]->y() == asking.tiles[0]->y());
    CHECK(asking.tiles[2]->x() == asking.tiles[0]->x());
    CHECK(asking.tiles[3]->y() == asking.tiles[2]->y());
    for (const Button *tile : asking.tiles) CHECK(asking.window.rect().contains(QRect(tile->mapTo(&asking.window, QPoint()), tile->size())));
}

TEST_CASE("answers are low where the window holds few lines, also when only the letters grow") {
    Asking asking;
    asking.show(1024, 640);
    CHECK(asking.tiles.front()->height() >= asking.theme.px(152));
    asking.theme.setScale(200);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(asking.tiles.front()->height() < asking.theme.px(100));
    for (const Button *tile : asking.tiles)
        for (const TextFit &fit : tile->textFits()) {
            INFO(fit.text.toStdString());
            CHECK(fit.needs.width() <= fit.has.width());
            CHECK(fit.needs.height() <= fit.has.height());
        }
    asking.window.resize(1024, 1200);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(asking.tiles.front()->height() >= asking.theme.px(152));
}

TEST_CASE("an answer that is hidden leaves no gap") {
    Asking asking;
    asking.tiles[1]->hide();
    asking.show(900, 700);
    const int gap = asking.tiles[2]->x() - asking.tiles[0]->geometry().right();
    CHECK(gap < asking.theme.px(40));
    asking.tiles[1]->show();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    CHECK(asking.tiles[1]->x() < asking.tiles[2]->x());
}

TEST_CASE("answers of many words are never cut: their tiles stand in the rows that take the least height") {
    Asking asking;
    asking.theme.setScale(200);
    for (Button *tile : asking.tiles) tile->setText(QStringLiteral("What others would like to know from me"));
    asking.show(1180, 780);
    for (const Button *tile : asking.tiles) {
        CHECK(tile->height() == asking.tiles.front()->height());
        for (const TextFit &fit : tile->textFits()) CHECK((fit.needs.width() <= fit.has.width() + 1 && fit.needs.height() <= fit.has.height() + 1));
    }
}
