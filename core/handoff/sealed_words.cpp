#include "core/handoff/sealed_words.h"

#include "core/text/language.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace balai::handoff {

using namespace records;

namespace {

constexpr qsizetype fewestOfPart = 3;   // letters of a part of a name
constexpr qsizetype fewestOfPlace = 4;  // letters of a part of an address
constexpr qsizetype fewestOfHan = 3;
constexpr qsizetype fewestOfUser = 6;   // letters of what stands before the @

QStringList listOf(const char *spaced) { return QString::fromUtf8(spaced).split(u' '); }

qsizetype lettersOf(const QString &text) {
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isDigits(const QString &word) {
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

// Words that stand in every paper in English or Indonesian, whoever is called like them.
bool isOfEveryPaper(const QString &word) {
    static const QStringList words = listOf("the and for her his she was are not but all may can has had who dan ini itu dari pada untuk para");
    return words.contains(word);
}

// Vietnamese middle names that half of all women or men have.
bool isMiddle(const QString &word) { return word == u"thi" || word == u"van"; }

// In an address: what kind of place a name is of.
bool isKindOfPlace(const QString &word) {
    static const QStringList words =
        listOf("village street road lane house no number commune district province city town township ward block st rd "
               "phum khum sangkat srok khan khet krong kampung kampong desa dusun kelurahan kecamatan kabupaten jalan jl barangay brgy purok "
               "sitio bayan lungsod rua aldeia suku suco bairu duong pho xa huyen quan phuong tinh ban muang soi moo tambon amphoe");
    return words.contains(word) || isDigits(word);
}

// The same where it is written on to the name: before it in Khmer, Thai and Lao, after it in Burmese and Chinese.
QString withoutKind(QString piece) {
    static const QStringList before = listOf("ភូមិ ឃុំ សង្កាត់ ស្រុក ខណ្ឌ ក្រុង ផ្លូវ หมู่บ้าน บ้าน ตำบล อำเภอ แขวง เขต ถนน ซอย ບ້ານ ເມືອງ ຖະໜົນ");
    static const QStringList after = listOf("ကျေးရွာ ရွာ မြို့နယ် မြို့ ရပ်ကွက် လမ်း 村 镇 鎮 县 縣 街 路 区 區");
    for (const QString &kind : before)
        if (piece.startsWith(kind)) return piece.sliced(kind.size()).trimmed();
    for (const QString &kind : after)
        if (piece.endsWith(kind)) return piece.chopped(kind.size()).trimmed();
    return piece;
}

QStringList inShort(QStringList words) {
    for (QString &word : words) {
        if (word == u"street") word = QStringLiteral("st");
        if (word == u"road") word = QStringLiteral("rd");
    }
    return words;
}

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

void add(const QString &what, const QString &text, WantedList &to) { to.all.push_back(Wanted(what, text)); }

// The words of a name by themselves: whoever knows her needs no more.
void addNameParts(const QString &name, const QSet<QString> &cleared, WantedList &to) {
    for (const QString &word : partsOfName(name))
        if (Wanted part(QStringLiteral("sealedNamePart"), word); !cleared.contains(part.folded())) to.all.push_back(std::move(part));
}

// Somebody beside her and who it is: each stretch by itself, of which the first is the name.
void addPerson(const QString &text, const QSet<QString> &cleared, WantedList &to) {
    static const QRegularExpression between(QStringLiteral("\\s*[,;:()/\\n\\r\\x{2013}\\x{2014}\\x{3001}\\x{FF0C}]\\s*|\\s+-\\s+"));
    const QStringList pieces = text.split(between, Qt::SkipEmptyParts);
    if (pieces.isEmpty() || pieces.front().count(u' ') > 3) return;
    to.all.push_back(Wanted::name(QStringLiteral("sealedName"), pieces.front()));
    addNameParts(pieces.front(), cleared, to);
}

QStringList piecesOf(const QString &address) {
    static const QRegularExpression commas(QStringLiteral("\\s*[,;\\n\\r\\x{3001}\\x{FF0C}\\x{104A}]\\s*"));
    static const QRegularExpression spaces(QStringLiteral("[\\s,;\\x{3001}\\x{FF0C}\\x{104A}\\x{200B}]+"));
    return address.split(writesNoSpaces(address) ? spaces : commas, Qt::SkipEmptyParts);
}

// A stretch of an address, and the name of the place in it.
void addPiece(const QString &piece, WantedList &to) {
    const auto place = QStringLiteral("sealedPlace");
    if (writesNoSpaces(piece)) {
        const qsizetype fewest = text::guessScript(piece) == text::Script::Han ? fewestOfHan : fewestOfPlace;
        for (const QString &one : {piece, withoutKind(piece)})
            if (one.size() >= fewest) add(place, one, to);
        return;
    }
    QStringList words = searchForm(piece).split(u' ');
    const QString shortened = inShort(words).join(u' ');
    if (shortened != words.join(u' ')) add(place, shortened, to);
    words.removeIf(isKindOfPlace);
    const QString name = words.join(u' ');
    const bool isKindAlone = words.isEmpty() && onlyDigits(piece).isEmpty();
    if (lettersOf(piece) >= fewestOfPlace && !isKindAlone) add(place, piece, to);
    if (lettersOf(name) >= fewestOfPlace) add(place, name, to);
}

// Every stretch between commas but the last, a province or a country that policy speaks of; two neighbours together.
void addPlaceParts(const QString &address, WantedList &to) {
    const QStringList pieces = piecesOf(address);
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        if (at + 1 < pieces.size()) add(QStringLiteral("sealedPlace"), QString(pieces[at] % u' ' % pieces[at + 1]), to);
        if (at + 1 < pieces.size() || pieces.size() == 1) addPiece(pieces[at], to);
    }
}

// An address of the net as it is spelt out, and its first half where that is more than a word.
void addSpeltOut(const QString &contact, WantedList &to) {
    if (!contact.contains(u'@')) return;
    static const QRegularExpression telling(QStringLiteral("[\\p{Nd}._-]"), QRegularExpression::UseUnicodePropertiesOption);
    const auto what = QStringLiteral("sealedContact");
    for (const auto &[at, dot] : {std::pair(" at ", " dot "), std::pair(" arroba ", " ponto "), std::pair(" at ", " titik ")}) {
        const QString spelt = QString(contact).replace(u'@', QLatin1String(at));
        add(what, spelt, to);
        add(what, QString(spelt).replace(u'.', QLatin1String(dot)), to);
    }
    const QString user = contact.section(u'@', 0, 0).section(u' ', -1);
    if (user.size() >= fewestOfUser && user.contains(telling)) add(what, user, to);
}

// Each number by itself; a house and a street are none.
void addNumbers(const QString &item, const QString &text, WantedList &to) {
    static const QRegularExpression between(QStringLiteral("[,;/:\\n\\r\\p{L}]"), QRegularExpression::UseUnicodePropertiesOption);
    bool isFound = false;
    for (const QString &one : text.split(between)) {
        if (onlyDigits(one).size() < fewestDigits) continue;
        to.all.push_back(Wanted::phone(one));
        isFound = true;
    }
    if (!isFound && item == u"phones" && onlyDigits(text).size() >= fewestDigits) to.all.push_back(Wanted::phone(text));
}

void addText(const QString &item, const QString &text, bool hasParts, const QSet<QString> &cleared, WantedList &to) {
    addNumbers(item, text, to);
    if (item == u"phones") return;
    const QString what = whatOf(item), words = what == u"sealedName" ? withoutNumbers(text) : text;
    to.all.push_back(what == u"sealedName" ? Wanted::name(what, words) : Wanted(what, words));
    const bool isHers = item == u"legalName" || item == u"otherNames";
    if (isHers && !hasParts && !cleared.contains(Wanted(QString(), words).folded())) addNameParts(words, cleared, to);
    if (what == u"sealedName" && !isHers) addPerson(words, cleared, to);
    if (what == u"sealedContact") addSpeltOut(text, to);
    if (item == u"address") addPlaceParts(text, to);
    if (item == u"knownPlaces") to.places.push_back({Wanted(QString(), text), {}});
}

}  // namespace

QStringList partsOfName(const QString &name) {
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    if (writesNoSpaces(name)) return {};
    const QStringList words = name.split(between, Qt::SkipEmptyParts);
    QStringList out;
    for (const QString &word : words) {
        const QString form = searchForm(word);
        const bool isInside = &word != &words.front() && &word != &words.back();
        if (isInside && isMiddle(form)) continue;
        if (words.size() > 1 && lettersOf(form) >= fewestOfPart && !isAddress(form) && !isOfEveryPaper(form)) out.append(word);
    }
    return out;
}

void addIdentity(const Identity &identity, const QSet<QString> &cleared, WantedList &to) {
    if (identity.sealed.value(QLatin1String("sealed")).toBool()) {
        to.sealedClosed = true;
        return;
    }
    QStringList listed;
    textsIn(identity.sealed.value(QLatin1String("nameParts")), listed);
    for (auto item = identity.sealed.begin(); item != identity.sealed.end(); ++item) {
        if (item->isObject() && item->toObject().value(QLatin1String("sealed")).toBool()) {
            to.sealedClosed = true;
            continue;
        }
        QStringList texts;
        textsIn(*item, texts);
        for (const QString &text : texts) addText(item.key(), text, !listed.isEmpty(), cleared, to);
    }
}

}  // namespace balai::handoff
