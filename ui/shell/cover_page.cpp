#include "ui/shell/cover_page.h"

#include <QEvent>
#include <QFontDatabase>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace balai::ui {

namespace {

QString ordinaryLook() {
    return QStringLiteral(
        "QMenuBar,QWidget#foot{background:#F3F3F3;color:#1F2328}"
        "QMenuBar{border-bottom:1px solid #D6D6D6;padding:3px 8px}"
        "QMenuBar::item{padding:2px 8px;background:transparent}"
        "QMenuBar::item:selected{background:#E2E2E2}"
        "QMenu{background:#FFFFFF;color:#1F2328;border:1px solid #BDBDBD}"
        "QMenu::item:selected{background:#E2E2E2;color:#1F2328}"
        "QWidget#foot{border-top:1px solid #D6D6D6}"
        "QLabel{color:#3A3F45;background:transparent}"
        "QWidget#foot QLabel{padding:0 16px;border-left:1px solid #D6D6D6}"
        "QPlainTextEdit{background:#FFFFFF;color:#1F2328;border:0;padding:8px 12px}"
        "QFrame#prompt{background:#F3F3F3;border:1px solid #BDBDBD}"
        "QLineEdit{background:#FFFFFF;color:#1F2328;border:1px solid #BDBDBD;padding:3px}");
}

}  // namespace

QString CoverPage::windowTitle() {
    return tr("Untitled - Notes");
}

CoverPage::CoverPage(QWidget *parent)
    : QWidget(parent), m_menus(new QMenuBar), m_notes(new QPlainTextEdit), m_line(new QLabel), m_zoom(new QLabel(QStringLiteral("100 %"))),
      m_code(new QLabel(QStringLiteral("UTF-8"))), m_prompt(new QFrame(this)), m_promptWords(new QLabel), m_secret(new QLineEdit) {
    QFont plain = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    plain.setPointSizeF(10);
    setFont(plain);
    setStyleSheet(ordinaryLook());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *foot = new QWidget;
    foot->setObjectName(QStringLiteral("foot"));
    foot->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 6, 0, 5);
    row->setSpacing(0);
    row->addStretch(1);
    for (QLabel *label : {m_line, m_zoom, m_code}) row->addWidget(label);
    column->addWidget(m_menus);
    column->addWidget(m_notes, 1);
    column->addWidget(foot);
    auto *prompt = new QHBoxLayout(m_prompt);
    prompt->addWidget(m_promptWords);
    prompt->addWidget(m_secret, 1);
    m_prompt->setObjectName(QStringLiteral("prompt"));
    m_prompt->hide();
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setObjectName(QStringLiteral("cover-secret"));
    m_secret->setProperty("ownFocus", true);
    m_secret->installEventFilter(this);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setProperty("ownFocus", true);
    m_notes->setFrameShape(QFrame::NoFrame);
    for (QWidget *part : std::initializer_list<QWidget *>{m_menus, m_notes, m_line, m_zoom, m_code, m_promptWords, m_secret}) part->setFont(plain);
    connect(m_notes, &QPlainTextEdit::cursorPositionChanged, this, &CoverPage::sayPlace);
    connect(m_secret, &QLineEdit::returnPressed, this, [this] { Q_EMIT secretTyped(m_secret->text()); });
    buildMenus();
    sayPlace();
}

void CoverPage::buildMenus() {
    m_menus->clear();
    QMenu *file = m_menus->addMenu(tr("File"));
    file->addAction(tr("New"), m_notes, &QPlainTextEdit::clear);
    QMenu *edit = m_menus->addMenu(tr("Edit"));
    edit->addAction(tr("Undo"), m_notes, &QPlainTextEdit::undo);
    edit->addAction(tr("Cut"), m_notes, &QPlainTextEdit::cut);
    edit->addAction(tr("Copy"), m_notes, &QPlainTextEdit::copy);
    edit->addAction(tr("Paste"), m_notes, &QPlainTextEdit::paste);
    edit->addAction(tr("Select all"), m_notes, &QPlainTextEdit::selectAll);
    QAction *wrap = m_menus->addMenu(tr("Format"))->addAction(tr("Word wrap"));
    wrap->setCheckable(true);
    wrap->setChecked(true);
    connect(wrap, &QAction::toggled, this, [this](bool on) { m_notes->setLineWrapMode(on ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap); });
    QMenu *view = m_menus->addMenu(tr("View"));
    view->addAction(tr("Zoom in"), this, [this] { m_notes->zoomIn(); });
    view->addAction(tr("Zoom out"), this, [this] { m_notes->zoomOut(); });
    m_menus->addMenu(tr("Help"))->addAction(tr("About Notes"))->setEnabled(false);
    m_promptWords->setText(tr("Password:"));
    m_secret->setAccessibleName(tr("Password"));
    m_notes->setAccessibleName(tr("Notes"));
}

void CoverPage::sayPlace() {
    const QTextCursor at = m_notes->textCursor();
    m_line->setText(tr("Line %1, column %2").arg(at.blockNumber() + 1).arg(at.positionInBlock() + 1));
}

void CoverPage::begin() {
    m_notes->setPlainText(QString());
    refuse();
}

void CoverPage::askSecret() {
    m_prompt->show();
    m_prompt->raise();
    placePrompt();
    m_secret->setFocus(Qt::OtherFocusReason);
}

void CoverPage::refuse() {
    m_secret->clear();
    m_prompt->hide();
    m_notes->setFocus(Qt::OtherFocusReason);
}

void CoverPage::placePrompt() {
    const int wide = std::min(360, width() - 32);
    m_prompt->setGeometry((width() - wide) / 2, m_menus->height() + 24, wide, m_prompt->sizeHint().height());
}

void CoverPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    placePrompt();
}

bool CoverPage::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_secret && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        refuse();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CoverPage::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        buildMenus();
        sayPlace();
    }
    QWidget::changeEvent(event);
}

}  // namespace balai::ui
