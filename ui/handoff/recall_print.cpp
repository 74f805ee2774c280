#include "ui/handoff/recall_print.h"

#include "core/documents/fonts.h"
#include "core/handoff/recall.h"
#include "ui/plain/file_choice.h"
#include "ui/workplace/records.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

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

void printRecall(const Theme &theme, Records &records, QWidget *over, Id<records::Handoff> id, std::function<void()> done) {
    const auto handoff = records.read().find(id);
    if (!handoff) return;
    const QString name = QStringLiteral("%1-recall.pdf").arg(handoff->reference);
    const QString fonts = fontFolder(theme.assets());
    chooseNewFile(over, RecallPrint::tr("Where to put the recall notice"), name,
                  RecallPrint::tr("PDF (*.pdf)"), [&records, over, id, fonts, done](const QString &path) {
        records.write(RecallPrint::tr("Making the recall notice"), over, [id, path, fonts](council::Session &session) {
            session.requireWriter();
            const documents::FontSet set(fonts);
            handoff::recall(session.store(), id, path, set);
        }, done);
    });
}

}  // namespace balai::ui
