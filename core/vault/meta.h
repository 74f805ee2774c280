#pragma once
#include <QByteArray>
#include <optional>

namespace balai::vault {

class Database;

// The table `meta`: what a vault knows of itself. Keys that the vault itself keeps:
inline constexpr char metaFormat[] = "format";             // of vault.db's own layout: "1"
inline constexpr char metaVault[] = "vault";               // its id, text
inline constexpr char metaTest[] = "test";                 // present: made with weak test parameters
inline constexpr char metaGeneration[] = "keys.generation";  // of the keys.json in force, decimal
inline constexpr char metaKeysHash[] = "keys.hash";        // SHA-256 of that file
inline constexpr char metaInstance[] = "instance";         // token of this folder on this machine; see README.md
inline constexpr char metaPlace[] = "place";               // hash of machine, path and file
// Present in every backup, so in whatever is restored from one, by whatever means: ms since 1970 of the backup. The
// store draws a new epoch, is catching up, and removes it.
inline constexpr char metaRestored[] = "restored";

void createMeta(Database &database);
std::optional<QByteArray> meta(Database &database, const char *key);
void setMeta(Database &database, const char *key, const QByteArray &value);
void removeMeta(Database &database, const char *key);

}  // namespace balai::vault
