<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>Giữ hồ sơ của hội đồng tư vấn gồm những người có trải nghiệm trực tiếp.</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>Tạo một két an toàn mới trong thư mục DIR.</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>Tạo một két an toàn với hội đồng mẫu để dùng thử.</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>Cho xem phiên bản, số lượng, kích thước và các máy tính.</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>Tìm chỗ hư hỏng; với --deep thì tìm cả trong từng bản ghi.</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>Dựng lại mọi thứ từ nhật ký thay đổi.</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>Những người mở được két an toàn.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Liệt kê các tài khoản.</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>Thêm một tài khoản có cụm mật khẩu riêng.</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>Gỡ một tài khoản; các bản ghi của tài khoản đó vẫn còn.</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>Đổi cụm mật khẩu của một tài khoản.</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>Mã mở két an toàn khi mất cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>Tạo mã khôi phục mới; mã cũ không còn mở được két an toàn.</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>Mở két an toàn bằng mã khôi phục và đặt cụm mật khẩu mới.</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>Liệt kê các bản ghi của một loại.</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>Cho xem một bản ghi.</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>Cho xem mọi thay đổi của một bản ghi.</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>Đọc bản ghi ở dạng JSON Lines; đối tượng có id thì sửa bản ghi đó, không có id thì tạo bản ghi mới.</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>Cất một bản ghi khỏi tầm nhìn; nó vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>Xóa hẳn lời trong một bản ghi hoặc một trường, ở mọi nơi và mãi mãi.</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>Tìm bản ghi theo từ ngữ.</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>Những gì các thành viên cho phép.</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>Cho biết thành viên có cho phép một cách dùng hay không, theo lần đồng ý nào, hoặc vì sao không.</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>Liệt kê những gì đang cần có người làm.</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>Các máy tính của hội đồng này.</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>Ghi ra thẻ để những máy khác nhận máy này.</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>Nhận máy tính theo thẻ; hãy đối chiếu các từ bằng giọng nói.</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>Liệt kê các máy tính.</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>Không nhận gì thêm từ một máy tính, chẳng hạn máy đã mất.</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>Chuyển thay đổi giữa các máy tính bằng tệp.</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>Ghi ra tệp trao đổi chứa những thay đổi mà máy khác còn thiếu.</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>Nhận tệp trao đổi của các máy tính khác.</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>Liệt kê những gì hai người đã sửa cùng lúc; cả hai bản đều được giữ.</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>Chọn một trong hai bản.</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>Ghi ra lời mời để một máy tính mới có két an toàn của hội đồng này.</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>Tạo két an toàn của máy tính này từ một lời mời.</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>Biên bản để một thành viên tự đọc và tự trả lời.</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>Ghi ra bản để xem lại của một thành viên cho một cuộc họp, và ghi cụm mật khẩu của nó vào một tệp.</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>Cho xem những gì có trong bản để xem lại; không cần két an toàn.</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>Ghi ra hồi âm cho bản để xem lại; không cần két an toàn.</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>Nhận hồi âm của thành viên vào két an toàn.</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>Bàn giao cho bộ những gì các thành viên đã đồng ý chia sẻ.</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>Cho xem những gì sẽ đi, những gì ở lại và vì sao.</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>Tạo gói tài liệu có chữ ký.</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>Kiểm tra một gói tài liệu hoặc một gói BagIt; không cần két an toàn.</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>Liệt kê các lần bàn giao.</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>Ghi ra thông báo đề nghị một cơ quan thôi dùng những gì đã được rút lại.</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>Những gì các cơ quan trả lời.</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>Nhận phiếu phản hồi đã điền hoặc tệp trả lời có chữ ký.</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>Bản sao an toàn của két.</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>Tạo bản sao lưu, được mã hóa như két an toàn.</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>Kiểm tra bản sao lưu còn nguyên vẹn hay không.</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>Tạo két an toàn trong thư mục DIR từ bản sao lưu.</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>thư mục của két an toàn</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>tệp có dòng đầu là cụm mật khẩu; nếu không có, bạn sẽ được hỏi</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>cụm mật khẩu thứ hai: của tài khoản mới, của lời mời hoặc của người thứ hai</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>tên của tài khoản đang làm việc</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>trả lời ở dạng JSON</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>không hiện tiến độ</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>đặt đồng hồ; chỉ dành cho két thử</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>đặt nguồn ngẫu nhiên; chỉ dành cho két thử</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>thư mục chứa tệp trao đổi</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>chỉ các bản ghi có FIELD=VALUE; có thể nêu nhiều lần</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>chỉ những trường này, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put: lưu mỗi lần N bản ghi; consent: đọc câu hỏi ở dạng JSON Lines</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked, mistake hoặc retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>ngày, viết như 2026-11-23</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>tất cả, không chỉ những gì mới</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>mã ngôn ngữ, như km</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>tệp chứa mã khôi phục</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>khóa công khai của hội đồng</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>chỉ kiểm tra thư mục hoặc tệp zip BagIt, không có chữ ký</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>nhận nhiều lần xóa hẳn cùng lúc; cần cụm mật khẩu của tài khoản thứ hai</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator, notetaker hoặc reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>trao cho máy tính mới cả khóa của những tên cất kín</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>id của thành viên</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>điều được xin đồng ý</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council, body, government, partners hoặc public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>id của cơ quan</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>id của đoạn</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>id của khuyến nghị</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>id của cuộc họp</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>id của máy tính sẽ nhận; có thể nêu nhiều lần</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>thay đổi được giữ, hoặc ours hoặc theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>một giá trị khác, ở dạng JSON</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>câu trả lời được đưa ra thế nào: self, readTo, spoken hoặc paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>tệp chứa câu trả lời, ở dạng JSON Lines</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>tệp để ghi cụm mật khẩu của bản để xem lại</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>chỉ các bản ghi thuộc loại này</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>nhiều nhất chừng này</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>chỉ trường này</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>cả trong từng bản ghi và từng thay đổi</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>tên của hội đồng</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>khóa yếu, chỉ để thử</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>Chia một khóa khôi phục mới thành các mảnh; đủ số mảnh cùng nhau thì mở được két an toàn.</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>Mở két an toàn bằng các mảnh khóa và đặt cụm mật khẩu mới.</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>Ghi các bản ghi của một loại ra thành bảng: những gì được đi, hoặc tất cả trong một tệp mã hóa.</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>Nhận một bảng thành các bản ghi mới của một loại, tất cả hoặc không gì cả.</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>Giấy tờ về công việc của hội đồng.</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>Ghi ra tình hình các khuyến nghị và phản hồi của các cơ quan.</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>Ghi ra những gì hội đồng đã làm trong một năm: cuộc họp, sự có mặt, thù lao, khuyến nghị.</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>Tạo một hội đồng tưởng tượng trong thư mục tạm và đo thời gian của các thao tác.</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>bọc những gì ghi ra bằng cụm mật khẩu trong tệp này</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>số mảnh khóa, từ 2 đến 255</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>cần bao nhiêu mảnh để mở két an toàn</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>tất cả những gì tài khoản này được mở, trong một tệp mã hóa bằng --encrypt-passphrase-file</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>cột nào là trường nào, ở dạng JSON hoặc một tệp JSON</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small, decade hoặc nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>Một thành viên tạm nghỉ, trở lại hoặc rời đi.</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>Không có gì của thành viên này được gửi đi cho đến khi trở lại.</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>Thành viên trở lại; mọi thứ như trước.</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>Thành viên rời đi hôm nay, và các đóng góp sẽ ra sao.</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>Trả lời một gói tài liệu với tư cách cơ quan nhận, trong tệp trả lời có chữ ký; không cần két an toàn.</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>Xác nhận rằng không có gì mới hơn những gì đã khôi phục; lại bàn giao được.</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>Văn bản cho người biên dịch bên ngoài.</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>Ghi ra những gì cần dịch, trong phạm vi được mang ra ngoài, cho người biên dịch bên ngoài.</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>Nhận phiếu của người biên dịch, nhận hết hoặc không nhận gì.</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>Hiện một chương của sách hướng dẫn, hoặc liệt kê các chương.</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>người điều phối mới không mở được tên cất kín</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>lý do, sẽ được ghi lại</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>cũng như vậy, dưới dạng zip AES-256, cho cơ quan không có age; tệp nào chưa có thì được ghi sáu từ</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>thành nhiều tệp, mỗi tệp không quá số megabyte này, để gửi thư điện tử</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>seal, keep, keepNamed hoặc delete cho tất cả, hoặc RECORD=seal cho một bản ghi; có thể nêu nhiều lần</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>từ ngày này trở đi, viết như 2026-11-23</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>đến hết ngày này, viết như 2026-11-23</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>ngôn ngữ của bản gốc</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>cả những gì đã dịch rồi</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>id của tài khoản đã kiểm tra bản dịch</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>chỉ phần này</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>Những tệp được giữ trong két an toàn.</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>Giữ một tệp tối đa 20 MB cùng với bản ghi của tệp đó.</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>Liệt kê những tệp được giữ.</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>Ghi ra một ảnh được đi, hoặc bất kỳ tệp nào trong một tệp mã hóa.</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>tên của máy tính mới, hoặc của tệp</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>loại và id của bản ghi có tệp đó</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>số của các mục cần thu hồi thủ công, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>Ghi ra phiếu gửi có số cho từng bản in, và ghi ai mang đi.</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>Ghi lại thông báo cho cơ quan chưa xác nhận.</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>Ghi rằng một cơ quan đã thôi dùng những gì được thu hồi.</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>Cho xem cần tạo gì để thay cho gói tài liệu có phần đã được thu hồi.</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>tệp sẽ ghi ra</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>thư mục để ghi các mảnh khóa</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>văn phòng nhận các bản in, nếu không phải nơi nhận gói tài liệu</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>số bản in</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>ai mang các bản in đến đó; điều này được ghi lại</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>ghi thêm vào tệp này phiếu để cơ quan báo rằng đã thôi dùng</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>được báo bằng cách nào: sheet, reply, letter hoặc spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>văn phòng đã báo, không bao giờ là tên người</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Dòng %1, trường %2: %3. Chưa có gì bị thay đổi; hãy sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Dòng %1: %2. Chưa có gì bị thay đổi; hãy sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>Trường %1: %2. Chưa có gì bị thay đổi; hãy sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>Dữ liệu nhập không hợp lệ: %1. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>Một chương trình khác đang dùng két an toàn. Hãy đóng ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>%1 (tiến trình %2) đang dùng két an toàn. Hãy đóng ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1. Xem balai-cli --help.</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>Cụm mật khẩu hoặc mã này không mở được. Hãy gõ lại, hoặc dùng mã khôi phục.</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>Tài khoản hoặc máy tính này không có khóa cho việc đó. Hãy hỏi người điều phối, hoặc dùng đúng tệp khóa.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>Nó bị hỏng hoặc đã bị sửa, nên không được dùng (%1). Hãy dùng bản khác hoặc bản sao lưu.</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>keys.json cũ hơn két an toàn. Hãy đặt lại keys.json mới hơn, hoặc keys.json.bak.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>Nó được ghi bằng phiên bản Balai mới hơn. Hãy cài phiên bản đó để mở.</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>Không được phép (%1): %2.</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>Không có thứ này: %1. Hãy kiểm tra tên hoặc id.</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>Đã có sẵn và không bao giờ bị ghi đè: %1. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>Đĩa đã đầy; chưa có gì bị thay đổi. Hãy dọn chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>Không được đọc hoặc ghi tệp hay thư mục này: %1. Hãy kiểm tra quyền của nó.</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>Tệp hay thư mục này chỉ đọc được: %1. Hãy chép sang nơi ghi được.</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>Đĩa báo lỗi; chưa có gì bị thay đổi (%1). Hãy kiểm tra đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Đã hủy; chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>Có trục trặc bên trong Balai: %1.</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>Bản sao lưu còn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>Bản sao lưu bị hỏng. Hãy dùng bản khác.</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>Hãy đối chiếu các từ này bằng giọng nói: %1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>Máy tính %1 đã được tin cậy. Hãy đối chiếu các từ này bằng giọng nói: %2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>Thay đổi đã đưa: %1. Máy tính đọc được: %2.</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>Mới: %1. Đã biết: %2. Đang chờ: %3. Hai bản: %4.</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>%1 chưa được nhận: %2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>Mã khôi phục (hãy chép lại; mã chỉ hiện một lần và mở được két an toàn):</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>Két an toàn đã được tạo. Hồ sơ sẽ đến cùng tệp trao đổi đầu tiên: exchange import.</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>Khóa đã biết; gói tài liệu không bị sửa.</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>Không bị sửa, nhưng dùng một khóa chưa biết ở đây. Hãy đối chiếu các từ này với hội đồng: %1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>Đã bị sửa hoặc hỏng (%1). Đừng dùng; hãy xin bản khác.</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>Gói BagIt hợp lệ.</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>Gói BagIt không hợp lệ: %1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>Câu trả lời đã ghi: %1. Đã biết từ trước: %2.</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>Số đoạn: %1. Hãy báo cụm mật khẩu bằng đường khác với bản để xem lại.</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>Hồi âm này đã được nhận trước đây.</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>Câu trả lời đã nhận: %1.</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>Mã khôi phục nằm trong tệp bạn đã nêu. Đó là chìa khóa của két an toàn: hãy cất ở nơi khác.</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>Hội đồng %1, định dạng két %2. Nhóm thay đổi: %3. Byte: %4.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Mọi thứ đều ổn.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>%n điểm phát hiện. Hãy tạo bản sao lưu trước khi sửa chữa bất cứ gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>Các bảng đã được dựng lại từ nhật ký thay đổi.</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>Đã xóa hẳn ở đây. Bản sao lưu cũ, bản in và gói tài liệu đã trao vẫn còn giữ; các máy tính khác sẽ xóa hẳn ở lần trao đổi tới.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>Dòng %1, cột %2: %3. Chưa có gì bị thay đổi; hãy sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>Mảnh này thuộc két khác: %1. Hãy bỏ mảnh này ra.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>Mảnh này không được tạo cùng các mảnh kia: %1. Hãy bỏ mảnh này ra.</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>Mảnh đã có: %1, cần: %2. Còn thiếu: %3.</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>Đã đưa hai lần: %1.</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>Đây không phải mảnh khóa, hoặc là mảnh bị hỏng: %1. Hãy đối chiếu với tờ giấy.</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>Mảnh này bị hỏng: %1, nhóm %2. Hãy đối chiếu với tờ giấy.</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>Hai mảnh có cùng số mà khác nhau; một trong hai không phải mảnh thật: %1.</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>Các mảnh không khớp với nhau; có một mảnh không phải mảnh thật. Hãy lần lượt bỏ ra từng mảnh.</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>Giữ lại và không đưa vào: %1 (%2).</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>Đang đo thời gian: %1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>Đang tạo hội đồng: %1 trên %2</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>Bộ nhớ nhiều nhất: %1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>Bất cứ %1 tệp nào trong số này là chìa khóa của két an toàn. Hãy đưa mỗi tệp cho một người khác nhau, và đừng giữ tệp nào cạnh két. Các mảnh trước đây không còn mở được két.</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>Bản ghi đã nhận: %1.</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>Đã khôi phục. Trước khi bàn giao bất cứ điều gì từ đây, hãy nhận những gì các máy tính khác có, hoặc nói vì sao không có gì mới hơn: backup nothing-newer.</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>Tệp trả lời còn nguyên vẹn. Hãy đối chiếu các từ của khóa với cơ quan: %1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>Tệp trả lời đã được lưu. Hãy báo cho hội đồng các từ này bằng đường khác: %1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Bản dịch đã nhận: %1. Bản gốc đã thay đổi từ đó: %2.</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>Tệp sẽ đi cùng tệp trao đổi sau, khi máy tính kia đã trả lời: %1.</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>Phiên bản cũ: gói tài liệu %1 thay cho gói này. Hãy dùng gói đó.</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>Đã xác nhận: %1.</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>Một lần thu hồi đã được xác nhận.</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>Đây không phải mã khôi phục: mã có tám nhóm, mỗi nhóm tám ký tự. Hãy đối chiếu với tờ giấy.</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>Mã khôi phục được gõ chưa đúng như trên tờ giấy. Hãy xem nhóm %1.</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>Mã khôi phục này thuộc két khác. Hãy tìm tờ khôi phục của két này.</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>keys.json bị hỏng hoặc bị thiếu, còn bản sao thì nguyên vẹn. Hãy chép keys.json.bak thành keys.json rồi thử lại.</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>Không ghi ra được câu trả lời của lệnh này (%1). Những gì đã thay đổi hoặc đã ghi trước đó vẫn còn; hãy xem lại trước khi làm lại.</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>Đã dừng: %1. Giữ từ các đợt trước: %2; các id đã được in ra.</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>Nó bị hỏng hoặc đã bị sửa, nên không được dùng. Hãy dùng bản khác hoặc bản sao lưu.</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>Đã dừng: dòng %1, %2. Giữ từ các đợt trước: %3; các id đã được in ra.</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>Đã dừng: dòng %1, trường %2: %3. Giữ từ các đợt trước: %4; các id đã được in ra.</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>Cụm mật khẩu:</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>được phép: %1 (%2)</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>không được phép: %1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>Câu trả lời khác với câu đã ghi trước: %1. Cả hai đều được giữ.</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>Đã đánh dấu là đã kiểm tra: %1.</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>Không có nội dung nào bằng các ngôn ngữ này: %1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>Một sự đồng ý sắp hết hạn; xin hỏi lại thành viên.</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>Một sự đồng ý đã hết hạn; xin hỏi lại thành viên.</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>Nội dung của một sự đồng ý đã thay đổi; xin hỏi lại các thành viên.</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>Có sự đồng ý đã rút lại liên quan đến gói tài liệu đã gửi đi, hoặc lời mời còn để ngỏ.</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>Những lời đã gửi đi không được dùng nữa; xin gửi thông báo thu hồi.</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>Một thông báo thu hồi chưa được xác nhận đã nhận.</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>Biên bản đang chờ các thành viên đọc.</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>Mọi người đã đọc biên bản; có thể xác nhận.</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>Một số phần của biên bản đang chờ bản dịch.</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>Điều một cơ quan đã hứa đến hạn.</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>Đang chờ câu trả lời của một cơ quan.</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>Còn tiền chưa trả cho một thành viên.</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>Một khoản thù lao có thể đã trả hai lần.</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>Một việc cần làm đến hạn.</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>Một cơ quan đang chờ trả lời cho lời mời của họ.</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>Một sự cố: cần báo cho những người liên quan.</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>Bản sao lưu gần nhất đã hơn một tuần.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Chưa có bản sao lưu.</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>Đã hai tuần không trao đổi với máy khác.</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>Có ghi chép đã quá thời gian hội đồng lưu giữ.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>Một thành viên xin bỏ ra một số lời; xin trả lời yêu cầu này trước.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>Tài khoản mới</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1, không mở được gì trên máy tính này</translation>
    </message>
    <message>
        <source>you</source>
        <translation>bạn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>Ở trang mở đầu</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Thông tin cất kín</translation>
    </message>
    <message>
        <source>opens them</source>
        <translation>mở được</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>không mở được</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Đổi cụm mật khẩu…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>Chỉ người điều phối mới thêm hoặc bỏ tài khoản.</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Cụm mật khẩu mới…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>Bỏ tài khoản…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>Bỏ tài khoản của %1?</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>Từ nay cụm mật khẩu của tài khoản này không mở được gì trên máy tính này.</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>Những gì tài khoản đã viết vẫn ở lại. Trên các máy tính khác cũng phải bỏ riêng. Bản sao lưu tạo trước đó vẫn mở được bằng tài khoản này.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ tài khoản</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Bỏ tài khoản</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>Đang bỏ tài khoản</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>Người đó tự gõ cụm mật khẩu. Chỉ người điều phối mở thông tin cất kín và làm bàn giao; người đọc chỉ đọc.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Cần có tên.</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Một tài khoản khác đã có tên này.</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>Đang thêm tài khoản</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>Những người dùng máy tính này</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>Đây là nơi ghi các tài khoản: ai mở được hồ sơ này, mỗi người bằng cụm mật khẩu riêng.</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>Chương trình  %1 trên %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>một người có mặt</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 người có mặt</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>một người báo vắng</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 người báo vắng</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>Người đồng hành: có trong phòng</translation>
    </message>
