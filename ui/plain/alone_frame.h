#pragma once
#include "ui/shell/page.h"

class QGridLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace balai::ui {

class AnswerBand;
class Button;
class FlowLabel;
class Records;
class ScrollColumn;

// What stands around one question to one member. In a window of few lines the margins shrink, so that the question has the
// room.
struct AloneParts {
    QWidget *top, *foot;
    QWidget *answers = nullptr;
    int above = 12, below = 8;  // unscaled px over and under head and foot where there is room
};
void arrangeAlone(const Theme &theme, const QWidget *window, const AloneParts &parts);

// Around one question to one member, alone in the window: language, size and Stop above, the answers below what scrolls,
// Back and Cover at the foot. What she sets is hers and goes with her.
class AloneFrame : public QWidget {
    Q_OBJECT
public:
    // Object names begin with `prefix`: "check-in" makes "check-in-stop". `answerHeight`: unscaled px.
    AloneFrame(const PageTools &tools, Records &records, const QString &prefix, int answerHeight = 128, QWidget *parent = nullptr);
    QVBoxLayout *middle() const { return m_middle; }
    FlowLabel *count() const { return m_count; }
    FlowLabel *question() const { return m_question; }
    Button *stop() const { return m_stop; }
    Button *back() const { return m_back; }
    FlowLabel *kept() const { return m_kept; }
    FlowLabel *addBesideCount();
    // Adds an answer to the band; all have the same size. `key` 0: none.
    Button *addAnswer(const QString &icon, const QString &object, int key);
    // The answers in this order, from left to right, for Tab after Stop, and for the keys from 1 on.
    void orderAnswers(const QList<Button *> &answers);
    void showAnswers(bool shown);
    void refresh();

    void setLanguage(const QString &tag);  // hers, from now until giveBack()
    void giveBack();                       // the desk has its language and size again

Q_SIGNALS:
    void stopAsked();
    void backAsked();
    void coverAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void placeBeside();
    void placeKept();
    QWidget *buildTop();
    QWidget *buildFoot();
    Button *large(const QString &object, const QString &icon = {});
    void setScale(int by);
    void borrow();

    struct Look {
        QString language;
        int scale = 100;
    };
    const Theme &m_theme;
    Records &m_records;
    const QString m_prefix;
    std::optional<Look> m_before;
    FlowLabel *m_count, *m_question, *m_kept;
    Button *m_language, *m_smaller, *m_larger, *m_stop, *m_back, *m_cover;
    QVBoxLayout *m_middle;
    QWidget *m_answers;
    AnswerBand *m_band;
    QList<Button *> m_tiles;
    FlowLabel *m_beside = nullptr;
    QHBoxLayout *m_head = nullptr;
    QGridLayout *m_footGrid = nullptr;
    QWidget *m_top = nullptr, *m_foot = nullptr;
};

}  // namespace balai::ui
