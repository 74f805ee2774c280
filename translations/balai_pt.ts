<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>Guarda os registos de um conselho consultivo de sobreviventes.</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>Cria um cofre novo na pasta DIR.</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>Cria um cofre com o conselho de exemplo, para experimentar.</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>Mostra versões, quantidades, tamanhos e portáteis.</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>Procura danos; com --deep, também em cada registo.</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>Volta a construir tudo a partir do diário de alterações.</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>As pessoas que podem abrir o cofre.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Lista as contas.</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>Junta uma conta com a sua própria frase-passe.</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>Elimina uma conta; os registos dela ficam.</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>Muda a frase-passe de uma conta.</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>O código que abre o cofre quando se perde uma frase-passe.</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>Cria um novo código de recuperação; o antigo deixa de abrir o cofre.</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>Abre o cofre com o código de recuperação e define uma nova frase-passe.</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>Lista os registos de um tipo.</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>Mostra um registo.</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>Mostra todas as alterações de um registo.</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>Lê registos em JSON Lines; um objeto com id altera esse registo, sem id cria um novo.</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>Tira um registo da vista; continua no histórico.</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>Apaga as palavras de um registo ou de um campo em todo o lado, para sempre.</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>Encontra registos por palavras.</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>O que os membros permitem.</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>Diz se um membro permite um uso, e por que consentimento, ou porque não.</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>Lista o que precisa de alguém agora.</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>Os portáteis deste conselho.</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>Escreve o cartão com que os outros admitem este portátil.</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>Admite o portátil de um cartão; compare as palavras de viva voz.</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>Lista os portáteis.</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>Não recebe mais nada de um portátil, por exemplo de um que se perdeu.</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>Leva alterações entre portáteis em ficheiros.</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>Escreve um ficheiro de troca com as alterações que faltam aos outros.</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>Recebe ficheiros de troca de outros portáteis.</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>Lista o que duas pessoas alteraram ao mesmo tempo; guardam-se as duas versões.</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>Escolhe uma de duas versões.</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>Escreve um convite com que um portátil novo recebe um cofre deste conselho.</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>Cria o cofre deste portátil a partir de um convite.</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>Atas que um membro lê e a que responde por si.</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>Escreve a cópia de revisão de um membro para uma reunião, e a sua frase-passe num ficheiro.</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>Mostra o que está numa cópia de revisão; não precisa de cofre.</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>Escreve o ficheiro de resposta a uma cópia de revisão; não precisa de cofre.</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>Recebe no cofre o ficheiro de resposta de um membro.</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>Entrega a um ministério o que os membros aceitaram partilhar.</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>Mostra o que iria, o que fica e porquê.</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>Cria o pacote assinado.</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>Verifica um pacote ou um saco; não precisa de cofre.</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>Lista as entregas.</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>Escreve o aviso que pede a uma entidade que deixe de usar o que foi retirado.</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>O que as entidades respondem.</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>Recebe uma folha de resposta preenchida ou uma resposta assinada.</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>Cópias de segurança do cofre.</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>Faz uma cópia de segurança, tão cifrada como o cofre.</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>Verifica se uma cópia de segurança está inteira.</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>Cria um cofre na pasta DIR a partir de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>pasta do cofre</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>ficheiro cuja primeira linha é a frase-passe; sem ele, a frase-passe é pedida</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>a segunda frase-passe: da conta nova, do convite ou da segunda pessoa</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>nome da conta que age</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>responde em JSON</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>não mostra o progresso</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>acerta o relógio; só para cofres de teste</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>define o acaso; só para cofres de teste</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>pasta dos ficheiros de troca</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>só registos com FIELD=VALUE; pode dar-se várias vezes</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>só estes campos, separados por vírgulas</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put: guarda N registos de cada vez; consent: lê perguntas em JSON Lines</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked, mistake ou retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>o dia, como 2026-11-23</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>tudo, e não só o que é novo</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>código da língua, como km</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>ficheiro do código de recuperação</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>a chave pública do conselho</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>verifica só uma pasta ou um zip BagIt, sem assinatura</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>recebe muitos apagamentos de uma vez; precisa da frase-passe de uma segunda conta</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator, notetaker ou reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>dá ao portátil novo também a chave dos nomes selados</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>id do membro</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>de que trata o consentimento</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council, body, government, partners ou public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>id da entidade</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>id da passagem</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>id da recomendação</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>id da reunião</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>id do portátil a que se destina; pode dar-se várias vezes</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>a alteração a manter, ou ours ou theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>outro valor, em JSON</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>como foram dadas as respostas: self, readTo, spoken ou paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>ficheiro das respostas, em JSON Lines</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>ficheiro onde se escreve a frase-passe da cópia de revisão</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>só registos deste tipo</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>no máximo este número</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>só este campo</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>também em cada registo e em cada alteração</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>nome do conselho</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>chaves fracas, só para testes</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>Reparte uma nova chave de recuperação em partes; um certo número delas em conjunto abre o cofre.</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>Abre o cofre com partes da chave e define uma nova frase-passe.</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>Escreve os registos de um tipo numa tabela: o que pode sair, ou tudo dentro de um ficheiro cifrado.</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>Recebe uma tabela como registos novos de um tipo, tudo ou nada.</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>Documentos sobre o trabalho do conselho.</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>Escreve em que ponto estão as recomendações e o que as entidades responderam.</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>Escreve o que o conselho fez num ano: reuniões, presenças, honorários, recomendações.</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>Cria um conselho inventado numa pasta temporária e mede o tempo do que as pessoas fazem.</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>fecha o que é escrito com a frase-passe deste ficheiro</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>número de partes, de 2 a 255</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>quantas partes abrem o cofre</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>tudo o que esta conta pode abrir, num ficheiro cifrado com --encrypt-passphrase-file</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>que coluna é que campo, em JSON ou num ficheiro JSON</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>o ano</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small, decade ou nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>Um membro faz uma pausa, volta ou sai.</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>Nada deste membro sai daqui até que volte.</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>O membro volta; tudo fica como antes.</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>O membro sai hoje, e o que se faz dos seus contributos.</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>Responde a um pacote como a entidade que o recebeu, numa resposta assinada; não precisa de cofre.</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>Declara que não existe nada mais recente do que o que foi recuperado; as entregas voltam a ser possíveis.</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>Textos para quem traduz de fora.</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>Escreve o que há a traduzir, na medida em que pode sair, para alguém de fora traduzir.</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>Recebe a folha de quem traduziu: toda ou nada.</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>Mostra um capítulo do manual, ou lista os capítulos.</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>a nova conta de facilitação não abre nomes selados</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>a razão, que fica escrita</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>o mesmo num zip AES-256, para serviços sem o age; um ficheiro que não existe recebe seis palavras</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>em vários ficheiros de, no máximo, tantos megabytes, para e-mail</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>seal, keep, keepNamed ou delete para todos, ou RECORD=seal para um; pode dar-se várias vezes</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>a partir deste dia, como 2026-11-23</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>até este dia, como 2026-11-23</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>língua do original</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>também o que já está traduzido</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>id da conta que verificou as traduções</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>só esta parte</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>Ficheiros guardados dentro do cofre.</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>Guarda um ficheiro de 20 MB, no máximo, com o registo a que pertence.</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>Lista os ficheiros guardados.</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>Escreve uma imagem que pode sair, ou qualquer ficheiro dentro de um ficheiro cifrado.</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>nome do portátil novo, ou do ficheiro</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>tipo e id do registo a que o ficheiro pertence</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>números dos pontos a recolher à mão, separados por vírgulas</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>Escreve uma folha de rosto numerada para cada cópia impressa, e anota quem as leva.</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>Volta a escrever o aviso para uma entidade que ainda não o confirmou.</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>Anota que uma entidade deixou de usar o que se pediu para não usar.</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>Mostra o que fazer para substituir um pacote com partes que se pediu para não usar.</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>ficheiro a escrever</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>pasta onde se escrevem as partes</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>serviço para onde vão as cópias, se não for o do pacote</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>número de cópias impressas</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>quem leva as cópias, o que fica registado</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>escreve também, neste ficheiro, a folha em que a entidade diz que deixou de usar</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>como foi dito: sheet, reply, letter ou spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>serviço que o disse, nunca uma pessoa</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Linha %1, campo %2: %3. Nada foi alterado; corrija e tente de novo.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Linha %1: %2. Nada foi alterado; corrija e tente de novo.</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Campo %1: %2. Nada foi alterado; corrija e tente de novo.</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>Os dados não são válidos: %1. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>Outro programa está a usar o cofre. Feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>O cofre está a ser usado por %1 (processo %2). Feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1. Veja balai-cli --help.</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>A frase-passe ou o código não abre isto. Escreva de novo, ou use o código de recuperação.</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>Esta conta ou este portátil não tem chave para isso. Pergunte à facilitação, ou use o ficheiro de chave certo.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>Está danificado ou foi alterado, e não foi usado (%1). Use outra cópia ou uma cópia de segurança.</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>keys.json é mais antigo do que o cofre. Reponha o keys.json mais recente, ou keys.json.bak.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>Foi escrito por uma versão mais recente do Balai. Instale essa versão para o abrir.</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>Não permitido (%1): %2.</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>Isto não existe: %1. Verifique o nome ou o id.</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>Já existe e nunca é substituído: %1. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>O disco está cheio; nada foi alterado. Arranje espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>O ficheiro ou a pasta não pode ser lido ou escrito: %1. Verifique as permissões.</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>O ficheiro ou a pasta só pode ser lido: %1. Copie para um lugar onde se possa escrever.</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>O disco comunicou um erro; nada foi alterado (%1). Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; nada foi alterado.</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>Algo correu mal dentro do Balai: %1.</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>A cópia de segurança está inteira.</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>A cópia de segurança está danificada. Use outra.</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>Compare estas palavras de viva voz: %1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>O portátil %1 é de confiança. Compare estas palavras de viva voz: %2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>Alterações dadas: %1. Portáteis que as podem ler: %2.</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>Novas: %1. Já conhecidas: %2. À espera: %3. Duas versões: %4.</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>%1 não foi recebido: %2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>Código de recuperação (anote-o; mostra-se uma vez e abre o cofre):</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>O cofre está criado. Os registos vêm com o primeiro ficheiro de troca: exchange import.</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>Chave conhecida; o pacote não foi alterado.</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>Não foi alterado, mas a chave não é conhecida aqui. Compare estas palavras com o conselho: %1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>Alterado ou danificado (%1). Não o use; peça-o de novo.</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>O saco é válido.</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>O saco não é válido: %1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>Respostas registadas: %1. Conhecidas antes: %2.</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>Passagens: %1. Diga a frase-passe por um caminho diferente do da cópia de revisão.</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>Este ficheiro de resposta já foi recebido antes.</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>Respostas recebidas: %1.</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>O código de recuperação está no ficheiro que indicou. É a chave do cofre: guarde-o noutro lugar.</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>Conselho %1, formato do cofre %2. Grupos de alterações: %3. Bytes: %4.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Está tudo em ordem.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>%n ponto encontrado. Faça uma cópia de segurança antes de reparar o que quer que seja.</numerusform>
            <numerusform>%n pontos encontrados. Faça uma cópia de segurança antes de reparar o que quer que seja.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>As tabelas foram reconstruídas a partir do diário de alterações.</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>Apagado aqui. Cópias de segurança antigas, impressões e pacotes já dados ainda o contêm; os outros portáteis apagam-no na próxima troca.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Linha %1, coluna %2: %3. Nada foi alterado; corrija e tente de novo.</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>Esta parte é de outro cofre: %1. Deixe-a de fora.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>Esta parte não foi feita juntamente com as outras: %1. Deixe-a de fora.</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>Partes dadas: %1, necessárias: %2. Faltam: %3.</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>Dada duas vezes: %1.</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>Isto não é uma parte, ou está danificada: %1. Compare com o papel.</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>Esta parte está danificada: %1, grupo %2. Compare com o papel.</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>Duas partes têm o mesmo número e são diferentes; uma não é verdadeira: %1.</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>As partes não condizem; uma delas não é verdadeira. Deixe de fora uma de cada vez.</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>Fica aqui, não incluído: %1 (%2).</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>A medir o tempo: %1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>A criar o conselho: %1 de %2</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>Memória, no máximo: %1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>Quaisquer %1 destes ficheiros são a chave do cofre. Dê cada um a uma pessoa diferente, e não guarde nenhum junto do cofre. As partes anteriores deixam de o abrir.</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>Registos recebidos: %1.</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>Recuperado. Antes de entregar algo a partir daqui, receba o que os outros portáteis têm, ou diga porque não existe nada mais recente: backup nothing-newer.</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>A resposta está inteira. Compare as palavras da sua chave com a entidade: %1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>A resposta está guardada. Diga ao conselho estas palavras por outro caminho: %1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Traduções recebidas: %1. Com o original alterado desde então: %2.</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>Ficheiros que vão com um ficheiro de troca posterior, quando o outro portátil tiver respondido: %1.</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>Uma versão mais antiga: foi substituída pelo pacote %1. Use esse.</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>Confirmado: %1.</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>Foi confirmada uma recolha.</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>Isto não é um código de recuperação: esse tem oito grupos de oito sinais. Compare com o papel.</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>O código de recuperação não foi escrito como está no papel. Veja o grupo %1.</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>Este código de recuperação é de outro cofre. Procure a folha deste.</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>keys.json está danificado ou em falta, e a sua cópia está inteira. Copie keys.json.bak para keys.json e tente de novo.</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>Não foi possível escrever a resposta deste comando (%1). O que foi alterado ou escrito antes fica; verifique antes de o repetir.</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>Parou: %1. Mantidos de lotes anteriores: %2; os seus id foram mostrados.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>Está danificado ou foi alterado, e não foi usado. Use outra cópia ou uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>Parou: linha %1, %2. Mantidos de lotes anteriores: %3; os seus id foram mostrados.</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>Parou: linha %1, campo %2: %3. Mantidos de lotes anteriores: %4; os seus id foram mostrados.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frase-passe:</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>permitido: %1 (%2)</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>não permitido: %1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>Respostas diferentes de uma registada antes: %1. Ambas ficam.</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>Marcadas como verificadas: %1.</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>Não é enviado nada nestas línguas: %1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>Um consentimento vai terminar; perguntar de novo ao membro.</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>Um consentimento terminou; perguntar de novo ao membro.</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>O texto de um consentimento mudou; perguntar de novo aos membros.</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>Um consentimento retirado toca em pacotes que já saíram, ou num convite ainda em aberto.</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>Palavras que já saíram não podem voltar a ser usadas; enviar o aviso de recolha.</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>Um aviso de recolha ainda não teve confirmação.</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>A ata espera pela leitura dos membros.</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>Todas as pessoas leram a ata; pode ser confirmada.</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>Partes da ata esperam por tradução.</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>Chegou a data do que uma entidade prometeu.</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>Espera-se a resposta de uma entidade.</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>Há dinheiro por pagar a um membro.</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>Uns honorários foram talvez pagos duas vezes.</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>Chegou a data de uma ação.</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>Uma entidade espera pela resposta ao seu convite.</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>Um incidente: é preciso dizê-lo às pessoas a quem diz respeito.</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>A última cópia de segurança tem mais de uma semana.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há cópia de segurança.</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>Há duas semanas que não há troca com outros portáteis.</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>Há registos que passaram o tempo durante o qual o conselho os guarda.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>Um membro pediu para tirar palavras; responder primeiro a este pedido.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>Nova conta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1, não abre nada neste portátil</translation>
    </message>
    <message>
        <source>you</source>
        <translation>a sua</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>À entrada</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Dados selados</translation>
    </message>
    <message>
        <source>opens them</source>
        <translation>abre-os</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>não os abre</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Mudar a frase-passe…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>Só a facilitação junta ou remove contas.</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nova frase-passe…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>Remover a conta «%1»?</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>A partir de agora, a sua frase-passe não abre nada neste portátil.</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>O que escreveu fica. Noutros portáteis tem de ser removida também lá. As cópias de segurança anteriores ainda se abrem com ela.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>A remover a conta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>A própria pessoa escreve a frase-passe. Só a facilitação abre os dados selados e faz entregas; uma conta de leitura só lê.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>É preciso um nome.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Outra conta tem este nome.</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>A juntar a conta</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>Pessoas que usam este portátil</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>Aqui estão as contas: quem pode abrir estes registos, cada pessoa com a sua própria frase-passe.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>Agenda  %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>uma presença</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 presenças</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>uma ausência avisada</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 ausências avisadas</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>Pessoa de apoio: na sala</translation>
    </message>
