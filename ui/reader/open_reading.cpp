#include "ui/reader/open_reading.h"

#include "core/council/commitment.h"
#include "core/council/invitations.h"
#include "core/council/kept_readings.h"
#include "core/council/proposals.h"
#include "core/council/reading.h"
#include "core/council/support_request.h"
#include "core/council/take_out.h"
#include "core/council/voice_note.h"
#include "core/store/writer.h"
#include "ui/plain/kept_sound.h"
#include "ui/workplace/records.h"

#include <QCoreApplication>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {

// Of others only what they let the council see.
std::vector<ShownPassage> passagesFor(const store::Store &store, Id<Meeting> meeting, const Member &member, const QString &language) {
    const council::Reading reading = council::readingOf(store, meeting, member.id, council::reviewLanguagesFor(store, meeting, member, language));
    std::vector<ShownPassage> out;
    for (const bool own : {true, false})
        for (const council::Passage &one : reading.passages) {
            if (one.own != own) continue;
            const bool translated = !one.block.original.isEmpty() && one.language != one.block.original;
            const auto aloud = council::readingToPlay(store, one.block.id, one.language, one.released.text());
            out.push_back({one.block.id.uuid(), one.released.text(), one.language, one.block.attribution, own, translated, one.changed, one.answered,
                           aloud ? aloud->id.uuid() : Uuid(), aloud ? aloud->readBy : Uuid()});
        }
    return out;
}

}  // namespace

QStringList OpenReading::reads() const { return council::languagesFor(m_member, {}); }

// Whoever wrote the minutes is not offered as a reader: nobody hears her own words from the one who wrote them down.
void OpenReading::read(const QString &language, std::function<void(ShownReading)> done) const {
    m_records.look<ShownReading>({}, m_guard,
        [meeting = m_meeting, member = m_member, language, today = m_records.today()](const store::Store &store) {
            return ShownReading{passagesFor(store, meeting, member, language), council::readersAloud(store, meeting), !council::waitingFor(store, member.id, today).empty()};
        },
        std::move(done));
}

std::vector<Help> OpenReading::help() const { return council::helpInOrder(m_records.read()); }

void OpenReading::fetchReading(const ShownPassage &passage, std::function<void(const QByteArray &)> got) {
    fetchSound(m_records, m_guard, Id<Attachment>(passage.reading), [got](const QByteArray &file, const QString &) { got(file); });
}

bool OpenReading::keepsSpoken() const { return m_records.isOpen() && m_records.read().sealer(); }

void OpenReading::give(const ShownPassage &passage, const GivenAnswer &given) {
    Comment comment;
    comment.block = Id<Block>(passage.id);
    comment.member = m_member.id;
    comment.answer = given.answer;
    comment.text = given.words;
    comment.language = passage.language;
    comment.of = council::commitmentTo(passage.words, m_records.machine().random);
    comment.mode = given.readBy ? CommentMode::readTo : CommentMode::self;
    comment.readBy = given.readBy;
    comment.attribution = given.named;
    comment.at.text = m_records.now();
    m_records.write({}, m_guard, [comment, spoken = given.spoken](council::Session &session) mutable {
        session.requireWriter();
        session.store().write(QStringLiteral("answer as a member"), [&](store::Write &write) { council::putAnswer(session, write, comment, spoken); });
    });
}

// On this laptop there is nobody to wait for.
void OpenReading::takeOut(const ShownPassage &passage) {
    Comment comment;
    comment.block = Id<Block>(passage.id);
    comment.member = m_member.id;
    comment.answer = Answer::takeOut;
    comment.language = passage.language;
    comment.mode = CommentMode::self;
    comment.at.text = m_records.now();
    m_records.write(QCoreApplication::translate("balai::ui::ReaderView", "Taking your words out"), m_guard, [comment](council::Session &session) mutable {
        session.store().write(QStringLiteral("answer as a member"), [&](store::Write &write) { write.put(comment); });
        council::takeOut(session, comment.block, comment.id);
    });
}

void OpenReading::propose(const QString &words, const QString &language, bool recommendation) {
    if (recommendation)
        return m_records.change(QStringLiteral("propose a recommendation"), m_guard, [one = council::ideaOf(m_member.id, {{language, words}})](store::Write &write) mutable { write.put(one); });
    AgendaItem item;
    item.title.insert(language, words);
    council::placeOnAgenda(m_records.read(), item, m_records.today(), m_meeting, m_records.machine().random);
    m_records.change(QStringLiteral("put something on the agenda"), m_guard, [item](store::Write &write) mutable { write.put(item); });
}

// Sealed: only an account that holds the key for what is private reads it.
void OpenReading::askToTalk(std::function<void(bool)> done) {
    m_records.write({}, m_guard, [member = m_member.id](council::Session &session) { council::askForSomebody(session, member); }, [done] { done(true); },
                    [done](const Error &) { done(false); });
}

}  // namespace balai::ui
