#include "core/base/error.h"
#include "core/council/seen.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {
const QString lotus = QStringLiteral("lotus");
const QString fees = QStringLiteral("fees");

// Lotus's three yeses, each with that, and her approval.
void mayShare(Ministry &m, const QString &more) {
    m.mayShare(lotus, more);
    m.right(lotus, fees);
}

const PreviewItem &lineOf(const Preview &preview, Uuid item) {
    for (const PreviewItem &one : preview.items)
        if (one.item == item) return one;
    FAIL("not listed");
    return preview.items.front();
}

void confirmAll(Ministry &m) {
    for (const records::Consent &typed : council::SeenBook(m.laptop.store).toShow(Id<records::Member>(m.at(lotus)))) {
        records::Consent yes = council::confirmationOf(m.laptop.store, typed);
        m.laptop.clock.advance(60'000);
        m.laptop.store.write(QStringLiteral("record a consent"), [&](store::Write &write) { write.put(yes); });
    }
}

QString made(Ministry &m, const Spec &spec, const MakeOptions &options) {
    try {
        handoff::make(m.laptop.store, spec, m.path(QStringLiteral("package.zip")), options);
        return QStringLiteral("made");
    } catch (const Error &error) {
        return error.params().value(QStringLiteral("reason")).toString();
    }
}

void another(Ministry &m, const QString &more = QStringLiteral(R"("role":"facilitator")")) {
    m.put("account", QStringLiteral(R"({"name":"Sok",%1})").arg(more), QStringLiteral("sok"));
}
}  // namespace

TEST_CASE("the preview says of each thing which yeses their member has not seen, until she says them herself") {
    Ministry m;
    mayShare(m, QStringLiteral(R"(,"mode":"thumbprint")"));
    const Preview before = m.preview(m.everything());
    CHECK(lineOf(before, m.at(fees)).notSeen.size() == 3);
    CHECK(lineOf(before, m.at(QStringLiteral("note"))).notSeen.empty());
    for (const QJsonValue &line : previewJson(before).value(QLatin1String("items")).toArray()) REQUIRE(line.toObject().value(QLatin1String("notSeen")).isArray());
    confirmAll(m);
    const Preview after = m.preview(m.everything());
    CHECK(lineOf(after, m.at(fees)).notSeen.empty());
    CHECK(fate(after, m.at(fees)) == fate(before, m.at(fees)));
}

TEST_CASE("nothing in the package tells that a yes was not seen") {
    Ministry m;
    mayShare(m, QStringLiteral(R"(,"mode":"spoken")"));
    for (const PackedFile &file : m.preview(m.everything()).payload.files) CHECK_FALSE(file.bytes.contains("notSeen"));
}

TEST_CASE("whoever typed a spoken yes that was not seen needs a second person to hand it over") {
    Ministry m;
    another(m);
    mayShare(m, QStringLiteral(R"(,"mode":"spoken")"));
    MakeOptions options = m.options();
    CHECK(m.preview(m.everything()).needsSecondPerson);
    CHECK(made(m, m.everything(), options) == QStringLiteral("secondPerson"));
    CHECK(m.laptop.store.all<records::Handoff>().empty());
    const Spec confirmed = m.everything(QStringLiteral(R"(,"confirmedBy":"@sok")"));
    CHECK(made(m, confirmed, options) == QStringLiteral("secondPerson"));  // the passphrase was not given
    options.secondPersonConfirmed = true;
    CHECK(made(m, m.everything(QStringLiteral(R"(,"confirmedBy":"@dara")")), options) == QStringLiteral("secondPerson"));
    CHECK(made(m, confirmed, options) == QStringLiteral("made"));
}

TEST_CASE("one account is enough where she has seen it, another typed it, it is not spoken, or nobody else could look") {
    Ministry m;
    const QString spoken = QStringLiteral(R"(,"mode":"spoken")");
    SECTION("seen") {
        another(m);
        mayShare(m, spoken);
        confirmAll(m);
    }
    SECTION("typed by another account") {
        another(m);
        const store::Author dara = m.laptop.store.author();
        m.laptop.store.setAuthor({dara.device, dara.epoch, m.at(QStringLiteral("sok"))});
        mayShare(m, spoken);
        m.laptop.store.setAuthor(dara);
    }
    SECTION("on paper") {
        another(m);
        mayShare(m, QStringLiteral(R"(,"mode":"signature")"));
    }
    SECTION("a script that brings its own evidence") {
        another(m);
        mayShare(m, {});
    }
    SECTION("alone") { mayShare(m, spoken); }
    SECTION("the other is no facilitator") {
        another(m, QStringLiteral(R"("role":"notetaker")"));
        mayShare(m, spoken);
    }
    SECTION("the other is not active") {
        another(m, QStringLiteral(R"("role":"facilitator","active":false)"));
        mayShare(m, spoken);
    }
    SECTION("nothing of hers goes") {
        another(m);
        m.mayShare(lotus, spoken);  // without her approval
    }
    CHECK_FALSE(m.preview(m.everything()).needsSecondPerson);
    CHECK(made(m, m.everything(), m.options()) == QStringLiteral("made"));
}
