#pragma once
#include "core/records/account.h"

#include <QString>
#include <functional>

class QWidget;

namespace balai::ui {

class Field;
class FormOver;
class Records;
class Theme;

// Two hidden fields of a form for a passphrase that its owner chooses.
struct NewPassphrase {
    Field *first, *again;
    QString text() const;
    QString wrong() const;  // what is still wrong with it, a sentence; empty: nothing
};
NewPassphrase addNewPassphrase(const Theme &theme, FormOver *form, const QString &object);

// The passphrase of who sits here; the present one is asked. `done` is called when it was changed, while `page` lives.
void changeOwnPassphrase(const Theme &theme, Records &records, QWidget *page, QWidget *anchor, std::function<void()> done);
// That of another account, by a facilitator; its owner types it.
void setPassphraseOf(const Theme &theme, Records &records, QWidget *page, QWidget *anchor, const records::Account &account, std::function<void()> done);

}  // namespace balai::ui
