#pragma once
#include <QString>
#include <QStringView>
#include <memory>
#include <vector>

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
    // The one with the model that is compiled in; may be asked from any thread.
    static const ZawgyiDetector &ours();
    ~ZawgyiDetector();
    ZawgyiDetector(const ZawgyiDetector &) = delete;
    ZawgyiDetector &operator=(const ZawgyiDetector &) = delete;

    // 0 (Unicode) to 1 (Zawgyi); 0 for a text without a Burmese letter. Short texts are uncertain.
    double probability(QStringView text) const;

    // Ask a person who sees both readings from 0.05 on; convert without asking never.
    static constexpr double worthAsking = 0.05;
    bool isWorthAsking(QStringView text) const { return probability(text) >= worthAsking; }
    // From here on nobody need be asked, where nothing that is kept or shown changes: what a search looks through.
    static constexpr double quiteSure = 0.95;

private:
    struct Model;
    std::unique_ptr<Model> m_model;
};

// The Unicode reading of a Zawgyi text (ICU's transform Zawgyi-my). The bytes typed must be kept beside it.
QString unicodeFromZawgyi(const QString &text);
// Reads the model and the rules, on a thread that nobody waits for: the first use of the rules in a program takes 30 ms, of
// another thread 8 after that.
void prepareZawgyi();

// A part of a text that has a reading of its own: its place in UTF-16 units, and that reading.
struct ReadPart {
    int start;
    int end;
    QString reading;
};
// The same, syllable by syllable where that gives the whole's reading, else in one part.
std::vector<ReadPart> unicodePartsFromZawgyi(const QString &text);

// Whether there is a Burmese letter in it.
bool hasBurmese(QStringView text);

} // namespace balai::text
