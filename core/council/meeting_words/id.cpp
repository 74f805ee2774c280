#include "core/council/meeting_words/tables.h"

namespace balai::council {

const MeetingWords meetingId{
    "Rapat",
    "Undangan rapat",
    "Untuk %1",
    "Kapan",
    "Di mana",
    "Lewat telepon atau video",
    "Bahasa",
    "Acara",
    "%1 menit",
    "Hanya di antara anggota",
    "Sebelum mata acara ini Anda boleh keluar: %1",
    "Anda tidak harus datang, dan tidak perlu memberi alasan.",
    "Anda boleh datang bersama orang yang mendampingi Anda.",
    "Notulen",
    "Dewan",
    "Hadir",
    "%1 orang lagi",
    "Kurang dari lima orang lagi",
    "Pernyataan",
    "Keputusan",
    "Tindakan",
    "sampai %1",
    "Terjemahan",
    "Daftar keputusan",
    "Daftar hadir",
    "Tidak ada yang boleh ditampilkan di sini.",
    "Ada yang tidak setuju: %1",
    "Perempuan",
    "Laki-laki",
    "Gender lain",
    "Tidak disebutkan",
    "Orang yang didengar",
    "kurang dari lima",
    "Kelompok lain",
    "Untuk ditetapkan: notulen %1",
    "Pernah dijanjikan, belum dilakukan",
};

}  // namespace balai::council
