#include "ui/shell/figures.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QEvent>

namespace balai::ui {

namespace {

Figures *figuresOf(const Theme &theme) { return theme.findChild<Figures *>(QString(), Qt::FindDirectChildrenOnly); }

bool isNative(const QString &language, text::Digits digits) {
    return text::hasOwnDigits(language) && text::writtenDigits(QStringLiteral("1"), language, digits) != u"1";
}

}  // namespace

Figures::Figures(Theme &theme) : QTranslator(&theme), m_theme(theme) {
    connect(&theme, &Theme::changed, this, &Figures::follow);
    follow();
}

Figures::~Figures() { QCoreApplication::removeTranslator(this); }

void Figures::setForm(text::DateForm form) {
    if (form == m_form) return;
    m_form = form;
    if (follow()) return;
    QEvent again(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &again);
}

// Put in again after every change of language, so that it is asked before the words of that language. True where that
// had the window written again.
bool Figures::follow() {
    const QString wanted = isNative(m_theme.language(), m_form.digits) ? m_theme.language() : QString();
    if (wanted == m_loaded) return false;
    const bool removed = QCoreApplication::removeTranslator(this);
    m_loaded = wanted;
    return (!wanted.isEmpty() && load(m_theme.assets().translation(wanted)) && QCoreApplication::installTranslator(this)) || removed;
}

QString Figures::translate(const char *context, const char *source, const char *hint, int count) const {
    if (count < 0) return {};  // no count in it: the words of the language answer
    QString words = QTranslator::translate(context, source, hint, count);
    const QString written = text::nativeDigits(QString::number(count), m_loaded);
    return words.replace(QLatin1String("%Ln"), written).replace(QLatin1String("%n"), written);
}

text::DateForm formOf(const Theme &theme) {
    const Figures *figures = figuresOf(theme);
    return figures ? figures->form() : text::DateForm();
}

void setForm(const Theme &theme, text::DateForm form) {
    if (Figures *figures = figuresOf(theme)) figures->setForm(form);
}

QString dayText(const Theme &theme, QDate day, text::DateStyle style) { return text::formatDate(day, theme.language(), style, formOf(theme)); }

QString hourText(const Theme &theme, QTime time) { return text::formatTime(time, theme.language(), formOf(theme).digits); }

QString countText(const Theme &theme, qint64 count) { return text::writtenDigits(QString::number(count), theme.language(), formOf(theme).digits); }

}  // namespace balai::ui
