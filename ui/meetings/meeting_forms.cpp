// What people set about a meeting beside its title and day: agenda, guests, languages, interpreters, the next one.
#include "core/council/agenda.h"
#include "core/council/room.h"
#include "core/records/body.h"
#include "core/records/helper.h"
#include "core/records/member.h"
#include "core/store/writer.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "ui/meetings/meeting_list.h"
#include "ui/meetings/pick_over.h"
#include "ui/plain/form_over.h"
#include "ui/plain/in_order.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QMenu>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

namespace {
QJsonArray idsOf(const QStringList &ids) {
    QJsonArray out;
    for (const QString &id : ids) out.append(id);
    return out;
}

bool isInterpreter(const Helper &helper) { return helper.active.value_or(true) && helper.roles.contains(HelperRole::interpreter); }
}  // namespace

void MeetingList::fillMore(QMenu &menu, const QString &id) {
    const auto meeting = meetingOf(id);
    if (!meeting) return;
    const auto add = [&](const QString &words, auto action) { menu.addAction(words, this, action); };
    add(tr("Change an agenda item"), [this, one = *meeting] { chooseItem(one, this, [this, one](const AgendaItem &item) { editItem(one, item, this); }); });
    add(tr("Guests of an agenda item"), [this, one = *meeting] { chooseItem(one, this, [this](const AgendaItem &item) { chooseGuests(item, this); }); });
    add(tr("Put an agenda item off"), [this, one = *meeting] { chooseItem(one, this, [this](const AgendaItem &item) { putOff(item); }); });
    add(tr("Take what was put off"), [this, one = *meeting] { takeLines(one, council::backlogKey); });
    add(tr("Take the usual agenda"), [this, one = *meeting] { takeLines(one, council::templateKey(one.kind)); });
    add(tr("Keep this as the usual agenda"), [this, one = *meeting] { keepAsTemplate(one); });
    menu.addSeparator();
    add(tr("Languages"), [this, one = *meeting] { chooseLanguages(one, this); });
    add(tr("Interpreters"), [this, one = *meeting] { chooseInterpreters(one, this); });
    if (m_records.read().sealer()) add(tr("Ask a member about the interpreter"), [this, one = *meeting] { askAboutInterpreter(one, this); });
    add(tr("Plan the next of the series"), [this, one = *meeting] { planNext(one, this); });
    menu.addSeparator();
    add(tr("Notice for a member"), [this, one = *meeting] { printNotice(one, this); });
    add(tr("Calendar file"), [this, one = *meeting] { saveCalendar(one); });
    add(tr("Minutes and registers for a body"), [this, one = *meeting] { askPaper(one, this); });
}

void MeetingList::editItem(const Meeting &meeting, std::optional<AgendaItem> item, QWidget *at) {
    const QString language = m_records.contentLanguage();
    const AgendaItem before = item.value_or(AgendaItem{});
    auto *form = new FormOver(m_theme, at, QStringLiteral("agenda-form"), item ? tr("Change an agenda item") : tr("Add to the agenda"));
    Field *title = form->text(QStringLiteral("agenda-title"), tr("What is it about?"), before.title.value(language));
    Field *minutes = form->text(QStringLiteral("agenda-minutes"), tr("Minutes"), QString::number(before.minutes.value_or(20)));
    Field *note = form->text(QStringLiteral("agenda-note"), tr("Content note"), before.contentNote.value(language));
    Choice *closed = form->choice(QStringLiteral("agenda-closed"), tr("Who is there"), {{QStringLiteral("open"), tr("members and guests")}, {QStringLiteral("closed"), tr("members only")}},
                                  before.closed ? QStringLiteral("closed") : QStringLiteral("open"));
    form->finish(item ? tr("Keep") : tr("Add"), [this, title, minutes, note, closed, before, language, id = meeting.id]() -> QString {
        if (title->text().trimmed().isEmpty()) return tr("Write in a few words what it is about.");
        AgendaItem changed = before;
        changed.meeting = id;
        changed.title.insert(language, title->text().trimmed());
        bool isNumber = false;
        const int planned = minutes->text().toInt(&isNumber);
        changed.minutes = isNumber && planned > 0 ? std::optional<qint64>(planned) : std::nullopt;
        changed.contentNote.remove(language);
        if (!note->text().trimmed().isEmpty()) changed.contentNote.insert(language, note->text().trimmed());
        changed.closed = closed->chosen() == u"closed";
        if (changed.order.isEmpty()) {
            const auto all = council::agendaOf(m_records.read(), id);
            changed.order = store::keyBetween(all.empty() ? QString() : all.back().order, {}, m_records.machine().random);
        }
        m_records.change(QStringLiteral("change the agenda"), this, [changed](store::Write &write) mutable { write.put(changed); });
        return {};
    });
}

