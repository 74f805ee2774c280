#pragma once
#include <QString>
#include <memory>

namespace balai::documents {

struct Faces;

// The Noto Sans families that papers are set in, found by file name anywhere under one folder: NotoSans,
// NotoSansThaiLooped (or NotoSansThai), NotoSansLao, NotoSansKhmer, NotoSansMyanmar, NotoSansTamil, NotoSansSC, each
// in Regular and Bold (a missing Bold is replaced by Regular). A file is read when its script is first met.
// May be shared between threads.
class FontSet {
public:
    // Throws Error{NotFound, what: file name prefix} where a family is missing: a paper with empty boxes is never made.
    explicit FontSet(const QString &folder);
    ~FontSet();
    FontSet(const FontSet &) = delete;
    FontSet &operator=(const FontSet &) = delete;

    const Faces &faces() const { return *m_faces; } // inside core/documents

private:
    std::unique_ptr<Faces> m_faces;
};

} // namespace balai::documents
