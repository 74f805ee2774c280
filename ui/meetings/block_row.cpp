#include "ui/meetings/block_row.h"

#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_editor.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/words.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <cmath>

namespace balai::ui {

using namespace records;

namespace {
constexpr int gutterWidth = 116, reviewWidth = 204, gap = 16, stackedWidth = 480;

// A passage behind its content note: one dashed line that opens.
class FoldBar : public QAbstractButton, public ShowsText {
public:
    FoldBar(const Theme &theme, const QString &lead, const QString &note, const QString &key) : m_theme(theme), m_note(note), m_key(key) {
        setText(lead);
        setFocusPolicy(Qt::StrongFocus);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);  // a long note takes more than a line
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
    }
    QSize sizeHint() const override { return {m_theme.px(200), m_theme.px(36)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return std::max(m_theme.px(36), int(std::ceil(words(width).height())) + m_theme.px(4)); }
    QList<TextFit> textFits() const override {
        const TextFlow flow = words(width());
        return {fitOf(text(), QSizeF(flow.width(), flow.height()), QSizeF(room(width()), height()), flow)};
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paintBox(painter, m_theme, rect(), {underMouse() || isDown() ? Tone::Well : Tone::Paper, Tone::Control, 6, true});
        paintIcon(painter, m_theme, {double(m_theme.px(8)), 0, double(m_theme.px(16)), double(height())}, QStringLiteral("chevron-right"), 16, Tone::Ink);
        words(width()).draw(painter, {double(m_theme.px(32)), 0, room(width()), double(height())}, m_theme.tone(Tone::Ink), Qt::AlignLeft | Qt::AlignVCenter);
        const QSizeF size = keyHintSize(m_theme, m_key);
        paintKeyHint(painter, m_theme, {width() - m_theme.px(8) - size.width(), std::round((height() - size.height()) / 2), size.width(), size.height()}, m_key);
    }
    void keyPressEvent(QKeyEvent *event) override {
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) return QAbstractButton::keyPressEvent(event);
        click();
    }

private:
    double room(int width) const { return std::max(1.0, width - m_theme.px(48) - keyHintSize(m_theme, m_key).width()); }
    TextFlow words(int width) const {
        return TextFlow(m_theme, {{text() + QStringLiteral("  "), true, {}}, {m_note, false, Tone::Soft}}, {Type::Table}, room(width));
    }
    const Theme &m_theme;
    QString m_note, m_key;
};

QVBoxLayout *column(QWidget *of, int above) {
    auto *layout = new QVBoxLayout(of);
    layout->setContentsMargins(0, above, 0, above);
    layout->setSpacing(4);
    return layout;
}
}  // namespace

QString blockKindWord(BlockKind kind) {
    switch (kind) {
    case BlockKind::statement: return BlockRow::tr("Statement", "kind of a passage in the minutes");
    case BlockKind::decision: return BlockRow::tr("Decision", "kind of a passage in the minutes");
    case BlockKind::action: return BlockRow::tr("Action", "kind of a passage in the minutes");
    case BlockKind::note:
    case BlockKind::unset:
    case BlockKind::unknown: return BlockRow::tr("Note", "kind of a passage in the minutes");
    }
    return {};
}

QString blockKindIcon(BlockKind kind) {
    if (kind == BlockKind::statement) return QStringLiteral("message-square");
    if (kind == BlockKind::decision) return QStringLiteral("square-check");
    if (kind == BlockKind::action) return QStringLiteral("circle-arrow-right");
    return QStringLiteral("file-text");
}

