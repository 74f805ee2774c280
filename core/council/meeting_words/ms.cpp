#include "core/council/meeting_words/tables.h"

namespace balai::council {

const MeetingWords meetingMs{
    "Mesyuarat",
    "Notis mesyuarat",
    "Untuk %1",
    "Bila",
    "Di mana",
    "Melalui telefon atau video",
    "Bahasa",
    "Agenda",
    "%1 minit",
    "Antara ahli sahaja",
    "Sebelum perkara ini anda boleh keluar: %1",
    "Anda tidak perlu datang, dan tidak perlu memberi sebab.",
    "Anda boleh membawa orang yang menyokong anda.",
    "Minit",
    "Majlis",
    "Hadir",
    "%1 orang lagi",
    "Kurang daripada lima orang lagi",
    "Pernyataan",
    "Keputusan",
    "Tindakan",
    "menjelang %1",
    "Terjemahan",
    "Daftar keputusan",
    "Daftar kehadiran",
    "Tiada apa-apa yang boleh ditunjukkan di sini.",
    "Ada yang tidak bersetuju: %1",
    "Wanita",
    "Lelaki",
    "Gender lain",
    "Tidak dinyatakan",
    "Orang yang didengar",
    "kurang daripada lima",
    "Kumpulan lain",
    "Untuk disahkan: minit %1",
    "Dijanjikan dahulu, belum siap",
};

}  // namespace balai::council
