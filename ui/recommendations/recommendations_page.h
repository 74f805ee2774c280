#pragma once
#include "core/council/recommendations.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

class Choice;

// The council's advice and what became of it. R records a response.
class RecommendationsPage : public ListPage {
    Q_OBJECT
public:
    RecommendationsPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Recommendations"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("New")}; }
    QStringList keyHints() const override { return {tr("↑ ↓ move"), tr("R record a response")}; }
    QWidget *headTools() override;
    void refresh() override;
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stand the council’s recommendations, and what became of each."); }
    void fill(const QString &id) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<records::Recommendation> one(const QString &id) const;
    QString bodyName(Id<records::Body> body) const;
    QString day(QDate day) const;
    RowSpec rowFor(const records::Recommendation &recommendation) const;
    void addHead(const records::Recommendation &recommendation);
    void addStanding(const records::Recommendation &recommendation, const council::RecommendationStanding &standing);
    void addAnswerRow(class QVBoxLayout *box, const QString &label, const QString &who, const QString &chip, const QString &when);
    void addHistory(const records::Recommendation &recommendation);
    void addLetters(const records::Recommendation &recommendation);
    void addSteps(const records::Recommendation &recommendation);
    void become(records::Recommendation recommendation, records::Stage stage);
    void writeAnew(const records::Recommendation &former);
    void adoptIt(records::Recommendation recommendation, Button *at);
    void recordResponse(Button *at);
    void recordView(const records::Recommendation &recommendation, Button *at);
    void changeText(const records::Recommendation &recommendation, Button *at);

    QWidget *m_filters;
    Choice *m_bodies;
};

}  // namespace balai::ui
