#include "core/handoff/bag.h"

#include "core/text/normalize.h"

#include <QCryptographicHash>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <algorithm>
#include <optional>

namespace balai::handoff {
namespace {

struct Listed {
    QString path;
    QByteArray sum;  // lower-case hexadecimal
};

struct Manifest {
    QString name;
    QCryptographicHash::Algorithm algorithm;
    std::vector<Listed> files;
};

std::optional<QCryptographicHash::Algorithm> algorithmNamed(const QString &name) {
    static const QHash<QString, QCryptographicHash::Algorithm> known{
        {QStringLiteral("md5"), QCryptographicHash::Md5},
        {QStringLiteral("sha1"), QCryptographicHash::Sha1},
        {QStringLiteral("sha224"), QCryptographicHash::Sha224},
        {QStringLiteral("sha256"), QCryptographicHash::Sha256},
        {QStringLiteral("sha384"), QCryptographicHash::Sha384},
        {QStringLiteral("sha512"), QCryptographicHash::Sha512}};
    const auto at = known.find(name);
    return at == known.end() ? std::nullopt : std::optional(*at);
}

class Check {
public:
    explicit Check(const std::vector<PackedFile> &files) {
        for (const PackedFile &file : files) m_files.insert(file.name, &file.bytes);
    }

    BagReport run() {
        if (!readDeclaration()) return m_report;
        readManifests();
        readFetch();
        checkManifest(m_payload, true);
        checkManifest(m_tags, false);
        checkUnlisted();
        checkLabels();
        lookAround();
        return m_report;
    }

private:
    void wrong(const char *code, const QString &where = {}) { add(m_report.wrong, code, where); }
    void warn(const char *code, const QString &where = {}) { add(m_report.warnings, code, where); }
    static void add(QStringList &to, const char *code, const QString &where) {
        const QString line = where.isEmpty() ? QString::fromLatin1(code) : QString(QLatin1String(code) % u' ' % where);
        if (!to.contains(line)) to.append(line);
    }
    bool isAtLeast(int major, int minor) const { return m_major > major || (m_major == major && m_minor >= minor); }
    bool isOne() const { return isAtLeast(1, 0); }

    bool readDeclaration();
    QString decoded(const QByteArray &bytes, const QString &name);
    void readManifests();
    Manifest manifestIn(const QString &name, QCryptographicHash::Algorithm algorithm);
    std::optional<Listed> listedIn(const QString &line, const QString &manifest, QCryptographicHash::Algorithm algorithm);
    QString pathIn(QString written, const QString &manifest);
    void readFetch();
    void checkManifest(const std::vector<Manifest> &manifests, bool payload);
    void checkListed(const Listed &listed, const Manifest &manifest, bool payload);
    const QByteArray *underAnotherForm(const QString &path);
    const QByteArray *taken(const QString &file);
    void learnForms();
    void checkUnlisted();
    void checkLabels();
    void checkLabelLines(const QString &text, const QString &name);
    void checkOxum(const QString &value);
    void lookAround();

