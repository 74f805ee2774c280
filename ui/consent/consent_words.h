#pragma once
#include "ui/consent/consent_matrix.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>

namespace balai::ui {

// Consents in sentences, in the language of the window and with days as the account wants them.
class ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(balai::ui::ConsentWords)
public:
    ConsentWords(const store::Store &store, const Theme &theme) : m_store(store), m_theme(theme), m_language(theme.language()) {}

    QString audience(const council::AudienceOf &audience) const;
    // The deciding consent in one sentence.
    QString why(const ConsentMatrix &matrix, int row, records::Use use) const;
    // "yes, all government, as a member, until 14 March 2027"
    QString event(const records::Consent &event) const;
    QString day(QDate day) const;
    // What a member is asked, with the body in it.
    QString question(records::Use use, const council::AudienceOf &audience) const;
    QString whatTheySee(records::Use use) const;

private:
    QString notAllowed(const ConsentMatrix &matrix, int row, records::Use use, const std::vector<records::Consent> &events) const;

    const store::Store &m_store;
    const Theme &m_theme;
    QString m_language;
};

}  // namespace balai::ui
