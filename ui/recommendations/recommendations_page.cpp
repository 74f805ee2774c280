#include "ui/recommendations/recommendations_page.h"

#include "core/council/consent_reader.h"
#include "core/text/collation.h"
#include "core/text/dates.h"
#include "ui/plain/form_over.h"
#include "ui/plain/in_order.h"
#include "ui/plain/kept_files.h"
#include "ui/plain/kind_words.h"
#include "ui/recommendations/stage_line.h"
#include "ui/shell/figures.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/digit_key.h"
#include "ui/widgets/fact_rows.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

RecommendationsPage::RecommendationsPage(const PageTools &tools, Records &records)
    : ListPage(tools, records, QStringLiteral("recommendations"), QStringLiteral("list-checks")), m_filters(new QWidget(this)),
      m_bodies(new Choice(tools.theme, QStringLiteral("recommendations-body"))) {
    setListWidth(504);
    m_filters->hide();
    auto *row = new QHBoxLayout(m_filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bodies);
    connect(m_bodies, &Choice::chosenChanged, this, &RecommendationsPage::refresh);
}

QWidget *RecommendationsPage::headTools() { return m_filters; }

QString RecommendationsPage::bodyName(Id<Body> id) const {
    const auto body = m_records.read().find(id);
    return body ? localised(body->name, m_theme.language()) : tr("a body");
}

QString RecommendationsPage::day(QDate day) const { return dayText(m_theme, day); }

void RecommendationsPage::refresh() {
    if (!m_records.isOpen()) return;
    QList<Option> bodies{{{}, tr("All bodies")}};
    for (const Body &body : bodiesInOrder(m_records.read(), m_theme.language())) bodies.append({body.id.text(), localised(body.name, m_theme.language())});
    m_bodies->setOptions({}, bodies);
    m_bodies->setAccessibleName(tr("Addressed to"));
    ListPage::refresh();
}

RowSpec RecommendationsPage::rowFor(const Recommendation &one) const {
    RowSpec row{one.id.text(), QStringLiteral("list-checks"), localised(one.title, m_theme.language())};
    row.second = one.reference;
    const council::RecommendationStanding standing = council::standingOf(m_records.read(), one);
    QDate target;
    for (const council::BodyStanding &body : standing.bodies)
        if (body.response) {
            row.chip = KindWords::response(body.response->response);
            target = std::max(target, body.response->due);
        }
    if (row.chip.isEmpty()) row.chip = one.stage == Stage::sent ? tr("none yet") : KindWords::stage(one.stage);
    if (target.isValid()) row.when = dayText(m_theme, target, text::DateStyle::MonthYear);
    return row;
}

QList<RowGroup> RecommendationsPage::groups() {
    std::vector<Recommendation> all = m_records.read().all<Recommendation>();
    if (const auto body = Uuid::parse(m_bodies->chosen()))
        std::erase_if(all, [&](const Recommendation &one) { return !one.allBodies && !one.lead.contains(Id<Body>(*body)) && !one.supporting.contains(Id<Body>(*body)); });
    std::sort(all.begin(), all.end(), [](const Recommendation &a, const Recommendation &b) {
        const int order = text::compare(a.reference, b.reference, QStringLiteral("en"));  // R-9 before R-10
        return order != 0 ? order < 0 : a.id < b.id;
    });
    RowGroup open{tr("Open"), {}}, ended{tr("Closed"), {}};
    for (const Recommendation &one : all) {
        const bool over = one.stage == Stage::closed || one.stage == Stage::withdrawn || one.stage == Stage::superseded;
        (over ? ended : open).rows.append(rowFor(one));
    }
    return {open, ended};
}

std::optional<Recommendation> RecommendationsPage::one(const QString &id) const {
    const auto uuid = Uuid::parse(id);
    return uuid ? m_records.read().find(Id<Recommendation>(*uuid)) : std::nullopt;
}

void RecommendationsPage::fill(const QString &id) {
    const auto shown = one(id);
    if (!shown) return;
    addHead(*shown);
    addStanding(*shown, council::standingOf(m_records.read(), *shown));
    addText(localised(shown->text, m_theme.language()));
    addText(localised(shown->rationale, m_theme.language()), true);
    addSteps(*shown);
    addHistory(*shown);
}

