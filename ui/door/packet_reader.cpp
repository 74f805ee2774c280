#include "ui/door/packet_reader.h"

#include "core/base/files.h"
#include "core/text/dates.h"
#include "ui/plain/alone_frame.h"
#include "ui/plain/file_choice.h"
#include "ui/reader/reader_view.h"
#include "ui/shell/figures.h"
#include "ui/shell/voice_note.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using records::Answer;

PacketReader::PacketReader(const PageTools &tools, Records &records)
    : m_tools(tools), m_theme(tools.theme), m_records(records), m_frame(new AloneFrame(tools, records, QStringLiteral("packet-reader"))),
      m_words(new FlowLabel(tools.theme, {}, {Type::Reader})), m_note(new FlowLabel(tools.theme)), m_editor(new TextEditor(tools.theme, QStringLiteral("packet-words-mine"), {})), m_spoken(new VoiceNote(tools.theme, QStringLiteral("packet-voice"))),
      m_unfold(new Button(tools.theme, ButtonKind::Large, QStringLiteral(" "))), m_give(new Button(tools.theme, ButtonKind::Large, QStringLiteral(" "))),
      m_before(new Button(tools.theme, ButtonKind::Large, QStringLiteral(" "))), m_next(new Button(tools.theme, ButtonKind::Large, QStringLiteral(" "))),
      m_save(new Button(tools.theme, ButtonKind::Large, QStringLiteral(" "))) {
    setObjectName(QStringLiteral("packet-reader"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(m_frame, &AloneFrame::stopAsked, this, [this] { go(Step::End); });
    connect(m_frame, &AloneFrame::backAsked, this, [this] {
        if (m_step != Step::Reading && !m_packet.blocks.empty()) return go(Step::Reading);
        forget();
        Q_EMIT finished();
    });
    connect(m_frame, &AloneFrame::coverAsked, this, &PacketReader::coverAsked);
    connect(m_unfold, &QAbstractButton::clicked, this, [this] {
        m_unfolded = true;
        showPassage();
    });
    connect(m_give, &QAbstractButton::clicked, this, [this] { giveWritten(); });
    connect(m_before, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { move(1); });
    connect(m_save, &QAbstractButton::clicked, this, &PacketReader::save);
}

void PacketReader::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_frame);
    QVBoxLayout *middle = m_frame->middle();
    for (QWidget *part : std::initializer_list<QWidget *>{m_note, m_words, m_editor, m_spoken}) middle->addWidget(part);
    m_editor->setLines(3, 8);
    m_editor->setAsksOfPastes(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(12));
    for (Button *button : {m_before, m_next, m_unfold, m_give, m_save}) row->addWidget(button);
    row->addStretch(1);
    middle->addLayout(row);
    middle->addStretch(1);
    m_before->setObjectName(QStringLiteral("packet-before"));
    m_next->setObjectName(QStringLiteral("packet-next"));
    m_unfold->setObjectName(QStringLiteral("packet-unfold"));
    m_give->setObjectName(QStringLiteral("packet-give"));
    m_save->setObjectName(QStringLiteral("packet-save"));
    const auto tile = [this](const char *icon, const char *object, int key, Answer answer) {
        Button *button = m_frame->addAnswer(QLatin1String(icon), QLatin1String(object), key);
        connect(button, &QAbstractButton::clicked, this, [this, answer] { answer == Answer::change ? go(Step::Writing) : give(answer); });
        return button;
    };
    m_right = tile("circle-check", "right", 1, Answer::right);
    m_change = tile("pencil", "change", 2, Answer::change);
    m_takeOut = tile("scissors", "take-out", 3, Answer::takeOut);
    m_later = tile("clock", "later", 4, Answer::later);
}

// Her own words first, so that a tired reader has finished hers.
void PacketReader::begin(const exchange::PacketText &packet) {
    m_packet = packet;
    std::stable_partition(m_packet.blocks.begin(), m_packet.blocks.end(), [](const exchange::PacketBlock &block) { return block.own; });
    m_answers.clear();
    m_at = 0;
    m_unfolded = false;
    go(m_packet.blocks.empty() ? Step::End : Step::Reading);
}

void PacketReader::forget() {
    m_packet = {};
    m_answers.clear();
    for (FlowLabel *label : {m_words, m_note}) label->setText({});
    m_editor->setText({});
    m_spoken->forget();
    m_frame->giveBack();
}

void PacketReader::go(Step step) {
    m_step = step;
    m_spoken->forget();
    if (step == Step::Writing) m_spoken->setMostBytes(roomToSpeak());
    refresh();
    if (step == Step::Writing) m_editor->setFocus(Qt::OtherFocusReason);
    else setFocus(Qt::OtherFocusReason);
}

qsizetype PacketReader::roomToSpeak() const {
    qsizetype room = exchange::mostSpokenInReply;
    for (const auto &[item, answer] : m_answers)
        if (item != now().item) room -= answer.spoken.size();
    return room;
}

void PacketReader::giveWritten() { give(Answer::change, m_editor->text().trimmed(), m_spoken->file()); }

