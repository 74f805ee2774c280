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
constexpr qsizetype fewestJoined = 5;  // letters of a name that is looked for across spaces
constexpr qsizetype fewestWithEnding = 4;
constexpr qsizetype fewestOfPart = 3;  // letters of a part of a name
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

// Letters of other alphabets that look like Latin ones; no language of these councils is written with them.
QString withoutLookalikes(const QString &folded) {
    static const QString others = QStringLiteral("\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0455\u0458\u04bb\u0501\u043a\u043c\u0442\u0432\u043d\u03bf\u03b1\u03bd\u03c1\u03b9\u03ba\u03c4\u03c5\u03c7");
    static const QString latin = QStringLiteral("aeopcxyisjhdkmtbhoavpiktux");
    QString out = folded;
    for (QChar &c : out)
        if (const qsizetype at = others.indexOf(c); at >= 0) c = latin[at];
    return out;
}

QStringList wordsOf(const char *spaced) { return QString::fromUtf8(spaced).split(u' '); }

bool isPlural(const QString &rest) { return rest == u"s" || rest == u"es"; }

// What people write on to a name: particles of Indonesian, Malay and Filipino, figures.
bool isEnding(const QString &rest) {
    static const QStringList endings = wordsOf("nya ku mu lah kah pun ng");
    return endings.contains(rest) || std::all_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); });
}

bool isAddress(const QString &word) {
    static const QStringList words = wordsOf("mr mrs ms miss dr sir madam bong pu om ming tante ibu bu bapak pak kak cik puan encik tuan ate kuya aling mang dona dom maun mana nong bin binti anak");
    return words.contains(word);
}

