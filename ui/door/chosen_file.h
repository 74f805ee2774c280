#pragma once
#include <QString>
#include <QWidget>
#include <functional>

namespace balai::ui {

class Button;
class FlowLabel;
class Theme;

// A button that asks for a file, and the name of the chosen one beside it.
class ChosenFile : public QWidget {
    Q_OBJECT
public:
    ChosenFile(const Theme &theme, const QString &object, const QString &button, const QString &title, const QString &filter);
    QString path() const { return m_path; }
    void focusFirst();

Q_SIGNALS:
    void chosen();

private:
    QString m_path;
    Button *m_button;
    FlowLabel *m_name;
};

}  // namespace balai::ui
