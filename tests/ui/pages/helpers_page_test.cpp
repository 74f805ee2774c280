// Who helps: people and places are added, changed and taken away in the window, and stand where they are needed.
#include "core/council/reading.h"
#include "core/records/account.h"
#include "core/records/body.h"
#include "core/records/helper.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/plain/choice.h"
#include "ui/plain/several.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"

#include <QMenu>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

struct Helping : DeskA {
    Helping() {
        go(Place::Settings);
        settle();
        press("settings-helpers");
    }
    template <class T = QWidget> T *seen(const char *name) {
        for (T *one : window.findChildren<T *>(QLatin1String(name)))
            if (one->isVisible()) return one;
        return nullptr;
    }
    void press(const char *name) {
        auto *button = seen<QAbstractButton>(name);
        REQUIRE(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        settle();
    }
    void begin(int downs) {
        key(Qt::Key_N, Qt::ControlModifier);
        settle();
        REQUIRE(seen("helpers-new"));
        for (int i = 0; i < downs; ++i) key(Qt::Key_Tab);
        key(Qt::Key_Return);
        settle();
    }
    void enter() {
        key(Qt::Key_Return);
        settle();
    }
    void write(const char *field, const QString &words) {
        auto *line = seen<QLineEdit>(field);
        REQUIRE(line);
        line->setFocus();
        line->setText(words);
    }
    void take(const char *choice, const QString &id) {
        auto *one = seen<Choice>(choice);
        REQUIRE(one);
        one->choose(id);
        Q_EMIT one->chosenChanged(id);
    }
    // Opens the menu of what has the focus and takes its entry with these words, by keys alone.
    void pick(const QString &words) {
        key(Qt::Key_Space);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (int i = 0; i < 30 && !(menu->activeAction() && menu->activeAction()->text() == words); ++i) QTest::keyClick(menu, Qt::Key_Down);
        REQUIRE(menu->activeAction());
        QTest::keyClick(menu, Qt::Key_Return);
        QApplication::setActiveWindow(&window);
        QCoreApplication::processEvents();
    }
    QString wordsIn(QWidget *of) {
        QStringList out;
        if (!of) return {};
        for (auto *label : of->findChildren<FlowLabel *>())
            if (label->isVisible()) out.append(label->text());
        return out.join(u'\n');
    }
    std::optional<Helper> named(const QString &name) const {
        for (const Helper &one : records.read().all<Helper>())
            if (one.name == name) return one;
        return std::nullopt;
    }
    bool readsAloud(const QString &name) const {
        const auto all = council::readersAloud(records.read(), inReview().id);
        return std::any_of(all.begin(), all.end(), [&](const council::AloudReader &one) { return one.name == name; });
    }
    void choose(const QString &id) {
        seen<RowList>("helpers-list")->choose(id);
        window.desk()->page()->refresh();
        settle();
    }
    // What the meeting's menu offers under "Interpreters".
    QString offered() {
        go(Place::Meetings, QString(u"meeting/" + inReview().id.text()));
        settle();
        find<QAbstractButton>("meeting-more")->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        QAction *entry = nullptr;
        for (QAction *one : menu->actions())
            if (one->text() == u"Interpreters") entry = one;
        REQUIRE(entry);
        menu->close();
        QApplication::setActiveWindow(&window);
        entry->trigger();
        settle();
        auto *over = seen("interpreters-over");
        REQUIRE(over);
        QStringList names;
        for (auto *row : over->findChildren<ListRow *>()) names.append(row->spec().text);
        return names.join(u'\n');
    }
    void addPerson(const QString &name) {
        begin(0);
        type(name);
        enter();
        REQUIRE_FALSE(seen("helper-form"));
        REQUIRE(named(name));
    }
    void become(const QString &field, const QJsonValue &value) {
        records.change(QStringLiteral("change a role"), &window, [id = records.accountId(), field, value](store::Write &write) {
            write.put(kindOf<Account>(), {{QStringLiteral("id"), id.text()}, {field, value}});
        });
        settle();
        window.desk()->page()->refresh();
        settle();
    }
};

const QString river = QStringLiteral("Quiet River");

}  // namespace

