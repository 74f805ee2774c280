#include "core/handoff/report_words.h"

#include <array>

namespace balai::handoff {

using namespace records;

namespace {

struct Row {
    const char *en, *id, *km;
};

QString in(const Row &row, const QString &language) {
    const QString primary = language.section(QLatin1Char('-'), 0, 0);
    return QString::fromUtf8(primary == u"km" ? row.km : primary == u"id" ? row.id : row.en);
}

// In the order of ReportWord; the terms are those of translations/glossary.csv. Indonesian and Khmer wait for their reading
// by native speakers.
constexpr std::array<Row, size_t(ReportWord::count)> table{{
    {"Where the recommendations stand", "Perkembangan rekomendasi", "ស្ថានភាពនៃអនុសាសន៍"},
    {"Report of the year %1", "Laporan tahun %1", "របាយការណ៍ឆ្នាំ %1"},
    {"Made on %1", "Dibuat pada %1", "ធ្វើនៅ %1"},
    {"For", "Untuk", "សម្រាប់"},
    {"Recommendations by stage", "Rekomendasi menurut tahap", "អនុសាសន៍តាមដំណាក់កាល"},
    {"Stage", "Tahap", "ដំណាក់កាល"},
    {"Number", "Jumlah", "ចំនួន"},
    {"Recommendations", "Rekomendasi", "អនុសាសន៍"},
    {"Reference", "Nomor", "លេខយោង"},
    {"Title", "Judul", "ចំណងជើង"},
    {"Target date", "Tanggal sasaran", "កាលបរិច្ឆេទគោលដៅ"},
    {"Answers by body", "Tanggapan menurut lembaga", "ចម្លើយតបតាមស្ថាប័ន"},
    {"Body", "Lembaga", "ស្ថាប័ន"},
    {"What bodies answered", "Tanggapan lembaga", "ចម្លើយតបរបស់ស្ថាប័ន"},
    {"Answer", "Tanggapan", "ចម្លើយតប"},
    {"Received", "Diterima", "បានទទួល"},
    {"Promised for", "Dijanjikan untuk", "បានសន្យាសម្រាប់"},
    {"What bodies say is done", "Pelaksanaan menurut lembaga", "ការអនុវត្តតាមការប្រាប់របស់ស្ថាប័ន"},
    {"State", "Keadaan", "ស្ថានភាព"},
    {"Per cent", "Persen", "ភាគរយ"},
    {"Since", "Sejak", "តាំងពី"},
    {"What the council sees", "Yang dilihat dewan", "អ្វីដែលក្រុមប្រឹក្សាមើលឃើញ"},
    {"Our view", "Pandangan kami", "ទស្សនៈរបស់យើង"},
    {"Change", "Perubahan", "ការផ្លាស់ប្តូរ"},
    {"In words", "Penjelasan", "ការពន្យល់"},
    {"Meetings held", "Rapat yang diadakan", "ការប្រជុំដែលបានធ្វើ"},
    {"Day", "Tanggal", "ថ្ងៃ"},
    {"Kind", "Jenis", "ប្រភេទ"},
    {"Members present", "Anggota yang hadir", "សមាជិកដែលមានវត្តមាន"},
    {"fewer than five", "kurang dari lima", "តិចជាងប្រាំ"},
    {"not written down", "tidak dicatat", "មិនបានកត់ត្រា"},
    {"Total", "Jumlah seluruhnya", "សរុប"},
    {"No total is given, since a small number could be worked out from it.",
     "Jumlah seluruhnya tidak dicantumkan, karena angka yang kecil dapat dihitung darinya.",
     "មិនបង្ហាញចំនួនសរុបទេ ព្រោះគេអាចគណនារកចំនួនតូចពីវាបាន។"},
    {"Honoraria", "Honorarium", "ប្រាក់ឧបត្ថម្ភ"},
    {"Agreed", "Disepakati", "បានព្រមព្រៀង"},
    {"Paid", "Sudah dibayar", "បានបើក"},
    {"Recommendations adopted", "Rekomendasi yang disepakati", "អនុសាសន៍ដែលបានអនុម័ត"},
    {"Answers received", "Tanggapan yang diterima", "ចម្លើយតបដែលបានទទួល"},
    {"Packages handed over", "Paket dokumen yang diserahkan", "កញ្ចប់ឯកសារដែលបានប្រគល់"},
    {"Nothing to tell.", "Tidak ada yang dilaporkan.", "គ្មានអ្វីត្រូវរាយការណ៍ទេ។"},
}};

// Words of an enumeration, whose first two values say nothing.
template <size_t N, class E> QString oneOf(const std::array<Row, N> &rows, E value, const QString &language) {
    const int at = static_cast<int>(value) - 2;
    return at < 0 || size_t(at) >= N ? QString() : in(rows[size_t(at)], language);
}

constexpr std::array<Row, 8> stages{{{"idea", "gagasan", "គំនិត"},
                                     {"draft", "draf", "សេចក្តីព្រាង"},
                                     {"in review", "sedang ditinjau", "កំពុងពិនិត្យ"},
                                     {"adopted", "disepakati", "បានអនុម័ត"},
                                     {"sent", "terkirim", "បានផ្ញើ"},
                                     {"taken back", "ditarik kembali", "បានដកវិញ"},
                                     {"replaced", "diganti", "បានជំនួស"},
                                     {"closed", "selesai", "បានបិទ"}}};
constexpr std::array<Row, 7> deliveries{{{"not started", "belum dimulai", "មិនទាន់ចាប់ផ្តើម"},
                                         {"planned", "direncanakan", "បានគ្រោង"},
                                         {"on track", "sesuai rencana", "តាមគម្រោង"},
                                         {"delayed", "tertunda", "យឺតជាងគម្រោង"},
                                         {"stalled", "terhenti", "នៅទ្រឹង"},
                                         {"done", "selesai", "រួចរាល់"},
                                         {"given up", "tidak dilanjutkan", "បានបោះបង់"}}};
constexpr std::array<Row, 4> verdicts{{{"we agree", "kami sependapat", "យើងឯកភាព"},
                                       {"we agree in part", "kami sependapat sebagian", "យើងឯកភាពមួយផ្នែក"},
                                       {"we do not agree", "kami tidak sependapat", "យើងមិនឯកភាព"},
                                       {"we do not know", "kami tidak tahu", "យើងមិនដឹង"}}};
constexpr std::array<Row, 3> changes{{{"none", "tidak ada", "គ្មាន"}, {"some", "sebagian", "ខ្លះ"}, {"real", "nyata", "ពិតប្រាកដ"}}};
constexpr std::array<Row, 6> meetings{{{"internal", "internal", "ផ្ទៃក្នុង"},
                                       {"consultation", "konsultasi", "ការពិគ្រោះយោបល់"},
                                       {"presentation", "presentasi", "ការបង្ហាញ"},
                                       {"training", "pelatihan", "ការបណ្តុះបណ្តាល"},
                                       {"committee", "panitia", "គណៈកម្មការ"},
                                       {"listening", "mendengarkan", "ការស្តាប់"}}};
constexpr std::array<Row, 4> payments{{{"for time", "atas waktu", "សម្រាប់ពេលវេលា"},
                                       {"travel", "perjalanan", "ការធ្វើដំណើរ"},
                                       {"care of others", "pengasuhan", "ការថែទាំ"},
                                       {"other", "lainnya", "ផ្សេងទៀត"}}};

}  // namespace

QString words(ReportWord word, const QString &language) { return in(table[size_t(word)], language); }
QString inWords(Stage stage, const QString &language) { return oneOf(stages, stage, language); }
QString inWords(DeliveryState state, const QString &language) { return oneOf(deliveries, state, language); }
QString inWords(Verdict verdict, const QString &language) { return oneOf(verdicts, verdict, language); }
QString inWords(ChangeSeen change, const QString &language) { return oneOf(changes, change, language); }
QString inWords(MeetingKind kind, const QString &language) { return oneOf(meetings, kind, language); }
QString inWords(HonorariumKind kind, const QString &language) { return oneOf(payments, kind, language); }

}  // namespace balai::handoff
