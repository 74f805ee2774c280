<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>រក្សាទុកកំណត់ត្រារបស់ក្រុមប្រឹក្សានៃអ្នកមានបទពិសោធន៍ផ្ទាល់។</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>បង្កើតទូសុវត្ថិភាពថ្មីក្នុងថត DIR។</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>បង្កើតទូសុវត្ថិភាពដែលមានក្រុមប្រឹក្សាគំរូ សម្រាប់សាកល្បង។</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>បង្ហាញកំណែ ចំនួន ទំហំ និងកុំព្យូទ័រ។</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>រកការខូចខាត។ ប្រើ --deep ដើម្បីរកក្នុងកំណត់ត្រានីមួយៗដែរ។</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>បង្កើតអ្វីៗឡើងវិញពីប្រវត្តិនៃការកែប្រែ។</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>មនុស្សដែលអាចបើកទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>បង្ហាញបញ្ជីគណនី។</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>បន្ថែមគណនីដែលមានឃ្លាសម្ងាត់របស់ខ្លួន។</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>យកគណនីចេញ។ កំណត់ត្រារបស់វានៅដដែល។</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>ប្តូរឃ្លាសម្ងាត់របស់គណនី។</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>លេខកូដដែលបើកទូសុវត្ថិភាព ពេលបាត់ឃ្លាសម្ងាត់។</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>បង្កើតលេខកូដស្តារថ្មី។ លេខកូដចាស់លែងបើកទូសុវត្ថិភាពបាន។</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>បើកទូសុវត្ថិភាពដោយលេខកូដស្តារ ហើយកំណត់ឃ្លាសម្ងាត់ថ្មី។</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>បង្ហាញបញ្ជីកំណត់ត្រានៃប្រភេទមួយ។</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>បង្ហាញកំណត់ត្រាមួយ។</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>បង្ហាញការកែប្រែទាំងអស់នៃកំណត់ត្រាមួយ។</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>អានកំណត់ត្រាជា JSON Lines។ របស់ដែលមានលេខសម្គាល់កែកំណត់ត្រានោះ បើគ្មាន បង្កើតថ្មី។</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>យកកំណត់ត្រាចេញពីការមើលឃើញ។ វានៅក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>លុបចោលពាក្យនៃកំណត់ត្រា ឬប្រអប់មួយ គ្រប់ទីកន្លែង ជាស្ថាពរ។</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>ស្វែងរកកំណត់ត្រាតាមពាក្យ។</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>អ្វីដែលសមាជិកយល់ព្រម។</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>ប្រាប់ថាសមាជិកយល់ព្រមលើការប្រើប្រាស់មួយឬទេ និងតាមការយល់ព្រមណា ឬហេតុអ្វីមិនយល់ព្រម។</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>បង្ហាញអ្វីដែលត្រូវធ្វើឥឡូវ។</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>កុំព្យូទ័ររបស់ក្រុមប្រឹក្សានេះ។</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>សរសេរកាតដែលអ្នកដទៃប្រើ ដើម្បីទទួលស្គាល់កុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>ទទួលស្គាល់កុំព្យូទ័រតាមកាត។ សូមផ្ទៀងពាក្យដោយសំឡេង។</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>បង្ហាញបញ្ជីកុំព្យូទ័រ។</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>លែងទទួលអ្វីពីកុំព្យូទ័រមួយ ដូចជាកុំព្យូទ័រដែលបាត់។</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>យកការកែប្រែពីកុំព្យូទ័រមួយទៅមួយ ជាឯកសារ។</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>សរសេរឯកសារផ្លាស់ប្តូរ ដែលមានការកែប្រែដែលអ្នកដទៃខ្វះ។</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>ទទួលឯកសារផ្លាស់ប្តូរពីកុំព្យូទ័រផ្សេង។</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>បង្ហាញអ្វីដែលមនុស្សពីរនាក់បានកែព្រមគ្នា។ កំណែទាំងពីរត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>ជ្រើសកំណែមួយក្នុងកំណែពីរ។</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>សរសេរការអញ្ជើញ ដើម្បីឱ្យកុំព្យូទ័រថ្មីមានទូសុវត្ថិភាពរបស់ក្រុមប្រឹក្សានេះ។</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>បង្កើតទូសុវត្ថិភាពរបស់កុំព្យូទ័រនេះ ពីការអញ្ជើញ។</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>កំណត់ហេតុដែលសមាជិកអាន និងឆ្លើយដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>សរសេរច្បាប់សម្រាប់ពិនិត្យរបស់សមាជិកម្នាក់ សម្រាប់ការប្រជុំមួយ និងឃ្លាសម្ងាត់របស់វាក្នុងឯកសារ។</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>បង្ហាញអ្វីក្នុងច្បាប់សម្រាប់ពិនិត្យ។ មិនត្រូវការទូសុវត្ថិភាពទេ។</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>សរសេរចម្លើយត្រឡប់នៃច្បាប់សម្រាប់ពិនិត្យ។ មិនត្រូវការទូសុវត្ថិភាពទេ។</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>ទទួលចម្លើយត្រឡប់របស់សមាជិក ចូលក្នុងទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>ប្រគល់ជូនក្រសួង នូវអ្វីដែលសមាជិកយល់ព្រមចែករំលែក។</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>បង្ហាញអ្វីដែលនឹងចេញទៅ អ្វីដែលនៅ និងហេតុអ្វី។</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>បង្កើតកញ្ចប់ឯកសារដែលមានហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>ពិនិត្យកញ្ចប់ឯកសារ ឬថង់ឯកសារ។ មិនត្រូវការទូសុវត្ថិភាពទេ។</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>បង្ហាញបញ្ជីការប្រគល់។</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>សរសេរលិខិតសុំឱ្យស្ថាប័នឈប់ប្រើអ្វីដែលបានដកវិញ។</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>អ្វីដែលស្ថាប័នឆ្លើយតប។</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>ទទួលសន្លឹកចម្លើយដែលបំពេញរួច ឬចម្លើយត្រឡប់ដែលមានហត្ថលេខា។</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>ច្បាប់បម្រុងនៃទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>បង្កើតច្បាប់បម្រុង ដែលអ៊ិនគ្រីបដូចទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>ពិនិត្យថាច្បាប់បម្រុងនៅពេញលេញ។</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>បង្កើតទូសុវត្ថិភាពក្នុងថត DIR ពីច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>ថតនៃទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>ឯកសារដែលបន្ទាត់ទីមួយជាឃ្លាសម្ងាត់ បើគ្មាន អ្នកនឹងត្រូវបានសួរ</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>ឃ្លាសម្ងាត់ទីពីរ៖ របស់គណនីថ្មី ការអញ្ជើញ ឬមនុស្សទីពីរ</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>ឈ្មោះគណនីដែលធ្វើ</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>ឆ្លើយជា JSON</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>មិនបង្ហាញដំណើរការ</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>កំណត់នាឡិកា សម្រាប់តែទូសាកល្បង</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>កំណត់ភាពចៃដន្យ សម្រាប់តែទូសាកល្បង</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>ថតនៃឯកសារផ្លាស់ប្តូរ</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>តែកំណត់ត្រាដែលមាន FIELD=VALUE អាចដាក់ច្រើនដង</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>តែប្រអប់ទាំងនេះ ដោយមានក្បៀសនៅចន្លោះ</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put៖ រក្សាទុកម្តង N កំណត់ត្រា, consent៖ អានសំណួរជា JSON Lines</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked, mistake ឬ retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>ថ្ងៃ ដូចជា 2026-11-23</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>ទាំងអស់ មិនមែនតែអ្វីថ្មី</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>កូដភាសា ដូចជា km</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>ឯកសារនៃលេខកូដស្តារ</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>កូនសោសាធារណៈរបស់ក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>ពិនិត្យតែថត ឬ zip BagIt ដោយគ្មានហត្ថលេខា</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>ទទួលការលុបចោលច្រើនព្រមគ្នា ត្រូវការឃ្លាសម្ងាត់របស់គណនីទីពីរ</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator, notetaker ឬ reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>ឱ្យកូនសោនៃព័ត៌មានបិទត្រាដល់កុំព្យូទ័រថ្មីដែរ</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>លេខសម្គាល់សមាជិក</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>ការយល់ព្រមនោះអំពីអ្វី</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council, body, government, partners ឬ public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>លេខសម្គាល់ស្ថាប័ន</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>លេខសម្គាល់កថាខណ្ឌ</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>លេខសម្គាល់អនុសាសន៍</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>លេខសម្គាល់ការប្រជុំ</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>លេខសម្គាល់កុំព្យូទ័រដែលត្រូវទទួល អាចដាក់ច្រើនដង</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>ការកែប្រែដែលត្រូវទុក ឬ ours ឬ theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>តម្លៃផ្សេង ជា JSON</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>របៀបដែលបានឆ្លើយ៖ self, readTo, spoken ឬ paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>ឯកសារចម្លើយ ជា JSON Lines</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>ឯកសារដែលឃ្លាសម្ងាត់នៃច្បាប់សម្រាប់ពិនិត្យ ត្រូវសរសេរចូល</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>តែកំណត់ត្រាប្រភេទនេះ</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>ច្រើនបំផុតប៉ុណ្ណេះ</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>តែប្រអប់នេះ</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>ក្នុងកំណត់ត្រា និងការកែប្រែនីមួយៗដែរ</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>ឈ្មោះក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>កូនសោខ្សោយ សម្រាប់តែការសាកល្បង</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>ចែកកូនសោស្តារថ្មីជាចំណែក។ ចំណែកតាមចំនួនកំណត់ រួមគ្នាបើកទូសុវត្ថិភាពបាន។</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>បើកទូសុវត្ថិភាពដោយចំណែកកូនសោ ហើយកំណត់ឃ្លាសម្ងាត់ថ្មី។</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>សរសេរកំណត់ត្រានៃប្រភេទមួយជាតារាង៖ អ្វីដែលអាចចេញទៅបាន ឬទាំងអស់ក្នុងឯកសារអ៊ិនគ្រីប។</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>ទទួលតារាងជាកំណត់ត្រាថ្មីនៃប្រភេទមួយ យកទាំងអស់ ឬមិនយកសោះ។</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>ឯកសារអំពីការងាររបស់ក្រុមប្រឹក្សា។</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>សរសេរស្ថានភាពនៃអនុសាសន៍ និងអ្វីដែលស្ថាប័នបានឆ្លើយតប។</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>សរសេរអ្វីដែលក្រុមប្រឹក្សាបានធ្វើក្នុងមួយឆ្នាំ៖ ការប្រជុំ វត្តមាន ប្រាក់ឧបត្ថម្ភ និងអនុសាសន៍។</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>បង្កើតក្រុមប្រឹក្សាប្រឌិតក្នុងថតបណ្តោះអាសន្ន ហើយវាស់រយៈពេលនៃកិច្ចការដែលមនុស្សធ្វើ។</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>បិទអ្វីដែលសរសេរ ដោយឃ្លាសម្ងាត់ក្នុងឯកសារនេះ</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>ចំនួនចំណែក ពី 2 ដល់ 255</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>ចំនួនចំណែកដែលបើកទូសុវត្ថិភាពបាន</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>អ្វីទាំងអស់ដែលគណនីនេះអាចបើក ក្នុងឯកសារដែលអ៊ិនគ្រីបដោយ --encrypt-passphrase-file</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>ជួរឈរណាជាប្រអប់ណា ជា JSON ឬឯកសារ JSON</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small, decade ឬ nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>សមាជិកម្នាក់ផ្អាក ត្រឡប់មកវិញ ឬចាកចេញ។</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>គ្មានអ្វីរបស់សាមីខ្លួនចេញទៅក្រៅទេ រហូតដល់សាមីខ្លួនត្រឡប់មកវិញ។</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>សាមីខ្លួនត្រឡប់មកវិញ។ អ្វីៗទាំងអស់ដូចមុន។</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>សាមីខ្លួនចាកចេញថ្ងៃនេះ និងអ្វីដែលត្រូវធ្វើចំពោះការរួមចំណែករបស់សាមីខ្លួន។</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>ឆ្លើយកញ្ចប់ឯកសារក្នុងនាមការិយាល័យដែលទទួល ជាចម្លើយត្រឡប់ដែលមានហត្ថលេខា។ មិនត្រូវការទូសុវត្ថិភាពទេ។</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>បញ្ជាក់ថាគ្មានអ្វីថ្មីជាងអ្វីដែលបានស្តារទេ។ បន្ទាប់មក អាចធ្វើការប្រគល់បានវិញ។</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>អត្ថបទសម្រាប់អ្នកបកប្រែនៅខាងក្រៅ។</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>សរសេរអ្វីដែលត្រូវបកប្រែ ត្រឹមអ្វីដែលអាចចេញទៅបាន សម្រាប់អ្នកបកប្រែនៅខាងក្រៅ។</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>ទទួលសន្លឹករបស់អ្នកបកប្រែ យកទាំងអស់ ឬមិនយកសោះ។</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>បង្ហាញជំពូកមួយនៃសៀវភៅណែនាំ ឬបញ្ជីជំពូក។</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>អ្នកសម្របសម្រួលថ្មី បើកឈ្មោះបិទត្រាមិនបានទេ</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>ហេតុផល ដែលត្រូវកត់ទុក</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>ដូចគ្នា តែជា zip AES-256 សម្រាប់ការិយាល័យដែលគ្មាន age។ បើឯកសារមិនទាន់មាន វាទទួលពាក្យប្រាំមួយ</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>ជាឯកសារច្រើន មួយៗយ៉ាងច្រើនប៉ុណ្ណេះមេកាបៃ សម្រាប់អ៊ីមែល</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>seal, keep, keepNamed ឬ delete សម្រាប់ទាំងអស់ ឬ RECORD=seal សម្រាប់មួយ អាចដាក់ច្រើនដង</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>ចាប់ពីថ្ងៃនេះ ដូចជា 2026-11-23</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>រហូតដល់ថ្ងៃនេះ ដូចជា 2026-11-23</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>ភាសានៃច្បាប់ដើម</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>អ្វីដែលបានបកប្រែរួចដែរ</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>លេខសម្គាល់គណនីដែលបានពិនិត្យការបកប្រែ</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>តែផ្នែកនេះ</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>ឯកសារដែលទុកក្នុងទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>រក្សាទុកឯកសារយ៉ាងច្រើន 20 MB ជាមួយកំណត់ត្រាដែលវាជាប់ទាក់ទង។</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>បង្ហាញបញ្ជីឯកសារដែលបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>សរសេររូបភាពដែលអាចចេញទៅបាន ឬឯកសារណាក៏បានក្នុងឯកសារអ៊ិនគ្រីប។</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>ឈ្មោះកុំព្យូទ័រថ្មី ឬឈ្មោះឯកសារ</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>ប្រភេទ និងលេខសម្គាល់កំណត់ត្រា ដែលឯកសារជាប់ទាក់ទង</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>លេខចំណុចដែលត្រូវសុំឱ្យឈប់ប្រើដោយដៃ ដោយមានក្បៀសនៅចន្លោះ</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>សរសេរសន្លឹកក្របមានលេខ សម្រាប់ច្បាប់បោះពុម្ពនីមួយៗ ហើយកត់ថាអ្នកណាយកទៅ។</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>សរសេរលិខិតម្តងទៀត សម្រាប់ស្ថាប័នដែលមិនទាន់បញ្ជាក់ថាឈប់ប្រើ។</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>កត់ថាស្ថាប័នមួយបានឈប់ប្រើអ្វីដែលបានសុំឱ្យឈប់ប្រើ។</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>បង្ហាញអ្វីដែលត្រូវធ្វើ ជំនួសកញ្ចប់ឯកសារដែលមានផ្នែកខ្លះបានសុំឱ្យឈប់ប្រើ។</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>ឯកសារដែលត្រូវសរសេរ</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>ថតដែលត្រូវសរសេរចំណែកកូនសោ</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>ការិយាល័យដែលទទួលច្បាប់ចម្លង បើមិនមែនជាអ្នកទទួលកញ្ចប់ឯកសារ</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>ចំនួនច្បាប់បោះពុម្ព</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>អ្នកណាយកច្បាប់ចម្លងទៅ ហើយត្រូវបានកត់ទុក</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>សរសេរសន្លឹកដែលស្ថាប័នប្រាប់ថាឈប់ប្រើហើយ ទៅក្នុងឯកសារនេះផង</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>គេប្រាប់តាមរបៀបណា៖ sheet, reply, letter ឬ spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>ការិយាល័យដែលបានប្រាប់ មិនមែនឈ្មោះមនុស្សទេ</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>បន្ទាត់ %1 ប្រអប់ %2៖ %3។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមកែ ហើយសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>បន្ទាត់ %1៖ %2។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមកែ ហើយសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>ប្រអប់ %1៖ %2។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមកែ ហើយសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>អ្វីដែលបានបញ្ចូលមិនត្រឹមត្រូវ៖ %1។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>កម្មវិធីផ្សេងកំពុងប្រើទូសុវត្ថិភាព។ សូមបិទវានៅទីនោះ ហើយសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>%1 (ដំណើរការ %2) កំពុងប្រើទូសុវត្ថិភាព។ សូមបិទវានៅទីនោះ ហើយសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1។ សូមមើល balai-cli --help។</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>ឃ្លាសម្ងាត់ ឬលេខកូដនេះបើកមិនបានទេ។ សូមវាយម្តងទៀត ឬប្រើលេខកូដស្តារ។</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>គណនី ឬកុំព្យូទ័រនេះគ្មានកូនសោសម្រាប់កិច្ចការនេះទេ។ សូមសួរអ្នកសម្របសម្រួល ឬប្រើឯកសារកូនសោដែលត្រូវ។</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>វាខូច ឬមានគេកែ ហើយមិនត្រូវបានប្រើទេ (%1)។ សូមប្រើច្បាប់ចម្លងផ្សេង ឬច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>keys.json ចាស់ជាងទូសុវត្ថិភាព។ សូមដាក់ keys.json ថ្មីជាង ឬ keys.json.bak មកវិញ។</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>វាត្រូវបានសរសេរដោយ Balai កំណែថ្មីជាង។ សូមដំឡើងកំណែនោះ ដើម្បីបើក។</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>មិនបានធ្វើ (%1)៖ %2។</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>គ្មានរបស់នេះទេ៖ %1។ សូមពិនិត្យឈ្មោះ ឬលេខសម្គាល់។</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>វាមានរួចហើយ ហើយមិនត្រូវសរសេរជាន់លើឡើយ៖ %1។ សូមជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>ថាសពេញ។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមទុកកន្លែងទំនេរ ហើយសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>មិនមានសិទ្ធិអាន ឬសរសេរឯកសារ ឬថតនេះទេ៖ %1។ សូមពិនិត្យសិទ្ធិរបស់វា។</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>ឯកសារ ឬថតនេះអានបានតែប៉ុណ្ណោះ៖ %1។ សូមចម្លងទៅកន្លែងដែលសរសេរបាន។</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>ថាសប្រាប់ថាមានបញ្ហា។ គ្មានអ្វីត្រូវបានប្តូរទេ (%1)។ សូមពិនិត្យថាស ហើយសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>បានឈប់។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>មានបញ្ហានៅក្នុង Balai៖ %1។</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>ច្បាប់បម្រុងនៅពេញលេញ។</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>ច្បាប់បម្រុងខូច។ សូមប្រើមួយផ្សេង។</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>សូមផ្ទៀងពាក្យទាំងនេះដោយសំឡេង៖ %1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>កុំព្យូទ័រ %1 ត្រូវបានទុកចិត្ត។ សូមផ្ទៀងពាក្យទាំងនេះដោយសំឡេង៖ %2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>បានផ្តល់ការកែប្រែ៖ %1។ កុំព្យូទ័រដែលអានបាន៖ %2។</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>ថ្មី៖ %1។ មានរួចហើយ៖ %2។ រង់ចាំ៖ %3។ កំណែពីរ៖ %4។</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>មិនបានទទួល %1 ទេ៖ %2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>លេខកូដស្តារ (សូមកត់ទុក។ វាបង្ហាញតែម្តង ហើយបើកទូសុវត្ថិភាពបាន)៖</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>បានបង្កើតទូសុវត្ថិភាព។ កំណត់ត្រារបស់វាមកជាមួយឯកសារផ្លាស់ប្តូរដំបូង៖ exchange import។</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>ស្គាល់កូនសោ។ គ្មាននរណាបានកែកញ្ចប់ឯកសារនេះទេ។</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>គ្មាននរណាបានកែទេ ប៉ុន្តែកូនសោនេះមិនស្គាល់នៅទីនេះ។ សូមផ្ទៀងពាក្យទាំងនេះជាមួយក្រុមប្រឹក្សា៖ %1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>មានគេកែ ឬខូច (%1)។ សូមកុំប្រើ ហើយសុំម្តងទៀត។</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>ថង់ឯកសារត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>ថង់ឯកសារមិនត្រឹមត្រូវ៖ %1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>បានកត់ចម្លើយ៖ %1។ មានពីមុន៖ %2។</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>កថាខណ្ឌ៖ %1។ សូមប្រាប់ឃ្លាសម្ងាត់តាមផ្លូវផ្សេង មិនមែនជាមួយច្បាប់សម្រាប់ពិនិត្យទេ។</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>បានទទួលចម្លើយត្រឡប់នេះពីមុនហើយ។</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>បានទទួលចម្លើយ៖ %1។</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>លេខកូដស្តារនៅក្នុងឯកសារដែលអ្នកបានដាក់ឈ្មោះ។ វាជាកូនសោនៃទូសុវត្ថិភាព៖ សូមទុកនៅកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>ក្រុមប្រឹក្សា %1 ទម្រង់ទូសុវត្ថិភាព %2។ សំណុំការកែប្រែ៖ %3។ បៃ៖ %4។</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>អ្វីៗល្អទាំងអស់។</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>ចំណុចរកឃើញ %n។ សូមបង្កើតច្បាប់បម្រុង មុនជួសជុលអ្វី។</numerusform>
            <numerusform>ចំណុចរកឃើញ %n។ សូមបង្កើតច្បាប់បម្រុង មុនជួសជុលអ្វី។</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>តារាងត្រូវបានបង្កើតឡើងវិញពីប្រវត្តិនៃការកែប្រែ។</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>បានលុបចោលនៅទីនេះ។ ច្បាប់បម្រុងចាស់ ក្រដាសបោះពុម្ព និងកញ្ចប់ឯកសារដែលបានប្រគល់ នៅមានវា។ កុំព្យូទ័រផ្សេងនឹងលុបចោលនៅពេលផ្លាស់ប្តូរបន្ទាប់។</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>បន្ទាត់ %1 ជួរឈរ %2៖ %3។ គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមកែ ហើយសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>ចំណែកនេះជារបស់ទូសុវត្ថិភាពផ្សេង៖ %1។ សូមកុំប្រើវា។</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>ចំណែកនេះមិនបានបង្កើតជាមួយចំណែកឯទៀតទេ៖ %1។ សូមកុំប្រើវា។</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>ចំណែកដែលបានដាក់៖ %1 ត្រូវការ៖ %2។ នៅខ្វះ៖ %3។</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>បានដាក់ពីរដង៖ %1។</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>នេះមិនមែនជាចំណែក ឬជាចំណែកដែលខូច៖ %1។ សូមផ្ទៀងវាជាមួយក្រដាស។</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>ចំណែកនេះខូច៖ %1 ក្រុម %2។ សូមផ្ទៀងវាជាមួយក្រដាស។</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>ចំណែកពីរមានលេខតែមួយ តែខុសគ្នា។ មួយក្នុងនោះមិនមែនជាចំណែកពិតទេ៖ %1។</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>ចំណែកទាំងនេះមិនត្រូវគ្នាទេ។ មួយក្នុងនោះមិនមែនជាចំណែកពិត។ សូមសាកដោយដកចេញម្តងមួយៗ។</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>រក្សាទុកមិនផ្ញើ ហើយមិនបានបញ្ចូល៖ %1 (%2)។</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>កំពុងវាស់រយៈពេល៖ %1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>កំពុងបង្កើតក្រុមប្រឹក្សា៖ %1 ក្នុង %2</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>អង្គចងចាំច្រើនបំផុត៖ %1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>ឯកសារ %1 ណាក៏បាន ក្នុងចំណោមឯកសារទាំងនេះ រួមគ្នាជាកូនសោនៃទូសុវត្ថិភាព។ សូមឱ្យមួយៗទៅមនុស្សផ្សេងគ្នា ហើយកុំទុកមួយណាក្បែរទូ។ ចំណែកមុនៗលែងបើកទូបានហើយ។</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>បានទទួលកំណត់ត្រា៖ %1។</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>បានស្តារ។ មុនប្រគល់អ្វីពីទីនេះ សូមទទួលអ្វីដែលកុំព្យូទ័រផ្សេងមាន ឬប្រាប់ថាហេតុអ្វីគ្មានអ្វីថ្មីជាងនេះ៖ backup nothing-newer។</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>ចម្លើយត្រឡប់នៅពេញលេញ។ សូមផ្ទៀងពាក្យនៃកូនសោរបស់វាជាមួយការិយាល័យ៖ %1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>បានរក្សាទុកចម្លើយត្រឡប់។ សូមប្រាប់ពាក្យទាំងនេះដល់ក្រុមប្រឹក្សាតាមផ្លូវផ្សេង៖ %1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>បានទទួលការបកប្រែ៖ %1។ ច្បាប់ដើមដែលបានប្តូរក្រោយមក៖ %2។</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>ឯកសារដែលនឹងទៅជាមួយឯកសារផ្លាស់ប្តូរលើកក្រោយ ពេលកុំព្យូទ័រម្ខាងទៀតបានឆ្លើយ៖ %1។</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>កំណែចាស់៖ កញ្ចប់ឯកសារ %1 ជំនួសវា។ សូមប្រើមួយនោះ។</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>បានបញ្ជាក់ថាឈប់ប្រើ៖ %1។</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>ស្ថាប័នមួយបានបញ្ជាក់ថាឈប់ប្រើ។</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>នេះមិនមែនជាលេខកូដស្តារទេ៖ លេខកូដស្តារមានប្រាំបីក្រុម ក្នុងមួយក្រុមមានប្រាំបីតួ។ សូមផ្ទៀងវាជាមួយក្រដាស។</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>លេខកូដស្តារវាយមិនដូចនៅលើក្រដាសទេ។ សូមមើលក្រុម %1។</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>លេខកូដស្តារនេះជារបស់ទូសុវត្ថិភាពផ្សេង។ សូមរកសន្លឹករបស់ទូនេះ។</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>keys.json ខូច ឬបាត់ តែច្បាប់ចម្លងរបស់វានៅល្អ។ សូមចម្លង keys.json.bak ទៅជា keys.json ហើយសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>មិនអាចសរសេរចម្លើយនៃពាក្យបញ្ជានេះបានទេ (%1)។ អ្វីដែលបានប្តូរ ឬបានសរសេរមុននោះ នៅដដែល។ សូមពិនិត្យមើលមុននឹងធ្វើម្តងទៀត។</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>បានឈប់៖ %1។ បានរក្សាទុកពីជុំមុន៖ %2។ លេខសម្គាល់បានបង្ហាញហើយ។</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>វាខូច ឬមានគេកែ ហើយមិនត្រូវបានប្រើទេ។ សូមប្រើច្បាប់ចម្លងផ្សេង ឬច្បាប់បម្រុង។</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>បានឈប់៖ បន្ទាត់ %1៖ %2។ បានរក្សាទុកពីជុំមុន៖ %3។ លេខសម្គាល់បានបង្ហាញហើយ។</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>បានឈប់៖ បន្ទាត់ %1 ប្រអប់ %2៖ %3។ បានរក្សាទុកពីជុំមុន៖ %4។ លេខសម្គាល់បានបង្ហាញហើយ។</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>ឃ្លាសម្ងាត់៖</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>អនុញ្ញាត៖ %1 (%2)</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>មិនអនុញ្ញាត៖ %1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>ចម្លើយដែលខុសពីចម្លើយដែលបានកត់ពីមុន៖ %1។ ទាំងពីរនៅដដែល។</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>បានកត់ថាបានពិនិត្យ៖ %1។</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>គ្មានអត្ថបទណាជាភាសាទាំងនេះទេ៖ %1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>ការយល់ព្រមមួយជិតចប់ សូមសួរសមាជិកម្តងទៀត។</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>ការយល់ព្រមមួយបានចប់ សូមសួរសមាជិកម្តងទៀត។</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>អត្ថបទនៃការយល់ព្រមមួយបានប្តូរ សូមសួរសមាជិកម្តងទៀត។</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>ការយល់ព្រមដែលបានដកវិញ ប៉ះដល់កញ្ចប់ឯកសារដែលបានចេញទៅ ឬការអញ្ជើញដែលមិនទាន់ឆ្លើយ។</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>ពាក្យដែលបានចេញទៅ ប្រើតទៅទៀតមិនបានទេ សូមផ្ញើលិខិតសុំឱ្យឈប់ប្រើ។</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>លិខិតសុំឱ្យឈប់ប្រើមួយ មិនទាន់មានគេបញ្ជាក់ថាបានទទួលទេ។</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>កំណត់ហេតុរង់ចាំសមាជិកអាន។</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>គ្រប់គ្នាបានអានកំណត់ហេតុហើយ អាចបញ្ជាក់បាន។</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>ផ្នែកខ្លះនៃកំណត់ហេតុរង់ចាំការបកប្រែ។</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>អ្វីដែលស្ថាប័នមួយបានសន្យា ដល់ពេលហើយ។</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>កំពុងរង់ចាំចម្លើយពីស្ថាប័នមួយ។</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>សមាជិកម្នាក់មិនទាន់បានទទួលប្រាក់ដែលត្រូវបើកទេ។</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>ប្រាក់ឧបត្ថម្ភមួយ ប្រហែលជាបានបើកពីរដង។</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>កិច្ចការត្រូវធ្វើមួយដល់ពេលហើយ។</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>ស្ថាប័នមួយរង់ចាំចម្លើយចំពោះការអញ្ជើញរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>ឧប្បត្តិហេតុមួយ៖ ត្រូវប្រាប់អ្នកដែលពាក់ព័ន្ធ។</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>ច្បាប់បម្រុងចុងក្រោយ លើសពីមួយសប្តាហ៍ហើយ។</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>មិនទាន់មានច្បាប់បម្រុងទេ។</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>មិនបានផ្លាស់ប្តូរទិន្នន័យជាមួយកុំព្យូទ័រយួរដៃផ្សេងទៀត អស់ពីរសប្តាហ៍ហើយ។</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>មានកំណត់ត្រាដែលហួសពេលដែលក្រុមប្រឹក្សារក្សាទុក។</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>សមាជិកម្នាក់បានសុំឱ្យដកពាក្យចេញ សូមឆ្លើយសំណើនេះជាមុន។</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>គណនីថ្មី</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1 បើកអ្វីមិនបានលើកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>you</source>
        <translation>អ្នក</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>នៅទំព័របើក</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>ព័ត៌មានបិទត្រា</translation>
    </message>
    <message>
        <source>opens them</source>
        <translation>បើកបាន</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>បើកមិនបាន</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>ប្តូរឃ្លាសម្ងាត់…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>មានតែអ្នកសម្របសម្រួលទេ ដែលបន្ថែម ឬយកគណនីចេញ។</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>ឃ្លាសម្ងាត់ថ្មី…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>យកចេញ…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>យកគណនីរបស់ %1 ចេញឬទេ?</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>ចាប់ពីពេលនេះ ឃ្លាសម្ងាត់របស់វាលែងបើកអ្វីបានលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>អ្វីដែលវាបានសរសេរនៅដដែល។ លើកុំព្យូទ័រផ្សេង ត្រូវយកវាចេញនៅទីនោះដែរ។ ច្បាប់បម្រុងដែលបានបង្កើតមុននេះ វានៅតែបើកបាន។</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ទុកវា</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>យកវាចេញ</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>កំពុងយកគណនីចេញ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>អ្នកនោះវាយឃ្លាសម្ងាត់ដោយខ្លួនឯង។ មានតែអ្នកសម្របសម្រួលទេ ដែលបើកព័ត៌មានបិទត្រា និងធ្វើការប្រគល់។ អ្នកអានអាចអានតែប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>ត្រូវការឈ្មោះ។</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>គណនីផ្សេងមានឈ្មោះនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>កំពុងបន្ថែមគណនី</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>អ្នកដែលប្រើកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>នៅទីនេះមានគណនី៖ អ្នកដែលអាចបើកកំណត់ត្រានេះ ម្នាក់ៗមានឃ្លាសម្ងាត់ផ្ទាល់ខ្លួន។</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>របៀបវារៈ  %1 ក្នុង %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>មានវត្តមានម្នាក់</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>មានវត្តមាន %1 នាក់</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>សុំអវត្តមានម្នាក់</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>សុំអវត្តមាន %1 នាក់</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>អ្នកគាំទ្រ៖ នៅក្នុងបន្ទប់</translation>
    </message>
