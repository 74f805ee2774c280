#pragma once
#include "ui/shell/page.h"

#include <QHash>

namespace balai::ui {
class Bars;
class RowList;
}

namespace balai::test {

// The page of the design's picture "today", with its invented content: what the frame and widgets are compared with.
// In Khmer its own words are Khmer too, so that pictures show tall letters.
class SampleToday final : public ui::Page {
public:
    explicit SampleToday(const ui::PageTools &tools);
    QString title() const override;
    QString subtitle() const override;
    std::optional<ui::PrimaryAction> primary() const override;
    QStringList keyHints() const override;
    void refresh() override;
    void focusFirst() override;
    void runPrimary() override { ++primaries; }
    void show(const QString &what) override { shown = what; }
    void leave() override { ++leaves; }
    ui::RowList *list() const { return m_list; }

    int primaries = 0, leaves = 0;
    QString shown;

private:
    void build();
    void arrange();
    bool isKhmer() const;
    QString word(const char16_t *english, const char16_t *khmer) const;

    const ui::Theme &m_theme;
    ui::RowList *m_list;
    ui::Bars *m_bars;
    QWidget *m_side;
    std::vector<std::function<void()>> m_words;
};

}  // namespace balai::test
