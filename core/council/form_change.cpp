#include "core/council/form_change.h"

#include "core/council/consent_templates.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {
bool isNewer(const ConsentForm &a, const ConsentForm &b) { return a.version.value_or(0) > b.version.value_or(0); }

const ConsentForm *inForce(const std::vector<ConsentForm> &forms, Use use, QDate day) {
    const ConsentForm *newest = nullptr;
    for (const ConsentForm &form : forms) {
        if (form.use != use || (form.validFrom.isValid() && form.validFrom > day)) continue;
        if (!newest || isNewer(form, *newest)) newest = &form;
    }
    return newest;
}

QDate dayOf(const Consent &given) {
    for (const QDate day : {given.signedOn, given.effectiveOn, given.recordedOn})
        if (day.isValid()) return day;
    return {};
}
}  // namespace

std::optional<ConsentForm> formInForce(const store::Store &store, Use use, QDate day) {
    const std::vector<ConsentForm> forms = store.all<ConsentForm>();
    const ConsentForm *form = inForce(forms, use, day);
    return form ? std::optional(*form) : std::nullopt;
}

TextChanges::TextChanges(const store::Store &store, QDate day) : m_forms(store.all<ConsentForm>()) {
    for (ConsentForm &form : m_forms) {
        if (form.hash.isEmpty() && !form.text.isEmpty()) form.hash = formHash(form.text);
        if (m_inForce.contains(int(form.use))) continue;
        if (const ConsentForm *newest = inForce(m_forms, form.use, day)) m_inForce.insert(int(form.use), *newest);
    }
    for (ConsentForm &form : m_inForce)
        if (form.hash.isEmpty() && !form.text.isEmpty()) form.hash = formHash(form.text);
}

const ConsentForm *TextChanges::formFor(Use use) const {
    const auto found = m_inForce.constFind(int(use));
    return found == m_inForce.constEnd() ? nullptr : &*found;
}

// The form that holds the text she heard: by its hash, since a form may have been filled in again under another id.
const ConsentForm *TextChanges::formOf(const Consent &given, const QString &hash) const {
    const auto found = std::find_if(m_forms.begin(), m_forms.end(), [&](const ConsentForm &form) { return form.use == given.use && form.hash == hash; });
    return found == m_forms.end() ? nullptr : &*found;
}

bool TextChanges::isChanged(const Consent &given) const {
    const ConsentForm *now = formFor(given.use);
    QString hash = given.formHash;
    for (const ConsentForm &form : m_forms)
        if (hash.isEmpty() && given.form && form.id == given.form) hash = form.hash;
    if (!now || hash.isEmpty() || now->hash.isEmpty() || now->hash == hash) return false;
    if (const ConsentForm *then = formOf(given, hash)) return isNewer(*now, *then);
    // A text that this vault does not hold: older where the one in force came after her yes.
    return now->validFrom.isValid() && dayOf(given).isValid() && now->validFrom > dayOf(given);
}

}  // namespace balai::council
