// The package leaves: how it is locked, in how many files, and what is told afterwards.
#include "core/base/files.h"
#include "core/crypto/told_words.h"
#include "core/documents/fonts.h"
#include "core/handoff/make.h"
#include "ui/handoff/prepare_page.h"
#include "ui/handoff/recall_print.h"
#include "ui/plain/choice.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/scroll_column.h"
#include "ui/plain/told_words.h"
#include "ui/widgets/note_strip.h"
#include "ui/workplace/records.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;
using handoff::Wrap;

namespace {

constexpr int testWorkFactor = 10;

// How a package was asked to leave.
struct Leaving {
    Wrap wrap = Wrap::None;
    qint64 mostBytes = 0;
};

Wrap wrapNamed(const QString &chosen) {
    if (chosen == u"words") return Wrap::Age;
    return chosen == u"zip" ? Wrap::AesZip : Wrap::None;
}

}  // namespace

// A locked package is opened with six words that are told once.
void PreparePage::exportPackage(Id<Account> second, const QString &passphrase) {
    const Leaving leaving{wrapNamed(m_lock->chosen()), m_size->chosen().toLongLong() * 1'000'000};
    const bool isAge = leaving.wrap == Wrap::Age;
    const QString name = (isAge ? QStringLiteral("%1.zip.age") : QStringLiteral("%1.zip")).arg(m_prepared->preview.contents.reference);
    chooseNewFile(this, tr("Where to put the package and its signature"), name, tr("Package (*.zip *.age)"), [this, second, passphrase, leaving](const QString &path) {
        handoff::Spec spec = m_spec;
        spec.confirmedBy = second;
        const QString fonts = fontFolder(m_theme.assets());
        m_records.ask<Exported>(tr("Making the package"), this,
            [spec, path, fonts, second, passphrase, leaving](council::Session &session, Progress &progress) {
                session.requireFacilitator();
                const auto key = session.handoffKey();
                const documents::FontSet set(fonts);
                const bool isLocked = leaving.wrap != Wrap::None;
                const crypto::SecretBytes words = isLocked ? crypto::sixWords(session.random()) : crypto::SecretBytes();
                handoff::MakeOptions options{key, set};
                options.passphrase = &words;
                options.wrap = leaving.wrap;
                options.mostBytes = leaving.mostBytes;
                if (session.vault().isTest()) options.workFactor = testWorkFactor;
                options.catchingUp = session.isCatchingUp();
                options.secondPersonConfirmed = second && session.vault().confirms(second.uuid(), vault::Secret::passphrase(passphrase));
                const handoff::Made made = handoff::make(session.store(), spec, path, options, progress);
                return Exported{made.files, QString::fromLatin1(words.view()), leaving.wrap == Wrap::AesZip};
            },
            [this, prepared = m_prepared](const Exported &made) { exported(made, prepared); });
    });
}

void PreparePage::exported(const Exported &made, const std::shared_ptr<Prepared> &prepared) {
    clearLayout(m_notes);
    const QString first = made.files.value(0);
    auto *strip = new NoteStrip(m_theme, NoteKind::Plain, QStringLiteral("check"));
    const int count = int(made.files.size());
    strip->set({{count > 1 ? tr("The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1", nullptr, count).arg(QFileInfo(first).fileName())
                           : tr("The package and its signature were saved: %1").arg(QFileInfo(first).fileName()), true}});
    Button *open = strip->addButton(tr("Open the PDF"));
    open->setObjectName(QStringLiteral("handoff-open-pdf"));
    connect(open, &QAbstractButton::clicked, this, [this, first, prepared] { openPdf(first, *prepared); });
    m_notes->addWidget(strip);
    strip->show();  // now, so that it can have the focus
    open->setFocus();
    if (made.words.isEmpty()) return;
    const QString then = made.isZip ? tr("7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.")
                                    : tr("The free program age opens it, and so does Balai.");
    tellWords(m_theme, m_export, QStringLiteral("handoff"), tr("These six words open the package. Tell them to the body another way than the file; they are not shown again."), made.words, then);
}

// Other programs cannot look into the package: the same PDF is put beside it first. Of what was made, not of the
// preview that has been made since.
void PreparePage::openPdf(const QString &package, const Prepared &made) {
    const QFileInfo at(package);
    const QString pdf = at.absolutePath() + u'/' + at.completeBaseName() + QStringLiteral(".pdf");
    for (const handoff::PackedFile &file : made.preview.payload.files) {
        if (!file.name.endsWith(u".pdf")) continue;
        m_tools.tasks.start({}, this, [pdf, bytes = file.bytes](Progress &) { writeFile(pdf, bytes, FileAccess::Shared); },
                            [pdf] { QDesktopServices::openUrl(QUrl::fromLocalFile(pdf)); });
        return;
    }
}

}  // namespace balai::ui
