#include "ui/members/member_change.h"

#include "ui/workplace/records.h"

namespace balai::ui {

namespace {
template <class R> void changeAsItStands(Records &records, QObject *guard, const QString &label, Id<R> id, std::function<void(R &)> change) {
    records.write({}, guard, [label, id, change = std::move(change)](council::Session &session) {
        session.requireWriter();
        auto record = session.store().find(id);
        if (!record || record->removed) return;
        change(*record);
        session.store().write(label, [&](store::Write &write) { write.put(*record); });
    });
}
}  // namespace

void changeMember(Records &records, QObject *guard, const QString &label, Id<records::Member> id, std::function<void(records::Member &)> change) {
    changeAsItStands(records, guard, label, id, std::move(change));
}

void changeCommittee(Records &records, QObject *guard, const QString &label, Id<records::Committee> id, std::function<void(records::Committee &)> change) {
    changeAsItStands(records, guard, label, id, std::move(change));
}

}  // namespace balai::ui
