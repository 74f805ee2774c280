#pragma once
#include <QString>

namespace balai::ui {

// The chapter of the manual that a page is explained in. `topic`: a place's id (ui/shell/session.h) or what
// Page::helpTopic() says; for one that is not known, the chapter about pages and keys.
QString chapterFor(const QString &topic);

}  // namespace balai::ui
