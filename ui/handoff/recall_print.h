#pragma once
#include "core/records/handoff.h"
#include "ui/shell/theme.h"

#include <functional>

class QWidget;

namespace balai::ui {

class Records;

// Where the fonts of papers lie, as documents::FontSet wants it: one folder above all of them.
QString fontFolder(const Assets &assets);

// Asks for a place and writes the recall notice of a hand-off there as PDF; the recall is recorded. `byHand`: numbers of
// items that somebody calls back besides.
void printRecall(const Theme &theme, Records &records, QWidget *over, Id<records::Handoff> handoff, std::function<void()> done = {}, std::vector<qint64> byHand = {});
// The same notice again for a body that has not acknowledged it; the day is noted.
void printReminder(const Theme &theme, Records &records, QWidget *over, const records::Handoff &handoff);
// Asks for these numbers first.
void recallByHand(const Theme &theme, Records &records, QWidget *over, QWidget *at, Id<records::Handoff> handoff);

}  // namespace balai::ui
