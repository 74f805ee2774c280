#include "core/council/receipt_words/tables.h"

namespace balai::council {

const ReceiptWords receiptMs{
    .words = {
        "Apa yang anda putuskan",
        "Contoh: majlis dan semua yang ada dalam kertas ini adalah rekaan.",
        "Majlis",
        "Nama anda di sini",
        "Hari",
        "Apa yang anda ditanya",
        "Jawapan anda",
        "Siapa yang boleh melihatnya",
        "Tentang",
        "Cara anda disebut",
        "Hari terakhir",
        "Syarat anda",
        "Teks ini diterangkan kepada anda dalam bahasa",
        "Anda juga menandatangani kertas yang membuka nama anda.",
        "Anda boleh menarik ini balik pada bila-bila hari, tanpa sebab. Beritahu meja majlis, dengan apa-apa perkataan. Ia berhenti dalam "
        "masa %1 jam.",
        "Cara menariknya balik",
        "Kertas ini milik anda. Anda tidak perlu menyimpannya: jawapan anda tetap dikira tanpanya.",
        "Disulitkan, di komputer riba majlis sendiri",
        "Meja majlis",
        "semuanya",
        "satu mesyuarat",
        "satu perenggan",
        "satu syor",
        "Tandakan satu jawapan. Setiap jawapan sama baiknya.",
        "Hari, dan tanda anda: tandatangan atau cap ibu jari",
        "Jurubahasa atau saksi, jika ada",
        "Melepaskan rahsia: siapa saya",
    },
    .uses = {
        "tercatat dalam senarai kehadiran",
        "kata-kata anda dalam minit",
        "dipetik",
        "nama anda di sisi kata-kata anda",
        "menghantar kata-kata anda kepada pihak lain",
        "mencetak kata-kata anda untuk semua orang",
        "gambar atau rakaman",
        "cara menghubungi anda",
        "penyelidikan",
        "akhbar, radio, televisyen",
        "latihan",
    },
    .decisions = {
        "belum dijawab",
        "nanti",
        "tidak",
        "ya",
        "ya, sekali lagi",
        "tidak dikira",
        "ditamatkan oleh orang lain",
        "ditarik balik",
    },
    .audiences = {
        "majlis",
        "",
        "seluruh kerajaan",
        "pertubuhan rakan",
        "semua orang",
    },
    .attributions = {
        "tidak disebut",
        "\"seorang ahli\"",
        "dengan nama pilihan anda",
        "dengan nama anda sendiri",
    },
};

}  // namespace balai::council
