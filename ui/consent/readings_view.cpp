#include "ui/consent/readings_view.h"

#include "core/base/files.h"
#include "core/council/attachments.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "ui/errors.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/kept_sound.h"
#include "ui/shell/figures.h"
#include "ui/shell/voice_note.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/question.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"

#include <QDateTime>
#include <QFileInfo>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

ReadingsView::ReadingsView(const Theme &theme, Records &records, const ConsentForm &form, const QString &language)
    : m_theme(theme), m_records(records), m_form(form.id), m_language(language), m_said(new FlowLabel(theme, {}, {Type::Table})) {
    setObjectName(QString(u"form-readings-" + language));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    for (const council::FormReading &reading : council::readingsOf(records.read(), form, language)) addReading(reading, column);
    column->addWidget(m_said);
    say({});
    if (mayWrite()) addWays(column);
}

bool ReadingsView::mayWrite() const { return m_records.account().role != AccountRole::reader && !m_records.account().employer; }

void ReadingsView::addReading(const council::FormReading &reading, QVBoxLayout *column) {
    const QDate day = QDateTime::fromMSecsSinceEpoch(reading.file.created).date();
    const QString when = tr("Somebody reads it, recorded on %1.").arg(dayText(m_theme, day));
    column->addWidget(new FlowLabel(m_theme, reading.isOfThisText ? when : tr("%1 It is of an older text and is not played.", "a sentence that says when").arg(when), {Type::Table}));
    auto *row = new WrapRow(m_theme.px(8));
    const Id<Attachment> id = reading.file.id;
    row->addWidget(new Listen(m_theme, QString(u"reading-listen-" + id.text()), [this, id](const Listen::Got &got) { fetchSound(m_records, this, id, got); }));
    auto *erase = new Button(m_theme, ButtonKind::Plain, tr("Erase this recording…"), QStringLiteral("trash-2"));
    erase->setObjectName(QString(u"reading-erase-" + id.text()));
    erase->setVisible(mayWrite());
    row->addWidget(erase);
    connect(erase, &QAbstractButton::clicked, this, [this, id] { askErase(id); });
    column->addLayout(row);
}

void ReadingsView::addWays(QVBoxLayout *column) {
    auto *note = new VoiceNote(m_theme, QString(u"form-record-" + m_language));
    note->setWords({tr("Record somebody reading it"), tr("It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.")});
    auto *row = new WrapRow(m_theme.px(8));
    auto *kept = new Button(m_theme, ButtonKind::Plain, tr("Keep this reading"), QStringLiteral("check"));
    kept->setObjectName(QString(u"form-record-keep-" + m_language));
    kept->hide();
    auto *file = new Button(m_theme, ButtonKind::Plain, tr("Choose a WAV file…"), QStringLiteral("paperclip"));
    file->setObjectName(QString(u"form-record-file-" + m_language));
    row->addWidget(kept);
    row->addWidget(file);
    column->addWidget(note);
    column->addLayout(row);
    connect(note, &VoiceNote::changed, kept, [note, kept] { kept->setVisible(!note->isEmpty()); });
    connect(kept, &QAbstractButton::clicked, this, [this, note] { keep(note->file()); });
    connect(file, &QAbstractButton::clicked, this, &ReadingsView::choose);
}

void ReadingsView::say(const QString &words) {
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void ReadingsView::choose() {
    chooseFiles(this, tr("Somebody reading the form in %1", "a language").arg(text::ownNameOf(m_language)), tr("WAV files (*.wav)"), [this](const QStringList &paths) { keepFile(paths.first()); });
}

void ReadingsView::keepFile(const QString &path) {
    if (QFileInfo(path).size() > council::mostAttachedBytes) return say(tr("This file is larger than 20 MB. Make it shorter, and choose it again."));
    m_records.write(tr("Keeping the recording"), this,
        [path, form = m_form, language = m_language](council::Session &session) { council::keepReading(session, form, language, readFile(path, council::mostAttachedBytes)); }, {},
        [this](const Error &error) {
            say(error.code() == ErrorCode::InvalidInput ? tr("This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.") : wordsFor(error).what);
        });
}

void ReadingsView::keep(const QByteArray &file) {
    m_records.write(tr("Keeping the recording"), this, [file, form = m_form, language = m_language](council::Session &session) { council::keepReading(session, form, language, file); }, {},
                    [this](const Error &error) { say(wordsFor(error).what); });
}

void ReadingsView::askErase(Id<Attachment> id) {
    const QuestionText text{tr("Erase this recording?"),
                            {tr("It is erased here, and on the other laptops at the next exchange."), tr("It cannot be brought back.")},
                            {{tr("Not now"), QStringLiteral("keep")}, {tr("Erase"), QStringLiteral("erase")}},
                            QStringLiteral("keep")};
    Question::ask(m_theme, this, text, window(), [records = &m_records, guard = window(), id](const QString &answer) {
        if (answer != u"erase") return;
        records->write(tr("Erasing the recording"), guard, [id](council::Session &session) {
            session.requireWriter();
            session.store().erase(kindOf<Attachment>(), id.uuid(), {}, store::EraseReason::Mistake);
        });
    });
}

}  // namespace balai::ui
