#pragma once
#include "core/text/dates.h"
#include "ui/consent/consent_matrix.h"

#include <QAbstractTableModel>
#include <memory>

namespace balai::ui {

// The matrix for a table: members down, uses across. A screen reader gets every cell in words.
class ConsentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int markRole = Qt::UserRole;      // int of MarkKind
    static constexpr int endsRole = Qt::UserRole + 1;  // QString: the last day, short

    using QAbstractTableModel::QAbstractTableModel;
    // Which of the matrix is shown.
    struct View {
        std::vector<records::Use> uses;
        bool onlyToBeAsked = false;
        QString names;  // letters that a name holds
        QString language;
        text::DateForm form = {};
    };
    void set(std::shared_ptr<const ConsentMatrix> matrix, View view);
    const ConsentMatrix *matrix() const { return m_matrix.get(); }
    const std::vector<records::Use> &uses() const { return m_view.uses; }
    int matrixRow(const QModelIndex &index) const { return m_rows[size_t(index.row())]; }
    records::Use use(const QModelIndex &index) const { return index.column() > 0 ? m_view.uses[size_t(index.column() - 1)] : records::Use::unset; }
    QModelIndex indexOf(Id<records::Member> member, records::Use use) const;
    int countToBeAsked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString spoken(const QModelIndex &index) const;

    std::shared_ptr<const ConsentMatrix> m_matrix;
    View m_view;
    std::vector<int> m_rows;
};

}  // namespace balai::ui