BlockRow::BlockRow(const Theme &theme, const BlockView &view, const PageColumns &columns, bool unfolded, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_view(view), m_columns(columns), m_folded(!view.block.contentNote.isEmpty() && !unfolded) {
    setObjectName(QString(u"block-" + view.block.id.text()));
    auto *row = m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setSpacing(theme.px(gap));
    row->setContentsMargins(columns.deskOnly ? 0 : theme.px(16), 0, theme.px(12), 0);
    if (columns.deskOnly) row->addWidget(m_gutter = gutter());
    if (m_folded) {
        row->addWidget(fold(), 1);
    } else {
        row->addWidget(words(columns.original), 1);
        if (!columns.translation.isEmpty()) row->addWidget(words(columns.translation), 1);
    }
    if (columns.deskOnly) row->addWidget(m_review = review());
}

QString BlockRow::kindWord() const { return blockKindWord(m_view.block.kind); }

QWidget *BlockRow::gutter() {
    auto *box = new QWidget(this);
    box->setFixedWidth(m_theme.px(gutterWidth));
    QVBoxLayout *lines = column(box, m_theme.px(8));
    lines->setContentsMargins(m_theme.px(12), m_theme.px(8), 0, m_theme.px(8));
    auto *kind = new QHBoxLayout;
    kind->setSpacing(m_theme.px(6));
    kind->addWidget(new Icon(m_theme, blockKindIcon(m_view.block.kind), 16));
    auto *word = new FlowLabel(m_theme, kindWord(), {Type::Small});
    word->setTone(Tone::Soft);
    word->setObjectName(QStringLiteral("block-kind"));
    kind->addWidget(word, 1);
    lines->addLayout(kind);
    if (!m_view.speaker.isEmpty()) {
        auto *who = new FlowLabel(m_theme, m_view.speaker, {Type::Table, true});
        who->setObjectName(QStringLiteral("block-speaker"));
        lines->addWidget(who);
        auto *marks = new WrapRow(m_theme.px(4));
        const bool named = m_view.block.attribution == Attribution::chosenName || m_view.block.attribution == Attribution::ownName;
        const QString as = m_view.block.attribution == Attribution::none ? tr("not at all", "how a speaker is named in print") : named ? m_view.speaker : tr("a member");
        marks->addWidget(gutterChip(as));
        if (m_view.mark) marks->addWidget(m_mark = new Mark(m_theme, *m_view.mark, m_view.maySay));
        lines->addLayout(marks);
    }
    if (m_view.block.correctionOf) lines->addWidget(gutterChip(tr("Correction, %1", "its day").arg(shortDay(QDateTime::fromMSecsSinceEpoch(m_view.block.created).date(), m_theme.language(), formOf(m_theme)))));
    if (m_view.block.due.isValid()) {
        auto *due = new FlowLabel(m_theme, tr("by %1", "a date").arg(shortDay(m_view.block.due, m_theme.language(), formOf(m_theme))), {Type::Table});
        lines->addWidget(due);
    }
    lines->addStretch(1);
    return box;
}

// The gutter stays as narrow as it is: what does not fit beside the text goes on in the next line.
Chip *BlockRow::gutterChip(const QString &words) {
    auto *chip = new Chip(m_theme, ChipKind::Plain, words);
    chip->setWraps(true);
    return chip;
}

QWidget *BlockRow::words(const QString &language) {
    auto *box = new QWidget(this);
    QVBoxLayout *lines = column(box, m_theme.px(8));
    auto *text = new FlowLabel(m_theme, m_view.block.text.value(language), {Type::Base, false, language});
    text->setAlign(Qt::AlignLeft | Qt::AlignTop);
    text->setObjectName(QString(u"block-text-" + language));
    lines->addWidget(text);
    lines->addStretch(1);
    m_cells.insert(language, box);
    return box;
}

QWidget *BlockRow::fold() {
    auto *box = new QWidget(this);
    QVBoxLayout *lines = column(box, m_theme.px(8));
    auto *line = new FoldBar(m_theme, tr("Content note"), localised(m_view.block.contentNote, m_theme.language()), tr("Space", "the key"));
    line->setObjectName(QStringLiteral("block-fold"));
    line->setAccessibleName(tr("Content note: %1. Folded; opens with Space.").arg(localised(m_view.block.contentNote, m_theme.language())));
    connect(line, &QAbstractButton::clicked, this, &BlockRow::foldAsked);
    lines->addWidget(line);
    lines->addStretch(1);
    return box;
}

QWidget *BlockRow::review() {
    auto *box = new QWidget(this);
    box->setFixedWidth(m_theme.px(reviewWidth));
    QVBoxLayout *lines = column(box, m_theme.px(8));
    if (!m_view.recommendation.isEmpty()) {
        auto *number = new FlowLabel(m_theme, QStringLiteral("# ") + m_view.recommendation, {Type::Table});
        number->setTone(Tone::Soft);
        lines->addWidget(number);
    }
    for (const Comment &comment : m_view.right) {
        auto *said = new QHBoxLayout;
        said->setSpacing(m_theme.px(4));
        const QString who = comment.member == m_view.block.speaker ? m_view.speaker : tr("a member");
        const QString words = tr("%1: this is right").arg(who);
        auto *check = new Icon(m_theme, QStringLiteral("check"), 16, Tone::AccentInk);
        check->setFixedHeight(m_theme.lineHeight(Type::Table, words));  // beside the first line, however high the script makes it
        said->addWidget(check, 0, Qt::AlignTop);
        said->addWidget(new FlowLabel(m_theme, words, {Type::Table}), 1);
        lines->addLayout(said);
    }
    for (const auto &[comment, word] : m_view.open) addAnswer(lines, comment, word);
    lines->addStretch(1);
    return box;
}

void BlockRow::addAnswer(QBoxLayout *lines, const Comment &comment, const QString &word) {
    const QString id = comment.id.text();
    const bool takeOut = word == u"openTakeOut";
    if (takeOut) return addTakeOut(lines, comment);
    auto *card = new Card(m_theme, 8, 6);
    card->setLook(Tone::AttentionGround, Tone::AttentionLine);
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.px(4));
    head->addWidget(new Icon(m_theme, QStringLiteral("pencil"), 16, Tone::AttentionInk));
    auto *what = new FlowLabel(m_theme, word == u"openChange" ? tr("Change this") : tr("I do not agree"), {Type::Small, true});
    what->setTone(Tone::AttentionInk);
    head->addWidget(what, 1);
    card->box()->addLayout(head);
    for (auto it = comment.text.cbegin(); it != comment.text.cend(); ++it)
        card->box()->addWidget(new FlowLabel(m_theme, it.value(), {Type::Small, false, it.key()}));
    if (comment.audio) addNote(card->box(), comment.audio);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(8));
    const auto add = [&](const QString &text, const char *object) {
        auto *button = new Button(m_theme, ButtonKind::Plain, text);
        button->setObjectName(QLatin1String(object));
        button->setShrinks(true);
        buttons->addWidget(button);
        return button;
    };
    connect(add(tr("Change"), "block-change"), &QAbstractButton::clicked, this, &BlockRow::changeAsked);
    Button *answer = add(tr("Answer…"), "block-answer");
    connect(answer, &QAbstractButton::clicked, this, [this, id, answer] { Q_EMIT answerAsked(id, answer); });
    buttons->addStretch(1);
    card->box()->addLayout(buttons);
    lines->addWidget(card);
}

