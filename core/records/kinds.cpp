// The registry: the list of kinds this version knows.
#include "core/records/all_kinds.h"

#include <QHash>

namespace balai::records {

namespace {
template <class... Kinds> std::vector<const KindInfo *> infosOf() { return {&kindOf<Kinds>()...}; }
}  // namespace

const std::vector<const KindInfo *> &allKinds() {
    static const std::vector<const KindInfo *> kinds = everyKind([]<class... Kinds>() { return infosOf<Kinds...>(); });
    return kinds;
}

const KindInfo *kindNamed(QStringView name) {
    static const QHash<QString, const KindInfo *> byName = [] {
        QHash<QString, const KindInfo *> out;
        for (const KindInfo *kind : allKinds()) out.insert(kind->name, kind);
        return out;
    }();
    return byName.value(name.toString(), nullptr);
}

}  // namespace balai::records
