#include "ui/shell/workplace.h"

#include "core/base/assets.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/sample/sample.h"
#include "ui/door/new_passphrase_page.h"
#include "ui/door/other_ways_here.h"
#include "ui/plain/file_choice.h"
#include "ui/shell/figures.h"
#include "ui/shell/main_window.h"
#include "ui/sound/sound.h"
#include "ui/workplace/desk_session.h"
#include "ui/workplace/founding_here.h"
#include "ui/workplace/kept_form.h"
#include "ui/workplace/pages_a.h"
#include "ui/workplace/pages_b.h"

#include <QDir>
#include <QTemporaryDir>

namespace balai::ui {

namespace {

// The sample council lies in a folder that only this user may enter and that goes when the program ends.
class SampleFolder {
public:
    SampleFolder() : m_folder(QDir::tempPath() + QStringLiteral("/balai-XXXXXX")) {
        if (!m_folder.isValid()) throw Error(ErrorCode::Io, QStringLiteral("no folder for the sample"));
    }
    QString vault() const { return m_folder.filePath(QStringLiteral("Sample.balai")); }
    QString settings() const { return m_folder.filePath(QStringLiteral("settings")); }

private:
    QTemporaryDir m_folder;  // 0700
};

// The tour's pictures are the same every time: its sample is made on one day, from one seed.
constexpr qint64 tourMs = 1'795'402'800'000;  // 2026-11-23T10:00 in Phnom Penh

std::unique_ptr<Clock> clockFor(const Launch &launch) {
    if (launch.tour) return std::make_unique<FixedClock>(tourMs);
    return std::make_unique<SystemClock>();
}

std::unique_ptr<Random> randomFor(const Launch &launch) {
    if (launch.tour) return std::make_unique<SeededRandom>(QByteArray("tour"));
    return std::make_unique<SystemRandom>();
}

class VaultWorkplace final : public Workplace {
public:
    explicit VaultWorkplace(const Launch &launch)
        : m_sounds(!launch.tour), m_sample(launch.sample ? std::make_unique<SampleFolder>() : nullptr), m_clock(clockFor(launch)),
          m_random(randomFor(launch)), m_records(machine()),
          m_session(m_records, m_sample ? m_sample->vault() : launch.vault.isEmpty() ? lastVault() : launch.vault),
          m_founding(m_records, m_session) {
        if (!m_sample) return;
        m_session.setKnown(sample::samplePassphrase());
        m_session.setMaker([this] { makeSample(); });
    }
    ~VaultWorkplace() override { m_records.close(); }

    Session &session() override { return m_session; }
    Founding *founding() override { return m_sample ? nullptr : &m_founding; }

    void addPages(MainWindow &window) override {
        for (const auto &pages : {pagesA(m_records), pagesB(m_records)})
            for (const auto &[place, make] : pages) add(window, place, make);
        window.setFileChoice(chooseFiles);
        if (m_sounds) window.setSound(std::make_unique<Sound>());
        QObject::connect(&m_records, &Records::changed, window.desk(), &Desk::refresh);
        window.setNewPassphrase([this](const PageTools &tools) { return new NewPassphrasePage(tools, m_records); });
        if (!m_sample) window.setOtherWays(otherWays(m_records, m_session));
    }

private:
    vault::Machine machine() {
        vault::Machine machine{*m_clock, *m_random, QStringLiteral("Balai")};
        if (m_sample) machine.settingsFolder = m_sample->settings();
        return machine;
    }

    // (worker)
    void makeSample() {
        sample::SampleOptions options;
        options.resources = assetsFolder() + QStringLiteral("/sample");
        options.testKdf = true;  // its passphrase stands on the unlock page: a slow derivation protects nothing
        sample::makeSample(m_sample->vault(), options, m_records.machine());
        m_session.open({}, options.passphrase, noProgress());
    }

    void add(MainWindow &window, Place place, const MakePage &make) {
        window.addPage(place, [this, make, &window](const PageTools &tools) {
            m_records.setTasks(tools.tasks);
            if (m_records.isOpen()) setForm(tools.theme, keptForm(m_records));
            Page *page = make(tools);
            QObject::connect(page, &Page::coverAsked, &window, [&window] { if (!window.isCovered()) window.cover(); });
            return page;
        });
    }

    bool m_sounds;  // pictures are the same on every machine
    std::unique_ptr<SampleFolder> m_sample;  // first made, last gone
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Random> m_random;
    Records m_records;
    DeskSession m_session;
    FoundingHere m_founding;
};

}  // namespace

std::unique_ptr<Workplace> makeWorkplace(const Launch &launch) {
    return std::make_unique<VaultWorkplace>(launch);
}

}  // namespace balai::ui
