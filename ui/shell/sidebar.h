#pragma once
#include "ui/shell/session.h"
#include "ui/widgets/text_flow.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace balai::ui {

class LookKeys;
class NavEntry;


class CouncilButton;

// 216 wide: council, places, look, cover, lock. In a narrow window 56 wide: icons only.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    Sidebar(const Theme &theme, QWidget *parent = nullptr);
    void setAvailable(const QList<Place> &places);  // those that have a page
    void setDesk(const DeskView &desk);
    void setPlace(Place place);
    void setNarrow(bool narrow);
    LookKeys *look() const { return m_look; }
    static QString nameOf(Place place);  // in the present language

Q_SIGNALS:
    void chosen(balai::ui::Place place);
    void coverAsked();
    void lockAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPlaces(QVBoxLayout *column);
    void addFoot(QVBoxLayout *column);
    void retranslate();
    void arrange();

    const Theme &m_theme;
    CouncilButton *m_council;
    QWidget *m_places;
    LookKeys *m_look;
    QHash<Place, NavEntry *> m_entries;
    NavEntry *m_cover, *m_lock;
    QList<Place> m_available;
    bool m_narrow = false;
};

}  // namespace balai::ui
