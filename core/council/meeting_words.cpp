#include "core/council/meeting_words.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace balai::council {

namespace {

using Words = std::array<const char *, size_t(MeetingWord::count)>;

constexpr Words en{"Meeting", "Notice of a meeting", "For %1", "When", "Where", "By telephone or video", "Languages", "Agenda", "%1 minutes",
                   "Among members only", "Before this point you may go out: %1", "You need not come, and you need not give a reason.",
                   "You may bring somebody who supports you.", "Minutes", "Council", "Present", "%1 people more", "Fewer than five people more", "Statement",
                   "Decision", "Action", "by %1", "Translation", "Register of decisions", "Register of attendance", "There is nothing that may be shown here.",
                   "Somebody does not agree: %1"};
constexpr Words id{"Pertemuan", "Undangan rapat", "Untuk %1", "Kapan", "Di mana", "Lewat telepon atau video", "Bahasa", "Agenda", "%1 menit",
                   "Hanya antara anggota", "Sebelum bagian ini Anda boleh keluar: %1", "Anda tidak harus datang, dan tidak perlu memberi alasan.",
                   "Anda boleh membawa orang yang mendukung Anda.", "Notulen", "Dewan", "Hadir", "%1 orang lagi", "Kurang dari lima orang lagi", "Pernyataan",
                   "Keputusan", "Tindakan", "paling lambat %1", "Terjemahan", "Daftar keputusan", "Daftar hadir", "Tidak ada yang boleh ditampilkan di sini.",
                   "Ada yang tidak setuju: %1"};
constexpr Words km{"ការប្រជុំ", "សេចក្តីជូនដំណឹងអំពីការប្រជុំ", "ជូន %1", "ពេលណា", "នៅទីណា", "តាមទូរស័ព្ទ ឬវីដេអូ", "ភាសា", "របៀបវារៈ", "%1 នាទី",
                   "តែក្នុងចំណោមសមាជិក", "មុនចំណុចនេះ អ្នកអាចចេញក្រៅបាន៖ %1", "អ្នកមិនចាំបាច់មកទេ ហើយមិនចាំបាច់ប្រាប់មូលហេតុឡើយ។",
                   "អ្នកអាចនាំអ្នកដែលគាំទ្រអ្នកមកជាមួយ។", "កំណត់ហេតុ", "ក្រុមប្រឹក្សា", "វត្តមាន", "មនុស្ស %1 នាក់ទៀត", "មនុស្សតិចជាងប្រាំនាក់ទៀត", "ពាក្យសម្តី",
                   "សេចក្តីសម្រេច", "សកម្មភាព", "ត្រឹម %1", "ការបកប្រែ", "បញ្ជីសេចក្តីសម្រេច", "បញ្ជីវត្តមាន", "គ្មានអ្វីដែលអាចបង្ហាញនៅទីនេះទេ។",
                   "មានអ្នកមិនយល់ព្រម៖ %1"};

struct Table {
    const char *tag;
    const Words &words;
};
const Table tables[] = {{"en", en}, {"id", id}, {"km", km}};

}  // namespace

QStringList languagesOfMeetingWords() {
    QStringList out;
    for (const Table &one : tables) out.append(QString::fromLatin1(one.tag));
    return out;
}

QString words(MeetingWord word, const QString &language) {
    const QString primary = language.section(u'-', 0, 0);
    const auto at = std::find_if(std::begin(tables), std::end(tables), [&](const Table &one) { return primary == QLatin1String(one.tag); });
    return QString::fromUtf8((at == std::end(tables) ? en : at->words)[size_t(word)]);
}

}  // namespace balai::council
