#pragma once
#include "core/base/files.h"
#include "core/vault/key_slots.h"

#include <optional>

namespace balai::vault {

// keys.json and its copy keys.json.bak in a vault folder.
struct KeyFile {
    KeySlots slots;
    QByteArray bytes;
    QByteArray hash() const;  // SHA-256 of the bytes
};

class KeyFolder {
public:
    KeyFolder(QString folder, FileOps &files) : m_folder(std::move(folder)), m_files(files) {}
    // Throws Error{Damaged, mendable: bool, keys.json.bak is whole}, {NewerFormat}, {Permission}.
    KeyFile read() const;
    std::optional<KeyFile> readCopy() const;  // nothing where it is absent or damaged
    // Writes keys.json and reads it back. After a throw the former file is in place.
    void write(const QByteArray &bytes) const;
    // Makes the copy equal to keys.json; where that fails it is removed, so that no slot outlives its removal there.
    void writeCopy(const QByteArray &bytes) const noexcept;

private:
    QString path() const;
    QString copyPath() const;
    QString m_folder;
    FileOps &m_files;
};

// For a person who decided to: puts keys.json.bak in place of a damaged or missing keys.json. Throws Error{Damaged}
// where the copy is not whole either.
void mendKeys(const QString &folder, FileOps &files = systemFiles());

}  // namespace balai::vault