</context>
<context>
    <name>balai::ui::AloneFrame</name>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letras mais pequenas</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letras maiores</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pergunta %1 de %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Para a página da equipa</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>podem</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>não podem</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>perguntem-me noutro dia</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>O que respondeu fica guardado. Pode parar agora e continuar noutro dia.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>Pode parar aqui. Hoje não é preciso mais nada da sua parte.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>É tudo. Agradecemos.</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>É um bom momento, só com quem quer perto de si? Se não, prima «Depois».</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>O que veriam</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Com que nome</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>O nome que escolheu.</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>«Um membro», a não ser que tenha dito sim ao seu nome. Quem conhece o conselho pode adivinhar.</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Quem vê a sua resposta</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>As pessoas que guardam os registos do conselho.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Até %1.</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Mudar de ideias</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>Pode retirar o sim em qualquer dia; ninguém vai perguntar porquê. Pedimos então que deixem de usar. Não os podemos obrigar, e podem ter cópias.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Se disser não</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>Nada muda. A sua participação e o seu pagamento ficam como antes.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>O texto completo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>O próximo lugar é para %1. As outras pessoas não ficam a ver.</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>Outra pessoa primeiro</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>A próxima pessoa</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Novo texto</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>O texto mudou desde que respondeu.</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>As perguntas estão a ser procuradas.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>Uma cópia de segurança é uma cópia de todo o cofre num ficheiro, trancada como o cofre. Guarde uma fora deste portátil.</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>Na pasta do cofre</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última cópia de segurança</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>Verificar esta</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Verificar um ficheiro…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>A cópia de segurança a verificar</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Cópias de segurança (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Onde pôr a cópia de segurança</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>A fazer uma cópia de segurança</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>Guardado: %1. Ponha a cópia fora deste portátil.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>A verificar a cópia de segurança</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>Esta cópia de segurança está inteira. Foi feita em %1.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Fazer uma cópia…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>Se todas as frases-passe se perderem</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>A chave pode ser repartida por pessoas em quem o conselho confia. Uma parte não abre nada; um certo número delas em conjunto abre.</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>Partes da chave…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>As partes estão feitas. Dê cada uma a uma pessoa diferente e experimentem-nas uma vez.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BlockRow</name>
    <message>
        <source>Statement</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Intervenção</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>de modo nenhum</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>membro</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Nota sobre o conteúdo</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>Nota sobre o conteúdo: %1. Dobrada; abre com Espaço.</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1: está certo</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Mudar isto</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Não concordo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Responder…</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Tirar isto</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Apagar…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Palavras da passagem</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>Correção, %1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>O membro deixou uma nota de voz.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>Preparar uma entrega</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>Recomendações que recebe</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Nova entidade</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>É preciso um nome.</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>Aqui estão os ministérios e as organizações que o conselho aconselha ou com que trabalha.</translation>
    </message>
</context>
<context>
    <name>balai::ui::CellOver</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>member, use, audience</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>decides here</source>
        <translation>é o que vale aqui</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Todo o histórico</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>Não, só para %1</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>Retirar o sim</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Perguntar já</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>Depois de um não, não se pergunta de novo.</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>Perguntar de novo: o texto mudou</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>A contar as respostas</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>Como foi esta reunião para si?</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>As pessoas escutaram o que disse?</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>Sentiu-se em segurança?</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>Viria outra vez?</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>Há alguma coisa que queira dizer?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Agradecemos.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>Pode parar aqui. Nada ficou guardado.</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>Quem gostaria de ter alguém com quem falar?</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>Três perguntas, sem o seu nome. Quando cinco ou mais pessoas responderem, contamos as respostas em conjunto. Ninguém pode ver qual é a sua.</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>As pessoas que guardam os registos leem o que escrever. Deixe de fora o que mostraria quem é. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>Passe o portátil à próxima pessoa. A última pessoa termina.</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>Fica selado, para quem trata do apoio. Não está em lado nenhum junto das suas respostas.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>As suas palavras</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De modo nenhum</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Um pouco</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Em grande parte</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Totalmente</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>Dar as respostas</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>Não quero responder a isto</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Próxima pessoa</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>Gostaria que alguém falasse comigo</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>Toda a gente respondeu</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>Está guardado. Alguém virá ter consigo.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>Este portátil não pode guardar isto selado. Por favor, diga à sua pessoa de apoio.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Como correu</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>Houve escuta</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>Houve segurança</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>Viria outra vez</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>De modo nenhum</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Um pouco</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Em parte</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Em grande parte</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Totalmente</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>Como correu: poucas respostas para mostrar.</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>Poucas respostas para mostrar.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1, %2: sim, termina em %3</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2: sim</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1, %2: não ou retirado</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1, %2: depois</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1, %2: só para algumas reuniões</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1, %2: não perguntado, conta como não</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentPage</name>
    <message>
        <source>yes, with its last day where it ends soon</source>
        <translation>sim, com o último dia se terminar em breve</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>não ou retirado</translation>
    </message>
    <message>
        <source>later</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>só para algumas reuniões</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>não perguntado: conta como não</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → mover</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter porquê</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>Delete não</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F filtrar</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Quem vai ver</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>todas as reuniões</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>Em</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>daqui a 30 dias</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>daqui a 90 dias</translation>
    </message>
    <message>
        <source>Consent: people and uses</source>
        <translation>Consentimento: pessoas e usos</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>Por perguntar: %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>%1 de %2 usos</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>Já saíram antes palavras deste membro: entrega %1 para %2.</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>A recolha é um pedido para %1 deixar de as usar; as cópias já feitas não se podem recolher.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Imprimir a recolha…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Names with these letters</source>
        <translation>Nomes com estas letras</translation>
    </message>
    <message>
        <source>Names with…</source>
        <translation>Nomes com…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>Uma ronda de perguntas</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>A ler os consentimentos</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentWords</name>
    <message>
        <source>Allowed: on %1 %2 said yes to %3, until %4.</source>
        <translation>Permitido: em %1, %2 disse sim (%3), até %4.</translation>
    </message>
    <message>
        <source>Allowed: on %1 %2 said yes to %3.</source>
        <translation>Permitido: em %1, %2 disse sim (%3).</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>Permitido.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 took the yes back.</source>
        <translation>Não permitido: em %1, %2 retirou o sim.</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>Não permitido: desde %1, o sim de %2 já não conta.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>Não permitido: em %1, %2 disse não (%3). Um sim anterior a um círculo mais largo continua a valer para os outros.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>Não permitido: em %1, %2 disse não (%3).</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>Permitido só para algumas reuniões: %1 disse sim a estas e a mais nenhuma.</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>Já não é permitido: o sim de %1 terminou.</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>Não decidido: %1 pediu outro dia.</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>Não perguntado: ainda não se perguntou a %1, e isso conta como não.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>só para uma reunião ou um texto</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>Aceita partilhar com %1 que veio a uma reunião?</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>Pode a ata guardar o que diz, para %1?</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>Pode o conselho repetir uma frase sua, palavra por palavra, perante %1?</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>Pode o nome que escolheu ficar junto das suas palavras, para %1?</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>Pode o conselho partilhar as suas palavras com %1?</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>Podem as suas palavras ficar num papel que toda a gente pode ler?</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>Pode uma imagem sua ser partilhada com %1?</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>Pode o conselho partilhar com %1 um contacto seu?</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>Podem as pessoas que estudam estes temas ler as suas palavras?</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>Pode um jornal, uma rádio ou uma televisão usar as suas palavras?</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>Podem as suas frases servir para formar funcionários e equipas?</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>Que esteve lá. Os outros só veem quantas pessoas vieram.</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>O nome que escolheu, junto das frases que disse estarem certas.</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>Imagens que viu primeiro.</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>Um contacto seu, o que escolher.</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>Frases suas que leu ou ouviu e a que disse «está certo».</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>Sem título - Notas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatar</translation>
    </message>
    <message>
        <source>Word wrap</source>
        <translation>Moldar texto</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>Acerca de Notas</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Palavra-passe:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Linha %1, coluna %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>Quem receberia</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>Aqui não há ninguém indicado como pessoa que falou.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%1 de %2 pessoas que falaram permitem isto</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>falaram menos de cinco pessoas</translation>
    </message>
</context>
<context>
    <name>balai::ui::DayWords</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>Arrumar</translation>
    </message>
</context>
<context>
    <name>balai::ui::DeskSession</name>
    <message>
        <source>Desk %1</source>
        <translation>Mesa %1</translation>
    </message>
    <message>
        <source>Council · sample</source>
        <translation>Conselho · exemplo</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>Não foi possível receber as respostas de uma ronda de leitura. O ficheiro ficou guardado: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::DoorPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Mostrar as letras</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
</context>
<context>
    <name>balai::ui::EditMenuWords</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>Estes registos estão abertos noutro programa.</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>Estes registos estão abertos em %1.</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>Feche-os lá e tente de novo aqui.</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>Estes registos foram escritos por um Balai mais recente.</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>Instale a versão mais recente e abra-os de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>Instale a versão %1 ou posterior e abra-os de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>Já há algo com este nome.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 já existe.</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>Nunca se substitui nada. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>Isto não é permitido aqui.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>Arranje algum espaço e tente de novo. O que foi guardado antes está seguro.</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>Este portátil não deixa o Balai escrever aí.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>Escolha outra pasta, ou pergunte a quem cuida do portátil.</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>Este lugar só pode ser lido.</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>Escolha outra pasta, ou desbloqueie a pen com o seu pequeno interruptor.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>O ficheiro não pôde ser lido ou escrito.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>Veja se o disco ou a pen ainda está lá e tente de novo.</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>Esta frase-passe não abre nada aqui.</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>Verifique a língua do teclado e tente de novo. Não há limite de tentativas.</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>Esta conta não pode abrir essa parte.</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>Peça a alguém cuja conta possa, por exemplo da facilitação.</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>O ficheiro está danificado, ou alguém o alterou.</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>Use outra cópia, por exemplo da última cópia de segurança.</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>As chaves junto destes registos são mais antigas do que os registos.</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>Reponha o ficheiro de chaves mais recente, ou recupere a última cópia de segurança.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Já não está lá.</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>Pode ter sido movido ou removido. Procure no novo lugar.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Parou, como pediu.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>Algo aqui não está como devia.</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>Veja o que está assinalado e tente de novo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>Algo correu mal dentro do Balai.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>O que foi guardado antes está seguro. Feche o programa e abra-o de novo.</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>Isto não é uma parte, ou tem uma letra errada: %1.</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>Compare com o papel e volte a dá-la.</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>Esta parte é de outros registos: %1.</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>Comece de novo sem ela.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>Esta parte não foi feita juntamente com as outras: %1.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>Estas partes não condizem.</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>Uma delas não é verdadeira. Tente de novo e deixe de fora uma de cada vez.</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>Partes diferentes dadas: %1, necessárias: %2.</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>Junte as partes que faltam e tente de novo.</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>Um só ficheiro do pacote já é maior do que isso.</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>Escolha ficheiros maiores, ou um só ficheiro. Nada foi entregue.</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>Este código de recuperação é de outros registos.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>Procure a folha que foi impressa para estes.</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>O código não foi escrito como está na folha.</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>Veja de novo o grupo %1.</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>Isto não é um código de recuperação.</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>O código tem oito grupos de oito sinais. Compare com a folha.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>O ficheiro de chaves está danificado ou em falta, e a sua cópia está inteira.</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>Peça a quem cuida do portátil que copie keys.json.bak para keys.json na pasta destes registos.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>Algo aqui não está como devia: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>Nada foi alterado; corrija e tente de novo.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Linha %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Linha %1, coluna %2: %3.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>O mesmo número duas vezes</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>Um cofre copiado foi usado ao lado do primeiro</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>Duas versões de uma intervenção</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>Duas versões de uma decisão</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>Duas versões de uma ação</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>Duas versões de uma nota</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>Duas versões de uma recomendação</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Duas versões de uma entrada</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Ata: %1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>Duas pessoas escreveram aqui antes da última troca. As duas versões estão guardadas, e assim continuam. As palavras que só uma versão tem estão assinaladas. Escolha quando quiser.</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>Os dois lados ficam nos registos. Aqui não é preciso escolher nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Antes das duas</translation>
    </message>
    <message>
        <source>Passage above</source>
        <translation>Passagem de cima</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>Passagem de baixo</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>A outra fica no histórico.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>As duas</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>Como duas passagens, uma depois da outra.</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>Só passagens de atas podem ficar duas vezes.</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Escrever de novo</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>Comece por uma das duas, palavra por palavra.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Isto não é um texto.</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>A quem disse sim a um dos textos vai pedir-se que leia o novo.</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>Deixar para a reunião</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Novo texto</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Manter este texto</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>Não se pode guardar aqui um texto vazio.</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>Dar alterações…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>Receber alterações…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Este portátil</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Outro portátil</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>Para escolher</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>O que veio e foi</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Portáteis</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>com convite, ainda não entrou</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>O conselho confia neste portátil. As alterações dadas a uma pasta ou pen podem ser lidas por ele e por mais ninguém.</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>Para levar alterações aos outros: ponha-as numa pen ou pasta partilhada, e receba de lá as deles.</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>Dar alterações: escolha a pen ou a pasta partilhada</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>A escrever as alterações</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>Receber alterações: escolha os ficheiros</translation>
    </message>
    <message>
        <source>Changes (*.balai-bundle)</source>
        <translation>Alterações (*.balai-bundle)</translation>
    </message>
    <message>
        <source>Taking changes in</source>
        <translation>A receber alterações</translation>
    </message>
    <message numerus="yes">
        <source>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</source>
        <translation>
            <numerusform>Estas alterações apagam também %n passagem ou registo neste portátil. São recebidas quando uma segunda pessoa concordar.</numerusform>
            <numerusform>Estas alterações apagam também %n passagens ou registos neste portátil. São recebidas quando uma segunda pessoa concordar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ mover</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 escolher</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z anula</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>Aqui está o que veio de outros portáteis e o que foi para eles. Ainda nada veio nem foi.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>selado</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Recuperado de uma cópia de segurança</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>Já sem confiança</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>Pode existir algo mais recente</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>O convite deste portátil foi escrito. Poderá ler as alterações dadas a partir de agora, assim que tiver entrado.</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>Já não se recebe nada do que este portátil escreve, nem se lhe dão alterações.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>As suas palavras</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>Cartão deste portátil…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Convidar um portátil…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>Admitir um portátil pelo cartão…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>Deixar de confiar…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>Convidar um portátil</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Nome do portátil</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>não os abre</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>abre-os e faz entregas</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Dados selados</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>Quem o vai usar precisa primeiro de uma conta. O ficheiro fica trancado com seis palavras, mostradas uma vez; leve-as por outro caminho.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Escrever o convite…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>Onde pôr o convite</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Ficheiro selado (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>A escrever o convite</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>Estas seis palavras abrem o convite. Anote-as longe dele; não voltam a ser mostradas.</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>No portátil novo, escolha «Entrar com um convite» na primeira página. Depois dê alterações aqui e leve-as até lá.</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>O cartão do portátil</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>Cartões (*.json *.card);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>Confiar no portátil «%1»?</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>Compare estas palavras com o outro portátil, de viva voz: %1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>As alterações podem então ser lidas e escritas por ele.</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Não confiar</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>As palavras são iguais: confiar</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>Onde pôr o cartão</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>Deixar de confiar no portátil «%1»</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>A partir de agora não se recebe nada do que ele escrever, nem se lhe dão alterações. O que já tem fica lá. Faça em breve trocas com os outros portáteis, para que também o saibam.</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>Deixar de confiar</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>Escreva em poucas palavras porquê. Fica junto do nome do portátil.</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>Outros portáteis, ou uma pasta mais antiga deste, podem ter o que foi escrito depois da cópia de segurança. Até isso ser recebido, não se faz nenhuma entrega.</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>Se este era o único portátil do conselho, uma pessoa di-lo, com uma razão que fica escrita.</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>Dizer que não há nada mais recente…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>Não há nada mais recente</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>A sua conta e o dia ficam escritos ao lado.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Escreva em poucas palavras porquê.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>Escolha um lugar fora da pasta do cofre</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>Um novo conselho</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>O Balai guarda os seus registos numa pasta cifrada neste portátil. Nada é enviado para lado nenhum.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Nome do conselho</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>A sua conta</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>Uma palavra neutra, como Mesa 1. Vê-se antes de os registos serem abertos.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>A sua frase-passe</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>Quatro ou mais palavras que mais ninguém juntaria. Pode usar espaços e qualquer escrita.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Mostrar as letras</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>Pôr a chave em papel</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>Se todas as frases-passe forem esquecidas, esta folha ou as partes distribuídas abrem os registos. Mais ninguém tem cópia.</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>Imprimir aqui</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>A fila da impressora mostra «Document 1». Nada disso fica neste portátil.</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>Ou copiar à mão</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>64 caracteres. As letras I, L, O e U não são usadas.</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>Agora leia dois grupos do seu papel</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>Quando começar a escrever, a folha à esquerda fica tapada.</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>Grupo 3</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>Grupo 6</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>Repartir a chave</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>Mais tarde, a chave também pode ser repartida por pessoas da sua confiança: duas quaisquer de três podem então abrir os registos em conjunto.</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>A imprimir a folha</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>Língua e conselho</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>Até a folha ser experimentada, os dados selados, a entrega e a troca ficam fechados.</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>Tudo isto pode mudar-se depois, exceto a cifra da pasta, que não se pode desligar.</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>A criar os registos…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>O conselho precisa de um nome</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>A conta precisa de uma palavra</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Ainda falta a pasta</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>A frase-passe ainda é muito fácil de adivinhar</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>As duas frases-passe ainda não são iguais</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>Ainda há dois grupos para ler</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>Ainda há um grupo para ler</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Muito fácil de adivinhar</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Fácil de adivinhar</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Muito boa</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>A criar os registos</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Novo conselho</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Later, from a place with a printer</source>
        <translation>Depois, num lugar com impressora</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Mesa 1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Abrir um pacote…</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormOver</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>a day</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>Este dia pode ler-se de duas maneiras. Um ano acima de 2400 pode ser da era budista.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>Folhas de consentimento</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versão %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida a partir de</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>Imprimir com espaço para responder…</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>Nova versão de uma folha de consentimento</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>The text is what will be read out; it cannot be empty.</source>
        <translation>O texto é o que será lido em voz alta; não pode ficar vazio.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Onde pôr o documento</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>A criar o documento</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nova versão</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>Aqui estão os textos que se leem em voz alta antes de alguém dizer sim ou não.</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>A ler as folhas de consentimento</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>A ler os textos que vêm com o Balai</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Já não se propõem</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>As pessoas que vêm a uma ronda de escuta são aí contadas, cada uma num só grupo. O que sai deste portátil nunca diz um número abaixo de cinco.</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>Já não se propõe. O que foi contado mantém o seu nome.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>Deixar de propor</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Voltar a propor</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>Um grupo de pessoas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>Nunca escreva aqui o nome de uma pessoa. Um nome para cada língua; onde não houver, mostra-se outro.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Escreva primeiro o nome.</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>Já há um grupo assim.</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>Grupos das rondas de escuta</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>Aqui estão os grupos em que se contam as pessoas quando não se tomam nomes.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Header</name>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>balai::ui::HeardLine</name>
    <message>
        <source>Count people…</source>
        <translation>Contar pessoas…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>Lido às pessoas antes de saírem</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>Ainda ninguém foi contado.</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1 %2 (sai como: menos de cinco)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>%1 ao todo</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>Quantas pessoas vieram?</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>Conte cada pessoa num só grupo e não escreva nomes. Os grupos escolhem-se em Definições.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>Escreva um número inteiro de 0 a %1.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>Procurar no manual</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ capítulo</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up, Page Down continuar a ler</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>Este capítulo ainda não está na sua língua. Aqui está em inglês.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Onde pôr o documento</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>A criar o documento</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer words, or others.</source>
        <translation>Nenhum capítulo tem estas palavras. Tente com menos palavras, ou com outras.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelperWords</name>
    <message>
        <source>interpreter</source>
        <translation>intérprete</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>quem faz mediação</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>pessoa de apoio</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>quem observa</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>quem traduz</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpersPage</name>
    <message>
        <source>A person who helps</source>
        <translation>Pessoa que ajuda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Primeira língua</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Segunda língua</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Promise signed on</source>
        <translation>Promessa assinada em</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>Quem confirmou a aptidão</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>A promessa: o que se diz na sala fica na sala.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>Escolha as duas línguas, ou nenhuma.</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>Escreva cada dia com o ano completo, como 23 de novembro de 2026.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>É preciso um nome.</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>O dia da assinatura da promessa ainda está por vir.</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>«Até» é um dia que já passou.</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>Lugar onde os membros encontram ajuda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>O que oferece</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Como contactar</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>Os membros leem isto na página onde param, na sua língua quando está aqui escrito nela.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Pessoas que ajudam</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>Onde os membros encontram ajuda</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>já não ajuda</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>prazo terminado</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>As reuniões já não propõem esta pessoa. O que foi feito antes mantém o nome.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>Já não ajuda</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>Volta a ajudar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Quem ajuda</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>Aqui estão as pessoas que ajudam, e os lugares onde os membros encontram ajuda.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HistoryPage</name>
    <message>
        <source>%1 · %2</source>
        <comment>member, use</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Dito em</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Escrito em</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>Com a condição</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testemunha</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>Aqui nunca se altera nada: uma resposta posterior fica ao lado da anterior.</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>O membro mudou de ideias: perguntar de novo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>Aqui ainda não se perguntou nem respondeu nada.</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>Guardado com esta resposta</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>Guardar uma imagem da folha assinada…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>Guardar um ficheiro com esta resposta…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>Gravar o que o membro diz</translation>
    </message>
</context>
<context>
    <name>balai::ui::HonorariaPage</name>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>paid twice?</source>
        <translation>pago duas vezes?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Paid, declined or returned</source>
        <translation>Pago, dispensado ou devolvido</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantia</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Combinado em</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Ainda por pagar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentos</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Pago…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>Adiantado…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Pago até agora</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Quantia (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banco</translation>
    </message>
    <message>
        <source>mobile wallet</source>
        <translation>carteira móvel</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>Um recibo não diz para que foi.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Isto não é uma quantia.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Este dia pode ler-se de duas maneiras, ou de nenhuma. Escreva-o como 23 de novembro de 2026.</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>Novos honorários</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>Junte primeiro um membro.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Honorários</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>Aqui está o que o conselho deve aos seus membros pelo seu tempo, e o que foi pago.</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>Leia primeiro isto em voz alta ao membro: %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>Orçamento do ano</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>Sem uma quantia não há orçamento.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>Escreva o ano como 2026.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>Escreva a moeda em três letras, como KHR.</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>Texto sobre impostos e outras ajudas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>It is read before the first payment and stands on receipts. It stops nothing.</source>
        <translation>Lê-se antes do primeiro pagamento e está nos recibos. Não impede nada.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Onde pôr o documento</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>A criar o documento</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>Devolvido…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>Este membro não leva papel para casa, por isso não há recibo.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Recibo…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>Orçamento do ano…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>Texto sobre impostos e outras ajudas…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>Acima do orçamento</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>Pago até agora %1, ainda por pagar %2.</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>A somar o ano</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não dado</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>recibo dado</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>O recibo foi dado</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>Um portátil ou uma pen desapareceu</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>Desapareceram papéis</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>Enviou-se ou imprimiu-se demasiado</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>Alguém viu os registos</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>Alguém pode saber uma frase-passe</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>Ainda é preciso avisar alguém</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>Já se avisou toda a gente</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>Aconteceu em</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>Foi descoberto em</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>Membros abrangidos</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>Os membros foram avisados em</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>A autoridade foi avisada em</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>Avise primeiro os membros abrangidos, pela forma que cada um escolheu. Não escreva aqui nomes nem a história.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>Mudar o que foi anotado</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Anotar um incidente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Leave a day empty that you do not know, or that has not come yet.</source>
        <translation>Deixe vazio um dia que não sabe, ou que ainda não chegou.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>Escreva cada dia com o mês por extenso.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>Um dia que ainda não chegou não se pode anotar.</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>Escreva em número quantos membros são.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>Aqui está o que correu mal, para que ninguém se esqueça de avisar as pessoas abrangidas. Nada foi anotado.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>As suas respostas ficam guardadas. Pode parar em qualquer momento.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>gostaria</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>prefiro que não</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>perguntem-me noutro dia</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>O que precisaria para isso, se for o caso</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>Pode parar aqui. Hoje não é preciso mais nada da sua parte.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>É tudo. Agradecemos.</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>body, what it asks for</comment>
        <translation>%1 pede: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Quem vê a sua resposta</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>As pessoas que guardam os registos do conselho. Só com o seu acordo se diz um sim a quem convida.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Se disser não</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>Ninguém pergunta porquê. A quem convida diz-se que não há ninguém disponível.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationFacts</name>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viagem</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>é paga</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>não é paga</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder até</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>Isto não é pago.</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>Querem perguntar pela história pessoal de alguém. Ninguém tem de a contar.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>Novo convite</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Quem pede</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>O que pede</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder até</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>Paga (%1)</translation>
    </message>
    <message>
        <source>Travel is paid</source>
        <translation>A viagem é paga</translation>
    </message>
    <message>
        <source>They ask about a person’s story</source>
        <translation>Pergunta pela história de alguém</translation>
    </message>
    <message>
        <source>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</source>
        <translation>Com isto ainda não se pergunta a ninguém. Sem pagamento, ou com perguntas sobre uma história, o convite é assinalado antes de se perguntar a alguém.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>Junte primeiro o ministério ou a organização.</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>Escreva em poucas palavras o que se pede.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Este dia pode ler-se de duas maneiras, ou de nenhuma. Escreva-o como 23 de novembro de 2026.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Isto não é uma quantia.</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>Perguntar a um membro</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>O membro responde por si, a sós com o portátil. Quem já respondeu sim ou não não está nesta lista.</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>Dar o portátil</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>Toda a gente já respondeu.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Onde pôr o documento</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>A criar o documento</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>pede uma história</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>chip at an invitation</comment>
        <translation>não pago</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Answered or over</source>
        <translation>Respondidos ou passados</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>Perguntar a um membro…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>Papel para a entidade…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>A entidade já sabe</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Respostas até agora</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Disse sim</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Convites</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>Aqui está o que ministérios e organizações pedem aos membros: falar, formar, rever, reunir.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Convites</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Entrar com um convite</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>A imprimir a folha</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>Alguém do conselho escreveu um convite no seu portátil e disse-lhe seis palavras.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>Escolher o convite…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>O convite</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Ficheiro selado (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>As seis palavras</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>A sua conta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>Uma frase-passe para este portátil</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>Criar os registos aqui</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>Ainda falta o convite</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>Ainda faltam as seis palavras</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>O conselho ainda não tem uma conta para si</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Ainda falta a pasta</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>A abrir o convite</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>O conselho: %1. Escolha a conta que é sua.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>A criar os registos</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>Os ficheiros aqui estão selados. Uma conta que abre os nomes selados pode guardá-los e vê-los.</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>No máximo 20 MB. Fica guardado dentro do cofre; o ficheiro que escolheu continua onde está.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ainda não está aqui</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>O ficheiro a guardar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>Este ficheiro tem mais de 20 MB. Torne-o mais pequeno, por exemplo com menos pontos, e escolha-o outra vez.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Este ficheiro está vazio. Escolha outro.</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>A guardar o ficheiro</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>Este ficheiro vem com as alterações de outro portátil.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>A abrir o ficheiro</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>Esta imagem tem demasiados pontos para ser mostrada aqui. Fica guardada como está.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>Esta imagem está danificada e não se pode mostrar. Fica guardada como está.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>Apagar este ficheiro…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>Apagar este ficheiro?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>É apagado aqui, e nos outros portáteis na próxima troca.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>As cópias de segurança antigas ainda o contêm.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Não se pode trazer de volta.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>A apagar o ficheiro</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>Fica guardado dentro do cofre, selado.</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>Fica guardado dentro do cofre.</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>Guardar esta gravação</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>Aqui só se podem ver imagens e PDF. O ficheiro fica guardado como está.</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>Ninguém está no ficheiro…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>Quem está no ficheiro…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>%n membro está no ficheiro…</numerusform>
            <numerusform>%n membros estão no ficheiro…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>Não se vê, ouve nem reconhece ninguém</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>nova passagem</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>quem fala</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recomendação</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>tradução</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>sem registo</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>Rather than “%1”: %2</source>
        <comment>a word, words offered instead</comment>
        <translation>Em vez de «%1»: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::KindWords</name>
    <message>
        <source>Attend</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Presença</translation>
    </message>
    <message>
        <source>In minutes</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Na ata</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Partilha</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Fotografia</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Estudo</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Formação</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>o conselho</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>todo o governo</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>as organizações parceiras</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>toda a gente</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>pessoas indicadas por uma versão mais recente</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>perguntado</translation>
    </message>
    <message>
        <source>later</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>yes again</source>
        <translation>sim outra vez</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>já não conta</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>terminado pelo conselho</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>uma resposta de uma versão mais recente</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>não aparece de modo nenhum</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>como um membro</translation>
    </message>
    <message>
        <source>under the chosen name</source>
        <translation>com o nome escolhido</translation>
    </message>
    <message>
        <source>under their own name</source>
        <translation>com o próprio nome</translation>
    </message>
    <message>
        <source>a no to this use</source>
        <translation>um não a este uso</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>um sim foi retirado</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>um sim foi dado como terminado</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>um sim já não conta</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>o sim terminou</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>o sim começa mais tarde</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>ainda ninguém disse sim</translation>
    </message>
    <message>
        <source>two versions wait for a choice</source>
        <translation>duas versões à espera de escolha</translation>
    </message>
    <message>
        <source>who said it is not noted</source>
        <translation>não está anotado quem o disse</translation>
    </message>
    <message>
        <source>somebody takes a pause</source>
        <translation>alguém está em pausa</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>alguém saiu do conselho</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>há um pedido de mudança</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>há um pedido aberto para tirar isto</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>há uma objeção aberta</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>ainda não foi lido e dado como certo</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>a tradução não foi verificada</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>ainda em revisão</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>há uma condição a confirmar</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>ainda não adotada</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>não há texto nesta língua</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>não é para quem o vai ver</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>já não está lá</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>falta a folha assinada</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>um ponto fechado da agenda</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>não se pode procurar no seu conteúdo</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>não permitido</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>Há um nome escolhido no texto, e ninguém disse que pode estar.</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>Há um nome dos registos selados no texto.</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>Há uma parte de um nome dos registos selados no texto.</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>Há um número de telefone dos registos selados no texto.</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>Há um lugar dos registos selados no texto.</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>Há um contacto dos registos selados no texto.</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>Uma nota tem aspas: talvez cite alguém a quem não se perguntou.</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>Uma nota fala na primeira pessoa: podem ser as palavras de alguém.</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>Uma nota já foi a intervenção de alguém.</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>Há pormenores juntos. Podem corresponder a menos de cinco pessoas; quem lê poderia adivinhar de quem se trata.</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>Não se pôde procurar num ficheiro.</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>Há algo que uma pessoa tem de ver.</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>recebida</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceite</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>aceite em parte</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>aceite em princípio</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotada</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>não aceite</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>encaminhada</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhuma</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>folha de resposta</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>ficheiro de resposta</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>numa reunião</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>ideia</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>em revisão</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adotada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>substituída</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>por começar</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeada</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>a bom ritmo</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>demorada</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feita</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>deixada</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>concordamos</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>vemos de outra maneira</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>não sabemos</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ministério</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agência</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>organização internacional</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>active</source>
        <translation>em atividade</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>saiu</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>por pagar</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>adiantado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pago</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devolvido</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunião</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>leitura e revisão</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>falar em público</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formação</translation>
    </message>
    <message>
        <source>research</source>
        <translation>estudo</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>outro trabalho</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>há uma correção no seu lugar</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>Duas pessoas com palavras aqui pediram para não estar no mesmo pacote.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>tempo</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>viagem</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>cuidado de crianças ou outras pessoas</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>outras despesas</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>Falar em público</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>Formar outras pessoas</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>Falar a jornais, rádio ou televisão</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>Ler e rever</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>Participar num estudo</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>Vir a uma reunião</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>As palavras podem levar a uma pessoa.</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>alguém da família</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>uma idade</translation>
    </message>
    <message>
        <source>a day or a year</source>
        <translation>um dia ou um ano</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>um lugar</translation>
    </message>
    <message>
        <source>their work</source>
        <translation>o trabalho da pessoa</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>uma viagem</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>corpo ou saúde</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>a família da pessoa</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>a única pessoa assim</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>o processo da pessoa</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>como contactar a pessoa</translation>
    </message>
    <message>
        <source>somebody tells of themselves</source>
        <translation>alguém fala de si</translation>
    </message>
    <message>
        <source>%1 This stands there: %2.</source>
        <comment>a finding; what the words give away</comment>
        <translation>%1 Está lá: %2.</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitação</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>quem faz a ata</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>leitura</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>ficheiros deste tipo não saem daqui</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>ainda ninguém disse quem está no ficheiro</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>aquilo com que foi guardado não vai</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>o ficheiro ainda está noutro portátil</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>não se pode tirar o que acompanha o conteúdo</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>pediu-se para deixar de o usar</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>não estava no pacote anterior</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>Não se pode procurar no que uma imagem mostra. Alguém tem de a ter visto toda: rostos, nomes, lugares, papéis.</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>Não se pode procurar no que uma gravação diz. Alguém tem de a ter ouvido toda: nomes, lugares, vozes.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>Sair do conselho</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1 sai do conselho</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>A procurar o que o membro disse</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>Sair do conselho…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>Para cada coisa que disse ou que apoia, o membro escolhe o que se faz com ela. Sentem-se em conjunto; nada acontece antes da última pergunta.</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>Nada está escrito em nome deste membro.</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>Para tudo</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>Dito numa reunião</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que se faz com isto</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>O que vai acontecer</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>A sair do conselho</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavingWords</name>
    <message>
        <source>Stays here, goes to nobody</source>
        <translation>Fica aqui, não vai para ninguém</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>Continua em uso, com o nome escolhido</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>Continua em uso, como «um membro»</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>É apagado</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>Cinco ou mais pessoas apoiam isto. Continua a ser do conselho, sem o nome de ninguém.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>Outras pessoas também escreveram isto, por isso não se pode apagar.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>Outras pessoas também escreveram isto, por isso não se pode apagar. Hoje nenhum sim o abrange, por isso não pode continuar em uso.</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>Hoje nenhum sim o abrange, por isso não pode continuar em uso.</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>A partir de hoje, o membro saiu. Nada deste membro sai daqui, a não ser o que continua em uso.</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>1 contributo fica com o conselho e não vai para ninguém.</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>%1 contributos ficam com o conselho e não vão para ninguém.</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>1 contributo continua em uso com o nome escolhido, só dentro dos limites e do tempo do sim que o membro tem hoje.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 contributos continuam em uso com o nome escolhido, só dentro dos limites e do tempo do sim que o membro tem hoje.</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>1 contributo continua em uso como «um membro», só dentro dos limites e do tempo do sim que o membro tem hoje.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 contributos continuam em uso como «um membro», só dentro dos limites e do tempo do sim que o membro tem hoje.</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>1 contributo é apagado: aqui, no histórico, na procura e em cada um dos outros portáteis na sua próxima troca. Não se pode trazer de volta.</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>%1 contributos são apagados: aqui, no histórico, na procura e em cada um dos outros portáteis na sua próxima troca. Não se podem trazer de volta.</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>Uma parte já saiu antes. Em Entregas pode então fazer-se uma recolha. As cópias de segurança antigas também ainda a contêm.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>As cópias de segurança antigas ainda o contêm.</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>Os honorários ainda por pagar continuam por pagar.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>Looking up what went out</source>
        <translation>A procurar o que saiu</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>em uso lá</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>a recolher</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>recolhido em %1</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>deixou de ser usado, disseram em %1</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · entrega %2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Recomendação %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Passagem %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Enviado em</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Aparece</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde então</translation>
    </message>
    <message>
        <source>The member’s yes to it</source>
        <translation>O sim do membro a isto</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Onde pôr o documento</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>A criar o documento</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>O que saiu</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>Imprimir para o membro…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>Nada deste membro saiu daqui.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>As palavras são tiradas aqui</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>O Balai não chega a:</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Papéis impressos</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Cópias de segurança antigas</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>Uma cópia de revisão feita em %1, aberta até %2</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Entrega %1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Outros portáteis</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>Peça-os de volta e destrua-os.</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>Faça uma nova cópia de segurança e elimine as antigas.</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>Peça que o ficheiro seja eliminado.</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>Envie o aviso de recolha.</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>Apagam as palavras na próxima troca.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ mover</translation>
    </message>
    <message>
        <source>One moment. This is being read.</source>
        <translation>Um momento. Está a ser lido.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Listen</name>
    <message>
        <source>This recording comes with the changes of another laptop.</source>
        <translation>Esta gravação vem com as alterações de outro portátil.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>Este portátil não consegue tocar gravações.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>Não se pode tocar neste portátil.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>Mostrar as letras</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>A abrir…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>Trancado às %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>Código de recuperação, do seu papel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Teclado: %1</translation>
    </message>
    <message>
        <source>This is the sample council. Its passphrase is: %1</source>
        <translation>Este é o conselho de exemplo. A frase-passe é: %1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Voltar à frase-passe</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Esqueceu a frase-passe?</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>Abrir um pacote de um conselho…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>Uma pessoa tem o código de recuperação</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>Várias pessoas têm partes da chave</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Larger letters	Ctrl++</source>
        <translation>Letras maiores	Ctrl++</translation>
    </message>
    <message>
        <source>Smaller letters	Ctrl+-</source>
        <translation>Letras mais pequenas	Ctrl+-</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamanho normal</translation>
    </message>
    <message>
        <source>A±</source>
        <extracomment>Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus</extracomment>
        <translation>A±</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamanho das letras</translation>
    </message>
</context>
<context>
    <name>balai::ui::MakingPage</name>
    <message>
        <source>Close Balai</source>
        <translation>Fechar o Balai</translation>
    </message>
    <message>
        <source>Making the sample council</source>
        <translation>A criar o conselho de exemplo</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>Um ano de um conselho inventado está a ser escrito numa pasta que desaparece quando o Balai se fecha. Demora alguns segundos.</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>com convite</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>avisou que não vem</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>Reunião do conselho</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Apresentação</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Grupo de trabalho</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>Ronda de escuta</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeada</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>Ata a ser escrita ou revista</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>Abrir a ata</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Juntar à agenda</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>Convidar os membros em atividade</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>Sessão fechada</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Ainda não há nada na agenda.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Ainda não há convites.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Quem vem</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De que se trata?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>Escreva em poucas palavras de que se trata.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nova reunião</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Criar a reunião</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Uma reunião precisa de um título.</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Escreva o dia com o mês por extenso.</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>Escreva a hora como 09:00.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>Aqui estão as reuniões do conselho, com a agenda e a ata.</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>Mudar um ponto da agenda</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>Visitas num ponto da agenda</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>Adiar um ponto da agenda</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>Tratar do que foi adiado</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>Usar a agenda habitual</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>Guardar como agenda habitual</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Intérpretes</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>Perguntar a um membro sobre intérpretes</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>Planear a próxima da série</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>Aviso para um membro</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Ficheiro de calendário</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>Ata e listas para uma entidade</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Nota sobre o conteúdo</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Quem está</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>membros e visitas</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>só membros</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Que ponto?</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>Que entidades podem estar?</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>Que línguas se falam?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>Quem interpreta?</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>Que visita?</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>A agenda e as pessoas passam para a próxima.</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>A quem se pergunta, a sós?</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>Quem interpretaria para si: %1. Concorda?</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>Outra pessoa, por favor</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>Concordo</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>Anotar uma visita que quer ser citada</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>Falta intérprete: é preciso outra pessoa. Alguém o pediu, e não deu razão.</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>Anotar o que está por pagar…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>Como correu: passar o portátil</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>Por telefone ou vídeo</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitação</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>bodies that come</comment>
        <translation>Com %1</translation>
    </message>
    <message>
        <source>Before the guests come in: %1</source>
        <comment>bodies that wait outside</comment>
        <translation>Antes de entrarem as visitas: %1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>Prometido antes, não feito</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>Uma ronda de escuta não toma nomes.</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>Nem todas as pessoas convidadas devem estar na mesma reunião. As suas páginas dizem mais.</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>Nenhum membro leva papel para casa.</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>Aviso de quem?</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Onde pôr o documento</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>A criar o documento</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>Onde pôr o ficheiro de calendário</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendário (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Quem vai ver</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Lista de decisões</translation>
    </message>
    <message>
        <source>Register of attendance</source>
        <translation>Lista de presenças</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>Com o nome</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>Contém só o que os membros aceitaram para quem o vai ler.</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>Criar o documento</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>Escolha quem o vai ver.</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>Guardado com esta reunião</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Guardar um ficheiro…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>Pessoas ouvidas</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>Ainda não há intérpretes na lista.</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Quem ajuda…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ mover</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R primeiro pedido</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z anula</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Selar a ata</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn ponto seguinte</translation>
    </message>
    <message>
        <source>← ↑ ↓ → day</source>
        <translation>← ↑ ↓ → dia</translation>
    </message>
    <message>
        <source>Page Up, Page Down month</source>
        <translation>Page Up, Page Down mês</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter abre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>Como se mostram as reuniões</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>A ronda está a ser preparada.</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>A preparar a ronda</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>Ler em voz alta para os membros</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>Políticas públicas</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>Rever textos</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>Falar em público</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Contacto com comunidades</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Estudos</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>Só em pessoa</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>Através da pessoa de apoio</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Em papel</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>Não entre reuniões</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>O que ouviu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Um ficheiro</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nome legal</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Partes do nome</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Outros nomes</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Morada</translation>
    </message>
    <message>
        <source>Safe ways to make contact</source>
        <translation>Maneiras seguras de contactar</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>Como falar com a pessoa de apoio</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Numa emergência</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Como pagar</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>Lugares que podem apontar para o membro</translation>
    </message>
</context>
<context>
    <name>balai::ui::MembersPage</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Honorários</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>pode ir para: %1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>não pode ir para: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>Quem falou?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>De que recomendação se trata?</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>Sem registo.</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>Nada fica guardado. A mesma tecla termina.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Voltar a escrever</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Em pausa.</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>O que foi escrito está guardado.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>Tirar estas palavras?</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>A passagem é apagada da ata, do histórico, da procura e de todas as cópias destes registos na próxima troca.</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>Cópias de segurança antigas, impressões e pacotes já dados ainda a contêm.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Não se pode trazer de volta.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>A tirar palavras</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>O que responde? As palavras ficam como estão.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Dar esta resposta</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Quem se senta a ler?</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Ainda não está anotado quem esteve nesta reunião.</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>As palavras que se escreviam quando o Balai fechou foram guardadas.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Voltar ao rascunho</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>Dar a rever aos membros</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>Confirmar a ata</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Selar a ata</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>Ata, %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selada</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Por começar</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Línguas mostradas</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>Cópias de revisão</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>Próximo passo da ata</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>Um pedido para tirar uma frase.</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>%1 pedidos para tirar uma frase.</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>A única resposta é apagar.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir lá</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>Quem o faz, e até quando?</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ainda ninguém</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Até quando</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Escreva o dia com o mês por extenso.</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>Um membro lê</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>O que os membros levam para casa</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>Corrigir esta passagem</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Membros que leem</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>Quem lê esta ata?</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 pessoas</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>Leem</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>Vamos ver as respostas em</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>Ninguém tem de responder. Também se ouve quem responder mais tarde.</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>Ata: %1</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>Dar a rever</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Isto não é um dia.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Escolha pelo menos uma pessoa.</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>A dar a ata a rever</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>A ata foi confirmada tal como apresentada: %1.</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>A ata foi confirmada com alterações: %1.</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>A confirmar a ata</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>Como deve ficar? As palavras seladas mantêm-se e são mostradas.</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>Palavras certas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Juntar a correção</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>A juntar uma correção</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>Em revisão, %1 de %2 já leram</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>Ronda de leitura</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>Receber as respostas de um membro…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>As respostas do membro</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Ficheiro selado (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>A receber as respostas</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>Estas respostas já foram recebidas antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>%n resposta foi recebida.</numerusform>
            <numerusform>%n respostas foram recebidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>%n era sobre uma passagem que entretanto foi apagada.</numerusform>
            <numerusform>%n eram sobre passagens que entretanto foram apagadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>Nestas línguas</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Escolha pelo menos uma língua.</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>Em todas as línguas que há</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>Em nenhuma</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>Gravar alguém a ler a ata em voz alta</translation>
    </message>
</context>
<context>
    <name>balai::ui::MonthView</name>
    <message>
        <source>The month before</source>
        <translation>O mês anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>O mês seguinte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Meetings of this day</source>
        <translation>Reuniões deste dia</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1, hoje</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its meetings</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::NewPassphrasePage</name>
    <message>
        <source>A new passphrase</source>
        <translation>Uma nova frase-passe</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>O código de recuperação abriu os registos. Defina agora uma nova frase-passe; a esquecida já não abre então nada aqui.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Definir a frase-passe</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>A definir a frase-passe</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>A abrir o que está selado</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Entrar com um convite</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Voltar a uma cópia de segurança</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Ler um ficheiro que foi escrito para mim</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>A ver o que precisa de alguém</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>Anotar o que está por pagar</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>Cada pessoa recebe (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>A cada pessoa que lá esteve deve-se isto uma vez. Quem já o tem anotado fica de fora.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Isto não é uma quantia.</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>Está anotado para toda a gente que lá esteve.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>ainda sem resposta</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>Escolha uma resposta, ou tire as outras palavras.</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>Este dia pode ler-se de duas maneiras, ou não é um dia. Escreva-o como 2027-03-01.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>Um pacote de um conselho</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>O pacote</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>Pacotes (*.zip *.age);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>A abrir o pacote</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>Aqui abre-se um pacote que um conselho entregou. Nada dele é escrito nesta máquina.</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Abrir um pacote…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>Este pacote está trancado com uma frase-passe. O conselho diz-lha por um caminho diferente do ficheiro.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Mostrar as letras</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>Abrir outro pacote…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>Guardar a folha de resposta…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>Guardar a resposta assinada…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>O que o pacote contém</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>Respondidas: %1 de %2</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>Responda primeiro a uma recomendação.</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>Este pacote foi alterado ou está danificado.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>Não o use. Peça ao conselho que o envie de novo.</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>Não se encontrou uma assinatura ao lado deste pacote.</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>Está inteiro, mas não se pode verificar quem o fez. Ponha ao lado o ficheiro que termina em .minisig e volte a abri-lo.</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>A chave que assinou este pacote não é conhecida.</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>Peça ao conselho a sua chave.</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>Sem alterações.</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>Está assinado com a chave que tem estas palavras:</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>Compare estas palavras com a carta do conselho.</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>Onde pôr a resposta assinada</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>Onde pôr a folha de resposta</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>Respostas (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>Folhas de resposta (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>A guardar</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>A folha de resposta está guardada. Envie-a ao conselho.</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>A resposta está guardada. Envie-a ao conselho, e diga estas palavras por outro caminho:</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendações</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>Atas e decisões</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>O pacote de um conselho</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>Resposta pedida até</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>Língua do pacote</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>Escolha uma recomendação à esquerda e responda-lhe aí. O que escreve fica nesta janela até que o guarde.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>A sua carta</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>Está em cada uma das suas respostas. Tudo isto pode ficar vazio.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>A sua resposta</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>Esta é uma versão mais antiga: foi substituída pelo pacote %1, na mesma pasta. Use esse.</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>Se se pediu para deixar de usar algo</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>Um aviso de recolha pede-lhe que deixe de usar pontos do pacote %1.</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>nada a dizer</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>deixámos de os usar</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>Um pacote de um conselho</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fechar sem guardar?</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>As suas respostas não estão guardadas em mais lado nenhum. Fechar apaga-as.</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Voltar às minhas respostas</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>Fechar e apagar</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Ler um ficheiro que foi escrito para mim</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Escolher o ficheiro…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O ficheiro</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Ficheiro selado (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>Lê a sós e responde como quiser. Nada disto fica neste portátil.</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>As seis palavras</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir o ficheiro</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>Ainda falta o ficheiro</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>Ainda faltam as seis palavras</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>A abrir o ficheiro</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>Onde pôr as suas respostas</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Ficheiro selado (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>As suas respostas estão guardadas. Traga o ficheiro de volta como lhe disseram.</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>Não foi possível guardar aí as respostas. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Mostrar as palavras</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>Guardar as minhas respostas…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>Pode parar aqui. As suas respostas ainda não estão guardadas em lado nenhum. Pode guardá-las num ficheiro que só o conselho abre, ou deixá-las.</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>Vai com as suas respostas no ficheiro selado, só para o conselho.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, original</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1, tradução</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>Só para a equipa</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 Carta de apresentação</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassageReadings</name>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>A ler a ata</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Quem lê</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>Ainda não há palavras nesta ata.</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>Passagens gravadas em %3: %1 de %2.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>Quem escreveu esta ata não a lê em voz alta. Acrescente primeiro quem a vai ler, como pessoa que ajuda.</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>Leia só as palavras, sem nomes. Os membros ouvem-nas na página de leitura; as gravações ficam nos portáteis do conselho.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>Gravar esta passagem</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>Toca-se na página de leitura enquanto estas palavras não mudarem.</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>Alguém a ler esta passagem</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Quem ajuda…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>Indique primeiro em «Quem lê» quem a lê em voz alta.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>Mostrar as letras</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase-passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Mudar a frase-passe</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase-passe atual</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>Vale neste portátil. As cópias de segurança anteriores ainda se abrem com a antiga.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>É precisa a frase-passe atual.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>A mudar a frase-passe</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Uma nova frase-passe para a conta «%1»</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>A própria pessoa escreve-a; mais ninguém precisa de a saber.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>Colado em Unicode, como escolheu.</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Como foi colado</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>Isto pode ser birmanês escrito em Zawgyi. Qual se lê bem?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>Em Unicode</translation>
    </message>
    <message>
        <source>Do the same until the vault locks</source>
        <translation>Fazer o mesmo até o cofre se trancar</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>Fazer o mesmo em todo este ficheiro</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>As traduções deste ficheiro podem ser birmanês escrito em Zawgyi. Qual se lê bem? A resposta vale para todas.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>Este PDF está danificado e não se pode mostrar. Fica guardado como está.</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>Este PDF só se abre com uma palavra-passe. Peça a quem o enviou um sem palavra-passe.</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>Este PDF precisa de mais memória ou tempo do que um ficheiro pode ter aqui. Fica guardado como está.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>Este portátil não pode mostrar PDF: o leitor não arranca. O ficheiro fica guardado como está.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página seguinte</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>A abrir a página</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>name of a file</comment>
        <translation>%1, página %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Saíram</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Fala</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lê</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Leitura em voz alta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation>Pessoa de confiança</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Ainda por pagar</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Mudar o nome…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir consentimento</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>O que saiu…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Novo membro</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>Nome escolhido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>The name is free: a nickname, a tree, a river. No legal name is asked for.</source>
        <translation>O nome é livre: uma alcunha, uma árvore, um rio. Não se pede nenhum nome legal.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>É preciso um nome, um qualquer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>During a pause, and after leaving, nothing of this member goes out.</source>
        <translation>Durante uma pausa, e depois da saída, nada deste membro sai daqui.</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>Aqui estão os membros do conselho, cada um com o nome que escolheu.</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Tratar por</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Ordenar como</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>«Tratar por» é como as pessoas falam ao membro, por exemplo «tia». «Ordenar como» decide o lugar nas listas; deixe vazio para a ordem habitual.</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Como contactar</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ainda não perguntado</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>Leva para casa</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>Tempo no conselho</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Escreva o dia com o mês por extenso.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>O último dia é anterior ao primeiro.</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>Necessidades práticas</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>Só necessidades práticas</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>Só necessidades práticas: uma rampa, um lugar perto da porta, nada de carne. Nunca o que aconteceu a alguém. Isto fica selado.</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>Ao voltar, tudo volta a ser como era. Nada é perguntado de novo.</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>Novo grupo de trabalho</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>Um grupo de trabalho precisa de um nome.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selada</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>Há aqui algo selado.</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>Pode ser aberto por: %1.</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>O nome legal e os contactos estão selados. Abri-los pede a sua frase-passe, e fica escrito.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>Ainda nada está selado. Um nome legal nunca é preciso aqui.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Começar…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>Está aberto. Fecha-se após dois minutos sem uma tecla, e quando sair desta página.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Juntar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Fechar já</translation>
    </message>
    <message>
        <source>A former account</source>
        <translation>Uma conta antiga</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>%1 abriu em %2, %3.</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>Abrir o que está selado</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>A sua frase-passe</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Mostrar as letras</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>Que abriu, e quando, fica nos registos. O que viu não fica.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>Escreva a frase-passe com que abriu os registos.</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>Essa era outra frase-passe. Nada foi aberto.</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>Ponha uma vírgula entre vários.</translation>
    </message>
    <message>
        <source>%1 · is called %2</source>
        <comment>state, form of address</comment>
        <translation>%1 · tratar por %2</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Saiu em</translation>
    </message>
    <message>
        <source>How to reach…</source>
        <translation>Como contactar…</translation>
    </message>
    <message>
        <source>Time here…</source>
        <translation>Tempo aqui…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>Necessidades práticas…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>Voltar…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausa…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Sair…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>Quer textos lidos em voz alta</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>Quer participar em (pode mudar a qualquer momento)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Outra língua</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Grupos de trabalho</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>Novo grupo de trabalho…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>Não na mesma reunião ou pacote que (selado, sem perguntar a razão)</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Escolha um membro</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>Não há uma regra para estas letras. Escreva o nome como o membro o escreve.</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>Escrito por uma regra que conhece letras, não sons. Corrija-o como o membro o escreve.</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Também se escreve</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>Sugerir uma grafia em letras latinas</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>«Também se escreve» é o mesmo nome noutras letras, separado por vírgulas. A procura encontra o membro por cada uma das grafias, e cada uma fica aqui tal como o nome.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PickOver</name>
    <message>
        <source>chosen</source>
        <translation>na lista</translation>
    </message>
</context>
<context>
    <name>balai::ui::PreparePage</name>
    <message>
        <source>Hand-off %1</source>
        <translation>Entrega %1</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>Nova entrega</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 coluna seguinte</translation>
    </message>
    <message>
        <source>Alt+1–9 page</source>
        <translation>Alt+1–9 página</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Ata: %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>Decisões: %1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>Uma condição deste sim</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>Como é cumprida?</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>A razão fica guardada com a entrega, na sua conta. Não vai para o pacote.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Está cumprida</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>São precisas algumas palavras, para quem perguntar depois.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>A criar as páginas</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>Deixar, com uma razão</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Where to put the package and its signature</source>
        <translation>Onde pôr o pacote e a sua assinatura</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>A criar o pacote</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>O pacote e a sua assinatura foram guardados: %1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Abrir o PDF</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Juntar…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Pré-visualizar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>Voltar à entrega</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1 vai ver</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>Escolheu</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>As escolhas permitem</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 de %2 partes</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>a ser visto</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nada dentro</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>fica aqui: %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>fica aqui</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>inteiro, tudo como «um membro»</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>inteiro</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n fica aqui</numerusform>
            <numerusform>%n ficam aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Fica aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>%n parte; as páginas não a referem</numerusform>
            <numerusform>%n partes; as páginas não as referem</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>Ponto %1, uma intervenção</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>Ponto %1, uma decisão</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>Ponto %1, uma ação</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>Ponto %1, uma nota</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Ponto %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>Verificação antes do envio</translation>
    </message>
    <message>
        <source>running</source>
        <translation>a decorrer</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n ponto encontrado</numerusform>
            <numerusform>%n pontos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>%n ponto encontrado, %1 sem resposta</numerusform>
            <numerusform>%n pontos encontrados, %1 sem resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>deixado, com uma razão</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Mudar o texto</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>Deixar, com uma razão…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>As páginas estão a ser criadas.</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>Escolha primeiro o que deve ir.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>%n ponto encontrado espera resposta.</numerusform>
            <numerusform>%n pontos encontrados esperam resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>Nada disto pode ir.</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>O pacote será assinado: PDF, ODT, XLSX e uma folha de resposta.</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>Depois o pacote pode ser assinado: PDF, ODT, XLSX e uma folha de resposta.</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>Foi na sua conta que se escreveu um sim falado que o membro ainda não viu. Por isso, confirma outra pessoa.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%1 de %2 pessoas que falaram permitem isto</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>falaram menos de cinco pessoas</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>por ver pelo membro</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>Pacote (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>Estas seis palavras abrem o pacote. Diga-as à entidade por um caminho diferente do ficheiro; não voltam a ser mostradas.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>não trancado</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>trancado com seis palavras</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>O pacote</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>Entrega %1, no lugar da entrega %2</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>Ficheiros guardados com estes</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>O pacote foi guardado em %n ficheiro, com a sua assinatura. Envie cada ficheiro numa mensagem própria; o primeiro: %1</numerusform>
            <numerusform>O pacote foi guardado em %n ficheiros, cada um com a sua assinatura. Envie cada um numa mensagem própria; o primeiro: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>O 7-Zip, o Keka ou outro programa para zips AES-256 abre-o; o que vem com o Windows não.</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>O programa livre age abre-o, e o Balai também.</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>zip trancado, para um serviço sem age</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>um ficheiro</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>ficheiros até %1 MB</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>Tamanho para e-mail</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Deixar o ficheiro de fora</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>Foi visto ou ouvido…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>Não é enviado nada nestas línguas: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation>Parar de ler</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>Este portátil não consegue ler em voz alta. Alguém que escolher pode ler para si.</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>Este portátil não tem voz para esta língua: %1. Alguém que escolher pode ler para si.</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>Ouvir alguém a ler</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>A gravação não se pode tocar neste portátil.</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>A voz não responde. Alguém que escolher pode ler para si.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>As suas palavras</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>Hoje não há mais nada para ler.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>O que disse foi escrito assim. Isto é uma tradução:</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>O que disse foi escrito assim:</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>Sobre a reunião escreveu-se isto:</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>Estas não são as suas palavras.</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>O papel diz o seu nome: %1.</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>O papel não diz quem disse isto.</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>O papel diz «um membro». O seu nome não aparece.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letras mais pequenas</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letras maiores</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>As suas respostas ficam guardadas. Pode parar em qualquer momento.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Está certo</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Mudar isto</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Tirar isto</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>O que gostaria de fazer?</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>Ler o que está escrito</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>Dizer algo ao conselho</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>Os meus sins e nãos</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>De que deve o conselho falar?</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>Como deve ficar escrito?</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>Pôr na agenda</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>Deixar este pedido</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>Propor ao conselho</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>Pode parar aqui.
Hoje não é preciso mais nada da sua parte.</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>Pessoas com quem pode falar</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>Gostaria que alguém falasse comigo</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>Fica selado, para quem trata do apoio.</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>A que disse sim e não</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>Tirar isto?</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>As suas palavras saem logo da ata.</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>Saem do histórico e da procura, e dos outros portáteis na próxima troca.</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>Cópias de segurança antigas e papéis já dados podem ainda tê-las.</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>Não se podem trazer de volta.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Deixar por agora</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Tirar</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>A tirar as suas palavras</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>A pessoa de apoio do conselho</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>Chame-a em qualquer momento.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>Está guardado. Alguém virá ter consigo.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>Este portátil não pode guardar isto selado. Por favor, diga à sua pessoa de apoio.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>Quem lê isto para si: %1.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Quem lê</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>Sou eu que leio</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>Isto mudou desde que disse que estava certo:</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Já acabei</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>O que outros me pedem</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>O que diz sobre isto?</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>Não concordo com isto</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>como um membro</translation>
    </message>
    <message>
        <source>under my name</source>
        <comment>how she appears</comment>
        <translation>com o meu nome</translation>
    </message>
    <message>
        <source>without saying who</source>
        <comment>how she appears</comment>
        <translation>sem dizer quem</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>Como aparece</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>Dizer em vez de escrever</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>Quem se sentar depois de si não vê as suas palavras. São tiradas da ata quando esta ronda terminar.</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>O portátil não consegue guardar isto agora. Tenta de novo com a próxima resposta.</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>Fica selado com a sua resposta. Só o ouve quem trata do que está selado. Nunca sai dos portáteis do conselho.</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>Este portátil não pode guardar uma gravação selada. Escreva a resposta, ou diga-a a alguém que a anote.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Ainda não está anotado quem esteve nesta reunião.</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Quem se senta a ler?</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Membros que leem</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Definir um PIN</translation>
    </message>
    <message>
        <source>The PIN is set. It opens the cover of this reader and nothing else.</source>
        <translation>O PIN está definido. Destapa esta página de leitura e não abre mais nada.</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>Um PIN tem quatro ou mais algarismos. Destapa esta página de leitura e não abre mais nada.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Terminar a ronda</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>Pode parar aqui.
Hoje não é preciso mais nada da sua parte.</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>Gostaria de levar alguma coisa para casa?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation>Já ouvi</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Um ficheiro</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>Nada é uma boa resposta. O que não está em casa não pode ser lá encontrado.</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>A próxima pessoa senta-se</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>A ronda termina aqui</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Abrir a página da equipa</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Voltar à ronda</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta não é a frase-passe.</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>Os registos estão trancados. A frase-passe abre-os, e todas as respostas são então recebidas.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>A abrir…</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingsView</name>
    <message>
        <source>Somebody reads it, recorded on %1.</source>
        <translation>Alguém lê o texto, gravado em %1.</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1 É de um texto mais antigo e não se toca.</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>Apagar esta gravação…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>Gravar alguém a ler</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>Fica guardada com a folha, e toca-se em lugar de uma voz da máquina enquanto o texto não mudar.</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>Guardar esta leitura</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>Escolher um ficheiro WAV…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>Alguém a ler a folha em %1</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Ficheiros WAV (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>Este ficheiro tem mais de 20 MB. Torne-o mais curto e escolha-o outra vez.</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>A guardar a gravação</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>Este ficheiro não se pode tocar aqui. Guarde-o como WAV com 16 bits e um ou dois canais, e escolha-o outra vez.</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>Apagar esta gravação?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>É apagada aqui, e nos outros portáteis na próxima troca.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Não se pode trazer de volta.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>A apagar a gravação</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>Mantenha premida a tecla Espaço enquanto lê, e solte-a no fim. Ou prima uma vez para começar e outra para acabar.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>Onde pôr o aviso de recolha</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>A criar o aviso de recolha</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>Recolher pontos</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>Números dos pontos</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>Para um engano: pede-se à entidade que deixe de usar estes pontos. O aviso indica números e mais nada.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Imprimir a recolha…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>O pacote não tem nenhum ponto com este número: %1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>Escreva os números que estão no pacote, separados por vírgulas.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>O conselho adota-a</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>por consenso</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>por votação</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>Opinião diferente, se houver</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>A partir de agora o texto fica: uma mudança precisa de nova adoção.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adotar</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>Registar uma resposta</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quem respondeu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Data prevista</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Número da carta</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>Junte primeiro a entidade, sob o nome do conselho.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Este dia pode ler-se de duas maneiras, ou de nenhuma. Escreva-o como 23 de novembro de 2026.</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>O que o conselho vê acontecer</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>A nossa opinião</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Numa frase</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Mudar o texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>É preciso um título.</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nova recomendação</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>uma entidade</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Todas as entidades</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Dirigida a</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhuma</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>consenso, com uma opinião diferente</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consenso</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>how far it is done, day</comment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 diz</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>o conselho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>Registar uma resposta…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>Nossa opinião…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adotar…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Mudar o texto…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Para revisão</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>A opinião do conselho: %1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>Adotada pelo conselho</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendações</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ mover</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R registar uma resposta</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>Aqui estão as recomendações do conselho, e o que foi feito de cada uma.</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>Este texto não é o que foi adotado. Volta a sair quando for adotado de novo.</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>Passar a rascunho</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Voltar à revisão</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Escrever de novo</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>Guardar a carta (%1)…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>Guardado com esta recomendação</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Guardar um ficheiro…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>Onde pôr as partes</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>A criar as partes</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>Partes da chave</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>Pessoas que guardam uma parte</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>Quantas delas abrem os registos</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>pages to print</source>
        <translation>páginas para imprimir</translation>
    </message>
    <message>
        <source>one file each</source>
        <translation>um ficheiro para cada uma</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>Uma parte é um pedaço da chave. Por si só não abre nada. Um certo número delas em conjunto abre tudo o que esta conta pode abrir.</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>Dê cada uma a uma pessoa diferente em quem o conselho confia. Não guarde nenhuma com o portátil. As partes feitas antes já não abrem então nada.</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>Criar as partes…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>São precisas mais partes do que as que existem.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Tapada</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · cópia 1</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>A folha fica tapada enquanto lê os grupos do seu papel.</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>Estes oito grupos abrem os registos se a frase-passe se perder.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>Guarde este papel onde mais ninguém procure. Não o fotografe.</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>Experimentado em: ____________________   por: ____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Voltar a uma cópia de segurança</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Escolher a cópia…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>A cópia de segurança a que se volta</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Cópias de segurança (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>A cópia passa a ser uma pasta nova; nada do que já lá está é alterado. Abre-se com as frases-passe do dia em que foi feita.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>O que foi escrito depois da cópia de segurança não está nela. Receba o que os outros portáteis têm antes de entregar algo.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Voltar a esta cópia</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>Ainda falta a cópia de segurança</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Ainda falta a pasta</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>A voltar à cópia de segurança</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>um exemplo</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>A ler as respostas</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>A receber as respostas</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>Respostas de uma entidade</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Pôr de lado</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>Pôr tudo de lado</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Receber estas</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>A resposta está inteira. Compare as palavras da chave com a entidade: %1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>Aqui está o que uma entidade respondeu, antes de se registar qualquer parte.</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>Colunas encontradas</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>sem título</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>uma segunda coluna com o mesmo sentido</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>não conhecida: o que é?</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>escolher…</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>deixar de fora</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>A coluna %1 significa</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>Linhas lidas</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>Nenhuma linha tem resposta.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>Mais %n linha foi lida e não aparece aqui.</numerusform>
            <numerusform>Mais %n linhas foram lidas e não aparecem aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>Deixaram de usar o que se pediu para não usar da entrega %1</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>um ponto sem número</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>já conhecida</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixada de fora</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>Receber mesmo assim</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Deixar esta linha de fora</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>heading of a column, number of a line</comment>
        <translation>%1, linha %2</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar isto</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>O ficheiro está a ser lido.</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>Nada deste ficheiro se pode receber.</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>Diga primeiro que coluna tem a resposta, e qual tem o número ou a referência.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>%n pergunta espera resposta.</numerusform>
            <numerusform>%n perguntas esperam resposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Não há nada a receber.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>%n resposta vai ser registada. Ainda nada foi registado.</numerusform>
            <numerusform>%n respostas vão ser registadas. Ainda nada foi registado.</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>resposta diferente da registada antes: ambas ficam</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundHead</name>
    <message>
        <source>Answered on</source>
        <translation>Respondido em</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Explicado por</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testemunha</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Quem vai ver</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>Lido em voz alta em</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>how somebody answered</comment>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>impressão do polegar</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>palavra, com testemunha</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Pessoa de apoio</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não está</translation>
    </message>
    <message>
        <source>there</source>
        <translation>está</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>todo o conselho</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1: sem folha</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1: sem folha nesta língua</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1: versão %2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>Folhas de consentimento: %1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>palavra, gravada</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundPage</name>
    <message>
        <source>1 yes</source>
        <translation>1 sim</translation>
    </message>
    <message>
        <source>2 no</source>
        <translation>2 não</translation>
    </message>
    <message>
        <source>3 later</source>
        <translation>3 depois</translation>
    </message>
    <message>
        <source>Ctrl+Enter keep</source>
        <translation>Ctrl+Enter guardar</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Juntar uma pessoa</translation>
    </message>
    <message>
        <source>Picture slips…</source>
        <translation>Fichas de imagens…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>À vez neste portátil</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Mostrar as respostas</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>1 sim, 2 não, 3 depois. Nome: 1 nome escolhido, 2 «um membro», 3 depois, 4 não aparece, 5 próprio nome. Backspace: não perguntado. Delete sobre um nome tira a linha.</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>Respostas: pessoas e perguntas</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>Em que dia se respondeu? Escreva o dia com o ano.</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>O dia das respostas ainda está por vir.</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>Uma resposta falada precisa de uma testemunha. Escreva quem a ouviu.</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>Ainda nada foi escrito. As células vazias continuam «não perguntado»: nada se regista nelas.</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>Respostas a escrever: %1. Pessoas: %2. As células vazias continuam «não perguntado».</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>Onde pôr as fichas</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>A criar as fichas</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>A guardar a ronda</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>Retirado logo depois de ser escrito.</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>A ronda está guardada. Respostas: %1. Pessoas: %2. Ctrl+Z anula.</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>Um não diz respeito a entregas que já saíram: %1.</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>Ir para as entregas</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>Uma ronda de perguntas</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>Guardar a ronda</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>Uma ronda que foi escrita e não guardada ainda está aqui.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>A vez de alguém neste portátil foi interrompida. As respostas dadas nela ainda estão aqui.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Guardar estas respostas</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>Fichas de imagens</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>sem nomes</translation>
    </message>
    <message>
        <source>with the chosen name</source>
        <translation>com o nome escolhido</translation>
    </message>
    <message>
        <source>The number on a slip is the row’s. A slip with a name must stay with the council.</source>
        <translation>O número numa ficha é o da linha. Uma ficha com nome tem de ficar no conselho.</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>Criar as fichas…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>não perguntado</translation>
    </message>
    <message>
        <source>chosen name</source>
        <translation>nome escolhido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>«um membro»</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>later</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>não aparece</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>próprio nome</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number on the slip, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · answered alone</source>
        <translation>%1 · respondeu sem outra pessoa</translation>
    </message>
    <message>
        <source>%1, %2: answered</source>
        <comment>name, use</comment>
        <translation>%1, %2: respondido</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, use, answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
</context>
<context>
    <name>balai::ui::SealView</name>
    <message>
        <source>Seal the minutes</source>
        <translation>Selar a ata</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>Só se pode selar uma ata confirmada.</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>As palavras seladas ficam como estão. Depois só se pode juntar uma correção com o seu dia.</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>A ler a ata</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>fica aqui</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>Um membro:</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>Uma passagem: %1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>%1 passagens: %2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>Para o conselho</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para toda a gente</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>Fica aqui, não vai para o conselho</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>Fica aqui, não vai para toda a gente</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>A selar a ata</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchFilter</name>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>todas as línguas</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>qualquer pessoa</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendações</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Outras entradas</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Onde procurar</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Procurar aí</translation>
    </message>
    <message>
        <source>A day is written like 23 November 2026.</source>
        <translation>Um dia escreve-se assim: 23 de novembro de 2026.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Type what you look for, in any language.</source>
        <translation>Escreva o que procura, em qualquer língua.</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>Não se encontrou nada com estas palavras.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir lá</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Onde procurar</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta procura</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Procuras guardadas</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Deixar de guardar</translation>
    </message>
</context>
<context>
    <name>balai::ui::SecondPerson</name>
    <message>
        <source>A second person looks at it</source>
        <translation>Uma segunda pessoa verifica</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Mostrar as letras</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>A outra pessoa escreve a sua própria frase-passe.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>Está certo</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Não está certo</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>retiramos já</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>perguntem-me noutro dia</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>Escrevemos: sim, para %1. Está certo?</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>Só para uma reunião ou um texto.</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>Disse: %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Até %1.</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>fica como está</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>A recolher em parte</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Entrega %1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>palavras que foram tiradas</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>Um membro retirou um sim com que saíram os pontos %1. A recolha indica estes números e mais nada.</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>O Balai não chega a papéis já enviados: pede-se à entidade que deixe de os usar.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Imprimir a recolha…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>Receber a folha de resposta…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>O que foi</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>O que ficou aqui</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>Aqui está o que foi para ministérios e outros: exatamente o que os membros aceitaram partilhar, e mais nada.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Receção</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>ainda não anotada</translation>
    </message>
    <message>
        <source>The package was received</source>
        <translation>O pacote foi recebido</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quem</translation>
    </message>
    <message>
        <source>For example: brought by hand, received by the front office.</source>
        <translation>Por exemplo: levado em mão, recebido no balcão.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Escreva o dia com o mês por extenso.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>Um dia que ainda não chegou não se pode anotar.</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>Escreva como lá chegou.</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>Procurar uma entrega</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>Nenhuma entrega corresponde a estas palavras.</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>Registar a receção…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>Ver um pacote por dentro…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>A folha de resposta preenchida, ou a resposta assinada</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>Folhas de resposta e respostas (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>Recolher pontos…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>por carta</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>de viva voz ou por telefone</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>na folha de resposta</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>por uma resposta assinada</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>substituída por %1</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>pedido para deixar de usar ainda não confirmado</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>No lugar de</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Substituída por</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Pedido para deixar de usar</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>pontos %1, em %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>lembrete feito em %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>Deixaram de usar os pontos…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>Lembrar a entidade…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>Pacote em vez deste…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>Deixaram de usar o que se pediu para não usar</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>Como o disseram</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Que serviço</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>Um serviço, não uma pessoa. Depois disto, a página Hoje já não mostra lembretes do pedido para deixar de usar.</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>Este dia é anterior ao aviso.</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>A anotar a confirmação</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>numbers of copies, day</comment>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <translation>quem leva: %1</translation>
    </message>
    <message>
        <source>Copies on paper</source>
        <translation>Cópias em papel</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Quem leva</translation>
    </message>
    <message>
        <source>Cover sheets for printed copies</source>
        <translation>Folhas de rosto para cópias impressas</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Quantas cópias</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>Para que serviço</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>Uma folha por cima de cada cópia: o serviço, a referência, o número da cópia e uma linha para assinar e enviar de volta. A nota de quem leva cada cópia fica só aqui.</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>Imprimir as folhas de rosto…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>Escreva um número de 1 a %1.</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>Onde pôr as folhas de rosto</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>A criar as folhas de rosto</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>Folhas de rosto para papel…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>Esta conta, neste portátil</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>O que o conselho combinou</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>A língua da janela. Os registos mantêm as línguas em que foram escritos.</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Ctrl + e Ctrl − tornam as letras maiores e mais pequenas.</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>Depois deste tempo sem uma tecla ou um movimento, o cofre tranca-se.</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>Quanto dura um sim quando não se disse um dia.</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>Quanto tempo tem uma entidade para responder a uma entrega.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Tranca após</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>Um sim dura</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tempo para responder</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>Como as três respostas aparecem perante um membro, no ecrã e nas fichas de imagens.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Ordem das respostas</translation>
    </message>
    <message>
        <source>yes, no, later</source>
        <translation>sim, não, depois</translation>
    </message>
    <message>
        <source>no, later, yes</source>
        <translation>não, depois, sim</translation>
    </message>
    <message>
        <source>later, no, yes</source>
        <translation>depois, não, sim</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>A frase-passe foi mudada.</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>Chaves e pessoas</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Mudar a frase-passe…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Nova folha de recuperação…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>Pessoas que usam este portátil…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>Incidentes…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>A folha de recuperação ainda não foi experimentada: os dados selados, a entrega e a troca ficam fechados.</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>Palavras delicadas…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>Como se escrevem dias, horas e contagens aqui e nos papéis de um membro. Números de documentos, dinheiro e ficheiros mantêm 0–9.</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>Passados estes dias sem confirmação, a página Hoje lembra um aviso de recolha.</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>Grupos das rondas de escuta…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>Lembrete de uma recolha</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Algarismos</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Quem ajuda…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>Parte de uma chave</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>Isto é uma parte de uma chave. Por si só não abre nada. Quaisquer %1 destas partes juntas abrem o que está trancado.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>Guarde este papel onde mais ninguém procure, longe do portátil. Não o fotografe. Dê-o só a uma pessoa que conheça, em mão.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>Mostrar as letras</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>Escreva primeiro uma parte, ou escolha o seu ficheiro.</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>Escolha uma nova frase-passe com pelo menos %1 letras.</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>Ficheiros de partes</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>Partes (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Ainda nenhuma parte.</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>Partes até agora: %1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>Uma parte é um pedaço da chave. Várias pessoas guardam uma cada. Um certo número delas em conjunto abre os registos.</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>Uma parte, como está no papel</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Juntar esta parte</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>De ficheiros…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>Uma nova frase-passe, para daqui em diante</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>A imprimir a folha</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>A folha de recuperação ainda não foi experimentada. Até lá, os dados selados, a entrega e a troca ficam fechados.</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>Um novo código de recuperação vai para uma nova folha. A folha anterior já não abre então nada aqui; as cópias de segurança anteriores ainda se abrem com ela. Tenha papel à mão: o código só é mostrado uma vez.</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>Só a facilitação cria um novo código de recuperação.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Criar um novo código de recuperação</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>A folha está experimentada</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>A criar o código de recuperação</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>Isto fica fechado até a folha de recuperação ser experimentada. Sem ela, uma frase-passe esquecida faria perder tudo.</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>Ir para a folha de recuperação</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>Separe as células unidas e tente de novo.</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>Falta o cabeçalho da folha. Peça à entidade a folha tal como foi enviada.</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>Pergunte à entidade o que significa esta coluna, ou retire-a da folha.</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>Pergunte à entidade de que dia se trata e escreva-o como 2027-03-01.</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>Pergunte à entidade de que resposta da lista se trata.</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>Compare os números com o pacote, ou pergunte à entidade.</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>Pergunte à entidade o que significa.</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>Este ficheiro não pode ser lido como folha de resposta. Nada foi registado.</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>Guarde-o de novo como XLSX sem palavra-passe.</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>Linha %1, coluna %2: não foi possível ler com certeza. Nada foi registado.</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>Não se leu com certeza: %1. %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendações</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Folhas de consentimento</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Honorários</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>Ministérios e entidades</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Trancar</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Convites</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>Pessoas que usam este portátil</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
</context>
<context>
    <name>balai::ui::StageLine</name>
    <message>
        <source>Stage of the recommendation: %1</source>
        <translation>Fase da recomendação: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>uma pessoa ainda não reviu</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 pessoas ainda não reviram</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>última troca: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::TakeHome</name>
    <message>
        <source>What members take home</source>
        <translation>O que os membros levam para casa</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>Membros que levam algo para casa</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>Ninguém quer levar esta ata para casa.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>em papel</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>em ficheiro</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Onde pôr o documento</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>A criar o documento</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Onde pôr o ficheiro</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Ficheiro selado (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>A criar o ficheiro</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>Estas seis palavras abrem o ficheiro. O membro deve anotá-las e guardá-las longe do ficheiro.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TermsPage</name>
    <message>
        <source>left alone</source>
        <translation>não sublinhada</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>nossa</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>Do próprio conselho</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>Vem com o Balai</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Em vez dela</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>Fica sublinhada na ata. As palavras que um membro disse ficam como estão.</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>Fica como está: nada é sublinhado.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>Não sublinhar esta palavra</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>Voltar a sublinhá-la</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>Uma palavra delicada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>Palavra ou palavras</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>Ponha vírgulas entre várias palavras a usar em vez dela. São sugestões: não se altera o texto de ninguém.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>Escreva primeiro a palavra.</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>A própria palavra está entre as que se devem usar em vez dela.</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>Esta palavra já está na lista.</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>Palavras delicadas</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nova palavra</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>Aqui estão palavras que podem magoar, e outras a usar. O Balai sublinha-as na ata e não altera nada.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayLines</name>
    <message>
        <source>One honorarium was perhaps paid twice</source>
        <translation>Talvez uns honorários tenham sido pagos duas vezes</translation>
    </message>
    <message>
        <source>Somebody took back a yes</source>
        <translation>Alguém retirou um sim</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>na entrega %1</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>Aviso de recolha</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>Um sim termina em %1</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>Um sim terminou em %1</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>Uma pergunta ficou para depois</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>%1 perguntas ficaram para depois</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>próxima ronda</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>Uma pessoa ainda não reviu</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 pessoas ainda não reviram</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>Toda a gente leu a ata</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>ata: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>Um pedido para tirar uma frase</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>%1 pedidos para tirar uma frase</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>Responder já</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>number, body, title</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>target date</source>
        <comment>what a ministry named, no promise</comment>
        <translation>data prevista</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>A tratar</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>Uma pessoa por pagar: %1</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>%2 pessoas por pagar: %1</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>Uma pessoa por pagar</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>%1 pessoas por pagar</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fazer cópia de segurança</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>Fazer a primeira cópia de segurança</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>há %1 dias</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>Há uma ação a tratar</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>Honorários e cópias de segurança</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>um convite ainda está aberto</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>Mudou um texto de consentimento: %1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>uma pessoa a quem perguntar de novo</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>%1 pessoas a quem perguntar de novo</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>%1 espera resposta ao seu convite</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>Um convite espera resposta</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>Um incidente: é preciso avisar as pessoas abrangidas</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>Há uma recolha por confirmar</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>entrega %1</translation>
    </message>
    <message>
        <source>Remind them</source>
        <comment>chip: a body has not acknowledged a recall</comment>
        <translation>Lembrar a entidade</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nova reunião</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ mover</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9 ou Enter abre</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z anula</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>O que precisa de alguém agora</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>Hoje nada precisa de ninguém. O que houver a tratar aparece aqui.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Próxima reunião</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Abrir a agenda</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planear uma reunião</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Ainda não há nenhuma reunião planeada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>members coming, apologies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one member coming</source>
        <translation>vem um membro</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>vêm %1 membros</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>uma ausência avisada</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 ausências avisadas</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1, com intérprete</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>Recomendações por fase</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Em revisão</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adotadas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerradas</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>Uma recomendação.</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>%1 recomendações por fase.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendações</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>%1 de %2 enviadas têm resposta</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <translation>Última: %1</translation>
    </message>
    <message>
        <source>Nothing was exchanged with another laptop yet.</source>
        <translation>Ainda não houve trocas com outro portátil.</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>Uma passagem tem duas versões</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>%1 passagens têm duas versões</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
</context>
<context>
    <name>balai::ui::ToldWords</name>
    <message>
        <source>I have written them down</source>
        <translation>Já as escrevi</translation>
    </message>
</context>
<context>
    <name>balai::ui::TranslationSheets</name>
    <message>
        <source>Translations</source>
        <translation>Traduções</translation>
    </message>
    <message>
        <source>Sheet for a translator…</source>
        <translation>Folha para quem traduz…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>Receber uma folha…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1: %2 por traduzir, %3 com o original mais recente</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>O conselho tem uma só língua.</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>Folha para quem traduz</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>Este ficheiro sai do cofre. Só tem o que pode ir para as organizações parceiras, sem o nome de ninguém ao lado.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Escolher um lugar</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>Onde pôr a folha</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>A criar a folha</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>Passagens na folha: %1. Ficam aqui: %2.</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>Receber uma folha</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>Folhas (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>A receber a folha</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Traduções recebidas: %1. Com o original alterado desde então: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>Parar de gravar</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Dizer outra vez</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>Ouvir a gravação</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Deitar fora</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>A gravar: %1 de %2, no máximo.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Gravado: %1.</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>Aqui já não há espaço para mais gravações.</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>No máximo, %1 minutos.</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>Nenhum microfone responde neste portátil. Pode escrever, ou dizer a alguém que o escreva.</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>O microfone parou. O que foi dito até aí está aqui.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>Não se pode tocar neste portátil.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>Ler em voz alta: pergunta-se a este portátil que vozes tem.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>Ler em voz alta: este portátil não tem voz. Podem ouvir-se gravações que as pessoas fazem.</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>Ler em voz alta: este portátil tem voz para todas as línguas.</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>Ler em voz alta: %1. Aqui não há voz para: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>What is being done and how far it is, e.g. &quot;Making a backup: 40 %&quot;</extracomment>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>balai::words::Refusal</name>
    <message>
        <source>These changes are of another council.</source>
        <translation>Estas alterações são de outro conselho.</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>Vêm de um portátil que este conselho ainda não admitiu.</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>Não foram assinadas pelo portátil que indicam.</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>O conselho já não confia nesse portátil.</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>Este portátil tem a confiança do conselho com outras chaves. Antes de mais, compare as palavras dele por voz.</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>Um portátil não termina a confiança em si próprio. Faça-o noutro portátil.</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>O convite já foi usado antes. Peça um novo.</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>A conta de um serviço não troca nada. Use uma conta do conselho.</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>Muitos registos seriam apagados de uma vez. Uma segunda pessoa confirma isso com a sua própria frase-passe.</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>Este membro não leva papel para casa. Em vez disso, leiam aqui em conjunto.</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>Este cofre foi recuperado de uma cópia de segurança. Receba o que os outros portáteis têm, ou diga em Troca porque não existe nada mais recente.</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>Este cofre não foi restaurado de uma cópia de segurança, ou já está em dia. Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>Um conselho mantém pelo menos uma conta de facilitação.</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>Fica sempre uma frase-passe. Acrescente primeiro outra.</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>Esta frase-passe é de outra conta. Indique o nome dessa conta, ou a frase-passe certa.</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>Não se pediu para deixar de usar nada deste pacote.</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>Pediu-se para deixar de usar todo este pacote, por isso não há nada a enviar em vez dele.</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>Já há um pacote em vez deste.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>Quem escreveu esta ata não a lê em voz alta aos membros.</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>Quem escreveu uma tradução não a verifica. Peça a outra pessoa.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>Foi pedido por um membro que se retirem palavras. Responda primeiro a isso.</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>Está selado. A ata corrige-se ao lado do que foi selado; o resto precisa de uma conta que abra dados selados.</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>Isto precisa de uma conta que abra dados selados. Peça a quem a tenha.</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>Uma segunda pessoa confirma isto com conta e frase-passe próprias.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>A chave de assinatura do conselho mudou desde a pré-visualização. Veja-a de novo.</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>A pré-visualização tem perguntas ainda sem resposta. Responda a cada uma com um motivo.</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>Peça à facilitação que o faça.</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>Nada do que foi escolhido pode sair agora. A pré-visualização diz porquê.</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>Esta cópia de revisão já não é válida. Peça uma nova.</translation>
    </message>
</context>
<context>
    <name>balai::words::Why</name>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>não é um texto</translation>
    </message>
    <message>
        <source>it holds signs that are not allowed</source>
        <translation>contém sinais que não são permitidos</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>há um texto vazio numa lista</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>não são textos por língua</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>não é um código de língua, como km</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>não é um valor com moeda: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>não é um id</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>não é um destes: %1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>não é uma palavra que possa estar aqui</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>não é válido</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>não é uma lista</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>não é true nem false</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>não é um número inteiro</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>não é um número</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>não está entre %1 e %2</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>menos do que zero</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>não é uma data; escreva-a como 2026-11-23</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>não é uma hora; escreva-a como 2026-11-23T10:00:00+07:00</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>o ano parece ser da era budista</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1; se for este dia, escreva %2</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>pode ter dois sentidos</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>mais de uma linha</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>não existe tal campo</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>não é conhecido aqui</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>não existe tal tipo de registo: %1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>não existe tal fuso horário</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>não existe tal grupo: %1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>não é uma chave</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>a frase-passe está vazia ou é longa demais</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>outro registo já o tem</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>o que aconteceu nunca muda; escreva um novo registo que o corrija</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>o registo foi retirado</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>não se escreve juntamente com outras alterações</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>já existe um conselho; indique o id dele</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>o registo do próprio conselho fica sempre</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>um portátil fica nos registos; em vez disso, termine a confiança nele</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>um não produz efeito, o mais tardar, hoje</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>corrija primeiro este sim; sem a condição, diria mais</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>só se apagam palavras; em vez disso, corrija</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>menos de cinco respostas</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>não se pode fazer isto com ele</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>as duas histórias de um portátil ficam ambas</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>este passo não é possível aqui</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>longo demais ou grande demais</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>vazio, ou com mais de 20 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>o ficheiro está vazio</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>este tipo de registo não guarda ficheiros</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>não é um som que se possa ouvir aqui</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>há gravações a mais para uma só resposta</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>não é possível ler o ficheiro</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>os seus ficheiros são de cofres diferentes</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>é mais restrito do que o destinatário</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>foi para outra entidade</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>outro pacote já está no lugar dele</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>nada dele foi recolhido</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>não é uma decisão</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>só %1 já é maior</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>esse dia ainda não chegou</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>é anterior à recolha</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>não é confirmação de uma recolha</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>está lá duas vezes</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>não está no pacote</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>pertence a outra coisa</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>a coluna está lá duas vezes</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>não existe tal coluna</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>há uma coluna desconhecida; diga o que é, ou deixe-a de fora</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>há uma fórmula ou um erro da folha de cálculo; ponha lá o valor</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>há células unidas; separe-as</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>há uma aspa sem o seu par</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>guarde como XLSX sem palavra-passe, ou como CSV em UTF-8</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>não pode vir assim de uma tabela</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>é a língua do original</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 precisa de %2</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>indique %1 ou %2</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>indique um ficheiro ou %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>indique %1</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>não foi indicada nenhuma parte</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1 recebe um número inteiro a partir de %2</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1 recebe um número de %2 a %3</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1 recebe um número</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1 recebe números separados por vírgulas</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1 recebe um dia ou uma hora, como %2</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1 recebe ours, theirs ou o id de uma alteração</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1 recebe um tipo de registo e um id</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1 recebe o id de um membro</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1 recebe uma chave pública ou um ficheiro com ela</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1 recebe FIELD=VALUE com um campo deste tipo</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1 recebe um destes: %2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>o nome do ficheiro termina num destes: %1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 e %2 usam-se juntos</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 e %2 não se usam juntos</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 e %2 são iguais</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>%1 não pode ser maior do que %2</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>%1 é só para cofres feitos para testes</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>o ficheiro não pode estar na pasta do próprio cofre</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>o ficheiro fica no cofre; %1 escreve-o num ficheiro cifrado</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>não existe tal comando</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 não se usa aqui</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>%1 tem valores a menos ou a mais</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>é de um pacote que não foi feito aqui</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>um dia há muito passado</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>está oculto na folha; mostre-o, ou retire-o</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>talvez escrito em Zawgyi, como está e em Unicode: %1; dizer que linhas são Zawgyi com --zawgyi all, none ou os seus números</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>--zawgyi aceita all, none ou os números das linhas, como 2,5</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>a maior parte dos textos não está nas letras de %1; pô-los na folha que foi feita para a sua língua</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>%1 não é língua do conselho</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>a folha foi feita para %1 e agora diz %2; voltar a pôr %1, ou pedir uma folha para %2</translation>
    </message>
</context>
</TS>
