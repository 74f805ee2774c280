<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fil" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>Nag-iingat ng mga rekord ng konsehong tagapayo ng mga survivor.</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>Gumagawa ng bagong baul sa folder na DIR.</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>Gumagawa ng baul na may halimbawang konseho, para masubukan.</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>Ipinapakita ang mga bersyon, bilang, laki at laptop.</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>Naghahanap ng sira; kapag may --deep, pati sa bawat rekord.</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>Binubuong muli ang lahat mula sa talaan ng mga pagbabago.</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>Ang mga taong makapagbubukas ng baul.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Inililista ang mga account.</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>Nagdaragdag ng account na may sariling passphrase.</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>Itinatabi ang isang account; mananatili ang mga rekord nito.</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>Binabago ang passphrase ng isang account.</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>Ang kodigong nagbubukas ng baul kapag nawala ang passphrase.</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>Gumagawa ng bagong kodigo ng muling pagbubukas; hindi na mabubuksan ng luma ang baul.</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>Binubuksan ang baul gamit ang kodigo ng muling pagbubukas at nagtatakda ng bagong passphrase.</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>Inililista ang mga rekord ng isang uri.</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>Ipinapakita ang isang rekord.</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>Ipinapakita ang bawat pagbabago sa isang rekord.</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>Binabasa ang mga rekord bilang JSON Lines; binabago ng object na may id ang rekord na iyon, at gumagawa ng bago kapag wala.</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>Itinatabi ang isang rekord para hindi makita; mananatili ito sa kasaysayan.</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>Binubura saanman, nang tuluyan, ang mga salita ng isang rekord o ng isang field.</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>Naghahanap ng mga rekord ayon sa salita.</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>Ang pinapayagan ng mga miyembro.</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>Sinasabi kung pinapayagan ng miyembro ang isang gamit, at sa aling pagpayag o kung bakit hindi.</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>Inililista ang kailangang gawin ngayon.</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>Ang mga laptop ng konsehong ito.</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>Isinusulat ang kard na ginagamit ng iba para tanggapin ang laptop na ito.</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>Tinatanggap ang laptop ng isang kard; paghambingin ang mga salita sa pamamagitan ng boses.</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>Inililista ang mga laptop.</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>Wala nang tinatanggap mula sa isang laptop, halimbawa kung nawala ito.</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>Nagdadala ng mga pagbabago sa pagitan ng mga laptop bilang mga file.</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>Sumusulat ng file ng palitan na may mga pagbabagong wala pa sa iba.</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>Tinatanggap ang mga file ng palitan ng ibang mga laptop.</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>Inililista ang sabay na binago ng dalawang tao; iniingatan ang dalawang bersyon.</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>Pumipili ng isa sa dalawang bersyon.</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>Sumusulat ng paanyaya para magkaroon ang bagong laptop ng baul ng konsehong ito.</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>Ginagawa ang baul ng laptop na ito mula sa isang paanyaya.</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>Katitikang mag-isang binabasa at sinasagot ng miyembro.</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>Isinusulat ang kopyang pangrepaso ng isang miyembro para sa isang pulong, at ang passphrase nito sa isang file.</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>Ipinapakita ang laman ng kopyang pangrepaso; hindi kailangan ng baul.</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>Isinusulat ang balik na sagot sa kopyang pangrepaso; hindi kailangan ng baul.</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>Ipinapasok sa baul ang balik na sagot ng miyembro.</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>Iniaabot sa kagawaran ang pinayagan ng mga miyembro na ibahagi.</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>Ipinapakita kung ano ang aalis, ano ang maiiwan at bakit.</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>Ginagawa ang nilagdaang pakete ng dokumento.</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>Sinusuri ang pakete ng dokumento o ang bag na BagIt; hindi kailangan ng baul.</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>Inililista ang mga pag-aabot.</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>Isinusulat ang liham na humihiling sa institusyon na itigil ang paggamit ng mga binawi.</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>Ang itinutugon ng mga institusyon.</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>Tinatanggap ang pinunang papel ng tugon o nilagdaang balik na sagot.</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>Mga kopyang pangkaligtasan ng baul.</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>Gumagawa ng backup, naka-encrypt gaya ng baul.</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>Sinusuri kung buo ang backup.</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>Gumagawa ng baul sa folder na DIR mula sa backup.</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>folder ng baul</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>file na ang unang linya ay ang passphrase; kung wala nito, tatanungin kayo</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>ang ikalawang passphrase: ng bagong account, ng paanyaya o ng ikalawang tao</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>pangalan ng account na kumikilos</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>sumasagot bilang JSON</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>hindi ipinapakita ang pag-usad</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>itinatakda ang orasan; para lamang sa mga baul na pansubok</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>itinatakda ang randomness; para lamang sa mga baul na pansubok</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>folder ng mga file ng palitan</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>mga rekord lamang na may FIELD=VALUE; puwedeng ibigay nang ilang ulit</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>ang mga field na ito lamang, may kuwit sa pagitan</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put: sine-save ang bawat N rekord nang sabay; consent: binabasa ang mga tanong bilang JSON Lines</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked, mistake o retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>ang araw, gaya ng 2026-11-23</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>lahat, hindi lamang ang bago</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>tag ng wika, gaya ng km</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>file ng kodigo ng muling pagbubukas</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>ang public key ng konseho</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>folder o zip na BagIt lamang ang sinusuri, walang lagda</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>sabay na tinatanggap ang maraming pagbura; kailangan ang passphrase ng ikalawang account</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator, notetaker o reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>ibinibigay rin sa bagong laptop ang susi ng mga selyadong pangalan</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>id ng miyembro</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>kung tungkol saan ang pagpayag</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council, body, government, partners o public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>id ng institusyon</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>id ng talata</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>id ng rekomendasyon</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>id ng pulong</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>id ng laptop na pagbibigyan; puwedeng ibigay nang ilang ulit</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>ang pagbabagong pananatilihin, o ours o theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>ibang halaga, bilang JSON</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>kung paano ibinigay ang mga sagot: self, readTo, spoken o paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>file ng mga sagot, bilang JSON Lines</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>file na pagsusulatan ng passphrase ng kopyang pangrepaso</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>mga rekord lamang ng ganitong uri</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>hanggang ganito karami</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>ang field na ito lamang</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>pati sa bawat rekord at pagbabago</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>pangalan ng konseho</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>mahihinang susi, para lamang sa pagsubok</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>Hinahati sa mga piraso ang bagong susi ng muling pagbubukas; magkakasamang binubuksan ng gayong dami ang baul.</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>Binubuksan ang baul gamit ang mga piraso at nagtatakda ng bagong passphrase.</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>Isinusulat bilang talahanayan ang mga rekord ng isang uri: ang puwedeng lumabas, o lahat sa loob ng naka-encrypt na file.</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>Tinatanggap ang isang talahanayan bilang mga bagong rekord ng isang uri, lahat o wala.</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>Mga papel tungkol sa gawain ng konseho.</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>Isinusulat kung nasaan na ang mga rekomendasyon at ano ang itinugon ng mga institusyon.</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>Isinusulat ang ginawa ng konseho sa isang taon: mga pulong, pagdalo, honorarium, rekomendasyon.</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>Gumagawa ng kathang konseho sa pansamantalang folder at inoorasan ang ginagawa ng mga tao.</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>binabalot ang isinusulat gamit ang passphrase sa file na ito</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>bilang ng mga piraso, mula 2 hanggang 255</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>ilang piraso ang nagbubukas ng baul</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>lahat ng puwedeng buksan ng account na ito, sa file na naka-encrypt gamit ang --encrypt-passphrase-file</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>kung aling hanay ang aling field, bilang JSON o file nito</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>ang taon</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small, decade o nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>Nagpapahinga, bumabalik o umaalis ang isang miyembro.</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>Walang anumang sa kanya ang lalabas hanggang sa bumalik siya.</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>Bumabalik siya; ang lahat ay gaya ng dati.</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>Umaalis siya ngayong araw, at kung ano ang mangyayari sa mga ambag niya.</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>Sumasagot sa pakete ng dokumento bilang opisina nito, sa nilagdaang balik na sagot; hindi kailangan ng baul.</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>Sinasabing walang mas bago kaysa sa naibalik; puwede na muling mag-abot.</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>Mga teksto para sa mga tagasalin sa labas.</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>Isinusulat ang isasalin, hanggang sa puwedeng lumabas, para sa tagasalin sa labas.</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>Tinatanggap ang papel ng tagasalin, lahat o wala.</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>Ipinapakita ang isang kabanata ng manwal, o inililista ang mga ito.</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>hindi nagbubukas ng mga selyadong pangalan ang bagong facilitator</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>ang dahilan, na itatala</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>gayon din, bilang AES-256 zip, para sa mga opisinang walang age; kung wala pa ang file, anim na salita ang isusulat dito</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>sa ilang file na hanggang ganito karaming megabyte bawat isa, para sa e-mail</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>seal, keep, keepNamed o delete para sa lahat, o RECORD=seal para sa isa; puwedeng ibigay nang ilang ulit</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>mula sa araw na ito, gaya ng 2026-11-23</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>hanggang sa araw na ito, gaya ng 2026-11-23</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>wika ng orihinal</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>pati ang naisalin na</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>id ng account na sumuri sa mga salin</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>ang bahaging ito lamang</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>Mga file na iniingatan sa loob ng baul.</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>Iniingatan ang file na hanggang 20 MB kasama ng rekord nito.</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>Inililista ang mga file na iniingatan.</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>Isinusulat ang larawang puwedeng lumabas, o anumang file sa loob ng naka-encrypt na file.</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>pangalan ng bagong laptop, o ng file</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>uri at id ng rekord na kinabibilangan ng file</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>mga numero ng mga bagay na mano-manong ipatitigil ang paggamit, may kuwit sa pagitan</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>Sumusulat ng may-numerong papel na pang-ibabaw para sa bawat naka-print na kopya, at itinatala kung sino ang nagdadala.</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>Isinusulat muli ang liham para sa institusyong hindi pa nagkukumpirma nito.</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>Itinatala na itinigil na ng institusyon ang paggamit ng hiniling na itigil.</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>Ipinapakita kung ano ang gagawing kapalit ng paketeng may mga bahaging hiniling na itigil.</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>file na isusulat</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>folder na pagsusulatan ng mga piraso</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>tanggapang pupuntahan ng mga kopya, kung hindi iyon ang sa pakete</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>kung ilan ang nakalimbag na kopya</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>kung sino ang nagdadala ng mga kopya roon, na itinatala</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>isinusulat din sa file na ito ang papel kung saan sinasabi ng institusyon na itinigil na nito</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>kung paano ito sinabi: sheet, reply, letter o spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>tanggapang nagsabi nito, hindi kailanman tao</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Linya %1, field %2: %3. Walang nabago; itama ito at subukang muli.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Linya %1: %2. Walang nabago; itama ito at subukang muli.</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Field %1: %2. Walang nabago; itama ito at subukang muli.</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>Hindi wasto ang ipinasok: %1. Walang nabago.</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>Ginagamit ng ibang program ang baul. Isara ito roon at subukang muli.</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>Ginagamit ng %1 ang baul (process %2). Isara ito roon at subukang muli.</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1. Tingnan ang balai-cli --help.</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>Hindi ito nabubuksan ng passphrase o kodigo. I-type itong muli, o gamitin ang kodigo ng muling pagbubukas.</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>Walang susi para diyan ang account o laptop na ito. Magtanong sa facilitator, o gamitin ang tamang file ng susi.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>Sira ito o binago, at hindi ginamit (%1). Gumamit ng ibang kopya o ng backup.</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>Mas luma ang keys.json kaysa sa baul. Ibalik ang mas bagong keys.json, o ang keys.json.bak.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>Isinulat ito ng mas bagong bersyon ng Balai. I-install ang bersyong iyon para mabuksan ito.</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>Hindi pinapayagan (%1): %2.</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>Walang ganito: %1. Suriin ang pangalan o id.</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>Mayroon na nito at hindi ito kailanman pinapatungan: %1. Pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>Puno na ang disk; walang nabago. Magbakante ng espasyo at subukang muli.</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>Hindi puwedeng basahin o sulatan ang file o folder: %1. Suriin ang mga permiso nito.</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>Nababasa lamang ang file o folder: %1. Kopyahin ito sa lugar na nasusulatan.</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>Nag-ulat ng error ang disk; walang nabago (%1). Suriin ang disk at subukang muli.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Kinansela; walang nabago.</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>May nagkamali sa loob ng Balai: %1.</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>Buo ang backup.</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>Sira ang backup. Gumamit ng iba.</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>Paghambingin ang mga salitang ito sa pamamagitan ng boses: %1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>Pinagkakatiwalaan ang laptop na %1. Paghambingin ang mga salitang ito sa pamamagitan ng boses: %2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>Mga pagbabagong ibinigay: %1. Mga laptop na makababasa nito: %2.</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>Bago: %1. Alam na: %2. Naghihintay: %3. Dalawang bersyon: %4.</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>Hindi tinanggap ang %1: %2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>Kodigo ng muling pagbubukas (isulat ito; minsan lamang ipinapakita at binubuksan nito ang baul):</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>Nagawa na ang baul. Darating ang mga rekord nito sa unang file ng palitan: exchange import.</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>Kilala ang susi; hindi nabago ang pakete ng dokumento.</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>Hindi nabago, pero hindi kilala rito ang susi. Ihambing ang mga salitang ito sa konseho: %1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>Nabago o sira (%1). Huwag itong gamitin; humingi ng panibago.</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>Wasto ang bag na BagIt.</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>Hindi wasto ang bag na BagIt: %1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>Mga sagot na itinala: %1. Alam na dati: %2.</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>Mga talata: %1. Sabihin ang passphrase sa ibang paraan, hiwalay sa kopyang pangrepaso.</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>Natanggap na dati ang balik na sagot na ito.</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>Mga sagot na natanggap: %1.</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>Nasa file na pinangalanan ninyo ang kodigo ng muling pagbubukas. Ito ang susi ng baul: itago ito sa ibang lugar.</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>Konseho %1, format ng baul %2. Mga pangkat ng pagbabago: %3. Mga byte: %4.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Maayos ang lahat.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>%n napansin. Gumawa ng backup bago may ayusin.</numerusform>
            <numerusform>%n napansin. Gumawa ng backup bago may ayusin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>Binuong muli ang mga talahanayan mula sa talaan ng mga pagbabago.</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>Nabura na rito. Nasa mga lumang backup, print at paketeng naibigay na ito; buburahin ito ng ibang mga laptop sa susunod na palitan.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Linya %1, hanay %2: %3. Walang nabago; itama ito at subukang muli.</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>Sa ibang baul ang pirasong ito: %1. Huwag itong isama.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>Hindi ginawa kasabay ng iba ang pirasong ito: %1. Huwag itong isama.</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>Mga pirasong ibinigay: %1, kailangan: %2. Kulang pa: %3.</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>Dalawang beses ibinigay: %1.</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>Hindi ito piraso ng susi, o sira ito: %1. Ihambing ito sa papel.</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>Sira ang pirasong ito: %1, pangkat %2. Ihambing ito sa papel.</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>May dalawang pirasong iisa ang numero pero magkaiba; hindi tunay ang isa: %1.</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>Hindi magkakatugma ang mga piraso; hindi tunay ang isa sa mga ito. Subukang huwag isama ang isa, isa-isa.</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>Iniwan dito at hindi isinama: %1 (%2).</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>Inoorasan: %1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>Ginagawa ang konseho: %1 ng %2</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>Pinakamalaking memory: %1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>Alinmang %1 sa mga file na ito ang susi ng baul. Ibigay ang bawat isa sa ibang tao, at huwag mag-iwan ng kahit isa sa tabi ng baul. Hindi na ito nabubuksan ng mga naunang piraso.</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>Mga rekord na tinanggap: %1.</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>Naibalik na. Bago may iabot mula rito, tanggapin muna ang nasa ibang mga laptop, o sabihin kung bakit walang mas bago: backup nothing-newer.</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>Buo ang balik na sagot. Ihambing sa opisina ang mga salita ng susi nito: %1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>Nai-save ang balik na sagot. Sabihin sa konseho ang mga salitang ito sa ibang paraan: %1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Mga salin na tinanggap: %1. Nagbago na ang orihinal ng mga ito: %2.</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>Mga file na sasama sa susunod na file ng palitan, kapag sumagot na ang ibang laptop: %1.</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>Mas lumang bersyon: pinalitan ito ng paketeng %1. Iyon ang gamitin.</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>Kinumpirma: %1.</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>May hiling na itigil na kinumpirma.</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>Hindi ito kodigo ng muling pagbubukas: may walong pangkat iyon na may tig-walong karakter. Ihambing ito sa papel.</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>Hindi na-type ang kodigo ng muling pagbubukas gaya ng nakasulat sa papel. Tingnan ang pangkat %1.</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>Sa ibang baul ang kodigong ito ng muling pagbubukas. Hanapin ang papel ng baul na ito.</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>Sira o nawawala ang keys.json, at buo ang kopya nito. Kopyahin ang keys.json.bak bilang keys.json at subukang muli.</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>Hindi naisulat ang sagot ng utos na ito (%1). Mananatili ang nabago o naisulat bago nito; tingnan muna bago ulitin.</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>Huminto: %1. Na-save mula sa mga naunang pangkat: %2; ipinakita na ang mga id ng mga ito.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>Sira ito o binago, at hindi ginamit. Gumamit ng ibang kopya o ng backup.</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>Huminto: linya %1, %2. Na-save mula sa mga naunang pangkat: %3; ipinakita na ang mga id ng mga ito.</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>Huminto: linya %1, field %2: %3. Na-save mula sa mga naunang pangkat: %4; ipinakita na ang mga id ng mga ito.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>pinapayagan: %1 (%2)</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>hindi pinapayagan: %1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>Mga sagot na iba sa naitala na dati: %1. Mananatili ang dalawa.</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>Minarkahang nasuri na: %1.</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>Walang kasamang teksto sa mga wikang ito: %1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>May pagpayag na matatapos na; tanungin muli ang miyembro.</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>May pagpayag na natapos na; tanungin muli ang miyembro.</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>Nagbago ang teksto ng isang pagpayag; tanungin muli ang mga miyembro.</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>May binawing pagpayag na sakop ang mga paketeng lumabas na, o ang isang paanyayang bukas pa.</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>Hindi na magagamit ang mga salitang lumabas na; ipadala ang liham ng pagpapatigil.</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>May liham ng pagpapatigil na hindi pa kinumpirmang natanggap.</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>Naghihintay ang katitikan na mabasa ng mga miyembro.</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>Nabasa na ng lahat ang katitikan; puwede na itong pagtibayin.</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>May bahagi ng katitikan na naghihintay ng salin.</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>Dumating na ang takdang araw ng ipinangako ng isang institusyon.</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>Hinihintay ang sagot ng isang institusyon.</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>May perang hindi pa naibibigay sa isang miyembro.</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>May honorarium na baka dalawang beses na nabayaran.</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>Dumating na ang takdang araw ng isang gawain.</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>Naghihintay ang isang institusyon ng sagot sa paanyaya nito.</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>Isang insidente: kailangang sabihan ang mga kinauukulan.</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>Mahigit isang linggo na ang huling backup.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Wala pang backup.</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>Dalawang linggo nang walang palitan sa ibang laptop.</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>May mga rekord na lampas na sa panahon ng pagtatago ng konseho.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>May miyembrong humiling na alisin ang mga salita; sagutin muna ang hiling na ito.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>Bagong account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Mga account</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1, walang binubuksan sa laptop na ito</translation>
    </message>
    <message>
        <source>you</source>
        <translation>kayo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Tungkulin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Sa bungad</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Selyadong detalye</translation>
    </message>
    <message>
        <source>opens them</source>
        <translation>binubuksan ang mga ito</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>hindi binubuksan ang mga ito</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Baguhin ang passphrase…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>Facilitator lamang ang nagdaragdag o nag-aalis ng account.</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Bagong passphrase…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Alisin…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>Aalisin ang account ni %1?</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>Mula ngayon, walang bubuksan sa laptop na ito ang passphrase nito.</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>Mananatili ang isinulat nito. Sa ibang mga laptop, kailangan din itong alisin doon. Nabubuksan pa rin nito ang mga backup na ginawa noon.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Panatilihin ito</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Alisin ito</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>Inaalis ang account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>Ang mismong tao ang magta-type ng passphrase. Facilitator lamang ang nagbubukas ng selyadong detalye at nag-aabot; nagbabasa lamang ang tagabasa.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Kailangan ng pangalan.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>May ibang account na may ganitong pangalan.</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Idinaragdag ang account</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>Mga taong gumagamit ng laptop na ito</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>Narito ang mga account: kung sino ang makapagbubukas ng mga rekord na ito, bawat isa ay may sariling passphrase.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>Agenda  %1 ng %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>isang dumalo</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 ang dumalo</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>isang nagpaumanhin</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 ang nagpaumanhin</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>Kaagapay: nasa silid</translation>
    </message>
