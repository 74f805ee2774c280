#pragma once
#include "core/handoff/disclosure.h"

#include <QJsonObject>

namespace balai::handoff {

// One line of the preview: a thing that goes, a thing that stays, or one language of a thing that stays while another
// goes (`language` is set then).
struct PreviewItem {
    QString itemKind;
    Uuid item;
    int number = 0;  // in the package; 0: held back
    bool included = false;
    records::Attribution attribution{};
    std::vector<Uuid> consents;
    QString reason;   // why it stays; council/released.h, closedItem, keptWithStays, notHere, cannotBeStripped
    QString language;
    Uuid restriction; // the consent whose restriction a person has to confirm
    std::vector<Uuid> notSeen; // of `consents`: typed by the desk and not yet seen by whose they are
};

// Exactly what would be made now, and everything that is held back with its reason.
struct Preview {
    Contents contents;
    Payload payload;
    std::vector<PreviewItem> items;
    Disclosure disclosure;
    bool needsSecondPerson = false;  // isOneHandAlone(), or the council's rule
};

// Reads only. Throws what choose() throws.
Preview preview(const store::Store &store, const Spec &spec, const documents::FontSet &fonts,
                Progress &progress = noProgress());
// The same as one JSON object: {"items": […], "findings": […]}.
QJsonObject previewJson(const Preview &preview);

std::vector<PreviewItem> previewItems(const store::Store &store, const Contents &contents);

// Whether the account that acts here typed a spoken yes itself that its member has not seen, something goes because of that
// yes, and there is another active facilitator who could look at it.
bool isOneHandAlone(const store::Store &store, const Contents &contents);

}  // namespace balai::handoff
