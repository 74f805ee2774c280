#pragma once
#include "ui/shell/beginning.h"

#include <QList>

namespace balai::ui {

class Button;

// The links to other ways, one under the other.
class OtherWays : public QWidget {
    Q_OBJECT
public:
    explicit OtherWays(const Theme &theme, QWidget *parent = nullptr);
    void set(const QList<OtherWay> &ways);
    void retranslate();

Q_SIGNALS:
    void asked(int way);

private:
    const Theme &m_theme;
    QList<OtherWay> m_ways;
    QList<Button *> m_links;
};

}  // namespace balai::ui
