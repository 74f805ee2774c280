#include "core/council/block_review.h"

#include "core/council/commitment.h"
#include "core/council/consent_reader.h"

#include <algorithm>

namespace balai::council {

using namespace records;

BlockReview::BlockReview(const store::Store &store, const Block &block, const NoteTakers &takers) : m_block(block) {
    m_comments = standingAbout<Comment>(store, "block", block.id);
    for (const Comment &comment : m_comments)
        m_answers[comment.id.uuid()] = standing(store, store.all<CommentAnswer>("comment", comment.id));
    if (m_comments.empty() && block.translations.isEmpty()) return;  // who wrote what when is only ever compared with an answer or a check
    for (const QJsonValue &speaker : store.everValues(kindOf<Block>(), block.id.uuid(), QStringLiteral("speaker")))
        if (const auto id = Uuid::parse(speaker.toString())) m_everSpeakers.insert(*id);
    for (const store::HistoryEntry &entry : store.history(kindOf<Block>(), block.id.uuid()))
        m_lastWrites[entry.field] = {entry.account, {entry.stamp, entry.change}};
    for (const Comment &comment : m_comments) {
        if (comment.answer != Answer::right || !comment.readBy) continue;
        const auto given = store.createdAt(comment.id.uuid());
        if (given && takers.wroteBefore(given->stamp, comment.readBy, block)) m_readByTaker.insert(comment.id.uuid());
    }
}

// Whoever took the notes cannot also be the one who read them to her.
bool BlockReview::isApprovalOf(const Comment &comment, const QString &language) const {
    if (comment.answer != Answer::right) return false;
    if (!comment.language.isEmpty() && comment.language != language) return false;
    const Uuid writer = m_lastWrites.value(QString(u"text." + language)).account;
    if (comment.readBy && (comment.readBy == writer || m_readByTaker.contains(comment.id.uuid()))) return false;
    return m_block.text.contains(language) && commitmentMatches(comment.of, m_block.text.value(language));
}

bool BlockReview::approves(Id<Member> member, const QString &language) const {
    return std::any_of(m_comments.begin(), m_comments.end(),
                       [&](const Comment &one) { return one.member == member && isApprovalOf(one, language); });
}

// She said `right` after the comment at `at`. A reply may arrive after a newer one, so her own time counts beside the log's.
bool BlockReview::approvedSince(size_t at, const QString &language) const {
    const Comment &wish = m_comments[at];
    for (size_t i = at + 1; i < m_comments.size(); ++i) {
        const Comment &one = m_comments[i];
        const bool isOlder = one.at.isSet() && wish.at.isSet() && one.at.ms() < wish.at.ms();
        if (one.member == wish.member && !isOlder && isApprovalOf(one, language)) return true;
    }
    return false;
}

bool BlockReview::isChecked(const QString &language, const QString &against) const {
    const QJsonObject translation = m_block.translations.value(language).toObject();
    const auto word = [&](const char *key) { return translation.value(QLatin1String(key)).toString(); };
    if (word("state") != QLatin1String("checked")) return false;
    if (!commitmentMatches(word("of"), m_block.text.value(against))) return false;
    const LastWrite text = m_lastWrites.value(QString(u"text." + language));
    const LastWrite check = m_lastWrites.value(QString(u"translations." + language));
    const auto checker = Uuid::parse(word("checkedBy"));
    const bool sinceThen = text.position.stamp <= check.position.stamp;
    return checker && *checker && *checker != text.account && sinceThen;
}

Approval BlockReview::approval(Id<Member> member, const QString &language) const {
    if (approves(member, language)) return Approval::Direct;
    Approval out = Approval::None;
    for (const QString &other : m_block.text.keys()) {
        if (other == language || !approves(member, other)) continue;
        if (isChecked(language, other)) return Approval::Translated;
        out = Approval::Unchecked;
    }
    return out;
}

Approval BlockReview::approvalOfNobody(const QString &language) const {
    const QString &original = m_block.original;
    if (original.isEmpty() || language == original) return Approval::Direct;
    return isChecked(language, original) ? Approval::Translated : Approval::Unchecked;
}

bool BlockReview::isAnswered(const Comment &comment, CommentOutcome outcome) const {
    for (const CommentAnswer &answer : m_answers.value(comment.id.uuid()))
        if (answer.answer == outcome) return true;
    return false;
}

bool BlockReview::isOwn(const Comment &comment) const { return comment.member && m_everSpeakers.contains(comment.member.uuid()); }

bool BlockReview::isErased() const {
    return std::all_of(m_block.text.begin(), m_block.text.end(), [](const QString &words) { return words.isEmpty(); });
}

// A wish to take one's own words out has one answer, and to say so is not to do it: it ends when they are gone. A wish to
// change them stays open until she said `right` to what now stands; of others' wishes any answer is the end.
QString BlockReview::openWord(size_t at) const {
    const Comment &comment = m_comments[at];
    const bool answered = !m_answers.value(comment.id.uuid()).empty();
    switch (comment.answer) {
    case Answer::takeOut: {
        const bool ended = isOwn(comment) ? isErased() : answered;
        return ended ? QString() : QStringLiteral("openTakeOut");
    }
    case Answer::objection: return answered ? QString() : QStringLiteral("openObjection");
    case Answer::change:
        for (const QString &language : m_block.text.keys())
            if (approvedSince(at, language)) return {};
        return QStringLiteral("openChange");
    case Answer::unknown: return QStringLiteral("openObjection");  // a newer version's word is no yes
    case Answer::right:
    case Answer::later:
    case Answer::unset: return {};
    }
    return {};
}

QString BlockReview::openAnswer(Id<Member> member) const {
    for (size_t i = 0; i < m_comments.size(); ++i)
        if (m_comments[i].member == member)
            if (const QString word = openWord(i); !word.isEmpty()) return word;
    return {};
}

QString BlockReview::openAnswer() const {
    for (size_t i = 0; i < m_comments.size(); ++i)
        if (const QString word = openWord(i); !word.isEmpty()) return word;
    return {};
}

QString BlockReview::openTakeOutOrObjection() const {
    for (size_t i = 0; i < m_comments.size(); ++i)
        if (const QString word = openWord(i); !word.isEmpty() && m_comments[i].answer != Answer::change) return word;
    return {};
}

std::vector<std::pair<Comment, QString>> BlockReview::open() const {
    std::vector<std::pair<Comment, QString>> out;
    for (size_t i = 0; i < m_comments.size(); ++i)
        if (const QString word = openWord(i); !word.isEmpty()) out.push_back({m_comments[i], word});
    return out;
}

bool BlockReview::hasUnfinished(Id<Member> member) const {
    bool later = false;
    for (const Comment &comment : m_comments)
        if (comment.member == member) later = comment.answer == Answer::later;
    return later || !openAnswer(member).isEmpty();
}

std::vector<LocalText> BlockReview::keptObjections() const {
    std::vector<LocalText> out;
    for (const Comment &comment : m_comments)
        if (comment.answer == Answer::objection && isAnswered(comment, CommentOutcome::kept)) out.push_back(comment.text);
    return out;
}

}  // namespace balai::council
