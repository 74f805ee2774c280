// The table of cases a lawyer can read, put to the rule: consent_cases.txt.
#include "tests/council/case_file.h"
#include "tests/council/consent_lines.h"
#include "tests/support/catch.h"

#include <set>

using namespace balai;
using namespace balai::test;

namespace {
// Words of the table and those of consent_lines.h.
const QHash<QString, QString> decisionWord{
    {QStringLiteral("yes"), QStringLiteral("given")},          {QStringLiteral("yes again"), QStringLiteral("renewed")},
    {QStringLiteral("no"), QStringLiteral("refused")},         {QStringLiteral("takes back"), QStringLiteral("withdrawn")},
    {QStringLiteral("revoked"), QStringLiteral("revoked")},    {QStringLiteral("invalid"), QStringLiteral("invalidated")},
    {QStringLiteral("asked"), QStringLiteral("requested")},    {QStringLiteral("later"), QStringLiteral("deferred")},
    {QStringLiteral("inherited"), QStringLiteral("inherited")}};

const QHash<QString, QString> audienceWord{
    {QStringLiteral("council"), QStringLiteral("council")},        {QStringLiteral("government"), QStringLiteral("government")},
    {QStringLiteral("partners"), QStringLiteral("partners")},      {QStringLiteral("public"), QStringLiteral("public")},
    {QStringLiteral("Labour"), QStringLiteral("body:min")},        {QStringLiteral("Justice"), QStringLiteral("body:min2")},
    {QStringLiteral("Border Agency"), QStringLiteral("body:agc")}, {QStringLiteral("River Trust"), QStringLiteral("body:ngo")},
    {QStringLiteral("World Office"), QStringLiteral("body:int")},  {QStringLiteral("Hill Council"), QStringLiteral("body:oth")},
    {QStringLiteral("Unlisted Office"), QStringLiteral("body:odd")},
    {QStringLiteral("a body without a name"), QStringLiteral("body")},
    {QStringLiteral("nobody named"), QStringLiteral("-")},         {QStringLiteral("family"), QStringLiteral("family")}};

const QHash<QString, QString> scopeWord{
    {QStringLiteral("everything"), QStringLiteral("all")},
    {QStringLiteral("May meeting"), QStringLiteral("meeting:m1")},
    {QStringLiteral("June meeting"), QStringLiteral("meeting:m2")},
    {QStringLiteral("statement 1"), QStringLiteral("block:b1")},
    {QStringLiteral("statement 2"), QStringLiteral("block:b2")},
    {QStringLiteral("the recommendation"), QStringLiteral("recommendation:r1")},
    {QStringLiteral("chapter 1"), QStringLiteral("chapter:b1")},
    {QStringLiteral("nothing named"), QStringLiteral("-")},
    {QStringLiteral("a meeting without a name"), QStringLiteral("meeting")},
    {QStringLiteral("a statement without a name"), QStringLiteral("block")}};

const QHash<QString, QString> recordWord{
    {QStringLiteral("no record"), QStringLiteral("-")},     {QStringLiteral("statement 1"), QStringLiteral("b1")},
    {QStringLiteral("statement 2"), QStringLiteral("b2")},  {QStringLiteral("statement 3"), QStringLiteral("b3")},
    {QStringLiteral("recommendation"), QStringLiteral("r1")}, {QStringLiteral("May meeting"), QStringLiteral("m1")},
    {QStringLiteral("an unknown statement"), QStringLiteral("b9")}};

const QHash<QString, QString> extraWord{
    {QStringLiteral("restricted"), QStringLiteral("restricted")},
    {QStringLiteral("with a reason"), QStringLiteral("why")},
    {QStringLiteral("by a facilitator"), QStringLiteral("facilitator")},
    {QStringLiteral("with a waiver"), QStringLiteral("waiver")},
    {QStringLiteral("of another member"), QStringLiteral("member:other")}};

QString translated(const QHash<QString, QString> &words, const QString &word) {
    INFO("unknown word: " << word.toStdString());
    REQUIRE(words.contains(word));
    return words.value(word);
}

// "until 2026-05-31" → "until:2026-05-31"; "as chosenName" → "attr:chosenName"
QString extraFrom(const QString &words) {
    if (extraWord.contains(words)) return extraWord.value(words);
    static const QHash<QString, QString> keys{
        {QStringLiteral("until"), QStringLiteral("until:")},       {QStringLiteral("recorded"), QStringLiteral("recorded:")},
        {QStringLiteral("signed"), QStringLiteral("signed:")},     {QStringLiteral("entered"), QStringLiteral("created:")},
        {QStringLiteral("as"), QStringLiteral("attr:")},           {QStringLiteral("corrects"), QStringLiteral("corr:")},
        {QStringLiteral("by account"), QStringLiteral("by:")}};
    return translated(keys, words.section(u' ', 0, -2)) + words.section(u' ', -1);
}

// "2026-01-01 yes: share, government, everything, until 2026-05-31"
QString eventFrom(const QString &line) {
    const QString head = line.section(QStringLiteral(": "), 0, 0);
    const QStringList parts = line.section(QStringLiteral(": "), 1).split(QStringLiteral(", "));
    REQUIRE(parts.size() >= 3);
    const QString day = head.section(u' ', 0, 0);
    QStringList out{translated(decisionWord, head.section(u' ', 1)), parts[0], translated(audienceWord, parts[1]),
                    translated(scopeWord, parts[2]), day == u"undated" ? QStringLiteral("bare") : QString(QStringLiteral("from:") + day)};
    for (const QString &part : parts.mid(3)) out.append(extraFrom(part));
    return out.join(u' ');
}

struct Asked {
    council::Request request;
    council::Facts facts = sampleFacts();
};

void readCircumstance(const QString &words, Asked &asked, QString &line) {
    if (words.startsWith(u"attributed ")) {
        const QString own = words.mid(11);
        line += QStringLiteral(" own:") + (own == u"unsaid" ? QString() : own);
    } else if (words.startsWith(u"council months ")) asked.facts.consentMonths = words.mid(15).toInt();
    else if (words.startsWith(u"today ")) asked.facts.today = records::dateFrom(words.mid(6));
    else if (words == u"two persons") asked.facts.secondPerson = true;
    else if (words == u"of another member") asked.request.member = Id<records::Member>(named(QStringLiteral("other")));
    else FAIL("unknown circumstance: " << words.toStdString());
}

// "2026-06-01: share, Labour, no record, today 2026-06-01"
Asked askedFrom(const QString &text) {
    const QStringList parts = text.section(QStringLiteral(": "), 1).split(QStringLiteral(", "));
    REQUIRE(parts.size() >= 3);
    Asked out;
    QString line = QStringLiteral("%1 %2 %3 %4").arg(parts[0], translated(audienceWord, parts[1]),
                                                     translated(recordWord, parts[2]), text.section(QStringLiteral(": "), 0, 0));
    for (const QString &part : parts.mid(3)) readCircumstance(part, out, line);
    const auto member = out.request.member;
    out.request = requestFrom(line);
    if (member) out.request.member = member;
    return out;
}

// "yes, as member, by 1" or "no, refused"
QString answerOf(const council::Decision &decision) {
    const QString words = written(decision);
    if (!decision.allowed) return QStringLiteral("no, ") + words;
    const QString restricted = decision.restriction.isEmpty() ? QString() : QStringLiteral(", restricted");
    return QStringLiteral("yes, as %1, by %2%3").arg(words.section(QStringLiteral(" #"), 0, 0), words.section(QStringLiteral(" #"), 1), restricted);
}
}  // namespace

