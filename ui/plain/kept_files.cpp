#include "ui/plain/kept_files.h"

#include "core/council/attachments.h"
#include "core/documents/picture.h"
#include "core/records/member.h"
#include "ui/errors.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/kept_sound.h"
#include "ui/plain/pdf_view.h"
#include "ui/shell/voice_note.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/pop_over.h"
#include "ui/widgets/question.h"
#include "ui/widgets/row_list.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

namespace balai::ui {

using records::Attachment;

// What was found of a file that somebody wants to look at.
struct KeptFiles::Seen {
    std::variant<QImage, NoPicture> picture = NoPicture::OtherType;
    QByteArray sound = {};
    std::shared_ptr<const QByteArray> pdf = {};        // of a PDF: all of it, and its first page
    PdfPageOrWhy page = QString();
};

KeptFiles::KeptFiles(const Theme &theme, Records &records, const Of &of, const QString &title, const QString &step, const QString &record)
    : m_theme(theme), m_records(records), m_of(of), m_said(new FlowLabel(theme, {}, {Type::Table})) {
    setObjectName(QStringLiteral("kept-files-") + of.id.text());
    build(title, step, record);
}

void KeptFiles::build(const QString &title, const QString &step, const QString &record) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    const bool isClosed = council::sealsBytesOf(m_of.kind.name) && !m_records.read().sealer();
    addList(title, column);
    column->addWidget(m_said);
    if (isClosed) return say(tr("Files here are sealed. An account that opens sealed names can keep and see them."));
    say({});
    if (!m_records.mayWrite()) return;
    auto *row = new WrapRow(m_theme.px(8));
    auto *add = new Button(m_theme, ButtonKind::Plain, step, QStringLiteral("paperclip"));
    add->setObjectName(QStringLiteral("keep-file-") + m_of.id.text());
    add->setWraps(true);
    connect(add, &QAbstractButton::clicked, this, &KeptFiles::choose);
    row->addWidget(add);
    column->addLayout(row);
    auto *limit = new FlowLabel(m_theme, tr("At most 20 MB. It is kept inside the vault; the file you chose stays where it is."), {Type::Small});
    limit->setTone(Tone::Soft);
    column->addWidget(limit);
    if (!record.isEmpty()) addRecording(record, column);
}

void KeptFiles::addRecording(const QString &record, QVBoxLayout *column) {
    auto *note = new VoiceNote(m_theme, QString(u"record-file-" + m_of.id.text()));
    note->setWords({record, council::sealsBytesOf(m_of.kind.name) ? tr("It is kept inside the vault, sealed.") : tr("It is kept inside the vault.")});
    auto *keep = new Button(m_theme, ButtonKind::Plain, tr("Keep this recording"), QStringLiteral("check"));
    keep->setObjectName(QString(u"record-keep-" + m_of.id.text()));
    keep->hide();
    column->addWidget(note);
    column->addWidget(keep, 0, Qt::AlignLeft);
    connect(note, &VoiceNote::changed, keep, [note, keep] { keep->setVisible(!note->isEmpty()); });
    connect(keep, &QAbstractButton::clicked, this, [this, note] { keepRecording(note->file()); });
}

void KeptFiles::keepRecording(const QByteArray &file) {
    m_records.ask<Uuid>(
        tr("Keeping the file"), this,
        [file, of = m_of](council::Session &session, Progress &progress) {
            QBuffer from;
            from.setData(file);
            from.open(QIODevice::ReadOnly);
            return council::keepAttachment(session, {of.kind, of.id, QStringLiteral("recording.wav")}, from, progress).id.uuid();
        },
        [](Uuid) {}, [this](const Error &error) { say(wordsFor(error).what); });
}


void KeptFiles::addList(const QString &title, QVBoxLayout *column) {
    RowGroup group{title, {}};
    for (const Attachment &file : council::attachmentsOf(m_records.read(), m_records.account(), m_of.id)) {
        RowSpec row{file.id.text(), QStringLiteral("paperclip"), council::cleanFileName(file.name)};
        row.second = tr("%1, %2", "type, size").arg(typeWords(file.mediaType), sizeWords(file.size.value_or(0)));
        if (!m_records.read().hasBytes(file.id.uuid())) row.chip = tr("not here yet");
        group.rows.append(row);
    }
    if (group.rows.isEmpty()) return;
    m_list = new RowList(m_theme, RowList::Look::Cards);
    m_list->setObjectName(QStringLiteral("kept-list-") + m_of.id.text());
    m_list->setAccessibleName(title);
    m_list->setGroups({group});
    connect(m_list, &RowList::opened, this, &KeptFiles::look);
    column->addWidget(m_list);
}

