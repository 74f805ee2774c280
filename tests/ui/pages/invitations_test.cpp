#include "core/council/invitations.h"
#include "core/council/standing_events.h"
#include "core/records/body.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/plain/choice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/note_strip.h"
#include "ui/widgets/text_editor.h"

#include <QFile>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

Invitation invited(DeskB &desk, bool story = false) {
    Invitation one;
    one.id = Id<Invitation>(Uuid::v7(desk.clock, desk.random));
    one.body = desk.records.read().all<Body>().front().id;
    one.what = {{QStringLiteral("en"), QStringLiteral("Speak about fees")}};
    one.kind = InvitationKind::speaking;
    one.on = desk.records.today().addDays(20);
    one.answerBy = desk.records.today().addDays(10);
    one.asksStory = story;
    one.state = InvitationState::open;
    desk.records.change(QStringLiteral("put"), &desk.window, [one](store::Write &write) mutable { write.put(one); });
    desk.settle();
    return one;
}

Member firstOf(DeskB &desk, const Invitation &one) { return council::stillToAsk(desk.records.read(), one.id).front(); }

void sitDown(DeskB &desk, const Invitation &one, const Member &member) {
    desk.go(Place::Invitations, u"answer/" + one.id.text() + u'/' + member.id.text());
    desk.settle();
}

std::vector<InvitationAnswer> answersTo(DeskB &desk, const Invitation &one) { return council::standingAbout<InvitationAnswer>(desk.records.read(), "invitation", one.id); }

QString seen(DeskB &desk, const char *page) {
    QString out;
    for (const FlowLabel *label : desk.find(page)->findChildren<FlowLabel *>())
        if (label->isVisible()) out += label->text() + u'\n';
    return out;
}

}  // namespace

TEST_CASE("a new invitation without pay and about a story is marked before anybody is asked") {
    DeskB desk;
    desk.go(Place::Invitations);
    desk.settle();
    const size_t before = desk.records.read().all<Invitation>().size();
    desk.key(Qt::Key_N, Qt::ControlModifier);
    desk.settle();
    auto *what = desk.find<TextEditor>("invitation-what");
    REQUIRE(what);
    desk.find<QAbstractButton>("invitation-form-keep")->click();
    CHECK(desk.find("invitation-form"));  // what they ask is missing
    what->setText(QStringLiteral("Tell how it was"));
    desk.find<Choice>("invitation-story")->choose(QStringLiteral("yes"));
    auto *place = desk.find<QLineEdit>("invitation-place");
    QTest::keyClicks(place, QStringLiteral("Hotel"));
    QTest::keyClick(place, Qt::Key_Return);
    desk.settle();
    const auto all = desk.records.read().all<Invitation>();
    REQUIRE(all.size() == before + 1);
    const auto made = std::find_if(all.begin(), all.end(), [](const Invitation &one) { return one.place == u"Hotel"; });
    REQUIRE(made != all.end());
    CHECK(made->asksStory);
    CHECK_FALSE(made->pay.isSet());
    desk.go(Place::Invitations, made->id.text());
    desk.settle();
    REQUIRE(desk.find("invitation-cautions"));
    desk.find<QAbstractButton>("invitation-ask")->click();
    REQUIRE(desk.find("invitation-ask-form"));
    QString words;
    for (const FlowLabel *label : desk.find("invitation-ask-form")->findChildren<FlowLabel *>()) words += label->text();
    CHECK(words.contains(QStringLiteral("This is not paid.")));
    CHECK(words.contains(QStringLiteral("story")));
}

TEST_CASE("a member answers alone: nothing is chosen before, the three look alike, and her words are kept") {
    DeskB desk;
    const Invitation one = invited(desk, true);
    const Member member = firstOf(desk, one);
    sitDown(desk, one, member);
    CHECK(desk.window.desk()->page()->frame() == PageFrame::Alone);
    CHECK_FALSE(qobject_cast<QAbstractButton *>(QApplication::focusWidget()));
    const auto *yes = desk.find<Button>("invited-yes"), *no = desk.find<Button>("invited-no"), *later = desk.find<Button>("invited-later");
    REQUIRE((yes && no && later));
    CHECK(yes->size() == no->size());
    CHECK(no->size() == later->size());
    CHECK(desk.find<FlowLabel>("invited-caution")->isVisible());
    auto *conditions = desk.find<TextEditor>("invited-conditions");
    conditions->setFocus();
    QTest::keyClicks(conditions, QStringLiteral("1 friend with me"));  // a digit is a letter here
    CHECK(answersTo(desk, one).empty());
    desk.find<QAbstractButton>("invited-yes")->click();
    desk.settle();
    REQUIRE(answersTo(desk, one).size() == 1);
    CHECK(answersTo(desk, one).front().answer == YesNoLater::yes);
    CHECK(answersTo(desk, one).front().member == member.id);
    CHECK(answersTo(desk, one).front().conditions.first() == u"1 friend with me");
    CHECK_FALSE(yes->isVisible());
}

