<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>保存亲历者咨询理事会的记录。</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>在文件夹DIR里建立新的保险库。</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>建立一个带示例理事会的保险库，供试用。</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>显示版本、数量、大小和电脑。</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>查找损坏之处；加上--deep则连每条记录一起查。</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>根据变更日志重建全部内容。</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>能打开保险库的人。</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>列出各个账号。</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>添加一个有自己密码短语的账号。</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>除去一个账号；它的记录仍然保留。</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>更改一个账号的密码短语。</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>密码短语遗失时打开保险库的代码。</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>产生新的恢复码；旧的不能再打开保险库。</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>用恢复码打开保险库，并设定新的密码短语。</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>列出某一类的记录。</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>显示一条记录。</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>显示一条记录的每一次变更。</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>读入JSON Lines格式的记录；带id的对象更改该记录，不带id的建立新记录。</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>把一条记录移出视线；它仍留在历史里。</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>在各处永久地彻底删除一条记录或一个字段的文字。</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>按字词查找记录。</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>成员准许什么。</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>说明成员是否准许某项用途、依据哪次同意，或为什么不准许。</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>列出现在需要有人处理的事。</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>这个理事会的电脑。</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>写出一张卡，让别的电脑接纳这台电脑。</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>接纳卡上的电脑；请用语音核对字词。</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>列出各台电脑。</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>不再接收某台电脑的内容，例如遗失的电脑。</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>以文件把变更带到别的电脑。</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>写出交换文件，内含别人还缺少的变更。</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>接收别的电脑的交换文件。</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>列出两个人同时更改的内容；两个版本都保留。</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>从两个版本中选一个。</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>写出邀请，让新电脑取得这个理事会的保险库。</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>根据邀请建立这台电脑的保险库。</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>供成员独自阅读和回答的会议记录。</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>写出一位成员一次会议的审阅本，并把密码短语写入一个文件。</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>显示审阅本的内容；不需要保险库。</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>写出对审阅本的回复；不需要保险库。</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>把成员的回复收进保险库。</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>把成员同意分享的内容移交给政府部门。</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>显示什么会送出、什么留下，以及为什么。</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>制作已签名的文件包。</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>检查文件包或归档袋；不需要保险库。</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>列出各次移交。</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>写出通知，请机构停止使用已收回的内容。</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>各机构的答复。</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>接收填好的答复表或已签名的答复文件。</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>保险库的安全副本。</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>制作备份，与保险库同样加密。</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>检查备份是否完整。</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>从备份在文件夹DIR里建立保险库。</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>保险库的文件夹</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>第一行为密码短语的文件；没有时会询问您</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>第二个密码短语：新账号的、邀请的或第二个人的</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>操作所用账号的名称</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>以JSON格式回答</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>不显示进度</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>设定时钟；只用于测试的保险库</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>设定随机数；只用于测试的保险库</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>存放交换文件的文件夹</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>只限FIELD=VALUE的记录；可以多次给出</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>只限这些字段，以逗号分隔</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put：每N条记录保存一次；consent：读入JSON Lines格式的问题</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked、mistake或retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>日期，写法如2026-11-23</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>全部，不只是新的</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>语言标签，如km</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>恢复码的文件</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>理事会的公钥</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>只检查BagIt文件夹或zip文件，不含签名</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>一次接收多项彻底删除；需要第二个账号的密码短语</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator、notetaker或reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>把封存名字的密钥也交给新电脑</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>成员的id</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>同意所针对的事</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council、body、government、partners或public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>机构的id</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>段落的id</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>建议的id</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>会议的id</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>接收电脑的id；可以多次给出</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>要保留的变更，或ours，或theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>另一个值，JSON格式</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>回答是怎样给出的：self、readTo、spoken或paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>回答的文件，JSON Lines格式</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>写入审阅本密码短语的文件</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>只限这一类的记录</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最多这么多</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>只限这个字段</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>连每条记录和每次变更在内</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>理事会的名称</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>弱密钥，只用于测试</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>把新的恢复密钥分成若干分片；凑齐规定数量的分片才能打开保险库。</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>用密钥分片打开保险库，并设定新的密码短语。</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>把某一类的记录写成表格：只写可以送出的，或全部写入加密文件。</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>把表格接收为某一类的新记录，要么全部接收，要么都不接收。</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>关于理事会工作的文件。</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>写出各项建议的进展，以及各机构的答复。</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>写出理事会一年所做的事：会议、出席情况、酬金、建议。</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>在临时文件夹里建立一个虚构的理事会，测量人们各项操作所用的时间。</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>用这个文件里的密码短语包裹写出的内容</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>密钥分片的数量，从2到255</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>需要多少个密钥分片才能打开保险库</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>这个账号可以打开的全部内容，写入用--encrypt-passphrase-file加密的文件</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>哪一列对应哪个字段，用JSON写出或放在JSON文件里</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small、decade或nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>成员暂停、回来或离开。</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>成员回来之前，任何内容都不会送出。</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>成员回来；一切恢复原样。</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>成员今天离开，以及其各项内容怎样处理。</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>以收件单位的名义答复文件包，写成已签名的答复文件；不需要保险库。</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>说明没有比恢复的备份更新的内容；之后又可以移交。</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>给外面译者的文字。</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>写出要翻译的内容，只限可以送出的，给外面的译者。</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>接收译者的翻译表，要么全部接收，要么都不接收。</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>显示手册的一章，或列出各章。</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>新的引导员不能打开封存的名字</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>理由，会记下来</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>同样的内容，写成AES-256的zip文件，给没有age的单位；文件不存在时，会产生六个词</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>分成几个文件，每个最多这么多兆字节，用于电子邮件</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>seal、keep、keepNamed或delete用于全部，或RECORD=seal用于一条；可以多次给出</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>从这一天起，写法如2026-11-23</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>到这一天为止，写法如2026-11-23</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>原文的语言</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>已翻译的也包括在内</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>核对译文的账号的id</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>只限这一部分</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>保存在保险库里的文件。</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>把最多20 MB的文件与所属的记录一起保存。</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>列出保存的文件。</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>写出可以送出的图片，或把任何文件写入加密文件。</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>新电脑的名称，或文件的名称</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>文件所属记录的种类和id</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>要手动停用的项目编号，以逗号分隔</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>为每份打印本写出带编号的封面页，并记下由谁带去。</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>机构还没有确认停用时，再写一次通知。</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>记下机构已停止使用要求停用的内容。</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>文件包有部分内容已停用时，列出应制作什么来代替它。</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>存放密钥分片的文件夹</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>副本送往的单位，若不是文件包的收件单位</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>打印副本的份数</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>由谁送去副本，会记录下来</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>另把机构说明已停止使用的答复表写入这个文件</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>以什么方式告知：sheet、reply、letter或spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>告知的单位，绝不写个人</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>第%1行，字段%2：%3。什么都没有改变；请改正后再试。</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>第%1行：%2。什么都没有改变；请改正后再试。</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>字段%1：%2。什么都没有改变；请改正后再试。</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>输入无效：%1。什么都没有改变。</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>另一个程序正在使用保险库。请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>%1（进程%2）正在使用保险库。请在那里关闭后再试。</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1。请看balai-cli --help。</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>这个密码短语或代码打不开。请重新输入，或使用恢复码。</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>这个账号或电脑没有所需的密钥。请问引导员，或使用正确的密钥文件。</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>它已损坏或被改动，因此没有使用（%1）。请用另一个副本或备份。</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>keys.json比保险库旧。请放回较新的keys.json，或keys.json.bak。</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>它由较新版本的Balai写成。请安装该版本来打开。</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>不准许（%1）：%2。</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>没有这一项：%1。请检查名称或id。</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>它已经存在，而且永远不会被覆盖：%1。请选另一个名称。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>磁盘已满；什么都没有改变。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>这个文件或文件夹不准读或写：%1。请检查它的权限。</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>这个文件或文件夹只能读：%1。请复制到可以写的地方。</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>磁盘报告错误；什么都没有改变（%1）。请检查磁盘后再试。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；什么都没有改变。</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>Balai内部出了问题：%1。</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>备份完整。</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>备份已损坏。请用另一个备份。</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>请用语音核对这些字词：%1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>电脑%1已受信任。请用语音核对这些字词：%2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>已给出的变更：%1。能读取的电脑：%2。</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>新的：%1。已知的：%2。等待中：%3。两个版本：%4。</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>%1没有接收：%2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>恢复码（请写下来；它只显示一次，能打开保险库）：</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>保险库已建立。记录会随第一个交换文件到来：exchange import。</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>密钥已知；文件包未被改动。</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>未被改动，但所用的密钥在这里不为人知。请与理事会核对这些字词：%1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>已被改动或损坏（%1）。请不要使用；请再索取一份。</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>归档袋有效。</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>归档袋无效：%1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>已记下的回答：%1。先前已知：%2。</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>段落：%1。请用审阅本以外的途径告知密码短语。</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>这份回复先前已经收到。</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>已收到的回答：%1。</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>恢复码在您指定的文件里。它是保险库的钥匙：请存放在别处。</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>理事会%1，保险库格式%2。变更组：%3。字节：%4。</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>%n项发现。修复任何内容之前，请先制作备份。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>表格已根据变更日志重建。</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>这里已彻底删除。旧备份、印件和已交出的文件包仍留有它；别的电脑会在下次交换时彻底删除。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>第%1行，第%2列：%3。什么都没有改变；请改正后再试。</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>这个密钥分片属于另一个保险库：%1。请不要用它。</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>这个密钥分片不是与其余分片一起产生的：%1。请不要用它。</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>已给出的密钥分片：%1，需要：%2。还缺：%3。</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>重复给出：%1。</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>这不是密钥分片，或已损坏：%1。请与纸上的核对。</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>这个密钥分片已损坏：%1，第%2组。请与纸上的核对。</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>两个密钥分片编号相同而内容不同；其中一个不是真的：%1。</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>这些密钥分片合不起来；其中一个不是真的。请逐个略去再试。</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>留下不送，没有写入：%1（%2）。</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>正在计时：%1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>正在建立理事会：%1/%2</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>内存最多：%1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>这些文件中任何%1个合起来就是保险库的钥匙。请把每个交给不同的人，不要把任何一个放在保险库旁边。先前的密钥分片不再能打开它。</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>已接收的记录：%1。</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>已恢复。在从这里移交任何内容之前，请先接收别的电脑上的内容，或说明为什么没有更新的内容：backup nothing-newer。</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>答复文件完整。请与收件单位核对密钥的字词：%1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>答复文件已保存。请用另一个途径把这些字词告诉理事会：%1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>已接收的译文：%1。其中原文后来改过的：%2。</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>要等另一台电脑回应后，随以后的交换文件送去的文件：%1。</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>这是旧版本：文件包%1已取代它。请使用那一个。</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>已确认：%1。</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>一份停用通知已获确认。</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>这不是恢复码：恢复码有八组，每组八个字符。请与纸上的核对。</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>输入的恢复码与纸上的不同。请看第%1组。</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>这个恢复码属于另一个保险库。请找这个保险库的恢复单。</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>keys.json已损坏或缺失，它的副本完好。请把keys.json.bak复制成keys.json，然后再试。</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>无法写出这条命令的回答（%1）。在此之前改变或写下的内容会留着；请先查看，再重做。</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>已停止：%1。先前各批保留的：%2；它们的id已列出。</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>它已损坏或被改动，因此没有使用。请用另一个副本或备份。</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>已停止：第%1行：%2。先前各批保留的：%3；它们的id已列出。</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>已停止：第%1行，字段%2：%3。先前各批保留的：%4；它们的id已列出。</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>密码短语：</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>准许：%1（%2）</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>不准许：%1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>与先前记下的不同的回答：%1。两者都保留。</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>已标为已核对：%1。</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>没有以下语言的内容：%1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>一项同意即将到期；请再问成员一次。</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>一项同意已经到期；请再问成员一次。</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>一项同意的文字已更改；请再问各位成员一次。</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>有收回的同意涉及已送出的文件包，或尚未答复的邀请。</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>已送出的话不可再用；请发出停用通知。</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>一份停用通知尚未得到确认。</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>会议记录等待成员阅读。</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>大家都读过会议记录；可以确认了。</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>会议记录有部分等待翻译。</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>某机构承诺的事已到期。</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>正在等待某机构的答复。</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>还有款项未付给一位成员。</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>一笔酬金可能付了两次。</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>一项待办事项已到期。</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>某机构在等待其邀请的答复。</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>一起事故：需要告诉有关的人。</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>最近的备份已超过一周。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>已有两周没有与其他笔记本电脑交换。</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>有记录超过了理事会的保存期限。</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>一位成员请求拿掉一些话；请先答复这项请求。</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1，在这台电脑上什么都打不开</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>打开前显示</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>封存资料</translation>
    </message>
    <message>
        <source>opens them</source>
        <translation>能打开</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>不能打开</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>更改密码短语…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>只有引导员可以添加或除去账号。</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>新密码短语…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>除去…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>除去%1的账号？</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>从现在起，它的密码短语在这台电脑上什么都打不开。</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>它写下的内容会留着。别的电脑上也要另外除去。先前的备份仍能用它打开。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>除去</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>正在除去账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>密码短语由本人输入。只有引导员能打开封存资料和制作移交；阅览者只能阅读。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>已有另一个账号用这个名称。</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>正在添加账号</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>使用这台电脑的人</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>这里列出各个账号：谁能打开这些记录，各用自己的密码短语。</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>议程  第%1项，共%2项</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>一位出席</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1位出席</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>一位请假</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1位请假</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>陪伴者：在场</translation>
    </message>
