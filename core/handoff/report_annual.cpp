// What the council did in a year.
#include "core/council/consent_reader.h"
#include "core/council/listening.h"
#include "core/handoff/report_parts.h"
#include "core/records/adoption.h"
#include "core/records/attendance.h"
#include "core/records/handoff.h"
#include "core/records/honorarium.h"
#include "core/records/payment.h"
#include "core/records/response.h"
#include "core/text/numbers.h"

#include <set>

namespace balai::handoff {

using namespace records;

namespace {

// Amounts of one kind in one currency, and whose they are.
struct Amounts {
    qint64 agreed = 0, paid = 0;
    std::set<Uuid> members;
    bool isTold() const { return council::shownCount(int(members.size())).has_value(); }
};

class Annual {
public:
    Annual(const store::Store &store, int year, const council::Release &release, const QString &language)
        : m_store(store), m_year(year), m_release(release), m_language(language), m_gate(store, release), m_watch(store),
          m_report(begunReport(store, release, language, words(ReportWord::AnnualTitle, language).arg(text::formatYear(year, language)))) {}

    Report run() {
        meetings();
        heard();
        honoraria();
        adopted();
        answers();
        packages();
        return std::move(m_report);
    }

private:
    bool isInYear(QDate day) const { return day.isValid() && day.year() == m_year; }
    QString say(ReportWord word) const { return words(word, m_language); }
    QString date(QDate day) const { return text::formatDate(day, m_language, text::DateStyle::Long); }

    std::vector<Meeting> heldMeetings() const {
        std::vector<Meeting> out;
        for (Meeting &one : m_store.all<Meeting>())
            if (one.state == MeetingState::held && isInYear(one.startsAt.day())) out.push_back(std::move(one));
        std::sort(out.begin(), out.end(), [](const Meeting &a, const Meeting &b) { return std::pair(a.startsAt.ms(), a.id) < std::pair(b.startsAt.ms(), b.id); });
        return out;
    }

    // A title with a member's name in it stays; the meeting is counted all the same.
    ReportCell titleOf(const Meeting &meeting) {
        const Chosen title = inLanguages(meeting.title, {m_language, QStringLiteral("en")});
        if (!m_watch.names(title.text)) return {title.text, title.language};
        ++m_report.heldBack[QStringLiteral("disclosure")];
        return {};
    }

    void meetings() {
        ReportPart part = begunPart(ReportWord::Meetings, m_language,
                                    {{ReportWord::Day, 22}, {ReportWord::Title, 38}, {ReportWord::Kind, 18}, {ReportWord::Present, 22}});
        qint64 total = 0;
        bool isSmall = false;
        const std::vector<Meeting> held = heldMeetings();
        for (const Meeting &meeting : held) {
            const bool isWritten = !m_store.all<Attendance>("meeting", meeting.id).empty();
            const std::optional<int> present = m_gate.attendance(meeting.id).total;
            isSmall = isSmall || !present;
            total += present.value_or(0);
            ReportCell count{{}, {}, present.value_or(0)};
            if (!present || !isWritten) count = {say(isWritten ? ReportWord::FewerThanFive : ReportWord::NotWritten)};
            part.rows.push_back({{date(meeting.startsAt.day())}, titleOf(meeting), {inWords(meeting.kind, m_language)}, count});
        }
        if (isSmall) part.note = say(ReportWord::NoTotal);
        else if (!held.empty()) part.rows.push_back({{say(ReportWord::Total)}, {{}, {}, qint64(held.size())}, {}, {{}, {}, total}});
        m_report.parts.push_back(std::move(part));
    }

    // Of a group the sum of the sessions in which it was not small: of the others there is no number to work one out from.
    void heard() {
        std::map<QString, qint64> people;
        std::map<QString, bool> isSmall;
        QStringList order;
        for (const Meeting &meeting : heldMeetings())
            for (const council::CountShown &one : council::countsShown(m_store, meeting, m_language).groups) {
                const QString name = one.name.isEmpty() ? say(ReportWord::AnotherGroup) : one.name;
                if (!order.contains(name)) order.append(name);
                people[name] += one.people.value_or(0);
                isSmall[name] = isSmall[name] || !one.people;
            }
        if (order.isEmpty()) return;
        ReportPart part = begunPart(ReportWord::Heard, m_language, {{ReportWord::Group, 40}, {ReportWord::Number, 20}});
        for (const QString &name : order) {
            const bool hasNone = people[name] == 0;
            part.rows.push_back({{name}, hasNone ? ReportCell{say(ReportWord::FewerThanFive)} : ReportCell{{}, {}, people[name]}});
            if (isSmall[name]) part.note = say(ReportWord::SmallLeftOut);
        }
        m_report.parts.push_back(std::move(part));
    }

