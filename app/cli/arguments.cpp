#include "app/cli/arguments.h"

#include "app/cli/help.h"
#include "core/base/error.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstring>
#include <deque>
#include <memory>

namespace balai::cli {

namespace {

// What CLI11 writes into; stable addresses while it parses.
struct Bound {
    const VerbSpec *verb = nullptr;
    CLI::App *app = nullptr;
    std::deque<std::pair<const OptionSpec *, std::vector<std::string>>> options;
    std::deque<bool> flags;
    std::deque<std::pair<const OptionSpec *, bool *>> flagNames;
    std::deque<std::vector<std::string>> positionals;
};

using Describe = std::string (*)(const char *name);
std::string described(const char *name) { return helpFor(name).toStdString(); }
std::string undescribed(const char *) { return {}; }

bool asksForHelp(int argc, char **argv) {
    return std::any_of(argv + 1, argv + argc, [](const char *word) { return !std::strcmp(word, "--help") || !std::strcmp(word, "-h"); });
}

// What it is for with this verb, where that differs from the others.
std::string describedOption(const VerbSpec &verb, const OptionSpec &spec, Describe describe) {
    const std::string own = describe((std::string(verb.words) + ' ' + spec.name).c_str());
    return own.empty() ? describe(spec.name) : own;
}

void addOption(Bound &bound, const OptionSpec &spec, Describe describe) {
    const std::string help = describedOption(*bound.verb, spec, describe);
    if (spec.form == OptionSpec::Flag) {
        bound.flags.push_back(false);
        bound.app->add_flag(spec.name, bound.flags.back(), help);
        bound.flagNames.emplace_back(&spec, &bound.flags.back());
        return;
    }
    bound.options.emplace_back(&spec, std::vector<std::string>{});
    CLI::Option *option = bound.app->add_option(spec.name, bound.options.back().second, help);
    option->type_name("")->expected(spec.form == OptionSpec::Pair ? 2 : 1)->allow_extra_args(false)->multi_option_policy(spec.form == OptionSpec::Values ? CLI::MultiOptionPolicy::TakeAll : CLI::MultiOptionPolicy::TakeLast);
    if (spec.required) option->required();
}

void addPositional(Bound &bound, const PositionalSpec &spec) {
    bound.positionals.emplace_back();
    CLI::Option *option = bound.app->add_option(spec.name, bound.positionals.back());
    if (spec.many) option->expected(spec.required ? 1 : 0, 1 << 20);
    else option->expected(1)->allow_extra_args(false);
    if (spec.required) option->required();
}

// Creates the nested commands of "exchange import" on the way.
CLI::App *commandFor(CLI::App &root, const VerbSpec &verb, Describe describe) {
    CLI::App *at = &root;
    const QStringList words = QString::fromLatin1(verb.words).split(u' ');
    QByteArray whole;
    for (const QString &word : words) {
        const std::string name = word.toStdString();
        whole += (whole.isEmpty() ? "" : " ") + word.toLatin1();
        CLI::App *next = nullptr;
        for (CLI::App *known : at->get_subcommands([](const CLI::App *) { return true; }))
            if (known->get_name() == name) next = known;
        at->require_subcommand(0, 1);
        at = next ? next : at->add_subcommand(name, describe(whole.constData()));
        if (verb.hidden) at->group("");
    }
    return at;
}

void collect(const Bound &bound, Arguments &out) {
    out.verb = bound.verb;
    for (const auto &values : bound.positionals)
        for (const std::string &value : values) out.positionals.append(QString::fromLocal8Bit(value.c_str()));
    for (const auto &[spec, values] : bound.options)
        for (const std::string &value : values) out.options[QString::fromLatin1(spec->name).mid(2)].append(QString::fromLocal8Bit(value.c_str()));
    for (const auto &[spec, on] : bound.flagNames)
        if (*on) out.options[QString::fromLatin1(spec->name).mid(2)];
}

const OptionSpec *commonOption(const std::string &text) {
    for (const OptionSpec &spec : commonOptions())
        if (text == spec.name || text.rfind(std::string(spec.name) + "=", 0) == 0) return &spec;
    return nullptr;
}

// "balai-cli --vault V list member" is what people type too: common options in front of the verb go behind its words.
std::vector<std::string> verbFirst(int argc, char **argv) {
    std::vector<std::string> words(argv + 1, argv + argc);
    size_t at = 0;
    while (at < words.size()) {
        const OptionSpec *spec = commonOption(words[at]);
        if (!spec) break;
        at += spec->form == OptionSpec::Flag || words[at].find('=') != std::string::npos ? 1 : 2;
    }
    const auto verb = words.begin() + std::ptrdiff_t(std::min(at, words.size()));
    const std::vector<std::string> before(words.begin(), verb);
    words.erase(words.begin(), verb);
    words.insert(std::find(words.begin(), words.end(), "--"), before.begin(), before.end());
    return words;
}

// The verbs that begin with the first word, or all: each call pays for what CLI11 is told.
std::vector<const VerbSpec *> concerned(const std::vector<VerbSpec> &verbs, const std::vector<std::string> &words) {
    std::vector<const VerbSpec *> all, begun;
    for (const VerbSpec &verb : verbs) {
        const std::string_view name(verb.words);
        all.push_back(&verb);
        if (!words.empty() && name.substr(0, name.find(' ')) == words.front()) begun.push_back(&verb);
    }
    return begun.empty() ? all : begun;
}

}  // namespace

const std::vector<OptionSpec> &commonOptions() {
    static const std::vector<OptionSpec> options{{"--vault", OptionSpec::Value}, {"--passphrase-file", OptionSpec::Value},
                                                 {"--account", OptionSpec::Value}, {"--json"}, {"--quiet"},
                                                 {"--now", OptionSpec::Value}, {"--seed", OptionSpec::Value}};
    return options;
}

Arguments parseArguments(int argc, char **argv, const std::vector<VerbSpec> &verbs, QString &help) {
    const Describe describe = asksForHelp(argc, argv) ? described : undescribed;
    CLI::App root(describe("balai-cli"), "balai-cli");
    root.set_version_flag("--version", "balai-cli 0.1.0");
    std::vector<std::string> words = verbFirst(argc, argv);
    std::vector<std::unique_ptr<Bound>> all;
    for (const VerbSpec *verb : concerned(verbs, words)) {
        auto bound = std::make_unique<Bound>();
        bound->verb = verb;
        bound->app = commandFor(root, *verb, describe);
        for (const PositionalSpec &spec : verb->positionals) addPositional(*bound, spec);
        for (const OptionSpec &spec : verb->options) addOption(*bound, spec, describe);
        for (const OptionSpec &spec : commonOptions())
            if (!bound->app->get_option_no_throw(spec.name)) addOption(*bound, spec, describe);
        all.push_back(std::move(bound));
    }
    try {
        std::reverse(words.begin(), words.end());  // as CLI11 wants them
        root.parse(std::move(words));
    } catch (const CLI::Success &) {
        const CLI::App *at = &root;
        std::string before;
        while (!at->get_subcommands().empty()) {
            before += (before.empty() ? "" : " ") + at->get_name();
            at = at->get_subcommands().front();
        }
        help = QString::fromStdString(at == &root && root.get_option("--version")->count() ? root.version() + "\n" : at->help(before));
        return {};
    } catch (const CLI::Error &error) {
        throw Error(ErrorCode::Usage, QString::fromLocal8Bit(error.what()).simplified());
    }
    Arguments out;
    for (const auto &bound : all)
        if (bound->app->parsed() && bound->app->get_subcommands().empty()) collect(*bound, out);
    if (!out.verb) throw Error(ErrorCode::Usage, QStringLiteral("no such verb"));
    return out;
}

}  // namespace balai::cli
