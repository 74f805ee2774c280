#include "core/handoff/response.h"

#include "core/base/error.h"
#include "core/council/consent_reader.h"
#include "core/council/withdraw.h"
#include "core/handoff/reply.h"
#include "core/handoff/response_day.h"
#include "core/handoff/response_table.h"
#include "core/handoff/standing.h"
#include "core/handoff/title_match.h"
#include "core/handoff/words.h"
#include "core/records/handoff.h"
#include "core/records/handoff_item.h"
#include "core/text/fold.h"
#include "core/text/language.h"

#include <QSet>
#include <optional>

namespace balai::handoff {

using namespace records;

namespace {

// A day by which something will be done, so long before the package, is a slip of the pen.
constexpr int longPastYears = 5;

QString withPlainDashes(QString text) {
    for (QChar &c : text)
        if (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) c = QLatin1Char('-');
    return text;
}

bool isSameReference(const QString &a, const QString &b) { return comparable(withPlainDashes(a)) == comparable(withPlainDashes(b)); }

class Reading {
public:
    Reading(const store::Store &store, Id<Body> body, const ReadReply *reply)
        : m_store(store), m_body(body), m_reply(reply), m_handoffs(allStanding<Handoff>(store)), m_known(allStanding<Response>(store)), m_titles(store) {}

    std::vector<ReadResponse> run(const std::vector<ResponseLine> &lines) {
        for (const ResponseLine &line : lines) readLine(line);
        return std::move(m_out);
    }

    std::vector<LineRead> runEach(const std::vector<ResponseLine> &lines) {
        std::vector<LineRead> out;
        for (const ResponseLine &line : lines) {
            try {
                readLine(line);
                out.push_back({m_out.back(), {}});
            } catch (const Error &error) {
                if (error.code() != ErrorCode::InvalidInput) throw;
                out.push_back({{}, LineQuestion{error.params().value(QStringLiteral("field")).toString(), error.params().value(QStringLiteral("reason")).toString()}});
            }
        }
        return out;
    }

private:
    SheetCell cell(Column column) const { return m_row->cell(column); }
    QString text(Column column) const { return m_row->text(column); }

    void readLine(const ResponseLine &row) {
        m_row = &row;
        m_line = row.line;
        checkMaker();
        if (text(Column::Response).isEmpty()) ask(m_line, Column::Response, "is missing");
        if (comparable(text(Column::Item)) == QLatin1String(recallItem)) return readAcknowledgement();
        ReadResponse read{m_line, {}, false};
        Response &response = read.response;
        const std::optional<Handoff> handoff = handoffOfLine();
        response.recommendation = handoff ? itemOf(*handoff) : recommendationByReference();
        checkTitle(handoff, response.recommendation);
        response.body = handoff ? handoff->body : bodyOf(response.recommendation);
        response.response = answer();
        const QString language = languageFor(handoff);
        response.due = dueDay(handoff);
        response.officialDate = day(Column::OfficialDate, language);
        response.officialRef = text(Column::OfficialRef);
        response.signedByOffice = text(Column::Office);
        if (const QString reason = text(Column::Reason); !reason.isEmpty()) response.reason.insert(languageOfWords(reason, language), reason);
        response.receivedOn = council::today(m_store);
        response.source = m_reply ? ResponseSource::reply : ResponseSource::sheet;
        if (m_answered.contains(response.recommendation.uuid())) ask(m_line, Column::Item, "is answered twice");
        m_answered.insert(response.recommendation.uuid());
        read.isKnown = std::any_of(m_known.begin(), m_known.end(), [&](const Response &known) { return isSame(known, response); });
        read.isChanged = !read.isKnown && std::any_of(m_known.begin(), m_known.end(), [&](const Response &known) { return isOfSameOffice(known, response); });
        m_out.push_back(std::move(read));
    }

