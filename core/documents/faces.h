#pragma once
// Inside core/documents only.
#include "core/documents/fonts.h"
#include "core/text/language.h"

#include <QByteArray>
#include <QStringView>
#include <array>
#include <cairo-ft.h>
#include <cairo.h>
#include <hb.h>
#include <memory>
#include <mutex>
#include <optional>

namespace balai::documents {

enum class Weight { Regular, Bold };

// One font file, ready for shaping (HarfBuzz, font units) and for drawing (cairo, unhinted).
class Face {
public:
    explicit Face(const QString &path); // throws Error{Damaged} where it is no font
    ~Face();
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    bool has(char32_t codePoint) const;
    hb_font_t *shaper() const { return m_shaper; }
    cairo_font_face_t *drawer() const { return m_drawer; }
    double unitsPerEm() const { return m_unitsPerEm; }

private:
    QByteArray m_bytes; // HarfBuzz and FreeType read from it
    hb_font_t *m_shaper = nullptr;
    cairo_font_face_t *m_drawer = nullptr;
    double m_unitsPerEm = 1000;
};

// The faces of a folder, loaded on demand.
struct Faces {
    static constexpr std::size_t familyCount = 7;

    explicit Faces(const QString &folder);

    const Face &plain(Weight weight) const { return face(0, weight); }
    // The face for one letter: that of its script, else the one in use (so that spaces and points do not change the
    // face), else the first that has all of it, else the plain one.
    const Face &faceFor(QStringView letter, Weight weight, const Face *inUse) const;

private:
    const Face &face(std::size_t family, Weight weight) const;
    std::optional<std::size_t> familyOf(QStringView letter) const;

    std::array<std::array<QString, 2>, familyCount> m_paths;
    mutable std::mutex m_loading;
    mutable std::array<std::array<std::unique_ptr<Face>, 2>, familyCount> m_loaded;
};

} // namespace balai::documents
