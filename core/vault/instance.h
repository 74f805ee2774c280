#pragma once
#include "core/base/uuid.h"
#include "core/vault/database.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace balai::vault {

struct Machine;

// Whether the folder is the one this machine knows, or a copy of it. The folder (inside the encrypted database) and the
// machine (in a settings file named after a hash of vault and path) hold one random token; the first commit of every
// session replaces both, so that a copy put back, even in the same place, no longer fits.
class Instance final : public FirstCommit {
public:
    Instance(const Machine &machine, const Uuid &vault, const QString &folder);

    // True: not the folder that was written here last. Where settings cannot be written, the place decides instead:
    // machine, path and the database's file number; so a copy is noticed once, not each time.
    bool isForeign(Database &database) const;
    void before(Database &database) override;
    void after() noexcept override;

    // The slot that opened the vault here last, tried first; an id that says nothing outside keys.json.
    Uuid lastSlot() const;
    void rememberSlot(const Uuid &slot);

private:
    bool save(const QJsonObject &settings) const noexcept;
    QByteArray place() const;
    const Machine &m_machine;
    Uuid m_vault;
    QString m_folder;
    QString m_file;
    QJsonObject m_settings;
};

}  // namespace balai::vault
