// What is asked on the list of invitations, and written.
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/council/invitations.h"
#include "core/council/standing_events.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf.h"
#include "core/records/body.h"
#include "core/text/numbers.h"
#include "ui/handoff/recall_print.h"
#include "ui/invitations/invitation_facts.h"
#include "ui/invitations/invitations_page.h"
#include "ui/plain/file_choice.h"
#include "ui/plain/form_over.h"
#include "ui/plain/in_order.h"
#include "ui/plain/kind_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_editor.h"
#include "ui/workplace/records.h"
#include "ui/workplace/words.h"

namespace balai::ui {

using namespace records;

namespace {

// The fields of a new invitation, in the order in which a letter says them.
struct NewInvitation {
    FormOver *form;
    Choice *body, *kind;
    TextEditor *what;
    Field *place, *on, *by, *pay;
    Choice *travel, *story;
};

enum class Wrong { None, Body, What, Day, Pay };

Wrong readInto(Invitation &out, const NewInvitation &in, const QString &currency, const QString &language) {
    const auto body = Uuid::parse(in.body->chosen());
    const auto on = in.form->dayIn(in.on), by = in.form->dayIn(in.by);
    const QString typed = in.pay->text().trimmed();
    const auto pay = typed.isEmpty() ? std::optional<qint64>(0) : text::parseMoney(typed, currency);
    if (!body) return Wrong::Body;
    if (in.what->text().trimmed().isEmpty()) return Wrong::What;
    if (!on || !by) return Wrong::Day;
    if (!pay || *pay < 0) return Wrong::Pay;
    out.body = Id<Body>(*body);
    out.kind = fromWord<InvitationKind>(in.kind->chosen());
    out.what.insert(language, in.what->text().trimmed());
    out.place = in.place->text().trimmed();
    out.on = *on;
    out.answerBy = *by;
    if (*pay > 0) out.pay = {*pay, currency};
    out.travelPaid = in.travel->chosen() == u"yes";
    out.asksStory = in.story->chosen() == u"yes";
    out.state = InvitationState::open;
    return Wrong::None;
}

}  // namespace

void InvitationList::runPrimary() {
    auto *form = new FormOver(m_theme, list(), QStringLiteral("invitation-form"), tr("New invitation"));
    QList<Option> bodies, kinds;
    for (const Body &body : bodiesInOrder(m_records.read(), m_theme.language())) bodies.append({body.id.text(), localised(body.name, m_theme.language())});
    for (const InvitationKind kind : {InvitationKind::speaking, InvitationKind::training, InvitationKind::review, InvitationKind::meeting, InvitationKind::research, InvitationKind::media})
        kinds.append({wordOf(kind), KindWords::invitation(kind)});
    const QList<Option> noYes{{QStringLiteral("no"), tr("no")}, {QStringLiteral("yes"), tr("yes")}};
    const QString currency = m_records.council().currency;
    const NewInvitation in{form, form->choice(QStringLiteral("invitation-body"), tr("Who asks"), bodies), form->choice(QStringLiteral("invitation-kind"), tr("For"), kinds),
                           form->words(QStringLiteral("invitation-what"), tr("What they ask")), form->text(QStringLiteral("invitation-place"), tr("Where")),
                           form->day(QStringLiteral("invitation-day"), tr("When"), {}), form->day(QStringLiteral("invitation-by"), tr("Answer by"), {}),
                           form->text(QStringLiteral("invitation-pay"), tr("They pay (%1)", "a currency").arg(currency)),
                           form->choice(QStringLiteral("invitation-travel"), tr("Travel is paid"), noYes, QStringLiteral("no")),
                           form->choice(QStringLiteral("invitation-story"), tr("They ask about a person’s story"), noYes, QStringLiteral("no"))};
    form->note(tr("Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked."));
    form->finish(tr("Note it"), [this, in, currency]() -> QString {
        Invitation one;
        switch (readInto(one, in, currency, m_records.contentLanguage())) {
        case Wrong::Body: return tr("Add the ministry or organisation first.");
        case Wrong::What: return tr("Write in a few words what they ask.");
        case Wrong::Day: return tr("This day can be read in two ways, or in none. Write it like 23 November 2026.");
        case Wrong::Pay: return tr("This is not an amount.");
        case Wrong::None: break;
        }
        one.askedOn = m_records.today();
        m_records.change(QStringLiteral("note an invitation"), this, [one](store::Write &write) mutable { write.put(one); });
        return {};
    });
}

void InvitationList::askSomebody(const Invitation &invitation, Button *at) {
    auto *form = new FormOver(m_theme, at, QStringLiteral("invitation-ask-form"), tr("Ask a member"));
    QList<Option> members;
    for (const Member &member : council::stillToAsk(m_records.read(), invitation.id)) members.append({member.id.text(), member.name});
    Choice *who = form->choice(QStringLiteral("invitation-member"), tr("Member"), members);
    for (const QString &caution : InvitationFacts(invitation, m_theme).cautions()) form->note(caution);
    form->note(tr("The member answers alone at the laptop. Who has answered yes or no is not in this list."));
    form->finish(tr("Give the laptop"), [this, who, id = invitation.id.text()]() -> QString {
        if (who->chosen().isEmpty()) return tr("Everybody has answered.");
        Q_EMIT goTo({Place::Invitations, QString(u"answer/" + id + u'/' + who->chosen())});
        return {};
    });
}

void InvitationList::setState(Invitation invitation, InvitationState state) {
    invitation.state = state;
    m_records.change(QStringLiteral("change an invitation"), this, [invitation](store::Write &write) mutable { write.put(invitation); });
}

void InvitationList::savePaper(Id<Invitation> invitation) {
    const QString fonts = fontFolder(m_theme.assets());
    chooseNewFile(this, tr("Where to put the paper"), QStringLiteral("paper.pdf"), tr("PDF (*.pdf)"), [this, fonts, invitation](const QString &path) {
        m_records.look<bool>(
            tr("Making the paper"), this,
            [invitation, path, fonts](const store::Store &store) {
                const auto paper = council::invitationPaper(store, invitation);
                if (const auto *held = std::get_if<council::HeldBack>(&paper))
                    throw Error(ErrorCode::Refused, QStringLiteral("the answer stays here"), {{QStringLiteral("reason"), held->reason}});
                const documents::FontSet set(fonts);
                writeFile(path, documents::toPdf(std::get<documents::Document>(paper), set, {{}, {}, council::today(store)}), FileAccess::Private);
                return true;
            },
            [](bool) {});
    });
}

}  // namespace balai::ui
