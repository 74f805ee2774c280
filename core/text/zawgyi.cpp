#include "core/text/zawgyi.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/text/icu_text.h"
#include "core/text/language.h"
#include "core/text/word_files.h"

#include <QDataStream>
#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <unicode/translit.h>
#include <vector>

namespace balai::text {

namespace {

constexpr qint64 largestModel = 4 << 20;
constexpr qint16 mostStates = 512;

// Ranges of code points that have a state each, in the order of the states; state 0 is everything else.
struct Range {
    char16_t first;
    char16_t last;
};
constexpr std::array<Range, 5> ranges = {
    Range{0x1000, 0x103F}, {0x104A, 0x109F}, {0xAA60, 0xAA7F}, {0xA9E0, 0xA9FF}, {0x2000, 0x200B}};

std::size_t stateOf(QChar c, std::size_t rangeCount) {
    std::size_t state = 1;
    for (std::size_t i = 0; i < rangeCount; ++i) {
        if (c >= QChar(ranges[i].first) && c <= QChar(ranges[i].last)) return state + (c.unicode() - ranges[i].first);
        state += static_cast<std::size_t>(ranges[i].last - ranges[i].first) + 1;
    }
    return 0;
}

[[noreturn]] void damaged() { throw Error(ErrorCode::Damaged, QStringLiteral("Zawgyi model")); }

QByteArray modelBytes(const QString &file) { return file.startsWith(u':') ? wordFile(file) : readFile(file, largestModel); }

void expectTag(QDataStream &stream, const char *tag) {
    QByteArray found(8, '\0');
    if (stream.readRawData(found.data(), 8) != 8 || found != tag) damaged();
}

} // namespace

struct ZawgyiDetector::Model {
    explicit Model(const QByteArray &bytes) {
        QDataStream stream(bytes);
        stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
        readHead(stream);
        rows.reserve(states);
        for (std::size_t i = 0; i < states; ++i) rows.push_back(readRow(stream));
        if (stream.status() != QDataStream::Ok || !stream.atEnd()) damaged();
    }

    void readHead(QDataStream &stream) {
        quint32 version = 0, stateSet = 0, chainVersion = 1;
        qint16 count = 0;
        expectTag(stream, "UZMODEL ");
        stream >> version;
        if (version == 2) stream >> stateSet;
        expectTag(stream, "BMARKOV ");
        stream >> chainVersion >> count;
        rangeCount = stateSet == 0 ? ranges.size() : ranges.size() - 1;
        const bool known = (version == 1 || version == 2) && stateSet <= 1 && chainVersion == 0;
        if (!known || count <= 0 || count > mostStates) damaged();
        states = static_cast<std::size_t>(count);
    }

    std::vector<float> readRow(QDataStream &stream) const {
        qint16 entries = 0;
        float others = 0;
        stream >> entries;
        if (entries > 0) stream >> others;
        std::vector<float> row(states, others);
        for (qint16 i = 0; i < entries && stream.status() == QDataStream::Ok; ++i) {
            qint16 state = 0;
            float value = 0;
            stream >> state >> value;
            if (state < 0 || static_cast<std::size_t>(state) >= states) damaged();
            row[static_cast<std::size_t>(state)] = value;
        }
        return row;
    }

    std::size_t stateAt(QStringView text, qsizetype at) const {
        const std::size_t state = at < text.size() ? stateOf(text[at], rangeCount) : 0;
        return state < states ? state : 0;
    }

    std::size_t states = 0;
    std::size_t rangeCount = 0;
    std::vector<std::vector<float>> rows; // log P(next | state) in Unicode minus the same in Zawgyi
};

ZawgyiDetector::ZawgyiDetector(const QString &modelFile) : m_model(std::make_unique<Model>(modelBytes(modelFile))) {}

const ZawgyiDetector &ZawgyiDetector::ours() {
    static const ZawgyiDetector made(QStringLiteral(":/balai/zawgyi/zawgyiUnicodeModel.dat"));
    return made;
}

ZawgyiDetector::~ZawgyiDetector() = default;

double ZawgyiDetector::probability(QStringView text) const {
    double unicodeLead = 0;
    bool seen = false;
    std::size_t state = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const std::size_t next = m_model->stateAt(text, at);
        if (state != 0 || next != 0) {
            unicodeLead += static_cast<double>(m_model->rows[state][next]);
            seen = true;
        }
        state = next;
    }
    return seen ? 1 / (1 + std::exp(unicodeLead)) : 0;
}

