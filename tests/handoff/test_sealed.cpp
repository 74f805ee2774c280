#include "core/base/error.h"
#include "core/council/session.h"
#include "core/records/identity.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {

// A member's sealed compartment, written by an account that holds the key.
struct Sealed {
    Ministry m;
    crypto::SecretBytes key = crypto::SecretBytes::random(32, m.laptop.random);
    std::unique_ptr<store::Sealer> sealer = council::sealerWith(key, m.laptop.random);

    Sealed() {
        m.laptop.store.setSealer(sealer.get());
        m.put("identity", QStringLiteral(R"({"member":"@lotus","sealed":{"legalName":"Chan Sopheap","nameParts":["Chan","Sopheap"],
            "phones":["+855 12 345 678"],"knownPlaces":["Kampong Trach"],"otherNames":["ចន្ទ សុភាព"]}})").simplified());
    }
    ~Sealed() { m.laptop.store.setSealer(nullptr); }
    void also(const char *sealed) {
        m.put("identity", QStringLiteral(R"({"member":"@river","sealed":%1})").arg(QString::fromUtf8(sealed)));
    }

    QStringList noted(const char *words) {
        m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"note","text":{"en":"%1"},"original":"en"})").arg(QString::fromUtf8(words)),
              QStringLiteral("noted"));
        QStringList found;
        for (const Finding &finding : m.preview(m.everything()).disclosure.findings) found.append(finding.what);
        m.laptop.store.write(QStringLiteral("remove"), [&](store::Write &write) { write.remove(records::kindOf<records::Block>(), m.at(QStringLiteral("noted"))); });
        return found;
    }
};

}  // namespace

TEST_CASE("sealed names, phones and places are found however they are written") {
    Sealed s;
    CHECK(s.noted("Nothing about anybody.") == QStringList());
    CHECK(s.noted("CHAN SOPHEAP was there.").contains(QStringLiteral("sealedName")));
    CHECK(s.noted("ទៅជួបចន្ទសុភាពនៅផ្ទះ").contains(QStringLiteral("sealedName")));
    CHECK(s.noted("Sopheap was there.") == QStringList{QStringLiteral("sealedNamePart")});
    CHECK(s.noted("Call 012-345-678 for it.").contains(QStringLiteral("sealedPhone")));
    CHECK(s.noted("Call ០១២ ៣៤៥ ៦៧៨ for it.").contains(QStringLiteral("sealedPhone")));
    CHECK(s.noted("It was near kampong  trach.") == QStringList{QStringLiteral("sealedPlace")});
    CHECK(s.noted("Channels and chants, 12 345 people.") == QStringList());
}

TEST_CASE("of a name whose parts nobody listed each word is looked for, and the name the other way round") {
    Sealed s;
    s.also(R"({"legalName":"Sreymom Chanthavy","otherNames":["முத்துலட்சுமி","ராஜன்"],"address":"House 14, Street 271, Toul Svay village, Kampot","emergency":"Bong Vuthy +855 97 555 1234"})");
    for (const char *part : {"Ask Sreymom.", "The CHANTHAVY family knows.", "S. Chanthavy", "Srey-\nmom said so.", "S.r.e.y.m.o.m", "S r e y m o m", "Sreymoms", "MissSreymom", "Sreymom77",
                             "Sr\u0435ym\u043em"})
        CHECK(s.noted(part).contains(QStringLiteral("sealedNamePart")));
    for (const char *whole : {"Chanthavy, Sreymom", "chanthavysreymom", "முத்துலட்சுமியிடம் கேட்டோம்", "முத்துலட்சுமிக்கு", "ராஜனிடம்", "bong vuthy"})
        CHECK(s.noted(whole).contains(QStringLiteral("sealedName")));
    for (const char *place : {"in Toul Svay village", "from Toul Svay", "House 14, Street 271"}) CHECK(s.noted(place).contains(QStringLiteral("sealedPlace")));
    for (const char *plain : {"The village in Kampot has a house and a street.", "chant and reyno, moms of 77", "Miss Chan's sister: no."})
        for (const QString &what : s.noted(plain)) CHECK_FALSE(what == u"sealedPlace");
    CHECK(s.noted("A town, 14 houses, Kampot.") == QStringList());
}

TEST_CASE("a sealed name turned round is whole also where its parts are listed, and in a script without spaces") {
    Sealed s;
    s.also(R"({"legalName":"ស្រីមុំ ចាន់ថាវី","otherNames":["Mrs Tran Thi Bich Hanh"]})");
    for (const char *whole : {"Sopheap Chan", "សួរ ចាន់ថាវី ស្រីមុំ អំពីនេះ", "សួរស្ត្រីមុំចាន់ថាវី", "Tran Thi Bich Hanh", "HANH BICH THI TRAN"})
        CHECK(s.noted(whole).contains(QStringLiteral("sealedName")));
    CHECK(s.noted("Ask Bich.") == QStringList{QStringLiteral("sealedNamePart")});
    for (const char *plain : {"Mrs Smith opened it.", "thi"}) CHECK(s.noted(plain) == QStringList());
}

