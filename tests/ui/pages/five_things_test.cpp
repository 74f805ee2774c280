// What a newcomer does first with the sample council, with keys and mouse alone: takes a sentence out as a member, says no
// to one ministry, hands off, takes a colleague's bundle, takes a yes back. Pictures: BALAI_PICTURES, else build/results.
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/council/session.h"
#include "core/records/block.h"
#include "core/records/body.h"
#include "core/sample/sample.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/hand.h"
#include "ui/consent/consent_grid.h"
#include "ui/consent/consent_model.h"
#include "ui/exchange/version_text.h"
#include "ui/handoff/prepare_page.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/languages.h"
#include "ui/shell/workplace.h"
#include "ui/widgets/button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

struct sqlite3;
extern "C" unsigned char *sqlite3_serialize(sqlite3 *, const char *, long long *, unsigned);
extern "C" void sqlite3_free(void *);

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {

constexpr int mostActions = 60;

// What is looked for, in one language of the window.
struct Words {
    QString tag, language;   // "km", as its menu says it
    QString takenOut;        // in the minutes of October, said by White Lotus
    QString refused;         // there too, said by Early Boat
    QString stays;           // and by Padauk
    QString minutes;         // what the meeting is called
};

const QList<Words> &languages() {
    static const QList<Words> all{
        {QStringLiteral("en"), QStringLiteral("English"), QStringLiteral("sit beside the person"), QStringLiteral("before the interview, not after"),
         QStringLiteral("read again together every year"), QStringLiteral("Meeting on interviews and shelters")},
        {QStringLiteral("km"), QStringLiteral("ខ្មែរ"), QStringLiteral("អង្គុយក្បែរ"), QStringLiteral("មុនការសម្ភាស មិនមែន"),
         QStringLiteral("ឡើងវិញជាមួយគ្នារៀងរាល់ឆ្នាំ"), QStringLiteral("ការប្រជុំស្តីពីការសម្ភាស និងមជ្ឈមណ្ឌលស្នាក់នៅ")}};
    return all;
}

// `balai --sample` in this program; its folder is the only one in ours.
class SampleWindow {
public:
    SampleWindow() : m_before(qgetenv("TMPDIR")) {
        qputenv("TMPDIR", m_place.path().toUtf8());
        Launch launch;
        launch.sample = true;
        workplace = makeWorkplace(launch);
        tasks = std::make_unique<TaskRunner>();
        window = std::make_unique<MainWindow>(theme, languages, workplace->session(), *tasks);
        window->setFounding(workplace->founding());
        workplace->addPages(*window);
        window->resize(1280, 800);
        window->start();
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    ~SampleWindow() {
        window.reset();
        tasks.reset();
        workplace.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (m_before.isEmpty()) qunsetenv("TMPDIR");
        else qputenv("TMPDIR", m_before);
    }
    QString vault() const {
        QDirIterator all(m_place.path(), {QStringLiteral("Sample.balai")}, QDir::Dirs, QDirIterator::Subdirectories);
        return all.hasNext() ? all.next() : QString();
    }

    Theme theme{Assets()};
    Languages languages{theme.assets()};
    std::unique_ptr<Workplace> workplace;
    std::unique_ptr<TaskRunner> tasks;
    std::unique_ptr<MainWindow> window;

private:
    QByteArray m_before;
    QTemporaryDir m_place;
};

QString picturesFor(const QString &tag) {
    const QString asked = qEnvironmentVariable("BALAI_PICTURES");
    const QString folder = asked.isEmpty() ? QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../../results/five-things")) : asked;
    return folder + u'/' + tag;
}

QString without(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }

// What another program reads in a PDF: its lines end where the paper's do.
QString readPdf(const QString &path) {
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitCode() == 0);
    return without(QString::fromUtf8(process.readAllStandardOutput()));
}

// All that would go, in the form that programs read.
QString previewText(Hand &hand) {
    auto *page = hand.await<PreparePage>("prepare-page");
    REQUIRE(hand.becomes([&] { return page->isReady(); }));
    REQUIRE(page->prepared());
    QString all;
    for (const handoff::PackedFile &file : page->prepared()->preview.payload.files)
        if (file.name.endsWith(u".json")) all += QString::fromUtf8(file.bytes);
    REQUIRE_FALSE(all.isEmpty());
    return all;
}

QModelIndex cellOf(ConsentGrid &grid, const QString &member, records::Use use) {
    const auto *model = static_cast<const ConsentModel *>(grid.model());
    for (const auto &one : model->matrix()->members())
        if (one.name == member) return model->indexOf(one.id, use);
    return {};
}

// Every page of a vault without its encryption, free space too.
QByteArray decrypted(const QString &folder) {
    SystemClock clock;
    SystemRandom random;
    const QTemporaryDir place;
    vault::Machine machine{clock, random, QStringLiteral("Balai")};
    machine.settingsFolder = place.filePath(QStringLiteral("settings"));
    const auto session = council::Session::open(folder, vault::Secret::passphrase(sample::samplePassphrase()), vault::Access::ReadWrite, {}, machine);
    long long size = 0;
    unsigned char *pages = sqlite3_serialize(session->store().database().handle(), "main", &size, 0);
    REQUIRE(pages);
    const QByteArray out(reinterpret_cast<const char *>(pages), qsizetype(size));
    sqlite3_free(pages);
    return out;
}

void startIn(Hand &hand, const Words &words) {
    hand.await<QWidget>("language");
    hand.wait();
    hand.choose("language", words.language);
    hand.look(QStringLiteral("today"));
}

// The preview of a hand-off to Ministry A with the minutes of October.
void prepareHandOff(Hand &hand, const Words &words) {
    hand.key(Qt::Key_5, Qt::AltModifier);
    hand.look(QStringLiteral("handoffs"));
    hand.key(Qt::Key_N, Qt::ControlModifier);
    hand.choose("handoff-add", words.minutes);
    hand.look(QStringLiteral("preview-before"));
    const QString all = previewText(hand);
    for (const QString &part : {words.takenOut, words.refused, words.stays}) CHECK(all.contains(part));
}

void findInSearch(Hand &hand, const QString &looked) {
    hand.key(Qt::Key_K, Qt::ControlModifier);
    hand.type(looked);
}

void takeOutAsMember(Hand &hand, const Words &words) {
    findInSearch(hand, words.takenOut);
    hand.look(QStringLiteral("search-before"));
    hand.click("search-go");
    hand.look(QStringLiteral("minutes-before"));
    CHECK(hand.seen().contains(words.takenOut));
    hand.click("minutes-review");
    hand.clickRow(QStringLiteral("White Lotus"));
    hand.key(Qt::Key_Return);
    hand.look(QStringLiteral("reader-doors"));
    hand.key(Qt::Key_1);
    const auto isHers = [&] {
        const QString now = hand.find<QLabel>("reader-words")->text();
        return std::any_of(languages().begin(), languages().end(), [&](const Words &one) { return now.contains(one.takenOut); });
    };
    while (!isHers()) hand.key(Qt::Key_Left);
    hand.look(QStringLiteral("reader"));
    hand.key(Qt::Key_3);
    hand.look(QStringLiteral("reader-question"));
    hand.key(Qt::Key_Tab);
    hand.key(Qt::Key_Space);
    hand.look(QStringLiteral("reader-after"));
    for (const Words &one : languages()) CHECK_FALSE(hand.seen().contains(one.takenOut));
}

void comeBackToTheDesk(Hand &hand) {
    hand.click("reader-cover");
    hand.look(QStringLiteral("cover"));
    hand.key(Qt::Key_F12);
    hand.type(sample::samplePassphrase());
    hand.key(Qt::Key_Return);
    hand.await<QWidget>("minutes-review");
}

void seeItGone(Hand &hand, const Words &words) {
    hand.look(QStringLiteral("minutes-after"));
    CHECK(hand.seen().contains(words.refused));
    CHECK_FALSE(hand.seen().contains(words.takenOut));
    findInSearch(hand, words.takenOut);
    hand.look(QStringLiteral("search-after"));
    CHECK_FALSE(hand.find<QWidget>("search-go"));
    hand.key(Qt::Key_5, Qt::AltModifier);
    const QString all = previewText(hand);
    hand.look(QStringLiteral("preview-after"));
    CHECK_FALSE(all.contains(words.takenOut));
    CHECK(all.contains(words.refused));
}

// Early Boat, asked about Ministry A alone.
void sayNoToOneMinistry(Hand &hand, const Words &words) {
    hand.click("nav-members");
    hand.click(hand.await<QWidget>("members-view")->findChildren<QAbstractButton *>().at(1));  // people, consent, honoraria
    auto *grid = hand.await<ConsentGrid>("consent-grid");
    hand.clickCell(grid, cellOf(*grid, QStringLiteral("Early Boat"), records::Use::share));
    hand.look(QStringLiteral("consent-why"));
    hand.key(Qt::Key_Escape);
    hand.key(Qt::Key_N, Qt::ControlModifier);
    hand.look(QStringLiteral("asked"));
    hand.key(Qt::Key_2);
    hand.key(Qt::Key_Escape);
    hand.key(Qt::Key_Escape);
    hand.look(QStringLiteral("consent-no"));
    grid = hand.await<ConsentGrid>("consent-grid");
    CHECK(MarkKind(cellOf(*grid, QStringLiteral("Early Boat"), records::Use::share).data(ConsentModel::markRole).toInt()) == MarkKind::No);
    hand.key(Qt::Key_5, Qt::AltModifier);
    const QString all = previewText(hand);
    hand.look(QStringLiteral("preview-held-back"));
    CHECK_FALSE(all.contains(words.refused));
    CHECK(all.contains(words.stays));
    CHECK(hand.seen().contains(KindWords::heldBack(QStringLiteral("refused"))));
}

void handOff(Hand &hand, const Words &words, const QString &folder) {
    auto *page = hand.find<PreparePage>("prepare-page");
    while (hand.find<QWidget>("finding-leave")) {
        hand.click("finding-leave");
        hand.type(QStringLiteral("ok, seen"));
        hand.key(Qt::Key_Return);
    }
    REQUIRE(page->exportButton()->reason().isEmpty());
    const Opened opened;
    hand.click("handoff-export");
    hand.chooseFile(folder + QStringLiteral("/hand-off.zip"));
    hand.look(QStringLiteral("exported"));
    hand.key(Qt::Key_Return);  // "Open the PDF" has the focus
    REQUIRE(hand.becomes([&] { return !opened.path().isEmpty(); }));
    const QString paper = readPdf(opened.path());
    CHECK(paper.contains(without(words.stays)));
    for (const Words &one : languages()) {
        CHECK_FALSE(paper.contains(without(one.takenOut)));
        CHECK_FALSE(paper.contains(without(one.refused)));
    }
}

void takeTheBundle(Hand &hand, const QString &vault) {
    hand.click("nav-exchange");
    hand.click("exchange-take");
    hand.chooseFile(vault + QStringLiteral("/To try/colleague.balai-bundle"));
    hand.look(QStringLiteral("conflict"));
    CHECK(hand.await<VersionText>("conflict-second")->text().contains(QStringLiteral("within two months")));
    hand.key(Qt::Key_2);
    hand.look(QStringLiteral("conflict-chosen"));
    CHECK_FALSE(hand.find<VersionText>("conflict-second"));
}

void takeAYesBack(Hand &hand, const QString &folder) {
    hand.key(Qt::Key_3, Qt::AltModifier);
    auto *grid = hand.await<ConsentGrid>("consent-grid");
    hand.clickCell(grid, cellOf(*grid, QStringLiteral("ပိတောက်ပန်း"), records::Use::share));
    hand.click("consent-take-back");
    hand.look(QStringLiteral("taken-back"));
    hand.click("consent-recall");
    hand.chooseFile(folder + QStringLiteral("/recall.pdf"));
    hand.look(QStringLiteral("recall-printed"));
    const QString recall = readPdf(folder + QStringLiteral("/recall.pdf"));
    CHECK_FALSE(recall.isEmpty());
    for (const Words &one : languages()) CHECK_FALSE(recall.contains(without(one.stays)));
}

void walk(const Words &words) {
    const QTemporaryDir folder;
    SampleWindow sample;
    Hand hand(*sample.window, *sample.tasks, mostActions, picturesFor(words.tag));
    startIn(hand, words);
    prepareHandOff(hand, words);
    takeOutAsMember(hand, words);
    comeBackToTheDesk(hand);
    seeItGone(hand, words);
    sayNoToOneMinistry(hand, words);
    handOff(hand, words, folder.path());
    takeTheBundle(hand, sample.vault());
    takeAYesBack(hand, folder.path());
    std::printf("%s: %d actions\n", qPrintable(words.tag), hand.actions());
    hand.key(Qt::Key_L, Qt::ControlModifier);
    const QByteArray bytes = decrypted(sample.vault());
    CHECK(bytes.contains(words.stays.toUtf8()));
    for (const Words &one : languages()) CHECK_FALSE(bytes.contains(one.takenOut.toUtf8()));
}

}  // namespace

TEST_CASE("the five things of the sample council are done within 60 actions, in English") { walk(languages().first()); }

TEST_CASE("the five things of the sample council are done within 60 actions, in Khmer") { walk(languages().last()); }
