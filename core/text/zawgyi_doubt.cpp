#include "core/text/zawgyi_doubt.h"

#include "core/text/zawgyi.h"

#include <algorithm>
#include <vector>

namespace balai::text {

namespace {

constexpr qsizetype mostExamined = 4000, mostShown = 120;
// Measured on words of the published texts in both encodings: from ten letters on, 98 in a hundred of Zawgyi are found from
// 0.05 on and fewer than 3 in a hundred of Unicode are asked about. Of six letters these were 8, and from 0.5 on 3.
constexpr qsizetype fewLetters = 10, leastLetters = 3;
constexpr double likelier = 0.5;

// The blocks of Burmese without punctuation and digits; cheaper than asking for the script of each.
bool isLetter(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x1000 && u <= 0x103F) || (u >= 0x104C && u <= 0x109F) || (u >= 0xAA60 && u <= 0xAA7F) || (u >= 0xA9E0 && u <= 0xA9FF);
}

qsizetype lettersOf(QStringView text) { return std::count_if(text.begin(), text.end(), isLetter); }

double probability(QStringView text) { return ZawgyiDetector::ours().probability(text); }

// The lines with Burmese that are examined.
std::vector<QStringView> examinedOf(const QString &text) {
    std::vector<QStringView> out;
    qsizetype left = mostExamined;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (left <= 0) break;
        const auto first = std::find_if(line.begin(), line.end(), isLetter);
        if (first == line.end()) continue;
        out.push_back(line.sliced(first - line.begin()).left(left));
        left -= out.back().size();
    }
    return out;
}

// How a text is judged: its lines by themselves where they say enough, else by the whole.
class Judge {
public:
    explicit Judge(const std::vector<QStringView> &examined) {
        for (const QStringView line : examined) m_whole += line.toString() + u'\n';
        m_letters = lettersOf(m_whole);
        m_probability = m_letters < leastLetters ? 0 : probability(m_whole);
    }
    bool isInDoubt(QStringView line) const {
        const qsizetype letters = lettersOf(line);
        if (letters == 0) return false;
        if (letters >= fewLetters) return probability(line) >= ZawgyiDetector::worthAsking;
        return m_probability >= (m_letters < fewLetters ? likelier : ZawgyiDetector::worthAsking);
    }
    bool isQuiteSure() const { return m_letters >= fewLetters && m_probability >= ZawgyiDetector::quiteSure; }

private:
    QString m_whole;
    qsizetype m_letters = 0;
    double m_probability = 0;
};

// As much of a line as is shown, ended where a syllable does.
QString shownOf(const QString &line) {
    if (line.size() <= mostShown) return line;
    const QString begins = line.left(mostShown);
    const auto parts = unicodePartsFromZawgyi(begins);
    return parts.size() > 1 ? begins.left(parts.back().start) : begins;
}

} // namespace

std::optional<ZawgyiDoubt> zawgyiDoubt(const QString &text) {
    const std::vector<QStringView> examined = examinedOf(text);
    if (examined.empty()) return {};
    const Judge judge(examined);
    for (const QStringView line : examined) {
        if (!judge.isInDoubt(line)) continue;
        const QString typed = shownOf(line.toString()), reading = unicodeFromZawgyi(typed);
        if (reading == typed) continue;
        const QString more = typed.size() < line.size() ? QStringLiteral("…") : QString();
        return ZawgyiDoubt{QString(typed + more), QString(reading + more), judge.isQuiteSure()};
    }
    return {};
}

QString unicodeWhereInDoubt(const QString &text) {
    const Judge judge(examinedOf(text));
    QStringList out;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) out.append(judge.isInDoubt(line) ? unicodeFromZawgyi(line.toString()) : line.toString());
    return out.join(u'\n');
}

} // namespace balai::text
