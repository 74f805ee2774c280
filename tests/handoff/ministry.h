#pragma once
// A council of five with one confirmed meeting, one adopted recommendation and a ministry to hand it to. Names stand
// for ids.
#include "core/crypto/minisign.h"
#include "core/documents/fonts.h"
#include "core/handoff/make.h"
#include "tests/support/laptop.h"

#include <QHash>

namespace balai::test {

class Ministry {
public:
    Ministry();
    // Puts a record given as JSON in which "@name" stands for the id put under that name; commitments left out are
    // filled in. Each put is a minute later.
    Uuid put(const char *kind, const QString &json, const QString &name = {});
    void update(const char *kind, const QString &name, const QString &json);
    Uuid at(const QString &name) const;
    void consent(const QString &who, const QString &use, const QString &decision = QStringLiteral("given"), const QString &more = {});
    void mayShare(const QString &who, const QString &more = {});
    void right(const QString &who, const QString &block);

    handoff::Spec spec(const QString &what, const QString &more = {}) const;  // inside "what": {…}
    handoff::Spec everything(const QString &more = {}) const;                  // the recommendation and the minutes
    handoff::Preview preview(const handoff::Spec &spec) const;
    handoff::MakeOptions options() const { return {.key = m_key, .fonts = fonts()}; }
    handoff::Made make(const handoff::Spec &spec, const QString &file = QStringLiteral("package.zip"));
    QString path(const QString &file) const { return folder.filePath(file); }
    // Keeps a file with the record put under `of`; `more`: fields as ',"showsNobody":true'.
    Uuid keep(const char *kind, const QString &of, const QByteArray &bytes, const QString &name, const QString &more = {});
    static const documents::FontSet &fonts();

    Laptop laptop;
    QTemporaryDir folder;

private:
    QString filled(QString json) const;
    QHash<QString, Uuid> m_named;
    crypto::minisign::KeyPair m_key;
};

// What became of one thing: "reason", or "yes" and its attribution.
QString fate(const handoff::Preview &preview, Uuid item);
// The text of a made zip's file, by the end of its name.
QByteArray fileIn(const QByteArray &zip, const QString &end);
// Runs a program without a shell; `exists` is false where the machine does not have it.
struct Ran {
    bool exists = false;
    int code = -1;
    QByteArray output;
};
Ran run(const QString &program, const QStringList &arguments);

}  // namespace balai::test
