#include "core/base/error.h"
#include "core/base/random.h"
#include "core/handoff/bag.h"
#include "core/handoff/sheet.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::handoff;

namespace {

constexpr int rounds = 400;

// Bytes changed, cut, doubled or put in at random places.
QByteArray mutated(QByteArray bytes, Random &random) {
    for (auto times = random.below(4) + 1; times > 0; --times) {
        const auto at = static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size()) + 1));
        switch (random.below(4)) {
        case 0:
            if (at < bytes.size()) bytes[at] = static_cast<char>(random.below(256));
            break;
        case 1: bytes.truncate(std::max<qsizetype>(1, at)); break;
        case 2: bytes.insert(at, bytes.mid(at, 40)); break;
        default: bytes.insert(at, random.bytes(3)); break;
        }
    }
    return bytes;
}

// True where `read` took it; an Error it may throw is Damaged alone.
template <class Read> bool taken(const QByteArray &bytes, Read read) {
    try {
        read(bytes);
        return true;
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Damaged);
        return false;
    }
}

QByteArray workbook() {
    Sheet sheet;
    sheet.name = QStringLiteral("1");
    for (int row = 0; row < 12; ++row)
        sheet.rows.push_back({{QStringLiteral("reference %1").arg(row)}, {{}, double(row)}, {QString::fromUtf8("ទទួលយក")}});
    return xlsxOf({sheet, sheet}, QDate(2026, 11, 23));
}

}  // namespace

TEST_CASE("a workbook mutated at random is read or refused as damaged") {
    SeededRandom random("workbook");
    const QByteArray whole = workbook();
    REQUIRE(taken(whole, readXlsx));
    int refused = 0;
    for (int i = 0; i < rounds; ++i) refused += !taken(mutated(whole, random), readXlsx);
    CHECK(refused > rounds / 2);
}

TEST_CASE("a sheet inside a workbook mutated at random is read or refused as damaged") {
    SeededRandom random("sheet");
    std::vector<PackedFile> parts = readZip(workbook());
    int refused = 0;
    for (int i = 0; i < rounds; ++i) {
        std::vector<PackedFile> changed = parts;
        for (PackedFile &part : changed)
            if (part.name.contains(u"sheet1")) part.bytes = mutated(part.bytes, random);
        refused += !taken(zipOf(changed, QDate(2026, 11, 23)), readXlsx);
    }
    CHECK(refused > rounds / 4);
}

TEST_CASE("a table mutated at random is read or refused as damaged") {
    SeededRandom random("table");
    const QByteArray whole = csvOf({{QStringLiteral("reference"), QStringLiteral("response")}, {QStringLiteral("a \"b\""), QString::fromUtf8("ខ្មែរ,x")}});
    int refused = 0;
    for (int i = 0; i < rounds; ++i) refused += !taken(mutated(whole, random), readCsv);
    CHECK(refused > 0);
}

TEST_CASE("a bag mutated at random is never valid with other words in it") {
    SeededRandom random("bag");
    const std::vector<PackedFile> bag = bagOf({{QStringLiteral("a.txt"), "hello"}, {QStringLiteral("b/c.txt"), "there"}}, {});
    const QByteArray whole = zipOf(bag, QDate(2026, 11, 23));
    for (int i = 0; i < rounds; ++i) {
        const QByteArray changed = mutated(whole, random);
        taken(changed, [](const QByteArray &zip) {
            if (!checkBagZip(zip).isValid()) return;
            for (const PackedFile &file : bagIn(readZip(zip)))
                if (file.name == u"data/a.txt") CHECK(file.bytes == "hello");
        });
    }
}