TEST_CASE("an interpreter is added by keys alone, is offered to a meeting and may read minutes aloud") {
    Helping desk;
    desk.begin(0);
    CHECK(desk.focus()->objectName() == QStringLiteral("helper-name"));
    desk.type(river);
    desk.key(Qt::Key_Tab);
    desk.pick(QStringLiteral("mediator"));  // beside "interpreter", which a new one is
    desk.key(Qt::Key_Tab);
    desk.pick(QString::fromUtf8("ខ្មែរ"));
    desk.key(Qt::Key_Tab);
    desk.pick(QStringLiteral("English"));
    desk.key(Qt::Key_Tab);
    desk.type(QStringLiteral("1 March 2026"));
    desk.enter();
    REQUIRE_FALSE(desk.seen("helper-form"));
    const auto added = desk.named(river);
    REQUIRE(added);
    CHECK(added->roles.size() == 2);
    CHECK(added->roles.contains(HelperRole::interpreter));
    CHECK(added->roles.contains(HelperRole::mediator));
    CHECK(added->languagePairs.size() == 2);
    CHECK(added->languagePairs.contains(QStringLiteral("km-en")));
    CHECK(added->languagePairs.contains(QStringLiteral("en-km")));
    CHECK(added->confidenceSignedOn == QDate(2026, 3, 1));
    desk.choose(added->id.text());
    const QString said = desk.wordsIn(desk.window.desk()->page());
    CHECK(said.contains(QStringLiteral("interpreter, mediator")));
    CHECK((said.contains(QString::fromUtf8("ខ្មែរ ↔ English")) || said.contains(QString::fromUtf8("English ↔ ខ្មែរ"))));
    CHECK(desk.readsAloud(river));
    CHECK(desk.offered().contains(river));
}

TEST_CASE("what is missing or cannot be is said in a sentence, and nothing is written") {
    Helping desk;
    const size_t before = desk.records.read().all<Helper>().size();
    desk.begin(0);
    const auto refused = [&](const char *sentence) {
        desk.enter();
        REQUIRE(desk.seen("helper-form"));
        CHECK(desk.wordsIn(desk.seen("helper-form")).contains(QString::fromUtf8(sentence)));
        CHECK(desk.records.read().all<Helper>().size() == before);
    };
    refused("A name is needed.");
    desk.write("helper-name", QStringLiteral("   "));
    refused("A name is needed.");
    desk.write("helper-name", river);
    desk.take("helper-from", QStringLiteral("km"));
    refused("Choose both languages, or neither.");
    desk.take("helper-to", QStringLiteral("th"));
    desk.write("helper-until", QStringLiteral("3 March 26"));
    refused("Write each day with its whole year, like 23 November 2026.");
    desk.write("helper-until", QStringLiteral("3 March 2020"));
    refused("“Until” is a day that has passed.");
    desk.write("helper-until", {});
    desk.write("helper-signed", QStringLiteral("3 March 2199"));
    refused("The promise is signed on a day that is still to come.");
    desk.write("helper-signed", {});
    desk.enter();
    CHECK_FALSE(desk.seen("helper-form"));
    CHECK(desk.records.read().all<Helper>().size() == before + 1);
}

TEST_CASE("who does not help any more is offered nowhere, and can help again") {
    Helping desk;
    desk.addPerson(river);
    const QString id = desk.named(river)->id.text();
    desk.choose(id);
    desk.press("helper-turn");
    CHECK(desk.named(river)->active == false);
    CHECK_FALSE(desk.readsAloud(river));
    CHECK(desk.seen("helpers-list"));  // still there, behind the others
    CHECK_FALSE(desk.offered().contains(river));
    desk.key(Qt::Key_Escape);
    desk.go(Place::Settings, QStringLiteral("helpers"));
    desk.settle();
    desk.choose(id);
    desk.press("helper-turn");
    CHECK(desk.readsAloud(river));
}

