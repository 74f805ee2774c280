<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>Keeps the records of a survivor advisory council.</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>Makes a new vault in the folder DIR.</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>Makes a vault with the sample council, to try things out.</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>Shows versions, counts, sizes and devices.</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>Looks for damage; with --deep also in every record.</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>Builds everything anew from the change log.</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>The people who can open the vault.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Lists the accounts.</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>Adds an account with a passphrase of its own.</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>Takes away an account; its records stay.</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>Changes the passphrase of an account.</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>The code that opens the vault when a passphrase is lost.</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>Makes a new recovery code; the old one no longer opens the vault.</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>Opens the vault with the recovery code and sets a new passphrase.</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>Lists the records of one kind.</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>Shows one record.</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>Shows every change of one record.</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>Takes a record out of sight; it stays in the history.</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>Erases the words of a record or of one field everywhere, for good.</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>Finds records by words.</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>What the members allow.</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>Says whether a member allows one use, and by which consent or why not.</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>Lists what needs somebody now.</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>The laptops of this council.</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>Writes the card by which others admit this device.</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>Admits the device of a card; compare the words by voice.</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>Lists the devices.</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>Takes nothing more from a device, for example a lost one.</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>Carries changes between laptops as files.</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>Writes a bundle with the changes that others lack.</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>Takes in bundles of other laptops.</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>Lists what two people changed at once; both versions are kept.</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>Chooses a version of a conflict.</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>Writes an invitation by which a new laptop gets a vault of this council.</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>Makes this laptop&apos;s vault from an invitation.</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>Minutes that a member reads and answers alone.</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>Writes the packet of one member for one meeting, and its passphrase into a file.</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>Shows what is in a packet; needs no vault.</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>Writes the reply to a packet; needs no vault.</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>Takes a member&apos;s reply into the vault.</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>Hands a ministry what the members agreed to share.</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>Shows what would go, what stays and why.</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>Makes the signed package.</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>Checks a package or a bag; needs no vault.</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>Lists the hand-offs.</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>Writes the notice that asks a body to stop using what was taken back.</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>What bodies answer.</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>Takes in a filled response sheet or a signed reply.</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>Safety copies of the vault.</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>Makes a backup, as encrypted as the vault.</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>Checks that a backup is whole.</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>Makes a vault in the folder DIR from a backup.</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>folder of the vault</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>file whose first line is the passphrase; without it you are asked</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>the second passphrase: of the new account, the invitation or the second person</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>name of the account that acts</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>answers as JSON</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>shows no progress</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>sets the clock; only for test vaults</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>sets the randomness; only for test vaults</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>folder of bundles</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>only records with FIELD=VALUE; may be given several times</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>only these fields, with commas between</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put: keeps every N records at once; consent: reads questions as JSON Lines</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked, mistake or retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>the day, as 2026-11-23</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>everything, not only what is new</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>language tag, as km</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>file of the recovery code</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>the council&apos;s public key</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>checks a BagIt folder or zip alone, without a signature</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>takes in many erasures at once; needs the passphrase of a second account</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator, notetaker or reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>gives the new laptop the key of the sealed names too</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>id of the member</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>what the consent is about</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council, body, government, partners or public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>id of the body</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>id of the passage</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>id of the recommendation</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>id of the meeting</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>id of the device that it is for; may be given several times</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>the change to keep, or ours or theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>another value, as JSON</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>how the answers were given: self, readTo, spoken or paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>file of the answers, as JSON Lines</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>file into which the passphrase of the packet is written</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>only records of this kind</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>at most so many</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>only this field</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>also in every record and change</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>name of the council</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>weak keys, only for tests</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>Splits a new recovery key into shares; so many of them together open the vault.</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>Opens the vault with shares and sets a new passphrase.</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>Takes in a table as new records of one kind, all of it or nothing.</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>Papers about the council&apos;s work.</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>Writes where the recommendations stand and what bodies answered.</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>Makes a made-up council in a temporary folder and times what people do.</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>wraps what is written with the passphrase of this file</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>number of shares, from 2 to 255</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>how many shares open the vault</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>all that this account may open, in a file encrypted with --encrypt-passphrase-file</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>which column is which field, as JSON or a file of it</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>the year</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small, decade or nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>A member pauses, comes back or leaves.</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>Nothing of the member’s goes out until they come back.</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>The member comes back; everything is as before.</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>The member leaves today, and what becomes of their contributions.</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>Answers a package as its office, in a signed reply; needs no vault.</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>States that nothing newer exists than what was restored; hand-offs are possible again.</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>Texts for translators outside.</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>Writes what is to be translated, as far as it may leave, for a translator outside.</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>Takes in a translator&apos;s sheet, all of it or nothing.</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>Shows a chapter of the manual, or lists them.</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>the new facilitator opens no sealed names</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>the reason, which is written down</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>in several files of at most so many megabytes, for e-mail</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>from this day on, as 2026-11-23</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>up to this day, as 2026-11-23</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>language of the original</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>also what is translated already</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>id of the account that checked the translations</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>only this part</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>Files that are kept inside the vault.</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>Keeps a file of at most 20 MB with the record that it belongs to.</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>Lists the files that are kept.</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>Writes a picture that may leave, or any file inside an encrypted one.</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>name of the new laptop, or of the file</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>kind and id of the record that the file belongs to</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>numbers of items to call back by hand, with commas between them</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>Writes a numbered cover sheet for each printed copy, and notes who carries them.</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>Writes the notice again for a body that has not acknowledged it.</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>Notes that a body stopped using what was recalled.</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>Prints what to make in the place of a package of which parts were recalled.</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>file to write</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>folder into which the shares are written</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>office that the copies go to, where it is not that of the package</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>how many printed copies there are</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>who carries the copies there, which is written down</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>writes the sheet on which the body says that it stopped, into this file too</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>how it was said: sheet, reply, letter or spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>office that said it, never a person</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Line %1, field %2: %3. Nothing was changed; correct it and try again.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Line %1: %2. Nothing was changed; correct it and try again.</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Field %1: %2. Nothing was changed; correct it and try again.</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>The input is not valid: %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>The vault is in use by another program. Close it there and try again.</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>The vault is in use by %1 (process %2). Close it there and try again.</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1. See balai-cli --help.</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>The passphrase or code does not open this. Type it again, or use the recovery code.</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>It was written by a newer version of Balai. Install that version to open it.</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>Refused (%1): %2.</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>There is no such thing: %1. Check the name or id.</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>It exists already and is never overwritten: %1. Choose another name.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>The disk is full; nothing was changed. Make room and try again.</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>The file or folder may not be read or written: %1. Check its permissions.</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>The file or folder can only be read: %1. Copy it to a place that can be written.</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>The disk reported an error; nothing was changed (%1). Check the disk and try again.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>Something inside Balai went wrong: %1.</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>The backup is whole.</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>The backup is damaged. Use another one.</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>Compare these words by voice: %1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>Laptop %1 is trusted. Compare these words by voice: %2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>Changes given: %1. Laptops that can read them: %2.</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>%1 was not taken in: %2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>Recovery code (write it down; it is shown once and opens the vault):</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>The vault is made. Its records come with the first bundle: exchange import.</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>Known key; the package is unaltered.</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>Unaltered, but by a key that is not known here. Compare these words with the council: %1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>Altered or damaged (%1). Do not use it; ask for it again.</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>The bag is valid.</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>The bag is not valid: %1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>Answers recorded: %1. Known before: %2.</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>Passages: %1. Tell the passphrase another way than the review copy.</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>This reply was received before.</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>Answers received: %1.</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>Council %1, vault format %2. Changesets: %3. Bytes: %4.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Everything is in order.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>%n finding. Make a backup before anything is repaired.</numerusform>
            <numerusform>%n findings. Make a backup before anything is repaired.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>The tables were rebuilt from the change log.</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Line %1, column %2: %3. Nothing was changed; correct it and try again.</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>This share is of another vault: %1. Leave it out.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>This share was not made together with the others: %1. Leave it out.</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>Shares given: %1, needed: %2. Missing: %3 more.</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>Given twice: %1.</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>This is no share, or a damaged one: %1. Compare it with the paper.</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>This share is damaged: %1, group %2. Compare it with the paper.</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>Two shares have one number and differ; one is not genuine: %1.</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>The shares do not fit together; one of them is not genuine. Leave out one after the other.</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>Held back and left out: %1 (%2).</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>Timing: %1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>Making the council: %1 of %2</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>Memory at most: %1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>Records taken in: %1.</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>The reply is whole. Compare the words of its key with the office: %1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>The reply is saved. Tell the council these words in another way: %1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Translations taken in: %1. Their originals changed since: %2.</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>Files that go with a later bundle, once the other laptop has answered: %1.</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>An older version: package %1 takes its place. Use that one.</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>Acknowledged: %1.</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>A recall was acknowledged.</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>The recovery code was not typed as it stands on the paper. Look at group %1.</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>This recovery code is of another vault. Look for the sheet of this one.</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>It is damaged or was altered, and was not used. Use another copy or a backup.</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Passphrase:</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>allowed: %1 (%2)</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>not allowed: %1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>Answers that differ from one recorded before: %1. Both stay.</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>Marked as checked: %1.</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>Nothing goes in these languages: %1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>A consent ends; ask the member again.</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>A consent has ended; ask the member again.</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>The text of a consent has changed; ask the members again.</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>A withdrawal touches packages that went out, or an invitation that is still open.</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>Words that went out may no longer be used; send the recall notice.</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>A recall notice was not acknowledged.</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>Minutes wait for members&apos; reading.</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>Everybody has read the minutes; they can be confirmed.</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>Parts of the minutes wait for translation.</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>What a body promised is due.</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>An answer from a body is expected.</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>A member is owed money.</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>An honorarium was perhaps paid twice.</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>An action is due.</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>A body waits for the answer to its invitation.</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>An incident: those concerned have to be told.</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>The last backup is more than a week old.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>Nothing was exchanged with other laptops for two weeks.</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>Records are past the time the council keeps them.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>A member asked for words to be taken out; answer this request first.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1, opens nothing on this laptop</translation>
    </message>
    <message>
        <source>you</source>
        <translation>you</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>At the door</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Sealed details</translation>
    </message>
    <message>
        <source>opens them</source>
        <translation>opens them</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>does not open them</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>Only a facilitator adds or takes away accounts.</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>New passphrase…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Take away…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>Take away the account of %1?</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>Its passphrase opens nothing on this laptop from now on.</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Take it away</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>Taking the account away</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>A name is needed.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Another account has this name.</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Adding the account</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>People who use this laptop</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>Here stand the accounts: who can open these records, each with a passphrase of their own.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>Agenda  %1 of %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>one present</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 present</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>one apology</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 apologies</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>Support person: in the room</translation>
    </message>
