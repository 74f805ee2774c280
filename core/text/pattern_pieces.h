#pragma once
#include <QStringList>
#include <QStringView>

namespace balai::text {

// One piece of a PCRE2 expression: a letter, a class or a group, with how often it stands. Views of the expression.
struct PatternPiece {
    QStringView what;
    QStringView times;  // "", "?", "{2,5}?"
    bool isOptional() const;  // it may be missing
};
// The pieces one after the other; '|' outside of a group is a piece of its own. Expressions with \Q…\E, comments or free spacing
// are not known.
std::vector<PatternPiece> piecesOf(QStringView pattern);

}  // namespace balai::text
