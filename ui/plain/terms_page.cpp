#include "ui/plain/terms_page.h"

#include "core/base/assets.h"
#include "core/text/collation.h"
#include "core/text/fold.h"
#include "core/text/language.h"
#include "ui/plain/form_over.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"

#include <algorithm>

namespace balai::ui {

using namespace records;

TermsPage::TermsPage(const PageTools &tools, Records &records) : ListPage(tools, records, QStringLiteral("terms"), QStringLiteral("pencil")) {}

// Its own take the place of shipped ones of the same words, as in the minutes (core/council/respect_terms.h).
void TermsPage::read() {
    m_entries.clear();
    for (const text::Language &language : text::interfaceLanguages())
        for (const text::RespectTerm &words : text::shippedTerms(assetsFolder(), language.tag)) m_entries.push_back({language.tag + u':' + words.avoid, language.tag, words, {}, true});
    for (const Term &own : m_records.read().all<Term>()) {
        const QString same = text::fold(own.avoid);
        std::erase_if(m_entries, [&](const Entry &one) { return !one.own && one.language == own.language && text::fold(one.words.avoid) == same; });
        QStringList prefer;
        for (const QString &word : own.prefer) prefer.append(word);
        m_entries.push_back({own.id.text(), own.language, {own.avoid, prefer, own.why.value(own.language)}, own.id, own.active.value_or(true)});
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        if (a.language != b.language) return a.language < b.language;
        const int order = text::compare(a.words.avoid, b.words.avoid, a.language);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

// The window's language first.
QList<RowGroup> TermsPage::groups() {
    read();
    QList<RowGroup> out;
    for (const text::Language &language : text::interfaceLanguages()) {
        RowGroup group{language.ownName, {}};
        for (const Entry &one : m_entries) {
            if (one.language != language.tag) continue;
            RowSpec row{one.id, QStringLiteral("pencil"), one.words.avoid, one.words.prefer.join(QStringLiteral(", "))};
            if (!one.active) row.chip = tr("left alone");
            else if (one.own) row.chip = tr("ours");
            group.rows.append(row);
        }
        if (group.rows.isEmpty()) continue;
        if (language.tag == m_theme.language()) out.prepend(group);
        else out.append(group);
    }
    return out;
}

void TermsPage::fill(const QString &id) {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &one) { return one.id == id; });
    if (found == m_entries.end()) return;
    const Entry entry = *found;
    addHeading(entry.words.avoid, entry.own ? tr("The council’s own") : tr("It comes with Balai"));
    addFact(tr("Instead"), entry.words.prefer.join(QStringLiteral(", ")));
    addFact(tr("Why"), entry.words.why);
    addText(entry.active ? tr("It is underlined in the minutes. Words that a member said are let alone.") : tr("It is left alone: nothing is underlined."), true);
    addButton(QStringLiteral("term-change"), tr("Change…"), [this, entry](Button *at) { edit(entry, at); });
    addButton(QStringLiteral("term-turn"), entry.active ? tr("Leave this word alone") : tr("Be careful with it again"), [this, entry](Button *) {
        Entry turned = entry;
        turned.active = !entry.active;
        keep(turned);
    });
    endButtons();
}

void TermsPage::runPrimary() {
    Entry fresh;
    fresh.language = m_records.contentLanguage();
    edit(fresh, list());
}

void TermsPage::edit(const Entry &entry, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("term-form"), tr("A careful word"));
    QList<Option> languages;
    for (const text::Language &language : text::interfaceLanguages()) languages.append({language.tag, language.ownName});
    Choice *language = form->choice(QStringLiteral("term-language"), tr("Language"), languages, entry.language);
    Field *avoid = form->text(QStringLiteral("term-avoid"), tr("Word or words"), entry.words.avoid);
    Field *prefer = form->text(QStringLiteral("term-prefer"), tr("Instead"), entry.words.prefer.join(QStringLiteral(", ")));
    TextEditor *why = form->words(QStringLiteral("term-why"), tr("Why"), entry.words.why);
    form->note(tr("Put commas between several words to use instead. They are advice: nobody’s text is changed."));
    form->finish(tr("Keep"), [this, entry, language, avoid, prefer, why]() -> QString {
        Entry changed = entry;
        changed.language = language->chosen();
        changed.words = {avoid->text().simplified(), {}, why->text().trimmed()};
        for (const QString &word : prefer->text().split(u','))
            if (!word.trimmed().isEmpty()) changed.words.prefer.append(word.simplified());
        if (text::fold(changed.words.avoid).trimmed().isEmpty()) return tr("Write the word first.");
        if (changed.words.prefer.contains(changed.words.avoid)) return tr("The word itself stands among those to use instead.");
        const bool twice = std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &one) {
            return one.own && one.own != changed.own && one.language == changed.language && text::fold(one.words.avoid) == text::fold(changed.words.avoid);
        });
        if (twice) return tr("This word is in the list already.");
        keep(changed);
        return {};
    });
}

// What comes with the program is never changed: a record of the council's stands in its place.
void TermsPage::keep(const Entry &entry) {
    Term term;
    if (const auto before = entry.own ? m_records.read().find(entry.own) : std::nullopt) term = *before;
    term.language = entry.language;
    term.avoid = entry.words.avoid;
    term.prefer = Set<QString>();
    for (const QString &word : entry.words.prefer) term.prefer.add(word);
    if (entry.words.why.isEmpty()) term.why.remove(entry.language);
    else term.why.insert(entry.language, entry.words.why);
    term.active = entry.active;
    m_records.change(QStringLiteral("change a careful word"), this, [term](store::Write &write) mutable { write.put(term); });
}

}  // namespace balai::ui
