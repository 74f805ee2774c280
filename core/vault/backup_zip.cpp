#include "core/vault/backup_zip.h"

#include "core/base/error.h"

#include <QFile>
#include <QFileInfo>
#include <array>
#include <cerrno>
#include <zip.h>

namespace balai::vault {

namespace {

constexpr std::array entries{manifestEntry, keysEntry, databaseEntry};
constexpr qint64 smallLimit = 1 << 20;
constexpr qint64 partSize = 1 << 20;

[[noreturn]] void damaged(const QString &log, const QString &path) {
    throw Error(ErrorCode::Damaged, log, {{QStringLiteral("path"), path}});
}

// A fault of the system is one; whatever else libzip says of a file that we read is damage.
[[noreturn]] void fail(const zip_error_t &error, const QString &path) {
    if (zip_error_code_zip(&error) == ZIP_ER_CANCELLED) throw Error(ErrorCode::Cancelled, QStringLiteral("cancelled"));
    if (zip_error_code_zip(&error) == ZIP_ER_NOENT) errno = ENOENT;
    else if (zip_error_system_type(&error) == ZIP_ET_SYS) errno = zip_error_code_system(&error);
    else damaged(QStringLiteral("not a whole zip, libzip ") + QString::number(zip_error_code_zip(&error)), path);
    throwErrno(QStringLiteral("cannot read or write the backup"), path);
}

// A zip being written: discarded unless closed.
class NewZip {
public:
    explicit NewZip(const QString &path) : m_path(path) {
        int code = 0;
        m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &code);
        if (m_zip) return;
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        fail(error, path);
    }
    ~NewZip() {
        if (m_zip) zip_discard(m_zip);
    }
    NewZip(const NewZip &) = delete;
    NewZip &operator=(const NewZip &) = delete;

    void addBytes(const char *name, const QByteArray &bytes, time_t made) {
        add(name, zip_source_buffer(m_zip, bytes.constData(), zip_uint64_t(bytes.size()), 0), made);
    }
    void addFile(const char *name, const QString &from, time_t made) {
        add(name, zip_source_file(m_zip, QFile::encodeName(from).constData(), 0, -1), made);
    }
    void close(Progress &progress) {
        zip_register_progress_callback_with_state(m_zip, 0.01, onProgress, nullptr, &progress);
        zip_register_cancel_callback_with_state(m_zip, isCancelled, nullptr, &progress);
        if (zip_close(m_zip) != 0) fail(*zip_get_error(m_zip), m_path);
        m_zip = nullptr;
    }

private:
    static void onProgress(zip_t *, double done, void *to) { static_cast<Progress *>(to)->step(qint64(done * 100), 100); }
    static int isCancelled(zip_t *, void *by) { return static_cast<Progress *>(by)->cancelled() ? 1 : 0; }
    void add(const char *name, zip_source_t *source, time_t made) {
        if (!source) fail(*zip_get_error(m_zip), m_path);
        const zip_int64_t at = zip_file_add(m_zip, name, source, ZIP_FL_ENC_UTF_8);
        if (at < 0) {
            zip_source_free(source);
            fail(*zip_get_error(m_zip), m_path);
        }
        zip_set_file_compression(m_zip, zip_uint64_t(at), ZIP_CM_STORE, 0);
        zip_file_set_mtime(m_zip, zip_uint64_t(at), made, 0);
    }
    QString m_path;
    zip_t *m_zip;
};

struct CloseEntry {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

}  // namespace

void writeBackupZip(const QString &path, const QString &database, const QByteArray &keys, const Manifest &manifest,
                    Progress &progress) {
    const QByteArray described = toJson(manifest);
    const auto made = time_t(manifest.madeMs / 1000);
    NewZip out(path);
    out.addBytes(manifestEntry, described, made);
    out.addBytes(keysEntry, keys, made);
    out.addFile(databaseEntry, database, made);
    out.close(progress);
}

BackupZip::BackupZip(const QString &path) : m_path(path) {
    int code = 0;
    m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code);
    if (!m_zip) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        fail(error, path);
    }
    try {
        requireShape(QFileInfo(path).size());
        m_manifest = manifestFrom(small(manifestEntry, smallLimit));
        m_keys = small(keysEntry, smallLimit);
        if (hashedBytes(m_keys) != m_manifest.keys) damaged(QStringLiteral("keys.json of the backup was altered"), path);
    } catch (...) {
        zip_discard(m_zip);
        throw;
    }
}

BackupZip::~BackupZip() { zip_discard(m_zip); }

// Stored entries cannot be larger than the file that holds them, unless the zip lies about it.
void BackupZip::requireShape(qint64 fileSize) const {
    if (zip_get_num_entries(m_zip, 0) != qint64(entries.size())) damaged(QStringLiteral("not a backup"), m_path);
    for (const char *entry : entries) {
        zip_stat_t stat;
        if (zip_stat(m_zip, entry, ZIP_FL_ENC_RAW, &stat) != 0) damaged(QStringLiteral("not a backup"), m_path);
        const bool isPlain = stat.comp_method == ZIP_CM_STORE && stat.encryption_method == ZIP_EM_NONE;
        if (!isPlain || stat.size != stat.comp_size || stat.size > quint64(fileSize))
            damaged(QStringLiteral("an entry of the backup is not stored as it is"), m_path);
    }
}

QByteArray BackupZip::small(const char *entry, qint64 limit) const {
    const Entry file(zip_fopen(m_zip, entry, ZIP_FL_ENC_RAW));
    if (!file) fail(*zip_get_error(m_zip), m_path);
    QByteArray bytes(qsizetype(limit + 1), Qt::Uninitialized);
    const zip_int64_t size = zip_fread(file.get(), bytes.data(), zip_uint64_t(bytes.size()));
    if (size < 0) fail(*zip_file_get_error(file.get()), m_path);
    if (size > limit) damaged(QStringLiteral("an entry of the backup is too long"), m_path);
    bytes.truncate(qsizetype(size));
    return bytes;
}

void BackupZip::readDatabase(const std::function<void(const QByteArray &)> &part, Progress &progress) const {
    const Entry file(zip_fopen(m_zip, databaseEntry, ZIP_FL_ENC_RAW));
    if (!file) fail(*zip_get_error(m_zip), m_path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Hashed read;
    QByteArray bytes(partSize, Qt::Uninitialized);
    for (;;) {
        bytes.resize(partSize);
        const zip_int64_t size = zip_fread(file.get(), bytes.data(), zip_uint64_t(partSize));
        if (size < 0) fail(*zip_file_get_error(file.get()), m_path);
        if (size == 0) break;
        bytes.truncate(qsizetype(size));
        hash.addData(bytes);
        read.size += size;
        part(bytes);
        stepOrCancel(progress, read.size, m_manifest.database.size);
    }
    read.sha256 = hash.result();
    if (read != m_manifest.database) damaged(QStringLiteral("vault.db of the backup was altered"), m_path);
}

}  // namespace balai::vault
