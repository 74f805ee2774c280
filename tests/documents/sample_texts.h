#pragma once
#include <QString>
#include <utility>
#include <vector>

namespace balai::test {

// One ordinary sentence per language of the interface, with figures and punctuation of its script.
inline std::vector<std::pair<QString, QString>> sampleTexts() {
    return {
        {u"en"_qs,
         u"The council adopted three recommendations on 23 November 2026, and it asked the ministry to answer within sixty days; nobody’s name was printed."_qs},
        {u"id"_qs,
         u"Dewan menyetujui tiga rekomendasi pada 23 November 2026 dan meminta kementerian menjawab dalam enam puluh hari; tidak ada nama yang dicetak."_qs},
        {u"ms"_qs,
         u"Majlis menerima tiga syor pada 23 November 2026 dan meminta kementerian menjawab dalam masa enam puluh hari; tiada nama dicetak."_qs},
        {u"fil"_qs,
         u"Pinagtibay ng konseho ang tatlong rekomendasyon noong Nobyembre 23, 2026, at hiniling nito sa kagawaran na sumagot sa loob ng animnapung araw."_qs},
        {u"th"_qs,
         u"สภาที่ปรึกษาผู้รอดชีวิตได้รับรองข้อเสนอแนะสามข้อในการประชุมเมื่อวันที่ 23 พฤศจิกายน และขอให้กระทรวงตอบภายในหกสิบวัน ทั้งนี้ไม่มีการพิมพ์ชื่อของผู้ใด น้ำใจของทุกคนมีค่า"_qs},
        {u"vi"_qs,
         u"Hội đồng đã thông qua ba khuyến nghị vào ngày 23 tháng 11 năm 2026 và đề nghị bộ trả lời trong vòng sáu mươi ngày; không tên ai được in ra, kể cả trẻ em."_qs},
        {u"km"_qs,
         u"ក្រុមប្រឹក្សាបានអនុម័តអនុសាសន៍ចំនួនបីក្នុងកិច្ចប្រជុំនៅថ្ងៃទី ២៣ ខែវិច្ឆិកា ឆ្នាំ ២០២៦ ហើយបានស្នើសុំឱ្យក្រសួងឆ្លើយតបក្នុងរយៈពេលហុកសិបថ្ងៃ។ គ្មានឈ្មោះស្ត្រីណាម្នាក់ត្រូវបានបោះពុម្ពឡើយ។"_qs},
        {u"lo"_qs,
         u"ສະພາທີ່ປຶກສາໄດ້ຮັບຮອງເອົາຂໍ້ສະເໜີແນະສາມຂໍ້ໃນກອງປະຊຸມວັນທີ 23 ພະຈິກ ແລະ ໄດ້ຂໍໃຫ້ກະຊວງຕອບພາຍໃນຫົກສິບວັນ ບໍ່ມີການພິມຊື່ຂອງຜູ້ໃດ ນ້ຳໃຈຂອງທຸກຄົນມີຄ່າ"_qs},
        {u"my"_qs,
         u"ကောင်စီသည် ၂၀၂၆ ခုနှစ် နိုဝင်ဘာလ ၂၃ ရက်နေ့ အစည်းအဝေးတွင် အကြံပြုချက်သုံးခုကို အတည်ပြုခဲ့ပြီး ဝန်ကြီးဌာနအား ရက်ခြောက်ဆယ်အတွင်း ပြန်ကြားရန် တောင်းဆိုခဲ့သည်။ အင်္ဂလိပ်ဘာသာပြန်လည်း ရှိသည်။"_qs},
        {u"zh"_qs,
         u"理事会于2026年11月23日通过了三项建议，并请主管部门在六十天内答复；没有印出任何人的姓名。家庭和孩子们的学习得到了保护。"_qs},
        {u"ta"_qs,
         u"நவம்பர் 23 அன்று நடந்த கூட்டத்தில் ஆலோசனைக் குழு மூன்று பரிந்துரைகளை ஏற்றுக்கொண்டது; அறுபது நாட்களுக்குள் பதிலளிக்குமாறு அமைச்சகத்தைக் கேட்டுக்கொண்டது. யாருடைய பெயரும் அச்சிடப்படவில்லை."_qs},
        {u"pt"_qs,
         u"O conselho aprovou três recomendações em 23 de novembro de 2026 e pediu ao ministério que respondesse no prazo de sessenta dias; não se imprimiu nenhum nome."_qs},
        {u"tet"_qs,
         u"Konsellu aprova ona rekomendasaun tolu iha loron 23 fulan-Novembru tinan 2026, no husu ba ministériu atu hatán iha loron neen-nulu nia laran."_qs},
    };
}

} // namespace balai::test
