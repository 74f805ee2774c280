#include "core/records/all_kinds.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace balai;
using namespace balai::records;

namespace {
QJsonValue parsed(const char *json) {
    const auto value = parseJsonValue(QByteArray(json));
    REQUIRE(value);
    return *value;
}

FieldInfo ofType(FieldType type) {
    FieldInfo field;
    field.name = QStringLiteral("x");
    field.type = type;
    field.words = {QStringLiteral("given"), QStringLiteral("refused")};
    return field;
}

struct Row {
    FieldType type;
    const char *json;
};

const Row wrongRows[] = {
    {FieldType::Text, "1"},
    {FieldType::Text, "true"},
    {FieldType::Text, "{}"},
    {FieldType::Text, "[\"a\"]"},
    {FieldType::Bool, "1"},
    {FieldType::Bool, "\"true\""},
    {FieldType::Integer, "1.5"},
    {FieldType::Integer, "1e30"},
    {FieldType::Integer, "\"1\""},
    {FieldType::Integer, "false"},
    {FieldType::Number, "\"0.5\""},
    {FieldType::Date, "\"2026-02-29\""},
    {FieldType::Date, "\"2026-2-9\""},
    {FieldType::Date, "\"2026-02-09 \""},
    {FieldType::Date, "\"20260209\""},
    {FieldType::Date, "\"2026-02-09T00:00:00Z\""},
    {FieldType::Date, "\"0000-01-01\""},
    {FieldType::Date, "\"\""},
    {FieldType::Date, "20260209"},
    {FieldType::Time, "\"2026-11-23\""},
    {FieldType::Time, "\"2026-11-23T10:00:00\""},
    {FieldType::Time, "\"2026-11-23T10:00Z\""},
    {FieldType::Time, "\"2026-11-23T24:00:00Z\""},
    {FieldType::Time, "\"2026-11-23T10:60:00Z\""},
    {FieldType::Time, "\"2026-11-23T10:00:60Z\""},
    {FieldType::Time, "\"2026-11-31T10:00:00Z\""},
    {FieldType::Time, "\"2026-11-23T10:00:00+7\""},
    {FieldType::Time, "\"2026-11-23T10:00:00+0700\""},
    {FieldType::Time, "\"2026-11-23T10:00:00.Z\""},
    {FieldType::Time, "\"2026-11-23 10:00:00Z\""},
    {FieldType::Time, "\"2026-11-23T10:00:00Zz\""},
    {FieldType::Time, "\"2026-11-23T-1:00:00Z\""},
    {FieldType::Enum, "\"Given\""},
    {FieldType::Enum, "\"\""},
    {FieldType::Enum, "\"unset\""},
    {FieldType::Enum, "0"},
    {FieldType::Money, "150000"},
    {FieldType::Money, "{\"minor\":1}"},
    {FieldType::Money, "{\"currency\":\"KHR\"}"},
    {FieldType::Money, "{\"minor\":1.5,\"currency\":\"KHR\"}"},
    {FieldType::Money, "{\"minor\":\"1\",\"currency\":\"KHR\"}"},
    {FieldType::Money, "{\"minor\":1,\"currency\":\"khr\"}"},
    {FieldType::Money, "{\"minor\":1,\"currency\":\"RIEL\"}"},
    {FieldType::Money, "{\"minor\":1,\"currency\":\"KHR\",\"more\":1}"},
    {FieldType::Reference, "\"x\""},
    {FieldType::Reference, "\"\""},
    {FieldType::Reference, "\"00000000-0000-0000-0000-000000000000\""},
    {FieldType::Reference, "{\"id\":\"0190a6c0-0000-7000-8000-00000000000a\"}"},
    {FieldType::Localised, "\"text\""},
    {FieldType::Localised, "{\"\":\"a\"}"},
    {FieldType::Localised, "{\"k\":\"a\"}"},
    {FieldType::Localised, "{\"km_KH\":\"a\"}"},
    {FieldType::Localised, "{\"km.x\":\"a\"}"},
    {FieldType::Localised, "{\"km-\":\"a\"}"},
    {FieldType::Localised, "{\"km\":1}"},
    {FieldType::Localised, "{\"km\":{\"a\":\"b\"}}"},
    {FieldType::Object, "\"x\""},
    {FieldType::Object, "[]"},
    {FieldType::Object, "{\"\":1}"},
    {FieldType::TextSet, "\"x\""},
    {FieldType::TextSet, "[1]"},
    {FieldType::TextSet, "[null]"},
    {FieldType::TextSet, "[\"\"]"},
    {FieldType::EnumSet, "[\"given\",\"lost\"]"},
    {FieldType::ReferenceSet, "[\"x\"]"},
    {FieldType::ReferenceSet, "{}"},
    {FieldType::OrderedTexts, "[[]]"},
    {FieldType::OrderedObjects, "[1]"},
    {FieldType::List, "{}"},
};

const Row rightRows[] = {
    {FieldType::Text, "\"\""},
    {FieldType::Text, "\"\\ud83d\\ude00\""},
    {FieldType::Integer, "0"},
    {FieldType::Integer, "-3"},
    {FieldType::Integer, "9007199254740993"},
    {FieldType::Number, "1"},
    {FieldType::Date, "\"2024-02-29\""},
    {FieldType::Time, "\"2026-11-23T10:00:00Z\""},
    {FieldType::Time, "\"2026-11-23T23:59:59.123+06:30\""},
    {FieldType::Enum, "\"refused\""},
    {FieldType::Money, "{\"minor\":-5,\"currency\":\"USD\"}"},
    {FieldType::Reference, "\"0190a6c0-0000-7000-8000-00000000000a\""},
    {FieldType::Localised, "{\"zh-Hans\":\"a\",\"tet\":\"b\",\"km\":null}"},
    {FieldType::Localised, "{}"},
    {FieldType::Object, "{\"retention\":{\"block\":24},\"quorum\":0.5}"},
    {FieldType::TextSet, "[]"},
    {FieldType::EnumSet, "[\"given\"]"},
    {FieldType::List, "[1,{\"a\":[]},\"x\"]"},
};
}  // namespace