void MeetingList::chooseItem(const Meeting &meeting, QWidget *at, std::function<void(const AgendaItem &)> chosen) {
    QList<Option> options;
    const std::vector<AgendaItem> items = council::agendaOf(m_records.read(), meeting.id);
    for (const AgendaItem &item : items) options.append({item.id.text(), localised(item.title, m_theme.language())});
    if (options.isEmpty()) return;
    auto *over = new PickOver(m_theme, at, QStringLiteral("item-over"), tr("Which item?"), options, {});
    over->changed = [this, over, items, chosen](const QStringList &ids) {
        over->close();
        for (const AgendaItem &item : items)
            if (ids.contains(item.id.text())) QMetaObject::invokeMethod(this, [chosen, item] { chosen(item); }, Qt::QueuedConnection);
    };
}

void MeetingList::chooseGuests(const AgendaItem &item, QWidget *at) {
    QList<Option> options;
    QStringList taken;
    for (const Body &body : bodiesInOrder(m_records.read(), m_theme.language())) options.append({body.id.text(), localised(body.name, m_theme.language())});
    for (const Id<Body> &id : item.guests) taken.append(id.text());
    auto *over = new PickOver(m_theme, at, QStringLiteral("guests-over"), tr("Which bodies may be there?"), options, taken);
    over->changed = [this, id = item.id.text()](const QStringList &bodies) {
        m_records.change(QStringLiteral("choose guests"), this, [id, all = idsOf(bodies)](store::Write &write) {
            write.put(kindOf<AgendaItem>(), {{QStringLiteral("id"), id}, {QStringLiteral("guests"), all}});
        });
    };
}

void MeetingList::chooseLanguages(const Meeting &meeting, QWidget *at) {
    QList<Option> options;
    QStringList taken;
    for (const text::Language &one : text::interfaceLanguages()) options.append({one.tag, one.ownName});
    for (const QString &tag : meeting.languages) taken.append(tag);
    auto *over = new PickOver(m_theme, at, QStringLiteral("languages-over"), tr("Which languages are spoken?"), options, taken);
    over->changed = [this, id = meeting.id.text()](const QStringList &tags) {
        m_records.change(QStringLiteral("choose languages"), this, [id, all = idsOf(tags)](store::Write &write) {
            write.put(kindOf<Meeting>(), {{QStringLiteral("id"), id}, {QStringLiteral("languages"), all}});
        });
    };
}

void MeetingList::chooseInterpreters(const Meeting &meeting, QWidget *at) {
    QList<Option> options;
    QStringList taken;
    for (const Helper &helper : m_records.read().all<Helper>())
        if (isInterpreter(helper)) options.append({helper.id.text(), helper.name});
    if (options.isEmpty()) return offerHelpers(at);
    for (const QString &one : meeting.interpreters) taken.append(one);
    auto *over = new PickOver(m_theme, at, QStringLiteral("interpreters-over"), tr("Who interprets?"), options, taken);
    over->changed = [this, id = meeting.id.text()](const QStringList &ids) {
        m_records.change(QStringLiteral("choose interpreters"), this, [id, all = idsOf(ids)](store::Write &write) {
            write.put(kindOf<Meeting>(), {{QStringLiteral("id"), id}, {QStringLiteral("interpreters"), all}});
        });
    };
}

