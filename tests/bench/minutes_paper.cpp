// One paper of many paragraphs, as ODT and as PDF:  minutes_paper odt|pdf PARAGRAPHS FONTS FILE
// What both are made of is the same document; the time of a whole run is what minutes_pdf.py compares.
#include "core/base/files.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "core/handoff/payload.h"

#include <QString>
#include <cstdlib>
#include <cstring>

using namespace balai;

namespace {

documents::Document paperOf(int paragraphs) {
    const QString note = QStringLiteral("The council heard three reports and asked for the figures of all provinces. The office prints the papers and sends them in good order. ").repeated(5);
    documents::Document paper{QStringLiteral("Minutes"), QStringLiteral("en"), {}, QStringLiteral("Example Council"), QStringLiteral("2026-01"), true};
    for (int i = 0; i < paragraphs; ++i) {
        if (i % 20 == 0) paper.blocks.push_back(documents::Heading{2, documents::plain(QString(u"Item " % QString::number(i / 20 + 1)))});
        paper.blocks.push_back(documents::Paragraph{documents::plain(QString(note % u"Point " % QString::number(i + 1) % u'.'))});
    }
    return paper;
}

}  // namespace

int main(int argc, char **argv) {
    if (argc != 5) return 2;
    const documents::Document paper = paperOf(std::atoi(argv[2]));
    const QDate day(2026, 11, 23);
    const bool isOdt = std::strcmp(argv[1], "odt") == 0;
    const QByteArray bytes = isOdt ? handoff::odtOf(paper, day) : documents::toPdf(paper, documents::FontSet(QString::fromLocal8Bit(argv[3])), {{}, {}, day});
    writeFile(QString::fromLocal8Bit(argv[4]), bytes, FileAccess::Shared);
    return 0;
}
