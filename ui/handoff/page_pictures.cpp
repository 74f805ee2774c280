#include "ui/handoff/page_pictures.h"

#include "ui/plain/scroll_column.h"

#include <QGridLayout>
#include <QPainter>

namespace balai::ui {

namespace {
constexpr int wide = 92, high = 130, edge = 4, under = 24;
}

PagePicture::PagePicture(const Theme &theme, const QImage &image, const QString &words, bool marked, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_image(image), m_marked(marked) {
    setText(words);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize PagePicture::sizeHint() const {
    const TextFlow flow(m_theme, text(), {Type::Small, m_marked}, m_theme.px(wide + 2 * edge));
    return {m_theme.px(wide + 2 * edge), m_theme.px(high + 2 * edge) + std::max(m_theme.px(under), int(flow.height()))};
}

QList<TextFit> PagePicture::textFits() const {
    const TextFlow flow(m_theme, text(), {Type::Small, m_marked}, width());
    return {fitOf(text(), {flow.width(), flow.height()}, {double(width()), double(height() - m_theme.px(high + 2 * edge))}, flow)};
}

void PagePicture::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect page(m_theme.px(edge), m_theme.px(edge), m_theme.px(wide), m_theme.px(high));
    painter.fillRect(page, Qt::white);
    painter.drawImage(page, m_image);
    painter.setPen(m_theme.tone(Tone::Control));
    painter.drawRect(page.adjusted(0, 0, -1, -1));
    if (m_marked) {
        painter.setPen(QPen(m_theme.tone(Tone::Accent), 2));
        painter.drawRect(page.adjusted(-2, -2, 1, 1));
    }
    const QRectF words(0, page.bottom() + m_theme.px(edge), width(), height() - page.bottom() - m_theme.px(edge));
    TextFlow(m_theme, text(), {Type::Small, m_marked}, width()).draw(painter, words, m_theme.tone(m_marked ? Tone::Ink : Tone::Soft), Qt::AlignHCenter | Qt::AlignTop);
}

PagePictures::PagePictures(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    setObjectName(QStringLiteral("handoff-pages"));
}

void PagePictures::set(const std::vector<QImage> &pages, int marked) {
    clearLayout(m_grid);
    m_count = int(pages.size());
    for (int at = 0; at < m_count; ++at) {
        const QString words = at == 0 ? tr("1 Cover letter") : QString::number(at + 1);
        auto *picture = new PagePicture(m_theme, pages[size_t(at)], words, at + 1 == marked);
        picture->setObjectName(QStringLiteral("handoff-page-%1").arg(at + 1));
        picture->setAccessibleName(tr("Page %1").arg(at + 1));
        connect(picture, &QAbstractButton::clicked, this, [this, at] { Q_EMIT opened(at + 1); });
        m_grid->addWidget(picture, at / 3, at % 3, Qt::AlignTop | Qt::AlignHCenter);
    }
    m_grid->setRowStretch((m_count + 2) / 3, 1);
}

}  // namespace balai::ui
