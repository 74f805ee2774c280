#include "ui/plain/helpers_page.h"

#include "core/council/reading.h"
#include "core/store/writer.h"
#include "core/text/language.h"
#include "ui/plain/helper_words.h"
#include "ui/plain/in_order.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/pop_over.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

HelpersPage::HelpersPage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("helpers"), QStringLiteral("heart-handshake")) {}

std::optional<PrimaryAction> HelpersPage::primary() const {
    if (!m_records.isOpen() || !m_records.mayWrite()) return std::nullopt;
    return PrimaryAction{tr("New")};
}

QList<RowGroup> HelpersPage::groups() {
    RowGroup people{tr("People who help"), {}}, places{tr("Where members find help"), {}};
    std::vector<Helper> all = helpersInOrder(m_records.read(), m_theme.language());
    std::stable_partition(all.begin(), all.end(), [](const Helper &one) { return one.active.value_or(true); });
    for (const Helper &one : all) people.rows.append(rowOf(one));
    m_places = council::helpInOrder(m_records.read());
    for (const Help &one : m_places) {
        RowSpec row{one.id.text(), QStringLiteral("life-buoy"), localised(one.name, m_theme.language())};
        row.second = one.how;
        places.rows.append(row);
    }
    return {people, places};
}

RowSpec HelpersPage::rowOf(const Helper &helper) const {
    RowSpec row{helper.id.text(), QStringLiteral("user"), helper.name};
    row.second = HelperWords::roles(helper);
    if (!helper.active.value_or(true)) row.chip = tr("no longer");
    else if (helper.until.isValid() && helper.until < m_records.today()) row.chip = tr("run out");
    return row;
}

void HelpersPage::fill(const QString &id) {
    const Uuid uuid = Uuid::parse(id).value_or(Uuid());
    if (const auto helper = m_records.read().find(Id<Helper>(uuid))) return fillHelper(*helper);
    const auto place = std::find_if(m_places.begin(), m_places.end(), [&](const Help &one) { return one.id.uuid() == uuid; });
    if (place != m_places.end()) fillPlace(size_t(place - m_places.begin()));
}

void HelpersPage::fillHelper(const Helper &helper) {
    const bool active = helper.active.value_or(true);
    addHeading(helper.name, HelperWords::roles(helper));
    addFact(tr("Languages"), HelperWords::languages(helper));
    addFact(tr("Promise signed on"), helper.confidenceSignedOn.isValid() ? dayText(m_theme, helper.confidenceSignedOn) : QString());
    addFact(tr("Until"), helper.until.isValid() ? dayText(m_theme, helper.until) : QString());
    addFact(tr("Vetted by"), helper.vettedBy);
    if (!active) addText(tr("Meetings do not offer this person any more. What was done before keeps the name."), true);
    if (!m_records.mayWrite()) return;
    addButton(QStringLiteral("helper-change"), tr("Change…"), [this, helper](Button *at) { edit(helper, at); });
    addButton(QStringLiteral("helper-turn"), active ? tr("Does not help any more") : tr("Helps again"), [this, helper, active](Button *) {
        Helper turned = helper;
        turned.active = !active;
        change(helper, turned);
    });
    endButtons();
}

void HelpersPage::fillPlace(size_t at) {
    const Help place = m_places[at];
    const auto words = [this](const LocalText &text) { return localised(text, m_theme.language()); };
    QStringList languages;
    for (const QString &tag : place.languages) languages.append(text::ownNameOf(tag));
    addHeading(words(place.name), words(place.what));
    addFact(tr("How to reach"), place.how);
    addFact(tr("When"), words(place.when));
    addFact(tr("Languages"), languages.join(QStringLiteral(", ")));
    if (!m_records.mayWrite()) return;
    addButton(QStringLiteral("help-change"), tr("Change…"), [this, place](Button *button) { edit(place, button); });
    if (at > 0) addButton(QStringLiteral("help-up"), tr("Move up"), [this, at](Button *) { moveUp(at); });
    addButton(QStringLiteral("help-remove"), tr("Remove"), [this, id = place.id](Button *) { remove(id); });
    endButtons();
}

void HelpersPage::remove(Id<Help> place) {
    m_records.change(QStringLiteral("remove where members find help"), this, [place](store::Write &write) { write.remove(kindOf<Help>(), place.uuid()); });
}

// Only what differs is written: what is sealed stays untouched, and another laptop's change to another field wins beside this one.
void HelpersPage::change(const Helper &before, Helper after) {
    const QJsonObject was = toJson(before);
    QJsonObject now = toJson(after);
    for (const QString &field : now.keys())
        if (after.id && now.value(field) == was.value(field)) now.remove(field);
    now.remove(QStringLiteral("notFor"));
    if (after.id) now.insert(QStringLiteral("id"), after.id.text());
    m_records.change(QStringLiteral("change who helps"), this, [now](store::Write &write) { write.put(kindOf<Helper>(), now); });
}

// Between the two before it; where their keys leave no room, all get new ones.
void HelpersPage::moveUp(size_t at) {
    std::vector<Help> changed{m_places[at]};
    const QString low = at > 1 ? m_places[at - 2].order : QString(), high = m_places[at - 1].order;
    Random &random = m_records.machine().random;
    if (low < high) {
        changed.front().order = store::keyBetween(low, high, random);
    } else {
        changed = m_places;
        std::swap(changed[at], changed[at - 1]);
        QString last;
        for (Help &one : changed) one.order = last = store::keyBetween(last, {}, random);
    }
    m_records.change(QStringLiteral("move where members find help"), this, [changed](store::Write &write) mutable {
        for (Help &one : changed) write.put(kindOf<Help>(), {{QStringLiteral("id"), one.id.text()}, {QStringLiteral("order"), one.order}});
    });
}

void HelpersPage::runPrimary() {
    if (!m_records.mayWrite()) return;
    auto *over = new PopOver(m_theme, list());
    over->setObjectName(QStringLiteral("helpers-new"));
    over->setAccessibleName(tr("New"));
    const auto offer = [this, over](const char *object, const QString &words, const char *icon, auto open) {
        auto *button = new Button(m_theme, ButtonKind::Plain, words, QLatin1String(icon));
        button->setObjectName(QLatin1String(object));
        over->box()->addWidget(button);
        // The form opens once this is gone and the focus is back where it was.
        connect(button, &QAbstractButton::clicked, this, [this, over, open] {
            over->close();
            QMetaObject::invokeMethod(this, open, Qt::QueuedConnection);
        });
    };
    offer("helpers-new-person", tr("A person who helps"), "user", [this] { edit(Helper{}, list()); });
    offer("helpers-new-place", tr("A place where members find help"), "life-buoy", [this] { edit(Help{}, list()); });
    over->open();
}

}  // namespace balai::ui
