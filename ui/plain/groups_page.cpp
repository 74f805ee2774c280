#include "ui/plain/groups_page.h"

#include "core/text/fold.h"
#include "core/text/language.h"
#include "ui/plain/form_over.h"
#include "ui/widgets/button.h"
#include "ui/workplace/records.h"

#include <algorithm>

namespace balai::ui {

using council::ListeningGroup;

GroupsPage::GroupsPage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("groups"), QStringLiteral("users")) {}

QList<RowGroup> GroupsPage::groups() {
    m_all = council::listeningGroups(m_records.read());
    RowGroup open{tr("In use"), {}}, closed{tr("No longer offered"), {}};
    for (const ListeningGroup &one : m_all) (one.active ? open : closed).rows.append({one.code, QStringLiteral("users"), council::nameOf(one, m_theme.language())});
    return {open, closed};
}

void GroupsPage::fill(const QString &id) {
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const ListeningGroup &one) { return one.code == id; });
    if (found == m_all.cend()) return;
    const size_t at = size_t(found - m_all.cbegin());
    addHeading(council::nameOf(*found, m_theme.language()));
    for (auto name = found->name.begin(); name != found->name.end(); ++name) addFact(text::ownNameOf(name.key()), name.value());
    addText(found->active ? tr("People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.")
                          : tr("It is no longer offered. What was counted keeps its name."), true);
    addButton(QStringLiteral("group-change"), tr("Change…"), [this, at](Button *button) { edit(m_all[at], button); });
    if (at > 0)
        addButton(QStringLiteral("group-up"), tr("Move up"), [this, at](Button *) {
            auto all = m_all;
            std::swap(all[at], all[at - 1]);
            keep(all);
        });
    addButton(QStringLiteral("group-turn"), found->active ? tr("No longer offer it") : tr("Offer it again"), [this, at](Button *) {
        auto all = m_all;
        all[at].active = !all[at].active;
        keep(all);
    });
    endButtons();
}

void GroupsPage::edit(const ListeningGroup &group, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("group-form"), tr("A group of people"));
    QList<Option> languages;
    for (const text::Language &language : text::interfaceLanguages()) languages.append({language.tag, language.ownName});
    const QString first = m_records.contentLanguage();
    Choice *language = form->choice(QStringLiteral("group-language"), tr("Language"), languages, first);
    Field *name = form->text(QStringLiteral("group-name"), tr("Name of the group"), group.code.isEmpty() ? QString() : council::nameOf(group, first));
    form->note(tr("Never name a person here. One name for each language; where there is none, another is shown."));
    form->finish(tr("Keep"), [this, group, language, name]() -> QString {
        const QString said = name->text().simplified();
        if (said.isEmpty()) return tr("Write the name first.");
        const bool twice = std::any_of(m_all.begin(), m_all.end(), [&](const ListeningGroup &one) {
            return one.code != group.code && text::fold(council::nameOf(one, language->chosen())) == text::fold(said);
        });
        if (twice) return tr("There is such a group already.");
        auto all = m_all;
        const auto known = std::find_if(all.begin(), all.end(), [&](const ListeningGroup &one) { return one.code == group.code; });
        if (known != all.end()) known->name.insert(language->chosen(), said);
        else all.push_back({council::freshCode(said, all), {{language->chosen(), said}}});
        keep(all);
        return {};
    });
}

void GroupsPage::keep(const std::vector<ListeningGroup> &groups) {
    m_records.write({}, this, [groups](council::Session &session) {
        session.requireWriter();
        session.store().write(QStringLiteral("choose the groups of listening rounds"), [&](store::Write &write) { council::keepListeningGroups(session.store(), write, groups); });
    });
}

}  // namespace balai::ui
