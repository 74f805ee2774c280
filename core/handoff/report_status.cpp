// Where the recommendations stand.
#include "core/handoff/report_parts.h"
#include "core/records/assessment.h"
#include "core/records/delivery.h"
#include "core/records/response.h"

namespace balai::handoff {

using namespace records;

namespace {

class Status {
public:
    Status(const store::Store &store, const council::Release &release, const QString &language)
        : m_store(store), m_release(release), m_language(language), m_report(begunReport(store, release, language, words(ReportWord::StatusTitle, language))) {}

    Report run() {
        byStage();
        recommendations();
        answers();
        deliveries();
        views();
        return std::move(m_report);
    }

private:
    // How many there are of a stage says nothing of a person.
    void byStage() {
        std::map<Stage, int> counts;
        for (const Recommendation &one : m_store.all<Recommendation>()) ++counts[one.stage];
        ReportPart part = begunPart(ReportWord::ByStage, m_language, {{ReportWord::Stage, 40}, {ReportWord::Number, 20}});
        for (const auto &[stage, count] : counts)
            if (const QString word = inWords(stage, m_language); !word.isEmpty()) part.rows.push_back({{word}, {{}, {}, count}});
        m_report.parts.push_back(std::move(part));
    }

    void recommendations() {
        ReportPart part = begunPart(ReportWord::Recommendations, m_language,
                                    {{ReportWord::Reference, 16}, {ReportWord::Title, 44}, {ReportWord::Stage, 16}, {ReportWord::Due, 24}});
        for (const QJsonObject &row : rowsOf(m_store, kindOf<Recommendation>(), m_release, m_report))
            part.rows.push_back({textOf(row, "reference"), wordsOf(row, "title", m_language), {inWords(enumOf<Stage>(row, "stage"), m_language)}, dayOf(row, "due", m_language)});
        m_report.parts.push_back(std::move(part));
    }

    // The last word of each body about each recommendation. Rows come in the order in which they were written.
    template <class Event> std::vector<QJsonObject> latest() {
        std::vector<QJsonObject> out;
        std::map<std::pair<QString, QString>, size_t> at;
        for (QJsonObject &row : rowsOf(m_store, kindOf<Event>(), m_release, m_report)) {
            const auto [known, isNew] = at.insert({{textOf(row, "recommendation").text, textOf(row, "body").text}, out.size()});
            if (isNew) out.push_back(std::move(row));
            else out[known->second] = std::move(row);
        }
        return out;
    }

    void answers() {
        const auto rows = latest<Response>();
        std::map<std::pair<QString, QString>, int> byBody;
        ReportPart part = begunPart(ReportWord::Answers, m_language,
                                    {{ReportWord::Reference, 14}, {ReportWord::Body, 24}, {ReportWord::Answer, 20}, {ReportWord::Received, 20}, {ReportWord::Promised, 20}});
        for (const QJsonObject &row : rows) {
            const QString answer = responseWords(enumOf<ResponseWord>(row, "response"), m_language);
            ++byBody[{textOf(row, "body").text, answer}];
            part.rows.push_back({textOf(row, "recommendation"), textOf(row, "body"), {answer}, dayOf(row, "receivedOn", m_language), dayOf(row, "due", m_language)});
        }
        ReportPart counts = begunPart(ReportWord::ByBody, m_language, {{ReportWord::Body, 40}, {ReportWord::Answer, 30}, {ReportWord::Number, 14}});
        for (const auto &[key, count] : byBody) counts.rows.push_back({{key.first}, {key.second}, {{}, {}, count}});
        m_report.parts.push_back(std::move(counts));
        m_report.parts.push_back(std::move(part));
    }

    void deliveries() {
        ReportPart part = begunPart(ReportWord::WhatIsDone, m_language,
                                    {{ReportWord::Reference, 14}, {ReportWord::Body, 24}, {ReportWord::State, 20}, {ReportWord::Percent, 12}, {ReportWord::Since, 22}});
        for (const QJsonObject &row : latest<Delivery>()) {
            const QJsonValue percent = row.value(QLatin1String("percent"));
            part.rows.push_back({textOf(row, "recommendation"), textOf(row, "body"), {inWords(enumOf<DeliveryState>(row, "state"), m_language)},
                                 percent.isDouble() ? ReportCell{{}, {}, percent.toInteger()} : ReportCell{}, dayOf(row, "on", m_language)});
        }
        m_report.parts.push_back(std::move(part));
    }

    void views() {
        ReportPart part = begunPart(ReportWord::WhatWeSee, m_language,
                                    {{ReportWord::Reference, 14}, {ReportWord::OurView, 20}, {ReportWord::Change, 14}, {ReportWord::Words, 36}, {ReportWord::Day, 20}});
        for (const QJsonObject &row : latest<Assessment>())
            part.rows.push_back({textOf(row, "recommendation"), {inWords(enumOf<Verdict>(row, "verdict"), m_language)},
                                 {inWords(enumOf<ChangeSeen>(row, "change"), m_language)}, wordsOf(row, "text", m_language), dayOf(row, "on", m_language)});
        m_report.parts.push_back(std::move(part));
    }

    const store::Store &m_store;
    const council::Release &m_release;
    QString m_language;
    Report m_report;
};

}  // namespace

Report statusReport(const store::Store &store, const council::Release &release, const QString &language) {
    return Status(store, release, language).run();
}

}  // namespace balai::handoff
