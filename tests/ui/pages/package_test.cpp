// The reader of a package: in a window of its own, with no vault open.
#include "core/base/files.h"
#include "core/crypto/age/age.h"
#include "core/handoff/make.h"
#include "core/handoff/reply.h"
#include "core/handoff/sheet.h"
#include "core/records/response.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_b.h"
#include "ui/handoff/package_view.h"
#include "ui/handoff/package_window.h"
#include "ui/handoff/prepared.h"
#include "ui/handoff/sheet_question.h"
#include "ui/plain/choice.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/text_editor.h"

#include <QDir>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using handoff::Column;

namespace {

// What the sample council could hand over, as a file and its signature.
struct Sent {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("package.zip"));
    QStringList words;
    int recommendations = 0;

    Sent() {
        DeskB desk;
        handoff::Spec spec;
        for (const auto &body : desk.records.read().all<records::Body>())
            if (handoff::Spec one = suggestedSpec(desk.records, body.id); one.recommendations.size() > spec.recommendations.size()) spec = one;
        SeededRandom random("package");
        const crypto::minisign::KeyPair key = crypto::minisign::generate(random);
        const handoff::Contents contents = handoff::choose(desk.records.read(), spec);
        for (const handoff::Item &item : contents.items) recommendations += item.section == handoff::Section::Recommendations && item.isIncluded();
        handoff::Payload payload;
        payload.files = {{QStringLiteral("handoff.json"), handoff::jsonOf(contents)}, {QStringLiteral("response.csv"), handoff::responseCsv(contents)}};
        const QByteArray zip = handoff::packageZip(contents, payload);
        writeFile(path, zip, FileAccess::Shared);
        const QString comment = QString(u"hand-off key " % QString::fromLatin1(crypto::minisign::publicKeyLine(key.publicKey())));
        writeFile(QString(path % u".minisig"), crypto::minisign::sign(key, zip, comment), FileAccess::Shared);
        words = crypto::fingerprintWords(key.pair.publicKey);
    }
};

const Sent &sent() {
    static const Sent once;
    return once;
}

struct Office {
    QTemporaryDir folder;
    Theme theme{Assets()};
    TaskRunner tasks;
    PackageWindow window{theme, tasks};

    Office() {
        window.show();
        QApplication::setActiveWindow(&window);
    }
    template <class T = QWidget> T *find(const char *name) {
        for (T *one : window.findChildren<T *>(QLatin1String(name)))
            if (one->isVisible()) return one;
        return nullptr;
    }
    bool opens(const QString &path = sent().path) {
        window.view()->open(path);
        return settles();
    }
    bool settles() {
        const bool done = becomes([this] { return !tasks.isBusy(); });
        layOut();
        return done;
    }
    // What was put into the window is shown by a message of its own.
    static void layOut() {
        for (int turn = 0; turn < 4; ++turn) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    QString verdict() { return find("package-verdict") ? find("package-verdict")->accessibleName() : QString(); }
    void chooseRow(int row) {
        find<RowList>("package-list")->setFocus();
        QTest::keyClick(find("package-list"), Qt::Key_Home);
        for (int i = 0; i < row; ++i) QTest::keyClick(find("package-list"), Qt::Key_Down);
        layOut();
    }
    void answer(const char *word) {
        auto *choice = find<Choice>("package-response");
        REQUIRE(choice);
        choice->choose(QLatin1String(word));
        Q_EMIT choice->chosenChanged(QLatin1String(word));
    }
    bool saves(const char *button, const QString &path) {
        find<QAbstractButton>(button)->click();
        QPointer<QFileDialog> dialog;
        if (!becomes([&] { return (dialog = window.findChild<QFileDialog *>(QStringLiteral("file-dialog"))) != nullptr; })) return false;
        auto *name = dialog->findChild<QLineEdit *>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        return becomes([&] { return dialog.isNull(); }) && settles();
    }
};

}  // namespace