    QMap<QString, const QByteArray *> m_files;
    QHash<QString, QString> m_composed, m_folded;  // file by its composed name, and by that without case
    BagReport m_report;
    int m_major = 0, m_minor = 0;
    QString m_encoding;
    std::vector<Manifest> m_payload, m_tags;
    QSet<QString> m_toFetch, m_taken;  // m_taken: files that a manifest names in another form
    int m_lostSystemFiles = 0;
};

// What systems put into folders for themselves, and take away again.
bool isSystemFile(const QString &path) {
    const QString last = path.section(QLatin1Char('/'), -1);
    return last == u"Thumbs.db" || last == u".DS_Store" || last == u"desktop.ini";
}

// "System" is a name of Qt's for whatever this machine uses, and no encoding at all.
bool isReadable(const QString &encoding) {
    if (encoding.compare(u"US-ASCII", Qt::CaseInsensitive) == 0) return true;
    return encoding.compare(u"System", Qt::CaseInsensitive) != 0 && QStringDecoder(encoding.toLatin1().constData()).isValid();
}

// Allowed in a name elsewhere, but not on Windows, where the bag could not be unpacked whole.
bool isOddOnWindows(const QString &path) {
    static const QRegularExpression odd(QStringLiteral("[<>:\"|?*]|[ .](/|\\z)|(\\A|/)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.[^/]*)?(/|\\z)"),
                                        QRegularExpression::CaseInsensitiveOption);
    return odd.match(path).hasMatch();
}

bool Check::readDeclaration() {
    const QByteArray *bytes = m_files.value(QStringLiteral("bagit.txt"));
    if (!bytes) return wrong("declaration", QStringLiteral("bagit.txt")), false;
    if (bytes->startsWith("\xEF\xBB\xBF")) return wrong("encoding", QStringLiteral("bagit.txt")), false;
    static const QRegularExpression exact(
        QStringLiteral("\\ABagIt-Version: (\\d+)\\.(\\d+)(?:\\r\\n|\\n|\\r)Tag-File-Character-Encoding: (\\S+)(?:\\r|\\n)*\\z"));
    static const QRegularExpression loose(
        QStringLiteral("\\ABagIt-Version\\s*:\\s*(\\d+)\\.(\\d+)\\s*[\\r\\n]+Tag-File-Character-Encoding\\s*:\\s*(\\S+)\\s*\\z"));
    const QString text = QString::fromUtf8(*bytes);
    QRegularExpressionMatch match = loose.match(text);
    if (!match.hasMatch()) return wrong("declaration", QStringLiteral("bagit.txt")), false;
    m_major = match.captured(1).toInt();
    m_minor = match.captured(2).toInt();
    m_encoding = match.captured(3);
    m_report.version = QString(match.captured(1) % u'.' % match.captured(2));
    static const QStringList known{QStringLiteral("0.93"), QStringLiteral("0.94"), QStringLiteral("0.95"),
                                   QStringLiteral("0.96"), QStringLiteral("0.97"), QStringLiteral("1.0")};
    if (!known.contains(m_report.version)) return wrong("version", m_report.version), false;
    if (isOne() && !exact.match(text).hasMatch()) return wrong("declaration", QStringLiteral("bagit.txt")), false;
    if (!isReadable(m_encoding)) return wrong("encoding", m_encoding), false;
    if (m_encoding.compare(u"US-ASCII", Qt::CaseInsensitive) == 0) m_encoding = QStringLiteral("UTF-8");
    return true;
}

QString Check::decoded(const QByteArray &bytes, const QString &name) {
    QStringDecoder decoder(m_encoding.toLatin1().constData());
    if (m_encoding.compare(u"UTF-8", Qt::CaseInsensitive) == 0 && bytes.startsWith("\xEF\xBB\xBF")) wrong("encoding", name);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) wrong("encoding", name);
    return text;
}

void Check::readManifests() {
    static const QRegularExpression form(QStringLiteral("\\A(tag)?manifest-([A-Za-z0-9]+)\\.txt\\z"));
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        const QRegularExpressionMatch match = form.match(file.key());
        if (!match.hasMatch()) continue;
        const auto algorithm = algorithmNamed(match.captured(2).toLower());
        if (!algorithm) {
            wrong("algorithm", file.key());
            continue;
        }
        (match.captured(1).isEmpty() ? m_payload : m_tags).push_back(manifestIn(file.key(), *algorithm));
    }
    if (m_payload.empty()) wrong("noManifest");
}

Manifest Check::manifestIn(const QString &name, QCryptographicHash::Algorithm algorithm) {
    Manifest manifest{name, algorithm, {}};
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|\\n|\\r"));
    QHash<QString, QByteArray> seen;
    for (const QString &line : decoded(*m_files.value(name), name).split(lineEnd, Qt::SkipEmptyParts)) {
        const auto listed = listedIn(line, name, algorithm);
        if (!listed) continue;
        const auto before = seen.find(listed->path);
        if (before != seen.end() && (isOne() || *before != listed->sum)) wrong("listedTwice", listed->path);
        if (before != seen.end()) {
            warn("listedTwice", listed->path);
            continue;
        }
        seen.insert(listed->path, listed->sum);
        manifest.files.push_back(*listed);
    }
    return manifest;
}