    void addPayments(const Honorarium &one, std::map<std::pair<QString, HonorariumKind>, Amounts> &to) const {
        for (const Payment &payment : council::standingAbout<Payment>(m_store, "honorarium", one.id)) {
            if (!isInYear(payment.on) || !payment.amount.isSet()) continue;
            const bool given = payment.state == PaymentState::paid || payment.state == PaymentState::advanced;
            if (!given && payment.state != PaymentState::returned) continue;
            Amounts &amounts = to[{payment.amount.currency, one.kind}];
            amounts.paid += given ? payment.amount.minor : -payment.amount.minor;
            amounts.members.insert(one.member.uuid());
        }
    }

    // An amount is told where five members or more stand behind it; a total only where all its parts are.
    void honoraria() {
        std::map<std::pair<QString, HonorariumKind>, Amounts> all;
        for (const Honorarium &one : m_store.all<Honorarium>()) {
            if (one.amount.isSet() && isInYear(one.agreedOn)) {
                Amounts &amounts = all[{one.amount.currency, one.kind}];
                amounts.agreed += one.amount.minor;
                amounts.members.insert(one.member.uuid());
            }
            addPayments(one, all);
        }
        ReportPart part = begunPart(ReportWord::Honoraria, m_language, {{ReportWord::Kind, 30}, {ReportWord::Agreed, 30}, {ReportWord::Paid, 30}});
        std::map<QString, Amounts> totals;
        std::set<QString> untold;
        for (const auto &[key, amounts] : all) {
            const auto &[currency, kind] = key;
            part.rows.push_back(moneyRow(inWords(kind, m_language), currency, amounts));
            totals[currency].agreed += amounts.agreed;
            totals[currency].paid += amounts.paid;
            totals[currency].members.insert(amounts.members.begin(), amounts.members.end());
            if (!amounts.isTold()) untold.insert(currency);
        }
        for (const auto &[currency, amounts] : totals)
            if (!untold.contains(currency)) part.rows.push_back(moneyRow(say(ReportWord::Total), currency, amounts));
        if (!untold.empty()) part.note = say(ReportWord::NoTotal);
        m_report.parts.push_back(std::move(part));
    }

    std::vector<ReportCell> moneyRow(const QString &what, const QString &currency, const Amounts &amounts) const {
        if (!amounts.isTold()) return {{what}, {say(ReportWord::FewerThanFive)}, {say(ReportWord::FewerThanFive)}};
        return {{what}, {text::formatMoney(amounts.agreed, currency, m_language)}, {text::formatMoney(amounts.paid, currency, m_language)}};
    }

    void adopted() {
        std::map<QString, QJsonObject> known;
        for (QJsonObject &row : rowsOf(m_store, kindOf<Recommendation>(), m_release, m_report)) known[textOf(row, "reference").text] = std::move(row);
        ReportPart part = begunPart(ReportWord::Adopted, m_language, {{ReportWord::Day, 24}, {ReportWord::Reference, 16}, {ReportWord::Title, 60}});
        for (const QJsonObject &row : rowsOf(m_store, kindOf<Adoption>(), m_release, m_report)) {
            if (!isInYear(dateFrom(textOf(row, "on").text))) continue;
            const QString reference = textOf(row, "recommendation").text;
            part.rows.push_back({dayOf(row, "on", m_language), {reference}, wordsOf(known[reference], "title", m_language)});
        }
        m_report.parts.push_back(std::move(part));
    }

    void answers() {
        std::map<ResponseWord, int> counts;
        for (const QJsonObject &row : rowsOf(m_store, kindOf<Response>(), m_release, m_report))
            if (isInYear(dateFrom(textOf(row, "receivedOn").text))) ++counts[enumOf<ResponseWord>(row, "response")];
        ReportPart part = begunPart(ReportWord::AnswersOfYear, m_language, {{ReportWord::Answer, 40}, {ReportWord::Number, 20}});
        for (const auto &[answer, count] : counts) part.rows.push_back({{responseWords(answer, m_language)}, {{}, {}, count}});
        m_report.parts.push_back(std::move(part));
    }

    // How many: neither to whom nor with what in it.
    void packages() {
        int count = 0;
        for (const Handoff &one : council::standing(m_store, m_store.all<Handoff>())) count += isInYear(one.madeAt.day()) ? 1 : 0;
        ReportPart part{say(ReportWord::PackagesOfYear), {30, 20}, {{{say(ReportWord::Kind)}, {say(ReportWord::Number)}}}};
        if (count > 0) part.rows.push_back({{say(ReportWord::PackagesOfYear)}, {{}, {}, count}});
        m_report.parts.push_back(std::move(part));
    }

    const store::Store &m_store;
    int m_year;
    const council::Release &m_release;
    QString m_language;
    council::Gate m_gate;
    Watch m_watch;
    Report m_report;
};

}  // namespace

Report annualReport(const store::Store &store, int year, const council::Release &release, const QString &language) {
    return Annual(store, year, release, language).run();
}

}  // namespace balai::handoff
