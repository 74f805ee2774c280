<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>Menyimpan arsip dewan penasihat penyintas.</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>Membuat brankas baru di folder DIR.</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>Membuat brankas berisi dewan contoh, untuk mencoba.</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>Menampilkan versi, jumlah, ukuran, dan laptop.</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>Mencari kerusakan; dengan --deep juga dalam setiap arsip.</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>Menyusun ulang semuanya dari catatan perubahan.</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>Orang yang dapat membuka brankas.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Menampilkan daftar akun.</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>Menambah akun dengan frasa sandinya sendiri.</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>Menyingkirkan akun; arsipnya tetap ada.</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>Mengubah frasa sandi sebuah akun.</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>Kode yang membuka brankas jika frasa sandi hilang.</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>Membuat kode pemulihan baru; yang lama tidak lagi membuka brankas.</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>Membuka brankas dengan kode pemulihan dan menetapkan frasa sandi baru.</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>Menampilkan arsip dari satu jenis.</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>Menampilkan satu arsip.</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>Menampilkan setiap perubahan satu arsip.</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>Membaca arsip sebagai JSON Lines; objek dengan id mengubah arsip itu, tanpa id membuat yang baru.</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>Menyingkirkan arsip dari pandangan; tetap ada dalam riwayat.</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>Menghapus selamanya kata-kata sebuah arsip atau satu kolom di mana-mana.</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>Mencari arsip menurut kata.</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>Yang diizinkan anggota.</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>Menyebut apakah anggota mengizinkan satu kegunaan, dan berdasarkan persetujuan mana atau mengapa tidak.</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>Menampilkan yang perlu dikerjakan sekarang.</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>Laptop dewan ini.</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>Menulis kartu yang dipakai pihak lain untuk menerima laptop ini.</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>Menerima laptop dari sebuah kartu; cocokkan kata-katanya lewat suara.</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>Menampilkan daftar laptop.</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>Tidak lagi menerima apa pun dari sebuah laptop, misalnya yang hilang.</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>Membawa perubahan antar-laptop sebagai berkas.</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>Menulis berkas pertukaran dengan perubahan yang belum ada pada yang lain.</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>Menerima berkas pertukaran dari laptop lain.</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>Menampilkan yang diubah dua orang bersamaan; kedua versi disimpan.</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>Memilih salah satu dari dua versi.</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>Menulis undangan agar laptop baru mendapat brankas dewan ini.</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>Membuat brankas laptop ini dari undangan.</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>Notulen yang dibaca dan dijawab anggota sendiri.</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>Menulis salinan tinjauan untuk satu anggota dan satu rapat, dan frasa sandinya ke sebuah berkas.</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>Menampilkan isi salinan tinjauan; tidak perlu brankas.</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>Menulis balasan salinan tinjauan; tidak perlu brankas.</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>Menerima balasan anggota ke dalam brankas.</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>Menyerahkan kepada kementerian yang disetujui anggota untuk dibagikan.</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>Menampilkan yang akan diserahkan, yang tinggal, dan alasannya.</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>Membuat paket dokumen bertanda tangan.</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>Memeriksa paket dokumen atau paket BagIt; tidak perlu brankas.</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>Menampilkan daftar penyerahan.</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>Menulis surat yang meminta lembaga berhenti memakai yang ditarik kembali.</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>Tanggapan lembaga.</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>Menerima lembar tanggapan yang sudah diisi atau balasan bertanda tangan.</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>Cadangan brankas.</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>Membuat cadangan, terenkripsi seperti brankasnya.</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>Memeriksa apakah cadangan utuh.</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>Membuat brankas di folder DIR dari cadangan.</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>folder brankas</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>berkas yang baris pertamanya frasa sandi; tanpa berkas ini Anda akan ditanya</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>frasa sandi kedua: milik akun baru, undangan, atau orang kedua</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>nama akun yang bertindak</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>menjawab sebagai JSON</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>tidak menampilkan kemajuan</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>mengatur jam; hanya untuk brankas uji</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>mengatur keacakan; hanya untuk brankas uji</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>folder berkas pertukaran</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>hanya arsip dengan FIELD=VALUE; boleh diberikan beberapa kali</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>hanya kolom ini, dipisahkan koma</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put: menyimpan setiap N arsip sekaligus; consent: membaca pertanyaan sebagai JSON Lines</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked, mistake, atau retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>hari, seperti 2026-11-23</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>semuanya, bukan hanya yang baru</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>kode bahasa, seperti km</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>berkas kode pemulihan</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>kunci publik dewan</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>memeriksa folder atau zip BagIt saja, tanpa tanda tangan</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>menerima banyak penghapusan sekaligus; perlu frasa sandi akun kedua</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator, notetaker, atau reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>memberi laptop baru kunci data tersegel juga</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>id anggota</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>tentang apa persetujuannya</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council, body, government, partners, atau public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>id lembaga</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>id bagian</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>id rekomendasi</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>id rapat</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>id laptop yang dituju; boleh diberikan beberapa kali</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>perubahan yang dipakai, atau ours atau theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>nilai lain, sebagai JSON</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>cara jawaban diberikan: self, readTo, spoken, atau paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>berkas jawaban, sebagai JSON Lines</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>berkas tempat frasa sandi salinan tinjauan ditulis</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>hanya arsip jenis ini</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>paling banyak sejumlah ini</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>hanya kolom ini</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>juga dalam setiap arsip dan perubahan</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>nama dewan</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>kunci lemah, hanya untuk pengujian</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>Membagi kunci pemulihan baru menjadi kepingan; sejumlah tertentu bersama-sama membuka brankas.</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>Membuka brankas dengan kepingan kunci dan menetapkan frasa sandi baru.</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>Menulis arsip dari satu jenis sebagai tabel: yang boleh keluar, atau semuanya di dalam berkas terenkripsi.</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>Menerima tabel sebagai arsip baru dari satu jenis, semuanya atau tidak sama sekali.</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>Dokumen tentang pekerjaan dewan.</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>Menulis perkembangan rekomendasi dan tanggapan lembaga.</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>Menulis kegiatan dewan dalam satu tahun: rapat, kehadiran, honorarium, rekomendasi.</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>Membuat dewan rekaan di folder sementara dan mengukur waktu pekerjaan orang di dalamnya.</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>membungkus hasil tulisan dengan frasa sandi dari berkas ini</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>jumlah kepingan, dari 2 sampai 255</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>berapa kepingan yang membuka brankas</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>semua yang boleh dibuka akun ini, dalam berkas yang dienkripsi dengan --encrypt-passphrase-file</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>kolom tabel mana untuk kolom arsip mana, sebagai JSON atau berkasnya</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small, decade, atau nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>Anggota mengambil jeda, kembali, atau keluar.</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>Tidak ada apa pun dari anggota ini yang keluar sampai anggota kembali.</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>Anggota kembali; semuanya seperti semula.</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>Anggota keluar hari ini, dan apa kelanjutan kontribusinya.</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>Menanggapi paket dokumen sebagai kantor penerima, dalam balasan bertanda tangan; tidak perlu brankas.</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>Menyatakan bahwa tidak ada yang lebih baru daripada yang dipulihkan; penyerahan dapat dilakukan lagi.</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>Teks untuk penerjemah di luar.</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>Menulis yang perlu diterjemahkan, sejauh boleh keluar, untuk penerjemah di luar.</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>Menerima lembar penerjemah, semuanya atau tidak sama sekali.</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>Menampilkan satu bab buku panduan, atau daftar babnya.</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>fasilitator baru tidak membuka data tersegel</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>alasannya, yang dicatat</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>sama, sebagai zip AES-256, untuk kantor tanpa age; berkas yang belum ada diisi enam kata</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>dalam beberapa berkas, masing-masing paling banyak sekian megabita, untuk email</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>seal, keep, keepNamed, atau delete untuk semua, atau RECORD=seal untuk satu; boleh diberikan beberapa kali</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>mulai hari ini, seperti 2026-11-23</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>sampai hari ini, seperti 2026-11-23</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>bahasa aslinya</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>juga yang sudah diterjemahkan</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>id akun yang memeriksa terjemahannya</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>hanya bagian ini</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>Berkas yang disimpan di dalam brankas.</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>Menyimpan berkas paling besar 20 MB bersama arsip yang terkait.</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>Menampilkan daftar berkas yang disimpan.</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>Menulis gambar yang boleh keluar, atau berkas apa pun di dalam berkas terenkripsi.</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>nama laptop baru, atau nama berkas</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>jenis dan id arsip yang terkait dengan berkas</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>nomor butir yang ditarik secara manual, dipisahkan koma</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>Menulis lembar pengantar bernomor untuk setiap salinan cetak, dan mencatat siapa yang membawanya.</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>Menulis lagi surat penarikan untuk lembaga yang belum mengonfirmasinya.</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>Mencatat bahwa sebuah lembaga sudah berhenti memakai yang ditarik.</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>Menampilkan apa yang perlu dibuat sebagai pengganti paket dokumen yang sebagian isinya ditarik.</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>berkas yang ditulis</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>folder tempat kepingan kunci ditulis</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>kantor tujuan salinan, jika bukan kantor tujuan paket</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>jumlah salinan cetak</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>siapa yang membawa salinan ke sana, yang dicatat</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>menulis pula ke berkas ini lembar tempat lembaga menyatakan sudah berhenti memakainya</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>bagaimana hal itu disampaikan: sheet, reply, letter atau spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>kantor yang menyampaikannya, bukan nama orang</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Baris %1, kolom %2: %3. Tidak ada yang berubah; perbaiki lalu coba lagi.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Baris %1: %2. Tidak ada yang berubah; perbaiki lalu coba lagi.</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Kolom %1: %2. Tidak ada yang berubah; perbaiki lalu coba lagi.</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>Masukan tidak sah: %1. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>Brankas sedang dipakai program lain. Tutup di sana lalu coba lagi.</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>Brankas sedang dipakai %1 (proses %2). Tutup di sana lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1. Lihat balai-cli --help.</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>Frasa sandi atau kode tidak membuka ini. Ketik lagi, atau pakai kode pemulihan.</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>Akun atau laptop ini tidak punya kunci untuk itu. Tanyakan kepada fasilitator, atau pakai berkas kunci yang tepat.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>Berkas rusak atau diubah, dan tidak dipakai (%1). Pakai salinan lain atau cadangan.</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>keys.json lebih lama daripada brankas. Kembalikan keys.json yang lebih baru, atau keys.json.bak.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>Ini ditulis oleh versi Balai yang lebih baru. Pasang versi itu untuk membukanya.</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>Tidak diizinkan (%1): %2.</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>Tidak ada: %1. Periksa nama atau id.</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>Sudah ada dan tidak pernah ditimpa: %1. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>Disk penuh; tidak ada yang berubah. Kosongkan ruang lalu coba lagi.</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>Berkas atau folder tidak boleh dibaca atau ditulis: %1. Periksa izinnya.</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>Berkas atau folder hanya bisa dibaca: %1. Salin ke tempat yang bisa ditulis.</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>Disk melaporkan kesalahan; tidak ada yang berubah (%1). Periksa disk lalu coba lagi.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Dibatalkan; tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>Ada yang salah di dalam Balai: %1.</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>Cadangan utuh.</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>Cadangan rusak. Pakai yang lain.</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>Cocokkan kata-kata ini lewat suara: %1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>Laptop %1 dipercaya. Cocokkan kata-kata ini lewat suara: %2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>Perubahan diberikan: %1. Laptop yang dapat membacanya: %2.</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>Baru: %1. Sudah ada: %2. Menunggu: %3. Dua versi: %4.</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>%1 tidak diterima: %2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>Kode pemulihan (tuliskan; hanya ditampilkan sekali dan membuka brankas):</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>Brankas sudah dibuat. Arsipnya datang bersama berkas pertukaran pertama: exchange import.</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>Kunci dikenal; paket dokumen tidak berubah.</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>Tidak berubah, tetapi kuncinya tidak dikenal di sini. Cocokkan kata-kata ini dengan dewan: %1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>Berubah atau rusak (%1). Jangan dipakai; mintalah lagi.</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>Paket BagIt sah.</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>Paket BagIt tidak sah: %1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>Jawaban dicatat: %1. Sudah ada sebelumnya: %2.</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>Bagian: %1. Sampaikan frasa sandi lewat jalan lain, bukan bersama salinan tinjauan.</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>Balasan ini sudah pernah diterima.</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>Jawaban diterima: %1.</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>Kode pemulihan ada dalam berkas yang Anda sebut. Itu kunci brankas: simpan di tempat lain.</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>Dewan %1, format brankas %2. Kelompok perubahan: %3. Bita: %4.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Semuanya baik.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>%n temuan. Buat cadangan sebelum ada yang diperbaiki.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>Tabel disusun ulang dari catatan perubahan.</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>Dihapus selamanya di sini. Cadangan lama, cetakan, dan paket dokumen yang sudah diserahkan masih memuatnya; laptop lain menghapusnya pada tukar data berikutnya.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Baris %1, kolom %2: %3. Tidak ada yang berubah; perbaiki lalu coba lagi.</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>Kepingan ini milik brankas lain: %1. Jangan disertakan.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>Kepingan ini tidak dibuat bersama yang lain: %1. Jangan disertakan.</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>Kepingan yang diberikan: %1, yang diperlukan: %2. Masih kurang: %3.</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>Diberikan dua kali: %1.</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>Ini bukan kepingan, atau kepingan yang rusak: %1. Cocokkan dengan kertasnya.</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>Kepingan ini rusak: %1, kelompok %2. Cocokkan dengan kertasnya.</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>Dua kepingan bernomor sama tetapi berbeda; salah satunya tidak asli: %1.</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>Kepingan-kepingan ini tidak cocok; salah satunya tidak asli. Coba tanpa satu kepingan, bergantian.</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>Ditahan di sini dan tidak disertakan: %1 (%2).</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>Mengukur waktu: %1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>Membuat dewan: %1 dari %2</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>Memori paling banyak: %1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>%1 berkas mana pun dari semua ini adalah kunci brankas. Berikan masing-masing kepada orang yang berbeda, dan jangan simpan satu pun di dekat brankas. Kepingan sebelumnya tidak lagi membukanya.</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>Arsip diterima: %1.</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>Sudah dipulihkan. Sebelum menyerahkan apa pun dari sini, terima dulu isi laptop yang lain, atau sebutkan mengapa tidak ada yang lebih baru: backup nothing-newer.</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>Balasan utuh. Cocokkan kata-kata kuncinya dengan kantor itu: %1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>Balasan tersimpan. Sampaikan kata-kata ini kepada dewan lewat jalan lain: %1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Terjemahan diterima: %1. Aslinya berubah sejak itu: %2.</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>Berkas yang ikut dalam berkas pertukaran berikutnya, setelah laptop lain menjawab: %1.</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>Versi lama: paket dokumen %1 menggantikannya. Pakailah yang itu.</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>Dikonfirmasi: %1.</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>Sebuah penarikan sudah dikonfirmasi.</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>Ini bukan kode pemulihan: kode itu terdiri atas delapan kelompok, masing-masing delapan huruf dan angka. Cocokkan dengan kertasnya.</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>Kode pemulihan tidak diketik seperti yang tertulis di kertas. Lihat kelompok %1.</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>Kode pemulihan ini milik brankas lain. Cari lembar milik brankas ini.</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>keys.json rusak atau hilang, dan salinannya utuh. Salin keys.json.bak menjadi keys.json lalu coba lagi.</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>Jawaban perintah ini tidak dapat ditulis (%1). Yang sudah diubah atau ditulis sebelumnya tetap ada; periksa dahulu sebelum mengulanginya.</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>Terhenti: %1. Disimpan dari kelompok sebelumnya: %2; id-nya sudah ditampilkan.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>Berkas rusak atau diubah, dan tidak dipakai. Pakai salinan lain atau cadangan.</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>Terhenti: baris %1, %2. Disimpan dari kelompok sebelumnya: %3; id-nya sudah ditampilkan.</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>Terhenti: baris %1, kolom %2: %3. Disimpan dari kelompok sebelumnya: %4; id-nya sudah ditampilkan.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Frasa sandi:</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>diizinkan: %1 (%2)</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>tidak diizinkan: %1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>Jawaban yang berbeda dari yang dicatat sebelumnya: %1. Keduanya tetap ada.</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>Ditandai sudah diperiksa: %1.</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>Tidak ada yang diserahkan dalam bahasa-bahasa ini: %1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>Satu persetujuan akan berakhir; tanyakan lagi kepada anggota itu.</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>Satu persetujuan telah berakhir; tanyakan lagi kepada anggota itu.</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>Teks sebuah persetujuan telah berubah; tanyakan lagi kepada para anggota.</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>Persetujuan yang ditarik kembali menyangkut paket dokumen yang sudah keluar, atau undangan yang masih terbuka.</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>Kata-kata yang sudah keluar tidak boleh dipakai lagi; kirim surat penarikan.</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>Penerimaan sebuah surat penarikan belum dibenarkan.</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>Notulen menunggu dibaca anggota.</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>Semua sudah membaca notulen; notulen dapat disahkan.</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>Sebagian notulen menunggu terjemahan.</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>Janji sebuah lembaga sudah tiba waktunya.</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>Jawaban sebuah lembaga sedang ditunggu.</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>Ada uang yang belum dibayarkan kepada seorang anggota.</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>Satu honorarium mungkin dibayar dua kali.</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>Satu tindakan sudah tiba waktunya.</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>Sebuah lembaga menunggu jawaban atas undangannya.</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>Satu insiden: mereka yang terkait perlu diberi tahu.</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>Cadangan terakhir sudah lebih dari satu minggu.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Belum ada cadangan.</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>Sudah dua minggu tidak ada tukar data dengan laptop lain.</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>Ada catatan yang melewati masa simpan dewan.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>Seorang anggota meminta kata-kata dihapus; jawab dulu permintaan itu.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>Akun baru</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1, tidak membuka apa pun di laptop ini</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
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
        <translation>Data tersegel</translation>
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
        <translation>Ubah frasa sandi…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>Hanya fasilitator yang menambah atau menyingkirkan akun.</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Frasa sandi baru…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Singkirkan…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>Singkirkan akun %1?</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>Mulai sekarang frasa sandinya tidak membuka apa pun di laptop ini.</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>Yang ditulisnya tetap ada. Di laptop lain akun ini juga perlu disingkirkan. Cadangan yang dibuat sebelumnya masih terbuka dengan akun ini.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Singkirkan</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>Menyingkirkan akun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>Orangnya sendiri yang mengetik frasa sandi. Hanya fasilitator yang membuka data tersegel dan membuat penyerahan; pembaca hanya membaca.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Perlu ada nama.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Akun lain sudah memakai nama ini.</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Menambah akun</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>Orang yang memakai laptop ini</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>Di sini tercatat akunnya: siapa yang dapat membuka arsip ini, masing-masing dengan frasa sandinya sendiri.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>Acara  %1 dari %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>satu hadir</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 hadir</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>satu izin</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 izin</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>Pendamping: ada di ruangan</translation>
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
        <translation>Tutupi</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pertanyaan %1 dari %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>untuk %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tutupi</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Ke meja kerja</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>boleh</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>tidak boleh</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>tanyakan lain hari</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>Jawaban Anda disimpan. Anda boleh berhenti sekarang dan melanjutkan lain hari.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>Anda boleh berhenti di sini. Hari ini tidak ada lagi yang perlu Anda lakukan.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>Sudah selesai. Terima kasih.</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>Apakah sekarang waktu yang baik, dan di dekat Anda hanya ada orang yang Anda inginkan? Jika tidak, silakan tekan “Nanti”.</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>Apa yang mereka lihat</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Dengan nama apa</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>Nama yang Anda pilih.</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>“Seorang anggota”, kecuali Anda berkata ya untuk nama Anda. Orang yang mengenal dewan mungkin bisa menebak.</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Siapa yang melihat jawaban Anda</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>Orang-orang yang menyimpan arsip dewan.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Berapa lama</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Sampai %1.</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Jika Anda berubah pikiran</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>Anda boleh menariknya kembali kapan saja; tidak ada yang akan bertanya mengapa. Lalu kami meminta mereka berhenti memakainya. Kami tidak bisa memaksa mereka, dan mereka mungkin punya salinan.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Jika Anda berkata tidak</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>Tidak ada yang berubah. Anda tetap ikut dan tetap dibayar seperti biasa.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Teks lengkap</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>Kursi berikutnya untuk %1. Yang lain tidak ikut melihat.</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>Orang lain dulu</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Orang berikutnya</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Teks baru</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>Teks ini berubah sejak Anda menjawab.</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>Pertanyaan sedang dicari.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>Cadangan adalah salinan seluruh brankas dalam satu berkas, terkunci seperti brankasnya. Simpan satu di tempat lain, bukan di laptop ini.</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>Di folder brankas</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Cadangan terakhir</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>Periksa yang ini</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Periksa berkas…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>Cadangan yang akan diperiksa</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Cadangan (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Tempat menyimpan cadangan</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Membuat cadangan</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>Tersimpan: %1. Taruh di tempat lain, bukan di laptop ini.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Memeriksa cadangan</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>Cadangan ini utuh. Dibuat pada %1.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Buat cadangan…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>Jika semua frasa sandi hilang</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>Kunci dapat dibagi di antara orang yang dipercaya dewan. Satu kepingan tidak membuka apa pun; jika cukup banyak, bersama-sama bisa.</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>Kepingan kunci…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>Kepingan sudah dibuat. Berikan masing-masing kepada orang yang berbeda, dan cobalah satu kali.</translation>
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
        <translation>Catatan</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>tidak disebut</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>anggota</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Catatan isi</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>Catatan isi: %1. Terlipat; buka dengan tombol Spasi.</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1: ini benar</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Tolong ubah</translation>
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
        <translation>Tolong hapus</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Hapus selamanya…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Isi bagian</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>Koreksi, %1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>Anggota meninggalkan catatan suara.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>Siapkan penyerahan</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>Rekomendasi kepadanya</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Lembaga baru</translation>
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
        <translation>Perlu ada nama.</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>Di sini tercatat kementerian dan organisasi yang diberi saran oleh dewan atau bekerja sama dengannya.</translation>
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
        <translation>yang berlaku di sini</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Seluruh riwayat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>Tidak, hanya untuk %1</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>Tarik kembali jawaban ya</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Tanyakan sekarang</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>Jika jawabannya tidak, hal itu tidak ditanyakan lagi.</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>Tanyakan lagi: teksnya berubah</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>Menghitung jawaban</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>Bagaimana rapat ini bagi Anda?</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>Apakah tadi orang mendengarkan Anda?</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>Apakah tadi Anda merasa aman?</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>Apakah Anda mau datang lagi?</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>Adakah yang ingin Anda sampaikan?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Terima kasih.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>Anda boleh berhenti di sini. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>Siapa yang ingin ada teman bicara?</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>Tiga pertanyaan, tanpa nama Anda. Jawaban dihitung bersama jika lima orang atau lebih sudah menjawab. Tidak ada yang bisa melihat mana jawaban Anda.</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>Orang-orang yang menyimpan arsip akan membacanya. Tolong jangan tulis hal yang menunjukkan siapa Anda. Anda boleh mengosongkannya.</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>Silakan berikan laptop kepada orang berikutnya. Orang terakhir mengakhirinya.</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>Ini disimpan tersegel, untuk orang yang mengurus pendampingan. Ini tidak disimpan bersama jawaban Anda.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Kata-kata Anda</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Sama sekali tidak</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Sedikit</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Kira-kira separuh</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Hampir sepenuhnya</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Sepenuhnya</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>Sampaikan jawaban saya</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>Saya tidak mau menjawab ini</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Orang berikutnya</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>Saya ingin ada yang berbicara dengan saya</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>Semua sudah menjawab</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>Permintaan Anda disimpan. Seseorang akan menemui Anda.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>Di sini permintaan tidak bisa disimpan tersegel. Silakan sampaikan kepada pendamping Anda.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Tanya kabar</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>Orang mendengarkan</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>Terasa aman</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>Mau datang lagi</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Sama sekali tidak</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Sedikit</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Hampir sepenuhnya</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Sepenuhnya</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>Tanya kabar: jawaban terlalu sedikit untuk ditampilkan.</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>Jawaban terlalu sedikit untuk ditampilkan.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1, %2: ya, berakhir %3</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2: ya</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1, %2: tidak atau ditarik kembali</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1, %2: nanti</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1, %2: hanya untuk beberapa rapat</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1, %2: belum ditanyakan, dianggap tidak</translation>
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
        <translation>ya, dengan hari terakhirnya jika segera berakhir</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>tidak atau ditarik kembali</translation>
    </message>
    <message>
        <source>later</source>
        <translation>nanti</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>hanya untuk beberapa rapat</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>belum ditanyakan: dianggap tidak</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanyakan</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → pindah</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter alasannya</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>Delete tidak</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F saring</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Siapa yang melihat</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>semua rapat</translation>
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
        <translation>Perlu ditanyakan: %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>%1 dari %2 kegunaan</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>Kata-kata anggota ini pernah keluar: penyerahan %1 kepada %2.</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>Surat penarikan meminta %1 berhenti memakainya; salinan yang sudah dibuat tidak dapat ditarik.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Cetak surat penarikan…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
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
        <translation>Putaran</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>Putaran pertanyaan</translation>
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
        <translation>Boleh: pada %1 %2 berkata ya untuk %3, sampai %4.</translation>
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
        <translation>Tidak boleh: pada %1 %2 menarik kembali jawaban ya.</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>Tidak boleh: sejak %1 jawaban ya dari %2 tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>Tidak boleh: pada %1 %2 berkata tidak untuk %3. Jawaban ya yang lebih dulu untuk lingkaran yang lebih luas masih berlaku bagi yang lain.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>Tidak boleh: pada %1 %2 berkata tidak untuk %3.</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>Boleh hanya untuk beberapa rapat: %1 berkata ya untuk rapat itu saja.</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>Tidak boleh lagi: jawaban ya dari %1 sudah berakhir.</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>Belum diputuskan: %1 minta ditanya lain hari.</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>Belum ditanyakan: %1 belum ditanya, dan itu dianggap tidak.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>hanya untuk satu rapat atau satu teks</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>Bolehkah %1 tahu bahwa Anda hadir dalam rapat?</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>Bolehkah notulen menyimpan perkataan Anda, untuk %1?</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>Bolehkah dewan mengutip kalimat Anda apa adanya kepada %1?</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>Bolehkah nama pilihan Anda tertulis di samping kata-kata Anda, untuk %1?</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>Bolehkah dewan membagikan kata-kata Anda kepada %1?</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>Bolehkah kata-kata Anda ada dalam tulisan yang bisa dibaca semua orang?</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>Bolehkah %1 melihat foto Anda?</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>Bolehkah dewan memberi tahu %1 cara menghubungi Anda?</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>Bolehkah orang yang meneliti hal-hal ini membaca kata-kata Anda?</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>Bolehkah koran, radio, atau televisi memakai kata-kata Anda?</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>Bolehkah kalimat Anda dipakai untuk melatih pejabat dan petugas?</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>Bahwa Anda hadir. Yang lain hanya melihat jumlah.</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>Nama pilihan Anda, di samping kalimat yang Anda nyatakan benar.</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>Foto yang sudah Anda lihat lebih dulu.</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>Satu cara menghubungi Anda, yang Anda pilih sendiri.</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>Kalimat Anda yang sudah Anda baca atau dengar, dan Anda jawab “ini benar”.</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>Tanpa judul - Catatan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
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
        <translation>Tempel</translation>
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
        <translation>Lipat baris</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>Tentang Catatan</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Kata sandi:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Baris %1, kolom %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>Siapa yang menerimanya</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>Tidak ada yang disebut sebagai pembicara di sini.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%1 dari %2 pembicara mengizinkan ini</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>kurang dari lima pembicara</translation>
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
        <translation>kemarin</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>Singkirkan</translation>
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
        <translation>Dewan · contoh</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Dewan</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>Jawaban dari sebuah putaran membaca tidak dapat diterima. Berkasnya disimpan: %1</translation>
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
        <translation>Tampilkan huruf</translation>
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
        <translation>Tempel</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>Arsip ini sedang dibuka di program lain.</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>Arsip ini sedang dibuka di %1.</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>Tutup di sana, lalu coba lagi di sini.</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>Arsip ini ditulis oleh Balai yang lebih baru.</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>Pasang versi yang lebih baru, lalu buka lagi. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>Pasang versi %1 atau yang lebih baru, lalu buka lagi. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>Sudah ada yang memakai nama ini.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 sudah ada.</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>Tidak ada yang pernah ditimpa. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>Ini tidak boleh di sini.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk penuh.</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>Kosongkan ruang, lalu coba lagi. Yang sudah tersimpan tetap aman.</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>Laptop ini tidak mengizinkan Balai menulis di sana.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>Pilih folder lain, atau tanyakan kepada pengurus laptop ini.</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>Tempat ini hanya bisa dibaca.</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>Pilih folder lain, atau buka kunci stik USB dengan sakelar kecilnya.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Berkas tidak dapat dibaca atau ditulis.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>Periksa apakah disk atau stik USB masih terpasang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>Frasa sandi ini tidak membuka apa pun di sini.</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>Periksa bahasa papan ketik lalu coba lagi. Anda boleh mencoba sebanyak apa pun.</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>Akun ini tidak boleh membuka bagian itu.</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>Mintalah kepada orang yang akunnya boleh, misalnya fasilitator.</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>Berkas rusak, atau ada yang mengubahnya.</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>Ambil salinan lain, misalnya dari cadangan terakhir.</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>Kunci di samping arsip ini lebih lama daripada arsipnya.</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>Kembalikan berkas kunci yang lebih baru, atau pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Itu sudah tidak ada.</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>Mungkin sudah dipindahkan atau disingkirkan. Carilah di tempatnya yang baru.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Dihentikan, sesuai permintaan Anda.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>Ada sesuatu di dalamnya yang tidak semestinya.</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>Lihat yang ditandai, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>Ada yang salah di dalam Balai.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>Yang sudah tersimpan tetap aman. Tutup program ini lalu buka lagi.</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>Ini bukan kepingan, atau ada huruf yang salah di dalamnya: %1.</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>Cocokkan dengan kertasnya, lalu masukkan lagi.</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>Kepingan ini milik arsip lain: %1.</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>Mulai lagi tanpa kepingan itu.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>Kepingan ini tidak dibuat bersama yang lain: %1.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>Kepingan-kepingan ini tidak cocok.</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>Salah satunya tidak asli. Coba lagi tanpa satu kepingan, bergantian.</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>Kepingan berbeda yang dimasukkan: %1, yang diperlukan: %2.</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>Tambahkan kepingan yang kurang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>Satu berkas saja dari paket dokumen ini sudah lebih besar dari itu.</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>Pilih ukuran berkas yang lebih besar, atau satu berkas. Tidak ada yang diserahkan.</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>Kode pemulihan ini milik arsip lain.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>Cari lembar yang dicetak untuk arsip ini.</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>Kode tidak diketik seperti yang tertulis di lembar.</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>Lihat lagi kelompok %1.</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>Ini bukan kode pemulihan.</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>Kode pemulihan terdiri atas delapan kelompok, masing-masing delapan huruf dan angka. Cocokkan dengan lembarnya.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>Berkas kunci rusak atau hilang, dan salinannya utuh.</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>Mintalah pengurus laptop ini menyalin keys.json.bak menjadi keys.json di folder arsip ini.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>Ada sesuatu di dalamnya yang tidak semestinya: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>Tidak ada yang berubah; perbaiki lalu coba lagi.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Baris %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Baris %1, kolom %2: %3.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
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
        <translation>Nomor yang sama dua kali</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>Salinan brankas dipakai di samping yang pertama</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>Dua versi sebuah pernyataan</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>Dua versi sebuah keputusan</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>Dua versi sebuah tindakan</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>Dua versi sebuah catatan</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>Dua versi sebuah rekomendasi</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Dua versi sebuah isian</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Notulen: %1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>Dua orang menulis di sini sebelum tukar data terakhir. Kedua versi disimpan, dan tetap disimpan. Kata yang hanya ada di satu versi ditandai. Pilihlah kapan pun Anda siap.</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>Kedua sisi tetap ada dalam arsip. Tidak ada yang perlu dipilih di sini.</translation>
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
        <translation>Bagian di atas</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>Bagian di bawah</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>Yang lain tetap ada dalam riwayat.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>Sebagai dua bagian, berurutan.</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>Hanya bagian notulen yang bisa ada dua.</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Tulis baru</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>Mulai dari salah satu, kata demi kata.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Ini bukan teks.</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>Siapa pun yang berkata ya untuk salah satu teks akan diminta membaca yang baru.</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>Tunggu sampai rapat</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Teks baru</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Pakai teks ini</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>Teks kosong tidak dapat disimpan di sini.</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>Beri perubahan…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>Terima perubahan…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Laptop ini</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Laptop lain</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>Perlu dipilih</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>Yang datang dan pergi</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dari %1</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>diundang, belum bergabung</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>Dewan memercayai laptop ini. Perubahan yang ditaruh di folder atau stik USB hanya dapat dibaca oleh laptop ini, tidak oleh yang lain.</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>Untuk membawa perubahan kepada yang lain: taruh di stik USB atau folder bersama, lalu ambil perubahan mereka dari sana.</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>Beri perubahan: pilih stik USB atau folder bersama</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Menulis perubahan</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>Terima perubahan: pilih berkasnya</translation>
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
            <numerusform>Perubahan ini juga menghapus selamanya %n bagian atau arsip di laptop ini. Perubahan diterima jika orang kedua setuju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Tukar data</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ pindah</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 pilih</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z mengurungkan</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>Di sini tercatat apa yang datang dari laptop lain dan pergi ke sana. Belum ada yang datang atau pergi.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>tersegel</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Dipulihkan dari cadangan</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>Tidak dipercaya lagi</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>Mungkin ada yang lebih baru</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>Undangannya sudah ditulis. Perubahan yang diberikan mulai sekarang dapat dibacanya setelah laptop itu bergabung.</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>Tidak ada lagi tulisannya yang diterima, dan tidak ada perubahan yang diberikan kepadanya.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Kata-katanya</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>Kartu laptop ini…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Undang laptop…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>Terima laptop dari kartunya…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>Akhiri kepercayaan…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>Undang laptop</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Nama laptop</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>tidak membukanya</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>membukanya, dan membuat penyerahan</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Data tersegel</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>Orang yang akan memakainya perlu punya akun dulu. Berkas dikunci dengan enam kata, yang ditampilkan satu kali; sampaikan lewat jalan lain, bukan bersama berkasnya.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Tulis undangan…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>Tempat menyimpan undangan</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Berkas tersegel (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>Menulis undangan</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>Enam kata ini membuka undangan. Catatlah terpisah dari undangannya; kata-kata ini tidak ditampilkan lagi.</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>Di laptop baru, pilih “Bergabung dengan undangan” di halaman pertama. Lalu beri perubahan di sini dan terima di sana.</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>Kartu laptop itu</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>Kartu (*.json *.card);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>Percayai laptop %1?</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>Cocokkan kata-kata ini dengan laptop itu lewat suara: %1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>Setelah itu laptop itu dapat membaca dan menulis perubahan.</translation>
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
        <translation>Tempat menyimpan kartu</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>Akhiri kepercayaan pada %1</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>Mulai sekarang tidak ada tulisannya yang diterima, dan tidak ada perubahan yang diberikan kepadanya. Yang sudah ada padanya tetap ada di sana. Segera bertukar data dengan laptop lain, agar laptop lain juga mengetahuinya.</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>Akhiri kepercayaan</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>Tulis dalam beberapa kata mengapa. Ini disimpan bersama nama laptopnya.</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>Laptop lain, atau folder lama dari laptop ini, mungkin memuat yang ditulis setelah cadangan. Sebelum itu diterima, tidak ada penyerahan yang dibuat.</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>Jika ini satu-satunya laptop dewan, seseorang menyatakannya, dengan alasan yang dicatat.</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>Tidak ada yang lebih baru…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>Tidak ada yang lebih baru</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>Akun Anda dan harinya dicatat di sampingnya.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Tulis dalam beberapa kata mengapa.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>Pilih tempat di luar folder brankas</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>Dewan baru</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>Balai menyimpan arsipnya dalam satu folder terenkripsi di laptop ini. Tidak ada yang dikirim ke mana pun.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Nama dewan</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Akun Anda</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>Kata yang netral, misalnya Meja 1. Kata ini terlihat sebelum arsip dibuka.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Frasa sandi Anda</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>Empat kata atau lebih yang hanya Anda yang akan merangkainya. Spasi dan segala aksara boleh dipakai.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Tampilkan huruf</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>Simpan kunci di kertas</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>Jika semua frasa sandi terlupa, lembar ini atau kepingan yang dibagikan dapat membuka arsip. Tidak ada orang lain yang punya salinannya.</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>Cetak di sini</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>Antrean printer menampilkan “Document 1”. Tidak ada yang tertinggal di laptop ini.</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>Atau salin dengan tangan</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>64 huruf dan angka. Huruf I, L, O, dan U tidak dipakai.</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>Sekarang bacalah dua kelompok dari kertas Anda</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>Saat Anda mulai mengetik, lembar di sebelah kiri ditutupi.</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>Kelompok 3</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>Kelompok 6</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>Membagikannya</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>Nanti kunci ini juga dapat dibagi di antara orang yang Anda percaya: dua dari tiga orang bersama-sama dapat membuka arsip.</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>Mencetak lembar</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>Bahasa dan dewan</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>Sebelum lembar ini dicoba, data tersegel, penyerahan, dan tukar data tetap tertutup.</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>Semua ini bisa diubah nanti, kecuali enkripsi folder, yang tidak bisa dimatikan.</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>Menyiapkan arsip…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>Dewan perlu nama</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>Akun perlu satu kata</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Folder belum dipilih</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>Frasa sandi masih terlalu mudah ditebak</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>Kedua frasa sandi belum sama</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>Dua kelompok belum dibaca</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>Satu kelompok belum dibaca</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Sangat mudah ditebak</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Mudah ditebak</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Cukup</translation>
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
        <translation>Menyiapkan arsip</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Dewan baru</translation>
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
        <translation>Nanti, di tempat yang ada printernya</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Meja 1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Buka paket dokumen…</translation>
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
        <translation>Pakai %1</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>Tanggal ini bisa dibaca dengan dua cara. Tahun di atas 2400 mungkin tahun Buddhis.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>Lembar persetujuan</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versi %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>Versi baru lembar persetujuan</translation>
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
        <translation>Teks inilah yang akan dibacakan; tidak boleh kosong.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Versi baru</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>Di sini tercatat teks yang dibacakan sebelum seseorang berkata ya atau tidak.</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>Cetak dengan ruang jawaban…</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat menyimpan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Membuat dokumen</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>Membaca lembar persetujuan</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>Membaca teks bawaan Balai</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Tidak ditawarkan lagi</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>Orang yang datang ke putaran mendengar dihitung di dalamnya, masing-masing dalam satu kelompok. Yang keluar dari laptop ini tidak pernah menyebut angka di bawah lima.</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>Kelompok ini tidak ditawarkan lagi. Yang sudah dihitung tetap memakai namanya.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Pindah ke atas</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>Jangan tawarkan lagi</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Tawarkan lagi</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>Kelompok orang</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nama kelompok</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>Jangan pernah menulis nama orang di sini. Satu nama untuk setiap bahasa; jika tidak ada, ditampilkan nama dalam bahasa lain.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Tulis dulu namanya.</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>Kelompok seperti itu sudah ada.</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>Kelompok putaran mendengar</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Kelompok baru</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>Di sini tercatat kelompok untuk menghitung orang jika nama tidak dicatat.</translation>
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
        <translation>Hitung orang…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>Dibacakan kembali sebelum orang pulang</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>Belum ada orang yang dihitung.</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1 %2 (keluar sebagai: kurang dari lima)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>%1 seluruhnya</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>Berapa orang yang datang?</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>Hitung setiap orang dalam satu kelompok, dan jangan tulis nama. Kelompok dipilih di Pengaturan.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>Tulis bilangan bulat dari 0 sampai %1.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>Cari di buku panduan</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ bab</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up, Page Down lanjut membaca</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bab</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>Bab ini belum ada dalam bahasa Anda. Di sini ditampilkan dalam bahasa Inggris.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat menyimpan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Membuat dokumen</translation>
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
        <translation>Tidak ada bab yang memuat kata-kata ini. Coba kata yang lebih sedikit, atau kata lain.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelperWords</name>
    <message>
        <source>interpreter</source>
        <translation>juru bahasa</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>mediator</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>pendamping</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>pengamat</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>penerjemah</translation>
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
        <translation>Peran</translation>
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
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>Dinyatakan layak oleh</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>Janjinya: yang dikatakan di ruangan tetap di ruangan.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>Pilih kedua bahasa, atau jangan pilih satu pun.</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>Tulis setiap hari dengan tahun lengkap, seperti 23 November 2026.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Perlu ada nama.</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>Hari penandatanganan janji itu belum tiba.</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>“Sampai” berisi hari yang sudah lewat.</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>Tempat anggota mendapat bantuan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Bantuan yang diberikan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Cara menghubungi</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>Anggota membaca ini di halaman yang terbuka saat mereka berhenti, dalam bahasa mereka jika di sini sudah ditulis dalam bahasa itu.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Orang yang membantu</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>Di mana anggota mendapat bantuan</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>tidak lagi</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>masanya habis</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>Orang ini tidak ditawarkan lagi dalam rapat. Yang sudah dilakukan sebelumnya tetap memakai namanya.</translation>
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
        <translation>Kembali membantu</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Pindah ke atas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Singkirkan</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Siapa yang membantu</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>Di sini tercatat orang yang membantu, dan tempat anggota mendapat bantuan.</translation>
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
        <translation>Diucapkan pada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Dicatat pada</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>Dengan syarat</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Juru bahasa</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>Di sini tidak ada yang diubah: jawaban baru berdiri di samping jawaban lama.</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>Anggota berubah pikiran: tanyakan lagi</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>Belum ada yang ditanyakan atau dijawab di sini.</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>Disimpan bersama jawaban ini</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>Simpan gambar lembar bertanda tangan…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>Simpan berkas bersama jawaban ini…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>Rekam yang dikatakan anggota</translation>
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
        <translation>Dibayar, tidak diambil, atau dikembalikan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Disepakati pada</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Masih belum dibayar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Dibayar…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>Dibayar di muka…</translation>
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
        <translation>dompet digital</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>Tanda terima tidak menyebut untuk apa uangnya.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ini bukan jumlah uang.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Hari ini bisa dibaca dengan dua cara, atau tidak terbaca. Tulislah seperti 23 November 2026.</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>Honorarium baru</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>Tambahkan anggota dulu.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Honorarium</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>Di sini tercatat honorarium anggota atas waktu mereka, yang belum dan yang sudah dibayar dewan.</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>Bacakan ini dulu kepada anggota: %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>Anggaran tahunan</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>Tanpa jumlah, tidak ada anggaran.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>Tulis tahunnya seperti 2026.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>Tulis mata uang dengan tiga huruf, seperti KHR.</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>Teks tentang pajak dan bantuan lain</translation>
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
        <translation>Teks ini dibacakan sebelum pembayaran pertama dan tercantum di tanda terima. Teks ini tidak menghentikan apa pun.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat menyimpan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Membuat dokumen</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>Dikembalikan…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>Anggota ini tidak membawa pulang kertas, jadi tidak ada tanda terima.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Tanda terima…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>Pada tahun %1</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>Anggaran tahunan…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>Teks tentang pajak dan bantuan lain…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Anggaran</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>Melebihi anggaran</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>Sudah dibayar %1, masih belum dibayar %2.</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>Menjumlahkan setahun</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Tanda terima</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>tidak diberikan</translation>
    </message>
    <message>
        <source>given</source>
        <translation>diberikan</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>tanda terima diberikan</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>Tanda terima sudah diberikan</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>Laptop atau stik USB hilang</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>Kertas hilang</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Hal lain</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>Terlalu banyak yang terkirim atau tercetak</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>Ada yang melihat arsip</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>Frasa sandi mungkin diketahui orang</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>Masih ada yang perlu diberi tahu</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>Semua sudah diberi tahu</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>Terjadi pada</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>Diketahui pada</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>Anggota yang terkait</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>Anggota diberi tahu pada</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>Pihak berwenang diberi tahu pada</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>Beri tahu dulu anggota yang terkait, dengan cara yang dipilih masing-masing. Jangan tulis nama atau kisah apa pun di sini.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>Ubah yang sudah dicatat</translation>
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
        <translation>Kosongkan hari yang tidak Anda ketahui, atau yang belum tiba.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>Tulis setiap hari dengan nama bulan dalam huruf.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>Hari yang belum tiba tidak dapat dicatat.</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>Tulis jumlah anggota sebagai angka.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Insiden</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>Di sini tercatat yang tidak berjalan semestinya, agar tidak ada yang lupa memberi tahu anggota yang terkait. Belum ada yang dicatat.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>Jawaban Anda disimpan. Anda boleh berhenti kapan saja.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>saya mau</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>saya tidak mau</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>tanyakan lain hari</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>Yang Anda perlukan untuk itu, jika ada</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>untuk %1</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>Anda boleh berhenti di sini. Hari ini tidak ada lagi yang perlu Anda lakukan.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>Sudah selesai. Terima kasih.</translation>
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
        <translation>Siapa yang melihat jawaban Anda</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>Orang-orang yang menyimpan arsip dewan. Lembaga itu hanya tahu jawaban ya jika Anda mengizinkannya.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Jika Anda berkata tidak</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>Tidak ada yang bertanya mengapa. Lembaga itu diberi tahu bahwa tidak ada orang yang bisa.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Undangan</translation>
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
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bayaran</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>tidak ada</translation>
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
        <translation>Dijawab sampai</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>Ini tidak dibayar.</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>Mereka ingin bertanya tentang kisah pribadi seseorang. Tidak ada yang harus menceritakannya.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>Undangan baru</translation>
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
        <translation>Siapa yang meminta</translation>
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
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Dijawab sampai</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>Bayarannya (%1)</translation>
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
        <translation>Dengan ini belum ada yang ditanyai. Jika tanpa bayaran, atau dengan pertanyaan tentang kisah pribadi, undangan ditandai sebelum ada yang ditanyai.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>Tambahkan dulu kementerian atau organisasinya.</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>Tulis dengan beberapa kata apa yang diminta.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Hari ini bisa dibaca dengan dua cara, atau tidak terbaca. Tulislah seperti 23 November 2026.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ini bukan jumlah uang.</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>Tanyai anggota</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>Anggota menjawab sendirian di laptop. Daftar ini tidak memuat siapa yang menjawab ya atau tidak.</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>Berikan laptop</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>Semua sudah menjawab.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat menyimpan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Membuat dokumen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>meminta kisah pribadi</translation>
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
        <translation>Dijawab atau sudah lewat</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>Tanyai anggota…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>Dokumen untuk lembaga…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>Lembaga sudah diberi tahu</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Jawaban sejauh ini</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Berkata ya</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>Di sini tercatat apa yang diminta kementerian dan organisasi dari anggota: berbicara, melatih, meninjau, bertemu.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Bergabung dengan undangan</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>Mencetak lembar</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>Seseorang dari dewan menulis undangan di laptopnya dan menyampaikan enam kata kepada Anda.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>Pilih undangan…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Berkas tersegel (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Enam kata itu</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Akun Anda</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>Frasa sandi untuk laptop ini</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>Buat arsip di sini</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>Undangan belum dipilih</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>Enam kata belum diisi</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>Dewan belum punya akun untuk Anda</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Folder belum dipilih</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>Membuka undangan</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>Dewan: %1. Pilih akun milik Anda.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>Menyiapkan arsip</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>Berkas di sini tersegel. Akun yang membuka data tersegel dapat menyimpan dan melihatnya.</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>Paling besar 20 MB. Berkas disimpan di dalam brankas; berkas yang Anda pilih tetap di tempatnya.</translation>
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
        <translation>Rekaman</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>Berkas yang akan disimpan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>Berkas ini lebih besar dari 20 MB. Perkecil dulu, misalnya dengan titik gambar yang lebih sedikit, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Berkas ini kosong. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>Menyimpan berkas</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>Berkas ini datang bersama perubahan dari laptop lain.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Membuka berkas</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>Gambar ini punya terlalu banyak titik untuk ditampilkan di sini. Gambar tetap tersimpan seperti aslinya.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>Gambar ini rusak dan tidak dapat ditampilkan. Gambar tetap tersimpan seperti aslinya.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>Hapus berkas ini selamanya…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>Hapus berkas ini selamanya?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>Berkas dihapus selamanya di sini, dan di laptop lain pada tukar data berikutnya.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>Cadangan lama masih memuatnya.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Ini tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Tidak sekarang</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>Menghapus berkas selamanya</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>Berkas disimpan di dalam brankas, tersegel.</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>Berkas disimpan di dalam brankas.</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>Simpan rekaman ini</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>Hanya gambar dan PDF yang dapat dilihat di sini. Berkas tetap tersimpan seperti aslinya.</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>Tidak ada orang di dalamnya…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>Siapa yang ada di dalamnya…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>%n anggota ada di dalamnya…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>Tidak ada orang yang dapat dilihat, didengar, atau dikenali</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>bagian baru</translation>
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
        <translation>pembicara</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>rekomendasi</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>terjemahan</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>tidak dicatat</translation>
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
        <translation>Notulen</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Kutipan</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Berbagi</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Terbit</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Penelitian</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>dewan</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>seluruh pemerintah</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>organisasi mitra</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua orang</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>orang yang disebut oleh versi lebih baru</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>sudah ditanyakan</translation>
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
        <translation>ya lagi</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>tidak berlaku lagi</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>diakhiri oleh dewan</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ditarik kembali</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>jawaban dari versi yang lebih baru</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>tidak disebut sama sekali</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>sebagai seorang anggota</translation>
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
        <translation>jawaban tidak untuk kegunaan ini</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>jawaban ya ditarik kembali</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>jawaban ya diakhiri</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>jawaban ya tidak berlaku lagi</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>jawaban ya sudah berakhir</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>jawaban ya baru berlaku nanti</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>belum ada yang berkata ya</translation>
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
        <translation>seseorang sedang jeda</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>seseorang sudah meninggalkan dewan</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>ada permintaan perubahan</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>ada permintaan hapus yang belum dijawab</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>ada keberatan yang belum dijawab</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>belum dibaca dan dinyatakan benar</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>terjemahan belum diperiksa</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>masih ditinjau</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>ada syarat yang perlu dipastikan</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>belum disepakati</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>tidak ada teks dalam bahasa ini</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>bukan untuk yang akan melihatnya</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>sudah tidak ada</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>lembar bertanda tangan belum ada</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>mata acara tertutup</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>isinya tidak dapat ditelusuri</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>tidak boleh</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>Ada nama pilihan dalam teks, dan tidak ada yang mengatakan bahwa itu boleh.</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>Ada nama dari data tersegel dalam teks.</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>Ada bagian nama dari data tersegel dalam teks.</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>Ada nomor telepon dari data tersegel dalam teks.</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>Ada tempat dari data tersegel dalam teks.</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>Ada kontak dari data tersegel dalam teks.</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>Sebuah catatan memakai tanda kutip: mungkin ada yang dikutip tanpa ditanya.</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>Sebuah catatan memakai kata “saya” atau “kami”: mungkin itu kata-kata seseorang.</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>Sebuah catatan dulunya pernyataan seseorang.</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>Beberapa keterangan berdiri bersama. Mungkin kurang dari lima orang yang cocok; pembaca bisa menebak siapa.</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>Satu berkas tidak dapat ditelusuri.</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>Ada yang perlu dilihat oleh seseorang.</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>sudah diterima</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>disetujui</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>disetujui sebagian</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>disetujui pada prinsipnya</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>dicatat</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>tidak disetujui</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>diteruskan</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>lembar tanggapan</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>berkas balasan</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>surat</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>dalam rapat</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>gagasan</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draf</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>ditinjau</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>disepakati</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>terkirim</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ditarik kembali</translation>
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
        <translation>belum dimulai</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>sesuai rencana</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>tertunda</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>terhenti</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>tidak dilanjutkan</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>kami sependapat</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>sebagian</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>kami melihatnya berbeda</translation>
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
        <translation>badan pemerintah</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasi</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>organisasi internasional</translation>
    </message>
    <message>
        <source>other</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>tamu</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktif</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>sedang jeda</translation>
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
        <translation>dibayar di muka</translation>
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
        <translation>rapat</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>membaca dan meninjau</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>berbicara</translation>
    </message>
    <message>
        <source>training</source>
        <translation>pelatihan</translation>
    </message>
    <message>
        <source>research</source>
        <translation>penelitian</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>pekerjaan lain</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>ada koreksi yang menggantikannya</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>Dua orang yang kata-katanya ada di dalamnya minta tidak berada dalam satu paket dokumen.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>waktu</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>perjalanan</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>pengasuhan anak atau orang lain</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>biaya lain</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>Berbicara</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>Melatih orang lain</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>Berbicara dengan koran, radio, atau televisi</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>Membaca dan meninjau</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>Ikut dalam penelitian</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>Datang ke rapat</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>Hal lain</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>Kata-katanya mungkin mengarah ke satu orang.</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>kerabat</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>usia</translation>
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
        <translation>pekerjaannya</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>perjalanan</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>tubuh atau kesehatan</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>keluarganya</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>satu-satunya yang seperti itu</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>perkaranya</translation>
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
        <translation>notulis</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>pembaca</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>berkas jenis ini tidak keluar</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>belum ada yang mengatakan siapa yang ada dalam berkas</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>yang disimpan bersamanya tidak diserahkan</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>berkasnya masih ada di laptop lain</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>keterangan di samping isinya tidak dapat dibuang</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>sudah ditarik</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>tidak ada dalam paket dokumen sebelumnya</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>Isi gambar tidak dapat ditelusuri. Seseorang harus sudah melihat semuanya: wajah, nama, tempat, surat-surat.</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>Isi rekaman tidak dapat ditelusuri. Seseorang harus sudah mendengarkan semuanya: nama, tempat, suara.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>Keluar dari dewan</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1 keluar dari dewan</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>Mencari apa yang dikatakan anggota</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Tidak sekarang</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>Keluar dari dewan…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>Untuk setiap hal yang dikatakan atau didukung anggota, anggota memilih apa jadinya. Duduklah bersama; tidak ada yang terjadi sebelum pertanyaan terakhir.</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>Tidak ada yang ditulis atas nama anggota ini.</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>Untuk semuanya</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>Dikatakan dalam rapat</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Apa jadinya</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>Keluar dari dewan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavingWords</name>
    <message>
        <source>Stays here, goes to nobody</source>
        <translation>Tetap di sini, tidak diberikan kepada siapa pun</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>Tetap dipakai, dengan nama pilihan</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>Tetap dipakai, sebagai “seorang anggota”</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>Dihapus selamanya</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>Lima orang atau lebih mendukung ini. Ini tetap milik dewan, dan tidak menyebut nama siapa pun.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>Orang lain ikut menulis ini, jadi tidak dapat dihapus selamanya.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>Orang lain ikut menulis ini, jadi tidak dapat dihapus selamanya. Hari ini tidak ada jawaban ya untuk ini, jadi tidak dapat tetap dipakai.</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>Hari ini tidak ada jawaban ya untuk ini, jadi tidak dapat tetap dipakai.</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>Mulai hari ini anggota sudah keluar. Tidak ada miliknya yang keluar dari sini, selain yang tetap dipakai.</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>1 kontribusi tetap di dewan dan tidak diberikan kepada siapa pun.</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>%1 kontribusi tetap di dewan dan tidak diberikan kepada siapa pun.</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>1 kontribusi tetap dipakai dengan nama pilihan, hanya sejauh dan selama jawaban ya anggota berlaku hari ini.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 kontribusi tetap dipakai dengan nama pilihan, hanya sejauh dan selama jawaban ya anggota berlaku hari ini.</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>1 kontribusi tetap dipakai sebagai “seorang anggota”, hanya sejauh dan selama jawaban ya anggota berlaku hari ini.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 kontribusi tetap dipakai sebagai “seorang anggota”, hanya sejauh dan selama jawaban ya anggota berlaku hari ini.</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>1 kontribusi dihapus selamanya: di sini, dalam riwayat, dalam pencarian, dan di setiap laptop lain pada tukar data berikutnya. Ini tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>%1 kontribusi dihapus selamanya: di sini, dalam riwayat, dalam pencarian, dan di setiap laptop lain pada tukar data berikutnya. Semua ini tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>Sebagian pernah keluar. Halaman Penyerahan lalu menawarkan surat penarikan. Cadangan lama juga masih memuatnya.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>Cadangan lama masih memuatnya.</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>Honorarium yang belum dibayar tetap harus dibayar.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>What went out</source>
        <translation>Yang telah dikirim</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>Cetak untuk anggota…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>Tidak ada apa pun milik anggota ini yang dikirim.</translation>
    </message>
    <message>
        <source>Looking up what went out</source>
        <translation>Mencari apa yang telah dikirim</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>dipakai di sana</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>perlu ditarik kembali</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>ditarik kembali pada %1</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>dihentikan, kata mereka pada %1</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · penyerahan %2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Rekomendasi %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Bagian %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Dikirim pada</translation>
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
        <translation>Persetujuan anggota untuk itu</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat menyimpan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Membuat dokumen</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>Kata-kata ini dihapus di sini</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>Balai tidak dapat menjangkau:</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Kertas cetakan</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Cadangan lama</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>Salinan tinjauan %1, terbuka sampai %2</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Penyerahan %1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Laptop lain</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>Minta kembali, lalu hancurkan.</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>Buat cadangan baru, lalu hapus yang lama.</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>Minta agar berkasnya dihapus.</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>Kirim surat penarikan.</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>Dihapus selamanya di sana pada tukar data berikutnya.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ pindah</translation>
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
        <translation>Rekaman ini datang bersama perubahan dari laptop lain.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dengarkan</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>Laptop ini tidak dapat memutar rekaman.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>Ini tidak dapat diputar di laptop ini.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>Tampilkan huruf</translation>
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
        <translation>Terkunci pukul %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>Kode pemulihan, dari kertas Anda</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Papan ketik: %1</translation>
    </message>
    <message>
        <source>This is the sample council. Its passphrase is: %1</source>
        <translation>Ini dewan contoh. Frasa sandinya: %1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Kembali ke frasa sandi</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Lupa frasa sandi?</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>Buka paket dokumen dari dewan…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>Satu orang punya kode pemulihan</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>Beberapa orang punya kepingan kunci</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>Terang atau gelap</translation>
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
        <translation>Ukuran biasa</translation>
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
        <translation>Ukuran huruf</translation>
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
        <translation>Menyiapkan dewan contoh</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>Satu tahun kegiatan sebuah dewan rekaan ditulis ke folder yang hilang saat Balai ditutup. Ini perlu beberapa detik.</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>diundang</translation>
    </message>
    <message>
        <source>present</source>
        <translation>hadir</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>izin tidak hadir</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>Rapat dewan</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Konsultasi</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentasi</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Kelompok kerja</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>Putaran mendengar</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Sedang ditinjau</translation>
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
        <translation>Direncanakan</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>Notulen sedang ditulis atau ditinjau</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Sudah lewat</translation>
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
        <translation>Buka notulen</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Tambahkan ke acara</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>Undang semua anggota aktif</translation>
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
        <translation>1 menit</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 menit</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Belum ada mata acara.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Acara</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Belum ada yang diundang.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Siapa yang hadir</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Tentang apa?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notulen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>Tulis dengan beberapa kata tentang apa.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Rapat baru</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Buat rapat</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Rapat perlu judul.</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Tulis harinya dengan nama bulan dalam huruf.</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>Tulis waktunya seperti 09:00.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>Di sini tercatat rapat-rapat dewan, beserta acara dan notulennya.</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>Ubah mata acara</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>Tamu mata acara</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>Tunda mata acara</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>Ambil yang ditunda</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>Ambil acara yang biasa</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>Simpan ini sebagai acara yang biasa</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Juru bahasa</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>Tanyai anggota tentang juru bahasa</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>Rencanakan rapat berikutnya dalam seri</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>Undangan rapat untuk anggota</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Berkas kalender</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>Notulen dan daftar untuk lembaga</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Catatan isi</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Siapa yang hadir</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>anggota dan tamu</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>hanya anggota</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Mata acara mana?</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>Lembaga mana yang boleh hadir?</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>Bahasa apa yang dipakai?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>Siapa juru bahasanya?</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>Tamu mana?</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Seri</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>Acara dan orangnya ikut dibawa.</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>Siapa yang ditanyai, sendirian?</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>%1 akan menjadi juru bahasa Anda. Apakah Anda setuju?</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>Tolong orang lain saja</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>Ya, tidak apa-apa</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>Catat tamu yang ingin dikutip</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>Perlu juru bahasa lain. Ada yang memintanya, dan tidak memberi alasan.</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>Catat yang belum dibayar…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>Tanya kabar: edarkan laptop</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>Lewat telepon atau video</translation>
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
        <translation>Sebelum tamu masuk: %1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>Pernah dijanjikan, belum dilakukan</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>Putaran mendengar tidak mencatat nama.</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>Tidak semua yang diundang sebaiknya berada dalam satu rapat. Halaman mereka menjelaskan lebih jauh.</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>Tidak ada anggota yang membawa pulang kertas.</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>Undangan rapat untuk siapa?</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat menyimpan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Membuat dokumen</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>Tempat menyimpan berkas kalender</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Siapa yang melihat</translation>
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
        <translation>Daftar hadir</translation>
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
        <translation>Dewan</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>Isinya hanya yang disetujui anggota untuk pembaca ini.</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>Buat dokumen</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>Pilih siapa yang melihat.</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>Disimpan bersama rapat ini</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Simpan berkas…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>Orang yang didengar</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>Belum ada yang dicatat sebagai juru bahasa.</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Siapa yang membantu…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ pindah</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R permintaan pertama</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z mengurungkan</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Segel notulen</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn mata acara berikut</translation>
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
        <translation>Enter membuka</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>Cara rapat ditampilkan</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>Putaran sedang disiapkan.</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>Menyiapkan putaran</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>Membacakan untuk anggota</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>Kebijakan</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>Meninjau teks</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>Berbicara di depan umum</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Penjangkauan</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Penelitian</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>Hanya bertemu langsung</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>Lewat pendamping</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Lewat telepon</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Lewat kertas</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>Tidak di antara rapat</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Yang sudah didengar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nama resmi</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Bagian nama</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Nama lain</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Safe ways to make contact</source>
        <translation>Cara menghubungi yang aman</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>Cara menghubungi pendamping</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Dalam keadaan darurat</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Cara membayar</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>Tempat yang bisa menunjuk kepada anggota</translation>
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
        <translation>Anggota</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>boleh ke: %1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>tidak boleh ke: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>Siapa yang berbicara?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>Ini tentang rekomendasi yang mana?</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>Tidak dicatat.</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>Tidak ada yang disimpan. Tombol yang sama mengakhirinya.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Menulis lagi</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Jeda.</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>Yang sudah ditulis disimpan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>Hapus kata-kata ini?</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>Bagian ini dihapus selamanya dari notulen, riwayatnya, pencarian, dan setiap salinan arsip ini pada tukar data berikutnya.</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>Cadangan lama, cetakan, dan paket dokumen yang sudah diserahkan masih memuatnya.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Ini tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Tidak sekarang</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>Menghapus kata-kata</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>Apa jawaban Anda? Kata-katanya tetap seperti semula.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Beri jawaban ini</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Siapa yang akan membaca?</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Belum ada yang dicatat hadir dalam rapat ini.</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>Kata-kata yang sedang diketik saat Balai ditutup masih disimpan.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Tidak usah</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Kembali ke draf</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>Berikan kepada anggota untuk ditinjau</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>Tetapkan notulen</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Segel notulen</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>Notulen, %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Ditetapkan</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Disegel</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Belum dimulai</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Bahasa yang ditampilkan</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>Salinan tinjauan</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>Langkah berikut untuk notulen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notulen</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>Satu permintaan untuk menghapus kalimat.</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>%1 permintaan untuk menghapus kalimat.</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>Jawabannya hanya satu: hapus selamanya.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>Siapa yang melakukannya, dan sampai kapan?</translation>
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
        <translation>Sampai kapan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Tulis harinya dengan nama bulan dalam huruf.</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>Satu anggota membaca</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>Yang dibawa pulang anggota</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>Koreksi bagian ini</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Anggota yang membaca</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>Siapa yang membaca notulen ini?</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>satu orang</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 orang</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>Yang membaca</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>Kami akan melihat jawaban pada</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>Tidak ada yang harus menjawab. Yang menjawab kemudian tetap didengar.</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>Notulen %1</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>Berikan untuk ditinjau</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Ini bukan tanggal.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Pilih paling sedikit satu orang.</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>Memberikan notulen untuk ditinjau</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>Notulen %1 ditetapkan seperti yang disajikan.</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>Notulen %1 ditetapkan dengan perubahan.</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>Menetapkan notulen</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>Bagaimana seharusnya bunyinya? Kata-kata yang disegel tetap ada dan ditampilkan.</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>Kata-kata yang benar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Tambahkan koreksi</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>Menambahkan koreksi</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>Sedang ditinjau, %1 dari %2 sudah membaca</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>Putaran membaca</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>Terima jawaban anggota…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>Jawaban anggota</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Berkas tersegel (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>Menerima jawaban</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>Jawaban ini sudah pernah diterima.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>%n jawaban diterima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>%n tentang bagian yang sudah dihapus selamanya sejak itu.</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>Dalam bahasa ini</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Pilih paling sedikit satu bahasa.</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>Dalam semua bahasa yang ada</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>Tidak satu pun</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>Rekam seseorang membacakannya</translation>
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
        <translation>Rapat pada hari ini</translation>
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
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>Kode pemulihan sudah membuka arsip. Tetapkan frasa sandi baru sekarang; yang terlupa lalu tidak membuka apa pun di sini.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Tetapkan frasa sandi</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Menetapkan frasa sandi</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>Membuka yang tersegel</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Bergabung dengan undangan</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Kembali ke cadangan</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Baca berkas yang ditulis untuk saya</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>Melihat apa yang perlu dikerjakan</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>Catat yang belum dibayar</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>Masing-masing mendapat (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>Jumlah ini dicatat satu kali untuk setiap orang yang hadir. Yang sudah tercatat tidak dicatat lagi.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ini bukan jumlah uang.</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>Sudah dicatat untuk semua yang hadir.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>belum ditanggapi</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>Pilih tanggapan, atau hapus kata-kata yang lain.</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>Hari ini bisa dibaca dengan dua cara, atau bukan hari. Tulislah seperti 2027-03-01.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>Paket dokumen dari dewan</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>Paket dokumen</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>Paket dokumen (*.zip *.age);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>Membuka paket dokumen</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>Di sini dibuka paket dokumen yang diserahkan dewan. Isinya tidak ditulis ke komputer ini.</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Buka paket dokumen…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>Paket dokumen ini dikunci dengan frasa sandi. Dewan menyampaikannya kepada Anda lewat jalan lain, bukan bersama berkasnya.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Tampilkan huruf</translation>
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
        <translation>Buka paket dokumen lain…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>Simpan lembar tanggapan…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>Simpan balasan bertanda tangan…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>Isi paket dokumen</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>Ditanggapi: %1 dari %2</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>Tanggapi dulu sebuah rekomendasi.</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>Paket dokumen ini diubah atau rusak.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>Jangan dipakai. Mintalah dewan mengirimkannya lagi.</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>Tidak ada tanda tangan di samping paket dokumen ini.</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>Paket dokumen ini utuh, tetapi pembuatnya tidak dapat diperiksa. Taruh berkas yang berakhiran .minisig di sampingnya, lalu buka lagi.</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>Kunci yang menandatangani paket dokumen ini tidak dikenal.</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>Mintalah kunci dewan kepada dewan.</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>Tidak berubah.</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>Ditandatangani dengan kunci yang kata-katanya:</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>Cocokkan kata-kata ini dengan surat dewan.</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>Tempat menyimpan balasan bertanda tangan</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>Tempat menyimpan lembar tanggapan</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>Balasan (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>Lembar tanggapan (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Menyimpan</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>Lembar tanggapan tersimpan. Kirimkan kepada dewan.</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>Balasan tersimpan. Kirimkan kepada dewan, dan sampaikan kata-kata ini lewat jalan lain:</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>Notulen dan keputusan</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>Paket dokumen sebuah dewan</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>Tanggapan diminta sampai</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>Bahasa paket dokumen</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>Pilih rekomendasi di sebelah kiri dan tanggapi di sana. Yang Anda ketik tetap di jendela ini sampai Anda menyimpannya.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Surat Anda</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>Ini tercantum dalam setiap tanggapan Anda. Semuanya boleh kosong.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Tanggapan Anda</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>Ini versi lama: paket dokumen %1 di folder yang sama menggantikannya. Pakailah yang itu.</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>Jika ada yang ditarik</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>Surat penarikan meminta Anda berhenti memakai beberapa butir dari paket dokumen %1.</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>tidak ada yang disampaikan</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>kami sudah berhenti memakainya</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>Paket dokumen dari dewan</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Tutup tanpa menyimpan?</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>Tanggapan Anda tidak disimpan di tempat lain. Jika ditutup, semuanya terhapus.</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Kembali ke tanggapan saya</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>Tutup dan hapus</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Baca berkas yang ditulis untuk saya</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Berkas tersegel (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>Anda membaca sendirian, dan menjawab seperti yang Anda inginkan. Isinya tidak tertinggal di laptop ini.</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Enam kata itu</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>Berkas belum dipilih</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>Enam kata belum diisi</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Membuka berkas</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>Tempat menyimpan jawaban Anda</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Berkas tersegel (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>Jawaban Anda tersimpan. Silakan bawa kembali berkasnya dengan cara yang disampaikan kepada Anda.</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>Jawaban tidak dapat disimpan di sana. Silakan pilih tempat lain.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Tampilkan kata-katanya</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>Simpan jawaban saya…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>Anda boleh berhenti di sini. Jawaban Anda belum tersimpan di mana pun. Silakan simpan dalam berkas yang hanya bisa dibuka dewan, atau biarkan saja.</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>Ini ikut bersama jawaban Anda dalam berkas tersegel, hanya untuk dewan.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, asli</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1, terjemahan</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>Hanya di meja</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 Surat pengantar</translation>
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
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>Membaca notulen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Siapa yang membaca</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>Belum ada kata-kata dalam notulen ini.</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>%1 dari %2 bagian sudah direkam dalam %3.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>Siapa yang ikut menulis notulen ini tidak membacakannya. Tambahkan dulu pembacanya sebagai orang yang membantu.</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>Bacakan kata-katanya saja, tanpa nama. Anggota mendengarnya di layar baca; rekaman tetap ada di laptop dewan.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>Rekam bagian ini</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>Rekaman diputar di layar baca selama kata-kata ini tidak berubah.</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>Seseorang membacakan bagian ini</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Siapa yang membantu…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>Tentukan dulu di bawah “Siapa yang membaca” siapa yang membacakannya.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>Tampilkan huruf</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ubah frasa sandi</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frasa sandi sekarang</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>Ini berlaku di laptop ini. Cadangan yang dibuat sebelumnya masih terbuka dengan yang lama.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>Frasa sandi sekarang perlu diisi.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Mengubah frasa sandi</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Frasa sandi baru untuk %1</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>Orangnya sendiri yang mengetik; orang lain tidak perlu mengetahuinya.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>Ditempel dalam Unicode, sesuai pilihan Anda.</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Seperti ditempel</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>Ini mungkin bahasa Burma yang diketik dengan Zawgyi. Mana yang terbaca benar?</translation>
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
        <translation>Lakukan hal yang sama sampai brankas terkunci</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Seperti tertulis</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>Lakukan hal yang sama di seluruh berkas ini</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>Terjemahan dalam berkas ini mungkin bahasa Burma yang diketik dengan Zawgyi. Mana yang terbaca benar? Jawaban ini berlaku untuk semuanya.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>PDF ini rusak dan tidak dapat ditampilkan. PDF tetap tersimpan seperti aslinya.</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>PDF ini hanya terbuka dengan kata sandi. Mintalah yang tanpa kata sandi kepada pengirimnya.</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>PDF ini memerlukan memori atau waktu lebih dari yang boleh dipakai satu berkas di sini. PDF tetap tersimpan seperti aslinya.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>PDF tidak dapat ditampilkan di laptop ini: programnya tidak mau berjalan. Berkas tetap tersimpan seperti aslinya.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
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
        <translation>Halaman %1 dari %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Sudah keluar</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Berbicara</translation>
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
        <translation>Orang kepercayaan</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Masih belum dibayar</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Ubah nama…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Minta persetujuan</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Anggota baru</translation>
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
        <translation>Nama bebas: nama panggilan, nama pohon, nama sungai. Nama resmi tidak diminta.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>Perlu ada nama, nama apa saja.</translation>
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
        <translation>Selama jeda, dan setelah keluar, tidak ada milik anggota ini yang keluar dari sini.</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>Di sini tercatat anggota dewan, masing-masing dengan nama yang dipilihnya sendiri.</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>Yang telah dikirim…</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Diurutkan sebagai</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>“Dipanggil” adalah sapaan orang kepada anggota, misalnya “bibi”. “Diurutkan sebagai” menentukan tempat dalam daftar; kosongkan untuk urutan biasa.</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Cara menghubungi</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Belum ditanyakan</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>Dibawa pulang</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>Waktu di dewan</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Tulis harinya dengan nama bulan dalam huruf.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Hari terakhir lebih dulu daripada hari pertama.</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>Kebutuhan praktis</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>Hanya kebutuhan praktis</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>Hanya kebutuhan praktis: jalur landai, kursi dekat pintu, tanpa daging. Jangan pernah tulis apa yang dialami seseorang. Ini disegel.</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>Jika anggota kembali, semuanya kembali seperti semula. Tidak ada yang ditanyakan lagi.</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>Kelompok kerja baru</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>Kelompok kerja perlu nama.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Disegel</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>Ada yang disegel di sini.</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>Dapat dibuka oleh: %1.</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>Nama resmi dan kontak disegel. Untuk membukanya perlu frasa sandi Anda, dan pembukaannya dicatat.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>Belum ada yang disegel. Nama resmi tidak pernah diperlukan di sini.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Mulai…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>Sekarang terbuka. Ini tertutup setelah dua menit tanpa ketikan, dan saat Anda meninggalkan halaman ini.</translation>
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
        <translation>Akun lama</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>%1 membukanya pada %2, pukul %3.</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>Buka yang tersegel</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Frasa sandi Anda</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Tampilkan huruf</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>Bahwa Anda membukanya, dan kapan, tetap ada dalam arsip. Yang Anda lihat tidak.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>Ketik frasa sandi yang Anda pakai untuk membuka arsip.</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>Itu frasa sandi lain. Tidak ada yang dibuka.</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>Jika lebih dari satu, pisahkan dengan koma.</translation>
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
        <translation>Waktu di sini…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>Kebutuhan praktis…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>Kembali…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Jeda…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Keluar…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>Ingin teks dibacakan</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>Ingin ikut dalam (boleh berubah kapan saja)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Bahasa lain</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Kelompok kerja</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>Kelompok kerja baru…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>Tidak dalam rapat atau paket dokumen yang sama dengan (tersegel, tanpa ditanya alasan)</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Pilih anggota</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>Tidak ada aturan untuk huruf ini. Tulis namanya seperti anggota menulisnya.</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>Ditulis menurut aturan yang mengenal huruf, bukan bunyi. Betulkan seperti anggota menulisnya.</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Ditulis juga</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>Sarankan ejaan dalam huruf Latin</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>“Ditulis juga” adalah nama yang sama dalam huruf lain, dipisahkan koma. Pencarian menemukan anggota lewat setiap ejaan, dan setiap ejaan ditahan di sini seperti namanya.</translation>
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
        <translation>Penyerahan %1</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>Penyerahan baru</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 kolom berikut</translation>
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
        <translation>Notulen: %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>Keputusan: %1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>Syarat pada jawaban ya ini</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>Bagaimana syarat ini dipenuhi?</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>Alasan disimpan bersama penyerahan, atas nama akun Anda. Alasan tidak masuk ke paket dokumen.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Sudah dipenuhi</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>Perlu beberapa kata, untuk siapa pun yang bertanya nanti.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Menyiapkan halaman</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>Biarkan, dengan alasan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
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
        <translation>Tempat menyimpan paket dokumen dan tanda tangannya</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>Menyiapkan paket dokumen</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>Paket dokumen dan tanda tangannya tersimpan: %1</translation>
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
        <translation>Pratinjau cetak</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>Kembali ke penyerahan</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>Yang dilihat %1</translation>
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
            <numerusform>%n butir</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>Yang diizinkan menurut pilihan</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 dari %2 bagian</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>sedang diperiksa</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>tidak ada isinya</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>ditahan di sini: %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>ditahan di sini</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>utuh, semua sebagai “seorang anggota”</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>utuh</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>boleh</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n ditahan di sini</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>sebagian</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Ditahan di sini</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>%n bagian; halaman tidak menyebutnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>Butir %1, satu pernyataan</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>Butir %1, satu keputusan</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>Butir %1, satu tindakan</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>Butir %1, satu catatan</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Butir %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Lihat…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>Pemeriksaan kerahasiaan</translation>
    </message>
    <message>
        <source>running</source>
        <translation>sedang berjalan</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>tidak ada temuan</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n temuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>%n temuan, %1 belum dijawab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>dibiarkan, dengan alasan</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Ubah teks</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>Biarkan, dengan alasan…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Halaman sedang disiapkan.</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>Pilih dulu apa yang akan diserahkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>%n temuan menunggu jawaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>Tidak ada yang boleh diserahkan.</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>Paket dokumen akan ditandatangani: PDF, ODT, XLSX, dan lembar tanggapan.</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>Setelah itu paket dokumen dapat ditandatangani: PDF, ODT, XLSX, dan lembar tanggapan.</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>Anda sendiri yang mengetik jawaban ya lisan yang belum dilihat anggotanya. Karena itu orang lain mengonfirmasi.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%1 dari %2 pembicara mengizinkan ini</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>kurang dari lima pembicara</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>belum dilihat anggotanya</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>Paket dokumen (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>Enam kata ini membuka paket dokumen. Sampaikan kepada lembaga lewat jalan lain, bukan bersama berkasnya; kata-kata ini tidak ditampilkan lagi.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>tidak dikunci</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>terkunci dengan enam kata</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Paket dokumen</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>Penyerahan %1, menggantikan %2</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>Berkas yang disimpan bersama ini</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>Paket dokumen tersimpan dalam %n berkas, masing-masing dengan tanda tangannya. Kirim setiap berkas dalam pesan tersendiri; yang pertama: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>7-Zip, Keka, atau program arsip lain untuk zip AES-256 dapat membukanya; program bawaan Windows tidak.</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>Program gratis bernama age dapat membukanya, begitu juga Balai.</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>zip terkunci, untuk kantor tanpa age</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>satu berkas</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>berkas sampai %1 MB</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>Ukuran untuk surel</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Jangan sertakan berkas</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>Sudah dilihat atau didengarkan…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>Tidak ada yang diserahkan dalam bahasa-bahasa ini: %1</translation>
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
        <translation>Lebih lambat</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>Laptop ini tidak bisa membacakan. Orang yang Anda pilih boleh membacakannya untuk Anda.</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>Laptop ini tidak punya suara untuk bahasa ini: %1. Orang yang Anda pilih boleh membacakannya untuk Anda.</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>Dengarkan seseorang membacakannya</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>Rekaman ini tidak dapat diputar di laptop ini.</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>Suara laptop tidak menjawab. Orang yang Anda pilih boleh membacakannya untuk Anda.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>Kata-kata Anda</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>Hari ini tidak ada lagi yang perlu dibaca.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>Perkataan Anda ditulis seperti ini. Ini terjemahan:</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>Perkataan Anda ditulis seperti ini:</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>Ini yang ditulis tentang rapat:</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>Ini bukan kata-kata Anda.</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>Tulisan ini menyebut nama Anda: %1.</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>Tulisan ini tidak menyebut siapa yang mengatakannya.</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>Tulisan ini menyebut “seorang anggota”. Nama Anda tidak ditampilkan.</translation>
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
        <translation>Tutupi</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>Jawaban Anda disimpan. Anda boleh berhenti kapan saja.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Ini benar</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Tolong ubah</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Tolong hapus</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Apa yang ingin Anda lakukan?</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>Membaca yang ditulis</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>Menyampaikan sesuatu kepada dewan</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>Jawaban ya dan tidak saya</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>Apa yang sebaiknya dibicarakan dewan?</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>Bagaimana sebaiknya ini ditulis?</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>Masukkan ke acara rapat</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>Sampaikan keinginan ini</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>Usulkan kepada dewan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>Anda boleh berhenti di sini.
Hari ini tidak ada lagi yang perlu Anda lakukan.</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>Orang yang bisa diajak bicara</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>Saya ingin ada yang berbicara dengan saya</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>Ini disimpan tersegel, untuk orang yang mengurus pendampingan.</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>Jawaban ya dan tidak Anda</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>Hapus ini?</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>Kata-kata Anda langsung hilang dari notulen.</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>Juga hilang dari riwayat dan pencarian. Dari laptop lain hilang saat tukar data berikutnya.</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>Cadangan lama dan dokumen yang sudah diberikan mungkin masih memuatnya.</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>Kata-kata itu tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Biarkan dulu</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>Menghapus kata-kata Anda</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>Pendamping dari dewan</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>Anda boleh memintanya kapan saja.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>Permintaan Anda disimpan. Seseorang akan menemui Anda.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>Di sini permintaan tidak bisa disimpan tersegel. Silakan sampaikan kepada pendamping Anda.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>%1 membacakan ini untuk Anda.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Siapa yang membaca</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>Saya membaca sendiri</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>Ini diubah sejak Anda menyatakannya benar:</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Saya sudah selesai</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>Yang diminta orang lain dari saya</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>Apa pendapat Anda tentang ini?</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>Saya tidak setuju dengan ini</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>sebagai seorang anggota</translation>
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
        <translation>Cara Anda disebut</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>Katakan saja, tanpa mengetik</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>Orang yang duduk setelah Anda tidak melihat kata-kata Anda. Kata-kata itu hilang dari notulen saat putaran ini berakhir.</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>Laptop tidak dapat mencatat ini sekarang. Laptop mencoba lagi pada jawaban berikutnya.</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>Ini disimpan tersegel bersama jawaban Anda. Hanya pengurus data tersegel yang mendengarnya. Rekaman ini tidak pernah keluar dari laptop dewan.</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>Di sini rekaman tidak bisa disimpan tersegel. Silakan ketik, atau sampaikan kepada orang yang menuliskannya.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Belum ada yang dicatat hadir dalam rapat ini.</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Siapa yang akan membaca?</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Anggota yang membaca</translation>
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
        <translation>PIN sudah ditetapkan. PIN ini hanya membuka layar baca yang ditutupi, tidak yang lain.</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>PIN empat angka atau lebih membuka layar baca yang ditutupi, tidak yang lain.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Akhiri putaran</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>Anda boleh berhenti di sini.
Hari ini tidak ada lagi yang perlu Anda lakukan.</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>Apakah Anda ingin membawa pulang sesuatu?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
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
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>“Tidak ada” juga jawaban yang baik. Yang tidak ada di rumah tidak bisa ditemukan di sana.</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>Orang berikutnya duduk</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>Putaran berakhir di sini</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Buka meja kerja</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Kembali ke putaran</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ini bukan frasa sandinya.</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>Arsip terkunci. Frasa sandi membukanya, lalu semua jawaban masuk ke arsip.</translation>
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
        <translation>Ada orang yang membacakannya, direkam pada %1.</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1 Rekaman ini dari teks yang lebih lama dan tidak diputar.</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>Hapus rekaman ini selamanya…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>Rekam seseorang membacakannya</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>Rekaman disimpan bersama lembar persetujuan, dan diputar sebagai ganti suara mesin selama teksnya tidak berubah.</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>Simpan bacaan ini</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>Pilih berkas WAV…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>Seseorang membacakan lembar persetujuan dalam %1</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Berkas WAV (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>Berkas ini lebih besar dari 20 MB. Perpendek dulu, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>Menyimpan rekaman</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>Berkas ini tidak dapat diputar di sini. Simpan sebagai WAV 16 bit dengan satu atau dua saluran, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>Hapus rekaman ini selamanya?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>Rekaman dihapus selamanya di sini, dan di laptop lain pada tukar data berikutnya.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Ini tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Tidak sekarang</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>Menghapus rekaman selamanya</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>Tahan tombol Spasi selama Anda membaca, dan lepaskan setelah selesai. Atau tekan sekali untuk mulai, dan sekali untuk mengakhiri.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>Tempat menyimpan surat penarikan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>Menyiapkan surat penarikan</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>Tarik butir</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>Nomor butir</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>Untuk kekeliruan: lembaga diminta berhenti memakai butir-butir ini. Surat ini hanya menyebut nomor.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Cetak surat penarikan…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>Paket dokumen ini tidak memuat butir dengan nomor ini: %1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>Tulis nomor yang tercantum dalam paket dokumen, dipisahkan koma.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>Dewan menyepakatinya</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Caranya</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>dengan mufakat</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>dengan pemungutan suara</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>Pendapat berbeda, jika ada</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>Mulai sekarang teks ini tetap: perubahan perlu disepakati lagi.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Sepakati</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>Catat tanggapan</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Siapa yang menanggapi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Tanggal sasaran</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>Tambahkan dulu lembaganya, di bawah nama dewan.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Hari ini bisa dibaca dengan dua cara, atau tidak terbaca. Tulislah seperti 23 November 2026.</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>Apa yang dilihat dewan</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Pandangan kami</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Dalam satu kalimat</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Ubah teks</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
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
        <translation>Perlu ada judul.</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Rekomendasi baru</translation>
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
        <translation>sebuah lembaga</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Semua lembaga</translation>
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
        <translation>Buka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>mufakat, dengan pendapat berbeda</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>mufakat</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Kepada %1</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Dewan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Tanggapan</translation>
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
        <translation>dewan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>Catat tanggapan…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>Pandangan kami…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Sepakati…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Ubah teks…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Ke tinjauan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Nyatakan selesai</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>Pandangan dewan: %1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>Disepakati oleh dewan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ pindah</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R catat tanggapan</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>Di sini tercatat rekomendasi dewan, dan apa yang terjadi dengan masing-masing.</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>Teks ini berbeda dari yang disepakati. Teks ini diserahkan lagi setelah disepakati kembali.</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>Jadikan draf</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Kembali ke tinjauan</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Tulis baru</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>Simpan surat dari %1…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>Disimpan bersama rekomendasi ini</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Simpan berkas…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>Tempat menyimpan kepingan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>Membuat kepingan</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>Kepingan kunci</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>Orang yang menyimpan kepingan</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>Berapa orang yang membuka arsip</translation>
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
        <translation>satu berkas untuk setiap orang</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>Kepingan adalah bagian dari kunci. Sendirian, kepingan tidak membuka apa pun. Jika cukup banyak, bersama-sama kepingan membuka semua yang dapat Anda buka.</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>Berikan masing-masing kepada orang lain yang dipercaya dewan. Jangan simpan satu pun bersama laptop. Kepingan yang dibuat sebelumnya lalu tidak membuka apa pun.</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>Buat kepingan…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>Kepingan yang diperlukan lebih banyak daripada yang ada.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Ditutupi</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · salinan 1</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>Lembar ini ditutupi selama Anda membaca kelompok dari kertas Anda.</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>Delapan kelompok ini membuka arsip jika frasa sandi hilang.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>Simpan kertas ini di tempat yang hanya Anda yang akan mencarinya. Jangan difoto.</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>Dicoba pada: ____________________   oleh: ____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Kembali ke cadangan</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Pilih cadangan…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>Cadangan yang dituju</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Cadangan (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>Cadangan menjadi folder baru; yang sudah ada tidak diubah. Folder itu terbuka dengan frasa sandi dari hari cadangan dibuat.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>Yang ditulis setelah cadangan tidak ada di dalamnya. Terima dulu isi laptop yang lain sebelum menyerahkan apa pun.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Kembali ke cadangan ini</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>Cadangan belum dipilih</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Folder belum dipilih</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Kembali ke cadangan</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>sebuah contoh</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Membaca tanggapan</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>Menerima tanggapan</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>Tanggapan sebuah kantor</translation>
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
        <translation>Balasan utuh. Cocokkan kata-kata kuncinya dengan kantor itu: %1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>Di sini tercatat tanggapan sebuah kantor, sebelum ada yang dicatat darinya.</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>Kolom yang ditemukan</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>tanpa judul kolom</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>kolom kedua yang artinya sama</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>tidak dikenal: apa ini?</translation>
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
        <translation>Artinya</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>Arti kolom %1</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>Baris yang terbaca</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>Tidak ada baris yang berisi tanggapan.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>%n baris lagi sudah dibaca dan tidak ditampilkan di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>Mereka sudah berhenti memakai yang ditarik dari penyerahan %1</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>butir tanpa nomor</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Baris %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>tertanggal %1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>sudah tercatat</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>tidak disertakan</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>Tetap terima baris ini</translation>
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
        <translation>Pakai ini</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Berkas sedang dibaca.</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>Tidak ada isi berkas ini yang dapat diterima.</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>Sebutkan dulu kolom mana yang berisi tanggapan, dan kolom mana yang berisi nomor butir atau nomor rekomendasi.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>%n pertanyaan menunggu jawaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Tidak ada yang perlu diterima.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>%n tanggapan akan dicatat. Belum ada yang dicatat.</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>jawaban lain dari yang dicatat sebelumnya: keduanya tetap ada</translation>
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
        <translation>Dijelaskan oleh</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Juru bahasa</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Saksi</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Siapa yang melihat</translation>
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
        <translation>tanda tangan</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>cap jempol</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>lisan, di depan saksi</translation>
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
        <translation>Ditanyakan</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>semua orang di dewan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1: tidak ada lembar</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1: tidak ada lembar dalam bahasa ini</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1: versi %2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>Lembar persetujuan: %1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>lisan, direkam</translation>
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
        <translation>Kertas bergambar…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>Bergantian di laptop ini</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Tampilkan semua jawaban</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>1 ya, 2 tidak, 3 nanti. Nama: 1 nama pilihan, 2 “seorang anggota”, 3 nanti, 4 tidak disebut, 5 nama sendiri. Backspace: belum ditanyakan. Delete pada nama menyingkirkan barisnya.</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>Jawaban: orang dan pertanyaan</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>Pada hari apa ini dijawab? Tulis harinya dengan tahunnya.</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>Hari jawaban itu belum tiba.</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>Jawaban lisan perlu saksi. Tulis siapa yang mendengarnya.</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>Belum ada yang diketik. Kotak kosong tetap “belum ditanyakan”: tidak ada yang ditulis untuknya.</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>Jawaban yang akan ditulis: %1. Orang: %2. Kotak kosong tetap “belum ditanyakan”.</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>Tempat menyimpan kertas bergambar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>Membuat kertas bergambar</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>Menyimpan putaran</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>Ditarik kembali segera setelah diketik.</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>Putaran disimpan. Jawaban: %1. Orang: %2. Ctrl+Z menariknya kembali.</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>Jawaban “tidak” menyangkut penyerahan yang sudah keluar: %1.</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>Ke penyerahan</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>Putaran pertanyaan</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>Simpan putaran</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>Putaran yang sudah diketik tetapi belum disimpan masih ada di sini.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Tidak usah dilanjutkan</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>Giliran di laptop ini terputus. Jawaban yang diberikan di dalamnya masih ada di sini.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Simpan jawaban ini</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Tidak usah disimpan</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>Kertas bergambar</translation>
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
        <translation>Nomor di kertas adalah nomor barisnya. Kertas yang ada namanya harus tetap di dewan.</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>Buat kertas bergambar…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>belum ditanyakan</translation>
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
        <translation>“seorang anggota”</translation>
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
        <translation>Segel notulen</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>Hanya notulen yang sudah ditetapkan dapat disegel.</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>Kata-kata yang disegel tetap seperti semula. Nanti hanya koreksi dengan tanggalnya yang dapat ditambahkan.</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>Membaca notulen</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>ditahan di sini</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>Seorang anggota:</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>Satu bagian: %1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>%1 bagian: %2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>Untuk dewan</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Untuk semua orang</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>Ditahan di sini, untuk dewan</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>Ditahan di sini, untuk semua orang</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>Menyegel notulen</translation>
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
        <translation>siapa saja</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notulen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Lembaga</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Isian lain</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>mulai %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Cari di mana</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
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
        <translation>Ketik yang Anda cari, dalam bahasa apa saja.</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>Tidak ada yang ditemukan untuk kata-kata ini.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Cari di mana</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Simpan pencarian ini</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Pencarian tersimpan</translation>
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
        <translation>Orang kedua memeriksanya</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Tampilkan huruf</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>Orang yang lain mengetik frasa sandinya sendiri.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>Itu benar</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Itu tidak benar</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>kami menariknya sekarang</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>tanyakan lain hari</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>Kami mencatat: ya untuk %1. Apakah itu benar?</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>Hanya untuk satu rapat atau satu teks.</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>Anda berkata: %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Sampai %1.</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>tetap seperti ini</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>Sebagian perlu ditarik</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Penyerahan %1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>kata-kata yang dihapus</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Dibuat pada</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>Seorang anggota menarik kembali jawaban ya yang menjadi dasar butir %1. Surat penarikan hanya menyebut nomor-nomor ini.</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>Balai tidak dapat menjangkau dokumen yang sudah dikirim: lembaga itu diminta berhenti memakainya.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Cetak surat penarikan…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>Terima lembar tanggapan…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Yang diserahkan</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Yang ditahan di sini</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Penyerahan</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Siapkan</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>Di sini tercatat apa yang diserahkan kepada kementerian dan pihak lain: tepat seperti yang disetujui anggota, tidak lebih.</translation>
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
        <translation>Paket dokumen sudah diterima</translation>
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
        <translation>Misalnya: diantar langsung, diterima bagian penerimaan surat.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Tulis harinya dengan nama bulan dalam huruf.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>Hari yang belum tiba tidak dapat dicatat.</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>Tulis bagaimana paket itu sampai di sana.</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>Cari penyerahan</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>Tidak ada penyerahan yang cocok dengan kata-kata ini.</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>Sudah diterima…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>Lihat isi paket dokumen…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>Lembar tanggapan yang sudah diisi, atau balasan bertanda tangan</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>Lembar tanggapan dan balasan (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>Tarik butir…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>lewat surat</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>secara lisan atau lewat telepon</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>pada lembar tanggapan</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>lewat balasan bertanda tangan</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>diganti oleh %1</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>penarikan belum dikonfirmasi</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>Menggantikan</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Diganti oleh</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Ditarik</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>butir %1, pada %2</translation>
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
        <translation>Dikonfirmasi</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>Mereka sudah berhenti memakainya…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>Ingatkan mereka…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>Paket dokumen pengganti…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>Mereka sudah berhenti memakai yang ditarik</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>Cara mereka menyampaikannya</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Kantor yang mana</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>Kantor, bukan orang. Setelah ini, halaman Hari ini tidak lagi mengingatkan tentang penarikan itu.</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>Tanggal ini lebih awal daripada surat penarikan.</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>Mencatat konfirmasi</translation>
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
        <translation>Lembar pengantar untuk salinan cetak</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Berapa salinan</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>Ke kantor mana</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>Satu lembar untuk diletakkan di atas setiap salinan: kantornya, nomor rujukan, nomor salinan, dan garis untuk ditandatangani lalu dikirim kembali. Catatan tentang siapa yang membawanya tetap di sini.</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>Cetak lembar pengantar…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>Tulis angka dari 1 sampai %1.</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>Tempat menyimpan lembar pengantar</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>Membuat lembar pengantar</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>Lembar pengantar untuk kertas…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>Akun ini, di laptop ini</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>Yang disepakati dewan</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>Bahasa jendela ini. Arsip tetap dalam bahasa aslinya.</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Ctrl + dan Ctrl − memperbesar dan memperkecil huruf.</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>Setelah selama ini tanpa ketikan atau gerakan, brankas terkunci.</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>Berapa lama jawaban ya berlaku jika tidak ada hari yang disebut.</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>Berapa lama waktu lembaga untuk menanggapi penyerahan.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>light</source>
        <translation>terang</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>gelap</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Terkunci setelah</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>Jawaban ya berlaku</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Waktu menanggapi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>Urutan ketiga jawaban di depan anggota, di layar dan di kertas bergambar.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Urutan jawaban</translation>
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
        <translation>Frasa sandi sudah diubah.</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>Kunci dan orang</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Ubah frasa sandi…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Lembar pemulihan baru…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>Orang yang memakai laptop ini…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>Insiden…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>Lembar pemulihan belum dicoba: data tersegel, penyerahan, dan tukar data tetap tertutup.</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>Kata sensitif…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>Cara menulis hari, jam, dan hitungan di sini dan di kertas anggota. Nomor dokumen, uang, dan berkas tetap memakai 0–9.</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>Setelah sekian hari tanpa konfirmasi, halaman Hari ini mengingatkan tentang penarikan.</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>Kelompok putaran mendengar…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>Pengingat penarikan</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Siapa yang membantu…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>Kepingan kunci</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Kepingan %1 dari %2</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>Ini bagian dari sebuah kunci. Sendirian, kepingan ini tidak membuka apa pun. %1 kepingan mana pun bersama-sama membuka yang terkunci.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>Simpan kertas ini di tempat yang hanya Anda yang akan mencarinya, jauh dari laptop. Jangan difoto. Berikan hanya kepada orang yang Anda kenal, langsung bertatap muka.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>Tampilkan huruf</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>Ketik dulu sebuah kepingan, atau pilih berkasnya.</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>Pilih frasa sandi baru dengan paling sedikit %1 huruf.</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>kepingan %1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>Berkas kepingan</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>Kepingan (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Belum ada kepingan.</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>Kepingan sejauh ini: %1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>Kepingan adalah bagian dari kunci. Beberapa orang masing-masing menyimpan satu. Jika cukup banyak, bersama-sama kepingan membuka arsip.</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>Kepingan, seperti tertulis di kertas</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Tambahkan kepingan ini</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Dari berkas…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>Frasa sandi baru, untuk sesudahnya</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>Mencetak lembar</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>Lembar pemulihan belum dicoba. Sebelum itu, data tersegel, penyerahan, dan tukar data tetap tertutup.</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>Kode pemulihan baru ditulis di lembar baru. Lembar yang lama lalu tidak membuka apa pun di sini; cadangan yang dibuat sebelumnya masih terbuka dengannya. Siapkan kertas: kode hanya ditampilkan satu kali.</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>Hanya fasilitator yang membuat kode pemulihan baru.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Buat kode pemulihan baru</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>Lembar sudah dicoba</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>Membuat kode pemulihan</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>Ini tetap tertutup sampai lembar pemulihan dicoba. Tanpa lembar itu, semuanya hilang jika frasa sandi terlupa.</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>Ke lembar pemulihan</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>Pisahkan sel yang digabung lalu coba lagi.</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>Kepala tabel pada lembar hilang. Minta lembar seperti saat dikirim dari lembaga.</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>Tanyakan kepada lembaga apa arti kolom ini, atau keluarkan dari lembar.</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>Tanyakan kepada lembaga hari mana yang dimaksud, dan tulis seperti 2027-03-01.</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>Tanyakan kepada lembaga tanggapan mana dalam daftar yang dimaksud.</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>Cocokkan nomornya dengan paket dokumen, atau tanyakan kepada lembaga.</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>Tanyakan kepada lembaga apa maksudnya.</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>Berkas ini tidak dapat dibaca sebagai lembar tanggapan. Tidak ada yang dicatat.</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>Simpan lagi sebagai XLSX tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>Baris %1, kolom %2, tidak dapat dibaca dengan pasti. Tidak ada yang dicatat.</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>Tidak terbaca dengan pasti: %1. %2</translation>
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
        <translation>Rapat</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Penyerahan</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Tukar data</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Lembar persetujuan</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Honorarium</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>Kementerian dan lembaga</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tutupi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Undangan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>Orang yang memakai laptop ini</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Lembar pemulihan</translation>
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
        <translation>Tahap rekomendasi: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>satu orang belum meninjau</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 orang belum meninjau</translation>
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
        <translation>Yang dibawa pulang anggota</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>Anggota yang membawa pulang sesuatu</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>Tidak ada yang ingin membawa pulang notulen ini.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>di kertas</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>sebagai berkas</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Tempat menyimpan dokumen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Membuat dokumen</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Tempat menyimpan berkas</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Berkas tersegel (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Membuat berkas</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>Enam kata ini membuka berkas. Persilakan anggota mencatatnya, terpisah dari berkasnya.</translation>
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
        <translation>dari kami</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>Dari dewan sendiri</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>Bawaan Balai</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Sebagai gantinya</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>Kata ini digarisbawahi dalam notulen. Kata-kata yang diucapkan anggota dibiarkan.</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>Kata ini dibiarkan: tidak ada yang digarisbawahi.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>Biarkan kata ini</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>Garis bawahi lagi</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>Kata sensitif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>Satu kata atau lebih</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>Pisahkan kata-kata penggantinya dengan koma. Ini hanya saran: teks siapa pun tidak diubah.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>Tulis dulu katanya.</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>Kata itu sendiri ada di antara kata penggantinya.</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>Kata ini sudah ada dalam daftar.</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>Kata sensitif</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Kata baru</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>Di sini tercatat kata yang bisa menyakitkan, dan kata lain sebagai gantinya. Balai menggarisbawahinya dalam notulen dan tidak mengubah apa pun.</translation>
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
        <translation>Seseorang menarik kembali jawaban ya</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>dalam penyerahan %1</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>Surat penarikan</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>Satu jawaban ya berakhir pada %1</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>Satu jawaban ya sudah berakhir pada %1</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>Satu pertanyaan ditunda</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>%1 pertanyaan ditunda</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>putaran berikut</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>Satu orang belum meninjau</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 orang belum meninjau</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>Semua orang sudah membaca notulen</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>notulen %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>Satu permintaan untuk menghapus kalimat</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>%1 permintaan untuk menghapus kalimat</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>Jawab dulu</translation>
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
        <translation>tanggal sasaran</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>Perlu dikerjakan</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>Satu orang belum dibayar untuk %1</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>%2 orang belum dibayar untuk %1</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>Satu orang belum dibayar</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>%1 orang belum dibayar</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Buat cadangan</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>Buat cadangan pertama</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>%1 hari lalu</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>Satu tindakan perlu dikerjakan</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Notulen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Tanggapan</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>Honorarium dan cadangan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>sebuah undangan masih terbuka</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>Teks persetujuan berubah: %1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>satu orang perlu ditanya lagi</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>%1 orang perlu ditanya lagi</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>%1 menunggu jawaban atas undangannya</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>Sebuah undangan menunggu jawaban</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>Insiden: anggota yang terkait perlu diberi tahu</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>Sebuah penarikan belum dikonfirmasi</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>penyerahan %1</translation>
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
        <translation>Rapat baru</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ pindah</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9 atau Enter membuka</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z mengurungkan</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>Yang perlu dikerjakan sekarang</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>Hari ini tidak ada yang perlu dikerjakan. Yang perlu dikerjakan akan muncul di sini.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Rapat berikutnya</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Buka acara</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Rencanakan rapat</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Belum ada rapat yang direncanakan.</translation>
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
        <translation>satu anggota akan hadir</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>%1 anggota akan hadir</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>satu izin</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 izin</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1, dengan juru bahasa</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>Rekomendasi menurut tahap</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Sedang ditinjau</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Disepakati</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>Satu rekomendasi.</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>%1 rekomendasi menurut tahap.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Rekomendasi</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>%1 dari %2 yang terkirim sudah ditanggapi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
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
        <translation>Belum ada tukar data dengan laptop lain.</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>Satu bagian punya dua versi</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>%1 bagian punya dua versi</translation>
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
        <translation>Lembar untuk penerjemah…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>Terima lembar…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1: %2 perlu diterjemahkan, %3 tertinggal dari aslinya</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>Dewan ini punya satu bahasa.</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>Lembar untuk penerjemah</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Ke bahasa</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>Berkas ini keluar dari brankas. Isinya hanya yang boleh diberikan kepada organisasi mitra, tanpa nama siapa pun di sampingnya.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Pilih tempat</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>Tempat menyimpan lembar</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>Membuat lembar</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>Bagian dalam lembar: %1. Ditahan di sini: %2.</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>Terima lembar</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>Lembar (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>Menerima lembar</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Terjemahan diterima: %1. Aslinya berubah sejak itu: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>Berhenti merekam</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Katakan lagi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>Dengarkan</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>Merekam: %1, paling lama %2.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Terekam: %1.</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>Di sini tidak ada tempat lagi untuk rekaman.</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>Paling lama %1 menit.</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>Tidak ada mikrofon yang menjawab di laptop ini. Anda bisa mengetik saja, atau sampaikan kepada orang yang menuliskannya.</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>Mikrofon berhenti. Yang dikatakan sampai saat itu ada di sini.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>Ini tidak dapat diputar di laptop ini.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>Bacakan: suara di laptop ini sedang dicari.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>Bacakan: laptop ini tidak punya suara. Rekaman yang dibuat orang dapat didengarkan.</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>Bacakan: laptop ini punya suara untuk setiap bahasa.</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>Bacakan: %1. Di sini tidak ada suara untuk: %2.</translation>
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
        <translation>Perubahan ini milik dewan lain.</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>Perubahan ini datang dari laptop yang belum diterima dewan ini.</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>Perubahan ini tidak ditandatangani oleh laptop yang disebutnya.</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>Dewan tidak lagi memercayai laptop itu.</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>Laptop ini dipercaya dengan kunci lain. Cocokkan kata-katanya lewat suara sebelum melakukan apa pun.</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>Laptop tidak mengakhiri kepercayaan pada dirinya sendiri. Lakukan di laptop lain.</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>Undangan ini sudah pernah dipakai. Mintalah yang baru.</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>Akun kantor tidak bertukar data. Pakai akun dewan.</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>Banyak arsip akan dihapus selamanya sekaligus. Orang kedua mengonfirmasi hal itu dengan frasa sandinya sendiri.</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>Anggota ini tidak membawa pulang kertas. Bacalah bersama di sini.</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>Brankas ini dipulihkan dari cadangan. Terima dulu isi laptop yang lain, atau sebutkan di Tukar data mengapa tidak ada yang lebih baru.</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>Brankas ini tidak dipulihkan dari cadangan, atau sudah menyusul. Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>Dewan perlu paling sedikit satu fasilitator.</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>Selalu ada satu frasa sandi yang tetap. Tambahkan yang lain lebih dahulu.</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>Frasa sandi ini milik akun lain. Sebutkan nama akun itu, atau pakai frasa sandi yang tepat.</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>Tidak ada isi paket dokumen ini yang ditarik.</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>Seluruh isi paket dokumen ini ditarik, jadi tidak ada yang dapat dikirim sebagai gantinya.</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>Sudah ada paket dokumen penggantinya.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>Siapa yang ikut menulis notulen ini tidak membacakannya untuk anggota.</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>Penulis terjemahan tidak memeriksa terjemahannya sendiri. Mintalah orang lain.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>Seorang anggota meminta kata-kata dikeluarkan. Jawablah itu lebih dahulu.</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>Ini tersegel. Notulen diperbaiki di samping yang tersegel; hal lain perlu akun yang membuka data tersegel.</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>Ini perlu akun yang membuka data tersegel. Mintalah kepada orang yang memilikinya.</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>Orang kedua mengonfirmasi ini dengan akun dan frasa sandinya sendiri.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>Kunci tanda tangan dewan berubah sejak pratinjau. Lihat lagi pratinjaunya.</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>Di pratinjau ada pertanyaan yang belum dijawab. Jawab masing-masing dengan alasan.</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>Minta fasilitator melakukannya.</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>Dari yang dipilih, tidak ada yang boleh keluar sekarang. Pratinjau menyebutkan alasannya.</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>Salinan tinjauan ini tidak berlaku lagi. Mintalah yang baru.</translation>
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
        <translation>memuat tanda yang tidak diizinkan</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>ada teks kosong dalam daftar</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>bukan teks menurut bahasa</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>bukan kode bahasa, misalnya km</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>bukan jumlah dengan mata uang: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>bukan id</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>bukan salah satu dari: %1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>bukan kata yang boleh ada di sini</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>tidak sah</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>bukan daftar</translation>
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
        <translation>bukan bilangan bulat</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>bukan bilangan</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>tidak di antara %1 dan %2</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>kurang dari nol</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>bukan tanggal; tulis seperti 2026-11-23</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>bukan waktu; tulis seperti 2026-11-23T10:00:00+07:00</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>tahunnya tampaknya tahun Buddhis</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1; jika yang dimaksud hari ini, tulis %2</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>bisa berarti dua hal</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>lebih dari satu baris</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>tidak ada kolom seperti itu</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>tidak dikenal di sini</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>tidak ada jenis arsip seperti itu: %1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>tidak ada zona waktu seperti itu</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>tidak ada kelompok seperti itu: %1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>bukan kunci</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>frasa sandinya kosong atau terlalu panjang</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>sudah dipakai arsip lain</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>yang sudah terjadi tidak pernah berubah; tulis arsip baru yang memperbaikinya</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>arsip itu sudah disingkirkan</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>tidak ditulis bersama perubahan lain</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>sudah ada satu dewan; sebutkan id-nya</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>arsip dewan sendiri selalu tetap</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>laptop tetap ada dalam arsip; akhiri saja kepercayaan padanya</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>jawaban tidak berlaku paling lambat mulai hari ini</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>perbaiki dulu jawaban ya ini; tanpa syaratnya ia berarti lebih luas</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>hanya kata-kata yang dihapus selamanya; perbaiki saja</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>kurang dari lima jawaban</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>hal ini tidak dapat dijadikan begitu</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>dua riwayat dari satu laptop sama-sama tetap</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>langkah ini tidak mungkin di sini</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>terlalu panjang atau terlalu besar</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>kosong, atau lebih dari 20 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>berkasnya kosong</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>jenis arsip ini tidak menyimpan berkas</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>bukan suara yang dapat diputar di sini</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>terlalu banyak rekaman untuk satu balasan</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>berkas tidak dapat dibaca</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 tidak ada</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>berkas-berkasnya dari brankas yang berbeda</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>lebih sempit daripada penerimanya</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>sudah pergi ke lembaga lain</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>sudah ada paket dokumen lain di tempatnya</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>tidak ada isinya yang ditarik</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>bukan keputusan</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>%1 saja sudah lebih besar</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>hari itu belum tiba</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>sebelum penarikan</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>bukan konfirmasi atas penarikan</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>ada dua kali</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>tidak ada dalam paket dokumen</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>milik hal lain</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>kolomnya ada dua kali</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>tidak ada kolom seperti itu</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>kolom yang tidak dikenal; sebutkan apa itu, atau jangan sertakan</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>rumus atau kesalahan lembar hitung; isikan nilainya</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>sel yang digabung; pisahkan</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>tanda kutip tanpa pasangannya</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>simpan sebagai XLSX tanpa kata sandi, atau sebagai CSV dalam UTF-8</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>tidak dapat datang dari tabel dengan cara ini</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>ini bahasa aslinya</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 perlu %2</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>berikan %1 atau %2</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>berikan berkas atau %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>berikan %1</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>tidak ada kepingan yang diberikan</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1 menerima bilangan bulat mulai %2</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1 menerima bilangan dari %2 sampai %3</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1 menerima bilangan</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1 menerima bilangan yang dipisahkan koma</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1 menerima hari atau waktu, misalnya %2</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1 menerima ours, theirs, atau id sebuah perubahan</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1 menerima jenis arsip dan id</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1 menerima id anggota</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1 menerima kunci publik atau berkas yang memuatnya</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1 menerima FIELD=VALUE dengan kolom jenis ini</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1 menerima salah satu dari: %2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>nama berkas berakhir dengan salah satu dari: %1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 dan %2 dipakai bersama</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 dan %2 tidak dapat dipakai bersama</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 dan %2 sama</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>%1 tidak boleh melebihi %2</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>%1 hanya untuk brankas yang dibuat untuk uji coba</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>berkas itu tidak boleh berada di folder brankas sendiri</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>berkas tetap di dalam brankas; %1 menulisnya ke berkas terenkripsi</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>tidak ada perintah seperti itu</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 tidak diharapkan di sini</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>%1 punya terlalu sedikit atau terlalu banyak nilai</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>dari paket dokumen yang tidak dibuat di sini</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>hari yang sudah lama berlalu</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>tersembunyi dalam lembar; tampilkan, atau keluarkan</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>mungkin diketik dengan Zawgyi, seperti tertulis dan dalam Unicode: %1; sebutkan baris mana yang Zawgyi dengan --zawgyi all, none atau nomornya</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>--zawgyi diisi all, none atau nomor baris, seperti 2,5</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>kebanyakan teks tidak memakai huruf %1; taruh di lembar yang dibuat untuk bahasanya</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>%1 bukan bahasa dewan</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>lembar ini dibuat untuk %1 dan sekarang tertulis %2; kembalikan ke %1, atau minta lembar untuk %2</translation>
    </message>
</context>
</TS>
