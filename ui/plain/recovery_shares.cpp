#include "ui/plain/recovery_shares.h"

#include "core/base/files.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "core/vault/share_files.h"
#include "core/vault/shares.h"
#include "ui/handoff/recall_print.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/form_over.h"
#include "ui/plain/share_paper.h"
#include "ui/widgets/button.h"
#include "ui/workplace/records.h"

#include <QCoreApplication>

namespace balai::ui {

namespace {

struct RecoveryShares {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::RecoveryShares)
};

constexpr int mostPeople = 12;

struct Split {
    int shares = 0, threshold = 0;
};

QList<Option> numbersTo(int most) {
    QList<Option> out;
    for (int number = 2; number <= most; ++number) out.append({QString::number(number), QString::number(number)});
    return out;
}

void print(const Theme &theme, Records &records, QWidget *page, const Split &split, std::function<void()> done) {
    const QString fonts = fontFolder(theme.assets()), language = theme.language();
    chooseNewFile(page, RecoveryShares::tr("Where to put the shares"), QStringLiteral("pages.pdf"), RecoveryShares::tr("PDF (*.pdf)"),
                  [&records, page, split, fonts, language, done = std::move(done)](const QString &path) {
        records.write(RecoveryShares::tr("Making the shares"), page, [split, fonts, language, path](council::Session &session) {
            session.requireFacilitator();
            vault::splitKeys(session.vault(), split.shares, split.threshold, [&](const std::vector<crypto::Share> &shares) {
                const documents::FontSet set(fonts);
                writeFile(path, documents::toPdf(sharePaper(shares, language), set, {{}, {}, session.today()}), FileAccess::Private);
            });
        }, done);
    });
}

void save(Records &records, QWidget *page, const Split &split, std::function<void()> done) {
    chooseFolder(page, RecoveryShares::tr("Where to put the shares"), [&records, page, split, done = std::move(done)](const QString &folder) {
        records.write(RecoveryShares::tr("Making the shares"), page, [split, folder](council::Session &session) {
            session.requireFacilitator();
            vault::ShareFiles files(folder, split.shares);
            vault::splitKeys(session.vault(), split.shares, split.threshold, [&](const std::vector<crypto::Share> &shares) { files.write(shares); });
            files.keep();
        }, done);
    });
}

}  // namespace

void askShares(const Theme &theme, Records &records, QWidget *page, Button *at, std::function<void()> done) {
    auto *form = new FormOver(theme, at, QStringLiteral("shares-form"), RecoveryShares::tr("Shares of the key"));
    Choice *shares = form->choice(QStringLiteral("shares-count"), RecoveryShares::tr("People who keep a share"), numbersTo(mostPeople), QStringLiteral("3"));
    Choice *needed = form->choice(QStringLiteral("shares-needed"), RecoveryShares::tr("How many of them open the records"), numbersTo(mostPeople), QStringLiteral("2"));
    Choice *as = form->choice(QStringLiteral("shares-as"), RecoveryShares::tr("As"), {{QStringLiteral("pages"), RecoveryShares::tr("pages to print")}, {QStringLiteral("files"), RecoveryShares::tr("one file each")}});
    form->note(RecoveryShares::tr("A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open."));
    form->note(RecoveryShares::tr("Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing."));
    form->finish(RecoveryShares::tr("Make the shares…"), [&theme, &records, page, shares, needed, as, done = std::move(done)]() -> QString {
        const Split split{shares->chosen().toInt(), needed->chosen().toInt()};
        if (split.threshold > split.shares) return RecoveryShares::tr("More shares are needed than there are.");
        if (as->chosen() == u"files") save(records, page, split, done);
        else print(theme, records, page, split, done);
        return {};
    });
}

}  // namespace balai::ui