</context>
<context>
    <name>balai::ui::AloneFrame</name>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Mas maliit na titik</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Mas malaking titik</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hinto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Takpan</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Tanong %1 ng %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para kay %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Takpan</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Sa pahina ng pangkat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>puwede sila</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>hindi sila puwede</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Saka na</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>tanungin ako sa ibang araw</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>Iniingatan ang mga sagot ninyo. Puwede kayong huminto ngayon at magpatuloy sa ibang araw.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>Puwede kayong huminto rito. Wala na kayong kailangang gawin ngayong araw.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>Iyon lamang. Salamat.</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>Puwede ba kayo ngayon, at mga taong gusto lang ninyong makasama ang nasa malapit? Kung hindi, pindutin ang “Saka na”.</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>Ano ang makikita nila</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Sa anong pangalan</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>Ang pangalang pinili ninyo.</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>“Isang miyembro”, maliban kung umoo kayo sa pangalan ninyo. Maaaring mahulaan ito ng nakakakilala sa konseho.</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Sino ang makakakita ng sagot ninyo</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>Ang mga taong nag-iingat ng mga rekord ng konseho.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Gaano katagal</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hanggang %1.</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Kung magbago ang isip ninyo</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>Puwede ninyo itong bawiin sa anumang araw; walang magtatanong kung bakit. Pagkatapos, hihilingin naming itigil nila ang paggamit nito. Hindi namin sila mapipilit, at baka may mga kopya sila.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Kung hindi ang sagot ninyo</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>Walang magbabago. Kasali pa rin kayo at binabayaran gaya ng dati.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Ang buong teksto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Mga tanong</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>Ang susunod na upuan ay para kay %1. Hindi tumitingin ang iba.</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>Iba muna</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Magsimula</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Ang susunod na tao</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Bagong teksto</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>Nagbago ang teksto mula nang sumagot kayo.</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>Hinahanap ang mga tanong.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>Ang backup ay kopya ng buong baul sa iisang file, nakakandado gaya ng baul. Magtago ng isa sa ibang lugar, hindi sa laptop na ito.</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>Sa folder ng baul</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Huling backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Mga backup</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>Suriin ito</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Suriin ang file…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>Ang backup na susuriin</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Mga backup (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Saan ilalagay ang backup</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Ginagawa ang backup</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>Nai-save: %1. Ilagay ito sa ibang lugar, hindi sa laptop na ito.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Sinusuri ang backup</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>Buo ang backup na ito. Ginawa ito noong %1.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Gumawa ng backup…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>Kung mawala ang lahat ng passphrase</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>Puwedeng hatiin ang susi sa mga taong pinagkakatiwalaan ng konseho. Walang binubuksan ang isang piraso; kapag sapat ang dami, sabay-sabay na magbubukas ang mga ito.</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>Mga piraso ng susi…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>Nagawa na ang mga piraso. Ibigay ang bawat isa sa ibang tao, at subukan ang mga ito nang isang beses.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BlockRow</name>
    <message>
        <source>Statement</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Pahayag</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Pasya</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Gawain</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Tala</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>hindi babanggitin</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>miyembro</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>hanggang %1</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Tala sa nilalaman</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>Tala sa nilalaman: %1. Nakatiklop; buksan gamit ang Space.</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1: tama ito</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Pakibago ito</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Hindi ako sang-ayon</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Baguhin</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Sagutin…</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Pakialis ito</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Burahin…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Mga salita ng talata</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>Pagtatama, %1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>Nag-iwan siya ng voice note.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>Mga institusyon</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Mga wika</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Mga kontak</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>Maghanda ng pag-aabot</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>Mga rekomendasyon dito</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Bagong institusyon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Kailangan ng pangalan.</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>Narito ang mga kagawaran at organisasyong pinapayuhan o katrabaho ng konseho.</translation>
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
        <translation>nagpapasya rito</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Buong kasaysayan</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>Hindi, sa %1 lamang</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>Bawiin ang oo</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Itanong ngayon</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>Hindi na itinatanong muli ang sinagot ng hindi.</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>Itanong muli: nagbago ang teksto</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>Binibilang ang mga sagot</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>Kumusta ang pulong na ito para sa inyo?</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>Nakinig ba sa inyo ang mga tao?</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>Naramdaman ba ninyong ligtas kayo?</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>Gusto ba ninyong dumalo muli?</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>May gusto ba kayong sabihin?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Salamat.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>Puwede kayong huminto rito. Walang na-save.</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>Sino ang gustong may makausap?</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>Tatlong tanong, nang walang pangalan ninyo. Sama-samang bibilangin ang mga sagot kapag lima o higit pa ang sumagot. Walang makakakita kung alin ang sa inyo.</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>Babasahin ito ng mga nag-iingat ng rekord. Huwag isulat ang magpapakita kung sino kayo. Puwede itong iwang walang laman.</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>Iabot ang laptop sa susunod na tao. Ang huli ang tatapos.</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>Iniingatan itong selyado, para sa mga nangangalaga ng suporta. Wala ito saanman kasama ng mga sagot ninyo.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ang mga salita ninyo</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Hindi talaga</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Kaunti</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Medyo</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Halos lubos</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Lubos</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Magsimula</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>Ibigay ang mga sagot ko</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>Ayaw ko itong sagutin</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Susunod na tao</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>Gusto kong may kumausap sa akin</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>Nakasagot na ang lahat</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>Iniingatan ito. May lalapit sa inyo.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>Hindi ito maiingatan nang selyado rito. Pakisabi sa inyong kaagapay.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Kumustahan</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>Nakinig ang mga tao</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>Ligtas sa pakiramdam</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>Gustong dumalo muli</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Hindi talaga</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Kaunti</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Medyo</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Halos lubos</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Lubos</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Mga sagot</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>Kumustahan: kulang ang mga sagot para ipakita.</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>Kulang ang mga sagot para ipakita.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1, %2: oo, matatapos sa %3</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2: oo</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1, %2: hindi o binawi</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1, %2: saka na</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1, %2: para sa ilang pulong lamang</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1, %2: hindi pa naitatanong, ibinibilang na hindi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentPage</name>
    <message>
        <source>yes, with its last day where it ends soon</source>
        <translation>oo, may huling araw kung malapit nang matapos</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>hindi o binawi</translation>
    </message>
    <message>
        <source>later</source>
        <translation>saka na</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>para sa ilang pulong lamang</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>hindi pa naitatanong: ibinibilang na hindi</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Itanong</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → lumipat</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter bakit</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>Delete hindi</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F salain</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Sino ang makakakita</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>lahat ng pulong</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tungkol sa</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ngayon</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>30 araw mula ngayon</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>90 araw mula ngayon</translation>
    </message>
    <message>
        <source>Consent: people and uses</source>
        <translation>Pagpayag: mga tao at gamit</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>Itatanong: %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>%1 sa %2 gamit</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>Lumabas na dati ang mga salita ng miyembrong ito: pag-aabot %1 sa %2.</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>Hinihiling ng liham na itigil ng %1 ang paggamit ng mga ito; hindi na mababawi ang mga kopyang nagawa na.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>I-print ang liham ng pagpapatigil…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mga miyembro</translation>
    </message>
    <message>
        <source>Names with these letters</source>
        <translation>Mga pangalang may mga titik na ito</translation>
    </message>
    <message>
        <source>Names with…</source>
        <translation>Mga pangalang may…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ikot</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>Ikot ng mga tanong</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>Binabasa ang mga pagpayag</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentWords</name>
    <message>
        <source>Allowed: on %1 %2 said yes to %3, until %4.</source>
        <translation>Puwede: noong %1, sumagot ng oo si %2 sa %3, hanggang %4.</translation>
    </message>
    <message>
        <source>Allowed: on %1 %2 said yes to %3.</source>
        <translation>Puwede: noong %1, sumagot ng oo si %2 sa %3.</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>Puwede.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 took the yes back.</source>
        <translation>Hindi puwede: noong %1, binawi ni %2 ang oo.</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>Hindi puwede: mula %1, hindi na ibinibilang ang oo ni %2.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>Hindi puwede: noong %1, sumagot ng hindi si %2 sa %3. May bisa pa para sa iba ang naunang oo sa mas malawak na grupo.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>Hindi puwede: noong %1, sumagot ng hindi si %2 sa %3.</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>Puwede para sa ilang pulong lamang: umoo si %1 para sa mga ito at hindi sa iba.</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>Hindi na puwede: natapos na ang oo ni %1.</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>Wala pang pasya: hiniling ni %1 na itanong sa ibang araw.</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>Hindi pa naitatanong: hindi pa natanong si %1, at ibinibilang iyon na hindi.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hanggang %1</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>para sa isang pulong o teksto lamang</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>Puwede bang malaman ng %1 na dumalo kayo sa pulong?</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>Puwede bang panatilihin ng katitikan ang sinasabi ninyo, para sa %1?</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>Puwede bang ulitin ng konseho sa %1 ang isang pangungusap ninyo, salita por salita?</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>Puwede bang isulat ang piniling pangalan ninyo sa tabi ng mga salita ninyo para sa %1?</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>Puwede bang ibahagi ng konseho sa %1 ang mga salita ninyo?</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>Puwede bang isama ang mga salita ninyo sa papel na mababasa ng lahat?</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>Puwede bang makita ng %1 ang larawan ninyo?</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>Puwede bang sabihin ng konseho sa %1 kung paano kayo maaabot?</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>Puwede bang basahin ng mga nananaliksik sa mga usaping ito ang mga salita ninyo?</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>Puwede bang gamitin ng diyaryo, radyo o telebisyon ang mga salita ninyo?</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>Puwede bang gamitin ang mga pangungusap ninyo sa pagsasanay ng mga opisyal at kawani?</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>Na naroon kayo. Bilang lamang ang nakikita ng iba.</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>Ang piniling pangalan ninyo, sa tabi ng mga pangungusap na sinabi ninyong tama.</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>Mga larawang nakita muna ninyo.</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>Isang paraan para maabot kayo, ang pipiliin ninyo.</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>Mga pangungusap ninyong nabasa o narinig ninyo at sinagot ng “tama ito”.</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>Walang pamagat - Mga Tala</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>I-edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>I-undo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>I-cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>I-paste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Piliin lahat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Word wrap</source>
        <translation>I-wrap ang salita</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tingnan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Palakihin</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Paliitin</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>Tungkol sa Mga Tala</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Password:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mga Tala</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Linya %1, hanay %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>Sino ang makakatanggap nito</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>Walang pinapangalanang nagsalita rito.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%1 sa %2 nagsasalita ang pumapayag dito</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>wala pang limang nagsasalita</translation>
    </message>
</context>
<context>
    <name>balai::ui::DayWords</name>
    <message>
        <source>today</source>
        <translation>ngayon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kahapon</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>Itabi</translation>
    </message>
</context>
<context>
    <name>balai::ui::DeskSession</name>
    <message>
        <source>Desk %1</source>
        <translation>Desk %1</translation>
    </message>
    <message>
        <source>Council · sample</source>
        <translation>Konseho · halimbawa</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Konseho</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>Hindi matanggap ang mga sagot ng isang ikot ng pagbasa. Iniingatan ang file: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::DoorPage</name>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Ipakita ang mga titik</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Sandali lamang…</translation>
    </message>
</context>
<context>
    <name>balai::ui::EditMenuWords</name>
    <message>
        <source>Cut</source>
        <translation>I-cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyahin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>I-paste</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>Bukas ang mga rekord na ito sa ibang program.</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>Bukas ang mga rekord na ito sa %1.</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>Isara ito roon, saka subukang muli rito.</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>Isinulat ang mga rekord na ito ng mas bagong Balai.</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>I-install ang mas bagong bersyon, saka buksan muli ang mga ito. Walang nabago.</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>I-install ang bersyon %1 o mas bago, saka buksan muli ang mga ito. Walang nabago.</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>Mayroon nang may ganitong pangalan.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>Mayroon nang %1.</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>Walang kailanman pinapatungan. Pumili ng ibang pangalan.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Walang nabago.</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>Hindi ito puwede rito.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Puno na ang disk.</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>Magbakante ng espasyo, saka subukang muli. Ligtas ang mga nai-save na dati.</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>Hindi pinapayagan ng laptop na ito na sumulat doon ang Balai.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>Pumili ng ibang folder, o magtanong sa nangangalaga ng laptop.</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>Nababasa lamang ang lugar na ito.</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>Pumili ng ibang folder, o i-unlock ang USB gamit ang maliit na switch nito.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Hindi mabasa o masulatan ang file.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>Suriin kung naroon pa ang disk o USB, saka subukang muli.</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>Walang nabubuksan dito ang passphrase na ito.</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>Suriin ang wika ng keyboard at subukang muli. Walang takda ang dami ng pagsubok.</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>Hindi puwedeng buksan ng account na ito ang bahaging iyon.</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>Makisuyo sa may account na puwede, halimbawa sa facilitator.</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>Sira ang file, o may nagbago nito.</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>Kumuha ng ibang kopya, halimbawa sa huling backup.</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>Mas luma ang mga susi sa tabi ng mga rekord kaysa sa mga rekord.</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>Ibalik ang mas bagong file ng mga susi, o ibalik ang huling backup.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Wala na ito roon.</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>Baka nailipat o naitabi ito. Hanapin ito sa bagong lugar.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Huminto, gaya ng hiling ninyo.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>May bagay rito na hindi gaya ng nararapat.</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>Tingnan ang may marka, at subukang muli.</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>May nagkamali sa loob ng Balai.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>Ligtas ang mga nai-save na dati. Isara ang program at buksan itong muli.</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>Hindi ito piraso ng susi, o may maling titik dito: %1.</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>Ihambing ito sa papel at ibigay muli.</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>Sa ibang mga rekord ang pirasong ito: %1.</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>Magsimula muli nang wala ito.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>Hindi ginawa kasabay ng iba ang pirasong ito: %1.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>Hindi magkakatugma ang mga pirasong ito.</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>Hindi tunay ang isa sa mga ito. Subukang muli, at huwag isama ang isa, isa-isa.</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>Iba-ibang pirasong ibinigay: %1, kailangan: %2.</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>Idagdag ang mga kulang na piraso at subukang muli.</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>May isang file sa pakete na mag-isang mas malaki kaysa roon.</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>Pumili ng mas malalaking file, o isang file. Walang naiabot.</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>Sa ibang mga rekord ang kodigong ito ng muling pagbubukas.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>Hanapin ang papel na na-print para sa mga rekord na ito.</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>Hindi na-type ang kodigo gaya ng nakasulat sa papel.</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>Tingnan muli ang pangkat %1.</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>Hindi ito kodigo ng muling pagbubukas.</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>May walong pangkat ang kodigo na may tig-walong karakter. Ihambing ito sa papel.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>Sira o nawawala ang file ng mga susi, at buo ang kopya nito.</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>Hilingin sa nangangalaga ng laptop na kopyahin ang keys.json.bak bilang keys.json sa folder ng mga rekord na ito.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>May bagay rito na hindi gaya ng nararapat: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>Walang nabago; itama ito at subukang muli.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Linya %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Linya %1, hanay %2: %3.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>wala</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>Dalawang beses ang parehong numero</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>May kinopyang baul na ginamit kasabay ng una</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>Dalawang bersyon ng isang pahayag</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>Dalawang bersyon ng isang pasya</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>Dalawang bersyon ng isang gawain</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>Dalawang bersyon ng isang tala</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>Dalawang bersyon ng isang rekomendasyon</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Dalawang bersyon ng isang entry</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Katitikan: %1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>Dalawang tao ang sumulat dito bago ang huling palitan. Iniingatan ang dalawang bersyon, at mananatili ang mga ito. May marka ang mga salitang nasa isang bersyon lamang. Pumili kapag handa na kayo.</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>Mananatili sa mga rekord ang dalawang panig. Walang kailangang piliin dito.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Bago ang dalawa</translation>
    </message>
    <message>
        <source>Passage above</source>
        <translation>Talata sa itaas</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>Talata sa ibaba</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>Mananatili sa kasaysayan ang isa pa.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Pareho</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>Bilang dalawang talata, magkasunod.</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>Mga talata lamang ng katitikan ang puwedeng dalawa.</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Isulat nang bago</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>Magsimula sa alinman, salita por salita.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Hindi ito teksto.</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>Hihilinging basahin ang bago ng sinumang umoo sa alinmang teksto.</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>Hayaan para sa pulong</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Bagong teksto</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Panatilihin ito</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>Hindi mase-save dito ang tekstong walang laman.</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>Magbigay ng pagbabago…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>Kumuha ng pagbabago…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Ang laptop na ito</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Ibang laptop</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>Pipiliin</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>Dumating at umalis</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Mga laptop</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Mula sa %1</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>inanyayahan, hindi pa sumasali</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>Pinagkakatiwalaan ng konseho ang laptop na ito. Ang laptop na ito lamang ang makababasa ng mga pagbabagong ibinigay sa folder o USB.</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>Para madala ang mga pagbabago sa iba: ibigay ang mga ito sa USB o sa pinagsasaluhang folder, at kunin doon ang sa kanila.</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>Magbigay ng pagbabago: piliin ang USB o ang pinagsasaluhang folder</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Isinusulat ang mga pagbabago</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>Kumuha ng pagbabago: piliin ang mga file</translation>
    </message>
    <message>
        <source>Changes (*.balai-bundle)</source>
        <translation>Mga pagbabago (*.balai-bundle)</translation>
    </message>
    <message>
        <source>Taking changes in</source>
        <translation>Tinatanggap ang mga pagbabago</translation>
    </message>
    <message numerus="yes">
        <source>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</source>
        <translation>
            <numerusform>Buburahin din ng mga pagbabagong ito ang %n talata o rekord sa laptop na ito. Tatanggapin ang mga ito kapag pumayag ang ikalawang tao.</numerusform>
            <numerusform>Buburahin din ng mga pagbabagong ito ang %n talata o rekord sa laptop na ito. Tatanggapin ang mga ito kapag pumayag ang ikalawang tao.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Palitan</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ lumipat</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 pumili</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z i-undo</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>Narito ang mga dumating mula sa ibang laptop at ang mga ipinadala sa mga iyon. Wala pang dumating o umalis.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>selyado</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Ibinalik mula sa backup</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>Hindi na pinagkakatiwalaan</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>Baka may mas bago</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>Naisulat na ang paanyaya nito. Mababasa nito ang mga pagbabagong ibibigay mula ngayon, kapag nakasali na ito.</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>Wala nang tinatanggap na isinusulat nito, at walang ibinibigay na pagbabago rito.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Bakit</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Mga salita nito</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>Kard ng laptop na ito…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Mag-anyaya ng laptop…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>Tumanggap ng laptop gamit ang kard…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>Tapusin ang tiwala…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>Mag-anyaya ng laptop</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Pangalan ng laptop</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>hindi binubuksan ang mga ito</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>binubuksan ang mga ito, at nag-aabot</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Selyadong detalye</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>Kailangan muna ng account ng gagamit nito. Nakakandado ang file sa anim na salita na minsan lamang ipinapakita; dalhin ang mga ito sa ibang paraan, hiwalay sa file.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Isulat ang paanyaya…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>Saan ilalagay ang paanyaya</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Selyadong file (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>Isinusulat ang paanyaya</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>Binubuksan ng anim na salitang ito ang paanyaya. Isulat ang mga ito nang hiwalay rito; hindi na ipapakita muli ang mga ito.</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>Sa bagong laptop, piliin ang “Sumali gamit ang paanyaya” sa unang pahina. Pagkatapos, magbigay ng pagbabago rito at dalhin ang mga iyon doon.</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>Ang kard ng laptop</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>Mga kard (*.json *.card);;Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>Pagkakatiwalaan ang laptop na %1?</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>Ihambing ang mga salitang ito sa isa pang laptop, sa pamamagitan ng boses: %1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>Mababasa at maisusulat na nito ang mga pagbabago.</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Huwag pagkatiwalaan</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>Pareho ang mga salita: pagkatiwalaan ito</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>Saan ilalagay ang kard</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>Tapusin ang tiwala sa %1</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>Mula ngayon, walang tatanggaping isinusulat nito, at walang ibibigay na pagbabago rito. Mananatili roon ang hawak na nito. Makipagpalitan agad sa ibang mga laptop, para malaman din nila ito.</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>Tapusin ang tiwala</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>Isulat sa ilang salita kung bakit. Mananatili ito sa tabi ng pangalan ng laptop.</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>Baka nasa ibang mga laptop, o sa mas lumang folder ng laptop na ito, ang isinulat pagkatapos ng backup. Hangga’t hindi iyon natatanggap, walang pag-aabot.</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>Kung ito lamang ang laptop ng konseho, isang tao ang magsasabi nito, may dahilan na itatala.</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>Walang mas bago…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>Walang mas bago</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>Isusulat sa tabi nito ang account ninyo at ang araw.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Isulat sa ilang salita kung bakit.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>Pumili ng lugar sa labas ng folder ng baul</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>Bagong konseho</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>Iniingatan ng Balai ang mga rekord nito sa isang naka-encrypt na folder sa laptop na ito. Walang ipinapadala kahit saan.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Pangalan ng konseho</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ang account ninyo</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>Isang neutral na salita gaya ng Desk 1. Nakikita ito bago mabuksan ang mga rekord.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ang passphrase ninyo</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>Apat na salita o higit pa na kayo lamang ang makaiisip na pagsamahin. Puwede ang espasyo at anumang sulat.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ulitin ito</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Ipakita ang mga titik</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>Ilagay ang susi sa papel</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>Kung malimutan ang lahat ng passphrase, ang papel na ito o ang mga hinating piraso ang magbubukas ng mga rekord. Walang ibang may kopya.</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>I-print dito</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>“Document 1” ang ipinapakita ng pila ng printer. Walang maiiwan nito sa laptop na ito.</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>O kopyahin nang sulat-kamay</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>64 na karakter. Hindi ginagamit ang mga titik na I, L, O at U.</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>Basahin ngayon ang dalawang pangkat mula sa papel ninyo</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>Kapag nagsimula kayong mag-type, tatakpan ang papel sa kaliwa.</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>Pangkat 3</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>Pangkat 6</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>Paghahati nito</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>Pagkatapos, puwede ring hatiin ang susi sa mga taong pinagkakatiwalaan ninyo: sinumang dalawa sa tatlo ay sabay na makapagbubukas ng mga rekord.</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>Ini-print ang papel</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>Wika at konseho</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Papel ng muling pagbubukas</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>Hangga’t hindi nasusubukan ang papel, sarado ang mga selyadong detalye, pag-aabot at palitan.</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>Mababago ang lahat ng ito sa ibang araw, maliban sa encryption ng folder, na hindi maisasara.</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>Ginagawa ang mga rekord…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>Kailangan ng konseho ang pangalan</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>Kailangan ng account ang salita</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Wala pa ang folder</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>Madali pang mahulaan ang passphrase</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>Hindi pa magkapareho ang dalawang passphrase</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>Dalawang pangkat pa ang babasahin</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>Isang pangkat pa ang babasahin</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Napakadaling hulaan</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Madaling hulaan</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Katamtaman</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Mabuti</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Napakabuti</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>Ginagawa ang mga rekord</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Bagong konseho</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>I-print…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>Later, from a place with a printer</source>
        <translation>Saka na, sa lugar na may printer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Desk 1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Buksan ang pakete…</translation>
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
        <translation>Gamitin ang %1</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>Mababasa sa dalawang paraan ang petsang ito. Maaaring sa panahong Budista ang taon na lampas sa 2400.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>Mga form ng pagpayag</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>bersyon %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>May bisa mula</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>I-print na may puwang para sa sagot…</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>Bagong bersyon ng form ng pagpayag</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gamit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>The text is what will be read out; it cannot be empty.</source>
        <translation>Ang teksto ang babasahin nang malakas; hindi ito puwedeng walang laman.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Saan ilalagay ang papel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Ginagawa ang papel</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Bagong bersyon</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>Narito ang mga tekstong binabasa nang malakas bago sumagot ang isang tao ng oo o hindi.</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>Binabasa ang mga form ng pagpayag</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>Binabasa ang mga tekstong kasama ng Balai</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>Ginagamit</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Hindi na iniaalok</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>Binibilang ang mga pumupunta sa ikot ng pakikinig, bawat isa sa iisang pangkat. Ang lumalabas sa laptop na ito ay hindi kailanman nagsasabi ng bilang na mas mababa sa lima.</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>Hindi na ito iniaalok. Mananatili ang pangalan nito sa mga nabilang na.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Baguhin…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Itaas</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>Huwag nang ialok</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Ialok muli</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>Isang pangkat ng mga tao</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Pangalan ng pangkat</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>Huwag kailanman pangalanan ang isang tao rito. Isang pangalan sa bawat wika; kung wala, iba ang ipapakita.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Isulat muna ang pangalan.</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>Mayroon nang ganitong pangkat.</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>Mga pangkat sa ikot ng pakikinig</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Bagong pangkat</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>Narito ang mga pangkat kung saan binibilang ang mga tao kapag walang pangalang kinukuha.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Header</name>
    <message>
        <source>Search</source>
        <translation>Maghanap</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
</context>
<context>
    <name>balai::ui::HeardLine</name>
    <message>
        <source>Count people…</source>
        <translation>Bilangin ang mga tao…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>Binasa sa mga tao bago sila umalis</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>Wala pang nabibilang.</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1 %2 (lalabas bilang: wala pang lima)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>%1 lahat-lahat</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>Ilang tao ang pumunta?</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>Bilangin ang bawat isa sa iisang pangkat, at huwag sumulat ng pangalan. Pinipili ang mga pangkat sa Mga setting.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>Sumulat ng buong bilang mula 0 hanggang %1.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>Maghanap sa manwal</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ kabanata</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up, Page Down magpatuloy sa pagbasa</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Mga kabanata</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>Wala pa sa wika ninyo ang kabanatang ito. Nasa Ingles ito rito.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Saan ilalagay ang papel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Ginagawa ang papel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>I-print…</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer words, or others.</source>
        <translation>Walang kabanata na may ganitong mga salita. Subukan ang mas kaunti o ibang mga salita.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelperWords</name>
    <message>
        <source>interpreter</source>
        <translation>interpreter</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>tagapamagitan</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>kaagapay</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>tagamasid</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>tagasalin</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpersPage</name>
    <message>
        <source>A person who helps</source>
        <translation>Taong tumutulong</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Mga tungkulin</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Unang wika</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Ikalawang wika</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Mga wika</translation>
    </message>
    <message>
        <source>Promise signed on</source>
        <translation>Petsa ng paglagda sa pangako</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>Sino ang sumuri</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>Ang pangako: mananatili sa silid ang anumang sinabi roon.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>Piliin ang dalawang wika, o huwag pumili ng kahit isa.</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>Isulat ang bawat araw na buo ang taon, gaya ng 23 Nobyembre 2026.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Kailangan ng pangalan.</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>Hindi pa dumarating ang araw ng paglagda sa pangako.</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>Lumipas na ang araw sa “Hanggang”.</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>Lugar na may tulong para sa mga miyembro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Ano ang naitutulong</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Paano maaabot</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>Nababasa ito ng mga miyembro sa pahina kung saan sila humihinto, sa wika nila kung nakasulat ito rito sa wikang iyon.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Mga taong tumutulong</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>Kung saan may tulong para sa mga miyembro</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>hindi na</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>tapos na ang petsa</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>Hindi na iniaalok sa mga pulong ang taong ito. Mananatili ang pangalan niya sa mga nagawa na.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Baguhin…</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>Hindi na tumutulong</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>Tumutulong muli</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Itaas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Itabi</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Sino ang tumutulong</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>Narito ang mga taong tumutulong, at ang mga lugar na may tulong para sa mga miyembro.</translation>
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
        <translation>Sinabi noong</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Isinulat noong</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>Sa kondisyong</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>Walang binabago rito kailanman: katabi ng naunang sagot ang bagong sagot.</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>Nagbago ang isip ng miyembro: itanong muli</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mga miyembro</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>Wala pang naitanong o nasagot dito.</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>Iniingatan kasama ng sagot na ito</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>Mag-save ng larawan ng nilagdaang form…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>Mag-save ng file kasama ng sagot na ito…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>Irekord ang sinasabi ng miyembro</translation>
    </message>
</context>
<context>
    <name>balai::ui::HonorariaPage</name>
    <message>
        <source>somebody</source>
        <translation>isang tao</translation>
    </message>
    <message>
        <source>paid twice?</source>
        <translation>dalawang beses nabayaran?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Babayaran pa</translation>
    </message>
    <message>
        <source>Paid, declined or returned</source>
        <translation>Bayad na, hindi kinuha o ibinalik</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Halaga</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Napagkasunduan noong</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Babayaran pa rin</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Pulong</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Mga bayad</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Bayad na…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>Paunang bayad…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Hindi kinuha</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Nabayaran na</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Halaga (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Paraan</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>cash</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>bangko</translation>
    </message>
    <message>
        <source>mobile wallet</source>
        <translation>e-wallet</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>Hindi sinasabi ng resibo kung para saan ito.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Itala ito</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Hindi ito halaga.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Mababasa sa dalawang paraan ang petsang ito, o hindi mabasa. Isulat ito gaya ng 23 Nobyembre 2026.</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>Bagong honorarium</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miyembro</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para sa</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>Magdagdag muna ng miyembro.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mga miyembro</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Mga honorarium</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>Narito ang babayaran pa ng konseho sa mga miyembro para sa oras nila, at ang nabayaran na.</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>Basahin muna ito sa miyembro: %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Gawain</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>Badyet ng taon</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Taon</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Pananalapi</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>Kung walang halaga, walang badyet.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>Isulat ang taon gaya ng 2026.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>Isulat ang pananalapi sa tatlong titik, gaya ng KHR.</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>Mga salita tungkol sa buwis at iba pang tulong</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>It is read before the first payment and stands on receipts. It stops nothing.</source>
        <translation>Binabasa ito bago ang unang bayad at nakasulat sa mga resibo. Wala itong pinipigilan.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Saan ilalagay ang papel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Ginagawa ang papel</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>Ibinalik…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>Walang papel na iniuuwi ang miyembrong ito, kaya walang resibo.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Resibo…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>Taong %1</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>Badyet ng taon…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>Mga salita tungkol sa buwis at iba pang tulong…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Badyet</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>Higit sa badyet</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Natitira</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>Nabayaran na %1, babayaran pa %2.</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>Binubuo ang suma ng taon</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Resibo</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>hindi naibigay</translation>
    </message>
    <message>
        <source>given</source>
        <translation>naibigay</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>naibigay ang resibo</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>Naibigay na ang resibo</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>Nawala ang isang laptop o USB</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>Nawala ang mga papel</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>Sobra ang naipadala o na-print</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>May nakakita ng mga rekord</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>Baka may nakaaalam ng passphrase</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>May kailangan pang sabihan</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>Nasabihan na ang lahat</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>Nangyari noong</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>Natuklasan noong</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>Mga miyembrong kinauukulan</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>Nasabihan ang mga miyembro noong</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>hindi pa</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>Nasabihan ang awtoridad noong</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>Sabihan muna ang mga miyembrong kinauukulan, sa paraang pinili ng bawat isa. Huwag sumulat dito ng mga pangalan o kuwento.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Baguhin…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>Baguhin ang naitala</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Magtala ng insidente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Leave a day empty that you do not know, or that has not come yet.</source>
        <translation>Iwang walang laman ang araw na hindi ninyo alam, o hindi pa dumarating.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>Isulat ang bawat araw na nasa titik ang buwan.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>Hindi puwedeng itala ang araw na hindi pa dumarating.</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>Isulat sa numero kung ilang miyembro.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Mga insidente</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>Narito ang mga bagay na hindi naging maayos, para walang makalimot na sabihan ang mga kinauukulan. Wala pang naitala.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>Iniingatan ang mga sagot ninyo. Puwede kayong huminto anumang oras.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oo</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>Gusto ko</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>Ayaw ko</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Saka na</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>tanungin ako sa ibang araw</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>Ang kakailanganin ninyo para rito, kung mayroon</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para kay %1</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>Puwede kayong huminto rito. Wala na kayong kailangang gawin ngayong araw.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>Iyon lamang. Salamat.</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>body, what it asks for</comment>
        <translation>%1 ang humihiling: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Isang tao</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Sino ang makakakita ng sagot ninyo</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>Ang mga nag-iingat ng mga rekord ng konseho. Malalaman lamang ng institusyon ang oo kung papayagan ninyo.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Kung hindi ang sagot ninyo</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>Walang magtatanong kung bakit. Sasabihin sa institusyon na walang available.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Paanyaya</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationFacts</name>
    <message>
        <source>Where</source>
        <translation>Saan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bayad</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>wala</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Pamasahe</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>binabayaran</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>hindi binabayaran</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Sagot hanggang</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>Walang bayad ito.</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>Gusto nilang magtanong tungkol sa sariling kuwento ng isang tao. Walang kailangang magkuwento nito.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>Bagong paanyaya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Sino ang humiling</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para sa</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>Ano ang hinihiling</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Saan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Sagot hanggang</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>Ibabayad nila (%1)</translation>
    </message>
    <message>
        <source>Travel is paid</source>
        <translation>Bayad ang pamasahe</translation>
    </message>
    <message>
        <source>They ask about a person’s story</source>
        <translation>Nagtatanong sila tungkol sa kuwento ng isang tao</translation>
    </message>
    <message>
        <source>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</source>
        <translation>Wala pang natatanong dito. Kung walang bayad, o may tanong tungkol sa kuwento, minamarkahan ito bago may tanungin.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Itala ito</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>Idagdag muna ang kagawaran o organisasyon.</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>Isulat sa ilang salita ang hinihiling nila.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Mababasa sa dalawang paraan ang petsang ito, o hindi mabasa. Isulat ito gaya ng 23 Nobyembre 2026.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Hindi ito halaga.</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>Magtanong sa miyembro</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miyembro</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>Mag-isang sumasagot ang miyembro sa laptop. Wala sa listahang ito ang mga sumagot na ng oo o hindi.</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>Ibigay ang laptop</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>Nakasagot na ang lahat.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Saan ilalagay ang papel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Ginagawa ang papel</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Isang tao</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>humihingi ng kuwento</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>chip at an invitation</comment>
        <translation>walang bayad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Answered or over</source>
        <translation>Nasagot na o nakaraan na</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>Magtanong sa miyembro…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>Papel para sa institusyon…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>Nasabihan na ang institusyon</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Buksang muli</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Mga sagot hanggang ngayon</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Umoo</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Mga paanyaya</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>Narito ang hinihiling ng mga kagawaran at organisasyon sa mga miyembro: magsalita, magsanay, magrepaso, makipagkita.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Mga paanyaya</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Sumali gamit ang paanyaya</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>Ini-print ang papel</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>Isang tao sa konseho ang sumulat ng paanyaya sa laptop niya. Sinabi niya sa inyo ang anim na salita.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>Piliin ang paanyaya…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Ang paanyaya</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Selyadong file (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Ang anim na salita</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ang account ninyo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>Isang passphrase para sa laptop na ito</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ulitin ito</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>Gawin dito ang mga rekord</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Magpatuloy</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>Wala pa ang paanyaya</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>Wala pa ang anim na salita</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>Wala pang account ang konseho para sa inyo</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Wala pa ang folder</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>Binubuksan ang paanyaya</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>Ang konseho: %1. Piliin ang account na sa inyo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>Ginagawa ang mga rekord</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>Selyado ang mga file dito. Ang account na nagbubukas ng mga selyadong pangalan ang puwedeng mag-save at tumingin ng mga ito.</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>Hanggang 20 MB. Iniingatan ito sa loob ng baul; mananatili sa lugar nito ang file na pinili ninyo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>wala pa rito</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Larawan</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Rekording</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>Ang file na ise-save</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Lahat ng file (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>Mas malaki sa 20 MB ang file na ito. Paliitin ito, halimbawa sa mas kaunting tuldok, at piliin muli.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Walang laman ang file na ito. Pumili ng iba.</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>Sine-save ang file</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>Darating ang file na ito kasama ng mga pagbabago ng ibang laptop.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Binubuksan ang file</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>Sobrang dami ng tuldok ng larawang ito para ipakita rito. Iniingatan ito gaya ng dati.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>Sira ang larawang ito at hindi maipapakita. Iniingatan ito gaya ng dati.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Isara</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>Burahin ang file na ito…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>Buburahin ang file na ito?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>Buburahin ito rito, at sa ibang mga laptop sa susunod na palitan.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>Nasa mga lumang backup pa rin ito.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Hindi na ito maibabalik.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Huwag muna</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>Binubura ang file</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>Iniingatan ito sa loob ng baul, selyado.</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>Iniingatan ito sa loob ng baul.</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>I-save ang rekording na ito</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>Mga larawan at PDF lamang ang makikita rito. Iniingatan ang file gaya ng dati.</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>Walang tao sa file…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>Sino ang nasa file…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>%n miyembro ang nasa file…</numerusform>
            <numerusform>%n miyembro ang nasa file…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>Walang taong makikita, maririnig o makikilala</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>bagong talata</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>uri</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>nagsasalita</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>rekomendasyon</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>salin</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>hindi itinatala</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>tigil muna</translation>
    </message>
    <message>
        <source>Rather than “%1”: %2</source>
        <comment>a word, words offered instead</comment>
        <translation>Sa halip na “%1”: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::KindWords</name>
    <message>
        <source>Attend</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Pagdalo</translation>
    </message>
    <message>
        <source>In minutes</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Katitikan</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Sipi</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Bahagi</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Lathala</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Larawan</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Pananaliksik</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Pagsasanay</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>konseho</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>buong pamahalaan</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>mga katuwang na organisasyon</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>lahat ng tao</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>mga taong pinangalanan ng mas bagong bersyon</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>naitanong na</translation>
    </message>
    <message>
        <source>later</source>
        <translation>saka na</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>yes again</source>
        <translation>oo muli</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>hindi na ibinibilang</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>winakasan ng konseho</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>binawi</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>sagot ng mas bagong bersyon</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>hindi babanggitin</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>bilang isang miyembro</translation>
    </message>
    <message>
        <source>under the chosen name</source>
        <translation>sa piniling pangalan</translation>
    </message>
    <message>
        <source>under their own name</source>
        <translation>sa sariling pangalan</translation>
    </message>
    <message>
        <source>a no to this use</source>
        <translation>hindi sa gamit na ito</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>may oo na binawi</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>may oo na winakasan</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>may oo na hindi na ibinibilang</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>natapos na ang oo</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>sa ibang araw pa magsisimula ang oo</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>wala pang umoo</translation>
    </message>
    <message>
        <source>two versions wait for a choice</source>
        <translation>dalawang bersyon ang naghihintay ng pagpili</translation>
    </message>
    <message>
        <source>who said it is not noted</source>
        <translation>hindi naitala kung sino ang nagsabi</translation>
    </message>
    <message>
        <source>somebody takes a pause</source>
        <translation>may taong nagpapahinga muna</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>may taong umalis na sa konseho</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>may hinihinging pagbabago</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>may kahilingang alisin ito na bukas pa</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>may pagtutol na bukas pa</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>hindi pa nababasa at nasasabing tama</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>hindi pa nasusuri ang salin</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>nirerepaso pa</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>may kondisyong dapat tiyakin</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>hindi pa pinagtitibay</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>walang teksto sa wikang ito</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>hindi para sa mga makakakita nito</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>wala na roon</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>wala ang nilagdaang form</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>saradong paksa ng agenda</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>hindi mahanapan ang laman nito</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>hindi puwede</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>May piniling pangalan sa teksto, at walang nagsabing puwede ito.</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>May pangalan mula sa mga selyadong rekord sa teksto.</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>May bahagi ng pangalan mula sa mga selyadong rekord sa teksto.</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>May numero ng telepono mula sa mga selyadong rekord sa teksto.</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>May lugar mula sa mga selyadong rekord sa teksto.</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>May kontak mula sa mga selyadong rekord sa teksto.</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>May panipi ang isang tala: baka may sinisipi na hindi natanong.</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>Nasa unang panauhan ang isang tala: baka sariling salita ito ng isang tao.</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>Dating pahayag ng isang tao ang isang tala.</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>May mga detalyeng magkakasama. Baka wala pang limang tao ang tugma; maaaring mahulaan ng bumabasa kung sino.</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>May file na hindi nahanapan ang laman.</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>May dapat tingnan ng isang tao.</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>natanggap na</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>sinang-ayunan</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>sinang-ayunan ang bahagi</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>sinang-ayunan sa prinsipyo</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>itinala</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>hindi sinang-ayunan</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>ipinasa sa iba</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>wala pa</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>papel ng tugon</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>file ng balik na sagot</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>liham</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>sa pulong</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>ideya</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>nirerepaso</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>pinagtibay</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>naipadala</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>binawi</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>pinalitan</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tapos na</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>hindi pa nasisimulan</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>binabalak</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>ayon sa plano</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>naantala</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>napatigil</translation>
    </message>
    <message>
        <source>done</source>
        <translation>nagawa na</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>hindi na itinuloy</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>sang-ayon kami</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>sa bahagi</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>iba ang tingin namin</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>hindi namin alam</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>kagawaran</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>ahensiya</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasyon</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>pandaigdigang organisasyon</translation>
    </message>
    <message>
        <source>other</source>
        <translation>iba pa</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>panauhin</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktibo</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>nagpapahinga muna</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>umalis na</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>babayaran pa</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>paunang bayad</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bayad na</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>hindi kinuha</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>ibinalik</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>pulong</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>pagbasa at pagrepaso</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>pagsasalita</translation>
    </message>
    <message>
        <source>training</source>
        <translation>pagsasanay</translation>
    </message>
    <message>
        <source>research</source>
        <translation>pananaliksik</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>ibang gawain</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>may pagtatamang nasa lugar nito</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>Hiniling ng dalawang taong may mga salita rito na huwag silang magsama sa isang pakete ng dokumento.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>oras</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>pamasahe</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>pag-aalaga ng mga bata o ng iba</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>iba pang gastos</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>Magsalita</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>Magsanay ng iba</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>Makausap ng diyaryo, radyo o telebisyon</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>Magbasa at magrepaso</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>Sumali sa pananaliksik</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>Dumalo sa pulong</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>Baka magturo ang mga salita sa iisang tao.</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>isang kamag-anak</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>isang edad</translation>
    </message>
    <message>
        <source>a day or a year</source>
        <translation>isang araw o taon</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>isang lugar</translation>
    </message>
    <message>
        <source>their work</source>
        <translation>ang trabaho niya</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>isang paglalakbay</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>katawan o kalusugan</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>ang pamilya niya</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>ang nag-iisang ganito</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>ang usapin niya sa batas</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>kung paano siya maaabot</translation>
    </message>
    <message>
        <source>somebody tells of themselves</source>
        <translation>may nagkukuwento tungkol sa sarili</translation>
    </message>
    <message>
        <source>%1 This stands there: %2.</source>
        <comment>a finding; what the words give away</comment>
        <translation>%1 Ito ang nakasulat doon: %2.</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitator</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>tagatala</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>tagabasa</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>hindi lumalabas ang ganitong uri ng file</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>wala pang nagsabi kung sino ang nasa file</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>hindi lalabas ang kinasasamahan nito</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>nasa ibang laptop pa ang file</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>hindi maalis ang mga detalyeng kasama ng laman nito</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>hiniling na itigil ang paggamit nito</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>wala sa naunang pakete</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>Hindi mahahanapan ang ipinapakita ng larawan. Dapat may taong nakatingin na sa buong larawan: mga mukha, pangalan, lugar, papel.</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>Hindi mahahanapan ang sinasabi ng rekording. Dapat may taong nakinig na sa kabuuan nito: mga pangalan, lugar, boses.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>Umalis sa konseho</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>Umaalis sa konseho si %1</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>Hinahanap ang sinabi ng miyembro</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Huwag muna</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>Umalis sa konseho…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>Para sa bawat sinabi o sinusuportahan ng miyembro, siya ang pumipili kung ano ang mangyayari rito. Maupo nang magkasama; walang mangyayari bago ang huling tanong.</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>Walang nakasulat sa pangalan ng miyembrong ito.</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>Para sa lahat ng ito</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>Sinabi sa pulong</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasyon</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ano ang mangyayari rito</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ang mangyayari</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>Pag-alis sa konseho</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavingWords</name>
    <message>
        <source>Stays here, goes to nobody</source>
        <translation>Mananatili rito, hindi pupunta kaninuman</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>Patuloy na gagamitin, sa piniling pangalan</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>Patuloy na gagamitin, bilang “isang miyembro”</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>Buburahin</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>Lima o higit pang tao ang sumusuporta rito. Mananatili ito sa konseho, at walang pinapangalanan.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>May iba ring sumulat nito, kaya hindi ito puwedeng burahin.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>May iba ring sumulat nito, kaya hindi ito puwedeng burahin. Walang oo na sumasaklaw rito ngayon, kaya hindi ito puwedeng patuloy na gamitin.</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>Walang oo na sumasaklaw rito ngayon, kaya hindi ito puwedeng patuloy na gamitin.</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>Mula ngayong araw, umalis na ang miyembro. Walang lalabas na anuman mula sa kanya, maliban sa patuloy na gagamitin.</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>1 ambag ang mananatili sa konseho at hindi pupunta kaninuman.</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>%1 ambag ang mananatili sa konseho at hindi pupunta kaninuman.</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>1 ambag ang patuloy na gagamitin sa piniling pangalan, hanggang sa saklaw at tagal lamang ng oo ng miyembro ngayong araw.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 ambag ang patuloy na gagamitin sa piniling pangalan, hanggang sa saklaw at tagal lamang ng oo ng miyembro ngayong araw.</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>1 ambag ang patuloy na gagamitin bilang “isang miyembro”, hanggang sa saklaw at tagal lamang ng oo ng miyembro ngayong araw.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 ambag ang patuloy na gagamitin bilang “isang miyembro”, hanggang sa saklaw at tagal lamang ng oo ng miyembro ngayong araw.</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>1 ambag ang buburahin: dito, sa kasaysayan, sa paghahanap, at sa bawat ibang laptop sa susunod nitong palitan. Hindi na ito maibabalik.</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>%1 ambag ang buburahin: dito, sa kasaysayan, sa paghahanap, at sa bawat ibang laptop sa susunod nitong palitan. Hindi na maibabalik ang mga ito.</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>Lumabas na dati ang ilan dito. Mag-aalok ang Mga pag-aabot ng hiling na itigil ang paggamit. Nasa mga lumang backup pa rin ito.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>Nasa mga lumang backup pa rin ito.</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>Babayaran pa rin ang mga honorarium na hindi pa nababayaran.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>Looking up what went out</source>
        <translation>Hinahanap ang lumabas</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>ginagamit doon</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>hihilinging itigil</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>hiniling na itigil noong %1</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>itinigil na, sabi nila noong %1</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · pag-aabot %2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Rekomendasyon %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Talata %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ipinadala noong</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Lumilitaw</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Mula noon</translation>
    </message>
    <message>
        <source>The member’s yes to it</source>
        <translation>Ang oo ng miyembro rito</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Saan ilalagay ang papel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Ginagawa ang papel</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>Ang lumabas</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>I-print para sa miyembro…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>Walang lumabas na anuman sa miyembrong ito.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>Inaalis dito ang mga salita</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>Hindi naaabot ng Balai:</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Mga naka-print na papel</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Mga lumang backup</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>Kopyang pangrepaso ng %1, bukas hanggang %2</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Pag-aabot %1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Ibang mga laptop</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>Hilinging ibalik ang mga ito at gutay-gutayin.</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>Gumawa ng bagong backup, saka i-delete ang mga luma.</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>Hilinging i-delete ang file.</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>Ipadala ang liham ng pagpapatigil.</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>Buburahin nila ito sa susunod na palitan.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ lumipat</translation>
    </message>
    <message>
        <source>One moment. This is being read.</source>
        <translation>Sandali lamang. Binabasa ito.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Listen</name>
    <message>
        <source>This recording comes with the changes of another laptop.</source>
        <translation>Darating ang rekording na ito kasama ng mga pagbabago ng ibang laptop.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hinto</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Pakinggan</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>Hindi makapagpatugtog ng rekording ang laptop na ito.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>Hindi ito mapatutugtog sa laptop na ito.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>Ipakita ang mga titik</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Binubuksan…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>Ikinandado nang %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Sarado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>Kodigo ng muling pagbubukas, mula sa papel ninyo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Keyboard: %1</translation>
    </message>
    <message>
        <source>This is the sample council. Its passphrase is: %1</source>
        <translation>Ito ang halimbawang konseho. Ang passphrase nito ay: %1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Bumalik sa passphrase</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Nalimutan ang passphrase?</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>Buksan ang pakete ng dokumento mula sa konseho…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>Isang tao ang may kodigo ng muling pagbubukas</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>Ilang tao ang may mga piraso ng susi</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>Maliwanag o madilim</translation>
    </message>
    <message>
        <source>Larger letters	Ctrl++</source>
        <translation>Mas malaking titik	Ctrl++</translation>
    </message>
    <message>
        <source>Smaller letters	Ctrl+-</source>
        <translation>Mas maliit na titik	Ctrl+-</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Karaniwang laki</translation>
    </message>
    <message>
        <source>A±</source>
        <extracomment>Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus</extracomment>
        <translation>A±</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Laki ng mga titik</translation>
    </message>
</context>
<context>
    <name>balai::ui::MakingPage</name>
    <message>
        <source>Close Balai</source>
        <translation>Isara ang Balai</translation>
    </message>
    <message>
        <source>Making the sample council</source>
        <translation>Ginagawa ang halimbawang konseho</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>Isang taon ng isang kathang konseho ang isinusulat sa folder na mawawala kapag isinara ang Balai. Aabutin ito ng ilang segundo.</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>inanyayahan</translation>
    </message>
    <message>
        <source>present</source>
        <translation>dumalo</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>nagpaumanhin</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>hindi dumalo</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>Pulong ng konseho</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultasyon</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentasyon</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pagsasanay</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Pangkat-gawain</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>Ikot ng pakikinig</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Pulong</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Nirerepaso</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Kinansela</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Binabalak</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>Isinusulat o nirerepaso ang katitikan</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Nakaraan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Uri</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Mga wika</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>Buksan ang katitikan</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Idagdag sa agenda</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>Anyayahan ang lahat ng aktibong miyembro</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>Saradong sesyon</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuto</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Wala pang laman ang agenda.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Wala pang inanyayahan.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Sino ang dadalo</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Tungkol saan ito?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Katitikan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>Isulat sa ilang salita kung tungkol saan ito.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Bagong pulong</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Araw</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Oras</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Gawin ang pulong</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Kailangan ng pamagat ang pulong.</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Isulat ang araw na nasa titik ang buwan.</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>Isulat ang oras gaya ng 09:00.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Mga pulong</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>Narito ang mga pulong ng konseho, kasama ang agenda at katitikan.</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>Baguhin ang paksa sa agenda</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>Mga panauhin sa paksa sa agenda</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>Ipagpaliban ang paksa sa agenda</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>Kunin ang mga ipinagpaliban</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>Gamitin ang karaniwang agenda</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>I-save ito bilang karaniwang agenda</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Mga interpreter</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>Tanungin ang miyembro tungkol sa interpreter</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>Iplano ang susunod sa serye</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>Abiso para sa miyembro</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>File ng kalendaryo</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>Katitikan at mga talaan para sa institusyon</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Tala sa nilalaman</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Sino ang naroon</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>mga miyembro at panauhin</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>mga miyembro lamang</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Aling paksa?</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>Aling mga institusyon ang puwedeng naroon?</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>Aling mga wika ang sinasalita?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>Sino ang mag-i-interpret?</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>Sinong panauhin?</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serye</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>Isasama ang agenda at ang mga tao.</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>Sino ang tatanungin, nang mag-isa?</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>Si %1 ang mag-i-interpret para sa inyo. Ayos ba iyon sa inyo?</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>Iba ang gusto ko</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>Ayos iyon sa akin</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>Itala ang panauhing gustong masipi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Iba pa</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>Kailangan ng ibang interpreter. May humiling nito, at walang ibinigay na dahilan.</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>Itala ang babayaran…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>Kumustahan: ipasa ang laptop</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>Sa telepono o video</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>bodies that come</comment>
        <translation>Kasama ang %1</translation>
    </message>
    <message>
        <source>Before the guests come in: %1</source>
        <comment>bodies that wait outside</comment>
        <translation>Bago pumasok ang mga panauhin: %1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>Ipinangako dati, hindi pa nagagawa</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>Walang pangalang kinukuha sa ikot ng pakikinig.</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>Hindi lahat ng inanyayahan ay dapat magsama sa isang pulong. Mas marami ang sinasabi ng mga pahina nila.</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>Walang miyembrong nag-uuwi ng papel.</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>Kaninong abiso?</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Saan ilalagay ang papel</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Ginagawa ang papel</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>Saan ilalagay ang file ng kalendaryo</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendaryo (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Sino ang makakakita</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Talaan ng mga pasya</translation>
    </message>
    <message>
        <source>Register of attendance</source>
        <translation>Talaan ng pagdalo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>Sa pangalang</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Konseho</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>Laman lamang nito ang pinayagan ng mga miyembro para sa bumabasang ito.</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>Gawin ang papel</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>Piliin kung sino ang makakakita.</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>Iniingatan kasama ng pulong na ito</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Mag-save ng file…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>Mga taong pinakinggan</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>Wala pang naitalang interpreter.</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Sino ang tumutulong…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Mga pulong</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ lumipat</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R unang kahilingan</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z i-undo</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Selyuhan ang katitikan</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn susunod na paksa</translation>
    </message>
    <message>
        <source>← ↑ ↓ → day</source>
        <translation>← ↑ ↓ → araw</translation>
    </message>
    <message>
        <source>Page Up, Page Down month</source>
        <translation>Page Up, Page Down buwan</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter bubuksan</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Listahan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Buwan</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>Paano ipinapakita ang mga pulong</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>Inihahanda ang ikot.</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>Inihahanda ang ikot</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>Pagbasa nang malakas para sa mga miyembro</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>Patakaran</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>Pagrepaso ng mga teksto</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>Pagsasalita sa madla</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pagsasanay</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Pag-abot sa komunidad</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Pananaliksik</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>Harapan lamang</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>Sa pamamagitan ng kaagapay</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Sa telepono</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sa papel</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>Hindi sa pagitan ng mga pulong</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Ang narinig</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Legal na pangalan</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Mga bahagi ng pangalan</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Iba pang pangalan</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Mga numero ng telepono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Safe ways to make contact</source>
        <translation>Mga ligtas na paraan ng pagkontak</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>Paano maaabot ang kaagapay</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Sa emergency</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Paano magbayad</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>Mga lugar na maaaring magturo sa miyembro</translation>
    </message>
</context>
<context>
    <name>balai::ui::MembersPage</name>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Pagpayag</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Mga honorarium</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mga miyembro</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>puwedeng pumunta sa: %1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>hindi puwedeng pumunta sa: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>Sino ang nagsalita?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>Aling rekomendasyon ang tinutukoy nito?</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>Hindi itinatala.</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>Walang itinatala. Ang parehong key ang tatapos dito.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Sumulat muli</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Tigil muna.</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>Iniingatan ang naisulat na.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ituloy</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>Aalisin ang mga salitang ito?</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>Buburahin ang talata sa katitikan, sa kasaysayan nito, sa paghahanap at sa bawat kopya ng mga rekord na ito sa susunod na palitan.</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>Nasa mga lumang backup, print at paketeng naibigay na ito.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Hindi na ito maibabalik.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Huwag muna</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>Inaalis ang mga salita</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>Ano ang sagot ninyo? Mananatili ang mga salita gaya ng dati.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Sagot</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Ibigay ang sagot</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Sino ang uupo para magbasa?</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Wala pang naitalang dumalo sa pulong na ito.</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>Naingatan ang mga salitang itina-type nang isara ang Balai.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Isama ang mga ito</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Huwag isama</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Bumalik sa draft</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>Ibigay sa mga miyembro para repasuhin</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>Kumpirmahin ang katitikan</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Selyuhan ang katitikan</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>Katitikan, %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Kumpirmado</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selyado</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Hindi pa nasisimulan</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Mga wikang ipinapakita</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>Mga kopyang pangrepaso</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>Susunod na hakbang ng katitikan</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Katitikan</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>Isang kahilingang alisin ang isang pangungusap.</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>%1 kahilingang alisin ang isang pangungusap.</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>Pagbura lamang ang sagot.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Puntahan ito</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>Sino ang gagawa nito, at hanggang kailan?</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>wala pa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Sino</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hanggang kailan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Isulat ang araw na nasa titik ang buwan.</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>Isang miyembro ang nagbabasa</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>Ang iniuuwi ng mga miyembro</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>Itama ang talatang ito</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Mga miyembrong nagbabasa</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>Sino ang magbabasa ng katitikang ito?</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>isang tao</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 tao</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>Magbabasa sila</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>Titingnan namin ang mga sagot sa</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>Walang kailangang sumagot. Pakikinggan din ang sasagot sa ibang araw.</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>Katitikan ng %1</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>Ibigay para repasuhin</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Hindi ito petsa.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Pumili ng kahit isang tao.</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>Ibinibigay ang katitikan para repasuhin</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>Kinumpirma ang katitikan ng %1 gaya ng iniharap.</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>Kinumpirma ang katitikan ng %1 na may mga pagbabago.</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>Kinukumpirma ang katitikan</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>Ano ang dapat na nakasulat? Mananatili at ipapakita ang mga selyadong salita.</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>Tamang mga salita</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Bakit</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Idagdag ang pagtatama</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>Idinaragdag ang pagtatama</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>Nirerepaso, %1 sa %2 ang nakabasa na</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>Ikot ng pagbasa</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>Tanggapin ang mga sagot ng miyembro…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>Ang mga sagot ng miyembro</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Selyadong file (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>Tinatanggap ang mga sagot</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>Natanggap na dati ang mga sagot na ito.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>%n sagot ang natanggap.</numerusform>
            <numerusform>%n sagot ang natanggap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>%n ang tungkol sa mga talatang nabura na.</numerusform>
            <numerusform>%n ang tungkol sa mga talatang nabura na.</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>Sa mga wikang ito</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Pumili ng kahit isang wika.</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>Sa bawat wikang mayroon</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>Wala kahit isa</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>Irekord ang pagbasa ng isang tao</translation>
    </message>
</context>
<context>
    <name>balai::ui::MonthView</name>
    <message>
        <source>The month before</source>
        <translation>Ang nakaraang buwan</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Ang susunod na buwan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>Meetings of this day</source>
        <translation>Mga pulong sa araw na ito</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1, ngayon</translation>
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
        <translation>Bagong passphrase</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>Binuksan ng kodigo ng muling pagbubukas ang mga rekord. Magtakda ngayon ng bagong passphrase; wala nang bubuksan dito ang nalimutan.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ulitin ito</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Itakda ang passphrase</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Itinatakda ang passphrase</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>Binubuksan ang selyado</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Sumali gamit ang paanyaya</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Bumalik sa isang backup</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Basahin ang file na isinulat para sa akin</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>Tinitingnan ang kailangang gawin</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>Itala ang babayaran</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>Tatanggapin ng bawat isa (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para sa</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>Minsang babayaran nito ang lahat ng naroon. Hindi na isinasama ang may tala na nito.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Itala ito</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Hindi ito halaga.</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>Naitala na ito para sa lahat ng naroon.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>wala pang sagot</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>Pumili ng sagot, o alisin ang iba pang salita.</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>Mababasa sa dalawang paraan ang petsang ito, o hindi ito petsa. Isulat ito gaya ng 2027-03-01.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>Pakete ng dokumento mula sa konseho</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>Ang pakete</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>Mga pakete ng dokumento (*.zip *.age);;Lahat ng file (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>Binubuksan ang pakete</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>Dito nabubuksan ang paketeng iniabot ng isang konseho. Walang isinusulat sa computer na ito mula rito.</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Buksan ang pakete…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>Nakabalot sa isang passphrase ang paketeng ito. Sasabihin ito sa inyo ng konseho sa ibang paraan, hiwalay sa file.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Ipakita ang mga titik</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>Buksan ang ibang pakete…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>I-save ang papel ng tugon…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>I-save ang nilagdaang balik na sagot…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>Ang laman ng pakete</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>May sagot na: %1 sa %2</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>Sagutin muna ang isang rekomendasyon.</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>Nabago o sira ang paketeng ito.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>Huwag itong gamitin. Hilingin sa konseho na ipadala itong muli.</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>Walang nakitang lagda sa tabi ng paketeng ito.</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>Buo ito, pero hindi masuri kung sino ang gumawa. Ilagay sa tabi nito ang file na nagtatapos sa .minisig at buksan itong muli.</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>Hindi kilala ang susing lumagda sa paketeng ito.</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>Hingin sa konseho ang susi nito.</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>Hindi nabago.</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>Nilagdaan ito ng susing may ganitong mga salita:</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>Ihambing ang mga salitang ito sa liham ng konseho.</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>Saan ilalagay ang nilagdaang balik na sagot</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>Saan ilalagay ang papel ng tugon</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>Mga balik na sagot (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>Mga papel ng tugon (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Sine-save</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>Nai-save ang papel ng tugon. Ipadala ito sa konseho.</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>Nai-save ang balik na sagot. Ipadala ito sa konseho, at sabihin ang mga salitang ito sa ibang paraan:</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Mga rekomendasyon</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>Katitikan at mga pasya</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>Pakete ng isang konseho</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>Hinihiling ang sagot hanggang</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>Wika ng pakete</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>Pumili ng rekomendasyon sa kaliwa at sagutin ito roon. Mananatili sa window na ito ang tina-type ninyo hanggang i-save ninyo.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Ang liham ninyo</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>Nasa bawat sagot ninyo ito. Puwedeng iwang walang laman ang lahat.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ang sagot ninyo</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>Mas lumang bersyon ito: pinalitan na ito ng paketeng %1 na nasa parehong folder. Iyon ang gamitin.</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>Kung may hiniling na itigil ang paggamit</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>Hinihiling sa inyo ng isang liham ng pagpapatigil na itigil ang paggamit ng ilang bagay sa paketeng %1.</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>walang sasabihin</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>itinigil na namin ang paggamit ng mga ito</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>Pakete ng dokumento mula sa konseho</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Isasara nang hindi nagse-save?</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>Wala sa ibang lugar ang mga sagot ninyo. Mabubura ang mga ito kapag isinara.</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Bumalik sa mga sagot ko</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>Isara at burahin</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Basahin ang file na isinulat para sa akin</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Piliin ang file…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Ang file</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Selyadong file (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>Mag-isa kayong magbabasa, at sasagot ayon sa gusto ninyo. Walang maiiwan nito sa laptop na ito.</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Ang anim na salita</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Buksan ang file</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>Wala pa ang file</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>Wala pa ang anim na salita</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Binubuksan ang file</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>Saan ilalagay ang mga sagot ninyo</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Selyadong file (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>Nai-save ang mga sagot ninyo. Dalhin pabalik ang file sa paraang sinabi sa inyo.</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>Hindi mai-save doon ang mga sagot. Pumili ng ibang lugar.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Ipakita ang mga salita</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>I-save ang mga sagot ko…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>Puwede kayong huminto rito. Wala pa kahit saan ang mga sagot ninyo. I-save ang mga ito sa file na konseho lamang ang makapagbubukas. O iwan ang mga ito.</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>Kasama ito ng mga sagot ninyo sa selyadong file, para sa konseho lamang.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, orihinal</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1, salin</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>Para sa pangkat lamang</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 Liham na kasama</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pahina %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassageReadings</name>
    <message>
        <source>Before</source>
        <translation>Nauna</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>Binabasa ang katitikan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Sino ang bumabasa</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>Wala pang mga salita sa katitikang ito.</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>%1 sa %2 talata ang nairekord na sa wikang %3.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>Hindi bumabasa ng katitikang ito ang sinumang sumulat nito. Idagdag muna ang babasa bilang taong tumutulong.</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>Ang mga salita lamang ang basahin, at walang pangalan. Naririnig ito ng mga miyembro sa pahina ng pagbasa; nananatili ito sa mga laptop ng konseho.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 ng %2</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>Irekord ang talatang ito</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>Pinatutugtog ito sa pahina ng pagbasa habang hindi nagbabago ang mga salitang ito.</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>Isang taong bumabasa ng talatang ito</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Sino ang tumutulong…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>Sabihin muna sa ilalim ng “Sino ang bumabasa” kung sino ang bumabasa nito nang malakas.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>Ipakita ang mga titik</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Bagong passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ulitin ito</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Baguhin ang passphrase</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Kasalukuyang passphrase</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>May bisa ito sa laptop na ito. Nabubuksan pa rin ng dati ang mga backup na ginawa noon.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Baguhin</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>Kailangan ang kasalukuyang passphrase.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Binabago ang passphrase</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Bagong passphrase para kay %1</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>Ang mismong tao ang magta-type nito; walang ibang kailangang makaalam.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>Nai-paste sa Unicode, ayon sa napili.</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Gaya ng pagka-paste</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>Baka ito ay Burmese na nai-type sa Zawgyi. Alin ang tama ang basa?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Ito</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>Sa Unicode</translation>
    </message>
    <message>
        <source>Do the same until the vault locks</source>
        <translation>Ganito rin ang gawin hanggang makandado ang baul</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Ayon sa nakasulat</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>Ganito rin ang gawin sa buong file na ito</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>Baka Burmese na nai-type sa Zawgyi ang mga salin sa file na ito. Alin ang tama ang basa? Para sa lahat ng mga ito ang sagot.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>Sira ang PDF na ito at hindi maipapakita. Iniingatan ito gaya ng dati.</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>Password lamang ang makapagbubukas ng PDF na ito. Humingi sa nagpadala ng kopyang walang password.</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>Mas maraming memory o oras ang kailangan ng PDF na ito kaysa puwede sa isang file dito. Iniingatan ito gaya ng dati.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>Hindi maipapakita ang mga PDF sa laptop na ito: hindi nagsisimula ang pambasa. Iniingatan ang file gaya ng dati.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Naunang pahina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Susunod na pahina</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>Binubuksan ang pahina</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>name of a file</comment>
        <translation>%1, pahina %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pahina %1 ng %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>Mga miyembro</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Umalis na</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Nagsasalita ng</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Nagbabasa ng</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Pagbasa nang malakas</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Mula noong</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation>Taong pinagkakatiwalaan</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Babayaran pa rin</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Baguhin ang pangalan…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Humingi ng pagpayag</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>Ang lumabas…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Bagong miyembro</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>Piniling pangalan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>The name is free: a nickname, a tree, a river. No legal name is asked for.</source>
        <translation>Malaya ang pangalan: palayaw, puno, ilog. Hindi hinihingi ang legal na pangalan.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>Kailangan ng pangalan, kahit anong pangalan.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kalagayan</translation>
    </message>
    <message>
        <source>During a pause, and after leaving, nothing of this member goes out.</source>
        <translation>Habang nagpapahinga, at pagkatapos umalis, walang anumang sa miyembrong ito ang lalabas.</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>Narito ang mga miyembro ng konseho, bawat isa sa pangalang pinili nila.</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Tinatawag na</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Inaayos bilang</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>“Tinatawag na” ang tawag ng mga tao sa miyembro, halimbawa “tita”. “Inaayos bilang” ang nagpapasya ng lugar sa mga listahan; iwang walang laman para sa karaniwang ayos.</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Paano maaabot</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Hindi pa naitatanong</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>Iniuuwi</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>Panahon sa konseho</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Isulat ang araw na nasa titik ang buwan.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Nauna ang huling araw sa unang araw.</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>Praktikal na kailangan</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>Praktikal na kailangan lamang</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>Praktikal na kailangan lamang: rampa, upuang malapit sa pinto, walang karne. Hindi kailanman ang nangyari sa isang tao. Selyado ito.</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>Sa pagbabalik, babalik ang lahat gaya ng dati. Walang itatanong muli.</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>Bagong pangkat-gawain</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pangalan</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>Kailangan ng pangalan ang pangkat-gawain.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selyado</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>May selyado rito.</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>Puwede itong buksan ni: %1.</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>Selyado ang legal na pangalan at mga kontak. Hihingin ng pagbubukas ang passphrase ninyo, at itatala ito.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>Wala pang selyado. Hindi kailanman kailangan dito ang legal na pangalan.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buksan…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Magsimula…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>Bukas na ngayon. Magsasara ito pagkaraan ng dalawang minutong walang pindot, at kapag umalis kayo sa pahinang ito.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Idagdag…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Baguhin…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Isara na ngayon</translation>
    </message>
    <message>
        <source>A former account</source>
        <translation>Dating account</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>Binuksan ito ni %1 noong %2, %3.</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>Buksan ang selyado</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ang passphrase ninyo</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Ipakita ang mga titik</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>Mananatili sa mga rekord na binuksan ninyo ito, at kung kailan. Hindi ang nakita ninyo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buksan</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>I-type ang passphrase na ginamit ninyo sa pagbukas ng mga rekord.</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>Ibang passphrase iyon. Walang nabuksan.</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>Maglagay ng kuwit sa pagitan kung marami.</translation>
    </message>
    <message>
        <source>%1 · is called %2</source>
        <comment>state, form of address</comment>
        <translation>%1 · tinatawag na %2</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Umalis noong</translation>
    </message>
    <message>
        <source>How to reach…</source>
        <translation>Paano maaabot…</translation>
    </message>
    <message>
        <source>Time here…</source>
        <translation>Panahon dito…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>Praktikal na kailangan…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>Bumalik…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Magpahinga…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Umalis…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>Gustong basahan nang malakas</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>Gustong sumali sa (puwedeng magbago anumang oras)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Ibang wika</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Mga pangkat-gawain</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>Bagong pangkat-gawain…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>Hindi sa parehong pulong o pakete ng dokumento ni (selyado, hindi tinatanong ang dahilan)</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Pumili ng miyembro</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>Walang tuntunin para sa mga titik na ito. Isulat ang pangalan gaya ng pagsulat ng miyembro.</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>Isinulat ayon sa tuntuning titik ang alam, hindi tunog. Itama ito gaya ng pagsulat ng miyembro.</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Isinusulat din na</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>Magmungkahi ng baybay sa mga titik na Latin</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>Ang “Isinusulat din na” ay ang parehong pangalan sa ibang mga titik, may kuwit sa pagitan. Nahahanap ang miyembro sa bawat isa, at iniiwan dito ang bawat isa gaya ng pangalan.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PickOver</name>
    <message>
        <source>chosen</source>
        <translation>pinili</translation>
    </message>
</context>
<context>
    <name>balai::ui::PreparePage</name>
    <message>
        <source>Hand-off %1</source>
        <translation>Pag-aabot %1</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>Bagong pag-aabot</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 susunod na hanay</translation>
    </message>
    <message>
        <source>Alt+1–9 page</source>
        <translation>Alt+1–9 pahina</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para sa</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Katitikan: %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>Mga pasya: %1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>Isang kondisyon sa oo na ito</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>Paano ito tinutupad?</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>Iniingatan ang dahilan kasama ng pag-aabot, sa ilalim ng account ninyo. Hindi ito isinasama sa pakete.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Tinutupad ito</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>Kailangan ng ilang salita, para sa sinumang magtatanong sa ibang araw.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Ginagawa ang mga pahina</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>Hayaan, may dahilan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dahilan</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Hayaan</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pahina %1</translation>
    </message>
    <message>
        <source>Where to put the package and its signature</source>
        <translation>Saan ilalagay ang pakete at ang lagda nito</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>Ginagawa ang pakete ng dokumento</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>Nai-save ang pakete ng dokumento at ang lagda nito: %1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Buksan ang PDF</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Idagdag…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Preview ng print</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>I-export…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>Bumalik sa pag-aabot</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>Makikita ng %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n pahina</numerusform>
            <numerusform>%n pahina</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>Pinili ninyo</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n bagay</numerusform>
            <numerusform>%n bagay</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>Pinapayagan ng mga pinili</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 sa %2 bahagi</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>tinitingnan</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>walang laman</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>iniwan dito: %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>iniwan dito</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>buo, lahat bilang “isang miyembro”</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>buo</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>puwede</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n iniwan dito</numerusform>
            <numerusform>%n iniwan dito</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>bahagi lamang</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Iniwan dito</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>%n bahagi; hindi ito binabanggit ng mga pahina</numerusform>
            <numerusform>%n bahagi; hindi binabanggit ng mga pahina ang mga ito</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>Bagay %1, isang pahayag</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>Bagay %1, isang pasya</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>Bagay %1, isang gawain</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>Bagay %1, isang tala</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Bagay %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Tingnan ito…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>Pagsusuri sa pagkalantad</translation>
    </message>
    <message>
        <source>running</source>
        <translation>isinasagawa</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>walang napansin</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n napansin</numerusform>
            <numerusform>%n napansin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>%n napansin, %1 ang wala pang sagot</numerusform>
            <numerusform>%n napansin, %1 ang wala pang sagot</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>hinayaan, may dahilan</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Baguhin ang teksto</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>Hayaan, may dahilan…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Ginagawa ang mga pahina.</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>Piliin muna ang dapat iabot.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>%n napansin ang naghihintay ng sagot.</numerusform>
            <numerusform>%n napansin ang naghihintay ng sagot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>Wala rito ang puwedeng iabot.</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>Lalagdaan ang pakete: PDF, ODT, XLSX at papel ng tugon.</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>Pagkatapos ay puwede nang lagdaan ang pakete: PDF, ODT, XLSX at papel ng tugon.</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>Kayo mismo ang nag-type ng isang binigkas na oo na hindi pa nakikita ng miyembro. Kaya ibang tao ang magkukumpirma.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%1 sa %2 nagsasalita ang pumapayag dito</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>wala pang limang nagsasalita</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>hindi pa nakikita ng miyembro</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>Pakete ng dokumento (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>Binubuksan ng anim na salitang ito ang pakete. Sabihin ang mga ito sa institusyon sa ibang paraan, hiwalay sa file; hindi na ipapakita muli ang mga ito.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>hindi nakakandado</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>nakakandado sa anim na salita</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Ang pakete</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>Pag-aabot %1, kapalit ng %2</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>Mga file na iniingatan kasama ng mga ito</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>Nai-save ang pakete sa %n file, bawat isa may lagda. Ipadala ang bawat isa sa sariling mensahe; ang una: %1</numerusform>
            <numerusform>Nai-save ang pakete sa %n file, bawat isa may lagda. Ipadala ang bawat isa sa sariling mensahe; ang una: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>Nabubuksan ito ng 7-Zip, Keka o ibang program para sa mga zip na AES-256; hindi ito nabubuksan ng kasama na sa Windows.</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>Nabubuksan ito ng libreng program na age, at pati ng Balai.</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>nakakandadong zip, para sa opisinang walang age</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>isang file</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>mga file na hanggang %1 MB</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>Laki para sa e-mail</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Huwag isama ang file</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>Tiningnan o pinakinggan na ito…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>Walang kasamang teksto sa mga wikang ito: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation>Itigil ang pagbasa</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Basahin nang malakas</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mas mabagal</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>Hindi makapagbasa nang malakas ang laptop na ito. Puwede itong basahin sa inyo ng taong pipiliin ninyo.</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>Walang boses ang laptop na ito para sa wikang ito: %1. Puwede itong basahin sa inyo ng taong pipiliin ninyo.</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>Pakinggan ang pagbasa ng isang tao</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>Hindi mapatutugtog ang rekording sa laptop na ito.</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>Hindi sumasagot ang boses. Puwede itong basahin sa inyo ng taong pipiliin ninyo.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>Ang mga salita ninyo</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>Wala nang babasahin ngayong araw.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 ng %2</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>Ganito isinulat ang sinabi ninyo. Isa itong salin:</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>Ganito isinulat ang sinabi ninyo:</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>Ito ang isinulat tungkol sa pulong:</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>Hindi ninyo mga salita ito.</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>Sinasabi ng papel ang pangalan ninyo: %1.</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>Hindi sinasabi ng papel kung sino ang nagsabi nito.</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>“Isang miyembro” ang sinasabi ng papel. Hindi ipinapakita ang pangalan ninyo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Mas maliit na titik</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Mas malaking titik</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hinto</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Takpan</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>Iniingatan ang mga sagot ninyo. Puwede kayong huminto anumang oras.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Tama ito</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Pakibago ito</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Pakialis ito</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Saka na</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Nauna</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Susunod</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Ano ang gusto ninyong gawin?</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>Basahin ang nakasulat</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>May sabihin sa konseho</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>Ang mga oo at hindi ko</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>Ano ang dapat pag-usapan ng konseho?</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>Paano ito dapat isulat?</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>Ilagay ito sa agenda</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>Ibigay ang hiling</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>Imungkahi ito sa konseho</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bumalik</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>Puwede kayong huminto rito.
Wala na kayong kailangang gawin ngayong araw.</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>Mga taong makakausap ninyo</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>Gusto kong may kumausap sa akin</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>Iniingatan itong selyado, para sa mga nangangalaga ng suporta.</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>Ang mga sinagot ninyo ng oo at hindi</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>Aalisin ito?</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>Agad na mawawala sa katitikan ang mga salita ninyo.</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>Mawawala ang mga ito sa kasaysayan at sa paghahanap. Mawawala rin sa ibang mga laptop sa susunod na palitan.</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>Baka nasa mga lumang backup at papel na naibigay na ang mga ito.</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>Hindi na maibabalik ang mga ito.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Hayaan muna</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Alisin ito</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>Inaalis ang mga salita ninyo</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>Ang kaagapay ng konseho</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>Puwede ninyo silang hilinging makausap anumang oras.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>Iniingatan ito. May lalapit sa inyo.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>Hindi ito maiingatan nang selyado rito. Pakisabi sa inyong kaagapay.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Bawiin ito</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>Si %1 ang bumabasa nito sa inyo.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Sino ang bumabasa</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>Ako mismo ang bumabasa</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>Nabago ito mula nang sinabi ninyong tama:</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Tapos na ako</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>Ang hinihiling sa akin ng iba</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>Ano ang masasabi ninyo rito?</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>Hindi ako sang-ayon dito</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>bilang isang miyembro</translation>
    </message>
    <message>
        <source>under my name</source>
        <comment>how she appears</comment>
        <translation>sa pangalan ko</translation>
    </message>
    <message>
        <source>without saying who</source>
        <comment>how she appears</comment>
        <translation>nang hindi sinasabi kung sino</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>Paano kayo lumilitaw</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>Sabihin sa halip na i-type</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>Hindi makikita ng mga uupo pagkatapos ninyo ang mga salita ninyo. Aalisin ang mga ito sa katitikan kapag natapos ang ikot na ito.</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>Hindi ito maisulat ng laptop ngayon. Susubok itong muli sa susunod na sagot.</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>Iniingatan itong selyado kasama ng sagot ninyo. Mga nangangalaga lamang ng selyado ang makakarinig nito. Mananatili ito sa mga laptop ng konseho at hindi kailanman ilalabas mula roon.</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>Hindi makapag-iingat ng selyadong rekording dito. I-type ito, o sabihin sa taong magsusulat nito.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Wala pang naitalang dumalo sa pulong na ito.</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Sino ang uupo para magbasa?</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Mga miyembrong nagbabasa</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Magtakda ng PIN</translation>
    </message>
    <message>
        <source>The PIN is set. It opens the cover of this reader and nothing else.</source>
        <translation>Nakatakda na ang PIN. Binubuksan nito ang takip ng pahina ng pagbasa at wala nang iba.</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>Binubuksan ng PIN ang takip ng pahina ng pagbasa. Apat o higit pa ang numero nito. Wala na itong binubuksang iba.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Tapusin ang ikot</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>Puwede kayong huminto rito.
Wala na kayong kailangang gawin ngayong araw.</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>May gusto ba kayong iuwi?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Wala</translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation>Narinig ko na ito</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>Mabuting sagot ang “Wala”. Ang wala sa bahay ay hindi mahahanap doon.</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>Umupo na ang susunod na tao</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>Dito natatapos ang ikot</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Buksan ang pahina ng pangkat</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Bumalik sa ikot</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Hindi ito ang passphrase.</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>Nakakandado ang mga rekord. Bubuksan ng passphrase ang mga ito, at ipapasok dito ang lahat ng sagot.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Binubuksan…</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingsView</name>
    <message>
        <source>Somebody reads it, recorded on %1.</source>
        <translation>May bumabasa nito, inirekord noong %1.</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1 Sa mas lumang teksto ito at hindi pinatutugtog.</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>Burahin ang rekording na ito…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>Irekord ang pagbasa ng isang tao</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>Iniingatan ito kasama ng form. Ito ang pinatutugtog sa halip na boses ng makina, habang hindi nagbabago ang teksto.</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>I-save ang pagbasang ito</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>Pumili ng WAV file…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>Isang taong bumabasa ng form sa wikang %1</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Mga WAV file (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>Mas malaki sa 20 MB ang file na ito. Paikliin ito, at piliin muli.</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>Sine-save ang rekording</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>Hindi mapatutugtog dito ang file na ito. I-save ito bilang WAV na may 16 na bit at isa o dalawang channel, at piliin muli.</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>Buburahin ang rekording na ito?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>Buburahin ito rito, at sa ibang mga laptop sa susunod na palitan.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Hindi na ito maibabalik.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Huwag muna</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Burahin</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>Binubura ang rekording</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>Pindutin nang matagal ang Space bar habang bumabasa kayo, at bitawan sa dulo. O pindutin nang isang beses para magsimula, at isang beses para tapusin.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>Saan ilalagay ang liham ng pagpapatigil</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>Ginagawa ang liham ng pagpapatigil</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>Ipatigil ang paggamit ng mga bagay</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>Mga numero ng mga bagay</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>Para sa pagkakamali: hinihilingan ang institusyon na itigil ang paggamit ng mga bagay na ito. Mga numero lamang ang binabanggit ng liham.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>I-print ang liham ng pagpapatigil…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>Walang bagay na may ganitong numero sa pakete ng dokumento: %1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>Isulat ang mga numerong nasa pakete ng dokumento, may kuwit sa pagitan.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>Pinagtitibay ito ng konseho</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Paano</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>sa pagkakasundo</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>sa botohan</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>Naiibang pananaw, kung mayroon</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>Mula ngayon, pirmi na ang teksto: kailangan ng bagong pagpapatibay para mabago ito.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Pagtibayin</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>Magtala ng tugon</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Sino ang sumagot</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Sagot</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Target na petsa</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Numero ng liham</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Itala</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>Idagdag muna ang institusyon, sa ilalim ng pangalan ng konseho.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Mababasa sa dalawang paraan ang petsang ito, o hindi mabasa. Isulat ito gaya ng 23 Nobyembre 2026.</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>Ang nakikita ng konseho na nangyayari</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Pananaw namin</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Sa isang pangungusap</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Baguhin ang teksto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pamagat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Kailangan ng pamagat.</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Bagong rekomendasyon</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para sa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Idagdag</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>isang institusyon</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Lahat ng institusyon</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Ipinatutungkol sa</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>wala pa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Nagpapatuloy</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>pagkakasundo, may naiibang pananaw</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>pagkakasundo</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para sa %1</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Konseho</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Tugon</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>how far it is done, day</comment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Pagpapatupad</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>Sabi ng %1</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>konseho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>Magtala ng tugon…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>Pananaw namin…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Pagtibayin…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Baguhin ang teksto…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Sa pagrepaso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tapusin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>Ang pananaw ng konseho: %1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>Pinagtibay ng konseho</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Kasaysayan</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Mga rekomendasyon</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Bago</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ lumipat</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R magtala ng tugon</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>Narito ang mga rekomendasyon ng konseho, at ang nangyari sa bawat isa.</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>Iba ang tekstong ito sa pinagtibay. Lalabas itong muli kapag pinagtibay nang bago.</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>Gawing draft</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Ibalik sa pagrepaso</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Isulat nang bago</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>I-save ang liham ng %1…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>Iniingatan kasama ng rekomendasyong ito</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Mag-save ng file…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>Saan ilalagay ang mga piraso</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>Ginagawa ang mga piraso</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>Mga piraso ng susi</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>Mga taong nag-iingat ng piraso</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>Ilan sa kanila ang magbubukas ng mga rekord</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Bilang</translation>
    </message>
    <message>
        <source>pages to print</source>
        <translation>mga pahinang ipi-print</translation>
    </message>
    <message>
        <source>one file each</source>
        <translation>tig-isang file</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>Ang piraso ay bahagi ng susi. Kung mag-isa, wala itong binubuksan. Kapag sapat ang dami, sabay-sabay na binubuksan ng mga ito ang lahat ng kaya ninyong buksan.</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>Ibigay ang bawat isa sa ibang taong pinagkakatiwalaan ng konseho. Huwag mag-iwan ng kahit isa sa tabi ng laptop. Wala nang bubuksan ang mga naunang piraso.</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>Gawin ang mga piraso…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>Mas marami ang kailangang piraso kaysa sa mayroon.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Papel ng muling pagbubukas</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Natatakpan</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · kopya 1</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>Natatakpan ang papel habang binabasa ninyo ang mga pangkat mula sa papel ninyo.</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>Binubuksan ng walong pangkat na ito ang mga rekord kapag nawala ang passphrase.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>Itago ang papel na ito kung saan kayo lamang ang titingin. Huwag itong kunan ng larawan.</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>Sinubukan noong: ____________________   ni: ____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Bumalik sa isang backup</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Piliin ang backup…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>Ang backup na babalikan</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Mga backup (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>Magiging bagong folder ang backup; walang mababago sa naroon na. Bubuksan ito ng mga passphrase noong araw na ginawa ito.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>Wala rito ang isinulat pagkatapos ng backup. Tanggapin ang nasa ibang mga laptop bago may iabot.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Bumalik dito</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>Wala pa ang backup</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Wala pa ang folder</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Bumabalik sa backup</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>halimbawa lamang</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Binabasa ang mga sagot</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>Tinatanggap ang mga sagot</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>Mga sagot ng isang institusyon</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Itabi ito</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>Itabi ang lahat ng ito</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Tanggapin ang mga ito</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>Buo ang balik na sagot. Ihambing sa institusyon ang mga salita ng susi nito: %1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>Narito ang isinagot ng isang institusyon, bago itala ang anuman dito.</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>Mga hanay na nakita</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>walang ulo</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>ikalawang hanay na pareho ang ibig sabihin</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>hindi kilala: ano ito?</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>pumili…</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>huwag isama</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Ibig sabihin</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>Ibig sabihin ng hanay na %1</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>Mga linyang nabasa</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>Walang linyang may sagot.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>%n linya pa ang nabasa at hindi ipinapakita rito.</numerusform>
            <numerusform>%n linya pa ang nabasa at hindi ipinapakita rito.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>Itinigil na nila ang paggamit ng hiniling na itigil sa pag-aabot %1</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>bagay na walang numero</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linya %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>hanggang %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>may petsang %1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>dati nang alam</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>hindi isinama</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>Tanggapin pa rin ito</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Huwag isama ang linyang ito</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>heading of a column, number of a line</comment>
        <translation>%1, linya %2</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Gamitin ito</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Binabasa ang file.</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>Walang matatanggap mula sa file na ito.</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>Sabihin muna kung aling hanay ang may sagot, at alin ang may numero o sanggunian.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>%n tanong ang naghihintay ng sagot.</numerusform>
            <numerusform>%n tanong ang naghihintay ng sagot.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Walang matatanggap.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>%n sagot ang itatala. Wala pang naitatala.</numerusform>
            <numerusform>%n sagot ang itatala. Wala pang naitatala.</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>ibang sagot kaysa naitala na dati: mananatili ang dalawa</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundHead</name>
    <message>
        <source>Answered on</source>
        <translation>Sinagot noong</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Ipinaliwanag ni</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Sino ang makakakita</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>Binasa sa wikang</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Sinagot sa pamamagitan ng</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>how somebody answered</comment>
        <translation>lagda</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>bakas ng hinlalaki</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>salita, sa harap ng saksi</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Kaagapay</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>wala roon</translation>
    </message>
    <message>
        <source>there</source>
        <translation>naroon</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Tinanong</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>lahat ng nasa konseho</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1: walang form</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1: walang form sa wikang ito</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1: bersyon %2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>Mga form ng pagpayag: %1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>salita, inirekord</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundPage</name>
    <message>
        <source>1 yes</source>
        <translation>1 oo</translation>
    </message>
    <message>
        <source>2 no</source>
        <translation>2 hindi</translation>
    </message>
    <message>
        <source>3 later</source>
        <translation>3 saka na</translation>
    </message>
    <message>
        <source>Ctrl+Enter keep</source>
        <translation>Ctrl+Enter i-save</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Magdagdag ng tao</translation>
    </message>
    <message>
        <source>Picture slips…</source>
        <translation>Slip na may larawan…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>Isa-isa sa laptop na ito</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Ipakita lahat ng sagot</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>1 oo, 2 hindi, 3 saka na. Pangalan: 1 piniling pangalan, 2 “isang miyembro”, 3 saka na, 4 hindi babanggitin, 5 sariling pangalan. Backspace: hindi pa naitatanong. Inaalis ng Delete sa pangalan ang hilera.</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>Mga sagot: mga tao at tanong</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>Aling araw ito sinagot? Isulat ang araw kasama ang taon.</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>Hindi pa dumarating ang araw ng mga sagot.</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>Kailangan ng saksi ang binigkas na sagot. Isulat kung sino ang nakarinig nito.</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>Wala pang na-type. Mananatiling “hindi pa naitatanong” ang mga kahong walang laman: walang isusulat para sa mga ito.</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>Mga sagot na isusulat: %1. Mga tao: %2. Mananatiling “hindi pa naitatanong” ang mga kahong walang laman.</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>Saan ilalagay ang mga slip</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>Ginagawa ang mga slip</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>Sine-save ang ikot</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>In-undo agad pagka-type.</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>Na-save na ang ikot. Mga sagot: %1. Mga tao: %2. Ina-undo ito ng Ctrl+Z.</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>Apektado ng isang “hindi” ang mga pag-aabot na lumabas na dati: %1.</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>Sa mga pag-aabot</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>Ikot ng mga tanong</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>I-save ang ikot</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>Narito pa ang isang ikot na na-type pero hindi na-save.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Ituloy ito</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Huwag isama</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>Naputol ang turno ng isang tao sa laptop na ito. Narito pa ang mga sagot na ibinigay niya.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>I-save ang mga sagot na ito</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Huwag isama</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>Slip na may larawan</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Mga pangalan</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>walang pangalan</translation>
    </message>
    <message>
        <source>with the chosen name</source>
        <translation>may piniling pangalan</translation>
    </message>
    <message>
        <source>The number on a slip is the row’s. A slip with a name must stay with the council.</source>
        <translation>Ang numero sa slip ay ang sa hilera. Dapat manatili sa konseho ang slip na may pangalan.</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>Gawin ang mga slip…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>hindi pa naitatanong</translation>
    </message>
    <message>
        <source>chosen name</source>
        <translation>piniling pangalan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oo</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>“isang miyembro”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>later</source>
        <translation>saka na</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>hindi babanggitin</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>sariling pangalan</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number on the slip, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · answered alone</source>
        <translation>%1 · mag-isang sumagot</translation>
    </message>
    <message>
        <source>%1, %2: answered</source>
        <comment>name, use</comment>
        <translation>%1, %2: sinagot na</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, use, answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mga tao</translation>
    </message>
</context>
<context>
    <name>balai::ui::SealView</name>
    <message>
        <source>Seal the minutes</source>
        <translation>Selyuhan ang katitikan</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>Kumpirmadong katitikan lamang ang puwedeng selyuhan.</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>Mananatiling gaya ng dati ang mga selyadong salita. Pagkatapos, pagtatama lamang na may petsa ang puwedeng idagdag.</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>Binabasa ang katitikan</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>iniwan dito</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>Isang miyembro:</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>Isang talata: %1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>%1 talata: %2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>Para sa konseho</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para sa lahat</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>Iniwan dito, para sa konseho</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>Iniwan dito, para sa lahat</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>Sineselyuhan ang katitikan</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchFilter</name>
    <message>
        <source>everything</source>
        <translation>lahat</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>lahat ng wika</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>kahit sino</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Katitikan</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Mga pulong</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Mga rekomendasyon</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mga miyembro</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Mga institusyon</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Iba pang entry</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>mula %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hanggang %1</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Saan maghahanap</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Sa loob ng</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miyembro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hanggang</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Maghanap doon</translation>
    </message>
    <message>
        <source>A day is written like 23 November 2026.</source>
        <translation>Isinusulat ang araw gaya ng 23 Nobyembre 2026.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Maghanap</translation>
    </message>
    <message>
        <source>Type what you look for, in any language.</source>
        <translation>I-type ang hinahanap ninyo, sa anumang wika.</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>Walang nahanap para sa mga salitang ito.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Pumunta roon</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Saan maghahanap</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>I-save ang paghahanap na ito</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Mga pahina</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Mga nai-save na paghahanap</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Huwag nang i-save</translation>
    </message>
</context>
<context>
    <name>balai::ui::SecondPerson</name>
    <message>
        <source>A second person looks at it</source>
        <translation>Tinitingnan ito ng ikalawang tao</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Ipakita ang mga titik</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Kumpirmahin</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>Ita-type ng isa pang tao ang sarili niyang passphrase.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>Tama iyon</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Hindi tama iyon</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>binabawi namin ito ngayon</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Saka na</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>tanungin ako sa ibang araw</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>Isinulat namin: oo para sa %1. Tama ba iyon?</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>Para sa isang pulong o isang teksto lamang.</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>Sinabi ninyo: %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hanggang %1.</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>mananatili ito gaya ng dati</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>May bahaging hihilinging itigil</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Naiabot na</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Pag-aabot %1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>mga salitang inalis</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ginawa noong</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>Binawi ng isang miyembro ang oo na naging batayan ng paglabas ng bagay %1. Ang mga numerong ito lamang ang binabanggit ng liham.</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>Hindi maaabot ng Balai ang mga papel na naipadala na: hinihilingan ang institusyon na itigil ang paggamit ng mga ito.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>I-print ang liham ng pagpapatigil…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>Tanggapin ang papel ng tugon…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Ang iniabot</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Ang iniwan dito</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Mga pag-aabot</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Ihanda</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>Narito ang napunta sa mga kagawaran at sa iba pa: eksaktong ang pinayagan ng mga miyembro na ibahagi, at wala nang iba.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Natanggap</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>hindi pa naitatala</translation>
    </message>
    <message>
        <source>The package was received</source>
        <translation>Natanggap ang pakete</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Paano</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Kailan</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Sino ang tumanggap</translation>
    </message>
    <message>
        <source>For example: brought by hand, received by the front office.</source>
        <translation>Halimbawa: dinala nang personal, tinanggap sa front desk.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Itala</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Isulat ang araw na nasa titik ang buwan.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>Hindi puwedeng itala ang araw na hindi pa dumarating.</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>Isulat kung paano ito nakarating doon.</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>Maghanap ng pag-aabot</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>Walang pag-aabot na tugma sa mga salitang ito.</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>Natanggap na ito…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>Tingnan ang isang pakete…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>Ang pinunang papel ng tugon, o ang nilagdaang balik na sagot</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>Mga papel ng tugon at balik na sagot (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>Ipatigil ang paggamit ng mga bagay…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>sa liham</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>pasalita o sa telepono</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>sa papel ng tugon</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>sa nilagdaang balik na sagot</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>pinalitan ng %1</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>hindi pa kumpirmado ang hiling na itigil ang paggamit</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>Kapalit ng</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Pinalitan ng</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Hiniling na itigil ang paggamit</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>mga bagay %1, noong %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>hindi pa</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>pinaalalahanan noong %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Kinumpirma</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>Itinigil na nila ang paggamit…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>Paalalahanan sila…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>Paketeng kapalit nito…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>Itinigil na nila ang paggamit ng hiniling na itigil</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>Paano nila sinabi</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Aling opisina</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>Isang opisina, hindi isang tao. Pagkatapos nito, hindi na magpapaalala ang pahinang Ngayon tungkol sa hiling na itigil ang paggamit.</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>Mas maaga ang araw na ito kaysa sa liham.</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>Itinatala ang pagkumpirma</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>numbers of copies, day</comment>
        <translation>%1, noong %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <translation>dala ni %1</translation>
    </message>
    <message>
        <source>Copies on paper</source>
        <translation>Mga kopyang papel</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Ang nagdadala</translation>
    </message>
    <message>
        <source>Cover sheets for printed copies</source>
        <translation>Mga papel na pang-ibabaw para sa mga naka-print na kopya</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Bilang ng mga kopya</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>Para sa aling opisina</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>Isang papel sa ibabaw ng bawat kopya: ang opisina, ang sanggunian, ang numero ng kopya, at linyang lalagdaan at ibabalik. Mananatili rito kung sino ang nagdadala.</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>I-print ang mga papel na pang-ibabaw…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>Sumulat ng bilang mula 1 hanggang %1.</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>Saan ilalagay ang mga papel na pang-ibabaw</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>Ginagawa ang mga papel na pang-ibabaw</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>Mga papel na pang-ibabaw…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>Ang account na ito, sa laptop na ito</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>Ang napagkasunduan ng konseho</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>Ang wika ng window. Mananatili ang mga rekord sa wikang pinagsulatan ng mga ito.</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Pinalalaki at pinaliliit ng Ctrl + at Ctrl − ang mga titik.</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>Pagkaraan ng ganitong tagal na walang pindot o galaw, nakakandado ang baul.</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>Gaano katagal ang isang oo kung walang sinabing araw.</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>Gaano katagal ang panahon ng institusyon para sagutin ang pag-aabot.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Itsura</translation>
    </message>
    <message>
        <source>light</source>
        <translation>maliwanag</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>madilim</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Kakandado pagkaraan ng</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n buwan</numerusform>
            <numerusform>%n buwan</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>Tagal ng isang oo</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n araw</numerusform>
            <numerusform>%n araw</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Panahon para sumagot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>Ang ayos ng tatlong sagot sa harap ng miyembro, sa screen at sa mga slip na may larawan.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Ayos ng mga sagot</translation>
    </message>
    <message>
        <source>yes, no, later</source>
        <translation>oo, hindi, saka na</translation>
    </message>
    <message>
        <source>no, later, yes</source>
        <translation>hindi, saka na, oo</translation>
    </message>
    <message>
        <source>later, no, yes</source>
        <translation>saka na, hindi, oo</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Nabago na ang passphrase.</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>Mga susi at tao</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Baguhin ang passphrase…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Bagong papel ng muling pagbubukas…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>Mga taong gumagamit ng laptop na ito…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>Mga insidente…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>Hindi pa nasusubukan ang papel ng muling pagbubukas: sarado pa ang mga selyadong detalye, pag-aabot at palitan.</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>Mga salitang dapat ingatan…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>Kung paano isinusulat ang mga araw, oras at bilang dito at sa mga papel ng miyembro. Mananatiling 0–9 ang mga numero ng papel, ang pera at ang mga file.</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>Kapag ganito na karaming araw at walang pagkumpirma, magpapaalala ang Ngayon tungkol sa hiling na itigil.</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>Mga pangkat sa ikot ng pakikinig…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>Paalala sa hiling na itigil</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Anyo ng mga numero</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Mga petsa</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Sino ang tumutulong…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>Piraso ng susi</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Piraso %1 ng %2</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>Bahagi ito ng isang susi. Kung mag-isa, wala itong binubuksan. Alinmang %1 sa mga pirasong ito ang magkakasamang nagbubukas ng nakakandado.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>Ilagay ang papel na ito kung saan kayo lamang ang titingin, malayo sa laptop. Huwag itong kunan ng larawan. Ibigay lamang ito sa taong kilala ninyo, nang harapan.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>Ipakita ang mga titik</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>Mag-type muna ng piraso, o piliin ang file nito.</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>Pumili ng bagong passphrase na may %1 titik o higit pa.</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>piraso %1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>Mga file ng piraso</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>Mga piraso (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Wala pang piraso.</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>Mga piraso sa ngayon: %1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>Ang piraso ay bahagi ng susi. Ilang tao ang nag-iingat ng tig-isa. Kapag sapat ang dami, sabay-sabay na binubuksan ng mga ito ang mga rekord.</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>Isang piraso, gaya ng nasa papel</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Idagdag ang pirasong ito</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Mula sa mga file…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>Bagong passphrase, para sa susunod</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>Ini-print ang papel</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>Hindi pa nasusubukan ang papel ng muling pagbubukas. Hanggang doon, sarado ang mga selyadong detalye, pag-aabot at palitan.</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>Isusulat sa bagong papel ang bagong kodigo ng muling pagbubukas. Wala nang bubuksan dito ang dating papel; nabubuksan pa rin nito ang mga backup na ginawa noon. Maghanda ng papel: minsan lamang ipapakita ang kodigo.</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>Facilitator lamang ang gumagawa ng bagong kodigo ng muling pagbubukas.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Gumawa ng bagong kodigo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Saka na</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>Nasubukan na ang papel</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>Ginagawa ang kodigo ng muling pagbubukas</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>Sarado pa ito hanggang masubukan ang papel ng muling pagbubukas. Kung wala ito, mawawala ang lahat kapag nalimutan ang passphrase.</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>Sa papel ng muling pagbubukas</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Papel ng muling pagbubukas</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>Paghiwalayin ang mga pinagsamang kahon at subukang muli.</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>Nawala ang ulo ng papel. Hingin sa institusyon ang papel gaya noong ipinadala.</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>Itanong sa institusyon kung ano ang hanay na ito, o alisin ito sa papel.</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>Itanong sa institusyon kung aling araw ito, at isulat nang gaya ng 2027-03-01.</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>Itanong sa institusyon kung aling tugon sa listahan ito.</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>Ihambing ang mga numero sa pakete ng dokumento, o itanong sa institusyon.</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>Itanong sa institusyon kung ano ang ibig sabihin nito.</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>Hindi mabasa ang file na ito bilang papel ng tugon. Walang naitala.</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>I-save itong muli bilang XLSX na walang password.</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>Hindi tiyak ang basa sa linya %1, hanay %2. Walang naitala.</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>Hindi tiyak ang basa: %1. %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Mga pulong</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mga miyembro</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Mga rekomendasyon</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Mga pag-aabot</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Palitan</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Mga form ng pagpayag</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Mga honorarium</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>Mga kagawaran at institusyon</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Mga backup</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mga setting</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Maghanap</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Takpan</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Ikandado</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Mga paanyaya</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Tulong</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>Mga taong gumagamit ng laptop na ito</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Papel ng muling pagbubukas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Mga insidente</translation>
    </message>
</context>
<context>
    <name>balai::ui::StageLine</name>
    <message>
        <source>Stage of the recommendation: %1</source>
        <translation>Yugto ng rekomendasyon: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>Nai-save</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>isang tao pa ang magrerepaso</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 tao pa ang magrerepaso</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>huling palitan %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::TakeHome</name>
    <message>
        <source>What members take home</source>
        <translation>Ang iniuuwi ng mga miyembro</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>Mga miyembrong may iniuuwi</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>Walang gustong mag-uwi ng katitikang ito.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>sa papel</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>bilang file</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Saan ilalagay ang papel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Ginagawa ang papel</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Saan ilalagay ang file</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Selyadong file (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Ginagawa ang file</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>Binubuksan ng anim na salitang ito ang file. Ipasulat ang mga ito sa miyembro, nang hiwalay sa file.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TermsPage</name>
    <message>
        <source>left alone</source>
        <translation>hinahayaan</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>sa amin</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>Sa konseho mismo</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>Kasama ito sa Balai</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Ipalit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Bakit</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>May guhit ito sa ilalim sa katitikan. Hinahayaan ang mga salitang sinabi ng miyembro.</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>Hinahayaan ito: walang guhit sa ilalim.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Baguhin…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>Hayaan ang salitang ito</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>Ingatan itong muli</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>Salitang dapat ingatan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Wika</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>Salita o mga salita</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>Maglagay ng kuwit sa pagitan ng mga salitang puwedeng ipalit. Payo ang mga ito: walang binabagong teksto ninuman.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>I-save</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>Isulat muna ang salita.</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>Kasama ang mismong salita sa mga puwedeng ipalit.</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>Nasa listahan na ang salitang ito.</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>Mga salitang dapat ingatan</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Bagong salita</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>Narito ang mga salitang maaaring makasakit, at ang mga puwedeng ipalit. Ginuguhitan ng Balai sa ilalim ang mga ito sa katitikan at walang binabago.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayLines</name>
    <message>
        <source>One honorarium was perhaps paid twice</source>
        <translation>Baka dalawang beses nabayaran ang isang honorarium</translation>
    </message>
    <message>
        <source>Somebody took back a yes</source>
        <translation>May bumawi ng oo</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>sa pag-aabot %1</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>Liham ng pagpapatigil</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>Isang oo ang matatapos sa %1</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>Isang oo ang natapos noong %1</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>Isang tanong ang ipinagpaliban</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>%1 tanong ang ipinagpaliban</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>susunod na ikot</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>Isang tao pa ang magrerepaso</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 tao pa ang magrerepaso</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>Nabasa na ng lahat ang katitikan</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>katitikan ng %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>hanggang %1</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>Isang kahilingang alisin ang isang pangungusap</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>%1 kahilingang alisin ang isang pangungusap</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>Sagutin muna</translation>
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
        <translation>target na petsa</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>Dapat gawin</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>Isang tao ang babayaran pa para sa %1</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>%2 tao ang babayaran pa para sa %1</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>Isang tao ang babayaran pa</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>%1 tao ang babayaran pa</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Gumawa ng backup</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>Gawin ang unang backup</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kahapon</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>%1 araw na ang nakaraan</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>May gawaing dapat gawin</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Pagpayag</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Katitikan</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Mga tugon</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>Mga honorarium at backup</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>may paanyayang bukas pa</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>Nagbago ang isang teksto ng pagpayag: %1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>isang tao ang tatanungin muli</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>%1 tao ang tatanungin muli</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>Naghihintay ang %1 ng sagot sa paanyaya nito</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>May paanyayang naghihintay ng sagot</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>Insidente: kailangang sabihan ang mga kinauukulan</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>May hiling na itigil na hindi pa kinukumpirma</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>pag-aabot %1</translation>
    </message>
    <message>
        <source>Remind them</source>
        <comment>chip: a body has not acknowledged a recall</comment>
        <translation>Paalalahanan sila</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Ngayon</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Bagong pulong</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ lumipat</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9 o Enter bubuksan</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z i-undo</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>Ang kailangang gawin ngayon</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>Walang kailangang gawin ngayong araw. Dito lalabas ang dapat gawin.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Susunod na pulong</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Buksan ang agenda</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Magplano ng pulong</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Wala pang binabalak na pulong.</translation>
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
        <translation>isang miyembro ang dadalo</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>%1 miyembro ang dadalo</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>isang nagpaumanhin</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 ang nagpaumanhin</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1, may interpreter</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>Mga rekomendasyon ayon sa yugto</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Nirerepaso</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Pinagtibay</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Naipadala</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tapos na</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>Isang rekomendasyon.</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>%1 rekomendasyon ayon sa yugto.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Yugto</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Mga rekomendasyon</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>%1 sa %2 naipadala ang may tugon</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Talahanayan</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Palitan</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <translation>Huli: %1</translation>
    </message>
    <message>
        <source>Nothing was exchanged with another laptop yet.</source>
        <translation>Wala pang palitan sa ibang laptop.</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>Isang talata ang may dalawang bersyon</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>%1 talata ang may dalawang bersyon</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pumili</translation>
    </message>
</context>
<context>
    <name>balai::ui::ToldWords</name>
    <message>
        <source>I have written them down</source>
        <translation>Naisulat ko na</translation>
    </message>
</context>
<context>
    <name>balai::ui::TranslationSheets</name>
    <message>
        <source>Translations</source>
        <translation>Mga salin</translation>
    </message>
    <message>
        <source>Sheet for a translator…</source>
        <translation>Papel para sa tagasalin…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>Tanggapin ang papel…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1: %2 ang isasalin, %3 ang nahuhuli sa orihinal</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>Iisa ang wika ng konseho.</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>Papel para sa tagasalin</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Isasalin sa</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>Lumalabas sa baul ang file na ito. Ang laman lamang nito ay ang puwedeng pumunta sa mga katuwang na organisasyon, at walang pangalan ninuman sa tabi.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Pumili ng lugar</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>Saan ilalagay ang papel</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>Ginagawa ang papel</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>Mga talata sa papel: %1. Iniwan dito: %2.</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>Tanggapin ang papel</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>Mga papel (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>Tinatanggap ang papel</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Mga salin na tinanggap: %1. Nagbago na ang orihinal ng mga ito: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>Itigil ang pagrekord</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Sabihing muli</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hinto</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>Pakinggan ito</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Itapon ito</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>Nagrerekord: %1 sa hanggang %2.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Nairekord: %1.</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>Wala nang puwang dito para sa iba pang rekording.</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>Hanggang %1 minuto.</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>Walang mikroponong sumasagot sa laptop na ito. Puwede kayong mag-type, o sabihin ito sa taong magsusulat nito.</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>Huminto ang mikropono. Narito ang nasabi hanggang doon.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>Hindi ito mapatutugtog sa laptop na ito.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>Basahin nang malakas: tinatanong sa laptop na ito kung anong mga boses ang mayroon.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>Basahin nang malakas: walang boses ang laptop na ito. Puwedeng pakinggan ang mga rekording na gawa ng tao.</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>Basahin nang malakas: may boses ang laptop na ito para sa bawat wika.</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>Basahin nang malakas: %1. Walang boses dito para sa: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Kanselahin</translation>
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
        <translation>Sa ibang konseho ang mga pagbabagong ito.</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>Galing ang mga ito sa laptop na hindi pa tinatanggap ng konsehong ito.</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>Hindi nilagdaan ang mga ito ng laptop na pinapangalanan ng mga ito.</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>Hindi na pinagkakatiwalaan ng konseho ang laptop na iyon.</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>Pinagkakatiwalaan ang laptop na ito sa ibang mga susi. Ihambing muna sa boses ang mga salita nito.</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>Hindi tinatapos ng laptop ang tiwala sa sarili nito. Gawin ito sa ibang laptop.</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>Nagamit na dati ang paanyaya. Humingi ng bago.</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>Walang ipinapalit ang account ng tanggapan. Gamitin ang account ng konseho.</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>Maraming rekord ang sabay-sabay na buburahin. Kailangang kumpirmahin ito ng ikalawang tao gamit ang sarili niyang passphrase.</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>Walang papel na iniuuwi ang miyembrong ito. Basahin na lamang ito rito nang magkasama.</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>Ibinalik mula sa backup ang baul na ito. Tanggapin ang nasa ibang mga laptop, o sabihin sa Palitan kung bakit walang mas bago.</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>Hindi ibinalik mula sa backup ang baul na ito, o nakahabol na. Walang kailangang gawin.</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>Laging may kahit isang facilitator ang konseho.</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>Laging may natitirang isang passphrase. Magdagdag muna ng iba.</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>Sa ibang account ang passphrase na ito. Ibigay ang pangalan ng account na iyon, o ang tamang passphrase.</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>Walang hiniling na itigil ang paggamit sa paketeng ito.</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>Hiniling na itigil ang paggamit ng lahat sa paketeng ito, kaya walang maipapadalang kapalit.</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>Mayroon nang paketeng kapalit nito.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>Hindi bumabasa ng katitikang ito sa mga miyembro ang sinumang sumulat nito.</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>Hindi sinusuri ng sumulat ng salin ang sarili niyang salin. Humingi ng tulong sa iba.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>May miyembrong humiling na alisin ang ilang salita. Sagutin muna iyon.</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>Selyado ito. Itinatama ang katitikan sa tabi ng selyado; ang iba ay nangangailangan ng account na nagbubukas ng mga selyadong detalye.</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>Kailangan nito ng account na nagbubukas ng mga selyadong detalye. Pakiusapan ang may ganoong account.</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>Kinukumpirma ito ng ikalawang tao gamit ang sarili niyang account at passphrase.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>Nagbago ang susing panlagda ng konseho mula noong preview. Tingnan muli ang preview.</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>May mga tanong sa preview na wala pang sagot. Sagutin ang bawat isa nang may dahilan.</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>Hilingin sa isang facilitator na gawin ito.</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>Walang maaaring lumabas ngayon sa mga napili. Nakasaad sa preview ang dahilan.</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>Wala nang bisa ang kopyang pangrepaso na ito. Humingi ng bago.</translation>
    </message>
</context>
<context>
    <name>balai::words::Why</name>
    <message>
        <source>required</source>
        <translation>kailangan ito</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>hindi ito teksto</translation>
    </message>
    <message>
        <source>it holds signs that are not allowed</source>
        <translation>may mga karakter na hindi pinapayagan</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>may walang-lamang teksto sa listahan</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>hindi mga teksto ayon sa wika</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>hindi ito kodigo ng wika, gaya ng km</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>hindi ito halagang may pananalapi: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>hindi ito id</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>wala sa mga ito: %1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>hindi ito salitang magagamit dito</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>hindi wasto</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>hindi ito listahan</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>hindi ito JSON object</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>hindi true o false</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>hindi buong bilang</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>hindi ito bilang</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>wala sa pagitan ng %1 at %2</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>mas mababa sa sero</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>hindi ito petsa; isulat nang ganito: 2026-11-23</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>hindi ito oras; isulat nang ganito: 2026-11-23T10:00:00+07:00</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>mukhang taóng Budista ang taon</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1; kung ito ang araw, isulat ang %2</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>maaaring dalawa ang kahulugan</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>higit sa isang linya</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>walang ganitong field</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hindi kilala rito</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>walang ganitong uri ng rekord: %1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>walang ganitong sona ng oras</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>walang ganitong pangkat: %1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>hindi ito susi</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>walang laman o napakahaba ng passphrase</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>ginagamit na ng ibang rekord</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>hindi nagbabago ang nangyari na; sumulat ng bagong rekord na nagtatama rito</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>inalis na ang rekord</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>hindi isinusulat kasama ng ibang pagbabago</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>mayroon nang isang konseho; ibigay ang id nito</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>laging nananatili ang sariling rekord ng konseho</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>nananatili sa mga rekord ang laptop; tapusin na lang ang tiwala rito</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>ang hindi ay may bisa nang hindi lalampas sa ngayong araw</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>itama muna ang oo na ito; kung wala ang kondisyon, mas malawak ang ibig sabihin nito</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>mga salita lang ang binubura; itama na lang</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>kulang sa limang sagot</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>hindi ito maaaring gawing ganito</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>parehong nananatili ang dalawang kasaysayan ng isang laptop</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>hindi magagawa ang hakbang na ito rito</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>napakahaba o napakalaki</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>walang laman, o mas malaki sa 20 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>walang laman ang file</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>hindi nag-iingat ng file ang ganitong uri ng rekord</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>hindi ito tunog na mapatutugtog dito</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>napakaraming recording para sa isang tugon</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>hindi mabasa ang file</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>wala ang %1</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>sa magkaibang baul ang mga file nito</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>mas makitid kaysa sa tatanggap</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>napunta ito sa ibang institusyon</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>may ibang pakete ng dokumento na kapalit nito</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>walang hiniling na itigil sa mga nilalaman nito</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>hindi ito desisyon</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>ang %1 lamang ay mas malaki na</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>hindi pa dumarating ang araw na ito</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>bago ang hiling na itigil ang paggamit</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>hindi ito kumpirmasyon ng hiling na itigil ang paggamit</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>dalawang beses itong nandito</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>wala sa pakete ng dokumento</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>sa iba ito nabibilang</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>dalawang beses nandito ang hanay</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>walang ganitong hanay</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>may hanay na hindi kilala; sabihin kung ano ito, o huwag isama</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>may pormula o mali ng spreadsheet; ilagay ang halaga</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>may mga pinagsamang cell; paghiwalayin</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>may panipi na walang kapares</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>itago bilang XLSX na walang password, o bilang CSV na UTF-8</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>hindi ito maaaring manggaling sa talahanayan sa ganitong paraan</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>ito ang wika ng orihinal</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>kailangan ng %1 ang %2</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>ibigay ang %1 o %2</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>magbigay ng file o %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>ibigay ang %1</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>walang ibinigay na bahagi</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1: buong bilang mula %2</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1: bilang mula %2 hanggang %3</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1: isang bilang</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1: mga bilang na may kuwit sa pagitan</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1: araw o oras, gaya ng %2</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1: ours, theirs o id ng isang pagbabago</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1: uri ng rekord at id</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1: id ng miyembro</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1: pampublikong susi o file na may ganito</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1: FIELD=VALUE na may field ng uring ito</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1: isa sa mga ito: %2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>nagtatapos ang pangalan ng file sa isa sa mga ito: %1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>magkasamang ginagamit ang %1 at %2</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>hindi magkasamang ginagamit ang %1 at %2</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>magkapareho ang %1 at %2</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>hindi maaaring lumampas ang %1 sa %2</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>para lamang ang %1 sa mga baul na ginawa para sa pagsubok</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>hindi maaaring nasa sariling folder ng baul ang file</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>nananatili sa baul ang file; isinusulat ito ng %1 sa naka-encrypt na file</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>walang ganitong utos</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>hindi ginagamit dito ang %1</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>kulang o sobra ang mga halaga ng %1</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>sa pakete ng dokumento na hindi ginawa rito</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>araw na matagal nang lumipas</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>nakatago ito sa talahanayan; ipakita, o tanggalin</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>baka nai-type sa Zawgyi, ayon sa nakasulat at sa Unicode: %1; sabihin kung aling linya ang Zawgyi gamit ang --zawgyi all, none o mga numero nito</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>ang --zawgyi ay tumatanggap ng all, none o mga numero ng linya, gaya ng 2,5</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>karamihan ng teksto ay hindi nasa mga titik ng %1; ilagay sa papel na ginawa para sa wika ng mga ito</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>ang %1 ay hindi wika ng konseho</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>ginawa ang papel para sa %1 at %2 na ang nakasulat ngayon; ibalik ang %1, o magpagawa ng papel para sa %2</translation>
    </message>
</context>
</TS>
