#include "ui/meetings/passage_readings.h"

#include "core/council/minutes.h"
#include "core/text/language.h"
#include "ui/plain/choice.h"
#include "ui/plain/readings_view.h"
#include "ui/plain/scroll_column.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"

#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace balai::ui {

using namespace records;

PassageReadings::PassageReadings(const PageTools &tools, Records &records, QWidget *parent)
    : QWidget(parent), m_theme(tools.theme), m_records(records), m_column(new ScrollColumn(tools.theme, 24, 16)), m_language(new Choice(tools.theme, QStringLiteral("readings-language"))),
      m_reader(new Choice(tools.theme, QStringLiteral("readings-reader"))), m_before(new Button(tools.theme, ButtonKind::Plain, QStringLiteral(" "), QStringLiteral("chevron-left"))),
      m_next(new Button(tools.theme, ButtonKind::Plain, QStringLiteral(" "), QStringLiteral("chevron-right"))),
      m_helpers(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("heart-handshake"))), m_progress(new FlowLabel(tools.theme, {}, {Type::Base})),
      m_note(new FlowLabel(tools.theme, {}, {Type::Table})), m_count(new FlowLabel(tools.theme, {}, {Type::Table})), m_words(new FlowLabel(tools.theme, {}, {Type::Reader})),
      m_readings(new QVBoxLayout) {
    setObjectName(QStringLiteral("passage-readings"));
    m_before->setObjectName(QStringLiteral("readings-before"));
    m_next->setObjectName(QStringLiteral("readings-next"));
    m_helpers->setObjectName(QStringLiteral("readings-helpers"));
    m_progress->setObjectName(QStringLiteral("readings-progress"));
    m_words->setObjectName(QStringLiteral("readings-words"));
    build();
    connect(m_language, &Choice::chosenChanged, this, [this] {
        m_at = 0;
        m_goesOn = true;
        refresh();
    });
    connect(m_reader, &Choice::chosenChanged, this, &PassageReadings::showPassage);
    connect(m_helpers, &QAbstractButton::clicked, this, [this] { Q_EMIT goTo({Place::Settings, QStringLiteral("helpers")}); });
    connect(m_before, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { move(1); });
}

void PassageReadings::build() {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_column);
    QVBoxLayout *box = m_column->box();
    box->setSpacing(m_theme.px(12));
    auto *head = new WrapRow(m_theme.px(8));
    head->addWidget(m_language);
    head->addWidget(m_reader);
    box->addLayout(head);
    m_note->setTone(Tone::Soft);
    m_count->setTone(Tone::Soft);
    for (FlowLabel *label : {m_progress, m_note}) box->addWidget(label);
    box->addWidget(m_helpers, 0, Qt::AlignLeft);
    for (FlowLabel *label : {m_count, m_words}) box->addWidget(label);
    box->addLayout(m_readings);
    auto *steps = new WrapRow(m_theme.px(8));
    steps->addWidget(m_before);
    steps->addWidget(m_next);
    box->addLayout(steps);
    box->addStretch(1);
}

void PassageReadings::open(Id<Meeting> meeting) {
    if (m_meeting == meeting) return;
    m_meeting = meeting;
    m_at = 0;
    m_goesOn = true;
    m_found = {};
    m_reader->choose({});
    m_language->choose(m_records.contentLanguage());
}

PassageReadings::Found PassageReadings::find(const store::Store &store, Id<Meeting> meeting, QString language) {
    Found out;
    out.readers = council::readersAloud(store, meeting);
    const std::vector<Block> blocks = council::blocksOf(store, meeting);
    for (const text::Language &one : text::interfaceLanguages())
        if (std::any_of(blocks.begin(), blocks.end(), [&](const Block &block) { return !block.text.value(one.tag).isEmpty(); })) out.languages.append(one.tag);
    if (!out.languages.contains(language)) language = out.languages.value(0);
    for (const Block &block : blocks) {
        const QString words = block.text.value(language);
        if (words.isEmpty()) continue;
        Line line{block, council::readingsOf(store, block, language), false};
        line.isRead = std::any_of(line.readings.begin(), line.readings.end(), [](const council::KeptReading &one) { return one.isOfThisText; });
        out.lines.push_back(std::move(line));
    }
    return out;
}

void PassageReadings::refresh() {
    m_before->setText(tr("Before"));
    m_next->setText(tr("Next"));
    m_helpers->setText(tr("Who helps…"));
    m_records.look<Found>(tr("Reading the minutes"), this, [meeting = m_meeting, language = m_language->chosen()](const store::Store &store) { return find(store, meeting, language); },
                          [this](Found found) { take(std::move(found)); });
}

