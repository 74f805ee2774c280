#include "core/council/session.h"
#include "tests/handoff/ministry.h"
#include "tests/support/catch.h"

using namespace balai;
using namespace balai::test;
using namespace balai::handoff;

namespace {

const QStringList everybody = QStringLiteral("lotus river moonlight bamboo star").split(u' ');

// A council whose sealed notes this account can open.
struct Room {
    Ministry m;
    crypto::SecretBytes key = crypto::SecretBytes::random(32, m.laptop.random);
    std::unique_ptr<store::Sealer> sealer = council::sealerWith(key, m.laptop.random);

    Room() {
        m.laptop.store.setSealer(sealer.get());
        m.put("vocabulary", QStringLiteral(R"({"list":"place","code":"kep","name":{"en":"Kep"}})"));
        m.put("agendaItem", QStringLiteral(R"({"meeting":"@may","order":"a","title":{"en":"Forms"}})"), QStringLiteral("forms"));
    }
    ~Room() { m.laptop.store.setSealer(nullptr); }

    void each(int count, const QString &fields) {
        for (const QString &name : everybody.mid(0, count)) m.update("member", name, fields);
    }
    void seated(int count, const QString &more = {}) {
        for (const QString &name : everybody.mid(0, count))
            m.put("attendance", QStringLiteral(R"({"meeting":"@may","member":"@%1","state":"present"%2})").arg(name, more));
    }
    // The facts of the one small group in a note, as "kind:text"; "none" where there is none.
    QString noted(const char *words) {
        m.put("block", QStringLiteral(R"({"meeting":"@may","agendaItem":"@forms","order":"d","kind":"note","text":{"en":"%1"},"original":"en"})").arg(QString::fromUtf8(words)),
              QStringLiteral("noted"));
        QString out = QStringLiteral("none");
        for (const Finding &finding : m.preview(m.everything()).disclosure.findings) {
            if (finding.what != u"smallGroup") continue;
            QStringList facts;
            for (const Fact &fact : finding.facts) facts.append(QString(fact.kind % u':' % fact.text));
            out = facts.join(u' ');
        }
        m.laptop.store.write(QStringLiteral("remove"), [&](store::Write &write) { write.remove(records::kindOf<records::Block>(), m.at(QStringLiteral("noted"))); });
        return out;
    }
};

const QString vietnamese = QStringLiteral(R"({"languages":["vi","km"]})");
const char *const spoken = "A member who speaks Vietnamese asked for other forms.";

}  // namespace

TEST_CASE("a language said of a member is a finding where fewer than five of those present speak it") {
    Room room;
    CHECK(room.noted(spoken) == QStringLiteral("none"));  // the records know nobody's languages
    room.each(2, vietnamese);
    CHECK(room.noted(spoken) == QStringLiteral("language:Vietnamese"));
    CHECK(room.noted("สมาชิกคนหนึ่งพูดภาษาเวียดนาม") == QStringLiteral("language:ภาษาเวียดนาม"));
    room.each(5, vietnamese);
    CHECK(room.noted(spoken) == QStringLiteral("none"));
}

TEST_CASE("only those who were present at the agenda item count") {
    Room room;
    room.each(5, vietnamese);
    room.seated(4);
    CHECK(room.noted(spoken) == QStringLiteral("language:Vietnamese"));
    room.m.put("attendance", QStringLiteral(R"({"meeting":"@may","member":"@star","state":"present"})"), QStringLiteral("seat"));
    CHECK(room.noted(spoken) == QStringLiteral("none"));
    room.m.put("agendaItem", QStringLiteral(R"({"meeting":"@may","order":"b","title":{"en":"Fees"}})"), QStringLiteral("other"));
    room.m.update("attendance", QStringLiteral("seat"), QStringLiteral(R"({"agendaItems":["@other"]})"));
    CHECK(room.noted(spoken) == QStringLiteral("language:Vietnamese"));
    room.m.update("attendance", QStringLiteral("seat"), QStringLiteral(R"({"agendaItems":["@forms","@other"]})"));
    CHECK(room.noted(spoken) == QStringLiteral("none"));
}

TEST_CASE("a policy that names a language, a trade or a place alone singles nobody out") {
    Room room;
    room.each(2, vietnamese);
    room.each(1, QStringLiteral(R"({"notes":"needs a chair; fisherman"})"));
    for (const char *words : {"Interpreters should speak Vietnamese and Khmer.", "Every fisherman needs a contract.", "The office in Kep should open on Sundays.", "Members asked for longer hours."})
        CHECK(room.noted(words) == QStringLiteral("none"));
}

TEST_CASE("a place and a trade fit as many as the records know") {
    Room room;
    const char *const words = "A fisherman from Kep spoke about boats.";
    CHECK(room.noted(words) == QStringLiteral("place:Kep trade:fisherman"));
    room.each(4, QStringLiteral(R"({"notes":"fisherman, lives in Kep"})"));
    CHECK(room.noted(words) == QStringLiteral("place:Kep trade:fisherman"));
    room.each(5, QStringLiteral(R"({"notes":"fisherman, lives in Kep"})"));
    CHECK(room.noted(words) == QStringLiteral("none"));
    room.each(5, QStringLiteral(R"({"notes":"lives in Kep"})"));
    CHECK(room.noted(words) == QStringLiteral("place:Kep trade:fisherman"));
}

TEST_CASE("a tie beside a place counts as a detail, and a sealed place is not repeated") {
    Room room;
    room.m.put("identity", QStringLiteral(R"({"member":"@lotus","sealed":{"knownPlaces":["Kampong Trach"]}})"));
    CHECK(room.noted("Her sister in Kampong Trach heard of it, and so did my younger sister there.").startsWith(QStringLiteral("place: tie:")));
}
