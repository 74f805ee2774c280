#include "tests/ui/sample_today.h"

#include "ui/widgets/bars.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/row_list.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace balai::test {

using namespace balai::ui;

SampleToday::SampleToday(const PageTools &tools)
    : m_theme(tools.theme), m_list(new RowList(tools.theme, RowList::Look::Cards)), m_bars(new Bars(tools.theme)), m_side(new QWidget) {
    m_list->setObjectName(QStringLiteral("today-list"));
    m_list->setAccessibleName(QStringLiteral("Today"));
    m_bars->setObjectName(QStringLiteral("today-bars"));
    build();
    connect(&m_theme, &Theme::changed, this, &SampleToday::arrange);
    connect(m_list, &RowList::opened, this, [this](const QString &id) { Q_EMIT goTo({Place::Meetings, id}); });
    arrange();
}

bool SampleToday::isKhmer() const {
    return m_theme.language() == QLatin1String("km");
}

QString SampleToday::word(const char16_t *english, const char16_t *khmer) const {
    return QString::fromUtf16(isKhmer() ? khmer : english);
}

void SampleToday::build() {
    auto *row = new QHBoxLayout(this);
    const auto scrolled = [](QWidget *inside) {
        auto *area = new QScrollArea;
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setWidget(inside);
        return area;
    };
    row->addWidget(scrolled(m_list), 1);
    auto *column = new QVBoxLayout(m_side);
    column->setSpacing(0);
    column->setContentsMargins(0, 0, 0, 0);
    row->addWidget(scrolled(m_side));
    const auto label = [this](QBoxLayout *into, const char16_t *english, const char16_t *khmer, TextStyle style, Tone tone) {
        auto *text = new FlowLabel(m_theme, {}, style);
        text->setTone(tone);
        into->addWidget(text, 1);
        m_words.push_back([this, text, english, khmer] { text->setText(word(english, khmer)); });
        return text;
    };
    const auto head = [this, column](const char16_t *english, const char16_t *khmer, const QString &number) {
        auto *group = new GroupHead(m_theme, {});
        column->addWidget(group);
        m_words.push_back([this, group, english, khmer, number] { group->set(word(english, khmer), number); });
    };
    const auto card = [this, column] {
        auto *box = new Card(m_theme);
        column->addWidget(box);
        column->addSpacing(8);
        return box->box();
    };
    head(u"Next meeting", u"កិច្ចប្រជុំបន្ទាប់", {});
    QVBoxLayout *next = card();
    label(next, u"Thursday 26 November, 9:00", u"ថ្ងៃព្រហស្បតិ៍ ២៦ វិច្ឆិកា ម៉ោង ៩:០០", {Type::Base, true}, Tone::Ink);
    label(next, u"9 members coming, 1 apology", u"សមាជិក ៩ នាក់មក ១ នាក់សុំច្បាប់", {Type::Table}, Tone::Soft);
    label(next, u"Khmer, with interpreter for Vietnamese", u"ភាសាខ្មែរ មានអ្នកបកប្រែភាសាវៀតណាម", {Type::Table}, Tone::Soft);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    for (const auto &[english, khmer] : {std::pair{u"Open agenda", u"បើករបៀបវារៈ"}, std::pair{u"Print papers", u"បោះពុម្ពឯកសារ"}}) {
        auto *button = new Button(m_theme, ButtonKind::Plain, {});
        buttons->addWidget(button);
        m_words.push_back([this, button, english = english, khmer = khmer] { button->setText(word(english, khmer)); });
    }
    buttons->addStretch(1);
    next->addLayout(buttons);
    head(u"Recommendations by stage", u"អនុសាសន៍តាមដំណាក់កាល", QStringLiteral("42"));
    QVBoxLayout *stages = card();
    stages->addWidget(m_bars);
    stages->addSpacing(8);
    stages->addWidget(new Rule(m_theme));
    stages->addSpacing(4);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    label(foot, u"12 of 14 sent are answered", u"១២ ក្នុង ១៤ បានឆ្លើយ", {Type::Table}, Tone::Soft);
    auto *table = new Button(m_theme, ButtonKind::Link, QStringLiteral("Table"), QStringLiteral("table"));
    table->setKeyShown(QStringLiteral("T"));
    connect(table, &QAbstractButton::clicked, this, [this] { m_bars->setTable(!m_bars->isTable()); });
    foot->addWidget(table);
    stages->addLayout(foot);
    head(u"Exchange", u"ការផ្លាស់ប្តូរ", QStringLiteral("1"));
    QVBoxLayout *exchange = card();
    auto *last = new FlowLabel(m_theme);
    exchange->addWidget(last);
    m_words.push_back([this, last] {
        if (isKhmer()) return last->setText(QStringLiteral("លើកចុងក្រោយ ថ្ងៃអង្គារ ១៧ វិច្ឆិកា តាមដំបងចងចាំ"));
        last->setSpans({{QStringLiteral("Last one "), false, {}}, {QStringLiteral("Tuesday 17 Nov"), true, {}}, {QStringLiteral(", by stick"), false, {}}});
    });
    label(exchange, u"34 changes came in, 12 went out.", u"ការផ្លាស់ប្តូរ ៣៤ ចូលមក ១២ ចេញទៅ។", {Type::Table}, Tone::Soft);
    column->addStretch(1);
}

