#include "core/council/receipt_words/tables.h"

namespace balai::council {

const ReceiptWords receiptFil{
    .words = {
        "Ang pinasya ninyo",
        "Halimbawa: kathang-isip ang konseho at ang lahat ng nasa papel na ito.",
        "Konseho",
        "Ang pangalan ninyo rito",
        "Araw",
        "Ang itinanong sa inyo",
        "Ang sagot ninyo",
        "Sino ang puwedeng makakita",
        "Tungkol sa",
        "Paano kayo lumilitaw",
        "Huling araw",
        "Ang kondisyon ninyo",
        "Ipinaliwanag sa inyo ang teksto sa wikang",
        "Nilagdaan din ninyo ang papel na nagbubukas ng pangalan ninyo.",
        "Puwede ninyo itong bawiin sa anumang araw, nang walang dahilan. Sabihin sa desk ng konseho, sa anumang salita. Titigil ito sa "
        "loob ng %1 oras.",
        "Paano ito babawiin",
        "Sa inyo ang papel na ito. Hindi ninyo ito kailangang itago: may bisa ang sagot ninyo kahit wala ito.",
        "Naka-encrypt, sa sariling mga laptop ng konseho",
        "Ang desk ng konseho",
        "lahat",
        "isang pulong",
        "isang talata",
        "isang rekomendasyon",
        "Markahan ang isang sagot. Magkakasimbuti ang lahat ng sagot.",
        "Araw, at ang marka ninyo: lagda o bakas ng hinlalaki",
        "Interpreter o saksi, kung mayroon",
        "Pagbibitiw ng lihim: kung sino ako",
    },
    .uses = {
        "pagkakasulat sa listahan ng dumalo",
        "mga salita ninyo sa katitikan",
        "masipi",
        "pangalan ninyo sa tabi ng mga salita ninyo",
        "pagpapadala sa iba ng mga salita ninyo",
        "pag-print ng mga salita ninyo para sa lahat",
        "larawan o rekording",
        "kung paano kayo maaabot",
        "pananaliksik",
        "diyaryo, radyo, telebisyon",
        "pagsasanay",
    },
    .decisions = {
        "hindi pa nasasagot",
        "saka na",
        "hindi",
        "oo",
        "oo, muli",
        "hindi ibinibilang",
        "winakasan ng iba",
        "binawi",
    },
    .audiences = {
        "ang konseho",
        "",
        "buong pamahalaan",
        "mga katuwang na organisasyon",
        "lahat ng tao",
    },
    .attributions = {
        "hindi babanggitin",
        "\"isang miyembro\"",
        "sa piniling pangalan ninyo",
        "sa sariling pangalan ninyo",
    },
};

}  // namespace balai::council
