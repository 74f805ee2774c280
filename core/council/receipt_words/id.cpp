#include "core/council/receipt_words/tables.h"

namespace balai::council {

const ReceiptWords receiptId{
    .words = {
        "Keputusan Anda",
        "Contoh: dewan dan seluruh isi kertas ini adalah rekaan.",
        "Dewan",
        "Nama Anda di sini",
        "Tanggal",
        "Yang ditanyakan kepada Anda",
        "Jawaban Anda",
        "Siapa yang boleh melihatnya",
        "Tentang",
        "Cara Anda disebut",
        "Hari terakhir",
        "Syarat Anda",
        "Teks dijelaskan kepada Anda dalam bahasa",
        "Anda juga menandatangani surat yang membuka nama Anda.",
        "Anda dapat menarik ini pada hari apa pun, tanpa alasan. Beri tahu petugas dewan dengan kata-kata Anda. Semuanya berhenti dalam %1 "
        "jam.",
        "Cara menariknya",
        "Kertas ini milik Anda. Anda tidak harus menyimpannya: jawaban Anda berlaku tanpanya.",
        "Terenkripsi, di laptop milik dewan",
        "Petugas dewan",
        "semuanya",
        "satu rapat",
        "satu bagian",
        "satu rekomendasi",
        "Tandai satu jawaban. Semuanya sama baiknya.",
        "Tanggal, dan tanda Anda: tanda tangan atau cap jempol",
        "Juru bahasa atau saksi, bila ada",
        "Melepas rahasia: siapa saya",
    },
    .uses = {
        "tercatat di daftar hadir",
        "ucapan dalam notulen",
        "dikutip",
        "nama di samping ucapan",
        "ucapan dikirim ke pihak lain",
        "ucapan dicetak untuk umum",
        "foto atau rekaman",
        "cara menghubungi Anda",
        "penelitian",
        "koran, radio, televisi",
        "pelatihan",
    },
    .decisions = {
        "belum dijawab",
        "nanti",
        "tidak",
        "ya",
        "ya, sekali lagi",
        "tidak berlaku",
        "diakhiri oleh orang lain",
        "ditarik kembali",
    },
    .audiences = {
        "dewan",
        "",
        "seluruh pemerintah",
        "organisasi mitra",
        "semua orang",
    },
    .attributions = {
        "tidak disebut",
        "\"seorang anggota\"",
        "dengan nama pilihan Anda",
        "dengan nama Anda sendiri",
    },
};

}  // namespace balai::council
