#pragma once
// A small council with a confirmed meeting, for tests of what leaves the vault. Names stand for ids.
#include "core/council/gate.h"
#include "tests/support/laptop.h"

namespace balai::test {

class Village {
public:
    Village();
    // Puts a record given as JSON in which "@name" stands for the id put under that name; commitments left out are
    // filled in. With `name`, remembers it under it. Each put is a minute later.
    Uuid put(const char *kind, const QString &json, const QString &name = {});
    void update(const char *kind, const QString &name, const QString &json);
    Uuid at(const QString &name) const;
    template <class R> R record(const QString &name) const { return *laptop.store.find(Id<R>(at(name))); }

    // "given share government all": for member `who`, with the day 2026-11-01 unless said otherwise.
    Uuid consent(const QString &who, const QString &use, const QString &more = {}, const QString &decision = QStringLiteral("given"));
    // record, quote and share for all government.
    void mayShare(const QString &who, const QString &more = {});
    void right(const QString &who, const QString &block, const QString &language = QStringLiteral("en"));
    void answer(const QString &who, const QString &block, const QString &word, const QString &name = {});

    council::Release toMinistry() const;
    // "text by ATTRIBUTION (NAME)" or the reason
    QString block(const QString &name, const QString &language = QStringLiteral("en")) const;
    QString block(const QString &name, const council::Release &release, const QString &language = QStringLiteral("en")) const;
    QString packet(const QString &name, const QString &reader) const;
    QString recommendation(const QString &name, const QString &language = QStringLiteral("en")) const;

    Laptop laptop;

private:
    QString filled(QString json) const;
    QHash<QString, Uuid> m_named;
};

QString written(const council::Answered &answer, const QString &field = QStringLiteral("text"));

}  // namespace balai::test
