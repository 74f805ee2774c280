#pragma once
#include "ui/widgets/text_flow.h"

#include <QWidget>

namespace balai::ui {

class Button;
class FlowLabel;

// The slim bar at the bottom while something long is done: what, how far, cancel. No moving parts where the end is unknown.
class WorkBar : public QWidget {
    Q_OBJECT
public:
    explicit WorkBar(const Theme &theme, QWidget *parent = nullptr);
    void begin(const QString &what);
    void step(qint64 done, qint64 total);  // total 0: unknown
    void end();

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void say();

    const Theme &m_theme;
    FlowLabel *m_words;
    Button *m_cancel;
    QString m_what;
    qint64 m_done = 0, m_total = 0;
};

}  // namespace balai::ui
