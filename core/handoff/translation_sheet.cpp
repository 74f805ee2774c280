#include "core/handoff/translation_sheet.h"

#include "core/base/error.h"
#include "core/council/commitment.h"
#include "core/council/consent_reader.h"
#include "core/handoff/translation_language.h"
#include "core/handoff/translation_places.h"
#include "core/handoff/watch.h"
#include "core/records/agenda_item.h"
#include "core/records/all_kinds.h"

#include <QSet>

namespace balai::handoff {

using namespace records;

namespace {

TranslationState stateOf(const Block &block, const QString &language) {
    if (block.text.value(language).isEmpty()) return TranslationState::Missing;
    const QString word = block.translations.value(language).toObject().value(QLatin1String("state")).toString();
    if (word == u"behind") return TranslationState::Behind;
    return word == u"checked" ? TranslationState::Checked : TranslationState::Current;
}

TranslationState stateOf(const Recommendation &one, const QString &field, const QString &language) {
    return wordsOf(one, field).value(language).isEmpty() ? TranslationState::Missing : TranslationState::Current;
}

class SheetMaker {
public:
    SheetMaker(const store::Store &store, const QString &from, const QString &to, const council::Release &release, SheetScope scope)
        : m_store(store), m_keys(store, from, to), m_gate(store, release), m_watch(store), m_scope(scope) {
        m_sheet.from = from;
        m_sheet.to = to;
    }

    TranslationSheet run() {
        m_watch.requireOpen();
        for (const Block &block : m_store.all<Block>())
            if (isOriginal(block, m_sheet.from)) add(block);
        for (const Recommendation &one : m_store.all<Recommendation>())
            if (one.title.contains(m_sheet.from) || one.text.contains(m_sheet.from)) add(one);
        return std::move(m_sheet);
    }

private:
    bool isWanted(TranslationState state) const { return m_scope == SheetScope::All || state == TranslationState::Missing || state == TranslationState::Behind; }
    void hold(const QString &reason) { ++m_sheet.heldBack[reason]; }

    // What the gate lets go, or nullopt.
    template <class Ask> std::optional<council::Released> released(Ask ask) {
        council::Answered answered = ask();
        if (auto *words = std::get_if<council::Released>(&answered)) return std::move(*words);
        hold(std::get<council::HeldBack>(answered).reason);
        return std::nullopt;
    }

    void addUnit(Uuid record, const QString &field, const QString &source, const QString &target, TranslationState state) {
        if (!source.isEmpty() && isWanted(state)) m_sheet.units.push_back({m_keys.of(record, field), source, target, state});
    }

    // The translation goes with the passage only where the gate lets it go, but for a check that it waits for.
    void add(const Block &block) {
        const TranslationState state = stateOf(block, m_sheet.to);
        if (!isWanted(state)) return;
        const auto item = block.agendaItem ? m_store.find(block.agendaItem) : std::nullopt;
        if (item && item->closed) return hold(QStringLiteral("closedItem"));
        const auto source = released([&] { return m_gate.block(block, m_sheet.from); });
        if (!source) return;
        const bool spoken = block.kind == BlockKind::statement || block.speaker;
        if (source->wasSomebodys() || (spoken ? m_watch.names(source->text(), clearedBy(*source)) : m_watch.tells(source->text()))) return hold(QStringLiteral("disclosure"));
        addUnit(block.id.uuid(), QStringLiteral("text"), source->text(), targetOf(m_gate.blockToCheck(block, m_sheet.to), QStringLiteral("text")), state);
    }

    void add(const Recommendation &one) {
        const auto source = released([&] { return m_gate.recommendation(one, m_sheet.from); });
        if (!source) return;
        for (const QString &field : wordsOfAdvice()) {
            if (m_watch.names(source->words(field), clearedBy(*source))) hold(QStringLiteral("disclosure"));
            else addUnit(one.id.uuid(), field, source->words(field), targetOf(m_gate.recommendation(one, m_sheet.to), field), stateOf(one, field, m_sheet.to));
        }
    }

    QString targetOf(const council::Answered &answered, const QString &field) const {
        const auto *words = std::get_if<council::Released>(&answered);
        return words && !m_watch.names(words->words(field), clearedBy(*words)) ? words->words(field) : QString();
    }

    const store::Store &m_store;
    SheetKeys m_keys;
    council::Gate m_gate;
    Watch m_watch;
    SheetScope m_scope;
    TranslationSheet m_sheet;
};

}  // namespace

QString wordOf(TranslationState state) {
    switch (state) {
    case TranslationState::Missing: return QStringLiteral("missing");
    case TranslationState::Behind: return QStringLiteral("behind");
    case TranslationState::Current: return QStringLiteral("current");
    case TranslationState::Checked: return QStringLiteral("checked");
    }
    return {};
}

TranslationSheet translationSheet(const store::Store &store, const QString &from, const QString &to, const council::Release &release, SheetScope scope) {
    if (sheetLanguage(council::councilOf(store), to) != to) throw Error(ErrorCode::Usage, QStringLiteral("%1 is no language of the council").arg(to));
    return SheetMaker(store, from, to, release, scope).run();
}

TranslationCount translationCount(const store::Store &store, const QString &from, const QString &to) {
    TranslationCount out;
    const auto count = [&](TranslationState state) {
        switch (state) {
        case TranslationState::Missing: ++out.missing; return;
        case TranslationState::Behind: ++out.behind; return;
        case TranslationState::Current: ++out.current; return;
        case TranslationState::Checked: ++out.checked; return;
        }
    };
    for (const Block &block : store.all<Block>())
        if (isOriginal(block, from)) count(stateOf(block, to));
    for (const Recommendation &one : store.all<Recommendation>())
        for (const QString &field : wordsOfAdvice())
            if (!wordsOf(one, field).value(from).isEmpty()) count(stateOf(one, field, to));
    return out;
}

}  // namespace balai::handoff
