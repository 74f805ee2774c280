#include "core/handoff/make.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/council/commitment.h"
#include "core/crypto/bytes.h"
#include "core/crypto/hash.h"
#include "core/handoff/bag.h"
#include "core/handoff/recall.h"
#include "core/handoff/words.h"
#include "core/handoff/written_parts.h"
#include "core/records/handoff_item.h"
#include "core/records/recommendation.h"

namespace balai::handoff {

using namespace records;

namespace {

[[noreturn]] void refuse(const char *reason, QVariantMap params = {}) {
    params.insert(QStringLiteral("reason"), QString::fromLatin1(reason));
    throw Error(ErrorCode::Refused, QStringLiteral("hand-off: ") + QLatin1String(reason), params);
}

// Whoever makes it cannot be the one who confirms.
void checkSecondPerson(const store::Store &store, const Spec &spec, const MakeOptions &options) {
    const bool given = spec.confirmedBy && options.secondPersonConfirmed;
    const bool other = spec.confirmedBy.uuid() != store.author().account;
    if (spec.confirmedBy && !(given && other)) refuse("secondPerson");
    if (council::needsSecondPerson(council::councilOf(store)) && !spec.confirmedBy) refuse("secondPerson");
}

void checkTypedHere(const store::Store &store, const Contents &contents) {
    if (!contents.spec.confirmedBy && isOneHandAlone(store, contents)) refuse("secondPerson");
}

void checkKey(const Contents &contents, const crypto::minisign::KeyPair &key) {
    if (!contents.signer.key.isEmpty() && contents.signer.key != key.pair.publicKey) refuse("signingKey");
}

void checkDisclosure(const Disclosure &disclosure) {
    if (disclosure.sealedClosed) refuse("sealedIdentity");
    QStringList open;
    for (const Finding &finding : disclosure.findings)
        if (!finding.answered()) open.append(finding.id);
    if (!open.isEmpty()) refuse("findings", {{QStringLiteral("findings"), open}});
}

// A commitment for each file, by the key of this hand-off: a plain hash of words could be guessed at.
QJsonArray filesOf(const Contents &contents, const Payload &payload) {
    QJsonArray files;
    for (const PackedFile &file : payload.files)
        files.append(QJsonObject{{QStringLiteral("name"), file.name},
                                 {QStringLiteral("size"), file.bytes.size()},
                                 {QStringLiteral("hash"), QString::fromLatin1(crypto::toHex(crypto::hmacSha256(contents.idKey, file.bytes)))}});
    return files;
}

class Recording {
public:
    Recording(store::Store &store, const Contents &contents) : m_store(store), m_contents(contents) {}

    Handoff handoff(const Payload &payload, const QByteArray &hash, const MakeOptions &options) const {
        Handoff handoff;
        handoff.reference = m_contents.reference;
        handoff.body = m_contents.spec.body;
        handoff.audience = m_contents.spec.audience;
        handoff.use = m_contents.spec.use;
        for (const QString &language : m_contents.spec.languages) handoff.languages.add(language);
        handoff.madeAt = {timeText(council::councilOf(m_store).timeZone, m_store.clock().nowMs())};
        handoff.packageHash = QString::fromLatin1(crypto::toHex(hash));
        handoff.files = filesOf(m_contents, payload);
        handoff.signedBy = crypto::minisign::keyIdText(options.key.keyId);
        handoff.confirmedBy = m_contents.spec.confirmedBy;
        QStringList answers;
        for (const Answer &answer : m_contents.spec.answers) answers.append(QString(answer.finding % u": " % answer.reason));
        handoff.addressee = m_contents.spec.letter.addressee;
        handoff.note = answers.join(QLatin1Char('\n'));
        handoff.replaces = m_contents.spec.replaces;
        return handoff;
    }

    HandoffItem item(const Item &from, Id<Handoff> handoff) const {
        HandoffItem item;
        item.handoff = handoff;
        if (from.isIncluded()) item.number = from.number;
        item.itemKind = from.itemKind;
        item.item = from.item;
        item.heldBack = !from.isIncluded();
        item.reason = from.reason;
        item.attribution = from.attribution();
        item.contributors = contributorsOf(from);
        if (from.isIncluded()) item.of = commitmentOf(from);
        item.why = keptRestrictions(from);
        return item;
    }

    // A held-back item is remembered without a person in it.
    static QJsonArray contributorsOf(const Item &from) {
        std::map<Uuid, std::set<Uuid>> consents;
        for (const Version &version : from.versions)
            for (const council::Concerned &who : version.released.concerned())
                consents[who.member.uuid()].insert(who.consents.begin(), who.consents.end());
        QJsonArray out;
        for (const auto &[member, allowed] : consents) {
            QJsonArray ids;
            for (const Uuid &consent : allowed) ids.append(consent.text());
            out.append(QJsonObject{{QStringLiteral("member"), member.text()}, {QStringLiteral("consents"), ids}});
        }
        return out;
    }

