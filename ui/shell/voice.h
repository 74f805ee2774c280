#pragma once
#include <QObject>
#include <QStringList>

namespace balai::ui {

// What this laptop can read aloud. Made by the workplace where the system has speech, by a test with what it needs.
class Voice : public QObject {
    Q_OBJECT
public:
    enum class Speed { Slow, Usual };

    using QObject::QObject;
    // Tags of the languages for which there is a voice.
    virtual QStringList languages() const = 0;
    // One part after the other; what was being said ends first.
    virtual void say(const QStringList &parts, const QString &language, Speed speed) = 0;
    virtual void stop() = 0;  // at once, and what waits is forgotten

Q_SIGNALS:
    void ended();  // all was said, or it was stopped
};

}  // namespace balai::ui
