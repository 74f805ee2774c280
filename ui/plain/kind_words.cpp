#include "ui/plain/kind_words.h"

namespace balai::ui {

using namespace records;

QString KindWords::use(Use use) {
    switch (use) {
    case Use::attend: return tr("Attend", "a use of consent, head of a narrow column");
    case Use::record: return tr("In minutes", "a use of consent, head of a narrow column");
    case Use::quote: return tr("Quote", "a use of consent, head of a narrow column");
    case Use::attribute: return tr("Name", "a use of consent, head of a narrow column");
    case Use::share: return tr("Share", "a use of consent, head of a narrow column");
    case Use::publish: return tr("Publish", "a use of consent, head of a narrow column");
    case Use::photo: return tr("Photo", "a use of consent, head of a narrow column");
    case Use::contact: return tr("Contact", "a use of consent, head of a narrow column");
    case Use::research: return tr("Research", "a use of consent, head of a narrow column");
    case Use::media: return tr("Media", "a use of consent, head of a narrow column");
    case Use::training: return tr("Training", "a use of consent, head of a narrow column");
    case Use::unset: case Use::unknown: break;
    }
    return {};
}

QString KindWords::audience(Audience audience, const QString &body) {
    switch (audience) {
    case Audience::council: return tr("the council");
    case Audience::body: return body;
    case Audience::government: return tr("all government");
    case Audience::partners: return tr("partner organisations");
    case Audience::public_: return tr("everybody");
    case Audience::unset: case Audience::unknown: break;
    }
    return tr("people named by a newer version");
}

QString KindWords::decision(Decision decision) {
    switch (decision) {
    case Decision::requested: return tr("asked");
    case Decision::deferred: return tr("later");
    case Decision::refused: return tr("no");
    case Decision::given: return tr("yes");
    case Decision::renewed: return tr("yes again");
    case Decision::invalidated: return tr("does not count any more");
    case Decision::revoked: return tr("ended by the council");
    case Decision::withdrawn: return tr("taken back");
    case Decision::unset: case Decision::unknown: break;
    }
    return tr("an answer of a newer version");
}

QString KindWords::attribution(Attribution attribution) {
    switch (attribution) {
    case Attribution::none: return tr("not shown at all");
    case Attribution::member: return tr("as a member");
    case Attribution::chosenName: return tr("under the chosen name");
    case Attribution::ownName: return tr("under their own name");
    case Attribution::unset: case Attribution::unknown: break;
    }
    return {};
}

QString KindWords::heldBack(const QString &reason) {
    static const struct { const char *code; const char *words; } table[] = {
        {"refused", QT_TR_NOOP("a no to this use")}, {"withdrawn", QT_TR_NOOP("a yes was taken back")},
        {"revoked", QT_TR_NOOP("a yes was ended")}, {"invalidated", QT_TR_NOOP("a yes does not count any more")},
        {"expired", QT_TR_NOOP("the yes has ended")}, {"notYetEffective", QT_TR_NOOP("the yes begins later")},
        {"noConsent", QT_TR_NOOP("nobody has said yes yet")}, {"openConflict", QT_TR_NOOP("two versions wait for a choice")},
        {"noSpeaker", QT_TR_NOOP("who said it is not noted")}, {"paused", QT_TR_NOOP("somebody takes a pause")},
        {"left", QT_TR_NOOP("somebody has left the council")}, {"openChange", QT_TR_NOOP("a change is asked for")},
        {"openTakeOut", QT_TR_NOOP("a request to take it out is open")}, {"openObjection", QT_TR_NOOP("an objection is open")},
        {"noApproval", QT_TR_NOOP("not yet read and called right")}, {"notChecked", QT_TR_NOOP("the translation is not checked")},
        {"minutesNotConfirmed", QT_TR_NOOP("still in review")}, {"restriction", QT_TR_NOOP("a condition has to be confirmed")},
        {"corrected", QT_TR_NOOP("a correction stands in its place")},
        {"notAdopted", QT_TR_NOOP("not adopted yet")}, {"noText", QT_TR_NOOP("no text in this language")},
        {"wrongUse", QT_TR_NOOP("not for those who would see it")}, {"notFound", QT_TR_NOOP("not there any more")},
        {"noEvidence", QT_TR_NOOP("the signed form is missing")}, {"closedItem", QT_TR_NOOP("a closed item of the agenda")},
        {"cannotBeSearched", QT_TR_NOOP("its content cannot be searched")},  // of hand-offs made before files could go
        {"noPath", QT_TR_NOOP("files of this kind do not leave")}, {"notSaidWho", QT_TR_NOOP("nobody has said yet who is in the file")},
        {"keptWithStays", QT_TR_NOOP("what it was kept with does not go")}, {"notHere", QT_TR_NOOP("the file is still on another laptop")},
        {"cannotBeStripped", QT_TR_NOOP("what stands beside its content cannot be taken away")},
        {"recalled", QT_TR_NOOP("it was called back")}, {"notBefore", QT_TR_NOOP("not in the package before")},
    };
    for (const auto &row : table)
        if (reason == QLatin1String(row.code)) return tr(row.words);
    return tr("not allowed");
}

QString KindWords::found(const QString &what) {
    static const struct { const char *code; const char *words; } table[] = {
        {"chosenName", QT_TR_NOOP("A chosen name stands in the text, and nobody said that it may.")},
        {"sealedName", QT_TR_NOOP("A name from the sealed records stands in the text.")},
        {"sealedNamePart", QT_TR_NOOP("A part of a name from the sealed records stands in the text.")},
        {"sealedPhone", QT_TR_NOOP("A phone number from the sealed records stands in the text.")},
        {"sealedPlace", QT_TR_NOOP("A place from the sealed records stands in the text.")},
        {"sealedContact", QT_TR_NOOP("A contact from the sealed records stands in the text.")},
        {"quotation", QT_TR_NOOP("A note has quotation marks: somebody may be quoted who was not asked.")},
        {"firstPerson", QT_TR_NOOP("A note speaks in the first person: it may be somebody’s own words.")},
        {"hint", QT_TR_NOOP("The words may lead to one person.")},
        {"wasSomebodys", QT_TR_NOOP("A note was once somebody’s statement.")},
        {"smallGroup", QT_TR_NOOP("Details stand together. Fewer than five people may fit; a reader could guess who.")},
        {"notTogether", QT_TR_NOOP("Two people whose words are in it asked not to be in one package.")},
        {"unreadable", QT_TR_NOOP("A file could not be searched.")},
        {"notLookedAt", QT_TR_NOOP("What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.")},
        {"notListenedTo", QT_TR_NOOP("What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.")},
    };
    for (const auto &row : table)
        if (what == QLatin1String(row.code)) return tr(row.words);
    return tr("Something has to be looked at by a person.");
}

QString KindWords::hint(const QString &kind) {
    static const struct { const char *code; const char *words; } table[] = {
        {"kin", QT_TR_NOOP("a relative")}, {"age", QT_TR_NOOP("an age")}, {"time", QT_TR_NOOP("a day or a year")}, {"place", QT_TR_NOOP("a place")},
        {"work", QT_TR_NOOP("their work")}, {"journey", QT_TR_NOOP("a journey")}, {"body", QT_TR_NOOP("body or health")}, {"family", QT_TR_NOOP("their family")},
        {"only", QT_TR_NOOP("the only one of a kind")}, {"case", QT_TR_NOOP("their legal matter")}, {"contact", QT_TR_NOOP("how to reach them")}, {"self", QT_TR_NOOP("somebody tells of themselves")},
        {"tie", QT_TR_NOOP("a relative")}, {"date", QT_TR_NOOP("a day or a year")},
    };
    for (const auto &row : table)
        if (kind == QLatin1String(row.code)) return tr(row.words);
    return {};
}

// What a small group shares is told by its words; what is sealed, a tie and a date by their kind.
QString KindWords::finding(const handoff::Finding &finding) {
    QStringList named;
    for (const QString &kind : finding.hints) named.append(hint(kind));
    for (const handoff::Fact &fact : finding.facts) named.append(fact.text.isEmpty() ? hint(fact.kind) : fact.text);
    named.removeAll(QString());
    named.removeDuplicates();
    return named.isEmpty() ? found(finding.what) : tr("%1 This stands there: %2.", "a finding; what the words give away").arg(found(finding.what), named.join(QStringLiteral(", ")));
}

QString KindWords::response(ResponseWord response) {
    switch (response) {
    case ResponseWord::acknowledged: return tr("acknowledged");
    case ResponseWord::accepted: return tr("accepted");
    case ResponseWord::partly: return tr("partly accepted");
    case ResponseWord::inPrinciple: return tr("accepted in principle");
    case ResponseWord::noted: return tr("noted");
    case ResponseWord::rejected: return tr("not accepted");
    case ResponseWord::referred: return tr("passed on");
    case ResponseWord::unset: case ResponseWord::unknown: break;
    }
    return tr("none yet");
}

QString KindWords::source(ResponseSource source) {
    switch (source) {
    case ResponseSource::sheet: return tr("response sheet");
    case ResponseSource::reply: return tr("reply file");
    case ResponseSource::letter: return tr("letter");
    case ResponseSource::meeting: return tr("in a meeting");
    case ResponseSource::unset: case ResponseSource::unknown: break;
    }
    return {};
}

QString KindWords::stage(Stage stage) {
    switch (stage) {
    case Stage::idea: return tr("idea");
    case Stage::draft: return tr("draft");
    case Stage::review: return tr("in review");
    case Stage::adopted: return tr("adopted");
    case Stage::sent: return tr("sent");
    case Stage::withdrawn: return tr("withdrawn");
    case Stage::superseded: return tr("replaced");
    case Stage::closed: return tr("closed");
    case Stage::unset: case Stage::unknown: break;
    }
    return tr("draft");
}

QString KindWords::delivery(DeliveryState state) {
    switch (state) {
    case DeliveryState::notStarted: return tr("not started");
    case DeliveryState::planned: return tr("planned");
    case DeliveryState::onTrack: return tr("on track");
    case DeliveryState::delayed: return tr("delayed");
    case DeliveryState::stalled: return tr("stalled");
    case DeliveryState::implemented: return tr("done");
    case DeliveryState::abandoned: return tr("given up");
    case DeliveryState::unset: case DeliveryState::unknown: break;
    }
    return {};
}

QString KindWords::verdict(Verdict verdict) {
    switch (verdict) {
    case Verdict::agree: return tr("we agree");
    case Verdict::partly: return tr("partly");
    case Verdict::disagree: return tr("we see it differently");
    case Verdict::notKnown: return tr("we do not know");
    case Verdict::unset: case Verdict::unknown: break;
    }
    return {};
}

QString KindWords::bodyKind(BodyKind kind) {
    switch (kind) {
    case BodyKind::ministry: return tr("ministry");
    case BodyKind::agency: return tr("agency");
    case BodyKind::ngo: return tr("organisation");
    case BodyKind::international: return tr("international organisation");
    case BodyKind::other: return tr("other");
    case BodyKind::unset: case BodyKind::unknown: break;
    }
    return {};
}

QString KindWords::memberState(MemberState state) {
    switch (state) {
    case MemberState::guest: return tr("guest");
    case MemberState::active: return tr("active");
    case MemberState::paused: return tr("takes a pause");
    case MemberState::left: return tr("has left");
    case MemberState::unset: case MemberState::unknown: break;
    }
    return {};
}

QString KindWords::honorarium(council::HonorariumState state) {
    switch (state) {
    case council::HonorariumState::Owed: return tr("owed");
    case council::HonorariumState::Advanced: return tr("paid in advance");
    case council::HonorariumState::Paid: return tr("paid");
    case council::HonorariumState::Declined: return tr("declined");
    case council::HonorariumState::Returned: return tr("returned");
    }
    return {};
}

QString KindWords::payment(PaymentState state) {
    switch (state) {
    case PaymentState::advanced: return tr("paid in advance");
    case PaymentState::paid: return tr("paid");
    case PaymentState::declined: return tr("declined");
    case PaymentState::returned: return tr("returned");
    case PaymentState::unset: case PaymentState::unknown: break;
    }
    return {};
}

QString KindWords::work(WorkDone work) {
    switch (work) {
    case WorkDone::meeting: return tr("meeting");
    case WorkDone::review: return tr("reading and review");
    case WorkDone::speaking: return tr("speaking");
    case WorkDone::training: return tr("training");
    case WorkDone::research: return tr("research");
    case WorkDone::other: return tr("other work");
    case WorkDone::unset: case WorkDone::unknown: break;
    }
    return tr("other work");
}

QString KindWords::money(HonorariumKind kind) {
    switch (kind) {
    case HonorariumKind::honorarium: return tr("time", "what money is for: a member's time");
    case HonorariumKind::travel: return tr("travel", "what money is for");
    case HonorariumKind::care: return tr("care of children or others", "what money is for");
    case HonorariumKind::other: return tr("other costs", "what money is for");
    case HonorariumKind::unset: case HonorariumKind::unknown: break;
    }
    return tr("time", "what money is for: a member's time");
}

QString KindWords::invitation(InvitationKind kind) {
    switch (kind) {
    case InvitationKind::speaking: return tr("To speak", "what a body asks for");
    case InvitationKind::training: return tr("To train others", "what a body asks for");
    case InvitationKind::media: return tr("To talk to newspapers, radio or television", "what a body asks for");
    case InvitationKind::review: return tr("To read and review", "what a body asks for");
    case InvitationKind::research: return tr("To take part in research", "what a body asks for");
    case InvitationKind::meeting: return tr("To come to a meeting", "what a body asks for");
    case InvitationKind::unset: case InvitationKind::unknown: break;
    }
    return tr("Something else", "what a body asks for");
}

QString KindWords::role(AccountRole role) {
    switch (role) {
    case AccountRole::facilitator: return tr("facilitator");
    case AccountRole::notetaker: return tr("note-taker");
    case AccountRole::reader: return tr("reader");
    case AccountRole::unset:
    case AccountRole::unknown: break;
    }
    return {};
}

}  // namespace balai::ui
