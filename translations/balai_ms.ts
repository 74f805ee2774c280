<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>Menyimpan rekod majlis penasihat penyintas.</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>Membuat peti besi baharu dalam folder DIR.</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>Membuat peti besi dengan majlis contoh, untuk mencuba.</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>Menunjukkan versi, bilangan, saiz dan komputer riba.</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>Mencari kerosakan; dengan --deep juga dalam setiap rekod.</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>Membina semula semuanya daripada log perubahan.</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>Orang yang boleh membuka peti besi.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Menyenaraikan akaun.</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>Menambah akaun dengan frasa laluannya sendiri.</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>Mengetepikan akaun; rekodnya kekal.</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>Menukar frasa laluan sesuatu akaun.</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>Kod yang membuka peti besi jika frasa laluan hilang.</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>Membuat kod pemulihan baharu; kod lama tidak lagi membuka peti besi.</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>Membuka peti besi dengan kod pemulihan dan menetapkan frasa laluan baharu.</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>Menyenaraikan rekod daripada satu jenis.</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>Menunjukkan satu rekod.</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>Menunjukkan setiap perubahan pada satu rekod.</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>Membaca rekod sebagai JSON Lines; objek dengan id mengubah rekod itu, tanpa id membuat yang baharu.</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>Mengetepikan rekod daripada pandangan; rekod kekal dalam sejarah.</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>Memadam selamanya kata-kata dalam rekod atau dalam satu medan, di semua tempat.</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>Mencari rekod mengikut perkataan.</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>Apa yang dibenarkan oleh ahli.</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>Menyatakan sama ada ahli membenarkan satu kegunaan, dan dengan persetujuan yang mana atau sebab tidak.</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>Menyenaraikan apa yang perlu dibuat sekarang.</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>Komputer riba majlis ini.</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>Menulis kad yang digunakan oleh pihak lain untuk menerima komputer riba ini.</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>Menerima komputer riba daripada sekeping kad; padankan kata-katanya melalui suara.</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>Menyenaraikan komputer riba.</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>Tidak lagi menerima apa-apa daripada sesebuah komputer riba, contohnya yang hilang.</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>Membawa perubahan antara komputer riba sebagai fail.</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>Menulis fail pertukaran dengan perubahan yang belum ada pada yang lain.</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>Menerima fail pertukaran daripada komputer riba lain.</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>Menyenaraikan apa yang diubah oleh dua orang serentak; kedua-dua versi disimpan.</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>Memilih satu daripada dua versi.</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>Menulis jemputan supaya komputer riba baharu mendapat peti besi majlis ini.</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>Membuat peti besi komputer riba ini daripada jemputan.</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>Minit yang dibaca dan dijawab sendiri oleh ahli.</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>Menulis salinan semakan untuk seorang ahli bagi satu mesyuarat, dan frasa laluannya ke dalam fail.</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>Menunjukkan isi salinan semakan; tidak memerlukan peti besi.</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>Menulis balasan kepada salinan semakan; tidak memerlukan peti besi.</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>Menerima balasan ahli ke dalam peti besi.</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>Menyerahkan kepada kementerian apa yang dipersetujui ahli untuk dikongsi.</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>Menunjukkan apa yang akan dihantar, apa yang kekal dan sebabnya.</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>Membuat pakej dokumen yang ditandatangani.</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>Memeriksa pakej dokumen atau beg BagIt; tidak memerlukan peti besi.</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>Menyenaraikan serahan.</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>Menulis surat yang meminta badan berhenti menggunakan apa yang ditarik balik.</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>Maklum balas badan-badan.</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>Menerima helaian maklum balas yang sudah diisi atau balasan yang ditandatangani.</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>Salinan keselamatan peti besi.</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>Membuat sandaran, disulitkan sama seperti peti besi.</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>Memeriksa sama ada sandaran sempurna.</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>Membuat peti besi dalam folder DIR daripada sandaran.</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>folder peti besi</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>fail yang baris pertamanya ialah frasa laluan; tanpanya anda akan ditanya</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>frasa laluan kedua: milik akaun baharu, jemputan atau orang kedua</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>nama akaun yang bertindak</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>menjawab sebagai JSON</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>tidak menunjukkan kemajuan</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>menetapkan jam; untuk peti besi ujian sahaja</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>menetapkan kerawakan; untuk peti besi ujian sahaja</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>folder fail pertukaran</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>hanya rekod dengan FIELD=VALUE; boleh diberikan beberapa kali</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>hanya medan ini, dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put: menyimpan setiap N rekod sekali gus; consent: membaca soalan sebagai JSON Lines</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked, mistake atau retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>hari, seperti 2026-11-23</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>semuanya, bukan hanya yang baharu</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>kod bahasa, seperti km</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>fail kod pemulihan</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>kunci awam majlis</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>memeriksa folder atau zip BagIt sahaja, tanpa tandatangan</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>menerima banyak pemadaman sekali gus; memerlukan frasa laluan akaun kedua</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator, notetaker atau reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>memberi komputer riba baharu kunci nama termeterai juga</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>id ahli</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>perkara yang dipersetujui</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council, body, government, partners atau public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>id badan</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>id perenggan</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>id syor</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>id mesyuarat</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>id komputer riba yang dituju; boleh diberikan beberapa kali</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>perubahan yang disimpan, atau ours atau theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>nilai lain, sebagai JSON</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>cara jawapan diberikan: self, readTo, spoken atau paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>fail jawapan, sebagai JSON Lines</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>fail tempat frasa laluan salinan semakan ditulis</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>hanya rekod jenis ini</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>paling banyak sebanyak ini</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>hanya medan ini</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>juga dalam setiap rekod dan perubahan</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>nama majlis</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>kunci lemah, untuk ujian sahaja</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>Membahagikan kunci pemulihan baharu; sebilangan bahagiannya bersama-sama membuka peti besi.</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>Membuka peti besi dengan bahagian kunci dan menetapkan frasa laluan baharu.</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>Menulis rekod satu jenis sebagai jadual: apa yang boleh keluar, atau semuanya di dalam fail yang disulitkan.</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>Menerima jadual sebagai rekod baharu satu jenis, semuanya atau tiada langsung.</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>Kertas tentang kerja majlis.</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>Menulis kedudukan syor dan apa maklum balas badan-badan.</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>Menulis apa yang dibuat oleh majlis dalam setahun: mesyuarat, kehadiran, honorarium, syor.</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>Membuat majlis rekaan dalam folder sementara dan mengukur masa kerja yang dibuat orang.</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>membungkus apa yang ditulis dengan frasa laluan dalam fail ini</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>bilangan bahagian, dari 2 hingga 255</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>berapa bahagian membuka peti besi</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>semua yang boleh dibuka oleh akaun ini, dalam fail yang disulitkan dengan --encrypt-passphrase-file</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>lajur yang mana ialah medan yang mana, sebagai JSON atau fail JSON</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small, decade atau nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>Ahli berehat, kembali atau keluar.</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>Tiada apa-apa daripada ahli ini yang dihantar keluar sehingga ahli kembali.</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>Ahli kembali; semuanya seperti dahulu.</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>Ahli keluar hari ini, dan apa yang terjadi kepada sumbangannya.</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>Menjawab pakej dokumen sebagai pejabat penerima, dalam balasan yang ditandatangani; tidak memerlukan peti besi.</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>Menyatakan bahawa tiada yang lebih baharu daripada apa yang dipulihkan; serahan boleh dibuat semula.</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>Teks untuk penterjemah di luar.</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>Menulis apa yang perlu diterjemah, setakat yang boleh keluar, untuk penterjemah di luar.</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>Menerima helaian penterjemah, semuanya atau tiada langsung.</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>Menunjukkan satu bab panduan, atau menyenaraikan semuanya.</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>fasilitator baharu tidak membuka nama termeterai</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>sebabnya, yang dicatat</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>sama, sebagai zip AES-256, untuk pejabat tanpa age; fail yang belum ada diisi enam perkataan</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>dalam beberapa fail, setiap satu paling banyak sekian megabait, untuk e-mel</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>seal, keep, keepNamed atau delete untuk semua, atau RECORD=seal untuk satu; boleh diberikan beberapa kali</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>mulai hari ini, seperti 2026-11-23</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>hingga hari ini, seperti 2026-11-23</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>bahasa asal</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>juga apa yang sudah diterjemah</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>id akaun yang memeriksa terjemahan</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>hanya bahagian ini</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>Fail yang disimpan di dalam peti besi.</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>Menyimpan fail paling besar 20 MB bersama rekod yang berkaitan.</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>Menyenaraikan fail yang disimpan.</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>Menulis gambar yang boleh keluar, atau apa-apa fail di dalam fail yang disulitkan.</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>nama komputer riba baharu, atau nama fail</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>jenis dan id rekod yang berkaitan dengan fail</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>nombor perkara yang diminta henti guna secara manual, dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>Menulis helaian iringan bernombor untuk setiap salinan bercetak, dan mencatat siapa yang membawanya.</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>Menulis semula surat henti guna untuk badan yang belum mengesahkannya.</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>Mencatat bahawa satu badan sudah berhenti menggunakan apa yang diminta henti guna.</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>Memaparkan apa yang perlu dibuat sebagai ganti pakej dokumen yang sebahagiannya diminta henti guna.</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>fail untuk ditulis</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>folder tempat bahagian kunci ditulis</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>pejabat yang menerima salinan, jika bukan pejabat penerima pakej</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>bilangan salinan bercetak</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>siapa yang membawa salinan ke sana, yang dicatat</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>menulis juga ke fail ini helaian tempat badan menyatakan penggunaan sudah dihentikan</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>bagaimana perkara itu disampaikan: sheet, reply, letter atau spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>pejabat yang menyampaikannya, bukan nama orang</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Baris %1, medan %2: %3. Tiada apa-apa yang berubah; betulkan dan cuba lagi.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Baris %1: %2. Tiada apa-apa yang berubah; betulkan dan cuba lagi.</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Medan %1: %2. Tiada apa-apa yang berubah; betulkan dan cuba lagi.</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>Input tidak sah: %1. Tiada apa-apa yang berubah.</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>Peti besi sedang digunakan oleh program lain. Tutup di sana dan cuba lagi.</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>Peti besi sedang digunakan oleh %1 (proses %2). Tutup di sana dan cuba lagi.</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1. Lihat balai-cli --help.</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>Frasa laluan atau kod ini tidak membukanya. Taip sekali lagi, atau gunakan kod pemulihan.</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>Akaun atau komputer riba ini tidak mempunyai kunci untuk itu. Tanya fasilitator, atau gunakan fail kunci yang betul.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>Fail ini rosak atau telah diubah, dan tidak digunakan (%1). Gunakan salinan lain atau sandaran.</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>keys.json lebih lama daripada peti besi. Letakkan semula keys.json yang lebih baharu, atau keys.json.bak.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>Ini ditulis oleh versi Balai yang lebih baharu. Pasang versi itu untuk membukanya.</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>Tidak dibenarkan (%1): %2.</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>Tiada perkara ini: %1. Periksa nama atau id.</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>Ini sudah ada dan tidak akan ditimpa: %1. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>Cakera penuh; tiada apa-apa yang berubah. Kosongkan ruang dan cuba lagi.</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>Fail atau folder tidak boleh dibaca atau ditulis: %1. Periksa hak aksesnya.</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>Fail atau folder hanya boleh dibaca: %1. Salin ke tempat yang boleh ditulis.</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>Cakera melaporkan ralat; tiada apa-apa yang berubah (%1). Periksa cakera dan cuba lagi.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Dibatalkan; tiada apa-apa yang berubah.</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>Ada yang tidak kena di dalam Balai: %1.</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>Sandaran sempurna.</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>Sandaran rosak. Gunakan yang lain.</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>Padankan kata-kata ini melalui suara: %1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>Komputer riba %1 dipercayai. Padankan kata-kata ini melalui suara: %2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>Perubahan diberi: %1. Komputer riba yang boleh membacanya: %2.</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>Baharu: %1. Sudah ada: %2. Menunggu: %3. Dua versi: %4.</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>%1 tidak diterima: %2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>Kod pemulihan (tuliskannya; ditunjukkan sekali sahaja dan membuka peti besi):</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>Peti besi sudah dibuat. Rekodnya datang dengan fail pertukaran pertama: exchange import.</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>Kunci dikenali; pakej dokumen tidak diubah.</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>Tidak diubah, tetapi kuncinya tidak dikenali di sini. Padankan kata-kata ini dengan majlis: %1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>Diubah atau rosak (%1). Jangan gunakan; minta sekali lagi.</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>Beg BagIt sah.</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>Beg BagIt tidak sah: %1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>Jawapan direkodkan: %1. Sudah ada sebelumnya: %2.</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>Perenggan: %1. Sampaikan frasa laluan dengan cara lain daripada salinan semakan.</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>Balasan ini sudah diterima sebelum ini.</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>Jawapan diterima: %1.</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>Kod pemulihan ada dalam fail yang anda namakan. Itulah kunci peti besi: simpan di tempat lain.</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>Majlis %1, format peti besi %2. Kumpulan perubahan: %3. Bait: %4.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Semuanya teratur.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>%n dapatan. Buat sandaran sebelum apa-apa dibaiki.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>Jadual telah dibina semula daripada log perubahan.</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>Dipadam selamanya di sini. Sandaran lama, cetakan dan pakej dokumen yang sudah diberikan masih memuatkannya; komputer riba lain memadamnya pada tukar data yang berikut.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Baris %1, lajur %2: %3. Tiada apa-apa yang berubah; betulkan dan cuba lagi.</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>Bahagian ini milik peti besi lain: %1. Jangan sertakan.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>Bahagian ini tidak dibuat bersama yang lain: %1. Jangan sertakan.</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>Bahagian diberi: %1, diperlukan: %2. Kurang: %3 lagi.</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>Diberi dua kali: %1.</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>Ini bukan bahagian kunci, atau bahagian yang rosak: %1. Padankan dengan kertasnya.</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>Bahagian ini rosak: %1, kumpulan %2. Padankan dengan kertasnya.</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>Dua bahagian mempunyai nombor yang sama tetapi berbeza; satu tidak tulen: %1.</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>Bahagian-bahagian ini tidak sepadan; satu daripadanya tidak tulen. Cuba tanpa satu demi satu.</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>Kekal di sini dan tidak disertakan: %1 (%2).</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>Mengukur masa: %1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>Membuat majlis: %1 daripada %2</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>Memori paling banyak: %1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>Mana-mana %1 fail ini ialah kunci peti besi. Beri setiap satu kepada orang yang berlainan, dan jangan simpan satu pun di sisi peti besi. Bahagian terdahulu tidak lagi membukanya.</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>Rekod yang diterima: %1.</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>Dipulihkan. Sebelum apa-apa diserahkan daripadanya, terima dahulu apa yang ada pada komputer riba lain, atau nyatakan sebab tiada yang lebih baharu: backup nothing-newer.</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>Balasan sempurna. Padankan kata-kata kuncinya dengan pejabat itu: %1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>Balasan sudah disimpan. Beritahu majlis kata-kata ini dengan cara lain: %1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Terjemahan diterima: %1. Asalnya berubah sejak itu: %2.</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>Fail yang ikut dalam fail pertukaran kemudian, setelah komputer riba lain menjawab: %1.</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>Versi lama: pakej dokumen %1 menggantikannya. Gunakan yang itu.</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>Disahkan: %1.</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>Satu permintaan henti guna sudah disahkan.</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>Ini bukan kod pemulihan: kod itu ada lapan kumpulan dengan lapan aksara setiap satu. Padankan dengan kertasnya.</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>Kod pemulihan tidak ditaip seperti yang tertulis pada kertas. Lihat kumpulan %1.</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>Kod pemulihan ini milik peti besi lain. Cari helaian milik peti besi ini.</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>keys.json rosak atau hilang, dan salinannya sempurna. Salin keys.json.bak menjadi keys.json dan cuba lagi.</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>Jawapan perintah ini tidak dapat ditulis (%1). Apa yang sudah diubah atau ditulis sebelumnya kekal; periksa dahulu sebelum mengulanginya.</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>Terhenti: %1. Disimpan daripada kumpulan terdahulu: %2; id-nya telah dipaparkan.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>Fail ini rosak atau telah diubah, dan tidak digunakan. Gunakan salinan lain atau sandaran.</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>Terhenti: baris %1, %2. Disimpan daripada kumpulan terdahulu: %3; id-nya telah dipaparkan.</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>Terhenti: baris %1, medan %2: %3. Disimpan daripada kumpulan terdahulu: %4; id-nya telah dipaparkan.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frasa laluan:</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>dibenarkan: %1 (%2)</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>tidak dibenarkan: %1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>Jawapan yang berbeza daripada yang direkodkan sebelumnya: %1. Kedua-duanya kekal.</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>Ditanda sudah diperiksa: %1.</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>Tiada apa yang diserahkan dalam bahasa-bahasa ini: %1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>Satu persetujuan akan tamat; tanya ahli itu sekali lagi.</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>Satu persetujuan telah tamat; tanya ahli itu sekali lagi.</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>Teks satu persetujuan telah berubah; tanya ahli sekali lagi.</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>Persetujuan yang ditarik balik melibatkan pakej dokumen yang sudah keluar, atau jemputan yang masih terbuka.</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>Kata-kata yang sudah keluar tidak boleh digunakan lagi; hantar surat henti guna.</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>Penerimaan satu surat henti guna belum disahkan.</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>Minit menunggu dibaca oleh ahli.</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>Semua sudah membaca minit; minit boleh disahkan.</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>Sebahagian minit menunggu terjemahan.</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>Janji satu badan sudah tiba masanya.</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>Jawapan satu badan sedang ditunggu.</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>Ada wang yang belum dibayar kepada seorang ahli.</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>Satu honorarium mungkin dibayar dua kali.</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>Satu tindakan sudah tiba masanya.</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>Satu badan menunggu jawapan kepada jemputannya.</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>Satu insiden: mereka yang terlibat perlu diberitahu.</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>Sandaran terakhir sudah lebih seminggu.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Belum ada sandaran.</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>Sudah dua minggu tiada tukar data dengan komputer riba lain.</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>Ada rekod yang melepasi tempoh simpanan majlis.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>Seorang ahli meminta kata-kata dikeluarkan; jawab permintaan itu dahulu.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>Akaun baharu</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1, tidak membuka apa-apa di komputer riba ini</translation>
    </message>
    <message>
        <source>you</source>
        <translation>anda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Di pintu masuk</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Butiran termeterai</translation>
    </message>
    <message>
        <source>opens them</source>
        <translation>membukanya</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>tidak membukanya</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Tukar frasa laluan…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>Fasilitator sahaja menambah atau mengetepikan akaun.</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Frasa laluan baharu…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Ketepikan…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>Ketepikan akaun %1?</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>Mulai sekarang frasa laluannya tidak membuka apa-apa di komputer riba ini.</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>Apa yang ditulisnya kekal. Di komputer riba lain akaun ini perlu diketepikan juga. Sandaran yang dibuat sebelum ini masih terbuka dengannya.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ketepikan</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>Mengetepikan akaun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>Orang itu sendiri menaip frasa laluan. Fasilitator sahaja membuka butiran termeterai dan membuat serahan; pembaca hanya membaca.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Nama diperlukan.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Akaun lain sudah menggunakan nama ini.</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Menambah akaun</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>Orang yang menggunakan komputer riba ini</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>Di sini tercatat akaun: siapa yang boleh membuka rekod ini, setiap seorang dengan frasa laluannya sendiri.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>Agenda  %1 daripada %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>seorang hadir</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 hadir</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>seorang maaf tidak hadir</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 maaf tidak hadir</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>Pendamping: ada di bilik ini</translation>
    </message>
