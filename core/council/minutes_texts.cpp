#include "core/council/minutes_texts.h"

#include "core/council/minutes.h"
#include "core/council/reading.h"

namespace balai::council {

using namespace records;

namespace {
std::optional<Released> released(const Gate &gate, const Block &block, const QString &language, QMap<QString, int> &heldBack) {
    Answered answered = gate.block(block, language);
    if (auto *out = std::get_if<Released>(&answered)) return std::move(*out);
    ++heldBack[std::get<HeldBack>(answered).reason];
    return std::nullopt;
}
}  // namespace

MinutesTexts textsOf(const store::Store &store, Id<Meeting> meeting, const QString &language) {
    const Gate council(store, {Audience::council, {}, Use::share, {}, {}});
    const Gate open(store, {Audience::public_, {}, Use::publish, {}, {}});
    MinutesTexts out;
    for (const Block &block : blocksOf(store, meeting)) {
        const QString shown = languageOf(block.text, {language}, block.original);
        TextLine line{block.id, released(council, block, shown, out.heldBack), released(open, block, shown, out.heldBackOpen)};
        out.lines.push_back(std::move(line));
    }
    return out;
}

}  // namespace balai::council
