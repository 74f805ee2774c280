#pragma once
// A kept file as it may leave: made anew with nothing that stood beside what can be seen or heard.
#include "core/base/progress.h"
#include "core/base/uuid.h"
#include "core/records/attachment.h"
#include "core/store/store.h"

#include <variant>

namespace balai::handoff {

struct FileOut {
    QByteArray bytes;
    QString mediaType;  // image/jpeg, image/png, audio/wav, application/pdf
    QString ending;     // of its name in a package: jpg, png, wav, pdf
    bool isSound() const { return ending == u"wav"; }
};

// Else why it stays: notHere (its bytes have not come yet), cannotBeStripped. Asks no consent: for what the gate let go.
// Throws Error{Cancelled}, Error{Damaged}.
std::variant<FileOut, QString> fileOut(const store::Store &store, const records::Attachment &attachment, Progress &progress);

}  // namespace balai::handoff
