#include "core/council/meeting_words/tables.h"

namespace balai::council {

const MeetingWords meetingTet{
    "Enkontru",
    "Avizu enkontru nian",
    "Ba %1",
    "Bainhira",
    "Iha ne'ebé",
    "Ho telefone ka vídeo",
    "Lian sira",
    "Ajenda",
    "Minutu %1",
    "Entre membru sira de'it",
    "Molok pontu ne'e Ita bele sai: %1",
    "Ita la tenke mai, no la presiza fó razaun.",
    "Ita bele lori ema ne'ebé apoia Ita.",
    "Akta",
    "Konsellu",
    "Mai",
    "Ema %1 tan",
    "Ema la to'o na'in lima tan",
    "Deklarasaun",
    "Desizaun",
    "Asaun",
    "to'o %1",
    "Tradusaun",
    "Lista desizaun",
    "Lista prezensa",
    "La iha buat ne'ebé bele hatudu iha ne'e.",
    "Ema ida la konkorda: %1",
    "Feto",
    "Mane",
    "Jéneru seluk",
    "La hatete",
    "Ema ne'ebé konsellu rona",
    "la to'o lima",
    "Grupu seluk",
    "Atu konfirma: akta %1",
    "Promete uluk, seidauk halo",
};

}  // namespace balai::council
