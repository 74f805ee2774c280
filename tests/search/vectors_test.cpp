// What people type, and what they must and must not find: tests/vectors/search/TAG.json, through the real index.
#include "core/records/all_kinds.h"
#include "core/search/index.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"
#include "tests/support/source_dir.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <map>
#include <set>

using namespace balai;
using namespace balai::search;
using balai::test::Laptop;

namespace {

QDir vectorFolder() { return QDir(inSource("tests/vectors/search")); }

QJsonObject vectorsOf(const QString &name) {
    QFile file(vectorFolder().filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::map<QString, Uuid> putTexts(Laptop &laptop, const QString &language, const QJsonObject &texts) {
    std::map<QString, Uuid> out;
    laptop.store.write(QStringLiteral("put texts"), [&](store::Write &write) {
        records::Meeting meeting;
        meeting.title.insert(QStringLiteral("en"), QStringLiteral("12345"));
        write.put(meeting);
        for (auto text = texts.begin(); text != texts.end(); ++text) {
            records::Block block;
            block.meeting = meeting.id;
            block.text.insert(language, text->toString());
            out[text.key()] = write.put(block).uuid();
        }
    });
    return out;
}

std::set<Uuid> found(const Index &index, const QString &typed) {
    std::set<Uuid> out;
    for (const Hit &hit : index.find(Wanted{typed, QStringLiteral("block")})) out.insert(hit.record);
    return out;
}

}  // namespace

TEST_CASE("everything that people may expect to find is found, and nothing else, in every language") {
    const QStringList files = vectorFolder().entryList({QStringLiteral("*.json")});
    REQUIRE(files.size() >= 13);
    const QString name = GENERATE_COPY(from_range(files));
    const QJsonObject vectors = vectorsOf(name);
    Laptop laptop(7);
    Index index(laptop.store);
    const auto ids = putTexts(laptop, vectors.value(QLatin1String("language")).toString(), vectors.value(QLatin1String("texts")).toObject());
    const QJsonArray cases = vectors.value(QLatin1String("cases")).toArray();
    CHECK(cases.size() >= 31);
    for (const bool indexed : {false, true}) {
        if (indexed) index.catchUp();
        for (const auto &one : cases) {
            const QString query = one[QLatin1String("query")].toString();
            const std::set<Uuid> here = found(index, query);
            for (const auto &text : one[QLatin1String("find")].toArray()) {
                INFO(name.toStdString() << (indexed ? "" : ", before it is indexed") << ": " << query.toStdString() << " must find " << text.toString().toStdString());
                CHECK(here.contains(ids.at(text.toString())));
            }
            for (const auto &text : one[QLatin1String("miss")].toArray()) {
                INFO(name.toStdString() << (indexed ? "" : ", before it is indexed") << ": " << query.toStdString() << " must miss " << text.toString().toStdString());
                CHECK_FALSE(here.contains(ids.at(text.toString())));
            }
        }
    }
    CHECK(index.differences().isEmpty());
}
