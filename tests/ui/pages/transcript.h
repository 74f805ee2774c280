#pragma once
#include <QString>
#include <QStringList>
#include <vector>

namespace balai::test {

// One thing the note-taker does: words under a kind, perhaps somebody's, perhaps in the second language.
struct Turn {
    enum class What { Note, Statement, Decision, Action, OffRecord, Pause, NextItem };
    What what{};
    int speaker = -1;      // of a statement; -1: nobody is named
    bool second = false;   // typed in the meeting's other language
    QString words{};       // of what is off the record: the words already typed when somebody says so
    QString unheard{};     // typed while it is off the record
    bool late = false;     // the speaker is chosen in the middle of the words
};

// The transcript of an invented three-hour meeting about council policy: 8 speakers, English and Khmer, four
// off-the-record stretches, three pauses, eight agenda items. The same for the same number of words.
std::vector<Turn> transcript(int words);
int wordCount(const QString &words);
int wordCount(const std::vector<Turn> &turns);  // of what is kept
// Every word that was off the record holds this, and no other word does; too long to stand in encrypted bytes by chance.
inline const QString offRecordMark = QStringLiteral("zqxjvkwp");

}  // namespace balai::test
