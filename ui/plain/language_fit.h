#pragma once
#include "ui/shell/theme.h"

#include <QObject>
#include <QPointer>

namespace balai::ui {

class Button;

// Gives the button of the language in a row its language's own name, or a globe alone where the row has no room for all its
// words. Follows whatever in the row becomes wider or narrower. Belongs to `row`, which has a box layout.
class LanguageFit : public QObject {
    Q_OBJECT
public:
    LanguageFit(const Theme &theme, QWidget *row, Button *language);
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What was decided about: asked again only where something of it is another.
    struct Asked {
        int others = -1, room = -1;  // px
        QString name;
        bool operator==(const Asked &) const = default;
    };
    int othersWidth() const;

    const Theme &m_theme;
    QPointer<Button> m_language;
    Asked m_last;
};

}  // namespace balai::ui
