#include "core/council/settings.h"

#include "core/records/setting.h"

#include <map>

namespace balai::council {

using namespace records;

namespace {
bool isLater(const Setting &a, const Setting &b) { return std::pair(a.changed, a.id) > std::pair(b.changed, b.id); }

std::optional<Setting> newest(const store::Store &store, const QString &key) {
    std::optional<Setting> out;
    for (Setting &one : store.all<Setting>({{QStringLiteral("key"), key}}))
        if (!out || isLater(one, *out)) out = std::move(one);
    return out;
}
}  // namespace

QString setting(const store::Store &store, const QString &key) {
    const auto found = newest(store, key);
    return found ? found->value : QString();
}

std::vector<std::pair<QString, QString>> settingsFrom(const store::Store &store, const QString &prefix) {
    std::map<QString, Setting> last;
    for (const Setting &one : store.all<Setting>()) {
        if (!one.key.startsWith(prefix)) continue;
        const auto [at, isNew] = last.insert({one.key, one});
        if (!isNew && isLater(one, at->second)) at->second = one;
    }
    std::vector<std::pair<QString, QString>> out;
    for (const auto &[key, one] : last)
        if (!one.value.isEmpty()) out.push_back({key, one.value});
    return out;
}

void keepSetting(store::Write &write, const store::Store &store, const QString &key, const QString &value) {
    Setting one = newest(store, key).value_or(Setting{});
    one.key = key;
    one.value = value;
    write.put(one);
}

}  // namespace balai::council
