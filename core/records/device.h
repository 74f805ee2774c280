#pragma once
#include "core/records/schema.h"

namespace balai::records {

enum class DeviceState { unset, unknown, invited, trusted, revoked };
inline constexpr const char *const deviceStateWords[] = {"invited", "trusted", "revoked", nullptr};
template <> inline constexpr const char *const *enumWords<DeviceState> = deviceStateWords;

// One installation of one vault on one laptop.
struct Device : RecordBase {
    Id<Device> id;
    QString name;
    QString signingKey;
    QString exchangeKey;
    Uuid admittedBy;
    DeviceState state{};
    QJsonObject revokedAt; // epoch, sequence, hash
    QString revokedWhy;
};

template <>
inline constexpr auto schemaOf<Device> = schema(Nature::Record, field("name", &Device::name, required | words),
                                                field("signingKey", &Device::signingKey),
                                                field("exchangeKey", &Device::exchangeKey),
                                                field("admittedBy", &Device::admittedBy),
                                                field("state", &Device::state), field("revokedAt", &Device::revokedAt),
                                                field("revokedWhy", &Device::revokedWhy, words));

} // namespace balai::records