TEST_CASE("a value that does not fit its field is named wrong") {
    for (const Row &row : wrongRows) {
        INFO(int(row.type) << " " << row.json);
        CHECK_FALSE(wrongValue(ofType(row.type), parsed(row.json)).isEmpty());
    }
}

TEST_CASE("a value that fits its field is taken") {
    for (const Row &row : rightRows) {
        INFO(int(row.type) << " " << row.json);
        CHECK(wrongValue(ofType(row.type), parsed(row.json)) == QString());
        CHECK(wrongValue(ofType(row.type), QJsonValue()) == QString());
    }
}

TEST_CASE("half a surrogate pair is refused wherever a text can stand") {
    const QString half = QString(QChar(0xd83d));
    CHECK_FALSE(wrongValue(ofType(FieldType::Text), half).isEmpty());
    CHECK_FALSE(wrongValue(ofType(FieldType::TextSet), QJsonArray{half}).isEmpty());
    CHECK_FALSE(wrongValue(ofType(FieldType::Localised), QJsonObject{{QStringLiteral("km"), half}}).isEmpty());
    const QJsonObject deep{{QStringLiteral("a"), QJsonArray{QJsonObject{{QStringLiteral("b"), half}}}}};
    CHECK_FALSE(wrongValue(ofType(FieldType::Object), deep).isEmpty());
    CHECK_FALSE(wrongValue(ofType(FieldType::List), QJsonArray{deep}).isEmpty());
}

TEST_CASE("the first wrong field of a record is named, and what the log adds is passed over") {
    const KindInfo &kind = kindOf<Member>();
    CHECK_FALSE(firstWrong(kind, {{QStringLiteral("id"), 5}, {QStringLiteral("created"), QStringLiteral("x")},
                                  {QStringLiteral("name"), QStringLiteral("Sok")}}));
    const auto unknown = firstWrong(kind, {{QStringLiteral("nom"), QStringLiteral("Sok")}});
    REQUIRE(unknown);
    CHECK(unknown->field == QStringLiteral("nom"));
    CHECK(unknown->reason == QStringLiteral("no such field"));
    const auto wrong = firstWrong(kind, {{QStringLiteral("since"), QStringLiteral("soon")}});
    REQUIRE(wrong);
    CHECK(wrong->field == QStringLiteral("since"));
    CHECK(wrong->reason == QStringLiteral("not a date"));
}

TEST_CASE("a column holds bare text where the field is text, compact JSON otherwise") {
    const FieldInfo text = ofType(FieldType::Text);
    CHECK(columnOf(text, QStringLiteral("a\"b")) == QByteArray("a\"b"));
    CHECK(columnOf(text, QJsonValue()).isNull());
    CHECK_FALSE(columnOf(text, QString()).isNull());
    CHECK(fromColumn(text, columnOf(text, QString())) == QJsonValue(QString()));
    CHECK(fromColumn(text, QByteArray()).isNull());
    CHECK(columnOf(ofType(FieldType::Integer), 12) == QByteArray("12"));
    CHECK(fromColumn(ofType(FieldType::Integer), QByteArray("12")) == QJsonValue(12));
    CHECK(columnOf(ofType(FieldType::Bool), false) == QByteArray("false"));
    const QJsonObject object{{QStringLiteral("b"), 1}, {QStringLiteral("a"), QJsonArray{QStringLiteral("ក")}}};
    CHECK(columnOf(ofType(FieldType::Object), object) == QByteArray("{\"a\":[\"ក\"],\"b\":1}"));
    CHECK(fromColumn(ofType(FieldType::Object), QByteArray("{\"a\":[\"ក\"],\"b\":1}")) == QJsonValue(object));
}

TEST_CASE("one value of JSON is read only when it is exactly one") {
    for (const char *bad : {"", " ", "1,2", "[1],[2]", "{\"a\":1", "nul", "'a'", "1]", "]["}) {
        INFO(bad);
        CHECK_FALSE(parseJsonValue(QByteArray(bad)));
    }
    CHECK(parseJsonValue("null")->isNull());
    CHECK(parseJsonValue("\"x\"")->toString() == QStringLiteral("x"));
    CHECK(compactJson(QJsonValue(0.5)) == QByteArray("0.5"));
    CHECK(compactJson(QJsonValue(qint64(1) << 53)) == QByteArray("9007199254740992"));
    CHECK(compactJson(QJsonValue()) == QByteArray("null"));
}

TEST_CASE("ten megabytes of text go through whole") {
    const QString big(10 << 20, u'ក');
    const FieldInfo text = ofType(FieldType::Text);
    CHECK(wrongValue(text, big).isEmpty());
    CHECK(fromColumn(text, columnOf(text, big)).toString() == big);
    CHECK(parseJsonValue(compactJson(big))->toString() == big);
}

TEST_CASE("a time is a moment and a day in its own offset") {
    const Time time{QStringLiteral("2026-11-23T01:00:00+07:00")};
    CHECK(time.day() == QDate(2026, 11, 23));
    CHECK(time.ms() == QDateTime(QDate(2026, 11, 22), QTime(18, 0), Qt::UTC).toMSecsSinceEpoch());
    CHECK_FALSE(Time().isSet());
}
