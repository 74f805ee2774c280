#include "core/base/error.h"
#include "core/records/all_kinds.h"
#include "core/store/attached.h"
#include "tests/support/catch.h"
#include "tests/support/laptop.h"

#include <QBuffer>

struct sqlite3;
extern "C" unsigned char *sqlite3_serialize(sqlite3 *, const char *, long long *, unsigned);
extern "C" void sqlite3_free(void *);

using namespace balai;
using namespace balai::store;
using balai::test::Laptop;

namespace {

const records::KindInfo &kind(const char *name) { return *records::kindNamed(QString::fromLatin1(name)); }

// Bytes that stand nowhere else, repeated over every part.
QByteArray marked(const char *mark, qsizetype size) { return QByteArray(mark).repeated(size / qsizetype(qstrlen(mark)) + 1).left(size); }

records::Attachment keep(Laptop &laptop, const QByteArray &bytes, Uuid of = {}, Progress &progress = noProgress()) {
    QBuffer from;
    from.setData(bytes);
    from.open(QIODevice::ReadOnly);
    records::Attachment out;
    out.name = QStringLiteral("form.jpg");
    out.of = of;
    laptop.clock.advance(1000);
    laptop.store.write(QStringLiteral("keep a file"), [&](Write &w) {
        out.id = Id<records::Attachment>(w.newId());
        out.hash = w.attach(out.id.uuid(), from, progress);
        w.put(out);
    });
    return out;
}

Uuid put(Laptop &laptop, const char *name, const QJsonObject &record) {
    Uuid id;
    laptop.clock.advance(1000);
    laptop.store.write(QStringLiteral("put"), [&](Write &w) { id = w.put(kind(name), record); });
    return id;
}

QByteArray pagesOf(Laptop &laptop) {
    long long size = 0;
    unsigned char *pages = sqlite3_serialize(laptop.database->handle(), "main", &size, 0);
    REQUIRE(pages);
    const QByteArray out(reinterpret_cast<const char *>(pages), qsizetype(size));
    sqlite3_free(pages);
    return out;
}

// Everything of `from`, with all bytes of these attachments; what became of each.
struct Bundle {
    std::vector<Changeset> changesets;
    std::vector<std::pair<Uuid, QByteArray>> bytes;
};
Bundle bundleOf(Laptop &from, const std::vector<records::Attachment> &attachments) {
    Bundle out{from.everything(), {}};
    for (const records::Attachment &one : attachments) out.bytes.emplace_back(one.id.uuid(), from.store.bytesOf(one.id.uuid()));
    return out;
}
std::vector<Taken> take(Laptop &to, const Bundle &bundle) {
    std::vector<Taken> out;
    Merge(to.store).apply(bundle.changesets, noProgress(), [&](const TakeBytes &takeOne) {
        for (const auto &[id, bytes] : bundle.bytes) out.push_back(takeOne(id, bytes));
    });
    return out;
}

QStringList findings(Laptop &laptop) {
    QStringList out;
    for (const Finding &one : laptop.store.check(true)) out.append(one.what);
    return out;
}

ErrorCode codeOf(const std::function<void()> &action) {
    try {
        action();
    } catch (const Error &error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

class StopsAt : public Progress {
public:
    explicit StopsAt(qint64 bytes) : m_bytes(bytes) {}
    void step(qint64 done, qint64) override { m_done = done; }
    bool cancelled() const override { return m_done >= m_bytes; }

private:
    qint64 m_bytes, m_done = 0;
};

class Unreadable : public QIODevice {
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

}  // namespace

TEST_CASE("a file comes back as it was kept, whatever its size, and stays through a replay") {
    Laptop laptop(701);
    for (const qsizetype size : {1, 255 << 10, 256 << 10, (256 << 10) + 1, 3 << 20}) {
        INFO(size);
        const QByteArray bytes = marked("a picture of a form ", size);
        const auto kept = keep(laptop, bytes);
        CHECK(laptop.store.hasBytes(kept.id.uuid()));
        CHECK(laptop.store.bytesOf(kept.id.uuid()) == bytes);
        const auto commitment = Commitment::parse(kept.hash);
        REQUIRE(commitment);
        CHECK(commitment->isOf(bytes));
    }
    const auto again = keep(laptop, "the same"), once = keep(laptop, "the same");
    CHECK(again.hash != once.hash);
    const QByteArray digest = laptop.store.tableDigest();
    laptop.store.replay();
    CHECK(laptop.store.tableDigest() == digest);
    CHECK(laptop.store.bytesOf(once.id.uuid()) == "the same");
    CHECK(findings(laptop).isEmpty());
}

TEST_CASE("an empty, too large, unreadable or cancelled file leaves nothing") {
    Laptop laptop(702);
    CHECK(codeOf([&] { keep(laptop, {}); }) == ErrorCode::InvalidInput);
    CHECK(codeOf([&] { keep(laptop, QByteArray(mostStoredBytes + 1, 'x')); }) == ErrorCode::InvalidInput);
    StopsAt early(512 << 10);
    CHECK(codeOf([&] { keep(laptop, QByteArray(1 << 20, 'x'), {}, early); }) == ErrorCode::Cancelled);
    Unreadable broken;
    broken.open(QIODevice::ReadOnly);
    CHECK(codeOf([&] { laptop.store.write(QStringLiteral("keep"), [&](Write &w) { w.attach(w.newId(), broken, noProgress()); }); }) == ErrorCode::Io);
    CHECK(laptop.store.count(kind("attachment")) == 0);
    CHECK(findings(laptop).isEmpty());
    CHECK(Attached(*laptop.database).records().empty());
    const auto whole = keep(laptop, QByteArray(mostAttachedBytes, 'x'));
    CHECK(laptop.store.bytesOf(whole.id.uuid()).size() == mostAttachedBytes);
}

TEST_CASE("an erased file stands in no byte of any page, and an old bundle does not bring it back") {
    enum class What { Attachment, Hash, Record, NamedByField };
    const What what = GENERATE(What::Attachment, What::Hash, What::Record, What::NamedByField);
    Laptop laptop(703), other(704);
    const QByteArray secret = marked("CANARY-OF-A-PICTURE ", 700'000), stays = marked("another file ", 300'000);
    const Uuid meeting = put(laptop, "meeting", {{QStringLiteral("title"), QJsonObject{{QStringLiteral("en"), QStringLiteral("May")}}}});
    const auto kept = keep(laptop, secret, what == What::Record ? meeting : Uuid());
    const auto untouched = keep(laptop, stays, meeting);
    Uuid response;
    if (what == What::NamedByField) {
        const Uuid advice = put(laptop, "recommendation", {{QStringLiteral("title"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Pay")}}}});
        const Uuid body = put(laptop, "body", {{QStringLiteral("name"), QJsonObject{{QStringLiteral("en"), QStringLiteral("Ministry A")}}}});
        response = put(laptop, "response", {{QStringLiteral("recommendation"), advice.text()}, {QStringLiteral("body"), body.text()}, {QStringLiteral("response"), QStringLiteral("noted")}, {QStringLiteral("document"), kept.id.text()}});
    }
    const Bundle old = bundleOf(laptop, {kept, untouched});
    CHECK(take(other, old) == std::vector<Taken>{Taken::Kept, Taken::Kept});
    CHECK(pagesOf(other).contains("CANARY-OF"));

    if (what == What::Attachment) laptop.store.erase(kind("attachment"), kept.id.uuid(), {}, EraseReason::MemberAsked);
    if (what == What::Hash) laptop.store.erase(kind("attachment"), kept.id.uuid(), QStringLiteral("hash"), EraseReason::MemberAsked);
    if (what == What::Record) laptop.store.erase(kind("meeting"), meeting, {}, EraseReason::MemberAsked);
    if (what == What::NamedByField) laptop.store.erase(kind("response"), response, {}, EraseReason::MemberAsked);
    other.takeFrom(laptop);
    for (Laptop *one : {&laptop, &other}) {
        CHECK_FALSE(one->store.hasBytes(kept.id.uuid()));
        CHECK_FALSE(pagesOf(*one).contains("CANARY-OF"));
        CHECK(one->store.hasBytes(untouched.id.uuid()) == (what != What::Record));
        const std::vector<Taken> again = take(*one, old);
        CHECK(again.front() == Taken::Erased);
        CHECK_FALSE(pagesOf(*one).contains("CANARY-OF"));
        CHECK(Merge(one->store).lacking().empty());
        CHECK(findings(*one).isEmpty());
    }
}

TEST_CASE("a file that is kept elsewhere while its record is erased keeps no bytes") {
    Laptop laptop(705), other(706);
    const Uuid meeting = put(laptop, "meeting", {{QStringLiteral("title"), QJsonObject{{QStringLiteral("en"), QStringLiteral("May")}}}});
    other.takeFrom(laptop);
    const auto kept = keep(other, marked("CANARY-OF-A-LIST ", 50'000), meeting);
    laptop.store.erase(kind("meeting"), meeting, {}, EraseReason::MemberAsked);
    const Bundle theirs = bundleOf(other, {kept});
    other.takeFrom(laptop);
    CHECK(take(laptop, theirs) == std::vector<Taken>{Taken::Erased});
    for (Laptop *one : {&laptop, &other}) {
        CHECK_FALSE(pagesOf(*one).contains("CANARY-OF"));
        CHECK(Merge(one->store).lacking().empty());
        CHECK(findings(*one).isEmpty());
    }
    CHECK(laptop.store.tableDigest() == other.store.tableDigest());
}

TEST_CASE("bytes from outside are kept once, and only where a record commits to them") {
    Laptop laptop(707), other(708);
    const auto kept = keep(laptop, "a letter"), second = keep(laptop, "another letter");
    Bundle bundle = bundleOf(laptop, {kept});
    CHECK(Merge(other.store).lacking().empty());
    other.takeFrom(laptop);
    CHECK(Merge(other.store).lacking().size() == 2);
    CHECK(findings(other).isEmpty());
    CHECK(codeOf([&] { other.store.bytesOf(kept.id.uuid()); }) == ErrorCode::NotFound);
    bundle.bytes.push_back(bundle.bytes.front());
    bundle.bytes.emplace_back(second.id.uuid(), "a letter");
    bundle.bytes.emplace_back(Uuid::v7(laptop.clock, laptop.random), "a letter");
    CHECK(take(other, bundle) == std::vector<Taken>{Taken::Kept, Taken::Known, Taken::Other, Taken::Unknown});
    CHECK(other.store.bytesOf(kept.id.uuid()) == "a letter");
    CHECK(Merge(other.store).lacking() == std::vector<Uuid>{second.id.uuid()});
    CHECK(findings(other).isEmpty());
}

TEST_CASE("what fails while bytes come in undoes the changes too") {
    Laptop laptop(709), other(710);
    const auto kept = keep(laptop, "a letter");
    const Bundle bundle = bundleOf(laptop, {kept});
    const QByteArray before = other.store.tableDigest();
    const auto failing = [&](const TakeBytes &takeOne) {
        takeOne(bundle.bytes.front().first, bundle.bytes.front().second);
        throw Error(ErrorCode::Damaged, QStringLiteral("made up"));
    };
    CHECK(codeOf([&] { Merge(other.store).apply(bundle.changesets, noProgress(), failing); }) == ErrorCode::Damaged);
    CHECK(other.store.tableDigest() == before);
    CHECK(Attached(*other.database).records().empty());
    CHECK(take(other, bundle) == std::vector<Taken>{Taken::Kept});
}

TEST_CASE("the deep check names bytes that are damaged, gone or nobody's, and a replay drops nobody's") {
    Laptop laptop(711);
    const auto damaged = keep(laptop, QByteArray(400'000, 'a')), gone = keep(laptop, "b"), cut = keep(laptop, QByteArray(400'000, 'c'));
    CHECK(findings(laptop).isEmpty());
    const auto rowOf = [&](const records::Attachment &one) {
        auto row = laptop.database->prepare("SELECT id FROM attached WHERE record=?");
        row.bind(1, one.id.uuid().bytes());
        REQUIRE(row.step());
        return row.integer(0);
    };
    const qint64 first = rowOf(damaged) << 16, last = (rowOf(cut) << 16) + 1;
    laptop.database->prepare("UPDATE attached_part SET bytes=zeroblob(length(bytes)) WHERE id=?").bind(1, first).run();
    laptop.database->prepare("DELETE FROM attached_part WHERE id=?").bind(1, last).run();
    laptop.database->prepare("DELETE FROM attached WHERE id=?").bind(1, rowOf(gone)).run();
    laptop.database->prepare("INSERT INTO attached(record, hash, size) VALUES(?, x'00', 0)").bind(1, Uuid::v7(laptop.clock, laptop.random).bytes()).run();
    QStringList found = findings(laptop);
    found.sort();
    CHECK(found == QStringList{QStringLiteral("attachmentDamaged"), QStringLiteral("attachmentDamaged"), QStringLiteral("attachmentMissing"),
                               QStringLiteral("attachmentOrphan"), QStringLiteral("attachmentOrphan")});
    CHECK(codeOf([&] { laptop.store.bytesOf(damaged.id.uuid()); }) == ErrorCode::Damaged);
    CHECK(codeOf([&] { laptop.store.bytesOf(cut.id.uuid()); }) == ErrorCode::Damaged);
    laptop.store.replay();
    CHECK_FALSE(findings(laptop).contains(QStringLiteral("attachmentOrphan")));
}

TEST_CASE("a hash that commits to nothing names no bytes, and nothing is missing") {
    Laptop laptop(712);
    for (const char *hash : {"", "abc", "0123456789abcdef0123456789abcdef", "::", "zz"}) {
        INFO(hash);
        CHECK_FALSE(Commitment::parse(QString::fromLatin1(hash)));
        const Uuid id = put(laptop, "attachment", {{QStringLiteral("name"), QStringLiteral("x")}, {QStringLiteral("hash"), QString::fromLatin1(hash)}});
        CHECK_FALSE(laptop.store.hasBytes(id));
    }
    CHECK(Merge(laptop.store).lacking().empty());
    CHECK(findings(laptop).isEmpty());
}
