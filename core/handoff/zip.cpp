#include "core/handoff/zip.h"

#include "core/base/error.h"

#include <QSet>
#include <algorithm>
#include <memory>
#include <zip.h>

namespace balai::handoff {
namespace {

struct Discard {
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;

constexpr zip_uint32_t plainFile = 0100644u << 16;  // Unix mode in the upper half
constexpr zip_uint32_t typeMask = 0170000u << 16;
constexpr zip_uint32_t linkType = 0120000u << 16;
constexpr zip_uint32_t folderType = 0040000u << 16;
constexpr zip_uint32_t fileType = 0100000u << 16;

[[noreturn]] void damaged(const char *reason) {
    throw Error(ErrorCode::Damaged, QStringLiteral("package zip: ") + QLatin1String(reason),
                {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

[[noreturn]] void broken(const char *what) {
    throw Error(ErrorCode::Internal, QStringLiteral("zip writer: ") + QLatin1String(what));
}

zip_uint16_t dosDay(QDate day) {
    return static_cast<zip_uint16_t>(((day.year() - 1980) << 9) | (day.month() << 5) | day.day());
}

// As the zip library takes it: ended by a zero, and wiped afterwards.
class Passphrase {
public:
    explicit Passphrase(const crypto::SecretBytes *given) {
        if (!given) return;
        m_bytes = crypto::SecretBytes(given->size() + 1);
        std::copy_n(given->data(), given->size(), m_bytes.data());
    }
    const char *text() const { return m_bytes.isEmpty() ? nullptr : reinterpret_cast<const char *>(m_bytes.data()); }

private:
    crypto::SecretBytes m_bytes;
};

void add(zip_t *zip, const PackedFile &file, QDate day, const char *passphrase) {
    Source source(zip_source_buffer(zip, file.bytes.constData(), static_cast<zip_uint64_t>(file.bytes.size()), 0));
    if (!source) broken("no memory");
    const QByteArray name = file.name.toUtf8();
    const zip_int64_t at = zip_file_add(zip, name.constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (at < 0) broken("cannot add");
    (void)source.release();  // the archive's from here on
    const auto index = static_cast<zip_uint64_t>(at);
    const zip_int32_t method = file.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    const bool done = zip_set_file_compression(zip, index, method, file.stored ? 0 : 9) == 0 &&
                      zip_file_set_dostime(zip, index, 0, dosDay(day), 0) == 0 &&
                      zip_file_set_external_attributes(zip, index, 0, ZIP_OPSYS_UNIX, plainFile) == 0 &&
                      (!passphrase || zip_file_set_encryption(zip, index, ZIP_EM_AES_256, passphrase) == 0);
    if (!done) broken("cannot describe");
}

QByteArray wholeOf(zip_source_t *source) {
    zip_stat_t stat;
    if (zip_source_open(source) < 0) broken("cannot read back");
    QByteArray bytes;
    if (zip_source_stat(source, &stat) == 0) bytes.resize(static_cast<qsizetype>(stat.size));
    const zip_int64_t got = zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(source);
    if (bytes.isEmpty() || got != bytes.size()) broken("cannot read back");
    return bytes;
}

bool isAes(zip_uint16_t method) { return method == ZIP_EM_AES_128 || method == ZIP_EM_AES_192 || method == ZIP_EM_AES_256; }

zip_uint16_t sealOf(const zip_stat_t &stat) { return (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) ? stat.encryption_method : zip_uint16_t(ZIP_EM_NONE); }

zip_stat_t statOf(zip_t *zip, zip_uint64_t index, const char *passphrase) {
    zip_stat_t stat;
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE;
    if (zip_stat_index(zip, index, 0, &stat) < 0 || (stat.valid & needed) != needed) damaged("zip");
    const zip_uint16_t seal = sealOf(stat);
    if (seal != ZIP_EM_NONE && !(passphrase && isAes(seal))) damaged("encrypted");
    return stat;
}

void refuseLinks(zip_t *zip, zip_uint64_t index) {
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(zip, index, 0, &system, &attributes) < 0) damaged("zip");
    if (system != ZIP_OPSYS_UNIX && system != ZIP_OPSYS_OS_X) return;
    const zip_uint32_t type = attributes & typeMask;
    if (type != 0 && type != fileType && type != folderType) damaged("link");
}

QByteArray unpacked(zip_t *zip, zip_uint64_t index, qint64 size) {
    std::unique_ptr<zip_file_t, Discard> file(zip_fopen_index(zip, index, 0));
    if (!file && zip_error_code_zip(zip_get_error(zip)) == ZIP_ER_WRONGPASSWD)
        throw Error(ErrorCode::WrongPassphrase, QStringLiteral("the passphrase does not open the zip"));
    if (!file) damaged("zip");
    QByteArray bytes(size, '\0');
    qint64 at = 0;
    while (at < size) {
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + at, static_cast<zip_uint64_t>(size - at));
        if (got <= 0) damaged("zip");
        at += got;
    }
    char beyond;
    if (zip_fread(file.get(), &beyond, 1) != 0) damaged("size");  // also where the checksum is wrong
    return bytes;
}

Archive openZip(const QByteArray &zip) {
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(zip.constData(), static_cast<zip_uint64_t>(zip.size()), 0, &error));
    Archive archive(source ? zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    zip_error_fini(&error);
    if (!archive) damaged("zip");
    (void)source.release();
    return archive;
}

QString nameOf(const zip_stat_t &stat) {
    const QByteArray raw(stat.name);
    const QString name = QString::fromUtf8(raw);
    if (name.toUtf8() != raw) damaged("path");
    return name;
}

// Windows takes blanks and dots at the end of a name away: ".. " and "..." lead out as ".." does.
bool isOnlyDots(QStringView part) {
    return std::all_of(part.begin(), part.end(), [](QChar c) { return c == QLatin1Char('.') || c == QLatin1Char(' '); });
}

bool isDrive(QStringView path) { return path.size() >= 2 && path[0].isLetter() && path[1] == QLatin1Char(':'); }

}  // namespace

QString wrongPath(QStringView path) {
    if (path.isEmpty()) return QStringLiteral("empty");
    if (path.startsWith(QLatin1Char('/')) || path.startsWith(QLatin1Char('~'))) return QStringLiteral("absolute");
    if (isDrive(path)) return QStringLiteral("drive");
    if (path.contains(QLatin1Char('\\'))) return QStringLiteral("backslash");
    if (std::any_of(path.begin(), path.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; }))
        return QStringLiteral("control");
    for (const QStringView part : path.split(QLatin1Char('/')))
        if (isOnlyDots(part)) return QStringLiteral("outside");
    return {};
}

static QByteArray zipped(const std::vector<PackedFile> &files, QDate day, const char *passphrase) {
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!source) broken("no memory");
    zip_source_keep(source.get());  // once for the archive, once for reading back
    Archive archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error));
    zip_error_fini(&error);
    if (!archive) broken("cannot begin");
    for (const PackedFile &file : files) add(archive.get(), file, day, passphrase);
    if (zip_close(archive.get()) < 0) broken("cannot finish");
    (void)archive.release();
    return wholeOf(source.get());
}

