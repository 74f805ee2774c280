#pragma once
#include "ui/door/door_page.h"

namespace balai::ui {

class ChosenFile;
class DeskSession;

// Going back to a backup: into a folder of its own, which then stands at the door.
class RestorePage : public DoorPage {
    Q_OBJECT
public:
    RestorePage(const PageTools &tools, DeskSession &session);
    void focusFirst() override;

protected:
    QString missing() const override;
    void go() override;

private:
    DeskSession &m_session;
    ChosenFile *m_file;
    Field *m_folder;
};

}  // namespace balai::ui