namespace {

// In Zawgyi, E and the medial RA in its widths stand before the letter that they are read after.
bool standsBefore(char16_t c) { return c == 0x1031 || c == 0x103B || (c >= 0x107E && c <= 0x1084); }

bool isBaseLetter(char16_t c) { return (c >= 0x1000 && c <= 0x102A) || c == 0x103F || c == 0x1040 || c == 0x104E || c == 0x106A || c == 0x106B || c == 0x108F || c == 0x1090; }

// The transform takes the square of a run's length where marks follow marks, so nothing long goes in at once: it is cut where
// a phrase begins, else a syllable, and only a run in which neither does, which is no language, anywhere.
constexpr qsizetype mostAtOnce = 200, leastAtOnce = 50;

bool beginsSyllable(QStringView text, qsizetype at) {
    const char16_t c = text[at].unicode();
    return (standsBefore(c) || isBaseLetter(c)) && !standsBefore(text[at - 1].unicode());
}

bool beginsPhrase(QStringView text, qsizetype at) {
    const QChar before = text[at - 1];
    return beginsSyllable(text, at) && (before.isSpace() || before == QChar(0x104A) || before == QChar(0x104B));
}

qsizetype endAtOnce(QStringView text) {
    if (text.size() <= mostAtOnce) return text.size();
    for (const auto begins : {beginsPhrase, beginsSyllable})
        for (qsizetype end = mostAtOnce; end >= leastAtOnce; --end)
            if (begins(text, end)) return end;
    return mostAtOnce;
}

const icu::Transliterator &zawgyiTransform() {
    static thread_local std::unique_ptr<icu::Transliterator> transform;
    if (!transform) {
        UErrorCode status = U_ZERO_ERROR;
        transform.reset(icu::Transliterator::createInstance("Zawgyi-my", UTRANS_FORWARD, status));
        checkIcu(status, "Zawgyi transform");
    }
    return *transform;
}

} // namespace

QString unicodeFromZawgyi(const QString &text) {
    QString out;
    for (QStringView rest(text); !rest.isEmpty();) {
        const qsizetype end = endAtOnce(rest);
        icu::UnicodeString converted = icuView(rest.left(end));
        zawgyiTransform().transliterate(converted);
        out += fromIcu(converted);
        rest = rest.sliced(end);
    }
    return out;
}

void prepareZawgyi() {
    ZawgyiDetector::ours();
    zawgyiTransform();
}

namespace {

// Where a syllable of Zawgyi begins, or something that is no Burmese.
bool beginsPart(const QString &text, qsizetype at) {
    const QStringView all(text);
    const bool here = hasBurmese(all.sliced(at, 1)), before = hasBurmese(all.sliced(at - 1, 1));
    if (here != before) return true;
    const char16_t c = text.at(at).unicode();
    return here && !standsBefore(text.at(at - 1).unicode()) && (standsBefore(c) || isBaseLetter(c));
}

} // namespace

std::vector<ReadPart> unicodePartsFromZawgyi(const QString &text) {
    std::vector<ReadPart> parts;
    QString together;
    for (qsizetype start = 0, end = 1; start < text.size(); start = end++) {
        while (end < text.size() && !beginsPart(text, end)) ++end;
        parts.push_back({static_cast<int>(start), static_cast<int>(end), unicodeFromZawgyi(text.mid(start, end - start))});
        together += parts.back().reading;
    }
    const QString whole = unicodeFromZawgyi(text);
    if (together == whole) return parts;
    return {{0, static_cast<int>(text.size()), whole}};
}

bool hasBurmese(QStringView text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return scriptOfCodePoint(c.unicode()) == Script::Myanmar; });
}

} // namespace balai::text
