#pragma once
// What members answered to one block of the minutes.
#include "core/council/note_takers.h"
#include "core/records/block.h"
#include "core/records/comment.h"
#include "core/records/comment_answer.h"
#include "core/store/store.h"

#include <set>

namespace balai::council {

enum class Approval {
    None,
    Direct,      // her `right` on exactly this text in this language
    Translated,  // her `right` on another version, and this one is checked against it by somebody else
    Unchecked,   // her `right` on another version, but this one is not (or no longer) checked
};

class BlockReview {
public:
    // `takers` is asked only where somebody read to her, while this is made.
    BlockReview(const store::Store &store, const records::Block &block, const NoteTakers &takers);
    Approval approval(Id<records::Member> member, const QString &language) const;
    // Of words that are nobody's: the original stands for itself, a translation has to be checked against it as it is now.
    Approval approvalOfNobody(const QString &language) const;
    // The oldest open answer: openChange, openTakeOut, openObjection; empty: none.
    QString openAnswer(Id<records::Member> member) const;
    // The same of anybody.
    QString openAnswer() const;
    // As openAnswer(), but a wish to change the words holds nothing back (packets).
    QString openTakeOutOrObjection() const;
    // Every comment that waits, with its word.
    std::vector<std::pair<records::Comment, QString>> open() const;
    // A `later` she has not come back from, or any open answer.
    bool hasUnfinished(Id<records::Member> member) const;
    // Words of objections that the council answered with `kept`: they travel with the text.
    std::vector<records::LocalText> keptObjections() const;
    const std::vector<records::Comment> &comments() const { return m_comments; }

private:
    struct LastWrite {
        Uuid account;
        store::LogPosition position;
    };
    records::Block m_block;
    std::vector<records::Comment> m_comments;  // standing, oldest first
    QHash<Uuid, std::vector<records::CommentAnswer>> m_answers;
    QHash<QString, LastWrite> m_lastWrites;    // by field key: "text.km"
    std::set<Uuid> m_readByTaker;              // comments whose reader took the notes
    std::set<Uuid> m_everSpeakers;             // naming another one takes nobody's say away

    bool isApprovalOf(const records::Comment &comment, const QString &language) const;
    bool approves(Id<records::Member> member, const QString &language) const;
    bool approvedSince(size_t at, const QString &language) const;
    bool isErased() const;
    bool isChecked(const QString &language, const QString &against) const;
    bool isAnswered(const records::Comment &comment, records::CommentOutcome outcome) const;
    bool isOwn(const records::Comment &comment) const;
    QString openWord(size_t at) const;
};

}  // namespace balai::council
