#pragma once
#include "ui/plain/list_page.h"
#include "ui/plain/search_filter.h"

#include <atomic>
#include <memory>

namespace balai::ui {

// What the search found, grouped by kind, and the pages whose name begins so; Enter goes there. Without words: the
// searches that the council keeps.
class SearchPage : public ListPage {
    Q_OBJECT
public:
    SearchPage(const PageTools &tools, Records &records);
    ~SearchPage() override;
    QString title() const override { return tr("Search"); }
    QString subtitle() const override;
    QWidget *headTools() override { return m_head; }
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
    using Stop = std::shared_ptr<std::atomic<bool>>;
    void look();
    void stopLooking();
    void narrow();
    void go(const QString &id);
    void goToHit(const Hit &hit);
    void fillKept(const KeptSearch &kept);
    RowGroup places() const;

    QWidget *m_head;
    Button *m_narrow, *m_keep;
    QString m_words;
    SearchFilter m_filter;
    qint64 m_version = -1;  // of the records that were looked through
    std::vector<Hit> m_hits;
    Stop m_stop;            // of the search that runs
};

}  // namespace balai::ui
