// What a packet may hold, for every combination of consents, attributions, answers and states: the expected answer is
// worked out here from the consent rule's text, not by the gate.
#include "core/crypto/age/age.h"
#include "core/exchange/packet.h"
#include "tests/exchange/desk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace balai;
using namespace balai::test;

namespace {

// Does this speaker's consent let the council see her words?
enum class Recording { Never, Council, Government, Refused, Withdrawn, Restricted, Ended };
constexpr Recording recordings[] = {Recording::Never, Recording::Council, Recording::Government, Recording::Refused, Recording::Withdrawn, Recording::Restricted, Recording::Ended};
enum class Standing { Quiet, TakeOut, Objection, Change, Paused };
constexpr Standing standings[] = {Standing::Quiet, Standing::TakeOut, Standing::Objection, Standing::Change, Standing::Paused};
// Lowest first; "" is left out, and counts as "member".
constexpr const char *attributions[] = {"none", "member", "chosenName", "ownName"};
constexpr const char *blockAttributions[] = {"", "none", "member", "chosenName", "ownName"};
constexpr const char *namings[] = {"", "chosenName", "ownName"};

int rank(const char *attribution) {
    for (int i = 0; i < 4; ++i)
        if (QLatin1String(attributions[i]) == QLatin1String(attribution)) return i;
    return 1;
}

struct Case {
    Recording recording;
    const char *attribution, *block, *naming;
    Standing standing;
    Uuid member, passage;
    QString name, legal, phone, words;

