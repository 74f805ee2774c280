// The part of the exchange page that shows one conflict.
#include "core/council/minutes.h"
#include "core/crypto/sealed_items.h"
#include "core/exchange/resolve.h"
#include "core/records/account.h"
#include "core/records/agenda_item.h"
#include "core/records/block.h"
#include "core/records/kinds.h"
#include "core/records/meeting.h"
#include "core/store/writer.h"
#include "ui/exchange/exchange_page.h"
#include "ui/exchange/version_text.h"
#include "ui/plain/form_over.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {

QString languageOf(const store::Conflict &conflict) { return conflict.cell.field.section(u'.', 1); }

std::optional<Block> blockOf(const store::Store &store, const store::Conflict &conflict) {
    return conflict.cell.kind == u"block" ? store.find(Id<Block>(conflict.cell.record)) : std::nullopt;
}

// This laptop's latest value is shown first; what came is the other one.
std::pair<const store::ConflictValue *, const store::ConflictValue *> sides(const store::Conflict &conflict, Uuid own) {
    const store::ConflictValue *first = nullptr, *second = nullptr;
    for (const store::ConflictValue &value : conflict.values) (value.change.place.device == own ? first : second) = &value;
    if (!first) first = &conflict.values.front();
    if (!second || second == first) second = &conflict.values.back();
    return {first, second};
}

}  // namespace

QString ExchangePage::shown(const QJsonValue &value) const {
    if (!crypto::sealedKeyId(value.toObject()).isEmpty()) return tr("sealed");
    if (value.isString()) return value.toString();
    if (value.isNull() || value.isUndefined()) return tr("nothing");
    if (value.isBool()) return value.toBool() ? tr("yes") : tr("no");
    if (value.isDouble()) return QString::number(value.toDouble());
    return QString::fromUtf8(value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact) : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

QString ExchangePage::conflictTitle(const store::Conflict &one) const {
    if (one.what == store::ConflictWhat::Duplicate) return tr("The same number twice");
    if (one.what == store::ConflictWhat::Fork) return tr("A copied vault was used beside the first");
    const auto block = blockOf(m_records.read(), one);
    if (block && one.cell.field.startsWith(u"text")) {
        switch (block->kind) {
        case BlockKind::statement: return tr("Two versions of a statement");
        case BlockKind::decision: return tr("Two versions of a decision");
        case BlockKind::action: return tr("Two versions of an action");
        default: return tr("Two versions of a note");
        }
    }
    if (one.cell.kind == u"recommendation") return tr("Two versions of a recommendation");
    return tr("Two versions of one entry");
}

QString ExchangePage::conflictPlace(const store::Conflict &one) const {
    const store::Store &store = m_records.read();
    if (const auto block = blockOf(store, one)) {
        const auto meeting = store.find(block->meeting);
        return meeting ? tr("Minutes: %1").arg(localised(meeting->title, m_theme.language())) : QString();
    }
    const auto *kind = kindNamed(one.cell.kind);
    const auto record = kind ? store.show(*kind, one.cell.record) : std::nullopt;
    if (!record) return fieldWords(one);
    for (const char *field : {"title", "name", "reference"}) {
        const QJsonValue value = record->value(QLatin1String(field));
        if (value.isString() && !value.toString().isEmpty()) return value.toString();
        const QJsonObject words = value.toObject();
        if (!words.isEmpty()) return words.value(words.contains(m_theme.language()) ? m_theme.language() : words.keys().first()).toString();
    }
    return fieldWords(one);
}

QString ExchangePage::fieldWords(const store::Conflict &one) const { return one.cell.field.section(u'.', 0, 0); }

void ExchangePage::fillConflict(const store::Conflict &one) {
    addHeading(conflictTitle(one));
    addText(tr("Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready."), true);
    addVersions(one);
    addContext(one);
    if (one.what == store::ConflictWhat::Fork) return addText(tr("Both sides stay in the records. Nothing has to be chosen here."), true);
    addChoices(one);
}

void ExchangePage::addVersions(const store::Conflict &one) {
    const auto [first, second] = sides(one, m_records.read().author().device);
    const QString language = languageOf(one);
    const TwoVersions parts = differencesOf(shown(first->value), shown(second->value), language);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(16));
    for (const bool isFirst : {true, false}) {
        const store::ConflictValue &value = isFirst ? *first : *second;
        auto *card = new Card(m_theme, 16, 12);
        auto *head = new QHBoxLayout;
        head->addWidget(new FlowLabel(m_theme, deviceName(value.change.place.device), {Type::Table, true}), 1);
        const auto account = m_records.read().find(Id<Account>(value.account));
        const QString when = dayText(m_theme, QDateTime::fromMSecsSinceEpoch(value.stamp.ms).date(), text::DateStyle::DayMonth);
        auto *who = new FlowLabel(m_theme, account ? tr("%1, %2", "account, day").arg(account->label.isEmpty() ? account->name : account->label, when) : when, {Type::Table});
        who->setTone(Tone::Soft);
        who->setAlign(Qt::AlignRight | Qt::AlignVCenter);
        head->addWidget(who, 1);
        card->box()->addLayout(head);
        card->box()->addWidget(new Rule(m_theme));
        auto *words = new VersionText(m_theme, isFirst ? VersionLook::First : VersionLook::Second);
        words->setObjectName(isFirst ? QStringLiteral("conflict-first") : QStringLiteral("conflict-second"));
        words->set(isFirst ? parts.first : parts.second, language);
        card->box()->addWidget(words);
        card->box()->addStretch(1);
        row->addWidget(card, 1);
    }
    detail()->addLayout(row);
}

