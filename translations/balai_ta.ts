<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>மீண்டு வந்தோர் ஆலோசனை மன்றத்தின் பதிவுகளை வைத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>DIR கோப்புறையில் புதிய பெட்டகத்தை உருவாக்குகிறது.</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>பழகிப் பார்க்க, மாதிரி மன்றத்துடன் ஒரு பெட்டகத்தை உருவாக்குகிறது.</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>பதிப்புகள், எண்ணிக்கைகள், அளவுகள், மடிக்கணினிகள் ஆகியவற்றைக் காட்டுகிறது.</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>சேதம் உள்ளதா எனத் தேடுகிறது; --deep உடன் ஒவ்வொரு பதிவிலும் தேடுகிறது.</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>மாற்றப் பதிவேட்டிலிருந்து எல்லாவற்றையும் புதிதாக அமைக்கிறது.</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>பெட்டகத்தைத் திறக்கக்கூடியவர்கள்.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>கணக்குகளைப் பட்டியலிடுகிறது.</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>தனக்கென மறைச்சொற்றொடர் உள்ள கணக்கைச் சேர்க்கிறது.</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>ஒரு கணக்கை அகற்றுகிறது; அதன் பதிவுகள் இருக்கும்.</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>ஒரு கணக்கின் மறைச்சொற்றொடரை மாற்றுகிறது.</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>மறைச்சொற்றொடர் தொலைந்தால் பெட்டகத்தைத் திறக்கும் குறியீடு.</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>புதிய மறுதிறப்புக் குறியீட்டை உருவாக்குகிறது; பழையது இனி பெட்டகத்தைத் திறக்காது.</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>மறுதிறப்புக் குறியீட்டால் பெட்டகத்தைத் திறந்து, புதிய மறைச்சொற்றொடரை அமைக்கிறது.</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>ஒரு வகைப் பதிவுகளைப் பட்டியலிடுகிறது.</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>ஒரு பதிவைக் காட்டுகிறது.</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>ஒரு பதிவின் ஒவ்வொரு மாற்றத்தையும் காட்டுகிறது.</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>பதிவுகளை JSON Lines வடிவில் படிக்கிறது; id உள்ள உருப்படி அந்தப் பதிவை மாற்றும், id இல்லாதது புதியதை உருவாக்கும்.</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>ஒரு பதிவைப் பார்வையிலிருந்து அகற்றுகிறது; அது வரலாற்றில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>ஒரு பதிவின் அல்லது ஒரு புலத்தின் சொற்களை எல்லா இடங்களிலும் நிரந்தரமாக அழிக்கிறது.</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>சொற்களைக் கொண்டு பதிவுகளைத் தேடுகிறது.</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>உறுப்பினர்கள் எதற்குச் சம்மதிக்கிறார்கள்.</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>ஓர் உறுப்பினர் ஒரு பயன்பாட்டுக்குச் சம்மதிக்கிறாரா என்றும், எந்தச் சம்மதத்தால் அல்லது ஏன் இல்லை என்றும் சொல்கிறது.</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>இப்போது யாராவது கவனிக்க வேண்டியவற்றைப் பட்டியலிடுகிறது.</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>இந்த மன்றத்தின் மடிக்கணினிகள்.</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>மற்றவர்கள் இந்த மடிக்கணினியைச் சேர்த்துக்கொள்ள உதவும் அட்டையை எழுதுகிறது.</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>அட்டையில் உள்ள மடிக்கணினியைச் சேர்த்துக்கொள்கிறது; சொற்களைப் பேசி ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>மடிக்கணினிகளைப் பட்டியலிடுகிறது.</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>ஒரு மடிக்கணினியிலிருந்து, எடுத்துக்காட்டாகத் தொலைந்ததிலிருந்து, இனி எதையும் பெறாது.</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>மடிக்கணினிகளுக்கு இடையே மாற்றங்களைக் கோப்புகளாகக் கொண்டு செல்கிறது.</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>மற்றவற்றில் இல்லாத மாற்றங்களைப் பரிமாற்றக் கோப்பில் எழுதுகிறது.</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>மற்ற மடிக்கணினிகளின் பரிமாற்றக் கோப்புகளைப் பெறுகிறது.</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>இருவர் ஒரே நேரத்தில் மாற்றியவற்றைப் பட்டியலிடுகிறது; இரண்டு வடிவங்களும் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>இரண்டு வடிவங்களில் ஒன்றைத் தேர்வு செய்கிறது.</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>புதிய மடிக்கணினி இந்த மன்றத்தின் பெட்டகத்தைப் பெற ஓர் அழைப்பை எழுதுகிறது.</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>ஓர் அழைப்பிலிருந்து இந்த மடிக்கணினியின் பெட்டகத்தை உருவாக்குகிறது.</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>உறுப்பினர் தனியே படித்துப் பதில் சொல்லும் கூட்டக் குறிப்புகள்.</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>ஓர் உறுப்பினருக்கு ஒரு கூட்டத்தின் மறுபார்வை நகலையும், அதன் மறைச்சொற்றொடரை ஒரு கோப்பிலும் எழுதுகிறது.</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>மறுபார்வை நகலில் உள்ளதைக் காட்டுகிறது; பெட்டகம் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>மறுபார்வை நகலுக்கான பதில் கோப்பை எழுதுகிறது; பெட்டகம் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>ஓர் உறுப்பினரின் பதில் கோப்பைப் பெட்டகத்தில் சேர்க்கிறது.</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>உறுப்பினர்கள் பகிரச் சம்மதித்ததை அமைச்சிடம் கையளிக்கிறது.</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>எது செல்லும், எது இங்கே இருக்கும், ஏன் என்பதைக் காட்டுகிறது.</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>கையொப்பமிட்ட தொகுப்பை உருவாக்குகிறது.</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>ஒரு தொகுப்பை அல்லது பையைச் சரிபார்க்கிறது; பெட்டகம் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>கையளிப்புகளைப் பட்டியலிடுகிறது.</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>திரும்பப் பெற்றதைப் பயன்படுத்துவதை நிறுத்துமாறு ஓர் அமைப்பைக் கேட்கும் அறிவிப்பை எழுதுகிறது.</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>அமைப்புகள் தரும் மறுமொழி.</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>நிரப்பிய மறுமொழித் தாளை அல்லது கையொப்பமிட்ட பதிலைப் பெறுகிறது.</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>பெட்டகத்தின் காப்பு நகல்கள்.</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>பெட்டகத்தைப் போலவே மறையாக்கிய காப்பு நகலை உருவாக்குகிறது.</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>காப்பு நகல் முழுமையாக உள்ளதா எனச் சரிபார்க்கிறது.</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>காப்பு நகலிலிருந்து DIR கோப்புறையில் பெட்டகத்தை உருவாக்குகிறது.</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>பெட்டகத்தின் கோப்புறை</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>முதல் வரியில் மறைச்சொற்றொடர் உள்ள கோப்பு; இல்லையென்றால் உங்களிடம் கேட்கப்படும்</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>இரண்டாவது மறைச்சொற்றொடர்: புதிய கணக்கு, அழைப்பு அல்லது இரண்டாம் நபருடையது</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>செயல்படும் கணக்கின் பெயர்</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>JSON வடிவில் பதில் தருகிறது</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>முன்னேற்றத்தைக் காட்டாது</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>கடிகாரத்தை அமைக்கிறது; சோதனைப் பெட்டகங்களுக்கு மட்டும்</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>தற்செயல் எண்களை அமைக்கிறது; சோதனைப் பெட்டகங்களுக்கு மட்டும்</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>பரிமாற்றக் கோப்புகளின் கோப்புறை</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>FIELD=VALUE உள்ள பதிவுகள் மட்டும்; பல முறை தரலாம்</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>இந்தப் புலங்கள் மட்டும், இடையே காற்புள்ளியுடன்</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put: ஒவ்வொரு N பதிவையும் ஒன்றாகச் சேமிக்கிறது; consent: கேள்விகளை JSON Lines வடிவில் படிக்கிறது</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked, mistake அல்லது retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>நாள், 2026-11-23 போல</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>எல்லாம், புதியவை மட்டுமல்ல</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>மொழிக் குறி, km போல</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>மறுதிறப்புக் குறியீடு உள்ள கோப்பு</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>மன்றத்தின் பொதுச் சாவி</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>BagIt கோப்புறையை அல்லது zip கோப்பை மட்டும், கையொப்பம் இன்றிச் சரிபார்க்கிறது</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>பல அழிப்புகளை ஒரே நேரத்தில் ஏற்கிறது; இரண்டாம் கணக்கின் மறைச்சொற்றொடர் தேவை</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator, notetaker அல்லது reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>முத்திரையிட்ட பெயர்களின் சாவியையும் புதிய மடிக்கணினிக்குத் தருகிறது</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>உறுப்பினரின் id</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>சம்மதம் எதைப் பற்றியது</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council, body, government, partners அல்லது public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>அமைப்பின் id</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>பத்தியின் id</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>பரிந்துரையின் id</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>கூட்டத்தின் id</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>எந்த மடிக்கணினிக்கோ அதன் id; பல முறை தரலாம்</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>வைத்துக்கொள்ள வேண்டிய மாற்றம், அல்லது ours அல்லது theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>வேறொரு மதிப்பு, JSON வடிவில்</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>பதில்கள் எப்படித் தரப்பட்டன: self, readTo, spoken அல்லது paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>பதில்கள் உள்ள கோப்பு, JSON Lines வடிவில்</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>மறுபார்வை நகலின் மறைச்சொற்றொடர் எழுதப்படும் கோப்பு</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>இந்த வகைப் பதிவுகள் மட்டும்</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>அதிகபட்சம் இத்தனை</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>இந்தப் புலம் மட்டும்</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>ஒவ்வொரு பதிவிலும் மாற்றத்திலும் கூட</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>மன்றத்தின் பெயர்</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>பலவீனமான சாவிகள், சோதனைகளுக்கு மட்டும்</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>புதிய மறுதிறப்புச் சாவியைத் துண்டுகளாகப் பிரிக்கிறது; குறிப்பிட்ட எண்ணிக்கையிலான துண்டுகள் சேர்ந்து பெட்டகத்தைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>சாவித் துண்டுகளால் பெட்டகத்தைத் திறந்து, புதிய மறைச்சொற்றொடரை அமைக்கிறது.</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>ஒரு வகைப் பதிவுகளை அட்டவணையாக எழுதுகிறது: வெளியே செல்லக்கூடியவை, அல்லது மறையாக்கிய கோப்புக்குள் எல்லாம்.</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>ஓர் அட்டவணையை ஒரு வகைப் புதிய பதிவுகளாகப் பெறுகிறது; முழுவதும் பெறும், அல்லது எதையும் பெறாது.</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>மன்றத்தின் பணி பற்றிய ஆவணங்கள்.</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>பரிந்துரைகளின் நிலையையும் அமைப்புகள் தந்த மறுமொழியையும் எழுதுகிறது.</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>மன்றம் ஓர் ஆண்டில் செய்ததை எழுதுகிறது: கூட்டங்கள், வருகை, மதிப்பூதியங்கள், பரிந்துரைகள்.</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>தற்காலிகக் கோப்புறையில் கற்பனை மன்றத்தை உருவாக்கி, மக்கள் செய்பவற்றுக்கு ஆகும் நேரத்தை அளக்கிறது.</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>எழுதுவதை இந்தக் கோப்பில் உள்ள மறைச்சொற்றொடரால் பூட்டுகிறது</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>துண்டுகளின் எண்ணிக்கை, 2 முதல் 255 வரை</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>எத்தனை துண்டுகள் பெட்டகத்தைத் திறக்கும்</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>இந்தக் கணக்கு திறக்கக்கூடிய எல்லாம், --encrypt-passphrase-file கொண்டு மறையாக்கிய கோப்பில்</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>எந்த நெடுவரிசை எந்தப் புலம், JSON வடிவில் அல்லது அதன் கோப்பாக</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>ஆண்டு</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small, decade அல்லது nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>ஓர் உறுப்பினர் இடைவேளை எடுக்கிறார், திரும்பி வருகிறார் அல்லது விலகுகிறார்.</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>உறுப்பினர் திரும்பி வரும் வரை அவருடையது எதுவும் வெளியே செல்லாது.</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>உறுப்பினர் திரும்பி வருகிறார்; எல்லாம் முன்பு இருந்தபடியே இருக்கும்.</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>உறுப்பினர் இன்று விலகுகிறார்; அவரது பங்களிப்புகளுக்கு என்ன ஆகும் என்பதையும் குறிப்பிடலாம்.</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>ஒரு தொகுப்புக்கு அதன் அலுவலகமாக, கையொப்பமிட்ட பதிலில் மறுமொழி தருகிறது; பெட்டகம் தேவையில்லை.</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>திரும்ப நிறுவியதைவிடப் புதியது எதுவும் இல்லை என்று அறிவிக்கிறது; மீண்டும் கையளிக்க முடியும்.</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>வெளியில் உள்ள மொழிபெயர்ப்பாளர்களுக்கான உரைகள்.</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>மொழிபெயர்க்க வேண்டியதை, வெளியே செல்லக்கூடிய அளவில், வெளியில் உள்ள மொழிபெயர்ப்பாளருக்காக எழுதுகிறது.</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>மொழிபெயர்ப்பாளரின் தாளைப் பெறுகிறது; முழுவதும் பெறும், அல்லது எதையும் பெறாது.</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>கையேட்டின் ஓர் அத்தியாயத்தைக் காட்டுகிறது, அல்லது அத்தியாயங்களைப் பட்டியலிடுகிறது.</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>புதிய ஏற்பாட்டாளர் முத்திரையிட்ட பெயர்களைத் திறக்க மாட்டார்</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>எழுதி வைக்கப்படும் காரணம்</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>அதுவே AES-256 zip வடிவில், age இல்லாத அலுவலகங்களுக்கு; இல்லாத கோப்பில் ஆறு சொற்கள் எழுதப்படும்</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>மின்னஞ்சலுக்காக, ஒவ்வொன்றும் அதிகபட்சம் இத்தனை மெகாபைட் உள்ள பல கோப்புகளில்</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>எல்லாவற்றுக்கும் seal, keep, keepNamed அல்லது delete, ஒன்றுக்கு மட்டும் RECORD=seal; பல முறை தரலாம்</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>இந்த நாள் முதல், 2026-11-23 போல</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>இந்த நாள் வரை, 2026-11-23 போல</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>மூலத்தின் மொழி</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>ஏற்கெனவே மொழிபெயர்த்தவையும்</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>மொழிபெயர்ப்புகளைச் சரிபார்த்த கணக்கின் id</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>இந்தப் பகுதி மட்டும்</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>பெட்டகத்துக்குள் வைத்திருக்கும் கோப்புகள்.</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>அதிகபட்சம் 20 MB உள்ள கோப்பை, அது சார்ந்த பதிவுடன் சேமிக்கிறது.</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>சேமித்த கோப்புகளைப் பட்டியலிடுகிறது.</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>வெளியே செல்லக்கூடிய படத்தை, அல்லது எந்தக் கோப்பையும் மறையாக்கிய கோப்புக்குள் எழுதுகிறது.</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>புதிய மடிக்கணினியின் அல்லது கோப்பின் பெயர்</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>கோப்பு சார்ந்த பதிவின் வகையும் id-உம்</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>கைமுறையாக நிறுத்தக் கோர வேண்டிய உருப்படிகளின் எண்கள், இடையே காற்புள்ளியுடன்</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>அச்சிட்ட ஒவ்வொரு நகலுக்கும் எண்ணிட்ட முகப்புத் தாளை எழுதி, அவற்றைக் கொண்டு செல்பவரைக் குறிக்கிறது.</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>நிறுத்தியதை இன்னும் உறுதி செய்யாத அமைப்புக்கு அறிவிப்பை மீண்டும் எழுதுகிறது.</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>நிறுத்தக் கோரியதைப் பயன்படுத்துவதை ஓர் அமைப்பு நிறுத்தியது என்று குறிக்கிறது.</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>சில பகுதிகளுக்கு நிறுத்தக் கோரிய தொகுப்புக்குப் பதிலாக எதை உருவாக்கலாம் என்று காட்டுகிறது.</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>எழுத வேண்டிய கோப்பு</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>சாவித் துண்டுகள் எழுதப்படும் கோப்புறை</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>படிகள் செல்லும் அலுவலகம், அது ஆவணத் தொகுப்பின் பெறுநர் இல்லையென்றால்</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>அச்சிட்ட படிகளின் எண்ணிக்கை</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>படிகளை அங்கே கொண்டு செல்பவர்; இது எழுதி வைக்கப்படும்</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>அமைப்பு நிறுத்திவிட்டதாகச் சொல்லும் தாளையும் இந்தக் கோப்பில் எழுதும்</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>எப்படிச் சொல்லப்பட்டது: sheet, reply, letter அல்லது spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>சொன்ன அலுவலகம், ஒருபோதும் ஒரு நபர் அல்ல</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>வரி %1, புலம் %2: %3. எதுவும் மாறவில்லை; திருத்திவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>வரி %1: %2. எதுவும் மாறவில்லை; திருத்திவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>புலம் %1: %2. எதுவும் மாறவில்லை; திருத்திவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>கொடுத்த தகவல் ஏற்றதாக இல்லை: %1. எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>வேறொரு நிரல் பெட்டகத்தைப் பயன்படுத்துகிறது. அங்கே மூடிவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>பெட்டகத்தை %1 (செயல்முறை %2) பயன்படுத்துகிறது. அங்கே மூடிவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1. balai-cli --help பாருங்கள்.</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>இந்த மறைச்சொற்றொடர் அல்லது குறியீடு இதைத் திறக்கவில்லை. மீண்டும் தட்டச்சு செய்யுங்கள், அல்லது மறுதிறப்புக் குறியீட்டைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>இந்தக் கணக்கிடம் அல்லது மடிக்கணினியிடம் அதற்கான சாவி இல்லை. ஓர் ஏற்பாட்டாளரிடம் கேளுங்கள், அல்லது சரியான சாவிக் கோப்பைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>இது சேதமடைந்துள்ளது அல்லது மாற்றப்பட்டுள்ளது; எனவே பயன்படுத்தப்படவில்லை (%1). வேறு நகலை அல்லது காப்பு நகலைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>keys.json பெட்டகத்தைவிடப் பழையது. புதிய keys.json கோப்பை அல்லது keys.json.bak கோப்பை மீண்டும் வையுங்கள்.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>இது Balai நிரலின் புதிய பதிப்பில் எழுதப்பட்டது. திறக்க அந்தப் பதிப்பை நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>அனுமதியில்லை (%1): %2.</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>அப்படி எதுவும் இல்லை: %1. பெயரை அல்லது id குறியைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>இது ஏற்கெனவே உள்ளது; இதன் மேல் ஒருபோதும் எழுதப்படாது: %1. வேறு பெயரைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>வட்டு நிறைந்துவிட்டது; எதுவும் மாறவில்லை. இடம் உண்டாக்கிவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>கோப்பையோ கோப்புறையையோ படிக்க அல்லது எழுத முடியாது: %1. அதன் அனுமதிகளைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>கோப்பையோ கோப்புறையையோ படிக்க மட்டுமே முடியும்: %1. எழுதக்கூடிய இடத்துக்கு நகலெடுங்கள்.</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>வட்டில் பிழை ஏற்பட்டது; எதுவும் மாறவில்லை (%1). வட்டைச் சரிபார்த்துவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>நிறுத்தப்பட்டது; எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>Balai நிரலுக்குள் ஏதோ தவறு ஏற்பட்டது: %1.</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>காப்பு நகல் முழுமையாக உள்ளது.</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>காப்பு நகல் சேதமடைந்துள்ளது. வேறொன்றைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>இந்தச் சொற்களைப் பேசி ஒப்பிடுங்கள்: %1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>மடிக்கணினி %1 நம்பப்படுகிறது. இந்தச் சொற்களைப் பேசி ஒப்பிடுங்கள்: %2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>கொடுத்த மாற்றங்கள்: %1. அவற்றைப் படிக்கக்கூடிய மடிக்கணினிகள்: %2.</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>புதியவை: %1. ஏற்கெனவே தெரிந்தவை: %2. காத்திருப்பவை: %3. இரண்டு வடிவங்கள்: %4.</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>%1 பெறப்படவில்லை: %2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>மறுதிறப்புக் குறியீடு (எழுதி வையுங்கள்; ஒரு முறை மட்டுமே காட்டப்படும், பெட்டகத்தைத் திறக்கும்):</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>பெட்டகம் உருவாகிவிட்டது. அதன் பதிவுகள் முதல் பரிமாற்றக் கோப்புடன் வரும்: exchange import.</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>தெரிந்த சாவி; தொகுப்பு மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>மாற்றப்படவில்லை, ஆனால் இங்கே தெரியாத சாவியால் கையொப்பமிடப்பட்டது. இந்தச் சொற்களை மன்றத்துடன் ஒப்பிடுங்கள்: %1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>மாற்றப்பட்டது அல்லது சேதமடைந்தது (%1). பயன்படுத்த வேண்டாம்; மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>பை சரியாக உள்ளது.</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>பை சரியாக இல்லை: %1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>பதிவு செய்த பதில்கள்: %1. முன்பே தெரிந்தவை: %2.</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>பத்திகள்: %1. மறைச்சொற்றொடரை மறுபார்வை நகலுடன் அல்லாமல் வேறு வழியில் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>இந்தப் பதில் கோப்பு முன்பே பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>பெற்ற பதில்கள்: %1.</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>மறுதிறப்புக் குறியீடு நீங்கள் சொன்ன கோப்பில் உள்ளது. அதுவே பெட்டகத்தின் சாவி: வேறு இடத்தில் வையுங்கள்.</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>மன்றம் %1, பெட்டக வடிவம் %2. மாற்றத் தொகுதிகள்: %3. பைட்டுகள்: %4.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>எல்லாம் சரியாக உள்ளது.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>%n கண்டறிதல். எதையும் சரிசெய்யும் முன் காப்பு நகல் எடுங்கள்.</numerusform>
            <numerusform>%n கண்டறிதல்கள். எதையும் சரிசெய்யும் முன் காப்பு நகல் எடுங்கள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>மாற்றப் பதிவேட்டிலிருந்து அட்டவணைகள் மீண்டும் அமைக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>இங்கே அழிக்கப்பட்டது. பழைய காப்பு நகல்களிலும் அச்சுகளிலும் ஏற்கெனவே கொடுத்த தொகுப்புகளிலும் இது இன்னும் உள்ளது; மற்ற மடிக்கணினிகள் அடுத்த பரிமாற்றத்தில் இதை அழிக்கும்.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>வரி %1, நெடுவரிசை %2: %3. எதுவும் மாறவில்லை; திருத்திவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>இந்தத் துண்டு வேறொரு பெட்டகத்துடையது: %1. இதைச் சேர்க்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>இந்தத் துண்டு மற்றவற்றுடன் சேர்த்து உருவாக்கப்படவில்லை: %1. இதைச் சேர்க்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>கொடுத்த துண்டுகள்: %1, தேவையானவை: %2. இன்னும் தேவை: %3.</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>இரண்டு முறை கொடுக்கப்பட்டது: %1.</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>இது சாவித் துண்டு அல்ல, அல்லது சேதமடைந்த துண்டு: %1. தாளுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>இந்தத் துண்டு சேதமடைந்துள்ளது: %1, தொகுதி %2. தாளுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>இரண்டு துண்டுகளுக்கு ஒரே எண், ஆனால் அவை வேறுபடுகின்றன; ஒன்று உண்மையானதல்ல: %1.</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>துண்டுகள் ஒன்றோடொன்று பொருந்தவில்லை; அவற்றில் ஒன்று உண்மையானதல்ல. ஒவ்வொன்றாக விட்டுப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>இங்கேயே வைக்கப்பட்டு, சேர்க்காமல் விடப்பட்டது: %1 (%2).</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>நேரம் அளத்தல்: %1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>மன்றம் உருவாக்கப்படுகிறது: %1 / %2</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>அதிகபட்ச நினைவகம்: %1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>இந்தக் கோப்புகளில் எந்த %1 சேர்ந்தாலும் பெட்டகத்தின் சாவி. ஒவ்வொன்றையும் வெவ்வேறு நபரிடம் கொடுங்கள், பெட்டகத்தின் அருகில் எதையும் வைக்க வேண்டாம். முந்தைய துண்டுகள் இனி அதைத் திறக்காது.</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>பெற்ற பதிவுகள்: %1.</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>திரும்ப நிறுவப்பட்டது. இதிலிருந்து எதையும் கையளிக்கும் முன், மற்ற மடிக்கணினிகளில் உள்ளதைப் பெறுங்கள், அல்லது புதியது எதுவும் ஏன் இல்லை என்று சொல்லுங்கள்: backup nothing-newer.</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>பதில் முழுமையாக உள்ளது. அதன் சாவியின் சொற்களை அலுவலகத்துடன் ஒப்பிடுங்கள்: %1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>பதில் சேமிக்கப்பட்டது. இந்தச் சொற்களை வேறு வழியில் மன்றத்திடம் சொல்லுங்கள்: %1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>பெற்ற மொழிபெயர்ப்புகள்: %1. அதற்குப் பிறகு மூலம் மாறியவை: %2.</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>மற்ற மடிக்கணினி பதிலளித்த பிறகு, பின்வரும் பரிமாற்றக் கோப்புடன் செல்லும் கோப்புகள்: %1.</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>இது பழைய பதிப்பு: இதற்குப் பதிலாக வந்த தொகுப்பு %1. அதையே பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>உறுதி செய்தது: %1.</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>ஒரு நிறுத்தக் கோரிக்கை உறுதி செய்யப்பட்டது.</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>இது மறுதிறப்புக் குறியீடு அல்ல: அதில் எட்டு எழுத்துகள் கொண்ட எட்டுத் தொகுதிகள் இருக்கும். தாளுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>மறுதிறப்புக் குறியீடு தாளில் உள்ளபடி தட்டச்சு செய்யப்படவில்லை. தொகுதி %1-ஐப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>இந்த மறுதிறப்புக் குறியீடு வேறு பெட்டகத்துடையது. இந்தப் பெட்டகத்தின் தாளைத் தேடுங்கள்.</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>keys.json சேதமடைந்துள்ளது அல்லது இல்லை; அதன் நகல் நன்றாக உள்ளது. keys.json.bak கோப்பை keys.json என நகலெடுத்து, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>இந்தக் கட்டளையின் பதிலை எழுத முடியவில்லை (%1). அதற்கு முன் மாற்றியவையும் எழுதியவையும் அப்படியே இருக்கும்; மீண்டும் செய்யும் முன் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>நின்றது: %1. முந்தைய தொகுதிகளிலிருந்து சேமித்தவை: %2; அவற்றின் id குறிகள் காட்டப்பட்டன.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>இது சேதமடைந்துள்ளது அல்லது மாற்றப்பட்டுள்ளது; எனவே பயன்படுத்தப்படவில்லை. வேறு நகலை அல்லது காப்பு நகலைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>நின்றது: வரி %1, %2. முந்தைய தொகுதிகளிலிருந்து சேமித்தவை: %3; அவற்றின் id குறிகள் காட்டப்பட்டன.</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>நின்றது: வரி %1, புலம் %2: %3. முந்தைய தொகுதிகளிலிருந்து சேமித்தவை: %4; அவற்றின் id குறிகள் காட்டப்பட்டன.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>மறைச்சொற்றொடர்:</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>அனுமதி உண்டு: %1 (%2)</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>அனுமதி இல்லை: %1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>முன்பு பதிவு செய்ததிலிருந்து வேறுபடும் பதில்கள்: %1. இரண்டும் இருக்கும்.</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>சரிபார்க்கப்பட்டதாகக் குறிக்கப்பட்டவை: %1.</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>இந்த மொழிகளில் எதுவும் சேர்க்கப்படவில்லை: %1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>ஒரு சம்மதம் முடியப் போகிறது; உறுப்பினரை மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>ஒரு சம்மதம் முடிந்துவிட்டது; உறுப்பினரை மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>ஒரு சம்மதத்தின் உரை மாறியுள்ளது; உறுப்பினர்களை மீண்டும் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>திரும்பப் பெறப்பட்ட ஒரு சம்மதம், வெளியே சென்ற தொகுப்புகளை அல்லது இன்னும் பதில் சொல்லாத அழைப்பைத் தொடுகிறது.</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>வெளியே சென்ற சொற்களை இனிப் பயன்படுத்தக் கூடாது; நிறுத்தக் கோரும் அறிவிப்பை அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>ஒரு நிறுத்தக் கோரும் அறிவிப்பு கிடைத்ததாக உறுதி செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>கூட்டக் குறிப்புகள் உறுப்பினர்கள் வாசிக்கக் காத்திருக்கின்றன.</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>அனைவரும் கூட்டக் குறிப்புகளை வாசித்துவிட்டார்கள்; உறுதி செய்யலாம்.</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>கூட்டக் குறிப்புகளின் சில பகுதிகள் மொழிபெயர்ப்புக்குக் காத்திருக்கின்றன.</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>ஓர் அமைப்பு உறுதியளித்ததன் நாள் வந்துவிட்டது.</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>ஓர் அமைப்பின் பதில் எதிர்பார்க்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>ஓர் உறுப்பினருக்குப் பணம் தர வேண்டியுள்ளது.</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>ஒரு மதிப்பூதியம் இருமுறை தரப்பட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>ஒரு நடவடிக்கையின் நாள் வந்துவிட்டது.</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>ஓர் அமைப்பு தன் அழைப்புக்கான பதிலுக்குக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>ஒரு சம்பவம்: தொடர்புடையவர்களிடம் சொல்ல வேண்டும்.</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>கடைசிக் காப்பு நகல் ஒரு வாரத்துக்கு மேல் பழையது.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>இன்னும் காப்பு நகல் இல்லை.</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>இரண்டு வாரங்களாக மற்ற மடிக்கணினிகளுடன் பரிமாற்றம் இல்லை.</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>மன்றம் வைத்திருக்கும் காலத்தைத் தாண்டிய பதிவுகள் உள்ளன.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>ஓர் உறுப்பினர் சொற்களை நீக்கக் கேட்டுள்ளார்; முதலில் இந்தக் கோரிக்கைக்குப் பதில் சொல்லுங்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>புதிய கணக்கு</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>கணக்குகள்</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1, இந்த மடிக்கணினியில் எதையும் திறக்காது</translation>
    </message>
    <message>
        <source>you</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>பொறுப்பு</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>திறக்கும் பக்கத்தில்</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>முத்திரையிட்ட விவரங்கள்</translation>
    </message>
    <message>
        <source>opens them</source>
        <translation>திறக்கும்</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>திறக்காது</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>மறைச்சொற்றொடரை மாற்ற…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>ஏற்பாட்டாளர் மட்டுமே கணக்குகளைச் சேர்க்கலாம் அல்லது அகற்றலாம்.</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>புதிய மறைச்சொற்றொடர்…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>அகற்ற…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>இந்தக் கணக்கை அகற்றலாமா: %1?</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>இனி அதன் மறைச்சொற்றொடர் இந்த மடிக்கணினியில் எதையும் திறக்காது.</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>அந்தக் கணக்கு எழுதியவை இருக்கும். மற்ற மடிக்கணினிகளில் அங்கேயும் அதை அகற்ற வேண்டும். முன்பு எடுத்த காப்பு நகல்களை அது இன்னும் திறக்கும்.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>வைத்திருக்க</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>அகற்றுக</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>கணக்கு அகற்றப்படுகிறது</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>மறைச்சொற்றொடரை அந்த நபரே தட்டச்சு செய்வார். ஏற்பாட்டாளர் மட்டுமே முத்திரையிட்ட விவரங்களைத் திறப்பார், கையளிப்புகளை உருவாக்குவார்; வாசிப்பவர் வாசிக்க மட்டுமே செய்வார்.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்க்க</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>பெயர் தேவை.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>வேறொரு கணக்குக்கு இந்தப் பெயர் உள்ளது.</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>கணக்கு சேர்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>இந்த மடிக்கணினியைப் பயன்படுத்துபவர்கள்</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>கணக்குகள் இங்கே இருக்கும்: இந்தப் பதிவுகளைத் திறக்கக்கூடியவர்கள், ஒவ்வொருவருக்கும் சொந்த மறைச்சொற்றொடருடன்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>நிரல்  %1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>ஒருவர் வந்துள்ளார்</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 பேர் வந்துள்ளனர்</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>வர இயலாதவர்: ஒருவர்</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>வர இயலாதவர்கள்: %1</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>துணை நிற்பவர்: அறையில் இருக்கிறார்</translation>
    </message>