TEST_CASE("parts of a name leave out forms of address, letters and the commonest words") {
    Sealed s;
    s.also(R"({"legalName":"Puan The binti Om A. Rahman"})");
    CHECK(s.noted("The puan said binti, om and a.") == QStringList());
    CHECK(s.noted("rahman came") == QStringList{QStringLiteral("sealedNamePart")});
}

TEST_CASE("a name is found with a form of address or figures written on to it, and within no other word") {
    Sealed s;
    s.also(R"({"legalName":"Sreymom Chanthavy","otherNames":["Rina"]})");
    for (const char *part : {"DawSreymom", "Sreymomnya", "99sreymom", "sreymom’s"}) CHECK(s.noted(part) == QStringList{QStringLiteral("sealedNamePart")});
    CHECK(s.noted("BuRina") == QStringList());
    for (const char *plain : {"A marina, a burina, larinas.", "ASreymoma"}) CHECK(s.noted(plain) == QStringList());
}

TEST_CASE("letters of other alphabets stand for those they look like, large ones by their large shape") {
    Sealed s;
    s.also(R"({"legalName":"Nimol Chanthavy"})");
    for (const char *part : {"ask \u039dimol", "ask n\u0456m\u03bfl", "ask \u0421hanthavy"}) CHECK(s.noted(part) == QStringList{QStringLiteral("sealedNamePart")});
    CHECK(s.noted("ask \u041dimol") == QStringList());  // H
}

TEST_CASE("stretches of an address are looked for, its province is not") {
    Sealed s;
    s.also(R"({"address":"House 14, Street 271, Toulsvay, Kampot province"})");
    for (const char *place : {"Street 271", "at St. 271", "in toulsvay", "Toulsvay, Kampot province"}) CHECK(s.noted(place).contains(QStringLiteral("sealedPlace")));
    for (const char *plain : {"Kampot province", "a house, a street, 14, 271"}) CHECK(s.noted(plain) == QStringList());
    s.also(R"({"address":"ផ្ទះ ភូមិទួលស្វាយ ស្រុកឈូក ខេត្តកំពត"})");
    CHECK(s.noted("នៅទួលស្វាយមានសាលា") == QStringList{QStringLiteral("sealedPlace")});
    CHECK(s.noted("ខេត្តកំពតមានសាលា") == QStringList());
}

TEST_CASE("whoever stands by her is found by name and by number, an address of the net however it is spelt") {
    Sealed s;
    s.also(R"({"emergency":"Bong Vuthy, her neighbour +855 97 555 1234","supportPerson":"Auntie Kolab","email":"sok.mean\u0040place.org"})");
    CHECK(s.noted("bong vuthy came").contains(QStringLiteral("sealedName")));
    CHECK(s.noted("Vuthy came") == QStringList{QStringLiteral("sealedNamePart")});
    for (const char *number : {"097 555 1234", "ends in 551234", "55 12 34", "(555 1234)"}) CHECK(s.noted(number).contains(QStringLiteral("sealedPhone")));
    for (const char *plain : {"about 551 of 234", "5.5.1.2.3.4.9", "NC-2055-1234", "2055 1234", "12,551,234", "no 5512345", "key a551234b", "her neighbour came"}) CHECK_FALSE(s.noted(plain).contains(QStringLiteral("sealedPhone")));
    for (const char *net : {"sok.mean at place dot org", "sok mean (at) place.org", "sok.mean arroba place ponto org", "as sok.mean"})
        CHECK(s.noted(net).contains(QStringLiteral("sealedContact")));
    s.also(R"({"phones":["012/444/555","016 777 888, home 017 222 111"],"address":"House 2016, Street 1071"})");
    for (const char *number : {"012444555", "016777888", "017-222-111"}) CHECK(s.noted(number).contains(QStringLiteral("sealedPhone")));
    CHECK_FALSE(s.noted("2016-1071").contains(QStringLiteral("sealedPhone")));
    CHECK(s.noted("Auntie Kolab came").contains(QStringLiteral("sealedName")));
}

