#include "ui/today/overview.h"

#include "ui/workplace/records.h"

namespace balai::ui {

Overview::Overview(Records &records) : m_records(records) {}

const TodayReading *Overview::reading(const QString &language, std::optional<text::DateForm> form) {
    if (!m_records.isOpen()) return nullptr;
    if (!language.isEmpty()) m_language = language;
    if (form) m_form = *form;
    if (m_language.isEmpty()) m_language = m_records.contentLanguage();
    const bool fresh = m_reading && m_reading->version == m_records.read().version() && m_reading->on == m_records.today() && m_reading->language == m_language && m_reading->form == m_form;
    if (!fresh && !m_asked) ask();
    return m_reading ? &*m_reading : nullptr;
}

void Overview::ask() {
    m_asked = true;
    const int opened = m_opened;
    const qint64 version = m_records.read().version();
    // Said only where nothing stands there yet; later readings come behind what is shown.
    const QString what = m_reading ? QString() : tr("Looking what needs somebody");
    m_records.look<TodayReading>(what, this,
        [on = m_records.today(), language = m_language, form = m_form](const store::Store &store) { return readToday(store, on, language, form); },
        [this, opened, version](TodayReading reading) {
            if (opened != m_opened) return;
            m_asked = false;
            reading.version = version;
            m_reading = std::move(reading);
            Q_EMIT read();  // whoever shows it asks again, and so learns whether it is old already
        },
        [this, opened](const Error &error) {
            if (opened == m_opened) m_asked = false;
            if (error.code() != ErrorCode::Cancelled) qWarning("overview not read: %s", error.what());
        });
}

void Overview::forget() {
    ++m_opened;
    m_asked = false;
    m_reading.reset();
    m_language.clear();
    m_form = {};
}

}  // namespace balai::ui
