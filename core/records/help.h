#pragma once
#include "core/records/schema.h"

namespace balai::records {

// A place where members find help, one line of the help sheet.
struct Help : RecordBase {
    Id<Help> id;
    LocalText name;
    LocalText what;
    QString country;
    Set<QString> languages;
    LocalText when;
    QString how;
    bool free = false;
    QDate checkedOn;
    QString order; // fractional key
};

template <>
inline constexpr auto schemaOf<Help> = schema(Nature::Record, field("name", &Help::name, required),
                                              field("what", &Help::what), field("country", &Help::country),
                                              field("languages", &Help::languages), field("when", &Help::when),
                                              field("how", &Help::how, words), field("free", &Help::free),
                                              field("checkedOn", &Help::checkedOn), field("order", &Help::order));

} // namespace balai::records
