#include "core/handoff/outgoing.h"

#include "core/council/listening.h"
#include "core/handoff/outgoing_row.h"
#include "core/handoff/words.h"
#include "core/records/adoption.h"
#include "core/records/agenda_item.h"
#include "core/records/assessment.h"
#include "core/records/attendance.h"
#include "core/records/block.h"
#include "core/records/body.h"
#include "core/records/consent_form.h"
#include "core/records/delivery.h"
#include "core/records/help.h"
#include "core/records/response.h"
#include "core/records/term.h"
#include "core/records/vocabulary.h"

#include <QJsonArray>

namespace balai::handoff {

using namespace records;

namespace {

QStringList languagesOf(const Recommendation &one) {
    QStringList out = one.title.keys() + one.text.keys();
    out.removeDuplicates();
    return out;
}

class Going {
public:
    Going(const store::Store &store, const council::Release &release, const QString &language)
        : m_store(store), m_gate(store, release), m_watch(store), m_release(release), m_language(language) {}

    Outgoing run(const KindInfo &kind) {
        if (!dispatch(kind.name)) m_out.heldBack[QStringLiteral("noPath")] = int(m_store.count(kind));
        if (!m_out.rows.empty() && kind.name != u"attendance" && kind.name != u"member") m_watch.requireOpen();
        if (m_out.heldBack[QStringLiteral("noPath")] == 0) m_out.heldBack.erase(QStringLiteral("noPath"));
        return std::move(m_out);
    }

private:
    bool dispatch(const QString &kind) {
        if (kind == u"recommendation") each<Recommendation>();
        else if (kind == u"block") each<Block>();
        else if (kind == u"meeting") each<Meeting>();
        else if (kind == u"agendaItem") each<AgendaItem>();
        else if (kind == u"attendance") attendance();
        else if (kind == u"member") each<Member>();
        else if (kind == u"body") each<Body>();
        else if (kind == u"response") each<Response>();
        else if (kind == u"delivery") each<Delivery>();
        else if (kind == u"assessment") each<Assessment>();
        else if (kind == u"adoption") each<Adoption>();
        else if (kind == u"vocabulary") each<Vocabulary>();
        else if (kind == u"term") each<Term>();
        else if (kind == u"help") each<Help>();
        else if (kind == u"consentForm") each<ConsentForm>();
        else return false;
        return true;
    }

    template <class R> void each() {
        std::vector<R> all = m_store.all<R>();
        if constexpr (std::is_base_of_v<EventBase, R>) all = council::standing(m_store, std::move(all));
        for (const R &one : all) add(one);
    }

    void hold(const QString &reason) { ++m_out.heldBack[reason]; }
    void hold(const char *reason) { hold(QString::fromLatin1(reason)); }
    void keep(const OutgoingRow &row) {
        if (row.stays()) hold("disclosure");
        m_out.rows.push_back(row.fields());
    }

    // What stands for another record: its title or name without a member's.
    QJsonValue label(const LocalText &text) const {
        const QString chosen = inLanguages(text, {m_language, QStringLiteral("en")}).text;
        return chosen.isEmpty() || m_watch.names(chosen) ? QJsonValue() : QJsonValue(chosen);
    }
    QJsonValue bodyName(Id<Body> id) const {
        const auto body = m_store.find(id);
        return body ? label(body->name) : QJsonValue();
    }
    QJsonValue meetingTitle(Id<Meeting> id) const {
        const auto meeting = m_store.find(id);
        return meeting ? label(meeting->title) : QJsonValue();
    }
    QJsonValue bodyNames(const Set<Id<Body>> &bodies) const {
        QJsonArray out;
        for (const Id<Body> body : bodies)
            if (const QJsonValue name = bodyName(body); name.isString()) out.append(name);
        return out.isEmpty() ? QJsonValue() : QJsonValue(out);
    }

    Versions asked(const Recommendation &one) const {
        return ask(languagesOf(one), [&](const QString &language) { return m_gate.recommendation(one, language); });
    }

