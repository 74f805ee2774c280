#include "ui/shell/languages.h"

#include "core/text/language.h"

#include <QCoreApplication>

namespace balai::ui {

Languages::Languages(const Assets &assets, QObject *parent) : QObject(parent), m_assets(assets) {}

Languages::~Languages() {
    QCoreApplication::removeTranslator(&m_translator);
}

bool Languages::choose(const QString &tag) {
    if (tag == m_tag) return true;
    const QString path = m_assets.translation(tag);
    const bool isEnglish = tag == QLatin1String("en");
    if (!isEnglish && path.isEmpty()) return false;
    QCoreApplication::removeTranslator(&m_translator);
    m_tag = tag;
    if (isEnglish && path.isEmpty()) return true;  // balai_en holds the plurals
    if (!m_translator.load(path)) {
        m_tag = QStringLiteral("en");
        return false;
    }
    return QCoreApplication::installTranslator(&m_translator);
}

QString Languages::ofMachine() {
    return text::machineLanguage();
}

}  // namespace balai::ui
