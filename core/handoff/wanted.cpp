#include "core/handoff/wanted.h"

#include "core/handoff/sealed_words.h"
#include "core/records/member.h"
#include "core/records/vocabulary.h"
#include "core/text/hints.h"
#include "core/text/language.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

namespace balai::handoff {

using namespace records;

namespace {

constexpr qsizetype tellingDigits = 8;  // the end of a number, whatever stands before it

bool isTamil(const QString &text) { return text::guessScript(text) == text::Script::Tamil; }

QStringList wordsOf(const QString &name) {
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    return name.split(between, Qt::SkipEmptyParts);
}

QString otherWayRound(QStringList words) {
    std::reverse(words.begin(), words.end());
    return words.join(u' ');
}

void addMember(const Member &member, const QSet<QString> &cleared, WantedList &to) {
    QStringList spellings{member.name};
    for (const QString &other : member.otherSpellings) spellings.append(other);
    for (const QString &spelling : spellings) {
        Wanted name = Wanted::name(QStringLiteral("chosenName"), spelling);
        const bool isCleared = cleared.contains(name.folded());
        if (!isCleared)
            for (const QString &word : partsOfName(spelling))
                if (const Wanted part = Wanted::word(word, name); !cleared.contains(part.folded())) to.words.push_back(part);
        (isCleared ? to.cleared : to.all).push_back(std::move(name));
    }
}

}  // namespace

void textsIn(const QJsonValue &value, QStringList &to) {
    if (value.isString()) to.append(value.toString());
    for (const QJsonValue one : value.toArray()) textsIn(one, to);
    const QJsonObject object = value.toObject();
    for (const QJsonValue one : object) textsIn(one, to);
}

Wanted::Wanted(QString what, const QString &text) : m_what(std::move(what)), m_folded(searchForm(text)), m_isTogether(writesNoSpaces(text)) {
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

Wanted Wanted::name(QString what, const QString &text) {
    Wanted wanted(std::move(what), text);
    QStringList words = wordsOf(text);
    const qsizetype before = words.size();
    if (before > 1) wanted.addForm(otherWayRound(words));
    words.removeIf([](const QString &word) { return isAddress(searchForm(word)); });
    // One word that is left is a part of a name, not the whole.
    if (words.size() < before && words.size() > 1)
        for (const QString &form : {words.join(u' '), otherWayRound(words)}) wanted.addForm(form);
    return wanted;
}

Wanted Wanted::word(const QString &text, const Wanted &whole) {
    Wanted wanted(QStringLiteral("chosenName"), text);
    wanted.m_forms = whole.m_forms + QStringList{whole.m_folded};
    wanted.m_isWord = true;
    return wanted;
}

void Wanted::addForm(const QString &text) { m_forms.append(Wanted(QString(), text).m_folded); }

bool Wanted::isUsable() const { return m_folded.size() >= (m_isPhone ? fewestDigits : 2); }

bool Wanted::hasForm(const QString &form, const Searched &passage) const {
    if (m_isTogether) return passage.hasRun(form);
    return passage.hasWord(form, m_what == u"chosenName" ? Searched::Plural::Other : Searched::Plural::Same);
}

bool Wanted::isIn(const Searched &passage) const {
    if (m_isPhone) return passage.hasDigits(m_folded);
    const auto isOther = [&] { return std::any_of(m_forms.begin(), m_forms.end(), [&](const QString &form) { return hasForm(form, passage); }); };
    return m_isWord ? passage.hasName(m_folded) && !isOther() : hasForm(m_folded, passage) || isOther();
}

QStringList Wanted::runs() const {
    if (m_isPhone) return {m_folded.right(fewestDigits)};
    QStringList out{m_folded};
    out += m_forms;
    for (QString &form : out) form.remove(u' ');
    return out;
}

WantedList wantedIn(const store::Store &store, const QSet<QString> &cleared) {
    WantedList list;
    for (const Member &member : store.all<Member>()) addMember(member, cleared, list);
    for (const Identity &identity : store.all<Identity>()) addIdentity(identity, cleared, list);
    for (const Vocabulary &entry : store.all<Vocabulary>())
        if (entry.list == VocabularyList::place)
            for (const QString &name : entry.name) list.places.push_back({Wanted(QString(), name), name});
    QSet<QString> known;
    std::erase_if(list.all, [&](const Wanted &wanted) {
        const QString key = QString(wanted.what() % u' ' % wanted.folded());
        const bool isNew = !known.contains(key);
        known.insert(key);
        return !isNew || !wanted.isUsable();
    });
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
