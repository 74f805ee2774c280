#include "core/handoff/payload.h"

#include "core/handoff/open_forms.h"
#include "core/handoff/paper.h"
#include "core/handoff/versions.h"
#include "core/handoff/words.h"
#include "core/text/joins.h"

namespace balai::handoff {
namespace {

QByteArray readmeOf(const Contents &contents) {
    const QString council = inLanguages(contents.councilName, contents.spec.languages).text;
    QString text = words(Word::ReadmeText, contents.language()).arg(council, contents.reference);
    if (contents.replaces) text += QString(u'\n' % replacesText(*contents.replaces, contents.language()) % u'\n');
    QString files;
    for (const Item &item : contents.items)
        if (item.file) files += QString(item.fileName() % text::colon(contents.language()) % fileWords(contents, item) % u'\n');
    if (contents.spec.forms.json) {
        const QStringList open{QStringLiteral("handoff.json"), QLatin1String(basisFile), QLatin1String(schemaFile), QLatin1String(popoloFile)};
        if (hasDays(contents)) text += QString(u'\n' % words(Word::EnclosureDays, contents.language()) % text::colon(contents.language()) % QLatin1String(daysFile) % u'\n');
        text += QString(u'\n' % words(Word::EnclosureMachine, contents.language()) % text::colon(contents.language()) % text::listed(open, contents.language()) % u'\n');
    }
    if (!files.isEmpty()) text += QString(u'\n' % words(Word::Attachments, contents.language()) % u'\n' % files);
    return QString(contents.sample ? QString(words(Word::SampleNote, contents.language()) % u"\n\n" % text) : text).toUtf8();
}

// For other programs, and for calendars.
void addOpenForms(const Contents &contents, std::vector<PackedFile> &files) {
    if (QByteArray days = calendarOf(contents); !days.isEmpty()) files.push_back({QString::fromLatin1(daysFile), std::move(days)});
    files.push_back({QStringLiteral("handoff.json"), jsonOf(contents)});
    files.push_back({QString::fromLatin1(basisFile), consentBasisOf(contents)});
    files.push_back({QString::fromLatin1(schemaFile), schemaText()});
    files.push_back({QString::fromLatin1(popoloFile), popoloOf(contents)});
}

}  // namespace

Payload payloadOf(const Contents &contents, const documents::FontSet &fonts, Progress &progress) {
    Payload payload{paperOf(contents), {}, {}};
    const documents::Pages pages(payload.paper, fonts);
    payload.pages = pages.texts();
    const auto add = [&](const char *name, QByteArray bytes) { payload.files.push_back({QString::fromLatin1(name), std::move(bytes)}); };
    const Forms &forms = contents.spec.forms;
    add("README.txt", readmeOf(contents));
    if (forms.json) addOpenForms(contents, payload.files);
    if (forms.odt) add("recommendations.odt", odtOf(payload.paper, contents.day));
    if (forms.pdf) add("recommendations.pdf", pages.pdf({payload.paper.title, payload.paper.language, contents.day}, progress));
    if (forms.xlsx) add("recommendations.xlsx", recommendationsXlsx(contents));
    for (const Item &item : contents.items)
        if (item.file) payload.files.push_back({item.fileName(), item.file->bytes});
    add("response.csv", responseCsv(contents));
    add("response.xlsx", responseXlsx(contents));
    if (!contents.signer.key.isEmpty()) add("signing-key.pub", crypto::minisign::publicKeyFile(contents.signer));
    stepOrCancel(progress, 1, 1);
    return payload;
}

}  // namespace balai::handoff