TEST_CASE("every case of the table is answered as it says") {
    for (const Case &one : readCases(QStringLiteral("consent_cases.txt"))) {
        INFO("consent_cases.txt:" << one.line << ": " << one.sentence.toStdString());
        QStringList lines;
        for (const QString &event : one.steps) lines.append(eventFrom(event));
        const Asked asked = askedFrom(one.asked);
        CHECK(answerOf(council::decide(consentsFrom(lines.join(u';')), asked.request, asked.facts)) == one.answer);
    }
}

TEST_CASE("the table has over two hundred cases, each with a sentence of its own, and knows every reason") {
    std::set<QString> sentences, questions, reasons;
    const auto cases = readCases(QStringLiteral("consent_cases.txt"));
    for (const Case &one : cases) {
        INFO("consent_cases.txt:" << one.line);
        CHECK(one.sentence.endsWith(u'.'));
        CHECK(sentences.insert(one.sentence).second);
        CHECK(questions.insert(QString(one.steps.join(u'\n') + u'?' + one.asked)).second);
        reasons.insert(one.answer.startsWith(u"no, ") ? one.answer.mid(4) : QStringLiteral("yes"));
    }
    CHECK(cases.size() >= 200);
    for (const char *reason : {"yes", "refused", "withdrawn", "revoked", "invalidated", "expired", "notYetEffective", "noConsent"})
        CHECK(reasons.count(QString::fromLatin1(reason)) == 1);
}
