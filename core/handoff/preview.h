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
    QString reason;   // why it stays; council/released.h, and closedItem, cannotBeSearched
    QString language;
    Uuid restriction; // the consent whose restriction a person has to confirm
};

// Exactly what would be made now, and everything that is held back with its reason.
struct Preview {
    Contents contents;
    Payload payload;
    std::vector<PreviewItem> items;
    Disclosure disclosure;
};

// Reads only. Throws what choose() throws.
Preview preview(const store::Store &store, const Spec &spec, const documents::FontSet &fonts,
                Progress &progress = noProgress());
// The same as one JSON object: {"items": […], "findings": […]}.
QJsonObject previewJson(const Preview &preview);

std::vector<PreviewItem> previewItems(const Contents &contents);

}  // namespace balai::handoff
