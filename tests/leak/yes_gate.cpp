// The consent engine sabotaged: linked before the real one, it lets everything go and names everybody. What a package
// made this way still keeps back, the disclosure check kept back alone.
#include "core/council/gate.h"

#include "core/council/consent_reader.h"

namespace balai::council {

using namespace records;

struct Gate::Case {};
struct Gate::Inner {
    const store::Store &store;
    ConsentDesk desk;

    Concerned named(Id<Member> id) const {
        const auto member = store.find(id);
        return {id, {}, Attribution::chosenName, member ? member->name : QString()};
    }
};

Gate::Gate(const store::Store &store, Release) : m(new Inner{store, ConsentDesk(store)}) {}
Gate::~Gate() = default;

Released Gate::made(const Case &) { return {}; }

Answered Gate::block(const Block &block, const QString &language) const {
    if (block.text.value(language).isEmpty()) return HeldBack{QStringLiteral("noText")};
    Released out = made({});
    out.m_words.insert(QStringLiteral("text"), block.text.value(language));
    if (!block.speaker) return out;
    out.m_concerned.push_back(m->named(block.speaker));
    out.m_attribution = Attribution::chosenName;
    out.m_speakerName = out.m_concerned.front().name;
    return out;
}

Answered Gate::recommendation(const Recommendation &one, const QString &language) const {
    Released out = made({});
    const std::pair<const char *, const LocalText *> fields[] = {
        {"title", &one.title}, {"text", &one.text}, {"rationale", &one.rationale}, {"action", &one.action}, {"indicator", &one.indicator}};
    for (const auto &[field, words] : fields)
        if (words->contains(language)) out.m_words.insert(QString::fromLatin1(field), words->value(language));
    if (out.m_words.isEmpty()) return HeldBack{QStringLiteral("noText")};
    out.m_attribution = Attribution::chosenName;
    for (const Id<Member> who : one.contributors) out.m_concerned.push_back(m->named(who));
    return out;
}

Answered Gate::attachment(const Attachment &, const QString &) const { return made({}); }
AttendanceShown Gate::attendance(Id<Meeting>) const { return {}; }
Answered Gate::name(Id<Member>) const { return made({}); }
Answered Gate::memberUse(Id<Member>, Use, Uuid) const { return made({}); }
Answered Gate::packetBlock(const Block &block, Id<Member>, const QString &language) const { return this->block(block, language); }
Answered Gate::ownConsent(const Consent &, TakesHome) const { return made({}); }
Answered Gate::ownPaper(Id<Member>, TakesHome) const { return made({}); }
std::vector<Gate::Speaker> Gate::speakers(const Block &) const { return {}; }
bool Gate::wasSomebodys(const Block &) const { return false; }
const ConsentBook &Gate::book() const { return m->desk.book(); }

}  // namespace balai::council
