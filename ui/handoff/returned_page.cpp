#include "ui/handoff/returned_page.h"

#include "core/base/files.h"
#include "core/records/handoff.h"
#include "core/records/handoff_item.h"
#include "core/records/recommendation.h"
#include "ui/handoff/sheet_question.h"
#include "ui/plain/scroll_column.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace balai::ui {

using namespace records;
using handoff::ResponsePreview;

namespace {

constexpr qint64 mostSheetBytes = 64 << 20;

// A sheet as an office might return it: a heading of its own, a day that reads two ways, a word that is not on the list.
QByteArray exampleOf(const store::Store &store) {
    std::vector<QStringList> rows{{QStringLiteral("handoff"), QStringLiteral("item"), QStringLiteral("reference"), QStringLiteral("response"), QStringLiteral("Deadline"), QStringLiteral("reason")}};
    const QList<std::pair<QString, QString>> answers{{QStringLiteral("accepted"), QStringLiteral("2027-03-31")}, {QStringLiteral("in principle"), {}}, {QStringLiteral("noted"), {}}};
    for (const Handoff &handoff : store.all<Handoff>()) {
        for (const HandoffItem &item : store.all<HandoffItem>("handoff", handoff.id)) {
            const auto recommendation = item.heldBack || item.itemKind != u"recommendation" ? std::nullopt : store.find(Id<Recommendation>(item.item));
            if (!recommendation || qsizetype(rows.size()) > answers.size()) continue;
            const auto &[answer, due] = answers[qsizetype(rows.size()) - 1];
            rows.push_back({handoff.reference, QString::number(item.number.value_or(0)), recommendation->reference, answer, due, {}});
        }
        if (rows.size() > 1) break;
    }
    return handoff::csvOf(rows);
}

}  // namespace

ReturnedPage::ReturnedPage(const PageTools &tools, Records &records)
    : m_theme(tools.theme), m_records(records), m_column(new ScrollColumn(tools.theme)), m_said(new FlowLabel(tools.theme, {}, {Type::Table})),
      m_drop(new Button(tools.theme, ButtonKind::Plain, {})), m_take(new Button(tools.theme, ButtonKind::Primary, {})) {
    setObjectName(QStringLiteral("returned-page"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_column, 1);
    whole->addWidget(new Rule(m_theme));
    auto *bar = new QWidget;
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight, bar);
    m_bar->addWidget(m_said, 1);
    auto *row = new QHBoxLayout;
    for (Button *button : {m_drop, m_take}) row->addWidget(button);
    m_bar->addLayout(row);
    whole->addWidget(bar);
    m_drop->setObjectName(QStringLiteral("sheet-drop"));
    m_take->setObjectName(QStringLiteral("sheet-take"));
    connect(m_drop, &QAbstractButton::clicked, this, &ReturnedPage::goBack);
    connect(m_take, &QAbstractButton::clicked, this, &ReturnedPage::take);
    connect(&m_theme, &Theme::changed, this, &ReturnedPage::arrange);
    arrange();
}

void ReturnedPage::arrange() {
    const bool narrow = width() < m_theme.px(600);
    m_bar->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_bar->setContentsMargins(m_theme.px(24), m_theme.px(10), m_theme.px(24), m_theme.px(10));
    m_bar->setSpacing(m_theme.px(12));
}

void ReturnedPage::resizeEvent(QResizeEvent *event) {
    Page::resizeEvent(event);
    arrange();
}

void ReturnedPage::goBack() {
    m_waiting.clear();
    m_file.clear();
    m_preview.reset();
    Q_EMIT goTo({Place::Handoffs, QStringLiteral("list")});
}

void ReturnedPage::show(const QString &what) {
    if (what == u"sheet/example" && m_records.isOpen()) showExample();
}

