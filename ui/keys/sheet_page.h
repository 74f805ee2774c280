#pragma once
#include "ui/shell/page.h"

namespace balai::ui {

class Button;
class FlowLabel;
class Records;
class ScrollColumn;
class SheetStep;

// A new recovery code on a new sheet: what it means first, then the sheet, printed or copied and read back.
class SheetPage : public Page {
    Q_OBJECT
public:
    SheetPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Recovery sheet"); }
    bool canGoBack() const override { return true; }
    void goBack() override;
    void refresh() override;
    void focusFirst() override;
    void leave() override;  // the code is shown once: what is gone to afterwards begins again

private:
    void make();
    void say();
    void end(bool tried);
    void keepTried(bool tried);

    PageTools m_tools;
    const Theme &m_theme;
    Records &m_records;
    ScrollColumn *m_column;
    FlowLabel *m_state, *m_words, *m_missing;
    Button *m_make, *m_later, *m_done;
    SheetStep *m_step;
};

// True where sealed details, hand-off and exchange stay shut until the recovery sheet was tried: says so at `anchor`,
// with a button that calls `go`.
bool askForSheetFirst(const Theme &theme, const Records &records, QWidget *anchor, std::function<void()> go);

}  // namespace balai::ui
