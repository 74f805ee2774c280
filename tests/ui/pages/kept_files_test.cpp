#include "core/council/attachments.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "core/documents/pdf_pages.h"
#include "core/records/attachment.h"
#include "core/records/consent.h"
#include "core/records/response.h"
#include "tests/support/catch.h"
#include "tests/support/other_program.h"
#include "tests/support/source_dir.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/plain/pdf_view.h"
#include "ui/plain/picture_view.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"

#include <QBuffer>
#include <QFile>
#include <QMenu>
#include <QtEndian>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;
using namespace balai::records;

namespace {

const bool isReader = (asOtherProgram = &documents::asPdfReader, true);

QByteArray pictureAs(const char *format, const QSize &size = {64, 48}) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray out;
    QBuffer to(&out);
    to.open(QIODevice::WriteOnly);
    image.save(&to, format);
    return out;
}

// A PNG that says to be of another size than it is, and is otherwise right.
QByteArray pngOfSize(quint32 width, quint32 height) {
    QByteArray out = pictureAs("png");
    qToBigEndian(width, out.data() + 16);
    qToBigEndian(height, out.data() + 20);
    quint32 sum = 0xffffffffu;
    for (const char byte : out.mid(12, 17)) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) sum = sum & 1 ? 0xedb88320u ^ (sum >> 1) : sum >> 1;
    }
    qToBigEndian(sum ^ 0xffffffffu, out.data() + 29);
    return out;
}

QString fileWith(const DeskB &desk, const char *name, const QByteArray &bytes) {
    QFile file(desk.folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return {};
    return file.fileName();
}

Consent aYes(const DeskB &desk) {
    for (const Consent &one : desk.records.read().all<Consent>())
        if (one.decision == Decision::given) return one;
    return {};
}

std::vector<Attachment> keptOf(const DeskB &desk, Uuid of) { return council::attachmentsOf(desk.records.read(), desk.records.account(), of); }

// The page where one answer stands, and the answer chosen.
void goToAnswer(DeskB &desk, const Consent &yes) {
    desk.go(Place::Members, u"history/" + yes.member.text() + u'/' + wordOf(yes.use));
    desk.settle();
    auto *list = desk.find<RowList>("consent-history-page-list");
    REQUIRE(list);
    list->choose(yes.id.text());
    Q_EMIT list->chosenChanged(yes.id.text());
    desk.settle();
}

template <class T> T *of(DeskB &desk, const char *name, Uuid id) { return desk.window.findChild<T *>(QString(QLatin1String(name) + id.text())); }

// To whatever has the focus in the window, also while no window system says that the window is in front.
void press(DeskB &desk, Qt::Key key) {
    REQUIRE(desk.window.focusWidget());
    QTest::keyClick(desk.window.focusWidget(), key);
    QCoreApplication::processEvents();
}

void keep(DeskB &desk, Uuid id, const QString &path) {
    auto *button = of<QAbstractButton>(desk, "keep-file-", id);
    REQUIRE(button);
    button->setFocus();
    press(desk, Qt::Key_Space);
    REQUIRE(desk.chooseFile(path));
    desk.settle();
}

// The first file of the list, by keyboard.
void open(DeskB &desk, Uuid id) {
    auto *list = of<RowList>(desk, "kept-list-", id);
    REQUIRE(list);
    CHECK_FALSE(list->accessibleName().isEmpty());
    list->choose(keptOf(desk, id).front().id.text());
    list->setFocus();
    press(desk, Qt::Key_Return);
    desk.settle();
}

bool says(DeskB &desk, const QString &words) {
    for (const FlowLabel *label : desk.window.findChildren<FlowLabel *>())
        if (label->isVisible() && label->text().contains(words)) return true;
    return false;
}

}  // namespace

