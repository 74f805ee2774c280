#pragma once
#include "ui/shell/page.h"

#include <QString>
#include <QWidget>
#include <functional>

namespace balai::ui {

// A page that has the whole window to itself where no desk is yet. Words are set once: the language is chosen before.
class Beginning : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void focusFirst() = 0;
    // What is typed on the cover brings this page back.
    virtual bool uncovers(const QString &secret) const { Q_UNUSED(secret) return true; }

Q_SIGNALS:
    void finished();  // to the desk where something is open now, else to the door
    void left();      // back to where it was asked for
};

using MakeBeginning = std::function<Beginning *(const PageTools &)>;

// A way to records other than making a new council and opening the last one: a link on the first page and at the door.
struct OtherWay {
    QString id;  // object name of the link
    std::function<QString()> words;
    MakeBeginning make;
};

}  // namespace balai::ui