std::optional<Listed> Check::listedIn(const QString &line, const QString &manifest, QCryptographicHash::Algorithm algorithm) {
    static const QRegularExpression form(QStringLiteral("\\A([0-9A-Fa-f]+)[ \\t]+(\\*?)(.+)\\z"));
    const QRegularExpressionMatch match = form.match(line);
    const int digits = 2 * QCryptographicHash::hashLength(algorithm);
    if (!match.hasMatch() || match.captured(1).size() != digits) return wrong("manifestLine", manifest), std::nullopt;
    if (!match.captured(2).isEmpty()) warn("asterisk", manifest);
    const QString path = pathIn(match.captured(3), manifest);
    if (path.isEmpty()) return std::nullopt;
    return Listed{path, match.captured(1).toLower().toLatin1()};
}

// As written in a manifest or in fetch.txt; empty where it may not be used.
QString Check::pathIn(QString written, const QString &manifest) {
    written.replace(QLatin1String("%0D"), QLatin1String("\r"), Qt::CaseInsensitive);
    written.replace(QLatin1String("%0A"), QLatin1String("\n"), Qt::CaseInsensitive);
    if (isOne()) written.replace(QLatin1String("%25"), QLatin1String("%"));
    if (written.startsWith(QLatin1String("./"))) {
        warn("dotSlash", manifest);
        written.remove(0, 2);
    }
    QString visible = written;  // line ends are allowed in names on some systems
    visible.remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
    if (!wrongPath(visible).isEmpty()) return wrong("path", manifest), QString();
    return written;
}

