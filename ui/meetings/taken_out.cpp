#include "ui/meetings/taken_out.h"

#include "ui/shell/figures.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/pop_over.h"
#include "ui/widgets/row_list.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <optional>

namespace balai::ui {

namespace {

using Where = council::Unreachable::Where;

class LeftWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::LeftWords)
public:
    explicit LeftWords(const Theme &theme) : m_theme(theme) {}

    QString title() const { return tr("The words are taken out here"); }
    QString where() const { return tr("Balai cannot reach:"); }
    RowSpec row(const council::Unreachable &one, int number) const {
        RowSpec spec{QString::number(number), icon(one.where)};
        spec.text = what(one);
        spec.second = next(one.where);
        return spec;
    }

private:
    QString day(QDate day) const { return dayText(m_theme, day, text::DateStyle::DayMonth); }
    static QString icon(Where where) {
        switch (where) {
        case Where::Papers: return QStringLiteral("printer");
        case Where::Backups: return QStringLiteral("archive");
        case Where::Packet: return QStringLiteral("mail");
        case Where::Package: return QStringLiteral("package");
        case Where::OtherLaptops: return QStringLiteral("usb");
        }
        return {};
    }
    QString what(const council::Unreachable &one) const {
        switch (one.where) {
        case Where::Papers: return tr("Printed papers");
        case Where::Backups: return tr("Older backups");
        case Where::Packet: return tr("A review copy of %1, open until %2", "two days").arg(day(one.on), day(one.until));
        case Where::Package: return tr("Hand-off %1").arg(one.what);
        case Where::OtherLaptops: return tr("Other laptops");
        }
        return {};
    }
    static QString next(Where where) {
        switch (where) {
        case Where::Papers: return tr("Ask for them back and shred them.");
        case Where::Backups: return tr("Make a new backup, then delete the older ones.");
        case Where::Packet: return tr("Ask for the file to be deleted.");
        case Where::Package: return tr("Send the recall notice.");
        case Where::OtherLaptops: return tr("They erase it at the next exchange.");
        }
        return {};
    }
    const Theme &m_theme;
};

std::optional<Target> stepFor(const council::Unreachable &one) {
    switch (one.where) {
    case Where::Backups: return Target{Place::Backups};
    case Where::Package: return Target{Place::Handoffs, QString(u"handoff/" + one.record.text())};
    case Where::OtherLaptops: return Target{Place::Exchange};
    case Where::Papers:
    case Where::Packet: break;
    }
    return std::nullopt;
}

}  // namespace

void showTakenOut(const Theme &theme, QWidget *anchor, const std::vector<council::Unreachable> &left, const std::function<void(const Target &)> &go) {
    const LeftWords words(theme);
    auto *over = new PopOver(theme, anchor, 420);
    over->setObjectName(QStringLiteral("taken-out"));
    over->box()->addWidget(new FlowLabel(theme, words.title(), {Type::Base, true}));
    over->box()->addWidget(new FlowLabel(theme, words.where(), {Type::Table}));
    auto *list = new RowList(theme, RowList::Look::Plain);
    list->setObjectName(QStringLiteral("taken-out-list"));
    list->setAccessibleName(words.where());
    RowGroup group;
    group.counted = false;
    for (size_t at = 0; at < left.size(); ++at) group.rows.append(words.row(left[at], int(at)));
    list->setGroups({group});
    over->box()->addWidget(list);
    QObject::connect(list, &RowList::opened, over, [over, left, go](const QString &id) {
        const auto target = stepFor(left[size_t(id.toInt())]);
        if (!target) return;
        over->close();
        go(*target);
    });
    over->open();
    list->focusFirst();
}

}  // namespace balai::ui
