#pragma once
#include "core/council/round.h"
#include "ui/shell/theme.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace balai::ui {

class Button;
class Choice;
class Field;
class FlowLabel;
class Records;

// What holds for everybody of a round, typed once: who was there, what was asked for whom, in which language, by whom
// explained, on which day.
class RoundHead : public QWidget {
    Q_OBJECT
public:
    RoundHead(const Theme &theme, Records &records, QWidget *parent = nullptr);
    void refresh();
    void focusFirst();
    void focusOn(council::RoundFault fault);

    QString people() const;  // id of the meeting whose people they are; empty: everybody
    std::vector<records::Use> uses() const;
    council::RoundSetting setting() const;
    QJsonObject json() const;
    void read(const QJsonObject &json);

Q_SIGNALS:
    void changed();
    void peopleChanged();
    void usesChanged();
    void finished();  // Enter in the last field

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFields(QVBoxLayout *column);
    void arrangeFields();
    void connectAll();
    void refreshChoices();
    void refreshPeople();
    void sayForms();
    void chooseUses(class QMenu &menu);
    QDate day() const;  // invalid: none that can be read
    council::AudienceOf audience() const;

    const Theme &m_theme;
    Records &m_records;
    Choice *m_people, *m_audience, *m_language, *m_mode, *m_support;
    Button *m_uses;
    Field *m_day, *m_explained, *m_interpreter, *m_witness;
    QList<FlowLabel *> m_labels;
    QGridLayout *m_fields = nullptr;
    int m_inRow = 0;
    FlowLabel *m_forms;
    QSet<int> m_asked;
    bool m_dayTyped = false, m_begun = false;
};

}  // namespace balai::ui
