#include "app/cli/invocation.h"
#include "app/cli/verbs.h"
#include "core/base/assets.h"
#include "core/base/error.h"
#include "core/sample/sample.h"

namespace balai::cli {

namespace {

int runSample(Invocation &in) {
    sample::SampleOptions options;
    options.resources = assetsFolder() + QStringLiteral("/sample");
    options.testKdf = in.args().has("test-kdf") || in.args().has("seed") || in.args().has("now");
    if (in.args().has("passphrase-file")) {
        const crypto::SecretBytes line = Invocation::secretLine(in.args().value("passphrase-file"));
        options.passphrase = QString::fromUtf8(line.view());
    }
    const QString folder = in.args().positional(0);
    sample::makeSample(folder, options, in.machine());
    if (in.json()) in.print(QJsonObject{{QStringLiteral("vault"), folder}, {QStringLiteral("sample"), true}});
    else if (!in.args().has("passphrase-file")) in.printLine(QStringLiteral("%1  passphrase: %2").arg(folder, sample::samplePassphrase()));
    return 0;
}

}  // namespace

std::vector<VerbSpec> sampleVerbs() { return {{"sample", {{"DIR"}}, {{"--test-kdf"}}, runSample}}; }

}  // namespace balai::cli
