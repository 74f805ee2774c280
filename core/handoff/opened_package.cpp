#include "core/handoff/opened_package.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/handoff/response_table.h"
#include "core/handoff/wrap.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace balai::handoff {
namespace {

constexpr int version = 1;
constexpr qsizetype mostItems = 20'000;
constexpr qint64 mostPackageBytes = 1ll << 30;

[[noreturn]] void damaged(const char *reason) {
    throw Error(ErrorCode::Damaged, QStringLiteral("package: ") + QLatin1String(reason), {{QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

// Line ends may stand in words; other control characters and those that turn the order of letters round may not.
QString harmless(const QString &text) {
    QString out;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        if (c == u'\n' || (code >= 0x20 && !(code >= 0x7F && code < 0xA0) && !turns)) out.append(c);
    }
    return out;
}

QString textOf(const QJsonValue &value) {
    if (!value.isUndefined() && !value.isString()) damaged("json");
    return harmless(value.toString());
}

QDate dayOf(const QJsonValue &value) { return records::dateFrom(textOf(value)); }

QJsonObject objectOf(const QJsonValue &value) {
    if (!value.isUndefined() && !value.isObject()) damaged("json");
    return value.toObject();
}

QJsonArray listOf(const QJsonValue &value) {
    if (!value.isUndefined() && !value.isArray()) damaged("json");
    if (value.toArray().size() > mostItems) damaged("size");
    return value.toArray();
}

QStringList textsOf(const QJsonValue &value) {
    QStringList out;
    for (const QJsonValue one : listOf(value)) out.append(textOf(one));
    return out;
}

records::LocalText wordsOf(const QJsonValue &value) {
    records::LocalText out;
    const QJsonObject object = objectOf(value);
    for (auto one = object.begin(); one != object.end(); ++one) out.insert(one.key(), textOf(*one));
    return out;
}

PackageItem itemOf(const QJsonObject &from) {
    PackageItem item;
    item.number = from.value(QLatin1String("number")).toInt();
    item.kind = textOf(from.value(QLatin1String("kind")));
    if (item.number < 1 || item.kind.isEmpty()) damaged("json");
    item.reference = textOf(from.value(QLatin1String("reference")));
    item.names = textsOf(from.value(QLatin1String("names")));
    item.meeting = textOf(from.value(QLatin1String("meeting")));
    item.file = textOf(from.value(QLatin1String("file")));
    item.due = dayOf(from.value(QLatin1String("due")));
    item.adoptedOn = dayOf(from.value(QLatin1String("adoptedOn")));
    for (const QString &field : {QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("rationale"), QStringLiteral("action"), QStringLiteral("indicator")})
        if (const records::LocalText words = wordsOf(from.value(field)); !words.isEmpty()) item.words.insert(field, words);
    const QJsonObject objections = objectOf(from.value(QLatin1String("objections")));
    for (auto one = objections.begin(); one != objections.end(); ++one) item.objections.insert(one.key(), textsOf(*one));
    return item;
}

std::optional<Replaced> replacedIn(const QJsonValue &value) {
    if (value.isUndefined()) return std::nullopt;
    const QJsonObject object = objectOf(value);
    Replaced replaced{textOf(object.value(QLatin1String("reference"))), {}};
    for (const QJsonValue one : listOf(object.value(QLatin1String("items")))) {
        if (one.toInteger() < 1) damaged("json");
        replaced.items.push_back(one.toInteger());
    }
    if (replaced.reference.isEmpty()) damaged("json");
    return replaced;
}

PackageText fromJson(const QByteArray &bytes) {
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    if (textOf(all.value(QLatin1String("format"))) != u"balai-handoff") damaged("json");
    if (all.value(QLatin1String("version")).toInt() > version) throw Error(ErrorCode::NewerFormat, QStringLiteral("package of a newer version"));
    PackageText text;
    text.reference = textOf(all.value(QLatin1String("reference")));
    text.council = wordsOf(all.value(QLatin1String("council")));
    text.body = wordsOf(all.value(QLatin1String("body")));
    text.languages = textsOf(all.value(QLatin1String("languages")));
    text.madeOn = dayOf(all.value(QLatin1String("madeOn")));
    text.replyBy = dayOf(all.value(QLatin1String("replyBy")));
    text.replaces = replacedIn(all.value(QLatin1String("replaces")));
    text.sample = all.value(QLatin1String("sample")).toBool();
    for (const QJsonValue one : listOf(all.value(QLatin1String("meetings")))) {
        const QJsonObject meeting = objectOf(one);
        text.meetings.push_back({textOf(meeting.value(QLatin1String("id"))), wordsOf(meeting.value(QLatin1String("title"))), dayOf(meeting.value(QLatin1String("day")))});
    }
    for (const QJsonValue one : listOf(all.value(QLatin1String("items")))) text.items.push_back(itemOf(objectOf(one)));
    if (text.reference.isEmpty() || text.languages.isEmpty()) damaged("json");
    return text;
}

// Head: columnName() of each; the sheet is empty but for what names the items.
PackageText fromSheet(const QByteArray &bytes) {
    const std::vector<QStringList> rows = readCsv(bytes);
    const auto at = [&](Column column) { return rows.empty() ? qsizetype(-1) : rows.front().indexOf(columnName(column)); };
    const qsizetype handoff = at(Column::Handoff), number = at(Column::Item), reference = at(Column::Reference), title = at(Column::Title);
    if (handoff < 0 || number < 0 || reference < 0 || title < 0) damaged("sheet");
    PackageText text;
    text.languages = {QStringLiteral("en")};
    for (size_t row = 1; row < rows.size(); ++row) {
        if (rows[row].value(number) == QLatin1String(recallItem)) continue;
        PackageItem item;
        item.number = rows[row].value(number).toInt();
        if (item.number < 1) damaged("sheet");
        item.kind = QStringLiteral("recommendation");
        item.reference = harmless(unguarded(rows[row].value(reference)));
        item.words.insert(QStringLiteral("title"), {{QStringLiteral("en"), harmless(unguarded(rows[row].value(title)))}});
        text.reference = harmless(rows[row].value(handoff));
        text.items.push_back(item);
    }
    if (text.reference.isEmpty()) damaged("sheet");
    return text;
}

const QByteArray *named(const std::vector<PackedFile> &files, const char *name) {
    for (const PackedFile &file : files)
        if (file.name == QLatin1String(name)) return &file.bytes;
    return nullptr;
}

// Without a signature there is only the bag to look at.
Verdict unsignedVerdict(const QByteArray &file, const crypto::SecretBytes *passphrase) {
    Verdict verdict;
    verdict.isEncrypted = wrapOf(file) != Wrap::None && !passphrase;
    verdict.outcome = Outcome::UnknownKey;
    if (verdict.isEncrypted) return verdict;
    try {
        verdict.bag = checkBagZip(passphrase ? unwrapped(file, *passphrase) : file);
        verdict.bagRead = true;
        if (!verdict.bag.isValid()) verdict.reason = QStringLiteral("bag");
    } catch (const Error &error) {
        if (error.code() == ErrorCode::WrongPassphrase) throw;
        verdict.reason = error.params().value(QStringLiteral("reason"), QStringLiteral("zip")).toString();
    }
    if (!verdict.reason.isEmpty()) verdict.outcome = Outcome::Altered;
    return verdict;
}

}  // namespace

PackageText packageText(const std::vector<PackedFile> &files) {
    if (const QByteArray *json = named(files, "data/handoff.json")) return fromJson(*json);
    if (const QByteArray *sheet = named(files, "data/response.csv")) return fromSheet(*sheet);
    damaged("noItems");
}

OpenedPackage openPackage(const QByteArray &file, const std::optional<QByteArray> &signature, const crypto::SecretBytes *passphrase) {
    OpenedPackage opened;
    opened.hash = QString::fromLatin1(crypto::toHex(crypto::sha256(file)));
    opened.isSigned = signature.has_value();
    opened.verdict = signature ? verify(file, *signature, {}, passphrase) : unsignedVerdict(file, passphrase);
    if (opened.verdict.outcome == Outcome::Altered || opened.verdict.isEncrypted) return opened;
    try {
        opened.text = packageText(bagIn(readZip(passphrase ? unwrapped(file, *passphrase) : file)));
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Damaged) throw;
        opened.verdict.outcome = Outcome::Altered;
        opened.verdict.reason = error.params().value(QStringLiteral("reason")).toString();
    }
    return opened;
}

OpenedPackage openPackageFile(const QString &path, const crypto::SecretBytes *passphrase) {
    const QByteArray file = readFile(path, mostPackageBytes);
    const QString beside = QString(path % u".minisig");
    std::optional<QByteArray> signature;
    if (QFileInfo::exists(beside)) signature = readFile(beside, 64 << 10);
    OpenedPackage opened = openPackage(file, signature, passphrase);
    opened.newer = newerBeside(path);
    return opened;
}

}  // namespace balai::handoff
