#include "tests/leak/planted.h"

#include "core/text/language.h"
#include "core/text/normalize.h"

namespace balai::test {

namespace {

QStringList syllablesOf(const QString &language) {
    switch (text::scriptOf(language)) {
    case text::Script::Thai: return QStringLiteral("กา มี นู เส ริ ตุ วา ไพ ขำ โท").split(u' ');
    case text::Script::Lao: return QStringLiteral("ກາ ມີ ນູ ເສ ຣິ ຕຸ ວາ ໄພ ຂຳ ໂທ").split(u' ');
    case text::Script::Khmer: return QStringLiteral("កា មី ណូ សេ រិ តុ វ៉ា ពៃ ខំ ប៊ូ").split(u' ');
    case text::Script::Myanmar: return QStringLiteral("ကာ မီ နူ စေ ရိ တု ဝါ ပေါ ခဲ့ မြ").split(u' ');
    case text::Script::Han: return QStringLiteral("龙 凤 梅 竹 兰 菊 松 柏 鹤 霞").split(u' ');
    case text::Script::Tamil: return QStringLiteral("கா மீ நூ சே ரி து வா பை கொ டீ").split(u' ');
    case text::Script::Latin:
    case text::Script::Other: break;
    }
    if (language == u"vi") return QStringLiteral("bả kễ lộ mì nữ rằ sỉ tợ vẽ đạ").split(u' ');
    return QStringLiteral("ba ke lo mi nu ra si to ve da").split(u' ');
}

QString inOtherFigures(const QString &phone, char16_t zero) {
    QString out = phone;
    for (QChar &c : out)
        if (c >= u'0' && c <= u'9') c = QChar(char16_t(zero + (c.unicode() - u'0')));
    return out;
}

}  // namespace

QString Planter::word(const QString &language) {
    const QStringList syllables = syllablesOf(language);
    for (;;) {
        QString out;
        for (int at = 0; at < 5; ++at) out += of(syllables);
        out[0] = out[0].toUpper();
        if (m_used.contains(out.toCaseFolded())) continue;
        m_used.insert(out.toCaseFolded());
        return out;
    }
}

QString Planter::phone() {
    QString digits;
    for (int at = 0; at < 9; ++at) digits += QString::number(1 + upTo(9));
    return QString(u"+855 " % digits);
}

QString Planter::plant(const QString &kind, const QString &text, bool allowed) {
    m_planted.push_back({kind, text, allowed});
    return text;
}

QString Planter::disguised(const Plant &plant) {
    const QString &text = plant.text;
    if (plant.kind == u"phone") {
        const QString local = QString(u'0' % text.mid(5));
        switch (upTo(5)) {
        case 0: return text;
        case 1: return QString(local.left(3) % u'-' % local.mid(3, 3) % u'-' % local.mid(6));
        case 2: return inOtherFigures(local, 0x17E0);
        case 3: return inOtherFigures(text, 0x0E50);
        default: return QString(local.left(3) % u" (" % local.mid(3, 3) % u") " % local.mid(6));
        }
    }
    const qsizetype middle = text.indexOf(u' ');
    switch (upTo(6)) {
    case 0: return text.toUpper();
    case 1: return text::nfd(text);
    case 2: return QString(text.left(1) % QChar(0x200B) % text.mid(1));
    case 3: return middle < 0 ? text : QString(text.left(middle) % u'\n' % text.mid(middle + 1));
    case 4: return text.toLower();
    default: return text;
    }
}

}  // namespace balai::test
