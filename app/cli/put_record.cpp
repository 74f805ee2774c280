#include "app/cli/put_record.h"

#include "core/base/error.h"
#include "core/council/by_hand.h"
#include "core/council/check_in.h"
#include "core/council/commitment.h"
#include "core/council/listening.h"
#include "core/council/minutes_life.h"
#include "core/records/values.h"

namespace balai::cli {

namespace {

// A result that was counted on paper; what is wrong with its fields the store says.
void requireCounts(const QJsonObject &object) {
    records::CheckIn result;
    result.counts = object.value(QLatin1String("counts")).toObject();
    council::requireEnough(result);
}

void requireYears(const records::KindInfo &kind, const QJsonObject &record) {
    for (const records::FieldInfo &field : kind.fields) {
        const QString text = record.value(field.name).toString();
        const bool isDay = field.type == records::FieldType::Date && records::dateFrom(text).isValid();
        const bool isTime = field.type == records::FieldType::Time && records::isTimeText(text);
        const QString question = isDay || isTime ? records::yearQuestion(text) : QString();
        if (!question.isEmpty()) throw Error(ErrorCode::InvalidInput, question, {{QStringLiteral("field"), field.name}, {QStringLiteral("reason"), question}});
    }
}

}  // namespace

void requireRightToPut(council::Session &session, const records::KindInfo &kind) {
    session.requireWriter();
    const bool desk = kind.name == u"council" || kind.name == u"account" || kind.name == u"device" || kind.name == u"identity" ||
                      kind.name == u"identityOpening";
    if (desk) session.requireFacilitator();
}

Uuid putRecord(Invocation &in, store::Write &write, const records::KindInfo &kind, QJsonObject record, int line) {
    try {
        auto &session = in.session(vault::Access::ReadWrite);
        requireYears(kind, record);
        council::requireFit(session, kind, record);
        if (kind.name == u"checkIn") requireCounts(record);
        if (kind.name == u"meeting") council::requireCounted(session.store(), record.value(QLatin1String("counted")).toObject());
        council::fillCommitments(session.store(), kind, record, in.random());
        council::fillVersion(session, kind, record);
        return write.put(kind, record);
    } catch (const Error &error) {
        QVariantMap params = error.params();
        params.insert(QStringLiteral("line"), line);
        throw Error(error.code(), error.log(), params);
    }
}

void writeRecords(council::Session &session, const records::KindInfo &kind, const QString &label, const std::function<void(store::Write &)> &action) {
    if (kind.name == u"checkIn") session.store().writeApart(QStringLiteral("check-in"), session.council().id.uuid(), action);
    else session.store().write(label, action);
}

}  // namespace balai::cli
