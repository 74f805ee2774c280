#include "app/cli/help.h"

#include <QCoreApplication>
#include <cstring>

namespace balai::cli {

namespace {

struct Entry {
    const char *name;
    const char *text;
};

constexpr const char *context = "balai::cli::Help";

const Entry entries[] = {
    {"balai-cli", QT_TRANSLATE_NOOP("balai::cli::Help", "Keeps the records of a survivor advisory council.")},
    {"create", QT_TRANSLATE_NOOP("balai::cli::Help", "Makes a new vault in the folder DIR.")},
    {"sample", QT_TRANSLATE_NOOP("balai::cli::Help", "Makes a vault with the sample council, to try things out.")},
    {"info", QT_TRANSLATE_NOOP("balai::cli::Help", "Shows versions, counts, sizes and devices.")},
    {"check", QT_TRANSLATE_NOOP("balai::cli::Help", "Looks for damage; with --deep also in every record.")},
    {"replay", QT_TRANSLATE_NOOP("balai::cli::Help", "Builds everything anew from the change log.")},
    {"account", QT_TRANSLATE_NOOP("balai::cli::Help", "The people who can open the vault.")},
    {"account list", QT_TRANSLATE_NOOP("balai::cli::Help", "Lists the accounts.")},
    {"account add", QT_TRANSLATE_NOOP("balai::cli::Help", "Adds an account with a passphrase of its own.")},
    {"account remove", QT_TRANSLATE_NOOP("balai::cli::Help", "Takes away an account; its records stay.")},
    {"account passphrase", QT_TRANSLATE_NOOP("balai::cli::Help", "Changes the passphrase of an account.")},
    {"recovery", QT_TRANSLATE_NOOP("balai::cli::Help", "The code that opens the vault when a passphrase is lost.")},
    {"recovery new", QT_TRANSLATE_NOOP("balai::cli::Help", "Makes a new recovery code; the old one no longer opens the vault.")},
    {"recovery use", QT_TRANSLATE_NOOP("balai::cli::Help", "Opens the vault with the recovery code and sets a new passphrase.")},
    {"recovery split", QT_TRANSLATE_NOOP("balai::cli::Help", "Splits a new recovery key into shares; so many of them together open the vault.")},
    {"recovery join", QT_TRANSLATE_NOOP("balai::cli::Help", "Opens the vault with shares and sets a new passphrase.")},
    {"list", QT_TRANSLATE_NOOP("balai::cli::Help", "Lists the records of one kind.")},
    {"show", QT_TRANSLATE_NOOP("balai::cli::Help", "Shows one record.")},
    {"history", QT_TRANSLATE_NOOP("balai::cli::Help", "Shows every change of one record.")},
    {"put", QT_TRANSLATE_NOOP("balai::cli::Help", "Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.")},
    {"remove", QT_TRANSLATE_NOOP("balai::cli::Help", "Takes a record out of sight; it stays in the history.")},
    {"erase", QT_TRANSLATE_NOOP("balai::cli::Help", "Erases the words of a record or of one field everywhere, for good.")},
    {"search", QT_TRANSLATE_NOOP("balai::cli::Help", "Finds records by words.")},
    {"consent", QT_TRANSLATE_NOOP("balai::cli::Help", "What the members allow.")},
    {"consent may-share", QT_TRANSLATE_NOOP("balai::cli::Help", "Says whether a member allows one use, and by which consent or why not.")},
    {"due", QT_TRANSLATE_NOOP("balai::cli::Help", "Lists what needs somebody now.")},
    {"device", QT_TRANSLATE_NOOP("balai::cli::Help", "The laptops of this council.")},
    {"device card", QT_TRANSLATE_NOOP("balai::cli::Help", "Writes the card by which others admit this device.")},
    {"device admit", QT_TRANSLATE_NOOP("balai::cli::Help", "Admits the device of a card; compare the words by voice.")},
    {"device list", QT_TRANSLATE_NOOP("balai::cli::Help", "Lists the devices.")},
    {"device revoke", QT_TRANSLATE_NOOP("balai::cli::Help", "Takes nothing more from a device, for example a lost one.")},
    {"exchange", QT_TRANSLATE_NOOP("balai::cli::Help", "Carries changes between laptops as files.")},
    {"exchange export", QT_TRANSLATE_NOOP("balai::cli::Help", "Writes a bundle with the changes that others lack.")},
    {"exchange import", QT_TRANSLATE_NOOP("balai::cli::Help", "Takes in bundles of other laptops.")},
    {"exchange conflicts", QT_TRANSLATE_NOOP("balai::cli::Help", "Lists what two people changed at once; both versions are kept.")},
    {"exchange resolve", QT_TRANSLATE_NOOP("balai::cli::Help", "Chooses a version of a conflict.")},
    {"exchange invite", QT_TRANSLATE_NOOP("balai::cli::Help", "Writes an invitation by which a new laptop gets a vault of this council.")},
    {"exchange join", QT_TRANSLATE_NOOP("balai::cli::Help", "Makes this laptop's vault from an invitation.")},
    {"packet", QT_TRANSLATE_NOOP("balai::cli::Help", "Minutes that a member reads and answers alone.")},
    {"packet make", QT_TRANSLATE_NOOP("balai::cli::Help", "Writes the packet of one member for one meeting, and its passphrase into a file.")},
    {"packet show", QT_TRANSLATE_NOOP("balai::cli::Help", "Shows what is in a packet; needs no vault.")},
    {"packet answer", QT_TRANSLATE_NOOP("balai::cli::Help", "Writes the reply to a packet; needs no vault.")},
    {"packet receive", QT_TRANSLATE_NOOP("balai::cli::Help", "Takes a member's reply into the vault.")},
    {"handoff", QT_TRANSLATE_NOOP("balai::cli::Help", "Hands a ministry what the members agreed to share.")},
    {"handoff preview", QT_TRANSLATE_NOOP("balai::cli::Help", "Shows what would go, what stays and why.")},
    {"handoff make", QT_TRANSLATE_NOOP("balai::cli::Help", "Makes the signed package.")},
    {"handoff verify", QT_TRANSLATE_NOOP("balai::cli::Help", "Checks a package or a bag; needs no vault.")},
    {"handoff list", QT_TRANSLATE_NOOP("balai::cli::Help", "Lists the hand-offs.")},
    {"handoff recall", QT_TRANSLATE_NOOP("balai::cli::Help", "Writes the notice that asks a body to stop using what was taken back.")},
    {"response", QT_TRANSLATE_NOOP("balai::cli::Help", "What bodies answer.")},
    {"response import", QT_TRANSLATE_NOOP("balai::cli::Help", "Takes in a filled response sheet or a signed reply.")},
    {"attachment", QT_TRANSLATE_NOOP("balai::cli::Help", "Files that are kept inside the vault.")},
    {"attachment add", QT_TRANSLATE_NOOP("balai::cli::Help", "Keeps a file of at most 20 MB with the record that it belongs to.")},
    {"attachment list", QT_TRANSLATE_NOOP("balai::cli::Help", "Lists the files that are kept.")},
    {"attachment save", QT_TRANSLATE_NOOP("balai::cli::Help", "Writes a picture that may leave, or any file inside an encrypted one.")},
    {"backup", QT_TRANSLATE_NOOP("balai::cli::Help", "Safety copies of the vault.")},
    {"backup make", QT_TRANSLATE_NOOP("balai::cli::Help", "Makes a backup, as encrypted as the vault.")},
    {"backup verify", QT_TRANSLATE_NOOP("balai::cli::Help", "Checks that a backup is whole.")},
    {"backup restore", QT_TRANSLATE_NOOP("balai::cli::Help", "Makes a vault in the folder DIR from a backup.")},
    {"export", QT_TRANSLATE_NOOP("balai::cli::Help", "Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.")},
    {"import", QT_TRANSLATE_NOOP("balai::cli::Help", "Takes in a table as new records of one kind, all of it or nothing.")},
    {"report", QT_TRANSLATE_NOOP("balai::cli::Help", "Papers about the council's work.")},
    {"report status", QT_TRANSLATE_NOOP("balai::cli::Help", "Writes where the recommendations stand and what bodies answered.")},
    {"report annual", QT_TRANSLATE_NOOP("balai::cli::Help", "Writes what the council did in a year: meetings, attendance, honoraria, recommendations.")},
    {"bench", QT_TRANSLATE_NOOP("balai::cli::Help", "Makes a made-up council in a temporary folder and times what people do.")},
    {"--vault", QT_TRANSLATE_NOOP("balai::cli::Help", "folder of the vault")},
    {"--passphrase-file", QT_TRANSLATE_NOOP("balai::cli::Help", "file whose first line is the passphrase; without it you are asked")},
    {"--passphrase-file2", QT_TRANSLATE_NOOP("balai::cli::Help", "the second passphrase: of the new account, the invitation or the second person")},
    {"--account", QT_TRANSLATE_NOOP("balai::cli::Help", "name of the account that acts")},
    {"--json", QT_TRANSLATE_NOOP("balai::cli::Help", "answers as JSON")},
    {"--quiet", QT_TRANSLATE_NOOP("balai::cli::Help", "shows no progress")},
    {"--now", QT_TRANSLATE_NOOP("balai::cli::Help", "sets the clock; only for test vaults")},
    {"--seed", QT_TRANSLATE_NOOP("balai::cli::Help", "sets the randomness; only for test vaults")},
    {"--out", QT_TRANSLATE_NOOP("balai::cli::Help", "file to write; of shares the folder")},
    {"--folder", QT_TRANSLATE_NOOP("balai::cli::Help", "folder of bundles")},
    {"--where", QT_TRANSLATE_NOOP("balai::cli::Help", "only records with FIELD=VALUE; may be given several times")},
    {"--fields", QT_TRANSLATE_NOOP("balai::cli::Help", "only these fields, with commas between")},
    {"--batch", QT_TRANSLATE_NOOP("balai::cli::Help", "put: keeps every N records at once; consent: reads questions as JSON Lines")},
    {"--reason", QT_TRANSLATE_NOOP("balai::cli::Help", "member-asked, mistake or retention")},
    {"--on", QT_TRANSLATE_NOOP("balai::cli::Help", "the day, as 2026-11-23")},
    {"--full", QT_TRANSLATE_NOOP("balai::cli::Help", "everything, not only what is new")},
    {"--language", QT_TRANSLATE_NOOP("balai::cli::Help", "language tag, as km")},
    {"--recovery-file", QT_TRANSLATE_NOOP("balai::cli::Help", "file of the recovery code")},
    {"--key", QT_TRANSLATE_NOOP("balai::cli::Help", "the council's public key")},
    {"--bag", QT_TRANSLATE_NOOP("balai::cli::Help", "checks a BagIt folder or zip alone, without a signature")},
    {"--confirm-erasures", QT_TRANSLATE_NOOP("balai::cli::Help", "takes in many erasures at once; needs the passphrase of a second account")},
    {"--role", QT_TRANSLATE_NOOP("balai::cli::Help", "facilitator, notetaker or reader")},
    {"--identity", QT_TRANSLATE_NOOP("balai::cli::Help", "gives the new laptop the key of the sealed names too")},
    {"--name", QT_TRANSLATE_NOOP("balai::cli::Help", "name of the new laptop, or of the file")},
    {"--member", QT_TRANSLATE_NOOP("balai::cli::Help", "id of the member")},
    {"--use", QT_TRANSLATE_NOOP("balai::cli::Help", "what the consent is about")},
    {"--audience", QT_TRANSLATE_NOOP("balai::cli::Help", "council, body, government, partners or public")},
    {"--body", QT_TRANSLATE_NOOP("balai::cli::Help", "id of the body")},
    {"--block", QT_TRANSLATE_NOOP("balai::cli::Help", "id of the passage")},
    {"--recommendation", QT_TRANSLATE_NOOP("balai::cli::Help", "id of the recommendation")},
    {"--meeting", QT_TRANSLATE_NOOP("balai::cli::Help", "id of the meeting")},
    {"--to", QT_TRANSLATE_NOOP("balai::cli::Help", "id of the device that it is for; may be given several times")},
    {"--of", QT_TRANSLATE_NOOP("balai::cli::Help", "kind and id of the record that the file belongs to")},
    {"--keep", QT_TRANSLATE_NOOP("balai::cli::Help", "the change to keep, or ours or theirs")},
    {"--value", QT_TRANSLATE_NOOP("balai::cli::Help", "another value, as JSON")},
    {"--mode", QT_TRANSLATE_NOOP("balai::cli::Help", "how the answers were given: self, readTo, spoken or paper")},
    {"--answers", QT_TRANSLATE_NOOP("balai::cli::Help", "file of the answers, as JSON Lines")},
    {"--packet-passphrase-file", QT_TRANSLATE_NOOP("balai::cli::Help", "file into which the passphrase of the packet is written")},
    {"--encrypt-passphrase-file", QT_TRANSLATE_NOOP("balai::cli::Help", "wraps what is written with the passphrase of this file")},
    {"--kind", QT_TRANSLATE_NOOP("balai::cli::Help", "only records of this kind")},
    {"--limit", QT_TRANSLATE_NOOP("balai::cli::Help", "at most so many")},
    {"--field", QT_TRANSLATE_NOOP("balai::cli::Help", "only this field")},
    {"--deep", QT_TRANSLATE_NOOP("balai::cli::Help", "also in every record and change")},
    {"--council", QT_TRANSLATE_NOOP("balai::cli::Help", "name of the council")},
    {"--test-kdf", QT_TRANSLATE_NOOP("balai::cli::Help", "weak keys, only for tests")},
    {"--shares", QT_TRANSLATE_NOOP("balai::cli::Help", "number of shares, from 2 to 255")},
    {"--threshold", QT_TRANSLATE_NOOP("balai::cli::Help", "how many shares open the vault")},
    {"--inside", QT_TRANSLATE_NOOP("balai::cli::Help", "all that this account may open, in a file encrypted with --encrypt-passphrase-file")},
    {"--map", QT_TRANSLATE_NOOP("balai::cli::Help", "which column is which field, as JSON or a file of it")},
    {"--year", QT_TRANSLATE_NOOP("balai::cli::Help", "the year")},
    {"--size", QT_TRANSLATE_NOOP("balai::cli::Help", "small, decade or nation")},
};

}  // namespace

QString helpFor(const char *name) {
    for (const Entry &entry : entries)
        if (std::strcmp(entry.name, name) == 0) return QCoreApplication::translate(context, entry.text);
    return {};
}

}  // namespace balai::cli
