#pragma once
#include "core/store/store.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

class Button;

// The row of a restored vault that may lack something newer.
inline const QString catchingUpRow = QStringLiteral("catching-up");

// Giving and taking changes, and choosing where two laptops wrote the same thing differently.
class ExchangePage : public ListPage {
    Q_OBJECT
public:
    ExchangePage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Exchange"); }
    std::optional<PrimaryAction> primary() const override;
    QWidget *headTools() override { return m_take_; }
    QStringList keyHints() const override { return {tr("↑ ↓ move"), tr("1–4 choose"), tr("Ctrl+Z undoes")}; }
    void runPrimary() override { give(); }
    void refresh() override;
    void focusFirst() override;
    void show(const QString &what) override;  // a row, or "conflicts": the first of them
    void give();
    void take();
    void take(const QStringList &paths, Uuid second, const QString &passphrase);  // without a second one: null
    void askSecond(const QStringList &paths, const QString &erasures);
    using Page::show;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stands what came from other laptops and went to them. Nothing has gone to and fro yet."); }
    void fill(const QString &id) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Pick { First, Second, Both };
    const store::Conflict *conflict(const QString &id) const;
    QString deviceName(Uuid device) const;
    QString fieldWords(const store::Conflict &conflict) const;
    QString conflictTitle(const store::Conflict &conflict) const;
    QString conflictPlace(const store::Conflict &conflict) const;
    QString shown(const QJsonValue &value) const;
    void fillConflict(const store::Conflict &conflict);
    void addVersions(const store::Conflict &conflict);
    void addContext(const store::Conflict &conflict);
    void addChoices(const store::Conflict &conflict);
    // exchange_laptops.cpp
    QList<RowGroup> laptopGroups() const;
    void fillDevice(Uuid device);
    void fillCatchingUp();
    bool mayManage() const;
    void inviteLaptop(Button *at);
    void admitCard();
    void saveCard();
    void endTrust(Uuid device, Button *at);
    void sayNothingNewer(Button *at);
    void pick(const QString &id, Pick pick);
    void writeAnew(const QString &id, Button *at);
    void leave();
    bool mayBeBoth(const store::Conflict &conflict) const;

    QWidget *m_take_;
    Button *m_take;
    std::vector<store::Conflict> m_conflicts;
    bool m_toFirst = false;
};

}  // namespace balai::ui