TEST_CASE("keys answer an invitation, and nobody's other answer is shown") {
    DeskB desk;
    const Invitation one = invited(desk);
    const Member first = firstOf(desk, one);
    sitDown(desk, one, first);
    desk.key(Qt::Key_2);
    desk.settle();
    REQUIRE(answersTo(desk, one).size() == 1);
    CHECK(answersTo(desk, one).front().answer == YesNoLater::no);
    const Member second = firstOf(desk, one);
    CHECK(second.id != first.id);
    sitDown(desk, one, second);
    CHECK_FALSE(seen(desk, "invitation-answer").contains(first.name));
    desk.key(Qt::Key_3);
    desk.settle();
    CHECK(answersTo(desk, one).size() == 2);
    desk.go(Place::Invitations, one.id.text());
    desk.settle();
    CHECK_FALSE(seen(desk, "invitations").contains(first.name));  // a no stands nowhere by name
}

TEST_CASE("stopping writes nothing, and the end is the cover") {
    DeskB desk;
    const Invitation one = invited(desk);
    sitDown(desk, one, firstOf(desk, one));
    desk.key(Qt::Key_Escape);
    desk.settle();
    CHECK(answersTo(desk, one).empty());
    CHECK_FALSE(desk.find("invited-yes")->isVisible());
    QObject::connect(desk.window.desk()->page(), &Page::coverAsked, &desk.window, &MainWindow::cover);
    desk.find<QAbstractButton>("invited-cover")->click();
    QCoreApplication::processEvents();
    CHECK(desk.window.isCovered());
    CHECK_FALSE(desk.records.isLent());
}

TEST_CASE("the reader has a fourth door while something waits for her") {
    DeskA desk;
    Id<Member> reader;
    for (const Member &member : desk.records.read().all<Member>())
        if (member.state == MemberState::active) reader = member.id;
    const QString read = u"read/" + desk.inReview().id.text() + u'/' + reader.text();
    for (const Invitation &waits : council::waitingFor(desk.records.read(), reader, desk.records.today())) {
        InvitationAnswer no;
        no.invitation = waits.id;
        no.member = reader;
        no.answer = YesNoLater::no;
        desk.records.change(QStringLiteral("put"), &desk.window, [no](store::Write &write) mutable { write.put(no); });
    }
    desk.settle();
    desk.go(Place::Meetings, read);
    desk.settle();
    CHECK_FALSE(desk.find("door-invited")->isVisible());
    desk.go(Place::Today);
    const Invitation one = invited(desk);
    desk.go(Place::Meetings, read);
    desk.settle();
    CHECK(desk.find("door-invited")->isVisible());
    desk.key(Qt::Key_4);
    desk.settle();
    REQUIRE(desk.find("invited-no"));
    CHECK(desk.find("invited-no")->isVisible());
    desk.key(Qt::Key_2);
    desk.settle();
    CHECK(council::answerOf(desk.records.read(), one.id, reader) == YesNoLater::no);
}

TEST_CASE("the paper for the body is made where it may be") {
    DeskB desk;
    const Invitation one = invited(desk);
    const auto save = [&](const char *name) {
        desk.go(Place::Invitations, one.id.text());
        desk.settle();
        desk.find<QAbstractButton>("invitation-paper")->click();
        const QString file = desk.folder.filePath(QString::fromLatin1(name));
        REQUIRE(desk.chooseFile(file));
        desk.settle();
        return QFile::exists(file);
    };
    CHECK(save("nobody.pdf"));
    Member fresh;  // who allowed nobody anything
    fresh.id = Id<Member>(Uuid::v7(desk.clock, desk.random));
    fresh.name = QStringLiteral("Fresh");
    fresh.state = MemberState::active;
    InvitationAnswer yes;
    yes.invitation = one.id;
    yes.member = fresh.id;
    yes.answer = YesNoLater::yes;
    desk.records.change(QStringLiteral("put"), &desk.window, [fresh, yes](store::Write &write) mutable {
        write.put(fresh);
        write.put(yes);
    });
    desk.settle();
    CHECK_FALSE(save("yes.pdf"));
}
