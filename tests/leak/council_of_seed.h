#pragma once
// One invented council from one seed: members with sealed records, random consents, a meeting and recommendations in
// several languages. What must not leave stands in every kind of field; what is chosen for a package is clean until
// plantInside() puts it there.
#include "core/crypto/minisign.h"
#include "core/handoff/make.h"
#include "tests/leak/planted.h"
#include "tests/support/laptop.h"

#include <QJsonObject>

namespace balai::test {

class CouncilOfSeed {
public:
    explicit CouncilOfSeed(quint64 seed);
    ~CouncilOfSeed();

    // Puts one to three planted strings into words that are chosen for the package, each disguised.
    void plantInside();
    // The change a person makes after a finding: the words as they were before.
    void clean();

    // Files beside which something is planted, kept with what is chosen; then one with something planted on its page, until
    // clean().
    void keepFiles(const documents::FontSet &fonts);
    void plantFile(const documents::FontSet &fonts);

    handoff::Spec spec();
    Laptop laptop;
    Planter planter;
    crypto::minisign::KeyPair key;

private:
    // A place in the chosen words: a field of a record in one language; without one, a plain field.
    struct Spot {
        QString kind;
        Uuid record;
        QString field, language, text;
    };
    Uuid put(const char *kind, QJsonObject record);
    Uuid put(const QString &kind, QJsonObject record);
    QJsonObject said(int sentences);  // in each of the council's languages
    QString sentence(const QString &language);
    QString hidden(const QString &text);  // a clean text with a planted string, for fields that never leave
    void makeCouncil();
    void makeMembers();
    void makeIdentity(const Uuid &member, const QString &language);
    void makeConsents(const Uuid &member, bool named, const QString &name);
    void makeMeeting();
    void makeBlocks(const std::vector<Uuid> &agenda);
    void makeRecommendations();
    Uuid keep(const char *kind, Uuid of, const QByteArray &bytes);
    QByteArray paperWith(const QString &words, const documents::FontSet &fonts);
    void adopt();
    void spots(const char *kind, const Uuid &record, const QJsonObject &fields, const QStringList &names);
    void write(const Spot &spot, const QString &text);

    std::unique_ptr<store::Sealer> m_sealer;
    QStringList m_languages;
    std::vector<Uuid> m_members, m_recommendations;
    std::set<Uuid> m_named;
    Uuid m_body, m_meeting, m_council;
    std::vector<Spot> m_spots, m_changed;
    std::vector<Uuid> m_files;
    Uuid m_plantedFile;
};

}  // namespace balai::test