TEST_CASE("a picture of a signed form is kept with the answer, sealed, looked at by keyboard and erased again") {
    DeskB desk;
    const Consent yes = aYes(desk);
    REQUIRE(yes.id);
    goToAnswer(desk, yes);
    keep(desk, yes.id.uuid(), fileWith(desk, "form.jpg", pictureAs("jpeg")));
    const auto kept = keptOf(desk, yes.id.uuid());
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().sealed);
    CHECK(kept.front().mediaType == u"image/jpeg");
    CHECK(kept.front().name == u"form.jpg");

    open(desk, yes.id.uuid());
    auto *over = desk.find("kept-file-over");
    REQUIRE(over);
    const auto *view = over->findChild<PictureView *>();
    REQUIRE(view);
    CHECK(view->image().size() == QSize(64, 48));
    CHECK(view->accessibleName() == u"form.jpg");
    CHECK(over->isAncestorOf(desk.window.focusWidget()));
    press(desk, Qt::Key_Escape);
    desk.settle();
    CHECK_FALSE(desk.find("kept-file-over"));

    for (const bool really : {false, true}) {
        open(desk, yes.id.uuid());
        REQUIRE(desk.find("kept-file-erase"));
        desk.find<QAbstractButton>("kept-file-erase")->click();
        QCoreApplication::processEvents();
        CHECK(desk.window.focusWidget() == desk.find("answer-keep"));
        if (really) desk.find("answer-erase")->setFocus();
        press(desk, Qt::Key_Space);
        desk.settle();
        CHECK(keptOf(desk, yes.id.uuid()).size() == (really ? 0 : 1));
    }
    CHECK_FALSE(of<RowList>(desk, "kept-list-", yes.id.uuid()));
}

TEST_CASE("an empty or too large file is told before it is read, and a file that is no picture is only named") {
    DeskB desk;
    const Consent yes = aYes(desk);
    goToAnswer(desk, yes);
    keep(desk, yes.id.uuid(), fileWith(desk, "empty.jpg", {}));
    CHECK(says(desk, QStringLiteral("empty")));
    keep(desk, yes.id.uuid(), fileWith(desk, "large.pdf", QByteArray(21'000'000, 'x')));
    CHECK(says(desk, QStringLiteral("larger than 20 MB")));
    CHECK(keptOf(desk, yes.id.uuid()).empty());
    keep(desk, yes.id.uuid(), fileWith(desk, "form.pdf", "%PDF-1.7 a form"));
    open(desk, yes.id.uuid());
    REQUIRE(desk.find("kept-file-over"));
    CHECK_FALSE(desk.window.findChild<PictureView *>());
    CHECK(says(desk, QStringLiteral("This PDF is damaged")));
    press(desk, Qt::Key_Escape);
    keep(desk, yes.id.uuid(), fileWith(desk, "words.txt", "plain words"));
    auto *list = of<RowList>(desk, "kept-list-", yes.id.uuid());
    REQUIRE(list);
    list->choose(keptOf(desk, yes.id.uuid()).back().id.text());
    list->setFocus();
    press(desk, Qt::Key_Return);
    desk.settle();
    CHECK(says(desk, QStringLiteral("Only pictures and PDFs")));
}

TEST_CASE("a PDF is shown page by page with keys alone, drawn by the second process") {
    REQUIRE(isReader);
    DeskA desk;
    const Meeting meeting = desk.records.read().all<Meeting>().front();
    desk.go(Place::Meetings, u"meeting/" + meeting.id.text());
    desk.settle();
    documents::Document paper{QStringLiteral("T"), QStringLiteral("en"), {}};
    for (const char *words : {"One", "Two", "Three"}) {
        if (!paper.blocks.empty()) paper.blocks.push_back(documents::PageBreak{});
        paper.blocks.push_back(documents::Heading{1, documents::plain(QString::fromLatin1(words))});
    }
    const documents::FontSet fonts(inSource("packaging/deps/node_modules/@expo-google-fonts"));
    keep(desk, meeting.id.uuid(), fileWith(desk, "paper.pdf", documents::toPdf(paper, fonts, {})));
    open(desk, meeting.id.uuid());
    auto *view = desk.window.findChild<PdfView *>();
    REQUIRE(view);
    CHECK(view->pages() == 3);
    CHECK(view->isAncestorOf(desk.window.focusWidget()));
    const QImage first = view->image();
    CHECK(first.width() > 100);
    const auto turned = [&](Qt::Key key, int page) {
        press(desk, key);
        desk.settle();
        return view->page() == page;
    };
    CHECK(turned(Qt::Key_PageDown, 1));
    CHECK(view->image() != first);
    CHECK(turned(Qt::Key_End, 2));
    CHECK(turned(Qt::Key_PageDown, 2));
    CHECK(turned(Qt::Key_PageUp, 1));
    CHECK(turned(Qt::Key_Home, 0));
    CHECK(view->image() == first);
    press(desk, Qt::Key_Escape);
    desk.settle();
    CHECK_FALSE(desk.find("kept-file-over"));
}

