#include "core/handoff/words.h"

#include <array>

namespace balai::handoff {
namespace {

struct Row {
    Word word;
    const char *en, *id, *km;
};

// In the order of Word; the terms are those of translations/glossary.csv. Offices are addressed without a word that tells
// a person's gender. Indonesian and Khmer wait for their reading by native speakers.
constexpr Row table[] = {
    {Word::To, "To", "Kepada", "ជូនចំពោះ"},
    {Word::From, "From", "Dari", "ពី"},
    {Word::Reference, "Reference", "Nomor", "លេខយោង"},
    {Word::Date, "Date", "Tanggal", "កាលបរិច្ឆេទ"},
    {Word::Subject, "Subject", "Perihal", "កម្មវត្ថុ"},
    {Word::SubjectLine, "Recommendations of %1", "Rekomendasi dari %1", "អនុសាសន៍របស់ %1"},
    {Word::Greeting, "To the office responsible,", "Kepada kantor yang bertanggung jawab,", "គោរពជូនការិយាល័យទទួលបន្ទុក"},
    {Word::CoverText,
     "The council sends you what its members agreed to share with you. Please use it only for the purpose it was given for.",
     "Dewan mengirimkan apa yang telah disetujui para anggotanya untuk dibagikan kepada Anda. Mohon digunakan hanya untuk tujuan pemberiannya.",
     "ក្រុមប្រឹក្សាផ្ញើជូននូវអ្វីដែលសមាជិកបានយល់ព្រមចែករំលែក។ សូមប្រើប្រាស់តែសម្រាប់គោលបំណងដែលបានផ្តល់ឱ្យប៉ុណ្ណោះ។"},
    {Word::CoverReply, "The council asks for your answer by %1. The response sheet in this package can be filled in and sent back.",
     "Dewan memohon tanggapan Anda paling lambat %1. Lembar tanggapan dalam paket dokumen ini dapat diisi dan dikirim kembali.",
     "ក្រុមប្រឹក្សាសូមទទួលចម្លើយតបត្រឹម %1។ សន្លឹកចម្លើយក្នុងកញ្ចប់ឯកសារនេះ អាចបំពេញ ហើយផ្ញើត្រឡប់មកវិញបាន។"},
    {Word::CoverSigned, "The package is signed. Key of the council: %1", "Paket dokumen ini ditandatangani. Kunci dewan: %1",
     "កញ្ចប់ឯកសារនេះមានហត្ថលេខា។ កូនសោរបស់ក្រុមប្រឹក្សា៖ %1"},
    {Word::Fingerprint, "Words of the key", "Kata-kata pengenal kunci", "ពាក្យសម្គាល់កូនសោ"},
    {Word::Enclosures, "Enclosed", "Lampiran", "ឯកសារភ្ជាប់"},
    {Word::EnclosurePaper, "Recommendations and minutes, to read and print", "Rekomendasi dan notulen, untuk dibaca dan dicetak",
     "អនុសាសន៍ និងកំណត់ហេតុ សម្រាប់អាន និងបោះពុម្ព"},
    {Word::EnclosureOpen, "The same, to work on in an office program", "Isi yang sama, untuk diolah dengan program perkantoran",
     "ឯកសារដដែល សម្រាប់កម្មវិធីការិយាល័យ"},
    {Word::EnclosureTable, "Recommendations as a table", "Rekomendasi dalam bentuk tabel", "អនុសាសន៍ជាតារាង"},
    {Word::EnclosureMachine, "The same for other programs", "Isi yang sama untuk program lain", "ឯកសារដដែលសម្រាប់កម្មវិធីផ្សេង"},
    {Word::EnclosureSheet, "Response sheet", "Lembar tanggapan", "សន្លឹកចម្លើយ"},
    {Word::SignatureLine, "For the council", "Atas nama dewan", "ក្នុងនាមក្រុមប្រឹក្សា"},
    {Word::SampleNote, "Sample: the council and everything in this paper are invented.",
     "Contoh: dewan dan seluruh isi dokumen ini adalah rekaan.", "គំរូ៖ ក្រុមប្រឹក្សា និងអ្វីៗទាំងអស់ក្នុងឯកសារនេះគឺប្រឌិត។"},
    {Word::Recommendation, "Recommendation", "Rekomendasi", "អនុសាសន៍"},
    {Word::Text, "Text", "Teks", "អត្ថបទ"},
    {Word::Reasons, "Reasons", "Alasan", "មូលហេតុ"},
    {Word::ActionAsked, "Action asked", "Tindakan yang diminta", "សកម្មភាពដែលស្នើសុំ"},
    {Word::Indicator, "How it will be seen", "Tanda keberhasilan", "សូចនាករ"},
    {Word::Baseline, "Today", "Keadaan sekarang", "ស្ថានភាពបច្ចុប្បន្ន"},
    {Word::Target, "Aim", "Sasaran", "គោលដៅ"},
    {Word::Due, "By", "Batas waktu", "កាលកំណត់"},
    {Word::Priority, "Priority", "Prioritas", "អាទិភាព"},
    {Word::AdoptedByConsensus, "Adopted by consensus on %1", "Disepakati secara mufakat pada %1", "បានអនុម័តដោយការឯកភាពគ្នានៅ %1"},
    {Word::AdoptedByVote, "Adopted by vote on %1",
     "Disepakati melalui pemungutan suara pada %1",
     "បានអនុម័តដោយការបោះឆ្នោតនៅ %1"},
    {Word::Dissent, "Another view in the council", "Pendapat berbeda dalam dewan", "មតិមិនឯកភាពក្នុងក្រុមប្រឹក្សា"},
    {Word::RecommendedBy, "Brought forward by %1", "Diajukan oleh %1", "លើកឡើងដោយ %1"},
    {Word::MinutesOf, "Minutes: %1, %2", "Notulen: %1, %2", "កំណត់ហេតុ៖ %1, %2"},
    {Word::PartsOnly, "Shown are the parts that the council shares with you.", "Yang ditampilkan adalah bagian yang dibagikan dewan kepada Anda.",
     "បង្ហាញតែផ្នែកដែលក្រុមប្រឹក្សាចែករំលែកជូន។"},
    {Word::Decisions, "Decisions", "Keputusan", "សេចក្តីសម្រេច"},
    {Word::Note, "Note", "Catatan", "កំណត់ចំណាំ"},
    {Word::Statement, "Statement", "Pernyataan", "សម្តី"},
    {Word::Decision, "Decision", "Keputusan", "សេចក្តីសម្រេច"},
    {Word::Action, "Action", "Tindakan", "កិច្ចការត្រូវធ្វើ"},
    {Word::AMember, "a member", "seorang anggota", "សមាជិកម្នាក់"},
    {Word::TranslationFrom, "Translation from: %1", "Terjemahan dari: %1", "បកប្រែពី៖ %1"},
    {Word::Objection, "A member objects to this text.", "Seorang anggota berkeberatan atas teks ini.", "សមាជិកម្នាក់ជំទាស់នឹងអត្ថបទនេះ។"},
    {Word::SheetTitle, "Response sheet", "Lembar tanggapan", "សន្លឹកចម្លើយ"},
    {Word::SheetHow, "Please fill in the white columns and send the sheet back. One answer per line; leave a line empty if you have no answer yet.",
     "Mohon isi kolom yang putih lalu kirim kembali lembar ini. Satu tanggapan per baris; kosongkan baris bila belum ada tanggapan.",
     "សូមបំពេញជួរឈរពណ៌ស ហើយផ្ញើសន្លឹកនេះត្រឡប់មកវិញ។ មួយជួរដេកមួយចម្លើយ។ បើមិនទាន់មានចម្លើយ សូមទុកទទេ។"},
    {Word::SheetAnswers, "Answers to choose from", "Pilihan tanggapan", "ចម្លើយសម្រាប់ជ្រើសរើស"},
    {Word::ColumnHandoff, "Package", "Paket dokumen", "កញ្ចប់ឯកសារ"},
    {Word::ColumnNumber, "Item", "Butir", "លេខរៀង"},
    {Word::ColumnReference, "Reference", "Nomor", "លេខយោង"},
    {Word::ColumnTitle, "Recommendation", "Rekomendasi", "អនុសាសន៍"},
    {Word::ColumnResponse, "Answer", "Tanggapan", "ចម្លើយតប"},
    {Word::ColumnReason, "Reasons", "Alasan", "មូលហេតុ"},
    {Word::ColumnDue, "Will be done by", "Selesai paling lambat", "នឹងធ្វើរួចត្រឹម"},
    {Word::ColumnOfficialRef, "Your reference", "Nomor surat Anda", "លេខលិខិតតប"},
    {Word::ColumnOfficialDate, "Date of your letter", "Tanggal surat Anda", "កាលបរិច្ឆេទលិខិតតប"},
    {Word::ColumnOffice, "Office", "Kantor", "ការិយាល័យ"},
    {Word::Acknowledged, "acknowledged", "sudah diterima", "បានទទួល"},
    {Word::Accepted, "accepted", "disetujui", "បានយល់ព្រម"},
    {Word::Partly, "partly accepted", "disetujui sebagian", "យល់ព្រមមួយផ្នែក"},
    {Word::InPrinciple, "accepted in principle", "disetujui pada prinsipnya", "យល់ព្រមជាគោលការណ៍"},
    {Word::Noted, "noted", "dicatat", "បានកត់សម្គាល់"},
    {Word::Rejected, "not accepted", "tidak disetujui", "មិនយល់ព្រម"},
    {Word::Referred, "passed on to another office", "diteruskan ke kantor lain", "បានបញ្ជូនបន្តទៅការិយាល័យផ្សេង"},
    {Word::ReadmeText,
     "This package comes from %1. Its reference is %2.\n\n"
     "Begin with recommendations.pdf. Any office program opens the files.\n"
     "To answer, fill in response.xlsx (or response.csv) and send it back.\n\n"
     "To check that nothing was changed: the signature lies beside the package in a file with the same name and .minisig at its end. "
     "The free program minisign checks it with the key in signing-key.pub. "
     "Compare the words of the key with the council by another way; a key in a package proves nothing alone.\n",
     "Paket dokumen ini berasal dari %1. Nomornya %2.\n\n"
     "Mulailah dengan recommendations.pdf. Semua berkas dapat dibuka dengan program perkantoran apa pun.\n"
     "Untuk menanggapi, isilah response.xlsx (atau response.csv) lalu kirim kembali.\n\n"
     "Untuk memastikan tidak ada yang berubah: tanda tangan berada di samping paket, dalam berkas bernama sama dengan akhiran .minisig. "
     "Program bebas minisign memeriksanya dengan kunci dalam signing-key.pub. "
     "Cocokkan kata-kata pengenal kunci dengan dewan melalui jalan lain; kunci di dalam paket saja tidak membuktikan apa pun.\n",
     "កញ្ចប់ឯកសារនេះមកពី %1។ លេខយោងគឺ %2។\n\n"
     "សូមចាប់ផ្តើមពី recommendations.pdf។ កម្មវិធីការិយាល័យណាក៏អាចបើកឯកសារទាំងនេះបាន។\n"
     "ដើម្បីឆ្លើយតប សូមបំពេញ response.xlsx (ឬ response.csv) ហើយផ្ញើត្រឡប់មកវិញ។\n\n"
     "ដើម្បីពិនិត្យថាគ្មានអ្វីត្រូវបានកែប្រែ៖ ហត្ថលេខានៅក្បែរកញ្ចប់ ក្នុងឯកសារឈ្មោះដូចគ្នាដែលបញ្ចប់ដោយ .minisig។ "
     "កម្មវិធីឥតគិតថ្លៃ minisign ពិនិត្យវាដោយកូនសោក្នុង signing-key.pub។ "
     "សូមផ្ទៀងផ្ទាត់ពាក្យសម្គាល់កូនសោជាមួយក្រុមប្រឹក្សាតាមផ្លូវផ្សេង។ កូនសោក្នុងកញ្ចប់តែម្យ៉ាងមិនបញ្ជាក់អ្វីឡើយ។\n"},
    {Word::RecallTitle, "Recall notice", "Surat penarikan", "លិខិតសុំឱ្យឈប់ប្រើ"},
    {Word::RecallSubject, "Recall of parts of hand-off %1", "Penarikan sebagian dari penyerahan %1", "ការសុំឱ្យឈប់ប្រើផ្នែកខ្លះនៃការប្រគល់ %1"},
    {Word::RecallText, "On %2 the council handed you the package %1. Some of its items must no longer be used.",
     "Pada %2 dewan menyerahkan paket dokumen %1 kepada Anda. Beberapa butirnya tidak boleh digunakan lagi.",
     "នៅ %2 ក្រុមប្រឹក្សាបានប្រគល់កញ្ចប់ឯកសារ %1 ជូន។ ចំណុចមួយចំនួនក្នុងនោះ មិនត្រូវប្រើទៀតឡើយ។"},
    {Word::RecallItems, "Items: %1", "Butir: %1", "ចំណុច៖ %1"},
    {Word::RecallAsk,
     "Please stop using these items, take them out of your files and copies, tell those to whom you passed them on, and tell the council when this is done. You need not know the reason.",
     "Mohon berhenti menggunakan butir-butir ini, keluarkan dari berkas dan salinan Anda, beri tahu pihak yang telah menerimanya dari Anda, dan beri tahu dewan bila sudah selesai. Alasannya tidak perlu diketahui.",
     "សូមឈប់ប្រើចំណុចទាំងនេះ ដកវាចេញពីឯកសារ និងច្បាប់ចម្លងរបស់ការិយាល័យ ជូនដំណឹងដល់អ្នកដែលបានទទួលវាបន្ត ហើយប្រាប់ក្រុមប្រឹក្សានៅពេលរួចរាល់។ មិនចាំបាច់ដឹងមូលហេតុទេ។"},
    {Word::RecallThanks, "Thank you for respecting the choice of those whose words these are.",
     "Terima kasih telah menghormati pilihan para pemilik kata-kata ini.", "សូមអរគុណដែលគោរពការសម្រេចចិត្តរបស់ម្ចាស់ពាក្យទាំងនេះ។"},
};
static_assert(std::size(table) == static_cast<std::size_t>(Word::count));

constexpr bool inOrder() {
    for (std::size_t i = 0; i < std::size(table); ++i)
        if (table[i].word != static_cast<Word>(i)) return false;
    return true;
}
static_assert(inOrder());

}  // namespace

QString words(Word word, const QString &language) {
    const Row &row = table[static_cast<std::size_t>(word)];
    const QString primary = language.section(QLatin1Char('-'), 0, 0);
    return QString::fromUtf8(primary == u"km" ? row.km : primary == u"id" ? row.id : row.en);
}

QStringList languagesOfWords() { return {QStringLiteral("en"), QStringLiteral("id"), QStringLiteral("km")}; }

QString responseWords(records::ResponseWord response, const QString &language) {
    using enum records::ResponseWord;
    if (response == unset || response == unknown) return {};
    const int at = static_cast<int>(response) - static_cast<int>(acknowledged);
    return words(static_cast<Word>(static_cast<int>(Word::Acknowledged) + at), language);
}

Chosen inLanguages(const records::LocalText &text, const QStringList &languages) {
    for (const QString &language : languages)
        if (!text.value(language).isEmpty()) return {text.value(language), language};
    for (auto at = text.begin(); at != text.end(); ++at)
        if (!at->isEmpty()) return {*at, at.key()};
    return {};
}

}  // namespace balai::handoff
