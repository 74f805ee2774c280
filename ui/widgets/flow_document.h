#pragma once
#include "ui/shell/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

namespace balai::ui {

// Lays a plain-text document out at the line positions of core/text: Qt alone breaks Khmer, Lao and Burmese wrongly.
// Each paragraph is measured once on one line; then every line gets exactly the width up to the position chosen.
class FlowDocument : public QAbstractTextDocumentLayout {
    Q_OBJECT
public:
    FlowDocument(const Theme &theme, QTextDocument *document);

    void setType(Type type);
    void setLanguage(const QString &tag);  // chooses among ways to break; empty: the letters decide
    void relayout();

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override { return m_size; }
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    QRectF blockBoundingRect(const QTextBlock &block) const override;
    // Positions within the block at which its lines begin.
    std::vector<int> lineStarts(const QTextBlock &block) const;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    double width() const;
    void layOut(const QTextBlock &block);
    void placeBlocks();
    double lineHeight(const QTextBlock &block) const;

    const Theme &m_theme;
    Type m_type = Type::Base;
    QString m_language;
    QSizeF m_size;
};

}  // namespace balai::ui
