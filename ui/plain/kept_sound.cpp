#include "ui/plain/kept_sound.h"

#include "core/council/attachments.h"
#include "core/council/kept_readings.h"
#include "ui/errors.h"
#include "ui/shell/read_aloud.h"
#include "ui/workplace/records.h"

namespace balai::ui {

void fetchSound(Records &records, QObject *guard, Id<records::Attachment> id, Listen::Got got) {
    if (!records.read().hasBytes(id.uuid())) return got({}, Listen::tr("This recording comes with the changes of another laptop."));
    records.ask<QByteArray>({}, guard, [id](council::Session &session, Progress &) { return council::openAttachment(session, id); },
        [got](const QByteArray &file) { got(file, {}); }, [got](const Error &error) { got({}, wordsFor(error).what); });
}

void useReading(ReadAloud &aloud, Records &records, const records::ConsentForm &form, const QString &language) {
    const auto id = council::readingToPlay(records.read(), form, language);
    if (!id) return aloud.setReading({}, {});
    aloud.setReading(id.text(), [&records, guard = QPointer(&aloud), id](const std::function<void(const QByteArray &)> &got) {
        if (guard) fetchSound(records, guard, id, [got](const QByteArray &file, const QString &) { got(file); });
    });
}

bool isHeardHere(const records::Attachment &file) { return file.mediaType == u"audio/wav"; }

}  // namespace balai::ui
