#pragma once
#include "core/base/files.h"
#include "core/crypto/secret_bytes.h"
#include "core/handoff/parts.h"
#include "core/handoff/preview.h"
#include "core/handoff/wrap.h"
#include "core/records/handoff.h"

namespace balai::handoff {

struct MakeOptions {
    const crypto::minisign::KeyPair &key;  // the council's hand-off signing key
    const documents::FontSet &fonts;
    const crypto::SecretBytes *passphrase = nullptr;  // of the wrap
    Wrap wrap = Wrap::None;
    qint64 mostBytes = 0;                  // of one file, for e-mail; 0: one file however large it is
    int workFactor = 18;                   // of age; low only in tests
    bool catchingUp = false;               // Session::isCatchingUp()
    bool secondPersonConfirmed = false;    // the passphrase of spec.confirmedBy was right
    IfExists ifExists = IfExists::Replace;  // Refuse: Error{AlreadyExists} before anything is recorded, for FILE, its parts and signatures
    FileOps &files = systemFiles();
};

struct Made {
    Id<records::Handoff> id;
    QString reference;
    QByteArray packageHash;  // SHA-256 of FILE, or of its first part
    QStringList files;       // FILE, or its parts in their order
    std::vector<PreviewItem> items;
    QStringList emptyLanguages;  // Contents::emptyLanguages()
};

// The zip of a package before signature and encryption: the same records, day and key give the same bytes.
QByteArray packageZip(const Contents &contents, const Payload &payload, Part part = {});

// Asks the gate and the disclosure check again, writes FILE and FILE.minisig (or, in parts, FILE-1of3.zip and so on, each
// with its own), and records the hand-off with every item
// and the consents behind it, all or nothing. Recommendations that were adopted are sent from here on.
// Throws what choose() throws; Error{Refused, reason}: "catchingUp", "secondPerson", "signingKey" (not the council's
// key), "sealedIdentity" (sealed names that this account cannot open cannot be looked for), "nothing" (all is held
// back), Error{InvalidInput, field "split"} where one file alone is larger than a part, "findings" (unanswered; params findings: list of ids); errors of files.
Made make(store::Store &store, const Spec &spec, const QString &path, const MakeOptions &options,
          Progress &progress = noProgress());

}  // namespace balai::handoff
