#include "core/council/respect_terms.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

using namespace balai;
using namespace balai::test;

namespace {
size_t findings(const Village &v, QStringView words, const char *language = "en") {
    return council::respectTerms(v.laptop.store, inSource("resources"), QString::fromLatin1(language)).find(words).size();
}
}  // namespace

TEST_CASE("a council's own terms are added to the shipped ones, replace them, and can be switched off") {
    Village v;
    CHECK(findings(v, u"two victims and a stakeholder") == 1);
    v.put("term", QStringLiteral(R"({"language":"en","avoid":"stakeholder","prefer":["member"]})"));
    CHECK(findings(v, u"two victims and a stakeholder") == 2);
    v.put("term", QStringLiteral(R"({"language":"en","avoid":"Victim","active":false})"), QStringLiteral("off"));
    CHECK(findings(v, u"two victims and a stakeholder") == 1);
    v.update("term", QStringLiteral("off"), QStringLiteral(R"({"active":true,"prefer":["person"]})"));
    const auto list = council::respectTerms(v.laptop.store, inSource("resources"), QStringLiteral("en"));
    const auto found = list.find(u"a victim");
    REQUIRE(found.size() == 1);
    CHECK(list.terms()[size_t(found[0].term)].prefer == QStringList{QStringLiteral("person")});
    v.put("term", QStringLiteral(R"({"language":"en","avoid":"  ","prefer":["x"]})"));
    CHECK(findings(v, u"  ") == 0);
    CHECK(findings(v, u"stakeholder", "id") == 0);
}
