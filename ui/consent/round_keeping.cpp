#include "ui/consent/round_keeping.h"

#include "core/council/consent_reader.h"
#include "core/council/withdraw.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace balai::ui {

using namespace records;
using council::RoundAnswer;

namespace {

const QString headKey = QStringLiteral("round");
const QString rowKey = QStringLiteral("round/");

QJsonObject objectIn(const store::Store &store, const QString &key) { return QJsonDocument::fromJson(store.draft(key).value_or(QByteArray())).object(); }

bool holdsNo(const council::RoundRow &row) {
    return std::any_of(row.answers.begin(), row.answers.end(), [](RoundAnswer answer) { return answer == RoundAnswer::No || answer == RoundAnswer::NotShown; });
}

int handoffsTouched(const store::Store &store, const std::vector<council::RoundRow> &rows) {
    if (std::none_of(rows.begin(), rows.end(), holdsNo)) return 0;
    const council::ConsentBook book = council::loadConsents(store);
    QSet<Uuid> handoffs;
    for (const council::RoundRow &row : rows)
        if (holdsNo(row))
            for (const council::Touched &one : council::packagesTouchedBy(store, book, row.member)) handoffs.insert(one.handoff.uuid());
    return int(handoffs.size());
}

}  // namespace

std::optional<RoundDraft> roundDraft(const store::Store &store) {
    RoundDraft draft;
    draft.head = objectIn(store, headKey);
    for (const QString &key : store.drafts())
        if (const auto member = key.startsWith(rowKey) ? Uuid::parse(key.mid(rowKey.size())) : std::nullopt) draft.answers.insert(*member, objectIn(store, key));
    if (draft.head.isEmpty() && draft.answers.isEmpty()) return std::nullopt;
    return draft;
}

void saveRoundDraft(store::Store &store, const RoundDraft &draft) {
    const auto bytes = [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    if (!draft.head.isEmpty()) store.saveDraft(headKey, bytes(draft.head));
    for (auto it = draft.answers.begin(); it != draft.answers.end(); ++it) {
        const QString key = rowKey + it.key().text();
        if (it.value().isEmpty()) store.dropDraft(key);
        else store.saveDraft(key, bytes(it.value()));
    }
}

void dropRoundDraft(store::Store &store) {
    for (const QString &key : store.drafts())
        if (key == headKey || key.startsWith(rowKey)) store.dropDraft(key);
}

RoundKept keepRound(council::Session &session, const council::RoundSetting &setting, const std::vector<council::RoundRow> &rows) {
    session.requireWriter();
    store::Store &store = session.store();
    RoundKept kept;
    std::vector<Consent> consents;
    for (const council::RoundRow &row : rows) {
        const std::vector<Consent> made = council::consentsOf(store, setting, row);
        kept.people += made.empty() ? 0 : 1;
        consents.insert(consents.end(), made.begin(), made.end());
    }
    kept.place = store.write(QStringLiteral("keep a round of answers"), [&](store::Write &write) {
        for (Consent &consent : consents) kept.consents.push_back(write.put(consent));
    });
    dropRoundDraft(store);
    kept.handoffs = handoffsTouched(store, rows);
    return kept;
}

void takeRoundBack(council::Session &session, const std::vector<Id<Consent>> &consents, const QString &why) {
    session.requireWriter();
    std::vector<Consent> corrections = council::correctionsOf(session.store(), consents, why);
    session.store().write(QStringLiteral("take a round back"), [&](store::Write &write) { for (Consent &one : corrections) write.put(one); });
}

}  // namespace balai::ui
