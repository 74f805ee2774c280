// The key split among several people in the window, and the door opened by enough of them.
#include "core/base/random.h"
#include "core/crypto/shares.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_b.h"
#include "ui/handoff/recall_print.h"
#include "ui/plain/choice.h"
#include "ui/plain/share_paper.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/shares_panel.h"
#include "ui/widgets/flow_label.h"

#include <QDir>
#include <QFile>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {
const QString fresh = QStringLiteral("a new lantern on the river");

struct Several : DeskB {
    void press(const char *name) {
        auto *button = find<QAbstractButton>(name);
        REQUIRE(button);
        button->setFocus();
        key(Qt::Key_Return);
        settle();
    }
    void finish() {
        for (QAbstractButton *button : find("shares-form")->findChildren<QAbstractButton *>())
            if (button->text() == QStringLiteral("Make the shares…")) button->click();
        QCoreApplication::processEvents();
    }
    void begin(const char *as, int needed = 2) {
        go(Place::Backups);
        settle();
        press("recovery-shares");
        find<Choice>("shares-as")->choose(QString::fromLatin1(as));
        find<Choice>("shares-needed")->choose(QString::number(needed));
        finish();
    }
    // Texts of three shares, of which two open.
    QStringList splitIntoFiles() {
        const QString to = folder.filePath(QStringLiteral("shares"));
        QDir().mkpath(to);
        begin("files");
        REQUIRE(chooseFile(to));
        settle();
        QStringList out;
        for (const QString &name : QDir(to).entryList(QDir::Files, QDir::Name)) {
            QFile file(to + u'/' + name);
            REQUIRE(file.open(QIODevice::ReadOnly));
            out.append(QString::fromLatin1(file.readAll()));
        }
        return out;
    }
    // As somebody types it from paper: the two lines of symbols.
    void give(const QString &share) {
        auto *line = find<QLineEdit>("share-typed");
        line->setFocus();
        QTest::keyClicks(line, share.trimmed().section(u'\n', -2).simplified());
        QTest::keyClick(line, Qt::Key_Return);
    }
    void toTheDoor() {
        window.lock();
        settle();
        find<QAbstractButton>("forgotten")->click();
        find<QAbstractButton>("several")->click();
    }
    void choosePassphrase(const QString &words) {
        auto *line = find<QLineEdit>("share-passphrase");
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
        settle();
    }
    QString answer() { return find<FlowLabel>("lock-answer")->text(); }
};
}  // namespace

TEST_CASE("enough shares open the door and set a new passphrase, which opens from then on") {
    Several desk;
    const QStringList shares = desk.splitIntoFiles();
    REQUIRE(shares.size() == 3);
    desk.toTheDoor();
    REQUIRE(desk.window.focusWidget());
    CHECK(desk.window.focusWidget()->objectName() == QStringLiteral("share-typed"));
    desk.give(shares[2]);
    desk.give(shares[0]);
    CHECK(desk.find<FlowLabel>("share-count")->text().contains(u'2'));
    desk.choosePassphrase(fresh);
    REQUIRE(desk.session.isOpen());
    CHECK(desk.records.account().role == records::AccountRole::facilitator);
    CHECK(desk.window.lockPage()->shares()->shares().isEmpty());
    desk.window.lock();
    desk.settle();
    CHECK_FALSE(desk.session.open({}, sample::samplePassphrase(), noProgress()));
    CHECK(desk.session.open({}, fresh, noProgress()));
}

