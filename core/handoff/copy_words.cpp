#include "core/handoff/copy_words.h"

#include "core/text/word_tables.h"

#include <algorithm>
#include <array>

namespace balai::handoff {
namespace {

using Phrases = std::array<const char *, size_t(CopyWord::count)>;  // UTF-8, in the order of CopyWord

const Phrases wordsEn{
    "Cover sheet",
    "Copy %1 of %2",
    "Received on, by which office, signature",
    "Please sign this sheet and give it back to whoever brought it, or send it to %1. The papers under it are yours to keep.",
};

const Phrases wordsId{
    "Lembar pengantar",
    "Salinan ke-%1 dari %2",
    "Tanggal diterima, kantor penerima, tanda tangan",
    "Mohon tanda tangani lembar ini, lalu kembalikan kepada yang membawanya atau kirimkan kepada %1. Dokumen di bawah lembar "
    "ini silakan disimpan.",
};

const Phrases wordsKm{
    "សន្លឹកក្រប",
    "ច្បាប់ចម្លងទី %1 ក្នុងចំណោម %2 ច្បាប់",
    "ថ្ងៃទទួល ការិយាល័យដែលបានទទួល និងហត្ថលេខា",
    "សូមចុះហត្ថលេខាលើសន្លឹកនេះ រួចប្រគល់ត្រឡប់ជូនអ្នកដែលបាននាំមក ឬផ្ញើជូន %1។ សូមរក្សាទុកឯកសារដែលនៅក្រោមសន្លឹកនេះ។",
};

const Phrases wordsMs{
    "Helaian iringan",
    "Salinan %1 daripada %2",
    "Tarikh terima, pejabat penerima, tandatangan",
    "Sila tandatangani helaian ini dan serahkannya semula kepada yang membawanya, atau hantarkannya kepada %1. Sila simpan "
    "dokumen di bawah helaian ini.",
};

const Phrases wordsFil{
    "Papel na pang-ibabaw",
    "Kopya %1 sa kabuuang %2",
    "Petsa ng pagtanggap, opisinang tumanggap, lagda",
    "Pakilagdaan ang papel na ito at pakibalik sa nagdala nito, o pakipadala sa %1. Maiiwan sa inyo ang mga dokumentong nasa "
    "ilalim nito.",
};

const Phrases wordsTh{
    "ใบปะหน้า",
    "ฉบับที่ %1 จากทั้งหมด %2 ฉบับ",
    "วันที่ได้รับ หน่วยงานที่รับ ลายเซ็น",
    "โปรดลงลายเซ็นในใบนี้แล้วคืนให้ผู้ที่นำมา หรือส่งถึง %1 และโปรดเก็บเอกสารที่อยู่ใต้ใบนี้ไว้",
};

const Phrases wordsVi{
    "Phiếu gửi",
    "Bản số %1 trong tổng số %2 bản",
    "Ngày nhận, cơ quan nhận, chữ ký",
    "Xin quý cơ quan ký vào phiếu này rồi trao lại cho người mang đến, hoặc gửi đến %1. Xin giữ lại các tài liệu bên dưới phiếu.",
};

const Phrases wordsLo{
    "ໃບນຳສົ່ງ",
    "ສະບັບທີ %1 ໃນທັງໝົດ %2 ສະບັບ",
    "ວັນທີໄດ້ຮັບ ໜ່ວຍງານທີ່ຮັບ ລາຍເຊັນ",
    "ກະລຸນາເຊັນໃສ່ໃບນີ້ ແລ້ວສົ່ງຄືນໃຫ້ຜູ້ທີ່ນຳມາ ຫຼືສົ່ງເຖິງ %1 ແລະກະລຸນາເກັບເອກະສານທີ່ຢູ່ກ້ອງໃບນີ້ໄວ້",
};

const Phrases wordsMy{
    "မျက်နှာဖုံးစာရွက်",
    "မိတ္တူ %2 စောင်အနက် နံပါတ် %1",
    "လက်ခံရရှိသည့်ရက်၊ လက်ခံသည့်ဌာန၊ လက်မှတ်",
    "ဤစာရွက်တွင် လက်မှတ်ထိုး၍ ယူဆောင်လာသူထံ ပြန်ပေးပါရန် သို့မဟုတ် %1 သို့ ပေးပို့ပါရန် မေတ္တာရပ်ခံအပ်ပါသည်။ ဤစာရွက်အောက်ရှိ "
    "စာရွက်စာတမ်းများကိုမူ လက်ခံသည့်ဌာနတွင် သိမ်းဆည်းထားနိုင်ပါသည်။",
};

const Phrases wordsZh{
    "封面页",
    "第%1份，共%2份",
    "收件日期、收件单位、签名",
    "请在本页签名，然后交还给送件人，或寄给%1。随附的文件请贵单位留存。",
};

const Phrases wordsTa{
    "முகப்புத் தாள்",
    "நகல் %1, மொத்தம் %2",
    "பெற்ற தேதி, பெற்ற அலுவலகம், கையொப்பம்",
    "இந்தத் தாளில் கையொப்பமிட்டு, இதைக் கொண்டுவந்தவரிடம் திருப்பித் தருமாறு அல்லது மன்றத்துக்கு (%1) அனுப்புமாறு "
    "கேட்டுக்கொள்கிறோம். இந்தத் தாளின் கீழ் உள்ள ஆவணங்களை நீங்கள் வைத்துக்கொள்ளுங்கள்.",
};

const Phrases wordsPt{
    "Folha de rosto",
    "Exemplar %1 de %2",
    "Data de receção, serviço que recebeu, assinatura",
    "Assinem, por favor, esta folha e devolvam-na a quem a trouxe, ou enviem-na ao conselho (%1). Os documentos por baixo "
    "dela ficam convosco.",
};

const Phrases wordsTet{
    "Folla kapa",
    "Kópia %1 husi %2",
    "Data simu, gabinete ne'ebé simu, asinatura",
    "Favór asina folla ne'e no entrega fila ba ema ne'ebé lori mai, ka haruka ba %1. Dokumentu sira ne'ebé iha folla ne'e nia "
    "okos hela ho Ita-Boot.",
};

// English first: it stands in where a language is missing.
const text::WordTable<Phrases> tables[] = {
    {"en", wordsEn},
    {"id", wordsId},
    {"km", wordsKm},
    {"ms", wordsMs},
    {"fil", wordsFil},
    {"th", wordsTh},
    {"vi", wordsVi},
    {"lo", wordsLo},
    {"my", wordsMy},
    {"zh", wordsZh},
    {"ta", wordsTa},
    {"pt", wordsPt},
    {"tet", wordsTet},
};

}  // namespace

QString copyWords(CopyWord word, const QString &language) { return QString::fromUtf8(text::tableFor(tables, language)[static_cast<size_t>(word)]); }

bool areCopyWordsWhole(const QString &language) {
    const Phrases &all = text::tableFor(tables, language);
    return std::all_of(all.begin(), all.end(), [](const char *words) { return words && *words; });
}

}  // namespace balai::handoff