void RecommendationsPage::addHead(const Recommendation &shown) {
    auto *row = new WrapRow(m_theme.px(8));
    auto *number = new FlowLabel(m_theme, shown.reference, {Type::Table});
    number->setTone(Tone::Soft);
    row->addWidget(number);
    const auto adoptions = council::standingAbout<Adoption>(m_records.read(), "recommendation", shown.id);
    if (!adoptions.empty()) {
        const bool dissent = !adoptions.back().dissent.isEmpty();
        const QString how = adoptions.back().method == AdoptionMethod::vote ? tr("by vote") : dissent ? tr("consensus, with a dissent") : tr("consensus");
        row->addWidget(new Chip(m_theme, ChipKind::Plain, how));
    }
    detail()->addLayout(row);
    QStringList to;
    for (const Id<Body> body : shown.lead) to.append(bodyName(body));
    for (const Id<Body> body : shown.supporting) to.append(bodyName(body));
    addHeading(localised(shown.title, m_theme.language()), to.isEmpty() ? QString() : tr("To %1").arg(to.join(QStringLiteral(", "))));
}

void RecommendationsPage::addAnswerRow(QVBoxLayout *box, const QString &label, const QString &who, const QString &chip, const QString &when) {
    auto *name = new FlowLabel(m_theme, label, {Type::Table, true});
    auto *said = new WrapRow(m_theme.px(12));
    auto *body = new FlowLabel(m_theme, who, {Type::Table});
    body->setMinimumWidth(m_theme.px(64));
    said->addWidget(body);
    auto *answer = new Chip(m_theme, ChipKind::Plain, chip);
    answer->setWraps(true);
    said->addWidget(answer);
    auto *day = new FlowLabel(m_theme, when, {Type::Small});
    day->setTone(Tone::Soft);
    said->addWidget(day);
    FactRows::endOf(box, m_theme.px(112), m_theme.px(12))->add(name, said);
}

// Only the council's stage is a line of steps; what bodies say, and what we see, are rows of their own.
void RecommendationsPage::addStanding(const Recommendation &shown, const council::RecommendationStanding &standing) {
    auto *card = new Card(m_theme, 16, 8);
    auto *line = new StageLine(m_theme);
    line->set(shown.stage);
    FactRows::endOf(card->box(), m_theme.px(112), m_theme.px(12))->add(new FlowLabel(m_theme, tr("Council"), {Type::Table, true}), line);
    bool first = true;
    for (const council::BodyStanding &body : standing.bodies) {
        if (first) card->box()->addWidget(new Rule(m_theme));
        const QString when = body.response ? tr("%1, %2", "day, source").arg(day(body.response->receivedOn), KindWords::source(body.response->source)) : QString();
        addAnswerRow(card->box(), std::exchange(first, false) ? tr("Response") : QString(), bodyName(body.body), body.response ? KindWords::response(body.response->response) : tr("none yet"), when);
    }
    first = true;
    for (const council::BodyStanding &body : standing.bodies) {
        if (!body.delivery) continue;
        if (first) card->box()->addWidget(new Rule(m_theme));
        const QString when = body.delivery->percent ? tr("%1 %, %2", "how far it is done, day").arg(*body.delivery->percent).arg(day(body.delivery->on)) : day(body.delivery->on);
        addAnswerRow(card->box(), std::exchange(first, false) ? tr("Delivery") : QString(), tr("%1 says").arg(bodyName(body.body)), KindWords::delivery(body.delivery->state), when);
    }
    if (standing.assessment) {
        card->box()->addWidget(new Rule(m_theme));
        addAnswerRow(card->box(), tr("Our view"), tr("the council"), KindWords::verdict(standing.assessment->verdict), day(standing.assessment->on));
        if (const QString said = localised(standing.assessment->text, m_theme.language()); !said.isEmpty()) card->box()->addWidget(new FlowLabel(m_theme, said, {Type::Table}));
    }
    detail()->addWidget(card);
    const bool stands = shown.stage == Stage::adopted || shown.stage == Stage::sent || shown.stage == Stage::closed;
    if (stands && !standing.isAdopted) addText(tr("This text is other than the one that was adopted. It goes out again once it is adopted anew."));
    for (const council::BodyStanding &body : standing.bodies)
        if (body.response && body.response->due.isValid()) addFact(tr("Target date"), tr("%1: %2", "body, day").arg(bodyName(body.body), day(body.response->due)));
}

