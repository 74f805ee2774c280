#pragma once
#include "ui/shell/page.h"

class QStackedLayout;

namespace balai::ui {

class Records;

// The settings, and behind them the careful words, the groups of listening rounds and who helps. show(): "settings", "words",
// "groups", "helpers".
class SettingsPlace : public Page {
    Q_OBJECT
public:
    SettingsPlace(const PageTools &tools, Records &records);
    QString title() const override { return view()->title(); }
    std::optional<PrimaryAction> primary() const override { return view()->primary(); }
    QStringList keyHints() const override { return view()->keyHints(); }
    bool canGoBack() const override { return view()->canGoBack(); }
    QList<PageView> views() const override { return {{QStringLiteral("words"), QStringLiteral("words")}, {QStringLiteral("groups"), QStringLiteral("groups")}, {QStringLiteral("helpers"), QStringLiteral("helpers")}}; }
    void goBack() override { view()->goBack(); }
    void refresh() override { view()->refresh(); }
    void focusFirst() override { view()->focusFirst(); }
    void runPrimary() override { view()->runPrimary(); }
    void show(const QString &what) override;
    using Page::show;

private:
    Page *view() const;

    QStackedLayout *m_views;
};

}  // namespace balai::ui