TEST_CASE("who is in a file is said where it is looked at, and can be taken back") {
    DeskA desk;
    const Meeting meeting = desk.records.read().all<Meeting>().front();
    desk.go(Place::Meetings, u"meeting/" + meeting.id.text());
    desk.settle();
    keep(desk, meeting.id.uuid(), fileWith(desk, "list.png", pictureAs("png")));
    const auto choose = [&](int action) {
        open(desk, meeting.id.uuid());
        REQUIRE(desk.find("kept-file-who"));
        desk.find("kept-file-who")->setFocus();
        press(desk, Qt::Key_Space);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        QAction *chosen = menu->actions().at(action);
        menu->close();
        chosen->trigger();
        desk.settle();
        if (desk.find("kept-file-over")) press(desk, Qt::Key_Escape);
        desk.settle();
        return keptOf(desk, meeting.id.uuid()).front();
    };
    CHECK(choose(0).showsNobody);
    const Attachment shown = choose(2);
    CHECK_FALSE(shown.showsNobody);
    CHECK(shown.shows.size() == 1);
    CHECK(choose(2).shows.empty());
}

TEST_CASE("meetings and answers of bodies keep files too") {
    DeskA desk;
    const Meeting meeting = desk.records.read().all<Meeting>().front();
    desk.go(Place::Meetings, u"meeting/" + meeting.id.text());
    desk.settle();
    keep(desk, meeting.id.uuid(), fileWith(desk, "list.png", pictureAs("png")));
    REQUIRE(keptOf(desk, meeting.id.uuid()).size() == 1);
    CHECK_FALSE(keptOf(desk, meeting.id.uuid()).front().sealed);
    const Response response = desk.records.read().all<Response>().front();
    desk.go(Place::Recommendations, u"recommendation/" + response.recommendation.text());
    desk.settle();
    keep(desk, response.id.uuid(), fileWith(desk, "letter.pdf", "%PDF-1.7 a letter"));
    CHECK(keptOf(desk, response.id.uuid()).size() == 1);
}

TEST_CASE("only a JPEG or PNG of a sensible size is decoded, and no larger than it is shown") {
    const QSize within(300, 200);
    const auto whyNot = [&](const QByteArray &bytes) {
        const auto out = pictureIn(bytes, within);
        return std::holds_alternative<NoPicture>(out) ? std::optional(std::get<NoPicture>(out)) : std::nullopt;
    };
    for (const char *format : {"jpeg", "png"}) {
        INFO(format);
        const auto large = pictureIn(pictureAs(format, {1200, 600}), within);
        REQUIRE(std::holds_alternative<QImage>(large));
        CHECK(std::get<QImage>(large).size() == QSize(300, 150));
        const auto thin = pictureIn(pictureAs(format, {3000, 1}), within);
        REQUIRE(std::holds_alternative<QImage>(thin));
        CHECK(std::get<QImage>(thin).size() == QSize(300, 1));
    }
    CHECK(whyNot(pngOfSize(60'000, 60'000)) == NoPicture::TooLarge);
    CHECK(whyNot(pngOfSize(0x7fffffff, 0x7fffffff)) == NoPicture::TooLarge);
    CHECK(whyNot(pictureAs("png").left(60)) == NoPicture::Damaged);
    CHECK(whyNot(pictureAs("jpeg").left(200)) == NoPicture::Damaged);
    for (const QByteArray &other : {QByteArray(), QByteArray("%PDF-1.7"), QByteArray("GIF89a"), QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>"), pictureAs("bmp")})
        CHECK(whyNot(other) == NoPicture::OtherType);
}
