#include "core/council/meeting_words/tables.h"

namespace balai::council {

const MeetingWords meetingPt{
    "Reunião",
    "Aviso de reunião",
    "Para %1",
    "Quando",
    "Onde",
    "Por telefone ou vídeo",
    "Línguas",
    "Agenda",
    "%1 minutos",
    "Só entre membros",
    "Antes deste ponto pode sair: %1",
    "Não tem de vir, nem precisa de dar uma razão.",
    "Pode trazer alguém que lhe dê apoio.",
    "Ata",
    "Conselho",
    "Presenças",
    "Mais %1 pessoas",
    "Mais algumas pessoas, menos de cinco",
    "Intervenção",
    "Decisão",
    "Ação",
    "até %1",
    "Tradução",
    "Lista de decisões",
    "Lista de presenças",
    "Não há nada que se possa mostrar aqui.",
    "Alguém não concorda: %1",
    "Mulheres",
    "Homens",
    "Outro género",
    "Não dito",
    "Pessoas ouvidas",
    "menos de cinco",
    "Outro grupo",
    "Para confirmar: a ata de %1",
    "Prometido antes, por fazer",
};

}  // namespace balai::council
