#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "app/cli/words.h"
#include "core/base/error.h"
#include "core/council/leaving.h"

#include <QJsonArray>

namespace balai::cli {

namespace {

using council::Contributed;
using council::Parting;

[[noreturn]] void wrong(const QString &what, const char *reason) {
    throw Error(ErrorCode::InvalidInput, what + QStringLiteral(": ") + QLatin1String(reason), {{QStringLiteral("field"), QStringLiteral("contributions")}, {QStringLiteral("reason"), QString::fromLatin1(reason)}});
}

constexpr std::pair<const char *, Parting> partings[] = {
    {"seal", Parting::Seal}, {"keep", Parting::KeepUnnamed}, {"keepNamed", Parting::KeepNamed}, {"delete", Parting::Erase}};

Parting partingFrom(const QString &word) {
    for (const auto &[name, parting] : partings)
        if (word == QLatin1String(name)) return parting;
    wrong(word, "not one of seal, keep, keepNamed, delete");
}

QString wordOf(Parting parting) {
    for (const auto &[name, one] : partings)
        if (one == parting) return QString::fromLatin1(name);
    return {};
}

// What is said of all at once is done as far as each allows; the answer tells what became of each.
Parting nearest(const Contributed &one, Parting wish) {
    const bool keeps = wish == Parting::KeepUnnamed || wish == Parting::KeepNamed;
    if (wish == Parting::Erase) return one.isErasable() ? wish : Parting::Seal;
    if (keeps && (!one.keepable || one.ofMany)) return Parting::Seal;
    return wish == Parting::KeepNamed && !one.named ? Parting::KeepUnnamed : wish;
}

// --contributions WORD for all, RECORD=WORD for one.
class Wishes {
public:
    explicit Wishes(const QStringList &given) {
        for (const QString &one : given) {
            const qsizetype at = one.indexOf(u'=');
            if (at < 0) {
                m_all = partingFrom(one);
                continue;
            }
            const auto record = Uuid::parse(one.left(at));
            if (!record) wrong(one, "not an id");
            m_each.insert(*record, partingFrom(one.mid(at + 1)));
        }
    }
    std::vector<council::PartingChoice> choices(const std::vector<Contributed> &contributions) const {
        std::vector<council::PartingChoice> out;
        QHash<Uuid, Parting> open = m_each;
        for (const Contributed &one : contributions) {
            const bool named = open.contains(one.record);
            out.push_back({one, named ? open.take(one.record) : nearest(one, m_all)});
        }
        if (!open.isEmpty()) throw Error(ErrorCode::NotFound, QStringLiteral("no contribution of hers"), {{QStringLiteral("what"), open.begin().key().text()}});
        return out;
    }

private:
    Parting m_all = Parting::Seal;
    QHash<Uuid, Parting> m_each;
};

Id<records::Member> memberIn(Invocation &in) {
    in.session(vault::Access::ReadWrite).requireWriter();
    return Id<records::Member>(in.id(in.args().positional(0)));
}

int tell(Invocation &in, Id<records::Member> id, QJsonObject more = {}) {
    const records::Member member = *in.session(vault::Access::ReadWrite).store().find(id);
    more.insert(QStringLiteral("member"), id.text());
    more.insert(QStringLiteral("state"), records::wordOf(member.state));
    more.insert(QStringLiteral("until"), member.until.isValid() ? QJsonValue(records::dateText(member.until)) : QJsonValue());
    if (in.json()) in.print(more);
    return 0;
}

int runPause(Invocation &in) {
    const auto id = memberIn(in);
    council::pauseMember(in.session(vault::Access::ReadWrite).store(), id);
    return tell(in, id);
}

int runResume(Invocation &in) {
    const auto id = memberIn(in);
    council::comeBack(in.session(vault::Access::ReadWrite).store(), id);
    return tell(in, id);
}

int runLeave(Invocation &in) {
    const Wishes wishes(in.args().values("contributions"));
    const auto id = memberIn(in);
    council::Session &session = in.session(vault::Access::ReadWrite);
    const auto choices = wishes.choices(council::contributionsOf(session.store(), id));
    council::leaveCouncil(session, id, choices);
    QJsonArray became;
    for (const auto &[one, parting] : choices)
        became.append(QJsonObject{{QStringLiteral("kind"), one.kind}, {QStringLiteral("record"), one.record.text()}, {QStringLiteral("contribution"), wordOf(parting)}});
    return tell(in, id, {{QStringLiteral("contributions"), became}});
}

}  // namespace

std::vector<VerbSpec> memberVerbs() {
    return {{"member pause", {{"ID"}}, {}, runPause},
            {"member resume", {{"ID"}}, {}, runResume},
            {"member leave", {{"ID"}}, {{"--contributions", OptionSpec::Values}}, runLeave}};
}

}  // namespace balai::cli
