#include "ui/consent/round_sheet.h"

#include "ui/plain/kind_words.h"

#include <algorithm>

namespace balai::ui {

using namespace records;
using council::RoundAnswer;

void RoundSheet::setPeople(std::vector<Member> people) {
    beginResetModel();
    m_people = std::move(people);
    m_openRow = -1;
    endResetModel();
}

void RoundSheet::setQuestions(std::vector<Use> uses) {
    beginResetModel();
    m_uses = std::move(uses);
    endResetModel();
}

void RoundSheet::tellAll() {
    if (m_people.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RoundSheet::setAlone(const QSet<Uuid> &members) {
    m_alone = members;
    tellAll();
}

void RoundSheet::setOpenRow(int row) {
    const int before = std::exchange(m_openRow, row);
    for (const int one : {before, row})
        if (before != row && one >= 0 && one < rowCount()) Q_EMIT dataChanged(index(one, 0), index(one, columnCount() - 1));
}

void RoundSheet::setShowsAll(bool all) {
    m_showsAll = all;
    tellAll();
}

void RoundSheet::addPerson(const Member &member) {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_people.push_back(member);
    endInsertRows();
}

void RoundSheet::takePerson(int row) {
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    m_answers.remove(m_people[size_t(row)].id.uuid());
    m_people.erase(m_people.begin() + row);
    endRemoveRows();
}

void RoundSheet::clearAnswers() {
    m_answers.clear();
    tellAll();
}

RoundAnswer RoundSheet::answer(int row, Use use) const {
    return m_answers.value(m_people[size_t(row)].id.uuid()).value(int(use), RoundAnswer::NotAsked);
}

bool RoundSheet::setAnswer(const QModelIndex &at, RoundAnswer answer) {
    if (!at.isValid() || at.column() == 0 || isAlone(at.row())) return false;
    const bool ofNames = answer == RoundAnswer::NotShown || answer == RoundAnswer::OwnName;
    if (ofNames && use(at) != Use::attribute) return false;
    const Uuid member = m_people[size_t(at.row())].id.uuid();
    if (answer == RoundAnswer::NotAsked) m_answers[member].remove(int(use(at)));
    else m_answers[member].insert(int(use(at)), answer);
    Q_EMIT dataChanged(at, at);
    Q_EMIT answered(member);
    return true;
}

RoundSheet::Count RoundSheet::count() const {
    Count count;
    for (const council::RoundRow &row : rows()) {
        ++count.people;
        count.answers += int(std::count_if(row.answers.begin(), row.answers.end(), [](RoundAnswer answer) { return answer != RoundAnswer::NotAsked; }));
    }
    return count;
}

std::vector<council::RoundRow> RoundSheet::rows() const {
    std::vector<council::RoundRow> out;
    for (int row = 0; row < rowCount(); ++row) {
        council::RoundRow made{m_people[size_t(row)].id, {}};
        for (const Use use : m_uses) made.answers.push_back(answer(row, use));
        const bool any = std::any_of(made.answers.begin(), made.answers.end(), [](RoundAnswer answer) { return answer != RoundAnswer::NotAsked; });
        if (any && !isAlone(row)) out.push_back(std::move(made));
    }
    return out;
}

QJsonObject RoundSheet::answersOf(Id<Member> member) const {
    QJsonObject out;
    const auto answers = m_answers.value(member.uuid());
    for (auto it = answers.begin(); it != answers.end(); ++it) out.insert(wordOf(Use(it.key())), int(it.value()));
    return out;
}

void RoundSheet::setAnswersOf(Id<Member> member, const QJsonObject &answers) {
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const Use use = fromWord<Use>(it.key());
        const int answer = it.value().toInt();
        if (use == Use::unset || use == Use::unknown || answer <= int(RoundAnswer::NotAsked) || answer > int(RoundAnswer::OwnName)) continue;
        m_answers[member.uuid()].insert(int(use), RoundAnswer(answer));
    }
    tellAll();
}

QString RoundSheet::words(RoundAnswer answer, Use use) {
    const bool name = use == Use::attribute;
    switch (answer) {
    case RoundAnswer::NotAsked: return tr("not asked", "a question of a round");
    case RoundAnswer::Yes: return name ? tr("chosen name") : tr("yes");
    case RoundAnswer::No: return name ? tr("“a member”") : tr("no");
    case RoundAnswer::Later: return tr("later");
    case RoundAnswer::NotShown: return tr("not shown");
    case RoundAnswer::OwnName: return tr("own name");
    }
    return {};
}

int RoundSheet::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_people.size()); }

int RoundSheet::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_uses.size()) + 1; }

bool RoundSheet::isHidden(const QModelIndex &at) const {
    if (isAlone(at.row())) return true;
    return !m_showsAll && at.row() != m_openRow && answer(at.row(), use(at)) != RoundAnswer::NotAsked;
}

QVariant RoundSheet::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    const QString name = tr("%1  %2", "number on the slip, name").arg(index.row() + 1).arg(m_people[size_t(index.row())].name);
    if (index.column() == 0) {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
        return isAlone(index.row()) ? tr("%1 · answered alone").arg(name) : name;
    }
    if (role == hiddenRole) return isHidden(index);
    if (role == answerRole) return isHidden(index) ? int(RoundAnswer::NotAsked) : int(answer(index.row(), use(index)));
    if (role == Qt::AccessibleTextRole) return spoken(index);
    return {};
}

QString RoundSheet::spoken(const QModelIndex &at) const {
    const QString name = m_people[size_t(at.row())].name, of = KindWords::use(use(at));
    if (isHidden(at)) return tr("%1, %2: answered", "name, use").arg(name, of);
    return tr("%1, %2: %3", "name, use, answer").arg(name, of, words(answer(at.row(), use(at)), use(at)));
}

QVariant RoundSheet::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == 0 ? tr("People") : KindWords::use(m_uses[size_t(section - 1)]);
}

}  // namespace balai::ui
