#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"

#include <QTranslator>
#include <mutex>
#include <set>
#include <tuple>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {

// Hears what the program asks for, before the language's own words are asked, and leaves the answer to them.
class Listener final : public QTranslator {
public:
    using Asked = std::tuple<std::string, std::string, std::string, int>;

    Listener() { QCoreApplication::installTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *hint, int count) const override {
        if (!context || *context == 'Q' || !source || *source == 0) return {};  // Qt's own
        const std::lock_guard guard(m_mutex);  // jobs say what they do from their own thread
        m_asked.emplace(context, source, hint ? hint : "", count);
        return {};
    }
    const std::set<Asked> &asked() const { return m_asked; }

private:
    mutable std::mutex m_mutex;
    mutable std::set<Asked> m_asked;
};

}  // namespace

TEST_CASE("no page asks for words by a name that the translations do not know") {
    DeskA desk;
    REQUIRE(desk.languages.choose(QStringLiteral("km")));
    const Listener listener;  // installed last, so asked first
    desk.theme.setLanguage(QStringLiteral("km"));
    desk.window.desk()->retranslate();
    for (const Place place : sidebarPlaces() + menuPlaces()) desk.go(place);
    desk.go(Place::Meetings, QStringLiteral("minutes/") + desk.inReview().id.text());
    desk.settle();
    QTranslator khmer;
    REQUIRE(khmer.load(Assets().translation(QStringLiteral("km"))));
    CHECK(listener.asked().size() > 200);
    for (const auto &[context, source, hint, count] : listener.asked()) {
        CAPTURE(context, source);
        CHECK_FALSE(khmer.translate(context.c_str(), source.c_str(), hint.empty() ? nullptr : hint.c_str(), count).isEmpty());
    }
}
