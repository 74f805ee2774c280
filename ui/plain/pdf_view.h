#pragma once
#include "core/base/progress.h"
#include "core/documents/pdf_pages.h"
#include "ui/shell/theme.h"

#include <QImage>
#include <QWidget>
#include <memory>
#include <variant>

namespace balai::ui {

class Button;
class FlowLabel;
class PageSheet;
class Records;
class ScrollColumn;

// One page of a kept PDF as a picture `width` dots wide.
struct PdfShown {
    int pages = 0;  // of all of it
    QImage image;
};
using PdfPageOrWhy = std::variant<PdfShown, QString>;  // else why not, as a sentence

// A PDF page by page: Page Up and Page Down turn, Home and End go to the first and the last. The next page is read behind
// the window; turning again before it has come leaves it out.
class PdfView : public QWidget {
    Q_OBJECT
public:
    // Drawn by a second process (core/documents/pdf_pages.h); for the worker.
    static PdfPageOrWhy pageIn(const QByteArray &pdf, int page, int width, Progress &progress);

    PdfView(const Theme &theme, Records &records, std::shared_ptr<const QByteArray> pdf, const PdfShown &first, const QSize &room, const QString &name);
    int page() const { return m_page; }
    int pages() const { return m_pages; }
    const QImage &image() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString whyNot(documents::NotRead why);
    bool turns(int key);
    void go(int page);
    void took(int page, const PdfPageOrWhy &seen);
    void tell();

    const Theme &m_theme;
    Records &m_records;
    std::shared_ptr<const QByteArray> m_pdf;
    QString m_name;
    int m_page = 0, m_pages, m_wanted = 0, m_width;
    ScrollColumn *m_column;
    PageSheet *m_sheet;
    Button *m_before, *m_after;
    FlowLabel *m_where;
};

}  // namespace balai::ui
