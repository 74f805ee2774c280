#include "core/council/receipt_words.h"

#include <array>

namespace balai::council {

using namespace records;

namespace {
struct Row {
    const char *en, *id, *km;
};

QString inLanguage(const Row &row, const QString &language) {
    if (language == u"id") return QString::fromUtf8(row.id);
    return QString::fromUtf8(language == u"km" ? row.km : row.en);
}

// In the order of ReceiptWord.
constexpr std::array<Row, size_t(ReceiptWord::count)> table{{
    {"What you decided", "Keputusan Anda", "អ្វីដែលអ្នកបានសម្រេច"},
    {"Sample: the council and everything in this paper are invented.",
     "Contoh: dewan dan seluruh isi kertas ini adalah rekaan.", "គំរូ៖ ក្រុមប្រឹក្សា និងអ្វីៗទាំងអស់ក្នុងក្រដាសនេះគឺប្រឌិត។"},
    {"Council", "Dewan", "ក្រុមប្រឹក្សា"},
    {"Your name here", "Nama Anda di sini", "ឈ្មោះរបស់អ្នកនៅទីនេះ"},
    {"Day", "Tanggal", "ថ្ងៃ"},
    {"What you were asked", "Yang ditanyakan kepada Anda", "អ្វីដែលគេបានសួរអ្នក"},
    {"Your answer", "Jawaban Anda", "ចម្លើយរបស់អ្នក"},
    {"Who may see it", "Siapa yang boleh melihatnya", "អ្នកដែលអាចឃើញ"},
    {"About", "Tentang", "អំពី"},
    {"How you appear", "Cara Anda disebut", "របៀបដែលគេហៅអ្នក"},
    {"Last day", "Hari terakhir", "ថ្ងៃចុងក្រោយ"},
    {"Your condition", "Syarat Anda", "លក្ខខណ្ឌរបស់អ្នក"},
    {"The text was explained to you in", "Teks dijelaskan kepada Anda dalam bahasa", "អត្ថបទត្រូវបានពន្យល់ជាភាសា"},
    {"You also signed the paper that opens your name.", "Anda juga menandatangani surat yang membuka nama Anda.",
     "អ្នកក៏បានចុះហត្ថលេខាលើក្រដាសដែលបើកឈ្មោះអ្នកដែរ។"},
    {"You can take this back on any day, without a reason. Tell the desk of the council, in any words. It stops within %1 hours.",
     "Anda dapat menarik ini pada hari apa pun, tanpa alasan. Beri tahu petugas dewan dengan kata-kata Anda. Semuanya berhenti dalam %1 jam.",
     "អ្នកអាចដកវិញនៅថ្ងៃណាក៏បាន ដោយមិនបាច់មានហេតុផល។ សូមប្រាប់អ្នកសម្របសម្រួល តាមពាក្យរបស់អ្នក។ វានឹងឈប់ក្នុង %1 ម៉ោង។"},
    {"How to take it back", "Cara menariknya", "របៀបដកវិញ"},
    {"This paper is yours. You need not keep it: your answer counts without it.",
     "Kertas ini milik Anda. Anda tidak harus menyimpannya: jawaban Anda berlaku tanpanya.",
     "ក្រដាសនេះជារបស់អ្នក។ អ្នកមិនចាំបាច់រក្សាវាទេ៖ ចម្លើយរបស់អ្នកនៅតែមានសុពលភាព។"},
    {"Encrypted, on the council's own laptops", "Terenkripsi, di laptop milik dewan", "បានអ៊ិនគ្រីប លើកុំព្យូទ័ររបស់ក្រុមប្រឹក្សា"},
    {"The desk of the council", "Petugas dewan", "អ្នកសម្របសម្រួលរបស់ក្រុមប្រឹក្សា"},
    {"everything", "semuanya", "ទាំងអស់"},
    {"one meeting", "satu rapat", "ការប្រជុំមួយ"},
    {"one passage", "satu bagian", "អត្ថបទមួយផ្នែក"},
    {"one recommendation", "satu rekomendasi", "អនុសាសន៍មួយ"},
    {"Mark one answer. Each is as good as the others.", "Tandai satu jawaban. Semuanya sama baiknya.",
     "សូមគូសចម្លើយមួយ។ ចម្លើយទាំងអស់ល្អដូចគ្នា។"},
    {"Day, and your mark: a signature or a thumbprint", "Tanggal, dan tanda Anda: tanda tangan atau cap jempol",
     "ថ្ងៃ និងសញ្ញារបស់អ្នក៖ ហត្ថលេខា ឬស្នាមមេដៃ"},
    {"Interpreter or witness, if there is one", "Juru bahasa atau saksi, bila ada", "អ្នកបកប្រែ ឬសាក្សី បើមាន"},
    {"Giving up a secret: who I am", "Melepas rahasia: siapa saya", "លះបង់ការសម្ងាត់៖ ខ្ញុំជានរណា"},
}};

// In the order of Use, from `attend`.
constexpr Row uses[] = {
    {"being on the attendance list", "tercatat di daftar hadir", "មានឈ្មោះក្នុងបញ្ជីវត្តមាន"},
    {"being in the minutes", "ucapan dalam notulen", "ពាក្យក្នុងកំណត់ហេតុ"},
    {"being quoted", "dikutip", "ត្រូវបានដកស្រង់ពាក្យ"},
    {"your name beside your words", "nama di samping ucapan", "ឈ្មោះនៅក្បែរពាក្យ"},
    {"sending your words on", "ucapan dikirim ke pihak lain", "ផ្ញើពាក្យទៅអ្នកដទៃ"},
    {"printing your words for everybody", "ucapan dicetak untuk umum", "បោះពុម្ពពាក្យជាសាធារណៈ"},
    {"picture or recording", "foto atau rekaman", "រូបថត ឬការថតសំឡេង"},
    {"how to reach you", "cara menghubungi Anda", "របៀបទាក់ទងអ្នក"},
    {"research", "penelitian", "ការស្រាវជ្រាវ"},
    {"newspaper, radio, television", "koran, radio, televisi", "កាសែត វិទ្យុ ទូរទស្សន៍"},
    {"training", "pelatihan", "ការបណ្តុះបណ្តាល"},
};

// In the order of Decision, from `requested`.
constexpr Row decisions[] = {
    {"not answered yet", "belum dijawab", "មិនទាន់ឆ្លើយ"},
    {"later", "nanti", "ពេលក្រោយ"},
    {"no", "tidak", "ទេ"},
    {"yes", "ya", "យល់ព្រម"},
    {"yes, again", "ya, sekali lagi", "យល់ព្រមម្តងទៀត"},
    {"does not count", "tidak berlaku", "គ្មានសុពលភាព"},
    {"ended by somebody else", "diakhiri oleh orang lain", "ត្រូវបានបញ្ចប់ដោយអ្នកដទៃ"},
    {"taken back", "ditarik kembali", "បានដកវិញ"},
};

// In the order of Audience, from `council`; a body has a name of its own.
constexpr Row audiences[] = {
    {"the council", "dewan", "ក្រុមប្រឹក្សា"},
    {"", "", ""},
    {"all of government", "seluruh pemerintah", "រដ្ឋាភិបាលទាំងមូល"},
    {"partner organisations", "organisasi mitra", "អង្គការដៃគូ"},
    {"everybody", "semua orang", "គ្រប់គ្នា"},
};

// In the order of Attribution, from `none`.
constexpr Row attributions[] = {
    {"not at all", "tidak disebut", "មិនបង្ហាញ"},
    {"\"a member\"", "\"seorang anggota\"", "«សមាជិកម្នាក់»"},
    {"under your chosen name", "dengan nama pilihan Anda", "ដោយឈ្មោះដែលអ្នកជ្រើស"},
    {"under your own name", "dengan nama Anda sendiri", "ដោយឈ្មោះពិតរបស់អ្នក"},
};

// The word's row; every enum begins with unset and unknown, which have none.
template <class E, size_t N> QString wordIn(const Row (&rows)[N], E value, const QString &language) {
    const size_t at = size_t(value);
    return at < 2 || at - 2 >= N ? QString() : inLanguage(rows[at - 2], language);
}
}  // namespace

QString words(ReceiptWord word, const QString &language) { return inLanguage(table.at(size_t(word)), language); }
QString inWords(Use use, const QString &language) { return wordIn(uses, use, language); }
QString inWords(Decision decision, const QString &language) { return wordIn(decisions, decision, language); }
QString inWords(Audience audience, const QString &language) { return wordIn(audiences, audience, language); }
QString inWords(Attribution attribution, const QString &language) { return wordIn(attributions, attribution, language); }

QString inWords(ScopeKind scope, const QString &language) {
    switch (scope) {
    case ScopeKind::all: return words(ReceiptWord::Everything, language);
    case ScopeKind::meeting: return words(ReceiptWord::OneMeeting, language);
    case ScopeKind::block: return words(ReceiptWord::OneStatement, language);
    case ScopeKind::recommendation: return words(ReceiptWord::OneRecommendation, language);
    case ScopeKind::unset:
    case ScopeKind::unknown: break;
    }
    return {};
}

}  // namespace balai::council
