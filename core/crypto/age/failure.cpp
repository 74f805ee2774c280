#include "core/crypto/age/failure.h"

#include "core/base/error.h"

namespace balai::crypto::age {

namespace {
struct Named {
    Failure failure;
    ErrorCode code;
    QLatin1String stage;
};
const Named all[] = {{Failure::NoMatch, ErrorCode::NoKey, QLatin1String("noMatch")},
                     {Failure::Header, ErrorCode::Damaged, QLatin1String("header")},
                     {Failure::Hmac, ErrorCode::Damaged, QLatin1String("hmac")},
                     {Failure::Armor, ErrorCode::Damaged, QLatin1String("armor")},
                     {Failure::Payload, ErrorCode::Damaged, QLatin1String("payload")},
                     {Failure::NewerVersion, ErrorCode::NewerFormat, QLatin1String("newerVersion")}};
}  // namespace

void fail(Failure failure, const QString &log) {
    for (const Named &named : all)
        if (named.failure == failure)
            throw Error(named.code, QStringLiteral("age: ") + log, {{QStringLiteral("stage"), QString(named.stage)}});
    throw Error(ErrorCode::Internal, log);
}

std::optional<Failure> failureOf(const Error &error) {
    const QString stage = error.params().value(QStringLiteral("stage")).toString();
    for (const Named &named : all)
        if (named.stage == stage) return named.failure;
    return std::nullopt;
}

}  // namespace balai::crypto::age
