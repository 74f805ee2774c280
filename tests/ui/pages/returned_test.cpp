// What an office sent back, before it is recorded.
#include "core/base/files.h"
#include "core/handoff/reply.h"
#include "core/records/handoff.h"
#include "core/records/handoff_item.h"
#include "core/records/response.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_b.h"
#include "ui/handoff/returned_page.h"
#include "ui/plain/choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

struct Returned : DeskB {
    QString reference, first, second;
    size_t before = 0;

    Returned() {
        for (const Handoff &handoff : records.read().all<Handoff>()) {
            QStringList numbers;
            for (const HandoffItem &item : records.read().all<HandoffItem>("handoff", handoff.id))
                if (!item.heldBack && item.itemKind == u"recommendation") numbers.append(QString::number(item.number.value_or(0)));
            if (numbers.size() < 2) continue;
            reference = handoff.reference;
            first = numbers[0];
            second = numbers[1];
            go(Place::Handoffs, QString(u"handoff/" + handoff.id.text()));
        }
        settle();
        REQUIRE_FALSE(reference.isEmpty());
        before = responses();
    }
    size_t responses() const { return records.read().all<Response>().size(); }
    ReturnedPage *page() { return find<ReturnedPage>("returned-page"); }
    void give(const QByteArray &bytes, const char *name = "returned.csv") {
        const QString path = folder.filePath(QLatin1String(name));
        writeFile(path, bytes, FileAccess::Shared);
        auto *take = find<QAbstractButton>("handoff-sheet");
        REQUIRE(take);
        take->click();
        REQUIRE(chooseFile(path));
        settle();
        REQUIRE(page());
    }
    template <class T = QWidget> T *line(const char *before_, int number) { return window.findChild<T *>(QString(QLatin1String(before_) + QString::number(number))); }
    void say(const char *object, int number, const QString &chosen) {
        auto *choice = line<Choice>(object, number);
        REQUIRE(choice);
        choice->choose(chosen);
        Q_EMIT choice->chosenChanged(chosen);
        settle();
    }
    Button *take() { return find<Button>("sheet-take"); }
    QByteArray sheet(const QString &head, const QStringList &lines) const {
        return QString(head + u'\n' + lines.join(u'\n') + u'\n').toUtf8();
    }
};

}  // namespace

TEST_CASE("a clear sheet is shown as it is read, and recorded only when it is taken in") {
    Returned desk;
    desk.give(desk.sheet(QStringLiteral("handoff,item,response,due"), {QStringLiteral("%1,%2,partly,2031-03-01").arg(desk.reference, desk.first)}));
    REQUIRE(desk.page()->preview());
    CHECK(desk.page()->preview()->isReady());
    CHECK(desk.responses() == desk.before);
    CHECK(desk.window.focusWidget() == desk.take());
    QTest::keyClick(desk.take(), Qt::Key_Space);
    desk.settle();
    REQUIRE(desk.responses() == desk.before + 1);
    CHECK(desk.window.desk()->place() == Place::Recommendations);
}

TEST_CASE("what is not clear is asked in place, by keyboard, and nothing is recorded until all is answered") {
    Returned desk;
    desk.give(desk.sheet(QStringLiteral("handoff,item,response,due,Deadline"),
                         {QStringLiteral("%1,%2,perhaps,3/4/31,").arg(desk.reference, desk.first), QStringLiteral("%1,%2,noted,,soon").arg(desk.reference, desk.second)}));
    REQUIRE(desk.page()->preview());
    CHECK(desk.page()->preview()->questions() == 2);
    CHECK_FALSE(desk.take()->reason().isEmpty());
    INFO("focus on " << (desk.window.focusWidget() ? desk.window.focusWidget()->objectName().toStdString() : "nothing"));
    CHECK(desk.window.focusWidget() == desk.window.findChild<QWidget *>(QStringLiteral("sheet-column-E")));
    auto *column = desk.find<Choice>("sheet-column-E");
    REQUIRE(column);
    column->choose(QStringLiteral("-"));
    Q_EMIT column->chosenChanged(QStringLiteral("-"));
    desk.settle();
    desk.say("sheet-answer-", 2, QStringLiteral("accepted"));
    auto *day = desk.line<QLineEdit>("sheet-answer-", 2);  // the day comes next
    REQUIRE(day);
    CHECK(day->text() == u"3/4/31");
    CHECK(desk.window.focusWidget() == day);
    day->setText(QStringLiteral("2031-04-03"));
    QTest::keyClick(day, Qt::Key_Return);
    desk.settle();
    CHECK(desk.take()->reason().isEmpty());
    CHECK(desk.responses() == desk.before);
    auto *leave = desk.line<QAbstractButton>("sheet-leave-", 3);
    REQUIRE(leave);
    leave->click();
    desk.settle();
    desk.take()->click();
    desk.settle();
    REQUIRE(desk.responses() == desk.before + 1);
    const auto all = desk.records.read().all<Response>();
    CHECK(std::any_of(all.begin(), all.end(), [](const Response &one) { return one.response == ResponseWord::accepted && one.due == QDate(2031, 4, 3); }));
}

