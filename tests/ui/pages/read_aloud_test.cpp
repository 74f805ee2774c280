// Reading aloud with a made-up voice: what is said, in which language, and that it is silent at once.
#include "core/records/consent_form.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "ui/shell/read_aloud.h"
#include "ui/widgets/flow_label.h"

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {

class FakeVoice final : public Voice {
public:
    explicit FakeVoice(QStringList spoken) : m_languages(std::move(spoken)) {}
    QStringList languages() const override { return m_languages; }
    void say(const QStringList &parts, const QString &tag, Speed rate) override {
        said = parts;
        language = tag;
        speed = rate;
        ++times;
    }
    void stop() override {
        ++stops;
        Q_EMIT ended();
    }

    QStringList said;
    QString language;
    Speed speed = Speed::Usual;
    int times = 0, stops = 0;

private:
    QStringList m_languages;
};

struct Aloud : DeskA {
    FakeVoice *voice;
    explicit Aloud(const QStringList &spoken = {QStringLiteral("en"), QStringLiteral("id")}) {
        auto made = std::make_unique<FakeVoice>(spoken);
        voice = made.get();
        window.setVoice(std::move(made));
    }
    template <class T> T *shown(const char *name) {
        for (T *one : window.findChildren<T *>(QLatin1String(name)))
            if (one->isVisible()) return one;
        return nullptr;
    }
    void read() {
        const records::Meeting meeting = inReview();
        Id<records::Member> speaker;
        for (const records::Block &block : records.read().all<records::Block>("meeting", meeting.id))
            if (block.speaker) speaker = block.speaker;
        go(Place::Meetings, QStringLiteral("read/%1/%2/passages").arg(meeting.id.text(), speaker.text()));
        settle();
    }
    void ask() {
        go(Place::Members, QStringLiteral("ask/%1/government/share").arg(records.read().all<records::Member>().front().id.text()));
        settle();
    }
};

}  // namespace

TEST_CASE("the passage that is seen is read aloud in its language, slower for who wants it, and stopped at once") {
    Aloud desk({QStringLiteral("en"), QStringLiteral("km")});
    desk.read();
    auto *words = desk.shown<FlowLabel>("reader-words");
    REQUIRE(words);
    auto *button = desk.shown<QAbstractButton>("read-aloud");
    REQUIRE(button);
    CHECK(desk.voice->times == 0);  // nothing is said by itself
    button->click();
    CHECK(desk.voice->said == QStringList{words->text()});
    CHECK((desk.voice->language == u"en" || desk.voice->language == u"km"));
    CHECK(desk.voice->speed == Voice::Speed::Usual);
    CHECK(button->text() == QStringLiteral("Stop reading"));
    desk.shown<QAbstractButton>("read-slower")->click();
    CHECK(desk.voice->speed == Voice::Speed::Slow);
    CHECK(desk.voice->times == 2);
    button->click();
    CHECK(desk.voice->stops == 1);
    CHECK(button->text() == QStringLiteral("Read aloud"));
}

TEST_CASE("another passage, the cover and the lock end what is being said") {
    Aloud desk({QStringLiteral("en"), QStringLiteral("km")});
    desk.read();
    desk.shown<QAbstractButton>("read-aloud")->click();
    REQUIRE(desk.voice->times == 1);
    enum class Ending { Cover, NextPage, Lock };
    switch (GENERATE(Ending::Cover, Ending::NextPage, Ending::Lock)) {
    case Ending::Cover: desk.window.cover(); break;
    case Ending::NextPage: desk.shown<QAbstractButton>("reader-stop")->click(); break;
    case Ending::Lock: desk.window.lock(); break;
    }
    QCoreApplication::processEvents();
    CHECK(desk.voice->stops == 1);
}

TEST_CASE("when all was said the button offers it again") {
    Aloud desk;
    desk.ask();
    auto *button = desk.shown<QAbstractButton>("read-aloud");
    REQUIRE(button);
    button->click();
    CHECK(desk.voice->said.size() > 3);  // the question and what is told before it
    Q_EMIT desk.voice->ended();
    CHECK(button->text() == QStringLiteral("Read aloud"));
    CHECK(desk.voice->stops == 0);
}

TEST_CASE("a language without a voice is named, and a laptop without any says so") {
    const bool some = GENERATE(true, false);
    Aloud desk(some ? QStringList{QStringLiteral("id")} : QStringList());
    desk.ask();
    CHECK_FALSE(desk.shown<QAbstractButton>("read-aloud"));
    auto *note = desk.shown<FlowLabel>("read-aloud-note");
    REQUIRE(note);
    CHECK(note->text().contains(QStringLiteral("English")) == some);
    CHECK(note->text().contains(QStringLiteral("Somebody you choose may read it to you.")));
}

TEST_CASE("a consent form is read aloud in each language that has a voice") {
    Aloud desk;
    records::ConsentForm form;
    form.use = records::Use::share;
    form.version = 9;
    form.text = {{QStringLiteral("en"), QStringLiteral("One.\nTwo.")}, {QStringLiteral("km"), QStringLiteral("\u1798\u17BD\u1799")}};
    desk.records.change(QStringLiteral("add a consent form"), &desk.window, [&form](store::Write &write) { write.put(form); });
    desk.settle();
    desk.go(Place::ConsentForms, form.id.text());
    desk.settle();
    const auto buttons = [&] {
        const auto all = desk.window.findChildren<QAbstractButton *>(QStringLiteral("read-aloud"));
        return std::count_if(all.begin(), all.end(), [](const QAbstractButton *one) { return one->isVisible(); });
    };
    REQUIRE(becomes([&] { return buttons() == 1; }));
    desk.shown<QAbstractButton>("read-aloud")->click();
    CHECK(desk.voice->said == QStringList{QStringLiteral("One."), QStringLiteral("Two.")});
    CHECK(desk.voice->language == u"en");
}