TEST_CASE("changing somebody leaves the other languages and what is sealed as they are") {
    Helping desk;
    Helper several;
    for (const Helper &one : desk.records.read().all<Helper>())
        if (one.languagePairs.size() > 2) several = one;
    REQUIRE(several.id);
    const QString member = desk.records.read().all<Member>().front().id.text();
    desk.choose(several.id.text());
    desk.press("helper-change");
    REQUIRE(desk.seen("helper-form"));
    // While the form stands there, a member asks for somebody else.
    desk.records.change(QStringLiteral("choose an interpreter"), &desk.window, [&](store::Write &write) {
        write.put(kindOf<Helper>(), {{QStringLiteral("id"), several.id.text()}, {QStringLiteral("notFor"), QJsonArray{member}}});
    });
    desk.settle();
    const QString from = desk.seen<Choice>("helper-from")->chosen(), to = desk.seen<Choice>("helper-to")->chosen();
    REQUIRE_FALSE(from.isEmpty());
    desk.take("helper-to", QStringLiteral("tet"));
    desk.write("helper-name", river);
    desk.enter();
    const auto changed = desk.named(river);
    REQUIRE(changed);
    CHECK(changed->id == several.id);
    CHECK(changed->languagePairs.size() == several.languagePairs.size());
    CHECK(changed->languagePairs.contains(QString(u"tet-" + from)));
    CHECK_FALSE(changed->languagePairs.contains(QString(from + u'-' + to)));
    CHECK_FALSE(changed->languagePairs.contains(QString(to + u'-' + from)));
    CHECK(changed->notFor.contains(member));
    CHECK(changed->confidenceSignedOn == several.confidenceSignedOn);
}

TEST_CASE("a place where members find help is added, moved, removed, and stands on the reader's quiet page") {
    Helping desk;
    const auto order = [&] {
        QStringList out;
        for (const Help &one : council::helpInOrder(desk.records.read())) out.append(one.id.text());
        return out;
    };
    const QStringList before = order();
    desk.begin(1);
    REQUIRE(desk.seen("help-form"));
    desk.write("help-how", QStringLiteral("012 345 678"));
    desk.enter();
    CHECK(desk.wordsIn(desk.seen("help-form")).contains(QStringLiteral("A name is needed.")));
    desk.write("help-name", QStringLiteral("Lantern House"));
    desk.write("help-when", QStringLiteral("In the evening"));
    desk.take("help-language", QStringLiteral("vi"));
    desk.write("help-name", QString::fromUtf8("Nhà Đèn Lồng"));
    desk.enter();
    REQUIRE_FALSE(desk.seen("help-form"));
    REQUIRE(order().size() == before.size() + 1);
    const Help added = council::helpInOrder(desk.records.read()).back();
    CHECK(added.name.value(desk.records.contentLanguage()) == QStringLiteral("Lantern House"));
    CHECK(added.name.value(QStringLiteral("vi")) == QString::fromUtf8("Nhà Đèn Lồng"));
    CHECK(added.when.value(desk.records.contentLanguage()) == QStringLiteral("In the evening"));

    for (qsizetype at = before.size(); at > 0; --at) {  // to the very top, past keys of every kind
        desk.choose(added.id.text());
        desk.press("help-up");
        CHECK(order().indexOf(added.id.text()) == at - 1);
    }
    QStringList others = order();
    others.removeOne(added.id.text());
    CHECK(others == before);
    desk.choose(added.id.text());
    CHECK_FALSE(desk.seen("help-up"));

    desk.go(Place::Meetings, u"read/" + desk.inReview().id.text() + u'/' + desk.records.read().all<Member>().front().id.text());
    desk.settle();
    QTest::mouseClick(desk.seen("reader-stop"), Qt::LeftButton);
    desk.settle();
    const QString quiet = desk.wordsIn(&desk.window);
    CHECK((quiet.contains(QStringLiteral("Lantern House")) || quiet.contains(QString::fromUtf8("Nhà Đèn Lồng"))));
    CHECK(quiet.contains(QStringLiteral("012 345 678")));
}

