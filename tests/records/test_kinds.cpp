#include "core/records/all_kinds.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace balai;
using namespace balai::records;

namespace {
const QString someId = QStringLiteral("0190a6c0-0000-7000-8000-00000000000a");
const QString otherId = QStringLiteral("0190a6c0-0000-7000-8000-00000000000b");

QJsonValue sampleOf(const FieldInfo &field) {
    switch (field.type) {
    case FieldType::Text: return QStringLiteral("ពាក្យ “x”\n😀");
    case FieldType::Bool: return true;
    case FieldType::Integer: return qint64(1) << 40;
    case FieldType::Number: return 0.5;
    case FieldType::Date: return QStringLiteral("2024-02-29");
    case FieldType::Time: return QStringLiteral("2026-11-23T10:00:00+07:00");
    case FieldType::Enum: return field.words.last();
    case FieldType::Money:
        return QJsonObject{{QStringLiteral("minor"), 150000}, {QStringLiteral("currency"), QStringLiteral("KHR")}};
    case FieldType::Reference: return someId;
    case FieldType::Localised:
        return QJsonObject{{QStringLiteral("km"), QStringLiteral("ក")}, {QStringLiteral("en"), QStringLiteral("a")}};
    case FieldType::Object:
        return QJsonObject{{QStringLiteral("a"), QJsonObject{{QStringLiteral("b"), QJsonArray{1, true}}}}};
    case FieldType::TextSet:
    case FieldType::OrderedTexts: return QJsonArray{QStringLiteral("b"), QStringLiteral("a")};
    case FieldType::EnumSet: return QJsonArray{field.words.last(), field.words.first()};
    case FieldType::ReferenceSet: return QJsonArray{otherId, someId};
    case FieldType::OrderedObjects:
    case FieldType::List: return QJsonArray{QJsonObject{{QStringLiteral("n"), 1}}, QStringLiteral("z")};
    }
    return {};
}

QJsonObject sampleOf(const KindInfo &kind) {
    QJsonObject out;
    for (const FieldInfo &field : kind.fields) out.insert(field.name, sampleOf(field));
    return out;
}

template <class Kind> void roundTrip() {
    const KindInfo &kind = kindOf<Kind>();
    INFO(kind.name.toStdString());
    const QJsonObject full = sampleOf(kind);
    CHECK_FALSE(firstWrong(kind, full));
    Kind record;
    readJson(full, record);
    CHECK(compactJson(toJson(record)) == compactJson(full));

    Kind empty;
    readJson({}, empty);
    const QJsonObject bare = toJson(empty);
    for (const FieldInfo &field : kind.fields) {
        const QJsonValue value = bare.value(field.name);
        CHECK((value.isNull() || value == QJsonValue(false)));
        CHECK(wrongValue(field, value).isEmpty());
    }
}

// The project's record contract: every kind, its fields, and the words of its enumerations. `*` marks an event.
struct Contract {
    const char *kind;
    const char *fields;
};
const Contract contract[] = {
    {"council", "name level{community district province national regional} country languages parent timeZone "
                "calendar{gregorian buddhist} currency replyDays withdrawalHours consentMonths sample signingKeys rules"},
    {"account", "name label role{facilitator notetaker reader} language active member employer"},
    {"device", "name signingKey exchangeKey admittedBy state{invited trusted revoked} revokedAt revokedWhy"},
    {"member", "name sortKey languages reads needsReadAloud contributes{policy reviewing speaking training outreach "
               "research} state{guest active paused left} since until addressAs supportName reach{inPerson "
               "supportPerson phone paper none} takesHome{nothing heard paper file} notWith notes otherSpellings"},
    {"helper", "name roles{interpreter mediator supportPerson observer translator} languagePairs confidenceSignedOn "
               "until vettedBy notFor active"},
    {"help", "name what country languages when how free checkedOn order"},
    {"identity", "member sealed"},
    {"identityOpening*", "identity at"},
    {"committee", "name members"},
    {"consentForm", "use{attend record quote attribute share publish photo contact research media training} version "
                    "text hash validFrom"},
    {"consent*", "member form use{attend record quote attribute share publish photo contact research media training} "
                 "audience{council body government partners public} body scopeKind{all meeting block recommendation} "
                 "scope decision{requested deferred refused given renewed invalidated revoked withdrawn} "
                 "attribution{none member chosenName ownName} restriction signedOn effectiveOn recordedOn until "
                 "language formHash mode{signature thumbprint spoken recording inProgram} explainedBy interpreter "
                 "witness supportPresent waiver evidence withdrawalRouteTold seenByMember supportedBy recordedWith "
                 "note"},
    {"meeting", "title kind{internal consultation presentation training committee listening} series startsAt endsAt "
                "place online languages facilitator interpreters state{planned held cancelled} minutesState{none "
                "draft review confirmed sealed} confirmedIn reviewers reviewBy nextDate counted readBack"},
    {"agendaItem", "meeting order title minutes lead contentNote closed guests approves"},
    {"attendance", "meeting member body guestRole state{invited present apologies absent} supportPresent agendaItems"},
    {"block", "meeting agendaItem order kind{note statement decision action} text original speaker "
              "attribution{none member chosenName ownName} translations contentNote owner due done "
              "recommendation correctionOf"},
    {"minutesVersion*", "meeting number state{none draft review confirmed sealed} contents root signature device "
                        "confirmedIn how{asPresented withChanges} correctionOf"},
    {"packet*", "meeting member language blocks madeAt expires key"},
    {"comment*", "block member packet answer{right change takeOut later objection} text audio language of mode{self "
                 "readTo spoken paper} readBy attribution{none member chosenName ownName} at"},
    {"commentAnswer*", "comment answer{changed erased kept} text at"},
    {"checkIn*", "meeting counts texts language"},
    {"recommendation", "reference title text rationale themes tags lead supporting allBodies action indicator baseline "
                       "target due priority contributors blocks meeting evidence{consensus several one} stage{idea "
                       "draft review adopted sent withdrawn superseded closed} supersededBy public origin"},
    {"adoption*", "recommendation meeting method{consensus vote} for against abstain present of dissent on"},
    {"body", "name kind{ministry agency ngo international other} country languages contacts ageKey minisignKey level"},
    {"response*", "recommendation body response{acknowledged accepted partly inPrinciple noted rejected referred} "
                  "reason text due receivedOn officialRef officialDate signedByOffice document source{sheet reply "
                  "letter meeting}"},
    {"delivery*", "recommendation body state{notStarted planned onTrack delayed stalled implemented abandoned} percent "
                  "text on saidBy"},
    {"assessment*", "recommendation verdict{agree partly disagree unknown} change{none some real} text evidence on "
                    "meeting"},
    {"action", "text owner due done meeting recommendation"},
    {"honorarium", "member meeting for{meeting review speaking training research other} kind{honorarium travel care "
                   "other} amount agreedOn receiptLanguage note"},
    {"payment*", "honorarium state{advanced paid declined returned} amount on way{cash bank wallet} receiptGiven"},
    {"invitation", "body what kind{speaking training media review research meeting} on place pay travelPaid askedOn "
                   "answerBy asksStory state{open answered declined done}"},
    {"invitationAnswer*", "invitation member answer{yes no later} conditions"},
    {"incident*", "on discoveredOn what membersConcerned toldMembersOn toldAuthorityOn"},
    {"handoff*", "reference body audience{council body government partners public} use{attend record quote attribute "
                 "share publish photo contact research media training} languages madeAt packageHash files signedBy "
                 "confirmedBy officialRef addressee note replaces innerHash"},
    {"handoffItem*", "handoff number itemKind item of contributors attribution{none member chosenName ownName} "
                     "heldBack reason"},
    {"handoffReceipt*", "handoff on how by receivedBy state{given received} carriedBy copies"},
    {"recall*", "handoff items cause{withdrawal mistake erasure} madeAt acknowledgedOn acknowledgedBy "
                "acknowledgedHow{sheet reply letter spoken} remindedOn replacement"},
    {"attachment", "name mediaType size hash ofKind of sealed language ofText readBy stays shows showsNobody"},
    {"vocabulary", "list{theme tag term place} code name order active"},
    {"term", "language avoid prefer why active"},
    {"setting", "key value"},
};

// Fields and words of a kind, written as the contract writes them.
QString writtenAsContract(const KindInfo &kind) {
    QStringList out;
    for (const FieldInfo &field : kind.fields) {
        if (kind.event && (field.name == u"corrects" || field.name == u"why")) continue;
        const QString words = field.words.isEmpty() ? QString() : QString(u'{' + field.words.join(u' ') + u'}');
        out.append(field.name + words);
    }
    return out.join(u' ');
}
}  // namespace

