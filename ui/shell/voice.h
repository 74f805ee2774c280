#pragma once
#include <QObject>
#include <QStringList>

namespace balai::ui {

// What this laptop can read aloud: `ui/sound/speech_here`, or what a test needs.
class Voice : public QObject {
    Q_OBJECT
public:
    enum class Speed { Slow, Usual };

    using QObject::QObject;
    // Asks the system for its voices, which may take long; a page that offers to read aloud calls it when it is shown.
    virtual void prepare() {}
    virtual bool isKnown() const { return true; }  // which languages there are
    // Tags of the languages for which there is a voice; empty until it is known.
    virtual QStringList languages() const = 0;
    // One part after the other; what was being said ends first.
    virtual void say(const QStringList &parts, const QString &language, Speed speed) = 0;
    virtual void stop() = 0;  // at once, and what waits is forgotten

Q_SIGNALS:
    void known();
    void ended();   // all was said, or it was stopped
    void failed();  // after ended(): the voice broke off, or does not answer
};

}  // namespace balai::ui
