#include "ui/shell/sheet_step.h"

#include "ui/shell/recovery_sheet_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace balai::ui {

namespace {
constexpr int groupA = 3, groupB = 6;  // the groups that are read back from paper
}

SheetStep::SheetStep(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_view(new RecoverySheetView(theme)), m_groupA(new Field(theme, QStringLiteral("group-3"), {})),
      m_groupB(new Field(theme, QStringLiteral("group-6"), {})), m_print(new Button(theme, ButtonKind::Plain, {})) {
    auto *row = new QHBoxLayout(this);
    row->setSpacing(theme.px(48));
    row->addWidget(m_view, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    row->addLayout(column, 1);
    addWords(column, QT_TR_NOOP("Put the key on paper"), {Type::Title});
    addWords(column, QT_TR_NOOP("If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy."), {Type::Base});
    addOption(column, QStringLiteral("printer"), QT_TR_NOOP("Print it here"), QT_TR_NOOP("The printer’s queue shows “Document 1”. Nothing of it stays on this laptop."), m_print);
    addOption(column, QStringLiteral("pencil"), QT_TR_NOOP("Or copy it by hand"), QT_TR_NOOP("64 characters. The letters I, L, O and U are not used."), nullptr);
    column->addSpacing(12);
    column->addWidget(new Rule(m_theme));
    column->addSpacing(12);
    column->addLayout(buildGroups(column));
    addOption(column, QStringLiteral("users"), QT_TR_NOOP("Sharing it"), QT_TR_NOOP("Afterwards the key can also be shared among people you trust: any two of three can then open the records together."), nullptr);
    column->addStretch(1);
    m_print->setObjectName(QStringLiteral("print-sheet"));
    m_print->setKey(QStringLiteral("Ctrl+P"));
    QObject::connect(m_print, &QAbstractButton::clicked, this, [this] { if (printAsked) printAsked(); });
    for (Field *field : {m_groupA, m_groupB}) {
        QObject::connect(field->edit(), &QLineEdit::textChanged, this, [this] { check(); });
        QObject::connect(field, &Field::entered, this, [this] { if (entered) entered(); });
    }
    retranslate();
}

void SheetStep::addWords(QVBoxLayout *into, const char *text, const TextStyle &style, Tone tone) {
    auto *label = new FlowLabel(m_theme, {}, style);
    label->setTone(tone);
    m_words.append({label, text});
    into->addWidget(label);
}

void SheetStep::addOption(QVBoxLayout *column, const QString &icon, const char *title, const char *note, QWidget *button) {
    column->addSpacing(12);
    column->addWidget(new Rule(m_theme));
    column->addSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(new Icon(m_theme, icon), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    addWords(texts, title, {Type::Base, true});
    addWords(texts, note, {Type::Table}, Tone::Soft);
    line->addLayout(texts, 1);
    if (button) line->addWidget(button, 0, Qt::AlignTop);
    column->addLayout(line);
}

QVBoxLayout *SheetStep::buildGroups(QVBoxLayout *column) {
    addWords(column, QT_TR_NOOP("Now read two groups from your paper"), {Type::Base, true});
    addWords(column, QT_TR_NOOP("When you begin to type, the sheet on the left is covered."), {Type::Table}, Tone::Soft);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(0, 4, 0, 0);
    auto *groups = new QHBoxLayout;
    groups->setSpacing(16);
    const auto group = [&](const char *name, Field *field) {
        auto *box = new QVBoxLayout;
        box->setSpacing(4);
        addWords(box, name, {Type::Table});
        box->addWidget(field);
        groups->addLayout(box, 1);
    };
    group(QT_TR_NOOP("Group 3"), m_groupA);
    group(QT_TR_NOOP("Group 6"), m_groupB);
    around->addLayout(groups);
    return around;
}

void SheetStep::set(const RecoverySheet &sheet) {
    m_sheet = sheet;
    for (Field *field : {m_groupA, m_groupB}) field->edit()->clear();
    m_view->set(sheet, QDate::currentDate());
    check();
}

bool SheetStep::groupRight(const Field *field, int group) const {
    QString typed = field->text().toUpper().remove(u' ').remove(u'-');
    typed.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    return !typed.isEmpty() && typed == m_sheet.groups.value(group - 1);
}

QString SheetStep::missing() const {
    const int wrong = int(!groupRight(m_groupA, groupA)) + int(!groupRight(m_groupB, groupB));
    if (wrong == 2) return tr("Two groups are still to be read");
    if (wrong == 1) return tr("One group is still to be read");
    return {};
}

void SheetStep::check() {
    m_view->setCovered(!m_groupA->text().isEmpty() || !m_groupB->text().isEmpty());
    if (changed) changed();
}

void SheetStep::focusFirst() { m_groupA->edit()->setFocus(Qt::OtherFocusReason); }

void SheetStep::retranslate() {
    for (const auto &[label, text] : m_words) label->setText(tr(text));
    m_groupA->setName(tr("Group 3"));
    m_groupB->setName(tr("Group 6"));
    m_print->setText(tr("Print…"));
}

}  // namespace balai::ui
