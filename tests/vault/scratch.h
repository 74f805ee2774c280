#pragma once
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/random.h"
#include "core/crypto/secret_bytes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <optional>

namespace balai::test {

// A folder of its own that goes with the test.
class Scratch {
public:
    QString operator/(const QString &name) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

// The code of the Error that `work` throws; none where it throws nothing.
template <class Work> std::optional<ErrorCode> errorOf(Work work) {
    try {
        work();
    } catch (const Error &error) {
        return error.code();
    }
    return {};
}

inline crypto::SecretBytes keyOf(int number) {
    SeededRandom random(QByteArray::number(number));
    return crypto::SecretBytes::random(32, random);
}

// Overwrites in place, without the care that the program takes.
inline void scribble(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write in a test");
}

inline QByteArray flipped(QByteArray bytes, qsizetype at, char with = 1) {
    bytes[at] = char(bytes[at] ^ with);
    return bytes;
}

}  // namespace balai::test

namespace Catch {
template <> struct StringMaker<std::optional<balai::ErrorCode>> {
    static std::string convert(const std::optional<balai::ErrorCode> &code) {
        return code ? balai::codeWord(*code).toStdString() : "no error";
    }
};
}  // namespace Catch
