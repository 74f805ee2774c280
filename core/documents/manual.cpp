#include "core/documents/manual.h"

#include "core/base/assets.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/text/fold.h"
#include "core/text/dates.h"

#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>
#include <algorithm>

namespace balai::documents {

namespace {

constexpr qint64 mostBytes = 1 << 20;
const QString english = QStringLiteral("en");
const QString ending = QStringLiteral(".md");

[[noreturn]] void wrong(int line, const char *reason) {
    throw Error(ErrorCode::InvalidInput, QStringLiteral("line %1: %2").arg(line).arg(QLatin1String(reason)), {{QStringLiteral("line"), line}, {QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

bool isInvisible(QChar c) {
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n') || (u >= 0x7F && u < 0xA0) || u == 0xAD || (u >= 0x200B && u <= 0x200F) || (u >= 0x2028 && u <= 0x202E) || (u >= 0x2060 && u <= 0x2069) || u == 0xFEFF;
}

// Line after line into blocks.
class ChapterReader {
public:
    explicit ChapterReader(QString language) : m_language(std::move(language)) {}

    void read(const QString &line) {
        ++m_line;
        if (line.isEmpty()) {
            m_open = Open::Nothing;
            return;
        }
        if (line != line.trimmed()) wrong(m_line, "a blank at an end of the line");
        for (const QChar c : line)
            if (isInvisible(c)) wrong(m_line, "an invisible character");
        if (line.startsWith(u'#')) return heading(line);
        if (m_blocks.empty()) wrong(m_line, "a chapter begins with its title");
        if (line.startsWith(u"- ")) return item(line.mid(2), QStringLiteral("•"), Open::Bullets);
        if (const qsizetype digits = numberIn(line); digits > 0) return numbered(line, digits);
        if (m_open != Open::Nothing) wrong(m_line, "an empty line stands before a paragraph");
        m_blocks.push_back(Paragraph{spans(line)});
        m_open = Open::Text;
    }

    Chapter end(const QString &name) {
        if (m_blocks.empty()) wrong(std::max(1, m_line), "a chapter begins with its title");
        Chapter chapter{name, plainText(std::get<Heading>(m_blocks.front()).text), {}};
        chapter.document.title = chapter.title;
        chapter.document.language = m_language;
        chapter.document.blocks = std::move(m_blocks);
        return chapter;
    }

private:
    enum class Open { Nothing, Text, Bullets, Numbers };

    // "12. words": how many digits; 0: none.
    static qsizetype numberIn(const QString &line) {
        qsizetype digits = 0;
        while (digits < line.size() && line.at(digits) >= u'0' && line.at(digits) <= u'9') ++digits;
        return digits > 0 && QStringView(line).mid(digits).startsWith(u". ") ? digits : 0;
    }

    void heading(const QString &line) {
        const int level = line.startsWith(u"# ") ? 1 : line.startsWith(u"## ") ? 2 : 0;
        if (level == 0) wrong(m_line, "a heading is \"# \" or \"## \"");
        if ((level == 1) != m_blocks.empty()) wrong(m_line, "a chapter has one title, and it is the first line");
        if (m_open != Open::Nothing) wrong(m_line, "an empty line stands before a heading");
        if (line.contains(u"**")) wrong(m_line, "a heading has no bold words");
        m_blocks.push_back(Heading{level, spans(line.mid(level + 1))});
        m_open = Open::Text;
    }

    void numbered(const QString &line, qsizetype digits) {
        m_number = m_open == Open::Numbers ? m_number + 1 : 1;
        if (line.left(digits) != QString::number(m_number)) wrong(m_line, "a list counts up from 1");
        item(line.mid(digits + 2), text::writtenDigits(QString::number(m_number), m_language) + u'.', Open::Numbers);
    }

    void item(const QString &words, const QString &marker, Open kind) {
        if (m_open != Open::Nothing && m_open != kind) wrong(m_line, "an empty line stands before a list");
        m_blocks.push_back(ListItem{marker, spans(words)});
        m_open = kind;
    }

    Spans spans(const QString &words) const {
        const QStringList parts = words.split(QStringLiteral("**"));
        if (parts.size() % 2 == 0) wrong(m_line, "** is not closed");
        Spans out;
        for (qsizetype at = 0; at < parts.size(); ++at) {
            const QString &part = parts.at(at);
            const bool bold = at % 2 == 1;
            if (bold && (part.isEmpty() || part != part.trimmed())) wrong(m_line, "** stands around words");
            if (part.contains(u'*') || part.contains(u'`') || part.contains(u"](")) wrong(m_line, "marks other than **");
            if (!part.isEmpty()) out.push_back({part, bold, m_language});
        }
        if (out.empty()) wrong(m_line, "no words");
        return out;
    }

    QString m_language;
    std::vector<Block> m_blocks;
    Open m_open = Open::Nothing;
    int m_line = 0, m_number = 0;
};

QString wordsOf(const Block &block) {
    if (const auto *heading = std::get_if<Heading>(&block)) return plainText(heading->text);
    if (const auto *paragraph = std::get_if<Paragraph>(&block)) return plainText(paragraph->text);
    if (const auto *item = std::get_if<ListItem>(&block)) return plainText(item->text);
    return {};
}

QStringList foldedWords(const QString &words) {
    QStringList out;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) out.append(text::fold(word));
    return out;
}

bool holdsAll(const QString &text, const QStringList &folded) {
    const QString whole = text::fold(text);
    return std::all_of(folded.begin(), folded.end(), [&](const QString &word) { return whole.contains(word); });
}

}  // namespace

QString plainText(const Spans &spans) {
    QString out;
    for (const Span &span : spans) out += span.text;
    return out;
}

Chapter readChapter(const QString &name, const QByteArray &bytes, const QString &language) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError()) wrong(1, "not UTF-8");
    ChapterReader reader(language);
    for (const QString &line : text.split(u'\n')) reader.read(line);
    return reader.end(name);
}

Manual::Manual(const QString &folder) : m_folder(folder.isEmpty() ? assetsFolder() + QStringLiteral("/manual") : folder) {}

QString Manual::path(const QString &name, const QString &language) const { return m_folder + u'/' + language + u'/' + name + ending; }

QStringList Manual::chapters() const {
    QStringList names;
    for (const QString &file : QDir(m_folder + u'/' + english).entryList({u'*' + ending}, QDir::Files, QDir::Name)) names.append(file.chopped(ending.size()));
    return names;
}

Manual::Shown Manual::chapter(const QString &name, const QString &language) const {
    if (!chapters().contains(name)) throw Error(ErrorCode::NotFound, QStringLiteral("no such chapter"), {{QStringLiteral("what"), name}});
    if (language != english && QFileInfo::exists(path(name, language))) {
        try {
            return {readChapter(name, readFile(path(name, language), mostBytes), language), true};
        } catch (const Error &error) {
            qWarning("chapter not read: %s", error.what());
        }
    }
    return {readChapter(name, readFile(path(name, english), mostBytes), english), language == english};
}

std::vector<Manual::Found> Manual::find(const QString &words, const QString &language) const {
    const QStringList folded = foldedWords(words);
    std::vector<Found> out;
    if (folded.isEmpty()) return out;
    for (const QString &name : chapters()) {
        const Chapter chapter = this->chapter(name, language).chapter;
        for (const Block &block : chapter.document.blocks) {
            if (!holdsAll(wordsOf(block), folded)) continue;
            out.push_back({name, chapter.title, wordsOf(block)});
            break;
        }
    }
    return out;
}

}  // namespace balai::documents