TEST_CASE("a package opened without a vault shows whose key signed it, and its answer becomes a signed reply") {
    Office office;
    REQUIRE(office.opens());
    CHECK(office.verdict().contains(sent().words.join(u' ')));
    REQUIRE(office.find("package-reply"));
    CHECK_FALSE(office.find<QAbstractButton>("package-reply")->isEnabled());
    QTest::keyClicks(office.find<QLineEdit>("package-letter-reference"), QStringLiteral("ML/77"));
    office.chooseRow(1);
    office.answer("partly");
    office.find<QTextEdit>("package-reason")->setFocus();
    QTest::keyClicks(office.find<QTextEdit>("package-reason"), QStringLiteral("The budget is decided in March."));
    QTest::keyClicks(office.find<QLineEdit>("package-due"), QStringLiteral("1 March 2027"));
    CHECK(office.window.view()->hasUnsaved());
    const QString path = office.folder.filePath(QStringLiteral("a.reply"));
    REQUIRE(office.saves("package-reply", path));
    const handoff::ReadReply read = handoff::readReply(readFile(path));
    REQUIRE(read.reply.answers.size() == 1);
    const QMap<Column, QString> &answer = read.reply.answers.front();
    CHECK(answer.value(Column::Response) == QStringLiteral("partly"));
    CHECK(answer.value(Column::Reason) == QStringLiteral("The budget is decided in March."));
    CHECK(answer.value(Column::Due) == QStringLiteral("2027-03-01"));
    CHECK(answer.value(Column::OfficialRef) == QStringLiteral("ML/77"));
    CHECK(office.find("package-saved")->accessibleName().contains(read.words.join(u' ')));
    CHECK_FALSE(office.window.view()->hasUnsaved());
    CHECK(QDir(office.folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("answers stay while others are looked at, and the sheet holds them all") {
    Office office;
    REQUIRE(office.opens());
    REQUIRE(sent().recommendations >= 2);
    office.chooseRow(1);
    office.answer("accepted");
    office.chooseRow(2);
    office.answer("referred");
    office.chooseRow(1);
    CHECK(office.find<Choice>("package-response")->chosen() == QStringLiteral("accepted"));
    const QString path = office.folder.filePath(QStringLiteral("a.xlsx"));
    REQUIRE(office.saves("package-sheet", path));
    const auto lines = handoff::responseLines(readFile(path));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].text(Column::Response) == QStringLiteral("accepted"));
    CHECK(lines[1].text(Column::Response) == QStringLiteral("referred"));
}

TEST_CASE("a day that is not clear, or words without an answer, are asked about in their place") {
    Office office;
    REQUIRE(office.opens());
    office.chooseRow(1);
    office.answer("accepted");
    QTest::keyClicks(office.find<QLineEdit>("package-due"), QStringLiteral("3/4/2027"));
    office.chooseRow(2);
    office.find<QAbstractButton>("package-reply")->click();
    Office::layOut();
    CHECK_FALSE(office.window.findChild<QFileDialog *>(QStringLiteral("file-dialog")));
    CHECK(office.find<RowList>("package-list")->chosen() == QStringLiteral("item-1"));
    office.find<QLineEdit>("package-due")->clear();
    QTest::keyClicks(office.find<QLineEdit>("package-due"), QStringLiteral("2027-04-03"));
    office.chooseRow(2);
    office.find<QTextEdit>("package-reason")->setFocus();  // it hears of what a person types
    QTest::keyClicks(office.find<QTextEdit>("package-reason"), QStringLiteral("We agree"));
    office.find<QAbstractButton>("package-reply")->click();
    Office::layOut();
    CHECK_FALSE(office.window.findChild<QFileDialog *>(QStringLiteral("file-dialog")));
    CHECK(office.find<RowList>("package-list")->chosen() == QStringLiteral("item-2"));
}

TEST_CASE("a changed package is not shown, one without a signature says so, a stranger's file opens nothing") {
    Office office;
    const QString path = office.folder.filePath(QStringLiteral("changed.zip"));
    QByteArray bytes = readFile(sent().path);
    writeFile(path, bytes, FileAccess::Shared);
    REQUIRE(office.opens(path));
    CHECK(office.window.view()->isShowing());
    CHECK(office.verdict().contains(QStringLiteral("No signature")));
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    writeFile(path, bytes, FileAccess::Shared);
    writeFile(QString(path % u".minisig"), readFile(QString(sent().path % u".minisig")), FileAccess::Shared);
    REQUIRE(office.opens(path));
    CHECK_FALSE(office.window.view()->isShowing());
    CHECK(office.verdict().contains(QStringLiteral("changed")));
    writeFile(path, "hello", FileAccess::Shared);
    QFile::remove(QString(path % u".minisig"));
    REQUIRE(office.opens(path));
    CHECK_FALSE(office.window.view()->isShowing());
    REQUIRE(office.opens(office.folder.filePath(QStringLiteral("no such file.zip"))));
    CHECK_FALSE(office.window.view()->isShowing());
    CHECK(office.find("package-open"));
    for (const auto *label : office.window.findChildren<FlowLabel *>())
        if (label->isVisible()) CHECK(label->height() >= label->heightForWidth(label->width()));
}

TEST_CASE("a wrapped package asks for its passphrase until it is right") {
    Office office;
    SeededRandom random("wrap");
    const crypto::SecretBytes words = crypto::SecretBytes::copyOf("six words of a council");
    const QString path = office.folder.filePath(QStringLiteral("package.age"));
    const bool age = GENERATE(true, false);
    const QByteArray zip = readFile(sent().path);
    writeFile(path, age ? crypto::age::encryptWithPassphrase(zip, words, random, 4) : handoff::sealedZipOf({{QStringLiteral("handoff-1.zip"), zip, true}}, QDate(2026, 11, 23), words), FileAccess::Shared);
    REQUIRE(office.opens(path));
    auto *secret = office.find<QLineEdit>("package-passphrase");
    REQUIRE(secret);
    CHECK_FALSE(office.window.view()->isShowing());
    QTest::keyClicks(secret, QStringLiteral("other words"));
    QTest::keyClick(secret, Qt::Key_Return);
    REQUIRE(office.settles());
    CHECK_FALSE(office.window.view()->isShowing());
    QTest::keyClicks(secret, QStringLiteral("six words of a council"));
    QTest::keyClick(secret, Qt::Key_Return);
    REQUIRE(office.settles());
    CHECK(office.window.view()->isShowing());
}

TEST_CASE("closing the last window asks about answers that were not saved, and the safe answer has the focus") {
    Office office;
    office.window.setLast(true);
    REQUIRE(office.opens());
    office.chooseRow(1);
    office.answer("noted");
    office.window.close();
    Office::layOut();
    CHECK(office.window.isVisible());
    auto *safe = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    REQUIRE(safe);
    CHECK(safe->text() == QStringLiteral("Back to my answers"));
    QTest::keyClick(safe, Qt::Key_Escape);
    CHECK(office.window.isVisible());
    CHECK(office.window.view()->hasUnsaved());
}

TEST_CASE("every control of the reader that takes the focus has a name") {
    Office office;
    REQUIRE(office.opens());
    office.chooseRow(1);
    for (const QWidget *widget : office.window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK((!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
    }
}

TEST_CASE("the door leads to the reader without opening the vault") {
    DeskB desk;
    offerPackages(desk.window, desk.theme, desk.tasks);
    desk.window.lock();
    auto *door = desk.find<QAbstractButton>("open-package");
    REQUIRE(door);
    door->click();
    auto *reader = desk.window.findChild<PackageWindow *>();
    REQUIRE(reader);
    CHECK(reader->isVisible());
    CHECK_FALSE(desk.session.isOpen());
    desk.window.cover();
    CHECK_FALSE(reader->isVisible());
}

TEST_CASE("what a sheet asks is told with the heading that the office sees") {
    const auto asked = [](const QVariantMap &params) { return sheetQuestion(Error(ErrorCode::InvalidInput, QStringLiteral("response sheet"), params), QStringLiteral("en")); };
    const auto at = [&](const char *field, const char *reason) {
        return asked({{QStringLiteral("line"), 4}, {QStringLiteral("field"), QLatin1String(field)}, {QStringLiteral("reason"), QLatin1String(reason)}});
    };
    CHECK(at("due", "is no date").what.contains(QStringLiteral("Will be done by")));
    CHECK(at("due", "is no date").next.contains(QStringLiteral("2027-03-01")));
    CHECK(at("Deadline", "is a column that is not known").what.contains(QStringLiteral("Deadline")));
    CHECK(at("Deadline", "is a column that is not known").next.contains(QStringLiteral("column")));
    CHECK(at("response", "is joined with other lines").next.contains(QStringLiteral("apart")));
    CHECK(asked({{QStringLiteral("field"), QStringLiteral("file")}}).next.contains(QStringLiteral("XLSX")));
    CHECK(sheetQuestion(Error(ErrorCode::DiskFull, QString()), QStringLiteral("en")).what == wordsFor(Error(ErrorCode::DiskFull, QString())).what);
}

TEST_CASE("hand-offs are found by number, day and body") {
    DeskB desk;
    desk.go(Place::Handoffs, QStringLiteral("list"));
    auto *list = desk.find<RowList>("handoffs-list");
    auto *search = desk.find<QLineEdit>("handoffs-search");
    REQUIRE(list);
    REQUIRE(search);
    const int all = list->count();
    REQUIRE(all >= 1);
    const auto handoffs = desk.records.read().all<records::Handoff>();
    search->setText(handoffs.front().reference);
    desk.settle();
    CHECK(list->count() >= 1);
    CHECK(list->row(handoffs.front().id.text()));
    search->setText(QStringLiteral("no such body anywhere"));
    desk.settle();
    CHECK(list->count() == 0);
    search->clear();
    desk.settle();
    CHECK(list->count() == all);
}
