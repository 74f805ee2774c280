// What a translator sent back, written into the records: whole or not at all.
#include "core/base/error.h"
#include "core/council/commitment.h"
#include "core/council/consent_reader.h"
#include "core/handoff/translation_language.h"
#include "core/handoff/translation_places.h"
#include "core/records/all_kinds.h"
#include "core/text/language.h"

#include <optional>

namespace balai::handoff {

using namespace records;

namespace {

[[noreturn]] void refuse(const QVariantMap &where, const QString &reason) {
    QVariantMap params = where;
    params.insert(QStringLiteral("reason"), reason);
    throw Error(ErrorCode::InvalidInput, QStringLiteral("translation sheet: ") + reason, params);
}

QVariantMap atTarget(size_t line) { return {{QStringLiteral("line"), int(line)}, {QStringLiteral("field"), QStringLiteral("target")}}; }
QVariantMap atHeading() { return {{QStringLiteral("field"), QStringLiteral("language")}}; }

[[noreturn]] void refuseOwnCheck() {
    throw Error(ErrorCode::Refused, QStringLiteral("whoever writes a translation does not check it"), {{QStringLiteral("reason"), QStringLiteral("ownCheck")}});
}

// The language that the sheet with this key was made for; empty: of another council, or of none.
QString madeFor(const store::Store &store, const QString &from, const QString &key, const Council &council) {
    QStringList tags(council.languages.begin(), council.languages.end());
    for (const text::Language &language : text::interfaceLanguages())
        if (!tags.contains(language.tag)) tags.append(language.tag);
    for (const QString &tag : tags)
        if (tag != from && translationPlaces(store, from, tag).contains(key)) return tag;
    return {};
}

// One sheet on its way in.
class Taking {
public:
    Taking(store::Store &store, const TranslationSheet &sheet, std::optional<Uuid> checkedBy)
        : m_store(store), m_council(council::councilOf(store)), m_sheet(sheet), m_from(languageOf(sheet.from)), m_to(languageOf(sheet.to)), m_checker(checkedBy) {}

    TranslationsTaken run(Random &random) {
        if (m_from == m_to) refuse(atTarget(0), QStringLiteral("the language of the original"));
        if (m_checker && *m_checker == m_store.author().account) refuseOwnCheck();
        m_places = translationPlaces(m_store, m_from, m_to);
        for (size_t at = 0; at < m_sheet.units.size(); ++at) take(m_sheet.units[at], at + 1);
        if (!areInScriptOf(m_to, m_newTexts)) refuse(atHeading(), QStringLiteral("most of the texts are not in the letters of %1; put them on the sheet that was made for their language").arg(m_to));
        write(random);
        return m_taken;
    }

private:
    QString languageOf(const QString &tag) const {
        const QString known = sheetLanguage(m_council, tag);
        if (known.isEmpty()) refuse(atHeading(), QStringLiteral("%1 is no language of the council").arg(tag));
        return known;
    }

    const TranslationPlace &placeOf(const TranslationUnit &unit, size_t line) const {
        const auto place = m_places.constFind(unit.key);
        if (place != m_places.constEnd()) return *place;
        const QString made = madeFor(m_store, m_from, unit.key, m_council);
        if (made.isEmpty()) refuse(atTarget(line), QStringLiteral("no passage of this council"));
        refuse(atHeading(), QStringLiteral("the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2").arg(made, m_to));
    }

    void take(const TranslationUnit &unit, size_t line) {
        const TranslationPlace &place = placeOf(unit, line);
        if (unit.target.isEmpty()) ++m_taken.empty;
        else if (unit.target == place.target) confirm(unit, place);
        else takeNew(unit, place);
    }

    void takeNew(const TranslationUnit &unit, const TranslationPlace &place) {
        const bool isBehind = unit.source != place.source;
        ++m_taken.taken;
        if (isBehind) ++m_taken.behind;
        m_newTexts.append(unit.target);
        QJsonObject record{{QStringLiteral("id"), place.record.text()}, {place.field, QJsonObject{{m_to, unit.target}}}};
        if (!place.isBlock()) return put(place, record);
        if (m_checker && !isBehind) return putChecked(place, record);
        putState(place, record, {{QStringLiteral("state"), wordOf(isBehind ? TranslationState::Behind : TranslationState::Current)}});
    }

    // Read over as it stands: checked where the sheet shows exactly the original of now.
    void confirm(const TranslationUnit &unit, const TranslationPlace &place) {
        if (!m_checker || !place.isBlock() || unit.source != place.source || place.isChecked) {
            ++m_taken.unchanged;
            return;
        }
        if (lastWriter(m_store, place, m_to) == *m_checker) refuseOwnCheck();
        putChecked(place, {{QStringLiteral("id"), place.record.text()}});
    }

    void putChecked(const TranslationPlace &place, const QJsonObject &record) {
        ++m_taken.checked;
        putState(place, record, {{QStringLiteral("state"), wordOf(TranslationState::Checked)}, {QStringLiteral("checkedBy"), m_checker->text()}});
    }

    void putState(const TranslationPlace &place, QJsonObject record, const QJsonObject &state) {
        record.insert(QStringLiteral("translations"), QJsonObject{{m_to, state}});
        put(place, record);
    }

    void put(const TranslationPlace &place, const QJsonObject &record) { m_writes.emplace_back(place.kind, record); }

    void write(Random &random) {
        if (m_writes.empty()) return;
        m_store.write(QStringLiteral("take in translations"), [&](store::Write &write) {
            for (auto &[kind, record] : m_writes) {
                council::fillCommitments(m_store, *kind, record, random);
                write.put(*kind, record);
            }
        });
    }

    store::Store &m_store;
    Council m_council;
    const TranslationSheet &m_sheet;
    QString m_from, m_to;
    std::optional<Uuid> m_checker;
    QHash<QString, TranslationPlace> m_places;
    QStringList m_newTexts;
    std::vector<std::pair<const KindInfo *, QJsonObject>> m_writes;
    TranslationsTaken m_taken;
};

}  // namespace

TranslationsTaken takeTranslations(store::Store &store, const TranslationSheet &sheet, std::optional<Uuid> checkedBy, Random &random) {
    return Taking(store, sheet, checkedBy).run(random);
}

}  // namespace balai::handoff
