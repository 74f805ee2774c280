#include "ui/exchange/exchange_page.h"

#include "core/exchange/bundle.h"
#include "core/exchange/folder.h"
#include "core/exchange/known_devices.h"
#include "core/records/device.h"
#include "core/text/dates.h"
#include "core/vault/meta.h"
#include "ui/keys/sheet_page.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/second_person.h"
#include "ui/shell/figures.h"
#include "ui/widgets/button.h"
#include "ui/widgets/digit_key.h"
#include "ui/widgets/question.h"
#include "ui/workplace/records.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <algorithm>

namespace balai::ui {

using namespace records;

namespace {
QDate dayOf(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).date(); }
}

ExchangePage::ExchangePage(const PageTools &tools, Records &records)
    : ListPage(tools, records, QStringLiteral("exchange"), QStringLiteral("arrow-left-right")), m_take_(new QWidget(this)),
      m_take(new Button(tools.theme, ButtonKind::Plain, {}, QStringLiteral("usb"))) {
    setListWidth(288);
    m_take_->hide();
    auto *row = new QHBoxLayout(m_take_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_take);
    m_take->setObjectName(QStringLiteral("exchange-take"));
    m_take->setShrinks(true);
    connect(m_take, &QAbstractButton::clicked, this, qOverload<>(&ExchangePage::take));
}

std::optional<PrimaryAction> ExchangePage::primary() const { return PrimaryAction{tr("Give changes…"), QStringLiteral("arrow-left-right"), QStringLiteral("Ctrl+G")}; }

void ExchangePage::refresh() {
    if (!m_records.isOpen()) return;
    m_take->setText(tr("Take changes…"));
    m_conflicts = m_records.read().conflicts();
    ListPage::refresh();
}

void ExchangePage::show(const QString &what) {
    m_toFirst = what == u"conflicts";
    if (what.isEmpty() || !m_records.isOpen()) return;
    m_conflicts = m_records.read().conflicts();
    list()->setGroups(groups());
    if (!m_toFirst) list()->choose(what);
    else if (!m_conflicts.empty()) list()->choose(m_conflicts.front().id());
}

void ExchangePage::focusFirst() {
    auto *leave = findChild<QWidget *>(QStringLiteral("conflict-leave"));
    if (std::exchange(m_toFirst, false) && leave) return leave->setFocus(Qt::TabFocusReason);
    ListPage::focusFirst();
}

const store::Conflict *ExchangePage::conflict(const QString &id) const {
    const auto found = std::find_if(m_conflicts.begin(), m_conflicts.end(), [&](const store::Conflict &one) { return one.id() == id; });
    return found == m_conflicts.end() ? nullptr : &*found;
}

QString ExchangePage::deviceName(Uuid device) const {
    if (device == m_records.read().author().device) return tr("This laptop");
    const auto one = m_records.read().find(Id<Device>(device));
    return one ? one->name : tr("Another laptop");
}

QList<RowGroup> ExchangePage::groups() {
    RowGroup choose{tr("To choose"), {}}, came{tr("Came and went"), {}};
    for (const store::Conflict &one : m_conflicts) {
        RowSpec row{one.id(), QStringLiteral("copy"), conflictTitle(one)};
        row.second = conflictPlace(one);
        choose.rows.append(row);
    }
    const QJsonObject heard = QJsonDocument::fromJson(vault::meta(m_records.read().database(), exchange::meta::heard).value_or(QByteArray())).object();
    for (auto it = heard.begin(); it != heard.end(); ++it) {
        RowSpec row{QString(u"heard/" + it.key()), QStringLiteral("arrow-left-right"), tr("From %1").arg(deviceName(Uuid::parse(it.key()).value_or(Uuid())))};
        row.second = dayText(m_theme, dayOf(it->toObject().value(QLatin1String("at")).toInteger()));
        came.rows.append(row);
    }
    return QList<RowGroup>{choose, came} + laptopGroups();
}

void ExchangePage::fill(const QString &id) {
    if (const store::Conflict *one = conflict(id)) return fillConflict(*one);
    if (id == catchingUpRow) return fillCatchingUp();
    if (const auto device = Uuid::parse(id.section(u'/', 1))) fillDevice(*device);
}

void ExchangePage::give() {
    if (askForSheetFirst(m_theme, m_records, m_take, [this] { Q_EMIT goTo({Place::RecoverySheet}); })) return;
    chooseFolder(this, tr("Give changes: choose the stick or the shared folder"), [this](const QString &folder) {
        m_records.write(tr("Writing the changes"), this,
            [folder](council::Session &session) {
                session.requireWriter();
                exchange::exportToFolder(session, folder);
            },
            [this] { refresh(); });
    });
}

void ExchangePage::take() {
    if (askForSheetFirst(m_theme, m_records, m_take, [this] { Q_EMIT goTo({Place::RecoverySheet}); })) return;
    chooseFiles(this, tr("Take changes: choose the files"), tr("Changes (*.balai-bundle)"), [this](const QStringList &paths) { take(paths, {}, {}); });
}

// Many erasures at once, or of a decision, wait for a second person who looks.
void ExchangePage::take(const QStringList &paths, Uuid second, const QString &passphrase) {
    m_records.ask<store::MergeResult>(tr("Taking changes in"), this,
        [paths, second, passphrase](council::Session &session, Progress &progress) {
            session.requireWriter();
            exchange::ImportOptions options;
            options.erasuresConfirmed = second && session.vault().confirms(second, vault::Secret::passphrase(passphrase));
            if (second && !options.erasuresConfirmed) throw Error(ErrorCode::WrongPassphrase, QStringLiteral("the second account's passphrase opens nothing"));
            return exchange::importFiles(session, paths, options, progress);
        },
        [this](const store::MergeResult &result) {
            refresh();
            if (result.conflicts > 0) Q_EMIT goTo({Place::Exchange, QStringLiteral("conflicts")});
            Q_EMIT recordsChanged();
            ListPage::focusFirst();  // away from the header, so that the digits choose
        },
        [this, paths](const Error &error) {
            if (error.params().value(QStringLiteral("reason")) == QStringLiteral("manyErasures")) return askSecond(paths, error.params().value(QStringLiteral("erasures")).toString());
            if (error.code() != ErrorCode::Cancelled) Q_EMIT m_tools.tasks.failedUnheard(error);
        });
}

// Says how much would be erased, never what.
void ExchangePage::askSecond(const QStringList &paths, const QString &erasures) {
    int count = 0;
    for (const QJsonValue group : QJsonDocument::fromJson(erasures.toUtf8()).array()) count += group.toObject().value(QLatin1String("count")).toInt();
    askSecondPerson(m_theme, m_records, m_take, tr("These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.", nullptr, count),
                    [this, paths](Uuid account, const QString &passphrase) { take(paths, account, passphrase); });
}

void ExchangePage::leave() {
    list()->focusFirst();
}

void ExchangePage::keyPressEvent(QKeyEvent *event) {
    const store::Conflict *one = conflict(chosen());
    if (one && event->modifiers() == Qt::NoModifier) {
        const auto digit = digitKey(*event);
        if (digit == 1) return pick(one->id(), Pick::First);
        if (digit == 2) return pick(one->id(), Pick::Second);
        if (digit == 3 && mayBeBoth(*one)) return pick(one->id(), Pick::Both);
        if (digit == 4)
            if (auto *anew = findChild<Button *>(QStringLiteral("conflict-4"))) return anew->click();
    }
    ListPage::keyPressEvent(event);
}

}  // namespace balai::ui
