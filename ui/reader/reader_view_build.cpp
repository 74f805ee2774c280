#include "ui/reader/reader_view.h"

#include "core/text/language.h"
#include "ui/plain/alone_frame.h"
#include "ui/plain/language_fit.h"
#include "ui/reader/dots.h"
#include "ui/reader/seen_view.h"
#include "ui/shell/read_aloud.h"
#include "ui/shell/voice_note.h"
#include "ui/widgets/answer_band.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_editor.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;

namespace {
constexpr int columnWidth = 960, quietWidth = 800, tileHeight = 152;

// A column in the middle that scrolls where the letters are large.
QVBoxLayout *middle(const Theme &theme, QWidget *page, int wide, int above) {
    auto *only = new QVBoxLayout(page);
    only->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(theme.px(16), theme.px(above), theme.px(16), theme.px(8));
    auto *box = new QWidget;
    box->setMaximumWidth(theme.px(wide));
    row->addStretch(1);
    row->addWidget(box, 1000);
    row->addStretch(1);
    area->setWidget(inside);
    only->addWidget(area);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}
}  // namespace

ReaderView::ReaderView(const PageTools &tools, Records &records, QWidget *parent)
    : QWidget(parent), m_theme(tools.theme), m_records(records), m_views(new QStackedLayout) {
    setObjectName(QStringLiteral("reader"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top = buildTop());
    column->addWidget(new Rule(m_theme));
    column->addLayout(m_views, 1);
    column->addWidget(new Rule(m_theme));
    column->addWidget(m_bottom = buildFoot());
    m_views->addWidget(buildDoors());
    m_views->addWidget(buildReading());
    QWidget *writing = buildWriting();
    m_views->addWidget(writing);
    auto *choices = new QWidget;
    m_choices = middle(m_theme, choices, quietWidth, 48);
    m_choices->addWidget(m_choiceTitle = new FlowLabel(m_theme, {}, {Type::Question, true}));
    m_views->addWidget(choices);
    m_views->addWidget(buildStop());
    auto *seen = new QWidget;
    QVBoxLayout *seenColumn = middle(m_theme, seen, columnWidth, 48);
    seenColumn->addWidget(m_seen = new SeenView(m_theme, m_records));
    seenColumn->addStretch(1);
    m_views->addWidget(seen);
    m_views->addWidget(new QWidget);  // while she waits: nothing to read yet, and the same head and foot
    connect(m_seen, &SeenView::finished, this, [this] { show(m_afterSeeing); });
    connect(&m_theme, &Theme::changed, this, &ReaderView::arrange);
    arrange();
}

void ReaderView::arrange() {
    m_dots->setVisible(m_views->currentIndex() == 1 && !AnswerBand::isLow(this, m_theme));
    arrangeAlone(m_theme, this, {m_top, m_bottom, nullptr, 14, 10});
}

void ReaderView::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

QWidget *ReaderView::buildTop() {
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(m_theme.px(32), m_theme.px(14), m_theme.px(32), m_theme.px(14));
    row->setSpacing(m_theme.px(12));
    row->addWidget(m_dots = new Dots(m_theme));
    row->addWidget(m_count = new FlowLabel(m_theme, {}, {Type::Base}), 1);
    const auto button = [&](const QString &icon, const char *object) {
        auto *made = new Button(m_theme, ButtonKind::Large, QStringLiteral(" "), icon);
        made->setObjectName(QLatin1String(object));
        made->setFocusPolicy(Qt::TabFocus);
        made->setMinimumHeight(m_theme.px(44));
        row->addWidget(made);
        return made;
    };
    m_language = button(QStringLiteral("globe"), "reader-language");
    m_smaller = button({}, "reader-smaller");
    m_larger = button({}, "reader-larger");
    m_stop = button(QStringLiteral("square"), "reader-stop");
    m_language->setMenu([this](QMenu &menu) {
        for (const text::Language &one : text::interfaceLanguages()) menu.addAction(one.ownName, this, [this, tag = one.tag] { setLanguage(tag); });
    });
    new LanguageFit(m_theme, top, m_language);
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { setScale(-10); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { setScale(10); });
    connect(m_stop, &QAbstractButton::clicked, this, [this] { show(Stopped); });
    return top;
}

QWidget *ReaderView::buildFoot() {
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m_theme.px(32), m_theme.px(10), m_theme.px(32), m_theme.px(10));
    row->setSpacing(m_theme.px(12));
    auto *kept = new Icon(m_theme, QStringLiteral("check"), 24);
    kept->setObjectName(QStringLiteral("reader-kept"));
    row->addWidget(kept);
    row->addWidget(m_foot = new FlowLabel(m_theme, {}, {Type::Base}), 1);
    m_foot->setTone(Tone::Soft);
    row->addWidget(m_cover = new Button(m_theme, ButtonKind::Flat, QStringLiteral(" "), QStringLiteral("eye-off")));
    m_cover->setObjectName(QStringLiteral("reader-cover"));
    m_cover->setKeyShown(QStringLiteral("F12"));
    connect(m_cover, &QAbstractButton::clicked, this, &ReaderView::end);
    return foot;
}

