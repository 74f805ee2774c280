#pragma once
#include <QString>
#include <QStringView>
#include <memory>

namespace balai::text {

// Tells Burmese typed in the Zawgyi encoding from Unicode: the same code points, other meanings. A Markov chain over
// Burmese code points whose numbers are those of Google's myanmar-tools (Apache-2.0), file
// resources/zawgyiUnicodeModel.dat: big-endian; "UZMODEL ", version 1 or 2, state set (version 2), then "BMARKOV ",
// version 0, count of states, and per state its count of entries, the value for all others (where there are entries),
// and the entries (state, float).
class ZawgyiDetector {
public:
    // Throws Error{NotFound, Damaged}.
    explicit ZawgyiDetector(const QString &modelFile);
    ~ZawgyiDetector();
    ZawgyiDetector(const ZawgyiDetector &) = delete;
    ZawgyiDetector &operator=(const ZawgyiDetector &) = delete;

    // 0 (Unicode) to 1 (Zawgyi); 0 for a text without a Burmese letter. Short texts are uncertain.
    double probability(QStringView text) const;

    // Ask a person who sees both readings from 0.05 on; convert without asking never.
    static constexpr double worthAsking = 0.05;
    bool isWorthAsking(QStringView text) const { return probability(text) >= worthAsking; }

private:
    struct Model;
    std::unique_ptr<Model> m_model;
};

// The Unicode reading of a Zawgyi text (ICU's transform Zawgyi-my). The bytes typed must be kept beside it.
QString unicodeFromZawgyi(const QString &text);

} // namespace balai::text