void ReturnedPage::showExample() {
    m_name.clear();
    m_problem.reset();
    m_body = {};
    m_answers = {};
    m_records.look<Looked>({}, this, [](const store::Store &store) {
        const QByteArray file = exampleOf(store);
        return lookedAt(store, file, {}, {});
    }, [this](const Looked &looked) {
        use(looked);
        fill();
    });
}

void ReturnedPage::open(const QStringList &paths, Id<Body> body) {
    m_waiting = paths;
    m_body = body;
    next();
}

void ReturnedPage::next() {
    m_answers = {};
    m_file.clear();
    m_preview.reset();
    m_problem.reset();
    if (m_waiting.isEmpty()) return Q_EMIT goTo({Place::Recommendations, {}});
    const QString path = m_waiting.takeFirst();
    m_name = QFileInfo(path).fileName();
    fill();
    read(path);
}

void ReturnedPage::read(const QString &path) {
    m_records.look<Looked>(tr("Reading the answers"), this, [path, body = m_body](const store::Store &store) {
        const QByteArray file = readFile(path, mostSheetBytes);
        return lookedAt(store, file, body, {});
    }, [this](const Looked &looked) {
        use(looked);
        fill();
        focusFirst();
    }, [this](const Error &error) { failed(error); });
}

ReturnedPage::Looked ReturnedPage::lookedAt(const store::Store &store, const QByteArray &file, Id<Body> body, const handoff::SheetAnswers &answers) {
    Looked looked{file, handoff::previewResponses(store, file, body, answers), {}};
    looked.doubts = doubtsIn(looked.preview, answers);
    return looked;
}

void ReturnedPage::use(const Looked &looked) {
    m_file = looked.file;
    m_preview = looked.preview;
    m_doubts = looked.doubts;
}

// The same file again with what was said since.
void ReturnedPage::look(bool isAnswered) {
    const bool asked = isAnswered || (m_preview && m_preview->questions() > 0);
    m_records.look<Looked>({}, this, [file = m_file, body = m_body, answers = m_answers](const store::Store &store) {
        return lookedAt(store, file, body, answers);
    }, [this, asked](const Looked &looked) {
        use(looked);
        fill();
        if (asked) focusFirst();  // on to the next question
    }, [this](const Error &error) { failed(error); });
}

void ReturnedPage::failed(const Error &error) {
    m_preview.reset();
    m_problem = error;
    fill();
    focusFirst();
}

QString ReturnedPage::problem() const {
    if (!m_problem) return {};
    const ErrorWords words = sheetQuestion(*m_problem, m_theme.language());
    return words.what % u' ' % words.next;
}

// Read once more where it is recorded: what others wrote meanwhile may have made a question of it.
void ReturnedPage::take() {
    if (!m_preview || !m_preview->isReady() || !m_doubts.isEmpty()) return;
    m_take->setEnabled(false);
    m_records.ask<bool>(tr("Taking in the answers"), this, [file = m_file, body = m_body, answers = m_answers](council::Session &session, Progress &) {
        session.requireWriter();
        const ResponsePreview preview = handoff::previewResponses(session.store(), file, body, answers);
        if (preview.isReady()) handoff::recordResponses(session.store(), preview.responses());
        return preview.isReady();
    }, [this](bool isTaken) { isTaken ? next() : look(); },
    [this](const Error &error) {  // what was answered stays
        const ErrorWords words = sheetQuestion(error, m_theme.language());
        fillBar();
        m_said->setText(QString(words.what % u' ' % words.next));
    });
}

void ReturnedPage::refresh() {
    if (!m_records.isOpen()) return;
    fill();
}

void ReturnedPage::focusFirst() {
    for (QWidget *one : m_column->findChildren<QWidget *>())
        if (one->property("asks").toBool() && !one->objectName().isEmpty()) return one->setFocus(Qt::OtherFocusReason);  // what was cleared has no name
    (m_take->isEnabled() && m_take->reason().isEmpty() ? m_take : m_drop)->setFocus(Qt::OtherFocusReason);
}

}  // namespace balai::ui