void PacketReader::give(Answer answer, const QString &words, const QByteArray &spoken) {
    exchange::PacketAnswer given{now().item, answer, {}, spoken};
    if (!words.isEmpty()) given.text = {{m_theme.language(), words}};
    m_answers[now().item] = given;
    m_editor->setText({});
    move(1);
}

void PacketReader::move(int by) {
    m_unfolded = false;
    if (m_at + by >= int(m_packet.blocks.size())) return go(Step::End);
    m_at = std::max(0, m_at + by);
    go(Step::Reading);
}

const std::vector<exchange::PacketAnswer> PacketReader::answers() const {
    std::vector<exchange::PacketAnswer> out;
    for (const exchange::PacketBlock &block : m_packet.blocks)
        if (const auto found = m_answers.find(block.item); found != m_answers.end()) out.push_back(found->second);
    return out;
}

// The file's name says nothing of her or of the council.
void PacketReader::save() {
    chooseNewFile(this, tr("Where to put your answers"), QStringLiteral("answers.age"), tr("Sealed file (*.age)"), [this](const QString &path) {
        const vault::Machine machine = m_records.machine();
        exchange::PacketReply reply{m_packet.packet, records::CommentMode::self, machine.clock.nowMs(), answers()};
        m_tools.tasks.start({}, this,
            [reply, path, key = m_packet.replyKey, &random = machine.random](Progress &) { writeFile(path, exchange::writeReply(reply, key, random), FileAccess::Private); },
            [this] { m_frame->kept()->setText(tr("Your answers are saved. Bring the file back as it was told to you.")); },
            [this](const Error &) { m_frame->kept()->setText(tr("The answers could not be saved there. Choose another place.")); });
    });
}

void PacketReader::refresh() {
    m_frame->refresh();
    m_frame->showAnswers(m_step == Step::Reading);
    m_frame->stop()->setVisible(m_step != Step::End);
    m_frame->kept()->setText({});
    m_right->setText(ReaderView::tr("This is right"));
    m_change->setText(ReaderView::tr("Change this"));
    m_takeOut->setText(ReaderView::tr("Take this out"));
    m_later->setText(ReaderView::tr("Later"));
    m_before->setText(ReaderView::tr("Before"));
    m_next->setText(ReaderView::tr("Next"));
    m_give->setText(ReaderView::tr("Give this wish"));
    m_unfold->setText(tr("Show the words"));
    m_save->setText(tr("Save my answers…"));
    m_editor->setAccessibleName(ReaderView::tr("Your words"));
    m_spoken->setWords({ReaderView::tr("Say it instead of typing"), tr("It goes with your answers in the sealed file, for the council alone.")});
    showPassage();
}

void PacketReader::showPassage() {
    const bool reading = m_step == Step::Reading, end = m_step == Step::End;
    m_editor->setVisible(m_step == Step::Writing);
    m_give->setVisible(m_step == Step::Writing);
    m_spoken->setVisible(m_step == Step::Writing);
    m_before->setVisible(reading && m_at > 0);
    m_next->setVisible(reading);
    m_save->setVisible(end && !m_answers.empty());
    m_unfold->setVisible(reading && !isUnfolded());
    m_words->setVisible(reading || m_step == Step::Writing);
    m_note->setVisible(!end);
    if (end) {
        m_frame->count()->setText({});
        m_frame->question()->setText(m_answers.empty() ? ReaderView::tr("You can stop here.\nNothing more is needed from you today.")
                                                       : tr("You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them."));
        return;
    }
    const auto number = [this](int value) { return countText(m_theme, value); };
    m_frame->count()->setText(ReaderView::tr("%1 of %2", "passages").arg(number(m_at + 1), number(int(m_packet.blocks.size()))));
    m_frame->question()->setText(m_step == Step::Writing ? ReaderView::tr("How should it be written?")
                                 : now().own             ? ReaderView::tr("What you said was written like this:")
                                                         : ReaderView::tr("This was written about the meeting:"));
    QStringList notes;
    if (!now().own) notes.append(now().speaker.isEmpty() ? ReaderView::tr("These are not your words.") : now().speaker);
    if (!now().contentNote.isEmpty()) notes.append(now().contentNote);
    m_note->setText(notes.join(u'\n'));
    QStringList words{now().text};
    words += now().objections;
    m_words->setText(isUnfolded() ? words.join(QStringLiteral("\n\n")) : QString());
}

void PacketReader::keyPressEvent(QKeyEvent *event) {
    if (m_step == Step::Reading && event->modifiers() == Qt::NoModifier) {
        Button *const tiles[] = {m_right, m_change, m_takeOut, m_later};
        if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4) return tiles[event->key() - Qt::Key_1]->click();
        if (event->key() == Qt::Key_Left) return move(-1);
        if (event->key() == Qt::Key_Right) return move(1);
        if (event->key() == Qt::Key_Space && !isUnfolded()) return m_unfold->click();
    }
    if (event->key() == Qt::Key_Escape) return go(Step::End);
    QWidget::keyPressEvent(event);
}

void PacketReader::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

}  // namespace balai::ui
