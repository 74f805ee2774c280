#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/council/account_view.h"
#include "core/council/consent_reader.h"

#include <QJsonDocument>
#include <iostream>
#include <string>

namespace balai::cli {

namespace {

// One question as text, from options or from a line of a batch.
struct Question {
    QString member, use, audience, body, record, on;
    int line = 0;
};

[[noreturn]] void wrong(const Question &question, const QString &field, const char *reason) {
    QVariantMap params{{QStringLiteral("field"), field}, {QStringLiteral("reason"), QString::fromLatin1(reason)}};
    if (question.line > 0) params.insert(QStringLiteral("line"), question.line);
    throw Error(ErrorCode::InvalidInput, field + QStringLiteral(": ") + QLatin1String(reason), params);
}
[[noreturn]] void wrong(const Question &question, const char *field, const char *reason) { wrong(question, QString::fromLatin1(field), reason); }

// Looks ids up once: a batch names the same members and bodies again and again.
class Known {
public:
    explicit Known(const store::Store &store) : m_store(store) {}

    Uuid id(const Question &question, const QString &text, const char *field, QStringView kind = {}) {
        if (text.isEmpty()) return {};
        const auto id = Uuid::parse(text);
        if (!id) wrong(question, field, "not an id");
        auto found = m_kinds.find(*id);
        if (found == m_kinds.end()) found = m_kinds.insert(*id, m_store.kindOfRecord(*id).value_or(QString()));
        if (found->isEmpty() || (!kind.isEmpty() && *found != kind))
            throw Error(ErrorCode::NotFound, QStringLiteral("unknown ") + QLatin1String(field), {{QStringLiteral("what"), text}});
        return *id;
    }

private:
    const store::Store &m_store;
    QHash<Uuid, QString> m_kinds;  // by record; empty: none
};

template <class E> E word(const Question &question, const QString &text, const char *field) {
    const E value = records::fromWord<E>(text);
    if (value == E::unset || value == E::unknown) wrong(question, field, "unknown word");
    return value;
}

council::Decision decide(const council::ConsentDesk &desk, Known &known, const Question &q) {
    if (q.member.isEmpty()) wrong(q, "member", "required");
    const auto use = word<records::Use>(q, q.use, "use");
    const auto audience = word<records::Audience>(q, q.audience, "audience");
    const Id<records::Body> body(known.id(q, q.body, "body", u"body"));
    if (audience == records::Audience::body && !body) wrong(q, "body", "required where the audience is body");
    const QDate day = q.on.isEmpty() ? QDate() : records::dateFrom(q.on);
    if (!q.on.isEmpty() && !day.isValid()) wrong(q, "on", "not a date");
    const Id<records::Member> member(known.id(q, q.member, "member", u"member"));
    return desk.decide(member, use, audience, body, known.id(q, q.record, "record"), day);
}

QJsonObject answer(const council::Decision &decision) {
    return {{QStringLiteral("allowed"), decision.allowed},
            {QStringLiteral("attribution"), decision.attribution ? QJsonValue(records::wordOf(*decision.attribution)) : QJsonValue()},
            {QStringLiteral("consent"), decision.consent ? QJsonValue(decision.consent.text()) : QJsonValue()},
            {QStringLiteral("reason"), decision.reason.isEmpty() ? QJsonValue() : QJsonValue(decision.reason)}};
}

// A misspelt field, or a day that is no text, would ask another question than the one that was meant.
void requireKnown(const Question &question, const QJsonObject &json) {
    static const QStringList known{QStringLiteral("member"), QStringLiteral("use"), QStringLiteral("audience"), QStringLiteral("body"), QStringLiteral("record"), QStringLiteral("on")};
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key())) wrong(question, it.key(), "no such field");
        if (!it->isString() && !it->isNull()) wrong(question, it.key(), "not a text");
    }
}

Question parseLine(const QByteArray &line, int number) {
    Question out;
    out.line = number;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (!document.isObject()) wrong(out, "line", "not a JSON object");
    const QJsonObject json = document.object();
    requireKnown(out, json);
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    out.member = text("member");
    out.use = text("use");
    out.audience = text("audience");
    out.body = text("body");
    out.record = text("record");
    out.on = text("on");
    return out;
}

int runBatch(const council::ConsentDesk &desk, Known &known) {
    QByteArray out;  // whole: a wrong line anywhere leaves stdout empty
    std::string line;
    for (int number = 1; std::getline(std::cin, line); ++number) {
        const QByteArray bytes = QByteArray::fromStdString(line);
        if (bytes.trimmed().isEmpty()) continue;
        out += records::compactJson(answer(decide(desk, known, parseLine(bytes, number)))) + '\n';
    }
    writeOut(out);
    return 0;
}

int runMayShare(Invocation &in) {
    auto &session = in.session(vault::Access::ReadOnly);
    council::requireCouncil(session);
    const council::ConsentDesk desk(session.store());
    Known known(session.store());
    if (in.args().has("batch")) return runBatch(desk, known);
    Question q;
    q.member = in.args().value("member");
    q.use = in.args().value("use");
    q.audience = in.args().value("audience");
    q.body = in.args().value("body");
    q.on = in.args().value("on");
    for (const char *scope : {"block", "recommendation", "meeting"})
        if (in.args().has(scope)) q.record = in.args().value(scope);
    const council::Decision decision = decide(desk, known, q);
    if (in.json()) in.print(answer(decision));
    else if (decision.allowed) in.printLine(Words::tr("allowed: %1 (%2)", "under which name, the id of the yes").arg(records::wordOf(*decision.attribution), decision.consent.text()));
    else in.printLine(Words::tr("not allowed: %1", "a code").arg(decision.reason));
    return 0;
}

}  // namespace

std::vector<VerbSpec> consentVerbs() {
    return {{"consent may-share",
             {},
             {{"--member", OptionSpec::Value}, {"--use", OptionSpec::Value}, {"--audience", OptionSpec::Value},
              {"--body", OptionSpec::Value}, {"--block", OptionSpec::Value}, {"--recommendation", OptionSpec::Value},
              {"--meeting", OptionSpec::Value}, {"--on", OptionSpec::Value}, {"--batch"}},
             runMayShare}};
}

}  // namespace balai::cli