// Where nobody interprets yet, the way to those who could.
void MeetingList::offerHelpers(QWidget *at) {
    auto *over = new PopOver(m_theme, at);
    over->setObjectName(QStringLiteral("interpreters-over"));
    over->setAccessibleName(tr("Who interprets?"));
    over->box()->addWidget(new FlowLabel(m_theme, tr("Who interprets?"), {Type::Table, true}));
    over->box()->addWidget(new FlowLabel(m_theme, tr("Nobody is noted as an interpreter yet."), {Type::Table}));
    auto *helpers = new Button(m_theme, ButtonKind::Plain, tr("Who helps…"), QStringLiteral("heart-handshake"));
    helpers->setObjectName(QStringLiteral("interpreters-helpers"));
    over->box()->addWidget(helpers, 0, Qt::AlignLeft);
    connect(helpers, &QAbstractButton::clicked, this, [this, over] {
        over->close();
        Q_EMIT goTo({Place::Settings, QStringLiteral("helpers")});
    });
    over->open();
}

// In a listening round only a guest who wants to be quoted is noted by name.
void MeetingList::addGuestMember(const Meeting &meeting, QWidget *at) {
    QList<Option> options;
    for (const Member &member : membersInOrder(m_records.read(), m_theme.language()))
        if (member.state == MemberState::guest) options.append({member.id.text(), member.name});
    auto *over = new PickOver(m_theme, at, QStringLiteral("guest-over"), tr("Which guest?"), options, {});
    over->changed = [this, over, id = meeting.id](const QStringList &ids) {
        over->close();
        Attendance one;
        one.meeting = id;
        one.member = Id<Member>(Uuid::parse(ids.value(0)).value_or(Uuid()));
        one.state = AttendanceState::present;
        m_records.change(QStringLiteral("note a guest"), this, [one](store::Write &write) mutable { write.put(one); });
    };
}

void MeetingList::planNext(const Meeting &meeting, QWidget *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("next-form"), tr("Plan the next of the series"));
    Field *series = form->text(QStringLiteral("next-series"), tr("Series"), meeting.series.isEmpty() ? localised(meeting.title, m_theme.language()) : meeting.series);
    Field *day = form->day(QStringLiteral("next-day"), tr("Day"), meeting.nextDate.isValid() ? meeting.nextDate : m_records.today().addMonths(1));
    const QTime before = QTime::fromString(meeting.startsAt.text.mid(11, 5), QStringLiteral("HH:mm"));
    Field *time = form->text(QStringLiteral("next-time"), tr("Time"), before.isValid() ? before.toString(QStringLiteral("HH:mm")) : QStringLiteral("09:00"));
    form->note(tr("Agenda and people are taken along."));
    form->finish(tr("Make the meeting"), [this, form, series, day, time, meeting]() -> QString {
        const auto on = form->dayIn(day);
        const QTime clock = text::parseTime(time->text());
        if (!on || !on->isValid()) return tr("Write the day with its month in letters.");
        if (!clock.isValid()) return tr("Write the time like 09:00.");
        const Time starts{QString(dateText(*on) + u'T' + clock.toString(QStringLiteral("HH:mm:ss")) + m_records.now().mid(19))};
        m_records.write({}, this, [meeting, starts, name = series->text().trimmed()](council::Session &session) {
            session.requireWriter();
            Meeting from = meeting;
            from.series = name;
            council::NextMeeting next = council::nextOf(session.store(), from, starts, session.random());
            session.store().write(QStringLiteral("plan the next meeting"), [&](store::Write &write) {
                if (name != meeting.series) write.put(kindOf<Meeting>(), {{QStringLiteral("id"), meeting.id.text()}, {QStringLiteral("series"), name}});
                council::put(write, next);
            });
        });
        return {};
    });
}

