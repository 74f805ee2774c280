<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lo" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>ເກັບຂໍ້ມູນຂອງຄະນະທີ່ປຶກສາທີ່ເປັນຜູ້ມີປະສົບການໂດຍກົງ</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>ສ້າງຕູ້ນິລະໄພໃໝ່ໃນໂຟນເດີ DIR</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>ສ້າງຕູ້ນິລະໄພທີ່ມີຄະນະທີ່ປຶກສາຕົວຢ່າງ ເພື່ອລອງໃຊ້</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>ສະແດງລຸ້ນ ຈຳນວນ ຂະໜາດ ແລະຄອມພິວເຕີທຸກເຄື່ອງ</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>ກວດຫາຄວາມເສຍຫາຍ ຖ້າໃຊ້ --deep ຈະກວດທຸກລາຍການນຳ</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>ສ້າງທຸກຢ່າງຄືນໃໝ່ຈາກບັນທຶກການປ່ຽນແປງ</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>ຄົນທີ່ເປີດຕູ້ນິລະໄພໄດ້</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>ສະແດງລາຍຊື່ບັນຊີ</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>ເພີ່ມບັນຊີທີ່ມີວະລີລະຫັດຂອງຕົນເອງ</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>ເກັບບັນຊີອອກ ຂໍ້ມູນຂອງບັນຊີນັ້ນຍັງຢູ່</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>ປ່ຽນວະລີລະຫັດຂອງບັນຊີ</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>ລະຫັດທີ່ໃຊ້ເປີດຕູ້ນິລະໄພເມື່ອວະລີລະຫັດເສຍ</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>ສ້າງລະຫັດກູ້ຄືນໃໝ່ ລະຫັດເກົ່າຈະເປີດຕູ້ນິລະໄພບໍ່ໄດ້ອີກ</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>ເປີດຕູ້ນິລະໄພດ້ວຍລະຫັດກູ້ຄືນ ແລ້ວຕັ້ງວະລີລະຫັດໃໝ່</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>ສະແດງລາຍການຂໍ້ມູນປະເພດໜຶ່ງ</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>ສະແດງຂໍ້ມູນລາຍການໜຶ່ງ</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>ສະແດງທຸກການປ່ຽນແປງຂອງຂໍ້ມູນລາຍການໜຶ່ງ</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>ອ່ານຂໍ້ມູນແບບ JSON Lines ຖ້າລາຍການມີ id ຈະແກ້ລາຍການນັ້ນ ຖ້າບໍ່ມີຈະສ້າງລາຍການໃໝ່</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>ເກັບລາຍການໜຶ່ງອອກບໍ່ໃຫ້ເຫັນ ແຕ່ຍັງຢູ່ໃນປະຫວັດ</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>ລຶບຄຳເວົ້າຂອງລາຍການ ຫຼືຂອງຊ່ອງດຽວ ອອກຈາກທຸກບ່ອນຢ່າງຖາວອນ</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>ຊອກຫາຂໍ້ມູນດ້ວຍຄຳ</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>ສິ່ງທີ່ສະມາຊິກໃຫ້ໃຊ້ໄດ້</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>ບອກວ່າສະມາຊິກຍິນຍອມການນຳໃຊ້ຢ່າງໜຶ່ງຫຼືບໍ່ ດ້ວຍຄຳຍິນຍອມໃດ ຫຼືຍ້ອນຫຍັງຈຶ່ງບໍ່</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>ສະແດງສິ່ງທີ່ຕ້ອງມີຄົນເບິ່ງແຍງຕອນນີ້</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>ຄອມພິວເຕີຂອງຄະນະທີ່ປຶກສານີ້</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>ຂຽນບັດທີ່ຄົນອື່ນໃຊ້ຮັບຄອມພິວເຕີເຄື່ອງນີ້ເຂົ້າ</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>ຮັບຄອມພິວເຕີຕາມບັດເຂົ້າ ທຽບຄຳກັນດ້ວຍສຽງ</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>ສະແດງລາຍຊື່ຄອມພິວເຕີ</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>ບໍ່ຮັບຫຍັງຈາກຄອມພິວເຕີເຄື່ອງໜຶ່ງອີກ ເຊັ່ນ ເຄື່ອງທີ່ເສຍໄປ</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>ນຳການປ່ຽນແປງໄປມາລະຫວ່າງຄອມພິວເຕີເປັນໄຟລ໌</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>ຂຽນໄຟລ໌ແລກປ່ຽນທີ່ມີການປ່ຽນແປງເຊິ່ງເຄື່ອງອື່ນຍັງບໍ່ມີ</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>ຮັບໄຟລ໌ແລກປ່ຽນຈາກຄອມພິວເຕີເຄື່ອງອື່ນເຂົ້າ</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>ສະແດງສິ່ງທີ່ສອງຄົນແກ້ພ້ອມກັນ ເກັບໄວ້ທັງສອງສະບັບ</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>ເລືອກສະບັບໜຶ່ງຈາກສອງສະບັບ</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>ຂຽນຄຳເຊີນໃຫ້ຄອມພິວເຕີເຄື່ອງໃໝ່ໄດ້ຕູ້ນິລະໄພຂອງຄະນະທີ່ປຶກສານີ້</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>ສ້າງຕູ້ນິລະໄພຂອງຄອມພິວເຕີເຄື່ອງນີ້ຈາກຄຳເຊີນ</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>ບົດບັນທຶກທີ່ສະມາຊິກອ່ານ ແລະຕອບເອງຜູ້ດຽວ</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>ຂຽນສຳເນົາທົບທວນໃຫ້ສະມາຊິກຜູ້ໜຶ່ງສຳລັບກອງປະຊຸມໜຶ່ງ ແລະຂຽນວະລີລະຫັດລົງໄຟລ໌</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>ສະແດງສິ່ງທີ່ຢູ່ໃນສຳເນົາທົບທວນ ບໍ່ຕ້ອງມີຕູ້ນິລະໄພ</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>ຂຽນໄຟລ໌ຕອບຂອງສຳເນົາທົບທວນ ບໍ່ຕ້ອງມີຕູ້ນິລະໄພ</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>ຮັບໄຟລ໌ຕອບຂອງສະມາຊິກເຂົ້າຕູ້ນິລະໄພ</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>ສົ່ງມອບໃຫ້ກະຊວງສະເພາະສິ່ງທີ່ສະມາຊິກຕົກລົງຈະແບ່ງປັນ</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>ສະແດງວ່າຫຍັງຈະໄປ ຫຍັງຈະຢູ່ ແລະຍ້ອນຫຍັງ</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>ສ້າງຊຸດເອກະສານທີ່ເຊັນແລ້ວ</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>ກວດຊຸດເອກະສານ ຫຼືຖົງຂໍ້ມູນ ບໍ່ຕ້ອງມີຕູ້ນິລະໄພ</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>ສະແດງລາຍການສົ່ງມອບ</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>ຂຽນໜັງສືຂໍໃຫ້ໜ່ວຍງານຢຸດໃຊ້ສິ່ງທີ່ຖອນຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>ຄຳຕອບຂອງໜ່ວຍງານຕ່າງໆ</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>ຮັບແບບຕອບທີ່ຕື່ມແລ້ວ ຫຼືໄຟລ໌ຕອບທີ່ເຊັນແລ້ວເຂົ້າ</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>ສຳເນົາຂອງຕູ້ນິລະໄພເພື່ອຄວາມປອດໄພ</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>ເຮັດສຳເນົາສຳຮອງ ເຂົ້າລະຫັດໄວ້ຄືກັບຕູ້ນິລະໄພ</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>ກວດວ່າສຳເນົາສຳຮອງຄົບຖ້ວນ</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>ສ້າງຕູ້ນິລະໄພໃນໂຟນເດີ DIR ຈາກສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>ໂຟນເດີຂອງຕູ້ນິລະໄພ</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>ໄຟລ໌ທີ່ແຖວທຳອິດແມ່ນວະລີລະຫັດ ຖ້າບໍ່ມີໄຟລ໌ນີ້ ໂປຣແກຣມຈະຖາມທ່ານ</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>ວະລີລະຫັດທີສອງ: ຂອງບັນຊີໃໝ່ ຂອງຄຳເຊີນ ຫຼືຂອງຄົນທີສອງ</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>ຊື່ບັນຊີທີ່ເປັນຜູ້ເຮັດ</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>ຕອບເປັນ JSON</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>ບໍ່ສະແດງຄວາມຄືບໜ້າ</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>ຕັ້ງໂມງ ສະເພາະຕູ້ນິລະໄພສຳລັບທົດສອບ</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>ຕັ້ງຄ່າການສຸ່ມ ສະເພາະຕູ້ນິລະໄພສຳລັບທົດສອບ</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>ໂຟນເດີຂອງໄຟລ໌ແລກປ່ຽນ</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>ສະເພາະລາຍການທີ່ມີ FIELD=VALUE ໃສ່ໄດ້ຫຼາຍເທື່ອ</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>ສະເພາະຊ່ອງເຫຼົ່ານີ້ ຂັ້ນດ້ວຍໝາຍຈຸດ (,)</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put: ເກັບເທື່ອລະ N ລາຍການພ້ອມກັນ; consent: ອ່ານຄຳຖາມແບບ JSON Lines</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked, mistake ຫຼື retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>ວັນທີ ເຊັ່ນ 2026-11-23</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>ທຸກຢ່າງ ບໍ່ແມ່ນສະເພາະສິ່ງໃໝ່</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>ລະຫັດພາສາ ເຊັ່ນ km</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>ໄຟລ໌ຂອງລະຫັດກູ້ຄືນ</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>ກະແຈສາທາລະນະຂອງຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>ກວດສະເພາະໂຟນເດີ ຫຼືໄຟລ໌ zip ແບບ BagIt ໂດຍບໍ່ມີລາຍເຊັນ</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>ຮັບການລຶບຖາວອນຫຼາຍລາຍການພ້ອມກັນ ຕ້ອງໃຊ້ວະລີລະຫັດຂອງບັນຊີທີສອງ</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator, notetaker ຫຼື reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>ໃຫ້ກະແຈຂອງຊື່ທີ່ປິດຜະນຶກແກ່ຄອມພິວເຕີເຄື່ອງໃໝ່ນຳ</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>id ຂອງສະມາຊິກ</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>ການຍິນຍອມນີ້ແມ່ນເລື່ອງຫຍັງ</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council, body, government, partners ຫຼື public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>id ຂອງໜ່ວຍງານ</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>id ຂອງຂໍ້ຄວາມ</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>id ຂອງຂໍ້ສະເໜີແນະ</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>id ຂອງກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>id ຂອງຄອມພິວເຕີທີ່ຈະໄດ້ຮັບ ໃສ່ໄດ້ຫຼາຍເທື່ອ</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>ການປ່ຽນແປງທີ່ຈະເກັບ ຫຼື ours ຫຼື theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>ຄ່າອື່ນ ຂຽນແບບ JSON</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>ວິທີໃຫ້ຄຳຕອບ: self, readTo, spoken ຫຼື paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>ໄຟລ໌ຂອງຄຳຕອບ ແບບ JSON Lines</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>ໄຟລ໌ທີ່ຈະຂຽນວະລີລະຫັດຂອງສຳເນົາທົບທວນລົງ</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>ສະເພາະຂໍ້ມູນປະເພດນີ້</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>ບໍ່ເກີນຈຳນວນນີ້</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>ສະເພາະຊ່ອງນີ້</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>ເບິ່ງທຸກລາຍການ ແລະທຸກການປ່ຽນແປງນຳ</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>ຊື່ຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>ກະແຈແບບອ່ອນ ໃຊ້ທົດສອບເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>ແບ່ງກະແຈກູ້ຄືນໃໝ່ອອກເປັນຊິ້ນ ເມື່ອເອົາຊິ້ນມາລວມກັນຄົບຈຳນວນຈຶ່ງເປີດຕູ້ນິລະໄພໄດ້</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>ເປີດຕູ້ນິລະໄພດ້ວຍຊິ້ນກະແຈ ແລ້ວຕັ້ງວະລີລະຫັດໃໝ່</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>ຂຽນຂໍ້ມູນປະເພດໜຶ່ງເປັນຕາຕະລາງ: ສະເພາະສິ່ງທີ່ອອກໄປໄດ້ ຫຼືທັງໝົດໃນໄຟລ໌ທີ່ເຂົ້າລະຫັດ</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>ຮັບຕາຕະລາງເຂົ້າເປັນຂໍ້ມູນໃໝ່ປະເພດໜຶ່ງ ຮັບທັງໝົດ ຫຼືບໍ່ຮັບເລີຍ</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>ເອກະສານກ່ຽວກັບວຽກຂອງຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>ຂຽນວ່າຂໍ້ສະເໜີແນະຢູ່ຂັ້ນໃດ ແລະໜ່ວຍງານຕອບແນວໃດ</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>ຂຽນສິ່ງທີ່ຄະນະທີ່ປຶກສາເຮັດໃນໜຶ່ງປີ: ກອງປະຊຸມ ການເຂົ້າຮ່ວມ ຄ່າຕອບແທນ ຂໍ້ສະເໜີແນະ</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>ສ້າງຄະນະທີ່ປຶກສາສົມມຸດໃນໂຟນເດີຊົ່ວຄາວ ແລ້ວຈັບເວລາສິ່ງທີ່ຄົນເຮັດ</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>ຫໍ່ສິ່ງທີ່ຂຽນດ້ວຍວະລີລະຫັດຈາກໄຟລ໌ນີ້</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>ຈຳນວນຊິ້ນກະແຈ ແຕ່ 2 ຫາ 255</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>ຕ້ອງໃຊ້ຊິ້ນກະແຈຈັກຊິ້ນຈຶ່ງເປີດຕູ້ນິລະໄພໄດ້</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>ທຸກສິ່ງທີ່ບັນຊີນີ້ເປີດໄດ້ ໃນໄຟລ໌ທີ່ເຂົ້າລະຫັດດ້ວຍ --encrypt-passphrase-file</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>ຖັນໃດແມ່ນຊ່ອງໃດ ຂຽນແບບ JSON ຫຼືເປັນໄຟລ໌ JSON</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>ປີ</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small, decade ຫຼື nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>ສະມາຊິກພັກ ກັບມາ ຫຼືອອກ</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>ບໍ່ມີຫຍັງຂອງສະມາຊິກຄົນນີ້ອອກໄປ ຈົນກວ່າຈະກັບມາ</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>ສະມາຊິກກັບມາ ທຸກຢ່າງຄືເກົ່າ</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>ສະມາຊິກອອກມື້ນີ້ ແລະຈະເຮັດແນວໃດກັບສິ່ງທີ່ໃຫ້ໄວ້</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>ຕອບຊຸດເອກະສານໃນນາມຂອງໜ່ວຍງານ ດ້ວຍໄຟລ໌ຕອບທີ່ເຊັນແລ້ວ ບໍ່ຕ້ອງມີຕູ້ນິລະໄພ</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>ບອກວ່າບໍ່ມີຫຍັງໃໝ່ກວ່າສິ່ງທີ່ກູ້ຄືນມາ ແລ້ວສົ່ງມອບໄດ້ອີກ</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>ຂໍ້ຄວາມສຳລັບຜູ້ແປເອກະສານພາຍນອກ</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>ຂຽນສິ່ງທີ່ຕ້ອງແປໃຫ້ຜູ້ແປເອກະສານພາຍນອກ ສະເພາະສິ່ງທີ່ອອກໄປໄດ້</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>ຮັບໃບຂອງຜູ້ແປເອກະສານເຂົ້າ ຮັບທັງໝົດ ຫຼືບໍ່ຮັບເລີຍ</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>ສະແດງບົດໜຶ່ງຂອງຄູ່ມື ຫຼືລາຍຊື່ບົດ</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>ຜູ້ປະສານງານຄົນໃໝ່ເປີດຊື່ທີ່ປິດຜະນຶກບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>ເຫດຜົນ ທີ່ຈະຈົດໄວ້</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>ສິ່ງດຽວກັນເປັນ zip ແບບ AES-256 ສຳລັບຫ້ອງການທີ່ບໍ່ມີ age ຖ້າບໍ່ມີໄຟລ໌ນີ້ຢູ່ ຈະຂຽນຫົກຄຳລົງໃຫ້</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>ເປັນຫຼາຍໄຟລ໌ ແຕ່ລະໄຟລ໌ບໍ່ເກີນຈຳນວນເມກະໄບນີ້ ສຳລັບອີເມວ</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>seal, keep, keepNamed ຫຼື delete ສຳລັບທັງໝົດ ຫຼື RECORD=seal ສຳລັບລາຍການດຽວ ໃສ່ໄດ້ຫຼາຍເທື່ອ</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>ຕັ້ງແຕ່ວັນນີ້ໄປ ເຊັ່ນ 2026-11-23</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>ຈົນຮອດວັນນີ້ ເຊັ່ນ 2026-11-23</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>ພາສາຂອງຕົ້ນສະບັບ</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>ສິ່ງທີ່ແປແລ້ວນຳ</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>id ຂອງບັນຊີທີ່ກວດບົດແປ</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>ສະເພາະສ່ວນນີ້</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>ໄຟລ໌ທີ່ເກັບໄວ້ໃນຕູ້ນິລະໄພ</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>ເກັບໄຟລ໌ຂະໜາດບໍ່ເກີນ 20 MB ໄວ້ກັບລາຍການທີ່ໄຟລ໌ນັ້ນກ່ຽວຂ້ອງ</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>ສະແດງລາຍຊື່ໄຟລ໌ທີ່ເກັບໄວ້</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>ຂຽນຮູບທີ່ອອກໄປໄດ້ ຫຼືໄຟລ໌ໃດກໍໄດ້ໃນໄຟລ໌ທີ່ເຂົ້າລະຫັດ</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>ຊື່ຂອງຄອມພິວເຕີເຄື່ອງໃໝ່ ຫຼືຂອງໄຟລ໌</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>ປະເພດ ແລະ id ຂອງລາຍການທີ່ໄຟລ໌ກ່ຽວຂ້ອງ</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>ເລກລາຍການທີ່ຈະເອີ້ນຄືນດ້ວຍຕົນເອງ ຂັ້ນດ້ວຍໝາຍຈຸດ (,)</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>ຂຽນໃບນຳສົ່ງທີ່ມີເລກສຳລັບສຳເນົາເຈ້ຍແຕ່ລະຊຸດ ແລະຈົດວ່າໃຜເອົາໄປ</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>ຂຽນໜັງສືເອີ້ນຄືນອີກເທື່ອໜຶ່ງໃຫ້ໜ່ວຍງານທີ່ຍັງບໍ່ຕອບຮັບ</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>ຈົດວ່າໜ່ວຍງານຢຸດໃຊ້ສິ່ງທີ່ເອີ້ນຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>ສະແດງວ່າຄວນເຮັດຫຍັງແທນຊຸດເອກະສານທີ່ເອີ້ນຄືນບາງສ່ວນ</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>ໄຟລ໌ທີ່ຈະຂຽນ</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>ໂຟນເດີທີ່ຈະຂຽນຊິ້ນກະແຈໃສ່</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>ຫ້ອງການທີ່ຈະໄດ້ຮັບສຳເນົາ ຖ້າບໍ່ແມ່ນຜູ້ຮັບຂອງຊຸດເອກະສານ</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>ຈຳນວນສຳເນົາທີ່ພິມ</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>ໃຜນຳສຳເນົາໄປສົ່ງ ເຊິ່ງຈະບັນທຶກໄວ້</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>ຂຽນແບບທີ່ໜ່ວຍງານໃຊ້ບອກວ່າຢຸດໃຊ້ແລ້ວ ໃສ່ໄຟລ໌ນີ້ນຳ</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>ບອກມາທາງໃດ: sheet, reply, letter ຫຼື spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>ຫ້ອງການທີ່ບອກມາ ບໍ່ແມ່ນຊື່ຄົນ</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>ແຖວ %1 ຊ່ອງ %2: %3 ບໍ່ມີຫຍັງປ່ຽນແປງ ແກ້ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>ແຖວ %1: %2 ບໍ່ມີຫຍັງປ່ຽນແປງ ແກ້ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>ຊ່ອງ %1: %2 ບໍ່ມີຫຍັງປ່ຽນແປງ ແກ້ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>ຂໍ້ມູນທີ່ໃຫ້ມາບໍ່ຖືກຕ້ອງ: %1 ບໍ່ມີຫຍັງປ່ຽນແປງ</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>ໂປຣແກຣມອື່ນກຳລັງໃຊ້ຕູ້ນິລະໄພນີ້ ປິດຢູ່ໂປຣແກຣມນັ້ນ ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>%1 (ຂະບວນການ %2) ກຳລັງໃຊ້ຕູ້ນິລະໄພນີ້ ປິດຢູ່ບ່ອນນັ້ນ ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1 ເບິ່ງ balai-cli --help</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>ວະລີລະຫັດ ຫຼືລະຫັດນີ້ເປີດບໍ່ໄດ້ ພິມໃໝ່ ຫຼືໃຊ້ລະຫັດກູ້ຄືນ</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>ບັນຊີ ຫຼືຄອມພິວເຕີເຄື່ອງນີ້ບໍ່ມີກະແຈສຳລັບສິ່ງນັ້ນ ຖາມຜູ້ປະສານງານ ຫຼືໃຊ້ໄຟລ໌ກະແຈທີ່ຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>ສິ່ງນີ້ເສຍຫາຍ ຫຼືມີຄົນແກ້ ຈຶ່ງບໍ່ໄດ້ນຳມາໃຊ້ (%1) ໃຊ້ສຳເນົາອື່ນ ຫຼືສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>keys.json ເກົ່າກວ່າຕູ້ນິລະໄພ ເອົາ keys.json ທີ່ໃໝ່ກວ່າ ຫຼື keys.json.bak ກັບມາໃສ່</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>ສິ່ງນີ້ຂຽນໂດຍ Balai ລຸ້ນໃໝ່ກວ່າ ຕິດຕັ້ງລຸ້ນນັ້ນເພື່ອເປີດ</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>ເຮັດບໍ່ໄດ້ຢູ່ນີ້ (%1): %2</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>ບໍ່ມີສິ່ງນີ້: %1 ກວດຊື່ ຫຼື id</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>ມີຢູ່ແລ້ວ ແລະຈະບໍ່ຂຽນທັບ: %1 ເລືອກຊື່ອື່ນ</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>ດິສກ໌ເຕັມ ບໍ່ມີຫຍັງປ່ຽນແປງ ເຮັດບ່ອນຫວ່າງແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>ອ່ານ ຫຼືຂຽນໄຟລ໌ຫຼືໂຟນເດີນີ້ບໍ່ໄດ້: %1 ກວດສິດການໃຊ້</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>ໄຟລ໌ ຫຼືໂຟນເດີນີ້ອ່ານໄດ້ຢ່າງດຽວ: %1 ສຳເນົາໄປໄວ້ບ່ອນທີ່ຂຽນໄດ້</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>ດິສກ໌ແຈ້ງຂໍ້ຜິດພາດ ບໍ່ມີຫຍັງປ່ຽນແປງ (%1) ກວດດິສກ໌ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>ຍົກເລີກແລ້ວ ບໍ່ມີຫຍັງປ່ຽນແປງ</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>ມີບາງຢ່າງຢູ່ໃນ Balai ຜິດພາດ: %1</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>ສຳເນົາສຳຮອງຄົບຖ້ວນ</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>ສຳເນົາສຳຮອງເສຍຫາຍ ໃຊ້ສຳເນົາອື່ນ</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>ທຽບຄຳເຫຼົ່ານີ້ກັນດ້ວຍສຽງ: %1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>ໄວ້ໃຈຄອມພິວເຕີ %1 ແລ້ວ ທຽບຄຳເຫຼົ່ານີ້ກັນດ້ວຍສຽງ: %2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>ການປ່ຽນແປງທີ່ສົ່ງ: %1 ຄອມພິວເຕີທີ່ອ່ານໄດ້: %2</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>ໃໝ່: %1 ມີຢູ່ແລ້ວ: %2 ລໍຖ້າ: %3 ສອງສະບັບ: %4</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>ບໍ່ໄດ້ຮັບ %1 ເຂົ້າ: %2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>ລະຫັດກູ້ຄືນ (ຈົດໄວ້ ລະຫັດນີ້ສະແດງເທື່ອດຽວ ແລະເປີດຕູ້ນິລະໄພໄດ້):</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>ສ້າງຕູ້ນິລະໄພແລ້ວ ຂໍ້ມູນຈະມາກັບໄຟລ໌ແລກປ່ຽນໄຟລ໌ທຳອິດ: exchange import</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>ຮູ້ຈັກກະແຈນີ້ ຊຸດເອກະສານບໍ່ມີໃຜແກ້</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>ບໍ່ມີໃຜແກ້ ແຕ່ໃຊ້ກະແຈທີ່ຢູ່ນີ້ບໍ່ຮູ້ຈັກ ທຽບຄຳເຫຼົ່ານີ້ກັບຄະນະທີ່ປຶກສາ: %1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>ມີຄົນແກ້ ຫຼືເສຍຫາຍ (%1) ຢ່າໃຊ້ ໃຫ້ຂໍໃໝ່</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>ຖົງຂໍ້ມູນຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>ຖົງຂໍ້ມູນບໍ່ຖືກຕ້ອງ: %1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>ຄຳຕອບທີ່ບັນທຶກ: %1 ມີກ່ອນແລ້ວ: %2</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>ຂໍ້ຄວາມ: %1 ຕອນ ບອກວະລີລະຫັດດ້ວຍທາງອື່ນ ຢ່າສົ່ງໄປກັບສຳເນົາທົບທວນ</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>ເຄີຍໄດ້ຮັບໄຟລ໌ຕອບນີ້ແລ້ວ</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>ຄຳຕອບທີ່ໄດ້ຮັບ: %1</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>ລະຫັດກູ້ຄືນຢູ່ໃນໄຟລ໌ທີ່ທ່ານບອກ ລະຫັດນີ້ແມ່ນກະແຈຂອງຕູ້ນິລະໄພ ໃຫ້ເກັບໄວ້ບ່ອນອື່ນ</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>ຄະນະທີ່ປຶກສາ %1 ຮູບແບບຕູ້ນິລະໄພ %2 ຊຸດການປ່ຽນແປງ: %3 ໄບ: %4</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>ທຸກຢ່າງຮຽບຮ້ອຍ</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>ພົບ %n ຈຸດ ເຮັດສຳເນົາສຳຮອງກ່ອນແປງຫຍັງ</numerusform>
            <numerusform>ພົບ %n ຈຸດ ເຮັດສຳເນົາສຳຮອງກ່ອນແປງຫຍັງ</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>ສ້າງຕາຕະລາງຄືນໃໝ່ຈາກບັນທຶກການປ່ຽນແປງແລ້ວ</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>ລຶບຖາວອນຢູ່ນີ້ແລ້ວ ສຳເນົາສຳຮອງເກົ່າ ສະບັບພິມ ແລະຊຸດເອກະສານທີ່ໃຫ້ໄປແລ້ວຍັງມີຢູ່ ຄອມພິວເຕີເຄື່ອງອື່ນຈະລຶບເມື່ອແລກປ່ຽນຂໍ້ມູນເທື່ອໜ້າ</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>ແຖວ %1 ຖັນ %2: %3 ບໍ່ມີຫຍັງປ່ຽນແປງ ແກ້ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>ຊິ້ນກະແຈນີ້ເປັນຂອງຕູ້ນິລະໄພອື່ນ: %1 ບໍ່ຕ້ອງໃຊ້ຊິ້ນນີ້</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>ຊິ້ນກະແຈນີ້ບໍ່ໄດ້ເຮັດພ້ອມກັບຊິ້ນອື່ນ: %1 ບໍ່ຕ້ອງໃຊ້ຊິ້ນນີ້</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>ຊິ້ນກະແຈທີ່ໃຫ້ມາ: %1 ທີ່ຕ້ອງໃຊ້: %2 ຍັງຂາດອີກ: %3</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>ໃຫ້ມາຊ້ຳ: %1</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>ນີ້ບໍ່ແມ່ນຊິ້ນກະແຈ ຫຼືເປັນຊິ້ນທີ່ເສຍຫາຍ: %1 ທຽບກັບເຈ້ຍ</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>ຊິ້ນກະແຈນີ້ເສຍຫາຍ: %1 ກຸ່ມ %2 ທຽບກັບເຈ້ຍ</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>ຊິ້ນກະແຈສອງຊິ້ນມີເລກດຽວກັນແຕ່ບໍ່ຄືກັນ ມີຊິ້ນໜຶ່ງບໍ່ແມ່ນຂອງແທ້: %1</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>ຊິ້ນກະແຈເຫຼົ່ານີ້ເຂົ້າກັນບໍ່ໄດ້ ມີຊິ້ນໜຶ່ງບໍ່ແມ່ນຂອງແທ້ ລອງເວັ້ນເທື່ອລະຊິ້ນ</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>ເກັບໄວ້ບໍ່ສົ່ງ ແລະບໍ່ໄດ້ຂຽນລົງ: %1 (%2)</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>ກຳລັງຈັບເວລາ: %1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>ກຳລັງສ້າງຄະນະທີ່ປຶກສາ: %1 ຈາກ %2</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>ໜ່ວຍຄວາມຈຳສູງສຸດ: %1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>ໄຟລ໌ໃດກໍໄດ້ໃນນີ້ %1 ໄຟລ໌ລວມກັນແມ່ນກະແຈຂອງຕູ້ນິລະໄພ ໃຫ້ແຕ່ລະໄຟລ໌ແກ່ຄົນລະຄົນ ແລະຢ່າເກັບໄຟລ໌ໃດໄວ້ຄູ່ກັບຕູ້ນິລະໄພ ຊິ້ນກະແຈກ່ອນໜ້ານີ້ເປີດຕູ້ບໍ່ໄດ້ແລ້ວ</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>ຂໍ້ມູນທີ່ຮັບເຂົ້າ: %1</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>ກູ້ຄືນແລ້ວ ກ່ອນສົ່ງມອບຫຍັງຈາກຕູ້ນີ້ ໃຫ້ຮັບສິ່ງທີ່ຄອມພິວເຕີເຄື່ອງອື່ນມີເຂົ້າກ່ອນ ຫຼືບອກວ່າຍ້ອນຫຍັງຈຶ່ງບໍ່ມີຫຍັງໃໝ່ກວ່າ: backup nothing-newer</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>ໄຟລ໌ຕອບຄົບຖ້ວນ ທຽບຄຳຂອງກະແຈກັບໜ່ວຍງານ: %1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>ບັນທຶກໄຟລ໌ຕອບແລ້ວ ບອກຄຳເຫຼົ່ານີ້ໃຫ້ຄະນະທີ່ປຶກສາດ້ວຍທາງອື່ນ: %1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>ບົດແປທີ່ຮັບເຂົ້າ: %1 ຕົ້ນສະບັບທີ່ແກ້ຫຼັງຈາກນັ້ນ: %2</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>ໄຟລ໌ທີ່ຈະໄປກັບໄຟລ໌ແລກປ່ຽນເທື່ອຫຼັງ ເມື່ອຄອມພິວເຕີອີກເຄື່ອງຕອບແລ້ວ: %1</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>ນີ້ແມ່ນສະບັບເກົ່າ: ຊຸດເອກະສານ %1 ມາແທນແລ້ວ ໃຫ້ໃຊ້ຊຸດນັ້ນ</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>ຕອບຮັບແລ້ວ: %1</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>ໜ່ວຍງານຕອບຮັບການເອີ້ນຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>ນີ້ບໍ່ແມ່ນລະຫັດກູ້ຄືນ: ລະຫັດກູ້ຄືນມີແປດກຸ່ມ ກຸ່ມລະແປດຕົວ ທຽບກັບເຈ້ຍ</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>ລະຫັດກູ້ຄືນທີ່ພິມບໍ່ຄືກັບໃນເຈ້ຍ ເບິ່ງກຸ່ມ %1</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>ລະຫັດກູ້ຄືນນີ້ເປັນຂອງຕູ້ນິລະໄພອື່ນ ຊອກຫາໃບຂອງຕູ້ນີ້</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>keys.json ເສຍຫາຍ ຫຼືບໍ່ມີ ແຕ່ສຳເນົາຍັງດີຢູ່ ສຳເນົາ keys.json.bak ເປັນ keys.json ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>ຂຽນຄຳຕອບຂອງຄຳສັ່ງນີ້ບໍ່ໄດ້ (%1) ສິ່ງທີ່ປ່ຽນ ຫຼືຂຽນໄປກ່ອນໜ້ານັ້ນຍັງຢູ່ ກວດເບິ່ງກ່ອນເຮັດຊ້ຳ</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>ຢຸດແລ້ວ: %1 ເກັບຈາກຊຸດກ່ອນໜ້າ: %2 ສະແດງ id ໄປແລ້ວ</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>ສິ່ງນີ້ເສຍຫາຍ ຫຼືມີຄົນແກ້ ຈຶ່ງບໍ່ໄດ້ນຳມາໃຊ້ ໃຊ້ສຳເນົາອື່ນ ຫຼືສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>ຢຸດແລ້ວ: ແຖວ %1, %2 ເກັບຈາກຊຸດກ່ອນໜ້າ: %3 ສະແດງ id ໄປແລ້ວ</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>ຢຸດແລ້ວ: ແຖວ %1 ຊ່ອງ %2: %3 ເກັບຈາກຊຸດກ່ອນໜ້າ: %4 ສະແດງ id ໄປແລ້ວ</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>ວະລີລະຫັດ:</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>ອະນຸຍາດ: %1 (%2)</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>ບໍ່ອະນຸຍາດ: %1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>ຄຳຕອບທີ່ຕ່າງຈາກທີ່ບັນທຶກໄວ້ກ່ອນ: %1 ທັງສອງຍັງຢູ່</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>ໝາຍວ່າກວດແລ້ວ: %1</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>ບໍ່ມີຂໍ້ຄວາມໃນພາສາເຫຼົ່ານີ້: %1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>ການຍິນຍອມໜຶ່ງຈະໝົດອາຍຸ ກະລຸນາຖາມສະມາຊິກອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>ການຍິນຍອມໜຶ່ງໝົດອາຍຸແລ້ວ ກະລຸນາຖາມສະມາຊິກອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>ຂໍ້ຄວາມຂອງການຍິນຍອມໜຶ່ງປ່ຽນໄປ ກະລຸນາຖາມສະມາຊິກອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>ມີການຖອນຄືນການຍິນຍອມທີ່ກ່ຽວກັບຊຸດເອກະສານທີ່ອອກໄປແລ້ວ ຫຼື ຄຳເຊີນທີ່ຍັງບໍ່ໄດ້ຕອບ</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>ຄຳເວົ້າທີ່ອອກໄປແລ້ວໃຊ້ຕໍ່ບໍ່ໄດ້ ກະລຸນາສົ່ງໜັງສືເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>ໜັງສືເອີ້ນຄືນໜຶ່ງຍັງບໍ່ມີການຕອບຮັບ</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>ບົດບັນທຶກລໍຖ້າໃຫ້ສະມາຊິກອ່ານ</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>ທຸກຄົນອ່ານບົດບັນທຶກແລ້ວ ຢືນຢັນໄດ້</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>ບາງສ່ວນຂອງບົດບັນທຶກລໍຖ້າບົດແປ</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>ສິ່ງທີ່ໜ່ວຍງານໜຶ່ງສັນຍາໄວ້ຮອດກຳນົດແລ້ວ</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>ກຳລັງລໍຖ້າຄຳຕອບຈາກໜ່ວຍງານໜຶ່ງ</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>ມີເງິນທີ່ຍັງບໍ່ໄດ້ຈ່າຍໃຫ້ສະມາຊິກ</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>ຄ່າຕອບແທນໜຶ່ງອາດຈ່າຍໄປສອງເທື່ອ</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>ວຽກທີ່ຕ້ອງເຮັດໜຶ່ງຮອດກຳນົດແລ້ວ</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>ໜ່ວຍງານໜຶ່ງລໍຖ້າຄຳຕອບຕໍ່ຄຳເຊີນ</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>ມີເຫດການໜຶ່ງ ຕ້ອງແຈ້ງຜູ້ທີ່ກ່ຽວຂ້ອງ</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>ສຳເນົາສຳຮອງຫຼ້າສຸດເກົ່າກວ່າໜຶ່ງອາທິດ</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>ຍັງບໍ່ມີສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>ບໍ່ໄດ້ແລກປ່ຽນຂໍ້ມູນກັບແລັບທັອບອື່ນມາສອງອາທິດ</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>ມີບັນທຶກທີ່ເກີນເວລາທີ່ຄະນະທີ່ປຶກສາເກັບໄວ້</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>ສະມາຊິກຂໍໃຫ້ເອົາຄຳເວົ້າອອກ ກະລຸນາຕອບຄຳຂໍນີ້ກ່ອນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>ບັນຊີໃໝ່</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>ບັນຊີ</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1 ເປີດຫຍັງໃນຄອມພິວເຕີເຄື່ອງນີ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>you</source>
        <translation>ທ່ານ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ໜ້າທີ່</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>ຊື່ກ່ອນເປີດຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>ຂໍ້ມູນປິດຜະນຶກ</translation>
    </message>
    <message>
        <source>opens them</source>
        <translation>ເປີດໄດ້</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>ເປີດບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>ປ່ຽນວະລີລະຫັດ…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>ມີແຕ່ຜູ້ປະສານງານທີ່ເພີ່ມບັນຊີ ຫຼືເກັບບັນຊີອອກໄດ້</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>ວະລີລະຫັດໃໝ່…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>ເກັບອອກ…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>ເກັບບັນຊີຂອງ %1 ອອກບໍ</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>ຈາກນີ້ໄປ ວະລີລະຫັດຂອງບັນຊີນີ້ເປີດຫຍັງໃນຄອມພິວເຕີເຄື່ອງນີ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>ສິ່ງທີ່ບັນຊີນີ້ຂຽນຍັງຢູ່ ໃນຄອມພິວເຕີເຄື່ອງອື່ນ ຕ້ອງເກັບອອກຢູ່ເຄື່ອງນັ້ນນຳ ສຳເນົາສຳຮອງທີ່ເຮັດໄວ້ກ່ອນຍັງເປີດດ້ວຍບັນຊີນີ້ໄດ້</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ໃຫ້ຢູ່ຄືເກົ່າ</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>ເກັບອອກ</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>ກຳລັງເກັບບັນຊີອອກ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>ເຈົ້າຂອງບັນຊີພິມວະລີລະຫັດເອງ ມີແຕ່ຜູ້ປະສານງານທີ່ເປີດຂໍ້ມູນປິດຜະນຶກ ແລະເຮັດການສົ່ງມອບ ສ່ວນຜູ້ອ່ານອ່ານໄດ້ຢ່າງດຽວ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ເພີ່ມ</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>ຕ້ອງມີຊື່</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>ມີບັນຊີອື່ນໃຊ້ຊື່ນີ້ແລ້ວ</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>ກຳລັງເພີ່ມບັນຊີ</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>ຄົນທີ່ໃຊ້ຄອມພິວເຕີເຄື່ອງນີ້</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>ຢູ່ນີ້ແມ່ນບັນຊີ: ຄົນທີ່ເປີດຂໍ້ມູນນີ້ໄດ້ ແຕ່ລະຄົນມີວະລີລະຫັດຂອງຕົນເອງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>ວາລະ  %1 ຈາກ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>ມາໜຶ່ງຄົນ</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>ມາ %1 ຄົນ</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>ແຈ້ງບໍ່ມາໜຶ່ງຄົນ</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>ແຈ້ງບໍ່ມາ %1 ຄົນ</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>ຜູ້ຢູ່ຄຽງຂ້າງ: ຢູ່ໃນຫ້ອງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::AloneFrame</name>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>ກ−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>ຕົວໜັງສືນ້ອຍລົງ</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>ກ+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>ຕົວໜັງສືໃຫຍ່ຂຶ້ນ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ຢຸດ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ບັງຈໍ</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>ຄຳຖາມ %1 ຈາກ %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>ສຳລັບ %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ບັງຈໍ</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>ໄປໜ້າຂອງທີມງານ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ຍິນຍອມ</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>ເຂົາເຈົ້າເຮັດໄດ້</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>ເຂົາເຈົ້າເຮັດບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>ຖາມຂ້ອຍມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>ຄຳຕອບຂອງທ່ານເກັບໄວ້ແລ້ວ ທ່ານຢຸດຕອນນີ້ ແລະເຮັດຕໍ່ມື້ຫຼັງໄດ້</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>ທ່ານຢຸດຢູ່ນີ້ໄດ້ ມື້ນີ້ບໍ່ມີຫຍັງທີ່ທ່ານຕ້ອງເຮັດອີກ</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>ໝົດແລ້ວ ຂອບໃຈ</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>ຕອນນີ້ທ່ານສະດວກບໍ ມີແຕ່ຄົນທີ່ທ່ານຢາກໃຫ້ຢູ່ໃກ້ບໍ ຖ້າບໍ່ແມ່ນ ໃຫ້ກົດ “ໄວ້ມື້ຫຼັງ”</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>ເຂົາເຈົ້າຈະເຫັນຫຍັງ</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>ໃຊ້ຊື່ໃດ</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>ຊື່ທີ່ທ່ານເລືອກ</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>ຂຽນວ່າ “ສະມາຊິກຄົນໜຶ່ງ” ເວັ້ນແຕ່ທ່ານຍິນຍອມໃຫ້ໃຊ້ຊື່ ຄົນທີ່ຮູ້ຈັກຄະນະທີ່ປຶກສາອາດເດົາໄດ້</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>ໃຜເຫັນຄຳຕອບຂອງທ່ານ</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>ຄົນທີ່ເບິ່ງແຍງຂໍ້ມູນຂອງຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>ດົນປານໃດ</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>ຮອດ %1</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>ຖ້າປ່ຽນໃຈ</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>ທ່ານຖອນຄືນໄດ້ທຸກມື້ ຈະບໍ່ມີໃຜຖາມວ່າຍ້ອນຫຍັງ ຈາກນັ້ນ ພວກເຮົາຈະຂໍໃຫ້ເຂົາເຈົ້າຢຸດໃຊ້ ພວກເຮົາບັງຄັບບໍ່ໄດ້ ແລະເຂົາເຈົ້າອາດມີສຳເນົາ</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>ຖ້າທ່ານບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>ບໍ່ມີຫຍັງປ່ຽນ ທ່ານຍັງເຂົ້າຮ່ວມ ແລະໄດ້ຄ່າຕອບແທນຄືເກົ່າ</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>ເນື້ອຄວາມທັງໝົດ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ຄຳຖາມ</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>ບ່ອນນັ່ງຕໍ່ໄປແມ່ນຂອງ %1 ຄົນອື່ນບໍ່ເບິ່ງນຳ</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>ໃຫ້ຄົນອື່ນກ່ອນ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ເລີ່ມ</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>ຄົນຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>ເນື້ອຄວາມໃໝ່</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>ເນື້ອຄວາມປ່ຽນແລ້ວ ຫຼັງຈາກທີ່ທ່ານຕອບ</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>ກຳລັງຊອກຫາຄຳຖາມຢູ່</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>ສຳເນົາສຳຮອງແມ່ນສຳເນົາຂອງຕູ້ນິລະໄພທັງໝົດໃນໄຟລ໌ດຽວ ລັອກໄວ້ຄືກັບຕູ້ນິລະໄພ ເກັບຊຸດໜຶ່ງໄວ້ບ່ອນອື່ນທີ່ບໍ່ແມ່ນຄອມພິວເຕີເຄື່ອງນີ້</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>ໃນໂຟນເດີຂອງຕູ້ນິລະໄພ</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>ສຳເນົາສຳຮອງຫຼ້າສຸດ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>ກວດຊຸດນີ້</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>ກວດໄຟລ໌…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>ສຳເນົາສຳຮອງທີ່ຈະກວດ</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>ສຳເນົາສຳຮອງ (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>ຈະເກັບສຳເນົາສຳຮອງໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>ກຳລັງເຮັດສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>ບັນທຶກແລ້ວ: %1 ເອົາໄປໄວ້ບ່ອນອື່ນທີ່ບໍ່ແມ່ນຄອມພິວເຕີເຄື່ອງນີ້</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>ກຳລັງກວດສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>ສຳເນົາສຳຮອງນີ້ຄົບຖ້ວນ ເຮັດໄວ້ເມື່ອ %1</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>ເຮັດສຳເນົາສຳຮອງ…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>ຖ້າວະລີລະຫັດເສຍໝົດ</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>ແບ່ງກະແຈໃຫ້ຄົນທີ່ຄະນະທີ່ປຶກສາໄວ້ໃຈເກັບໄດ້ ຊິ້ນດຽວເປີດຫຍັງບໍ່ໄດ້ ລວມກັນຄົບຈຳນວນຈຶ່ງເປີດໄດ້</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>ຊິ້ນກະແຈ…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>ເຮັດຊິ້ນກະແຈແລ້ວ ມອບໃຫ້ຄົນລະຊິ້ນ ແລະລອງໃຊ້ເທື່ອໜຶ່ງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::BlockRow</name>
    <message>
        <source>Statement</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>ຄຳກ່າວ</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>ມະຕິ</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>ວຽກທີ່ຕ້ອງເຮັດ</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>ບັນທຶກຫຍໍ້</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>ບໍ່ບອກຊື່ເລີຍ</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>ສະມາຊິກ</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>ພາຍໃນ %1</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>ໝາຍເຫດເນື້ອໃນ</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>ຍະຫວ່າງ</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>ໝາຍເຫດເນື້ອໃນ: %1 ພັບໄວ້ ເປີດດ້ວຍແປ້ນຍະຫວ່າງ</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1: ຖືກແລ້ວ</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>ຂໍໃຫ້ແກ້</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>ຂ້ອຍບໍ່ເຫັນດີ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ແກ້</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>ຕອບ…</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>ຂໍໃຫ້ເອົາອອກ</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>ລຶບຖາວອນ…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>ຄຳໃນຂໍ້ຄວາມ</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>ການແກ້ໄຂ %1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>ສະມາຊິກຝາກສຽງໄວ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>ໜ່ວຍງານ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>ຜູ້ຕິດຕໍ່</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>ກະກຽມການສົ່ງມອບ</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>ຂໍ້ສະເໜີແນະເຖິງໜ່ວຍງານນີ້</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>ໜ່ວຍງານໃໝ່</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ປະເພດ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ເພີ່ມ</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>ຕ້ອງມີຊື່</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>ຢູ່ນີ້ແມ່ນກະຊວງ ແລະອົງການທີ່ຄະນະທີ່ປຶກສາໃຫ້ຄຳແນະນຳ ຫຼືເຮັດວຽກນຳ</translation>
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
        <translation>ມີຜົນໃນເລື່ອງນີ້</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>ປະຫວັດທັງໝົດ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>ບໍ່ຍິນຍອມສະເພາະ %1</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>ຖອນຄືນຄຳຍິນຍອມ</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>ຖາມຕອນນີ້</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>ຖ້າຕອບວ່າບໍ່ຍິນຍອມ ຈະບໍ່ຖາມຊ້ຳ</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>ຖາມອີກເທື່ອໜຶ່ງ: ເນື້ອຄວາມປ່ຽນແລ້ວ</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>ກຳລັງນັບຄຳຕອບ</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>ສຳລັບທ່ານ ກອງປະຊຸມນີ້ເປັນແນວໃດ</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>ໃນກອງປະຊຸມນີ້ ຄົນອື່ນຟັງທ່ານບໍ</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>ໃນກອງປະຊຸມນີ້ ທ່ານຮູ້ສຶກປອດໄພບໍ</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>ທ່ານຢາກມາອີກບໍ</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>ມີຫຍັງທີ່ທ່ານຢາກບອກບໍ</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>ຂອບໃຈ</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>ທ່ານຢຸດຢູ່ນີ້ໄດ້ ບໍ່ໄດ້ເກັບຫຍັງໄວ້</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>ໃຜຢາກມີຄົນລົມນຳ</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>ມີສາມຄຳຖາມ ບໍ່ໃສ່ຊື່ທ່ານ ເມື່ອມີຄົນຕອບຫ້າຄົນຂຶ້ນໄປ ຈຶ່ງນັບຄຳຕອບລວມກັນ ບໍ່ມີໃຜເຫັນວ່າຄຳຕອບໃດແມ່ນຂອງທ່ານ</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>ຄົນທີ່ເບິ່ງແຍງຂໍ້ມູນຈະໄດ້ອ່ານ ຊ່ວຍເວັ້ນສິ່ງທີ່ເຮັດໃຫ້ຮູ້ວ່າທ່ານແມ່ນໃຜ ປະຫວ່າງໄວ້ກໍໄດ້</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>ຊ່ວຍສົ່ງຄອມພິວເຕີໃຫ້ຄົນຕໍ່ໄປ ຄົນສຸດທ້າຍເປັນຄົນຈົບ</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>ເລື່ອງນີ້ປິດຜະນຶກໄວ້ ສຳລັບຄົນທີ່ເບິ່ງແຍງເລື່ອງການຊ່ວຍເຫຼືອ ບໍ່ຢູ່ນຳກັນກັບຄຳຕອບຂອງທ່ານ</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>ຄຳເວົ້າຂອງທ່ານ</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>ບໍ່ເລີຍ</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>ໜ້ອຍໜຶ່ງ</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>ພໍສົມຄວນ</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>ຫຼາຍ</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>ເຕັມທີ່</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ເລີ່ມ</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>ໃຫ້ຄຳຕອບຂອງຂ້ອຍ</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>ຂ້ອຍບໍ່ຢາກຕອບຂໍ້ນີ້</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>ຄົນຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>ຂ້ອຍຢາກໃຫ້ມີຄົນມາລົມນຳ</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>ທຸກຄົນຕອບແລ້ວ</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>ເກັບໄວ້ແລ້ວ ຈະມີຄົນມາຫາທ່ານ</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>ຢູ່ນີ້ປິດຜະນຶກເລື່ອງນີ້ບໍ່ໄດ້ ຊ່ວຍບອກຜູ້ຢູ່ຄຽງຂ້າງຂອງທ່ານ</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>ຖາມຂ່າວຫຼັງປະຊຸມ</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>ມີຄົນຮັບຟັງ</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>ຮູ້ສຶກປອດໄພ</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>ຢາກມາອີກ</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>ບໍ່ເລີຍ</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>ໜ້ອຍໜຶ່ງ</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>ພໍສົມຄວນ</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>ຫຼາຍ</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>ເຕັມທີ່</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ຄຳຕອບ</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>ຖາມຂ່າວຫຼັງປະຊຸມ: ຄຳຕອບໜ້ອຍເກີນກວ່າຈະສະແດງ</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>ຄຳຕອບໜ້ອຍເກີນກວ່າຈະສະແດງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1, %2: ຍິນຍອມ ສິ້ນສຸດ %3</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2: ຍິນຍອມ</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1, %2: ບໍ່ຍິນຍອມ ຫຼືຖອນຄືນ</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1, %2: ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1, %2: ສະເພາະບາງກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1, %2: ຍັງບໍ່ໄດ້ຖາມ ນັບເປັນບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ບຸກຄົນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentPage</name>
    <message>
        <source>yes, with its last day where it ends soon</source>
        <translation>ຍິນຍອມ ພ້ອມມື້ສຸດທ້າຍຖ້າໃກ້ສິ້ນສຸດ</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>ບໍ່ຍິນຍອມ ຫຼືຖອນຄືນ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>ສະເພາະບາງກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>ຍັງບໍ່ໄດ້ຖາມ: ນັບເປັນບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ຖາມ</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → ເລື່ອນ</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter ເຫດຜົນ</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>Delete ບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F ກັ່ນຕອງ</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>ໃຜຈະເຫັນ</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>ທຸກກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ກ່ຽວກັບ</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>ໃນວັນທີ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ມື້ນີ້</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>ໃນ 30 ມື້</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>ໃນ 90 ມື້</translation>
    </message>
    <message>
        <source>Consent: people and uses</source>
        <translation>ການຍິນຍອມ: ບຸກຄົນ ແລະການນຳໃຊ້</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>ຕ້ອງຖາມ: %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>ການນຳໃຊ້ %1 ຢ່າງ ຈາກ %2 ຢ່າງ</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>ຄຳເວົ້າຂອງສະມາຊິກນີ້ເຄີຍອອກໄປແລ້ວ: ການສົ່ງມອບ %1 ເຖິງ %2</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>ການເອີ້ນຄືນແມ່ນຂໍໃຫ້ %1 ຢຸດໃຊ້ ສຳເນົາທີ່ເຮັດໄປແລ້ວເອີ້ນກັບມາບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>ພິມໜັງສືເອີ້ນຄືນ…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>ສະມາຊິກ</translation>
    </message>
    <message>
        <source>Names with these letters</source>
        <translation>ຊື່ທີ່ມີຕົວໜັງສືເຫຼົ່ານີ້</translation>
    </message>
    <message>
        <source>Names with…</source>
        <translation>ຊື່ທີ່ມີ…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>ຮອບຖາມ</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>ຮອບຄຳຖາມ</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>ກຳລັງອ່ານການຍິນຍອມ</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentWords</name>
    <message>
        <source>Allowed: on %1 %2 said yes to %3, until %4.</source>
        <translation>ໃຊ້ໄດ້: ເມື່ອ %1 %2 ຍິນຍອມເລື່ອງ %3 ຮອດ %4</translation>
    </message>
    <message>
        <source>Allowed: on %1 %2 said yes to %3.</source>
        <translation>ໃຊ້ໄດ້: ເມື່ອ %1 %2 ຍິນຍອມເລື່ອງ %3</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>ໃຊ້ໄດ້</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 took the yes back.</source>
        <translation>ໃຊ້ບໍ່ໄດ້: ເມື່ອ %1 %2 ຖອນຄືນຄຳຍິນຍອມ</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>ໃຊ້ບໍ່ໄດ້: ຕັ້ງແຕ່ %1 ຄຳຍິນຍອມຂອງ %2 ບໍ່ນັບແລ້ວ</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>ໃຊ້ບໍ່ໄດ້: ເມື່ອ %1 %2 ບໍ່ຍິນຍອມເລື່ອງ %3 ຄຳຍິນຍອມກ່ອນໜ້າທີ່ໃຫ້ກຸ່ມກວ້າງກວ່າຍັງໃຊ້ກັບຄົນອື່ນໄດ້</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>ໃຊ້ບໍ່ໄດ້: ເມື່ອ %1 %2 ບໍ່ຍິນຍອມເລື່ອງ %3</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>ໃຊ້ໄດ້ສະເພາະບາງກອງປະຊຸມ: %1 ຍິນຍອມສຳລັບກອງປະຊຸມເຫຼົ່ານີ້ເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>ໃຊ້ບໍ່ໄດ້ແລ້ວ: ຄຳຍິນຍອມຂອງ %1 ສິ້ນສຸດແລ້ວ</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>ຍັງບໍ່ຕັດສິນໃຈ: %1 ຂໍຕອບມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>ຍັງບໍ່ໄດ້ຖາມ: ຍັງບໍ່ມີໃຜຖາມ %1 ຈຶ່ງນັບເປັນບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>ຮອດ %1</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>ສະເພາະກອງປະຊຸມ ຫຼືເນື້ອຄວາມດຽວ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>ໃຫ້ %1 ຮູ້ວ່າທ່ານໄດ້ມາປະຊຸມ ໄດ້ບໍ</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>ໃຫ້ບົດບັນທຶກເກັບສິ່ງທີ່ທ່ານເວົ້າໄວ້ສຳລັບ %1 ໄດ້ບໍ</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>ໃຫ້ຄະນະທີ່ປຶກສາຍົກປະໂຫຍກຂອງທ່ານແບບຄຳຕໍ່ຄຳໄປບອກ %1 ໄດ້ບໍ</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>ໃຫ້ຊື່ທີ່ທ່ານເລືອກຢູ່ຂ້າງຄຳເວົ້າຂອງທ່ານສຳລັບ %1 ໄດ້ບໍ</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>ໃຫ້ຄະນະທີ່ປຶກສາແບ່ງປັນຄຳເວົ້າຂອງທ່ານກັບ %1 ໄດ້ບໍ</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>ໃຫ້ຄຳເວົ້າຂອງທ່ານຢູ່ໃນເອກະສານທີ່ທຸກຄົນອ່ານໄດ້ ໄດ້ບໍ</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>ໃຫ້ %1 ເຫັນຮູບຂອງທ່ານໄດ້ບໍ</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>ໃຫ້ຄະນະທີ່ປຶກສາບອກ %1 ວ່າຈະຕິດຕໍ່ທ່ານແນວໃດໄດ້ບໍ</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>ໃຫ້ຄົນທີ່ສຶກສາເລື່ອງເຫຼົ່ານີ້ອ່ານຄຳເວົ້າຂອງທ່ານໄດ້ບໍ</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>ໃຫ້ໜັງສືພິມ ວິທະຍຸ ຫຼືໂທລະພາບໃຊ້ຄຳເວົ້າຂອງທ່ານໄດ້ບໍ</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>ໃຫ້ໃຊ້ປະໂຫຍກຂອງທ່ານຝຶກອົບຮົມພະນັກງານລັດ ແລະພະນັກງານອື່ນໄດ້ບໍ</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>ເຫັນວ່າທ່ານຢູ່ບ່ອນນັ້ນ ຄົນອື່ນເຫັນແຕ່ຈຳນວນ</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>ຊື່ທີ່ທ່ານເລືອກ ຂ້າງປະໂຫຍກທີ່ທ່ານບອກວ່າຖືກແລ້ວ</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>ຮູບທີ່ທ່ານໄດ້ເບິ່ງກ່ອນແລ້ວ</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>ທາງຕິດຕໍ່ທ່ານທາງດຽວ ທີ່ທ່ານເລືອກເອງ</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>ປະໂຫຍກຂອງທ່ານທີ່ທ່ານອ່ານ ຫຼືຟັງແລ້ວ ແລະບອກວ່າ “ຖືກແລ້ວ”</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>ບໍ່ມີຊື່ - ບັນທຶກຫຍໍ້</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ໄຟລ໌</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ໃໝ່</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ແກ້ໄຂ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ເລີກເຮັດ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>ຕັດ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ສຳເນົາ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ວາງ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>ເລືອກທັງໝົດ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ຮູບແບບ</translation>
    </message>
    <message>
        <source>Word wrap</source>
        <translation>ຕັດແຖວ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ມຸມມອງ</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ຂະຫຍາຍ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ຫຍໍ້</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ວິທີໃຊ້</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>ກ່ຽວກັບບັນທຶກຫຍໍ້</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>ລະຫັດຜ່ານ:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>ລະຫັດຜ່ານ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ບັນທຶກຫຍໍ້</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>ແຖວ %1 ຖັນ %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>ໃຜຈະໄດ້ຮັບ</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>ຢູ່ນີ້ບໍ່ໄດ້ບອກຊື່ໃຜເປັນຜູ້ເວົ້າ</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>ຜູ້ເວົ້າ %1 ຈາກ %2 ຄົນໃຫ້ໃຊ້ໄດ້</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>ຜູ້ເວົ້າບໍ່ເຖິງຫ້າຄົນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::DayWords</name>
    <message>
        <source>today</source>
        <translation>ມື້ນີ້</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ມື້ວານນີ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>ເກັບອອກ</translation>
    </message>
</context>
<context>
    <name>balai::ui::DeskSession</name>
    <message>
        <source>Desk %1</source>
        <translation>ໂຕະ %1</translation>
    </message>
    <message>
        <source>Council · sample</source>
        <translation>ຄະນະທີ່ປຶກສາ · ຕົວຢ່າງ</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>ຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>ຮັບຄຳຕອບຂອງຮອບອ່ານເຂົ້າບໍ່ໄດ້ ໄຟລ໌ຍັງເກັບໄວ້: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::DoorPage</name>
    <message>
        <source>Back</source>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>ສະແດງຕົວໜັງສື</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ລໍຖ້າຈັກໜ້ອຍ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::EditMenuWords</name>
    <message>
        <source>Cut</source>
        <translation>ຕັດ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ສຳເນົາ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ວາງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>ຂໍ້ມູນນີ້ເປີດຢູ່ໃນໂປຣແກຣມອື່ນ</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>ຂໍ້ມູນນີ້ເປີດຢູ່ໃນ %1</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>ປິດຢູ່ບ່ອນນັ້ນກ່ອນ ແລ້ວລອງໃໝ່ຢູ່ນີ້</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>ຂໍ້ມູນນີ້ຂຽນໂດຍ Balai ລຸ້ນໃໝ່ກວ່າ</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>ຕິດຕັ້ງລຸ້ນໃໝ່ກວ່າ ແລ້ວເປີດອີກເທື່ອໜຶ່ງ ບໍ່ມີຫຍັງປ່ຽນແປງ</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>ຕິດຕັ້ງລຸ້ນ %1 ຫຼືໃໝ່ກວ່າ ແລ້ວເປີດອີກເທື່ອໜຶ່ງ ບໍ່ມີຫຍັງປ່ຽນແປງ</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>ມີສິ່ງທີ່ໃຊ້ຊື່ນີ້ຢູ່ແລ້ວ</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>ມີ %1 ຢູ່ແລ້ວ</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>ຈະບໍ່ຂຽນທັບສິ່ງໃດເລີຍ ເລືອກຊື່ອື່ນ</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ບໍ່ມີຫຍັງປ່ຽນແປງ</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>ຢູ່ນີ້ເຮັດແບບນີ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ດິສກ໌ເຕັມ</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>ເຮັດບ່ອນຫວ່າງຈັກໜ້ອຍ ແລ້ວລອງໃໝ່ ສິ່ງທີ່ບັນທຶກໄວ້ກ່ອນຍັງປອດໄພ</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>ຄອມພິວເຕີເຄື່ອງນີ້ບໍ່ໃຫ້ Balai ຂຽນຢູ່ບ່ອນນັ້ນ</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>ເລືອກໂຟນເດີອື່ນ ຫຼືຖາມຄົນທີ່ເບິ່ງແຍງຄອມພິວເຕີ</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>ບ່ອນນີ້ອ່ານໄດ້ຢ່າງດຽວ</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>ເລືອກໂຟນເດີອື່ນ ຫຼືປົດລັອກແຟລດໄດຣ໌ດ້ວຍສະວິດນ້ອຍຂອງມັນ</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>ອ່ານ ຫຼືຂຽນໄຟລ໌ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>ເບິ່ງວ່າດິສກ໌ ຫຼືແຟລດໄດຣ໌ຍັງສຽບຢູ່ ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>ວະລີລະຫັດນີ້ເປີດຫຍັງຢູ່ນີ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>ເບິ່ງພາສາຂອງແປ້ນພິມ ແລ້ວລອງໃໝ່ ລອງຈັກເທື່ອກໍໄດ້</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>ບັນຊີນີ້ເປີດສ່ວນນັ້ນບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>ຂໍໃຫ້ຄົນທີ່ບັນຊີເປີດໄດ້ຊ່ວຍ ເຊັ່ນ ຜູ້ປະສານງານ</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>ໄຟລ໌ເສຍຫາຍ ຫຼືມີຄົນແກ້</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>ໃຊ້ສຳເນົາອື່ນ ເຊັ່ນ ຈາກສຳເນົາສຳຮອງຫຼ້າສຸດ</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>ກະແຈທີ່ຢູ່ຄູ່ກັບຂໍ້ມູນນີ້ເກົ່າກວ່າຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>ເອົາໄຟລ໌ກະແຈທີ່ໃໝ່ກວ່າກັບມາໃສ່ ຫຼືກູ້ຄືນຈາກສຳເນົາສຳຮອງຫຼ້າສຸດ</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>ບໍ່ມີຢູ່ບ່ອນນັ້ນແລ້ວ</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>ອາດມີຄົນຍ້າຍ ຫຼືເກັບອອກໄປ ລອງຊອກຫາຢູ່ບ່ອນໃໝ່</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>ຢຸດແລ້ວ ຕາມທີ່ທ່ານຂໍ</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>ມີບາງຢ່າງໃນນີ້ບໍ່ເປັນຢ່າງທີ່ຄວນ</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>ເບິ່ງສິ່ງທີ່ໝາຍໄວ້ ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>ມີບາງຢ່າງຢູ່ໃນ Balai ຜິດພາດ</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>ສິ່ງທີ່ບັນທຶກໄວ້ກ່ອນຍັງປອດໄພ ປິດໂປຣແກຣມ ແລ້ວເປີດໃໝ່</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>ນີ້ບໍ່ແມ່ນຊິ້ນກະແຈ ຫຼືມີຕົວໜັງສືບໍ່ຖືກ: %1</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>ທຽບກັບເຈ້ຍ ແລ້ວໃສ່ອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>ຊິ້ນກະແຈນີ້ເປັນຂອງຂໍ້ມູນຊຸດອື່ນ: %1</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>ເລີ່ມໃໝ່ໂດຍບໍ່ໃຊ້ຊິ້ນນີ້</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>ຊິ້ນກະແຈນີ້ບໍ່ໄດ້ເຮັດພ້ອມກັບຊິ້ນອື່ນ: %1</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>ຊິ້ນກະແຈເຫຼົ່ານີ້ເຂົ້າກັນບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>ມີຊິ້ນໜຶ່ງບໍ່ແມ່ນຂອງແທ້ ລອງໃໝ່ ໂດຍເວັ້ນເທື່ອລະຊິ້ນ</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>ຊິ້ນກະແຈທີ່ໃຫ້ມາ ບໍ່ນັບຊິ້ນຊ້ຳ: %1 ທີ່ຕ້ອງໃຊ້: %2</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>ເພີ່ມຊິ້ນທີ່ຍັງຂາດ ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>ມີໄຟລ໌ໜຶ່ງໃນຊຸດເອກະສານທີ່ໃຫຍ່ກວ່າຂະໜາດນັ້ນ</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>ເລືອກໄຟລ໌ຂະໜາດໃຫຍ່ຂຶ້ນ ຫຼືເລືອກໄຟລ໌ດຽວ ຍັງບໍ່ໄດ້ສົ່ງມອບຫຍັງ</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>ລະຫັດກູ້ຄືນນີ້ເປັນຂອງຂໍ້ມູນຊຸດອື່ນ</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>ຊອກຫາໃບທີ່ພິມໄວ້ສຳລັບຂໍ້ມູນນີ້</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>ລະຫັດທີ່ພິມບໍ່ຄືກັບໃນໃບ</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>ເບິ່ງກຸ່ມ %1 ອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>ນີ້ບໍ່ແມ່ນລະຫັດກູ້ຄືນ</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>ລະຫັດກູ້ຄືນມີແປດກຸ່ມ ກຸ່ມລະແປດຕົວ ທຽບກັບໃບ</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>ໄຟລ໌ກະແຈເສຍຫາຍ ຫຼືບໍ່ມີ ແຕ່ສຳເນົາຍັງດີຢູ່</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>ຂໍໃຫ້ຄົນທີ່ເບິ່ງແຍງຄອມພິວເຕີສຳເນົາ keys.json.bak ເປັນ keys.json ໃນໂຟນເດີຂອງຂໍ້ມູນນີ້</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>ມີບາງຢ່າງໃນນີ້ບໍ່ເປັນຢ່າງທີ່ຄວນ: %1</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>ບໍ່ມີຫຍັງປ່ຽນແປງ ແກ້ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>ແຖວ %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>ແຖວ %1 ຖັນ %2: %3</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>ບໍ່ມີ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ແມ່ນ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ບໍ່ແມ່ນ</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>ເລກດຽວກັນສອງເທື່ອ</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>ມີການໃຊ້ສຳເນົາຂອງຕູ້ນິລະໄພຄຽງຄູ່ກັບຕູ້ທຳອິດ</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>ຄຳກ່າວມີສອງສະບັບ</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>ມະຕິມີສອງສະບັບ</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>ວຽກທີ່ຕ້ອງເຮັດມີສອງສະບັບ</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>ບັນທຶກຫຍໍ້ມີສອງສະບັບ</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>ຂໍ້ສະເໜີແນະມີສອງສະບັບ</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>ລາຍການດຽວມີສອງສະບັບ</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>ບົດບັນທຶກ: %1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>ມີສອງຄົນຂຽນບ່ອນນີ້ກ່ອນແລກປ່ຽນຂໍ້ມູນເທື່ອຫຼ້າສຸດ ເກັບໄວ້ທັງສອງສະບັບ ແລະຈະເກັບໄວ້ຕໍ່ໄປ ຄຳທີ່ມີໃນສະບັບດຽວໝາຍໄວ້ແລ້ວ ເລືອກເມື່ອທ່ານພ້ອມ</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>ທັງສອງຂ້າງຍັງຢູ່ໃນຂໍ້ມູນ ຢູ່ນີ້ບໍ່ຕ້ອງເລືອກຫຍັງ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>ກ່ອນທັງສອງສະບັບ</translation>
    </message>
    <message>
        <source>Passage above</source>
        <translation>ຂໍ້ຄວາມທາງເທິງ</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>ຂໍ້ຄວາມທາງລຸ່ມ</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>ອີກສະບັບໜຶ່ງຍັງຢູ່ໃນປະຫວັດ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ທັງສອງ</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>ເປັນຂໍ້ຄວາມສອງຕອນ ຕໍ່ກັນ</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>ມີແຕ່ຂໍ້ຄວາມໃນບົດບັນທຶກທີ່ຢູ່ເປັນສອງຕອນໄດ້</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>ຂຽນໃໝ່</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>ເລີ່ມຈາກສະບັບໃດກໍໄດ້ ເທື່ອລະຄຳ</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>ສິ່ງນີ້ບໍ່ແມ່ນເນື້ອຄວາມ</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>ຄົນທີ່ຍິນຍອມກັບເນື້ອຄວາມໃດໜຶ່ງ ຈະໄດ້ຮັບການຂໍໃຫ້ອ່ານເນື້ອຄວາມໃໝ່</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>ໄວ້ໃຫ້ກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>ເນື້ອຄວາມໃໝ່</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>ເກັບເນື້ອຄວາມນີ້</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>ຢູ່ນີ້ເກັບເນື້ອຄວາມຫວ່າງເປົ່າບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>ສົ່ງການປ່ຽນແປງ…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>ຮັບການປ່ຽນແປງ…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>ຄອມພິວເຕີເຄື່ອງນີ້</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>ຄອມພິວເຕີເຄື່ອງອື່ນ</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>ຕ້ອງເລືອກ</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>ທີ່ຮັບມາ ແລະສົ່ງໄປ</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>ຄອມພິວເຕີ</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>ຈາກ %1</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>ເຊີນແລ້ວ ຍັງບໍ່ໄດ້ເຂົ້າຮ່ວມ</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>ຄະນະທີ່ປຶກສາໄວ້ໃຈຄອມພິວເຕີເຄື່ອງນີ້ ການປ່ຽນແປງທີ່ສົ່ງລົງໂຟນເດີ ຫຼືແຟລດໄດຣ໌ ເຄື່ອງນີ້ອ່ານໄດ້ ແລະບໍ່ມີໃຜອື່ນອ່ານໄດ້</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>ວິທີເອົາການປ່ຽນແປງໄປໃຫ້ຄົນອື່ນ: ສົ່ງລົງແຟລດໄດຣ໌ ຫຼືໂຟນເດີຮ່ວມ ແລ້ວຮັບຂອງເຂົາເຈົ້າຈາກບ່ອນນັ້ນ</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>ສົ່ງການປ່ຽນແປງ: ເລືອກແຟລດໄດຣ໌ ຫຼືໂຟນເດີຮ່ວມ</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>ກຳລັງຂຽນການປ່ຽນແປງ</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>ຮັບການປ່ຽນແປງ: ເລືອກໄຟລ໌</translation>
    </message>
    <message>
        <source>Changes (*.balai-bundle)</source>
        <translation>ການປ່ຽນແປງ (*.balai-bundle)</translation>
    </message>
    <message>
        <source>Taking changes in</source>
        <translation>ກຳລັງຮັບການປ່ຽນແປງເຂົ້າ</translation>
    </message>
    <message numerus="yes">
        <source>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</source>
        <translation>
            <numerusform>ການປ່ຽນແປງນີ້ຈະລຶບຂໍ້ຄວາມ ຫຼືລາຍການຂໍ້ມູນ %n ລາຍການໃນຄອມພິວເຕີເຄື່ອງນີ້ຢ່າງຖາວອນນຳ ຈະຮັບເຂົ້າເມື່ອຄົນທີສອງເຫັນດີ</numerusform>
            <numerusform>ການປ່ຽນແປງນີ້ຈະລຶບຂໍ້ຄວາມ ຫຼືລາຍການຂໍ້ມູນ %n ລາຍການໃນຄອມພິວເຕີເຄື່ອງນີ້ຢ່າງຖາວອນນຳ ຈະຮັບເຂົ້າເມື່ອຄົນທີສອງເຫັນດີ</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>ແລກປ່ຽນຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ເລື່ອນ</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 ເລືອກ</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z ເລີກເຮັດ</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>ຢູ່ນີ້ແມ່ນສິ່ງທີ່ມາຈາກຄອມພິວເຕີເຄື່ອງອື່ນ ແລະສິ່ງທີ່ສົ່ງໄປ ຍັງບໍ່ມີຫຍັງໄປ ຫຼືມາ</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>ປິດຜະນຶກໄວ້</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>ກູ້ຄືນຈາກສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>ບໍ່ໄວ້ໃຈແລ້ວ</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>ອາດມີສິ່ງທີ່ໃໝ່ກວ່າ</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>ຂຽນຄຳເຊີນຂອງເຄື່ອງນີ້ແລ້ວ ການປ່ຽນແປງທີ່ສົ່ງແຕ່ນີ້ໄປ ເຄື່ອງນີ້ຈະອ່ານໄດ້ເມື່ອເຂົ້າຮ່ວມແລ້ວ</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>ສິ່ງທີ່ເຄື່ອງນີ້ຂຽນ ຈະບໍ່ຮັບເຂົ້າອີກ ແລະບໍ່ສົ່ງການປ່ຽນແປງໃຫ້ເຄື່ອງນີ້</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ຍ້ອນຫຍັງ</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>ຄຳຂອງເຄື່ອງນີ້</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>ບັດຂອງຄອມພິວເຕີເຄື່ອງນີ້…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>ເຊີນຄອມພິວເຕີ…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>ຮັບຄອມພິວເຕີເຂົ້າດ້ວຍບັດ…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>ເຊົາໄວ້ໃຈ…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>ເຊີນຄອມພິວເຕີເຄື່ອງໜຶ່ງ</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>ຊື່ຂອງຄອມພິວເຕີ</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>ເປີດບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>ເປີດໄດ້ ແລະເຮັດການສົ່ງມອບໄດ້</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>ຂໍ້ມູນປິດຜະນຶກ</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>ຄົນທີ່ຈະໃຊ້ເຄື່ອງນີ້ຕ້ອງມີບັນຊີກ່ອນ ໄຟລ໌ລັອກດ້ວຍຫົກຄຳ ເຊິ່ງສະແດງເທື່ອດຽວ ເອົາຄຳໄປດ້ວຍທາງອື່ນ ບໍ່ໃຫ້ໄປກັບໄຟລ໌</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>ຂຽນຄຳເຊີນ…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>ຈະເກັບຄຳເຊີນໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ໄຟລ໌ປິດຜະນຶກ (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>ກຳລັງຂຽນຄຳເຊີນ</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>ຫົກຄຳນີ້ໃຊ້ເປີດຄຳເຊີນ ຈົດໄວ້ແຍກຈາກໄຟລ໌ ຄຳເຫຼົ່ານີ້ຈະບໍ່ສະແດງອີກ</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>ໃນຄອມພິວເຕີເຄື່ອງໃໝ່ ໃຫ້ເລືອກ “ເຂົ້າຮ່ວມດ້ວຍຄຳເຊີນ” ຢູ່ໜ້າທຳອິດ ຈາກນັ້ນສົ່ງການປ່ຽນແປງຢູ່ນີ້ ແລ້ວຮັບເຂົ້າຢູ່ຫັ້ນ</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>ບັດຂອງຄອມພິວເຕີ</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>ບັດ (*.json *.card);;ທຸກໄຟລ໌ (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>ໄວ້ໃຈຄອມພິວເຕີ %1 ບໍ</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>ທຽບຄຳເຫຼົ່ານີ້ກັບຄອມພິວເຕີອີກເຄື່ອງໜຶ່ງດ້ວຍສຽງ: %1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>ຈາກນັ້ນ ເຄື່ອງນີ້ຈະອ່ານ ແລະຂຽນການປ່ຽນແປງໄດ້</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>ບໍ່ໄວ້ໃຈ</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>ຄຳຄືກັນ: ໄວ້ໃຈ</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>ຈະເກັບບັດໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>ເຊົາໄວ້ໃຈ %1</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>ສິ່ງທີ່ເຄື່ອງນີ້ຂຽນແຕ່ນີ້ໄປ ຈະບໍ່ຮັບເຂົ້າ ແລະຈະບໍ່ສົ່ງການປ່ຽນແປງໃຫ້ ສິ່ງທີ່ຢູ່ໃນເຄື່ອງນັ້ນແລ້ວຍັງຢູ່ຫັ້ນ ໃຫ້ແລກປ່ຽນຂໍ້ມູນກັບຄອມພິວເຕີເຄື່ອງອື່ນໄວໆ ເພື່ອໃຫ້ເຄື່ອງເຫຼົ່ານັ້ນຮູ້ນຳ</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>ເຊົາໄວ້ໃຈ</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>ຂຽນສັ້ນໆວ່າຍ້ອນຫຍັງ ຂໍ້ຄວາມນີ້ຢູ່ກັບຊື່ຂອງຄອມພິວເຕີ</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>ຄອມພິວເຕີເຄື່ອງອື່ນ ຫຼືໂຟນເດີເກົ່າຂອງເຄື່ອງນີ້ ອາດມີສິ່ງທີ່ຂຽນຫຼັງສຳເນົາສຳຮອງ ຈົນກວ່າຈະຮັບສິ່ງນັ້ນເຂົ້າ ຈະບໍ່ມີການສົ່ງມອບ</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>ຖ້ານີ້ແມ່ນຄອມພິວເຕີເຄື່ອງດຽວຂອງຄະນະທີ່ປຶກສາ ໃຫ້ຄົນໜຶ່ງບອກໄວ້ ພ້ອມເຫດຜົນທີ່ຈະຈົດລົງ</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>ບໍ່ມີຫຍັງໃໝ່ກວ່າ…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>ບໍ່ມີຫຍັງໃໝ່ກວ່າ</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>ບັນຊີຂອງທ່ານ ແລະວັນທີຈະຂຽນໄວ້ຄຽງກັນ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ເກັບໄວ້</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>ຂຽນສັ້ນໆວ່າຍ້ອນຫຍັງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>ເລືອກບ່ອນທີ່ຢູ່ນອກໂຟນເດີຂອງຕູ້ນິລະໄພ</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>ຄະນະທີ່ປຶກສາໃໝ່</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>Balai ເກັບຂໍ້ມູນໄວ້ໃນໂຟນເດີດຽວທີ່ເຂົ້າລະຫັດໃນຄອມພິວເຕີເຄື່ອງນີ້ ບໍ່ມີຫຍັງສົ່ງໄປບ່ອນໃດ</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>ຊື່ຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>ບັນຊີຂອງທ່ານ</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>ຄຳກາງໆ ເຊັ່ນ ໂຕະ 1 ຄົນຈະເຫັນຄຳນີ້ກ່ອນເປີດຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ໂຟນເດີ</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>ວະລີລະຫັດຂອງທ່ານ</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>ສີ່ຄຳຂຶ້ນໄປທີ່ມີແຕ່ທ່ານຈະເອົາມາຕໍ່ກັນ ໃຊ້ຍະຫວ່າງ ແລະຕົວໜັງສືໄດ້ທຸກແບບ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ວະລີລະຫັດ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>ພິມຄືເກົ່າອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>ສະແດງຕົວໜັງສື</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>ເອົາກະແຈໃສ່ເຈ້ຍ</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>ຖ້າລືມວະລີລະຫັດທຸກອັນ ໃບນີ້ ຫຼືຊິ້ນສ່ວນທີ່ແບ່ງກັນເກັບຈະເປີດຂໍ້ມູນໄດ້ ບໍ່ມີໃຜອື່ນມີສຳເນົາ</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>ພິມຢູ່ນີ້</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>ແຖວຄິວຂອງເຄື່ອງພິມສະແດງຊື່ “ເອກະສານ 1” ບໍ່ມີສ່ວນໃດຄ້າງຢູ່ໃນຄອມພິວເຕີເຄື່ອງນີ້</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>ຫຼືຄັດດ້ວຍມື</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>64 ຕົວ ບໍ່ໃຊ້ຕົວ I, L, O ແລະ U</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>ຕອນນີ້ອ່ານສອງກຸ່ມຈາກເຈ້ຍຂອງທ່ານ</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>ເມື່ອທ່ານເລີ່ມພິມ ໃບທາງຊ້າຍຈະບັງໄວ້</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>ກຸ່ມ 3</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>ກຸ່ມ 6</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>ແບ່ງກັນເກັບ</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>ຫຼັງຈາກນີ້ ຍັງແບ່ງກະແຈໃຫ້ຄົນທີ່ທ່ານໄວ້ໃຈໄດ້ນຳ: ສອງຄົນໃດກໍໄດ້ຈາກສາມຄົນຈະເປີດຂໍ້ມູນນຳກັນໄດ້</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>ກຳລັງພິມໃບກູ້ຄືນ</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>ພາສາ ແລະຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ໃບກູ້ຄືນ</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>ຂໍ້ມູນປິດຜະນຶກ ການສົ່ງມອບ ແລະການແລກປ່ຽນຂໍ້ມູນຈະຍັງປິດຢູ່ ຈົນກວ່າໄດ້ລອງໃບກູ້ຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>ທັງໝົດນີ້ປ່ຽນພາຍຫຼັງໄດ້ ຍົກເວັ້ນການເຂົ້າລະຫັດຂອງໂຟນເດີ ເຊິ່ງປິດບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>ກຳລັງສ້າງບ່ອນເກັບຂໍ້ມູນ…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>ຄະນະທີ່ປຶກສາຕ້ອງມີຊື່</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>ບັນຊີຕ້ອງມີຄຳເອີ້ນ</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>ຍັງບໍ່ໄດ້ເລືອກໂຟນເດີ</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>ວະລີລະຫັດຍັງເດົາງ່າຍເກີນໄປ</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>ວະລີລະຫັດທັງສອງຍັງບໍ່ຄືກັນ</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>ຍັງຕ້ອງອ່ານອີກສອງກຸ່ມ</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>ຍັງຕ້ອງອ່ານອີກໜຶ່ງກຸ່ມ</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>ເດົາງ່າຍຫຼາຍ</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>ເດົາງ່າຍ</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>ພໍໃຊ້ໄດ້</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ດີ</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>ດີຫຼາຍ</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>ກຳລັງສ້າງບ່ອນເກັບຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>ຄະນະທີ່ປຶກສາໃໝ່</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ພິມ…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>Later, from a place with a printer</source>
        <translation>ພາຍຫຼັງ ຈາກບ່ອນທີ່ມີເຄື່ອງພິມ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ເຮັດຕໍ່</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>ໂຕະ 1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>ເປີດຊຸດເອກະສານ…</translation>
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
        <translation>ໃຊ້ %1</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>ວັນທີນີ້ອ່ານໄດ້ສອງແບບ ປີທີ່ເກີນ 2400 ອາດແມ່ນປີພຸດທະສັກກະລາດ</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>ໃບຍິນຍອມ</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>ສະບັບ %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>ໃຊ້ຕັ້ງແຕ່</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>ພິມແບບມີບ່ອນໃຫ້ຕອບ…</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>ໃບຍິນຍອມສະບັບໃໝ່</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ການນຳໃຊ້</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ເນື້ອຄວາມ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ເພີ່ມ</translation>
    </message>
    <message>
        <source>The text is what will be read out; it cannot be empty.</source>
        <translation>ເນື້ອຄວາມນີ້ຈະອ່ານອອກສຽງ ຈຶ່ງປ່ອຍຫວ່າງບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ຈະເກັບເອກະສານໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ກຳລັງເຮັດເອກະສານ</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>ສະບັບໃໝ່</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>ຢູ່ນີ້ແມ່ນເນື້ອຄວາມທີ່ອ່ານໃຫ້ຟັງ ກ່ອນທີ່ໃຜຈະຕອບວ່າຍິນຍອມຫຼືບໍ່</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>ກຳລັງອ່ານໃບຍິນຍອມ</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>ກຳລັງອ່ານເນື້ອຄວາມທີ່ມາກັບ Balai</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>ໃຊ້ຢູ່</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>ບໍ່ໃຫ້ເລືອກແລ້ວ</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>ຄົນທີ່ມາວົງຮັບຟັງນັບເປັນກຸ່ມ ແຕ່ລະຄົນຢູ່ໃນກຸ່ມດຽວ ສິ່ງທີ່ອອກຈາກຄອມພິວເຕີເຄື່ອງນີ້ບໍ່ບອກຈຳນວນທີ່ຕ່ຳກວ່າຫ້າ</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>ກຸ່ມນີ້ບໍ່ໃຫ້ເລືອກແລ້ວ ສິ່ງທີ່ນັບໄວ້ຍັງໃຊ້ຊື່ເກົ່າ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ແກ້…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ເລື່ອນຂຶ້ນ</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>ບໍ່ໃຫ້ເລືອກອີກ</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>ໃຫ້ເລືອກອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>ກຸ່ມຄົນ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>ຊື່ກຸ່ມ</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>ຢູ່ນີ້ບໍ່ຂຽນຊື່ຄົນ ໃສ່ຊື່ກຸ່ມພາສາລະໜຶ່ງຊື່ ຖ້າພາສາໃດບໍ່ມີ ຈະສະແດງຊື່ໃນພາສາອື່ນ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ເກັບໄວ້</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>ຂຽນຊື່ກ່ອນ</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>ມີກຸ່ມນີ້ຢູ່ແລ້ວ</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>ກຸ່ມຂອງວົງຮັບຟັງ</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>ກຸ່ມໃໝ່</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>ຢູ່ນີ້ແມ່ນກຸ່ມທີ່ໃຊ້ນັບຄົນ ເມື່ອບໍ່ຈົດຊື່</translation>
    </message>
</context>
<context>
    <name>balai::ui::Header</name>
    <message>
        <source>Search</source>
        <translation>ຊອກຫາ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ກັບຄືນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::HeardLine</name>
    <message>
        <source>Count people…</source>
        <translation>ນັບຄົນ…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>ອ່ານທວນກ່ອນທຸກຄົນກັບ</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>ຍັງບໍ່ໄດ້ນັບໃຜ</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1 %2 (ອອກໄປເປັນ: ບໍ່ເຖິງຫ້າຄົນ)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>ລວມ %1 ຄົນ</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>ມາຈັກຄົນ</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>ນັບແຕ່ລະຄົນໃນກຸ່ມດຽວ ແລະບໍ່ຂຽນຊື່ ເລືອກກຸ່ມໄດ້ໃນການຕັ້ງຄ່າ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ເກັບໄວ້</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>ຂຽນຈຳນວນເຕັມແຕ່ 0 ຫາ %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>ຊອກຫາໃນຄູ່ມື</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ ບົດ</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up, Page Down ອ່ານຕໍ່</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>ບົດ</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>ບົດນີ້ຍັງບໍ່ມີໃນພາສາຂອງທ່ານ ຢູ່ນີ້ເປັນພາສາອັງກິດ</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ຈະເກັບເອກະສານໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ກຳລັງເຮັດເອກະສານ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ວິທີໃຊ້</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ພິມ…</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer words, or others.</source>
        <translation>ບໍ່ມີບົດໃດມີຄຳເຫຼົ່ານີ້ ລອງໃຊ້ຄຳໜ້ອຍລົງ ຫຼືຄຳອື່ນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelperWords</name>
    <message>
        <source>interpreter</source>
        <translation>ຜູ້ແປພາສາ</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>ຜູ້ໄກ່ເກ່ຍ</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>ຜູ້ຢູ່ຄຽງຂ້າງ</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>ຜູ້ສັງເກດການ</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>ຜູ້ແປເອກະສານ</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpersPage</name>
    <message>
        <source>A person who helps</source>
        <translation>ຜູ້ຊ່ວຍຄົນໜຶ່ງ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ໜ້າທີ່</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>ພາສາທີໜຶ່ງ</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>ພາສາທີສອງ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Promise signed on</source>
        <translation>ວັນທີເຊັນຄຳສັນຍາ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ຈົນຮອດ</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>ຜູ້ກວດສອບ</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>ຄຳສັນຍາ: ສິ່ງທີ່ເວົ້າໃນຫ້ອງ ໃຫ້ຢູ່ໃນຫ້ອງເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ເກັບໄວ້</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>ເລືອກທັງສອງພາສາ ຫຼືບໍ່ເລືອກເລີຍ</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>ຂຽນແຕ່ລະວັນທີໂດຍໃສ່ປີເຕັມ ແບບນີ້: 23 ພະຈິກ 2026</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>ຕ້ອງມີຊື່</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>ວັນທີເຊັນຄຳສັນຍາຍັງບໍ່ທັນຮອດ</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>“ຈົນຮອດ” ແມ່ນວັນທີທີ່ຜ່ານໄປແລ້ວ</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>ບ່ອນໜຶ່ງທີ່ສະມາຊິກຫາການຊ່ວຍເຫຼືອໄດ້</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>ສິ່ງທີ່ບ່ອນນີ້ມີໃຫ້</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ເມື່ອໃດ</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>ວິທີຕິດຕໍ່</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>ສະມາຊິກອ່ານໄດ້ຢູ່ໜ້າທີ່ຂຶ້ນມາເມື່ອກົດຢຸດ ຖ້າຂຽນໄວ້ຢູ່ນີ້ເປັນພາສາຂອງສະມາຊິກ ກໍຈະຂຶ້ນເປັນພາສານັ້ນ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ໃໝ່</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>ຜູ້ຊ່ວຍ</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>ບ່ອນທີ່ສະມາຊິກຫາການຊ່ວຍເຫຼືອໄດ້</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ບໍ່ຊ່ວຍແລ້ວ</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>ສິ້ນສຸດແລ້ວ</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>ກອງປະຊຸມບໍ່ໃຫ້ເລືອກຄົນນີ້ແລ້ວ ສິ່ງທີ່ເຮັດໄວ້ກ່ອນຍັງມີຊື່ນີ້ຢູ່</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ແກ້…</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>ບໍ່ຊ່ວຍອີກແລ້ວ</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>ກັບມາຊ່ວຍອີກ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ເລື່ອນຂຶ້ນ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ເກັບອອກ</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>ໃຜຊ່ວຍ</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>ຢູ່ນີ້ແມ່ນຜູ້ຊ່ວຍ ແລະບ່ອນທີ່ສະມາຊິກຫາການຊ່ວຍເຫຼືອໄດ້</translation>
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
        <translation>ຕອບເມື່ອ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ຕັ້ງແຕ່</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>ຈົດໄວ້ເມື່ອ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ຈົນຮອດ</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>ໂດຍມີເງື່ອນໄຂວ່າ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ຜູ້ແປພາສາ</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>ພະຍານ</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>ຢູ່ນີ້ບໍ່ມີການແກ້ຫຍັງ: ຄຳຕອບພາຍຫຼັງຢູ່ຄຽງກັບຄຳຕອບກ່ອນໜ້າ</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>ສະມາຊິກປ່ຽນໃຈ: ຖາມອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>ສະມາຊິກ</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>ບ່ອນນີ້ຍັງບໍ່ເຄີຍມີການຖາມ ຫຼືຕອບ</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>ເກັບໄວ້ກັບຄຳຕອບນີ້</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>ເກັບຮູບຂອງແບບທີ່ເຊັນແລ້ວ…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>ເກັບໄຟລ໌ໄວ້ກັບຄຳຕອບນີ້…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>ອັດສຽງສິ່ງທີ່ສະມາຊິກເວົ້າ</translation>
    </message>
</context>
<context>
    <name>balai::ui::HonorariaPage</name>
    <message>
        <source>somebody</source>
        <translation>ຄົນໃດຄົນໜຶ່ງ</translation>
    </message>
    <message>
        <source>paid twice?</source>
        <translation>ຈ່າຍຊ້ຳ?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>ຄ້າງຈ່າຍ</translation>
    </message>
    <message>
        <source>Paid, declined or returned</source>
        <translation>ຈ່າຍແລ້ວ ບໍ່ຂໍຮັບ ຫຼືສົ່ງຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ຈຳນວນເງິນ</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>ຕົກລົງເມື່ອ</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>ຍັງຄ້າງຈ່າຍ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ການຈ່າຍເງິນ</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>ຈ່າຍແລ້ວ…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>ຈ່າຍລ່ວງໜ້າ…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>ບໍ່ຂໍຮັບ</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>ຈ່າຍໄປແລ້ວ</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>ຈຳນວນເງິນ (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ວັນທີ</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>ວິທີ</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>ເງິນສົດ</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>ທະນາຄານ</translation>
    </message>
    <message>
        <source>mobile wallet</source>
        <translation>ກະເປົາເງິນມືຖື</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>ໃບຮັບເງິນບໍ່ບອກວ່າແມ່ນຄ່າຫຍັງ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>ຈົດໄວ້</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>ນີ້ບໍ່ແມ່ນຈຳນວນເງິນ</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>ວັນທີນີ້ອ່ານໄດ້ສອງແບບ ຫຼືອ່ານບໍ່ໄດ້ ຂຽນແບບນີ້: 23 ພະຈິກ 2026</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>ຄ່າຕອບແທນໃໝ່</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>ສະມາຊິກ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ສຳລັບ</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>ເພີ່ມສະມາຊິກກ່ອນ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>ສະມາຊິກ</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>ຄ່າຕອບແທນ</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>ຢູ່ນີ້ແມ່ນເງິນທີ່ຄະນະທີ່ປຶກສາຍັງຄ້າງຈ່າຍສະມາຊິກສຳລັບເວລາຂອງເຂົາເຈົ້າ ແລະເງິນທີ່ຈ່າຍແລ້ວ</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>ອ່ານຂໍ້ຄວາມນີ້ໃຫ້ສະມາຊິກຟັງກ່ອນ: %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>ວຽກ</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>ງົບປະມານຂອງປີ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ປີ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ສະກຸນເງິນ</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>ຖ້າບໍ່ມີຈຳນວນເງິນ ກໍບໍ່ມີງົບປະມານ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ເກັບໄວ້</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>ຂຽນປີແບບ 2026</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>ຂຽນສະກຸນເງິນດ້ວຍຕົວໜັງສືສາມຕົວ ເຊັ່ນ KHR</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>ຂໍ້ຄວາມເລື່ອງພາສີ ແລະການຊ່ວຍເຫຼືອອື່ນ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ເນື້ອຄວາມ</translation>
    </message>
    <message>
        <source>It is read before the first payment and stands on receipts. It stops nothing.</source>
        <translation>ອ່ານໃຫ້ຟັງກ່ອນຈ່າຍເທື່ອທຳອິດ ແລະຢູ່ໃນໃບຮັບເງິນ ຂໍ້ຄວາມນີ້ບໍ່ຢຸດສິ່ງໃດ</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ຈະເກັບເອກະສານໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ກຳລັງເຮັດເອກະສານ</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>ສົ່ງຄືນແລ້ວ…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>ສະມາຊິກນີ້ບໍ່ເອົາເຈ້ຍກັບບ້ານ ຈຶ່ງບໍ່ມີໃບຮັບເງິນ</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>ໃບຮັບເງິນ…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>ໃນປີ %1</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>ງົບປະມານຂອງປີ…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>ຂໍ້ຄວາມເລື່ອງພາສີ ແລະການຊ່ວຍເຫຼືອອື່ນ…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>ງົບປະມານ</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>ຫຼາຍກວ່າງົບປະມານ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>ຍັງເຫຼືອ</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>ຈ່າຍໄປແລ້ວ %1 ຍັງຄ້າງຈ່າຍ %2</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>ກຳລັງລວມຍອດຂອງປີ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ໃບຮັບເງິນ</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ຍັງບໍ່ໄດ້ໃຫ້</translation>
    </message>
    <message>
        <source>given</source>
        <translation>ໃຫ້ແລ້ວ</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>ໃຫ້ໃບຮັບເງິນແລ້ວ</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>ໃຫ້ໃບຮັບເງິນແລ້ວ</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>ຄອມພິວເຕີ ຫຼືແຟລດໄດຣ໌ຫາຍໄປ</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>ເອກະສານເຈ້ຍຫາຍໄປ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>ເລື່ອງອື່ນ</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>ສົ່ງ ຫຼືພິມອອກໄປຫຼາຍເກີນ</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>ມີຄົນເຫັນຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>ອາດມີຄົນຮູ້ວະລີລະຫັດ</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>ຍັງມີຄົນທີ່ຕ້ອງບອກ</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>ບອກທຸກຄົນແລ້ວ</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>ເກີດຂຶ້ນເມື່ອ</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>ພົບເມື່ອ</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>ສະມາຊິກທີ່ກ່ຽວຂ້ອງ</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>ບອກສະມາຊິກເມື່ອ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ຍັງບໍ່ໄດ້ບອກ</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>ແຈ້ງໜ່ວຍງານຮັບຜິດຊອບເມື່ອ</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>ບອກສະມາຊິກທີ່ກ່ຽວຂ້ອງກ່ອນ ຕາມທາງທີ່ແຕ່ລະຄົນເລືອກໄວ້ ຢ່າຂຽນຊື່ ຫຼືເລື່ອງລາວໄວ້ຢູ່ນີ້</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ແກ້…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>ແກ້ສິ່ງທີ່ຈົດໄວ້</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>ຈົດເຫດການ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ເລື່ອງຫຍັງ</translation>
    </message>
    <message>
        <source>Leave a day empty that you do not know, or that has not come yet.</source>
        <translation>ຖ້າບໍ່ຮູ້ວັນທີໃດ ຫຼືວັນນັ້ນຍັງບໍ່ທັນຮອດ ໃຫ້ປະຫວ່າງໄວ້</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ເກັບໄວ້</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>ຂຽນແຕ່ລະວັນທີໂດຍຂຽນຊື່ເດືອນເປັນຕົວໜັງສື</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>ວັນທີ່ຍັງບໍ່ທັນຮອດຈົດໄວ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>ຂຽນຈຳນວນສະມາຊິກເປັນຕົວເລກ</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>ເຫດການ</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>ຢູ່ນີ້ແມ່ນສິ່ງທີ່ຜິດພາດ ເພື່ອບໍ່ໃຫ້ໃຜລືມບອກຄົນທີ່ກ່ຽວຂ້ອງ ຍັງບໍ່ໄດ້ຈົດຫຍັງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>ຄຳຕອບຂອງທ່ານເກັບໄວ້ແລ້ວ ທ່ານຢຸດໄດ້ທຸກເວລາ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ຍິນຍອມ</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>ຂ້ອຍຢາກຮ່ວມ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>ຂ້ອຍບໍ່ຢາກຮ່ວມ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>ຖາມຂ້ອຍມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>ສິ່ງທີ່ທ່ານຕ້ອງການສຳລັບເລື່ອງນີ້ ຖ້າມີ</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>ສຳລັບ %1</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>ທ່ານຢຸດຢູ່ນີ້ໄດ້ ມື້ນີ້ບໍ່ມີຫຍັງທີ່ທ່ານຕ້ອງເຮັດອີກ</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>ໝົດແລ້ວ ຂອບໃຈ</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>body, what it asks for</comment>
        <translation>%1 ຂໍ: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>ຄົນໃດຄົນໜຶ່ງ</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>ໃຜເຫັນຄຳຕອບຂອງທ່ານ</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>ຄົນທີ່ເບິ່ງແຍງຂໍ້ມູນຂອງຄະນະທີ່ປຶກສາ ໜ່ວຍງານຈະຮູ້ວ່າທ່ານຕົກລົງ ເມື່ອທ່ານໃຫ້ບອກເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>ຖ້າທ່ານບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>ບໍ່ມີໃຜຖາມວ່າຍ້ອນຫຍັງ ພວກເຮົາບອກໜ່ວຍງານວ່າບໍ່ມີໃຜວ່າງ</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>ຄຳເຊີນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationFacts</name>
    <message>
        <source>Where</source>
        <translation>ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ເມື່ອໃດ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ຄ່າຕອບແທນ</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>ບໍ່ມີ</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>ການເດີນທາງ</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>ຈ່າຍໃຫ້</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>ບໍ່ຈ່າຍໃຫ້</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ຕອບພາຍໃນ</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>ເລື່ອງນີ້ບໍ່ມີຄ່າຕອບແທນ</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>ເຂົາເຈົ້າຢາກຖາມເລື່ອງຊີວິດຂອງແຕ່ລະຄົນ ບໍ່ມີໃຜຕ້ອງເລົ່າ</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>ຄຳເຊີນໃໝ່</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ຍິນຍອມ</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>ໃຜຂໍ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ສຳລັບ</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>ຂໍຫຍັງ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ເມື່ອໃດ</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ຕອບພາຍໃນ</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>ຄ່າຕອບແທນທີ່ໃຫ້ (%1)</translation>
    </message>
    <message>
        <source>Travel is paid</source>
        <translation>ຈ່າຍຄ່າເດີນທາງ</translation>
    </message>
    <message>
        <source>They ask about a person’s story</source>
        <translation>ຈະຖາມເລື່ອງຊີວິດ</translation>
    </message>
    <message>
        <source>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</source>
        <translation>ຂັ້ນນີ້ຍັງບໍ່ໄດ້ຖາມໃຜ ຖ້າບໍ່ມີຄ່າຕອບແທນ ຫຼືຈະຖາມເລື່ອງຊີວິດ ຈະໝາຍໄວ້ກ່ອນຖາມໃຜ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>ຈົດໄວ້</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>ເພີ່ມກະຊວງ ຫຼືອົງການກ່ອນ</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>ຂຽນສັ້ນໆວ່າເຂົາເຈົ້າຂໍຫຍັງ</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>ວັນທີນີ້ອ່ານໄດ້ສອງແບບ ຫຼືອ່ານບໍ່ໄດ້ ຂຽນແບບນີ້: 23 ພະຈິກ 2026</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>ນີ້ບໍ່ແມ່ນຈຳນວນເງິນ</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>ຖາມສະມາຊິກ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>ສະມາຊິກ</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>ສະມາຊິກຕອບຜູ້ດຽວຢູ່ຄອມພິວເຕີ ຄົນທີ່ຕອບຕົກລົງ ຫຼືບໍ່ຕົກລົງແລ້ວ ບໍ່ຢູ່ໃນລາຍການນີ້</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>ມອບຄອມພິວເຕີ</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>ທຸກຄົນຕອບແລ້ວ</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ຈະເກັບເອກະສານໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ກຳລັງເຮັດເອກະສານ</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>ຄົນໃດຄົນໜຶ່ງ</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>ຖາມເລື່ອງຊີວິດ</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>chip at an invitation</comment>
        <translation>ບໍ່ມີຄ່າຕອບແທນ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ເປີດ</translation>
    </message>
    <message>
        <source>Answered or over</source>
        <translation>ຕອບແລ້ວ ຫຼືຜ່ານໄປແລ້ວ</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>ຖາມສະມາຊິກ…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>ເອກະສານເຖິງໜ່ວຍງານ…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>ບອກໜ່ວຍງານແລ້ວ</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>ເປີດອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>ຄຳຕອບຮອດຕອນນີ້</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>ຕອບຕົກລົງ</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>ຄຳເຊີນ</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>ຢູ່ນີ້ແມ່ນສິ່ງທີ່ກະຊວງ ແລະອົງການຂໍຈາກສະມາຊິກ: ໃຫ້ເວົ້າ ໃຫ້ຝຶກອົບຮົມ ໃຫ້ທົບທວນ ໃຫ້ມາພົບກັນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>ຄຳເຊີນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>ເຂົ້າຮ່ວມດ້ວຍຄຳເຊີນ</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>ກຳລັງພິມໃບກູ້ຄືນ</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>ມີຄົນໃນຄະນະທີ່ປຶກສາຂຽນຄຳເຊີນໃນຄອມພິວເຕີຂອງເຂົາເຈົ້າ ແລະບອກຫົກຄຳແກ່ທ່ານ</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>ເລືອກຄຳເຊີນ…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>ຄຳເຊີນ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ໄຟລ໌ປິດຜະນຶກ (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>ຫົກຄຳ</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>ບັນຊີຂອງທ່ານ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ໂຟນເດີ</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>ວະລີລະຫັດສຳລັບຄອມພິວເຕີເຄື່ອງນີ້</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>ພິມຄືເກົ່າອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>ສ້າງບ່ອນເກັບຂໍ້ມູນຢູ່ນີ້</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ເຮັດຕໍ່</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>ຍັງບໍ່ໄດ້ເລືອກຄຳເຊີນ</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>ຍັງບໍ່ໄດ້ໃສ່ຫົກຄຳ</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>ຄະນະທີ່ປຶກສາຍັງບໍ່ມີບັນຊີໃຫ້ທ່ານ</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>ຍັງບໍ່ໄດ້ເລືອກໂຟນເດີ</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>ກຳລັງເປີດຄຳເຊີນ</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>ຄະນະທີ່ປຶກສາ: %1 ເລືອກບັນຊີທີ່ເປັນຂອງທ່ານ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>ກຳລັງສ້າງບ່ອນເກັບຂໍ້ມູນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>ໄຟລ໌ຢູ່ນີ້ປິດຜະນຶກໄວ້ ບັນຊີທີ່ເປີດຊື່ທີ່ປິດຜະນຶກໄດ້ ເກັບ ແລະເບິ່ງໄຟລ໌ໄດ້</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>ບໍ່ເກີນ 20 MB ເກັບໄວ້ໃນຕູ້ນິລະໄພ ໄຟລ໌ທີ່ທ່ານເລືອກຍັງຢູ່ບ່ອນເກົ່າ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ຍັງບໍ່ມີຢູ່ນີ້</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ຮູບ</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ສຽງ ຫຼືວິດີໂອ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ໄຟລ໌</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>ໄຟລ໌ທີ່ຈະເກັບ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ທຸກໄຟລ໌ (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>ໄຟລ໌ນີ້ໃຫຍ່ກວ່າ 20 MB ເຮັດໃຫ້ນ້ອຍລົງ ເຊັ່ນຫຼຸດຈຳນວນຈຸດຂອງຮູບ ແລ້ວເລືອກໃໝ່</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>ໄຟລ໌ນີ້ຫວ່າງເປົ່າ ເລືອກໄຟລ໌ອື່ນ</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>ກຳລັງເກັບໄຟລ໌</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>ໄຟລ໌ນີ້ຈະມາກັບການປ່ຽນແປງຂອງຄອມພິວເຕີເຄື່ອງອື່ນ</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>ກຳລັງເປີດໄຟລ໌</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>ຮູບນີ້ມີຈຸດຫຼາຍເກີນກວ່າຈະສະແດງຢູ່ນີ້ ຮູບຍັງເກັບໄວ້ຄືເກົ່າ</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>ຮູບນີ້ເສຍຫາຍ ແລະສະແດງບໍ່ໄດ້ ຮູບຍັງເກັບໄວ້ຄືເກົ່າ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດ</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>ລຶບໄຟລ໌ນີ້ຖາວອນ…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>ລຶບໄຟລ໌ນີ້ຖາວອນບໍ</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>ລຶບຖາວອນຢູ່ນີ້ ແລະໃນຄອມພິວເຕີເຄື່ອງອື່ນເມື່ອແລກປ່ຽນຂໍ້ມູນເທື່ອໜ້າ</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>ສຳເນົາສຳຮອງເກົ່າຍັງມີຢູ່</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>ເອົາກັບມາບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ຍັງບໍ່ເຮັດ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ລຶບຖາວອນ</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>ກຳລັງລຶບໄຟລ໌ຖາວອນ</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>ເກັບໄວ້ໃນຕູ້ນິລະໄພ ໂດຍປິດຜະນຶກ</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>ເກັບໄວ້ໃນຕູ້ນິລະໄພ</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>ເກັບສຽງທີ່ອັດນີ້</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>ຢູ່ນີ້ເບິ່ງໄດ້ແຕ່ຮູບ ແລະ PDF ໄຟລ໌ຍັງເກັບໄວ້ຄືເກົ່າ</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>ບໍ່ມີໃຜຢູ່ໃນໄຟລ໌…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>ໃຜຢູ່ໃນໄຟລ໌…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>ມີສະມາຊິກ %n ຄົນຢູ່ໃນໄຟລ໌…</numerusform>
            <numerusform>ມີສະມາຊິກ %n ຄົນຢູ່ໃນໄຟລ໌…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>ບໍ່ມີໃຜທີ່ເຫັນ ໄດ້ຍິນ ຫຼືຈື່ໄດ້ວ່າແມ່ນໃຜ</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>ຂໍ້ຄວາມໃໝ່</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>ປະເພດ</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>ຜູ້ເວົ້າ</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>ຂໍ້ສະເໜີແນະ</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>ບົດແປ</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>ບໍ່ຈົດບັນທຶກ</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>ພັກ</translation>
    </message>
    <message>
        <source>Rather than “%1”: %2</source>
        <comment>a word, words offered instead</comment>
        <translation>ແທນ “%1”: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::KindWords</name>
    <message>
        <source>Attend</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ເຂົ້າຮ່ວມ</translation>
    </message>
    <message>
        <source>In minutes</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ໃນບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ຍົກຄຳເວົ້າ</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ແບ່ງປັນ</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ເຜີຍແຜ່</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ຮູບຖ່າຍ</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ຕິດຕໍ່</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ຄົ້ນຄວ້າ</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ສື່ມວນຊົນ</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ຝຶກອົບຮົມ</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>ຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>ທຸກໜ່ວຍງານຂອງລັດ</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>ອົງການຄູ່ຮ່ວມງານ</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>ທຸກຄົນ</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>ກຸ່ມຄົນທີ່ລຸ້ນໃໝ່ກວ່າບອກໄວ້</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>ຖາມແລ້ວ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ຍິນຍອມ</translation>
    </message>
    <message>
        <source>yes again</source>
        <translation>ຍິນຍອມຕໍ່</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>ບໍ່ນັບແລ້ວ</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>ຄະນະທີ່ປຶກສາໃຫ້ສິ້ນສຸດ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ຖອນຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>ຄຳຕອບຂອງລຸ້ນໃໝ່ກວ່າ</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>ບໍ່ສະແດງເລີຍ</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>ໃນຖານະສະມາຊິກຄົນໜຶ່ງ</translation>
    </message>
    <message>
        <source>under the chosen name</source>
        <translation>ດ້ວຍຊື່ທີ່ເລືອກ</translation>
    </message>
    <message>
        <source>under their own name</source>
        <translation>ດ້ວຍຊື່ແທ້</translation>
    </message>
    <message>
        <source>a no to this use</source>
        <translation>ບໍ່ຍິນຍອມການນຳໃຊ້ນີ້</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>ຄຳຍິນຍອມຖອນຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>ມີຄົນໃຫ້ຄຳຍິນຍອມສິ້ນສຸດ</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>ຄຳຍິນຍອມບໍ່ນັບແລ້ວ</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>ຄຳຍິນຍອມສິ້ນສຸດແລ້ວ</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>ຄຳຍິນຍອມເລີ່ມພາຍຫຼັງ</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>ຍັງບໍ່ມີໃຜຍິນຍອມ</translation>
    </message>
    <message>
        <source>two versions wait for a choice</source>
        <translation>ມີສອງສະບັບລໍຖ້າໃຫ້ເລືອກ</translation>
    </message>
    <message>
        <source>who said it is not noted</source>
        <translation>ບໍ່ໄດ້ຈົດວ່າໃຜເວົ້າ</translation>
    </message>
    <message>
        <source>somebody takes a pause</source>
        <translation>ມີຄົນກຳລັງພັກ</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>ມີຄົນອອກຈາກຄະນະທີ່ປຶກສາແລ້ວ</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>ມີຄົນຂໍໃຫ້ແກ້</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>ຍັງມີຄຳຂໍໃຫ້ເອົາອອກ</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>ຍັງມີຂໍ້ຄັດຄ້ານ</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>ຍັງບໍ່ໄດ້ອ່ານ ແລະບອກວ່າຖືກແລ້ວ</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>ບົດແປຍັງບໍ່ໄດ້ກວດ</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>ຍັງທົບທວນຢູ່</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>ຕ້ອງຢືນຢັນເງື່ອນໄຂຂໍ້ໜຶ່ງ</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>ຍັງບໍ່ໄດ້ຮັບຮອງ</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>ບໍ່ມີເນື້ອຄວາມໃນພາສານີ້</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>ບໍ່ແມ່ນສຳລັບຄົນທີ່ຈະເຫັນ</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ບໍ່ມີຢູ່ແລ້ວ</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>ຂາດແບບທີ່ເຊັນແລ້ວ</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>ເປັນວາລະປິດ</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>ຊອກຫາໃນເນື້ອໃນບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>ໃຊ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>ມີຊື່ທີ່ເລືອກຢູ່ໃນເນື້ອຄວາມ ແລະບໍ່ມີໃຜບອກວ່າໃຊ້ໄດ້</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>ມີຊື່ຈາກຂໍ້ມູນປິດຜະນຶກຢູ່ໃນເນື້ອຄວາມ</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>ມີບາງສ່ວນຂອງຊື່ຈາກຂໍ້ມູນປິດຜະນຶກຢູ່ໃນເນື້ອຄວາມ</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>ມີເບີໂທລະສັບຈາກຂໍ້ມູນປິດຜະນຶກຢູ່ໃນເນື້ອຄວາມ</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>ມີສະຖານທີ່ຈາກຂໍ້ມູນປິດຜະນຶກຢູ່ໃນເນື້ອຄວາມ</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>ມີຂໍ້ມູນຕິດຕໍ່ຈາກຂໍ້ມູນປິດຜະນຶກຢູ່ໃນເນື້ອຄວາມ</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>ບັນທຶກຫຍໍ້ມີເຄື່ອງໝາຍວົງຢືມ: ອາດຍົກຄຳເວົ້າຂອງຄົນທີ່ຍັງບໍ່ໄດ້ຖາມ</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>ບັນທຶກຫຍໍ້ໃຊ້ຄຳແທນຕົວຜູ້ເວົ້າ: ອາດແມ່ນຄຳເວົ້າຂອງຄົນໃດຄົນໜຶ່ງເອງ</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>ບັນທຶກຫຍໍ້ນີ້ເຄີຍແມ່ນຄຳກ່າວຂອງຄົນໃດຄົນໜຶ່ງ</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>ມີລາຍລະອຽດຫຼາຍຢ່າງຢູ່ນຳກັນ ອາດກົງກັບຄົນບໍ່ເຖິງຫ້າຄົນ ຜູ້ອ່ານອາດເດົາໄດ້ວ່າແມ່ນໃຜ</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>ຊອກຫາໃນໄຟລ໌ໜຶ່ງບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>ມີບາງຢ່າງທີ່ຄົນຕ້ອງເບິ່ງເອງ</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>ໄດ້ຮັບແລ້ວ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>ເຫັນດີ</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>ເຫັນດີບາງສ່ວນ</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>ເຫັນດີໃນຫຼັກການ</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>ຮັບຊາບ</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ບໍ່ເຫັນດີ</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>ສົ່ງຕໍ່ແລ້ວ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ຍັງບໍ່ມີ</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>ແບບຕອບ</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>ໄຟລ໌ຕອບ</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>ຈົດໝາຍ</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>ໃນກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>ແນວຄິດ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ຮ່າງ</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>ກຳລັງທົບທວນ</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>ຮັບຮອງແລ້ວ</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>ສົ່ງແລ້ວ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ຖອນຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ມີສະບັບແທນແລ້ວ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ປິດແລ້ວ</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ຍັງບໍ່ເລີ່ມ</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>ວາງແຜນແລ້ວ</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>ເປັນໄປຕາມແຜນ</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>ເລື່ອນອອກໄປ</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>ຢຸດຢູ່</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ສຳເລັດແລ້ວ</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>ບໍ່ເຮັດຕໍ່ແລ້ວ</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>ພວກເຮົາເຫັນຄືກັນ</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>ບາງສ່ວນ</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>ພວກເຮົາເຫັນຕ່າງ</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>ພວກເຮົາບໍ່ຮູ້</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ກະຊວງ</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>ໜ່ວຍງານລັດ</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>ອົງການ</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>ອົງການສາກົນ</translation>
    </message>
    <message>
        <source>other</source>
        <translation>ອື່ນໆ</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ແຂກ</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ຍັງເຄື່ອນໄຫວ</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>ກຳລັງພັກ</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ອອກແລ້ວ</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>ຄ້າງຈ່າຍ</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>ຈ່າຍລ່ວງໜ້າ</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>ຈ່າຍແລ້ວ</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>ບໍ່ຂໍຮັບ</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>ສົ່ງຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>ກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>ການອ່ານ ແລະທົບທວນ</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>ການເວົ້າ</translation>
    </message>
    <message>
        <source>training</source>
        <translation>ການຝຶກອົບຮົມ</translation>
    </message>
    <message>
        <source>research</source>
        <translation>ການຄົ້ນຄວ້າ</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>ວຽກອື່ນ</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>ມີການແກ້ໄຂມາແທນແລ້ວ</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>ສອງຄົນທີ່ມີຄຳເວົ້າຢູ່ໃນນີ້ ຂໍບໍ່ຢູ່ໃນຊຸດເອກະສານດຽວກັນ</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>ເວລາ</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>ການເດີນທາງ</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>ການເບິ່ງແຍງເດັກ ຫຼືຄົນອື່ນ</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>ຄ່າໃຊ້ຈ່າຍອື່ນ</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>ເວົ້າ</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>ຝຶກອົບຮົມຄົນອື່ນ</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>ລົມກັບໜັງສືພິມ ວິທະຍຸ ຫຼືໂທລະພາບ</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>ອ່ານ ແລະທົບທວນ</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>ຮ່ວມການຄົ້ນຄວ້າ</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>ມາກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>ເລື່ອງອື່ນ</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>ຄຳເຫຼົ່ານີ້ອາດພາໃຫ້ຮູ້ວ່າແມ່ນຄົນໃດຄົນໜຶ່ງ</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>ຍາດພີ່ນ້ອງ</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>ອາຍຸ</translation>
    </message>
    <message>
        <source>a day or a year</source>
        <translation>ວັນທີ ຫຼືປີ</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>ສະຖານທີ່</translation>
    </message>
    <message>
        <source>their work</source>
        <translation>ວຽກທີ່ເຮັດ</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>ການເດີນທາງ</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>ຮ່າງກາຍ ຫຼືສຸຂະພາບ</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>ຄອບຄົວ</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>ສິ່ງທີ່ມີພຽງຄົນດຽວ ຫຼືອັນດຽວ</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>ຄະດີ</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>ທາງຕິດຕໍ່</translation>
    </message>
    <message>
        <source>somebody tells of themselves</source>
        <translation>ມີຄົນເລົ່າເລື່ອງຂອງຕົນເອງ</translation>
    </message>
    <message>
        <source>%1 This stands there: %2.</source>
        <comment>a finding; what the words give away</comment>
        <translation>%1 ຢູ່ຫັ້ນມີ: %2</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>ຜູ້ປະສານງານ</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>ຜູ້ຈົດບັນທຶກ</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>ຜູ້ອ່ານ</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>ໄຟລ໌ປະເພດນີ້ບໍ່ອອກໄປ</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>ຍັງບໍ່ມີໃຜບອກວ່າໃຜຢູ່ໃນໄຟລ໌</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>ສິ່ງທີ່ເກັບໄຟລ໌ນີ້ໄວ້ນຳບໍ່ໄດ້ໄປ</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>ໄຟລ໌ຍັງຢູ່ໃນຄອມພິວເຕີເຄື່ອງອື່ນ</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>ເອົາຂໍ້ມູນທີ່ຕິດມາກັບໄຟລ໌ອອກບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>ເອີ້ນຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>ບໍ່ໄດ້ຢູ່ໃນຊຸດເອກະສານກ່ອນ</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>ໂປຣແກຣມຊອກຫາໃນຮູບບໍ່ໄດ້ ຕ້ອງມີຄົນເບິ່ງຮູບໃຫ້ທົ່ວແລ້ວ: ໜ້າຄົນ ຊື່ ສະຖານທີ່ ເອກະສານ</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>ໂປຣແກຣມຊອກຫາໃນສຽງທີ່ອັດໄວ້ບໍ່ໄດ້ ຕ້ອງມີຄົນຟັງຈົນຈົບແລ້ວ: ຊື່ ສະຖານທີ່ ສຽງຂອງຄົນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>ອອກຈາກຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1 ອອກຈາກຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>ກຳລັງເບິ່ງວ່າສະມາຊິກເວົ້າຫຍັງໄວ້</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ຍັງບໍ່ເຮັດ</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>ອອກຈາກຄະນະທີ່ປຶກສາ…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>ສິ່ງທີ່ສະມາຊິກເວົ້າ ຫຼືສະໜັບສະໜູນແຕ່ລະຢ່າງ ສະມາຊິກເລືອກເອງວ່າຈະໃຫ້ເປັນແນວໃດ ນັ່ງລົງນຳກັນ ຈະຍັງບໍ່ມີຫຍັງເກີດຂຶ້ນກ່ອນຄຳຖາມສຸດທ້າຍ</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>ບໍ່ມີຫຍັງຂຽນໄວ້ໃນນາມຂອງສະມາຊິກນີ້</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>ສຳລັບທຸກຢ່າງ</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>ເວົ້າໃນກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>ຂໍ້ສະເໜີແນະ</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ຈະໃຫ້ເປັນແນວໃດ</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ສິ່ງທີ່ຈະເກີດຂຶ້ນ</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>ກຳລັງອອກຈາກຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ໄຟລ໌</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavingWords</name>
    <message>
        <source>Stays here, goes to nobody</source>
        <translation>ຢູ່ນີ້ ບໍ່ໄປຮອດໃຜ</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>ໃຊ້ຕໍ່ ດ້ວຍຊື່ທີ່ເລືອກ</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>ໃຊ້ຕໍ່ ເປັນ “ສະມາຊິກຄົນໜຶ່ງ”</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>ລຶບຖາວອນ</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>ມີຄົນສະໜັບສະໜູນເລື່ອງນີ້ຫ້າຄົນຂຶ້ນໄປ ຈຶ່ງຍັງເປັນຂອງຄະນະທີ່ປຶກສາ ແລະບໍ່ບອກຊື່ໃຜ</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>ຄົນອື່ນຮ່ວມຂຽນນຳ ຈຶ່ງລຶບຖາວອນບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>ຄົນອື່ນຮ່ວມຂຽນນຳ ຈຶ່ງລຶບຖາວອນບໍ່ໄດ້ ມື້ນີ້ບໍ່ມີຄຳຍິນຍອມທີ່ກວມເອົາ ຈຶ່ງໃຊ້ຕໍ່ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>ມື້ນີ້ບໍ່ມີຄຳຍິນຍອມທີ່ກວມເອົາ ຈຶ່ງໃຊ້ຕໍ່ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>ຕັ້ງແຕ່ມື້ນີ້ ສະມາຊິກອອກແລ້ວ ຈະບໍ່ມີຫຍັງຂອງສະມາຊິກອອກໄປ ເວັ້ນແຕ່ສິ່ງທີ່ໃຫ້ໃຊ້ຕໍ່</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>ສິ່ງທີ່ໃຫ້ໄວ້ 1 ຢ່າງຢູ່ກັບຄະນະທີ່ປຶກສາ ແລະບໍ່ໄປຮອດໃຜ</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>ສິ່ງທີ່ໃຫ້ໄວ້ %1 ຢ່າງຢູ່ກັບຄະນະທີ່ປຶກສາ ແລະບໍ່ໄປຮອດໃຜ</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>ສິ່ງທີ່ໃຫ້ໄວ້ 1 ຢ່າງໃຊ້ຕໍ່ດ້ວຍຊື່ທີ່ເລືອກ ສະເພາະເທົ່າທີ່ ແລະດົນເທົ່າທີ່ຄຳຍິນຍອມຂອງສະມາຊິກກວມເອົາໃນມື້ນີ້</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>ສິ່ງທີ່ໃຫ້ໄວ້ %1 ຢ່າງໃຊ້ຕໍ່ດ້ວຍຊື່ທີ່ເລືອກ ສະເພາະເທົ່າທີ່ ແລະດົນເທົ່າທີ່ຄຳຍິນຍອມຂອງສະມາຊິກກວມເອົາໃນມື້ນີ້</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>ສິ່ງທີ່ໃຫ້ໄວ້ 1 ຢ່າງໃຊ້ຕໍ່ໂດຍເປັນ “ສະມາຊິກຄົນໜຶ່ງ” ສະເພາະເທົ່າທີ່ ແລະດົນເທົ່າທີ່ຄຳຍິນຍອມຂອງສະມາຊິກກວມເອົາໃນມື້ນີ້</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>ສິ່ງທີ່ໃຫ້ໄວ້ %1 ຢ່າງໃຊ້ຕໍ່ໂດຍເປັນ “ສະມາຊິກຄົນໜຶ່ງ” ສະເພາະເທົ່າທີ່ ແລະດົນເທົ່າທີ່ຄຳຍິນຍອມຂອງສະມາຊິກກວມເອົາໃນມື້ນີ້</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>ສິ່ງທີ່ໃຫ້ໄວ້ 1 ຢ່າງຈະລຶບຖາວອນ: ຢູ່ນີ້ ໃນປະຫວັດ ໃນການຊອກຫາ ແລະໃນຄອມພິວເຕີເຄື່ອງອື່ນທຸກເຄື່ອງເມື່ອແລກປ່ຽນຂໍ້ມູນເທື່ອໜ້າ ເອົາກັບມາບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>ສິ່ງທີ່ໃຫ້ໄວ້ %1 ຢ່າງຈະລຶບຖາວອນ: ຢູ່ນີ້ ໃນປະຫວັດ ໃນການຊອກຫາ ແລະໃນຄອມພິວເຕີເຄື່ອງອື່ນທຸກເຄື່ອງເມື່ອແລກປ່ຽນຂໍ້ມູນເທື່ອໜ້າ ເອົາກັບມາບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>ບາງສ່ວນເຄີຍອອກໄປແລ້ວ ໜ້າການສົ່ງມອບຈະສະເໜີໃຫ້ເອີ້ນຄືນ ສຳເນົາສຳຮອງເກົ່າກໍຍັງມີຢູ່ນຳ</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>ສຳເນົາສຳຮອງເກົ່າຍັງມີຢູ່</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>ຄ່າຕອບແທນທີ່ຍັງຄ້າງຈ່າຍກໍຍັງຄ້າງຈ່າຍຢູ່</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>Looking up what went out</source>
        <translation>ກຳລັງເບິ່ງວ່າຫຍັງອອກໄປແລ້ວ</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>ໃຊ້ຢູ່ບ່ອນນັ້ນ</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>ຕ້ອງເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>ເອີ້ນຄືນເມື່ອ %1</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>ຢຸດໃຊ້ແລ້ວ ຕາມທີ່ເຂົາເຈົ້າແຈ້ງເມື່ອ %1</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · ການສົ່ງມອບ %2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>ຂໍ້ສະເໜີແນະ %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>ຂໍ້ຄວາມ %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>ສົ່ງເມື່ອ</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>ປາກົດເປັນ</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>ຕັ້ງແຕ່ນັ້ນ</translation>
    </message>
    <message>
        <source>The member’s yes to it</source>
        <translation>ຄຳຍິນຍອມຂອງສະມາຊິກຕໍ່ເລື່ອງນີ້</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ຈະເກັບເອກະສານໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ກຳລັງເຮັດເອກະສານ</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>ຫຍັງອອກໄປແລ້ວ</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>ພິມໃຫ້ສະມາຊິກ…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>ບໍ່ມີຫຍັງຂອງສະມາຊິກນີ້ອອກໄປ</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>ຢູ່ນີ້ເອົາຄຳເວົ້າອອກແລ້ວ</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>Balai ໄປບໍ່ເຖິງ:</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>ເອກະສານທີ່ພິມແລ້ວ</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>ສຳເນົາສຳຮອງເກົ່າ</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>ສຳເນົາທົບທວນ %1 ເປີດໄດ້ຮອດ %2</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>ການສົ່ງມອບ %1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>ຄອມພິວເຕີເຄື່ອງອື່ນ</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>ຂໍຄືນມາ ແລ້ວຈີກທຳລາຍຖິ້ມ</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>ເຮັດສຳເນົາສຳຮອງໃໝ່ ແລ້ວລຶບຊຸດເກົ່າ</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>ຂໍໃຫ້ລຶບໄຟລ໌ນັ້ນ</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>ສົ່ງໜັງສືເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>ຈະລຶບຖາວອນເມື່ອແລກປ່ຽນຂໍ້ມູນເທື່ອໜ້າ</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ເລື່ອນ</translation>
    </message>
    <message>
        <source>One moment. This is being read.</source>
        <translation>ລໍຖ້າບຶດໜຶ່ງ ກຳລັງອ່ານຂໍ້ມູນນີ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::Listen</name>
    <message>
        <source>This recording comes with the changes of another laptop.</source>
        <translation>ສຽງນີ້ຈະມາກັບການປ່ຽນແປງຂອງຄອມພິວເຕີເຄື່ອງອື່ນ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ຢຸດ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ຟັງ</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>ຄອມພິວເຕີເຄື່ອງນີ້ເປີດສຽງທີ່ອັດໄວ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>ເປີດຟັງຢູ່ຄອມພິວເຕີເຄື່ອງນີ້ບໍ່ໄດ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>ສະແດງຕົວໜັງສື</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>ກຳລັງເປີດ…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ເປີດ</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>ລັອກເມື່ອ %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ປິດແລ້ວ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>ບັນຊີ</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>ລະຫັດກູ້ຄືນ ຈາກເຈ້ຍຂອງທ່ານ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ວະລີລະຫັດ</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>ແປ້ນພິມ: %1</translation>
    </message>
    <message>
        <source>This is the sample council. Its passphrase is: %1</source>
        <translation>ນີ້ແມ່ນຄະນະທີ່ປຶກສາຕົວຢ່າງ ວະລີລະຫັດແມ່ນ: %1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>ກັບໄປຫາວະລີລະຫັດ</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>ລືມວະລີລະຫັດ?</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>ເປີດຊຸດເອກະສານຈາກຄະນະທີ່ປຶກສາ…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>ຄົນໜຶ່ງມີລະຫັດກູ້ຄືນ</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>ຫຼາຍຄົນມີຊິ້ນກະແຈ</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>ແຈ້ງ ຫຼືມືດ</translation>
    </message>
    <message>
        <source>Larger letters	Ctrl++</source>
        <translation>ຕົວໜັງສືໃຫຍ່ຂຶ້ນ	Ctrl++</translation>
    </message>
    <message>
        <source>Smaller letters	Ctrl+-</source>
        <translation>ຕົວໜັງສືນ້ອຍລົງ	Ctrl+-</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>ຂະໜາດປົກກະຕິ</translation>
    </message>
    <message>
        <source>A±</source>
        <extracomment>Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus</extracomment>
        <translation>ກ±</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>ຂະໜາດຕົວໜັງສື</translation>
    </message>
</context>
<context>
    <name>balai::ui::MakingPage</name>
    <message>
        <source>Close Balai</source>
        <translation>ປິດ Balai</translation>
    </message>
    <message>
        <source>Making the sample council</source>
        <translation>ກຳລັງສ້າງຄະນະທີ່ປຶກສາຕົວຢ່າງ</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>ຂຽນເລື່ອງໜຶ່ງປີຂອງຄະນະທີ່ປຶກສາສົມມຸດລົງໃນໂຟນເດີທີ່ຈະຫາຍໄປເມື່ອປິດ Balai ໃຊ້ເວລາບໍ່ເທົ່າໃດວິນາທີ</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>ເຊີນແລ້ວ</translation>
    </message>
    <message>
        <source>present</source>
        <translation>ມາ</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>ແຈ້ງບໍ່ມາ</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ບໍ່ມາ</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>ກອງປະຊຸມຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>ການປຶກສາຫາລື</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>ການນຳສະເໜີ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ການຝຶກອົບຮົມ</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>ກຸ່ມວຽກ</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>ວົງຮັບຟັງ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>ກຳລັງທົບທວນ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ຮ່າງ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ຍົກເລີກແລ້ວ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>ວາງແຜນແລ້ວ</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>ກຳລັງຂຽນ ຫຼືທົບທວນບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>ທີ່ຜ່ານມາ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ປະເພດ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ສະຖານທີ່</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>ເປີດບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>ເພີ່ມໃສ່ວາລະ</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>ເຊີນສະມາຊິກທີ່ຍັງເຄື່ອນໄຫວທຸກຄົນ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>ຊ່ວງປະຊຸມປິດ</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 ນາທີ</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 ນາທີ</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>ຍັງບໍ່ມີຫຍັງໃນວາລະ</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>ວາລະກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>ຍັງບໍ່ໄດ້ເຊີນໃຜ</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>ໃຜມາ</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ແມ່ນເລື່ອງຫຍັງ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ເພີ່ມ</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>ຂຽນສັ້ນໆວ່າແມ່ນເລື່ອງຫຍັງ</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>ກອງປະຊຸມໃໝ່</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ຫົວຂໍ້</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ວັນທີ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ເວລາ</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>ສ້າງກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>ກອງປະຊຸມຕ້ອງມີຫົວຂໍ້</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>ຂຽນວັນທີໂດຍຂຽນຊື່ເດືອນເປັນຕົວໜັງສື</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>ຂຽນເວລາແບບ 09:00</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>ຢູ່ນີ້ແມ່ນກອງປະຊຸມຂອງຄະນະທີ່ປຶກສາ ພ້ອມວາລະ ແລະບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>ແກ້ວາລະ</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>ແຂກຂອງວາລະ</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>ເລື່ອນວາລະອອກໄປ</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>ເອົາວາລະທີ່ເລື່ອນໄວ້ມາໃສ່</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>ໃຊ້ວາລະປົກກະຕິ</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>ເກັບເປັນວາລະປົກກະຕິ</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>ຜູ້ແປພາສາ</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>ຖາມສະມາຊິກເລື່ອງຜູ້ແປພາສາ</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>ວາງແຜນເທື່ອຕໍ່ໄປຂອງຊຸດ</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>ໃບນັດໃຫ້ສະມາຊິກ</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>ໄຟລ໌ປະຕິທິນ</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>ບົດບັນທຶກ ແລະລາຍການຕ່າງໆໃຫ້ໜ່ວຍງານ</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>ໝາຍເຫດເນື້ອໃນ</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>ໃຜຢູ່ແດ່</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>ສະມາຊິກ ແລະແຂກ</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>ສະເພາະສະມາຊິກ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ເກັບໄວ້</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>ວາລະໃດ</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>ໜ່ວຍງານໃດຢູ່ນຳໄດ້</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>ເວົ້າພາສາໃດແດ່</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>ໃຜແປພາສາ</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>ແຂກຄົນໃດ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>ຊຸດກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>ວາລະ ແລະຄົນຈະຕາມໄປນຳ</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>ຈະຖາມໃຜ ຜູ້ດຽວ</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>%1 ຈະແປພາສາໃຫ້ທ່ານ ແບບນີ້ໄດ້ບໍ</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>ຂໍເປັນຄົນອື່ນ</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>ໄດ້</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>ຈົດແຂກທີ່ຢາກໃຫ້ຍົກຄຳເວົ້າ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ເພີ່ມເຕີມ</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>ຕ້ອງມີຜູ້ແປພາສາຄົນອື່ນ ມີຄົນຂໍ ແລະບໍ່ໄດ້ບອກເຫດຜົນ</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>ຈົດເງິນທີ່ຄ້າງຈ່າຍ…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>ຖາມຂ່າວຫຼັງປະຊຸມ: ສົ່ງຄອມພິວເຕີຕໍ່ກັນໄປ</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>ທາງໂທລະສັບ ຫຼືວິດີໂອ</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>ຜູ້ປະສານງານ</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>bodies that come</comment>
        <translation>ກັບ %1</translation>
    </message>
    <message>
        <source>Before the guests come in: %1</source>
        <comment>bodies that wait outside</comment>
        <translation>ກ່ອນແຂກເຂົ້າມາ: %1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>ສັນຍາໄວ້ກ່ອນ ຍັງບໍ່ໄດ້ເຮັດ</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>ວົງຮັບຟັງບໍ່ຈົດຊື່</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>ຄົນທີ່ເຊີນມາບາງຄົນບໍ່ຄວນຢູ່ໃນກອງປະຊຸມດຽວກັນ ເບິ່ງລາຍລະອຽດໃນໜ້າຂອງແຕ່ລະຄົນ</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>ບໍ່ມີສະມາຊິກຄົນໃດເອົາເຈ້ຍກັບບ້ານ</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>ໃບນັດຂອງໃຜ</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ຈະເກັບເອກະສານໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ກຳລັງເຮັດເອກະສານ</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>ຈະເກັບໄຟລ໌ປະຕິທິນໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>ປະຕິທິນ (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>ໃຜຈະເຫັນ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ເອກະສານເຈ້ຍ</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>ລາຍການມະຕິ</translation>
    </message>
    <message>
        <source>Register of attendance</source>
        <translation>ລາຍຊື່ຜູ້ເຂົ້າຮ່ວມ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>ໃຊ້ຊື່</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>ຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>ມີສະເພາະສິ່ງທີ່ສະມາຊິກຕົກລົງໃຫ້ຜູ້ອ່ານນີ້ເຫັນ</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>ເຮັດເອກະສານ</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>ເລືອກວ່າໃຜຈະເຫັນ</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>ເກັບໄວ້ກັບກອງປະຊຸມນີ້</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>ເກັບໄຟລ໌…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>ຄົນທີ່ພວກເຮົາຮັບຟັງ</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>ຍັງບໍ່ໄດ້ຈົດວ່າມີໃຜເປັນຜູ້ແປພາສາ</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>ໃຜຊ່ວຍ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>ກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ເລື່ອນ</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R ຄຳຂໍທຳອິດ</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z ເລີກເຮັດ</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>ປິດຜະນຶກບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn ວາລະຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>← ↑ ↓ → day</source>
        <translation>← ↑ ↓ → ມື້</translation>
    </message>
    <message>
        <source>Page Up, Page Down month</source>
        <translation>Page Up, Page Down ເດືອນ</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter ເປີດ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>ລາຍການ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ເດືອນ</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>ວິທີສະແດງກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>ກຳລັງກະກຽມຮອບຢູ່</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>ກຳລັງກະກຽມຮອບ</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>ອ່ານໃຫ້ສະມາຊິກຟັງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>ນະໂຍບາຍ</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>ທົບທວນເນື້ອຄວາມ</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>ເວົ້າໃນທີ່ສາທາລະນະ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ການຝຶກອົບຮົມ</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>ວຽກລົງຫາຊຸມຊົນ</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>ການຄົ້ນຄວ້າ</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>ພົບໜ້າເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>ຜ່ານຜູ້ຢູ່ຄຽງຂ້າງ</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>ທາງໂທລະສັບ</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>ທາງເຈ້ຍ</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>ບໍ່ຕິດຕໍ່ລະຫວ່າງກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ບໍ່ເອົາຫຍັງ</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>ສິ່ງທີ່ໄດ້ຟັງ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ເອກະສານເຈ້ຍ</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ໄຟລ໌</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>ຊື່ຕາມກົດໝາຍ</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>ສ່ວນຕ່າງໆຂອງຊື່</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>ຊື່ອື່ນ</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>ເບີໂທລະສັບ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ອີເມວ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ທີ່ຢູ່</translation>
    </message>
    <message>
        <source>Safe ways to make contact</source>
        <translation>ວິທີຕິດຕໍ່ທີ່ປອດໄພ</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>ວິທີຕິດຕໍ່ຜູ້ຢູ່ຄຽງຂ້າງ</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>ເວລາສຸກເສີນ</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>ວິທີຈ່າຍເງິນ</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>ບ່ອນທີ່ອາດເຮັດໃຫ້ຮູ້ວ່າແມ່ນສະມາຊິກນີ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::MembersPage</name>
    <message>
        <source>People</source>
        <translation>ບຸກຄົນ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ການຍິນຍອມ</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>ຄ່າຕອບແທນ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>ສະມາຊິກ</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>ສົ່ງໃຫ້ໄດ້: %1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>ສົ່ງໃຫ້ບໍ່ໄດ້: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>ໃຜເວົ້າ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>ເລື່ອງນີ້ກ່ຽວກັບຂໍ້ສະເໜີແນະໃດ</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>ບໍ່ຈົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>ບໍ່ມີຫຍັງເກັບໄວ້ ກົດແປ້ນເກົ່າເພື່ອກັບມາຈົດ</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>ກັບມາຈົດ</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>ພັກຢູ່</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>ສິ່ງທີ່ຂຽນແລ້ວເກັບໄວ້ແລ້ວ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ເຮັດຕໍ່</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>ເອົາຄຳເວົ້ານີ້ອອກບໍ</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>ຂໍ້ຄວາມນີ້ຈະລຶບຖາວອນຈາກບົດບັນທຶກ ຈາກປະຫວັດ ຈາກການຊອກຫາ ແລະຈາກທຸກສຳເນົາຂອງຂໍ້ມູນນີ້ເມື່ອແລກປ່ຽນຂໍ້ມູນເທື່ອໜ້າ</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>ສຳເນົາສຳຮອງເກົ່າ ສະບັບພິມ ແລະຊຸດເອກະສານທີ່ໃຫ້ໄປແລ້ວຍັງມີຢູ່</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>ເອົາກັບມາບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ຍັງບໍ່ເຮັດ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ລຶບຖາວອນ</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>ກຳລັງເອົາຄຳເວົ້າອອກ</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>ທ່ານຈະຕອບແນວໃດ ຄຳເວົ້າຍັງຢູ່ຄືເກົ່າ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ຄຳຕອບ</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>ໃຫ້ຄຳຕອບນີ້</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>ໃຜຈະນັ່ງອ່ານ</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>ຍັງບໍ່ໄດ້ຈົດວ່າມີໃຜມາກອງປະຊຸມນີ້</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>ຄຳທີ່ກຳລັງພິມຕອນ Balai ປິດຍັງເກັບໄວ້</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>ຮັບເຂົ້າ</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>ບໍ່ຮັບເຂົ້າ</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>ກັບໄປເປັນຮ່າງ</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>ໃຫ້ສະມາຊິກທົບທວນ</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>ຢັ້ງຢືນບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>ປິດຜະນຶກບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>ບົດບັນທຶກ %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ຮ່າງ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ຢັ້ງຢືນແລ້ວ</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>ປິດຜະນຶກແລ້ວ</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>ຍັງບໍ່ເລີ່ມ</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>ພາສາທີ່ສະແດງ</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>ສຳເນົາທົບທວນ</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>ຂັ້ນຕໍ່ໄປຂອງບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>ມີຄຳຂໍໃຫ້ເອົາປະໂຫຍກອອກໜຶ່ງຂໍ້</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>ມີຄຳຂໍໃຫ້ເອົາປະໂຫຍກອອກ %1 ຂໍ້</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>ຄຳຕອບດຽວແມ່ນລຶບຖາວອນ</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>ໄປເບິ່ງ</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>ໃຜເຮັດ ແລະໃຫ້ແລ້ວພາຍໃນເມື່ອໃດ</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ຍັງບໍ່ມີໃຜ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ໃຜ</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>ພາຍໃນ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ເກັບໄວ້</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>ຂຽນວັນທີໂດຍຂຽນຊື່ເດືອນເປັນຕົວໜັງສື</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>ໃຫ້ສະມາຊິກຜູ້ໜຶ່ງອ່ານ</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>ສິ່ງທີ່ສະມາຊິກເອົາກັບບ້ານ</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>ແກ້ໄຂຂໍ້ຄວາມນີ້</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>ສະມາຊິກທີ່ອ່ານ</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>ໃຜຈະອ່ານບົດບັນທຶກນີ້</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>ໜຶ່ງຄົນ</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 ຄົນ</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>ຄົນທີ່ຈະອ່ານ</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>ພວກເຮົາຈະເບິ່ງຄຳຕອບໃນວັນທີ</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>ບໍ່ມີໃຜຈຳເປັນຕ້ອງຕອບ ຄົນທີ່ຕອບພາຍຫຼັງ ພວກເຮົາກໍຮັບຟັງຄືກັນ</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>ບົດບັນທຶກ %1</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>ໃຫ້ທົບທວນ</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>ນີ້ບໍ່ແມ່ນວັນທີ</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>ເລືອກຢ່າງໜ້ອຍໜຶ່ງຄົນ</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>ກຳລັງໃຫ້ບົດບັນທຶກໄປທົບທວນ</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>ຢັ້ງຢືນບົດບັນທຶກ %1 ຕາມທີ່ສະເໜີ</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>ຢັ້ງຢືນບົດບັນທຶກ %1 ໂດຍມີການແກ້ໄຂ</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>ກຳລັງຢັ້ງຢືນບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>ຄວນຂຽນແນວໃດ ຄຳທີ່ປິດຜະນຶກຍັງຢູ່ ແລະຍັງສະແດງ</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>ຄຳທີ່ຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ຍ້ອນຫຍັງ</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>ເພີ່ມການແກ້ໄຂ</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>ກຳລັງເພີ່ມການແກ້ໄຂ</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>ກຳລັງທົບທວນ ອ່ານແລ້ວ %1 ຈາກ %2 ຄົນ</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>ຮອບອ່ານ</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>ຮັບຄຳຕອບຂອງສະມາຊິກເຂົ້າ…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>ຄຳຕອບຂອງສະມາຊິກ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ໄຟລ໌ປິດຜະນຶກ (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>ກຳລັງຮັບຄຳຕອບເຂົ້າ</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>ເຄີຍຮັບຄຳຕອບນີ້ເຂົ້າແລ້ວ</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>ຮັບຄຳຕອບເຂົ້າ %n ຂໍ້ແລ້ວ</numerusform>
            <numerusform>ຮັບຄຳຕອບເຂົ້າ %n ຂໍ້ແລ້ວ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>ຄຳຕອບ %n ຂໍ້ແມ່ນເລື່ອງຂໍ້ຄວາມທີ່ລຶບຖາວອນໄປແລ້ວ</numerusform>
            <numerusform>ຄຳຕອບ %n ຂໍ້ແມ່ນເລື່ອງຂໍ້ຄວາມທີ່ລຶບຖາວອນໄປແລ້ວ</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>ໃນພາສາເຫຼົ່ານີ້</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>ເລືອກຢ່າງໜ້ອຍໜຶ່ງພາສາ</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>ໃນທຸກພາສາທີ່ມີ</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>ບໍ່ມີພາສາໃດ</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>ອັດສຽງຄົນອ່ານບົດບັນທຶກ</translation>
    </message>
</context>
<context>
    <name>balai::ui::MonthView</name>
    <message>
        <source>The month before</source>
        <translation>ເດືອນກ່ອນໜ້າ</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>ເດືອນຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ມື້ນີ້</translation>
    </message>
    <message>
        <source>Meetings of this day</source>
        <translation>ກອງປະຊຸມໃນມື້ທີ່ເລືອກ</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1 ມື້ນີ້</translation>
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
        <translation>ວະລີລະຫັດໃໝ່</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>ລະຫັດກູ້ຄືນເປີດຂໍ້ມູນແລ້ວ ຕັ້ງວະລີລະຫັດໃໝ່ດຽວນີ້ ຈາກນັ້ນ ວະລີລະຫັດທີ່ລືມຈະເປີດຫຍັງຢູ່ນີ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>ບັນຊີ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ວະລີລະຫັດ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>ພິມຄືເກົ່າອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>ຕັ້ງວະລີລະຫັດ</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>ກຳລັງຕັ້ງວະລີລະຫັດ</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>ກຳລັງເປີດສິ່ງທີ່ປິດຜະນຶກ</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>ເຂົ້າຮ່ວມດ້ວຍຄຳເຊີນ</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>ກັບໄປໃຊ້ສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>ອ່ານໄຟລ໌ທີ່ຂຽນໃຫ້ຂ້ອຍ</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>ກຳລັງເບິ່ງວ່າຫຍັງຕ້ອງມີຄົນເບິ່ງແຍງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>ຈົດເງິນທີ່ຄ້າງຈ່າຍ</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>ແຕ່ລະຄົນໄດ້ (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ສຳລັບ</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>ຈົດວ່າຄ້າງຈ່າຍທຸກຄົນທີ່ມາປະຊຸມ ຄົນລະເທື່ອ ຄົນທີ່ຈົດໄວ້ແລ້ວບໍ່ນັບຊ້ຳ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>ຈົດໄວ້</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>ນີ້ບໍ່ແມ່ນຈຳນວນເງິນ</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>ຈົດໄວ້ໃຫ້ທຸກຄົນທີ່ມາປະຊຸມແລ້ວ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>ຍັງບໍ່ມີຄຳຕອບ</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>ເລືອກຄຳຕອບ ຫຼືເອົາຂໍ້ຄວາມອື່ນອອກ</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>ວັນທີນີ້ອ່ານໄດ້ສອງແບບ ຫຼືບໍ່ແມ່ນວັນທີ ຂຽນແບບນີ້: 2027-03-01</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>ຊຸດເອກະສານຈາກຄະນະທີ່ປຶກສາ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>ຊຸດເອກະສານ</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>ຊຸດເອກະສານ (*.zip *.age);;ທຸກໄຟລ໌ (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>ກຳລັງເປີດຊຸດເອກະສານ</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>ຢູ່ນີ້ໃຊ້ເປີດຊຸດເອກະສານທີ່ຄະນະທີ່ປຶກສາສົ່ງມອບໃຫ້ ບໍ່ມີຫຍັງຈາກຊຸດນັ້ນຂຽນລົງໃນເຄື່ອງນີ້</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>ເປີດຊຸດເອກະສານ…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>ຊຸດເອກະສານນີ້ຫໍ່ໄວ້ດ້ວຍວະລີລະຫັດ ຄະນະທີ່ປຶກສາຈະບອກວະລີລະຫັດໃຫ້ທ່ານດ້ວຍທາງອື່ນ ບໍ່ໃຫ້ໄປກັບໄຟລ໌</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ວະລີລະຫັດ</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>ສະແດງຕົວໜັງສື</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ເປີດ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>ເປີດຊຸດເອກະສານອື່ນ…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>ບັນທຶກແບບຕອບ…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>ບັນທຶກໄຟລ໌ຕອບທີ່ເຊັນແລ້ວ…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>ສິ່ງທີ່ຢູ່ໃນຊຸດເອກະສານ</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>ຕອບແລ້ວ: %1 ຈາກ %2</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>ຕອບຂໍ້ສະເໜີແນະຂໍ້ໜຶ່ງກ່ອນ</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>ຊຸດເອກະສານນີ້ມີຄົນແກ້ ຫຼືເສຍຫາຍ</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>ຢ່າໃຊ້ ໃຫ້ຂໍຄະນະທີ່ປຶກສາສົ່ງມາໃໝ່</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>ບໍ່ພົບລາຍເຊັນຢູ່ຄຽງຊຸດເອກະສານນີ້</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>ຊຸດເອກະສານຄົບຖ້ວນ ແຕ່ກວດບໍ່ໄດ້ວ່າໃຜເຮັດ ເອົາໄຟລ໌ທີ່ລົງທ້າຍດ້ວຍ .minisig ມາໄວ້ຄຽງກັນ ແລ້ວເປີດອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>ບໍ່ຮູ້ຈັກກະແຈທີ່ເຊັນຊຸດເອກະສານນີ້</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>ຂໍກະແຈຈາກຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>ບໍ່ມີໃຜແກ້</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>ເຊັນດ້ວຍກະແຈທີ່ມີຄຳວ່າ:</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>ທຽບຄຳເຫຼົ່ານີ້ກັບຈົດໝາຍຂອງຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>ຈະເກັບໄຟລ໌ຕອບທີ່ເຊັນແລ້ວໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>ຈະເກັບແບບຕອບໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>ໄຟລ໌ຕອບ (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>ແບບຕອບ (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>ກຳລັງບັນທຶກ</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>ບັນທຶກແບບຕອບແລ້ວ ຊ່ວຍສົ່ງໃຫ້ຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>ບັນທຶກໄຟລ໌ຕອບແລ້ວ ຊ່ວຍສົ່ງໃຫ້ຄະນະທີ່ປຶກສາ ແລະບອກຄຳເຫຼົ່ານີ້ດ້ວຍທາງອື່ນ:</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>ຂໍ້ສະເໜີແນະ</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>ບົດບັນທຶກ ແລະມະຕິ</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>ຊຸດເອກະສານຂອງຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>ຂໍຄຳຕອບພາຍໃນ</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>ພາສາຂອງຊຸດເອກະສານ</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>ເລືອກຂໍ້ສະເໜີແນະທາງຊ້າຍ ແລ້ວຕອບຢູ່ຫັ້ນ ສິ່ງທີ່ທ່ານພິມຢູ່ໃນໜ້າຕ່າງນີ້ ຈົນກວ່າທ່ານຈະບັນທຶກ</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>ໜັງສືຂອງທ່ານ</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>ຂໍ້ມູນນີ້ຢູ່ໃນທຸກຄຳຕອບຂອງທ່ານ ປະຫວ່າງໄວ້ທັງໝົດກໍໄດ້</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ຄຳຕອບຂອງທ່ານ</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>ນີ້ແມ່ນສະບັບເກົ່າ: ຊຸດເອກະສານ %1 ໃນໂຟນເດີດຽວກັນມາແທນແລ້ວ ກະລຸນາໃຊ້ຊຸດນັ້ນ</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>ຖ້າມີການເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>ໜັງສືເອີ້ນຄືນຂໍໃຫ້ທ່ານຢຸດໃຊ້ບາງລາຍການຂອງຊຸດເອກະສານ %1</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>ບໍ່ມີຫຍັງຈະແຈ້ງ</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>ພວກເຮົາຢຸດໃຊ້ແລ້ວ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>ຊຸດເອກະສານຈາກຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>ປິດໂດຍບໍ່ບັນທຶກບໍ</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>ຄຳຕອບຂອງທ່ານບໍ່ໄດ້ເກັບໄວ້ບ່ອນອື່ນ ຖ້າປິດ ຄຳຕອບຈະລຶບຖາວອນ</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>ກັບໄປຫາຄຳຕອບຂອງຂ້ອຍ</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>ປິດ ແລະລຶບຖາວອນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>ອ່ານໄຟລ໌ທີ່ຂຽນໃຫ້ຂ້ອຍ</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ເລືອກໄຟລ໌…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ໄຟລ໌</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ໄຟລ໌ປິດຜະນຶກ (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>ທ່ານອ່ານຜູ້ດຽວ ແລະຕອບຕາມທີ່ທ່ານຢາກຕອບ ບໍ່ມີຫຍັງຄ້າງຢູ່ໃນຄອມພິວເຕີເຄື່ອງນີ້</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>ຫົກຄຳ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ເປີດໄຟລ໌</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>ຍັງບໍ່ໄດ້ເລືອກໄຟລ໌</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>ຍັງບໍ່ໄດ້ໃສ່ຫົກຄຳ</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>ກຳລັງເປີດໄຟລ໌</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>ຈະເກັບຄຳຕອບຂອງທ່ານໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ໄຟລ໌ປິດຜະນຶກ (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>ບັນທຶກຄຳຕອບຂອງທ່ານແລ້ວ ຊ່ວຍເອົາໄຟລ໌ກັບມາ ຕາມທີ່ໄດ້ບອກທ່ານໄວ້</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>ບັນທຶກຄຳຕອບໄວ້ບ່ອນນັ້ນບໍ່ໄດ້ ຊ່ວຍເລືອກບ່ອນອື່ນ</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>ສະແດງຄຳ</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>ບັນທຶກຄຳຕອບຂອງຂ້ອຍ…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>ທ່ານຢຸດຢູ່ນີ້ໄດ້ ຄຳຕອບຂອງທ່ານຍັງບໍ່ໄດ້ຢູ່ບ່ອນໃດ ທ່ານບັນທຶກໄວ້ໃນໄຟລ໌ທີ່ມີແຕ່ຄະນະທີ່ປຶກສາເປີດໄດ້ ຫຼືປະໄວ້ກໍໄດ້</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>ສຽງນີ້ໄປກັບຄຳຕອບຂອງທ່ານໃນໄຟລ໌ປິດຜະນຶກ ມີແຕ່ຄະນະທີ່ປຶກສາທີ່ເປີດໄດ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>ທົບທວນ</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1 ຕົ້ນສະບັບ</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1 ບົດແປ</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>ສະເພາະທີມງານ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 ຈົດໝາຍນຳ</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>ໜ້າ %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassageReadings</name>
    <message>
        <source>Before</source>
        <translation>ກ່ອນໜ້າ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>ກຳລັງອ່ານບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>ໃຜອ່ານ</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>ບົດບັນທຶກນີ້ຍັງບໍ່ມີຄຳເວົ້າ</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>ອັດສຽງເປັນພາສາ %3 ແລ້ວ %1 ຈາກ %2 ຂໍ້ຄວາມ</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>ຄົນທີ່ຂຽນບົດບັນທຶກນີ້ບໍ່ອ່ານໃຫ້ຟັງ ໃຫ້ເພີ່ມຄົນອ່ານເປັນຜູ້ຊ່ວຍກ່ອນ</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>ອ່ານສະເພາະຄຳເວົ້າ ບໍ່ອ່ານຊື່ ສະມາຊິກຟັງໄດ້ໃນໜ້າອ່ານ ສຽງທີ່ອັດໄວ້ຢູ່ໃນຄອມພິວເຕີຂອງຄະນະທີ່ປຶກສາເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 ຈາກ %2</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>ອັດສຽງຂໍ້ຄວາມນີ້</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>ເປີດໃຫ້ຟັງໃນໜ້າອ່ານ ຕາບໃດທີ່ຄຳເວົ້າເຫຼົ່ານີ້ຍັງຄືເກົ່າ</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>ສຽງຄົນອ່ານຂໍ້ຄວາມນີ້</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>ໃຜຊ່ວຍ…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>ບອກກ່ອນຢູ່ກ້ອງ “ໃຜອ່ານ” ວ່າແມ່ນໃຜອ່ານໃຫ້ຟັງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>ສະແດງຕົວໜັງສື</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>ວະລີລະຫັດໃໝ່</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>ພິມຄືເກົ່າອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>ປ່ຽນວະລີລະຫັດ</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>ວະລີລະຫັດປັດຈຸບັນ</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>ໃຊ້ໄດ້ໃນຄອມພິວເຕີເຄື່ອງນີ້ ສຳເນົາສຳຮອງທີ່ເຮັດໄວ້ກ່ອນຍັງເປີດດ້ວຍວະລີລະຫັດເກົ່າ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ປ່ຽນ</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>ຕ້ອງໃສ່ວະລີລະຫັດປັດຈຸບັນ</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>ກຳລັງປ່ຽນວະລີລະຫັດ</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>ວະລີລະຫັດໃໝ່ສຳລັບ %1</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>ເຈົ້າຂອງບັນຊີພິມເອງ ບໍ່ມີໃຜອື່ນຈຳເປັນຕ້ອງຮູ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>ວາງເປັນ Unicode ຕາມທີ່ເລືອກໄວ້</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>ຕາມທີ່ວາງ</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>ນີ້ອາດເປັນພາສາມຽນມາທີ່ພິມດ້ວຍ Zawgyi ແບບໃດອ່ານໄດ້ຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>ແບບນີ້</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>ເປັນ Unicode</translation>
    </message>
    <message>
        <source>Do the same until the vault locks</source>
        <translation>ເຮັດຄືກັນຈົນກວ່າຕູ້ນິລະໄພຈະລັອກ</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>ຕາມທີ່ພິມໄວ້</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>ເຮັດຄືກັນໃນໄຟລ໌ນີ້ທັງໝົດ</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>ບົດແປໃນໄຟລ໌ນີ້ອາດເປັນພາສາມຽນມາທີ່ພິມດ້ວຍ Zawgyi ແບບໃດອ່ານໄດ້ຖືກຕ້ອງ ຄຳຕອບນີ້ໃຊ້ກັບທຸກບົດແປ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>PDF ນີ້ເສຍຫາຍ ແລະສະແດງບໍ່ໄດ້ ໄຟລ໌ຍັງເກັບໄວ້ຄືເກົ່າ</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>PDF ນີ້ຕ້ອງໃຊ້ລະຫັດຜ່ານເປີດ ໃຫ້ຂໍໄຟລ໌ທີ່ບໍ່ມີລະຫັດຜ່ານຈາກຄົນທີ່ສົ່ງມາ</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>PDF ນີ້ໃຊ້ໜ່ວຍຄວາມຈຳ ຫຼືເວລາຫຼາຍກວ່າທີ່ໄຟລ໌ໜຶ່ງໃຊ້ໄດ້ຢູ່ນີ້ ໄຟລ໌ຍັງເກັບໄວ້ຄືເກົ່າ</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>ຄອມພິວເຕີເຄື່ອງນີ້ສະແດງ PDF ບໍ່ໄດ້: ຕົວອ່ານ PDF ບໍ່ເລີ່ມເຮັດວຽກ ໄຟລ໌ຍັງເກັບໄວ້ຄືເກົ່າ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>ໜ້າກ່ອນ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ໜ້າຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>ກຳລັງເປີດໜ້າ</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>name of a file</comment>
        <translation>%1 ໜ້າ %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ໜ້າ %1 ຈາກ %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>ສະມາຊິກ</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>ອອກແລ້ວ</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>ເວົ້າ</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>ອ່ານ</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>ການອ່ານໃຫ້ຟັງ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ຕັ້ງແຕ່</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation>ຄົນທີ່ໄວ້ໃຈ</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>ຍັງຄ້າງຈ່າຍ</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>ປ່ຽນຊື່…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>ຂໍການຍິນຍອມ</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>ຫຍັງອອກໄປແລ້ວ…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>ສະມາຊິກໃໝ່</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>ຊື່ທີ່ເລືອກ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>The name is free: a nickname, a tree, a river. No legal name is asked for.</source>
        <translation>ຕັ້ງຊື່ໄດ້ຕາມໃຈ: ຊື່ຫຼິ້ນ ຕົ້ນໄມ້ ແມ່ນ້ຳ ບໍ່ຖາມຊື່ຕາມກົດໝາຍ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ເພີ່ມ</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>ຕ້ອງມີຊື່ ຊື່ໃດກໍໄດ້</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ເກັບໄວ້</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ສະຖານະ</translation>
    </message>
    <message>
        <source>During a pause, and after leaving, nothing of this member goes out.</source>
        <translation>ລະຫວ່າງພັກ ແລະຫຼັງຈາກອອກແລ້ວ ຈະບໍ່ມີຫຍັງຂອງສະມາຊິກນີ້ອອກໄປ</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>ຢູ່ນີ້ແມ່ນສະມາຊິກຂອງຄະນະທີ່ປຶກສາ ແຕ່ລະຄົນໃຊ້ຊື່ທີ່ຕົນເລືອກ</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>ເອີ້ນວ່າ</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>ລຽງລຳດັບເປັນ</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>“ເອີ້ນວ່າ” ແມ່ນຄຳທີ່ຄົນໃຊ້ເອີ້ນສະມາຊິກ ເຊັ່ນ “ປ້າ” “ລຽງລຳດັບເປັນ” ກຳນົດບ່ອນໃນລາຍຊື່ ປະຫວ່າງໄວ້ຖ້າໃຊ້ລຳດັບປົກກະຕິ</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>ວິທີຕິດຕໍ່</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ຍັງບໍ່ໄດ້ຖາມ</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>ເອົາກັບບ້ານ</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>ໄລຍະເວລາໃນຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ຈົນຮອດ</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>ຂຽນວັນທີໂດຍຂຽນຊື່ເດືອນເປັນຕົວໜັງສື</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>ມື້ສຸດທ້າຍຢູ່ກ່ອນມື້ທຳອິດ</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>ສິ່ງທີ່ຕ້ອງຈັດໃຫ້</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>ສະເພາະສິ່ງທີ່ຕ້ອງຈັດໃຫ້</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>ສະເພາະສິ່ງທີ່ຕ້ອງຈັດໃຫ້: ທາງລາດ ບ່ອນນັ່ງໃກ້ປະຕູ ບໍ່ກິນຊີ້ນ ບໍ່ຂຽນວ່າໃຜເຄີຍພົບຫຍັງມາ ເລື່ອງນີ້ປິດຜະນຶກໄວ້</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>ເມື່ອກັບມາ ທຸກຢ່າງຈະກັບເປັນຄືເກົ່າ ບໍ່ຖາມຫຍັງຊ້ຳ</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>ກຸ່ມວຽກໃໝ່</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>ກຸ່ມວຽກຕ້ອງມີຊື່</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>ປິດຜະນຶກແລ້ວ</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>ມີບາງຢ່າງປິດຜະນຶກຢູ່ນີ້</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>ຄົນທີ່ເປີດໄດ້: %1</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>ຊື່ຕາມກົດໝາຍ ແລະຂໍ້ມູນຕິດຕໍ່ປິດຜະນຶກໄວ້ ຖ້າຈະເປີດ ຕ້ອງໃສ່ວະລີລະຫັດຂອງທ່ານ ແລະຈະຈົດການເປີດໄວ້</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>ຍັງບໍ່ມີຫຍັງປິດຜະນຶກ ຢູ່ນີ້ບໍ່ຈຳເປັນຕ້ອງມີຊື່ຕາມກົດໝາຍ</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>ເປີດ…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>ເລີ່ມ…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>ຕອນນີ້ເປີດຢູ່ ຈະປິດເມື່ອບໍ່ມີການກົດແປ້ນສອງນາທີ ແລະເມື່ອທ່ານອອກຈາກໜ້ານີ້</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>ເພີ່ມ…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ແກ້…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>ປິດດຽວນີ້</translation>
    </message>
    <message>
        <source>A former account</source>
        <translation>ບັນຊີທີ່ເຄີຍມີ</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>%1 ເປີດເມື່ອ %2 ເວລາ %3</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>ເປີດສິ່ງທີ່ປິດຜະນຶກ</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>ວະລີລະຫັດຂອງທ່ານ</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>ສະແດງຕົວໜັງສື</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>ຂໍ້ມູນຈະເກັບໄວ້ວ່າທ່ານເປີດ ແລະເປີດເມື່ອໃດ ແຕ່ບໍ່ເກັບສິ່ງທີ່ທ່ານເຫັນ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ເປີດ</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>ພິມວະລີລະຫັດທີ່ທ່ານໃຊ້ເປີດຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>ນັ້ນແມ່ນວະລີລະຫັດອື່ນ ບໍ່ໄດ້ເປີດຫຍັງ</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>ຖ້າມີຫຼາຍຢ່າງ ຂັ້ນດ້ວຍໝາຍຈຸດ (,)</translation>
    </message>
    <message>
        <source>%1 · is called %2</source>
        <comment>state, form of address</comment>
        <translation>%1 · ເອີ້ນວ່າ %2</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>ອອກເມື່ອ</translation>
    </message>
    <message>
        <source>How to reach…</source>
        <translation>ວິທີຕິດຕໍ່…</translation>
    </message>
    <message>
        <source>Time here…</source>
        <translation>ໄລຍະເວລາຢູ່ນີ້…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>ສິ່ງທີ່ຕ້ອງຈັດໃຫ້…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>ກັບມາ…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>ພັກ…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>ອອກ…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>ຕ້ອງການໃຫ້ອ່ານໃຫ້ຟັງ</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>ຢາກຮ່ວມໃນ (ປ່ຽນໄດ້ທຸກເວລາ)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>ພາສາອື່ນ</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>ກຸ່ມວຽກ</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>ກຸ່ມວຽກໃໝ່…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>ບໍ່ຢູ່ໃນກອງປະຊຸມ ຫຼືຊຸດເອກະສານດຽວກັບ (ປິດຜະນຶກ ບໍ່ຖາມເຫດຜົນ)</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>ເລືອກສະມາຊິກ</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>ບໍ່ມີກົດສຳລັບຕົວໜັງສືເຫຼົ່ານີ້ ຂຽນຊື່ຕາມທີ່ສະມາຊິກຂຽນ</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>ຂຽນຕາມກົດທີ່ຮູ້ຈັກຕົວໜັງສື ແຕ່ບໍ່ຮູ້ຈັກສຽງ ແກ້ໃຫ້ກົງຕາມທີ່ສະມາຊິກຂຽນ</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>ຂຽນອີກແບບວ່າ</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>ແນະນຳການຂຽນເປັນຕົວລາແຕັງ</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>“ຂຽນອີກແບບວ່າ” ແມ່ນຊື່ດຽວກັນໃນຕົວໜັງສືອື່ນ ຂັ້ນດ້ວຍໝາຍຈຸດ (,) ການຊອກຫາພົບສະມາຊິກຈາກທຸກແບບ ແລະທຸກແບບເກັບໄວ້ບໍ່ສົ່ງຄືກັບຊື່</translation>
    </message>
</context>
<context>
    <name>balai::ui::PickOver</name>
    <message>
        <source>chosen</source>
        <translation>ເລືອກແລ້ວ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PreparePage</name>
    <message>
        <source>Hand-off %1</source>
        <translation>ການສົ່ງມອບ %1</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>ການສົ່ງມອບໃໝ່</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 ຖັນຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>Alt+1–9 page</source>
        <translation>Alt+1–9 ໜ້າ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ເຖິງ</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>ບົດບັນທຶກ: %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>ມະຕິ: %1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>ເງື່ອນໄຂຂອງຄຳຍິນຍອມນີ້</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>ເຮັດຕາມເງື່ອນໄຂແນວໃດ</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>ເຫດຜົນເກັບໄວ້ກັບການສົ່ງມອບພາຍໃຕ້ບັນຊີຂອງທ່ານ ແລະບໍ່ເຂົ້າໄປໃນຊຸດເອກະສານ</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>ເຮັດຕາມແລ້ວ</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>ຕ້ອງຂຽນຈັກສອງສາມຄຳ ເຜື່ອມີຄົນຖາມພາຍຫຼັງ</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>ກຳລັງເຮັດໜ້າເອກະສານ</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>ປະໄວ້ ພ້ອມເຫດຜົນ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ເຫດຜົນ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ປະໄວ້</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>ໜ້າ %1</translation>
    </message>
    <message>
        <source>Where to put the package and its signature</source>
        <translation>ຈະເກັບຊຸດເອກະສານ ແລະລາຍເຊັນໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>ກຳລັງເຮັດຊຸດເອກະສານ</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>ບັນທຶກຊຸດເອກະສານ ແລະລາຍເຊັນແລ້ວ: %1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>ເປີດ PDF</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>ເພີ່ມ…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>ເບິ່ງກ່ອນພິມ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ສົ່ງອອກ…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>ກັບໄປການສົ່ງມອບ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1 ຈະເຫັນ</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n ໜ້າ</numerusform>
            <numerusform>%n ໜ້າ</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>ທ່ານເລືອກ</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n ລາຍການ</numerusform>
            <numerusform>%n ລາຍການ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>ສະມາຊິກໃຫ້ໃຊ້ໄດ້</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 ຈາກ %2 ສ່ວນ</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>ກຳລັງກວດເບິ່ງ</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>ບໍ່ມີຫຍັງຢູ່ໃນ</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>ເກັບໄວ້ບໍ່ສົ່ງ: %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>ເກັບໄວ້ບໍ່ສົ່ງ</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>ທັງໝົດ ທຸກຄົນເປັນ “ສະມາຊິກຄົນໜຶ່ງ”</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ທັງໝົດ</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>ໃຊ້ໄດ້</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>ເກັບໄວ້ບໍ່ສົ່ງ %n</numerusform>
            <numerusform>ເກັບໄວ້ບໍ່ສົ່ງ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>ບາງສ່ວນ</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>ເກັບໄວ້ບໍ່ສົ່ງ</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>%n ສ່ວນ ໜ້າເອກະສານບໍ່ກ່າວເຖິງ</numerusform>
            <numerusform>%n ສ່ວນ ໜ້າເອກະສານບໍ່ກ່າວເຖິງ</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>ລາຍການ %1 ຄຳກ່າວໜຶ່ງຕອນ</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>ລາຍການ %1 ມະຕິໜຶ່ງຂໍ້</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>ລາຍການ %1 ວຽກທີ່ຕ້ອງເຮັດໜຶ່ງຢ່າງ</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>ລາຍການ %1 ບັນທຶກຫຍໍ້ໜຶ່ງຕອນ</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>ລາຍການ %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>ເບິ່ງ…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>ການກວດກ່ອນເປີດເຜີຍ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>ກຳລັງກວດ</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ບໍ່ພົບຫຍັງ</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>ພົບ %n ຈຸດ</numerusform>
            <numerusform>ພົບ %n ຈຸດ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>ພົບ %n ຈຸດ ຍັງບໍ່ມີຄຳຕອບ %1 ຈຸດ</numerusform>
            <numerusform>ພົບ %n ຈຸດ ຍັງບໍ່ມີຄຳຕອບ %1 ຈຸດ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>ປະໄວ້ ພ້ອມເຫດຜົນ</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>ແກ້ເນື້ອຄວາມ</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>ປະໄວ້ ພ້ອມເຫດຜົນ…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>ກຳລັງເຮັດໜ້າເອກະສານຢູ່</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>ເລືອກກ່ອນວ່າຫຍັງຈະໄປ</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>ຈຸດທີ່ພົບ %n ຈຸດລໍຖ້າຄຳຕອບ</numerusform>
            <numerusform>ຈຸດທີ່ພົບ %n ຈຸດລໍຖ້າຄຳຕອບ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>ສິ່ງເຫຼົ່ານີ້ສົ່ງໄປບໍ່ໄດ້ເລີຍ</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>ຊຸດເອກະສານຈະເຊັນໄວ້: PDF, ODT, XLSX ແລະແບບຕອບ</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>ຈາກນັ້ນ ຈຶ່ງເຊັນຊຸດເອກະສານໄດ້: PDF, ODT, XLSX ແລະແບບຕອບ</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>ທ່ານພິມຄຳຍິນຍອມທີ່ເວົ້າໄວ້ດ້ວຍຕົນເອງ ແລະສະມາຊິກຍັງບໍ່ໄດ້ເຫັນ ຈຶ່ງຕ້ອງໃຫ້ອີກຄົນໜຶ່ງຢືນຢັນ</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>ຜູ້ເວົ້າ %1 ຈາກ %2 ຄົນໃຫ້ໃຊ້ໄດ້</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>ຜູ້ເວົ້າບໍ່ເຖິງຫ້າຄົນ</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>ສະມາຊິກຍັງບໍ່ໄດ້ເຫັນ</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>ຊຸດເອກະສານ (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>ຫົກຄຳນີ້ໃຊ້ເປີດຊຸດເອກະສານ ບອກໜ່ວຍງານດ້ວຍທາງອື່ນ ບໍ່ໃຫ້ໄປກັບໄຟລ໌ ຄຳເຫຼົ່ານີ້ຈະບໍ່ສະແດງອີກ</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>ບໍ່ໄດ້ລັອກ</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>ລັອກດ້ວຍຫົກຄຳ</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>ຊຸດເອກະສານ</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>ການສົ່ງມອບ %1 ແທນ %2</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>ໄຟລ໌ທີ່ເກັບໄວ້ກັບສິ່ງເຫຼົ່ານີ້</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>ບັນທຶກຊຸດເອກະສານເປັນ %n ໄຟລ໌ແລ້ວ ແຕ່ລະໄຟລ໌ມີລາຍເຊັນ ສົ່ງຂໍ້ຄວາມລະໜຶ່ງໄຟລ໌ ໄຟລ໌ທຳອິດ: %1</numerusform>
            <numerusform>ບັນທຶກຊຸດເອກະສານເປັນ %n ໄຟລ໌ແລ້ວ ແຕ່ລະໄຟລ໌ມີລາຍເຊັນ ສົ່ງຂໍ້ຄວາມລະໜຶ່ງໄຟລ໌ ໄຟລ໌ທຳອິດ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>ເປີດໄດ້ດ້ວຍ 7-Zip, Keka ຫຼືໂປຣແກຣມອື່ນທີ່ເປີດ zip ແບບ AES-256 ໄດ້ ສ່ວນໂປຣແກຣມທີ່ມາກັບ Windows ເປີດບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>ເປີດໄດ້ດ້ວຍໂປຣແກຣມ age ເຊິ່ງໃຊ້ໄດ້ຟຣີ ແລະເປີດດ້ວຍ Balai ກໍໄດ້</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>zip ທີ່ລັອກ ສຳລັບໜ່ວຍງານທີ່ບໍ່ມີ age</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ໄຟລ໌ດຽວ</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>ໄຟລ໌ລະບໍ່ເກີນ %1 MB</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>ຂະໜາດສຳລັບອີເມວ</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>ບໍ່ສົ່ງໄຟລ໌ນີ້</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>ເບິ່ງ ຫຼືຟັງແລ້ວ…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>ບໍ່ມີຂໍ້ຄວາມໃນພາສາເຫຼົ່ານີ້: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation>ຢຸດອ່ານ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>ອ່ານໃຫ້ຟັງ</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>ຊ້າລົງ</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>ຄອມພິວເຕີເຄື່ອງນີ້ອ່ານໃຫ້ຟັງບໍ່ໄດ້ ທ່ານເລືອກຄົນມາອ່ານໃຫ້ຟັງໄດ້</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>ຄອມພິວເຕີເຄື່ອງນີ້ບໍ່ມີສຽງສຳລັບພາສານີ້: %1 ທ່ານເລືອກຄົນມາອ່ານໃຫ້ຟັງໄດ້</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>ຟັງຄົນອ່ານ</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>ເປີດສຽງທີ່ອັດໄວ້ຢູ່ຄອມພິວເຕີເຄື່ອງນີ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>ສຽງອ່ານບໍ່ເຮັດວຽກ ທ່ານເລືອກຄົນມາອ່ານໃຫ້ຟັງໄດ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>ຄຳເວົ້າຂອງທ່ານ</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>ມື້ນີ້ບໍ່ມີຫຍັງໃຫ້ອ່ານອີກ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 ຈາກ %2</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>ສິ່ງທີ່ທ່ານເວົ້າຂຽນໄວ້ແບບນີ້ ນີ້ແມ່ນບົດແປ:</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>ສິ່ງທີ່ທ່ານເວົ້າຂຽນໄວ້ແບບນີ້:</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>ມີຂຽນເລື່ອງກອງປະຊຸມໄວ້ແບບນີ້:</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>ນີ້ບໍ່ແມ່ນຄຳເວົ້າຂອງທ່ານ</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>ເອກະສານບອກຊື່ຂອງທ່ານ: %1</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>ເອກະສານບໍ່ບອກວ່າໃຜເວົ້າສິ່ງນີ້</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>ເອກະສານຂຽນວ່າ “ສະມາຊິກຄົນໜຶ່ງ” ບໍ່ສະແດງຊື່ທ່ານ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>ກ−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>ຕົວໜັງສືນ້ອຍລົງ</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>ກ+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>ຕົວໜັງສືໃຫຍ່ຂຶ້ນ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ຢຸດ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ບັງຈໍ</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>ຄຳຕອບຂອງທ່ານເກັບໄວ້ແລ້ວ ທ່ານຢຸດໄດ້ທຸກເວລາ</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>ຖືກແລ້ວ</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>ຂໍໃຫ້ແກ້</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>ຂໍໃຫ້ເອົາອອກ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ກ່ອນໜ້າ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>ທ່ານຢາກເຮັດຫຍັງ</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>ອ່ານສິ່ງທີ່ຂຽນໄວ້</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>ບອກບາງຢ່າງແກ່ຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>ເລື່ອງທີ່ຂ້ອຍຍິນຍອມ ແລະບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>ຄະນະທີ່ປຶກສາຄວນລົມເລື່ອງຫຍັງ</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>ຄວນຂຽນແນວໃດ</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>ເອົາໃສ່ວາລະກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>ຝາກເລື່ອງນີ້</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>ສະເໜີຕໍ່ຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ກັບຄືນ</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>ທ່ານຢຸດຢູ່ນີ້ໄດ້
ມື້ນີ້ບໍ່ມີຫຍັງທີ່ທ່ານຕ້ອງເຮັດອີກ</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>ຄົນທີ່ທ່ານລົມນຳໄດ້</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>ຂ້ອຍຢາກໃຫ້ມີຄົນມາລົມນຳ</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>ເລື່ອງນີ້ປິດຜະນຶກໄວ້ ສຳລັບຄົນທີ່ເບິ່ງແຍງເລື່ອງການຊ່ວຍເຫຼືອ</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>ສິ່ງທີ່ທ່ານຍິນຍອມ ແລະບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>ເອົາອອກບໍ</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>ຄຳເວົ້າຂອງທ່ານອອກຈາກບົດບັນທຶກທັນທີ</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>ຄຳເວົ້າຈະອອກຈາກປະຫວັດ ແລະການຊອກຫາ ຄອມພິວເຕີເຄື່ອງອື່ນຈະລຶບເມື່ອແລກປ່ຽນຂໍ້ມູນເທື່ອໜ້າ</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>ສຳເນົາສຳຮອງເກົ່າ ແລະເອກະສານທີ່ໃຫ້ໄປແລ້ວອາດຍັງມີຢູ່</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>ເອົາກັບມາບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>ຍັງບໍ່ເອົາອອກ</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>ເອົາອອກ</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>ກຳລັງເອົາຄຳເວົ້າຂອງທ່ານອອກ</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>ຜູ້ຢູ່ຄຽງຂ້າງຂອງຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>ຂໍພົບໄດ້ທຸກເວລາ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>ເກັບໄວ້ແລ້ວ ຈະມີຄົນມາຫາທ່ານ</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>ຢູ່ນີ້ປິດຜະນຶກເລື່ອງນີ້ບໍ່ໄດ້ ຊ່ວຍບອກຜູ້ຢູ່ຄຽງຂ້າງຂອງທ່ານ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>ຖອນຄືນ</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>%1 ອ່ານໃຫ້ທ່ານຟັງ</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>ໃຜອ່ານ</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>ຂ້ອຍອ່ານເອງ</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>ບ່ອນນີ້ມີຄົນແກ້ຫຼັງຈາກທີ່ທ່ານບອກວ່າຖືກແລ້ວ:</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>ຂ້ອຍອ່ານຈົບແລ້ວ</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>ສິ່ງທີ່ຄົນອື່ນຂໍຈາກຂ້ອຍ</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>ທ່ານຄິດແນວໃດກັບເລື່ອງນີ້</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>ຂ້ອຍບໍ່ເຫັນດີກັບເລື່ອງນີ້</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>ໃນຖານະສະມາຊິກຄົນໜຶ່ງ</translation>
    </message>
    <message>
        <source>under my name</source>
        <comment>how she appears</comment>
        <translation>ດ້ວຍຊື່ຂອງຂ້ອຍ</translation>
    </message>
    <message>
        <source>without saying who</source>
        <comment>how she appears</comment>
        <translation>ບໍ່ບອກວ່າໃຜ</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>ທ່ານປາກົດແນວໃດ</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>ເວົ້າແທນການພິມ</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>ຄົນທີ່ມາໃຊ້ເຄື່ອງນີ້ຕໍ່ຈາກທ່ານ ບໍ່ມີໃຜເຫັນຄຳເວົ້າຂອງທ່ານ ເມື່ອຈົບຮອບນີ້ ຈະເອົາຄຳເວົ້ານີ້ອອກຈາກບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>ຕອນນີ້ຄອມພິວເຕີເກັບຄຳຕອບນີ້ບໍ່ໄດ້ ຈະລອງອີກເມື່ອມີຄຳຕອບຕໍ່ໄປ</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>ສຽງທີ່ອັດໄວ້ນີ້ປິດຜະນຶກໄວ້ກັບຄຳຕອບຂອງທ່ານ: ມີແຕ່ຄົນທີ່ເບິ່ງແຍງຂໍ້ມູນປິດຜະນຶກໄດ້ຟັງ ສຽງທີ່ອັດໄວ້ນີ້ຈະຢູ່ໃນຄອມພິວເຕີຂອງຄະນະທີ່ປຶກສາເທົ່ານັ້ນ ບໍ່ສົ່ງໄປບ່ອນອື່ນເລີຍ</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>ຢູ່ນີ້ເກັບສຽງໂດຍປິດຜະນຶກບໍ່ໄດ້ ທ່ານພິມໄດ້ ຫຼືບອກໃຫ້ຄົນຊ່ວຍຂຽນໄດ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>ຍັງບໍ່ໄດ້ຈົດວ່າມີໃຜມາກອງປະຊຸມນີ້</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>ໃຜຈະນັ່ງອ່ານ</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>ສະມາຊິກທີ່ອ່ານ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>ຕັ້ງ PIN</translation>
    </message>
    <message>
        <source>The PIN is set. It opens the cover of this reader and nothing else.</source>
        <translation>ຕັ້ງ PIN ແລ້ວ ໃຊ້ເປີດຈໍຂອງໜ້າອ່ານນີ້ທີ່ບັງໄວ້ເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>PIN ທີ່ມີຕົວເລກສີ່ຕົວຂຶ້ນໄປ ໃຊ້ເປີດຈໍຂອງໜ້າອ່ານນີ້ທີ່ບັງໄວ້ເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>ຈົບຮອບ</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>ທ່ານຢຸດຢູ່ນີ້ໄດ້
ມື້ນີ້ບໍ່ມີຫຍັງທີ່ທ່ານຕ້ອງເຮັດອີກ</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>ທ່ານຢາກເອົາຫຍັງກັບບ້ານບໍ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ບໍ່ເອົາຫຍັງ</translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation>ຂ້ອຍໄດ້ຟັງແລ້ວ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ເອກະສານເຈ້ຍ</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ໄຟລ໌</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>ບໍ່ເອົາຫຍັງກໍເປັນຄຳຕອບທີ່ດີ ສິ່ງທີ່ບໍ່ຢູ່ເຮືອນ ກໍບໍ່ມີໃຜໄປພົບຢູ່ຫັ້ນ</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>ຄົນຕໍ່ໄປນັ່ງລົງ</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>ຮອບນີ້ຈົບຢູ່ນີ້</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ວະລີລະຫັດ</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>ເປີດໜ້າຂອງທີມງານ</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>ກັບໄປຮອບ</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>ນີ້ບໍ່ແມ່ນວະລີລະຫັດ</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>ຂໍ້ມູນລັອກຢູ່ ວະລີລະຫັດຈະເປີດຂໍ້ມູນ ແລະຮັບຄຳຕອບທັງໝົດເຂົ້າ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>ກຳລັງເປີດ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingsView</name>
    <message>
        <source>Somebody reads it, recorded on %1.</source>
        <translation>ມີຄົນອ່ານ ອັດສຽງໄວ້ເມື່ອ %1</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1 ສຽງນີ້ອ່ານເນື້ອຄວາມເກົ່າ ຈຶ່ງບໍ່ເປີດໃຫ້ຟັງ</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>ລຶບສຽງນີ້ຖາວອນ…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>ອັດສຽງຄົນອ່ານ</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>ເກັບໄວ້ກັບໃບຍິນຍອມ ແລະເປີດໃຫ້ຟັງແທນສຽງຂອງເຄື່ອງ ຕາບໃດທີ່ເນື້ອຄວາມຍັງຄືເກົ່າ</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>ເກັບສຽງອ່ານນີ້</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>ເລືອກໄຟລ໌ WAV…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>ສຽງຄົນອ່ານໃບຍິນຍອມເປັນພາສາ %1</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>ໄຟລ໌ WAV (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>ໄຟລ໌ນີ້ໃຫຍ່ກວ່າ 20 MB ເຮັດໃຫ້ສັ້ນລົງ ແລ້ວເລືອກໃໝ່</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>ກຳລັງເກັບສຽງທີ່ອັດໄວ້</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>ເປີດຟັງໄຟລ໌ນີ້ຢູ່ນີ້ບໍ່ໄດ້ ບັນທຶກເປັນ WAV ແບບ 16 ບິດ ໜຶ່ງ ຫຼືສອງຊ່ອງສຽງ ແລ້ວເລືອກໃໝ່</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>ລຶບສຽງນີ້ຖາວອນບໍ</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>ລຶບຖາວອນຢູ່ນີ້ ແລະໃນຄອມພິວເຕີເຄື່ອງອື່ນເມື່ອແລກປ່ຽນຂໍ້ມູນເທື່ອໜ້າ</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>ເອົາກັບມາບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ຍັງບໍ່ເຮັດ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ລຶບຖາວອນ</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>ກຳລັງລຶບສຽງຖາວອນ</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>ກົດແປ້ນຍະຫວ່າງຄ້າງໄວ້ເວລາອ່ານ ແລ້ວປ່ອຍເມື່ອອ່ານຈົບ ຫຼືກົດເທື່ອໜຶ່ງເພື່ອເລີ່ມ ແລະອີກເທື່ອໜຶ່ງເພື່ອຈົບ</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>ຈະເກັບໜັງສືເອີ້ນຄືນໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>ກຳລັງເຮັດໜັງສືເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>ເອີ້ນຄືນລາຍການ</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>ເລກລາຍການ</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>ໃຊ້ເມື່ອມີຂໍ້ຜິດພາດ: ຂໍໃຫ້ໜ່ວຍງານຢຸດໃຊ້ລາຍການເຫຼົ່ານີ້ ໜັງສືບອກແຕ່ເລກເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>ພິມໜັງສືເອີ້ນຄືນ…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>ຊຸດເອກະສານບໍ່ມີລາຍການທີ່ມີເລກນີ້: %1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>ຂຽນເລກທີ່ຢູ່ໃນຊຸດເອກະສານ ຂັ້ນດ້ວຍໝາຍຈຸດ (,)</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>ຄະນະທີ່ປຶກສາຮັບຮອງ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>ແນວໃດ</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>ດ້ວຍຄວາມເປັນເອກະພາບ</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>ໂດຍລົງຄະແນນ</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>ຄວາມເຫັນຕ່າງ ຖ້າມີ</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>ຈາກນີ້ ເນື້ອຄວາມຄົງຢູ່ແບບນີ້: ຖ້າຈະແກ້ ຕ້ອງຮັບຮອງໃໝ່</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>ຮັບຮອງ</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>ບັນທຶກຄຳຕອບ</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>ໃຜຕອບ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ຄຳຕອບ</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>ວັນທີເປົ້າໝາຍ</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>ເລກທີໜັງສື</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ບັນທຶກ</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>ເພີ່ມໜ່ວຍງານກ່ອນ ຢູ່ພາຍໃຕ້ຊື່ຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>ວັນທີນີ້ອ່ານໄດ້ສອງແບບ ຫຼືອ່ານບໍ່ໄດ້ ຂຽນແບບນີ້: 23 ພະຈິກ 2026</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>ສິ່ງທີ່ຄະນະທີ່ປຶກສາເຫັນວ່າເກີດຂຶ້ນ</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>ທັດສະນະພວກເຮົາ</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>ໃນປະໂຫຍກດຽວ</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>ແກ້ເນື້ອຄວາມ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ຫົວຂໍ້</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ເນື້ອຄວາມ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ເກັບໄວ້</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>ຕ້ອງມີຫົວຂໍ້</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>ຂໍ້ສະເໜີແນະໃໝ່</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ເຖິງ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ເພີ່ມ</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>ໜ່ວຍງານໜຶ່ງ</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>ທຸກໜ່ວຍງານ</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>ສົ່ງເຖິງ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ຍັງບໍ່ມີ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ກຳລັງດຳເນີນ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ປິດແລ້ວ</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>ຄວາມເປັນເອກະພາບ ມີຄວາມເຫັນຕ່າງ</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>ຄວາມເປັນເອກະພາບ</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>ເຖິງ %1</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>ຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>ຄຳຕອບ</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>how far it is done, day</comment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>ການປະຕິບັດ</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 ບອກວ່າ</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>ຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>ບັນທຶກຄຳຕອບ…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>ທັດສະນະພວກເຮົາ…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>ຮັບຮອງ…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>ແກ້ເນື້ອຄວາມ…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>ໄປທົບທວນ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ປິດເລື່ອງ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>ທັດສະນະຂອງຄະນະທີ່ປຶກສາ: %1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>ຄະນະທີ່ປຶກສາຮັບຮອງແລ້ວ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ປະຫວັດ</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>ຂໍ້ສະເໜີແນະ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ໃໝ່</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ເລື່ອນ</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R ບັນທຶກຄຳຕອບ</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>ຢູ່ນີ້ແມ່ນຂໍ້ສະເໜີແນະຂອງຄະນະທີ່ປຶກສາ ແລະສິ່ງທີ່ເກີດຂຶ້ນກັບແຕ່ລະຂໍ້</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>ເນື້ອຄວາມນີ້ບໍ່ຄືກັບເນື້ອຄວາມທີ່ຮັບຮອງໄວ້ ຈະອອກໄປໄດ້ອີກເມື່ອຮັບຮອງໃໝ່ແລ້ວ</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>ເຮັດເປັນຮ່າງ</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>ກັບໄປທົບທວນ</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>ຂຽນໃໝ່</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>ເກັບໜັງສືຂອງ %1…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>ເກັບໄວ້ກັບຂໍ້ສະເໜີແນະນີ້</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>ເກັບໄຟລ໌…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>ຈະເກັບຊິ້ນກະແຈໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>ກຳລັງເຮັດຊິ້ນກະແຈ</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>ຊິ້ນກະແຈ</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>ຈຳນວນຄົນທີ່ເກັບຊິ້ນກະແຈ</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>ຕ້ອງມີຈັກຄົນຈຶ່ງເປີດຂໍ້ມູນໄດ້</translation>
    </message>
    <message>
        <source>As</source>
        <translation>ເຮັດເປັນ</translation>
    </message>
    <message>
        <source>pages to print</source>
        <translation>ໜ້າສຳລັບພິມ</translation>
    </message>
    <message>
        <source>one file each</source>
        <translation>ຄົນລະໄຟລ໌</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>ຊິ້ນກະແຈແມ່ນສ່ວນໜຶ່ງຂອງກະແຈ ຊິ້ນດຽວເປີດຫຍັງບໍ່ໄດ້ ລວມກັນຄົບຈຳນວນ ຈະເປີດທຸກຢ່າງທີ່ທ່ານເປີດໄດ້</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>ມອບໃຫ້ຄົນທີ່ຄະນະທີ່ປຶກສາໄວ້ໃຈ ຄົນລະຊິ້ນ ຢ່າເກັບຊິ້ນໃດໄວ້ກັບຄອມພິວເຕີ ຊິ້ນກະແຈທີ່ເຮັດກ່ອນໜ້ານີ້ຈະເປີດຫຍັງບໍ່ໄດ້ອີກ</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>ເຮັດຊິ້ນກະແຈ…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>ຈຳນວນຊິ້ນທີ່ຕ້ອງໃຊ້ຫຼາຍກວ່າຈຳນວນຊິ້ນທີ່ມີ</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ໃບກູ້ຄືນ</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>ບັງຢູ່</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · ສຳເນົາ 1</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>ໃບນີ້ບັງໄວ້ລະຫວ່າງທີ່ທ່ານອ່ານກຸ່ມຈາກເຈ້ຍ</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>ແປດກຸ່ມນີ້ເປີດຂໍ້ມູນໄດ້ ຖ້າວະລີລະຫັດເສຍ</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>ເກັບເຈ້ຍນີ້ໄວ້ບ່ອນທີ່ມີແຕ່ທ່ານຈະຊອກ ຢ່າຖ່າຍຮູບໄວ້</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>ລອງໃຊ້ເມື່ອ: ____________________   ໂດຍ: ____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>ກັບໄປໃຊ້ສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>ເລືອກສຳເນົາສຳຮອງ…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>ສຳເນົາສຳຮອງທີ່ຈະກັບໄປໃຊ້</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>ສຳເນົາສຳຮອງ (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>ສຳເນົາສຳຮອງຈະກາຍເປັນໂຟນເດີໃໝ່ ສິ່ງທີ່ມີຢູ່ແລ້ວບໍ່ປ່ຽນແປງ ເປີດດ້ວຍວະລີລະຫັດຂອງມື້ທີ່ເຮັດສຳເນົານັ້ນ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ໂຟນເດີ</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>ສິ່ງທີ່ຂຽນຫຼັງສຳເນົາສຳຮອງບໍ່ຢູ່ໃນນີ້ ກ່ອນສົ່ງມອບຫຍັງ ໃຫ້ຮັບສິ່ງທີ່ຄອມພິວເຕີເຄື່ອງອື່ນມີເຂົ້າກ່ອນ</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>ກັບໄປໃຊ້ຊຸດນີ້</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>ຍັງບໍ່ໄດ້ເລືອກສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>ຍັງບໍ່ໄດ້ເລືອກໂຟນເດີ</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>ກຳລັງກັບໄປໃຊ້ສຳເນົາສຳຮອງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>ຕົວຢ່າງ</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>ກຳລັງອ່ານຄຳຕອບ</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>ກຳລັງຮັບຄຳຕອບເຂົ້າ</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>ຄຳຕອບຂອງຫ້ອງການ</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>ບໍ່ຮັບໄຟລ໌ນີ້</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>ບໍ່ຮັບທັງໝົດ</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>ຮັບຄຳຕອບເຫຼົ່ານີ້ເຂົ້າ</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>ໄຟລ໌ຕອບຄົບຖ້ວນ ທຽບຄຳຂອງກະແຈກັບໜ່ວຍງານ: %1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>ຢູ່ນີ້ແມ່ນສິ່ງທີ່ຫ້ອງການຕອບ ກ່ອນຈະບັນທຶກສ່ວນໃດ</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>ຖັນຕາມທີ່ພົບ</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>ບໍ່ມີຫົວຖັນ</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>ຖັນທີສອງທີ່ໝາຍເຖິງສິ່ງດຽວກັນ</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>ບໍ່ຮູ້ຈັກ: ແມ່ນຫຍັງ</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>ເລືອກ…</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>ບໍ່ຮັບເຂົ້າ</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>ໝາຍເຖິງ</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>ຖັນ %1 ໝາຍເຖິງ</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>ແຖວຕາມທີ່ອ່ານໄດ້</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>ບໍ່ມີແຖວໃດມີຄຳຕອບ</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>ອ່ານແລ້ວອີກ %n ແຖວ ບໍ່ໄດ້ສະແດງຢູ່ນີ້</numerusform>
            <numerusform>ອ່ານແລ້ວອີກ %n ແຖວ ບໍ່ໄດ້ສະແດງຢູ່ນີ້</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>ໜ່ວຍງານຢຸດໃຊ້ສິ່ງທີ່ເອີ້ນຄືນຈາກການສົ່ງມອບ %1 ແລ້ວ</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>ລາຍການທີ່ບໍ່ມີເລກ</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>ແຖວ %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>ພາຍໃນ %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>ລົງວັນທີ %1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ມີຢູ່ແລ້ວ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ບໍ່ຮັບເຂົ້າ</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>ຮັບແຖວນີ້ເຂົ້າ</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>ບໍ່ຮັບແຖວນີ້</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>heading of a column, number of a line</comment>
        <translation>%1 ແຖວ %2</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>ໃຊ້ຄ່ານີ້</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>ກຳລັງອ່ານໄຟລ໌ຢູ່</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>ຮັບສ່ວນໃດຂອງໄຟລ໌ນີ້ເຂົ້າບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>ບອກກ່ອນວ່າຖັນໃດແມ່ນຄຳຕອບ ແລະຖັນໃດແມ່ນລາຍການ ຫຼືເລກທີ</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>ຄຳຖາມ %n ຂໍ້ລໍຖ້າຄຳຕອບ</numerusform>
            <numerusform>ຄຳຖາມ %n ຂໍ້ລໍຖ້າຄຳຕອບ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>ບໍ່ມີຫຍັງໃຫ້ຮັບເຂົ້າ</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>ຈະບັນທຶກຄຳຕອບ %n ຂໍ້ ຕອນນີ້ຍັງບໍ່ໄດ້ບັນທຶກຫຍັງ</numerusform>
            <numerusform>ຈະບັນທຶກຄຳຕອບ %n ຂໍ້ ຕອນນີ້ຍັງບໍ່ໄດ້ບັນທຶກຫຍັງ</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>ຄຳຕອບອື່ນຈາກທີ່ບັນທຶກໄວ້ກ່ອນ: ທັງສອງຍັງຢູ່</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundHead</name>
    <message>
        <source>Answered on</source>
        <translation>ຕອບເມື່ອ</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>ຜູ້ອະທິບາຍ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ຜູ້ແປພາສາ</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>ພະຍານ</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>ໃຜຈະເຫັນ</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>ອ່ານໃຫ້ຟັງເປັນພາສາ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ຕອບດ້ວຍ</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>how somebody answered</comment>
        <translation>ລາຍເຊັນ</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>ໂປ້ມື</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>ຄຳເວົ້າ ຕໍ່ໜ້າພະຍານ</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>ຜູ້ຢູ່ຄຽງຂ້າງ</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ບໍ່ຢູ່</translation>
    </message>
    <message>
        <source>there</source>
        <translation>ຢູ່</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>ເລື່ອງທີ່ຖາມ</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>ທຸກຄົນໃນຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ບຸກຄົນ</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1: ບໍ່ມີໃບຍິນຍອມ</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1: ບໍ່ມີໃບຍິນຍອມໃນພາສານີ້</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1: ສະບັບ %2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>ໃບຍິນຍອມ: %1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>ຄຳເວົ້າ ອັດສຽງໄວ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundPage</name>
    <message>
        <source>1 yes</source>
        <translation>1 ຍິນຍອມ</translation>
    </message>
    <message>
        <source>2 no</source>
        <translation>2 ບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>3 later</source>
        <translation>3 ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>Ctrl+Enter keep</source>
        <translation>Ctrl+Enter ເກັບໄວ້</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>ເພີ່ມຄົນ</translation>
    </message>
    <message>
        <source>Picture slips…</source>
        <translation>ໃບຮູບ…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>ຜຽນກັນຕອບຢູ່ຄອມພິວເຕີນີ້</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>ສະແດງຄຳຕອບທັງໝົດ</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>1 ຍິນຍອມ 2 ບໍ່ຍິນຍອມ 3 ໄວ້ມື້ຫຼັງ ຊື່: 1 ຊື່ທີ່ເລືອກ 2 “ສະມາຊິກຄົນໜຶ່ງ” 3 ໄວ້ມື້ຫຼັງ 4 ບໍ່ສະແດງ 5 ຊື່ແທ້ Backspace: ຍັງບໍ່ໄດ້ຖາມ ກົດ Delete ໃສ່ຊື່ເພື່ອເກັບແຖວອອກ</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>ຄຳຕອບ: ບຸກຄົນ ແລະຄຳຖາມ</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>ຕອບໃນມື້ໃດ ຂຽນວັນທີພ້ອມປີ</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>ມື້ທີ່ຕອບຍັງບໍ່ທັນຮອດ</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>ຄຳຕອບທີ່ເປັນຄຳເວົ້າຕ້ອງມີພະຍານ ຂຽນວ່າໃຜໄດ້ຍິນ</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>ຍັງບໍ່ໄດ້ພິມຫຍັງ ຊ່ອງຫວ່າງຍັງເປັນ “ຍັງບໍ່ໄດ້ຖາມ”: ບໍ່ຂຽນຫຍັງລົງສຳລັບຊ່ອງເຫຼົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>ຄຳຕອບທີ່ຈະຂຽນ: %1 ຄົນ: %2 ຊ່ອງຫວ່າງຍັງເປັນ “ຍັງບໍ່ໄດ້ຖາມ”</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>ຈະເກັບໃບຮູບໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>ກຳລັງເຮັດໃບຮູບ</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>ກຳລັງເກັບຮອບຄຳຖາມ</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>ເລີກເຮັດທັນທີຫຼັງພິມ</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>ເກັບຮອບນີ້ແລ້ວ ຄຳຕອບ: %1 ຄົນ: %2 ກົດ Ctrl+Z ເພື່ອເລີກເຮັດ</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>ຄຳຕອບວ່າບໍ່ຍິນຍອມກ່ຽວກັບການສົ່ງມອບທີ່ອອກໄປກ່ອນໜ້າ: %1</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>ໄປການສົ່ງມອບ</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>ຮອບຄຳຖາມ</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>ເກັບຮອບນີ້</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>ມີຮອບຄຳຖາມທີ່ພິມໄວ້ແຕ່ຍັງບໍ່ໄດ້ເກັບ ຢູ່ນີ້</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ເຮັດຕໍ່</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>ບໍ່ເອົາ</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>ມີຄົນກຳລັງຕອບຢູ່ຄອມພິວເຕີນີ້ ແຕ່ຖືກຕັດກາງທາງ ຄຳຕອບທີ່ໃຫ້ໄວ້ຍັງຢູ່ນີ້</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>ເກັບຄຳຕອບເຫຼົ່ານີ້ໄວ້</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>ບໍ່ເອົາຄຳຕອບເຫຼົ່ານີ້</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>ໃບຮູບ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ຊື່</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>ບໍ່ມີຊື່</translation>
    </message>
    <message>
        <source>with the chosen name</source>
        <translation>ມີຊື່ທີ່ເລືອກ</translation>
    </message>
    <message>
        <source>The number on a slip is the row’s. A slip with a name must stay with the council.</source>
        <translation>ເລກຢູ່ໃບຮູບແມ່ນເລກແຖວ ໃບຮູບທີ່ມີຊື່ຕ້ອງຢູ່ກັບຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>ເຮັດໃບຮູບ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>ຍັງບໍ່ໄດ້ຖາມ</translation>
    </message>
    <message>
        <source>chosen name</source>
        <translation>ຊື່ທີ່ເລືອກ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ຍິນຍອມ</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>“ສະມາຊິກຄົນໜຶ່ງ”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ບໍ່ຍິນຍອມ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ບໍ່ສະແດງ</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>ຊື່ແທ້</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number on the slip, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · answered alone</source>
        <translation>%1 · ຕອບເອງຜູ້ດຽວ</translation>
    </message>
    <message>
        <source>%1, %2: answered</source>
        <comment>name, use</comment>
        <translation>%1, %2: ຕອບແລ້ວ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, use, answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ບຸກຄົນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::SealView</name>
    <message>
        <source>Seal the minutes</source>
        <translation>ປິດຜະນຶກບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>ປິດຜະນຶກໄດ້ສະເພາະບົດບັນທຶກທີ່ຢັ້ງຢືນແລ້ວ</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>ຄຳທີ່ປິດຜະນຶກແລ້ວຄົງຢູ່ຄືເກົ່າ ຕໍ່ໄປເພີ່ມໄດ້ສະເພາະການແກ້ໄຂທີ່ລົງວັນທີໄວ້</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>ກຳລັງອ່ານບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>ເກັບໄວ້ບໍ່ສົ່ງ</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>ສະມາຊິກຄົນໜຶ່ງ:</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>ຂໍ້ຄວາມໜຶ່ງຕອນ: %1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>ຂໍ້ຄວາມ %1 ຕອນ: %2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>ສຳລັບຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>ສຳລັບທຸກຄົນ</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>ເກັບໄວ້ບໍ່ສົ່ງໃຫ້ຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>ເກັບໄວ້ບໍ່ສົ່ງໃຫ້ທຸກຄົນ</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>ກຳລັງປິດຜະນຶກບົດບັນທຶກ</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchFilter</name>
    <message>
        <source>everything</source>
        <translation>ທຸກຢ່າງ</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>ທຸກພາສາ</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>ໃຜກໍໄດ້</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>ຂໍ້ສະເໜີແນະ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>ສະມາຊິກ</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>ໜ່ວຍງານ</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>ລາຍການອື່ນ</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ຕັ້ງແຕ່ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>ຮອດ %1</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>ຊອກຫາຢູ່ໃສ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ຊອກໃນ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>ສະມາຊິກ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ຕັ້ງແຕ່</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ຈົນຮອດ</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>ຊອກຢູ່ຫັ້ນ</translation>
    </message>
    <message>
        <source>A day is written like 23 November 2026.</source>
        <translation>ຂຽນວັນທີແບບນີ້: 23 ພະຈິກ 2026</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>ຊອກຫາ</translation>
    </message>
    <message>
        <source>Type what you look for, in any language.</source>
        <translation>ພິມສິ່ງທີ່ທ່ານຊອກຫາ ພາສາໃດກໍໄດ້</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>ບໍ່ພົບຫຍັງສຳລັບຄຳເຫຼົ່ານີ້</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ໄປບ່ອນນັ້ນ</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>ຊອກຫາຢູ່ໃສ</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>ເກັບການຊອກຫານີ້ໄວ້</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ໜ້າ</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>ການຊອກຫາທີ່ເກັບໄວ້</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>ເຊົາເກັບໄວ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::SecondPerson</name>
    <message>
        <source>A second person looks at it</source>
        <translation>ຄົນທີສອງຊ່ວຍເບິ່ງ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>ບັນຊີ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ວະລີລະຫັດ</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>ສະແດງຕົວໜັງສື</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ຢືນຢັນ</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>ອີກຄົນໜຶ່ງພິມວະລີລະຫັດຂອງຕົນເອງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>ຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>ບໍ່ຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>ພວກເຮົາຈະຖອນຄືນດຽວນີ້</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>ຖາມຂ້ອຍມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>ພວກເຮົາຂຽນໄວ້ວ່າ: ຍິນຍອມສຳລັບ %1 ຖືກຕ້ອງບໍ</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>ສະເພາະກອງປະຊຸມດຽວ ຫຼືເນື້ອຄວາມດຽວ</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>ທ່ານເວົ້າວ່າ: %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>ຮອດ %1</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>ຄົງໄວ້ຄືເກົ່າ</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>ຕ້ອງເອີ້ນຄືນບາງສ່ວນ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>ສົ່ງມອບແລ້ວ</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>ການສົ່ງມອບ %1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>ຄຳເວົ້າທີ່ເອົາອອກແລ້ວ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>ເຮັດເມື່ອ</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>ສະມາຊິກຄົນໜຶ່ງຖອນຄືນຄຳຍິນຍອມທີ່ເຮັດໃຫ້ລາຍການ %1 ອອກໄປ ໜັງສືເອີ້ນຄືນບອກແຕ່ເລກເຫຼົ່ານີ້ເທົ່ານັ້ນ</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>Balai ໄປບໍ່ເຖິງເອກະສານທີ່ສົ່ງໄປແລ້ວ: ຈຶ່ງຂໍໃຫ້ໜ່ວຍງານຢຸດໃຊ້</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>ພິມໜັງສືເອີ້ນຄືນ…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>ຮັບແບບຕອບເຂົ້າ…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>ສິ່ງທີ່ສົ່ງໄປ</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>ສິ່ງທີ່ເກັບໄວ້ບໍ່ສົ່ງ</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>ການສົ່ງມອບ</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>ກະກຽມ</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>ຢູ່ນີ້ແມ່ນສິ່ງທີ່ໄປຮອດກະຊວງ ແລະບ່ອນອື່ນ: ກົງຕາມທີ່ສະມາຊິກຕົກລົງຈະແບ່ງປັນ ແລະບໍ່ມີສິ່ງອື່ນ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ໄດ້ຮັບ</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>ຍັງບໍ່ໄດ້ຈົດ</translation>
    </message>
    <message>
        <source>The package was received</source>
        <translation>ໄດ້ຮັບຊຸດເອກະສານແລ້ວ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>ແນວໃດ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ໃນວັນທີ</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ໃຜຮັບ</translation>
    </message>
    <message>
        <source>For example: brought by hand, received by the front office.</source>
        <translation>ຕົວຢ່າງ: ເອົາໄປໃຫ້ດ້ວຍມື ຫ້ອງຮັບເອກະສານເປັນຜູ້ຮັບ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ບັນທຶກ</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>ຂຽນວັນທີໂດຍຂຽນຊື່ເດືອນເປັນຕົວໜັງສື</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>ວັນທີ່ຍັງບໍ່ທັນຮອດຈົດໄວ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>ຂຽນວ່າໄປຮອດຫັ້ນແນວໃດ</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>ຊອກຫາການສົ່ງມອບ</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>ບໍ່ມີການສົ່ງມອບໃດກົງກັບຄຳເຫຼົ່ານີ້</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>ໄດ້ຮັບແລ້ວ…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>ເບິ່ງໃນຊຸດເອກະສານ…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>ແບບຕອບທີ່ຕື່ມແລ້ວ ຫຼືໄຟລ໌ຕອບທີ່ເຊັນແລ້ວ</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>ແບບຕອບ ແລະໄຟລ໌ຕອບ (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>ເອີ້ນຄືນລາຍການ…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>ເປັນໜັງສື</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>ບອກດ້ວຍປາກ ຫຼືທາງໂທລະສັບ</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>ໃນແບບຕອບ</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>ດ້ວຍໄຟລ໌ຕອບທີ່ເຊັນແລ້ວ</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>ມີ %1 ມາແທນແລ້ວ</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>ຍັງບໍ່ແຈ້ງວ່າຢຸດໃຊ້ແລ້ວ</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>ໃຊ້ແທນ</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>ຊຸດທີ່ມາແທນ</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>ເອີ້ນຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>ລາຍການ %1 ເມື່ອ %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ຍັງບໍ່ໄດ້ແຈ້ງ</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>ເຕືອນແລ້ວເມື່ອ %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>ການແຈ້ງວ່າຢຸດໃຊ້ແລ້ວ</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>ໜ່ວຍງານຢຸດໃຊ້ແລ້ວ…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>ເຕືອນໜ່ວຍງານ…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>ເຮັດຊຸດເອກະສານໃໝ່ມາແທນ…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>ໜ່ວຍງານຢຸດໃຊ້ສິ່ງທີ່ເອີ້ນຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>ແຈ້ງມາແນວໃດ</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>ໜ່ວຍງານໃດແຈ້ງ</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>ຂຽນຊື່ໜ່ວຍງານ ບໍ່ແມ່ນຊື່ຄົນ ຈາກນັ້ນ ໜ້າມື້ນີ້ຈະບໍ່ເຕືອນເລື່ອງການເອີ້ນຄືນນີ້ອີກ</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>ວັນທີນີ້ຢູ່ກ່ອນວັນທີຂອງໜັງສືເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>ກຳລັງຈົດການແຈ້ງວ່າຢຸດໃຊ້ແລ້ວ</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>numbers of copies, day</comment>
        <translation>%1 ເມື່ອ %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <translation>ຜູ້ເອົາໄປ: %1</translation>
    </message>
    <message>
        <source>Copies on paper</source>
        <translation>ສຳເນົາເຈ້ຍ</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>ຜູ້ເອົາໄປ</translation>
    </message>
    <message>
        <source>Cover sheets for printed copies</source>
        <translation>ໃບນຳສົ່ງຂອງສຳເນົາເຈ້ຍ</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>ຈັກຊຸດ</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>ເຖິງໜ່ວຍງານໃດ</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>ໃບນຳສົ່ງໜຶ່ງໃບຕໍ່ໜຶ່ງຊຸດ: ຊື່ໜ່ວຍງານ ເລກທີ ເລກຊຸດ ແລະແຖວໃຫ້ເຊັນແລ້ວສົ່ງຄືນ ສ່ວນຊື່ຜູ້ເອົາໄປເກັບໄວ້ຢູ່ນີ້ເທົ່ານັ້ນ ບໍ່ພິມໃສ່ໃບນຳສົ່ງ</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>ພິມໃບນຳສົ່ງອອກ…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>ຂຽນຈຳນວນແຕ່ 1 ຫາ %1</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>ຈະເກັບໃບນຳສົ່ງໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>ກຳລັງເຮັດໃບນຳສົ່ງ</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>ໃບນຳສົ່ງສຳລັບເຈ້ຍ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>ບັນຊີນີ້ ໃນຄອມພິວເຕີເຄື່ອງນີ້</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>ສິ່ງທີ່ຄະນະທີ່ປຶກສາຕົກລົງກັນ</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>ພາສາຂອງໜ້າຕ່າງ ຂໍ້ມູນຍັງຄົງພາສາທີ່ຂຽນໄວ້</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Ctrl + ແລະ Ctrl − ເຮັດໃຫ້ຕົວໜັງສືໃຫຍ່ຂຶ້ນ ແລະນ້ອຍລົງ</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>ຕູ້ນິລະໄພຈະລັອກເມື່ອບໍ່ມີການກົດແປ້ນ ຫຼືຂະຫຍັບດົນເທົ່ານີ້</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>ຄຳຍິນຍອມໃຊ້ໄດ້ດົນປານໃດ ຖ້າບໍ່ໄດ້ບອກມື້ໄວ້</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>ໜ່ວຍງານມີເວລາຕອບການສົ່ງມອບດົນປານໃດ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ໜ້າຕາ</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ແຈ້ງ</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ມືດ</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n ນາທີ</numerusform>
            <numerusform>%n ນາທີ</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>ລັອກຫຼັງຈາກ</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n ເດືອນ</numerusform>
            <numerusform>%n ເດືອນ</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>ຄຳຍິນຍອມໃຊ້ໄດ້</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ມື້</numerusform>
            <numerusform>%n ມື້</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>ເວລາໃຫ້ຕອບ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ການຕັ້ງຄ່າ</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>ລຳດັບຂອງສາມຄຳຕອບເມື່ອສະແດງໃຫ້ສະມາຊິກ ທັງໃນຈໍ ແລະໃນໃບຮູບ</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>ລຳດັບຂອງຄຳຕອບ</translation>
    </message>
    <message>
        <source>yes, no, later</source>
        <translation>ຍິນຍອມ ບໍ່ຍິນຍອມ ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>no, later, yes</source>
        <translation>ບໍ່ຍິນຍອມ ໄວ້ມື້ຫຼັງ ຍິນຍອມ</translation>
    </message>
    <message>
        <source>later, no, yes</source>
        <translation>ໄວ້ມື້ຫຼັງ ບໍ່ຍິນຍອມ ຍິນຍອມ</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>ປ່ຽນວະລີລະຫັດແລ້ວ</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>ກະແຈ ແລະຄົນ</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>ປ່ຽນວະລີລະຫັດ…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>ໃບກູ້ຄືນໃໝ່…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>ຄົນທີ່ໃຊ້ຄອມພິວເຕີເຄື່ອງນີ້…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>ເຫດການ…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>ຍັງບໍ່ໄດ້ລອງໃບກູ້ຄືນ: ຂໍ້ມູນປິດຜະນຶກ ການສົ່ງມອບ ແລະການແລກປ່ຽນຂໍ້ມູນຍັງປິດຢູ່</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>ຄຳທີ່ຄວນລະວັງ…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>ວິທີຂຽນວັນທີ ໂມງ ແລະຈຳນວນນັບຢູ່ນີ້ ແລະໃນເຈ້ຍຂອງສະມາຊິກ ເລກທີເອກະສານ ຈຳນວນເງິນ ແລະໄຟລ໌ຍັງໃຊ້ 0–9</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>ຖ້າຄົບຈຳນວນມື້ນີ້ແລ້ວຍັງບໍ່ມີການຕອບຮັບ ໜ້າມື້ນີ້ຈະເຕືອນເລື່ອງການເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>ກຸ່ມຂອງວົງຮັບຟັງ…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>ການເຕືອນເລື່ອງເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ຕົວເລກ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ວັນທີ</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>ໃຜຊ່ວຍ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>ຊິ້ນກະແຈ</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>ຊິ້ນທີ %1 ຈາກ %2</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>ນີ້ແມ່ນສ່ວນໜຶ່ງຂອງກະແຈ ຊິ້ນດຽວເປີດຫຍັງບໍ່ໄດ້ ເອົາຊິ້ນໃດກໍໄດ້ %1 ຊິ້ນໃນຊຸດນີ້ມາລວມກັນ ຈຶ່ງເປີດສິ່ງທີ່ລັອກໄວ້ໄດ້</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>ເກັບເຈ້ຍນີ້ໄວ້ບ່ອນທີ່ມີແຕ່ທ່ານຈະຊອກ ໄກຈາກຄອມພິວເຕີ ຢ່າຖ່າຍຮູບໄວ້ ມອບໃຫ້ສະເພາະຄົນທີ່ທ່ານຮູ້ຈັກ ຕໍ່ໜ້າກັນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>ສະແດງຕົວໜັງສື</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>ພິມຊິ້ນກະແຈກ່ອນ ຫຼືເລືອກໄຟລ໌ຂອງມັນ</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>ເລືອກວະລີລະຫັດໃໝ່ທີ່ມີຕົວໜັງສືຢ່າງໜ້ອຍ %1 ຕົວ</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>ຊິ້ນທີ %1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>ໄຟລ໌ຂອງຊິ້ນກະແຈ</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>ຊິ້ນກະແຈ (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>ຍັງບໍ່ມີຊິ້ນກະແຈ</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>ຊິ້ນກະແຈຮອດຕອນນີ້: %1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>ຊິ້ນກະແຈແມ່ນສ່ວນໜຶ່ງຂອງກະແຈ ຫຼາຍຄົນເກັບໄວ້ຄົນລະຊິ້ນ ລວມກັນຄົບຈຳນວນຈຶ່ງເປີດຂໍ້ມູນໄດ້</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>ຊິ້ນກະແຈ ຕາມທີ່ຢູ່ໃນເຈ້ຍ</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>ເພີ່ມຊິ້ນນີ້</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>ຈາກໄຟລ໌…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>ວະລີລະຫັດໃໝ່ ສຳລັບໃຊ້ຫຼັງຈາກນີ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>ກຳລັງພິມໃບກູ້ຄືນ</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>ຍັງບໍ່ໄດ້ລອງໃບກູ້ຄືນ ຈົນກວ່າຈະລອງ ຂໍ້ມູນປິດຜະນຶກ ການສົ່ງມອບ ແລະການແລກປ່ຽນຂໍ້ມູນຍັງປິດຢູ່</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>ລະຫັດກູ້ຄືນໃໝ່ຈະຢູ່ໃນໃບໃໝ່ ຈາກນັ້ນ ໃບເກົ່າເປີດຫຍັງຢູ່ນີ້ບໍ່ໄດ້ອີກ ສຳເນົາສຳຮອງທີ່ເຮັດໄວ້ກ່ອນຍັງເປີດດ້ວຍໃບເກົ່າໄດ້ ກຽມເຈ້ຍໄວ້: ລະຫັດສະແດງເທື່ອດຽວ</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>ມີແຕ່ຜູ້ປະສານງານທີ່ສ້າງລະຫັດກູ້ຄືນໃໝ່ໄດ້</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>ສ້າງລະຫັດກູ້ຄືນໃໝ່</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>ລອງໃບກູ້ຄືນແລ້ວ</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>ກຳລັງສ້າງລະຫັດກູ້ຄືນ</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>ບ່ອນນີ້ປິດຢູ່ ຈົນກວ່າໄດ້ລອງໃບກູ້ຄືນແລ້ວ ຖ້າບໍ່ມີໃບນີ້ ເມື່ອລືມວະລີລະຫັດ ທຸກຢ່າງຈະເສຍໄປ</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>ໄປໃບກູ້ຄືນ</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ໃບກູ້ຄືນ</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>ແຍກຫ້ອງທີ່ລວມກັນອອກ ແລ້ວລອງໃໝ່</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>ຫົວຕາຕະລາງຫາຍໄປ ຂໍແບບຕອບຕາມທີ່ສົ່ງໄປຈາກໜ່ວຍງານ</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>ຖາມໜ່ວຍງານວ່າຖັນນີ້ໝາຍເຖິງຫຍັງ ຫຼືເອົາອອກຈາກແບບຕອບ</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>ຖາມໜ່ວຍງານວ່າໝາຍເຖິງວັນໃດ ແລ້ວຂຽນແບບນີ້: 2027-03-01</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>ຖາມໜ່ວຍງານວ່າໝາຍເຖິງຄຳຕອບໃດໃນລາຍການ</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>ທຽບເລກກັບຊຸດເອກະສານ ຫຼືຖາມໜ່ວຍງານ</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>ຖາມໜ່ວຍງານວ່າໝາຍເຖິງຫຍັງ</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>ອ່ານໄຟລ໌ນີ້ເປັນແບບຕອບບໍ່ໄດ້ ບໍ່ໄດ້ບັນທຶກຫຍັງ</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>ບັນທຶກໃໝ່ເປັນ XLSX ໂດຍບໍ່ມີລະຫັດຜ່ານ</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>ແຖວ %1 ຖັນ %2 ອ່ານບໍ່ໄດ້ແນ່ນອນ ບໍ່ໄດ້ບັນທຶກຫຍັງ</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>ອ່ານໄດ້ບໍ່ແນ່ຊັດ: %1 %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::Sidebar</name>
    <message>
        <source>Today</source>
        <translation>ມື້ນີ້</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>ສະມາຊິກ</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>ຂໍ້ສະເໜີແນະ</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>ການສົ່ງມອບ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>ແລກປ່ຽນຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>ໃບຍິນຍອມ</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>ຄ່າຕອບແທນ</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>ກະຊວງ ແລະໜ່ວຍງານ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ການຕັ້ງຄ່າ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ຊອກຫາ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ບັງຈໍ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ລັອກ</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>ຄຳເຊີນ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ວິທີໃຊ້</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>ຄົນທີ່ໃຊ້ຄອມພິວເຕີເຄື່ອງນີ້</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ໃບກູ້ຄືນ</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>ເຫດການ</translation>
    </message>
</context>
<context>
    <name>balai::ui::StageLine</name>
    <message>
        <source>Stage of the recommendation: %1</source>
        <translation>ຂັ້ນຂອງຂໍ້ສະເໜີແນະ: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>ບັນທຶກແລ້ວ</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>ອີກໜຶ່ງຄົນຕ້ອງທົບທວນ</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>ອີກ %1 ຄົນຕ້ອງທົບທວນ</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>ແລກປ່ຽນຂໍ້ມູນຫຼ້າສຸດ %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::TakeHome</name>
    <message>
        <source>What members take home</source>
        <translation>ສິ່ງທີ່ສະມາຊິກເອົາກັບບ້ານ</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>ສະມາຊິກທີ່ເອົາກັບບ້ານ</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>ບໍ່ມີໃຜຢາກເອົາບົດບັນທຶກນີ້ກັບບ້ານ</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>ເປັນເຈ້ຍ</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>ເປັນໄຟລ໌</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ຈະເກັບເອກະສານໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ກຳລັງເຮັດເອກະສານ</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>ຈະເກັບໄຟລ໌ໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ໄຟລ໌ປິດຜະນຶກ (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>ກຳລັງເຮັດໄຟລ໌</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>ຫົກຄຳນີ້ໃຊ້ເປີດໄຟລ໌ ໃຫ້ສະມາຊິກຈົດໄວ້ແຍກຈາກໄຟລ໌</translation>
    </message>
</context>
<context>
    <name>balai::ui::TermsPage</name>
    <message>
        <source>left alone</source>
        <translation>ປະໄວ້</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>ຂອງພວກເຮົາ</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>ຂອງຄະນະທີ່ປຶກສາເອງ</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>ມາກັບ Balai</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>ໃຊ້ແທນ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ຍ້ອນຫຍັງ</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>ຄຳນີ້ຂີດກ້ອງໄວ້ໃນບົດບັນທຶກ ຄຳທີ່ສະມາຊິກເວົ້າປະໄວ້ຄືເກົ່າ</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>ປະຄຳນີ້ໄວ້: ບໍ່ຂີດກ້ອງຫຍັງ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ແກ້…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>ປະຄຳນີ້ໄວ້</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>ລະວັງຄຳນີ້ອີກ</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>ຄຳທີ່ຄວນລະວັງ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ພາສາ</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>ຄຳ ຫຼືຫຼາຍຄຳ</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>ຖ້າມີຫຼາຍຄຳໃຫ້ໃຊ້ແທນ ໃຫ້ຂັ້ນດ້ວຍໝາຍຈຸດ (,) ນີ້ແມ່ນຄຳແນະນຳ: ບໍ່ແກ້ເນື້ອຄວາມຂອງໃຜ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ເກັບໄວ້</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>ຂຽນຄຳກ່ອນ</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>ຄຳນີ້ຢູ່ໃນລາຍການຄຳທີ່ໃຫ້ໃຊ້ແທນນຳ</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>ຄຳນີ້ມີໃນລາຍການແລ້ວ</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>ຄຳທີ່ຄວນລະວັງ</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>ຄຳໃໝ່</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>ຢູ່ນີ້ແມ່ນຄຳທີ່ອາດເຮັດໃຫ້ເຈັບໃຈ ແລະຄຳອື່ນທີ່ໃຊ້ໄດ້ Balai ຂີດກ້ອງຄຳເຫຼົ່ານີ້ໃນບົດບັນທຶກ ແລະບໍ່ແກ້ຫຍັງ</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayLines</name>
    <message>
        <source>One honorarium was perhaps paid twice</source>
        <translation>ຄ່າຕອບແທນໜຶ່ງລາຍການອາດຈ່າຍຊ້ຳ</translation>
    </message>
    <message>
        <source>Somebody took back a yes</source>
        <translation>ມີຄົນຖອນຄືນຄຳຍິນຍອມ</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>ໃນການສົ່ງມອບ %1</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>ໜັງສືເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>ຄຳຍິນຍອມໜຶ່ງເລື່ອງສິ້ນສຸດ %1</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>ຄຳຍິນຍອມໜຶ່ງເລື່ອງສິ້ນສຸດແລ້ວເມື່ອ %1</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>ຄຳຖາມໜຶ່ງຂໍ້ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>ຄຳຖາມ %1 ຂໍ້ໄວ້ມື້ຫຼັງ</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>ຮອບໜ້າ</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>ອີກໜຶ່ງຄົນຕ້ອງທົບທວນ</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>ອີກ %1 ຄົນຕ້ອງທົບທວນ</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>ທຸກຄົນອ່ານບົດບັນທຶກແລ້ວ</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>ບົດບັນທຶກ %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>ພາຍໃນ %1</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>ມີຄຳຂໍໃຫ້ເອົາປະໂຫຍກໜຶ່ງອອກ</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>ມີຄຳຂໍໃຫ້ເອົາປະໂຫຍກອອກ %1 ຂໍ້</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>ຕອບກ່ອນ</translation>
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
        <translation>ວັນທີເປົ້າໝາຍ</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>ຮອດກຳນົດ</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>ຄ້າງຈ່າຍໜຶ່ງຄົນສຳລັບ %1</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>ຄ້າງຈ່າຍ %2 ຄົນສຳລັບ %1</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>ຄ້າງຈ່າຍໜຶ່ງຄົນ</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>ຄ້າງຈ່າຍ %1 ຄົນ</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>ເຮັດສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>ເຮັດສຳເນົາສຳຮອງຊຸດທຳອິດ</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ມື້ວານນີ້</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>%1 ມື້ກ່ອນ</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>ວຽກທີ່ຕ້ອງເຮັດຮອດກຳນົດ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ການຍິນຍອມ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ບົດບັນທຶກ</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>ຄຳຕອບ</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>ຄ່າຕອບແທນ ແລະສຳເນົາສຳຮອງ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>ຍັງມີຄຳເຊີນໜຶ່ງທີ່ລໍຖ້າຢູ່</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>ເນື້ອຄວາມຂອງໃບຍິນຍອມປ່ຽນແລ້ວ: %1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>ໜຶ່ງຄົນທີ່ຕ້ອງຖາມອີກ</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>%1 ຄົນທີ່ຕ້ອງຖາມອີກ</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>%1 ລໍຖ້າຄຳຕອບເລື່ອງຄຳເຊີນ</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>ຄຳເຊີນໜຶ່ງລໍຖ້າຄຳຕອບ</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>ມີເຫດການ: ຕ້ອງບອກຄົນທີ່ກ່ຽວຂ້ອງ</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>ຍັງບໍ່ມີການຕອບຮັບການເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>ການສົ່ງມອບ %1</translation>
    </message>
    <message>
        <source>Remind them</source>
        <comment>chip: a body has not acknowledged a recall</comment>
        <translation>ເຕືອນໜ່ວຍງານ</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>ມື້ນີ້</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>ກອງປະຊຸມໃໝ່</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ເລື່ອນ</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9 ຫຼື Enter ເປີດ</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z ເລີກເຮັດ</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>ສິ່ງທີ່ຕ້ອງມີຄົນເບິ່ງແຍງຕອນນີ້</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>ມື້ນີ້ບໍ່ມີຫຍັງຕ້ອງມີຄົນເບິ່ງແຍງ ສິ່ງທີ່ຮອດກຳນົດຈະຢູ່ນີ້</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>ກອງປະຊຸມເທື່ອໜ້າ</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>ເປີດວາລະ</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>ວາງແຜນກອງປະຊຸມ</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>ຍັງບໍ່ໄດ້ວາງແຜນກອງປະຊຸມ</translation>
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
        <translation>ສະມາຊິກໜຶ່ງຄົນຈະມາ</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>ສະມາຊິກ %1 ຄົນຈະມາ</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>ແຈ້ງບໍ່ມາໜຶ່ງຄົນ</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>ແຈ້ງບໍ່ມາ %1 ຄົນ</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1 ມີຜູ້ແປພາສາ</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>ຂໍ້ສະເໜີແນະແຍກຕາມຂັ້ນ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ຮ່າງ</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>ກຳລັງທົບທວນ</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>ຮັບຮອງແລ້ວ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ສົ່ງແລ້ວ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ປິດແລ້ວ</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>ຂໍ້ສະເໜີແນະໜຶ່ງຂໍ້</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>ຂໍ້ສະເໜີແນະ %1 ຂໍ້ ແຍກຕາມຂັ້ນ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ຂັ້ນ</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>ຂໍ້ສະເໜີແນະ</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>ຕອບແລ້ວ %1 ຈາກ %2 ຂໍ້ທີ່ສົ່ງໄປ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ຕາຕະລາງ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>ແລກປ່ຽນຂໍ້ມູນ</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <translation>ຫຼ້າສຸດ %1</translation>
    </message>
    <message>
        <source>Nothing was exchanged with another laptop yet.</source>
        <translation>ຍັງບໍ່ໄດ້ແລກປ່ຽນຫຍັງກັບຄອມພິວເຕີເຄື່ອງອື່ນ</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>ຂໍ້ຄວາມໜຶ່ງຕອນມີສອງສະບັບ</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>ຂໍ້ຄວາມ %1 ຕອນມີສອງສະບັບ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ເລືອກ</translation>
    </message>
</context>
<context>
    <name>balai::ui::ToldWords</name>
    <message>
        <source>I have written them down</source>
        <translation>ຈົດໄວ້ແລ້ວ</translation>
    </message>
</context>
<context>
    <name>balai::ui::TranslationSheets</name>
    <message>
        <source>Translations</source>
        <translation>ບົດແປ</translation>
    </message>
    <message>
        <source>Sheet for a translator…</source>
        <translation>ໃບແປໃຫ້ຜູ້ແປເອກະສານ…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>ຮັບໃບແປເຂົ້າ…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1: ຕ້ອງແປ %2 ບົດແປທີ່ເກົ່າກວ່າຕົ້ນສະບັບ %3</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>ຄະນະທີ່ປຶກສາມີພາສາດຽວ</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>ໃບແປໃຫ້ຜູ້ແປເອກະສານ</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>ແປເປັນ</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>ໄຟລ໌ນີ້ອອກຈາກຕູ້ນິລະໄພ ໃນນີ້ມີສະເພາະສິ່ງທີ່ສົ່ງໃຫ້ອົງການຄູ່ຮ່ວມງານໄດ້ ແລະບໍ່ມີຊື່ໃຜຢູ່ຄຽງ</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>ເລືອກບ່ອນເກັບ</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>ຈະເກັບໃບແປໄວ້ບ່ອນໃດ</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>ກຳລັງເຮັດໃບແປ</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>ຂໍ້ຄວາມໃນໃບແປ: %1 ເກັບໄວ້ບໍ່ສົ່ງ: %2</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>ຮັບໃບແປເຂົ້າ</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>ໃບແປ (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>ກຳລັງຮັບໃບແປເຂົ້າ</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>ບົດແປທີ່ຮັບເຂົ້າ: %1 ຕົ້ນສະບັບທີ່ແກ້ຫຼັງຈາກນັ້ນ: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>ຢຸດອັດສຽງ</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>ເວົ້າໃໝ່</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ຢຸດ</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>ຟັງເບິ່ງ</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ຖິ້ມສຽງນີ້</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>ກຳລັງອັດສຽງ: %1 ຈາກບໍ່ເກີນ %2</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>ອັດສຽງແລ້ວ: %1</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>ຢູ່ນີ້ບໍ່ມີບ່ອນໃຫ້ອັດສຽງເພີ່ມແລ້ວ</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>ບໍ່ເກີນ %1 ນາທີ</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>ໄມໂຄຣໂຟນຂອງຄອມພິວເຕີເຄື່ອງນີ້ບໍ່ເຮັດວຽກ ທ່ານພິມແທນໄດ້ ຫຼືບອກໃຫ້ຄົນຊ່ວຍຂຽນໄດ້</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>ໄມໂຄຣໂຟນຢຸດເຮັດວຽກ ສິ່ງທີ່ເວົ້າໄວ້ກ່ອນນັ້ນຍັງຢູ່ນີ້</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>ເປີດຟັງຢູ່ຄອມພິວເຕີເຄື່ອງນີ້ບໍ່ໄດ້</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>ອ່ານໃຫ້ຟັງ: ກຳລັງເບິ່ງວ່າຄອມພິວເຕີເຄື່ອງນີ້ມີສຽງອ່ານໃດແດ່</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>ອ່ານໃຫ້ຟັງ: ຄອມພິວເຕີເຄື່ອງນີ້ບໍ່ມີສຽງອ່ານ ແຕ່ຟັງສຽງທີ່ຄົນອັດໄວ້ໄດ້</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>ອ່ານໃຫ້ຟັງ: ຄອມພິວເຕີເຄື່ອງນີ້ມີສຽງອ່ານຄົບທຸກພາສາ</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>ອ່ານໃຫ້ຟັງ: %1 ຢູ່ນີ້ບໍ່ມີສຽງອ່ານສຳລັບ: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>ຍົກເລີກ</translation>
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
        <translation>ການປ່ຽນແປງນີ້ເປັນຂອງຄະນະທີ່ປຶກສາອື່ນ</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>ມາຈາກຄອມພິວເຕີທີ່ຄະນະທີ່ປຶກສານີ້ຍັງບໍ່ໄດ້ຮັບເຂົ້າ</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>ບໍ່ໄດ້ເຊັນໂດຍຄອມພິວເຕີທີ່ບອກໄວ້</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>ຄະນະທີ່ປຶກສາບໍ່ໄວ້ໃຈຄອມພິວເຕີເຄື່ອງນັ້ນແລ້ວ</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>ຄອມພິວເຕີນີ້ໄດ້ຮັບຄວາມໄວ້ວາງໃຈດ້ວຍກະແຈອື່ນ ທຽບຄຳຂອງເຄື່ອງດ້ວຍສຽງກ່ອນເຮັດຢ່າງອື່ນ</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>ຄອມພິວເຕີເລີກໄວ້ວາງໃຈຕົນເອງບໍ່ໄດ້ ເຮັດຢູ່ຄອມພິວເຕີເຄື່ອງອື່ນ</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>ຄຳເຊີນນີ້ເຄີຍໃຊ້ແລ້ວ ຂໍຄຳເຊີນໃໝ່</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>ບັນຊີຂອງຫ້ອງການບໍ່ແລກປ່ຽນຂໍ້ມູນ ໃຊ້ບັນຊີຂອງຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>ຂໍ້ມູນຈຳນວນຫຼາຍຈະຖືກລຶບຖາວອນພ້ອມກັນ ຕ້ອງມີຄົນທີສອງຢືນຢັນດ້ວຍວະລີລະຫັດຂອງຕົນ</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>ສະມາຊິກນີ້ບໍ່ເອົາເອກະສານກັບບ້ານ ອ່ານນຳກັນຢູ່ນີ້ແທນ</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>ຕູ້ນິລະໄພນີ້ກູ້ຄືນມາຈາກສຳເນົາສຳຮອງ ໃຫ້ຮັບສິ່ງທີ່ຄອມພິວເຕີເຄື່ອງອື່ນມີເຂົ້າ ຫຼືບອກໃນ ແລກປ່ຽນຂໍ້ມູນ ວ່າຍ້ອນຫຍັງຈຶ່ງບໍ່ມີຫຍັງໃໝ່ກວ່າ</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>ຕູ້ນິລະໄພນີ້ບໍ່ໄດ້ກູ້ຄືນຈາກສຳເນົາສຳຮອງ ຫຼື ຕາມທັນແລ້ວ ບໍ່ຕ້ອງເຮັດຫຍັງ</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>ຄະນະທີ່ປຶກສາຕ້ອງມີຜູ້ປະສານງານຢ່າງໜ້ອຍໜຶ່ງຄົນ</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>ຕ້ອງມີວະລີລະຫັດເຫຼືອຢູ່ໜຶ່ງສະເໝີ ເພີ່ມອັນອື່ນກ່ອນ</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>ວະລີລະຫັດນີ້ເປັນຂອງບັນຊີອື່ນ ບອກຊື່ບັນຊີນັ້ນ ຫຼື ໃຊ້ວະລີລະຫັດທີ່ຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>ບໍ່ມີຫຍັງໃນຊຸດເອກະສານນີ້ທີ່ເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>ຊຸດເອກະສານນີ້ເອີ້ນຄືນທັງໝົດ ຈຶ່ງບໍ່ມີຫຍັງຈະສົ່ງແທນ</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>ມີຊຸດເອກະສານມາແທນຢູ່ແລ້ວ</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>ຄົນທີ່ຂຽນບົດບັນທຶກນີ້ບໍ່ອ່ານໃຫ້ສະມາຊິກຟັງ</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>ຜູ້ຂຽນຄຳແປບໍ່ກວດຄຳແປຂອງຕົນເອງ ຂໍໃຫ້ຄົນອື່ນກວດ</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>ມີສະມາຊິກຂໍໃຫ້ເອົາຂໍ້ຄວາມອອກ ຕອບເລື່ອງນັ້ນກ່ອນ</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>ສ່ວນນີ້ປິດຜະນຶກແລ້ວ ບົດບັນທຶກແກ້ໄວ້ຂ້າງສ່ວນທີ່ປິດຜະນຶກ ເລື່ອງອື່ນຕ້ອງໃຊ້ບັນຊີທີ່ເປີດຂໍ້ມູນປິດຜະນຶກໄດ້</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>ຕ້ອງໃຊ້ບັນຊີທີ່ເປີດຂໍ້ມູນປິດຜະນຶກໄດ້ ຂໍໃຫ້ຄົນທີ່ມີບັນຊີແບບນັ້ນເຮັດ</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>ຕ້ອງມີຄົນທີສອງຢືນຢັນດ້ວຍບັນຊີ ແລະ ວະລີລະຫັດຂອງຕົນ</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>ກະແຈລາຍເຊັນຂອງຄະນະທີ່ປຶກສາປ່ຽນໄປຫຼັງຈາກເບິ່ງຕົວຢ່າງ ເບິ່ງຕົວຢ່າງອີກເທື່ອໜຶ່ງ</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>ໃນຕົວຢ່າງຍັງມີຄຳຖາມທີ່ບໍ່ໄດ້ຕອບ ຕອບແຕ່ລະຂໍ້ພ້ອມເຫດຜົນ</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>ຂໍໃຫ້ຜູ້ປະສານງານຊ່ວຍເຮັດ</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>ບໍ່ມີສິ່ງໃດທີ່ເລືອກໄວ້ອອກໄປໄດ້ຕອນນີ້ ຕົວຢ່າງບອກເຫດຜົນ</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>ສຳເນົາທົບທວນນີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ ຂໍສຳເນົາໃໝ່</translation>
    </message>
</context>
<context>
    <name>balai::words::Why</name>
    <message>
        <source>required</source>
        <translation>ຕ້ອງມີ</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>ບໍ່ແມ່ນຂໍ້ຄວາມ</translation>
    </message>
    <message>
        <source>it holds signs that are not allowed</source>
        <translation>ມີຕົວອັກສອນທີ່ໃຊ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>ມີຂໍ້ຄວາມວ່າງໃນລາຍການ</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>ບໍ່ແມ່ນຂໍ້ຄວາມແຍກຕາມພາສາ</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>ບໍ່ແມ່ນລະຫັດພາສາ ເຊັ່ນ km</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>ບໍ່ແມ່ນຈຳນວນເງິນພ້ອມສະກຸນເງິນ: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>ບໍ່ແມ່ນ id</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>ບໍ່ແມ່ນຄຳໃດໃນນີ້: %1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>ບໍ່ແມ່ນຄຳທີ່ໃຊ້ບ່ອນນີ້ໄດ້</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ບໍ່ຖືກຕ້ອງ</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>ບໍ່ແມ່ນລາຍການ</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>ບໍ່ແມ່ນວັດຖຸ JSON</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>ບໍ່ແມ່ນ true ຫຼື false</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ບໍ່ແມ່ນຈຳນວນເຕັມ</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ບໍ່ແມ່ນຕົວເລກ</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>ບໍ່ຢູ່ລະຫວ່າງ %1 ຫາ %2</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>ນ້ອຍກວ່າສູນ</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>ບໍ່ແມ່ນວັນທີ ຂຽນແບບ 2026-11-23</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>ບໍ່ແມ່ນເວລາ ຂຽນແບບ 2026-11-23T10:00:00+07:00</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>ປີນີ້ຄືຊິເປັນພຸດທະສັກກະລາດ</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1 ຖ້າເປັນວັນນີ້ ໃຫ້ຂຽນ %2</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>ເຂົ້າໃຈໄດ້ສອງຢ່າງ</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>ມີຫຼາຍກວ່າໜຶ່ງແຖວ</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>ບໍ່ມີຊ່ອງນີ້</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>ບໍ່ຮູ້ຈັກຢູ່ນີ້</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>ບໍ່ມີຂໍ້ມູນຊະນິດນີ້: %1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>ບໍ່ມີເຂດເວລານີ້</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>ບໍ່ມີກຸ່ມນີ້: %1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>ບໍ່ແມ່ນກະແຈ</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>ວະລີລະຫັດວ່າງ ຫຼື ຍາວເກີນໄປ</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>ຂໍ້ມູນອື່ນໃຊ້ຢູ່ແລ້ວ</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>ສິ່ງທີ່ເກີດຂຶ້ນແລ້ວບໍ່ປ່ຽນ ຂຽນຂໍ້ມູນໃໝ່ທີ່ແກ້ສິ່ງນັ້ນ</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>ຂໍ້ມູນນີ້ຖືກເອົາອອກແລ້ວ</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>ຂຽນພ້ອມການປ່ຽນແປງອື່ນບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>ມີຄະນະທີ່ປຶກສາຢູ່ແລ້ວ ໃຫ້ບອກ id ຂອງຄະນະນັ້ນ</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>ຂໍ້ມູນຂອງຄະນະທີ່ປຶກສາເອງຕ້ອງຢູ່ສະເໝີ</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>ຄອມພິວເຕີຍັງຢູ່ໃນຂໍ້ມູນ ໃຫ້ເລີກໄວ້ວາງໃຈແທນ</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>ຄຳຕອບວ່າບໍ່ ຕ້ອງມີຜົນບໍ່ຊ້າກວ່າມື້ນີ້</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>ແກ້ຄຳຕອບວ່າຕົກລົງນີ້ກ່ອນ ຖ້າບໍ່ມີເງື່ອນໄຂ ຄວາມໝາຍຈະກວ້າງຂຶ້ນ</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>ລຶບຖາວອນໄດ້ສະເພາະຖ້ອຍຄຳ ໃຫ້ແກ້ແທນ</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>ມີຄຳຕອບໜ້ອຍກວ່າຫ້າ</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>ເຮັດແບບນີ້ກັບສິ່ງນີ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>ປະຫວັດສອງສາຍຂອງຄອມພິວເຕີໜ່ວຍດຽວຢູ່ຕໍ່ທັງສອງ</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>ເຮັດຂັ້ນຕອນນີ້ຢູ່ນີ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>ຍາວເກີນໄປ ຫຼື ໃຫຍ່ເກີນໄປ</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>ວ່າງ ຫຼື ໃຫຍ່ກວ່າ 20 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ໄຟລ໌ວ່າງ</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>ຂໍ້ມູນຊະນິດນີ້ບໍ່ເກັບໄຟລ໌</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>ບໍ່ແມ່ນສຽງທີ່ຫຼິ້ນຢູ່ນີ້ໄດ້</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>ມີສຽງບັນທຶກຫຼາຍເກີນໄປໃນຄຳຕອບດຽວ</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ອ່ານໄຟລ໌ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>ບໍ່ມີ %1</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>ໄຟລ໌ເປັນຂອງຕູ້ນິລະໄພຄົນລະຕູ້</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>ແຄບກວ່າຜູ້ຮັບ</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>ສົ່ງໄປໜ່ວຍງານອື່ນແລ້ວ</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>ມີຊຸດເອກະສານອື່ນແທນແລ້ວ</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>ບໍ່ມີສິ່ງໃດໃນນັ້ນຖືກເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>ບໍ່ແມ່ນການຕັດສິນໃຈ</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>%1 ໄຟລ໌ດຽວກໍໃຫຍ່ກວ່າແລ້ວ</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>ວັນນີ້ຍັງມາບໍ່ຮອດ</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>ກ່ອນການເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>ບໍ່ແມ່ນການຕອບຮັບການເອີ້ນຄືນ</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>ມີສອງເທື່ອ</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>ບໍ່ຢູ່ໃນຊຸດເອກະສານ</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>ເປັນຂອງສິ່ງອື່ນ</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>ມີຖັນນີ້ສອງເທື່ອ</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>ບໍ່ມີຖັນນີ້</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>ມີຖັນທີ່ບໍ່ຮູ້ຈັກ ບອກວ່າແມ່ນຫຍັງ ຫຼື ບໍ່ໃສ່</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>ມີສູດ ຫຼື ຂໍ້ຜິດພາດຂອງຕາຕະລາງຄຳນວນ ໃສ່ຄ່າແທນ</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>ມີຫ້ອງທີ່ລວມກັນ ແຍກອອກກ່ອນ</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>ມີເຄື່ອງໝາຍວົງຢືມທີ່ບໍ່ມີຄູ່</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>ບັນທຶກເປັນ XLSX ບໍ່ມີລະຫັດຜ່ານ ຫຼື ເປັນ CSV ແບບ UTF-8</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>ມາຈາກຕາຕະລາງແບບນີ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>ເປັນພາສາຂອງຕົ້ນສະບັບ</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 ຕ້ອງມີ %2</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>ໃຫ້ %1 ຫຼື %2</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>ໃຫ້ໄຟລ໌ ຫຼື %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>ໃຫ້ %1</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>ບໍ່ໄດ້ໃຫ້ສ່ວນຂອງກະແຈ</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1 ຮັບຈຳນວນເຕັມຕັ້ງແຕ່ %2</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1 ຮັບຕົວເລກຕັ້ງແຕ່ %2 ຫາ %3</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1 ຮັບຕົວເລກ</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1 ຮັບຕົວເລກທີ່ຂັ້ນດ້ວຍຈຸດ</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1 ຮັບວັນ ຫຼື ເວລາ ເຊັ່ນ %2</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1 ຮັບ ours, theirs ຫຼື id ຂອງການປ່ຽນແປງ</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1 ຮັບຊະນິດຂອງຂໍ້ມູນກັບ id</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1 ຮັບ id ຂອງສະມາຊິກ</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1 ຮັບກະແຈສາທາລະນະ ຫຼື ໄຟລ໌ທີ່ມີກະແຈນັ້ນ</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1 ຮັບ FIELD=VALUE ໂດຍໃຊ້ຊ່ອງຂອງຂໍ້ມູນຊະນິດນີ້</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1 ຮັບຄຳໃດຄຳໜຶ່ງໃນນີ້: %2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>ຊື່ໄຟລ໌ລົງທ້າຍດ້ວຍອັນໃດອັນໜຶ່ງ: %1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 ກັບ %2 ຕ້ອງໃຊ້ນຳກັນ</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 ກັບ %2 ໃຊ້ນຳກັນບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 ກັບ %2 ຄືກັນ</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>%1 ຕ້ອງບໍ່ເກີນ %2</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>%1 ໃຊ້ໄດ້ສະເພາະຕູ້ນິລະໄພທີ່ສ້າງໄວ້ທົດສອບ</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>ໄຟລ໌ຕ້ອງບໍ່ຢູ່ໃນໂຟນເດີຂອງຕູ້ນິລະໄພເອງ</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>ໄຟລ໌ຢູ່ໃນຕູ້ນິລະໄພຕໍ່ໄປ %1 ຈະຂຽນໄຟລ໌ນີ້ລົງໃນໄຟລ໌ເຂົ້າລະຫັດ</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>ບໍ່ມີຄຳສັ່ງນີ້</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 ໃຊ້ຢູ່ນີ້ບໍ່ໄດ້</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>%1 ມີຄ່າໜ້ອຍເກີນໄປ ຫຼື ຫຼາຍເກີນໄປ</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>ເປັນຂອງຊຸດເອກະສານທີ່ບໍ່ໄດ້ເຮັດຢູ່ນີ້</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>ວັນທີ່ຜ່ານມາດົນແລ້ວ</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>ຖືກເຊື່ອງໄວ້ໃນຕາຕະລາງ ສະແດງອອກ ຫຼື ເອົາອອກ</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>ອາດພິມດ້ວຍ Zawgyi ຕາມທີ່ພິມໄວ້ ແລະ ໃນ Unicode: %1; ບອກວ່າແຖວໃດເປັນ Zawgyi ດ້ວຍ --zawgyi all, none ຫຼື ເລກແຖວ</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>--zawgyi ຮັບ all, none ຫຼື ເລກແຖວ ເຊັ່ນ 2,5</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>ຂໍ້ຄວາມສ່ວນຫຼາຍບໍ່ໄດ້ໃຊ້ຕົວອັກສອນຂອງ %1; ໃສ່ໄວ້ໃນໃບແປທີ່ເຮັດສຳລັບພາສານັ້ນ</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>%1 ບໍ່ແມ່ນພາສາຂອງຄະນະທີ່ປຶກສາ</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>ໃບແປນີ້ເຮັດສຳລັບ %1 ແຕ່ດຽວນີ້ຂຽນວ່າ %2; ໃສ່ %1 ຄືນ ຫຼື ເຮັດໃບແປສຳລັບ %2</translation>
    </message>
</context>
</TS>
