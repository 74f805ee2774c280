#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class CouncilLevel { unset, unknown, community, district, province, national, regional };
inline constexpr const char *const councilLevelWords[] = {"community", "district", "province",
                                                          "national",  "regional", nullptr};
template <> inline constexpr const char *const *enumWords<CouncilLevel> = councilLevelWords;

enum class Calendar { unset, unknown, gregorian, buddhist };
inline constexpr const char *const calendarWords[] = {"gregorian", "buddhist", nullptr};
template <> inline constexpr const char *const *enumWords<Calendar> = calendarWords;

// The one record about the council itself. `rules` holds quorum, adoption, approvalNeeded, secondPerson, retention and
// adultsOnly, one cell each. A signing key is its public text; a later one may be followed by a space and the signature
// of the one before over it.
struct Council : RecordBase {
    Id<Council> id;
    LocalText name;
    CouncilLevel level{};
    QString country; // ISO 3166
    Set<QString> languages;
    QString parent;
    QString timeZone; // IANA name
    Calendar calendar{};
    QString currency; // ISO 4217
    std::optional<qint64> replyDays;
    std::optional<qint64> withdrawalHours;
    std::optional<qint64> consentMonths;
    bool sample = false;
    Ordered<QString> signingKeys;
    QJsonObject rules;
};

template <>
inline constexpr auto
    schemaOf<Council> = schema(Nature::Record, field("name", &Council::name, required), field("level", &Council::level),
                               field("country", &Council::country), field("languages", &Council::languages),
                               field("parent", &Council::parent, words), field("timeZone", &Council::timeZone),
                               field("calendar", &Council::calendar), field("currency", &Council::currency),
                               field("replyDays", &Council::replyDays),
                               field("withdrawalHours", &Council::withdrawalHours),
                               field("consentMonths", &Council::consentMonths), field("sample", &Council::sample),
                               field("signingKeys", &Council::signingKeys), field("rules", &Council::rules));

} // namespace balai::records