// In an address: what kind of place a name is of.
bool isKindOfPlace(const QString &word) {
    static const QStringList words = wordsOf("village street road lane house no number commune district province city town township ward block phum khum sangkat srok khan khet "
                                             "krong kampung kampong desa dusun kelurahan kecamatan kabupaten jalan jl barangay brgy purok sitio bayan lungsod rua aldeia suku suco bairu duong pho xa huyen quan phuong tinh");
    return words.contains(word) || std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool isTamil(const QString &text) { return text::guessScript(text) == text::Script::Tamil; }

QString whatOf(const QString &item) {
    if (item == u"knownPlaces" || item == u"address") return QStringLiteral("sealedPlace");
    if (item == u"nameParts") return QStringLiteral("sealedNamePart");
    if (item == u"legalName" || item == u"otherNames" || item == u"supportPerson" || item == u"emergency")
        return QStringLiteral("sealedName");
    return QStringLiteral("sealedContact");
}

// A number beside a name is looked for by itself.
QString withoutNumbers(QString text) {
    static const QRegularExpression numbers(QStringLiteral("\\+?\\p{Nd}[\\p{Nd} ()./-]{4,}"), QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(numbers, QStringLiteral(" ")).trimmed();
}

QStringList wordsOfName(const QString &name) {
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    return writesNoSpaces(name) ? QStringList{name} : name.split(between, Qt::SkipEmptyParts);
}

// The last word first, as in a list or a register; empty for one word.
QString otherWayRound(const QString &name) {
    QStringList words = wordsOfName(name);
    std::reverse(words.begin(), words.end());
    return words.size() > 1 ? words.join(u' ') : QString();
}

// The words of a name by themselves and the other way round: whoever knows her needs no more.
void addNameParts(const QString &name, WantedList &to) {
    const QString other = otherWayRound(name);
    if (other.isEmpty()) return;
    to.all.push_back(Wanted(QStringLiteral("sealedName"), other));
    for (const QString &word : wordsOfName(name)) {
        const Wanted part(QStringLiteral("sealedNamePart"), word);
        if (part.folded().size() >= fewestOfPart && !isAddress(part.folded())) to.all.push_back(part);
    }
}

// Of an address every stretch between commas that is more than the name of a town, and the name of the place in it.
void addPlaceParts(const QString &address, WantedList &to) {
    static const QRegularExpression between(QStringLiteral("\\s*[,;\\n\\r\\x{3001}\\x{FF0C}\\x{104A}]\\s*"));
    const QStringList pieces = address.split(between, Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        if (at + 1 < pieces.size()) to.all.push_back(Wanted(QStringLiteral("sealedPlace"), QString(pieces[at] % u' ' % pieces[at + 1])));
        QStringList words = Wanted(QString(), pieces[at]).folded().split(u' ');
        if (words.size() < 2) continue;
        to.all.push_back(Wanted(QStringLiteral("sealedPlace"), pieces[at]));
        const qsizetype before = words.size();
        words.removeIf(isKindOfPlace);
        const QString name = words.join(u' ');
        if (words.size() < before && name.size() >= fewestJoined) to.all.push_back(Wanted(QStringLiteral("sealedPlace"), name));
    }
}

// An address of the net as it is spelt out.
void addSpeltOut(const QString &contact, WantedList &to) {
    if (!contact.contains(u'@')) return;
    const QString at = QString(contact).replace(u'@', QStringLiteral(" at "));
    to.all.push_back(Wanted(QStringLiteral("sealedContact"), at));
    to.all.push_back(Wanted(QStringLiteral("sealedContact"), QString(at).replace(u'.', QStringLiteral(" dot "))));
}

void addIdentity(const Identity &identity, WantedList &to) {
    if (identity.sealed.value(QLatin1String("sealed")).toBool()) {
        to.sealedClosed = true;
        return;
    }
    QStringList listed;
    textsIn(identity.sealed.value(QLatin1String("nameParts")), listed);
    const bool hasParts = !listed.isEmpty();
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
            const QString what = whatOf(item.key()), words = what == u"sealedName" ? withoutNumbers(text) : text;
            to.all.push_back(Wanted(what, words));
            if (what == u"sealedContact") addSpeltOut(text, to);
            if (item.key() == u"address") addPlaceParts(text, to);
            if ((item.key() == u"legalName" || item.key() == u"otherNames") && !hasParts) addNameParts(words, to);
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
    add(spaced(text::fold(text)));
    if (isBurmese(text)) add(spaced(text::fold(text::unicodeFromZawgyi(text))));
    if (const QString latin = withoutLookalikes(m_apart.front()); latin != m_apart.front()) add(latin);
}

void Searched::add(const QString &apart) {
    m_apart.append(apart);
    QString together;
    std::vector<bool> begins;
    bool isNew = true;
    for (const QChar c : apart) {
        if (c != u' ') {
            together.append(c);
            begins.push_back(isNew);
        }
        isNew = c == u' ';
    }
    begins.push_back(true);
    m_together.append(together);
    m_begins.push_back(std::move(begins));
}

// What stands before it in the same word is a form of address or nothing; what follows, an ending or nothing.
bool Searched::isWhole(qsizetype variant, qsizetype at, qsizetype length, Plural plural) const {
    const std::vector<bool> &begins = m_begins[size_t(variant)];
    const QString &text = m_together[variant];
    qsizetype start = at, end = at + length;
    while (!begins[size_t(start)]) --start;
    while (!begins[size_t(end)]) ++end;
    const QString rest = text.sliced(at + length, end - at - length);
    const bool isEnded = rest.isEmpty() || (length >= fewestWithEnding && (isEnding(rest) || (plural == Plural::Same && isPlural(rest)))) || text::scriptOfCodePoint(text[at].unicode()) == text::Script::Tamil;
    return isEnded && (start == at || isAddress(text.sliced(start, at - start)));
}

bool Searched::hasWord(const QString &words, Plural plural) const {
    if (words.isEmpty()) return false;
    const QString joined = QString(words).remove(u' ');
    for (qsizetype variant = 0; variant < m_apart.size(); ++variant) {
        if (joined.size() < fewestJoined && !m_apart[variant].contains(words)) continue;
        const QString &text = m_together[variant];
        for (qsizetype at = text.indexOf(joined); at >= 0; at = text.indexOf(joined, at + 1))
            if (isWhole(variant, at, joined.size(), plural) && (joined.size() >= fewestJoined || isUnbroken(variant, at, words))) return true;
    }
    return false;
}

// The spaces stand where they do in `words`, and nowhere else.
bool Searched::isUnbroken(qsizetype variant, qsizetype at, const QString &words) const {
    for (qsizetype i = 1; i < words.size(); ++i)
        if (words[i] != u' ' && m_begins[size_t(variant)][size_t(++at)] != (words[i - 1] == u' ')) return false;
    return true;
}

bool Searched::hasRun(const QString &run) const {
    return std::any_of(m_together.begin(), m_together.end(), [&](const QString &text) { return text.contains(run); });
}

Wanted::Wanted(QString what, const QString &text)
    : m_what(std::move(what)), m_folded(spaced(text::fold(text))), m_isTogether(writesNoSpaces(text)) {
    if (m_isTogether) m_folded.remove(u' ');
    // Endings take the place of the sign that ends a bare Tamil name.
    if (isTamil(text) && m_folded.endsWith(u'\u0bcd')) m_folded.chop(1);
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
    return m_isTogether ? passage.hasRun(m_folded) : passage.hasWord(m_folded, m_what == u"chosenName" ? Searched::Plural::Other : Searched::Plural::Same);
}

WantedList wantedIn(const store::Store &store, const QSet<QString> &cleared) {
    WantedList list;
    for (const Member &member : store.all<Member>()) {
        QStringList spellings{member.name};
        for (const QString &other : member.otherSpellings) spellings.append(other);
        for (const QString &spelling : spellings) {
            Wanted name(QStringLiteral("chosenName"), spelling);
            const bool isCleared = cleared.contains(name.folded());
            if (const QString other = otherWayRound(spelling); !isCleared && !other.isEmpty()) list.all.push_back(Wanted(QStringLiteral("chosenName"), other));
            (isCleared ? list.cleared : list.all).push_back(std::move(name));
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