void RecommendationsPage::addSteps(const Recommendation &shown) {
    addButton(QStringLiteral("recommendation-response"), tr("Record a response…"), [this](Button *at) { recordResponse(at); })->setKeyShown(QStringLiteral("R"));
    addButton(QStringLiteral("recommendation-view"), tr("Our view…"), [this, shown](Button *at) { recordView(shown, at); });
    if (council::mayBecome(shown.stage, Stage::adopted)) addButton(QStringLiteral("recommendation-adopt"), tr("Adopt…"), [this, shown](Button *at) { adoptIt(shown, at); });
    if (shown.stage == Stage::idea || shown.stage == Stage::draft || shown.stage == Stage::review)
        addButton(QStringLiteral("recommendation-text"), tr("Change the text…"), [this, shown](Button *at) { changeText(shown, at); });
    if (shown.stage == Stage::idea && council::mayBecome(shown.stage, Stage::draft))
        addButton(QStringLiteral("recommendation-draft"), tr("Make it a draft"), [this, shown](Button *) { become(shown, Stage::draft); });
    if (shown.stage == Stage::adopted && council::mayBecome(shown.stage, Stage::review))
        addButton(QStringLiteral("recommendation-again"), tr("Back to review"), [this, shown](Button *) { become(shown, Stage::review); });
    if (shown.stage == Stage::sent && council::mayBecome(shown.stage, Stage::superseded))
        addButton(QStringLiteral("recommendation-anew"), tr("Write it anew"), [this, shown](Button *) { writeAnew(shown); });
    if (shown.stage != Stage::adopted && council::mayBecome(shown.stage, Stage::review))
        addButton(QStringLiteral("recommendation-review"), tr("To review"), [this, shown](Button *) { become(shown, Stage::review); });
    if (shown.stage == Stage::sent && council::mayBecome(shown.stage, Stage::closed)) addButton(QStringLiteral("recommendation-close"), tr("Close"), [this, shown](Button *) { become(shown, Stage::closed); });
}

void RecommendationsPage::addHistory(const Recommendation &shown) {
    std::vector<std::pair<QDate, RowSpec>> rows;
    const auto add = [&](Uuid id, QDate on, const QString &icon, const QString &words) {
        RowSpec row{id.text(), icon, words};
        row.when = dayText(m_theme, on, text::DateStyle::DayMonth);
        rows.push_back({on, row});
    };
    for (const Response &event : council::standingAbout<Response>(m_records.read(), "recommendation", shown.id))
        add(event.id.uuid(), event.receivedOn, QStringLiteral("reply"), tr("%1: %2", "body, answer").arg(bodyName(event.body), KindWords::response(event.response)));
    for (const Delivery &event : council::standingAbout<Delivery>(m_records.read(), "recommendation", shown.id))
        add(event.id.uuid(), event.on, QStringLiteral("reply"), tr("%1: %2", "body, answer").arg(bodyName(event.body), KindWords::delivery(event.state)));
    for (const Assessment &event : council::standingAbout<Assessment>(m_records.read(), "recommendation", shown.id))
        add(event.id.uuid(), event.on, QStringLiteral("eye"), tr("The council’s view: %1").arg(KindWords::verdict(event.verdict)));
    for (const Adoption &event : council::standingAbout<Adoption>(m_records.read(), "recommendation", shown.id))
        add(event.id.uuid(), event.on, QStringLiteral("check"), tr("Adopted by the council"));
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<RowSpec> out;
    for (const auto &[on, row] : rows) out.append(row);
    addGroup(tr("History"), out);
    addLetters(shown);
    detail()->addWidget(new KeptFiles(m_theme, m_records, {kindOf<Recommendation>(), shown.id.uuid()}, tr("Kept with this recommendation"), tr("Keep a file…")));
}

// What came with an answer, the ministry's letter for example.
void RecommendationsPage::addLetters(const Recommendation &shown) {
    for (const Response &event : council::standingAbout<Response>(m_records.read(), "recommendation", shown.id)) {
        const QString title = tr("%1: %2", "body, answer").arg(bodyName(event.body), KindWords::response(event.response));
        detail()->addWidget(new KeptFiles(m_theme, m_records, {kindOf<Response>(), event.id.uuid()}, title, tr("Keep the letter of %1…", "body").arg(bodyName(event.body))));
    }
}

void RecommendationsPage::keyPressEvent(QKeyEvent *event) {
    if (letterKey(*event) == Qt::Key_R && event->modifiers() == Qt::NoModifier)
        if (auto *at = findChild<Button *>(QStringLiteral("recommendation-response"))) return recordResponse(at);
    ListPage::keyPressEvent(event);
}

}  // namespace balai::ui
