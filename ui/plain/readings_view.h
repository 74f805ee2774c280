#pragma once
#include "core/council/kept_readings.h"
#include "ui/shell/theme.h"

#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace balai::ui {

class FlowLabel;
class Records;
class VoiceNote;

// What is read aloud, for ReadingsView.
struct ReadingsOf {
    QString name;  // at the end of object names
    std::vector<council::KeptReading> readings;  // newest first
    std::function<void(council::Session &session, const QByteArray &sound)> keep;  // runs on the worker; empty: none is added
    QString record, kept;  // on the button that begins; what becomes of a reading, said before
    QString file;          // head of the choice of a file
};
ReadingsOf readingsOfForm(const store::Store &store, const records::ConsentForm &form, const QString &language);

// People reading one text aloud in one language: listened to, recorded here or brought as a file, erased. Made anew with the
// page around it.
class ReadingsView : public QWidget {
    Q_OBJECT
public:
    ReadingsView(const Theme &theme, Records &records, ReadingsOf of);
    void focusFirst();
    void focusKeep();
    bool isBusy() const;  // something was said that is not kept yet

Q_SIGNALS:
    void kept();

private:
    void addReading(const council::KeptReading &reading, QVBoxLayout *column);
    void addWays(QVBoxLayout *column);
    void choose();
    void keep(const QByteArray &file);
    void keepFile(const QString &path);
    void askErase(Id<records::Attachment> id);
    void say(const QString &words);

    const Theme &m_theme;
    Records &m_records;
    const ReadingsOf m_of;
    FlowLabel *m_said;
    VoiceNote *m_note = nullptr;
};

}  // namespace balai::ui
