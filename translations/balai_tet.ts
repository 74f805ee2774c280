<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tet" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>Rai rejistu husi konsellu konsultivu ba sobrevivente sira.</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>Halo kofre foun iha pasta DIR.</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>Halo kofre ho konsellu ezemplu, atu koko.</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>Hatudu versaun, kontajen, tamañu no laptop sira.</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>Buka estragu; ho --deep mós iha rejistu ida-idak.</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>Harii fali buat hotu husi lista mudansa.</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>Ema ne&apos;ebé bele loke kofre.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Hatudu lista konta.</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>Aumenta konta ida ho nia fraze segredu rasik.</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>Tau ketak konta ida; nia rejistu sira hela.</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>Muda fraze segredu husi konta ida.</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>Kódigu ne&apos;ebé loke kofre bainhira fraze segredu lakon.</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>Halo kódigu rekuperasaun foun; ida tuan la loke tan kofre.</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>Loke kofre ho kódigu rekuperasaun no tau fraze segredu foun.</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>Hatudu lista rejistu husi tipu ida.</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>Hatudu rejistu ida.</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>Hatudu mudansa hotu husi rejistu ida.</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>Lee rejistu sira hanesan JSON Lines; objetu ho id muda rejistu ne&apos;e, la iha id halo ida foun.</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>Tau ketak rejistu ida atu la haree; nia hela iha istória.</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>Hamoos liafuan husi rejistu ida ka kampu ida iha fatin hotu, ba nafatin.</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>Buka rejistu liuhusi liafuan.</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>Saida mak membru sira fó dalan.</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>Hatete se membru fó dalan ba uzu ida, ho konsentimentu ida-ne&apos;ebé ka tansá lae.</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>Hatudu lista buat ne&apos;ebé presiza halo agora.</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>Laptop sira husi konsellu ne&apos;e.</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>Hakerek kartaun ne&apos;ebé ema seluk uza atu simu laptop ne&apos;e.</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>Simu laptop husi kartaun ida; kompara liafuan sira ho lian.</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>Hatudu lista laptop.</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>La simu tan buat ida husi laptop ida, ezemplu ida ne&apos;ebé lakon.</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>Lori mudansa entre laptop sira hanesan fixeiru.</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>Hakerek fixeiru troka ho mudansa ne&apos;ebé ema seluk seidauk iha.</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>Simu fixeiru troka husi laptop seluk.</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>Hatudu lista buat ne&apos;ebé ema na&apos;in rua muda dala ida; versaun rua hotu rai hela.</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>Hili ida husi versaun rua.</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>Hakerek konvite ida atu laptop foun hetan kofre husi konsellu ne&apos;e.</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>Halo kofre laptop ne&apos;e nian husi konvite ida.</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>Akta ne&apos;ebé membru lee no hatán mesak.</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>Hakerek kópia ba revizaun ba membru ida husi enkontru ida, no nia fraze segredu iha fixeiru ida.</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>Hatudu saida mak iha kópia ba revizaun; la presiza kofre.</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>Hakerek hatán fila ba kópia ba revizaun; la presiza kofre.</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>Simu hatán fila husi membru ba kofre.</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>Entrega ba ministériu buat ne&apos;ebé membru sira konkorda atu fahe.</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>Hatudu saida mak sei bá, saida mak hela no tansá.</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>Halo pakote dokumentu ho asinatura.</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>Verifika pakote dokumentu ka saku BagIt; la presiza kofre.</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>Hatudu lista entrega.</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>Hakerek karta ne&apos;ebé husu instituisaun atu para uza buat ne&apos;ebé foti fali ona.</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>Saida mak instituisaun sira hatán.</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>Simu folla resposta ne&apos;ebé prienxe ona ka hatán fila ho asinatura.</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>Kópia seguransa sira kofre nian.</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>Halo kópia seguransa, sifradu hanesan kofre.</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>Verifika se kópia seguransa kompletu.</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>Halo kofre iha pasta DIR husi kópia seguransa.</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>pasta kofre nian</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>fixeiru ne&apos;ebé nia liña dahuluk mak fraze segredu; se la iha, sei husu Ita</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>fraze segredu daruak: husi konta foun, konvite ka ema daruak</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>naran konta ne&apos;ebé halo serbisu</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>hatán hanesan JSON</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>la hatudu progresu</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>tau oras; ba kofre teste de&apos;it</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>tau numeru aleatóriu; ba kofre teste de&apos;it</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>pasta fixeiru troka nian</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>rejistu ho FIELD=VALUE de&apos;it; bele fó dala barak</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>kampu sira-ne&apos;e de&apos;it, ho vírgula iha klaran</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put: rai rejistu N dala ida; consent: lee pergunta sira hanesan JSON Lines</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked, mistake ka retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>loron, hanesan 2026-11-23</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>buat hotu, la&apos;ós ida foun de&apos;it</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>kódigu lian, hanesan km</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>fixeiru kódigu rekuperasaun nian</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>xave públika konsellu nian</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>verifika pasta ka zip BagIt de&apos;it, la ho asinatura</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>simu hamoos barak dala ida; presiza fraze segredu husi konta daruak</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator, notetaker ka reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>fó ba laptop foun mós xave ba naran taka-metin sira</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>id membru nian</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>konsentimentu kona-ba saida</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council, body, government, partners ka public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>id instituisaun nian</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>id parágrafu nian</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>id rekomendasaun nian</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>id enkontru nian</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>id laptop ne&apos;ebé sei simu; bele fó dala barak</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>mudansa atu rai, ka ours ka theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>valór seluk, hanesan JSON</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>oinsá fó hatán: self, readTo, spoken ka paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>fixeiru hatán nian, hanesan JSON Lines</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>fixeiru ne&apos;ebé hakerek fraze segredu ba kópia ba revizaun</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>rejistu tipu ne&apos;e de&apos;it</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>to&apos;o hira ne&apos;e de&apos;it</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>kampu ne&apos;e de&apos;it</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>mós iha rejistu no mudansa ida-idak</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>naran konsellu nian</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>xave fraku, ba teste de&apos;it</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>Fahe xave rekuperasaun foun ba pedasuk sira; pedasuk to&apos;o númeru ne&apos;ebé hili mak loke kofre hamutuk.</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>Loke kofre ho pedasuk xave nian no tau fraze segredu foun.</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>Hakerek rejistu husi tipu ida hanesan tabela: buat ne&apos;ebé bele sai, ka hotu iha fixeiru sifradu laran.</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>Simu tabela ida hanesan rejistu foun husi tipu ida, hotu ka la iha.</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>Surat sira kona-ba konsellu nia serbisu.</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>Hakerek rekomendasaun sira to&apos;o iha ne&apos;ebé no instituisaun sira hatán saida.</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>Hakerek saida mak konsellu halo iha tinan ida: enkontru, prezensa, onoráriu, rekomendasaun.</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>Halo konsellu inventa iha pasta temporáriu no sukat tempu ba buat ne&apos;ebé ema halo.</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>falun buat ne&apos;ebé hakerek ho fraze segredu husi fixeiru ne&apos;e</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>númeru pedasuk, husi 2 to&apos;o 255</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>pedasuk hira mak loke kofre</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>buat hotu ne&apos;ebé konta ne&apos;e bele loke, iha fixeiru sifradu ho --encrypt-passphrase-file</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>koluna ida-ne&apos;ebé mak kampu ida-ne&apos;ebé, hanesan JSON ka fixeiru JSON</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>tinan</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small, decade ka nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>Membru ida deskansa, fila mai ka sai.</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>La iha buat ida husi nia mak sai to&apos;o nia fila mai.</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>Nia fila mai; buat hotu hanesan uluk.</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>Nia sai ohin, no saida mak akontese ba nia kontribuisaun sira.</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>Hatán ba pakote dokumentu hanesan nia eskritóriu, ho hatán fila ne&apos;ebé asina; la presiza kofre.</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>Hatete katak la iha buat foun liu ida ne&apos;ebé rekupera; bele halo fali entrega.</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>Testu sira ba tradutór iha li&apos;ur.</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>Hakerek buat atu tradús, to&apos;o ne&apos;ebé bele sai, ba tradutór iha li&apos;ur.</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>Simu folla husi tradutór, hotu ka la iha.</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>Hatudu kapítulu ida husi manuál, ka lista kapítulu sira.</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>fasilitadór foun la loke naran taka-metin</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>razaun, ne&apos;ebé sei hakerek</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>hanesan ne&apos;e mós, hanesan zip AES-256, ba eskritóriu ne&apos;ebé la iha age; se fixeiru seidauk iha, liafuan neen sei hakerek ba nia</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>iha fixeiru balun, ida-idak to&apos;o megabyte hira ne&apos;e, ba e-mail</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>seal, keep, keepNamed ka delete ba hotu, ka RECORD=seal ba ida; bele fó dala barak</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>husi loron ne&apos;e, hanesan 2026-11-23</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>to&apos;o loron ne&apos;e, hanesan 2026-11-23</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>lian husi orijinál</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>mós buat ne&apos;ebé tradús ona</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>id konta ne&apos;ebé verifika tradusaun sira</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>parte ne&apos;e de&apos;it</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>Fixeiru ne&apos;ebé rai iha kofre laran.</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>Rai fixeiru ida, to&apos;o 20 MB, hamutuk ho nia rejistu.</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>Hatudu lista fixeiru ne&apos;ebé rai.</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>Hakerek foto ne&apos;ebé bele sai, ka fixeiru naran ida iha fixeiru sifradu laran.</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>naran laptop foun nian, ka fixeiru nian</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>tipu no id husi rejistu ne&apos;ebé fixeiru tama ba</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>númeru pontu sira ne&apos;ebé husu ho liman atu para uza, ho vírgula iha klaran</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>Hakerek folla kapa ho númeru ba kópia imprime ida-idak, no rejista sé mak lori.</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>Hakerek fali karta ba instituisaun ne&apos;ebé seidauk konfirma katak para uza ona.</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>Rejista katak instituisaun ida para ona uza buat ne&apos;ebé husu atu para uza.</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>Hatudu saida mak bele halo iha pakote ida nia fatin, bainhira husu ona atu para uza parte balun.</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>fixeiru atu hakerek</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>pasta ne&apos;ebé sei hakerek pedasuk sira ba</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>gabinete ne&apos;ebé simu kópia sira, se la&apos;ós pakote nian</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>kópia imprime hira</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>sé mak lori kópia sira bá, ne&apos;ebé hakerek hela</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>hakerek mós ba fixeiru ne&apos;e surat ne&apos;ebé instituisaun hatete katak para ona</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>hatete oinsá: sheet, reply, letter ka spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>gabinete ne&apos;ebé hatete, nunka ema ida</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Liña %1, kampu %2: %3. La iha buat ida muda; hadi&apos;a no koko fali.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Liña %1: %2. La iha buat ida muda; hadi&apos;a no koko fali.</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Kampu %1: %2. La iha buat ida muda; hadi&apos;a no koko fali.</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>Dadus ne&apos;ebé hatama la loos: %1. La iha buat ida muda.</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>Programa seluk uza hela kofre. Taka iha ne&apos;ebá no koko fali.</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>%1 uza hela kofre (prosesu %2). Taka iha ne&apos;ebá no koko fali.</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1. Haree balai-cli --help.</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>Fraze segredu ka kódigu la loke ida-ne&apos;e. Hakerek fali, ka uza kódigu rekuperasaun.</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>Konta ka laptop ne&apos;e la iha xave ba ida-ne&apos;e. Husu ba fasilitadór, ka uza fixeiru xave ne&apos;ebé loos.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>Ida-ne&apos;e aat ka ema muda ona, no la uza (%1). Uza kópia seluk ka kópia seguransa.</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>keys.json tuan liu kofre. Tau fali keys.json foun liu, ka keys.json.bak.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>Versaun Balai foun liu mak hakerek ida-ne&apos;e. Instala versaun ne&apos;e atu loke.</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>La bele (%1): %2.</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>La iha buat ne&apos;e: %1. Haree naran ka id.</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>Iha ona no nunka hakerek iha leten: %1. Hili naran seluk.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>Disku nakonu; la iha buat ida muda. Halo fatin no koko fali.</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>Labele lee ka hakerek fixeiru ka pasta ne&apos;e: %1. Haree nia direitu asesu.</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>Fixeiru ka pasta ne&apos;e bele lee de&apos;it: %1. Kopia ba fatin ne&apos;ebé bele hakerek.</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>Disku fó erru; la iha buat ida muda (%1). Haree disku no koko fali.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Kansela ona; la iha buat ida muda.</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>Buat ida la loos iha Balai laran: %1.</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>Kópia seguransa kompletu.</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>Kópia seguransa aat. Uza ida seluk.</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>Kompara liafuan sira-ne&apos;e ho lian: %1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>Konfia laptop %1. Kompara liafuan sira-ne&apos;e ho lian: %2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>Mudansa ne&apos;ebé fó: %1. Laptop ne&apos;ebé bele lee: %2.</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>Foun: %1. Iha ona: %2. Hein hela: %3. Versaun rua: %4.</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>La simu %1: %2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>Kódigu rekuperasaun (hakerek; hatudu dala ida de&apos;it no loke kofre):</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>Kofre halo ona. Nia rejistu sira mai ho fixeiru troka dahuluk: exchange import.</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>Xave koñesidu; pakote dokumentu la muda.</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>La muda, maibé xave la koñesidu iha ne&apos;e. Kompara liafuan sira-ne&apos;e ho konsellu: %1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>Muda ka aat (%1). Keta uza; husu fali.</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>Saku BagIt loos.</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>Saku BagIt la loos: %1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>Hatán ne&apos;ebé rejista: %1. Iha uluk ona: %2.</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>Parágrafu: %1. Hatete fraze segredu liuhusi dalan seluk, la&apos;ós ho kópia ba revizaun.</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>Hatán fila ne&apos;e simu ona uluk.</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>Hatán ne&apos;ebé simu: %1.</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>Kódigu rekuperasaun iha fixeiru ne&apos;ebé Ita hatete. Ida-ne&apos;e xave kofre nian: rai iha fatin seluk.</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>Konsellu %1, formatu kofre %2. Lubuk mudansa: %3. Byte: %4.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Buat hotu di&apos;ak.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>Pontu %n atu haree. Halo kópia seguransa molok hadi&apos;a buat ruma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>Harii fali ona tabela sira husi lista mudansa.</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>Hamoos ona iha ne&apos;e. Kópia seguransa tuan, surat imprime no pakote ne&apos;ebé fó ona sei iha; laptop seluk sei hamoos iha troka dadus tuirmai.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Liña %1, koluna %2: %3. La iha buat ida muda; hadi&apos;a no koko fali.</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>Pedasuk ne&apos;e husi kofre seluk: %1. Keta hatama.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>Pedasuk ne&apos;e la halo hamutuk ho sira seluk: %1. Keta hatama.</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>Pedasuk ne&apos;ebé fó: %1, presiza: %2. Falta tan: %3.</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>Fó dala rua: %1.</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>Ida-ne&apos;e la&apos;ós pedasuk xave nian, ka pedasuk aat: %1. Kompara ho surat.</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>Pedasuk ne&apos;e aat: %1, lubuk %2. Kompara ho surat.</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>Pedasuk rua iha númeru hanesan maibé la hanesan; ida la&apos;ós loloos: %1.</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>Pedasuk sira la tuir malu; ida husi sira la&apos;ós loloos. Koko la ho ida, ida tuir ida.</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>Hela iha ne&apos;e no la hatama: %1 (%2).</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>Sukat tempu: %1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>Halo hela konsellu: %1 husi %2</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>Memória boot liu: %1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>Fixeiru %1 naran ida husi sira-ne&apos;e mak xave ba kofre. Fó ida-idak ba ema seluk, no keta rai ida iha kofre nia sorin. Pedasuk uluk la loke tan kofre.</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>Rejistu ne&apos;ebé simu: %1.</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>Rekupera ona. Molok entrega buat ruma husi ne&apos;e, simu lai buat ne&apos;ebé laptop seluk iha, ka hatete tansá la iha buat foun liu: backup nothing-newer.</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>Hatán fila kompletu. Kompara ho eskritóriu liafuan sira husi nia xave: %1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>Hatán fila rai ona. Hatete ba konsellu liafuan sira-ne&apos;e liuhusi dalan seluk: %1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Tradusaun ne&apos;ebé simu: %1. Nia orijinál muda ona: %2.</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>Fixeiru ne&apos;ebé sei bá ho fixeiru troka tuirmai, bainhira laptop seluk hatán ona: %1.</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>Versaun tuan: pakote %1 iha nia fatin. Uza ida-ne&apos;ebá.</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>Konfirma ona: %1.</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>Pedidu ida atu para uza konfirma ona.</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>Ida-ne&apos;e la&apos;ós kódigu rekuperasaun: kódigu ne&apos;e iha lubuk ualu, ida-idak ho karakter ualu. Kompara ho surat.</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>Kódigu rekuperasaun la hakerek hanesan iha surat. Haree lubuk %1.</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>Kódigu rekuperasaun ne&apos;e husi kofre seluk. Buka folla husi kofre ne&apos;e.</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>keys.json aat ka la iha, maibé nia kópia di&apos;ak. Kopia keys.json.bak ba keys.json no koko fali.</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>Labele hakerek hatán komandu ne&apos;e nian (%1). Buat ne&apos;ebé muda ka hakerek molok ne&apos;e hela; haree uluk molok halo fali.</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>Para ona: %1. Rai ona husi lubuk uluk: %2; nia id sira hatudu ona.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>Ida-ne&apos;e aat ka ema muda ona, no la uza. Uza kópia seluk ka kópia seguransa.</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>Para ona: liña %1, %2. Rai ona husi lubuk uluk: %3; nia id sira hatudu ona.</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>Para ona: liña %1, kampu %2: %3. Rai ona husi lubuk uluk: %4; nia id sira hatudu ona.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Fraze segredu:</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>bele: %1 (%2)</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>la bele: %1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>Hatán ne&apos;ebé la hanesan ho ida ne&apos;ebé rejista uluk: %1. Rua hotu hela.</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>Marka katak verifika ona: %1.</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>La iha buat ida iha lian sira-ne&apos;e: %1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>Konsentimentu ida atu remata; husu fali ba membru.</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>Konsentimentu ida remata ona; husu fali ba membru.</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>Konsentimentu ida nia testu muda ona; husu fali ba membru sira.</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>Konsentimentu ne&apos;ebé foti fali ona kona pakote dokumentu ne&apos;ebé sai ona, ka konvite ne&apos;ebé seidauk hatán.</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>Liafuan ne&apos;ebé sai ona labele uza tan; haruka karta atu para uza.</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>Karta atu para uza ida seidauk iha konfirmasaun.</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>Akta hein membru sira atu lee.</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>Ema hotu lee ona akta; bele konfirma.</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>Akta nia parte balu hein tradusaun.</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>Buat ne&apos;ebé instituisaun ida promete to&apos;o ona nia loron.</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>Hein hela resposta husi instituisaun ida.</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>Iha osan ne&apos;ebé seidauk selu ba membru ida.</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>Onoráriu ida karik selu dala rua.</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>Asaun ida to&apos;o ona nia loron.</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>Instituisaun ida hein resposta ba nia konvite.</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>Insidente ida: tenke fó-hatene ba ema sira ne&apos;ebé kona.</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>Kópia seguransa ikus liu semana ida ona.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Seidauk iha kópia seguransa.</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>Semana rua ona laiha troka dadus ho laptop seluk.</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>Iha rejistu ne&apos;ebé liu ona tempu ne&apos;ebé konsellu rai.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>Membru ida husu atu hasai liafuan; hatán uluk ba pedidu ne&apos;e.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>Konta foun</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta sira</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1, la loke buat ida iha laptop ne&apos;e</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ita</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Knaar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Iha odamatan</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Dadus taka-metin</translation>
    </message>
    <message>
        <source>opens them</source>
        <translation>loke</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>la loke</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Muda fraze segredu…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>Fasilitadór de&apos;it mak aumenta ka hasai konta.</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Fraze segredu foun…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Hasai…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>Hasai konta %1?</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>Husi agora, nia fraze segredu la loke buat ida iha laptop ne&apos;e.</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>Buat ne&apos;ebé konta ne&apos;e hakerek hela. Iha laptop seluk tenke hasai mós iha ne&apos;ebá. Kópia seguransa ne&apos;ebé halo uluk sei loke ho nia.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Rai hela</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Hasai</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>Hasai hela konta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naran</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>Ema ne&apos;e rasik hakerek fraze segredu. Fasilitadór de&apos;it mak loke dadus taka-metin no halo entrega; lee-na&apos;in lee de&apos;it.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aumenta</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Presiza naran ida.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Konta seluk iha ona naran ne&apos;e.</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Aumenta hela konta</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>Ema ne&apos;ebé uza laptop ne&apos;e</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>Iha ne&apos;e iha konta sira: sé mak bele loke rejistu sira-ne&apos;e, ida-idak ho nia fraze segredu rasik.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>Ajenda  %1 husi %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>ema ida mai</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>ema %1 mai</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>ema ida husu deskulpa</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>ema %1 husu deskulpa</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>Ema apoiu: iha sala laran</translation>
    </message>
