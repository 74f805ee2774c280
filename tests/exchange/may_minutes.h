#pragma once
// Two members' statements of one meeting, and the steps that its minutes take.
#include "core/council/commitment.h"
#include "core/council/minutes_life.h"
#include "core/records/packet.h"
#include "tests/exchange/desk.h"

namespace balai::test {

inline QString str(const char *words) { return QString::fromLatin1(words); }
inline QJsonObject in(const char *language, const QString &words) { return {{str(language), words}}; }

struct MayMinutes {
    explicit MayMinutes(const char *seed = "life") : desk(seed) {
        desk.create();
        lotus = desk.put("member", {{str("name"), str("Lotus")}, {str("state"), str("active")}});
        river = desk.put("member", {{str("name"), str("River")}, {str("state"), str("active")}});
        may = desk.put("meeting", {{str("title"), in("en", str("May"))}, {str("state"), str("held")}, {str("minutesState"), str("draft")}, {str("series"), str("council")}, {str("startsAt"), str("2026-05-12T09:00:00+07:00")}});
        june = desk.put("meeting", {{str("title"), in("en", str("June"))}, {str("state"), str("planned")}, {str("series"), str("council")}, {str("startsAt"), str("2027-06-12T09:00:00+07:00")}});
        desk.put("meeting", {{str("title"), in("en", str("Other"))}, {str("state"), str("planned")}, {str("series"), str("training")}, {str("startsAt"), str("2027-05-20T09:00:00+07:00")}});
        desk.put("agendaItem", {{str("meeting"), june.text()}, {str("order"), str("a5")}, {str("title"), in("en", str("Fees"))}});
        for (Uuid member : {lotus, river}) desk.put("attendance", {{str("meeting"), may.text()}, {str("member"), member.text()}, {str("state"), str("present")}});
        fees = statement(lotus, str("Fees are too high."));
        rice = statement(river, str("Rice is too dear."));
    }
    Uuid statement(Uuid speaker, const QString &words) {
        return desk.put("block", {{str("meeting"), may.text()}, {str("kind"), str("statement")}, {str("text"), in("en", words)}, {str("original"), str("en")}, {str("speaker"), speaker.text()}, {str("order"), QStringLiteral("a%1").arg(++blocks)}});
    }
    store::Store &store() { return desk.session->store(); }
    Id<records::Meeting> meeting() const { return Id<records::Meeting>(may); }
    records::Meeting now() { return *store().find(meeting()); }
    void review() { council::giveToReview(*desk.session, meeting(), {{}, QDate(2026, 12, 1), {{str("en"), str("Minutes of May")}}}); }
    void confirm() {
        desk.clock.advance(1000);
        council::confirmMinutes(*desk.session, meeting(), {Id<records::Meeting>(june), {{str("en"), str("Confirmed.")}}});
    }
    void seal() {
        desk.clock.advance(1000);
        council::sealMinutes(*desk.session, meeting());
    }
    void sealed() {
        review();
        confirm();
        seal();
    }
    records::MinutesVersion last() { return council::versionsOf(store(), meeting()).back(); }
    Uuid comment(Uuid block, Uuid member, const char *answer) {
        QJsonObject record{{str("block"), block.text()}, {str("member"), member.text()}, {str("answer"), str(answer)}, {str("mode"), str("self")}, {str("language"), str("en")}};
        council::fillCommitments(store(), records::kindOf<records::Comment>(), record, desk.random);
        return desk.put("comment", record);
    }

    Desk desk;
    Uuid lotus, river, may, june, fees, rice;
    int blocks = 0;
};

}  // namespace balai::test
