// Picture slips of a round on paper.
#include "core/base/files.h"
#include "core/council/consent_slips.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "ui/consent/round_head.h"
#include "ui/consent/round_page.h"
#include "ui/consent/round_sheet.h"
#include "ui/handoff/recall_print.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/form_over.h"
#include "ui/widgets/button.h"
#include "ui/workplace/records.h"

namespace balai::ui {

using namespace records;

// Without names unless somebody chooses otherwise: a slip that is lost then says nothing of anybody.
void RoundPage::askSlips() {
    auto *form = new FormOver(m_theme, m_slips, QStringLiteral("slips-form"), tr("Picture slips"));
    Choice *names = form->choice(QStringLiteral("slips-names"), tr("Names"), {{QStringLiteral("none"), tr("no names")}, {QStringLiteral("chosen"), tr("with the chosen name")}}, QStringLiteral("none"));
    form->note(tr("The number on a slip is the row’s. A slip with a name must stay with the council."));
    form->finish(tr("Make the slips…"), [this, names]() -> QString {
        printSlips(names->chosen() == u"chosen" ? SlipNames::Chosen : SlipNames::None);
        return {};
    });
}

// A page a person, in the language she reads, else in the one that is read out.
void RoundPage::printSlips(SlipNames names) {
    const council::RoundSetting setting = m_head->setting();
    std::vector<council::SlipQuestion> questions;
    for (const council::RoundQuestion &question : setting.questions) {
        const auto body = m_records.read().find(Id<Body>(question.audience.body));
        questions.push_back({question.use, question.audience.audience, body ? body->name : LocalText()});
    }
    std::vector<council::Slip> slips;
    for (const Member &member : m_sheet->people()) slips.push_back({int(slips.size()) + 1, member.reads.empty() ? setting.language : member.reads.front(), names == SlipNames::Chosen ? member.name : QString()});
    const QString fonts = fontFolder(m_theme.assets());
    const Council ours = m_records.council();
    const QDate today = m_records.today();
    chooseNewFile(this, tr("Where to put the slips"), QStringLiteral("slips.pdf"), tr("PDF (*.pdf)"), [this, questions, slips, fonts, ours, today](const QString &path) {
        m_tools.tasks.start(tr("Making the slips"), this, [=](Progress &progress) {
            const documents::FontSet set(fonts);
            writeFile(path, documents::toPdf(council::consentSlips(ours, questions, slips), set, {{}, {}, today}, progress), FileAccess::Private);
        }, [] {});
    });
}

}  // namespace balai::ui