TEST_CASE("an answer about a sealed name holds where it was given: in this record, field and package") {
    Sealed s;
    const QString words = QStringLiteral(R"({"meeting":"@may","kind":"note","text":{"en":"Sopheap was there."},"original":"en","order":"%1"})");
    const auto ids = [&](const Spec &spec) {
        QStringList out;
        for (const Finding &finding : s.m.preview(spec).disclosure.findings)
            if (finding.what == u"sealedNamePart") out.append(finding.id);
        return out;
    };
    s.m.put("block", words.arg(QStringLiteral("d")), QStringLiteral("first"));
    const QStringList once = ids(s.m.everything());
    REQUIRE(once.size() == 1);
    CHECK(ids(s.m.everything()) == once);
    s.m.put("block", words.arg(QStringLiteral("e")), QStringLiteral("second"));
    const QStringList twice = ids(s.m.everything());
    REQUIRE(twice.size() == 1);
    CHECK(twice != once);
    s.m.laptop.store.write(QStringLiteral("remove"), [&](store::Write &write) { write.remove(records::kindOf<records::Block>(), s.m.at(QStringLiteral("first"))); });
    const QStringList other = ids(s.m.everything());
    REQUIRE(other.size() == 1);
    CHECK(other != once);
    s.m.update("meeting", QStringLiteral("may"), QStringLiteral(R"({"title":{"en":"Sopheap speaks"}})"));
    CHECK(ids(s.m.everything()) != other);
    Spec wider = s.m.everything();
    const QStringList before = ids(wider);
    wider.audience = records::Audience::government;
    CHECK(ids(wider) != before);
}

TEST_CASE("a finding says that a sealed name is there, never the name") {
    Sealed s;
    s.m.put("block", QStringLiteral(R"({"meeting":"@may","order":"d","kind":"note","text":{"en":"Chan Sopheap was there."},"original":"en"})"));
    const Preview preview = s.m.preview(s.m.everything());
    REQUIRE_FALSE(preview.disclosure.findings.empty());
    for (const Finding &finding : preview.disclosure.findings) {
        CHECK(finding.where.contains(QStringLiteral("recommendations.pdf page ")));
        CHECK_FALSE(QString(finding.id % finding.what % finding.where).contains(QStringLiteral("Sopheap"), Qt::CaseInsensitive));
    }
}

TEST_CASE("an account that cannot open sealed names can prepare a package but not make it") {
    Sealed s;
    s.m.laptop.store.setSealer(nullptr);
    CHECK(s.m.preview(s.m.everything()).disclosure.sealedClosed);
    try {
        s.m.make(s.m.everything());
        FAIL("made");
    } catch (const Error &error) {
        CHECK(error.code() == ErrorCode::Refused);
        CHECK(error.params().value(QStringLiteral("reason")).toString() == QStringLiteral("sealedIdentity"));
    }
    s.m.laptop.store.setSealer(s.sealer.get());
    CHECK_NOTHROW(s.m.make(s.m.everything()));
}

TEST_CASE("two contributors who asked not to be in one package are a finding that names items and nobody") {
    Sealed s;
    s.m.mayShare(QStringLiteral("lotus"));
    s.m.right(QStringLiteral("lotus"), QStringLiteral("fees"));
    s.m.update("member", QStringLiteral("river"), QStringLiteral(R"({"notWith":["@lotus"]})"));
    const auto apart = [&](const Spec &spec) {
        std::vector<Finding> found;
        for (const Finding &finding : s.m.preview(spec).disclosure.findings)
            if (finding.what == u"notTogether") found.push_back(finding);
        return found;
    };
    const auto minutes = QStringLiteral(R"("minutes":["@may"])");
    CHECK(apart(s.m.spec(minutes)).empty());  // Lotus alone speaks there
    const auto found = apart(s.m.everything());
    REQUIRE(found.size() == 1);
    CHECK(found[0].where == QStringLiteral("item 1, item 2"));
    CHECK_FALSE(found[0].answered());
    CHECK_THROWS_AS(s.m.make(s.m.everything()), Error);
    const Spec answered = s.m.everything(QStringLiteral(R"(,"answers":[{"finding":"%1","reason":"Both were asked and agree."}])").arg(found[0].id));
    REQUIRE(apart(answered).size() == 1);
    CHECK(apart(answered)[0].answered());
    CHECK_NOTHROW(s.m.make(answered));
}

TEST_CASE("a wish that this account cannot read is no finding, and nothing is made") {
    Sealed s;
    s.m.update("member", QStringLiteral("river"), QStringLiteral(R"({"notWith":["@lotus"]})"));
    s.m.laptop.store.write(QStringLiteral("remove"), [&](store::Write &write) {
        for (const auto &identity : s.m.laptop.store.all<records::Identity>()) write.remove(records::kindOf<records::Identity>(), identity.id.uuid());
    });
    s.m.laptop.store.setSealer(nullptr);
    const Preview preview = s.m.preview(s.m.everything());
    CHECK(preview.disclosure.sealedClosed);
    for (const Finding &finding : preview.disclosure.findings) CHECK(finding.what != u"notTogether");
    CHECK_THROWS_AS(s.m.make(s.m.everything()), Error);
}
