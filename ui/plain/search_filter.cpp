#include "ui/plain/search_filter.h"

#include "core/council/settings.h"
#include "core/records/account.h"
#include "core/records/member.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "ui/plain/form_over.h"
#include "ui/plain/in_order.h"
#include "ui/shell/figures.h"
#include "ui/workplace/records.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace balai::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::SearchFilter)
};

const QString prefix = QStringLiteral("search/");
constexpr qsizetype mostKept = 30;

QJsonObject toJson(const QString &words, const SearchFilter &filter) {
    QJsonObject out{{QStringLiteral("words"), words}};
    const auto put = [&](const char *name, const QString &value) {
        if (!value.isEmpty()) out.insert(QLatin1String(name), value);
    };
    put("kind", filter.kind);
    put("language", filter.language);
    put("member", filter.member ? filter.member.text() : QString());
    put("from", filter.from.toString(Qt::ISODate));
    put("until", filter.until.toString(Qt::ISODate));
    return out;
}

KeptSearch fromJson(const QString &key, const QJsonObject &object) {
    const auto text = [&](const char *name) { return object.value(QLatin1String(name)).toString(); };
    return {key, text("words"), {text("kind"), text("language"), Uuid::parse(text("member")).value_or(Uuid()), records::dateFrom(text("from")), records::dateFrom(text("until"))}};
}

QList<Option> kindOptions() {
    QList<Option> out{{QString(), Words::tr("everything")}};
    for (const char *kind : {"block", "meeting", "recommendation", "member", "body"}) out.append({QString::fromLatin1(kind), kindOfHit(QString::fromLatin1(kind))});
    return out;
}

QList<Option> languageOptions(const Records &records) {
    QList<Option> out{{QString(), Words::tr("every language")}};
    for (const QString &tag : records.council().languages) out.append({tag, text::ownNameOf(tag)});
    return out;
}

QList<Option> memberOptions(const Records &records) {
    QList<Option> out{{QString(), Words::tr("anybody")}};
    for (const auto &member : membersInOrder(records.read(), records.contentLanguage())) out.append({member.id.text(), member.name});
    return out;
}

// Who said what is not for those who are here for a body.
bool mayAskForMembers(const Records &records) { return !records.account().employer; }

}  // namespace

search::Wanted SearchFilter::wanted(const QString &words) const { return {words, kind, language, member, from, until}; }

QString kindOfHit(const QString &kind) {
    if (kind == u"block") return Words::tr("Minutes");
    if (kind == u"meeting" || kind == u"agendaItem") return Words::tr("Meetings");
    if (kind == u"recommendation") return Words::tr("Recommendations");
    if (kind == u"member") return Words::tr("Members");
    if (kind == u"body") return Words::tr("Bodies");
    return Words::tr("Other entries");
}

std::vector<KeptSearch> keptSearches(const Records &records) {
    std::vector<KeptSearch> out;
    for (const auto &[key, value] : council::settingsFrom(records.read(), prefix)) out.push_back(fromJson(key, QJsonDocument::fromJson(value.toUtf8()).object()));
    return out;
}

void keepSearch(Records &records, QWidget *guard, const QString &words, const SearchFilter &filter) {
    const QString value = QString::fromUtf8(QJsonDocument(toJson(words, filter)).toJson(QJsonDocument::Compact));
    records.write({}, guard, [value](council::Session &session) {
        session.requireWriter();
        store::Store &store = session.store();
        const auto kept = council::settingsFrom(store, prefix);
        for (const auto &[key, there] : kept)
            if (there == value) return;
        if (qsizetype(kept.size()) >= mostKept) return;
        store.write(QStringLiteral("keep a search"), [&](store::Write &write) { council::keepSetting(write, store, prefix + write.newId().text(), value); });
    });
}

void dropSearch(Records &records, QWidget *guard, const QString &key) {
    records.write({}, guard, [key](council::Session &session) {
        session.requireWriter();
        store::Store &store = session.store();
        store.write(QStringLiteral("drop a search"), [&](store::Write &write) { council::keepSetting(write, store, key, {}); });
    });
}

QString filterWords(const Records &records, const SearchFilter &filter, const Theme &theme) {
    QStringList parts;
    if (!filter.kind.isEmpty()) parts.append(kindOfHit(filter.kind));
    if (!filter.language.isEmpty()) parts.append(text::ownNameOf(filter.language));
    if (filter.member)
        if (const auto member = records.read().find(Id<records::Member>(filter.member))) parts.append(member->name);
    const auto day = [&](QDate date) { return dayText(theme, date); };
    if (filter.from.isValid()) parts.append(Words::tr("from %1").arg(day(filter.from)));
    if (filter.until.isValid()) parts.append(Words::tr("until %1").arg(day(filter.until)));
    return parts.join(QStringLiteral(" · "));
}

void askForFilter(const Theme &theme, Records &records, QWidget *anchor, const SearchFilter &now, std::function<void(const SearchFilter &)> chosen) {
    auto *form = new FormOver(theme, anchor, QStringLiteral("search-filter"), Words::tr("Where to look"));
    Choice *kind = form->choice(QStringLiteral("search-kind"), Words::tr("In"), kindOptions(), now.kind);
    Choice *language = form->choice(QStringLiteral("search-language"), Words::tr("Language"), languageOptions(records), now.language);
    Choice *member = mayAskForMembers(records) ? form->choice(QStringLiteral("search-member"), Words::tr("Member"), memberOptions(records), now.member ? now.member.text() : QString()) : nullptr;
    Field *from = form->day(QStringLiteral("search-from"), Words::tr("From"), now.from);
    Field *until = form->day(QStringLiteral("search-until"), Words::tr("Until"), now.until);
    form->finish(Words::tr("Look there"), [=, chosen = std::move(chosen)]() -> QString {
        const auto first = form->dayIn(from), last = form->dayIn(until);
        if (!first || !last) return Words::tr("A day is written like 23 November 2026.");
        chosen({kind->chosen(), language->chosen(), member ? Uuid::parse(member->chosen()).value_or(Uuid()) : Uuid(), *first, *last});
        return {};
    });
}

}  // namespace balai::ui
