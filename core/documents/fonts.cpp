#include "core/documents/fonts.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/documents/faces.h"

#include <QDirIterator>
#include <QStringList>
#include <ft2build.h>
#include <hb-ot.h>
#include FT_FREETYPE_H

namespace balai::documents {

namespace {

constexpr qint64 largestFont = 64ll << 20;

// File name prefixes, best first; in the order of text::Script with the plain family for Latin.
const std::array<QStringList, Faces::familyCount> &familyPrefixes() {
    static const std::array<QStringList, Faces::familyCount> prefixes = {
        QStringList{u"NotoSans"_qs},        QStringList{u"NotoSansThaiLooped"_qs, u"NotoSansThai"_qs},
        QStringList{u"NotoSansLao"_qs},     QStringList{u"NotoSansKhmer"_qs},
        QStringList{u"NotoSansMyanmar"_qs}, QStringList{u"NotoSansSC"_qs},
        QStringList{u"NotoSansTamil"_qs}};
    return prefixes;
}

QStringList fontFilesIn(const QString &folder) {
    QStringList files;
    QDirIterator walk(folder, {u"NotoSans*.ttf"_qs}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) files.append(walk.next());
    files.sort();
    return files;
}

bool isOf(const QString &path, const QString &prefix, Weight weight) {
    const QString name = path.section(u'/', -1);
    if (!name.startsWith(prefix) || name.size() <= prefix.size() || name.contains(u"Italic")) return false;
    const QChar next = name[prefix.size()];
    if (next != u'_' && next != u'-') return false;
    return name.contains(weight == Weight::Bold ? u"Bold" : u"Regular") && !name.contains(u"SemiBold") &&
           !name.contains(u"ExtraBold");
}

QString pathOf(const QStringList &files, const QStringList &prefixes, Weight weight) {
    for (const QString &prefix : prefixes)
        for (const QString &path : files)
            if (isOf(path, prefix, weight)) return path;
    return {};
}

// cairo keeps fonts that it has drawn with for longer than we do, so it owns what it reads from.
struct Outlines {
    explicit Outlines(const QByteArray &fontFile) : bytes(fontFile) {
        if (FT_Init_FreeType(&library) != 0) return;
        const auto *data = reinterpret_cast<const FT_Byte *>(bytes.constData());
        if (FT_New_Memory_Face(library, data, static_cast<FT_Long>(bytes.size()), 0, &face) != 0) face = nullptr;
    }
    ~Outlines() {
        if (face) FT_Done_Face(face);
        if (library) FT_Done_FreeType(library);
    }
    Outlines(const Outlines &) = delete;
    Outlines &operator=(const Outlines &) = delete;

    QByteArray bytes;
    FT_Library library = nullptr;
    FT_Face face = nullptr;
};

cairo_font_face_t *drawerOf(std::unique_ptr<Outlines> outlines) {
    static const cairo_user_data_key_t key{};
    cairo_font_face_t *drawer = cairo_ft_font_face_create_for_ft_face(outlines->face, FT_LOAD_NO_HINTING);
    const auto release = [](void *owned) { delete static_cast<Outlines *>(owned); };
    const cairo_status_t status = cairo_font_face_set_user_data(drawer, &key, outlines.get(), release);
    if (status == CAIRO_STATUS_SUCCESS)
        outlines.release();
    else
        throw Error(ErrorCode::Internal, QStringLiteral("cairo font"));
    return drawer;
}

} // namespace

Face::Face(const QString &path) : m_bytes(readFile(path, largestFont)) {
    auto outlines = std::make_unique<Outlines>(m_bytes);
    if (!outlines->face)
        throw Error(ErrorCode::Damaged, QStringLiteral("font file cannot be read"), {{u"path"_qs, path}});
    hb_blob_t *blob = hb_blob_create(m_bytes.constData(), static_cast<unsigned>(m_bytes.size()),
                                     HB_MEMORY_MODE_READONLY, nullptr, nullptr);
    hb_face_t *face = hb_face_create(blob, 0);
    m_unitsPerEm = hb_face_get_upem(face);
    m_shaper = hb_font_create(face);
    hb_ot_font_set_funcs(m_shaper);
    hb_font_make_immutable(m_shaper);
    hb_face_destroy(face);
    hb_blob_destroy(blob);
    m_drawer = drawerOf(std::move(outlines));
}

Face::~Face() {
    cairo_font_face_destroy(m_drawer);
    hb_font_destroy(m_shaper);
}

bool Face::has(char32_t codePoint) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(m_shaper, codePoint, &glyph) != 0;
}

Faces::Faces(const QString &folder) {
    const QStringList files = fontFilesIn(folder);
    for (std::size_t family = 0; family < familyCount; ++family) {
        const QStringList &prefixes = familyPrefixes()[family];
        const QString regular = pathOf(files, prefixes, Weight::Regular);
        if (regular.isEmpty())
            throw Error(ErrorCode::NotFound, QStringLiteral("font family missing"), {{u"what"_qs, prefixes.first()}});
        const QString bold = pathOf(files, prefixes, Weight::Bold);
        m_paths[family] = {regular, bold.isEmpty() ? regular : bold};
    }
}

const Face &Faces::face(std::size_t family, Weight weight) const {
    const auto column = static_cast<std::size_t>(weight);
    const std::lock_guard guard(m_loading);
    std::unique_ptr<Face> &slot = m_loaded[family][column];
    if (!slot) slot = std::make_unique<Face>(m_paths[family][column]);
    return *slot;
}

namespace {

std::optional<std::size_t> familyOfScript(text::Script script) {
    switch (script) {
    case text::Script::Latin: return 0;
    case text::Script::Thai: return 1;
    case text::Script::Lao: return 2;
    case text::Script::Khmer: return 3;
    case text::Script::Myanmar: return 4;
    case text::Script::Han: return 5;
    case text::Script::Tamil: return 6;
    case text::Script::Other: return std::nullopt;
    }
    return std::nullopt;
}

bool hasAll(const Face &face, const QList<uint> &codePoints) {
    return std::all_of(codePoints.begin(), codePoints.end(), [&](uint c) { return face.has(c); });
}

} // namespace

std::optional<std::size_t> Faces::familyOf(QStringView letter) const {
    for (const uint c : letter.toUcs4()) {
        const bool figure = c >= '0' && c <= '9';
        if (figure) return 0;
        if (const auto family = familyOfScript(text::scriptOfCodePoint(c))) return family;
    }
    return std::nullopt;
}

const Face &Faces::faceFor(QStringView letter, Weight weight, const Face *inUse) const {
    const QList<uint> codePoints = letter.toUcs4();
    const std::optional<std::size_t> family = familyOf(letter);
    if (family && hasAll(face(*family, weight), codePoints)) return face(*family, weight);
    if (inUse && hasAll(*inUse, codePoints)) return *inUse;
    for (std::size_t each = 0; each < familyCount; ++each)
        if (hasAll(face(each, weight), codePoints)) return face(each, weight);
    return family ? face(*family, weight) : plain(weight);
}

FontSet::FontSet(const QString &folder) : m_faces(std::make_unique<Faces>(folder)) {}
FontSet::~FontSet() = default;

} // namespace balai::documents
