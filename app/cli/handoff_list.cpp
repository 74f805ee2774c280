#include "app/cli/handoff_list.h"

#include "core/council/account_view.h"
#include "core/handoff/copies.h"
#include "core/handoff/recall.h"
#include "core/handoff/versions.h"
#include "core/records/handoff_item.h"
#include "core/records/handoff_receipt.h"
#include "core/records/recall.h"

#include <QJsonArray>
#include <QJsonObject>

namespace balai::cli {
namespace {

QJsonArray receiptsOf(const store::Store &store, Id<records::Handoff> handoff) {
    QJsonArray out;
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    for (const records::HandoffReceipt &receipt : store.all<records::HandoffReceipt>("handoff", handoff)) {
        if (!receipt.isReceived()) continue;
        out.append(QJsonObject{{QStringLiteral("on"), orNull(records::dateText(receipt.on))},
                               {QStringLiteral("how"), orNull(receipt.how)},
                               {QStringLiteral("receivedBy"), orNull(receipt.receivedBy.isEmpty() ? receipt.byAsPut : receipt.receivedBy)}});
    }
    return out;
}

QJsonArray copiesOf(const store::Store &store, Id<records::Handoff> handoff) {
    QJsonArray out;
    for (const records::HandoffReceipt &given : handoff::givenCopies(store, handoff))
        out.append(QJsonObject{{QStringLiteral("on"), records::dateText(given.on)}, {QStringLiteral("copies"), given.copies}, {QStringLiteral("carriedBy"), given.carriedBy}});
    return out;
}

QJsonArray recallsOf(const store::Store &store, Id<records::Handoff> handoff) {
    QJsonArray out;
    for (const records::Recall &recall : council::standingAbout<records::Recall>(store, "handoff", handoff))
        out.append(QJsonObject{{QStringLiteral("recall"), recall.id.text()},
                               {QStringLiteral("madeAt"), recall.madeAt.text},
                               {QStringLiteral("acknowledgedOn"), recall.acknowledgedOn.isValid() ? QJsonValue(records::dateText(recall.acknowledgedOn)) : QJsonValue()},
                               {QStringLiteral("items"), recall.items},
                               {QStringLiteral("acknowledgedBy"), recall.acknowledgedBy},
                               {QStringLiteral("acknowledgedHow"), records::wordOf(recall.acknowledgedHow)},
                               {QStringLiteral("remindedOn"), recall.remindedOn.isValid() ? QJsonValue(records::dateText(recall.remindedOn)) : QJsonValue()},
                               {QStringLiteral("replacement"), recall.replacement ? QJsonValue(recall.replacement.text()) : QJsonValue()}});
    return out;
}

QJsonObject withRegister(const store::Store &store, QJsonObject out, Id<records::Handoff> id) {
    QJsonArray recalled;
    for (const qint64 number : council::recalledNumbers(store, id)) recalled.append(number);
    int included = 0, heldBack = 0;
    for (const records::HandoffItem &item : store.all<records::HandoffItem>("handoff", id)) ++(item.heldBack ? heldBack : included);
    out.insert(QStringLiteral("recalled"), recalled);
    out.insert(QStringLiteral("toRecall"), int(handoff::touchedItems(store, id).size()));
    out.insert(QStringLiteral("included"), included);
    out.insert(QStringLiteral("heldBack"), heldBack);
    out.insert(QStringLiteral("receipts"), receiptsOf(store, id));
    out.insert(QStringLiteral("copies"), copiesOf(store, id));
    out.insert(QStringLiteral("recalls"), recallsOf(store, id));
    QJsonArray later;
    for (const records::Handoff &one : handoff::replacementsOf(store, id)) later.append(one.id.text());
    out.insert(QStringLiteral("replacedBy"), later);
    return out;
}

}  // namespace

int runHandoffList(Invocation &in) {
    auto &session = in.session(vault::Access::ReadOnly);
    for (const QJsonObject &record : session.store().list(*records::kindNamed(u"handoff"))) {
        const auto id = Uuid::parse(record.value(QLatin1String("id")).toString()).value_or(Uuid());
        if (in.json()) in.print(withRegister(session.store(), record, Id<records::Handoff>(id)));
        else in.printLine(record.value(QLatin1String("reference")).toString() + QStringLiteral("  ") + id.text());
    }
    return 0;
}

}  // namespace balai::cli
