#include "ui/keys/passphrase_forms.h"

#include "core/base/error.h"
#include "core/council/accounts.h"
#include "ui/plain/form_over.h"
#include "ui/shell/first_run.h"
#include "ui/widgets/flow_label.h"
#include "ui/workplace/founding_here.h"

#include <QCoreApplication>

namespace balai::ui {

namespace {

struct PassphraseForms {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::PassphraseForms)
};

Field *secretField(FormOver *form, const QString &object, const QString &label) {
    Field *field = form->text(object, label);
    field->setSecret(PassphraseForms::tr("Show the letters"));
    return field;
}

}  // namespace

QString NewPassphrase::text() const { return first->text(); }

QString NewPassphrase::wrong() const { return FirstRun::passphraseMissing(passphraseStrength(first->text()), first->text(), again->text()); }

NewPassphrase addNewPassphrase(const Theme &theme, FormOver *form, const QString &object) {
    Field *first = secretField(form, object, PassphraseForms::tr("New passphrase"));
    auto *strength = new FlowLabel(theme, {}, {Type::Table});
    strength->setTone(Tone::Soft);
    form->addRow({}, strength);
    QObject::connect(first->edit(), &QLineEdit::textChanged, strength, [strength](const QString &typed) {
        strength->setText(typed.isEmpty() ? QString() : FirstRun::strengthWords(passphraseStrength(typed)));
    });
    return {first, secretField(form, object + QStringLiteral("-again"), PassphraseForms::tr("The same again"))};
}

void changeOwnPassphrase(const Theme &theme, Records &records, QWidget *page, QWidget *anchor, std::function<void()> done) {
    auto *form = new FormOver(theme, anchor, QStringLiteral("passphrase-form"), PassphraseForms::tr("Change the passphrase"));
    Field *present = secretField(form, QStringLiteral("passphrase-present"), PassphraseForms::tr("Present passphrase"));
    const NewPassphrase fresh = addNewPassphrase(theme, form, QStringLiteral("passphrase-new"));
    form->note(PassphraseForms::tr("It holds on this laptop. Backups made before still open with the former one."));
    form->finish(PassphraseForms::tr("Change"), [&records, page, present, fresh, done = std::move(done)]() -> QString {
        if (present->text().isEmpty()) return PassphraseForms::tr("The present passphrase is needed.");
        if (const QString wrong = fresh.wrong(); !wrong.isEmpty()) return wrong;
        records.write(PassphraseForms::tr("Changing the passphrase"), page,
            [former = present->text(), chosen = fresh.text()](council::Session &session) {
                const records::Account own = session.account();
                if (!session.vault().confirms(own.id.uuid(), vault::Secret::passphrase(former)))
                    throw Error(ErrorCode::WrongPassphrase, QStringLiteral("not the present passphrase"));
                council::changePassphrase(session, own, vault::Secret::passphrase(chosen));
            },
            done);
        return {};
    });
}

void setPassphraseOf(const Theme &theme, Records &records, QWidget *page, QWidget *anchor, const records::Account &account, std::function<void()> done) {
    auto *form = new FormOver(theme, anchor, QStringLiteral("passphrase-of-form"), PassphraseForms::tr("A new passphrase for %1").arg(account.name));
    const NewPassphrase fresh = addNewPassphrase(theme, form, QStringLiteral("passphrase-of"));
    form->note(PassphraseForms::tr("The person types it; nobody else needs to know it."));
    form->finish(PassphraseForms::tr("Change"), [&records, page, account, fresh, done = std::move(done)]() -> QString {
        if (const QString wrong = fresh.wrong(); !wrong.isEmpty()) return wrong;
        records.write(PassphraseForms::tr("Changing the passphrase"), page,
            [account, chosen = fresh.text()](council::Session &session) { council::changePassphrase(session, account, vault::Secret::passphrase(chosen)); },
            done);
        return {};
    });
}

}  // namespace balai::ui
