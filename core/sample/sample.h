#pragma once
#include "core/council/session.h"
#include "core/sample/script.h"

namespace balai::sample {

// The passphrase of every sample council; it stands on its unlock page.
QString samplePassphrase();

struct SampleOptions {
    QString resources;  // folder of resources/sample
    QString passphrase = samplePassphrase();
    bool testKdf = false;
};

// Makes the fictional sample council in a new folder: a year of work ending at the machine's present day. Every write
// is stamped with the time it is said to have happened. Throws what Session::create and the script throw; leaves no
// folder behind then.
void makeSample(const QString &folder, const SampleOptions &options, const vault::Machine &machine);

}  // namespace balai::sample
