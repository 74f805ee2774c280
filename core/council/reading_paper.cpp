#include "core/council/reading_paper.h"

#include "core/council/reading.h"
#include "core/text/joins.h"

namespace balai::council {

using namespace records;

namespace {

HeldBack reason(const char *word) { return {QString::fromLatin1(word)}; }

documents::Spans spansOf(const Passage &passage) {
    documents::Spans out;
    if (!passage.own && !passage.released.speakerName().isEmpty()) out.push_back({QString(passage.released.speakerName() + text::colon(passage.language)), false, passage.language});
    out.push_back({passage.released.text(), passage.own, passage.language});
    return out;
}

}  // namespace

std::variant<documents::Document, HeldBack> readingPaper(const store::Store &store, Id<Meeting> meetingId, Id<Member> memberId) {
    const auto meeting = store.find(meetingId);
    const auto member = store.find(memberId);
    if (!meeting || !member || member->removed) return reason("notFound");
    if (member->takesHome != TakesHome::paper) return reason("notHerWay");
    const QStringList languages = reviewLanguagesFor(store, meetingId, *member, {});
    const QString titled = languageOf(meeting->title, languages, QStringLiteral("en"));
    documents::Document paper;
    paper.title = meeting->title.value(titled);
    paper.language = languages.value(0, titled);
    paper.blocks.push_back(documents::Heading{1, documents::plain(paper.title, titled)});
    for (const Passage &passage : readingOf(store, meetingId, memberId, languages).passages) {
        const QString note = passage.block.contentNote.value(passage.language);
        if (!note.isEmpty()) paper.blocks.push_back(documents::SmallPrint{documents::plain(note, passage.language)});
        paper.blocks.push_back(documents::Paragraph{spansOf(passage)});
        for (const QString &objection : passage.released.objections()) paper.blocks.push_back(documents::SmallPrint{documents::plain(objection, passage.language)});
    }
    return paper;
}

}  // namespace balai::council