</context>
<context>
    <name>balai::ui::AloneFrame</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>To the desk</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>they may</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>they may not</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>ask me another day</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>What you answered is kept. You can stop now and go on another day.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>You can stop here. Nothing more is needed from you today.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>That was all. Thank you.</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>Is this a good moment, with only people you want near you? If not, press “Later”.</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>What they would see</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Under which name</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>The name you chose.</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>“A member”, unless you said yes to your name. People who know the council may guess.</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Who sees your answer</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>The people who keep the council’s records.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Until %1.</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Changing your mind</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>If you say no</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>Nothing changes. You take part and are paid as before.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>The whole text</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>The next seat is for %1. The others do not look on.</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>Somebody else first</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>The next person</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>New text</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>The text has changed since you answered.</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>The questions are being looked up.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>In the vault’s folder</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>Check this one</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Check a file…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>The backup to check</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Backups (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Where to put the backup</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Making a backup</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>Saved: %1. Put it somewhere else than this laptop.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Checking the backup</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>This backup is whole. It was made on %1.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Make a backup…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>If every passphrase is lost</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>Shares of the key…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>The shares are made. Give each to another person, and try them once.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BlockRow</name>
    <message>
        <source>Statement</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Action</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>not at all</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>a member</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Content note</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>Content note: %1. Folded; opens with Space.</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1: this is right</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Change this</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>I do not agree</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Answer…</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Take this out</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Erase…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Words of the passage</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>Correction, %1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>The member left a voice note.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>Prepare a hand-off</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>Recommendations to it</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>New body</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>A name is needed.</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>Here stand the ministries and organisations that the council advises or works with.</translation>
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
        <translation>decides here</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Whole history</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>No to %1 alone</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>Take the yes back</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Ask now</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>A no is not asked again.</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>Ask again: the text has changed</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>Counting the answers</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>How was this meeting for you?</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>Did people listen to you?</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>Did you feel safe?</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>Would you come again?</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>Is there something you want to say?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Thank you.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>You can stop here. Nothing was kept.</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>Who would like somebody to talk to?</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>Pass the laptop on to the next person. The last one ends it.</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>It is kept sealed, for those who look after support. It stands nowhere with your answers.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Your words</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Not at all</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Mostly</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Fully</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>Give my answers</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>I do not want to answer this</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>I would like someone to talk to me</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>Everybody has answered</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>It is kept. Somebody will come to you.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>This desk cannot keep it sealed. Please tell your support person.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Check-in</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>People listened</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>It felt safe</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>Would come again</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Not at all</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>A little</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Mostly</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Fully</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>Check-in: too few answers to show.</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>Too few answers to show.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1, %2: yes, ends %3</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2: yes</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1, %2: no or taken back</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1, %2: later</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1, %2: for some meetings only</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1, %2: not asked, counts as no</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentPage</name>
    <message>
        <source>yes, with its last day where it ends soon</source>
        <translation>yes, with its last day where it ends soon</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>no or taken back</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>for some meetings only</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>not asked: counts as no</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → move</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter why</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>Delete no</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F filter</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Who would see it</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>all meetings</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>On</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>in 30 days</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>in 90 days</translation>
    </message>
    <message>
        <source>Consent: people and uses</source>
        <translation>Consent: people and uses</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>To be asked: %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>%1 of %2 uses</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>Words of this member went out before: hand-off %1 to %2.</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>The recall asks %1 to stop using them; copies already made cannot be called back.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Print the recall…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Names with these letters</source>
        <translation>Names with these letters</translation>
    </message>
    <message>
        <source>Names with…</source>
        <translation>Names with…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>A round of questions</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>Reading the consents</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentWords</name>
    <message>
        <source>Allowed: on %1 %2 said yes to %3, until %4.</source>
        <translation>Allowed: on %1 %2 said yes to %3, until %4.</translation>
    </message>
    <message>
        <source>Allowed: on %1 %2 said yes to %3.</source>
        <translation>Allowed: on %1 %2 said yes to %3.</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>Allowed.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 took the yes back.</source>
        <translation>Not allowed: on %1 %2 took the yes back.</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>Not allowed: since %1 the yes of %2 does not count any more.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>Not allowed: on %1 %2 said no to %3.</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>Allowed for some meetings only: %1 said yes for these and for no others.</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>Not allowed any more: the yes of %1 has ended.</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>Not decided: %1 asked for another day.</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>Not asked: %1 has not been asked, and that counts as no.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>for one meeting or text only</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>May %1 know that you came to a meeting?</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>May the minutes keep what you say, for %1?</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>May the council repeat a sentence of yours word for word to %1?</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>May your chosen name stand beside your words for %1?</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>May the council share your words with %1?</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>May your words stand in a paper that everybody can read?</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>May %1 see a picture of you?</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>May the council tell %1 how to reach you?</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>May people who study these questions read your words?</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>May a newspaper, radio or television use your words?</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>May your sentences be used to train officials and staff?</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>That you were there. Others only see a number.</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>Your chosen name, beside sentences that you called right.</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>Pictures that you have seen first.</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>One way to reach you, the one you choose.</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>Sentences of yours that you read or heard and said “this is right” to.</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>Untitled - Notes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Word wrap</source>
        <translation>Word wrap</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>About Notes</translation>
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
        <translation>Notes</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Line %1, column %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>Who would get it</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>Nobody is named as a speaker here.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%1 of %2 speakers allow this</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>fewer than five speakers</translation>
    </message>
</context>
<context>
    <name>balai::ui::DayWords</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>Put away</translation>
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
        <translation>Council · sample</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>Answers of a reading round could not be taken in. The file was kept: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::DoorPage</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Show the letters</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>balai::ui::EditMenuWords</name>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>These records are open in another program.</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>These records are open in %1.</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>Close it there, then try again here.</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>These records were written by a newer Balai.</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>Install the newer version, then open them again. Nothing was changed.</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>Install version %1 or later, then open them again. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>There is already something with this name.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 exists already.</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>Nothing is ever overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>This is not allowed here.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>Make some room, then try again. What was saved before is safe.</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>This laptop does not allow Balai to write there.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>Choose another folder, or ask who looks after the laptop.</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>This place can only be read.</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>Choose another folder, or unlock the stick with its small switch.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>The file could not be read or written.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>Check that the disk or stick is still there, then try again.</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>This passphrase opens nothing here.</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>Check the keyboard language and try again. There is no limit to tries.</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>This account may not open that part.</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>Ask somebody whose account may, for example a facilitator.</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>The file is damaged, or somebody changed it.</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>Take another copy, for example from the last backup.</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>The keys beside these records are older than the records.</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>Put the newer keys file back, or restore the last backup.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>It may have been moved or removed. Look for it in its new place.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Stopped, as you asked.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>Something in it is not as it should be.</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>Look at what is marked, and try again.</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>Something went wrong inside Balai.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>What was saved before is safe. Close the program and open it again.</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>This is no share, or a letter of it is wrong: %1.</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>Compare it with the paper and give it again.</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>This share is of other records: %1.</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>Begin again without it.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>This share was not made together with the others: %1.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>These shares do not fit together.</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>One of them is not genuine. Try again, and leave out one after the other.</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>Different shares given: %1, needed: %2.</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>Add the missing shares and try again.</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>One file of the package alone is larger than that.</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>Choose larger files, or one file. Nothing was handed over.</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>This recovery code is of other records.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>Look for the sheet that was printed for these.</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>The code was not typed as it stands on the sheet.</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>Look at group %1 again.</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>This is no recovery code.</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>It has eight groups of eight signs. Compare it with the sheet.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>The file with the keys is damaged or missing, and its copy is whole.</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>Something in it is not as it should be: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>Nothing was changed; correct it and try again.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Line %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Line %1, column %2: %3.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>The same number twice</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>A copied vault was used beside the first</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>Two versions of a statement</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>Two versions of a decision</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>Two versions of an action</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>Two versions of a note</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>Two versions of a recommendation</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Two versions of one entry</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Minutes: %1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>Both sides stay in the records. Nothing has to be chosen here.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Before both</translation>
    </message>
    <message>
        <source>Passage above</source>
        <translation>Passage above</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>Passage below</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>The other stays in the history.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>As two passages, one after the other.</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>Only passages of minutes can stand twice.</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Write it anew</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>Start from either, word by word.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>This is not a text.</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>Whoever said yes to either text will be asked to read the new one.</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>Leave it for the meeting</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>New text</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Keep this text</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>An empty text cannot be kept here.</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>Give changes…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>Take changes…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Another laptop</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>To choose</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>Came and went</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Laptops</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>invited, has not joined yet</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>Give changes: choose the stick or the shared folder</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Writing the changes</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>Take changes: choose the files</translation>
    </message>
    <message>
        <source>Changes (*.balai-bundle)</source>
        <translation>Changes (*.balai-bundle)</translation>
    </message>
    <message>
        <source>Taking changes in</source>
        <translation>Taking changes in</translation>
    </message>
    <message numerus="yes">
        <source>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</source>
        <translation>
            <numerusform>These changes erase %n passage or record on this laptop too. They are taken in when a second person agrees.</numerusform>
            <numerusform>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ move</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 choose</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z undoes</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sealed</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Restored from a backup</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>Not trusted any more</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>Something newer may exist</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>Nothing that it writes is taken in any more, and no changes are given to it.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Its words</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>Card of this laptop…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Invite a laptop…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>Admit a laptop by its card…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>End the trust…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>Invite a laptop</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Name of the laptop</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>does not open them</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>opens them, and makes hand-offs</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Sealed details</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Write the invitation…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>Where to put the invitation</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Sealed file (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>Writing the invitation</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>These six words open the invitation. Write them down apart from it; they are not shown again.</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>The card of the laptop</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>Cards (*.json *.card);;All files (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>Trust the laptop %1?</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>Compare these words with the other laptop by voice: %1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>Changes can then be read and written by it.</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Do not trust it</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>The words are the same: trust it</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>Where to put the card</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>End the trust in %1</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>End the trust</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>Write in a few words why. It stays with the laptop’s name.</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>If this was the council’s only laptop, a person says so, with a reason that is written down.</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>Nothing newer exists…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>Nothing newer exists</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>Your account and the day are written beside it.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Write in a few words why.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>Choose a place outside the vault’s folder</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>A new council</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Name of the council</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Your account</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>A neutral word such as Desk 1. It is seen before the records are open.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>Four or more words that only you would put together. Spaces and every script are welcome.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Show the letters</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>Put the key on paper</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>Print it here</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>Or copy it by hand</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>64 characters. The letters I, L, O and U are not used.</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>Now read two groups from your paper</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>When you begin to type, the sheet on the left is covered.</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>Group 3</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>Group 6</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>Sharing it</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>Printing the sheet</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>Language and council</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>Making the records…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>The council needs a name</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>The account needs a word</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>The folder is still missing</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>The passphrase is still too easy to guess</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>The two passphrases are not yet the same</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>Two groups are still to be read</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>One group is still to be read</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Very easy to guess</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Easy to guess</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>Making the records</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>New council</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Later, from a place with a printer</source>
        <translation>Later, from a place with a printer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Desk 1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Open a package…</translation>
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
        <translation>Take %1</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>Consent forms</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>New version of a consent form</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>The text is what will be read out; it cannot be empty.</source>
        <translation>The text is what will be read out; it cannot be empty.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>Here stand the texts that are read out before somebody says yes or no.</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>Print with room for an answer…</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Where to put the paper</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Making the paper</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>Reading the consent forms</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>Reading the texts that come with Balai</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>No longer offered</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>It is no longer offered. What was counted keeps its name.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>No longer offer it</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Offer it again</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>A group of people</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>Never name a person here. One name for each language; where there is none, another is shown.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Write the name first.</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>There is such a group already.</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>Groups of listening rounds</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>Here stand the groups by which people are counted where no names are taken.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Header</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>balai::ui::HeardLine</name>
    <message>
        <source>Count people…</source>
        <translation>Count people…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>Read back before people left</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>Nobody is counted yet.</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1 %2 (leaves as: fewer than five)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>How many people came?</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>Count everybody in one group, and write no names. The groups are chosen under Settings.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>Write a whole number from 0 to %1.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>Search in the manual</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ chapter</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up, Page Down read on</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>This chapter is not yet in your language. It stands here in English.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Where to put the paper</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Making the paper</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer words, or others.</source>
        <translation>No chapter has these words. Try fewer words, or others.</translation>
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
        <translation>mediator</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>support person</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observer</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>translator</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpersPage</name>
    <message>
        <source>A person who helps</source>
        <translation>A person who helps</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>First language</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Second language</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Promise signed on</source>
        <translation>Promise signed on</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>Vetted by</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>The promise: what is said in the room stays there.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>Choose both languages, or neither.</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>Write each day with its whole year, like 23 November 2026.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>A name is needed.</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>The promise is signed on a day that is still to come.</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>“Until” is a day that has passed.</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>A place where members find help</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>What it offers</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>How to reach</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>Members read this on the page where they stop, in their language where it stands here in it.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>People who help</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>Where members find help</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>no longer</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>run out</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>Meetings do not offer this person any more. What was done before keeps the name.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>Does not help any more</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>Helps again</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Who helps</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>Here stand the people who help, and the places where members find help.</translation>
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
        <translation>Said on</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Written down on</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>On the condition</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>Nothing here is ever changed: a later answer stands beside the earlier one.</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>The member changed their mind: ask again</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>Nothing has been asked or answered here yet.</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>Kept with this answer</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>Keep a picture of the signed form…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>Keep a file with this answer…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>Record what the member says</translation>
    </message>
</context>
<context>
    <name>balai::ui::HonorariaPage</name>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>paid twice?</source>
        <translation>paid twice?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Owed</translation>
    </message>
    <message>
        <source>Paid, declined or returned</source>
        <translation>Paid, declined or returned</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Agreed on</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Paid…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>Paid in advance…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Paid so far</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Amount (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>cash</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>bank</translation>
    </message>
    <message>
        <source>mobile wallet</source>
        <translation>mobile wallet</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>A receipt does not say what it was for.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>This is not an amount.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>This day can be read in two ways, or in none. Write it like 23 November 2026.</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>New honorarium</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>Add a member first.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Honoraria</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>Here stands what the council owes its members for their time, and what was paid.</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>Read this to the member first: %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>Budget of the year</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>Without an amount there is no budget.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>Write the year like 2026.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>Write the currency in three letters, like KHR.</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>Words about tax and other help</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>It is read before the first payment and stands on receipts. It stops nothing.</source>
        <translation>It is read before the first payment and stands on receipts. It stops nothing.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Where to put the paper</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Making the paper</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>Came back…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>This member takes no paper home, so there is no receipt.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Receipt…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>Budget of the year…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>Words about tax and other help…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>More than the budget</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>Paid so far %1, still owed %2.</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>Adding up the year</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>receipt given</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>The receipt was given</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>A laptop or a stick is gone</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>Papers are gone</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>Too much was sent or printed</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>Somebody saw the records</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>A passphrase may be known</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>Somebody still has to be told</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>Everybody was told</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>It happened on</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>It was found on</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>Members concerned</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>Members were told on</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>The authority was told on</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>Tell the members concerned first, by the way each one chose. Write no names and no story here.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>Change what was noted</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Note an incident</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Leave a day empty that you do not know, or that has not come yet.</source>
        <translation>Leave a day empty that you do not know, or that has not come yet.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>Write each day with its month in letters.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>A day that has not come yet cannot be noted.</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>Write how many members as a number.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>Your answers are kept. You can stop at any time.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>I would like to</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>I would not</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>ask me another day</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>What you would need for it, if anything</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>You can stop here. Nothing more is needed from you today.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>That was all. Thank you.</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>body, what it asks for</comment>
        <translation>%1 asks: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Who sees your answer</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>The people who keep the council’s records. The body learns of a yes only where you allow it.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>If you say no</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>Nobody asks why. The body is told that nobody is available.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationFacts</name>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Travel</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>is paid</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>is not paid</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>This is not paid.</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>They want to ask about a person’s own story. Nobody has to tell it.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>New invitation</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Who asks</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>What they ask</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>They pay (%1)</translation>
    </message>
    <message>
        <source>Travel is paid</source>
        <translation>Travel is paid</translation>
    </message>
    <message>
        <source>They ask about a person’s story</source>
        <translation>They ask about a person’s story</translation>
    </message>
    <message>
        <source>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</source>
        <translation>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>Add the ministry or organisation first.</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>Write in a few words what they ask.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>This day can be read in two ways, or in none. Write it like 23 November 2026.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>This is not an amount.</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>Ask a member</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>The member answers alone at the laptop. Who has answered yes or no is not in this list.</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>Give the laptop</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>Everybody has answered.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Where to put the paper</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Making the paper</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Somebody</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>asks for a story</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>chip at an invitation</comment>
        <translation>not paid</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Answered or over</source>
        <translation>Answered or over</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>Ask a member…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>Paper for the body…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>The body was told</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Answers so far</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Said yes</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Join with an invitation</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>Printing the sheet</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>Somebody of the council wrote an invitation on their laptop and told you six words.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>Choose the invitation…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>The invitation</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Sealed file (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>The six words</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Your account</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>A passphrase for this laptop</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>Make the records here</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>The invitation is still missing</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>The six words are still missing</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>The council has no account for you yet</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>The folder is still missing</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>Opening the invitation</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>The council: %1. Choose the account that is yours.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>Making the records</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>Files here are sealed. An account that opens sealed names can keep and see them.</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>not here yet</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>The file to keep</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>This file is empty. Choose another one.</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>Keeping the file</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>This file comes with the changes of another laptop.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Opening the file</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>This picture has too many dots to be shown here. It is kept as it is.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>This picture is damaged and cannot be shown. It is kept as it is.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>Erase this file…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>Erase this file?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>It is erased here, and on the other laptops at the next exchange.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>Older backups still hold it.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>It cannot be brought back.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>Erasing the file</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>It is kept inside the vault, sealed.</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>It is kept inside the vault.</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>Keep this recording</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>Only pictures and PDFs can be looked at here. The file is kept as it is.</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>Nobody is in it…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>Who is in it…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>%n member is in it…</numerusform>
            <numerusform>%n members are in it…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>Nobody can be seen, heard or recognised</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>new passage</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>speaker</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>recommendation</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>off the record</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>Rather than “%1”: %2</source>
        <comment>a word, words offered instead</comment>
        <translation>Rather than “%1”: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::KindWords</name>
    <message>
        <source>Attend</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Attend</translation>
    </message>
    <message>
        <source>In minutes</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>In minutes</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Share</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Research</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Training</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>the council</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>all government</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>partner organisations</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>people named by a newer version</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>asked</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>yes again</source>
        <translation>yes again</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>does not count any more</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>ended by the council</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>an answer of a newer version</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>not shown at all</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>as a member</translation>
    </message>
    <message>
        <source>under the chosen name</source>
        <translation>under the chosen name</translation>
    </message>
    <message>
        <source>under their own name</source>
        <translation>under their own name</translation>
    </message>
    <message>
        <source>a no to this use</source>
        <translation>a no to this use</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>a yes was taken back</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>a yes was ended</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>a yes does not count any more</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>the yes has ended</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>the yes begins later</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>nobody has said yes yet</translation>
    </message>
    <message>
        <source>two versions wait for a choice</source>
        <translation>two versions wait for a choice</translation>
    </message>
    <message>
        <source>who said it is not noted</source>
        <translation>who said it is not noted</translation>
    </message>
    <message>
        <source>somebody takes a pause</source>
        <translation>somebody takes a pause</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>somebody has left the council</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>a change is asked for</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>a request to take it out is open</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>an objection is open</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>not yet read and called right</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>the translation is not checked</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>still in review</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>a condition has to be confirmed</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>not adopted yet</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>no text in this language</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>not for those who would see it</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>not there any more</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>the signed form is missing</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>a closed item of the agenda</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>its content cannot be searched</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>not allowed</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>A chosen name stands in the text, and nobody said that it may.</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>A name from the sealed records stands in the text.</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>A part of a name from the sealed records stands in the text.</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>A phone number from the sealed records stands in the text.</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>A place from the sealed records stands in the text.</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>A contact from the sealed records stands in the text.</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>A note has quotation marks: somebody may be quoted who was not asked.</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>A note speaks in the first person: it may be somebody’s own words.</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>A note was once somebody’s statement.</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>Details stand together. Fewer than five people may fit; a reader could guess who.</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>A file could not be searched.</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>Something has to be looked at by a person.</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>partly accepted</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>accepted in principle</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>noted</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>passed on</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>response sheet</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>reply file</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in a meeting</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idea</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in review</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>adopted</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>on track</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>delayed</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>stalled</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>we agree</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>partly</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>we see it differently</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>we do not know</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ministry</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agency</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>international organisation</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>guest</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>takes a pause</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>has left</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>owed</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>paid in advance</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>reading and review</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>speaking</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>research</source>
        <translation>research</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>other work</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>a correction stands in its place</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>Two people whose words are in it asked not to be in one package.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>time</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>travel</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>care of children or others</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>other costs</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>To speak</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>To train others</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>To talk to newspapers, radio or television</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>To read and review</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>To take part in research</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>To come to a meeting</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>Something else</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>The words may lead to one person.</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>a relative</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>an age</translation>
    </message>
    <message>
        <source>a day or a year</source>
        <translation>a day or a year</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>a place</translation>
    </message>
    <message>
        <source>their work</source>
        <translation>their work</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>a journey</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>body or health</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>their family</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>the only one of a kind</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>their legal matter</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>how to reach them</translation>
    </message>
    <message>
        <source>somebody tells of themselves</source>
        <translation>somebody tells of themselves</translation>
    </message>
    <message>
        <source>%1 This stands there: %2.</source>
        <comment>a finding; what the words give away</comment>
        <translation>%1 This stands there: %2.</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitator</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>note-taker</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>reader</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>files of this kind do not leave</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>nobody has said yet who is in the file</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>what it was kept with does not go</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>the file is still on another laptop</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>what stands beside its content cannot be taken away</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>it was called back</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>not in the package before</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>Leave the council</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1 leaves the council</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>Looking up what the member said</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>Leave the council…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>Nothing is written in this member’s name.</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>For everything</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>Said in a meeting</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>What will happen</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>Leaving the council</translation>
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
        <translation>Stays here, goes to nobody</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>Stays in use, under the chosen name</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>Stays in use, as “a member”</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>Is erased</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>Five or more people stand behind this. It stays the council’s, and names nobody.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>Others wrote this too, so it cannot be erased.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>No yes covers it today, so it cannot stay in use.</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>From today the member has left. Nothing of theirs goes out, but for what stays in use.</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>1 contribution stays with the council and goes to nobody.</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>%1 contributions stay with the council and go to nobody.</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>Older backups still hold it.</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>Honoraria still owed stay owed.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>What went out</source>
        <translation>What went out</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>Print for the member…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>Nothing of this member went out.</translation>
    </message>
    <message>
        <source>Looking up what went out</source>
        <translation>Looking up what went out</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>in use there</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>to be called back</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>called back on %1</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>stopped, they said on %1</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · hand-off %2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Recommendation %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Appears</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Since then</translation>
    </message>
    <message>
        <source>The member’s yes to it</source>
        <translation>The member’s yes to it</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Where to put the paper</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Making the paper</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>The words are taken out here</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>Balai cannot reach:</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Printed papers</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Older backups</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>A review copy of %1, open until %2</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Hand-off %1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Other laptops</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>Ask for them back and shred them.</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>Make a new backup, then delete the older ones.</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>Ask for the file to be deleted.</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>Send the recall notice.</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>They erase it at the next exchange.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ move</translation>
    </message>
    <message>
        <source>One moment. This is being read.</source>
        <translation>One moment. This is being read.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Listen</name>
    <message>
        <source>This recording comes with the changes of another laptop.</source>
        <translation>This recording comes with the changes of another laptop.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>This laptop cannot play recordings.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>It cannot be played on this laptop.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>Show the letters</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>Locked at %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>Recovery code, from your paper</translation>
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
        <translation>This is the sample council. Its passphrase is: %1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Back to the passphrase</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Passphrase forgotten?</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>Open a package from a council…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>One person has the recovery code</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>Several people have shares of the key</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Larger letters	Ctrl++</source>
        <translation>Larger letters	Ctrl++</translation>
    </message>
    <message>
        <source>Smaller letters	Ctrl+-</source>
        <translation>Smaller letters	Ctrl+-</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Usual size</translation>
    </message>
    <message>
        <source>A±</source>
        <extracomment>Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus</extracomment>
        <translation>A±</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Size of letters</translation>
    </message>
</context>
<context>
    <name>balai::ui::MakingPage</name>
    <message>
        <source>Close Balai</source>
        <translation>Close Balai</translation>
    </message>
    <message>
        <source>Making the sample council</source>
        <translation>Making the sample council</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>invited</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>sent apologies</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>Council meeting</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>Listening round</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>Minutes being written or reviewed</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>Open minutes</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Add to the agenda</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>Invite every active member</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>Closed session</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Nothing is on the agenda yet.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Nobody is invited yet.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Who comes</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>Write in a few words what it is about.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Make the meeting</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>A meeting needs a title.</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Write the day with its month in letters.</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>Write the time like 09:00.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>Here stand the council’s meetings, with their agenda and minutes.</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>Change an agenda item</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>Guests of an agenda item</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>Put an agenda item off</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>Take what was put off</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>Take the usual agenda</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>Keep this as the usual agenda</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interpreters</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>Ask a member about the interpreter</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>Plan the next of the series</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>Notice for a member</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Calendar file</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>Minutes and registers for a body</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Content note</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Who is there</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>members and guests</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>members only</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Which item?</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>Which bodies may be there?</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>Which languages are spoken?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>Who interprets?</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>Which guest?</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>Agenda and people are taken along.</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>Who is asked, alone?</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>%1 would interpret for you. Is that all right?</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>Somebody else, please</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>That is all right</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>Note a guest who wants to be quoted</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>Another interpreter is needed. Somebody asked for it, and gave no reason.</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>Note what is owed…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>Check-in: pass the laptop round</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>By telephone or video</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>bodies that come</comment>
        <translation>With %1</translation>
    </message>
    <message>
        <source>Before the guests come in: %1</source>
        <comment>bodies that wait outside</comment>
        <translation>Before the guests come in: %1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>Promised before, not done</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>A listening round takes no names.</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>Not everybody who is asked to come should be in one meeting. Their pages say more.</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>No member takes paper home.</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>Whose notice?</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Where to put the paper</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Making the paper</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>Where to put the calendar file</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Who would see it</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Register of decisions</translation>
    </message>
    <message>
        <source>Register of attendance</source>
        <translation>Register of attendance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>Under the name</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>It holds only what members agreed to for this reader.</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>Make the paper</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>Choose who would see it.</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>Kept with this meeting</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Keep a file…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>People heard</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>Nobody is noted as an interpreter yet.</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Who helps…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ move</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R first request</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z undoes</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Seal the minutes</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn next item</translation>
    </message>
    <message>
        <source>← ↑ ↓ → day</source>
        <translation>← ↑ ↓ → day</translation>
    </message>
    <message>
        <source>Page Up, Page Down month</source>
        <translation>Page Up, Page Down month</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter opens</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>How meetings are shown</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>The round is being prepared.</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>Preparing the round</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>Read aloud for members</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>Reviewing texts</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>Speaking in public</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Outreach</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Research</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>In person only</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>Through the support person</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>By phone</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>Not between meetings</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>What was heard</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>A file</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Legal name</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Parts of the name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Phone numbers</translation>
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
        <translation>Safe ways to make contact</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>How to reach the support person</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>In an emergency</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>How to pay</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>Places that could point to the member</translation>
    </message>
</context>
<context>
    <name>balai::ui::MembersPage</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Honoraria</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>may go to: %1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>may not go to: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>Who spoke?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>Which recommendation is this about?</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>Off the record.</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>Nothing is kept. The same key ends it.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Paused.</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>What was written is kept.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>Take these words out?</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>Older backups, prints and packages that were already given still hold it.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>It cannot be brought back.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>Taking words out</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>What do you answer? The words stay as they are.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Give this answer</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Who sits down to read?</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Nobody is noted as present at this meeting yet.</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>Words that were being typed when Balai closed were kept.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Take them in</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Leave them out</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Back to the draft</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>Give them to members to review</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>Confirm the minutes</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Seal the minutes</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>Minutes, %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Languages shown</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>Review copies</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>Next step of the minutes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>One request to take a sentence out.</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>%1 requests to take a sentence out.</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>The only answer is to erase.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Go to it</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>Who does it, and by when?</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nobody yet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Write the day with its month in letters.</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>One member reads</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>What members take home</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>Correct this passage</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Members who read</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>Who reads these minutes?</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>one person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>They read</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>We will look at the answers on</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>Nobody has to answer. Whoever answers later is heard too.</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>Minutes of %1</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>Give to review</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>This is not a day.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Choose at least one person.</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>Giving the minutes to review</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>The minutes of %1 were confirmed as presented.</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>The minutes of %1 were confirmed with changes.</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>Confirming the minutes</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>How should it read? The sealed words stay and are shown.</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>Right words</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Add the correction</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>Adding a correction</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>In review, %1 of %2 have read</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>Reading round</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>Take in a member’s answers…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>The member’s answers</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Sealed file (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>Taking the answers in</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>These answers were taken in before.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>%n answer was taken in.</numerusform>
            <numerusform>%n answers were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>%n was about a passage that has been erased since.</numerusform>
            <numerusform>%n were about passages that have been erased since.</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>In these languages</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Choose at least one language.</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>In every language there is</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>In none</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>Record somebody reading them aloud</translation>
    </message>
</context>
<context>
    <name>balai::ui::MonthView</name>
    <message>
        <source>The month before</source>
        <translation>The month before</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>The month after</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Meetings of this day</source>
        <translation>Meetings of this day</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1, today</translation>
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
        <translation>A new passphrase</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</translation>
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
        <translation>The same again</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Set the passphrase</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Setting the passphrase</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>Opening what is sealed</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Join with an invitation</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Go back to a backup</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Read a file that was written for me</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>Looking what needs somebody</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>Note what is owed</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>Each gets (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>Everybody who was there is owed this once. Who has it noted already is left out.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>This is not an amount.</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>It is noted for everybody who was there.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>Choose an answer, or take the other words out.</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>This day could be read in two ways, or is no day. Write it as 2027-03-01.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>A package from a council</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>The package</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>Packages (*.zip *.age);;All files (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>Opening the package</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>Here a package opens that a council handed over. Nothing of it is written to this machine.</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Open a package…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Show the letters</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>Open another package…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>Save the response sheet…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>Save the signed reply…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>What the package holds</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>Answered: %1 of %2</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>Answer a recommendation first.</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>This package was changed or is damaged.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>Do not use it. Ask the council to send it again.</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>No signature was found beside this package.</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>The key that signed this package is not known.</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>Ask the council for its key.</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>Unaltered.</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>It is signed with the key whose words are:</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>Compare these words with the council’s letter.</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>Where to put the signed reply</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>Where to put the response sheet</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>Replies (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>Response sheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>The response sheet is saved. Send it to the council.</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>The reply is saved. Send it to the council, and tell these words in another way:</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>Minutes and decisions</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>A council’s package</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>Answer asked by</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>Language of the package</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Your letter</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>It stands in each of your answers. All of it may stay empty.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>This is an older version: package %1 in the same folder takes its place. Use that one.</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>If something was called back</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>A recall notice asks you to stop using items of package %1.</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>nothing to say</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>we stopped using them</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>A package from a council</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Close without saving?</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>Your answers are kept nowhere else. Closing erases them.</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Back to my answers</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>Close and erase</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Read a file that was written for me</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choose the file…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Sealed file (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>You read alone, and answer as you like. Nothing of it stays on this laptop.</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>The six words</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>The file is still missing</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>The six words are still missing</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Opening the file</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>Where to put your answers</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Sealed file (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>Your answers are saved. Bring the file back as it was told to you.</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>The answers could not be saved there. Choose another place.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Show the words</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>Save my answers…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>It goes with your answers in the sealed file, for the council alone.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, original</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1, translation</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>Desk only</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 Cover letter</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassageReadings</name>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>Reading the minutes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Who reads</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>There are no words in these minutes yet.</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>%1 of %2 passages are recorded in %3.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>Record this passage</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>It plays in the reader as long as these words stay as they are.</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>Somebody reading this passage</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Who helps…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>First say under “Who reads” who reads them aloud.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>Show the letters</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>It holds on this laptop. Backups made before still open with the former one.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>The present passphrase is needed.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Changing the passphrase</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>A new passphrase for %1</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>The person types it; nobody else needs to know it.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>Pasted in Unicode, as you chose.</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>As pasted</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>This may be Burmese typed in Zawgyi. Which one reads right?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>In Unicode</translation>
    </message>
    <message>
        <source>Do the same until the vault locks</source>
        <translation>Do the same until the vault locks</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>As it stands</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>Do the same in all of this file</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>This PDF is damaged and cannot be shown. It is kept as it is.</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>This PDF opens with a password only. Ask whoever sent it for one without.</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>This PDF needs more memory or time than one file may have here. It is kept as it is.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>Opening the page</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>name of a file</comment>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Have left</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Speaks</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Reading aloud</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation>Person of trust</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Still owed</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Change the name…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Ask for consent</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>Chosen name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>The name is free: a nickname, a tree, a river. No legal name is asked for.</source>
        <translation>The name is free: a nickname, a tree, a river. No legal name is asked for.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>A name is needed, any name.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>During a pause, and after leaving, nothing of this member goes out.</source>
        <translation>During a pause, and after leaving, nothing of this member goes out.</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>Here stand the members of the council, each under the name they chose.</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>What went out…</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Is called</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Sorted as</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>How to reach</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Not asked yet</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>Takes home</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>Time in the council</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Write the day with its month in letters.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>The last day lies before the first.</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>Practical needs</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>Practical needs only</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>Coming back brings everything back as it was. Nothing is asked again.</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>New working group</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>A working group needs a name.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>Something is sealed here.</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>It can be opened by: %1.</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>Nothing is sealed yet. A legal name is never needed here.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Begin…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>Open now. It closes after two minutes without a key, and when you leave this page.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Close it now</translation>
    </message>
    <message>
        <source>A former account</source>
        <translation>A former account</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>%1 opened it on %2, %3.</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>Open what is sealed</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Show the letters</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>That you opened it, and when, stays in the records. What you saw does not.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>Type the passphrase with which you opened the records.</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>That was another passphrase. Nothing was opened.</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>Put a comma between several.</translation>
    </message>
    <message>
        <source>%1 · is called %2</source>
        <comment>state, form of address</comment>
        <translation>%1 · is called %2</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>How to reach…</source>
        <translation>How to reach…</translation>
    </message>
    <message>
        <source>Time here…</source>
        <translation>Time here…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>Practical needs…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>Come back…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Leave…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>Wants texts read aloud</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>Wants to take part in (may change at any time)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Another language</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Working groups</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>New working group…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>Not in the same meeting or package as (sealed, no reason asked)</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Choose a member</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>There is no rule for these letters. Write the name as the member writes it.</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Also written as</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>Suggest a spelling in Latin letters</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PickOver</name>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
</context>
<context>
    <name>balai::ui::PreparePage</name>
    <message>
        <source>Hand-off %1</source>
        <translation>Hand-off %1</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>New hand-off</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 next column</translation>
    </message>
    <message>
        <source>Alt+1–9 page</source>
        <translation>Alt+1–9 page</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Minutes: %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>Decisions: %1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>A condition on this yes</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>How is it kept?</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>The reason is kept with the hand-off, under your account. It does not go into the package.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>It is kept</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>A few words are needed, for whoever asks later.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Making the pages</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>Leave it, with a reason</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Where to put the package and its signature</source>
        <translation>Where to put the package and its signature</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>Making the package</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>The package and its signature were saved: %1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Open the PDF</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>Back to the hand-off</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1 will see</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>You chose</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>Choices allow</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 of %2 parts</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>being looked at</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nothing in it</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>held back: %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>held back</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>whole, all as “a member”</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>allowed</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n held back</numerusform>
            <numerusform>%n held back</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>in part</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>%n part; the pages do not mention it</numerusform>
            <numerusform>%n parts; the pages do not mention them</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>Item %1, one statement</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>Item %1, one decision</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>Item %1, one action</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>Item %1, one note</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Look at it…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>Disclosure check</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nothing found</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>%n finding, %1 without an answer</numerusform>
            <numerusform>%n findings, %1 without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>left, with a reason</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Change the text</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>Leave it, with a reason…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>The pages are being made.</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>Choose first what should go.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>%n finding waits for an answer.</numerusform>
            <numerusform>%n findings wait for an answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>Nothing of this may go.</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>The package will be signed: PDF, ODT, XLSX and a response sheet.</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%1 of %2 speakers allow this</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>fewer than five speakers</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>not yet seen by the member</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>Package (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>These six words open the package. Tell them to the body another way than the file; they are not shown again.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>not locked</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>locked with six words</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>The package</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>Hand-off %1, in the place of %2</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>Files kept with these</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>The package was saved in %n file, with its signature. Send it in a message of its own: %1</numerusform>
            <numerusform>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>The free program age opens it, and so does Balai.</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>locked zip, for an office without age</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>one file</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>files of up to %1 MB</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>Size for e-mail</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Leave the file out</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>It was looked at or listened to…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>Nothing goes in these languages: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>This laptop cannot read aloud. Somebody you choose may read it to you.</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>Listen to somebody read it</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>The recording cannot be played on this laptop.</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>The voice does not answer. Somebody you choose may read it to you.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>Your words</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>There is nothing more to read today.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>What you said was written like this. This is a translation:</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>What you said was written like this:</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>This was written about the meeting:</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>These are not your words.</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>The paper says your name: %1.</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>The paper does not say who said this.</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>The paper says “a member”. Your name is not shown.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>Your answers are kept. You can stop at any time.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>This is right</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Change this</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Take this out</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>Read what is written</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>Tell the council something</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>My yeses and noes</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>What should the council talk about?</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>How should it be written?</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>Put it on the agenda</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>Give this wish</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>Propose it to the council</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>You can stop here.
Nothing more is needed from you today.</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>People you can talk to</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>I would like someone to talk to me</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>It is kept sealed, for those who look after support.</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>What you said yes and no to</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>Take this out?</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>Your words go from the minutes at once.</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>They go from the history and the search, and from the other laptops at the next exchange.</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>Old backups and papers that were given away may still hold them.</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>They cannot be brought back.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Leave it for now</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>Taking your words out</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>The council’s support person</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>Ask for them at any time.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>It is kept. Somebody will come to you.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>This desk cannot keep it sealed. Please tell your support person.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Take this back</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>%1 reads this to you.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Who reads</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>I read it myself</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>This was changed since you called it right:</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>I have finished</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>What others ask of me</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>What do you say to this?</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>I do not agree with this</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>as a member</translation>
    </message>
    <message>
        <source>under my name</source>
        <comment>how she appears</comment>
        <translation>under my name</translation>
    </message>
    <message>
        <source>without saying who</source>
        <comment>how she appears</comment>
        <translation>without saying who</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>How you appear</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>Say it instead of typing</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>The laptop cannot write this down now. It tries again with the next answer.</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Nobody is noted as present at this meeting yet.</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Who sits down to read?</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Members who read</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Set a PIN</translation>
    </message>
    <message>
        <source>The PIN is set. It opens the cover of this reader and nothing else.</source>
        <translation>The PIN is set. It opens the cover of this reader and nothing else.</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>A PIN of four or more digits opens the cover of this reader and nothing else.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>End the round</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>You can stop here.
Nothing more is needed from you today.</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>Would you like to take something home?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation>I have heard it</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>A file</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>Nothing is a good answer: what is not at home cannot be found there.</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>The next person sits down</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>The round ends here</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Open the desk</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Back to the round</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>This is not the passphrase.</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>The records are locked. The passphrase opens them and takes all answers in.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingsView</name>
    <message>
        <source>Somebody reads it, recorded on %1.</source>
        <translation>Somebody reads it, recorded on %1.</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1 It is of an older text and is not played.</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>Erase this recording…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>Record somebody reading it</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>Keep this reading</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>Choose a WAV file…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>Somebody reading the form in %1</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV files (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>This file is larger than 20 MB. Make it shorter, and choose it again.</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>Keeping the recording</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>Erase this recording?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>It is erased here, and on the other laptops at the next exchange.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>It cannot be brought back.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>Erasing the recording</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>Where to put the recall notice</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>Making the recall notice</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>Call items back</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>Numbers of the items</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Print the recall…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>The package has no item with this number: %1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>Write the numbers that stand in the package, with commas between them.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>The council adopts it</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>by consensus</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>by vote</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>Dissent, if any</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>From now on the text stands: a change needs a new adoption.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Adopt</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>Record a response</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Target date</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>Add the body first, under the council’s name.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>This day can be read in two ways, or in none. Write it like 23 November 2026.</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>What the council sees happening</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Our view</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>In a sentence</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Change the text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>A title is needed.</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>New recommendation</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>a body</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>All bodies</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Addressed to</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>consensus, with a dissent</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>consensus</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>how far it is done, day</comment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 says</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>the council</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>Record a response…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>Our view…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Adopt…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Change the text…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>The council’s view: %1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>Adopted by the council</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ move</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R record a response</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>Here stand the council’s recommendations, and what became of each.</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>This text is other than the one that was adopted. It goes out again once it is adopted anew.</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>Make it a draft</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Back to review</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Write it anew</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>Keep the letter of %1…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>Kept with this recommendation</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Keep a file…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>Where to put the shares</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>Making the shares</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>Shares of the key</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>People who keep a share</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>How many of them open the records</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>pages to print</source>
        <translation>pages to print</translation>
    </message>
    <message>
        <source>one file each</source>
        <translation>one file each</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>Make the shares…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>More shares are needed than there are.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · copy 1</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>The sheet is covered while you read the groups from your paper.</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>These eight groups open the records if the passphrase is lost.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>Keep this paper where only you would look. Do not photograph it.</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>Tried on: ____________________   by: ____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Go back to a backup</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Choose the backup…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>The backup to go back to</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Backups (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Go back to it</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>The backup is still missing</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>The folder is still missing</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Going back to the backup</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>an example</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Reading the answers</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>Taking in the answers</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>Answers of an office</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Drop it</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>Drop all of them</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Take these in</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>The reply is whole. Compare the words of its key with the office: %1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>Here stands what an office answered, before anything of it is recorded.</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>Columns as found</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>no heading</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>a second column that means the same</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>not known: what is it?</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choose…</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>leave it out</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>Column %1 means</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>Lines as read</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>No line has an answer.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>%n more line is read and not shown here.</numerusform>
            <numerusform>%n more lines are read and not shown here.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>They stopped using what was called back of hand-off %1</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>an item without a number</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>of %1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>known already</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>Take it in after all</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Leave this line out</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>heading of a column, number of a line</comment>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Use this</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>The file is being read.</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>Nothing of this file can be taken in.</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>Say first which column holds the answer, and which the number or the reference.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>%n question waits for an answer.</numerusform>
            <numerusform>%n questions wait for an answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>There is nothing to take in.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>%n answer will be recorded. Nothing is recorded yet.</numerusform>
            <numerusform>%n answers will be recorded. Nothing is recorded yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>another answer than the one recorded before: both stay</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundHead</name>
    <message>
        <source>Answered on</source>
        <translation>Answered on</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Explained by</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Witness</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Who would see it</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>Read out in</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>how somebody answered</comment>
        <translation>signature</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>thumbprint</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>word, before a witness</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Support person</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>there</source>
        <translation>there</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>everybody of the council</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1: no form</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1: no form in this language</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1: version %2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>Consent forms: %1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>word, recorded</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundPage</name>
    <message>
        <source>1 yes</source>
        <translation>1 yes</translation>
    </message>
    <message>
        <source>2 no</source>
        <translation>2 no</translation>
    </message>
    <message>
        <source>3 later</source>
        <translation>3 later</translation>
    </message>
    <message>
        <source>Ctrl+Enter keep</source>
        <translation>Ctrl+Enter keep</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Picture slips…</source>
        <translation>Picture slips…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>In turn at this laptop</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Show all answers</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>Answers: people and questions</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>On which day was it answered? Write the day with its year.</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>The day of the answers is still to come.</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>A spoken answer needs a witness. Write who heard it.</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>Where to put the slips</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>Making the slips</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>Keeping the round</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>Taken back right after it was typed.</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>A no touches hand-offs that went out before: %1.</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>To the hand-offs</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>A round of questions</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>Keep the round</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>A round that was typed and not kept is still here.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>A turn at this laptop was cut off. The answers given in it are still here.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Keep these answers</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Leave them out</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>Picture slips</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>no names</translation>
    </message>
    <message>
        <source>with the chosen name</source>
        <translation>with the chosen name</translation>
    </message>
    <message>
        <source>The number on a slip is the row’s. A slip with a name must stay with the council.</source>
        <translation>The number on a slip is the row’s. A slip with a name must stay with the council.</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>Make the slips…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>not asked</translation>
    </message>
    <message>
        <source>chosen name</source>
        <translation>chosen name</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>“a member”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>own name</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number on the slip, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · answered alone</source>
        <translation>%1 · answered alone</translation>
    </message>
    <message>
        <source>%1, %2: answered</source>
        <comment>name, use</comment>
        <translation>%1, %2: answered</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, use, answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>balai::ui::SealView</name>
    <message>
        <source>Seal the minutes</source>
        <translation>Seal the minutes</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>Only confirmed minutes can be sealed.</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>Sealed words stay as they are. Later only a correction with its day can be added.</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>Reading the minutes</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>held back</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>A member:</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>One passage: %1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>%1 passages: %2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>For the council</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>For everybody</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>Held back for the council</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>Held back for everybody</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>Sealing the minutes</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchFilter</name>
    <message>
        <source>everything</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>every language</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>anybody</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Bodies</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Other entries</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Where to look</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Look there</translation>
    </message>
    <message>
        <source>A day is written like 23 November 2026.</source>
        <translation>A day is written like 23 November 2026.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Type what you look for, in any language.</source>
        <translation>Type what you look for, in any language.</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>Nothing was found for these words.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Where to look</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Keep this search</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Kept searches</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Keep it no longer</translation>
    </message>
</context>
<context>
    <name>balai::ui::SecondPerson</name>
    <message>
        <source>A second person looks at it</source>
        <translation>A second person looks at it</translation>
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
        <translation>Show the letters</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>The other person types their own passphrase.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>That is right</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>That is not right</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>we take it back now</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>ask me another day</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>We have written: yes to %1. Is that right?</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>For one meeting or one text only.</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>You said: %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Until %1.</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>it stays as it is</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>To be called back in part</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Hand-off %1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>words that were taken out</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>Balai cannot reach papers already sent: the body is asked to stop using them.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>Print the recall…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>Take in the response sheet…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>What went</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>What was held back</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Hand-offs</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>not noted yet</translation>
    </message>
    <message>
        <source>The package was received</source>
        <translation>The package was received</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>For example: brought by hand, received by the front office.</source>
        <translation>For example: brought by hand, received by the front office.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Write the day with its month in letters.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>A day that has not come yet cannot be noted.</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>Write how it got there.</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>Find a hand-off</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>No hand-off fits these words.</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>It was received…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>Look into a package…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>The filled response sheet, or the signed reply</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>Response sheets and replies (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>Call items back…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>by letter</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>by word of mouth or telephone</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>on the response sheet</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>by a signed reply</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>replaced by %1</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>recall not acknowledged yet</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>In the place of</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Called back</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>items %1, on %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>reminded on %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>They stopped using it…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>Remind them…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>A package in its place…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>They stopped using what was called back</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>How they said it</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Which office</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>An office, not a person. After this, Today no longer reminds of the recall.</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>This day is before the notice.</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>Noting the acknowledgement</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>numbers of copies, day</comment>
        <translation>%1, on %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <translation>carried by %1</translation>
    </message>
    <message>
        <source>Copies on paper</source>
        <translation>Copies on paper</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Carried by</translation>
    </message>
    <message>
        <source>Cover sheets for printed copies</source>
        <translation>Cover sheets for printed copies</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>How many copies</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>To which office</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>Print the cover sheets…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>Write a number from 1 to %1.</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>Where to put the cover sheets</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>Making the cover sheets</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>Cover sheets for paper…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>This account, on this laptop</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>What the council agreed</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>The language of the window. Records keep the languages they were written in.</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Ctrl + and Ctrl − make letters larger and smaller.</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>After this time without a key or a movement the vault locks.</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>How long a yes lasts where no day was said.</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>How long a body has to answer a hand-off.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Locks after</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>A yes lasts</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Time to answer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>How the three answers stand before a member, on the screen and on picture slips.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Order of the answers</translation>
    </message>
    <message>
        <source>yes, no, later</source>
        <translation>yes, no, later</translation>
    </message>
    <message>
        <source>no, later, yes</source>
        <translation>no, later, yes</translation>
    </message>
    <message>
        <source>later, no, yes</source>
        <translation>later, no, yes</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>The passphrase was changed.</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>Keys and people</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>New recovery sheet…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>People who use this laptop…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>Incidents…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>Careful words…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>After these days without an acknowledgement, Today reminds of a recall.</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>Groups of listening rounds…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>Reminder of a recall</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Who helps…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>Share of a key</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Share %1 of %2</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>Show the letters</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>Type a share first, or choose its file.</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>Choose a new passphrase of at least %1 letters.</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>share %1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>Files of shares</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>Shares (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>No share yet.</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>Shares so far: %1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>A share is a part of the key. Several people keep one each. Enough of them together open the records.</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>A share, as it stands on the paper</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Add this share</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>From files…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>A new passphrase, for the time after</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>Printing the sheet</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>Only a facilitator makes a new recovery code.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Make a new recovery code</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>The sheet is tried</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>Making the recovery code</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>To the recovery sheet</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>Take the joined cells apart and try again.</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>The head of the sheet is gone. Ask the office for the sheet as it was sent.</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>Ask the office what this column means, or take it out of the sheet.</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>Ask the office which day it means, and write it as 2027-03-01.</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>Ask the office which answer of the list it means.</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>Compare the numbers with the package, or ask the office.</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>Ask the office what it means.</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>This file cannot be read as a response sheet. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>Save it again as XLSX without a password.</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>Line %1, column %2, could not be read for sure. Nothing was recorded.</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>Not read for sure: %1. %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Hand-offs</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Consent forms</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Honoraria</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>Ministries and bodies</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>People who use this laptop</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
</context>
<context>
    <name>balai::ui::StageLine</name>
    <message>
        <source>Stage of the recommendation: %1</source>
        <translation>Stage of the recommendation: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>one person still to review</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 people still to review</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>last exchange %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::TakeHome</name>
    <message>
        <source>What members take home</source>
        <translation>What members take home</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>Members who take something home</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>Nobody wants to take these minutes home.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>as a file</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Where to put the paper</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Making the paper</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Where to put the file</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Sealed file (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Making the file</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>These six words open the file. Let the member write them down, apart from it.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TermsPage</name>
    <message>
        <source>left alone</source>
        <translation>left alone</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>ours</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>The council’s own</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>It comes with Balai</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Instead</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>It is underlined in the minutes. Words that a member said are let alone.</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>It is left alone: nothing is underlined.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>Leave this word alone</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>Be careful with it again</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>A careful word</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>Word or words</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>Put commas between several words to use instead. They are advice: nobody’s text is changed.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>Write the word first.</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>The word itself stands among those to use instead.</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>This word is in the list already.</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>Careful words</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>New word</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayLines</name>
    <message>
        <source>One honorarium was perhaps paid twice</source>
        <translation>One honorarium was perhaps paid twice</translation>
    </message>
    <message>
        <source>Somebody took back a yes</source>
        <translation>Somebody took back a yes</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>in hand-off %1</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>Recall notice</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>One yes ends on %1</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>One yes ended on %1</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>One question was put off</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>%1 questions were put off</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>next round</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>One person still to review</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 people still to review</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>Everybody has read the minutes</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>minutes of %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>by %1</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>A request to take one sentence out</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>%1 requests to take a sentence out</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>Answer first</translation>
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
        <translation>target date</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>Due</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>One person is owed for %1</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>%2 people are owed for %1</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>One person is owed</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>%1 people are owed</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>Make the first backup</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>%1 days ago</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>An action is due</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>Honoraria and backups</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>an invitation is still open</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>A consent text has changed: %1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>one person to ask again</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>%1 people to ask again</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>%1 waits for an answer to its invitation</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>An invitation waits for an answer</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>An incident: those concerned have to be told</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>A recall was not acknowledged</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>hand-off %1</translation>
    </message>
    <message>
        <source>Remind them</source>
        <comment>chip: a body has not acknowledged a recall</comment>
        <translation>Remind them</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ move</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9 or Enter opens</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z undoes</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>What needs somebody now</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>Nothing needs anybody today. What comes due stands here.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Open agenda</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>No meeting is planned yet.</translation>
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
        <translation>one member coming</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>%1 members coming</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>one apology</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 apologies</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1, with interpreter</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>Recommendations by stage</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>One recommendation.</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>%1 recommendations by stage.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>%1 of %2 sent are answered</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <translation>Last one %1</translation>
    </message>
    <message>
        <source>Nothing was exchanged with another laptop yet.</source>
        <translation>Nothing was exchanged with another laptop yet.</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>One passage has two versions</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>%1 passages have two versions</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>balai::ui::ToldWords</name>
    <message>
        <source>I have written them down</source>
        <translation>I have written them down</translation>
    </message>
</context>
<context>
    <name>balai::ui::TranslationSheets</name>
    <message>
        <source>Translations</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>Sheet for a translator…</source>
        <translation>Sheet for a translator…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>Take in a sheet…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1: %2 to translate, %3 behind their original</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>The council has one language.</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>Sheet for a translator</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Into</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Choose a place</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>Where to put the sheet</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>Making the sheet</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>Passages in the sheet: %1. Held back: %2.</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>Take in a sheet</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>Sheets (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>Taking in the sheet</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Translations taken in: %1. Their originals changed since: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>Stop recording</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Say it again</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>Listen to it</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Throw it away</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>Recording: %1 of at most %2.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Recorded: %1.</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>There is no room for more recordings here.</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>At most %1 minutes.</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>The microphone stopped. What was said until then is here.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>It cannot be played on this laptop.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>Read aloud: this laptop is asked for its voices.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>Read aloud: this laptop has a voice for every language.</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>Read aloud: %1. No voice here for: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
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
        <translation>These changes are of another council.</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>They come from a laptop that this council has not admitted yet.</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>They were not signed by the laptop that they name.</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>The council does not trust that laptop any more.</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>This laptop is trusted with other keys. Compare its words by voice before anything else.</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>A laptop does not end the trust in itself. Do it on another laptop.</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>The invitation was used before. Ask for a new one.</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>An office’s account exchanges nothing. Use an account of the council.</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>Many records would be erased at once. A second person confirms that with their own passphrase.</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>This member takes no paper home. Read it together here instead.</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>A council keeps at least one facilitator.</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>One passphrase always stays. Add another one first.</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>Nothing of this package was called back.</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>All of this package was called back, so there is nothing to send in its place.</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>There is a package in its place already.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>Whoever wrote these minutes does not read them aloud to members.</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>Whoever wrote a translation does not check it. Ask somebody else.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>A member asked for words to be taken out. Answer that first.</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>A second person confirms this with an account and passphrase of their own.</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>The council’s signing key changed since the preview. Look at the preview again.</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>The preview has questions that are not answered yet. Answer each one with a reason.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>Nothing of what was chosen may go out now. The preview says why.</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>This review copy is no longer valid. Ask for a new one.</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>Ask a facilitator to do it.</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>It needs an account that opens sealed details. Ask somebody who has one.</translation>
    </message>
</context>
<context>
    <name>balai::words::Why</name>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>not a text</translation>
    </message>
    <message>
        <source>it holds signs that are not allowed</source>
        <translation>it holds signs that are not allowed</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>an empty text in a list</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>not texts by language</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>not a tag of a language, such as km</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>not an id</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>not one of these: %1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>not a word that may stand here</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>not valid</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>not a list</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>not a JSON object</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>not true or false</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>not a whole number</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>not a number</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>not from %1 to %2</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>less than nothing</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>not a date; write it as 2026-11-23</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>not a time; write it as 2026-11-23T10:00:00+07:00</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>the year seems to be of the Buddhist era</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1; if it is this day, write %2</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>it could mean two things</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>more than one line</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>no such field</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>not known here</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>no such kind of record: %1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>no such time zone</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>no such group: %1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>not a key</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>the passphrase is empty or too long</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>another record has it already</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>what happened never changes; write a new record that corrects it</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>the record was removed</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>not written together with other changes</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>there is one council already; name its id</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>the council’s own record always stays</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>a laptop stays in the records; end the trust in it instead</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>a no may not take effect later than today</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>correct this yes first; without its condition it would say more</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>only words are erased; correct it instead</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>fewer than five answers</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>this cannot become of it</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>two histories of one laptop both stay</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>this step is not possible here</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>too long or too large</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>empty, or larger than 20 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>this kind of record keeps no files</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>not a sound that can be played here</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>too many recordings for one reply</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>the file cannot be read</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>its files are of different vaults</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>narrower than who it is for</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>it went to another body</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>another package has its place already</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>nothing of it was called back</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>not a decision</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>%1 alone is larger</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>this day has not come yet</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>before the recall</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>no acknowledgement of a recall</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>it is there twice</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>not in the package</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>it belongs to something else</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>the column is there twice</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>there is no such column</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>a column that is not known; say what it is, or leave it out</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>a formula or an error of the spreadsheet; put the value there</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>joined cells; take them apart</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>a quotation mark without its second</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>save it as XLSX without a password, or as CSV in UTF-8</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>it cannot come from a table in this way</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>the language of the original</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 needs %2</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>give %1 or %2</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>give a file or %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>give %1</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>no share was given</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1 takes a whole number from %2</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1 takes a number from %2 to %3</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1 takes a number</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1 takes numbers with commas between them</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1 takes a day or time such as %2</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1 takes ours, theirs or the id of a change</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1 takes a kind of record and an id</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1 takes the id of a member</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1 takes a public key or a file with one</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1 takes FIELD=VALUE with a field of this kind</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1 takes one of these: %2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>the name of the file ends in one of these: %1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 and %2 go together</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 and %2 do not go together</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 and %2 are the same</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>%1 may not be over %2</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>%1 is only for vaults made for tests</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>the file may not lie in the vault’s own folder</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>the file stays in the vault; %1 writes it into an encrypted file</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>no such command</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 is not expected here</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>%1 has too few or too many values</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>of a package that was not made here</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>a day long past</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>hidden in the sheet; show it, or take it out</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>--zawgyi takes all, none or the numbers of lines, as 2,5</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>%1 is no language of the council</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</translation>
    </message>
</context>
</TS>