TEST_CASE("columns under the office's own headings are told apart in the window") {
    Returned desk;
    desk.give(desk.sheet(QStringLiteral("No.,Position"), {QStringLiteral("%1,partly").arg(desk.first)}));
    REQUIRE(desk.page()->preview());
    CHECK_FALSE(desk.page()->preview()->isWhole());
    for (const auto &[letter, name] : {std::pair{"sheet-column-A", "item"}, std::pair{"sheet-column-B", "response"}}) {
        auto *choice = desk.find<Choice>(letter);
        REQUIRE(choice);
        choice->choose(QLatin1String(name));
        Q_EMIT choice->chosenChanged(QLatin1String(name));
        desk.settle();
    }
    auto *package = desk.line<QLineEdit>("sheet-answer-", 2);  // which package is not said
    REQUIRE(package);
    package->setText(desk.reference);
    QTest::keyClick(package, Qt::Key_Return);
    desk.settle();
    CHECK(desk.page()->preview()->isReady());
    desk.find<QAbstractButton>("sheet-drop")->click();
    desk.settle();
    CHECK(desk.responses() == desk.before);
    CHECK_FALSE(desk.page()->preview());
}

TEST_CASE("a signed reply shows the words of its key; a changed one, a picture and an empty file are told plainly") {
    Returned desk;
    SeededRandom random("reply");
    handoff::Reply reply{desk.reference, {}, QDate(2026, 12, 1), {{{handoff::Column::Item, desk.first}, {handoff::Column::Response, QStringLiteral("noted")}}}};
    const handoff::SignedReply made = handoff::signedReply(reply, random);
    desk.give(made.file, "a.reply");
    REQUIRE(desk.find("sheet-key"));
    CHECK(desk.find("sheet-key")->accessibleName().contains(made.words.join(u' ')));
    desk.find<QAbstractButton>("sheet-drop")->click();
    desk.settle();
    QByteArray changed = made.file;
    changed[60] = char(changed[60] ^ 1);
    for (const QByteArray &bytes : {changed, QByteArray("\x89PNG"), QByteArray()}) {
        desk.give(bytes, "b.reply");
        REQUIRE(desk.find("sheet-problem"));
        CHECK_FALSE(desk.find("sheet-problem")->accessibleName().isEmpty());
        CHECK_FALSE(desk.take()->reason().isEmpty());
        desk.find<QAbstractButton>("sheet-drop")->click();
        desk.settle();
    }
    CHECK(desk.responses() == desk.before);
}

TEST_CASE("the name of an example follows a switch of language") {
    Returned desk;
    desk.window.setLanguage(QStringLiteral("en"));
    desk.go(Place::Handoffs, QStringLiteral("sheet/example"));
    desk.settle();
    REQUIRE(desk.find<FlowLabel>("sheet-name"));
    const QString example = desk.find<FlowLabel>("sheet-name")->text();
    desk.window.setLanguage(QStringLiteral("km"));
    desk.settle();
    CHECK(desk.find<FlowLabel>("sheet-name")->text() == ReturnedPage::tr("an example"));
    CHECK(desk.find<FlowLabel>("sheet-name")->text() != example);
    desk.window.setLanguage(QStringLiteral("en"));
}

TEST_CASE("what is wrong with a file follows a switch of language") {
    Returned desk;
    desk.window.setLanguage(QStringLiteral("en"));
    desk.settle();
    desk.give("\x89PNG", "of the office.csv");
    REQUIRE(desk.find("sheet-problem"));
    const QString problem = desk.find("sheet-problem")->accessibleName();
    desk.window.setLanguage(QStringLiteral("km"));
    desk.settle();
    REQUIRE(desk.find("sheet-problem"));
    CHECK(desk.find("sheet-problem")->accessibleName() != problem);
    desk.window.setLanguage(QStringLiteral("en"));
}
