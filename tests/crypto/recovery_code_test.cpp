#include "core/crypto/recovery_code.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>
#include <string>

using namespace balai;
using namespace balai::crypto;
using Kind = RecoveryCodeFault::Kind;

namespace {
const QString symbols = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
const QString example =
    QStringLiteral("000G40R2-40M30E2R-09185GRT-38E1W816-24GK2GAH-HC5RR349-D1P70X38-RFTQKFF1");

SecretBytes exampleKey() {
    SecretBytes out(32);
    for (std::size_t i = 0; i < 32; ++i) out.data()[i] = std::uint8_t(i);
    return out;
}

RecoveryCodeFault faultOf(const QString &text) {
    const auto parsed = parseRecoveryCode(text);
    const auto *fault = std::get_if<RecoveryCodeFault>(&parsed);
    return fault ? *fault : RecoveryCodeFault{Kind::Length, {-1}};  // no real fault names group -1
}

bool opensAsExample(const QString &text) {
    const auto parsed = parseRecoveryCode(text);
    const auto *code = std::get_if<RecoveryCode>(&parsed);
    return code && code->key.equals(exampleKey()) && code->vaultTag == QByteArray("\xab\xcd\xef");
}

QString swapped(QString text, qsizetype one, qsizetype other) {
    const QChar held = text[one];
    text[one] = text[other];
    text[other] = held;
    return text;
}
}  // namespace

TEST_CASE("the code of a key is the same in every version") {
    CHECK(encodeRecoveryCode(exampleKey(), QByteArray("\xab\xcd\xef")) == example);
    CHECK(opensAsExample(example));
}

TEST_CASE("case, spaces, hyphens and look-alikes do not matter") {
    CHECK(opensAsExample(example.toLower()));
    CHECK(opensAsExample(QString(example).remove(QLatin1Char('-'))));
    CHECK(opensAsExample(QString(example).replace(QLatin1Char('-'), QLatin1Char('\n'))));
    CHECK(opensAsExample(QString(example).replace(QLatin1Char('-'), QChar(0x2013))));
    CHECK(opensAsExample(QStringLiteral("  ") + QString(example).insert(3, QLatin1Char(' ')) + QStringLiteral(" \n")));
    CHECK(opensAsExample(QString(example).replace(QLatin1Char('0'), QLatin1Char('O'))));
    CHECK(opensAsExample(QString(example).replace(QLatin1Char('0'), QLatin1Char('o'))));
    CHECK(opensAsExample(QString(example).replace(QLatin1Char('1'), QLatin1Char('I'))));
    CHECK(opensAsExample(QString(example).replace(QLatin1Char('1'), QLatin1Char('l'))));
}

TEST_CASE("every single wrong symbol is noticed and its group named") {
    for (qsizetype at = 0; at < example.size(); ++at) {
        if (example[at] == QLatin1Char('-')) continue;
        for (const QChar symbol : symbols) {
            if (symbol == example[at]) continue;
            QString changed = example;
            changed[at] = symbol;
            CHECK(faultOf(changed) == RecoveryCodeFault{Kind::Check, {int(at / 9) + 1}});
        }
    }
}

TEST_CASE("swapped neighbours are noticed and their groups named") {
    SeededRandom random("recovery");
    for (int round = 0; round < 20; ++round) {
        const QString code = encodeRecoveryCode(SecretBytes::random(32, random), random.bytes(3));
        for (qsizetype at = 0; at + 1 < code.size(); ++at) {
            qsizetype next = at + 1;
            if (code[at] == QLatin1Char('-')) continue;
            if (code[next] == QLatin1Char('-')) ++next;
            if (code[at] == code[next]) continue;
            const RecoveryCodeFault fault = faultOf(swapped(code, at, next));
            QList<int> groups{int(at / 9) + 1};
            if (next / 9 != at / 9) groups.append(int(next / 9) + 1);
            CHECK(fault == RecoveryCodeFault{Kind::Check, groups});
        }
    }
}

TEST_CASE("swapped groups are noticed and both named") {
    for (int one = 0; one < 8; ++one)
        for (int other = one + 1; other < 8; ++other) {
            QStringList groups = example.split(QLatin1Char('-'));
            groups.swapItemsAt(one, other);
            CHECK(faultOf(groups.join(QLatin1Char('-'))) == RecoveryCodeFault{Kind::Check, {one + 1, other + 1}});
        }
}

TEST_CASE("a character that is no symbol is named before anything is computed") {
    for (const QChar strange : {QChar(u'U'), QChar(u'u'), QChar(u'!'), QChar(u'ក'), QChar(u'é'), QChar(0)}) {
        QString changed = example;
        changed[30] = strange;
        CHECK(faultOf(changed) == RecoveryCodeFault{Kind::Symbol, {4}});
    }
}

TEST_CASE("a missing or doubled symbol is named by its group") {
    CHECK(faultOf(QString(example).remove(20, 1)) == RecoveryCodeFault{Kind::Length, {3}});
    CHECK(faultOf(QString(example).insert(20, QLatin1Char('A'))) == RecoveryCodeFault{Kind::Length, {3}});
    const QString joined = QString(example).remove(QLatin1Char('-'));
    CHECK(faultOf(QString(joined).remove(19, 1)) == RecoveryCodeFault{Kind::Length, {3}});
    CHECK(faultOf({}) == RecoveryCodeFault{Kind::Length, {}});
    CHECK(faultOf(QString(5000, QLatin1Char('0'))) == RecoveryCodeFault{Kind::Length, {}});
    for (qsizetype size = 0; size < example.size(); ++size) CHECK(faultOf(example.left(size)).kind == Kind::Length);
}

TEST_CASE("any key and tag come back from their code") {
    const bool ok = rc::check("encode and parse", [](const std::string &seed) {
        SeededRandom random(QByteArray::fromStdString(seed));
        const SecretBytes key = SecretBytes::random(32, random);
        const QByteArray tag = random.bytes(3);
        const auto parsed = parseRecoveryCode(encodeRecoveryCode(key, tag));
        const auto *code = std::get_if<RecoveryCode>(&parsed);
        return code && code->key.equals(key) && code->vaultTag == tag;
    });
    CHECK(ok);
}

TEST_CASE("only a key of 32 bytes and a tag of 3 have a code") {
    CHECK_THROWS_AS(encodeRecoveryCode(SecretBytes(31), QByteArray(3, 'x')), Error);
    CHECK_THROWS_AS(encodeRecoveryCode(SecretBytes(32), QByteArray(4, 'x')), Error);
}
