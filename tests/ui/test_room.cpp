// Rules that give words their room: they are not broken between letters, and nothing that is needed lies out of the window.
#include "tests/support/catch.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fact_rows.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/note_strip.h"
#include "ui/widgets/pop_over.h"
#include "ui/widgets/wrap_row.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace balai::ui;

namespace {

void settle() {
    for (int turn = 0; turn < 8; ++turn) QCoreApplication::processEvents();
}

void show(QWidget &window, int wide, int high) {
    window.resize(wide, high);
    window.show();
    settle();
}

QRect placeIn(const QWidget &window, const QWidget *widget) { return {widget->mapTo(&window, QPoint()), widget->size()}; }

}  // namespace

TEST_CASE("a text tells when a word of it was broken, and from which width on none is") {
    const Theme theme{Assets()};
    const QString words = QStringLiteral("an interpretation of it");
    const double least = widestWord(theme, {{words, false, {}}}, {});
    CHECK_FALSE(TextFlow(theme, words, {}, std::ceil(least)).isBroken());
    CHECK(TextFlow(theme, words, {}, least / 2).isBroken());
}

TEST_CASE("rows that hold layouts go with them") {
    const Theme theme{Assets()};
    auto *window = new QWidget;
    auto *column = new QVBoxLayout(window);
    auto *outer = new WrapRow(8);
    column->addLayout(outer);
    for (int row = 0; row < 3; ++row) {
        auto *inner = new WrapRow(8);
        inner->addWidget(new FlowLabel(theme, QStringLiteral("said")));
        FactRows::endOf(column, 100, 8)->add(new FlowLabel(theme, QStringLiteral("name")), inner);
    }
    show(*window, 400, 300);
    CHECK(window->findChildren<FlowLabel *>().size() == 6);
    delete window;
}

TEST_CASE("facts stand beside their names, and all below them where a word would break") {
    Theme theme{Assets()};
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *day = new FlowLabel(theme, QStringLiteral("27 September 2026")), *long1 = new FlowLabel(theme, QStringLiteral("internationalisation"));
    FactRows *rows = FactRows::endOf(column, 120, 12);
    auto *valid = new FlowLabel(theme, QStringLiteral("Valid from"));
    rows->add(valid, day);
    REQUIRE(FactRows::endOf(column, 120, 12) == rows);
    auto *what = new FlowLabel(theme, QStringLiteral("What"));
    rows->add(what, long1);
    column->addStretch(1);
    show(window, 600, 300);
    CHECK(day->y() == valid->y());
    CHECK(long1->x() == day->x());
    show(window, 220, 300);
    CHECK(day->y() >= valid->geometry().bottom());
    CHECK(long1->y() >= what->geometry().bottom());
    CHECK_FALSE(long1->textFits().first().broken);
    CHECK(long1->height() >= long1->heightForWidth(long1->width()));
}

TEST_CASE("a page above a small window scrolls, keeps what has the focus in view and its end below") {
    Theme theme{Assets()};
    QWidget window;
    show(window, 500, 300);
    auto *over = new PopOver(theme, &window, 400);
    QList<Field *> fields;
    for (int at = 0; at < 14; ++at) {
        fields.append(new Field(theme, QStringLiteral("field-%1").arg(at), QStringLiteral("…")));
        over->box()->addWidget(fields.last());
    }
    auto *keep = new Button(theme, ButtonKind::Plain, QStringLiteral("Keep"));
    over->foot()->addWidget(keep);
    over->open();
    settle();
    CHECK(window.rect().contains(over->geometry()));
    const auto *scroll = over->findChild<QScrollArea *>();
    REQUIRE(scroll);
    for (Field *field : {fields.last(), fields.first()}) {
        field->edit()->setFocus();
        settle();
        CHECK(placeIn(window, scroll->viewport()).contains(placeIn(window, field)));
        CHECK(over->rect().contains(keep->geometry()));
    }
    over->close();
}

TEST_CASE("a page above the window grows with what comes into it") {
    Theme theme{Assets()};
    QWidget window;
    show(window, 500, 600);
    auto *over = new PopOver(theme, &window, 400);
    over->box()->addWidget(new Field(theme, QStringLiteral("one"), QStringLiteral("…")));
    over->open();
    settle();
    const int before = over->height();
    over->foot()->addWidget(new FlowLabel(theme, QStringLiteral("On which day was it answered?")));
    settle();
    CHECK(over->height() > before);
    over->close();
}

TEST_CASE("the button of a strip goes below its words where it would take much of the width") {
    Theme theme{Assets()};
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *strip = new NoteStrip(theme, NoteKind::Plain, QStringLiteral("eye-off"));
    strip->set({{QStringLiteral("Somebody asks to take a sentence out. The only answer is to erase."), false, {}}});
    Button *there = strip->addButton(QStringLiteral("Go to that sentence"));
    column->addWidget(strip);
    column->addStretch(1);
    auto *words = strip->findChild<FlowLabel *>();
    show(window, 900, 300);
    CHECK(there->x() > words->geometry().right());
    show(window, 260, 300);
    CHECK(there->y() > words->geometry().bottom());
    CHECK(words->height() >= words->heightForWidth(words->width()));
}
