#include "ui/shell/shares_panel.h"

#include "core/base/files.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/wrap_row.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace balai::ui {

namespace {
constexpr qint64 mostBytes = 1 << 16;  // a share is some hundred
}

SharesPanel::SharesPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_what(new FlowLabel(theme, {}, {Type::Table})), m_typedWord(new FlowLabel(theme, {}, {Type::Table})), m_count(new FlowLabel(theme, {}, {Type::Table, true})),
      m_freshWord(new FlowLabel(theme, {}, {Type::Table})), m_typed(new Field(theme, QStringLiteral("share-typed"), {})), m_fresh(new Field(theme, QStringLiteral("share-passphrase"), {})),
      m_add(new Button(theme, ButtonKind::Plain, {}, QStringLiteral("plus"))), m_files(new Button(theme, ButtonKind::Plain, {}, QStringLiteral("folder-open"))) {
    m_add->setObjectName(QStringLiteral("share-add"));
    m_files->setObjectName(QStringLiteral("share-files"));
    m_count->setObjectName(QStringLiteral("share-count"));
    for (FlowLabel *soft : {m_what, m_typedWord, m_freshWord}) soft->setTone(Tone::Soft);
    m_typed->setLarge(true);
    m_fresh->setLarge(true);
    m_fresh->setIconName(QStringLiteral("key-round"));
    m_fresh->setSecret(tr("Show the letters"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_what);
    column->addWidget(m_typedWord);
    column->addWidget(m_typed);
    auto *row = new WrapRow(8);
    row->addWidget(m_add);
    row->addWidget(m_files);
    column->addLayout(row);
    column->addWidget(m_count);
    column->addWidget(m_freshWord);
    column->addWidget(m_fresh);
    m_files->hide();
    connect(m_typed, &Field::entered, this, &SharesPanel::addTyped);
    connect(m_add, &QAbstractButton::clicked, this, &SharesPanel::addTyped);
    connect(m_files, &QAbstractButton::clicked, this, &SharesPanel::addFiles);
    connect(m_fresh, &Field::entered, this, &SharesPanel::entered);
    retranslate();
}

void SharesPanel::setFileChoice(ChooseFiles choose) {
    m_choose = std::move(choose);
    m_files->setVisible(bool(m_choose));
}

// Parts of a key stay in no widget longer than they are needed.
void SharesPanel::begin() {
    for (HandedShare &share : m_shares) share.text.fill('\0');
    m_shares.clear();
    m_typed->edit()->clear();
    m_fresh->edit()->clear();
    say();
}

void SharesPanel::focusFirst() { m_typed->edit()->setFocus(Qt::OtherFocusReason); }

QString SharesPanel::newPassphrase() const { return m_fresh->text(); }

QString SharesPanel::fault() const {
    if (m_shares.isEmpty()) return tr("Type a share first, or choose its file.");
    if (m_fresh->text().size() < leastLetters) return tr("Choose a new passphrase of at least %1 letters.").arg(leastLetters);
    return {};
}

void SharesPanel::addTyped() {
    const QString typed = m_typed->text().trimmed();
    if (typed.isEmpty()) return;
    m_shares.append({tr("share %1", "one of those that were handed in").arg(m_shares.size() + 1), typed.toUtf8()});
    m_typed->edit()->clear();
    say();
    focusFirst();
}

void SharesPanel::addFiles() {
    m_choose(this, tr("Files of shares"), tr("Shares (*.txt)"), [this](const QStringList &paths) {
        try {
            for (const QString &path : paths) m_shares.append({QFileInfo(path).fileName(), readFile(path, mostBytes)});
        } catch (const Error &error) {
            Q_EMIT failed(error);
        }
        say();
    });
}

void SharesPanel::say() { m_count->setText(m_shares.isEmpty() ? tr("No share yet.") : tr("Shares so far: %1").arg(countText(m_theme, m_shares.size()))); }

void SharesPanel::retranslate() {
    m_what->setText(tr("A share is a part of the key. Several people keep one each. Enough of them together open the records."));
    m_typedWord->setText(tr("A share, as it stands on the paper"));
    m_typed->setName(m_typedWord->text());
    m_add->setText(tr("Add this share"));
    m_files->setText(tr("From files…"));
    m_freshWord->setText(tr("A new passphrase, for the time after"));
    m_fresh->setName(m_freshWord->text());
    say();
}

}  // namespace balai::ui
