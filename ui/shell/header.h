#pragma once
#include "ui/shell/page.h"

#include <QWidget>

class QHBoxLayout;

namespace balai::ui {

class Button;
class Field;
class FlowLabel;

// Above every page: its title, its own tools, search, and its one accent button. The tools have a row of their own where
// they and the title do not fit beside each other.
class Header : public QWidget {
    Q_OBJECT
public:
    Header(const Theme &theme, QWidget *parent = nullptr);
    void showPage(Page *page);  // takes its words and tools; call again when they changed
    void setNarrow(bool narrow);
    void setSearchable(bool searchable);
    Field *search() const { return m_search; }

Q_SIGNALS:
    void backAsked();
    void primaryAsked();
    void searchChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void fit();
    int wanted() const;
    int leastBeside() const;
    void placeTools(bool below);
    void fold();
    void takeHeight();
    void retranslate();
    void setTools(QWidget *tools);

    const Theme &m_theme;
    QHBoxLayout *m_row, *m_below;
    Button *m_back;
    FlowLabel *m_title, *m_subtitle;
    QPointer<QWidget> m_tools;
    Field *m_search;
    Button *m_primary;
    QString m_primaryText, m_primaryKey;
    bool m_narrow = false, m_toolsBelow = false;
};

}  // namespace balai::ui
