#include "core/council/listening.h"

#include "core/base/error.h"
#include "core/council/meeting_words.h"
#include "core/council/notice_paper.h"
#include "core/council/released.h"
#include "core/council/settings.h"
#include "core/text/fold.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace balai::council {

using namespace records;

namespace {

const QString prefix = QStringLiteral("listening.group.");

struct Shipped {
    const char *code;
    MeetingWord name;
};
constexpr Shipped shipped[] = {{"women", MeetingWord::GroupWomen}, {"men", MeetingWord::GroupMen}, {"another", MeetingWord::GroupAnother}, {"not-said", MeetingWord::GroupNotSaid}};

bool isCode(const QString &code) {
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9-]{1,40}\\z"));
    return form.match(code).hasMatch();
}

struct Placed {
    qint64 at = 0;
    ListeningGroup group;
};

std::optional<Placed> read(const QString &key, const QString &value) {
    const QJsonObject object = QJsonDocument::fromJson(value.toUtf8()).object();
    Placed out{object.value(QLatin1String("at")).toInteger(), {key.mid(prefix.size()), Codec<LocalText>::fromJson(object.value(QLatin1String("name"))), object.value(QLatin1String("active")).toBool(true)}};
    const bool isShipped = std::any_of(std::begin(shipped), std::end(shipped), [&](const Shipped &one) { return out.group.code == QLatin1String(one.code); });
    if (!isCode(out.group.code) || object.isEmpty() || (out.group.name.isEmpty() && !isShipped)) return {};
    return out;
}

QString written(const ListeningGroup &group, qint64 at) {
    QJsonObject out{{QStringLiteral("at"), at}};
    if (!group.name.isEmpty()) out.insert(QStringLiteral("name"), Codec<LocalText>::toJson(group.name));
    if (!group.active) out.insert(QStringLiteral("active"), false);
    return QString::fromUtf8(compactJson(out));
}

std::optional<int> peopleIn(const QJsonValue &value) {
    const double number = value.toDouble(-1);
    const bool fits = number >= 0 && number <= mostCounted && number == double(int(number));
    return fits ? std::optional(int(number)) : std::nullopt;
}

[[noreturn]] void wrong(const QString &reason) {
    throw Error(ErrorCode::InvalidInput, QStringLiteral("counted: ") + reason, {{QStringLiteral("field"), QStringLiteral("counted")}, {QStringLiteral("reason"), reason}});
}

}  // namespace

std::vector<ListeningGroup> listeningGroups(const store::Store &store) {
    std::vector<Placed> found;
    for (const auto &[key, value] : settingsFrom(store, prefix))
        if (auto one = read(key, value)) found.push_back(std::move(*one));
    std::stable_sort(found.begin(), found.end(), [](const Placed &a, const Placed &b) { return a.at < b.at; });
    std::vector<ListeningGroup> out;
    for (Placed &one : found) out.push_back(std::move(one.group));
    if (out.empty())
        for (const Shipped &one : shipped) out.push_back({QString::fromLatin1(one.code), {}});
    return out;
}

void keepListeningGroups(const store::Store &store, store::Write &write, const std::vector<ListeningGroup> &groups) {
    std::vector<ListeningGroup> all = groups;
    for (ListeningGroup before : listeningGroups(store)) {
        if (std::any_of(groups.begin(), groups.end(), [&](const ListeningGroup &one) { return one.code == before.code; })) continue;
        before.active = false;
        all.push_back(before);
    }
    qint64 at = 0;
    for (const ListeningGroup &one : all) {
        const QString key = prefix + one.code, value = written(one, ++at);
        if (setting(store, key) != value) keepSetting(write, store, key, value);
    }
}

QString freshCode(const QString &name, const std::vector<ListeningGroup> &groups) {
    QString stem;
    for (const QChar letter : text::fold(name))
        if (isCode(letter)) stem += letter;
        else if (!stem.isEmpty() && !stem.endsWith(u'-')) stem += u'-';
    stem = stem.left(30);
    while (stem.endsWith(u'-')) stem.chop(1);
    if (stem.isEmpty()) stem = QStringLiteral("group");
    QString code = stem;
    const auto isTaken = [&](const ListeningGroup &one) { return one.code == code; };
    for (int next = 2; std::any_of(groups.begin(), groups.end(), isTaken); ++next) code = stem + u'-' + QString::number(next);
    return code;
}

QString nameOf(const ListeningGroup &group, const QString &language) {
    if (const QString said = group.name.value(language); !said.isEmpty()) return said;
    for (const Shipped &one : shipped)
        if (group.name.isEmpty() && group.code == QLatin1String(one.code)) return words(one.name, language);
    for (const QString &said : QStringList{group.name.value(QStringLiteral("en"))} + group.name.values())
        if (!said.isEmpty()) return said;
    return group.code;
}

std::vector<GroupCount> countedIn(const store::Store &store, const Meeting &meeting) {
    std::vector<GroupCount> out;
    QJsonObject left = meeting.counted;
    const auto take = [&](const ListeningGroup &group) {
        if (const auto people = peopleIn(left.take(group.code)); people.value_or(0) > 0) out.push_back({group, *people});
    };
    if (left.isEmpty()) return out;
    for (const ListeningGroup &group : listeningGroups(store)) take(group);
    for (const QString &code : left.keys())
        if (isCode(code)) take({code, {}});
    return out;
}

CountsShown countsShown(const store::Store &store, const Meeting &meeting, const QString &language) {
    CountsShown out;
    int total = 0;
    bool isSmall = false;
    const std::vector<ListeningGroup> known = listeningGroups(store);
    for (const auto &[group, people] : countedIn(store, meeting)) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&, code = group.code](const ListeningGroup &one) { return one.code == code; });
        const QString name = nameOf(group, language);
        const bool mayStand = isKnown && !namesSomebodyElse(store, name + u'\n' + group.code, {});
        out.groups.push_back({mayStand ? group.code : QString(), mayStand ? name : QString(), shownCount(people)});
        isSmall = isSmall || !out.groups.back().people;
        total += people;
    }
    if (!isSmall) out.total = total;
    return out;
}

void requireCounted(const store::Store &store, const QJsonObject &counted) {
    const std::vector<ListeningGroup> known = listeningGroups(store);
    for (auto it = counted.begin(); it != counted.end(); ++it) {
        if (!std::any_of(known.begin(), known.end(), [&](const ListeningGroup &one) { return one.code == it.key(); }))
            wrong(QStringLiteral("no such group: ") + it.key() + QStringLiteral("; groups are the settings listening.group.CODE"));
        if (!it.value().isNull() && !peopleIn(it.value())) wrong(it.key() + QStringLiteral(" is not a whole number from 0 to %1").arg(mostCounted));
    }
}

}  // namespace balai::council