</context>
<context>
    <name>balai::ui::AloneFrame</name>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Huruf lebih kecil</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Huruf lebih besar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Sembunyi</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Soalan %1 daripada %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>untuk %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Sembunyi</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Ke halaman pasukan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>mereka boleh</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>mereka tidak boleh</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>tanya saya hari lain</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>Jawapan anda disimpan. Anda boleh berhenti sekarang dan sambung pada hari lain.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>Anda boleh berhenti di sini. Tiada apa-apa lagi yang perlu anda buat hari ini.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>Itu sahaja. Terima kasih.</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>Adakah sekarang masa yang baik, dan hanya orang yang anda mahu ada berdekatan? Jika tidak, tekan “Nanti”.</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>Apa yang mereka akan lihat</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Dengan nama apa</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>Nama yang anda pilih.</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>“Seorang ahli”, kecuali anda berkata ya untuk nama anda. Orang yang mengenali majlis mungkin dapat meneka.</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Siapa yang melihat jawapan anda</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>Orang yang menyimpan rekod majlis.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Berapa lama</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hingga %1.</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Jika anda berubah fikiran</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>Anda boleh menariknya balik pada bila-bila hari; tiada siapa akan bertanya sebabnya. Kemudian kami meminta mereka berhenti menggunakannya. Kami tidak dapat memaksa mereka, dan mereka mungkin ada salinan.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Jika anda berkata tidak</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>Tiada apa-apa yang berubah. Anda tetap turut serta dan dibayar seperti biasa.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Teks penuh</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Soalan</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>Tempat duduk ini sekarang untuk %1. Yang lain tidak melihat.</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>Orang lain dahulu</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Orang seterusnya</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Teks baharu</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>Teks ini sudah berubah sejak anda menjawab.</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>Soalan sedang dicari.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>Sandaran ialah salinan seluruh peti besi dalam satu fail, berkunci seperti peti besi itu. Simpan satu di tempat lain, bukan di komputer riba ini.</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>Dalam folder peti besi</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Sandaran terakhir</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sandaran</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>Periksa yang ini</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Periksa fail…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>Sandaran untuk diperiksa</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sandaran (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Tempat meletakkan sandaran</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Membuat sandaran</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>Disimpan: %1. Letakkan di tempat lain, bukan di komputer riba ini.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Memeriksa sandaran</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>Sandaran ini sempurna. Ia dibuat pada %1.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Buat sandaran…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>Jika semua frasa laluan hilang</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>Kunci boleh dikongsi antara orang yang dipercayai majlis. Satu bahagian tidak membuka apa-apa; jika cukup, bersama-sama boleh.</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>Bahagian kunci…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>Bahagian kunci sudah dibuat. Beri setiap satu kepada orang yang berlainan, dan cuba sekali.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BlockRow</name>
    <message>
        <source>Statement</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>ahli</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>menjelang %1</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Nota kandungan</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Ruang</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>Nota kandungan: %1. Dilipat; buka dengan kekunci Ruang.</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1: ini betul</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Sila ubah</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Saya tidak setuju</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Jawab…</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Keluarkan ini</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Padam…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Kata-kata perenggan</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>Pembetulan, %1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>Ahli meninggalkan nota suara.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>Badan</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>Sediakan serahan</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>Syor kepadanya</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Badan baharu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Nama diperlukan.</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>Di sini tercatat kementerian dan pertubuhan yang dinasihati oleh majlis atau bekerja bersamanya.</translation>
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
        <translation>menentukan di sini</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Seluruh sejarah</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>Tidak untuk %1 sahaja</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>Tarik balik jawapan ya</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Tanya sekarang</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>Jika jawapannya tidak, hal itu tidak ditanya lagi.</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>Tanya lagi: teks sudah berubah</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>Mengira jawapan</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>Bagaimanakah mesyuarat ini bagi anda?</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>Adakah orang mendengar anda?</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>Adakah anda berasa selamat semasa mesyuarat?</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>Mahukah anda datang lagi?</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>Adakah sesuatu yang anda ingin katakan?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Terima kasih.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>Anda boleh berhenti di sini. Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>Siapa yang mahu berbual dengan seseorang?</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>Tiga soalan, tanpa nama anda. Jawapan dikira bersama apabila lima orang atau lebih sudah menjawab. Tiada siapa dapat melihat yang mana jawapan anda.</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>Orang yang menyimpan rekod membacanya. Jangan tulis apa yang menunjukkan siapa anda. Anda boleh membiarkannya kosong.</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>Beri komputer riba kepada orang seterusnya. Orang terakhir menamatkannya.</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>Ini disimpan termeterai, untuk mereka yang menjaga sokongan. Ia tidak disimpan bersama jawapan anda di mana-mana.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Kata-kata anda</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Tidak langsung</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Sedikit</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Sebahagian</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Sebahagian besarnya</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Sepenuhnya</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>Beri jawapan saya</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>Saya tidak mahu menjawab ini</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Orang seterusnya</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>Saya mahu seseorang berbual dengan saya</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>Semua orang sudah menjawab</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>Ini disimpan. Seseorang akan datang kepada anda.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>Di sini permintaan itu tidak dapat disimpan termeterai. Sila beritahu pendamping anda.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Tanya khabar</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>Orang mendengar</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>Terasa selamat</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>Mahu datang lagi</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Tidak langsung</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Sedikit</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Sebahagian</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Kebanyakannya</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Sepenuhnya</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>Tanya khabar: terlalu sedikit jawapan untuk ditunjukkan.</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>Terlalu sedikit jawapan untuk ditunjukkan.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1, %2: ya, tamat %3</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2: ya</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1, %2: tidak atau ditarik balik</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1, %2: nanti</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1, %2: untuk beberapa mesyuarat sahaja</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1, %2: belum ditanya, dikira sebagai tidak</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentPage</name>
    <message>
        <source>yes, with its last day where it ends soon</source>
        <translation>ya, dengan hari terakhirnya jika akan tamat tidak lama lagi</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>tidak atau ditarik balik</translation>
    </message>
    <message>
        <source>later</source>
        <translation>nanti</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>untuk beberapa mesyuarat sahaja</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>belum ditanya: dikira sebagai tidak</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanya</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → gerak</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter sebabnya</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>Delete tidak</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F tapis</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Siapa yang akan melihatnya</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>semua mesyuarat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>Pada</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>dalam 30 hari</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>dalam 90 hari</translation>
    </message>
    <message>
        <source>Consent: people and uses</source>
        <translation>Persetujuan: orang dan kegunaan</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>Untuk ditanya: %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>%1 daripada %2 kegunaan</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>Kata-kata ahli ini pernah dihantar keluar: serahan %1 kepada %2.</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>Surat henti guna meminta %1 berhenti menggunakannya; salinan yang sudah dibuat tidak dapat diambil semula.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Cetak surat henti guna…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>Names with these letters</source>
        <translation>Nama dengan huruf ini</translation>
    </message>
    <message>
        <source>Names with…</source>
        <translation>Nama dengan…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Pusingan</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>Pusingan soalan</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>Membaca persetujuan</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentWords</name>
    <message>
        <source>Allowed: on %1 %2 said yes to %3, until %4.</source>
        <translation>Boleh: pada %1 %2 berkata ya untuk %3, hingga %4.</translation>
    </message>
    <message>
        <source>Allowed: on %1 %2 said yes to %3.</source>
        <translation>Boleh: pada %1 %2 berkata ya untuk %3.</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>Boleh.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 took the yes back.</source>
        <translation>Tidak boleh: pada %1 %2 menarik balik jawapan ya.</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>Tidak boleh: sejak %1 jawapan ya daripada %2 tidak dikira lagi.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>Tidak boleh: pada %1 %2 berkata tidak untuk %3. Jawapan ya yang terdahulu untuk kalangan yang lebih luas masih terpakai bagi yang lain.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>Tidak boleh: pada %1 %2 berkata tidak untuk %3.</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>Boleh untuk beberapa mesyuarat sahaja: %1 berkata ya untuk mesyuarat itu dan bukan untuk yang lain.</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>Tidak boleh lagi: jawapan ya daripada %1 sudah tamat.</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>Belum diputuskan: %1 minta ditanya pada hari lain.</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>Belum ditanya: %1 belum ditanya, dan itu dikira sebagai tidak.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hingga %1</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>untuk satu mesyuarat atau teks sahaja</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>Bolehkah %1 tahu bahawa anda datang ke mesyuarat?</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>Bolehkah minit menyimpan apa yang anda katakan, untuk %1?</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>Bolehkah majlis mengulang satu ayat anda kata demi kata kepada %1?</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>Bolehkah nama pilihan anda ditulis di sisi kata-kata anda, untuk %1?</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>Bolehkah majlis berkongsi kata-kata anda dengan %1?</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>Bolehkah kata-kata anda ada dalam kertas yang boleh dibaca semua orang?</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>Bolehkah %1 melihat gambar anda?</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>Bolehkah majlis memberitahu %1 cara menghubungi anda?</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>Bolehkah orang yang mengkaji perkara ini membaca kata-kata anda?</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>Bolehkah akhbar, radio atau televisyen menggunakan kata-kata anda?</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>Bolehkah ayat anda digunakan untuk melatih pegawai dan kakitangan?</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>Bahawa anda hadir. Orang lain hanya melihat bilangan.</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>Nama pilihan anda, di sisi ayat yang anda kata betul.</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>Gambar yang sudah anda lihat dahulu.</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>Satu cara menghubungi anda, yang anda pilih.</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>Ayat anda yang sudah anda baca atau dengar dan jawab “ini betul”.</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>Tanpa tajuk - Nota</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Potong</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tampal</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pilih semua</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Word wrap</source>
        <translation>Balut baris</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Paparan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zum masuk</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zum keluar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>Perihal Nota</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Kata laluan:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata laluan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Baris %1, lajur %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>Siapa yang akan menerimanya</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>Tiada sesiapa dinamakan sebagai penutur di sini.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%1 daripada %2 penutur membenarkan ini</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>kurang daripada lima penutur</translation>
    </message>
</context>
<context>
    <name>balai::ui::DayWords</name>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>semalam</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>Ketepikan</translation>
    </message>
</context>
<context>
    <name>balai::ui::DeskSession</name>
    <message>
        <source>Desk %1</source>
        <translation>Meja %1</translation>
    </message>
    <message>
        <source>Council · sample</source>
        <translation>Majlis · contoh</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Majlis</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>Jawapan daripada satu pusingan membaca tidak dapat diterima. Failnya disimpan: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::DoorPage</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Tunjukkan huruf</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Sebentar…</translation>
    </message>
</context>
<context>
    <name>balai::ui::EditMenuWords</name>
    <message>
        <source>Cut</source>
        <translation>Potong</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tampal</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>Rekod ini terbuka dalam program lain.</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>Rekod ini terbuka dalam %1.</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>Tutup di sana, kemudian cuba lagi di sini.</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>Rekod ini ditulis oleh Balai yang lebih baharu.</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>Pasang versi yang lebih baharu, kemudian buka semula. Tiada apa-apa yang berubah.</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>Pasang versi %1 atau yang lebih baharu, kemudian buka semula. Tiada apa-apa yang berubah.</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>Sudah ada sesuatu dengan nama ini.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 sudah ada.</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>Tiada apa-apa yang akan ditimpa. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tiada apa-apa yang berubah.</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>Ini tidak dibenarkan di sini.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Cakera penuh.</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>Kosongkan sedikit ruang, kemudian cuba lagi. Apa yang disimpan sebelum ini selamat.</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>Komputer riba ini tidak membenarkan Balai menulis di sana.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>Pilih folder lain, atau tanya orang yang menjaga komputer riba ini.</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>Tempat ini hanya boleh dibaca.</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>Pilih folder lain, atau buka kunci pemacu USB dengan suis kecilnya.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Fail tidak dapat dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>Periksa sama ada cakera atau pemacu USB masih ada, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>Frasa laluan ini tidak membuka apa-apa di sini.</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>Periksa bahasa papan kekunci dan cuba lagi. Tiada had bilangan cubaan.</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>Akaun ini tidak boleh membuka bahagian itu.</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>Minta orang yang akaunnya boleh, contohnya fasilitator.</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>Fail ini rosak, atau ada orang mengubahnya.</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>Ambil salinan lain, contohnya daripada sandaran terakhir.</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>Kunci di sisi rekod ini lebih lama daripada rekodnya.</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>Letakkan semula fail kunci yang lebih baharu, atau pulihkan sandaran terakhir.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Itu tidak ada lagi.</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>Mungkin sudah dialihkan atau diketepikan. Cari di tempatnya yang baharu.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Dihentikan, seperti yang anda minta.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>Ada sesuatu di dalamnya yang tidak sepatutnya.</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>Lihat apa yang ditandai, dan cuba lagi.</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>Ada yang tidak kena di dalam Balai.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>Apa yang disimpan sebelum ini selamat. Tutup program ini dan buka semula.</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>Ini bukan bahagian kunci, atau ada huruf yang salah di dalamnya: %1.</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>Padankan dengan kertasnya, kemudian masukkan sekali lagi.</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>Bahagian ini milik rekod lain: %1.</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>Mula semula tanpanya.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>Bahagian ini tidak dibuat bersama yang lain: %1.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>Bahagian-bahagian ini tidak sepadan.</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>Satu daripadanya tidak tulen. Cuba lagi tanpa satu demi satu.</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>Bahagian berlainan yang diberi: %1, diperlukan: %2.</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>Tambah bahagian yang kurang, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>Satu fail sahaja daripada pakej dokumen ini sudah lebih besar daripada itu.</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>Pilih saiz fail yang lebih besar, atau satu fail. Tiada apa-apa yang diserahkan.</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>Kod pemulihan ini milik rekod lain.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>Cari helaian yang dicetak untuk rekod ini.</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>Kod tidak ditaip seperti yang tertulis pada helaian.</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>Lihat semula kumpulan %1.</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>Ini bukan kod pemulihan.</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>Kod itu ada lapan kumpulan dengan lapan aksara setiap satu. Padankan dengan helaiannya.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>Fail kunci rosak atau hilang, dan salinannya sempurna.</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>Minta orang yang menjaga komputer riba ini menyalin keys.json.bak menjadi keys.json dalam folder rekod ini.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>Ada sesuatu di dalamnya yang tidak sepatutnya: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>Tiada apa-apa yang berubah; betulkan dan cuba lagi.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Baris %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Baris %1, lajur %2: %3.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>Nombor yang sama dua kali</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>Salinan peti besi digunakan di samping yang pertama</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>Dua versi pernyataan</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>Dua versi keputusan</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>Dua versi tindakan</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>Dua versi nota</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>Dua versi syor</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Dua versi bagi satu entri</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Minit: %1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>Dua orang menulis di sini sebelum tukar data yang terakhir. Kedua-dua versi disimpan, dan terus disimpan. Perkataan yang hanya ada pada satu versi ditandai. Pilih apabila anda bersedia.</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>Kedua-dua pihak kekal dalam rekod. Tiada apa-apa yang perlu dipilih di sini.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Sebelum keduanya</translation>
    </message>
    <message>
        <source>Passage above</source>
        <translation>Perenggan di atas</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>Perenggan di bawah</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>Yang satu lagi kekal dalam sejarah.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>Sebagai dua perenggan, satu selepas satu.</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>Hanya perenggan minit boleh ada dua.</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Tulis semula</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>Mula daripada mana-mana satu, kata demi kata.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Ini bukan teks.</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>Sesiapa yang berkata ya untuk mana-mana teks akan diminta membaca yang baharu.</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>Tunggu mesyuarat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Teks baharu</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Simpan teks ini</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>Teks kosong tidak boleh disimpan di sini.</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>Beri perubahan…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>Ambil perubahan…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Komputer riba ini</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Komputer riba lain</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>Untuk dipilih</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>Datang dan pergi</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Komputer riba</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Daripada %1</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>dijemput, belum menyertai</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>Majlis mempercayai komputer riba ini. Perubahan yang diberi ke folder atau pemacu USB boleh dibaca olehnya dan bukan oleh sesiapa lain.</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>Untuk membawa perubahan kepada yang lain: beri ke pemacu USB atau folder bersama, dan ambil perubahan mereka dari sana.</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>Beri perubahan: pilih pemacu USB atau folder bersama</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Menulis perubahan</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>Ambil perubahan: pilih fail</translation>
    </message>
    <message>
        <source>Changes (*.balai-bundle)</source>
        <translation>Perubahan (*.balai-bundle)</translation>
    </message>
    <message>
        <source>Taking changes in</source>
        <translation>Menerima perubahan</translation>
    </message>
    <message numerus="yes">
        <source>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</source>
        <translation>
            <numerusform>Perubahan ini turut memadam selamanya %n perenggan atau rekod di komputer riba ini. Perubahan diterima apabila orang kedua bersetuju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Tukar data</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ gerak</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 pilih</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z buat asal</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>Di sini tercatat apa yang datang daripada komputer riba lain dan pergi kepadanya. Belum ada apa-apa yang datang atau pergi.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>termeterai</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Dipulihkan daripada sandaran</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>Tidak dipercayai lagi</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>Mungkin ada yang lebih baharu</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>Jemputannya sudah ditulis. Perubahan yang diberi mulai sekarang boleh dibaca olehnya sebaik sahaja ia menyertai.</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>Tiada lagi tulisannya yang diterima, dan tiada perubahan diberi kepadanya.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Kata-katanya</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>Kad komputer riba ini…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Jemput komputer riba…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>Terima komputer riba daripada kadnya…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>Tamatkan kepercayaan…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>Jemput komputer riba</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Nama komputer riba</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>tidak membukanya</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>membukanya, dan membuat serahan</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Butiran termeterai</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>Orang yang akan menggunakannya memerlukan akaun dahulu. Fail dikunci dengan enam perkataan, ditunjukkan sekali sahaja; sampaikan dengan cara lain, bukan bersama fail.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Tulis jemputan…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>Tempat meletakkan jemputan</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Fail termeterai (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>Menulis jemputan</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>Enam perkataan ini membuka jemputan. Tulis perkataan ini berasingan daripada jemputan; ia tidak ditunjukkan lagi.</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>Di komputer riba baharu, pilih “Sertai dengan jemputan” pada halaman pertama. Kemudian beri perubahan di sini dan ambil di sana.</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>Kad komputer riba itu</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>Kad (*.json *.card);;Semua fail (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>Percayai komputer riba %1?</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>Padankan kata-kata ini dengan komputer riba itu melalui suara: %1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>Selepas itu komputer riba itu boleh membaca dan menulis perubahan.</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Jangan percayai</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>Kata-katanya sama: percayai</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>Tempat meletakkan kad</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>Tamatkan kepercayaan kepada %1</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>Mulai sekarang tiada tulisannya yang diterima, dan tiada perubahan diberi kepadanya. Apa yang sudah ada padanya kekal di sana. Tukar data dengan komputer riba lain secepatnya, supaya semuanya tahu juga.</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>Tamatkan kepercayaan</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>Tulis sebabnya dalam beberapa patah kata. Ia disimpan bersama nama komputer riba itu.</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>Komputer riba lain, atau folder lama komputer riba ini, mungkin memuatkan apa yang ditulis selepas sandaran. Sehingga itu diterima, tiada serahan dibuat.</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>Jika ini satu-satunya komputer riba majlis, seseorang menyatakannya, dengan sebab yang dicatat.</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>Tiada yang lebih baharu…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>Tiada yang lebih baharu</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>Akaun anda dan harinya dicatat di sisinya.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Tulis sebabnya dalam beberapa patah kata.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>Pilih tempat di luar folder peti besi</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>Majlis baharu</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>Balai menyimpan rekodnya dalam satu folder yang disulitkan di komputer riba ini. Tiada apa-apa yang dihantar ke mana-mana.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Nama majlis</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Akaun anda</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>Kata yang neutral seperti Meja 1. Ia kelihatan sebelum rekod dibuka.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Frasa laluan anda</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>Empat perkataan atau lebih yang hanya anda akan gabungkan. Ruang kosong dan semua jenis tulisan boleh digunakan.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Tunjukkan huruf</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>Simpan kunci di atas kertas</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>Jika semua frasa laluan dilupakan, helaian ini atau bahagian yang dikongsi dapat membuka rekod. Tiada orang lain mempunyai salinannya.</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>Cetak di sini</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>Giliran pencetak menunjukkan “Document 1”. Tiada apa-apa daripadanya yang tinggal di komputer riba ini.</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>Atau salin dengan tangan</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>64 aksara. Huruf I, L, O dan U tidak digunakan.</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>Sekarang baca dua kumpulan daripada kertas anda</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>Apabila anda mula menaip, helaian di sebelah kiri disembunyikan.</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>Kumpulan 3</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>Kumpulan 6</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>Mengongsikannya</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>Selepas itu kunci ini juga boleh dikongsi antara orang yang anda percayai: mana-mana dua daripada tiga boleh membuka rekod bersama-sama.</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>Mencetak helaian</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>Bahasa dan majlis</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Helaian pemulihan</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>Sehingga helaian ini dicuba, butiran termeterai, serahan dan tukar data kekal tertutup.</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>Semua ini boleh diubah kemudian, kecuali penyulitan folder, yang tidak boleh dimatikan.</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>Menyediakan rekod…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>Majlis memerlukan nama</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>Akaun memerlukan satu kata</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Folder belum dipilih</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>Frasa laluan masih terlalu mudah diteka</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>Kedua-dua frasa laluan belum sama</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>Dua kumpulan belum dibaca</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>Satu kumpulan belum dibaca</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Sangat mudah diteka</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Mudah diteka</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Sederhana</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sangat baik</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>Menyediakan rekod</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Majlis baharu</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Later, from a place with a printer</source>
        <translation>Nanti, di tempat yang ada pencetak</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Meja 1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Buka pakej dokumen…</translation>
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
        <translation>Guna %1</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>Tarikh ini boleh dibaca dengan dua cara. Tahun melebihi 2400 mungkin tahun Buddha.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>Borang persetujuan</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versi %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Sah mulai</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>Cetak dengan ruang untuk jawapan…</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>Versi baharu borang persetujuan</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kegunaan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>The text is what will be read out; it cannot be empty.</source>
        <translation>Teks ini ialah apa yang akan dibacakan; ia tidak boleh kosong.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat meletakkan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Menyediakan dokumen</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versi baharu</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>Di sini tercatat teks yang dibacakan sebelum seseorang berkata ya atau tidak.</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>Membaca borang persetujuan</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>Membaca teks yang datang bersama Balai</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>Digunakan</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Tidak ditawarkan lagi</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>Orang yang datang ke pusingan mendengar dikira di dalamnya, setiap orang dalam satu kumpulan. Apa yang keluar dari komputer riba ini tidak pernah menyebut angka di bawah lima.</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>Kumpulan ini tidak ditawarkan lagi. Apa yang sudah dikira kekal dengan namanya.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Alih ke atas</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>Jangan tawarkan lagi</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Tawarkan semula</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>Kumpulan orang</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nama kumpulan</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>Jangan sekali-kali menulis nama orang di sini. Satu nama untuk setiap bahasa; jika tiada, nama dalam bahasa lain ditunjukkan.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Tulis nama dahulu.</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>Kumpulan seperti itu sudah ada.</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>Kumpulan pusingan mendengar</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Kumpulan baharu</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>Di sini tercatat kumpulan untuk mengira orang jika nama tidak dicatat.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Header</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>balai::ui::HeardLine</name>
    <message>
        <source>Count people…</source>
        <translation>Kira orang…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>Dibacakan semula sebelum orang pulang</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>Belum ada orang yang dikira.</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1 %2 (keluar sebagai: kurang daripada lima)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>%1 semuanya</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>Berapa orang yang datang?</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>Kira setiap orang dalam satu kumpulan, dan jangan tulis nama. Kumpulan dipilih dalam Tetapan.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>Tulis nombor bulat daripada 0 hingga %1.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>Cari dalam panduan</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ bab</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up, Page Down teruskan membaca</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>Bab ini belum ada dalam bahasa anda. Di sini ia ditunjukkan dalam bahasa Inggeris.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat meletakkan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Menyediakan dokumen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer words, or others.</source>
        <translation>Tiada bab yang memuatkan perkataan ini. Cuba perkataan yang lebih sedikit, atau yang lain.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelperWords</name>
    <message>
        <source>interpreter</source>
        <translation>jurubahasa</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>pengantara</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>pendamping</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>pemerhati</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>penterjemah</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpersPage</name>
    <message>
        <source>A person who helps</source>
        <translation>Orang yang membantu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Bahasa pertama</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Bahasa kedua</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Promise signed on</source>
        <translation>Janji ditandatangani pada</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>Disahkan sesuai oleh</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>Janjinya: apa yang dikatakan di dalam bilik kekal di situ.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>Pilih kedua-dua bahasa, atau jangan pilih satu pun.</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>Tulis setiap hari dengan tahun penuh, seperti 23 November 2026.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Nama diperlukan.</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>Hari janji itu ditandatangani belum tiba.</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>“Hingga” ialah hari yang sudah berlalu.</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>Tempat ahli mendapat bantuan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Bantuan yang diberi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Cara menghubungi</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>Ahli membaca ini pada halaman yang terbuka apabila mereka berhenti, dalam bahasa mereka jika ia ditulis di sini dalam bahasa itu.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Orang yang membantu</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>Di mana ahli mendapat bantuan</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>tidak lagi</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>tempoh tamat</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>Orang ini tidak ditawarkan lagi dalam mesyuarat. Apa yang sudah dibuat sebelum ini kekal dengan namanya.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>Tidak membantu lagi</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>Membantu semula</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Alih ke atas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ketepikan</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Siapa membantu</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>Di sini tercatat orang yang membantu, dan tempat ahli mendapat bantuan.</translation>
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
        <translation>Dikatakan pada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Ditulis pada</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>Dengan syarat</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Jurubahasa</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>Tiada apa-apa yang diubah di sini: jawapan yang kemudian berada di sisi jawapan yang dahulu.</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>Ahli berubah fikiran: tanya lagi</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>Belum ada apa-apa yang ditanya atau dijawab di sini.</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>Disimpan bersama jawapan ini</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>Simpan gambar borang yang ditandatangani…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>Simpan fail bersama jawapan ini…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>Rakam apa yang dikatakan oleh ahli</translation>
    </message>
</context>
<context>
    <name>balai::ui::HonorariaPage</name>
    <message>
        <source>somebody</source>
        <translation>seseorang</translation>
    </message>
    <message>
        <source>paid twice?</source>
        <translation>dibayar dua kali?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Belum dibayar</translation>
    </message>
    <message>
        <source>Paid, declined or returned</source>
        <translation>Dibayar, tidak diambil atau dikembalikan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Dipersetujui pada</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Masih belum dibayar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mesyuarat</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Bayaran</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Dibayar…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>Dibayar dahulu…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Tidak diambil</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Sudah dibayar</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Jumlah (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>tunai</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>bank</translation>
    </message>
    <message>
        <source>mobile wallet</source>
        <translation>e-dompet</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>Resit tidak menyatakan untuk apa bayaran itu.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ini bukan jumlah wang.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Tarikh ini boleh dibaca dengan dua cara, atau tidak boleh langsung. Tulis seperti 23 November 2026.</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>Honorarium baharu</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>Tambah ahli dahulu.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Honorarium</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>Di sini tercatat apa yang perlu dibayar oleh majlis kepada ahli untuk masa mereka, dan apa yang sudah dibayar.</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>Bacakan ini kepada ahli dahulu: %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>Bajet tahun ini</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>Tanpa jumlah, tiada bajet.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>Tulis tahun seperti 2026.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>Tulis mata wang dengan tiga huruf, seperti KHR.</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>Kata-kata tentang cukai dan bantuan lain</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>It is read before the first payment and stands on receipts. It stops nothing.</source>
        <translation>Ini dibacakan sebelum bayaran pertama dan tercatat pada resit. Ia tidak menghalang apa-apa.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat meletakkan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Menyediakan dokumen</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>Dikembalikan…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>Ahli ini tidak membawa pulang kertas, jadi tiada resit.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Resit…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>Tahun %1</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>Bajet tahun ini…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>Kata-kata tentang cukai dan bantuan lain…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Bajet</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>Melebihi bajet</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Baki</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>Sudah dibayar %1, belum dibayar %2.</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>Menjumlahkan tahun ini</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Resit</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>tidak diberi</translation>
    </message>
    <message>
        <source>given</source>
        <translation>diberi</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>resit diberi</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>Resit sudah diberi</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>Komputer riba atau pemacu USB hilang</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>Kertas hilang</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Perkara lain</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>Terlalu banyak dihantar atau dicetak</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>Ada orang melihat rekod</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>Frasa laluan mungkin diketahui orang</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>Masih ada orang yang perlu diberitahu</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>Semua orang sudah diberitahu</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>Berlaku pada</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>Diketahui pada</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>Ahli yang terlibat</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>Ahli diberitahu pada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>Pihak berkuasa diberitahu pada</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>Beritahu dahulu ahli yang terlibat, dengan cara yang dipilih setiap seorang. Jangan tulis nama atau kisah di sini.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>Ubah apa yang dicatat</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Catat insiden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Leave a day empty that you do not know, or that has not come yet.</source>
        <translation>Kosongkan hari yang anda tidak tahu, atau yang belum tiba.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>Tulis setiap hari dengan nama bulannya.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>Hari yang belum tiba tidak boleh dicatat.</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>Tulis bilangan ahli sebagai nombor.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Insiden</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>Di sini tercatat apa yang tidak kena, supaya tiada sesiapa lupa memberitahu ahli yang terlibat. Belum ada apa-apa yang dicatat.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>Jawapan anda disimpan. Anda boleh berhenti pada bila-bila masa.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>Saya mahu</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>Saya tidak mahu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>tanya saya hari lain</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>Apa yang anda perlukan untuknya, jika ada</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>untuk %1</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>Anda boleh berhenti di sini. Tiada apa-apa lagi yang perlu anda buat hari ini.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>Itu sahaja. Terima kasih.</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>body, what it asks for</comment>
        <translation>%1 meminta: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Siapa yang melihat jawapan anda</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>Orang yang menyimpan rekod majlis. Badan itu tahu tentang jawapan ya hanya jika anda membenarkannya.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Jika anda berkata tidak</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>Tiada siapa bertanya sebabnya. Badan itu diberitahu bahawa tiada sesiapa yang berkelapangan.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Jemputan</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationFacts</name>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bayaran</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>tiada</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>dibayar</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>tidak dibayar</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Jawab menjelang</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>Ini tidak dibayar.</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>Mereka mahu bertanya tentang kisah seseorang sendiri. Tiada sesiapa perlu menceritakannya.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>Jemputan baharu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Siapa meminta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>Apa yang diminta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Jawab menjelang</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>Bayaran mereka (%1)</translation>
    </message>
    <message>
        <source>Travel is paid</source>
        <translation>Perjalanan dibayar</translation>
    </message>
    <message>
        <source>They ask about a person’s story</source>
        <translation>Mereka bertanya tentang kisah seseorang</translation>
    </message>
    <message>
        <source>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</source>
        <translation>Ini belum bertanya kepada sesiapa. Jika tanpa bayaran, atau dengan soalan tentang kisah seseorang, ia ditandai sebelum sesiapa ditanya.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>Tambah kementerian atau pertubuhan itu dahulu.</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>Tulis dengan beberapa patah kata apa yang mereka minta.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Tarikh ini boleh dibaca dengan dua cara, atau tidak boleh langsung. Tulis seperti 23 November 2026.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ini bukan jumlah wang.</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>Tanya ahli</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>Ahli menjawab sendirian di komputer riba. Sesiapa yang sudah menjawab ya atau tidak tiada dalam senarai ini.</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>Beri komputer riba</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>Semua orang sudah menjawab.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat meletakkan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Menyediakan dokumen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>meminta kisah</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>chip at an invitation</comment>
        <translation>tidak dibayar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Answered or over</source>
        <translation>Sudah dijawab atau sudah lalu</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>Tanya ahli…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>Kertas untuk badan…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>Badan sudah diberitahu</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Buka semula</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Jawapan setakat ini</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Berkata ya</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Jemputan</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>Di sini tercatat apa yang diminta oleh kementerian dan pertubuhan daripada ahli: bercakap, melatih, menyemak, bertemu.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Jemputan</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Sertai dengan jemputan</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>Mencetak helaian</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>Seseorang daripada majlis menulis jemputan di komputer ribanya dan memberitahu anda enam perkataan.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>Pilih jemputan…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Jemputan</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Fail termeterai (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Enam perkataan itu</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Akaun anda</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>Frasa laluan untuk komputer riba ini</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>Buat rekod di sini</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>Jemputan belum dipilih</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>Enam perkataan belum diisi</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>Majlis belum mempunyai akaun untuk anda</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Folder belum dipilih</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>Membuka jemputan</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>Majlis: %1. Pilih akaun anda.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>Menyediakan rekod</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>Fail di sini dimeterai. Akaun yang membuka nama termeterai boleh menyimpan dan melihatnya.</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>Paling besar 20 MB. Fail disimpan di dalam peti besi; fail yang anda pilih kekal di tempatnya.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>belum ada di sini</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Rakaman</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>Fail untuk disimpan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua fail (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>Fail ini lebih besar daripada 20 MB. Kecilkan dahulu, misalnya dengan titik gambar yang lebih sedikit, kemudian pilih lagi.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Fail ini kosong. Pilih fail lain.</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>Menyimpan fail</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>Fail ini datang bersama perubahan daripada komputer riba lain.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Membuka fail</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>Gambar ini mempunyai terlalu banyak titik untuk ditunjukkan di sini. Ia tetap disimpan seperti asal.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>Gambar ini rosak dan tidak dapat ditunjukkan. Ia tetap disimpan seperti asal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>Padam fail ini…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>Padam fail ini?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>Ia dipadam selamanya di sini, dan di komputer riba lain pada tukar data yang berikut.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>Sandaran lama masih memuatkannya.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Ia tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Bukan sekarang</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>Memadam fail</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>Ia disimpan di dalam peti besi, termeterai.</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>Ia disimpan di dalam peti besi.</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>Simpan rakaman ini</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>Hanya gambar dan PDF boleh dilihat di sini. Fail tetap disimpan seperti asal.</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>Tiada orang di dalamnya…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>Siapa ada di dalamnya…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>%n ahli ada di dalamnya…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>Tiada orang yang dapat dilihat, didengar atau dikenali</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>perenggan baharu</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>jenis</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>penutur</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>syor</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>terjemahan</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>tidak direkodkan</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>jeda</translation>
    </message>
    <message>
        <source>Rather than “%1”: %2</source>
        <comment>a word, words offered instead</comment>
        <translation>Sebagai ganti “%1”: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::KindWords</name>
    <message>
        <source>Attend</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>In minutes</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Dalam minit</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Kongsi</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Penyelidikan</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>majlis</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>seluruh kerajaan</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>pertubuhan rakan</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua orang</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>orang yang dinamakan oleh versi lebih baharu</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sudah ditanya</translation>
    </message>
    <message>
        <source>later</source>
        <translation>nanti</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>yes again</source>
        <translation>ya sekali lagi</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>tidak dikira lagi</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>ditamatkan oleh majlis</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ditarik balik</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>jawapan daripada versi lebih baharu</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>tidak disebut langsung</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>sebagai seorang ahli</translation>
    </message>
    <message>
        <source>under the chosen name</source>
        <translation>dengan nama pilihan</translation>
    </message>
    <message>
        <source>under their own name</source>
        <translation>dengan nama sendiri</translation>
    </message>
    <message>
        <source>a no to this use</source>
        <translation>jawapan tidak untuk kegunaan ini</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>jawapan ya ditarik balik</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>jawapan ya ditamatkan</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>jawapan ya tidak dikira lagi</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>jawapan ya sudah tamat</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>jawapan ya bermula kemudian</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>belum ada sesiapa berkata ya</translation>
    </message>
    <message>
        <source>two versions wait for a choice</source>
        <translation>dua versi menunggu pilihan</translation>
    </message>
    <message>
        <source>who said it is not noted</source>
        <translation>tidak dicatat siapa yang mengatakannya</translation>
    </message>
    <message>
        <source>somebody takes a pause</source>
        <translation>seseorang sedang berehat</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>seseorang sudah meninggalkan majlis</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>ada permintaan untuk mengubah</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>permintaan untuk mengeluarkannya belum dijawab</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>ada bantahan yang belum dijawab</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>belum dibaca dan dikatakan betul</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>terjemahan belum diperiksa</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>masih dalam semakan</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>ada syarat yang perlu dipastikan</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>belum dipersetujui</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>tiada teks dalam bahasa ini</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>bukan untuk mereka yang akan melihatnya</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>tidak ada lagi</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>borang yang ditandatangani tiada</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>perkara agenda tertutup</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>isinya tidak dapat dicari</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>tidak dibenarkan</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>Ada nama pilihan dalam teks, dan tiada sesiapa mengatakan ia boleh.</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>Ada nama daripada rekod termeterai dalam teks.</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>Ada sebahagian nama daripada rekod termeterai dalam teks.</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>Ada nombor telefon daripada rekod termeterai dalam teks.</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>Ada tempat daripada rekod termeterai dalam teks.</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>Ada maklumat hubungan daripada rekod termeterai dalam teks.</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>Sebuah nota mempunyai tanda petik: mungkin ada orang dipetik tanpa ditanya.</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>Sebuah nota menggunakan kata “saya” atau “kami”: mungkin itu kata-kata seseorang sendiri.</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>Sebuah nota pernah menjadi pernyataan seseorang.</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>Beberapa butiran ada bersama. Mungkin kurang daripada lima orang sepadan; pembaca boleh meneka siapa.</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>Satu fail tidak dapat dicari isinya.</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>Ada sesuatu yang perlu dilihat oleh seseorang.</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>diakui terima</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>diterima sebahagian</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>diterima pada dasarnya</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>diambil maklum</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>tidak diterima</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>dipanjangkan</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>helaian maklum balas</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>fail balasan</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>dalam mesyuarat</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>dalam semakan</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>dipersetujui</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>dihantar</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik balik</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>diganti</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>belum bermula</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>dirancang</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>mengikut rancangan</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>tertangguh</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>terhenti</translation>
    </message>
    <message>
        <source>done</source>
        <translation>siap</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>tidak diteruskan</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>kami bersetuju</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>sebahagian</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>pandangan kami berbeza</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>kami tidak tahu</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>kementerian</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agensi</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>pertubuhan</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>pertubuhan antarabangsa</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lain-lain</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>tetamu</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>sedang berehat</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>sudah keluar</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>belum dibayar</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>dibayar dahulu</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>sudah dibayar</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>tidak diambil</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>dikembalikan</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>mesyuarat</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>membaca dan menyemak</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>bercakap</translation>
    </message>
    <message>
        <source>training</source>
        <translation>latihan</translation>
    </message>
    <message>
        <source>research</source>
        <translation>penyelidikan</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>kerja lain</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>ada pembetulan di tempatnya</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>Dua orang yang kata-katanya ada di dalamnya meminta supaya tidak berada dalam satu pakej dokumen.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>masa</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>perjalanan</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>penjagaan anak atau orang lain</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>kos lain</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>Bercakap</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>Melatih orang lain</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>Bercakap dengan akhbar, radio atau televisyen</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>Membaca dan menyemak</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>Turut serta dalam penyelidikan</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>Datang ke mesyuarat</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>Perkara lain</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>Kata-katanya mungkin menunjuk kepada seorang sahaja.</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>saudara-mara</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>umur</translation>
    </message>
    <message>
        <source>a day or a year</source>
        <translation>hari atau tahun</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>tempat</translation>
    </message>
    <message>
        <source>their work</source>
        <translation>kerjanya</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>perjalanan</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>tubuh atau kesihatan</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>keluarganya</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>satu-satunya yang begitu</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>kesnya</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>cara menghubunginya</translation>
    </message>
    <message>
        <source>somebody tells of themselves</source>
        <translation>seseorang bercerita tentang dirinya</translation>
    </message>
    <message>
        <source>%1 This stands there: %2.</source>
        <comment>a finding; what the words give away</comment>
        <translation>%1 Yang tertulis: %2.</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>fasilitator</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>pencatat minit</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>pembaca</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>fail jenis ini tidak dihantar keluar</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>belum ada sesiapa mengatakan siapa yang ada di dalam fail</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>apa yang disimpan bersamanya tidak dihantar</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>fail itu masih ada di komputer riba lain</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>maklumat di sisi isinya tidak dapat dibuang</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>sudah diminta henti guna</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>tiada dalam pakej dokumen sebelumnya</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>Isi gambar tidak dapat dicari. Seseorang perlu sudah melihat semuanya: wajah, nama, tempat, surat-surat.</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>Isi rakaman tidak dapat dicari. Seseorang perlu sudah mendengar semuanya: nama, tempat, suara.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>Keluar daripada majlis</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1 keluar daripada majlis</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>Mencari apa yang dikatakan oleh ahli</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Bukan sekarang</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>Keluar daripada majlis…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>Bagi setiap perkara yang dikatakan atau disokong oleh ahli, ahli memilih apa yang terjadi kepadanya. Duduklah bersama; tiada apa-apa berlaku sebelum soalan terakhir.</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>Tiada apa-apa yang ditulis atas nama ahli ini.</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>Untuk semuanya</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>Dikatakan dalam mesyuarat</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Syor</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Apa yang terjadi kepadanya</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Apa yang akan berlaku</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>Keluar daripada majlis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavingWords</name>
    <message>
        <source>Stays here, goes to nobody</source>
        <translation>Kekal di sini, tidak pergi kepada sesiapa</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>Terus digunakan, dengan nama pilihan</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>Terus digunakan, sebagai “seorang ahli”</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>Dipadam selamanya</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>Lima orang atau lebih menyokong ini. Ia kekal milik majlis, dan tidak menamakan sesiapa.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>Orang lain turut menulis ini, jadi ia tidak boleh dipadam selamanya.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>Orang lain turut menulis ini, jadi ia tidak boleh dipadam selamanya. Hari ini tiada jawapan ya yang meliputinya, jadi ia tidak boleh terus digunakan.</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>Hari ini tiada jawapan ya yang meliputinya, jadi ia tidak boleh terus digunakan.</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>Mulai hari ini ahli itu sudah keluar. Tiada apa-apa miliknya yang dihantar keluar, selain apa yang terus digunakan.</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>1 sumbangan kekal di majlis dan tidak pergi kepada sesiapa.</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>%1 sumbangan kekal di majlis dan tidak pergi kepada sesiapa.</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>1 sumbangan terus digunakan dengan nama pilihan, hanya sejauh dan selama jawapan ya ahli itu berlaku hari ini.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 sumbangan terus digunakan dengan nama pilihan, hanya sejauh dan selama jawapan ya ahli itu berlaku hari ini.</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>1 sumbangan terus digunakan sebagai “seorang ahli”, hanya sejauh dan selama jawapan ya ahli itu berlaku hari ini.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 sumbangan terus digunakan sebagai “seorang ahli”, hanya sejauh dan selama jawapan ya ahli itu berlaku hari ini.</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>1 sumbangan dipadam selamanya: di sini, dalam sejarah, dalam carian, dan di setiap komputer riba lain pada tukar data yang berikut. Ia tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>%1 sumbangan dipadam selamanya: di sini, dalam sejarah, dalam carian, dan di setiap komputer riba lain pada tukar data yang berikut. Sumbangan itu tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>Sebahagiannya pernah dihantar keluar. Halaman Serahan kemudian menawarkan permintaan henti guna. Sandaran lama juga masih memuatkannya.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>Sandaran lama masih memuatkannya.</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>Honorarium yang belum dibayar tetap perlu dibayar.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>Looking up what went out</source>
        <translation>Mencari apa yang sudah dihantar</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>digunakan di sana</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>perlu diminta henti guna</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>diminta henti guna pada %1</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>sudah berhenti, kata mereka pada %1</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · serahan %2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Syor %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Perenggan %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Dihantar pada</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Disebut</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Sejak itu</translation>
    </message>
    <message>
        <source>The member’s yes to it</source>
        <translation>Jawapan ya ahli untuknya</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat meletakkan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Menyediakan dokumen</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>Yang sudah dihantar</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>Cetak untuk ahli…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>Tiada apa-apa milik ahli ini yang dihantar keluar.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>Kata-kata itu dikeluarkan di sini</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>Balai tidak dapat mencapai:</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Kertas bercetak</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Sandaran lama</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>Salinan semakan bertarikh %1, terbuka hingga %2</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Serahan %1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Komputer riba lain</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>Minta kertas itu semula dan racik.</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>Buat sandaran baharu, kemudian hapuskan yang lama.</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>Minta supaya fail itu dihapuskan.</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>Hantar surat henti guna.</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>Semuanya memadamnya pada tukar data yang berikut.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ gerak</translation>
    </message>
    <message>
        <source>One moment. This is being read.</source>
        <translation>Tunggu sebentar. Ini sedang dibaca.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Listen</name>
    <message>
        <source>This recording comes with the changes of another laptop.</source>
        <translation>Rakaman ini datang bersama perubahan daripada komputer riba lain.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dengar</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>Komputer riba ini tidak dapat memainkan rakaman.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>Ia tidak dapat dimainkan di komputer riba ini.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>Tunjukkan huruf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>Dikunci pada %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>Kod pemulihan, daripada kertas anda</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Papan kekunci: %1</translation>
    </message>
    <message>
        <source>This is the sample council. Its passphrase is: %1</source>
        <translation>Ini majlis contoh. Frasa laluannya ialah: %1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Kembali ke frasa laluan</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Lupa frasa laluan?</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>Buka pakej dokumen daripada majlis…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>Seorang mempunyai kod pemulihan</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>Beberapa orang mempunyai bahagian kunci</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>Cerah atau gelap</translation>
    </message>
    <message>
        <source>Larger letters	Ctrl++</source>
        <translation>Huruf lebih besar	Ctrl++</translation>
    </message>
    <message>
        <source>Smaller letters	Ctrl+-</source>
        <translation>Huruf lebih kecil	Ctrl+-</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Saiz biasa</translation>
    </message>
    <message>
        <source>A±</source>
        <extracomment>Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus</extracomment>
        <translation>A±</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Saiz huruf</translation>
    </message>
</context>
<context>
    <name>balai::ui::MakingPage</name>
    <message>
        <source>Close Balai</source>
        <translation>Tutup Balai</translation>
    </message>
    <message>
        <source>Making the sample council</source>
        <translation>Menyediakan majlis contoh</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>Satu tahun kegiatan sebuah majlis rekaan ditulis ke dalam folder yang hilang apabila Balai ditutup. Ini mengambil masa beberapa saat.</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>dijemput</translation>
    </message>
    <message>
        <source>present</source>
        <translation>hadir</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>maaf tidak hadir</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>Mesyuarat majlis</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Rundingan</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Pembentangan</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Kumpulan kerja</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>Pusingan mendengar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Mesyuarat</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Dalam semakan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dirancang</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>Minit sedang ditulis atau disemak</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Sudah lalu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>Buka minit</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Tambah ke agenda</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>Jemput semua ahli aktif</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>Sesi tertutup</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minit</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minit</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Belum ada apa-apa dalam agenda.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Belum ada sesiapa dijemput.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Siapa datang</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Tentang apa?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>Tulis dengan beberapa patah kata tentang apa.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Mesyuarat baharu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Buat mesyuarat</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Mesyuarat memerlukan tajuk.</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Tulis hari itu dengan nama bulannya.</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>Tulis masa seperti 09:00.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Mesyuarat</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>Di sini tercatat mesyuarat majlis, dengan agenda dan minitnya.</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>Ubah perkara agenda</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>Tetamu bagi perkara agenda</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>Tangguhkan perkara agenda</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>Ambil yang ditangguhkan</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>Guna agenda biasa</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>Simpan ini sebagai agenda biasa</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Jurubahasa</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>Tanya ahli tentang jurubahasa</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>Rancang yang berikut dalam siri</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>Notis untuk ahli</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Fail kalendar</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>Minit dan daftar untuk badan</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Nota kandungan</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Siapa hadir</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>ahli dan tetamu</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>ahli sahaja</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Perkara yang mana?</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>Badan mana yang boleh hadir?</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>Bahasa apa yang dituturkan?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>Siapa jurubahasanya?</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>Tetamu yang mana?</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Siri</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>Agenda dan orangnya dibawa bersama.</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>Siapa ditanya sendirian?</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>%1 akan menjadi jurubahasa anda. Adakah itu baik bagi anda?</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>Saya mahu orang lain</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>Itu baik bagi saya</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>Catat tetamu yang mahu dipetik</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>Jurubahasa lain diperlukan. Ada orang memintanya, tanpa memberi sebab.</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>Catat apa yang belum dibayar…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>Tanya khabar: edarkan komputer riba</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>Melalui telefon atau video</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Fasilitator</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>bodies that come</comment>
        <translation>Dengan %1</translation>
    </message>
    <message>
        <source>Before the guests come in: %1</source>
        <comment>bodies that wait outside</comment>
        <translation>Sebelum tetamu masuk: %1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>Dijanjikan dahulu, belum siap</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>Pusingan mendengar tidak mencatat nama.</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>Tidak semua orang yang dijemput patut berada dalam satu mesyuarat. Halaman mereka menerangkan lagi.</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>Tiada ahli yang membawa pulang kertas.</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>Notis untuk siapa?</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat meletakkan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Menyediakan dokumen</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>Tempat meletakkan fail kalendar</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalendar (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Siapa yang akan melihatnya</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Daftar keputusan</translation>
    </message>
    <message>
        <source>Register of attendance</source>
        <translation>Daftar kehadiran</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>Dengan nama</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Majlis</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>Ia hanya memuatkan apa yang dipersetujui oleh ahli untuk pembaca ini.</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>Buat kertas</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>Pilih siapa yang akan melihatnya.</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>Disimpan bersama mesyuarat ini</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Simpan fail…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>Orang yang didengar</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>Belum ada sesiapa dicatat sebagai jurubahasa.</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Siapa membantu…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Mesyuarat</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ gerak</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R permintaan pertama</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z buat asal</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Meterai minit</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn perkara berikut</translation>
    </message>
    <message>
        <source>← ↑ ↓ → day</source>
        <translation>← ↑ ↓ → hari</translation>
    </message>
    <message>
        <source>Page Up, Page Down month</source>
        <translation>Page Up, Page Down bulan</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter buka</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Senarai</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>Cara mesyuarat ditunjukkan</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>Pusingan sedang disediakan.</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>Menyediakan pusingan</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>Membacakan kepada ahli</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>Dasar</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>Menyemak teks</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>Bercakap di khalayak ramai</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Mendekati masyarakat</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Penyelidikan</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>Bersemuka sahaja</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>Melalui pendamping</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Melalui telefon</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Di atas kertas</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>Bukan di antara mesyuarat</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Apa yang didengar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nama sah</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Bahagian nama</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Nombor telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Safe ways to make contact</source>
        <translation>Cara selamat untuk menghubungi</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>Cara menghubungi pendamping</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Dalam kecemasan</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Cara membayar</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>Tempat yang boleh menunjuk kepada ahli</translation>
    </message>
</context>
<context>
    <name>balai::ui::MembersPage</name>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Honorarium</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Ahli</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>boleh pergi kepada: %1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>tidak boleh pergi kepada: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>Siapa yang bercakap?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>Ini tentang syor yang mana?</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>Tidak direkodkan.</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>Tiada apa-apa yang disimpan. Kekunci yang sama menamatkannya.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Tulis lagi</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Jeda.</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>Apa yang sudah ditulis disimpan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>Keluarkan kata-kata ini?</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>Perenggan ini dipadam selamanya daripada minit, sejarahnya, carian dan setiap salinan rekod ini pada tukar data yang berikut.</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>Sandaran lama, cetakan dan pakej dokumen yang sudah diberikan masih memuatkannya.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Ia tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Bukan sekarang</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>Mengeluarkan kata-kata</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>Apakah jawapan anda? Kata-kata itu kekal seperti asal.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Beri jawapan ini</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Siapa yang akan duduk membaca?</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Belum ada sesiapa dicatat hadir dalam mesyuarat ini.</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>Kata-kata yang sedang ditaip ketika Balai ditutup telah disimpan.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Biarkan di luar</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Kembali ke draf</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>Beri kepada ahli untuk disemak</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>Sahkan minit</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Meterai minit</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>Minit, %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Dimeterai</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Belum bermula</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Bahasa yang ditunjukkan</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>Salinan semakan</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>Langkah seterusnya bagi minit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minit</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>Satu permintaan untuk mengeluarkan satu ayat.</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>%1 permintaan untuk mengeluarkan satu ayat.</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>Satu-satunya jawapan ialah memadam selamanya.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Pergi ke situ</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>Siapa yang membuatnya, dan menjelang bila?</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Menjelang bila</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Tulis hari itu dengan nama bulannya.</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>Seorang ahli membaca</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>Apa yang dibawa pulang oleh ahli</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>Betulkan perenggan ini</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Ahli yang membaca</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>Siapa yang membaca minit ini?</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>seorang</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 orang</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>Mereka membaca</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>Kami akan melihat jawapan pada</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>Tiada sesiapa wajib menjawab. Sesiapa yang menjawab kemudian tetap didengar.</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>Minit %1</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>Beri untuk disemak</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Ini bukan tarikh.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Pilih sekurang-kurangnya seorang.</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>Memberi minit untuk disemak</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>Minit %1 disahkan seperti yang dibentangkan.</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>Minit %1 disahkan dengan perubahan.</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>Mengesahkan minit</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>Bagaimana ia patut ditulis? Kata-kata yang dimeterai kekal dan ditunjukkan.</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>Kata-kata yang betul</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Tambah pembetulan</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>Menambah pembetulan</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>Dalam semakan, %1 daripada %2 sudah membaca</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>Pusingan membaca</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>Terima jawapan ahli…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>Jawapan ahli</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Fail termeterai (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>Menerima jawapan</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>Jawapan ini sudah diterima sebelum ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>%n jawapan diterima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>%n tentang perenggan yang sudah dipadam selamanya sejak itu.</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>Dalam bahasa ini</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Pilih sekurang-kurangnya satu bahasa.</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>Dalam setiap bahasa yang ada</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>Tiada satu pun</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>Rakam seseorang membacakannya</translation>
    </message>
</context>
<context>
    <name>balai::ui::MonthView</name>
    <message>
        <source>The month before</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Meetings of this day</source>
        <translation>Mesyuarat pada hari ini</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1, hari ini</translation>
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
        <translation>Frasa laluan baharu</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>Kod pemulihan sudah membuka rekod. Tetapkan frasa laluan baharu sekarang; yang dilupakan kemudian tidak membuka apa-apa di sini.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Tetapkan frasa laluan</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Menetapkan frasa laluan</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>Membuka apa yang dimeterai</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Sertai dengan jemputan</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Kembali ke sandaran</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Baca fail yang ditulis untuk saya</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>Melihat apa yang perlu dibuat</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>Catat apa yang belum dibayar</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>Setiap orang mendapat (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>Semua yang hadir perlu dibayar ini sekali. Sesiapa yang sudah dicatat tidak disertakan.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ini bukan jumlah wang.</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>Ini dicatat untuk semua yang hadir.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>belum dijawab</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>Pilih maklum balas, atau keluarkan kata-kata yang lain.</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>Tarikh ini boleh dibaca dengan dua cara, atau bukan tarikh. Tulis seperti 2027-03-01.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>Pakej dokumen daripada majlis</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>Pakej dokumen</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>Pakej dokumen (*.zip *.age);;Semua fail (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>Membuka pakej dokumen</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>Di sini dibuka pakej dokumen yang diserahkan oleh majlis. Isinya tidak ditulis ke komputer ini.</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Buka pakej dokumen…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>Pakej dokumen ini dikunci dengan frasa laluan. Majlis memberitahu anda dengan cara lain, bukan bersama fail.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Tunjukkan huruf</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>Buka pakej dokumen lain…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>Simpan helaian maklum balas…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>Simpan balasan bertandatangan…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>Isi pakej dokumen</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>Dijawab: %1 daripada %2</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>Jawab satu syor dahulu.</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>Pakej dokumen ini telah diubah atau rosak.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>Jangan gunakan. Minta majlis menghantarnya semula.</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>Tiada tandatangan di sisi pakej dokumen ini.</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>Pakej dokumen ini sempurna, tetapi pembuatnya tidak dapat diperiksa. Letakkan fail yang berakhir dengan .minisig di sisinya, kemudian buka semula.</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>Kunci yang menandatangani pakej dokumen ini tidak dikenali.</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>Minta kunci majlis daripada majlis.</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>Tidak diubah.</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>Ditandatangani dengan kunci yang kata-katanya ialah:</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>Padankan kata-kata ini dengan surat majlis.</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>Tempat meletakkan balasan bertandatangan</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>Tempat meletakkan helaian maklum balas</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>Balasan (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>Helaian maklum balas (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Menyimpan</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>Helaian maklum balas sudah disimpan. Hantar kepada majlis.</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>Balasan sudah disimpan. Hantar kepada majlis, dan beritahu kata-kata ini dengan cara lain:</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Syor</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>Minit dan keputusan</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>Pakej dokumen majlis</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>Maklum balas diminta menjelang</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>Bahasa pakej dokumen</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>Pilih syor di sebelah kiri dan jawab di sana. Apa yang anda taip kekal dalam tetingkap ini sehingga anda menyimpannya.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Surat anda</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>Ia tercatat dalam setiap maklum balas anda. Semuanya boleh dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Maklum balas anda</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>Ini versi lama: pakej dokumen %1 dalam folder yang sama menggantikannya. Gunakan yang itu.</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>Jika ada yang diminta henti guna</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>Surat henti guna meminta anda berhenti menggunakan beberapa perkara dalam pakej dokumen %1.</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>tiada apa-apa untuk dinyatakan</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>kami sudah berhenti menggunakannya</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>Pakej dokumen daripada majlis</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Tutup tanpa menyimpan?</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>Maklum balas anda tidak disimpan di tempat lain. Jika ditutup, semuanya dipadam.</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Kembali ke maklum balas saya</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>Tutup dan padam</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Baca fail yang ditulis untuk saya</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Pilih fail…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Fail termeterai (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>Anda membaca sendirian, dan menjawab seperti yang anda mahu. Tiada isinya yang tinggal di komputer riba ini.</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Enam perkataan itu</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Buka fail</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>Fail belum dipilih</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>Enam perkataan belum diisi</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Membuka fail</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>Tempat meletakkan jawapan anda</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Fail termeterai (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>Jawapan anda sudah disimpan. Sila bawa balik fail itu seperti yang diberitahu kepada anda.</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>Jawapan tidak dapat disimpan di sana. Sila pilih tempat lain.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Tunjukkan kata-kata</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>Simpan jawapan saya…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>Anda boleh berhenti di sini. Jawapan anda belum disimpan di mana-mana. Sila simpan dalam fail yang hanya majlis boleh buka, atau biarkan sahaja.</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>Ia dihantar bersama jawapan anda dalam fail termeterai, untuk majlis sahaja.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, asal</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1, terjemahan</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>Pasukan sahaja</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 Surat iringan</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Halaman %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassageReadings</name>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikut</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>Membaca minit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Siapa membaca</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>Belum ada kata-kata dalam minit ini.</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>%1 daripada %2 perenggan sudah dirakam dalam %3.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>Sesiapa yang turut menulis minit ini tidak membacakannya. Tambah dahulu pembacanya sebagai orang yang membantu.</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>Bacakan kata-katanya sahaja, tanpa nama. Ahli mendengarnya di halaman bacaan; rakaman kekal di komputer riba majlis.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>Rakam perenggan ini</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>Rakaman dimainkan di halaman bacaan selagi kata-kata ini tidak berubah.</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>Seseorang membacakan perenggan ini</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Siapa membantu…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>Tentukan dahulu di bawah “Siapa membaca” siapa yang membacakannya.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>Tunjukkan huruf</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa laluan baharu</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Tukar frasa laluan</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frasa laluan sekarang</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>Ia berkuat kuasa di komputer riba ini. Sandaran yang dibuat sebelum ini masih terbuka dengan yang lama.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Tukar</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>Frasa laluan sekarang diperlukan.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Menukar frasa laluan</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Frasa laluan baharu untuk %1</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>Orang itu sendiri menaipnya; orang lain tidak perlu mengetahuinya.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>Ditampal dalam Unicode, seperti yang dipilih.</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Seperti ditampal</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>Ini mungkin bahasa Burma yang ditaip dalam Zawgyi. Yang mana terbaca betul?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Yang ini</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>Dalam Unicode</translation>
    </message>
    <message>
        <source>Do the same until the vault locks</source>
        <translation>Buat yang sama sehingga peti besi berkunci</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Seperti tertulis</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>Buat yang sama dalam seluruh fail ini</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>Terjemahan dalam fail ini mungkin bahasa Burma yang ditaip dalam Zawgyi. Yang mana terbaca betul? Jawapan ini untuk semuanya.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>PDF ini rosak dan tidak dapat ditunjukkan. Ia tetap disimpan seperti asal.</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>PDF ini hanya terbuka dengan kata laluan. Minta yang tanpa kata laluan daripada penghantarnya.</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>PDF ini memerlukan lebih banyak memori atau masa daripada yang dibenarkan bagi satu fail di sini. Ia tetap disimpan seperti asal.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>PDF tidak dapat ditunjukkan di komputer riba ini: pembacanya tidak mahu bermula. Fail tetap disimpan seperti asal.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Halaman sebelum</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikut</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>Membuka halaman</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>name of a file</comment>
        <translation>%1, halaman %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 daripada %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Sudah keluar</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Bertutur</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Dibacakan</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation>Orang yang dipercayai</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Masih belum dibayar</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Tukar nama…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Minta persetujuan</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>Yang sudah dihantar…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Ahli baharu</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>Nama pilihan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>The name is free: a nickname, a tree, a river. No legal name is asked for.</source>
        <translation>Nama ini bebas: nama panggilan, nama pokok, nama sungai. Nama sah tidak diminta.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>Nama diperlukan, apa-apa nama pun.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>During a pause, and after leaving, nothing of this member goes out.</source>
        <translation>Semasa berehat, dan selepas keluar, tiada apa-apa milik ahli ini yang dihantar keluar.</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>Di sini tercatat ahli majlis, masing-masing dengan nama yang mereka pilih.</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Disusun sebagai</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>“Dipanggil” ialah cara orang menyapa ahli, contohnya “mak cik”. “Disusun sebagai” menentukan tempat dalam senarai; biarkan kosong untuk susunan biasa.</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Cara menghubungi</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Belum ditanya</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>Membawa pulang</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>Masa dalam majlis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Tulis hari itu dengan nama bulannya.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Hari terakhir mendahului hari pertama.</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>Keperluan praktikal</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>Keperluan praktikal sahaja</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>Keperluan praktikal sahaja: laluan landai, tempat duduk dekat pintu, tanpa daging. Jangan sekali-kali tulis apa yang berlaku kepada seseorang. Ini dimeterai.</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>Apabila kembali, semuanya kembali seperti dahulu. Tiada apa-apa yang ditanya lagi.</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>Kumpulan kerja baharu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>Kumpulan kerja memerlukan nama.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Dimeterai</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>Ada sesuatu yang dimeterai di sini.</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>Ia boleh dibuka oleh: %1.</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>Nama sah dan hubungan dimeterai. Untuk membukanya, frasa laluan anda diminta, dan hal itu dicatat.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>Belum ada apa-apa yang dimeterai. Nama sah tidak pernah diperlukan di sini.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Mula…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>Sekarang terbuka. Ia tertutup selepas dua minit tanpa tekanan kekunci, dan apabila anda meninggalkan halaman ini.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tambah…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Tutup sekarang</translation>
    </message>
    <message>
        <source>A former account</source>
        <translation>Akaun terdahulu</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>%1 membukanya pada %2, %3.</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>Buka apa yang dimeterai</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Frasa laluan anda</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Tunjukkan huruf</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>Bahawa anda membukanya, dan bila, kekal dalam rekod. Apa yang anda lihat tidak.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>Taip frasa laluan yang anda gunakan untuk membuka rekod.</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>Itu frasa laluan lain. Tiada apa-apa dibuka.</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>Letakkan koma jika lebih daripada satu.</translation>
    </message>
    <message>
        <source>%1 · is called %2</source>
        <comment>state, form of address</comment>
        <translation>%1 · dipanggil %2</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Keluar pada</translation>
    </message>
    <message>
        <source>How to reach…</source>
        <translation>Cara menghubungi…</translation>
    </message>
    <message>
        <source>Time here…</source>
        <translation>Masa di sini…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>Keperluan praktikal…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>Kembali…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Rehat…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Keluar…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>Mahu teks dibacakan</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>Mahu turut serta dalam (boleh berubah pada bila-bila masa)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Bahasa lain</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Kumpulan kerja</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>Kumpulan kerja baharu…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>Tidak dalam mesyuarat atau pakej dokumen yang sama dengan (dimeterai, sebab tidak ditanya)</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Pilih ahli</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>Tiada peraturan untuk huruf ini. Tulis nama seperti yang ditulis oleh ahli.</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>Ditulis mengikut peraturan yang mengenal huruf, bukan bunyi. Betulkan seperti yang ditulis oleh ahli.</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Ditulis juga</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>Cadangkan ejaan dalam huruf Latin</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>“Ditulis juga” ialah nama yang sama dalam huruf lain, dipisahkan dengan koma. Carian menemukan ahli melalui setiap satunya, dan setiap satunya kekal di sini seperti nama itu.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PickOver</name>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
</context>
<context>
    <name>balai::ui::PreparePage</name>
    <message>
        <source>Hand-off %1</source>
        <translation>Serahan %1</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>Serahan baharu</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 lajur berikut</translation>
    </message>
    <message>
        <source>Alt+1–9 page</source>
        <translation>Alt+1–9 halaman</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Minit: %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>Keputusan: %1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>Syarat pada jawapan ya ini</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>Bagaimanakah ia dipenuhi?</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>Sebabnya disimpan bersama serahan, di bawah akaun anda. Ia tidak masuk ke dalam pakej dokumen.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Sudah dipenuhi</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>Beberapa patah kata diperlukan, untuk sesiapa yang bertanya kemudian.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Menyediakan halaman</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>Biarkan, dengan sebab</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Halaman %1</translation>
    </message>
    <message>
        <source>Where to put the package and its signature</source>
        <translation>Tempat meletakkan pakej dokumen dan tandatangannya</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>Menyediakan pakej dokumen</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>Pakej dokumen dan tandatangannya telah disimpan: %1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Buka PDF</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tambah…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Pratonton cetak</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>Kembali ke serahan</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>Yang akan dilihat oleh %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>Anda memilih</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n perkara</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>Pilihan membenarkan</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 daripada %2 bahagian</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>sedang dilihat</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>tiada isi</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>kekal di sini: %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>kekal di sini</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>penuh, semuanya sebagai “seorang ahli”</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>penuh</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>dibenarkan</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n kekal di sini</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>sebahagian</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Kekal di sini</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>%n bahagian; halaman tidak menyebutnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>Perkara %1, satu pernyataan</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>Perkara %1, satu keputusan</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>Perkara %1, satu tindakan</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>Perkara %1, satu nota</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Perkara %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Lihat…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>Pemeriksaan kerahsiaan</translation>
    </message>
    <message>
        <source>running</source>
        <translation>sedang berjalan</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>tiada dapatan</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n dapatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>%n dapatan, %1 belum dijawab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>dibiarkan, dengan sebab</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Ubah teks</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>Biarkan, dengan sebab…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Halaman sedang disediakan.</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>Pilih dahulu apa yang akan dihantar.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>%n dapatan menunggu jawapan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>Tiada apa-apa daripada ini boleh dihantar.</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>Pakej dokumen akan ditandatangani: PDF, ODT, XLSX dan helaian maklum balas.</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>Kemudian pakej dokumen boleh ditandatangani: PDF, ODT, XLSX dan helaian maklum balas.</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>Anda sendiri menaip jawapan ya lisan yang belum dilihat oleh ahlinya. Jadi orang lain mengesahkannya.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%1 daripada %2 penutur membenarkan ini</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>kurang daripada lima penutur</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>belum dilihat oleh ahli</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>Pakej dokumen (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>Enam perkataan ini membuka pakej dokumen. Beritahu badan itu dengan cara lain, bukan bersama fail; ia tidak ditunjukkan lagi.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>tidak berkunci</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>berkunci dengan enam perkataan</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Pakej dokumen</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>Serahan %1, ganti bagi %2</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>Fail yang disimpan bersama ini</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>Pakej dokumen telah disimpan dalam %n fail, setiap satu dengan tandatangannya. Hantar setiap fail dalam mesej yang tersendiri; yang pertama: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>7-Zip, Keka atau program arkib lain untuk zip AES-256 dapat membukanya; program yang datang bersama Windows tidak dapat.</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>Program percuma age dapat membukanya, begitu juga Balai.</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>zip berkunci, untuk pejabat tanpa age</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>satu fail</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>fail sehingga %1 MB</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>Saiz untuk e-mel</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Jangan sertakan fail</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>Sudah dilihat atau didengar…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>Tiada apa yang diserahkan dalam bahasa-bahasa ini: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation>Berhenti membacakan</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Bacakan</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Lebih perlahan</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>Komputer riba ini tidak dapat membacakannya. Orang yang anda pilih boleh membacakannya kepada anda.</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>Komputer riba ini tiada suara untuk bahasa ini: %1. Orang yang anda pilih boleh membacakannya kepada anda.</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>Dengar seseorang membacakannya</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>Rakaman ini tidak dapat dimainkan di komputer riba ini.</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>Suara komputer riba tidak menjawab. Orang yang anda pilih boleh membacakannya kepada anda.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>Kata-kata anda</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>Tiada apa-apa lagi untuk dibaca hari ini.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>Kata-kata anda ditulis seperti ini. Ini terjemahan:</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>Kata-kata anda ditulis seperti ini:</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>Ini ditulis tentang mesyuarat itu:</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>Ini bukan kata-kata anda.</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>Kertas ini menyebut nama anda: %1.</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>Kertas ini tidak menyebut siapa yang mengatakannya.</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>Kertas ini menyebut “seorang ahli”. Nama anda tidak ditunjukkan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Huruf lebih kecil</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Huruf lebih besar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Sembunyi</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>Jawapan anda disimpan. Anda boleh berhenti pada bila-bila masa.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Ini betul</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Sila ubah</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Keluarkan ini</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikut</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Apakah yang anda ingin buat?</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>Baca apa yang ditulis</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>Beritahu majlis sesuatu</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>Jawapan ya dan tidak saya</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>Apakah yang patut dibincangkan oleh majlis?</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>Bagaimanakah ia patut ditulis?</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>Masukkan ke dalam agenda</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>Sampaikan hasrat ini</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>Cadangkan kepada majlis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>Anda boleh berhenti di sini.
Tiada apa-apa lagi yang perlu anda buat hari ini.</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>Orang yang boleh diajak berbual</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>Saya mahu seseorang berbual dengan saya</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>Ini disimpan termeterai, untuk mereka yang menjaga sokongan.</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>Jawapan ya dan tidak anda</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>Keluarkan ini?</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>Kata-kata anda hilang daripada minit serta-merta.</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>Kata-kata itu hilang daripada sejarah dan carian. Di komputer riba lain, ia hilang pada tukar data yang berikut.</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>Sandaran lama dan kertas yang sudah diberikan mungkin masih memuatkannya.</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>Kata-kata itu tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Biarkan dahulu</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>Mengeluarkan kata-kata anda</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>Pendamping daripada majlis</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>Anda boleh memintanya pada bila-bila masa.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>Ini disimpan. Seseorang akan datang kepada anda.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>Di sini permintaan itu tidak dapat disimpan termeterai. Sila beritahu pendamping anda.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Tarik balik ini</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>%1 membacakan ini kepada anda.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Siapa membaca</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>Saya membacanya sendiri</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>Ini sudah diubah sejak anda kata betul:</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Saya sudah selesai</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>Apa yang diminta orang daripada saya</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>Apa kata anda tentang ini?</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>Saya tidak setuju dengan ini</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>sebagai seorang ahli</translation>
    </message>
    <message>
        <source>under my name</source>
        <comment>how she appears</comment>
        <translation>dengan nama saya</translation>
    </message>
    <message>
        <source>without saying who</source>
        <comment>how she appears</comment>
        <translation>tanpa menyebut siapa</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>Cara anda disebut</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>Cakap sahaja, tanpa menaip</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>Orang yang duduk selepas anda tidak melihat kata-kata anda. Kata-kata itu hilang daripada minit apabila pusingan ini tamat.</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>Komputer riba tidak dapat mencatat ini sekarang. Ia mencuba lagi pada jawapan yang berikut.</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>Ia disimpan termeterai bersama jawapan anda. Hanya mereka yang menjaga butiran termeterai mendengarnya. Ia tidak pernah keluar dari komputer riba majlis.</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>Di sini, rakaman tidak dapat disimpan termeterai. Sila taip, atau beritahu seseorang yang mencatatnya.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Belum ada sesiapa dicatat hadir dalam mesyuarat ini.</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Siapa yang akan duduk membaca?</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Ahli yang membaca</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Tetapkan PIN</translation>
    </message>
    <message>
        <source>The PIN is set. It opens the cover of this reader and nothing else.</source>
        <translation>PIN sudah ditetapkan. Ia membuka halaman bacaan yang disembunyikan, dan tiada yang lain.</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>PIN empat angka atau lebih membuka halaman bacaan yang disembunyikan. Ia tidak membuka yang lain.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Tamatkan pusingan</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>Anda boleh berhenti di sini.
Tiada apa-apa lagi yang perlu anda buat hari ini.</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>Mahukah anda membawa pulang sesuatu?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation>Saya sudah mendengarnya</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>“Tiada” ialah jawapan yang baik. Apa yang tiada di rumah tidak dapat dijumpai di sana.</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>Orang seterusnya duduk</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>Pusingan tamat di sini</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Buka halaman pasukan</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Kembali ke pusingan</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ini bukan frasa laluannya.</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>Rekod dikunci. Frasa laluan membukanya, lalu semua jawapan masuk ke dalam rekod.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingsView</name>
    <message>
        <source>Somebody reads it, recorded on %1.</source>
        <translation>Ada orang membacakannya, dirakam pada %1.</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1 Rakaman ini daripada teks yang lebih lama dan tidak dimainkan.</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>Padam rakaman ini…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>Rakam seseorang membacakannya</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>Ia disimpan bersama borang, dan dimainkan sebagai ganti suara mesin selagi teks tidak berubah.</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>Simpan bacaan ini</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>Pilih fail WAV…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>Seseorang membacakan borang dalam %1</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Fail WAV (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>Fail ini lebih besar daripada 20 MB. Pendekkan dahulu, kemudian pilih lagi.</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>Menyimpan rakaman</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>Fail ini tidak dapat dimainkan di sini. Simpan sebagai WAV 16 bit dengan satu atau dua saluran, kemudian pilih lagi.</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>Padam rakaman ini?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>Ia dipadam selamanya di sini, dan di komputer riba lain pada tukar data yang berikut.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Ia tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Bukan sekarang</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>Memadam rakaman</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>Tahan kekunci Ruang semasa anda membaca, dan lepaskan apabila selesai. Atau tekan sekali untuk mula, dan sekali untuk tamat.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>Tempat meletakkan surat henti guna</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>Menyediakan surat henti guna</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>Minta henti guna perkara</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>Nombor perkara</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>Untuk kesilapan: badan itu diminta berhenti menggunakan perkara ini. Surat ini menyebut nombor sahaja.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Cetak surat henti guna…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>Pakej dokumen ini tiada perkara dengan nombor ini: %1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>Tulis nombor yang ada dalam pakej dokumen, dipisahkan dengan koma.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>Majlis mempersetujuinya</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Caranya</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>secara muafakat</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>secara undian</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>Pandangan berbeza, jika ada</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>Mulai sekarang teks ini tetap: perubahan perlu dipersetujui semula.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>Rekodkan maklum balas</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Siapa yang menjawab</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Tarikh sasaran</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nombor surat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodkan</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>Tambah badan itu dahulu, di bawah nama majlis.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Tarikh ini boleh dibaca dengan dua cara, atau tidak boleh langsung. Tulis seperti 23 November 2026.</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>Apa yang dilihat oleh majlis</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Pandangan kami</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Dalam satu ayat</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Ubah teks</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Tajuk diperlukan.</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Syor baharu</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>sebuah badan</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Semua badan</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Ditujukan kepada</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Masih berjalan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>muafakat, dengan pandangan berbeza</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>muafakat</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Kepada %1</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Majlis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maklum balas</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>how far it is done, day</comment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Pelaksanaan</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>Kata %1</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>majlis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>Rekodkan maklum balas…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>Pandangan kami…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Setujui…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Ubah teks…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Ke semakan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>Pandangan majlis: %1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>Dipersetujui oleh majlis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Sejarah</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Syor</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ gerak</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R rekodkan maklum balas</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>Di sini tercatat syor majlis, dan apa yang terjadi kepada setiap satu.</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>Teks ini berlainan daripada teks yang dipersetujui. Ia dihantar lagi selepas dipersetujui semula.</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>Jadikan draf</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Kembali ke semakan</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Tulis semula</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>Simpan surat daripada %1…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>Disimpan bersama syor ini</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Simpan fail…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>Tempat meletakkan bahagian kunci</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>Membuat bahagian kunci</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>Bahagian kunci</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>Orang yang menyimpan bahagian</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>Berapa orang yang membuka rekod</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>pages to print</source>
        <translation>halaman untuk dicetak</translation>
    </message>
    <message>
        <source>one file each</source>
        <translation>satu fail bagi setiap orang</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>Bahagian ialah sebahagian daripada kunci. Bersendirian, ia tidak membuka apa-apa. Jika cukup, bersama-sama ia membuka semua yang boleh anda buka.</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>Beri setiap satu kepada orang lain yang dipercayai majlis. Jangan simpan satu pun bersama komputer riba. Bahagian yang dibuat sebelum ini kemudian tidak membuka apa-apa.</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>Buat bahagian kunci…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>Bahagian yang diperlukan lebih banyak daripada yang ada.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Helaian pemulihan</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Disembunyikan</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · salinan 1</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>Helaian ini disembunyikan sementara anda membaca kumpulan daripada kertas anda.</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>Lapan kumpulan ini membuka rekod jika frasa laluan hilang.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>Simpan kertas ini di tempat yang hanya anda akan cari. Jangan ambil gambarnya.</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>Dicuba pada: ____________________   oleh: ____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Kembali ke sandaran</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Pilih sandaran…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>Sandaran yang dituju</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Sandaran (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>Sandaran menjadi folder baharu; apa yang sudah ada tidak diubah. Ia terbuka dengan frasa laluan pada hari sandaran itu dibuat.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>Apa yang ditulis selepas sandaran tiada di dalamnya. Terima dahulu apa yang ada pada komputer riba lain sebelum apa-apa diserahkan.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Kembali ke sandaran ini</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>Sandaran belum dipilih</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Folder belum dipilih</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Kembali ke sandaran</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>satu contoh</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Membaca maklum balas</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>Menerima maklum balas</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>Maklum balas sebuah pejabat</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>Abaikan semuanya</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Terima semua ini</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>Balasan sempurna. Padankan kata-kata kuncinya dengan pejabat itu: %1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>Di sini tercatat maklum balas sebuah pejabat, sebelum apa-apa daripadanya direkodkan.</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>Lajur yang ditemukan</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>tiada tajuk lajur</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>lajur kedua dengan maksud yang sama</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>tidak dikenali: apakah ini?</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>pilih…</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>jangan sertakan</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Maksudnya</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>Maksud lajur %1</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>Baris yang dibaca</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>Tiada baris yang ada maklum balas.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>%n baris lagi sudah dibaca dan tidak ditunjukkan di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>Mereka sudah berhenti menggunakan apa yang diminta henti guna dalam serahan %1</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>perkara tanpa nombor</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Baris %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>menjelang %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>bertarikh %1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>sudah direkodkan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tidak disertakan</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>Terima juga baris ini</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Jangan sertakan baris ini</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>heading of a column, number of a line</comment>
        <translation>%1, baris %2</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Guna ini</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Fail sedang dibaca.</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>Tiada apa-apa dalam fail ini yang boleh diterima.</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>Nyatakan dahulu lajur mana yang ada maklum balas, dan lajur mana yang ada nombor perkara atau rujukan.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>%n soalan menunggu jawapan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Tiada apa-apa untuk diterima.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>%n maklum balas akan direkodkan. Belum ada yang direkodkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>jawapan lain daripada yang direkodkan sebelumnya: kedua-duanya kekal</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundHead</name>
    <message>
        <source>Answered on</source>
        <translation>Dijawab pada</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Diterangkan oleh</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Jurubahasa</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Siapa yang akan melihatnya</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>Dibacakan dalam</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Dijawab dengan</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>how somebody answered</comment>
        <translation>tandatangan</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>cap ibu jari</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>kata lisan, di hadapan saksi</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Pendamping</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>there</source>
        <translation>hadir</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Ditanya</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>semua orang dalam majlis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1: tiada borang</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1: tiada borang dalam bahasa ini</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1: versi %2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>Borang persetujuan: %1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>kata lisan, dirakam</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundPage</name>
    <message>
        <source>1 yes</source>
        <translation>1 ya</translation>
    </message>
    <message>
        <source>2 no</source>
        <translation>2 tidak</translation>
    </message>
    <message>
        <source>3 later</source>
        <translation>3 nanti</translation>
    </message>
    <message>
        <source>Ctrl+Enter keep</source>
        <translation>Ctrl+Enter simpan</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Tambah orang</translation>
    </message>
    <message>
        <source>Picture slips…</source>
        <translation>Slip bergambar…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>Bergilir di sini</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Tunjuk semua jawapan</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>1 ya, 2 tidak, 3 nanti. Nama: 1 nama pilihan, 2 “seorang ahli”, 3 nanti, 4 tidak disebut, 5 nama sendiri. Backspace: belum ditanya. Delete pada nama mengeluarkan barisnya.</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>Jawapan: orang dan soalan</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>Pada hari apa ia dijawab? Tulis hari itu dengan tahunnya.</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>Hari jawapan itu belum tiba.</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>Jawapan lisan memerlukan saksi. Tulis siapa yang mendengarnya.</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>Belum ada apa-apa yang ditaip. Petak kosong kekal “belum ditanya”: tiada apa-apa ditulis baginya.</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>Jawapan yang akan ditulis: %1. Orang: %2. Petak kosong kekal “belum ditanya”.</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>Tempat meletakkan slip</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>Menyediakan slip</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>Menyimpan pusingan</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>Dibatalkan sejurus selepas ditaip.</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>Pusingan sudah disimpan. Jawapan: %1. Orang: %2. Ctrl+Z untuk buat asal.</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>Jawapan “tidak” ini melibatkan serahan yang pernah dihantar: %1.</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>Ke serahan</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>Pusingan soalan</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>Simpan pusingan</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>Satu pusingan yang ditaip tetapi tidak disimpan masih ada di sini.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Jangan masukkan</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>Satu giliran di komputer riba ini terputus. Jawapan yang diberi dalamnya masih ada di sini.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Simpan jawapan ini</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Jangan masukkan</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>Slip bergambar</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>tanpa nama</translation>
    </message>
    <message>
        <source>with the chosen name</source>
        <translation>dengan nama pilihan</translation>
    </message>
    <message>
        <source>The number on a slip is the row’s. A slip with a name must stay with the council.</source>
        <translation>Nombor pada slip ialah nombor barisnya. Slip yang ada nama mesti kekal di majlis.</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>Buat slip…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>belum ditanya</translation>
    </message>
    <message>
        <source>chosen name</source>
        <translation>nama pilihan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>“seorang ahli”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>later</source>
        <translation>nanti</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>nama sendiri</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number on the slip, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · answered alone</source>
        <translation>%1 · menjawab sendirian</translation>
    </message>
    <message>
        <source>%1, %2: answered</source>
        <comment>name, use</comment>
        <translation>%1, %2: sudah dijawab</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, use, answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
</context>
<context>
    <name>balai::ui::SealView</name>
    <message>
        <source>Seal the minutes</source>
        <translation>Meterai minit</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>Hanya minit yang disahkan boleh dimeterai.</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>Kata-kata yang dimeterai kekal seperti asal. Kemudian hanya pembetulan dengan harinya boleh ditambah.</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>Membaca minit</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>kekal di sini</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>Seorang ahli:</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>Satu perenggan: %1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>%1 perenggan: %2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>Untuk majlis</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Untuk semua orang</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>Kekal di sini, bagi majlis</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>Kekal di sini, bagi semua orang</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>Memeterai minit</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchFilter</name>
    <message>
        <source>everything</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>semua bahasa</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>sesiapa sahaja</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minit</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Mesyuarat</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Syor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Badan</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Entri lain</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hingga %1</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Cari di mana</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dalam</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Cari di situ</translation>
    </message>
    <message>
        <source>A day is written like 23 November 2026.</source>
        <translation>Hari ditulis seperti 23 November 2026.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Type what you look for, in any language.</source>
        <translation>Taip apa yang anda cari, dalam mana-mana bahasa.</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>Tiada apa-apa dijumpai untuk perkataan ini.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Pergi ke situ</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Cari di mana</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Simpan carian ini</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Carian yang disimpan</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Tidak disimpan lagi</translation>
    </message>
</context>
<context>
    <name>balai::ui::SecondPerson</name>
    <message>
        <source>A second person looks at it</source>
        <translation>Orang kedua melihatnya</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akaun</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Tunjukkan huruf</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Sahkan</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>Orang yang seorang lagi menaip frasa laluannya sendiri.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>Itu betul</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Itu tidak betul</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>kami tarik balik sekarang</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>tanya saya hari lain</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>Kami telah menulis: ya untuk %1. Betulkah begitu?</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>Untuk satu mesyuarat atau satu teks sahaja.</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>Anda berkata: %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hingga %1.</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>ia kekal seperti asal</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>Sebahagiannya perlu diminta henti guna</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Serahan %1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>kata-kata yang dikeluarkan</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Dibuat pada</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>Seorang ahli menarik balik jawapan ya yang menjadi asas penghantaran perkara %1. Surat henti guna menyebut nombor ini sahaja.</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>Balai tidak dapat mencapai kertas yang sudah dihantar: badan itu diminta berhenti menggunakannya.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Cetak surat henti guna…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>Terima helaian maklum balas…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Apa yang dihantar</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Apa yang kekal di sini</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Serahan</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Sediakan</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>Di sini tercatat apa yang pergi kepada kementerian dan pihak lain: tepat seperti yang dipersetujui ahli untuk dikongsi, dan tiada yang lain.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>belum dicatat</translation>
    </message>
    <message>
        <source>The package was received</source>
        <translation>Pakej dokumen sudah diterima</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Caranya</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Pada</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Oleh siapa</translation>
    </message>
    <message>
        <source>For example: brought by hand, received by the front office.</source>
        <translation>Contohnya: dihantar sendiri, diterima di kaunter pejabat.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodkan</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Tulis hari itu dengan nama bulannya.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>Hari yang belum tiba tidak boleh dicatat.</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>Tulis bagaimana ia sampai di sana.</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>Cari serahan</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>Tiada serahan yang sepadan dengan perkataan ini.</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>Sudah diterima…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>Lihat isi pakej dokumen…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>Helaian maklum balas yang sudah diisi, atau balasan bertandatangan</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>Helaian maklum balas dan balasan (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>Minta henti guna perkara…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>melalui surat</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>secara lisan atau melalui telefon</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>pada helaian maklum balas</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>melalui balasan bertandatangan</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>diganti oleh %1</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>permintaan henti guna belum disahkan</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>Ganti bagi</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Diganti oleh</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Diminta henti guna</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>perkara %1, pada %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>diingatkan pada %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>Mereka sudah berhenti menggunakannya…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>Ingatkan mereka…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>Pakej dokumen ganti…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>Mereka sudah berhenti menggunakan apa yang diminta henti guna</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>Cara mereka menyatakannya</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Pejabat yang mana</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>Pejabat, bukan orang. Selepas ini, halaman Hari ini tidak lagi mengingatkan tentang permintaan itu.</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>Tarikh ini lebih awal daripada surat henti guna.</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>Mencatat pengesahan</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>numbers of copies, day</comment>
        <translation>%1, pada %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <translation>dibawa oleh %1</translation>
    </message>
    <message>
        <source>Copies on paper</source>
        <translation>Salinan kertas</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Dibawa oleh</translation>
    </message>
    <message>
        <source>Cover sheets for printed copies</source>
        <translation>Helaian iringan untuk salinan bercetak</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Berapa salinan</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>Kepada pejabat mana</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>Satu helaian untuk diletakkan di atas setiap salinan: pejabat, rujukan, nombor salinan, dan garisan untuk ditandatangani dan dihantar balik. Catatan tentang siapa yang membawanya kekal di sini.</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>Cetak helaian iringan…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>Tulis nombor daripada 1 hingga %1.</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>Tempat meletakkan helaian iringan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>Menyediakan helaian iringan</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>Helaian iringan untuk kertas…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>Akaun ini, di komputer riba ini</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>Apa yang dipersetujui oleh majlis</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>Bahasa tetingkap ini. Rekod kekal dalam bahasa asal penulisannya.</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Ctrl + dan Ctrl − membesarkan dan mengecilkan huruf.</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>Selepas tempoh ini tanpa tekanan kekunci atau gerakan, peti besi berkunci.</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>Berapa lama jawapan ya berkekalan jika tiada hari disebut.</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>Berapa lama masa untuk badan menjawab serahan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Rupa</translation>
    </message>
    <message>
        <source>light</source>
        <translation>cerah</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>gelap</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minit</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Berkunci selepas</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>Jawapan ya kekal</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Masa untuk menjawab</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>Susunan tiga jawapan di hadapan ahli, pada skrin dan pada slip bergambar.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Susunan jawapan</translation>
    </message>
    <message>
        <source>yes, no, later</source>
        <translation>ya, tidak, nanti</translation>
    </message>
    <message>
        <source>no, later, yes</source>
        <translation>tidak, nanti, ya</translation>
    </message>
    <message>
        <source>later, no, yes</source>
        <translation>nanti, tidak, ya</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Frasa laluan sudah ditukar.</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>Kunci dan orang</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Tukar frasa laluan…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Helaian pemulihan baharu…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>Orang yang menggunakan komputer riba ini…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>Insiden…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>Helaian pemulihan belum dicuba: butiran termeterai, serahan dan tukar data kekal tertutup.</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>Perkataan sensitif…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>Cara hari, jam dan kiraan ditulis di sini dan pada kertas ahli. Nombor dokumen, wang dan fail kekal dengan 0–9.</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>Selepas bilangan hari ini tanpa pengesahan, halaman Hari ini mengingatkan tentang permintaan henti guna.</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>Kumpulan pusingan mendengar…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>Peringatan henti guna</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Siapa membantu…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>Bahagian kunci</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Bahagian %1 daripada %2</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>Ini sebahagian daripada satu kunci. Bersendirian, ia tidak membuka apa-apa. Mana-mana %1 bahagian ini bersama-sama membuka apa yang berkunci.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>Simpan kertas ini di tempat yang hanya anda akan cari, jauh daripada komputer riba. Jangan ambil gambarnya. Beri hanya kepada orang yang anda kenal, secara bersemuka.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>Tunjukkan huruf</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>Taip satu bahagian dahulu, atau pilih failnya.</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>Pilih frasa laluan baharu dengan sekurang-kurangnya %1 huruf.</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>bahagian %1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>Fail bahagian kunci</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>Bahagian kunci (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Belum ada bahagian.</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>Bahagian setakat ini: %1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>Bahagian ialah sebahagian daripada kunci. Beberapa orang menyimpan satu setiap seorang. Jika cukup, bersama-sama ia membuka rekod.</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>Bahagian kunci, seperti yang tertulis pada kertas</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Tambah bahagian ini</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Daripada fail…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>Frasa laluan baharu, untuk selepas ini</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>Mencetak helaian</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>Helaian pemulihan belum dicuba. Sehingga dicuba, butiran termeterai, serahan dan tukar data kekal tertutup.</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>Kod pemulihan baharu ditulis pada helaian baharu. Helaian lama kemudian tidak membuka apa-apa di sini; sandaran yang dibuat sebelum ini masih terbuka dengannya. Sediakan kertas: kod ditunjukkan sekali sahaja.</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>Fasilitator sahaja membuat kod pemulihan baharu.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Buat kod pemulihan baharu</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>Helaian sudah dicuba</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>Membuat kod pemulihan</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>Ini kekal tertutup sehingga helaian pemulihan dicuba. Tanpa helaian itu, semuanya hilang jika frasa laluan dilupakan.</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>Ke helaian pemulihan</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Helaian pemulihan</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>Pisahkan petak yang bercantum dan cuba lagi.</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>Kepala jadual pada helaian sudah tiada. Minta badan itu memberikan helaian seperti yang dihantar.</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>Tanya badan itu apa maksud lajur ini, atau keluarkannya daripada helaian.</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>Tanya badan itu hari mana yang dimaksudkan, dan tulis seperti 2027-03-01.</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>Tanya badan itu maklum balas mana dalam senarai yang dimaksudkan.</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>Padankan nombornya dengan pakej dokumen, atau tanya badan itu.</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>Tanya badan itu apa maksudnya.</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>Fail ini tidak dapat dibaca sebagai helaian maklum balas. Tiada apa-apa direkodkan.</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>Simpan semula sebagai XLSX tanpa kata laluan.</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>Baris %1, lajur %2, tidak dapat dibaca dengan pasti. Tiada apa-apa direkodkan.</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>Tidak dibaca dengan pasti: %1. %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Mesyuarat</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Ahli</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Syor</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Serahan</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Tukar data</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Borang persetujuan</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Honorarium</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>Kementerian dan badan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sandaran</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Sembunyi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Jemputan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>Orang yang menggunakan komputer riba ini</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Helaian pemulihan</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Insiden</translation>
    </message>
</context>
<context>
    <name>balai::ui::StageLine</name>
    <message>
        <source>Stage of the recommendation: %1</source>
        <translation>Peringkat syor: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>seorang belum menyemak</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 orang belum menyemak</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>tukar data terakhir %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::TakeHome</name>
    <message>
        <source>What members take home</source>
        <translation>Apa yang dibawa pulang oleh ahli</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>Ahli yang membawa pulang sesuatu</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>Tiada sesiapa mahu membawa pulang minit ini.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>di atas kertas</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>sebagai fail</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat meletakkan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Menyediakan dokumen</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Tempat meletakkan fail</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Fail termeterai (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Menyediakan fail</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>Enam perkataan ini membuka fail. Biarkan ahli menulisnya sendiri, berasingan daripada fail.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TermsPage</name>
    <message>
        <source>left alone</source>
        <translation>dibiarkan</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>daripada kami</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>Daripada majlis sendiri</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>Datang bersama Balai</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Sebagai ganti</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>Perkataan ini digariskan dalam minit. Kata-kata yang diucapkan oleh ahli dibiarkan.</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>Perkataan ini dibiarkan: tiada apa-apa yang digariskan.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>Biarkan perkataan ini</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>Gariskan semula</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>Perkataan sensitif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>Satu perkataan atau lebih</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>Asingkan perkataan ganti dengan koma. Ini cadangan sahaja: teks sesiapa pun tidak diubah.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>Tulis perkataan itu dahulu.</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>Perkataan itu sendiri ada antara perkataan gantinya.</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>Perkataan ini sudah ada dalam senarai.</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>Perkataan sensitif</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Perkataan baharu</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>Di sini tercatat perkataan yang boleh melukakan, dan perkataan lain sebagai ganti. Balai menggariskannya dalam minit dan tidak mengubah apa-apa.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayLines</name>
    <message>
        <source>One honorarium was perhaps paid twice</source>
        <translation>Satu honorarium mungkin dibayar dua kali</translation>
    </message>
    <message>
        <source>Somebody took back a yes</source>
        <translation>Seseorang menarik balik jawapan ya</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>dalam serahan %1</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>Surat henti guna</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>Satu jawapan ya tamat pada %1</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>Satu jawapan ya telah tamat pada %1</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>Satu soalan ditangguhkan</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>%1 soalan ditangguhkan</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>pusingan berikut</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>Seorang belum menyemak</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 orang belum menyemak</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>Semua orang sudah membaca minit</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>minit %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>menjelang %1</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>Permintaan untuk mengeluarkan satu ayat</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>%1 permintaan untuk mengeluarkan satu ayat</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>Jawab dahulu</translation>
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
        <translation>tarikh sasaran</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>Perlu dibuat</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>Seorang belum dibayar untuk %1</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>%2 orang belum dibayar untuk %1</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>Seorang belum dibayar</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>%1 orang belum dibayar</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Buat sandaran</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>Buat sandaran pertama</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>semalam</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>%1 hari lalu</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>Satu tindakan perlu dibuat</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minit</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Maklum balas</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>Honorarium dan sandaran</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>satu jemputan masih terbuka</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>Teks persetujuan sudah berubah: %1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>seorang untuk ditanya lagi</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>%1 orang untuk ditanya lagi</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>%1 menunggu jawapan kepada jemputannya</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>Satu jemputan menunggu jawapan</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>Insiden: ahli yang terlibat perlu diberitahu</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>Satu permintaan henti guna belum disahkan</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>serahan %1</translation>
    </message>
    <message>
        <source>Remind them</source>
        <comment>chip: a body has not acknowledged a recall</comment>
        <translation>Ingatkan mereka</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Mesyuarat baharu</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ gerak</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9 atau Enter membuka</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z buat asal</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>Apa yang perlu dibuat sekarang</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>Tiada apa-apa yang perlu dibuat hari ini. Apa yang perlu dibuat akan tercatat di sini.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Mesyuarat berikut</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Buka agenda</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Rancang mesyuarat</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Belum ada mesyuarat dirancang.</translation>
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
        <translation>seorang ahli akan datang</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>%1 ahli akan datang</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>seorang maaf tidak hadir</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 maaf tidak hadir</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1, dengan jurubahasa</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>Syor mengikut peringkat</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Dalam semakan</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Dipersetujui</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dihantar</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>Satu syor.</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>%1 syor mengikut peringkat.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Syor</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>%1 daripada %2 yang dihantar sudah dijawab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Tukar data</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <translation>Terakhir %1</translation>
    </message>
    <message>
        <source>Nothing was exchanged with another laptop yet.</source>
        <translation>Belum ada tukar data dengan komputer riba lain.</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>Satu perenggan mempunyai dua versi</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>%1 perenggan mempunyai dua versi</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
</context>
<context>
    <name>balai::ui::ToldWords</name>
    <message>
        <source>I have written them down</source>
        <translation>Sudah saya catat</translation>
    </message>
</context>
<context>
    <name>balai::ui::TranslationSheets</name>
    <message>
        <source>Translations</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>Sheet for a translator…</source>
        <translation>Helaian untuk penterjemah…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>Terima helaian…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1: %2 perlu diterjemah, %3 ketinggalan daripada asalnya</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>Majlis ini ada satu bahasa.</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>Helaian untuk penterjemah</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Ke dalam bahasa</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>Fail ini keluar daripada peti besi. Ia hanya memuatkan apa yang boleh diberi kepada pertubuhan rakan, tanpa nama sesiapa di sisinya.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Pilih tempat</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>Tempat meletakkan helaian</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>Menyediakan helaian</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>Perenggan dalam helaian: %1. Kekal di sini: %2.</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>Terima helaian</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>Helaian (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>Menerima helaian</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Terjemahan diterima: %1. Asalnya berubah sejak itu: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>Berhenti merakam</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Cakap semula</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>Dengar</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>Merakam: %1, paling lama %2.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Dirakam: %1.</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>Tiada ruang lagi untuk rakaman di sini.</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>Paling lama %1 minit.</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>Tiada mikrofon yang menjawab di komputer riba ini. Anda boleh menaip, atau beritahu orang yang menulisnya.</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>Mikrofon berhenti. Apa yang dikatakan sehingga itu ada di sini.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>Ia tidak dapat dimainkan di komputer riba ini.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>Bacakan: suara di komputer riba ini sedang dicari.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>Bacakan: komputer riba ini tiada suara. Rakaman yang dibuat oleh orang boleh didengar.</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>Bacakan: komputer riba ini ada suara untuk setiap bahasa.</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>Bacakan: %1. Tiada suara di sini untuk: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
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
        <translation>Perubahan ini milik majlis lain.</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>Perubahan ini datang daripada komputer riba yang belum diterima oleh majlis ini.</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>Perubahan ini tidak ditandatangani oleh komputer riba yang dinamakannya.</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>Majlis tidak lagi mempercayai komputer riba itu.</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>Komputer riba ini dipercayai dengan kunci lain. Bandingkan perkataannya melalui suara sebelum melakukan apa-apa.</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>Komputer riba tidak menamatkan kepercayaan terhadap dirinya sendiri. Lakukannya di komputer riba lain.</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>Jemputan ini sudah digunakan sebelum ini. Minta yang baharu.</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>Akaun pejabat tidak bertukar data. Gunakan akaun majlis.</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>Banyak rekod akan dipadam sekali gus. Orang kedua mengesahkannya dengan frasa laluan mereka sendiri.</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>Ahli ini tidak membawa pulang kertas. Bacalah bersama-sama di sini.</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>Peti besi ini dipulihkan daripada sandaran. Terima dahulu apa yang ada pada komputer riba lain, atau nyatakan dalam Tukar data sebab tiada yang lebih baharu.</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>Peti besi ini tidak dipulihkan daripada sandaran, atau sudah menyusul. Tiada apa-apa perlu dibuat.</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>Majlis memerlukan sekurang-kurangnya seorang fasilitator.</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>Satu frasa laluan sentiasa kekal. Tambah satu lagi dahulu.</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>Frasa laluan ini milik akaun lain. Beri nama akaun itu, atau frasa laluan yang betul.</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>Tiada apa-apa dalam pakej dokumen ini yang diminta henti guna.</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>Semua isi pakej dokumen ini diminta henti guna, jadi tiada apa-apa untuk dihantar sebagai ganti.</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>Sudah ada pakej dokumen yang menggantikannya.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>Sesiapa yang turut menulis minit ini tidak membacakannya kepada ahli.</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>Penulis terjemahan tidak menyemak terjemahannya sendiri. Minta orang lain.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>Seorang ahli meminta kata-kata dikeluarkan. Jawab itu dahulu.</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>Ini bermeterai. Minit dibetulkan di sebelah yang bermeterai; perkara lain memerlukan akaun yang membuka butiran termeterai.</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>Ini memerlukan akaun yang membuka butiran termeterai. Minta orang yang mempunyainya.</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>Orang kedua mengesahkan ini dengan akaun dan frasa laluan mereka sendiri.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>Kunci tandatangan majlis berubah sejak pratonton. Lihat pratonton sekali lagi.</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>Pratonton mempunyai soalan yang belum dijawab. Jawab setiap satu dengan sebab.</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>Minta fasilitator membuatnya.</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>Tiada apa-apa yang dipilih boleh keluar sekarang. Pratonton menyatakan sebabnya.</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>Salinan semakan ini tidak sah lagi. Minta yang baharu.</translation>
    </message>
</context>
<context>
    <name>balai::words::Why</name>
    <message>
        <source>required</source>
        <translation>wajib diisi</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>bukan teks</translation>
    </message>
    <message>
        <source>it holds signs that are not allowed</source>
        <translation>mengandungi tanda yang tidak dibenarkan</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>ada teks kosong dalam senarai</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>bukan teks mengikut bahasa</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>bukan kod bahasa, misalnya km</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>bukan jumlah dengan mata wang: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>bukan id</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>bukan salah satu daripada: %1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>bukan perkataan yang boleh ada di sini</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>tidak sah</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>bukan senarai</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>bukan objek JSON</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>bukan true atau false</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>bukan nombor bulat</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>bukan nombor</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>tidak antara %1 hingga %2</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>kurang daripada sifar</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>bukan tarikh; tulis seperti 2026-11-23</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>bukan masa; tulis seperti 2026-11-23T10:00:00+07:00</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>tahunnya nampaknya tahun Buddha</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1; jika hari ini yang dimaksudkan, tulis %2</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>boleh bermaksud dua perkara</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>lebih daripada satu baris</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>tiada medan seperti itu</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>tidak dikenali di sini</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>tiada jenis rekod seperti itu: %1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>tiada zon waktu seperti itu</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>tiada kumpulan seperti itu: %1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>bukan kunci</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>frasa laluan kosong atau terlalu panjang</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>sudah digunakan oleh rekod lain</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>apa yang telah berlaku tidak pernah berubah; tulis rekod baharu yang membetulkannya</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>rekod itu sudah dialih keluar</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>tidak ditulis bersama perubahan lain</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>sudah ada satu majlis; nyatakan id majlis itu</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>rekod majlis sendiri sentiasa kekal</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>komputer riba kekal dalam rekod; tamatkan kepercayaan terhadapnya</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>jawapan tidak mesti berkuat kuasa selewat-lewatnya hari ini</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>betulkan jawapan ya ini dahulu; tanpa syaratnya maksudnya menjadi lebih luas</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>hanya kata-kata dipadam; betulkan sahaja</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>kurang daripada lima jawapan</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>perkara ini tidak boleh dijadikan begitu</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>dua sejarah bagi satu komputer riba kedua-duanya kekal</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>langkah ini tidak boleh dibuat di sini</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>terlalu panjang atau terlalu besar</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>kosong, atau lebih besar daripada 20 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>failnya kosong</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>jenis rekod ini tidak menyimpan fail</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>bukan bunyi yang boleh dimainkan di sini</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>terlalu banyak rakaman untuk satu balasan</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>fail tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 tiada</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>fail-failnya daripada peti besi yang berlainan</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>lebih sempit daripada penerimanya</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>ia telah pergi ke badan lain</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>sudah ada pakej dokumen lain di tempatnya</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>tiada kandungannya yang diminta dihentikan</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>bukan keputusan</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>%1 sahaja sudah lebih besar</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>hari itu belum tiba</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>sebelum permintaan henti guna</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>bukan pengesahan permintaan henti guna</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>ada dua kali</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>tiada dalam pakej dokumen</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>milik perkara lain</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>lajur itu ada dua kali</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>tiada lajur seperti itu</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>lajur yang tidak dikenali; nyatakan apa lajur itu, atau jangan sertakan</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>formula atau ralat hamparan; letakkan nilainya</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>sel bercantum; pisahkan</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>tanda petik tanpa pasangannya</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>simpan sebagai XLSX tanpa kata laluan, atau sebagai CSV dalam UTF-8</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>tidak boleh datang daripada jadual dengan cara ini</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>ini bahasa asalnya</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 memerlukan %2</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>beri %1 atau %2</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>beri fail atau %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>beri %1</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>tiada kepingan diberikan</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1 menerima nombor bulat bermula %2</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1 menerima nombor dari %2 hingga %3</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1 menerima nombor</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1 menerima nombor yang dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1 menerima hari atau masa, misalnya %2</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1 menerima ours, theirs atau id sesuatu perubahan</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1 menerima jenis rekod dan id</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1 menerima id ahli</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1 menerima kunci awam atau fail yang mengandunginya</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1 menerima FIELD=VALUE dengan medan jenis ini</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1 menerima salah satu daripada: %2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>nama fail berakhir dengan salah satu daripada: %1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 dan %2 digunakan bersama</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 dan %2 tidak boleh digunakan bersama</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 dan %2 adalah sama</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>%1 tidak boleh melebihi %2</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>%1 hanya untuk peti besi yang dibuat untuk ujian</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>fail itu tidak boleh berada dalam folder peti besi sendiri</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>fail kekal di dalam peti besi; %1 menulisnya ke dalam fail tersulit</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>tiada perintah seperti itu</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 tidak dijangka di sini</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>%1 mempunyai terlalu sedikit atau terlalu banyak nilai</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>daripada pakej dokumen yang tidak dibuat di sini</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>hari yang sudah lama berlalu</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>tersembunyi dalam helaian; paparkan, atau keluarkan</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>mungkin ditaip dalam Zawgyi, seperti tertulis dan dalam Unicode: %1; nyatakan baris mana yang Zawgyi dengan --zawgyi all, none atau nombornya</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>--zawgyi menerima all, none atau nombor baris, seperti 2,5</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>kebanyakan teks bukan dalam huruf %1; letakkan pada helaian yang dibuat untuk bahasanya</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>%1 bukan bahasa majlis</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>helaian ini dibuat untuk %1 dan kini tertulis %2; kembalikan kepada %1, atau minta helaian untuk %2</translation>
    </message>
</context>
</TS>