TEST_CASE("too few, repeated, mistyped and foreign shares open nothing, and each is told for what it is") {
    Several desk;
    const QStringList shares = desk.splitIntoFiles();
    REQUIRE(shares.size() == 3);
    desk.toTheDoor();
    SECTION("none") {
        desk.choosePassphrase(fresh);
        CHECK(desk.answer().contains(QStringLiteral("Type a share first")));
    }
    SECTION("one alone") {
        desk.give(shares[0]);
        desk.choosePassphrase(fresh);
        CHECK(desk.answer().contains(QStringLiteral("given: 1, needed: 2")));
    }
    SECTION("one twice") {
        desk.give(shares[0]);
        desk.give(shares[0]);
        desk.choosePassphrase(fresh);
        CHECK(desk.answer().contains(QStringLiteral("given: 1, needed: 2")));
    }
    SECTION("a letter is wrong") {
        QString wrong = shares[0].trimmed();
        wrong[wrong.size() - 1] = wrong.back() == u'7' ? QChar(u'8') : QChar(u'7');
        desk.give(wrong);
        desk.give(shares[1]);
        desk.choosePassphrase(fresh);
        CHECK(desk.answer().contains(QStringLiteral("share 1")));
    }
    SECTION("not a share") {
        desk.give(QStringLiteral("hello"));
        desk.choosePassphrase(fresh);
        CHECK(desk.answer().contains(QStringLiteral("This is no share")));
    }
    SECTION("of other records") {
        SeededRandom random(QByteArray("other"));
        const auto secret = crypto::SecretBytes::copyOf(QByteArray(32, 'k'));
        for (const crypto::Share &share : crypto::splitSecret(secret, QByteArray("abc"), 2, 2, random)) desk.give(QString::fromLatin1(crypto::shareFile(share)));
        desk.choosePassphrase(fresh);
        CHECK(desk.answer().contains(QStringLiteral("of other records")));
    }
    SECTION("the passphrase is short") {
        desk.give(shares[0]);
        desk.give(shares[1]);
        desk.choosePassphrase(QStringLiteral("short"));
        CHECK(desk.answer().contains(QStringLiteral("at least 12")));
    }
    CHECK_FALSE(desk.session.isOpen());
    CHECK(desk.session.open({}, sample::samplePassphrase(), noProgress()));
}

TEST_CASE("shares are pages to print, and a share alone on each") {
    Several desk;
    desk.begin("pages");
    const QString file = desk.folder.filePath(QStringLiteral("pages.pdf"));
    REQUIRE(desk.chooseFile(file));
    desk.settle();
    QFile paper(file);
    REQUIRE(paper.open(QIODevice::ReadOnly));
    const QByteArray bytes = paper.readAll();
    CHECK(bytes.startsWith("%PDF-"));
    CHECK(bytes.contains("/Count 3"));
    SeededRandom random(QByteArray("paper"));
    const auto secret = crypto::SecretBytes::copyOf(QByteArray(32, 'k'));
    const std::vector<crypto::Share> shares = crypto::splitSecret(secret, QByteArray("abc"), 3, 2, random);
    const documents::FontSet fonts(fontFolder(desk.theme.assets()));
    const auto pages = documents::paginate(sharePaper(shares, QStringLiteral("en")), fonts);
    REQUIRE(pages.size() == 3);
    for (size_t at = 0; at < pages.size(); ++at) {
        const QString words = pages[at].lines.join(u' ');
        CHECK(words.contains(QStringLiteral("Share %1 of 3").arg(at + 1)));
        for (size_t other = 0; other < shares.size(); ++other)
            for (const QString &group : crypto::encodeShare(shares[other]).split(u'-').mid(4)) CHECK(words.contains(group) == (at == other));
    }
}

TEST_CASE("more shares than there are cannot be asked for, and nothing is split where no place is chosen") {
    Several desk;
    desk.begin("files", 5);
    CHECK(desk.find("shares-form"));
    CHECK_FALSE(desk.window.findChild<QFileDialog *>(QStringLiteral("file-dialog")));
    desk.find<Choice>("shares-needed")->choose(QStringLiteral("2"));
    desk.finish();
    QPointer<QFileDialog> dialog = desk.window.findChild<QFileDialog *>(QStringLiteral("file-dialog"));
    REQUIRE(dialog);
    dialog->reject();
    desk.settle();
    CHECK(desk.records.isOpen());
}
