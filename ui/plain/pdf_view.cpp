#include "ui/plain/pdf_view.h"

#include "ui/plain/scroll_column.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/records.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace balai::ui {

namespace {
constexpr double dpi = 120;
}  // namespace

// The page itself, in the room it needs.
class PageSheet : public QWidget {
public:
    explicit PageSheet(const Theme &theme) : m_theme(theme) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    void set(const QImage &image, const QString &name) {
        m_image = image;
        setAccessibleName(name);
        setFixedSize(image.size() + QSize(2, 2));
        update();
    }
    const QImage &image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.drawImage(QPoint(1, 1), m_image);
        painter.setPen(m_theme.tone(Tone::Line));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    const Theme &m_theme;
    QImage m_image;
};

QString PdfView::whyNot(documents::NotRead why) {
    switch (why) {
    case documents::NotRead::Damaged: return tr("This PDF is damaged and cannot be shown. It is kept as it is.");
    case documents::NotRead::Locked: return tr("This PDF opens with a password only. Ask whoever sent it for one without.");
    case documents::NotRead::TooMuch: return tr("This PDF needs more memory or time than one file may have here. It is kept as it is.");
    case documents::NotRead::NoReader: break;
    }
    return tr("PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.");
}

PdfPageOrWhy PdfView::pageIn(const QByteArray &pdf, int page, int width, Progress &progress) {
    PdfShown out;
    const auto take = [&](documents::PdfPage &&one) {
        const auto *pixels = reinterpret_cast<const uchar *>(one.image.pixels.constData());
        const QImage image(pixels, one.image.width, one.image.height, one.image.width * 4, QImage::Format_RGB32);
        out.image = image.scaledToWidth(std::max(1, std::min(width, image.width())), Qt::SmoothTransformation).copy();
    };
    const documents::PdfAnswer answer = documents::readPages(pdf, {page, 1, dpi}, take, progress);
    if (answer.why || out.image.isNull()) return whyNot(answer.why.value_or(documents::NotRead::Damaged));
    out.pages = answer.pages;
    return out;
}

PdfView::PdfView(const Theme &theme, Records &records, std::shared_ptr<const QByteArray> pdf, const PdfShown &first, const QSize &room, const QString &name)
    : m_theme(theme), m_records(records), m_pdf(std::move(pdf)), m_name(name), m_pages(first.pages), m_width(room.width()), m_column(new ScrollColumn(theme, 0, 0)),
      m_sheet(new PageSheet(theme)), m_before(new Button(theme, ButtonKind::Plain, tr("Page before"))), m_after(new Button(theme, ButtonKind::Plain, tr("Next page"))),
      m_where(new FlowLabel(theme, {}, {Type::Table})) {
    setObjectName(QStringLiteral("pdf-view"));
    m_before->setObjectName(QStringLiteral("pdf-before"));
    m_after->setObjectName(QStringLiteral("pdf-after"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(theme.px(8));
    m_column->box()->addWidget(m_sheet, 0, Qt::AlignHCenter);
    m_column->setFixedHeight(room.height());
    m_column->setMinimumWidth(first.image.width() + 2 + m_column->verticalScrollBar()->sizeHint().width());
    m_column->setFocusPolicy(Qt::StrongFocus);
    m_column->setAccessibleName(name);
    m_column->installEventFilter(this);
    all->addWidget(m_column);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_before);
    row->addWidget(m_after);
    row->addWidget(m_where, 1);
    all->addLayout(row);
    connect(m_before, &QAbstractButton::clicked, this, [this] { go(m_wanted - 1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { go(m_wanted + 1); });
    setFocusProxy(m_column);
    took(0, first);
}

const QImage &PdfView::image() const { return m_sheet->image(); }

bool PdfView::turns(int key) {
    switch (key) {
    case Qt::Key_PageDown: go(m_wanted + 1); return true;
    case Qt::Key_PageUp: go(m_wanted - 1); return true;
    case Qt::Key_Home: go(0); return true;
    case Qt::Key_End: go(m_pages - 1); return true;
    default: return false;
    }
}

void PdfView::keyPressEvent(QKeyEvent *event) {
    if (!turns(event->key())) QWidget::keyPressEvent(event);
}

// Before the column scrolls by a page of its own.
bool PdfView::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_column && event->type() == QEvent::KeyPress && turns(static_cast<QKeyEvent *>(event)->key())) return true;
    return QWidget::eventFilter(watched, event);
}

void PdfView::go(int page) {
    const int to = std::clamp(page, 0, m_pages - 1);
    if (to == m_wanted) return;
    m_wanted = to;
    m_records.ask<PdfPageOrWhy>(
        tr("Opening the page"), this, [pdf = m_pdf, to, width = m_width](council::Session &, Progress &progress) { return pageIn(*pdf, to, width, progress); },
        [this, to](const PdfPageOrWhy &seen) { took(to, seen); }, [this](const Error &) { m_wanted = m_page; });
}

void PdfView::took(int page, const PdfPageOrWhy &seen) {
    if (page != m_wanted) return;
    if (const QString *why = std::get_if<QString>(&seen)) {
        m_wanted = m_page;
        m_where->setText(*why);
        return;
    }
    m_page = page;
    m_sheet->set(std::get<PdfShown>(seen).image, tr("%1, page %2", "name of a file").arg(m_name).arg(page + 1));
    m_column->verticalScrollBar()->setValue(0);
    tell();
}

void PdfView::tell() {
    m_where->setText(tr("Page %1 of %2").arg(countText(m_theme, m_page + 1), countText(m_theme, m_pages)));
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < m_pages);
}

}  // namespace balai::ui
