#include "ui/meetings/coverage_line.h"

#include "core/council/minutes.h"
#include "core/records/body.h"
#include "ui/plain/choice.h"
#include "ui/plain/in_order.h"
#include "ui/plain/kind_words.h"
#include "ui/shell/figures.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

#include <utility>

namespace balai::ui {

using namespace records;

namespace {
const QString bodyPrefix = QStringLiteral("body/");
constexpr int laterMs = 1500;
}

CoverageLine::CoverageLine(const Theme &theme, Records &records, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_records(records), m_whom(new Choice(theme, QStringLiteral("minutes-audience"))), m_words(new FlowLabel(theme, {}, {Type::Table})) {
    auto *row = new WrapRow(theme.px(12));
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_whom);
    row->addWidget(m_words);
    setLayout(row);
    m_words->setObjectName(QStringLiteral("minutes-coverage"));
    m_words->setTone(Tone::Soft);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &CoverageLine::count);
    connect(m_whom, &Choice::chosenChanged, this, [this] {
        count();
        Q_EMIT askedChanged();
    });
}

void CoverageLine::open(Id<Meeting> meeting) {
    if (std::exchange(m_meeting, meeting) != meeting) {
        m_coverage.reset();
        m_words->setText({});
    }
    offer();
    count();
}

void CoverageLine::refresh() {
    if (!m_meeting) return;
    offer();
    say();  // the last count in the language of now; a new one may take a while
    m_later.start(laterMs);
}

// A removed body is no longer there to be chosen; then the first is: all government.
void CoverageLine::offer() {
    QList<Option> whom;
    for (const Audience wide : {Audience::government, Audience::partners, Audience::public_}) whom.append({wordOf(wide), KindWords::audience(wide, {})});
    for (const Body &body : bodiesInOrder(m_records.read(), m_theme.language())) whom.append({QString(bodyPrefix + body.id.text()), localised(body.name, m_theme.language())});
    m_whom->setOptions(tr("Who would get it"), whom);
    if (m_whom->chosen().isEmpty()) m_whom->choose(whom.first().id);
}

AskedFor CoverageLine::asked() const {
    AskedFor asked;
    const QString chosen = m_whom->chosen();
    if (chosen.startsWith(bodyPrefix)) asked.audience = {Audience::body, Uuid::parse(chosen.mid(bodyPrefix.size())).value_or(Uuid())};
    else if (!chosen.isEmpty()) asked.audience = {fromWord<Audience>(chosen), {}};
    const auto body = m_records.read().find(Id<Body>(asked.audience.body));
    asked.name = body ? localised(body->name, m_theme.language()) : KindWords::audience(asked.audience.audience, {});
    return asked;
}

// On the worker: every speaker of the meeting is asked about, by the rule that a hand-off asks.
void CoverageLine::count() {
    m_later.stop();
    if (!m_records.isOpen()) return;
    const AskedFor whom = asked();
    m_records.look<council::Coverage>({}, this,
        [meeting = m_meeting, whom](const store::Store &store) {
            return council::coverageOf(store, {whom.audience.audience, Id<Body>(whom.audience.body), whom.use(), {}, {}}, council::blocksOf(store, meeting));
        },
        [this, number = ++m_counts](const council::Coverage &coverage) {
            if (number != m_counts) return;
            m_coverage = coverage;
            say();
        });
}

void CoverageLine::say() {
    if (!m_coverage) return;
    const council::Coverage &now = *m_coverage;
    if (!now.hasSpeakers) return m_words->setText(tr("Nobody is named as a speaker here."));
    m_words->setText(now.speakers ? tr("%1 of %2 speakers allow this").arg(countText(m_theme, *now.allow), countText(m_theme, *now.speakers)) : tr("fewer than five speakers"));
}

}  // namespace balai::ui
