#pragma once
#include <QtGlobal>

namespace balai {

// Progress and cancel of a long work. `step` is called from the worker's thread, often and cheaply.
class Progress {
public:
    virtual ~Progress() = default;
    virtual void step(qint64 done, qint64 total) = 0;  // total 0: unknown
    virtual bool cancelled() const = 0;
};

// Never cancelled, shows nothing.
Progress &noProgress();

// Throws Error{Cancelled} where the person asked for it.
void stepOrCancel(Progress &progress, qint64 done, qint64 total);

}  // namespace balai
