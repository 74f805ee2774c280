#include "ui/shell/assets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace balai::ui {

namespace {

QString firstThatExists(const QStringList &paths) {
    for (const QString &path : paths)
        if (QFile::exists(path)) return path;
    return {};
}

#ifdef BALAI_FETCHED_ASSETS
// NotoSansThaiLooped_400Regular.ttf lies in noto-sans-thai-looped/400Regular/.
QString fetchedFont(const QString &file) {
    const QString family = file.section(u'_', 0, 0);
    QString folder;
    for (qsizetype i = 0; i < family.size(); ++i) {
        const bool inCapitals = i > 0 && family.at(i - 1).isUpper();
        if (i > 0 && family.at(i).isUpper() && !inCapitals) folder += u'-';
        folder += family.at(i).toLower();
    }
    const QString style = file.section(u'_', 1).section(u'.', 0, 0);
    return QStringLiteral(BALAI_FETCHED_ASSETS "/@expo-google-fonts/") + folder + u'/' + style + u'/' + file;
}
#endif

}  // namespace

Assets::Assets() : Assets(QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/balai"))) {}

Assets::Assets(const QString &share) : m_share(share) {}

QString Assets::icon(const QString &name) const {
    QStringList paths{m_share + QStringLiteral("/icons/") + name + QStringLiteral(".svg")};
#ifdef BALAI_FETCHED_ASSETS
    paths.append(QStringLiteral(BALAI_FETCHED_ASSETS "/lucide-static/icons/") + name + QStringLiteral(".svg"));
#endif
    return firstThatExists(paths);
}

QString Assets::font(const QString &file) const {
    QStringList paths{m_share + QStringLiteral("/fonts/") + file};
#ifdef BALAI_FETCHED_ASSETS
    paths.append(fetchedFont(file));
#endif
    return firstThatExists(paths);
}

QString Assets::translation(const QString &tag) const {
    return firstThatExists({m_share + QStringLiteral("/translations/balai_") + tag + QStringLiteral(".qm")});
}

}  // namespace balai::ui
