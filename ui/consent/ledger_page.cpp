#include "ui/consent/ledger_page.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/consent_reader.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "core/records/block.h"
#include "core/records/body.h"
#include "core/records/consent.h"
#include "core/records/recommendation.h"
#include "ui/consent/consent_words.h"
#include "ui/handoff/recall_print.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/figures.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

namespace balai::ui {

using namespace records;
using State = handoff::LedgerLine::State;

LedgerPage::LedgerPage(const PageTools &tools, Records &records)
    : ListPage(tools, records, QStringLiteral("ledger-page"), QStringLiteral("send")) {}

void LedgerPage::show(const QString &what) {
    if (!what.startsWith(u"ledger/")) return;
    m_member = Id<Member>(Uuid::parse(what.section(u'/', 1, 1)).value_or(Uuid()));
    m_lines.clear();
    m_records.look<std::vector<handoff::LedgerLine>>(
        tr("Looking up what went out"), this, [member = m_member](const store::Store &store) { return handoff::ledgerOf(store, member); },
        [this, member = m_member](std::vector<handoff::LedgerLine> lines) {
            if (member != m_member) return;
            m_lines = std::move(lines);
            refresh();
        });
}

void LedgerPage::goBack() { Q_EMIT goTo({Place::Members, QString(u"member/" + m_member.text())}); }

QString LedgerPage::bodyName(const handoff::LedgerLine &line) const {
    const auto body = m_records.read().find(line.body);
    return body ? localised(body->name, m_theme.language()) : QString();
}

QString LedgerPage::stateWords(const handoff::LedgerLine &line) const {
    const QString day = ConsentWords(m_records.read(), m_theme).day(line.since);
    switch (line.state) {
    case State::Out: return tr("in use there");
    case State::ToRecall: return tr("to be called back");
    case State::Recalled: return tr("called back on %1").arg(day);
    case State::Acknowledged: return tr("stopped, they said on %1").arg(day);
    }
    return {};
}

QList<RowGroup> LedgerPage::groups() {
    QList<RowGroup> groups;
    const ConsentWords words(m_records.read(), m_theme);
    for (size_t at = 0; at < m_lines.size(); ++at) {
        const handoff::LedgerLine &line = m_lines[at];
        const QString title = tr("%1 · hand-off %2", "body, reference").arg(bodyName(line), line.reference);
        if (groups.isEmpty() || groups.last().title != title) groups.append({title, {}});
        RowSpec row{QString::number(at), line.state == State::Out ? QStringLiteral("send") : QStringLiteral("undo-2")};
        row.text = line.itemKind == u"recommendation" ? tr("Recommendation %1").arg(countText(m_theme, line.number)) : tr("Passage %1").arg(countText(m_theme, line.number));
        row.second = tr("%1 · %2", "day, what became of it").arg(words.day(line.day), stateWords(line));
        groups.last().rows.append(row);
    }
    return groups;
}

void LedgerPage::fill(const QString &id) {
    bool isNumber = false;
    const size_t at = id.toULong(&isNumber);
    if (!isNumber || at >= m_lines.size()) return;
    const handoff::LedgerLine &line = m_lines[at];
    const ConsentWords words(m_records.read(), m_theme);
    const auto member = m_records.read().find(m_member);
    addHeading(tr("%1 · hand-off %2", "body, reference").arg(bodyName(line), line.reference), member ? member->name : QString());
    if (line.itemKind == u"recommendation") {
        if (const auto one = m_records.read().find(Id<Recommendation>(line.item))) addText(localised(one->title, m_theme.language()));
    } else if (const auto block = m_records.read().find(Id<Block>(line.item))) {
        addText(localised(block->text, m_theme.language()));
    }
    addFact(tr("Sent on"), words.day(line.day));
    addFact(tr("Appears"), KindWords::attribution(line.attribution));
    addFact(tr("Since then"), stateWords(line));
    QList<RowSpec> yeses;
    for (const Uuid &uuid : line.consents) {
        const auto consent = m_records.read().find(Id<Consent>(uuid));
        if (!consent) continue;
        RowSpec row{uuid.text(), QStringLiteral("circle-check"), words.event(*consent)};
        row.second = KindWords::use(consent->use);
        yeses.append(row);
    }
    addGroup(tr("The member’s yes to it"), yeses);
}

// In the member's language, and only where the member takes paper home.
void LedgerPage::runPrimary() {
    const auto member = m_records.read().find(m_member);
    if (!member) return;
    const QString fonts = fontFolder(m_theme.assets());
    chooseNewFile(this, tr("Where to put the paper"), QStringLiteral("paper.pdf"), tr("PDF (*.pdf)"), [this, fonts, id = m_member](const QString &path) {
        m_records.look<bool>(
            tr("Making the paper"), this,
            [id, path, fonts](const store::Store &store) {
                const auto paper = handoff::ledgerPaper(store, id);
                if (const auto *held = std::get_if<council::HeldBack>(&paper))
                    throw Error(ErrorCode::Refused, QStringLiteral("the ledger stays here"), {{QStringLiteral("reason"), held->reason}});
                const documents::FontSet set(fonts);
                writeFile(path, documents::toPdf(std::get<documents::Document>(paper), set, {{}, {}, council::today(store)}), FileAccess::Private);
                return true;
            },
            [](bool) {});
    });
}

}  // namespace balai::ui