</context>
<context>
    <name>balai::ui::AloneFrame</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Che</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Câu hỏi %1 trên %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>cho %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Che</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>Về bàn làm việc</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>cho phép</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>không cho phép</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>hỏi tôi vào ngày khác</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>Những gì bạn trả lời đã được giữ. Bạn có thể dừng bây giờ và tiếp tục vào ngày khác.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>Bạn có thể dừng ở đây. Hôm nay bạn không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>Đã xong hết rồi. Cảm ơn bạn.</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>Lúc này có tiện không? Gần bạn chỉ có những người mà bạn muốn chứ? Nếu không, hãy bấm “Để sau”.</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>Họ sẽ xem gì</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>Dưới tên nào</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>Tên bạn đã chọn.</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>“Một thành viên”, trừ khi bạn đã đồng ý ghi tên. Người biết hội đồng có thể đoán ra.</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Ai xem câu trả lời</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>Những người giữ hồ sơ của hội đồng.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Bao lâu</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Đến %1.</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>Khi bạn đổi ý</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>Bạn có thể rút lại vào bất cứ ngày nào. Sẽ không ai hỏi vì sao. Khi đó chúng tôi đề nghị họ thôi dùng. Chúng tôi không ép được họ, và họ có thể còn bản sao.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Nếu bạn nói không</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>Không có gì thay đổi. Bạn vẫn tham gia và được trả như trước.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Toàn văn</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>Chỗ ngồi tiếp theo dành cho %1. Những người khác không nhìn vào.</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>Người khác trước</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Người tiếp theo</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Văn bản mới</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>Văn bản đã thay đổi từ khi bạn trả lời.</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>Đang tìm các câu hỏi.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>Bản sao lưu là bản chép cả két an toàn trong một tệp, được khóa như két. Hãy giữ một bản ở nơi khác với máy tính này.</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>Trong thư mục của két</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Bản sao lưu gần nhất</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>Kiểm tra bản này</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Kiểm tra tệp…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>Bản sao lưu cần kiểm tra</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Bản sao lưu (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Nơi đặt bản sao lưu</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Đang tạo bản sao lưu</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>Đã lưu: %1. Hãy cất ở nơi khác với máy tính này.</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Đang kiểm tra bản sao lưu</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>Bản sao lưu này còn nguyên vẹn. Được tạo ngày %1.</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Tạo bản sao lưu…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>Nếu mất hết các cụm mật khẩu</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>Có thể chia khóa cho những người hội đồng tin. Một mảnh không mở được gì; đủ số mảnh cùng nhau thì mở được.</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>Mảnh khóa…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>Các mảnh đã được tạo. Hãy trao mỗi mảnh cho một người khác nhau, và thử một lần.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BlockRow</name>
    <message>
        <source>Statement</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Phát biểu</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>thành viên</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>chậm nhất %1</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Ghi chú nội dung</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Dấu cách</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>Ghi chú nội dung: %1. Đang gấp; mở bằng phím Dấu cách.</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1: đúng rồi</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Xin sửa</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>Tôi không tán thành</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Trả lời…</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Xin bỏ ra</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Xóa hẳn…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Lời trong đoạn</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>Đính chính, %1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>Người đó đã để lại lời nói ghi âm.</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Liên lạc</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>Chuẩn bị bàn giao</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>Khuyến nghị gửi đến đây</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Cơ quan mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Cần có tên.</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>Đây là nơi ghi các bộ và tổ chức mà hội đồng tư vấn hoặc làm việc cùng.</translation>
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
        <translation>quyết định ở đây</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Toàn bộ lịch sử</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>Không, riêng với %1</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>Rút lại sự đồng ý</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Hỏi ngay</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>Đã nói không thì không hỏi lại.</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>Hỏi lại: văn bản đã thay đổi</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>Đang đếm câu trả lời</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>Cuộc họp này với bạn thế nào?</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>Trong cuộc họp này, mọi người có lắng nghe bạn không?</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>Trong cuộc họp này, bạn có thấy an toàn không?</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>Bạn có muốn đến nữa không?</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>Bạn có điều gì muốn nói không?</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Cảm ơn bạn.</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>Bạn có thể dừng ở đây. Không có gì được giữ.</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>Ai muốn có người nói chuyện cùng?</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>Ba câu hỏi, không ghi tên bạn. Câu trả lời được đếm chung khi có từ năm người trả lời. Không ai thấy được câu nào là của bạn.</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>Những người giữ hồ sơ sẽ đọc. Xin đừng viết điều cho thấy bạn là ai. Bạn có thể để trống.</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>Hãy chuyển máy tính cho người tiếp theo. Người cuối cùng kết thúc.</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>Điều này được cất kín, cho những người lo việc hỗ trợ. Nó không nằm cùng câu trả lời của bạn ở đâu cả.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Lời của bạn</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Không hề</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Một chút</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Một phần</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Phần lớn</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Hoàn toàn</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>Gửi trả lời của tôi</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>Tôi không muốn trả lời câu này</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Người tiếp theo</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>Tôi muốn có người nói chuyện với tôi</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>Mọi người đã trả lời</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>Điều này đã được giữ. Sẽ có người đến với bạn.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>Ở đây không cất kín được điều này. Xin hãy nói với người đồng hành của bạn.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Hỏi thăm</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>Được lắng nghe</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>Thấy an toàn</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>Muốn đến nữa</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Không hề</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Một chút</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Một phần</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Phần lớn</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>Hoàn toàn</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Câu trả lời</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>Hỏi thăm: quá ít câu trả lời để hiển thị.</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>Quá ít câu trả lời để hiển thị.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1, %2: đồng ý, hết hạn %3</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2: đồng ý</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1, %2: không hoặc đã rút lại</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1, %2: để sau</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1, %2: chỉ cho một số cuộc họp</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1, %2: chưa hỏi, tính là không</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentPage</name>
    <message>
        <source>yes, with its last day where it ends soon</source>
        <translation>đồng ý, kèm ngày cuối nếu sắp hết hạn</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>không hoặc đã rút lại</translation>
    </message>
    <message>
        <source>later</source>
        <translation>để sau</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>chỉ cho một số cuộc họp</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>chưa hỏi: tính là không</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → di chuyển</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter vì sao</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>Delete không</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F lọc</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Ai sẽ xem</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>mọi cuộc họp</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về việc</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>sau 30 ngày</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>sau 90 ngày</translation>
    </message>
    <message>
        <source>Consent: people and uses</source>
        <translation>Sự đồng ý: người và cách dùng</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>Cần hỏi: %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>%1 trên %2 cách dùng</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>Lời của thành viên này đã từng gửi đi: bàn giao %1 cho %2.</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>Thông báo thu hồi đề nghị %1 thôi dùng; những bản sao đã có thì không gọi về được.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>In thông báo thu hồi…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Names with these letters</source>
        <translation>Tên có các chữ này</translation>
    </message>
    <message>
        <source>Names with…</source>
        <translation>Tên có…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Lượt</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>Một lượt câu hỏi</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>Đang đọc các lời đồng ý</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentWords</name>
    <message>
        <source>Allowed: on %1 %2 said yes to %3, until %4.</source>
        <translation>Được phép: ngày %1, %2 đã đồng ý với %3, đến %4.</translation>
    </message>
    <message>
        <source>Allowed: on %1 %2 said yes to %3.</source>
        <translation>Được phép: ngày %1, %2 đã đồng ý với %3.</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>Được phép.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 took the yes back.</source>
        <translation>Không được phép: ngày %1, %2 đã rút lại sự đồng ý.</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>Không được phép: từ %1, lời đồng ý của %2 không còn hiệu lực.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>Không được phép: ngày %1, %2 đã nói không với %3. Lời đồng ý trước đó cho nhóm rộng hơn vẫn còn hiệu lực với những người khác.</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>Không được phép: ngày %1, %2 đã nói không với %3.</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>Chỉ được phép cho một số cuộc họp: %1 đã đồng ý cho những cuộc này và không cho cuộc nào khác.</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>Không còn được phép: lời đồng ý của %1 đã hết hạn.</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>Chưa quyết định: %1 xin để ngày khác.</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>Chưa hỏi: %1 chưa được hỏi, và như vậy tính là không.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>chỉ cho một cuộc họp hoặc một văn bản</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>Có thể cho %1 biết bạn đã đến họp không?</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>Biên bản có được giữ lời bạn nói để %1 xem không?</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>Hội đồng có được nhắc lại nguyên văn một câu của bạn với %1 không?</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>Tên tự chọn của bạn có được đứng cạnh lời bạn cho %1 xem không?</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>Hội đồng có được chia sẻ lời của bạn với %1 không?</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>Lời của bạn có được in trong tài liệu mà ai cũng đọc được không?</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>Có thể cho %1 xem ảnh của bạn không?</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>Hội đồng có được cho %1 biết cách liên lạc với bạn không?</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>Những người nghiên cứu các vấn đề này có được đọc lời của bạn không?</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>Báo, đài hoặc truyền hình có được dùng lời của bạn không?</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>Câu nói của bạn có được dùng để tập huấn cán bộ và nhân viên không?</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>Việc bạn đã có mặt. Người khác chỉ thấy một con số.</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>Tên tự chọn của bạn, cạnh những câu bạn đã nói là đúng.</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>Những tấm ảnh mà bạn đã xem trước.</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>Một cách liên lạc với bạn, do bạn chọn.</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>Những câu của bạn mà bạn đã đọc hoặc nghe và nói “đúng rồi”.</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>Chưa đặt tên - Ghi chú</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Chỉnh sửa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Word wrap</source>
        <translation>Tự xuống dòng</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>Giới thiệu Ghi chú</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mật khẩu:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Dòng %1, cột %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>Ai sẽ nhận được</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>Ở đây chưa ghi ai là người nói.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%1 trên %2 người nói cho phép điều này</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>chưa tới năm người nói</translation>
    </message>
</context>
<context>
    <name>balai::ui::DayWords</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>Cất đi</translation>
    </message>
</context>
<context>
    <name>balai::ui::DeskSession</name>
    <message>
        <source>Desk %1</source>
        <translation>Bàn %1</translation>
    </message>
    <message>
        <source>Council · sample</source>
        <translation>Hội đồng · mẫu</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>Không nhận được câu trả lời của một lượt đọc. Tệp vẫn được giữ: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::DoorPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Hiện chữ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Xin chờ một chút…</translation>
    </message>
</context>
<context>
    <name>balai::ui::EditMenuWords</name>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>Hồ sơ này đang mở trong một chương trình khác.</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>Hồ sơ này đang mở trong %1.</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>Hãy đóng ở đó, rồi thử lại ở đây.</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>Hồ sơ này được ghi bằng Balai mới hơn.</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>Hãy cài phiên bản mới hơn, rồi mở lại. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>Hãy cài phiên bản %1 trở lên, rồi mở lại. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>Đã có thứ mang tên này.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 đã có sẵn.</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>Không có gì bị ghi đè bao giờ. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>Việc này không được phép ở đây.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Đĩa đã đầy.</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>Hãy dọn bớt chỗ, rồi thử lại. Những gì đã lưu trước đó vẫn an toàn.</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>Máy tính này không cho Balai ghi vào đó.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>Hãy chọn thư mục khác, hoặc hỏi người trông coi máy tính.</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>Nơi này chỉ đọc được.</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>Hãy chọn thư mục khác, hoặc gạt công tắc nhỏ trên USB để mở khóa.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Không đọc hoặc ghi được tệp.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>Hãy xem đĩa hoặc USB còn ở đó không, rồi thử lại.</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>Cụm mật khẩu này không mở được gì ở đây.</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>Hãy xem ngôn ngữ bàn phím rồi thử lại. Số lần thử không giới hạn.</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>Tài khoản này không được mở phần đó.</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>Hãy nhờ người có tài khoản mở được, chẳng hạn người điều phối.</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>Tệp bị hỏng, hoặc đã có người sửa.</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>Hãy lấy bản khác, chẳng hạn từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>Khóa để cạnh hồ sơ cũ hơn hồ sơ.</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>Hãy đặt lại tệp khóa mới hơn, hoặc khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Nó không còn ở đó nữa.</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>Có thể nó đã được chuyển hoặc gỡ bỏ. Hãy tìm ở chỗ mới.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Đã dừng, như bạn muốn.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>Có chỗ trong đó chưa đúng.</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>Hãy xem chỗ được đánh dấu, rồi thử lại.</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>Có trục trặc bên trong Balai.</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>Những gì đã lưu trước đó vẫn an toàn. Hãy đóng chương trình rồi mở lại.</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>Đây không phải mảnh khóa, hoặc có chữ bị sai: %1.</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>Hãy đối chiếu với tờ giấy rồi đưa vào lại.</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>Mảnh này thuộc hồ sơ khác: %1.</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>Hãy bắt đầu lại, không có mảnh này.</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>Mảnh này không được tạo cùng các mảnh kia: %1.</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>Các mảnh này không khớp với nhau.</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>Có một mảnh không phải mảnh thật. Hãy thử lại, lần lượt bỏ ra từng mảnh.</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>Số mảnh khác nhau đã đưa: %1, cần: %2.</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>Hãy thêm các mảnh còn thiếu rồi thử lại.</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>Riêng một tệp trong gói đã lớn hơn mức đó.</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>Hãy chọn tệp lớn hơn, hoặc một tệp. Chưa có gì được bàn giao.</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>Mã khôi phục này thuộc hồ sơ khác.</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>Hãy tìm tờ khôi phục đã in cho hồ sơ này.</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>Mã được gõ chưa đúng như trên tờ giấy.</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>Hãy xem lại nhóm %1.</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>Đây không phải mã khôi phục.</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>Mã khôi phục có tám nhóm, mỗi nhóm tám ký tự. Hãy đối chiếu với tờ giấy.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>Tệp khóa bị hỏng hoặc bị thiếu, còn bản sao thì nguyên vẹn.</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>Hãy nhờ người trông coi máy tính chép keys.json.bak thành keys.json trong thư mục của hồ sơ này.</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>Có chỗ trong đó chưa đúng: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>Chưa có gì bị thay đổi; hãy sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Dòng %1: %2.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Dòng %1, cột %2: %3.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>không có gì</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>Cùng một số hai lần</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>Một bản chép của két đã được dùng song song với két đầu</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>Hai bản của một phát biểu</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>Hai bản của một quyết định</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>Hai bản của một việc cần làm</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>Hai bản của một ghi chú</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>Hai bản của một khuyến nghị</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>Hai bản của một mục</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Biên bản: %1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>Hai người đã viết ở đây trước lần trao đổi gần nhất. Cả hai bản được giữ, và sẽ vẫn được giữ. Những từ chỉ có trong một bản thì được đánh dấu. Hãy chọn khi bạn sẵn sàng.</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>Cả hai bên vẫn ở trong hồ sơ. Ở đây không cần chọn gì.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Trước cả hai</translation>
    </message>
    <message>
        <source>Passage above</source>
        <translation>Đoạn trên</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>Đoạn dưới</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>Bản kia vẫn còn trong lịch sử.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>Thành hai đoạn, đoạn này sau đoạn kia.</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>Chỉ đoạn trong biên bản mới có thể đứng hai lần.</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Viết lại</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>Bắt đầu từ một trong hai bản, từng từ một.</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>Đây không phải là văn bản.</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>Ai đã đồng ý với một trong hai văn bản sẽ được mời đọc bản mới.</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>Để đến cuộc họp</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Văn bản mới</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Giữ văn bản này</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>Văn bản trống thì không giữ ở đây được.</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>Đưa thay đổi…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>Nhận thay đổi…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Máy tính này</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Máy tính khác</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>Cần chọn</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>Đã đến và đã đi</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>đã mời, chưa tham gia</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>Hội đồng tin cậy máy tính này. Những thay đổi đưa vào thư mục hoặc USB thì máy này đọc được, còn ai khác thì không.</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>Để đưa thay đổi cho những người khác: hãy chép vào USB hoặc thư mục chung, và nhận thay đổi của họ từ đó.</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>Đưa thay đổi: chọn USB hoặc thư mục chung</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Đang ghi các thay đổi</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>Nhận thay đổi: chọn các tệp</translation>
    </message>
    <message>
        <source>Changes (*.balai-bundle)</source>
        <translation>Thay đổi (*.balai-bundle)</translation>
    </message>
    <message>
        <source>Taking changes in</source>
        <translation>Đang nhận thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</source>
        <translation>
            <numerusform>Những thay đổi này cũng xóa hẳn %n đoạn hoặc bản ghi trên máy tính này. Chúng được nhận khi có người thứ hai tán thành.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ di chuyển</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 chọn</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z hoàn tác</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>Đây là nơi ghi những gì đến từ máy tính khác và đi đến đó. Chưa có gì đi hay đến.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>cất kín</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>Không còn tin cậy</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>Có thể có thứ mới hơn</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>Lời mời cho máy này đã được ghi ra. Những thay đổi đưa từ nay trở đi, máy này đọc được sau khi tham gia.</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>Không nhận gì máy này viết nữa, và không đưa thay đổi cho máy này.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>Các từ của máy</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>Thẻ của máy tính này…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>Mời một máy tính…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>Nhận một máy tính theo thẻ…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>Thôi tin cậy…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>Mời một máy tính</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>Tên của máy tính</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>không mở được</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>mở được, và làm bàn giao</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>Thông tin cất kín</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>Người sẽ dùng máy cần có tài khoản trước. Tệp được khóa bằng sáu từ, chỉ hiện một lần; hãy mang các từ đi bằng đường khác với tệp.</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>Ghi lời mời…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>Nơi đặt lời mời</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Tệp cất kín (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>Đang ghi lời mời</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>Sáu từ này mở lời mời. Hãy chép lại và giữ riêng, không để cùng lời mời; các từ không hiện lại nữa.</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>Trên máy tính mới, hãy chọn “Tham gia bằng lời mời” ở trang đầu tiên. Sau đó đưa thay đổi ở đây và mang sang đó.</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>Thẻ của máy tính</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>Thẻ (*.json *.card);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>Tin cậy máy tính %1?</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>Hãy đối chiếu các từ này với máy tính kia bằng giọng nói: %1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>Khi đó máy này đọc và viết được các thay đổi.</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>Không tin cậy</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>Các từ giống nhau: tin cậy</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>Nơi đặt thẻ</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>Thôi tin cậy %1</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>Từ nay không nhận gì máy này viết, và không đưa thay đổi cho máy này. Những gì máy đã có thì vẫn ở đó. Hãy sớm trao đổi với các máy tính khác, để các máy đó cũng biết.</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>Thôi tin cậy</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>Hãy viết vài từ vì sao. Lý do được giữ cùng tên máy tính.</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>Các máy tính khác, hoặc một thư mục cũ của máy này, có thể có những gì được viết sau bản sao lưu. Khi chưa nhận những thứ đó, không làm bàn giao.</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>Nếu đây là máy tính duy nhất của hội đồng, một người xác nhận điều đó, với lý do được ghi lại.</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>Không có gì mới hơn…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>Không có gì mới hơn</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>Tài khoản của bạn và ngày được ghi bên cạnh.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Hãy viết vài từ vì sao.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>Chọn một nơi ngoài thư mục của két an toàn</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>Hội đồng mới</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>Balai giữ hồ sơ trong một thư mục mã hóa trên máy tính này. Không có gì được gửi đi đâu.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Tên của hội đồng</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tài khoản của bạn</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>Một từ trung tính như Bàn 1. Từ này hiện ra trước khi hồ sơ được mở.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Cụm mật khẩu của bạn</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>Bốn từ trở lên mà chỉ bạn mới ghép với nhau. Dùng được dấu cách và mọi loại chữ.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Gõ lại lần nữa</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Hiện chữ</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>Ghi khóa ra giấy</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>Nếu quên hết các cụm mật khẩu, tờ giấy này hoặc các mảnh đã chia sẽ mở hồ sơ. Không ai khác có bản sao.</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>In ở đây</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>Hàng đợi của máy in hiện “Document 1”. Không có gì của nó ở lại trên máy tính này.</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>Hoặc chép tay</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>64 ký tự. Không dùng các chữ I, L, O và U.</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>Bây giờ hãy đọc hai nhóm trên giấy</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>Khi bạn bắt đầu gõ, tờ giấy bên trái được che đi.</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>Nhóm 3</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>Nhóm 6</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>Chia khóa</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>Sau này cũng có thể chia khóa cho những người bạn tin: cứ hai trong ba người cùng nhau là mở được hồ sơ.</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>Đang in tờ giấy</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>Ngôn ngữ và hội đồng</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Tờ khôi phục</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>Khi tờ giấy chưa được thử, thông tin cất kín, bàn giao và trao đổi vẫn đóng.</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>Mọi thứ ở đây đều đổi được về sau, trừ việc mã hóa thư mục, vốn không tắt được.</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>Đang tạo hồ sơ…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>Hội đồng cần có tên</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>Tài khoản cần một từ</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Còn thiếu thư mục</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>Cụm mật khẩu còn quá dễ đoán</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>Hai cụm mật khẩu chưa giống nhau</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>Còn hai nhóm cần đọc</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>Còn một nhóm cần đọc</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Rất dễ đoán</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Dễ đoán</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Tạm được</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Tốt</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Rất tốt</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>Đang tạo hồ sơ</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Hội đồng mới</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Later, from a place with a printer</source>
        <translation>Để sau, ở nơi có máy in</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>Bàn 1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Mở gói tài liệu…</translation>
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
        <translation>Chọn %1</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>Ngày này có thể đọc theo hai cách. Năm lớn hơn 2400 có thể là năm Phật lịch.</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>Phiếu đồng ý</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>phiên bản %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>In kèm chỗ để trả lời…</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>Phiên bản mới của phiếu đồng ý</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>The text is what will be read out; it cannot be empty.</source>
        <translation>Văn bản là những gì sẽ được đọc to; không thể để trống.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Nơi lưu tài liệu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Đang tạo tài liệu</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Phiên bản mới</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>Đây là nơi ghi những văn bản được đọc to trước khi ai đó nói đồng ý hay không.</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>Đang đọc các phiếu đồng ý</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>Đang đọc các văn bản đi kèm Balai</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>Không còn đưa ra chọn</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>Người đến vòng lắng nghe được đếm theo nhóm, mỗi người trong một nhóm. Những gì rời máy tính này không bao giờ nêu con số dưới năm.</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>Nhóm này không còn được đưa ra chọn. Những gì đã đếm vẫn giữ tên nhóm.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>Thôi đưa ra chọn</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>Đưa ra chọn lại</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>Một nhóm người</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Tên nhóm</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>Đừng bao giờ nêu tên người ở đây. Mỗi ngôn ngữ một tên; ngôn ngữ nào không có thì hiện tên khác.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>Trước hết hãy viết tên.</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>Đã có nhóm như vậy rồi.</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>Nhóm của vòng lắng nghe</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nhóm mới</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>Đây là nơi ghi các nhóm để đếm người ở những nơi không ghi tên.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Header</name>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>balai::ui::HeardLine</name>
    <message>
        <source>Count people…</source>
        <translation>Đếm người…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>Đã đọc lại trước khi mọi người ra về</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>Chưa đếm ai.</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1 %2 (khi rời máy ghi là: chưa tới năm)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>Tổng cộng %1 người</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>Có bao nhiêu người đến?</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>Hãy đếm mỗi người trong một nhóm, và không viết tên. Các nhóm được chọn trong Cài đặt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>Hãy viết một số nguyên từ 0 đến %1.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>Tìm trong sách hướng dẫn</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ chương</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up, Page Down đọc tiếp</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Các chương</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>Chương này chưa có bằng ngôn ngữ của bạn. Ở đây là bản tiếng Anh.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Nơi đặt tờ giấy</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Đang tạo tờ giấy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer words, or others.</source>
        <translation>Không chương nào có những từ này. Hãy thử ít từ hơn, hoặc từ khác.</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelperWords</name>
    <message>
        <source>interpreter</source>
        <translation>người phiên dịch</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>người hòa giải</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>người đồng hành</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>người quan sát</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>người biên dịch</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpersPage</name>
    <message>
        <source>A person who helps</source>
        <translation>Người trợ giúp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Ngôn ngữ thứ nhất</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Ngôn ngữ thứ hai</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Promise signed on</source>
        <translation>Ngày ký lời hứa</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>Ai đã xét chọn</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>Lời hứa: điều gì nói trong phòng thì ở lại trong phòng.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>Hãy chọn cả hai ngôn ngữ, hoặc không chọn ngôn ngữ nào.</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>Hãy viết mỗi ngày với đủ bốn chữ số của năm, như 23 tháng 11 năm 2026.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Cần có tên.</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>Ngày ký lời hứa vẫn còn chưa tới.</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>Ngày ở “Đến ngày” đã qua rồi.</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>Nơi thành viên tìm được sự trợ giúp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Trợ giúp những gì</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Cách liên lạc</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>Thành viên đọc phần này ở trang mở ra khi họ dừng, bằng ngôn ngữ của họ nếu ở đây đã ghi bằng ngôn ngữ đó.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>Những người trợ giúp</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>Thành viên tìm trợ giúp ở đâu</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>không còn trợ giúp</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>đã hết hạn</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>Các cuộc họp không còn đưa người này ra chọn. Những gì đã làm trước đó vẫn giữ tên.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>Không còn trợ giúp</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>Trợ giúp trở lại</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Ai trợ giúp</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>Đây là nơi ghi những người trợ giúp, và những nơi thành viên tìm được sự trợ giúp.</translation>
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
        <translation>Nói ngày</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>Ghi lại ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>Với điều kiện</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Người phiên dịch</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Người làm chứng</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>Không có gì ở đây bị sửa: câu trả lời sau đứng cạnh câu trả lời trước.</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>Thành viên đã đổi ý: hỏi lại</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>Ở đây chưa có gì được hỏi hay trả lời.</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>Được giữ cùng câu trả lời này</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>Giữ ảnh phiếu có chữ ký…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>Giữ tệp cùng câu trả lời này…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>Ghi âm lời thành viên nói</translation>
    </message>
</context>
<context>
    <name>balai::ui::HonorariaPage</name>
    <message>
        <source>somebody</source>
        <translation>ai đó</translation>
    </message>
    <message>
        <source>paid twice?</source>
        <translation>trả hai lần?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Chưa trả</translation>
    </message>
    <message>
        <source>Paid, declined or returned</source>
        <translation>Đã trả, không nhận hoặc trả lại</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Thỏa thuận ngày</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Còn chưa trả</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Các lần trả</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>Đã trả…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>Đã trả trước…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>Đã trả đến nay</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Số tiền (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>tiền mặt</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>ngân hàng</translation>
    </message>
    <message>
        <source>mobile wallet</source>
        <translation>ví điện tử</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>Biên nhận không nói tiền trả cho việc gì.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Đây không phải là một số tiền.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Ngày này có thể đọc theo hai cách, hoặc không đọc được. Hãy viết như 23 tháng 11 năm 2026.</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>Thù lao mới</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>Trước hết hãy thêm một thành viên.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Thù lao</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>Đây là nơi ghi những gì hội đồng còn phải trả cho thời gian của thành viên, và những gì đã trả.</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>Trước hết hãy đọc điều này cho thành viên: %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>Ngân sách của năm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Loại tiền</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>Không có số tiền thì không có ngân sách.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>Hãy viết năm như 2026.</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>Hãy viết loại tiền bằng ba chữ cái, như KHR.</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>Lời về thuế và các khoản hỗ trợ khác</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>It is read before the first payment and stands on receipts. It stops nothing.</source>
        <translation>Lời này được đọc trước lần trả đầu tiên và có trên biên nhận. Nó không chặn việc gì.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Nơi đặt tờ giấy</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Đang tạo tờ giấy</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>Trả lại…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>Thành viên này không mang giấy về nhà, nên không có biên nhận.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Biên nhận…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>Ngân sách của năm…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>Lời về thuế và hỗ trợ khác…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Ngân sách</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>Vượt ngân sách</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>Đã trả đến nay %1, còn chưa trả %2.</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>Đang cộng cả năm</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>chưa trao</translation>
    </message>
    <message>
        <source>given</source>
        <translation>đã trao</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>đã trao biên nhận</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>Đã trao biên nhận</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>Mất một máy tính hoặc USB</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>Mất giấy tờ</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>Đã gửi hoặc in quá nhiều</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>Có người đã thấy hồ sơ</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>Có thể có người biết cụm mật khẩu</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>Còn có người cần được báo</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>Mọi người đã được báo</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>Xảy ra ngày</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>Phát hiện ngày</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>Số thành viên liên quan</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>Đã báo thành viên ngày</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>Đã báo cơ quan có thẩm quyền ngày</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>Hãy báo cho các thành viên liên quan trước, bằng cách mỗi người đã chọn. Ở đây đừng viết tên hay câu chuyện nào.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>Sửa điều đã ghi</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>Ghi sự cố</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Leave a day empty that you do not know, or that has not come yet.</source>
        <translation>Ngày nào bạn không biết, hoặc chưa đến, thì hãy để trống.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>Hãy viết mỗi ngày với tháng bằng chữ.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>Không ghi được ngày chưa đến.</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>Hãy viết số thành viên bằng con số.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>Đây là nơi ghi những việc không ổn, để không ai quên báo cho những người liên quan. Chưa có gì được ghi.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>Câu trả lời của bạn được giữ. Bạn có thể dừng bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>tôi muốn</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>tôi không muốn</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>hỏi tôi vào ngày khác</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>Bạn cần gì cho việc đó, nếu có</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>cho %1</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>Bạn có thể dừng ở đây. Hôm nay bạn không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>Đã xong hết rồi. Cảm ơn bạn.</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>body, what it asks for</comment>
        <translation>%1 mời: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ai đó</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>Ai xem câu trả lời</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>Những người giữ hồ sơ của hội đồng. Cơ quan chỉ biết lời đồng ý khi bạn cho phép.</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>Nếu bạn nói không</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>Không ai hỏi vì sao. Cơ quan được báo rằng không có ai tham gia được.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Lời mời</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationFacts</name>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Tiền trả</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>không có</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Đi lại</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>được trả</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>không được trả</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>Việc này không được trả tiền.</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>Họ muốn hỏi về câu chuyện riêng của một người. Không ai phải kể.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>Lời mời mới</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>đồng ý</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Bên mời</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>Mời làm gì</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>Họ trả (%1)</translation>
    </message>
    <message>
        <source>Travel is paid</source>
        <translation>Tiền đi lại được trả</translation>
    </message>
    <message>
        <source>They ask about a person’s story</source>
        <translation>Họ hỏi về câu chuyện của một người</translation>
    </message>
    <message>
        <source>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</source>
        <translation>Việc này chưa hỏi ai. Nếu không trả tiền, hoặc có hỏi về câu chuyện riêng, lời mời được đánh dấu trước khi hỏi bất cứ ai.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>Trước hết hãy thêm bộ hoặc tổ chức.</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>Hãy viết vài từ về điều họ mời.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Ngày này có thể đọc theo hai cách, hoặc không đọc được. Hãy viết như 23 tháng 11 năm 2026.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Đây không phải là một số tiền.</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>Hỏi một thành viên</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>Thành viên tự trả lời một mình trên máy tính. Ai đã trả lời đồng ý hay không thì không có trong danh sách này.</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>Trao máy tính</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>Mọi người đã trả lời.</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Nơi đặt tờ giấy</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Đang tạo tờ giấy</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Ai đó</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>hỏi chuyện riêng</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>chip at an invitation</comment>
        <translation>không trả tiền</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Answered or over</source>
        <translation>Đã trả lời hoặc đã qua</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>Hỏi một thành viên…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>Giấy cho cơ quan…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>Đã báo cơ quan</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>Câu trả lời đến nay</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Đã đồng ý</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Lời mời</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>Đây là nơi ghi những gì các bộ và tổ chức mời thành viên làm: nói chuyện, tập huấn, xem lại, gặp gỡ.</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Lời mời</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Tham gia bằng lời mời</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>Đang in tờ giấy</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>Một người của hội đồng đã ghi lời mời trên máy tính của họ và cho bạn biết sáu từ.</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>Chọn lời mời…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>Lời mời</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Tệp cất kín (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Sáu từ</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Tài khoản của bạn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>Cụm mật khẩu cho máy tính này</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Gõ lại lần nữa</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>Tạo hồ sơ ở đây</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>Còn thiếu lời mời</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>Còn thiếu sáu từ</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>Hội đồng chưa có tài khoản cho bạn</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Còn thiếu thư mục</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>Đang mở lời mời</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>Hội đồng: %1. Hãy chọn tài khoản của bạn.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>Đang tạo hồ sơ</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>Tệp ở đây được cất kín. Tài khoản mở được tên cất kín thì giữ và xem được.</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>Tối đa 20 MB. Tệp được giữ trong két an toàn; tệp bạn chọn vẫn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>chưa có ở đây</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Ghi âm hoặc ghi hình</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>Tệp cần giữ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>Tệp này lớn hơn 20 MB. Hãy làm cho nhỏ hơn, ví dụ giảm số điểm ảnh, rồi chọn lại.</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>Tệp này trống. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>Đang giữ tệp</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>Tệp này sẽ đến cùng những thay đổi của một máy tính khác.</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Đang mở tệp</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>Ảnh này có quá nhiều điểm ảnh nên không hiện được ở đây. Ảnh vẫn được giữ nguyên.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>Ảnh này bị hỏng và không hiện được. Ảnh vẫn được giữ nguyên.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>Xóa hẳn tệp này…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>Xóa hẳn tệp này?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>Tệp được xóa hẳn ở đây, và trên các máy tính khác ở lần trao đổi tới.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>Bản sao lưu cũ vẫn còn giữ.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Không lấy lại được.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>Đang xóa hẳn tệp</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>Được giữ trong két an toàn, cất kín.</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>Được giữ trong két an toàn.</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>Giữ bản ghi âm này</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>Ở đây chỉ xem được ảnh và PDF. Tệp vẫn được giữ nguyên.</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>Không có ai trong đó…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>Ai có trong đó…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>Có %n thành viên trong đó…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>Không thấy, nghe hay nhận ra được ai</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>đoạn mới</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>người nói</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>khuyến nghị</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>bản dịch</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>không ghi lại</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>tạm nghỉ</translation>
    </message>
    <message>
        <source>Rather than “%1”: %2</source>
        <comment>a word, words offered instead</comment>
        <translation>Thay cho “%1”: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::KindWords</name>
    <message>
        <source>Attend</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Tham dự</translation>
    </message>
    <message>
        <source>In minutes</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Trích lời</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Chia sẻ</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Liên lạc</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Báo chí</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>Tập huấn</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>hội đồng</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>toàn bộ chính phủ</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>các tổ chức đối tác</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>mọi người</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>những người do phiên bản mới hơn nêu</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>đã hỏi</translation>
    </message>
    <message>
        <source>later</source>
        <translation>để sau</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>đồng ý</translation>
    </message>
    <message>
        <source>yes again</source>
        <translation>lại đồng ý</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>không còn hiệu lực</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>hội đồng đã chấm dứt</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã rút lại</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>câu trả lời của phiên bản mới hơn</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>hoàn toàn không nêu</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>là một thành viên</translation>
    </message>
    <message>
        <source>under the chosen name</source>
        <translation>dưới tên tự chọn</translation>
    </message>
    <message>
        <source>under their own name</source>
        <translation>dưới tên thật</translation>
    </message>
    <message>
        <source>a no to this use</source>
        <translation>đã nói không với cách dùng này</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>lời đồng ý đã được rút lại</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>lời đồng ý đã bị chấm dứt</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>lời đồng ý không còn hiệu lực</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>lời đồng ý đã hết hạn</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>lời đồng ý bắt đầu sau này</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>chưa có ai đồng ý</translation>
    </message>
    <message>
        <source>two versions wait for a choice</source>
        <translation>hai bản đang chờ lựa chọn</translation>
    </message>
    <message>
        <source>who said it is not noted</source>
        <translation>chưa ghi ai đã nói</translation>
    </message>
    <message>
        <source>somebody takes a pause</source>
        <translation>có người đang tạm nghỉ</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>có người đã rời hội đồng</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>có lời xin sửa</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>yêu cầu bỏ ra chưa được trả lời</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>có ý phản đối chưa được trả lời</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>chưa được đọc và nói là đúng</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>bản dịch chưa được kiểm tra</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>vẫn đang xem lại</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>một điều kiện cần được xác nhận</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>chưa được thông qua</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>không có văn bản bằng ngôn ngữ này</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>không dành cho những người sẽ xem</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>không còn ở đó nữa</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>còn thiếu phiếu có chữ ký</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>mục họp kín trong chương trình</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>không tìm được trong nội dung</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>không được phép</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>Có tên tự chọn trong văn bản, và chưa ai nói là được phép.</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>Có tên từ hồ sơ cất kín trong văn bản.</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>Có một phần tên từ hồ sơ cất kín trong văn bản.</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>Có số điện thoại từ hồ sơ cất kín trong văn bản.</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>Có địa điểm từ hồ sơ cất kín trong văn bản.</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>Có thông tin liên lạc từ hồ sơ cất kín trong văn bản.</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>Một ghi chú có dấu ngoặc kép: có thể đang trích lời người chưa được hỏi.</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>Một ghi chú nói ở ngôi thứ nhất: có thể là lời của chính ai đó.</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>Một ghi chú từng là phát biểu của ai đó.</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>Các chi tiết đứng cùng nhau. Có thể chưa tới năm người phù hợp; người đọc có thể đoán ra là ai.</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>Không tìm được trong một tệp.</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>Có điều cần một người xem.</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>đã nhận được</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>chấp nhận</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>chấp nhận một phần</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>chấp nhận về nguyên tắc</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>đã ghi nhận</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>không chấp nhận</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>đã chuyển tiếp</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>phiếu phản hồi</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>tệp trả lời</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>thư</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>trong cuộc họp</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>ý tưởng</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>đang xem lại</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>đã thông qua</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>đã thay thế</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã khép lại</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>chưa bắt đầu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>đã lên kế hoạch</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>đúng tiến độ</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>chậm lại</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>đang dừng</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hoàn thành</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>đã thôi</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>chúng tôi đồng tình</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>một phần</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>chúng tôi thấy khác</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>chúng tôi không biết</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>bộ</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>cơ quan chuyên trách</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>tổ chức</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>tổ chức quốc tế</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>khách</translation>
    </message>
    <message>
        <source>active</source>
        <translation>đang tham gia</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>đang tạm nghỉ</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>đã rời</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>chưa trả</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>đã trả trước</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>đã trả</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>không nhận</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>đã trả lại</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>cuộc họp</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>đọc và xem lại</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>nói chuyện</translation>
    </message>
    <message>
        <source>training</source>
        <translation>tập huấn</translation>
    </message>
    <message>
        <source>research</source>
        <translation>nghiên cứu</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>việc khác</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>một đính chính đứng thay chỗ</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>Hai người có lời trong đó đã xin không ở chung một gói tài liệu.</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>thời gian</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>đi lại</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>chăm sóc con hoặc người khác</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>chi phí khác</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>Nói chuyện</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>Tập huấn cho người khác</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>Trả lời báo, đài hoặc truyền hình</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>Đọc và xem lại</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>Tham gia nghiên cứu</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>Đến một cuộc họp</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>Việc khác</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>Lời trong đó có thể dẫn đến một người.</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>một người thân</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>một độ tuổi</translation>
    </message>
    <message>
        <source>a day or a year</source>
        <translation>một ngày hoặc một năm</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>một địa điểm</translation>
    </message>
    <message>
        <source>their work</source>
        <translation>công việc của người đó</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>một chuyến đi</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>cơ thể hoặc sức khỏe</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>gia đình của người đó</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>điều chỉ có ở một người</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>thủ tục pháp lý của người đó</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>cách liên lạc với người đó</translation>
    </message>
    <message>
        <source>somebody tells of themselves</source>
        <translation>có người kể về chính mình</translation>
    </message>
    <message>
        <source>%1 This stands there: %2.</source>
        <comment>a finding; what the words give away</comment>
        <translation>%1 Trong đó có: %2.</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>người điều phối</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>người ghi chép</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>người đọc</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>tệp loại này không được gửi đi</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>chưa ai nói có ai trong tệp</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>mục mà tệp được giữ cùng không được gửi đi</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>tệp vẫn còn ở một máy tính khác</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>không gỡ được thông tin đi kèm nội dung</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>đã được thu hồi</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>không có trong gói trước</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>Không tìm được trong những gì ảnh cho thấy. Cần có người đã xem toàn bộ: mặt người, tên, địa điểm, giấy tờ.</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>Không tìm được trong những gì bản ghi âm nói. Cần có người đã nghe toàn bộ: tên, địa điểm, giọng nói.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>Rời hội đồng</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1 rời hội đồng</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>Đang tìm những gì thành viên đã nói</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>Rời hội đồng…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>Với từng điều thành viên đã nói hoặc ủng hộ, chính người đó chọn điều ấy sẽ ra sao. Hãy ngồi xuống cùng nhau; chưa có gì xảy ra trước câu hỏi cuối cùng.</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>Không có gì được viết dưới tên thành viên này.</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>Cho tất cả</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>Đã nói trong cuộc họp</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Điều đó sẽ ra sao</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Điều sẽ xảy ra</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>Đang rời hội đồng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavingWords</name>
    <message>
        <source>Stays here, goes to nobody</source>
        <translation>Ở lại đây, không đến với ai</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>Vẫn được dùng, dưới tên tự chọn</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>Vẫn được dùng, là “một thành viên”</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>Được xóa hẳn</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>Có từ năm người ủng hộ điều này. Nó vẫn là của hội đồng, và không nêu tên ai.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>Người khác cũng đã viết điều này, nên không thể xóa hẳn.</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>Người khác cũng đã viết điều này, nên không thể xóa hẳn. Hôm nay không có lời đồng ý nào cho điều này, nên không thể tiếp tục dùng.</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>Hôm nay không có lời đồng ý nào cho điều này, nên không thể tiếp tục dùng.</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>Từ hôm nay, thành viên này đã rời. Không có gì của người này được gửi đi, trừ những gì vẫn được dùng.</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>1 đóng góp ở lại với hội đồng và không đến với ai.</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>%1 đóng góp ở lại với hội đồng và không đến với ai.</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>1 đóng góp vẫn được dùng dưới tên tự chọn, chỉ trong phạm vi và thời hạn của lời đồng ý mà thành viên đang có hôm nay.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 đóng góp vẫn được dùng dưới tên tự chọn, chỉ trong phạm vi và thời hạn của lời đồng ý mà thành viên đang có hôm nay.</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>1 đóng góp vẫn được dùng là “một thành viên”, chỉ trong phạm vi và thời hạn của lời đồng ý mà thành viên đang có hôm nay.</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>%1 đóng góp vẫn được dùng là “một thành viên”, chỉ trong phạm vi và thời hạn của lời đồng ý mà thành viên đang có hôm nay.</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>1 đóng góp được xóa hẳn: ở đây, trong lịch sử, trong mục tìm, và trên mọi máy tính khác ở lần trao đổi tới của máy đó. Không lấy lại được.</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>%1 đóng góp được xóa hẳn: ở đây, trong lịch sử, trong mục tìm, và trên mọi máy tính khác ở lần trao đổi tới của máy đó. Không lấy lại được.</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>Một phần đã từng được gửi đi. Khi đó mục Bàn giao sẽ đề nghị thu hồi. Bản sao lưu cũ cũng vẫn còn giữ.</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>Bản sao lưu cũ vẫn còn giữ.</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>Thù lao chưa trả thì vẫn còn phải trả.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>Looking up what went out</source>
        <translation>Đang tìm những gì đã gửi đi</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>đang được dùng ở đó</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>cần thu hồi</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>đã thu hồi ngày %1</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>đã thôi dùng, họ báo ngày %1</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · bàn giao %2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Khuyến nghị %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Đoạn %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Gửi ngày</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>Xuất hiện</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Từ đó đến nay</translation>
    </message>
    <message>
        <source>The member’s yes to it</source>
        <translation>Lời đồng ý của thành viên</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Nơi đặt tờ giấy</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Đang tạo tờ giấy</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>Những gì đã gửi đi</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>In cho thành viên…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>Chưa có gì của thành viên này được gửi đi.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>Lời đã được bỏ ra ở đây</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>Balai không với tới được:</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>Giấy đã in</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Bản sao lưu cũ</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>Bản để xem lại ngày %1, mở đến %2</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Bàn giao %1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Máy tính khác</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>Hãy xin lại và xé vụn.</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>Hãy tạo bản sao lưu mới, rồi xóa các bản cũ.</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>Hãy đề nghị xóa tệp.</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>Hãy gửi thông báo thu hồi.</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>Các máy đó xóa hẳn ở lần trao đổi tới.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ di chuyển</translation>
    </message>
    <message>
        <source>One moment. This is being read.</source>
        <translation>Xin chờ một chút. Đang đọc phần này.</translation>
    </message>
</context>
<context>
    <name>balai::ui::Listen</name>
    <message>
        <source>This recording comes with the changes of another laptop.</source>
        <translation>Bản ghi âm này sẽ đến cùng những thay đổi của một máy tính khác.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>Máy tính này không phát được bản ghi âm.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>Không phát được trên máy tính này.</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>Hiện chữ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>Khóa lúc %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã khép lại</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>Mã khôi phục, trên tờ giấy của bạn</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Bàn phím: %1</translation>
    </message>
    <message>
        <source>This is the sample council. Its passphrase is: %1</source>
        <translation>Đây là hội đồng mẫu. Cụm mật khẩu là: %1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>Quay lại cụm mật khẩu</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>Quên cụm mật khẩu?</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>Mở gói tài liệu của một hội đồng…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>Một người có mã khôi phục</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>Nhiều người giữ các mảnh khóa</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hoặc tối</translation>
    </message>
    <message>
        <source>Larger letters	Ctrl++</source>
        <translation>Chữ lớn hơn	Ctrl++</translation>
    </message>
    <message>
        <source>Smaller letters	Ctrl+-</source>
        <translation>Chữ nhỏ hơn	Ctrl+-</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Cỡ thường</translation>
    </message>
    <message>
        <source>A±</source>
        <extracomment>Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus</extracomment>
        <translation>A±</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Cỡ chữ</translation>
    </message>
</context>
<context>
    <name>balai::ui::MakingPage</name>
    <message>
        <source>Close Balai</source>
        <translation>Đóng Balai</translation>
    </message>
    <message>
        <source>Making the sample council</source>
        <translation>Đang tạo hội đồng mẫu</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>Một năm của một hội đồng tưởng tượng đang được ghi vào một thư mục sẽ mất đi khi đóng Balai. Việc này mất vài giây.</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>đã mời</translation>
    </message>
    <message>
        <source>present</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>báo vắng</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>vắng mặt</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>Họp hội đồng</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Tham vấn</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Trình bày</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Tập huấn</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Nhóm làm việc</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>Vòng lắng nghe</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Đang xem lại</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Đã lên kế hoạch</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>Biên bản đang được viết hoặc xem lại</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Đã qua</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>Mở biên bản</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Thêm vào chương trình</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>Mời mọi thành viên đang tham gia</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>Phiên kín</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 phút</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Chương trình chưa có gì.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình họp</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>Chưa mời ai.</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Ai sẽ đến</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Về việc gì?</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>Hãy viết vài từ về nội dung.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Cuộc họp mới</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Tạo cuộc họp</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Cuộc họp cần có tiêu đề.</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Hãy viết ngày với tháng bằng chữ.</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>Hãy viết giờ như 09:00.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>Đây là nơi ghi các cuộc họp của hội đồng, cùng chương trình và biên bản.</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>Sửa mục chương trình</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>Khách của mục chương trình</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>Hoãn mục chương trình</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>Lấy mục đã hoãn</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>Dùng chương trình thường lệ</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>Giữ làm chương trình thường lệ</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Người phiên dịch</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>Hỏi thành viên về người phiên dịch</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>Lên kế hoạch cuộc họp tiếp trong chuỗi</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>Thông báo cho thành viên</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Tệp lịch</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>Biên bản và danh sách cho cơ quan</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>Ghi chú nội dung</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>Ai có mặt</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>thành viên và khách</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>chỉ thành viên</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>Mục nào?</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>Cơ quan nào được có mặt?</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>Nói những ngôn ngữ nào?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>Ai phiên dịch?</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>Khách nào?</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Chuỗi họp</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>Chương trình và người tham dự được mang theo.</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>Hỏi riêng ai?</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>%1 sẽ phiên dịch cho bạn. Như vậy được không?</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>Xin người khác</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>Được</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>Ghi khách muốn được trích lời</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm nữa</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>Cần một người phiên dịch khác. Có người đã xin như vậy, và không nêu lý do.</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>Ghi khoản phải trả…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>Hỏi thăm: chuyển máy tính quanh vòng</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>Qua điện thoại hoặc video</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Người điều phối</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>bodies that come</comment>
        <translation>Có %1</translation>
    </message>
    <message>
        <source>Before the guests come in: %1</source>
        <comment>bodies that wait outside</comment>
        <translation>Trước khi khách vào: %1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>Đã hứa trước đây, chưa làm</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>Vòng lắng nghe không ghi tên.</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>Trong số những người được mời, không phải ai cũng nên ở chung một cuộc họp. Trang của họ cho biết thêm.</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>Không thành viên nào mang giấy về nhà.</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>Thông báo của ai?</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Nơi đặt tờ giấy</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Đang tạo tờ giấy</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>Nơi đặt tệp lịch</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Lịch (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Ai sẽ xem</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Danh sách quyết định</translation>
    </message>
    <message>
        <source>Register of attendance</source>
        <translation>Danh sách có mặt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>Dưới tên</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>Chỉ có những gì thành viên đã đồng ý cho người đọc này.</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>Tạo tờ giấy</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>Hãy chọn ai sẽ xem.</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>Được giữ cùng cuộc họp này</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Giữ một tệp…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>Người được lắng nghe</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>Chưa ghi ai là người phiên dịch.</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Ai trợ giúp…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ di chuyển</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R yêu cầu đầu</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z hoàn tác</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Chốt biên bản</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn mục tiếp</translation>
    </message>
    <message>
        <source>← ↑ ↓ → day</source>
        <translation>← ↑ ↓ → ngày</translation>
    </message>
    <message>
        <source>Page Up, Page Down month</source>
        <translation>Page Up, Page Down tháng</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter mở</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>Cách hiện các cuộc họp</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>Lượt đọc đang được chuẩn bị.</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>Đang chuẩn bị lượt đọc</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>Đọc to cho thành viên</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>Xem lại văn bản</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>Nói trước công chúng</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Tập huấn</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Tiếp cận cộng đồng</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Nghiên cứu</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>Chỉ gặp trực tiếp</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>Qua người đồng hành</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Bằng điện thoại</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Trên giấy</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>Không liên lạc giữa các cuộc họp</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không gì cả</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Điều đã nghe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Một tệp</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Tên trên giấy tờ</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Các phần của tên</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên khác</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Safe ways to make contact</source>
        <translation>Cách liên lạc an toàn</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>Cách liên lạc với người đồng hành</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Khi khẩn cấp</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Cách trả tiền</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>Nơi có thể cho biết thành viên là ai</translation>
    </message>
</context>
<context>
    <name>balai::ui::MembersPage</name>
    <message>
        <source>People</source>
        <translation>Con người</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Thù lao</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>được gửi tới: %1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>không được gửi tới: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>Ai đã nói?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>Đoạn này nói về khuyến nghị nào?</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>Không ghi lại.</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>Không có gì được giữ. Bấm lại phím đó để thôi.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Ghi tiếp</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Đang tạm nghỉ.</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>Những gì đã viết vẫn được giữ.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>Bỏ những lời này ra?</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>Đoạn này được xóa hẳn khỏi biên bản, lịch sử, mục tìm và mọi bản sao của hồ sơ này ở lần trao đổi tới.</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>Bản sao lưu cũ, bản in và gói tài liệu đã trao vẫn còn giữ đoạn này.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Không lấy lại được.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>Đang bỏ lời ra</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>Bạn trả lời thế nào? Lời trong đoạn vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>Gửi trả lời này</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Ai ngồi vào đọc?</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Chưa ghi ai có mặt ở cuộc họp này.</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>Những lời đang gõ khi Balai đóng vẫn được giữ.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Để ra ngoài</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Quay lại bản nháp</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>Đưa cho thành viên xem lại</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>Xác nhận biên bản</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>Chốt biên bản</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>Biên bản, %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>Ngôn ngữ hiển thị</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>Bản để xem lại</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>Bước tiếp theo của biên bản</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>Một yêu cầu bỏ một câu ra.</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>%1 yêu cầu bỏ một câu ra.</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>Cách trả lời duy nhất là xóa hẳn.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Đến đó</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>Ai làm, và chậm nhất khi nào?</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>chưa có ai</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Chậm nhất</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Hãy viết ngày với tháng bằng chữ.</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>Một thành viên đọc</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>Thành viên mang gì về nhà</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>Đính chính đoạn này</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Thành viên đọc</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>Ai đọc biên bản này?</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>một người</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>Họ đọc</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>Chúng tôi xem các câu trả lời ngày</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>Không ai phải trả lời. Ai trả lời sau cũng được lắng nghe.</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>Biên bản của %1</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>Đưa ra xem lại</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>Đây không phải là một ngày.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Hãy chọn ít nhất một người.</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>Đang đưa biên bản ra xem lại</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>Biên bản của %1 đã được xác nhận như trình bày.</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>Biên bản của %1 đã được xác nhận, có sửa đổi.</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>Đang xác nhận biên bản</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>Nên ghi thế nào? Lời đã chốt vẫn ở lại và vẫn được hiện.</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>Lời đúng</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>Thêm đính chính</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>Đang thêm đính chính</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>Đang xem lại, %1 trên %2 người đã đọc</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>Lượt đọc</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>Nhận câu trả lời của thành viên…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>Câu trả lời của thành viên</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Tệp cất kín (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>Đang nhận câu trả lời</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>Những câu trả lời này đã được nhận trước đó.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>Đã nhận %n câu trả lời.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>%n câu trả lời nói về những đoạn đã được xóa hẳn từ đó.</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>Bằng các ngôn ngữ này</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>Hãy chọn ít nhất một ngôn ngữ.</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>Bằng mọi ngôn ngữ hiện có</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>Không bằng ngôn ngữ nào</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>Ghi âm một người đọc biên bản</translation>
    </message>
</context>
<context>
    <name>balai::ui::MonthView</name>
    <message>
        <source>The month before</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Meetings of this day</source>
        <translation>Cuộc họp trong ngày này</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1, hôm nay</translation>
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
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>Mã khôi phục đã mở hồ sơ. Hãy đặt cụm mật khẩu mới ngay; cụm đã quên sau đó không mở được gì ở đây.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Gõ lại lần nữa</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Đặt cụm mật khẩu</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>Đang đặt cụm mật khẩu</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>Đang mở thông tin cất kín</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>Tham gia bằng lời mời</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Quay lại một bản sao lưu</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Đọc tệp được viết cho tôi</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>Đang xem việc gì cần có người làm</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>Ghi khoản phải trả</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>Mỗi người được (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>Mỗi người đã có mặt được trả khoản này một lần. Ai đã được ghi rồi thì không ghi nữa.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Đây không phải là một số tiền.</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>Đã ghi cho mọi người có mặt.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>chưa có câu trả lời</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>Hãy chọn một câu trả lời, hoặc bỏ những lời khác ra.</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>Ngày này có thể đọc theo hai cách, hoặc không phải là ngày. Hãy viết như 2027-03-01.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>Gói tài liệu của một hội đồng</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>Gói tài liệu</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>Gói tài liệu (*.zip *.age);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>Đang mở gói tài liệu</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>Đây là nơi mở gói tài liệu mà một hội đồng đã bàn giao. Không có gì của gói được ghi vào máy này.</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>Mở gói tài liệu…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>Gói tài liệu này được khóa bằng cụm mật khẩu. Hội đồng cho biết cụm này bằng đường khác với tệp.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Hiện chữ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>Mở gói tài liệu khác…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>Lưu phiếu phản hồi…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>Lưu tệp trả lời có chữ ký…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>Gói tài liệu có những gì</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>Đã trả lời: %1 trên %2</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>Trước hết hãy trả lời một khuyến nghị.</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>Gói tài liệu này đã bị sửa hoặc bị hỏng.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>Đừng dùng gói này. Hãy đề nghị hội đồng gửi lại.</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>Không tìm thấy chữ ký bên cạnh gói tài liệu này.</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>Gói còn nguyên vẹn, nhưng không kiểm tra được ai đã tạo. Hãy đặt tệp có đuôi .minisig bên cạnh rồi mở lại.</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>Chưa biết khóa đã ký gói tài liệu này.</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>Hãy hỏi hội đồng về khóa của họ.</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>Không bị sửa.</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>Gói được ký bằng khóa có các từ là:</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>Hãy đối chiếu các từ này với thư của hội đồng.</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>Nơi đặt tệp trả lời có chữ ký</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>Nơi đặt phiếu phản hồi</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>Tệp trả lời (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>Phiếu phản hồi (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Đang lưu</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>Phiếu phản hồi đã được lưu. Hãy gửi cho hội đồng.</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>Tệp trả lời đã được lưu. Hãy gửi cho hội đồng, và báo các từ này bằng đường khác:</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>Biên bản và quyết định</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>Gói tài liệu của hội đồng</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>Xin trả lời chậm nhất</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>Ngôn ngữ của gói tài liệu</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>Hãy chọn một khuyến nghị ở bên trái và trả lời ở đó. Những gì bạn gõ chỉ ở trong cửa sổ này cho đến khi bạn lưu.</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>Thư của quý cơ quan</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>Thư này được ghi trong từng câu trả lời. Có thể để trống tất cả.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Trả lời của quý cơ quan</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>Đây là phiên bản cũ: gói tài liệu %1 trong cùng thư mục thay cho gói này. Hãy dùng gói đó.</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>Nếu có phần được thu hồi</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>Một thông báo thu hồi đề nghị quý cơ quan thôi dùng các mục của gói tài liệu %1.</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>không có gì để báo</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>chúng tôi đã thôi dùng</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>Gói tài liệu của một hội đồng</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Đóng mà không lưu?</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>Câu trả lời của bạn không được giữ ở nơi nào khác. Đóng lại là xóa hẳn.</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Quay lại câu trả lời</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>Đóng và xóa hẳn</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>Đọc tệp được viết cho tôi</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Tệp cất kín (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>Bạn đọc một mình và trả lời theo ý mình. Không có gì ở lại trên máy tính này.</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>Sáu từ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>Còn thiếu tệp</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>Còn thiếu sáu từ</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>Đang mở tệp</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>Nơi đặt câu trả lời của bạn</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Tệp cất kín (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>Câu trả lời của bạn đã được lưu. Hãy mang tệp trở lại như đã dặn.</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>Không lưu câu trả lời vào đó được. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Hiện các từ</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>Lưu câu trả lời của tôi…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>Bạn có thể dừng ở đây. Câu trả lời của bạn chưa nằm ở đâu cả. Hãy lưu vào một tệp chỉ hội đồng mở được, hoặc bỏ lại.</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>Lời này đi cùng câu trả lời của bạn trong tệp cất kín, chỉ cho hội đồng.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1, bản gốc</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1, bản dịch</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>Chỉ ở bàn</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 Thư kèm theo</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassageReadings</name>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>Đang đọc biên bản</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Ai đọc</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>Biên bản này chưa có lời nào.</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>Đã ghi âm %1 trên %2 đoạn bằng %3.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>Ai đã viết biên bản này thì không đọc to biên bản. Trước hết, hãy thêm người đọc làm người trợ giúp.</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>Chỉ đọc phần lời, không đọc tên. Thành viên nghe ở trang đọc; bản ghi âm ở lại trên máy tính của hội đồng.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>Ghi âm đoạn này</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>Bản này được phát ở trang đọc khi những lời này vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>Một người đọc đoạn này</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Ai trợ giúp…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>Trước hết, hãy cho biết dưới “Ai đọc” ai sẽ đọc to biên bản.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>Hiện chữ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Cụm mật khẩu mới</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Gõ lại lần nữa</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Cụm mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>Cụm mới dùng trên máy tính này. Bản sao lưu tạo trước đó vẫn mở bằng cụm cũ.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>Cần có cụm mật khẩu hiện tại.</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>Đang đổi cụm mật khẩu</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Cụm mật khẩu mới cho %1</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>Người đó tự gõ; không ai khác cần biết.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>Đã dán ở dạng Unicode, như đã chọn.</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Như đã dán</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>Đây có thể là tiếng Miến Điện gõ bằng Zawgyi. Bản nào đọc đúng?</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Bản này</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>Ở dạng Unicode</translation>
    </message>
    <message>
        <source>Do the same until the vault locks</source>
        <translation>Làm như vậy cho đến khi két khóa</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Như đang ghi</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>Làm như vậy trong cả tệp này</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>Các bản dịch trong tệp này có thể là tiếng Miến Điện gõ bằng Zawgyi. Bản nào đọc đúng? Câu trả lời áp dụng cho tất cả.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>PDF này bị hỏng và không hiện được. Tệp vẫn được giữ nguyên.</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>PDF này chỉ mở được bằng mật khẩu. Hãy xin người gửi một PDF không có mật khẩu.</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>PDF này cần nhiều bộ nhớ hoặc thời gian hơn mức một tệp được có ở đây. Tệp vẫn được giữ nguyên.</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>Máy tính này không hiện được PDF: trình đọc không khởi động. Tệp vẫn được giữ nguyên.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>Đang mở trang</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>name of a file</comment>
        <translation>%1, trang %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>Đã rời</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Nói</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Đọc</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Đọc to</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation>Người tin cậy</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Còn chưa trả</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Hỏi sự đồng ý</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>Đã gửi đi gì…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Thành viên mới</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>Tên tự chọn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The name is free: a nickname, a tree, a river. No legal name is asked for.</source>
        <translation>Tên nào cũng được: một biệt danh, một loài cây, một dòng sông. Không hỏi tên trên giấy tờ.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>Cần có tên, tên nào cũng được.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>During a pause, and after leaving, nothing of this member goes out.</source>
        <translation>Trong lúc tạm nghỉ và sau khi rời, không có gì của thành viên này được gửi đi.</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>Đây là nơi ghi các thành viên của hội đồng, mỗi người dưới tên mình đã chọn.</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>Gọi là</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Xếp theo</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>“Gọi là” là cách mọi người gọi thành viên, chẳng hạn “cô”. “Xếp theo” quyết định vị trí trong danh sách; để trống thì theo thứ tự thường.</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Cách liên lạc</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Chưa hỏi</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>Mang về nhà</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>Thời gian ở hội đồng</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Hãy viết ngày với tháng bằng chữ.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Ngày cuối lại trước ngày đầu.</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>Nhu cầu thực tế</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>Chỉ nhu cầu thực tế</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>Chỉ nhu cầu thực tế: đường dốc, chỗ gần cửa, không ăn thịt. Không bao giờ ghi điều đã xảy ra với ai. Phần này được cất kín.</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>Khi trở lại, mọi thứ lại như trước. Không có gì phải hỏi lại.</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>Nhóm làm việc mới</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>Nhóm làm việc cần có tên.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Cất kín</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>Ở đây có thông tin cất kín.</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>Mở được bởi: %1.</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>Tên trên giấy tờ và thông tin liên lạc được cất kín. Khi mở, bạn được hỏi cụm mật khẩu, và việc mở được ghi lại.</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>Chưa có gì được cất kín. Ở đây không bao giờ cần tên trên giấy tờ.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>Bắt đầu…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>Đang mở. Sẽ đóng sau hai phút không bấm phím, và khi bạn rời trang này.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>Đóng ngay</translation>
    </message>
    <message>
        <source>A former account</source>
        <translation>Một tài khoản cũ</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>%1 đã mở ngày %2, %3.</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>Mở thông tin cất kín</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Cụm mật khẩu của bạn</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Hiện chữ</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>Việc bạn đã mở, và mở khi nào, được giữ trong hồ sơ. Những gì bạn đã thấy thì không.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>Hãy gõ cụm mật khẩu mà bạn đã dùng để mở hồ sơ.</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>Đó là cụm mật khẩu khác. Chưa có gì được mở.</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>Nếu có nhiều, hãy cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>%1 · is called %2</source>
        <comment>state, form of address</comment>
        <translation>%1 · gọi là %2</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Rời ngày</translation>
    </message>
    <message>
        <source>How to reach…</source>
        <translation>Cách liên lạc…</translation>
    </message>
    <message>
        <source>Time here…</source>
        <translation>Thời gian ở đây…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>Nhu cầu thực tế…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>Trở lại…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Tạm nghỉ…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Rời…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>Muốn nghe đọc to</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>Muốn tham gia vào (có thể đổi bất cứ lúc nào)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Ngôn ngữ khác</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>Nhóm làm việc</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>Nhóm làm việc mới…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>Không ở chung cuộc họp hoặc gói tài liệu với (cất kín, không hỏi lý do)</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Chọn một thành viên</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>Không có quy tắc cho các chữ này. Hãy viết tên như thành viên viết.</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>Viết theo quy tắc chỉ biết chữ, không biết âm. Hãy sửa cho đúng như thành viên viết.</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>Cũng viết là</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>Gợi ý cách viết bằng chữ Latinh</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>“Cũng viết là” là cùng tên đó bằng chữ khác, cách nhau bằng dấu phẩy. Mục tìm thấy thành viên theo từng cách viết, và mỗi cách viết được giữ lại như tên.</translation>
    </message>
</context>
<context>
    <name>balai::ui::PickOver</name>
    <message>
        <source>chosen</source>
        <translation>đã chọn</translation>
    </message>
</context>
<context>
    <name>balai::ui::PreparePage</name>
    <message>
        <source>Hand-off %1</source>
        <translation>Bàn giao %1</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>Bàn giao mới</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 cột sau</translation>
    </message>
    <message>
        <source>Alt+1–9 page</source>
        <translation>Alt+1–9 trang</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Gửi tới</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Biên bản: %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>Quyết định: %1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>Điều kiện của lời đồng ý này</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>Điều kiện được giữ thế nào?</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>Lý do được giữ cùng lần bàn giao, dưới tài khoản của bạn. Lý do không vào gói tài liệu.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Đã giữ đúng</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>Cần vài lời, cho người hỏi về sau.</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Đang tạo các trang</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>Để nguyên, có lý do</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message>
        <source>Where to put the package and its signature</source>
        <translation>Nơi lưu gói tài liệu và chữ ký</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>Đang tạo gói tài liệu</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>Gói tài liệu và chữ ký đã được lưu: %1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Mở PDF</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Xem trước khi in</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>Quay lại bàn giao</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1 sẽ xem</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>Bạn đã chọn</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>Lựa chọn cho phép</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 trên %2 phần</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>đang được xem</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>không có gì bên trong</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>giữ lại: %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>giữ lại</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>nguyên vẹn, tất cả là “một thành viên”</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>nguyên vẹn</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>được phép</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>giữ lại %n</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>một phần</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Giữ lại</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>%n phần; các trang không nhắc đến</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>Mục %1, một phát biểu</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>Mục %1, một quyết định</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>Mục %1, một việc cần làm</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>Mục %1, một ghi chú</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Mục %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Xem…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>Kiểm tra trước khi gửi</translation>
    </message>
    <message>
        <source>running</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>không thấy gì</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n điểm phát hiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>%n điểm phát hiện, %1 chưa có trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>để nguyên, có lý do</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Sửa văn bản</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>Để nguyên, có lý do…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Các trang đang được tạo.</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>Trước hết hãy chọn những gì sẽ đi.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>%n điểm phát hiện chờ trả lời.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>Không có gì ở đây được đi.</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>Gói tài liệu sẽ được ký: PDF, ODT, XLSX và một phiếu phản hồi.</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>Sau đó có thể ký gói tài liệu: PDF, ODT, XLSX và một phiếu phản hồi.</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>Chính bạn đã gõ một lời đồng ý nói miệng mà thành viên đó chưa xem. Vì vậy một người khác xác nhận.</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>%1 trên %2 người nói cho phép điều này</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>chưa tới năm người nói</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>thành viên chưa xem</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>Gói tài liệu (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>Sáu từ này mở gói tài liệu. Hãy cho cơ quan biết bằng đường khác với tệp; các từ không hiện lại nữa.</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>không khóa</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>khóa bằng sáu từ</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>Gói tài liệu</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>Bàn giao %1, thay cho %2</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>Các tệp được giữ cùng những mục này</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>Gói tài liệu đã được lưu thành %n tệp, mỗi tệp có chữ ký. Hãy gửi mỗi tệp trong một thư riêng; tệp đầu tiên: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>7-Zip, Keka hoặc chương trình khác mở được zip AES-256 thì mở được gói này; chương trình có sẵn trong Windows thì không.</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>Chương trình miễn phí age mở được gói này, và Balai cũng vậy.</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>zip có khóa, cho cơ quan không có age</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>một tệp</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>mỗi tệp tối đa %1 MB</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>Cỡ cho thư điện tử</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>Không đưa tệp này vào</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>Đã có người xem hoặc nghe…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>Không có nội dung nào bằng các ngôn ngữ này: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation>Dừng đọc</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Đọc to</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Chậm hơn</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>Máy tính này không đọc to được. Một người bạn chọn có thể đọc cho bạn.</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>Máy tính này không có giọng đọc cho ngôn ngữ này: %1. Một người bạn chọn có thể đọc cho bạn.</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>Nghe một người đọc</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>Không phát được bản ghi âm trên máy tính này.</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>Giọng đọc không phản hồi. Một người bạn chọn có thể đọc cho bạn.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>Lời của bạn</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>Hôm nay không còn gì để đọc.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>Những gì bạn nói đã được ghi như sau. Đây là bản dịch:</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>Những gì bạn nói đã được ghi như sau:</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>Về cuộc họp có ghi như sau:</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>Đây không phải lời của bạn.</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>Tờ giấy nêu tên bạn: %1.</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>Tờ giấy không nói ai đã nói điều này.</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>Tờ giấy ghi “một thành viên”. Tên bạn không hiện ra.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Chữ lớn hơn</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Che</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>Câu trả lời của bạn được giữ. Bạn có thể dừng bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Đúng rồi</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>Xin sửa</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>Xin bỏ ra</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>Đọc những gì đã ghi</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>Nói điều gì đó với hội đồng</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>Điều tôi đồng ý và không đồng ý</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>Hội đồng nên nói về điều gì?</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>Nên ghi thế nào?</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>Đưa vào chương trình họp</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>Gửi mong muốn này</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>Đề nghị với hội đồng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>Bạn có thể dừng ở đây.
Hôm nay bạn không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>Những người mà bạn có thể trò chuyện cùng</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>Tôi muốn có người nói chuyện với tôi</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>Điều này được cất kín, cho những người lo việc hỗ trợ.</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>Những điều bạn đồng ý và không đồng ý</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>Bỏ đoạn này ra?</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>Lời của bạn rời khỏi biên bản ngay.</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>Lời đó rời khỏi lịch sử và mục tìm. Các máy tính khác bỏ ra ở lần trao đổi tới.</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>Bản sao lưu cũ và giấy đã trao đi có thể vẫn còn giữ.</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>Không lấy lại được.</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>Tạm để nguyên</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>Đang bỏ lời của bạn ra</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>Người đồng hành của hội đồng</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>Bạn có thể xin gặp bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>Điều này đã được giữ. Sẽ có người đến với bạn.</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>Ở đây không cất kín được điều này. Xin hãy nói với người đồng hành của bạn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>%1 đọc điều này cho bạn.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Ai đọc</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>Tôi tự đọc</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>Điều này đã được sửa từ khi bạn nói là đúng:</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>Tôi xong rồi</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>Điều người khác mời tôi làm</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>Bạn nói gì về điều này?</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>Tôi không tán thành điều này</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>ghi là một thành viên</translation>
    </message>
    <message>
        <source>under my name</source>
        <comment>how she appears</comment>
        <translation>dưới tên tôi</translation>
    </message>
    <message>
        <source>without saying who</source>
        <comment>how she appears</comment>
        <translation>không nói là ai</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>Bạn được nêu thế nào</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>Nói thay vì gõ</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>Ai ngồi xuống sau bạn đều không thấy lời của bạn. Lời đó rời khỏi biên bản khi lượt này kết thúc.</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>Bây giờ máy tính chưa lưu được câu trả lời này. Máy sẽ thử lại khi có câu trả lời tiếp theo.</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>Lời này được cất kín cùng câu trả lời của bạn. Chỉ những người lo phần cất kín mới nghe được. Lời này không bao giờ rời máy tính của hội đồng.</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>Ở đây không cất kín được bản ghi âm. Xin hãy gõ, hoặc nói với người sẽ ghi lại.</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>Chưa ghi ai có mặt ở cuộc họp này.</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>Ai ngồi vào đọc?</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>Thành viên đọc</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Đặt PIN</translation>
    </message>
    <message>
        <source>The PIN is set. It opens the cover of this reader and nothing else.</source>
        <translation>PIN đã được đặt. Nó mở màn che của trang đọc này, không mở gì khác.</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>PIN gồm bốn chữ số trở lên. Nó mở màn che của trang đọc này, không mở gì khác.</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>Kết thúc lượt</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>Bạn có thể dừng ở đây.
Hôm nay bạn không cần làm gì thêm.</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>Bạn có muốn mang gì về nhà không?</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không gì cả</translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation>Tôi nghe rồi</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Một tệp</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>Không mang gì cũng là câu trả lời tốt. Cái gì không có ở nhà thì không ai tìm thấy ở đó.</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>Mời người tiếp theo ngồi xuống</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>Lượt này kết thúc ở đây</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Mở bàn làm việc</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Quay lại lượt</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Đây không phải cụm mật khẩu đó.</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>Hồ sơ đang khóa. Cụm mật khẩu mở hồ sơ và nhận mọi câu trả lời.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingsView</name>
    <message>
        <source>Somebody reads it, recorded on %1.</source>
        <translation>Có người đọc, ghi âm ngày %1.</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1 Bản này thuộc văn bản cũ và không được phát.</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>Xóa hẳn bản ghi âm này…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>Ghi âm một người đọc</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>Bản này được giữ cùng phiếu, và được phát thay cho giọng máy khi văn bản vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>Giữ bản đọc này</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>Chọn tệp WAV…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>Một người đọc phiếu bằng %1</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Tệp WAV (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>Tệp này lớn hơn 20 MB. Hãy làm cho ngắn hơn, rồi chọn lại.</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>Đang giữ bản ghi âm</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>Không phát được tệp này ở đây. Hãy lưu ở dạng WAV 16 bit, một hoặc hai kênh, rồi chọn lại.</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>Xóa hẳn bản ghi âm này?</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>Bản ghi âm được xóa hẳn ở đây, và trên các máy tính khác ở lần trao đổi tới.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Không lấy lại được.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>Đang xóa hẳn bản ghi âm</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>Giữ phím Dấu cách trong khi đọc, và thả ra khi đọc xong. Hoặc bấm một lần để bắt đầu, và một lần để kết thúc.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>Nơi lưu thông báo thu hồi</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>Đang tạo thông báo thu hồi</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>Thu hồi mục</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>Số của các mục</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>Dùng khi có nhầm lẫn: cơ quan được đề nghị thôi dùng các mục này. Thông báo chỉ nêu số và không gì khác.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>In thông báo thu hồi…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>Gói tài liệu không có mục mang số này: %1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>Hãy ghi các số có trong gói tài liệu, cách nhau bằng dấu phẩy.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>Hội đồng thông qua</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Bằng cách</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>bằng đồng thuận</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>bằng biểu quyết</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>Ý kiến khác, nếu có</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>Từ nay văn bản được giữ nguyên: muốn sửa thì phải thông qua lại.</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Thông qua</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>Ghi phản hồi</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Ai đã trả lời</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Ngày dự kiến</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Số công văn</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>Trước hết hãy thêm cơ quan, dưới tên của hội đồng.</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>Ngày này có thể đọc theo hai cách, hoặc không đọc được. Hãy viết như 23 tháng 11 năm 2026.</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>Những gì hội đồng thấy đang diễn ra</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Quan điểm của chúng tôi</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Trong một câu</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Sửa văn bản</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>Cần có tiêu đề.</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Khuyến nghị mới</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Gửi đến</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>một cơ quan</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>Mọi cơ quan</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Gửi cho</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang tiếp diễn</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã khép lại</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>đồng thuận, có ý kiến khác</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>đồng thuận</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Gửi %1</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Phản hồi</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>how far it is done, day</comment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Việc thực hiện</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 nói</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>hội đồng</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>Ghi phản hồi…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>Quan điểm…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>Thông qua…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Sửa văn bản…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Đưa ra xem lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Khép lại</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>Quan điểm của hội đồng: %1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>Hội đồng đã thông qua</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ di chuyển</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R ghi phản hồi</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>Đây là nơi ghi các khuyến nghị của hội đồng, và kết quả của từng khuyến nghị.</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>Văn bản này khác với văn bản đã được thông qua. Khi được thông qua lại thì sẽ lại được gửi đi.</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>Đưa về bản nháp</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Đưa về xem lại</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Viết lại</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>Giữ công văn của %1…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>Được giữ cùng khuyến nghị này</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>Giữ một tệp…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>Nơi đặt các mảnh khóa</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>Đang tạo các mảnh khóa</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>Mảnh khóa</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>Số người giữ mảnh khóa</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>Cần bao nhiêu người để mở hồ sơ</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Dưới dạng</translation>
    </message>
    <message>
        <source>pages to print</source>
        <translation>trang để in</translation>
    </message>
    <message>
        <source>one file each</source>
        <translation>mỗi mảnh một tệp</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>Mảnh khóa là một phần của khóa. Một mình nó không mở được gì. Đủ số mảnh cùng nhau thì mở được mọi thứ bạn mở được.</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>Hãy trao mỗi mảnh cho một người khác nhau mà hội đồng tin. Đừng giữ mảnh nào cùng máy tính. Các mảnh tạo trước đây khi đó không mở được gì.</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>Tạo các mảnh khóa…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>Số mảnh cần để mở nhiều hơn số mảnh có.</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Tờ khôi phục</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Đã che</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · bản số 1</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>Tờ giấy được che trong lúc bạn đọc các nhóm trên giấy của mình.</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>Tám nhóm này mở hồ sơ nếu mất cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>Hãy cất tờ giấy ở nơi chỉ bạn mới tìm đến. Đừng chụp ảnh nó.</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>Đã thử ngày: ____________________   bởi: ____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>Quay lại một bản sao lưu</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>Chọn bản sao lưu…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>Bản sao lưu muốn quay lại</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>Bản sao lưu (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>Bản sao lưu trở thành một thư mục mới; những gì đã có ở đó không thay đổi. Thư mục mở bằng các cụm mật khẩu của ngày tạo bản sao lưu.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>Những gì viết sau bản sao lưu không có trong đó. Hãy nhận những gì các máy tính khác có trước khi bàn giao bất cứ điều gì.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Quay lại bản này</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>Còn thiếu bản sao lưu</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>Còn thiếu thư mục</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>Đang quay lại bản sao lưu</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>một ví dụ</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Đang đọc các câu trả lời</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>Đang nhận các câu trả lời</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>Trả lời của cơ quan</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Bỏ tệp này</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>Bỏ tất cả</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>Nhận những câu này</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>Tệp trả lời còn nguyên vẹn. Hãy đối chiếu các từ của khóa với cơ quan: %1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>Đây là nơi ghi những gì cơ quan đã trả lời, trước khi có gì được ghi vào hồ sơ.</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>Các cột tìm thấy</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>không có tiêu đề</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>cột thứ hai có cùng nghĩa</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>chưa biết: đây là gì?</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>chọn…</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Nghĩa là</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>Cột %1 nghĩa là</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>Các dòng đã đọc</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>Không dòng nào có câu trả lời.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>%n dòng nữa đã được đọc và không hiện ở đây.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>Họ đã thôi dùng những gì được thu hồi của bàn giao %1</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>một mục không có số</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>chậm nhất %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>ngày %1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>đã có rồi</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>Vẫn nhận dòng này</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Bỏ qua dòng này</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>heading of a column, number of a line</comment>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Dùng nghĩa này</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Tệp đang được đọc.</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>Không nhận được gì từ tệp này.</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>Trước hết hãy cho biết cột nào có câu trả lời, và cột nào có số mục hoặc số khuyến nghị.</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>%n câu hỏi chờ trả lời.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>Không có gì để nhận.</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>%n câu trả lời sẽ được ghi. Chưa có gì được ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>câu trả lời khác với câu đã ghi trước: cả hai đều được giữ</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundHead</name>
    <message>
        <source>Answered on</source>
        <translation>Trả lời ngày</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Người giải thích</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Người phiên dịch</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Người làm chứng</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>Ai sẽ xem</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>Đọc to bằng</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Trả lời bằng</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>how somebody answered</comment>
        <translation>chữ ký</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>dấu ngón tay</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>lời nói, có người làm chứng</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>Người đồng hành</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>không có mặt</translation>
    </message>
    <message>
        <source>there</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Điều được hỏi</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>mọi người trong hội đồng</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1: không có phiếu</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1: không có phiếu bằng ngôn ngữ này</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1: phiên bản %2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>Phiếu đồng ý: %1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>lời nói, có ghi âm</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundPage</name>
    <message>
        <source>1 yes</source>
        <translation>1 đồng ý</translation>
    </message>
    <message>
        <source>2 no</source>
        <translation>2 không</translation>
    </message>
    <message>
        <source>3 later</source>
        <translation>3 để sau</translation>
    </message>
    <message>
        <source>Ctrl+Enter keep</source>
        <translation>Ctrl+Enter giữ</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm một người</translation>
    </message>
    <message>
        <source>Picture slips…</source>
        <translation>Thẻ hình…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>Lần lượt tại máy này</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>Hiện mọi câu trả lời</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>1 đồng ý, 2 không, 3 để sau. Tên: 1 tên tự chọn, 2 “một thành viên”, 3 để sau, 4 không nêu, 5 tên thật. Backspace: chưa hỏi. Delete ở một tên thì bỏ dòng đó ra.</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>Câu trả lời: người và câu hỏi</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>Câu trả lời được đưa ra ngày nào? Hãy viết ngày kèm năm.</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>Ngày trả lời vẫn còn chưa tới.</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>Câu trả lời nói miệng cần người làm chứng. Hãy viết ai đã nghe.</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>Chưa gõ gì. Ô trống vẫn là “chưa hỏi”: không có gì được ghi cho các ô đó.</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>Câu trả lời sẽ được ghi: %1. Số người: %2. Ô trống vẫn là “chưa hỏi”.</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>Nơi lưu các thẻ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>Đang tạo các thẻ</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>Đang giữ lượt này</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>Đã rút lại ngay sau khi gõ.</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>Lượt này đã được giữ. Câu trả lời: %1. Số người: %2. Ctrl+Z hoàn tác.</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>Có câu trả lời “không” liên quan đến các lần bàn giao đã gửi đi trước đó: %1.</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>Đến mục Bàn giao</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>Một lượt câu hỏi</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>Giữ lượt này</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>Một lượt đã gõ mà chưa giữ vẫn còn ở đây.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Tiếp tục lượt đó</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Bỏ lượt đó</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>Một lần trả lời tại máy này bị ngắt giữa chừng. Các câu trả lời trong lần đó vẫn còn ở đây.</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>Giữ các câu trả lời này</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Không giữ các câu trả lời này</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>Thẻ hình</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>không có tên</translation>
    </message>
    <message>
        <source>with the chosen name</source>
        <translation>có tên tự chọn</translation>
    </message>
    <message>
        <source>The number on a slip is the row’s. A slip with a name must stay with the council.</source>
        <translation>Con số trên thẻ là số hàng. Thẻ có tên phải ở lại với hội đồng.</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>Tạo các thẻ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>chưa hỏi</translation>
    </message>
    <message>
        <source>chosen name</source>
        <translation>tên tự chọn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>đồng ý</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>“một thành viên”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>later</source>
        <translation>để sau</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>tên thật</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number on the slip, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · answered alone</source>
        <translation>%1 · đã tự trả lời</translation>
    </message>
    <message>
        <source>%1, %2: answered</source>
        <comment>name, use</comment>
        <translation>%1, %2: đã trả lời</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, use, answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
</context>
<context>
    <name>balai::ui::SealView</name>
    <message>
        <source>Seal the minutes</source>
        <translation>Chốt biên bản</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>Chỉ chốt được biên bản đã xác nhận.</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>Lời đã chốt được giữ nguyên. Về sau chỉ có thể thêm đính chính kèm ngày.</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>Đang đọc biên bản</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>giữ lại</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>Một thành viên:</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>Một đoạn: %1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>%1 đoạn: %2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>Cho hội đồng</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Cho mọi người</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>Giữ lại khỏi bản cho hội đồng</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>Giữ lại khỏi bản cho mọi người</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>Đang chốt biên bản</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchFilter</name>
    <message>
        <source>everything</source>
        <translation>mọi thứ</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>bất cứ ai</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Mục khác</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Tìm ở đâu</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Trong</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>Tìm ở đó</translation>
    </message>
    <message>
        <source>A day is written like 23 November 2026.</source>
        <translation>Ngày được viết như 23 tháng 11 năm 2026.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Type what you look for, in any language.</source>
        <translation>Hãy gõ điều bạn tìm, bằng ngôn ngữ nào cũng được.</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>Không tìm thấy gì cho những từ này.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Đến đó</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Tìm ở đâu</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Giữ lần tìm này</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Các lần tìm đã giữ</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>Không giữ nữa</translation>
    </message>
</context>
<context>
    <name>balai::ui::SecondPerson</name>
    <message>
        <source>A second person looks at it</source>
        <translation>Người thứ hai xem qua</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Hiện chữ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>Người kia tự gõ cụm mật khẩu của mình.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>Đúng rồi</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>Không đúng</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>chúng tôi rút lại ngay</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>hỏi tôi vào ngày khác</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>Chúng tôi đã ghi: đồng ý cho %1. Như vậy đúng không?</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>Chỉ cho một cuộc họp hoặc một văn bản.</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>Bạn đã nói: %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Đến %1.</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>cứ giữ như vậy</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>Cần thu hồi một phần</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Đã bàn giao</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>Bàn giao %1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>những lời đã được bỏ ra</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Tạo ngày</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>Một thành viên đã rút lại lời đồng ý mà nhờ đó các mục %1 được gửi đi. Thông báo thu hồi nêu các số này và không gì khác.</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>Balai không với tới được giấy tờ đã gửi: cơ quan được đề nghị thôi dùng.</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>In thông báo thu hồi…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>Nhận phiếu phản hồi…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Những gì đã đi</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>Những gì đã giữ lại</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Chuẩn bị</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>Đây là nơi ghi những gì đã đến các bộ và nơi khác: đúng những gì thành viên đồng ý chia sẻ, và không gì khác.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>The package was received</source>
        <translation>Gói tài liệu đã được nhận</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Bằng cách</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Ai nhận</translation>
    </message>
    <message>
        <source>For example: brought by hand, received by the front office.</source>
        <translation>Ví dụ: mang tận tay, bộ phận tiếp nhận đã nhận.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>Hãy viết ngày với tháng bằng chữ.</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>Không ghi được ngày chưa đến.</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>Hãy viết gói đã đến đó bằng cách nào.</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>Tìm một lần bàn giao</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>Không có lần bàn giao nào khớp với những từ này.</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>Đã được nhận…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>Xem một gói tài liệu…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>Phiếu phản hồi đã điền, hoặc tệp trả lời có chữ ký</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>Phiếu phản hồi và tệp trả lời (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>Thu hồi mục…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>bằng thư</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>nói trực tiếp hoặc qua điện thoại</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>trên phiếu phản hồi</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>bằng tệp trả lời có chữ ký</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>được thay bằng %1</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>chưa xác nhận đã thôi dùng</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>Thay cho</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Được thay bằng</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>mục %1, ngày %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>đã nhắc ngày %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Xác nhận đã thôi dùng</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>Họ đã thôi dùng…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>Nhắc họ…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>Gói tài liệu thay thế…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>Họ đã thôi dùng những gì được thu hồi</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>Họ báo bằng cách</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>Đơn vị nào</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>Một đơn vị, không phải một người. Sau đó trang Hôm nay không nhắc về lần thu hồi này nữa.</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>Ngày này trước ngày thông báo.</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>Đang ghi xác nhận</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>numbers of copies, day</comment>
        <translation>%1, ngày %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <translation>%1 mang đi</translation>
    </message>
    <message>
        <source>Copies on paper</source>
        <translation>Các bản giấy</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Người mang</translation>
    </message>
    <message>
        <source>Cover sheets for printed copies</source>
        <translation>Phiếu gửi kèm các bản in</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>Bao nhiêu bản</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>Cho đơn vị nào</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>Mỗi bản có một phiếu ở trên cùng: đơn vị, số của gói, số của bản, và một dòng để ký rồi gửi lại. Tên người mang đi chỉ giữ ở đây, không in trên phiếu.</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>In phiếu gửi…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>Hãy viết một số từ 1 đến %1.</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>Nơi lưu phiếu gửi</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>Đang tạo phiếu gửi</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>Phiếu gửi kèm bản giấy…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>Tài khoản này, trên máy tính này</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>Những gì hội đồng đã thống nhất</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>Ngôn ngữ của cửa sổ. Hồ sơ giữ ngôn ngữ đã viết.</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Ctrl + và Ctrl − làm chữ lớn hơn và nhỏ hơn.</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>Sau khoảng thời gian này không có phím bấm hay chuyển động nào, két sẽ khóa.</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>Lời đồng ý kéo dài bao lâu nếu không nói ngày.</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>Cơ quan có bao lâu để trả lời một lần bàn giao.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>light</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>tối</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Khóa sau</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>Lời đồng ý kéo dài</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Thời gian trả lời</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>Thứ tự ba câu trả lời trước thành viên, trên màn hình và trên thẻ hình.</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>Thứ tự câu trả lời</translation>
    </message>
    <message>
        <source>yes, no, later</source>
        <translation>đồng ý, không, để sau</translation>
    </message>
    <message>
        <source>no, later, yes</source>
        <translation>không, để sau, đồng ý</translation>
    </message>
    <message>
        <source>later, no, yes</source>
        <translation>để sau, không, đồng ý</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Đã đổi cụm mật khẩu.</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>Khóa và con người</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Đổi cụm mật khẩu…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Tờ khôi phục mới…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>Những người dùng máy tính này…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>Sự cố…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>Tờ khôi phục chưa được thử: thông tin cất kín, bàn giao và trao đổi vẫn đóng.</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>Từ cần cẩn trọng…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>Cách viết ngày, giờ và số lượng ở đây và trên giấy của thành viên. Số của giấy tờ, tiền và tệp vẫn dùng 0–9.</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>Sau số ngày này mà chưa có xác nhận, trang Hôm nay nhắc về lần thu hồi.</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>Nhóm của vòng lắng nghe…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>Nhắc về thu hồi</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chữ số</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>Ai trợ giúp…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>Mảnh khóa</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Mảnh %1 trên %2</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>Đây là một phần của khóa. Một mình nó không mở được gì. Cứ %1 mảnh như thế này cùng nhau thì mở được những gì đã khóa.</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>Hãy giữ tờ giấy này ở nơi chỉ bạn tìm đến, không để cùng máy tính. Đừng chụp ảnh. Chỉ trao cho người bạn biết, gặp mặt trực tiếp.</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>Hiện chữ</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>Trước hết hãy gõ một mảnh khóa, hoặc chọn tệp của mảnh.</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>Hãy chọn cụm mật khẩu mới có ít nhất %1 chữ.</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>mảnh %1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>Tệp mảnh khóa</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>Mảnh khóa (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Chưa có mảnh nào.</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>Số mảnh đến nay: %1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>Mảnh khóa là một phần của khóa. Nhiều người, mỗi người giữ một mảnh. Đủ số mảnh cùng nhau thì mở được hồ sơ.</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>Một mảnh khóa, đúng như trên giấy</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Thêm mảnh này</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>Từ tệp…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>Cụm mật khẩu mới, dùng về sau</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>Đang in tờ giấy</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>Tờ khôi phục chưa được thử. Cho đến lúc đó, thông tin cất kín, bàn giao và trao đổi vẫn đóng.</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>Mã khôi phục mới được ghi lên một tờ mới. Tờ cũ khi đó không mở được gì ở đây nữa; bản sao lưu tạo trước đó vẫn mở được bằng tờ cũ. Hãy để sẵn giấy bên mình: mã chỉ hiện một lần.</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>Chỉ người điều phối mới tạo mã khôi phục mới.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Tạo mã khôi phục mới</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>Tờ giấy đã được thử</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>Đang tạo mã khôi phục</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>Phần này vẫn đóng cho đến khi tờ khôi phục được thử. Không có tờ này, quên cụm mật khẩu là mất tất cả.</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>Đến tờ khôi phục</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Tờ khôi phục</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>Hãy tách các ô đã gộp rồi thử lại.</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>Phần đầu của phiếu bị mất. Hãy xin cơ quan phiếu như khi được gửi đi.</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>Hãy hỏi cơ quan cột này nghĩa là gì, hoặc bỏ cột khỏi phiếu.</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>Hãy hỏi cơ quan đó là ngày nào, rồi viết như 2027-03-01.</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>Hãy hỏi cơ quan đó là phản hồi nào trong danh sách.</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>Hãy đối chiếu các số với gói tài liệu, hoặc hỏi cơ quan.</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>Hãy hỏi cơ quan điều đó nghĩa là gì.</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>Không đọc được tệp này như một phiếu phản hồi. Chưa có gì được ghi.</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>Hãy lưu lại ở dạng XLSX không có mật khẩu.</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>Dòng %1, cột %2 không đọc được chắc chắn. Chưa có gì được ghi.</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>Không đọc được chắc chắn: %1. %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::Sidebar</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>Phiếu đồng ý</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>Thù lao</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>Bộ và cơ quan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Che</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Lời mời</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>Những người dùng máy tính này</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Tờ khôi phục</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sự cố</translation>
    </message>
</context>
<context>
    <name>balai::ui::StageLine</name>
    <message>
        <source>Stage of the recommendation: %1</source>
        <translation>Giai đoạn của khuyến nghị: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>còn một người chưa xem lại</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>còn %1 người chưa xem lại</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>trao đổi gần nhất: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::TakeHome</name>
    <message>
        <source>What members take home</source>
        <translation>Thành viên mang gì về nhà</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>Thành viên mang gì đó về nhà</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>Không ai muốn mang biên bản này về nhà.</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>trên giấy</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>bằng tệp</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>Nơi lưu tài liệu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>Đang tạo tài liệu</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>Nơi lưu tệp</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>Tệp cất kín (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>Đang tạo tệp</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>Sáu từ này mở tệp. Hãy để thành viên chép lại và giữ riêng, không để cùng tệp.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TermsPage</name>
    <message>
        <source>left alone</source>
        <translation>để yên</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>của chúng tôi</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>Của riêng hội đồng</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>Có sẵn trong Balai</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>Từ này được gạch chân trong biên bản. Lời một thành viên đã nói thì để yên.</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>Từ này được để yên: không gạch chân gì.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>Để yên từ này</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>Lại cẩn trọng với từ này</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>Từ cần cẩn trọng</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>Một hoặc nhiều từ</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>Hãy đặt dấu phẩy giữa các từ dùng để thay. Đó là lời khuyên: không văn bản của ai bị sửa.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>Trước hết hãy viết từ đó.</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>Chính từ này nằm trong các từ dùng để thay.</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>Từ này đã có trong danh sách.</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>Từ cần cẩn trọng</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Từ mới</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>Đây là nơi ghi những từ có thể làm đau lòng, và những từ để dùng thay. Balai gạch chân chúng trong biên bản và không sửa gì.</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayLines</name>
    <message>
        <source>One honorarium was perhaps paid twice</source>
        <translation>Một khoản thù lao có lẽ đã trả hai lần</translation>
    </message>
    <message>
        <source>Somebody took back a yes</source>
        <translation>Có người đã rút lại lời đồng ý</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>trong bàn giao %1</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>Thông báo thu hồi</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>Một lời đồng ý hết hạn ngày %1</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>Một lời đồng ý đã hết hạn ngày %1</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>Một câu hỏi được để sau</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>%1 câu hỏi được để sau</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>lượt sau</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>Còn một người chưa xem lại</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>còn %1 người chưa xem lại</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>Mọi người đã đọc biên bản</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>biên bản của %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>chậm nhất %1</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>Một yêu cầu bỏ một câu ra</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>%1 yêu cầu bỏ một câu ra</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>Trả lời trước</translation>
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
        <translation>ngày dự kiến</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>Một người chưa được trả cho %1</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>%2 người chưa được trả cho %1</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>Một người chưa được trả</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>%1 người chưa được trả</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Tạo bản sao lưu</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>Tạo bản sao lưu đầu tiên</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hôm qua</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>%1 ngày trước</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>Một việc cần làm đã đến hạn</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Phản hồi</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>Thù lao và bản sao lưu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>một lời mời vẫn đang mở</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>Một văn bản xin đồng ý đã thay đổi: %1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>một người cần hỏi lại</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>%1 người cần hỏi lại</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>%1 đang chờ trả lời cho lời mời</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>Một lời mời đang chờ trả lời</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>Một sự cố: cần báo cho những người liên quan</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>Một lần thu hồi chưa được xác nhận</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>bàn giao %1</translation>
    </message>
    <message>
        <source>Remind them</source>
        <comment>chip: a body has not acknowledged a recall</comment>
        <translation>Nhắc họ</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Cuộc họp mới</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ di chuyển</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9 hoặc Enter để mở</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z hoàn tác</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>Việc đang cần có người làm</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>Hôm nay không có gì cần ai làm. Việc đến hạn sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Cuộc họp tới</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>Mở chương trình</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Lên kế hoạch họp</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>Chưa có cuộc họp nào được lên kế hoạch.</translation>
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
        <translation>một thành viên sẽ đến</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>%1 thành viên sẽ đến</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>một người báo vắng</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>%1 người báo vắng</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1, có người phiên dịch</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>Khuyến nghị theo giai đoạn</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Đang xem lại</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Đã thông qua</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã khép lại</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>Một khuyến nghị.</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>%1 khuyến nghị theo giai đoạn.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Khuyến nghị</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>%1 trên %2 bản đã gửi có phản hồi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <translation>Lần gần nhất: %1</translation>
    </message>
    <message>
        <source>Nothing was exchanged with another laptop yet.</source>
        <translation>Chưa trao đổi gì với máy tính khác.</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>Một đoạn có hai bản</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>%1 đoạn có hai bản</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
</context>
<context>
    <name>balai::ui::ToldWords</name>
    <message>
        <source>I have written them down</source>
        <translation>Tôi đã ghi lại</translation>
    </message>
</context>
<context>
    <name>balai::ui::TranslationSheets</name>
    <message>
        <source>Translations</source>
        <translation>Bản dịch</translation>
    </message>
    <message>
        <source>Sheet for a translator…</source>
        <translation>Phiếu cho người biên dịch…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>Nhận phiếu dịch…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1: %2 cần dịch, %3 cũ hơn bản gốc</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>Hội đồng có một ngôn ngữ.</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>Phiếu cho người biên dịch</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Dịch sang</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>Tệp này rời khỏi két. Trong tệp chỉ có những gì được đến với các tổ chức đối tác, và không có tên ai bên cạnh.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Chọn nơi đặt</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>Nơi đặt phiếu dịch</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>Đang tạo phiếu dịch</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>Số đoạn trong phiếu: %1. Giữ lại: %2.</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>Nhận phiếu dịch</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>Phiếu dịch (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>Đang nhận phiếu dịch</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>Bản dịch đã nhận: %1. Bản gốc đã thay đổi từ đó: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>Dừng ghi âm</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Nói lại</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>Nghe lại</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>Đang ghi âm: %1, tối đa %2.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Đã ghi âm: %1.</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>Ở đây không còn chỗ cho bản ghi âm nữa.</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>Tối đa %1 phút.</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>Máy tính này không có micrô nào hoạt động. Bạn có thể gõ, hoặc nói với người sẽ ghi lại.</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>Micrô đã dừng. Những gì nói đến lúc đó vẫn ở đây.</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>Không phát được trên máy tính này.</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>Đọc to: đang hỏi máy tính này có những giọng đọc nào.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>Đọc to: máy tính này không có giọng đọc. Có thể nghe bản ghi âm do người đọc.</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>Đọc to: máy tính này có giọng đọc cho mọi ngôn ngữ.</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>Đọc to: %1. Ở đây không có giọng đọc cho: %2.</translation>
    </message>
</context>
<context>
    <name>balai::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
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
        <translation>Những thay đổi này là của hội đồng khác.</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>Chúng đến từ một máy tính mà hội đồng chưa nhận.</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>Chúng không được ký bởi máy tính mà chúng nêu tên.</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>Hội đồng không còn tin cậy máy tính đó.</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>Máy tính này được tin cậy với khóa khác. Hãy đối chiếu các từ của máy bằng giọng nói trước khi làm gì khác.</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>Máy tính không tự chấm dứt sự tin cậy vào chính mình. Hãy làm việc này trên máy khác.</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>Lời mời đã được dùng trước đây. Hãy xin lời mời mới.</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>Tài khoản của cơ quan không trao đổi gì. Hãy dùng tài khoản của hội đồng.</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>Nhiều bản ghi sẽ bị xóa hẳn cùng lúc. Cần người thứ hai xác nhận bằng cụm mật khẩu của chính họ.</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>Thành viên này không mang giấy về nhà. Hãy cùng đọc ở đây.</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>Két này được khôi phục từ bản sao lưu. Hãy nhận những gì các máy tính khác có, hoặc nói trong mục Trao đổi vì sao không có gì mới hơn.</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>Két này không được khôi phục từ bản sao lưu, hoặc đã bắt kịp. Không cần làm gì.</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>Hội đồng luôn giữ ít nhất một người điều phối.</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>Luôn còn lại một cụm mật khẩu. Hãy thêm một cụm khác trước.</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>Cụm mật khẩu này là của tài khoản khác. Hãy cho biết tên tài khoản đó, hoặc cụm mật khẩu đúng.</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>Không có gì trong gói tài liệu này được thu hồi.</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>Toàn bộ gói tài liệu này đã được thu hồi, nên không có gì để gửi thay.</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>Đã có một gói tài liệu thay thế rồi.</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>Ai đã viết biên bản này thì không đọc biên bản cho thành viên nghe.</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>Ai đã viết bản dịch thì không tự kiểm tra bản dịch đó. Hãy nhờ người khác.</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>Một thành viên đã xin bỏ ra một số lời. Hãy trả lời việc đó trước.</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>Phần này đã cất kín. Biên bản được sửa bên cạnh phần đã cất kín; việc khác cần tài khoản mở được thông tin cất kín.</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>Việc này cần tài khoản mở được thông tin cất kín. Hãy nhờ người có tài khoản đó.</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>Cần người thứ hai xác nhận bằng tài khoản và cụm mật khẩu của chính họ.</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>Khóa ký của hội đồng đã thay đổi từ lúc xem trước. Hãy xem lại phần xem trước.</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>Phần xem trước còn câu hỏi chưa trả lời. Hãy trả lời từng câu kèm lý do.</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>Hãy nhờ người điều phối làm việc này.</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>Không có gì trong những thứ đã chọn được đưa ra lúc này. Phần xem trước cho biết lý do.</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>Bản để xem lại này không còn hiệu lực. Hãy xin bản mới.</translation>
    </message>
</context>
<context>
    <name>balai::words::Why</name>
    <message>
        <source>required</source>
        <translation>phải có</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>không phải văn bản</translation>
    </message>
    <message>
        <source>it holds signs that are not allowed</source>
        <translation>có ký tự không được phép</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>có văn bản trống trong danh sách</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>không phải các văn bản theo ngôn ngữ</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>không phải mã ngôn ngữ, ví dụ km</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>không phải số tiền kèm loại tiền: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>không phải id</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>không thuộc các từ này: %1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>không phải từ được dùng ở đây</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>không hợp lệ</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>không phải danh sách</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>không phải đối tượng JSON</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>không phải true hay false</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>không phải số nguyên</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>không phải số</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>không trong khoảng từ %1 đến %2</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>nhỏ hơn không</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>không phải ngày; hãy viết như 2026-11-23</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>không phải thời điểm; hãy viết như 2026-11-23T10:00:00+07:00</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>năm này có vẻ theo Phật lịch</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1; nếu đúng là ngày này, hãy viết %2</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>có thể hiểu hai cách</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>nhiều hơn một dòng</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>không có trường này</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>không được biết ở đây</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>không có loại bản ghi này: %1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>không có múi giờ này</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>không có nhóm này: %1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>không phải khóa</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>cụm mật khẩu trống hoặc quá dài</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>bản ghi khác đã dùng rồi</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>điều đã xảy ra không bao giờ thay đổi; hãy viết bản ghi mới để sửa</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>bản ghi đã được gỡ bỏ</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>không ghi cùng các thay đổi khác</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>đã có một hội đồng; hãy nêu id của hội đồng đó</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>bản ghi của chính hội đồng luôn ở lại</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>máy tính vẫn ở trong hồ sơ; hãy chấm dứt sự tin cậy vào máy đó</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>lời không đồng ý có hiệu lực muộn nhất là hôm nay</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>hãy sửa lời đồng ý này trước; thiếu điều kiện của nó thì nó nói nhiều hơn</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>chỉ lời văn mới xóa hẳn được; hãy sửa thay vì xóa</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>ít hơn năm câu trả lời</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>không thể làm như vậy với nội dung này</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>hai lịch sử của một máy tính đều được giữ lại</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>bước này không làm được ở đây</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>quá dài hoặc quá lớn</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>trống, hoặc lớn hơn 20 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>tệp trống</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>loại bản ghi này không giữ tệp</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>không phải âm thanh phát được ở đây</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>quá nhiều bản ghi âm cho một lần trả lời</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>không đọc được tệp</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>các tệp của nó thuộc những két khác nhau</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>hẹp hơn nơi nhận</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>đã gửi tới cơ quan khác</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>đã có gói tài liệu khác thay chỗ</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>không có gì trong đó được thu hồi</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>không phải quyết định</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>riêng %1 đã lớn hơn</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>ngày này chưa đến</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>trước lần thu hồi</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>không phải lời xác nhận thu hồi</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>có hai lần</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>không có trong gói tài liệu</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>thuộc về thứ khác</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>cột này có hai lần</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>không có cột này</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>cột chưa biết; hãy cho biết đó là gì, hoặc bỏ ra</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>có công thức hoặc lỗi của bảng tính; hãy ghi giá trị vào đó</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>có ô gộp; hãy tách ra</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>có dấu ngoặc kép thiếu dấu thứ hai</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>hãy lưu thành XLSX không có mật khẩu, hoặc CSV theo UTF-8</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>không thể lấy từ bảng theo cách này</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>đó là ngôn ngữ của bản gốc</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 cần %2</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>hãy cho %1 hoặc %2</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>hãy cho một tệp hoặc %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>hãy cho %1</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>chưa đưa mảnh khóa nào</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1 nhận số nguyên từ %2</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1 nhận số từ %2 đến %3</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1 nhận một số</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1 nhận các số cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1 nhận ngày hoặc thời điểm, ví dụ %2</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1 nhận ours, theirs hoặc id của một thay đổi</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1 nhận một loại bản ghi và một id</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1 nhận id của một thành viên</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1 nhận khóa công khai hoặc tệp có khóa đó</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1 nhận FIELD=VALUE với một trường của loại này</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1 nhận một trong các từ này: %2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>tên tệp kết thúc bằng một trong: %1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 và %2 đi cùng nhau</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 và %2 không đi cùng nhau</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 và %2 giống nhau</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>%1 không được lớn hơn %2</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>%1 chỉ dùng cho két tạo ra để thử</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>tệp không được nằm trong thư mục của chính két</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>tệp ở lại trong két; %1 ghi nó vào một tệp mã hóa</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>không có lệnh này</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 không dùng ở đây</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>%1 có quá ít hoặc quá nhiều giá trị</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>thuộc về gói tài liệu không được lập ở đây</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>ngày đã qua từ lâu</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>bị ẩn trong bảng; hãy cho hiện, hoặc bỏ ra</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>có thể gõ bằng Zawgyi, như đang ghi và trong Unicode: %1; cho biết dòng nào là Zawgyi bằng --zawgyi all, none hoặc số dòng</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>--zawgyi nhận all, none hoặc số dòng, như 2,5</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>phần lớn các đoạn không viết bằng chữ của %1; đặt vào phiếu làm cho ngôn ngữ của chúng</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>%1 không phải ngôn ngữ của hội đồng</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>phiếu làm cho %1 mà nay ghi %2; trả lại %1, hoặc làm phiếu cho %2</translation>
    </message>
</context>
</TS>