    void readAcknowledgement() {
        const std::optional<Handoff> named = handoffOfLine();
        const Handoff recalled = recalledHandoff(named);
        if (answer() != ResponseWord::acknowledged) ask(m_line, Column::Response, "is no acknowledgement of a recall");
        ReadResponse read{m_line, {}, false, recalled.id, {day(Column::OfficialDate, languagesOfNotice(recalled, m_store.find(recalled.body)).front()), text(Column::Office), m_reply ? AcknowledgedHow::reply : AcknowledgedHow::sheet}};
        if (!read.said.on.isValid()) read.said.on = council::today(m_store);
        const std::vector<Recall> open = openRecalls(m_store, recalled.id);
        read.isKnown = open.empty();
        const auto isLater = [&](const Recall &recall) { return recall.madeAt.isSet() && recall.madeAt.day() > read.said.on; };
        if (std::any_of(open.begin(), open.end(), isLater)) ask(m_line, Column::OfficialDate, "is before the recall");
        if (read.said.on > council::today(m_store)) ask(m_line, Column::OfficialDate, "has not come yet");
        if (m_acknowledged.contains(recalled.id.uuid())) ask(m_line, Column::Item, "is answered twice");
        m_acknowledged.insert(recalled.id.uuid());
        m_out.push_back(std::move(read));
    }

    // By its reference; else the package itself that the line names.
    Handoff recalledHandoff(const std::optional<Handoff> &named) const {
        const QString reference = packageReference(Column::Reference);
        std::optional<Handoff> found;
        for (const Handoff &handoff : m_handoffs) {
            const bool fits = reference.isEmpty() ? named && named->id == handoff.id : isSameReference(handoff.reference, reference);
            if (!fits || (m_body && handoff.body != m_body) || (named && handoff.body != named->body)) continue;
            if (found) ask(m_line, Column::Reference, "names two packages");
            found = handoff;
        }
        if (!found) ask(m_line, Column::Reference, "names no package");
        if (council::recalledNumbers(m_store, found->id).empty()) ask(m_line, Column::Reference, "names a package of which nothing was recalled");
        return *found;
    }

    std::optional<Handoff> handoffOfLine() const {
        const QString reference = packageReference(Column::Handoff);
        if (reference.isEmpty()) return std::nullopt;
        std::optional<Handoff> found;
        bool isNamed = false;
        for (const Handoff &handoff : m_handoffs) {
            if (!isSameReference(handoff.reference, reference) || (m_body && handoff.body != m_body)) continue;
            isNamed = true;
            if (m_reply && !isAnswered(handoff)) continue;
            if (found) ask(m_line, Column::Handoff, "names two packages");
            found = handoff;
        }
        if (!isNamed) ask(m_line, Column::Handoff, "names no package");
        if (!found) ask(m_line, Column::Handoff, isAnyAnswered() ? "is not the package that was answered" : "is of a package that was not made here");
        return found;
    }

    // Spreadsheets take "2026-03" for a month and keep its first day.
    QString packageReference(Column column) const {
        const SheetCell given = cell(column);
        const QDate day = given.number ? dayOfSerial(*given.number) : QDate();
        return day.isValid() && day.day() == 1 ? day.toString(QStringLiteral("yyyy-MM")) : given.text;
    }

    // Every council counts its packages from 1, so a reply is bound to one by the hash of its file: as it was sent, or as it
    // lay within its wrap.
    bool isAnswered(const Handoff &handoff) const {
        const QString &hash = m_reply->reply.packageHash;
        return !hash.isEmpty() && (handoff.packageHash == hash || handoff.innerHash == hash);
    }
    bool isAnyAnswered() const {
        return std::any_of(m_handoffs.begin(), m_handoffs.end(), [&](const Handoff &handoff) { return isAnswered(handoff); });
    }

    // A workbook says by whose key the package is signed that it was made with; a table without it says nothing.
    void checkMaker() const {
        const QString key = m_row->maker;
        const auto isOurs = [&](const Handoff &handoff) { return handoff.signedBy == key; };
        if (!key.isEmpty() && std::none_of(m_handoffs.begin(), m_handoffs.end(), isOurs)) ask(m_line, Column::Handoff, "is of a package that was not made here");
    }

    // Numbers alone are the same in every council, and rows get out of step when a column is sorted by itself.
    void checkTitle(const std::optional<Handoff> &handoff, Id<Recommendation> recommendation) {
        const SheetCell given = cell(Column::Title);
        if (given.origin == CellOrigin::Fault) return;
        if (!m_titles.fit(given.text, recommendation, handoff ? handoff->id : Id<Handoff>())) ask(m_line, Column::Title, "belongs to another item");
    }

