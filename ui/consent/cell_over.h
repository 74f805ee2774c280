#pragma once
#include "ui/consent/consent_matrix.h"
#include "ui/widgets/pop_over.h"

namespace balai::ui {

class Records;

// Why a cell says what it says: the deciding consent in one sentence, the events, and what can be done from here.
class CellOver : public PopOver {
    Q_OBJECT
public:
    CellOver(const Theme &theme, Records &records, QWidget *anchor, const ConsentMatrix &matrix, int row, records::Use use);

Q_SIGNALS:
    void historyAsked();
    void askAsked();
    void noAsked();        // to this audience alone
    void takeBackAsked();  // the whole yes

private:
    void addHead(const QString &words, MarkKind mark);
    void addEvents(Records &records, const ConsentMatrix &matrix, int row, records::Use use);
    void addActions(Records &records, const ConsentMatrix &matrix, int row, records::Use use);
    void addAction(const QString &object, const QString &words, const QString &key, void (CellOver::*asked)());

    const Theme &m_theme;
};

}  // namespace balai::ui
