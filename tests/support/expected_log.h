#pragma once
#include <QString>

namespace balai::test {

// While it lives, a logged message that contains `part` does not fail the run.
class ExpectedLog {
public:
    explicit ExpectedLog(const QString &part);
    ~ExpectedLog();
    ExpectedLog(const ExpectedLog &) = delete;
    ExpectedLog &operator=(const ExpectedLog &) = delete;

private:
    QString m_part;
};

}  // namespace balai::test
