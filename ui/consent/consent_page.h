#pragma once
#include "core/council/withdraw.h"
#include "ui/consent/consent_matrix.h"
#include "ui/shell/page.h"

#include <QSet>
#include <functional>
#include <memory>
#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace balai::ui {

class Button;
class Choice;
class ConsentGrid;
class Field;
class ConsentModel;
class FlowLabel;
class Records;

// Who said yes to what: members down, uses across. Enter says why, Ctrl+N asks, Delete says no or takes a yes back.
class ConsentPage : public Page {
    Q_OBJECT
public:
    ConsentPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Members"); }
    std::optional<PrimaryAction> primary() const override;
    QStringList keyHints() const override;
    void refresh() override;
    void focusFirst() override;
    void show(const QString &what) override;  // "consent/<consent id>"
    void runPrimary() override;
    ConsentGrid *grid() const { return m_grid; }
    using Page::show;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();
    void buildFilters(QVBoxLayout *column);
    QWidget *buildLegend();
    void refreshFilters();
    void refreshLegend();
    void reload();
    void showMatrix(std::shared_ptr<const ConsentMatrix> matrix);
    void showView();
    MatrixQuestion question() const;
    std::vector<records::Use> shownUses() const;
    void sayWhy();
    void sayNo();
    void takeBack();
    void afterNo(const std::vector<council::Touched> &touched);
    void openHistory();
    void chooseUses(class QMenu &menu);

    PageTools m_tools;
    const Theme &m_theme;
    Records &m_records;
    ConsentModel *m_model;
    ConsentGrid *m_grid;
    Choice *m_audience, *m_about, *m_on;
    Button *m_toAsk, *m_uses, *m_round;
    Field *m_names;
    QVBoxLayout *m_notes;
    QBoxLayout *m_filters = nullptr;
    QList<FlowLabel *> m_legend;
    QSet<int> m_hidden;
    bool m_onlyToAsk = false;
    std::shared_ptr<const ConsentMatrix> m_matrix;
    int m_asked = 0;  // readings begun; only the last one is shown
    struct Wanted {
        Id<records::Member> member;
        records::Use use{};
    };
    std::optional<Wanted> m_wanted;  // the cell to be on once it has been read
};

}  // namespace balai::ui
