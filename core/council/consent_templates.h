#pragma once
// The consent texts that come with the program: resources/consent, one file per use and one for the waiver of
// confidentiality. A council takes them over as its own forms and may change them. Form of a file:
//   {"use":"share","version":1,"waiver":false,"text":{"en":{"what":…,"who":…,"howLong":…,"ifNo":…,"takeBack":…},…}}
#include "core/records/consent_form.h"

#include <QStringList>
#include <array>
#include <vector>

namespace balai::council {

// What every text has to say, in this order.
inline constexpr std::array consentParts{"what", "who", "howLong", "ifNo", "takeBack"};

struct ConsentTemplate {
    records::Use use{};
    bool waiver = false;  // the paper of its own that opens a name kept secret by law; its use is `attribute`
    qint64 version = 1;
    QMap<QString, QStringList> parts;  // by language, in the order of consentParts

    QString text(const QString &language) const;  // the parts as paragraphs; empty where there is no such language
    records::LocalText texts() const;
};

// Of every use in the order of Use, then the waiver. `folder`: of the files, else that beside the program. Throws
// Error{NotFound} where the folder or a use is missing, Error{Damaged, what: file} where a file is not of that form.
std::vector<ConsentTemplate> consentTemplates(const QString &folder = {});

// SHA-256 in hex over TAG LF TEXT LF of every language, by tag: `hash` of a form, `formHash` of a consent. A plain hash,
// since a form is a printed text for everybody, and the same text must be known again at every council.
QString formHash(const records::LocalText &text);

// A template as a form of the council, valid from that day.
records::ConsentForm formFrom(const ConsentTemplate &one, QDate validFrom);

}  // namespace balai::council
