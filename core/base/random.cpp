#include "core/base/random.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QtEndian>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#ifdef Q_OS_LINUX
#include <sys/random.h>
#endif

namespace balai {

QByteArray Random::bytes(int count) {
    QByteArray out(count, Qt::Uninitialized);
    fill(out.data(), std::size_t(count));
    return out;
}

std::uint64_t Random::number() {
    std::uint64_t out = 0;
    fill(&out, sizeof out);
    return qFromLittleEndian(out);
}

std::uint64_t Random::below(std::uint64_t bound) {
    const std::uint64_t limit = std::numeric_limits<std::uint64_t>::max() - std::numeric_limits<std::uint64_t>::max() % bound;
    std::uint64_t out = number();
    while (out >= limit) out = number();
    return out % bound;
}

#ifdef Q_OS_LINUX
// The kernel's pool, which mixes many sources; Qt would take the processor's own instruction alone.
void SystemRandom::fill(void *to, std::size_t bytes) {
    auto *at = static_cast<unsigned char *>(to);
    while (bytes > 0) {
        const ssize_t part = ::getrandom(at, bytes, 0);
        if (part < 0 && errno == EINTR) continue;
        if (part <= 0) qFatal("the system has no randomness");
        at += part;
        bytes -= std::size_t(part);
    }
}
#else
void SystemRandom::fill(void *to, std::size_t bytes) {
    auto *at = static_cast<unsigned char *>(to);
    while (bytes > 0) {
        const quint64 word = QRandomGenerator::system()->generate64();
        const std::size_t part = std::min(bytes, sizeof word);
        std::memcpy(at, &word, part);
        at += part;
        bytes -= part;
    }
}
#endif

SeededRandom::SeededRandom(const QByteArray &key)
    : m_key(QCryptographicHash::hash(key, QCryptographicHash::Sha256)) {}

void SeededRandom::fill(void *to, std::size_t bytes) {
    auto *at = static_cast<unsigned char *>(to);
    while (bytes > 0) {
        if (m_used == m_block.size()) {
            QByteArray input = m_key;
            const quint64 counter = qToLittleEndian(m_counter++);
            input.append(reinterpret_cast<const char *>(&counter), sizeof counter);
            m_block = QCryptographicHash::hash(input, QCryptographicHash::Sha256);
            m_used = 0;
        }
        const std::size_t part = std::min(bytes, std::size_t(m_block.size() - m_used));
        std::memcpy(at, m_block.constData() + m_used, part);
        m_used += int(part);
        at += part;
        bytes -= part;
    }
}

}  // namespace balai
