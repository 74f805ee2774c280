#pragma once
// Whether the text that a member said yes to is still the one that is read out. A yes goes on counting when the text
// changes; she is only asked again.
#include "core/council/consent.h"
#include "core/records/consent_form.h"

namespace balai::council {

// The form explained for a use on a day: the newest that is valid then.
std::optional<records::ConsentForm> formInForce(const store::Store &store, records::Use use, QDate day);

class TextChanges {
public:
    TextChanges(const store::Store &store, QDate day);
    // Whether a newer text is valid than the one this yes was given to. A yes that names no text is not judged.
    bool isChanged(const records::Consent &given) const;
    const records::ConsentForm *formFor(records::Use use) const;

private:
    const records::ConsentForm *formOf(const records::Consent &given, const QString &hash) const;

    std::vector<records::ConsentForm> m_forms;  // hash filled in
    QHash<int, records::ConsentForm> m_inForce;  // by use
};

}  // namespace balai::council
