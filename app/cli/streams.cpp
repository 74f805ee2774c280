#include "app/cli/streams.h"

#include "app/cli/plain_text.h"
#include "core/base/error.h"
#include "core/base/files.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <stdio_ext.h>
#include <unistd.h>

namespace balai::cli {

namespace {

int s_failed = 0;  // errno of what could not be written

void keepNumber(int fd, int mode) {
    if (::fcntl(fd, F_GETFD) >= 0) return;
    const int nothing = ::open("/dev/null", mode);
    if (nothing < 0 || nothing == fd) return;
    ::dup2(nothing, fd);
    ::close(nothing);
}

}  // namespace

void requireStreams() {
    const int flags = ::fcntl(STDOUT_FILENO, F_GETFL);
    keepNumber(STDIN_FILENO, O_RDONLY);
    keepNumber(STDOUT_FILENO, O_WRONLY);
    keepNumber(STDERR_FILENO, O_WRONLY);
    if (flags >= 0 && (flags & O_ACCMODE) != O_RDONLY) return;
    errno = EBADF;
    throwErrno(QStringLiteral("cannot write standard output"), QStringLiteral("-"));
}

void writeOut(const QByteArray &bytes) {
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()) && s_failed == 0) s_failed = errno;
}

void flushOut() {
    if (std::fflush(stdout) != 0 && s_failed == 0) s_failed = errno;
    if (s_failed == 0) return;
    errno = s_failed;
    throwErrno(QStringLiteral("cannot write standard output"), QStringLiteral("-"));
}

void flushSecret() {
    std::signal(SIGPIPE, SIG_IGN);
    flushOut();
}

void flushAnswer() {
    try {
        flushOut();
    } catch (const Error &error) {
        throw Error(ErrorCode::Io, error.log(), {{QStringLiteral("reason"), QStringLiteral("answerLost")}});
    }
}

void forgetOut() { __fpurge(stdout); }

void complain(const QString &sentence) { std::fprintf(stderr, "balai-cli: %s\n", qUtf8Printable(oneLine(sentence.simplified()))); }

}  // namespace balai::cli
