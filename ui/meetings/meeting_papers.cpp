// Papers of a meeting: a member's notice, a calendar file, minutes and registers for an audience. Everything goes through
// the gate or carries nothing of a member but the reader's own name.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/calendar_file.h"
#include "core/council/gate.h"
#include "core/council/meeting_words.h"
#include "core/council/notice_paper.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "core/handoff/payload.h"
#include "core/records/body.h"
#include "core/records/member.h"
#include "core/text/language.h"
#include "ui/handoff/recall_print.h"
#include "ui/meetings/meeting_list.h"
#include "ui/meetings/pick_over.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/form_over.h"
#include "ui/plain/in_order.h"
#include "ui/shell/figures.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

namespace balai::ui {

using namespace records;

namespace {

QList<Option> paperLanguages() {
    QList<Option> out;
    for (const QString &tag : council::languagesOfMeetingWords()) out.append({tag, text::ownNameOf(tag)});
    return out;
}

QByteArray bytesOf(const documents::Document &paper, const QString &path, const QString &fonts, QDate day) {
    if (path.endsWith(u".odt", Qt::CaseInsensitive)) return handoff::odtOf(paper, day);
    const documents::FontSet set(fonts);
    return documents::toPdf(paper, set, {{}, {}, day});
}

}  // namespace

// Only for members who take paper home; in the language that she reads.
void MeetingList::printNotice(const Meeting &meeting, QWidget *at) {
    QList<Option> options;
    for (const Member &member : membersInOrder(m_records.read(), m_theme.language()))
        if (member.takesHome == TakesHome::paper && member.state != MemberState::left) options.append({member.id.text(), member.name});
    auto *over = new PickOver(m_theme, at, QStringLiteral("notice-over"), options.isEmpty() ? tr("No member takes paper home.") : tr("Whose notice?"), options, {});
    over->changed = [this, over, id = meeting.id](const QStringList &ids) {
        over->close();
        const Id<Member> reader(Uuid::parse(ids.value(0)).value_or(Uuid()));
        const QString fonts = fontFolder(m_theme.assets());
        chooseNewFile(this, tr("Where to put the paper"), QStringLiteral("paper.pdf"), tr("PDF (*.pdf);;ODT (*.odt)"), [this, id, reader, fonts](const QString &path) {
            m_records.look<bool>(
                tr("Making the paper"), this,
                [id, reader, path, fonts, form = formOf(m_theme)](const store::Store &store) {
                    const auto paper = council::noticePaper(store, id, reader, {}, form);
                    if (const auto *held = std::get_if<council::HeldBack>(&paper))
                        throw Error(ErrorCode::Refused, QStringLiteral("the notice stays here"), {{QStringLiteral("reason"), held->reason}});
                    writeFile(path, bytesOf(std::get<documents::Document>(paper), path, fonts, council::today(store)), FileAccess::Private);
                    return true;
                },
                [](bool) {});
        });
    };
}

void MeetingList::saveCalendar(const Meeting &meeting) {
    const QByteArray file = council::calendarFile(meeting, m_theme.language(), m_records.nowMs());
    if (file.isEmpty()) return;
    chooseNewFile(this, tr("Where to put the calendar file"), QStringLiteral("meeting.ics"), tr("Calendar (*.ics)"), [this, file](const QString &path) {
        m_records.look<bool>({}, this, [file, path](const store::Store &) { return writeFile(path, file, FileAccess::Private), true; }, [](bool) {});
    });
}

// The audience first: what is on the paper follows from it.
void MeetingList::askPaper(const Meeting &meeting, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("paper-form"), tr("Minutes and registers for a body"));
    QList<Option> bodies;
    for (const Body &body : bodiesInOrder(m_records.read(), m_theme.language())) bodies.append({body.id.text(), localised(body.name, m_theme.language())});
    Choice *body = form->choice(QStringLiteral("paper-body"), tr("Who would see it"), bodies);
    Choice *kind = form->choice(QStringLiteral("paper-kind"), tr("Paper"),
                                {{QStringLiteral("minutes"), tr("Minutes")}, {QStringLiteral("decisions"), tr("Register of decisions")}, {QStringLiteral("attendance"), tr("Register of attendance")}},
                                QStringLiteral("minutes"));
    Choice *language = form->choice(QStringLiteral("paper-language"), tr("Language"), paperLanguages(), m_theme.language());
    Choice *name = form->choice(QStringLiteral("paper-name"), tr("Under the name"), {{QStringLiteral("neutral"), tr("Council")}, {QStringLiteral("own"), localised(m_records.council().name, m_theme.language())}},
                                QStringLiteral("neutral"));
    form->note(tr("It holds only what members agreed to for this reader."));
    form->finish(tr("Make the paper"), [this, body, kind, language, name, meeting]() -> QString {
        const auto id = Uuid::parse(body->chosen());
        if (!id) return tr("Choose who would see it.");
        council::PaperAsk ask;
        ask.release.audience = Audience::body;
        ask.release.body = Id<Body>(*id);
        ask.language = language->chosen();
        ask.name = name->chosen() == u"own" ? council::PaperName::Own : council::PaperName::Neutral;
        savePaper(meeting, kind->chosen() == u"minutes" ? Paper::Minutes : kind->chosen() == u"decisions" ? Paper::Decisions : Paper::Attendance, ask);
        return {};
    });
}

void MeetingList::savePaper(const Meeting &meeting, Paper paper, const council::PaperAsk &ask) {
    const QString fonts = fontFolder(m_theme.assets());
    chooseNewFile(this, tr("Where to put the paper"), QStringLiteral("paper.pdf"), tr("PDF (*.pdf);;ODT (*.odt)"), [this, meeting, paper, ask, fonts](const QString &path) {
        m_records.look<bool>(
            tr("Making the paper"), this,
            [meeting, paper, ask, path, fonts](const store::Store &store) {
                std::vector<Meeting> all = store.all<Meeting>();
                std::sort(all.begin(), all.end(), [](const Meeting &a, const Meeting &b) { return std::pair(a.startsAt.ms(), a.id) < std::pair(b.startsAt.ms(), b.id); });
                const documents::Document made = paper == Paper::Minutes      ? council::minutesPaper(store, meeting, ask)
                                                 : paper == Paper::Decisions ? council::decisionsRegister(store, all, ask)
                                                                             : council::attendanceRegister(store, all, ask);
                writeFile(path, bytesOf(made, path, fonts, council::today(store)), FileAccess::Private);
                return true;
            },
            [](bool) {});
    });
}

}  // namespace balai::ui
