// Which column of a table is which field.
#include "core/base/error.h"
#include "core/handoff/table_file.h"

#include <QJsonDocument>
#include <QSet>

namespace balai::handoff {

using records::FieldInfo;
using records::FieldType;
using records::KindInfo;

namespace {

constexpr qsizetype mostMapBytes = 1 << 20;

[[noreturn]] void wrong(const QString &reason) {
    throw Error(ErrorCode::InvalidInput, QStringLiteral("map: ") + reason, {{QStringLiteral("field"), QStringLiteral("map")}, {QStringLiteral("reason"), reason}});
}

// What a field wants after its name; nullopt: no cell can hold it.
enum class Part { None, Language, Money, Item };
std::optional<Part> partOf(const FieldInfo &field) {
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Bool:
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Date:
    case FieldType::Time:
    case FieldType::Enum:
    case FieldType::Reference:
    case FieldType::TextSet:
    case FieldType::EnumSet:
    case FieldType::ReferenceSet:
    case FieldType::OrderedTexts: return Part::None;
    case FieldType::Localised: return Part::Language;
    case FieldType::Money: return Part::Money;
    case FieldType::Object: return field.sealed ? std::optional(Part::Item) : std::nullopt;
    case FieldType::OrderedObjects:
    case FieldType::List: return std::nullopt;
    }
    return std::nullopt;
}

void requireTarget(const KindInfo &kind, const QString &target) {
    const QString name = target.section(u'.', 0, 0), part = target.section(u'.', 1);
    const FieldInfo *field = kind.field(name);
    if (!field) wrong(QStringLiteral("no such field of this kind: ") + target);
    const auto wanted = partOf(*field);
    if (!wanted) wrong(QStringLiteral("cannot come from a table: ") + target);
    switch (*wanted) {
    case Part::None:
        if (target != name) wrong(QStringLiteral("takes no part after its name: ") + target);
        return;
    case Part::Language:
        if (part.isEmpty()) wrong(QStringLiteral("needs a language, as ") + name + QStringLiteral(".km"));
        if (!records::wrongValue(*field, QJsonObject{{part, QString()}}).isEmpty()) wrong(QStringLiteral("not a language tag: ") + target);
        return;
    case Part::Money:
        if (part != u"minor" && part != u"currency") wrong(QStringLiteral("needs ") + name + QStringLiteral(".minor and ") + name + QStringLiteral(".currency"));
        return;
    case Part::Item:
        if (part.isEmpty() || part.contains(u'.')) wrong(QStringLiteral("needs the name of an item after it: ") + target);
        return;
    }
}

// Required fields have a column, and money both of its two.
void requireWhole(const KindInfo &kind, const TableMap &map) {
    QSet<QString> fields, targets;
    for (const QString &target : map) {
        targets.insert(target);
        fields.insert(target.section(u'.', 0, 0));
    }
    for (const FieldInfo &field : kind.fields) {
        if (field.required && !fields.contains(field.name)) wrong(QStringLiteral("no column for ") + field.name);
        if (field.type != FieldType::Money || !fields.contains(field.name)) continue;
        for (const char *part : {".minor", ".currency"})
            if (!targets.contains(field.name + QLatin1String(part))) wrong(QStringLiteral("no column for ") + field.name + QLatin1String(part));
    }
}

}  // namespace

TableMap parseTableMap(const QByteArray &json, const KindInfo &kind) {
    QJsonParseError fault{};
    const QJsonDocument document = json.size() > mostMapBytes ? QJsonDocument() : QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) wrong(QStringLiteral("not a JSON object of column headings and fields"));
    TableMap map;
    QSet<QString> targets;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString() || it.key().trimmed().isEmpty()) wrong(QStringLiteral("a heading or a field is no text"));
        const QString target = it->toString();
        requireTarget(kind, target);
        if (targets.contains(target)) wrong(QStringLiteral("two columns for ") + target);
        targets.insert(target);
        map.insert(it.key().trimmed(), target);
    }
    if (map.isEmpty()) wrong(QStringLiteral("no columns"));
    requireWhole(kind, map);
    return map;
}

}  // namespace balai::handoff
