#pragma once
#include <QMap>
#include <QString>
#include <QStringList>
#include <vector>

namespace balai::cli {

class Invocation;

struct PositionalSpec {
    const char *name;
    bool required = true;
    bool many = false;
};
struct OptionSpec {
    const char *name;  // "--out"
    enum Form { Flag, Value, Pair, Values } form = Flag;  // Pair: two words behind it
    bool required = false;
};

// One verb of the contract: words ("exchange import"), what it takes, what it does. `run` returns the exit status and
// throws balai::Error.
struct VerbSpec {
    const char *words;
    std::vector<PositionalSpec> positionals;
    std::vector<OptionSpec> options;
    int (*run)(Invocation &);
    bool hidden = false;
};

// The parsed command line.
struct Arguments {
    const VerbSpec *verb = nullptr;
    QStringList positionals;
    QMap<QString, QStringList> options;  // without the leading dashes
    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return options.value(QLatin1String(option)).value(0); }
    QStringList values(const char *option) const { return options.value(QLatin1String(option)); }
    QString positional(int at) const { return positionals.value(at); }
};

// Throws Error{Usage}; `help` is filled instead where help was asked for.
Arguments parseArguments(int argc, char **argv, const std::vector<VerbSpec> &verbs, QString &help);

// Options every verb takes: --vault, --passphrase-file, --account, --json, --quiet, --now, --seed.
const std::vector<OptionSpec> &commonOptions();

}  // namespace balai::cli
