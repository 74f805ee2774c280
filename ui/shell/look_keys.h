#pragma once
#include <QWidget>

class QMenu;

namespace balai::ui {

class Button;
class Theme;

// Language, light or dark, size of letters: the three small buttons of the sidebar, the lock page and the first pages.
class LookKeys : public QWidget {
    Q_OBJECT
public:
    LookKeys(const Theme &theme, QWidget *parent = nullptr);
    void setLanguage(const QString &tag);
    void setNarrow(bool narrow);  // only the globe; its menu holds the rest

Q_SIGNALS:
    void languageChosen(const QString &tag);
    void darkToggled();
    void scaleChosen(int percent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillLanguages(QMenu &menu);
    void fillSizes(QMenu &menu);

    const Theme &m_theme;
    Button *m_language, *m_shade, *m_size;
    bool m_narrow = false;
};

}  // namespace balai::ui
