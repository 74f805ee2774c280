#include "core/council/meeting_words/tables.h"

namespace balai::council {

const MeetingWords meetingFil{
    "Pulong",
    "Abiso ng pulong",
    "Para kay %1",
    "Kailan",
    "Saan",
    "Sa telepono o video",
    "Mga wika",
    "Agenda",
    "%1 minuto",
    "Mga miyembro lamang",
    "Bago ang paksang ito, puwede kayong lumabas: %1",
    "Hindi ninyo kailangang dumalo, at hindi kailangang magbigay ng dahilan.",
    "Puwede kayong magsama ng taong sumusuporta sa inyo.",
    "Katitikan",
    "Konseho",
    "Dumalo",
    "%1 tao pa",
    "Wala pang limang tao pa",
    "Pahayag",
    "Pasya",
    "Gawain",
    "hanggang %1",
    "Salin",
    "Talaan ng mga pasya",
    "Talaan ng pagdalo",
    "Walang puwedeng ipakita rito.",
    "May hindi sumasang-ayon: %1",
    "Kababaihan",
    "Kalalakihan",
    "Ibang kasarian",
    "Hindi sinabi",
    "Mga taong pinakinggan",
    "wala pang lima",
    "Ibang pangkat",
    "Kukumpirmahin: ang katitikan ng %1",
    "Ipinangako dati, hindi pa nagagawa",
};

}  // namespace balai::council
