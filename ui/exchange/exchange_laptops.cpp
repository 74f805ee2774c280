// The laptops of the council: who is trusted, who is invited, and how that begins and ends. What a restored vault lacks.
#include "core/base/files.h"
#include "core/council/catching_up.h"
#include "core/crypto/keys.h"
#include "core/exchange/devices.h"
#include "core/exchange/invitation.h"
#include "core/records/account.h"
#include "core/records/device.h"
#include "core/vault/meta.h"
#include "ui/exchange/exchange_page.h"
#include "ui/keys/sheet_page.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/form_over.h"
#include "ui/plain/told_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/question.h"
#include "ui/workplace/records.h"

namespace balai::ui {

using namespace records;

bool ExchangePage::mayManage() const {
    const Account own = m_records.account();
    return own.role == AccountRole::facilitator && !own.employer;
}

QList<RowGroup> ExchangePage::laptopGroups() const {
    RowGroup restored{tr("Restored from a backup"), {}, false}, laptops{tr("Laptops"), {}}, former{tr("Not trusted any more"), {}};
    if (vault::meta(m_records.read().database(), council::metaCatchingUp)) restored.rows.append({catchingUpRow, QStringLiteral("archive"), tr("Something newer may exist")});
    for (const Device &device : m_records.read().all<Device>()) {
        const bool revoked = device.state == DeviceState::revoked;
        RowSpec row{QString(u"device/" + device.id.text()), revoked ? QStringLiteral("lock") : QStringLiteral("check"), deviceName(device.id.uuid())};
        if (device.state == DeviceState::invited) row.second = tr("invited, has not joined yet");
        (revoked ? former : laptops).rows.append(row);
    }
    return {restored, laptops, former};
}

void ExchangePage::fillDevice(Uuid id) {
    const auto device = m_records.read().find(Id<Device>(id));
    addHeading(deviceName(id));
    if (!device) return;
    const bool own = id == m_records.read().author().device;
    const QByteArray key = QByteArray::fromBase64(device->signingKey.toLatin1());
    if (device->state == DeviceState::trusted) addText(tr("The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else."), true);
    if (device->state == DeviceState::invited) addText(tr("Its invitation was written. Changes that are given from now on can be read by it once it has joined."), true);
    if (device->state == DeviceState::revoked) addText(tr("Nothing that it writes is taken in any more, and no changes are given to it."), true);
    addFact(tr("Why"), device->revokedWhy);
    if (key.size() == 32 && device->state == DeviceState::trusted) addFact(tr("Its words"), crypto::fingerprintWords(key).join(u' '));
    if (own) addText(tr("To bring changes to the others: give them to a stick or a shared folder, and take theirs from there."));
    if (own) addButton(QStringLiteral("laptop-card"), tr("Card of this laptop…"), [this](Button *) { saveCard(); });
    if (!mayManage()) return;
    if (own) {
        addButton(QStringLiteral("laptop-invite"), tr("Invite a laptop…"), [this](Button *at) { inviteLaptop(at); });
        addButton(QStringLiteral("laptop-admit"), tr("Admit a laptop by its card…"), [this](Button *) { admitCard(); });
    } else if (device->state != DeviceState::revoked) {
        addButton(QStringLiteral("laptop-revoke"), tr("End the trust…"), [this, id](Button *at) { endTrust(id, at); });
    }
}

void ExchangePage::inviteLaptop(Button *at) {
    if (askForSheetFirst(m_theme, m_records, at, [this] { Q_EMIT goTo({Place::RecoverySheet}); })) return;
    auto *form = new FormOver(m_theme, at, QStringLiteral("invite-form"), tr("Invite a laptop"));
    Field *name = form->text(QStringLiteral("invite-name"), tr("Name of the laptop"));
    QList<Option> keys{{QStringLiteral("no"), tr("does not open them")}};
    if (m_records.read().sealer()) keys.append({QStringLiteral("yes"), tr("opens them, and makes hand-offs")});
    Choice *sealed = form->choice(QStringLiteral("invite-sealed"), tr("Sealed details"), keys);
    form->note(tr("Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file."));
    form->finish(tr("Write the invitation…"), [this, name, sealed]() -> QString {
        exchange::InviteOptions options{name->text().trimmed(), sealed->chosen() == u"yes"};
        chooseNewFile(this, tr("Where to put the invitation"), QStringLiteral("invitation.age"), tr("Sealed file (*.age)"), [this, options](const QString &path) {
            m_records.ask<QString>(tr("Writing the invitation"), this,
                [options, path](council::Session &session, Progress &) { return QString::fromLatin1(exchange::inviteToTell(session, path, options).passphrase.view()); },
                [this](const QString &words) {
                    tellWords(m_theme, list(), QStringLiteral("invite"), tr("These six words open the invitation. Write them down apart from it; they are not shown again."), words,
                              tr("On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there."));
                });
        });
        return {};
    });
}

// The words are compared before the laptop is trusted: a card may be somebody else's.
void ExchangePage::admitCard() {
    chooseFiles(this, tr("The card of the laptop"), tr("Cards (*.json *.card);;All files (*)"), [this](const QStringList &paths) {
        m_tools.tasks.start({}, this, [path = paths.first()](Progress &) { return exchange::readDeviceCard(readFile(path, 1 << 20)); },
            [this](const exchange::DeviceCard &card) {
                QuestionText question;
                question.title = tr("Trust the laptop %1?").arg(card.name);
                question.says = {tr("Compare these words with the other laptop by voice: %1").arg(card.words.join(u' ')), tr("Changes can then be read and written by it.")};
                question.answers = {{tr("Do not trust it"), QStringLiteral("no")}, {tr("The words are the same: trust it"), QStringLiteral("yes")}};
                question.safe = QStringLiteral("no");
                Question::ask(m_theme, window(), question, this, [this, card](const QString &answer) {
                    if (answer != u"yes") return;
                    m_records.write({}, this, [card](council::Session &session) { exchange::admitDevice(session, card); }, [this] { refresh(); });
                });
            });
    });
}

void ExchangePage::saveCard() {
    chooseNewFile(this, tr("Where to put the card"), QStringLiteral("laptop.card"), tr("Cards (*.json *.card);;All files (*)"), [this](const QString &path) {
        m_records.write({}, this, [path](council::Session &session) { writeFile(path, exchange::deviceCard(session), FileAccess::Shared); });
    });
}

void ExchangePage::endTrust(Uuid device, Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("revoke-form"), tr("End the trust in %1").arg(deviceName(device)));
    Field *why = form->text(QStringLiteral("revoke-why"), tr("Why"));
    form->note(tr("Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too."));
    form->finish(tr("End the trust"), [this, device, why]() -> QString {
        const QString reason = why->text().trimmed();
        if (reason.isEmpty()) return tr("Write in a few words why. It stays with the laptop’s name.");
        m_records.write({}, this, [device, reason](council::Session &session) { exchange::revokeDevice(session, device, reason); }, [this] { refresh(); });
        return {};
    });
}

void ExchangePage::fillCatchingUp() {
    addHeading(tr("Restored from a backup"));
    addText(tr("Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made."));
    addText(tr("If this was the council’s only laptop, a person says so, with a reason that is written down."), true);
    if (mayManage()) addButton(QStringLiteral("nothing-newer"), tr("Nothing newer exists…"), [this](Button *at) { sayNothingNewer(at); });
}

void ExchangePage::sayNothingNewer(Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("nothing-newer-form"), tr("Nothing newer exists"));
    Field *why = form->text(QStringLiteral("nothing-newer-why"), tr("Why"));
    form->note(tr("Your account and the day are written beside it."));
    form->finish(tr("Keep"), [this, why]() -> QString {
        const QString reason = why->text().trimmed();
        if (reason.isEmpty()) return tr("Write in a few words why.");
        m_records.write({}, this, [reason](council::Session &session) { council::stateNothingNewer(session, reason); }, [this] {
            refresh();
            Q_EMIT recordsChanged();
        });
        return {};
    });
}

}  // namespace balai::ui
