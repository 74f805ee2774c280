#include "ui/shell/other_ways.h"

#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace balai::ui {

OtherWays::OtherWays(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    hide();
}

void OtherWays::set(const QList<OtherWay> &ways) {
    m_ways = ways;
    qDeleteAll(std::exchange(m_links, {}));
    for (int at = 0; at < ways.size(); ++at) {
        auto *link = new Button(m_theme, ButtonKind::Link, {});
        link->setObjectName(ways.at(at).id);
        layout()->addWidget(link);
        layout()->setAlignment(link, Qt::AlignLeft);
        connect(link, &QAbstractButton::clicked, this, [this, at] { Q_EMIT asked(at); });
        m_links.append(link);
    }
    setVisible(!ways.isEmpty());
    retranslate();
}

void OtherWays::retranslate() {
    for (int at = 0; at < m_links.size(); ++at) m_links.at(at)->setText(m_ways.at(at).words());
}

}  // namespace balai::ui
