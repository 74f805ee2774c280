#include "ui/handoff/package_page.h"

#include "core/base/random.h"
#include "core/handoff/contents.h"
#include "core/handoff/payload.h"
#include "ui/handoff/package_view.h"
#include "ui/handoff/prepared.h"
#include "ui/workplace/records.h"

#include <QVBoxLayout>

namespace balai::ui {

namespace {

handoff::OpenedPackage exampleOf(const store::Store &store, handoff::Spec spec) {
    SeededRandom random("example");
    const crypto::minisign::PublicKey key = crypto::minisign::generate(random).publicKey();
    const handoff::Contents contents = handoff::choose(store, std::move(spec));
    handoff::OpenedPackage example;
    example.isSigned = true;
    example.verdict.outcome = handoff::Outcome::UnknownKey;
    example.verdict.words = crypto::fingerprintWords(key.key);
    example.text = handoff::packageText({{QStringLiteral("data/handoff.json"), handoff::jsonOf(contents)}});
    return example;
}

}  // namespace

PackagePage::PackagePage(const PageTools &tools, Records &records) : m_records(records), m_view(new PackageView(tools.theme, tools.tasks)) {
    setObjectName(QStringLiteral("package-page"));
    auto *only = new QVBoxLayout(this);
    only->setContentsMargins(0, 0, 0, 0);
    only->addWidget(m_view);
}

void PackagePage::refresh() { m_view->refresh(); }

void PackagePage::focusFirst() { m_view->focusFirst(); }

void PackagePage::show(const QString &what) {
    const QString row = what.section(u'/', 2);
    if (what.section(u'/', 1, 1) != u"example" || !m_records.isOpen()) return;
    if (m_view->isShowing()) m_view->choose(row);
    else showExample(row);
}

void PackagePage::showExample(const QString &row) {
    handoff::Spec most;
    for (const records::Body &body : m_records.read().all<records::Body>()) {
        handoff::Spec spec = suggestedSpec(m_records, body.id);
        if (spec.recommendations.size() > most.recommendations.size()) most = std::move(spec);
    }
    if (most.recommendations.empty()) return;
    m_records.look<handoff::OpenedPackage>({}, this, [most](const store::Store &store) { return exampleOf(store, most); },
                                           [this, row](const handoff::OpenedPackage &package) {
                                               m_view->show(package);
                                               m_view->choose(row);
                                           });
}

}  // namespace balai::ui
