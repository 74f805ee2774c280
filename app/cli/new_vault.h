#pragma once
#include "core/council/session.h"

#include <functional>

// A vault that was just made counts only once its recovery code has reached a person.
namespace balai::cli {

class NewVault {
public:
    // Before the vault is made. `file` is for the code, or empty where it is shown. Throws Error{Usage} for a file in the
    // vault's folder to be, or in any other vault's; Error{AlreadyExists}.
    NewVault(const QString &folder, const QString &file);
    // Writes the code into the file, or has `show` print it and waits until it is out. Where that fails, takes the vault back.
    void handOver(council::Session::Created &created, const std::function<void()> &show) const;

private:
    void takeBack() const;

    QString m_folder, m_file;
    bool m_wasThere;  // an empty folder stays
};

}  // namespace balai::cli