TEST_CASE("every kind comes back from JSON as it went in") {
    everyKind([]<class... Kinds>() { (roundTrip<Kinds>(), ...); });
}

TEST_CASE("kinds, fields and words are exactly those of the contract") {
    REQUIRE(allKinds().size() == std::size(contract));
    for (const Contract &line : contract) {
        QString name = QString::fromLatin1(line.kind);
        const bool event = name.endsWith(u'*');
        if (event) name.chop(1);
        INFO(name.toStdString());
        const KindInfo *kind = kindNamed(name);
        REQUIRE(kind);
        CHECK(kind->event == event);
        CHECK(writtenAsContract(*kind) == QString::fromLatin1(line.fields));
        CHECK((kind->field(u"corrects") != nullptr) == event);
        CHECK((kind->field(u"why") != nullptr) == (event || name == u"term"));
    }
    CHECK(kindNamed(u"nothing") == nullptr);
    CHECK(kindNamed(u"") == nullptr);
}

TEST_CASE("every word becomes its enumerator and back") {
    CHECK(fromWord<Audience>(u"public") == Audience::public_);
    CHECK(fromWord<Verdict>(u"unknown") == Verdict::notKnown);
    CHECK(fromWord<Decision>(u"withdrawn") == Decision::withdrawn);
    CHECK(fromWord<Decision>(u"Withdrawn") == Decision::unknown);
    CHECK(fromWord<Decision>(u"") == Decision::unset);
    for (int i = 0; enumWords<Use>[i]; ++i) CHECK(wordOf(fromWord<Use>(QString::fromLatin1(enumWords<Use>[i]))) ==
                                                  QString::fromLatin1(enumWords<Use>[i]));
}

