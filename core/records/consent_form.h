#pragma once
#include "core/records/schema.h"
#include "core/records/shared_words.h"

namespace balai::records {

// The text that was explained, one version of one use.
struct ConsentForm : RecordBase {
    Id<ConsentForm> id;
    Use use{};
    std::optional<qint64> version;
    LocalText text;
    QString hash; // of the text as it was shown
    QDate validFrom;
};

template <>
inline constexpr auto
    schemaOf<ConsentForm> = schema(Nature::Record, field("use", &ConsentForm::use),
                                   field("version", &ConsentForm::version), field("text", &ConsentForm::text),
                                   field("hash", &ConsentForm::hash), field("validFrom", &ConsentForm::validFrom));

} // namespace balai::records
