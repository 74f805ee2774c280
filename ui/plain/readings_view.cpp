#include "ui/plain/readings_view.h"

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

ReadingsOf readingsOfForm(const store::Store &store, const ConsentForm &form, const QString &language) {
    return {language,
            council::readingsOf(store, form, language),
            [id = form.id, language](council::Session &session, const QByteArray &sound) { council::keepReading(session, id, language, sound); },
            ReadingsView::tr("Record somebody reading it"),
            ReadingsView::tr("It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is."),
            ReadingsView::tr("Somebody reading the form in %1", "a language").arg(text::ownNameOf(language))};
}

ReadingsView::ReadingsView(const Theme &theme, Records &records, ReadingsOf of) : m_theme(theme), m_records(records), m_of(std::move(of)), m_said(new FlowLabel(theme, {}, {Type::Table})) {
    setObjectName(QString(u"readings-" + m_of.name));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    for (const council::KeptReading &reading : m_of.readings) addReading(reading, column);
    column->addWidget(m_said);
    say({});
    if (m_of.keep && m_records.mayWrite()) addWays(column);
}

void ReadingsView::addReading(const council::KeptReading &reading, QVBoxLayout *column) {
    const QDate day = QDateTime::fromMSecsSinceEpoch(reading.file.created).date();
    const QString when = tr("Somebody reads it, recorded on %1.").arg(dayText(m_theme, day));
    column->addWidget(new FlowLabel(m_theme, reading.isOfThisText ? when : tr("%1 It is of an older text and is not played.", "a sentence that says when").arg(when), {Type::Table}));
    auto *row = new WrapRow(m_theme.px(8));
    const Id<Attachment> id = reading.file.id;
    row->addWidget(new Listen(m_theme, QString(u"reading-listen-" + id.text()), [this, id](const Listen::Got &got) { fetchSound(m_records, this, id, got); }));
    auto *erase = new Button(m_theme, ButtonKind::Plain, tr("Erase this recording…"), QStringLiteral("trash-2"));
    erase->setObjectName(QString(u"reading-erase-" + id.text()));
    erase->setVisible(m_records.mayWrite());
    erase->setWraps(true);
    row->addWidget(erase);
    connect(erase, &QAbstractButton::clicked, this, [this, id] { askErase(id); });
    column->addLayout(row);
}

void ReadingsView::addWays(QVBoxLayout *column) {
    auto *note = m_note = new VoiceNote(m_theme, QString(u"reading-record-" + m_of.name));
    note->setWords({m_of.record, m_of.kept});
    auto *row = new WrapRow(m_theme.px(8));
    auto *kept = new Button(m_theme, ButtonKind::Plain, tr("Keep this reading"), QStringLiteral("check"));
    kept->setObjectName(QString(u"reading-keep-" + m_of.name));
    kept->hide();
    auto *file = new Button(m_theme, ButtonKind::Plain, tr("Choose a WAV file…"), QStringLiteral("paperclip"));
    file->setObjectName(QString(u"reading-file-" + m_of.name));
    for (Button *button : {kept, file}) {
        button->setWraps(true);
        row->addWidget(button);
    }
    auto *hold = new FlowLabel(m_theme, tr("Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end."), {Type::Table});
    hold->setTone(Tone::Soft);
    column->addWidget(note);
    column->addWidget(hold);
    column->addLayout(row);
    connect(note, &VoiceNote::changed, kept, [note, kept] {
        kept->setVisible(!note->isEmpty());
        if (!note->isEmpty()) kept->setFocus(Qt::OtherFocusReason);
    });
    connect(kept, &QAbstractButton::clicked, this, [this, note] { keep(note->file()); });
    connect(file, &QAbstractButton::clicked, this, &ReadingsView::choose);
}

// What begins a recording, so that one key is enough.
void ReadingsView::focusFirst() {
    if (auto *record = findChild<QAbstractButton *>(QString(u"reading-record-" + m_of.name + u"-record"))) record->setFocus(Qt::OtherFocusReason);
}

void ReadingsView::focusKeep() {
    if (auto *keep = findChild<QAbstractButton *>(QString(u"reading-keep-" + m_of.name))) keep->setFocus(Qt::OtherFocusReason);
}

bool ReadingsView::isBusy() const { return m_note && !m_note->isEmpty(); }

void ReadingsView::say(const QString &words) {
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void ReadingsView::choose() {
    chooseFiles(this, m_of.file, tr("WAV files (*.wav)"), [this](const QStringList &paths) { keepFile(paths.first()); });
}

void ReadingsView::keepFile(const QString &path) {
    if (QFileInfo(path).size() > council::mostAttachedBytes) return say(tr("This file is larger than 20 MB. Make it shorter, and choose it again."));
    m_records.write(tr("Keeping the recording"), this,
        [path, keep = m_of.keep](council::Session &session) { keep(session, readFile(path, council::mostAttachedBytes)); }, [this] { Q_EMIT kept(); },
        [this](const Error &error) {
            say(error.code() == ErrorCode::InvalidInput ? tr("This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.") : wordsFor(error).what);
        });
}

void ReadingsView::keep(const QByteArray &file) {
    m_records.write(tr("Keeping the recording"), this, [file, keep = m_of.keep](council::Session &session) { keep(session, file); }, [this] { Q_EMIT kept(); },
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
