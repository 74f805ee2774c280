#pragma once
// What the council can tell of its work: papers for people, tables for offices.
#include "core/council/gate.h"
#include "core/documents/model.h"

#include <map>

namespace balai::handoff {

struct ReportCell {
    QString text;
    QString language = {};  // empty: the report's
    std::optional<qint64> number = {};
};

// A heading and one table; `note` stands under it.
struct ReportPart {
    QString heading;
    std::vector<double> widths;  // shares of the line
    std::vector<std::vector<ReportCell>> rows;  // the first: headings
    QString note = {};
};

// Every word in it came through the gate or is the program's own; counts of people are suppressed under five.
struct Report {
    QString title;
    QString language;
    std::vector<std::pair<QString, ReportCell>> head;  // council, audience, day
    bool sample = false;
    QDate day;
    std::vector<ReportPart> parts = {};
    std::map<QString, int> heldBack = {};  // records by reason; not part of the paper
};

// Recommendations by stage, and of those that may leave: what bodies answered, what they say is done, what the council sees.
// Throws what outgoing() throws.
Report statusReport(const store::Store &store, const council::Release &release, const QString &language);

// What was done in a calendar year: meetings held and how many members were there, people heard in listening rounds by group,
// honoraria by kind and currency without any person, recommendations adopted, answers received, packages handed over. A number of
// people under five is not told, also where it could be worked out from a total; nor is an amount behind which fewer than five
// members stand.
Report annualReport(const store::Store &store, int year, const council::Release &release, const QString &language);

documents::Document paperOf(const Report &report);
QByteArray workbookOf(const Report &report);

}  // namespace balai::handoff