void SampleToday::arrange() {
    const bool narrow = window()->width() < m_theme.px(1100);
    layout()->setContentsMargins(m_theme.px(narrow ? 16 : 24), m_theme.px(16), m_theme.px(narrow ? 16 : 24), 0);
    layout()->setSpacing(m_theme.px(narrow ? 16 : 24));
    m_side->parentWidget()->parentWidget()->setFixedWidth(m_theme.px(narrow ? 264 : 320));
}

QString SampleToday::title() const {
    return word(u"Today", u"ថ្ងៃនេះ");
}

QString SampleToday::subtitle() const {
    return word(u"Monday 23 November 2026", u"ថ្ងៃចន្ទ ២៣ វិច្ឆិកា ២០២៦");
}

std::optional<PrimaryAction> SampleToday::primary() const {
    return PrimaryAction{word(u"New", u"ថ្មី")};
}

QStringList SampleToday::keyHints() const {
    return {QStringLiteral("\u2191 \u2193 move"), QStringLiteral("1\u20139 or Enter opens"), QStringLiteral("Ctrl+Z undoes")};
}

void SampleToday::focusFirst() {
    m_list->focusFirst();
}

void SampleToday::refresh() {
    for (const auto &set : m_words) set();
    const auto row = [this](const char *id, const char *icon, const char16_t *english, const char16_t *khmer, const char *when) {
        RowSpec spec;
        spec.id = QLatin1String(id);
        spec.key = spec.id;
        spec.icon = QLatin1String(icon);
        spec.text = word(english, khmer);
        spec.when = QLatin1String(when);
        return spec;
    };
    RowSpec recall = row("1", "undo-2", u"Somebody took back a yes", u"មានគ្នាម្នាក់បានដកការយល់ព្រម", "Friday");
    recall.meta = word(u"in hand-off 2026-02", u"ក្នុងការប្រគល់ 2026-02");
    recall.chip = word(u"Recall notice", u"សេចក្តីជូនដំណឹង");
    recall.chipKind = ChipKind::Held;
    RowSpec request = row("4", "scissors", u"A request to take one sentence out", u"សំណើដកប្រយោគមួយចេញ", "yesterday");
    request.meta = word(u"agenda item 3", u"របៀបវារៈទី ៣");
    request.chip = word(u"Answer first", u"ឆ្លើយសិន");
    request.chipKind = ChipKind::Held;
    RowSpec review = row("5", "file-text", u"Two people still to review", u"មនុស្សពីរនាក់មិនទាន់បានពិនិត្យ", "by 26 Nov");
    review.meta = word(u"minutes of 12 November", u"កំណត់ហេតុថ្ងៃទី ១២ វិច្ឆិកា");
    RowSpec due = row("6", "reply", u"NC-2026-014 \u00B7 Ministry B, recruitment fees", u"NC-2026-014 \u00B7 ក្រសួង ខ ថ្លៃជ្រើសរើស", "15 November");
    due.chip = word(u"Due", u"ដល់កំណត់");
    due.chipKind = ChipKind::Attention;
    m_list->setGroups({
        {word(u"Consent", u"ការយល់ព្រម"), {recall, row("2", "clock", u"One yes ends on 5 December", u"ការយល់ព្រមមួយផុតកំណត់ថ្ងៃទី ៥ ធ្នូ", ""), row("3", "message-square", u"One question was put off", u"សំណួរមួយត្រូវបានពន្យារ", "next round")}},
        {word(u"Minutes", u"កំណត់ហេតុ"), {request, review}},
        {word(u"Responses", u"ចម្លើយ"), {due, row("7", "calendar", u"NC-2026-009 \u00B7 Ministry A, interpreters: target date", u"NC-2026-009 \u00B7 ក្រសួង ក អ្នកបកប្រែ៖ កាលបរិច្ឆេទគោលដៅ", "1 December")}},
        {word(u"Honoraria and safety copies", u"ប្រាក់ឧបត្ថម្ភ និងច្បាប់ចម្លង"), {row("8", "wallet", u"Three people are owed for 12 November", u"ជំពាក់មនុស្សបីនាក់សម្រាប់ថ្ងៃទី ១២ វិច្ឆិកា", "450,000 KHR"), row("9", "archive", u"Backup to the office drive", u"ច្បាប់ចម្លងទៅថាសការិយាល័យ", "9 days ago")}},
    });
    m_bars->set({{word(u"Draft", u"ព្រាង"), 6}, {word(u"In review", u"កំពុងពិនិត្យ"), 4}, {word(u"Adopted", u"បានអនុម័ត"), 9}, {word(u"Sent", u"បានផ្ញើ"), 14}, {word(u"Closed", u"បានបិទ"), 9}},
                QStringLiteral("42 recommendations; most are sent"), QStringLiteral("Stage"), QStringLiteral("Number"));
    arrange();
}

}  // namespace balai::test