    // By number where there is one; a reference beside it has to say the same.
    Id<Recommendation> itemOf(const Handoff &handoff) const {
        const QString number = comparable(text(Column::Item)), reference = text(Column::Reference);
        for (const HandoffItem &item : m_store.all<HandoffItem>("handoff", handoff.id)) {
            if (item.heldBack || item.itemKind != u"recommendation") continue;
            const Id<Recommendation> id(item.item);
            const auto recommendation = m_store.find(id);
            const bool same = isSameReference(recommendation ? recommendation->reference : QString(), reference);
            if (number.isEmpty() ? (!reference.isEmpty() && same) : number == QString::number(item.number.value_or(0))) {
                if (!reference.isEmpty() && !same) ask(m_line, Column::Reference, "belongs to another item");
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
        const QString given = comparable(text(Column::Response));
        std::optional<ResponseWord> found;
        for (int at = static_cast<int>(ResponseWord::acknowledged); at <= static_cast<int>(ResponseWord::referred); ++at) {
            const auto word = static_cast<ResponseWord>(at);
            const QStringList languages = languagesOfWords();
            const bool fits = given == comparable(wordOf(word)) || std::any_of(languages.begin(), languages.end(), [&](const QString &language) {
                return given == comparable(responseWords(word, language));
            });
            if (fits && found) ask(m_line, Column::Response, "could be read two ways");
            if (fits) found = word;
        }
        if (!found) ask(m_line, Column::Response, "is no answer of the list");
        return *found;
    }

    QDate day(Column column, const QString &language) const { return dayIn(cell(column), m_line, column, language); }

    QDate dueDay(const std::optional<Handoff> &handoff) const {
        const QDate due = day(Column::Due, languageFor(handoff));
        const QDate since = handoff && handoff->madeAt.isSet() ? handoff->madeAt.day() : council::today(m_store);
        if (due.isValid() && due < since.addYears(-longPastYears)) ask(m_line, Column::Due, "is a day long past");
        return due;
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

    static bool isOfSameOffice(const Response &a, const Response &b) {
        return a.recommendation == b.recommendation && a.body == b.body && comparable(a.signedByOffice) == comparable(b.signedByOffice);
    }

    static bool isSame(const Response &a, const Response &b) {
        return a.recommendation == b.recommendation && a.body == b.body && a.response == b.response && a.reason == b.reason &&
               a.due == b.due && a.officialRef == b.officialRef && a.officialDate == b.officialDate && a.signedByOffice == b.signedByOffice;
    }

    const store::Store &m_store;
    Id<Body> m_body;
    const ReadReply *m_reply;
    std::vector<Handoff> m_handoffs;
    std::vector<Response> m_known;
    ItemTitles m_titles;
    QSet<Uuid> m_answered, m_acknowledged;
    std::vector<ReadResponse> m_out;
    const ResponseLine *m_row = nullptr;
    int m_line = 0;
};

}  // namespace

std::vector<ReadResponse> readResponses(const store::Store &store, const QByteArray &file, Id<Body> body, const ColumnMap &map) {
    if (!isReply(file)) return Reading(store, body, nullptr).run(responseLines(file, map));
    const ReadReply reply = readReply(file);
    return Reading(store, body, &reply).run(linesOf(reply.reply));
}

std::vector<LineRead> readEach(const store::Store &store, const std::vector<ResponseLine> &lines, Id<Body> body, const ReadReply *reply) {
    return Reading(store, body, reply).runEach(lines);
}

ImportedResponses recordResponses(store::Store &store, const std::vector<ReadResponse> &read) {
    ImportedResponses out;
    store.write(QStringLiteral("response"), [&](store::Write &write) {
        for (const ReadResponse &one : read) {
            if (one.isKnown) {
                ++out.already;
                continue;
            }
            if (one.recalled) {
                const auto said = acknowledge(store, write, one.recalled, one.said);
                out.acknowledged.insert(out.acknowledged.end(), said.begin(), said.end());
                continue;
            }
            out.changed += one.isChanged ? 1 : 0;
            Response response = one.response;
            out.made.push_back(write.put(response));
        }
    });
    return out;
}

}  // namespace balai::handoff