void PassageReadings::take(Found found) {
    if (m_ways && m_ways->isBusy()) return;  // what was just said is not taken away
    m_found = std::move(found);
    QList<Option> languages, readers;
    for (const QString &tag : m_found.languages) languages.append({tag, text::ownNameOf(tag)});
    // Nobody is taken for the reader before somebody said who it is.
    if (!m_found.readers.empty()) readers.append({{}, QStringLiteral("…")});
    for (const council::AloudReader &one : m_found.readers) readers.append({one.id.text(), one.name});
    m_language->setOptions(tr("Language"), languages);
    m_reader->setOptions(tr("Who reads"), readers);
    m_at = std::clamp(m_at, 0, std::max(0, int(m_found.lines.size()) - 1));
    if (std::exchange(m_goesOn, false)) goOn();
    showPassage();
    if (std::exchange(m_takesFocus, false)) QTimer::singleShot(0, this, &PassageReadings::focusFirst);
}

// The next one that nobody has read yet, from here on; else it stays.
void PassageReadings::goOn() {
    for (int i = 0; i < int(m_found.lines.size()); ++i) {
        const int at = (m_at + i) % int(m_found.lines.size());
        if (m_found.lines[size_t(at)].isRead) continue;
        m_at = at;
        return;
    }
}

// What was said is kept or thrown away first.
void PassageReadings::move(int by) {
    if (m_ways && m_ways->isBusy()) return m_ways->focusKeep();
    m_at = std::clamp(m_at + by, 0, std::max(0, int(m_found.lines.size()) - 1));
    showPassage();
}

void PassageReadings::showPassage() {
    const int all = int(m_found.lines.size());
    const int read = int(std::count_if(m_found.lines.begin(), m_found.lines.end(), [](const Line &line) { return line.isRead; }));
    const QString language = m_language->chosen();
    m_progress->setText(all == 0 ? tr("There are no words in these minutes yet.") : tr("%1 of %2 passages are recorded in %3.").arg(countText(m_theme, read), countText(m_theme, all), text::ownNameOf(language)));
    m_note->setText(m_found.readers.empty() ? tr("Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.")
                                            : tr("Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops."));
    m_helpers->setVisible(m_found.readers.empty());
    m_before->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < all);
    m_count->setText(all == 0 ? QString() : tr("%1 of %2", "passages").arg(countText(m_theme, m_at + 1), countText(m_theme, all)));
    if (all == 0) m_words->setText({});
    if (all == 0) return forgetReadings();
    const Line &line = m_found.lines[size_t(m_at)];
    m_words->setStyle({Type::Reader, false, language});
    m_words->setText(line.block.text.value(language));
    showReadings(line);
}

void PassageReadings::forgetReadings() {
    clearLayout(m_readings);
    m_ways = nullptr;
}

// Made again where something about it is another one, so that a key held there is not lost.
void PassageReadings::showReadings(const Line &line) {
    QStringList looks{line.block.id.text(), m_language->chosen(), m_reader->chosen(), line.block.text.value(m_language->chosen()), m_theme.language()};
    for (const council::KeptReading &one : line.readings) looks.append(one.file.id.text());
    const QString shown = looks.join(u'\n');
    if (m_ways && std::exchange(m_shown, shown) == shown) return;
    m_shown = shown;
    forgetReadings();
    if (m_found.readers.empty()) return;
    const QString language = m_language->chosen();
    const auto reader = Uuid::parse(m_reader->chosen());
    ReadingsOf of{QStringLiteral("passage"),
                  line.readings,
                  {},
                  tr("Record this passage"),
                  tr("It plays in the reader as long as these words stay as they are."),
                  tr("Somebody reading this passage")};
    if (reader) of.keep = [id = line.block.id, language, reader](council::Session &session, const QByteArray &sound) { council::keepReading(session, id, language, sound, *reader); };
    else if (m_records.mayWrite()) m_readings->addWidget(new FlowLabel(m_theme, tr("First say under “Who reads” who reads them aloud."), {Type::Base}));
    m_ways = new ReadingsView(m_theme, m_records, std::move(of));
    connect(m_ways, &ReadingsView::kept, this, [this] {
        forgetReadings();
        m_goesOn = m_takesFocus = true;
        refresh();
    });
    m_readings->addWidget(m_ways);
}

void PassageReadings::focusFirst() {
    if (m_reader->isEnabled() && m_reader->chosen().isEmpty()) m_reader->setFocus(Qt::OtherFocusReason);
    else if (m_ways) m_ways->focusFirst();
    else m_language->setFocus(Qt::OtherFocusReason);
}

}  // namespace balai::ui
