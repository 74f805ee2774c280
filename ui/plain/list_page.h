#pragma once
#include "ui/shell/page.h"
#include "ui/widgets/row_list.h"

#include <functional>

class QVBoxLayout;

namespace balai::ui {

class Button;
class EmptyPage;
class Records;
class ScrollColumn;

// A list at the left and the chosen thing at the right, both made anew whenever records or the language change.
class ListPage : public Page {
    Q_OBJECT
public:
    ListPage(const PageTools &tools, Records &records, const QString &object, const QString &icon);
    void refresh() override;
    void focusFirst() override;
    void show(const QString &what) override;  // chooses "kind/<id>" or "<id>"
    QStringList keyHints() const override;
    using Page::show;

protected:
    virtual QList<RowGroup> groups() = 0;
    virtual QString emptySentence() const = 0;      // what belongs here
    // Rows that are read on the worker: true until the first of them came. Then call refresh().
    virtual bool isWaiting() const { return false; }
    virtual void fill(const QString &id) = 0;       // builds the detail with the functions below; id may be empty
    void setListWidth(int width) { m_wide = width; }
    QVBoxLayout *detail() const;
    RowList *list() const { return m_list; }
    QString chosen() const { return m_list->chosen(); }

    void addHeading(const QString &words, const QString &soft = {});
    void addText(const QString &words, bool soft = false);
    void addFact(const QString &label, const QString &value);  // nothing where there is no value
    void addGroup(const QString &title, const QList<RowSpec> &rows, std::function<void(const QString &)> opened = {});
    Button *addButton(const QString &object, const QString &words, std::function<void(Button *)> pressed);
    void endButtons() { m_buttons = nullptr; }
    void resizeEvent(QResizeEvent *event) override;

    const PageTools m_tools;
    const Theme &m_theme;
    Records &m_records;

private:
    void arrange();
    void fillDetail();
    void takeAwaited();

    RowList *m_list;
    ScrollColumn *m_left, *m_right;
    EmptyPage *m_empty;
    QLayout *m_buttons = nullptr;
    QString m_awaited;          // to be chosen once there are rows
    bool m_focusLater = false;  // the focus waits for them
    int m_wide = 376;
};

}  // namespace balai::ui
