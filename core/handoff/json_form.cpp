#include "core/handoff/payload.h"

#include "core/handoff/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace balai::handoff {
namespace {

QJsonObject localised(const records::LocalText &text) {
    QJsonObject out;
    for (auto at = text.begin(); at != text.end(); ++at) out.insert(at.key(), *at);
    return out;
}

void addDate(QJsonObject &to, const char *name, QDate day) {
    if (day.isValid()) to.insert(QLatin1String(name), records::dateText(day));
}

QString kindOf(const Item &item) {
    if (item.section == Section::Attachments) return item.itemKind;
    return item.section == Section::Recommendations ? QStringLiteral("recommendation") : records::wordOf(item.blockKind);
}

// Field name → language → words, as released.
void addWords(QJsonObject &to, const Item &item) {
    QJsonArray translations, names;
    QMap<QString, QJsonObject> fields;
    QJsonObject objections;
    for (const Version &version : item.versions) {
        for (const QString &field : version.released.fields())
            if (!version.released.words(field).isEmpty()) fields[field].insert(version.language, version.released.words(field));
        if (version.released.isTranslation()) translations.append(version.language);
        if (!version.released.objections().isEmpty())
            objections.insert(version.language, QJsonArray::fromStringList(version.released.objections()));
        for (const council::Concerned &who : version.released.concerned())
            if (!who.name.isEmpty() && !names.contains(who.name)) names.append(who.name);
    }
    for (auto field = fields.begin(); field != fields.end(); ++field) to.insert(field.key(), *field);
    if (!translations.isEmpty()) to.insert(QStringLiteral("translations"), translations);
    if (!objections.isEmpty()) to.insert(QStringLiteral("objections"), objections);
    if (!names.isEmpty()) to.insert(QStringLiteral("names"), names);
}

QJsonObject itemJson(const Contents &contents, const Item &item) {
    QJsonObject out{{QStringLiteral("number"), item.number},
                    {QStringLiteral("id"), contents.outsideId(item.item).text()},
                    {QStringLiteral("kind"), kindOf(item)}};
    const records::Attribution attribution = item.attribution();
    if (attribution > records::Attribution::none) out.insert(QStringLiteral("attribution"), records::wordOf(attribution));
    if (!item.reference.isEmpty()) out.insert(QStringLiteral("reference"), item.reference);
    if (item.priority) out.insert(QStringLiteral("priority"), *item.priority);
    if (!item.themes.isEmpty()) out.insert(QStringLiteral("themes"), QJsonArray::fromStringList(item.themes));
    if (item.meeting) out.insert(QStringLiteral("meeting"), contents.outsideId(item.meeting.uuid()).text());
    addDate(out, "due", item.due);
    addDate(out, "adoptedOn", item.adoptedOn);
    addWords(out, item);
    if (item.file) {
        out.insert(QStringLiteral("file"), item.fileName());
        out.insert(QStringLiteral("mediaType"), item.file->mediaType);
        out.insert(QStringLiteral("size"), item.file->bytes.size());
        out.insert(QStringLiteral("keptWith"), contents.outsideId(item.keptWith).text());
    }
    return out;
}

QJsonArray meetingsJson(const Contents &contents) {
    QJsonArray out;
    for (const MeetingHead &meeting : contents.meetings) {
        if (!contents.isShown(meeting)) continue;
        const Chosen title = inLanguages(meeting.title, contents.spec.languages);
        QJsonObject one{{QStringLiteral("id"), contents.outsideId(meeting.id.uuid()).text()},
                        {QStringLiteral("title"), QJsonObject{{title.language, title.text}}}};
        addDate(one, "day", meeting.day);
        out.append(one);
    }
    return out;
}

}  // namespace

QByteArray jsonOf(const Contents &contents) {
    QJsonArray items;
    for (const Item &item : contents.items)
        if (item.isIncluded()) items.append(itemJson(contents, item));
    QJsonObject all{{QStringLiteral("format"), QStringLiteral("balai-handoff")},
                    {QStringLiteral("version"), 1},
                    {QStringLiteral("reference"), contents.reference},
                    {QStringLiteral("council"), localised(contents.councilName)},
                    {QStringLiteral("body"), localised(contents.bodyName)},
                    {QStringLiteral("audience"), records::wordOf(contents.spec.audience)},
                    {QStringLiteral("use"), records::wordOf(contents.spec.use)},
                    {QStringLiteral("languages"), QJsonArray::fromStringList(contents.spec.languages)},
                    {QStringLiteral("sample"), contents.sample},
                    {QStringLiteral("meetings"), meetingsJson(contents)},
                    {QStringLiteral("items"), items}};
    if (contents.replaces) {
        QJsonArray recalled;
        for (const qint64 number : contents.replaces->items) recalled.append(number);
        all.insert(QStringLiteral("replaces"), QJsonObject{{QStringLiteral("reference"), contents.replaces->reference}, {QStringLiteral("items"), recalled}});
    }
    addDate(all, "madeOn", contents.day);
    addDate(all, "replyBy", contents.replyBy);
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

}  // namespace balai::handoff
