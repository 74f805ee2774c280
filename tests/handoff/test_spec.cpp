#include "core/base/error.h"
#include "core/handoff/spec.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::handoff;

namespace {

const char *const id = "0190f3a0-0000-7000-8000-000000000001";

QString wrongField(const QString &json) {
    try {
        parseSpec(QString(json).replace(QLatin1String("ID"), QLatin1String(id)).toUtf8());
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        return error.params().value(QStringLiteral("field")).toString();
    }
    return QStringLiteral("accepted");
}

QString wrongField(const char *more) {
    return wrongField(QStringLiteral(R"({"body":"ID","what":{"minutes":["ID"]}%1})").arg(QString::fromLatin1(more)));
}

}  // namespace

TEST_CASE("a spec without choices asks for the addressee's audience and the use share") {
    const Spec spec = parseSpec(QStringLiteral(R"({"body":"%1","what":{"minutes":["%1"]}})").arg(QString::fromLatin1(id)).toUtf8());
    CHECK(spec.audience == records::Audience::body);
    CHECK(spec.use == records::Use::share);
    CHECK(spec.forms.pdf);
    CHECK(spec.minutes.size() == 1);
}

TEST_CASE("what is wrong in a spec is named") {
    CHECK(wrongField("") == QStringLiteral("accepted"));
    CHECK(wrongField(R"(,"color":1)") == QStringLiteral("color"));
    CHECK(wrongField(R"(,"audience":"council")") == QStringLiteral("audience"));
    CHECK(wrongField(R"(,"audience":"public")") == QStringLiteral("use"));
    CHECK(wrongField(R"(,"audience":"public","use":"publish")") == QStringLiteral("accepted"));
    CHECK(wrongField(R"(,"use":"photo")") == QStringLiteral("use"));
    CHECK(wrongField(R"(,"languages":["English"])") == QStringLiteral("languages"));
    CHECK(wrongField(R"(,"languages":"en")") == QStringLiteral("languages"));
    CHECK(wrongField(R"(,"forms":["doc"])") == QStringLiteral("forms"));
    CHECK(wrongField(R"(,"forms":[])") == QStringLiteral("forms"));
    CHECK(wrongField(R"(,"answers":[{"finding":"x"}])") == QStringLiteral("answers.reason"));
    CHECK(wrongField(R"(,"restrictions":[{"consent":"x","reason":"y"}])") == QStringLiteral("restrictions.consent"));
    CHECK(wrongField(R"(,"confirmedBy":7)") == QStringLiteral("confirmedBy"));
}

TEST_CASE("a spec without an addressee or without anything chosen is refused") {
    CHECK(wrongField(QStringLiteral("[]")) == QStringLiteral("spec"));
    CHECK(wrongField(QStringLiteral("{")) == QStringLiteral("spec"));
    CHECK(wrongField(QStringLiteral(R"({"what":{"minutes":["ID"]}})")) == QStringLiteral("body"));
    CHECK(wrongField(QStringLiteral(R"({"body":"ID","what":{}})")) == QStringLiteral("what"));
    CHECK(wrongField(QStringLiteral(R"({"body":"ID","what":{"minutes":["ID","ID"]}})")) == QStringLiteral("what.minutes"));
    CHECK(wrongField(QStringLiteral(R"({"body":"ID","what":{"people":["ID"]}})")) == QStringLiteral("what.people"));
}
