#include "ui/plain/second_person.h"

#include "core/records/account.h"
#include "ui/plain/form_over.h"
#include "ui/workplace/records.h"

#include <QCoreApplication>

namespace balai::ui {

namespace {
struct SecondPerson {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::SecondPerson)
};
}  // namespace

void askSecondPerson(const Theme &theme, const Records &records, QWidget *anchor, const QString &sentence,
                     std::function<void(Uuid account, const QString &passphrase)> confirmed) {
    QList<Option> others;
    for (const records::Account &account : records.read().all<records::Account>())
        if (account.id.uuid() != records.accountId() && account.active.value_or(true) && !account.employer) others.append({account.id.text(), account.label.isEmpty() ? account.name : account.label});
    auto *form = new FormOver(theme, anchor, QStringLiteral("second-form"), SecondPerson::tr("A second person looks at it"));
    if (!sentence.isEmpty()) form->note(sentence);
    Choice *who = form->choice(QStringLiteral("second-account"), SecondPerson::tr("Account"), others);
    Field *secret = form->text(QStringLiteral("second-passphrase"), SecondPerson::tr("Passphrase"));
    secret->setSecret(SecondPerson::tr("Show the letters"));
    form->finish(SecondPerson::tr("Confirm"), [who, secret, confirmed = std::move(confirmed)]() -> QString {
        const auto account = Uuid::parse(who->chosen());
        if (!account || secret->text().isEmpty()) return SecondPerson::tr("The other person types their own passphrase.");
        confirmed(*account, secret->text());
        return {};
    });
}

}  // namespace balai::ui
