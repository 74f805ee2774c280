#include "core/store/writer.h"
#include "core/text/language.h"
#include "ui/plain/form_over.h"
#include "ui/plain/helper_words.h"
#include "ui/plain/helpers_page.h"
#include "ui/plain/several.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"

#include <algorithm>
#include <memory>

namespace balai::ui {

using namespace records;

namespace {

constexpr HelperRole helperRoles[] = {HelperRole::interpreter, HelperRole::mediator, HelperRole::supportPerson, HelperRole::observer, HelperRole::translator};

QList<Option> languageOptions() {
    QList<Option> out;
    for (const text::Language &one : text::interfaceLanguages()) out.append({one.tag, one.ownName});
    return out;
}

// None, the languages of the window, and the one that is written, whatever it is.
void fillLanguage(Choice *choice, const QString &written) {
    QList<Option> options{{{}, QStringLiteral("…")}};
    options.append(languageOptions());
    const bool known = std::any_of(options.begin(), options.end(), [&](const Option &one) { return one.id == written; });
    if (!known) options.append({written, text::ownNameOf(written)});
    choice->setOptions({}, options);
    choice->choose(written);
}

Several *addRoles(FormOver *form, const Theme &theme, const QString &label, const Helper &helper) {
    QList<Option> options;
    QStringList chosen;
    for (const HelperRole role : helperRoles) options.append({wordOf(role), HelperWords::role(role)});
    for (const HelperRole role : helper.roles) chosen.append(wordOf(role));
    auto *roles = new Several(theme, QStringLiteral("helper-roles"), options, chosen);
    roles->setAccessibleName(label);
    form->addRow(label, roles);
    return roles;
}

// Roles of a newer version stay.
void takeRoles(Helper &helper, const Several *roles) {
    const QStringList chosen = roles->chosen();
    for (const HelperRole role : helperRoles) {
        if (chosen.contains(wordOf(role))) helper.roles.add(role);
        else helper.roles.take(role);
    }
}

void putWords(LocalText &text, const QString &language, const QString &words) {
    if (words.isEmpty()) text.remove(language);
    else text.insert(language, words);
}

}  // namespace

// The first pair of languages stands in the form; the others stay as they are.
void HelpersPage::edit(const Helper &helper, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("helper-form"), tr("A person who helps"));
    Field *name = form->text(QStringLiteral("helper-name"), tr("Name"), helper.name);
    Helper shown = helper;
    if (!shown.id) shown.roles.add(HelperRole::interpreter);
    Several *roles = addRoles(form, m_theme, tr("Roles"), shown);
    const std::vector<LanguagePair> pairs = languagePairsOf(helper);
    const LanguagePair pair = pairs.empty() ? LanguagePair{} : pairs.front();
    auto *both = new QWidget;
    auto *row = new WrapRow(m_theme.px(8));
    both->setLayout(row);
    auto *from = new Choice(m_theme, QStringLiteral("helper-from")), *to = new Choice(m_theme, QStringLiteral("helper-to"));
    for (Choice *one : {from, to}) {
        fillLanguage(one, one == from ? pair.from : pair.to);
        one->setAccessibleName(one == from ? tr("First language") : tr("Second language"));
        row->addWidget(one);
    }
    form->addRow(tr("Languages"), both);
    Field *signedOn = form->day(QStringLiteral("helper-signed"), tr("Promise signed on"), helper.confidenceSignedOn);
    Field *until = form->day(QStringLiteral("helper-until"), tr("Until"), helper.until);
    Field *vetted = form->text(QStringLiteral("helper-vetted"), tr("Vetted by"), helper.vettedBy);
    form->note(tr("The promise: what is said in the room stays there."));
    form->finish(tr("Keep"), [this, form, helper, pair, name, roles, from, to, signedOn, until, vetted]() -> QString {
        Helper after = helper;
        after.name = name->text().simplified();
        after.vettedBy = vetted->text().simplified();
        takeRoles(after, roles);
        if (from->chosen().isEmpty() != to->chosen().isEmpty()) return tr("Choose both languages, or neither.");
        if (from->chosen() != pair.from || to->chosen() != pair.to) {
            takePair(after, pair);
            if (!from->chosen().isEmpty()) addPair(after, from->chosen(), to->chosen());
        }
        const auto first = form->dayIn(signedOn), last = form->dayIn(until);
        if (!first || !last) return tr("Write each day with its whole year, like 23 November 2026.");
        after.confidenceSignedOn = *first;
        after.until = *last;
        return take(helper, after);
    });
}

// A sentence where something is wrong; else it is written.
QString HelpersPage::take(const Helper &before, const Helper &after) {
    if (after.name.isEmpty()) return tr("A name is needed.");
    if (after.confidenceSignedOn.isValid() && after.confidenceSignedOn > m_records.today()) return tr("The promise is signed on a day that is still to come.");
    if (after.until.isValid() && after.until != before.until && after.until < m_records.today()) return tr("“Until” is a day that has passed.");
    change(before, after);
    return {};
}

// Name, what and when in one language at a time; what was typed in the others stays in the form.
void HelpersPage::edit(const Help &place, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("help-form"), tr("A place where members find help"));
    Choice *language = form->choice(QStringLiteral("help-language"), tr("Language"), languageOptions(), m_records.contentLanguage());
    Field *name = form->text(QStringLiteral("help-name"), tr("Name"));
    Field *what = form->text(QStringLiteral("help-what"), tr("What it offers"));
    Field *when = form->text(QStringLiteral("help-when"), tr("When"));
    Field *how = form->text(QStringLiteral("help-how"), tr("How to reach"), place.how);
    auto typed = std::make_shared<std::pair<Help, QString>>(place, language->chosen());
    const auto show = [=] {
        const auto &[words, tag] = *typed;
        name->edit()->setText(words.name.value(tag));
        what->edit()->setText(words.what.value(tag));
        when->edit()->setText(words.when.value(tag));
    };
    const auto read = [=] {
        auto &[words, tag] = *typed;
        putWords(words.name, tag, name->text().simplified());
        putWords(words.what, tag, what->text().simplified());
        putWords(words.when, tag, when->text().simplified());
    };
    show();
    connect(language, &Choice::chosenChanged, form, [=](const QString &tag) {
        read();
        typed->second = tag;
        show();
    });
    form->note(tr("Members read this on the page where they stop, in their language where it stands here in it."));
    form->finish(tr("Keep"), [=, this]() -> QString {
        read();
        typed->first.how = how->text().simplified();
        if (typed->first.name.isEmpty()) return tr("A name is needed.");
        keep(typed->first);
        return {};
    });
}

void HelpersPage::keep(Help place) {
    if (!place.id) place.order = store::keyBetween(m_places.empty() ? QString() : m_places.back().order, {}, m_records.machine().random);
    m_records.change(QStringLiteral("change where members find help"), this, [place](store::Write &write) mutable { write.put(place); });
}

}  // namespace balai::ui
