#pragma once
#include "ui/shell/launch.h"
#include "ui/shell/session.h"

#include <memory>

namespace balai::ui {

class MainWindow;

// The session over the store, and the pages on it: all that the shell may not know. Outlives the window.
class Workplace {
public:
    virtual ~Workplace() = default;
    virtual Session &session() = 0;
    virtual Founding *founding() = 0;             // null: no new council can be made here
    virtual void addPages(MainWindow &window) = 0;
};

// Made by the pages' side (ui/workplace). `launch.sample` gives the open sample council in a folder that goes away.
std::unique_ptr<Workplace> makeWorkplace(const Launch &launch);

}  // namespace balai::ui
