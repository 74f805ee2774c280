#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/documents/manual.h"
#include "core/text/language.h"

#include <QJsonArray>
#include <algorithm>

namespace balai::cli {

namespace {

using documents::Manual;

// --language, else that of the locale where we have it, else English.
QString languageOf(const Invocation &in) {
    const QString asked = in.args().has("language") ? in.args().value("language") : text::machineLanguage();
    const auto &known = text::interfaceLanguages();
    return std::any_of(known.begin(), known.end(), [&](const text::Language &one) { return one.tag == asked; }) ? asked : QStringLiteral("en");
}

QString textOf(const documents::Document &chapter) {
    QStringList lines;
    for (const documents::Block &block : chapter.blocks) {
        if (const auto *heading = std::get_if<documents::Heading>(&block)) lines.append({QString(), documents::plainText(heading->text), QString()});
        else if (const auto *item = std::get_if<documents::ListItem>(&block)) lines.append(item->marker + u' ' + documents::plainText(item->text));
        else if (const auto *paragraph = std::get_if<documents::Paragraph>(&block)) lines.append(documents::plainText(paragraph->text));
    }
    return lines.join(u'\n').trimmed();
}

int list(Invocation &in, const Manual &manual, const QString &language) {
    QJsonArray all;
    for (const QString &name : manual.chapters()) {
        const QString title = manual.chapter(name, language).chapter.title;
        if (!in.json()) in.printLine(name + QStringLiteral("  ") + title);
        all.append(QJsonObject{{QStringLiteral("chapter"), name}, {QStringLiteral("title"), title}});
    }
    if (in.json()) in.print(QJsonObject{{QStringLiteral("chapters"), all}});
    return 0;
}

int runManual(Invocation &in) {
    const Manual manual;
    const QString language = languageOf(in), name = in.args().positional(0);
    if (name.isEmpty()) return list(in, manual, language);
    const Manual::Shown shown = manual.chapter(name, language);
    const QString text = textOf(shown.chapter.document);
    if (!in.json()) in.printText(text);
    else
        in.print(QJsonObject{{QStringLiteral("chapter"), name}, {QStringLiteral("title"), shown.chapter.title},
                             {QStringLiteral("language"), shown.isTranslated ? language : QStringLiteral("en")}, {QStringLiteral("text"), text}});
    return 0;
}

}  // namespace

std::vector<VerbSpec> manualVerbs() { return {{"manual", {{"CHAPTER", false}}, {{"--language", OptionSpec::Value}}, runManual}}; }

}  // namespace balai::cli