    void add(const Recommendation &one) {
        const Versions versions = asked(one);
        if (versions.released.empty()) return hold(versions.reason);
        OutgoingRow row(m_watch, clearedIn(versions));
        row.value("reference", one.reference);
        for (const char *field : {"title", "text", "rationale", "action", "indicator"}) row.words(field, wordsOf(versions, field));
        row.value("themes", one.themes).plain("lead", bodyNames(one.lead)).plain("supporting", bodyNames(one.supporting));
        if (one.allBodies) row.plain("allBodies", true);
        row.value("due", one.due).value("priority", one.priority).value("stage", one.stage);
        if (!clearedIn(versions).isEmpty()) {
            QStringList names = clearedIn(versions);
            names.removeDuplicates();
            names.sort();
            row.plain("contributors", QJsonArray::fromStringList(names));
        }
        keep(row);
    }

    void add(const Block &one) {
        const auto item = one.agendaItem ? m_store.find(one.agendaItem) : std::nullopt;
        if (item && item->closed) return hold("closedItem");
        const Versions versions = ask(one.text.keys(), [&](const QString &language) { return m_gate.block(one, language); });
        if (versions.released.empty()) return hold(versions.reason);
        const council::Released &first = versions.released.front().second;
        const bool spoken = one.kind == BlockKind::statement || one.speaker;
        if (first.wasSomebodys()) return hold("disclosure");
        OutgoingRow row(m_watch, clearedIn(versions));
        row.plain("meeting", meetingTitle(one.meeting));
        if (item) row.plain("agendaItem", label(item->title));
        row.value("kind", one.kind);
        if (spoken) row.words("text", wordsOf(versions, "text"));
        else row.councilsWords("text", wordsOf(versions, "text"));
        if (!row.fields().contains(QStringLiteral("text"))) return hold("disclosure");
        row.value("original", one.original);
        if (spoken) row.value("speaker", first.speakerName()).value("attribution", first.attribution());
        const QJsonArray translations = translationsIn(versions);
        if (!translations.isEmpty()) row.plain("translations", translations);
        // They go with the text or it stays.
        const QStringList objections = objectionsIn(versions);
        for (const QString &objection : objections)
            if (m_watch.names(objection, clearedIn(versions)) || m_watch.hints(objection)) return hold("disclosure");
        if (!objections.isEmpty()) row.plain("objections", QJsonArray::fromStringList(objections));
        if (one.kind == BlockKind::action) row.value("due", one.due).plain("done", one.done);
        keep(row);
    }

    // A meeting to come has a place and a time that nobody outside needs to know.
    void add(const Meeting &one) {
        const bool inside = m_release.audience == Audience::council;
        if (!inside && one.state != MeetingState::held) return hold("notHeld");
        OutgoingRow row(m_watch);
        row.words("title", one.title).value("kind", one.kind);
        if (inside) row.value("startsAt", one.startsAt).value("endsAt", one.endsAt).words("place", one.place).value("nextDate", one.nextDate);
        else if (one.startsAt.isSet()) row.value("startsAt", one.startsAt.day());
        if (const QJsonObject counted = countedIn(one); !counted.isEmpty()) row.plain("counted", counted);
        row.plain("online", one.online).value("languages", one.languages).value("state", one.state);
        keep(row);
    }

    // Of a listening session, by group: a number from five on, else the words that it is smaller.
    QJsonObject countedIn(const Meeting &meeting) {
        QJsonObject out;
        for (const council::CountShown &one : council::countsShown(m_store, meeting, m_language).groups) {
            if (one.code.isEmpty()) hold("disclosure");
            else out.insert(one.code, one.people ? QJsonValue(*one.people) : QJsonValue(QStringLiteral("under 5")));
        }
        return out;
    }

    void add(const AgendaItem &one) {
        const auto meeting = m_store.find(one.meeting);
        if (one.closed) return hold("closedItem");
        if (m_release.audience != Audience::council && (!meeting || meeting->state != MeetingState::held)) return hold("notHeld");
        keep(OutgoingRow(m_watch).plain("meeting", meetingTitle(one.meeting)).words("title", one.title).value("minutes", one.minutes));
    }

    // Named as far as the gate says; else a number, where that is not small.
    void attendance() {
        for (const Meeting &meeting : m_store.all<Meeting>()) {
            const int all = int(m_store.all<Attendance>("meeting", meeting.id).size());
            if (all == 0) continue;
            const council::AttendanceShown shown = m_gate.attendance(meeting.id);
            const auto row = [&] {
                return OutgoingRow(m_watch).plain("meeting", meetingTitle(meeting.id)).value("on", meeting.startsAt.day()).plain("state", QStringLiteral("present"));
            };
            for (const council::Concerned &who : shown.named) m_out.rows.push_back(row().plain("member", who.name).fields());
            if (shown.others && *shown.others > 0) m_out.rows.push_back(row().plain("others", *shown.others).fields());
            m_out.heldBack[QStringLiteral("noConsent")] += all - int(shown.named.size());
        }
        if (m_out.heldBack[QStringLiteral("noConsent")] == 0) m_out.heldBack.erase(QStringLiteral("noConsent"));
    }

