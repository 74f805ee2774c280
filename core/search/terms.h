#pragma once
#include "core/base/uuid.h"
#include "core/search/query.h"

#include <QSet>
#include <QStringList>
#include <functional>

namespace balai::search {

// What the index holds of one record, and what is asked of it. A term is one of
// - a word; two letters that stand side by side, where a script has no spaces (the last of a run alone);
// - the same in a title;
// - how words begin (two letters, or one letter of a script without spaces): nearly every record has any of these, and
//   one list of its own is read faster than the lists of all words that begin so;
// - a fact: kind, language, member.
// The index knows only whether a term is there; whether what was typed is there is seen in the record itself.
struct Facts {
    QString kind;
    QStringList languages;
    std::vector<Uuid> members;
};
QSet<QString> termsOf(const Tokens &title, const Tokens &body, const Facts &facts);

enum class Where { Title, Anywhere };
// The terms that begin so, as far as the index has any.
using Beginning = std::function<QStringList(const QString &)>;

// The FTS5 expression for records that may hold all that was typed; empty where nothing can be searched for.
QString expressionFor(const Typed &typed, Where where, const Facts &wanted, const Beginning &beginning);

}  // namespace balai::search
