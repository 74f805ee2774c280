#include "core/handoff/open_forms.h"

#include "core/council/dpv.h"
#include "core/handoff/words.h"
#include "core/text/icalendar.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace balai::handoff {
namespace {

using Json = QJsonObject;
using council::dpv::dated, council::dpv::reference, council::dpv::term, council::dpv::typed, council::dpv::urn;

QString outside(const Contents &contents, Uuid record) { return contents.outsideId(record).text(); }

QString councilId(const Contents &contents) { return contents.outsideId("council").text(); }
QString bodyId(const Contents &contents) { return outside(contents, contents.spec.body.uuid()); }

bool isMotion(const Item &item) {
    return item.section == Section::Recommendations || (item.itemKind == u"block" && item.blockKind == records::BlockKind::decision);
}

Json organization(const QString &id, const records::LocalText &name, const QStringList &languages) {
    const Chosen main = inLanguages(name, languages);
    QJsonArray others;
    for (auto at = name.begin(); at != name.end(); ++at)
        if (at.key() != main.language) others.append(Json{{QStringLiteral("name"), *at}, {QStringLiteral("note"), at.key()}});
    Json out{{QStringLiteral("id"), id}, {QStringLiteral("name"), main.text}};
    if (!others.isEmpty()) out.insert(QStringLiteral("other_names"), others);
    return out;
}

// A title stands above its text.
QString textOf(const Version &version) {
    const QString title = version.released.words(QStringLiteral("title"));
    return title.isEmpty() ? version.released.text() : QString(title % u'\n' % version.released.text());
}

Json motion(const Contents &contents, const Item &item) {
    const QString id = outside(contents, item.item), council = councilId(contents);
    const bool isDecision = item.itemKind == u"block";
    Json out{{QStringLiteral("id"), id},
             {QStringLiteral("organization_id"), council},
             {QStringLiteral("classification"), isDecision ? QStringLiteral("decision") : QStringLiteral("recommendation")},
             {QStringLiteral("identifier"), item.reference.isEmpty() ? QString::number(item.number) : item.reference},
             {QStringLiteral("text"), textOf(item.versions.front())}};
    QJsonArray others;
    for (size_t at = 1; at < item.versions.size(); ++at)
        others.append(Json{{QStringLiteral("language"), item.versions[at].language}, {QStringLiteral("text"), textOf(item.versions[at])}});
    if (!others.isEmpty()) out.insert(QStringLiteral("other_texts"), others);
    if (!item.adoptedOn.isValid()) return out;
    out.insert(QStringLiteral("result"), QStringLiteral("pass"));
    if (item.method == records::AdoptionMethod::vote || item.method == records::AdoptionMethod::consensus)
        out.insert(QStringLiteral("requirement"), records::wordOf(item.method));
    const Json adopted{{QStringLiteral("motion_id"), id},
                       {QStringLiteral("organization_id"), council},
                       {QStringLiteral("start_date"), records::dateText(item.adoptedOn)},
                       {QStringLiteral("result"), QStringLiteral("pass")}};
    out.insert(QStringLiteral("vote_events"), QJsonArray{adopted});
    return out;
}

// Of a meeting only what its minutes in this package say.
QJsonArray eventsOf(const Contents &contents) {
    QJsonArray out;
    for (const MeetingHead &meeting : contents.meetings) {
        if (!contents.isShown(meeting)) continue;
        Json one{{QStringLiteral("id"), outside(contents, meeting.id.uuid())},
                 {QStringLiteral("name"), inLanguages(meeting.title, contents.spec.languages).text},
                 {QStringLiteral("classification"), QStringLiteral("meeting")},
                 {QStringLiteral("organization_id"), councilId(contents)}};
        if (meeting.day.isValid()) one.insert(QStringLiteral("start_date"), records::dateText(meeting.day));
        out.append(one);
    }
    return out;
}

QByteArray indented(const Json &all) { return QJsonDocument(all).toJson(QJsonDocument::Indented); }

Json party(const Contents &contents, const char *type, const QString &id, const records::LocalText &name) {
    return typed(term(type), {{QStringLiteral("@id"), urn(id)}, {term("hasName"), inLanguages(name, contents.spec.languages).text}});
}

// Words of members, and names, go on a yes. A recommendation without a name goes because the council adopted it: that single
// yeses were asked for too, where few stand behind it, would tell that they are few.
bool isOnConsent(const Item &item) {
    const records::Attribution least = item.section == Section::Recommendations ? records::Attribution::member : records::Attribution::none;
    return item.attribution() > least;
}

Json basisOf(const Contents &contents, const Item &item) {
    Json out{{QStringLiteral("@id"), urn(outside(contents, item.item))}, {QStringLiteral("dct:identifier"), QString::number(item.number)}};
    if (!isOnConsent(item)) {
        out.insert(QStringLiteral("balai:basis"), item.section == Section::Recommendations ? QStringLiteral("adoption") : QStringLiteral("councilsOwn"));
        return typed(term("Process"), std::move(out));
    }
    out.insert(QStringLiteral("balai:attribution"), records::wordOf(item.attribution()));
    out.insert(term("hasPersonalData"), reference(term("SensitivePersonalData")));
    out.insert(term("hasLegalBasis"), typed(term("ExplicitlyExpressedConsent"),
                                            {{term("hasConsentStatus"), reference(term("ConsentStatusValidForProcessing"))}}));
    return typed(term("Process"), std::move(out));
}

void addDay(text::Calendar &calendar, const QString &id, QDate made, QDate day, const QString &words) {
    calendar.begin(id.toLatin1(), made.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    calendar.add("DTSTART;VALUE=DATE", day.toString(QStringLiteral("yyyyMMdd")).toLatin1());
    calendar.say("SUMMARY", words);
    calendar.add("CLASS", "PRIVATE");
    calendar.add("TRANSP", "TRANSPARENT");  // it takes nobody's time
    calendar.end();
}

}  // namespace

QByteArray popoloOf(const Contents &contents) {
    const QStringList &languages = contents.spec.languages;
    QJsonArray motions;
    for (const Item &item : contents.items)
        if (item.isIncluded() && isMotion(item)) motions.append(motion(contents, item));
    return indented({{QStringLiteral("organizations"), QJsonArray{organization(councilId(contents), contents.councilName, languages),
                                                                  organization(bodyId(contents), contents.bodyName, languages)}},
                     {QStringLiteral("events"), eventsOf(contents)},
                     {QStringLiteral("motions"), motions}});
}

QByteArray consentBasisOf(const Contents &contents) {
    const Spec &spec = contents.spec;
    QJsonArray items;
    for (const Item &item : contents.items)
        if (item.isIncluded()) items.append(basisOf(contents, item));
    const Json takenBack = typed(term("WithdrawConsent"), {{QStringLiteral("balai:by"), QStringLiteral("recall notice of the council, by item number")}});
    Json all{{QStringLiteral("@context"), council::dpv::context()},
             {QStringLiteral("dct:identifier"), contents.reference},
             {QStringLiteral("dct:issued"), dated(contents.day)},
             {term("hasDataController"), party(contents, "DataController", councilId(contents), contents.councilName)},
             {term("hasRecipient"), party(contents, "ThirdParty", bodyId(contents), contents.bodyName)},
             {QStringLiteral("balai:audience"), records::wordOf(spec.audience)},
             {term("hasPurpose"), typed(term("Purpose"), {{QStringLiteral("dct:identifier"), records::wordOf(spec.use)}})},
             {term("hasConsentControl"), takenBack},
             {term("hasProcess"), items}};
    return indented(typed(term("Process"), std::move(all)));
}

bool hasDays(const Contents &contents) {
    const auto isDue = [](const Item &item) { return item.isIncluded() && item.due.isValid(); };
    return contents.replyBy.isValid() || std::any_of(contents.items.begin(), contents.items.end(), isDue);
}

QByteArray calendarOf(const Contents &contents) {
    if (!hasDays(contents)) return {};
    text::Calendar calendar;
    const auto add = [&](const QString &id, QDate day, const QString &words) {
        if (day.isValid()) addDay(calendar, id, contents.day, day, words);
    };
    const QString &language = contents.language();
    add(councilId(contents), contents.replyBy, words(Word::DayOfAnswer, language).arg(contents.reference));
    for (const Item &item : contents.items) {
        if (!item.isIncluded()) continue;
        const QString number = item.reference.isEmpty() ? QString::number(item.number) : QString(QString::number(item.number) % u" (" % item.reference % u')');
        add(outside(contents, item.item), item.due, words(Word::DayOfItem, language).arg(contents.reference, number));
    }
    return calendar.file();
}

}  // namespace balai::handoff
