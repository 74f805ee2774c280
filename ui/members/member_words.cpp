#include "ui/members/member_words.h"

namespace balai::ui {

using namespace records;

QString MemberWords::contribution(Contribution contribution) {
    switch (contribution) {
    case Contribution::policy: return tr("Policy");
    case Contribution::reviewing: return tr("Reviewing texts");
    case Contribution::speaking: return tr("Speaking in public");
    case Contribution::training: return tr("Training");
    case Contribution::outreach: return tr("Outreach");
    case Contribution::research: return tr("Research");
    case Contribution::unset:
    case Contribution::unknown: return {};
    }
    return {};
}

QString MemberWords::reach(Reach reach) {
    switch (reach) {
    case Reach::inPerson: return tr("In person only");
    case Reach::supportPerson: return tr("Through the support person");
    case Reach::phone: return tr("By phone");
    case Reach::paper: return tr("On paper");
    case Reach::none: return tr("Not between meetings");
    case Reach::unset:
    case Reach::unknown: return {};
    }
    return {};
}

QString MemberWords::takesHome(TakesHome takesHome) {
    switch (takesHome) {
    case TakesHome::nothing: return tr("Nothing");
    case TakesHome::heard: return tr("What was heard");
    case TakesHome::paper: return tr("Paper");
    case TakesHome::file: return tr("A file");
    case TakesHome::unset:
    case TakesHome::unknown: return {};
    }
    return {};
}

QString MemberWords::identityItem(const QString &item) {
    static const struct { const char *item; const char *words; } table[] = {
        {"legalName", QT_TR_NOOP("Legal name")},         {"nameParts", QT_TR_NOOP("Parts of the name")},
        {"otherNames", QT_TR_NOOP("Other names")},       {"phones", QT_TR_NOOP("Phone numbers")},
        {"email", QT_TR_NOOP("E-mail")},                 {"address", QT_TR_NOOP("Address")},
        {"safeContact", QT_TR_NOOP("Safe ways to make contact")}, {"supportPerson", QT_TR_NOOP("How to reach the support person")},
        {"emergency", QT_TR_NOOP("In an emergency")},    {"payment", QT_TR_NOOP("How to pay")},
        {"knownPlaces", QT_TR_NOOP("Places that could point to the member")},
    };
    for (const auto &row : table)
        if (item == QLatin1String(row.item)) return tr(row.words);
    return item;
}

QString MemberWords::spellings(const Member &member) { return QStringList(member.otherSpellings.begin(), member.otherSpellings.end()).join(QStringLiteral(", ")); }

}  // namespace balai::ui
