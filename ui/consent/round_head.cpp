#include "ui/consent/round_head.h"

#include "core/council/consent_reader.h"
#include "core/council/form_change.h"
#include "core/records/attendance.h"
#include "core/records/meeting.h"
#include "core/text/dates.h"
#include "core/text/language.h"
#include "ui/consent/consent_matrix.h"
#include "ui/plain/choice.h"
#include "ui/plain/in_order.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/figures.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QMenu>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace balai::ui {

using namespace records;

namespace {

constexpr int mostMeetings = 12, leastForFour = 600;

}  // namespace

RoundHead::RoundHead(const Theme &theme, Records &records, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_records(records), m_people(new Choice(theme, QStringLiteral("round-people"))),
      m_audience(new Choice(theme, QStringLiteral("round-audience"))), m_language(new Choice(theme, QStringLiteral("round-language"))),
      m_mode(new Choice(theme, QStringLiteral("round-mode"))), m_support(new Choice(theme, QStringLiteral("round-support"))),
      m_uses(new Button(theme, ButtonKind::Plain, {})), m_day(new Field(theme, QStringLiteral("round-day"), {})),
      m_explained(new Field(theme, QStringLiteral("round-explained"), {})), m_interpreter(new Field(theme, QStringLiteral("round-interpreter"), {})),
      m_witness(new Field(theme, QStringLiteral("round-witness"), {})), m_forms(new FlowLabel(theme, {}, {Type::Table})),
      m_asked({int(Use::record), int(Use::quote), int(Use::attribute)}) {
    build();
    connectAll();
}

void RoundHead::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(8));
    auto *row = new WrapRow(m_theme.px(8));
    for (QWidget *part : std::initializer_list<QWidget *>{m_people, m_uses, m_audience, m_language, m_mode, m_support}) row->addWidget(part);
    column->addLayout(row);
    buildFields(column);
    column->addWidget(m_forms);
    m_forms->setTone(Tone::Soft);
    m_uses->setObjectName(QStringLiteral("round-uses"));
    m_uses->setWraps(true);
    for (Field *field : {m_explained, m_interpreter, m_witness}) field->setAsksOfPastes();
    m_uses->setMenu([this](QMenu &menu) { chooseUses(menu); });
    const std::initializer_list<QWidget *> inOrder{m_people, m_uses, m_audience, m_language, m_mode, m_support, m_day->edit(), m_explained->edit(), m_interpreter->edit(), m_witness->edit()};
    for (auto one = inOrder.begin(); one + 1 != inOrder.end(); ++one) setTabOrder(*one, *(one + 1));
}

void RoundHead::buildFields(QVBoxLayout *column) {
    m_fields = new QGridLayout;
    m_fields->setHorizontalSpacing(m_theme.px(12));
    m_fields->setVerticalSpacing(m_theme.px(2));
    for (int at = 0; at < 4; ++at) {
        m_labels.append(new FlowLabel(m_theme, {}, {Type::Small}));
        m_labels.last()->setTone(Tone::Soft);
    }
    column->addLayout(m_fields);
    arrangeFields();
}

// Four in a row, or two where a day would not fit into a quarter of the page.
void RoundHead::arrangeFields() {
    const int inRow = width() < m_theme.px(leastForFour) ? 2 : 4;
    if (std::exchange(m_inRow, inRow) == inRow) return;
    Field *const fields[] = {m_day, m_explained, m_interpreter, m_witness};
    m_fields->setRowMinimumHeight(2, inRow == 2 ? m_theme.px(6) : 0);
    for (int at = 0; at < 4; ++at) {
        m_fields->removeWidget(m_labels[at]);
        m_fields->removeWidget(fields[at]);
        const int row = at / inRow * 3, column = at % inRow;
        m_fields->addWidget(m_labels[at], row, column, Qt::AlignBottom);
        m_fields->addWidget(fields[at], row + 1, column, Qt::AlignTop);
        m_fields->setColumnStretch(at, at < inRow ? 1 : 0);
    }
}

void RoundHead::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrangeFields();
}

void RoundHead::connectAll() {
    connect(m_people, &Choice::chosenChanged, this, [this] { Q_EMIT peopleChanged(); Q_EMIT changed(); });
    for (Choice *choice : {m_audience, m_language, m_mode, m_support}) connect(choice, &Choice::chosenChanged, this, &RoundHead::changed);
    for (Field *field : {m_day, m_explained, m_interpreter, m_witness}) connect(field->edit(), &QLineEdit::textEdited, this, &RoundHead::changed);
    connect(m_day->edit(), &QLineEdit::textEdited, this, [this] { m_dayTyped = true; });
    connect(this, &RoundHead::changed, this, &RoundHead::sayForms);
    for (Field *field : {m_day, m_explained, m_interpreter}) connect(field, &Field::entered, this, [this] { focusNextChild(); });
    connect(m_witness, &Field::entered, this, &RoundHead::finished);
}

