#include "core/handoff/lost_words.h"

namespace balai::handoff {

bool areWordsLost(const QString &text) {
    constexpr int fewest = 3, fewestInside = 2;
    int run = 0, inside = 0;
    bool beginsWord = true;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'?') {
            ++run;
            if (beginsWord && run >= fewest) return true;
            continue;
        }
        if (run > 0 && c.isLetter() && ++inside >= fewestInside) return true;
        run = 0;
        beginsWord = !c.isLetterOrNumber() && !c.isMark();
    }
    return false;
}

}  // namespace balai::handoff
