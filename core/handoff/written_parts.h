#pragma once
#include "core/handoff/make.h"

#include <memory>

namespace balai::handoff {

// A package's files and their signatures, written beside their places as `.part` and put there by appear(), after the records
// about them are safe. What did not appear is gone with this.
class WrittenParts {
public:
    // Throws Error{Cancelled}, errors of files, and what partsOf() throws; leaves nothing then.
    WrittenParts(const Contents &contents, const Payload &payload, const QString &path, const MakeOptions &options, Random &random, Progress &progress);
    ~WrittenParts();
    void appear();  // all or none
    const QByteArray &hash() const { return m_hash; }  // SHA-256 of the first
    const QByteArray &innerHash() const { return m_innerHash; }  // of the zip within its wrap; empty where it has none
    const QStringList &paths() const { return m_paths; }

private:
    class TwoFiles;
    QStringList m_paths;
    std::vector<std::unique_ptr<TwoFiles>> m_files;
    QByteArray m_hash, m_innerHash;
};

}  // namespace balai::handoff
