#include "core/council/receipt_words/tables.h"

namespace balai::council {

const ReceiptWords receiptPt{
    .words = {
        "O que decidiu",
        "Exemplo: o conselho e tudo o que está neste papel são inventados.",
        "Conselho",
        "O seu nome aqui",
        "Dia",
        "O que lhe perguntaram",
        "A sua resposta",
        "Quem pode ver",
        "Sobre",
        "Como aparece",
        "Último dia",
        "A sua condição",
        "O texto foi-lhe explicado em",
        "Também assinou o papel que abre o seu nome.",
        "Pode retirar isto em qualquer dia, sem dar uma razão. Diga à equipa do conselho, por quaisquer palavras. Dentro de %1 horas, isto "
        "deixa de ser usado.",
        "Como retirar",
        "Este papel é seu. Não precisa de o guardar: a sua resposta conta sem ele.",
        "Cifrado, nos portáteis do próprio conselho",
        "A equipa do conselho",
        "tudo",
        "uma reunião",
        "uma passagem",
        "uma recomendação",
        "Marque uma resposta. Cada uma é tão boa como as outras.",
        "Dia, e a sua marca: assinatura ou impressão do polegar",
        "Intérprete ou testemunha, se houver",
        "Abrir mão de um segredo: quem sou",
    },
    .uses = {
        "estar na lista de presenças",
        "estar na ata",
        "citar as suas palavras",
        "o seu nome junto das suas palavras",
        "enviar as suas palavras",
        "imprimir as suas palavras para toda a gente",
        "imagem ou gravação",
        "como falar consigo",
        "estudo",
        "jornal, rádio, televisão",
        "formação",
    },
    .decisions = {
        "ainda sem resposta",
        "depois",
        "não",
        "sim",
        "sim, outra vez",
        "não conta",
        "terminado por outra pessoa",
        "retirado",
    },
    .audiences = {
        "o conselho",
        "",
        "todo o governo",
        "as organizações parceiras",
        "toda a gente",
    },
    .attributions = {
        "de modo nenhum",
        "«um membro»",
        "com o nome que escolheu",
        "com o seu próprio nome",
    },
};

}  // namespace balai::council