    void add(const Member &one) {
        const council::Answered answer = m_gate.name(one.id);
        if (const auto *held = std::get_if<council::HeldBack>(&answer)) return hold(held->reason);
        m_out.rows.push_back({{QStringLiteral("name"), std::get<council::Released>(answer).words(QStringLiteral("name"))}});
    }

    void add(const Body &one) {
        keep(OutgoingRow(m_watch).words("name", one.name).value("kind", one.kind).value("country", one.country).value("languages", one.languages).value("level", one.level));
    }

    // What is about a recommendation goes where the recommendation goes.
    template <class Event> std::optional<OutgoingRow> about(const Event &event) {
        const auto recommendation = m_store.find(event.recommendation);
        if (!recommendation) {
            hold("notFound");
            return std::nullopt;
        }
        auto known = m_reasons.find(recommendation->id.uuid());
        if (known == m_reasons.end()) {
            const Versions versions = asked(*recommendation);
            known = m_reasons.insert(recommendation->id.uuid(), versions.released.empty() ? versions.reason : QString());
        }
        if (!known->isEmpty()) {
            hold(*known);
            return std::nullopt;
        }
        return std::move(OutgoingRow(m_watch).value("recommendation", recommendation->reference));
    }

    void add(const Response &one) {
        auto row = about(one);
        if (!row) return;
        row->plain("body", bodyName(one.body)).value("response", one.response).words("reason", one.reason).words("text", one.text);
        row->value("due", one.due).value("receivedOn", one.receivedOn).value("officialRef", one.officialRef).value("officialDate", one.officialDate);
        row->words("signedByOffice", one.signedByOffice).value("source", one.source);
        keep(*row);
    }
    void add(const Delivery &one) {
        auto row = about(one);
        if (!row) return;
        keep(row->plain("body", bodyName(one.body)).value("state", one.state).value("percent", one.percent).words("text", one.text).value("on", one.on));
    }
    void add(const Assessment &one) {
        auto row = about(one);
        if (!row) return;
        keep(row->value("verdict", one.verdict).value("change", one.change).councilsWords("text", one.text).value("on", one.on));
    }
    // Votes are counts of persons.
    void add(const Adoption &one) {
        auto row = about(one);
        if (!row) return;
        keep(row->plain("meeting", meetingTitle(one.meeting)).value("method", one.method).value("on", one.on));
    }

    void add(const Vocabulary &one) {
        if (one.list == VocabularyList::place) return hold("noPath");
        keep(OutgoingRow(m_watch).value("list", one.list).value("code", one.code).words("name", one.name));
    }
    void add(const Term &one) { keep(OutgoingRow(m_watch).value("language", one.language).value("avoid", one.avoid).value("prefer", one.prefer).words("why", one.why)); }
    void add(const Help &one) {
        OutgoingRow row(m_watch);
        row.words("name", one.name).words("what", one.what).value("country", one.country).value("languages", one.languages).words("when", one.when);
        keep(row.words("how", one.how).plain("free", one.free).value("checkedOn", one.checkedOn));
    }
    void add(const ConsentForm &one) {
        keep(OutgoingRow(m_watch).value("use", one.use).value("version", one.version).value("text", one.text).value("validFrom", one.validFrom));
    }

    const store::Store &m_store;
    council::Gate m_gate;
    Watch m_watch;
    council::Release m_release;
    QString m_language;
    Outgoing m_out;
    QHash<Uuid, QString> m_reasons;  // of recommendations; empty: it goes
};

}  // namespace

int Outgoing::heldBackCount() const {
    int out = 0;
    for (const auto &[reason, count] : heldBack) out += count;
    return out;
}

Outgoing outgoing(const store::Store &store, const KindInfo &kind, const council::Release &release, const QString &language) {
    return Going(store, release, language).run(kind);
}

Use useFor(Audience audience) { return audience == Audience::public_ ? Use::publish : Use::share; }

}  // namespace balai::handoff
