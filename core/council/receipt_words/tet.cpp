#include "core/council/receipt_words/tables.h"

namespace balai::council {

const ReceiptWords receiptTet{
    .words = {
        "Saida mak Ita deside",
        "Ezemplu: konsellu no buat hotu iha surat ne'e inventa de'it.",
        "Konsellu",
        "Ita-nia naran iha ne'e",
        "Loron",
        "Saida mak husu ba Ita",
        "Ita-nia hatán",
        "Sé mak bele haree",
        "Kona-ba",
        "Oinsá Ita mosu",
        "Loron ikus",
        "Ita-nia kondisaun",
        "Testu esplika ba Ita iha lian",
        "Ita asina mós surat ne'ebé loke Ita-nia naran.",
        "Ita bele foti fali iha loron naran ida, la ho razaun. Hatete ba meza konsellu nian, ho liafuan saida de'it. Ida-ne'e para iha "
        "oras %1 nia laran.",
        "Oinsá atu foti fali",
        "Surat ne'e Ita-nian. Ita la presiza rai: Ita-nia hatán vale maski la iha surat.",
        "Sifradu, iha konsellu nia laptop rasik",
        "Meza konsellu nian",
        "buat hotu",
        "enkontru ida",
        "parágrafu ida",
        "rekomendasaun ida",
        "Marka hatán ida. Hatán hotu di'ak hanesan.",
        "Loron, no Ita-nia marka: asinatura ka marka liman-fuan",
        "Intérprete ka testemuña, se iha",
        "Husik segredu: sé mak ha'u",
    },
    .uses = {
        "naran iha lista prezensa",
        "Ita-nia liafuan iha akta",
        "sita Ita-nia fraze",
        "Ita-nia naran iha liafuan nia sorin",
        "haruka Ita-nia liafuan ba seluk",
        "imprime Ita-nia liafuan ba ema hotu",
        "foto ka gravasaun",
        "oinsá atu kontakta Ita",
        "peskiza",
        "jornál, rádiu, televizaun",
        "formasaun",
    },
    .decisions = {
        "seidauk hatán",
        "depois",
        "lae",
        "sin",
        "sin, fali",
        "la konta",
        "ema seluk hakotu",
        "foti fali ona",
    },
    .audiences = {
        "konsellu",
        "",
        "governu tomak",
        "organizasaun parseiru sira",
        "ema hotu",
    },
    .attributions = {
        "la temi",
        "\"membru ida\"",
        "ho Ita-nia naran hili",
        "ho Ita-nia naran rasik",
    },
};

}  // namespace balai::council
