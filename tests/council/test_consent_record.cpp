// What a member takes home of a consent: the record for machines, read by an independent reader, and the receipt.
#include "core/council/consent_record.h"
#include "core/council/consent_templates.h"
#include "core/documents/pdf.h"
#include "tests/council/village.h"
#include "tests/support/catch.h"
#include "tests/support/source_dir.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace balai;
using namespace balai::test;
using council::HeldBack;
using records::Consent;
using records::TakesHome;

namespace {
const QByteArray key(32, 'k');

// Lotus said yes to Labour for one year, in Khmer, with everything that can be said about it.
struct Told {
    Village v;
    Uuid form, yes;

    explicit Told(const char *takesHome = "file") {
        v.update("council", QStringLiteral("council"), QStringLiteral(R"({"name":{"en":"Village","km":"ភូមិ"},"country":"KH","consentMonths":12,"withdrawalHours":72})"));
        v.update("body", QStringLiteral("ministry"), QStringLiteral(R"({"name":{"en":"Labour","km":"ក្រសួងការងារ"},"country":"KH"})"));
        v.update("member", QStringLiteral("lotus"), QStringLiteral(R"({"takesHome":"%1"})").arg(QString::fromLatin1(takesHome)));
        const auto shipped = council::consentTemplates(inSource("resources/consent"));
        const records::ConsentForm text = council::formFrom(shipped[size_t(records::Use::share) - 2], QDate(2026, 1, 1));
        QJsonObject words;
        for (auto it = text.text.begin(); it != text.text.end(); ++it) words.insert(it.key(), it.value());
        const QJsonObject fields{{QStringLiteral("use"), QStringLiteral("share")}, {QStringLiteral("version"), 1}, {QStringLiteral("text"), words},
                                 {QStringLiteral("hash"), text.hash}};
        form = v.put("consentForm", QString::fromUtf8(QJsonDocument(fields).toJson()), QStringLiteral("form"));
        yes = v.consent(QStringLiteral("lotus"), QStringLiteral("share"),
                        QStringLiteral(R"("form":"@form","formHash":"%1","audience":"body","body":"@ministry","scopeKind":"block","scope":"@fees",
                            "attribution":"chosenName","restriction":"not to the police","signedOn":"2026-10-30","recordedOn":"2026-11-02",
                            "until":"2027-10-31","language":"km","mode":"thumbprint","explainedBy":"Srey Leak","interpreter":"Chan Dara","witness":"Old Sok",
                            "supportPresent":true,"withdrawalRouteTold":true,"waiver":true,"note":"she asked twice")").arg(text.hash));
    }
    QJsonObject record(const QByteArray &with = key) const { return std::get<QJsonObject>(council::consentRecord(v.laptop.store, Id<Consent>(yes), with)); }
    QString heldBack(Uuid consent) const { return std::get<HeldBack>(council::consentRecord(v.laptop.store, Id<Consent>(consent), key)).reason; }
    documents::Document receipt(TakesHome way, const QString &language = {}) const {
        return std::get<documents::Document>(council::consentReceipt(v.laptop.store, Id<Consent>(yes), way, language));
    }
};

// The record as rdflib reads it, without a network. Debian's own Python has it.
QStringList triples(const QJsonObject &record) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("record.jsonld")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(record).toJson());
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"), {inSource("tests/council/read_jsonld.py"), file.fileName()});
    REQUIRE(reader.waitForFinished(60'000));
    INFO(reader.readAllStandardError().toStdString());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

const documents::FontSet &fonts() {
    static const documents::FontSet set(inSource("packaging/deps/node_modules/@expo-google-fonts"));
    return set;
}

QString printed(const documents::Document &paper) {
    QStringList out;
    for (const documents::PageText &page : documents::paginate(paper, fonts())) out += page.lines;
    return out.join(u' ');
}
}  // namespace

TEST_CASE("an independent reader of JSON-LD finds every field that ISO/IEC TS 27560 asks for") {
    const Told told;
    const QStringList found = triples(told.record());
    const QString subject = told.record().value(QLatin1String("dpv:hasDataSubject")).toObject().value(QLatin1String("@id")).toString();
    INFO(found.join(u'\n').toStdString());
    for (const char *expected : {
             "dpv:ConsentRecord dct:conformsTo https://w3id.org/dpv/schema/dpv-27560#record",
             "dpv:Process dct:language \"km\"",
             "dpv:Purpose dct:identifier \"share\"",
             "dpv:Process dpv:hasJurisdiction \"KH\"",
             "dpv:DataController dpv:hasName \"ភូមិ\"",
             "dpv:DataController dpv:hasAddress \"KH\"",
             "dpv:ThirdParty dpv:hasName \"ក្រសួងការងារ\"",
             "dpv:ThirdParty balai:audience \"body\"",
             "dpv:StorageCondition dpv:hasDuration \"2027-10-31\"",
             "dpv:Process dpv:hasConsentControl dpv:WithdrawConsent",
             "dpv:WithdrawConsent balai:told \"true\"",
             "dpv:Process dpv:hasNotice dpv:ConsentNotice",
             "dpv:ConsentNotice dct:hasVersion \"1\"",
             "dpv:Process dpv:hasPersonalData dpv:PersonalData+dpv:SensitivePersonalData",
             "dpv:ConsentRecord dpv:hasLegalBasis dpv:ExplicitlyExpressedConsent",
             "dpv:ExplicitlyExpressedConsent dct:date \"2026-11-01\"",
             "dpv:ExplicitlyExpressedConsent dct:valid \"2026-11-01/2027-10-31\"",
             "dpv:ExplicitlyExpressedConsent dpv:hasConsentStatus dpv:ConsentGiven",
             "dpv:ExplicitlyExpressedConsent balai:signedOn \"2026-10-30\"",
             "dpv:ExplicitlyExpressedConsent balai:recordedOn \"2026-11-02\"",
             "dpv:ExplicitlyExpressedConsent balai:method \"thumbprint\"",
             "dpv:Process balai:attribution \"chosenName\"",
             "dpv:Process balai:restriction \"not to the police\"",
             "dpv:Process balai:confidentialityWaiver \"true\"",
             "dpv:Process balai:interpreterPresent \"true\"",
             "dpv:Process balai:witnessPresent \"true\"",
             "dpv:Process balai:supportPersonPresent \"true\"",
             "dpv:Process balai:evidenceKept \"false\"",
             "dpv:Process balai:scope \"block\""}) {
        INFO(expected);
        CHECK(found.contains(QString::fromUtf8(expected)));
    }
    CHECK(found.contains(QString(QStringLiteral("dpv:ConsentRecord dpv:hasDataSubject ") + subject)));
    CHECK(found.contains(QString(QStringLiteral("dpv:ExplicitlyExpressedConsent dpv:isImplementedByEntity ") + subject)));
}

TEST_CASE("a record holds nobody's name and no id of the vault") {
    const Told told;
    const QString text = QString::fromUtf8(QJsonDocument(told.record()).toJson());
    for (const char *name : {"lotus", "Srey", "Dara", "Sok", "she asked twice", "Fees"}) {
        INFO(name);
        CHECK_FALSE(text.contains(QString::fromUtf8(name), Qt::CaseInsensitive));
    }
    for (const Uuid id : {told.yes, told.form, told.v.at(QStringLiteral("lotus")), told.v.at(QStringLiteral("ministry")),
                          told.v.at(QStringLiteral("fees")), told.v.at(QStringLiteral("council"))})
        CHECK_FALSE(text.contains(id.text()));
}

TEST_CASE("who explained it is told by role, and only where a record names one") {
    Told told;
    told.v.put("helper", QStringLiteral(R"({"name":"Srey","roles":["interpreter"]})"), QStringLiteral("srey"));
    const auto explainedBy = [&](const char *who) {
        const Uuid id = told.v.consent(QStringLiteral("lotus"), QStringLiteral("share"), QStringLiteral(R"("explainedBy":"%1")").arg(QString::fromLatin1(who)));
        const QJsonObject record = std::get<QJsonObject>(council::consentRecord(told.v.laptop.store, Id<Consent>(id), key));
        return record.value(QLatin1String("dpv:hasProcess")).toObject().value(QLatin1String("balai:explainedBy")).toString();
    };
    CHECK(explainedBy("@dara") == QStringLiteral("facilitator"));
    CHECK(explainedBy("@srey") == QStringLiteral("interpreter"));
    CHECK(explainedBy("Srey Leak") == QString());
}

TEST_CASE("one key gives one record, another key other ids") {
    const Told told;
    CHECK(told.record() == told.record());
    CHECK(told.record().value(QLatin1String("@id")) != told.record(QByteArray(32, 'x')).value(QLatin1String("@id")));
}

TEST_CASE("a record leaves only where she takes files home, a receipt only the way she chose") {
    for (const char *way : {"nothing", "heard", "paper", "file"}) {
        const Told told(way);
        INFO(way);
        const bool file = way == std::string("file"), paper = way == std::string("paper");
        CHECK(std::holds_alternative<QJsonObject>(council::consentRecord(told.v.laptop.store, Id<Consent>(told.yes), key)) == file);
        const auto receipt = [&](TakesHome asked) { return council::consentReceipt(told.v.laptop.store, Id<Consent>(told.yes), asked); };
        CHECK(std::holds_alternative<documents::Document>(receipt(TakesHome::file)) == file);
        CHECK(std::holds_alternative<documents::Document>(receipt(TakesHome::paper)) == paper);
        CHECK(std::get<HeldBack>(receipt(TakesHome::heard)).reason == QStringLiteral("notHerWay"));
        CHECK(std::get<HeldBack>(receipt(TakesHome::unset)).reason == QStringLiteral("notHerWay"));
    }
}

TEST_CASE("nobody's consent has no record") {
    Told told;
    CHECK(told.heldBack(told.form) == QStringLiteral("notFound"));
    told.v.laptop.store.write(QStringLiteral("remove"), [&](store::Write &w) { w.remove(*records::kindNamed(u"member"), told.v.at(QStringLiteral("lotus"))); });
    CHECK(told.heldBack(told.yes) == QStringLiteral("notFound"));
}

TEST_CASE("pausing or leaving does not take her own papers away") {
    Told told;
    for (const char *state : {"paused", "left"}) {
        told.v.update("member", QStringLiteral("lotus"), QStringLiteral(R"({"state":"%1"})").arg(QString::fromLatin1(state)));
        CHECK_FALSE(told.record().isEmpty());
    }
}

TEST_CASE("every decision has its state in the Data Privacy Vocabulary, and a yes past its day is expired") {
    const QDate last(2026, 12, 31), before(2026, 12, 31), after(2027, 1, 1);
    const auto status = [&](const char *decision, QDate day) {
        Consent consent;
        consent.decision = records::fromWord<records::Decision>(QString::fromLatin1(decision));
        return council::consentStatus(consent, last, day).toStdString();
    };
    CHECK(status("given", before) == "ConsentGiven");
    CHECK(status("renewed", before) == "RenewedConsentGiven");
    CHECK(status("given", after) == "ConsentExpired");
    CHECK(status("renewed", after) == "ConsentExpired");
    CHECK(status("requested", after) == "ConsentRequested");
    CHECK(status("deferred", after) == "ConsentRequestDeferred");
    CHECK(status("refused", after) == "ConsentRefused");
    CHECK(status("withdrawn", after) == "ConsentWithdrawn");
    CHECK(status("revoked", after) == "ConsentRevoked");
    CHECK(status("invalidated", after) == "ConsentInvalidated");
    CHECK(status("inherited", after) == "ConsentUnknown");
}

TEST_CASE("what somebody else ended is not said to be her doing, and what ended by its day says so") {
    Told told;
    const auto statesOf = [&](Uuid id) {
        QStringList out;
        for (const QString &line : triples(std::get<QJsonObject>(council::consentRecord(told.v.laptop.store, Id<Consent>(id), key))))
            if (line.contains(u"hasConsentStatus")) out.append(line.section(u' ', -1));
        return out;
    };
    const Uuid revoked = told.v.consent(QStringLiteral("lotus"), QStringLiteral("share"), {}, QStringLiteral("revoked"));
    CHECK(statesOf(revoked) == QStringList{QStringLiteral("dpv:ConsentRevoked")});
    const QJsonObject event = std::get<QJsonObject>(council::consentRecord(told.v.laptop.store, Id<Consent>(revoked), key))
                                  .value(QLatin1String("dpv:hasLegalBasis")).toArray().first().toObject();
    CHECK(event.value(QLatin1String("dpv:isImplementedByEntity")) != told.record().value(QLatin1String("dpv:hasDataSubject")));
    const Uuid over = told.v.consent(QStringLiteral("lotus"), QStringLiteral("share"), QStringLiteral(R"("effectiveOn":"2020-01-01")"));
    CHECK(statesOf(over) == QStringList{QStringLiteral("dpv:ConsentExpired"), QStringLiteral("dpv:ConsentGiven")});
}

TEST_CASE("a receipt is one page in her language with the text as it was explained") {
    const Told told("paper");
    const documents::Document paper = told.receipt(TakesHome::paper);
    CHECK(paper.language == QStringLiteral("km"));
    CHECK(documents::Pages(paper, fonts()).count() == 1);
    const QString text = printed(paper);
    INFO(text.toStdString());
    for (const char *words : {"អ្វីដែលអ្នកបានសម្រេច", "lotus", "ក្រសួងការងារ", "យល់ព្រម", "not to the police", "2027", "72"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    const auto form = told.v.laptop.store.find(Id<records::ConsentForm>(told.form));
    CHECK(text.contains(form->text.value(QStringLiteral("km")).section(u' ', 0, 0).left(12)));
    for (const char *name : {"Srey", "Chan", "Sok", "she asked twice", "Fees"}) CHECK_FALSE(text.contains(QString::fromUtf8(name)));
    const QByteArray pdf = documents::toPdf(paper, fonts(), {{}, {}, QDate(2026, 11, 23)});
    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pdf == documents::toPdf(told.receipt(TakesHome::paper), fonts(), {{}, {}, QDate(2026, 11, 23)}));
}

TEST_CASE("a receipt can be had in another language, and shows no text that is not the one she heard") {
    Told told("paper");
    const QString english = printed(told.receipt(TakesHome::paper, QStringLiteral("en")));
    CHECK(english.contains(QStringLiteral("What you decided")));
    CHECK(english.contains(QStringLiteral("You can take this back on any day, without a reason.")));
    CHECK(printed(told.receipt(TakesHome::paper, QStringLiteral("id"))).contains(QStringLiteral("Keputusan Anda")));
    const auto blocks = told.receipt(TakesHome::paper).blocks.size();
    told.v.update("consentForm", QStringLiteral("form"), QStringLiteral(R"({"hash":"0000"})"));
    CHECK(told.receipt(TakesHome::paper).blocks.size() < blocks);
}

TEST_CASE("her receipt has the digits and the era that were chosen, and ASCII digits without a choice") {
    const Told told;
    const auto receipt = [&](text::DateForm form) {
        return printed(std::get<documents::Document>(council::consentReceipt(told.v.laptop.store, Id<Consent>(told.yes), TakesHome::file, QStringLiteral("km"), form)));
    };
    CHECK(receipt({}).contains(QStringLiteral("2027")));
    CHECK_FALSE(receipt({}).contains(QStringLiteral("២០២៧")));
    const QString chosen = receipt({text::Era::Both, text::Digits::Native});
    CHECK(chosen.contains(QStringLiteral("២០២៧")));
    CHECK(chosen.contains(QStringLiteral("២៥៧១")));  // October 2027 lies after Visak Bochea
    CHECK_FALSE(chosen.contains(QStringLiteral("2027")));
}
