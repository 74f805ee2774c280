#pragma once
#include "core/council/consent_templates.h"
#include "ui/plain/list_page.h"

#include <functional>

namespace balai::ui {

// The texts that are explained before anybody says yes or no: the council's versions, begun from those that come with the
// program, and on paper for a hall.
class FormsPage : public ListPage {
    Q_OBJECT
public:
    FormsPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Consent forms"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("New version")}; }
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stand the texts that are read out before somebody says yes or no."); }
    void fill(const QString &id) override;

    bool isWaiting() const override;

private:
    void readForms();
    const records::ConsentForm *latest(records::Use use) const;
    void withShipped(QObject *guard, std::function<void()> then);
    QString startingText(const QString &use, const QString &language) const;
    void add(records::Use use, const QString &language, const QString &words);
    void print(const records::ConsentForm &form, const QString &language);

    std::vector<records::ConsentForm> m_forms;  // read on the worker, as of m_version
    std::vector<council::ConsentTemplate> m_shipped;  // of 13 languages: read on the worker when they are first asked for
    qint64 m_version = -1;
    bool m_isRead = false;
};

}  // namespace balai::ui
