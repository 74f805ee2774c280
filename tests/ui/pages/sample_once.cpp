#include "tests/ui/pages/sample_once.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/sample/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>

namespace balai::test {

namespace {

// A year of work with one writing transaction after the other: made once.
class Made {
public:
    Made() {
        sample::SampleOptions options;
        options.resources = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/balai/sample");
        options.testKdf = true;
        SystemClock clock;
        SystemRandom random;
        vault::Machine machine{clock, random, QStringLiteral("Balai")};
        machine.settingsFolder = folder.filePath(QStringLiteral("settings"));
        sample::makeSample(folder.filePath(QStringLiteral("Sample.balai")), options, machine);
    }
    const QTemporaryDir folder;
};

}  // namespace

void copySample(const QString &folder) {
    static const Made made;
    const QDir from(made.folder.path()), to(folder);
    QDirIterator all(from.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString one = all.next(), path = to.filePath(from.relativeFilePath(one));
        const bool copied = all.fileInfo().isDir() ? to.mkpath(path) : to.mkpath(QFileInfo(path).path()) && QFile::copy(one, path);
        if (!copied) throw Error(ErrorCode::Io, QStringLiteral("a file of the sample was not copied"));
    }
}

}  // namespace balai::test