</context>
<context>
    <name>balai::ui::AloneFrame</name>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>அ−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>சிறிய எழுத்து</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>அ+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்துக</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்க</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>மறைக்க</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>கேள்வி %1 / %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>உறுப்பினர்: %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>மறைக்க</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>குழுவின் பக்கத்துக்கு</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>செய்யலாம்</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>செய்ய வேண்டாம்</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>பிறகு</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>வேறொரு நாள் கேளுங்கள்</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>உங்கள் பதில்கள் சேமிக்கப்பட்டன. இப்போது நிறுத்திவிட்டு வேறொரு நாள் தொடரலாம்.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>நீங்கள் இங்கே நிறுத்தலாம். இன்று நீங்கள் வேறு எதுவும் செய்ய வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>அவ்வளவுதான். நன்றி.</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>இது நல்ல நேரமா? நீங்கள் விரும்புபவர்கள் மட்டும் அருகில் இருக்கிறார்களா? இல்லையென்றால் “பிறகு” அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>அவர்கள் எதைப் பார்ப்பார்கள்</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>எந்தப் பெயரில்</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>நீங்கள் தேர்ந்தெடுத்த பெயர்.</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>“ஓர் உறுப்பினர்” என்று இருக்கும். உங்கள் பெயருக்கு “ஆம்” சொன்னால் மட்டும் பெயர் இருக்கும். மன்றத்தை அறிந்தவர்கள் ஊகிக்கக்கூடும்.</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>உங்கள் பதிலை யார் பார்ப்பார்கள்</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>மன்றத்தின் பதிவுகளை வைத்திருப்பவர்கள்.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>எவ்வளவு காலம்</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>%1 வரை.</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>மனம் மாறினால்</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>எந்த நாளிலும் நீங்கள் அதைத் திரும்பப் பெறலாம்; ஏன் என்று யாரும் கேட்க மாட்டார்கள். பிறகு, பயன்படுத்துவதை நிறுத்துமாறு அவர்களைக் கேட்போம். அவர்களைக் கட்டாயப்படுத்த எங்களால் முடியாது. அவர்களிடம் நகல்கள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>“இல்லை” என்று சொன்னால்</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>எதுவும் மாறாது. முன்பு போலவே பங்கெடுப்பீர்கள், உங்களுக்குப் பணமும் தரப்படும்.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>முழு உரை</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>கேள்விகள்</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>அடுத்து அமர்பவர்: %1. மற்றவர்கள் பார்ப்பதில்லை.</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>முதலில் வேறொருவர்</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>தொடங்குக</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>அடுத்தவர்</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>புதிய உரை</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>நீங்கள் பதில் சொன்ன பிறகு உரை மாறியுள்ளது.</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>கேள்விகள் தேடப்படுகின்றன.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>காப்பு நகல் என்பது முழுப் பெட்டகத்தையும் ஒரே கோப்பில் கொண்ட நகல்; பெட்டகம் போலவே பூட்டியிருக்கும். ஒன்றை இந்த மடிக்கணினி அல்லாத வேறு இடத்தில் வையுங்கள்.</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>பெட்டகத்தின் கோப்புறையில்</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>கடைசிக் காப்பு நகல்</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>காப்பு நகல்கள்</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>இதைச் சரிபார்க்க</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>கோப்பைச் சரிபார்க்க…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>சரிபார்க்க வேண்டிய காப்பு நகல்</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>காப்பு நகல்கள் (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>காப்பு நகலை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>காப்பு நகல் எடுக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>சேமிக்கப்பட்டது: %1. இந்த மடிக்கணினி அல்லாத வேறு இடத்தில் வையுங்கள்.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>காப்பு நகல் சரிபார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>இந்தக் காப்பு நகல் முழுமையாக உள்ளது. எடுக்கப்பட்ட நாள்: %1.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>காப்பு நகல் எடுக்க…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>எல்லா மறைச்சொற்றொடர்களும் தொலைந்தால்</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>மன்றம் நம்புபவர்களிடையே சாவியைப் பகிரலாம். ஒரு துண்டு எதையும் திறக்காது; போதிய துண்டுகள் சேர்ந்தால் திறக்கும்.</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>சாவித் துண்டுகள்…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>துண்டுகள் உருவாகிவிட்டன. ஒவ்வொன்றையும் வெவ்வேறு நபரிடம் கொடுங்கள், ஒருமுறை சோதித்துப் பாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BlockRow</name>
    <message>
        <source>Statement</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>கூற்று</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>நடவடிக்கை</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>குறிப்பு</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>குறிப்பிடாமல்</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>உறுப்பினர்</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>%1-க்குள்</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>உள்ளடக்கக் குறிப்பு</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>இடைவெளி</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>உள்ளடக்கக் குறிப்பு: %1. மடித்துள்ளது; இடைவெளி விசையால் திறக்கும்.</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1: இது சரி</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>இதை மாற்றுங்கள்</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>எனக்கு உடன்பாடில்லை</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>மாற்றுக</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>பதில் சொல்க…</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>இதை நீக்குங்கள்</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>அழிக்க…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>பத்தியின் சொற்கள்</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>திருத்தம், %1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>உறுப்பினர் ஒரு குரல் குறிப்பை விட்டுச் சென்றார்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>மொழிகள்</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>தொடர்புகள்</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>கையளிப்பைத் தயாரிக்க</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>இதற்கான பரிந்துரைகள்</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>புதிய அமைப்பு</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்க்க</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>பெயர் தேவை.</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>மன்றம் ஆலோசனை கூறும் அல்லது இணைந்து செயல்படும் அமைச்சுகளும் நிறுவனங்களும் இங்கே இருக்கும்.</translation>
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
        <translation>இங்கே முடிவு செய்வது</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>முழு வரலாறு</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>%1 மட்டும்: இல்லை</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>“ஆம்” திரும்பப் பெற</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>இப்போது கேட்க</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>“இல்லை” என்றால் மீண்டும் கேட்கப்படாது.</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>மீண்டும் கேட்க: உரை மாறியுள்ளது</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>பதில்கள் எண்ணப்படுகின்றன</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>இந்தக் கூட்டம் உங்களுக்கு எப்படி இருந்தது?</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>நீங்கள் சொன்னதை மற்றவர்கள் கவனித்துக் கேட்டார்களா?</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>பாதுகாப்பாக உணர்ந்தீர்களா?</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>மீண்டும் வர விரும்புகிறீர்களா?</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>நீங்கள் ஏதாவது சொல்ல விரும்புகிறீர்களா?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>நன்றி.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>நீங்கள் இங்கே நிறுத்தலாம். எதுவும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>பேசுவதற்கு ஒருவர் வேண்டும் என விரும்புபவர் யார்?</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>மூன்று கேள்விகள், உங்கள் பெயர் இல்லாமல். ஐந்து பேர் அல்லது அதற்கு மேல் பதில் சொன்ன பிறகு, பதில்கள் சேர்த்து எண்ணப்படும். எது உங்கள் பதில் என்று யாராலும் பார்க்க முடியாது.</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>பதிவுகளை வைத்திருப்பவர்கள் இதைப் படிப்பார்கள். நீங்கள் யார் என்று காட்டக்கூடியதை எழுதாமல் விடுங்கள். வெறுமையாகவும் விடலாம்.</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>மடிக்கணினியை அடுத்தவரிடம் கொடுங்கள். கடைசியாக இருப்பவர் இதை முடிப்பார்.</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>ஆதரவைக் கவனிப்பவர்களுக்காக இது முத்திரையிட்டு வைக்கப்படும். உங்கள் பதில்களுடன் இது எங்கும் இருக்காது.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>உங்கள் சொற்கள்</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>இல்லவே இல்லை</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>கொஞ்சம்</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>ஓரளவு</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>பெரும்பாலும்</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>முழுமையாக</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>தொடங்குக</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>என் பதில்களைத் தர</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>இதற்குப் பதில் சொல்ல விரும்பவில்லை</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>அடுத்தவர்</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>யாராவது என்னிடம் பேச வேண்டும் என விரும்புகிறேன்</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>எல்லாரும் பதில் சொன்னார்கள்</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>இது சேமிக்கப்பட்டது. ஒருவர் உங்களிடம் வருவார்.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>இதை முத்திரையிட்டு வைக்க இந்த மடிக்கணினியால் முடியாது. உங்களுக்குத் துணை நிற்பவரிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>நலம் விசாரிப்பு</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>கவனித்துக் கேட்டார்கள்</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>பாதுகாப்பாக இருந்தது</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>மீண்டும் வர விருப்பம்</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>இல்லவே இல்லை</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>கொஞ்சம்</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>ஓரளவு</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>பெரும்பாலும்</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>முழுமையாக</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>பதில்கள்</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>நலம் விசாரிப்பு: காட்டுவதற்குப் போதிய பதில்கள் இல்லை.</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>காட்டுவதற்குப் போதிய பதில்கள் இல்லை.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1, %2: ஆம், %3 அன்று முடியும்</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2: ஆம்</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1, %2: இல்லை அல்லது திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1, %2: பிறகு</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1, %2: சில கூட்டங்களுக்கு மட்டும்</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1, %2: இன்னும் கேட்கவில்லை, “இல்லை” எனக் கொள்ளப்படும்</translation>
    </message>
    <message>
        <source>People</source>
        <translation>நபர்கள்</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentPage</name>
    <message>
        <source>yes, with its last day where it ends soon</source>
        <translation>ஆம்; விரைவில் முடிந்தால் அதன் கடைசி நாளுடன்</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>இல்லை அல்லது திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>later</source>
        <translation>பிறகு</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>சில கூட்டங்களுக்கு மட்டும்</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>இன்னும் கேட்கவில்லை: “இல்லை” எனக் கொள்ளப்படும்</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>கேட்க</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → நகர</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter காரணம்</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>Delete இல்லை</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F வடிகட்ட</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>யார் பார்ப்பார்கள்</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>எல்லாக் கூட்டங்களும்</translation>
    </message>
    <message>
        <source>About</source>
        <translation>எதைப் பற்றி</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>நாள்</translation>
    </message>
    <message>
        <source>today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>30 நாள்களில்</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>90 நாள்களில்</translation>
    </message>
    <message>
        <source>Consent: people and uses</source>
        <translation>சம்மதம்: நபர்களும் பயன்பாடுகளும்</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>கேட்க வேண்டியவை: %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>%2 பயன்பாடுகளில் %1</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>இந்த உறுப்பினரின் சொற்கள் முன்பு வெளியே சென்றுள்ளன: கையளிப்பு %1, யாருக்கு: %2.</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>பயன்படுத்துவதை நிறுத்துமாறு நிறுத்தக் கோரிக்கை கேட்கிறது (யாரிடம்: %1); ஏற்கெனவே எடுத்த நகல்களைத் திரும்ப வரவழைக்க முடியாது.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>நிறுத்தக் கோரிக்கையை அச்சிட…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>Names with these letters</source>
        <translation>இந்த எழுத்துகள் உள்ள பெயர்கள்</translation>
    </message>
    <message>
        <source>Names with…</source>
        <translation>பெயரில் உள்ளது…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>சுற்று</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>ஒரு கேள்விச் சுற்று</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>சம்மதங்கள் படிக்கப்படுகின்றன</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentWords</name>
    <message>
        <source>Allowed: on %1 %2 said yes to %3, until %4.</source>
        <translation>செய்யலாம்: %1 அன்று %2 “ஆம்” என்றார் (%3), %4 வரை.</translation>
    </message>
    <message>
        <source>Allowed: on %1 %2 said yes to %3.</source>
        <translation>செய்யலாம்: %1 அன்று %2 “ஆம்” என்றார் (%3).</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>செய்யலாம்.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 took the yes back.</source>
        <translation>செய்யக் கூடாது: %1 அன்று %2 தம் “ஆம்” பதிலைத் திரும்பப் பெற்றார்.</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>செய்யக் கூடாது: %1 முதல் %2 சொன்ன “ஆம்” இனிச் செல்லாது.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>செய்யக் கூடாது: %1 அன்று %2 “இல்லை” என்றார் (%3). முன்பு இன்னும் பலருக்குச் சொன்ன “ஆம்” மற்றவர்களுக்கு இன்னும் செல்லும்.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>செய்யக் கூடாது: %1 அன்று %2 “இல்லை” என்றார் (%3).</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>சில கூட்டங்களுக்கு மட்டும் செய்யலாம்: %1 இவற்றுக்கு மட்டும் “ஆம்” என்றார், மற்றவற்றுக்கு இல்லை.</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>இனிச் செய்யக் கூடாது: %1 சொன்ன “ஆம்” முடிந்தது.</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>இன்னும் முடிவாகவில்லை: %1 வேறொரு நாள் கேட்கச் சொன்னார்.</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>இன்னும் கேட்கவில்லை: %1 அவர்களிடம் இன்னும் கேட்கவில்லை, அது “இல்லை” எனக் கொள்ளப்படும்.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 வரை</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>ஒரு கூட்டத்துக்கு அல்லது ஓர் உரைக்கு மட்டும்</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>நீங்கள் கூட்டத்துக்கு வந்தீர்கள் என்று %1 அறியலாமா?</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>நீங்கள் சொல்வதைக் கூட்டக் குறிப்புகளில் வைக்கலாமா (பார்ப்பவர்: %1)?</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>உங்கள் வாக்கியத்தை அப்படியே மன்றம் எடுத்துச் சொல்லலாமா (கேட்பவர்: %1)?</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>உங்கள் சொற்களுடன் நீங்கள் தேர்ந்தெடுத்த பெயர் இருக்கலாமா (பார்ப்பவர்: %1)?</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>உங்கள் சொற்களை மன்றம் பகிரலாமா (பெறுபவர்: %1)?</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>எல்லாரும் படிக்கக்கூடிய ஓர் ஆவணத்தில் உங்கள் சொற்கள் இருக்கலாமா?</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>உங்கள் படத்தை %1 பார்க்கலாமா?</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>உங்களைத் தொடர்பு கொள்ளும் வழியை மன்றம் சொல்லலாமா (பெறுபவர்: %1)?</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>இந்தக் கேள்விகளை ஆராய்பவர்கள் உங்கள் சொற்களைப் படிக்கலாமா?</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>செய்தித்தாள், வானொலி அல்லது தொலைக்காட்சி உங்கள் சொற்களைப் பயன்படுத்தலாமா?</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>அதிகாரிகளுக்கும் பணியாளர்களுக்கும் பயிற்சி தர உங்கள் வாக்கியங்களைப் பயன்படுத்தலாமா?</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>நீங்கள் வந்திருந்தீர்கள் என்பதை. மற்றவர்கள் ஓர் எண்ணை மட்டும் பார்ப்பார்கள்.</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>நீங்கள் சரி என்று சொன்ன வாக்கியங்களுடன், நீங்கள் தேர்ந்தெடுத்த பெயரை.</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>நீங்கள் முதலில் பார்த்த படங்களை.</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>உங்களைத் தொடர்பு கொள்ள ஒரே ஒரு வழியை. அதை நீங்களே தேர்வு செய்வீர்கள்.</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>நீங்கள் படித்து அல்லது கேட்டு “இது சரி” என்று சொன்ன உங்கள் வாக்கியங்களை.</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>தலைப்பில்லை - குறிப்புகள்</translation>
    </message>
    <message>
        <source>File</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>திருத்து</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>செயல்தவிர்</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>வெட்டு</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ஒட்டு</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>அனைத்தும் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>வடிவமைப்பு</translation>
    </message>
    <message>
        <source>Word wrap</source>
        <translation>சொல் மடிப்பு</translation>
    </message>
    <message>
        <source>View</source>
        <translation>காட்சி</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>பெரிதாக்கு</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>சிறிதாக்கு</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>குறிப்புகள் பற்றி</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>மறைச்சொல்:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>மறைச்சொல்</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>குறிப்புகள்</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>வரி %1, நெடுவரிசை %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>யாருக்குக் கிடைக்கும்</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>இங்கே பேசியவராக யாரும் குறிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>பேசிய %2 பேரில் %1 பேர் இதற்குச் சம்மதிக்கிறார்கள்</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>பேசியவர்கள் ஐந்துக்கும் குறைவு</translation>
    </message>
</context>
<context>
    <name>balai::ui::DayWords</name>
    <message>
        <source>today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>நேற்று</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>மூடுக</translation>
    </message>
</context>
<context>
    <name>balai::ui::DeskSession</name>
    <message>
        <source>Desk %1</source>
        <translation>மேசை %1</translation>
    </message>
    <message>
        <source>Council · sample</source>
        <translation>மன்றம் · மாதிரி</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>மன்றம்</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>ஒரு வாசிப்புச் சுற்றின் பதில்களைச் சேர்க்க முடியவில்லை. கோப்பு வைக்கப்பட்டுள்ளது: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::DoorPage</name>
    <message>
        <source>Back</source>
        <translation>பின்செல்க</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>எழுத்துகளைக் காட்டுக</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ஒரு நிமிடம்…</translation>
    </message>
</context>
<context>
    <name>balai::ui::EditMenuWords</name>
    <message>
        <source>Cut</source>
        <translation>வெட்டு</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ஒட்டு</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>இந்தப் பதிவுகள் வேறொரு நிரலில் திறந்துள்ளன.</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>%1 இந்தப் பதிவுகளைத் திறந்து வைத்துள்ளது.</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>அங்கே மூடிவிட்டு, இங்கே மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>இந்தப் பதிவுகள் Balai நிரலின் புதிய பதிப்பில் எழுதப்பட்டன.</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>புதிய பதிப்பை நிறுவி, மீண்டும் திறங்கள். எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>பதிப்பு %1 அல்லது அதைவிடப் புதியதை நிறுவி, மீண்டும் திறங்கள். எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>இந்தப் பெயரில் ஏற்கெனவே ஒன்று உள்ளது.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ஏற்கெனவே உள்ளது.</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>எதன் மேலும் ஒருபோதும் எழுதப்படாது. வேறு பெயரைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>எதுவும் மாறவில்லை.</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>இங்கே இதற்கு அனுமதியில்லை.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>வட்டு நிறைந்துவிட்டது.</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>சிறிது இடம் உண்டாக்கிவிட்டு மீண்டும் முயலுங்கள். முன்பு சேமித்தவை பாதுகாப்பாக உள்ளன.</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>அங்கே எழுத Balai நிரலுக்கு இந்த மடிக்கணினி அனுமதி தரவில்லை.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>வேறு கோப்புறையைத் தேர்வு செய்யுங்கள், அல்லது மடிக்கணினியைப் பராமரிப்பவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>இந்த இடத்தில் படிக்க மட்டுமே முடியும்.</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>வேறு கோப்புறையைத் தேர்வு செய்யுங்கள், அல்லது யூஎஸ்பியின் சிறு பொத்தானால் அதன் பூட்டைத் திறங்கள்.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>கோப்பைப் படிக்கவோ எழுதவோ முடியவில்லை.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>வட்டு அல்லது யூஎஸ்பி இன்னும் இருக்கிறதா எனப் பார்த்துவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>இந்த மறைச்சொற்றொடர் இங்கே எதையும் திறக்கவில்லை.</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>விசைப்பலகை மொழியைச் சரிபார்த்துவிட்டு மீண்டும் முயலுங்கள். எத்தனை முறையும் முயலலாம்.</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>இந்தக் கணக்கு அந்தப் பகுதியைத் திறக்க முடியாது.</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>திறக்கக்கூடிய கணக்கு உள்ள ஒருவரிடம், எடுத்துக்காட்டாக ஏற்பாட்டாளரிடம், கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>கோப்பு சேதமடைந்துள்ளது, அல்லது யாரோ அதை மாற்றியுள்ளனர்.</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>வேறு நகலை, எடுத்துக்காட்டாகக் கடைசிக் காப்பு நகலிலிருந்து, எடுங்கள்.</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>இந்தப் பதிவுகளுடன் உள்ள சாவிகள் பதிவுகளைவிடப் பழையவை.</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>புதிய சாவிக் கோப்பை மீண்டும் வையுங்கள், அல்லது கடைசிக் காப்பு நகலைத் திரும்ப நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>அது இப்போது அங்கே இல்லை.</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>அது நகர்த்தப்பட்டிருக்கலாம் அல்லது அகற்றப்பட்டிருக்கலாம். அதன் புதிய இடத்தில் தேடுங்கள்.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>நீங்கள் கேட்டபடி நிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>இதில் ஏதோ ஒன்று இருக்க வேண்டியபடி இல்லை.</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>குறியிட்டதைப் பார்த்துவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>Balai நிரலுக்குள் ஏதோ தவறு ஏற்பட்டது.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>முன்பு சேமித்தவை பாதுகாப்பாக உள்ளன. நிரலை மூடிவிட்டு மீண்டும் திறங்கள்.</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>இது சாவித் துண்டு அல்ல, அல்லது அதில் ஓர் எழுத்து தவறு: %1.</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>தாளுடன் ஒப்பிட்டு, மீண்டும் கொடுங்கள்.</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>இந்தத் துண்டு வேறு பதிவுகளுடையது: %1.</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>அதைச் சேர்க்காமல் மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>இந்தத் துண்டு மற்றவற்றுடன் சேர்த்து உருவாக்கப்படவில்லை: %1.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>இந்தத் துண்டுகள் ஒன்றோடொன்று பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>அவற்றில் ஒன்று உண்மையானதல்ல. மீண்டும் முயன்று, ஒவ்வொன்றாக விட்டுப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>கொடுத்த வெவ்வேறு துண்டுகள்: %1, தேவையானவை: %2.</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>இன்னும் தேவையான துண்டுகளைச் சேர்த்து, மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>தொகுப்பின் ஒரு கோப்பு மட்டுமே அதைவிடப் பெரியது.</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>பெரிய கோப்புகளை அல்லது ஒரே கோப்பைத் தேர்வு செய்யுங்கள். எதுவும் கையளிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>இந்த மறுதிறப்புக் குறியீடு வேறு பதிவுகளுடையது.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>இந்தப் பதிவுகளுக்காக அச்சிட்ட தாளைத் தேடுங்கள்.</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>குறியீடு தாளில் உள்ளபடி தட்டச்சு செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>தொகுதி %1-ஐ மீண்டும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>இது மறுதிறப்புக் குறியீடு அல்ல.</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>மறுதிறப்புக் குறியீட்டில் எட்டு எழுத்துகள் கொண்ட எட்டுத் தொகுதிகள் இருக்கும். தாளுடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>சாவிகள் உள்ள கோப்பு சேதமடைந்துள்ளது அல்லது இல்லை; அதன் நகல் நன்றாக உள்ளது.</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>இந்தப் பதிவுகளின் கோப்புறையில் keys.json.bak கோப்பை keys.json என நகலெடுக்குமாறு மடிக்கணினியைப் பராமரிப்பவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>இதில் ஏதோ ஒன்று இருக்க வேண்டியபடி இல்லை: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>எதுவும் மாறவில்லை; திருத்திவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>வரி %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>வரி %1, நெடுவரிசை %2: %3.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>எதுவுமில்லை</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>no</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>ஒரே எண் இரண்டு முறை</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>முதல் பெட்டகத்துடன் அதன் நகலும் பயன்படுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>ஒரு கூற்றின் இரண்டு வடிவங்கள்</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>ஒரு முடிவின் இரண்டு வடிவங்கள்</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>ஒரு நடவடிக்கையின் இரண்டு வடிவங்கள்</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>ஒரு குறிப்பின் இரண்டு வடிவங்கள்</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>ஒரு பரிந்துரையின் இரண்டு வடிவங்கள்</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>ஒரு பதிவின் இரண்டு வடிவங்கள்</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>கூட்டக் குறிப்புகள்: %1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>கடைசிப் பரிமாற்றத்துக்கு முன் இருவர் இங்கே எழுதினர். இரண்டு வடிவங்களும் வைக்கப்பட்டுள்ளன, தொடர்ந்தும் இருக்கும். ஒரு வடிவத்தில் மட்டும் உள்ள சொற்கள் குறியிடப்பட்டுள்ளன. நீங்கள் தயாரானதும் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>இரண்டு பக்கங்களும் பதிவுகளில் இருக்கும். இங்கே எதையும் தேர்வு செய்ய வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>இரண்டுக்கும் முன்</translation>
    </message>
    <message>
        <source>Passage above</source>
        <translation>மேலுள்ள பத்தி</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>கீழுள்ள பத்தி</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>மற்றது வரலாற்றில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>இரண்டும்</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>ஒன்றன் பின் ஒன்றாக, இரண்டு பத்திகளாக.</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>கூட்டக் குறிப்புகளின் பத்திகள் மட்டுமே இரண்டாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>புதிதாக எழுத</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>ஏதாவது ஒன்றிலிருந்து, சொல் சொல்லாகத் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>இது ஓர் உரை அல்ல.</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>இரண்டில் எந்த உரைக்காவது “ஆம்” சொன்னவர்கள் புதியதைப் படிக்குமாறு கேட்கப்படுவார்கள்.</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>கூட்டத்துக்கு விட்டுவைக்க</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>புதிய உரை</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>இந்த உரையை வைக்க</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>இங்கே வெற்று உரையை வைக்க முடியாது.</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>மாற்றங்களைக் கொடுக்க…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>மாற்றங்களைப் பெற…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>இந்த மடிக்கணினி</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>மற்றொரு மடிக்கணினி</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>தேர்வு செய்ய</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>வந்தவையும் சென்றவையும்</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>மடிக்கணினிகள்</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>அனுப்பியது: %1</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>அழைக்கப்பட்டது, இன்னும் சேரவில்லை</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>மன்றம் இந்த மடிக்கணினியை நம்புகிறது. கோப்புறையில் அல்லது யூஎஸ்பியில் கொடுக்கும் மாற்றங்களை இது மட்டுமே படிக்க முடியும், வேறு யாரும் படிக்க முடியாது.</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>மற்றவற்றுக்கு மாற்றங்களைக் கொண்டு செல்ல: யூஎஸ்பியில் அல்லது பகிர்ந்த கோப்புறையில் கொடுங்கள், அவர்களுடையதை அங்கிருந்து பெறுங்கள்.</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>மாற்றங்களைக் கொடுக்க: யூஎஸ்பியை அல்லது பகிர்ந்த கோப்புறையைத் தேர்வு செய்யுங்கள்</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>மாற்றங்கள் எழுதப்படுகின்றன</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>மாற்றங்களைப் பெற: கோப்புகளைத் தேர்வு செய்யுங்கள்</translation>
    </message>
    <message>
        <source>Changes (*.balai-bundle)</source>
        <translation>மாற்றங்கள் (*.balai-bundle)</translation>
    </message>
    <message>
        <source>Taking changes in</source>
        <translation>மாற்றங்கள் பெறப்படுகின்றன</translation>
    </message>
    <message numerus="yes">
        <source>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</source>
        <translation>
            <numerusform>இந்த மாற்றங்கள் இந்த மடிக்கணினியிலும் %n பத்தியை அல்லது பதிவை அழிக்கும். இரண்டாம் நபர் சம்மதிக்கும்போது பெறப்படும்.</numerusform>
            <numerusform>இந்த மாற்றங்கள் இந்த மடிக்கணினியிலும் %n பத்திகளை அல்லது பதிவுகளை அழிக்கும். இரண்டாம் நபர் சம்மதிக்கும்போது பெறப்படும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>பரிமாற்றம்</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ நகர</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 தேர்வு</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z செயல்தவிர்க்கும்</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>மற்ற மடிக்கணினிகளிலிருந்து வந்தவையும் அவற்றுக்குச் சென்றவையும் இங்கே இருக்கும். இதுவரை எதுவும் வரவும் இல்லை, செல்லவும் இல்லை.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>முத்திரையிட்டது</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>காப்பு நகலிலிருந்து திரும்ப நிறுவியது</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>இனி நம்பப்படாதது</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>புதியது ஏதாவது இருக்கலாம்</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>அதன் அழைப்பு எழுதப்பட்டது. இனி கொடுக்கும் மாற்றங்களை, அது சேர்ந்த பிறகு படிக்க முடியும்.</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>அது எழுதும் எதுவும் இனிப் பெறப்படாது, அதற்கு எந்த மாற்றமும் கொடுக்கப்படாது.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ஏன்</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>அதன் சொற்கள்</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>இந்த மடிக்கணினியின் அட்டை…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>மடிக்கணினியை அழைக்க…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>அட்டையால் மடிக்கணினியைச் சேர்த்துக்கொள்க…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>நம்பிக்கையை முடிக்க…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>மடிக்கணினியை அழைக்க</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>மடிக்கணினியின் பெயர்</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>திறக்காது</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>திறக்கும், கையளிப்புகளையும் உருவாக்கும்</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>முத்திரையிட்ட விவரங்கள்</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>அதைப் பயன்படுத்தப்போகிறவருக்கு முதலில் ஒரு கணக்கு தேவை. கோப்பு ஆறு சொற்களால் பூட்டப்படும், அவை ஒருமுறை மட்டும் காட்டப்படும்; கோப்புடன் அல்லாமல் வேறு வழியில் அவற்றைக் கொண்டு செல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>அழைப்பை எழுத…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>அழைப்பை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>முத்திரையிட்ட கோப்பு (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>அழைப்பு எழுதப்படுகிறது</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>இந்த ஆறு சொற்கள் அழைப்பைத் திறக்கும். அவற்றை அழைப்பிலிருந்து தனியே எழுதி வையுங்கள்; மீண்டும் காட்டப்படாது.</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>புதிய மடிக்கணினியின் முதல் பக்கத்தில் “அழைப்புடன் சேர” என்பதைத் தேர்வு செய்யுங்கள். பிறகு இங்கே மாற்றங்களைக் கொடுத்து, அங்கே பெறுங்கள்.</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>மடிக்கணினியின் அட்டை</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>அட்டைகள் (*.json *.card);;எல்லாக் கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>இந்த மடிக்கணினியை நம்பலாமா: %1?</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>இந்தச் சொற்களை மற்ற மடிக்கணினியுடன் பேசி ஒப்பிடுங்கள்: %1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>பிறகு அது மாற்றங்களைப் படிக்கவும் எழுதவும் முடியும்.</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>நம்ப வேண்டாம்</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>சொற்கள் ஒன்றே: நம்புக</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>அட்டையை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>நம்பிக்கையை முடிக்க: %1</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>இனி அது எழுதும் எதுவும் பெறப்படாது, அதற்கு எந்த மாற்றமும் கொடுக்கப்படாது. ஏற்கெனவே அதில் உள்ளவை அங்கேயே இருக்கும். மற்ற மடிக்கணினிகளும் இதை அறிய, விரைவில் அவற்றுடன் பரிமாறுங்கள்.</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>நம்பிக்கையை முடிக்க</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>ஏன் என்று சில சொற்களில் எழுதுங்கள். அது மடிக்கணினியின் பெயருடன் இருக்கும்.</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>காப்பு நகலுக்குப் பிறகு எழுதியவை மற்ற மடிக்கணினிகளிலோ இதன் பழைய கோப்புறையிலோ இருக்கலாம். அவற்றைப் பெறும் வரை, எதுவும் கையளிக்கப்படாது.</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>மன்றத்தின் ஒரே மடிக்கணினி இதுவே என்றால், ஒருவர் அதைச் சொல்வார்; காரணம் எழுதி வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>புதியது எதுவும் இல்லை…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>புதியது எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>உங்கள் கணக்கும் நாளும் அதனுடன் எழுதப்படும்.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>ஏன் என்று சில சொற்களில் எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>பெட்டகத்தின் கோப்புறைக்கு வெளியே ஓர் இடத்தைத் தேர்வு செய்யுங்கள்</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>புதிய மன்றம்</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>Balai தன் பதிவுகளை இந்த மடிக்கணினியில் மறையாக்கிய ஒரே கோப்புறையில் வைக்கிறது. எதுவும் எங்கும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>மன்றத்தின் பெயர்</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>உங்கள் கணக்கு</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>மேசை 1 போன்ற பொதுவான சொல். பதிவுகள் திறக்கும் முன்பே இது தெரியும்.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>கோப்புறை</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>உங்கள் மறைச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>நீங்கள் மட்டுமே ஒன்றுசேர்க்கக்கூடிய நான்கு அல்லது அதற்கு மேற்பட்ட சொற்கள். இடைவெளிகளையும் எந்த எழுத்துமுறையையும் பயன்படுத்தலாம்.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>மறைச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>மீண்டும் அதுவே</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>எழுத்துகளைக் காட்டுக</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>சாவியைத் தாளில் எடுத்து வைக்க</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>எல்லா மறைச்சொற்றொடர்களும் மறந்துவிட்டால், இந்தத் தாள் அல்லது பகிர்ந்த துண்டுகள் பதிவுகளைத் திறக்கும். வேறு யாரிடமும் நகல் இல்லை.</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>இங்கே அச்சிட</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>அச்சுப்பொறியின் வரிசை “Document 1” என்று காட்டும். இதில் எதுவும் இந்த மடிக்கணினியில் தங்காது.</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>அல்லது கையால் எழுத</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>64 எழுத்துகளும் எண்களும். I, L, O, U ஆகிய எழுத்துகள் பயன்படுத்தப்படவில்லை.</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>இப்போது உங்கள் தாளிலிருந்து இரண்டு தொகுதிகளைப் படியுங்கள்</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>நீங்கள் தட்டச்சு செய்யத் தொடங்கும்போது, இடப்பக்கத் தாள் மறைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>தொகுதி 3</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>தொகுதி 6</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>பகிர்ந்து வைத்தல்</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>பிறகு இந்தச் சாவியை நீங்கள் நம்புபவர்களிடையே பகிரவும் முடியும்: மூவரில் எந்த இருவரும் சேர்ந்து பதிவுகளைத் திறக்கலாம்.</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>தாள் அச்சிடப்படுகிறது</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>மொழியும் மன்றமும்</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>மறுதிறப்புத் தாள்</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>தாளைச் சோதித்துப் பார்க்கும் வரை, முத்திரையிட்ட விவரங்களும் கையளிப்பும் பரிமாற்றமும் மூடியிருக்கும்.</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>இவை எல்லாவற்றையும் பிறகு மாற்றலாம். கோப்புறையின் மறையாக்கத்தை மட்டும் நிறுத்த முடியாது.</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>பதிவுகள் உருவாக்கப்படுகின்றன…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>மன்றத்துக்கு ஒரு பெயர் தேவை</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>கணக்குக்கு ஒரு சொல் தேவை</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>கோப்புறை இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>மறைச்சொற்றொடரை இன்னும் எளிதாக ஊகிக்கலாம்</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>இரண்டு மறைச்சொற்றொடர்களும் இன்னும் ஒன்றாக இல்லை</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>இன்னும் இரண்டு தொகுதிகளைப் படிக்க வேண்டும்</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>இன்னும் ஒரு தொகுதியைப் படிக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>மிக எளிதாக ஊகிக்கலாம்</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>எளிதாக ஊகிக்கலாம்</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>பரவாயில்லை</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>நன்று</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>மிக நன்று</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>பதிவுகள் உருவாக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>புதிய மன்றம்</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>அச்சிட…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்க</translation>
    </message>
    <message>
        <source>Later, from a place with a printer</source>
        <translation>பிறகு, அச்சுப்பொறி உள்ள இடத்திலிருந்து</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>தொடர்க</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>மேசை 1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>தொகுப்பைத் திறக்க…</translation>
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
        <translation>இதைத் தேர்வு செய்க: %1</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>இந்த நாளை இரண்டு விதமாகப் படிக்கலாம். 2400-க்கு மேற்பட்ட ஆண்டு புத்த ஆண்டாக இருக்கலாம்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>சம்மதப் படிவங்கள்</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>பதிப்பு %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>தொடங்கும் நாள்</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>பதில் எழுத இடத்துடன் அச்சிட…</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>சம்மதப் படிவத்தின் புதிய பதிப்பு</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>பயன்பாடு</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்க்க</translation>
    </message>
    <message>
        <source>The text is what will be read out; it cannot be empty.</source>
        <translation>இந்த உரையே வாசித்துக் காட்டப்படும்; இது வெறுமையாக இருக்க முடியாது.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ஆவணத்தை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ஆவணம் உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>புதிய பதிப்பு</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>ஒருவர் “ஆம்” அல்லது “இல்லை” சொல்லும் முன் வாசித்துக் காட்டப்படும் உரைகள் இங்கே இருக்கும்.</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>சம்மதப் படிவங்கள் படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>Balai நிரலுடன் வரும் உரைகள் படிக்கப்படுகின்றன</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>பயன்பாட்டில் உள்ளவை</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>இனிக் காட்டப்படாதவை</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>கேட்கும் சுற்றுக்கு வருபவர்கள், ஒவ்வொருவரும் ஒரே குழுவில், எண்ணப்படுவார்கள். இந்த மடிக்கணினியை விட்டு வெளியே செல்பவை ஐந்துக்குக் குறைந்த எண்ணை ஒருபோதும் சொல்லாது.</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>இது இனிக் காட்டப்படாது. எண்ணியவற்றில் அதன் பெயர் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்ற…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>மேலே நகர்த்துக</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>இனிக் காட்ட வேண்டாம்</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>மீண்டும் காட்டுக</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>ஒரு குழு</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>குழுவின் பெயர்</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>இங்கே எந்த நபரின் பெயரையும் ஒருபோதும் எழுத வேண்டாம். ஒவ்வொரு மொழிக்கும் ஒரு பெயர்; ஒரு மொழியில் இல்லையென்றால் வேறு மொழியின் பெயர் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>முதலில் பெயரை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>இப்படிப்பட்ட குழு ஏற்கெனவே உள்ளது.</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>கேட்கும் சுற்றுகளின் குழுக்கள்</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>புதிய குழு</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>பெயர்கள் குறிக்கப்படாத இடங்களில் வருபவர்களை எண்ணும் குழுக்கள் இங்கே இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Header</name>
    <message>
        <source>Search</source>
        <translation>தேடுக</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்க</translation>
    </message>
</context>
<context>
    <name>balai::ui::HeardLine</name>
    <message>
        <source>Count people…</source>
        <translation>வந்தவர்களை எண்ண…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>அனைவரும் செல்லும் முன் வாசித்துக் காட்டப்பட்டது</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>இன்னும் யாரும் எண்ணப்படவில்லை.</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1 %2 (வெளியே செல்வது: ஐந்துக்கும் குறைவு)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>மொத்தம் %1</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>எத்தனை பேர் வந்தார்கள்?</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>ஒவ்வொருவரையும் ஒரே குழுவில் எண்ணுங்கள்; பெயர்களை எழுத வேண்டாம். குழுக்களை “அமைவுகள்” பக்கத்தில் தேர்வு செய்யலாம்.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>0 முதல் %1 வரை ஒரு முழு எண்ணை எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>கையேட்டில் தேடுக</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ அத்தியாயம்</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up, Page Down தொடர்ந்து படிக்க</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>அத்தியாயங்கள்</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>இந்த அத்தியாயம் இன்னும் உங்கள் மொழியில் இல்லை. இங்கே ஆங்கிலத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ஆவணத்தை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ஆவணம் உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>அச்சிட…</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer words, or others.</source>
        <translation>எந்த அத்தியாயத்திலும் இந்தச் சொற்கள் இல்லை. குறைவான சொற்களையோ வேறு சொற்களையோ முயன்று பாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelperWords</name>
    <message>
        <source>interpreter</source>
        <translation>உரைபெயர்ப்பாளர்</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>சமரசர்</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>துணை நிற்பவர்</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>பார்வையாளர்</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>மொழிபெயர்ப்பாளர்</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpersPage</name>
    <message>
        <source>A person who helps</source>
        <translation>உதவுபவர் ஒருவர்</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>பொறுப்புகள்</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>முதல் மொழி</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>இரண்டாம் மொழி</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>மொழிகள்</translation>
    </message>
    <message>
        <source>Promise signed on</source>
        <translation>உறுதிமொழியில் கையொப்பமிட்ட நாள்</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>கடைசி நாள்</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>சரிபார்த்தவர்</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>உறுதிமொழி: அறையில் பேசியது அறையிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>இரண்டு மொழிகளையும் தேர்வு செய்யுங்கள், அல்லது இரண்டையும் விடுங்கள்.</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>ஒவ்வொரு நாளையும் முழு ஆண்டுடன் எழுதுங்கள்: 23 நவம்பர் 2026 போல.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>பெயர் தேவை.</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>உறுதிமொழியில் கையொப்பமிட்ட நாள் இன்னும் வராத நாளாக உள்ளது.</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>“கடைசி நாள்” கடந்துவிட்ட நாளாக உள்ளது.</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>உறுப்பினர்கள் உதவி பெறும் இடம் ஒன்று</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>என்ன உதவி கிடைக்கும்</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>தொடர்பு வழி</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>உறுப்பினர்கள் நிறுத்தும்போது வரும் பக்கத்தில் இதைப் படிப்பார்கள். அவர்களின் மொழியில் இங்கே எழுதியிருந்தால், அந்த மொழியில் இருக்கும்.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>உதவுபவர்கள்</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>உறுப்பினர்கள் உதவி பெறும் இடங்கள்</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>இனி இல்லை</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>இவர் இனிக் கூட்டங்களில் காட்டப்பட மாட்டார். முன்பு செய்தவற்றில் பெயர் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்ற…</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>இனி உதவுவதில்லை</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>மீண்டும் உதவுகிறார்</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>மேலே நகர்த்துக</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>அகற்றுக</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>உதவுவது யார்</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>உதவுபவர்களும், உறுப்பினர்கள் உதவி பெறும் இடங்களும் இங்கே இருக்கும்.</translation>
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
        <translation>சொன்ன நாள்</translation>
    </message>
    <message>
        <source>From</source>
        <translation>தொடங்கும் நாள்</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>எழுதிய நாள்</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>கடைசி நாள்</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>நிபந்தனை</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>உரைபெயர்ப்பாளர்</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>சாட்சி</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>இங்கே எதுவும் ஒருபோதும் மாற்றப்படாது: பிந்தைய பதில் முந்தைய பதிலின் அருகில் இருக்கும்.</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>உறுப்பினரின் மனம் மாறியது: மீண்டும் கேட்க</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>இங்கே இன்னும் எதுவும் கேட்கப்படவில்லை, பதிலும் இல்லை.</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>இந்தப் பதிலுடன் சேமித்தவை</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>கையொப்பமிட்ட படிவத்தின் படத்தைச் சேமிக்க…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>இந்தப் பதிலுடன் ஒரு கோப்பைச் சேமிக்க…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>உறுப்பினர் சொல்வதை ஒலிப்பதிவு செய்க</translation>
    </message>
</context>
<context>
    <name>balai::ui::HonorariaPage</name>
    <message>
        <source>somebody</source>
        <translation>ஒருவர்</translation>
    </message>
    <message>
        <source>paid twice?</source>
        <translation>இரண்டு முறை கொடுத்ததா?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>நிலுவை</translation>
    </message>
    <message>
        <source>Paid, declined or returned</source>
        <translation>கொடுத்தது, பெற விரும்பாதது அல்லது திருப்பித் தந்தது</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>தொகை</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>ஒப்புக்கொண்ட நாள்</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>இன்னும் நிலுவை</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>கூட்டம்</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>கொடுத்த தொகைகள்</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>கொடுத்தது…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>முன்பணம் கொடுத்தது…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>பெற விரும்பவில்லை</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>இதுவரை கொடுத்தது</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>தொகை (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>நாள்</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>முறை</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>ரொக்கம்</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>வங்கி</translation>
    </message>
    <message>
        <source>mobile wallet</source>
        <translation>மின்பணப்பை</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>எதற்காக என்று ரசீதில் இருக்காது.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>குறித்துக்கொள்க</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>இது ஒரு தொகை அல்ல.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>இந்த நாளை இரண்டு விதமாகப் படிக்கலாம், அல்லது படிக்க முடியவில்லை. 23 நவம்பர் 2026 போல எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>புதிய மதிப்பூதியம்</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>உறுப்பினர்</translation>
    </message>
    <message>
        <source>For</source>
        <translation>இதற்காக</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>முதலில் ஓர் உறுப்பினரைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>மதிப்பூதியங்கள்</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>உறுப்பினர்கள் தந்த நேரத்துக்காக மன்றம் கொடுக்க வேண்டியதும் கொடுத்ததும் இங்கே இருக்கும்.</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>முதலில் இதை உறுப்பினருக்கு வாசித்துக் காட்டுங்கள்: %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>வேலை</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>ஆண்டின் வரவுசெலவுத் திட்டம்</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ஆண்டு</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>நாணயம்</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>தொகை இல்லாமல் வரவுசெலவுத் திட்டம் இல்லை.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>ஆண்டை 2026 போல எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>நாணயத்தை மூன்று எழுத்துகளில், KHR போல எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>வரி, பிற உதவி பற்றிய சொற்கள்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>It is read before the first payment and stands on receipts. It stops nothing.</source>
        <translation>முதல் முறை பணம் கொடுக்கும் முன் இது வாசித்துக் காட்டப்படும், ரசீதுகளிலும் இருக்கும். இது எதையும் நிறுத்தாது.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ஆவணத்தை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ஆவணம் உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>திரும்பி வந்தது…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>இந்த உறுப்பினர் தாள் எதையும் வீட்டுக்கு எடுத்துச் செல்வதில்லை, எனவே ரசீது இல்லை.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>ரசீது…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>%1-ஆம் ஆண்டில்</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>ஆண்டின் வரவுசெலவுத் திட்டம்…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>வரி, பிற உதவி பற்றிய சொற்கள்…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>வரவுசெலவு</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>வரவுசெலவைத் தாண்டியது</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>மீதம்</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>இதுவரை கொடுத்தது %1, இன்னும் நிலுவை %2.</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>ஆண்டுக் கணக்கு கூட்டப்படுகிறது</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ரசீது</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>கொடுக்கவில்லை</translation>
    </message>
    <message>
        <source>given</source>
        <translation>கொடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>ரசீது கொடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>ரசீது கொடுத்தாயிற்று</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>ஒரு மடிக்கணினி அல்லது யூஎஸ்பி காணவில்லை</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>தாள்கள் காணவில்லை</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>வேறு ஏதாவது</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>அளவுக்கு மேல் அனுப்பப்பட்டது அல்லது அச்சிடப்பட்டது</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>யாரோ பதிவுகளைப் பார்த்துள்ளனர்</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>மறைச்சொற்றொடர் யாருக்கோ தெரிந்திருக்கலாம்</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>இன்னும் சிலரிடம் சொல்ல வேண்டும்</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>எல்லாரிடமும் சொல்லியாயிற்று</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>நடந்த நாள்</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>தெரியவந்த நாள்</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>தொடர்புடைய உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>உறுப்பினர்களிடம் சொன்ன நாள்</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>ஆணையத்திடம் சொன்ன நாள்</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>தொடர்புடைய உறுப்பினர்களிடம் முதலில், ஒவ்வொருவரும் தேர்ந்தெடுத்த வழியில் சொல்லுங்கள். பெயர்களையோ நடந்த கதையையோ இங்கே எழுத வேண்டாம்.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்ற…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>குறித்ததை மாற்ற</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>சம்பவத்தைக் குறிக்க</translation>
    </message>
    <message>
        <source>What</source>
        <translation>என்ன</translation>
    </message>
    <message>
        <source>Leave a day empty that you do not know, or that has not come yet.</source>
        <translation>உங்களுக்குத் தெரியாத அல்லது இன்னும் வராத நாளை வெறுமையாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>ஒவ்வொரு நாளையும் மாதத்தின் பெயரை எழுத்தில் சேர்த்து எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>இன்னும் வராத நாளைக் குறிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>எத்தனை உறுப்பினர்கள் என்று எண்ணில் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>சம்பவங்கள்</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>தவறாக நடந்தவை இங்கே இருக்கும்; தொடர்புடையவர்களிடம் சொல்ல யாரும் மறக்காமல் இருக்க இது உதவும். இன்னும் எதுவும் குறிக்கப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>உங்கள் பதில்கள் சேமிக்கப்பட்டன. எப்போது வேண்டுமானாலும் நிறுத்தலாம்.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>செய்ய விரும்புகிறேன்</translation>
    </message>
    <message>
        <source>No</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>செய்ய விரும்பவில்லை</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>பிறகு</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>வேறொரு நாள் கேளுங்கள்</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>இதற்கு உங்களுக்குத் தேவையானவை, இருந்தால்</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>உறுப்பினர்: %1</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>நீங்கள் இங்கே நிறுத்தலாம். இன்று நீங்கள் வேறு எதுவும் செய்ய வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>அவ்வளவுதான். நன்றி.</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>body, what it asks for</comment>
        <translation>%1 கேட்பது: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>ஒருவர்</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>உங்கள் பதிலை யார் பார்ப்பார்கள்</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>மன்றத்தின் பதிவுகளை வைத்திருப்பவர்கள். நீங்கள் சம்மதித்தால் மட்டுமே உங்கள் “ஆம்” அந்த அமைப்புக்குத் தெரியும்.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>“இல்லை” என்று சொன்னால்</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>ஏன் என்று யாரும் கேட்பதில்லை. யாரும் கிடைக்கவில்லை என்று அந்த அமைப்பிடம் சொல்லப்படும்.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>அழைப்பு</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationFacts</name>
    <message>
        <source>Where</source>
        <translation>எங்கே</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ஊதியம்</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>எதுவுமில்லை</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>பயணச் செலவு</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>தரப்படும்</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>தரப்படாது</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>பதில் சொல்லும் நாள்</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>இதற்கு ஊதியம் இல்லை.</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>ஒருவரின் சொந்த வாழ்க்கைக் கதையை அவர்கள் கேட்க விரும்புகிறார்கள். யாரும் அதைச் சொல்ல வேண்டிய கட்டாயம் இல்லை.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>புதிய அழைப்பு</translation>
    </message>
    <message>
        <source>no</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>கேட்பது யார்</translation>
    </message>
    <message>
        <source>For</source>
        <translation>இதற்காக</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>கேட்பது என்ன</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>எங்கே</translation>
    </message>
    <message>
        <source>When</source>
        <translation>எப்போது</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>பதில் சொல்லும் நாள்</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>தரும் ஊதியம் (%1)</translation>
    </message>
    <message>
        <source>Travel is paid</source>
        <translation>பயணச் செலவு தரப்படும்</translation>
    </message>
    <message>
        <source>They ask about a person’s story</source>
        <translation>ஒருவரின் வாழ்க்கைக் கதையைக் கேட்பார்கள்</translation>
    </message>
    <message>
        <source>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</source>
        <translation>இதனால் யாரிடமும் கேட்கப்படாது. ஊதியம் இல்லையென்றால், அல்லது வாழ்க்கைக் கதை பற்றிய கேள்விகள் இருந்தால், யாரிடமும் கேட்கும் முன்பே அது குறியிடப்படும்.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>குறித்துக்கொள்க</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>முதலில் அமைச்சை அல்லது நிறுவனத்தைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>அவர்கள் என்ன கேட்கிறார்கள் என்று சில சொற்களில் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>இந்த நாளை இரண்டு விதமாகப் படிக்கலாம், அல்லது படிக்க முடியவில்லை. 23 நவம்பர் 2026 போல எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>இது ஒரு தொகை அல்ல.</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>உறுப்பினரிடம் கேட்க</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>உறுப்பினர்</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>உறுப்பினர் மடிக்கணினியில் தனியே பதில் சொல்வார். “ஆம்” அல்லது “இல்லை” சொன்னது யார் என்பது இந்தப் பட்டியலில் இல்லை.</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>மடிக்கணினியைத் தருக</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>எல்லாரும் பதில் சொல்லிவிட்டார்கள்.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ஆவணத்தை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ஆவணம் உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>ஒருவர்</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>வாழ்க்கைக் கதை கேட்கும்</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>chip at an invitation</comment>
        <translation>ஊதியம் இல்லை</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திறக்க</translation>
    </message>
    <message>
        <source>Answered or over</source>
        <translation>பதில் சொன்னவை அல்லது முடிந்தவை</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>உறுப்பினரிடம் கேட்க…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>அமைப்புக்கான ஆவணம்…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>அமைப்புக்குத் தெரிவிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>மீண்டும் திறக்க</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>இதுவரை வந்த பதில்கள்</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>“ஆம்” சொன்னவர்கள்</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>அழைப்புகள்</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>அமைச்சுகளும் நிறுவனங்களும் உறுப்பினர்களிடம் கேட்பவை இங்கே இருக்கும்: பேசுதல், பயிற்சி தருதல், மறுபார்வை, சந்திப்பு.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>அழைப்புகள்</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>அழைப்புடன் சேர</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>தாள் அச்சிடப்படுகிறது</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>மன்றத்தைச் சேர்ந்த ஒருவர் தம் மடிக்கணினியில் ஓர் அழைப்பை எழுதி, உங்களிடம் ஆறு சொற்களைச் சொன்னார்.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>அழைப்பைத் தேர்வு செய்க…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>அழைப்பு</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>முத்திரையிட்ட கோப்பு (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>ஆறு சொற்கள்</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>உங்கள் கணக்கு</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>கோப்புறை</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>இந்த மடிக்கணினிக்கான மறைச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>மீண்டும் அதுவே</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>பதிவுகளை இங்கே உருவாக்க</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>தொடர்க</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>அழைப்பு இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>ஆறு சொற்கள் இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>மன்றத்தில் உங்களுக்கு இன்னும் கணக்கு இல்லை</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>கோப்புறை இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>அழைப்பு திறக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>மன்றம்: %1. உங்களுடைய கணக்கைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>பதிவுகள் உருவாக்கப்படுகின்றன</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>இங்குள்ள கோப்புகள் முத்திரையிடப்பட்டுள்ளன. முத்திரையிட்ட பெயர்களைத் திறக்கும் கணக்கு இவற்றைச் சேமிக்கலாம், பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>அதிகபட்சம் 20 MB. இது பெட்டகத்துக்குள் சேமிக்கப்படும்; நீங்கள் தேர்வு செய்த கோப்பு அதே இடத்தில் இருக்கும்.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>இன்னும் இங்கே இல்லை</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ஒலி அல்லது காணொளி</translation>
    </message>
    <message>
        <source>File</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>சேமிக்க வேண்டிய கோப்பு</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>எல்லாக் கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>இந்தக் கோப்பு 20 MB அளவைவிடப் பெரியது. இதைச் சிறிதாக்கி (எடுத்துக்காட்டாக, படப் புள்ளிகளைக் குறைத்து) மீண்டும் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>இந்தக் கோப்பு வெறுமையாக உள்ளது. வேறொன்றைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>கோப்பு சேமிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>இந்தக் கோப்பு மற்றொரு மடிக்கணினியின் மாற்றங்களுடன் வரும்.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>கோப்பு திறக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>இந்தப் படத்தில் புள்ளிகள் மிக அதிகம்; இங்கே காட்ட முடியாது. இது அப்படியே சேமிக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>இந்தப் படம் சேதமடைந்துள்ளது; காட்ட முடியாது. இது அப்படியே சேமிக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடுக</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>இந்தக் கோப்பை அழிக்க…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>இந்தக் கோப்பை அழிக்கலாமா?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>இது இங்கேயும், அடுத்த பரிமாற்றத்தில் மற்ற மடிக்கணினிகளிலும் அழிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>பழைய காப்பு நகல்களில் இது இன்னும் இருக்கும்.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>இதைத் திரும்பக் கொண்டுவர முடியாது.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>அழிக்க</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>கோப்பு அழிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>இது பெட்டகத்துக்குள் முத்திரையிட்டுச் சேமிக்கப்படும்.</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>இது பெட்டகத்துக்குள் சேமிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>இந்த ஒலிப்பதிவைச் சேமிக்க</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>இங்கே படங்களையும் PDF கோப்புகளையும் மட்டுமே பார்க்க முடியும். கோப்பு அப்படியே சேமிக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>இதில் யாரும் இல்லை…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>இதில் இருப்பது யார்…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>இதில் %n உறுப்பினர் இருக்கிறார்…</numerusform>
            <numerusform>இதில் %n உறுப்பினர்கள் இருக்கிறார்கள்…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>யாரையும் பார்க்கவோ கேட்கவோ அடையாளம் காணவோ முடியாது</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>புதிய பத்தி</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>பேசுபவர்</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>பரிந்துரை</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>பதிவில் சேராது</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>இடைநிறுத்தம்</translation>
    </message>
    <message>
        <source>Rather than “%1”: %2</source>
        <comment>a word, words offered instead</comment>
        <translation>“%1” என்பதற்குப் பதில்: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::KindWords</name>
    <message>
        <source>Attend</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>வருகை</translation>
    </message>
    <message>
        <source>In minutes</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>குறிப்புகளில்</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>மேற்கோள்</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>பகிர்வு</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>வெளியீடு</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>படம்</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>தொடர்பு</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ஆய்வு</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ஊடகம்</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>மன்றம்</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>அரசாங்கம் முழுவதும்</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>பங்காளி நிறுவனங்கள்</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>எல்லாரும்</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>புதிய பதிப்பில் குறிப்பிடப்பட்டவர்கள்</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>கேட்கப்பட்டது</translation>
    </message>
    <message>
        <source>later</source>
        <translation>பிறகு</translation>
    </message>
    <message>
        <source>no</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>yes again</source>
        <translation>மீண்டும் ஆம்</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>இனிச் செல்லாது</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>மன்றம் முடித்தது</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>புதிய பதிப்பின் பதில்</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>குறிப்பிடவே இல்லை</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>ஓர் உறுப்பினராக</translation>
    </message>
    <message>
        <source>under the chosen name</source>
        <translation>தேர்ந்தெடுத்த பெயரில்</translation>
    </message>
    <message>
        <source>under their own name</source>
        <translation>சொந்தப் பெயரில்</translation>
    </message>
    <message>
        <source>a no to this use</source>
        <translation>இந்தப் பயன்பாட்டுக்கு “இல்லை”</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>ஒரு “ஆம்” திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>ஒரு “ஆம்” முடிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>ஒரு “ஆம்” இனிச் செல்லாது</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>“ஆம்” முடிந்தது</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>“ஆம்” பிறகுதான் தொடங்கும்</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>இன்னும் யாரும் “ஆம்” சொல்லவில்லை</translation>
    </message>
    <message>
        <source>two versions wait for a choice</source>
        <translation>இரண்டு வடிவங்கள் தேர்வுக்குக் காத்திருக்கின்றன</translation>
    </message>
    <message>
        <source>who said it is not noted</source>
        <translation>யார் சொன்னது என்று குறிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>somebody takes a pause</source>
        <translation>ஒருவர் இடைவேளையில் இருக்கிறார்</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>ஒருவர் மன்றத்திலிருந்து விலகியுள்ளார்</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>ஒரு மாற்றம் கேட்கப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>நீக்குமாறு கேட்டதற்கு இன்னும் பதில் இல்லை</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>ஒரு மறுப்புக்கு இன்னும் பதில் இல்லை</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>இன்னும் படித்துச் சரி என்று சொல்லப்படவில்லை</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>மொழிபெயர்ப்பு சரிபார்க்கப்படவில்லை</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>இன்னும் மறுபார்வையில்</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>ஒரு நிபந்தனையை உறுதிப்படுத்த வேண்டும்</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>இன்னும் உடன்பாடாகவில்லை</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>இந்த மொழியில் உரை இல்லை</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>பார்க்கப் போகிறவர்களுக்கு உரியதல்ல</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>இப்போது அங்கே இல்லை</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>கையொப்பமிட்ட படிவம் இல்லை</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>நிகழ்ச்சி நிரலின் தனி அமர்வு அம்சம்</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>அதன் உள்ளடக்கத்தைத் தேட முடியவில்லை</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>செய்யக் கூடாது</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>உரையில் தேர்ந்தெடுத்த பெயர் ஒன்று உள்ளது; அது இருக்கலாம் என்று யாரும் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>முத்திரையிட்ட பதிவுகளில் உள்ள ஒரு பெயர் உரையில் உள்ளது.</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>முத்திரையிட்ட பதிவுகளில் உள்ள ஒரு பெயரின் பகுதி உரையில் உள்ளது.</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>முத்திரையிட்ட பதிவுகளில் உள்ள ஒரு தொலைபேசி எண் உரையில் உள்ளது.</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>முத்திரையிட்ட பதிவுகளில் உள்ள ஓர் இடம் உரையில் உள்ளது.</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>முத்திரையிட்ட பதிவுகளில் உள்ள ஒரு தொடர்பு விவரம் உரையில் உள்ளது.</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>ஒரு குறிப்பில் மேற்கோள் குறிகள் உள்ளன: கேட்காமலே ஒருவர் மேற்கோள் காட்டப்பட்டிருக்கலாம்.</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>ஒரு குறிப்பு “நான்” அல்லது “நாங்கள்” என்று பேசுகிறது: அது ஒருவரின் சொந்தச் சொற்களாக இருக்கலாம்.</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>ஒரு குறிப்பு முன்பு ஒருவரின் கூற்றாக இருந்தது.</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>சில விவரங்கள் ஒன்றாக உள்ளன. அவை ஐந்துக்கும் குறைவானவர்களுக்கே பொருந்தலாம்; யார் என்று வாசிப்பவர் ஊகிக்கக்கூடும்.</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>ஒரு கோப்பைத் தேட முடியவில்லை.</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>ஒன்றை ஒருவர் பார்க்க வேண்டும்.</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>பெறப்பட்டது</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>ஓரளவு ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>கொள்கையளவில் ஏற்கப்பட்டது</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>கவனத்தில் கொள்ளப்பட்டது</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ஏற்கப்படவில்லை</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>வேறிடம் அனுப்பியது</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>மறுமொழித் தாள்</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>பதில் கோப்பு</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>கடிதம்</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>கூட்டத்தில்</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>யோசனை</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>வரைவு</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>மறுபார்வையில்</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>உடன்பாடானது</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>அனுப்பியது</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>திரும்பப் பெறப்பட்டது</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>மாற்றாக வேறொன்று</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>முடிந்தது</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>தொடங்கவில்லை</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>திட்டமிடப்பட்டது</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>திட்டப்படி</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>தள்ளிப்போனது</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>நின்றுபோனது</translation>
    </message>
    <message>
        <source>done</source>
        <translation>செய்தாயிற்று</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>கைவிடப்பட்டது</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>உடன்படுகிறோம்</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>ஓரளவு</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>எங்கள் பார்வை வேறு</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>எங்களுக்குத் தெரியாது</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>அமைச்சு</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>அரசாங்க அமைப்பு</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>நிறுவனம்</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>அனைத்துலக நிறுவனம்</translation>
    </message>
    <message>
        <source>other</source>
        <translation>மற்றவை</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>விருந்தினர்</translation>
    </message>
    <message>
        <source>active</source>
        <translation>செயலில் உள்ளார்</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>இடைவேளையில் உள்ளார்</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>விலகியுள்ளார்</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>நிலுவை</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>முன்பணம் கொடுத்தது</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>கொடுத்தது</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>பெற விரும்பவில்லை</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>திருப்பித் தந்தது</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>கூட்டம்</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>வாசிப்பும் மறுபார்வையும்</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>பேசுதல்</translation>
    </message>
    <message>
        <source>training</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>research</source>
        <translation>ஆய்வு</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>வேறு வேலை</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>அதன் இடத்தில் ஒரு திருத்தம் உள்ளது</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>இதில் உள்ள சொற்களுக்கு உரிய இருவர், ஒரே தொகுப்பில் சேர்ந்து இருக்க வேண்டாம் என்று கேட்டார்கள்.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>பயணம்</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>பிள்ளைகள் அல்லது பிறரைக் கவனித்தல்</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>பிற செலவுகள்</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>பேசுதல்</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>மற்றவர்களுக்குப் பயிற்சி தருதல்</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>செய்தித்தாள், வானொலி அல்லது தொலைக்காட்சியிடம் பேசுதல்</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>படித்துக் கருத்துச் சொல்லுதல்</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>ஆய்வில் பங்கெடுத்தல்</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>கூட்டத்துக்கு வருதல்</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>வேறு ஏதாவது</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>இந்தச் சொற்கள் ஒருவரை அடையாளம் காட்டலாம்.</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>ஓர் உறவினர்</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>வயது</translation>
    </message>
    <message>
        <source>a day or a year</source>
        <translation>நாள் அல்லது ஆண்டு</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>ஓர் இடம்</translation>
    </message>
    <message>
        <source>their work</source>
        <translation>வேலை</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>ஒரு பயணம்</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>உடல் அல்லது உடல்நலம்</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>குடும்பம்</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>இத்தகையவர் ஒருவரே</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>வழக்கு விவரம்</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>தொடர்புகொள்ளும் வழி</translation>
    </message>
    <message>
        <source>somebody tells of themselves</source>
        <translation>ஒருவர் தம்மைப் பற்றிச் சொல்வது</translation>
    </message>
    <message>
        <source>%1 This stands there: %2.</source>
        <comment>a finding; what the words give away</comment>
        <translation>%1 அங்கே உள்ளது: %2.</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>ஏற்பாட்டாளர்</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>குறிப்பெடுப்பவர்</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>வாசிப்பவர்</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>இந்த வகைக் கோப்புகள் வெளியே செல்லாது</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>கோப்பில் இருப்பது யார் என்று இன்னும் யாரும் சொல்லவில்லை</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>இது எதனுடன் சேமிக்கப்பட்டதோ அது செல்லவில்லை</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>கோப்பு இன்னும் மற்றொரு மடிக்கணினியில் உள்ளது</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>உள்ளடக்கத்துடன் உள்ள கூடுதல் விவரங்களை நீக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>இதற்கு நிறுத்தக் கோரப்பட்டது</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>முந்தைய தொகுப்பில் இல்லை</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>படம் காட்டுவதைத் தேட முடியாது. ஒருவர் அதை முழுவதும் பார்த்திருக்க வேண்டும்: முகங்கள், பெயர்கள், இடங்கள், தாள்கள்.</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>ஒலிப்பதிவு சொல்வதைத் தேட முடியாது. ஒருவர் அதை முழுவதும் கேட்டிருக்க வேண்டும்: பெயர்கள், இடங்கள், குரல்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>மன்றத்திலிருந்து விலக</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1 மன்றத்திலிருந்து விலகுகிறார்</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>உறுப்பினர் சொன்னவை தேடப்படுகின்றன</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>மன்றத்திலிருந்து விலக…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>உறுப்பினர் சொன்ன அல்லது ஆதரிக்கும் ஒவ்வொன்றும் என்ன ஆக வேண்டும் என்பதை அவரே தேர்வு செய்வார். சேர்ந்து அமருங்கள்; கடைசிக் கேள்விக்கு முன் எதுவும் நடக்காது.</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>இந்த உறுப்பினரின் பெயரில் எதுவும் எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>எல்லாவற்றுக்கும்</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>கூட்டத்தில் சொன்னது</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>பரிந்துரை</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>அது என்ன ஆகும்</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>என்ன நடக்கும்</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>மன்றத்திலிருந்து விலகல்</translation>
    </message>
    <message>
        <source>File</source>
        <translation>கோப்பு</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavingWords</name>
    <message>
        <source>Stays here, goes to nobody</source>
        <translation>இங்கேயே இருக்கும், யாருக்கும் செல்லாது</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>தேர்ந்தெடுத்த பெயரில் பயன்பாட்டில் இருக்கும்</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>“ஓர் உறுப்பினர்” எனப் பயன்பாட்டில் இருக்கும்</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>அழிக்கப்படும்</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>ஐந்து பேர் அல்லது அதற்கு மேல் இதை ஆதரிக்கிறார்கள். இது மன்றத்துடையதாகவே இருக்கும், யார் பெயரையும் சொல்லாது.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>மற்றவர்களும் இதை எழுதினார்கள், எனவே இதை அழிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>மற்றவர்களும் இதை எழுதினார்கள், எனவே இதை அழிக்க முடியாது. இன்று இதற்கு எந்த “ஆம்” பதிலும் இல்லை, எனவே இது பயன்பாட்டில் இருக்க முடியாது.</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>இன்று இதற்கு எந்த “ஆம்” பதிலும் இல்லை, எனவே இது பயன்பாட்டில் இருக்க முடியாது.</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>இன்று முதல் உறுப்பினர் விலகியுள்ளார். பயன்பாட்டில் இருப்பவை தவிர, அவருடையது எதுவும் வெளியே செல்லாது.</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>ஒரு பங்களிப்பு மன்றத்திலேயே இருக்கும், யாருக்கும் செல்லாது.</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>%1 பங்களிப்புகள் மன்றத்திலேயே இருக்கும், யாருக்கும் செல்லாது.</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>ஒரு பங்களிப்பு தேர்ந்தெடுத்த பெயரில் பயன்பாட்டில் இருக்கும்; உறுப்பினரின் “ஆம்” இன்று எதுவரை, எவ்வளவு காலம் செல்லுமோ, அதுவரை மட்டும்.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 பங்களிப்புகள் தேர்ந்தெடுத்த பெயரில் பயன்பாட்டில் இருக்கும்; உறுப்பினரின் “ஆம்” இன்று எதுவரை, எவ்வளவு காலம் செல்லுமோ, அதுவரை மட்டும்.</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>ஒரு பங்களிப்பு “ஓர் உறுப்பினர்” எனப் பயன்பாட்டில் இருக்கும்; உறுப்பினரின் “ஆம்” இன்று எதுவரை, எவ்வளவு காலம் செல்லுமோ, அதுவரை மட்டும்.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 பங்களிப்புகள் “ஓர் உறுப்பினர்” எனப் பயன்பாட்டில் இருக்கும்; உறுப்பினரின் “ஆம்” இன்று எதுவரை, எவ்வளவு காலம் செல்லுமோ, அதுவரை மட்டும்.</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>ஒரு பங்களிப்பு அழிக்கப்படும்: இங்கும், வரலாற்றிலும், தேடலிலும், மற்ற ஒவ்வொரு மடிக்கணினியில் அதன் அடுத்த பரிமாற்றத்திலும். அதைத் திரும்பக் கொண்டுவர முடியாது.</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>%1 பங்களிப்புகள் அழிக்கப்படும்: இங்கும், வரலாற்றிலும், தேடலிலும், மற்ற ஒவ்வொரு மடிக்கணினியில் அதன் அடுத்த பரிமாற்றத்திலும். அவற்றைத் திரும்பக் கொண்டுவர முடியாது.</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>இதில் சில முன்பு வெளியே சென்றுள்ளன. அப்போது “கையளிப்புகள்” பக்கம் நிறுத்தக் கோரிக்கையைத் தரும். பழைய காப்பு நகல்களிலும் இது இன்னும் இருக்கும்.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>பழைய காப்பு நகல்களில் இது இன்னும் இருக்கும்.</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>நிலுவையில் உள்ள மதிப்பூதியங்கள் நிலுவையிலேயே இருக்கும்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>Looking up what went out</source>
        <translation>வெளியே சென்றவை தேடப்படுகின்றன</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>அங்கே பயன்பாட்டில் உள்ளது</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>நிறுத்தக் கோர வேண்டும்</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>%1 அன்று நிறுத்தக் கோரப்பட்டது</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>நிறுத்திவிட்டதாக %1 அன்று சொன்னார்கள்</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · கையளிப்பு %2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>பரிந்துரை %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>பத்தி %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>அனுப்பிய நாள்</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>பெயர் எப்படி</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>அதன் பிறகு</translation>
    </message>
    <message>
        <source>The member’s yes to it</source>
        <translation>இதற்கு உறுப்பினர் சொன்ன “ஆம்”</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ஆவணத்தை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ஆவணம் உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>வெளியே சென்றவை</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>உறுப்பினருக்காக அச்சிட…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>இந்த உறுப்பினருடையது எதுவும் வெளியே செல்லவில்லை.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>இங்கே சொற்கள் நீக்கப்பட்டன</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>Balai எட்ட முடியாதவை:</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>அச்சிட்ட தாள்கள்</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>பழைய காப்பு நகல்கள்</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>மறுபார்வை நகல், நாள் %1, %2 வரை திறந்திருக்கும்</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>கையளிப்பு %1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>மற்ற மடிக்கணினிகள்</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>அவற்றைத் திரும்பக் கேட்டு, கிழித்துவிடுங்கள்.</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>புதிய காப்பு நகல் எடுங்கள், பிறகு பழையவற்றை அழியுங்கள்.</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>கோப்பை அழிக்கும்படி கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>நிறுத்தக் கோரும் அறிவிப்பை அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>அடுத்த பரிமாற்றத்தில் அவை இதை அழிக்கும்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ நகர</translation>
    </message>
    <message>
        <source>One moment. This is being read.</source>
        <translation>ஒரு நிமிடம். இது படிக்கப்படுகிறது.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Listen</name>
    <message>
        <source>This recording comes with the changes of another laptop.</source>
        <translation>இந்த ஒலிப்பதிவு மற்றொரு மடிக்கணினியின் மாற்றங்களுடன் வரும்.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்துக</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>கேட்க</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>இந்த மடிக்கணினியால் ஒலிப்பதிவுகளை இயக்க முடியாது.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>இதை இந்த மடிக்கணினியில் இயக்க முடியாது.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>எழுத்துகளைக் காட்டுக</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>திறக்கிறது…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திறக்க</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>%1 மணிக்குப் பூட்டப்பட்டது</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>மூடப்பட்டது</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>கணக்கு</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>உங்கள் தாளில் உள்ள மறுதிறப்புக் குறியீடு</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>மறைச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>விசைப்பலகை: %1</translation>
    </message>
    <message>
        <source>This is the sample council. Its passphrase is: %1</source>
        <translation>இது மாதிரி மன்றம். இதன் மறைச்சொற்றொடர்: %1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>மறைச்சொற்றொடருக்குத் திரும்ப</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>மறைச்சொற்றொடர் மறந்துவிட்டதா?</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>மன்றத்தின் தொகுப்பைத் திறக்க…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>ஒருவரிடம் மறுதிறப்புக் குறியீடு உள்ளது</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>பலரிடம் சாவித் துண்டுகள் உள்ளன</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>வெளிர் அல்லது அடர் தோற்றம்</translation>
    </message>
    <message>
        <source>Larger letters	Ctrl++</source>
        <translation>பெரிய எழுத்து	Ctrl++</translation>
    </message>
    <message>
        <source>Smaller letters	Ctrl+-</source>
        <translation>சிறிய எழுத்து	Ctrl+-</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>வழக்கமான அளவு</translation>
    </message>
    <message>
        <source>A±</source>
        <extracomment>Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus</extracomment>
        <translation>அ±</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>எழுத்தின் அளவு</translation>
    </message>
</context>
<context>
    <name>balai::ui::MakingPage</name>
    <message>
        <source>Close Balai</source>
        <translation>Balai நிரலை மூட</translation>
    </message>
    <message>
        <source>Making the sample council</source>
        <translation>மாதிரி மன்றம் உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>கற்பனை மன்றம் ஒன்றின் ஓராண்டு ஒரு கோப்புறையில் எழுதப்படுகிறது; Balai மூடும்போது அந்தக் கோப்புறை போய்விடும். சில வினாடிகள் ஆகும்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>அழைக்கப்பட்டார்</translation>
    </message>
    <message>
        <source>present</source>
        <translation>வந்துள்ளார்</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>வர இயலாது என்றார்</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>வரவில்லை</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>மன்றக் கூட்டம்</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>கலந்தாலோசனை</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>விளக்கக்காட்சி</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>பணிக்குழு</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>கேட்கும் சுற்று</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>கூட்டம்</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>மறுபார்வையில்</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>வரைவு</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ரத்தானது</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>திட்டமிடப்பட்டது</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>கூட்டக் குறிப்புகள் எழுதப்படுகின்றன அல்லது மறுபார்வையில் உள்ளன</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>முடிந்தவை</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>இடம்</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>மொழிகள்</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>குறிப்புகளைத் திறக்க</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>நிகழ்ச்சி நிரலில் சேர்க்க</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>செயலில் உள்ள எல்லா உறுப்பினர்களையும் அழைக்க</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>தனி அமர்வு</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 நிமிடம்</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 நிமிடங்கள்</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>நிகழ்ச்சி நிரலில் இன்னும் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>நிகழ்ச்சி நிரல்</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>இன்னும் யாரும் அழைக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>யார் வருகிறார்கள்</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>இது எதைப் பற்றியது?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>கூட்டக் குறிப்புகள்</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்க்க</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>இது எதைப் பற்றியது என்று சில சொற்களில் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>புதிய கூட்டம்</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>தலைப்பு</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>நாள்</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>கூட்டத்தை உருவாக்க</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>கூட்டத்துக்கு ஒரு தலைப்பு தேவை.</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>மாதத்தின் பெயரை எழுத்தில் சேர்த்து நாளை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>நேரத்தை 09:00 போல எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>கூட்டங்கள்</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>மன்றத்தின் கூட்டங்கள், அவற்றின் நிகழ்ச்சி நிரலுடனும் குறிப்புகளுடனும் இங்கே இருக்கும்.</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>நிரல் அம்சத்தை மாற்ற</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>நிரல் அம்சத்தின் விருந்தினர்கள்</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>நிரல் அம்சத்தைத் தள்ளி வைக்க</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>தள்ளி வைத்ததை எடுக்க</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>வழக்கமான நிரலை எடுக்க</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>இதை வழக்கமான நிரலாக வைக்க</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>உரைபெயர்ப்பாளர்கள்</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>உரைபெயர்ப்பாளர் பற்றி உறுப்பினரிடம் கேட்க</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>தொடரின் அடுத்த கூட்டத்தைத் திட்டமிட</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>உறுப்பினருக்கான அறிவிப்பு</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>நாள்காட்டிக் கோப்பு</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>அமைப்புக்கான குறிப்புகளும் பட்டியல்களும்</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>உள்ளடக்கக் குறிப்பு</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>யார் இருப்பார்கள்</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>உறுப்பினர்களும் விருந்தினர்களும்</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>உறுப்பினர்கள் மட்டும்</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>எந்த அம்சம்?</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>எந்த அமைப்புகள் இருக்கலாம்?</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>எந்த மொழிகள் பேசப்படும்?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>உரைபெயர்ப்பது யார்?</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>எந்த விருந்தினர்?</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>நிகழ்ச்சி நிரலும் நபர்களும் அப்படியே எடுக்கப்படும்.</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>தனியே கேட்பது யாரிடம்?</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>%1 உங்களுக்கு உரைபெயர்ப்பார். இது உங்களுக்குச் சரியா?</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>வேறொருவர் வேண்டும்</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>எனக்குச் சரி</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>மேற்கோள் காட்டச் சொன்ன விருந்தினரைக் குறிக்க</translation>
    </message>
    <message>
        <source>More</source>
        <translation>மேலும்</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>வேறோர் உரைபெயர்ப்பாளர் தேவை. ஒருவர் கேட்டார், காரணம் சொல்லவில்லை.</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>நிலுவையைக் குறிக்க…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>நலம் விசாரிப்பு: மடிக்கணினியைச் சுற்றி அனுப்ப</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>தொலைபேசி அல்லது காணொளி வழியாக</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>ஏற்பாட்டாளர்</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>bodies that come</comment>
        <translation>உடன் வருவது: %1</translation>
    </message>
    <message>
        <source>Before the guests come in: %1</source>
        <comment>bodies that wait outside</comment>
        <translation>விருந்தினர் வரும் முன்: %1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>முன்பு உறுதியளித்தவை, செய்யாதவை</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>கேட்கும் சுற்றில் பெயர்கள் குறிக்கப்படாது.</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>அழைக்கப்பட்ட எல்லாரும் ஒரே கூட்டத்தில் இருப்பது சரியல்ல. அவர்களின் பக்கங்களில் மேலும் உள்ளது.</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>எந்த உறுப்பினரும் தாளை வீட்டுக்கு எடுத்துச் செல்வதில்லை.</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>யாருக்கான அறிவிப்பு?</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ஆவணத்தை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ஆவணம் உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>நாள்காட்டிக் கோப்பை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>நாள்காட்டி (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>யார் பார்ப்பார்கள்</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>தாள்</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>முடிவுகள் பட்டியல்</translation>
    </message>
    <message>
        <source>Register of attendance</source>
        <translation>வருகைப் பட்டியல்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>எந்தப் பெயரில்</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>மன்றம்</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>இதைப் படிப்பவருக்கு உறுப்பினர்கள் சம்மதித்தவை மட்டுமே இதில் உள்ளன.</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>ஆவணத்தை உருவாக்க</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>யார் பார்ப்பார்கள் என்று தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>இந்தக் கூட்டத்துடன் சேமித்தவை</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>கோப்பைச் சேமிக்க…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>கருத்துக் கேட்கப்பட்டவர்கள்</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>இன்னும் யாரும் உரைபெயர்ப்பாளராகக் குறிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>உதவுவது யார்…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>கூட்டங்கள்</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ நகர</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R முதல் கோரிக்கை</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z செயல்தவிர்க்கும்</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>குறிப்புகளை முத்திரையிட</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn அடுத்த அம்சம்</translation>
    </message>
    <message>
        <source>← ↑ ↓ → day</source>
        <translation>← ↑ ↓ → நாள்</translation>
    </message>
    <message>
        <source>Page Up, Page Down month</source>
        <translation>Page Up, Page Down மாதம்</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter திறக்கும்</translation>
    </message>
    <message>
        <source>List</source>
        <translation>பட்டியல்</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>மாதம்</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>கூட்டங்களைக் காட்டும் விதம்</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>சுற்று தயாரிக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>சுற்று தயாரிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>உறுப்பினர்களுக்கு வாசித்துக் காட்டுதல்</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>கொள்கை</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>உரைகளை மறுபார்வை செய்தல்</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>பொது இடத்தில் பேசுதல்</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>பயிற்சி</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>மக்களைச் சென்றடைதல்</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>ஆய்வு</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>நேரில் மட்டும்</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>துணை நிற்பவர் வழியாக</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>தொலைபேசி வழியாக</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>தாளில்</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>கூட்டங்களுக்கு இடையே வேண்டாம்</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>எதுவும் வேண்டாம்</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>காதால் கேட்டது மட்டும்</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>தாள்</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ஒரு கோப்பு</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>சட்டப்படியான பெயர்</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>பெயரின் பகுதிகள்</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>பிற பெயர்கள்</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>தொலைபேசி எண்கள்</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>முகவரி</translation>
    </message>
    <message>
        <source>Safe ways to make contact</source>
        <translation>தொடர்பு கொள்ளும் பாதுகாப்பான வழிகள்</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>துணை நிற்பவரைத் தொடர்பு கொள்ளும் வழி</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>அவசர நேரத்தில்</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>பணம் கொடுக்கும் வழி</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>உறுப்பினர் யார் என்று காட்டக்கூடிய இடங்கள்</translation>
    </message>
</context>
<context>
    <name>balai::ui::MembersPage</name>
    <message>
        <source>People</source>
        <translation>நபர்கள்</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>சம்மதம்</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>மதிப்பூதியங்கள்</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>உறுப்பினர்கள்</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>செல்லலாம், பார்ப்பவர்: %1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>செல்லலாம், பார்ப்பவர்: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>யார் பேசினார்?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>இது எந்தப் பரிந்துரையைப் பற்றியது?</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>பதிவில் சேராது.</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>எதுவும் சேமிக்கப்படாது. அதே விசை இதை முடிக்கும்.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>மீண்டும் எழுத</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>இடைநிறுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>எழுதியது சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்க</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>இந்தச் சொற்களை நீக்கலாமா?</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>கூட்டக் குறிப்புகள், அவற்றின் வரலாறு, தேடல் ஆகியவற்றிலிருந்தும், அடுத்த பரிமாற்றத்தில் இந்தப் பதிவுகளின் ஒவ்வொரு நகலிலிருந்தும் இந்தப் பத்தி அழிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>பழைய காப்பு நகல்களிலும் அச்சுகளிலும் ஏற்கெனவே கொடுத்த தொகுப்புகளிலும் இது இன்னும் இருக்கும்.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>இதைத் திரும்பக் கொண்டுவர முடியாது.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>அழிக்க</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>சொற்கள் நீக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>உங்கள் பதில் என்ன? சொற்கள் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>பதில்</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>இந்தப் பதிலைத் தருக</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>படிக்க அமர்வது யார்?</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>இந்தக் கூட்டத்துக்கு வந்தவராக இன்னும் யாரும் குறிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>Balai மூடியபோது தட்டச்சு செய்துகொண்டிருந்த சொற்கள் சேமிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>சேர்த்துக்கொள்க</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>சேர்க்க வேண்டாம்</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>வரைவுக்குத் திரும்ப</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>மறுபார்வைக்கு உறுப்பினர்களிடம் தர</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>குறிப்புகளை உறுதி செய்க</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>குறிப்புகளை முத்திரையிட</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>கூட்டக் குறிப்புகள், %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>வரைவு</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>உறுதியானது</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>முத்திரையிட்டது</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>தொடங்கவில்லை</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>காட்டப்படும் மொழிகள்</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>மறுபார்வை நகல்கள்</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>கூட்டக் குறிப்புகளின் அடுத்த படி</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>கூட்டக் குறிப்புகள்</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>ஒரு வாக்கியத்தை நீக்குமாறு ஒரு கோரிக்கை.</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>வாக்கியத்தை நீக்குமாறு %1 கோரிக்கைகள்.</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>அழிப்பதே ஒரே பதில்.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>அங்கே செல்க</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>செய்வது யார், எந்த நாளுக்குள்?</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>இன்னும் யாரும் இல்லை</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>யார்</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>எந்த நாளுக்குள்</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>மாதத்தின் பெயரை எழுத்தில் சேர்த்து நாளை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>ஓர் உறுப்பினர் படிக்கிறார்</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>உறுப்பினர்கள் வீட்டுக்கு எடுத்துச் செல்பவை</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>இந்தப் பத்தியைத் திருத்த</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>படிக்கும் உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>இந்தக் கூட்டக் குறிப்புகளைப் படிப்பது யார்?</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>ஒருவர்</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 பேர்</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>படிப்பவர்கள்</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>பதில்களைப் பார்க்கும் நாள்</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>யாரும் பதில் சொல்ல வேண்டிய கட்டாயம் இல்லை. பிறகு பதில் சொல்பவர்களுக்கும் செவிசாய்ப்போம்.</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>கூட்டக் குறிப்புகள்: %1</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>மறுபார்வைக்குத் தர</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>இது ஒரு நாள் அல்ல.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>ஒருவரையாவது தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>கூட்டக் குறிப்புகள் மறுபார்வைக்குத் தரப்படுகின்றன</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>கூட்டக் குறிப்புகள் (%1) முன்வைத்தபடியே உறுதி செய்யப்பட்டன.</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>கூட்டக் குறிப்புகள் (%1) மாற்றங்களுடன் உறுதி செய்யப்பட்டன.</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>கூட்டக் குறிப்புகள் உறுதி செய்யப்படுகின்றன</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>இது எப்படி இருக்க வேண்டும்? முத்திரையிட்ட சொற்கள் அப்படியே இருக்கும், காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>சரியான சொற்கள்</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ஏன்</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>திருத்தத்தைச் சேர்க்க</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>திருத்தம் சேர்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>மறுபார்வையில், %2 பேரில் %1 பேர் படித்துவிட்டனர்</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>வாசிப்புச் சுற்று</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>உறுப்பினரின் பதில்களைப் பெற…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>உறுப்பினரின் பதில்கள்</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>முத்திரையிட்ட கோப்பு (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>பதில்கள் பெறப்படுகின்றன</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>இந்தப் பதில்கள் முன்பே பெறப்பட்டன.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>%n பதில் பெறப்பட்டது.</numerusform>
            <numerusform>%n பதில்கள் பெறப்பட்டன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>%n பதில், பிறகு அழிக்கப்பட்ட பத்தியைப் பற்றியது.</numerusform>
            <numerusform>%n பதில்கள், பிறகு அழிக்கப்பட்ட பத்திகளைப் பற்றியவை.</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>இந்த மொழிகளில்</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>குறைந்தது ஒரு மொழியைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>உள்ள எல்லா மொழிகளிலும்</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>எதிலும் இல்லை</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>ஒருவர் வாசிப்பதை ஒலிப்பதிவு செய்க</translation>
    </message>
</context>
<context>
    <name>balai::ui::MonthView</name>
    <message>
        <source>The month before</source>
        <translation>முந்தைய மாதம்</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>அடுத்த மாதம்</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Meetings of this day</source>
        <translation>இந்த நாளின் கூட்டங்கள்</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1, இன்று</translation>
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
        <translation>புதிய மறைச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>மறுதிறப்புக் குறியீடு பதிவுகளைத் திறந்தது. இப்போது புதிய மறைச்சொற்றொடரை அமையுங்கள்; பிறகு மறந்தது இங்கே எதையும் திறக்காது.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>கணக்கு</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>மறைச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>மீண்டும் அதுவே</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>மறைச்சொற்றொடரை அமைக்க</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>மறைச்சொற்றொடர் அமைக்கப்படுகிறது</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>முத்திரையிட்டது திறக்கப்படுகிறது</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>அழைப்புடன் சேர</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>காப்பு நகலுக்குத் திரும்ப</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>எனக்காக எழுதிய கோப்பைப் படிக்க</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>கவனிக்க வேண்டியவை பார்க்கப்படுகின்றன</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>நிலுவையைக் குறிக்க</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>ஒவ்வொருவருக்கும் (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>இதற்காக</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>வந்திருந்த ஒவ்வொருவருக்கும் இது ஒரு முறை நிலுவையாகும். ஏற்கெனவே குறிக்கப்பட்டவர் விடப்படுவார்.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>குறித்துக்கொள்க</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>இது ஒரு தொகை அல்ல.</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>வந்திருந்த எல்லாருக்கும் குறிக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>இன்னும் மறுமொழி இல்லை</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>ஒரு மறுமொழியைத் தேர்வு செய்யுங்கள், அல்லது மற்றச் சொற்களை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>இந்த நாளை இரண்டு விதமாகப் படிக்கலாம், அல்லது இது ஒரு நாள் அல்ல. 2027-03-01 போல எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>மன்றத்தின் தொகுப்பு</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>தொகுப்பு</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>தொகுப்புகள் (*.zip *.age);;எல்லாக் கோப்புகளும் (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>தொகுப்பு திறக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>மன்றம் கையளித்த தொகுப்பு இங்கே திறக்கும். அதில் எதுவும் இந்தக் கணினியில் எழுதப்படாது.</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>தொகுப்பைத் திறக்க…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>இந்தத் தொகுப்பு மறைச்சொற்றொடரால் பூட்டப்பட்டுள்ளது. மன்றம் அதைக் கோப்புடன் அல்லாமல் வேறு வழியில் உங்களிடம் சொல்லும்.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>மறைச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>எழுத்துகளைக் காட்டுக</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திறக்க</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>வேறு தொகுப்பைத் திறக்க…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>மறுமொழித் தாளைச் சேமிக்க…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>கையொப்பமிட்ட பதிலைச் சேமிக்க…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>தொகுப்பில் உள்ளவை</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>மறுமொழி தந்தவை: %1 / %2</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>முதலில் ஒரு பரிந்துரைக்கு மறுமொழி தாருங்கள்.</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>இந்தத் தொகுப்பு மாற்றப்பட்டது அல்லது சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>இதைப் பயன்படுத்த வேண்டாம். மீண்டும் அனுப்புமாறு மன்றத்திடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>இந்தத் தொகுப்புடன் கையொப்பம் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>இது முழுமையாக உள்ளது, ஆனால் உருவாக்கியது யார் என்று சரிபார்க்க முடியவில்லை. .minisig என முடியும் கோப்பை இதன் அருகில் வைத்து, மீண்டும் திறங்கள்.</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>இந்தத் தொகுப்பில் கையொப்பமிட்ட சாவி தெரியாதது.</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>மன்றத்திடம் அதன் சாவியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>மாற்றப்படவில்லை.</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>கையொப்பமிட்ட சாவியின் சொற்கள்:</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>இந்தச் சொற்களை மன்றத்தின் கடிதத்துடன் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>கையொப்பமிட்ட பதிலை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>மறுமொழித் தாளை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>பதில் கோப்புகள் (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>மறுமொழித் தாள்கள் (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>சேமிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>மறுமொழித் தாள் சேமிக்கப்பட்டது. அதை மன்றத்துக்கு அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>பதில் சேமிக்கப்பட்டது. அதை மன்றத்துக்கு அனுப்பி, இந்தச் சொற்களை வேறு வழியில் சொல்லுங்கள்:</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>பரிந்துரைகள்</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>கூட்டக் குறிப்புகளும் முடிவுகளும்</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>ஒரு மன்றத்தின் தொகுப்பு</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>மறுமொழி கேட்கும் நாள்</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>தொகுப்பின் மொழி</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>இடப்பக்கத்தில் ஒரு பரிந்துரையைத் தேர்வு செய்து, அங்கே மறுமொழி தாருங்கள். நீங்கள் தட்டச்சு செய்வது, சேமிக்கும் வரை இந்தச் சாளரத்தில் மட்டுமே இருக்கும்.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>உங்கள் கடிதம்</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>இது உங்கள் ஒவ்வொரு மறுமொழியிலும் இருக்கும். எல்லாவற்றையும் வெறுமையாக விடலாம்.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>உங்கள் மறுமொழி</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>இது பழைய பதிப்பு: இதற்குப் பதிலாக வந்த தொகுப்பு %1 அதே கோப்புறையில் உள்ளது. அதையே பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>எதையாவது நிறுத்தக் கோரியிருந்தால்</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>நிறுத்தக் கோரும் அறிவிப்பு, தொகுப்பு %1 இல் உள்ள உருப்படிகளைப் பயன்படுத்துவதை நிறுத்துமாறு உங்களைக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>சொல்ல எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>அவற்றைப் பயன்படுத்துவதை நிறுத்திவிட்டோம்</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>மன்றத்தின் தொகுப்பு</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>சேமிக்காமல் மூடலாமா?</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>உங்கள் மறுமொழிகள் வேறு எங்கும் இல்லை. மூடினால் அவை அழியும்.</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>என் மறுமொழிகளுக்குத் திரும்ப</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>மூடி அழிக்க</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>எனக்காக எழுதிய கோப்பைப் படிக்க</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>கோப்பைத் தேர்வு செய்க…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>முத்திரையிட்ட கோப்பு (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>நீங்கள் தனியே படித்து, விரும்பியபடி பதில் சொல்லலாம். இதில் எதுவும் இந்த மடிக்கணினியில் தங்காது.</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>ஆறு சொற்கள்</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>கோப்பைத் திறக்க</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>கோப்பு இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>ஆறு சொற்கள் இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>கோப்பு திறக்கப்படுகிறது</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>உங்கள் பதில்களை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>முத்திரையிட்ட கோப்பு (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>உங்கள் பதில்கள் சேமிக்கப்பட்டன. உங்களிடம் சொன்னபடி கோப்பைத் திரும்பக் கொண்டு வாருங்கள்.</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>பதில்களை அங்கே சேமிக்க முடியவில்லை. வேறு இடத்தைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>சொற்களைக் காட்டுக</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>என் பதில்களைச் சேமிக்க…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>நீங்கள் இங்கே நிறுத்தலாம். உங்கள் பதில்கள் இன்னும் எங்கும் சேமிக்கப்படவில்லை. மன்றம் மட்டுமே திறக்கக்கூடிய கோப்பில் சேமியுங்கள், அல்லது விட்டுவிடுங்கள்.</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>இது உங்கள் பதில்களுடன் முத்திரையிட்ட கோப்பில் செல்லும். மன்றத்துக்கு மட்டுமே.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>மறுபார்வை</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, மூலம்</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1, மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>குழுவுக்கு மட்டும்</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 முகப்புக் கடிதம்</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>பக்கம் %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassageReadings</name>
    <message>
        <source>Before</source>
        <translation>முந்தையது</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்தது</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>கூட்டக் குறிப்புகள் படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>வாசிப்பது யார்</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>இந்தக் கூட்டக் குறிப்புகளில் இன்னும் சொற்கள் இல்லை.</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>ஒலிப்பதிவு ஆனவை: %2 பத்திகளில் %1. மொழி: %3.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>இந்தக் கூட்டக் குறிப்புகளை எழுதியவர் அவற்றை வாசித்துக் காட்டுவதில்லை. வாசிப்பவரை முதலில் உதவுபவராகச் சேர்த்துக்கொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>சொற்களை மட்டும் வாசியுங்கள்; பெயர்களை வாசிக்க வேண்டாம். உறுப்பினர்கள் வாசிப்புப் பக்கத்தில் கேட்பார்கள்; ஒலிப்பதிவுகள் மன்றத்தின் மடிக்கணினிகளிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>இந்தப் பத்தியை ஒலிப்பதிவு செய்க</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>இந்தச் சொற்கள் மாறாத வரை, இது வாசிப்புப் பக்கத்தில் இயக்கப்படும்.</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>இந்தப் பத்தியை ஒருவர் வாசிப்பது</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>உதவுவது யார்…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>வாசித்துக் காட்டுபவரை முதலில் “வாசிப்பது யார்” என்பதன் கீழே தேர்வு செய்யுங்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>எழுத்துகளைக் காட்டுக</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>புதிய மறைச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>மீண்டும் அதுவே</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>மறைச்சொற்றொடரை மாற்ற</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>இப்போதைய மறைச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>இது இந்த மடிக்கணினியில் செல்லும். முன்பு எடுத்த காப்பு நகல்களை முந்தையது இன்னும் திறக்கும்.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>மாற்றுக</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>இப்போதைய மறைச்சொற்றொடர் தேவை.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>மறைச்சொற்றொடர் மாற்றப்படுகிறது</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>புதிய மறைச்சொற்றொடர்: %1</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>அந்த நபரே அதைத் தட்டச்சு செய்வார்; வேறு யாரும் அதை அறிய வேண்டியதில்லை.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>தேர்ந்தெடுத்தபடி Unicode-இல் ஒட்டப்பட்டது.</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>ஒட்டியபடி</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>இது Zawgyi-இல் தட்டச்சு செய்த பர்மிய எழுத்தாக இருக்கலாம். எதைச் சரியாகப் படிக்க முடிகிறது?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>இதுவே</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>Unicode-இல்</translation>
    </message>
    <message>
        <source>Do the same until the vault locks</source>
        <translation>பெட்டகம் பூட்டிக்கொள்ளும் வரை இவ்வாறே செய்க</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>உள்ளபடி</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>இந்தக் கோப்பு முழுவதிலும் இவ்வாறே செய்க</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>இந்தக் கோப்பில் உள்ள மொழிபெயர்ப்புகள் Zawgyi-இல் தட்டச்சு செய்த பர்மிய எழுத்தாக இருக்கலாம். எதைச் சரியாகப் படிக்க முடிகிறது? பதில் அனைத்துக்கும் பொருந்தும்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>இந்த PDF சேதமடைந்துள்ளது; காட்ட முடியாது. இது அப்படியே சேமிக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>இந்த PDF மறைச்சொல்லால் மட்டுமே திறக்கும். மறைச்சொல் இல்லாத கோப்பை, அனுப்பியவரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>இந்த PDF, இங்கே ஒரு கோப்புக்கு உரிய நினைவகத்தை அல்லது நேரத்தைவிட அதிகம் கேட்கிறது. இது அப்படியே சேமிக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>இந்த மடிக்கணினியில் PDF கோப்புகளைக் காட்ட முடியாது: அதற்கான நிரல் தொடங்கவில்லை. கோப்பு அப்படியே சேமிக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>முந்தைய பக்கம்</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>அடுத்த பக்கம்</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>பக்கம் திறக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>name of a file</comment>
        <translation>%1, பக்கம் %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>பக்கம் %1 / %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>விலகியவர்கள்</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>பேசும் மொழி</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>படிக்கும் மொழி</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>வாசித்துக் காட்டுதல்</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>சேர்ந்தது</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation>நம்பிக்கைக்குரியவர்</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>இன்னும் நிலுவை</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>பெயரை மாற்ற…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>சம்மதம் கேட்க</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>வெளியே சென்றவை…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>புதிய உறுப்பினர்</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>தேர்ந்தெடுத்த பெயர்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>The name is free: a nickname, a tree, a river. No legal name is asked for.</source>
        <translation>எந்தப் பெயரும் வைக்கலாம்: செல்லப்பெயர், ஒரு மரம், ஓர் ஆறு. சட்டப்படியான பெயர் கேட்கப்படாது.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்க்க</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>ஒரு பெயர் தேவை, எந்தப் பெயராக இருந்தாலும் சரி.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>State</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>During a pause, and after leaving, nothing of this member goes out.</source>
        <translation>இடைவேளையின்போதும் விலகிய பிறகும், இந்த உறுப்பினருடையது எதுவும் வெளியே செல்லாது.</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>மன்றத்தின் உறுப்பினர்கள், ஒவ்வொருவரும் தாம் தேர்ந்தெடுத்த பெயரில், இங்கே இருப்பார்கள்.</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>அழைக்கும் விதம்</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>வரிசைப்படுத்தும் பெயர்</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>“அழைக்கும் விதம்” என்பது மற்றவர்கள் உறுப்பினரை அழைப்பது, எடுத்துக்காட்டாக “அத்தை”. “வரிசைப்படுத்தும் பெயர்” பட்டியல்களில் இடத்தை முடிவு செய்யும்; வழக்கமான வரிசைக்கு வெறுமையாக விடுங்கள்.</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>தொடர்பு வழி</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>இன்னும் கேட்கவில்லை</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>வீட்டுக்கு எடுப்பது</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>மன்றத்தில் இருந்த காலம்</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>கடைசி நாள்</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>மாதத்தின் பெயரை எழுத்தில் சேர்த்து நாளை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>கடைசி நாள் முதல் நாளுக்கு முன் உள்ளது.</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>நடைமுறைத் தேவைகள்</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>நடைமுறைத் தேவைகள் மட்டும்</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>நடைமுறைத் தேவைகள் மட்டும்: சாய்தளம், கதவருகே இருக்கை, இறைச்சி வேண்டாம். ஒருவருக்கு நடந்ததை ஒருபோதும் எழுத வேண்டாம். இது முத்திரையிடப்படும்.</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>திரும்பி வந்தால் எல்லாம் முன்பு போலவே திரும்ப வரும். எதுவும் மீண்டும் கேட்கப்படாது.</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>புதிய பணிக்குழு</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>பணிக்குழுவுக்கு ஒரு பெயர் தேவை.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>முத்திரையிட்டது</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>இங்கே முத்திரையிட்டது உள்ளது.</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>திறக்கக்கூடியவர்: %1.</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>சட்டப்படியான பெயரும் தொடர்புகளும் முத்திரையிடப்பட்டுள்ளன. திறக்க உங்கள் மறைச்சொற்றொடர் தேவை; திறந்தது எழுதி வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>இன்னும் எதுவும் முத்திரையிடப்படவில்லை. சட்டப்படியான பெயர் இங்கே ஒருபோதும் தேவையில்லை.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>திறக்க…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>தொடங்க…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>இப்போது திறந்துள்ளது. இரண்டு நிமிடங்கள் எந்த விசையும் அழுத்தாவிட்டால், அல்லது இந்தப் பக்கத்தை விட்டுச் சென்றால், மூடிக்கொள்ளும்.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>சேர்க்க…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்ற…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>இப்போது மூடுக</translation>
    </message>
    <message>
        <source>A former account</source>
        <translation>முந்தைய கணக்கு ஒன்று</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>திறந்தது: %1, %2, %3.</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>முத்திரையிட்டதைத் திறக்க</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>உங்கள் மறைச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>எழுத்துகளைக் காட்டுக</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>நீங்கள் திறந்தீர்கள் என்பதும், எப்போது என்பதும் பதிவுகளில் இருக்கும். நீங்கள் பார்த்தது இருக்காது.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திறக்க</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>பதிவுகளைத் திறந்த மறைச்சொற்றொடரைத் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>அது வேறு மறைச்சொற்றொடர். எதுவும் திறக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>பல இருந்தால், இடையே காற்புள்ளி இடுங்கள்.</translation>
    </message>
    <message>
        <source>%1 · is called %2</source>
        <comment>state, form of address</comment>
        <translation>%1 · அழைக்கும் விதம் %2</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>விலகிய நாள்</translation>
    </message>
    <message>
        <source>How to reach…</source>
        <translation>தொடர்பு வழி…</translation>
    </message>
    <message>
        <source>Time here…</source>
        <translation>இங்கிருந்த காலம்…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>நடைமுறைத் தேவைகள்…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>திரும்பி வர…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>இடைவேளை…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>விலக…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>உரைகளை வாசித்துக் காட்ட வேண்டும்</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>பங்கெடுக்க விரும்புவது (எப்போது வேண்டுமானாலும் மாறலாம்)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>மற்றொரு மொழி</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>பணிக்குழுக்கள்</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>புதிய பணிக்குழு…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>யாருடன் ஒரே கூட்டத்தில் அல்லது தொகுப்பில் வேண்டாம் (முத்திரையிட்டது, காரணம் கேட்பதில்லை)</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>உறுப்பினரைத் தேர்வு செய்க</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>இந்த எழுத்துகளுக்கு விதி இல்லை. உறுப்பினர் எழுதுவது போலவே பெயரை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>ஒலிகளை அறியாத, எழுத்துகளை மட்டுமே அறிந்த விதி இதை எழுதியது. உறுப்பினர் எழுதுவது போலத் திருத்துங்கள்.</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>இப்படியும் எழுதப்படும்</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>இலத்தீன் எழுத்தில் ஒரு வடிவம் காட்டுக</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>“இப்படியும் எழுதப்படும்” என்பது அதே பெயர் வேறு எழுத்துகளில், காற்புள்ளிகளால் பிரித்தது. ஒவ்வொரு வடிவத்தாலும் தேடல் உறுப்பினரைக் கண்டுபிடிக்கும்; பெயரைப் போலவே ஒவ்வொன்றும் இங்கேயே வைக்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PickOver</name>
    <message>
        <source>chosen</source>
        <translation>தேர்ந்தெடுத்தது</translation>
    </message>
</context>
<context>
    <name>balai::ui::PreparePage</name>
    <message>
        <source>Hand-off %1</source>
        <translation>கையளிப்பு %1</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>புதிய கையளிப்பு</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 அடுத்த நெடுவரிசை</translation>
    </message>
    <message>
        <source>Alt+1–9 page</source>
        <translation>Alt+1–9 பக்கம்</translation>
    </message>
    <message>
        <source>For</source>
        <translation>பெறுநர்</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>கூட்டக் குறிப்புகள்: %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>முடிவுகள்: %1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>இந்த “ஆம்” பதிலுக்கு ஒரு நிபந்தனை</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>எப்படிக் கடைப்பிடிக்கிறோம்?</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>காரணம் உங்கள் கணக்கின் பெயரில் கையளிப்புடன் வைக்கப்படும். அது தொகுப்பில் சேராது.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>கடைப்பிடிக்கிறோம்</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>பிறகு கேட்பவர்களுக்காகச் சில சொற்கள் தேவை.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>பக்கங்கள் உருவாக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>காரணத்துடன் மாற்றாமல் விட</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>காரணம்</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>மாற்றாமல் விட</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>பக்கம் %1</translation>
    </message>
    <message>
        <source>Where to put the package and its signature</source>
        <translation>தொகுப்பையும் அதன் கையொப்பத்தையும் வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>தொகுப்பு உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>தொகுப்பும் அதன் கையொப்பமும் சேமிக்கப்பட்டன: %1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF திறக்க</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>சேர்க்க…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>அச்சு முன்னோட்டம்</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>வெளியே சேமிக்க…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>கையளிப்புக்குத் திரும்ப</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1 பார்ப்பது</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n பக்கம்</numerusform>
            <numerusform>%n பக்கங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>உங்கள் தேர்வு</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n உருப்படி</numerusform>
            <numerusform>%n உருப்படிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>சம்மதங்களின்படி</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%2 பகுதிகளில் %1</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>பார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>இதில் எதுவும் இல்லை</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>இங்கேயே வைக்கப்பட்டது: %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>இங்கேயே வைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>முழுமையாக, எல்லாரும் “ஓர் உறுப்பினர்” என</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>முழுமையாக</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>செல்லலாம்</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n இங்கேயே வைக்கப்பட்டது</numerusform>
            <numerusform>%n இங்கேயே வைக்கப்பட்டன</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>ஓரளவு</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>இங்கேயே வைக்கப்பட்டவை</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>%n பகுதி; பக்கங்கள் அதைக் குறிப்பிடவில்லை</numerusform>
            <numerusform>%n பகுதிகள்; பக்கங்கள் அவற்றைக் குறிப்பிடவில்லை</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>உருப்படி %1, ஒரு கூற்று</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>உருப்படி %1, ஒரு முடிவு</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>உருப்படி %1, ஒரு நடவடிக்கை</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>உருப்படி %1, ஒரு குறிப்பு</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>உருப்படி %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>பார்க்க…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>அனுப்பும் முன் சோதனை</translation>
    </message>
    <message>
        <source>running</source>
        <translation>நடக்கிறது</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>எதுவும் கண்டறியப்படவில்லை</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n கண்டறிதல்</numerusform>
            <numerusform>%n கண்டறிதல்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>%n கண்டறிதல், %1 பதிலின்றி</numerusform>
            <numerusform>%n கண்டறிதல்கள், %1 பதிலின்றி</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>காரணத்துடன் மாற்றாமல் விடப்பட்டது</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>உரையை மாற்ற</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>காரணத்துடன் மாற்றாமல் விட…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>பக்கங்கள் உருவாக்கப்படுகின்றன.</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>எது செல்ல வேண்டும் என்று முதலில் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>%n கண்டறிதல் பதிலுக்குக் காத்திருக்கிறது.</numerusform>
            <numerusform>%n கண்டறிதல்கள் பதிலுக்குக் காத்திருக்கின்றன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>இதில் எதுவும் செல்லக் கூடாது.</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>தொகுப்பு கையொப்பமிடப்படும்: PDF, ODT, XLSX, மறுமொழித் தாள்.</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>பிறகு தொகுப்பில் கையொப்பமிடலாம்: PDF, ODT, XLSX, மறுமொழித் தாள்.</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>உறுப்பினர் இன்னும் பார்க்காத, வாய்மொழியாகச் சொன்ன “ஆம்” பதிலை நீங்களே தட்டச்சு செய்தீர்கள். எனவே வேறொருவர் உறுதி செய்வார்.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>பேசிய %2 பேரில் %1 பேர் இதற்குச் சம்மதிக்கிறார்கள்</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>பேசியவர்கள் ஐந்துக்கும் குறைவு</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>உறுப்பினர் இன்னும் பார்க்கவில்லை</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>தொகுப்பு (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>இந்த ஆறு சொற்கள் தொகுப்பைத் திறக்கும். கோப்புடன் அல்லாமல் வேறு வழியில் அவற்றை அமைப்பிடம் சொல்லுங்கள்; மீண்டும் காட்டப்படாது.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>பூட்டப்படவில்லை</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>ஆறு சொற்களால் பூட்டியது</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>தொகுப்பு</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>கையளிப்பு %1, %2 என்பதன் இடத்தில்</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>இவற்றுடன் சேமித்த கோப்புகள்</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>தொகுப்பு %n கோப்பாகச் சேமிக்கப்பட்டது, அதன் கையொப்பத்துடன். அதைத் தனி மின்னஞ்சலில் அனுப்புங்கள்: %1</numerusform>
            <numerusform>தொகுப்பு %n கோப்புகளாகச் சேமிக்கப்பட்டது, ஒவ்வொன்றும் தன் கையொப்பத்துடன். ஒவ்வொன்றையும் தனித்தனி மின்னஞ்சலில் அனுப்புங்கள்; முதலாவது: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>7-Zip, Keka அல்லது AES-256 zip கோப்புகளுக்கான வேறு சுருக்க நிரல் இதைத் திறக்கும்; Windows உடன் வரும் நிரல் திறக்காது.</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>age என்ற இலவச நிரல் இதைத் திறக்கும், Balai நிரலும் திறக்கும்.</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>பூட்டிய zip, age இல்லாத அலுவலகத்துக்கு</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ஒரே ஒரு கோப்பு</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>%1 MB வரையிலான கோப்புகள்</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>மின்னஞ்சலுக்கான அளவு</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>கோப்பைச் சேர்க்காமல் விட</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>இது முழுவதும் பார்க்கப்பட்டது அல்லது கேட்கப்பட்டது…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>இந்த மொழிகளில் எதுவும் சேர்க்கப்படவில்லை: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation>வாசிப்பதை நிறுத்துக</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>வாசித்துக் காட்டுக</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>மெதுவாக</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>இந்த மடிக்கணினியால் வாசித்துக் காட்ட முடியாது. நீங்கள் தேர்வு செய்பவர் உங்களுக்கு வாசித்துக் காட்டலாம்.</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>இந்த மொழிக்கு இந்த மடிக்கணினியில் குரல் இல்லை: %1. நீங்கள் தேர்வு செய்பவர் உங்களுக்கு வாசித்துக் காட்டலாம்.</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>ஒருவர் வாசிப்பதைக் கேட்க</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>இந்த ஒலிப்பதிவை இந்த மடிக்கணினியில் இயக்க முடியாது.</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>குரல் இயங்கவில்லை. நீங்கள் தேர்வு செய்பவர் உங்களுக்கு வாசித்துக் காட்டலாம்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>உங்கள் சொற்கள்</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>இன்று படிக்க வேறு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>நீங்கள் சொன்னது இப்படி எழுதப்பட்டது. இது ஒரு மொழிபெயர்ப்பு:</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>நீங்கள் சொன்னது இப்படி எழுதப்பட்டது:</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>கூட்டத்தைப் பற்றி இது எழுதப்பட்டது:</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>இவை உங்கள் சொற்கள் அல்ல.</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>இந்தத் தாளில் உங்கள் பெயர் உள்ளது: %1.</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>இதைச் சொன்னது யார் என்று தாளில் இல்லை.</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>தாளில் “ஓர் உறுப்பினர்” என்று உள்ளது. உங்கள் பெயர் காட்டப்படாது.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>அ−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>சிறிய எழுத்து</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>அ+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்துக</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>மறைக்க</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>உங்கள் பதில்கள் சேமிக்கப்பட்டன. எப்போது வேண்டுமானாலும் நிறுத்தலாம்.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>இது சரி</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>இதை மாற்றுங்கள்</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>இதை நீக்குங்கள்</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>பிறகு</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>முந்தையது</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்தது</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>நீங்கள் என்ன செய்ய விரும்புகிறீர்கள்?</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>எழுதியதைப் படிக்க</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>மன்றத்திடம் ஒன்று சொல்ல</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>என் “ஆம்”, “இல்லை” பதில்கள்</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>மன்றம் எதைப் பற்றிப் பேச வேண்டும்?</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>இதை எப்படி எழுத வேண்டும்?</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>நிகழ்ச்சி நிரலில் சேருங்கள்</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>இந்த விருப்பத்தைச் சொல்ல</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>மன்றத்துக்கு முன்மொழிய</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்க</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>நீங்கள் இங்கே நிறுத்தலாம்.
இன்று நீங்கள் வேறு எதுவும் செய்ய வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>நீங்கள் பேசக்கூடியவர்கள்</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>யாராவது என்னிடம் பேச வேண்டும் என விரும்புகிறேன்</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>ஆதரவைக் கவனிப்பவர்களுக்காக இது முத்திரையிட்டு வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>நீங்கள் “ஆம்”, “இல்லை” சொன்னவை</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>இதை நீக்கலாமா?</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>உங்கள் சொற்கள் கூட்டக் குறிப்புகளிலிருந்து உடனே போய்விடும்.</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>வரலாற்றிலிருந்தும் தேடலிலிருந்தும் அவை போய்விடும். அடுத்த பரிமாற்றத்தில் மற்ற மடிக்கணினிகளிலிருந்தும் போய்விடும்.</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>பழைய காப்பு நகல்களிலும் கொடுத்த தாள்களிலும் அவை இன்னும் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>அவற்றைத் திரும்பக் கொண்டுவர முடியாது.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>இப்போதைக்கு விட்டுவிட</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>நீக்க</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>உங்கள் சொற்கள் நீக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>மன்றத்தில் உங்களுக்குத் துணை நிற்பவர்</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>எப்போது வேண்டுமானாலும் அவரை அழைக்கலாம்.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>இது சேமிக்கப்பட்டது. ஒருவர் உங்களிடம் வருவார்.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>இதை முத்திரையிட்டு வைக்க இந்த மடிக்கணினியால் முடியாது. உங்களுக்குத் துணை நிற்பவரிடம் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>இதைத் திரும்பப் பெற</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>%1 இதை உங்களுக்கு வாசித்துக் காட்டுகிறார்.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>வாசிப்பது யார்</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>நானே படிக்கிறேன்</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>நீங்கள் சரி என்று சொன்ன பிறகு இது மாற்றப்பட்டது:</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>முடித்துவிட்டேன்</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>மற்றவர்கள் என்னிடம் கேட்பவை</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>இதைப் பற்றி என்ன சொல்கிறீர்கள்?</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>இதில் எனக்கு உடன்பாடில்லை</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>ஓர் உறுப்பினராக</translation>
    </message>
    <message>
        <source>under my name</source>
        <comment>how she appears</comment>
        <translation>என் பெயரில்</translation>
    </message>
    <message>
        <source>without saying who</source>
        <comment>how she appears</comment>
        <translation>யார் என்று சொல்லாமல்</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>உங்கள் பெயர் எப்படி இருக்கும்</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>தட்டச்சு செய்யாமல் பேசிச் சொல்ல</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>உங்களுக்குப் பிறகு அமரும் யாரும் உங்கள் சொற்களைப் பார்க்க மாட்டார்கள். இந்தச் சுற்று முடியும்போது அவை கூட்டக் குறிப்புகளிலிருந்து போய்விடும்.</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>இந்த மடிக்கணினியால் இதை இப்போது எழுதி வைக்க முடியவில்லை. அடுத்த பதிலின்போது மீண்டும் முயலும்.</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>இது உங்கள் பதிலுடன் முத்திரையிட்டு வைக்கப்படும். முத்திரையிட்டதைக் கவனிப்பவர்கள் மட்டுமே இதைக் கேட்பார்கள். இது மன்றத்தின் மடிக்கணினிகளை விட்டு ஒருபோதும் வெளியே செல்லாது.</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>இந்த மடிக்கணினியால் ஒலிப்பதிவை முத்திரையிட்டு வைக்க முடியாது. தட்டச்சு செய்யுங்கள், அல்லது எழுதி வைக்கும் ஒருவரிடம் சொல்லுங்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>இந்தக் கூட்டத்துக்கு வந்தவராக இன்னும் யாரும் குறிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>படிக்க அமர்வது யார்?</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>படிக்கும் உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN அமைக்க</translation>
    </message>
    <message>
        <source>The PIN is set. It opens the cover of this reader and nothing else.</source>
        <translation>PIN அமைக்கப்பட்டது. இது இந்த வாசிப்புப் பக்கத்தின் மறைப்பை மட்டுமே திறக்கும், வேறு எதையும் திறக்காது.</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>PIN நான்கு அல்லது அதற்கு மேற்பட்ட இலக்கங்கள் கொண்டது. இது இந்த வாசிப்புப் பக்கத்தின் மறைப்பை மட்டுமே திறக்கும், வேறு எதையும் திறக்காது.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>சுற்றை முடிக்க</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>நீங்கள் இங்கே நிறுத்தலாம்.
இன்று நீங்கள் வேறு எதுவும் செய்ய வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>வீட்டுக்கு ஏதாவது எடுத்துச் செல்ல விரும்புகிறீர்களா?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>எதுவும் வேண்டாம்</translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation>வாசித்துக் காட்டியதைக் கேட்டேன்</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>தாள்</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ஒரு கோப்பு</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>“எதுவும் வேண்டாம்” என்பதும் நல்ல பதில்: வீட்டில் இல்லாததை அங்கே யாராலும் கண்டெடுக்க முடியாது.</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>அடுத்தவர் அமர்கிறார்</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>சுற்று இங்கே முடிகிறது</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>மறைச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>குழுவின் பக்கத்தைத் திறக்க</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>சுற்றுக்குத் திரும்ப</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>இது மறைச்சொற்றொடர் அல்ல.</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>பதிவுகள் பூட்டப்பட்டுள்ளன. மறைச்சொற்றொடர் அவற்றைத் திறக்கும்; அப்போது எல்லாப் பதில்களும் பெறப்படும்.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>திறக்கப்படுகிறது…</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingsView</name>
    <message>
        <source>Somebody reads it, recorded on %1.</source>
        <translation>ஒருவர் இதை வாசிக்கிறார்; ஒலிப்பதிவு செய்த நாள் %1.</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1 இது பழைய உரைக்கு உரியது; இயக்கப்படாது.</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>இந்த ஒலிப்பதிவை அழிக்க…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>ஒருவர் வாசிப்பதை ஒலிப்பதிவு செய்க</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>இது படிவத்துடன் சேமிக்கப்படும். உரை மாறாத வரை, இயந்திரக் குரலுக்குப் பதிலாக இது இயக்கப்படும்.</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>இந்த வாசிப்பைச் சேமிக்க</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>WAV கோப்பைத் தேர்வு செய்க…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>படிவத்தை ஒருவர் வாசிப்பது, மொழி: %1</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV கோப்புகள் (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>இந்தக் கோப்பு 20 MB அளவைவிடப் பெரியது. இதைச் சுருக்கி, மீண்டும் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>ஒலிப்பதிவு சேமிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>இந்தக் கோப்பை இங்கே இயக்க முடியாது. 16 பிட், ஒன்று அல்லது இரண்டு தடங்கள் கொண்ட WAV ஆகச் சேமித்து, மீண்டும் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>இந்த ஒலிப்பதிவை அழிக்கலாமா?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>இது இங்கேயும், அடுத்த பரிமாற்றத்தில் மற்ற மடிக்கணினிகளிலும் அழிக்கப்படும்.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>இதைத் திரும்பக் கொண்டுவர முடியாது.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>அழிக்க</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>ஒலிப்பதிவு அழிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>வாசிக்கும்போது இடைவெளி விசையை அழுத்திப் பிடியுங்கள்; முடிவில் விடுங்கள். அல்லது தொடங்க ஒரு முறை, முடிக்க ஒரு முறை அழுத்துங்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>நிறுத்தக் கோரும் அறிவிப்பை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>நிறுத்தக் கோரும் அறிவிப்பு உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>உருப்படிகளை நிறுத்தக் கோருதல்</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>உருப்படிகளின் எண்கள்</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>தவறு நேர்ந்தால்: இந்த உருப்படிகளைப் பயன்படுத்துவதை நிறுத்துமாறு அந்த அமைப்பு கேட்கப்படும். அறிவிப்பு எண்களை மட்டுமே சொல்லும், வேறு எதையும் சொல்லாது.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>நிறுத்தக் கோரிக்கையை அச்சிட…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>தொகுப்பில் இந்த எண்ணுள்ள உருப்படி இல்லை: %1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>தொகுப்பில் உள்ள எண்களை எழுதுங்கள், இடையே காற்புள்ளியுடன்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>மன்றம் இதற்கு உடன்படுகிறது</translation>
    </message>
    <message>
        <source>How</source>
        <translation>எப்படி</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>கருத்தொற்றுமையால்</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>வாக்கெடுப்பால்</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>மாற்றுக் கருத்து, இருந்தால்</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>இனி இந்த உரை மாறாது: மாற்ற வேண்டுமானால் மன்றம் மீண்டும் உடன்பட வேண்டும்.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>உடன்படுக</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>மறுமொழியைப் பதிவு செய்க</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>மறுமொழி தந்தது யார்</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>பதில்</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>இலக்கு நாள்</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>கடித எண்</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>பதிவு செய்க</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>முதலில் அமைப்பை, மன்றத்தின் பெயருக்குக் கீழே சேருங்கள்.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>இந்த நாளை இரண்டு விதமாகப் படிக்கலாம், அல்லது படிக்க முடியவில்லை. 23 நவம்பர் 2026 போல எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>நடப்பதாக மன்றம் காண்பது</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>எங்கள் பார்வை</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>ஒரு வாக்கியத்தில்</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>உரையை மாற்ற</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>தலைப்பு</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>ஒரு தலைப்பு தேவை.</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>புதிய பரிந்துரை</translation>
    </message>
    <message>
        <source>To</source>
        <translation>பெறுநர்</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்க்க</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>ஓர் அமைப்பு</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>எல்லா அமைப்புகளும்</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>யாருக்கு</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>நடப்பவை</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>முடிந்தவை</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>கருத்தொற்றுமை, ஒரு மாற்றுக் கருத்துடன்</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>கருத்தொற்றுமை</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>பெறுநர்: %1</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>மன்றம்</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>மறுமொழி</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>how far it is done, day</comment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>செயலாக்கம்</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 சொல்வது</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>மன்றம்</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>மறுமொழியைப் பதிவு செய்க…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>எங்கள் பார்வை…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>உடன்படுக…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>உரையை மாற்ற…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>மறுபார்வைக்கு</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>முடிக்க</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>மன்றத்தின் பார்வை: %1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>மன்றம் உடன்பட்டது</translation>
    </message>
    <message>
        <source>History</source>
        <translation>வரலாறு</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>பரிந்துரைகள்</translation>
    </message>
    <message>
        <source>New</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ நகர</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R மறுமொழியைப் பதிவு செய்க</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>மன்றத்தின் பரிந்துரைகளும், ஒவ்வொன்றுக்கும் என்ன ஆனது என்பதும் இங்கே இருக்கும்.</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>இந்த உரை, மன்றம் உடன்பட்ட உரையிலிருந்து வேறானது. மன்றம் மீண்டும் உடன்பட்டதும் இது மீண்டும் வெளியே செல்லும்.</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>வரைவாக்குக</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>மறுபார்வைக்குத் திரும்ப</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>புதிதாக எழுத</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>கடிதத்தைச் சேமிக்க (%1)…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>இந்தப் பரிந்துரையுடன் சேமித்தவை</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>கோப்பைச் சேமிக்க…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>துண்டுகளை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>துண்டுகள் உருவாக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>சாவித் துண்டுகள்</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>துண்டு வைத்திருப்பவர்கள்</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>எத்தனை துண்டுகள் பதிவுகளைத் திறக்கும்</translation>
    </message>
    <message>
        <source>As</source>
        <translation>வடிவம்</translation>
    </message>
    <message>
        <source>pages to print</source>
        <translation>அச்சிடும் பக்கங்கள்</translation>
    </message>
    <message>
        <source>one file each</source>
        <translation>ஒவ்வொன்றும் ஒரு கோப்பு</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>துண்டு என்பது சாவியின் ஒரு பகுதி. தனியாக அது எதையும் திறக்காது. போதிய துண்டுகள் சேர்ந்தால், நீங்கள் திறக்கக்கூடிய எல்லாவற்றையும் திறக்கும்.</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>ஒவ்வொன்றையும் மன்றம் நம்பும் வெவ்வேறு நபரிடம் கொடுங்கள். எதையும் மடிக்கணினியுடன் வைக்க வேண்டாம். முன்பு உருவாக்கிய துண்டுகள் பிறகு எதையும் திறக்காது.</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>துண்டுகளை உருவாக்க…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>இருக்கும் துண்டுகளைவிட அதிகத் துண்டுகள் தேவைப்படுகின்றன.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>மறுதிறப்புத் தாள்</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>மறைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · நகல் 1</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>உங்கள் தாளிலிருந்து தொகுதிகளைப் படிக்கும்போது இந்தத் தாள் மறைக்கப்பட்டிருக்கும்.</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>மறைச்சொற்றொடர் தொலைந்தால் இந்த எட்டுத் தொகுதிகள் பதிவுகளைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>நீங்கள் மட்டுமே தேடும் இடத்தில் இந்தத் தாளை வையுங்கள். இதைப் படம் எடுக்க வேண்டாம்.</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>சோதித்த நாள்: ____________________   சோதித்தவர்: ____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>காப்பு நகலுக்குத் திரும்ப</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>காப்பு நகலைத் தேர்வு செய்க…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>எந்தக் காப்பு நகலுக்குத் திரும்ப வேண்டும்</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>காப்பு நகல்கள் (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>காப்பு நகல் புதிய கோப்புறையாகும்; ஏற்கெனவே அங்கே உள்ள எதுவும் மாறாது. அது எடுக்கப்பட்ட நாளின் மறைச்சொற்றொடர்களால் அது திறக்கும்.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>கோப்புறை</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>காப்பு நகலுக்குப் பிறகு எழுதியவை அதில் இல்லை. எதையும் கையளிக்கும் முன், மற்ற மடிக்கணினிகளில் உள்ளதைப் பெறுங்கள்.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>அதற்குத் திரும்ப</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>காப்பு நகல் இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>கோப்புறை இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>காப்பு நகலுக்குத் திரும்புகிறது</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>ஓர் எடுத்துக்காட்டு</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>பதில்கள் படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>பதில்கள் சேர்க்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>ஓர் அலுவலகத்தின் பதில்கள்</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>சேர்க்காமல் விட</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>எதையும் சேர்க்காமல் விட</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>இவற்றைச் சேர்க்க</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>பதில் கோப்பு முழுமையாக உள்ளது. இதன் சாவியின் சொற்களை அலுவலகத்துடன் ஒப்பிடுங்கள்: %1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>ஓர் அலுவலகம் தந்த மறுமொழிகள், எதுவும் பதிவாகும் முன், இங்கே இருக்கும்.</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>கண்டறிந்த நெடுவரிசைகள்</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>தலைப்பு இல்லை</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>இதே பொருளுள்ள இரண்டாவது நெடுவரிசை</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>தெரியவில்லை: இது என்ன?</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>தேர்வு செய்க…</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>விட்டுவிட</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>இதன் பொருள்</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>இந்த நெடுவரிசையின் பொருள்: %1</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>படித்த வரிகள்</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>எந்த வரியிலும் மறுமொழி இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>மேலும் %n வரி படிக்கப்பட்டது; இங்கே காட்டப்படவில்லை.</numerusform>
            <numerusform>மேலும் %n வரிகள் படிக்கப்பட்டன; இங்கே காட்டப்படவில்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>நிறுத்தக் கோரியதைப் பயன்படுத்துவதை நிறுத்தினார்கள், கையளிப்பு %1</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>எண் இல்லாத ஓர் உருப்படி</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>வரி %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>%1-க்குள்</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>தேதி %1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ஏற்கெனவே தெரியும்</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>விடப்பட்டது</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>எப்படியும் சேர்க்க</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>இந்த வரியை விட்டுவிட</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>heading of a column, number of a line</comment>
        <translation>%1, வரி %2</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>இதைப் பயன்படுத்துக</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>கோப்பு படிக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>இந்தக் கோப்பிலிருந்து எதையும் சேர்க்க முடியாது.</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>மறுமொழி எந்த நெடுவரிசையில் உள்ளது, எண் அல்லது குறிப்பெண் எதில் உள்ளது என்று முதலில் சொல்லுங்கள்.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>%n கேள்வி பதிலுக்குக் காத்திருக்கிறது.</numerusform>
            <numerusform>%n கேள்விகள் பதிலுக்குக் காத்திருக்கின்றன.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>சேர்க்க எதுவும் இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>%n மறுமொழி பதிவு செய்யப்படும். இன்னும் எதுவும் பதிவாகவில்லை.</numerusform>
            <numerusform>%n மறுமொழிகள் பதிவு செய்யப்படும். இன்னும் எதுவும் பதிவாகவில்லை.</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>முன்பு பதிவு செய்ததிலிருந்து வேறுபடும் பதில்: இரண்டும் இருக்கும்</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundHead</name>
    <message>
        <source>Answered on</source>
        <translation>பதில் சொன்ன நாள்</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>விளக்கியவர்</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>உரைபெயர்ப்பாளர்</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>சாட்சி</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>யார் பார்ப்பார்கள்</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>வாசித்துக் காட்டிய மொழி</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>பதில் சொன்ன விதம்</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>how somebody answered</comment>
        <translation>கையொப்பம்</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>கட்டைவிரல் ரேகை</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>வாய்மொழி, சாட்சியின் முன்</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>துணை நிற்பவர்</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>உடன் இல்லை</translation>
    </message>
    <message>
        <source>there</source>
        <translation>உடன் இருந்தார்</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>கேட்கப்படுபவை</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>மன்றத்தில் உள்ள எல்லாரும்</translation>
    </message>
    <message>
        <source>People</source>
        <translation>நபர்கள்</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1: படிவம் இல்லை</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1: இந்த மொழியில் படிவம் இல்லை</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1: பதிப்பு %2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>சம்மதப் படிவங்கள்: %1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>வாய்மொழி, ஒலிப்பதிவுடன்</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundPage</name>
    <message>
        <source>1 yes</source>
        <translation>1 ஆம்</translation>
    </message>
    <message>
        <source>2 no</source>
        <translation>2 இல்லை</translation>
    </message>
    <message>
        <source>3 later</source>
        <translation>3 பிறகு</translation>
    </message>
    <message>
        <source>Ctrl+Enter keep</source>
        <translation>Ctrl+Enter சேமிக்க</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>நபரைச் சேர்க்க</translation>
    </message>
    <message>
        <source>Picture slips…</source>
        <translation>படச் சீட்டுகள்…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>இந்த மடிக்கணினியில் ஒவ்வொருவராக</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>எல்லாப் பதில்களையும் காட்டுக</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>1 ஆம், 2 இல்லை, 3 பிறகு. பெயர்: 1 தேர்ந்தெடுத்த பெயர், 2 “ஓர் உறுப்பினர்”, 3 பிறகு, 4 குறிப்பிடாமல், 5 சொந்தப் பெயர். Backspace: இன்னும் கேட்கவில்லை. பெயரின் மேல் Delete அந்த வரிசையை அகற்றும்.</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>பதில்கள்: நபர்களும் கேள்விகளும்</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>எந்த நாளில் பதில் சொல்லப்பட்டது? நாளை ஆண்டுடன் எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>பதில்களின் நாள் இன்னும் வரவில்லை.</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>வாய்மொழிப் பதிலுக்குச் சாட்சி தேவை. கேட்டது யார் என்று எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>இன்னும் எதுவும் தட்டச்சு செய்யப்படவில்லை. வெற்றுக் கட்டங்கள் “இன்னும் கேட்கவில்லை” எனவே இருக்கும்: அவற்றுக்கு எதுவும் எழுதப்படாது.</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>எழுதப்படும் பதில்கள்: %1. நபர்கள்: %2. வெற்றுக் கட்டங்கள் “இன்னும் கேட்கவில்லை” எனவே இருக்கும்.</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>சீட்டுகளை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>சீட்டுகள் உருவாக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>சுற்று சேமிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>தட்டச்சு செய்த உடனே திரும்பப் பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>சுற்று சேமிக்கப்பட்டது. பதில்கள்: %1. நபர்கள்: %2. Ctrl+Z அதைத் திரும்பப் பெறும்.</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>முன்பு வெளியே சென்ற கையளிப்புகளுக்கு “இல்லை” என்ற பதில் பொருந்தும்: %1.</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>கையளிப்புகளுக்கு</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>ஒரு கேள்விச் சுற்று</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>சுற்றைச் சேமிக்க</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>தட்டச்சு செய்து சேமிக்காத ஒரு சுற்று இன்னும் இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>அதைத் தொடர்க</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>சேர்க்க வேண்டாம்</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>இந்த மடிக்கணினியில் ஒருவரின் முறை பாதியில் நின்றது. அதில் சொன்ன பதில்கள் இன்னும் இங்கே உள்ளன.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>இந்தப் பதில்களைச் சேமிக்க</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>சேர்க்க வேண்டாம்</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>படச் சீட்டுகள்</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>பெயர்கள்</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>பெயர்கள் இல்லை</translation>
    </message>
    <message>
        <source>with the chosen name</source>
        <translation>தேர்ந்தெடுத்த பெயருடன்</translation>
    </message>
    <message>
        <source>The number on a slip is the row’s. A slip with a name must stay with the council.</source>
        <translation>சீட்டில் உள்ள எண் வரிசையின் எண். பெயருள்ள சீட்டு மன்றத்திலேயே இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>சீட்டுகளை உருவாக்க…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>இன்னும் கேட்கவில்லை</translation>
    </message>
    <message>
        <source>chosen name</source>
        <translation>தேர்ந்தெடுத்த பெயர்</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>“ஓர் உறுப்பினர்”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>இல்லை</translation>
    </message>
    <message>
        <source>later</source>
        <translation>பிறகு</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>குறிப்பிடாமல்</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>சொந்தப் பெயர்</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number on the slip, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · answered alone</source>
        <translation>%1 · தனியே பதில் சொன்னார்</translation>
    </message>
    <message>
        <source>%1, %2: answered</source>
        <comment>name, use</comment>
        <translation>%1, %2: பதில் சொல்லப்பட்டது</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, use, answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>People</source>
        <translation>நபர்கள்</translation>
    </message>
</context>
<context>
    <name>balai::ui::SealView</name>
    <message>
        <source>Seal the minutes</source>
        <translation>குறிப்புகளை முத்திரையிட</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>உறுதியான கூட்டக் குறிப்புகளை மட்டுமே முத்திரையிட முடியும்.</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>முத்திரையிட்ட சொற்கள் அப்படியே இருக்கும். பிறகு, நாளுடன் கூடிய திருத்தத்தை மட்டுமே சேர்க்க முடியும்.</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>கூட்டக் குறிப்புகள் படிக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>இங்கேயே வைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>ஓர் உறுப்பினர்:</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>ஒரு பத்தி: %1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>%1 பத்திகள்: %2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>மன்றத்துக்கு</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>எல்லாருக்கும்</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>இங்கேயே வைக்கப்பட்டவை, மன்றத்துக்கு</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>இங்கேயே வைக்கப்பட்டவை, எல்லாருக்கும்</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>கூட்டக் குறிப்புகள் முத்திரையிடப்படுகின்றன</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchFilter</name>
    <message>
        <source>everything</source>
        <translation>எல்லாம்</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>எல்லா மொழிகளும்</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>எல்லாரும்</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>கூட்டக் குறிப்புகள்</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>கூட்டங்கள்</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>பரிந்துரைகள்</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>மற்றப் பதிவுகள்</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 முதல்</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 வரை</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>எங்கே தேடுவது</translation>
    </message>
    <message>
        <source>In</source>
        <translation>எதில்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>உறுப்பினர்</translation>
    </message>
    <message>
        <source>From</source>
        <translation>தொடங்கும் நாள்</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>கடைசி நாள்</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>அங்கே தேடுக</translation>
    </message>
    <message>
        <source>A day is written like 23 November 2026.</source>
        <translation>நாளை 23 நவம்பர் 2026 போல எழுதுங்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>தேடுக</translation>
    </message>
    <message>
        <source>Type what you look for, in any language.</source>
        <translation>தேடுவதை எந்த மொழியிலும் தட்டச்சு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>இந்தச் சொற்களுக்கு எதுவும் கிடைக்கவில்லை.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>அங்கே செல்க</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>எங்கே தேடுவது</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>இந்தத் தேடலைச் சேமிக்க</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>பக்கங்கள்</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>சேமித்த தேடல்கள்</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>சேமித்ததை அகற்றுக</translation>
    </message>
</context>
<context>
    <name>balai::ui::SecondPerson</name>
    <message>
        <source>A second person looks at it</source>
        <translation>இரண்டாம் நபர் இதைப் பார்க்கிறார்</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>கணக்கு</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>மறைச்சொற்றொடர்</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>எழுத்துகளைக் காட்டுக</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>உறுதி செய்க</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>மற்ற நபர் தம் சொந்த மறைச்சொற்றொடரைத் தட்டச்சு செய்வார்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>அது சரி</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>அது சரியில்லை</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>இப்போதே திரும்பப் பெறுகிறோம்</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>பிறகு</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>வேறொரு நாள் கேளுங்கள்</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>“ஆம்” என்று எழுதியுள்ளோம் (யாருக்கு: %1). இது சரியா?</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>ஒரு கூட்டத்துக்கு அல்லது ஓர் உரைக்கு மட்டும்.</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>நீங்கள் சொன்னது: %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>%1 வரை.</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>அது அப்படியே இருக்கும்</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>ஒரு பகுதிக்கு நிறுத்தக் கோர வேண்டும்</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>கையளிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>கையளிப்பு %1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>நீக்கப்பட்ட சொற்கள்</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>உருவாக்கிய நாள்</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>உருப்படிகள் %1 வெளியே செல்லக் காரணமான “ஆம்” பதிலை ஓர் உறுப்பினர் திரும்பப் பெற்றார். நிறுத்தக் கோரிக்கை இந்த எண்களை மட்டுமே சொல்லும், வேறு எதையும் சொல்லாது.</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>ஏற்கெனவே அனுப்பிய ஆவணங்களை Balai எட்ட முடியாது: அவற்றைப் பயன்படுத்துவதை நிறுத்துமாறு அந்த அமைப்பு கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>நிறுத்தக் கோரிக்கையை அச்சிட…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>வந்த மறுமொழித் தாளைச் சேர்க்க…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>சென்றவை</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>இங்கேயே வைக்கப்பட்டவை</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>கையளிப்புகள்</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>தயாரிக்க</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>அமைச்சுகளுக்கும் மற்றவர்களுக்கும் சென்றவை இங்கே இருக்கும்: உறுப்பினர்கள் பகிரச் சம்மதித்தவை மட்டுமே, வேறு எதுவுமில்லை.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>பெறப்பட்டது</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>இன்னும் குறிக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>The package was received</source>
        <translation>தொகுப்பு பெறப்பட்டது</translation>
    </message>
    <message>
        <source>How</source>
        <translation>எப்படி</translation>
    </message>
    <message>
        <source>On</source>
        <translation>நாள்</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>பெற்றவர்</translation>
    </message>
    <message>
        <source>For example: brought by hand, received by the front office.</source>
        <translation>எடுத்துக்காட்டாக: நேரில் கொண்டு சென்றது, வரவேற்பு அலுவலகம் பெற்றது.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>பதிவு செய்க</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>மாதத்தின் பெயரை எழுத்தில் சேர்த்து நாளை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>இன்னும் வராத நாளைக் குறிக்க முடியாது.</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>அது எப்படி அங்கே சென்றது என்று எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>கையளிப்பைத் தேடுக</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>எந்தக் கையளிப்பும் இந்தச் சொற்களுக்குப் பொருந்தவில்லை.</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>பெறப்பட்டது…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>தொகுப்பைப் பார்க்க…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>நிரப்பிய மறுமொழித் தாள், அல்லது கையொப்பமிட்ட பதில்</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>மறுமொழித் தாள்களும் பதில் கோப்புகளும் (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>உருப்படிகளை நிறுத்தக் கோர…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>கடிதம் வழியாக</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>நேரில் அல்லது தொலைபேசியில் பேசி</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>மறுமொழித் தாளில்</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>கையொப்பமிட்ட பதிலில்</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>இதன் இடத்தில் வந்தது: %1</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>நிறுத்தக் கோரிக்கை இன்னும் உறுதி செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>எந்தத் தொகுப்பின் இடத்தில்</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>இதன் இடத்தில் வந்தது</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>பயன்பாட்டை நிறுத்த மன்றம் கோரியவை</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>உருப்படிகள் %1, நாள் %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>இன்னும் இல்லை</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>நினைவூட்டிய நாள் %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>நிறுத்தியதன் உறுதி</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>பயன்படுத்துவதை நிறுத்தினார்கள்…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>நினைவூட்ட…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>பதிலாக ஒரு தொகுப்பு…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>நிறுத்தக் கோரியதைப் பயன்படுத்துவதை நிறுத்தினார்கள்</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>எப்படிச் சொன்னார்கள்</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>எந்த அலுவலகம்</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>ஓர் அலுவலகம், நபர் அல்ல. இதன் பிறகு “இன்று” பக்கம் இந்த நிறுத்தக் கோரிக்கையை நினைவூட்டாது.</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>இந்த நாள் அறிவிப்புக்கு முன் உள்ளது.</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>நிறுத்தியதன் உறுதி குறிக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>numbers of copies, day</comment>
        <translation>%1, நாள் %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <translation>கொண்டு செல்பவர்: %1</translation>
    </message>
    <message>
        <source>Copies on paper</source>
        <translation>தாள் நகல்கள்</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>கொண்டு செல்பவர்</translation>
    </message>
    <message>
        <source>Cover sheets for printed copies</source>
        <translation>அச்சிட்ட நகல்களுக்கான முகப்புத் தாள்கள்</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>எத்தனை நகல்கள்</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>எந்த அலுவலகத்துக்கு</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>ஒவ்வொரு நகலின் மேலும் ஒரு தாள்: அலுவலகம், குறிப்பெண், நகலின் எண், கையொப்பமிட்டுத் திருப்பி அனுப்ப ஒரு வரி. கொண்டு செல்பவர் யார் என்ற குறிப்பு மன்றத்திடம் மட்டுமே இருக்கும், தாளில் இருக்காது.</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>முகப்புத் தாள்களை அச்சிட…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>1 முதல் %1 வரை ஓர் எண்ணை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>முகப்புத் தாள்களை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>முகப்புத் தாள்கள் உருவாக்கப்படுகின்றன</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>தாள் நகல்களுக்கு முகப்புத் தாள்கள்…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>இந்தக் கணக்கு, இந்த மடிக்கணினியில்</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>மன்றம் ஒப்புக்கொண்டவை</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>சாளரத்தின் மொழி. பதிவுகள் எழுதப்பட்ட மொழிகளிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Ctrl + மற்றும் Ctrl − எழுத்துகளைப் பெரிதாக்கும், சிறிதாக்கும்.</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>இவ்வளவு நேரம் விசையோ அசைவோ இல்லையென்றால் பெட்டகம் பூட்டிக்கொள்ளும்.</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>கடைசி நாள் சொல்லாதபோது ஒரு “ஆம்” எவ்வளவு காலம் நீடிக்கும்.</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>கையளிப்புக்கு மறுமொழி தர ஓர் அமைப்புக்கு எவ்வளவு காலம் உண்டு.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>தோற்றம்</translation>
    </message>
    <message>
        <source>light</source>
        <translation>வெளிர்</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>அடர்</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n நிமிடம்</numerusform>
            <numerusform>%n நிமிடங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>பூட்டும் நேரம்</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n மாதம்</numerusform>
            <numerusform>%n மாதங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>“ஆம்” நீடிக்கும் காலம்</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n நாள்</numerusform>
            <numerusform>%n நாள்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>மறுமொழிக் காலம்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைவுகள்</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>உறுப்பினர் முன், திரையிலும் படச் சீட்டுகளிலும், மூன்று பதில்களும் இருக்கும் வரிசை.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>பதில்களின் வரிசை</translation>
    </message>
    <message>
        <source>yes, no, later</source>
        <translation>ஆம், இல்லை, பிறகு</translation>
    </message>
    <message>
        <source>no, later, yes</source>
        <translation>இல்லை, பிறகு, ஆம்</translation>
    </message>
    <message>
        <source>later, no, yes</source>
        <translation>பிறகு, இல்லை, ஆம்</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>மறைச்சொற்றொடர் மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>சாவிகளும் நபர்களும்</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>மறைச்சொற்றொடரை மாற்ற…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>புதிய மறுதிறப்புத் தாள்…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>இந்த மடிக்கணினியைப் பயன்படுத்துபவர்கள்…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>சம்பவங்கள்…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>மறுதிறப்புத் தாள் இன்னும் சோதிக்கப்படவில்லை: முத்திரையிட்ட விவரங்களும் கையளிப்பும் பரிமாற்றமும் மூடியிருக்கும்.</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>கவனத்துக்குரிய சொற்கள்…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>நாள், நேரம், எண்ணிக்கை ஆகியவை இங்கேயும் உறுப்பினரின் தாள்களிலும் எழுதப்படும் விதம். ஆவண எண்கள், பணம், கோப்புகள் ஆகியவற்றில் 0–9 அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>உறுதி செய்யாமல் இத்தனை நாள்கள் சென்ற பிறகு, “இன்று” பக்கம் நிறுத்தக் கோரிக்கையை நினைவூட்டும்.</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>கேட்கும் சுற்றுகளின் குழுக்கள்…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>நிறுத்தக் கோரிக்கையின் நினைவூட்டல்</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>இலக்கங்கள்</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>நாள்கள்</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>உதவுவது யார்…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>சாவித் துண்டு</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>துண்டு %1 / %2</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>இது ஒரு சாவியின் ஒரு பகுதி. தனியாக இது எதையும் திறக்காது. இந்தத் துண்டுகளில் எந்த %1 சேர்ந்தாலும் பூட்டியுள்ளதைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>நீங்கள் மட்டுமே தேடும் இடத்தில், மடிக்கணினியிலிருந்து தள்ளி, இந்தத் தாளை வையுங்கள். இதைப் படம் எடுக்க வேண்டாம். நீங்கள் அறிந்த ஒருவரிடம் மட்டும் நேரில் கொடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>எழுத்துகளைக் காட்டுக</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>முதலில் ஒரு துண்டைத் தட்டச்சு செய்யுங்கள், அல்லது அதன் கோப்பைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>குறைந்தது %1 எழுத்துகள் உள்ள புதிய மறைச்சொற்றொடரைத் தேர்வு செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>துண்டு %1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>சாவித் துண்டுகளின் கோப்புகள்</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>சாவித் துண்டுகள் (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>இன்னும் துண்டு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>இதுவரை துண்டுகள்: %1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>துண்டு என்பது சாவியின் ஒரு பகுதி. பலர் ஆளுக்கு ஒன்றை வைத்திருப்பார்கள். போதிய துண்டுகள் சேர்ந்தால் பதிவுகளைத் திறக்கும்.</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>தாளில் உள்ளபடி ஒரு துண்டு</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>இந்தத் துண்டைச் சேர்க்க</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>கோப்புகளிலிருந்து…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>இனிமேல் பயன்படுத்தப் புதிய மறைச்சொற்றொடர்</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>தாள் அச்சிடப்படுகிறது</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>மறுதிறப்புத் தாள் இன்னும் சோதிக்கப்படவில்லை. அதுவரை முத்திரையிட்ட விவரங்களும் கையளிப்பும் பரிமாற்றமும் மூடியிருக்கும்.</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>புதிய மறுதிறப்புக் குறியீடு புதிய தாளில் எழுதப்படும். பிறகு முந்தைய தாள் இங்கே எதையும் திறக்காது; முன்பு எடுத்த காப்பு நகல்களை அது இன்னும் திறக்கும். தாளைத் தயாராக வையுங்கள்: குறியீடு ஒருமுறை மட்டுமே காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>ஏற்பாட்டாளர் மட்டுமே புதிய மறுதிறப்புக் குறியீட்டை உருவாக்கலாம்.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>புதிய மறுதிறப்புக் குறியீட்டை உருவாக்க</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>பிறகு</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>தாள் சோதிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>மறுதிறப்புக் குறியீடு உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>மறுதிறப்புத் தாளைச் சோதித்துப் பார்க்கும் வரை இது மூடியிருக்கும். அது இல்லாமல் மறைச்சொற்றொடர் மறந்தால், எல்லாம் தொலைந்துபோகும்.</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>மறுதிறப்புத் தாளுக்குச் செல்க</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>மறுதிறப்புத் தாள்</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>இணைத்த கட்டங்களைப் பிரித்துவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>தாளின் தலைப்பு வரி இல்லை. அனுப்பியபடியே உள்ள தாளை அமைப்பிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>இந்த நெடுவரிசையின் பொருளை அமைப்பிடம் கேளுங்கள், அல்லது தாளிலிருந்து நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>எந்த நாள் என்று அமைப்பிடம் கேட்டு, 2027-03-01 என எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>பட்டியலில் எந்த மறுமொழி என்று அமைப்பிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>எண்களைத் தொகுப்புடன் ஒப்பிடுங்கள், அல்லது அமைப்பிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>இதன் பொருளை அமைப்பிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>இந்தக் கோப்பை மறுமொழித் தாளாகப் படிக்க முடியவில்லை. எதுவும் பதிவாகவில்லை.</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>மறைச்சொல் இல்லாத XLSX ஆக மீண்டும் சேமியுங்கள்.</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>வரி %1, நெடுவரிசை %2: உறுதியாகப் படிக்க முடியவில்லை. எதுவும் பதிவாகவில்லை.</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>உறுதியாகப் படிக்க முடியவில்லை: %1. %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::Sidebar</name>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>கூட்டங்கள்</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>பரிந்துரைகள்</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>கையளிப்புகள்</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>பரிமாற்றம்</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>சம்மதப் படிவங்கள்</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>மதிப்பூதியங்கள்</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>அமைச்சுகளும் அமைப்புகளும்</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>காப்பு நகல்கள்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைவுகள்</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>தேடுக</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>மறைக்க</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>பூட்டுக</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>அழைப்புகள்</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>இந்த மடிக்கணினியைப் பயன்படுத்துபவர்கள்</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>மறுதிறப்புத் தாள்</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>சம்பவங்கள்</translation>
    </message>
</context>
<context>
    <name>balai::ui::StageLine</name>
    <message>
        <source>Stage of the recommendation: %1</source>
        <translation>பரிந்துரையின் நிலை: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>இன்னும் ஒருவர் மறுபார்வை செய்ய வேண்டும்</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>இன்னும் %1 பேர் மறுபார்வை செய்ய வேண்டும்</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>கடைசிப் பரிமாற்றம் %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::TakeHome</name>
    <message>
        <source>What members take home</source>
        <translation>உறுப்பினர்கள் வீட்டுக்கு எடுத்துச் செல்பவை</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>வீட்டுக்கு எடுத்துச் செல்லும் உறுப்பினர்கள்</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>இந்தக் கூட்டக் குறிப்புகளை வீட்டுக்கு எடுத்துச் செல்ல யாரும் விரும்பவில்லை.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>தாளில்</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>கோப்பாக</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>ஆவணத்தை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>ஆவணம் உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>கோப்பை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>முத்திரையிட்ட கோப்பு (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>கோப்பு உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>இந்த ஆறு சொற்கள் கோப்பைத் திறக்கும். உறுப்பினர் அவற்றைக் கோப்பிலிருந்து தனியே எழுதி வைக்கட்டும்.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TermsPage</name>
    <message>
        <source>left alone</source>
        <translation>விட்டுவிட்டது</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>எங்களுடையது</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>மன்றத்தின் சொந்தச் சொல்</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>Balai நிரலுடன் வருவது</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>இதற்குப் பதிலாக</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ஏன்</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>இது கூட்டக் குறிப்புகளில் அடிக்கோடிடப்படும். உறுப்பினர் சொன்ன சொற்கள் அப்படியே விடப்படும்.</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>இது அப்படியே விடப்படும்: எதுவும் அடிக்கோடிடப்படாது.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்ற…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>இந்தச் சொல்லை விட்டுவிட</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>மீண்டும் கவனத்தில் கொள்க</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>கவனத்துக்குரிய சொல்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>சொல் அல்லது சொற்கள்</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>பதிலாகப் பயன்படுத்தும் சொற்கள் பல என்றால், இடையே காற்புள்ளி இடுங்கள். அவை ஆலோசனை மட்டுமே: யாருடைய உரையும் மாற்றப்படாது.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>சேமிக்க</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>முதலில் சொல்லை எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>பதிலாகப் பயன்படுத்தும் சொற்களில் அதே சொல் உள்ளது.</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>இந்தச் சொல் ஏற்கெனவே பட்டியலில் உள்ளது.</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>கவனத்துக்குரிய சொற்கள்</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>புதிய சொல்</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>வலிக்கக்கூடிய சொற்களும் பதிலாகப் பயன்படுத்தும் சொற்களும் இங்கே இருக்கும். Balai அவற்றைக் கூட்டக் குறிப்புகளில் அடிக்கோடிடும், எதையும் மாற்றாது.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayLines</name>
    <message>
        <source>One honorarium was perhaps paid twice</source>
        <translation>ஒரு மதிப்பூதியம் இரண்டு முறை கொடுக்கப்பட்டிருக்கலாம்</translation>
    </message>
    <message>
        <source>Somebody took back a yes</source>
        <translation>ஒருவர் “ஆம்” பதிலைத் திரும்பப் பெற்றார்</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>கையளிப்பு எண் %1</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>நிறுத்தக் கோரும் அறிவிப்பு</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>ஒரு “ஆம்” %1 அன்று முடியும்</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>ஒரு “ஆம்” %1 அன்று முடிந்தது</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>ஒரு கேள்வி தள்ளி வைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>%1 கேள்விகள் தள்ளி வைக்கப்பட்டன</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>அடுத்த சுற்று</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>இன்னும் ஒருவர் மறுபார்வை செய்ய வேண்டும்</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>இன்னும் %1 பேர் மறுபார்வை செய்ய வேண்டும்</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>எல்லாரும் கூட்டக் குறிப்புகளைப் படித்துவிட்டனர்</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>கூட்டக் குறிப்புகள்: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>%1-க்குள்</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>ஒரு வாக்கியத்தை நீக்குமாறு ஒரு கோரிக்கை</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>வாக்கியத்தை நீக்குமாறு %1 கோரிக்கைகள்</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>முதலில் பதில்</translation>
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
        <translation>இலக்கு நாள்</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>நாள் வந்தது</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>ஒருவருக்குக் கொடுக்க வேண்டும்: %1</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>%2 பேருக்குக் கொடுக்க வேண்டும்: %1</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>ஒருவருக்குக் கொடுக்க வேண்டும்</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>%1 பேருக்குக் கொடுக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>காப்பு நகல் எடுக்க</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>முதல் காப்பு நகலை எடுக்க</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>நேற்று</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>%1 நாள்களுக்கு முன்</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>ஒரு நடவடிக்கைக்கு நாள் வந்தது</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>சம்மதம்</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>கூட்டக் குறிப்புகள்</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>மறுமொழிகள்</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>மதிப்பூதியங்களும் காப்பு நகல்களும்</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>ஓர் அழைப்பு இன்னும் திறந்துள்ளது</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>ஒரு சம்மத உரை மாறியுள்ளது: %1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>ஒருவரிடம் மீண்டும் கேட்க வேண்டும்</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>%1 பேரிடம் மீண்டும் கேட்க வேண்டும்</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>%1 தன் அழைப்புக்குப் பதிலை எதிர்பார்க்கிறது</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>ஓர் அழைப்பு பதிலுக்குக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>ஒரு சம்பவம்: தொடர்புடையவர்களிடம் சொல்ல வேண்டும்</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>ஒரு நிறுத்தக் கோரிக்கை உறுதி செய்யப்படவில்லை</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>கையளிப்பு %1</translation>
    </message>
    <message>
        <source>Remind them</source>
        <comment>chip: a body has not acknowledged a recall</comment>
        <translation>நினைவூட்ட</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>புதிய கூட்டம்</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ நகர</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9 அல்லது Enter திறக்கும்</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z செயல்தவிர்க்கும்</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>இப்போது கவனிக்க வேண்டியவை</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>இன்று கவனிக்க எதுவும் இல்லை. நாள் வந்தவை இங்கே இருக்கும்.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>அடுத்த கூட்டம்</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>நிரலைத் திறக்க</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>கூட்டத்தைத் திட்டமிட</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>இன்னும் எந்தக் கூட்டமும் திட்டமிடப்படவில்லை.</translation>
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
        <translation>ஓர் உறுப்பினர் வருகிறார்</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>%1 உறுப்பினர்கள் வருகிறார்கள்</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>வர இயலாதவர்: ஒருவர்</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>வர இயலாதவர்கள்: %1</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1, உரைபெயர்ப்பாளருடன்</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>பரிந்துரைகள், நிலை வாரியாக</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>வரைவு</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>மறுபார்வையில்</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>உடன்பாடானது</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>அனுப்பியது</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>முடிந்தவை</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>ஒரு பரிந்துரை.</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>%1 பரிந்துரைகள், நிலை வாரியாக.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>பரிந்துரைகள்</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>அனுப்பிய %2 பரிந்துரைகளில் %1-க்கு மறுமொழி வந்துள்ளது</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>அட்டவணை</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>பரிமாற்றம்</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <translation>கடைசியாக %1</translation>
    </message>
    <message>
        <source>Nothing was exchanged with another laptop yet.</source>
        <translation>இன்னும் வேறு மடிக்கணினியுடன் எதுவும் பரிமாறப்படவில்லை.</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>ஒரு பத்திக்கு இரண்டு வடிவங்கள் உள்ளன</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>%1 பத்திகளுக்கு இரண்டு வடிவங்கள் உள்ளன</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>தேர்வு செய்க</translation>
    </message>
</context>
<context>
    <name>balai::ui::ToldWords</name>
    <message>
        <source>I have written them down</source>
        <translation>எழுதிக்கொண்டேன்</translation>
    </message>
</context>
<context>
    <name>balai::ui::TranslationSheets</name>
    <message>
        <source>Translations</source>
        <translation>மொழிபெயர்ப்புகள்</translation>
    </message>
    <message>
        <source>Sheet for a translator…</source>
        <translation>மொழிபெயர்ப்பாளருக்கான தாள்…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>தாளைப் பெற…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1: மொழிபெயர்க்க வேண்டியவை %2, மூலத்துக்குப் பின்தங்கியவை %3</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>மன்றத்துக்கு ஒரே மொழி உள்ளது.</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>மொழிபெயர்ப்பாளருக்கான தாள்</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>எந்த மொழிக்கு</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>இந்தக் கோப்பு பெட்டகத்தை விட்டு வெளியே செல்லும். பங்காளி நிறுவனங்களுக்குச் செல்லக்கூடியவை மட்டுமே இதில் இருக்கும்; யாருடைய பெயரும் அவற்றுடன் இருக்காது.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>இடத்தைத் தேர்வு செய்க</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>தாளை வைக்கும் இடம்</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>தாள் உருவாக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>தாளில் உள்ள பத்திகள்: %1. இங்கேயே வைக்கப்பட்டவை: %2.</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>தாளைப் பெற</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>தாள்கள் (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>தாள் பெறப்படுகிறது</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>பெற்ற மொழிபெயர்ப்புகள்: %1. அதற்குப் பிறகு மூலம் மாறியவை: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>ஒலிப்பதிவை நிறுத்துக</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>மீண்டும் சொல்ல</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்துக</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>இதைக் கேட்க</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>இதை அழிக்க</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>ஒலிப்பதிவு நடக்கிறது: %1, அதிகபட்சம் %2.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>ஒலிப்பதிவானது: %1.</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>இங்கே மேலும் ஒலிப்பதிவுகளுக்கு இடமில்லை.</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>அதிகபட்சம் %1 நிமிடங்கள்.</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>இந்த மடிக்கணினியில் ஒலிவாங்கி இயங்கவில்லை. நீங்கள் தட்டச்சு செய்யலாம், அல்லது எழுதி வைக்கும் ஒருவரிடம் சொல்லலாம்.</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>ஒலிவாங்கி நின்றுவிட்டது. அதுவரை சொன்னது இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>இதை இந்த மடிக்கணினியில் இயக்க முடியாது.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>வாசித்துக் காட்டுதல்: இந்த மடிக்கணினியில் உள்ள குரல்கள் தேடப்படுகின்றன.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>வாசித்துக் காட்டுதல்: இந்த மடிக்கணினியில் குரல் இல்லை. நபர்கள் செய்யும் ஒலிப்பதிவுகளைக் கேட்கலாம்.</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>வாசித்துக் காட்டுதல்: இந்த மடிக்கணினியில் ஒவ்வொரு மொழிக்கும் குரல் உள்ளது.</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>வாசித்துக் காட்டுதல்: %1. இங்கே குரல் இல்லாத மொழிகள்: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>ரத்து செய்க</translation>
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
        <translation>இந்த மாற்றங்கள் வேறொரு மன்றத்துடையவை.</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>இவை இந்த மன்றம் இன்னும் சேர்த்துக்கொள்ளாத மடிக்கணினியிலிருந்து வந்தவை.</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>இவற்றில் குறிப்பிட்டுள்ள மடிக்கணினி இவற்றில் கையொப்பமிடவில்லை.</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>மன்றம் இனி அந்த மடிக்கணினியை நம்புவதில்லை.</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>இந்த மடிக்கணினி வேறு சாவிகளுடன் நம்பப்படுகிறது. வேறு எதையும் செய்யும் முன் அதன் சொற்களைக் குரலில் ஒப்பிடுங்கள்.</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>ஒரு மடிக்கணினி தன்மீதான நம்பிக்கையைத் தானே முடிப்பதில்லை. வேறு மடிக்கணினியில் செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>இந்த அழைப்பு முன்பே பயன்படுத்தப்பட்டது. புதிய அழைப்பைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>அலுவலகத்தின் கணக்கு எதையும் பரிமாறுவதில்லை. மன்றத்தின் கணக்கைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>பல பதிவுகள் ஒரே நேரத்தில் அழிக்கப்படும். இரண்டாவது நபர் தம் மறைச்சொற்றொடரால் அதை உறுதிப்படுத்த வேண்டும்.</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>இந்த உறுப்பினர் தாள் எதையும் வீட்டுக்கு எடுத்துச் செல்வதில்லை. அதற்குப் பதிலாக இங்கே சேர்ந்து படியுங்கள்.</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>இந்தப் பெட்டகம் காப்பு நகலிலிருந்து திரும்ப நிறுவப்பட்டது. மற்ற மடிக்கணினிகளில் உள்ளதைப் பெறுங்கள், அல்லது புதியது எதுவும் ஏன் இல்லை என்று பரிமாற்றம் பக்கத்தில் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>இந்தப் பெட்டகம் காப்பு நகலிலிருந்து மீட்கப்படவில்லை, அல்லது ஏற்கனவே இணையாகிவிட்டது. எதுவும் செய்ய வேண்டாம்.</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>மன்றத்தில் குறைந்தது ஓர் ஏற்பாட்டாளர் இருக்க வேண்டும்.</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>ஒரு மறைச்சொற்றொடர் எப்போதும் இருக்கும். முதலில் இன்னொன்றைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>இந்த மறைச்சொற்றொடர் வேறொரு கணக்கினுடையது. அந்தக் கணக்கின் பெயரை அல்லது சரியான மறைச்சொற்றொடரைத் தாருங்கள்.</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>இந்தத் தொகுப்பில் எதற்கும் நிறுத்தக் கோரப்படவில்லை.</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>இந்தத் தொகுப்பு முழுவதற்கும் நிறுத்தக் கோரப்பட்டது; எனவே அதற்குப் பதிலாக அனுப்ப எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>அதற்குப் பதிலாக ஏற்கெனவே ஒரு தொகுப்பு உள்ளது.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>இந்தக் கூட்டக் குறிப்புகளை எழுதியவர் அவற்றை உறுப்பினர்களுக்கு வாசித்துக் காட்டுவதில்லை.</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>மொழிபெயர்ப்பை எழுதியவர் அதைத் தாமே சரிபார்ப்பதில்லை. வேறொருவரைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>ஒரு உறுப்பினர் சில சொற்களை நீக்கக் கேட்டுள்ளார். முதலில் அதற்குப் பதில் அளியுங்கள்.</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>இது முத்திரையிடப்பட்டது. கூட்டக் குறிப்புகள் முத்திரையிட்டதன் அருகில் திருத்தப்படும்; மற்றவற்றுக்கு முத்திரையிட்ட விவரங்களைத் திறக்கும் கணக்கு தேவை.</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>இதற்கு முத்திரையிட்ட விவரங்களைத் திறக்கும் கணக்கு தேவை. அத்தகைய கணக்கு உள்ளவரைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>இரண்டாவது நபர் தம் கணக்கினாலும் மறைச்சொற்றொடராலும் இதை உறுதிப்படுத்த வேண்டும்.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>முன்னோட்டத்திற்குப் பின் மன்றத்தின் கையொப்பச் சாவி மாறிவிட்டது. முன்னோட்டத்தை மீண்டும் பாருங்கள்.</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>முன்னோட்டத்தில் இன்னும் பதில் இல்லாத கேள்விகள் உள்ளன. ஒவ்வொன்றுக்கும் காரணத்துடன் பதில் அளியுங்கள்.</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>அதைச் செய்யுமாறு ஓர் ஏற்பாட்டாளரிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>தேர்ந்தெடுத்தவற்றில் எதுவும் இப்போது வெளியே செல்லக் கூடாது. காரணத்தை முன்னோட்டம் சொல்கிறது.</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>இந்த மறுபார்வை நகல் இனி செல்லாது. புதியதைக் கேளுங்கள்.</translation>
    </message>
</context>
<context>
    <name>balai::words::Why</name>
    <message>
        <source>required</source>
        <translation>தேவை</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>உரை அல்ல</translation>
    </message>
    <message>
        <source>it holds signs that are not allowed</source>
        <translation>அனுமதிக்கப்படாத குறிகள் உள்ளன</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>பட்டியலில் வெற்று உரை உள்ளது</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>மொழி வாரியான உரைகள் அல்ல</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>மொழிக் குறியீடு அல்ல, எடுத்துக்காட்டு: km</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>நாணயத்துடன் கூடிய தொகை அல்ல: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>id அல்ல</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>இவற்றில் ஒன்று அல்ல: %1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>இங்கே வரக்கூடிய சொல் அல்ல</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>சரியானது அல்ல</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>பட்டியல் அல்ல</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON பொருள் அல்ல</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>true அல்லது false அல்ல</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>முழு எண் அல்ல</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>எண் அல்ல</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>%1 முதல் %2 வரை இல்லை</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>பூச்சியத்திற்குக் குறைவு</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>தேதி அல்ல; 2026-11-23 என எழுதுங்கள்</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>நேரம் அல்ல; 2026-11-23T10:00:00+07:00 என எழுதுங்கள்</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>ஆண்டு புத்த ஆண்டு போல் தெரிகிறது</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1; இந்த நாள் என்றால் %2 என எழுதுங்கள்</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>இரண்டு விதமாகப் பொருள்படும்</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>ஒரு வரிக்கு மேல் உள்ளது</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>அப்படி ஒரு புலம் இல்லை</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>இங்கே தெரியாது</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>அப்படி ஒரு பதிவு வகை இல்லை: %1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>அப்படி ஒரு நேர மண்டலம் இல்லை</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>அப்படி ஒரு குழு இல்லை: %1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>சாவி அல்ல</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>மறைச்சொற்றொடர் வெறுமையாக அல்லது மிக நீளமாக உள்ளது</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>வேறொரு பதிவு ஏற்கனவே பயன்படுத்துகிறது</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>நடந்தது மாறாது; அதைத் திருத்தும் புதிய பதிவை எழுதுங்கள்</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>பதிவு அகற்றப்பட்டது</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>வேறு மாற்றங்களுடன் சேர்த்து எழுதப்படுவதில்லை</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>ஏற்கனவே ஒரு மன்றம் உள்ளது; அதன் id குறியைத் தாருங்கள்</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>மன்றத்தின் சொந்தப் பதிவு எப்போதும் இருக்கும்</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>மடிக்கணினி பதிவுகளில் இருக்கும்; அதன்மீதான நம்பிக்கையை முடியுங்கள்</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>மறுப்பு இன்றைக்குப் பிறகு நடைமுறைக்கு வரக் கூடாது</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>முதலில் இந்தச் சம்மதத்தைத் திருத்துங்கள்; நிபந்தனை இல்லாமல் அது மேலும் விரியும்</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>சொற்கள் மட்டுமே அழிக்கப்படும்; திருத்துங்கள்</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>ஐந்துக்கும் குறைவான பதில்கள்</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>இதை இப்படிச் செய்ய முடியாது</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>ஒரே மடிக்கணினியின் இரண்டு வரலாறுகளும் இருக்கும்</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>இந்தப் படியை இங்கே செய்ய முடியாது</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>மிக நீளம் அல்லது மிகப் பெரிது</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>வெறுமை, அல்லது 20 MB அளவை விடப் பெரிது</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>கோப்பு வெறுமையாக உள்ளது</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>இந்தப் பதிவு வகை கோப்புகளை வைத்திருக்காது</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>இங்கே ஒலிக்கக்கூடிய ஒலி அல்ல</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>ஒரு மறுமொழிக்கு ஒலிப்பதிவுகள் மிக அதிகம்</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>கோப்பைப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 இல்லை</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>அதன் கோப்புகள் வெவ்வேறு பெட்டகங்களுடையவை</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>பெறுநரை விடக் குறுகியது</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>அது வேறொரு அமைப்புக்குச் சென்றது</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>அதன் இடத்தில் ஏற்கனவே வேறொரு தொகுப்பு உள்ளது</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>அதில் எதுவும் நிறுத்தக் கோரப்படவில்லை</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>முடிவு அல்ல</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>%1 மட்டுமே அதைவிடப் பெரிது</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>அந்த நாள் இன்னும் வரவில்லை</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>நிறுத்தக் கோரிக்கைக்கு முந்தையது</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>நிறுத்தக் கோரிக்கையின் ஒப்புதல் அல்ல</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>இரண்டு முறை உள்ளது</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>தொகுப்பில் இல்லை</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>வேறொன்றுக்கு உரியது</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>நெடுவரிசை இரண்டு முறை உள்ளது</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>அப்படி ஒரு நெடுவரிசை இல்லை</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>தெரியாத நெடுவரிசை உள்ளது; அது என்ன என்று சொல்லுங்கள், அல்லது விட்டுவிடுங்கள்</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>விரிதாளின் சூத்திரம் அல்லது பிழை உள்ளது; மதிப்பை இடுங்கள்</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>இணைத்த கட்டங்கள் உள்ளன; பிரியுங்கள்</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>மேற்கோள் குறி ஒன்றுக்கு இணை இல்லை</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>கடவுச்சொல் இல்லாத XLSX ஆக, அல்லது UTF-8 இல் CSV ஆகச் சேமியுங்கள்</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>அட்டவணையிலிருந்து இப்படி வர முடியாது</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>இது மூலத்தின் மொழி</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 தேர்வுக்கு %2 தேவை</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>%1 அல்லது %2 தாருங்கள்</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>கோப்பு அல்லது %1 தாருங்கள்</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>%1 தாருங்கள்</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>பங்கு எதுவும் தரப்படவில்லை</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1: %2 முதல் ஒரு முழு எண்</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1: %2 முதல் %3 வரை ஒரு எண்</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1: ஒரு எண்</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1: காற்புள்ளியால் பிரித்த எண்கள்</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1: %2 போன்ற நாள் அல்லது நேரம்</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1: ours, theirs அல்லது ஒரு மாற்றத்தின் id</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1: பதிவு வகையும் id குறியும்</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1: ஒரு உறுப்பினரின் id</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1: பொதுச் சாவி அல்லது அது உள்ள கோப்பு</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1: இந்த வகையின் புலத்துடன் FIELD=VALUE</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1: இவற்றில் ஒன்று: %2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>கோப்பின் பெயர் இவற்றில் ஒன்றில் முடியும்: %1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1, %2 இரண்டும் சேர்ந்தே வரும்</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1, %2 இரண்டும் சேர்ந்து வராது</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1, %2 இரண்டும் ஒன்றே</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>%1 அளவு %2 அளவை மீறக் கூடாது</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>%1 சோதனைக்காக உருவாக்கிய பெட்டகங்களுக்கு மட்டும்</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>கோப்பு பெட்டகத்தின் சொந்தக் கோப்புறையில் இருக்கக் கூடாது</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>கோப்பு பெட்டகத்தில் இருக்கும்; %1 அதை மறையாக்கிய கோப்பில் எழுதும்</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>அப்படி ஒரு கட்டளை இல்லை</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 இங்கே பயன்படாது</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>%1: மதிப்புகள் மிகக் குறைவு அல்லது மிக அதிகம்</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>இங்கே உருவாக்காத தொகுப்புக்கு உரியது</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>நெடுங்காலத்துக்கு முன் கடந்த நாள்</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>தாளில் மறைக்கப்பட்டுள்ளது; காட்டுங்கள், அல்லது நீக்குங்கள்</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>Zawgyi-இல் தட்டச்சு செய்யப்பட்டிருக்கலாம், உள்ளபடியும் Unicode-இலும்: %1; எந்த வரிகள் Zawgyi என்று --zawgyi all, none அல்லது அவற்றின் எண்களால் சொல்லுங்கள்</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>--zawgyi என்பது all, none அல்லது 2,5 போன்ற வரி எண்களை ஏற்கும்</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>பெரும்பாலான உரைகள் %1 எழுத்துகளில் இல்லை; அவற்றின் மொழிக்காகச் செய்த தாளில் இடுங்கள்</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>%1 மன்றத்தின் மொழி அல்ல</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>இந்தத் தாள் %1 மொழிக்காகச் செய்யப்பட்டது, இப்போது %2 என்கிறது; %1 என்று மாற்றுங்கள், அல்லது %2 மொழிக்கு ஒரு தாள் செய்யுங்கள்</translation>
    </message>
</context>
</TS>
