#include "core/crypto/shares.h"

#include "core/base/error.h"
#include "core/base/random.h"
#include "tests/support/catch.h"

#include <set>

using namespace balai;
using namespace balai::crypto;
using Kind = ShareFault::Kind;

namespace {

const QByteArray tag("\xab\xcd\xef", 3);
const QString symbols = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

struct Split {
    SeededRandom random{"shares"};
    SecretBytes secret = SecretBytes::random(32, random);
    std::vector<Share> shares;
    Split(int count, int threshold) : shares(splitSecret(secret, tag, count, threshold, random)) {}
    // The shares whose bits are set.
    std::vector<const Share *> chosen(unsigned bits) const {
        std::vector<const Share *> out;
        for (std::size_t at = 0; at < shares.size(); ++at)
            if (bits >> at & 1u) out.push_back(&shares[at]);
        return out;
    }
};

ShareFault faultOf(const std::variant<Share, ShareFault> &read) {
    const auto *fault = std::get_if<ShareFault>(&read);
    return fault ? *fault : ShareFault{Kind::Form, {-1}};  // no real fault names group -1
}

bool isSame(const Share &one, const Share &other) {
    return one.vaultTag == other.vaultTag && one.split == other.split && one.threshold == other.threshold && one.index == other.index &&
           one.part.equals(other.part);
}

int bitsIn(unsigned bits) {
    int out = 0;
    for (; bits; bits &= bits - 1) ++out;
    return out;
}

}  // namespace

TEST_CASE("every subset of as many shares as are needed gives the secret, and no smaller one does") {
    for (const auto &[count, threshold] : {std::pair(2, 2), std::pair(3, 2), std::pair(5, 3), std::pair(6, 6), std::pair(7, 4)}) {
        const Split split(count, threshold);
        for (unsigned bits = 1; bits < 1u << count; ++bits) {
            INFO(count << " shares, " << threshold << " needed, subset " << bits);
            CHECK(joinShares(split.chosen(bits)).equals(split.secret) == (bitsIn(bits) >= threshold));
        }
    }
}

TEST_CASE("one share too few leaves every secret possible") {
    const Split split(3, 3);
    std::set<std::uint8_t> possible;
    for (int value = 0; value < 256; ++value) {
        Share guessed{tag, split.shares[2].split, 3, 3, split.shares[2].part.copy()};
        guessed.part.data()[0] = std::uint8_t(value);
        possible.insert(joinShares({&split.shares[0], &split.shares[1], &guessed}).data()[0]);
    }
    CHECK(possible.size() == 256);
}

TEST_CASE("two shares of different splits of one secret give nothing of it") {
    SeededRandom random("again");
    const Split first(3, 2);
    const auto second = splitSecret(first.secret, tag, 3, 2, random);
    CHECK(first.shares[0].split != second[0].split);
    CHECK_FALSE(joinShares({&first.shares[0], &second[1]}).equals(first.secret));
}

TEST_CASE("the same randomness splits the same way, the largest split included") {
    const Split one(255, 255), other(255, 255);
    CHECK(encodeShare(one.shares[254]) == encodeShare(other.shares[254]));
    std::vector<const Share *> all;
    for (const Share &share : one.shares) all.push_back(&share);
    CHECK(joinShares(all).equals(one.secret));
}

TEST_CASE("a split that protects nothing or cannot be joined is refused") {
    SeededRandom random("wrong");
    const SecretBytes secret = SecretBytes::random(32, random);
    for (const auto &[count, threshold] : {std::pair(1, 1), std::pair(3, 1), std::pair(2, 3), std::pair(0, 0), std::pair(256, 2), std::pair(3, -1)})
        CHECK_THROWS_AS(splitSecret(secret, tag, count, threshold, random), Error);
    CHECK_THROWS_AS(splitSecret(SecretBytes(31), tag, 3, 2, random), Error);
    const Split split(3, 2);
    CHECK_THROWS_AS(joinShares({}), Error);
    CHECK_THROWS_AS(joinShares({&split.shares[0], &split.shares[0]}), Error);
}

