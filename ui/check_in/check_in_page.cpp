#include "ui/check_in/check_in_page.h"

#include "core/base/error.h"
#include "core/council/support_request.h"
#include "core/records/attendance.h"
#include "core/records/member.h"
#include "ui/plain/alone_frame.h"
#include "ui/plain/scroll_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/text_editor.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

namespace {
constexpr std::array faces{"frown", "annoyed", "meh", "smile", "laugh"};
}

CheckInPage::CheckInPage(const PageTools &tools, Records &records, QWidget *parent)
    : Page(parent), m_theme(tools.theme), m_records(records), m_frame(new AloneFrame(tools, records, QStringLiteral("check-in"))), m_words(new FlowLabel(tools.theme, {}, {Type::Fact})),
      m_text(new TextEditor(tools.theme, QStringLiteral("check-in-text"), {})), m_people(new QVBoxLayout), m_marks{}, m_go(new Button(tools.theme, ButtonKind::Large, {})),
      m_pass(new Button(tools.theme, ButtonKind::Large, {})), m_talk(new Button(tools.theme, ButtonKind::Large, {}, QStringLiteral("message-square"))),
      m_end(new Button(tools.theme, ButtonKind::Large, {})) {
    setObjectName(QStringLiteral("check-in-page"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_frame);
    m_words->setTone(Tone::Soft);
    m_text->setType(Type::Big);
    m_text->setLines(3, 8);
    m_text->setAsksOfPastes(false);
    m_frame->middle()->addWidget(m_words);
    m_frame->middle()->addWidget(m_text);
    m_frame->middle()->addLayout(m_people);
    auto *buttons = new WrapRow(m_theme.px(12));
    const std::pair<Button *, const char *> named[] = {{m_go, "check-in-go"}, {m_pass, "check-in-pass"}, {m_talk, "check-in-talk"}, {m_end, "check-in-end"}};
    for (const auto &[button, name] : named) {
        button->setObjectName(QLatin1String(name));
        buttons->addWidget(button);
    }
    m_frame->middle()->addLayout(buttons);
    m_frame->middle()->addStretch(1);
    for (int i = 0; i < int(m_marks.size()); ++i) {
        m_marks[size_t(i)] = m_frame->addAnswer(QLatin1String(faces[size_t(i)]), QStringLiteral("mark-%1").arg(i + 1), i + 1);
        connect(m_marks[size_t(i)], &QAbstractButton::clicked, this, [this, i] { mark(i + 1); });
    }
    connect(m_go, &QAbstractButton::clicked, this, &CheckInPage::next);
    connect(m_pass, &QAbstractButton::clicked, this, [this] { go(Step::Start); });
    connect(m_talk, &QAbstractButton::clicked, this, [this] { go(Step::Who); });
    connect(m_end, &QAbstractButton::clicked, this, &CheckInPage::end);
    connect(m_frame, &AloneFrame::stopAsked, this, [this] { go(Step::Stopped); });
    connect(m_frame, &AloneFrame::backAsked, this, &CheckInPage::back);
    connect(m_frame, &AloneFrame::coverAsked, this, [this] {
        forget();
        Q_EMIT coverAsked();
    });
}

void CheckInPage::show(const QString &what) {
    if (!what.startsWith(u"check-in/")) return;
    m_meeting = Id<Meeting>(Uuid::parse(what.section(u'/', 1, 1)).value_or(Uuid()));
    m_ending = false;
    forget();
}

// What was chosen and not given is gone, also from the widgets.
void CheckInPage::forget() {
    m_answer = {};
    m_talkNote.clear();
    m_text->setText({});
    m_step = Step::Start;
}

void CheckInPage::go(Step step) {
    if (step == Step::Start || step == Step::Stopped) forget();
    m_step = step;
    refresh();
    if (step == Step::Words) m_text->setFocus(Qt::OtherFocusReason);
    else setFocus();
}

void CheckInPage::mark(int mark) {
    if (!asks()) return;
    m_answer.marks[size_t(m_step) - size_t(Step::Heard)] = mark;
    next();
}

// On to the next step; from a question without a mark: she does not want to answer it.
void CheckInPage::next() {
    switch (m_step) {
    case Step::Start: return go(Step::Heard);
    case Step::Heard: return go(Step::Safe);
    case Step::Safe: return go(Step::Again);
    case Step::Again: return go(Step::Words);
    case Step::Words: return give();
    case Step::Thanks:
    case Step::Stopped:
    case Step::Who: return go(Step::Start);
    }
}

void CheckInPage::back() {
    switch (m_step) {
    case Step::Safe: return go(Step::Heard);
    case Step::Again: return go(Step::Safe);
    case Step::Words: return go(Step::Again);
    case Step::Who: return go(Step::Thanks);
    case Step::Start:
    case Step::Heard:
    case Step::Thanks:
    case Step::Stopped: return;
    }
}

void CheckInPage::give() {
    m_answer.text = m_text->text().trimmed();
    m_answer.language = m_theme.language();
    m_records.keep(this, [meeting = m_meeting, answer = m_answer](council::Session &session) { council::giveCheckIn(session.store(), meeting, answer); });
    forget();
    go(Step::Thanks);
}

// The counts are made when the laptop has gone round.
void CheckInPage::end() {
    if (m_ending) return;
    m_ending = true;
    leave();
    m_records.write(tr("Counting the answers"), this, [meeting = m_meeting](council::Session &session) { council::endCheckIn(session.store(), meeting); });
    Q_EMIT coverAsked();
    Q_EMIT goTo({Place::Meetings, QString(u"meeting/" + m_meeting.text())});
}

void CheckInPage::leave() {
    forget();
    m_frame->giveBack();
}

QString CheckInPage::questionWords() const {
    switch (m_step) {
    case Step::Start: return tr("How was this meeting for you?");
    case Step::Heard: return tr("Did people listen to you?");
    case Step::Safe: return tr("Did you feel safe?");
    case Step::Again: return tr("Would you come again?");
    case Step::Words: return tr("Is there something you want to say?");
    case Step::Thanks: return tr("Thank you.");
    case Step::Stopped: return tr("You can stop here. Nothing was kept.");
    case Step::Who: return tr("Who would like somebody to talk to?");
    }
    return {};
}

void CheckInPage::showWords() {
    switch (m_step) {
    case Step::Start: return m_words->setText(tr("Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours."));
    case Step::Words: return m_words->setText(tr("The people who keep the records read it. Leave out what would show who you are. You can leave it empty."));
    case Step::Thanks: return m_words->setText(tr("Pass the laptop on to the next person. The last one ends it."));
    case Step::Who: return m_words->setText(tr("It is kept sealed, for those who look after support. It stands nowhere with your answers."));
    case Step::Heard:
    case Step::Safe:
    case Step::Again:
    case Step::Stopped: return m_words->setText({});
    }
}

void CheckInPage::refresh() {
    if (!m_records.isOpen()) return;
    m_frame->refresh();
    m_frame->question()->setText(questionWords());
    showWords();
    const bool rests = m_step == Step::Thanks || m_step == Step::Stopped;
    m_frame->showAnswers(asks());
    m_frame->stop()->setVisible(asks() || m_step == Step::Words);
    m_frame->back()->setVisible(m_step == Step::Safe || m_step == Step::Again || m_step == Step::Words || m_step == Step::Who);
    m_frame->kept()->setText(m_talkNote);
    m_words->setVisible(!m_words->text().isEmpty());
    m_text->setVisible(m_step == Step::Words);
    m_text->setLanguage(m_theme.language());
    m_text->setAccessibleName(tr("Your words"));
    const QString marks[] = {tr("Not at all"), tr("A little"), tr("Partly"), tr("Mostly"), tr("Fully")};
    for (size_t i = 0; i < m_marks.size(); ++i) m_marks[i]->setText(marks[i]);
    m_go->setText(m_step == Step::Start ? tr("Begin") : m_step == Step::Words ? tr("Give my answers") : tr("I do not want to answer this"));
    m_go->setVisible(m_step == Step::Start || asks() || m_step == Step::Words);
    m_pass->setText(tr("Next person"));
    m_pass->setVisible(rests);
    m_talk->setText(tr("I would like someone to talk to me"));
    m_talk->setVisible(rests);
    m_end->setText(tr("Everybody has answered"));
    m_end->setVisible(rests || m_step == Step::Start);
    fillPeople();
}

// Only the one who asks is named, and only in her own sealed notes.
void CheckInPage::fillPeople() {
    clearLayout(m_people);
    if (m_step != Step::Who) return;
    int number = 0;
    for (const Attendance &there : m_records.read().all<Attendance>("meeting", m_meeting)) {
        const auto member = m_records.read().find(there.member);
        if (!member || there.state != AttendanceState::present) continue;
        auto *button = new Button(m_theme, ButtonKind::Large, member->name, QStringLiteral("user"));
        button->setObjectName(QStringLiteral("check-in-who-%1").arg(++number));
        m_people->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, id = member->id] { askForSomebody(id); });
    }
}

void CheckInPage::askForSomebody(Id<Member> member) {
    go(Step::Thanks);
    m_records.write({}, this, [member](council::Session &session) { council::askForSomebody(session, member); }, [this] { sayOfTalk(tr("It is kept. Somebody will come to you.")); },
                    [this](const Error &) { sayOfTalk(tr("This desk cannot keep it sealed. Please tell your support person.")); });
}

// Not to the next person, who may sit there already.
void CheckInPage::sayOfTalk(const QString &words) {
    if (m_step != Step::Thanks) return;
    m_talkNote = words;
    refresh();
}

void CheckInPage::keyPressEvent(QKeyEvent *event) {
    const int digit = event->key() - Qt::Key_0;
    if (asks() && digit >= 1 && digit <= 5) return mark(digit);
    if (event->key() == Qt::Key_Escape && (asks() || m_step == Step::Words)) return go(Step::Stopped);
    Page::keyPressEvent(event);
}

}  // namespace balai::ui
