// What an office may have typed in Zawgyi, asked about line by line.
#include "ui/handoff/returned_page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/paste_question.h"

#include <QVBoxLayout>

namespace balai::ui {

using handoff::Column;
using handoff::PreviewLine;

// The columns of words: numbers, days and answers are read by other means.
std::optional<ReturnedPage::Doubt> ReturnedPage::doubtIn(const PreviewLine &line, const handoff::SheetAnswers &answers) {
    if (line.isLeftOut) return {};
    const auto said = answers.cells.value(line.found.place());
    for (const Column column : {Column::Reason, Column::OfficialRef, Column::Office}) {
        if (said.contains(column)) continue;
        if (auto doubt = text::zawgyiDoubt(line.found.text(column))) return Doubt{column, std::move(*doubt)};
    }
    return {};
}

QMap<qint64, ReturnedPage::Doubt> ReturnedPage::doubtsIn(const handoff::ResponsePreview &preview, const handoff::SheetAnswers &answers) {
    QMap<qint64, Doubt> out;
    for (const PreviewLine &line : preview.lines)
        if (auto doubt = doubtIn(line, answers)) out.insert(line.found.place(), std::move(*doubt));
    return out;
}

void ReturnedPage::askReading(Card &card, const PreviewLine &line, const Doubt &doubt) {
    auto *question = new PasteQuestion(m_theme, PasteQuestion::forLines(), doubt.shown);
    card.box()->addWidget(question);
    question->buttons().first()->setProperty("asks", true);
    for (const bool isUnicode : {false, true})
        connect(question, isUnicode ? &PasteQuestion::unicodeChosen : &PasteQuestion::pastedChosen, this, [this, question, line, isUnicode] { takeReading(line, isUnicode, question->isRemembered()); });
}

// What was said about a cell stands in its place, also where it is what stood there: then nobody is asked again.
void ReturnedPage::takeReading(const PreviewLine &line, bool isUnicode, bool inAll) {
    const auto take = [&](const PreviewLine &one) {
        while (const auto doubt = doubtIn(one, m_answers)) {
            const QString typed = one.found.text(doubt->column);
            m_answers.cells[one.found.place()].insert(doubt->column, isUnicode ? text::unicodeWhereInDoubt(typed) : typed);
            if (!inAll) return;
        }
    };
    take(line);
    if (inAll)
        for (const PreviewLine &one : m_preview->lines) take(one);
    look(true);
}

}  // namespace balai::ui
