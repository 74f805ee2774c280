#include "ui/consent/consent_model.h"

#include "core/text/dates.h"
#include "core/text/fold.h"
#include "ui/plain/kind_words.h"

namespace balai::ui {

using namespace records;

namespace {
// "6 Dec": the short form without its weekday, where a comma sets that apart.
QString shortest(QDate day, const QString &language, text::DateForm form) {
    const QString weekday = text::formatDate(day, language, text::DateStyle::ShortWeekday, form);
    return weekday.contains(u", ") ? weekday.section(QStringLiteral(", "), 1) : text::formatDate(day, language, text::DateStyle::DayMonth, form);
}
}  // namespace

void ConsentModel::set(std::shared_ptr<const ConsentMatrix> matrix, View view) {
    beginResetModel();
    m_matrix = std::move(matrix);
    m_view = std::move(view);
    m_rows.clear();
    const QString letters = text::fold(m_view.names.trimmed());
    for (int row = 0; m_matrix && row < int(m_matrix->members().size()); ++row) {
        if (m_view.onlyToBeAsked && !m_matrix->isToBeAsked(row, m_view.uses)) continue;
        if (letters.isEmpty() || text::fold(m_matrix->members()[size_t(row)].name).contains(letters)) m_rows.push_back(row);
    }
    endResetModel();
}

QModelIndex ConsentModel::indexOf(Id<Member> member, Use use) const {
    for (size_t row = 0; row < m_rows.size(); ++row)
        if (m_matrix->members()[size_t(m_rows[row])].id == member)
            for (size_t column = 0; column < m_view.uses.size(); ++column)
                if (m_view.uses[column] == use) return index(int(row), int(column) + 1);
    return {};
}

int ConsentModel::countToBeAsked() const {
    int count = 0;
    for (int row = 0; m_matrix && row < int(m_matrix->members().size()); ++row) count += m_matrix->isToBeAsked(row, m_view.uses);
    return count;
}

int ConsentModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ConsentModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_view.uses.size()) + 1; }

QVariant ConsentModel::data(const QModelIndex &index, int role) const {
    if (!m_matrix || !index.isValid()) return {};
    const Member &member = m_matrix->members()[size_t(matrixRow(index))];
    if (index.column() == 0) return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(member.name) : QVariant();
    const MatrixCell &cell = m_matrix->cell(matrixRow(index), use(index));
    if (role == markRole) return int(cell.mark);
    if (role == endsRole) return cell.ends.isValid() ? shortest(cell.ends, m_view.language, m_view.form) : QString();
    if (role == Qt::AccessibleTextRole) return spoken(index);
    return {};
}

QString ConsentModel::spoken(const QModelIndex &index) const {
    const MatrixCell &cell = m_matrix->cell(matrixRow(index), use(index));
    const QString name = m_matrix->members()[size_t(matrixRow(index))].name;
    const QString of = KindWords::use(use(index));
    if (cell.ends.isValid()) return tr("%1, %2: yes, ends %3").arg(name, of, text::formatDate(cell.ends, m_view.language, text::DateStyle::Long, m_view.form));
    switch (cell.mark) {
    case MarkKind::Yes: return tr("%1, %2: yes").arg(name, of);
    case MarkKind::No: return tr("%1, %2: no or taken back").arg(name, of);
    case MarkKind::Later: return tr("%1, %2: later").arg(name, of);
    case MarkKind::Some: return tr("%1, %2: for some meetings only").arg(name, of);
    case MarkKind::NotAsked: return tr("%1, %2: not asked, counts as no").arg(name, of);
    }
    return {};
}

QVariant ConsentModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == 0 ? tr("People") : KindWords::use(m_view.uses[size_t(section - 1)]);
}

}  // namespace balai::ui
