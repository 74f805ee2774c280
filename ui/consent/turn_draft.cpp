#include "ui/consent/turn_draft.h"

#include "core/records/member.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace balai::ui {

using namespace records;
using council::RoundAnswer;
using council::RoundQuestion;

namespace {

const QString turnKey = QStringLiteral("turn/");

QString textIn(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }

Uuid idIn(const QJsonObject &object, const char *key) { return Uuid::parse(textIn(object, key)).value_or(Uuid()); }

QString idText(const Uuid &id) { return id ? id.text() : QString(); }

QJsonObject questionJson(const RoundQuestion &question, RoundAnswer answer) {
    return {{QStringLiteral("use"), wordOf(question.use)}, {QStringLiteral("audience"), wordOf(question.audience.audience)},
            {QStringLiteral("body"), idText(question.audience.body)}, {QStringLiteral("form"), idText(question.form.uuid())},
            {QStringLiteral("formHash"), question.formHash}, {QStringLiteral("answer"), int(answer)}};
}

QByteArray bytesOf(const TurnDraft &draft) {
    const council::RoundSetting &setting = draft.setting;
    QJsonArray questions;
    for (size_t at = 0; at < setting.questions.size() && at < draft.row.answers.size(); ++at) questions.append(questionJson(setting.questions[at], draft.row.answers[at]));
    const QJsonObject object{{QStringLiteral("questions"), questions}, {QStringLiteral("language"), setting.language}, {QStringLiteral("day"), dateText(setting.day)},
                             {QStringLiteral("explainedBy"), setting.explainedBy}, {QStringLiteral("interpreter"), setting.interpreter},
                             {QStringLiteral("witness"), setting.witness}, {QStringLiteral("supportPresent"), setting.supportPresent}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void readQuestion(TurnDraft &draft, const QJsonObject &object) {
    RoundQuestion question;
    question.use = fromWord<Use>(textIn(object, "use"));
    question.audience = {fromWord<Audience>(textIn(object, "audience")), idIn(object, "body")};
    question.form = Id<ConsentForm>(idIn(object, "form"));
    question.formHash = textIn(object, "formHash");
    const int answer = object.value(QLatin1String("answer")).toInt();
    draft.setting.questions.push_back(question);
    draft.row.answers.push_back(answer >= 0 && answer <= int(RoundAnswer::OwnName) ? RoundAnswer(answer) : RoundAnswer::NotAsked);
}

TurnDraft draftFrom(const Uuid &member, const QJsonObject &object) {
    TurnDraft draft;
    draft.row.member = Id<Member>(member);
    draft.setting.mode = ConsentMode::inProgram;
    draft.setting.language = textIn(object, "language");
    draft.setting.day = dateFrom(textIn(object, "day"));
    draft.setting.explainedBy = textIn(object, "explainedBy");
    draft.setting.interpreter = textIn(object, "interpreter");
    draft.setting.witness = textIn(object, "witness");
    draft.setting.supportPresent = object.value(QLatin1String("supportPresent")).toBool();
    for (const QJsonValue question : object.value(QLatin1String("questions")).toArray()) readQuestion(draft, question.toObject());
    return draft;
}

}  // namespace

std::vector<TurnDraft> turnDrafts(const store::Store &store) {
    std::vector<TurnDraft> out;
    for (const QString &key : store.drafts()) {
        const auto member = key.startsWith(turnKey) ? Uuid::parse(key.mid(turnKey.size())) : std::nullopt;
        if (!member || !store.find(Id<Member>(*member))) continue;
        TurnDraft draft = draftFrom(*member, QJsonDocument::fromJson(store.draft(key).value_or(QByteArray())).object());
        if (draft.setting.day.isValid() && !draft.row.answers.empty()) out.push_back(std::move(draft));
    }
    return out;
}

void saveTurnDraft(store::Store &store, const TurnDraft &draft) { store.saveDraft(turnKey + draft.row.member.text(), bytesOf(draft)); }

void dropTurnDraft(store::Store &store, Id<Member> member) { store.dropDraft(turnKey + member.text()); }

void keepTurn(council::Session &session, const TurnDraft &turn) {
    session.requireWriter();
    store::Store &store = session.store();
    std::vector<Consent> consents = council::consentsOf(store, turn.setting, turn.row);
    store.write(QStringLiteral("record a consent"), [&](store::Write &write) { for (Consent &consent : consents) write.put(consent); });
    dropTurnDraft(store, turn.row.member);
}

}  // namespace balai::ui