// What was put off is on the agenda now, and no longer waits; the usual agenda stays what it is.
void MeetingList::takeLines(const Meeting &meeting, const QString &setting) {
    m_records.write({}, this, [id = meeting.id, setting](council::Session &session) {
        session.requireWriter();
        const auto lines = council::agendaLines(session.store(), setting);
        const auto before = council::agendaOf(session.store(), id);
        auto items = council::itemsFrom(lines, id, before.empty() ? QString() : before.back().order, session.random());
        session.store().write(QStringLiteral("fill the agenda"), [&](store::Write &write) {
            for (AgendaItem &item : items) write.put(item);
            if (setting == council::backlogKey && !lines.empty()) council::keepAgendaLines(session.store(), write, setting, {});
        });
    });
}

void MeetingList::keepAsTemplate(const Meeting &meeting) {
    m_records.write({}, this, [id = meeting.id, key = council::templateKey(meeting.kind)](council::Session &session) {
        session.requireWriter();
        std::vector<council::AgendaLine> lines;
        for (const AgendaItem &item : council::agendaOf(session.store(), id)) lines.push_back(council::lineOf(item));
        session.store().write(QStringLiteral("keep the usual agenda"), [&](store::Write &write) { council::keepAgendaLines(session.store(), write, key, lines); });
    });
}

void MeetingList::putOff(const AgendaItem &item) {
    m_records.write({}, this, [item](council::Session &session) {
        session.requireWriter();
        auto lines = council::agendaLines(session.store(), council::backlogKey);
        lines.push_back(council::lineOf(item));
        session.store().write(QStringLiteral("put an item off"), [&](store::Write &write) {
            council::keepAgendaLines(session.store(), write, council::backlogKey, lines);
            write.remove(kindOf<AgendaItem>(), item.id.uuid());
        });
    });
}

void MeetingList::askAboutInterpreter(const Meeting &meeting, QWidget *at) {
    QList<Option> options;
    for (const Id<Member> &id : council::inTheRoom(m_records.read(), meeting, {}))
        if (const auto member = m_records.read().find(id)) options.append({id.text(), member->name});
    if (options.isEmpty() || meeting.interpreters.empty()) return;
    auto *over = new PickOver(m_theme, at, QStringLiteral("ask-over"), tr("Who is asked, alone?"), options, {});
    over->changed = [this, over, meeting, at](const QStringList &ids) {
        over->close();
        const Id<Member> member(Uuid::parse(ids.value(0)).value_or(Uuid()));
        QMetaObject::invokeMethod(this, [this, member, meeting, at] { askMember(member, meeting, at); }, Qt::QueuedConnection);
    };
}

// She sees this alone. The answer that protects her has the focus; a yes is kept nowhere.
void MeetingList::askMember(Id<Member> member, const Meeting &meeting, QWidget *at) {
    auto *over = new PopOver(m_theme, at, 440);
    over->setObjectName(QStringLiteral("interpreter-over"));
    Button *first = nullptr;
    for (const QString &one : meeting.interpreters) {
        const auto helper = m_records.read().find(Id<Helper>(Uuid::parse(one).value_or(Uuid())));
        if (!helper || council::isNotFor(*helper, member)) continue;
        over->box()->addWidget(new FlowLabel(m_theme, tr("%1 would interpret for you. Is that all right?").arg(helper->name), {Type::Base}));
        auto *other = new Button(m_theme, ButtonKind::Plain, tr("Somebody else, please"));
        other->setObjectName(QStringLiteral("interpreter-other"));
        auto *fine = new Button(m_theme, ButtonKind::Plain, tr("That is all right"));
        fine->setObjectName(QStringLiteral("interpreter-fine"));
        for (Button *button : {other, fine}) over->box()->addWidget(button);
        connect(fine, &QAbstractButton::clicked, over, [over] { over->close(); });
        connect(other, &QAbstractButton::clicked, over, [this, over, helper = *helper, member] {
            m_records.change(QStringLiteral("choose an interpreter"), this, [helper, member](store::Write &write) { council::notFor(write, helper, member); });
            over->close();
        });
        if (!first) first = other;
    }
    if (!first) return delete over;
    over->open();
    first->setFocus();
}

}  // namespace balai::ui