void RoundHead::refresh() {
    if (!m_records.isOpen()) return;
    const QStringList words{tr("Answered on"), tr("Explained by"), tr("Interpreter"), tr("Witness")};
    const Field *const fields[] = {m_day, m_explained, m_interpreter, m_witness};
    for (int i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(words[i]);
        const_cast<Field *>(fields[i])->setName(words[i]);
    }
    refreshChoices();
    refreshPeople();
    if (!m_dayTyped) {
        m_day->edit()->setText(dayText(m_theme, m_records.today()));
        m_day->edit()->setCursorPosition(0);  // a long day shows its beginning
    }
    if (!std::exchange(m_begun, true)) {
        m_language->choose(m_records.contentLanguage());
        m_explained->edit()->setText(m_records.account().name);
    }
    sayForms();
}

void RoundHead::refreshChoices() {
    const store::Store &store = m_records.read();
    QList<Option> audiences, languages;
    for (const Audience wide : {Audience::council, Audience::government, Audience::partners, Audience::public_})
        audiences.append({wordOf(wide), KindWords::audience(wide, {})});
    for (const Body &body : bodiesInOrder(store, m_theme.language())) audiences.append({QString(u"body/" + body.id.text()), localised(body.name, m_theme.language())});
    m_audience->setOptions(tr("Who would see it"), audiences);
    for (const text::Language &language : text::interfaceLanguages()) languages.append({language.tag, language.ownName});
    m_language->setOptions(tr("Read out in"), languages);
    m_mode->setOptions(tr("Answered by"), {{wordOf(ConsentMode::signature), tr("signature", "how somebody answered")}, {wordOf(ConsentMode::thumbprint), tr("thumbprint", "how somebody answered")},
                                           {wordOf(ConsentMode::spoken), tr("word, before a witness", "how somebody answered")},
                                           {wordOf(ConsentMode::recording), tr("word, recorded", "how somebody answered")}});
    m_support->setOptions(tr("Support person"), {{QStringLiteral("no"), tr("not there")}, {QStringLiteral("yes"), tr("there")}});
    QStringList asked;
    for (const Use use : uses()) asked.append(KindWords::use(use));
    m_uses->setLead(tr("Asked"));
    m_uses->setText(asked.join(QStringLiteral(" · ")));
}

// Meetings with people noted as present, the latest first.
void RoundHead::refreshPeople() {
    QHash<Uuid, int> present;
    for (const Attendance &one : m_records.read().all<Attendance>())
        if (one.member && one.state == AttendanceState::present) ++present[one.meeting.uuid()];
    std::vector<Meeting> meetings = m_records.read().all<Meeting>();
    std::erase_if(meetings, [&](const Meeting &meeting) { return !present.contains(meeting.id.uuid()); });
    std::sort(meetings.begin(), meetings.end(), [](const Meeting &a, const Meeting &b) { return a.startsAt.text > b.startsAt.text; });
    if (meetings.size() > mostMeetings) meetings.resize(mostMeetings);
    QList<Option> options;
    for (const Meeting &meeting : meetings) options.append({meeting.id.text(), localised(meeting.title, m_theme.language())});
    options.append({QString(), tr("everybody of the council")});
    const QString before = m_people->chosen();
    m_people->setOptions(tr("People"), options);
    if (!m_begun) m_people->choose(options.first().id);
    else if (before != m_people->chosen()) m_people->choose(QString());
}

void RoundHead::chooseUses(QMenu &menu) {
    for (const Use use : allUses()) {
        QAction *action = menu.addAction(KindWords::use(use));
        action->setCheckable(true);
        action->setChecked(m_asked.contains(int(use)));
        action->setEnabled(!(m_asked.size() == 1 && m_asked.contains(int(use))));  // something is asked
        connect(action, &QAction::toggled, this, [this, use](bool on) {
            if (on) m_asked.insert(int(use));
            else m_asked.remove(int(use));
            refreshChoices();
            Q_EMIT usesChanged();
            Q_EMIT changed();
        });
    }
}

