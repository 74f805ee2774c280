#include "app/cli/bench_council.h"

#include "core/base/error.h"
#include "core/council/commitment.h"
#include "core/store/merge.h"

#include <QJsonArray>

namespace balai::cli {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 lastDay = 1'795'399'200'000;  // 2026-11-23 10:00 in Phnom Penh
constexpr int years = 10;
constexpr int blocksOfLongMeeting = 2'000;
constexpr int memberCount = 24;
constexpr int bodyCount = 12;
constexpr int wordCount = 4'000;

QString passphrase() { return QStringLiteral("bench"); }

QJsonObject inEnglish(const QString &text) { return {{QStringLiteral("en"), text}}; }

QString syllables(Random &random) {
    static const QStringList begins{QStringLiteral("ba"), QStringLiteral("do"), QStringLiteral("ki"), QStringLiteral("lu"), QStringLiteral("me"), QStringLiteral("na"),
                                    QStringLiteral("po"), QStringLiteral("ri"), QStringLiteral("sa"), QStringLiteral("ti"), QStringLiteral("vo"), QStringLiteral("ye")};
    QString out;
    for (int left = 2 + int(random.below(3)); left > 0; --left) out += begins[qsizetype(random.below(quint64(begins.size())))];
    return out;
}

// A consonant, often with another below, and a vowel.
QString khmerSyllables(Random &random) {
    QString out;
    for (int left = 2 + int(random.below(2)); left > 0; --left) {
        out += QChar(char16_t(0x1780 + random.below(33)));
        if (random.below(3) == 0) out += QStringLiteral("\u17D2") + QChar(char16_t(0x1780 + random.below(33)));
        if (random.below(4) > 0) out += QChar(char16_t(0x17B6 + random.below(15)));
    }
    return out;
}

}  // namespace

