#include "core/handoff/disclosure.h"

#include "core/base/error.h"
#include "core/documents/pdf_reader.h"
#include "core/documents/picture.h"
#include "core/handoff/sheet.h"
#include "core/text/icalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QXmlStreamReader>

namespace balai::handoff {
namespace {

using Passages = std::optional<std::vector<Passage>>;

bool isId(const QString &text) {
    static const QString urn = QStringLiteral("urn:uuid:");
    return Uuid::parse(text.startsWith(urn) ? text.mid(urn.size()) : text).has_value();
}

void addJson(const QString &file, const QJsonValue &value, std::vector<Passage> &to) {
    if (value.isString()) {
        // The package's own ids hold digits that mean nothing.
        if (!isId(value.toString())) to.push_back({file, 0, value.toString()});
    } else if (value.isArray()) {
        for (const QJsonValue one : value.toArray()) addJson(file, one, to);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto at = object.begin(); at != object.end(); ++at) {
            to.push_back({file, 0, at.key()});
            addJson(file, *at, to);
        }
    }
}

Passages jsonPassages(const PackedFile &file) {
    const QJsonDocument document = QJsonDocument::fromJson(file.bytes);
    if (document.isNull()) return std::nullopt;
    std::vector<Passage> out;
    addJson(file.name, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), out);
    return out;
}

// Every text and every attribute of every part; a paragraph's pieces joined, since tags may stand inside a word.
Passages xmlPassages(const QString &file, const QByteArray &bytes) {
    std::vector<Passage> out;
    QXmlStreamReader from(bytes);
    QString paragraph;
    const auto flush = [&] {
        if (!paragraph.trimmed().isEmpty()) out.push_back({file, 0, paragraph});
        paragraph.clear();
    };
    while (!from.atEnd()) {
        from.readNext();
        if (from.isCharacters()) paragraph += from.text();
        if (from.isComment() || from.isProcessingInstruction())
            out.push_back({file, 0, QString(from.text() % from.processingInstructionTarget() % u' ' % from.processingInstructionData())});
        if (from.isStartElement())
            for (const QXmlStreamAttribute &attribute : from.attributes()) out.push_back({file, 0, attribute.value().toString()});
        const QStringView name = from.name();
        const bool isSpace = name == u"line-break" || name == u"s" || name == u"tab" || name == u"br" || name == u"cr";
        if (from.isStartElement() && isSpace) paragraph += u' ';
        if (from.isEndElement() && (name == u"p" || name == u"h" || name == u"c" || name == u"si")) flush();
    }
    flush();
    return from.hasError() ? Passages() : Passages(out);
}

Passages zipPassages(const PackedFile &file) {
    std::vector<Passage> out;
    for (const PackedFile &part : readZip(file.bytes)) {
        out.push_back({file.name, 0, part.name});
        const bool plain = part.name == u"mimetype";
        const Passages inside = plain ? Passages(std::vector<Passage>{{file.name, 0, QString::fromUtf8(part.bytes)}})
                                      : xmlPassages(file.name, part.bytes);
        if (!inside) return std::nullopt;
        out.insert(out.end(), inside->begin(), inside->end());
    }
    return out;
}

Passages csvPassages(const PackedFile &file) {
    std::vector<Passage> out;
    for (const QStringList &row : readCsv(file.bytes))
        for (const QString &cell : row) out.push_back({file.name, 0, cell});
    return out;
}

Passages calendarPassages(const PackedFile &file) {
    std::vector<Passage> out;
    for (const auto &[name, value] : text::readCalendar(file.bytes)) {
        out.push_back({file.name, 0, name});
        if (!isId(value)) out.push_back({file.name, 0, value});
    }
    return out;
}

Passages textPassages(const PackedFile &file) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(file.bytes);
    if (decoder.hasError()) return std::nullopt;
    return std::vector<Passage>{{file.name, 0, text}};
}

// What a reader finds in the finished bytes, and beside it the text that their pages were set from: a word that one of the
// two cuts is whole in the other.
Passages pdfPassages(const PackedFile &file, const std::vector<documents::PageText> &pages) {
    const auto read = documents::readPdf(file.bytes);
    if (!read || (!pages.empty() && size_t(read->pages.size()) != pages.size())) return std::nullopt;
    std::vector<Passage> out;
    for (qsizetype i = 0; i < read->pages.size(); ++i) {
        const int page = static_cast<int>(i) + 1;
        out.push_back({file.name, page, read->pages[i]});
        if (!pages.empty()) out.push_back({file.name, page, pages[size_t(i)].lines.join(QLatin1Char('\n'))});
    }
    for (const QString &text : read->beside) out.push_back({file.name, 0, text});
    return out;
}

// A picture or a sound has no passage, but it has to be as it is made anew: not one byte more.
Passages attachedPassages(const PackedFile &file) {
    if (file.name.endsWith(QLatin1String(".pdf"))) return pdfPassages(file, {});
    const auto stripped = documents::withoutTraces(file.bytes);
    const auto *same = std::get_if<QByteArray>(&stripped);
    return same && *same == file.bytes ? Passages(std::vector<Passage>()) : std::nullopt;
}

}  // namespace

std::optional<std::vector<Passage>> passagesOf(const PackedFile &file, const std::vector<documents::PageText> &pages) {
    Passages found;
    try {
        if (file.name.endsWith(QLatin1String(".json")) || file.name.endsWith(QLatin1String(".jsonld"))) found = jsonPassages(file);
        else if (file.name.startsWith(QLatin1String("attachment-"))) found = attachedPassages(file);
        else if (file.name.endsWith(QLatin1String(".pdf"))) found = pdfPassages(file, pages);
        else if (file.name.endsWith(QLatin1String(".xlsx")) || file.name.endsWith(QLatin1String(".odt"))) found = zipPassages(file);
        else if (file.name.endsWith(QLatin1String(".csv"))) found = csvPassages(file);
        else if (file.name.endsWith(QLatin1String(".ics"))) found = calendarPassages(file);
        else if (file.name.endsWith(QLatin1String(".txt"))) found = textPassages(file);
        else if (file.name.endsWith(QLatin1String(".pub"))) found = std::vector<Passage>{};  // a key and nothing else
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Damaged) throw;
    }
    if (found) found->push_back({file.name, 0, file.name});
    return found;
}

}  // namespace balai::handoff
