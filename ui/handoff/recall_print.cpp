#include "ui/handoff/recall_print.h"

#include "core/documents/fonts.h"
#include "core/handoff/recall.h"
#include "core/records/handoff_item.h"
#include "core/text/numbers.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/form_over.h"
#include "ui/workplace/records.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace balai::ui {

namespace {
struct RecallPrint {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::RecallPrint)
};
}  // namespace

QString fontFolder(const Assets &assets) {
    QDir folder = QFileInfo(assets.font(QStringLiteral("NotoSans_400Regular.ttf"))).absoluteDir();
    // A development build keeps each family in a package of its own.
    if (folder.dirName() == u"400Regular") {
        folder.cdUp();
        folder.cdUp();
    }
    return folder.absolutePath();
}

void printRecall(const Theme &theme, Records &records, QWidget *over, Id<records::Handoff> id, std::function<void()> done, std::vector<qint64> byHand) {
    const auto handoff = records.read().find(id);
    if (!handoff) return;
    const QString name = QStringLiteral("%1-recall.pdf").arg(handoff->reference);
    const QString fonts = fontFolder(theme.assets());
    chooseNewFile(over, RecallPrint::tr("Where to put the recall notice"), name,
                  RecallPrint::tr("PDF (*.pdf)"), [&records, over, id, fonts, done, byHand](const QString &path) {
        records.write(RecallPrint::tr("Making the recall notice"), over, [id, path, fonts, byHand](council::Session &session) {
            session.requireWriter();
            const documents::FontSet set(fonts);
            handoff::recall(session.store(), id, path, set, byHand);
        }, done);
    });
}

void printReminder(const Theme &theme, Records &records, QWidget *over, const records::Handoff &handoff) {
    const QString name = QStringLiteral("%1-reminder.pdf").arg(handoff.reference);
    chooseNewFile(over, RecallPrint::tr("Where to put the recall notice"), name,
                  RecallPrint::tr("PDF (*.pdf)"), [&records, over, id = handoff.id, fonts = fontFolder(theme.assets())](const QString &path) {
        records.write(RecallPrint::tr("Making the recall notice"), over, [id, path, fonts](council::Session &session) {
            session.requireWriter();
            const documents::FontSet set(fonts);
            handoff::remind(session.store(), id, path, set);
        });
    });
}

void recallByHand(const Theme &theme, Records &records, QWidget *over, QWidget *at, Id<records::Handoff> id) {
    auto *form = new FormOver(theme, at, QStringLiteral("recall-form"), RecallPrint::tr("Call items back"));
    Field *numbers = form->text(QStringLiteral("recall-numbers"), RecallPrint::tr("Numbers of the items"));
    form->note(RecallPrint::tr("For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else."));
    form->finish(RecallPrint::tr("Print the recall…"), [&theme, &records, over, numbers, id]() -> QString {
        std::vector<qint64> known, chosen;
        for (const records::HandoffItem &item : records.read().all<records::HandoffItem>("handoff", id))
            if (!item.heldBack) known.push_back(item.number.value_or(0));
        for (const QString &part : text::asciiDigits(numbers->text()).split(u',', Qt::SkipEmptyParts)) {
            chosen.push_back(part.trimmed().toLongLong());
            if (std::find(known.begin(), known.end(), chosen.back()) == known.end()) return RecallPrint::tr("The package has no item with this number: %1").arg(part.trimmed());
        }
        if (chosen.empty()) return RecallPrint::tr("Write the numbers that stand in the package, with commas between them.");
        printRecall(theme, records, over, id, {}, chosen);
        return {};
    });
}

}  // namespace balai::ui
