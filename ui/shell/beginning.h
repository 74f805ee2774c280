#pragma once
#include "ui/shell/page.h"

#include <QString>
#include <QWidget>
#include <functional>
#include <optional>

namespace balai::ui {

// A page that has the whole window to itself where no desk is. Words are set once, because the language is chosen before, unless
// the page hears LanguageChange itself.
class Beginning : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void focusFirst() = 0;
    // What is typed on the cover brings this page back; `answer` hears it, at once or later.
    virtual bool uncovers(const QString &secret) const { Q_UNUSED(secret) return true; }
    virtual void tryUncover(const QString &secret, std::function<void(bool)> answer) { answer(uncovers(secret)); }
    // It holds what the next person at the laptop must not find: idle time, sleep and the key that locks end it.
    virtual bool endsWithLock() const { return false; }
    virtual std::optional<Target> next() const { return std::nullopt; }  // where the desk opens after finished()

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
