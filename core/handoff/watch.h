#pragma once
#include "core/council/released.h"
#include "core/store/store.h"

#include <QStringList>
#include <memory>

namespace balai::handoff {

// The disclosure check where nobody can answer it (tables, reports): what it finds stays. Keep it while the store stays
// as it is.
class Watch {
public:
    explicit Watch(const store::Store &store);
    ~Watch();
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    // A member's chosen name or something sealed, beside the names in `cleared`.
    bool names(const QString &words, const QStringList &cleared = {}) const;
    // Words that may lead to one person, whoever speaks them.
    bool hints(const QString &words) const;
    // In words that nobody is said to have spoken: a name, a quotation, a first person, a hint, or a place and a trade
    // together.
    bool tells(const QString &words) const;
    // Throws Error{Refused, reason "sealedIdentity"} where this account cannot open what would have to be looked for.
    void requireOpen() const;

private:
    struct Known;
    std::unique_ptr<Known> m_known;
};

// The names the gate lets stand with these words.
QStringList clearedBy(const council::Released &released);

}  // namespace balai::handoff
