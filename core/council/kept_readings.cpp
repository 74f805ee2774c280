#include "core/council/kept_readings.h"

#include "core/base/error.h"
#include "core/base/wave.h"
#include "core/council/attachments.h"
#include "core/council/commitment.h"
#include "core/council/reading.h"

#include <algorithm>

namespace balai::council {

using namespace records;

namespace {

void requireReadable(const std::optional<QString> &text, const QByteArray &sound, Uuid of) {
    if (!text || text->isEmpty()) throw Error(ErrorCode::NotFound, QStringLiteral("no such text"), {{QStringLiteral("what"), of.text()}});
    if (!readWave(sound)) throw Error(ErrorCode::InvalidInput, QStringLiteral("not a sound file that can be played"), {{QStringLiteral("reason"), QStringLiteral("not a WAV file")}});
}

NewAttachment readingOf(Session &session, const KindInfo &kind, Uuid of, const QString &text, const QString &language) {
    return {kind, of, QStringLiteral("reading.wav"), language, commitmentTo(text, session.random())};
}

void addReadings(std::vector<KeptReading> &to, const store::Store &store, Uuid of, const QString &language, const QString &text) {
    for (Attachment &file : store.all<Attachment>({{QStringLiteral("of"), of.text()}})) {
        if (file.language != language || file.ofText.isEmpty()) continue;
        const bool now = !text.isEmpty() && commitmentMatches(file.ofText, text);
        to.push_back({std::move(file), now});
    }
}

std::vector<KeptReading> newestFirst(std::vector<KeptReading> readings) {
    std::sort(readings.begin(), readings.end(), [](const KeptReading &a, const KeptReading &b) { return std::pair(a.file.created, a.file.id) > std::pair(b.file.created, b.file.id); });
    return readings;
}

std::optional<Attachment> firstToPlay(const store::Store &store, const std::vector<KeptReading> &readings) {
    for (const KeptReading &one : readings)
        if (one.isOfThisText && store.hasBytes(one.file.id.uuid())) return one.file;
    return std::nullopt;
}

void requireReader(const Session &session, Id<Meeting> meeting, Uuid reader) {
    const std::vector<AloudReader> all = readersAloud(session.store(), meeting);
    if (std::none_of(all.begin(), all.end(), [&](const AloudReader &one) { return one.id == reader; }))
        throw Error(ErrorCode::Refused, QStringLiteral("who wrote these minutes does not read them aloud"), {{QStringLiteral("reason"), QStringLiteral("noteTaker")}});
}

}  // namespace

Attachment keepReading(Session &session, Id<ConsentForm> id, const QString &language, const QByteArray &sound) {
    session.requireWriter();
    const auto form = session.store().find(id);
    requireReadable(form && !form->removed ? std::optional(form->text.value(language)) : std::nullopt, sound, id.uuid());
    const NewAttachment what = readingOf(session, kindOf<ConsentForm>(), id.uuid(), form->text.value(language), language);
    Attachment kept;
    session.store().write(QStringLiteral("keep a reading of a form"), [&](store::Write &write) { kept = attachTo(session, write, what, sound); });
    return kept;
}

Attachment keepReading(Session &session, Id<Block> id, const QString &language, const QByteArray &sound, Uuid reader) {
    session.requireWriter();
    const auto passage = session.store().find(id);
    requireReadable(passage && !passage->removed ? std::optional(passage->text.value(language)) : std::nullopt, sound, id.uuid());
    requireReader(session, passage->meeting, reader);
    const std::vector<KeptReading> before = readingsOf(session.store(), *passage, language);
    NewAttachment what = readingOf(session, kindOf<Block>(), id.uuid(), passage->text.value(language), language);
    what.readBy = reader;
    Attachment kept;
    session.store().write(QStringLiteral("keep a reading of a passage"), [&](store::Write &write) {
        kept = attachTo(session, write, what, sound);
        for (const KeptReading &one : before) write.erase(kindOf<Attachment>(), one.file.id.uuid(), {}, store::EraseReason::Mistake);
    });
    return kept;
}

std::vector<KeptReading> readingsOf(const store::Store &store, const ConsentForm &form, const QString &language) {
    std::vector<KeptReading> out;
    for (const ConsentForm &one : store.all<ConsentForm>())
        if (one.use == form.use) addReadings(out, store, one.id.uuid(), language, form.text.value(language));
    return newestFirst(std::move(out));
}

std::vector<KeptReading> readingsOf(const store::Store &store, const Block &passage, const QString &language) {
    std::vector<KeptReading> out;
    addReadings(out, store, passage.id.uuid(), language, passage.text.value(language));
    return newestFirst(std::move(out));
}

Id<Attachment> readingToPlay(const store::Store &store, const ConsentForm &form, const QString &language) {
    const auto found = firstToPlay(store, readingsOf(store, form, language));
    return found ? found->id : Id<Attachment>();
}

std::optional<Attachment> readingToPlay(const store::Store &store, Id<Block> passage, const QString &language, const QString &words) {
    std::vector<KeptReading> all;
    addReadings(all, store, passage.uuid(), language, words);
    return firstToPlay(store, newestFirst(std::move(all)));
}

}  // namespace balai::council
