#pragma once
#include "core/base/uuid.h"
#include "ui/plain/list_page.h"

namespace balai::ui {

// Ministries, agencies and organisations outside the council.
class BodiesPage : public ListPage {
    Q_OBJECT
public:
    BodiesPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Bodies"); }
    std::optional<PrimaryAction> primary() const override { return PrimaryAction{tr("New body")}; }
    void runPrimary() override;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override { return tr("Here stand the ministries and organisations that the council advises or works with."); }
    void fill(const QString &id) override;
};

// What the search found, grouped by kind; Enter goes there.
class SearchPage : public ListPage {
    Q_OBJECT
public:
    SearchPage(const PageTools &tools, Records &records);
    QString title() const override { return tr("Search"); }
    void show(const QString &what) override;  // the words looked for
    void refresh() override;
    using Page::show;

protected:
    QList<RowGroup> groups() override;
    QString emptySentence() const override;
    void fill(const QString &id) override;

private:
    struct Hit {
        QString kind;
        Uuid record;
        QString title, snippet;
    };
    void look();
    void go(const Hit &hit);
    QString kindWords(const QString &kind) const;

    QString m_words;
    qint64 m_version = -1;  // of the records that were looked through
    std::vector<Hit> m_hits;
};

}  // namespace balai::ui