Button *ReaderView::tile(const char *icon, const char *object, int key) {
    auto *button = new Button(m_theme, ButtonKind::Tile, QStringLiteral(" "), QLatin1String(icon));
    button->setObjectName(QLatin1String(object));
    if (key > 0) button->setKeyShown(QString::number(key));
    return button;
}

QWidget *ReaderView::buildDoors() {
    auto *page = new QWidget;
    QVBoxLayout *column = middle(m_theme, page, columnWidth, 72);
    column->addWidget(m_doorTitle = new FlowLabel(m_theme, {}, {Type::Question, true}));
    column->addSpacing(m_theme.px(40));
    m_doorRead = tile("book-open", "door-read", 1);
    m_doorPropose = tile("flag", "door-propose", 2);
    m_doorChoices = tile("list-checks", "door-choices", 3);
    m_doorInvited = tile("mail", "door-invited", 4);
    auto *doors = new AnswerBand(m_theme, tileHeight);
    doors->setTiles({m_doorRead, m_doorPropose, m_doorChoices, m_doorInvited});
    column->addWidget(doors);
    column->addStretch(1);
    connect(m_doorRead, &QAbstractButton::clicked, this, [this] { show(Reading); });
    connect(m_doorPropose, &QAbstractButton::clicked, this, [this] { show(Proposing); });
    connect(m_doorChoices, &QAbstractButton::clicked, this, [this] { showAfterSeeing(Choices); });
    connect(m_doorInvited, &QAbstractButton::clicked, this, [this] {
        setLanguage(m_languageBefore);
        m_records.setLent(false);
        Q_EMIT goTo({Place::Invitations, QString(u"answer/all/" + m_member.id.text())});
    });
    return page;
}