QString KeptFiles::typeWords(const QString &mediaType) const {
    if (mediaType.startsWith(u"image/")) return tr("Picture");
    if (mediaType.startsWith(u"audio/") || mediaType.startsWith(u"video/")) return tr("Recording");
    return mediaType == u"application/pdf" ? QStringLiteral("PDF") : tr("File");
}

QString KeptFiles::sizeWords(qint64 bytes) const { return QLocale(m_theme.language()).formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat); }

void KeptFiles::say(const QString &words) {
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void KeptFiles::choose() {
    chooseFiles(this, tr("The file to keep"), tr("All files (*)"), [this](const QStringList &paths) { keep(paths.first()); });
}

void KeptFiles::keep(const QString &path) {
    const QFileInfo info(path);
    if (info.size() > council::mostAttachedBytes) return say(tr("This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again."));
    if (info.isFile() && info.size() == 0) return say(tr("This file is empty. Choose another one."));
    say({});
    m_records.ask<Uuid>(
        tr("Keeping the file"), this,
        [path, of = m_of](council::Session &session, Progress &progress) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::Io, QStringLiteral("the file cannot be read"));
            return council::keepAttachment(session, {of.kind, of.id, QFileInfo(path).fileName()}, file, progress).id.uuid();
        },
        [](Uuid) {}, [this](const Error &error) { say(wordsFor(error).what); });
}

void KeptFiles::look(const QString &id) {
    const auto file = m_records.read().find(Id<Attachment>(Uuid::parse(id).value_or(Uuid())));
    if (!file) return;
    if (!m_records.read().hasBytes(file->id.uuid())) return say(tr("This file comes with the changes of another laptop."));
    say({});
    const QSize room = QSize(window()->width() * 3 / 5, window()->height() * 3 / 5);
    const int width = std::max(200, window()->width() * 3 / 4 - m_theme.px(80));
    const auto now = present();
    m_records.ask<Seen>(
        tr("Opening the file"), window(),
        [id = file->id, room, width, isSound = isHeardHere(*file)](council::Session &session, Progress &progress) {
            const QByteArray bytes = council::openAttachment(session, id);
            if (isSound) return Seen{NoPicture::OtherType, bytes};
            if (documents::mediaTypeOf(bytes) != u"application/pdf") return Seen{pictureIn(bytes, room)};
            return Seen{NoPicture::OtherType, {}, std::make_shared<const QByteArray>(bytes), PdfView::pageIn(bytes, 0, width, progress)};
        },
        [now, file](const Seen &seen) { if (auto *here = now()) here->showSeen(*file, seen); },
        [now](const Error &error) { if (auto *here = now()) here->say(wordsFor(error).what); });
}

// The page may be built anew while a file is read, or while one is looked at.
std::function<KeptFiles *()> KeptFiles::present() const {
    return [window = QPointer<QWidget>(window()), name = objectName()] { return window ? window->findChild<KeptFiles *>(name) : nullptr; };
}

QString KeptFiles::whyNotShown(NoPicture why) const {
    switch (why) {
    case NoPicture::OtherType: return tr("Only pictures and PDFs can be looked at here. The file is kept as it is.");
    case NoPicture::TooLarge: return tr("This picture has too many dots to be shown here. It is kept as it is.");
    case NoPicture::Damaged: return tr("This picture is damaged and cannot be shown. It is kept as it is.");
    }
    return {};
}

QWidget *KeptFiles::seenWidget(const Seen &seen, const QString &name) const {
    if (const auto *image = std::get_if<QImage>(&seen.picture)) return new PictureView(m_theme, *image, name);
    if (!seen.sound.isEmpty()) return new Listen(m_theme, QStringLiteral("kept-file-listen"), [sound = seen.sound](const Listen::Got &got) { got(sound, {}); });
    if (!seen.pdf) return new FlowLabel(m_theme, whyNotShown(std::get<NoPicture>(seen.picture)), {Type::Table});
    if (const auto *why = std::get_if<QString>(&seen.page)) return new FlowLabel(m_theme, *why, {Type::Table});
    const PdfShown &first = std::get<PdfShown>(seen.page);
    const int height = std::max(120, std::min(first.image.height() + 2, window()->height() - m_theme.px(220)));
    return new PdfView(m_theme, m_records, seen.pdf, first, {first.image.width(), height}, name);
}