TEST_CASE("writing back a record that holds a word of a newer version keeps that field") {
    Consent consent;
    readJson({{QStringLiteral("decision"), QStringLiteral("inherited")}, {QStringLiteral("use"), QStringLiteral("quote")}},
             consent);
    CHECK(consent.decision == Decision::unknown);
    const QJsonObject written = toJson(consent);
    CHECK_FALSE(written.contains(QStringLiteral("decision")));
    CHECK(written.value(QStringLiteral("use")) == QStringLiteral("quote"));
    CHECK(written.value(QStringLiteral("audience")).isNull());

    Member member;
    readJson({{QStringLiteral("contributes"), QJsonArray{QStringLiteral("policy"), QStringLiteral("singing")}}}, member);
    CHECK_FALSE(toJson(member).contains(QStringLiteral("contributes")));
}

TEST_CASE("an event's field is one cell unless it is a text by language") {
    const KindInfo &comment = kindOf<Comment>();
    CHECK_FALSE(comment.isOneCell(*comment.field(u"text")));
    CHECK(comment.isOneCell(*comment.field(u"at")));
    const KindInfo &packet = kindOf<Packet>();
    CHECK(packet.isOneCell(*packet.field(u"blocks")));
    const KindInfo &checkIn = kindOf<CheckIn>();
    CHECK(checkIn.isOneCell(*checkIn.field(u"counts")));
    const KindInfo &recommendation = kindOf<Recommendation>();
    for (const char *name : {"title", "lead", "themes", "origin"})
        CHECK_FALSE(recommendation.isOneCell(*recommendation.field(QString::fromLatin1(name))));
    CHECK(recommendation.isOneCell(*recommendation.field(u"stage")));
    CHECK_FALSE(kindOf<Council>().isOneCell(*kindOf<Council>().field(u"signingKeys")));
}

TEST_CASE("references know the kind they point at") {
    CHECK(kindOf<Consent>().field(u"member")->refKind == QStringLiteral("member"));
    CHECK(kindOf<Consent>().field(u"scope")->refKind.isEmpty());
    CHECK(kindOf<Consent>().field(u"corrects")->refKind == QStringLiteral("consent"));
    CHECK(kindOf<Recommendation>().field(u"lead")->refKind == QStringLiteral("body"));
    for (const KindInfo *kind : allKinds())
        for (const FieldInfo &field : kind->fields)
            if (!field.refKind.isEmpty()) CHECK(kindNamed(field.refKind) != nullptr);
}

TEST_CASE("only what a record means nothing without is required") {
    for (const KindInfo *kind : allKinds())
        for (const FieldInfo &field : kind->fields) {
            if (!field.required) continue;
            const bool named = field.name == u"name" || field.name == u"title";
            const bool decides = kind->name == u"consent" || kind->name == u"comment";
            INFO(kind->name.toStdString() << "." << field.name.toStdString());
            CHECK((named || field.type == FieldType::Reference || decides));
        }
    CHECK(kindOf<Consent>().field(u"decision")->required);
    CHECK_FALSE(kindOf<Honorarium>().field(u"meeting")->required);
}

TEST_CASE("sealed are identities, who should not meet whom, and practical notes") {
    QStringList sealedFields;
    for (const KindInfo *kind : allKinds())
        for (const FieldInfo &field : kind->fields)
            if (field.sealed) sealedFields.append(QString(kind->name + u'.' + field.name));
    CHECK(sealedFields.join(u' ') == QStringLiteral("member.notWith member.notes helper.notFor identity.sealed"));
}
