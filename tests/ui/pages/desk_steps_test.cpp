// What only the command line could do: a locked package and its receipt, a member's answers, ideas and new adoptions.
#include "tests/ui/pages/desk_steps.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

TEST_CASE("a package is locked with six words where that was chosen, and open where not") {
    DeskB desk;
    const QString lock = GENERATE(QStringLiteral("open"), QStringLiteral("words"), QStringLiteral("zip"));
    const bool locked = lock != u"open";
    desk.go(Place::Handoffs, QStringLiteral("prepare"));
    for (int round = 0; round < 20; ++round) {
        desk.settle();
        auto *leave = desk.find<QAbstractButton>("finding-leave");
        if (!leave) break;
        leave->click();
        fill(desk, "finding-reason", QStringLiteral("looked at in the council"));
        enter(desk, "finding-reason");
    }
    must<Choice>(desk, "handoff-lock")->choose(lock);
    must<Choice>(desk, "handoff-size")->choose(QStringLiteral("5"));  // so small that one file is enough
    const QString path = desk.folder.filePath(QStringLiteral("package"));
    must<QAbstractButton>(desk, "handoff-export")->click();
    REQUIRE(desk.chooseFile(path));
    desk.settle();
    const handoff::Verdict verdict = handoff::verifyFile(path, handoff::knownKeys(desk.records.read()));
    CHECK(verdict.outcome == handoff::Outcome::KnownKey);
    CHECK(verdict.isEncrypted == locked);
    auto *words = desk.find<QLabel>("handoff-passphrase");
    REQUIRE(bool(words) == locked);
    if (!locked) return;
    CHECK(words->text().count(u'-') == 5);
    const QByteArray typed = words->text().toLatin1();
    const crypto::SecretBytes secret = crypto::SecretBytes::copyOf(typed);
    CHECK(handoff::wrapOf(readFile(path)) == (lock == u"zip" ? handoff::Wrap::AesZip : handoff::Wrap::Age));
    CHECK(handoff::verifyFile(path, handoff::knownKeys(desk.records.read()), &secret).bag.isValid());
    press(desk, "handoff-written");
    CHECK_FALSE(desk.find("handoff-passphrase"));
}

TEST_CASE("that a package was received is noted with how, when and by whom") {
    DeskB desk;
    const Handoff handoff = desk.records.read().all<Handoff>().front();
    desk.go(Place::Handoffs, QString(u"handoff/" + handoff.id.text()));
    desk.settle();
    const size_t before = desk.records.read().all<HandoffReceipt>().size();
    press(desk, "handoff-receipt");
    press(desk, "receipt-form-keep");
    CHECK(desk.find("receipt-form"));  // not without how
    fill(desk, "receipt-how", QStringLiteral("by hand"));
    fill(desk, "receipt-on", QStringLiteral("1/2/2026"));  // read in two ways
    press(desk, "receipt-form-keep");
    CHECK(desk.find("receipt-form"));
    fill(desk, "receipt-on", QStringLiteral("2 January 2026"));
    fill(desk, "receipt-by", QStringLiteral("the front office"));
    enter(desk, "receipt-by");
    const auto all = desk.records.read().all<HandoffReceipt>();
    REQUIRE(all.size() == before + 1);
    const auto made = std::find_if(all.begin(), all.end(), [](const HandoffReceipt &one) { return one.how == QStringLiteral("by hand"); });
    REQUIRE(made != all.end());
    CHECK(made->handoff == handoff.id);
    CHECK(made->on == QDate(2026, 1, 2));
    CHECK(made->receivedBy == QStringLiteral("the front office"));
}

TEST_CASE("printed copies get numbered cover sheets, and who carries them is kept") {
    DeskB desk;
    const Handoff handoff = desk.records.read().all<Handoff>().front();
    desk.go(Place::Handoffs, QString(u"handoff/" + handoff.id.text()));
    desk.settle();
    press(desk, "handoff-cover");
    for (const char *wrong : {"", "none", "0", "201"}) {
        fill(desk, "copies-count", QLatin1String(wrong));
        press(desk, "copies-form-keep");
        CHECK(desk.find("copies-form"));
    }
    fill(desk, "copies-count", QStringLiteral("៣"));  // three, in Khmer
    fill(desk, "copies-carried", QStringLiteral("Dara"));
    must<QAbstractButton>(desk, "copies-form-keep")->click();
    const QString path = desk.folder.filePath(QStringLiteral("cover.pdf"));
    REQUIRE(desk.chooseFile(path));
    desk.settle();
    CHECK(readFile(path).startsWith("%PDF"));
    const auto all = desk.records.read().all<HandoffReceipt>("handoff", handoff.id);
    const auto given = std::find_if(all.begin(), all.end(), [](const HandoffReceipt &one) { return !one.isReceived(); });
    REQUIRE(given != all.end());
    CHECK(given->copies == QJsonArray{1, 2, 3});
    CHECK(given->carriedBy == u"Dara");
}

