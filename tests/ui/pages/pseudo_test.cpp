// Every page in languages that nobody speaks: what was never asked to be translated, and what has no room to grow.
#include "core/base/assets.h"
#include "core/records/all_kinds.h"
#include "core/text/language.h"
#include "core/text/respect.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/desk_a.h"
#include "tests/ui/pages/pseudo_locale.h"
#include "ui/widgets/text_flow.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLineEdit>
#include <QRegularExpression>
#include <memory>
#include <set>

using namespace balai;
using namespace balai::test;
using namespace balai::ui;

namespace {

// Every text that the vault holds: names and words of people are shown as they are, in whatever language.
void addWords(QString &out, const QJsonValue &value) {
    if (value.isString()) out += value.toString() + u'\n';
    const QJsonArray items = value.toArray();
    for (const auto &item : items) addWords(out, item);
    const QJsonObject object = value.toObject();
    for (const auto &part : object) addWords(out, part);
}

QString wordsOfVault(const store::Store &store) {
    QString out;
    for (const auto *kind : records::allKinds())
        for (const QJsonObject &record : store.list(*kind)) addWords(out, record);
    // The words to be careful with are shown as they are written, each in its language.
    for (const auto &language : text::interfaceLanguages())
        for (const text::RespectTerm &term : text::shippedTerms(assetsFolder(), language.tag)) out += term.avoid + u'\n' + term.prefer.join(u'\n') + u'\n';
    return out.simplified();
}

bool isLatin(const QString &text) { return QRegularExpression(QStringLiteral("[A-Za-z]{3,}")).match(text).hasMatch(); }

// Names of languages, keys, currencies, versions and figures need no translation, nor the words that open a file.
bool isSameEverywhere(const QString &text) {
    static const QRegularExpression same(QStringLiteral("^(?:(?:Ctrl|Alt|Shift|F\\d+|Esc|Tab|Enter|Balai|PDF|ODT|XLSX|CSV|PgDn|PgUp|[A-Z]{3})[\\s\u00A0+0-9A-Z.,·–-]*)+$"));
    static const QRegularExpression sixWords(QStringLiteral("^(?:[a-z]+\\s+){5,}[a-z]+$"));
    if (same.match(text).hasMatch() || sixWords.match(text).hasMatch()) return true;
    for (const auto &language : text::interfaceLanguages())
        if (language.ownName.contains(text) || text == language.tag) return true;
    return false;
}

class Walker {
public:
    explicit Walker(DeskA &desk) : m_desk(desk), m_vault(wordsOfVault(desk.records.read())) {}

    void look(const QString &where) {
        m_desk.settle();
        QTest::qWait(50);  // layouts of what was just built
        ++pages;
        const auto widgets = m_desk.window.desk()->page()->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible()) continue;
            if (const auto *shows = dynamic_cast<const ShowsText *>(widget))
                for (const TextFit &fit : shows->textFits()) judge(where, widget, fit);
            if (const auto *line = qobject_cast<const QLineEdit *>(widget)) judgeWords(where, line->placeholderText());
            if (widget->focusPolicy() != Qt::NoFocus && !widget->property("asFound").toBool()) judgeWords(where, widget->accessibleName());
            judgeWords(where, widget->toolTip());
        }
    }

    int pages = 0, texts = 0;
    std::set<std::string> english, cut;

private:
    void judge(const QString &where, const QWidget *widget, const TextFit &fit) {
        if (fit.text.isEmpty()) return;
        ++texts;
        if (!widget->property("asFound").toBool()) judgeWords(where, fit.text);
        const bool isCut = fit.needs.width() > fit.has.width() + 1 || fit.needs.height() > fit.has.height() + 1;
        if (isCut) cut.insert(QString(where + u": " + QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() + u": " + fit.text.left(60)).toStdString());
    }
    void judgeWords(const QString &where, const QString &shown) {
        for (const QString &piece : outsideBrackets(shown))
            if (isLatin(piece) && !isKnown(piece)) english.insert(QString(where + u": " + piece).toStdString());
    }
    // Part by part, since the manual writes "Balai" and keys in the middle of a language's sentences.
    bool isKnown(const QString &piece) const {
        static const QRegularExpression between(QStringLiteral("[·,:;()–—…\\n]|[^\\x00-\\x{24F}]+"));
        if (isSameEverywhere(piece)) return true;
        for (const QString &part : piece.split(between, Qt::SkipEmptyParts)) {
            const QString words = part.simplified();
            if (isLatin(words) && !isSameEverywhere(words) && !m_vault.contains(words)) return false;
        }
        return true;
    }

    DeskA &m_desk;
    QString m_vault;
};

std::string joined(const std::set<std::string> &lines) {
    std::string out;
    for (const std::string &line : lines) out += '\n' + line;
    return out;
}

void walk(Pseudo kind) {
    DeskA desk;
    std::unique_ptr<PseudoLocale> locale;
    // Again after each place: a page lent to a member brings her language in front.
    const auto begin = [&] {
        locale.reset();
        desk.window.setLanguage(QStringLiteral("km"));  // days and numbers that are not English
        desk.settle();
        locale = std::make_unique<PseudoLocale>(kind);
        desk.window.desk()->retranslate();
    };
    begin();
    Walker walker(desk);
    for (const Place place : sidebarPlaces() + menuPlaces() + QList<Place>{Place::Search}) {
        desk.go(place);
        desk.settle();
        walker.look(placeId(place));
        const QList<PageView> views = desk.window.desk()->page()->views();
        for (const PageView &view : views) {
            desk.go(place, view.what);
            desk.settle();
            if (desk.theme.language() == u"km") walker.look(placeId(place) + u'-' + view.name);  // else a member's, in her language
        }
        desk.window.desk()->closePages();
        begin();
    }
    CHECK(walker.pages > 25);
    CHECK(walker.texts > 500);
    INFO("never asked to be translated:" << joined(walker.english));
    CHECK(walker.english.empty());
    INFO("no room:" << joined(walker.cut));
    CHECK(walker.cut.empty());
}

}  // namespace

TEST_CASE("every page shows translated words alone", "[pseudo]") { walk(Pseudo::Bracketed); }

TEST_CASE("every page has room for words that are 60 % longer", "[.][pseudo]") { walk(Pseudo::Long); }

TEST_CASE("every page has room for letters with marks above and below", "[.][pseudo]") { walk(Pseudo::Marked); }
