#pragma once
#include "ui/shell/theme.h"

#include <functional>

class QWidget;

namespace balai::ui {

class Button;
class Records;

// Asks, above `page`, into how many shares the key is split and how many of them open the vault; then writes them, a page
// each to print or a file each. `done` is called when they are in force. Where nothing could be written nothing changed.
void askShares(const Theme &theme, Records &records, QWidget *page, Button *at, std::function<void()> done);

}  // namespace balai::ui
