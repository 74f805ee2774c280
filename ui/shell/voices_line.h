#pragma once
#include "ui/shell/voice.h"
#include "ui/widgets/flow_label.h"

#include <QPointer>

namespace balai::ui {

// Which of our languages this laptop reads aloud, and which it does not, by their own names.
class VoicesLine : public FlowLabel {
    Q_OBJECT
public:
    explicit VoicesLine(const Theme &theme, QWidget *parent = nullptr);
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPointer<Voice> m_voice;
};

}  // namespace balai::ui