void Check::readFetch() {
    const QString name = QStringLiteral("fetch.txt");
    if (!m_files.contains(name)) return;
    static const QRegularExpression form(QStringLiteral("\\A(\\S+)[ \\t]+(\\d+|-)[ \\t]+(.+)\\z"));
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|\\n|\\r"));
    for (const QString &line : decoded(*m_files.value(name), name).split(lineEnd, Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = form.match(line);
        const QString path = match.hasMatch() ? pathIn(match.captured(3), name) : QString();
        if (!path.startsWith(QLatin1String("data/"))) {
            wrong("fetchLine", name);
            continue;
        }
        m_toFetch.insert(path);
        if (!m_files.contains(path)) wrong("notFetched", path);  // nothing is ever fetched from here
    }
}

void Check::checkManifest(const std::vector<Manifest> &manifests, bool payload) {
    for (const Manifest &manifest : manifests)
        for (const Listed &listed : manifest.files) checkListed(listed, manifest, payload);
}

void Check::checkListed(const Listed &listed, const Manifest &manifest, bool payload) {
    if (listed.path.startsWith(QLatin1String("data/")) != payload) return wrong("path", manifest.name);
    if (!payload && listed.path.startsWith(QLatin1String("tagmanifest-"))) return wrong("path", manifest.name);
    const QByteArray *bytes = m_files.value(listed.path);
    if (!bytes) {
        bytes = underAnotherForm(listed.path);
        if (!bytes && isSystemFile(listed.path)) return ++m_lostSystemFiles, warn("systemFile", listed.path);
        if (!bytes) return wrong("missingFile", listed.path);
    }
    if (QCryptographicHash::hash(*bytes, manifest.algorithm).toHex() != listed.sum) wrong("checksum", listed.path);
}

// Systems compose letters differently, and some know no case: the file may be there under an equal-looking name.
const QByteArray *Check::underAnotherForm(const QString &path) {
    if (m_composed.isEmpty()) learnForms();
    const QString composed = text::nfc(path);
    if (const auto same = m_composed.constFind(composed); same != m_composed.constEnd()) return warn("normalization", path), taken(*same);
    const auto like = m_folded.constFind(composed.toCaseFolded());
    return like == m_folded.constEnd() ? nullptr : (warn("caseDiffers", path), taken(*like));
}

const QByteArray *Check::taken(const QString &file) {
    m_taken.insert(file);
    return m_files.value(file);
}

// Once for all that is missing: a manifest may name thousands of files that are not there.
void Check::learnForms() {
    for (auto file = m_files.keyBegin(); file != m_files.keyEnd(); ++file) {
        const QString composed = text::nfc(*file);
        if (!m_composed.contains(composed)) m_composed.insert(composed, *file);
        const QString folded = composed.toCaseFolded();
        if (!m_folded.contains(folded)) m_folded.insert(folded, *file);
    }
}

void Check::checkUnlisted() {
    std::vector<QSet<QString>> lists;
    for (const Manifest &manifest : m_payload) {
        QSet<QString> names;
        for (const Listed &listed : manifest.files) names.insert(text::nfc(listed.path));
        lists.push_back(std::move(names));
    }
    if (lists.empty()) return;
    QSet<QString> all = m_toFetch;
    for (auto file = m_files.keyBegin(); file != m_files.keyEnd(); ++file)
        if (file->startsWith(QLatin1String("data/"))) all.insert(*file);
    for (const QSet<QString> &list : lists)
        if (isOne()) all.unite(list);
    for (const QString &name : QStringList(all.begin(), all.end())) {
        const auto holds = [&](const QSet<QString> &list) { return list.contains(text::nfc(name)); };
        const bool listed = isOne() ? std::all_of(lists.begin(), lists.end(), holds)
                                    : std::any_of(lists.begin(), lists.end(), holds);
        if (!listed && !m_taken.contains(name)) wrong("unlistedFile", name);
    }
    m_report.wrong.sort();
}

void Check::checkLabels() {
    for (const QString &name : {QStringLiteral("bag-info.txt"), QStringLiteral("package-info.txt")}) {
        if (!m_files.contains(name)) continue;
        static const QRegularExpression form(QStringLiteral("^Payload-Oxum[ \\t]*:[ \\t]*(.*)$"),
                                             QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        const QString text = decoded(*m_files.value(name), name);
        checkLabelLines(text, name);
        QRegularExpressionMatchIterator found = form.globalMatch(text);
        int count = 0;
        while (found.hasNext()) {
            checkOxum(found.next().captured(1).trimmed());
            if (++count == 2 && isOne()) wrong("repeatedLabel", name);
        }
    }
}

// "Label: value"; a line that begins with a blank goes on with the one before.
void Check::checkLabelLines(const QString &text, const QString &name) {
    static const QRegularExpression lineEnd(QStringLiteral("\\r\\n|\\n|\\r"));
    static const QRegularExpression form(QStringLiteral("\\A([^\\s:][^:]*:.*|[ \\t].*)\\z"));
    for (const QString &line : text.split(lineEnd, Qt::SkipEmptyParts))
        if (!form.match(line).hasMatch() && !line.trimmed().isEmpty()) wrong("labelLine", name);
}

void Check::checkOxum(const QString &value) {
    qint64 bytes = 0, count = 0;
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        if (!file.key().startsWith(QLatin1String("data/"))) continue;
        bytes += file.value()->size();
        ++count;
    }
    if (m_lostSystemFiles == 0 && value != QString(QString::number(bytes) % u'.' % QString::number(count))) wrong("oxum", value);
}

void Check::lookAround() {
    QHash<QString, QString> folded;
    for (auto file = m_files.keyBegin(); file != m_files.keyEnd(); ++file) {
        const QString same = text::nfc(*file).toCaseFolded();
        if (folded.contains(same)) warn(text::nfc(folded.value(same)) == text::nfc(*file) ? "normalization" : "caseDiffers", *file);
        folded.insert(same, *file);
        if (isSystemFile(*file)) warn("systemFile", *file);
        if (isOddOnWindows(*file)) warn("windowsName", *file);
    }
}

}  // namespace

BagReport checkBag(const std::vector<PackedFile> &files) { return Check(files).run(); }

}  // namespace balai::handoff
