#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QScreen>
#include <QSvgRenderer>
#include <array>
#include <cmath>

namespace balai::ui {

namespace {

struct TypeSize {
    double points;
    int line;
    bool bold;
};

TypeSize sizeOf(Type type) {
    switch (type) {
    case Type::Small: return {9, 16, false};
    case Type::Table: return {10, 20, false};
    case Type::Base: return {11, 22, false};
    case Type::Section: return {13, 24, true};
    case Type::Fact: return {13, 24, false};
    case Type::Title: return {16, 28, true};
    case Type::Big: return {17, 28, false};
    case Type::Question: return {22, 40, true};
    case Type::Reader: return {26, 52, false};
    case Type::Code: return {12, 36, false};
    }
    return {11, 22, false};
}

// In the order of Tone.
constexpr std::array<QRgb, toneCount> lightTones{
    0xFFFAF8F4, 0xFFFFFFFF, 0xFFDDD8CE, 0xFF8C8679, 0xFF1F2328, 0xFF4A5159, 0xFF17635F, 0xFF12534F, 0xFFFFFFFF, 0xFFECF3F2,
    0xFF8A5A00, 0xFF6A4500, 0xFFFFF4DC, 0xFFE3C98F, 0xFF6B3A5B, 0xFFF6ECF3, 0xFFD9BFD0, 0xFFF3F0E9, 0x1A1F2328};
constexpr std::array<QRgb, toneCount> darkTones{
    0xFF1C1E21, 0xFF25282C, 0xFF3A3E44, 0xFF7A8189, 0xFFECE9E3, 0xFFB6BCC3, 0xFF6FC3BC, 0xFF8AD5CE, 0xFF10201F, 0xFF2B3438,
    0xFFF0C674, 0xFFF0C674, 0xFF3A3120, 0xFF6A5730, 0xFFDDB0D1, 0xFF38283A, 0xFF624A66, 0xFF202327, 0x59000000};

// One family per script; the first letters of the file name are the script's key.
struct ScriptFont {
    const char16_t *script;
    const char16_t *family;
    char16_t first, last;  // letters of the script; Latin is loaded always
};
constexpr std::array<ScriptFont, 7> scriptFonts{{
    {u"NotoSans", u"Noto Sans", 0, 0x036F},
    {u"NotoSansThaiLooped", u"Noto Sans Thai Looped", 0x0E00, 0x0E7F},
    {u"NotoSansLao", u"Noto Sans Lao", 0x0E80, 0x0EFF},
    {u"NotoSansKhmer", u"Noto Sans Khmer", 0x1780, 0x17FF},
    {u"NotoSansMyanmar", u"Noto Sans Myanmar", 0x1000, 0x109F},
    {u"NotoSansTamil", u"Noto Sans Tamil", 0x0B80, 0x0BFF},
    {u"NotoSansSC", u"Noto Sans SC", 0x2E80, 0x9FFF},
}};

QStringList families() {
    QStringList all;
    for (const ScriptFont &font : scriptFonts) all.append(QString::fromUtf16(font.family));
    return all;
}

// Lucide draws with a stroke of 2; the design asks for 1.75. The half disc is filled.
QByteArray tinted(QByteArray svg, const QString &name, const QColor &color) {
    if (name == QLatin1String("contrast")) svg.replace("M12 18a6 6 0 0 0 0-12v12z\"", "M12 2a10 10 0 0 1 0 20z\" fill=\"currentColor\"");
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg.replace("currentColor", color.name().toLatin1());
}

QPixmap drawn(const QByteArray &svg, int side, qreal ratio) {
    QSvgRenderer renderer(svg);
    QPixmap picture(int(std::ceil(side * ratio)), int(std::ceil(side * ratio)));
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    painter.end();
    picture.setDevicePixelRatio(ratio);
    return picture;
}

double luminance(const QColor &color) {
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

}  // namespace

bool isTall(QStringView text) {
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if ((code >= 0x0B80 && code <= 0x0BFF) || (code >= 0x0E00 && code <= 0x0EFF)) return true;
        if ((code >= 0x1000 && code <= 0x109F) || (code >= 0x1780 && code <= 0x17FF)) return true;
    }
    return false;
}

double contrast(const QColor &one, const QColor &other) {
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Theme::Theme(Assets assets, QObject *parent) : QObject(parent), m_assets(std::move(assets)) {
    if (const QScreen *screen = QGuiApplication::primaryScreen()) m_dpi = screen->logicalDotsPerInchY();
    prepareScript(QStringLiteral("NotoSans"));
}

void Theme::setDark(bool dark) {
    if (m_dark == dark) return;
    m_dark = dark;
    Q_EMIT changed();
}

void Theme::setScale(int percent) {
    percent = qBound(80, percent, 250);
    if (m_scale == percent) return;
    m_scale = percent;
    Q_EMIT changed();
}

void Theme::setLanguage(const QString &tag) {
    if (m_language == tag) return;
    m_language = tag;
    Q_EMIT changed();
}

QColor Theme::tone(Tone tone) const {
    return QColor::fromRgba((m_dark ? darkTones : lightTones)[std::size_t(tone)]);
}

int Theme::px(double length) const {
    return int(std::lround(length * m_scale / 100.0 * m_dpi / 96.0));
}

QFont Theme::font(Type type, bool bold) const {
    const TypeSize size = sizeOf(type);
    QFont font = type == Type::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QFont();
    if (type != Type::Code) font.setFamilies(families());
    font.setPointSizeF(size.points * m_scale / 100.0);
    font.setWeight(bold || size.bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Theme::lineHeight(Type type, QStringView text) const {
    const TypeSize size = sizeOf(type);
    if (!isTall(text)) return px(size.line);
    return px(std::max<double>(size.line, 2 * std::ceil(size.points * 96 / 72 * 1.9 / 2)));
}

QPixmap Theme::icon(const QString &name, double length, Tone wanted) const {
    const QColor color = tone(wanted);
    const int side = px(length);
    const qreal ratio = qApp->devicePixelRatio();
    const QString key = name + u'/' + QString::number(side) + u'/' + color.name() + u'/' + QString::number(ratio);
    const auto known = m_icons.constFind(key);
    if (known != m_icons.constEnd()) return *known;
    const QString path = m_assets.icon(name);
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
    const QPixmap picture = drawn(tinted(file.readAll(), name, color), side, ratio);
    m_icons.insert(key, picture);
    return picture;
}

void Theme::prepareScript(const QString &script) const {
    if (m_loaded.contains(script)) return;
    m_loaded.insert(script);
    for (const QLatin1String style : {QLatin1String("_400Regular.ttf"), QLatin1String("_700Bold.ttf")}) {
        const QString path = m_assets.font(script + style);
        if (!path.isEmpty()) QFontDatabase::addApplicationFont(path);
    }
}

void Theme::prepare(QStringView text) const {
    for (const QChar letter : text) {
        if (letter.unicode() < 0x0B80) continue;
        for (const ScriptFont &font : scriptFonts)
            if (letter.unicode() >= font.first && letter.unicode() <= font.last) prepareScript(QString::fromUtf16(font.script));
    }
}

void Theme::prepareAll() const {
    for (const ScriptFont &font : scriptFonts)
        if (font.first < 0x2000) prepareScript(QString::fromUtf16(font.script));
}

void Theme::apply(QApplication &app) const {
    QPalette colors;
    const auto set = [&](QPalette::ColorRole role, Tone wanted) { colors.setColor(role, tone(wanted)); };
    set(QPalette::Window, Tone::Paper);
    set(QPalette::WindowText, Tone::Ink);
    set(QPalette::Base, Tone::Raised);
    set(QPalette::AlternateBase, Tone::Well);
    set(QPalette::Text, Tone::Ink);
    set(QPalette::PlaceholderText, Tone::Soft);
    set(QPalette::Button, Tone::Raised);
    set(QPalette::ButtonText, Tone::Ink);
    set(QPalette::Highlight, Tone::Accent);
    set(QPalette::HighlightedText, Tone::OnAccent);
    set(QPalette::ToolTipBase, Tone::Raised);
    set(QPalette::ToolTipText, Tone::Ink);
    set(QPalette::Link, Tone::AccentInk);
    set(QPalette::Mid, Tone::Control);
    set(QPalette::Dark, Tone::Control);
    set(QPalette::Light, Tone::Raised);
    app.setPalette(colors);
    app.setFont(font(Type::Base));
    const QString sheet = QStringLiteral(
        "QScrollArea,QAbstractScrollArea{border:0;background:transparent}"
        "QScrollBar:vertical{width:%5px;background:transparent;margin:0}"
        "QScrollBar:horizontal{height:%5px;background:transparent;margin:0}"
        "QScrollBar::handle{background:%3;border-radius:%6px;margin:%6px}"
        "QScrollBar::add-line,QScrollBar::sub-line,QScrollBar::add-page,QScrollBar::sub-page{width:0;height:0;background:none}"
        "QMenu{background:%1;color:%2;border:1px solid %3;padding:%6px}"
        "QMenu::item{padding:%7px %8px;border-radius:%6px}"
        "QMenu::item:selected{background:%4;color:%2}"
        "QToolTip{background:%1;color:%2;border:1px solid %3;padding:%6px}")
        .arg(tone(Tone::Raised).name(), tone(Tone::Ink).name(), tone(Tone::Control).name(), tone(Tone::Sel).name())
        .arg(px(10)).arg(px(3)).arg(px(6)).arg(px(16));
    app.setStyleSheet(sheet);
}

}  // namespace balai::ui
