#include "ui/plain/share_paper.h"

#include "core/text/dates.h"

#include <QCoreApplication>

namespace balai::ui {

using Paper = documents::Document;  // lupdate loses the namespace of what follows a qualified result

namespace {

struct SharePaper {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::SharePaper)
};

constexpr double codeSide = 150;  // points
constexpr int columns = 2;

// Numbered, because a fault is told by the number of its group.
documents::Table groupsOf(const QString &symbols) {
    const QStringList groups = symbols.split(u'-');
    documents::Table table{{1, 4, 1, 4}, {}, false};
    const qsizetype rows = (groups.size() + columns - 1) / columns;
    for (qsizetype row = 0; row < rows; ++row) {
        std::vector<documents::Spans> cells;
        for (qsizetype column = 0; column < columns; ++column) {
            const qsizetype at = column * rows + row;
            cells.push_back(documents::plain(at < groups.size() ? QString::number(at + 1) : QString(), QStringLiteral("en")));
            cells.push_back(documents::bold(groups.value(at), QStringLiteral("en")));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace

Paper sharePaper(const std::vector<crypto::Share> &shares, const QString &language) {
    Paper out;
    out.language = language;
    out.title = SharePaper::tr("Share of a key");
    out.pageNumbers = false;
    const auto number = [&](qsizetype of) { return text::writtenDigits(QString::number(of), language); };
    const auto add = [&](documents::Block block) { out.blocks.push_back(std::move(block)); };
    for (const crypto::Share &share : shares) {
        if (&share != &shares.front()) add(documents::PageBreak{});
        const QString symbols = crypto::encodeShare(share);
        add(documents::Heading{1, documents::plain(SharePaper::tr("Share %1 of %2").arg(number(share.index), number(qsizetype(shares.size()))))});
        add(documents::Paragraph{documents::plain(SharePaper::tr("This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.").arg(number(share.threshold)))});
        add(documents::Paragraph{documents::plain(SharePaper::tr("Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face."))});
        add(groupsOf(symbols));
        add(documents::QrCode{symbols, {}, codeSide});
    }
    return out;
}

}  // namespace balai::ui
