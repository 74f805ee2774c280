#pragma once
#include "core/council/minutes_texts.h"
#include "ui/shell/page.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace balai::ui {

class Button;
class FlowLabel;
class Records;
class ScrollColumn;

// Before minutes are sealed: the council's text and the public one side by side, and what is held back without saying whose.
class SealView : public QWidget {
    Q_OBJECT
public:
    SealView(const PageTools &tools, Records &records, QWidget *parent = nullptr);
    void open(Id<records::Meeting> meeting);
    Id<records::Meeting> meeting() const { return m_meeting; }
    void refresh();
    void focusFirst();

Q_SIGNALS:
    void done(const QString &meeting);

private:
    void showTexts(const council::MinutesTexts &texts);
    void addLine(QGridLayout *grid, int row, const std::optional<council::Released> &council, const std::optional<council::Released> &open);
    void addHeldBack(QVBoxLayout *column, const QString &title, const QMap<QString, int> &heldBack);
    FlowLabel *words(const std::optional<council::Released> &released, const char *object);
    void seal();

    const Theme &m_theme;
    Records &m_records;
    Id<records::Meeting> m_meeting;
    ScrollColumn *m_column;
    FlowLabel *m_note;
    Button *m_seal;
};

}  // namespace balai::ui
