#pragma once
#include "ui/widgets/chip.h"
#include "ui/widgets/text_flow.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace balai::ui {

// What one line of a list says. `id` comes back when it is chosen or opened.
struct RowSpec {
    QString id;
    QString icon{};
    QString text{};
    QString meta{};     // soft, after the text; left out where there is little room
    QString second{};   // a second, soft line (54 high)
    QString chip{};
    ChipKind chipKind = ChipKind::Plain;
    QString chipIcon{};
    QString when{};     // date or amount at the right
    QString key{};      // the digit that opens it
    bool bold = false;
};
struct RowGroup {
    QString title;
    QList<RowSpec> rows;
    bool counted = true;  // the number of rows stands beside the title
};

// One line: at least 40 high, higher where its words need it.
class ListRow : public QAbstractButton, public ShowsText {
    Q_OBJECT
public:
    ListRow(const Theme &theme, const RowSpec &spec, QWidget *parent = nullptr);
    const RowSpec &spec() const { return m_spec; }
    void setSpec(const RowSpec &spec);
    void setChosen(bool chosen);
    void setFirst(bool first) { m_first = first; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

Q_SIGNALS:
    void opened();

private:
    struct Places {
        QRectF words, chip, when, key;
        double below = 0;  // height of the line under the words that holds chip and date
    };
    Places placesFor(int width, int height) const;
    TextFlow words(double width) const;
    TextFlow whenIn(double width) const;  // -1: in one line
    TextFlow secondLine(double width) const;
    Tone softTone() const { return isChecked() ? Tone::Ink : Tone::Soft; }

    const Theme &m_theme;
    RowSpec m_spec;
    bool m_first = false;
};

// Heading of a group: bold soft title and a number.
class GroupHead : public QWidget, public ShowsText {
    Q_OBJECT
public:
    GroupHead(const Theme &theme, const QString &title, const QString &number = {}, QWidget *parent = nullptr);
    void set(const QString &title, const QString &number = {});
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QList<TextFit> textFits() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextFlow flow(double width) const;
    const Theme &m_theme;
    QString m_title, m_number;
};

// Groups of rows on cards, or, with `plain`, rows from edge to edge. Up, Down, Home, End move the choice, Enter opens,
// a row's digit opens it from anywhere in the list. Empty groups are not shown.
class RowList : public QWidget {
    Q_OBJECT
public:
    enum class Look { Cards, Plain };
    RowList(const Theme &theme, Look look, QWidget *parent = nullptr);
    void setGroups(const QList<RowGroup> &groups);  // the choice stays on the same id
    QString chosen() const { return m_chosen; }
    void choose(const QString &id);                 // without a signal
    bool openByKey(const QString &key);             // true when a row has this key
    int count() const { return int(m_rows.size()); }
    ListRow *row(const QString &id) const;
    void focusFirst();

Q_SIGNALS:
    void chosenChanged(const QString &id);
    void opened(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    ListRow *addRow(const RowSpec &spec, QVBoxLayout *into, bool first);
    void setChosen(const QString &id, bool tell);
    void move(int by);
    void clear();

    const Theme &m_theme;
    Look m_look;
    QVBoxLayout *m_column;
    QList<ListRow *> m_rows;
    QString m_chosen;
};

}  // namespace balai::ui
