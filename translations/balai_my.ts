<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="my" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>ကိုယ်တွေ့အတွေ့အကြုံရှိသူများ၏ အကြံပေးကောင်စီ မှတ်တမ်းများကို သိမ်းဆည်းပါသည်။</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>DIR ဖိုင်တွဲတွင် မီးခံသေတ္တာအသစ် ပြုလုပ်ပါသည်။</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>စမ်းသပ်ကြည့်ရန် နမူနာကောင်စီပါ မီးခံသေတ္တာ ပြုလုပ်ပါသည်။</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>ဗားရှင်း၊ အရေအတွက်၊ အရွယ်အစားနှင့် လက်တော့ပ်များကို ပြပါသည်။</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>ပျက်စီးမှု ရှိမရှိ ရှာပါသည်။ --deep ဖြင့် မှတ်တမ်းတိုင်းတွင်ပါ ရှာပါသည်။</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>ပြောင်းလဲမှုစာရင်းမှ အားလုံးကို အသစ်ပြန်တည်ဆောက်ပါသည်။</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>မီးခံသေတ္တာကို ဖွင့်နိုင်သူများ။</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>အကောင့်များကို စာရင်းပြပါသည်။</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>ကိုယ်ပိုင်စကားဝှက်စာစုပါ အကောင့်တစ်ခု ထည့်ပါသည်။</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>အကောင့်ကို ဖယ်သိမ်းပါသည်။ ၎င်း၏ မှတ်တမ်းများ ကျန်ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>အကောင့်၏ စကားဝှက်စာစုကို ပြောင်းပါသည်။</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>စကားဝှက်စာစု ပျောက်သည့်အခါ မီးခံသေတ္တာကို ဖွင့်သည့် ကုဒ်။</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>ပြန်ဖွင့်ရန်ကုဒ်အသစ် ပြုလုပ်ပါသည်။ ကုဒ်ဟောင်းဖြင့် မီးခံသေတ္တာကို ဖွင့်၍ မရတော့ပါ။</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>ပြန်ဖွင့်ရန်ကုဒ်ဖြင့် မီးခံသေတ္တာကို ဖွင့်ပြီး စကားဝှက်စာစုအသစ် သတ်မှတ်ပါသည်။</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>အမျိုးအစားတစ်ခု၏ မှတ်တမ်းများကို စာရင်းပြပါသည်။</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>မှတ်တမ်းတစ်ခုကို ပြပါသည်။</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>မှတ်တမ်းတစ်ခု၏ ပြောင်းလဲမှုတိုင်းကို ပြပါသည်။</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>မှတ်တမ်းများကို JSON Lines အဖြစ် ဖတ်ပါသည်။ id ပါလျှင် ထိုမှတ်တမ်းကို ပြောင်းပြီး၊ မပါလျှင် အသစ် ပြုလုပ်ပါသည်။</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>မှတ်တမ်းကို မမြင်ရအောင် ဖယ်သိမ်းပါသည်။ ယခင်မှတ်တမ်းတွင် ကျန်ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>မှတ်တမ်းတစ်ခု သို့မဟုတ် အကွက်တစ်ကွက်ရှိ စာများကို နေရာတိုင်းမှ အပြီးဖျက်ပါသည်။</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>စကားလုံးဖြင့် မှတ်တမ်းများကို ရှာပါသည်။</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>အဖွဲ့ဝင်များ ခွင့်ပြုထားသည့်အရာများ။</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>အဖွဲ့ဝင်က အသုံးပြုမှုတစ်ခုကို ခွင့်ပြုမပြု၊ မည်သည့်သဘောတူညီချက်အရ သို့မဟုတ် အဘယ်ကြောင့် ခွင့်မပြုကြောင်း ပြောပြပါသည်။</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>ယခု တစ်စုံတစ်ဦး ဆောင်ရွက်ရန် လိုသည်များကို စာရင်းပြပါသည်။</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>ဤကောင်စီ၏ လက်တော့ပ်များ။</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>အခြားသူများက ဤလက်တော့ပ်ကို အသိအမှတ်ပြုနိုင်ရန် ကတ်ကို ရေးပါသည်။</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>ကတ်ပါ လက်တော့ပ်ကို အသိအမှတ်ပြုပါသည်။ စကားလုံးများကို နှုတ်ဖြင့် တိုက်ဆိုင်ပါ။</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>လက်တော့ပ်များကို စာရင်းပြပါသည်။</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>ဥပမာ ပျောက်သွားသည့် လက်တော့ပ်ကဲ့သို့ လက်တော့ပ်တစ်လုံးမှ နောက်ထပ် ဘာမျှ မယူတော့ပါ။</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>လက်တော့ပ်များအကြား ပြောင်းလဲမှုများကို ဖိုင်အဖြစ် သယ်ဆောင်ပါသည်။</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>အခြားသူများတွင် မရှိသေးသော ပြောင်းလဲမှုများပါ ဖလှယ်ဖိုင်ကို ရေးပါသည်။</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>အခြားလက်တော့ပ်များ၏ ဖလှယ်ဖိုင်များကို ထည့်သွင်းပါသည်။</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>လူနှစ်ဦး တစ်ချိန်တည်း ပြောင်းခဲ့သည်များကို စာရင်းပြပါသည်။ မူနှစ်မျိုးလုံးကို သိမ်းထားပါသည်။</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>မူနှစ်မျိုးအနက် တစ်မျိုးကို ရွေးပါသည်။</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>လက်တော့ပ်အသစ်က ဤကောင်စီ၏ မီးခံသေတ္တာကို ရရှိနိုင်သည့် ဖိတ်ကြားစာကို ရေးပါသည်။</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>ဖိတ်ကြားစာဖြင့် ဤလက်တော့ပ်၏ မီးခံသေတ္တာကို ပြုလုပ်ပါသည်။</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>အဖွဲ့ဝင်တစ်ဦး တစ်ဦးတည်း ဖတ်ပြီး ဖြေဆိုသည့် အစည်းအဝေးမှတ်တမ်း။</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>အစည်းအဝေးတစ်ခုအတွက် အဖွဲ့ဝင်တစ်ဦး၏ ပြန်ဖတ်ရန်မိတ္တူကို ရေးပြီး၊ ၎င်း၏ စကားဝှက်စာစုကို ဖိုင်တစ်ခုတွင် ရေးပါသည်။</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>ပြန်ဖတ်ရန်မိတ္တူတွင် ပါသည်များကို ပြပါသည်။ မီးခံသေတ္တာ မလိုပါ။</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>ပြန်ဖတ်ရန်မိတ္တူအတွက် ပြန်စာကို ရေးပါသည်။ မီးခံသေတ္တာ မလိုပါ။</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>အဖွဲ့ဝင်၏ ပြန်စာကို မီးခံသေတ္တာထဲ ထည့်သွင်းပါသည်။</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>အဖွဲ့ဝင်များ မျှဝေရန် သဘောတူထားသည်များကို ဝန်ကြီးဌာနသို့ ပေးအပ်ပါသည်။</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>ပို့မည့်အရာ၊ ကျန်မည့်အရာနှင့် အကြောင်းရင်းကို ပြပါသည်။</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>လက်မှတ်ထိုးထားသော စာထုပ်ကို ပြုလုပ်ပါသည်။</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>စာထုပ် သို့မဟုတ် အိတ်ဖိုင်တွဲကို စစ်ဆေးပါသည်။ မီးခံသေတ္တာ မလိုပါ။</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>ပေးအပ်မှုများကို စာရင်းပြပါသည်။</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>ပြန်ရုပ်သိမ်းထားသည်များကို အသုံးရပ်ပေးရန် အဖွဲ့အစည်းသို့ တောင်းဆိုသည့် စာကို ရေးပါသည်။</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>အဖွဲ့အစည်းများ၏ ပြန်ကြားချက်များ။</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>ဖြည့်ပြီးသော ပြန်ကြားစာရွက် သို့မဟုတ် လက်မှတ်ထိုးထားသော ပြန်စာကို ထည့်သွင်းပါသည်။</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>မီးခံသေတ္တာ၏ အရန်မိတ္တူများ။</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>အရန်မိတ္တူ ပြုလုပ်ပါသည်။ မီးခံသေတ္တာကဲ့သို့ပင် ကုဒ်ဝှက်ထားပါသည်။</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>အရန်မိတ္တူ ပြည့်စုံမှု ရှိမရှိ စစ်ဆေးပါသည်။</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>အရန်မိတ္တူမှ မီးခံသေတ္တာကို DIR ဖိုင်တွဲတွင် ပြုလုပ်ပါသည်။</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>မီးခံသေတ္တာ၏ ဖိုင်တွဲ</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>ပထမစာကြောင်းတွင် စကားဝှက်စာစုပါသော ဖိုင်၊ မရှိလျှင် မေးပါမည်</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>ဒုတိယ စကားဝှက်စာစု၊ အကောင့်အသစ်၊ ဖိတ်ကြားစာ သို့မဟုတ် ဒုတိယလူ၏ စကားဝှက်စာစု</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>လုပ်ဆောင်သည့် အကောင့်အမည်</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>JSON ဖြင့် ဖြေပါသည်</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>တိုးတက်မှုကို မပြပါ</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>နာရီကို သတ်မှတ်ပါသည်၊ စမ်းသပ်မီးခံသေတ္တာများအတွက်သာ</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>ကျပန်းတန်ဖိုးကို သတ်မှတ်ပါသည်၊ စမ်းသပ်မီးခံသေတ္တာများအတွက်သာ</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>ဖလှယ်ဖိုင်များ၏ ဖိုင်တွဲ</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>FIELD=VALUE ဖြစ်သော မှတ်တမ်းများသာ၊ အကြိမ်ကြိမ် ပေးနိုင်ပါသည်</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>ဤအကွက်များသာ၊ ကြားတွင် ကော်မာခံပါ</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put: မှတ်တမ်း N ခုစီကို တစ်ပြိုင်တည်း သိမ်းပါသည်၊ consent: မေးခွန်းများကို JSON Lines အဖြစ် ဖတ်ပါသည်</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked၊ mistake သို့မဟုတ် retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>နေ့ရက်၊ 2026-11-23 ကဲ့သို့</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>အသစ်များသာမက အားလုံး</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>ဘာသာစကားသင်္ကေတ၊ km ကဲ့သို့</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>ပြန်ဖွင့်ရန်ကုဒ်၏ ဖိုင်</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>ကောင်စီ၏ အများသိသော့</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>လက်မှတ်မပါဘဲ BagIt ဖိုင်တွဲ သို့မဟုတ် zip ကိုသာ စစ်ဆေးပါသည်</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>အပြီးဖျက်မှုများစွာကို တစ်ပြိုင်တည်း ထည့်သွင်းပါသည်၊ ဒုတိယအကောင့်၏ စကားဝှက်စာစု လိုပါသည်</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator၊ notetaker သို့မဟုတ် reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>ချိပ်ပိတ်ထားသော အမည်များ၏ သော့ကိုပါ လက်တော့ပ်အသစ်သို့ ပေးပါသည်</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>အဖွဲ့ဝင်၏ id</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>သဘောတူညီချက်က မည်သည့်အရာအတွက်ဖြစ်ကြောင်း</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council၊ body၊ government၊ partners သို့မဟုတ် public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>အဖွဲ့အစည်း၏ id</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>စာပိုဒ်၏ id</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>အကြံပြုချက်၏ id</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>အစည်းအဝေး၏ id</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>ရည်ရွယ်သည့် လက်တော့ပ်၏ id၊ အကြိမ်ကြိမ် ပေးနိုင်ပါသည်</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>သိမ်းထားမည့် ပြောင်းလဲမှု၊ သို့မဟုတ် ours သို့မဟုတ် theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>အခြားတန်ဖိုးတစ်ခု၊ JSON ဖြင့်</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>အဖြေများ ပေးခဲ့ပုံ: self၊ readTo၊ spoken သို့မဟုတ် paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>အဖြေများ၏ ဖိုင်၊ JSON Lines ဖြင့်</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>ပြန်ဖတ်ရန်မိတ္တူ၏ စကားဝှက်စာစုကို ရေးမည့် ဖိုင်</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>ဤအမျိုးအစား မှတ်တမ်းများသာ</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>အများဆုံး ဤအရေအတွက်</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>ဤအကွက်သာ</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>မှတ်တမ်းနှင့် ပြောင်းလဲမှုတိုင်းတွင်ပါ</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>ကောင်စီ၏ အမည်</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>အားနည်းသော သော့များ၊ စမ်းသပ်ရန်သာ</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>ပြန်ဖွင့်ရန်သော့အသစ်ကို သော့အပိုင်းများအဖြစ် ခွဲပါသည်။ သတ်မှတ်ထားသော အရေအတွက် စုံလျှင် မီးခံသေတ္တာကို ဖွင့်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>သော့အပိုင်းများဖြင့် မီးခံသေတ္တာကို ဖွင့်ပြီး စကားဝှက်စာစုအသစ် သတ်မှတ်ပါသည်။</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>အမျိုးအစားတစ်ခု၏ မှတ်တမ်းများကို ဇယားအဖြစ် ရေးပါသည်: ထွက်နိုင်သည်များသာ၊ သို့မဟုတ် ကုဒ်ဝှက်ထားသော ဖိုင်ထဲတွင် အားလုံး။</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>ဇယားတစ်ခုကို အမျိုးအစားတစ်ခု၏ မှတ်တမ်းအသစ်များအဖြစ် ထည့်သွင်းပါသည်။ အားလုံး ထည့်သည်၊ သို့မဟုတ် ဘာမျှ မထည့်ပါ။</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>ကောင်စီ၏ လုပ်ငန်းအကြောင်း စာရွက်များ။</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>အကြံပြုချက်များ၏ အခြေအနေနှင့် အဖွဲ့အစည်းများ၏ ပြန်ကြားချက်ကို ရေးပါသည်။</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>တစ်နှစ်အတွင်း ကောင်စီ လုပ်ခဲ့သည်များကို ရေးပါသည်: အစည်းအဝေးများ၊ တက်ရောက်မှု၊ ဉာဏ်ပူဇော်ခများ၊ အကြံပြုချက်များ။</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>ယာယီဖိုင်တွဲတွင် စိတ်ကူးဖြင့် ကောင်စီတစ်ခု ပြုလုပ်ပြီး လူတို့ လုပ်သည့်အရာများ၏ ကြာချိန်ကို တိုင်းပါသည်။</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>ရေးထားသည်ကို ဤဖိုင်ပါ စကားဝှက်စာစုဖြင့် ထုပ်ပိုးပါသည်</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>သော့အပိုင်း အရေအတွက်၊ 2 မှ 255 အထိ</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>မီးခံသေတ္တာကို ဖွင့်ရန် သော့အပိုင်း မည်မျှလိုသည်</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>ဤအကောင့် ဖွင့်နိုင်သမျှ အားလုံး၊ --encrypt-passphrase-file ဖြင့် ကုဒ်ဝှက်ထားသော ဖိုင်ထဲတွင်</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>မည်သည့်ကော်လံက မည်သည့်အကွက် ဖြစ်သည်၊ JSON သို့မဟုတ် ၎င်း၏ ဖိုင်ဖြင့်</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>ခုနှစ်</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small၊ decade သို့မဟုတ် nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>အဖွဲ့ဝင်တစ်ဦး ခေတ္တနားသည်၊ ပြန်လာသည် သို့မဟုတ် ထွက်သည်။</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>ပြန်မလာမချင်း ထိုအဖွဲ့ဝင်နှင့်ဆိုင်သော မည်သည့်အရာမျှ မထွက်ပါ။</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>အဖွဲ့ဝင် ပြန်လာပါသည်။ အားလုံး ယခင်အတိုင်း ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>အဖွဲ့ဝင် ယနေ့ ထွက်ပြီး၊ ပါဝင်မှုများ မည်သို့ဖြစ်မည်ကို သတ်မှတ်ပါသည်။</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>စာထုပ်ကို လက်ခံရုံးအဖြစ် လက်မှတ်ထိုးထားသော ပြန်စာဖြင့် ဖြေပါသည်။ မီးခံသေတ္တာ မလိုပါ။</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>ပြန်ယူထားသည်ထက် ပိုသစ်သည် မရှိကြောင်း ဖော်ပြပါသည်။ ပေးအပ်မှုများ ပြန်လုပ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>ပြင်ပဘာသာပြန်သူများအတွက် စာသားများ။</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>ဘာသာပြန်ရန်ရှိသည်များကို ပြင်ပဘာသာပြန်သူအတွက် ထွက်ခွင့်ရှိသလောက် ရေးပါသည်။</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>ဘာသာပြန်သူ၏ စာရွက်ကို ထည့်သွင်းပါသည်။ အားလုံး ထည့်သည်၊ သို့မဟုတ် ဘာမျှ မထည့်ပါ။</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>လမ်းညွှန်၏ အခန်းတစ်ခန်းကို ပြပါသည်၊ သို့မဟုတ် အခန်းများကို စာရင်းပြပါသည်။</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>စီစဉ်ကူညီသူအသစ်က ချိပ်ပိတ်ထားသော အမည်များကို မဖွင့်နိုင်ပါ</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>အကြောင်းရင်း၊ ရေးမှတ်ထားပါသည်</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>age မရှိသော ရုံးများအတွက် AES-256 zip အဖြစ် အတူတူ၊ မရှိသေးသော ဖိုင်တွင် စကားလုံးခြောက်လုံး ရေးပါသည်</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>အီးမေးလ်အတွက် ဤမဂ္ဂါဘိုက်အရေအတွက်ထက် မပိုသော ဖိုင်များအဖြစ် ခွဲ၍</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>အားလုံးအတွက် seal၊ keep၊ keepNamed သို့မဟုတ် delete၊ တစ်ခုအတွက် RECORD=seal၊ အကြိမ်ကြိမ် ပေးနိုင်ပါသည်</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>ဤနေ့မှစ၍၊ 2026-11-23 ကဲ့သို့</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>ဤနေ့အထိ၊ 2026-11-23 ကဲ့သို့</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>မူရင်း၏ ဘာသာစကား</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>ဘာသာပြန်ပြီးသားများပါ</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>ဘာသာပြန်များကို စစ်ဆေးခဲ့သော အကောင့်၏ id</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>ဤအပိုင်းသာ</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>မီးခံသေတ္တာထဲတွင် သိမ်းထားသော ဖိုင်များ။</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>အများဆုံး 20 MB ရှိသော ဖိုင်ကို သက်ဆိုင်ရာ မှတ်တမ်းနှင့်အတူ သိမ်းပါသည်။</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>သိမ်းထားသော ဖိုင်များကို စာရင်းပြပါသည်။</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>ထွက်နိုင်သော ရုပ်ပုံကို၊ သို့မဟုတ် မည်သည့်ဖိုင်ကိုမဆို ကုဒ်ဝှက်ထားသော ဖိုင်ထဲတွင် ရေးပါသည်။</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>လက်တော့ပ်အသစ်၏ အမည်၊ သို့မဟုတ် ဖိုင်၏ အမည်</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>ဖိုင်နှင့် သက်ဆိုင်သော မှတ်တမ်း၏ အမျိုးအစားနှင့် id</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>ကိုယ်တိုင်ရွေး၍ အသုံးရပ်ရန် တောင်းဆိုမည့် အချက်နံပါတ်များ၊ ကြားတွင် ကော်မာခံပါ</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>ပုံနှိပ်မိတ္တူတစ်ခုစီအတွက် နံပါတ်ပါ မျက်နှာဖုံးစာရွက်ကို ရေးပြီး မည်သူ ယူသွားကြောင်း မှတ်ပါသည်။</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>အကြောင်းမပြန်သေးသော အဖွဲ့အစည်းအတွက် အသုံးရပ်ရန်စာကို ထပ်ရေးပါသည်။</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>ရပ်ရန်တောင်းဆိုထားသည်များကို အဖွဲ့အစည်းက အသုံးရပ်ပြီးကြောင်း မှတ်ပါသည်။</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>အချို့အပိုင်းကို ရပ်ရန်တောင်းဆိုထားသော စာထုပ်၏ အစား ပြုလုပ်ရမည်ကို ဖော်ပြပါသည်။</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>ရေးမည့် ဖိုင်</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>သော့အပိုင်းများ ရေးထည့်မည့် ဖိုင်တွဲ</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>မိတ္တူများ ရောက်မည့် ရုံး၊ စာထုပ်လက်ခံသူ မဟုတ်လျှင်</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>ပုံနှိပ်မိတ္တူ အရေအတွက်</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>မိတ္တူများကို မည်သူ ယူဆောင်သည်၊ ၎င်းကို ရေးမှတ်ထားပါသည်</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>အဖွဲ့အစည်းက အသုံးရပ်ပြီဟု ပြောသည့် စာရွက်ကို ဤဖိုင်ထဲသို့ပါ ရေးပါသည်</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>မည်သို့ ပြောခဲ့သည်: sheet၊ reply၊ letter သို့မဟုတ် spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>ပြောခဲ့သည့် ရုံး၊ လူတစ်ဦး ဘယ်တော့မှ မဟုတ်ပါ</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>စာကြောင်း %1၊ အကွက် %2: %3။ ဘာမျှ မပြောင်းပါ။ ပြင်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>စာကြောင်း %1: %2။ ဘာမျှ မပြောင်းပါ။ ပြင်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>အကွက် %1: %2။ ဘာမျှ မပြောင်းပါ။ ပြင်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>ထည့်သွင်းချက် မမှန်ပါ: %1။ ဘာမျှ မပြောင်းပါ။</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>မီးခံသေတ္တာကို အခြားပရိုဂရမ်က သုံးနေပါသည်။ ထိုနေရာတွင် ပိတ်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>မီးခံသေတ္တာကို %1 (လုပ်ငန်းစဉ် %2) က သုံးနေပါသည်။ ထိုနေရာတွင် ပိတ်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1။ balai-cli --help ကို ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>ဤစကားဝှက်စာစု သို့မဟုတ် ကုဒ်ဖြင့် ဖွင့်၍ မရပါ။ ထပ်ရိုက်ပါ၊ သို့မဟုတ် ပြန်ဖွင့်ရန်ကုဒ်ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>ဤအကောင့် သို့မဟုတ် လက်တော့ပ်တွင် ၎င်းအတွက် သော့ မရှိပါ။ စီစဉ်ကူညီသူကို မေးပါ၊ သို့မဟုတ် သော့ဖိုင်အမှန်ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>ပျက်စီးနေပါသည် သို့မဟုတ် ပြောင်းလဲခံထားရပါသည်။ ထို့ကြောင့် မသုံးခဲ့ပါ (%1)။ အခြားမိတ္တူ သို့မဟုတ် အရန်မိတ္တူကို သုံးပါ။</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>keys.json သည် မီးခံသေတ္တာထက် ဟောင်းနေပါသည်။ ပိုသစ်သော keys.json သို့မဟုတ် keys.json.bak ကို ပြန်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>၎င်းကို Balai ဗားရှင်းအသစ်ဖြင့် ရေးထားပါသည်။ ဖွင့်ရန် ထိုဗားရှင်းကို တပ်ဆင်ပါ။</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>မဆောင်ရွက်ပါ (%1): %2။</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>ထိုအရာ မရှိပါ: %1။ အမည် သို့မဟုတ် id ကို စစ်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>ရှိပြီးသား ဖြစ်ပြီး ဘယ်တော့မှ ထပ်မရေးပါ: %1။ အခြားအမည်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>ဒစ်ခ် ပြည့်နေပါသည်။ ဘာမျှ မပြောင်းပါ။ နေရာလွတ် လုပ်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>ဖိုင် သို့မဟုတ် ဖိုင်တွဲကို ဖတ်ခွင့် သို့မဟုတ် ရေးခွင့် မရှိပါ: %1။ ခွင့်ပြုချက်များကို စစ်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>ဖိုင် သို့မဟုတ် ဖိုင်တွဲကို ဖတ်၍သာ ရပါသည်: %1။ ရေး၍ရသော နေရာသို့ ကူးပါ။</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>ဒစ်ခ်က ချို့ယွင်းချက်တစ်ခု ပြပါသည်။ ဘာမျှ မပြောင်းပါ (%1)။ ဒစ်ခ်ကို စစ်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>ရပ်လိုက်ပါပြီ။ ဘာမျှ မပြောင်းပါ။</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>Balai အတွင်း၌ တစ်စုံတစ်ရာ မှားယွင်းခဲ့ပါသည်: %1။</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>အရန်မိတ္တူ ပြည့်စုံပါသည်။</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>အရန်မိတ္တူ ပျက်စီးနေပါသည်။ အခြားတစ်ခုကို သုံးပါ။</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>ဤစကားလုံးများကို နှုတ်ဖြင့် တိုက်ဆိုင်ပါ: %1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>လက်တော့ပ် %1 ကို ယုံကြည်လက်ခံထားပါသည်။ ဤစကားလုံးများကို နှုတ်ဖြင့် တိုက်ဆိုင်ပါ: %2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>ပေးခဲ့သည့် ပြောင်းလဲမှု: %1။ ဖတ်နိုင်သည့် လက်တော့ပ်: %2။</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>အသစ်: %1။ သိပြီးသား: %2။ စောင့်ဆိုင်းဆဲ: %3။ မူနှစ်မျိုး: %4။</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>%1 ကို မထည့်သွင်းခဲ့ပါ: %2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>ပြန်ဖွင့်ရန်ကုဒ် (စာရွက်ပေါ်တွင် ရေးထားပါ၊ တစ်ကြိမ်သာ ပြပြီး မီးခံသေတ္တာကို ဖွင့်နိုင်ပါသည်):</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>မီးခံသေတ္တာ ပြုလုပ်ပြီးပါပြီ။ မှတ်တမ်းများသည် ပထမဖလှယ်ဖိုင်နှင့်အတူ ရောက်ပါမည်: exchange import။</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>သိထားသော သော့ ဖြစ်ပါသည်။ စာထုပ် မပြောင်းလဲထားပါ။</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>မပြောင်းလဲထားပါ၊ သို့သော် ဤနေရာတွင် မသိသော သော့ဖြင့် ဖြစ်ပါသည်။ ဤစကားလုံးများကို ကောင်စီနှင့် တိုက်ဆိုင်ပါ: %1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>ပြောင်းလဲခံထားရပါသည် သို့မဟုတ် ပျက်စီးနေပါသည် (%1)။ မသုံးပါနှင့်။ ထပ်တောင်းပါ။</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>အိတ်ဖိုင်တွဲ မှန်ကန်ပါသည်။</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>အိတ်ဖိုင်တွဲ မမှန်ကန်ပါ: %1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>မှတ်တမ်းတင်ပြီး အဖြေ: %1။ ယခင်က သိပြီးသား: %2။</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>စာပိုဒ်: %1။ စကားဝှက်စာစုကို ပြန်ဖတ်ရန်မိတ္တူနှင့် မတူသော နည်းလမ်းဖြင့် ပြောပါ။</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>ဤပြန်စာကို ယခင်က ရရှိပြီး ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>ရရှိသည့် အဖြေ: %1။</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>ပြန်ဖွင့်ရန်ကုဒ်သည် သင်သတ်မှတ်ထားသော ဖိုင်တွင် ရှိပါသည်။ မီးခံသေတ္တာ၏ သော့ ဖြစ်၍ အခြားနေရာတွင် သိမ်းပါ။</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>ကောင်စီ %1၊ မီးခံသေတ္တာပုံစံ %2။ ပြောင်းလဲမှုအစု: %3။ ဘိုက်: %4။</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>အားလုံး အဆင်ပြေပါသည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>တွေ့ရှိချက် %n ခု။ မပြုပြင်မီ အရန်မိတ္တူ ပြုလုပ်ပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>ဇယားများကို ပြောင်းလဲမှုစာရင်းမှ ပြန်တည်ဆောက်ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>ဤနေရာတွင် အပြီးဖျက်ပြီးပါပြီ။ အရန်မိတ္တူဟောင်း၊ ပုံနှိပ်စာရွက်နှင့် ပေးပြီးသား စာထုပ်များတွင် ကျန်ရှိပါသေးသည်။ အခြားလက်တော့ပ်များက နောက်ဖလှယ်မှုတွင် အပြီးဖျက်ပါမည်။</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>စာကြောင်း %1၊ ကော်လံ %2: %3။ ဘာမျှ မပြောင်းပါ။ ပြင်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>ဤသော့အပိုင်းသည် အခြားမီးခံသေတ္တာ၏ အပိုင်း ဖြစ်ပါသည်: %1။ မထည့်ပါနှင့်။</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>ဤသော့အပိုင်းကို ကျန်အပိုင်းများနှင့် အတူပြုလုပ်ခဲ့ခြင်း မဟုတ်ပါ: %1။ မထည့်ပါနှင့်။</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>ပေးထားသော သော့အပိုင်း: %1၊ လိုအပ်သည်: %2။ ထပ်လိုသည်: %3။</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>နှစ်ကြိမ် ပေးထားသည်: %1။</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>ဤအရာသည် သော့အပိုင်း မဟုတ်ပါ၊ သို့မဟုတ် ပျက်စီးနေပါသည်: %1။ စာရွက်နှင့် တိုက်ဆိုင်ပါ။</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>ဤသော့အပိုင်း ပျက်စီးနေပါသည်: %1၊ အုပ်စု %2။ စာရွက်နှင့် တိုက်ဆိုင်ပါ။</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>သော့အပိုင်းနှစ်ခု နံပါတ်တူပြီး အထဲတွင် မတူပါ။ တစ်ခုသည် အစစ် မဟုတ်ပါ: %1။</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>သော့အပိုင်းများ မကိုက်ညီပါ။ တစ်ခုသည် အစစ် မဟုတ်ပါ။ တစ်ခုပြီးတစ်ခု ချန်ပြီး စမ်းကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>ချန်ထားပြီး မထည့်ပါ: %1 (%2)။</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>ကြာချိန် တိုင်းနေသည်: %1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>ကောင်စီ ပြုလုပ်နေသည်: %2 ခုအနက် %1</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>အများဆုံး မှတ်ဉာဏ်: %1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>ဤဖိုင်များအနက် မည်သည့် %1 ဖိုင်မဆို မီးခံသေတ္တာ၏ သော့ ဖြစ်ပါသည်။ ဖိုင်တစ်ခုစီကို လူတစ်ဦးစီအား ပေးပြီး၊ မီးခံသေတ္တာဘေးတွင် တစ်ခုမျှ မထားပါနှင့်။ ယခင်သော့အပိုင်းများဖြင့် ဖွင့်၍ မရတော့ပါ။</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>ထည့်သွင်းပြီး မှတ်တမ်း: %1။</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>ပြန်ရပါပြီ။ ၎င်းမှ ဘာမျှ မပေးအပ်မီ အခြားလက်တော့ပ်များတွင် ရှိသည်များကို ထည့်သွင်းပါ၊ သို့မဟုတ် ပိုသစ်သည် မရှိသည့် အကြောင်းရင်းကို ပြောပါ: backup nothing-newer။</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>ပြန်စာ ပြည့်စုံပါသည်။ ၎င်း၏ သော့စကားလုံးများကို ရုံးနှင့် တိုက်ဆိုင်ပါ: %1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>ပြန်စာကို သိမ်းပြီးပါပြီ။ ဤစကားလုံးများကို ကောင်စီအား အခြားနည်းဖြင့် ပြောပါ: %1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>ထည့်သွင်းပြီး ဘာသာပြန်: %1။ နောက်ပိုင်း မူရင်း ပြောင်းသွားသည်: %2။</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>အခြားလက်တော့ပ်က ပြန်ဖြေပြီးလျှင် နောက်ဖလှယ်ဖိုင်နှင့်အတူ ပါမည့် ဖိုင်များ: %1။</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>မူဟောင်း ဖြစ်ပါသည်: စာထုပ် %1 က အစားထိုးထားပါသည်။ ထိုစာထုပ်ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>အကြောင်းပြန်ပြီး: %1။</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>အသုံးရပ်ရန်စာတစ်စောင်အတွက် အကြောင်းပြန်ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>ဤသည်မှာ ပြန်ဖွင့်ရန်ကုဒ် မဟုတ်ပါ: ပြန်ဖွင့်ရန်ကုဒ်တွင် စာလုံးရှစ်လုံးပါ အုပ်စုရှစ်ခု ရှိပါသည်။ စာရွက်နှင့် တိုက်ဆိုင်ပါ။</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>ပြန်ဖွင့်ရန်ကုဒ်ကို စာရွက်ပေါ်ရှိသည့်အတိုင်း မရိုက်ခဲ့ပါ။ အုပ်စု %1 ကို ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>ဤပြန်ဖွင့်ရန်ကုဒ်သည် အခြားမီးခံသေတ္တာ၏ ကုဒ် ဖြစ်ပါသည်။ ဤမီးခံသေတ္တာ၏ စာရွက်ကို ရှာပါ။</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>keys.json ပျက်စီးနေပါသည် သို့မဟုတ် မရှိပါ။ ၎င်း၏ မိတ္တူမှာ ကောင်းနေပါသည်။ keys.json.bak ကို keys.json အဖြစ် ကူးပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>ဤအမိန့်၏ အဖြေကို ရေး၍မရပါ (%1)။ ယင်းမတိုင်မီ ပြောင်းခဲ့သည် သို့မဟုတ် ရေးခဲ့သည်များ ကျန်ရှိပါသည်။ ထပ်မလုပ်မီ စစ်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>ရပ်သွားပါသည်: %1။ ယခင်အသုတ်များမှ သိမ်းထားသည်: %2။ id များကို ပြပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>ပျက်စီးနေပါသည် သို့မဟုတ် ပြောင်းလဲခံထားရပါသည်။ ထို့ကြောင့် မသုံးခဲ့ပါ။ အခြားမိတ္တူ သို့မဟုတ် အရန်မိတ္တူကို သုံးပါ။</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>ရပ်သွားပါသည်: စာကြောင်း %1: %2။ ယခင်အသုတ်များမှ သိမ်းထားသည်: %3။ id များကို ပြပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>ရပ်သွားပါသည်: စာကြောင်း %1၊ အကွက် %2: %3။ ယခင်အသုတ်များမှ သိမ်းထားသည်: %4။ id များကို ပြပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>စကားဝှက်စာစု:</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>ခွင့်ပြုသည်: %1 (%2)</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>ခွင့်မပြုပါ: %1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>ယခင်မှတ်တမ်းတင်ထားသည်နှင့် ကွဲပြားသော အဖြေ: %1။ နှစ်ခုလုံး ဆက်ရှိသည်။</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>စစ်ဆေးပြီးဟု မှတ်သားသည်: %1။</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>ဤဘာသာစကားများဖြင့် ဘာမျှ မပါပါ: %1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>သဘောတူညီချက်တစ်ခု ကုန်ဆုံးတော့မည်။ အဖွဲ့ဝင်ကို ထပ်မေးပါ။</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>သဘောတူညီချက်တစ်ခု ကုန်ဆုံးသွားပြီ။ အဖွဲ့ဝင်ကို ထပ်မေးပါ။</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>သဘောတူညီချက်တစ်ခု၏ စာသား ပြောင်းသွားပြီ။ အဖွဲ့ဝင်များကို ထပ်မေးပါ။</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>ပြန်ရုပ်သိမ်းလိုက်သော သဘောတူညီချက်သည် ထွက်သွားပြီးသော စာထုပ် သို့မဟုတ် မဖြေရသေးသော ဖိတ်ကြားစာနှင့် သက်ဆိုင်သည်။</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>ထွက်သွားပြီးသော စကားများကို ဆက်မသုံးရတော့ပါ။ အသုံးရပ်ရန်စာ ပို့ပါ။</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>အသုံးရပ်ရန်စာတစ်စောင်ကို လက်ခံရရှိကြောင်း အတည်မပြုရသေးပါ။</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>အစည်းအဝေးမှတ်တမ်းကို အဖွဲ့ဝင်များ ဖတ်ရန် စောင့်နေသည်။</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>အားလုံး အစည်းအဝေးမှတ်တမ်းကို ဖတ်ပြီးပါပြီ။ အတည်ပြုနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>အစည်းအဝေးမှတ်တမ်း၏ အချို့အပိုင်းများ ဘာသာပြန်ရန် စောင့်နေသည်။</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>အဖွဲ့အစည်းတစ်ခု၏ ကတိပြုထားချက် အချိန်ရောက်ပြီ။</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>အဖွဲ့အစည်းတစ်ခု၏ အဖြေကို စောင့်နေသည်။</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>အဖွဲ့ဝင်တစ်ဦးအား ပေးရန် ငွေ ကျန်နေသည်။</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>ဉာဏ်ပူဇော်ခတစ်ခုကို နှစ်ကြိမ် ပေးမိပုံရသည်။</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>လုပ်ဆောင်ရန်တစ်ခု အချိန်ရောက်ပြီ။</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>အဖွဲ့အစည်းတစ်ခုက ဖိတ်ကြားစာအတွက် အဖြေကို စောင့်နေသည်။</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>မတော်တဆဖြစ်ရပ်တစ်ခု။ သက်ဆိုင်သူများကို ပြောပြရန် လိုသည်။</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>နောက်ဆုံး အရန်မိတ္တူသည် တစ်ပတ်ထက် ကျော်ပြီ။</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>အရန်မိတ္တူ မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>အခြား လက်ပ်တော့များနှင့် ဖလှယ်မှု မရှိသည်မှာ နှစ်ပတ် ရှိပြီ။</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>ကောင်စီက သိမ်းထားမည့် ကာလ ကျော်လွန်သော မှတ်တမ်းများ ရှိသည်။</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>အဖွဲ့ဝင်တစ်ဦးက စကားများကို ဖယ်ထုတ်ပေးရန် တောင်းဆိုထားသည်။ ထိုတောင်းဆိုမှုကို ဦးစွာ ဖြေပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>အကောင့်အသစ်</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>အကောင့်များ</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1၊ ဤလက်တော့ပ်တွင် ဘာမျှ မဖွင့်နိုင်</translation>
    </message>
    <message>
        <source>you</source>
        <translation>သင်</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>အခန်းကဏ္ဍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>ဖွင့်စာမျက်နှာတွင်</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>ချိပ်ပိတ်အချက်အလက်</translation>
    </message>
    <message>
        <source>opens them</source>
        <translation>ဖွင့်နိုင်</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>မဖွင့်နိုင်</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>စကားဝှက်စာစု ပြောင်းရန်…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>စီစဉ်ကူညီသူသာ အကောင့်များကို ထည့်နိုင်၊ ဖယ်သိမ်းနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>စကားဝှက်စာစုအသစ် ပေးရန်…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>ဖယ်သိမ်းရန်…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>%1၏ အကောင့်ကို ဖယ်သိမ်းမည်လား။</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>ယခုမှစ၍ ၎င်း၏ စကားဝှက်စာစုဖြင့် ဤလက်တော့ပ်တွင် ဘာမျှ မပွင့်တော့ပါ။</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>ရေးခဲ့သည်များ ကျန်ရှိပါသည်။ အခြားလက်တော့ပ်များတွင်လည်း ဖယ်သိမ်းရပါမည်။ ယခင်ပြုလုပ်ခဲ့သော အရန်မိတ္တူများကိုမူ ဖွင့်နိုင်ဆဲ ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ဆက်ထားရန်</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>ဖယ်သိမ်းရန်</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>အကောင့် ဖယ်သိမ်းနေသည်</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>စကားဝှက်စာစုကို အကောင့်ပိုင်ရှင်က ရိုက်ပါသည်။ စီစဉ်ကူညီသူသာ ချိပ်ပိတ်အချက်အလက်ကို ဖွင့်နိုင်ပြီး ပေးအပ်မှု ပြုလုပ်နိုင်ပါသည်။ ဖတ်ရှုသူက ဖတ်ရုံသာ ဖတ်ပါသည်။</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ထည့်ရန်</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>အမည် လိုပါသည်။</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>အခြားအကောင့်တစ်ခုတွင် ဤအမည် ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>အကောင့် ထည့်နေသည်</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>ဤလက်တော့ပ် သုံးသူများ</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>အကောင့်များကို ဤနေရာတွင် ပြပါသည်: ဤမှတ်တမ်းများကို ဖွင့်နိုင်သူများ ဖြစ်ပြီး တစ်ဦးစီတွင် ကိုယ်ပိုင်စကားဝှက်စာစု ရှိပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>အစီအစဉ်  %2 ခုအနက် %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>တစ်ဦး တက်ရောက်</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 ဦး တက်ရောက်</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>တစ်ဦး ခွင့်တိုင်</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 ဦး ခွင့်တိုင်</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>အားပေးကူညီသူ: အခန်းထဲတွင် ရှိသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::AloneFrame</name>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>က−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>စာလုံး သေးရန်</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>က+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>စာလုံး ကြီးရန်</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ရပ်မည်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ဖုံးရန်</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>မေးခွန်း %2 ခုအနက် %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 အတွက်</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ဖုံးရန်</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>အဖွဲ့၏စာမျက်နှာသို့</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>သဘောတူ</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>ခွင့်ပြုပါသည်</translation>
    </message>
    <message>
        <source>No</source>
        <translation>သဘောမတူ</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>ခွင့်မပြုပါ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>နောက်မှ</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>အခြားနေ့မှ မေးပါ</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>သင်ဖြေထားသည်များကို သိမ်းထားပါသည်။ ယခု ရပ်ပြီး အခြားနေ့တွင် ဆက်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>ဤနေရာတွင် ရပ်နိုင်ပါသည်။ ယနေ့ သင် နောက်ထပ် ဘာမျှ လုပ်စရာ မလိုပါ။</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>အားလုံး ပြီးပါပြီ။ ကျေးဇူးတင်ပါသည်။</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>ယခု အဆင်ပြေပါသလား။ သင့်အနီးတွင် သင်ရှိစေလိုသူများသာ ရှိပါသလား။ မဟုတ်လျှင် “နောက်မှ” ကို နှိပ်ပါ။</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>သူတို့ မြင်ရမည့်အရာ</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>မည်သည့်အမည်ဖြင့်</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>သင်ရွေးထားသော အမည်။</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>သင့်အမည် ဖော်ပြရန် သဘောမတူထားလျှင် “အဖွဲ့ဝင်တစ်ဦး” ဟုသာ ရေးပါသည်။ ကောင်စီကို သိသူများက ခန့်မှန်းမိနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>သင့်အဖြေကို မြင်ရသူများ</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>ကောင်စီ၏ မှတ်တမ်းများကို ထိန်းသိမ်းသူများ။</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>မည်မျှကြာ</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>%1 အထိ။</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>စိတ်ပြောင်းလျှင်</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>မည်သည့်နေ့တွင်မဆို ပြန်ရုပ်သိမ်းနိုင်ပါသည်။ ဘာကြောင့်လဲဟု မည်သူမျှ မမေးပါ။ ထို့နောက် အသုံးရပ်ပေးရန် သူတို့ကို တောင်းဆိုပါမည်။ အတင်း ရပ်ခိုင်း၍ မရပါ၊ သူတို့တွင် မိတ္တူများ ရှိနေနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>သဘောမတူလျှင်</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>ဘာမျှ မပြောင်းလဲပါ။ ယခင်အတိုင်း ပါဝင်ပြီး ငွေရပါမည်။</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>စာအပြည့်အစုံ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>မေးခွန်းများ</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>နောက်တစ်လှည့် ထိုင်မည့်သူမှာ %1 ဖြစ်ပါသည်။ အခြားသူများ မကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>အခြားသူ အရင်</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>စမည်</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>နောက်တစ်ဦး</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>စာအသစ်</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>သင်ဖြေပြီးနောက် ဤစာ ပြောင်းသွားပါသည်။</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>မေးခွန်းများကို ရှာနေပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>အရန်မိတ္တူသည် မီးခံသေတ္တာတစ်ခုလုံး၏ မိတ္တူကို ဖိုင်တစ်ခုတည်းအဖြစ် သိမ်းထားပြီး၊ မီးခံသေတ္တာကဲ့သို့ သော့ခတ်ထားပါသည်။ ဤလက်တော့ပ်မဟုတ်သော နေရာတွင် တစ်ခု သိမ်းထားပါ။</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>မီးခံသေတ္တာ၏ ဖိုင်တွဲတွင်</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>နောက်ဆုံး အရန်မိတ္တူ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>အရန်မိတ္တူများ</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>ဤတစ်ခုကို စစ်ရန်</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>ဖိုင်တစ်ခုကို စစ်ရန်…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>စစ်ဆေးမည့် အရန်မိတ္တူ</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>အရန်မိတ္တူများ (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>အရန်မိတ္တူ ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>အရန်မိတ္တူ ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>သိမ်းပြီး: %1။ ဤလက်တော့ပ်မဟုတ်သော နေရာတွင် ထားပါ။</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>အရန်မိတ္တူ စစ်ဆေးနေသည်</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>ဤအရန်မိတ္တူ ပြည့်စုံပါသည်။ %1 တွင် ပြုလုပ်ခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>အရန်မိတ္တူ ပြုလုပ်ရန်…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>စကားဝှက်စာစုအားလုံး ပျောက်သွားလျှင်</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>သော့ကို ကောင်စီ ယုံကြည်သူများအကြား ခွဲဝေထားနိုင်ပါသည်။ သော့အပိုင်းတစ်ခုတည်းဖြင့် ဘာမျှ မပွင့်ပါ။ အရေအတွက် စုံလျှင် ပွင့်ပါသည်။</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>သော့ ခွဲဝေရန်…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>သော့အပိုင်းများ ပြုလုပ်ပြီးပါပြီ။ တစ်ခုစီကို လူတစ်ဦးစီအား ပေးပြီး တစ်ကြိမ် စမ်းကြည့်ပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::BlockRow</name>
    <message>
        <source>Statement</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>ပြောကြားချက်</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>ဆုံးဖြတ်ချက်</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>လုပ်ဆောင်ရန်</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>မှတ်စု</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>လုံးဝမပါ</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>အဖွဲ့ဝင်</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>%1 နောက်ဆုံး</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>အကြောင်းအရာအသိပေးချက်</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>အကြောင်းအရာအသိပေးချက်: %1။ ခေါက်ထားသည်၊ Space ဖြင့် ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1: မှန်ပါသည်</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>ပြင်ပေးပါ</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>အမြင်မတူပါ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ပြင်ရန်</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>ဖြေရန်…</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>ဖယ်ထုတ်ပေးပါ</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>အပြီးဖျက်ရန်…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>စာပိုဒ်ပါ စာများ</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>ပြင်ဆင်ချက်၊ %1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>အဖွဲ့ဝင်က အသံမှတ်စု ထားခဲ့ပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>အဖွဲ့အစည်းများ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ဘာသာစကားများ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>ဆက်သွယ်ရန်</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>ပေးအပ်မှု ပြင်ဆင်ရန်</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>ဤအဖွဲ့အစည်းသို့ အကြံပြုချက်များ</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>အဖွဲ့အစည်းအသစ်</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>အမျိုးအစား</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ထည့်ရန်</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>အမည် လိုပါသည်။</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>ကောင်စီက အကြံပေးသော သို့မဟုတ် အတူလုပ်ကိုင်သော ဝန်ကြီးဌာနနှင့် အသင်းအဖွဲ့များကို ဤနေရာတွင် ပြပါသည်။</translation>
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
        <translation>ဤနေရာတွင် အတည်ဖြစ်သည်</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>ယခင်မှတ်တမ်း အားလုံး</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>%1 အတွက်သာ သဘောမတူ</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>ပြန်ရုပ်သိမ်းရန်</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>ယခု မေးရန်</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>သဘောမတူဟု ဖြေထားလျှင် ထပ်မမေးပါ။</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>ထပ်မေးရန်: စာ ပြောင်းသွားပြီ</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>အဖြေများ ရေတွက်နေသည်</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>ဤအစည်းအဝေးသည် သင့်အတွက် မည်သို့ရှိခဲ့ပါသလဲ။</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>လူများက သင့်စကားကို နားထောင်ခဲ့ပါသလား။</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>သင် စိတ်ချလုံခြုံသည်ဟု ခံစားခဲ့ရပါသလား။</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>နောက်တစ်ကြိမ် လာလိုပါသလား။</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>ပြောလိုသည့်အရာ ရှိပါသလား။</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>ကျေးဇူးတင်ပါသည်။</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>ဤနေရာတွင် ရပ်နိုင်ပါသည်။ ဘာမျှ မသိမ်းထားပါ။</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>မည်သူ စကားပြောဖော် လိုပါသလဲ။</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>မေးခွန်းသုံးခု၊ သင့်အမည် မပါပါ။ လူငါးဦး သို့မဟုတ် ပို၍ ဖြေပြီးမှ အဖြေများကို ပေါင်း၍ ရေတွက်ပါသည်။ မည်သည့်အဖြေက သင့်အဖြေဟု မည်သူမျှ မမြင်နိုင်ပါ။</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>မှတ်တမ်းများကို ထိန်းသိမ်းသူများက ဤစာကို ဖတ်ပါသည်။ သင်မည်သူဟု သိနိုင်သည့်အရာ မရေးပါနှင့်။ အလွတ်ထားလည်း ရပါသည်။</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>လက်တော့ပ်ကို နောက်တစ်ဦးသို့ ပေးပါ။ နောက်ဆုံးလူက အဆုံးသတ်ပါသည်။</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>အားပေးကူညီမှုကို တာဝန်ယူသူများအတွက် ချိပ်ပိတ်၍ သိမ်းထားပါသည်။ သင့်အဖြေများနှင့်အတူ မည်သည့်နေရာတွင်မျှ မရှိပါ။</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>သင့်စကား</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>လုံးဝမဟုတ်</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>အနည်းငယ်</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>တစ်စိတ်တစ်ပိုင်း</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>အများအားဖြင့်</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>အပြည့်အဝ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>စမည်</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>အဖြေများ ပေးမည်</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>ဤမေးခွန်းကို မဖြေလိုပါ</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>နောက်တစ်ဦး</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>တစ်စုံတစ်ဦးနှင့် စကားပြောလိုပါသည်</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>လူတိုင်း ဖြေပြီးပါပြီ</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>သိမ်းထားပါပြီ။ တစ်စုံတစ်ဦး သင့်ထံ လာပါမည်။</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>ဤနေရာတွင် ချိပ်ပိတ်၍ မသိမ်းနိုင်ပါ။ သင့်အားပေးကူညီသူကို ပြောပါ။</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>အခြေအနေမေးခြင်း</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>လူများ နားထောင်ခဲ့</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>စိတ်ချလုံခြုံခဲ့</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>နောက်တစ်ကြိမ် လာလို</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>လုံးဝမဟုတ်</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>အနည်းငယ်</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>တစ်စိတ်တစ်ပိုင်း</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>အများအားဖြင့်</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>အပြည့်အဝ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>အဖြေများ</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>အခြေအနေမေးခြင်း: ပြရန် အဖြေ နည်းလွန်းပါသည်။</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>ပြရန် အဖြေ နည်းလွန်းပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1၊ %2: သဘောတူ၊ %3 တွင် ကုန်ဆုံးမည်</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1၊ %2: သဘောတူ</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1၊ %2: သဘောမတူ သို့မဟုတ် ပြန်ရုပ်သိမ်းပြီး</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1၊ %2: နောက်မှ</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1၊ %2: အစည်းအဝေးအချို့အတွက်သာ</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1၊ %2: မမေးရသေး၊ သဘောမတူဟု မှတ်ယူသည်</translation>
    </message>
    <message>
        <source>People</source>
        <translation>လူများ</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentPage</name>
    <message>
        <source>yes, with its last day where it ends soon</source>
        <translation>သဘောတူ၊ မကြာမီ ကုန်ဆုံးမည်ဆိုလျှင် နောက်ဆုံးနေ့ပါ ပြသည်</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>သဘောမတူ သို့မဟုတ် ပြန်ရုပ်သိမ်းပြီး</translation>
    </message>
    <message>
        <source>later</source>
        <translation>နောက်မှ</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>အစည်းအဝေးအချို့အတွက်သာ</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>မမေးရသေး: သဘောမတူဟု မှတ်ယူသည်</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>မေးရန်</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter ဘာကြောင့်</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>Delete သဘောမတူ</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F စစ်ထုတ်ရန်</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>မြင်ရမည့်သူများ</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>အစည်းအဝေးအားလုံး</translation>
    </message>
    <message>
        <source>About</source>
        <translation>အကြောင်းအရာ</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>နေ့ရက်</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ယနေ့</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>ရက် ၃၀ အကြာ</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>ရက် ၉၀ အကြာ</translation>
    </message>
    <message>
        <source>Consent: people and uses</source>
        <translation>သဘောတူညီချက်: လူများနှင့် အသုံးပြုမှုများ</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>မေးရန်: %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>အသုံးပြုမှု %2 ခုအနက် %1 ခု</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>ဤအဖွဲ့ဝင်၏ စကားများ ယခင်က ထွက်သွားခဲ့ဖူးပါသည်: %2 သို့ ပေးအပ်မှု %1။</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>အသုံးရပ်ရန်စာက %1 ကို ထိုစကားများ ဆက်မသုံးရန် တောင်းဆိုပါသည်။ ကူးပြီးသား မိတ္တူများကို ပြန်ခေါ်ယူ၍ မရပါ။</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>အသုံးရပ်ရန်စာ ပုံနှိပ်ရန်…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>အဖွဲ့ဝင်များ</translation>
    </message>
    <message>
        <source>Names with these letters</source>
        <translation>ဤစာလုံးများပါသော အမည်များ</translation>
    </message>
    <message>
        <source>Names with…</source>
        <translation>အမည်ပါစာလုံး…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>အကျော့</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>မေးခွန်းအကျော့</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>သဘောတူညီချက်များ ဖတ်နေသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentWords</name>
    <message>
        <source>Allowed: on %1 %2 said yes to %3, until %4.</source>
        <translation>ခွင့်ပြုသည်: %1 တွင် %2 က %3 အတွက် %4 အထိ သဘောတူခဲ့သည်။</translation>
    </message>
    <message>
        <source>Allowed: on %1 %2 said yes to %3.</source>
        <translation>ခွင့်ပြုသည်: %1 တွင် %2 က %3 အတွက် သဘောတူခဲ့သည်။</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>ခွင့်ပြုသည်။</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 took the yes back.</source>
        <translation>ခွင့်မပြုပါ: %1 တွင် %2 က သဘောတူညီချက်ကို ပြန်ရုပ်သိမ်းခဲ့သည်။</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>ခွင့်မပြုပါ: %1 မှစ၍ %2၏ သဘောတူညီချက် အကျုံးမဝင်တော့ပါ။</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>ခွင့်မပြုပါ: %1 တွင် %2 က %3 အတွက် သဘောမတူခဲ့ပါ။ ပိုကျယ်သော အဝန်းအဝိုင်းအတွက် ယခင်သဘောတူညီချက်သည် ကျန်သူများအတွက် ဆက်လက်အတည်ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>ခွင့်မပြုပါ: %1 တွင် %2 က %3 အတွက် သဘောမတူခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>အစည်းအဝေးအချို့အတွက်သာ ခွင့်ပြုသည်: %1 က ဤအစည်းအဝေးများအတွက်သာ သဘောတူခဲ့ပြီး အခြားအတွက် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>ခွင့်မပြုတော့ပါ: %1၏ သဘောတူညီချက် သက်တမ်းကုန်ပါပြီ။</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>မဆုံးဖြတ်ရသေးပါ: %1 က အခြားနေ့မှ ဖြေလိုပါသည်။</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>မမေးရသေးပါ: %1 ကို မမေးရသေးပါ၊ ထို့ကြောင့် သဘောမတူဟု မှတ်ယူပါသည်။</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 အထိ</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>အစည်းအဝေး သို့မဟုတ် စာတစ်ခုအတွက်သာ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>၊ </translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>သင် အစည်းအဝေး လာခဲ့ကြောင်း %1 သိနိုင်ပါသလား။</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>%1 အတွက် အစည်းအဝေးမှတ်တမ်းတွင် သင်ပြောသည်ကို ထည့်ရေးနိုင်ပါသလား။</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>သင့်စကားတစ်ခွန်းကို ကောင်စီက %1 အား စကားလုံးအတိုင်း ပြန်ပြောနိုင်ပါသလား။</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>%1 အတွက် သင့်စကားဘေးတွင် သင်ရွေးထားသောအမည် ထည့်နိုင်ပါသလား။</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>ကောင်စီက သင့်စကားကို %1 နှင့် မျှဝေနိုင်ပါသလား။</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>လူတိုင်း ဖတ်နိုင်သော စာတွင် သင့်စကား ပါနိုင်ပါသလား။</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>သင့်ပုံကို %1 ကြည့်နိုင်ပါသလား။</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>သင့်ထံ ဆက်သွယ်နည်းကို ကောင်စီက %1 အား ပြောနိုင်ပါသလား။</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>ဤမေးခွန်းများကို လေ့လာသူများက သင့်စကားကို ဖတ်နိုင်ပါသလား။</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>သတင်းစာ၊ ရေဒီယို သို့မဟုတ် ရုပ်မြင်သံကြားက သင့်စကားကို သုံးနိုင်ပါသလား။</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>အရာရှိနှင့် ဝန်ထမ်းများကို သင်တန်းပေးရာတွင် သင်ပြောသည့် စကားများကို သုံးနိုင်ပါသလား။</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>သင် ရှိခဲ့ကြောင်း။ အခြားသူများက အရေအတွက်ကိုသာ မြင်ရပါသည်။</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>သင် မှန်သည်ဟု ပြောထားသော စကားများဘေးရှိ သင်ရွေးထားသောအမည်။</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>သင် အရင်ကြည့်ပြီးသော ပုံများ။</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>သင့်ထံ ဆက်သွယ်နည်း တစ်ခုတည်း၊ သင်ရွေးသည့်နည်း။</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>သင် ဖတ်ပြီး သို့မဟုတ် နားထောင်ပြီး “မှန်ပါသည်” ဟု ပြောထားသော သင့်စကားများ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>ခေါင်းစဉ်မဲ့ - မှတ်စု</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ဖိုင်</translation>
    </message>
    <message>
        <source>New</source>
        <translation>အသစ်</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>တည်းဖြတ်</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>နောက်ပြန်</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>ဖြတ်ယူ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ကူးယူ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ကူးထည့်</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>အားလုံးရွေး</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ပုံစံ</translation>
    </message>
    <message>
        <source>Word wrap</source>
        <translation>စာကြောင်းခေါက်</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ချဲ့ရန်</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ချုံ့ရန်</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>အကူအညီ</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>မှတ်စု အကြောင်း</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>စကားဝှက်:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>စကားဝှက်</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>မှတ်စု</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>စာကြောင်း %1၊ ကော်လံ %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>ရရှိမည့်သူများ</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>ဤနေရာတွင် ပြောသူအဖြစ် မည်သူ့ကိုမျှ မဖော်ပြထားပါ။</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>ပြောသူ %2 ဦးအနက် %1 ဦး ခွင့်ပြုသည်</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>ပြောသူ ငါးဦးအောက်</translation>
    </message>
</context>
<context>
    <name>balai::ui::DayWords</name>
    <message>
        <source>today</source>
        <translation>ယနေ့</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>မနေ့က</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>ပိတ်ရန်</translation>
    </message>
</context>
<context>
    <name>balai::ui::DeskSession</name>
    <message>
        <source>Desk %1</source>
        <translation>စားပွဲ %1</translation>
    </message>
    <message>
        <source>Council · sample</source>
        <translation>ကောင်စီ · နမူနာ</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>ကောင်စီ</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>ဖတ်ရှုအကျော့တစ်ခု၏ အဖြေများကို ထည့်သွင်း၍ မရခဲ့ပါ။ ဖိုင်ကို သိမ်းထားပါသည်: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::DoorPage</name>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>စာလုံးများ ပြရန်</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ခဏစောင့်ပါ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::EditMenuWords</name>
    <message>
        <source>Cut</source>
        <translation>ဖြတ်ယူ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ကူးယူ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ကူးထည့်</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>ဤမှတ်တမ်းများကို အခြားပရိုဂရမ်တွင် ဖွင့်ထားပါသည်။</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>ဤမှတ်တမ်းများကို %1 တွင် ဖွင့်ထားပါသည်။</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>ထိုနေရာတွင် ပိတ်ပြီး ဤနေရာတွင် ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>ဤမှတ်တမ်းများကို Balai ဗားရှင်းအသစ်ဖြင့် ရေးထားပါသည်။</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>ဗားရှင်းအသစ်ကို တပ်ဆင်ပြီး ပြန်ဖွင့်ပါ။ ဘာမျှ မပြောင်းပါ။</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>ဗားရှင်း %1 သို့မဟုတ် နောက်ပိုင်းကို တပ်ဆင်ပြီး ပြန်ဖွင့်ပါ။ ဘာမျှ မပြောင်းပါ။</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>ဤအမည်ဖြင့် တစ်ခု ရှိပြီး ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ရှိပြီး ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>မည်သည့်အရာကိုမျှ ထပ်မရေးပါ။ အခြားအမည်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ဘာမျှ မပြောင်းပါ။</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>ဤနေရာတွင် ၎င်းကို ခွင့်မပြုပါ။</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ဒစ်ခ် ပြည့်နေပါသည်။</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>နေရာလွတ် လုပ်ပြီး ထပ်ကြိုးစားပါ။ ယခင်သိမ်းထားသည်များ ဘေးကင်းပါသည်။</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>ဤလက်တော့ပ်က Balai ကို ထိုနေရာတွင် ရေးခွင့်မပြုပါ။</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>အခြားဖိုင်တွဲကို ရွေးပါ၊ သို့မဟုတ် လက်တော့ပ်ကို ကြည့်ရှုသူအား မေးပါ။</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>ဤနေရာကို ဖတ်၍သာ ရပါသည်။</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>အခြားဖိုင်တွဲကို ရွေးပါ၊ သို့မဟုတ် ယူအက်စ်ဘီ၏ ခလုတ်ငယ်ဖြင့် ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>ဖိုင်ကို ဖတ်၍ သို့မဟုတ် ရေး၍ မရခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>ဒစ်ခ် သို့မဟုတ် ယူအက်စ်ဘီ တပ်ထားဆဲ ဟုတ်မဟုတ် ကြည့်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>ဤစကားဝှက်စာစုဖြင့် ဤနေရာတွင် ဘာမျှ မပွင့်ပါ။</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>လက်ကွက်ဘာသာစကားကို စစ်ပြီး ထပ်ကြိုးစားပါ။ ကြိုးစားသည့်အကြိမ်ကို မကန့်သတ်ပါ။</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>ဤအကောင့်က ထိုအပိုင်းကို ဖွင့်ခွင့်မရှိပါ။</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>ဖွင့်ခွင့်ရှိသူ၊ ဥပမာ စီစဉ်ကူညီသူကို အကူအညီတောင်းပါ။</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>ဖိုင် ပျက်စီးနေပါသည် သို့မဟုတ် တစ်စုံတစ်ဦးက ပြောင်းထားပါသည်။</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>အခြားမိတ္တူကို သုံးပါ၊ ဥပမာ နောက်ဆုံးအရန်မိတ္တူမှ။</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>ဤမှတ်တမ်းများဘေးရှိ သော့များသည် မှတ်တမ်းများထက် ဟောင်းနေပါသည်။</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>ပိုသစ်သော သော့ဖိုင်ကို ပြန်ထည့်ပါ၊ သို့မဟုတ် နောက်ဆုံးအရန်မိတ္တူမှ ပြန်ယူပါ။</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>ထိုနေရာတွင် မရှိတော့ပါ။</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>နေရာရွှေ့ထားခြင်း သို့မဟုတ် ဖယ်သိမ်းထားခြင်း ဖြစ်နိုင်ပါသည်။ နေရာသစ်တွင် ရှာကြည့်ပါ။</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>သင်ပြောသည့်အတိုင်း ရပ်လိုက်ပါပြီ။</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>အထဲတွင် တစ်စုံတစ်ရာ မမှန်ပါ။</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>အမှတ်အသားပြထားသည်ကို ကြည့်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>Balai အတွင်း၌ တစ်စုံတစ်ရာ မှားယွင်းခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>ယခင်သိမ်းထားသည်များ ဘေးကင်းပါသည်။ ပရိုဂရမ်ကို ပိတ်ပြီး ပြန်ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>ဤအရာသည် သော့အပိုင်း မဟုတ်ပါ၊ သို့မဟုတ် စာလုံးတစ်လုံး မှားနေပါသည်: %1။</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>စာရွက်နှင့် တိုက်ဆိုင်ပြီး ထပ်ပေးပါ။</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>ဤသော့အပိုင်းသည် အခြားမှတ်တမ်းများ၏ အပိုင်း ဖြစ်ပါသည်: %1။</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>၎င်းကို မထည့်ဘဲ အစမှ ပြန်စပါ။</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>ဤသော့အပိုင်းကို ကျန်အပိုင်းများနှင့် အတူပြုလုပ်ခဲ့ခြင်း မဟုတ်ပါ: %1။</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>ဤသော့အပိုင်းများ မကိုက်ညီပါ။</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>တစ်ခုသည် အစစ် မဟုတ်ပါ။ တစ်ခုပြီးတစ်ခု ချန်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>ပေးထားသော မတူညီသည့် သော့အပိုင်း: %1၊ လိုအပ်သည်: %2။</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>လိုနေသော သော့အပိုင်းများကို ထည့်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>စာထုပ်ပါ ဖိုင်တစ်ခုတည်းကပင် ထိုအရွယ်ထက် ကြီးပါသည်။</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>ပိုကြီးသော ဖိုင်များ သို့မဟုတ် ဖိုင်တစ်ခုတည်းကို ရွေးပါ။ ဘာမျှ မပေးအပ်ခဲ့ပါ။</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>ဤပြန်ဖွင့်ရန်ကုဒ်သည် အခြားမှတ်တမ်းများ၏ ကုဒ် ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>ဤမှတ်တမ်းများအတွက် ပုံနှိပ်ထားသော စာရွက်ကို ရှာပါ။</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>ကုဒ်ကို စာရွက်ပေါ်ရှိသည့်အတိုင်း မရိုက်ခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>အုပ်စု %1 ကို ထပ်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>ဤသည်မှာ ပြန်ဖွင့်ရန်ကုဒ် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>ပြန်ဖွင့်ရန်ကုဒ်တွင် စာလုံးရှစ်လုံးပါ အုပ်စုရှစ်ခု ရှိပါသည်။ စာရွက်နှင့် တိုက်ဆိုင်ပါ။</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>သော့ဖိုင် ပျက်စီးနေပါသည် သို့မဟုတ် မရှိပါ။ ၎င်း၏ မိတ္တူမှာ ကောင်းနေပါသည်။</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>ဤမှတ်တမ်းများ၏ ဖိုင်တွဲတွင် keys.json.bak ကို keys.json အဖြစ် ကူးပေးရန် လက်တော့ပ်ကို ကြည့်ရှုသူအား ပြောပါ။</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>အထဲတွင် တစ်စုံတစ်ရာ မမှန်ပါ: %1။</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>ဘာမျှ မပြောင်းပါ။ ပြင်ပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>စာကြောင်း %1: %2။</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>စာကြောင်း %1၊ ကော်လံ %2: %3။</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>ဘာမျှမရှိ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ဟုတ်</translation>
    </message>
    <message>
        <source>no</source>
        <translation>မဟုတ်</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>နံပါတ်တူ နှစ်ခု</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>ကူးထားသော မီးခံသေတ္တာကို မူလတစ်ခုနှင့် ယှဉ်တွဲသုံးခဲ့သည်</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>ပြောကြားချက်၏ မူနှစ်မျိုး</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>ဆုံးဖြတ်ချက်၏ မူနှစ်မျိုး</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>လုပ်ဆောင်ရန်အချက်၏ မူနှစ်မျိုး</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>မှတ်စု၏ မူနှစ်မျိုး</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>အကြံပြုချက်၏ မူနှစ်မျိုး</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>အချက်တစ်ခု၏ မူနှစ်မျိုး</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>အစည်းအဝေးမှတ်တမ်း: %1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>နောက်ဆုံးဖလှယ်မှုမတိုင်မီ လူနှစ်ဦးက ဤနေရာတွင် ရေးခဲ့ပါသည်။ မူနှစ်မျိုးလုံးကို သိမ်းထားပြီး ဆက်သိမ်းထားပါမည်။ မူတစ်မျိုးတည်းတွင်သာ ရှိသော စာလုံးများကို အမှတ်အသားပြထားပါသည်။ အဆင်သင့်ဖြစ်မှ ရွေးပါ။</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>နှစ်ဘက်စလုံး မှတ်တမ်းများတွင် ကျန်ရှိပါသည်။ ဤနေရာတွင် ဘာမျှ ရွေးရန် မလိုပါ။</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, day</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>နှစ်မျိုးလုံး မတိုင်မီ</translation>
    </message>
    <message>
        <source>Passage above</source>
        <translation>အထက်ပါ စာပိုဒ်</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>အောက်ပါ စာပိုဒ်</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>အခြားတစ်မျိုးသည် ယခင်မှတ်တမ်းတွင် ကျန်ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>နှစ်မျိုးလုံး</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>စာပိုဒ်နှစ်ပိုဒ်အဖြစ် ရှေ့နောက်ဆက်၍။</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>အစည်းအဝေးမှတ်တမ်း စာပိုဒ်များသာ နှစ်မျိုးလုံး ရှိနေနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>အသစ်ရေးရန်</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>မည်သည့်မူမှမဆို စကားလုံးချင်း စရေးပါ။</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>ဤအရာသည် စာမဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>ယခင်စာနှစ်မျိုးအနက် တစ်မျိုးကို သဘောတူခဲ့သူအား စာအသစ်ကို ဖတ်ပေးရန် မေးပါမည်။</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>အစည်းအဝေးအတွက် ထားလိုက်ရန်</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>စာအသစ်</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>ဤစာကို သိမ်းရန်</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>ဤနေရာတွင် စာအလွတ်ကို သိမ်း၍ မရပါ။</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>ပြောင်းလဲမှုများ ပေးရန်…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>ပြောင်းလဲမှုများ ယူရန်…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>ဤလက်တော့ပ်</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>အခြားလက်တော့ပ်</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>ရွေးရန်</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>ဝင်လာပြီး ထွက်သွားသည်များ</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>လက်တော့ပ်များ</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 မှ</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>ဖိတ်ထားပြီး၊ မပါဝင်သေး</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>ကောင်စီက ဤလက်တော့ပ်ကို ယုံကြည်ပါသည်။ ဖိုင်တွဲ သို့မဟုတ် ယူအက်စ်ဘီသို့ ပေးထားသော ပြောင်းလဲမှုများကို ဤလက်တော့ပ်က ဖတ်နိုင်ပြီး အခြားမည်သူမျှ မဖတ်နိုင်ပါ။</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>ပြောင်းလဲမှုများကို အခြားသူများထံ ပို့ရန်: ယူအက်စ်ဘီ သို့မဟုတ် မျှသုံးဖိုင်တွဲသို့ ပေးပြီး၊ သူတို့၏ ပြောင်းလဲမှုများကို ထိုနေရာမှ ယူပါ။</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>ပြောင်းလဲမှုများ ပေးရန်: ယူအက်စ်ဘီ သို့မဟုတ် မျှသုံးဖိုင်တွဲကို ရွေးပါ</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>ပြောင်းလဲမှုများ ရေးနေသည်</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>ပြောင်းလဲမှုများ ယူရန်: ဖိုင်များကို ရွေးပါ</translation>
    </message>
    <message>
        <source>Changes (*.balai-bundle)</source>
        <translation>ပြောင်းလဲမှုများ (*.balai-bundle)</translation>
    </message>
    <message>
        <source>Taking changes in</source>
        <translation>ပြောင်းလဲမှုများ ထည့်သွင်းနေသည်</translation>
    </message>
    <message numerus="yes">
        <source>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</source>
        <translation>
            <numerusform>ဤပြောင်းလဲမှုများက စာပိုဒ် သို့မဟုတ် မှတ်တမ်း %n ခုကို ဤလက်တော့ပ်တွင်ပါ အပြီးဖျက်ပါသည်။ ဒုတိယလူတစ်ဦး သဘောတူသည့်အခါ ထည့်သွင်းပါသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>ဖလှယ်မှု</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 ရွေးရန်</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z နောက်ပြန်</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>အခြားလက်တော့ပ်များမှ ဝင်လာသည်များနှင့် ထွက်သွားသည်များကို ဤနေရာတွင် ပြပါသည်။ ယခုထိ ဘာမျှ အသွားအပြန် မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>ချိပ်ပိတ်ထား</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>အရန်မိတ္တူမှ ပြန်ယူထားသည်</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>မယုံကြည်တော့</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>ပိုသစ်သည် ရှိနိုင်သည်</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>၎င်း၏ ဖိတ်ကြားစာကို ရေးပြီးပါပြီ။ ပါဝင်ပြီးသည်နှင့် ယခုမှစ၍ ပေးသော ပြောင်းလဲမှုများကို ဖတ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>၎င်း ရေးသည်များကို မထည့်သွင်းတော့ပါ၊ ၎င်းကို ပြောင်းလဲမှုများလည်း မပေးတော့ပါ။</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>၎င်း၏ စကားလုံးများ</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>ဤလက်တော့ပ်၏ ကတ် ရေးရန်…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>လက်တော့ပ် ဖိတ်ရန်…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>ကတ်ဖြင့် လက်တော့ပ် အသိအမှတ်ပြုရန်…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>ယုံကြည်မှု ရပ်ရန်…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>လက်တော့ပ် ဖိတ်ရန်</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>လက်တော့ပ်၏ အမည်</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>မဖွင့်နိုင်</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>ဖွင့်နိုင်၊ ပေးအပ်မှု ပြုလုပ်နိုင်</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>ချိပ်ပိတ်အချက်အလက်</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>သုံးမည့်သူအတွက် အကောင့် အရင်လိုပါသည်။ ဖိုင်ကို စကားလုံးခြောက်လုံးဖြင့် သော့ခတ်ထားပြီး တစ်ကြိမ်သာ ပြပါသည်။ စကားလုံးများကို ဖိုင်နှင့် မတူသော နည်းလမ်းဖြင့် ပို့ပါ။</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>ဖိတ်ကြားစာ ရေးရန်…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>ဖိတ်ကြားစာ ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ချိပ်ပိတ်ထားသော ဖိုင် (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>ဖိတ်ကြားစာ ရေးနေသည်</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>ဤစကားလုံးခြောက်လုံးက ဖိတ်ကြားစာကို ဖွင့်ပေးပါသည်။ ဖိတ်ကြားစာနှင့် ခွဲ၍ ရေးမှတ်ပါ။ ထပ်မပြပါ။</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>လက်တော့ပ်အသစ်၏ ပထမစာမျက်နှာတွင် “ဖိတ်ကြားစာဖြင့် ပါဝင်ရန်” ကို ရွေးပါ။ ထို့နောက် ဤနေရာတွင် ပြောင်းလဲမှုများ ပေးပြီး ထိုနေရာတွင် ယူပါ။</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>လက်တော့ပ်၏ ကတ်</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>ကတ်များ (*.json *.card);;ဖိုင်အားလုံး (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>လက်တော့ပ် %1 ကို ယုံကြည်မည်လား။</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>ဤစကားလုံးများကို အခြားလက်တော့ပ်နှင့် နှုတ်ဖြင့် တိုက်ဆိုင်ပါ: %1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>ထို့နောက် ၎င်းက ပြောင်းလဲမှုများကို ဖတ်နိုင်၊ ရေးနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>မယုံကြည်ရန်</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>စကားလုံးများ တူသည်: ယုံကြည်ရန်</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>ကတ် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>%1 ကို ယုံကြည်မှု ရပ်ရန်</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>ယခုမှစ၍ ၎င်း ရေးသည်များကို မထည့်သွင်းပါ၊ ၎င်းကို ပြောင်းလဲမှုများလည်း မပေးပါ။ ၎င်းတွင် ရှိပြီးသားများ ထိုနေရာတွင် ကျန်ရှိပါသည်။ အခြားလက်တော့ပ်များလည်း သိစေရန် မကြာမီ ဖလှယ်ပါ။</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>ယုံကြည်မှု ရပ်ရန်</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>အကြောင်းရင်းကို စကားလုံးအနည်းငယ်ဖြင့် ရေးပါ။ လက်တော့ပ်၏ အမည်နှင့်အတူ ကျန်ပါသည်။</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>အရန်မိတ္တူပြီးနောက် ရေးထားသည်များ အခြားလက်တော့ပ်များတွင် သို့မဟုတ် ဤလက်တော့ပ်၏ ဖိုင်တွဲဟောင်းတွင် ရှိနိုင်ပါသည်။ ၎င်းတို့ကို မထည့်သွင်းမချင်း ပေးအပ်မှု မပြုလုပ်ပါ။</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>ဤသည်မှာ ကောင်စီ၏ တစ်လုံးတည်းသော လက်တော့ပ် ဖြစ်ခဲ့လျှင် လူတစ်ဦးက ထိုသို့ ပြောပြီး အကြောင်းရင်းကို ရေးမှတ်ပါသည်။</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>ပိုသစ်သည် မရှိကြောင်း ပြောရန်…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>ပိုသစ်သည် မရှိကြောင်း ပြောရန်</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>သင့်အကောင့်နှင့် နေ့ရက်ကို ဘေးတွင် ရေးမှတ်ပါသည်။</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>အကြောင်းရင်းကို စကားလုံးအနည်းငယ်ဖြင့် ရေးပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>မီးခံသေတ္တာ၏ ဖိုင်တွဲပြင်ပရှိ နေရာကို ရွေးပါ</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>ကောင်စီအသစ်</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>Balai က မှတ်တမ်းများကို ဤလက်တော့ပ်ရှိ ကုဒ်ဝှက်ထားသော ဖိုင်တွဲတစ်ခုတွင် သိမ်းပါသည်။ မည်သည့်နေရာသို့မျှ ဘာမျှ မပို့ပါ။</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>ကောင်စီ၏ အမည်</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>သင့်အကောင့်</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>စားပွဲ 1 ကဲ့သို့ သာမန်စကားလုံးတစ်လုံး။ မှတ်တမ်းများ မဖွင့်မီ မြင်ရပါသည်။</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ဖိုင်တွဲ</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>သင့်စကားဝှက်စာစု</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>သင်သာ တွဲမိမည့် စကားလုံး လေးလုံး သို့မဟုတ် ပို၍။ နေရာလွတ်နှင့် အက္ခရာတိုင်းကို သုံးနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>စကားဝှက်စာစု</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>ထပ်ရိုက်ပါ</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>စာလုံးများ ပြရန်</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>သော့ကို စာရွက်ပေါ်တင်ရန်</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>စကားဝှက်စာစုအားလုံးကို မေ့သွားလျှင် ဤစာရွက် သို့မဟုတ် ခွဲဝေထားသော အစိတ်အပိုင်းများက မှတ်တမ်းများကို ဖွင့်ပေးပါသည်။ အခြားမည်သူ့ထံတွင်မျှ မိတ္တူ မရှိပါ။</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>ဤနေရာတွင် ပုံနှိပ်ရန်</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>ပရင်တာစာရင်းတွင် “Document 1” ဟု ပေါ်ပါသည်။ ဤလက်တော့ပ်တွင် ဘာမျှ မကျန်ပါ။</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>သို့မဟုတ် လက်ဖြင့်ကူးရန်</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>စာလုံး ၆၄ လုံး။ I, L, O နှင့် U ကို မသုံးပါ။</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>ယခု သင့်စာရွက်မှ အုပ်စုနှစ်ခုကို ဖတ်ပါ</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>စရိုက်သည်နှင့် ဘယ်ဘက်ရှိ စာရွက်ကို ဖုံးထားပါမည်။</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>အုပ်စု 3</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>အုပ်စု 6</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>ခွဲဝေထားခြင်း</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>နောက်ပိုင်းတွင် သော့ကို သင်ယုံကြည်သူများအကြား ခွဲဝေထားနိုင်ပါသည်။ ထိုအခါ သုံးဦးအနက် မည်သူနှစ်ဦးမဆို မှတ်တမ်းများကို အတူဖွင့်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>စာရွက် ပုံနှိပ်နေသည်</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>ဘာသာစကားနှင့် ကောင်စီ</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ပြန်ဖွင့်ရန်စာရွက်</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>စာရွက်ကို မစမ်းမချင်း ချိပ်ပိတ်အချက်အလက်၊ ပေးအပ်မှုနှင့် ဖလှယ်မှုတို့ ပိတ်ထားပါသည်။</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>ဤအားလုံးကို နောက်မှ ပြောင်းနိုင်ပါသည်။ ဖိုင်တွဲ၏ ကုဒ်ဝှက်မှုကိုမူ ပိတ်၍ မရပါ။</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>မှတ်တမ်းများ ပြုလုပ်နေသည်…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>ကောင်စီ၏ အမည် လိုပါသည်</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>အကောင့်အတွက် စကားလုံးတစ်လုံး လိုပါသည်</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>ဖိုင်တွဲ လိုနေပါသေးသည်</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>စကားဝှက်စာစုကို ခန့်မှန်းရ လွယ်နေပါသေးသည်</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>စကားဝှက်စာစုနှစ်ခု မတူသေးပါ</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>အုပ်စုနှစ်ခု ဖတ်ရန် ကျန်ပါသေးသည်</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>အုပ်စုတစ်ခု ဖတ်ရန် ကျန်ပါသေးသည်</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>ခန့်မှန်းရ အလွန်လွယ်</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>ခန့်မှန်းရ လွယ်</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>အသင့်အတင့်</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ကောင်း</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>အလွန်ကောင်း</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>မှတ်တမ်းများ ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>ကောင်စီအသစ်</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ပုံနှိပ်ရန်…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>Later, from a place with a printer</source>
        <translation>နောက်မှ၊ ပရင်တာရှိရာမှ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ရှေ့ဆက်ရန်</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>စားပွဲ 1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>စာထုပ် ဖွင့်ရန်…</translation>
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
        <translation>%1 ကို သုံးရန်</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>ဤနေ့ရက်ကို နှစ်မျိုး ဖတ်နိုင်ပါသည်။ 2400 ထက်ကြီးသော ခုနှစ်သည် သာသနာနှစ် ဖြစ်နိုင်ပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>သဘောတူညီချက်ပုံစံများ</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>မူ %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>စတင်အတည်ဖြစ်သည့်နေ့</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>အဖြေအတွက် နေရာချန်၍ ပုံနှိပ်ရန်…</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>သဘောတူညီချက်ပုံစံ၏ မူအသစ်</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>အသုံးပြုမှု</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>စာ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ထည့်ရန်</translation>
    </message>
    <message>
        <source>The text is what will be read out; it cannot be empty.</source>
        <translation>ဤစာကို အသံထွက် ဖတ်ပြပါမည်။ အလွတ်ထား၍ မရပါ။</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>စာရွက် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>စာရွက် ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>မူအသစ်</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>သဘောတူ သို့မဟုတ် သဘောမတူ မဖြေမီ ဖတ်ပြသော စာများကို ဤနေရာတွင် ပြပါသည်။</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>သဘောတူညီချက်ပုံစံများ ဖတ်နေသည်</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>Balai နှင့်အတူ ပါလာသော စာများ ဖတ်နေသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>သုံးနေဆဲ</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>မသုံးတော့</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>နားထောင်ပွဲသို့ လာသူများကို ဤအုပ်စုတွင် ရေတွက်ပါသည်။ တစ်ဦးကို အုပ်စုတစ်ခုတည်းတွင်သာ ရေတွက်ပါသည်။ ဤလက်တော့ပ်မှ ထွက်သည်များတွင် ငါးထက်နည်းသော ဂဏန်း ဘယ်တော့မှ မပါပါ။</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>ဤအုပ်စုကို မသုံးတော့ပါ။ ရေတွက်ပြီးသည်များတွင် အမည် ကျန်ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ပြင်ရန်…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>အပေါ်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>ဆက်မသုံးရန်</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>ပြန်သုံးရန်</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>လူအုပ်စုတစ်ခု</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>အုပ်စုအမည်</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>ဤနေရာတွင် လူတစ်ဦး၏ အမည်ကို ဘယ်တော့မှ မရေးပါနှင့်။ ဘာသာစကားတစ်ခုစီအတွက် အမည်တစ်ခု ရေးပါ။ မရှိလျှင် အခြားဘာသာစကား၏ အမည်ကို ပြပါသည်။</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>အမည်ကို အရင်ရေးပါ။</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>ဤအုပ်စု ရှိပြီး ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>နားထောင်ပွဲ အုပ်စုများ</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>အုပ်စုအသစ်</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>အမည်များ မရေးမှတ်သည့်အခါ လူများကို ရေတွက်သည့် အုပ်စုများကို ဤနေရာတွင် ပြပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::Header</name>
    <message>
        <source>Search</source>
        <translation>ရှာဖွေရန်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
</context>
<context>
    <name>balai::ui::HeardLine</name>
    <message>
        <source>Count people…</source>
        <translation>လူဦးရေ ရေတွက်ရန်…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>မပြန်မီ ပြန်ဖတ်ပြပြီး</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>မည်သူ့ကိုမျှ မရေတွက်ရသေးပါ။</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1 %2 ဦး (ထွက်သည့်အခါ: ငါးဦးအောက်)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1 %2 ဦး</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>စုစုပေါင်း %1 ဦး</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>လူမည်မျှ လာခဲ့ပါသလဲ။</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>တစ်ဦးစီကို အုပ်စုတစ်ခုတည်းတွင် ရေတွက်ပါ၊ အမည် မရေးပါနှင့်။ အုပ်စုများကို “ဆက်တင်များ” တွင် ရွေးပါသည်။</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>0 မှ %1 အထိ ကိန်းပြည့်တစ်ခု ရေးပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>လမ်းညွှန်တွင် ရှာရန်</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ အခန်း</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up၊ Page Down ဆက်ဖတ်ရန်</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>အခန်းများ</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>ဤအခန်းသည် သင့်ဘာသာစကားဖြင့် မရှိသေးပါ။ ဤနေရာတွင် အင်္ဂလိပ်ဘာသာဖြင့် ပြထားပါသည်။</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>စာရွက် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>စာရွက် ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>အကူအညီ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ပုံနှိပ်ရန်…</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer words, or others.</source>
        <translation>ဤစကားလုံးများ မည်သည့်အခန်းတွင်မျှ မပါပါ။ စကားလုံး လျှော့ပါ၊ သို့မဟုတ် အခြားစကားလုံးများ စမ်းပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelperWords</name>
    <message>
        <source>interpreter</source>
        <translation>စကားပြန်</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>ဖျန်ဖြေသူ</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>အားပေးကူညီသူ</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>လေ့လာသူ</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>ဘာသာပြန်သူ</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpersPage</name>
    <message>
        <source>A person who helps</source>
        <translation>ကူညီသူတစ်ဦး</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>အခန်းကဏ္ဍများ</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>ပထမဘာသာစကား</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>ဒုတိယဘာသာစကား</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ဘာသာစကားများ</translation>
    </message>
    <message>
        <source>Promise signed on</source>
        <translation>ကတိ လက်မှတ်ထိုးသည့်နေ့</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ကုန်ဆုံးသည့်နေ့</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>စိစစ်သူ</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>ကတိ: အခန်းထဲတွင် ပြောသည်များသည် အခန်းထဲတွင်သာ ကျန်ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>ဘာသာစကား နှစ်ခုလုံး ရွေးပါ၊ သို့မဟုတ် တစ်ခုမျှ မရွေးပါနှင့်။</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>နေ့ရက်တိုင်းကို ခုနှစ်အပြည့်ဖြင့် 2026 နိုဝင်ဘာ 23 ကဲ့သို့ ရေးပါ။</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>အမည် လိုပါသည်။</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>ကတိ လက်မှတ်ထိုးသည့်နေ့ မရောက်သေးပါ။</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>“ကုန်ဆုံးသည့်နေ့” သည် ကျော်လွန်ပြီးသော နေ့ ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>အဖွဲ့ဝင်များ အကူအညီရနိုင်သည့် နေရာတစ်ခု</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>ပေးသည့် အကူအညီ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>အချိန်</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>ဆက်သွယ်နည်း</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>အဖွဲ့ဝင်များ ရပ်သည့်အခါ ပေါ်လာသော စာမျက်နှာတွင် ဤသည်ကို ဖတ်ရပါသည်။ သူတို့၏ ဘာသာစကားဖြင့် ဤနေရာတွင် ရေးထားလျှင် ထိုဘာသာစကားဖြင့် ပြပါသည်။</translation>
    </message>
    <message>
        <source>New</source>
        <translation>အသစ်</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>ကူညီသူများ</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>အဖွဲ့ဝင်များ အကူအညီရနိုင်သည့် နေရာများ</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>မကူညီတော့</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>သက်တမ်းကုန်</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>အစည်းအဝေးများတွင် ဤသူကို ရွေး၍ မရတော့ပါ။ ယခင်လုပ်ခဲ့သည်များတွင် အမည် ကျန်ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ပြင်ရန်…</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>မကူညီတော့ပါ</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>ပြန်ကူညီပါသည်</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>အပေါ်သို့ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ဖယ်သိမ်းရန်</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>ကူညီသူများ</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>ကူညီသူများနှင့် အဖွဲ့ဝင်များ အကူအညီရနိုင်သည့် နေရာများကို ဤနေရာတွင် ပြပါသည်။</translation>
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
        <translation>ပြောသည့်နေ့</translation>
    </message>
    <message>
        <source>From</source>
        <translation>စတင်သည့်နေ့</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>ရေးမှတ်သည့်နေ့</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ကုန်ဆုံးသည့်နေ့</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>စည်းကမ်းချက်</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>စကားပြန်</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>သက်သေ</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>ဤနေရာတွင် ဘာမျှ မပြောင်းပါ။ နောက်အဖြေသည် ယခင်အဖြေဘေးတွင် ရှိပါသည်။</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>အဖွဲ့ဝင် စိတ်ပြောင်းသွားပြီ: ထပ်မေးရန်</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>အဖွဲ့ဝင်များ</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>ဤနေရာတွင် ဘာမျှ မမေးရသေး၊ မဖြေရသေးပါ။</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>ဤအဖြေနှင့်အတူ သိမ်းထား</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>လက်မှတ်ထိုးပုံစံ၏ ရုပ်ပုံ သိမ်းရန်…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>ဤအဖြေနှင့်အတူ ဖိုင် သိမ်းရန်…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>အဖွဲ့ဝင် ပြောသည်ကို အသံဖမ်းရန်</translation>
    </message>
</context>
<context>
    <name>balai::ui::HonorariaPage</name>
    <message>
        <source>somebody</source>
        <translation>တစ်စုံတစ်ဦး</translation>
    </message>
    <message>
        <source>paid twice?</source>
        <translation>နှစ်ကြိမ် ပေးမိသလား</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>ပေးရန်ကျန်</translation>
    </message>
    <message>
        <source>Paid, declined or returned</source>
        <translation>ပေးပြီး၊ မယူလို သို့မဟုတ် ပြန်အပ်ပြီး</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>ငွေပမာဏ</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>သဘောတူသည့်နေ့</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>ပေးရန် ကျန်သေးသည်</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>အစည်းအဝေး</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>ငွေပေးမှုများ</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>ပေးပြီး…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>ကြိုပေးပြီး…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>မယူလို</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>ယခုထိ ပေးပြီး</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>ငွေပမာဏ (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>နေ့</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>နည်းလမ်း</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>ငွေသား</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>ဘဏ်</translation>
    </message>
    <message>
        <source>mobile wallet</source>
        <translation>မိုဘိုင်းပိုက်ဆံအိတ်</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>ပြေစာတွင် မည်သည့်အတွက်ဟု မဖော်ပြပါ။</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>ရေးမှတ်ရန်</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>ဤအရာသည် ငွေပမာဏ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>ဤနေ့ကို နှစ်မျိုး ဖတ်နိုင်နေပါသည် သို့မဟုတ် ဖတ်၍ မရပါ။ 2026 နိုဝင်ဘာ 23 ကဲ့သို့ ရေးပါ။</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>ဉာဏ်ပူဇော်ခအသစ်</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>အဖွဲ့ဝင်</translation>
    </message>
    <message>
        <source>For</source>
        <translation>အတွက်</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>အဖွဲ့ဝင်တစ်ဦးကို အရင်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>အဖွဲ့ဝင်များ</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>ဉာဏ်ပူဇော်ခများ</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>အဖွဲ့ဝင်များ၏ အချိန်အတွက် ကောင်စီက ပေးရန်ကျန်သည်များနှင့် ပေးပြီးသည်များကို ဤနေရာတွင် ပြပါသည်။</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>အဖွဲ့ဝင်ကို ဤစာ အရင်ဖတ်ပြပါ: %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>အလုပ်</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>တစ်နှစ်စာ ဘတ်ဂျက်</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ခုနှစ်</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ငွေကြေး</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>ငွေပမာဏ မရှိလျှင် ဘတ်ဂျက် မရှိပါ။</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>ခုနှစ်ကို 2026 ကဲ့သို့ ရေးပါ။</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>ငွေကြေးကို KHR ကဲ့သို့ စာလုံးသုံးလုံးဖြင့် ရေးပါ။</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>အခွန်နှင့် အခြားအကူအညီအကြောင်း စာ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>စာ</translation>
    </message>
    <message>
        <source>It is read before the first payment and stands on receipts. It stops nothing.</source>
        <translation>ဤစာကို ပထမဆုံး ငွေမပေးမီ ဖတ်ပြပြီး ပြေစာများတွင် ပါပါသည်။ မည်သည့်အရာကိုမျှ မရပ်စေပါ။</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>စာရွက် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>စာရွက် ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>ပြန်ရပြီ…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>ဤအဖွဲ့ဝင်က စာရွက် အိမ်မယူလိုပါ၊ ထို့ကြောင့် ပြေစာ မရှိပါ။</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>ပြေစာ…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>%1 ခုနှစ်တွင်</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>တစ်နှစ်စာ ဘတ်ဂျက်…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>အခွန်နှင့် အခြားအကူအညီအကြောင်း စာ…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>ဘတ်ဂျက်</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>ဘတ်ဂျက်ထက် ပို</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>လက်ကျန်</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>ယခုထိ %1 ပေးပြီး၊ %2 ပေးရန် ကျန်ပါသည်။</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>တစ်နှစ်စာ ပေါင်းနေသည်</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ပြေစာ</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>မပေးရသေး</translation>
    </message>
    <message>
        <source>given</source>
        <translation>ပေးပြီး</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>ပြေစာ ပေးပြီး</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>ပြေစာ ပေးပြီးကြောင်း မှတ်ရန်</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>လက်တော့ပ် သို့မဟုတ် ယူအက်စ်ဘီ ပျောက်သွားသည်</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>စာရွက်များ ပျောက်သွားသည်</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>အခြားတစ်ခုခု</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>ပို့သည် သို့မဟုတ် ပုံနှိပ်သည် များလွန်းသည်</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>တစ်စုံတစ်ဦးက မှတ်တမ်းများကို မြင်သွားသည်</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>စကားဝှက်စာစုကို တစ်စုံတစ်ဦး သိနိုင်သည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>တစ်စုံတစ်ဦးကို ပြောရန် ကျန်သေးသည်</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>အားလုံးကို ပြောပြီး</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>ဖြစ်သည့်နေ့</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>တွေ့သည့်နေ့</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>သက်ဆိုင်သော အဖွဲ့ဝင်များ</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>အဖွဲ့ဝင်များကို ပြောသည့်နေ့</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>မပြောရသေး</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>အာဏာပိုင်အဖွဲ့ကို ပြောသည့်နေ့</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>သက်ဆိုင်သော အဖွဲ့ဝင်များကို တစ်ဦးစီ ရွေးထားသည့် နည်းလမ်းဖြင့် အရင်ပြောပါ။ ဤနေရာတွင် အမည်နှင့် ကိုယ်တွေ့အကြောင်း မရေးပါနှင့်။</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ပြင်ရန်…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>ရေးမှတ်ထားသည်ကို ပြင်ရန်</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>မတော်တဆဖြစ်ရပ် ရေးမှတ်ရန်</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ဖြစ်ရပ်</translation>
    </message>
    <message>
        <source>Leave a day empty that you do not know, or that has not come yet.</source>
        <translation>မသိသော နေ့ရက် သို့မဟုတ် မရောက်သေးသော နေ့ရက်ကို အလွတ်ထားပါ။</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>နေ့ရက်တိုင်းကို လအမည် စာဖြင့် ရေးပါ။</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>မရောက်သေးသော နေ့ရက်ကို ရေးမှတ်၍ မရပါ။</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>အဖွဲ့ဝင် မည်မျှရှိသည်ကို ဂဏန်းဖြင့် ရေးပါ။</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>မတော်တဆဖြစ်ရပ်များ</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>မှားယွင်းခဲ့သည်များကို ဤနေရာတွင် ပြပါသည်။ သက်ဆိုင်သူများကို ပြောရန် မည်သူမျှ မမေ့စေရန် ဖြစ်ပါသည်။ ဘာမျှ မရေးမှတ်ရသေးပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>သင့်အဖြေများကို သိမ်းထားပါသည်။ အချိန်မရွေး ရပ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>သဘောတူ</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>လုပ်လိုပါသည်</translation>
    </message>
    <message>
        <source>No</source>
        <translation>သဘောမတူ</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>မလုပ်လိုပါ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>နောက်မှ</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>အခြားနေ့မှ မေးပါ</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>ဤအတွက် သင် လိုအပ်သည့်အရာ၊ ရှိလျှင်</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 အတွက်</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>ဤနေရာတွင် ရပ်နိုင်ပါသည်။ ယနေ့ သင် နောက်ထပ် ဘာမျှ လုပ်စရာ မလိုပါ။</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>အားလုံး ပြီးပါပြီ။ ကျေးဇူးတင်ပါသည်။</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>body, what it asks for</comment>
        <translation>%1 က တောင်းဆိုသည်: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>တစ်စုံတစ်ဦး</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>သင့်အဖြေကို မြင်ရသူများ</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>ကောင်စီ၏ မှတ်တမ်းများကို ထိန်းသိမ်းသူများ။ သင် ခွင့်ပြုမှသာ သဘောတူကြောင်းကို ထိုအဖွဲ့အစည်းက သိရပါသည်။</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>သဘောမတူလျှင်</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>ဘာကြောင့်လဲဟု မည်သူမျှ မမေးပါ။ လုပ်ပေးနိုင်သူ မရှိပါဟု ထိုအဖွဲ့အစည်းကို ပြောပါသည်။</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>ဖိတ်ကြားစာ</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationFacts</name>
    <message>
        <source>Where</source>
        <translation>နေရာ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>အချိန်</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ရမည့်ငွေ</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>မရှိ</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>လမ်းစရိတ်</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>ပေးပါသည်</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>မပေးပါ</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ဖြေရန်ရက်</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>ဤအတွက် ငွေမရပါ။</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>လူတစ်ဦး၏ ကိုယ်တွေ့အကြောင်းကို သူတို့ မေးလိုပါသည်။ မည်သူမဆို မပြောဘဲ နေနိုင်ပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>ဖိတ်ကြားစာအသစ်</translation>
    </message>
    <message>
        <source>no</source>
        <translation>သဘောမတူ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>သဘောတူ</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>တောင်းဆိုသူ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>အတွက်</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>တောင်းဆိုချက်</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>နေရာ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>အချိန်</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ဖြေရန်ရက်</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>ပေးမည့်ငွေ (%1)</translation>
    </message>
    <message>
        <source>Travel is paid</source>
        <translation>လမ်းစရိတ် ပေးသည်</translation>
    </message>
    <message>
        <source>They ask about a person’s story</source>
        <translation>လူတစ်ဦး၏ ကိုယ်တွေ့အကြောင်း မေးမည်</translation>
    </message>
    <message>
        <source>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</source>
        <translation>ဤနေရာ၌ မည်သူ့ကိုမျှ မမေးသေးပါ။ ငွေမပေးလျှင် သို့မဟုတ် ကိုယ်တွေ့အကြောင်း မေးလျှင်၊ မည်သူ့ကိုမျှ မမေးမီ အမှတ်အသားပြပါသည်။</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>ရေးမှတ်ရန်</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>ဝန်ကြီးဌာန သို့မဟုတ် အသင်းအဖွဲ့ကို အရင်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>သူတို့ တောင်းဆိုသည်ကို စကားလုံးအနည်းငယ်ဖြင့် ရေးပါ။</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>ဤနေ့ကို နှစ်မျိုး ဖတ်နိုင်နေပါသည် သို့မဟုတ် ဖတ်၍ မရပါ။ 2026 နိုဝင်ဘာ 23 ကဲ့သို့ ရေးပါ။</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>ဤအရာသည် ငွေပမာဏ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>အဖွဲ့ဝင်ကို မေးရန်</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>အဖွဲ့ဝင်</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>အဖွဲ့ဝင်က လက်တော့ပ်တွင် တစ်ဦးတည်း ဖြေပါသည်။ မည်သူ သဘောတူ၊ သဘောမတူကြောင်း ဤစာရင်းတွင် မပါပါ။</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>လက်တော့ပ် ပေးရန်</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>အားလုံး ဖြေပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>စာရွက် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>စာရွက် ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>တစ်စုံတစ်ဦး</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>ကိုယ်တွေ့ မေးမည်</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>chip at an invitation</comment>
        <translation>ငွေမပေး</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Answered or over</source>
        <translation>ဖြေပြီး သို့မဟုတ် ပြီးသွားသည်</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>အဖွဲ့ဝင်ကို မေးရန်…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>အဖွဲ့အစည်းအတွက် စာရွက်…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>အဖွဲ့အစည်းကို ပြောပြီး</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>ပြန်ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>ယခုထိ အဖြေများ</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>သဘောတူသူများ</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>ဖိတ်ကြားစာများ</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>ဝန်ကြီးဌာနနှင့် အသင်းအဖွဲ့များက အဖွဲ့ဝင်များထံ တောင်းဆိုသည်များကို ဤနေရာတွင် ပြပါသည်: ဟောပြောရန်၊ သင်တန်းပေးရန်၊ ပြန်ဖတ်ရန်၊ တွေ့ဆုံရန်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>ဖိတ်ကြားစာများ</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>ဖိတ်ကြားစာဖြင့် ပါဝင်ရန်</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>စာရွက် ပုံနှိပ်နေသည်</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>ကောင်စီမှ တစ်စုံတစ်ဦးက မိမိလက်တော့ပ်တွင် ဖိတ်ကြားစာ ရေးပြီး သင့်ကို စကားလုံးခြောက်လုံး ပြောထားပါသည်။</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>ဖိတ်ကြားစာ ရွေးရန်…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>ဖိတ်ကြားစာ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ချိပ်ပိတ်ထားသော ဖိုင် (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>စကားလုံးခြောက်လုံး</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>သင့်အကောင့်</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ဖိုင်တွဲ</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>ဤလက်တော့ပ်အတွက် စကားဝှက်စာစု</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>ထပ်ရိုက်ပါ</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>မှတ်တမ်းများ ဤနေရာတွင် ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ရှေ့ဆက်ရန်</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>ဖိတ်ကြားစာ လိုနေပါသေးသည်</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>စကားလုံးခြောက်လုံး လိုနေပါသေးသည်</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>ကောင်စီတွင် သင့်အတွက် အကောင့် မရှိသေးပါ</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>ဖိုင်တွဲ လိုနေပါသေးသည်</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>ဖိတ်ကြားစာ ဖွင့်နေသည်</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>ကောင်စီ: %1။ သင့်အကောင့်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>မှတ်တမ်းများ ပြုလုပ်နေသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>ဤနေရာရှိ ဖိုင်များကို ချိပ်ပိတ်ထားပါသည်။ ချိပ်ပိတ်ထားသော အမည်များကို ဖွင့်နိုင်သည့် အကောင့်က သိမ်းနိုင်၊ ကြည့်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>အများဆုံး 20 MB။ မီးခံသေတ္တာထဲတွင် သိမ်းပါသည်။ သင်ရွေးသော ဖိုင်သည် မူလနေရာတွင် ကျန်ပါသည်။</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, size</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ဤနေရာတွင် မရှိသေး</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ရုပ်ပုံ</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>အသံ သို့မဟုတ် ဗီဒီယို</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ဖိုင်</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>သိမ်းမည့် ဖိုင်</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ဖိုင်အားလုံး (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>ဤဖိုင်သည် 20 MB ထက် ကြီးပါသည်။ ဥပမာ အစက်အရေအတွက် လျှော့၍ သေးအောင်လုပ်ပြီး ပြန်ရွေးပါ။</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>ဤဖိုင်သည် အလွတ်ဖြစ်ပါသည်။ အခြားတစ်ခုကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>ဖိုင်ကို သိမ်းနေသည်</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>ဤဖိုင်သည် အခြားလက်တော့ပ်၏ ပြောင်းလဲမှုများနှင့်အတူ လာပါမည်။</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>ဖိုင် ဖွင့်နေသည်</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>ဤရုပ်ပုံတွင် အစက်များလွန်း၍ ဤနေရာတွင် မပြနိုင်ပါ။ မူလအတိုင်း သိမ်းထားပါသည်။</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>ဤရုပ်ပုံ ပျက်စီးနေ၍ မပြနိုင်ပါ။ မူလအတိုင်း သိမ်းထားပါသည်။</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>ဤဖိုင်ကို အပြီးဖျက်ရန်…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>ဤဖိုင်ကို အပြီးဖျက်မည်လား။</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>ဤနေရာတွင်လည်း၊ အခြားလက်တော့ပ်များတွင် နောက်ဖလှယ်မှု၌လည်း အပြီးဖျက်ပါသည်။</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>အရန်မိတ္တူဟောင်းများတွင် ကျန်ရှိပါသေးသည်။</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>ပြန်ယူ၍ မရတော့ပါ။</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ယခုမဟုတ်</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>အပြီးဖျက်ရန်</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>ဖိုင်ကို အပြီးဖျက်နေသည်</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>မီးခံသေတ္တာထဲတွင် ချိပ်ပိတ်၍ သိမ်းပါသည်။</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>မီးခံသေတ္တာထဲတွင် သိမ်းပါသည်။</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>ဤအသံဖမ်းချက် သိမ်းရန်</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>ဤနေရာတွင် ရုပ်ပုံနှင့် PDF များကိုသာ ကြည့်နိုင်ပါသည်။ ဖိုင်ကို မူလအတိုင်း သိမ်းထားပါသည်။</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>မည်သူမျှ မပါ…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>မည်သူ ပါသည်…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>အဖွဲ့ဝင် %n ဦး ပါသည်…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>မည်သူ့ကိုမျှ မမြင်ရ၊ မကြားရ၊ မမှတ်မိနိုင်</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>စာပိုဒ်အသစ်</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>အမျိုးအစား</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>ပြောသူ</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>အကြံပြုချက်</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>ဘာသာပြန်</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>မှတ်တမ်းမတင်</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>ခေတ္တရပ်</translation>
    </message>
    <message>
        <source>Rather than “%1”: %2</source>
        <comment>a word, words offered instead</comment>
        <translation>“%1” အစား: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::KindWords</name>
    <message>
        <source>Attend</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>တက်ရောက်</translation>
    </message>
    <message>
        <source>In minutes</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>မှတ်တမ်းတွင်</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ကိုးကား</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>မျှဝေ</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ထုတ်ဝေ</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ဓာတ်ပုံ</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ဆက်သွယ်</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>သုတေသန</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>မီဒီယာ</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>သင်တန်း</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>ကောင်စီ</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>အစိုးရတစ်ရပ်လုံး</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>မိတ်ဖက်အသင်းအဖွဲ့များ</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>လူတိုင်း</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>ဗားရှင်းအသစ်က သတ်မှတ်သော လူများ</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>မေးပြီး</translation>
    </message>
    <message>
        <source>later</source>
        <translation>နောက်မှ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>သဘောမတူ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>သဘောတူ</translation>
    </message>
    <message>
        <source>yes again</source>
        <translation>ထပ်မံသဘောတူ</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>အကျုံးမဝင်တော့</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>ကောင်စီက အဆုံးသတ်ပြီး</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ပြန်ရုပ်သိမ်းပြီး</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>ဗားရှင်းအသစ်၏ အဖြေတစ်ခု</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>လုံးဝမပြ</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>အဖွဲ့ဝင်တစ်ဦးအဖြစ်</translation>
    </message>
    <message>
        <source>under the chosen name</source>
        <translation>ရွေးထားသောအမည်ဖြင့်</translation>
    </message>
    <message>
        <source>under their own name</source>
        <translation>အမည်ရင်းဖြင့်</translation>
    </message>
    <message>
        <source>a no to this use</source>
        <translation>ဤအသုံးပြုမှုကို သဘောမတူ</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>သဘောတူညီချက်ကို ပြန်ရုပ်သိမ်းပြီး</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>သဘောတူညီချက်ကို အဆုံးသတ်ပြီး</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>သဘောတူညီချက် အကျုံးမဝင်တော့</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>သဘောတူညီချက် သက်တမ်းကုန်ပြီး</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>သဘောတူညီချက် နောက်မှ စမည်</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>သဘောတူသူ မရှိသေး</translation>
    </message>
    <message>
        <source>two versions wait for a choice</source>
        <translation>မူနှစ်မျိုး ရွေးရန် စောင့်နေသည်</translation>
    </message>
    <message>
        <source>who said it is not noted</source>
        <translation>မည်သူပြောကြောင်း ရေးမှတ်မထား</translation>
    </message>
    <message>
        <source>somebody takes a pause</source>
        <translation>တစ်စုံတစ်ဦး ခေတ္တနားနေသည်</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>တစ်စုံတစ်ဦး ကောင်စီမှ ထွက်ပြီး</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>ပြင်ပေးရန် တောင်းဆိုထား</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>ဖယ်ထုတ်ရန် တောင်းဆိုချက် ရှိနေဆဲ</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>ကန့်ကွက်ချက် ရှိနေဆဲ</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>မဖတ်ရသေး၊ မှန်သည်ဟု မပြောရသေး</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>ဘာသာပြန်ကို မစစ်ဆေးရသေး</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>ပြန်ဖတ်ဆဲ</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>စည်းကမ်းချက်တစ်ခု အတည်ပြုရန် လို</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>မချမှတ်ရသေး</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>ဤဘာသာစကားဖြင့် စာမရှိ</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>မြင်ရမည့်သူများအတွက် မဟုတ်</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>မရှိတော့</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>လက်မှတ်ထိုးထားသော ပုံစံ မရှိ</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>အစီအစဉ်၏ တံခါးပိတ်အချက်</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>ပါဝင်သည်များကို ရှာဖွေ၍ မရ</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>ခွင့်မပြု</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>ရွေးထားသောအမည် စာထဲတွင် ပါနေပြီး၊ ထည့်ရန် သဘောတူထားသူ မရှိပါ။</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>ချိပ်ပိတ်မှတ်တမ်းမှ အမည်တစ်ခု စာထဲတွင် ပါနေပါသည်။</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>ချိပ်ပိတ်မှတ်တမ်းမှ အမည်၏ အစိတ်အပိုင်းတစ်ခု စာထဲတွင် ပါနေပါသည်။</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>ချိပ်ပိတ်မှတ်တမ်းမှ ဖုန်းနံပါတ် စာထဲတွင် ပါနေပါသည်။</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>ချိပ်ပိတ်မှတ်တမ်းမှ နေရာတစ်ခု စာထဲတွင် ပါနေပါသည်။</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>ချိပ်ပိတ်မှတ်တမ်းမှ ဆက်သွယ်ရန်အချက် စာထဲတွင် ပါနေပါသည်။</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>မှတ်စုတွင် မျက်တောင်ဖွင့်ပိတ် ပါနေပါသည်။ မမေးရသေးသူ၏ စကားကို ကိုးကားထားခြင်း ဖြစ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>မှတ်စုကို ကိုယ်တိုင်ပြောသည့်ဟန်ဖြင့် ရေးထားပါသည်။ တစ်စုံတစ်ဦး၏ ကိုယ်ပိုင်စကား ဖြစ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>မှတ်စုတစ်ခုသည် ယခင်က တစ်စုံတစ်ဦး၏ ပြောကြားချက် ဖြစ်ခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>အသေးစိတ်အချက်များ အတူတွဲနေပါသည်။ လူငါးဦးထက်နည်း၍သာ ကိုက်ညီနိုင်ပြီး ဖတ်သူက မည်သူဟု ခန့်မှန်းမိနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>ဖိုင်တစ်ခုကို ရှာဖွေ၍ မရခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>လူတစ်ဦးက ကြည့်ရန် လိုသည့်အရာ ရှိပါသည်။</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>ရရှိပြီး</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>လက်ခံ</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>တစ်စိတ်တစ်ပိုင်းလက်ခံ</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>မူအားဖြင့်လက်ခံ</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>မှတ်သားထား</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>လက်မခံ</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>တစ်ဆင့်ပို့ပြီး</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>မရှိသေး</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>ပြန်ကြားစာရွက်</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>ပြန်စာဖိုင်</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>စာ</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>အစည်းအဝေးတွင်</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>အကြံ</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>မူကြမ်း</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>ပြန်ဖတ်ဆဲ</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>ချမှတ်ပြီး</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>ပေးပို့ပြီး</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ပြန်ရုပ်သိမ်းပြီး</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>အစားထိုးပြီး</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ပြီးဆုံးပြီး</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>မစသေး</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>စီစဉ်ထား</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>ပုံမှန်ဆောင်ရွက်ဆဲ</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>နှောင့်နှေး</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>ရပ်တန့်နေ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ပြီးစီး</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>ဆက်မလုပ်တော့</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>အမြင်တူ</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>တစ်စိတ်တစ်ပိုင်း</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>အမြင်မတူ</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>မသိပါ</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>ဝန်ကြီးဌာန</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>ဦးစီးဌာန</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>အသင်းအဖွဲ့</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>နိုင်ငံတကာအသင်းအဖွဲ့</translation>
    </message>
    <message>
        <source>other</source>
        <translation>အခြား</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ဧည့်သည်</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ပါဝင်ဆဲ</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>ခေတ္တနားဆဲ</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ထွက်ပြီး</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>ပေးရန်ကျန်</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>ကြိုပေးပြီး</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>ပေးပြီး</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>မယူလို</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>ပြန်အပ်ပြီး</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>အစည်းအဝေး</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>ဖတ်ရှုခြင်းနှင့် ပြန်ဖတ်ခြင်း</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>ဟောပြောခြင်း</translation>
    </message>
    <message>
        <source>training</source>
        <translation>သင်တန်း</translation>
    </message>
    <message>
        <source>research</source>
        <translation>သုတေသန</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>အခြားအလုပ်</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>ပြင်ဆင်ချက်က အစားထိုးထား</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>ဤစာထဲတွင် စကားပါသူနှစ်ဦးက စာထုပ်တစ်ခုတည်းတွင် အတူမပါရန် ပြောထားပါသည်။</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>အချိန်</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>လမ်းစရိတ်</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>ကလေး သို့မဟုတ် အခြားသူများ စောင့်ရှောက်ခ</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>အခြားစရိတ်</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>စကားပြောပေးရန်</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>အခြားသူများကို သင်တန်းပေးရန်</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>သတင်းစာ၊ ရေဒီယို သို့မဟုတ် ရုပ်မြင်သံကြားနှင့် စကားပြောရန်</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>စာဖတ်ပြီး အမြင်ပေးရန်</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>သုတေသနတွင် ပါဝင်ရန်</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>အစည်းအဝေး လာရန်</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>အခြားတစ်ခုခု</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>ဤစကားလုံးများက လူတစ်ဦးတည်းကို ညွှန်ပြနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>ဆွေမျိုး</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>အသက်</translation>
    </message>
    <message>
        <source>a day or a year</source>
        <translation>နေ့ သို့မဟုတ် ခုနှစ်</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>နေရာ</translation>
    </message>
    <message>
        <source>their work</source>
        <translation>အလုပ်အကိုင်</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>ခရီး</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>ကိုယ်ခန္ဓာ သို့မဟုတ် ကျန်းမာရေး</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>မိသားစု</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>တစ်ဦးတည်းသာ ရှိသူ</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>အမှုကိစ္စ</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>ဆက်သွယ်နည်း</translation>
    </message>
    <message>
        <source>somebody tells of themselves</source>
        <translation>ကိုယ်တိုင်ပြောသည့် ကိုယ့်အကြောင်း</translation>
    </message>
    <message>
        <source>%1 This stands there: %2.</source>
        <comment>a finding; what the words give away</comment>
        <translation>%1 စာထဲတွင် ပါသည်မှာ: %2။</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>စီစဉ်ကူညီသူ</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>မှတ်တမ်းရေးသူ</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>ဖတ်ရှုသူ</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>ဤအမျိုးအစား ဖိုင်များ မထွက်ပါ</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>ဖိုင်တွင် မည်သူ ပါကြောင်း မပြောရသေး</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>အတူသိမ်းထားသည့်အရာ မသွားပါ</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>ဖိုင်သည် အခြားလက်တော့ပ်တွင်သာ ရှိသေး</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>ပါဝင်သည်များနှင့် တွဲပါသည့် အချက်များကို ဖယ်၍ မရ</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>ရပ်ရန်တောင်းဆိုပြီး</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>ယခင်စာထုပ်တွင် မပါခဲ့</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>ရုပ်ပုံတွင် ပါသည်များကို ရှာဖွေ၍ မရပါ။ လူတစ်ဦးက အားလုံးကို ကြည့်ထားရပါမည်: မျက်နှာ၊ အမည်၊ နေရာ၊ စာရွက်။</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>အသံဖမ်းချက်တွင် ပြောသည်များကို ရှာဖွေ၍ မရပါ။ လူတစ်ဦးက အားလုံးကို နားထောင်ထားရပါမည်: အမည်၊ နေရာ၊ အသံ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>ကောင်စီမှ ထွက်ရန်</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1 ကောင်စီမှ ထွက်သည်</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>အဖွဲ့ဝင် ပြောခဲ့သည်များကို ရှာနေသည်</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ယခုမဟုတ်</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>ကောင်စီမှ ထွက်ရန်…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>အဖွဲ့ဝင် ပြောခဲ့ သို့မဟုတ် ထောက်ခံထားသည့်အရာတိုင်းကို မည်သို့ လုပ်မည်ဟု အဖွဲ့ဝင်က ရွေးပါသည်။ အတူထိုင်ပါ။ နောက်ဆုံးမေးခွန်းမတိုင်မီ ဘာမျှ မဖြစ်ပါ။</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>ဤအဖွဲ့ဝင်၏ အမည်ဖြင့် ဘာမျှ ရေးမထားပါ။</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>အားလုံးအတွက်</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>အစည်းအဝေးတွင် ပြောခဲ့သည်</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>အကြံပြုချက်</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>မည်သို့ လုပ်မည်</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ဖြစ်မည့်အရာ</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>ကောင်စီမှ ထွက်ခြင်း</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ဖိုင်</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavingWords</name>
    <message>
        <source>Stays here, goes to nobody</source>
        <translation>ဤနေရာတွင် ကျန်၊ မည်သူ့ထံမျှ မသွား</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>ရွေးထားသောအမည်ဖြင့် ဆက်သုံး</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>“အဖွဲ့ဝင်တစ်ဦး” အဖြစ် ဆက်သုံး</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>အပြီးဖျက်</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>လူငါးဦး သို့မဟုတ် ပို၍ ဤအရာကို ထောက်ခံထားပါသည်။ ကောင်စီ၏ အရာအဖြစ် ကျန်ရှိပြီး မည်သူ့အမည်မျှ မပါပါ။</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>အခြားသူများလည်း ဤစာကို ရေးခဲ့သဖြင့် အပြီးဖျက်၍ မရပါ။</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>အခြားသူများလည်း ဤစာကို ရေးခဲ့သဖြင့် အပြီးဖျက်၍ မရပါ။ ယနေ့ ဤအတွက် သဘောတူညီချက် မရှိသဖြင့် ဆက်သုံး၍ မရပါ။</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>ယနေ့ ဤအတွက် သဘောတူညီချက် မရှိသဖြင့် ဆက်သုံး၍ မရပါ။</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>ယနေ့မှစ၍ ဤအဖွဲ့ဝင် ထွက်ပြီး ဖြစ်ပါသည်။ ဆက်သုံးသည်များမှအပ ဤအဖွဲ့ဝင်နှင့်ဆိုင်သော ဘာမျှ မထွက်ပါ။</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>ပါဝင်မှု တစ်ခု ကောင်စီတွင် ကျန်ပြီး မည်သူ့ထံမျှ မသွားပါ။</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>ပါဝင်မှု %1 ခု ကောင်စီတွင် ကျန်ပြီး မည်သူ့ထံမျှ မသွားပါ။</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>ပါဝင်မှု တစ်ခုကို ရွေးထားသောအမည်ဖြင့် ဆက်သုံးပါသည်။ အဖွဲ့ဝင်၏ သဘောတူညီချက် ယနေ့ အကျုံးဝင်သမျှ၊ အတည်ဖြစ်သမျှ ကာလအတွင်းသာ ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>ပါဝင်မှု %1 ခုကို ရွေးထားသောအမည်ဖြင့် ဆက်သုံးပါသည်။ အဖွဲ့ဝင်၏ သဘောတူညီချက် ယနေ့ အကျုံးဝင်သမျှ၊ အတည်ဖြစ်သမျှ ကာလအတွင်းသာ ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>ပါဝင်မှု တစ်ခုကို “အဖွဲ့ဝင်တစ်ဦး” အဖြစ် ဆက်သုံးပါသည်။ အဖွဲ့ဝင်၏ သဘောတူညီချက် ယနေ့ အကျုံးဝင်သမျှ၊ အတည်ဖြစ်သမျှ ကာလအတွင်းသာ ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>ပါဝင်မှု %1 ခုကို “အဖွဲ့ဝင်တစ်ဦး” အဖြစ် ဆက်သုံးပါသည်။ အဖွဲ့ဝင်၏ သဘောတူညီချက် ယနေ့ အကျုံးဝင်သမျှ၊ အတည်ဖြစ်သမျှ ကာလအတွင်းသာ ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>ပါဝင်မှု တစ်ခုကို ဤနေရာ၊ ယခင်မှတ်တမ်းနှင့် ရှာဖွေမှုတို့မှ အပြီးဖျက်ပါသည်။ အခြားလက်တော့ပ်တိုင်းမှ နောက်ဖလှယ်မှုတွင် ဖျက်ပါသည်။ ပြန်ယူ၍ မရတော့ပါ။</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>ပါဝင်မှု %1 ခုကို ဤနေရာ၊ ယခင်မှတ်တမ်းနှင့် ရှာဖွေမှုတို့မှ အပြီးဖျက်ပါသည်။ အခြားလက်တော့ပ်တိုင်းမှ နောက်ဖလှယ်မှုတွင် ဖျက်ပါသည်။ ပြန်ယူ၍ မရတော့ပါ။</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>အချို့ ယခင်က ထွက်သွားခဲ့ဖူးပါသည်။ ထိုအခါ “ပေးအပ်မှုများ” တွင် ရပ်ရန်တောင်းဆိုနိုင်ပါသည်။ အရန်မိတ္တူဟောင်းများတွင်လည်း ကျန်ရှိပါသေးသည်။</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>အရန်မိတ္တူဟောင်းများတွင် ကျန်ရှိပါသေးသည်။</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>ပေးရန်ကျန် ဉာဏ်ပူဇော်ခများကို ဆက်လက် ပေးရပါမည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>Looking up what went out</source>
        <translation>ထွက်သွားသည်များကို ရှာနေသည်</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>ထိုနေရာတွင် သုံးဆဲ</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>ရပ်ရန်တောင်းဆိုရမည်</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>%1 တွင် ရပ်ရန်တောင်းဆိုပြီး</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>ရပ်ပြီးဟု %1 တွင် ပြောခဲ့သည်</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · ပေးအပ်မှု %2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>အကြံပြုချက် %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>စာပိုဒ် %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>ပေးပို့သည့်နေ့</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>ဖော်ပြပုံ</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>ထိုနောက်ပိုင်း</translation>
    </message>
    <message>
        <source>The member’s yes to it</source>
        <translation>ထိုအတွက် အဖွဲ့ဝင်၏ သဘောတူညီချက်</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>စာရွက် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>စာရွက် ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>ထွက်သွားသည်များ</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>အဖွဲ့ဝင်အတွက် ပုံနှိပ်ရန်…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>ဤအဖွဲ့ဝင်နှင့်ဆိုင်သော ဘာမျှ မထွက်ခဲ့ပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>စာများကို ဤနေရာတွင် ဖယ်ထုတ်ပြီး</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>Balai က လက်လှမ်းမမီသည်များ:</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>ပုံနှိပ်ပြီး စာရွက်များ</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>အရန်မိတ္တူဟောင်းများ</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>%1 ပြန်ဖတ်ရန်မိတ္တူ၊ %2 အထိ ဖွင့်ထား</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>ပေးအပ်မှု %1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>အခြားလက်တော့ပ်များ</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>ပြန်တောင်းပြီး ဆုတ်ဖျက်ပါ။</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>အရန်မိတ္တူအသစ် ပြုလုပ်ပြီး အဟောင်းများကို ဖျက်ပါ။</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>ဖိုင်ကို ဖျက်ပေးရန် ပြောပါ။</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>အသုံးရပ်ရန်စာ ပို့ပါ။</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>နောက်ဖလှယ်မှုတွင် အပြီးဖျက်ပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>One moment. This is being read.</source>
        <translation>ခဏစောင့်ပါ။ ဖတ်နေပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::Listen</name>
    <message>
        <source>This recording comes with the changes of another laptop.</source>
        <translation>ဤအသံဖမ်းချက်သည် အခြားလက်တော့ပ်၏ ပြောင်းလဲမှုများနှင့်အတူ လာပါမည်။</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ရပ်မည်</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>နားထောင်ရန်</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>ဤလက်တော့ပ်က အသံဖမ်းချက်များကို မဖွင့်ပြနိုင်ပါ။</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>ဤလက်တော့ပ်တွင် ဖွင့်ပြ၍ မရပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>စာလုံးများ ပြရန်</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>ဖွင့်နေသည်…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>%1 တွင် သော့ခတ်ခဲ့သည်</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ပိတ်ပြီး</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>အကောင့်</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>သင့်စာရွက်မှ ပြန်ဖွင့်ရန်ကုဒ်</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>စကားဝှက်စာစု</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>လက်ကွက်: %1</translation>
    </message>
    <message>
        <source>This is the sample council. Its passphrase is: %1</source>
        <translation>ဤသည်မှာ နမူနာကောင်စီ ဖြစ်ပါသည်။ စကားဝှက်စာစုမှာ: %1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>စကားဝှက်စာစုသို့ ပြန်ရန်</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>စကားဝှက်စာစု မေ့နေပါသလား။</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>ကောင်စီထံမှ စာထုပ် ဖွင့်ရန်…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>လူတစ်ဦးတွင် ပြန်ဖွင့်ရန်ကုဒ် ရှိသည်</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>လူအများတွင် သော့အပိုင်းများ ရှိသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>အလင်း သို့မဟုတ် အမှောင်</translation>
    </message>
    <message>
        <source>Larger letters	Ctrl++</source>
        <translation>စာလုံး ကြီးရန်	Ctrl++</translation>
    </message>
    <message>
        <source>Smaller letters	Ctrl+-</source>
        <translation>စာလုံး သေးရန်	Ctrl+-</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>ပုံမှန်အရွယ်</translation>
    </message>
    <message>
        <source>A±</source>
        <extracomment>Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus</extracomment>
        <translation>က±</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>စာလုံးအရွယ်</translation>
    </message>
</context>
<context>
    <name>balai::ui::MakingPage</name>
    <message>
        <source>Close Balai</source>
        <translation>Balai ကို ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Making the sample council</source>
        <translation>နမူနာကောင်စီ ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>စိတ်ကူးဖြင့် ဖန်တီးထားသော ကောင်စီ၏ တစ်နှစ်တာကို ဖိုင်တွဲတစ်ခုတွင် ရေးနေပါသည်။ Balai ပိတ်လျှင် ထိုဖိုင်တွဲ ပျောက်သွားပါမည်။ စက္ကန့်အနည်းငယ် ကြာပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>ဖိတ်ထား</translation>
    </message>
    <message>
        <source>present</source>
        <translation>တက်ရောက်</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>ခွင့်တိုင်ထား</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>မတက်ရောက်</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>ကောင်စီအစည်းအဝေး</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>တိုင်ပင်ဆွေးနွေးပွဲ</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>တင်ပြပွဲ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>သင်တန်း</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>လုပ်ငန်းအဖွဲ့</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>နားထောင်ပွဲ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>အစည်းအဝေး</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>ပြန်ဖတ်ဆဲ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>မူကြမ်း</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ဖျက်သိမ်းပြီး</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>စီစဉ်ထား</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>မှတ်တမ်း ရေးဆဲ သို့မဟုတ် ပြန်ဖတ်ဆဲ</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>ပြီးခဲ့သည်များ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>အမျိုးအစား</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>နေရာ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ဘာသာစကားများ</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>မှတ်တမ်း ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>အစီအစဉ်တွင် ထည့်ရန်</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>ပါဝင်ဆဲအဖွဲ့ဝင်တိုင်းကို ဖိတ်ရန်</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>တံခါးပိတ်ဆွေးနွေးမှု</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 မိနစ်</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 မိနစ်</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>အစီအစဉ်တွင် ဘာမျှ မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>အစီအစဉ်</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>မည်သူ့ကိုမျှ မဖိတ်ရသေးပါ။</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>လာမည့်သူများ</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ဘာအကြောင်းလဲ။</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>အစည်းအဝေးမှတ်တမ်း</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ထည့်ရန်</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>ဘာအကြောင်းလဲဆိုသည်ကို စကားလုံးအနည်းငယ်ဖြင့် ရေးပါ။</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>အစည်းအဝေးအသစ်</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ခေါင်းစဉ်</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>နေ့</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>အချိန်</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>အစည်းအဝေး ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>အစည်းအဝေးအတွက် ခေါင်းစဉ် လိုပါသည်။</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>နေ့ရက်ကို လအမည် စာဖြင့် ရေးပါ။</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>အချိန်ကို 09:00 ကဲ့သို့ ရေးပါ။</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>အစည်းအဝေးများ</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>ကောင်စီ၏ အစည်းအဝေးများကို အစီအစဉ်၊ အစည်းအဝေးမှတ်တမ်းတို့နှင့်အတူ ဤနေရာတွင် ပြပါသည်။</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>အစီအစဉ်ပါအချက် ပြင်ရန်</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>အစီအစဉ်ပါအချက်၏ ဧည့်သည်များ</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>အစီအစဉ်ပါအချက် ရွှေ့ဆိုင်းရန်</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>ရွှေ့ဆိုင်းထားသည်ကို ယူရန်</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>ပုံမှန်အစီအစဉ် ယူရန်</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>ဤအရာကို ပုံမှန်အစီအစဉ်အဖြစ် သိမ်းရန်</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>စကားပြန်များ</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>စကားပြန်အကြောင်း အဖွဲ့ဝင်ကို မေးရန်</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>အစဉ်လိုက်မှ နောက်အစည်းအဝေး စီစဉ်ရန်</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>အဖွဲ့ဝင်အတွက် အကြောင်းကြားစာ</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>ပြက္ခဒိန်ဖိုင်</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>အဖွဲ့အစည်းအတွက် မှတ်တမ်းနှင့် စာရင်းများ</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>အကြောင်းအရာအသိပေးချက်</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>ရှိမည့်သူများ</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>အဖွဲ့ဝင်နှင့် ဧည့်သည်များ</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>အဖွဲ့ဝင်များသာ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>မည်သည့်အချက်လဲ။</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>မည်သည့်အဖွဲ့အစည်းများ ရှိနိုင်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>မည်သည့်ဘာသာစကားများ ပြောပါသလဲ။</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>မည်သူ စကားပြန် လုပ်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>မည်သည့်ဧည့်သည်လဲ။</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>အစဉ်လိုက်</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>အစီအစဉ်နှင့် လူများကို ယူသွားပါသည်။</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>မည်သူ့ကို တစ်ဦးတည်း မေးမည်လဲ။</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>%1 က သင့်အတွက် စကားပြန် လုပ်ပေးပါမည်။ အဆင်ပြေပါသလား။</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>အခြားသူ ပြောင်းပေးပါ</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>အဆင်ပြေပါသည်</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>ကိုးကားခံလိုသော ဧည့်သည်ကို ရေးမှတ်ရန်</translation>
    </message>
    <message>
        <source>More</source>
        <translation>နောက်ထပ်</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>အခြားစကားပြန် လိုပါသည်။ တစ်စုံတစ်ဦးက တောင်းဆိုထားပြီး အကြောင်းရင်း မပေးပါ။</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>ပေးရန်ကျန်သည်ကို ရေးမှတ်ရန်…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>အခြေအနေမေးခြင်း: လက်တော့ပ် လှည့်ပေးရန်</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>ဖုန်း သို့မဟုတ် ဗီဒီယိုဖြင့်</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>စီစဉ်ကူညီသူ</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>bodies that come</comment>
        <translation>%1 နှင့်အတူ</translation>
    </message>
    <message>
        <source>Before the guests come in: %1</source>
        <comment>bodies that wait outside</comment>
        <translation>ဧည့်သည်များ မဝင်မီ: %1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>ယခင်က ကတိပေးထား၊ မပြီးသေး</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>နားထောင်ပွဲတွင် အမည်များ မရေးမှတ်ပါ။</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>ဖိတ်ထားသူအားလုံးကို အစည်းအဝေးတစ်ခုတည်းတွင် အတူမထားသင့်ပါ။ သူတို့၏ စာမျက်နှာများတွင် ပိုသိနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>စာရွက် အိမ်ယူသော အဖွဲ့ဝင် မရှိပါ။</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>မည်သူ၏ အကြောင်းကြားစာလဲ။</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>စာရွက် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>စာရွက် ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>ပြက္ခဒိန်ဖိုင် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>ပြက္ခဒိန် (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>မြင်ရမည့်သူများ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>စာရွက်</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>ဆုံးဖြတ်ချက်စာရင်း</translation>
    </message>
    <message>
        <source>Register of attendance</source>
        <translation>တက်ရောက်သူစာရင်း</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>မည်သည့်အမည်ဖြင့်</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>ကောင်စီ</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>ဤဖတ်သူအတွက် အဖွဲ့ဝင်များ သဘောတူထားသည်များသာ ပါပါသည်။</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>စာရွက် ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>မြင်ရမည့်သူများကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>ဤအစည်းအဝေးနှင့်အတူ သိမ်းထား</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>ဖိုင် သိမ်းရန်…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>ကောင်စီ နားထောင်ခဲ့သည့် လူဦးရေ</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>စကားပြန်အဖြစ် မည်သူ့ကိုမျှ မရေးမှတ်ရသေးပါ။</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>ကူညီသူများ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>အစည်းအဝေးများ</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R ပထမတောင်းဆိုချက်</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z နောက်ပြန်</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>မှတ်တမ်း ချိပ်ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn နောက်အချက်</translation>
    </message>
    <message>
        <source>← ↑ ↓ → day</source>
        <translation>← ↑ ↓ → နေ့</translation>
    </message>
    <message>
        <source>Page Up, Page Down month</source>
        <translation>Page Up၊ Page Down လ</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>List</source>
        <translation>စာရင်း</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>လ</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>အစည်းအဝေးများ ပြပုံ</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>အကျော့ကို ပြင်ဆင်နေပါသည်။</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>အကျော့ ပြင်ဆင်နေသည်</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>အဖွဲ့ဝင်များကို ဖတ်ပြခြင်း</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>မူဝါဒ</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>စာများ ပြန်ဖတ်ခြင်း</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>လူထုရှေ့ ဟောပြောခြင်း</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>သင်တန်း</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>ကွင်းဆင်းအသိပေးခြင်း</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>သုတေသန</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>လူချင်းတွေ့မှသာ</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>အားပေးကူညီသူမှတစ်ဆင့်</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>ဖုန်းဖြင့်</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>စာရွက်ဖြင့်</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>အစည်းအဝေးများကြား မဆက်သွယ်ရန်</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ဘာမျှမယူပါ</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>ကြားခဲ့သည်သာ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>စာရွက်</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ဖိုင်</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>တရားဝင်အမည်</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>အမည်၏ အစိတ်အပိုင်းများ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>အခြားအမည်များ</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>ဖုန်းနံပါတ်များ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>အီးမေးလ်</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>လိပ်စာ</translation>
    </message>
    <message>
        <source>Safe ways to make contact</source>
        <translation>စိတ်ချရသော ဆက်သွယ်နည်းများ</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>အားပေးကူညီသူထံ ဆက်သွယ်နည်း</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>အရေးပေါ်အခါ</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>ငွေပေးရန် နည်းလမ်း</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>အဖွဲ့ဝင်ကို သိသွားစေနိုင်သော နေရာများ</translation>
    </message>
</context>
<context>
    <name>balai::ui::MembersPage</name>
    <message>
        <source>People</source>
        <translation>လူများ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>သဘောတူညီချက်</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>ဉာဏ်ပူဇော်ခများ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>အဖွဲ့ဝင်များ</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>ပေးနိုင်သူများ: %1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>ပေး၍မရသူများ: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>မည်သူ ပြောခဲ့ပါသလဲ။</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>မည်သည့်အကြံပြုချက်အတွက်လဲ။</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>မှတ်တမ်းမတင်ပါ။</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>ဘာမျှ မသိမ်းပါ။ ဤခလုတ်ကိုပင် နှိပ်၍ အဆုံးသတ်ပါ။</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>ပြန်ရေးရန်</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>ခေတ္တရပ်ထားသည်။</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>ရေးထားသည်များကို သိမ်းထားပါသည်။</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ဆက်ရန်</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>ဤစာများကို ဖယ်ထုတ်မည်လား။</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>စာပိုဒ်ကို အစည်းအဝေးမှတ်တမ်း၊ ၎င်း၏ ယခင်မှတ်တမ်းနှင့် ရှာဖွေမှုမှ အပြီးဖျက်ပြီး၊ နောက်ဖလှယ်မှုတွင် ဤမှတ်တမ်းများ၏ မိတ္တူတိုင်းမှပါ အပြီးဖျက်ပါသည်။</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>အရန်မိတ္တူဟောင်း၊ ပုံနှိပ်စာရွက်နှင့် ပေးပြီးသား စာထုပ်များတွင် ကျန်ရှိပါသေးသည်။</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>ပြန်ယူ၍ မရတော့ပါ။</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ယခုမဟုတ်</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>အပြီးဖျက်ရန်</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>စာများ ဖယ်ထုတ်နေသည်</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>မည်သို့ ဖြေလိုပါသလဲ။ စာများ မူလအတိုင်း ရှိနေပါမည်။</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>အဖြေ</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>ဤအဖြေ ပေးရန်</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>မည်သူ ထိုင်ဖတ်မည်လဲ။</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>ဤအစည်းအဝေးတွင် တက်ရောက်သူအဖြစ် မည်သူ့ကိုမျှ မရေးမှတ်ရသေးပါ။</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>Balai ပိတ်သည့်အချိန် ရိုက်နေသော စာများကို သိမ်းထားပါသည်။</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>မထည့်ရန်</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>မူကြမ်းသို့ ပြန်ရန်</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>အဖွဲ့ဝင်များ ပြန်ဖတ်ရန် ပေးရန်</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>မှတ်တမ်း အတည်ပြုရန်</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>မှတ်တမ်း ချိပ်ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>အစည်းအဝေးမှတ်တမ်း၊ %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>မူကြမ်း</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>အတည်ပြုပြီး</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>ချိပ်ပိတ်ပြီး</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>မစရသေး</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>ပြထားသော ဘာသာစကားများ</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>ပြန်ဖတ်ရန်မိတ္တူများ</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>အစည်းအဝေးမှတ်တမ်း၏ နောက်အဆင့်</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>အစည်းအဝေးမှတ်တမ်း</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>စကားတစ်ခွန်း ဖယ်ထုတ်ရန် တောင်းဆိုချက် တစ်ခု။</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>စကားတစ်ခွန်း ဖယ်ထုတ်ရန် တောင်းဆိုချက် %1 ခု။</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>တစ်ခုတည်းသော အဖြေမှာ အပြီးဖျက်ခြင်း ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>ထိုနေရာသို့</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>မည်သူ လုပ်မည်၊ ဘယ်နေ့အထိလဲ။</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>မည်သူမျှ မရှိသေး</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>မည်သူ</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>နောက်ဆုံးရက်</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>နေ့ရက်ကို လအမည် စာဖြင့် ရေးပါ။</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>အဖွဲ့ဝင်တစ်ဦး ဖတ်သည်</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>အဖွဲ့ဝင်များ အိမ်ယူသည်များ</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>ဤစာပိုဒ်ကို ပြင်ဆင်ရန်</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>ဖတ်သော အဖွဲ့ဝင်များ</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>ဤအစည်းအဝေးမှတ်တမ်းကို မည်သူ ဖတ်မည်လဲ။</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>တစ်ဦး</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 ဦး</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>ဖတ်မည့်သူများ</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>အဖြေများ ကြည့်မည့်ရက်</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>မည်သူမဆို မဖြေဘဲ နေနိုင်ပါသည်။ နောက်မှ ဖြေသူကိုလည်း နားထောင်ပါသည်။</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>%1 အစည်းအဝေးမှတ်တမ်း</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>ပြန်ဖတ်ရန် ပေးရန်</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>ဤအရာသည် နေ့ရက် မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>အနည်းဆုံး လူတစ်ဦး ရွေးပါ။</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>မှတ်တမ်းကို ပြန်ဖတ်ရန် ပေးနေသည်</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>%1 အစည်းအဝေးမှတ်တမ်းကို တင်ပြသည့်အတိုင်း အတည်ပြုခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>%1 အစည်းအဝေးမှတ်တမ်းကို ပြင်ဆင်ချက်များဖြင့် အတည်ပြုခဲ့ပါသည်။</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>မှတ်တမ်း အတည်ပြုနေသည်</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>မည်သို့ ဖြစ်သင့်ပါသလဲ။ ချိပ်ပိတ်ထားသော စာများ ကျန်ရှိပြီး ပြထားပါသည်။</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>အမှန်စာ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>ပြင်ဆင်ချက် ထည့်ရန်</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>ပြင်ဆင်ချက် ထည့်နေသည်</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>ပြန်ဖတ်ဆဲ၊ %2 ဦးအနက် %1 ဦး ဖတ်ပြီး</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>ဖတ်ရှုအကျော့</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>အဖွဲ့ဝင်၏ အဖြေများ ထည့်သွင်းရန်…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>အဖွဲ့ဝင်၏ အဖြေများ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ချိပ်ပိတ်ထားသော ဖိုင် (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>အဖြေများ ထည့်သွင်းနေသည်</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>ဤအဖြေများကို ယခင်က ထည့်သွင်းပြီး ဖြစ်ပါသည်။</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>အဖြေ %n ခု ထည့်သွင်းပြီးပါပြီ။</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>%n ခုသည် နောက်ပိုင်း အပြီးဖျက်ခဲ့သော စာပိုဒ်များအတွက် ဖြစ်ခဲ့ပါသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>ဤဘာသာစကားများဖြင့်</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>အနည်းဆုံး ဘာသာစကားတစ်ခု ရွေးပါ။</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>ရှိသမျှ ဘာသာစကားအားလုံးဖြင့်</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>မည်သည့်ဘာသာစကားဖြင့်မျှ မဟုတ်</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>အစည်းအဝေးမှတ်တမ်း ဖတ်ပြသူ၏ အသံ ဖမ်းရန်</translation>
    </message>
</context>
<context>
    <name>balai::ui::MonthView</name>
    <message>
        <source>The month before</source>
        <translation>ယခင်လ</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>နောက်လ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ယနေ့</translation>
    </message>
    <message>
        <source>Meetings of this day</source>
        <translation>ဤနေ့၏ အစည်းအဝေးများ</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1၊ ယနေ့</translation>
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
        <translation>စကားဝှက်စာစုအသစ်</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>ပြန်ဖွင့်ရန်ကုဒ်က မှတ်တမ်းများကို ဖွင့်ပေးပါပြီ။ ယခု စကားဝှက်စာစုအသစ် သတ်မှတ်ပါ။ ထို့နောက် မေ့သွားသော စကားဝှက်စာစုဖြင့် ဤနေရာတွင် ဘာမျှ မပွင့်တော့ပါ။</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>အကောင့်</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>စကားဝှက်စာစု</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>ထပ်ရိုက်ပါ</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>စကားဝှက်စာစု သတ်မှတ်ရန်</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>စကားဝှက်စာစု သတ်မှတ်နေသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>ချိပ်ပိတ်ထားသည်ကို ဖွင့်နေသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>ဖိတ်ကြားစာဖြင့် ပါဝင်ရန်</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>အရန်မိတ္တူသို့ ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>ကိုယ့်အတွက် ရေးထားသော ဖိုင် ဖတ်မည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>လုပ်ရန်လိုသည်များ ကြည့်နေသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>ပေးရန်ကျန်သည်ကို ရေးမှတ်ရန်</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>တစ်ဦးစီ ရမည် (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>အတွက်</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>တက်ရောက်ခဲ့သူတိုင်းအတွက် ပေးရန်ကျန်အဖြစ် တစ်ကြိမ် ရေးမှတ်ပါသည်။ ရေးမှတ်ပြီးသူကို ထပ်မရေးပါ။</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>ရေးမှတ်ရန်</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>ဤအရာသည် ငွေပမာဏ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>တက်ရောက်ခဲ့သူအားလုံးအတွက် ရေးမှတ်ပြီးပါပြီ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>အဖြေ မရှိသေး</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>အဖြေတစ်ခု ရွေးပါ၊ သို့မဟုတ် ကျန်စာများကို ဖယ်ထုတ်ပါ။</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>ဤနေ့ကို နှစ်မျိုး ဖတ်နိုင်နေပါသည် သို့မဟုတ် နေ့ရက် မဟုတ်ပါ။ 2027-03-01 ကဲ့သို့ ရေးပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>ကောင်စီထံမှ စာထုပ်</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>စာထုပ်</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>စာထုပ်များ (*.zip *.age);;ဖိုင်အားလုံး (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>စာထုပ် ဖွင့်နေသည်</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>ကောင်စီ ပေးအပ်ခဲ့သော စာထုပ်ကို ဤနေရာတွင် ဖွင့်ပါသည်။ ဤစက်တွင် ဘာမျှ မရေးပါ။</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>စာထုပ် ဖွင့်ရန်…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>ဤစာထုပ်ကို စကားဝှက်စာစုဖြင့် ထုပ်ပိုးထားပါသည်။ ကောင်စီက စကားဝှက်စာစုကို ဖိုင်နှင့် မတူသော နည်းလမ်းဖြင့် ပြောပါမည်။</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>စကားဝှက်စာစု</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>စာလုံးများ ပြရန်</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>အခြားစာထုပ် ဖွင့်ရန်…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>ပြန်ကြားစာရွက် သိမ်းရန်…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>လက်မှတ်ထိုးပြန်စာ သိမ်းရန်…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>စာထုပ်တွင် ပါသည်များ</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>ဖြေပြီး: %2 ခုအနက် %1</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>အကြံပြုချက်တစ်ခုကို အရင်ဖြေပါ။</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>ဤစာထုပ်ကို ပြောင်းထားပါသည် သို့မဟုတ် ပျက်စီးနေပါသည်။</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>မသုံးပါနှင့်။ ထပ်ပို့ပေးရန် ကောင်စီကို ပြောပါ။</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>ဤစာထုပ်ဘေးတွင် လက်မှတ် မတွေ့ပါ။</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>ပြည့်စုံပါသည်၊ သို့သော် မည်သူ ပြုလုပ်ကြောင်း စစ်၍ မရပါ။ .minisig ဖြင့် အဆုံးသတ်သော ဖိုင်ကို ဘေးတွင် ထားပြီး ပြန်ဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>ဤစာထုပ်ကို လက်မှတ်ထိုးသော သော့ကို မသိပါ။</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>ကောင်စီ၏ သော့ကို ကောင်စီထံ တောင်းပါ။</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>မပြောင်းလဲထားပါ။</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>လက်မှတ်ထိုးထားသော သော့၏ စကားလုံးများမှာ:</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>ဤစကားလုံးများကို ကောင်စီ၏ စာနှင့် တိုက်ဆိုင်ပါ။</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>လက်မှတ်ထိုးပြန်စာ ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>ပြန်ကြားစာရွက် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>ပြန်စာများ (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>ပြန်ကြားစာရွက်များ (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>သိမ်းနေသည်</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>ပြန်ကြားစာရွက်ကို သိမ်းပြီးပါပြီ။ ကောင်စီထံ ပို့ပါ။</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>ပြန်စာကို သိမ်းပြီးပါပြီ။ ကောင်စီထံ ပို့ပြီး ဤစကားလုံးများကို အခြားနည်းဖြင့် ပြောပါ:</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>အကြံပြုချက်များ</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>အစည်းအဝေးမှတ်တမ်းနှင့် ဆုံးဖြတ်ချက်များ</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>ကောင်စီ၏ စာထုပ်</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>ပြန်ကြားပေးရမည့်ရက်</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>စာထုပ်၏ ဘာသာစကား</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>ဘယ်ဘက်တွင် အကြံပြုချက်ကို ရွေးပြီး ထိုနေရာတွင် ဖြေပါ။ ရိုက်သည်များကို မသိမ်းမချင်း ဤဝင်းဒိုးထဲတွင်သာ ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>သင့်စာ</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>သင့်အဖြေတစ်ခုစီတွင် ပါပါသည်။ အားလုံးကို အလွတ်ထားနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>သင့်အဖြေ</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>ဤသည်မှာ မူဟောင်း ဖြစ်ပါသည်: ဖိုင်တွဲတစ်ခုတည်းရှိ စာထုပ် %1 က အစားထိုးထားပါသည်။ ထိုစာထုပ်ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>ရပ်ရန်တောင်းဆိုထားသည့်အရာ ရှိလျှင်</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>အသုံးရပ်ရန်စာက စာထုပ် %1၏ အချက်များကို အသုံးရပ်ပေးရန် တောင်းဆိုပါသည်။</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>ပြောစရာ မရှိပါ</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>အသုံးရပ်ပြီးပါပြီ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>ကောင်စီထံမှ စာထုပ်</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>မသိမ်းဘဲ ပိတ်မည်လား။</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>သင့်အဖြေများကို အခြားမည်သည့်နေရာတွင်မျှ မသိမ်းထားပါ။ ပိတ်လျှင် အပြီးဖျက်ပါသည်။</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>ကိုယ့်အဖြေများသို့ ပြန်ရန်</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>ပိတ်ပြီး အပြီးဖျက်ရန်</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>ကိုယ့်အတွက် ရေးထားသော ဖိုင် ဖတ်မည်</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ဖိုင် ရွေးမည်…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ဖိုင်</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ချိပ်ပိတ်ထားသော ဖိုင် (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>သင် တစ်ဦးတည်း ဖတ်ပြီး စိတ်ကြိုက် ဖြေနိုင်ပါသည်။ ဤလက်တော့ပ်တွင် ဘာမျှ မကျန်ပါ။</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>စကားလုံးခြောက်လုံး</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ဖိုင် ဖွင့်မည်</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>ဖိုင် လိုနေပါသေးသည်</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>စကားလုံးခြောက်လုံး လိုနေပါသေးသည်</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>ဖိုင် ဖွင့်နေသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>သင့်အဖြေများ ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ချိပ်ပိတ်ထားသော ဖိုင် (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>သင့်အဖြေများကို သိမ်းပြီးပါပြီ။ သင့်ကို ပြောထားသည့်အတိုင်း ဖိုင်ကို ပြန်ယူလာပေးပါ။</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>အဖြေများကို ထိုနေရာတွင် သိမ်း၍ မရခဲ့ပါ။ အခြားနေရာကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>စကားများ ပြမည်</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>ကိုယ့်အဖြေများ သိမ်းမည်…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>ဤနေရာတွင် ရပ်နိုင်ပါသည်။ သင့်အဖြေများကို မည်သည့်နေရာတွင်မျှ မသိမ်းရသေးပါ။ ကောင်စီသာ ဖွင့်နိုင်သော ဖိုင်တွင် သိမ်းနိုင်ပါသည်၊ သို့မဟုတ် ထားခဲ့နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>ချိပ်ပိတ်ထားသော ဖိုင်ထဲတွင် သင့်အဖြေများနှင့်အတူ သွားပါမည်။ ကောင်စီအတွက်သာ ဖြစ်ပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>ပြန်ဖတ်ခြင်း</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1၊ မူရင်း</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1၊ ဘာသာပြန်</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>အဖွဲ့သာ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 အမှာစာ</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>စာမျက်နှာ %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassageReadings</name>
    <message>
        <source>Before</source>
        <translation>ယခင်တစ်ခု</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>နောက်တစ်ခု</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>အစည်းအဝေးမှတ်တမ်း ဖတ်နေသည်</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>ဖတ်သူ</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>ဤအစည်းအဝေးမှတ်တမ်းတွင် စကား မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>စာပိုဒ် %2 ပိုဒ်အနက် %1 ပိုဒ်ကို %3 ဖြင့် အသံဖမ်းပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>ဤအစည်းအဝေးမှတ်တမ်းကို ရေးခဲ့သူက ဖတ်မပြပါ။ ဖတ်ပြမည့်သူကို ကူညီသူအဖြစ် အရင်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>စကားများကိုသာ ဖတ်ပါ၊ အမည် မဖတ်ပါနှင့်။ အဖွဲ့ဝင်များက ဖတ်ရှုစာမျက်နှာတွင် နားထောင်ရပါသည်။ အသံများသည် ကောင်စီ၏ လက်တော့ပ်များတွင်သာ ရှိပါသည်။</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%2 ပိုဒ်အနက် %1</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>ဤစာပိုဒ် အသံဖမ်းရန်</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>ဤစကားများ မပြောင်းသရွေ့ ဖတ်ရှုစာမျက်နှာတွင် ဖွင့်ပြပါသည်။</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>ဤစာပိုဒ်ကို ဖတ်ပြသည့် အသံ</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>ကူညီသူများ…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>ဖတ်ပြမည့်သူကို “ဖတ်သူ” အောက်တွင် အရင်ရွေးပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>စာလုံးများ ပြရန်</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>စကားဝှက်စာစုအသစ်</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>ထပ်ရိုက်ပါ</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>စကားဝှက်စာစု ပြောင်းရန်</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>ယခုစကားဝှက်စာစု</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>ဤလက်တော့ပ်တွင် အတည်ဖြစ်ပါသည်။ ယခင်ပြုလုပ်ခဲ့သော အရန်မိတ္တူများကို ယခင်စကားဝှက်စာစုဖြင့် ဖွင့်ရဆဲ ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ပြောင်းရန်</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>ယခုစကားဝှက်စာစု လိုပါသည်။</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>စကားဝှက်စာစု ပြောင်းနေသည်</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>%1 အတွက် စကားဝှက်စာစုအသစ်</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>အကောင့်ပိုင်ရှင်က ရိုက်ပါသည်။ အခြားမည်သူမျှ သိရန် မလိုပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>ရွေးထားသည့်အတိုင်း Unicode ဖြင့် ကူးထည့်ပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>ကူးထည့်သည့်အတိုင်း</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>Zawgyi ဖြင့် ရိုက်ထားသော မြန်မာစာ ဖြစ်နိုင်ပါသည်။ မည်သည့်စာကို မှန်ကန်စွာ ဖတ်ရပါသလဲ။</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>ဤစာကို ယူရန်</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>Unicode ဖြင့်</translation>
    </message>
    <message>
        <source>Do the same until the vault locks</source>
        <translation>မီးခံသေတ္တာ သော့ခတ်သည်အထိ ဤအတိုင်း လုပ်ရန်</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>ရိုက်ထားသည့်အတိုင်း</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>ဤဖိုင်တစ်ခုလုံးတွင် ဤအတိုင်း လုပ်ရန်</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>ဤဖိုင်ရှိ ဘာသာပြန်များသည် Zawgyi ဖြင့် ရိုက်ထားသော မြန်မာစာ ဖြစ်နိုင်ပါသည်။ မည်သည့်စာကို မှန်ကန်စွာ ဖတ်ရပါသလဲ။ အဖြေသည် အားလုံးအတွက် ဖြစ်ပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>ဤ PDF ပျက်စီးနေ၍ မပြနိုင်ပါ။ မူလအတိုင်း သိမ်းထားပါသည်။</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>ဤ PDF ကို စကားဝှက်ဖြင့်သာ ဖွင့်နိုင်ပါသည်။ စကားဝှက်မပါသော ဖိုင်ကို ပို့သူထံ တောင်းပါ။</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>ဤ PDF သည် ဖိုင်တစ်ခုအတွက် ခွင့်ပြုထားသည်ထက် မှတ်ဉာဏ် သို့မဟုတ် အချိန် ပိုလိုပါသည်။ မူလအတိုင်း သိမ်းထားပါသည်။</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>ဤလက်တော့ပ်တွင် PDF များကို မပြနိုင်ပါ: ဖတ်သည့်ပရိုဂရမ် မပွင့်ပါ။ ဖိုင်ကို မူလအတိုင်း သိမ်းထားပါသည်။</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>ယခင်စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>နောက်စာမျက်နှာ</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>စာမျက်နှာ ဖွင့်နေသည်</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>name of a file</comment>
        <translation>%1၊ စာမျက်နှာ %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>စာမျက်နှာ %2 ခုအနက် %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>အဖွဲ့ဝင်များ</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>ထွက်ပြီးသူများ</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>ပြောသည့်ဘာသာ</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>ဖတ်သည့်ဘာသာ</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>အသံထွက်ဖတ်ပြခြင်း</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>စပါဝင်သည့်နေ့</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation>ယုံကြည်ရသူ</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>ပေးရန် ကျန်သေးသည်</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>အမည် ပြောင်းရန်…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>သဘောတူညီချက် မေးရန်</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>ထွက်သွားသည်များ…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>အဖွဲ့ဝင်အသစ်</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>ရွေးထားသောအမည်</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>The name is free: a nickname, a tree, a river. No legal name is asked for.</source>
        <translation>အမည်ကို လွတ်လပ်စွာ ရွေးနိုင်ပါသည်: အမည်ပြောင်၊ သစ်ပင်၊ မြစ်။ တရားဝင်အမည်ကို မမေးပါ။</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ထည့်ရန်</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>အမည်တစ်ခု လိုပါသည်၊ မည်သည့်အမည်မဆို ရပါသည်။</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>State</source>
        <translation>အခြေအနေ</translation>
    </message>
    <message>
        <source>During a pause, and after leaving, nothing of this member goes out.</source>
        <translation>ခေတ္တနားချိန်နှင့် ထွက်ပြီးနောက်တွင် ဤအဖွဲ့ဝင်နှင့်ဆိုင်သော မည်သည့်အရာမျှ မထွက်ပါ။</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>ကောင်စီ၏ အဖွဲ့ဝင်များကို သူတို့ရွေးထားသောအမည်ဖြင့် ဤနေရာတွင် ပြပါသည်။</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>ခေါ်ဝေါ်ပုံ</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>စီသည့်ပုံစံ</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>“ခေါ်ဝေါ်ပုံ” ဆိုသည်မှာ အဖွဲ့ဝင်ကို လူများ ခေါ်သည့်ပုံ ဖြစ်ပါသည်၊ ဥပမာ “အဒေါ်”။ “စီသည့်ပုံစံ” က စာရင်းရှိ နေရာကို သတ်မှတ်ပါသည်။ ပုံမှန်အစီအစဉ်အတွက် အလွတ်ထားပါ။</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>ဆက်သွယ်နည်း</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>မမေးရသေး</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>အိမ်ယူသည်</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>ကောင်စီတွင် ရှိသည့်ကာလ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ကုန်ဆုံးသည့်နေ့</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>နေ့ရက်ကို လအမည် စာဖြင့် ရေးပါ။</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>နောက်ဆုံးနေ့သည် ပထမနေ့ထက် စောနေပါသည်။</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>လက်တွေ့လိုအပ်ချက်များ</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>လက်တွေ့လိုအပ်ချက်များသာ</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>လက်တွေ့လိုအပ်ချက်များသာ: ဆင်ခြေလျှောလမ်း၊ တံခါးနားထိုင်ခုံ၊ အသားမစား။ တစ်စုံတစ်ဦး ကြုံခဲ့ရသည်ကို ဘယ်တော့မှ မရေးပါနှင့်။ ဤအရာကို ချိပ်ပိတ်ထားပါသည်။</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>ပြန်လာလျှင် အားလုံး မူလအတိုင်း ပြန်ရပါသည်။ ဘာမျှ ထပ်မမေးပါ။</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>လုပ်ငန်းအဖွဲ့အသစ်</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>အမည်</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>လုပ်ငန်းအဖွဲ့အတွက် အမည် လိုပါသည်။</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>ချိပ်ပိတ်ပြီး</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>ဤနေရာတွင် ချိပ်ပိတ်ထားသည်များ ရှိပါသည်။</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>ဖွင့်နိုင်သူ: %1။</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>တရားဝင်အမည်နှင့် ဆက်သွယ်ရန်အချက်များကို ချိပ်ပိတ်ထားပါသည်။ ဖွင့်ရန် သင့်စကားဝှက်စာစု လိုပြီး၊ ဖွင့်ကြောင်း ရေးမှတ်ပါသည်။</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>ဘာမျှ ချိပ်ပိတ်မထားသေးပါ။ ဤနေရာတွင် တရားဝင်အမည် ဘယ်တော့မှ မလိုပါ။</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>ဖွင့်ရန်…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>စရန်…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>ယခု ဖွင့်ထားပါသည်။ ခလုတ်မနှိပ်ဘဲ နှစ်မိနစ် ကြာလျှင် သို့မဟုတ် ဤစာမျက်နှာမှ ထွက်လျှင် ပိတ်ပါသည်။</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>ထည့်ရန်…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ပြင်ရန်…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>ယခု ပိတ်ရန်</translation>
    </message>
    <message>
        <source>A former account</source>
        <translation>ယခင်အကောင့်တစ်ခု</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>%1 က %2၊ %3 တွင် ဖွင့်ခဲ့သည်။</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>ချိပ်ပိတ်ထားသည်ကို ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>သင့်စကားဝှက်စာစု</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>စာလုံးများ ပြရန်</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>သင် ဖွင့်ခဲ့ကြောင်းနှင့် ဖွင့်သည့်အချိန် မှတ်တမ်းတွင် ကျန်ပါသည်။ သင် မြင်ခဲ့သည်များ မကျန်ပါ။</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>မှတ်တမ်းများကို ဖွင့်ခဲ့သည့် စကားဝှက်စာစုကို ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>၎င်းသည် အခြားစကားဝှက်စာစု ဖြစ်ပါသည်။ ဘာမျှ မဖွင့်ခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>တစ်ခုထက်ပိုလျှင် ကြားတွင် ကော်မာ ခံပါ။</translation>
    </message>
    <message>
        <source>%1 · is called %2</source>
        <comment>state, form of address</comment>
        <translation>%1 · ခေါ်ဝေါ်ပုံ %2</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>ထွက်သည့်နေ့</translation>
    </message>
    <message>
        <source>How to reach…</source>
        <translation>ဆက်သွယ်နည်း…</translation>
    </message>
    <message>
        <source>Time here…</source>
        <translation>ဤနေရာရှိကာလ…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>လက်တွေ့လိုအပ်ချက်များ…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>ပြန်လာရန်…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>ခေတ္တနားရန်…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>ထွက်ရန်…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>စာများကို အသံထွက်ဖတ်ပြစေလိုသည်</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>ပါဝင်လိုသည် (အချိန်မရွေး ပြောင်းနိုင်သည်)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>အခြားဘာသာစကား</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>လုပ်ငန်းအဖွဲ့များ</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>လုပ်ငန်းအဖွဲ့အသစ်…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>အစည်းအဝေး သို့မဟုတ် စာထုပ်တွင် အတူမထားရသူ (ချိပ်ပိတ်ထား၊ အကြောင်းရင်း မမေးပါ)</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>အဖွဲ့ဝင် ရွေးရန်</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>ဤစာလုံးများအတွက် စည်းမျဉ်း မရှိပါ။ အမည်ကို အဖွဲ့ဝင် ရေးသည့်အတိုင်း ရေးပါ။</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>အသံကို မသိ၊ စာလုံးကိုသာ သိသည့် စည်းမျဉ်းဖြင့် ရေးထားပါသည်။ အဖွဲ့ဝင် ရေးသည့်အတိုင်း ပြင်ပါ။</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>အခြားရေးပုံ</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>လက်တင်စာလုံးဖြင့် ရေးပုံ အကြံပြုရန်</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>“အခြားရေးပုံ” ဆိုသည်မှာ အမည်တစ်ခုတည်းကို အခြားစာလုံးများဖြင့် ရေးထားခြင်း ဖြစ်ပြီး ကြားတွင် ကော်မာခံပါသည်။ ရှာလျှင် ရေးပုံတစ်ခုစီဖြင့် အဖွဲ့ဝင်ကို တွေ့ပြီး၊ အမည်ကို ချန်ထားသည့်အတိုင်း တစ်ခုစီကို ချန်ထားပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::PickOver</name>
    <message>
        <source>chosen</source>
        <translation>ရွေးထား</translation>
    </message>
</context>
<context>
    <name>balai::ui::PreparePage</name>
    <message>
        <source>Hand-off %1</source>
        <translation>ပေးအပ်မှု %1</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>ပေးအပ်မှုအသစ်</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 နောက်ကော်လံ</translation>
    </message>
    <message>
        <source>Alt+1–9 page</source>
        <translation>Alt+1–9 စာမျက်နှာ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>သို့</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>အစည်းအဝေးမှတ်တမ်း: %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>ဆုံးဖြတ်ချက်များ: %1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>ဤသဘောတူညီချက်၏ စည်းကမ်းချက်</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>မည်သို့ လိုက်နာထားပါသလဲ။</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>အကြောင်းရင်းကို သင့်အကောင့်အောက်တွင် ပေးအပ်မှုနှင့်အတူ သိမ်းထားပါသည်။ စာထုပ်ထဲသို့ မပါပါ။</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>လိုက်နာထားပါသည်</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>နောက်မှ မေးမည့်သူအတွက် စကားလုံးအနည်းငယ် လိုပါသည်။</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>စာမျက်နှာများ ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>အကြောင်းရင်းဖြင့် ထားရန်</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ထားရန်</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>စာမျက်နှာ %1</translation>
    </message>
    <message>
        <source>Where to put the package and its signature</source>
        <translation>စာထုပ်နှင့် ၎င်း၏လက်မှတ် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>စာထုပ် ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>စာထုပ်နှင့် ၎င်း၏လက်မှတ်ကို သိမ်းပြီးပါပြီ: %1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>PDF ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>ထည့်ရန်…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>ပုံနှိပ်မည့်ပုံစံ ကြည့်ရန်</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ထုတ်ယူရန်…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>ပေးအပ်မှုသို့ ပြန်ရန်</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1 မြင်ရမည်</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n မျက်နှာ</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>သင်ရွေးသည်</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>အချက် %n ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>သဘောတူထားသမျှ</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>အပိုင်း %2 ပိုင်းအနက် %1 ပိုင်း</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>ကြည့်ရှုနေသည်</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>ဘာမျှမပါ</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>ချန်ထား: %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>ချန်ထား</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>အပြည့်အစုံ၊ အားလုံး “အဖွဲ့ဝင်တစ်ဦး” အဖြစ်</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>အပြည့်အစုံ</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>ခွင့်ပြု</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n ခု ချန်ထား</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>တစ်စိတ်တစ်ပိုင်း</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>ချန်ထား</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>အပိုင်း %n ပိုင်း၊ စာမျက်နှာများတွင် မဖော်ပြပါ</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>အချက် %1၊ ပြောကြားချက်တစ်ခု</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>အချက် %1၊ ဆုံးဖြတ်ချက်တစ်ခု</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>အချက် %1၊ လုပ်ဆောင်ရန်တစ်ခု</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>အချက် %1၊ မှတ်စုတစ်ခု</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>အချက် %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>ကြည့်ရန်…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>ပေးပို့မီစစ်ဆေးမှု</translation>
    </message>
    <message>
        <source>running</source>
        <translation>စစ်ဆေးနေသည်</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ဘာမျှ မတွေ့</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>တွေ့ရှိချက် %n ခု</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>တွေ့ရှိချက် %n ခု၊ အဖြေမရှိသေး %1 ခု</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>အကြောင်းရင်းဖြင့် ထားပြီး</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>စာ ပြင်ရန်</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>အကြောင်းရင်းဖြင့် ထားရန်…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>စာမျက်နှာများ ပြုလုပ်နေပါသည်။</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>သွားမည့်အရာကို အရင်ရွေးပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>တွေ့ရှိချက် %n ခု အဖြေစောင့်နေပါသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>ဤအထဲမှ ဘာမျှ မသွားရပါ။</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>စာထုပ်ကို လက်မှတ်ထိုးပါမည်: PDF၊ ODT၊ XLSX နှင့် ပြန်ကြားစာရွက်။</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>ထို့နောက် စာထုပ်ကို လက်မှတ်ထိုးနိုင်ပါသည်: PDF၊ ODT၊ XLSX နှင့် ပြန်ကြားစာရွက်။</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>နှုတ်ဖြင့် သဘောတူထားသည်ကို သင်ကိုယ်တိုင် ရိုက်ထည့်ခဲ့ပြီး အဖွဲ့ဝင် မကြည့်ရသေးပါ။ ထို့ကြောင့် အခြားတစ်ဦးက အတည်ပြုပါသည်။</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>ပြောသူ %2 ဦးအနက် %1 ဦး ခွင့်ပြုသည်</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>ပြောသူ ငါးဦးအောက်</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>အဖွဲ့ဝင် မကြည့်ရသေး</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>စာထုပ် (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>ဤစကားလုံးခြောက်လုံးက စာထုပ်ကို ဖွင့်ပေးပါသည်။ ဖိုင်နှင့် မတူသော နည်းလမ်းဖြင့် အဖွဲ့အစည်းကို ပြောပါ။ ထပ်မပြပါ။</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>သော့မခတ်</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>စကားလုံးခြောက်လုံးဖြင့် သော့ခတ်</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>စာထုပ်</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>ပေးအပ်မှု %1၊ %2၏ အစား</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>ဤအရာများနှင့်အတူ သိမ်းထားသော ဖိုင်များ</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>စာထုပ်ကို လက်မှတ်ပါ ဖိုင် %n ခုအဖြစ် သိမ်းပြီးပါပြီ။ ဖိုင်တစ်ခုစီကို မက်ဆေ့ချ်တစ်စောင်စီဖြင့် ပို့ပါ။ ပထမဖိုင်: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>7-Zip၊ Keka သို့မဟုတ် AES-256 zip ဖွင့်နိုင်သော အခြားပရိုဂရမ်ဖြင့် ဖွင့်ပါ။ Windows နှင့်အတူ ပါလာသော ပရိုဂရမ်ဖြင့် ဖွင့်၍ မရပါ။</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>အခမဲ့ပရိုဂရမ် age ဖြင့် ဖွင့်နိုင်ပါသည်၊ Balai ဖြင့်လည်း ဖွင့်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>သော့ခတ်ထားသော zip၊ age မရှိသော ရုံးအတွက်</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ဖိုင်တစ်ခု</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>အများဆုံး %1 MB ရှိ ဖိုင်များ</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>အီးမေးလ်အတွက် အရွယ်အစား</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>ဤဖိုင်ကို မထည့်ရန်</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>ကြည့်ပြီး သို့မဟုတ် နားထောင်ပြီး…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>ဤဘာသာစကားများဖြင့် ဘာမျှ မပါပါ: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation>ဖတ်ပြခြင်း ရပ်မည်</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>အသံထွက် ဖတ်ပြပေးပါ</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>နှေးနှေး ဖတ်ပြပေးပါ</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>ဤလက်တော့ပ်က အသံထွက် ဖတ်မပြနိုင်ပါ။ သင်ရွေးသူတစ်ဦးက သင့်ကို ဖတ်ပြနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>ဤလက်တော့ပ်တွင် ဤဘာသာစကားအတွက် အသံ မရှိပါ: %1။ သင်ရွေးသူတစ်ဦးက သင့်ကို ဖတ်ပြနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>တစ်စုံတစ်ဦး ဖတ်ပြသည်ကို နားထောင်မည်</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>အသံဖမ်းချက်ကို ဤလက်တော့ပ်တွင် ဖွင့်ပြ၍ မရပါ။</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>အသံ မထွက်လာပါ။ သင်ရွေးသူတစ်ဦးက သင့်ကို ဖတ်ပြနိုင်ပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>သင့်စကား</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>ယနေ့ ဖတ်စရာ မကျန်တော့ပါ။</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%2 ပိုဒ်အနက် %1</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>သင်ပြောသည်ကို ဤသို့ ရေးထားပါသည်။ ဤစာမှာ ဘာသာပြန် ဖြစ်ပါသည်:</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>သင်ပြောသည်ကို ဤသို့ ရေးထားပါသည်:</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>အစည်းအဝေးအကြောင်း ဤသို့ ရေးထားပါသည်:</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>ဤစာများသည် သင့်စကား မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>စာရွက်တွင် သင့်အမည် ပါပါသည်: %1။</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>မည်သူပြောကြောင်း စာရွက်တွင် မပါပါ။</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>စာရွက်တွင် “အဖွဲ့ဝင်တစ်ဦး” ဟု ပါပါသည်။ သင့်အမည်ကို မပြပါ။</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>က−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>စာလုံး သေးရန်</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>က+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>စာလုံး ကြီးရန်</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ရပ်မည်</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ဖုံးရန်</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>သင့်အဖြေများကို သိမ်းထားပါသည်။ အချိန်မရွေး ရပ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>မှန်ပါသည်</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>ပြင်ပေးပါ</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>ဖယ်ထုတ်ပေးပါ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>နောက်မှ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ယခင်တစ်ခု</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>နောက်တစ်ခု</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>သင် ဘာလုပ်လိုပါသလဲ။</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>ရေးထားသည်ကို ဖတ်မည်</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>ကောင်စီကို တစ်ခုခု ပြောမည်</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>ကိုယ်သဘောတူ၊ သဘောမတူခဲ့သည်များ</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>ကောင်စီက ဘာအကြောင်း ပြောသင့်ပါသလဲ။</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>မည်သို့ ရေးသင့်ပါသလဲ။</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>အစီအစဉ်တွင် ထည့်မည်</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>ဤဆန္ဒကို ပေးမည်</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>ကောင်စီသို့ အဆိုပြုမည်</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>နောက်သို့</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>ဤနေရာတွင် ရပ်နိုင်ပါသည်။
ယနေ့ သင် နောက်ထပ် ဘာမျှ လုပ်စရာ မလိုပါ။</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>စကားပြောနိုင်သူများ</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>တစ်စုံတစ်ဦးနှင့် စကားပြောလိုပါသည်</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>အားပေးကူညီမှုကို တာဝန်ယူသူများအတွက် ချိပ်ပိတ်၍ သိမ်းထားပါသည်။</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>သင် သဘောတူခဲ့၊ သဘောမတူခဲ့သည်များ</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>ဖယ်ထုတ်မည်လား။</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>သင့်စကားများကို အစည်းအဝေးမှတ်တမ်းမှ ချက်ချင်း ဖယ်ထုတ်ပါသည်။</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>ယခင်မှတ်တမ်းနှင့် ရှာဖွေမှုမှလည်း ဖယ်ထုတ်ပါသည်။ အခြားလက်တော့ပ်များမှ နောက်ဖလှယ်မှုတွင် ဖယ်ထုတ်ပါသည်။</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>အရန်မိတ္တူဟောင်းများနှင့် ပေးပြီးသား စာရွက်များတွင် ကျန်ရှိနေနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>ပြန်ယူ၍ မရတော့ပါ။</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>ယခု ထားလိုက်မည်</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>ဖယ်ထုတ်မည်</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>သင့်စကားများ ဖယ်ထုတ်နေသည်</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>ကောင်စီ၏ အားပေးကူညီသူ</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>အချိန်မရွေး ခေါ်ပေးရန် ပြောနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>သိမ်းထားပါပြီ။ တစ်စုံတစ်ဦး သင့်ထံ လာပါမည်။</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>ဤနေရာတွင် ချိပ်ပိတ်၍ မသိမ်းနိုင်ပါ။ သင့်အားပေးကူညီသူကို ပြောပါ။</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>ပြန်ရုပ်သိမ်းမည်</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>%1 က သင့်ကို ဖတ်ပြပါသည်။</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>ဖတ်သူ</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>ကိုယ်တိုင် ဖတ်မည်</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>သင် မှန်သည်ဟု ပြောပြီးနောက် ဤစာ ပြောင်းသွားပါသည်:</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>အခြားသူများ၏ တောင်းဆိုချက်များ</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>ဤအကြောင်း မည်သို့ ပြောလိုပါသလဲ။</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>ဤအချက်တွင် အမြင်မတူပါ</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>အဖွဲ့ဝင်တစ်ဦးအဖြစ်</translation>
    </message>
    <message>
        <source>under my name</source>
        <comment>how she appears</comment>
        <translation>ကိုယ့်အမည်ဖြင့်</translation>
    </message>
    <message>
        <source>without saying who</source>
        <comment>how she appears</comment>
        <translation>မည်သူဟု မဖော်ပြဘဲ</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>သင့်ကို ဖော်ပြပုံ</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>စာမရိုက်ဘဲ ပြောမည်</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>သင် ထသွားပြီးမှ လာထိုင်သူ မည်သူမျှ သင့်စကားကို မမြင်ရပါ။ ဤအကျော့ ပြီးလျှင် သင့်စကားကို အစည်းအဝေးမှတ်တမ်းမှ ဖယ်ထုတ်ပါမည်။</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>လက်တော့ပ်က ယခု ရေးမှတ်၍ မရပါ။ နောက်အဖြေနှင့်အတူ ထပ်ကြိုးစားပါမည်။</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>သင့်အဖြေနှင့်အတူ ချိပ်ပိတ်၍ သိမ်းထားပါသည်။ ချိပ်ပိတ်ထားသည်များကို တာဝန်ယူသူများသာ ကြားရပါသည်။ ကောင်စီ၏ လက်တော့ပ်များမှ ဘယ်တော့မှ မထွက်ပါ။</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>ဤနေရာတွင် အသံဖမ်းချက်ကို ချိပ်ပိတ်၍ မသိမ်းနိုင်ပါ။ စာရိုက်ပါ၊ သို့မဟုတ် ရေးမှတ်ပေးမည့်သူကို ပြောပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>ဤအစည်းအဝေးတွင် တက်ရောက်သူအဖြစ် မည်သူ့ကိုမျှ မရေးမှတ်ရသေးပါ။</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>မည်သူ ထိုင်ဖတ်မည်လဲ။</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>ဖတ်သော အဖွဲ့ဝင်များ</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN သတ်မှတ်ရန်</translation>
    </message>
    <message>
        <source>The PIN is set. It opens the cover of this reader and nothing else.</source>
        <translation>PIN သတ်မှတ်ပြီးပါပြီ။ ဤဖတ်ရှုစာမျက်နှာ၏ အဖုံးကိုသာ ဖွင့်ပြီး အခြားဘာမျှ မဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>PIN တွင် ဂဏန်း လေးလုံး သို့မဟုတ် ပို၍ ပါပါသည်။ ဤဖတ်ရှုစာမျက်နှာ၏ အဖုံးကိုသာ ဖွင့်ပြီး အခြားဘာမျှ မဖွင့်ပါ။</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>အကျော့ ပြီးဆုံးရန်</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>ဤနေရာတွင် ရပ်နိုင်ပါသည်။
ယနေ့ သင် နောက်ထပ် ဘာမျှ လုပ်စရာ မလိုပါ။</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>အိမ်သို့ တစ်ခုခု ယူသွားလိုပါသလား။</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ဘာမျှမယူပါ</translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation>နားထောင်ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>စာရွက်</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ဖိုင်</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>ဘာမျှမယူလည်း အဖြေကောင်း ဖြစ်ပါသည်: အိမ်တွင် မရှိသည်ကို အိမ်တွင် မတွေ့နိုင်ပါ။</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>နောက်တစ်ဦး ထိုင်ပါသည်</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>အကျော့ ဤနေရာတွင် ပြီးပါသည်</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>စကားဝှက်စာစု</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>အဖွဲ့၏စာမျက်နှာ ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>အကျော့သို့ ပြန်ရန်</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>ဤအရာသည် စကားဝှက်စာစု မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>မှတ်တမ်းများကို သော့ခတ်ထားပါသည်။ စကားဝှက်စာစုကို ရိုက်ထည့်လျှင် မှတ်တမ်းများ ပွင့်ပြီး အဖြေအားလုံးကို သိမ်းယူပါမည်။</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>ဖွင့်နေသည်…</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingsView</name>
    <message>
        <source>Somebody reads it, recorded on %1.</source>
        <translation>တစ်စုံတစ်ဦး ဖတ်ပြထားပါသည်၊ %1 တွင် အသံဖမ်းသည်။</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1 စာဟောင်းအတွက် ဖြစ်၍ ဖွင့်မပြပါ။</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>ဤအသံဖမ်းချက်ကို အပြီးဖျက်ရန်…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>ဖတ်ပြသူ၏ အသံ ဖမ်းရန်</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>ပုံစံနှင့်အတူ သိမ်းထားပါသည်။ စာ မပြောင်းသရွေ့ စက်အသံအစား ဤအသံကို ဖွင့်ပြပါသည်။</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>ဤဖတ်ပြသံ သိမ်းရန်</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>WAV ဖိုင် ရွေးရန်…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>ပုံစံကို %1 ဖြင့် ဖတ်ပြသည့် အသံ</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV ဖိုင်များ (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>ဤဖိုင်သည် 20 MB ထက် ကြီးပါသည်။ ပိုတိုအောင် လုပ်ပြီး ပြန်ရွေးပါ။</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>အသံဖမ်းချက်ကို သိမ်းနေသည်</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>ဤဖိုင်ကို ဤနေရာတွင် ဖွင့်ပြ၍ မရပါ။ 16 ဘစ်၊ အသံလမ်းကြောင်း တစ်ခု သို့မဟုတ် နှစ်ခုရှိ WAV အဖြစ် သိမ်းပြီး ပြန်ရွေးပါ။</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>ဤအသံဖမ်းချက်ကို အပြီးဖျက်မည်လား။</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>ဤနေရာတွင်လည်း၊ အခြားလက်တော့ပ်များတွင် နောက်ဖလှယ်မှု၌လည်း အပြီးဖျက်ပါသည်။</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>ပြန်ယူ၍ မရတော့ပါ။</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ယခုမဟုတ်</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>အပြီးဖျက်ရန်</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>အသံဖမ်းချက်ကို အပြီးဖျက်နေသည်</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>ဖတ်နေစဉ် Space ကို ဖိထားပြီး ဆုံးလျှင် လွှတ်ပါ။ သို့မဟုတ် စရန် တစ်ကြိမ်၊ ဆုံးရန် တစ်ကြိမ် နှိပ်ပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>အသုံးရပ်ရန်စာ ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>အသုံးရပ်ရန်စာ ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>အချက်များ အသုံးရပ်ရန် တောင်းဆိုခြင်း</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>အချက်နံပါတ်များ</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>အမှားရှိလျှင် သုံးရန်: ဤအချက်များ အသုံးရပ်ပေးရန် အဖွဲ့အစည်းကို တောင်းဆိုပါသည်။ စာတွင် နံပါတ်များသာ ပါပြီး အခြားဘာမျှ မပါပါ။</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>အသုံးရပ်ရန်စာ ပုံနှိပ်ရန်…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>စာထုပ်တွင် ဤနံပါတ်ရှိသော အချက် မရှိပါ: %1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>စာထုပ်ထဲရှိ နံပါတ်များကို ရေးပါ၊ ကြားတွင် ကော်မာခံပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>ကောင်စီက ချမှတ်သည်</translation>
    </message>
    <message>
        <source>How</source>
        <translation>မည်သို့</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>ဘုံသဘောတူညီမှုဖြင့်</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>မဲခွဲ၍</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>မတူသည့်အမြင် ရှိလျှင်</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>ယခုမှစ၍ စာကို အတည်ထားပါသည်။ ပြင်လိုလျှင် အသစ်ပြန်ချမှတ်ရပါမည်။</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>ချမှတ်ရန်</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>ပြန်ကြားချက် ရေးမှတ်ရန်</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>မည်သူ ပြန်ကြားသည်</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>အဖြေ</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>ရည်မှန်းရက်</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>စာအမှတ်</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ရေးမှတ်ရန်</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>ကောင်စီအမည်အောက်တွင် အဖွဲ့အစည်းကို အရင်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>ဤနေ့ကို နှစ်မျိုး ဖတ်နိုင်နေပါသည် သို့မဟုတ် ဖတ်၍ မရပါ။ 2026 နိုဝင်ဘာ 23 ကဲ့သို့ ရေးပါ။</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>ကောင်စီ တွေ့မြင်နေရသည်များ</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>ကောင်စီ၏အမြင်</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>ဝါကျတစ်ကြောင်းဖြင့်</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>စာ ပြင်ရန်</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ခေါင်းစဉ်</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>စာ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>ခေါင်းစဉ် လိုပါသည်။</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>အကြံပြုချက်အသစ်</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ပေးပို့ရာ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>ထည့်ရန်</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>အဖွဲ့အစည်းတစ်ခု</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>အဖွဲ့အစည်းအားလုံး</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>ပေးပို့ရာ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>မရှိသေး</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ဆောင်ရွက်ဆဲ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ပြီးဆုံးပြီး</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>ဘုံသဘောတူညီမှု၊ မတူသည့်အမြင်ပါ</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>ဘုံသဘောတူညီမှု</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1 သို့</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>ကောင်စီ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, source</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>ပြန်ကြားချက်</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>how far it is done, day</comment>
        <translation>%1 %၊ %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>အကောင်အထည်ဖော်မှု</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 က ပြောသည်</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>ကောင်စီ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>ပြန်ကြားချက် ရေးမှတ်ရန်…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>ကောင်စီ၏အမြင်…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>ချမှတ်ရန်…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>စာ ပြင်ရန်…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>ပြန်ဖတ်ရန် ပို့ရန်</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ပိတ်ရန်</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>ကောင်စီ၏အမြင်: %1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>ကောင်စီက ချမှတ်ပြီး</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ယခင်မှတ်တမ်း</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>အကြံပြုချက်များ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>အသစ်</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R ပြန်ကြားချက် ရေးမှတ်ရန်</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>ကောင်စီ၏ အကြံပြုချက်များနှင့် တစ်ခုစီ မည်သို့ဖြစ်ခဲ့ကြောင်းကို ဤနေရာတွင် ပြပါသည်။</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>ဤစာသည် ချမှတ်ခဲ့သော စာနှင့် မတူပါ။ အသစ်ပြန်ချမှတ်ပြီးမှ ထွက်ပါမည်။</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>မူကြမ်း ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>ပြန်ဖတ်ရန် ပြန်ပို့ရန်</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>အသစ်ရေးရန်</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>%1၏ စာကို သိမ်းရန်…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>ဤအကြံပြုချက်နှင့်အတူ သိမ်းထား</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>ဖိုင် သိမ်းရန်…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>သော့အပိုင်းများ ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>သော့အပိုင်းများ ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>သော့အပိုင်းများ</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>သော့အပိုင်း သိမ်းမည့်သူများ</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>မှတ်တမ်းများ ဖွင့်ရန် လိုသည့်လူဦးရေ</translation>
    </message>
    <message>
        <source>As</source>
        <translation>ပုံစံ</translation>
    </message>
    <message>
        <source>pages to print</source>
        <translation>ပုံနှိပ်ရန် စာမျက်နှာများ</translation>
    </message>
    <message>
        <source>one file each</source>
        <translation>တစ်ခုစီ ဖိုင်တစ်ဖိုင်</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>သော့အပိုင်းသည် သော့၏ အပိုင်းတစ်ပိုင်း ဖြစ်ပါသည်။ တစ်ခုတည်းဖြင့် ဘာမျှ မပွင့်ပါ။ အရေအတွက် စုံလျှင် သင် ဖွင့်နိုင်သမျှ အားလုံး ပွင့်ပါသည်။</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>တစ်ခုစီကို ကောင်စီ ယုံကြည်သူတစ်ဦးစီအား ပေးပါ။ လက်တော့ပ်နှင့်အတူ တစ်ခုမျှ မထားပါနှင့်။ ထိုအခါ ယခင်ပြုလုပ်ခဲ့သော သော့အပိုင်းများဖြင့် ဘာမျှ မပွင့်တော့ပါ။</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>သော့အပိုင်းများ ပြုလုပ်ရန်…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>လိုအပ်သော သော့အပိုင်းသည် ရှိသည်ထက် များနေပါသည်။</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>ပြန်ဖွင့်ရန်စာရွက်</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>ဖုံးထားသည်</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · မိတ္တူ 1</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>သင့်စာရွက်မှ အုပ်စုများကို ဖတ်နေစဉ် ဤစာရွက်ကို ဖုံးထားပါသည်။</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>စကားဝှက်စာစု ပျောက်သွားလျှင် ဤအုပ်စုရှစ်ခုက မှတ်တမ်းများကို ဖွင့်ပေးပါသည်။</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>ဤစာရွက်ကို သင်သာ ရှာမည့်နေရာတွင် သိမ်းပါ။ ဓာတ်ပုံ မရိုက်ပါနှင့်။</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>စမ်းသည့်နေ့: ____________________   စမ်းသူ: ____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>အရန်မိတ္တူသို့ ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>အရန်မိတ္တူ ရွေးရန်…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>ပြန်သွားမည့် အရန်မိတ္တူ</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>အရန်မိတ္တူများ (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>အရန်မိတ္တူသည် ဖိုင်တွဲအသစ် ဖြစ်လာပါသည်။ ရှိပြီးသားများကို ဘာမျှ မပြောင်းပါ။ ပြုလုပ်ခဲ့သည့်နေ့၏ စကားဝှက်စာစုများဖြင့် ဖွင့်ရပါသည်။</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ဖိုင်တွဲ</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>အရန်မိတ္တူပြီးနောက် ရေးထားသည်များ အထဲတွင် မပါပါ။ ဘာမျှ မပေးအပ်မီ အခြားလက်တော့ပ်များတွင် ရှိသည်များကို ထည့်သွင်းပါ။</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>ပြန်သွားရန်</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>အရန်မိတ္တူ လိုနေပါသေးသည်</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>ဖိုင်တွဲ လိုနေပါသေးသည်</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>အရန်မိတ္တူသို့ ပြန်သွားနေသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>ဥပမာတစ်ခု</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>ပြန်ကြားချက်များ ဖတ်နေသည်</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>ပြန်ကြားချက်များ ထည့်သွင်းနေသည်</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>ရုံးတစ်ရုံး၏ ပြန်ကြားချက်များ</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>မယူရန်</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>အားလုံး မယူရန်</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>ဤအရာများ ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>ပြန်စာ ပြည့်စုံပါသည်။ ၎င်း၏ သော့စကားလုံးများကို ရုံးနှင့် တိုက်ဆိုင်ပါ: %1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>ရုံးတစ်ရုံး ပြန်ကြားသည်များကို မရေးမှတ်မီ ဤနေရာတွင် ပြပါသည်။</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>တွေ့ရှိသော ကော်လံများ</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>ခေါင်းစဉ် မရှိ</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>အဓိပ္ပာယ်တူ ဒုတိယကော်လံ</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>မသိပါ: ဘာဖြစ်ပါသလဲ။</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>ရွေးပါ…</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>ချန်ရန်</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>အဓိပ္ပာယ်</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>ကော်လံ %1၏ အဓိပ္ပာယ်</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>ဖတ်ရသော စာကြောင်းများ</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>အဖြေပါသော စာကြောင်း မရှိပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>ဖတ်ပြီး ဤနေရာတွင် မပြသော စာကြောင်း %n ကြောင်း ရှိပါသေးသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>ပေးအပ်မှု %1 မှ ရပ်ရန်တောင်းဆိုထားသည်များကို အသုံးရပ်ပြီး</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>နံပါတ်မပါသော အချက်</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>စာကြောင်း %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>%1 နောက်ဆုံး</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>%1 ရက်စွဲပါ</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>သိပြီးသား</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ချန်ပြီး</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>ပြန်ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>ဤစာကြောင်းကို ချန်ရန်</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>heading of a column, number of a line</comment>
        <translation>%1၊ စာကြောင်း %2</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>ဤအရာကို သုံးရန်</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>ဖိုင်ကို ဖတ်နေပါသည်။</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>ဤဖိုင်မှ ဘာကိုမျှ ထည့်သွင်း၍ မရပါ။</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>မည်သည့်ကော်လံတွင် အဖြေ၊ မည်သည့်ကော်လံတွင် အချက်နံပါတ် သို့မဟုတ် စာအမှတ် ပါကြောင်း အရင်ပြောပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>မေးခွန်း %n ခု အဖြေစောင့်နေပါသည်။</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>ထည့်သွင်းစရာ မရှိပါ။</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>ပြန်ကြားချက် %n ခုကို ရေးမှတ်ပါမည်။ ဘာမျှ မရေးမှတ်ရသေးပါ။</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>ယခင်မှတ်တမ်းတင်ထားသည်နှင့် ကွဲပြားသော အဖြေ: နှစ်ခုလုံး ဆက်ရှိသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundHead</name>
    <message>
        <source>Answered on</source>
        <translation>ဖြေသည့်နေ့</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>ရှင်းပြသူ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>စကားပြန်</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>သက်သေ</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>မြင်ရမည့်သူများ</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>ဖတ်ပြသည့်ဘာသာ</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ဖြေသည့်ပုံစံ</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>how somebody answered</comment>
        <translation>လက်မှတ်</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>လက်ဗွေ</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>နှုတ်ဖြင့်၊ သက်သေရှေ့</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>အားပေးကူညီသူ</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>မရှိ</translation>
    </message>
    <message>
        <source>there</source>
        <translation>ရှိ</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>မေးသည်များ</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>ကောင်စီမှ အားလုံး</translation>
    </message>
    <message>
        <source>People</source>
        <translation>လူများ</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1: ပုံစံ မရှိ</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1: ဤဘာသာစကားဖြင့် ပုံစံ မရှိ</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1: မူ %2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>သဘောတူညီချက်ပုံစံများ: %1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>နှုတ်ဖြင့်၊ အသံဖမ်းထား</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundPage</name>
    <message>
        <source>1 yes</source>
        <translation>1 သဘောတူ</translation>
    </message>
    <message>
        <source>2 no</source>
        <translation>2 သဘောမတူ</translation>
    </message>
    <message>
        <source>3 later</source>
        <translation>3 နောက်မှ</translation>
    </message>
    <message>
        <source>Ctrl+Enter keep</source>
        <translation>Ctrl+Enter သိမ်းရန်</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>လူတစ်ဦး ထည့်ရန်</translation>
    </message>
    <message>
        <source>Picture slips…</source>
        <translation>ရုပ်ပုံစာရွက်ငယ်များ…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>ဤလက်တော့ပ်တွင် အလှည့်ကျ</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>အဖြေအားလုံး ပြရန်</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>1 သဘောတူ၊ 2 သဘောမတူ၊ 3 နောက်မှ။ အမည်: 1 ရွေးထားသောအမည်၊ 2 “အဖွဲ့ဝင်တစ်ဦး”၊ 3 နောက်မှ၊ 4 မပြ၊ 5 အမည်ရင်း။ Backspace: မမေးရသေး။ အမည်ပေါ်တွင် Delete နှိပ်လျှင် အတန်းကို ဖယ်သိမ်းပါသည်။</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>အဖြေများ: လူနှင့် မေးခွန်းများ</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>မည်သည့်နေ့တွင် ဖြေခဲ့ပါသလဲ။ နေ့ရက်ကို ခုနှစ်နှင့်အတူ ရေးပါ။</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>အဖြေများ၏ နေ့ရက် မရောက်သေးပါ။</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>နှုတ်ဖြင့် ဖြေလျှင် သက်သေ လိုပါသည်။ မည်သူ ကြားခဲ့ကြောင်း ရေးပါ။</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>ဘာမျှ မရိုက်ရသေးပါ။ အကွက်လွတ်များသည် “မမေးရသေး” အဖြစ် ကျန်ရှိပါသည်: ၎င်းတို့အတွက် ဘာမျှ မရေးပါ။</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>ရေးမည့် အဖြေ: %1။ လူ: %2။ အကွက်လွတ်များသည် “မမေးရသေး” အဖြစ် ကျန်ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>ရုပ်ပုံစာရွက်ငယ်များ ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>ရုပ်ပုံစာရွက်ငယ်များ ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>အကျော့ကို သိမ်းနေသည်</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>ရိုက်ထည့်ပြီးချက်ချင်း ပြန်ရုပ်သိမ်းသည်။</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>အကျော့ကို သိမ်းပြီးပါပြီ။ အဖြေ: %1။ လူ: %2။ Ctrl+Z ဖြင့် ပြန်ရုပ်သိမ်းနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>သဘောမတူသည့်အဖြေသည် ယခင်က ထွက်သွားသော ပေးအပ်မှုများနှင့် သက်ဆိုင်ပါသည်: %1။</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>ပေးအပ်မှုများသို့</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>မေးခွန်းအကျော့</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>အကျော့ကို သိမ်းရန်</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>ရိုက်ထားပြီး မသိမ်းရသေးသော အကျော့ ရှိနေပါသေးသည်။</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ဆက်လုပ်ရန်</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>မထည့်ရန်</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>ဤလက်တော့ပ်တွင် အလှည့်တစ်ခု ပြတ်သွားခဲ့ပါသည်။ ဖြေထားသော အဖြေများ ရှိနေပါသေးသည်။</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>ဤအဖြေများကို သိမ်းရန်</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>မထည့်ရန်</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>ရုပ်ပုံစာရွက်ငယ်များ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>အမည်များ</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>အမည်မပါ</translation>
    </message>
    <message>
        <source>with the chosen name</source>
        <translation>ရွေးထားသောအမည်ဖြင့်</translation>
    </message>
    <message>
        <source>The number on a slip is the row’s. A slip with a name must stay with the council.</source>
        <translation>စာရွက်ငယ်ပေါ်ရှိ နံပါတ်သည် အတန်း၏ နံပါတ် ဖြစ်ပါသည်။ အမည်ပါသော စာရွက်ငယ်သည် ကောင်စီတွင် ကျန်ရှိရပါမည်။</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>ရုပ်ပုံစာရွက်ငယ်များ ပြုလုပ်ရန်…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>မမေးရသေး</translation>
    </message>
    <message>
        <source>chosen name</source>
        <translation>ရွေးထားသောအမည်</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>သဘောတူ</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>“အဖွဲ့ဝင်တစ်ဦး”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>သဘောမတူ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>နောက်မှ</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>မပြ</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>အမည်ရင်း</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number on the slip, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · answered alone</source>
        <translation>%1 · တစ်ဦးတည်း ဖြေပြီး</translation>
    </message>
    <message>
        <source>%1, %2: answered</source>
        <comment>name, use</comment>
        <translation>%1၊ %2: ဖြေပြီး</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, use, answer</comment>
        <translation>%1၊ %2: %3</translation>
    </message>
    <message>
        <source>People</source>
        <translation>လူများ</translation>
    </message>
</context>
<context>
    <name>balai::ui::SealView</name>
    <message>
        <source>Seal the minutes</source>
        <translation>မှတ်တမ်း ချိပ်ပိတ်ရန်</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>အတည်ပြုပြီးသော မှတ်တမ်းကိုသာ ချိပ်ပိတ်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>ချိပ်ပိတ်ပြီးသော စာများ မပြောင်းတော့ပါ။ နောက်ပိုင်းတွင် နေ့ရက်ပါသော ပြင်ဆင်ချက်ကိုသာ ထည့်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>အစည်းအဝေးမှတ်တမ်း ဖတ်နေသည်</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>ချန်ထား</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>အဖွဲ့ဝင်တစ်ဦး:</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>စာပိုဒ်တစ်ပိုဒ်: %1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>စာပိုဒ် %1 ပိုဒ်: %2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>ကောင်စီအတွက်</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>လူတိုင်းအတွက်</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>ချန်ထား၊ ကောင်စီအတွက်</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>ချန်ထား၊ လူတိုင်းအတွက်</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>မှတ်တမ်း ချိပ်ပိတ်နေသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchFilter</name>
    <message>
        <source>everything</source>
        <translation>အားလုံး</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>ဘာသာစကားတိုင်း</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>မည်သူမဆို</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>အစည်းအဝေးမှတ်တမ်း</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>အစည်းအဝေးများ</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>အကြံပြုချက်များ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>အဖွဲ့ဝင်များ</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>အဖွဲ့အစည်းများ</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>အခြားအချက်များ</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 မှ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 အထိ</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>ရှာမည့်နေရာ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>အမျိုးအစား</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>အဖွဲ့ဝင်</translation>
    </message>
    <message>
        <source>From</source>
        <translation>စတင်သည့်နေ့</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ကုန်ဆုံးသည့်နေ့</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>ထိုနေရာတွင် ရှာရန်</translation>
    </message>
    <message>
        <source>A day is written like 23 November 2026.</source>
        <translation>နေ့ရက်ကို 2026 နိုဝင်ဘာ 23 ကဲ့သို့ ရေးပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>ရှာဖွေရန်</translation>
    </message>
    <message>
        <source>Type what you look for, in any language.</source>
        <translation>ရှာလိုသည်ကို မည်သည့်ဘာသာစကားဖြင့်မဆို ရိုက်ပါ။</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>ဤစကားလုံးများအတွက် ဘာမျှ မတွေ့ပါ။</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ထိုနေရာသို့</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>ရှာမည့်နေရာ ရွေးရန်</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>ဤရှာဖွေမှု သိမ်းရန်</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>စာမျက်နှာများ</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>သိမ်းထားသော ရှာဖွေမှုများ</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>ဆက်မသိမ်းရန်</translation>
    </message>
</context>
<context>
    <name>balai::ui::SecondPerson</name>
    <message>
        <source>A second person looks at it</source>
        <translation>ဒုတိယလူတစ်ဦး ကြည့်ရှုသည်</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>အကောင့်</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>စကားဝှက်စာစု</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>စာလုံးများ ပြရန်</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>အတည်ပြုရန်</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>အခြားတစ်ဦးက ကိုယ်ပိုင်စကားဝှက်စာစုကို ရိုက်ပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>မှန်ပါသည်</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>မမှန်ပါ</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>ယခု ပြန်ရုပ်သိမ်းပါသည်</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>နောက်မှ</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>အခြားနေ့မှ မေးပါ</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>%1 အတွက် သဘောတူဟု ရေးထားပါသည်။ မှန်ပါသလား။</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>အစည်းအဝေး သို့မဟုတ် စာတစ်ခုအတွက်သာ။</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>သင် ပြောခဲ့သည်: %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>%1 အထိ။</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>မူလအတိုင်း ကျန်ပါသည်</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>တစ်စိတ်တစ်ပိုင်း ရပ်ရန်တောင်းဆိုရမည်</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>ပေးအပ်ပြီး</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>ပေးအပ်မှု %1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>ဖယ်ထုတ်ခဲ့သော စာများ</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>ပြုလုပ်သည့်နေ့</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>အချက် %1 ထွက်သွားစေခဲ့သော သဘောတူညီချက်ကို အဖွဲ့ဝင်တစ်ဦးက ပြန်ရုပ်သိမ်းခဲ့ပါသည်။ အသုံးရပ်ရန်စာတွင် ဤနံပါတ်များသာ ပါပြီး အခြားဘာမျှ မပါပါ။</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>ပို့ပြီးသား စာရွက်များကို Balai က လက်လှမ်းမမီပါ။ အသုံးရပ်ပေးရန် အဖွဲ့အစည်းကို တောင်းဆိုပါသည်။</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>အသုံးရပ်ရန်စာ ပုံနှိပ်ရန်…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>ပြန်ကြားစာရွက် ထည့်သွင်းရန်…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>ထွက်သွားသည်များ</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>ချန်ထားသည်များ</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>ပေးအပ်မှုများ</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>ပြင်ဆင်ရန်</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>ဝန်ကြီးဌာနများနှင့် အခြားသူများထံ ထွက်သွားသည်များကို ဤနေရာတွင် ပြပါသည်: အဖွဲ့ဝင်များ မျှဝေရန် သဘောတူထားသည်များ အတိအကျသာ ဖြစ်ပြီး အခြားဘာမျှ မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>ရရှိမှု</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>မရေးမှတ်ရသေး</translation>
    </message>
    <message>
        <source>The package was received</source>
        <translation>စာထုပ်ကို ရရှိပြီး</translation>
    </message>
    <message>
        <source>How</source>
        <translation>မည်သို့</translation>
    </message>
    <message>
        <source>On</source>
        <translation>နေ့ရက်</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>လက်ခံသူ</translation>
    </message>
    <message>
        <source>For example: brought by hand, received by the front office.</source>
        <translation>ဥပမာ: လက်ဖြင့် ယူသွားသည်၊ ရှေ့ခန်းက လက်ခံသည်။</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ရေးမှတ်ရန်</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>နေ့ရက်ကို လအမည် စာဖြင့် ရေးပါ။</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>မရောက်သေးသော နေ့ရက်ကို ရေးမှတ်၍ မရပါ။</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>မည်သို့ ရောက်သွားကြောင်း ရေးပါ။</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>ပေးအပ်မှု ရှာရန်</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>ဤစကားလုံးများနှင့် ကိုက်ညီသော ပေးအပ်မှု မရှိပါ။</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>ရရှိကြောင်း မှတ်ရန်…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>စာထုပ်အတွင်း ကြည့်ရန်…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>ဖြည့်ပြီးသော ပြန်ကြားစာရွက် သို့မဟုတ် လက်မှတ်ထိုးပြန်စာ</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>ပြန်ကြားစာရွက်နှင့် ပြန်စာများ (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>အချက်များ အသုံးရပ်ရန် တောင်းဆိုရန်…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>စာဖြင့်</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>နှုတ်ဖြင့် သို့မဟုတ် တယ်လီဖုန်းဖြင့်</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>ပြန်ကြားစာရွက်ပေါ်တွင်</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>လက်မှတ်ထိုးပြန်စာဖြင့်</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>%1 က အစားထိုးပြီး</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>အသုံးရပ်ရန်တောင်းဆိုချက်၊ ရပ်ပြီးကြောင်း အကြောင်းမကြားသေး</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>ဤအရာက အစားထိုးသည့် ယခင်ပေးအပ်မှု</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>ဤအရာကို အစားထိုးသည့် နောက်ပေးအပ်မှု</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>အသုံးရပ်ရန်တောင်းဆိုပြီး</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>အချက် %1၊ %2 တွင်</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>မရှိသေး</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>%1 တွင် သတိပေးပြီး</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>အသုံးရပ်ပြီးကြောင်း အကြောင်းကြားချက်</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>သူတို့ အသုံးရပ်ပြီး…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>သူတို့ကို သတိပေးရန်…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>အစားထိုးစာထုပ် ပြုလုပ်ရန်…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>ရပ်ရန်တောင်းဆိုထားသည်များကို သူတို့ အသုံးရပ်ပြီး</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>သူတို့ အကြောင်းကြားသည့်နည်း</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>မည်သည့်ရုံး</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>လူအမည်မဟုတ်ဘဲ ရုံးအမည်ကို ရေးပါ။ ဤနောက်ပိုင်း ရပ်ရန်တောင်းဆိုချက်ကို “ယနေ့” စာမျက်နှာက သတိမပေးတော့ပါ။</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>ဤနေ့ရက်သည် အသုံးရပ်ရန်စာ မတိုင်မီ ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>အသုံးရပ်ပြီးကြောင်း အကြောင်းကြားချက်ကို ရေးမှတ်နေသည်</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>numbers of copies, day</comment>
        <translation>မိတ္တူ %1၊ %2 တွင်</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <translation>%1 ယူသွားသည်</translation>
    </message>
    <message>
        <source>Copies on paper</source>
        <translation>စာရွက်မိတ္တူများ</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>ယူသွားသူ</translation>
    </message>
    <message>
        <source>Cover sheets for printed copies</source>
        <translation>ပုံနှိပ်မိတ္တူများအတွက် မျက်နှာဖုံးစာရွက်များ</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>မိတ္တူ အရေအတွက်</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>မည်သည့်ရုံးသို့</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>မိတ္တူတစ်ခုစီ၏ အပေါ်ဆုံးတွင် တစ်ရွက်စီ: ရုံး၊ စာအမှတ်၊ မိတ္တူနံပါတ်နှင့် လက်မှတ်ထိုး၍ ပြန်ပို့ရန် မျဉ်းတစ်ကြောင်း ပါပါသည်။ မည်သူ ယူသွားကြောင်း မှတ်ချက်ကို ဤနေရာတွင်သာ သိမ်းထားပါသည်။</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>မျက်နှာဖုံးစာရွက်များ ပုံနှိပ်ရန်…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>1 မှ %1 အထိ ဂဏန်းတစ်ခု ရေးပါ။</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>မျက်နှာဖုံးစာရွက်များ ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>မျက်နှာဖုံးစာရွက်များ ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>စာရွက်မိတ္တူအတွက် မျက်နှာဖုံးစာရွက်များ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>ဤလက်တော့ပ်ရှိ ဤအကောင့်</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>ကောင်စီ သဘောတူထားသည်များ</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>ဝင်းဒိုး၏ ဘာသာစကား။ မှတ်တမ်းများတွင် ရေးထားသည့် ဘာသာစကားများ မပြောင်းပါ။</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Ctrl + နှင့် Ctrl − က စာလုံးများကို ကြီးစေ၊ သေးစေပါသည်။</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>ဤအချိန်အတွင်း ခလုတ်နှိပ်ခြင်း၊ လှုပ်ရှားမှု မရှိလျှင် မီးခံသေတ္တာကို သော့ခတ်ပါသည်။</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>နေ့ရက် မပြောထားလျှင် သဘောတူညီချက် မည်မျှကြာ အတည်ဖြစ်သည်။</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>ပေးအပ်မှုကို ပြန်ကြားရန် အဖွဲ့အစည်းအတွက် အချိန် မည်မျှရှိသည်။</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>အသွင်အပြင်</translation>
    </message>
    <message>
        <source>light</source>
        <translation>အလင်း</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>အမှောင်</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n မိနစ်</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>သော့ခတ်မည့်အချိန်</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n လ</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>သဘောတူညီချက် သက်တမ်း</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ရက်</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>ပြန်ကြားရန် အချိန်</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ဆက်တင်များ</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>အဖွဲ့ဝင်ရှေ့တွင်၊ ဖန်သားပြင်နှင့် ရုပ်ပုံစာရွက်ငယ်များပေါ်တွင်၊ အဖြေသုံးခု စီထားပုံ။</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>အဖြေများ၏ အစီအစဉ်</translation>
    </message>
    <message>
        <source>yes, no, later</source>
        <translation>သဘောတူ၊ သဘောမတူ၊ နောက်မှ</translation>
    </message>
    <message>
        <source>no, later, yes</source>
        <translation>သဘောမတူ၊ နောက်မှ၊ သဘောတူ</translation>
    </message>
    <message>
        <source>later, no, yes</source>
        <translation>နောက်မှ၊ သဘောမတူ၊ သဘောတူ</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>စကားဝှက်စာစု ပြောင်းပြီးပါပြီ။</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>သော့နှင့် လူများ</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>စကားဝှက်စာစု ပြောင်းရန်…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>ပြန်ဖွင့်ရန်စာရွက်အသစ် ပြုလုပ်ရန်…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>ဤလက်တော့ပ် သုံးသူများ…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>မတော်တဆဖြစ်ရပ်များ…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>ပြန်ဖွင့်ရန်စာရွက်ကို မစမ်းရသေးပါ: ချိပ်ပိတ်အချက်အလက်၊ ပေးအပ်မှုနှင့် ဖလှယ်မှုတို့ ပိတ်ထားပါသည်။</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>သတိထားသုံးရန် စကားလုံးများ…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>နေ့ရက်၊ နာရီနှင့် အရေအတွက်များကို ဤနေရာနှင့် အဖွဲ့ဝင်၏ စာရွက်များတွင် ရေးပုံ။ စာအမှတ်၊ ငွေပမာဏနှင့် ဖိုင်များတွင် 0–9 ဖြင့် ရှိနေမည်။</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>ဤရက်များအတွင်း အကြောင်းမပြန်လျှင် ရပ်ရန်တောင်းဆိုချက်ကို “ယနေ့” စာမျက်နှာက သတိပေးပါသည်။</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>နားထောင်ပွဲ အုပ်စုများ…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>ရပ်ရန်တောင်းဆိုချက် သတိပေးခြင်း</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ဂဏန်းများ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>နေ့ရက်များ</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>ကူညီသူများ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>သော့၏ အပိုင်း</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>သော့အပိုင်း %2 ခုအနက် %1</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>ဤသည်မှာ သော့၏ အပိုင်းတစ်ပိုင်း ဖြစ်ပါသည်။ တစ်ခုတည်းဖြင့် ဘာမျှ မပွင့်ပါ။ ဤသော့အပိုင်းများအနက် မည်သည့် %1 ခုမဆို စုလျှင် သော့ခတ်ထားသည်များ ပွင့်ပါသည်။</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>ဤစာရွက်ကို သင်သာ ရှာမည့်နေရာတွင် သိမ်းပါ၊ လက်တော့ပ်နှင့် အတူ မထားပါနှင့်။ ဓာတ်ပုံ မရိုက်ပါနှင့်။ သင်သိသူအားသာ လူချင်းတွေ့၍ ပေးပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>စာလုံးများ ပြရန်</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>သော့အပိုင်းတစ်ခု အရင်ရိုက်ပါ၊ သို့မဟုတ် ၎င်း၏ ဖိုင်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>အနည်းဆုံး စာလုံး %1 လုံးပါ စကားဝှက်စာစုအသစ်ကို ရွေးပါ။</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>သော့အပိုင်း %1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>သော့အပိုင်း ဖိုင်များ</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>သော့အပိုင်းများ (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>သော့အပိုင်း မရှိသေးပါ။</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>ယခုထိ သော့အပိုင်း: %1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>သော့အပိုင်းသည် သော့၏ အပိုင်းတစ်ပိုင်း ဖြစ်ပါသည်။ လူအများက တစ်ခုစီ သိမ်းထားပါသည်။ အရေအတွက် စုံလျှင် မှတ်တမ်းများ ပွင့်ပါသည်။</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>သော့အပိုင်း၊ စာရွက်ပေါ်ရှိသည့်အတိုင်း</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>ဤသော့အပိုင်း ထည့်ရန်</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>ဖိုင်များမှ ထည့်ရန်…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>နောက်ပိုင်းအတွက် စကားဝှက်စာစုအသစ်</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>စာရွက် ပုံနှိပ်နေသည်</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>ပြန်ဖွင့်ရန်စာရွက်ကို မစမ်းရသေးပါ။ ထိုအချိန်အထိ ချိပ်ပိတ်အချက်အလက်၊ ပေးအပ်မှုနှင့် ဖလှယ်မှုတို့ ပိတ်ထားပါသည်။</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>ပြန်ဖွင့်ရန်ကုဒ်အသစ်ကို စာရွက်အသစ်ပေါ် တင်ပါသည်။ ထို့နောက် ယခင်စာရွက်ဖြင့် ဤနေရာတွင် ဘာမျှ မပွင့်တော့ပါ။ ယခင်ပြုလုပ်ခဲ့သော အရန်မိတ္တူများကိုမူ ဖွင့်နိုင်ဆဲ ဖြစ်ပါသည်။ စာရွက် အသင့်ထားပါ: ကုဒ်ကို တစ်ကြိမ်သာ ပြပါသည်။</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>စီစဉ်ကူညီသူသာ ပြန်ဖွင့်ရန်ကုဒ်အသစ် ပြုလုပ်ပါသည်။</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>ပြန်ဖွင့်ရန်ကုဒ်အသစ် ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>နောက်မှ</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>စာရွက်ကို စမ်းပြီးပါပြီ</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>ပြန်ဖွင့်ရန်ကုဒ် ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>ပြန်ဖွင့်ရန်စာရွက်ကို မစမ်းမချင်း ဤအရာ ပိတ်ထားပါသည်။ ၎င်းမရှိဘဲ စကားဝှက်စာစု မေ့သွားလျှင် အားလုံး ဆုံးရှုံးပါမည်။</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>ပြန်ဖွင့်ရန်စာရွက်သို့</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ပြန်ဖွင့်ရန်စာရွက်</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>ပေါင်းထားသော အကွက်များကို ခွဲပြီး ထပ်ကြိုးစားပါ။</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>စာရွက်၏ ခေါင်းစီး မရှိတော့ပါ။ ပို့ခဲ့သည့်အတိုင်း စာရွက်ကို ရုံးထံ တောင်းပါ။</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>ဤကော်လံ၏ အဓိပ္ပာယ်ကို ရုံးအား မေးပါ၊ သို့မဟုတ် စာရွက်မှ ဖယ်ပါ။</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>မည်သည့်နေ့ကို ဆိုလိုကြောင်း ရုံးအား မေးပြီး 2027-03-01 ကဲ့သို့ ရေးပါ။</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>စာရင်းပါ မည်သည့်ပြန်ကြားချက်ကို ဆိုလိုကြောင်း ရုံးအား မေးပါ။</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>နံပါတ်များကို စာထုပ်နှင့် တိုက်ဆိုင်ပါ၊ သို့မဟုတ် ရုံးအား မေးပါ။</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>မည်သည်ကို ဆိုလိုကြောင်း ရုံးအား မေးပါ။</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>ဤဖိုင်ကို ပြန်ကြားစာရွက်အဖြစ် ဖတ်၍ မရပါ။ ဘာမျှ မှတ်တမ်းမတင်ခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>စကားဝှက်မပါသော XLSX အဖြစ် ပြန်သိမ်းပါ။</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>စာကြောင်း %1၊ ကော်လံ %2 ကို သေချာစွာ ဖတ်၍ မရပါ။ ဘာမျှ မှတ်တမ်းမတင်ခဲ့ပါ။</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>သေချာစွာ ဖတ်၍ မရပါ: %1။ %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::Sidebar</name>
    <message>
        <source>Today</source>
        <translation>ယနေ့</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>အစည်းအဝေးများ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>အဖွဲ့ဝင်များ</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>အကြံပြုချက်များ</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>ပေးအပ်မှုများ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>ဖလှယ်မှု</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>သဘောတူညီချက်ပုံစံများ</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>ဉာဏ်ပူဇော်ခများ</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>ဝန်ကြီးဌာနနှင့် အဖွဲ့အစည်းများ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>အရန်မိတ္တူများ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ဆက်တင်များ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ရှာဖွေရန်</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>ဖုံးရန်</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>သော့ခတ်ရန်</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>ဖိတ်ကြားစာများ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>အကူအညီ</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>ဤလက်တော့ပ် သုံးသူများ</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>ပြန်ဖွင့်ရန်စာရွက်</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>မတော်တဆဖြစ်ရပ်များ</translation>
    </message>
</context>
<context>
    <name>balai::ui::StageLine</name>
    <message>
        <source>Stage of the recommendation: %1</source>
        <translation>အကြံပြုချက်၏ အဆင့်: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>သိမ်းပြီး</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>တစ်ဦး ပြန်ဖတ်ရန် ကျန်သည်</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 ဦး ပြန်ဖတ်ရန် ကျန်သည်</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>နောက်ဆုံးဖလှယ်မှု %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::TakeHome</name>
    <message>
        <source>What members take home</source>
        <translation>အဖွဲ့ဝင်များ အိမ်ယူသည်များ</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>တစ်ခုခု အိမ်ယူသော အဖွဲ့ဝင်များ</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>ဤအစည်းအဝေးမှတ်တမ်းကို အိမ်ယူလိုသူ မရှိပါ။</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>စာရွက်ဖြင့်</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>ဖိုင်ဖြင့်</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>စာရွက် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>စာရွက် ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>ဖိုင် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ချိပ်ပိတ်ထားသော ဖိုင် (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>ဖိုင် ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>ဤစကားလုံးခြောက်လုံးက ဖိုင်ကို ဖွင့်ပေးပါသည်။ အဖွဲ့ဝင်အား ဖိုင်နှင့် ခွဲ၍ ရေးမှတ်ခိုင်းပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::TermsPage</name>
    <message>
        <source>left alone</source>
        <translation>ထားလိုက်</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>ကောင်စီ၏</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>ကောင်စီ၏ ကိုယ်ပိုင်</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>Balai နှင့်အတူ ပါလာသည်</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>အစားသုံးရန်</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>အကြောင်းရင်း</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>အစည်းအဝေးမှတ်တမ်းတွင် အောက်မျဉ်းသားပါသည်။ အဖွဲ့ဝင် ပြောခဲ့သော စကားများကို မထိပါ။</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>ထားလိုက်ပါသည်: ဘာမျှ အောက်မျဉ်းမသားပါ။</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>ပြင်ရန်…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>ဤစကားလုံးကို ထားလိုက်ရန်</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>ပြန်၍ သတိထားရန်</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>သတိထားသုံးရန် စကားလုံး</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ဘာသာစကား</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>စကားလုံး သို့မဟုတ် စကားစု</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>အစားသုံးရန် စကားလုံး တစ်ခုထက်ပိုလျှင် ကြားတွင် ကော်မာ ခံပါ။ အကြံပေးချက်သာ ဖြစ်ပါသည်: မည်သူ့စာကိုမျှ မပြောင်းပါ။</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>သိမ်းရန်</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>စကားလုံးကို အရင်ရေးပါ။</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>စကားလုံးကိုယ်တိုင် အစားသုံးရန်စာရင်းတွင် ပါနေပါသည်။</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>ဤစကားလုံးသည် စာရင်းတွင် ရှိပြီး ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>သတိထားသုံးရန် စကားလုံးများ</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>စကားလုံးအသစ်</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>နာကျင်စေနိုင်သော စကားလုံးများနှင့် အစားသုံးရန် စကားလုံးများကို ဤနေရာတွင် ပြပါသည်။ Balai က အစည်းအဝေးမှတ်တမ်းတွင် အောက်မျဉ်းသားရုံသာ ပြုပြီး ဘာမျှ မပြောင်းပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayLines</name>
    <message>
        <source>One honorarium was perhaps paid twice</source>
        <translation>ဉာဏ်ပူဇော်ခတစ်ခုကို နှစ်ကြိမ်ပေးမိပုံရသည်</translation>
    </message>
    <message>
        <source>Somebody took back a yes</source>
        <translation>တစ်စုံတစ်ဦးက သဘောတူညီချက်ကို ပြန်ရုပ်သိမ်းခဲ့သည်</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>ပေးအပ်မှု %1 တွင်</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>အသုံးရပ်ရန်စာ</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>သဘောတူညီချက်တစ်ခု %1 တွင် သက်တမ်းကုန်မည်</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>သဘောတူညီချက်တစ်ခု %1 တွင် သက်တမ်းကုန်ခဲ့သည်</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>မေးခွန်းတစ်ခု ရွှေ့ထားသည်</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>မေးခွန်း %1 ခု ရွှေ့ထားသည်</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>နောက်တစ်ကြိမ်</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>တစ်ဦး ပြန်ဖတ်ရန် ကျန်သည်</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>%1 ဦး ပြန်ဖတ်ရန် ကျန်သည်</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>အားလုံး အစည်းအဝေးမှတ်တမ်းကို ဖတ်ပြီးပါပြီ</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>%1 အစည်းအဝေးမှတ်တမ်း</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>%1 နောက်ဆုံး</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>စကားတစ်ခွန်း ဖယ်ထုတ်ရန် တောင်းဆိုချက်</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>စကားတစ်ခွန်း ဖယ်ထုတ်ရန် တောင်းဆိုချက် %1 ခု</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>အရင်ဖြေရန်</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>number, body, title</comment>
        <translation>%1 · %2၊ %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>target date</source>
        <comment>what a ministry named, no promise</comment>
        <translation>ရည်မှန်းရက်</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>ဆောင်ရွက်ရန်</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>%1 အတွက် တစ်ဦးကို ပေးရန်ကျန်သည်</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>%1 အတွက် %2 ဦးကို ပေးရန်ကျန်သည်</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>တစ်ဦးကို ပေးရန်ကျန်သည်</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>%1 ဦးကို ပေးရန်ကျန်သည်</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>အရန်မိတ္တူ ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>ပထမဆုံး အရန်မိတ္တူ ပြုလုပ်ရန်</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>မနေ့က</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>လွန်ခဲ့သော %1 ရက်က</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>လုပ်ဆောင်ရန်အချက်တစ်ခု ဆောင်ရွက်ရန် ရှိသည်</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>သဘောတူညီချက်</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>အစည်းအဝေးမှတ်တမ်း</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>ပြန်ကြားချက်များ</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>ဉာဏ်ပူဇော်ခနှင့် အရန်မိတ္တူများ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>ဖိတ်ကြားစာတစ်ခု ဖွင့်ထားဆဲ</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>သဘောတူညီချက်စာ ပြောင်းသွားပြီ: %1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>တစ်ဦးကို ထပ်မေးရန်</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>%1 ဦးကို ထပ်မေးရန်</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>%1 က ဖိတ်ကြားစာအတွက် အဖြေ စောင့်နေသည်</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>ဖိတ်ကြားစာတစ်ခု အဖြေ စောင့်နေသည်</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>မတော်တဆဖြစ်ရပ်တစ်ခု: သက်ဆိုင်သူများကို ပြောရမည်</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>ရပ်ရန်တောင်းဆိုချက်တစ်ခု အကြောင်းမပြန်သေးပါ</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>ပေးအပ်မှု %1</translation>
    </message>
    <message>
        <source>Remind them</source>
        <comment>chip: a body has not acknowledged a recall</comment>
        <translation>သတိပေးရန်</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>ယနေ့</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>အစည်းအဝေးအသစ်</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ ရွှေ့ရန်</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9 သို့မဟုတ် Enter ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z နောက်ပြန်</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>ယခု လုပ်ရန်လိုသည်များ</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>ယနေ့ လုပ်ရန်လိုသည် မရှိပါ။ ဆောင်ရွက်ရန် ရှိလာလျှင် ဤနေရာတွင် ပြပါသည်။</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>နောက်အစည်းအဝေး</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>အစီအစဉ် ဖွင့်ရန်</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>အစည်းအဝေး စီစဉ်ရန်</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>အစည်းအဝေး မစီစဉ်ရသေးပါ။</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>members coming, apologies</comment>
        <translation>%1၊ %2</translation>
    </message>
    <message>
        <source>one member coming</source>
        <translation>အဖွဲ့ဝင် တစ်ဦး လာမည်</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>အဖွဲ့ဝင် %1 ဦး လာမည်</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>တစ်ဦး ခွင့်တိုင်</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 ဦး ခွင့်တိုင်</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1၊ စကားပြန်နှင့်အတူ</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>အဆင့်အလိုက် အကြံပြုချက်များ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>မူကြမ်း</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>ပြန်ဖတ်ဆဲ</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>ချမှတ်ပြီး</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ပေးပို့ပြီး</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ပြီးဆုံးပြီး</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>အကြံပြုချက် တစ်ခု။</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>အဆင့်အလိုက် အကြံပြုချက် %1 ခု။</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>အဆင့်</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>အကြံပြုချက်များ</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>ပေးပို့ပြီး %2 ခုအနက် %1 ခု ပြန်ကြားပြီး</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ဇယား</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>ဖလှယ်မှု</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <translation>နောက်ဆုံး %1</translation>
    </message>
    <message>
        <source>Nothing was exchanged with another laptop yet.</source>
        <translation>အခြားလက်တော့ပ်နှင့် ဘာမျှ မဖလှယ်ရသေးပါ။</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>စာပိုဒ်တစ်ပိုဒ်တွင် မူနှစ်မျိုး ရှိသည်</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>စာပိုဒ် %1 ပိုဒ်တွင် မူနှစ်မျိုး ရှိသည်</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ရွေးရန်</translation>
    </message>
</context>
<context>
    <name>balai::ui::ToldWords</name>
    <message>
        <source>I have written them down</source>
        <translation>ရေးမှတ်ပြီးပါပြီ</translation>
    </message>
</context>
<context>
    <name>balai::ui::TranslationSheets</name>
    <message>
        <source>Translations</source>
        <translation>ဘာသာပြန်များ</translation>
    </message>
    <message>
        <source>Sheet for a translator…</source>
        <translation>ဘာသာပြန်သူအတွက် စာရွက် ပြုလုပ်ရန်…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>စာရွက် ထည့်သွင်းရန်…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1: ဘာသာပြန်ရန် %2၊ မူရင်းထက် နောက်ကျ %3</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>ကောင်စီတွင် ဘာသာစကားတစ်ခု ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>ဘာသာပြန်သူအတွက် စာရွက်</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>ပြန်ဆိုမည့်ဘာသာ</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>ဤဖိုင်သည် မီးခံသေတ္တာမှ ထွက်ပါသည်။ မိတ်ဖက်အသင်းအဖွဲ့များထံ သွားနိုင်သည်များသာ ပါပြီး ဘေးတွင် မည်သူ့အမည်မျှ မပါပါ။</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>နေရာ ရွေးရန်</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>စာရွက် ထားမည့်နေရာ</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>စာရွက် ပြုလုပ်နေသည်</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>စာရွက်ပါ စာပိုဒ်: %1။ ချန်ထား: %2။</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>စာရွက် ထည့်သွင်းရန်</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>စာရွက်များ (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>စာရွက် ထည့်သွင်းနေသည်</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>ထည့်သွင်းပြီး ဘာသာပြန်: %1။ နောက်ပိုင်း မူရင်း ပြောင်းသွားသည်: %2။</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>အသံဖမ်းခြင်း ရပ်မည်</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>ထပ်ပြောမည်</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ရပ်မည်</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>နားထောင်မည်</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ဖယ်ပစ်မည်</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>အသံဖမ်းနေသည်: အများဆုံး %2 အနက် %1။</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>အသံဖမ်းပြီး: %1။</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>ဤနေရာတွင် နောက်ထပ် အသံဖမ်းချက်အတွက် နေရာ မရှိပါ။</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>အများဆုံး %1 မိနစ်။</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>ဤလက်တော့ပ်၏ မိုက်ခရိုဖုန်း မတုံ့ပြန်ပါ။ စာရိုက်နိုင်ပါသည်၊ သို့မဟုတ် ရေးမှတ်ပေးမည့်သူကို ပြောနိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>မိုက်ခရိုဖုန်း ရပ်သွားပါသည်။ ထိုအချိန်အထိ ပြောသည်များ ဤနေရာတွင် ရှိပါသည်။</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>ဤလက်တော့ပ်တွင် ဖွင့်ပြ၍ မရပါ။</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>အသံထွက်ဖတ်ပြခြင်း: ဤလက်တော့ပ်ရှိ အသံများကို ရှာနေပါသည်။</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>၊ </translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>အသံထွက်ဖတ်ပြခြင်း: ဤလက်တော့ပ်တွင် အသံ မရှိပါ။ လူများ ဖတ်၍ အသံဖမ်းထားသည်များကို နားထောင်နိုင်ပါသည်။</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>အသံထွက်ဖတ်ပြခြင်း: ဤလက်တော့ပ်တွင် ဘာသာစကားတိုင်းအတွက် အသံ ရှိပါသည်။</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>အသံထွက်ဖတ်ပြခြင်း: %1။ ဤနေရာတွင် အသံ မရှိသော ဘာသာစကား: %2။</translation>
    </message>
</context>
<context>
    <name>balai::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>မလုပ်တော့</translation>
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
        <translation>ဤပြောင်းလဲမှုများသည် အခြားကောင်စီ၏ ပြောင်းလဲမှုများ ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>ဤကောင်စီက အသိအမှတ်မပြုရသေးသော လက်တော့ပ်မှ လာပါသည်။</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>အမည်ပါသော လက်တော့ပ်က လက်မှတ်ထိုးထားခြင်း မဟုတ်ပါ။</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>ကောင်စီက ထိုလက်တော့ပ်ကို မယုံကြည်တော့ပါ။</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>ဤလက်တော့ပ်ကို အခြားသော့များဖြင့် ယုံကြည်ထားပါသည်။ ဘာမှမလုပ်မီ ၎င်း၏စကားလုံးများကို အသံဖြင့် တိုက်ကြည့်ပါ။</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>လက်တော့ပ်တစ်လုံးသည် မိမိကိုယ်ကို ယုံကြည်မှု မရပ်နိုင်ပါ။ အခြားလက်တော့ပ်တွင် လုပ်ပါ။</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>ဖိတ်ကြားစာကို ယခင်က သုံးပြီးပါပြီ။ အသစ်တစ်ခု တောင်းပါ။</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>ရုံး၏အကောင့်သည် ဖလှယ်ခြင်း မပြုပါ။ ကောင်စီ၏အကောင့်ကို သုံးပါ။</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>မှတ်တမ်းများစွာကို တစ်ပြိုင်နက် အပြီးဖျက်ပါမည်။ ဒုတိယလူတစ်ဦးက မိမိ၏စကားဝှက်စာစုဖြင့် အတည်ပြုရပါသည်။</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>ဤအဖွဲ့ဝင်က စာရွက် အိမ်မယူလိုပါ။ ဤနေရာတွင်ပင် အတူဖတ်ပါ။</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>ဤမီးခံသေတ္တာကို အရန်မိတ္တူမှ ပြန်ယူထားပါသည်။ အခြားလက်တော့ပ်များတွင် ရှိသည်များကို ထည့်သွင်းပါ၊ သို့မဟုတ် ပိုသစ်သည် မရှိသည့် အကြောင်းရင်းကို ဖလှယ်မှု စာမျက်နှာတွင် ပြောပါ။</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>ဤမီးခံသေတ္တာကို အရန်မိတ္တူမှ ပြန်ယူထားခြင်း မဟုတ်ပါ၊ သို့မဟုတ် မီသွားပါပြီ။ ဘာမှ လုပ်စရာမလိုပါ။</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>ကောင်စီတွင် အနည်းဆုံး စီစဉ်ကူညီသူတစ်ဦး ရှိရပါသည်။</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>စကားဝှက်စာစုတစ်ခု အမြဲကျန်ရပါသည်။ အခြားတစ်ခု အရင်ထည့်ပါ။</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>ဤစကားဝှက်စာစုသည် အခြားအကောင့်၏ စာစုဖြစ်ပါသည်။ ထိုအကောင့်၏အမည် သို့မဟုတ် မှန်သောစကားဝှက်စာစုကို ပေးပါ။</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>ဤစာထုပ်မှ မည်သည့်အရာကိုမျှ ရပ်ရန် မတောင်းဆိုထားပါ။</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>ဤစာထုပ်တစ်ခုလုံးကို ရပ်ရန်တောင်းဆိုထား၍ အစားပို့စရာ မရှိပါ။</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>အစားထိုးသော စာထုပ် ရှိပြီး ဖြစ်ပါသည်။</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>ဤအစည်းအဝေးမှတ်တမ်းကို ရေးခဲ့သူက အဖွဲ့ဝင်များကို ဖတ်မပြပါ။</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>ဘာသာပြန်သူသည် မိမိဘာသာပြန်ကို မိမိမစစ်ပါ။ အခြားသူတစ်ဦးကို ဖိတ်ပါ။</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>အဖွဲ့ဝင်တစ်ဦးက စကားများ ထုတ်ပယ်ရန် တောင်းထားပါသည်။ ၎င်းကို အရင်ဖြေပါ။</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>၎င်းကို ချိပ်ပိတ်ထားပါသည်။ အစည်းအဝေးမှတ်တမ်းကို ချိပ်ပိတ်ထားသည့်စာ၏ ဘေးတွင် ပြင်ပါသည်။ အခြားအရာများအတွက် ချိပ်ပိတ်အချက်အလက်ဖွင့်နိုင်သော အကောင့် လိုပါသည်။</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>ချိပ်ပိတ်အချက်အလက်ဖွင့်နိုင်သော အကောင့် လိုပါသည်။ ထိုအကောင့်ရှိသူကို မေးပါ။</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>ဒုတိယလူတစ်ဦးက မိမိ၏အကောင့်နှင့် စကားဝှက်စာစုဖြင့် ဤအရာကို အတည်ပြုရပါသည်။</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>ကြိုကြည့်ပြီးနောက် ကောင်စီ၏ လက်မှတ်သော့ ပြောင်းသွားပါသည်။ ထပ်မံ ကြိုကြည့်ပါ။</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>ကြိုကြည့်ရာတွင် မဖြေရသေးသော မေးခွန်းများ ရှိပါသည်။ တစ်ခုစီကို အကြောင်းပြချက်ဖြင့် ဖြေပါ။</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>စီစဉ်ကူညီသူကို လုပ်ပေးရန် ပြောပါ။</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>ရွေးထားသည်များထဲမှ ယခု ထွက်နိုင်သည် မရှိပါ။ ကြိုကြည့်ရာတွင် အကြောင်းကို ဖော်ပြထားပါသည်။</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>ဤပြန်ဖတ်ရန်မိတ္တူသည် အကျုံးမဝင်တော့ပါ။ အသစ်တစ်ခု တောင်းပါ။</translation>
    </message>
</context>
<context>
    <name>balai::words::Why</name>
    <message>
        <source>required</source>
        <translation>ဖြည့်ရန်လိုသည်</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>စာသား မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>it holds signs that are not allowed</source>
        <translation>ခွင့်မပြုသော အက္ခရာများ ပါနေသည်</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>စာရင်းထဲတွင် စာသားအလွတ် ပါနေသည်</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>ဘာသာစကားအလိုက် စာသားများ မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>km ကဲ့သို့ ဘာသာစကားကုဒ် မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>ငွေကြေးအမျိုးအစားပါသော ပမာဏ မဟုတ်ပါ: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>id မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>ဤထဲမှ တစ်ခု မဟုတ်ပါ: %1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>ဤနေရာတွင် သုံးနိုင်သော စကားလုံး မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>မမှန်ပါ</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>စာရင်း မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>JSON အရာဝတ္ထု မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>true သို့မဟုတ် false မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ကိန်းပြည့် မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ကိန်းဂဏန်း မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>%1 မှ %2 အတွင်း မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>သုညထက် နည်းသည်</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>ရက်စွဲ မဟုတ်ပါ၊ 2026-11-23 ကဲ့သို့ ရေးပါ</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>အချိန် မဟုတ်ပါ၊ 2026-11-23T10:00:00+07:00 ကဲ့သို့ ရေးပါ</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>ခုနှစ်သည် ဗုဒ္ဓသက္ကရာဇ် ဖြစ်ပုံရသည်</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1၊ ဤနေ့ဖြစ်လျှင် %2 ဟု ရေးပါ</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>အဓိပ္ပာယ် နှစ်မျိုး ထွက်နိုင်သည်</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>စာကြောင်းတစ်ကြောင်းထက် ပိုသည်</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>ထိုအကွက် မရှိပါ</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>ဤနေရာတွင် မသိပါ</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>ထိုမှတ်တမ်းအမျိုးအစား မရှိပါ: %1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>ထိုအချိန်ဇုန် မရှိပါ</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>ထိုအုပ်စု မရှိပါ: %1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>သော့ မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>စကားဝှက်စာစုသည် အလွတ် သို့မဟုတ် ရှည်လွန်းသည်</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>အခြားမှတ်တမ်းက သုံးထားပြီး ဖြစ်သည်</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>ဖြစ်ပြီးသည် မပြောင်းပါ၊ ၎င်းကိုပြင်သော မှတ်တမ်းအသစ် ရေးပါ</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>မှတ်တမ်းကို ဖယ်ရှားပြီး ဖြစ်သည်</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>အခြားပြောင်းလဲမှုများနှင့် အတူ မရေးပါ</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>ကောင်စီတစ်ခု ရှိပြီးဖြစ်သည်၊ ၎င်း၏ id ကို ပေးပါ</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>ကောင်စီ၏ကိုယ်ပိုင်မှတ်တမ်းသည် အမြဲကျန်ရသည်</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>လက်တော့ပ်သည် မှတ်တမ်းထဲ ကျန်ရသည်၊ ၎င်းကို ယုံကြည်မှု ရပ်ပါ</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>ငြင်းဆိုချက်သည် ယနေ့ထက် နောက်ကျ၍ အကျိုးမသက်ရပါ</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>ဤသဘောတူချက်ကို အရင်ပြင်ပါ၊ အခြေအနေမပါလျှင် အဓိပ္ပာယ် ပိုကျယ်သွားမည်</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>စကားများကိုသာ အပြီးဖျက်သည်၊ ပြင်ပါ</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>အဖြေ ငါးခုထက် နည်းသည်</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>၎င်းကို ဤသို့ မပြုနိုင်ပါ</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>လက်တော့ပ်တစ်လုံး၏ မှတ်တမ်းကြောင်းနှစ်ခုလုံး ကျန်ရသည်</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>ဤအဆင့်ကို ဤနေရာတွင် မလုပ်နိုင်ပါ</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>ရှည်လွန်း သို့မဟုတ် ကြီးလွန်းသည်</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>အလွတ် သို့မဟုတ် 20 MB ထက် ကြီးသည်</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ဖိုင် အလွတ်ဖြစ်သည်</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>ဤမှတ်တမ်းအမျိုးအစားတွင် ဖိုင် မသိမ်းပါ</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>ဤနေရာတွင် ဖွင့်နိုင်သော အသံ မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>အကြောင်းပြန်စာတစ်ခုအတွက် အသံဖမ်းချက် များလွန်းသည်</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ဖိုင်ကို မဖတ်နိုင်ပါ</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 မရှိပါ</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>၎င်း၏ဖိုင်များသည် မီးခံသေတ္တာ မတူပါ</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>လက်ခံသူထက် ကျဉ်းသည်</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>အခြားအဖွဲ့အစည်းသို့ သွားပြီးဖြစ်သည်</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>အခြားစာထုပ်က နေရာယူပြီး ဖြစ်သည်</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>၎င်းထဲမှ ဘာကိုမျှ အသုံးရပ်ရန် မတောင်းထားပါ</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>ဆုံးဖြတ်ချက် မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>%1 တစ်ခုတည်းပင် ပိုကြီးသည်</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>ထိုနေ့ မရောက်သေးပါ</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>ရပ်ရန်တောင်းဆိုချက် မတိုင်မီ ဖြစ်သည်</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>ရပ်ရန်တောင်းဆိုချက်ကို အတည်ပြုခြင်း မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>နှစ်ခါ ပါနေသည်</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>စာထုပ်ထဲတွင် မပါပါ</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>အခြားအရာ၏ ဖြစ်သည်</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>ဤကော်လံ နှစ်ခါ ပါနေသည်</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>ထိုကော်လံ မရှိပါ</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>မသိသောကော်လံ ပါနေသည်၊ ဘာဖြစ်ကြောင်း ပြောပါ သို့မဟုတ် ချန်ထားပါ</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>ပုံသေနည်း သို့မဟုတ် စာရင်းဇယားအမှား ပါနေသည်၊ တန်ဖိုးကို ထည့်ပါ</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>ပေါင်းထားသောအကွက်များ ပါနေသည်၊ ခွဲပါ</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>မျက်တောင်အဖွင့်အပိတ် မစုံပါ</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>စကားဝှက်မပါသော XLSX အဖြစ် သို့မဟုတ် UTF-8 ဖြင့် CSV အဖြစ် သိမ်းပါ</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>ဇယားမှ ဤသို့ မယူနိုင်ပါ</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>မူရင်းစာ၏ ဘာသာစကား ဖြစ်သည်</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 အတွက် %2 လိုသည်</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>%1 သို့မဟုတ် %2 ကို ပေးပါ</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>ဖိုင် သို့မဟုတ် %1 ကို ပေးပါ</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>%1 ကို ပေးပါ</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>အစိတ်အပိုင်း မပေးထားပါ</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1 သည် %2 မှစသော ကိန်းပြည့်ကို ယူသည်</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1 သည် %2 မှ %3 အထိ ကိန်းကို ယူသည်</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1 သည် ကိန်းဂဏန်းကို ယူသည်</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1 သည် ကော်မာခြားထားသော ကိန်းများကို ယူသည်</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1 သည် %2 ကဲ့သို့ ရက် သို့မဟုတ် အချိန်ကို ယူသည်</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1 သည် ours, theirs သို့မဟုတ် ပြောင်းလဲမှုတစ်ခု၏ id ကို ယူသည်</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1 သည် မှတ်တမ်းအမျိုးအစားနှင့် id ကို ယူသည်</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1 သည် အဖွဲ့ဝင်တစ်ဦး၏ id ကို ယူသည်</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1 သည် အများသုံးသော့ သို့မဟုတ် ၎င်းပါသောဖိုင်ကို ယူသည်</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1 သည် ဤအမျိုးအစား၏ အကွက်ပါသော FIELD=VALUE ကို ယူသည်</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1 သည် ဤထဲမှ တစ်ခုကို ယူသည်: %2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>ဖိုင်အမည်သည် ဤထဲမှ တစ်ခုဖြင့် ဆုံးသည်: %1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 နှင့် %2 ကို အတူသုံးရသည်</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 နှင့် %2 ကို အတူမသုံးရပါ</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 နှင့် %2 တူနေသည်</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>%1 သည် %2 ထက် မပိုရပါ</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>%1 သည် စမ်းသပ်ရန်လုပ်ထားသော မီးခံသေတ္တာများအတွက်သာ ဖြစ်သည်</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>ဖိုင်သည် မီးခံသေတ္တာ၏ ဖိုင်တွဲထဲတွင် မရှိရပါ</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>ဖိုင်သည် မီးခံသေတ္တာထဲ ကျန်ရသည်၊ %1 က ၎င်းကို ကုဒ်ဝှက်ဖိုင်ထဲ ရေးသည်</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>ထိုအမိန့် မရှိပါ</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 ကို ဤနေရာတွင် မသုံးပါ</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>%1 တွင် တန်ဖိုး နည်းလွန်း သို့မဟုတ် များလွန်းသည်</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>ဤနေရာတွင် မပြုလုပ်ခဲ့သော စာထုပ်၏ ဖြစ်သည်</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>ကြာမြင့်စွာ ကုန်လွန်ခဲ့သော နေ့ ဖြစ်သည်</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>ဇယားထဲတွင် ဝှက်ထားသည်၊ ပြပါ သို့မဟုတ် ဖယ်ထုတ်ပါ</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>Zawgyi ဖြင့် ရိုက်ထားပုံရသည်၊ ရိုက်ထားသည့်အတိုင်းနှင့် Unicode ဖြင့်: %1; မည်သည့်လိုင်းများ Zawgyi ဖြစ်သည်ကို --zawgyi all, none သို့မဟုတ် လိုင်းနံပါတ်များဖြင့် ပြောပါ</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>--zawgyi သည် all, none သို့မဟုတ် 2,5 ကဲ့သို့ လိုင်းနံပါတ်များကို ယူသည်</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>စာသား အများစုသည် %1 ၏ အက္ခရာများဖြင့် မဟုတ်ပါ; ၎င်းတို့၏ ဘာသာစကားအတွက် ပြုလုပ်ထားသော စာရွက်တွင် ထည့်ပါ</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>%1 သည် ကောင်စီ၏ ဘာသာစကား မဟုတ်ပါ</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>စာရွက်ကို %1 အတွက် ပြုလုပ်ထားပြီး ယခု %2 ဟု ရေးထားသည်; %1 ကို ပြန်ထားပါ၊ သို့မဟုတ် %2 အတွက် စာရွက် ပြုလုပ်ပါ</translation>
    </message>
</context>
</TS>