    bool isShown() const {
        const bool yes = recording == Recording::Council || recording == Recording::Government;
        return yes && (standing == Standing::Quiet || standing == Standing::Change);
    }
    // The lowest of the passage's, the consent's and the yes to being named; without that yes she is a member.
    int shownAs() const { return std::min({rank(block), rank(attribution), *naming ? rank(naming) : 1}); }
};

class Hall {
public:
    explicit Hall(Recording recording) : desk("combinations") {
        desk.create();
        reader = desk.put("member", {{QStringLiteral("name"), QStringLiteral("Reader")}, {QStringLiteral("state"), QStringLiteral("active")}});
        meeting = desk.put("meeting", {{QStringLiteral("title"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Monday")}}}, {QStringLiteral("state"), QStringLiteral("held")}});
        for (const char *attribution : attributions)
            for (const char *block : blockAttributions)
                for (const char *naming : namings)
                    for (const Standing standing : standings) cases.push_back({recording, attribution, block, naming, standing, {}, {}, {}, {}, {}, {}});
        for (size_t i = 0; i < cases.size(); ++i)  // a changeset each, as people write
            desk.session->store().write(QStringLiteral("put"), [&](store::Write &write) { fill(write, cases[i], int(i)); });
    }

    // The packet's bytes, opened with nothing but its passphrase.
    QByteArray plainPacket(exchange::MadePacket &made) {
        const QString file = desk.folder.filePath(QStringLiteral("p.packet")), words = desk.folder.filePath(QStringLiteral("p.words"));
        made = exchange::makePacket(*desk.session, {Id<records::Meeting>(meeting), Id<records::Member>(reader), {}, 14}, file, words);
        QByteArray line = readFile(words).trimmed();
        return crypto::age::decrypt(readFile(file), crypto::age::Keys::passphrase(crypto::SecretBytes::taking(line)));
    }

    Desk desk;
    Uuid reader, meeting;
    std::vector<Case> cases;

private:
    static Uuid put(store::Write &write, const char *kind, const QJsonObject &record) { return write.put(*records::kindNamed(QString::fromLatin1(kind)), record); }
    static QString word(const char *text) { return QString::fromLatin1(text); }

    void consent(store::Write &write, const Case &one, const char *use, const char *audience, const char *decision, const char *attribution, int daysAgo, const QJsonObject &more = {}) {
        QJsonObject record{{word("member"), one.member.text()}, {word("use"), word(use)}, {word("audience"), word(audience)}, {word("scopeKind"), word("all")},
                           {word("decision"), word(decision)}, {word("attribution"), word(attribution)},
                           {word("effectiveOn"), records::dateText(desk.session->today().addDays(-daysAgo))}};
        for (auto it = more.begin(); it != more.end(); ++it) record.insert(it.key(), it.value());
        put(write, "consent", record);
    }
    void record(store::Write &write, const Case &one) {
        const QString yesterday = records::dateText(desk.session->today().addDays(-1));
        switch (one.recording) {
        case Recording::Never: return;
        case Recording::Council: return consent(write, one, "record", "council", "given", one.attribution, 10);
        case Recording::Government: return consent(write, one, "record", "government", "given", one.attribution, 10);
        case Recording::Refused: return consent(write, one, "record", "council", "refused", one.attribution, 10);
        case Recording::Withdrawn:
            consent(write, one, "record", "council", "given", one.attribution, 10);
            return consent(write, one, "record", "council", "withdrawn", one.attribution, 5);
        case Recording::Restricted: return consent(write, one, "record", "council", "given", one.attribution, 10, {{word("restriction"), word("only in summer")}});
        case Recording::Ended: return consent(write, one, "record", "council", "given", one.attribution, 10, {{word("until"), yesterday}});
        }
    }
    void fill(store::Write &write, Case &one, int number) {
        const QString tag = QStringLiteral("%1z").arg(number, 5, 10, QLatin1Char('0'));
        one.name = u"Chosen" + tag;
        one.legal = u"Legal" + tag;
        one.phone = u"+855" + tag;
        one.words = u"Words" + tag;
        one.member = put(write, "member", {{word("name"), one.name}, {word("state"), word(one.standing == Standing::Paused ? "paused" : "active")}});
        put(write, "identity", {{word("member"), one.member.text()}, {word("sealed"), QJsonObject{{word("legalName"), one.legal}, {word("phones"), QJsonArray{one.phone}}}}});
        record(write, one);
        if (*one.naming) consent(write, one, "attribute", "council", "given", one.naming, 10);
        QJsonObject block{{word("meeting"), meeting.text()}, {word("kind"), word("statement")}, {word("speaker"), one.member.text()},
                          {word("text"), QJsonObject{{word("en"), one.words}}}, {word("original"), word("en")}, {word("order"), QString(u'a' + tag)}};
        if (*one.block) block.insert(word("attribution"), word(one.block));
        one.passage = put(write, "block", block);
        const char *answer = one.standing == Standing::TakeOut ? "takeOut" : one.standing == Standing::Objection ? "objection" : one.standing == Standing::Change ? "change" : nullptr;
        if (answer) put(write, "comment", {{word("block"), one.passage.text()}, {word("member"), one.member.text()}, {word("answer"), word(answer)}, {word("mode"), word("self")}});
    }
};

}  // namespace

// A hall for each way of recording, because one of thousands takes minutes to read.
TEST_CASE("a packet holds no name, number or passage that its reader may not see, with every consent and attribution") {
    int all = 0, shown = 0, named = 0;
    for (const Recording recording : recordings) {
        Hall hall(recording);
        exchange::MadePacket made;
        const QByteArray plain = hall.plainPacket(made);
        QHash<QString, QString> speakers;  // by words
        const QJsonArray blocks = QJsonDocument::fromJson(plain).object().value(QLatin1String("blocks")).toArray();
        for (const auto &block : blocks) speakers.insert(block.toObject().value(QLatin1String("text")).toString(), block.toObject().value(QLatin1String("speaker")).toString());
        for (const Case &one : hall.cases) {
            INFO("recording " << int(one.recording) << ", consent " << one.attribution << ", passage " << one.block << ", naming " << one.naming << ", standing " << int(one.standing));
            const bool sees = one.isShown();
            CHECK(plain.contains(one.words.toUtf8()) == sees);
            CHECK(plain.contains(one.name.toUtf8()) == (sees && one.shownAs() == 2));
            CHECK(plain.contains(one.legal.toUtf8()) == (sees && one.shownAs() == 3));
            for (const QByteArray &never : {one.phone.toUtf8(), one.member.text().toLatin1(), one.passage.text().toLatin1()}) CHECK_FALSE(plain.contains(never));
            if (sees) CHECK(speakers.value(one.words) == (one.shownAs() == 3 ? one.legal : one.shownAs() == 2 ? one.name : QString()));
            ++all;
            shown += sees;
            named += sees && one.shownAs() >= 2;
        }
        CHECK_FALSE(plain.contains(hall.meeting.text().toLatin1()));
    }
    CHECK(all == 7 * 4 * 5 * 3 * 5);
    CHECK(shown == 2 * 4 * 5 * 3 * 2);
    CHECK(named == 2 * 2 * 2 * 2 * 2);
}

TEST_CASE("words without a speaker are in a packet only where everybody who was there lets the council see hers") {
    Desk desk("nobody named");
    desk.create();
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    const auto member = [&](const char *name) { return desk.put("member", {{text("name"), text(name)}, {text("state"), text("active")}}); };
    const Uuid reader = member("Reader"), other = member("Other");
    const auto allow = [&](Uuid who, const char *decision) {
        desk.put("consent", {{text("member"), who.text()}, {text("use"), text("record")}, {text("audience"), text("council")}, {text("scopeKind"), text("all")},
                             {text("decision"), text(decision)}, {text("attribution"), text("ownName")}, {text("effectiveOn"), records::dateText(desk.session->today())}});
    };
    const auto shown = [&](bool present, const char *decision) {
        static int made = 0;
        const Uuid meeting = desk.put("meeting", {{text("title"), QJsonObject{{text("en"), text("Monday")}}}, {text("state"), text("held")}});
        if (present) desk.put("attendance", {{text("meeting"), meeting.text()}, {text("member"), other.text()}, {text("state"), text("present")}});
        desk.put("block", {{text("meeting"), meeting.text()}, {text("kind"), text("statement")}, {text("text"), QJsonObject{{text("en"), text("Somebody said so.")}}}, {text("original"), text("en")}, {text("order"), text("a1")}});
        allow(other, decision);
        const QString file = desk.folder.filePath(QStringLiteral("%1.packet").arg(++made)), words = file + QStringLiteral(".words");
        exchange::makePacket(*desk.session, {Id<records::Meeting>(meeting), Id<records::Member>(reader), {}, 14}, file, words);
        QByteArray line = readFile(words).trimmed();
        const QByteArray plain = crypto::age::decrypt(readFile(file), crypto::age::Keys::passphrase(crypto::SecretBytes::taking(line)));
        CHECK_FALSE(plain.contains("Other"));
        return plain.contains("Somebody said so.");
    };
    CHECK(shown(true, "given"));
    CHECK_FALSE(shown(false, "given"));
    CHECK_FALSE(shown(true, "withdrawn"));
}
