#pragma once
#include "core/council/form_readings.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace balai::ui {

class FlowLabel;
class Records;

// People reading a consent form aloud in one language: listened to, recorded here or brought as a file, erased. Made anew with the
// page around it.
class ReadingsView : public QWidget {
    Q_OBJECT
public:
    ReadingsView(const Theme &theme, Records &records, const records::ConsentForm &form, const QString &language);

private:
    bool mayWrite() const;
    void addReading(const council::FormReading &reading, QVBoxLayout *column);
    void addWays(QVBoxLayout *column);
    void choose();
    void keep(const QByteArray &file);
    void keepFile(const QString &path);
    void askErase(Id<records::Attachment> id);
    void say(const QString &words);

    const Theme &m_theme;
    Records &m_records;
    const Id<records::ConsentForm> m_form;
    const QString m_language;
    FlowLabel *m_said;
};

}  // namespace balai::ui