TEST_CASE("a member's answers are taken in from the menu of the minutes, once") {
    DeskA desk;
    const Meeting meeting = desk.inReview();
    const QString packet = desk.folder.filePath(QStringLiteral("reading.age")), reply = desk.folder.filePath(QStringLiteral("answers.age"));
    Id<Member> member;
    for (const Member &one : desk.records.read().all<Member>())
        if (one.state == MemberState::active && one.takesHome == TakesHome::file) member = one.id;
    if (!member) {
        for (const Member &one : desk.records.read().all<Member>())
            if (one.state == MemberState::active) member = one.id;
        desk.records.change(QStringLiteral("takes files home"), &desk.window, [&](store::Write &write) {
            write.put(kindOf<Member>(), {{QStringLiteral("id"), member.text()}, {QStringLiteral("takesHome"), wordOf(TakesHome::file)}});
        });
        desk.settle();
    }
    desk.records.write({}, &desk.window, [&](council::Session &session) {
        const auto told = exchange::makePacketToTell(session, {meeting.id, member, {}, 14}, packet);
        const exchange::PacketText text = exchange::readPacket(readFile(packet), told.passphrase);
        exchange::PacketReply said;
        said.packet = text.packet;
        said.atMs = session.store().clock().nowMs();
        said.answers.push_back({text.blocks.front().item, Answer::right, {}});
        writeFile(reply, exchange::writeReply(said, text.replyKey, session.random()), FileAccess::Shared);
    });
    desk.settle();
    REQUIRE(QFile::exists(reply));
    const size_t before = desk.records.read().all<Comment>().size();
    desk.go(Place::Meetings, QString(u"minutes/" + meeting.id.text()));
    desk.settle();
    for (const bool again : {false, true}) {
        must<QAbstractButton>(desk, "minutes-steps")->click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        QAction *take = nullptr;
        for (QAction *action : menu->actions())
            if (action->text() == QStringLiteral("Take in a member\u2019s answers\u2026")) take = action;
        REQUIRE(take);
        menu->close();
        QApplication::setActiveWindow(&desk.window);
        take->trigger();
        REQUIRE(desk.chooseFile(reply));
        desk.settle();
        auto *over = desk.find("reply-over");
        REQUIRE(over);
        CHECK(desk.records.read().all<Comment>().size() == before + 1);
        const auto labels = over->findChildren<FlowLabel *>();
        CHECK(std::any_of(labels.begin(), labels.end(), [again](const FlowLabel *label) { return label->text().contains(u"before") == again; }));
        QTest::keyClick(over, Qt::Key_Escape);
        desk.settle();
    }
}

TEST_CASE("the letter that came with an answer is kept beside it and opens again") {
    DeskB desk;
    const Response response = desk.records.read().all<Response>().front();
    desk.go(Place::Recommendations, QString(u"recommendation/" + response.recommendation.text()));
    desk.settle();
    auto *keep = desk.window.findChild<QAbstractButton *>(QString(u"keep-file-" + response.id.text()));
    REQUIRE(keep);
    const QString path = desk.folder.filePath(QStringLiteral("letter.pdf"));
    writeFile(path, "%PDF-1.4\n%letter\n%%EOF\n", FileAccess::Shared);
    keep->click();
    REQUIRE(desk.chooseFile(path));
    desk.settle();
    const auto kept = council::attachmentsOf(desk.records.read(), desk.records.account(), response.id.uuid());
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().name == u"letter.pdf");
    auto *list = desk.window.findChild<RowList *>(QString(u"kept-list-" + response.id.text()));
    REQUIRE(list);
    CHECK(list->row(kept.front().id.text()));
    CHECK_FALSE(list->accessibleName().isEmpty());
}

TEST_CASE("an idea becomes a draft with one button") {
    DeskB desk;
    const Id<Recommendation> id = putStage(desk, Stage::idea);
    CHECK_FALSE(desk.find("recommendation-adopt"));
    press(desk, "recommendation-draft");
    CHECK(stageOf(desk, id) == Stage::draft);
    CHECK_FALSE(desk.find("recommendation-draft"));
}

TEST_CASE("an adopted text is changed by going back to review and adopting anew") {
    DeskB desk;
    const Id<Recommendation> id = putStage(desk, Stage::review);
    press(desk, "recommendation-adopt");
    press(desk, "adopt-form-keep");
    REQUIRE(stageOf(desk, id) == Stage::adopted);
    CHECK_FALSE(desk.find("recommendation-text"));
    press(desk, "recommendation-again");
    REQUIRE(stageOf(desk, id) == Stage::review);
    press(desk, "recommendation-text");
    fill(desk, "recommendation-title", QStringLiteral("Pay interpreters in time"));
    enter(desk, "recommendation-title");
    press(desk, "recommendation-adopt");
    press(desk, "adopt-form-keep");
    CHECK(stageOf(desk, id) == Stage::adopted);
    CHECK(desk.records.read().all<Adoption>("recommendation", id).size() == 2);
}

TEST_CASE("what was sent is written anew as a draft that is shown") {
    DeskB desk;
    const Id<Recommendation> id = putStage(desk, Stage::sent);
    press(desk, "recommendation-anew");
    const auto former = desk.records.read().find(id);
    CHECK(former->stage == Stage::superseded);
    REQUIRE(former->supersededBy);
    CHECK(stageOf(desk, former->supersededBy) == Stage::draft);
    CHECK(desk.find("recommendation-text"));
}
