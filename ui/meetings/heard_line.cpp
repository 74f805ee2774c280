#include "ui/meetings/heard_line.h"

#include "core/council/released.h"
#include "core/text/numbers.h"
#include "ui/plain/form_over.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_label.h"
#include "ui/widgets/wrap_row.h"
#include "ui/workplace/records.h"

#include <QJsonObject>
#include <QPointer>
#include <algorithm>

namespace balai::ui {

using namespace records;
using council::GroupCount;
using council::ListeningGroup;

HeardLine::HeardLine(const Theme &theme, Records &records, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_records(records), m_words(new FlowLabel(theme, {}, {Type::Table})),
      m_count(new Button(theme, ButtonKind::Plain, QStringLiteral(" "), QStringLiteral("users"))), m_readBack(new Button(theme, ButtonKind::Plain, QStringLiteral(" "), QStringLiteral("circle"))) {
    auto *row = new WrapRow(theme.px(12));
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *one : std::initializer_list<QWidget *>{m_count, m_readBack, m_words}) row->addWidget(one);
    setLayout(row);
    setObjectName(QStringLiteral("heard-line"));
    m_words->setObjectName(QStringLiteral("heard-words"));
    m_words->setTone(Tone::Soft);
    m_count->setObjectName(QStringLiteral("heard-count"));
    m_readBack->setObjectName(QStringLiteral("heard-read-back"));
    m_readBack->setCheckable(true);
    connect(m_count, &QAbstractButton::clicked, this, &HeardLine::askCounts);
    connect(m_readBack, &QAbstractButton::clicked, this, &HeardLine::turn);
}

void HeardLine::open(Id<Meeting> meeting) {
    m_meeting = meeting;
    refresh();
}

void HeardLine::refresh() {
    if (!m_records.isOpen() || !m_meeting) return;
    m_count->setText(tr("Count people…"));
    m_readBack->setText(tr("Read back before people left"));
    const bool writes = m_records.account().role != AccountRole::reader;
    m_count->setVisible(writes);
    m_readBack->setEnabled(writes);
    m_records.look<Reading>({}, this,
        [id = m_meeting](const store::Store &store) {
            Reading out{council::listeningGroups(store), {}};
            const auto meeting = store.find(id);
            if (!meeting) return out;
            out.counted = council::countedIn(store, *meeting);
            out.readBack = meeting->readBack;
            return out;
        },
        [this, number = ++m_asked](Reading reading) {
            if (number == m_asked) show(std::move(reading));
        });
}

void HeardLine::show(Reading reading) {
    m_reading = std::move(reading);
    m_words->setText(said());
    m_readBack->setChecked(m_reading.readBack);
    m_readBack->setIconName(m_reading.readBack ? QStringLiteral("check") : QStringLiteral("circle"));
}

// Small numbers too, and what becomes of them outside.
QString HeardLine::said() const {
    if (m_reading.counted.empty()) return tr("Nobody is counted yet.");
    QStringList out;
    int total = 0;
    for (const auto &[group, people] : m_reading.counted) {
        const QString name = council::nameOf(group, m_theme.language());
        const bool isSmall = !council::shownCount(people);
        out.append(isSmall ? tr("%1 %2 (leaves as: fewer than five)", "group, how many").arg(name).arg(people) : tr("%1 %2", "group, how many").arg(name).arg(people));
        total += people;
    }
    if (out.size() > 1) out.append(tr("%1 in all", "people").arg(total));
    return out.join(QStringLiteral("  ·  "));
}

void HeardLine::askCounts() {
    auto *form = new FormOver(m_theme, m_count, QStringLiteral("heard-form"), tr("How many people came?"));
    std::vector<Typed> begun;
    QList<Field *> fields;
    const auto add = [&](const ListeningGroup &group) {
        if (std::any_of(begun.begin(), begun.end(), [&](const Typed &one) { return one.code == group.code; })) return;
        const auto known = std::find_if(m_reading.counted.begin(), m_reading.counted.end(), [&](const GroupCount &one) { return one.group.code == group.code; });
        const int before = known == m_reading.counted.end() ? 0 : known->people;
        begun.push_back({group.code, before, {}});
        fields.append(form->text(QString(u"heard-" + group.code), council::nameOf(group, m_theme.language()), before > 0 ? QString::number(before) : QString()));
    };
    for (const ListeningGroup &group : m_reading.groups)
        if (group.active) add(group);
    for (const GroupCount &one : m_reading.counted) add(one.group);
    form->note(tr("Count everybody in one group, and write no names. The groups are chosen under Settings."));
    form->finish(tr("Keep"), [self = QPointer(this), begun, fields]() mutable -> QString {
        if (!self) return {};
        for (size_t at = 0; at < begun.size(); ++at) begun[at].words = fields[qsizetype(at)]->text().trimmed();
        return self->keep(begun);
    });
}

// Only what was typed anew: what somebody else counted meanwhile stays.
QString HeardLine::keep(const std::vector<Typed> &all) {
    QJsonObject changed;
    for (const auto &[code, before, words] : all) {
        const auto number = words.isEmpty() ? std::optional<qint64>(0) : text::parseNumber(words);
        if (!number || *number < 0 || *number > council::mostCounted) return tr("Write a whole number from 0 to %1.").arg(council::mostCounted);
        if (before != *number) changed.insert(code, *number > 0 ? QJsonValue(*number) : QJsonValue());
    }
    if (changed.isEmpty()) return {};
    m_records.change(QStringLiteral("count people"), this, [id = m_meeting, changed](store::Write &write) {
        write.put(kindOf<Meeting>(), {{QStringLiteral("id"), id.text()}, {QStringLiteral("counted"), changed}});
    });
    return {};
}

void HeardLine::turn(bool readBack) {
    m_records.change(QStringLiteral("read the notes back"), this, [id = m_meeting, readBack](store::Write &write) {
        write.put(kindOf<Meeting>(), {{QStringLiteral("id"), id.text()}, {QStringLiteral("readBack"), readBack}});
    });
}

}  // namespace balai::ui
