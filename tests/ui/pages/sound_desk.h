#pragma once
#include "tests/support/fake_sound.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/sound/sound.h"

namespace balai::test {

// The sample council at a laptop with a made-up microphone, loudspeaker and voice.
struct FakeSoundFirst {
    FakeSound fake;  // outlives the window
};
class SoundDesk : public FakeSoundFirst, public DeskA {
public:
    SoundDesk() {
        window.setSound(std::make_unique<ui::Sound>([this]() -> ui::SoundModule * { return &fake; }, ui::Sound::Patience{{60'000, 60'000, 0}, 60'000, 60'000}));
    }
    // The one with this name that is seen.
    template <class T = QAbstractButton> T *shown(const QString &name) {
        for (T *one : window.findChildren<T *>(name))
            if (one->isVisible()) return one;
        return nullptr;
    }
    // Four tenths of a second, and Stop.
    bool record(const QString &name) {
        auto *button = shown(name + QStringLiteral("-record"));
        if (!button) return false;
        button->click();
        if (!becomes([this] { return window.sound()->recorder().ms() == 400; })) return false;
        button->click();
        QCoreApplication::processEvents();
        return shown(name + QStringLiteral("-listen")) != nullptr;
    }
    // Every attachment that is a recording.
    std::vector<records::Attachment> recordings() const {
        std::vector<records::Attachment> out;
        for (const auto &one : records.read().all<records::Attachment>())
            if (one.mediaType == u"audio/wav") out.push_back(one);
        return out;
    }
};

}  // namespace balai::test
