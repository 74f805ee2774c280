#include "core/council/form_readings.h"

#include "core/base/error.h"
#include "core/base/wave.h"
#include "core/council/attachments.h"
#include "core/council/commitment.h"

#include <algorithm>

namespace balai::council {

using namespace records;

Attachment keepReading(Session &session, Id<ConsentForm> id, const QString &language, const QByteArray &sound) {
    session.requireWriter();
    const auto form = session.store().find(id);
    if (!form || form->removed || form->text.value(language).isEmpty()) throw Error(ErrorCode::NotFound, QStringLiteral("no such text"), {{QStringLiteral("what"), id.text()}});
    if (!readWave(sound)) throw Error(ErrorCode::InvalidInput, QStringLiteral("not a sound file that can be played"), {{QStringLiteral("reason"), QStringLiteral("not a WAV file")}});
    const NewAttachment what{kindOf<ConsentForm>(), id.uuid(), QStringLiteral("reading.wav"), language, commitmentTo(form->text.value(language), session.random())};
    Attachment kept;
    session.store().write(QStringLiteral("keep a reading of a form"), [&](store::Write &write) { kept = attachTo(session, write, what, sound); });
    return kept;
}

std::vector<FormReading> readingsOf(const store::Store &store, const ConsentForm &form, const QString &language) {
    const QString text = form.text.value(language);
    std::vector<FormReading> out;
    for (const ConsentForm &one : store.all<ConsentForm>()) {
        if (one.use != form.use) continue;
        for (Attachment &file : store.all<Attachment>({{QStringLiteral("of"), one.id.text()}})) {
            if (file.language != language || file.ofText.isEmpty()) continue;
            const bool now = !text.isEmpty() && commitmentMatches(file.ofText, text);
            out.push_back({std::move(file), now});
        }
    }
    std::sort(out.begin(), out.end(), [](const FormReading &a, const FormReading &b) { return std::pair(a.file.created, a.file.id) > std::pair(b.file.created, b.file.id); });
    return out;
}

Id<Attachment> readingToPlay(const store::Store &store, const ConsentForm &form, const QString &language) {
    for (const FormReading &one : readingsOf(store, form, language))
        if (one.isOfThisText && store.hasBytes(one.file.id.uuid())) return one.file.id;
    return {};
}

}  // namespace balai::council
