#include "core/handoff/response.h"

#include "core/base/error.h"
#include "core/council/consent_reader.h"
#include "core/handoff/payload.h"
#include "core/handoff/sheet.h"
#include "core/handoff/standing.h"
#include "core/handoff/words.h"
#include "core/records/handoff.h"
#include "core/records/handoff_item.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/language.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace balai::handoff {

using namespace records;

namespace {

constexpr int mostLinesBeforeHead = 30;

[[noreturn]] void ask(int line, Column column, const char *reason) {
    const QString field = columnName(column);
    throw Error(ErrorCode::InvalidInput,
                QStringLiteral("response sheet: line ") % QString::number(line) % u", " % field % u' ' % QLatin1String(reason),
                {{QStringLiteral("line"), line}, {QStringLiteral("field"), field}, {QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

using Rows = std::vector<std::vector<SheetCell>>;

std::vector<Rows> tablesIn(const QByteArray &file) {
    std::vector<Rows> tables;
    if (file.startsWith("PK")) {
        for (Sheet &sheet : readXlsx(file)) tables.push_back(std::move(sheet.rows));
        return tables;
    }
    Rows rows;
    for (const QStringList &line : readCsv(file)) {
        rows.emplace_back();
        for (const QString &cell : line) rows.back().push_back({cell});
    }
    return {rows};
}

std::optional<Column> columnHeaded(const QString &heading) {
    const QString folded = text::fold(heading.trimmed());
    if (folded.isEmpty()) return std::nullopt;
    for (int at = 0; at < static_cast<int>(Column::count); ++at) {
        const auto column = static_cast<Column>(at);
        if (folded == text::fold(columnName(column))) return column;
        for (const QString &language : languagesOfWords())
            if (folded == text::fold(columnHeading(column, language))) return column;
    }
    return std::nullopt;
}

using Head = QHash<Column, int>;  // where each column stands

Head headIn(const std::vector<SheetCell> &row) {
    Head head;
    for (size_t i = 0; i < row.size(); ++i)
        if (const auto column = columnHeaded(row[i].text); column && !head.contains(*column)) head.insert(*column, static_cast<int>(i));
    const bool whole = head.contains(Column::Response) && (head.contains(Column::Item) || head.contains(Column::Reference));
    return whole ? head : Head();
}

class Reading {
public:
    Reading(const store::Store &store, Id<Body> body)
        : m_store(store), m_body(body), m_handoffs(allStanding<Handoff>(store)), m_known(allStanding<Response>(store)) {}

    bool read(const Rows &rows) {
        for (size_t i = 0; i < rows.size() && i < mostLinesBeforeHead; ++i) {
            m_head = headIn(rows[i]);
            if (m_head.isEmpty()) continue;
            for (size_t at = i + 1; at < rows.size(); ++at) readLine(rows[at], static_cast<int>(at) + 1);
            return true;
        }
        return false;
    }
    std::vector<ReadResponse> take() { return std::move(m_out); }

private:
    SheetCell cell(Column column) const {
        const int at = m_head.value(column, -1);
        if (at < 0 || at >= static_cast<int>(m_row->size())) return {};
        SheetCell cell = (*m_row)[static_cast<size_t>(at)];
        cell.text = unguarded(cell.text.trimmed());
        return cell;
    }
    QString text(Column column) const { return cell(column).text; }

    void readLine(const std::vector<SheetCell> &row, int line) {
        m_row = &row;
        m_line = line;
        bool words = false;
        for (int at = static_cast<int>(Column::Reason); at < static_cast<int>(Column::count); ++at)
            words |= !text(static_cast<Column>(at)).isEmpty();
        if (text(Column::Response).isEmpty()) {
            if (words) ask(line, Column::Response, "is missing");
            return;
        }
        ReadResponse read{line, {}, false};
        Response &response = read.response;
        const std::optional<Handoff> handoff = handoffOfLine();
        response.recommendation = handoff ? itemOf(*handoff) : recommendationByReference();
        response.body = handoff ? handoff->body : bodyOf(response.recommendation);
        response.response = answer();
        const QString language = languageFor(handoff);
        response.due = day(Column::Due, language);
        response.officialDate = day(Column::OfficialDate, language);
        response.officialRef = text(Column::OfficialRef);
        response.signedByOffice = text(Column::Office);
        if (const QString reason = text(Column::Reason); !reason.isEmpty()) response.reason.insert(languageOfWords(reason, language), reason);
        response.receivedOn = council::today(m_store);
        response.source = ResponseSource::sheet;
        if (m_answered.contains(response.recommendation.uuid())) ask(line, Column::Item, "is answered twice");
        m_answered.insert(response.recommendation.uuid());
        read.isKnown = std::any_of(m_known.begin(), m_known.end(), [&](const Response &known) { return isSame(known, response); });
        m_out.push_back(std::move(read));
    }

    std::optional<Handoff> handoffOfLine() const {
        const QString reference = text(Column::Handoff);
        if (reference.isEmpty()) return std::nullopt;
        std::optional<Handoff> found;
        for (const Handoff &handoff : m_handoffs) {
            if (handoff.reference != reference || (m_body && handoff.body != m_body)) continue;
            if (found) ask(m_line, Column::Handoff, "names two packages");
            found = handoff;
        }
        if (!found) ask(m_line, Column::Handoff, "names no package");
        return found;
    }

    // By number where there is one; a reference beside it has to say the same.
    Id<Recommendation> itemOf(const Handoff &handoff) const {
        const QString number = text(Column::Item), reference = text(Column::Reference);
        for (const HandoffItem &item : m_store.all<HandoffItem>("handoff", handoff.id)) {
            if (item.heldBack || item.itemKind != u"recommendation") continue;
            const Id<Recommendation> id(item.item);
            const auto recommendation = m_store.find(id);
            const QString known = recommendation ? recommendation->reference : QString();
            if (number.isEmpty() ? (!reference.isEmpty() && known == reference) : number == QString::number(item.number.value_or(0))) {
                if (!reference.isEmpty() && known != reference) ask(m_line, Column::Reference, "belongs to another item");
                return id;
            }
        }
        ask(m_line, number.isEmpty() ? Column::Reference : Column::Item, "is not in the package");
    }

    Id<Recommendation> recommendationByReference() const {
        const QString reference = text(Column::Reference);
        if (reference.isEmpty()) ask(m_line, Column::Handoff, "is missing");
        const auto found = m_store.all<Recommendation>({{QStringLiteral("reference"), reference}});
        if (found.size() != 1) ask(m_line, Column::Reference, found.empty() ? "is not known" : "stands for two recommendations");
        return found.front().id;
    }

    // The only one that was given it; otherwise somebody has to say who answered.
    Id<Body> bodyOf(Id<Recommendation> recommendation) const {
        if (m_body) return m_body;
        Id<Body> only;
        for (const HandoffItem &item : m_store.all<HandoffItem>({{QStringLiteral("item"), recommendation.text()}})) {
            const auto handoff = item.heldBack ? std::nullopt : m_store.find(item.handoff);
            if (!handoff) continue;
            if (only && only != handoff->body) ask(m_line, Column::Handoff, "is missing");
            only = handoff->body;
        }
        if (!only) ask(m_line, Column::Handoff, "is missing");
        return only;
    }

    ResponseWord answer() const {
        const QString given = text::fold(text(Column::Response));
        for (int at = static_cast<int>(ResponseWord::acknowledged); at <= static_cast<int>(ResponseWord::referred); ++at) {
            const auto word = static_cast<ResponseWord>(at);
            if (given == text::fold(wordOf(word))) return word;
            for (const QString &language : languagesOfWords())
                if (given == text::fold(responseWords(word, language))) return word;
        }
        ask(m_line, Column::Response, "is no answer of the list");
    }

    QDate day(Column column, const QString &language) const {
        const SheetCell given = cell(column);
        if (given.text.isEmpty()) return {};
        if (given.number) {
            const QDate day = dayOfSerial(*given.number);
            if (!day.isValid()) ask(m_line, column, "is no date");
            return day;
        }
        const auto typed = text::parseDate(given.text, language);
        if (const QDate *day = std::get_if<QDate>(&typed)) return *day;
        using enum text::DateQuestion::Reason;
        switch (std::get<text::DateQuestion>(typed).reason) {
        case TwoDigitYear: ask(m_line, column, "has a year of two figures");
        case BuddhistYear: ask(m_line, column, "seems to be of the Buddhist era");
        case DayOrMonth: ask(m_line, column, "could be read two ways");
        case Unreadable:
        case NoSuchDay: break;
        }
        ask(m_line, column, "is no date");
    }

    QString languageFor(const std::optional<Handoff> &handoff) const {
        return handoff && !handoff->languages.empty() ? handoff->languages.front() : QStringLiteral("en");
    }

    // A script that only one language writes says which it is; Latin letters fit the package's own language or English.
    static QString languageOfWords(const QString &words, const QString &language) {
        const text::Script script = text::guessScript(words);
        const QString byScript = text::languageOfScript(script);
        if (!byScript.isEmpty()) return byScript;
        return text::scriptOf(language) == text::Script::Latin ? language : QStringLiteral("en");
    }

    static bool isSame(const Response &a, const Response &b) {
        return a.recommendation == b.recommendation && a.body == b.body && a.response == b.response && a.reason == b.reason &&
               a.due == b.due && a.officialRef == b.officialRef && a.officialDate == b.officialDate && a.signedByOffice == b.signedByOffice;
    }

    const store::Store &m_store;
    Id<Body> m_body;
    std::vector<Handoff> m_handoffs;
    std::vector<Response> m_known;
    QSet<Uuid> m_answered;
    std::vector<ReadResponse> m_out;
    Head m_head;
    const std::vector<SheetCell> *m_row = nullptr;
    int m_line = 0;
};

}  // namespace

std::vector<ReadResponse> readResponses(const store::Store &store, const QByteArray &file, Id<Body> body) {
    Reading reading(store, body);
    bool found = false;
    for (const Rows &rows : tablesIn(file)) found = reading.read(rows) || found;
    if (!found) ask(1, Column::Response, "has no column");
    return reading.take();
}

ImportedResponses recordResponses(store::Store &store, const std::vector<ReadResponse> &read) {
    ImportedResponses out;
    store.write(QStringLiteral("response"), [&](store::Write &write) {
        for (const ReadResponse &one : read) {
            if (one.isKnown) {
                ++out.already;
                continue;
            }
            Response response = one.response;
            out.made.push_back(write.put(response));
        }
    });
    return out;
}

}  // namespace balai::handoff