BenchSize benchSize(const QString &name) {
    constexpr int nations = 20;
    if (name == u"small") return {name, 20, 1'000, 50, 2'000};
    const BenchSize decade{QStringLiteral("decade"), 500, 50'000, 5'000, 100'000};
    if (name == u"decade") return decade;
    if (name == u"nation") return {name, decade.meetings * nations, decade.blocks * nations, decade.recommendations * nations, decade.changes * nations};
    throw Error(ErrorCode::Usage, QStringLiteral("--size takes small, decade or nation"));
}

BenchCouncil::BenchCouncil(BenchSize size) : m_size(std::move(size)), m_clock(lastDay - years * 365 * dayMs) {
    if (!m_folder.isValid()) throw Error(ErrorCode::Permission, QStringLiteral("no temporary folder"), {{QStringLiteral("path"), m_folder.path()}});
    for (int at = 0; at < wordCount; ++at) m_vocabulary.push_back(syllables(m_random));
    council::NewCouncil given;
    given.councilName = QStringLiteral("Bench Council");
    given.accountName = QStringLiteral("Bench");
    given.testKdf = true;
    m_session = council::Session::create(path(QStringLiteral("bench.balai")), vault::Secret::passphrase(passphrase()), given, machine()).session;
}

// Settings of its own: the machine of whoever measures remembers nothing.
vault::Machine BenchCouncil::machine() { return {m_clock, m_random, QStringLiteral("balai-cli"), systemFiles(), path(QStringLiteral("settings"))}; }

council::Session &BenchCouncil::open() {
    close();
    m_session = council::Session::open(path(QStringLiteral("bench.balai")), vault::Secret::passphrase(passphrase()), vault::Access::ReadWrite, {}, machine());
    return *m_session;
}

QString BenchCouncil::words(int count) {
    QStringList out;
    for (int left = count; left > 0; --left) out.append(drawnFrom(m_vocabulary));
    return out.join(QLatin1Char(' '));
}

QString BenchCouncil::khmerWords(int count) {
    while (m_khmer.size() < m_vocabulary.size()) m_khmer.push_back(khmerSyllables(m_random));
    QString out;
    for (int left = count; left > 0; --left) out += drawnFrom(m_khmer);
    return out;
}

void BenchCouncil::fillWithWords(const Told &told) {
    m_session->store().database().execute("PRAGMA synchronous=OFF");
    int recommended = 0;
    for (int number = 0, done = 0; number < m_size.meetings; ++number) {
        m_clock.advance(dayMs / 10);
        const int until = int(qint64(m_size.blocks) * (number + 1) / m_size.meetings);
        const int recommendedUntil = int(qint64(m_size.recommendations) * (number + 1) / m_size.meetings);
        m_session->store().write(QStringLiteral("bench"), [&](store::Write &write) {
            const Uuid id = write.put(*records::kindNamed(u"meeting"), {{QStringLiteral("title"), inEnglish(words(3))}});
            for (; done < until; ++done) {
                m_clock.advance(1);
                QJsonObject text = inEnglish(words(12 + int(m_random.below(30))));
                if (done % 2) text.insert(QStringLiteral("km"), khmerWords(12 + int(m_random.below(20))));
                write.put(*records::kindNamed(u"block"), {{QStringLiteral("meeting"), id.text()}, {QStringLiteral("kind"), QStringLiteral("note")}, {QStringLiteral("text"), text}});
            }
            for (; recommended < recommendedUntil; ++recommended)
                write.put(*records::kindNamed(u"recommendation"), {{QStringLiteral("reference"), QStringLiteral("R-%1").arg(recommended + 1)}, {QStringLiteral("title"), inEnglish(words(5))}, {QStringLiteral("text"), inEnglish(words(40))}});
        });
        told(done, m_size.blocks);
    }
}

qint64 BenchCouncil::written() const { return store::Merge(m_session->store()).countSince({}); }

void BenchCouncil::change(const std::function<void(store::Write &)> &action) {
    m_clock.advance(60'000);
    m_session->store().write(QStringLiteral("bench"), action);
}

Uuid BenchCouncil::put(store::Write &write, const char *kind, QJsonObject record) {
    const records::KindInfo &info = *records::kindNamed(QString::fromLatin1(kind));
    council::fillCommitments(m_session->store(), info, record, m_random);
    return write.put(info, record);
}

Uuid BenchCouncil::put(const char *kind, QJsonObject record) {
    Uuid id;
    change([&](store::Write &write) { id = put(write, kind, std::move(record)); });
    return id;
}

// Syncing is what an ordinary write is timed with, not the ten years before it.
void BenchCouncil::fill(const Told &told) {
    m_session->store().database().execute("PRAGMA synchronous=OFF");
    foundingDays();
    const int longOne = std::min(blocksOfLongMeeting, m_size.blocks / 2);
    const int others = (m_size.blocks - longOne) / (m_size.meetings - 1);
    int left = m_size.blocks - longOne - others * (m_size.meetings - 1);
    const qint64 pause = years * 365 * dayMs / m_size.meetings - (others + 20) * 60'000;
    for (int number = 0; number < m_size.meetings; ++number) {
        const bool isLong = number == m_size.meetings / 2;
        meeting(number, isLong ? longOne : others + (left > 0 ? 1 : 0));
        if (isLong) m_longMeeting = m_meetings.back();
        else if (left > 0) --left;
        const int until = int(qint64(m_size.recommendations) * (number + 1) / m_size.meetings);
        while (int(m_recommendations.size()) < until) recommendation(int(m_recommendations.size()) + 1);
        m_clock.advance(std::max<qint64>(pause, 0));
        told(qint64(m_blocks.size()), m_size.blocks);
    }
    laterEdits(told);
    m_clock.set(std::max(m_clock.nowMs(), lastDay));
    m_session->store().database().execute("PRAGMA synchronous=FULL");
    m_session->store().database().checkpointTruncate();
}

void BenchCouncil::foundingDays() {
    QJsonObject council = *m_session->store().show(*records::kindNamed(u"council"), m_session->council().id.uuid());
    put("council", {{QStringLiteral("id"), council.value(QLatin1String("id"))}, {QStringLiteral("timeZone"), QStringLiteral("Asia/Phnom_Penh")}});
    for (int at = 0; at < memberCount; ++at)
        m_members.push_back(put("member", {{QStringLiteral("name"), QStringLiteral("Member %1").arg(at + 1)}, {QStringLiteral("state"), QStringLiteral("active")}}));
    for (int at = 0; at < bodyCount; ++at)
        m_bodies.push_back(put("body", {{QStringLiteral("name"), inEnglish(QStringLiteral("Ministry %1").arg(at + 1))}, {QStringLiteral("kind"), QStringLiteral("ministry")}}));
    for (int year = 2016; year <= 2026; ++year)
        for (const Uuid &member : m_members)
            for (const char *use : {"record", "quote", "share", "attend"})
                put("consent", {{QStringLiteral("member"), member.text()}, {QStringLiteral("use"), QString::fromLatin1(use)},
                                {QStringLiteral("audience"), QStringLiteral("government")}, {QStringLiteral("scopeKind"), QStringLiteral("all")},
                                {QStringLiteral("decision"), year == 2016 ? QStringLiteral("given") : QStringLiteral("renewed")},
                                {QStringLiteral("effectiveOn"), QStringLiteral("%1-01-15").arg(year)}, {QStringLiteral("until"), QStringLiteral("%1-01-31").arg(year + 1)}});
}

void BenchCouncil::meeting(int number, int blocks) {
    std::vector<Uuid> agenda;
    const QString day = records::dateText(dayIn(QStringLiteral("Asia/Phnom_Penh"), m_clock.nowMs()));
    change([&](store::Write &write) {
        m_meetings.push_back(put(write, "meeting", {{QStringLiteral("title"), inEnglish(QStringLiteral("Meeting %1").arg(number + 1))},
                                                    {QStringLiteral("kind"), QStringLiteral("internal")}, {QStringLiteral("state"), QStringLiteral("held")},
                                                    {QStringLiteral("minutesState"), number % 50 == 49 ? QStringLiteral("review") : QStringLiteral("confirmed")},
                                                    {QStringLiteral("startsAt"), QString(day + QStringLiteral("T09:00:00+07:00"))}}));
        const QString id = m_meetings.back().text();
        for (int item = 0; item < 5; ++item)
            agenda.push_back(put(write, "agendaItem", {{QStringLiteral("meeting"), id}, {QStringLiteral("order"), QStringLiteral("a%1").arg(item)}, {QStringLiteral("title"), inEnglish(words(3))}}));
        for (int seat = 0; seat < 8; ++seat)
            put(write, "attendance", {{QStringLiteral("meeting"), id}, {QStringLiteral("member"), m_members[size_t((number + seat) % memberCount)].text()}, {QStringLiteral("state"), QStringLiteral("present")}});
    });
    static const char *const kinds[] = {"statement", "note", "statement", "decision", "action"};
    for (int at = 0; at < blocks; ++at) {
        const QString kind = QString::fromLatin1(kinds[at % 5]);
        QJsonObject block{{QStringLiteral("meeting"), m_meetings.back().text()}, {QStringLiteral("agendaItem"), agenda[size_t(at) * 5 / size_t(blocks)].text()},
                          {QStringLiteral("order"), QStringLiteral("a%1").arg(at, 6, 10, QLatin1Char('0'))}, {QStringLiteral("kind"), kind},
                          {QStringLiteral("text"), inEnglish(words(12 + int(m_random.below(30))))}, {QStringLiteral("original"), QStringLiteral("en")}};
        if (kind == u"statement") block.insert(QStringLiteral("speaker"), m_members[size_t((number + at) % 8 + number) % memberCount].text());
        if (kind == u"action") block.insert(QStringLiteral("done"), true);
        m_blocks.push_back(put("block", block));
    }
}

// Six in ten are adopted, of these seven in ten are answered.
void BenchCouncil::recommendation(int number) {
    QJsonArray contributors;
    for (int seat = 0; seat < 6; ++seat) contributors.append(m_members[size_t((number + seat) % memberCount)].text());
    const bool isAdopted = number % 10 < 6;
    const Uuid body = any(m_bodies);
    const Uuid id = put("recommendation", {{QStringLiteral("reference"), QStringLiteral("R-%1").arg(number)}, {QStringLiteral("title"), inEnglish(words(5))},
                                           {QStringLiteral("text"), inEnglish(words(40))}, {QStringLiteral("rationale"), inEnglish(words(30))},
                                           {QStringLiteral("contributors"), contributors}, {QStringLiteral("evidence"), QStringLiteral("consensus")},
                                           {QStringLiteral("lead"), QJsonArray{body.text()}}, {QStringLiteral("meeting"), m_meetings.back().text()},
                                           {QStringLiteral("stage"), isAdopted ? QStringLiteral("adopted") : QStringLiteral("draft")}});
    m_recommendations.push_back(id);
    if (!isAdopted) return;
    m_adopted.push_back(id);
    const QString day = records::dateText(dayIn(QStringLiteral("Asia/Phnom_Penh"), m_clock.nowMs()));
    put("adoption", {{QStringLiteral("recommendation"), id.text()}, {QStringLiteral("meeting"), m_meetings.back().text()}, {QStringLiteral("method"), QStringLiteral("consensus")}, {QStringLiteral("on"), day}});
    if (number % 10 > 3) return;
    put("response", {{QStringLiteral("recommendation"), id.text()}, {QStringLiteral("body"), body.text()}, {QStringLiteral("response"), QStringLiteral("accepted")}, {QStringLiteral("receivedOn"), day}});
    put("delivery", {{QStringLiteral("recommendation"), id.text()}, {QStringLiteral("body"), body.text()}, {QStringLiteral("state"), QStringLiteral("implemented")}, {QStringLiteral("on"), day}});
}

// Members' answers, money, and passages written anew, until as much was done as the size says.
void BenchCouncil::laterEdits(const Told &told) {
    for (qint64 done = written(); done < m_size.changes; ++done) {
        const Uuid block = any(m_blocks);
        switch (done % 4) {
        case 0:
            put("comment", {{QStringLiteral("block"), block.text()}, {QStringLiteral("member"), any(m_members).text()}, {QStringLiteral("answer"), QStringLiteral("right")},
                            {QStringLiteral("mode"), QStringLiteral("self")}, {QStringLiteral("language"), QStringLiteral("en")}});
            break;
        case 1:
            put("honorarium", {{QStringLiteral("member"), any(m_members).text()}, {QStringLiteral("kind"), QStringLiteral("honorarium")},
                               {QStringLiteral("amount"), QJsonObject{{QStringLiteral("minor"), 150000}, {QStringLiteral("currency"), QStringLiteral("KHR")}}}});
            break;
        default: put("block", {{QStringLiteral("id"), block.text()}, {QStringLiteral("text"), inEnglish(words(20))}});
        }
        if (done % 1000 == 0) told(done, m_size.changes);
    }
}

}  // namespace balai::cli
