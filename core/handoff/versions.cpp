#include "core/handoff/versions.h"

#include "core/base/error.h"
#include "core/council/withdraw.h"
#include "core/handoff/words.h"
#include "core/records/handoff_item.h"
#include "core/text/joins.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace balai::handoff {

using namespace records;

namespace {

[[noreturn]] void refuse(const char *reason) {
    throw Error(ErrorCode::Refused, QStringLiteral("replacement: ") + QLatin1String(reason), {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

Forms formsOf(const Handoff &handoff) {
    Forms forms{false, false, false, false};
    for (const auto &file : handoff.files) {
        const QString name = file.toObject().value(QLatin1String("name")).toString();
        forms.pdf |= name == u"recommendations.pdf";
        forms.odt |= name == u"recommendations.odt";
        forms.xlsx |= name == u"recommendations.xlsx";
        forms.json |= name == u"handoff.json";
    }
    return forms.pdf || forms.odt || forms.xlsx || forms.json ? forms : Forms();
}

template <class R> void addOnce(std::vector<Id<R>> &to, Id<R> id) {
    if (std::find(to.begin(), to.end(), id) == to.end()) to.push_back(id);
}

// Minutes are chosen by their meeting, decisions one by one: where every passage of a meeting is a decision, they were.
void chooseBlocks(Spec &spec, const std::vector<Block> &blocks) {
    for (const Block &block : blocks) {
        const auto isOther = [&](const Block &other) { return other.meeting == block.meeting && other.kind != BlockKind::decision; };
        if (std::any_of(blocks.begin(), blocks.end(), isOther)) addOnce(spec.minutes, block.meeting);
        else addOnce(spec.decisions, block.id);
    }
}

std::vector<HandoffItem> itemsOf(const store::Store &store, Id<Handoff> handoff) {
    std::vector<HandoffItem> items = council::standingAbout<HandoffItem>(store, "handoff", handoff);
    std::stable_sort(items.begin(), items.end(), [](const HandoffItem &a, const HandoffItem &b) { return a.number.value_or(0) < b.number.value_or(0); });
    return items;
}

}  // namespace

FormerItems formerItems(const store::Store &store, Id<Handoff> former) {
    const std::vector<qint64> recalled = council::recalledNumbers(store, former);
    FormerItems out;
    for (const HandoffItem &item : itemsOf(store, former)) {
        if (item.heldBack) continue;
        out.went.insert(item.item);
        if (std::binary_search(recalled.begin(), recalled.end(), item.number.value_or(0))) out.recalled.insert(item.item);
    }
    return out;
}

std::vector<Handoff> replacementsOf(const store::Store &store, Id<Handoff> former) {
    std::vector<Handoff> out = council::standing(store, store.all<Handoff>({{QStringLiteral("replaces"), former.text()}}));
    std::stable_sort(out.begin(), out.end(), [](const Handoff &a, const Handoff &b) { return a.madeAt.ms() < b.madeAt.ms(); });
    return out;
}

Spec replacementSpec(const store::Store &store, Id<Handoff> id) {
    const auto former = store.find(id);
    if (!former) throw Error(ErrorCode::NotFound, QStringLiteral("no such hand-off"), {{QStringLiteral("what"), id.text()}});
    if (!replacementsOf(store, id).empty()) refuse("replacedAlready");
    const FormerItems before = formerItems(store, id);
    if (before.recalled.isEmpty()) refuse("nothingRecalled");
    if (before.recalled.size() == before.went.size()) refuse("allRecalled");
    Spec spec;
    spec.replaces = id;
    spec.body = former->body;
    spec.audience = former->audience;
    spec.use = former->use;
    spec.languages = QStringList(former->languages.begin(), former->languages.end());
    spec.forms = formsOf(*former);
    spec.letter.addressee = former->addressee;
    std::vector<Block> blocks;
    for (const HandoffItem &item : itemsOf(store, id)) {
        if (item.heldBack || before.recalled.contains(item.item)) continue;
        if (item.itemKind == u"recommendation") addOnce(spec.recommendations, Id<Recommendation>(item.item));
        else if (auto block = store.find(Id<Block>(item.item))) blocks.push_back(std::move(*block));
    }
    chooseBlocks(spec, blocks);
    return spec;
}

QJsonObject specJson(const Spec &spec) {
    QJsonArray forms;
    const std::pair<bool, const char *> all[] = {{spec.forms.pdf, "pdf"}, {spec.forms.odt, "odt"}, {spec.forms.xlsx, "xlsx"}, {spec.forms.json, "json"}};
    for (const auto &[isAsked, name] : all)
        if (isAsked) forms.append(QLatin1String(name));
    QJsonObject out = QJsonDocument::fromJson(specText(spec)).object();
    out.insert(QStringLiteral("forms"), forms);
    if (QJsonObject letter = out.value(QLatin1String("letter")).toObject(); !letter.isEmpty()) {
        for (const QString &line : {QStringLiteral("addressee"), QStringLiteral("place")})
            if (letter.value(line).toString().isEmpty()) letter.remove(line);
        out.insert(QStringLiteral("letter"), letter);
    }
    return out;
}

QString numbersText(const std::vector<qint64> &numbers, const QString &language) {
    QStringList listed;
    for (const qint64 number : numbers) listed.append(QString::number(number));
    return text::listed(listed, language);
}

QString replacesText(const Replaced &replaced, const QString &language) {
    return words(Word::ReplacesText, language).arg(replaced.reference, numbersText(replaced.items, language));
}

}  // namespace balai::handoff