void BlockRow::addNote(QBoxLayout *lines, Id<Attachment> note) {
    auto *said = new FlowLabel(m_theme, tr("The member left a voice note."), {Type::Small});
    said->setObjectName(QStringLiteral("block-note"));
    lines->addWidget(said);
    lines->addWidget(new Listen(m_theme, QStringLiteral("block-listen"), [this, note](const Listen::Got &got) { Q_EMIT soundAsked(note, got); }));
}

// Its words are not shown: the only answer is to erase.
void BlockRow::addTakeOut(QBoxLayout *lines, const Comment &comment) {
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(4));
    row->addWidget(new Icon(m_theme, QStringLiteral("scissors"), 16, Tone::Held));
    auto *what = new FlowLabel(m_theme, tr("Take this out"), {Type::Table});
    what->setTone(Tone::Held);
    row->addWidget(what, 1);
    auto *erase = new Button(m_theme, ButtonKind::Plain, tr("Erase…"));
    erase->setObjectName(QStringLiteral("block-erase"));
    erase->setShrinks(true);
    row->addWidget(erase);
    connect(erase, &QAbstractButton::clicked, this, [this, id = comment.id.text()] { Q_EMIT eraseAsked(id); });
    lines->addLayout(row);
}

void BlockRow::setCurrent(bool current) {
    m_current = current;
    update();
}

TextEditor *BlockRow::edit(const QString &language, bool mayWrite) {
    QWidget *cell = m_cells.value(language);
    if (!cell) return nullptr;
    if (TextEditor *known = m_editors.value(language)) return known;
    auto *editor = new TextEditor(m_theme, QString(u"block-edit-" + language), tr("Words of the passage"));
    editor->setBare(true);
    editor->setLanguage(language);
    editor->setEnterEnds(true);
    editor->setReadOnly(!mayWrite);
    editor->setText(m_view.block.text.value(language));
    delete cell->layout()->takeAt(0)->widget();
    static_cast<QBoxLayout *>(cell->layout())->insertWidget(0, editor);
    editor->show();  // now and not with the next event, so that the focus has nowhere else to go meanwhile
    connect(editor->document(), &QTextDocument::contentsChanged, this, &BlockRow::resized);
    m_editors.insert(language, editor);
    Q_EMIT resized();
    return editor;
}

bool BlockRow::isAsking(const Block &now) const {
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        if (it.value()->isAsking() && it.value()->text().trimmed() == now.text.value(it.key())) return true;
    return false;
}

// Where large letters leave no room beside each other, the three parts stand below each other.
void BlockRow::fit(int width) {
    const bool stacked = m_columns.deskOnly && width < m_theme.px(stackedWidth);
    if (stacked == m_stacked) return;
    m_stacked = stacked;
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(stacked ? 0 : m_theme.px(gap));
    m_row->setContentsMargins(stacked ? m_theme.px(12) : 0, 0, m_theme.px(12), 0);
    m_gutter->layout()->setContentsMargins(stacked ? 0 : m_theme.px(12), m_theme.px(8), 0, stacked ? 0 : m_theme.px(8));
    for (const auto &[part, wide] : {std::pair(m_gutter, gutterWidth), std::pair(m_review, reviewWidth)}) {
        part->setMinimumWidth(stacked ? 0 : m_theme.px(wide));
        part->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : m_theme.px(wide));
    }
}

int BlockRow::heightFor(int width) {
    fit(width);
    const int needs = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
    return std::max(needs, m_theme.px(44));
}

void BlockRow::setMark(const BlockView &now) {
    if (m_mark && now.mark) m_mark->set(*now.mark, now.maySay);
}

// An editor knows how high its words are only when it has its width: after the row was placed.
bool BlockRow::event(QEvent *event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && heightFor(width()) != height()) Q_EMIT resized();
    return done;
}

void BlockRow::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    if (m_current) {
        painter.fillRect(rect(), m_theme.tone(Tone::Sel));
        painter.fillRect(QRect(0, 0, m_theme.px(3), height()), m_theme.tone(Tone::Accent));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tone(Tone::Line));
}

void BlockRow::mousePressEvent(QMouseEvent *event) {
    Q_EMIT pressed();
    QWidget::mousePressEvent(event);
}

}  // namespace balai::ui