QWidget *ReaderView::buildReading() {
    auto *page = new QWidget;
    QVBoxLayout *column = middle(m_theme, page, columnWidth, 24);
    column->setSpacing(m_theme.px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(m_prompt = new FlowLabel(m_theme, {}, {Type::Base}), 1);
    m_prompt->setTone(Tone::Soft);
    column->addLayout(head);
    auto *card = new Card(m_theme, 32, 20);
    card->box()->addWidget(m_words = new FlowLabel(m_theme, {}, {Type::Reader}));
    m_words->setObjectName(QStringLiteral("reader-words"));
    m_words->setAlign(Qt::AlignLeft | Qt::AlignTop);
    card->box()->addSpacing(m_theme.px(12));
    card->box()->addWidget(new Rule(m_theme));
    card->box()->addSpacing(m_theme.px(8));
    auto *named = new QHBoxLayout;
    named->setSpacing(m_theme.px(12));
    named->addWidget(new Icon(m_theme, QStringLiteral("user"), 24));
    named->addWidget(m_named = new FlowLabel(m_theme, {}, {Type::Base}), 1);
    card->box()->addLayout(named);
    column->addWidget(card);
    column->addSpacing(m_theme.px(16));
    m_right = tile("circle-check", "reader-right", 1);
    m_change = tile("pencil", "reader-change", 2);
    m_takeOut = tile("scissors", "reader-take-out", 3);
    m_later = tile("clock", "reader-later", 4);
    auto *four = new AnswerBand(m_theme, tileHeight);
    four->setTiles({m_right, m_change, m_takeOut, m_later});
    column->addWidget(four);
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_before = new Button(m_theme, ButtonKind::Flat, QStringLiteral(" "), QStringLiteral("chevron-left")));
    steps->addWidget(m_aloud = new ReadAloud(m_theme), 1);
    connect(m_aloud, &ReadAloud::readingBegan, this, [this](const QString &reading) { m_heard = reading; });
    steps->addWidget(m_reads = new Button(m_theme, ButtonKind::Flat, QStringLiteral(" "), QStringLiteral("users")));
    m_reads->setObjectName(QStringLiteral("reader-reads"));
    m_reads->setMenu([this](QMenu &menu) { fillReaders(menu); });
    steps->addWidget(m_next = new Button(m_theme, ButtonKind::Flat, QStringLiteral(" "), QStringLiteral("chevron-right")));
    m_before->setObjectName(QStringLiteral("reader-before"));
    m_next->setObjectName(QStringLiteral("reader-next"));
    for (Button *step : {m_before, m_reads, m_next}) step->setWraps(true);  // together they may be wider than a small window
    column->addLayout(steps);
    column->addStretch(1);
    connect(m_right, &QAbstractButton::clicked, this, [this] { give(records::Answer::right); });
    connect(m_change, &QAbstractButton::clicked, this, [this] { show(Writing); });
    connect(m_takeOut, &QAbstractButton::clicked, this, &ReaderView::askTakeOut);
    connect(m_later, &QAbstractButton::clicked, this, [this] { give(records::Answer::later); });
    connect(m_before, &QAbstractButton::clicked, this, [this] { move(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { move(1); });
    return page;
}

// One page to write on: how a passage should read, or something for the council.
QWidget *ReaderView::buildWriting() {
    auto *page = new QWidget;
    QVBoxLayout *column = middle(m_theme, page, columnWidth, 48);
    column->setSpacing(m_theme.px(16));
    column->addWidget(m_writeTitle = new FlowLabel(m_theme, {}, {Type::Question, true}));
    column->addWidget(m_editor = new TextEditor(m_theme, QStringLiteral("reader-editor"), tr("Your words")));
    m_editor->setType(Type::Big);
    m_editor->setLines(4, 10);
    m_editor->setAsksOfPastes(false);
    column->addWidget(m_spoken = new VoiceNote(m_theme, QStringLiteral("reader-voice")));
    column->addWidget(m_appears = new Segments(m_theme, {{QString()}, {QString()}, {QString()}}), 0, Qt::AlignLeft);
    m_appears->setObjectName(QStringLiteral("reader-appears"));
    m_appears->setFolds(true);
    auto *row = new WrapRow(m_theme.px(12));
    const auto add = [&](const char *object) {
        auto *button = new Button(m_theme, ButtonKind::Large, QStringLiteral(" "));
        button->setObjectName(QLatin1String(object));
        button->setWraps(true);
        row->addWidget(button);
        return button;
    };
    m_give = add("reader-give");
    m_giveOther = add("reader-give-other");
    m_object = add("reader-object");
    m_back = add("reader-back");
    column->addLayout(row);
    column->addStretch(1);
    connect(m_give, &QAbstractButton::clicked, this, [this] {
        if (m_giveOther->isVisibleTo(this)) return propose(false);
        giveWritten(records::Answer::change);
    });
    connect(m_giveOther, &QAbstractButton::clicked, this, [this] { propose(true); });
    connect(m_object, &QAbstractButton::clicked, this, &ReaderView::object);
    connect(m_back, &QAbstractButton::clicked, this, [this] { show(m_giveOther->isVisibleTo(this) ? Doors : Reading); });
    return page;
}

QWidget *ReaderView::buildStop() {
    auto *page = new QWidget;
    QVBoxLayout *column = middle(m_theme, page, quietWidth, 88);
    column->addWidget(m_stopTitle = new FlowLabel(m_theme, {}, {Type::Question, true}));
    column->addSpacing(m_theme.px(56));
    column->addWidget(m_talkTitle = new FlowLabel(m_theme, {}, {Type::Section, true}));
    column->addSpacing(m_theme.px(12));
    m_help = new QVBoxLayout;
    m_help->setSpacing(0);
    column->addLayout(m_help);
    column->addSpacing(m_theme.px(48));
    auto *say = new WrapRow(m_theme.px(16));
    say->addWidget(m_talk = new Button(m_theme, ButtonKind::Large, QStringLiteral(" "), QStringLiteral("message-square")));
    m_talk->setObjectName(QStringLiteral("stop-talk"));
    m_talk->setWraps(true);
    say->addWidget(m_talkNote = new FlowLabel(m_theme, {}, {Type::Table}));
    m_talkNote->setTone(Tone::Soft);
    column->addLayout(say);
    column->addStretch(1);
    connect(m_talk, &QAbstractButton::clicked, this, &ReaderView::askToTalk);
    return page;
}

}  // namespace balai::ui