</context>
<context>
    <name>balai::ui::AloneFrame</name>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>ក−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>អក្សរតូចជាង</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>ក+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>អក្សរធំជាង</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>បិទបាំង</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>សំណួរ %1 ក្នុង %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>សម្រាប់ %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>បិទបាំង</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>ទៅតុការងារ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>ខ្ញុំអនុញ្ញាត</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>ខ្ញុំមិនអនុញ្ញាតទេ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>សូមសួរនៅថ្ងៃផ្សេង</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>អ្វីដែលអ្នកបានឆ្លើយត្រូវបានរក្សាទុក។ អ្នកអាចឈប់ឥឡូវ ហើយបន្តនៅថ្ងៃផ្សេង។</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>អ្នកអាចឈប់ត្រឹមនេះ។ ថ្ងៃនេះមិនត្រូវការអ្វីពីអ្នកទៀតទេ។</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>អស់ហើយ។ សូមអរគុណ។</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>តើពេលនេះស្រួលទេ? តើនៅជិតអ្នកមានតែមនុស្សដែលអ្នកចង់ឱ្យនៅទេ? បើមិនស្រួល សូមចុច «ពេលក្រោយ»។</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>អ្វីដែលគេនឹងឃើញ</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>ប្រើឈ្មោះអ្វី</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>ឈ្មោះដែលអ្នកបានជ្រើស។</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>«សមាជិកម្នាក់» លើកលែងតែអ្នកបានយល់ព្រមឱ្យដាក់ឈ្មោះ។ អ្នកដែលស្គាល់ក្រុមប្រឹក្សាអាចទាយដឹង។</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>អ្នកដែលឃើញចម្លើយរបស់អ្នក</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>អ្នកដែលថែរក្សាកំណត់ត្រារបស់ក្រុមប្រឹក្សា។</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>រយៈពេលប៉ុន្មាន</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>រហូតដល់ %1។</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>ការប្តូរចិត្ត</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>អ្នកអាចដកវិញនៅថ្ងៃណាក៏បាន។ គ្មាននរណាសួរហេតុផលទេ។ បន្ទាប់មក យើងសុំឱ្យគេឈប់ប្រើ។ យើងបង្ខំគេមិនបានទេ ហើយគេអាចមានច្បាប់ចម្លង។</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>បើអ្នកឆ្លើយថាទេ</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>គ្មានអ្វីផ្លាស់ប្តូរទេ។ អ្នកចូលរួម និងទទួលប្រាក់ដូចមុន។</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>អត្ថបទទាំងមូល</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>សំណួរ</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>កៅអីបន្ទាប់សម្រាប់ %1។ អ្នកផ្សេងមិនមើលទេ។</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>ឱ្យអ្នកផ្សេងមុនសិន</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>អ្នកបន្ទាប់</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>អត្ថបទថ្មី</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>អត្ថបទត្រូវបានកែ ក្រោយពីអ្នកបានឆ្លើយ។</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>កំពុងរកសំណួរ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>ច្បាប់បម្រុងជាច្បាប់ចម្លងនៃទូសុវត្ថិភាពទាំងមូលក្នុងឯកសារតែមួយ ចាក់សោដូចទូដែរ។ សូមទុកមួយនៅកន្លែងផ្សេង ក្រៅពីកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>ក្នុងថតនៃទូសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>ច្បាប់បម្រុងចុងក្រោយ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>ពិនិត្យមួយនេះ</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>ពិនិត្យឯកសារ…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>ច្បាប់បម្រុងដែលត្រូវពិនិត្យ</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>ច្បាប់បម្រុង (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>កន្លែងដាក់ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>កំពុងបង្កើតច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>បានរក្សាទុក៖ %1។ សូមទុកវានៅកន្លែងផ្សេង ក្រៅពីកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>កំពុងពិនិត្យច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>ច្បាប់បម្រុងនេះនៅពេញលេញ។ វាត្រូវបានបង្កើតនៅ %1។</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>បង្កើតច្បាប់បម្រុង…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>បើបាត់ឃ្លាសម្ងាត់ទាំងអស់</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>អាចចែកកូនសោទៅមនុស្សដែលក្រុមប្រឹក្សាទុកចិត្ត។ ចំណែកមួយបើកអ្វីមិនបានទេ។ ចំណែកគ្រប់ចំនួន រួមគ្នាបើកបាន។</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>ចំណែកកូនសោ…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>បានបង្កើតចំណែកហើយ។ សូមឱ្យមួយៗទៅមនុស្សផ្សេងគ្នា ហើយសាកល្បងវាម្តង។</translation>
    </message>
</context>
<context>
    <name>balai::ui::BlockRow</name>
    <message>
        <source>Statement</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>សម្តី</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>សេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>កិច្ចការត្រូវធ្វើ</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>មិនដាក់ឡើយ</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>សមាជិកម្នាក់</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>ត្រឹម %1</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>ចំណាំអំពីខ្លឹមសារ</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>ចំណាំអំពីខ្លឹមសារ៖ %1។ បានបត់ទុក។ ចុច Space ដើម្បីបើក។</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1៖ ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>សូមកែ</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>ខ្ញុំមិនឯកភាព</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>កែ</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>ឆ្លើយ…</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>សូមដកចេញ</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>លុបចោល…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>ពាក្យក្នុងកថាខណ្ឌ</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>ការកែតម្រូវ %1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>សាមីខ្លួនបានទុកសារជាសំឡេង។</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>ទំនាក់ទំនង</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>រៀបចំការប្រគល់</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>អនុសាសន៍ជូនស្ថាប័ននេះ</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>ស្ថាប័នថ្មី</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>ត្រូវការឈ្មោះ។</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>នៅទីនេះមានក្រសួង និងអង្គការ ដែលក្រុមប្រឹក្សាផ្តល់យោបល់ ឬធ្វើការជាមួយ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::CellOver</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>member, use, audience</comment>
        <translation>%1 · %2៖ %3</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>decides here</source>
        <translation>ចម្លើយនេះមានសុពលភាពនៅទីនេះ</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>ប្រវត្តិទាំងមូល</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>ទេ ចំពោះតែ %1</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>ដកការយល់ព្រមវិញ</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>សួរឥឡូវ</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>បើឆ្លើយថាទេ យើងមិនសួរម្តងទៀតឡើយ។</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>សួរម្តងទៀត៖ អត្ថបទត្រូវបានកែ</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>កំពុងរាប់ចម្លើយ</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>តើអ្នកយល់ថាការប្រជុំនេះយ៉ាងណាដែរ?</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>តើគេបានស្តាប់អ្នកទេ?</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>តើពេលប្រជុំ អ្នកមានអារម្មណ៍ថាមានសុវត្ថិភាពទេ?</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>តើអ្នកចង់មកម្តងទៀតទេ?</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>តើមានអ្វីដែលអ្នកចង់និយាយទេ?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>សូមអរគុណ។</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>អ្នកអាចឈប់ត្រឹមនេះ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>តើអ្នកណាចង់ឱ្យមានម្នាក់និយាយជាមួយ?</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>មានសំណួរបី ដោយមិនដាក់ឈ្មោះអ្នក។ ចម្លើយត្រូវរាប់រួមគ្នា ពេលមានមនុស្សប្រាំនាក់ ឬច្រើនជាងបានឆ្លើយ។ គ្មាននរណាអាចឃើញថា ចម្លើយណាជារបស់អ្នកទេ។</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>អ្នកដែលថែរក្សាកំណត់ត្រាអានវា។ សូមកុំសរសេរអ្វីដែលបង្ហាញថាអ្នកជានរណា។ អ្នកទុកទទេក៏បាន។</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>សូមហុចកុំព្យូទ័រទៅអ្នកបន្ទាប់។ អ្នកចុងក្រោយបញ្ចប់វា។</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>វាត្រូវបានបិទត្រាទុក សម្រាប់អ្នកដែលទទួលខុសត្រូវលើការគាំទ្រ។ វាមិននៅជាមួយចម្លើយរបស់អ្នកទេ។</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>សម្តីរបស់អ្នក</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>ទេ ទាល់តែសោះ</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>បន្តិច</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>ខ្លះ</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>ភាគច្រើន</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>ទាំងស្រុង</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>ផ្ញើចម្លើយរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>ខ្ញុំមិនចង់ឆ្លើយសំណួរនេះទេ</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>អ្នកបន្ទាប់</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>ខ្ញុំចង់ឱ្យមានម្នាក់និយាយជាមួយខ្ញុំ</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>គ្រប់គ្នាបានឆ្លើយហើយ</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>បានរក្សាទុកហើយ។ នឹងមានម្នាក់មករកអ្នក។</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>នៅទីនេះ បិទត្រាវាទុកមិនបានទេ។ សូមប្រាប់អ្នកគាំទ្ររបស់អ្នក។</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>សួរសុខទុក្ខ</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>គេបានស្តាប់</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>មានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>ចង់មកម្តងទៀត</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>ទេ ទាល់តែសោះ</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>បន្តិច</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>ខ្លះ</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>ភាគច្រើន</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>ទាំងស្រុង</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>សួរសុខទុក្ខ៖ ចម្លើយតិចពេក មិនអាចបង្ហាញបានទេ។</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>ចម្លើយតិចពេក មិនអាចបង្ហាញបានទេ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1, %2៖ យល់ព្រម ផុតកំណត់ %3</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2៖ យល់ព្រម</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1, %2៖ ទេ ឬបានដកវិញ</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1, %2៖ ពេលក្រោយ</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1, %2៖ សម្រាប់តែការប្រជុំខ្លះ</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1, %2៖ មិនទាន់សួរ ចាត់ទុកថាទេ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>មនុស្ស</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentPage</name>
    <message>
        <source>yes, with its last day where it ends soon</source>
        <translation>យល់ព្រម និងថ្ងៃចុងក្រោយ បើជិតផុតកំណត់</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>ទេ ឬបានដកវិញ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>សម្រាប់តែការប្រជុំខ្លះ</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>មិនទាន់សួរ៖ ចាត់ទុកថាទេ</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>សួរ</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → ផ្លាស់ទី</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter ហេតុអ្វី</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>Delete ទេ</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F ត្រង</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>អ្នកដែលនឹងឃើញ</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>ការប្រជុំទាំងអស់</translation>
    </message>
    <message>
        <source>About</source>
        <translation>អំពី</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>នៅថ្ងៃ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>៣០ ថ្ងៃទៀត</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>៩០ ថ្ងៃទៀត</translation>
    </message>
    <message>
        <source>Consent: people and uses</source>
        <translation>ការយល់ព្រម៖ មនុស្ស និងការប្រើប្រាស់</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>ត្រូវសួរ៖ %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>%1 ក្នុងការប្រើប្រាស់ %2</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>សម្តីរបស់សមាជិកនេះបានចេញទៅមុននេះ៖ ការប្រគល់ %1 ជូន %2។</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>លិខិតនេះសុំឱ្យ %1 ឈប់ប្រើវា។ ច្បាប់ដែលចម្លងរួច យកមកវិញមិនបានទេ។</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>បោះពុម្ពលិខិត…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Names with these letters</source>
        <translation>ឈ្មោះដែលមានអក្សរទាំងនេះ</translation>
    </message>
    <message>
        <source>Names with…</source>
        <translation>ឈ្មោះដែលមាន…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>ជុំសំណួរ</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>ជុំសំណួរមួយ</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>កំពុងអានការយល់ព្រម</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentWords</name>
    <message>
        <source>Allowed: on %1 %2 said yes to %3, until %4.</source>
        <translation>អាចប្រើបាន៖ នៅ %1 %2 បានយល់ព្រមលើ %3 រហូតដល់ %4។</translation>
    </message>
    <message>
        <source>Allowed: on %1 %2 said yes to %3.</source>
        <translation>អាចប្រើបាន៖ នៅ %1 %2 បានយល់ព្រមលើ %3។</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>អាចប្រើបាន។</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 took the yes back.</source>
        <translation>មិនអាចប្រើបាន៖ នៅ %1 %2 បានដកការយល់ព្រមវិញ។</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>មិនអាចប្រើបាន៖ ចាប់ពី %1 ការយល់ព្រមរបស់ %2 លែងមានសុពលភាពហើយ។</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>មិនអាចប្រើបាន៖ នៅ %1 %2 បានឆ្លើយថាទេ ចំពោះ %3។ ការយល់ព្រមមុននេះសម្រាប់មនុស្សច្រើនជាង នៅតែមានសុពលភាពសម្រាប់អ្នកដទៃ។</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>មិនអាចប្រើបាន៖ នៅ %1 %2 បានឆ្លើយថាទេ ចំពោះ %3។</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>អាចប្រើបានតែសម្រាប់ការប្រជុំខ្លះ៖ %1 បានយល់ព្រមលើការប្រជុំទាំងនេះ មិនមែនលើការប្រជុំផ្សេងទេ។</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>លែងអាចប្រើបាន៖ ការយល់ព្រមរបស់ %1 បានផុតកំណត់។</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>មិនទាន់សម្រេច៖ %1 សុំឆ្លើយនៅថ្ងៃផ្សេង។</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>មិនទាន់សួរ៖ មិនទាន់មានការសួរ %1 ទេ ដូច្នេះចាត់ទុកថាទេ។</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>រហូតដល់ %1</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>សម្រាប់តែការប្រជុំមួយ ឬអត្ថបទមួយ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>តើ %1 អាចដឹងថាអ្នកបានមកប្រជុំទេ?</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>តើកំណត់ហេតុអាចរក្សាទុកអ្វីដែលអ្នកនិយាយ សម្រាប់ %1 ទេ?</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>តើក្រុមប្រឹក្សាអាចនិយាយប្រយោគរបស់អ្នក ដដែលគ្រប់ពាក្យ ទៅកាន់ %1 ទេ?</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>តើឈ្មោះដែលអ្នកបានជ្រើស អាចនៅក្បែរសម្តីរបស់អ្នក សម្រាប់ %1 ទេ?</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>តើក្រុមប្រឹក្សាអាចចែករំលែកសម្តីរបស់អ្នកជាមួយ %1 ទេ?</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>តើសម្តីរបស់អ្នកអាចនៅក្នុងឯកសារដែលមនុស្សគ្រប់គ្នាអាចអានបានទេ?</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>តើ %1 អាចឃើញរូបថតរបស់អ្នកទេ?</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>តើក្រុមប្រឹក្សាអាចប្រាប់ %1 ពីរបៀបទាក់ទងអ្នកទេ?</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>តើអ្នកដែលសិក្សាអំពីរឿងទាំងនេះ អាចអានសម្តីរបស់អ្នកទេ?</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>តើកាសែត វិទ្យុ ឬទូរទស្សន៍ អាចប្រើសម្តីរបស់អ្នកទេ?</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>តើអាចប្រើប្រយោគរបស់អ្នក ដើម្បីបណ្តុះបណ្តាលមន្ត្រី និងបុគ្គលិកទេ?</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>ថាអ្នកបានមក។ អ្នកដទៃឃើញតែចំនួន។</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>ឈ្មោះដែលអ្នកបានជ្រើស ក្បែរប្រយោគដែលអ្នកបានថាត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>រូបថតដែលអ្នកបានមើលមុន។</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>របៀបទាក់ទងអ្នកតែមួយ ដែលអ្នកជ្រើស។</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>ប្រយោគរបស់អ្នក ដែលអ្នកបានអាន ឬបានស្តាប់ ហើយថា «ត្រឹមត្រូវ»។</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>គ្មានចំណងជើង - កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>កែសម្រួល</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ទម្រង់</translation>
    </message>
    <message>
        <source>Word wrap</source>
        <translation>រុំបន្ទាត់</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ទិដ្ឋភាព</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ពង្រីក</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>បង្រួម</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>អំពីកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>ពាក្យសម្ងាត់៖</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>ពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>បន្ទាត់ %1 ជួរឈរ %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>អ្នកដែលនឹងទទួល</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>នៅទីនេះមិនបានដាក់ឈ្មោះនរណាជាអ្នកនិយាយទេ។</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>អ្នកនិយាយ %1 ក្នុង %2 នាក់ យល់ព្រមលើនេះ</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>អ្នកនិយាយមិនដល់ប្រាំនាក់</translation>
    </message>
</context>
<context>
    <name>balai::ui::DayWords</name>
    <message>
        <source>today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ម្សិលមិញ</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>បិទសារ</translation>
    </message>
</context>
<context>
    <name>balai::ui::DeskSession</name>
    <message>
        <source>Desk %1</source>
        <translation>តុ %1</translation>
    </message>
    <message>
        <source>Council · sample</source>
        <translation>ក្រុមប្រឹក្សា · គំរូ</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>ក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>បញ្ចូលចម្លើយនៃជុំអានមួយមិនបានទេ។ ឯកសារត្រូវបានរក្សាទុក៖ %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::DoorPage</name>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>បង្ហាញអក្សរ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>សូមរង់ចាំបន្តិច…</translation>
    </message>
</context>
<context>
    <name>balai::ui::EditMenuWords</name>
    <message>
        <source>Cut</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>កម្មវិធីផ្សេងកំពុងបើកកំណត់ត្រានេះ។</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>កំណត់ត្រានេះកំពុងបើកក្នុង %1។</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>សូមបិទវានៅទីនោះ រួចសាកម្តងទៀតនៅទីនេះ។</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>កំណត់ត្រានេះត្រូវបានសរសេរដោយ Balai កំណែថ្មីជាង។</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>សូមដំឡើងកំណែថ្មីជាង រួចបើកវា។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>សូមដំឡើងកំណែ %1 ឬក្រោយនោះ រួចបើកវា។ គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>មានរបស់ដែលមានឈ្មោះនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 មានរួចហើយ។</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>គ្មានអ្វីត្រូវសរសេរជាន់លើឡើយ។ សូមជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>គ្មានអ្វីត្រូវបានប្តូរទេ។</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>ធ្វើនៅទីនេះមិនបានទេ។</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ថាសពេញ។</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>សូមទុកកន្លែងទំនេរ រួចសាកម្តងទៀត។ អ្វីដែលបានរក្សាទុកពីមុន នៅមានសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>កុំព្យូទ័រនេះមិនឱ្យ Balai សរសេរនៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>សូមជ្រើសថតផ្សេង ឬសួរអ្នកដែលថែទាំកុំព្យូទ័រ។</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>កន្លែងនេះអានបានតែប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>សូមជ្រើសថតផ្សេង ឬដោះសោ USB ដោយកុងតាក់តូចរបស់វា។</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>អាន ឬសរសេរឯកសារមិនបានទេ។</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>សូមមើលថាថាស ឬ USB នៅទីនោះទេ រួចសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>ឃ្លាសម្ងាត់នេះបើកអ្វីមិនបាននៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>សូមមើលភាសាក្តារចុច ហើយសាកម្តងទៀត។ អាចសាកប៉ុន្មានដងក៏បាន។</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>គណនីនេះបើកផ្នែកនោះមិនបានទេ។</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>សូមសួរអ្នកដែលគណនីរបស់គេបើកបាន ដូចជាអ្នកសម្របសម្រួល។</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>ឯកសារខូច ឬមាននរណាម្នាក់បានប្តូរវា។</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>សូមយកច្បាប់ចម្លងផ្សេង ដូចជាពីច្បាប់បម្រុងចុងក្រោយ។</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>កូនសោនៅក្បែរកំណត់ត្រានេះ ចាស់ជាងកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>សូមដាក់ឯកសារកូនសោថ្មីជាងមកវិញ ឬស្តារពីច្បាប់បម្រុងចុងក្រោយ។</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>វាលែងនៅទីនោះហើយ។</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>ប្រហែលមានគេផ្លាស់ទីវា ឬយកវាចេញ។ សូមរកវានៅកន្លែងថ្មី។</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>បានឈប់ តាមអ្នកសុំ។</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>មានចំណុចមួយក្នុងនេះមិនទាន់ត្រូវ។</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>សូមមើលកន្លែងដែលមានសញ្ញា រួចសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>មានបញ្ហានៅក្នុង Balai។</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>អ្វីដែលបានរក្សាទុកពីមុន នៅមានសុវត្ថិភាព។ សូមបិទកម្មវិធី រួចបើកម្តងទៀត។</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>នេះមិនមែនជាចំណែក ឬមានអក្សរមួយមិនត្រូវ៖ %1។</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>សូមផ្ទៀងវាជាមួយក្រដាស ហើយវាយម្តងទៀត។</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>ចំណែកនេះជារបស់កំណត់ត្រាផ្សេង៖ %1។</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>សូមចាប់ផ្តើមម្តងទៀត ដោយមិនប្រើវា។</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>ចំណែកនេះមិនបានបង្កើតជាមួយចំណែកឯទៀតទេ៖ %1។</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>ចំណែកទាំងនេះមិនត្រូវគ្នាទេ។</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>មួយក្នុងនោះមិនមែនជាចំណែកពិត។ សូមសាកម្តងទៀត ដោយដកចេញម្តងមួយៗ។</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>ចំណែកខុសៗគ្នាដែលបានដាក់៖ %1 ត្រូវការ៖ %2។</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>សូមបន្ថែមចំណែកដែលនៅខ្វះ ហើយសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>ឯកសារតែមួយក្នុងកញ្ចប់ ក៏ធំជាងទំហំនោះហើយ។</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>សូមជ្រើសឯកសារធំជាង ឬឯកសារតែមួយ។ គ្មានអ្វីត្រូវបានប្រគល់ទេ។</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>លេខកូដស្តារនេះជារបស់កំណត់ត្រាផ្សេង។</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>សូមរកសន្លឹកដែលបានបោះពុម្ពសម្រាប់កំណត់ត្រានេះ។</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>លេខកូដវាយមិនដូចនៅលើសន្លឹកទេ។</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>សូមមើលក្រុម %1 ម្តងទៀត។</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>នេះមិនមែនជាលេខកូដស្តារទេ។</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>លេខកូដស្តារមានប្រាំបីក្រុម ក្នុងមួយក្រុមមានប្រាំបីតួ។ សូមផ្ទៀងវាជាមួយសន្លឹក។</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>ឯកសារកូនសោខូច ឬបាត់ តែច្បាប់ចម្លងរបស់វានៅល្អ។</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>សូមសុំឱ្យអ្នកដែលថែទាំកុំព្យូទ័រ ចម្លង keys.json.bak ទៅជា keys.json ក្នុងថតនៃកំណត់ត្រានេះ។</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>មានចំណុចមួយក្នុងនេះមិនទាន់ត្រូវ៖ %1។</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>គ្មានអ្វីត្រូវបានប្តូរទេ។ សូមកែ ហើយសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>បន្ទាត់ %1៖ %2។</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>បន្ទាត់ %1 ជួរឈរ %2៖ %3។</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>លេខដូចគ្នាពីរដង</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>មានគេប្រើទូសុវត្ថិភាពដែលបានចម្លង ក្បែរទូដំបូង</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>កំណែពីរនៃសម្តីមួយ</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>កំណែពីរនៃសេចក្តីសម្រេចមួយ</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>កំណែពីរនៃកិច្ចការត្រូវធ្វើមួយ</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>កំណែពីរនៃកំណត់ចំណាំមួយ</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>កំណែពីរនៃអនុសាសន៍មួយ</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>កំណែពីរនៃកន្លែងបំពេញមួយ</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>កំណត់ហេតុ៖ %1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>មនុស្សពីរនាក់បានសរសេរនៅទីនេះ មុនការផ្លាស់ប្តូរទិន្នន័យចុងក្រោយ។ កំណែទាំងពីរត្រូវបានរក្សាទុក ហើយនៅតែរក្សាទុក។ ពាក្យដែលមានតែក្នុងកំណែមួយមានសញ្ញា។ សូមជ្រើសពេលអ្នករួចរាល់។</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>ទាំងពីរនៅក្នុងកំណត់ត្រា។ មិនចាំបាច់ជ្រើសអ្វីនៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>មុនកំណែទាំងពីរ</translation>
    </message>
    <message>
        <source>Passage above</source>
        <translation>កថាខណ្ឌខាងលើ</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>កថាខណ្ឌខាងក្រោម</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>កំណែមួយទៀតនៅក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ទាំងពីរ</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>ជាកថាខណ្ឌពីរ មួយបន្ទាប់ពីមួយ។</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>មានតែកថាខណ្ឌក្នុងកំណត់ហេតុទេ ដែលអាចនៅទាំងពីរ។</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>សរសេរថ្មី</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>ចាប់ផ្តើមពីកំណែណាក៏បាន មួយពាក្យម្តងៗ។</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>នេះមិនមែនជាអត្ថបទទេ។</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>អ្នកដែលបានយល់ព្រមលើអត្ថបទមួយ នឹងត្រូវបានសុំឱ្យអានអត្ថបទថ្មី។</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>ទុកសម្រាប់ការប្រជុំ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>អត្ថបទថ្មី</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>ទុកអត្ថបទនេះ</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>ទុកអត្ថបទទទេនៅទីនេះមិនបានទេ។</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>ផ្តល់ការកែប្រែ…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>ទទួលការកែប្រែ…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>កុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>កុំព្យូទ័រផ្សេង</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>ត្រូវជ្រើស</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>បានមក និងបានទៅ</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>កុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>ពី %1</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>បានអញ្ជើញ មិនទាន់ចូលរួម</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>ក្រុមប្រឹក្សាទុកចិត្តកុំព្យូទ័រនេះ។ ការកែប្រែដែលដាក់ក្នុងថត ឬ USB មានតែវាទេដែលអានបាន។</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>ដើម្បីយកការកែប្រែទៅឱ្យអ្នកដទៃ៖ សូមដាក់ក្នុង USB ឬថតរួម ហើយយករបស់គេពីទីនោះ។</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>ផ្តល់ការកែប្រែ៖ សូមជ្រើស USB ឬថតរួម</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>កំពុងសរសេរការកែប្រែ</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>ទទួលការកែប្រែ៖ សូមជ្រើសឯកសារ</translation>
    </message>
    <message>
        <source>Changes (*.balai-bundle)</source>
        <translation>ការកែប្រែ (*.balai-bundle)</translation>
    </message>
    <message>
        <source>Taking changes in</source>
        <translation>កំពុងទទួលការកែប្រែ</translation>
    </message>
    <message numerus="yes">
        <source>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</source>
        <translation>
            <numerusform>ការកែប្រែទាំងនេះ ក៏លុបចោលកថាខណ្ឌ ឬកំណត់ត្រា %n នៅលើកុំព្យូទ័រនេះដែរ។ វាត្រូវបានទទួល ពេលមានមនុស្សទីពីរយល់ព្រម។</numerusform>
            <numerusform>ការកែប្រែទាំងនេះ ក៏លុបចោលកថាខណ្ឌ ឬកំណត់ត្រា %n នៅលើកុំព្យូទ័រនេះដែរ។ វាត្រូវបានទទួល ពេលមានមនុស្សទីពីរយល់ព្រម។</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>ការផ្លាស់ប្តូរទិន្នន័យ</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ផ្លាស់ទី</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 ជ្រើស</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>នៅទីនេះមានអ្វីដែលមកពីកុំព្យូទ័រផ្សេង និងអ្វីដែលបានទៅ។ មិនទាន់មានអ្វីទៅមកទេ។</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>បានបិទត្រា</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>បានស្តារពីច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>លែងទុកចិត្ត</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>អាចមានអ្វីថ្មីជាងនេះ</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>ការអញ្ជើញរបស់វាបានសរសេរហើយ។ វាអានការកែប្រែដែលផ្តល់ចាប់ពីពេលនេះបាន ក្រោយពេលវាចូលរួម។</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>អ្វីដែលវាសរសេរ លែងទទួលទៀតហើយ ហើយការកែប្រែក៏លែងផ្តល់ឱ្យវាដែរ។</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ហេតុអ្វី</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>ពាក្យរបស់វា</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>កាតនៃកុំព្យូទ័រនេះ…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>អញ្ជើញកុំព្យូទ័រ…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>ទទួលស្គាល់កុំព្យូទ័រតាមកាត…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>បញ្ចប់ការទុកចិត្ត…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>អញ្ជើញកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>ឈ្មោះកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>បើកមិនបាន</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>បើកបាន និងធ្វើការប្រគល់បាន</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>ព័ត៌មានបិទត្រា</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>អ្នកដែលនឹងប្រើវា ត្រូវមានគណនីជាមុន។ ឯកសារត្រូវបានចាក់សោដោយពាក្យប្រាំមួយ ដែលបង្ហាញតែម្តង។ សូមយកពាក្យទៅតាមផ្លូវផ្សេង មិនមែនជាមួយឯកសារទេ។</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>សរសេរការអញ្ជើញ…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>កន្លែងដាក់ការអញ្ជើញ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ឯកសារបិទត្រា (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>កំពុងសរសេរការអញ្ជើញ</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>ពាក្យប្រាំមួយនេះបើកការអញ្ជើញ។ សូមកត់វាដាច់ពីឯកសារ។ វាមិនបង្ហាញម្តងទៀតទេ។</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>លើកុំព្យូទ័រថ្មី សូមជ្រើស «ចូលរួមតាមការអញ្ជើញ» នៅទំព័រដំបូង។ បន្ទាប់មក សូមផ្តល់ការកែប្រែនៅទីនេះ ហើយទទួលវានៅទីនោះ។</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>កាតនៃកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>កាត (*.json *.card);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>ទុកចិត្តកុំព្យូទ័រ %1 ឬទេ?</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>សូមផ្ទៀងពាក្យទាំងនេះជាមួយកុំព្យូទ័រម្ខាងទៀត ដោយសំឡេង៖ %1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>បន្ទាប់មក វាអាចអាន និងសរសេរការកែប្រែបាន។</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>កុំទុកចិត្តវា</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>ពាក្យដូចគ្នា៖ ទុកចិត្តវា</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>កន្លែងដាក់កាត</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>បញ្ចប់ការទុកចិត្តលើ %1</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>អ្វីដែលវាសរសេរចាប់ពីពេលនេះ មិនទទួលទេ ហើយការកែប្រែក៏មិនផ្តល់ឱ្យវាដែរ។ អ្វីដែលវាមានរួចហើយ នៅទីនោះដដែល។ សូមផ្លាស់ប្តូរទិន្នន័យជាមួយកុំព្យូទ័រផ្សេងឆាប់ៗ ដើម្បីឱ្យវាដឹងដែរ។</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>បញ្ចប់ការទុកចិត្ត</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>សូមសរសេរហេតុផលពីរបីពាក្យ។ វានៅជាមួយឈ្មោះកុំព្យូទ័រ។</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>កុំព្យូទ័រផ្សេង ឬថតចាស់នៃកុំព្យូទ័រនេះ អាចមានអ្វីដែលបានសរសេរក្រោយច្បាប់បម្រុង។ មុនពេលទទួលវា មិនអាចធ្វើការប្រគល់ទេ។</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>បើនេះជាកុំព្យូទ័រតែមួយគត់របស់ក្រុមប្រឹក្សា ត្រូវមានមនុស្សម្នាក់បញ្ជាក់ ដោយមានហេតុផលដែលត្រូវកត់ទុក។</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>គ្មានអ្វីថ្មីជាងនេះ…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>គ្មានអ្វីថ្មីជាងនេះ</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>គណនីរបស់អ្នក និងថ្ងៃ ត្រូវកត់នៅក្បែរវា។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>សូមសរសេរហេតុផលពីរបីពាក្យ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>សូមជ្រើសកន្លែងនៅក្រៅថតនៃទូសុវត្ថិភាព</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>ក្រុមប្រឹក្សាថ្មី</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>Balai រក្សាទុកកំណត់ត្រាក្នុងថតអ៊ិនគ្រីបតែមួយ នៅលើកុំព្យូទ័រនេះ។ គ្មានអ្វីត្រូវផ្ញើទៅណាទេ។</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>ឈ្មោះក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>គណនីរបស់អ្នក</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>ពាក្យធម្មតាមួយ ដូចជា «តុ 1»។ គេឃើញពាក្យនេះ មុនពេលបើកកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>ឃ្លាសម្ងាត់របស់អ្នក</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>ពាក្យបួន ឬច្រើនជាង ដែលមានតែអ្នកទេនឹងដាក់រួមគ្នា។ ដកឃ្លាបាន និងប្រើអក្សរអ្វីក៏បាន។</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>វាយដដែលម្តងទៀត</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>បង្ហាញអក្សរ</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>ដាក់កូនសោលើក្រដាស</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>បើភ្លេចឃ្លាសម្ងាត់ទាំងអស់ សន្លឹកនេះ ឬចំណែកដែលបានចែក អាចបើកកំណត់ត្រាបាន។ គ្មាននរណាផ្សេងមានច្បាប់ចម្លងទេ។</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>បោះពុម្ពនៅទីនេះ</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>បញ្ជីរង់ចាំរបស់ម៉ាស៊ីនបោះពុម្ពបង្ហាញ «Document 1»។ គ្មានអ្វីនៅសល់លើកុំព្យូទ័រនេះទេ។</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>ឬចម្លងដោយដៃ</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>មាន ៦៤ តួ។ មិនប្រើអក្សរ I, L, O និង U ទេ។</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>ឥឡូវ សូមអានពីរក្រុមពីក្រដាសរបស់អ្នក</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>ពេលអ្នកចាប់ផ្តើមវាយ សន្លឹកខាងឆ្វេងត្រូវបានបិទបាំង។</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>ក្រុម 3</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>ក្រុម 6</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>ការចែកកូនសោ</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>ក្រោយនេះ អាចចែកកូនសោទៅមនុស្សដែលអ្នកទុកចិត្ត៖ ពីរនាក់ណាក៏បានក្នុងបីនាក់ អាចបើកកំណត់ត្រាជាមួយគ្នា។</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>កំពុងបោះពុម្ពសន្លឹក</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>ភាសា និងក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>សន្លឹកស្តារការចូល</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>មុនពេលសាកល្បងសន្លឹកនេះ ព័ត៌មានបិទត្រា ការប្រគល់ និងការផ្លាស់ប្តូរទិន្នន័យ នៅបិទ។</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>អ្វីៗទាំងនេះអាចប្តូរពេលក្រោយបាន លើកលែងតែការអ៊ិនគ្រីបថត ដែលបិទមិនបានទេ។</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>កំពុងបង្កើតកំណត់ត្រា…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>ត្រូវការឈ្មោះក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>ត្រូវការពាក្យសម្រាប់គណនី</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>មិនទាន់មានថត</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>ឃ្លាសម្ងាត់នៅងាយទាយពេក</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>ឃ្លាសម្ងាត់ទាំងពីរមិនទាន់ដូចគ្នា</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>នៅត្រូវអានពីរក្រុមទៀត</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>នៅត្រូវអានមួយក្រុមទៀត</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>ងាយទាយណាស់</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>ងាយទាយ</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>មធ្យម</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ល្អ</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>ល្អណាស់</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>ការបង្កើតកំណត់ត្រា</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>ក្រុមប្រឹក្សាថ្មី</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Later, from a place with a printer</source>
        <translation>ពេលក្រោយ នៅកន្លែងមានម៉ាស៊ីនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>តុ 1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>បើកកញ្ចប់ឯកសារ…</translation>
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
        <translation>ជ្រើស %1</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>កាលបរិច្ឆេទនេះអាចយល់បានពីរយ៉ាង។ ឆ្នាំលើស 2400 អាចជាឆ្នាំពុទ្ធសករាជ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>ទម្រង់យល់ព្រម</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>កំណែ %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>មានប្រសិទ្ធភាពចាប់ពី</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>កំណែថ្មីនៃទម្រង់យល់ព្រម</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>ការប្រើប្រាស់</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>The text is what will be read out; it cannot be empty.</source>
        <translation>អត្ថបទនេះនឹងត្រូវអានឮៗ។ វាទទេមិនបានទេ។</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>កំណែថ្មី</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>នៅទីនេះមានអត្ថបទដែលអានឮៗ មុននរណាម្នាក់ឆ្លើយយល់ព្រម ឬទេ។</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>បោះពុម្ពដោយមានកន្លែងឆ្លើយ…</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>កន្លែងដាក់ក្រដាស</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>កំពុងធ្វើក្រដាស</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>កំពុងអានទម្រង់យល់ព្រម</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>កំពុងអានអត្ថបទដែលមកជាមួយ Balai</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>កំពុងប្រើ</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>លែងដាក់ឱ្យជ្រើស</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>មនុស្សដែលមកជុំស្តាប់យោបល់ ត្រូវបានរាប់តាមក្រុមនេះ ម្នាក់ៗក្នុងក្រុមតែមួយ។ អ្វីដែលចេញពីកុំព្យូទ័រនេះ មិនប្រាប់ចំនួនមិនដល់ប្រាំឡើយ។</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>ក្រុមនេះលែងដាក់ឱ្យជ្រើសហើយ។ អ្វីដែលបានរាប់ នៅមានឈ្មោះដដែល។</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>កែ…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>រំកិលឡើង</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>ឈប់ដាក់ឱ្យជ្រើស</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>ដាក់ឱ្យជ្រើសវិញ</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>ក្រុមមនុស្ស</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>ឈ្មោះក្រុម</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>សូមកុំដាក់ឈ្មោះមនុស្សនៅទីនេះឡើយ។ ភាសានីមួយៗមានឈ្មោះមួយ។ បើគ្មាន បង្ហាញឈ្មោះជាភាសាផ្សេង។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>សូមសរសេរឈ្មោះជាមុន។</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>មានក្រុមបែបនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>ក្រុមសម្រាប់ជុំស្តាប់យោបល់</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>ក្រុមថ្មី</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>នៅទីនេះមានក្រុមសម្រាប់រាប់មនុស្ស នៅកន្លែងដែលមិនកត់ឈ្មោះ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::Header</name>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
</context>
<context>
    <name>balai::ui::HeardLine</name>
    <message>
        <source>Count people…</source>
        <translation>រាប់មនុស្ស…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>បានអានឱ្យស្តាប់វិញ មុនមនុស្សចេញទៅ</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>មិនទាន់បានរាប់នរណាទេ។</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1 %2 (ចេញទៅក្រៅជា៖ មិនដល់ប្រាំនាក់)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>សរុប %1 នាក់</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>តើមានមនុស្សប៉ុន្មាននាក់មក?</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>សូមរាប់ម្នាក់ៗក្នុងក្រុមតែមួយ ហើយកុំសរសេរឈ្មោះ។ ក្រុមត្រូវបានជ្រើសក្នុង «ការកំណត់»។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>សូមសរសេរចំនួនគត់ ពីសូន្យដល់ %1។</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>ស្វែងរកក្នុងសៀវភៅណែនាំ</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ ជំពូក</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up, Page Down អានបន្ត</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>ជំពូក</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>ជំពូកនេះមិនទាន់មានជាភាសារបស់អ្នកទេ។ នៅទីនេះមានជាភាសាអង់គ្លេស។</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>កន្លែងដាក់ក្រដាស</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>កំពុងធ្វើក្រដាស</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>បោះពុម្ព…</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer words, or others.</source>
        <translation>គ្មានជំពូកណាមានពាក្យទាំងនេះទេ។ សូមសាកពាក្យតិចជាងនេះ ឬពាក្យផ្សេង។</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelperWords</name>
    <message>
        <source>interpreter</source>
        <translation>អ្នកបកប្រែផ្ទាល់មាត់</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>អ្នកសម្រុះសម្រួល</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>អ្នកគាំទ្រ</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>អ្នកសង្កេតការណ៍</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>អ្នកបកប្រែឯកសារ</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpersPage</name>
    <message>
        <source>A person who helps</source>
        <translation>អ្នកជួយម្នាក់</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>តួនាទី</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>ភាសាទីមួយ</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>ភាសាទីពីរ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Promise signed on</source>
        <translation>ថ្ងៃចុះហត្ថលេខាសន្យា</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>រហូតដល់</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>ពិនិត្យដោយ</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>ការសន្យា៖ អ្វីដែលនិយាយក្នុងបន្ទប់ នៅតែក្នុងបន្ទប់។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>សូមជ្រើសភាសាទាំងពីរ ឬមិនជ្រើសទាំងពីរ។</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>សូមសរសេរថ្ងៃនីមួយៗ ដោយមានឆ្នាំពេញ ដូចនេះ៖ 23 វិច្ឆិកា 2026។</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>ត្រូវការឈ្មោះ។</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>ថ្ងៃចុះហត្ថលេខាសន្យា មិនទាន់មកដល់ទេ។</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>«រហូតដល់» ជាថ្ងៃដែលបានកន្លងផុតហើយ។</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>កន្លែងមួយដែលសមាជិករកជំនួយបាន</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>អ្វីដែលកន្លែងនេះផ្តល់</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>របៀបទាក់ទង</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>សមាជិកអានវានៅទំព័រដែលលេចឡើងពេលឈប់។ បើបានសរសេរនៅទីនេះជាភាសារបស់សមាជិក វាបង្ហាញជាភាសានោះ។</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>អ្នកជួយ</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>កន្លែងដែលសមាជិករកជំនួយបាន</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>លែងជួយ</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>បានផុតកំណត់</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>ការប្រជុំលែងដាក់អ្នកជួយនេះឱ្យជ្រើសហើយ។ អ្វីដែលបានធ្វើពីមុន នៅមានឈ្មោះដដែល។</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>កែ…</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>លែងជួយទៀតហើយ</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>ជួយឡើងវិញ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>រំកិលឡើង</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>យកចេញ</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>អ្នកណាជួយ</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>នៅទីនេះមានអ្នកជួយ និងកន្លែងដែលសមាជិករកជំនួយបាន។</translation>
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
        <translation>បាននិយាយនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ចាប់ពី</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>កត់ទុកនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>រហូតដល់</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>ក្រោមលក្ខខណ្ឌ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>សាក្សី</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>អ្វីៗនៅទីនេះមិនត្រូវកែឡើយ៖ ចម្លើយថ្មីនៅក្បែរចម្លើយមុន។</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>សមាជិកបានប្តូរចិត្ត៖ សួរម្តងទៀត</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>នៅទីនេះមិនទាន់មានសំណួរ ឬចម្លើយទេ។</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>រក្សាទុកជាមួយចម្លើយនេះ</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>ទុករូបភាពនៃទម្រង់ដែលបានចុះហត្ថលេខា…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>រក្សាទុកឯកសារជាមួយចម្លើយនេះ…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>ថតសំឡេងអ្វីដែលសមាជិកនិយាយ</translation>
    </message>
</context>
<context>
    <name>balai::ui::HonorariaPage</name>
    <message>
        <source>somebody</source>
        <translation>នរណាម្នាក់</translation>
    </message>
    <message>
        <source>paid twice?</source>
        <translation>បើកពីរដង?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>ត្រូវបើក</translation>
    </message>
    <message>
        <source>Paid, declined or returned</source>
        <translation>បានបើក មិនទទួលយក ឬបានប្រគល់វិញ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ចំនួនប្រាក់</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>ឯកភាពនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>នៅត្រូវបើក</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ការប្រជុំ</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ការបើកប្រាក់</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>បានបើក…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>បានបើកមុន…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>មិនទទួលយក</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>បានបើកមកដល់ពេលនេះ</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>ចំនួនប្រាក់ (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>របៀប</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>សាច់ប្រាក់</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>ធនាគារ</translation>
    </message>
    <message>
        <source>mobile wallet</source>
        <translation>កាបូបលុយទូរសព្ទ</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>បង្កាន់ដៃមិនប្រាប់ថាប្រាក់នេះសម្រាប់អ្វីទេ។</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>កត់ទុក</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>នេះមិនមែនជាចំនួនប្រាក់ទេ។</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>ថ្ងៃនេះអាចយល់បានពីរយ៉ាង ឬយល់មិនបាន។ សូមសរសេរដូចនេះ៖ 23 វិច្ឆិកា 2026។</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>ប្រាក់ឧបត្ថម្ភថ្មី</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>For</source>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>សូមបន្ថែមសមាជិកម្នាក់ជាមុន។</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>ប្រាក់ឧបត្ថម្ភ</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>នៅទីនេះមានអ្វីដែលក្រុមប្រឹក្សាត្រូវបើកឱ្យសមាជិកសម្រាប់ពេលវេលា និងអ្វីដែលបានបើក។</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>សូមអាននេះឱ្យសមាជិកស្តាប់មុនសិន៖ %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>ការងារ</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>ថវិកាប្រចាំឆ្នាំ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ឆ្នាំ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>រូបិយប័ណ្ណ</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>បើគ្មានចំនួនប្រាក់ គ្មានថវិកាទេ។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>សូមសរសេរឆ្នាំដូចនេះ៖ 2026។</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>សូមសរសេររូបិយប័ណ្ណជាអក្សរបីតួ ដូចជា KHR។</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>ពាក្យអំពីពន្ធ និងជំនួយផ្សេង</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>It is read before the first payment and stands on receipts. It stops nothing.</source>
        <translation>ពាក្យនេះត្រូវអានមុនការបើកប្រាក់លើកដំបូង ហើយមាននៅលើបង្កាន់ដៃ។ វាមិនរារាំងអ្វីទេ។</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>កន្លែងដាក់ក្រដាស</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>កំពុងធ្វើក្រដាស</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>បានប្រគល់វិញ…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>សមាជិកនេះមិនយកក្រដាសទៅផ្ទះទេ ដូច្នេះគ្មានបង្កាន់ដៃ។</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>បង្កាន់ដៃ…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>ក្នុងឆ្នាំ %1</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>ថវិកាប្រចាំឆ្នាំ…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>ពាក្យអំពីពន្ធ និងជំនួយផ្សេង…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>ថវិកា</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>លើសថវិកា</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>នៅសល់</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>បានបើកមកដល់ពេលនេះ %1 នៅត្រូវបើក %2។</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>កំពុងបូកសរុបឆ្នាំ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>បង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>មិនទាន់ឱ្យ</translation>
    </message>
    <message>
        <source>given</source>
        <translation>បានឱ្យ</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>បានឱ្យបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>បានឱ្យបង្កាន់ដៃហើយ</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>បាត់កុំព្យូទ័រ ឬ USB</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>បាត់ក្រដាស</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>អ្វីផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>បានផ្ញើ ឬបោះពុម្ពច្រើនពេក</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>មាននរណាម្នាក់បានឃើញកំណត់ត្រា</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>អាចមានគេដឹងឃ្លាសម្ងាត់</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>នៅមានអ្នកដែលត្រូវប្រាប់</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>បានប្រាប់គ្រប់គ្នាហើយ</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>បានកើតឡើងនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>បានរកឃើញនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>សមាជិកដែលពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>បានប្រាប់សមាជិកនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>មិនទាន់</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>បានប្រាប់អាជ្ញាធរនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>សូមប្រាប់សមាជិកដែលពាក់ព័ន្ធជាមុន តាមរបៀបដែលម្នាក់ៗបានជ្រើស។ សូមកុំសរសេរឈ្មោះ ឬរឿងរ៉ាវនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>កែ…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>កែអ្វីដែលបានកត់</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>កត់ឧប្បត្តិហេតុ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>អ្វី</translation>
    </message>
    <message>
        <source>Leave a day empty that you do not know, or that has not come yet.</source>
        <translation>បើអ្នកមិនដឹងថ្ងៃណា ឬថ្ងៃនោះមិនទាន់មកដល់ សូមទុកឱ្យនៅទទេ។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>សូមសរសេរថ្ងៃនីមួយៗ ដោយឈ្មោះខែជាអក្សរ។</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>កត់ថ្ងៃដែលមិនទាន់មកដល់មិនបានទេ។</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>សូមសរសេរចំនួនសមាជិកជាលេខ។</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>ឧប្បត្តិហេតុ</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>នៅទីនេះមានអ្វីដែលបានខុសឆ្គង ដើម្បីកុំឱ្យនរណាភ្លេចប្រាប់អ្នកដែលពាក់ព័ន្ធ។ មិនទាន់បានកត់អ្វីទេ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>ចម្លើយរបស់អ្នកត្រូវបានរក្សាទុក។ អ្នកអាចឈប់ពេលណាក៏បាន។</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>ខ្ញុំចង់ចូលរួម</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>ខ្ញុំមិនចង់ទេ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>សូមសួរនៅថ្ងៃផ្សេង</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>អ្វីដែលអ្នកនឹងត្រូវការ បើមាន</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>សម្រាប់ %1</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>អ្នកអាចឈប់ត្រឹមនេះ។ ថ្ងៃនេះមិនត្រូវការអ្វីពីអ្នកទៀតទេ។</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>អស់ហើយ។ សូមអរគុណ។</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>body, what it asks for</comment>
        <translation>%1 សុំ៖ %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>នរណាម្នាក់</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>អ្នកដែលឃើញចម្លើយរបស់អ្នក</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>អ្នកដែលថែរក្សាកំណត់ត្រារបស់ក្រុមប្រឹក្សា។ ស្ថាប័នដឹងថាអ្នកយល់ព្រម តែពេលអ្នកអនុញ្ញាតប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>បើអ្នកឆ្លើយថាទេ</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>គ្មាននរណាសួរហេតុផលទេ។ យើងប្រាប់ស្ថាប័នថា គ្មាននរណាទំនេរទេ។</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>ការអញ្ជើញ</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationFacts</name>
    <message>
        <source>Where</source>
        <translation>នៅទីណា</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ប្រាក់ដែលបើក</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>ការធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>គេចេញថ្លៃ</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>គេមិនចេញថ្លៃ</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ឆ្លើយត្រឹម</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>ការងារនេះគ្មានប្រាក់ទេ។</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>គេចង់សួរអំពីរឿងផ្ទាល់ខ្លួនរបស់មនុស្ស។ គ្មាននរណាចាំបាច់ប្រាប់រឿងនោះទេ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>ការអញ្ជើញថ្មី</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>អ្នកណាសុំ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>អ្វីដែលគេសុំ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>នៅទីណា</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ឆ្លើយត្រឹម</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>គេបើកប្រាក់ (%1)</translation>
    </message>
    <message>
        <source>Travel is paid</source>
        <translation>គេចេញថ្លៃធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>They ask about a person’s story</source>
        <translation>គេសួរអំពីរឿងរបស់មនុស្ស</translation>
    </message>
    <message>
        <source>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</source>
        <translation>ការកត់នេះមិនទាន់សួរនរណាទេ។ បើគ្មានប្រាក់ ឬមានសំណួរអំពីរឿងផ្ទាល់ខ្លួន វាត្រូវដាក់សញ្ញា មុនពេលសួរនរណាម្នាក់។</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>កត់ទុក</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>សូមបន្ថែមក្រសួង ឬអង្គការជាមុនសិន។</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>សូមសរសេរពីរបីពាក្យ អំពីអ្វីដែលគេសុំ។</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>ថ្ងៃនេះអាចយល់បានពីរយ៉ាង ឬយល់មិនបាន។ សូមសរសេរដូចនេះ៖ 23 វិច្ឆិកា 2026។</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>នេះមិនមែនជាចំនួនប្រាក់ទេ។</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>សួរសមាជិកម្នាក់</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>សមាជិកឆ្លើយម្នាក់ឯងនៅកុំព្យូទ័រ។ បញ្ជីនេះមិនមានថា អ្នកណាបានឆ្លើយយល់ព្រម ឬទេ។</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>ឱ្យកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>គ្រប់គ្នាបានឆ្លើយហើយ។</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>កន្លែងដាក់ក្រដាស</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>កំពុងធ្វើក្រដាស</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>នរណាម្នាក់</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>សួររឿងផ្ទាល់ខ្លួន</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>chip at an invitation</comment>
        <translation>គ្មានប្រាក់</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Answered or over</source>
        <translation>បានឆ្លើយ ឬបានចប់</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>សួរសមាជិកម្នាក់…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>ក្រដាសជូនស្ថាប័ន…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>បានប្រាប់ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>បើកឡើងវិញ</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>ចម្លើយមកដល់ពេលនេះ</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>បានយល់ព្រម</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>ការអញ្ជើញ</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>នៅទីនេះមានអ្វីដែលក្រសួង និងអង្គការសុំពីសមាជិក៖ ឱ្យនិយាយ បណ្តុះបណ្តាល ពិនិត្យអត្ថបទ ឬជួបប្រជុំ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>ការអញ្ជើញ</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>ចូលរួមតាមការអញ្ជើញ</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>កំពុងបោះពុម្ពសន្លឹក</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>មានម្នាក់ក្នុងក្រុមប្រឹក្សា បានសរសេរការអញ្ជើញលើកុំព្យូទ័ររបស់គេ ហើយបានប្រាប់អ្នកពាក្យប្រាំមួយ។</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>ជ្រើសការអញ្ជើញ…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>ការអញ្ជើញ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ឯកសារបិទត្រា (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>ពាក្យប្រាំមួយ</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>គណនីរបស់អ្នក</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>ឃ្លាសម្ងាត់សម្រាប់កុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>វាយដដែលម្តងទៀត</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>បង្កើតកំណត់ត្រានៅទីនេះ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>មិនទាន់មានការអញ្ជើញ</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>មិនទាន់មានពាក្យប្រាំមួយ</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>ក្រុមប្រឹក្សាមិនទាន់មានគណនីសម្រាប់អ្នកទេ</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>មិនទាន់មានថត</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>កំពុងបើកការអញ្ជើញ</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>ក្រុមប្រឹក្សា៖ %1។ សូមជ្រើសគណនីរបស់អ្នក។</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>ការបង្កើតកំណត់ត្រា</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>ឯកសារនៅទីនេះត្រូវបានបិទត្រា។ គណនីដែលបើកឈ្មោះបិទត្រាបាន អាចរក្សាទុក និងមើលវាបាន។</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>យ៉ាងច្រើន 20 MB។ វាត្រូវបានទុកក្នុងទូសុវត្ថិភាព។ ឯកសារដែលអ្នកបានជ្រើសនៅកន្លែងដដែល។</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>មិនទាន់មាននៅទីនេះ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ការថតសំឡេង ឬវីដេអូ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>ឯកសារដែលត្រូវរក្សាទុក</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>ឯកសារនេះធំជាង 20 MB។ សូមធ្វើឱ្យវាតូចជាង ឧទាហរណ៍ បន្ថយចំនួនចំណុច រួចជ្រើសវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>ឯកសារនេះទទេ។ សូមជ្រើសមួយផ្សេង។</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>កំពុងរក្សាទុកឯកសារ</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>ឯកសារនេះនឹងមកជាមួយការកែប្រែរបស់កុំព្យូទ័រផ្សេង។</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>កំពុងបើកឯកសារ</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>រូបភាពនេះមានចំណុចច្រើនពេក បង្ហាញនៅទីនេះមិនបានទេ។ វាត្រូវបានរក្សាទុកដដែល។</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>រូបភាពនេះខូច ហើយបង្ហាញមិនបានទេ។ វាត្រូវបានរក្សាទុកដដែល។</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>លុបចោលឯកសារនេះ…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>លុបចោលឯកសារនេះឬទេ?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>វាត្រូវលុបចោលនៅទីនេះ និងលើកុំព្យូទ័រផ្សេងនៅពេលផ្លាស់ប្តូរទិន្នន័យបន្ទាប់។</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>ច្បាប់បម្រុងចាស់នៅមានវា។</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>យកវាមកវិញមិនបានទេ។</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>មិនទាន់ឥឡូវទេ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>លុបចោល</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>កំពុងលុបចោលឯកសារ</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>វាត្រូវបានទុកក្នុងទូសុវត្ថិភាព ដោយបិទត្រា។</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>វាត្រូវបានទុកក្នុងទូសុវត្ថិភាព។</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>រក្សាទុកការថតសំឡេងនេះ</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>នៅទីនេះមើលបានតែរូបភាព និង PDF។ ឯកសារត្រូវបានរក្សាទុកដដែល។</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>គ្មាននរណានៅក្នុងនេះ…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>អ្នកណានៅក្នុងនេះ…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>សមាជិក %n នាក់នៅក្នុងនេះ…</numerusform>
            <numerusform>សមាជិក %n នាក់នៅក្នុងនេះ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>មើលមិនឃើញ ស្តាប់មិនឮ ហើយសម្គាល់មិនបាននរណាម្នាក់</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>កថាខណ្ឌថ្មី</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>អ្នកនិយាយ</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>អនុសាសន៍</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>ការបកប្រែ</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>មិនកត់ត្រា</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>ផ្អាក</translation>
    </message>
    <message>
        <source>Rather than “%1”: %2</source>
        <comment>a word, words offered instead</comment>
        <translation>ប្រើជំនួស «%1»៖ %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::KindWords</name>
    <message>
        <source>Attend</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ចូលរួម</translation>
    </message>
    <message>
        <source>In minutes</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ដកស្រង់</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ចែករំលែក</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ផ្សព្វផ្សាយ</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>រូបថត</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ទាក់ទង</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ស្រាវជ្រាវ</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ប្រព័ន្ធផ្សាយ</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>បណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>ក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>រដ្ឋាភិបាលទាំងមូល</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>អង្គការដៃគូ</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>មនុស្សគ្រប់គ្នា</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>មនុស្សដែលកំណែថ្មីជាងនេះកំណត់</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>បានសួរ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>yes again</source>
        <translation>យល់ព្រមម្តងទៀត</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>លែងមានសុពលភាព</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>ក្រុមប្រឹក្សាបានបញ្ចប់</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>បានដកវិញ</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>ចម្លើយតាមកំណែថ្មីជាងនេះ</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>មិនបង្ហាញឡើយ</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>ជាសមាជិកម្នាក់</translation>
    </message>
    <message>
        <source>under the chosen name</source>
        <translation>ក្រោមឈ្មោះដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>under their own name</source>
        <translation>ក្រោមឈ្មោះពិត</translation>
    </message>
    <message>
        <source>a no to this use</source>
        <translation>ចម្លើយថាទេ ចំពោះការប្រើនេះ</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>ការយល់ព្រមត្រូវបានដកវិញ</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>ការយល់ព្រមត្រូវបានបញ្ចប់</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>ការយល់ព្រមលែងមានសុពលភាព</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>ការយល់ព្រមបានផុតកំណត់</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>ការយល់ព្រមចាប់ផ្តើមពេលក្រោយ</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>មិនទាន់មាននរណាយល់ព្រមទេ</translation>
    </message>
    <message>
        <source>two versions wait for a choice</source>
        <translation>មានកំណែពីរ រង់ចាំការជ្រើស</translation>
    </message>
    <message>
        <source>who said it is not noted</source>
        <translation>មិនបានកត់ថានរណានិយាយ</translation>
    </message>
    <message>
        <source>somebody takes a pause</source>
        <translation>មានម្នាក់កំពុងផ្អាក</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>មានម្នាក់បានចាកចេញពីក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>មានការសុំឱ្យកែ</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>មានសំណើសុំដកចេញ មិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>មានការជំទាស់ មិនទាន់ឆ្លើយ</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>សាមីខ្លួនមិនទាន់អាន ហើយថាត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>ការបកប្រែមិនទាន់ពិនិត្យ</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>នៅកំពុងពិនិត្យ</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>ត្រូវបញ្ជាក់លក្ខខណ្ឌមួយ</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>មិនទាន់អនុម័ត</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>គ្មានអត្ថបទជាភាសានេះ</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>មិនមែនសម្រាប់អ្នកដែលនឹងឃើញទេ</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>លែងមានហើយ</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>ខ្វះទម្រង់ដែលបានចុះហត្ថលេខា</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>ចំណុចបិទជិតក្នុងរបៀបវារៈ</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>ស្វែងរកក្នុងខ្លឹមសារមិនបាន</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>មិនអាចប្រើបាន</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>ក្នុងអត្ថបទមានឈ្មោះដែលបានជ្រើស ហើយគ្មាននរណាថាដាក់បានទេ។</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>ក្នុងអត្ថបទមានឈ្មោះពីព័ត៌មានបិទត្រា។</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>ក្នុងអត្ថបទមានផ្នែកនៃឈ្មោះពីព័ត៌មានបិទត្រា។</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>ក្នុងអត្ថបទមានលេខទូរសព្ទពីព័ត៌មានបិទត្រា។</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>ក្នុងអត្ថបទមានទីកន្លែងពីព័ត៌មានបិទត្រា។</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>ក្នុងអត្ថបទមានទំនាក់ទំនងពីព័ត៌មានបិទត្រា។</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>កំណត់ចំណាំមានសញ្ញាដកស្រង់៖ អាចជាសម្តីរបស់អ្នកដែលមិនបានសួរ។</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>កំណត់ចំណាំសរសេរថា «ខ្ញុំ»៖ អាចជាសម្តីផ្ទាល់របស់នរណាម្នាក់។</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>កំណត់ចំណាំនេះធ្លាប់ជាសម្តីរបស់នរណាម្នាក់។</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>ព័ត៌មានលម្អិតនៅជាមួយគ្នា។ អាចត្រូវនឹងមនុស្សមិនដល់ប្រាំនាក់ ហើយអ្នកអានអាចទាយដឹងថានរណា។</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>មានឯកសារមួយ ដែលស្វែងរកក្នុងវាមិនបាន។</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>ត្រូវមានមនុស្សម្នាក់មើលចំណុចមួយ។</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>បានយល់ព្រម</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>យល់ព្រមមួយផ្នែក</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>យល់ព្រមជាគោលការណ៍</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>បានកត់សម្គាល់</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>មិនយល់ព្រម</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>បានបញ្ជូនបន្ត</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>មិនទាន់មាន</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>សន្លឹកចម្លើយ</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>ឯកសារចម្លើយត្រឡប់</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>លិខិត</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>ក្នុងការប្រជុំ</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>គំនិត</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>ពិនិត្យ</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>បានអនុម័ត</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>បានដកវិញ</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>បានជំនួស</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>មិនទាន់ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>បានគ្រោង</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>តាមគម្រោង</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>យឺតជាងគម្រោង</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>នៅទ្រឹង</translation>
    </message>
    <message>
        <source>done</source>
        <translation>រួចរាល់</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>បានបោះបង់</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>យើងឯកភាព</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>មួយផ្នែក</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>យើងមានទស្សនៈផ្សេង</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>យើងមិនដឹង</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ក្រសួង</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>ទីភ្នាក់ងារ</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>អង្គការ</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>អង្គការអន្តរជាតិ</translation>
    </message>
    <message>
        <source>other</source>
        <translation>ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ភ្ញៀវ</translation>
    </message>
    <message>
        <source>active</source>
        <translation>សកម្ម</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>កំពុងផ្អាក</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>បានចាកចេញ</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>ត្រូវបើក</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>បានបើកមុន</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>បានបើក</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>មិនទទួលយក</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>បានប្រគល់វិញ</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>ការប្រជុំ</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>ការអាន និងពិនិត្យ</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>ការថ្លែងជាសាធារណៈ</translation>
    </message>
    <message>
        <source>training</source>
        <translation>ការបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>research</source>
        <translation>ការស្រាវជ្រាវ</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>ការងារផ្សេង</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>មានការកែតម្រូវជំនួសវា</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>មនុស្សពីរនាក់ដែលមានសម្តីក្នុងនេះ បានសុំកុំឱ្យនៅក្នុងកញ្ចប់ឯកសារតែមួយ។</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>ពេលវេលា</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>ការធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>ការមើលថែកូន ឬអ្នកដទៃ</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>ថ្លៃចំណាយផ្សេង</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>ឱ្យនិយាយ</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>ឱ្យបណ្តុះបណ្តាលអ្នកដទៃ</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>ឱ្យនិយាយជាមួយកាសែត វិទ្យុ ឬទូរទស្សន៍</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>ឱ្យអាន និងពិនិត្យ</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>ឱ្យចូលរួមក្នុងការស្រាវជ្រាវ</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>ឱ្យមកប្រជុំ</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>អ្វីផ្សេងទៀត</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>ពាក្យទាំងនេះអាចនាំទៅដល់មនុស្សម្នាក់។</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>សាច់ញាតិ</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>អាយុ</translation>
    </message>
    <message>
        <source>a day or a year</source>
        <translation>ថ្ងៃ ឬឆ្នាំ</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>their work</source>
        <translation>ការងាររបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>ការធ្វើដំណើរ</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>រាងកាយ ឬសុខភាព</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>គ្រួសាររបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>តែមួយគត់ក្នុងប្រភេទរបស់ខ្លួន</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>រឿងក្តីរបស់សាមីខ្លួន</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>របៀបទាក់ទងសាមីខ្លួន</translation>
    </message>
    <message>
        <source>somebody tells of themselves</source>
        <translation>មានម្នាក់និយាយអំពីខ្លួនឯង</translation>
    </message>
    <message>
        <source>%1 This stands there: %2.</source>
        <comment>a finding; what the words give away</comment>
        <translation>%1 នៅទីនោះមាន៖ %2។</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>អ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>អ្នកកត់ត្រា</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>អ្នកអាន</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>ឯកសារប្រភេទនេះមិនចេញទៅក្រៅទេ</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>មិនទាន់មាននរណាប្រាប់ថា អ្នកណានៅក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>របស់ដែលឯកសារនេះរក្សាទុកជាមួយ មិនចេញទៅទេ</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>ឯកសារនៅលើកុំព្យូទ័រផ្សេងនៅឡើយ</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>ដកព័ត៌មានដែលភ្ជាប់ជាមួយខ្លឹមសារចេញមិនបាន</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>បានសុំឱ្យឈប់ប្រើហើយ</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>មិនមានក្នុងកញ្ចប់ឯកសារមុន</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>ស្វែងរកក្នុងអ្វីដែលរូបភាពបង្ហាញមិនបានទេ។ ត្រូវមានមនុស្សម្នាក់មើលវាទាំងមូល៖ មុខមនុស្ស ឈ្មោះ ទីកន្លែង ក្រដាស។</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>ស្វែងរកក្នុងអ្វីដែលបានថតសំឡេងមិនបានទេ។ ត្រូវមានមនុស្សម្នាក់ស្តាប់វាទាំងមូល៖ ឈ្មោះ ទីកន្លែង សំឡេង។</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>ចាកចេញពីក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1 ចាកចេញពីក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>កំពុងរកមើលអ្វីដែលសមាជិកបាននិយាយ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>មិនទាន់ឥឡូវទេ</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>ចាកចេញពីក្រុមប្រឹក្សា…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>ចំពោះអ្វីនីមួយៗដែលសមាជិកបាននិយាយ ឬគាំទ្រ សាមីខ្លួនជ្រើសថាត្រូវធ្វើដូចម្តេចចំពោះវា។ សូមអង្គុយធ្វើជាមួយគ្នា។ គ្មានអ្វីកើតឡើងទេ មុនសំណួរចុងក្រោយ។</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>គ្មានអ្វីត្រូវបានសរសេរក្រោមឈ្មោះសមាជិកនេះទេ។</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>សម្រាប់ទាំងអស់</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>បាននិយាយក្នុងការប្រជុំ</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>អនុសាសន៍</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ត្រូវធ្វើដូចម្តេចចំពោះវា</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>អ្វីដែលនឹងកើតឡើង</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>ការចាកចេញពីក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសាររក្សាទុក</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavingWords</name>
    <message>
        <source>Stays here, goes to nobody</source>
        <translation>នៅទីនេះ មិនទៅដល់នរណាទេ</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>នៅតែប្រើ ក្រោមឈ្មោះដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>នៅតែប្រើ ជា «សមាជិកម្នាក់»</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>លុបចោល</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>មនុស្សប្រាំនាក់ ឬច្រើនជាងគាំទ្រអត្ថបទនេះ។ វានៅតែជារបស់ក្រុមប្រឹក្សា ហើយមិនដាក់ឈ្មោះនរណាទេ។</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>អ្នកផ្សេងក៏បានសរសេរវាដែរ ដូច្នេះលុបចោលមិនបានទេ។</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>អ្នកផ្សេងក៏បានសរសេរវាដែរ ដូច្នេះលុបចោលមិនបានទេ។ ថ្ងៃនេះគ្មានការយល់ព្រមសម្រាប់វា ដូច្នេះប្រើបន្តមិនបានទេ។</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>ថ្ងៃនេះគ្មានការយល់ព្រមសម្រាប់វា ដូច្នេះប្រើបន្តមិនបានទេ។</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>ចាប់ពីថ្ងៃនេះ សមាជិកបានចាកចេញ។ គ្មានអ្វីរបស់សាមីខ្លួនចេញទៅក្រៅទេ លើកលែងតែអ្វីដែលនៅតែប្រើ។</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>ការរួមចំណែកមួយនៅជាមួយក្រុមប្រឹក្សា ហើយមិនទៅដល់នរណាទេ។</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>ការរួមចំណែក %1 នៅជាមួយក្រុមប្រឹក្សា ហើយមិនទៅដល់នរណាទេ។</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>ការរួមចំណែកមួយនៅតែប្រើ ក្រោមឈ្មោះដែលបានជ្រើស តែក្នុងដែនកំណត់ និងរយៈពេលនៃការយល់ព្រមរបស់សមាជិកនៅថ្ងៃនេះប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>ការរួមចំណែក %1 នៅតែប្រើ ក្រោមឈ្មោះដែលបានជ្រើស តែក្នុងដែនកំណត់ និងរយៈពេលនៃការយល់ព្រមរបស់សមាជិកនៅថ្ងៃនេះប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>ការរួមចំណែកមួយនៅតែប្រើ ជា «សមាជិកម្នាក់» តែក្នុងដែនកំណត់ និងរយៈពេលនៃការយល់ព្រមរបស់សមាជិកនៅថ្ងៃនេះប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>ការរួមចំណែក %1 នៅតែប្រើ ជា «សមាជិកម្នាក់» តែក្នុងដែនកំណត់ និងរយៈពេលនៃការយល់ព្រមរបស់សមាជិកនៅថ្ងៃនេះប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>ការរួមចំណែកមួយត្រូវលុបចោល៖ នៅទីនេះ ក្នុងប្រវត្តិ ក្នុងការស្វែងរក និងលើកុំព្យូទ័រផ្សេងទាំងអស់ ពេលវាផ្លាស់ប្តូរទិន្នន័យបន្ទាប់។ យកវាមកវិញមិនបានទេ។</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>ការរួមចំណែក %1 ត្រូវលុបចោល៖ នៅទីនេះ ក្នុងប្រវត្តិ ក្នុងការស្វែងរក និងលើកុំព្យូទ័រផ្សេងទាំងអស់ ពេលវាផ្លាស់ប្តូរទិន្នន័យបន្ទាប់។ យកវាមកវិញមិនបានទេ។</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>ផ្នែកខ្លះបានចេញទៅមុននេះ។ បន្ទាប់មក ទំព័រ «ការប្រគល់» ផ្តល់លិខិតសុំឱ្យឈប់ប្រើ។ ច្បាប់បម្រុងចាស់ក៏នៅមានវាដែរ។</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>ច្បាប់បម្រុងចាស់នៅមានវា។</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>ប្រាក់ឧបត្ថម្ភដែលនៅត្រូវបើក នៅតែត្រូវបើក។</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>What went out</source>
        <translation>អ្វីដែលបានផ្ញើចេញ</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>បោះពុម្ពជូនសមាជិក…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>គ្មានអ្វីរបស់សមាជិកនេះត្រូវបានផ្ញើចេញទេ។</translation>
    </message>
    <message>
        <source>Looking up what went out</source>
        <translation>កំពុងរកមើលអ្វីដែលបានផ្ញើចេញ</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>កំពុងប្រើនៅទីនោះ</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>ត្រូវសុំឱ្យឈប់ប្រើ</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>បានសុំឱ្យឈប់ប្រើនៅ %1</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>បានឈប់ប្រើ ដូចគេប្រាប់នៅ %1</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · ការប្រគល់ %2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>អនុសាសន៍ទី %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>អត្ថបទផ្នែកទី %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>បានផ្ញើនៅ</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>បង្ហាញជា</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>ក្រោយមក</translation>
    </message>
    <message>
        <source>The member’s yes to it</source>
        <translation>ការយល់ព្រមរបស់សមាជិក</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>កន្លែងដាក់ក្រដាស</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>កំពុងធ្វើក្រដាស</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>ពាក្យត្រូវបានដកចេញនៅទីនេះ</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>Balai ទៅមិនដល់៖</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>ក្រដាសបោះពុម្ព</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>ច្បាប់បម្រុងចាស់</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>ច្បាប់សម្រាប់ពិនិត្យថ្ងៃ %1 បើករហូតដល់ %2</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>ការប្រគល់ %1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>កុំព្យូទ័រផ្សេង</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>សូមសុំវាមកវិញ ហើយកាត់បំផ្លាញ។</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>សូមបង្កើតច្បាប់បម្រុងថ្មី រួចលុបច្បាប់ចាស់ៗ។</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>សូមសុំឱ្យគេលុបឯកសារនោះ។</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>សូមផ្ញើលិខិតសុំឱ្យឈប់ប្រើ។</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>វាលុបចោលនៅពេលផ្លាស់ប្តូរទិន្នន័យបន្ទាប់។</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ផ្លាស់ទី</translation>
    </message>
    <message>
        <source>One moment. This is being read.</source>
        <translation>សូមរង់ចាំបន្តិច។ កំពុងអាន។</translation>
    </message>
</context>
<context>
    <name>balai::ui::Listen</name>
    <message>
        <source>This recording comes with the changes of another laptop.</source>
        <translation>ការថតសំឡេងនេះនឹងមកជាមួយការកែប្រែរបស់កុំព្យូទ័រផ្សេង។</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ស្តាប់</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>កុំព្យូទ័រនេះចាក់សំឡេងដែលបានថតមិនបានទេ។</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>ចាក់សំឡេងនេះលើកុំព្យូទ័រនេះមិនបានទេ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>បង្ហាញអក្សរ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>កំពុងបើក…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>បានចាក់សោម៉ោង %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>លេខកូដស្តារ ពីក្រដាសរបស់អ្នក</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>ក្តារចុច៖ %1</translation>
    </message>
    <message>
        <source>This is the sample council. Its passphrase is: %1</source>
        <translation>នេះជាក្រុមប្រឹក្សាគំរូ។ ឃ្លាសម្ងាត់របស់វា៖ %1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>ត្រឡប់ទៅឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>ភ្លេចឃ្លាសម្ងាត់?</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>បើកកញ្ចប់ឯកសារពីក្រុមប្រឹក្សា…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>មនុស្សម្នាក់មានលេខកូដស្តារ</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>មនុស្សច្រើននាក់មានចំណែកកូនសោ</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>ភ្លឺ ឬងងឹត</translation>
    </message>
    <message>
        <source>Larger letters	Ctrl++</source>
        <translation>អក្សរធំជាង	Ctrl++</translation>
    </message>
    <message>
        <source>Smaller letters	Ctrl+-</source>
        <translation>អក្សរតូចជាង	Ctrl+-</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>ទំហំធម្មតា</translation>
    </message>
    <message>
        <source>A±</source>
        <extracomment>Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus</extracomment>
        <translation>ក±</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>ទំហំអក្សរ</translation>
    </message>
</context>
<context>
    <name>balai::ui::MakingPage</name>
    <message>
        <source>Close Balai</source>
        <translation>បិទ Balai</translation>
    </message>
    <message>
        <source>Making the sample council</source>
        <translation>កំពុងបង្កើតក្រុមប្រឹក្សាគំរូ</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>កំណត់ត្រាមួយឆ្នាំរបស់ក្រុមប្រឹក្សាប្រឌិតមួយ ត្រូវបានសរសេរក្នុងថត ដែលនឹងបាត់ទៅពេល Balai បិទ។ វាត្រូវការពេលពីរបីវិនាទី។</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>បានអញ្ជើញ</translation>
    </message>
    <message>
        <source>present</source>
        <translation>មានវត្តមាន</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>បានសុំអវត្តមាន</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>អវត្តមាន</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>ការប្រជុំក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>ការពិគ្រោះយោបល់</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>ការបង្ហាញ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ការបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>ក្រុមការងារ</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>ជុំស្តាប់យោបល់</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ការប្រជុំ</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>កំពុងពិនិត្យ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>បានបោះបង់</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>បានគ្រោង</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>កំណត់ហេតុកំពុងសរសេរ ឬពិនិត្យ</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>បានកន្លងទៅ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ទីកន្លែង</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>បើកកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>ដាក់ក្នុងរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>អញ្ជើញសមាជិកសកម្មទាំងអស់</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>ចំណុចបិទជិត</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 នាទី</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 នាទី</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>មិនទាន់មានអ្វីក្នុងរបៀបវារៈទេ។</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>របៀបវារៈ</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>មិនទាន់បានអញ្ជើញនរណាទេ។</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>អ្នកណាមក</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>អំពីអ្វី?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>សូមសរសេរពីរបីពាក្យ ថាអំពីអ្វី។</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>ការប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ម៉ោង</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>បង្កើតការប្រជុំ</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>ការប្រជុំត្រូវការចំណងជើង។</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>សូមសរសេរថ្ងៃ ដោយឈ្មោះខែជាអក្សរ។</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>សូមសរសេរម៉ោងដូចនេះ៖ 09:00។</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ការប្រជុំ</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>នៅទីនេះមានការប្រជុំរបស់ក្រុមប្រឹក្សា ជាមួយរបៀបវារៈ និងកំណត់ហេតុ។</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>កែចំណុចក្នុងរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>ភ្ញៀវនៃចំណុចក្នុងរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>លើកចំណុចក្នុងរបៀបវារៈទៅពេលក្រោយ</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>យកចំណុចដែលបានលើកទុក</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>យករបៀបវារៈធម្មតា</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>ទុកនេះជារបៀបវារៈធម្មតា</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>អ្នកបកប្រែផ្ទាល់មាត់</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>សួរសមាជិកម្នាក់អំពីអ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>គ្រោងការប្រជុំបន្ទាប់នៃស៊េរី</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>សេចក្តីជូនដំណឹងសម្រាប់សមាជិក</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>ឯកសារប្រតិទិន</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>កំណត់ហេតុ និងបញ្ជីសម្រាប់ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>ចំណាំអំពីខ្លឹមសារ</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>អ្នកដែលនៅទីនោះ</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>សមាជិក និងភ្ញៀវ</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>តែសមាជិក</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>ចំណុចណា?</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>តើស្ថាប័នណាអាចនៅទីនោះ?</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>តើនិយាយភាសាអ្វីខ្លះ?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>តើអ្នកណាបកប្រែ?</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>ភ្ញៀវណា?</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>ស៊េរី</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>របៀបវារៈ និងមនុស្ស ត្រូវយកទៅជាមួយ។</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>តើត្រូវសួរអ្នកណា ម្នាក់ឯង?</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>%1 នឹងបកប្រែឱ្យអ្នក។ តើអ្នកយល់ព្រមទេ?</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>សូមរកអ្នកផ្សេង</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>កត់ភ្ញៀវដែលចង់ឱ្យដកស្រង់</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ច្រើនទៀត</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>ត្រូវការអ្នកបកប្រែម្នាក់ទៀត។ មានម្នាក់បានសុំ ហើយមិនបានប្រាប់ហេតុផលទេ។</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>កត់ប្រាក់ដែលត្រូវបើក…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>សួរសុខទុក្ខ៖ ហុចកុំព្យូទ័រវេនគ្នា</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>តាមទូរសព្ទ ឬវីដេអូ</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>អ្នកសម្របសម្រួល</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>bodies that come</comment>
        <translation>ជាមួយ %1</translation>
    </message>
    <message>
        <source>Before the guests come in: %1</source>
        <comment>bodies that wait outside</comment>
        <translation>មុនភ្ញៀវចូល៖ %1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>បានសន្យាពីមុន មិនទាន់ធ្វើ</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>ជុំស្តាប់យោបល់មិនកត់ឈ្មោះទេ។</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>ក្នុងចំណោមអ្នកដែលបានអញ្ជើញ មានអ្នកខ្លះមិនគួរនៅក្នុងការប្រជុំតែមួយ។ ទំព័ររបស់គេប្រាប់លម្អិត។</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>គ្មានសមាជិកណាយកក្រដាសទៅផ្ទះទេ។</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>សេចក្តីជូនដំណឹងសម្រាប់អ្នកណា?</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>កន្លែងដាក់ក្រដាស</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>កំពុងធ្វើក្រដាស</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>កន្លែងដាក់ឯកសារប្រតិទិន</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>ប្រតិទិន (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>អ្នកដែលនឹងឃើញ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ក្រដាស</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>បញ្ជីសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>Register of attendance</source>
        <translation>បញ្ជីវត្តមាន</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>ក្រោមឈ្មោះ</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>ក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>វាមានតែអ្វីដែលសមាជិកបានយល់ព្រម សម្រាប់អ្នកអាននេះ។</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>ធ្វើក្រដាស</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>សូមជ្រើសអ្នកដែលនឹងឃើញ។</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>រក្សាទុកជាមួយការប្រជុំនេះ</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>រក្សាទុកឯកសារ…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>អ្នកដែលយើងបានស្តាប់</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>មិនទាន់បានកត់នរណាជាអ្នកបកប្រែផ្ទាល់មាត់ទេ។</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>អ្នកណាជួយ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>ការប្រជុំ</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ផ្លាស់ទី</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R សំណើដំបូង</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>បិទត្រាកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn ចំណុចបន្ទាប់</translation>
    </message>
    <message>
        <source>← ↑ ↓ → day</source>
        <translation>← ↑ ↓ → ថ្ងៃ</translation>
    </message>
    <message>
        <source>Page Up, Page Down month</source>
        <translation>Page Up, Page Down ខែ</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter បើក</translation>
    </message>
    <message>
        <source>List</source>
        <translation>បញ្ជី</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ខែ</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>របៀបបង្ហាញការប្រជុំ</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>កំពុងរៀបចំជុំអាន។</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>កំពុងរៀបចំជុំអាន</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>អានឱ្យសមាជិកស្តាប់</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>គោលនយោបាយ</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>ការពិនិត្យអត្ថបទ</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>ការថ្លែងជាសាធារណៈ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ការបណ្តុះបណ្តាល</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>ការចុះជួបសហគមន៍</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>ការស្រាវជ្រាវ</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>តែជួបផ្ទាល់</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>តាមរយៈអ្នកគាំទ្រ</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>តាមទូរសព្ទ</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>លើក្រដាស</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>មិនទាក់ទងនៅចន្លោះការប្រជុំ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>គ្មានអ្វី</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>អ្វីដែលបានស្តាប់</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ក្រដាស</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>ឈ្មោះផ្លូវការ</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>ផ្នែកនៃឈ្មោះ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>ឈ្មោះផ្សេងទៀត</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>លេខទូរសព្ទ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>អ៊ីមែល</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Safe ways to make contact</source>
        <translation>របៀបទាក់ទងដែលមានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>របៀបទាក់ទងអ្នកគាំទ្រ</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>ក្នុងគ្រាអាសន្ន</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>របៀបបើកប្រាក់</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>ទីកន្លែងដែលអាចឱ្យគេដឹងថាជាសមាជិក</translation>
    </message>
</context>
<context>
    <name>balai::ui::MembersPage</name>
    <message>
        <source>People</source>
        <translation>មនុស្ស</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>ប្រាក់ឧបត្ថម្ភ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>អាចទៅដល់៖ %1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>មិនអាចទៅដល់៖ %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>តើអ្នកណាបាននិយាយ?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>តើនេះអំពីអនុសាសន៍មួយណា?</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>មិនកត់ត្រា។</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>គ្មានអ្វីត្រូវរក្សាទុកទេ។ ចុចគ្រាប់ដដែលដើម្បីបញ្ចប់។</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>សរសេរបន្ត</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>បានផ្អាក។</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>អ្វីដែលបានសរសេរត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>បន្ត</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>ដកពាក្យទាំងនេះចេញឬទេ?</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>កថាខណ្ឌត្រូវលុបចោលពីកំណត់ហេតុ ប្រវត្តិ ការស្វែងរក និងពីច្បាប់ចម្លងទាំងអស់នៃទូសុវត្ថិភាពនេះ នៅពេលផ្លាស់ប្តូរទិន្នន័យបន្ទាប់។</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>ច្បាប់បម្រុងចាស់ ក្រដាសបោះពុម្ព និងកញ្ចប់ឯកសារដែលបានប្រគល់រួច នៅមានវា។</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>យកវាមកវិញមិនបានទេ។</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>មិនទាន់ឥឡូវទេ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>លុបចោល</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>កំពុងដកពាក្យចេញ</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>តើអ្នកឆ្លើយយ៉ាងណា? ពាក្យនៅដដែល។</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>ឆ្លើយដូចនេះ</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>តើអ្នកណានឹងអាន?</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>មិនទាន់បានកត់ថាមាននរណាមកប្រជុំនេះទេ។</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>ពាក្យដែលកំពុងវាយពេល Balai បិទ ត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>បញ្ចូល</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>មិនបញ្ចូល</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>ត្រឡប់ទៅសេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>ឱ្យសមាជិកពិនិត្យ</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>បញ្ជាក់កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>បិទត្រាកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>កំណត់ហេតុ %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>បានបញ្ជាក់</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>បានបិទត្រា</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>មិនទាន់ចាប់ផ្តើម</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>ភាសាដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>ច្បាប់សម្រាប់ពិនិត្យ</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>ជំហានបន្ទាប់នៃកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>សំណើសុំដកប្រយោគមួយចេញ។</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>សំណើ %1 សុំដកប្រយោគចេញ។</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>ចម្លើយតែមួយគត់គឺលុបចោល។</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>ទៅកន្លែងនោះ</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>តើអ្នកណាធ្វើ ហើយត្រឹមពេលណា?</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>មិនទាន់មាននរណា</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>អ្នកណា</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>ត្រឹមពេលណា</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>សូមសរសេរថ្ងៃ ដោយឈ្មោះខែជាអក្សរ។</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>សមាជិកម្នាក់អាន</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>អ្វីដែលសមាជិកយកទៅផ្ទះ</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>កែតម្រូវកថាខណ្ឌនេះ</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>សមាជិកដែលអាន</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>តើអ្នកណាអានកំណត់ហេតុនេះ?</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>ម្នាក់</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 នាក់</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>អ្នកដែលអាន</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>យើងនឹងមើលចម្លើយនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>គ្មាននរណាចាំបាច់ឆ្លើយទេ។ អ្នកដែលឆ្លើយពេលក្រោយ យើងក៏ស្តាប់ដែរ។</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>កំណត់ហេតុ %1</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>ឱ្យពិនិត្យ</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>នេះមិនមែនជាថ្ងៃទេ។</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>សូមជ្រើសយ៉ាងតិចម្នាក់។</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>កំពុងឱ្យពិនិត្យកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>កំណត់ហេតុ %1 ត្រូវបានបញ្ជាក់ តាមដែលបានបង្ហាញ។</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>កំណត់ហេតុ %1 ត្រូវបានបញ្ជាក់ ដោយមានការកែ។</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>កំពុងបញ្ជាក់កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>តើគួរសរសេរដូចម្តេច? ពាក្យដែលបានបិទត្រានៅដដែល ហើយនៅតែបង្ហាញ។</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>ពាក្យត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ហេតុអ្វី</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>បន្ថែមការកែតម្រូវ</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>កំពុងបន្ថែមការកែតម្រូវ</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>កំពុងពិនិត្យ បានអាន %1 ក្នុង %2 នាក់</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>ជុំអាន</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>បញ្ចូលចម្លើយរបស់សមាជិក…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>ចម្លើយរបស់សមាជិក</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ឯកសារបិទត្រា (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>កំពុងបញ្ចូលចម្លើយ</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>ចម្លើយទាំងនេះបានបញ្ចូលពីមុនហើយ។</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>បានបញ្ចូលចម្លើយ %n។</numerusform>
            <numerusform>បានបញ្ចូលចម្លើយ %n។</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>ចម្លើយ %n អំពីកថាខណ្ឌដែលបានលុបចោលក្រោយមក។</numerusform>
            <numerusform>ចម្លើយ %n អំពីកថាខណ្ឌដែលបានលុបចោលក្រោយមក។</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>ជាភាសាទាំងនេះ</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>សូមជ្រើសយ៉ាងតិចភាសាមួយ។</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>ជាគ្រប់ភាសាដែលមាន</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>គ្មានភាសាណា</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>ថតសំឡេងមនុស្សម្នាក់អានកំណត់ហេតុ</translation>
    </message>
</context>
<context>
    <name>balai::ui::MonthView</name>
    <message>
        <source>The month before</source>
        <translation>ខែមុន</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>ខែក្រោយ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Meetings of this day</source>
        <translation>ការប្រជុំនៃថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1 ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its meetings</comment>
        <translation>%1៖ %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::NewPassphrasePage</name>
    <message>
        <source>A new passphrase</source>
        <translation>ឃ្លាសម្ងាត់ថ្មី</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>លេខកូដស្តារបានបើកកំណត់ត្រា។ សូមកំណត់ឃ្លាសម្ងាត់ថ្មីឥឡូវនេះ។ ឃ្លាសម្ងាត់ដែលភ្លេច នឹងលែងបើកអ្វីបាននៅទីនេះ។</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>វាយដដែលម្តងទៀត</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>កំណត់ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>កំពុងកំណត់ឃ្លាសម្ងាត់</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>កំពុងបើកអ្វីដែលបានបិទត្រា</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>ចូលរួមតាមការអញ្ជើញ</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>ត្រឡប់ទៅច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>អានឯកសារដែលសរសេរសម្រាប់ខ្ញុំ</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>កំពុងមើលអ្វីដែលត្រូវធ្វើ</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>កត់ប្រាក់ដែលត្រូវបើក</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>ម្នាក់ៗទទួល (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>ត្រូវបើកប្រាក់នេះម្តង ឱ្យអ្នកទាំងអស់ដែលបានមក។ អ្នកដែលបានកត់រួចហើយ មិនកត់ទៀតទេ។</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>កត់ទុក</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>នេះមិនមែនជាចំនួនប្រាក់ទេ។</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>បានកត់សម្រាប់អ្នកទាំងអស់ដែលបានមក។</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>មិនទាន់មានចម្លើយ</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>សូមជ្រើសចម្លើយ ឬដកពាក្យផ្សេងចេញ។</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>ថ្ងៃនេះអាចយល់បានពីរយ៉ាង ឬមិនមែនជាថ្ងៃ។ សូមសរសេរដូចនេះ៖ 2027-03-01។</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>កញ្ចប់ឯកសារពីក្រុមប្រឹក្សា</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>កញ្ចប់ឯកសារ</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>កញ្ចប់ឯកសារ (*.zip *.age);;ឯកសារទាំងអស់ (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>កំពុងបើកកញ្ចប់ឯកសារ</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>នៅទីនេះ បើកកញ្ចប់ឯកសារដែលក្រុមប្រឹក្សាបានប្រគល់។ គ្មានអ្វីពីក្នុងនោះត្រូវសរសេរលើម៉ាស៊ីននេះទេ។</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>បើកកញ្ចប់ឯកសារ…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>កញ្ចប់ឯកសារនេះចាក់សោដោយឃ្លាសម្ងាត់។ ក្រុមប្រឹក្សាប្រាប់អ្នកតាមផ្លូវផ្សេង មិនមែនជាមួយឯកសារទេ។</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>បង្ហាញអក្សរ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>បើកកញ្ចប់ឯកសារផ្សេង…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>រក្សាទុកសន្លឹកចម្លើយ…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>រក្សាទុកចម្លើយមានហត្ថលេខា…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>អ្វីក្នុងកញ្ចប់ឯកសារ</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>បានឆ្លើយ៖ %1 ក្នុង %2</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>សូមឆ្លើយអនុសាសន៍មួយជាមុន។</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>កញ្ចប់ឯកសារនេះមានគេកែ ឬខូច។</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>សូមកុំប្រើវា។ សូមសុំក្រុមប្រឹក្សាផ្ញើម្តងទៀត។</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>រកមិនឃើញហត្ថលេខានៅក្បែរកញ្ចប់ឯកសារនេះទេ។</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>វានៅពេញលេញ តែពិនិត្យមិនបានថានរណាបានធ្វើវា។ សូមដាក់ឯកសារដែលឈ្មោះបញ្ចប់ដោយ .minisig នៅក្បែរវា ហើយបើកម្តងទៀត។</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>មិនស្គាល់កូនសោដែលបានចុះហត្ថលេខាលើកញ្ចប់ឯកសារនេះទេ។</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>សូមសុំកូនសោពីក្រុមប្រឹក្សា។</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>គ្មាននរណាបានកែទេ។</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>វាមានហត្ថលេខាដោយកូនសោ ដែលមានពាក្យ៖</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>សូមផ្ទៀងពាក្យទាំងនេះជាមួយលិខិតរបស់ក្រុមប្រឹក្សា។</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>កន្លែងដាក់ចម្លើយមានហត្ថលេខា</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>កន្លែងដាក់សន្លឹកចម្លើយ</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>ចម្លើយត្រឡប់ (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>សន្លឹកចម្លើយ (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>កំពុងរក្សាទុក</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>បានរក្សាទុកសន្លឹកចម្លើយ។ សូមផ្ញើវាទៅក្រុមប្រឹក្សា។</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>បានរក្សាទុកចម្លើយ។ សូមផ្ញើវាទៅក្រុមប្រឹក្សា ហើយប្រាប់ពាក្យទាំងនេះតាមផ្លូវផ្សេង៖</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>អនុសាសន៍</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>កំណត់ហេតុ និងសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>កញ្ចប់ឯកសាររបស់ក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>សុំឱ្យឆ្លើយត្រឹមថ្ងៃ</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>ភាសានៃកញ្ចប់ឯកសារ</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>សូមជ្រើសអនុសាសន៍នៅខាងឆ្វេង ហើយឆ្លើយនៅទីនោះ។ អ្វីដែលអ្នកវាយ នៅតែក្នុងផ្ទាំងនេះ រហូតដល់អ្នករក្សាទុក។</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>លិខិតរបស់អ្នក</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>វាមានក្នុងចម្លើយនីមួយៗរបស់អ្នក។ អាចទុកទាំងអស់ឱ្យនៅទទេក៏បាន។</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>ចម្លើយរបស់អ្នក</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>នេះជាកំណែចាស់៖ កញ្ចប់ឯកសារ %1 ក្នុងថតដដែល ជំនួសវា។ សូមប្រើមួយនោះ។</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>បើបានសុំឱ្យឈប់ប្រើអ្វីមួយ</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>លិខិតមួយសុំឱ្យអ្នកឈប់ប្រើចំណុចខ្លះនៃកញ្ចប់ឯកសារ %1។</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>គ្មានអ្វីប្រាប់</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>យើងបានឈប់ប្រើហើយ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>កញ្ចប់ឯកសារពីក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>បិទដោយមិនរក្សាទុកឬទេ?</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>ចម្លើយរបស់អ្នកមិនត្រូវបានរក្សាទុកនៅកន្លែងផ្សេងទេ។ ការបិទនឹងលុបចោលវា។</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>ត្រឡប់ទៅចម្លើយរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>បិទ ហើយលុបចោល</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>អានឯកសារដែលសរសេរសម្រាប់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ជ្រើសឯកសារ…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ឯកសារបិទត្រា (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>អ្នកអានម្នាក់ឯង ហើយឆ្លើយតាមចិត្ត។ គ្មានអ្វីនៅសល់លើកុំព្យូទ័រនេះទេ។</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>ពាក្យប្រាំមួយ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>បើកឯកសារ</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>មិនទាន់មានឯកសារ</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>មិនទាន់មានពាក្យប្រាំមួយ</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>កំពុងបើកឯកសារ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>កន្លែងដាក់ចម្លើយរបស់អ្នក</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ឯកសារបិទត្រា (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>បានរក្សាទុកចម្លើយរបស់អ្នក។ សូមយកឯកសារមកវិញ តាមដែលបានប្រាប់អ្នក។</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>រក្សាទុកចម្លើយនៅទីនោះមិនបានទេ។ សូមជ្រើសកន្លែងផ្សេង។</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>បង្ហាញពាក្យ</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>រក្សាទុកចម្លើយរបស់ខ្ញុំ…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>អ្នកអាចឈប់ត្រឹមនេះ។ ចម្លើយរបស់អ្នកមិនទាន់នៅកន្លែងណាទេ។ អ្នកអាចរក្សាទុកក្នុងឯកសារ ដែលមានតែក្រុមប្រឹក្សាបើកបាន ឬទុកចោល។</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>វាទៅជាមួយចម្លើយរបស់អ្នក ក្នុងឯកសារបិទត្រា សម្រាប់តែក្រុមប្រឹក្សា។</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>ការពិនិត្យ</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1 ច្បាប់ដើម</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1 ការបកប្រែ</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>តែតុការងារ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 លិខិតភ្ជាប់</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>ទំព័រ %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassageReadings</name>
    <message>
        <source>Before</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>កំពុងអានកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>អ្នកណាអាន</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>កំណត់ហេតុនេះមិនទាន់មានពាក្យទេ។</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>បានថត %1 ក្នុង %2 កថាខណ្ឌ ជា %3។</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>អ្នកដែលបានសរសេរកំណត់ហេតុនេះ មិនអានវាឱ្យស្តាប់ទេ។ សូមបន្ថែមអ្នកអានជាអ្នកជួយជាមុន។</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>សូមអានតែពាក្យ កុំអានឈ្មោះ។ សមាជិកស្តាប់នៅទំព័រអាន។ សំឡេងដែលបានថតនៅតែក្នុងកុំព្យូទ័ររបស់ក្រុមប្រឹក្សា។</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 ក្នុង %2</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>ថតសំឡេងកថាខណ្ឌនេះ</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>វាចាក់នៅទំព័រអាន ដរាបណាពាក្យទាំងនេះនៅដដែល។</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>មនុស្សម្នាក់អានកថាខណ្ឌនេះ</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>អ្នកណាជួយ…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>សូមជ្រើសជាមុនក្រោម «អ្នកណាអាន» នូវអ្នកដែលអានឱ្យស្តាប់។</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>បង្ហាញអក្សរ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>ឃ្លាសម្ងាត់ថ្មី</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>វាយដដែលម្តងទៀត</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>ប្តូរឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>ឃ្លាសម្ងាត់បច្ចុប្បន្ន</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>វាប្រើបានលើកុំព្យូទ័រនេះ។ ច្បាប់បម្រុងដែលបានបង្កើតមុននេះ នៅតែបើកដោយឃ្លាសម្ងាត់ចាស់។</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ប្តូរ</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>ត្រូវការឃ្លាសម្ងាត់បច្ចុប្បន្ន។</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>កំពុងប្តូរឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>ឃ្លាសម្ងាត់ថ្មីសម្រាប់ %1</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>អ្នកនោះវាយវាដោយខ្លួនឯង។ គ្មាននរណាផ្សេងត្រូវដឹងទេ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>បានបិទភ្ជាប់ជា Unicode តាមដែលអ្នកបានជ្រើស។</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>តាមដែលបិទភ្ជាប់</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>នេះប្រហែលជាអក្សរភូមាដែលវាយជា Zawgyi។ តើមួយណាអានត្រឹមត្រូវ?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>យកមួយនេះ</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>ជា Unicode</translation>
    </message>
    <message>
        <source>Do the same until the vault locks</source>
        <translation>ធ្វើដូចគ្នារហូតដល់ទូសុវត្ថិភាពចាក់សោ</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>តាមដែលមាន</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>ធ្វើដូចគ្នាក្នុងឯកសារនេះទាំងមូល</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>ការបកប្រែក្នុងឯកសារនេះប្រហែលជាអក្សរភូមាដែលវាយជា Zawgyi។ តើមួយណាអានត្រឹមត្រូវ? ចម្លើយនេះប្រើសម្រាប់ទាំងអស់។</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>PDF នេះខូច ហើយបង្ហាញមិនបានទេ។ វាត្រូវបានរក្សាទុកដដែល។</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>PDF នេះបើកបានតែដោយពាក្យសម្ងាត់។ សូមសុំ PDF ដែលគ្មានពាក្យសម្ងាត់ ពីអ្នកដែលបានផ្ញើ។</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>PDF នេះត្រូវការអង្គចងចាំ ឬពេលវេលា លើសពីអ្វីដែលឯកសារមួយអាចមាននៅទីនេះ។ វាត្រូវបានរក្សាទុកដដែល។</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>បង្ហាញ PDF លើកុំព្យូទ័រនេះមិនបានទេ៖ កម្មវិធីអានមិនចាប់ផ្តើម។ ឯកសារត្រូវបានរក្សាទុកដដែល។</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>ទំព័រមុន</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>ទំព័របន្ទាប់</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>កំពុងបើកទំព័រ</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>name of a file</comment>
        <translation>%1 ទំព័រ %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ទំព័រ %1 ក្នុង %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>បានចាកចេញ</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>និយាយភាសា</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>អានភាសា</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>ការអានឱ្យស្តាប់</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ចាប់ពី</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation>អ្នកដែលទុកចិត្ត</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>នៅត្រូវបើក</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>ប្តូរឈ្មោះ…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>សុំការយល់ព្រម</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>សមាជិកថ្មី</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>ឈ្មោះដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>The name is free: a nickname, a tree, a river. No legal name is asked for.</source>
        <translation>ឈ្មោះជ្រើសតាមចិត្ត៖ ឈ្មោះហៅក្រៅ ដើមឈើ ឬទន្លេ។ មិនសុំឈ្មោះផ្លូវការទេ។</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>ត្រូវការឈ្មោះ ឈ្មោះអ្វីក៏បាន។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ស្ថានភាព</translation>
    </message>
    <message>
        <source>During a pause, and after leaving, nothing of this member goes out.</source>
        <translation>ពេលផ្អាក និងក្រោយចាកចេញ គ្មានអ្វីរបស់សមាជិកនេះចេញទៅក្រៅទេ។</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>នៅទីនេះមានសមាជិកក្រុមប្រឹក្សា ម្នាក់ៗក្រោមឈ្មោះដែលសាមីខ្លួនបានជ្រើស។</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>អ្វីដែលបានផ្ញើចេញ…</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>ហៅថា</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>តម្រៀបតាម</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>«ហៅថា» គឺរបៀបដែលគេហៅសមាជិក ដូចជា «មីង»។ «តម្រៀបតាម» កំណត់កន្លែងក្នុងបញ្ជី។ ទុកទទេ បើប្រើលំដាប់ធម្មតា។</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>របៀបទាក់ទង</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>មិនទាន់សួរ</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>យកទៅផ្ទះ</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>រយៈពេលក្នុងក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>រហូតដល់</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>សូមសរសេរថ្ងៃ ដោយឈ្មោះខែជាអក្សរ។</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>ថ្ងៃចុងក្រោយនៅមុនថ្ងៃដំបូង។</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>តម្រូវការជាក់ស្តែង</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>តែតម្រូវការជាក់ស្តែង</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>តែតម្រូវការជាក់ស្តែង៖ ផ្លូវជម្រាល កៅអីជិតទ្វារ មិនបរិភោគសាច់។ កុំសរសេរអំពីអ្វីដែលបានកើតឡើងលើនរណាម្នាក់ឡើយ។ ព័ត៌មាននេះត្រូវបានបិទត្រា។</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>ពេលចូលវិញ អ្វីៗត្រឡប់មកដូចដើម។ មិនសួរអ្វីម្តងទៀតទេ។</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>ក្រុមការងារថ្មី</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>ក្រុមការងារត្រូវការឈ្មោះ។</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>បានបិទត្រា</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>នៅទីនេះមានអ្វីដែលបានបិទត្រា។</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>អ្នកដែលអាចបើកបាន៖ %1។</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>ឈ្មោះផ្លូវការ និងទំនាក់ទំនងត្រូវបានបិទត្រា។ ពេលបើក ត្រូវវាយឃ្លាសម្ងាត់របស់អ្នក ហើយការបើកត្រូវបានកត់ទុក។</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>មិនទាន់មានអ្វីបិទត្រាទេ។ នៅទីនេះមិនដែលត្រូវការឈ្មោះផ្លូវការឡើយ។</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>បើក…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>ចាប់ផ្តើម…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>ឥឡូវកំពុងបើក។ វាបិទក្រោយពីរនាទីដែលគ្មានការចុច និងពេលអ្នកចេញពីទំព័រនេះ។</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>បន្ថែម…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>កែ…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>បិទឥឡូវ</translation>
    </message>
    <message>
        <source>A former account</source>
        <translation>គណនីពីមុន</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>%1 បានបើកវានៅ %2 ម៉ោង %3។</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>បើកអ្វីដែលបានបិទត្រា</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>ឃ្លាសម្ងាត់របស់អ្នក</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>បង្ហាញអក្សរ</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>កំណត់ត្រារក្សាទុកថាអ្នកបានបើកវា និងបើកពេលណា។ វាមិនរក្សាទុកអ្វីដែលអ្នកបានឃើញទេ។</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>សូមវាយឃ្លាសម្ងាត់ ដែលអ្នកបានប្រើដើម្បីបើកកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>នោះជាឃ្លាសម្ងាត់ផ្សេង។ គ្មានអ្វីត្រូវបានបើកទេ។</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>បើមានច្រើន សូមដាក់ក្បៀសនៅចន្លោះ។</translation>
    </message>
    <message>
        <source>%1 · is called %2</source>
        <comment>state, form of address</comment>
        <translation>%1 · ហៅថា %2</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>បានចាកចេញនៅ</translation>
    </message>
    <message>
        <source>How to reach…</source>
        <translation>របៀបទាក់ទង…</translation>
    </message>
    <message>
        <source>Time here…</source>
        <translation>រយៈពេលនៅទីនេះ…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>តម្រូវការជាក់ស្តែង…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>ចូលវិញ…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>ផ្អាក…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>ចាកចេញ…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>ចង់ឱ្យអានអត្ថបទឱ្យស្តាប់</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>ចង់ចូលរួមក្នុង (អាចប្តូរពេលណាក៏បាន)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>ភាសាផ្សេង</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>ក្រុមការងារ</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>ក្រុមការងារថ្មី…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>មិននៅក្នុងការប្រជុំ ឬកញ្ចប់ឯកសារតែមួយជាមួយ (បិទត្រា មិនសួរហេតុផល)</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>ជ្រើសសមាជិកម្នាក់</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>គ្មានវិធានសម្រាប់អក្សរទាំងនេះទេ។ សូមសរសេរឈ្មោះ ដូចដែលសមាជិកសរសេរ។</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>បានសរសេរតាមវិធានដែលស្គាល់តែអក្សរ មិនស្គាល់សំឡេង។ សូមកែឱ្យត្រូវ ដូចដែលសមាជិកសរសេរ។</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>ក៏សរសេរថា</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>ស្នើរបៀបសរសេរជាអក្សរឡាតាំង</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>«ក៏សរសេរថា» គឺឈ្មោះដដែលជាអក្សរផ្សេង ដោយមានក្បៀសនៅចន្លោះ។ ការស្វែងរកឃើញសមាជិកតាមឈ្មោះនីមួយៗ ហើយឈ្មោះនីមួយៗត្រូវរក្សាទុកមិនផ្ញើ ដូចឈ្មោះដែរ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::PickOver</name>
    <message>
        <source>chosen</source>
        <translation>បានជ្រើស</translation>
    </message>
</context>
<context>
    <name>balai::ui::PreparePage</name>
    <message>
        <source>Hand-off %1</source>
        <translation>ការប្រគល់ %1</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>ការប្រគល់ថ្មី</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 ជួរឈរបន្ទាប់</translation>
    </message>
    <message>
        <source>Alt+1–9 page</source>
        <translation>Alt+1–9 ទំព័រ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>សម្រាប់</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>កំណត់ហេតុ៖ %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>សេចក្តីសម្រេច៖ %1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>លក្ខខណ្ឌនៃការយល់ព្រមនេះ</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>តើគោរពលក្ខខណ្ឌនេះយ៉ាងដូចម្តេច?</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>ហេតុផលត្រូវរក្សាទុកជាមួយការប្រគល់ ក្រោមគណនីរបស់អ្នក។ វាមិនចូលក្នុងកញ្ចប់ឯកសារទេ។</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>លក្ខខណ្ឌត្រូវបានគោរព</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>សូមសរសេរពីរបីពាក្យ សម្រាប់អ្នកដែលសួរពេលក្រោយ។</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>កំពុងរៀបចំទំព័រ</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>ទុកដដែល ដោយមានហេតុផល</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ហេតុផល</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ទុកដដែល</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>ទំព័រ %1</translation>
    </message>
    <message>
        <source>Where to put the package and its signature</source>
        <translation>កន្លែងដាក់កញ្ចប់ឯកសារ និងហត្ថលេខារបស់វា</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>កំពុងរៀបចំកញ្ចប់ឯកសារ</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>បានរក្សាទុកកញ្ចប់ឯកសារ និងហត្ថលេខារបស់វា៖ %1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>បើក PDF</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>បន្ថែម…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>មើលមុនបោះពុម្ព</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>នាំចេញ…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>ត្រឡប់ទៅការប្រគល់</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1 នឹងឃើញ</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n ទំព័រ</numerusform>
            <numerusform>%n ទំព័រ</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>អ្នកបានជ្រើស</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n ចំណុច</numerusform>
            <numerusform>%n ចំណុច</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>សមាជិកយល់ព្រម</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 ក្នុង %2 ផ្នែក</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>កំពុងពិនិត្យ</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>គ្មានអ្វីក្នុងនេះ</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>រក្សាទុកមិនផ្ញើ៖ %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>រក្សាទុកមិនផ្ញើ</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>ទាំងមូល ទាំងអស់ជា «សមាជិកម្នាក់»</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ទាំងមូល</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>អាចផ្ញើបាន</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>រក្សាទុកមិនផ្ញើ %n</numerusform>
            <numerusform>រក្សាទុកមិនផ្ញើ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>មួយផ្នែក</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>រក្សាទុកមិនផ្ញើ</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>%n ផ្នែក ទំព័រមិននិយាយអំពីផ្នែកទាំងនេះទេ</numerusform>
            <numerusform>%n ផ្នែក ទំព័រមិននិយាយអំពីផ្នែកទាំងនេះទេ</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>ចំណុច %1 សម្តីមួយ</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>ចំណុច %1 សេចក្តីសម្រេចមួយ</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>ចំណុច %1 កិច្ចការមួយ</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>ចំណុច %1 កំណត់ចំណាំមួយ</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>ចំណុច %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>មើល…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>ការពិនិត្យមុនផ្ញើចេញ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>កំពុងដំណើរការ</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>រកមិនឃើញអ្វីទេ</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>ចំណុចរកឃើញ %n</numerusform>
            <numerusform>ចំណុចរកឃើញ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>ចំណុចរកឃើញ %n ក្នុងនោះ %1 មិនទាន់មានចម្លើយ</numerusform>
            <numerusform>ចំណុចរកឃើញ %n ក្នុងនោះ %1 មិនទាន់មានចម្លើយ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>ទុកដដែល ដោយមានហេតុផល</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>កែអត្ថបទ</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>ទុកដដែល ដោយមានហេតុផល…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>កំពុងរៀបចំទំព័រ។</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>សូមជ្រើសជាមុន ថាអ្វីត្រូវចេញទៅ។</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>ចំណុចរកឃើញ %n រង់ចាំចម្លើយ។</numerusform>
            <numerusform>ចំណុចរកឃើញ %n រង់ចាំចម្លើយ។</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>គ្មានអ្វីក្នុងនេះអាចចេញទៅបានទេ។</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>កញ្ចប់ឯកសារនឹងមានហត្ថលេខា៖ PDF, ODT, XLSX និងសន្លឹកចម្លើយ។</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>បន្ទាប់មកអាចចុះហត្ថលេខាលើកញ្ចប់ឯកសារ៖ PDF, ODT, XLSX និងសន្លឹកចម្លើយ។</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>អ្នកបានវាយការយល់ព្រមដោយសម្តី ដែលសាមីខ្លួនមិនទាន់ឃើញ។ ដូច្នេះត្រូវមានមនុស្សម្នាក់ទៀតបញ្ជាក់។</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>អ្នកនិយាយ %1 ក្នុង %2 នាក់ យល់ព្រមលើនេះ</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>អ្នកនិយាយមិនដល់ប្រាំនាក់</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>សាមីខ្លួនមិនទាន់ឃើញ</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>កញ្ចប់ឯកសារ (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>ពាក្យប្រាំមួយនេះបើកកញ្ចប់ឯកសារ។ សូមប្រាប់ស្ថាប័នតាមផ្លូវផ្សេង មិនមែនជាមួយឯកសារទេ។ វាមិនបង្ហាញម្តងទៀតទេ។</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>មិនចាក់សោ</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>ចាក់សោដោយពាក្យប្រាំមួយ</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>កញ្ចប់ឯកសារ</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>ការប្រគល់ %1 ជំនួស %2</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>ឯកសារដែលរក្សាទុកជាមួយទាំងនេះ</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>បានរក្សាទុកកញ្ចប់ឯកសារជា %n ឯកសារ មួយៗមានហត្ថលេខារបស់វា។ សូមផ្ញើមួយៗក្នុងសារដាច់ដោយឡែក។ ឯកសារទីមួយ៖ %1</numerusform>
            <numerusform>បានរក្សាទុកកញ្ចប់ឯកសារជា %n ឯកសារ មួយៗមានហត្ថលេខារបស់វា។ សូមផ្ញើមួយៗក្នុងសារដាច់ដោយឡែក។ ឯកសារទីមួយ៖ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>7-Zip, Keka ឬកម្មវិធីផ្សេងសម្រាប់ zip បែប AES-256 បើកវាបាន។ កម្មវិធីដែលមកជាមួយ Windows បើកមិនបានទេ។</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>កម្មវិធីឥតគិតថ្លៃ age បើកវាបាន ហើយ Balai ក៏បើកបានដែរ។</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>zip ដែលចាក់សោ សម្រាប់ការិយាល័យគ្មាន age</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ឯកសារតែមួយ</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>ឯកសារមួយៗមិនលើស %1 MB</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>ទំហំសម្រាប់អ៊ីមែល</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>មិនបញ្ចូលឯកសារនេះ</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>បានមើល ឬស្តាប់ហើយ…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>គ្មានអត្ថបទណាជាភាសាទាំងនេះទេ៖ %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation>ឈប់អាន</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>ស្តាប់</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>យឺតជាង</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>កុំព្យូទ័រនេះអានឮៗមិនបានទេ។ មនុស្សដែលអ្នកជ្រើស អាចអានឱ្យអ្នកស្តាប់។</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>កុំព្យូទ័រនេះគ្មានសំឡេងសម្រាប់ភាសានេះទេ៖ %1។ មនុស្សដែលអ្នកជ្រើស អាចអានឱ្យអ្នកស្តាប់។</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>ស្តាប់មនុស្សម្នាក់អាន</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>ចាក់សំឡេងដែលបានថត លើកុំព្យូទ័រនេះមិនបានទេ។</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>សំឡេងមិនឆ្លើយតបទេ។ មនុស្សដែលអ្នកជ្រើស អាចអានឱ្យអ្នកស្តាប់។</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>សម្តីរបស់អ្នក</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>ថ្ងៃនេះគ្មានអ្វីត្រូវអានទៀតទេ។</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 ក្នុង %2</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>អ្វីដែលអ្នកបាននិយាយ ត្រូវបានសរសេរដូចនេះ។ នេះជាការបកប្រែ៖</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>អ្វីដែលអ្នកបាននិយាយ ត្រូវបានសរសេរដូចនេះ៖</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>នេះត្រូវបានសរសេរអំពីការប្រជុំ៖</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>នេះមិនមែនជាសម្តីរបស់អ្នកទេ។</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>ឯកសារនេះដាក់ឈ្មោះរបស់អ្នក៖ %1។</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>ឯកសារនេះមិនប្រាប់ថានរណានិយាយទេ។</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>ឯកសារនេះដាក់ថា «សមាជិកម្នាក់»។ ឈ្មោះរបស់អ្នកមិនបង្ហាញទេ។</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>ក−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>អក្សរតូចជាង</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>ក+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>អក្សរធំជាង</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>បិទបាំង</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>ចម្លើយរបស់អ្នកត្រូវបានរក្សាទុក។ អ្នកអាចឈប់ពេលណាក៏បាន។</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>សូមកែ</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>សូមដកចេញ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>តើអ្នកចង់ធ្វើអ្វី?</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>អានអ្វីដែលបានសរសេរ</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>ប្រាប់រឿងមួយដល់ក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>ចម្លើយយល់ព្រម និងទេ របស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>តើក្រុមប្រឹក្សាគួរនិយាយអំពីអ្វី?</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>តើគួរសរសេរដូចម្តេច?</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>ដាក់ក្នុងរបៀបវារៈ</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>ផ្ញើសំណូមពរនេះ</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>ស្នើទៅក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>អ្នកអាចឈប់ត្រឹមនេះ។
ថ្ងៃនេះមិនត្រូវការអ្វីពីអ្នកទៀតទេ។</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>អ្នកដែលអ្នកអាចនិយាយជាមួយ</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>ខ្ញុំចង់ឱ្យមានម្នាក់និយាយជាមួយខ្ញុំ</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>វាត្រូវបានបិទត្រាទុក សម្រាប់អ្នកដែលទទួលខុសត្រូវលើការគាំទ្រ។</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>អ្វីដែលអ្នកបានយល់ព្រម និងបានថាទេ</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>តើអ្នកចង់ដកវាចេញទេ?</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>សម្តីរបស់អ្នកចេញពីកំណត់ហេតុភ្លាម។</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>វាចេញពីប្រវត្តិ និងការស្វែងរក។ វាចេញពីកុំព្យូទ័រផ្សេង នៅពេលផ្លាស់ប្តូរទិន្នន័យបន្ទាប់។</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>ច្បាប់បម្រុងចាស់ និងក្រដាសដែលបានប្រគល់ អាចនៅមានវា។</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>យកវាមកវិញមិនបានទេ។</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>ទុកដូចនេះសិន</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>កំពុងដកសម្តីរបស់អ្នកចេញ</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>អ្នកគាំទ្ររបស់ក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>អ្នកអាចសុំជួបបានគ្រប់ពេល។</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>បានរក្សាទុកហើយ។ នឹងមានម្នាក់មករកអ្នក។</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>នៅទីនេះ បិទត្រាវាទុកមិនបានទេ។ សូមប្រាប់អ្នកគាំទ្ររបស់អ្នក។</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>ដកវិញ</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>%1 អាននេះឱ្យអ្នកស្តាប់។</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>អ្នកណាអាន</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>ខ្ញុំអានដោយខ្លួនឯង</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>អត្ថបទនេះត្រូវបានកែ ក្រោយពីអ្នកបានថាត្រឹមត្រូវ៖</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>ខ្ញុំចប់ហើយ</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>អ្វីដែលអ្នកដទៃសុំពីខ្ញុំ</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>តើអ្នកយល់ឃើញយ៉ាងណា?</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>ខ្ញុំមិនឯកភាពនឹងចំណុចនេះ</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>ជាសមាជិកម្នាក់</translation>
    </message>
    <message>
        <source>under my name</source>
        <comment>how she appears</comment>
        <translation>ក្រោមឈ្មោះរបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>without saying who</source>
        <comment>how she appears</comment>
        <translation>ដោយមិនប្រាប់ថានរណា</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>របៀបបង្ហាញអ្នក</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>និយាយជំនួសការវាយ</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>អ្នកដែលមកអង្គុយវេនក្រោយអ្នក គ្មាននរណាឃើញសម្តីរបស់អ្នកទេ។ សម្តីរបស់អ្នកត្រូវបានដកចេញពីកំណត់ហេតុ ពេលជុំនេះចប់។</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>ឥឡូវ កុំព្យូទ័រកត់ចម្លើយនេះមិនទាន់បានទេ។ វានឹងសាកម្តងទៀតជាមួយចម្លើយបន្ទាប់។</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>វាត្រូវបានបិទត្រាទុកជាមួយចម្លើយរបស់អ្នក។ មានតែអ្នកទទួលខុសត្រូវលើអ្វីដែលបិទត្រាទេ ដែលស្តាប់បាន។ វាមិនចេញពីកុំព្យូទ័ររបស់ក្រុមប្រឹក្សាឡើយ។</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>នៅទីនេះ បិទត្រាការថតសំឡេងទុកមិនបានទេ។ សូមវាយ ឬប្រាប់អ្នកណាម្នាក់ឱ្យកត់។</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>មិនទាន់បានកត់ថាមាននរណាមកប្រជុំនេះទេ។</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>តើអ្នកណានឹងអាន?</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>សមាជិកដែលអាន</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>កំណត់លេខ PIN</translation>
    </message>
    <message>
        <source>The PIN is set. It opens the cover of this reader and nothing else.</source>
        <translation>បានកំណត់លេខ PIN ហើយ។ វាបើកតែការបិទបាំងនៅទីនេះ គ្មានអ្វីផ្សេងទេ។</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>លេខ PIN មានលេខបួនខ្ទង់ ឬច្រើនជាង។ វាបើកតែការបិទបាំងនៅទីនេះ គ្មានអ្វីផ្សេងទេ។</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>បញ្ចប់ជុំ</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>អ្នកអាចឈប់ត្រឹមនេះ។
ថ្ងៃនេះមិនត្រូវការអ្វីពីអ្នកទៀតទេ។</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>តើអ្នកចង់យកអ្វីទៅផ្ទះទេ?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>គ្មានអ្វី</translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation>ខ្ញុំបានស្តាប់ហើយ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ក្រដាស</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ឯកសារ</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>«គ្មានអ្វី» ក៏ជាចម្លើយល្អដែរ៖ អ្វីដែលមិននៅផ្ទះ គ្មាននរណារកឃើញនៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>អ្នកបន្ទាប់អង្គុយចុះ</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>ជុំនេះចប់ត្រឹមនេះ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>បើកតុការងារ</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>ត្រឡប់ទៅជុំវិញ</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>នេះមិនមែនជាឃ្លាសម្ងាត់ទេ។</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>កំណត់ត្រាត្រូវបានចាក់សោ។ ឃ្លាសម្ងាត់បើកវា ហើយបញ្ចូលចម្លើយទាំងអស់ទៅក្នុងវា។</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>កំពុងបើក…</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingsView</name>
    <message>
        <source>Somebody reads it, recorded on %1.</source>
        <translation>មនុស្សម្នាក់អាន ថតនៅ %1។</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1 វាជារបស់អត្ថបទចាស់ ហើយមិនចាក់ទេ។</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>លុបចោលការថតសំឡេងនេះ…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>ថតសំឡេងមនុស្សម្នាក់អាន</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>វាត្រូវបានរក្សាទុកជាមួយទម្រង់។ វាចាក់ជំនួសសំឡេងម៉ាស៊ីន ដរាបណាអត្ថបទនៅដដែល។</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>រក្សាទុកការអាននេះ</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>ជ្រើសឯកសារ WAV…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>មនុស្សម្នាក់អានទម្រង់ជា %1</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>ឯកសារ WAV (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>ឯកសារនេះធំជាង 20 MB។ សូមធ្វើឱ្យវាខ្លីជាង រួចជ្រើសវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>កំពុងរក្សាទុកការថតសំឡេង</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>ចាក់ឯកសារនេះនៅទីនេះមិនបានទេ។ សូមរក្សាទុកវាជា WAV 16 ប៊ីត មានមួយ ឬពីរឆានែល រួចជ្រើសវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>លុបចោលការថតសំឡេងនេះឬទេ?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>វាត្រូវលុបចោលនៅទីនេះ និងលើកុំព្យូទ័រផ្សេងនៅពេលផ្លាស់ប្តូរទិន្នន័យបន្ទាប់។</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>យកវាមកវិញមិនបានទេ។</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>មិនទាន់ឥឡូវទេ</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>លុបចោល</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>កំពុងលុបចោលការថតសំឡេង</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>សូមចុច Space ឱ្យជាប់ពេលអ្នកអាន ហើយលែងពេលអានចប់។ ឬចុចម្តងដើម្បីចាប់ផ្តើម និងម្តងទៀតដើម្បីបញ្ចប់។</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>កន្លែងដាក់លិខិតសុំឱ្យឈប់ប្រើ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>កំពុងរៀបចំលិខិតសុំឱ្យឈប់ប្រើ</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>សុំឱ្យឈប់ប្រើចំណុច</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>លេខនៃចំណុច</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>សម្រាប់ពេលមានកំហុស៖ យើងសុំឱ្យស្ថាប័នឈប់ប្រើចំណុចទាំងនេះ។ លិខិតប្រាប់តែលេខ គ្មានអ្វីផ្សេងទេ។</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>បោះពុម្ពលិខិត…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>កញ្ចប់ឯកសារគ្មានចំណុចដែលមានលេខនេះទេ៖ %1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>សូមសរសេរលេខដែលមានក្នុងកញ្ចប់ឯកសារ ដោយមានក្បៀសនៅចន្លោះ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>ក្រុមប្រឹក្សាអនុម័តវា</translation>
    </message>
    <message>
        <source>How</source>
        <translation>តាមរបៀប</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>ដោយឯកភាពគ្នា</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>ដោយបោះឆ្នោត</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>មតិមិនឯកភាព បើមាន</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>ចាប់ពីពេលនេះ អត្ថបទមិនប្រែប្រួលទៀតទេ៖ បើកែ ត្រូវអនុម័តម្តងទៀត។</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>អនុម័ត</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>កត់ចម្លើយតប</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>អ្នកណាបានឆ្លើយ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ចម្លើយ</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>កាលបរិច្ឆេទគោលដៅ</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>លេខលិខិត</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>កត់ទុក</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>សូមបន្ថែមស្ថាប័នជាមុន ក្រោមឈ្មោះក្រុមប្រឹក្សា។</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>ថ្ងៃនេះអាចយល់បានពីរយ៉ាង ឬយល់មិនបាន។ សូមសរសេរដូចនេះ៖ 23 វិច្ឆិកា 2026។</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>អ្វីដែលក្រុមប្រឹក្សាឃើញថាកើតឡើង</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>ទស្សនៈរបស់យើង</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>ជាប្រយោគមួយ</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>កែអត្ថបទ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>ត្រូវការចំណងជើង។</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>អនុសាសន៍ថ្មី</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ជូន</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>ស្ថាប័នមួយ</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>ស្ថាប័នទាំងអស់</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>ផ្ញើជូន</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>មិនទាន់មាន</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>ឯកភាពគ្នា មានមតិមិនឯកភាពមួយ</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>ឯកភាពគ្នា</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>ជូន %1</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>ក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>ចម្លើយតប</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>how far it is done, day</comment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>ការអនុវត្ត</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 ថា</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>ក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>កត់ចម្លើយតប…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>ទស្សនៈរបស់យើង…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>អនុម័ត…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>កែអត្ថបទ…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>ដាក់ឱ្យពិនិត្យ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1៖ %2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>ទស្សនៈរបស់ក្រុមប្រឹក្សា៖ %1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>ក្រុមប្រឹក្សាបានអនុម័ត</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ប្រវត្តិ</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>អនុសាសន៍</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ផ្លាស់ទី</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R កត់ចម្លើយតប</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>នៅទីនេះមានអនុសាសន៍របស់ក្រុមប្រឹក្សា និងអ្វីដែលកើតឡើងជាមួយវានីមួយៗ។</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>អត្ថបទនេះខុសពីអត្ថបទដែលបានអនុម័ត។ វាចេញទៅម្តងទៀត ក្រោយពេលអនុម័តជាថ្មី។</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>ធ្វើជាសេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>ត្រឡប់ទៅពិនិត្យ</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>សរសេរថ្មី</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>រក្សាទុកលិខិតរបស់ %1…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>រក្សាទុកជាមួយអនុសាសន៍នេះ</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>រក្សាទុកឯកសារ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>កន្លែងដាក់ចំណែក</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>កំពុងបង្កើតចំណែក</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>ចំណែកកូនសោ</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>ចំនួនអ្នករក្សាចំណែក</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>ប៉ុន្មាននាក់ទើបបើកកំណត់ត្រាបាន</translation>
    </message>
    <message>
        <source>As</source>
        <translation>ជា</translation>
    </message>
    <message>
        <source>pages to print</source>
        <translation>ទំព័រសម្រាប់បោះពុម្ព</translation>
    </message>
    <message>
        <source>one file each</source>
        <translation>ឯកសារមួយក្នុងម្នាក់</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>ចំណែកជាផ្នែកមួយនៃកូនសោ។ តែមួយដាច់ពីគេ វាបើកអ្វីមិនបានទេ។ ចំណែកគ្រប់ចំនួន រួមគ្នាបើកអ្វីៗទាំងអស់ដែលអ្នកអាចបើក។</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>សូមឱ្យមួយៗទៅមនុស្សផ្សេងគ្នា ដែលក្រុមប្រឹក្សាទុកចិត្ត។ សូមកុំទុកមួយណាជាមួយកុំព្យូទ័រ។ ចំណែកដែលបានបង្កើតពីមុន នឹងលែងបើកអ្វីបាន។</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>បង្កើតចំណែក…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>ចំណែកដែលត្រូវការ ច្រើនជាងចំណែកដែលមាន។</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>សន្លឹកស្តារការចូល</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>បានបិទបាំង</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · ច្បាប់ទី 1</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>សន្លឹកនេះបិទបាំង ពេលអ្នកអានក្រុមពីក្រដាសរបស់អ្នក។</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>ប្រាំបីក្រុមនេះបើកកំណត់ត្រាបាន បើបាត់ឃ្លាសម្ងាត់។</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>សូមទុកក្រដាសនេះនៅកន្លែងដែលមានតែអ្នកទេនឹងរក។ សូមកុំថតរូបវា។</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>សាកល្បងនៅថ្ងៃ៖ ____________________   ដោយ៖ ____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>ត្រឡប់ទៅច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>ជ្រើសច្បាប់បម្រុង…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>ច្បាប់បម្រុងដែលត្រូវត្រឡប់ទៅ</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>ច្បាប់បម្រុង (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>ច្បាប់បម្រុងក្លាយជាថតថ្មី។ អ្វីដែលមានរួចហើយ មិនត្រូវបានប្តូរទេ។ វាបើកដោយឃ្លាសម្ងាត់នៃថ្ងៃដែលបានបង្កើតវា។</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ថត</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>អ្វីដែលបានសរសេរក្រោយច្បាប់បម្រុង មិនមានក្នុងនេះទេ។ មុនប្រគល់អ្វី សូមទទួលអ្វីដែលកុំព្យូទ័រផ្សេងមានជាមុនសិន។</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>ត្រឡប់ទៅវា</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>មិនទាន់មានច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>មិនទាន់មានថត</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>កំពុងត្រឡប់ទៅច្បាប់បម្រុង</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>ឧទាហរណ៍</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>កំពុងអានចម្លើយ</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>កំពុងបញ្ចូលចម្លើយ</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>ចម្លើយរបស់ការិយាល័យ</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>មិនយកវា</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>មិនយកទាំងអស់</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>បញ្ចូលទាំងនេះ</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>ចម្លើយត្រឡប់នៅពេញលេញ។ សូមផ្ទៀងពាក្យនៃកូនសោរបស់វាជាមួយការិយាល័យ៖ %1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>នៅទីនេះមានអ្វីដែលការិយាល័យបានឆ្លើយ មុនពេលអ្វីមួយត្រូវបានកត់។</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>ជួរឈរដែលបានរកឃើញ</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>គ្មានក្បាលជួរ</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>ជួរឈរទីពីរដែលមានន័យដូចគ្នា</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>មិនស្គាល់៖ តើវាជាអ្វី?</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>ជ្រើស…</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>មិនយក</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>មានន័យថា</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>ជួរឈរ %1 មានន័យថា</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>បន្ទាត់ដែលបានអាន</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>គ្មានបន្ទាត់ណាមានចម្លើយទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>បានអាន %n បន្ទាត់ទៀត ដែលមិនបង្ហាញនៅទីនេះទេ។</numerusform>
            <numerusform>បានអាន %n បន្ទាត់ទៀត ដែលមិនបង្ហាញនៅទីនេះទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>គេបានឈប់ប្រើអ្វីដែលយើងបានសុំឱ្យឈប់ប្រើ ក្នុងការប្រគល់ %1</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>ចំណុចគ្មានលេខ</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>បន្ទាត់ %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>ត្រឹម %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>ចុះថ្ងៃ %1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>មានរួចហើយ</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>មិនយក</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>បញ្ចូលវាវិញ</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>មិនយកបន្ទាត់នេះ</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>heading of a column, number of a line</comment>
        <translation>%1 បន្ទាត់ %2</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>ប្រើអត្ថន័យនេះ</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>កំពុងអានឯកសារ។</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>បញ្ចូលអ្វីពីឯកសារនេះមិនបានទេ។</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>សូមប្រាប់ជាមុន ថាជួរឈរណាមានចម្លើយ ហើយជួរឈរណាមានលេខចំណុច ឬលេខយោង។</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>សំណួរ %n រង់ចាំចម្លើយ។</numerusform>
            <numerusform>សំណួរ %n រង់ចាំចម្លើយ។</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>គ្មានអ្វីត្រូវបញ្ចូលទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>ចម្លើយ %n នឹងត្រូវបានកត់។ មិនទាន់បានកត់អ្វីទេ។</numerusform>
            <numerusform>ចម្លើយ %n នឹងត្រូវបានកត់។ មិនទាន់បានកត់អ្វីទេ។</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>ចម្លើយខុសពីចម្លើយដែលបានកត់ពីមុន៖ ទាំងពីរនៅដដែល</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundHead</name>
    <message>
        <source>Answered on</source>
        <translation>បានឆ្លើយនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>អ្នកពន្យល់</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>អ្នកបកប្រែផ្ទាល់មាត់</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>សាក្សី</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>អ្នកដែលនឹងឃើញ</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>អានឱ្យស្តាប់ជាភាសា</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ឆ្លើយដោយ</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>how somebody answered</comment>
        <translation>ហត្ថលេខា</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>ស្នាមមេដៃ</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>សម្តី មានសាក្សី</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>អ្នកគាំទ្រ</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>មិនមានវត្តមាន</translation>
    </message>
    <message>
        <source>there</source>
        <translation>មានវត្តមាន</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>អ្វីដែលសួរ</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>គ្រប់គ្នាក្នុងក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>People</source>
        <translation>មនុស្ស</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1៖ គ្មានទម្រង់</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1៖ គ្មានទម្រង់ជាភាសានេះ</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1៖ កំណែ %2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>ទម្រង់យល់ព្រម៖ %1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>សម្តី មានថតសំឡេង</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundPage</name>
    <message>
        <source>1 yes</source>
        <translation>1 យល់ព្រម</translation>
    </message>
    <message>
        <source>2 no</source>
        <translation>2 ទេ</translation>
    </message>
    <message>
        <source>3 later</source>
        <translation>3 ពេលក្រោយ</translation>
    </message>
    <message>
        <source>Ctrl+Enter keep</source>
        <translation>Ctrl+Enter រក្សាទុក</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>បន្ថែមមនុស្សម្នាក់</translation>
    </message>
    <message>
        <source>Picture slips…</source>
        <translation>សន្លឹករូបភាព…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>វេនគ្នានៅកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>បង្ហាញចម្លើយទាំងអស់</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>1 យល់ព្រម, 2 ទេ, 3 ពេលក្រោយ។ ឈ្មោះ៖ 1 ឈ្មោះដែលបានជ្រើស, 2 «សមាជិកម្នាក់», 3 ពេលក្រោយ, 4 មិនបង្ហាញ, 5 ឈ្មោះពិត។ Backspace៖ មិនទាន់សួរ។ Delete លើឈ្មោះ យកជួរដេកចេញ។</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>ចម្លើយ៖ មនុស្ស និងសំណួរ</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>តើបានឆ្លើយនៅថ្ងៃណា? សូមសរសេរថ្ងៃជាមួយឆ្នាំ។</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>ថ្ងៃនៃចម្លើយមិនទាន់មកដល់ទេ។</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>ចម្លើយដោយសម្តីត្រូវមានសាក្សី។ សូមសរសេរថាអ្នកណាបានឮ។</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>មិនទាន់បានវាយអ្វីទេ។ ប្រអប់ទទេនៅតែ «មិនទាន់សួរ»៖ គ្មានអ្វីត្រូវសរសេរសម្រាប់វាទេ។</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>ចម្លើយដែលត្រូវសរសេរ៖ %1។ មនុស្ស៖ %2។ ប្រអប់ទទេនៅតែ «មិនទាន់សួរ»។</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>កន្លែងដាក់សន្លឹករូបភាព</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>កំពុងធ្វើសន្លឹករូបភាព</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>កំពុងរក្សាទុកជុំសំណួរ</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>បានដកវិញភ្លាម ក្រោយពីវាយ។</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>បានរក្សាទុកជុំសំណួរ។ ចម្លើយ៖ %1។ មនុស្ស៖ %2។ Ctrl+Z ដកវាវិញ។</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>ចម្លើយថាទេមួយ ប៉ះពាល់ការប្រគល់ដែលបានចេញទៅមុននេះ៖ %1។</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>ទៅការប្រគល់</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>ជុំសំណួរមួយ</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>រក្សាទុកជុំសំណួរ</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>ជុំសំណួរដែលបានវាយ តែមិនបានរក្សាទុក នៅមាននៅទីនេះ។</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>បន្តវា</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>មិនបញ្ចូល</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>វេនមួយនៅកុំព្យូទ័រនេះ បានដាច់ពាក់កណ្តាល។ ចម្លើយក្នុងវេននោះ នៅមាននៅទីនេះ។</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>ទុកចម្លើយទាំងនេះ</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>មិនបញ្ចូល</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>សន្លឹករូបភាព</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>គ្មានឈ្មោះ</translation>
    </message>
    <message>
        <source>with the chosen name</source>
        <translation>មានឈ្មោះដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>The number on a slip is the row’s. A slip with a name must stay with the council.</source>
        <translation>លេខលើសន្លឹក គឺជាលេខនៃជួរ។ សន្លឹកដែលមានឈ្មោះ ត្រូវនៅជាមួយក្រុមប្រឹក្សា។</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>ធ្វើសន្លឹក…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>មិនទាន់សួរ</translation>
    </message>
    <message>
        <source>chosen name</source>
        <translation>ឈ្មោះដែលបានជ្រើស</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>យល់ព្រម</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>«សមាជិកម្នាក់»</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ទេ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>មិនបង្ហាញ</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>ឈ្មោះពិត</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number on the slip, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · answered alone</source>
        <translation>%1 · បានឆ្លើយម្នាក់ឯង</translation>
    </message>
    <message>
        <source>%1, %2: answered</source>
        <comment>name, use</comment>
        <translation>%1, %2៖ បានឆ្លើយ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, use, answer</comment>
        <translation>%1, %2៖ %3</translation>
    </message>
    <message>
        <source>People</source>
        <translation>មនុស្ស</translation>
    </message>
</context>
<context>
    <name>balai::ui::SealView</name>
    <message>
        <source>Seal the minutes</source>
        <translation>បិទត្រាកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>មានតែកំណត់ហេតុដែលបានបញ្ជាក់ទេ ដែលអាចបិទត្រាបាន។</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>ពាក្យដែលបានបិទត្រានៅដដែល។ ក្រោយមក អាចបន្ថែមបានតែការកែតម្រូវជាមួយថ្ងៃរបស់វា។</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>កំពុងអានកំណត់ហេតុ</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>រក្សាទុកមិនផ្ញើ</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>សមាជិកម្នាក់៖</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>កថាខណ្ឌមួយ៖ %1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>កថាខណ្ឌ %1៖ %2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>សម្រាប់ក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>សម្រាប់មនុស្សគ្រប់គ្នា</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>រក្សាទុកមិនផ្ញើ ចំពោះក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>រក្សាទុកមិនផ្ញើ ចំពោះមនុស្សគ្រប់គ្នា</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>កំពុងបិទត្រាកំណត់ហេតុ</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchFilter</name>
    <message>
        <source>everything</source>
        <translation>ទាំងអស់</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>គ្រប់ភាសា</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>នរណាក៏បាន</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ការប្រជុំ</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>អនុសាសន៍</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>ស្ថាប័ន</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>របស់ផ្សេងទៀត</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ចាប់ពី %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>រហូតដល់ %1</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>កន្លែងស្វែងរក</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ក្នុង</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ចាប់ពី</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>រហូតដល់</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>រកនៅទីនោះ</translation>
    </message>
    <message>
        <source>A day is written like 23 November 2026.</source>
        <translation>សូមសរសេរថ្ងៃដូចនេះ៖ 23 វិច្ឆិកា 2026។</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Type what you look for, in any language.</source>
        <translation>សូមវាយអ្វីដែលអ្នករក ជាភាសាណាក៏បាន។</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>រកមិនឃើញអ្វីសម្រាប់ពាក្យទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ទៅទីនោះ</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>កន្លែងស្វែងរក</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>ទុកការស្វែងរកនេះ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>ការស្វែងរកដែលបានទុក</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>លែងទុកវា</translation>
    </message>
</context>
<context>
    <name>balai::ui::SecondPerson</name>
    <message>
        <source>A second person looks at it</source>
        <translation>មនុស្សទីពីរមើល</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>ឃ្លាសម្ងាត់</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>បង្ហាញអក្សរ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>បញ្ជាក់</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>អ្នកម្នាក់ទៀតវាយឃ្លាសម្ងាត់របស់ខ្លួន។</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>មិនត្រឹមត្រូវទេ</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>យើងដកវិញឥឡូវ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>សូមសួរនៅថ្ងៃផ្សេង</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>យើងបានកត់ថា៖ អ្នកយល់ព្រមសម្រាប់ %1។ តើត្រឹមត្រូវទេ?</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>សម្រាប់តែការប្រជុំមួយ ឬអត្ថបទមួយ។</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>អ្នកបាននិយាយ៖ %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>រហូតដល់ %1។</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>វានៅដដែល</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>ត្រូវសុំឱ្យឈប់ប្រើមួយផ្នែក</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>បានប្រគល់</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>ការប្រគល់ %1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>ពាក្យដែលបានដកចេញ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>រៀបចំនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>ចំណុច %1 បានចេញទៅដោយមានការយល់ព្រម ដែលសមាជិកម្នាក់បានដកវិញហើយ។ លិខិតប្រាប់តែលេខទាំងនេះ គ្មានអ្វីផ្សេងទេ។</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>Balai ទៅមិនដល់ឯកសារដែលបានផ្ញើរួច៖ យើងសុំឱ្យស្ថាប័នឈប់ប្រើវា។</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>បោះពុម្ពលិខិត…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>បញ្ចូលសន្លឹកចម្លើយ…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>អ្វីដែលបានចេញទៅ</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>អ្វីដែលរក្សាទុកមិនផ្ញើ</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>ការប្រគល់</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>រៀបចំ</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>នៅទីនេះមានអ្វីដែលបានទៅក្រសួង និងអ្នកផ្សេង៖ តែអ្វីដែលសមាជិកយល់ព្រមចែករំលែក គ្មានអ្វីផ្សេងទេ។</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>បានទទួល</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>មិនទាន់បានកត់</translation>
    </message>
    <message>
        <source>The package was received</source>
        <translation>បានទទួលកញ្ចប់ឯកសារ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>តាមរបៀបណា</translation>
    </message>
    <message>
        <source>On</source>
        <translation>នៅថ្ងៃ</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ដោយអ្នកណា</translation>
    </message>
    <message>
        <source>For example: brought by hand, received by the front office.</source>
        <translation>ឧទាហរណ៍៖ យកទៅដោយដៃ ការិយាល័យទទួលភ្ញៀវបានទទួល។</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>កត់ទុក</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>សូមសរសេរថ្ងៃ ដោយឈ្មោះខែជាអក្សរ។</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>កត់ថ្ងៃដែលមិនទាន់មកដល់មិនបានទេ។</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>សូមសរសេរថាវាទៅដល់ទីនោះតាមរបៀបណា។</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>ស្វែងរកការប្រគល់</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>គ្មានការប្រគល់ណាត្រូវនឹងពាក្យទាំងនេះទេ។</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>គេបានទទួល…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>មើលក្នុងកញ្ចប់ឯកសារ…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>សន្លឹកចម្លើយដែលបំពេញរួច ឬចម្លើយមានហត្ថលេខា</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>សន្លឹកចម្លើយ និងចម្លើយត្រឡប់ (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>សុំឱ្យឈប់ប្រើចំណុច…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>ដោយលិខិត</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>ដោយផ្ទាល់មាត់ ឬតាមទូរសព្ទ</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>លើសន្លឹកចម្លើយ</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>ដោយចម្លើយមានហត្ថលេខា</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>ជំនួសដោយ %1</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>មិនទាន់បញ្ជាក់ថាឈប់ប្រើ</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>ជំនួសឱ្យ</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>ជំនួសដោយ</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>បានសុំឱ្យឈប់ប្រើ</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>ចំណុច %1 នៅថ្ងៃទី %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>មិនទាន់</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>បានរំលឹកនៅថ្ងៃទី %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>បានបញ្ជាក់ថាឈប់ប្រើ</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>គេបានឈប់ប្រើ…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>រំលឹកគេ…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>កញ្ចប់ឯកសារជំនួស…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>គេបានឈប់ប្រើអ្វីដែលយើងបានសុំឱ្យឈប់ប្រើ</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>គេបានប្រាប់តាមរបៀបណា</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>ការិយាល័យណា</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>ដាក់ឈ្មោះការិយាល័យ មិនមែនឈ្មោះមនុស្សទេ។ ក្រោយនេះ ទំព័រ «ថ្ងៃនេះ» លែងរំលឹកអំពីការសុំឱ្យឈប់ប្រើនេះ។</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>កាលបរិច្ឆេទនេះនៅមុនថ្ងៃនៃលិខិត។</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>កំពុងកត់ការបញ្ជាក់</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>numbers of copies, day</comment>
        <translation>%1 នៅថ្ងៃទី %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <translation>យកទៅដោយ %1</translation>
    </message>
    <message>
        <source>Copies on paper</source>
        <translation>ច្បាប់បោះពុម្ពលើក្រដាស</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>អ្នកយកទៅ</translation>
    </message>
    <message>
        <source>Cover sheets for printed copies</source>
        <translation>សន្លឹកក្របសម្រាប់ច្បាប់បោះពុម្ព</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>ប៉ុន្មានច្បាប់</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>ជូនការិយាល័យណា</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>សន្លឹកមួយនៅលើច្បាប់នីមួយៗ៖ ការិយាល័យ លេខយោង លេខច្បាប់ និងបន្ទាត់សម្រាប់ចុះហត្ថលេខា ហើយផ្ញើត្រឡប់មកវិញ។ ឈ្មោះអ្នកយកទៅ នៅទីនេះប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>បោះពុម្ពសន្លឹកក្រប…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>សូមសរសេរចំនួន ពីមួយដល់ %1។</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>កន្លែងដាក់សន្លឹកក្រប</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>កំពុងរៀបចំសន្លឹកក្រប</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>សន្លឹកក្របសម្រាប់ក្រដាស…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>គណនីនេះ លើកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>អ្វីដែលក្រុមប្រឹក្សាបានឯកភាព</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>ភាសានៃផ្ទាំងនេះ។ កំណត់ត្រានៅជាភាសាដែលបានសរសេរ។</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Ctrl + និង Ctrl − ធ្វើឱ្យអក្សរធំ ឬតូច។</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>បើគ្មានការចុច ឬចលនាក្នុងរយៈពេលនេះ ទូសុវត្ថិភាពចាក់សោ។</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>រយៈពេលនៃការយល់ព្រម បើមិនបាននិយាយថ្ងៃ។</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>រយៈពេលដែលស្ថាប័នមាន ដើម្បីឆ្លើយការប្រគល់។</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>រូបរាង</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n នាទី</numerusform>
            <numerusform>%n នាទី</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>ចាក់សោក្រោយ</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n ខែ</numerusform>
            <numerusform>%n ខែ</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>ការយល់ព្រមមានរយៈពេល</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ថ្ងៃ</numerusform>
            <numerusform>%n ថ្ងៃ</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>រយៈពេលឆ្លើយ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>លំដាប់ចម្លើយទាំងបីនៅមុខសមាជិក លើអេក្រង់ និងលើសន្លឹករូបភាព។</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>លំដាប់ចម្លើយ</translation>
    </message>
    <message>
        <source>yes, no, later</source>
        <translation>យល់ព្រម ទេ ពេលក្រោយ</translation>
    </message>
    <message>
        <source>no, later, yes</source>
        <translation>ទេ ពេលក្រោយ យល់ព្រម</translation>
    </message>
    <message>
        <source>later, no, yes</source>
        <translation>ពេលក្រោយ ទេ យល់ព្រម</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>បានប្តូរឃ្លាសម្ងាត់។</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>កូនសោ និងមនុស្ស</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>ប្តូរឃ្លាសម្ងាត់…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>សន្លឹកស្តារការចូលថ្មី…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>អ្នកដែលប្រើកុំព្យូទ័រនេះ…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>ឧប្បត្តិហេតុ…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>សន្លឹកស្តារការចូលមិនទាន់បានសាកល្បងទេ៖ ព័ត៌មានបិទត្រា ការប្រគល់ និងការផ្លាស់ប្តូរទិន្នន័យ នៅបិទ។</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>ពាក្យដែលត្រូវប្រយ័ត្ន…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>របៀបសរសេរថ្ងៃ ម៉ោង និងចំនួន នៅទីនេះ និងលើក្រដាសរបស់សមាជិក។ លេខឯកសារ ប្រាក់ និងឯកសារនៅប្រើ 0–9។</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>បើគ្មានការបញ្ជាក់ក្នុងរយៈពេលនេះ ទំព័រ «ថ្ងៃនេះ» រំលឹកអំពីលិខិតសុំឱ្យឈប់ប្រើ។</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>ក្រុមសម្រាប់ជុំស្តាប់យោបល់…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>ការរំលឹកឱ្យឈប់ប្រើ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>តួលេខ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>ថ្ងៃ</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>អ្នកណាជួយ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>ចំណែកកូនសោ</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>ចំណែក %1 ក្នុង %2</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>នេះជាផ្នែកមួយនៃកូនសោ។ តែមួយដាច់ពីគេ វាបើកអ្វីមិនបានទេ។ ចំណែក %1 ណាក៏បាន ក្នុងចំណោមចំណែកទាំងនេះ រួមគ្នាបើកអ្វីដែលបានចាក់សោ។</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>សូមទុកក្រដាសនេះនៅកន្លែងដែលមានតែអ្នកទេនឹងរក ឱ្យឆ្ងាយពីកុំព្យូទ័រ។ សូមកុំថតរូបវា។ សូមឱ្យវាតែទៅមនុស្សដែលអ្នកស្គាល់ ដោយជួបផ្ទាល់។</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>បង្ហាញអក្សរ</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>សូមវាយចំណែកមួយជាមុន ឬជ្រើសឯកសាររបស់វា។</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>សូមជ្រើសឃ្លាសម្ងាត់ថ្មី ដែលមានយ៉ាងតិច %1 អក្សរ។</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>ចំណែក %1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>ឯកសារចំណែក</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>ចំណែក (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>មិនទាន់មានចំណែក។</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>ចំណែកមកដល់ពេលនេះ៖ %1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>ចំណែកជាផ្នែកមួយនៃកូនសោ។ មនុស្សច្រើននាក់រក្សាម្នាក់មួយ។ ចំណែកគ្រប់ចំនួន រួមគ្នាបើកកំណត់ត្រា។</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>ចំណែកមួយ ដូចដែលមានលើក្រដាស</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>បន្ថែមចំណែកនេះ</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>ពីឯកសារ…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>ឃ្លាសម្ងាត់ថ្មី សម្រាប់ពេលក្រោយ</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>កំពុងបោះពុម្ពសន្លឹក</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>សន្លឹកស្តារការចូលមិនទាន់បានសាកល្បងទេ។ មុនពេលនោះ ព័ត៌មានបិទត្រា ការប្រគល់ និងការផ្លាស់ប្តូរទិន្នន័យ នៅបិទ។</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>លេខកូដស្តារថ្មី ត្រូវដាក់លើសន្លឹកថ្មី។ សន្លឹកចាស់នឹងលែងបើកអ្វីបាននៅទីនេះ។ ច្បាប់បម្រុងដែលបានបង្កើតមុននេះ វានៅតែបើកបាន។ សូមមានក្រដាសនៅក្បែរ៖ លេខកូដបង្ហាញតែម្តង។</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>មានតែអ្នកសម្របសម្រួលទេ ដែលបង្កើតលេខកូដស្តារថ្មី។</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>បង្កើតលេខកូដស្តារថ្មី</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ពេលក្រោយ</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>បានសាកល្បងសន្លឹកហើយ</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>កំពុងបង្កើតលេខកូដស្តារ</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>ទីនេះនៅបិទ រហូតដល់បានសាកល្បងសន្លឹកស្តារការចូល។ បើគ្មានវា ការភ្លេចឃ្លាសម្ងាត់នឹងធ្វើឱ្យបាត់អ្វីៗទាំងអស់។</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>ទៅសន្លឹកស្តារការចូល</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>សន្លឹកស្តារការចូល</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>សូមបំបែកប្រអប់ដែលបញ្ចូលគ្នា ហើយសាកម្តងទៀត។</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>ក្បាលសន្លឹកបាត់។ សូមសុំសន្លឹកដូចពេលផ្ញើ ពីការិយាល័យ។</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>សូមសួរការិយាល័យថាជួរឈរនេះមានន័យអ្វី ឬដកវាចេញពីសន្លឹក។</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>សូមសួរការិយាល័យថាជាថ្ងៃណា ហើយសរសេរដូចនេះ៖ 2027-03-01។</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>សូមសួរការិយាល័យថាជាចម្លើយតបណាក្នុងបញ្ជី។</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>សូមផ្ទៀងលេខជាមួយកញ្ចប់ឯកសារ ឬសួរការិយាល័យ។</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>សូមសួរការិយាល័យថាវាមានន័យអ្វី។</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>អានឯកសារនេះជាសន្លឹកចម្លើយមិនបានទេ។ គ្មានអ្វីត្រូវបានកត់ទេ។</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>សូមរក្សាទុកវាម្តងទៀតជា XLSX ដោយគ្មានពាក្យសម្ងាត់។</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>បន្ទាត់ %1 ជួរឈរ %2 អានមិនច្បាស់ទេ។ គ្មានអ្វីត្រូវបានកត់ទេ។</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>អានមិនច្បាស់៖ %1។ %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::Sidebar</name>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ការប្រជុំ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>សមាជិក</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>អនុសាសន៍</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>ការប្រគល់</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>ការផ្លាស់ប្តូរទិន្នន័យ</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>ទម្រង់យល់ព្រម</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>ប្រាក់ឧបត្ថម្ភ</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>ក្រសួង និងស្ថាប័ន</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>ច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ស្វែងរក</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>បិទបាំង</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ចាក់សោ</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>ការអញ្ជើញ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ជំនួយ</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>អ្នកដែលប្រើកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>សន្លឹកស្តារការចូល</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>ឧប្បត្តិហេតុ</translation>
    </message>
</context>
<context>
    <name>balai::ui::StageLine</name>
    <message>
        <source>Stage of the recommendation: %1</source>
        <translation>ដំណាក់កាលនៃអនុសាសន៍៖ %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>បានរក្សាទុក</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>ម្នាក់ទៀតត្រូវពិនិត្យ</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 នាក់ទៀតត្រូវពិនិត្យ</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>ផ្លាស់ប្តូរទិន្នន័យចុងក្រោយ %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::TakeHome</name>
    <message>
        <source>What members take home</source>
        <translation>អ្វីដែលសមាជិកយកទៅផ្ទះ</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>សមាជិកដែលយកអ្វីទៅផ្ទះ</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>គ្មាននរណាចង់យកកំណត់ហេតុនេះទៅផ្ទះទេ។</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>លើក្រដាស</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>ជាឯកសារ</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>កន្លែងដាក់ក្រដាស</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>កំពុងធ្វើក្រដាស</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>កន្លែងដាក់ឯកសារ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ឯកសារបិទត្រា (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>កំពុងធ្វើឯកសារ</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>ពាក្យប្រាំមួយនេះបើកឯកសារ។ សូមឱ្យសាមីខ្លួនកត់ទុក ដាច់ពីឯកសារ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::TermsPage</name>
    <message>
        <source>left alone</source>
        <translation>មិនគូសសញ្ញា</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>របស់យើង</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>ពាក្យផ្ទាល់របស់ក្រុមប្រឹក្សា</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>វាមកជាមួយ Balai</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>ប្រើជំនួស</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ហេតុអ្វី</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>វាត្រូវបានគូសបន្ទាត់ក្រោមក្នុងកំណត់ហេតុ។ ពាក្យដែលសមាជិកនិយាយ ទុកដដែល។</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>ពាក្យនេះទុកដដែល៖ គ្មានអ្វីត្រូវគូសបន្ទាត់ក្រោមទេ។</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>កែ…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>កុំគូសពាក្យនេះ</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>ប្រយ័ត្នវាម្តងទៀត</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>ពាក្យដែលត្រូវប្រយ័ត្ន</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>ពាក្យមួយ ឬច្រើន</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>សូមដាក់ក្បៀសរវាងពាក្យច្រើនដែលអាចប្រើជំនួស។ នេះជាយោបល់៖ អត្ថបទរបស់នរណាក៏មិនត្រូវបានប្តូរដែរ។</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>សូមសរសេរពាក្យជាមុន។</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>ពាក្យនេះខ្លួនឯង មានក្នុងចំណោមពាក្យសម្រាប់ប្រើជំនួស។</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>ពាក្យនេះមានក្នុងបញ្ជីរួចហើយ។</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>ពាក្យដែលត្រូវប្រយ័ត្ន</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>ពាក្យថ្មី</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>នៅទីនេះមានពាក្យដែលអាចធ្វើឱ្យឈឺចាប់ និងពាក្យផ្សេងសម្រាប់ប្រើ។ Balai គូសបន្ទាត់ក្រោមវាក្នុងកំណត់ហេតុ ហើយមិនប្តូរអ្វីទេ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayLines</name>
    <message>
        <source>One honorarium was perhaps paid twice</source>
        <translation>ប្រាក់ឧបត្ថម្ភមួយប្រហែលបានបើកពីរដង</translation>
    </message>
    <message>
        <source>Somebody took back a yes</source>
        <translation>មានម្នាក់បានដកការយល់ព្រមវិញ</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>ក្នុងការប្រគល់ %1</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>លិខិតសុំឱ្យឈប់ប្រើ</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>ការយល់ព្រមមួយផុតកំណត់នៅ %1</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>ការយល់ព្រមមួយបានផុតកំណត់នៅ %1</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>សំណួរមួយទុកសួរពេលក្រោយ</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>សំណួរ %1 ទុកសួរពេលក្រោយ</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>លើកក្រោយ</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>ម្នាក់ទៀតត្រូវពិនិត្យ</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 នាក់ទៀតត្រូវពិនិត្យ</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>គ្រប់គ្នាបានអានកំណត់ហេតុហើយ</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>កំណត់ហេតុ %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>ត្រឹម %1</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>សំណើសុំដកប្រយោគមួយចេញ</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>សំណើ %1 សុំដកប្រយោគចេញ</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>ត្រូវឆ្លើយមុន</translation>
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
        <translation>កាលបរិច្ឆេទគោលដៅ</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>ត្រូវធ្វើ</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>ត្រូវបើកឱ្យម្នាក់សម្រាប់ %1</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>ត្រូវបើកឱ្យ %2 នាក់សម្រាប់ %1</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>ត្រូវបើកឱ្យម្នាក់</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>ត្រូវបើកឱ្យ %1 នាក់</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>បង្កើតច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>បង្កើតច្បាប់បម្រុងដំបូង</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ម្សិលមិញ</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>%1 ថ្ងៃមុន</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>មានកិច្ចការដល់ថ្ងៃត្រូវធ្វើ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ការយល់ព្រម</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>កំណត់ហេតុ</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>ចម្លើយតប</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>ប្រាក់ឧបត្ថម្ភ និងច្បាប់បម្រុង</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>មានការអញ្ជើញមួយមិនទាន់ចប់</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>អត្ថបទយល់ព្រមត្រូវបានកែ៖ %1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>ត្រូវសួរម្នាក់ម្តងទៀត</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>ត្រូវសួរ %1 នាក់ម្តងទៀត</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>%1 រង់ចាំចម្លើយចំពោះការអញ្ជើញ</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>ការអញ្ជើញមួយរង់ចាំចម្លើយ</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>ឧប្បត្តិហេតុមួយ៖ ត្រូវប្រាប់អ្នកដែលពាក់ព័ន្ធ</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>មិនទាន់មានការបញ្ជាក់ថាឈប់ប្រើ</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>ការប្រគល់ %1</translation>
    </message>
    <message>
        <source>Remind them</source>
        <comment>chip: a body has not acknowledged a recall</comment>
        <translation>រំលឹកគេ</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>ថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>ការប្រជុំថ្មី</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ផ្លាស់ទី</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9 ឬ Enter បើក</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>អ្វីដែលត្រូវធ្វើឥឡូវ</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>ថ្ងៃនេះគ្មានអ្វីត្រូវធ្វើទេ។ អ្វីដែលដល់ថ្ងៃ នឹងនៅទីនេះ។</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>ការប្រជុំបន្ទាប់</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>បើករបៀបវារៈ</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>គ្រោងការប្រជុំ</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>មិនទាន់មានគ្រោងការប្រជុំទេ។</translation>
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
        <translation>សមាជិកម្នាក់នឹងមក</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>សមាជិក %1 នាក់នឹងមក</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>សុំអវត្តមានម្នាក់</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>សុំអវត្តមាន %1 នាក់</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1 មានអ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>អនុសាសន៍តាមដំណាក់កាល</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>កំពុងពិនិត្យ</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>បានអនុម័ត</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>បានបិទ</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>អនុសាសន៍មួយ។</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>អនុសាសន៍ %1 តាមដំណាក់កាល។</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ដំណាក់កាល</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>អនុសាសន៍</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>ក្នុង %2 ដែលបានផ្ញើ មានចម្លើយ %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>ការផ្លាស់ប្តូរទិន្នន័យ</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <translation>លើកចុងក្រោយ %1</translation>
    </message>
    <message>
        <source>Nothing was exchanged with another laptop yet.</source>
        <translation>មិនទាន់បានផ្លាស់ប្តូរទិន្នន័យជាមួយកុំព្យូទ័រផ្សេងទេ។</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>កថាខណ្ឌមួយមានកំណែពីរ</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>កថាខណ្ឌ %1 មានកំណែពីរ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ជ្រើស</translation>
    </message>
</context>
<context>
    <name>balai::ui::ToldWords</name>
    <message>
        <source>I have written them down</source>
        <translation>ខ្ញុំបានកត់ទុកហើយ</translation>
    </message>
</context>
<context>
    <name>balai::ui::TranslationSheets</name>
    <message>
        <source>Translations</source>
        <translation>ការបកប្រែ</translation>
    </message>
    <message>
        <source>Sheet for a translator…</source>
        <translation>សន្លឹកសម្រាប់អ្នកបកប្រែ…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>បញ្ចូលសន្លឹក…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1៖ ត្រូវបកប្រែ %2 ចាស់ជាងច្បាប់ដើម %3</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>ក្រុមប្រឹក្សាមានភាសាតែមួយ។</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>សន្លឹកសម្រាប់អ្នកបកប្រែ</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>ទៅជា</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>ឯកសារនេះចេញពីទូសុវត្ថិភាព។ វាមានតែអ្វីដែលអាចទៅដល់អង្គការដៃគូ ហើយគ្មានឈ្មោះនរណានៅក្បែរទេ។</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>ជ្រើសកន្លែង</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>កន្លែងដាក់សន្លឹក</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>កំពុងធ្វើសន្លឹក</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>កថាខណ្ឌក្នុងសន្លឹក៖ %1។ រក្សាទុកមិនផ្ញើ៖ %2។</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>បញ្ចូលសន្លឹក</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>សន្លឹក (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>កំពុងបញ្ចូលសន្លឹក</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>បានបញ្ចូលការបកប្រែ៖ %1។ ច្បាប់ដើមដែលបានប្តូរក្រោយមក៖ %2។</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>ឈប់ថត</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>និយាយម្តងទៀត</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>ស្តាប់វា</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>បោះចោល</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>កំពុងថត៖ %1 ក្នុងយ៉ាងច្រើន %2។</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>បានថត៖ %1។</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>នៅទីនេះគ្មានកន្លែងសម្រាប់ថតសំឡេងទៀតទេ។</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>យ៉ាងច្រើន %1 នាទី។</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>គ្មានមីក្រូហ្វូនណាឆ្លើយតបលើកុំព្យូទ័រនេះទេ។ អ្នកអាចវាយ ឬប្រាប់អ្នកណាម្នាក់ឱ្យកត់។</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>មីក្រូហ្វូនបានឈប់។ អ្វីដែលបាននិយាយមុននោះ នៅទីនេះ។</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>ចាក់សំឡេងនេះលើកុំព្យូទ័រនេះមិនបានទេ។</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>ការអានឱ្យស្តាប់៖ កំពុងរកមើលសំឡេងក្នុងកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>ការអានឱ្យស្តាប់៖ កុំព្យូទ័រនេះគ្មានសំឡេងទេ។ អាចស្តាប់សំឡេងដែលមនុស្សបានថត។</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>ការអានឱ្យស្តាប់៖ កុំព្យូទ័រនេះមានសំឡេងសម្រាប់គ្រប់ភាសា។</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>ការអានឱ្យស្តាប់៖ %1។ នៅទីនេះគ្មានសំឡេងសម្រាប់៖ %2។</translation>
    </message>
</context>
<context>
    <name>balai::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>What is being done and how far it is, e.g. &quot;Making a backup: 40 %&quot;</extracomment>
        <translation>%1៖ %2 %</translation>
    </message>
</context>
<context>
    <name>balai::words::Refusal</name>
    <message>
        <source>These changes are of another council.</source>
        <translation>ការកែប្រែទាំងនេះជារបស់ក្រុមប្រឹក្សាផ្សេង។</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>វាមកពីកុំព្យូទ័រដែលក្រុមប្រឹក្សានេះមិនទាន់ទទួលស្គាល់។</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>វាមិនមានហត្ថលេខារបស់កុំព្យូទ័រដែលវាបញ្ជាក់ទេ។</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>ក្រុមប្រឹក្សាលែងទុកចិត្តកុំព្យូទ័រនោះហើយ។</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>កុំព្យូទ័រនេះត្រូវបានទុកចិត្តដោយប្រើកូនសោផ្សេង។ សូមផ្ទៀងពាក្យរបស់វាដោយសំឡេងជាមុនសិន។</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>កុំព្យូទ័រមួយមិនបញ្ចប់ការទុកចិត្តលើខ្លួនវាទេ។ សូមធ្វើវានៅកុំព្យូទ័រផ្សេង។</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>ការអញ្ជើញនេះបានប្រើរួចហើយ។ សូមសុំថ្មី។</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>គណនីរបស់ការិយាល័យមិនផ្លាស់ប្តូរទិន្នន័យទេ។ សូមប្រើគណនីរបស់ក្រុមប្រឹក្សា។</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>កំណត់ត្រាច្រើននឹងត្រូវលុបចោលក្នុងពេលតែមួយ។ ត្រូវមានមនុស្សទីពីរបញ្ជាក់ដោយឃ្លាសម្ងាត់របស់ខ្លួន។</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>សមាជិកនេះមិនយកក្រដាសទៅផ្ទះទេ។ សូមអានជាមួយគ្នានៅទីនេះវិញ។</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>ទូសុវត្ថិភាពនេះត្រូវបានស្តារពីច្បាប់បម្រុង។ សូមទទួលអ្វីដែលកុំព្យូទ័រផ្សេងមាន ឬប្រាប់ក្នុង «ការផ្លាស់ប្តូរទិន្នន័យ» ថាហេតុអ្វីគ្មានអ្វីថ្មីជាងនេះ។</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>ទូសុវត្ថិភាពនេះមិនបានស្តារពីច្បាប់បម្រុងទេ ឬបានតាមទាន់ហើយ។ មិនចាំបាច់ធ្វើអ្វីទេ។</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>ក្រុមប្រឹក្សាត្រូវមានអ្នកសម្របសម្រួលយ៉ាងតិចម្នាក់។</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>ត្រូវនៅសល់ឃ្លាសម្ងាត់មួយជានិច្ច។ សូមបន្ថែមមួយទៀតជាមុនសិន។</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>ឃ្លាសម្ងាត់នេះជារបស់គណនីផ្សេង។ សូមដាក់ឈ្មោះគណនីនោះ ឬឃ្លាសម្ងាត់ដែលត្រូវ។</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>គ្មានអ្វីក្នុងកញ្ចប់ឯកសារនេះ ដែលបានសុំឱ្យឈប់ប្រើទេ។</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>អ្វីៗទាំងអស់ក្នុងកញ្ចប់ឯកសារនេះ បានសុំឱ្យឈប់ប្រើហើយ ដូច្នេះគ្មានអ្វីត្រូវផ្ញើជំនួសទេ។</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>មានកញ្ចប់ឯកសារជំនួសវារួចហើយ។</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>អ្នកដែលបានសរសេរកំណត់ហេតុនេះ មិនអានវាឱ្យសមាជិកស្តាប់ទេ។</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>អ្នកដែលបានសរសេរការបកប្រែ មិនពិនិត្យវាដោយខ្លួនឯងទេ។ សូមសុំអ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>សមាជិកម្នាក់បានសុំដកពាក្យចេញ។ សូមឆ្លើយសំណើនោះជាមុនសិន។</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>វាបានបិទត្រាហើយ។ កំណត់ហេតុត្រូវកែនៅក្បែរអ្វីដែលបានបិទត្រា។ រឿងផ្សេងត្រូវការគណនីដែលបើកព័ត៌មានបិទត្រាបាន។</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>វាត្រូវការគណនីដែលបើកព័ត៌មានបិទត្រាបាន។ សូមសុំអ្នកដែលមានគណនីនោះ។</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>ត្រូវមានមនុស្សទីពីរបញ្ជាក់ដោយគណនី និងឃ្លាសម្ងាត់របស់ខ្លួន។</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>កូនសោហត្ថលេខារបស់ក្រុមប្រឹក្សាបានប្តូរតាំងពីការមើលជាមុន។ សូមមើលជាមុនម្តងទៀត។</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>ការមើលជាមុនមានសំណួរដែលមិនទាន់បានឆ្លើយ។ សូមឆ្លើយម្តងមួយៗ ដោយប្រាប់ហេតុផល។</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>សូមឱ្យអ្នកសម្របសម្រួលធ្វើវា។</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>គ្មានអ្វីដែលបានជ្រើស អាចចេញទៅក្រៅពេលនេះបានទេ។ ការមើលជាមុនប្រាប់ហេតុផល។</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>ច្បាប់សម្រាប់ពិនិត្យនេះលែងប្រើបានហើយ។ សូមសុំថ្មី។</translation>
    </message>
</context>
<context>
    <name>balai::words::Why</name>
    <message>
        <source>required</source>
        <translation>ត្រូវតែមាន</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>មិនមែនជាអត្ថបទ</translation>
    </message>
    <message>
        <source>it holds signs that are not allowed</source>
        <translation>មានសញ្ញាដែលមិនអនុញ្ញាត</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>មានអត្ថបទទទេក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>មិនមែនជាអត្ថបទតាមភាសា</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>មិនមែនជាលេខកូដភាសា ដូចជា km</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>មិនមែនជាចំនួនប្រាក់ជាមួយរូបិយប័ណ្ណ៖ {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>មិនមែនជាលេខសម្គាល់</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>មិនមែនជាពាក្យណាមួយក្នុងនេះ៖ %1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>មិនមែនជាពាក្យដែលអាចដាក់នៅទីនេះ</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>មិនត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>មិនមែនជាបញ្ជី</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>មិនមែនជាវត្ថុ JSON</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>មិនមែនជា true ឬ false</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>មិនមែនជាចំនួនគត់</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>មិនមែនជាលេខ</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>មិននៅចន្លោះពី %1 ដល់ %2</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>តិចជាងសូន្យ</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>មិនមែនជាកាលបរិច្ឆេទ សូមសរសេរដូច 2026-11-23</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>មិនមែនជាពេលវេលា សូមសរសេរដូច 2026-11-23T10:00:00+07:00</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>ឆ្នាំនេះហាក់ដូចជាពុទ្ធសករាជ</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1 បើជាថ្ងៃនេះ សូមសរសេរ %2</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>អាចយល់បានពីរយ៉ាង</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>លើសពីមួយបន្ទាត់</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>គ្មានប្រអប់នេះទេ</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>មិនស្គាល់នៅទីនេះ</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>គ្មានកំណត់ត្រាប្រភេទនេះទេ៖ %1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>គ្មានតំបន់ម៉ោងនេះទេ</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>គ្មានក្រុមនេះទេ៖ %1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>មិនមែនជាកូនសោ</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>ឃ្លាសម្ងាត់ទទេ ឬវែងពេក</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>កំណត់ត្រាផ្សេងបានប្រើវារួចហើយ</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>អ្វីដែលបានកើតឡើងមិនប្តូរឡើយ សូមសរសេរកំណត់ត្រាថ្មីដែលកែវា</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>កំណត់ត្រានេះបានដកចេញហើយ</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>មិនសរសេររួមជាមួយការកែប្រែផ្សេងទេ</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>មានក្រុមប្រឹក្សាមួយរួចហើយ សូមដាក់លេខសម្គាល់របស់វា</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>កំណត់ត្រារបស់ក្រុមប្រឹក្សាផ្ទាល់ត្រូវនៅជានិច្ច</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>កុំព្យូទ័រនៅក្នុងកំណត់ត្រា សូមបញ្ចប់ការទុកចិត្តវាវិញ</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>ចម្លើយថាទេត្រូវមានប្រសិទ្ធភាពយ៉ាងយូរត្រឹមថ្ងៃនេះ</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>សូមកែការយល់ព្រមនេះជាមុន បើគ្មានលក្ខខណ្ឌ វានឹងមានន័យទូលាយជាង</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>លុបចោលបានតែពាក្យ សូមកែវាវិញ</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>មានចម្លើយតិចជាងប្រាំ</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>មិនអាចធ្វើបែបនេះចំពោះវាបានទេ</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>ប្រវត្តិពីររបស់កុំព្យូទ័រតែមួយនៅទាំងពីរ</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>ជំហាននេះមិនអាចធ្វើនៅទីនេះបានទេ</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>វែងពេក ឬធំពេក</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>ទទេ ឬធំជាង 20 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ឯកសារទទេ</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>កំណត់ត្រាប្រភេទនេះមិនរក្សាទុកឯកសារទេ</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>មិនមែនជាសំឡេងដែលអាចចាក់នៅទីនេះ</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>មានការថតសំឡេងច្រើនពេកសម្រាប់ចម្លើយត្រឡប់មួយ</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>មិនអាចអានឯកសារបានទេ</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>ខ្វះ %1</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>ឯកសាររបស់វាជារបស់ទូសុវត្ថិភាពផ្សេងគ្នា</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>ចង្អៀតជាងអ្នកទទួល</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>វាបានទៅស្ថាប័នផ្សេង</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>មានកញ្ចប់ឯកសារផ្សេងជំនួសវារួចហើយ</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>គ្មានអ្វីក្នុងនោះ ដែលបានសុំឱ្យឈប់ប្រើទេ</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>មិនមែនជាសេចក្តីសម្រេច</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>%1 តែមួយធំជាងនេះហើយ</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>ថ្ងៃនេះមិនទាន់មកដល់</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>មុនការសុំឱ្យឈប់ប្រើ</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>មិនមែនជាការបញ្ជាក់ថាឈប់ប្រើ</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>មានពីរដង</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>មិននៅក្នុងកញ្ចប់ឯកសារ</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>វាជារបស់អ្វីផ្សេង</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>ជួរឈរនេះមានពីរដង</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>គ្មានជួរឈរនេះទេ</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>មានជួរឈរដែលមិនស្គាល់ សូមប្រាប់ថាវាជាអ្វី ឬកុំបញ្ចូលវា</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>មានរូបមន្ត ឬកំហុសនៃតារាងគណនា សូមដាក់តម្លៃវិញ</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>មានក្រឡាដែលបានបញ្ចូលគ្នា សូមបំបែកវា</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>មានសញ្ញាសម្រង់ដែលគ្មានគូ</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>សូមរក្សាទុកជា XLSX គ្មានពាក្យសម្ងាត់ ឬជា CSV តាម UTF-8</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>មិនអាចយកពីតារាងតាមរបៀបនេះបានទេ</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>វាជាភាសានៃច្បាប់ដើម</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 ត្រូវការ %2</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>សូមដាក់ %1 ឬ %2</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>សូមដាក់ឯកសារ ឬ %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>សូមដាក់ %1</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>មិនបានដាក់ចំណែកណាទេ</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1 ទទួលចំនួនគត់ចាប់ពី %2</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1 ទទួលលេខពី %2 ដល់ %3</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1 ទទួលលេខ</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1 ទទួលលេខដែលខណ្ឌដោយសញ្ញាក្បៀស</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1 ទទួលថ្ងៃ ឬពេលវេលា ដូចជា %2</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1 ទទួល ours, theirs ឬលេខសម្គាល់នៃការកែប្រែមួយ</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1 ទទួលប្រភេទកំណត់ត្រា និងលេខសម្គាល់</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1 ទទួលលេខសម្គាល់របស់សមាជិក</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1 ទទួលកូនសោសាធារណៈ ឬឯកសារដែលមានវា</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1 ទទួល FIELD=VALUE ដែលមានប្រអប់នៃប្រភេទនេះ</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1 ទទួលពាក្យណាមួយក្នុងនេះ៖ %2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>ឈ្មោះឯកសារបញ្ចប់ដោយមួយក្នុងនេះ៖ %1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 និង %2 ត្រូវប្រើជាមួយគ្នា</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 និង %2 មិនប្រើជាមួយគ្នាទេ</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 និង %2 ដូចគ្នា</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>%1 មិនត្រូវលើស %2</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>%1 សម្រាប់តែទូសុវត្ថិភាពដែលបង្កើតសម្រាប់សាកល្បង</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>ឯកសារមិនត្រូវនៅក្នុងថតរបស់ទូសុវត្ថិភាពផ្ទាល់ទេ</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>ឯកសារនៅក្នុងទូសុវត្ថិភាព %1 សរសេរវាចូលក្នុងឯកសារដែលបានអ៊ិនគ្រីប</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>គ្មានពាក្យបញ្ជានេះទេ</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 មិនប្រើនៅទីនេះទេ</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>%1 មានតម្លៃតិចពេក ឬច្រើនពេក</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>នៃកញ្ចប់ឯកសារដែលមិនបានធ្វើនៅទីនេះ</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>ថ្ងៃដែលកន្លងផុតយូរហើយ</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>លាក់នៅក្នុងតារាង សូមបង្ហាញវា ឬដកវាចេញ</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>ប្រហែលជាវាយជា Zawgyi តាមដែលមាន និងជា Unicode៖ %1; សូមប្រាប់ថាបន្ទាត់ណាជា Zawgyi ដោយ --zawgyi all, none ឬលេខបន្ទាត់</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>--zawgyi ទទួល all, none ឬលេខបន្ទាត់ ដូចជា 2,5</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>អត្ថបទភាគច្រើនមិនមែនជាអក្សររបស់ %1 ទេ; សូមដាក់ក្នុងសន្លឹកដែលធ្វើសម្រាប់ភាសានោះ</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>%1 មិនមែនជាភាសារបស់ក្រុមប្រឹក្សាទេ</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>សន្លឹកនេះធ្វើសម្រាប់ %1 ហើយឥឡូវសរសេរថា %2; សូមដាក់ %1 វិញ ឬធ្វើសន្លឹកសម្រាប់ %2</translation>
    </message>
</context>
</TS>
