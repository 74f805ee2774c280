#include "core/handoff/wanted_net.h"

#include <algorithm>

namespace balai::handoff {

namespace {

constexpr size_t marks = 65536;

size_t markOf(QStringView letters) {
    size_t mark = 0;
    for (const QChar c : letters) mark = mark * 31 + c.unicode();
    return mark % marks;
}

}  // namespace

WantedNet::WantedNet(const std::vector<Wanted> &all) {
    qsizetype count = 0;
    for (const Wanted &wanted : all) count += wanted.runs().size();
    m_beginnings.reserve(size_t(count));
    for (size_t place = 0; place < all.size(); ++place)
        for (const QString &run : all[place].runs()) add(run, place);
}

// Four letters are enough to leave nearly all out; figures are more alike.
void WantedNet::add(const QString &run, size_t place) {
    const qsizetype letters = !run.isEmpty() && run.front().isDigit() ? longest : 4;
    m_beginnings.push_back(run.left(letters));
    const QStringView beginning = m_beginnings.back();
    if (beginning.isEmpty()) return;
    const auto length = size_t(beginning.size());
    m_byBeginning[length][beginning].push_back(place);
    m_marked[length].resize(marks);
    m_marked[length][markOf(beginning)] = true;
}

void WantedNet::look(QStringView text, std::vector<size_t> &to) const {
    for (size_t length = 1; length < m_byBeginning.size(); ++length) {
        const auto &beginnings = m_byBeginning[length];
        if (beginnings.isEmpty()) continue;
        for (qsizetype at = 0; at + qsizetype(length) <= text.size(); ++at) {
            const QStringView here = text.sliced(at, qsizetype(length));
            if (!m_marked[length][markOf(here)]) continue;
            if (const auto found = beginnings.find(here); found != beginnings.end()) to.insert(to.end(), found->begin(), found->end());
        }
    }
}

std::vector<size_t> WantedNet::mayBeIn(const Searched &passage) const {
    std::vector<size_t> out;
    for (const QString &text : passage.runs()) look(text, out);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

}  // namespace balai::handoff
