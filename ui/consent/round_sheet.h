#pragma once
#include "core/council/round.h"
#include "core/records/member.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace balai::ui {

// What is typed of a round: people down, questions across, one answer in a cell. The room may look at the screen, so only
// the row that is being typed shows its answers, unless all are asked for.
class RoundSheet : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int answerRole = Qt::UserRole;     // int of council::RoundAnswer
    static constexpr int hiddenRole = Qt::UserRole + 1;  // bool: there is one, and it is not shown

    using QAbstractTableModel::QAbstractTableModel;
    // Answers stay with their member and question; those of who is not among the people are not counted.
    void setPeople(std::vector<records::Member> people);
    void setQuestions(std::vector<records::Use> uses);
    void setAlone(const QSet<Uuid> &members);  // who answered in the program: nothing is typed for them
    void setOpenRow(int row);
    void setShowsAll(bool all);
    bool showsAll() const { return m_showsAll; }
    void addPerson(const records::Member &member);
    void takePerson(int row);
    void clearAnswers();

    const std::vector<records::Member> &people() const { return m_people; }
    const std::vector<records::Use> &questions() const { return m_uses; }
    bool isAlone(int row) const { return m_alone.contains(m_people[size_t(row)].id.uuid()); }
    council::RoundAnswer answer(int row, records::Use use) const;
    // False where nothing can be answered: the names, an answer that the question does not have, who answered alone.
    bool setAnswer(const QModelIndex &at, council::RoundAnswer answer);
    records::Use use(const QModelIndex &at) const { return at.column() > 0 ? m_uses[size_t(at.column() - 1)] : records::Use::unset; }

    struct Count {
        int answers = 0, people = 0;
    };
    Count count() const;
    std::vector<council::RoundRow> rows() const;  // with an answer, in the order of the questions
    // One member's answers by the words of the uses: {"record":1}; for drafts.
    QJsonObject answersOf(Id<records::Member> member) const;
    void setAnswersOf(Id<records::Member> member, const QJsonObject &answers);

    // In the words of a cell; `use` attribute has words of its own.
    static QString words(council::RoundAnswer answer, records::Use use);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void answered(const balai::Uuid &member);

private:
    bool isHidden(const QModelIndex &at) const;
    QString spoken(const QModelIndex &at) const;
    void tellAll();

    std::vector<records::Member> m_people;
    std::vector<records::Use> m_uses;
    QHash<Uuid, QHash<int, council::RoundAnswer>> m_answers;  // by member and use
    QSet<Uuid> m_alone;
    int m_openRow = -1;
    bool m_showsAll = false;
};

}  // namespace balai::ui
