#include "tests/ui/pages/transcript.h"

#include "core/text/breaks.h"

#include <array>

namespace balai::test {

namespace {

using What = Turn::What;

const std::array<const char *, 9> who = {"the ministry", "the labour office", "each district", "our working group", "the hotline",
                                         "the shelter network", "the council", "the translators", "the provincial office"};
const std::array<const char *, 11> does = {"could print the form in two languages", "should answer within thirty days", "may keep the list shorter",
                                           "will send its plan before the rains", "can train the front desk twice a year", "has to publish what it decided",
                                           "wants the travel money paid in advance", "could open on market days", "asks for one page instead of ten",
                                           "will check the translation again", "should invite the village heads"};
const std::array<const char *, 7> why = {"because people walk far to the office", "so that nobody has to ask twice", "as the plan of last year said",
                                         "and tell us what became of it", "since most of us read on paper", "if the budget is agreed in time", "so that new members can follow"};
const std::array<const char *, 6> khmer = {"ក្រុមប្រឹក្សាស្នើឱ្យបោះពុម្ពទម្រង់ជាពីរភាសា។", "ការិយាល័យគួរឆ្លើយតបក្នុងរយៈពេលសាមសិបថ្ងៃ។", "យើងចង់បានឯកសារខ្លីជាងមុន។",
                                           "ប្រាក់ធ្វើដំណើរគួរបង់ជាមុន។", "ការប្រជុំលើកក្រោយធ្វើនៅខេត្តសៀមរាប។", "សូមពិនិត្យការបកប្រែម្តងទៀត។"};

class Writer {
public:
    QString english() {
        const int n = m_next++;
        const QString said = QString::fromUtf8(who[size_t(n) % who.size()]) + QLatin1Char(' ') + QString::fromUtf8(does[size_t(n / 3) % does.size()]) +
                             QLatin1Char(' ') + QString::fromUtf8(why[size_t(n / 2) % why.size()]);
        return said.left(1).toUpper() + said.mid(1) + QStringLiteral(", point %1.").arg(n);
    }
    QString inKhmer() {
        const int n = m_next++;
        return QString::fromUtf8(khmer[size_t(n) % khmer.size()]) + QStringLiteral(" %1 ").arg(n) + QString::fromUtf8(khmer[size_t(n / 2 + 1) % khmer.size()]);
    }
    QString secret(int count) {
        QStringList out;
        for (int i = 0; i < count; ++i) out.append(offRecordMark + QString::number(m_next++));
        return out.join(QLatin1Char(' '));
    }

private:
    int m_next = 1;
};

Turn turnOf(int n, Writer &writer) {
    if (n % 9 == 4) return {What::Decision, -1, false, writer.english(), {}, false};
    if (n % 9 == 7) return {What::Action, -1, false, writer.english(), {}, false};
    if (n % 3 == 0) return {What::Note, -1, false, writer.english() + QLatin1Char(' ') + writer.english(), {}, false};
    const bool second = n % 7 == 2;
    const QString words = second ? writer.inKhmer() : writer.english() + QLatin1Char(' ') + writer.english() + QLatin1Char(' ') + writer.english();
    return {What::Statement, n % 8, second, words, {}, n % 5 == 1};
}

}  // namespace

int wordCount(const QString &words) {
    int count = 0, from = 0;
    for (const int to : text::wordBreaks(words, {})) {
        if (words.at(from).isLetterOrNumber()) ++count;
        from = to;
    }
    return count;
}

int wordCount(const std::vector<Turn> &turns) {
    int count = 0;
    for (const Turn &turn : turns)
        if (turn.what != What::OffRecord) count += wordCount(turn.words);
    return count;
}

std::vector<Turn> transcript(int words) {
    Writer writer;
    std::vector<Turn> out;
    int said = 0, items = 1, off = 0, pauses = 0;
    for (int n = 0; said < words; ++n) {
        out.push_back(turnOf(n, writer));
        said += wordCount(out.back().words);
        const auto isPast = [&](int done, int of) { return done < of && said > words * (done + 1) / (of + 1); };
        if (isPast(off, 4)) out.push_back({What::OffRecord, off++ % 2 ? off : -1, false, writer.secret(12), writer.secret(60), true});
        if (isPast(pauses, 3) && ++pauses) out.push_back({What::Pause});
        if (items < 8 && said > words * items / 8 && ++items) out.push_back({What::NextItem});
    }
    return out;
}

}  // namespace balai::test