TEST_CASE("a share comes back from its symbols and from its file, however it was typed") {
    const Split split(5, 3);
    for (const Share &share : split.shares) {
        const QString text = encodeShare(share);
        const QByteArray file = shareFile(share);
        for (const QString &typed : {text, text.toLower(), QString(text).remove(u'-'), QString(text).replace(u'-', u'\n'),
                                     QString(text).replace(u'0', u'o').replace(u'1', u'l')}) {
            const auto read = readShareFile(typed.toUtf8());
            REQUIRE(std::get_if<Share>(&read));
            CHECK(isSame(std::get<Share>(read), share));
        }
        for (const QByteArray &kept : {file, QByteArray(file).replace("\n", "\r\n")}) {
            const auto read = readShareFile(kept);
            REQUIRE(std::get_if<Share>(&read));
            CHECK(isSame(std::get<Share>(read), share));
        }
    }
}

TEST_CASE("every wrong symbol of a share is noticed and its group named") {
    const QString text = encodeShare(Split(3, 2).shares[1]);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'-') continue;
        for (const QChar symbol : symbols) {
            if (symbol == text[at]) continue;
            QString changed = text;
            changed[at] = symbol;
            CHECK(faultOf(parseShare(changed)) == ShareFault{Kind::Check, {int(at / 9) + 1}});
        }
    }
}

TEST_CASE("swapped neighbours, swapped groups and missing symbols of a share are noticed") {
    const QString text = encodeShare(Split(3, 2).shares[1]);
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        if (text[at] == u'-' || text[at + 1] == u'-' || text[at] == text[at + 1]) continue;
        QString changed = text;
        changed[at] = text[at + 1];
        changed[at + 1] = text[at];
        CHECK(faultOf(parseShare(changed)).kind == Kind::Check);
    }
    for (int one = 0; one < 10; ++one)
        for (int other = one + 1; other < 10; ++other) {
            QStringList groups = text.split(u'-');
            groups.swapItemsAt(one, other);
            CHECK(faultOf(parseShare(groups.join(u'-'))) == ShareFault{Kind::Check, {one + 1, other + 1}});
        }
    for (qsizetype size = 0; size < text.size(); ++size) CHECK(faultOf(parseShare(text.left(size))).kind == Kind::Length);
    CHECK(faultOf(parseShare(QString(text).replace(3, 1, u'U'))) == ShareFault{Kind::Symbol, {1}});
}

TEST_CASE("two groups changed so that each still fits are noticed by the sum") {
    SeededRandom random("sum");
    SecretBytes content = SecretBytes::random(44, random);
    content.data()[0] = 1;
    content.data()[43] &= 0xfc;
    CHECK(faultOf(parseShare(writtenInGroups(content, 10))).kind == Kind::Sum);
}

TEST_CASE("a share of a newer version is told from a damaged one") {
    SeededRandom random("newer");
    SecretBytes content = SecretBytes::random(44, random);
    content.data()[0] = 2;
    CHECK(faultOf(parseShare(writtenInGroups(content, 10))).kind == Kind::Newer);
    CHECK(faultOf(readShareFile("Balai share 2\nsomething else\n")).kind == Kind::Newer);
}

TEST_CASE("a share's file says the same twice or is refused") {
    const QByteArray file = shareFile(Split(3, 2).shares[0]);
    for (const auto &[from, to] : {std::pair("share 1\n", "share 2\n"), std::pair("needed 2", "needed 1"), std::pair("vault abcdef", "vault abcdee"),
                                   std::pair("Balai share 1", "Balai share"), std::pair("needed 2\n", "")}) {
        INFO(from);
        CHECK(faultOf(readShareFile(QByteArray(file).replace(from, to))).kind != Kind::Check);
        CHECK(std::holds_alternative<ShareFault>(readShareFile(QByteArray(file).replace(from, to))));
    }
    CHECK(std::holds_alternative<ShareFault>(readShareFile({})));
    CHECK(std::holds_alternative<ShareFault>(readShareFile(QByteArray(5000, '0'))));
    CHECK(std::holds_alternative<ShareFault>(readShareFile(QByteArray("\0\xff\xfe", 3))));
}
