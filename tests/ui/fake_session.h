#pragma once
#include "ui/shell/page.h"
#include "ui/shell/session.h"

#include <QTest>
#include <functional>

namespace balai::test {

// A session without a vault: "right" opens, everything else does not.
class FakeSession final : public ui::Session {
public:
    bool vault = true, open_ = true;
    int locks = 0, undos = 0;
    QString tag = QStringLiteral("en");
    std::function<void()> beforeOpen;

    bool hasVault() const override { return vault; }
    bool isOpen() const override { return open_; }
    QStringList accounts() const override { return {QStringLiteral("Desk 1"), QStringLiteral("Desk 2")}; }
    bool open(const QString &, const QString &secret, Progress &) override {
        if (beforeOpen) beforeOpen();
        open_ = secret == QLatin1String("right");
        return open_;
    }
    void lock() override {
        ++locks;
        open_ = false;
    }
    bool uncovers(const QString &secret, Progress &) override { return secret == QLatin1String("right"); }
    ui::DeskView desk(const QString &) const override {
        return {QStringLiteral("Example National"), QStringLiteral("Council \u00B7 sample"), QStringLiteral("Saved \u00B7 2 people still to review \u00B7 last exchange Tuesday"),
                {{ui::Place::Today, 9}, {ui::Place::Exchange, 1}}};
    }
    QString language() const override { return tag; }
    void keepLanguage(const QString &now) override { tag = now; }
    void keepLook(bool, int) override {}
    bool undo() override { return ++undos > 0; }
};

// Makes a council of nothing; its sheet has groups that say their number.
class FakeFounding final : public ui::Founding {
public:
    std::optional<ui::NewCouncil> made;
    std::optional<bool> tried;
    std::optional<Error> fails;

    ui::RecoverySheet found(const ui::NewCouncil &council, Progress &) override {
        if (fails) throw *fails;
        made = council;
        ui::RecoverySheet sheet;
        for (int group = 1; group <= 8; ++group) sheet.groups.append(QStringLiteral("K7QF2M9") + QString::number(group));
        for (int y = 0; y < 33; ++y) {
            QList<bool> row;
            for (int x = 0; x < 33; ++x) row.append((x * 7 + y * 3 + x * y) % 5 < 2);
            sheet.code.append(row);
        }
        return sheet;
    }
    int strength(const QString &passphrase) const override { return int(std::min<qsizetype>(4, passphrase.size() / 5)); }
    void sheetTried(bool now) override { tried = now; }
    QString suggestedFolder(const QString &council) const override { return QStringLiteral("/home/desk/") + council; }
    void print(const ui::RecoverySheet &) override {}
};

// Waits for something that a worker brings about, as long as a busy machine may take.
template <class Condition> bool becomes(Condition condition) {
    return QTest::qWaitFor(condition, 20'000);
}

}  // namespace balai::test