// What stood here before both, and what stands around it in the minutes.
void ExchangePage::addContext(const store::Conflict &one) {
    const store::Store &store = m_records.read();
    const auto *kind = kindNamed(one.cell.kind);
    QString before;
    if (kind && one.what == store::ConflictWhat::Field)
        for (const store::HistoryEntry &entry : store.history(*kind, one.cell.record)) {
            if (entry.field != one.cell.field || !entry.value) continue;
            const auto is = [&](const store::ConflictValue &value) { return value.change == entry.change; };
            if (std::any_of(one.values.begin(), one.values.end(), is)) break;
            before = shown(*entry.value);
        }
    QString above, below;
    if (const auto block = blockOf(store, one)) {
        const std::vector<Block> all = council::blocksOf(store, block->meeting);
        for (size_t at = 0; at < all.size(); ++at) {
            if (all[at].id != block->id) continue;
            if (at > 0) above = localised(all[at - 1].text, languageOf(one));
            if (at + 1 < all.size()) below = localised(all[at + 1].text, languageOf(one));
        }
    }
    addFact(tr("Before both"), before);
    addFact(tr("Passage above"), above);
    addFact(tr("Passage below"), below);
}

bool ExchangePage::mayBeBoth(const store::Conflict &one) const {
    return one.what == store::ConflictWhat::Field && one.cell.field.startsWith(u"text.") && blockOf(m_records.read(), one).has_value();
}

void ExchangePage::addChoices(const store::Conflict &one) {
    const auto [first, second] = sides(one, m_records.read().author().device);
    const QString id = one.id();
    const bool both = mayBeBoth(one), anew = one.what == store::ConflictWhat::Field && first->value.isString();
    const QString stays = tr("The other stays in the history.");
    struct Tile { QString words, note, off; std::function<void(Button *)> press; };
    const QList<Tile> tiles{
        {deviceName(first->change.place.device), stays, {}, [this, id](Button *) { pick(id, Pick::First); }},
        {deviceName(second->change.place.device), stays, {}, [this, id](Button *) { pick(id, Pick::Second); }},
        {tr("Both"), tr("As two passages, one after the other."), both ? QString() : tr("Only passages of minutes can stand twice."), [this, id](Button *) { pick(id, Pick::Both); }},
        {tr("Write it anew"), tr("Start from either, word by word."), anew ? QString() : tr("This is not a text."), [this, id](Button *at) { writeAnew(id, at); }}};
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(12));
    int number = 0;
    for (const Tile &tile : tiles) {
        auto *button = new Button(m_theme, ButtonKind::Tile, tile.words);
        button->setObjectName(QStringLiteral("conflict-%1").arg(++number));
        button->setKeyShown(QString::number(number));
        button->setNote(tile.off.isEmpty() ? tile.note : tile.off);
        button->setOff(tile.off);
        button->setMinimumHeight(m_theme.px(96));
        connect(button, &QAbstractButton::clicked, this, [button, press = tile.press] { press(button); });
        row->addWidget(button, 1);
    }
    detail()->addLayout(row);
    detail()->addWidget(new Rule(m_theme));
    addText(tr("Whoever said yes to either text will be asked to read the new one."), true);
    Button *leaves = addButton(QStringLiteral("conflict-leave"), tr("Leave it for the meeting"), [this](Button *) { leave(); });
    leaves->setKeyShown(tr("Enter"));
}

void ExchangePage::pick(const QString &id, Pick pick) {
    const store::Conflict *one = conflict(id);
    if (!one) return;
    const auto [first, second] = sides(*one, m_records.read().author().device);
    exchange::Choice choice;
    choice.kind = exchange::Choice::Change;
    choice.change = pick == Pick::Second ? second->change : first->change;
    const QString language = languageOf(*one), other = shown(second->value);
    const Uuid block = one->cell.record;
    m_records.write({}, this, [id, choice, both = pick == Pick::Both, language, other, block](council::Session &session) {
        session.requireWriter();
        store::Store &store = session.store();
        exchange::resolveConflict(store, id, choice);
        const auto from = both ? store.find(Id<Block>(block)) : std::nullopt;
        if (!from) return;
        // The second version stands right after the first, as a passage of its own that nobody has approved yet.
        QString next;
        for (const Block &later : council::blocksOf(store, from->meeting))
            if (later.agendaItem == from->agendaItem && later.order > from->order && (next.isEmpty() || later.order < next)) next = later.order;
        Block copy = *from;
        copy.id = {};
        copy.text = {{language, other}};
        copy.translations = {};
        copy.order = store::keyBetween(from->order, next, session.random());
        store.write(QStringLiteral("keep both versions"), [&](store::Write &write) { write.put(copy); });
    }, [this] { refresh(); focusFirst(); });
}

void ExchangePage::writeAnew(const QString &id, Button *at) {
    const store::Conflict *one = conflict(id);
    if (!one) return;
    const auto [first, second] = sides(*one, m_records.read().author().device);
    auto *form = new FormOver(m_theme, at, QStringLiteral("conflict-form"), tr("Write it anew"));
    auto *editor = new TextEditor(m_theme, QStringLiteral("conflict-text"), tr("New text"));
    editor->setText(shown(first->value));
    editor->setLines(3, 8);
    form->box()->addWidget(editor);
    form->finish(tr("Keep this text"), [this, id, editor]() -> QString {
        const QString words = editor->text().trimmed();
        if (words.isEmpty()) return tr("An empty text cannot be kept here.");
        m_records.write({}, this, [id, words](council::Session &session) {
            session.requireWriter();
            exchange::Choice choice;
            choice.kind = exchange::Choice::Value;
            choice.value = words;
            exchange::resolveConflict(session.store(), id, choice);
        }, [this] { refresh(); focusFirst(); });
        return {};
    });
}

}  // namespace balai::ui