    void sent(store::Write &write) const {
        for (const Item &item : m_contents.items) {
            if (item.section != Section::Recommendations || !item.isIncluded()) continue;
            const auto recommendation = m_store.find(Id<Recommendation>(item.item));
            if (!recommendation || recommendation->stage != Stage::adopted) continue;
            write.put(kindOf<Recommendation>(), QJsonObject{{QStringLiteral("id"), item.item.text()}, {QStringLiteral("stage"), wordOf(Stage::sent)}});
        }
    }

private:
    QString commitmentOf(const Item &from) const {
        if (from.file) return council::commitmentTo(QString::fromLatin1(crypto::toHex(crypto::sha256(from.file->bytes))), m_store.random());
        if (from.section == Section::Recommendations)
            if (const auto recommendation = m_store.find(Id<Recommendation>(from.item)))
                return council::commitmentTo(*recommendation, m_store.random());
        QStringList all;
        for (const Version &version : from.versions)
            all.append(QString(version.language % u'=' % council::commitmentTo(version.released.text(), m_store.random())));
        return all.join(QLatin1Char(' '));
    }

    QString keptRestrictions(const Item &from) const {
        QStringList reasons;
        const std::vector<Uuid> consents = from.consents();
        for (const KeptRestriction &kept : m_contents.spec.restrictions)
            if (std::find(consents.begin(), consents.end(), kept.consent.uuid()) != consents.end())
                reasons.append(QString(kept.consent.text() % u": " % kept.reason));
        return reasons.join(QLatin1Char('\n'));
    }

    store::Store &m_store;
    const Contents &m_contents;
};

Contents contentsFor(const store::Store &store, const Spec &spec, const crypto::minisign::KeyPair &key, Progress &progress) {
    Contents contents = choose(store, spec, progress);
    checkKey(contents, key);
    contents.signer = key.publicKey();
    const QString name = QString(u"balai hand-off " % contents.reference % u' ' % dateText(contents.day) % u' ');
    contents.idKey = crypto::hmacSha256(key.pair.seed.view(), QByteArray(name.toUtf8() + specText(contents.spec)));
    return contents;
}

}  // namespace

QByteArray packageZip(const Contents &contents, const Payload &payload, Part part) {
    const QString council = inLanguages(contents.councilName, contents.spec.languages).text.simplified();
    std::vector<BagLabel> labels{{QStringLiteral("Source-Organization"), council},
                                 {QStringLiteral("External-Identifier"), contents.reference},
                                 {QStringLiteral("Bagging-Date"), dateText(contents.day)}};
    QString folder = QString(u"handoff-" % contents.reference);
    if (part.count > 1) {
        labels.push_back({QStringLiteral("Bag-Group-Identifier"), contents.reference});
        labels.push_back({QStringLiteral("Bag-Count"), QString(QString::number(part.number) % u" of " % QString::number(part.count))});
        folder += QString(u'-' % QString::number(part.number) % u"of" % QString::number(part.count));
    }
    folder += u'/';
    std::vector<PackedFile> files = bagOf(payload.files, labels);
    for (PackedFile &file : files) file.name.prepend(folder);
    return zipOf(files, contents.day);
}

Made make(store::Store &store, const Spec &spec, const QString &path, const MakeOptions &options, Progress &progress) {
    if (options.catchingUp) refuse("catchingUp");
    checkSecondPerson(store, spec, options);
    const Contents contents = contentsFor(store, spec, options.key, progress);
    const Payload payload = payloadOf(contents, options.fonts, progress);
    const auto goes = [](const Item &item) { return item.isIncluded(); };
    if (std::none_of(contents.items.begin(), contents.items.end(), goes)) refuse("nothing");
    checkTypedHere(store, contents);
    checkDisclosure(disclosureOf(store, contents, payload));
    WrittenParts parts(contents, payload, path, options, store.random(), progress);
    const QByteArray hash = parts.hash();
    const Recording recording(store, contents);
    Handoff handoff = recording.handoff(payload, hash, options);
    handoff.innerHash = QString::fromLatin1(crypto::toHex(parts.innerHash()));
    store.write(QStringLiteral("hand-off"), [&](store::Write &write) {
        write.put(handoff);
        for (const Item &item : contents.items) {
            HandoffItem line = recording.item(item, handoff.id);
            write.put(line);
        }
        recording.sent(write);
        if (spec.replaces) noteReplacement(store, write, spec.replaces, handoff.id);
    });
    parts.appear();
    return {handoff.id, contents.reference, hash, parts.paths(), previewItems(store, contents), contents.emptyLanguages()};
}

}  // namespace balai::handoff
