#include "core/handoff/wanted.h"

#include "core/records/identity.h"
#include "core/records/member.h"
#include "core/records/vocabulary.h"
#include "core/text/fold.h"
#include "core/text/language.h"
#include "core/text/numbers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace balai::handoff {

using namespace records;

namespace {

constexpr qsizetype fewestDigits = 6;
constexpr qsizetype tellingDigits = 8;  // the end of a number, whatever stands before it

bool writesNoSpaces(const QString &text) {
    using enum text::Script;
    const text::Script script = text::guessScript(text);
    return script == Thai || script == Lao || script == Khmer || script == Myanmar || script == Han;
}

QString onlyDigits(const QString &text) {
    QString out;
    for (const QChar c : text::asciiDigits(text))
        if (c >= u'0' && c <= u'9') out.append(c);
    return out;
}

bool isLetterAt(const QString &text, qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); }

bool hasWord(const QString &text, const QString &word) {
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + word.size())) return true;
    return false;
}

// All texts of a JSON value, whatever its shape.
void textsIn(const QJsonValue &value, QStringList &to) {
    if (value.isString()) to.append(value.toString());
    for (const QJsonValue one : value.toArray()) textsIn(one, to);
    const QJsonObject object = value.toObject();
    for (const QJsonValue one : object) textsIn(one, to);
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
            if (item.key() == u"knownPlaces") to.places.insert(foldedPassage(text));
        }
    }
}

}  // namespace

Wanted::Wanted(QString what, const QString &text)
    : m_what(std::move(what)), m_folded(foldedPassage(text)), m_isTogether(writesNoSpaces(text)) {
    if (m_isTogether) m_folded.remove(QLatin1Char(' '));
}

Wanted Wanted::phone(const QString &digits) {
    Wanted wanted(QStringLiteral("sealedPhone"), {});
    wanted.m_folded = onlyDigits(digits).right(tellingDigits);
    wanted.m_isPhone = true;
    return wanted;
}

bool Wanted::isUsable() const { return m_folded.size() >= (m_isPhone ? fewestDigits : 2); }

bool Wanted::isIn(const QString &foldedText, const QString &digits) const {
    if (m_isPhone) return digits.contains(m_folded);
    if (!m_isTogether) return hasWord(foldedText, m_folded);
    QString together = foldedText;
    return together.remove(QLatin1Char(' ')).contains(m_folded);
}

QString foldedPassage(const QString &text) { return text::fold(text).simplified(); }

QString phoneDigits(const QString &text) {
    static const QRegularExpression between(QStringLiteral("(?<=\\d)[\\s().+/\\-]+(?=\\d)"));
    QString digits = text::asciiDigits(text);
    digits.replace(between, QString());
    return digits;
}

WantedList wantedIn(const store::Store &store, const QSet<QString> &cleared) {
    WantedList list;
    for (const Member &member : store.all<Member>())
        (cleared.contains(text::fold(member.name)) ? list.cleared : list.all).push_back(Wanted(QStringLiteral("chosenName"), member.name));
    for (const Identity &identity : store.all<Identity>()) addIdentity(identity, list);
    for (const Vocabulary &entry : store.all<Vocabulary>())
        if (entry.list == VocabularyList::place)
            for (const QString &name : entry.name) list.places.insert(foldedPassage(name));
    std::erase_if(list.all, [](const Wanted &wanted) { return !wanted.isUsable(); });
    return list;
}

bool hasQuotation(const QString &text) {
    static const QRegularExpression marks(QStringLiteral("[\"“”„‟«»「」『』‹›]|(?<![\\w])‘|(?<![\\w])'\\w[^']*'(?![\\w])"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return marks.match(text).hasMatch();
}

bool hasFirstPerson(const QString &text) {
    static const QRegularExpression spaced(
        QStringLiteral("(?<![\\p{L}\\p{M}'’])(i|me|my|mine|myself|we|us|our|ours|ourselves|saya|aku|kami|kita|ako|akin|namin|natin|tayo|"
                       "tôi|chúng tôi|chúng ta|eu|meu|minha|nós|nosso|nossa|ha['’]u|ami|ita|நான்|நாங்கள்|என்|எனது|என்னை|எங்கள்)(?![\\p{L}\\p{M}])"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QStringList together{
        QStringLiteral("ខ្ញុំ"), QStringLiteral("យើង"),    QStringLiteral("ฉัน"),     QStringLiteral("ผม"),      QStringLiteral("หนู"),
        QStringLiteral("เรา"),  QStringLiteral("ข้าพเจ้า"), QStringLiteral("ຂ້ອຍ"),    QStringLiteral("ຂ້າພະເຈົ້າ"), QStringLiteral("ພວກເຮົາ"),
        QStringLiteral("ကျွန်မ"), QStringLiteral("ကျွန်တော်"), QStringLiteral("ကျမ"),     QStringLiteral("ငါ"),       QStringLiteral("我")};
    if (spaced.match(text).hasMatch()) return true;
    return std::any_of(together.begin(), together.end(), [&](const QString &word) { return text.contains(word); });
}

bool hasTrade(const QString &text) {
    static const QRegularExpression spaced(
        QStringLiteral("(?<![\\p{L}\\p{M}])(fisher(man|men|woman|women|s)?|domestic worker|housekeeper|nanny|seamstress|waitress|driver|"
                       "farmer|nurse|teacher|builder|cleaner|factory worker|plantation worker|nelayan|pekerja rumah tangga|buruh|petani|"
                       "sopir|penjahit|guru|perawat|mangingisda|kasambahay)(?![\\p{L}\\p{M}])"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QStringList together{QStringLiteral("អ្នកនេសាទ"), QStringLiteral("អ្នកបម្រើ"), QStringLiteral("កម្មករ"),   QStringLiteral("កសិករ"),
                                      QStringLiteral("ชาวประมง"),  QStringLiteral("แม่บ้าน"),   QStringLiteral("ငါးဖမ်းသမား")};
    if (spaced.match(text).hasMatch()) return true;
    return std::any_of(together.begin(), together.end(), [&](const QString &word) { return text.contains(word); });
}

}  // namespace balai::handoff
