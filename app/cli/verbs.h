#pragma once
#include "app/cli/arguments.h"

// One function per file: the verbs that file brings.
namespace balai::cli {

std::vector<VerbSpec> vaultVerbs();     // create, info, check, replay
std::vector<VerbSpec> accountVerbs();   // account …
std::vector<VerbSpec> recoveryVerbs();  // recovery …
std::vector<VerbSpec> readVerbs();      // list, show, history
std::vector<VerbSpec> writeVerbs();     // put, remove, erase
std::vector<VerbSpec> searchVerbs();    // search
std::vector<VerbSpec> consentVerbs();   // consent may-share
std::vector<VerbSpec> dueVerbs();       // due
std::vector<VerbSpec> deviceVerbs();    // device …
std::vector<VerbSpec> exchangeVerbs();  // exchange …
std::vector<VerbSpec> packetVerbs();    // packet …
std::vector<VerbSpec> handoffVerbs();   // handoff …, response import
std::vector<VerbSpec> attachmentVerbs(); // attachment …
std::vector<VerbSpec> backupVerbs();    // backup …
std::vector<VerbSpec> tableVerbs();     // export, import
std::vector<VerbSpec> reportVerbs();    // report …
std::vector<VerbSpec> benchVerbs();     // bench
std::vector<VerbSpec> sampleVerbs();    // sample
std::vector<VerbSpec> ageVerbs();       // age-encrypt, age-decrypt (hidden)

}  // namespace balai::cli
