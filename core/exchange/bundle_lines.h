#pragma once
// The lines of a bundle, one at a time, and those of them that carry an attachment.
#include "core/base/uuid.h"

#include <QByteArray>
#include <functional>

namespace balai::exchange {

// Unfolds a frame from outside. Throws Error{Damaged}: no frame, beyond its limits, too many lines, one too long, or
// something behind the last line end.
void forEachLine(QByteArrayView frame, const std::function<void(const QByteArray &line)> &each);

// Starts as no other line does, so that it is told from them before anything in it is read.
bool isAttachmentLine(QByteArrayView line);
QByteArray attachmentLine(Uuid attachment, const QByteArray &bytes);

}  // namespace balai::exchange