</context>
<context>
    <name>balai::ui::AloneFrame</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小字体</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大字体</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮盖</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>第%1个问题，共%2个</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>给%1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>回到工作台</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>可以这样做</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>不可以这样做</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>改天再问我</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>您的回答已保存。您可以现在停下，改天再继续。</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>您可以在这里停下。今天不需要您再做什么。</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>就是这些了。谢谢您。</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>现在方便吗？身边是不是只有您想要的人？如果不是，请按“以后”。</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>他们会看到什么</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>用什么名字</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>您自选的名字。</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>“一位成员”，除非您同意写上名字。认识理事会的人也许猜得到。</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>谁看到您的回答</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>保管理事会记录的人。</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多久</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>到%1为止。</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>改变主意</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>您哪一天都可以收回；没有人会问为什么。之后我们会请对方停止使用。我们不能强迫对方，对方也可能有副本。</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>如果您不同意</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>什么都不会改变。您照样参加，照样领酬金。</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>下一位请%1来坐。其他人不在旁边看。</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>让别人先来</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新的文字</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>您回答之后，文字改过了。</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>正在调出要问的问题。</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>备份是整个保险库的副本，存成一个文件，与保险库一样上锁。请在这台电脑以外的地方存放一份。</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>在保险库的文件夹里</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>检查这一份</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>检查文件…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>要检查的备份</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>备份 (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>备份存放在哪里</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在制作备份</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>已保存：%1。请把它放在这台电脑以外的地方。</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>正在检查备份</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>这份备份完整。制作于%1。</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>制作备份…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>如果所有密码短语都遗失了</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>密钥可以分给理事会信任的人。单独一个分片什么都打不开；凑齐足够的分片才能打开。</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>密钥分片…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>分片已做好。请把每个交给不同的人，并试用一次。</translation>
    </message>
</context>
<context>
    <name>balai::ui::BlockRow</name>
    <message>
        <source>Statement</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>发言</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>决定</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>完全不提</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>一位成员</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>最迟%1</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>内容提示</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>内容提示：%1。已折起；按空格键打开。</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1：写得对</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>请修改</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>我不认同</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>请拿掉</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>彻底删除…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>段落的文字</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>更正，%1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>成员留下了语音留言。</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联络方式</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>准备移交</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>给它的建议</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>新机构</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>这里列出理事会提供意见或与之合作的政府部门和组织。</translation>
    </message>
</context>
<context>
    <name>balai::ui::CellOver</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>member, use, audience</comment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>decides here</source>
        <translation>在此起决定作用</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>全部历史</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter键</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>只对%1不同意</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>收回同意</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>现在询问</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>不同意之后不会再问。</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>再问一次：文字改过了</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>正在统计回答</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>您觉得这次会议怎么样？</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>大家听您说话了吗？</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>您觉得安心吗？</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>您愿意再来吗？</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>您有什么想说的吗？</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>谢谢您。</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>您可以在这里停下。什么都没有保留。</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>谁想找人谈谈？</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>有三个问题，不写您的名字。五位或更多的人回答之后，才一起统计。没有人看得出哪个是您的。</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>保管记录的人会读到。请不要写让人看出您是谁的内容。也可以留空。</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>请把电脑交给下一位。最后一位来结束。</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>这会封存起来，给负责支援的人。它不会与您的回答放在一起。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的话</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>一点也不</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>有一点</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>一半一半</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>大致上</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>给出我的回答</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>我不想回答这个</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>我希望有人来和我谈谈</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>所有人都回答了</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>已保存。会有人来找您。</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>这里无法封存它。请告诉您的陪伴者。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>会后感受</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>有人倾听</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>觉得安心</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>愿意再来</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>一点也不</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>有一点</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分是</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>大致是</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>完全是</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>会后感受：回答太少，不显示。</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>回答太少，不显示。</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1，%2：同意，到%3结束</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1，%2：同意</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1，%2：不同意或已收回</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1，%2：以后</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1，%2：只限部分会议</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1，%2：未询问，视为不同意</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentPage</name>
    <message>
        <source>yes, with its last day where it ends soon</source>
        <translation>同意，即将结束的注明最后一天</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>不同意或已收回</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>只限部分会议</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>未询问：视为不同意</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → 移动</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter 为什么</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>Delete 不同意</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F 筛选</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>谁会看到</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>所有会议</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>30天后</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>90天后</translation>
    </message>
    <message>
        <source>Consent: people and uses</source>
        <translation>同意：成员与用途</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>待询问：%1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>%2项用途中的%1项</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>这位成员的话先前已送出：移交%1，给%2。</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>停用通知请%1停止使用；已复制的副本无法要回。</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>打印停用通知…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Names with these letters</source>
        <translation>含有这些字的名字</translation>
    </message>
    <message>
        <source>Names with…</source>
        <translation>名字含…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>一轮询问</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>一轮问题</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>正在读取各项同意</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentWords</name>
    <message>
        <source>Allowed: on %1 %2 said yes to %3, until %4.</source>
        <translation>准许：%1，%2同意给%3，到%4为止。</translation>
    </message>
    <message>
        <source>Allowed: on %1 %2 said yes to %3.</source>
        <translation>准许：%1，%2同意给%3。</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>准许。</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 took the yes back.</source>
        <translation>不准许：%1，%2收回了同意。</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>不准许：从%1起，%2的同意不再有效。</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>不准许：%1，%2不同意给%3。先前同意的范围更大，对范围内的其他各方仍然有效。</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>不准许：%1，%2不同意给%3。</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>只准许用于部分会议：%1同意这些，没有同意别的。</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>不再准许：%1的同意已结束。</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>未决定：%1要求改天再问。</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>未询问：还没有问过%1，这视为不同意。</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到%1为止</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>只限一次会议或一份文字</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>可以让%1知道您来过会议吗？</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>会议记录可以保留您说的话，给%1看吗？</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>理事会可以把您的一句话一字不改地告诉%1吗？</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>您的自选名字可以写在您的话旁边给%1看吗？</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>理事会可以把您的话分享给%1吗？</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>您的话可以写在所有人都能读到的文件里吗？</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>可以让%1看到您的照片吗？</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>理事会可以告诉%1怎样联络您吗？</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>研究这些问题的人可以读您的话吗？</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>报纸、电台或电视可以使用您的话吗？</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>您的句子可以用来培训官员和工作人员吗？</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>您当时在场。别人只看到人数。</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>您的自选名字，写在您说“写得对”的句子旁边。</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>您先看过的照片。</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>一种联络您的方式，由您选择。</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>您读过或听过、并说“写得对”的句子。</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>无标题 - 记事本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Word wrap</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>关于记事本</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>记事本</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第%1行，第%2列</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>谁会得到</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>这里没有写明任何发言人。</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%2位发言人中有%1位准许</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>发言人不到五位</translation>
    </message>
</context>
<context>
    <name>balai::ui::DayWords</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>balai::ui::DeskSession</name>
    <message>
        <source>Desk %1</source>
        <translation>工作台%1</translation>
    </message>
    <message>
        <source>Council · sample</source>
        <translation>理事会 · 示例</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>一轮阅读的回答无法接收。文件已保留：%1</translation>
    </message>
</context>
<context>
    <name>balai::ui::DoorPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>显示字符</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>balai::ui::EditMenuWords</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>这些记录已在另一个程序中打开。</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>这些记录已在%1中打开。</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>请在那里关闭，然后在这里再试。</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>这些记录由较新的Balai写成。</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>请安装较新的版本，然后再打开。什么都没有改变。</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>请安装%1或更新的版本，然后再打开。什么都没有改变。</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>已经有同名的内容。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1已经存在。</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>任何内容都不会被覆盖。请选另一个名称。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改变。</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>这里不准许这样做。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>请腾出一些空间，然后再试。先前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>这台电脑不让Balai写到那里。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>请选另一个文件夹，或询问照看电脑的人。</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>这个地方只能读。</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>请选另一个文件夹，或拨动闪存盘上的小开关解锁。</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>文件无法读或写。</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>请检查磁盘或闪存盘是否还在，然后再试。</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>这个密码短语在这里什么都打不开。</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>请检查键盘语言后再试。尝试次数没有限制。</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>这个账号不可以打开那一部分。</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>请找账号可以打开的人，例如引导员。</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>文件已损坏，或有人改动过。</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>请用另一个副本，例如上次的备份。</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>记录旁边的密钥比记录旧。</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>请放回较新的密钥文件，或恢复上次的备份。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>它已经不在那里了。</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>它可能已被移动或移走。请到新的地方找。</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>已按您的要求停止。</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>里面有些地方不对。</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>请看标出的地方，然后再试。</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>Balai内部出了问题。</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>先前保存的内容是安全的。请关闭程序，再重新打开。</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>这不是密钥分片，或有一个字符不对：%1。</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>请与纸上的核对，再输入一次。</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>这个分片属于别的记录：%1。</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>请不要用它，重新开始。</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>这个分片不是与其余分片一起产生的：%1。</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>这些分片合不起来。</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>其中一个不是真的。请再试，逐个略去。</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>已给出不同的分片：%1，需要：%2。</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>请添加还缺的分片，然后再试。</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>单是文件包里的一个文件就大于这个大小。</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>请选更大的文件，或选一个文件。什么都没有移交。</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>这个恢复码属于别的记录。</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>请找为这些记录打印的恢复单。</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>输入的恢复码与恢复单上的不同。</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>请再看第%1组。</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>这不是恢复码。</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>恢复码有八组，每组八个字符。请与恢复单上的核对。</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>密钥文件已损坏或缺失，它的副本完好。</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>请照看电脑的人在这些记录的文件夹里，把keys.json.bak复制成keys.json。</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>里面有些地方不对：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>什么都没有改变；请改正后再试。</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>第%1行：%2。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>第%1行，第%2列：%3。</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>同一个编号出现两次</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>复制的保险库曾与原来的同时使用</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>一段发言的两个版本</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>一项决定的两个版本</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>一项待办事项的两个版本</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>一段备注的两个版本</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>一项建议的两个版本</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>一个条目的两个版本</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>会议记录：%1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>上次交换之前，有两个人在这里写过。两个版本都保留，而且会一直保留。只有一个版本才有的字词已标出。准备好了再选。</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>两边都留在记录里。这里不需要选择。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>两者之前</translation>
    </message>
    <message>
        <source>Passage above</source>
        <translation>上面的段落</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>下面的段落</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>另一个留在历史里。</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两个都要</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>作为两个段落，一前一后。</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>只有会议记录的段落可以并列两次。</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>重新写</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>从任一版本开始，逐字修改。</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>这不是文字。</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>同意过任一文字的人，会请其阅读新的文字。</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>留到会议再定</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter键</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新的文字</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>保留这段文字</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>这里不能保留空白的文字。</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>给出变更…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>接收变更…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>另一台电脑</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>待选择</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>来往记录</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>已邀请，尚未加入</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>理事会信任这台电脑。给到文件夹或闪存盘的变更，它能读取，别的都不能。</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>要把变更带给别人：请给到闪存盘或共用文件夹，并从那里接收对方的变更。</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>给出变更：选闪存盘或共用文件夹</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>正在写出变更</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>接收变更：选文件</translation>
    </message>
    <message>
        <source>Changes (*.balai-bundle)</source>
        <translation>变更 (*.balai-bundle)</translation>
    </message>
    <message>
        <source>Taking changes in</source>
        <translation>正在接收变更</translation>
    </message>
    <message numerus="yes">
        <source>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</source>
        <translation>
            <numerusform>这些变更也会在这台电脑上彻底删除%n个段落或记录。第二个人认同后才会接收。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ 移动</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 选择</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>这里列出从别的电脑来的和送到别的电脑的内容。目前还没有来往。</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>不再信任</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>可能有更新的内容</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>邀请已写好。从现在起给出的变更，它加入后就能读取。</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>不再接收它写的任何内容，也不再给它变更。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>它的字词</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>这台电脑的卡…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>邀请电脑…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>凭卡接纳电脑…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>结束信任…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>邀请电脑</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>电脑的名称</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>不能打开</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>能打开，也能制作移交</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>封存资料</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>要使用它的人，先要有账号。文件用六个词锁住，只显示一次；请用文件以外的途径带去。</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>写出邀请…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>邀请存放在哪里</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>封存的文件 (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>正在写出邀请</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>这六个词能打开邀请。请写下来，与邀请分开放；不会再显示。</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>在新电脑的第一页选“凭邀请加入”。然后在这里给出变更，到那里接收。</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>电脑的卡</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>卡 (*.json *.card);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>信任电脑%1？</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>请用语音与另一台电脑核对这些字词：%1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>之后它就能读取和写入变更。</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>不信任</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>字词相同：信任它</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>卡存放在哪里</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>结束对%1的信任</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>从现在起，不再接收它写的任何内容，也不再给它变更。它已有的内容会留在那里。请尽早与别的电脑交换，让它们也知道。</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>结束信任</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>请用几个字写出原因。它会与电脑的名称放在一起。</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>别的电脑，或这台电脑上较旧的文件夹，可能有备份之后写的内容。接收之前，不会制作移交。</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>如果这是理事会唯一的电脑，请由一个人说明，并写下理由。</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>没有更新的内容…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>没有更新的内容</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>您的账号和日期会写在旁边。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>请用几个字写出原因。</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>请选保险库文件夹以外的位置</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>新的理事会</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>Balai把记录保存在这台电脑上的一个加密文件夹里。什么都不会送到别处。</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>理事会的名称</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>您的账号</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>一个中性的词，例如“工作台1”。记录打开之前就会看到它。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的密码短语</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>四个或更多的词，只有您才会把它们放在一起。空格和各种文字都可以用。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>显示字符</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>把密钥写在纸上</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>如果所有密码短语都忘了，这张单子或分出的各份可以打开记录。别人都没有副本。</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>在这里打印</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>打印机的队列显示“Document 1”。它的内容不会留在这台电脑上。</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>或者用手抄写</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>64个字符。不使用字母I、L、O和U。</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>现在请从您的纸上读两组</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>您开始输入时，左边的单子会遮盖起来。</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>第3组</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>第6组</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>分开保管</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>之后也可以把密钥分给您信任的人：三人中任何两人就能一起打开记录。</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>正在打印单子</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>语言与理事会</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>单子试用之前，封存资料、移交和交换都不开放。</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>这些以后都可以更改，只有文件夹的加密除外，它不能关闭。</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>正在建立记录…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>理事会需要一个名称</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>账号需要一个词</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>还缺文件夹</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>密码短语还太容易猜到</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>两次的密码短语还不相同</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>还有两组要读</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>还有一组要读</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>非常容易猜到</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>容易猜到</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>尚可</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>很好</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>正在建立记录</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>新的理事会</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Later, from a place with a printer</source>
        <translation>以后，到有打印机的地方</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>工作台1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>打开文件包…</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormOver</name>
    <message>
        <source>Enter</source>
        <translation>Enter键</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>a day</comment>
        <translation>选用%1</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>这个日期有两种读法。大于2400的年份可能是佛历。</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本%1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>打印，留出回答的位置…</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>同意书的新版本</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The text is what will be read out; it cannot be empty.</source>
        <translation>这段文字会读出来；不能留空。</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>文件存放在哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>正在制作文件</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>在有人表示同意或不同意之前，会先读出这里的文字。</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>正在读取同意书</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>正在读取Balai自带的文字</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>不再提供</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>来倾听会的人按组别计算人数，每个人只算进一个组别。离开这台电脑的内容从不写出小于五的数字。</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>它不再提供。已计算的人数保留这个名称。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>不再提供</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>重新提供</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>一个组别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>组别名称</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>这里绝不要写人的名字。每种语言写一个名称；没有的语言，会显示别的语言的名称。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>请先写出名称。</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>已经有这样的组别。</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>倾听会的组别</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新组别</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>这里列出不记名字时计算人数用的组别。</translation>
    </message>
</context>
<context>
    <name>balai::ui::Header</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>balai::ui::HeardLine</name>
    <message>
        <source>Count people…</source>
        <translation>计算人数…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>大家离开前已读给他们听</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>还没有计算人数。</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1%2位（送出时写作：不到五位）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1%2位</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>共%1位</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>来了多少人？</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>每个人只算进一个组别，不写名字。组别在“设置”里选择。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>请写0到%1之间的整数。</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>在手册里搜索</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ 章节</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up、Page Down 继续读</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>这一章还没有您的语言。这里显示的是英文。</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>文件存放在哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>正在制作文件</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer words, or others.</source>
        <translation>没有一章有这些字词。请少用几个词，或换别的词。</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelperWords</name>
    <message>
        <source>interpreter</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>调解员</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>陪伴者</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>译者</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpersPage</name>
    <message>
        <source>A person who helps</source>
        <translation>一位协助者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>第一种语言</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>第二种语言</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Promise signed on</source>
        <translation>承诺签署日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>承诺：在场说的话，只留在场内。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>请两种语言都选，或都不选。</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>请把每个日期的年份写完整，例如2026年11月23日。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>承诺的签署日期还没有到。</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>“到”是已经过去的日期。</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>一个成员可以得到帮助的地方</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>提供什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>联络方法</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>成员停止时会在那一页读到这些内容；这里如果写有他们的语言，就用那种语言显示。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>协助者</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>成员可以得到帮助的地方</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>不再协助</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>会议里不再提供这位协助者。以前做过的保留这个名称。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>以后不再协助</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>重新协助</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移走</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>谁来协助</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>这里列出协助者，以及成员可以得到帮助的地方。</translation>
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
        <translation>说出日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>写下日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>附带条件</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>这里的内容从不更改：后来的回答写在先前的旁边。</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>成员改变了主意：再问一次</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>这里还没有询问或回答过什么。</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>与这个回答一起保留</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>保留已签名同意书的图片…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>保留与这个回答有关的文件…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>录下成员说的话</translation>
    </message>
</context>
<context>
    <name>balai::ui::HonorariaPage</name>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>paid twice?</source>
        <translation>付了两次？</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Paid, declined or returned</source>
        <translation>已付、不领或已退回</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>商定日期</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚未付</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>已付…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>已预付…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不领</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>至今已付</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>mobile wallet</source>
        <translation>电子钱包</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>收据不写明款项的用途。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>这个日期可以有两种读法，或读不懂。请写成2026年11月23日。</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>新酬金</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>请先添加一位成员。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>酬金</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>这里列出理事会因成员付出时间而应付的酬金，以及已付的酬金。</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>请先读给成员听：%1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>年度预算</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>没有金额就没有预算。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>年份请写成2026。</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>货币请用三个字母，例如KHR。</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>关于税和其他援助的说明</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>It is read before the first payment and stands on receipts. It stops nothing.</source>
        <translation>第一次付款之前读出来，也写在收据上。它不阻止任何事。</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>文件存放在哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>正在制作文件</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>已退回…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>这位成员不带纸张回家，所以没有收据。</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>收据…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>年度预算…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>关于税和其他援助的说明…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>至今已付%1，尚未付%2。</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>正在合计全年</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已给</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>已给收据</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>收据已给</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>电脑或闪存盘不见了</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>纸张不见了</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他事</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>送出或打印得太多</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>有人看到了记录</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>可能有人知道密码短语</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>还有人要告知</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>所有人都告知了</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>有关的成员</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>告知成员的日期</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>告知主管机关的日期</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>请先用每位成员自己选的方式告知有关的成员。这里不要写名字，也不要写经过。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>修改记下的内容</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>记下事故</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么事</translation>
    </message>
    <message>
        <source>Leave a day empty that you do not know, or that has not come yet.</source>
        <translation>不知道的日期，或还没有到的，请留空。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>请把每个日期的月份写成文字。</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>还没有到的日期不能记下。</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>请用数字写出有多少位成员。</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>这里列出出了什么差错，免得忘了告知有关的人。目前没有记下什么。</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>您的回答已保存。您随时可以停下。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>我想参加</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>我不想参加</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>改天再问我</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>参加时您需要什么（没有可留空）</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>给%1</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>您可以在这里停下。今天不需要您再做什么。</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>就是这些了。谢谢您。</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>body, what it asks for</comment>
        <translation>%1邀请：%2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>谁看到您的回答</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>保管理事会记录的人。只有您准许，那个机构才会知道您想参加。</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>如果您不同意</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>没有人会问为什么。只会告诉那个机构：没有人有空。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationFacts</name>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>酬金</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>没有</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>交通</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>会付</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>不付</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>这没有酬金。</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>对方想问个人自己的经历。谁都不必说。</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>新邀请</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>谁邀请</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>邀请做什么</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>对方付（%1）</translation>
    </message>
    <message>
        <source>Travel is paid</source>
        <translation>付交通费</translation>
    </message>
    <message>
        <source>They ask about a person’s story</source>
        <translation>会问个人经历</translation>
    </message>
    <message>
        <source>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</source>
        <translation>这一步还没有询问任何人。没有酬金或会问个人经历的，询问之前会先标出。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>请先添加政府部门或组织。</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>请用几个字写出对方邀请做什么。</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>这个日期可以有两种读法，或读不懂。请写成2026年11月23日。</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>询问成员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>成员独自在电脑上回答。已回答参加或不参加的人不在这个列表里。</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>交出电脑</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>所有人都回答了。</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>文件存放在哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>正在制作文件</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>会问经历</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>chip at an invitation</comment>
        <translation>没有酬金</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Answered or over</source>
        <translation>已答复或已过</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>询问成员…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>给机构的文件…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>已告知机构</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>至今的回答</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>想参加的</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>这里列出政府部门和组织邀请成员做的事：演讲、培训、审阅、会面。</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>凭邀请加入</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>正在打印单子</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>理事会有人在自己的电脑上写了邀请，并告诉了您六个词。</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>选择邀请…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>封存的文件 (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>六个词</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>您的账号</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>这台电脑的密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>在这里建立记录</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>还缺邀请</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>还缺六个词</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>理事会还没有您的账号</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>还缺文件夹</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>正在打开邀请</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>理事会：%1。请选择您的账号。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>正在建立记录</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>这里的文件已封存。能打开封存名字的账号可以保留和查看。</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>最多20 MB。它保存在保险库里；您选的文件留在原处。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>这里还没有</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音或录影</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>要保留的文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>这个文件大于20 MB。请把它缩小，例如减少像素，然后再选一次。</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>这个文件是空的。请选另一个。</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>正在保存文件</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>这个文件会随另一台电脑的变更送来。</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>这张图片的像素太多，无法在这里显示。它照原样保存着。</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>这张图片已损坏，无法显示。它照原样保存着。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关上</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>彻底删除这个文件…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>彻底删除这个文件？</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>它会在这里彻底删除，别的电脑则在下次交换时删除。</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>旧备份仍留有它。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>删除后无法找回。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>正在彻底删除文件</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>它封存在保险库里。</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>它保存在保险库里。</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>保留这段录音</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>这里只能看图片和PDF。文件照原样保存着。</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>里面没有人…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>里面有谁…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>里面有%n位成员…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>看不到、听不到、也认不出任何人</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>新段落</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter键</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>不作记录</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Rather than “%1”: %2</source>
        <comment>a word, words offered instead</comment>
        <translation>不用“%1”，可用：%2</translation>
    </message>
</context>
<context>
    <name>balai::ui::KindWords</name>
    <message>
        <source>Attend</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>出席</translation>
    </message>
    <message>
        <source>In minutes</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>名字</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>分享</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>发表</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>联络</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>研究</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>培训</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>所有政府部门</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>伙伴机构</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>较新版本写明的人</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已询问</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>yes again</source>
        <translation>再次同意</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>不再有效</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>由理事会结束</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>较新版本的回答</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>完全不显示</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>作为一位成员</translation>
    </message>
    <message>
        <source>under the chosen name</source>
        <translation>用自选名字</translation>
    </message>
    <message>
        <source>under their own name</source>
        <translation>用本名</translation>
    </message>
    <message>
        <source>a no to this use</source>
        <translation>对这项用途不同意</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>一项同意已收回</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>一项同意已被结束</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>一项同意不再有效</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>同意已结束</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>同意尚未开始</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>还没有人同意</translation>
    </message>
    <message>
        <source>two versions wait for a choice</source>
        <translation>两个版本等待选择</translation>
    </message>
    <message>
        <source>who said it is not noted</source>
        <translation>没有记下是谁说的</translation>
    </message>
    <message>
        <source>somebody takes a pause</source>
        <translation>有人在暂停</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>有人已离开理事会</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>有人要求修改</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>有拿掉的要求尚未处理</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>有异议尚未处理</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>还没有人读过并说写得对</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>译文未核对</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>仍在审阅中</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>有条件需要确认</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>尚未通过</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>没有这种语言的文字</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>不是给会看到的人看的</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>已经不在了</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>缺少已签名的同意书</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>议程中的闭门项目</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>它的内容无法搜索</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不准许</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>文字里有一个自选名字，没有人说过可以写。</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>文字里有一个来自封存记录的名字。</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>文字里有来自封存记录的名字的一部分。</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>文字里有一个来自封存记录的电话号码。</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>文字里有一个来自封存记录的地点。</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>文字里有一个来自封存记录的联络方式。</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>备注里有引号：也许引用了没有问过的人。</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>备注用了第一人称：也许是某人自己的话。</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>这段备注曾是某人的发言。</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>几项细节放在一起。符合的人也许不到五个；读者可能猜到是谁。</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>有一个文件无法搜索。</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>有些内容需要由人来看。</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>部分接受</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>原则上接受</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>答复表</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>答复文件</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>在会议上</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>想法</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>审阅中</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已替换</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已完结</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>按进度进行</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>有延迟</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>我们认同</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>部分认同</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>我们的看法不同</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>我们不知道</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>公共机关</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>国际组织</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>来宾</translation>
    </message>
    <message>
        <source>active</source>
        <translation>参与中</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>已预付</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>不领</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>阅读和审阅</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>演讲</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>research</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>其他工作</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>已有更正取代</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>有两位的话在里面，他们要求不要放在同一个文件包里。</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>时间</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>交通</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>照顾孩子或他人</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>其他费用</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>演讲</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>培训别人</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>与报纸、电台或电视谈话</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>阅读和审阅</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>参加研究</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>来参加会议</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>其他事</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>这些字词可能让人猜到是谁。</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>亲属</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>a day or a year</source>
        <translation>日期或年份</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>their work</source>
        <translation>本人的工作</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>身体或健康</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>本人的家庭</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>独一无二的情况</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>官司或报案</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>联络方法</translation>
    </message>
    <message>
        <source>somebody tells of themselves</source>
        <translation>有人讲述自己的事</translation>
    </message>
    <message>
        <source>%1 This stands there: %2.</source>
        <comment>a finding; what the words give away</comment>
        <translation>%1这里有：%2。</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>引导员</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>阅览者</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>这类文件不送出</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>还没有人说明文件里有谁</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>它所属的内容不送出</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>文件还在另一台电脑上</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>内容以外附带的信息无法去除</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>它已停用</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>先前不在文件包里</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>图片里的内容无法搜索。要有人把它全部看过：面孔、名字、地点、纸张。</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>录音里说的话无法搜索。要有人把它全部听过：名字、地点、声音。</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>离开理事会</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1离开理事会</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>正在查找成员说过的话</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>离开理事会…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>成员说过或支持的每一项，都由成员选择怎样处理。请一起坐下来；最后一个问题之前，什么都不会发生。</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>没有以这位成员的名义写下的内容。</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>对全部内容</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>会上所说</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>怎样处理</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>将会发生的事</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>正在离开理事会</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavingWords</name>
    <message>
        <source>Stays here, goes to nobody</source>
        <translation>留在这里，不给任何人</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>继续使用，用自选名字</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>继续使用，写作“一位成员”</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>有五位或更多的人支持这一项。它仍属于理事会，不写任何人的名字。</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>别人也写了这一项，所以不能彻底删除。</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>别人也写了这一项，所以不能彻底删除。今天没有任何同意涵盖它，所以不能继续使用。</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>今天没有任何同意涵盖它，所以不能继续使用。</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>从今天起成员已离开。除了继续使用的内容，成员的任何内容都不会送出。</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>1项内容留在理事会，不给任何人。</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>%1项内容留在理事会，不给任何人。</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>1项内容用自选名字继续使用。范围和时间不超出成员今天的同意。</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1项内容用自选名字继续使用。范围和时间不超出成员今天的同意。</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>1项内容写作“一位成员”继续使用。范围和时间不超出成员今天的同意。</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1项内容写作“一位成员”继续使用。范围和时间不超出成员今天的同意。</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>1项内容会彻底删除：在这里、在历史里、在搜索里，其他每台电脑则在下次交换时删除。删除后无法找回。</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>%1项内容会彻底删除：在这里、在历史里、在搜索里，其他每台电脑则在下次交换时删除。删除后无法找回。</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>其中有些先前已送出。“移交”页会提供停用通知。旧备份也仍留有它。</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>旧备份仍留有它。</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>尚未付的酬金仍然要付。</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>Looking up what went out</source>
        <translation>正在查找送出的内容</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>对方正在使用</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>要通知停用</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>已于%1通知停用</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>已停用，对方于%1告知</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · 移交%2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>建议%1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>段落%1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>送出日期</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>The member’s yes to it</source>
        <translation>成员对此的同意</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>文件存放在哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>正在制作文件</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>送出了什么</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>打印给成员…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>这位成员没有任何内容送出。</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>这里已拿掉这些话</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>Balai碰不到：</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>印出的纸张</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>旧备份</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>%1的审阅本，开放到%2</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>移交%1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>别的电脑</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>请要回来，并用碎纸机销毁。</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>请制作新备份，然后删除旧的。</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>请要求删除那个文件。</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>请送出停用通知。</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>它们会在下次交换时彻底删除。</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ 移动</translation>
    </message>
    <message>
        <source>One moment. This is being read.</source>
        <translation>请稍候。正在读取。</translation>
    </message>
</context>
<context>
    <name>balai::ui::Listen</name>
    <message>
        <source>This recording comes with the changes of another laptop.</source>
        <translation>这段录音会随另一台电脑的变更送来。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>收听</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>这台电脑不能播放录音。</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>它无法在这台电脑上播放。</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>显示字符</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter键</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>已于%1上锁</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>恢复码，写在您的纸上</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>键盘：%1</translation>
    </message>
    <message>
        <source>This is the sample council. Its passphrase is: %1</source>
        <translation>这是示例理事会。它的密码短语是：%1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>回到密码短语</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>忘了密码短语？</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>打开理事会的文件包…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>一个人有恢复码</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>几个人有密钥分片</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Larger letters	Ctrl++</source>
        <translation>放大字体	Ctrl++</translation>
    </message>
    <message>
        <source>Smaller letters	Ctrl+-</source>
        <translation>缩小字体	Ctrl+-</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>一般大小</translation>
    </message>
    <message>
        <source>A±</source>
        <extracomment>Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus</extracomment>
        <translation>A±</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字体大小</translation>
    </message>
</context>
<context>
    <name>balai::ui::MakingPage</name>
    <message>
        <source>Close Balai</source>
        <translation>关闭Balai</translation>
    </message>
    <message>
        <source>Making the sample council</source>
        <translation>正在建立示例理事会</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>正在把一个虚构理事会的一年写入文件夹；关闭Balai时，这个文件夹随之消失。需要几秒钟。</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>已请假</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>理事会会议</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>咨询会</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>介绍会</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>工作小组</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>倾听会</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审阅中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>会议记录撰写或审阅中</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>已举行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>打开会议记录</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>加入议程</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>邀请所有参与中的成员</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>闭门环节</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>议程上还没有内容。</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>还没有邀请任何人。</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>谁会来</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>关于什么？</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>请用几个字写出主题。</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新会议</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>建立会议</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>会议需要一个标题。</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>请把日期的月份写成文字。</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>时间请写成09:00。</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>这里列出理事会的会议，连同议程和会议记录。</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>更改议程项目</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>议程项目的来宾</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>推迟议程项目</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>放入推迟的项目</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>使用惯常议程</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>存为惯常议程</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>就口译员询问成员</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>安排系列的下一次</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>给成员的通知</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>给机构的会议记录和登记册</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>内容提示</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>谁在场</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>成员和来宾</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>只有成员</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>哪个项目？</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>哪些机构可以在场？</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>说哪些语言？</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>谁来口译？</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>哪位来宾？</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>议程和人员会一并带过去。</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>单独询问哪一位？</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>%1会为您口译。这样可以吗？</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>请换一位</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>记下希望被引用的来宾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>需要换一位口译员。有人提出要求，没有说理由。</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>记下未付款项…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>会后感受：传递电脑</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>电话或视讯</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>引导员</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>bodies that come</comment>
        <translation>与%1</translation>
    </message>
    <message>
        <source>Before the guests come in: %1</source>
        <comment>bodies that wait outside</comment>
        <translation>来宾进来之前：%1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>先前答应，尚未完成</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>倾听会不记名字。</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>受邀的人并非都适合在同一次会议。各自的页面有更多说明。</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>没有成员带纸张回家。</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>谁的通知？</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>文件存放在哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>正在制作文件</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>日历文件存放在哪里</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>谁会看到</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸本文件</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>决定登记册</translation>
    </message>
    <message>
        <source>Register of attendance</source>
        <translation>出席登记册</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>所用名称</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>里面只有成员同意给这位读者看的内容。</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>制作文件</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>请选择谁会看到。</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>与这次会议一起保留</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>保留文件…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>听了多少人的话</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>还没有记下任何口译员。</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>谁来协助…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ 移动</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R 第一个要求</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>封存会议记录</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn 下一个项目</translation>
    </message>
    <message>
        <source>← ↑ ↓ → day</source>
        <translation>← ↑ ↓ → 日期</translation>
    </message>
    <message>
        <source>Page Up, Page Down month</source>
        <translation>Page Up、Page Down 月份</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter 打开</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月历</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>会议怎样显示</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>正在准备这一轮。</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>正在准备这一轮</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>为成员朗读</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>审阅文字</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>公开演讲</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>外展</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>只限当面</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>通过陪伴者</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>两次会议之间不联络</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么都不带</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>听到的内容</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸本文件</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>法定姓名</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>名字的各部分</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名字</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电邮</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Safe ways to make contact</source>
        <translation>安全的联络方式</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>怎样联络陪伴者</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>紧急情况时</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>可能让人认出成员的地点</translation>
    </message>
</context>
<context>
    <name>balai::ui::MembersPage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>酬金</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>可以送给：%1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>不可以送给：%1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>谁说的？</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>这关于哪项建议？</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>不作记录。</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>什么都不保留。再按同一个键结束。</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>继续记录</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>写下的内容已保存。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>拿掉这些话？</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>这个段落会从会议记录、它的历史、搜索中彻底删除；下次交换时，这些记录的每个副本也会删除它。</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>旧备份、印件和已交出的文件包仍留有它。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>删除后无法找回。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>正在拿掉文字</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>您怎样回答？原文保持不变。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>给出这个回答</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>谁坐下来读？</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>这次会议还没有记下谁出席。</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>Balai关闭时正在输入的文字已保留。</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>收进来</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>回到草稿</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>交给成员审阅</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>确认会议记录</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>封存会议记录</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>会议记录，%1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>显示的语言</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>审阅本</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>会议记录的下一步</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>一个拿掉一句话的要求。</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>%1个拿掉一句话的要求。</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>唯一的回答是彻底删除。</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>去那里</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>谁来做，最迟什么时候？</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有人</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>请把日期的月份写成文字。</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>由一位成员阅读</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>成员带回家的内容</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>更正这个段落</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>阅读的成员</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>谁来读这份会议记录？</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>一位</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1位</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>阅读的人</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>我们查看回答的日期</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>谁都不必回答。以后才回答的，我们也会听。</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>%1的会议记录</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>交付审阅</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>请至少选一位。</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>正在交付会议记录审阅</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>%1的会议记录按提交的文字确认。</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>%1的会议记录修改后确认。</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>正在确认会议记录</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>应该怎样写？已封存的文字仍然保留，照样显示。</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>正确的文字</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>加入更正</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>正在加入更正</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>审阅中，%2位中已有%1位读过</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>轮流阅读</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>接收成员的回答…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>成员的回答</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>封存的文件 (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>正在接收回答</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>这些回答先前已经接收。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>已接收%n个回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>%n个回答的段落后来已彻底删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>用这些语言</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>请至少选一种语言。</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>现有的所有语言</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>没有任何语言</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>录下有人朗读会议记录</translation>
    </message>
</context>
<context>
    <name>balai::ui::MonthView</name>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Meetings of this day</source>
        <translation>这一天的会议</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1，今天</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day, its meetings</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>balai::ui::NewPassphrasePage</name>
    <message>
        <source>A new passphrase</source>
        <translation>新的密码短语</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>恢复码已打开记录。请现在设定新的密码短语；忘记的那个在这里就什么都打不开了。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>设定密码短语</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>正在设定密码短语</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>正在打开封存的内容</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>凭邀请加入</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>回到备份</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>读为我写的文件</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>正在查看哪些事需要有人处理</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>记下未付款项</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>每位得到（%1）</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>到会的每位都记一次未付。已经记下的不再记。</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>到会的每位都已记下。</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>尚无答复</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>请选择一个答复，或去掉其他文字。</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>这个日期可以有两种读法，或不是日期。请写成2027-03-01。</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>理事会的文件包</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>文件包</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>文件包 (*.zip *.age);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>正在打开文件包</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>理事会移交的文件包在这里打开。它的内容不会写到这台机器上。</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>打开文件包…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>这个文件包用密码短语锁住。理事会会用文件以外的途径告诉您。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>显示字符</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter键</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>打开另一个文件包…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>保存答复表…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>保存已签名的答复…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>文件包里有什么</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>已答复：%2项中的%1项</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>请先答复一项建议。</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>这个文件包被改动过，或已损坏。</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>请不要使用。请理事会再送一次。</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>这个文件包旁边没有签名。</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>它是完整的，但无法核对由谁制作。请把结尾是.minisig的文件放在旁边，再打开一次。</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>不认识为这个文件包签名的密钥。</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>请向理事会索取密钥。</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>未被改动。</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>签名所用密钥的字词是：</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>请与理事会信函上的字词核对。</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>已签名的答复存放在哪里</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>答复表存放在哪里</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>答复文件 (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>答复表 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>答复表已保存。请送交理事会。</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>答复文件已保存。请送交理事会，并用另一个途径告知这些字词：</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>会议记录和决定</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>理事会的文件包</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>希望最迟答复的日期</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>文件包的语言</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>请在左边选择一项建议，在那里答复。您输入的内容在保存之前只留在这个窗口里。</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>您的信函</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>这些会写在您的每项答复里。都可以留空。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答复</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>这是旧版本：同一个文件夹里的文件包%1已取代它。请使用那一个。</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>如果有内容要停用</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>停用通知请您停止使用文件包%1的项目。</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>没有要说明的</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>我们已停止使用</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>理事会的文件包</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不保存就关闭？</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>您的答复没有保存在别处。关闭就会彻底删除。</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>回到我的答复</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>关闭并彻底删除</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>读为我写的文件</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>封存的文件 (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>您独自阅读，想怎样回答都可以。内容不会留在这台电脑上。</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>六个词</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>还缺文件</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>还缺六个词</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>正在打开文件</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>您的回答存放在哪里</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>封存的文件 (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>您的回答已保存。请按告诉您的方法把文件带回来。</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>回答无法保存到那里。请选另一个地方。</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示文字</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>保存我的回答…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>您可以在这里停下。您的回答还没有保存。可以存成文件，只有理事会能打开；也可以不留。</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>它与您的回答一起放进封存的文件，只给理事会。</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1，原文</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1，译文</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>仅限工作台</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 附信</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassageReadings</name>
    <message>
        <source>Before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>正在读取会议记录</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>谁来读</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>这份会议记录里还没有文字。</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>%2个段落中已有%1个用%3录音。</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>写过这份会议记录的人不朗读它。请先把朗读的人加为协助者。</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>只读文字，不读名字。成员在阅读页收听；录音只留在理事会的电脑上。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%2段中的第%1段</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>录下这个段落</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>只要这些文字没有改变，它就在阅读页播放。</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>朗读这个段落的录音</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>谁来协助…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>请先在“谁来读”下面选好由谁朗读。</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>显示字符</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>现在的密码短语</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>它在这台电脑上有效。先前的备份仍用以前的密码短语打开。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>需要现在的密码短语。</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>正在更改密码短语</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>给%1的新密码短语</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>由本人输入；别人都不必知道。</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>已按选择以Unicode粘贴。</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>原样粘贴</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>这可能是用Zawgyi输入的缅甸文。哪一个读得通？</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>就用这个</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>以Unicode</translation>
    </message>
    <message>
        <source>Do the same until the vault locks</source>
        <translation>保险库上锁之前都这样做</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>整个文件都这样做</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>这个文件里的译文可能是用Zawgyi输入的缅甸文。哪一个读得通？答案对全部译文有效。</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>这个PDF已损坏，无法显示。它照原样保存着。</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>这个PDF要有密码才能打开。请送来的人给一个不带密码的。</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>这个PDF需要的内存或时间超过这里一个文件的限度。它照原样保存着。</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>这台电脑无法显示PDF：阅读程序没有启动。文件照原样保存着。</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>正在打开页面</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>name of a file</comment>
        <translation>%1，第%2页</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>说的语言</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读的语言</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>加入日期</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation>信任的人</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚未付</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>更改名字…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>征求同意</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>送出了什么…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>自选名字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The name is free: a nickname, a tree, a river. No legal name is asked for.</source>
        <translation>名字随意取：昵称、一棵树、一条河。不问法定姓名。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>需要一个名字，什么名字都可以。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>During a pause, and after leaving, nothing of this member goes out.</source>
        <translation>暂停期间和离开之后，这位成员的任何内容都不会送出。</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>这里列出理事会的成员，各用自己选的名字。</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>排序用字</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>“称呼”是大家对成员的叫法，例如“阿姨”。“排序用字”决定在列表里的位置；用一般顺序时请留空。</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>联络方法</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>带回家</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>在理事会的时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>请把日期的月份写成文字。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>最后一天在第一天之前。</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>实际需要</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>只写实际需要</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>只写实际需要：坡道、靠门的座位、不吃肉。绝不写谁遇到过什么。这会封存起来。</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>回来之后，一切都恢复原样。什么都不会再问一次。</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>新工作小组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>工作小组需要一个名称。</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>这里有封存的内容。</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>可以打开的人：%1。</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>法定姓名和联络方式已封存。打开时要输入您的密码短语，并会记下来。</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>还没有封存的内容。这里从不需要法定姓名。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>开始…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>现在打开着。两分钟没有按键，或您离开这一页，就会关上。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>现在关上</translation>
    </message>
    <message>
        <source>A former account</source>
        <translation>以前的账号</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>%1于%2 %3打开过。</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>打开封存的内容</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>您的密码短语</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>显示字符</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>您打开过、什么时候打开，会留在记录里。您看到了什么则不会留下。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>请输入您打开记录时用的密码短语。</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>那是另一个密码短语。什么都没有打开。</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>有几个时，用逗号分隔。</translation>
    </message>
    <message>
        <source>%1 · is called %2</source>
        <comment>state, form of address</comment>
        <translation>%1 · 称呼%2</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <source>How to reach…</source>
        <translation>联络方法…</translation>
    </message>
    <message>
        <source>Time here…</source>
        <translation>在这里的时间…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>实际需要…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>回来…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>离开…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>需要朗读</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>希望参加（随时可以更改）</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>另一种语言</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>工作小组</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>新工作小组…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>不与以下成员在同一次会议或同一个文件包（封存，不问理由）</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>选择成员</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>这些字没有转写规则。请按成员自己的写法写名字。</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>这是按规则写的：规则只认得字，不认得读音。请按成员自己的写法改正。</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>也写作</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>提议一种拉丁字母写法</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>“也写作”是同一个名字用别的文字写成，以逗号分隔。每种写法都能搜索到这位成员，也都与名字一样留下不送。</translation>
    </message>
</context>
<context>
    <name>balai::ui::PickOver</name>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>balai::ui::PreparePage</name>
    <message>
        <source>Hand-off %1</source>
        <translation>移交%1</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>新的移交</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 下一栏</translation>
    </message>
    <message>
        <source>Alt+1–9 page</source>
        <translation>Alt+1–9 页</translation>
    </message>
    <message>
        <source>For</source>
        <translation>致</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>会议记录：%1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>这项同意附带条件</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>怎样遵守这个条件？</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>理由以您的账号与移交一起保存。它不会放进文件包。</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>已遵守</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>需要写几个字，给以后询问的人。</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>正在制作页面</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>不改，附理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不改</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>Where to put the package and its signature</source>
        <translation>文件包和签名存放在哪里</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>正在制作文件包</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>文件包和签名已保存：%1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>打开PDF</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>回到移交</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1会看到</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>您选了</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>成员准许</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%2个部分中的%1个</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>里面没有内容</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>留下不送：%1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>留下不送</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>完整，全部写作“一位成员”</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>准许</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>%n个留下不送</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>留下不送</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>%n个部分；页面上不提及</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>项目%1，一段发言</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>项目%1，一项决定</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>项目%1，一项待办事项</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>项目%1，一段备注</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>项目%1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>送出前检查</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>没有发现</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n项发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>%n项发现，%1项未回答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>不改，附理由</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>不改，附理由…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>正在制作页面。</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>请先选择要送出的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>%n项发现等待回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>这里的内容都不可以送出。</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>文件包将会签名：PDF、ODT、XLSX和一份答复表。</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>然后文件包就可以签名：PDF、ODT、XLSX和一份答复表。</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>有一项口头同意是您自己输入的，成员还没有看过。所以由另一个人确认。</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%2位发言人中有%1位准许</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>发言人不到五位</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>成员还没看过</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>文件包 (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>这六个词能打开文件包。请用文件以外的途径告诉机构；这些词不会再显示。</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>不上锁</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>用六个词锁住</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>文件包</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>移交%1，代替%2</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>与这些一起保留的文件</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>文件包已保存为%n个文件，每个都有自己的签名。请每封邮件只送一个；第一个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>7-Zip、Keka或其他能打开AES-256 zip的压缩程序可以打开它；Windows自带的不行。</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>自由软件age可以打开它，Balai也可以。</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>上锁的zip，给没有age的单位</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>每个文件最大%1 MB</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>适合电子邮件的大小</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>不放这个文件</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>已经看过或听过…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>没有以下语言的内容：%1</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>这台电脑不能朗读。您选的人可以读给您听。</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>这台电脑没有这种语言的语音：%1。您选的人可以读给您听。</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>听人朗读</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>这段录音无法在这台电脑上播放。</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>语音没有反应。您选的人可以读给您听。</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>您的话</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>今天没有别的要读了。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%2段中的第%1段</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>您说的话是这样写的。这是译文：</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>您说的话是这样写的：</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>关于这次会议，是这样写的：</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>这不是您的话。</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>纸上写着您的名字：%1。</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>纸上没有写这是谁说的。</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>纸上写的是“一位成员”。您的名字没有显示。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>缩小字体</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大字体</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>您的回答已保存。您随时可以停下。</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>写得对</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>请修改</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>请拿掉</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>读一读写下来的内容</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>告诉理事会一件事</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>我同意和不同意的</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>理事会应该谈什么？</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>应该怎样写？</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>放进议程</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>提出这个愿望</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>向理事会提议</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>您可以在这里停下。
今天不需要您再做什么。</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>您可以倾谈的人</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>我希望有人来和我谈谈</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>这会封存起来，给负责支援的人。</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>您同意和不同意的事</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>拿掉这段话？</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>您的话马上从会议记录里拿掉。</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>历史和搜索里也会拿掉。别的电脑在下次交换时拿掉。</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>旧备份和已交出的纸张可能还留着。</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>拿掉后找不回来。</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>先不动</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>拿掉</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>正在拿掉您的话</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>理事会的陪伴者</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>随时可以找陪伴者。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>已保存。会有人来找您。</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>这里无法封存它。请告诉您的陪伴者。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>%1读给您听。</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>谁来读</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>我自己读</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>您说“写得对”之后，这里改过了：</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>我完成了</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>别人邀请我做的事</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>您对此怎么说？</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>我不认同这一点</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>作为一位成员</translation>
    </message>
    <message>
        <source>under my name</source>
        <comment>how she appears</comment>
        <translation>用我的名字</translation>
    </message>
    <message>
        <source>without saying who</source>
        <comment>how she appears</comment>
        <translation>不说是谁</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>您怎样署名</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>不打字，改用说的</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>您之后坐下来的人都看不到您的话。这一轮结束时，您的话会从会议记录里拿掉。</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>电脑现在无法写下这一项。您下次回答时，它会再试。</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>它与您的回答一起封存。只有负责封存内容的人能听。它从不离开理事会的电脑。</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>这里无法封存录音。请打字，或告诉能写下来的人。</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>这次会议还没有记下谁出席。</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>谁坐下来读？</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>阅读的成员</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>设定PIN</translation>
    </message>
    <message>
        <source>The PIN is set. It opens the cover of this reader and nothing else.</source>
        <translation>PIN已设定。它只能揭开这个阅读页的遮盖，别的都打不开。</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>PIN有四个或更多数字，只能揭开这个阅读页的遮盖，别的都打不开。</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>结束这一轮</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>您可以在这里停下。
今天不需要您再做什么。</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>您想带些什么回家吗？</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>什么都不带</translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation>我听过了</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸本文件</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>什么都不带，也是好的回答。家里没有的，别人在家里就找不到。</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>请下一位坐下</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>这一轮到此结束</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>打开工作台</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>回到这一轮</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>这不是密码短语。</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>记录已上锁。用密码短语可以打开，并接收所有回答。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingsView</name>
    <message>
        <source>Somebody reads it, recorded on %1.</source>
        <translation>有人朗读，录于%1。</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1它是旧文字的录音，不会播放。</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>彻底删除这段录音…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>录下有人朗读</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>它与同意书一起保留。只要文字没有改变，就播放它来代替电脑的语音。</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>保留这段朗读</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>选择WAV文件…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>用%1朗读同意书的录音</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV文件 (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>这个文件大于20 MB。请把它缩短，然后再选一次。</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>正在保存录音</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>这个文件无法在这里播放。请存为16位、一个或两个声道的WAV，然后再选一次。</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>彻底删除这段录音？</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>它会在这里彻底删除，别的电脑则在下次交换时删除。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>删除后无法找回。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>正在彻底删除录音</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>朗读时按住空格键，读完后放开。也可以按一次开始，再按一次结束。</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>停用通知存放在哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>正在制作停用通知</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>撤回项目</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>用于出错时：请机构停止使用这些项目。通知只写编号，不写别的。</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>打印撤回通知…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>文件包里没有这个编号的项目：%1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>请写文件包里的编号，以逗号分隔。</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>理事会通过这项建议</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>以共识</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>以表决</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>不同看法，如有</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>从现在起文字定下来：更改需要重新通过。</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>记下答复</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>谁答复的</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>目标日期</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>信函编号</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>请先在理事会名称下添加该机构。</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>这个日期可以有两种读法，或读不懂。请写成2026年11月23日。</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>理事会看到的情况</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>我们的看法</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>用一句话</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>修改文字</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>需要一个标题。</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>新建议</translation>
    </message>
    <message>
        <source>To</source>
        <translation>给</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>一个机构</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>所有机构</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已完结</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>共识，有一个不同看法</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>共识</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>给%1</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, source</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>how far it is done, day</comment>
        <translation>%1 %，%2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1说</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>记下答复…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>我们的看法…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>通过…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>修改文字…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>送去审阅</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>完结</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>理事会的看法：%1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>理事会已通过</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ 移动</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R 记下答复</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>这里列出理事会的建议，以及每项建议的结果。</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>这段文字与通过时不同。重新通过之后，才会再送出。</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>改为草稿</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>回到审阅</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>重新写</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>保留%1的信函…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>与这项建议一起保留</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>保留文件…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>分片存放在哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>正在制作分片</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>密钥分片</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>保管分片的人数</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>几个人能打开记录</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>pages to print</source>
        <translation>打印的纸张</translation>
    </message>
    <message>
        <source>one file each</source>
        <translation>每个一份文件</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>分片是密钥的一部分。单独一个什么都打不开。凑齐足够的分片，就能打开您能打开的全部内容。</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>请把每个交给理事会信任的不同的人。不要把任何一个放在电脑旁边。先前做的分片此后什么都打不开。</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>制作分片…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>需要的分片比现有的多。</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已遮盖</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · 第1份</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>您从纸上读各组时，单子会遮盖起来。</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>密码短语遗失时，这八组字符可以打开记录。</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>请把这张纸放在只有您会找的地方。请不要拍照。</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>试用日期：____________________   试用人：____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>回到备份</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>选择备份…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>要回到的备份</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>备份 (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>备份会成为新的文件夹；已有的内容不会改变。请用制作备份那天的密码短语打开。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>备份之后写的内容不在里面。移交任何内容之前，请先接收别的电脑上的内容。</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>回到这份备份</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>还缺备份</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>还缺文件夹</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>正在回到备份</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>正在读取答复</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>正在接收答复</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>收件单位的答复</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>全部不要</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>接收这些</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>答复文件完整。请与收件单位核对密钥的字词：%1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>这里列出收件单位的答复，还没有记下任何内容。</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>找到的列</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>第二列，意思相同</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>不明白：这是什么？</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意思是</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>列“%1”的意思是</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>读到的行</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>没有一行有答复。</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>还有%n行已读取，没有在这里显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>对方已停止使用移交%1中停用的内容</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>没有编号的项目</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>最迟%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>信函日期%1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>先前已知</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>还是接收</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>略去这一行</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>heading of a column, number of a line</comment>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>就用这个</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>这个文件的内容都无法接收。</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>请先说明哪一列是答复，哪一列是项目或编号。</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>%n个问题等待回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>没有可以接收的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>将记下%n项答复。现在还没有记下什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>与先前记下的不同的回答：两者都保留</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundHead</name>
    <message>
        <source>Answered on</source>
        <translation>回答日期</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>解释的人</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>谁会看到</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>读出的语言</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>回答方式</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>how somebody answered</comment>
        <translation>签名</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>拇指印</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>口头，有见证人在场</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>陪伴者</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在场</translation>
    </message>
    <message>
        <source>there</source>
        <translation>在场</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问内容</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>理事会的所有人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1：没有同意书</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1：没有这种语言的同意书</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1：版本%2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>同意书：%1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>口头，有录音</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundPage</name>
    <message>
        <source>1 yes</source>
        <translation>1 同意</translation>
    </message>
    <message>
        <source>2 no</source>
        <translation>2 不同意</translation>
    </message>
    <message>
        <source>3 later</source>
        <translation>3 以后</translation>
    </message>
    <message>
        <source>Ctrl+Enter keep</source>
        <translation>Ctrl+Enter 保存</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加一位</translation>
    </message>
    <message>
        <source>Picture slips…</source>
        <translation>图片纸条…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>在这台电脑上轮流</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>显示所有回答</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>1同意、2不同意、3以后。名字：1自选名字、2“一位成员”、3以后、4不显示、5本名。Backspace：未询问。在名字上按Delete移走这一行。</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>回答：人员与问题</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>是哪一天回答的？请写日期，连同年份。</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>回答的日期还没有到。</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>口头回答需要一位见证人。请写出谁听到了。</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>还没有输入什么。空格仍是“未询问”：不会为它们写入任何内容。</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>要写入的回答：%1。人员：%2。空格仍是“未询问”。</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>图片纸条存放在哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>正在制作图片纸条</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>正在保存这一轮</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>输入后随即撤销。</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>这一轮已保存。回答：%1。人员：%2。按Ctrl+Z可以撤销。</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>有一项不同意涉及先前送出的移交：%1。</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>前往移交</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>一轮问题</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>保存这一轮</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>有一轮已输入而没有保存的，还在这里。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>在这台电脑上有一位的回答中断了。已给出的回答还在这里。</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>保留这些回答</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不保留这些回答</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>图片纸条</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>没有名字</translation>
    </message>
    <message>
        <source>with the chosen name</source>
        <translation>写自选名字</translation>
    </message>
    <message>
        <source>The number on a slip is the row’s. A slip with a name must stay with the council.</source>
        <translation>纸条上的号码就是行号。有名字的纸条必须留在理事会。</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>制作图片纸条…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>未询问</translation>
    </message>
    <message>
        <source>chosen name</source>
        <translation>自选名字</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>“一位成员”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>本名</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number on the slip, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · answered alone</source>
        <translation>%1 · 独自回答</translation>
    </message>
    <message>
        <source>%1, %2: answered</source>
        <comment>name, use</comment>
        <translation>%1，%2：已回答</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, use, answer</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>balai::ui::SealView</name>
    <message>
        <source>Seal the minutes</source>
        <translation>封存会议记录</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>只有已确认的会议记录才能封存。</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>封存的文字保持不变。以后只能加入注明日期的更正。</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>正在读取会议记录</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>留下不送</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>一位成员：</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>一个段落：%1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>%1个段落：%2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>给理事会</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>给所有人</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>留下不送理事会</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>留下不送所有人</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>正在封存会议记录</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchFilter</name>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>其他条目</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到%1为止</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>在哪里找</translation>
    </message>
    <message>
        <source>In</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>在那里找</translation>
    </message>
    <message>
        <source>A day is written like 23 November 2026.</source>
        <translation>日期请写成2026年11月23日。</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Type what you look for, in any language.</source>
        <translation>请输入您要找的内容，任何语言都可以。</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>没有找到与这些字词相符的内容。</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去那里</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>在哪里找</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保留这个搜索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>已保留的搜索</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>不再保留</translation>
    </message>
</context>
<context>
    <name>balai::ui::SecondPerson</name>
    <message>
        <source>A second person looks at it</source>
        <translation>由第二个人看一看</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>显示字符</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>另一个人输入自己的密码短语。</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>不对</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>我们现在就收回</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>改天再问我</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>我们写的是：您同意给%1。对吗？</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>只限一次会议或一份文字。</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>您说：%1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>到%1为止。</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>保持不变</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>部分内容要停用</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>移交%1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>已拿掉的话</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>一位成员收回了同意，项目%1当初是凭这项同意送出的。停用通知只写这些编号，不写别的。</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>Balai无法改动已送出的文件：会请机构停止使用。</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>打印停用通知…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>接收答复表…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>送出的内容</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>留下不送的内容</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>这里列出送给政府部门和其他机构的内容：正是成员同意分享的，没有别的。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>尚未记下</translation>
    </message>
    <message>
        <source>The package was received</source>
        <translation>文件包已收到</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>由谁收到</translation>
    </message>
    <message>
        <source>For example: brought by hand, received by the front office.</source>
        <translation>例如：亲手送去，由前台收下。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记下</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>请把日期的月份写成文字。</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>还没有到的日期不能记下。</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>请写出是怎样送到的。</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>找移交</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>没有移交与这些字词相符。</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>已收到…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>查看文件包…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>填好的答复表，或已签名的答复</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>答复表和答复文件 (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>撤回项目…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>用信件</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>口头或电话</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>写在答复表上</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>用已签名的答复</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>已由%1取代</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>停用尚未获确认</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>代替</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>取代它的是</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已请对方停用</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>项目%1，%2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>已于%1提醒</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认停用</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>对方已停止使用…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>提醒对方…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>代替它的文件包…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>对方已停止使用要求停用的内容</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>对方用什么方式告知</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>哪个单位</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>写单位，不写人。之后“今天”不再提醒这次停用。</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>这个日期在通知之前。</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>正在记下确认</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>numbers of copies, day</comment>
        <translation>第%1份，%2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <translation>由%1带去</translation>
    </message>
    <message>
        <source>Copies on paper</source>
        <translation>打印本</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>由谁带去</translation>
    </message>
    <message>
        <source>Cover sheets for printed copies</source>
        <translation>打印本的封面页</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>多少份</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>给哪个单位</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>每份上面放一张：写有单位、编号、第几份，还有一行供签名并送回。由谁带去只留在这里。</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>打印封面页…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>请写1到%1之间的数字。</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>封面页存放在哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>正在制作封面页</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>打印本的封面页…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>这个账号，在这台电脑上</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>理事会商定的事</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>窗口的语言。记录保持当时书写的语言。</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Ctrl +和Ctrl −可以放大和缩小字体。</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>这段时间内没有按键或动作，保险库就会上锁。</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>没有说日期时，一项同意维持多久。</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>机构有多长时间答复一次移交。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>上锁时间</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>同意维持</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>三个回答在成员面前的排列，用于屏幕和图片纸条。</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>回答的顺序</translation>
    </message>
    <message>
        <source>yes, no, later</source>
        <translation>同意、不同意、以后</translation>
    </message>
    <message>
        <source>no, later, yes</source>
        <translation>不同意、以后、同意</translation>
    </message>
    <message>
        <source>later, no, yes</source>
        <translation>以后、不同意、同意</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>密码短语已更改。</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>密钥和人员</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>更改密码短语…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>新恢复单…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>使用这台电脑的人…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>事故…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>恢复单还没有试用：封存资料、移交和交换都不开放。</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>慎用的词…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>日期、时间和数量在这里和成员的纸张上怎样写。文件编号、金额和文件保持0–9。</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>过了这些天还没有确认，“今天”就提醒停用。</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>倾听会的组别…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>停用的提醒</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>谁来协助…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>密钥分片</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>第%1个分片，共%2个</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>这是密钥的一部分。单独一个什么都打不开。任何%1个分片合在一起，就能打开上锁的内容。</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>请把这张纸放在只有您会找的地方，离电脑远一些。请不要拍照。只当面交给您认识的人。</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>显示字符</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>请先输入分片，或选择它的文件。</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>请选择至少%1个字符的新密码短语。</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>分片%1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>分片的文件</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>分片 (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>还没有分片。</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>至今的分片：%1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>分片是密钥的一部分。几个人各保管一个。凑齐足够的分片，就能打开记录。</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>一个分片，照纸上所写</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>添加这个分片</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>以后用的新密码短语</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>正在打印单子</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>恢复单还没有试用。试用之前，封存资料、移交和交换都不开放。</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>新的恢复码写在新的单子上。以前的单子在这里就什么都打不开了；先前的备份仍能用它打开。请准备好纸：恢复码只显示一次。</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>只有引导员可以制作新的恢复码。</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>制作新的恢复码</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>单子试用过了</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>正在制作恢复码</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>恢复单试用之前，这里不开放。没有它，忘了密码短语就会失去一切。</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>前往恢复单</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>请拆开合并的单元格，然后再试。</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>表头不见了。请向收件单位索取发出时的原表。</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>请问收件单位这一列的意思，或把它从表中去掉。</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>请问收件单位指的是哪一天，并写成2027-03-01。</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>请问收件单位指的是列表中的哪个答复。</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>请与文件包核对编号，或问收件单位。</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>请问收件单位这是什么意思。</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>这个文件无法作为答复表读取。什么都没有记下。</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>请重新存为不带密码的XLSX。</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>第%1行，第%2列，无法确定地读出。什么都没有记下。</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>无法确定地读出：%1。%2</translation>
    </message>
</context>
<context>
    <name>balai::ui::Sidebar</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>同意书</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>酬金</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>政府部门与机构</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>上锁</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>使用这台电脑的人</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事故</translation>
    </message>
</context>
<context>
    <name>balai::ui::StageLine</name>
    <message>
        <source>Stage of the recommendation: %1</source>
        <translation>建议的阶段：%1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>还有一位未审阅</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>还有%1位未审阅</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>上次交换：%1</translation>
    </message>
</context>
<context>
    <name>balai::ui::TakeHome</name>
    <message>
        <source>What members take home</source>
        <translation>成员带回家的内容</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>想带东西回家的成员</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>没有人想把这份会议记录带回家。</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>文件存放在哪里</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>正在制作文件</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>文件存放在哪里</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>封存的文件 (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>正在制作文件</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>这六个词能打开文件。请成员把它们写下来，与文件分开放。</translation>
    </message>
</context>
<context>
    <name>balai::ui::TermsPage</name>
    <message>
        <source>left alone</source>
        <translation>不提示</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>理事会自己的</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>Balai自带的</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>改用</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>它在会议记录里会加下划线。成员说的话不会标。</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>不提示：不加下划线。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>不再提示这个词</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>再次提示</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>慎用的词</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>一个或几个词</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>改用的词有几个时，用逗号分隔。这些只供参考：谁的文字都不会改变。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>请先写出这个词。</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>这个词本身也在改用的词里。</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>这个词已经在列表里。</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>慎用的词</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>新的词</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>这里列出可能伤人的词，以及可以改用的词。Balai会在会议记录里加下划线，不改动任何内容。</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayLines</name>
    <message>
        <source>One honorarium was perhaps paid twice</source>
        <translation>有一笔酬金也许付了两次</translation>
    </message>
    <message>
        <source>Somebody took back a yes</source>
        <translation>有人收回了同意</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>在移交%1中</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>停用通知</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>一项同意到%1结束</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>一项同意已于%1结束</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>一个问题留到以后</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>%1个问题留到以后</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>下一轮</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>还有一位未审阅</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>还有%1位未审阅</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>所有人都读过会议记录了</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>%1的会议记录</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>最迟%1</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>一个拿掉一句话的要求</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>%1个拿掉一句话的要求</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>先回答</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>number, body, title</comment>
        <translation>%1 · %2，%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>target date</source>
        <comment>what a ministry named, no promise</comment>
        <translation>目标日期</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>到期</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>一位未领到%1的酬金</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>%2位未领到%1的酬金</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>一位未领到酬金</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>%1位未领到酬金</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>制作备份</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>制作第一份备份</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>%1天前</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>一项待办事项到期</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>酬金与备份</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>还有一份邀请未答复</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>同意书的文字改过了：%1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>要再问一位</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>要再问%1位</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>%1在等邀请的回答</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>一份邀请在等回答</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>一件事故：要告知有关的人</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>一份停用通知尚未获确认</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>移交%1</translation>
    </message>
    <message>
        <source>Remind them</source>
        <comment>chip: a body has not acknowledged a recall</comment>
        <translation>提醒对方</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新会议</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ 移动</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9或Enter打开</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z 撤销</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>现在需要有人处理的事</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>今天没有事需要处理。到期的事会列在这里。</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>下次会议</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>打开议程</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>安排会议</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>还没有安排会议。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>members coming, apologies</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>one member coming</source>
        <translation>一位成员会来</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>%1位成员会来</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>一位请假</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1位请假</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1，有口译员</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>各阶段的建议</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审阅中</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已完结</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>一项建议。</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>各阶段的建议，共%1项。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>送出的%2项中，%1项有答复</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <translation>上一次：%1</translation>
    </message>
    <message>
        <source>Nothing was exchanged with another laptop yet.</source>
        <translation>还没有与别的电脑交换过。</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>一个段落有两个版本</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>%1个段落有两个版本</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>balai::ui::ToldWords</name>
    <message>
        <source>I have written them down</source>
        <translation>我已写下来</translation>
    </message>
</context>
<context>
    <name>balai::ui::TranslationSheets</name>
    <message>
        <source>Translations</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Sheet for a translator…</source>
        <translation>给译者的翻译表…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>接收翻译表…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1：%2段待翻译，%3段原文后来改过</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>理事会只有一种语言。</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>给译者的翻译表</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>译成</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>这个文件会离开保险库。里面只有可以送给伙伴机构的内容，旁边没有任何人的名字。</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>选择地方</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>翻译表存放在哪里</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>正在制作翻译表</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>翻译表里的段落：%1。留下不送：%2。</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>接收翻译表</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>翻译表 (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>正在接收翻译表</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>已接收的译文：%1。其中原文后来改过的：%2。</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>停止录音</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>再说一次</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>听一听</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>不要这段录音</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>正在录音：%1，最多%2。</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>已录：%1。</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>这里放不下更多录音了。</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>最多%1分钟。</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>这台电脑的麦克风没有反应。您可以打字，或告诉能写下来的人。</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>麦克风停了。在那之前说的话都在这里。</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>它无法在这台电脑上播放。</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>朗读：正在查看这台电脑有哪些语音。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>朗读：这台电脑没有语音。有人录下的朗读可以收听。</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>朗读：这台电脑有每种语言的语音。</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>朗读：%1。这里没有语音的语言：%2。</translation>
    </message>
</context>
<context>
    <name>balai::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <extracomment>What is being done and how far it is, e.g. &quot;Making a backup: 40 %&quot;</extracomment>
        <translation>%1：%2 %</translation>
    </message>
</context>
<context>
    <name>balai::words::Refusal</name>
    <message>
        <source>These changes are of another council.</source>
        <translation>这些变更属于另一个理事会。</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>它们来自理事会尚未接纳的电脑。</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>它们不是由所写明的电脑签名的。</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>理事会不再信任那台电脑。</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>这台电脑是用另外的密钥获得信任的。做别的事之前，请先用语音核对它的词。</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>一台电脑不能取消对自己的信任。请在另一台电脑上操作。</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>这份邀请先前用过了。请索取新的邀请。</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>机关的账号不交换数据。请使用理事会的账号。</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>将有许多记录同时被彻底删除。需要另一个人用自己的密码短语确认。</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>这位成员不带纸张回家。请改为在这里一起读。</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>这个保险库是从备份恢复的。请接收别的电脑上的内容，或在“交换”里说明为什么没有更新的内容。</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>这个保险库不是从备份恢复的，或者已经跟上了。不需要做什么。</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>理事会至少要有一位引导员。</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>总要保留一个密码短语。请先添加另一个。</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>这个密码短语属于另一个账号。请给出那个账号的名称，或正确的密码短语。</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>这个文件包没有任何内容停用。</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>这个文件包的内容全部停用，没有什么可以代替它送出。</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>已经有一个文件包代替它。</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>写过这份会议记录的人不为成员朗读。</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>写译文的人不核对自己的译文。请找别人。</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>有成员要求删去一些话。请先答复这件事。</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>这里已经封存。会议记录在封存内容旁边更正；其他内容需要能打开封存资料的账号。</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>这需要能打开封存资料的账号。请找有这种账号的人。</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>需要另一个人用自己的账号和密码短语确认。</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>预览之后，理事会的签名密钥变了。请再看一次预览。</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>预览里还有没有回答的问题。请逐一回答并写明理由。</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>请找引导员来做。</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>所选内容现在都不能送出。预览说明了原因。</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>这份审阅本不再有效。请索取新的。</translation>
    </message>
</context>
<context>
    <name>balai::words::Why</name>
    <message>
        <source>required</source>
        <translation>必须填写</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>不是文字</translation>
    </message>
    <message>
        <source>it holds signs that are not allowed</source>
        <translation>含有不允许的字符</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>列表里有空白文字</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>不是按语言分列的文字</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>不是语言代码，例如km</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>不是带币种的金额：{&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>不是id</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>不是其中之一：%1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>不是这里可以用的词</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是JSON对象</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>不是true或false</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>不在%1到%2之间</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>小于零</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>不是日期；请写成2026-11-23</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>不是时间；请写成2026-11-23T10:00:00+07:00</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>年份似乎是佛历</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1；如果就是这一天，请写%2</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>可以有两种理解</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>超过一行</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>没有这个字段</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>这里没有它</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>没有这种记录：%1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>没有这个时区</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>没有这个组：%1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>不是密钥</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>密码短语是空的或太长</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>另一条记录已经用了</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>发生过的事不会改变；请写一条更正它的新记录</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>记录已被移除</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>不能与其他变更一起写入</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>已经有一个理事会；请写明它的id</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>理事会自己的记录始终保留</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>电脑留在记录里；请改为取消对它的信任</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>不同意最迟从今天起生效</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>请先更正这个同意；没有条件，它的意思会更宽</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>只有文字可以彻底删除；请改为更正</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>回答少于五份</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>不能这样处理它</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>同一台电脑的两段历史都保留</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>这一步在这里做不了</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>太长或太大</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>空的，或大于20 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>这种记录不存文件</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>不是这里可以播放的声音</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>一次回复里的录音太多</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>文件读不了</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>它的文件属于不同的保险库</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>比收件方的范围窄</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>它送给了另一个机构</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>已经有另一个文件包代替它</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>其中没有停用的内容</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>不是决定</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>仅%1就更大</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>这一天还没有到</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>早于停用</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>不是对停用的确认</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>出现了两次</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>不在文件包里</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>属于别的内容</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>这一列出现了两次</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>没有这一列</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>有不认识的列；请说明它是什么，或不要放入</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>有公式或电子表格的错误；请填入数值</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>有合并的单元格；请拆开</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>引号不成对</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>请存成不带密码的XLSX，或UTF-8的CSV</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>不能这样从表格得来</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>这是原文的语言</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1需要%2</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>请给出%1或%2</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>请给出文件或%1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>请给出%1</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>没有给出份额</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1要从%2起的整数</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1要从%2到%3的数字</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1要一个数字</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1要用逗号分开的数字</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1要日期或时间，例如%2</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1要ours、theirs或一个变更的id</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1要记录的种类和id</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1要成员的id</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1要公钥或含有公钥的文件</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1要FIELD=VALUE，用这种记录的字段</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1要其中之一：%2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>文件名以其中之一结尾：%1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1和%2要一起用</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1和%2不能一起用</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1和%2相同</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>%1不得超过%2</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>%1只用于为测试建立的保险库</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>文件不得放在保险库自己的文件夹里</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>文件留在保险库里；%1把它写进加密文件</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>没有这个命令</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>这里用不上%1</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>%1的值太少或太多</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>属于不是在这里制作的文件包</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>早已过去的日子</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>在表中被隐藏；请显示它，或把它去掉</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>可能是用 Zawgyi 输入的，原样和 Unicode 读法：%1；请用 --zawgyi all、none 或行号说明哪些行是 Zawgyi</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>--zawgyi 可用 all、none 或行号，如 2,5</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>多数文字不是 %1 的字；请放到为该语言制作的翻译表上</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>%1 不是理事会的语言</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>此翻译表是为 %1 制作的，现在写着 %2；请改回 %1，或另做 %2 的翻译表</translation>
    </message>
</context>
</TS>
