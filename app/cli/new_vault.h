#pragma once
#include "app/cli/invocation.h"

// A vault that was just made counts only once its recovery code has reached a person.
namespace balai::cli {

class NewVault {
public:
    // Before the vault is made. `file` is for the code, or empty where it is shown. Throws Error{Usage} for a file in the
    // vault's folder to be, or in any other vault's; Error{AlreadyExists}.
    NewVault(const QString &folder, const QString &file);
    // Writes the code into the file, or prints it and waits until it is out; with --json the ids of vault and device and what
    // `more` names beside it. Where that fails, takes the vault back.
    void handOver(Invocation &in, council::Session::Created &created, QJsonObject more = {}) const;

private:
    void tell(Invocation &in, const council::Session::Created &created, QJsonObject out) const;
    void takeBack() const;

    QString m_folder, m_file;
    bool m_wasThere;  // an empty folder stays
};

}  // namespace balai::cli