</context>
<context>
    <name>balai::ui::AloneFrame</name>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra ki&apos;ik liu</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra boot liu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Subar</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pergunta %1 husi %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>ba %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Subar</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Ba ekipa nia pájina</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>sira bele</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Lae</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>sira labele</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>husu ha&apos;u loron seluk</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>Ita-nia hatán rai ona. Ita bele para agora no kontinua loron seluk.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>Ita bele para iha ne&apos;e. Ohin Ita la presiza halo buat ida tan.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>Hotu ona. Ami agradese.</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>Agora tempu di&apos;ak, no besik Ita iha ema ne&apos;ebé Ita hakarak de&apos;it, ka lae? Se lae, hanehan “Depois”.</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>Saida mak sira sei haree</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Ho naran saida</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>Naran ne&apos;ebé Ita hili.</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>“Membru ida”, se Ita la dehan sin ba Ita-nia naran. Ema ne&apos;ebé koñese konsellu karik bele hatene.</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Sé mak haree Ita-nia hatán</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>Ema sira ne&apos;ebé rai rejistu konsellu nian.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Tempu hira</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>To&apos;o %1.</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Se Ita muda hanoin</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>Ita bele foti fali iha loron naran ida; la iha ema ida sei husu tansá. Depois ami husu sira atu para uza. Ami labele obriga sira, no sira karik iha kópia.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Se Ita dehan lae</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>La iha buat ida muda. Ita tuir nafatin no simu pagamentu hanesan uluk.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Testu tomak</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pergunta sira</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>Fatin tuur tuirmai ba %1. Ema seluk la haree.</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>Ema seluk mak uluk</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Hahú</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Ema tuirmai</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Testu foun</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>Testu muda ona depois Ita hatán.</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>Buka hela pergunta sira.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>Kópia seguransa mak kópia husi kofre tomak iha fixeiru ida, xavi hanesan kofre. Rai ida iha fatin seluk, la&apos;ós iha laptop ne&apos;e.</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>Iha pasta kofre nian</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Kópia seguransa ikus</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kópia seguransa</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>Verifika ida-ne&apos;e</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Verifika fixeiru…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>Kópia seguransa atu verifika</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Kópia seguransa (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Tau kópia seguransa iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Halo hela kópia seguransa</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>Rai ona: %1. Tau iha fatin seluk, la&apos;ós iha laptop ne&apos;e.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Verifika hela kópia seguransa</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>Kópia seguransa ne&apos;e kompletu. Halo iha %1.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Halo kópia seguransa…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>Se fraze segredu hotu lakon</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>Bele fahe xave ba ema ne&apos;ebé konsellu konfia. Pedasuk ida la loke buat ida; pedasuk to&apos;o hamutuk mak loke.</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>Pedasuk xave nian…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>Pedasuk sira halo ona. Fó ida-idak ba ema seluk, no koko sira dala ida.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BlockRow</name>
    <message>
        <source>Statement</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Deklarasaun</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Desizaun</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Asaun</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>la temi</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>membru</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>to&apos;o %1</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Nota konteúdu</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Espasu</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>Nota konteúdu: %1. Dobra; loke ho tekla Espasu.</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1: ida-ne&apos;e loos</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Favór muda</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Ha&apos;u la konkorda</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Hatán…</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Favór hasai</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Hamoos…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Liafuan parágrafu nian</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>Korresaun, %1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>Membru husik nota ho lian ida.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>Instituisaun sira</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lian sira</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktu sira</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>Prepara entrega</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>Rekomendasaun sira ba nia</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Instituisaun foun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naran</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aumenta</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Presiza naran ida.</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>Iha ne&apos;e iha ministériu no organizasaun sira ne&apos;ebé konsellu fó hanoin ba, ka serbisu hamutuk ho.</translation>
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
        <translation>deside iha ne&apos;e</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Istória tomak</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>Lae ba %1 de&apos;it</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>Foti fali sin</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Husu agora</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>Ida ne&apos;ebé hatán lae la husu fali.</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>Husu fali: testu muda ona</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>Konta hela hatán sira</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>Oinsá enkontru ne&apos;e ba Ita?</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>Ema rona Ita ka lae?</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>Ita sente seguru ka lae?</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>Ita hakarak mai fali ka lae?</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>Ita hakarak hatete buat ruma ka lae?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Ami agradese.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>Ita bele para iha ne&apos;e. La rai buat ida.</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>Sé mak hakarak ko&apos;alia ho ema ida?</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>Pergunta tolu, la ho Ita-nia naran. Konta hatán hamutuk bainhira ema na&apos;in lima ka liu hatán ona. La iha ema ida bele haree ida-ne&apos;ebé mak Ita-nian.</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>Ema ne&apos;ebé rai rejistu mak lee. Keta hakerek buat ne&apos;ebé hatudu sé mak Ita. Ita bele husik mamuk.</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>Fó laptop ba ema tuirmai. Ema ikus mak hakotu.</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>Ida-ne&apos;e rai taka-metin, ba ema ne&apos;ebé tau matan ba apoiu. La rai hamutuk ho Ita-nia hatán iha fatin ida.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ita-nia liafuan</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Lae liu</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Uitoan</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Natoon</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Besik tomak</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Tomak</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Hahú</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>Fó ha&apos;u-nia hatán</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>Ha&apos;u lakohi hatán ida-ne&apos;e</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Ema tuirmai</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>Ha&apos;u hakarak ema ida ko&apos;alia ho ha&apos;u</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>Ema hotu hatán ona</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>Ida-ne&apos;e rai ona. Ema ida sei mai hasoru Ita.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>Iha ne&apos;e labele rai nia taka-metin. Favór hatete ba Ita-nia ema apoiu.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Husu oinsá</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>Ema rona</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>Sente seguru</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>Hakarak mai fali</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Lae liu</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Uitoan</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Balun</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Besik tomak</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Tomak</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Hatán sira</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>Husu oinsá: hatán la to&apos;o atu hatudu.</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>Hatán la to&apos;o atu hatudu.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1, %2: sin, remata %3</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2: sin</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1, %2: lae ka foti fali ona</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1, %2: depois</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1, %2: ba enkontru balun de&apos;it</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1, %2: seidauk husu, konta hanesan lae</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ema</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentPage</name>
    <message>
        <source>yes, with its last day where it ends soon</source>
        <translation>sin, ho nia loron ikus se besik remata</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>lae ka foti fali ona</translation>
    </message>
    <message>
        <source>later</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>ba enkontru balun de&apos;it</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>seidauk husu: konta hanesan lae</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Husu</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → la&apos;o</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter tansá</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>Delete lae</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F filtra</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Sé mak sei haree</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>enkontru hotu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kona-ba</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>Iha</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ohin</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>depois loron 30</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>depois loron 90</translation>
    </message>
    <message>
        <source>Consent: people and uses</source>
        <translation>Konsentimentu: ema no uzu</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>Atu husu: %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>uzu %1 husi %2</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>Liafuan membru ne&apos;e nian sai ona uluk: entrega %1 ba %2.</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>Karta husu %1 atu para uza; kópia ne&apos;ebé halo ona labele bolu fila.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Imprime karta atu para uza…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membru sira</translation>
    </message>
    <message>
        <source>Names with these letters</source>
        <translation>Naran ho letra sira-ne&apos;e</translation>
    </message>
    <message>
        <source>Names with…</source>
        <translation>Naran ho…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>Ronda pergunta</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>Lee hela konsentimentu sira</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentWords</name>
    <message>
        <source>Allowed: on %1 %2 said yes to %3, until %4.</source>
        <translation>Bele: iha %1 %2 dehan sin ba %3, to&apos;o %4.</translation>
    </message>
    <message>
        <source>Allowed: on %1 %2 said yes to %3.</source>
        <translation>Bele: iha %1 %2 dehan sin ba %3.</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>Bele.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 took the yes back.</source>
        <translation>Labele: iha %1 %2 foti fali sin.</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>Labele: husi %1 sin %2 nian la konta tan.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>Labele: iha %1 %2 dehan lae ba %3. Sin uluk ba grupu boot liu sei vale ba sira seluk.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>Labele: iha %1 %2 dehan lae ba %3.</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>Bele ba enkontru balun de&apos;it: %1 dehan sin ba sira-ne&apos;e no la&apos;ós ba seluk.</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>Labele tan: sin %1 nian remata ona.</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>Seidauk deside: %1 husu loron seluk.</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>Seidauk husu: seidauk iha ema ida husu ba %1, no ida-ne&apos;e konta hanesan lae.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>to&apos;o %1</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>ba enkontru ka testu ida de&apos;it</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>%1 bele hatene katak Ita mai enkontru, ka lae?</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>Akta bele rai buat ne&apos;ebé Ita hatete, ba %1, ka lae?</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>Konsellu bele hatete fali Ita-nia fraze ida ba %1, liafuan ba liafuan, ka lae?</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>Ita-nia naran hili bele iha Ita-nia liafuan nia sorin ba %1, ka lae?</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>Konsellu bele fahe Ita-nia liafuan ba %1 ka lae?</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>Ita-nia liafuan bele tama surat ne&apos;ebé ema hotu bele lee, ka lae?</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>%1 bele haree Ita-nia foto ka lae?</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>Konsellu bele hatete ba %1 oinsá atu kontakta Ita, ka lae?</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>Ema ne&apos;ebé estuda asuntu ne&apos;e bele lee Ita-nia liafuan ka lae?</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>Jornál, rádiu ka televizaun bele uza Ita-nia liafuan ka lae?</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>Ita-nia fraze sira bele uza atu treina funsionáriu no pesoál ka lae?</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>Katak Ita iha ne&apos;ebá. Ema seluk haree númeru de&apos;it.</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>Ita-nia naran hili, iha fraze ne&apos;ebé Ita dehan loos nia sorin.</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>Foto ne&apos;ebé Ita haree uluk ona.</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>Dalan ida atu kontakta Ita, ida ne&apos;ebé Ita hili.</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>Ita-nia fraze ne&apos;ebé Ita lee ka rona no hatán “ida-ne&apos;e loos”.</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>La iha títulu - Nota</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fixeiru</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Foun</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edita</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anula</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Koa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Kola</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Hili hotu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatu</translation>
    </message>
    <message>
        <source>Word wrap</source>
        <translation>Dobra liña</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Haree</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Haboot</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Haki&apos;ik</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>Kona-ba Nota</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Liafuan-pase:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Liafuan-pase</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Liña %1, koluna %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>Sé mak sei simu</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>La temi ema ida hanesan ema ko&apos;alia iha ne&apos;e.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>Ema ko&apos;alia %1 husi %2 fó dalan ba ne&apos;e</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>ema ko&apos;alia la to&apos;o na&apos;in lima</translation>
    </message>
</context>
<context>
    <name>balai::ui::DayWords</name>
    <message>
        <source>today</source>
        <translation>ohin</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>horiseik</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>Tau ketak</translation>
    </message>
</context>
<context>
    <name>balai::ui::DeskSession</name>
    <message>
        <source>Desk %1</source>
        <translation>Meza %1</translation>
    </message>
    <message>
        <source>Council · sample</source>
        <translation>Konsellu · ezemplu</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Konsellu</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>Labele hatama hatán husi ronda lee ida. Fixeiru rai hela: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::DoorPage</name>
    <message>
        <source>Back</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Hatudu letra sira</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Hein uitoan…</translation>
    </message>
</context>
<context>
    <name>balai::ui::EditMenuWords</name>
    <message>
        <source>Cut</source>
        <translation>Koa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Kola</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>Rejistu sira-ne&apos;e loke hela iha programa seluk.</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>Rejistu sira-ne&apos;e loke hela iha %1.</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>Taka iha ne&apos;ebá, depois koko fali iha ne&apos;e.</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>Balai foun liu mak hakerek rejistu sira-ne&apos;e.</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>Instala versaun foun liu, depois loke fali. La iha buat ida muda.</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>Instala versaun %1 ka foun liu, depois loke fali. La iha buat ida muda.</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>Iha ona buat ida ho naran ne&apos;e.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 iha ona.</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>Nunka hakerek iha buat seluk nia leten. Hili naran seluk.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>La iha buat ida muda.</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>Labele halo ida-ne&apos;e iha ne&apos;e.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disku nakonu.</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>Halo fatin uitoan, depois koko fali. Buat ne&apos;ebé rai uluk seguru hela.</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>Laptop ne&apos;e la fó dalan ba Balai atu hakerek iha ne&apos;ebá.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>Hili pasta seluk, ka husu ema ne&apos;ebé tau matan ba laptop.</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>Fatin ne&apos;e bele lee de&apos;it.</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>Hili pasta seluk, ka loke pen USB ho nia xave ki&apos;ik.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Labele lee ka hakerek fixeiru.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>Haree se disku ka pen USB sei iha, depois koko fali.</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>Fraze segredu ne&apos;e la loke buat ida iha ne&apos;e.</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>Haree lian tekladu nian no koko fali. La iha limite ba koko.</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>Konta ne&apos;e labele loke parte ne&apos;ebá.</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>Husu ema ne&apos;ebé nia konta bele, ezemplu fasilitadór.</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>Fixeiru aat, ka ema ruma muda.</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>Foti kópia seluk, ezemplu husi kópia seguransa ikus.</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>Xave sira iha rejistu nia sorin tuan liu rejistu sira.</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>Tau fali fixeiru xave foun liu, ka rekupera kópia seguransa ikus.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ida-ne&apos;e la iha tan ona.</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>Karik muda ka tau ketak ona. Buka iha nia fatin foun.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Para ona, tuir Ita-nia pedidu.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>Buat ida iha laran la hanesan tuir loloos.</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>Haree buat ne&apos;ebé iha marka, no koko fali.</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>Buat ida la loos iha Balai laran.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>Buat ne&apos;ebé rai uluk seguru hela. Taka programa no loke fali.</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>Ida-ne&apos;e la&apos;ós pedasuk xave nian, ka letra ida sala: %1.</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>Kompara ho surat no fó fali.</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>Pedasuk ne&apos;e husi rejistu seluk: %1.</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>Hahú fali la ho ida-ne&apos;e.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>Pedasuk ne&apos;e la halo hamutuk ho sira seluk: %1.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>Pedasuk sira-ne&apos;e la tuir malu.</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>Ida husi sira la&apos;ós loloos. Koko fali la ho ida, ida tuir ida.</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>Pedasuk oioin ne&apos;ebé fó: %1, presiza: %2.</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>Aumenta pedasuk ne&apos;ebé falta no koko fali.</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>Fixeiru ida de&apos;it husi pakote boot liu ida-ne&apos;e.</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>Hili fixeiru boot liu, ka fixeiru ida de&apos;it. La entrega buat ida.</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>Kódigu rekuperasaun ne&apos;e husi rejistu seluk.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>Buka folla ne&apos;ebé imprime ba rejistu sira-ne&apos;e.</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>Kódigu la hakerek hanesan iha folla.</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>Haree fali lubuk %1.</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>Ida-ne&apos;e la&apos;ós kódigu rekuperasaun.</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>Kódigu rekuperasaun iha lubuk ualu, ida-idak ho karakter ualu. Kompara ho folla.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>Fixeiru xave nian aat ka la iha, maibé nia kópia di&apos;ak.</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>Husu ema ne&apos;ebé tau matan ba laptop atu kopia keys.json.bak ba keys.json iha pasta rejistu sira-ne&apos;e nian.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>Buat ida iha laran la hanesan tuir loloos: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>La iha buat ida muda; hadi&apos;a no koko fali.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Liña %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Liña %1, koluna %2: %3.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>la iha</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>no</source>
        <translation>lae</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>Númeru hanesan dala rua</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>Kópia kofre nian uza iha ida dahuluk nia sorin</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>Versaun rua husi deklarasaun ida</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>Versaun rua husi desizaun ida</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>Versaun rua husi asaun ida</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>Versaun rua husi nota ida</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>Versaun rua husi rekomendasaun ida</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Versaun rua husi rejistu ida</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Akta: %1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>Ema na&apos;in rua hakerek iha ne&apos;e molok troka dadus ikus. Versaun rua hotu rai hela, no rai nafatin. Liafuan ne&apos;ebé versaun ida de&apos;it iha, hetan marka. Hili bainhira Ita prontu.</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>Parte rua hotu hela iha rejistu. La presiza hili buat ida iha ne&apos;e.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Molok rua ne&apos;e</translation>
    </message>
    <message>
        <source>Passage above</source>
        <translation>Parágrafu leten</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>Parágrafu kraik</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>Ida seluk hela iha istória.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Rua hotu</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>Hanesan parágrafu rua, ida tuir ida.</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>Parágrafu akta nian de&apos;it mak bele rua.</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Hakerek foun</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>Hahú husi ida ne&apos;ebé de&apos;it, liafuan ba liafuan.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Ida-ne&apos;e la&apos;ós testu.</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>Ema ne&apos;ebé dehan sin ba testu ida husi rua ne&apos;e sei husu atu lee ida foun.</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>Hein enkontru</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Testu foun</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Rai testu ne&apos;e</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>Testu mamuk labele rai iha ne&apos;e.</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>Fó mudansa…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>Foti mudansa…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Laptop ne&apos;e</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Laptop seluk</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>Atu hili</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>Mai no bá</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptop sira</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Husi %1</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>konvida ona, seidauk tama</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>Konsellu konfia laptop ne&apos;e. Laptop ne&apos;e de&apos;it mak bele lee mudansa ne&apos;ebé fó ba pasta ka pen USB.</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>Atu lori mudansa ba ema seluk: fó ba pen USB ka pasta ne&apos;ebé fahe, no foti sira-nian husi ne&apos;ebá.</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>Fó mudansa: hili pen USB ka pasta ne&apos;ebé fahe</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Hakerek hela mudansa sira</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>Foti mudansa: hili fixeiru sira</translation>
    </message>
    <message>
        <source>Changes (*.balai-bundle)</source>
        <translation>Mudansa (*.balai-bundle)</translation>
    </message>
    <message>
        <source>Taking changes in</source>
        <translation>Simu hela mudansa sira</translation>
    </message>
    <message numerus="yes">
        <source>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</source>
        <translation>
            <numerusform>Mudansa sira-ne&apos;e hamoos mós parágrafu ka rejistu %n iha laptop ne&apos;e. Simu sira bainhira ema daruak konkorda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troka dadus</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ muda</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 hili</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z anula</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>Iha ne&apos;e iha buat ne&apos;ebé mai husi laptop seluk no bá sira. Seidauk iha buat ida bá ka mai.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>taka-metin</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Rekupera husi kópia seguransa</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>La konfia tan</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>Karik iha buat foun liu</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>Nia konvite hakerek ona. Bainhira laptop ne&apos;e tama, nia bele lee mudansa ne&apos;ebé fó husi agora.</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>La simu tan buat ida ne&apos;ebé nia hakerek, no la fó mudansa ba nia.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Tansá</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Nia liafuan sira</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>Kartaun laptop ne&apos;e nian…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Konvida laptop…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>Simu laptop ho nia kartaun…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>Hakotu konfiansa…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>Konvida laptop</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Naran laptop nian</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>la loke</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>loke, no halo entrega</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Dadus taka-metin</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>Ema ne&apos;ebé sei uza presiza uluk konta ida. Fixeiru xavi ho liafuan neen, hatudu dala ida de&apos;it; lori liuhusi dalan seluk, ketak husi fixeiru.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Hakerek konvite…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>Tau konvite iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Fixeiru taka-metin (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>Hakerek hela konvite</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>Liafuan neen ne&apos;e loke konvite. Hakerek ketak husi konvite; la hatudu tan.</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>Iha laptop foun, hili “Tama ho konvite” iha pájina dahuluk. Depois fó mudansa iha ne&apos;e no lori bá ne&apos;ebá.</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>Kartaun laptop nian</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>Kartaun (*.json *.card);;Fixeiru hotu (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>Konfia laptop %1?</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>Kompara liafuan sira-ne&apos;e ho laptop seluk, ho lian: %1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>Depois nia bele lee no hakerek mudansa sira.</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Keta konfia</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>Liafuan sira hanesan: konfia</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>Tau kartaun iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>Hakotu konfiansa ba %1</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>Husi agora la simu buat ida ne&apos;ebé nia hakerek, no la fó mudansa ba nia. Buat ne&apos;ebé nia iha ona hela iha ne&apos;ebá. Troka dadus lalais ho laptop seluk, atu sira mós hatene.</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>Hakotu konfiansa</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>Hakerek ho liafuan uitoan tansá. Ne&apos;e hela ho laptop nia naran.</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>Laptop seluk, ka pasta tuan ida husi laptop ne&apos;e, karik iha buat ne&apos;ebé hakerek depois kópia seguransa. To&apos;o simu sira, la halo entrega.</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>Se ne&apos;e laptop ida de&apos;it konsellu nian, ema ida hatete, ho razaun ne&apos;ebé sei hakerek.</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>La iha buat foun liu…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>La iha buat foun liu</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>Ita-nia konta no loron sei hakerek iha nia sorin.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Rai</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Hakerek ho liafuan uitoan tansá.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>Hili fatin ida iha li&apos;ur husi pasta kofre nian</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>Konsellu foun</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>Balai rai nia rejistu iha pasta sifradu ida iha laptop ne&apos;e. La haruka buat ida ba fatin ida.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Naran konsellu nian</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ita-nia konta</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>Liafuan neutru ida hanesan Meza 1. Ema haree molok rejistu sira loke.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ita-nia fraze segredu</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>Liafuan haat ka liu ne&apos;ebé Ita de&apos;it mak sei tau hamutuk. Espasu no letra oioin bele uza.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraze segredu</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Hakerek fali</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Hatudu letra sira</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>Tau xave iha surat</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>Se haluha fraze segredu hotu, folla ne&apos;e ka pedasuk ne&apos;ebé fahe loke rejistu sira. Ema seluk la iha kópia.</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>Imprime iha ne&apos;e</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>Fila impresora nian hatudu “Document 1”. La iha buat ida husi ne&apos;e hela iha laptop ne&apos;e.</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>Ka kopia ho liman</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>Karakter 64. Letra I, L, O no U la uza.</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>Agora lee lubuk rua husi Ita-nia surat</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>Bainhira Ita hahú hakerek, folla iha liman-karuk sei subar.</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>Lubuk 3</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>Lubuk 6</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>Fahe xave</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>Depois, bele mós fahe xave ba ema ne&apos;ebé Ita konfia: ema na&apos;in rua husi na&apos;in tolu bele loke rejistu hamutuk.</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>Imprime hela folla</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>Lian no konsellu</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folla rekuperasaun</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>Molok koko folla, dadus taka-metin, entrega no troka dadus taka hela.</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>Buat hotu ne&apos;e bele muda depois, so sifrajen pasta nian mak lae, tanba labele hamate.</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>Halo hela rejistu sira…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>Konsellu presiza naran ida</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>Konta presiza liafuan ida</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Seidauk hili pasta</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>Fraze segredu sei fasil atu hatene</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>Fraze segredu rua seidauk hanesan</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>Sei iha lubuk rua atu lee</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>Sei iha lubuk ida atu lee</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Fasil tebes atu hatene</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Fasil atu hatene</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Natoon</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Di&apos;ak</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Di&apos;ak tebes</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>Halo hela rejistu sira</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Konsellu foun</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprime…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Later, from a place with a printer</source>
        <translation>Depois, iha fatin ne&apos;ebé iha impresora</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontinua</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Meza 1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Loke pakote…</translation>
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
        <translation>Hili %1</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>Loron ne&apos;e bele lee ho dalan rua. Tinan liu 2400 karik tinan budista.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>Formuláriu konsentimentu</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versaun %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Vale husi</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>Imprime ho fatin ba hatán…</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>Versaun foun husi formuláriu konsentimentu</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uzu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aumenta</translation>
    </message>
    <message>
        <source>The text is what will be read out; it cannot be empty.</source>
        <translation>Testu mak buat ne&apos;ebé sei lee ho lian; labele mamuk.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tau surat iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Halo hela surat</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versaun foun</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>Iha ne&apos;e iha testu sira ne&apos;ebé lee ho lian molok ema ida dehan sin ka lae.</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>Lee hela formuláriu konsentimentu sira</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>Lee hela testu sira ne&apos;ebé mai ho Balai</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>Uza hela</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>La hatudu tan</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>Ema ne&apos;ebé mai ronda rona konta iha ne&apos;e, ida-idak iha grupu ida. Buat ne&apos;ebé sai husi laptop ne&apos;e nunka hatete númeru ki&apos;ik liu lima.</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>Grupu ne&apos;e la hatudu tan. Buat ne&apos;ebé konta ona rai nia naran.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muda…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Muda ba leten</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>La hatudu tan</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Hatudu fali</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>Grupu ema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Naran grupu nian</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>Nunka hakerek ema ida nia naran iha ne&apos;e. Naran ida ba lian ida-idak; se la iha, hatudu naran iha lian seluk.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Rai</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Hakerek uluk naran.</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>Iha ona grupu hanesan ne&apos;e.</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>Grupu ba ronda rona</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupu foun</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>Iha ne&apos;e iha grupu sira atu konta ema bainhira la foti naran.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Header</name>
    <message>
        <source>Search</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>balai::ui::HeardLine</name>
    <message>
        <source>Count people…</source>
        <translation>Konta ema…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>Lee fali ona molok ema sai</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>Seidauk konta ema ida.</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1 %2 (sai hanesan: la to&apos;o lima)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>hamutuk %1</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>Ema hira mak mai?</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>Konta ema hotu, ida-idak iha grupu ida, no keta hakerek naran. Hili grupu iha pájina Konfigurasaun.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Rai</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>Hakerek númeru tomak husi 0 to&apos;o %1.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>Buka iha manuál</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ kapítulu</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up, Page Down lee kontinua</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapítulu sira</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>Kapítulu ne&apos;e seidauk iha Ita-nia lian. Iha ne&apos;e nia iha lian inglés.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tau surat iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Halo hela surat</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprime…</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer words, or others.</source>
        <translation>La iha kapítulu ho liafuan sira-ne&apos;e. Koko liafuan uitoan liu, ka seluk.</translation>
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
        <translation>mediadór</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>ema apoiu</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observadór</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>tradutór</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpersPage</name>
    <message>
        <source>A person who helps</source>
        <translation>Ema ida ne&apos;ebé tulun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naran</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Knaar</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Lian dahuluk</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Lian daruak</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lian sira</translation>
    </message>
    <message>
        <source>Promise signed on</source>
        <translation>Loron asina promesa</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>To&apos;o</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>Verifika husi</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>Promesa: buat ne&apos;ebé hatete iha sala laran hela iha sala laran.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Rai</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>Hili lian rua hotu, ka keta hili ida.</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>Hakerek loron ida-idak ho tinan kompletu, hanesan 23 Novembru 2026.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Presiza naran ida.</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>Loron asina promesa seidauk to&apos;o.</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>“To&apos;o” mak loron ne&apos;ebé liu ona.</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>Fatin ida ne&apos;ebé membru sira hetan tulun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Tulun saida mak fó</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bainhira</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Oinsá kontakta</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>Membru sira lee ida-ne&apos;e iha pájina ne&apos;ebé mosu bainhira sira para. Se hakerek iha ne&apos;e ho sira-nia lian, sira lee ho lian ne&apos;e.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Foun</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Ema sira ne&apos;ebé tulun</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>Iha ne&apos;ebé membru sira hetan tulun</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>la tulun tan</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>remata ona</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>Enkontru sira la hatudu tan ema ne&apos;e. Buat ne&apos;ebé halo uluk rai nia naran.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muda…</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>La tulun tan</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>Tulun fali</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Muda ba leten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tau ketak</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Sé mak tulun</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>Iha ne&apos;e iha ema sira ne&apos;ebé tulun, no fatin sira ne&apos;ebé membru sira hetan tulun.</translation>
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
        <translation>Hatete iha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Husi</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Hakerek iha</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>To&apos;o</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>Ho kondisaun</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testemuña</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>La iha buat ida muda iha ne&apos;e: hatán foun hela iha ida uluk nia sorin.</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>Membru muda hanoin: husu fali</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membru sira</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>Seidauk husu ka hatán buat ida iha ne&apos;e.</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>Rai ho hatán ne&apos;e</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>Rai foto husi formuláriu ho asinatura…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>Rai fixeiru ho hatán ne&apos;e…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>Grava saida mak membru hatete</translation>
    </message>
</context>
<context>
    <name>balai::ui::HonorariaPage</name>
    <message>
        <source>somebody</source>
        <translation>ema ida</translation>
    </message>
    <message>
        <source>paid twice?</source>
        <translation>selu dala rua?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Seidauk selu</translation>
    </message>
    <message>
        <source>Paid, declined or returned</source>
        <translation>Selu ona, la foti ka fó fila</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Konkorda iha</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Sei seidauk selu</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Enkontru</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamentu sira</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Selu ona…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>Selu uluk…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>La foti</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Selu ona to&apos;o agora</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Montante (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Loron</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Dalan</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>osan iha liman</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banku</translation>
    </message>
    <message>
        <source>mobile wallet</source>
        <translation>karteira telemovel</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>Resibu la hatete ba saida.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Hakerek</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ida-ne&apos;e la&apos;ós montante.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Loron ne&apos;e bele lee ho dalan rua, ka labele lee. Hakerek hanesan 23 Novembru 2026.</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>Onoráriu foun</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membru</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ba</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>Aumenta membru ida uluk.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membru sira</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Onoráriu sira</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>Iha ne&apos;e iha buat ne&apos;ebé konsellu seidauk selu ba membru sira ba sira-nia tempu, no buat ne&apos;ebé selu ona.</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>Lee uluk ida-ne&apos;e ba membru: %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Serbisu</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>Orsamentu tinan nian</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tinan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>Se la iha montante, la iha orsamentu.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Rai</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>Hakerek tinan hanesan 2026.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>Hakerek moeda ho letra tolu, hanesan KHR.</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>Liafuan kona-ba taxa no tulun seluk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testu</translation>
    </message>
    <message>
        <source>It is read before the first payment and stands on receipts. It stops nothing.</source>
        <translation>Lee molok pagamentu dahuluk no hakerek iha resibu sira. La hapara buat ida.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tau surat iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Halo hela surat</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>Fó fila…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>Membru ne&apos;e la lori surat ba uma, tan ne&apos;e la iha resibu.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Resibu…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>Tinan %1</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>Orsamentu tinan nian…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>Liafuan kona-ba taxa no tulun seluk…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orsamentu</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>Liu orsamentu</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restu</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>Selu ona %1, seidauk selu %2.</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>Soma hela tinan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Resibu</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>seidauk fó</translation>
    </message>
    <message>
        <source>given</source>
        <translation>fó ona</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>resibu fó ona</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>Resibu fó ona</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>Laptop ka pen USB ida lakon</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>Surat sira lakon</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Buat seluk</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>Haruka ka imprime liu tiha</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>Ema ruma haree rejistu sira</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>Ema ruma karik hatene fraze segredu</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>Sei iha ema atu fó-hatene</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>Fó-hatene ona ba ema hotu</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>Akontese iha</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>Hetan iha</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>Membru ne&apos;ebé kona</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>Fó-hatene ba membru sira iha</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>seidauk</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>Fó-hatene ba autoridade iha</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>Fó-hatene uluk ba membru ne&apos;ebé kona, tuir dalan ne&apos;ebé ida-idak hili. Keta hakerek naran ka istória iha ne&apos;e.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muda…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>Muda buat ne&apos;ebé rejista</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Rejista insidente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Saida</translation>
    </message>
    <message>
        <source>Leave a day empty that you do not know, or that has not come yet.</source>
        <translation>Husik mamuk loron ne&apos;ebé Ita la hatene, ka seidauk to&apos;o.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Rai</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>Hakerek loron ida-idak ho fulan iha letra.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>Loron ne&apos;ebé seidauk to&apos;o labele rejista.</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>Hakerek membru hira ho númeru.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Insidente sira</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>Iha ne&apos;e iha buat ne&apos;ebé la la&apos;o di&apos;ak, atu la iha ema haluha fó-hatene ba ema ne&apos;ebé kona. Seidauk rejista buat ida.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>Ita-nia hatán rai ona. Ita bele para bainhira de&apos;it.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>Ha&apos;u hakarak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Lae</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>Ha&apos;u lakohi</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>husu ha&apos;u loron seluk</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>Saida mak Ita presiza ba ne&apos;e, se iha</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>ba %1</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>Ita bele para iha ne&apos;e. Ohin Ita la presiza halo buat ida tan.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>Hotu ona. Ami agradese.</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>body, what it asks for</comment>
        <translation>%1 husu: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ema ida</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Sé mak haree Ita-nia hatán</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>Ema sira ne&apos;ebé rai rejistu konsellu nian. Instituisaun hatene sin de&apos;it se Ita fó dalan.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Se Ita dehan lae</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>La iha ema ida husu tansá. Ami hatete ba instituisaun katak la iha ema disponivel.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Konvite</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationFacts</name>
    <message>
        <source>Where</source>
        <translation>Iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bainhira</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagamentu</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>la iha</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajen</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>selu</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>la selu</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Hatán to&apos;o</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>Ida-ne&apos;e la selu.</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>Sira hakarak husu kona-ba ema ida nia istória rasik. La iha ema ida tenke konta.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>Konvite foun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>lae</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Sé mak husu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ba</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>Sira husu saida</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bainhira</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Hatán to&apos;o</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>Sira selu (%1)</translation>
    </message>
    <message>
        <source>Travel is paid</source>
        <translation>Viajen selu</translation>
    </message>
    <message>
        <source>They ask about a person’s story</source>
        <translation>Sira husu kona-ba ema ida nia istória</translation>
    </message>
    <message>
        <source>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</source>
        <translation>Ho ne&apos;e seidauk husu ema ida. Se la selu, ka husu kona-ba istória, tau marka molok husu ema ida.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Hakerek</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>Aumenta uluk ministériu ka organizasaun.</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>Hakerek ho liafuan uitoan saida mak sira husu.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Loron ne&apos;e bele lee ho dalan rua, ka labele lee. Hakerek hanesan 23 Novembru 2026.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ida-ne&apos;e la&apos;ós montante.</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>Husu membru ida</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membru</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>Membru hatán mesak iha laptop. Ema ne&apos;ebé hatán ona sin ka lae la iha lista ne&apos;e.</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>Fó laptop</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>Ema hotu hatán ona.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tau surat iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Halo hela surat</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ema ida</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>husu istória</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>chip at an invitation</comment>
        <translation>la selu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Loke</translation>
    </message>
    <message>
        <source>Answered or over</source>
        <translation>Hatán ona ka liu ona</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>Husu membru ida…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>Surat ba instituisaun…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>Hatete ona ba instituisaun</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Loke fali</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Hatán to&apos;o agora</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Dehan sin</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Konvite sira</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>Iha ne&apos;e iha buat ne&apos;ebé ministériu no organizasaun sira husu ba membru: atu ko&apos;alia, treina, halo revizaun, hasoru malu.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Konvite sira</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Tama ho konvite</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>Imprime hela folla</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>Ema ida husi konsellu hakerek konvite iha nia laptop. Nia hatete ba Ita liafuan neen.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>Hili konvite…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Konvite</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Fixeiru taka-metin (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Liafuan neen</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ita-nia konta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>Fraze segredu ba laptop ne&apos;e</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Hakerek fali</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>Halo rejistu sira iha ne&apos;e</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontinua</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>Seidauk hili konvite</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>Liafuan neen seidauk iha</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>Konsellu seidauk iha konta ba Ita</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Seidauk hili pasta</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>Loke hela konvite</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>Konsellu: %1. Hili konta ne&apos;ebé Ita-nian.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>Halo hela rejistu sira</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>Fixeiru iha ne&apos;e taka-metin. Konta ne&apos;ebé loke naran taka-metin bele rai no haree sira.</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>To&apos;o 20 MB. Fixeiru rai iha kofre laran; fixeiru ne&apos;ebé Ita hili hela iha nia fatin.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>seidauk iha ne&apos;e</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravasaun</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fixeiru</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>Fixeiru atu rai</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Fixeiru hotu (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>Fixeiru ne&apos;e boot liu 20 MB. Haki&apos;ik nia, ezemplu ho pontu uitoan liu, no hili fali.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Fixeiru ne&apos;e mamuk. Hili seluk.</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>Rai hela fixeiru</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>Fixeiru ne&apos;e sei mai ho mudansa husi laptop seluk.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Loke hela fixeiru</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>Foto ne&apos;e iha pontu barak liu atu hatudu iha ne&apos;e. Nia rai hanesan uluk.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>Foto ne&apos;e aat no labele hatudu. Nia rai hanesan uluk.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Taka</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>Hamoos fixeiru ne&apos;e…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>Hamoos fixeiru ne&apos;e?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>Hamoos iha ne&apos;e, no iha laptop seluk iha troka dadus tuirmai.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>Kópia seguransa tuan sei iha.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Labele lori fila fali.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>La&apos;ós agora</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hamoos</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>Hamoos hela fixeiru</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>Rai iha kofre laran, taka-metin.</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>Rai iha kofre laran.</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>Rai gravasaun ne&apos;e</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>Iha ne&apos;e bele haree foto no PDF de&apos;it. Fixeiru rai hanesan uluk.</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>La iha ema iha laran…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>Sé mak iha laran…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>Membru %n iha laran…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>Labele haree, rona ka koñese ema ida</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>parágrafu foun</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipu</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>ema ko&apos;alia</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>rekomendasaun</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>tradusaun</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>la rejista</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pauza</translation>
    </message>
    <message>
        <source>Rather than “%1”: %2</source>
        <comment>a word, words offered instead</comment>
        <translation>Troka “%1”: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::KindWords</name>
    <message>
        <source>Attend</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Prezensa</translation>
    </message>
    <message>
        <source>In minutes</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Iha akta</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Sitasaun</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Naran</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Fahe</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Publika</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Kontaktu</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Peskiza</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Formasaun</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>konsellu</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>governu tomak</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>organizasaun parseiru sira</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>ema hotu</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>ema ne&apos;ebé versaun foun liu temi</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>husu ona</translation>
    </message>
    <message>
        <source>later</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>no</source>
        <translation>lae</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>yes again</source>
        <translation>sin fali</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>la konta tan</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>konsellu hakotu ona</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>foti fali ona</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>hatán husi versaun foun liu</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>la temi liu</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>hanesan membru ida</translation>
    </message>
    <message>
        <source>under the chosen name</source>
        <translation>ho naran hili</translation>
    </message>
    <message>
        <source>under their own name</source>
        <translation>ho naran rasik</translation>
    </message>
    <message>
        <source>a no to this use</source>
        <translation>lae ida ba uzu ne&apos;e</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>sin ida foti fali ona</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>sin ida hakotu ona</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>sin ida la konta tan</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>sin remata ona</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>sin hahú depois</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>seidauk iha ema dehan sin</translation>
    </message>
    <message>
        <source>two versions wait for a choice</source>
        <translation>versaun rua hein atu hili</translation>
    </message>
    <message>
        <source>who said it is not noted</source>
        <translation>la rejista sé mak hatete</translation>
    </message>
    <message>
        <source>somebody takes a pause</source>
        <translation>ema ida deskansa hela</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>ema ida sai ona husi konsellu</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>iha pedidu atu muda</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>pedidu atu hasai seidauk hatán</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>objesaun ida seidauk hatán</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>seidauk lee no dehan loos</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>tradusaun seidauk verifika</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>sei iha revizaun</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>presiza konfirma kondisaun ida</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>seidauk aprova</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>la iha testu iha lian ne&apos;e</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>la&apos;ós ba ema ne&apos;ebé sei haree</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>la iha tan ona</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>formuláriu ho asinatura la iha</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>pontu ajenda taka</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>nia konteúdu labele buka</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>labele</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>Iha naran hili ida iha testu, no la iha ema dehan katak bele.</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>Iha naran ida husi rejistu taka-metin iha testu.</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>Iha parte naran ida husi rejistu taka-metin iha testu.</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>Iha númeru telefone ida husi rejistu taka-metin iha testu.</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>Iha fatin ida husi rejistu taka-metin iha testu.</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>Iha kontaktu ida husi rejistu taka-metin iha testu.</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>Nota ida iha aspas: karik sita ema ida ne&apos;ebé seidauk husu.</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>Nota ida uza “ha&apos;u” ka “ami”: karik ema ida nia liafuan rasik.</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>Nota ida uluk ema ida nia deklarasaun.</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>Detalle sira hamutuk. Karik ema la to&apos;o na&apos;in lima mak tuir; ema ne&apos;ebé lee bele hatene sé.</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>Fixeiru ida labele buka nia laran.</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>Ema ida presiza haree buat ida.</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>simu ona</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aseita</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>aseita balun</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>aseita iha prinsípiu</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>toma nota</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>la aseita</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>hato&apos;o ba seluk</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>seidauk iha</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>folla resposta</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>fixeiru hatán fila</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>karta</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>iha enkontru</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>ideia</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>raskuñu</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>iha revizaun</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>aprova ona</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>haruka ona</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>foti fali ona</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>troka ona</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>remata</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>seidauk hahú</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planeadu</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>tuir planu</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>adia hela</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>para hela</translation>
    </message>
    <message>
        <source>done</source>
        <translation>halo ona</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>la kontinua</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>ami konkorda</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>balun</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>ami haree oin seluk</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>ami la hatene</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ministériu</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>ajénsia</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organizasaun</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>organizasaun internasionál</translation>
    </message>
    <message>
        <source>other</source>
        <translation>seluk</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>bainaka</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativu</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>deskansa hela</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>sai ona</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>seidauk selu</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>selu uluk</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>selu ona</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>la foti</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>fó fila ona</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>enkontru</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>lee no revizaun</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>ko&apos;alia</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formasaun</translation>
    </message>
    <message>
        <source>research</source>
        <translation>peskiza</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>serbisu seluk</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>korresaun ida iha nia fatin</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>Ema na&apos;in rua ne&apos;ebé nia liafuan iha laran husu atu la hamutuk iha pakote ida.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>tempu</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>viajen</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>tau matan ba labarik ka ema seluk</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>kustu seluk</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>Atu ko&apos;alia</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>Atu treina ema seluk</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>Atu ko&apos;alia ho jornál, rádiu ka televizaun</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>Atu lee no halo revizaun</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>Atu tuir peskiza</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>Atu mai enkontru</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>Buat seluk</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>Liafuan sira karik hatudu ema ida de&apos;it.</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>parente ida</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>tinan moris nian</translation>
    </message>
    <message>
        <source>a day or a year</source>
        <translation>loron ka tinan ida</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>fatin ida</translation>
    </message>
    <message>
        <source>their work</source>
        <translation>nia serbisu</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>viajen ida</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>isin ka saúde</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>nia família</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>ida de&apos;it ne&apos;ebé hanesan ne&apos;e</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>nia prosesu legál</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>oinsá atu kontakta nia</translation>
    </message>
    <message>
        <source>somebody tells of themselves</source>
        <translation>ema ida konta kona-ba nia an</translation>
    </message>
    <message>
        <source>%1 This stands there: %2.</source>
        <comment>a finding; what the words give away</comment>
        <translation>%1 Buat ne&apos;ebé hakerek iha ne&apos;ebá: %2.</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>fasilitadór</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>hakerek-na&apos;in</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>lee-na&apos;in</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>fixeiru tipu ne&apos;e la sai</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>seidauk iha ema hatete sé mak iha fixeiru laran</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>buat ne&apos;ebé rai hamutuk ho nia la bá</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>fixeiru sei iha laptop seluk</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>dadus ne&apos;ebé mai hamutuk ho konteúdu labele hasai</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>husu ona atu para uza</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>la iha pakote uluk nian</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>Buat ne&apos;ebé foto hatudu labele buka. Ema ida tenke haree ona tomak: oin, naran, fatin, surat.</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>Buat ne&apos;ebé gravasaun hatete labele buka. Ema ida tenke rona ona tomak: naran, fatin, lian ema nian.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>Sai husi konsellu</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1 sai husi konsellu</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>Buka hela saida mak membru hatete</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>La&apos;ós agora</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>Sai husi konsellu…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>Ba buat ida-idak ne&apos;ebé membru hatete ka apoia, nia mak hili saida mak sei akontese. Tuur hamutuk; la iha buat ida akontese molok pergunta ikus.</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>La hakerek buat ida ho membru ne&apos;e nia naran.</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>Ba buat hotu</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>Hatete iha enkontru</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasaun</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Saida mak akontese ba nia</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Saida mak sei akontese</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>Sai husi konsellu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fixeiru</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavingWords</name>
    <message>
        <source>Stays here, goes to nobody</source>
        <translation>Hela iha ne&apos;e, la bá ema ida</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>Uza nafatin, ho naran hili</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>Uza nafatin, hanesan “membru ida”</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>Hamoos</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>Ema na&apos;in lima ka liu apoia ida-ne&apos;e. Nia hela konsellu nian, no la temi ema ida nia naran.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>Ema seluk mós hakerek ida-ne&apos;e, tan ne&apos;e labele hamoos.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>Ema seluk mós hakerek ida-ne&apos;e, tan ne&apos;e labele hamoos. Ohin la iha sin ida ba ne&apos;e, tan ne&apos;e labele uza nafatin.</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>Ohin la iha sin ida ba ne&apos;e, tan ne&apos;e labele uza nafatin.</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>Husi ohin membru sai ona. La iha buat ida husi nia mak sai, so buat ne&apos;ebé uza nafatin.</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>Kontribuisaun 1 hela iha konsellu no la bá ema ida.</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>Kontribuisaun %1 hela iha konsellu no la bá ema ida.</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>Kontribuisaun 1 uza nafatin ho naran hili, to&apos;o de&apos;it iha ne&apos;ebé no bainhira membru nia sin vale ohin.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>Kontribuisaun %1 uza nafatin ho naran hili, to&apos;o de&apos;it iha ne&apos;ebé no bainhira membru nia sin vale ohin.</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>Kontribuisaun 1 uza nafatin hanesan “membru ida”, to&apos;o de&apos;it iha ne&apos;ebé no bainhira membru nia sin vale ohin.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>Kontribuisaun %1 uza nafatin hanesan “membru ida”, to&apos;o de&apos;it iha ne&apos;ebé no bainhira membru nia sin vale ohin.</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>Kontribuisaun 1 hamoos: iha ne&apos;e, iha istória, iha buka, no iha laptop seluk hotu iha nia troka dadus tuirmai. Labele lori fila fali.</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>Kontribuisaun %1 hamoos: iha ne&apos;e, iha istória, iha buka, no iha laptop seluk hotu iha nia troka dadus tuirmai. Sira hotu labele lori fila fali.</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>Balun sai ona uluk. Pájina Entrega sira depois hatudu pedidu atu para uza. Kópia seguransa tuan mós rai hela buat ne&apos;e.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>Kópia seguransa tuan rai hela buat ne&apos;e.</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>Onoráriu ne&apos;ebé seidauk selu sei tenke selu.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>Looking up what went out</source>
        <translation>Buka hela buat ne&apos;ebé sai</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>uza hela iha ne&apos;ebá</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>presiza husu atu para uza</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>husu atu para uza iha %1</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>para ona, sira dehan iha %1</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · entrega %2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Rekomendasaun %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Parágrafu %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Haruka iha</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Mosu</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Husi ne&apos;ebá</translation>
    </message>
    <message>
        <source>The member’s yes to it</source>
        <translation>Sin membru nian ba ida-ne&apos;e</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tau surat iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Halo hela surat</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>Buat ne&apos;ebé sai</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>Imprime ba membru…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>La iha buat ida husi membru ne&apos;e mak sai.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>Liafuan sira hasai iha ne&apos;e</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>Balai labele to&apos;o:</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Surat imprime</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Kópia seguransa tuan</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>Kópia ba revizaun husi %1, loke to&apos;o %2</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Entrega %1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Laptop seluk</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>Husu fila fali no lees sai rahun.</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>Halo kópia seguransa foun, depois apaga ida tuan sira.</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>Husu atu apaga fixeiru.</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>Haruka karta atu para uza.</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>Sira hamoos iha troka dadus tuirmai.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ muda</translation>
    </message>
    <message>
        <source>One moment. This is being read.</source>
        <translation>Hein uitoan. Lee hela.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Listen</name>
    <message>
        <source>This recording comes with the changes of another laptop.</source>
        <translation>Gravasaun ne&apos;e sei mai ho mudansa husi laptop seluk.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Rona</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>Laptop ne&apos;e labele toka gravasaun.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>Labele toka iha laptop ne&apos;e.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>Hatudu letra sira</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Loke hela…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Loke</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>Xavi iha %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Taka</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>Kódigu rekuperasaun, husi Ita-nia surat</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraze segredu</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Tekladu: %1</translation>
    </message>
    <message>
        <source>This is the sample council. Its passphrase is: %1</source>
        <translation>Ida-ne&apos;e konsellu ezemplu. Nia fraze segredu mak: %1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Fila ba fraze segredu</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Haluha fraze segredu?</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>Loke pakote dokumentu husi konsellu…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>Ema ida iha kódigu rekuperasaun</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>Ema balun iha pedasuk xave nian</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>Naroman ka nakukun</translation>
    </message>
    <message>
        <source>Larger letters	Ctrl++</source>
        <translation>Letra boot liu	Ctrl++</translation>
    </message>
    <message>
        <source>Smaller letters	Ctrl+-</source>
        <translation>Letra ki&apos;ik liu	Ctrl+-</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamañu baibain</translation>
    </message>
    <message>
        <source>A±</source>
        <extracomment>Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus</extracomment>
        <translation>A±</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamañu letra nian</translation>
    </message>
</context>
<context>
    <name>balai::ui::MakingPage</name>
    <message>
        <source>Close Balai</source>
        <translation>Taka Balai</translation>
    </message>
    <message>
        <source>Making the sample council</source>
        <translation>Halo hela konsellu ezemplu</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>Tinan ida husi konsellu ida ne&apos;ebé inventa hakerek iha pasta ne&apos;ebé lakon bainhira Balai taka. Ne&apos;e han segundu balun.</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>konvida ona</translation>
    </message>
    <message>
        <source>present</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>haruka deskulpa</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>la mai</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>Enkontru konsellu</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsulta</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Aprezentasaun</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formasaun</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Grupu serbisu</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>Ronda rona</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Enkontru</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Iha revizaun</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Raskuñu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Kansela ona</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planeadu</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>Akta ne&apos;ebé hakerek ka halo hela revizaun</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Liu ona</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Fatin</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lian sira</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>Loke akta</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Tau iha ajenda</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>Konvida membru ativu hotu</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>Sesaun taka</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>Minutu 1</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>Minutu %1</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Seidauk iha buat ida iha ajenda.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ajenda</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Seidauk konvida ema ida.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Sé mak mai</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Kona-ba saida?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Akta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aumenta</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>Hakerek ho liafuan uitoan kona-ba saida.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Enkontru foun</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Títulu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Loron</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Halo enkontru</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Enkontru presiza títulu.</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Hakerek loron ho fulan iha letra.</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>Hakerek oras hanesan 09:00.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Enkontru sira</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>Iha ne&apos;e iha enkontru sira konsellu nian, ho nia ajenda no akta.</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>Muda pontu ajenda</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>Bainaka ba pontu ajenda</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>Adia pontu ajenda</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>Foti buat ne&apos;ebé adia</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>Uza ajenda baibain</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>Rai ida-ne&apos;e hanesan ajenda baibain</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Intérprete sira</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>Husu membru kona-ba intérprete</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>Planeia tuirmai iha série</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>Avizu ba membru</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fixeiru kalendáriu</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>Akta no lista ba instituisaun</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Nota konteúdu</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Sé mak iha ne&apos;ebá</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>membru no bainaka</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>membru de&apos;it</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Rai</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Pontu ida-ne&apos;ebé?</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>Instituisaun ida-ne&apos;ebé bele iha ne&apos;ebá?</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>Ko&apos;alia lian saida?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>Sé mak intérprete?</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>Bainaka ida-ne&apos;ebé?</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>Ajenda no ema sira lori hamutuk.</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>Husu sé, mesak?</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>%1 sei sai Ita-nia intérprete. Di&apos;ak ka lae?</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>Favór, ema seluk</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>Ida-ne&apos;e di&apos;ak</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>Rejista bainaka ne&apos;ebé hakarak sita</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Seluk tan</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>Presiza intérprete seluk. Ema ida husu, no la fó razaun.</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>Rejista saida mak seidauk selu…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>Husu oinsá: fó laptop haleu</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>Ho telefone ka vídeo</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Fasilitadór</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>bodies that come</comment>
        <translation>Ho %1</translation>
    </message>
    <message>
        <source>Before the guests come in: %1</source>
        <comment>bodies that wait outside</comment>
        <translation>Molok bainaka tama: %1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>Promete uluk, seidauk halo</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>Ronda rona la foti naran.</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>La&apos;ós ema hotu ne&apos;ebé konvida mak di&apos;ak atu hamutuk iha enkontru ida. Sira-nia pájina hatete liu tan.</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>La iha membru ida lori surat ba uma.</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>Avizu ba sé?</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tau surat iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Halo hela surat</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>Tau fixeiru kalendáriu iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendáriu (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Sé mak sei haree</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Lista desizaun</translation>
    </message>
    <message>
        <source>Register of attendance</source>
        <translation>Lista prezensa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>Ho naran</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Konsellu</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>Iha de&apos;it buat ne&apos;ebé membru sira konkorda ba ema ne&apos;ebé sei lee ne&apos;e.</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>Halo surat</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>Hili sé mak sei haree.</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>Rai ho enkontru ne&apos;e</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Rai fixeiru…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>Ema ne&apos;ebé konsellu rona</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>Seidauk rejista ema ida hanesan intérprete.</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Sé mak tulun…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Enkontru sira</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ muda</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R pedidu dahuluk</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z anula</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Taka-metin akta</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn pontu tuirmai</translation>
    </message>
    <message>
        <source>← ↑ ↓ → day</source>
        <translation>← ↑ ↓ → loron</translation>
    </message>
    <message>
        <source>Page Up, Page Down month</source>
        <translation>Page Up, Page Down fulan</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter loke</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Fulan</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>Oinsá hatudu enkontru sira</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>Prepara hela ronda.</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>Prepara hela ronda</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>Lee ho lian ba membru sira</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>Polítika</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>Halo revizaun ba testu</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>Ko&apos;alia iha públiku</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formasaun</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Serbisu ho komunidade</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Peskiza</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>Hasoru malu de&apos;it</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>Liuhusi ema apoiu</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Ho telefone</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Iha surat</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>La&apos;ós entre enkontru sira</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>La iha</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Buat ne&apos;ebé rona</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Fixeiru</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Naran legál</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Parte naran nian</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Naran seluk</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Númeru telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Hela-fatin</translation>
    </message>
    <message>
        <source>Safe ways to make contact</source>
        <translation>Dalan seguru atu kontakta</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>Oinsá kontakta ema apoiu</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Iha emerjénsia</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Oinsá atu selu</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>Fatin ne&apos;ebé bele hatudu membru</translation>
    </message>
</context>
<context>
    <name>balai::ui::MembersPage</name>
    <message>
        <source>People</source>
        <translation>Ema</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Konsentimentu</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Onoráriu sira</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membru sira</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>bele bá: %1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>labele bá: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>Sé mak ko&apos;alia?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>Ida-ne&apos;e kona-ba rekomendasaun ida-ne&apos;ebé?</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>La rejista.</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>La rai buat ida. Tekla hanesan mak hakotu.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Hakerek fali</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pauza.</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>Buat ne&apos;ebé hakerek ona rai hela.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontinua</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>Hasai liafuan sira-ne&apos;e?</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>Hamoos parágrafu husi akta, nia istória, buka no kópia hotu husi rejistu sira-ne&apos;e iha troka dadus tuirmai.</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>Kópia seguransa tuan, surat imprime no pakote ne&apos;ebé fó ona sei iha ida-ne&apos;e.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Labele lori fila fali.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>La&apos;ós agora</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hamoos</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>Hasai hela liafuan sira</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>Ita hatán saida? Liafuan sira hela hanesan uluk.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Hatán</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Fó hatán ne&apos;e</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Sé mak tuur atu lee?</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Seidauk rejista ema ida mai enkontru ne&apos;e.</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>Liafuan ne&apos;ebé hakerek hela bainhira Balai taka, rai ona.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Hatama sira</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>La hatama</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Fila ba raskuñu</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>Fó ba membru sira atu halo revizaun</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>Konfirma akta</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Taka-metin akta</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>Akta, %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Raskuñu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Konfirma ona</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Taka-metin ona</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Seidauk hahú</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Lian ne&apos;ebé hatudu</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>Kópia ba revizaun</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>Pasu tuirmai ba akta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Akta</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>Pedidu ida atu hasai fraze ida.</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>Pedidu %1 atu hasai fraze ida.</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>Hatán ida de&apos;it mak hamoos.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Bá haree</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>Sé mak halo, no to&apos;o bainhira?</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>seidauk iha</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sé</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>To&apos;o bainhira</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Rai</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Hakerek loron ho fulan iha letra.</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>Membru ida lee</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>Saida mak membru lori ba uma</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>Hadi&apos;a parágrafu ne&apos;e</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Membru ne&apos;ebé lee</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>Sé mak lee akta ne&apos;e?</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>ema ida</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>ema %1</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>Sira lee</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>Ami sei haree hatán iha</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>La iha ema ida tenke hatán. Ema ne&apos;ebé hatán depois, ami rona mós.</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>Akta %1</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>Fó ba revizaun</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Ida-ne&apos;e la&apos;ós loron.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Hili ema ida ka liu.</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>Fó hela akta ba revizaun</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>Akta %1 konfirma ona hanesan aprezenta.</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>Akta %1 konfirma ona ho mudansa.</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>Konfirma hela akta</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>Oinsá mak loos? Liafuan taka-metin hela no hatudu.</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>Liafuan loos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Tansá</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Aumenta korresaun</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>Aumenta hela korresaun</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>Iha revizaun, %1 husi %2 lee ona</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>Ronda lee</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>Simu membru nia hatán…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>Membru nia hatán</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Fixeiru taka-metin (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>Simu hela hatán sira</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>Hatán sira-ne&apos;e simu ona uluk.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>Simu ona hatán %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>%n kona-ba parágrafu ne&apos;ebé hamoos ona.</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>Iha lian sira-ne&apos;e</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Hili lian ida ka liu.</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>Iha lian hotu ne&apos;ebé iha</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>La iha lian ida</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>Grava ema ida lee akta</translation>
    </message>
</context>
<context>
    <name>balai::ui::MonthView</name>
    <message>
        <source>The month before</source>
        <translation>Fulan uluk</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Fulan tuirmai</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ohin</translation>
    </message>
    <message>
        <source>Meetings of this day</source>
        <translation>Enkontru iha loron ne&apos;e</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1, ohin</translation>
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
        <translation>Fraze segredu foun</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>Kódigu rekuperasaun loke ona rejistu sira. Tau agora fraze segredu foun; ida ne&apos;ebé haluha la loke tan buat ida iha ne&apos;e.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraze segredu</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Hakerek fali</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Tau fraze segredu</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Tau hela fraze segredu</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>Loke hela buat taka-metin</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Tama ho konvite</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Fila ba kópia seguransa</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Lee fixeiru ne&apos;ebé hakerek mai ha&apos;u</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>Haree hela saida mak presiza halo</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>Rejista saida mak seidauk selu</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>Ida-idak simu (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ba</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>Ema hotu ne&apos;ebé iha ne&apos;ebá sei simu ida-ne&apos;e dala ida. Ema ne&apos;ebé rejista ona la hatama.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Hakerek</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ida-ne&apos;e la&apos;ós montante.</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>Rejista ona ba ema hotu ne&apos;ebé iha ne&apos;ebá.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>seidauk iha hatán</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>Hili resposta ida, ka hasai liafuan seluk.</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>Loron ne&apos;e bele lee ho dalan rua, ka la&apos;ós loron. Hakerek hanesan 2027-03-01.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>Pakote dokumentu husi konsellu</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>Pakote</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>Pakote dokumentu (*.zip *.age);;Fixeiru hotu (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>Loke hela pakote</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>Iha ne&apos;e loke pakote ne&apos;ebé konsellu ida entrega. La hakerek buat ida husi nia iha komputadór ne&apos;e.</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Loke pakote…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>Pakote ne&apos;e falun ho fraze segredu. Konsellu hatete ba Ita liuhusi dalan seluk, ketak husi fixeiru.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraze segredu</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Hatudu letra sira</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Loke</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>Loke pakote seluk…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>Rai folla resposta…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>Rai hatán fila ho asinatura…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>Buat ne&apos;ebé iha pakote laran</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>Hatán ona: %1 husi %2</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>Hatán uluk ba rekomendasaun ida.</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>Pakote ne&apos;e muda ona ka aat.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>Keta uza. Husu konsellu atu haruka fali.</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>La hetan asinatura iha pakote ne&apos;e nia sorin.</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>Nia kompletu, maibé labele verifika sé mak halo. Tau iha nia sorin fixeiru ne&apos;ebé remata ho .minisig no loke fali.</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>Xave ne&apos;ebé asina pakote ne&apos;e la koñesidu.</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>Husu ba konsellu nia xave.</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>La muda.</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>Asina ho xave ne&apos;ebé nia liafuan mak:</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>Kompara liafuan sira-ne&apos;e ho konsellu nia karta.</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>Tau hatán fila ho asinatura iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>Tau folla resposta iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>Hatán fila (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>Folla resposta (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Rai hela</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>Folla resposta rai ona. Haruka ba konsellu.</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>Hatán fila rai ona. Haruka ba konsellu, no hatete liafuan sira-ne&apos;e liuhusi dalan seluk:</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasaun sira</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>Akta no desizaun sira</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>Pakote husi konsellu ida</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>Husu hatán to&apos;o</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>Lian husi pakote</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>Hili rekomendasaun ida iha liman karuk no hatán iha ne&apos;ebá. Buat ne&apos;ebé Ita hakerek hela iha janela ne&apos;e to&apos;o Ita rai.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Ita-nia karta</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>Nia tama iha Ita-nia hatán ida-idak. Bele husik mamuk hotu.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ita-nia hatán</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>Ida-ne&apos;e versaun tuan: pakote %1 iha pasta ne&apos;e mak iha nia fatin. Uza ida-ne&apos;ebá.</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>Se husu ona atu para uza buat ruma</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>Karta atu para uza husu Ita atu para uza pontu balun husi pakote %1.</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>la iha buat atu hatete</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>ami para uza ona</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>Pakote dokumentu husi konsellu</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Taka la ho rai?</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>Ita-nia hatán sira la rai iha fatin seluk. Se taka, sei hamoos.</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Fila ba ha&apos;u-nia hatán</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>Taka no hamoos</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Lee fixeiru ne&apos;ebé hakerek mai ha&apos;u</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Hili fixeiru…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fixeiru</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Fixeiru taka-metin (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>Ita lee mesak, no hatán tuir Ita-nia hakarak. La iha buat ida hela iha laptop ne&apos;e.</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Liafuan neen</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Loke fixeiru</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>Seidauk hili fixeiru</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>Liafuan neen seidauk iha</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Loke hela fixeiru</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>Tau Ita-nia hatán iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Fixeiru taka-metin (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>Ita-nia hatán rai ona. Lori fila fixeiru tuir dalan ne&apos;ebé hatete ba Ita.</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>Labele rai hatán iha ne&apos;ebá. Hili fatin seluk.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Hatudu liafuan sira</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>Rai ha&apos;u-nia hatán…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>Ita bele para iha ne&apos;e. Ita-nia hatán seidauk rai iha fatin ida. Rai iha fixeiru ne&apos;ebé konsellu de&apos;it mak bele loke. Ka husik de&apos;it.</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>Nia bá ho Ita-nia hatán iha fixeiru taka-metin, ba konsellu de&apos;it.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>Revizaun</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, orijinál</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1, tradusaun</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>Ekipa de&apos;it</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 Karta akompañamentu</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pájina %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassageReadings</name>
    <message>
        <source>Before</source>
        <translation>Molok</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tuirmai</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>Lee hela akta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Sé mak lee</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>Seidauk iha liafuan iha akta ne&apos;e.</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>Parágrafu %1 husi %2 grava ona. Lian: %3.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>Ema ne&apos;ebé hakerek akta ne&apos;e la lee ho lian. Aumenta uluk ema ne&apos;ebé sei lee, hanesan ema ne&apos;ebé tulun.</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>Lee liafuan de&apos;it, la ho naran. Membru sira rona iha pájina lee nian; gravasaun hela iha konsellu nia laptop sira.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 husi %2</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>Grava parágrafu ne&apos;e</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>Gravasaun toka iha pájina lee nian, bainhira liafuan sira-ne&apos;e la muda.</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>Ema ida lee parágrafu ne&apos;e</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Sé mak tulun…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>Uluk, hili iha “Sé mak lee” nia okos ema ne&apos;ebé lee ho lian.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>Hatudu letra sira</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Fraze segredu foun</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Hakerek fali</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Muda fraze segredu</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Fraze segredu agora nian</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>Nia vale iha laptop ne&apos;e. Kópia seguransa ne&apos;ebé halo uluk sei loke ho ida tuan.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>Presiza fraze segredu agora nian.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Muda hela fraze segredu</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Fraze segredu foun ba %1</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>Ema ne&apos;e rasik hakerek; ema seluk la presiza hatene.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>Kola tiha ho Unicode, tuir Ita nia hili.</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Tuir ne&apos;ebé kola</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>Ne&apos;e karik lian Birmánia ne&apos;ebé hakerek ho Zawgyi. Ida-ne&apos;ebé mak lee loos?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Ida-ne&apos;e</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>Ho Unicode</translation>
    </message>
    <message>
        <source>Do the same until the vault locks</source>
        <translation>Halo hanesan to&apos;o kofre xavi</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tuir ne&apos;ebé iha</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>Halo hanesan iha fixeiru ne&apos;e tomak</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>Tradusaun iha fixeiru ne&apos;e karik lian Birmánia ne&apos;ebé hakerek ho Zawgyi. Ida-ne&apos;ebé mak lee loos? Resposta ne&apos;e ba hotu.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>PDF ne&apos;e aat no labele hatudu. Nia rai hanesan uluk.</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>PDF ne&apos;e loke ho liafuan-pase de&apos;it. Husu ema ne&apos;ebé haruka atu fó ida la ho liafuan-pase.</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>PDF ne&apos;e presiza memória ka tempu liu buat ne&apos;ebé fixeiru ida bele uza iha ne&apos;e. Nia rai hanesan uluk.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>PDF labele hatudu iha laptop ne&apos;e: programa ne&apos;ebé lee PDF la hahú. Fixeiru rai hanesan uluk.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Pájina molok</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pájina tuirmai</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>Loke hela pájina</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>name of a file</comment>
        <translation>%1, pájina %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pájina %1 husi %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>Membru sira</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Sai ona</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Ko&apos;alia</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lee</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lee ho lian</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Husi</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation>Ema konfiansa</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Sei seidauk selu</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Muda naran…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Husu konsentimentu</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>Buat ne&apos;ebé sai…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Membru foun</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>Naran hili</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>The name is free: a nickname, a tree, a river. No legal name is asked for.</source>
        <translation>Naran livre: naran-bolu, ai, mota. La husu naran legál.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aumenta</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>Presiza naran ida, naran saida de&apos;it.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Rai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estadu</translation>
    </message>
    <message>
        <source>During a pause, and after leaving, nothing of this member goes out.</source>
        <translation>Durante deskansa, no depois sai, la iha buat ida husi membru ne&apos;e mak sai.</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>Iha ne&apos;e iha membru sira konsellu nian, ida-idak ho naran ne&apos;ebé sira hili.</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Bolu</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Tau tuir</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>“Bolu” mak oinsá ema bolu membru, ezemplu “tia”. “Tau tuir” hili fatin iha lista; husik mamuk ba orden baibain.</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Oinsá kontakta</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Seidauk husu</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>Lori ba uma</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>Tempu iha konsellu</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>To&apos;o</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Hakerek loron ho fulan iha letra.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Loron ikus iha molok loron dahuluk.</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>Nesesidade prátika</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>Nesesidade prátika de&apos;it</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>Nesesidade prátika de&apos;it: rampa, fatin besik odamatan, la han na&apos;an. Nunka saida mak akontese ba ema. Ida-ne&apos;e taka-metin.</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>Se fila fali, buat hotu fila hanesan uluk. La husu fali buat ida.</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>Grupu serbisu foun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naran</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>Grupu serbisu presiza naran.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Taka-metin ona</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>Iha buat taka-metin iha ne&apos;e.</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>Ema ne&apos;ebé bele loke: %1.</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>Naran legál no kontaktu taka-metin. Atu loke presiza Ita-nia fraze segredu, no ida-ne&apos;e rejista.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>Seidauk iha buat taka-metin. Naran legál nunka presiza iha ne&apos;e.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Loke…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Hahú…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>Agora loke hela. Sei taka depois minutu rua se la iha tekla, no bainhira Ita sai husi pájina ne&apos;e.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aumenta…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muda…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Taka agora</translation>
    </message>
    <message>
        <source>A former account</source>
        <translation>Konta uluk nian</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>%1 loke iha %2, %3.</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>Loke buat taka-metin</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ita-nia fraze segredu</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Hatudu letra sira</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>Katak Ita loke, no bainhira, hela iha rejistu. Saida mak Ita haree la hela.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Loke</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>Hakerek fraze segredu ne&apos;ebé Ita uza atu loke rejistu sira.</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>Ne&apos;e fraze segredu seluk. La loke buat ida.</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>Tau vírgula se iha barak.</translation>
    </message>
    <message>
        <source>%1 · is called %2</source>
        <comment>state, form of address</comment>
        <translation>%1 · bolu %2</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Sai iha</translation>
    </message>
    <message>
        <source>How to reach…</source>
        <translation>Oinsá kontakta…</translation>
    </message>
    <message>
        <source>Time here…</source>
        <translation>Tempu iha ne&apos;e…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>Nesesidade prátika…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>Fila fali…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Deskansa…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Sai…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>Hakarak lee testu ho lian</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>Hakarak tuir (bele muda bainhira de&apos;it)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Lian seluk</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Grupu serbisu sira</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>Grupu serbisu foun…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>La hamutuk iha enkontru ka pakote ida ho (taka-metin, la husu razaun)</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Hili membru ida</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>La iha regra ba letra sira-ne&apos;e. Hakerek naran hanesan membru hakerek.</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>Regra ida ne&apos;ebé hatene letra, la&apos;ós lian, mak hakerek. Hadi&apos;a hanesan membru hakerek.</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Hakerek mós hanesan</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>Propoin hakerek ho letra latinu</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>“Hakerek mós hanesan” mak naran ida-ne&apos;e ho letra seluk, ketak ho vírgula. Buka hetan membru ho ida-idak, no ida-idak hela iha ne&apos;e hanesan naran.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PickOver</name>
    <message>
        <source>chosen</source>
        <translation>hili ona</translation>
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
        <translation>Entrega foun</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 koluna tuirmai</translation>
    </message>
    <message>
        <source>Alt+1–9 page</source>
        <translation>Alt+1–9 pájina</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ba</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Akta: %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>Desizaun sira: %1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>Kondisaun ida ba sin ne&apos;e</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>Oinsá kumpre?</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>Razaun rai ho entrega, iha Ita-nia konta. La tama ba pakote.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Kumpre ona</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>Presiza liafuan uitoan, ba ema ne&apos;ebé husu depois.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Halo hela pájina sira</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>Husik, ho razaun</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razaun</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Husik</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pájina %1</translation>
    </message>
    <message>
        <source>Where to put the package and its signature</source>
        <translation>Tau pakote no nia asinatura iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>Halo hela pakote dokumentu</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>Pakote dokumentu no nia asinatura rai ona: %1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Loke PDF</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aumenta…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Haree molok imprime</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>Fila ba entrega</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1 sei haree</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>pájina hamutuk %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>Ita hili</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>pontu hamutuk %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>Hatán fó dalan</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 husi parte %2</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>haree hela</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>la iha buat ida iha laran</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>hela iha ne&apos;e: %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>hela iha ne&apos;e</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>tomak, hotu hanesan “membru ida”</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>tomak</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>bele</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n hela iha ne&apos;e</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>balun</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Hela iha ne&apos;e</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>parte %n; pájina sira la temi</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>Pontu %1, deklarasaun ida</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>Pontu %1, desizaun ida</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>Pontu %1, asaun ida</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>Pontu %1, nota ida</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Pontu %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Haree…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>Verifikasaun segredu</translation>
    </message>
    <message>
        <source>running</source>
        <translation>la&apos;o hela</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>la hetan buat ida</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>pontu %n atu haree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>pontu %n atu haree, %1 seidauk hatán</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>husik, ho razaun</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Muda testu</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>Husik, ho razaun…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Halo hela pájina sira.</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>Hili uluk saida mak sei bá.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>Pontu %n atu haree hein hatán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>La iha buat ida husi ne&apos;e bele bá.</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>Pakote sei hetan asinatura: PDF, ODT, XLSX no folla resposta.</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>Depois pakote bele hetan asinatura: PDF, ODT, XLSX no folla resposta.</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>Ita rasik hakerek sin ko&apos;alia ida ne&apos;ebé nia membru seidauk haree. Tan ne&apos;e ema seluk mak konfirma.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>Ema ko&apos;alia %1 husi %2 fó dalan ba ne&apos;e</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>ema ko&apos;alia la to&apos;o na&apos;in lima</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>membru seidauk haree</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>Pakote dokumentu (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>Liafuan neen ne&apos;e loke pakote. Hatete ba instituisaun liuhusi dalan seluk, ketak husi fixeiru; la hatudu tan.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>la xavi</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>xavi ho liafuan neen</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Pakote</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>Entrega %1, iha %2 nia fatin</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>Fixeiru ne&apos;ebé rai hamutuk ho sira-ne&apos;e</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>Pakote rai ona; fixeiru hamutuk %n, ida-idak ho nia asinatura. Haruka fixeiru ida-idak iha mensajen ketak; dahuluk: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>7-Zip, Keka ka programa seluk ba zip AES-256 bele loke; programa ne&apos;ebé mai ho Windows labele.</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>Programa gratuita age bele loke, no Balai mós bele.</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>zip xavi hela, ba gabinete ne&apos;ebé la iha age</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>fixeiru ida</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>fixeiru to&apos;o %1 MB</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>Tamañu ba e-mail</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>La inklui fixeiru</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>Haree ka rona ona…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>La iha buat ida iha lian sira-ne&apos;e: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation>Para lee</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lee ho lian</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Neineik liu</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>Laptop ne&apos;e labele lee ho lian. Ema ne&apos;ebé Ita hili bele lee ba Ita.</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>Laptop ne&apos;e labele lee ho lian iha lian ne&apos;e: %1. Ema ne&apos;ebé Ita hili bele lee ba Ita.</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>Rona ema ida lee</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>Gravasaun labele toka iha laptop ne&apos;e.</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>Lian la hatán. Ema ne&apos;ebé Ita hili bele lee ba Ita.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>Ita-nia liafuan</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>Ohin la iha buat tan atu lee.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 husi %2</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>Buat ne&apos;ebé Ita hatete, hakerek hanesan ne&apos;e. Ida-ne&apos;e tradusaun:</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>Buat ne&apos;ebé Ita hatete, hakerek hanesan ne&apos;e:</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>Ida-ne&apos;e hakerek kona-ba enkontru:</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>Ida-ne&apos;e la&apos;ós Ita-nia liafuan.</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>Surat hatete Ita-nia naran: %1.</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>Surat la hatete sé mak dehan ida-ne&apos;e.</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>Surat hatete “membru ida”. Ita-nia naran la hatudu.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra ki&apos;ik liu</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra boot liu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Subar</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>Ita-nia hatán rai ona. Ita bele para bainhira de&apos;it.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Ida-ne&apos;e loos</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Favór muda</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Favór hasai</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Molok</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tuirmai</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Ita hakarak halo saida?</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>Lee buat ne&apos;ebé hakerek</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>Hatete buat ida ba konsellu</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>Ha&apos;u-nia sin no lae</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>Konsellu tenke ko&apos;alia kona-ba saida?</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>Ida-ne&apos;e di&apos;ak atu hakerek oinsá?</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>Tau iha ajenda</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>Fó hakarak ne&apos;e</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>Propoin ba konsellu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>Ita bele para iha ne&apos;e.
Ohin Ita la presiza halo buat ida tan.</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>Ema ne&apos;ebé Ita bele ko&apos;alia hamutuk</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>Ha&apos;u hakarak ema ida ko&apos;alia ho ha&apos;u</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>Ida-ne&apos;e rai taka-metin, ba ema ne&apos;ebé tau matan ba apoiu.</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>Ita-nia sin no lae</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>Hasai ida-ne&apos;e?</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>Ita-nia liafuan lakon kedas husi akta.</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>Lakon mós husi istória no buka. Husi laptop seluk, lakon iha troka dadus tuirmai.</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>Kópia seguransa tuan no surat ne&apos;ebé fó ona karik sei iha.</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>Liafuan sira labele lori fila fali.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Husik lai</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Hasai</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>Hasai hela Ita-nia liafuan</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>Ema apoiu husi konsellu</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>Ita bele husu nia bainhira de&apos;it.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>Ida-ne&apos;e rai ona. Ema ida sei mai hasoru Ita.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>Iha ne&apos;e labele rai nia taka-metin. Favór hatete ba Ita-nia ema apoiu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Foti fali</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>%1 lee ida-ne&apos;e ba Ita.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Sé mak lee</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>Ha&apos;u lee rasik</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>Ida-ne&apos;e muda ona depois Ita dehan loos:</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Ha&apos;u hotu ona</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>Saida mak ema husu ha&apos;u</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>Ita hatete saida kona-ba ne&apos;e?</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>Ha&apos;u la konkorda ho ne&apos;e</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>hanesan membru ida</translation>
    </message>
    <message>
        <source>under my name</source>
        <comment>how she appears</comment>
        <translation>ho ha&apos;u-nia naran</translation>
    </message>
    <message>
        <source>without saying who</source>
        <comment>how she appears</comment>
        <translation>la hatete sé</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>Oinsá Ita mosu</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>Ko&apos;alia, la presiza hakerek</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>La iha ema ida ne&apos;ebé tuur depois Ita mak haree Ita-nia liafuan. Bainhira ronda ne&apos;e hotu, liafuan sira lakon husi akta.</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>Agora laptop la konsege hakerek ida-ne&apos;e. Nia koko fali ho hatán tuirmai.</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>Gravasaun ne&apos;e sei rai taka-metin ho Ita-nia hatán. Ema ne&apos;ebé tau matan ba buat taka-metin de&apos;it mak rona. Nia nunka sai husi konsellu nia laptop sira.</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>Laptop ne&apos;e la konsege rai gravasaun taka-metin. Favór hakerek, ka hatete ba ema ida ne&apos;ebé hakerek.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Seidauk rejista ema ida mai enkontru ne&apos;e.</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Sé mak tuur atu lee?</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Membru ne&apos;ebé lee</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Tau PIN</translation>
    </message>
    <message>
        <source>The PIN is set. It opens the cover of this reader and nothing else.</source>
        <translation>PIN rai ona. Nia loke pájina lee nian ne&apos;ebé subar, no la loke buat seluk.</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>PIN ho númeru haat ka liu loke pájina lee nian ne&apos;ebé subar. La loke buat seluk.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Hakotu ronda</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>Ita bele para iha ne&apos;e.
Ohin Ita la presiza halo buat ida tan.</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>Ita hakarak lori buat ruma ba uma ka lae?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>La iha</translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation>Ha&apos;u rona ona</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Surat</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Fixeiru</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>“La iha” mak hatán di&apos;ak. Buat ne&apos;ebé la iha uma, ema labele hetan iha ne&apos;ebá.</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>Ema tuirmai tuur</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>Ronda hotu iha ne&apos;e</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraze segredu</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Loke ekipa nia pájina</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Fila ba ronda</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ida-ne&apos;e la&apos;ós fraze segredu.</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>Rejistu sira xavi hela. Fraze segredu loke sira, no depois simu hatán hotu.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Loke hela…</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingsView</name>
    <message>
        <source>Somebody reads it, recorded on %1.</source>
        <translation>Ema ida lee, grava iha %1.</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1 Gravasaun ne&apos;e ba testu tuan, no la toka.</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>Hamoos gravasaun ne&apos;e…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>Grava ema ida lee</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>Rai ho formuláriu, no toka iha fatin lian mákina nian, bainhira testu la muda.</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>Rai leitura ne&apos;e</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>Hili fixeiru WAV…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>Ema ida lee formuláriu, lian: %1</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Fixeiru WAV (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>Fixeiru ne&apos;e boot liu 20 MB. Halo badak liu, no hili fali.</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>Rai hela gravasaun</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>Fixeiru ne&apos;e labele toka iha ne&apos;e. Rai hanesan WAV ho bit 16 no kanál ida ka rua, no hili fali.</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>Hamoos gravasaun ne&apos;e?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>Hamoos iha ne&apos;e, no iha laptop seluk iha troka dadus tuirmai.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Labele lori fila fali.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>La&apos;ós agora</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hamoos</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>Hamoos hela gravasaun</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>Hanehan metin tekla Espasu bainhira Ita lee, no husik iha rohan. Ka hanehan dala ida atu hahú, no dala ida atu hakotu.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>Tau karta atu para uza iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>Halo hela karta atu para uza</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>Husu atu para uza pontu</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>Númeru pontu sira</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>Se iha buat ruma sala: husu instituisaun atu para uza pontu sira-ne&apos;e. Karta temi númeru de&apos;it.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Imprime karta atu para uza…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>Pakote dokumentu la iha pontu ho númeru ne&apos;e: %1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>Hakerek númeru sira ne&apos;ebé iha pakote dokumentu, ho vírgula iha klaran.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>Konsellu aprova</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Oinsá</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>ho konsensu</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>ho votu</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>Hanoin seluk, se iha</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>Husi agora testu metin ona: atu muda, presiza aprova fali.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Aprova</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>Rejista resposta</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Sé mak hatán</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Hatán</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Data meta</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Númeru karta</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rejista</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>Aumenta uluk instituisaun, iha konsellu nia naran okos.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Loron ne&apos;e bele lee ho dalan rua, ka labele lee. Hakerek hanesan 23 Novembru 2026.</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>Saida mak konsellu haree</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Ami-nia hanoin</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Iha fraze ida</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Muda testu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Títulu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testu</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Rai</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Presiza títulu ida.</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Rekomendasaun foun</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ba</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aumenta</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>instituisaun ida</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Instituisaun hotu</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Haruka ba</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>seidauk iha</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Sei la&apos;o</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Remata</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>konsensu, ho hanoin seluk</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>konsensu</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Ba %1</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Konsellu</translation>
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
        <translation>Implementasaun</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 dehan</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>konsellu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>Rejista resposta…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>Ami-nia hanoin…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Aprova…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Muda testu…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Ba revizaun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Remata</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>Konsellu nia hanoin: %1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>Konsellu aprova ona</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istória</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasaun sira</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Foun</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ muda</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R rejista resposta</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>Iha ne&apos;e iha rekomendasaun sira konsellu nian, no saida mak akontese ba ida-idak.</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>Testu ne&apos;e la hanesan ho ida ne&apos;ebé aprova ona. Nia sai fali bainhira aprova foun.</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>Halo sai raskuñu</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Fila ba revizaun</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Hakerek foun</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>Rai karta husi %1…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>Rai ho rekomendasaun ne&apos;e</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Rai fixeiru…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>Tau pedasuk sira iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>Halo hela pedasuk sira</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>Pedasuk xave nian</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>Ema ne&apos;ebé rai pedasuk</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>Husi sira, ema na&apos;in hira mak loke rejistu</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Hanesan</translation>
    </message>
    <message>
        <source>pages to print</source>
        <translation>pájina atu imprime</translation>
    </message>
    <message>
        <source>one file each</source>
        <translation>fixeiru ida-idak</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>Pedasuk mak parte ida husi xave. Mesak nia la loke buat ida. Pedasuk to&apos;o hamutuk loke buat hotu ne&apos;ebé Ita bele loke.</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>Fó ida-idak ba ema seluk ne&apos;ebé konsellu konfia. Keta rai ida hamutuk ho laptop. Pedasuk ne&apos;ebé halo uluk la loke tan buat ida.</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>Halo pedasuk sira…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>Pedasuk ne&apos;ebé presiza barak liu duké ne&apos;ebé iha.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Folla rekuperasaun</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Subar hela</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · kópia 1</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>Folla subar hela bainhira Ita lee lubuk sira husi Ita-nia surat.</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>Lubuk ualu ne&apos;e loke rejistu sira se fraze segredu lakon.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>Rai surat ne&apos;e iha fatin ne&apos;ebé Ita de&apos;it mak sei buka. Keta hasai foto.</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>Koko iha: ____________________   husi: ____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Fila ba kópia seguransa</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Hili kópia seguransa…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>Kópia seguransa atu fila ba</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Kópia seguransa (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>Kópia seguransa sai pasta foun; la muda buat ida ne&apos;ebé iha ona. Nia loke ho fraze segredu husi loron ne&apos;ebé halo nia.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>Buat ne&apos;ebé hakerek depois kópia seguransa la iha laran. Simu buat ne&apos;ebé laptop seluk iha molok entrega buat ruma.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Fila ba kópia ne&apos;e</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>Seidauk hili kópia seguransa</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Seidauk hili pasta</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Fila hela ba kópia seguransa</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>ezemplu ida</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Lee hela hatán sira</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>Hatama hela hatán sira</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>Hatán husi gabinete ida</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>La hatama</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>La hatama hotu</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Hatama sira-ne&apos;e</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>Hatán fila kompletu. Kompara liafuan xave nian ho gabinete: %1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>Iha ne&apos;e iha buat ne&apos;ebé gabinete ida hatán, molok rejista buat ida.</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>Koluna hanesan hetan</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>la iha títulu</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>koluna daruak ne&apos;ebé katak hanesan</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>la koñese: ida-ne&apos;e saida?</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>hili…</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>la uza</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Katak</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>Koluna %1 katak</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>Liña hanesan lee</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>La iha liña ida ho hatán.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>Lee ona liña %n tan, la hatudu iha ne&apos;e.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>Sira para ona uza buat ne&apos;ebé husu atu para uza husi entrega %1</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>pontu ida la ho númeru</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Liña %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>to&apos;o %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>data %1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>koñese ona</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>la hatama</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>Hatama mós</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>La hatama liña ne&apos;e</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>heading of a column, number of a line</comment>
        <translation>%1, liña %2</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Uza ida-ne&apos;e</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Lee hela fixeiru.</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>Labele hatama buat ida husi fixeiru ne&apos;e.</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>Hatete uluk koluna ida-ne&apos;ebé iha hatán, no ida-ne&apos;ebé iha númeru ka referénsia.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>Pergunta %n hein hatán.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>La iha buat atu hatama.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>Sei rejista hatán %n. Seidauk rejista buat ida.</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>hatán seluk husi ida ne&apos;ebé rejista uluk: rua hotu hela</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundHead</name>
    <message>
        <source>Answered on</source>
        <translation>Hatán iha</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Esplika husi</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testemuña</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Sé mak sei haree</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>Lee iha lian</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Hatán ho</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>how somebody answered</comment>
        <translation>asinatura</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>marka liman-fuan</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>liafuan, ho testemuña</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Ema apoiu</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>la iha ne&apos;ebá</translation>
    </message>
    <message>
        <source>there</source>
        <translation>iha ne&apos;ebá</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Husu ba</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>ema hotu husi konsellu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ema</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1: la iha formuláriu</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1: la iha formuláriu iha lian ne&apos;e</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1: versaun %2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>Formuláriu konsentimentu: %1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>liafuan, grava ona</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundPage</name>
    <message>
        <source>1 yes</source>
        <translation>1 sin</translation>
    </message>
    <message>
        <source>2 no</source>
        <translation>2 lae</translation>
    </message>
    <message>
        <source>3 later</source>
        <translation>3 depois</translation>
    </message>
    <message>
        <source>Ctrl+Enter keep</source>
        <translation>Ctrl+Enter rai</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Aumenta ema ida</translation>
    </message>
    <message>
        <source>Picture slips…</source>
        <translation>Kartaun dezeñu…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>Tuir malu iha laptop ne&apos;e</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Hatudu hatán hotu</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>1 sin, 2 lae, 3 depois. Naran: 1 naran hili, 2 “membru ida”, 3 depois, 4 la temi, 5 naran rasik. Backspace: seidauk husu. Delete iha naran hasai liña.</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>Hatán sira: ema no pergunta</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>Hatán iha loron ne&apos;ebé? Hakerek loron ho nia tinan.</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>Loron hatán nian seidauk to&apos;o.</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>Hatán ko&apos;alia presiza testemuña. Hakerek sé mak rona.</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>Seidauk hakerek buat ida. Fatin mamuk hela “seidauk husu”: la hakerek buat ida ba sira.</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>Hatán atu hakerek: %1. Ema: %2. Fatin mamuk hela “seidauk husu”.</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>Tau kartaun sira iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>Halo hela kartaun sira</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>Rai hela ronda</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>Anula kedas depois hakerek.</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>Ronda rai ona. Hatán: %1. Ema: %2. Ctrl+Z anula.</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>Lae ida kona entrega ne&apos;ebé sai ona uluk: %1.</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>Bá entrega sira</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>Ronda pergunta</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>Rai ronda</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>Ronda ida ne&apos;ebé hakerek no la rai sei iha ne&apos;e.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Kontinua</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>La hatama</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>Turnu ida iha laptop ne&apos;e hapara derrepente. Hatán ne&apos;ebé fó sei iha ne&apos;e.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Rai hatán sira-ne&apos;e</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>La hatama</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>Kartaun dezeñu</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Naran</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>la ho naran</translation>
    </message>
    <message>
        <source>with the chosen name</source>
        <translation>ho naran hili</translation>
    </message>
    <message>
        <source>The number on a slip is the row’s. A slip with a name must stay with the council.</source>
        <translation>Númeru iha kartaun mak liña nian. Kartaun ho naran tenke hela iha konsellu.</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>Halo kartaun sira…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>seidauk husu</translation>
    </message>
    <message>
        <source>chosen name</source>
        <translation>naran hili</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>“membru ida”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>lae</translation>
    </message>
    <message>
        <source>later</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>la temi</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>naran rasik</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number on the slip, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · answered alone</source>
        <translation>%1 · hatán mesak</translation>
    </message>
    <message>
        <source>%1, %2: answered</source>
        <comment>name, use</comment>
        <translation>%1, %2: hatán ona</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, use, answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Ema</translation>
    </message>
</context>
<context>
    <name>balai::ui::SealView</name>
    <message>
        <source>Seal the minutes</source>
        <translation>Taka-metin akta</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>Akta ne&apos;ebé konfirma ona de&apos;it mak bele taka-metin.</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>Liafuan taka-metin hela hanesan uluk. Depois bele aumenta de&apos;it korresaun ho nia loron.</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>Lee hela akta</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>hela iha ne&apos;e</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>Membru ida:</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>Parágrafu ida: %1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>Parágrafu %1: %2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>Ba konsellu</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Ba ema hotu</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>Hela iha ne&apos;e, ba konsellu</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>Hela iha ne&apos;e, ba ema hotu</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>Taka-metin hela akta</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchFilter</name>
    <message>
        <source>everything</source>
        <translation>buat hotu</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>lian hotu</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>ema naran ida</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Akta</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Enkontru sira</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasaun sira</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membru sira</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Instituisaun sira</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Rejistu seluk</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>husi %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>to&apos;o %1</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Buka iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Iha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membru</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Husi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>To&apos;o</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Buka iha ne&apos;ebá</translation>
    </message>
    <message>
        <source>A day is written like 23 November 2026.</source>
        <translation>Loron hakerek hanesan 23 Novembru 2026.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Type what you look for, in any language.</source>
        <translation>Hakerek buat ne&apos;ebé Ita buka, iha lian saida de&apos;it.</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>La hetan buat ida ba liafuan sira-ne&apos;e.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Bá haree</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Buka iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Rai buka ne&apos;e</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pájina sira</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Buka ne&apos;ebé rai</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>La rai tan</translation>
    </message>
</context>
<context>
    <name>balai::ui::SecondPerson</name>
    <message>
        <source>A second person looks at it</source>
        <translation>Ema daruak haree</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Fraze segredu</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Hatudu letra sira</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirma</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>Ema seluk hakerek nia fraze segredu rasik.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>Ida-ne&apos;e loos</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Ida-ne&apos;e la loos</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>ami foti fali agora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>husu ha&apos;u loron seluk</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>Ami hakerek: sin ba %1. Loos ka lae?</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>Ba enkontru ida ka testu ida de&apos;it.</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>Ita hatete: %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>To&apos;o %1.</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>hela hanesan uluk</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>Pontu balun presiza pedidu atu para uza</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entrega ona</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Entrega %1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>liafuan ne&apos;ebé hasai</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Halo iha</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>Membru ida foti fali sin ida. Pontu %1 sai ona ho sin ne&apos;e. Karta temi númeru sira-ne&apos;e de&apos;it.</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>Balai labele to&apos;o surat ne&apos;ebé haruka ona: husu instituisaun atu para uza.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Imprime karta atu para uza…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>Simu folla resposta…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Saida mak bá ona</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Saida mak hela iha ne&apos;e</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Entrega sira</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepara</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>Iha ne&apos;e iha buat ne&apos;ebé entrega ona ba ministériu sira no seluk: loos buat ne&apos;ebé membru sira konkorda atu fahe, no la iha tan.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Simu ona</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>seidauk rejista</translation>
    </message>
    <message>
        <source>The package was received</source>
        <translation>Pakote simu ona</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Oinsá</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bainhira</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Sé mak simu</translation>
    </message>
    <message>
        <source>For example: brought by hand, received by the front office.</source>
        <translation>Ezemplu: ema lori rasik, resepsaun mak simu.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rejista</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Hakerek loron ho fulan iha letra.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>Loron ne&apos;ebé seidauk to&apos;o labele rejista.</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>Hakerek oinsá nia to&apos;o ne&apos;ebá.</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>Buka entrega</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>La iha entrega ho liafuan sira-ne&apos;e.</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>Simu ona…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>Haree pakote ida…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>Folla resposta ne&apos;ebé prienxe ona, ka hatán fila ho asinatura</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>Folla resposta no hatán fila (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>Husu atu para uza pontu…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>ho karta</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>ko&apos;alia rasik ka ho telefone</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>iha folla resposta</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>ho hatán fila ho asinatura</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>troka ona ho %1</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>pedidu atu para uza: seidauk konfirma katak la uza tan</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>Troka pakote tuan</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Troka ona ho pakote foun</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Ami husu ona atu la uza tan</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>pontu %1, iha %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>seidauk</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>fó-hanoin iha %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Konfirma ona</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>Sira la uza tan…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>Fó-hanoin…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>Pakote iha nia fatin…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>Sira la uza tan buat ne&apos;ebé ami husu atu la uza</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>Oinsá sira hatete</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Gabinete ida-ne&apos;ebé</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>Gabinete, la&apos;ós ema ida. Depois ne&apos;e, pájina “Ohin” la fó-hanoin tan kona-ba pedidu atu para uza.</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>Loron ne&apos;e molok karta.</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>Rejista hela konfirmasaun</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>numbers of copies, day</comment>
        <translation>%1, iha %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <translation>ema ne&apos;ebé lori: %1</translation>
    </message>
    <message>
        <source>Copies on paper</source>
        <translation>Kópia iha surat</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Sé mak lori</translation>
    </message>
    <message>
        <source>Cover sheets for printed copies</source>
        <translation>Folla kapa ba kópia imprime</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Kópia hira</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>Ba gabinete ida-ne&apos;ebé</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>Folla ida iha kópia ida-idak nia leten: gabinete, referénsia, númeru kópia nian, no liña ida atu asina no haruka fila. Nota kona-ba sé mak lori hela de&apos;it ho konsellu, la iha folla.</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>Imprime folla kapa…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>Hakerek númeru ida husi 1 to&apos;o %1.</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>Tau folla kapa iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>Halo hela folla kapa</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>Folla kapa ba kópia imprime…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>Konta ne&apos;e, iha laptop ne&apos;e</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>Saida mak konsellu konkorda</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>Lian janela nian. Rejistu sira hela iha lian ne&apos;ebé hakerek.</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Ctrl + no Ctrl − haboot no haki&apos;ik letra.</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>Depois tempu ne&apos;e, se la iha tekla ka movimentu, kofre xavi.</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>Sin ida dura to&apos;o bainhira se la temi loron.</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>Tempu hira instituisaun iha atu hatán ba entrega.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Oin</translation>
    </message>
    <message>
        <source>light</source>
        <translation>naroman</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>nakukun</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>minutu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Xavi depois</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>fulan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>Sin ida dura</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>loron %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Tempu atu hatán</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Konfigurasaun</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>Oinsá hatán tolu hatudu ba membru, iha ekran no iha kartaun dezeñu.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Orden hatán nian</translation>
    </message>
    <message>
        <source>yes, no, later</source>
        <translation>sin, lae, depois</translation>
    </message>
    <message>
        <source>no, later, yes</source>
        <translation>lae, depois, sin</translation>
    </message>
    <message>
        <source>later, no, yes</source>
        <translation>depois, lae, sin</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Fraze segredu muda ona.</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>Xave no ema</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Muda fraze segredu…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Folla rekuperasaun foun…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>Ema ne&apos;ebé uza laptop ne&apos;e…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>Insidente sira…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>Seidauk koko folla rekuperasaun: dadus taka-metin, entrega no troka dadus taka hela.</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>Liafuan atu kuidadu…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>Oinsá hakerek loron, oras no kontajen iha ne&apos;e no iha membru nia surat. Númeru surat nian, osan no fixeiru uza nafatin 0–9.</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>Se la iha konfirmasaun iha loron hirak-ne&apos;e nia laran, Ohin fó-hanoin kona-ba pedidu atu para uza.</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>Grupu ba ronda rona…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>Fó-hanoin pedidu atu para uza</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Algarizmu</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Loron</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Sé mak tulun…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>Pedasuk xave nian</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Pedasuk %1 husi %2</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>Ida-ne&apos;e parte ida husi xave. Mesak nia la loke buat ida. Pedasuk %1 naran ida husi sira-ne&apos;e hamutuk loke buat ne&apos;ebé xavi.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>Rai surat ne&apos;e iha fatin ne&apos;ebé Ita de&apos;it mak sei buka, dook husi laptop. Keta hasai foto. Fó de&apos;it ba ema ne&apos;ebé Ita koñese, hasoru malu.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>Hatudu letra sira</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>Hakerek uluk pedasuk ida, ka hili nia fixeiru.</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>Hili fraze segredu foun ho letra %1 ka liu.</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>pedasuk %1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>Fixeiru pedasuk nian</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>Pedasuk (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Seidauk iha pedasuk.</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>Pedasuk to&apos;o agora: %1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>Pedasuk mak parte ida husi xave. Ema balun rai ida-idak. Pedasuk to&apos;o hamutuk loke rejistu sira.</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>Pedasuk ida, hanesan iha surat</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Aumenta pedasuk ne&apos;e</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Husi fixeiru…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>Fraze segredu foun, ba tempu oin</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>Imprime hela folla</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>Seidauk koko folla rekuperasaun. Molok koko, dadus taka-metin, entrega no troka dadus taka hela.</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>Kódigu rekuperasaun foun hakerek iha folla foun. Folla tuan la loke tan buat ida iha ne&apos;e; kópia seguransa ne&apos;ebé halo uluk sei loke ho nia. Prepara surat: kódigu hatudu dala ida de&apos;it.</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>Fasilitadór de&apos;it mak halo kódigu rekuperasaun foun.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Halo kódigu rekuperasaun foun</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>Folla koko ona</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>Halo hela kódigu rekuperasaun</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>Ida-ne&apos;e taka hela to&apos;o koko folla rekuperasaun. La ho folla, buat hotu lakon se haluha fraze segredu.</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>Bá folla rekuperasaun</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folla rekuperasaun</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>Haketak fatin sira ne&apos;ebé tau hamutuk no koko fali.</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>Folla nia ulun lakon. Husu ba instituisaun folla hanesan haruka uluk.</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>Husu ba instituisaun koluna ne&apos;e katak saida, ka hasai husi folla.</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>Husu ba instituisaun loron ida-ne&apos;ebé, no hakerek hanesan 2027-03-01.</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>Husu ba instituisaun resposta ida-ne&apos;ebé iha lista.</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>Kompara númeru sira ho pakote dokumentu, ka husu ba instituisaun.</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>Husu ba instituisaun ida-ne&apos;e katak saida.</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>Labele lee fixeiru ne&apos;e hanesan folla resposta. La rejista buat ida.</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>Rai fali hanesan XLSX la ho liafuan-pase.</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>Liña %1, koluna %2: labele lee ho serteza. La rejista buat ida.</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>Labele lee ho serteza: %1. %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Ohin</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Enkontru sira</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membru sira</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasaun sira</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Entrega sira</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troka dadus</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Formuláriu konsentimentu</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Onoráriu sira</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>Ministériu no instituisaun</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kópia seguransa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Konfigurasaun</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Subar</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Xavi</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Konvite sira</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>Ema ne&apos;ebé uza laptop ne&apos;e</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folla rekuperasaun</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Insidente sira</translation>
    </message>
</context>
<context>
    <name>balai::ui::StageLine</name>
    <message>
        <source>Stage of the recommendation: %1</source>
        <translation>Faze rekomendasaun nian: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>Rai ona</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>ema ida seidauk halo revizaun</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>ema %1 seidauk halo revizaun</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>troka dadus ikus %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::TakeHome</name>
    <message>
        <source>What members take home</source>
        <translation>Saida mak membru lori ba uma</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>Membru ne&apos;ebé lori buat ruma ba uma</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>La iha ema ida hakarak lori akta ne&apos;e ba uma.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>iha surat</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>hanesan fixeiru</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tau surat iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Halo hela surat</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Tau fixeiru iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Fixeiru taka-metin (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Halo hela fixeiru</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>Liafuan neen ne&apos;e loke fixeiru. Husik membru hakerek rasik, ketak husi fixeiru.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TermsPage</name>
    <message>
        <source>left alone</source>
        <translation>husik de&apos;it</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>ami-nian</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>Konsellu rasik nian</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>Nia mai ho Balai</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Troka ho</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Tansá</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>Iha liña iha nia okos iha akta. Liafuan ne&apos;ebé membru hatete husik de&apos;it.</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>Husik de&apos;it: la iha liña iha okos.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muda…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>Husik liafuan ne&apos;e</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>Kuidadu fali ho nia</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>Liafuan atu kuidadu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lian</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>Liafuan ida ka barak</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>Tau vírgula entre liafuan barak atu uza troka. Ne&apos;e sujestaun de&apos;it: la muda ema ida nia testu.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Rai</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>Hakerek uluk liafuan.</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>Liafuan ne&apos;e rasik iha lista atu uza troka.</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>Liafuan ne&apos;e iha ona lista.</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>Liafuan atu kuidadu</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Liafuan foun</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>Iha ne&apos;e iha liafuan ne&apos;ebé bele halo todan ba ema, no seluk atu uza. Balai tau liña iha okos iha akta no la muda buat ida.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayLines</name>
    <message>
        <source>One honorarium was perhaps paid twice</source>
        <translation>Onoráriu ida karik selu dala rua</translation>
    </message>
    <message>
        <source>Somebody took back a yes</source>
        <translation>Ema ida foti fali sin</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>iha entrega %1</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>Karta atu para uza</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>Sin ida remata iha %1</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>Sin ida remata ona iha %1</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>Pergunta ida adia ona</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>Pergunta %1 adia ona</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>ronda tuirmai</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>Ema ida seidauk halo revizaun</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>ema %1 seidauk halo revizaun</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>Ema hotu lee ona akta</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>akta %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>to&apos;o %1</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>Pedidu ida atu hasai fraze ida</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>Pedidu %1 atu hasai fraze ida</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>Hatán uluk</translation>
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
        <translation>data meta</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>Presiza halo</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>Seidauk selu ema ida ba %1</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>Seidauk selu ema %2 ba %1</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>Seidauk selu ema ida</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>Seidauk selu ema %1</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Halo kópia seguransa</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>Halo kópia seguransa dahuluk</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>horiseik</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>loron %1 liubá</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>Asaun ida presiza halo</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Konsentimentu</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Akta</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Resposta sira</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>Onoráriu no kópia seguransa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>konvite ida sei loke hela</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>Testu konsentimentu ida muda ona: %1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>ema ida atu husu fali</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>ema %1 atu husu fali</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>%1 hein hatán ba nia konvite</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>Konvite ida hein hatán</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>Insidente: presiza fó-hatene ba ema ne&apos;ebé kona</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>Pedidu ida atu para uza seidauk konfirma</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>entrega %1</translation>
    </message>
    <message>
        <source>Remind them</source>
        <comment>chip: a body has not acknowledged a recall</comment>
        <translation>Fó-hanoin</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Ohin</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Enkontru foun</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ muda</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9 ka Enter loke</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z anula</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>Saida mak presiza halo agora</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>Ohin la iha buat ida presiza halo. Buat ne&apos;ebé presiza halo sei mosu iha ne&apos;e.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Enkontru tuirmai</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Loke ajenda</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planeia enkontru</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Seidauk planeia enkontru ida.</translation>
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
        <translation>membru ida sei mai</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>membru %1 sei mai</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>ema ida husu deskulpa</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>ema %1 husu deskulpa</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1, ho intérprete</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>Rekomendasaun tuir faze</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Raskuñu</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Iha revizaun</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Aprova ona</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Haruka ona</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Remata</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>Rekomendasaun ida.</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>Rekomendasaun %1 tuir faze.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Faze</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasaun sira</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>%1 husi %2 ne&apos;ebé haruka hetan ona resposta</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Troka dadus</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <translation>Ikus %1</translation>
    </message>
    <message>
        <source>Nothing was exchanged with another laptop yet.</source>
        <translation>Seidauk troka buat ida ho laptop seluk.</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>Parágrafu ida iha versaun rua</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>Parágrafu %1 iha versaun rua</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Hili</translation>
    </message>
</context>
<context>
    <name>balai::ui::ToldWords</name>
    <message>
        <source>I have written them down</source>
        <translation>Ha&apos;u hakerek ona</translation>
    </message>
</context>
<context>
    <name>balai::ui::TranslationSheets</name>
    <message>
        <source>Translations</source>
        <translation>Tradusaun sira</translation>
    </message>
    <message>
        <source>Sheet for a translator…</source>
        <translation>Folla ba tradutór…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>Simu folla…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1: %2 atu tradús, %3 tuan liu nia orijinál</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>Konsellu iha lian ida de&apos;it.</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>Folla ba tradutór</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Ba lian</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>Fixeiru ne&apos;e sai husi kofre. Iha laran de&apos;it buat ne&apos;ebé bele bá organizasaun parseiru sira, no la iha ema ida nia naran iha sorin.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Hili fatin</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>Tau folla iha ne&apos;ebé</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>Halo hela folla</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>Parágrafu iha folla: %1. Hela iha ne&apos;e: %2.</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>Simu folla</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>Folla (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>Simu hela folla</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Tradusaun ne&apos;ebé simu: %1. Nia orijinál muda ona: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>Para grava</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Hatete fali</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>Rona fali</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Soe</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>Grava hela: %1, to&apos;o %2.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Grava ona: %1.</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>La iha fatin ba gravasaun tan iha ne&apos;e.</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>To&apos;o minutu %1.</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>La iha mikrofone ida hatán iha laptop ne&apos;e. Ita bele hakerek, ka hatete ba ema ida ne&apos;ebé hakerek.</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>Mikrofone para. Buat ne&apos;ebé Ita hatete to&apos;o ne&apos;e iha ne&apos;e.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>Labele toka iha laptop ne&apos;e.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>Lee ho lian: buka hela lian sira iha laptop ne&apos;e.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>Lee ho lian: laptop ne&apos;e labele lee. Gravasaun ne&apos;ebé ema halo bele rona.</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>Lee ho lian: laptop ne&apos;e bele lee iha lian hotu.</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>Lee ho lian: %1. Iha ne&apos;e labele lee iha lian: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Kansela</translation>
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
        <translation>Mudansa sira-ne&apos;e husi konsellu seluk.</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>Sira mai husi laptop ne&apos;ebé konsellu ne&apos;e seidauk simu.</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>Laptop ne&apos;ebé sira temi la asina sira.</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>Konsellu la konfia tan laptop ne&apos;e.</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>Laptop ne&apos;e hetan konfiansa ho xave seluk. Kompara uluk nia liafuan sira ho lian.</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>Laptop ida la hapara konfiansa ba nia an rasik. Halo iha laptop seluk.</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>Konvite ne&apos;e uza uluk ona. Husu ida foun.</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>Konta eskritóriu nian la halo troka. Uza konta konsellu nian.</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>Rejistu barak sei hamoos dala ida de&apos;it. Ema daruak tenke konfirma ho nia fraze segredu rasik.</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>Membru ne&apos;e la lori surat ba uma. Lee hamutuk iha ne&apos;e.</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>Kofre ne&apos;e rekupera husi kópia seguransa. Simu buat ne&apos;ebé laptop seluk iha, ka hatete iha Troka dadus tansá la iha buat foun liu.</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>Kofre ne&apos;e la restaura husi kópia seguransa, ka to&apos;o ona. La presiza halo buat ida.</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>Konsellu tenke iha fasilitadór ida ka liu.</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>Fraze segredu ida tenke hela nafatin. Aumenta uluk ida seluk.</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>Fraze segredu ne&apos;e konta seluk nian. Fó konta ne&apos;ebá nia naran, ka fraze segredu ne&apos;ebé loos.</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>La husu atu para uza buat ida husi pakote ne&apos;e.</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>Husu ona atu para uza pakote ne&apos;e tomak. Tan ne&apos;e la iha buat atu haruka iha nia fatin.</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>Iha ona pakote ida iha nia fatin.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>Ema ne&apos;ebé hakerek akta ne&apos;e la lee ba membru sira.</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>Ema ne&apos;ebé hakerek tradusaun la verifika rasik. Husu ba ema seluk.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>Membru ida husu atu hasai liafuan. Hatán uluk ba ida-ne&apos;e.</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>Ne&apos;e taka-metin ona. Akta hadi&apos;a iha buat taka-metin nia sorin; buat seluk presiza konta ne&apos;ebé loke dadus taka-metin.</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>Ne&apos;e presiza konta ne&apos;ebé loke dadus taka-metin. Husu ba ema ne&apos;ebé iha konta hanesan ne&apos;e.</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>Ema daruak konfirma ida-ne&apos;e ho nia konta no fraze segredu rasik.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>Konsellu nia xave asinatura muda tiha depois haree molok. Haree molok dala ida tan.</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>Iha haree molok nia laran sei iha pergunta ne&apos;ebé seidauk hatán. Hatán ida-idak ho razaun.</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>Husu fasilitadór ida atu halo.</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>Husi buat ne&apos;ebé hili, la iha ida bele sai agora. Haree molok hatudu razaun.</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>Kópia ba revizaun ne&apos;e la vale ona. Husu ida foun.</translation>
    </message>
</context>
<context>
    <name>balai::words::Why</name>
    <message>
        <source>required</source>
        <translation>tenke iha</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>la&apos;ós testu</translation>
    </message>
    <message>
        <source>it holds signs that are not allowed</source>
        <translation>iha sinál ne&apos;ebé la bele uza</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>iha testu mamuk iha lista</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>la&apos;ós testu tuir lian</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>la&apos;ós kódigu lian nian, hanesan km</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>la&apos;ós osan ho nia moeda: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>la&apos;ós id</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>la&apos;ós ida husi sira-ne&apos;e: %1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>la&apos;ós liafuan ne&apos;ebé bele tau iha ne&apos;e</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>la válidu</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>la&apos;ós lista</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>la&apos;ós objetu JSON</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>la&apos;ós true ka false</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>la&apos;ós númeru tomak</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>la&apos;ós númeru</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>la iha leet husi %1 to&apos;o %2</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>menus husi zero</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>la&apos;ós data; hakerek hanesan 2026-11-23</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>la&apos;ós oras; hakerek hanesan 2026-11-23T10:00:00+07:00</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>tinan ne&apos;e hanesan tinan budista</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1; se loron ne&apos;e mak loos, hakerek %2</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>bele iha sentidu rua</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>liu husi liña ida</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>la iha kampu ne&apos;e</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>la koñese iha ne&apos;e</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>la iha tipu rejistu ne&apos;e: %1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>la iha zona oras ne&apos;e</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>la iha grupu ne&apos;e: %1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>la&apos;ós xave</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>fraze segredu mamuk ka naruk liu</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>rejistu seluk uza ona</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>buat ne&apos;ebé akontese ona la muda; hakerek rejistu foun ne&apos;ebé hadi&apos;a ida-ne&apos;e</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>rejistu ne&apos;e hasai ona</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>la hakerek hamutuk ho mudansa seluk</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>konsellu ida iha ona; fó nia id</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>konsellu nia rejistu rasik hela nafatin</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>laptop hela iha rejistu; hapara de&apos;it konfiansa ba nia</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>resposta lae tenke vale la liu husi ohin</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>hadi&apos;a uluk resposta sin ne&apos;e; la ho kondisaun, nia sentidu luan liu</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>hamoos de&apos;it liafuan; di&apos;ak liu hadi&apos;a</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>resposta menus husi lima</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>la bele halo hanesan ne&apos;e</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>istória rua husi laptop ida hela hotu</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>pasu ne&apos;e la bele halo iha ne&apos;e</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>naruk liu ka boot liu</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>mamuk, ka boot liu 20 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>fixeiru mamuk</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>tipu rejistu ne&apos;e la rai fixeiru</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>la&apos;ós lian ne&apos;ebé bele rona iha ne&apos;e</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>gravasaun barak liu ba resposta ida</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>la bele lee fixeiru</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 la iha</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>nia fixeiru sira husi kofre oioin</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>kloot liu husi simu-na&apos;in</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>ne&apos;e ba ona instituisaun seluk</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>pakote dokumentu seluk troka ona</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>la iha buat ida iha laran ne&apos;ebé husu atu para uza</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>la&apos;ós desizaun</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>%1 mesak boot liu ona</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>loron ne&apos;e seidauk to&apos;o</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>molok pedidu atu para uza</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>la&apos;ós konfirmasaun ba pedidu atu para uza</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>iha dala rua</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>la iha pakote dokumentu nia laran</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>buat seluk nian</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>koluna ne&apos;e iha dala rua</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>la iha koluna ne&apos;e</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>iha koluna ne&apos;ebé la koñese; hatete saida mak ne&apos;e, ka la bele tau</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>iha fórmula ka sala husi tabela kálkulu; tau nia valór</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>iha selula ne&apos;ebé hamutuk; haketak sira</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>iha aspas ida ne&apos;ebé laiha nia par</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>rai hanesan XLSX la ho liafuan-xave, ka hanesan CSV ho UTF-8</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>la bele mai husi tabela ho dalan ne&apos;e</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>ne&apos;e orijinál nia lian</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 presiza %2</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>fó %1 ka %2</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>fó fixeiru ka %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>fó %1</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>la fó parte ida</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1 simu númeru tomak hahú husi %2</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1 simu númeru husi %2 to&apos;o %3</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1 simu númeru ida</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1 simu númeru sira ho vírgula iha leet</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1 simu loron ka oras, hanesan %2</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1 simu ours, theirs ka id husi mudansa ida</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1 simu tipu rejistu no id</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1 simu membru nia id</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1 simu xave públika ka fixeiru ne&apos;ebé iha nia laran</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1 simu FIELD=VALUE ho kampu husi tipu ne&apos;e</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1 simu ida husi sira-ne&apos;e: %2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>fixeiru nia naran hotu ho ida husi sira-ne&apos;e: %1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 no %2 uza hamutuk</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 no %2 la uza hamutuk</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 no %2 hanesan</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>%1 la bele liu %2</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>%1 ba de&apos;it kofre ne&apos;ebé halo ba teste</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>fixeiru la bele iha kofre nia pasta rasik</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>fixeiru hela iha kofre; %1 hakerek nia ba fixeiru ne&apos;ebé sifra</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>la iha komandu ne&apos;e</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 la uza iha ne&apos;e</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>%1 iha valór menus liu ka barak liu</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>husi pakote dokumentu ne&apos;ebé la halo iha ne&apos;e</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>loron ne&apos;ebé liu kleur ona</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>subar iha tabela nia laran; hatudu, ka hasai</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>karik hakerek ho Zawgyi, tuir ne&apos;ebé iha no ho Unicode: %1; hatete liña ne&apos;ebé mak Zawgyi ho --zawgyi all, none ka liña nia númeru</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>--zawgyi simu all, none ka liña nia númeru, hanesan 2,5</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>testu barak liu la&apos;ós ho letra %1 nian; tau iha folla ne&apos;ebé halo ba nia lian</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>%1 la&apos;ós konsellu nia lian</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>folla ne&apos;e halo ba %1 maibé agora hatete %2; tau fali %1, ka halo folla ba %2</translation>
    </message>
</context>
</TS>