// What was read out, so that a missing text is seen before anybody is asked.
void RoundHead::sayForms() {
    QStringList parts;
    for (const Use use : uses()) {
        const auto form = council::formInForce(m_records.read(), use, day().isValid() ? day() : m_records.today());
        const QString of = KindWords::use(use);
        if (!form) parts.append(tr("%1: no form", "use").arg(of));
        else if (!form->text.contains(m_language->chosen())) parts.append(tr("%1: no form in this language", "use").arg(of));
        else parts.append(tr("%1: version %2", "use, number").arg(of).arg(form->version.value_or(1)));
    }
    m_forms->setText(tr("Consent forms: %1").arg(parts.join(QStringLiteral(" · "))));
}

void RoundHead::focusFirst() { m_people->setFocus(); }

void RoundHead::focusOn(council::RoundFault fault) {
    Field *field = fault == council::RoundFault::NoWitness ? m_witness : m_day;
    if (fault != council::RoundFault::None) field->edit()->setFocus(Qt::OtherFocusReason);
}

QString RoundHead::people() const { return m_people->chosen(); }

std::vector<Use> RoundHead::uses() const {
    std::vector<Use> uses = allUses();
    std::erase_if(uses, [this](Use use) { return !m_asked.contains(int(use)); });
    return uses;
}

QDate RoundHead::day() const {
    const auto read = text::parseDate(m_day->text(), m_theme.language());
    const QDate *day = std::get_if<QDate>(&read);
    return day ? *day : QDate();
}

council::AudienceOf RoundHead::audience() const {
    const QString chosen = m_audience->chosen();
    if (chosen.startsWith(u"body/")) return {Audience::body, Uuid::parse(chosen.mid(5)).value_or(Uuid())};
    return {fromWord<Audience>(chosen), {}};
}

council::RoundSetting RoundHead::setting() const {
    council::RoundSetting setting;
    const store::Store &store = m_records.read();
    setting.day = day();
    council::Facts facts;
    for (const Body &body : store.all<Body>()) facts.bodies.insert(body.id.uuid(), body.kind);
    for (const Use use : uses()) {
        council::RoundQuestion question{use, council::askedOf(use, audience(), facts), {}, {}};
        if (const auto form = council::formInForce(store, use, setting.day.isValid() ? setting.day : m_records.today())) {
            question.form = form->id;
            question.formHash = form->hash;
        }
        setting.questions.push_back(std::move(question));
    }
    setting.language = m_language->chosen();
    setting.mode = fromWord<ConsentMode>(m_mode->chosen());
    const QString explained = m_explained->text().trimmed();
    setting.explainedBy = explained.isEmpty() || explained == m_records.account().name ? m_records.accountId().text() : explained;
    setting.interpreter = m_interpreter->text().trimmed();
    setting.witness = m_witness->text().trimmed();
    setting.supportPresent = m_support->chosen() == u"yes";
    return setting;
}

QJsonObject RoundHead::json() const {
    QJsonArray asked;
    for (const Use use : uses()) asked.append(wordOf(use));
    return {{QStringLiteral("people"), m_people->chosen()}, {QStringLiteral("uses"), asked}, {QStringLiteral("audience"), m_audience->chosen()},
            {QStringLiteral("language"), m_language->chosen()}, {QStringLiteral("mode"), m_mode->chosen()}, {QStringLiteral("support"), m_support->chosen()},
            {QStringLiteral("day"), m_dayTyped ? m_day->text() : QString()}, {QStringLiteral("explained"), m_explained->text()},
            {QStringLiteral("interpreter"), m_interpreter->text()}, {QStringLiteral("witness"), m_witness->text()}};
}

void RoundHead::read(const QJsonObject &json) {
    const auto word = [&](const char *name) { return json.value(QLatin1String(name)).toString(); };
    QSet<int> asked;
    for (const QJsonValue use : json.value(QLatin1String("uses")).toArray())
        if (const Use one = fromWord<Use>(use.toString()); one != Use::unset && one != Use::unknown) asked.insert(int(one));
    if (!asked.isEmpty()) m_asked = asked;
    m_people->choose(word("people"));
    const std::pair<Choice *, QString> choices[] = {{m_audience, word("audience")}, {m_language, word("language")}, {m_mode, word("mode")}, {m_support, word("support")}};
    for (const auto &[choice, id] : choices)
        if (!id.isEmpty()) choice->choose(id);
    const std::pair<Field *, QString> fields[] = {{m_explained, word("explained")}, {m_interpreter, word("interpreter")}, {m_witness, word("witness")}};
    for (const auto &[field, text] : fields) field->edit()->setText(text);
    if (const QString typed = word("day"); !typed.isEmpty()) {
        m_day->edit()->setText(typed);
        m_dayTyped = true;
    }
    refresh();  // what is not there any more falls back to what there is
    Q_EMIT usesChanged();
    Q_EMIT changed();
}

}  // namespace balai::ui
