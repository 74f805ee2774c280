#pragma once
#include "core/records/member.h"

#include <QCoreApplication>

namespace balai::ui {

// What stands on the members' pages beside the words of ui/plain/kind_words.
class MemberWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::MemberWords)
public:
    static QString contribution(records::Contribution contribution);
    static QString reach(records::Reach reach);
    static QString takesHome(records::TakesHome takesHome);
    static QString spellings(const records::Member &member);  // other ones of the chosen name, parted by commas
    static QString identityItem(const QString &item);  // of Identity::sealed
};

}  // namespace balai::ui