TEST_CASE("a place is removed by one button, and undo brings it back") {
    Helping desk;
    const auto all = council::helpInOrder(desk.records.read());
    desk.choose(all.front().id.text());
    desk.press("help-remove");
    CHECK(council::helpInOrder(desk.records.read()).size() == all.size() - 1);
    desk.records.undo();
    desk.settle();
    CHECK(council::helpInOrder(desk.records.read()).size() == all.size());
}

TEST_CASE("places whose order was never written can be moved as well") {
    Helping desk;
    desk.records.change(QStringLiteral("clear"), &desk.window, [all = council::helpInOrder(desk.records.read())](store::Write &write) {
        for (const Help &one : all) write.put(kindOf<Help>(), {{QStringLiteral("id"), one.id.text()}, {QStringLiteral("order"), QJsonValue()}});
    });
    desk.settle();
    const auto all = council::helpInOrder(desk.records.read());
    REQUIRE(all.size() > 2);
    desk.choose(all.back().id.text());
    desk.press("help-up");
    const auto now = council::helpInOrder(desk.records.read());
    CHECK(now[now.size() - 2].id == all.back().id);
    CHECK(now.front().id == all.front().id);
}

TEST_CASE("accounts that may only read, and those of a body, see no buttons") {
    Helping desk;
    const QString helper = desk.records.read().all<Helper>().front().id.text(), place = council::helpInOrder(desk.records.read()).back().id.text();
    const auto buttons = [&] {
        QStringList out;
        for (const QString &id : {helper, place}) {
            desk.choose(id);
            for (const char *name : {"helper-change", "helper-turn", "help-change", "help-up", "help-remove"})
                if (desk.seen(name)) out.append(QLatin1String(name));
        }
        return out;
    };
    CHECK(buttons().size() == 5);
    CHECK(desk.window.desk()->page()->primary());
    // One that only reads, or one of a body.
    if (GENERATE(true, false)) desk.become(QStringLiteral("role"), QStringLiteral("reader"));
    else desk.become(QStringLiteral("employer"), desk.records.read().all<Body>().front().id.text());
    CHECK(buttons().isEmpty());
    CHECK_FALSE(desk.window.desk()->page()->primary());
    desk.window.desk()->page()->runPrimary();
    CHECK_FALSE(desk.seen("helpers-new"));
}

TEST_CASE("where nobody interprets or reads aloud, a button leads to who helps") {
    Helping desk;
    QList<QPair<const KindInfo *, Uuid>> all;
    for (const council::AloudReader &one : council::readersAloud(desk.records.read(), desk.inReview().id))
        all.append({desk.records.read().find(Id<Helper>(one.id)) ? &kindOf<Helper>() : &kindOf<Account>(), one.id});
    desk.records.change(QStringLiteral("all go"), &desk.window, [all](store::Write &write) {
        for (const auto &[kind, id] : all) write.put(*kind, {{QStringLiteral("id"), id.text()}, {QStringLiteral("active"), false}});
    });
    desk.settle();
    CHECK(desk.offered().isEmpty());
    desk.press("interpreters-helpers");
    CHECK(desk.seen("helpers-list"));
    desk.go(Place::Meetings, QString(u"readings/" + desk.inReview().id.text()));
    desk.settle();
    CHECK_FALSE(desk.seen("reading-record-passage-record"));
    desk.press("readings-helpers");
    CHECK(desk.seen("helpers-list"));
}
