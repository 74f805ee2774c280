#include "core/handoff/wanted.h"

#include "core/records/identity.h"
#include "core/records/member.h"
#include "core/records/vocabulary.h"
#include "core/text/fold.h"
#include "core/text/hints.h"
#include "core/text/language.h"
#include "core/text/numbers.h"
#include "core/text/zawgyi.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace balai::handoff {

using namespace records;

namespace {

constexpr qsizetype fewestDigits = 6;
constexpr qsizetype tellingDigits = 8;  // the end of a number, whatever stands before it

bool isWithoutSpaces(text::Script script) {
    using enum text::Script;
    return script == Thai || script == Lao || script == Khmer || script == Myanmar || script == Han;
}

bool writesNoSpaces(const QString &text) { return isWithoutSpaces(text::guessScript(text)); }

QString onlyDigits(const QString &text) {
    QString out;
    for (const QChar c : text::asciiDigits(text))
        if (c >= u'0' && c <= u'9') out.append(c);
    return out;
}

// Whatever stands between two words or inside a name as a break becomes one space; so does the step from a script without
// spaces to one that has them, since a foreign name stands there without any.
QString spaced(const QString &folded) {
    QString out;
    out.reserve(folded.size());
    bool wasTogether = false;
    for (const char32_t c : folded.toUcs4()) {
        const bool isMark = QChar::isMark(c);
        const bool isTogether = isMark ? wasTogether : isWithoutSpaces(text::scriptOfCodePoint(c));
        const bool isWord = isMark || QChar::isLetterOrNumber(c);
        if ((!isWord || isTogether != wasTogether) && !out.isEmpty() && !out.endsWith(u' ')) out.append(u' ');
        if (isWord) out.append(QString::fromUcs4(&c, 1));
        wasTogether = isTogether;
    }
    return out.trimmed();
}

// Runs of figures, what may stand inside a phone number taken out.
QString phoneDigits(const QString &text) {
    static const QRegularExpression between(QStringLiteral("(?<=\\d)[^\\p{L}\\p{N}]{1,4}(?=\\d)"), QRegularExpression::UseUnicodePropertiesOption);
    return text::asciiDigits(text).replace(between, QString());
}

bool isBurmese(const QString &text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return text::scriptOfCodePoint(c.unicode()) == text::Script::Myanmar; });
}

QString whatOf(const QString &item) {
    if (item == u"knownPlaces" || item == u"address") return QStringLiteral("sealedPlace");
    if (item == u"nameParts") return QStringLiteral("sealedNamePart");
    if (item == u"legalName" || item == u"otherNames" || item == u"supportPerson" || item == u"emergency")
        return QStringLiteral("sealedName");
    return QStringLiteral("sealedContact");
}

void addIdentity(const Identity &identity, WantedList &to) {
    if (identity.sealed.value(QLatin1String("sealed")).toBool()) {
        to.sealedClosed = true;
        return;
    }
    for (auto item = identity.sealed.begin(); item != identity.sealed.end(); ++item) {
        if (item->isObject() && item->toObject().value(QLatin1String("sealed")).toBool()) {
            to.sealedClosed = true;
            continue;
        }
        QStringList texts;
        textsIn(*item, texts);
        for (const QString &text : texts) {
            if (onlyDigits(text).size() >= fewestDigits) to.all.push_back(Wanted::phone(text));
            if (item.key() == u"phones") continue;
            to.all.push_back(Wanted(whatOf(item.key()), text));
            if (item.key() == u"knownPlaces") to.places.push_back({Wanted(QString(), text), {}});
        }
    }
}

}  // namespace

void textsIn(const QJsonValue &value, QStringList &to) {
    if (value.isString()) to.append(value.toString());
    for (const QJsonValue one : value.toArray()) textsIn(one, to);
    const QJsonObject object = value.toObject();
    for (const QJsonValue one : object) textsIn(one, to);
}

Searched::Searched(const QString &text) : m_digits(phoneDigits(text)) {
    m_apart.append(spaced(text::fold(text)));
    if (isBurmese(text)) m_apart.append(spaced(text::fold(text::unicodeFromZawgyi(text))));
    for (const QString &apart : m_apart) m_together.append(QString(apart).remove(u' '));
}

bool Searched::hasWord(const QString &words) const {
    if (words.isEmpty()) return false;
    const auto isLetterAt = [](const QString &text, qsizetype at) { return at >= 0 && at < text.size() && text[at] != u' '; };
    for (const QString &text : m_apart)
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
            if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + words.size())) return true;
    return false;
}

bool Searched::hasRun(const QString &run) const {
    return std::any_of(m_together.begin(), m_together.end(), [&](const QString &text) { return text.contains(run); });
}

Wanted::Wanted(QString what, const QString &text)
    : m_what(std::move(what)), m_folded(spaced(text::fold(text))), m_isTogether(writesNoSpaces(text)) {
    if (m_isTogether) m_folded.remove(u' ');
}

Wanted Wanted::phone(const QString &digits) {
    Wanted wanted(QStringLiteral("sealedPhone"), {});
    wanted.m_folded = onlyDigits(digits).right(tellingDigits);
    wanted.m_isPhone = true;
    return wanted;
}

bool Wanted::isUsable() const { return m_folded.size() >= (m_isPhone ? fewestDigits : 2); }

bool Wanted::isIn(const Searched &passage) const {
    if (m_isPhone) return passage.hasDigits(m_folded);
    return m_isTogether ? passage.hasRun(m_folded) : passage.hasWord(m_folded);
}

WantedList wantedIn(const store::Store &store, const QSet<QString> &cleared) {
    WantedList list;
    for (const Member &member : store.all<Member>()) {
        QStringList spellings{member.name};
        for (const QString &other : member.otherSpellings) spellings.append(other);
        for (const QString &spelling : spellings) {
            Wanted name(QStringLiteral("chosenName"), spelling);
            (cleared.contains(name.folded()) ? list.cleared : list.all).push_back(std::move(name));
        }
    }
    for (const Identity &identity : store.all<Identity>()) addIdentity(identity, list);
    for (const Vocabulary &entry : store.all<Vocabulary>())
        if (entry.list == VocabularyList::place)
            for (const QString &name : entry.name) list.places.push_back({Wanted(QString(), name), name});
    std::erase_if(list.all, [](const Wanted &wanted) { return !wanted.isUsable(); });
    std::erase_if(list.places, [](const Place &place) { return !place.name.isUsable(); });
    return list;
}

bool hasQuotation(const QString &text) {
    static const QRegularExpression marks(QStringLiteral("[\"“”„‟«»「」『』‹›]|(?<![\\w])‘|(?<![\\w])'\\w[^']*'(?![\\w])"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return marks.match(text).hasMatch();
}

bool hasFirstPerson(const QString &text) { return text::shippedHints().hasFirstPerson(text); }

}  // namespace balai::handoff