QByteArray zipOf(const std::vector<PackedFile> &files, QDate day) { return zipped(files, day, nullptr); }

QByteArray sealedZipOf(const std::vector<PackedFile> &files, QDate day, const crypto::SecretBytes &passphrase) {
    return zipped(files, day, Passphrase(&passphrase).text());
}

bool isSealedZip(const QByteArray &zip) {
    if (!zip.startsWith("PK")) return false;
    try {
        const Archive archive = openZip(zip);
        const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
        zip_stat_t stat;
        for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i)
            if (zip_stat_index(archive.get(), i, 0, &stat) < 0 || !isAes(sealOf(stat))) return false;
        return count > 0;
    } catch (const Error &) {
        return false;
    }
}

std::vector<PackedFile> readZip(const QByteArray &zip, const ZipLimits &limits, const crypto::SecretBytes *passphrase) {
    const Archive archive = openZip(zip);
    const Passphrase secret(passphrase);
    if (secret.text()) zip_set_default_password(archive.get(), secret.text());
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count > limits.files) damaged("size");
    std::vector<PackedFile> files;
    QSet<QString> names;
    qint64 total = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        const zip_stat_t stat = statOf(archive.get(), i, secret.text());
        const QString name = nameOf(stat);
        const bool folder = name.endsWith(QLatin1Char('/'));
        if (!wrongPath(folder ? QStringView(name).chopped(1) : QStringView(name)).isEmpty()) damaged("path");
        refuseLinks(archive.get(), i);
        if (names.contains(name)) damaged("twice");
        names.insert(name);
        if (stat.size > static_cast<zip_uint64_t>(limits.fileBytes)) damaged("size");
        total += static_cast<qint64>(stat.size);
        if (total > limits.totalBytes) damaged("size");
        if (!folder) files.push_back({name, unpacked(archive.get(), i, static_cast<qint64>(stat.size)), false});
    }
    return files;
}

}  // namespace balai::handoff
