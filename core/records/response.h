#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class ResponseWord { unset, unknown, acknowledged, accepted, partly, inPrinciple, noted, rejected, referred };
inline constexpr const char *const responseWordWords[] = {"acknowledged", "accepted", "partly",   "inPrinciple",
                                                          "noted",        "rejected", "referred", nullptr};
template <> inline constexpr const char *const *enumWords<ResponseWord> = responseWordWords;

enum class ResponseSource { unset, unknown, sheet, reply, letter, meeting };
inline constexpr const char *const responseSourceWords[] = {"sheet", "reply", "letter", "meeting", nullptr};
template <> inline constexpr const char *const *enumWords<ResponseSource> = responseSourceWords;

// A body's answer to a recommendation.
struct Response : EventBase {
    Id<Response> id;
    Id<Recommendation> recommendation;
    Id<Body> body;
    ResponseWord response{};
    LocalText reason;
    LocalText text;
    QDate due;
    QDate receivedOn;
    QString officialRef;
    QDate officialDate;
    QString signedByOffice;
    Id<Attachment> document;
    ResponseSource source{};
};

template <>
inline constexpr auto schemaOf<Response> =
    schema(Nature::Event, field("recommendation", &Response::recommendation, required | indexed),
           field("body", &Response::body, required | indexed), field("response", &Response::response),
           field("reason", &Response::reason), field("text", &Response::text), field("due", &Response::due),
           field("receivedOn", &Response::receivedOn), field("officialRef", &Response::officialRef),
           field("officialDate", &Response::officialDate), field("signedByOffice", &Response::signedByOffice),
           field("document", &Response::document), field("source", &Response::source));

} // namespace balai::records