// A file goes with a hand-off only where somebody said who is in it.
void KeptFiles::addWhoIsIn(QLayout *row, const Attachment &file) {
    const bool mayGo = file.ofKind == u"meeting" || file.ofKind == u"recommendation" || file.ofKind == u"block";
    if (!mayGo || !m_records.mayWrite()) return;
    auto *who = new Button(m_theme, ButtonKind::Plain, file.showsNobody ? tr("Nobody is in it…") : file.shows.empty() ? tr("Who is in it…") : tr("%n members are in it…", nullptr, int(file.shows.size())));
    who->setObjectName(QStringLiteral("kept-file-who"));
    who->setWraps(true);
    who->setMenu([now = present(), id = file.id](QMenu &menu) {
        if (auto *here = now()) here->fillWhoIsIn(menu, id);
    });
    row->addWidget(who);
}

void KeptFiles::fillWhoIsIn(QMenu &menu, Id<Attachment> id) {
    const auto file = m_records.read().find(id);
    if (!file) return;
    const auto add = [&](const QString &words, bool on, std::function<QJsonObject()> fields) {
        QAction *action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, window(), [records = &m_records, guard = window(), id, fields = std::move(fields)] {
            QJsonObject record = fields();
            record.insert(QStringLiteral("id"), id.uuid().text());
            records->change(QStringLiteral("say who is in a file"), guard, [record](store::Write &write) { write.put(records::kindOf<Attachment>(), record); });
        });
    };
    add(tr("Nobody can be seen, heard or recognised"), file->showsNobody, [on = !file->showsNobody] { return QJsonObject{{QStringLiteral("showsNobody"), on}, {QStringLiteral("shows"), QJsonArray()}}; });
    menu.addSeparator();
    for (const records::Member &member : m_records.read().all<records::Member>()) {
        const bool on = file->shows.contains(member.id);
        add(member.name, on, [shows = file->shows, on, who = member.id]() mutable {
            QJsonArray ids;
            for (const auto &one : shows)
                if (one != who) ids.append(one.text());
            if (!on) ids.append(who.text());
            return QJsonObject{{QStringLiteral("shows"), ids}, {QStringLiteral("showsNobody"), false}};
        });
    }
}

void KeptFiles::showSeen(const Attachment &file, const Seen &seen) {
    if (!m_list) return;
    const QString name = council::cleanFileName(file.name);
    const auto *image = std::get_if<QImage>(&seen.picture);
    const auto *page = std::get_if<PdfShown>(&seen.page);
    const int shown = image ? image->width() : page ? page->image.width() + 24 : 0;
    const int wide = shown > 0 ? std::max(320, int(shown / m_theme.px(100.0) * 100.0) + 40) : 360;
    auto *over = new PopOver(m_theme, m_list, wide);
    over->setObjectName(QStringLiteral("kept-file-over"));
    over->box()->addWidget(new FlowLabel(m_theme, name, {Type::Base, true}));
    over->box()->addWidget(seenWidget(seen, name), 0, shown > 0 ? Qt::AlignHCenter : Qt::Alignment());
    auto *row = new WrapRow(m_theme.px(8));
    auto *close = new Button(m_theme, ButtonKind::Plain, tr("Close"));
    close->setObjectName(QStringLiteral("kept-file-close"));
    auto *erase = new Button(m_theme, ButtonKind::Plain, tr("Erase this file…"), QStringLiteral("trash-2"));
    erase->setObjectName(QStringLiteral("kept-file-erase"));
    erase->setVisible(m_records.mayWrite());
    row->addWidget(close);
    addWhoIsIn(row, file);
    row->addWidget(erase);
    over->box()->addLayout(row);
    connect(close, &QAbstractButton::clicked, over, &PopOver::close);
    connect(erase, &QAbstractButton::clicked, over, [now = present(), over, file] {
        over->close();
        if (auto *here = now()) here->askErase(file);
    });
    over->open(m_list->row(file.id.text()) ? m_list->row(file.id.text())->geometry() : QRect());
}

void KeptFiles::askErase(const Attachment &file) {
    const QuestionText text{tr("Erase this file?"),
                            {tr("It is erased here, and on the other laptops at the next exchange."), tr("Older backups still hold it."), tr("It cannot be brought back.")},
                            {{tr("Not now"), QStringLiteral("keep")}, {tr("Erase"), QStringLiteral("erase")}},
                            QStringLiteral("keep")};
    const auto reason = file.sealed ? store::EraseReason::MemberAsked : store::EraseReason::Mistake;
    Question::ask(m_theme, this, text, window(), [records = &m_records, guard = window(), id = file.id, reason](const QString &answer) {
        if (answer != u"erase") return;
        records->write(tr("Erasing the file"), guard, [id, reason](council::Session &session) {
            session.requireWriter();
            session.store().erase(records::kindOf<Attachment>(), id.uuid(), {}, reason);
        });
    });
}

}  // namespace balai::ui
