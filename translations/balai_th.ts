<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>balai::cli::Help</name>
    <message>
        <source>Keeps the records of a survivor advisory council.</source>
        <translation>เก็บข้อมูลของคณะที่ปรึกษาที่เป็นผู้มีประสบการณ์ตรง</translation>
    </message>
    <message>
        <source>Makes a new vault in the folder DIR.</source>
        <translation>สร้างตู้นิรภัยใหม่ในโฟลเดอร์ DIR</translation>
    </message>
    <message>
        <source>Makes a vault with the sample council, to try things out.</source>
        <translation>สร้างตู้นิรภัยที่มีคณะที่ปรึกษาตัวอย่าง ไว้ทดลองใช้</translation>
    </message>
    <message>
        <source>Shows versions, counts, sizes and devices.</source>
        <translation>แสดงรุ่น จำนวน ขนาด และโน้ตบุ๊กทุกเครื่อง</translation>
    </message>
    <message>
        <source>Looks for damage; with --deep also in every record.</source>
        <translation>ตรวจหาความเสียหาย ถ้าใช้ --deep จะตรวจทุกรายการด้วย</translation>
    </message>
    <message>
        <source>Builds everything anew from the change log.</source>
        <translation>สร้างทุกอย่างใหม่จากบันทึกการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>The people who can open the vault.</source>
        <translation>คนที่เปิดตู้นิรภัยได้</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>แสดงรายชื่อบัญชี</translation>
    </message>
    <message>
        <source>Adds an account with a passphrase of its own.</source>
        <translation>เพิ่มบัญชีที่มีวลีรหัสผ่านของตัวเอง</translation>
    </message>
    <message>
        <source>Takes away an account; its records stay.</source>
        <translation>เก็บบัญชีออก ข้อมูลของบัญชีนั้นยังอยู่</translation>
    </message>
    <message>
        <source>Changes the passphrase of an account.</source>
        <translation>เปลี่ยนวลีรหัสผ่านของบัญชี</translation>
    </message>
    <message>
        <source>The code that opens the vault when a passphrase is lost.</source>
        <translation>รหัสที่ใช้เปิดตู้นิรภัยเมื่อวลีรหัสผ่านหาย</translation>
    </message>
    <message>
        <source>Makes a new recovery code; the old one no longer opens the vault.</source>
        <translation>สร้างรหัสกู้คืนใหม่ รหัสเดิมจะเปิดตู้นิรภัยไม่ได้อีก</translation>
    </message>
    <message>
        <source>Opens the vault with the recovery code and sets a new passphrase.</source>
        <translation>เปิดตู้นิรภัยด้วยรหัสกู้คืน แล้วตั้งวลีรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>Lists the records of one kind.</source>
        <translation>แสดงรายการข้อมูลหนึ่งประเภท</translation>
    </message>
    <message>
        <source>Shows one record.</source>
        <translation>แสดงข้อมูลหนึ่งรายการ</translation>
    </message>
    <message>
        <source>Shows every change of one record.</source>
        <translation>แสดงการเปลี่ยนแปลงทุกครั้งของข้อมูลหนึ่งรายการ</translation>
    </message>
    <message>
        <source>Reads records as JSON Lines; an object with an id changes that record, without it makes a new one.</source>
        <translation>อ่านข้อมูลแบบ JSON Lines ถ้าออบเจ็กต์มี id จะแก้รายการนั้น ถ้าไม่มีจะสร้างรายการใหม่</translation>
    </message>
    <message>
        <source>Takes a record out of sight; it stays in the history.</source>
        <translation>เก็บรายการหนึ่งออกไปไม่ให้เห็น แต่ยังอยู่ในประวัติ</translation>
    </message>
    <message>
        <source>Erases the words of a record or of one field everywhere, for good.</source>
        <translation>ลบถ้อยคำของรายการหรือของช่องเดียวออกจากทุกที่อย่างถาวร</translation>
    </message>
    <message>
        <source>Finds records by words.</source>
        <translation>ค้นหาข้อมูลด้วยคำ</translation>
    </message>
    <message>
        <source>What the members allow.</source>
        <translation>สิ่งที่สมาชิกให้ใช้ได้</translation>
    </message>
    <message>
        <source>Says whether a member allows one use, and by which consent or why not.</source>
        <translation>บอกว่าสมาชิกยินยอมการนำไปใช้อย่างหนึ่งหรือไม่ ด้วยคำยินยอมใด หรือเพราะอะไรจึงไม่</translation>
    </message>
    <message>
        <source>Lists what needs somebody now.</source>
        <translation>แสดงสิ่งที่ต้องมีคนดูแลตอนนี้</translation>
    </message>
    <message>
        <source>The laptops of this council.</source>
        <translation>โน้ตบุ๊กของคณะที่ปรึกษานี้</translation>
    </message>
    <message>
        <source>Writes the card by which others admit this device.</source>
        <translation>เขียนบัตรที่ให้คนอื่นใช้รับโน้ตบุ๊กเครื่องนี้เข้า</translation>
    </message>
    <message>
        <source>Admits the device of a card; compare the words by voice.</source>
        <translation>รับโน้ตบุ๊กตามบัตรเข้า เทียบคำกันด้วยเสียง</translation>
    </message>
    <message>
        <source>Lists the devices.</source>
        <translation>แสดงรายชื่อโน้ตบุ๊ก</translation>
    </message>
    <message>
        <source>Takes nothing more from a device, for example a lost one.</source>
        <translation>ไม่รับอะไรจากโน้ตบุ๊กเครื่องหนึ่งอีก เช่น เครื่องที่หาย</translation>
    </message>
    <message>
        <source>Carries changes between laptops as files.</source>
        <translation>นำการเปลี่ยนแปลงไปมาระหว่างโน้ตบุ๊กเป็นไฟล์</translation>
    </message>
    <message>
        <source>Writes a bundle with the changes that others lack.</source>
        <translation>เขียนไฟล์แลกเปลี่ยนที่มีการเปลี่ยนแปลงซึ่งเครื่องอื่นยังไม่มี</translation>
    </message>
    <message>
        <source>Takes in bundles of other laptops.</source>
        <translation>รับไฟล์แลกเปลี่ยนจากโน้ตบุ๊กเครื่องอื่นเข้ามา</translation>
    </message>
    <message>
        <source>Lists what two people changed at once; both versions are kept.</source>
        <translation>แสดงสิ่งที่คนสองคนแก้พร้อมกัน เก็บไว้ทั้งสองฉบับ</translation>
    </message>
    <message>
        <source>Chooses a version of a conflict.</source>
        <translation>เลือกหนึ่งฉบับจากสองฉบับ</translation>
    </message>
    <message>
        <source>Writes an invitation by which a new laptop gets a vault of this council.</source>
        <translation>เขียนคำเชิญที่ให้โน้ตบุ๊กเครื่องใหม่ได้ตู้นิรภัยของคณะที่ปรึกษานี้</translation>
    </message>
    <message>
        <source>Makes this laptop&apos;s vault from an invitation.</source>
        <translation>สร้างตู้นิรภัยของโน้ตบุ๊กเครื่องนี้จากคำเชิญ</translation>
    </message>
    <message>
        <source>Minutes that a member reads and answers alone.</source>
        <translation>รายงานการประชุมที่สมาชิกอ่านและตอบเองตามลำพัง</translation>
    </message>
    <message>
        <source>Writes the packet of one member for one meeting, and its passphrase into a file.</source>
        <translation>เขียนสำเนาทบทวนให้สมาชิกหนึ่งคนสำหรับการประชุมหนึ่งครั้ง และเขียนวลีรหัสผ่านลงไฟล์</translation>
    </message>
    <message>
        <source>Shows what is in a packet; needs no vault.</source>
        <translation>แสดงสิ่งที่อยู่ในสำเนาทบทวน ไม่ต้องมีตู้นิรภัย</translation>
    </message>
    <message>
        <source>Writes the reply to a packet; needs no vault.</source>
        <translation>เขียนไฟล์ตอบกลับของสำเนาทบทวน ไม่ต้องมีตู้นิรภัย</translation>
    </message>
    <message>
        <source>Takes a member&apos;s reply into the vault.</source>
        <translation>รับไฟล์ตอบกลับของสมาชิกเข้าตู้นิรภัย</translation>
    </message>
    <message>
        <source>Hands a ministry what the members agreed to share.</source>
        <translation>ส่งมอบให้กระทรวงเฉพาะสิ่งที่สมาชิกตกลงจะแบ่งปัน</translation>
    </message>
    <message>
        <source>Shows what would go, what stays and why.</source>
        <translation>แสดงว่าอะไรจะไป อะไรจะอยู่ และเพราะอะไร</translation>
    </message>
    <message>
        <source>Makes the signed package.</source>
        <translation>สร้างชุดเอกสารที่ลงลายเซ็นแล้ว</translation>
    </message>
    <message>
        <source>Checks a package or a bag; needs no vault.</source>
        <translation>ตรวจชุดเอกสารหรือถุงข้อมูล ไม่ต้องมีตู้นิรภัย</translation>
    </message>
    <message>
        <source>Lists the hand-offs.</source>
        <translation>แสดงรายการการส่งมอบ</translation>
    </message>
    <message>
        <source>Writes the notice that asks a body to stop using what was taken back.</source>
        <translation>เขียนหนังสือขอให้หน่วยงานหยุดใช้สิ่งที่ถูกถอนคืน</translation>
    </message>
    <message>
        <source>What bodies answer.</source>
        <translation>คำตอบของหน่วยงานต่าง ๆ</translation>
    </message>
    <message>
        <source>Takes in a filled response sheet or a signed reply.</source>
        <translation>รับแบบตอบกลับที่กรอกแล้วหรือไฟล์ตอบกลับที่ลงลายเซ็นแล้วเข้ามา</translation>
    </message>
    <message>
        <source>Safety copies of the vault.</source>
        <translation>สำเนาของตู้นิรภัยเผื่อไว้เพื่อความปลอดภัย</translation>
    </message>
    <message>
        <source>Makes a backup, as encrypted as the vault.</source>
        <translation>ทำสำเนาสำรอง เข้ารหัสไว้เหมือนตู้นิรภัย</translation>
    </message>
    <message>
        <source>Checks that a backup is whole.</source>
        <translation>ตรวจว่าสำเนาสำรองครบถ้วน</translation>
    </message>
    <message>
        <source>Makes a vault in the folder DIR from a backup.</source>
        <translation>สร้างตู้นิรภัยในโฟลเดอร์ DIR จากสำเนาสำรอง</translation>
    </message>
    <message>
        <source>folder of the vault</source>
        <translation>โฟลเดอร์ของตู้นิรภัย</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase; without it you are asked</source>
        <translation>ไฟล์ที่บรรทัดแรกเป็นวลีรหัสผ่าน ถ้าไม่มีไฟล์นี้ โปรแกรมจะถามคุณ</translation>
    </message>
    <message>
        <source>the second passphrase: of the new account, the invitation or the second person</source>
        <translation>วลีรหัสผ่านที่สอง: ของบัญชีใหม่ ของคำเชิญ หรือของคนที่สอง</translation>
    </message>
    <message>
        <source>name of the account that acts</source>
        <translation>ชื่อบัญชีที่เป็นผู้ทำ</translation>
    </message>
    <message>
        <source>answers as JSON</source>
        <translation>ตอบเป็น JSON</translation>
    </message>
    <message>
        <source>shows no progress</source>
        <translation>ไม่แสดงความคืบหน้า</translation>
    </message>
    <message>
        <source>sets the clock; only for test vaults</source>
        <translation>ตั้งนาฬิกา เฉพาะตู้นิรภัยสำหรับทดสอบ</translation>
    </message>
    <message>
        <source>sets the randomness; only for test vaults</source>
        <translation>ตั้งค่าการสุ่ม เฉพาะตู้นิรภัยสำหรับทดสอบ</translation>
    </message>
    <message>
        <source>folder of bundles</source>
        <translation>โฟลเดอร์ของไฟล์แลกเปลี่ยน</translation>
    </message>
    <message>
        <source>only records with FIELD=VALUE; may be given several times</source>
        <translation>เฉพาะรายการที่มี FIELD=VALUE ใส่ได้หลายครั้ง</translation>
    </message>
    <message>
        <source>only these fields, with commas between</source>
        <translation>เฉพาะช่องเหล่านี้ คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>put: keeps every N records at once; consent: reads questions as JSON Lines</source>
        <translation>put: เก็บทีละ N รายการพร้อมกัน; consent: อ่านคำถามแบบ JSON Lines</translation>
    </message>
    <message>
        <source>member-asked, mistake or retention</source>
        <translation>member-asked, mistake หรือ retention</translation>
    </message>
    <message>
        <source>the day, as 2026-11-23</source>
        <translation>วันที่ เช่น 2026-11-23</translation>
    </message>
    <message>
        <source>everything, not only what is new</source>
        <translation>ทุกอย่าง ไม่ใช่เฉพาะที่ใหม่</translation>
    </message>
    <message>
        <source>language tag, as km</source>
        <translation>รหัสภาษา เช่น km</translation>
    </message>
    <message>
        <source>file of the recovery code</source>
        <translation>ไฟล์ของรหัสกู้คืน</translation>
    </message>
    <message>
        <source>the council&apos;s public key</source>
        <translation>กุญแจสาธารณะของคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>checks a BagIt folder or zip alone, without a signature</source>
        <translation>ตรวจเฉพาะโฟลเดอร์หรือไฟล์ zip แบบ BagIt โดยไม่มีลายเซ็น</translation>
    </message>
    <message>
        <source>takes in many erasures at once; needs the passphrase of a second account</source>
        <translation>รับการลบถาวรหลายรายการพร้อมกัน ต้องใช้วลีรหัสผ่านของบัญชีที่สอง</translation>
    </message>
    <message>
        <source>facilitator, notetaker or reader</source>
        <translation>facilitator, notetaker หรือ reader</translation>
    </message>
    <message>
        <source>gives the new laptop the key of the sealed names too</source>
        <translation>ให้กุญแจของชื่อที่ปิดผนึกแก่โน้ตบุ๊กเครื่องใหม่ด้วย</translation>
    </message>
    <message>
        <source>id of the member</source>
        <translation>id ของสมาชิก</translation>
    </message>
    <message>
        <source>what the consent is about</source>
        <translation>ความยินยอมนี้เป็นเรื่องอะไร</translation>
    </message>
    <message>
        <source>council, body, government, partners or public</source>
        <translation>council, body, government, partners หรือ public</translation>
    </message>
    <message>
        <source>id of the body</source>
        <translation>id ของหน่วยงาน</translation>
    </message>
    <message>
        <source>id of the passage</source>
        <translation>id ของข้อความ</translation>
    </message>
    <message>
        <source>id of the recommendation</source>
        <translation>id ของข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>id of the meeting</source>
        <translation>id ของการประชุม</translation>
    </message>
    <message>
        <source>id of the device that it is for; may be given several times</source>
        <translation>id ของโน้ตบุ๊กที่จะได้รับ ใส่ได้หลายครั้ง</translation>
    </message>
    <message>
        <source>the change to keep, or ours or theirs</source>
        <translation>การเปลี่ยนแปลงที่จะเก็บ หรือ ours หรือ theirs</translation>
    </message>
    <message>
        <source>another value, as JSON</source>
        <translation>ค่าอื่น เขียนแบบ JSON</translation>
    </message>
    <message>
        <source>how the answers were given: self, readTo, spoken or paper</source>
        <translation>วิธีให้คำตอบ: self, readTo, spoken หรือ paper</translation>
    </message>
    <message>
        <source>file of the answers, as JSON Lines</source>
        <translation>ไฟล์ของคำตอบ แบบ JSON Lines</translation>
    </message>
    <message>
        <source>file into which the passphrase of the packet is written</source>
        <translation>ไฟล์ที่จะเขียนวลีรหัสผ่านของสำเนาทบทวนลงไป</translation>
    </message>
    <message>
        <source>only records of this kind</source>
        <translation>เฉพาะข้อมูลประเภทนี้</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>ไม่เกินจำนวนนี้</translation>
    </message>
    <message>
        <source>only this field</source>
        <translation>เฉพาะช่องนี้</translation>
    </message>
    <message>
        <source>also in every record and change</source>
        <translation>ดูทุกรายการและทุกการเปลี่ยนแปลงด้วย</translation>
    </message>
    <message>
        <source>name of the council</source>
        <translation>ชื่อคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>weak keys, only for tests</source>
        <translation>กุญแจแบบอ่อน ใช้ทดสอบเท่านั้น</translation>
    </message>
    <message>
        <source>Splits a new recovery key into shares; so many of them together open the vault.</source>
        <translation>แบ่งกุญแจกู้คืนใหม่เป็นชิ้น ๆ เมื่อนำชิ้นมารวมกันครบจำนวนจึงเปิดตู้นิรภัยได้</translation>
    </message>
    <message>
        <source>Opens the vault with shares and sets a new passphrase.</source>
        <translation>เปิดตู้นิรภัยด้วยชิ้นกุญแจ แล้วตั้งวลีรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>Writes the records of one kind as a table: what may leave, or all of it inside an encrypted file.</source>
        <translation>เขียนข้อมูลหนึ่งประเภทเป็นตาราง: เฉพาะสิ่งที่ออกไปได้ หรือทั้งหมดในไฟล์ที่เข้ารหัส</translation>
    </message>
    <message>
        <source>Takes in a table as new records of one kind, all of it or nothing.</source>
        <translation>รับตารางเข้ามาเป็นข้อมูลใหม่หนึ่งประเภท รับทั้งหมดหรือไม่รับเลย</translation>
    </message>
    <message>
        <source>Papers about the council&apos;s work.</source>
        <translation>เอกสารเกี่ยวกับงานของคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Writes where the recommendations stand and what bodies answered.</source>
        <translation>เขียนว่าข้อเสนอแนะอยู่ถึงขั้นใด และหน่วยงานตอบว่าอะไร</translation>
    </message>
    <message>
        <source>Writes what the council did in a year: meetings, attendance, honoraria, recommendations.</source>
        <translation>เขียนสิ่งที่คณะที่ปรึกษาทำในหนึ่งปี: การประชุม การเข้าประชุม ค่าตอบแทน ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>Makes a made-up council in a temporary folder and times what people do.</source>
        <translation>สร้างคณะที่ปรึกษาสมมติในโฟลเดอร์ชั่วคราว แล้วจับเวลางานที่คนทำกัน</translation>
    </message>
    <message>
        <source>wraps what is written with the passphrase of this file</source>
        <translation>ห่อสิ่งที่เขียนด้วยวลีรหัสผ่านจากไฟล์นี้</translation>
    </message>
    <message>
        <source>number of shares, from 2 to 255</source>
        <translation>จำนวนชิ้นกุญแจ ตั้งแต่ 2 ถึง 255</translation>
    </message>
    <message>
        <source>how many shares open the vault</source>
        <translation>ต้องใช้ชิ้นกุญแจกี่ชิ้นจึงเปิดตู้นิรภัยได้</translation>
    </message>
    <message>
        <source>all that this account may open, in a file encrypted with --encrypt-passphrase-file</source>
        <translation>ทุกสิ่งที่บัญชีนี้เปิดได้ ในไฟล์ที่เข้ารหัสด้วย --encrypt-passphrase-file</translation>
    </message>
    <message>
        <source>which column is which field, as JSON or a file of it</source>
        <translation>คอลัมน์ใดคือช่องใด เขียนแบบ JSON หรือเป็นไฟล์ JSON</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>small, decade or nation</source>
        <translation>small, decade หรือ nation</translation>
    </message>
    <message>
        <source>A member pauses, comes back or leaves.</source>
        <translation>สมาชิกพัก กลับมา หรือออก</translation>
    </message>
    <message>
        <source>Nothing of the member’s goes out until they come back.</source>
        <translation>ไม่มีสิ่งใดของสมาชิกออกไปจนกว่าจะกลับมา</translation>
    </message>
    <message>
        <source>The member comes back; everything is as before.</source>
        <translation>สมาชิกกลับมา ทุกอย่างเป็นเหมือนเดิม</translation>
    </message>
    <message>
        <source>The member leaves today, and what becomes of their contributions.</source>
        <translation>สมาชิกออกวันนี้ และจะทำอย่างไรกับสิ่งที่สมาชิกให้ไว้</translation>
    </message>
    <message>
        <source>Answers a package as its office, in a signed reply; needs no vault.</source>
        <translation>ตอบชุดเอกสารในฐานะหน่วยงานที่ได้รับ เป็นไฟล์ตอบกลับที่ลงลายเซ็นแล้ว ไม่ต้องมีตู้นิรภัย</translation>
    </message>
    <message>
        <source>States that nothing newer exists than what was restored; hand-offs are possible again.</source>
        <translation>ยืนยันว่าไม่มีสิ่งใดใหม่กว่าที่กู้คืนมา แล้วส่งมอบได้อีกครั้ง</translation>
    </message>
    <message>
        <source>Texts for translators outside.</source>
        <translation>ข้อความสำหรับผู้แปลภายนอก</translation>
    </message>
    <message>
        <source>Writes what is to be translated, as far as it may leave, for a translator outside.</source>
        <translation>เขียนสิ่งที่ต้องแปลเท่าที่ออกไปได้ ให้ผู้แปลภายนอก</translation>
    </message>
    <message>
        <source>Takes in a translator&apos;s sheet, all of it or nothing.</source>
        <translation>รับแผ่นงานของผู้แปลเข้ามา รับทั้งหมดหรือไม่รับเลย</translation>
    </message>
    <message>
        <source>Shows a chapter of the manual, or lists them.</source>
        <translation>แสดงบทหนึ่งของคู่มือ หรือแสดงรายชื่อบท</translation>
    </message>
    <message>
        <source>the new facilitator opens no sealed names</source>
        <translation>ผู้ประสานงานใหม่เปิดชื่อที่ปิดผนึกไม่ได้</translation>
    </message>
    <message>
        <source>the reason, which is written down</source>
        <translation>เหตุผล ซึ่งจะจดไว้</translation>
    </message>
    <message>
        <source>the same as an AES-256 zip, for offices without age; a file that is not there gets six words</source>
        <translation>เหมือนกัน แต่เป็นไฟล์ zip แบบ AES-256 สำหรับหน่วยงานที่ไม่มี age ถ้ายังไม่มีไฟล์วลีรหัสผ่าน จะสร้างไฟล์ที่มีหกคำ</translation>
    </message>
    <message>
        <source>in several files of at most so many megabytes, for e-mail</source>
        <translation>แบ่งเป็นหลายไฟล์ แต่ละไฟล์ไม่เกินจำนวนเมกะไบต์นี้ สำหรับส่งทางอีเมล</translation>
    </message>
    <message>
        <source>seal, keep, keepNamed or delete for all, or RECORD=seal for one; may be given several times</source>
        <translation>seal, keep, keepNamed หรือ delete สำหรับทั้งหมด หรือ RECORD=seal สำหรับรายการเดียว ใส่ได้หลายครั้ง</translation>
    </message>
    <message>
        <source>from this day on, as 2026-11-23</source>
        <translation>ตั้งแต่วันนี้ เช่น 2026-11-23</translation>
    </message>
    <message>
        <source>up to this day, as 2026-11-23</source>
        <translation>จนถึงวันนี้ เช่น 2026-11-23</translation>
    </message>
    <message>
        <source>language of the original</source>
        <translation>ภาษาของต้นฉบับ</translation>
    </message>
    <message>
        <source>also what is translated already</source>
        <translation>รวมสิ่งที่แปลแล้วด้วย</translation>
    </message>
    <message>
        <source>id of the account that checked the translations</source>
        <translation>id ของบัญชีที่ตรวจคำแปล</translation>
    </message>
    <message>
        <source>only this part</source>
        <translation>เฉพาะส่วนนี้</translation>
    </message>
    <message>
        <source>Files that are kept inside the vault.</source>
        <translation>ไฟล์ที่เก็บไว้ในตู้นิรภัย</translation>
    </message>
    <message>
        <source>Keeps a file of at most 20 MB with the record that it belongs to.</source>
        <translation>เก็บไฟล์ขนาดไม่เกิน 20 MB ไว้กับรายการที่ไฟล์นั้นเป็นของ</translation>
    </message>
    <message>
        <source>Lists the files that are kept.</source>
        <translation>แสดงรายชื่อไฟล์ที่เก็บไว้</translation>
    </message>
    <message>
        <source>Writes a picture that may leave, or any file inside an encrypted one.</source>
        <translation>เขียนภาพที่ออกไปได้ หรือไฟล์ใดก็ได้ในไฟล์ที่เข้ารหัส</translation>
    </message>
    <message>
        <source>name of the new laptop, or of the file</source>
        <translation>ชื่อของโน้ตบุ๊กเครื่องใหม่ หรือของไฟล์</translation>
    </message>
    <message>
        <source>kind and id of the record that the file belongs to</source>
        <translation>ประเภทและ id ของรายการที่ไฟล์เป็นของ</translation>
    </message>
    <message>
        <source>numbers of items to call back by hand, with commas between them</source>
        <translation>หมายเลขรายการที่จะเรียกคืนด้วยตนเอง คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Writes a numbered cover sheet for each printed copy, and notes who carries them.</source>
        <translation>เขียนใบปะหน้าที่มีหมายเลขสำหรับสำเนากระดาษแต่ละชุด และจดว่าใครนำไป</translation>
    </message>
    <message>
        <source>Writes the notice again for a body that has not acknowledged it.</source>
        <translation>เขียนหนังสือเรียกคืนอีกครั้งให้หน่วยงานที่ยังไม่ตอบรับ</translation>
    </message>
    <message>
        <source>Notes that a body stopped using what was recalled.</source>
        <translation>จดว่าหน่วยงานหยุดใช้สิ่งที่เรียกคืนแล้ว</translation>
    </message>
    <message>
        <source>Prints what to make in the place of a package of which parts were recalled.</source>
        <translation>แสดงว่าควรทำอะไรแทนชุดเอกสารที่เรียกคืนบางส่วน</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>ไฟล์ที่จะเขียน</translation>
    </message>
    <message>
        <source>folder into which the shares are written</source>
        <translation>โฟลเดอร์ที่จะเขียนชิ้นกุญแจลงไป</translation>
    </message>
    <message>
        <source>office that the copies go to, where it is not that of the package</source>
        <translation>สำนักงานที่จะรับสำเนา ถ้าไม่ใช่ผู้รับของชุดเอกสาร</translation>
    </message>
    <message>
        <source>how many printed copies there are</source>
        <translation>จำนวนสำเนาที่พิมพ์</translation>
    </message>
    <message>
        <source>who carries the copies there, which is written down</source>
        <translation>ใครนำสำเนาไปส่ง ซึ่งจะบันทึกไว้</translation>
    </message>
    <message>
        <source>writes the sheet on which the body says that it stopped, into this file too</source>
        <translation>เขียนแบบที่หน่วยงานใช้บอกว่าหยุดใช้แล้ว ลงในไฟล์นี้ด้วย</translation>
    </message>
    <message>
        <source>how it was said: sheet, reply, letter or spoken</source>
        <translation>บอกมาทางใด: sheet, reply, letter หรือ spoken</translation>
    </message>
    <message>
        <source>office that said it, never a person</source>
        <translation>สำนักงานที่บอกมา ไม่ใช่ชื่อคน</translation>
    </message>
</context>
<context>
    <name>balai::cli::Words</name>
    <message>
        <source>Line %1, field %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>บรรทัด %1 ช่อง %2: %3 ไม่มีอะไรถูกเปลี่ยน แก้แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>บรรทัด %1: %2 ไม่มีอะไรถูกเปลี่ยน แก้แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Field %1: %2. Nothing was changed; correct it and try again.</source>
        <translation>ช่อง %1: %2 ไม่มีอะไรถูกเปลี่ยน แก้แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The input is not valid: %1. Nothing was changed.</source>
        <translation>ข้อมูลที่ให้มาไม่ถูกต้อง: %1 ไม่มีอะไรถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>The vault is in use by another program. Close it there and try again.</source>
        <translation>โปรแกรมอื่นกำลังใช้ตู้นิรภัยนี้ ปิดที่โปรแกรมนั้น แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The vault is in use by %1 (process %2). Close it there and try again.</source>
        <translation>%1 (โปรเซส %2) กำลังใช้ตู้นิรภัยนี้ ปิดที่นั่น แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>%1. See balai-cli --help.</source>
        <translation>%1 ดู balai-cli --help</translation>
    </message>
    <message>
        <source>The passphrase or code does not open this. Type it again, or use the recovery code.</source>
        <translation>วลีรหัสผ่านหรือรหัสนี้ใช้เปิดไม่ได้ พิมพ์อีกครั้ง หรือใช้รหัสกู้คืน</translation>
    </message>
    <message>
        <source>This account or laptop holds no key for that. Ask a facilitator, or use the right key file.</source>
        <translation>บัญชีหรือโน้ตบุ๊กเครื่องนี้ไม่มีกุญแจสำหรับสิ่งนั้น ถามผู้ประสานงาน หรือใช้ไฟล์กุญแจที่ถูกต้อง</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used (%1). Use another copy or a backup.</source>
        <translation>สิ่งนี้เสียหายหรือถูกแก้ จึงไม่ได้นำมาใช้ (%1) ใช้สำเนาอื่นหรือสำเนาสำรอง</translation>
    </message>
    <message>
        <source>keys.json is older than the vault. Put the newer keys.json back, or keys.json.bak.</source>
        <translation>keys.json เก่ากว่าตู้นิรภัย นำ keys.json ที่ใหม่กว่าหรือ keys.json.bak กลับมาวางไว้</translation>
    </message>
    <message>
        <source>It was written by a newer version of Balai. Install that version to open it.</source>
        <translation>สิ่งนี้เขียนโดย Balai รุ่นใหม่กว่า ติดตั้งรุ่นนั้นเพื่อเปิด</translation>
    </message>
    <message>
        <source>Refused (%1): %2.</source>
        <translation>ทำไม่ได้ที่นี่ (%1): %2</translation>
    </message>
    <message>
        <source>There is no such thing: %1. Check the name or id.</source>
        <translation>ไม่มีสิ่งนี้: %1 ตรวจชื่อหรือ id</translation>
    </message>
    <message>
        <source>It exists already and is never overwritten: %1. Choose another name.</source>
        <translation>มีอยู่แล้ว และจะไม่ถูกเขียนทับ: %1 เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Make room and try again.</source>
        <translation>ดิสก์เต็ม ไม่มีอะไรถูกเปลี่ยน ทำที่ว่างแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The file or folder may not be read or written: %1. Check its permissions.</source>
        <translation>อ่านหรือเขียนไฟล์หรือโฟลเดอร์นี้ไม่ได้: %1 ตรวจสิทธิ์การใช้</translation>
    </message>
    <message>
        <source>The file or folder can only be read: %1. Copy it to a place that can be written.</source>
        <translation>ไฟล์หรือโฟลเดอร์นี้อ่านได้อย่างเดียว: %1 คัดลอกไปไว้ในที่ที่เขียนได้</translation>
    </message>
    <message>
        <source>The disk reported an error; nothing was changed (%1). Check the disk and try again.</source>
        <translation>ดิสก์แจ้งข้อผิดพลาด ไม่มีอะไรถูกเปลี่ยน (%1) ตรวจดิสก์แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>ยกเลิกแล้ว ไม่มีอะไรถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>Something inside Balai went wrong: %1.</source>
        <translation>มีบางอย่างภายใน Balai ผิดพลาด: %1</translation>
    </message>
    <message>
        <source>The backup is whole.</source>
        <translation>สำเนาสำรองครบถ้วน</translation>
    </message>
    <message>
        <source>The backup is damaged. Use another one.</source>
        <translation>สำเนาสำรองเสียหาย ใช้สำเนาอื่น</translation>
    </message>
    <message>
        <source>Compare these words by voice: %1</source>
        <translation>เทียบคำเหล่านี้กันด้วยเสียง: %1</translation>
    </message>
    <message>
        <source>Laptop %1 is trusted. Compare these words by voice: %2</source>
        <translation>ไว้ใจโน้ตบุ๊ก %1 แล้ว เทียบคำเหล่านี้กันด้วยเสียง: %2</translation>
    </message>
    <message>
        <source>Changes given: %1. Laptops that can read them: %2.</source>
        <translation>การเปลี่ยนแปลงที่ส่ง: %1 โน้ตบุ๊กที่อ่านได้: %2</translation>
    </message>
    <message>
        <source>New: %1. Known already: %2. Waiting: %3. Two versions: %4.</source>
        <translation>ใหม่: %1 มีอยู่แล้ว: %2 รออยู่: %3 สองฉบับ: %4</translation>
    </message>
    <message>
        <source>%1 was not taken in: %2</source>
        <translation>ไม่ได้รับ %1 เข้ามา: %2</translation>
    </message>
    <message>
        <source>Recovery code (write it down; it is shown once and opens the vault):</source>
        <translation>รหัสกู้คืน (จดไว้ รหัสนี้แสดงครั้งเดียวและใช้เปิดตู้นิรภัยได้):</translation>
    </message>
    <message>
        <source>The vault is made. Its records come with the first bundle: exchange import.</source>
        <translation>สร้างตู้นิรภัยแล้ว ข้อมูลจะมากับไฟล์แลกเปลี่ยนไฟล์แรก: exchange import</translation>
    </message>
    <message>
        <source>Known key; the package is unaltered.</source>
        <translation>รู้จักกุญแจนี้ ชุดเอกสารไม่ถูกแก้</translation>
    </message>
    <message>
        <source>Unaltered, but by a key that is not known here. Compare these words with the council: %1</source>
        <translation>ไม่ถูกแก้ แต่ใช้กุญแจที่ที่นี่ไม่รู้จัก เทียบคำเหล่านี้กับคณะที่ปรึกษา: %1</translation>
    </message>
    <message>
        <source>Altered or damaged (%1). Do not use it; ask for it again.</source>
        <translation>ถูกแก้หรือเสียหาย (%1) อย่าใช้ ให้ขอใหม่อีกครั้ง</translation>
    </message>
    <message>
        <source>The bag is valid.</source>
        <translation>ถุงข้อมูลถูกต้อง</translation>
    </message>
    <message>
        <source>The bag is not valid: %1</source>
        <translation>ถุงข้อมูลไม่ถูกต้อง: %1</translation>
    </message>
    <message>
        <source>Answers recorded: %1. Known before: %2.</source>
        <translation>คำตอบที่บันทึก: %1 มีอยู่ก่อนแล้ว: %2</translation>
    </message>
    <message>
        <source>Passages: %1. Tell the passphrase another way than the review copy.</source>
        <translation>ข้อความ: %1 ตอน บอกวลีรหัสผ่านด้วยทางอื่น อย่าส่งไปกับสำเนาทบทวน</translation>
    </message>
    <message>
        <source>This reply was received before.</source>
        <translation>เคยได้รับไฟล์ตอบกลับนี้แล้ว</translation>
    </message>
    <message>
        <source>Answers received: %1.</source>
        <translation>คำตอบที่ได้รับ: %1</translation>
    </message>
    <message>
        <source>The recovery code is in the file you named. It is the key to the vault: keep it elsewhere.</source>
        <translation>รหัสกู้คืนอยู่ในไฟล์ที่คุณระบุ รหัสนี้คือกุญแจของตู้นิรภัย ให้เก็บไว้ที่อื่น</translation>
    </message>
    <message>
        <source>Council %1, vault format %2. Changesets: %3. Bytes: %4.</source>
        <translation>คณะที่ปรึกษา %1 รูปแบบตู้นิรภัย %2 ชุดการเปลี่ยนแปลง: %3 ไบต์: %4</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>ทุกอย่างเรียบร้อย</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s). Make a backup before anything is repaired.</source>
        <translation>
            <numerusform>พบ %n จุด ทำสำเนาสำรองก่อนซ่อมสิ่งใด</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables were rebuilt from the change log.</source>
        <translation>สร้างตารางใหม่จากบันทึกการเปลี่ยนแปลงแล้ว</translation>
    </message>
    <message>
        <source>Erased here. Older backups, prints and packages already given still hold it; other laptops erase it at the next exchange.</source>
        <translation>ลบถาวรที่นี่แล้ว สำเนาสำรองเก่า ฉบับพิมพ์ และชุดเอกสารที่ให้ไปแล้วยังมีอยู่ โน้ตบุ๊กเครื่องอื่นจะลบเมื่อแลกเปลี่ยนข้อมูลครั้งถัดไป</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3. Nothing was changed; correct it and try again.</source>
        <translation>บรรทัด %1 คอลัมน์ %2: %3 ไม่มีอะไรถูกเปลี่ยน แก้แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This share is of another vault: %1. Leave it out.</source>
        <translation>ชิ้นกุญแจนี้เป็นของตู้นิรภัยอื่น: %1 ไม่ต้องใช้ชิ้นนี้</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1. Leave it out.</source>
        <translation>ชิ้นกุญแจนี้ไม่ได้ทำพร้อมกับชิ้นอื่น: %1 ไม่ต้องใช้ชิ้นนี้</translation>
    </message>
    <message>
        <source>Shares given: %1, needed: %2. Missing: %3 more.</source>
        <translation>ชิ้นกุญแจที่ให้มา: %1 ที่ต้องใช้: %2 ยังขาดอีก: %3</translation>
    </message>
    <message>
        <source>Given twice: %1.</source>
        <translation>ให้มาซ้ำ: %1</translation>
    </message>
    <message>
        <source>This is no share, or a damaged one: %1. Compare it with the paper.</source>
        <translation>นี่ไม่ใช่ชิ้นกุญแจ หรือเป็นชิ้นที่เสียหาย: %1 เทียบกับกระดาษ</translation>
    </message>
    <message>
        <source>This share is damaged: %1, group %2. Compare it with the paper.</source>
        <translation>ชิ้นกุญแจนี้เสียหาย: %1 กลุ่ม %2 เทียบกับกระดาษ</translation>
    </message>
    <message>
        <source>Two shares have one number and differ; one is not genuine: %1.</source>
        <translation>ชิ้นกุญแจสองชิ้นมีหมายเลขเดียวกันแต่ไม่เหมือนกัน มีชิ้นหนึ่งไม่ใช่ของแท้: %1</translation>
    </message>
    <message>
        <source>The shares do not fit together; one of them is not genuine. Leave out one after the other.</source>
        <translation>ชิ้นกุญแจเหล่านี้เข้ากันไม่ได้ มีชิ้นหนึ่งไม่ใช่ของแท้ ลองเว้นทีละชิ้น</translation>
    </message>
    <message>
        <source>Held back and left out: %1 (%2).</source>
        <translation>เก็บไว้ไม่ส่ง และไม่ได้เขียนลงไป: %1 (%2)</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>กำลังจับเวลา: %1</translation>
    </message>
    <message>
        <source>Making the council: %1 of %2</source>
        <translation>กำลังสร้างคณะที่ปรึกษา: %1 จาก %2</translation>
    </message>
    <message>
        <source>Memory at most: %1 MB</source>
        <translation>หน่วยความจำสูงสุด: %1 MB</translation>
    </message>
    <message>
        <source>Any %1 of these files are the key to the vault. Give each to somebody else, and keep none beside the vault. Earlier shares no longer open it.</source>
        <translation>ไฟล์ใดก็ได้ในนี้ %1 ไฟล์รวมกันคือกุญแจของตู้นิรภัย มอบแต่ละไฟล์ให้คนละคน และอย่าเก็บไฟล์ใดไว้คู่กับตู้นิรภัย ชิ้นกุญแจก่อนหน้านี้เปิดตู้ไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>Records taken in: %1.</source>
        <translation>ข้อมูลที่รับเข้ามา: %1</translation>
    </message>
    <message>
        <source>Restored. Before anything is handed off from it, take in what the other laptops have, or say why nothing newer exists: backup nothing-newer.</source>
        <translation>กู้คืนแล้ว ก่อนส่งมอบสิ่งใดจากตู้นี้ ให้รับสิ่งที่โน้ตบุ๊กเครื่องอื่นมีเข้ามาก่อน หรือบอกว่าทำไมจึงไม่มีสิ่งใดใหม่กว่า: backup nothing-newer</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>ไฟล์ตอบกลับไม่ถูกแก้ไข เทียบคำสำหรับตรวจกุญแจกับหน่วยงาน: %1</translation>
    </message>
    <message>
        <source>The reply is saved. Tell the council these words in another way: %1</source>
        <translation>บันทึกไฟล์ตอบกลับแล้ว บอกคำเหล่านี้แก่คณะที่ปรึกษาด้วยทางอื่น: %1</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>คำแปลที่รับเข้ามา: %1 ต้นฉบับที่เปลี่ยนไปหลังจากนั้น: %2</translation>
    </message>
    <message>
        <source>Files that go with a later bundle, once the other laptop has answered: %1.</source>
        <translation>ไฟล์ที่จะไปกับไฟล์แลกเปลี่ยนครั้งหลัง เมื่อโน้ตบุ๊กอีกเครื่องตอบแล้ว: %1</translation>
    </message>
    <message>
        <source>An older version: package %1 takes its place. Use that one.</source>
        <translation>นี่คือฉบับเก่า: ชุดเอกสาร %1 มาแทนแล้ว ให้ใช้ชุดนั้น</translation>
    </message>
    <message>
        <source>Acknowledged: %1.</source>
        <translation>ตอบรับแล้ว: %1</translation>
    </message>
    <message>
        <source>A recall was acknowledged.</source>
        <translation>หน่วยงานตอบรับการเรียกคืนแล้ว</translation>
    </message>
    <message>
        <source>This is no recovery code: it has eight groups of eight signs. Compare it with the paper.</source>
        <translation>นี่ไม่ใช่รหัสกู้คืน: รหัสกู้คืนมีแปดกลุ่ม กลุ่มละแปดตัว เทียบกับกระดาษ</translation>
    </message>
    <message>
        <source>The recovery code was not typed as it stands on the paper. Look at group %1.</source>
        <translation>รหัสกู้คืนที่พิมพ์ไม่ตรงกับบนกระดาษ ดูกลุ่ม %1</translation>
    </message>
    <message>
        <source>This recovery code is of another vault. Look for the sheet of this one.</source>
        <translation>รหัสกู้คืนนี้เป็นของตู้นิรภัยอื่น หาแผ่นกู้คืนของตู้นี้</translation>
    </message>
    <message>
        <source>keys.json is damaged or missing, and its copy is whole. Copy keys.json.bak to keys.json and try again.</source>
        <translation>keys.json เสียหายหรือหายไป แต่สำเนายังครบถ้วน คัดลอก keys.json.bak เป็น keys.json แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The answer could not be written (%1). What was changed or written before it stays; look before you repeat it.</source>
        <translation>เขียนคำตอบของคำสั่งนี้ไม่ได้ (%1) สิ่งที่เปลี่ยนหรือเขียนไปก่อนหน้านั้นยังอยู่ ตรวจดูก่อนทำซ้ำ</translation>
    </message>
    <message>
        <source>Stopped: %1. Kept from earlier batches: %2; their ids were printed.</source>
        <translation>หยุดแล้ว: %1 เก็บจากชุดก่อนหน้า: %2 แสดง id ไปแล้ว</translation>
    </message>
    <message>
        <source>It is damaged or was altered, and was not used. Use another copy or a backup.</source>
        <translation>สิ่งนี้เสียหายหรือถูกแก้ จึงไม่ได้นำมาใช้ ใช้สำเนาอื่นหรือสำเนาสำรอง</translation>
    </message>
    <message>
        <source>Stopped: line %1, %2. Kept from earlier batches: %3; their ids were printed.</source>
        <translation>หยุดแล้ว: บรรทัด %1, %2 เก็บจากชุดก่อนหน้า: %3 แสดง id ไปแล้ว</translation>
    </message>
    <message>
        <source>Stopped: line %1, field %2: %3. Kept from earlier batches: %4; their ids were printed.</source>
        <translation>หยุดแล้ว: บรรทัด %1 ช่อง %2: %3 เก็บจากชุดก่อนหน้า: %4 แสดง id ไปแล้ว</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <translation>วลีรหัสผ่าน:</translation>
    </message>
    <message>
        <source>allowed: %1 (%2)</source>
        <comment>under which name, the id of the yes</comment>
        <translation>อนุญาต: %1 (%2)</translation>
    </message>
    <message>
        <source>not allowed: %1</source>
        <comment>a code</comment>
        <translation>ไม่อนุญาต: %1</translation>
    </message>
    <message>
        <source>Answers that differ from one recorded before: %1. Both stay.</source>
        <translation>คำตอบที่ต่างจากที่บันทึกไว้ก่อน: %1 ทั้งสองยังอยู่</translation>
    </message>
    <message>
        <source>Marked as checked: %1.</source>
        <translation>ทำเครื่องหมายว่าตรวจแล้ว: %1</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>ไม่มีข้อความในภาษาเหล่านี้: %1</translation>
    </message>
</context>
<context>
    <name>balai::council::Due</name>
    <message>
        <source>A consent ends; ask the member again.</source>
        <translation>ความยินยอมหนึ่งจะหมดอายุ โปรดถามสมาชิกอีกครั้ง</translation>
    </message>
    <message>
        <source>A consent has ended; ask the member again.</source>
        <translation>ความยินยอมหนึ่งหมดอายุแล้ว โปรดถามสมาชิกอีกครั้ง</translation>
    </message>
    <message>
        <source>The text of a consent has changed; ask the members again.</source>
        <translation>ข้อความของความยินยอมหนึ่งเปลี่ยนไป โปรดถามสมาชิกอีกครั้ง</translation>
    </message>
    <message>
        <source>A withdrawal touches packages that went out, or an invitation that is still open.</source>
        <translation>มีการถอนคืนความยินยอมที่เกี่ยวกับชุดเอกสารที่ออกไปแล้ว หรือคำเชิญที่ยังไม่ได้ตอบ</translation>
    </message>
    <message>
        <source>Words that went out may no longer be used; send the recall notice.</source>
        <translation>ถ้อยคำที่ออกไปแล้วใช้ต่อไม่ได้ โปรดส่งหนังสือเรียกคืน</translation>
    </message>
    <message>
        <source>A recall notice was not acknowledged.</source>
        <translation>หนังสือเรียกคืนฉบับหนึ่งยังไม่มีการตอบรับ</translation>
    </message>
    <message>
        <source>Minutes wait for members&apos; reading.</source>
        <translation>รายงานการประชุมรอให้สมาชิกอ่าน</translation>
    </message>
    <message>
        <source>Everybody has read the minutes; they can be confirmed.</source>
        <translation>ทุกคนอ่านรายงานการประชุมแล้ว ยืนยันได้</translation>
    </message>
    <message>
        <source>Parts of the minutes wait for translation.</source>
        <translation>บางส่วนของรายงานการประชุมรอคำแปล</translation>
    </message>
    <message>
        <source>What a body promised is due.</source>
        <translation>สิ่งที่หน่วยงานหนึ่งสัญญาไว้ถึงกำหนดแล้ว</translation>
    </message>
    <message>
        <source>An answer from a body is expected.</source>
        <translation>กำลังรอคำตอบจากหน่วยงานหนึ่ง</translation>
    </message>
    <message>
        <source>A member is owed money.</source>
        <translation>มีเงินที่ยังไม่ได้จ่ายให้สมาชิก</translation>
    </message>
    <message>
        <source>An honorarium was perhaps paid twice.</source>
        <translation>ค่าตอบแทนรายการหนึ่งอาจจ่ายไปสองครั้ง</translation>
    </message>
    <message>
        <source>An action is due.</source>
        <translation>งานที่ต้องทำหนึ่งอย่างถึงกำหนดแล้ว</translation>
    </message>
    <message>
        <source>A body waits for the answer to its invitation.</source>
        <translation>หน่วยงานหนึ่งรอคำตอบต่อคำเชิญ</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told.</source>
        <translation>มีเหตุผิดปกติ ต้องแจ้งผู้ที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>The last backup is more than a week old.</source>
        <translation>สำเนาสำรองล่าสุดเก่ากว่าหนึ่งสัปดาห์</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>ยังไม่มีสำเนาสำรอง</translation>
    </message>
    <message>
        <source>Nothing was exchanged with other laptops for two weeks.</source>
        <translation>ไม่ได้แลกเปลี่ยนข้อมูลกับแล็ปท็อปเครื่องอื่นมาสองสัปดาห์</translation>
    </message>
    <message>
        <source>Records are past the time the council keeps them.</source>
        <translation>มีบันทึกที่เกินเวลาที่คณะที่ปรึกษาเก็บไว้</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out; answer this request first.</source>
        <translation>สมาชิกขอให้เอาถ้อยคำออก โปรดตอบคำขอนี้ก่อน</translation>
    </message>
</context>
<context>
    <name>balai::ui::AccountsPage</name>
    <message>
        <source>New account</source>
        <translation>บัญชีใหม่</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>%1, opens nothing on this laptop</source>
        <comment>role</comment>
        <translation>%1 เปิดอะไรบนโน้ตบุ๊กเครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>you</source>
        <translation>คุณ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>คำเรียกที่หน้าเปิด</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>ข้อมูลปิดผนึก</translation>
    </message>
    <message>
        <source>opens them</source>
        <translation>เปิดได้</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>เปิดไม่ได้</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>เปลี่ยนวลีรหัสผ่าน…</translation>
    </message>
    <message>
        <source>Only a facilitator adds or takes away accounts.</source>
        <translation>มีแต่ผู้ประสานงานที่เพิ่มหรือเก็บบัญชีออกได้</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>วลีรหัสผ่านใหม่…</translation>
    </message>
    <message>
        <source>Take away…</source>
        <translation>เก็บออก…</translation>
    </message>
    <message>
        <source>Take away the account of %1?</source>
        <translation>เก็บบัญชีของ%1 ออกไหม</translation>
    </message>
    <message>
        <source>Its passphrase opens nothing on this laptop from now on.</source>
        <translation>จากนี้ไป วลีรหัสผ่านของบัญชีนี้เปิดอะไรบนโน้ตบุ๊กเครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>What it wrote stays. On other laptops it has to be taken away there too. Backups made before still open with it.</source>
        <translation>สิ่งที่บัญชีนี้เขียนไว้ยังอยู่ บนโน้ตบุ๊กเครื่องอื่นต้องเก็บออกที่เครื่องนั้นด้วย สำเนาสำรองที่ทำไว้ก่อนยังเปิดด้วยวลีรหัสผ่านนั้นได้</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>เก็บออก</translation>
    </message>
    <message>
        <source>Taking the account away</source>
        <translation>กำลังเก็บบัญชีออก</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>The person types the passphrase. Only a facilitator opens sealed details and makes hand-offs; a reader only reads.</source>
        <translation>เจ้าของบัญชีพิมพ์วลีรหัสผ่านเอง มีแต่ผู้ประสานงานที่เปิดข้อมูลปิดผนึกและทำการส่งมอบได้ ผู้อ่านอ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>ต้องมีชื่อ</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>มีบัญชีอื่นใช้ชื่อนี้แล้ว</translation>
    </message>
    <message>
        <source>Adding the account</source>
        <translation>กำลังเพิ่มบัญชี</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>คนที่ใช้โน้ตบุ๊กเครื่องนี้</translation>
    </message>
    <message>
        <source>Here stand the accounts: who can open these records, each with a passphrase of their own.</source>
        <translation>ที่นี่คือบัญชีต่าง ๆ: ใครเปิดข้อมูลนี้ได้ แต่ละคนมีวลีรหัสผ่านของตนเอง</translation>
    </message>
</context>
<context>
    <name>balai::ui::AgendaColumn</name>
    <message>
        <source>Agenda  %1 of %2</source>
        <comment>number of the point, all points</comment>
        <translation>วาระ  %1 จาก %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>present, apologies</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>one present</source>
        <translation>มาหนึ่งคน</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>มา %1 คน</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>ลาหนึ่งคน</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>ลา %1 คน</translation>
    </message>
    <message>
        <source>Support person: in the room</source>
        <translation>ผู้เคียงข้าง: อยู่ในห้อง</translation>
    </message>
</context>
<context>
    <name>balai::ui::AloneFrame</name>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>ก−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>ตัวหนังสือเล็กลง</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>ก+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>ตัวหนังสือใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>บังจอ</translation>
    </message>
</context>
<context>
    <name>balai::ui::AskPage</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>คำถามที่ %1 จาก %2 ข้อ</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>สำหรับ %1</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>บังจอ</translation>
    </message>
    <message>
        <source>To the desk</source>
        <translation>ไปที่หน้าของทีมงาน</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ยินยอม</translation>
    </message>
    <message>
        <source>they may</source>
        <translation>ฉันให้พวกเขาทำได้</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>they may not</source>
        <translation>ฉันไม่ให้พวกเขาทำ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ไว้วันหลัง</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>ถามฉันวันอื่น</translation>
    </message>
    <message>
        <source>What you answered is kept. You can stop now and go on another day.</source>
        <translation>คำตอบของคุณเก็บไว้แล้ว คุณหยุดตอนนี้และทำต่อวันอื่นได้</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>คุณหยุดตรงนี้ได้ วันนี้ไม่มีอะไรที่คุณต้องทำอีก</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>ครบทุกข้อแล้ว ขอบคุณ</translation>
    </message>
    <message>
        <source>Is this a good moment, with only people you want near you? If not, press “Later”.</source>
        <translation>ตอนนี้คุณสะดวกไหม มีแต่คนที่คุณอยากให้อยู่ใกล้ ๆ ไหม ถ้าไม่ใช่ ให้กด “ไว้วันหลัง”</translation>
    </message>
    <message>
        <source>What they would see</source>
        <translation>พวกเขาจะเห็นอะไร</translation>
    </message>
    <message>
        <source>Under which name</source>
        <translation>ใช้ชื่อใด</translation>
    </message>
    <message>
        <source>The name you chose.</source>
        <translation>ชื่อที่คุณเลือกไว้</translation>
    </message>
    <message>
        <source>“A member”, unless you said yes to your name. People who know the council may guess.</source>
        <translation>เขียนว่า “สมาชิกคนหนึ่ง” เว้นแต่คุณยินยอมให้ใช้ชื่อ คนที่รู้จักคณะที่ปรึกษาอาจเดาได้</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>ใครเห็นคำตอบของคุณ</translation>
    </message>
    <message>
        <source>The people who keep the council’s records.</source>
        <translation>ทีมงานที่ดูแลข้อมูลของคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>นานแค่ไหน</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>จนถึง %1</translation>
    </message>
    <message>
        <source>Changing your mind</source>
        <translation>ถ้าเปลี่ยนใจ</translation>
    </message>
    <message>
        <source>You can take it back on any day; nobody will ask why. We then ask them to stop using it. We cannot make them, and they may have copies.</source>
        <translation>คุณถอนคืนคำยินยอมได้ทุกวัน จะไม่มีใครถามว่าทำไม จากนั้นเราจะขอให้พวกเขาหยุดใช้ เราบังคับพวกเขาไม่ได้ และพวกเขาอาจมีสำเนาอยู่</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>ถ้าคุณไม่ยินยอม</translation>
    </message>
    <message>
        <source>Nothing changes. You take part and are paid as before.</source>
        <translation>ไม่มีอะไรเปลี่ยน คุณยังเข้าร่วมและได้ค่าตอบแทนเหมือนเดิม</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>เนื้อความทั้งหมด</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>คำถาม</translation>
    </message>
    <message>
        <source>The next seat is for %1. The others do not look on.</source>
        <translation>ต่อไปขอเชิญ %1 มานั่งที่นี่ ขอให้คนอื่นไม่มองจอ</translation>
    </message>
    <message>
        <source>Somebody else first</source>
        <translation>ให้คนอื่นก่อน</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>คนถัดไป</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>เนื้อความใหม่</translation>
    </message>
    <message>
        <source>The text has changed since you answered.</source>
        <translation>เนื้อความเปลี่ยนไปหลังจากที่คุณตอบ</translation>
    </message>
    <message>
        <source>The questions are being looked up.</source>
        <translation>กำลังหาคำถามอยู่</translation>
    </message>
</context>
<context>
    <name>balai::ui::BackupsPage</name>
    <message>
        <source>A backup is a copy of the whole vault in one file, locked as the vault is. Keep one somewhere else than this laptop.</source>
        <translation>สำเนาสำรองคือสำเนาของตู้นิรภัยทั้งตู้ในไฟล์เดียว ล็อกไว้เหมือนตู้นิรภัย เก็บไว้หนึ่งชุดในที่อื่นที่ไม่ใช่โน้ตบุ๊กเครื่องนี้</translation>
    </message>
    <message>
        <source>In the vault’s folder</source>
        <translation>ในโฟลเดอร์ของตู้นิรภัย</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>สำเนาสำรองล่าสุด</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>สำเนาสำรอง</translation>
    </message>
    <message>
        <source>Check this one</source>
        <translation>ตรวจชุดนี้</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>ตรวจไฟล์…</translation>
    </message>
    <message>
        <source>The backup to check</source>
        <translation>สำเนาสำรองที่จะตรวจ</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>สำเนาสำรอง (*.zip)</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>จะเก็บสำเนาสำรองไว้ที่ไหน</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>กำลังทำสำเนาสำรอง</translation>
    </message>
    <message>
        <source>Saved: %1. Put it somewhere else than this laptop.</source>
        <translation>บันทึกแล้ว: %1 นำไปเก็บไว้ในที่อื่นที่ไม่ใช่โน้ตบุ๊กเครื่องนี้</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>กำลังตรวจสำเนาสำรอง</translation>
    </message>
    <message>
        <source>This backup is whole. It was made on %1.</source>
        <translation>สำเนาสำรองนี้ครบถ้วน ทำไว้เมื่อ %1</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>ทำสำเนาสำรอง…</translation>
    </message>
    <message>
        <source>If every passphrase is lost</source>
        <translation>ถ้าวลีรหัสผ่านหายทุกอัน</translation>
    </message>
    <message>
        <source>The key can be shared among people the council trusts. One share opens nothing; enough of them together do.</source>
        <translation>แบ่งกุญแจให้คนที่คณะที่ปรึกษาไว้ใจได้ ชิ้นเดียวเปิดอะไรไม่ได้ ถ้ารวมกันครบจำนวนจึงเปิดได้</translation>
    </message>
    <message>
        <source>Shares of the key…</source>
        <translation>ชิ้นกุญแจ…</translation>
    </message>
    <message>
        <source>The shares are made. Give each to another person, and try them once.</source>
        <translation>ทำชิ้นกุญแจแล้ว มอบแต่ละชิ้นให้คนละคน แล้วลองใช้หนึ่งครั้ง</translation>
    </message>
</context>
<context>
    <name>balai::ui::BlockRow</name>
    <message>
        <source>Statement</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>คำกล่าว</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>มติ</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>งานที่ต้องทำ</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of a passage in the minutes</comment>
        <translation>บันทึกย่อ</translation>
    </message>
    <message>
        <source>not at all</source>
        <comment>how a speaker is named in print</comment>
        <translation>ไม่ระบุเลย</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>ภายใน %1</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>หมายเหตุเนื้อหา</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>เว้นวรรค</translation>
    </message>
    <message>
        <source>Content note: %1. Folded; opens with Space.</source>
        <translation>หมายเหตุเนื้อหา: %1 พับไว้ เปิดด้วยแป้นเว้นวรรค</translation>
    </message>
    <message>
        <source>%1: this is right</source>
        <translation>%1: ถูกต้องแล้ว</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>ขอให้แก้</translation>
    </message>
    <message>
        <source>I do not agree</source>
        <translation>ฉันไม่เห็นด้วย</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>แก้</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>ตอบ…</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>ขอให้เอาออก</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>ลบถาวร…</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>ถ้อยคำของข้อความ</translation>
    </message>
    <message>
        <source>Correction, %1</source>
        <comment>its day</comment>
        <translation>การแก้ไข %1</translation>
    </message>
    <message>
        <source>The member left a voice note.</source>
        <translation>สมาชิกฝากเสียงไว้</translation>
    </message>
</context>
<context>
    <name>balai::ui::BodiesPage</name>
    <message>
        <source>Bodies</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>ผู้ติดต่อ</translation>
    </message>
    <message>
        <source>Prepare a hand-off</source>
        <translation>เตรียมการส่งมอบ</translation>
    </message>
    <message>
        <source>Recommendations to it</source>
        <translation>ข้อเสนอแนะถึงหน่วยงานนี้</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>หน่วยงานใหม่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>ต้องมีชื่อ</translation>
    </message>
    <message>
        <source>Here stand the ministries and organisations that the council advises or works with.</source>
        <translation>ที่นี่คือกระทรวงและองค์กรที่คณะที่ปรึกษาให้คำแนะนำหรือทำงานด้วย</translation>
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
        <translation>มีผลในเรื่องนี้</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>ประวัติทั้งหมด</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No to %1 alone</source>
        <translation>ไม่ยินยอมเฉพาะ %1</translation>
    </message>
    <message>
        <source>Take the yes back</source>
        <translation>ถอนคืนคำยินยอม</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>ถามตอนนี้</translation>
    </message>
    <message>
        <source>A no is not asked again.</source>
        <translation>ถ้าตอบว่าไม่ยินยอม จะไม่ถามซ้ำ</translation>
    </message>
    <message>
        <source>Ask again: the text has changed</source>
        <translation>ถามอีกครั้ง: เนื้อความเปลี่ยนแล้ว</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInPage</name>
    <message>
        <source>Counting the answers</source>
        <translation>กำลังนับคำตอบ</translation>
    </message>
    <message>
        <source>How was this meeting for you?</source>
        <translation>สำหรับคุณ การประชุมนี้เป็นอย่างไร</translation>
    </message>
    <message>
        <source>Did people listen to you?</source>
        <translation>คนอื่นฟังคุณไหม</translation>
    </message>
    <message>
        <source>Did you feel safe?</source>
        <translation>คุณรู้สึกปลอดภัยไหม</translation>
    </message>
    <message>
        <source>Would you come again?</source>
        <translation>คุณอยากมาอีกไหม</translation>
    </message>
    <message>
        <source>Is there something you want to say?</source>
        <translation>มีอะไรที่คุณอยากบอกไหม</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>ขอบคุณ</translation>
    </message>
    <message>
        <source>You can stop here. Nothing was kept.</source>
        <translation>คุณหยุดตรงนี้ได้ เราไม่ได้เก็บอะไรไว้</translation>
    </message>
    <message>
        <source>Who would like somebody to talk to?</source>
        <translation>คนที่อยากให้มีคนมาคุยด้วยคือใคร</translation>
    </message>
    <message>
        <source>Three questions, without your name. The answers are counted together when five or more people have answered. Nobody can see which is yours.</source>
        <translation>มีสามคำถาม ไม่ใส่ชื่อคุณ เมื่อมีคนตอบห้าคนขึ้นไป จึงนับคำตอบรวมกัน ไม่มีใครเห็นว่าคำตอบไหนเป็นของคุณ</translation>
    </message>
    <message>
        <source>The people who keep the records read it. Leave out what would show who you are. You can leave it empty.</source>
        <translation>ทีมงานที่ดูแลข้อมูลจะได้อ่าน ช่วยไม่เขียนสิ่งที่ทำให้รู้ว่าคุณเป็นใคร ปล่อยว่างไว้ก็ได้</translation>
    </message>
    <message>
        <source>Pass the laptop on to the next person. The last one ends it.</source>
        <translation>ช่วยส่งโน้ตบุ๊กให้คนถัดไป คนสุดท้ายเป็นคนจบ</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support. It stands nowhere with your answers.</source>
        <translation>เรื่องนี้ปิดผนึกไว้ สำหรับทีมงานที่คอยช่วยเหลือสมาชิก ไม่อยู่รวมกับคำตอบของคุณ</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>คำพูดของคุณ</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>ไม่เลย</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>นิดหน่อย</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>พอสมควร</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>มาก</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>เต็มที่</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Give my answers</source>
        <translation>ส่งคำตอบของฉัน</translation>
    </message>
    <message>
        <source>I do not want to answer this</source>
        <translation>ฉันไม่อยากตอบข้อนี้</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>คนถัดไป</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>ฉันอยากให้มีคนมาคุยด้วย</translation>
    </message>
    <message>
        <source>Everybody has answered</source>
        <translation>ทุกคนตอบแล้ว</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>เก็บไว้แล้ว จะมีคนมาหาคุณ</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>บัญชีทีมงานที่เปิดอยู่นี้ปิดผนึกเรื่องนี้ไม่ได้ ช่วยบอกผู้เคียงข้างของคุณ</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>ถามไถ่หลังประชุม</translation>
    </message>
</context>
<context>
    <name>balai::ui::CheckInResults</name>
    <message>
        <source>People listened</source>
        <translation>มีคนรับฟัง</translation>
    </message>
    <message>
        <source>It felt safe</source>
        <translation>รู้สึกปลอดภัย</translation>
    </message>
    <message>
        <source>Would come again</source>
        <translation>อยากมาอีก</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>ไม่เลย</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>นิดหน่อย</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>พอสมควร</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>มาก</translation>
    </message>
    <message>
        <source>Fully</source>
        <translation>เต็มที่</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Check-in: too few answers to show.</source>
        <translation>ถามไถ่หลังประชุม: คำตอบน้อยเกินกว่าจะแสดง</translation>
    </message>
    <message>
        <source>Too few answers to show.</source>
        <translation>คำตอบน้อยเกินกว่าจะแสดง</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentModel</name>
    <message>
        <source>%1, %2: yes, ends %3</source>
        <translation>%1, %2: ยินยอม สิ้นสุด %3</translation>
    </message>
    <message>
        <source>%1, %2: yes</source>
        <translation>%1, %2: ยินยอม</translation>
    </message>
    <message>
        <source>%1, %2: no or taken back</source>
        <translation>%1, %2: ไม่ยินยอมหรือถอนคืน</translation>
    </message>
    <message>
        <source>%1, %2: later</source>
        <translation>%1, %2: ไว้วันหลัง</translation>
    </message>
    <message>
        <source>%1, %2: for some meetings only</source>
        <translation>%1, %2: เฉพาะบางการประชุม</translation>
    </message>
    <message>
        <source>%1, %2: not asked, counts as no</source>
        <translation>%1, %2: ยังไม่ได้ถาม นับเป็นไม่ยินยอม</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentPage</name>
    <message>
        <source>yes, with its last day where it ends soon</source>
        <translation>ยินยอม พร้อมวันสุดท้ายถ้าใกล้สิ้นสุด</translation>
    </message>
    <message>
        <source>no or taken back</source>
        <translation>ไม่ยินยอมหรือถอนคืน</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ไว้วันหลัง</translation>
    </message>
    <message>
        <source>for some meetings only</source>
        <translation>เฉพาะบางการประชุม</translation>
    </message>
    <message>
        <source>not asked: counts as no</source>
        <translation>ยังไม่ได้ถาม: นับเป็นไม่ยินยอม</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>ถาม</translation>
    </message>
    <message>
        <source>← ↑ ↓ → move</source>
        <translation>← ↑ ↓ → เลื่อน</translation>
    </message>
    <message>
        <source>Enter why</source>
        <translation>Enter เหตุผล</translation>
    </message>
    <message>
        <source>Delete no</source>
        <translation>กด Delete เพื่อตอบไม่ยินยอม</translation>
    </message>
    <message>
        <source>Ctrl+F filter</source>
        <translation>Ctrl+F กรอง</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>ใครจะเห็น</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>ทุกการประชุม</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a day</comment>
        <translation>ในวันที่</translation>
    </message>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>อีก 30 วัน</translation>
    </message>
    <message>
        <source>in 90 days</source>
        <translation>อีก 90 วัน</translation>
    </message>
    <message>
        <source>Consent: people and uses</source>
        <translation>ความยินยอม: บุคคลและการนำไปใช้</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>ยังต้องถามอีก: %1</translation>
    </message>
    <message>
        <source>%1 of %2 uses</source>
        <translation>แสดงการนำไปใช้ %1 อย่าง จากทั้งหมด %2 อย่าง</translation>
    </message>
    <message>
        <source>Words of this member went out before: hand-off %1 to %2.</source>
        <translation>ถ้อยคำของสมาชิกคนนี้เคยออกไปแล้ว: การส่งมอบ %1 ให้ %2</translation>
    </message>
    <message>
        <source>The recall asks %1 to stop using them; copies already made cannot be called back.</source>
        <translation>การเรียกคืนคือการขอให้ %1 หยุดใช้ สำเนาที่ทำไปแล้วเรียกกลับมาไม่ได้</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>พิมพ์หนังสือเรียกคืน…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Names with these letters</source>
        <translation>ชื่อที่มีตัวอักษรเหล่านี้</translation>
    </message>
    <message>
        <source>Names with…</source>
        <translation>ชื่อที่มี…</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>รอบคำถาม</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>รอบคำถาม</translation>
    </message>
    <message>
        <source>Reading the consents</source>
        <translation>กำลังอ่านความยินยอม</translation>
    </message>
</context>
<context>
    <name>balai::ui::ConsentWords</name>
    <message>
        <source>Allowed: on %1 %2 said yes to %3, until %4.</source>
        <translation>ใช้ได้: เมื่อ %1 %2 ยินยอมสำหรับ %3 จนถึง %4</translation>
    </message>
    <message>
        <source>Allowed: on %1 %2 said yes to %3.</source>
        <translation>ใช้ได้: เมื่อ %1 %2 ยินยอมสำหรับ %3</translation>
    </message>
    <message>
        <source>Allowed.</source>
        <translation>ใช้ได้</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 took the yes back.</source>
        <translation>ใช้ไม่ได้: เมื่อ %1 %2 ถอนคืนคำยินยอม</translation>
    </message>
    <message>
        <source>Not allowed: since %1 the yes of %2 does not count any more.</source>
        <translation>ใช้ไม่ได้: ตั้งแต่ %1 คำยินยอมของ%2 ไม่นับแล้ว</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3. An earlier yes to a wider circle still holds for the others.</source>
        <translation>ใช้ไม่ได้: เมื่อ %1 %2 ไม่ยินยอมสำหรับ %3 คำยินยอมก่อนหน้าที่ให้กลุ่มกว้างกว่ายังใช้ได้กับผู้รับอื่นในกลุ่มนั้น</translation>
    </message>
    <message>
        <source>Not allowed: on %1 %2 said no to %3.</source>
        <translation>ใช้ไม่ได้: เมื่อ %1 %2 ไม่ยินยอมสำหรับ %3</translation>
    </message>
    <message>
        <source>Allowed for some meetings only: %1 said yes for these and for no others.</source>
        <translation>ใช้ได้เฉพาะบางการประชุม: %1 ยินยอมสำหรับการประชุมเหล่านี้เท่านั้น</translation>
    </message>
    <message>
        <source>Not allowed any more: the yes of %1 has ended.</source>
        <translation>ใช้ไม่ได้แล้ว: คำยินยอมของ%1 สิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>Not decided: %1 asked for another day.</source>
        <translation>ยังไม่ตัดสินใจ: %1 ขอตอบวันอื่น</translation>
    </message>
    <message>
        <source>Not asked: %1 has not been asked, and that counts as no.</source>
        <translation>ยังไม่ได้ถาม: ยังไม่มีใครถาม %1 จึงนับเป็นไม่ยินยอม</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>จนถึง %1</translation>
    </message>
    <message>
        <source>for one meeting or text only</source>
        <translation>เฉพาะการประชุมหรือเนื้อความเดียว</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>May %1 know that you came to a meeting?</source>
        <translation>ให้ %1 รู้ได้ไหมว่าคุณได้มาประชุม</translation>
    </message>
    <message>
        <source>May the minutes keep what you say, for %1?</source>
        <translation>ให้รายงานการประชุมเก็บสิ่งที่คุณพูดไว้สำหรับ %1 ได้ไหม</translation>
    </message>
    <message>
        <source>May the council repeat a sentence of yours word for word to %1?</source>
        <translation>ให้คณะที่ปรึกษายกประโยคของคุณแบบคำต่อคำไปบอก %1 ได้ไหม</translation>
    </message>
    <message>
        <source>May your chosen name stand beside your words for %1?</source>
        <translation>ให้ชื่อที่คุณเลือกอยู่ข้างคำพูดของคุณสำหรับ %1 ได้ไหม</translation>
    </message>
    <message>
        <source>May the council share your words with %1?</source>
        <translation>ให้คณะที่ปรึกษาแบ่งปันคำพูดของคุณกับ %1 ได้ไหม</translation>
    </message>
    <message>
        <source>May your words stand in a paper that everybody can read?</source>
        <translation>ให้คำพูดของคุณอยู่ในเอกสารที่ทุกคนอ่านได้ ได้ไหม</translation>
    </message>
    <message>
        <source>May %1 see a picture of you?</source>
        <translation>ให้ %1 ดูภาพที่มีคุณอยู่ในภาพได้ไหม</translation>
    </message>
    <message>
        <source>May the council tell %1 how to reach you?</source>
        <translation>ให้คณะที่ปรึกษาบอก %1 ได้ไหมว่าจะติดต่อคุณอย่างไร</translation>
    </message>
    <message>
        <source>May people who study these questions read your words?</source>
        <translation>ให้คนที่ศึกษาเรื่องนี้อ่านคำพูดของคุณได้ไหม</translation>
    </message>
    <message>
        <source>May a newspaper, radio or television use your words?</source>
        <translation>ให้หนังสือพิมพ์ วิทยุ หรือโทรทัศน์ใช้คำพูดของคุณได้ไหม</translation>
    </message>
    <message>
        <source>May your sentences be used to train officials and staff?</source>
        <translation>ให้ใช้ประโยคของคุณอบรมเจ้าหน้าที่รัฐและคนทำงานในองค์กรช่วยเหลือได้ไหม</translation>
    </message>
    <message>
        <source>That you were there. Others only see a number.</source>
        <translation>พวกเขาเห็นว่าคุณอยู่ที่นั่น คนอื่นเห็นแค่จำนวนคน</translation>
    </message>
    <message>
        <source>Your chosen name, beside sentences that you called right.</source>
        <translation>ชื่อที่คุณเลือก ข้างประโยคที่คุณบอกว่าถูกต้องแล้ว</translation>
    </message>
    <message>
        <source>Pictures that you have seen first.</source>
        <translation>ภาพที่คุณได้ดูก่อนแล้ว</translation>
    </message>
    <message>
        <source>One way to reach you, the one you choose.</source>
        <translation>ทางติดต่อคุณทางเดียว ที่คุณเลือกเอง</translation>
    </message>
    <message>
        <source>Sentences of yours that you read or heard and said “this is right” to.</source>
        <translation>ประโยคของคุณที่คุณอ่านหรือฟังแล้ว และบอกว่า “ถูกต้องแล้ว”</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverPage</name>
    <message>
        <source>Untitled - Notes</source>
        <translation>ไม่มีชื่อ - บันทึกย่อ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>แก้ไข</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>ตัด</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Word wrap</source>
        <translation>ตัดบรรทัด</translation>
    </message>
    <message>
        <source>View</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>About Notes</source>
        <translation>เกี่ยวกับบันทึกย่อ</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>รหัสผ่าน:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึกย่อ</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>บรรทัด %1 คอลัมน์ %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::CoverageLine</name>
    <message>
        <source>Who would get it</source>
        <translation>ใครจะได้รับ</translation>
    </message>
    <message>
        <source>Nobody is named as a speaker here.</source>
        <translation>ที่นี่ไม่มีการระบุชื่อผู้พูด</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>ผู้พูด %1 จาก %2 คนให้ใช้ได้</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>ผู้พูดไม่ถึงห้าคน</translation>
    </message>
</context>
<context>
    <name>balai::ui::DayWords</name>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>เมื่อวาน</translation>
    </message>
</context>
<context>
    <name>balai::ui::Desk</name>
    <message>
        <source>Put away</source>
        <translation>เก็บออก</translation>
    </message>
</context>
<context>
    <name>balai::ui::DeskSession</name>
    <message>
        <source>Desk %1</source>
        <translation>โต๊ะ %1</translation>
    </message>
    <message>
        <source>Council · sample</source>
        <translation>คณะที่ปรึกษา · ตัวอย่าง</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>คณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Answers of a reading round could not be taken in. The file was kept: %1</source>
        <translation>รับคำตอบของรอบอ่านเข้ามาไม่ได้ ไฟล์ยังเก็บไว้: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::DoorPage</name>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>แสดงตัวอักษร</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>สักครู่…</translation>
    </message>
</context>
<context>
    <name>balai::ui::EditMenuWords</name>
    <message>
        <source>Cut</source>
        <translation>ตัด</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>วาง</translation>
    </message>
</context>
<context>
    <name>balai::ui::Errors</name>
    <message>
        <source>These records are open in another program.</source>
        <translation>ข้อมูลนี้เปิดอยู่ในโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>These records are open in %1.</source>
        <translation>ข้อมูลนี้เปิดอยู่ใน %1</translation>
    </message>
    <message>
        <source>Close it there, then try again here.</source>
        <translation>ปิดที่นั่นก่อน แล้วลองอีกครั้งที่นี่</translation>
    </message>
    <message>
        <source>These records were written by a newer Balai.</source>
        <translation>ข้อมูลนี้เขียนโดย Balai รุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>Install the newer version, then open them again. Nothing was changed.</source>
        <translation>ติดตั้งรุ่นใหม่กว่า แล้วเปิดอีกครั้ง ไม่มีอะไรถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>Install version %1 or later, then open them again. Nothing was changed.</source>
        <translation>ติดตั้งรุ่น %1 หรือใหม่กว่า แล้วเปิดอีกครั้ง ไม่มีอะไรถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>There is already something with this name.</source>
        <translation>มีสิ่งที่ใช้ชื่อนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>มี %1 อยู่แล้ว</translation>
    </message>
    <message>
        <source>Nothing is ever overwritten. Choose another name.</source>
        <translation>จะไม่มีอะไรถูกเขียนทับ เลือกชื่ออื่น</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ไม่มีอะไรถูกเปลี่ยน</translation>
    </message>
    <message>
        <source>This is not allowed here.</source>
        <translation>ที่นี่ทำแบบนี้ไม่ได้</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ดิสก์เต็ม</translation>
    </message>
    <message>
        <source>Make some room, then try again. What was saved before is safe.</source>
        <translation>ทำที่ว่างสักหน่อย แล้วลองอีกครั้ง สิ่งที่บันทึกไว้ก่อนยังปลอดภัย</translation>
    </message>
    <message>
        <source>This laptop does not allow Balai to write there.</source>
        <translation>โน้ตบุ๊กเครื่องนี้ไม่ให้ Balai เขียนที่นั่น</translation>
    </message>
    <message>
        <source>Choose another folder, or ask who looks after the laptop.</source>
        <translation>เลือกโฟลเดอร์อื่น หรือถามคนที่ดูแลโน้ตบุ๊ก</translation>
    </message>
    <message>
        <source>This place can only be read.</source>
        <translation>ที่นี่อ่านได้อย่างเดียว</translation>
    </message>
    <message>
        <source>Choose another folder, or unlock the stick with its small switch.</source>
        <translation>เลือกโฟลเดอร์อื่น หรือปลดล็อกแฟลชไดรฟ์ด้วยสวิตช์เล็ก ๆ ของมัน</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>อ่านหรือเขียนไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>Check that the disk or stick is still there, then try again.</source>
        <translation>ดูว่าดิสก์หรือแฟลชไดรฟ์ยังเสียบอยู่ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>This passphrase opens nothing here.</source>
        <translation>วลีรหัสผ่านนี้เปิดอะไรที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Check the keyboard language and try again. There is no limit to tries.</source>
        <translation>ดูภาษาของแป้นพิมพ์แล้วลองอีกครั้ง ลองได้ไม่จำกัดครั้ง</translation>
    </message>
    <message>
        <source>This account may not open that part.</source>
        <translation>บัญชีนี้เปิดส่วนนั้นไม่ได้</translation>
    </message>
    <message>
        <source>Ask somebody whose account may, for example a facilitator.</source>
        <translation>ขอให้คนที่บัญชีเปิดได้ช่วย เช่น ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody changed it.</source>
        <translation>ไฟล์เสียหาย หรือมีคนแก้</translation>
    </message>
    <message>
        <source>Take another copy, for example from the last backup.</source>
        <translation>ใช้สำเนาอื่น เช่น จากสำเนาสำรองล่าสุด</translation>
    </message>
    <message>
        <source>The keys beside these records are older than the records.</source>
        <translation>กุญแจที่อยู่คู่กับข้อมูลนี้เก่ากว่าข้อมูล</translation>
    </message>
    <message>
        <source>Put the newer keys file back, or restore the last backup.</source>
        <translation>นำไฟล์กุญแจที่ใหม่กว่ากลับมาวาง หรือกู้คืนจากสำเนาสำรองล่าสุด</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>ไม่มีอยู่ที่นั่นแล้ว</translation>
    </message>
    <message>
        <source>It may have been moved or removed. Look for it in its new place.</source>
        <translation>อาจถูกย้ายหรือเก็บออกไป ลองหาในที่ใหม่</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>หยุดแล้วตามที่คุณขอ</translation>
    </message>
    <message>
        <source>Something in it is not as it should be.</source>
        <translation>มีบางอย่างในนี้ไม่เป็นอย่างที่ควร</translation>
    </message>
    <message>
        <source>Look at what is marked, and try again.</source>
        <translation>ดูสิ่งที่ทำเครื่องหมายไว้ แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Something went wrong inside Balai.</source>
        <translation>มีบางอย่างภายใน Balai ผิดพลาด</translation>
    </message>
    <message>
        <source>What was saved before is safe. Close the program and open it again.</source>
        <translation>สิ่งที่บันทึกไว้ก่อนยังปลอดภัย ปิดโปรแกรมแล้วเปิดใหม่</translation>
    </message>
    <message>
        <source>This is no share, or a letter of it is wrong: %1.</source>
        <translation>นี่ไม่ใช่ชิ้นกุญแจ หรือมีตัวอักษรผิด: %1</translation>
    </message>
    <message>
        <source>Compare it with the paper and give it again.</source>
        <translation>เทียบกับกระดาษ แล้วใส่อีกครั้ง</translation>
    </message>
    <message>
        <source>This share is of other records: %1.</source>
        <translation>ชิ้นกุญแจนี้เป็นของข้อมูลชุดอื่น: %1</translation>
    </message>
    <message>
        <source>Begin again without it.</source>
        <translation>เริ่มใหม่โดยไม่ใช้ชิ้นนี้</translation>
    </message>
    <message>
        <source>This share was not made together with the others: %1.</source>
        <translation>ชิ้นกุญแจนี้ไม่ได้ทำพร้อมกับชิ้นอื่น: %1</translation>
    </message>
    <message>
        <source>These shares do not fit together.</source>
        <translation>ชิ้นกุญแจเหล่านี้เข้ากันไม่ได้</translation>
    </message>
    <message>
        <source>One of them is not genuine. Try again, and leave out one after the other.</source>
        <translation>มีชิ้นหนึ่งไม่ใช่ของแท้ ลองอีกครั้งโดยเว้นทีละชิ้น</translation>
    </message>
    <message>
        <source>Different shares given: %1, needed: %2.</source>
        <translation>ชิ้นกุญแจต่างชิ้นที่ให้มา: %1 ที่ต้องใช้: %2</translation>
    </message>
    <message>
        <source>Add the missing shares and try again.</source>
        <translation>เพิ่มชิ้นที่ยังขาด แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>One file of the package alone is larger than that.</source>
        <translation>มีไฟล์หนึ่งในชุดเอกสารที่ใหญ่กว่าขนาดนั้น</translation>
    </message>
    <message>
        <source>Choose larger files, or one file. Nothing was handed over.</source>
        <translation>เลือกไฟล์ขนาดใหญ่ขึ้น หรือเลือกไฟล์เดียว ยังไม่มีอะไรถูกส่งมอบ</translation>
    </message>
    <message>
        <source>This recovery code is of other records.</source>
        <translation>รหัสกู้คืนนี้เป็นของข้อมูลชุดอื่น</translation>
    </message>
    <message>
        <source>Look for the sheet that was printed for these.</source>
        <translation>หาแผ่นกู้คืนที่พิมพ์ไว้สำหรับข้อมูลชุดนี้</translation>
    </message>
    <message>
        <source>The code was not typed as it stands on the sheet.</source>
        <translation>รหัสที่พิมพ์ไม่ตรงกับบนแผ่นกู้คืน</translation>
    </message>
    <message>
        <source>Look at group %1 again.</source>
        <translation>ดูกลุ่ม %1 อีกครั้ง</translation>
    </message>
    <message>
        <source>This is no recovery code.</source>
        <translation>นี่ไม่ใช่รหัสกู้คืน</translation>
    </message>
    <message>
        <source>It has eight groups of eight signs. Compare it with the sheet.</source>
        <translation>รหัสกู้คืนมีแปดกลุ่ม กลุ่มละแปดตัว เทียบกับแผ่นกู้คืน</translation>
    </message>
    <message>
        <source>The file with the keys is damaged or missing, and its copy is whole.</source>
        <translation>ไฟล์กุญแจเสียหายหรือหายไป แต่สำเนายังครบถ้วน</translation>
    </message>
    <message>
        <source>Ask who looks after the laptop to copy keys.json.bak to keys.json in the folder of these records.</source>
        <translation>ขอให้คนที่ดูแลโน้ตบุ๊กคัดลอก keys.json.bak เป็น keys.json ในโฟลเดอร์ของข้อมูลนี้</translation>
    </message>
    <message>
        <source>Something in it is not as it should be: %1.</source>
        <translation>มีบางอย่างในนี้ไม่เป็นอย่างที่ควร: %1</translation>
    </message>
    <message>
        <source>Nothing was changed; correct it and try again.</source>
        <translation>ไม่มีอะไรถูกเปลี่ยน แก้แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>บรรทัด %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>บรรทัด %1 คอลัมน์ %2: %3</translation>
    </message>
</context>
<context>
    <name>balai::ui::ExchangePage</name>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ใช่</translation>
    </message>
    <message>
        <source>The same number twice</source>
        <translation>หมายเลขเดียวกันสองครั้ง</translation>
    </message>
    <message>
        <source>A copied vault was used beside the first</source>
        <translation>มีการใช้สำเนาของตู้นิรภัยควบคู่กับตู้แรก</translation>
    </message>
    <message>
        <source>Two versions of a statement</source>
        <translation>คำกล่าวมีสองฉบับ</translation>
    </message>
    <message>
        <source>Two versions of a decision</source>
        <translation>มติมีสองฉบับ</translation>
    </message>
    <message>
        <source>Two versions of an action</source>
        <translation>งานที่ต้องทำมีสองฉบับ</translation>
    </message>
    <message>
        <source>Two versions of a note</source>
        <translation>บันทึกย่อมีสองฉบับ</translation>
    </message>
    <message>
        <source>Two versions of a recommendation</source>
        <translation>ข้อเสนอแนะมีสองฉบับ</translation>
    </message>
    <message>
        <source>Two versions of one entry</source>
        <translation>รายการเดียวมีสองฉบับ</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>รายงานการประชุม: %1</translation>
    </message>
    <message>
        <source>Two people wrote here before the last exchange. Both versions are kept, and stay kept. Words that only one version has are marked. Choose when you are ready.</source>
        <translation>มีคนสองคนเขียนตรงนี้ก่อนการแลกเปลี่ยนข้อมูลครั้งล่าสุด เก็บไว้ทั้งสองฉบับ และจะเก็บไว้ต่อไป คำที่มีในฉบับเดียวมีเครื่องหมายไว้ เลือกเมื่อคุณพร้อม</translation>
    </message>
    <message>
        <source>Both sides stay in the records. Nothing has to be chosen here.</source>
        <translation>ทั้งสองข้างยังอยู่ในข้อมูล ที่นี่ไม่ต้องเลือกอะไร</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>ก่อนทั้งสองฉบับ</translation>
    </message>
    <message>
        <source>Passage above</source>
        <translation>ข้อความก่อนหน้า</translation>
    </message>
    <message>
        <source>Passage below</source>
        <translation>ข้อความถัดไป</translation>
    </message>
    <message>
        <source>The other stays in the history.</source>
        <translation>อีกฉบับยังอยู่ในประวัติ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ทั้งสอง</translation>
    </message>
    <message>
        <source>As two passages, one after the other.</source>
        <translation>เป็นข้อความสองตอน เรียงต่อกัน</translation>
    </message>
    <message>
        <source>Only passages of minutes can stand twice.</source>
        <translation>มีแต่ข้อความในรายงานการประชุมที่อยู่เป็นสองตอนได้</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>เขียนใหม่</translation>
    </message>
    <message>
        <source>Start from either, word by word.</source>
        <translation>เริ่มจากฉบับใดก็ได้ ทีละคำ</translation>
    </message>
    <message>
        <source>This is not a text.</source>
        <translation>สิ่งนี้ไม่ใช่เนื้อความ</translation>
    </message>
    <message>
        <source>Whoever said yes to either text will be asked to read the new one.</source>
        <translation>คนที่ยินยอมกับเนื้อความใดเนื้อความหนึ่ง จะได้รับการขอให้อ่านเนื้อความใหม่</translation>
    </message>
    <message>
        <source>Leave it for the meeting</source>
        <translation>ไว้ให้ที่ประชุม</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>เนื้อความใหม่</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>เก็บเนื้อความนี้</translation>
    </message>
    <message>
        <source>An empty text cannot be kept here.</source>
        <translation>ที่นี่เก็บเนื้อความว่างไม่ได้</translation>
    </message>
    <message>
        <source>Give changes…</source>
        <translation>ส่งการเปลี่ยนแปลง…</translation>
    </message>
    <message>
        <source>Take changes…</source>
        <translation>รับการเปลี่ยนแปลง…</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>โน้ตบุ๊กเครื่องนี้</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>โน้ตบุ๊กเครื่องอื่น</translation>
    </message>
    <message>
        <source>To choose</source>
        <translation>ต้องเลือก</translation>
    </message>
    <message>
        <source>Came and went</source>
        <translation>ที่รับมาและส่งไป</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>โน้ตบุ๊ก</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>จาก %1</translation>
    </message>
    <message>
        <source>invited, has not joined yet</source>
        <translation>เชิญแล้ว ยังไม่ได้เข้าร่วม</translation>
    </message>
    <message>
        <source>The council trusts this laptop. Changes given to a folder or a stick can be read by it and by nobody else.</source>
        <translation>คณะที่ปรึกษาไว้ใจโน้ตบุ๊กเครื่องนี้ การเปลี่ยนแปลงที่ส่งลงโฟลเดอร์หรือแฟลชไดรฟ์ เครื่องนี้อ่านได้ และไม่มีใครอื่นอ่านได้</translation>
    </message>
    <message>
        <source>To bring changes to the others: give them to a stick or a shared folder, and take theirs from there.</source>
        <translation>วิธีนำการเปลี่ยนแปลงไปให้คนอื่น: ส่งลงแฟลชไดรฟ์หรือโฟลเดอร์ร่วม แล้วรับของเขาจากที่นั่น</translation>
    </message>
    <message>
        <source>Give changes: choose the stick or the shared folder</source>
        <translation>ส่งการเปลี่ยนแปลง: เลือกแฟลชไดรฟ์หรือโฟลเดอร์ร่วม</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>กำลังเขียนการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Take changes: choose the files</source>
        <translation>รับการเปลี่ยนแปลง: เลือกไฟล์</translation>
    </message>
    <message>
        <source>Changes (*.balai-bundle)</source>
        <translation>การเปลี่ยนแปลง (*.balai-bundle)</translation>
    </message>
    <message>
        <source>Taking changes in</source>
        <translation>กำลังรับการเปลี่ยนแปลงเข้ามา</translation>
    </message>
    <message numerus="yes">
        <source>These changes erase %n passages or records on this laptop too. They are taken in when a second person agrees.</source>
        <translation>
            <numerusform>การเปลี่ยนแปลงนี้จะลบข้อความหรือรายการข้อมูล %n รายการบนโน้ตบุ๊กเครื่องนี้อย่างถาวรด้วย จะรับเข้ามาเมื่อคนที่สองเห็นด้วย</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>แลกเปลี่ยนข้อมูล</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ เลื่อน</translation>
    </message>
    <message>
        <source>1–4 choose</source>
        <translation>1–4 เลือก</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z เลิกทำ</translation>
    </message>
    <message>
        <source>Here stands what came from other laptops and went to them. Nothing has gone to and fro yet.</source>
        <translation>ที่นี่คือสิ่งที่มาจากโน้ตบุ๊กเครื่องอื่นและสิ่งที่ส่งไป ยังไม่มีอะไรไปหรือมา</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>ปิดผนึกไว้</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>กู้คืนจากสำเนาสำรอง</translation>
    </message>
    <message>
        <source>Not trusted any more</source>
        <translation>ไม่ไว้ใจแล้ว</translation>
    </message>
    <message>
        <source>Something newer may exist</source>
        <translation>อาจมีสิ่งที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>Its invitation was written. Changes that are given from now on can be read by it once it has joined.</source>
        <translation>เขียนคำเชิญให้เครื่องนี้แล้ว เมื่อเข้าร่วมแล้ว เครื่องนี้จะอ่านการเปลี่ยนแปลงที่ส่งตั้งแต่นี้ไปได้</translation>
    </message>
    <message>
        <source>Nothing that it writes is taken in any more, and no changes are given to it.</source>
        <translation>ไม่รับสิ่งที่เครื่องนี้เขียนเข้ามาอีก และไม่ส่งการเปลี่ยนแปลงให้</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>Its words</source>
        <translation>คำของเครื่องนี้</translation>
    </message>
    <message>
        <source>Card of this laptop…</source>
        <translation>บัตรของโน้ตบุ๊กเครื่องนี้…</translation>
    </message>
    <message>
        <source>Invite a laptop…</source>
        <translation>เชิญโน้ตบุ๊ก…</translation>
    </message>
    <message>
        <source>Admit a laptop by its card…</source>
        <translation>รับโน้ตบุ๊กเข้าด้วยบัตร…</translation>
    </message>
    <message>
        <source>End the trust…</source>
        <translation>เลิกไว้ใจ…</translation>
    </message>
    <message>
        <source>Invite a laptop</source>
        <translation>เชิญโน้ตบุ๊ก</translation>
    </message>
    <message>
        <source>Name of the laptop</source>
        <translation>ชื่อของโน้ตบุ๊ก</translation>
    </message>
    <message>
        <source>does not open them</source>
        <translation>เปิดไม่ได้</translation>
    </message>
    <message>
        <source>opens them, and makes hand-offs</source>
        <translation>เปิดได้ และทำการส่งมอบได้</translation>
    </message>
    <message>
        <source>Sealed details</source>
        <translation>ข้อมูลปิดผนึก</translation>
    </message>
    <message>
        <source>Who will use it needs an account first. The file is locked with six words, shown once; bring them another way than the file.</source>
        <translation>คนที่จะใช้ต้องมีบัญชีก่อน ไฟล์ล็อกด้วยหกคำซึ่งแสดงครั้งเดียว นำหกคำไปด้วยทางอื่น อย่าให้ไปกับไฟล์</translation>
    </message>
    <message>
        <source>Write the invitation…</source>
        <translation>เขียนคำเชิญ…</translation>
    </message>
    <message>
        <source>Where to put the invitation</source>
        <translation>จะเก็บคำเชิญไว้ที่ไหน</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ไฟล์ปิดผนึก (*.age)</translation>
    </message>
    <message>
        <source>Writing the invitation</source>
        <translation>กำลังเขียนคำเชิญ</translation>
    </message>
    <message>
        <source>These six words open the invitation. Write them down apart from it; they are not shown again.</source>
        <translation>หกคำนี้ใช้เปิดคำเชิญ จดไว้แยกจากคำเชิญ จะไม่แสดงอีก</translation>
    </message>
    <message>
        <source>On the new laptop choose “Join with an invitation” on the first page. Then give changes here and take them there.</source>
        <translation>บนโน้ตบุ๊กเครื่องใหม่ ให้เลือก “เข้าร่วมด้วยคำเชิญ” ในหน้าแรก แล้วส่งการเปลี่ยนแปลงจากที่นี่และรับที่เครื่องนั้น</translation>
    </message>
    <message>
        <source>The card of the laptop</source>
        <translation>บัตรของโน้ตบุ๊ก</translation>
    </message>
    <message>
        <source>Cards (*.json *.card);;All files (*)</source>
        <translation>บัตร (*.json *.card);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Trust the laptop %1?</source>
        <translation>ไว้ใจโน้ตบุ๊ก %1 ไหม</translation>
    </message>
    <message>
        <source>Compare these words with the other laptop by voice: %1</source>
        <translation>เทียบคำเหล่านี้กับโน้ตบุ๊กอีกเครื่องด้วยเสียง: %1</translation>
    </message>
    <message>
        <source>Changes can then be read and written by it.</source>
        <translation>จากนั้นเครื่องนี้จะอ่านและเขียนการเปลี่ยนแปลงได้</translation>
    </message>
    <message>
        <source>Do not trust it</source>
        <translation>ไม่ไว้ใจ</translation>
    </message>
    <message>
        <source>The words are the same: trust it</source>
        <translation>คำตรงกัน: ไว้ใจ</translation>
    </message>
    <message>
        <source>Where to put the card</source>
        <translation>จะเก็บบัตรไว้ที่ไหน</translation>
    </message>
    <message>
        <source>End the trust in %1</source>
        <translation>เลิกไว้ใจ %1</translation>
    </message>
    <message>
        <source>Nothing that it writes from now on is taken in, and no changes are given to it. What it holds already stays there. Exchange with the other laptops soon, so that they know it too.</source>
        <translation>จากนี้ไปไม่รับสิ่งที่เครื่องนี้เขียนเข้ามา และไม่ส่งการเปลี่ยนแปลงให้ สิ่งที่เครื่องนี้มีอยู่แล้วยังอยู่ที่นั่น แลกเปลี่ยนข้อมูลกับโน้ตบุ๊กเครื่องอื่นในเร็ววัน ให้เครื่องเหล่านั้นรู้ด้วย</translation>
    </message>
    <message>
        <source>End the trust</source>
        <translation>เลิกไว้ใจ</translation>
    </message>
    <message>
        <source>Write in a few words why. It stays with the laptop’s name.</source>
        <translation>เขียนสักสองสามคำว่าเพราะอะไร จะเก็บไว้กับชื่อของโน้ตบุ๊ก</translation>
    </message>
    <message>
        <source>Other laptops, or an older folder of this one, may hold what was written after the backup. Until it was taken in, no hand-off is made.</source>
        <translation>โน้ตบุ๊กเครื่องอื่น หรือโฟลเดอร์เก่าของเครื่องนี้ อาจมีสิ่งที่เขียนหลังทำสำเนาสำรอง จะยังไม่มีการส่งมอบจนกว่าจะรับสิ่งนั้นเข้ามา</translation>
    </message>
    <message>
        <source>If this was the council’s only laptop, a person says so, with a reason that is written down.</source>
        <translation>ถ้านี่เป็นโน้ตบุ๊กเครื่องเดียวของคณะที่ปรึกษา ให้มีคนยืนยัน พร้อมเหตุผลซึ่งจะจดไว้</translation>
    </message>
    <message>
        <source>Nothing newer exists…</source>
        <translation>ไม่มีสิ่งใดใหม่กว่า…</translation>
    </message>
    <message>
        <source>Nothing newer exists</source>
        <translation>ไม่มีสิ่งใดใหม่กว่า</translation>
    </message>
    <message>
        <source>Your account and the day are written beside it.</source>
        <translation>จะจดบัญชีของคุณและวันที่ไว้ข้างเหตุผล</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>เขียนสักสองสามคำว่าเพราะอะไร</translation>
    </message>
</context>
<context>
    <name>balai::ui::FileChoice</name>
    <message>
        <source>Choose a place outside the vault’s folder</source>
        <translation>เลือกที่ที่อยู่นอกโฟลเดอร์ของตู้นิรภัย</translation>
    </message>
</context>
<context>
    <name>balai::ui::FirstRun</name>
    <message>
        <source>A new council</source>
        <translation>คณะที่ปรึกษาใหม่</translation>
    </message>
    <message>
        <source>Balai keeps its records in one encrypted folder on this laptop. Nothing is sent anywhere.</source>
        <translation>Balai เก็บข้อมูลไว้ในโฟลเดอร์เดียวที่เข้ารหัสบนโน้ตบุ๊กเครื่องนี้ ไม่มีอะไรถูกส่งไปที่ใด</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>ชื่อคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>บัญชีของคุณ</translation>
    </message>
    <message>
        <source>A neutral word such as Desk 1. It is seen before the records are open.</source>
        <translation>คำกลาง ๆ เช่น โต๊ะ 1 คนจะเห็นคำนี้ก่อนเปิดข้อมูล</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>วลีรหัสผ่านของคุณ</translation>
    </message>
    <message>
        <source>Four or more words that only you would put together. Spaces and every script are welcome.</source>
        <translation>คำสี่คำขึ้นไปที่มีแต่คุณจะนำมาต่อกัน ใช้เว้นวรรคและตัวอักษรได้ทุกแบบ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>พิมพ์เหมือนเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>แสดงตัวอักษร</translation>
    </message>
    <message>
        <source>Put the key on paper</source>
        <translation>เก็บกุญแจไว้บนกระดาษ</translation>
    </message>
    <message>
        <source>If every passphrase is forgotten, this sheet or the shared pieces open the records. Nobody else has a copy.</source>
        <translation>ถ้าลืมวลีรหัสผ่านทุกอัน แผ่นนี้หรือชิ้นที่แบ่งกันเก็บจะเปิดข้อมูลได้ ไม่มีใครอื่นมีสำเนา</translation>
    </message>
    <message>
        <source>Print it here</source>
        <translation>พิมพ์ที่นี่</translation>
    </message>
    <message>
        <source>The printer’s queue shows “Document 1”. Nothing of it stays on this laptop.</source>
        <translation>คิวของเครื่องพิมพ์แสดงชื่อ “เอกสาร 1” ไม่มีส่วนใดเหลืออยู่บนโน้ตบุ๊กเครื่องนี้</translation>
    </message>
    <message>
        <source>Or copy it by hand</source>
        <translation>หรือคัดลอกด้วยมือ</translation>
    </message>
    <message>
        <source>64 characters. The letters I, L, O and U are not used.</source>
        <translation>64 ตัวอักษร ไม่ใช้ตัวอักษร I, L, O และ U</translation>
    </message>
    <message>
        <source>Now read two groups from your paper</source>
        <translation>ตอนนี้อ่านสองกลุ่มจากกระดาษของคุณ</translation>
    </message>
    <message>
        <source>When you begin to type, the sheet on the left is covered.</source>
        <translation>เมื่อคุณเริ่มพิมพ์ แผ่นทางซ้ายจะถูกบัง</translation>
    </message>
    <message>
        <source>Group 3</source>
        <translation>กลุ่ม 3</translation>
    </message>
    <message>
        <source>Group 6</source>
        <translation>กลุ่ม 6</translation>
    </message>
    <message>
        <source>Sharing it</source>
        <translation>แบ่งกันเก็บ</translation>
    </message>
    <message>
        <source>Afterwards the key can also be shared among people you trust: any two of three can then open the records together.</source>
        <translation>หลังจากนี้ยังแบ่งกุญแจให้คนที่คุณไว้ใจได้ด้วย: สองคนใดก็ได้จากสามคนจะเปิดข้อมูลด้วยกันได้</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>กำลังพิมพ์แผ่นกู้คืน</translation>
    </message>
    <message>
        <source>Language and council</source>
        <translation>ภาษาและคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>แผ่นกู้คืน</translation>
    </message>
    <message>
        <source>Until the sheet has been tried, sealed details, hand-off and exchange stay shut.</source>
        <translation>ข้อมูลปิดผนึก การส่งมอบ และการแลกเปลี่ยนข้อมูลจะยังปิดอยู่ จนกว่าจะได้ลองใช้แผ่นกู้คืน</translation>
    </message>
    <message>
        <source>All of this can be changed later, except the folder’s encryption, which cannot be turned off.</source>
        <translation>ทุกอย่างนี้เปลี่ยนภายหลังได้ ยกเว้นการเข้ารหัสของโฟลเดอร์ ซึ่งปิดไม่ได้</translation>
    </message>
    <message>
        <source>Making the records…</source>
        <translation>กำลังสร้างที่เก็บข้อมูล…</translation>
    </message>
    <message>
        <source>The council needs a name</source>
        <translation>คณะที่ปรึกษาต้องมีชื่อ</translation>
    </message>
    <message>
        <source>The account needs a word</source>
        <translation>บัญชีต้องมีคำเรียก</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>ยังไม่ได้เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>The passphrase is still too easy to guess</source>
        <translation>วลีรหัสผ่านยังเดาง่ายเกินไป</translation>
    </message>
    <message>
        <source>The two passphrases are not yet the same</source>
        <translation>วลีรหัสผ่านทั้งสองยังไม่เหมือนกัน</translation>
    </message>
    <message>
        <source>Two groups are still to be read</source>
        <translation>ยังต้องอ่านอีกสองกลุ่ม</translation>
    </message>
    <message>
        <source>One group is still to be read</source>
        <translation>ยังต้องอ่านอีกหนึ่งกลุ่ม</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>เดาง่ายมาก</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>เดาง่าย</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>พอใช้</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ดี</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>ดีมาก</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>กำลังสร้างที่เก็บข้อมูล</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>คณะที่ปรึกษาใหม่</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>Later, from a place with a printer</source>
        <translation>ภายหลัง จากที่ที่มีเครื่องพิมพ์</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Desk 1</source>
        <translation>โต๊ะ 1</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>เปิดชุดเอกสาร…</translation>
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
        <translation>ใช้ %1</translation>
    </message>
    <message>
        <source>This day can be read in two ways. A year over 2400 may be one of the Buddhist era.</source>
        <translation>วันที่นี้อ่านได้สองแบบ ปีที่เกิน 2400 อาจเป็นปีพุทธศักราช</translation>
    </message>
</context>
<context>
    <name>balai::ui::FormsPage</name>
    <message>
        <source>Consent forms</source>
        <translation>ใบยินยอม</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>ฉบับที่ %1</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>ใช้ได้ตั้งแต่</translation>
    </message>
    <message>
        <source>Print with room for an answer…</source>
        <translation>พิมพ์โดยเว้นที่ให้ตอบ…</translation>
    </message>
    <message>
        <source>New version of a consent form</source>
        <translation>ใบยินยอมฉบับใหม่</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>การนำไปใช้</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>เนื้อความ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>The text is what will be read out; it cannot be empty.</source>
        <translation>เนื้อความนี้จะถูกอ่านออกเสียง จึงเว้นว่างไม่ได้</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>จะเก็บเอกสารไว้ที่ไหน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>กำลังทำเอกสาร</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>ฉบับใหม่</translation>
    </message>
    <message>
        <source>Here stand the texts that are read out before somebody says yes or no.</source>
        <translation>ที่นี่คือเนื้อความที่อ่านให้ฟังก่อนที่ใครจะตอบว่ายินยอมหรือไม่</translation>
    </message>
    <message>
        <source>Reading the consent forms</source>
        <translation>กำลังอ่านใบยินยอม</translation>
    </message>
    <message>
        <source>Reading the texts that come with Balai</source>
        <translation>กำลังอ่านเนื้อความที่มากับ Balai</translation>
    </message>
</context>
<context>
    <name>balai::ui::GroupsPage</name>
    <message>
        <source>In use</source>
        <translation>ใช้อยู่</translation>
    </message>
    <message>
        <source>No longer offered</source>
        <translation>ไม่ให้เลือกแล้ว</translation>
    </message>
    <message>
        <source>People who come to a listening round are counted in it, each of them in one group. What leaves this laptop never says a number under five.</source>
        <translation>คนที่มาวงรับฟังนับรวมเป็นกลุ่ม แต่ละคนอยู่ในกลุ่มเดียว สิ่งที่ออกจากโน้ตบุ๊กเครื่องนี้ไม่บอกจำนวนที่ต่ำกว่าห้า</translation>
    </message>
    <message>
        <source>It is no longer offered. What was counted keeps its name.</source>
        <translation>กลุ่มนี้ไม่ให้เลือกแล้ว สิ่งที่นับไว้ยังใช้ชื่อเดิม</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>แก้…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>ไม่ให้เลือกอีก</translation>
    </message>
    <message>
        <source>Offer it again</source>
        <translation>ให้เลือกอีกครั้ง</translation>
    </message>
    <message>
        <source>A group of people</source>
        <translation>กลุ่มคน</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>ชื่อกลุ่ม</translation>
    </message>
    <message>
        <source>Never name a person here. One name for each language; where there is none, another is shown.</source>
        <translation>ที่นี่ไม่เขียนชื่อคน ใส่หนึ่งชื่อกลุ่มต่อหนึ่งภาษา ถ้าภาษาใดไม่มี จะแสดงชื่อในภาษาอื่น</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Write the name first.</source>
        <translation>เขียนชื่อก่อน</translation>
    </message>
    <message>
        <source>There is such a group already.</source>
        <translation>มีกลุ่มนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Groups of listening rounds</source>
        <translation>กลุ่มของวงรับฟัง</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>กลุ่มใหม่</translation>
    </message>
    <message>
        <source>Here stand the groups by which people are counted where no names are taken.</source>
        <translation>ที่นี่คือกลุ่มที่ใช้นับคนเมื่อไม่จดชื่อ</translation>
    </message>
</context>
<context>
    <name>balai::ui::Header</name>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>balai::ui::HeardLine</name>
    <message>
        <source>Count people…</source>
        <translation>นับคน…</translation>
    </message>
    <message>
        <source>Read back before people left</source>
        <translation>อ่านทวนก่อนทุกคนกลับ</translation>
    </message>
    <message>
        <source>Nobody is counted yet.</source>
        <translation>ยังไม่ได้นับใคร</translation>
    </message>
    <message>
        <source>%1 %2 (leaves as: fewer than five)</source>
        <comment>group, how many</comment>
        <translation>%1 %2 (ออกไปเป็น: ไม่ถึงห้าคน)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>people</comment>
        <translation>รวม %1 คน</translation>
    </message>
    <message>
        <source>How many people came?</source>
        <translation>มากี่คน</translation>
    </message>
    <message>
        <source>Count everybody in one group, and write no names. The groups are chosen under Settings.</source>
        <translation>นับแต่ละคนในกลุ่มเดียว และไม่เขียนชื่อ เลือกกลุ่มได้ในการตั้งค่า</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to %1.</source>
        <translation>เขียนจำนวนเต็มตั้งแต่ 0 ถึง %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpPage</name>
    <message>
        <source>Search in the manual</source>
        <translation>ค้นหาในคู่มือ</translation>
    </message>
    <message>
        <source>↑ ↓ chapter</source>
        <translation>↑ ↓ บท</translation>
    </message>
    <message>
        <source>Page Up, Page Down read on</source>
        <translation>Page Up, Page Down อ่านต่อ</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>บท</translation>
    </message>
    <message>
        <source>This chapter is not yet in your language. It stands here in English.</source>
        <translation>บทนี้ยังไม่มีในภาษาของคุณ จึงแสดงเป็นภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>จะเก็บเอกสารไว้ที่ไหน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>กำลังทำเอกสาร</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>No chapter has these words. Try fewer words, or others.</source>
        <translation>ไม่มีบทใดมีคำเหล่านี้ ลองใช้คำน้อยลง หรือคำอื่น</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelperWords</name>
    <message>
        <source>interpreter</source>
        <translation>ล่าม</translation>
    </message>
    <message>
        <source>mediator</source>
        <translation>ผู้ไกล่เกลี่ย</translation>
    </message>
    <message>
        <source>support person</source>
        <translation>ผู้เคียงข้าง</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>ผู้สังเกตการณ์</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>ผู้แปล</translation>
    </message>
</context>
<context>
    <name>balai::ui::HelpersPage</name>
    <message>
        <source>A person who helps</source>
        <translation>ผู้ช่วย</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>ภาษาแรก</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>ภาษาที่สอง</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Promise signed on</source>
        <translation>วันที่ลงชื่อในคำสัญญา</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>จนถึง</translation>
    </message>
    <message>
        <source>Vetted by</source>
        <translation>ใครตรวจว่าเหมาะสม</translation>
    </message>
    <message>
        <source>The promise: what is said in the room stays there.</source>
        <translation>คำสัญญา: สิ่งที่พูดในห้องไม่ออกไปนอกห้อง</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Choose both languages, or neither.</source>
        <translation>เลือกทั้งสองภาษา หรือไม่เลือกเลย</translation>
    </message>
    <message>
        <source>Write each day with its whole year, like 23 November 2026.</source>
        <translation>เขียนวันที่ทุกวันโดยใส่ปีเต็ม แบบนี้: 23 พฤศจิกายน 2026</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>ต้องมีชื่อ</translation>
    </message>
    <message>
        <source>The promise is signed on a day that is still to come.</source>
        <translation>วันที่ลงชื่อในคำสัญญายังมาไม่ถึง</translation>
    </message>
    <message>
        <source>“Until” is a day that has passed.</source>
        <translation>วันที่ใน “จนถึง” ผ่านไปแล้ว</translation>
    </message>
    <message>
        <source>A place where members find help</source>
        <translation>ที่ที่สมาชิกขอความช่วยเหลือได้</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>ช่วยเรื่องใด</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อไร</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>วิธีติดต่อ</translation>
    </message>
    <message>
        <source>Members read this on the page where they stop, in their language where it stands here in it.</source>
        <translation>สมาชิกอ่านสิ่งนี้ในหน้าที่เปิดขึ้นเมื่อกดหยุด เป็นภาษาของตน ถ้าที่นี่เขียนไว้ในภาษานั้น</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>People who help</source>
        <translation>ผู้ช่วย</translation>
    </message>
    <message>
        <source>Where members find help</source>
        <translation>สมาชิกขอความช่วยเหลือได้ที่ไหน</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ไม่ช่วยแล้ว</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>เลยวันที่ตั้งไว้แล้ว</translation>
    </message>
    <message>
        <source>Meetings do not offer this person any more. What was done before keeps the name.</source>
        <translation>การประชุมไม่มีชื่อคนนี้ให้เลือกแล้ว สิ่งที่ทำไว้ก่อนยังใช้ชื่อเดิม</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>แก้…</translation>
    </message>
    <message>
        <source>Does not help any more</source>
        <translation>ไม่ช่วยแล้ว</translation>
    </message>
    <message>
        <source>Helps again</source>
        <translation>กลับมาช่วยอีก</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>เก็บออก</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>ใครช่วยบ้าง</translation>
    </message>
    <message>
        <source>Here stand the people who help, and the places where members find help.</source>
        <translation>ที่นี่คือผู้ช่วย และที่ที่สมาชิกขอความช่วยเหลือได้</translation>
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
        <translation>วันที่ตอบ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Written down on</source>
        <translation>จดไว้เมื่อ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>จนถึง</translation>
    </message>
    <message>
        <source>On the condition</source>
        <translation>โดยมีเงื่อนไขว่า</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ล่าม</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>พยาน</translation>
    </message>
    <message>
        <source>Nothing here is ever changed: a later answer stands beside the earlier one.</source>
        <translation>ไม่มีอะไรที่นี่ถูกแก้: คำตอบทีหลังอยู่เคียงกับคำตอบก่อนหน้า</translation>
    </message>
    <message>
        <source>The member changed their mind: ask again</source>
        <translation>สมาชิกเปลี่ยนใจ: ถามอีกครั้ง</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Nothing has been asked or answered here yet.</source>
        <translation>ตรงนี้ยังไม่เคยมีการถามหรือตอบ</translation>
    </message>
    <message>
        <source>Kept with this answer</source>
        <translation>เก็บไว้กับคำตอบนี้</translation>
    </message>
    <message>
        <source>Keep a picture of the signed form…</source>
        <translation>เก็บภาพของแบบที่ลงลายเซ็น…</translation>
    </message>
    <message>
        <source>Keep a file with this answer…</source>
        <translation>เก็บไฟล์ไว้กับคำตอบนี้…</translation>
    </message>
    <message>
        <source>Record what the member says</source>
        <translation>อัดเสียงสิ่งที่สมาชิกพูด</translation>
    </message>
</context>
<context>
    <name>balai::ui::HonorariaPage</name>
    <message>
        <source>somebody</source>
        <translation>ใครบางคน</translation>
    </message>
    <message>
        <source>paid twice?</source>
        <translation>จ่ายซ้ำ?</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>ค้างจ่าย</translation>
    </message>
    <message>
        <source>Paid, declined or returned</source>
        <translation>จ่ายแล้ว ไม่ขอรับ หรือคืนแล้ว</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>จำนวนเงิน</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>ตกลงเมื่อ</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>ยังค้างจ่าย</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>การจ่ายเงิน</translation>
    </message>
    <message>
        <source>Paid…</source>
        <translation>จ่ายแล้ว…</translation>
    </message>
    <message>
        <source>Paid in advance…</source>
        <translation>จ่ายล่วงหน้า…</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>ไม่ขอรับ</translation>
    </message>
    <message>
        <source>Paid so far</source>
        <translation>จ่ายไปแล้ว</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>จำนวนเงิน (%1)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>วิธี</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>เงินสด</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>ธนาคาร</translation>
    </message>
    <message>
        <source>mobile wallet</source>
        <translation>กระเป๋าเงินมือถือ</translation>
    </message>
    <message>
        <source>A receipt does not say what it was for.</source>
        <translation>ใบรับเงินไม่บอกว่าเป็นค่าอะไร</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>จดไว้</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>นี่ไม่ใช่จำนวนเงิน</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>วันที่นี้อ่านได้สองแบบหรืออ่านไม่ได้ เขียนแบบนี้: 23 พฤศจิกายน 2026</translation>
    </message>
    <message>
        <source>New honorarium</source>
        <translation>ค่าตอบแทนใหม่</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>For</source>
        <translation>สำหรับ</translation>
    </message>
    <message>
        <source>Add a member first.</source>
        <translation>เพิ่มสมาชิกก่อน</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>ค่าตอบแทน</translation>
    </message>
    <message>
        <source>Here stands what the council owes its members for their time, and what was paid.</source>
        <translation>ที่นี่คือเงินที่คณะที่ปรึกษาค้างจ่ายสมาชิกสำหรับเวลาที่ให้ และเงินที่จ่ายแล้ว</translation>
    </message>
    <message>
        <source>Read this to the member first: %1</source>
        <translation>อ่านข้อความนี้ให้สมาชิกฟังก่อน: %1</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>งาน</translation>
    </message>
    <message>
        <source>Budget of the year</source>
        <translation>งบประมาณของปี</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>สกุลเงิน</translation>
    </message>
    <message>
        <source>Without an amount there is no budget.</source>
        <translation>ถ้าไม่มีจำนวนเงินก็ไม่มีงบประมาณ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Write the year like 2026.</source>
        <translation>เขียนปีแบบ 2026</translation>
    </message>
    <message>
        <source>Write the currency in three letters, like KHR.</source>
        <translation>เขียนสกุลเงินด้วยตัวอักษรสามตัว เช่น KHR</translation>
    </message>
    <message>
        <source>Words about tax and other help</source>
        <translation>ข้อความเรื่องภาษีและความช่วยเหลืออื่น</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>เนื้อความ</translation>
    </message>
    <message>
        <source>It is read before the first payment and stands on receipts. It stops nothing.</source>
        <translation>อ่านให้ฟังก่อนจ่ายครั้งแรก และอยู่บนใบรับเงิน ข้อความนี้ไม่หยุดสิ่งใด</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>จะเก็บเอกสารไว้ที่ไหน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>กำลังทำเอกสาร</translation>
    </message>
    <message>
        <source>Came back…</source>
        <translation>คืนแล้ว…</translation>
    </message>
    <message>
        <source>This member takes no paper home, so there is no receipt.</source>
        <translation>สมาชิกนี้ไม่เอากระดาษกลับบ้าน จึงไม่มีใบรับเงิน</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>ใบรับเงิน…</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>ในปี %1</translation>
    </message>
    <message>
        <source>Budget of the year…</source>
        <translation>งบประมาณของปี…</translation>
    </message>
    <message>
        <source>Words about tax and other help…</source>
        <translation>ข้อความเรื่องภาษีและความช่วยเหลืออื่น…</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>งบประมาณ</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>มากกว่างบประมาณ</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>คงเหลือ</translation>
    </message>
    <message>
        <source>Paid so far %1, still owed %2.</source>
        <translation>จ่ายไปแล้ว %1 ยังค้างจ่าย %2</translation>
    </message>
    <message>
        <source>Adding up the year</source>
        <translation>กำลังรวมยอดของปี</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>ใบรับเงิน</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>ยังไม่ได้ให้</translation>
    </message>
    <message>
        <source>given</source>
        <translation>ให้แล้ว</translation>
    </message>
    <message>
        <source>receipt given</source>
        <translation>ให้ใบรับเงินแล้ว</translation>
    </message>
    <message>
        <source>The receipt was given</source>
        <translation>ให้ใบรับเงินแล้ว</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentWords</name>
    <message>
        <source>A laptop or a stick is gone</source>
        <translation>โน้ตบุ๊กหรือแฟลชไดรฟ์หายไป</translation>
    </message>
    <message>
        <source>Papers are gone</source>
        <translation>กระดาษหายไป</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>เรื่องอื่น</translation>
    </message>
    <message>
        <source>Too much was sent or printed</source>
        <translation>ส่งหรือพิมพ์ออกไปมากเกิน</translation>
    </message>
    <message>
        <source>Somebody saw the records</source>
        <translation>มีคนเห็นข้อมูล</translation>
    </message>
    <message>
        <source>A passphrase may be known</source>
        <translation>อาจมีคนรู้วลีรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>balai::ui::IncidentsPage</name>
    <message>
        <source>Somebody still has to be told</source>
        <translation>ยังมีคนที่ต้องบอก</translation>
    </message>
    <message>
        <source>Everybody was told</source>
        <translation>บอกทุกคนแล้ว</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>เกิดขึ้นเมื่อ</translation>
    </message>
    <message>
        <source>It was found on</source>
        <translation>พบเมื่อ</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>สมาชิกที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Members were told on</source>
        <translation>บอกสมาชิกเมื่อ</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ยังไม่ได้บอก</translation>
    </message>
    <message>
        <source>The authority was told on</source>
        <translation>แจ้งหน่วยงานที่กำกับดูแลเมื่อ</translation>
    </message>
    <message>
        <source>Tell the members concerned first, by the way each one chose. Write no names and no story here.</source>
        <translation>บอกสมาชิกที่เกี่ยวข้องก่อน ด้วยทางที่แต่ละคนเลือกไว้ ไม่ต้องเขียนชื่อหรือเรื่องราวที่นี่</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>แก้…</translation>
    </message>
    <message>
        <source>Change what was noted</source>
        <translation>แก้สิ่งที่จดไว้</translation>
    </message>
    <message>
        <source>Note an incident</source>
        <translation>จดเหตุผิดปกติ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>อะไร</translation>
    </message>
    <message>
        <source>Leave a day empty that you do not know, or that has not come yet.</source>
        <translation>วันที่คุณไม่รู้ หรือที่ยังมาไม่ถึง ให้เว้นว่างไว้</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Write each day with its month in letters.</source>
        <translation>เขียนวันที่แต่ละวันโดยเขียนชื่อเดือนเป็นตัวหนังสือ</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>จดวันที่ยังมาไม่ถึงไม่ได้</translation>
    </message>
    <message>
        <source>Write how many members as a number.</source>
        <translation>เขียนจำนวนสมาชิกเป็นตัวเลข</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>เหตุผิดปกติ</translation>
    </message>
    <message>
        <source>Here stands what went wrong, so that nobody forgets to tell those concerned. Nothing has been noted.</source>
        <translation>ที่นี่คือเรื่องที่ผิดพลาดไป เพื่อไม่ให้ใครลืมบอกคนที่เกี่ยวข้อง ยังไม่มีอะไรจดไว้</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationAnswerPage</name>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>คำตอบของคุณเก็บไว้แล้ว คุณหยุดได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ยินยอม</translation>
    </message>
    <message>
        <source>I would like to</source>
        <translation>ฉันอยากร่วม</translation>
    </message>
    <message>
        <source>No</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>I would not</source>
        <translation>ฉันไม่อยากร่วม</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ไว้วันหลัง</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>ถามฉันวันอื่น</translation>
    </message>
    <message>
        <source>What you would need for it, if anything</source>
        <translation>สิ่งที่คุณต้องการสำหรับเรื่องนี้ ถ้ามี</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>สำหรับ %1</translation>
    </message>
    <message>
        <source>You can stop here. Nothing more is needed from you today.</source>
        <translation>คุณหยุดตรงนี้ได้ วันนี้ไม่มีอะไรที่คุณต้องทำอีก</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>ครบทุกข้อแล้ว ขอบคุณ</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <comment>body, what it asks for</comment>
        <translation>%1 ขอ: %2</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>ใครบางคน</translation>
    </message>
    <message>
        <source>Who sees your answer</source>
        <translation>ใครเห็นคำตอบของคุณ</translation>
    </message>
    <message>
        <source>The people who keep the council’s records. The body learns of a yes only where you allow it.</source>
        <translation>ทีมงานที่ดูแลข้อมูลของคณะที่ปรึกษา หน่วยงานจะรู้ว่าคุณตกลง เมื่อคุณให้บอกเท่านั้น</translation>
    </message>
    <message>
        <source>If you say no</source>
        <translation>ถ้าคุณไม่ยินยอม</translation>
    </message>
    <message>
        <source>Nobody asks why. The body is told that nobody is available.</source>
        <translation>ไม่มีใครถามว่าทำไม เราบอกหน่วยงานว่าไม่มีใครว่าง</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>คำเชิญ</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationFacts</name>
    <message>
        <source>Where</source>
        <translation>ที่ไหน</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อไร</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>ค่าตอบแทน</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what is paid</comment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>การเดินทาง</translation>
    </message>
    <message>
        <source>is paid</source>
        <translation>จ่ายให้</translation>
    </message>
    <message>
        <source>is not paid</source>
        <translation>ไม่จ่ายให้</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ตอบภายใน</translation>
    </message>
    <message>
        <source>This is not paid.</source>
        <translation>เรื่องนี้ไม่มีค่าตอบแทน</translation>
    </message>
    <message>
        <source>They want to ask about a person’s own story. Nobody has to tell it.</source>
        <translation>พวกเขาอยากถามเรื่องราวชีวิตของแต่ละคน ไม่มีใครต้องเล่า</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationList</name>
    <message>
        <source>New invitation</source>
        <translation>คำเชิญใหม่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ยินยอม</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>ใครขอ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>สำหรับ</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>ขออะไร</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่ไหน</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อไร</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>ตอบภายใน</translation>
    </message>
    <message>
        <source>They pay (%1)</source>
        <comment>a currency</comment>
        <translation>ค่าตอบแทนที่ให้ (%1)</translation>
    </message>
    <message>
        <source>Travel is paid</source>
        <translation>จ่ายค่าเดินทาง</translation>
    </message>
    <message>
        <source>They ask about a person’s story</source>
        <translation>จะถามเรื่องราวชีวิต</translation>
    </message>
    <message>
        <source>Nobody is asked by this. Without pay, or with questions about a story, it is marked before anybody is asked.</source>
        <translation>ขั้นนี้ยังไม่ได้ถามใคร ถ้าไม่มีค่าตอบแทนหรือจะถามเรื่องราวชีวิต จะทำเครื่องหมายไว้ก่อนถามใคร</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>จดไว้</translation>
    </message>
    <message>
        <source>Add the ministry or organisation first.</source>
        <translation>เพิ่มกระทรวงหรือองค์กรก่อน</translation>
    </message>
    <message>
        <source>Write in a few words what they ask.</source>
        <translation>เขียนสั้น ๆ ว่าเขาขออะไร</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>วันที่นี้อ่านได้สองแบบหรืออ่านไม่ได้ เขียนแบบนี้: 23 พฤศจิกายน 2026</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>นี่ไม่ใช่จำนวนเงิน</translation>
    </message>
    <message>
        <source>Ask a member</source>
        <translation>ถามสมาชิก</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>The member answers alone at the laptop. Who has answered yes or no is not in this list.</source>
        <translation>สมาชิกตอบตามลำพังที่โน้ตบุ๊ก คนที่ตอบตกลงหรือไม่ตกลงแล้ว ไม่อยู่ในรายการนี้</translation>
    </message>
    <message>
        <source>Give the laptop</source>
        <translation>มอบโน้ตบุ๊ก</translation>
    </message>
    <message>
        <source>Everybody has answered.</source>
        <translation>ทุกคนตอบแล้ว</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>จะเก็บเอกสารไว้ที่ไหน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>กำลังทำเอกสาร</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>ใครบางคน</translation>
    </message>
    <message>
        <source>asks for a story</source>
        <comment>chip at an invitation</comment>
        <translation>ถามเรื่องราวชีวิต</translation>
    </message>
    <message>
        <source>not paid</source>
        <comment>chip at an invitation</comment>
        <translation>ไม่มีค่าตอบแทน</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Answered or over</source>
        <translation>ตอบแล้วหรือผ่านไปแล้ว</translation>
    </message>
    <message>
        <source>Ask a member…</source>
        <translation>ถามสมาชิก…</translation>
    </message>
    <message>
        <source>Paper for the body…</source>
        <translation>เอกสารถึงหน่วยงาน…</translation>
    </message>
    <message>
        <source>The body was told</source>
        <translation>บอกหน่วยงานแล้ว</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Answers so far</source>
        <translation>คำตอบจนถึงตอนนี้</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>ตอบตกลง</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>คำเชิญ</translation>
    </message>
    <message>
        <source>Here stands what ministries and organisations ask of members: to speak, to train, to review, to meet.</source>
        <translation>ที่นี่คือสิ่งที่กระทรวงและองค์กรขอจากสมาชิก: ให้พูด ให้อบรม ให้ทบทวน ให้มาพบ</translation>
    </message>
</context>
<context>
    <name>balai::ui::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>คำเชิญ</translation>
    </message>
</context>
<context>
    <name>balai::ui::JoinPage</name>
    <message>
        <source>Join with an invitation</source>
        <translation>เข้าร่วมด้วยคำเชิญ</translation>
    </message>
    <message>
        <source>Printing the sheet</source>
        <translation>กำลังพิมพ์แผ่นกู้คืน</translation>
    </message>
    <message>
        <source>Somebody of the council wrote an invitation on their laptop and told you six words.</source>
        <translation>มีคนในคณะที่ปรึกษาเขียนคำเชิญบนโน้ตบุ๊กของตน และบอกหกคำแก่คุณ</translation>
    </message>
    <message>
        <source>Choose the invitation…</source>
        <translation>เลือกคำเชิญ…</translation>
    </message>
    <message>
        <source>The invitation</source>
        <translation>คำเชิญ</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ไฟล์ปิดผนึก (*.age)</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>หกคำ</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>บัญชีของคุณ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>วลีรหัสผ่านสำหรับโน้ตบุ๊กเครื่องนี้</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>พิมพ์เหมือนเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Make the records here</source>
        <translation>สร้างที่เก็บข้อมูลที่นี่</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>The invitation is still missing</source>
        <translation>ยังไม่ได้เลือกคำเชิญ</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>ยังไม่ได้ใส่หกคำ</translation>
    </message>
    <message>
        <source>The council has no account for you yet</source>
        <translation>คณะที่ปรึกษายังไม่มีบัญชีให้คุณ</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>ยังไม่ได้เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Opening the invitation</source>
        <translation>กำลังเปิดคำเชิญ</translation>
    </message>
    <message>
        <source>The council: %1. Choose the account that is yours.</source>
        <translation>คณะที่ปรึกษา: %1 เลือกบัญชีที่เป็นของคุณ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Making the records</source>
        <translation>กำลังสร้างที่เก็บข้อมูล</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeptFiles</name>
    <message>
        <source>Files here are sealed. An account that opens sealed names can keep and see them.</source>
        <translation>ไฟล์ที่นี่ปิดผนึก บัญชีที่เปิดชื่อที่ปิดผนึกได้ เก็บและดูไฟล์เหล่านี้ได้</translation>
    </message>
    <message>
        <source>At most 20 MB. It is kept inside the vault; the file you chose stays where it is.</source>
        <translation>ไม่เกิน 20 MB เก็บไว้ในตู้นิรภัย ส่วนไฟล์ที่คุณเลือกยังอยู่ที่เดิม</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ยังไม่มีที่นี่</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>เสียงหรือวิดีโอ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>The file to keep</source>
        <translation>ไฟล์ที่จะเก็บ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it smaller, for example with fewer dots, and choose it again.</source>
        <translation>ไฟล์นี้ใหญ่กว่า 20 MB ทำให้เล็กลง เช่น ลดจำนวนจุดภาพ แล้วเลือกใหม่</translation>
    </message>
    <message>
        <source>This file is empty. Choose another one.</source>
        <translation>ไฟล์นี้ว่างเปล่า เลือกไฟล์อื่น</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>กำลังเก็บไฟล์</translation>
    </message>
    <message>
        <source>This file comes with the changes of another laptop.</source>
        <translation>ไฟล์นี้จะมากับการเปลี่ยนแปลงของโน้ตบุ๊กเครื่องอื่น</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>กำลังเปิดไฟล์</translation>
    </message>
    <message>
        <source>This picture has too many dots to be shown here. It is kept as it is.</source>
        <translation>ภาพนี้มีจุดภาพมากเกินกว่าจะแสดงที่นี่ ภาพยังเก็บไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be shown. It is kept as it is.</source>
        <translation>ภาพนี้เสียหายและแสดงไม่ได้ ภาพยังเก็บไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Erase this file…</source>
        <translation>ลบไฟล์นี้ถาวร…</translation>
    </message>
    <message>
        <source>Erase this file?</source>
        <translation>ลบไฟล์นี้ถาวรไหม</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>ลบถาวรที่นี่ และบนโน้ตบุ๊กเครื่องอื่นเมื่อแลกเปลี่ยนข้อมูลครั้งถัดไป</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>ในสำเนาสำรองเก่ายังมีสิ่งนี้อยู่</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>นำกลับมาไม่ได้</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไม่ใช่ตอนนี้</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>Erasing the file</source>
        <translation>กำลังลบไฟล์ถาวร</translation>
    </message>
    <message>
        <source>It is kept inside the vault, sealed.</source>
        <translation>เก็บไว้ในตู้นิรภัยแบบปิดผนึก</translation>
    </message>
    <message>
        <source>It is kept inside the vault.</source>
        <translation>เก็บไว้ในตู้นิรภัย</translation>
    </message>
    <message>
        <source>Keep this recording</source>
        <translation>เก็บเสียงที่อัดนี้</translation>
    </message>
    <message>
        <source>Only pictures and PDFs can be looked at here. The file is kept as it is.</source>
        <translation>ที่นี่ดูได้เฉพาะภาพและ PDF ไฟล์ยังเก็บไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>Nobody is in it…</source>
        <translation>ไม่มีใครอยู่ในไฟล์…</translation>
    </message>
    <message>
        <source>Who is in it…</source>
        <translation>ใครอยู่ในไฟล์…</translation>
    </message>
    <message numerus="yes">
        <source>%n members are in it…</source>
        <translation>
            <numerusform>มีสมาชิก %n คนอยู่ในไฟล์…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be seen, heard or recognised</source>
        <translation>ไม่มีใครที่เห็น ได้ยิน หรือจำได้ว่าเป็นใคร</translation>
    </message>
</context>
<context>
    <name>balai::ui::KeyBar</name>
    <message>
        <source>new passage</source>
        <translation>ข้อความใหม่</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>ผู้พูด</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>คำแปล</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>ไม่จดบันทึก</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>Rather than “%1”: %2</source>
        <comment>a word, words offered instead</comment>
        <translation>แทน “%1”: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::KindWords</name>
    <message>
        <source>Attend</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>เข้าร่วม</translation>
    </message>
    <message>
        <source>In minutes</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ในรายงาน</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ยกคำพูด</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>แบ่งปัน</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>เผยแพร่</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ภาพถ่าย</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>ติดต่อ</translation>
    </message>
    <message>
        <source>Research</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>วิจัย</translation>
    </message>
    <message>
        <source>Media</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>สื่อ</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>a use of consent, head of a narrow column</comment>
        <translation>อบรม</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>คณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>all government</source>
        <translation>ทุกหน่วยงานรัฐ</translation>
    </message>
    <message>
        <source>partner organisations</source>
        <translation>องค์กรภาคี</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>people named by a newer version</source>
        <translation>กลุ่มคนที่รุ่นใหม่กว่าระบุไว้</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>ถามแล้ว</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ไว้วันหลัง</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ยินยอม</translation>
    </message>
    <message>
        <source>yes again</source>
        <translation>ยินยอมต่อ</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <translation>ไม่นับแล้ว</translation>
    </message>
    <message>
        <source>ended by the council</source>
        <translation>คณะที่ปรึกษาให้สิ้นสุด</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>ถอนคืนแล้ว</translation>
    </message>
    <message>
        <source>an answer of a newer version</source>
        <translation>คำตอบของรุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>not shown at all</source>
        <translation>ไม่แสดงเลย</translation>
    </message>
    <message>
        <source>as a member</source>
        <translation>โดยเขียนว่า “สมาชิกคนหนึ่ง”</translation>
    </message>
    <message>
        <source>under the chosen name</source>
        <translation>ด้วยชื่อที่เลือก</translation>
    </message>
    <message>
        <source>under their own name</source>
        <translation>ด้วยชื่อจริง</translation>
    </message>
    <message>
        <source>a no to this use</source>
        <translation>ไม่ยินยอมการนำไปใช้นี้</translation>
    </message>
    <message>
        <source>a yes was taken back</source>
        <translation>คำยินยอมถูกถอนคืน</translation>
    </message>
    <message>
        <source>a yes was ended</source>
        <translation>มีคนให้คำยินยอมสิ้นสุด</translation>
    </message>
    <message>
        <source>a yes does not count any more</source>
        <translation>คำยินยอมไม่นับแล้ว</translation>
    </message>
    <message>
        <source>the yes has ended</source>
        <translation>คำยินยอมสิ้นสุดแล้ว</translation>
    </message>
    <message>
        <source>the yes begins later</source>
        <translation>คำยินยอมเริ่มทีหลัง</translation>
    </message>
    <message>
        <source>nobody has said yes yet</source>
        <translation>ยังไม่มีใครยินยอม</translation>
    </message>
    <message>
        <source>two versions wait for a choice</source>
        <translation>มีสองฉบับรอให้เลือก</translation>
    </message>
    <message>
        <source>who said it is not noted</source>
        <translation>ไม่ได้จดว่าใครพูด</translation>
    </message>
    <message>
        <source>somebody takes a pause</source>
        <translation>มีคนกำลังพัก</translation>
    </message>
    <message>
        <source>somebody has left the council</source>
        <translation>มีคนออกจากคณะที่ปรึกษาแล้ว</translation>
    </message>
    <message>
        <source>a change is asked for</source>
        <translation>มีคนขอให้แก้</translation>
    </message>
    <message>
        <source>a request to take it out is open</source>
        <translation>มีคำขอให้เอาออกรออยู่</translation>
    </message>
    <message>
        <source>an objection is open</source>
        <translation>มีข้อคัดค้านรออยู่</translation>
    </message>
    <message>
        <source>not yet read and called right</source>
        <translation>ยังไม่ได้อ่านและบอกว่าถูกต้องแล้ว</translation>
    </message>
    <message>
        <source>the translation is not checked</source>
        <translation>คำแปลยังไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>still in review</source>
        <translation>ยังทบทวนอยู่</translation>
    </message>
    <message>
        <source>a condition has to be confirmed</source>
        <translation>ต้องยืนยันเงื่อนไขข้อหนึ่ง</translation>
    </message>
    <message>
        <source>not adopted yet</source>
        <translation>ยังไม่ได้รับความเห็นชอบ</translation>
    </message>
    <message>
        <source>no text in this language</source>
        <translation>ไม่มีเนื้อความในภาษานี้</translation>
    </message>
    <message>
        <source>not for those who would see it</source>
        <translation>ไม่ใช่สำหรับคนที่จะเห็น</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ไม่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>the signed form is missing</source>
        <translation>ขาดแบบที่ลงลายเซ็น</translation>
    </message>
    <message>
        <source>a closed item of the agenda</source>
        <translation>เป็นวาระปิด</translation>
    </message>
    <message>
        <source>its content cannot be searched</source>
        <translation>ค้นเนื้อหาข้างในไม่ได้</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>A chosen name stands in the text, and nobody said that it may.</source>
        <translation>มีชื่อที่เลือกอยู่ในเนื้อความ และไม่มีใครบอกว่าใช้ได้</translation>
    </message>
    <message>
        <source>A name from the sealed records stands in the text.</source>
        <translation>มีชื่อจากข้อมูลปิดผนึกอยู่ในเนื้อความ</translation>
    </message>
    <message>
        <source>A part of a name from the sealed records stands in the text.</source>
        <translation>มีบางส่วนของชื่อจากข้อมูลปิดผนึกอยู่ในเนื้อความ</translation>
    </message>
    <message>
        <source>A phone number from the sealed records stands in the text.</source>
        <translation>มีหมายเลขโทรศัพท์จากข้อมูลปิดผนึกอยู่ในเนื้อความ</translation>
    </message>
    <message>
        <source>A place from the sealed records stands in the text.</source>
        <translation>มีสถานที่จากข้อมูลปิดผนึกอยู่ในเนื้อความ</translation>
    </message>
    <message>
        <source>A contact from the sealed records stands in the text.</source>
        <translation>มีข้อมูลติดต่อจากข้อมูลปิดผนึกอยู่ในเนื้อความ</translation>
    </message>
    <message>
        <source>A note has quotation marks: somebody may be quoted who was not asked.</source>
        <translation>บันทึกย่อมีเครื่องหมายคำพูด: อาจยกคำพูดของคนที่ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>A note speaks in the first person: it may be somebody’s own words.</source>
        <translation>บันทึกย่อใช้คำแทนตัวผู้พูด: อาจเป็นคำพูดของใครบางคนเอง</translation>
    </message>
    <message>
        <source>A note was once somebody’s statement.</source>
        <translation>บันทึกย่อนี้เคยเป็นคำกล่าวของใครบางคน</translation>
    </message>
    <message>
        <source>Details stand together. Fewer than five people may fit; a reader could guess who.</source>
        <translation>มีรายละเอียดหลายอย่างอยู่ด้วยกัน อาจตรงกับคนไม่ถึงห้าคน ผู้อ่านอาจเดาได้ว่าใคร</translation>
    </message>
    <message>
        <source>A file could not be searched.</source>
        <translation>ค้นในไฟล์หนึ่งไม่ได้</translation>
    </message>
    <message>
        <source>Something has to be looked at by a person.</source>
        <translation>มีบางอย่างที่คนต้องดูเอง</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>ได้รับแล้ว</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>ยอมรับ</translation>
    </message>
    <message>
        <source>partly accepted</source>
        <translation>ยอมรับบางส่วน</translation>
    </message>
    <message>
        <source>accepted in principle</source>
        <translation>ยอมรับในหลักการ</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>รับทราบ</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>ไม่ยอมรับ</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>ส่งต่อแล้ว</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>response sheet</source>
        <translation>แบบตอบกลับ</translation>
    </message>
    <message>
        <source>reply file</source>
        <translation>ไฟล์ตอบกลับ</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>จดหมาย</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>ในการประชุม</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>ความคิด</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>กำลังทบทวน</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>เห็นชอบแล้ว</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ถอนคืนแล้ว</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>มีฉบับแทนแล้ว</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>วางแผนแล้ว</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>เป็นไปตามแผน</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>เลื่อนออกไป</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>หยุดอยู่</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>ไม่ทำต่อแล้ว</translation>
    </message>
    <message>
        <source>we agree</source>
        <translation>เราเห็นตรงกัน</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>บางส่วน</translation>
    </message>
    <message>
        <source>we see it differently</source>
        <translation>เราเห็นต่าง</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>เราไม่ทราบ</translation>
    </message>
    <message>
        <source>ministry</source>
        <translation>กระทรวง</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>หน่วยงานรัฐ</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>องค์กร</translation>
    </message>
    <message>
        <source>international organisation</source>
        <translation>องค์กรระหว่างประเทศ</translation>
    </message>
    <message>
        <source>other</source>
        <translation>อื่น ๆ</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>แขก</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ร่วมงานอยู่</translation>
    </message>
    <message>
        <source>takes a pause</source>
        <translation>กำลังพัก</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ออกแล้ว</translation>
    </message>
    <message>
        <source>owed</source>
        <translation>ค้างจ่าย</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>จ่ายล่วงหน้า</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>จ่ายแล้ว</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>ไม่ขอรับ</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>คืนแล้ว</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>reading and review</source>
        <translation>การอ่านและทบทวน</translation>
    </message>
    <message>
        <source>speaking</source>
        <translation>การพูด</translation>
    </message>
    <message>
        <source>training</source>
        <translation>การอบรม</translation>
    </message>
    <message>
        <source>research</source>
        <translation>การวิจัย</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>งานอื่น</translation>
    </message>
    <message>
        <source>a correction stands in its place</source>
        <translation>มีการแก้ไขมาแทนแล้ว</translation>
    </message>
    <message>
        <source>Two people whose words are in it asked not to be in one package.</source>
        <translation>คนสองคนที่มีคำพูดอยู่ในนี้ ขอไม่อยู่ในชุดเอกสารเดียวกัน</translation>
    </message>
    <message>
        <source>time</source>
        <comment>what money is for: a member&apos;s time</comment>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>travel</source>
        <comment>what money is for</comment>
        <translation>การเดินทาง</translation>
    </message>
    <message>
        <source>care of children or others</source>
        <comment>what money is for</comment>
        <translation>การดูแลเด็กหรือคนอื่น</translation>
    </message>
    <message>
        <source>other costs</source>
        <comment>what money is for</comment>
        <translation>ค่าใช้จ่ายอื่น</translation>
    </message>
    <message>
        <source>To speak</source>
        <comment>what a body asks for</comment>
        <translation>พูด</translation>
    </message>
    <message>
        <source>To train others</source>
        <comment>what a body asks for</comment>
        <translation>อบรมคนอื่น</translation>
    </message>
    <message>
        <source>To talk to newspapers, radio or television</source>
        <comment>what a body asks for</comment>
        <translation>คุยกับหนังสือพิมพ์ วิทยุ หรือโทรทัศน์</translation>
    </message>
    <message>
        <source>To read and review</source>
        <comment>what a body asks for</comment>
        <translation>อ่านและทบทวน</translation>
    </message>
    <message>
        <source>To take part in research</source>
        <comment>what a body asks for</comment>
        <translation>ร่วมการวิจัย</translation>
    </message>
    <message>
        <source>To come to a meeting</source>
        <comment>what a body asks for</comment>
        <translation>มาประชุม</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what a body asks for</comment>
        <translation>เรื่องอื่น</translation>
    </message>
    <message>
        <source>The words may lead to one person.</source>
        <translation>ถ้อยคำนี้อาจทำให้รู้ว่าเป็นคนคนหนึ่ง</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>ญาติ</translation>
    </message>
    <message>
        <source>an age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>a day or a year</source>
        <translation>วันหรือปี</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>their work</source>
        <translation>งานที่ทำ</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>การเดินทาง</translation>
    </message>
    <message>
        <source>body or health</source>
        <translation>ร่างกายหรือสุขภาพ</translation>
    </message>
    <message>
        <source>their family</source>
        <translation>ครอบครัว</translation>
    </message>
    <message>
        <source>the only one of a kind</source>
        <translation>คนเดียวที่เป็นแบบนั้น</translation>
    </message>
    <message>
        <source>their legal matter</source>
        <translation>คดีที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>how to reach them</source>
        <translation>วิธีติดต่อ</translation>
    </message>
    <message>
        <source>somebody tells of themselves</source>
        <translation>มีคนเล่าเรื่องของตนเอง</translation>
    </message>
    <message>
        <source>%1 This stands there: %2.</source>
        <comment>a finding; what the words give away</comment>
        <translation>%1 มีสิ่งนี้อยู่: %2</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>note-taker</source>
        <translation>ผู้จดรายงาน</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>ผู้อ่าน</translation>
    </message>
    <message>
        <source>files of this kind do not leave</source>
        <translation>ไฟล์ประเภทนี้ไม่ออกไป</translation>
    </message>
    <message>
        <source>nobody has said yet who is in the file</source>
        <translation>ยังไม่มีใครบอกว่าใครอยู่ในไฟล์</translation>
    </message>
    <message>
        <source>what it was kept with does not go</source>
        <translation>สิ่งที่เก็บไฟล์นี้ไว้ด้วยไม่ได้ไป</translation>
    </message>
    <message>
        <source>the file is still on another laptop</source>
        <translation>ไฟล์ยังอยู่ในโน้ตบุ๊กเครื่องอื่น</translation>
    </message>
    <message>
        <source>what stands beside its content cannot be taken away</source>
        <translation>เอาข้อมูลที่ติดมากับไฟล์ออกไม่ได้</translation>
    </message>
    <message>
        <source>it was called back</source>
        <translation>ถูกเรียกคืนแล้ว</translation>
    </message>
    <message>
        <source>not in the package before</source>
        <translation>ไม่ได้อยู่ในชุดเอกสารก่อน</translation>
    </message>
    <message>
        <source>What a picture shows cannot be searched. Somebody has to have looked at all of it: faces, names, places, papers.</source>
        <translation>โปรแกรมค้นในภาพไม่ได้ ต้องมีคนดูภาพให้ทั่วแล้ว: ใบหน้า ชื่อ สถานที่ เอกสาร</translation>
    </message>
    <message>
        <source>What a recording says cannot be searched. Somebody has to have listened to all of it: names, places, voices.</source>
        <translation>โปรแกรมค้นในเสียงที่อัดไว้ไม่ได้ ต้องมีคนฟังจนจบแล้ว: ชื่อ สถานที่ เสียงของคน</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavePage</name>
    <message>
        <source>Leave the council</source>
        <translation>ออกจากคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>%1 leaves the council</source>
        <translation>%1 ออกจากคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Looking up what the member said</source>
        <translation>กำลังดูว่าสมาชิกพูดอะไรไว้</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไม่ใช่ตอนนี้</translation>
    </message>
    <message>
        <source>Leave the council…</source>
        <translation>ออกจากคณะที่ปรึกษา…</translation>
    </message>
    <message>
        <source>For each thing the member said or stands behind, they choose what becomes of it. Sit down together; nothing happens before the last question.</source>
        <translation>สิ่งที่สมาชิกเคยพูดหรือสนับสนุน สมาชิกเลือกเองทีละอย่างว่าจะให้ทำอย่างไรกับสิ่งนั้น ขอให้นั่งเลือกด้วยกัน จะยังไม่มีอะไรเกิดขึ้นก่อนคำถามสุดท้าย</translation>
    </message>
    <message>
        <source>Nothing is written in this member’s name.</source>
        <translation>ไม่มีสิ่งใดเขียนไว้ในชื่อของสมาชิกคนนี้</translation>
    </message>
    <message>
        <source>For everything</source>
        <translation>สำหรับทุกอย่าง</translation>
    </message>
    <message>
        <source>Said in a meeting</source>
        <translation>พูดไว้ในการประชุม</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>จะให้ทำอย่างไรกับสิ่งนี้</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>สิ่งที่จะเกิดขึ้น</translation>
    </message>
    <message>
        <source>Leaving the council</source>
        <translation>กำลังออกจากคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeavingWords</name>
    <message>
        <source>Stays here, goes to nobody</source>
        <translation>เก็บไว้ที่นี่ ไม่ส่งให้ใคร</translation>
    </message>
    <message>
        <source>Stays in use, under the chosen name</source>
        <translation>ใช้ต่อ ด้วยชื่อที่เลือก</translation>
    </message>
    <message>
        <source>Stays in use, as “a member”</source>
        <translation>ใช้ต่อ โดยเขียนว่า “สมาชิกคนหนึ่ง”</translation>
    </message>
    <message>
        <source>Is erased</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>Five or more people stand behind this. It stays the council’s, and names nobody.</source>
        <translation>มีคนสนับสนุนเรื่องนี้ห้าคนขึ้นไป จึงยังเป็นของคณะที่ปรึกษา และไม่ระบุชื่อใคร</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased.</source>
        <translation>คนอื่นร่วมเขียนด้วย จึงลบถาวรไม่ได้</translation>
    </message>
    <message>
        <source>Others wrote this too, so it cannot be erased. No yes covers it today, so it cannot stay in use.</source>
        <translation>คนอื่นร่วมเขียนด้วย จึงลบถาวรไม่ได้ วันนี้ไม่มีคำยินยอมที่ครอบคลุม จึงใช้ต่อไม่ได้</translation>
    </message>
    <message>
        <source>No yes covers it today, so it cannot stay in use.</source>
        <translation>วันนี้ไม่มีคำยินยอมที่ครอบคลุม จึงใช้ต่อไม่ได้</translation>
    </message>
    <message>
        <source>From today the member has left. Nothing of theirs goes out, but for what stays in use.</source>
        <translation>ตั้งแต่วันนี้สมาชิกออกแล้ว จะไม่มีอะไรของสมาชิกออกไป เว้นแต่สิ่งที่ให้ใช้ต่อ</translation>
    </message>
    <message>
        <source>1 contribution stays with the council and goes to nobody.</source>
        <translation>สิ่งที่สมาชิกเคยพูดหรือสนับสนุน 1 อย่าง จะเก็บไว้กับคณะที่ปรึกษา และไม่ส่งให้ใคร</translation>
    </message>
    <message>
        <source>%1 contributions stay with the council and go to nobody.</source>
        <translation>สิ่งที่สมาชิกเคยพูดหรือสนับสนุน %1 อย่าง จะเก็บไว้กับคณะที่ปรึกษา และไม่ส่งให้ใคร</translation>
    </message>
    <message>
        <source>1 contribution stays in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>สิ่งที่สมาชิกเคยพูดหรือสนับสนุน 1 อย่าง จะใช้ต่อด้วยชื่อที่เลือก ไม่เกินขอบเขตและเวลาของคำยินยอมที่สมาชิกมีอยู่ในวันนี้</translation>
    </message>
    <message>
        <source>%1 contributions stay in use under the chosen name, only as far and as long as the member’s yes reaches today.</source>
        <translation>สิ่งที่สมาชิกเคยพูดหรือสนับสนุน %1 อย่าง จะใช้ต่อด้วยชื่อที่เลือก ไม่เกินขอบเขตและเวลาของคำยินยอมที่สมาชิกมีอยู่ในวันนี้</translation>
    </message>
    <message>
        <source>1 contribution stays in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>สิ่งที่สมาชิกเคยพูดหรือสนับสนุน 1 อย่าง จะใช้ต่อโดยเขียนว่า “สมาชิกคนหนึ่ง” ไม่เกินขอบเขตและเวลาของคำยินยอมที่สมาชิกมีอยู่ในวันนี้</translation>
    </message>
    <message>
        <source>%1 contributions stay in use as “a member”, only as far and as long as the member’s yes reaches today.</source>
        <translation>สิ่งที่สมาชิกเคยพูดหรือสนับสนุน %1 อย่าง จะใช้ต่อโดยเขียนว่า “สมาชิกคนหนึ่ง” ไม่เกินขอบเขตและเวลาของคำยินยอมที่สมาชิกมีอยู่ในวันนี้</translation>
    </message>
    <message>
        <source>1 contribution is erased: here, in the history, in the search, and on every other laptop at its next exchange. It cannot be brought back.</source>
        <translation>สิ่งที่สมาชิกเคยพูดหรือสนับสนุน 1 อย่าง จะลบถาวร: ที่นี่ ในประวัติ ในการค้นหา และในโน้ตบุ๊กเครื่องอื่นทุกเครื่องเมื่อแลกเปลี่ยนข้อมูลครั้งถัดไป นำกลับมาไม่ได้</translation>
    </message>
    <message>
        <source>%1 contributions are erased: here, in the history, in the search, and on every other laptop at its next exchange. They cannot be brought back.</source>
        <translation>สิ่งที่สมาชิกเคยพูดหรือสนับสนุน %1 อย่าง จะลบถาวร: ที่นี่ ในประวัติ ในการค้นหา และในโน้ตบุ๊กเครื่องอื่นทุกเครื่องเมื่อแลกเปลี่ยนข้อมูลครั้งถัดไป นำกลับมาไม่ได้</translation>
    </message>
    <message>
        <source>Some of it went out before. Hand-offs then offers a recall. Older backups still hold it too.</source>
        <translation>บางส่วนเคยออกไปแล้ว หน้าการส่งมอบจะเสนอให้เรียกคืน ในสำเนาสำรองเก่าก็ยังมีสิ่งนี้อยู่ด้วย</translation>
    </message>
    <message>
        <source>Older backups still hold it.</source>
        <translation>ในสำเนาสำรองเก่ายังมีสิ่งนี้อยู่</translation>
    </message>
    <message>
        <source>Honoraria still owed stay owed.</source>
        <translation>ค่าตอบแทนที่ยังค้างอยู่ คณะที่ปรึกษายังต้องจ่าย</translation>
    </message>
</context>
<context>
    <name>balai::ui::LedgerPage</name>
    <message>
        <source>Looking up what went out</source>
        <translation>กำลังดูว่าอะไรออกไปแล้ว</translation>
    </message>
    <message>
        <source>in use there</source>
        <translation>ใช้อยู่ที่นั่น</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>ต้องเรียกคืน</translation>
    </message>
    <message>
        <source>called back on %1</source>
        <translation>เรียกคืนเมื่อ %1</translation>
    </message>
    <message>
        <source>stopped, they said on %1</source>
        <translation>หยุดใช้แล้ว ตามที่เขาแจ้งเมื่อ %1</translation>
    </message>
    <message>
        <source>%1 · hand-off %2</source>
        <comment>body, reference</comment>
        <translation>%1 · การส่งมอบ %2</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>ข้อเสนอแนะ %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>ข้อความ %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, what became of it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>ส่งเมื่อ</translation>
    </message>
    <message>
        <source>Appears</source>
        <translation>ปรากฏเป็น</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>หลังจากส่งแล้ว</translation>
    </message>
    <message>
        <source>The member’s yes to it</source>
        <translation>คำยินยอมของสมาชิกต่อเรื่องนี้</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>จะเก็บเอกสารไว้ที่ไหน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>กำลังทำเอกสาร</translation>
    </message>
    <message>
        <source>What went out</source>
        <translation>อะไรออกไปแล้ว</translation>
    </message>
    <message>
        <source>Print for the member…</source>
        <translation>พิมพ์ให้สมาชิก…</translation>
    </message>
    <message>
        <source>Nothing of this member went out.</source>
        <translation>ยังไม่มีสิ่งใดของสมาชิกคนนี้ถูกส่งออกไป</translation>
    </message>
</context>
<context>
    <name>balai::ui::LeftWords</name>
    <message>
        <source>The words are taken out here</source>
        <translation>ที่นี่เอาถ้อยคำออกแล้ว</translation>
    </message>
    <message>
        <source>Balai cannot reach:</source>
        <translation>Balai ไปไม่ถึง:</translation>
    </message>
    <message>
        <source>Printed papers</source>
        <translation>เอกสารที่พิมพ์แล้ว</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>สำเนาสำรองเก่า</translation>
    </message>
    <message>
        <source>A review copy of %1, open until %2</source>
        <comment>two days</comment>
        <translation>สำเนาทบทวน %1 เปิดได้ถึง %2</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>การส่งมอบ %1</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>โน้ตบุ๊กเครื่องอื่น</translation>
    </message>
    <message>
        <source>Ask for them back and shred them.</source>
        <translation>ขอคืนมา แล้วทำลายเป็นชิ้น ๆ</translation>
    </message>
    <message>
        <source>Make a new backup, then delete the older ones.</source>
        <translation>ทำสำเนาสำรองใหม่ แล้วลบชุดเก่า</translation>
    </message>
    <message>
        <source>Ask for the file to be deleted.</source>
        <translation>ขอให้ลบไฟล์นั้น</translation>
    </message>
    <message>
        <source>Send the recall notice.</source>
        <translation>ส่งหนังสือเรียกคืน</translation>
    </message>
    <message>
        <source>They erase it at the next exchange.</source>
        <translation>จะลบถาวรเมื่อแลกเปลี่ยนข้อมูลครั้งถัดไป</translation>
    </message>
</context>
<context>
    <name>balai::ui::ListPage</name>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ เลื่อน</translation>
    </message>
    <message>
        <source>One moment. This is being read.</source>
        <translation>รอสักครู่ กำลังอ่านข้อมูลนี้</translation>
    </message>
</context>
<context>
    <name>balai::ui::Listen</name>
    <message>
        <source>This recording comes with the changes of another laptop.</source>
        <translation>เสียงนี้จะมากับการเปลี่ยนแปลงของโน้ตบุ๊กเครื่องอื่น</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>ฟัง</translation>
    </message>
    <message>
        <source>This laptop cannot play recordings.</source>
        <translation>โน้ตบุ๊กเครื่องนี้เปิดเสียงที่อัดไว้ไม่ได้</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>เปิดฟังบนโน้ตบุ๊กเครื่องนี้ไม่ได้</translation>
    </message>
</context>
<context>
    <name>balai::ui::LockPage</name>
    <message>
        <source>Show the letters</source>
        <translation>แสดงตัวอักษร</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>กำลังเปิด…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Locked at %1</source>
        <translation>ล็อกเมื่อ %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Recovery code, from your paper</source>
        <translation>รหัสกู้คืน จากกระดาษของคุณ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>แป้นพิมพ์: %1</translation>
    </message>
    <message>
        <source>This is the sample council. Its passphrase is: %1</source>
        <translation>นี่คือคณะที่ปรึกษาตัวอย่าง วลีรหัสผ่านคือ: %1</translation>
    </message>
    <message>
        <source>Back to the passphrase</source>
        <translation>กลับไปที่วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Passphrase forgotten?</source>
        <translation>ลืมวลีรหัสผ่าน?</translation>
    </message>
    <message>
        <source>Open a package from a council…</source>
        <translation>เปิดชุดเอกสารจากคณะที่ปรึกษา…</translation>
    </message>
    <message>
        <source>One person has the recovery code</source>
        <translation>มีคนหนึ่งมีรหัสกู้คืน</translation>
    </message>
    <message>
        <source>Several people have shares of the key</source>
        <translation>หลายคนมีชิ้นกุญแจ</translation>
    </message>
</context>
<context>
    <name>balai::ui::LookKeys</name>
    <message>
        <source>Light or dark</source>
        <translation>สว่างหรือมืด</translation>
    </message>
    <message>
        <source>Larger letters	Ctrl++</source>
        <translation>ตัวหนังสือใหญ่ขึ้น	Ctrl++</translation>
    </message>
    <message>
        <source>Smaller letters	Ctrl+-</source>
        <translation>ตัวหนังสือเล็กลง	Ctrl+-</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>ขนาดปกติ</translation>
    </message>
    <message>
        <source>A±</source>
        <extracomment>Button that makes letters larger or smaller: the first letter of the alphabet, then plus-minus</extracomment>
        <translation>ก±</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>ขนาดตัวหนังสือ</translation>
    </message>
</context>
<context>
    <name>balai::ui::MakingPage</name>
    <message>
        <source>Close Balai</source>
        <translation>ปิด Balai</translation>
    </message>
    <message>
        <source>Making the sample council</source>
        <translation>กำลังสร้างคณะที่ปรึกษาตัวอย่าง</translation>
    </message>
    <message>
        <source>A year of an invented council is written into a folder that goes away when Balai closes. It takes a few seconds.</source>
        <translation>เขียนเรื่องหนึ่งปีของคณะที่ปรึกษาสมมติลงในโฟลเดอร์ที่จะหายไปเมื่อปิด Balai ใช้เวลาไม่กี่วินาที</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingList</name>
    <message>
        <source>invited</source>
        <translation>เชิญแล้ว</translation>
    </message>
    <message>
        <source>present</source>
        <translation>มา</translation>
    </message>
    <message>
        <source>sent apologies</source>
        <translation>แจ้งลา</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>Council meeting</source>
        <translation>การประชุมคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>การปรึกษาหารือ</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>การนำเสนอ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>การอบรม</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>คณะทำงาน</translation>
    </message>
    <message>
        <source>Listening round</source>
        <translation>วงรับฟัง</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>กำลังทบทวน</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>วางแผนแล้ว</translation>
    </message>
    <message>
        <source>Minutes being written or reviewed</source>
        <translation>กำลังเขียนหรือทบทวนรายงาน</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>ที่ผ่านมา</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Open minutes</source>
        <translation>เปิดรายงานการประชุม</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>เพิ่มในระเบียบวาระ</translation>
    </message>
    <message>
        <source>Invite every active member</source>
        <translation>เชิญสมาชิกที่ร่วมงานอยู่ทุกคน</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Closed session</source>
        <translation>ช่วงประชุมปิด</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 นาที</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>ยังไม่มีอะไรในระเบียบวาระ</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>Nobody is invited yet.</source>
        <translation>ยังไม่ได้เชิญใคร</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>ใครมา</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>เป็นเรื่องอะไร</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>รายงานการประชุม</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Write in a few words what it is about.</source>
        <translation>เขียนสั้น ๆ ว่าเป็นเรื่องอะไร</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>การประชุมใหม่</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>สร้างการประชุม</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>การประชุมต้องมีหัวข้อ</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>เขียนวันที่โดยเขียนชื่อเดือนเป็นตัวหนังสือ</translation>
    </message>
    <message>
        <source>Write the time like 09:00.</source>
        <translation>เขียนเวลาแบบ 09:00</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Here stand the council’s meetings, with their agenda and minutes.</source>
        <translation>ที่นี่คือการประชุมของคณะที่ปรึกษา พร้อมระเบียบวาระและรายงานการประชุม</translation>
    </message>
    <message>
        <source>Change an agenda item</source>
        <translation>แก้วาระ</translation>
    </message>
    <message>
        <source>Guests of an agenda item</source>
        <translation>แขกของวาระ</translation>
    </message>
    <message>
        <source>Put an agenda item off</source>
        <translation>เลื่อนวาระออกไป</translation>
    </message>
    <message>
        <source>Take what was put off</source>
        <translation>นำวาระที่เลื่อนไว้มาใส่</translation>
    </message>
    <message>
        <source>Take the usual agenda</source>
        <translation>ใช้ระเบียบวาระปกติ</translation>
    </message>
    <message>
        <source>Keep this as the usual agenda</source>
        <translation>เก็บเป็นระเบียบวาระปกติ</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>ล่าม</translation>
    </message>
    <message>
        <source>Ask a member about the interpreter</source>
        <translation>ถามสมาชิกเรื่องล่าม</translation>
    </message>
    <message>
        <source>Plan the next of the series</source>
        <translation>วางแผนครั้งต่อไปของชุด</translation>
    </message>
    <message>
        <source>Notice for a member</source>
        <translation>ใบนัดให้สมาชิก</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>ไฟล์ปฏิทิน</translation>
    </message>
    <message>
        <source>Minutes and registers for a body</source>
        <translation>รายงานการประชุมและรายการต่าง ๆ ให้หน่วยงาน</translation>
    </message>
    <message>
        <source>Content note</source>
        <translation>หมายเหตุเนื้อหา</translation>
    </message>
    <message>
        <source>Who is there</source>
        <translation>ใครอยู่บ้าง</translation>
    </message>
    <message>
        <source>members and guests</source>
        <translation>สมาชิกและแขก</translation>
    </message>
    <message>
        <source>members only</source>
        <translation>เฉพาะสมาชิก</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Which item?</source>
        <translation>วาระใด</translation>
    </message>
    <message>
        <source>Which bodies may be there?</source>
        <translation>หน่วยงานใดอยู่ด้วยได้</translation>
    </message>
    <message>
        <source>Which languages are spoken?</source>
        <translation>พูดภาษาใดบ้าง</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation>ใครเป็นล่าม</translation>
    </message>
    <message>
        <source>Which guest?</source>
        <translation>แขกคนใด</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>ชุดการประชุม</translation>
    </message>
    <message>
        <source>Agenda and people are taken along.</source>
        <translation>ระเบียบวาระและคนจะตามไปด้วย</translation>
    </message>
    <message>
        <source>Who is asked, alone?</source>
        <translation>จะถามใคร ตามลำพัง</translation>
    </message>
    <message>
        <source>%1 would interpret for you. Is that all right?</source>
        <translation>%1 จะเป็นล่ามให้คุณ แบบนี้ได้ไหม</translation>
    </message>
    <message>
        <source>Somebody else, please</source>
        <translation>ขอเป็นคนอื่น</translation>
    </message>
    <message>
        <source>That is all right</source>
        <translation>ได้</translation>
    </message>
    <message>
        <source>Note a guest who wants to be quoted</source>
        <translation>จดแขกที่อยากให้ยกคำพูด</translation>
    </message>
    <message>
        <source>More</source>
        <translation>เพิ่มเติม</translation>
    </message>
    <message>
        <source>Another interpreter is needed. Somebody asked for it, and gave no reason.</source>
        <translation>ต้องมีล่ามคนอื่น มีคนขอ และไม่ได้บอกเหตุผล</translation>
    </message>
    <message>
        <source>Note what is owed…</source>
        <translation>จดเงินที่ค้างจ่าย…</translation>
    </message>
    <message>
        <source>Check-in: pass the laptop round</source>
        <translation>ถามไถ่หลังประชุม: ส่งโน้ตบุ๊กต่อกันไป</translation>
    </message>
    <message>
        <source>By telephone or video</source>
        <translation>ทางโทรศัพท์หรือวิดีโอ</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>ผู้ประสานงาน</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>bodies that come</comment>
        <translation>กับ %1</translation>
    </message>
    <message>
        <source>Before the guests come in: %1</source>
        <comment>bodies that wait outside</comment>
        <translation>ก่อนแขกเข้ามา: %1</translation>
    </message>
    <message>
        <source>Promised before, not done</source>
        <translation>รับปากไว้ก่อน ยังไม่ได้ทำ</translation>
    </message>
    <message>
        <source>A listening round takes no names.</source>
        <translation>วงรับฟังไม่จดชื่อ</translation>
    </message>
    <message>
        <source>Not everybody who is asked to come should be in one meeting. Their pages say more.</source>
        <translation>คนที่เชิญมาบางคนไม่ควรอยู่ในการประชุมเดียวกัน ดูรายละเอียดในหน้าของแต่ละคน</translation>
    </message>
    <message>
        <source>No member takes paper home.</source>
        <translation>ไม่มีสมาชิกคนใดเอากระดาษกลับบ้าน</translation>
    </message>
    <message>
        <source>Whose notice?</source>
        <translation>ใบนัดของใคร</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>จะเก็บเอกสารไว้ที่ไหน</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;ODT (*.odt)</source>
        <translation>PDF (*.pdf);;ODT (*.odt)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>กำลังทำเอกสาร</translation>
    </message>
    <message>
        <source>Where to put the calendar file</source>
        <translation>จะเก็บไฟล์ปฏิทินไว้ที่ไหน</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>ปฏิทิน (*.ics)</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>ใครจะเห็น</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>เอกสารกระดาษ</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>รายการมติ</translation>
    </message>
    <message>
        <source>Register of attendance</source>
        <translation>รายชื่อผู้เข้าประชุม</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Under the name</source>
        <translation>ใช้ชื่อ</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>คณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>It holds only what members agreed to for this reader.</source>
        <translation>มีเฉพาะสิ่งที่สมาชิกตกลงให้ผู้อ่านนี้เห็น</translation>
    </message>
    <message>
        <source>Make the paper</source>
        <translation>ทำเอกสาร</translation>
    </message>
    <message>
        <source>Choose who would see it.</source>
        <translation>เลือกว่าใครจะเห็น</translation>
    </message>
    <message>
        <source>Kept with this meeting</source>
        <translation>เก็บไว้กับการประชุมนี้</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>เก็บไฟล์…</translation>
    </message>
    <message>
        <source>People heard</source>
        <translation>คนที่เรารับฟัง</translation>
    </message>
    <message>
        <source>Nobody is noted as an interpreter yet.</source>
        <translation>ยังไม่ได้จดว่าใครเป็นล่าม</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>ใครช่วยบ้าง…</translation>
    </message>
</context>
<context>
    <name>balai::ui::MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ เลื่อน</translation>
    </message>
    <message>
        <source>Alt+R first request</source>
        <translation>Alt+R คำขอแรก</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z เลิกทำ</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>ปิดผนึกรายงานการประชุม</translation>
    </message>
    <message>
        <source>Ctrl+PgDn next item</source>
        <translation>Ctrl+PgDn วาระถัดไป</translation>
    </message>
    <message>
        <source>← ↑ ↓ → day</source>
        <translation>← ↑ ↓ → วัน</translation>
    </message>
    <message>
        <source>Page Up, Page Down month</source>
        <translation>Page Up, Page Down เดือน</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter เปิด</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>เดือน</translation>
    </message>
    <message>
        <source>How meetings are shown</source>
        <translation>การประชุมแสดงแบบใด</translation>
    </message>
    <message>
        <source>The round is being prepared.</source>
        <translation>กำลังเตรียมรอบอยู่</translation>
    </message>
    <message>
        <source>Preparing the round</source>
        <translation>กำลังเตรียมรอบ</translation>
    </message>
    <message>
        <source>Read aloud for members</source>
        <translation>อ่านให้สมาชิกฟัง</translation>
    </message>
</context>
<context>
    <name>balai::ui::MemberWords</name>
    <message>
        <source>Policy</source>
        <translation>นโยบาย</translation>
    </message>
    <message>
        <source>Reviewing texts</source>
        <translation>ทบทวนเนื้อความ</translation>
    </message>
    <message>
        <source>Speaking in public</source>
        <translation>พูดในที่สาธารณะ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>การอบรม</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>งานเข้าถึงชุมชน</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>การวิจัย</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>พบตัวเท่านั้น</translation>
    </message>
    <message>
        <source>Through the support person</source>
        <translation>ผ่านผู้เคียงข้าง</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>ทางโทรศัพท์</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>ทางกระดาษ</translation>
    </message>
    <message>
        <source>Not between meetings</source>
        <translation>ไม่ติดต่อระหว่างการประชุม</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ไม่เอาอะไร</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>สิ่งที่ได้ฟัง</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>เอกสารกระดาษ</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>ชื่อตามกฎหมาย</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>ส่วนต่าง ๆ ของชื่อ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>ชื่ออื่น</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>หมายเลขโทรศัพท์</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Safe ways to make contact</source>
        <translation>วิธีติดต่อที่ปลอดภัย</translation>
    </message>
    <message>
        <source>How to reach the support person</source>
        <translation>วิธีติดต่อผู้เคียงข้าง</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>เมื่อมีเหตุฉุกเฉิน</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>วิธีจ่ายเงิน</translation>
    </message>
    <message>
        <source>Places that could point to the member</source>
        <translation>สถานที่ที่อาจทำให้รู้ว่าเป็นสมาชิกคนนี้</translation>
    </message>
</context>
<context>
    <name>balai::ui::MembersPage</name>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>ค่าตอบแทน</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesModel</name>
    <message>
        <source>may go to: %1</source>
        <translation>ไปถึงได้: %1</translation>
    </message>
    <message>
        <source>may not go to: %1</source>
        <translation>ไปถึงไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::MinutesView</name>
    <message>
        <source>Who spoke?</source>
        <translation>ใครพูด</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which recommendation is this about?</source>
        <translation>เรื่องนี้เกี่ยวกับข้อเสนอแนะใด</translation>
    </message>
    <message>
        <source>Off the record.</source>
        <translation>ไม่จดบันทึก</translation>
    </message>
    <message>
        <source>Nothing is kept. The same key ends it.</source>
        <translation>ไม่มีอะไรถูกเก็บไว้ กดแป้นเดิมเพื่อกลับมาจด</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>กลับมาจด</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>พักอยู่</translation>
    </message>
    <message>
        <source>What was written is kept.</source>
        <translation>สิ่งที่เขียนแล้วเก็บไว้แล้ว</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Take these words out?</source>
        <translation>เอาถ้อยคำนี้ออกไหม</translation>
    </message>
    <message>
        <source>The passage is erased from the minutes, their history, the search and every copy of these records at the next exchange.</source>
        <translation>ข้อความนี้จะถูกลบถาวรจากรายงานการประชุม จากประวัติ จากการค้นหา และจากทุกสำเนาของข้อมูลนี้เมื่อแลกเปลี่ยนข้อมูลครั้งถัดไป</translation>
    </message>
    <message>
        <source>Older backups, prints and packages that were already given still hold it.</source>
        <translation>สำเนาสำรองเก่า ฉบับพิมพ์ และชุดเอกสารที่ให้ไปแล้วยังมีอยู่</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>นำกลับมาไม่ได้</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไม่ใช่ตอนนี้</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>Taking words out</source>
        <translation>กำลังเอาถ้อยคำออก</translation>
    </message>
    <message>
        <source>What do you answer? The words stay as they are.</source>
        <translation>คุณจะตอบว่าอะไร ถ้อยคำยังอยู่อย่างเดิม</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Give this answer</source>
        <translation>ให้คำตอบนี้</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>ใครจะนั่งอ่าน</translation>
    </message>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>การประชุมครั้งนี้ยังไม่ได้จดชื่อคนที่มา</translation>
    </message>
    <message>
        <source>Words that were being typed when Balai closed were kept.</source>
        <translation>ถ้อยคำที่กำลังพิมพ์ตอน Balai ปิดยังเก็บไว้</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>รับเข้ามา</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>ไม่รับเข้า</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>กลับไปเป็นร่าง</translation>
    </message>
    <message>
        <source>Give them to members to review</source>
        <translation>ให้สมาชิกทบทวน</translation>
    </message>
    <message>
        <source>Confirm the minutes</source>
        <translation>รับรองรายงานการประชุม</translation>
    </message>
    <message>
        <source>Seal the minutes</source>
        <translation>ปิดผนึกรายงานการประชุม</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>รายงานการประชุม %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>รับรองแล้ว</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>ปิดผนึกแล้ว</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>Languages shown</source>
        <translation>ภาษาที่แสดง</translation>
    </message>
    <message>
        <source>Review copies</source>
        <translation>สำเนาทบทวน</translation>
    </message>
    <message>
        <source>Next step of the minutes</source>
        <translation>ขั้นถัดไปของรายงานการประชุม</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>รายงานการประชุม</translation>
    </message>
    <message>
        <source>One request to take a sentence out.</source>
        <translation>มีคำขอให้เอาประโยคออกหนึ่งเรื่อง</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out.</source>
        <translation>มีคำขอให้เอาประโยคออก %1 เรื่อง</translation>
    </message>
    <message>
        <source>The only answer is to erase.</source>
        <translation>คำตอบเดียวคือลบถาวร</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>ไปดู</translation>
    </message>
    <message>
        <source>Who does it, and by when?</source>
        <translation>ใครทำ และเสร็จภายในเมื่อไร</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ยังไม่มีใคร</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>ภายในวันที่</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>เขียนวันที่โดยเขียนชื่อเดือนเป็นตัวหนังสือ</translation>
    </message>
    <message>
        <source>One member reads</source>
        <translation>ให้สมาชิกหนึ่งคนอ่าน</translation>
    </message>
    <message>
        <source>What members take home</source>
        <translation>สิ่งที่สมาชิกเอากลับบ้าน</translation>
    </message>
    <message>
        <source>Correct this passage</source>
        <translation>แก้ไขข้อความนี้</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>สมาชิกที่อ่าน</translation>
    </message>
    <message>
        <source>Who reads these minutes?</source>
        <translation>ใครจะอ่านรายงานการประชุมนี้</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>หนึ่งคน</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 คน</translation>
    </message>
    <message>
        <source>They read</source>
        <translation>คนที่จะอ่าน</translation>
    </message>
    <message>
        <source>We will look at the answers on</source>
        <translation>เราจะดูคำตอบในวันที่</translation>
    </message>
    <message>
        <source>Nobody has to answer. Whoever answers later is heard too.</source>
        <translation>ไม่มีใครจำเป็นต้องตอบ คนที่ตอบทีหลังเราก็รับฟังเหมือนกัน</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <comment>a point of the next agenda</comment>
        <translation>รายงานการประชุม %1</translation>
    </message>
    <message>
        <source>Give to review</source>
        <translation>ส่งให้ทบทวน</translation>
    </message>
    <message>
        <source>This is not a day.</source>
        <translation>นี่ไม่ใช่วันที่</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>เลือกอย่างน้อยหนึ่งคน</translation>
    </message>
    <message>
        <source>Giving the minutes to review</source>
        <translation>กำลังส่งรายงานการประชุมให้ทบทวน</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed as presented.</source>
        <translation>รับรองรายงานการประชุม %1 ตามที่เสนอ</translation>
    </message>
    <message>
        <source>The minutes of %1 were confirmed with changes.</source>
        <translation>รับรองรายงานการประชุม %1 โดยมีการแก้ไข</translation>
    </message>
    <message>
        <source>Confirming the minutes</source>
        <translation>กำลังรับรองรายงานการประชุม</translation>
    </message>
    <message>
        <source>How should it read? The sealed words stay and are shown.</source>
        <translation>ควรเขียนว่าอย่างไร ถ้อยคำที่ปิดผนึกยังอยู่และยังแสดง</translation>
    </message>
    <message>
        <source>Right words</source>
        <translation>ถ้อยคำที่ถูกต้อง</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>Add the correction</source>
        <translation>เพิ่มการแก้ไข</translation>
    </message>
    <message>
        <source>Adding a correction</source>
        <translation>กำลังเพิ่มการแก้ไข</translation>
    </message>
    <message>
        <source>In review, %1 of %2 have read</source>
        <translation>กำลังทบทวน อ่านแล้ว %1 จาก %2 คน</translation>
    </message>
    <message>
        <source>Reading round</source>
        <translation>รอบอ่าน</translation>
    </message>
    <message>
        <source>Take in a member’s answers…</source>
        <translation>รับคำตอบของสมาชิกเข้ามา…</translation>
    </message>
    <message>
        <source>The member’s answers</source>
        <translation>คำตอบของสมาชิก</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ไฟล์ปิดผนึก (*.age)</translation>
    </message>
    <message>
        <source>Taking the answers in</source>
        <translation>กำลังรับคำตอบเข้ามา</translation>
    </message>
    <message>
        <source>These answers were taken in before.</source>
        <translation>เคยรับคำตอบเหล่านี้เข้ามาแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n answers were taken in.</source>
        <translation>
            <numerusform>รับคำตอบเข้ามาแล้ว %n ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were about passages that have been erased since.</source>
        <translation>
            <numerusform>%n ข้อเป็นเรื่องของข้อความที่ลบถาวรไปแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>In these languages</source>
        <translation>ในภาษาเหล่านี้</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>เลือกอย่างน้อยหนึ่งภาษา</translation>
    </message>
    <message>
        <source>In every language there is</source>
        <translation>ในทุกภาษาที่มี</translation>
    </message>
    <message>
        <source>In none</source>
        <translation>ไม่มีภาษาใด</translation>
    </message>
    <message>
        <source>Record somebody reading them aloud</source>
        <translation>อัดเสียงคนอ่านรายงานการประชุม</translation>
    </message>
</context>
<context>
    <name>balai::ui::MonthView</name>
    <message>
        <source>The month before</source>
        <translation>เดือนก่อน</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>เดือนถัดไป</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Meetings of this day</source>
        <translation>การประชุมในวันนั้น</translation>
    </message>
    <message>
        <source>%1, today</source>
        <comment>a day</comment>
        <translation>%1 วันนี้</translation>
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
        <translation>วลีรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>The recovery code opened the records. Set a new passphrase now; the forgotten one then opens nothing here.</source>
        <translation>รหัสกู้คืนเปิดข้อมูลแล้ว ตั้งวลีรหัสผ่านใหม่เดี๋ยวนี้ จากนั้นวลีที่ลืมไปจะเปิดอะไรที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>พิมพ์เหมือนเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>ตั้งวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Setting the passphrase</source>
        <translation>กำลังตั้งวลีรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>balai::ui::OpenIdentity</name>
    <message>
        <source>Opening what is sealed</source>
        <translation>กำลังเปิดสิ่งที่ปิดผนึก</translation>
    </message>
</context>
<context>
    <name>balai::ui::OtherWaysHere</name>
    <message>
        <source>Join with an invitation</source>
        <translation>เข้าร่วมด้วยคำเชิญ</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>กลับไปใช้สำเนาสำรอง</translation>
    </message>
    <message>
        <source>Read a file that was written for me</source>
        <translation>อ่านไฟล์ที่เขียนไว้ให้ฉัน</translation>
    </message>
</context>
<context>
    <name>balai::ui::Overview</name>
    <message>
        <source>Looking what needs somebody</source>
        <translation>กำลังดูว่าอะไรต้องมีคนดูแล</translation>
    </message>
</context>
<context>
    <name>balai::ui::OwedForMeeting</name>
    <message>
        <source>Note what is owed</source>
        <translation>จดเงินที่ค้างจ่าย</translation>
    </message>
    <message>
        <source>Each gets (%1)</source>
        <comment>a currency</comment>
        <translation>แต่ละคนได้ (%1)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>สำหรับ</translation>
    </message>
    <message>
        <source>Everybody who was there is owed this once. Who has it noted already is left out.</source>
        <translation>จดว่าค้างจ่ายทุกคนที่มาประชุม คนละหนึ่งครั้ง คนที่จดไว้แล้วไม่นับซ้ำ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>จดไว้</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>นี่ไม่ใช่จำนวนเงิน</translation>
    </message>
    <message>
        <source>It is noted for everybody who was there.</source>
        <translation>จดไว้ให้ทุกคนที่มาประชุมแล้ว</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageAnswer</name>
    <message>
        <source>no answer yet</source>
        <translation>ยังไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>Choose an answer, or take the other words out.</source>
        <translation>เลือกคำตอบ หรือเอาถ้อยคำอื่นออก</translation>
    </message>
    <message>
        <source>This day could be read in two ways, or is no day. Write it as 2027-03-01.</source>
        <translation>วันที่นี้อ่านได้สองแบบ หรือไม่ใช่วันที่ เขียนแบบ 2027-03-01</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackagePage</name>
    <message>
        <source>A package from a council</source>
        <translation>ชุดเอกสารจากคณะที่ปรึกษา</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageView</name>
    <message>
        <source>The package</source>
        <translation>ชุดเอกสาร</translation>
    </message>
    <message>
        <source>Packages (*.zip *.age);;All files (*)</source>
        <translation>ชุดเอกสาร (*.zip *.age);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Opening the package</source>
        <translation>กำลังเปิดชุดเอกสาร</translation>
    </message>
    <message>
        <source>Here a package opens that a council handed over. Nothing of it is written to this machine.</source>
        <translation>ที่นี่ใช้เปิดชุดเอกสารที่คณะที่ปรึกษาส่งมอบ ไม่มีส่วนใดถูกเขียนลงเครื่องนี้</translation>
    </message>
    <message>
        <source>Open a package…</source>
        <translation>เปิดชุดเอกสาร…</translation>
    </message>
    <message>
        <source>This package is wrapped with a passphrase. The council tells it to you in another way than the file.</source>
        <translation>ชุดเอกสารนี้ห่อไว้ด้วยวลีรหัสผ่าน คณะที่ปรึกษาจะบอกวลีแก่ท่านด้วยทางอื่น ไม่ส่งไปกับไฟล์</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>แสดงตัวอักษร</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open another package…</source>
        <translation>เปิดชุดเอกสารอื่น…</translation>
    </message>
    <message>
        <source>Save the response sheet…</source>
        <translation>บันทึกแบบตอบกลับ…</translation>
    </message>
    <message>
        <source>Save the signed reply…</source>
        <translation>บันทึกไฟล์ตอบกลับที่ลงลายเซ็น…</translation>
    </message>
    <message>
        <source>What the package holds</source>
        <translation>สิ่งที่อยู่ในชุดเอกสาร</translation>
    </message>
    <message>
        <source>Answered: %1 of %2</source>
        <translation>ตอบแล้ว: %1 จาก %2</translation>
    </message>
    <message>
        <source>Answer a recommendation first.</source>
        <translation>ตอบข้อเสนอแนะอย่างน้อยหนึ่งข้อก่อน</translation>
    </message>
    <message>
        <source>This package was changed or is damaged.</source>
        <translation>ชุดเอกสารนี้ถูกแก้หรือเสียหาย</translation>
    </message>
    <message>
        <source>Do not use it. Ask the council to send it again.</source>
        <translation>อย่าใช้ ขอให้คณะที่ปรึกษาส่งมาอีกครั้ง</translation>
    </message>
    <message>
        <source>No signature was found beside this package.</source>
        <translation>ไม่พบลายเซ็นที่อยู่คู่กับชุดเอกสารนี้</translation>
    </message>
    <message>
        <source>It is whole, but who made it cannot be checked. Put the file that ends in .minisig beside it and open it again.</source>
        <translation>ชุดเอกสารครบถ้วน แต่ตรวจไม่ได้ว่าใครทำ วางไฟล์ที่ลงท้ายด้วย .minisig ไว้คู่กัน แล้วเปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>The key that signed this package is not known.</source>
        <translation>ไม่รู้จักกุญแจที่ลงลายเซ็นชุดเอกสารนี้</translation>
    </message>
    <message>
        <source>Ask the council for its key.</source>
        <translation>ขอกุญแจจากคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Unaltered.</source>
        <translation>ไม่ถูกแก้</translation>
    </message>
    <message>
        <source>It is signed with the key whose words are:</source>
        <translation>ลงลายเซ็นด้วยกุญแจที่มีคำว่า:</translation>
    </message>
    <message>
        <source>Compare these words with the council’s letter.</source>
        <translation>เทียบคำเหล่านี้กับหนังสือของคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Where to put the signed reply</source>
        <translation>จะเก็บไฟล์ตอบกลับที่ลงลายเซ็นไว้ที่ไหน</translation>
    </message>
    <message>
        <source>Where to put the response sheet</source>
        <translation>จะเก็บแบบตอบกลับไว้ที่ไหน</translation>
    </message>
    <message>
        <source>Replies (*.reply)</source>
        <translation>ไฟล์ตอบกลับ (*.reply)</translation>
    </message>
    <message>
        <source>Response sheets (*.xlsx)</source>
        <translation>แบบตอบกลับ (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>กำลังบันทึก</translation>
    </message>
    <message>
        <source>The response sheet is saved. Send it to the council.</source>
        <translation>บันทึกแบบตอบกลับแล้ว ส่งไปให้คณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>The reply is saved. Send it to the council, and tell these words in another way:</source>
        <translation>บันทึกไฟล์ตอบกลับแล้ว ส่งไปให้คณะที่ปรึกษา และบอกคำเหล่านี้ด้วยทางอื่น:</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>Minutes and decisions</source>
        <translation>รายงานการประชุมและมติ</translation>
    </message>
    <message>
        <source>A council’s package</source>
        <translation>ชุดเอกสารของคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Answer asked by</source>
        <translation>ขอคำตอบภายใน</translation>
    </message>
    <message>
        <source>Language of the package</source>
        <translation>ภาษาของชุดเอกสาร</translation>
    </message>
    <message>
        <source>Choose a recommendation on the left and answer it there. What you type stays in this window until you save it.</source>
        <translation>เลือกข้อเสนอแนะทางซ้าย แล้วตอบที่นั่น สิ่งที่พิมพ์อยู่ในหน้าต่างนี้จนกว่าจะบันทึก</translation>
    </message>
    <message>
        <source>Your letter</source>
        <translation>หนังสือของท่าน</translation>
    </message>
    <message>
        <source>It stands in each of your answers. All of it may stay empty.</source>
        <translation>จะอยู่ในคำตอบทุกข้อของท่าน เว้นว่างทั้งหมดก็ได้</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>คำตอบของท่าน</translation>
    </message>
    <message>
        <source>This is an older version: package %1 in the same folder takes its place. Use that one.</source>
        <translation>นี่คือฉบับเก่า: ชุดเอกสาร %1 ในโฟลเดอร์เดียวกันมาแทนแล้ว โปรดใช้ชุดนั้น</translation>
    </message>
    <message>
        <source>If something was called back</source>
        <translation>หากมีการเรียกคืน</translation>
    </message>
    <message>
        <source>A recall notice asks you to stop using items of package %1.</source>
        <translation>หนังสือเรียกคืนขอให้ท่านหยุดใช้บางรายการของชุดเอกสาร %1</translation>
    </message>
    <message>
        <source>nothing to say</source>
        <translation>ไม่มีอะไรจะแจ้ง</translation>
    </message>
    <message>
        <source>we stopped using them</source>
        <translation>เราหยุดใช้แล้ว</translation>
    </message>
</context>
<context>
    <name>balai::ui::PackageWindow</name>
    <message>
        <source>A package from a council</source>
        <translation>ชุดเอกสารจากคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>ปิดโดยไม่บันทึกไหม</translation>
    </message>
    <message>
        <source>Your answers are kept nowhere else. Closing erases them.</source>
        <translation>คำตอบของท่านไม่ได้เก็บไว้ที่อื่น ถ้าปิด คำตอบจะถูกลบถาวร</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>กลับไปที่คำตอบ</translation>
    </message>
    <message>
        <source>Close and erase</source>
        <translation>ปิดและลบถาวร</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketDoor</name>
    <message>
        <source>Read a file that was written for me</source>
        <translation>อ่านไฟล์ที่เขียนไว้ให้ฉัน</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>เลือกไฟล์…</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ไฟล์ปิดผนึก (*.age)</translation>
    </message>
    <message>
        <source>You read alone, and answer as you like. Nothing of it stays on this laptop.</source>
        <translation>คุณอ่านตามลำพัง และตอบได้ตามใจ ไม่มีส่วนใดเหลืออยู่บนโน้ตบุ๊กเครื่องนี้</translation>
    </message>
    <message>
        <source>The six words</source>
        <translation>หกคำ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>เปิดไฟล์</translation>
    </message>
    <message>
        <source>The file is still missing</source>
        <translation>ยังไม่ได้เลือกไฟล์</translation>
    </message>
    <message>
        <source>The six words are still missing</source>
        <translation>ยังไม่ได้ใส่หกคำ</translation>
    </message>
    <message>
        <source>Opening the file</source>
        <translation>กำลังเปิดไฟล์</translation>
    </message>
</context>
<context>
    <name>balai::ui::PacketReader</name>
    <message>
        <source>Where to put your answers</source>
        <translation>จะเก็บคำตอบของคุณไว้ที่ไหน</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ไฟล์ปิดผนึก (*.age)</translation>
    </message>
    <message>
        <source>Your answers are saved. Bring the file back as it was told to you.</source>
        <translation>บันทึกคำตอบของคุณแล้ว ช่วยนำไฟล์กลับมาตามทางที่บอกไว้</translation>
    </message>
    <message>
        <source>The answers could not be saved there. Choose another place.</source>
        <translation>บันทึกคำตอบที่นั่นไม่ได้ ช่วยเลือกที่อื่น</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>แสดงถ้อยคำ</translation>
    </message>
    <message>
        <source>Save my answers…</source>
        <translation>บันทึกคำตอบของฉัน…</translation>
    </message>
    <message>
        <source>You can stop here. Your answers are nowhere yet: save them in a file that only the council can open, or leave them.</source>
        <translation>คุณหยุดตรงนี้ได้ คำตอบของคุณยังไม่ได้เก็บไว้ที่ใด จะบันทึกลงไฟล์ที่มีแต่คณะที่ปรึกษาเปิดได้ หรือไม่เก็บก็ได้</translation>
    </message>
    <message>
        <source>It goes with your answers in the sealed file, for the council alone.</source>
        <translation>เสียงนี้ไปกับคำตอบของคุณในไฟล์ปิดผนึก มีแต่คณะที่ปรึกษาที่เปิดได้</translation>
    </message>
</context>
<context>
    <name>balai::ui::PageHead</name>
    <message>
        <source>Review</source>
        <translation>ทบทวน</translation>
    </message>
    <message>
        <source>%1, original</source>
        <translation>%1 ต้นฉบับ</translation>
    </message>
    <message>
        <source>%1, translation</source>
        <translation>%1 คำแปล</translation>
    </message>
    <message>
        <source>Desk only</source>
        <comment>column that never prints</comment>
        <translation>เฉพาะทีมงาน</translation>
    </message>
</context>
<context>
    <name>balai::ui::PagePictures</name>
    <message>
        <source>1 Cover letter</source>
        <translation>1 จดหมายนำ</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>หน้า %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassageReadings</name>
    <message>
        <source>Before</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>กำลังอ่านรายงานการประชุม</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>ใครอ่าน</translation>
    </message>
    <message>
        <source>There are no words in these minutes yet.</source>
        <translation>รายงานการประชุมนี้ยังไม่มีถ้อยคำ</translation>
    </message>
    <message>
        <source>%1 of %2 passages are recorded in %3.</source>
        <translation>อัดเสียงเป็นภาษา %3 แล้ว %1 จาก %2 ข้อความ</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud. Add who reads them as a helper first.</source>
        <translation>คนที่เขียนรายงานการประชุมนี้ไม่อ่านให้ฟัง ให้เพิ่มคนอ่านเป็นผู้ช่วยก่อน</translation>
    </message>
    <message>
        <source>Read the words alone, and no names. Members hear them in the reader; they stay on the council’s laptops.</source>
        <translation>อ่านเฉพาะถ้อยคำ ไม่อ่านชื่อ สมาชิกฟังได้ในหน้าอ่าน เสียงที่อัดไว้อยู่ในโน้ตบุ๊กของคณะที่ปรึกษาเท่านั้น</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Record this passage</source>
        <translation>อัดเสียงข้อความนี้</translation>
    </message>
    <message>
        <source>It plays in the reader as long as these words stay as they are.</source>
        <translation>เปิดให้ฟังในหน้าอ่าน ตราบใดที่ถ้อยคำเหล่านี้ยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>Somebody reading this passage</source>
        <translation>เสียงคนอ่านข้อความนี้</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>ใครช่วยบ้าง…</translation>
    </message>
    <message>
        <source>First say under “Who reads” who reads them aloud.</source>
        <translation>บอกก่อนใต้ “ใครอ่าน” ว่าใครเป็นคนอ่านให้ฟัง</translation>
    </message>
</context>
<context>
    <name>balai::ui::PassphraseForms</name>
    <message>
        <source>Show the letters</source>
        <translation>แสดงตัวอักษร</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>วลีรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>พิมพ์เหมือนเดิมอีกครั้ง</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>เปลี่ยนวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>วลีรหัสผ่านปัจจุบัน</translation>
    </message>
    <message>
        <source>It holds on this laptop. Backups made before still open with the former one.</source>
        <translation>ใช้ได้บนโน้ตบุ๊กเครื่องนี้ สำเนาสำรองที่ทำไว้ก่อนยังเปิดด้วยวลีเดิม</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>The present passphrase is needed.</source>
        <translation>ต้องใส่วลีรหัสผ่านปัจจุบัน</translation>
    </message>
    <message>
        <source>Changing the passphrase</source>
        <translation>กำลังเปลี่ยนวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>วลีรหัสผ่านใหม่ของ%1</translation>
    </message>
    <message>
        <source>The person types it; nobody else needs to know it.</source>
        <translation>เจ้าของบัญชีพิมพ์เอง ไม่มีใครอื่นจำเป็นต้องรู้</translation>
    </message>
</context>
<context>
    <name>balai::ui::PasteQuestion</name>
    <message>
        <source>Pasted in Unicode, as you chose.</source>
        <translation>วางเป็น Unicode ตามที่เลือกไว้</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>ตามที่วาง</translation>
    </message>
    <message>
        <source>This may be Burmese typed in Zawgyi. Which one reads right?</source>
        <translation>ข้อความนี้อาจเป็นภาษาพม่าที่พิมพ์ด้วย Zawgyi แบบใดอ่านได้ถูกต้อง</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>แบบนี้</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>เป็น Unicode</translation>
    </message>
    <message>
        <source>Do the same until the vault locks</source>
        <translation>ทำแบบเดียวกันจนกว่าตู้นิรภัยจะล็อก</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>ตามที่พิมพ์ไว้</translation>
    </message>
    <message>
        <source>Do the same in all of this file</source>
        <translation>ทำแบบเดียวกันทั้งไฟล์นี้</translation>
    </message>
    <message>
        <source>Translations in this file may be Burmese typed in Zawgyi. Which one reads right? The answer holds for all of them.</source>
        <translation>คำแปลในไฟล์นี้อาจเป็นภาษาพม่าที่พิมพ์ด้วย Zawgyi แบบใดอ่านได้ถูกต้อง คำตอบนี้ใช้กับทุกคำแปล</translation>
    </message>
</context>
<context>
    <name>balai::ui::PdfView</name>
    <message>
        <source>This PDF is damaged and cannot be shown. It is kept as it is.</source>
        <translation>PDF นี้เสียหายและแสดงไม่ได้ ไฟล์ยังเก็บไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>This PDF opens with a password only. Ask whoever sent it for one without.</source>
        <translation>PDF นี้ต้องใช้รหัสผ่านเปิด ขอไฟล์ที่ไม่มีรหัสผ่านจากคนที่ส่งมา</translation>
    </message>
    <message>
        <source>This PDF needs more memory or time than one file may have here. It is kept as it is.</source>
        <translation>PDF นี้ใช้หน่วยความจำหรือเวลามากกว่าที่ไฟล์หนึ่งใช้ได้ที่นี่ ไฟล์ยังเก็บไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>PDFs cannot be shown on this laptop: the reader does not start. The file is kept as it is.</source>
        <translation>โน้ตบุ๊กเครื่องนี้แสดง PDF ไม่ได้: ตัวอ่าน PDF ไม่เริ่มทำงาน ไฟล์ยังเก็บไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Opening the page</source>
        <translation>กำลังเปิดหน้า</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>name of a file</comment>
        <translation>%1 หน้า %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::PeoplePage</name>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Have left</source>
        <translation>ออกแล้ว</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>พูด</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>อ่าน</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>การอ่านให้ฟัง</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Person of trust</source>
        <translation>คนที่ไว้ใจ</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>ยังค้างจ่าย</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>เปลี่ยนชื่อ…</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>ขอความยินยอม</translation>
    </message>
    <message>
        <source>What went out…</source>
        <translation>อะไรออกไปแล้ว…</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>สมาชิกใหม่</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>ชื่อที่เลือก</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>The name is free: a nickname, a tree, a river. No legal name is asked for.</source>
        <translation>ตั้งชื่อได้อิสระ: ชื่อเล่น ต้นไม้ แม่น้ำ ไม่ถามชื่อตามกฎหมาย</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>A name is needed, any name.</source>
        <translation>ต้องมีชื่อ จะเป็นชื่อใดก็ได้</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>During a pause, and after leaving, nothing of this member goes out.</source>
        <translation>ระหว่างพักและหลังออกแล้ว จะไม่มีอะไรของสมาชิกนี้ออกไป</translation>
    </message>
    <message>
        <source>Here stand the members of the council, each under the name they chose.</source>
        <translation>ที่นี่คือสมาชิกของคณะที่ปรึกษา แต่ละคนใช้ชื่อที่ตนเลือก</translation>
    </message>
    <message>
        <source>Is called</source>
        <translation>เรียกว่า</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>เรียงลำดับเป็น</translation>
    </message>
    <message>
        <source>“Is called” is how people speak to the member, for example “aunt”. “Sorted as” decides the place in lists; leave it empty for the usual order.</source>
        <translation>“เรียกว่า” คือคำที่คนใช้เรียกสมาชิก เช่น “ป้า” “เรียงลำดับเป็น” กำหนดตำแหน่งในรายชื่อ ปล่อยว่างไว้ถ้าใช้ลำดับปกติ</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>วิธีติดต่อ</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>Takes home</source>
        <translation>เอากลับบ้าน</translation>
    </message>
    <message>
        <source>Time in the council</source>
        <translation>ช่วงเวลาในคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>จนถึง</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>เขียนวันที่โดยเขียนชื่อเดือนเป็นตัวหนังสือ</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>วันสุดท้ายอยู่ก่อนวันแรก</translation>
    </message>
    <message>
        <source>Practical needs</source>
        <translation>สิ่งที่ต้องจัดให้</translation>
    </message>
    <message>
        <source>Practical needs only</source>
        <translation>เฉพาะสิ่งที่ต้องจัดให้</translation>
    </message>
    <message>
        <source>Practical needs only: a ramp, a seat near the door, no meat. Never what happened to somebody. This is sealed.</source>
        <translation>เฉพาะสิ่งที่ต้องจัดให้: ทางลาด ที่นั่งใกล้ประตู ไม่กินเนื้อสัตว์ ไม่เขียนว่าใครเคยเจออะไรมา เรื่องนี้ปิดผนึกไว้</translation>
    </message>
    <message>
        <source>Coming back brings everything back as it was. Nothing is asked again.</source>
        <translation>เมื่อกลับมา ทุกอย่างจะกลับเป็นอย่างเดิม ไม่ถามอะไรซ้ำ</translation>
    </message>
    <message>
        <source>New working group</source>
        <translation>คณะทำงานใหม่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>A working group needs a name.</source>
        <translation>คณะทำงานต้องมีชื่อ</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>ปิดผนึกแล้ว</translation>
    </message>
    <message>
        <source>Something is sealed here.</source>
        <translation>มีบางอย่างปิดผนึกอยู่ที่นี่</translation>
    </message>
    <message>
        <source>It can be opened by: %1.</source>
        <translation>คนที่เปิดได้: %1</translation>
    </message>
    <message>
        <source>Legal name and contacts are sealed. Opening asks for your passphrase, and is written down.</source>
        <translation>ชื่อตามกฎหมายและข้อมูลติดต่อปิดผนึกไว้ ถ้าจะเปิด ต้องใส่วลีรหัสผ่านของคุณ และจะจดการเปิดไว้</translation>
    </message>
    <message>
        <source>Nothing is sealed yet. A legal name is never needed here.</source>
        <translation>ยังไม่มีอะไรปิดผนึก ที่นี่ไม่จำเป็นต้องมีชื่อตามกฎหมาย</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>เปิด…</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>เริ่ม…</translation>
    </message>
    <message>
        <source>Open now. It closes after two minutes without a key, and when you leave this page.</source>
        <translation>ตอนนี้เปิดอยู่ จะปิดเมื่อไม่มีการกดแป้นสองนาที และเมื่อคุณออกจากหน้านี้</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>เพิ่ม…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>แก้…</translation>
    </message>
    <message>
        <source>Close it now</source>
        <translation>ปิดเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>A former account</source>
        <translation>บัญชีที่เคยมี</translation>
    </message>
    <message>
        <source>%1 opened it on %2, %3.</source>
        <comment>account, day, time</comment>
        <translation>%1 เปิดเมื่อ %2 เวลา %3</translation>
    </message>
    <message>
        <source>Open what is sealed</source>
        <translation>เปิดสิ่งที่ปิดผนึก</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>วลีรหัสผ่านของคุณ</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>แสดงตัวอักษร</translation>
    </message>
    <message>
        <source>That you opened it, and when, stays in the records. What you saw does not.</source>
        <translation>ข้อมูลจะเก็บไว้ว่าคุณเปิด และเปิดเมื่อไร แต่ไม่เก็บสิ่งที่คุณเห็น</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Type the passphrase with which you opened the records.</source>
        <translation>พิมพ์วลีรหัสผ่านที่คุณใช้เปิดข้อมูล</translation>
    </message>
    <message>
        <source>That was another passphrase. Nothing was opened.</source>
        <translation>นั่นเป็นวลีรหัสผ่านอื่น ไม่มีอะไรถูกเปิด</translation>
    </message>
    <message>
        <source>Put a comma between several.</source>
        <translation>ถ้ามีหลายอย่าง คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>%1 · is called %2</source>
        <comment>state, form of address</comment>
        <translation>%1 · เรียกว่า %2</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>ออกเมื่อ</translation>
    </message>
    <message>
        <source>How to reach…</source>
        <translation>วิธีติดต่อ…</translation>
    </message>
    <message>
        <source>Time here…</source>
        <translation>ช่วงเวลาที่นี่…</translation>
    </message>
    <message>
        <source>Practical needs…</source>
        <translation>สิ่งที่ต้องจัดให้…</translation>
    </message>
    <message>
        <source>Come back…</source>
        <translation>กลับมา…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>พัก…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>ออก…</translation>
    </message>
    <message>
        <source>Wants texts read aloud</source>
        <translation>ต้องการให้อ่านให้ฟัง</translation>
    </message>
    <message>
        <source>Wants to take part in (may change at any time)</source>
        <translation>อยากร่วมใน (เปลี่ยนได้ทุกเมื่อ)</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>ภาษาอื่น</translation>
    </message>
    <message>
        <source>Working groups</source>
        <translation>คณะทำงาน</translation>
    </message>
    <message>
        <source>New working group…</source>
        <translation>คณะทำงานใหม่…</translation>
    </message>
    <message>
        <source>Not in the same meeting or package as (sealed, no reason asked)</source>
        <translation>ไม่อยู่ในการประชุมหรือชุดเอกสารเดียวกับ (ปิดผนึก ไม่ถามเหตุผล)</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>เลือกสมาชิก</translation>
    </message>
    <message>
        <source>There is no rule for these letters. Write the name as the member writes it.</source>
        <translation>ไม่มีกฎสำหรับตัวอักษรเหล่านี้ เขียนชื่อตามที่สมาชิกเขียน</translation>
    </message>
    <message>
        <source>Written by a rule that knows letters, not sounds. Put it right as the member writes it.</source>
        <translation>เขียนตามกฎที่รู้จักตัวอักษร แต่ไม่รู้จักเสียง แก้ให้ตรงตามที่สมาชิกเขียน</translation>
    </message>
    <message>
        <source>Also written as</source>
        <translation>เขียนอีกแบบว่า</translation>
    </message>
    <message>
        <source>Suggest a spelling in Latin letters</source>
        <translation>แนะนำตัวสะกดอักษรละติน</translation>
    </message>
    <message>
        <source>“Also written as” is the same name in other letters, parted by commas. Search finds the member by each, and each is kept back as the name is.</source>
        <translation>“เขียนอีกแบบว่า” คือชื่อเดียวกันในตัวอักษรอื่น คั่นด้วยจุลภาค การค้นหาพบสมาชิกจากทุกแบบ และทุกแบบเก็บไว้ไม่ส่งเหมือนกับชื่อ</translation>
    </message>
</context>
<context>
    <name>balai::ui::PickOver</name>
    <message>
        <source>chosen</source>
        <translation>เลือกแล้ว</translation>
    </message>
</context>
<context>
    <name>balai::ui::PreparePage</name>
    <message>
        <source>Hand-off %1</source>
        <translation>การส่งมอบ %1</translation>
    </message>
    <message>
        <source>New hand-off</source>
        <translation>การส่งมอบใหม่</translation>
    </message>
    <message>
        <source>F6 next column</source>
        <translation>F6 คอลัมน์ถัดไป</translation>
    </message>
    <message>
        <source>Alt+1–9 page</source>
        <translation>Alt+1–9 หน้า</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>รายงานการประชุม: %1</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <comment>title of a meeting</comment>
        <translation>มติ: %1</translation>
    </message>
    <message>
        <source>A condition on this yes</source>
        <translation>เงื่อนไขของคำยินยอมนี้</translation>
    </message>
    <message>
        <source>How is it kept?</source>
        <translation>ทำตามเงื่อนไขอย่างไร</translation>
    </message>
    <message>
        <source>The reason is kept with the hand-off, under your account. It does not go into the package.</source>
        <translation>เหตุผลเก็บไว้กับการส่งมอบภายใต้บัญชีของคุณ และไม่เข้าไปในชุดเอกสาร</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>ทำตามเงื่อนไขแล้ว</translation>
    </message>
    <message>
        <source>A few words are needed, for whoever asks later.</source>
        <translation>ต้องเขียนสักสองสามคำ เผื่อมีคนถามทีหลัง</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>กำลังทำหน้าเอกสาร</translation>
    </message>
    <message>
        <source>Leave it, with a reason</source>
        <translation>คงไว้ พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>คงไว้</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>หน้า %1</translation>
    </message>
    <message>
        <source>Where to put the package and its signature</source>
        <translation>จะเก็บชุดเอกสารและลายเซ็นไว้ที่ไหน</translation>
    </message>
    <message>
        <source>Making the package</source>
        <translation>กำลังทำชุดเอกสาร</translation>
    </message>
    <message>
        <source>The package and its signature were saved: %1</source>
        <translation>บันทึกชุดเอกสารและลายเซ็นแล้ว: %1</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>เปิด PDF</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>เพิ่ม…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>ดูก่อนพิมพ์</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Back to the hand-off</source>
        <translation>กลับไปที่การส่งมอบ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1 จะเห็น</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n หน้า</numerusform>
        </translation>
    </message>
    <message>
        <source>You chose</source>
        <translation>คุณเลือกไว้</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choices allow</source>
        <translation>สมาชิกยินยอมให้ใช้</translation>
    </message>
    <message>
        <source>%1 of %2 parts</source>
        <translation>%1 จาก %2 ส่วน</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>กำลังตรวจดู</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>ไม่มีอะไรข้างใน</translation>
    </message>
    <message>
        <source>held back: %1</source>
        <translation>เก็บไว้ไม่ส่ง: %1</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>เก็บไว้ไม่ส่ง</translation>
    </message>
    <message>
        <source>whole, all as “a member”</source>
        <translation>ทั้งหมด โดยเรียกทุกคนว่า “สมาชิกคนหนึ่ง”</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>ใช้ได้</translation>
    </message>
    <message numerus="yes">
        <source>%n held back</source>
        <translation>
            <numerusform>เก็บไว้ไม่ส่ง %n</numerusform>
        </translation>
    </message>
    <message>
        <source>in part</source>
        <translation>บางส่วน</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>เก็บไว้ไม่ส่ง</translation>
    </message>
    <message numerus="yes">
        <source>%n parts; the pages do not mention them</source>
        <translation>
            <numerusform>%n ส่วน เอกสารที่ส่งไม่กล่าวถึงส่วนเหล่านี้</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, one statement</source>
        <translation>รายการ %1 คำกล่าวหนึ่งตอน</translation>
    </message>
    <message>
        <source>Item %1, one decision</source>
        <translation>รายการ %1 มติหนึ่งข้อ</translation>
    </message>
    <message>
        <source>Item %1, one action</source>
        <translation>รายการ %1 งานที่ต้องทำหนึ่งอย่าง</translation>
    </message>
    <message>
        <source>Item %1, one note</source>
        <translation>รายการ %1 บันทึกย่อหนึ่งตอน</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>รายการ %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>ดู…</translation>
    </message>
    <message>
        <source>Disclosure check</source>
        <translation>การตรวจก่อนเปิดเผย</translation>
    </message>
    <message>
        <source>running</source>
        <translation>กำลังตรวจ</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ไม่พบอะไร</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>พบ %n จุด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings, %1 without an answer</source>
        <translation>
            <numerusform>พบ %n จุด ยังไม่มีคำตอบ %1 จุด</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a finding, where it is</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>left, with a reason</source>
        <translation>คงไว้ พร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>แก้เนื้อความ</translation>
    </message>
    <message>
        <source>Leave it, with a reason…</source>
        <translation>คงไว้ พร้อมเหตุผล…</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>กำลังทำหน้าเอกสารอยู่</translation>
    </message>
    <message>
        <source>Choose first what should go.</source>
        <translation>เลือกก่อนว่าจะส่งอะไร</translation>
    </message>
    <message numerus="yes">
        <source>%n findings wait for an answer.</source>
        <translation>
            <numerusform>จุดที่พบ %n จุดรอคำตอบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this may go.</source>
        <translation>สิ่งเหล่านี้ส่งไปไม่ได้เลย</translation>
    </message>
    <message>
        <source>The package will be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>ชุดเอกสารจะมีลายเซ็น: PDF, ODT, XLSX และแบบตอบกลับ</translation>
    </message>
    <message>
        <source>Then the package can be signed: PDF, ODT, XLSX and a response sheet.</source>
        <translation>จากนั้นจึงลงลายเซ็นชุดเอกสารได้: PDF, ODT, XLSX และแบบตอบกลับ</translation>
    </message>
    <message>
        <source>You typed a spoken yes yourself that its member has not seen yet. So another person confirms.</source>
        <translation>คุณเป็นคนกรอกคำยินยอมด้วยวาจานี้เอง และสมาชิกยังไม่ได้เห็น จึงต้องให้อีกคนยืนยัน</translation>
    </message>
    <message>
        <source>%1 of %2 speakers allow this</source>
        <translation>ผู้พูด %1 จาก %2 คนให้ใช้ได้</translation>
    </message>
    <message>
        <source>fewer than five speakers</source>
        <translation>ผู้พูดไม่ถึงห้าคน</translation>
    </message>
    <message>
        <source>not yet seen by the member</source>
        <comment>chip: a yes typed by the desk</comment>
        <translation>สมาชิกยังไม่ได้เห็น</translation>
    </message>
    <message>
        <source>Package (*.zip *.age)</source>
        <translation>ชุดเอกสาร (*.zip *.age)</translation>
    </message>
    <message>
        <source>These six words open the package. Tell them to the body another way than the file; they are not shown again.</source>
        <translation>หกคำนี้ใช้เปิดชุดเอกสาร บอกหน่วยงานด้วยทางอื่น อย่าส่งไปกับไฟล์ จะไม่แสดงอีก</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>ไม่ล็อก</translation>
    </message>
    <message>
        <source>locked with six words</source>
        <translation>ล็อกด้วยหกคำ</translation>
    </message>
    <message>
        <source>The package</source>
        <translation>ชุดเอกสาร</translation>
    </message>
    <message>
        <source>Hand-off %1, in the place of %2</source>
        <translation>การส่งมอบ %1 แทน %2</translation>
    </message>
    <message>
        <source>Files kept with these</source>
        <translation>ไฟล์ที่เก็บไว้กับสิ่งเหล่านี้</translation>
    </message>
    <message numerus="yes">
        <source>The package was saved in %n files, each with its signature. Send each in a message of its own; the first: %1</source>
        <translation>
            <numerusform>บันทึกชุดเอกสารเป็น %n ไฟล์แล้ว แต่ละไฟล์มีลายเซ็น ส่งข้อความละหนึ่งไฟล์ ไฟล์แรก: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>7-Zip, Keka or another archive program for AES-256 zips opens it; the one that comes with Windows does not.</source>
        <translation>เปิดได้ด้วย 7-Zip, Keka หรือโปรแกรมอื่นที่เปิด zip แบบ AES-256 ได้ ส่วนโปรแกรมที่มากับ Windows เปิดไม่ได้</translation>
    </message>
    <message>
        <source>The free program age opens it, and so does Balai.</source>
        <translation>เปิดได้ด้วยโปรแกรม age ซึ่งใช้ได้ฟรี และเปิดด้วย Balai ได้เช่นกัน</translation>
    </message>
    <message>
        <source>locked zip, for an office without age</source>
        <translation>zip ที่ล็อก สำหรับหน่วยงานที่ไม่มี age</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ไฟล์เดียว</translation>
    </message>
    <message>
        <source>files of up to %1 MB</source>
        <translation>ไฟล์ละไม่เกิน %1 MB</translation>
    </message>
    <message>
        <source>Size for e-mail</source>
        <translation>ขนาดสำหรับอีเมล</translation>
    </message>
    <message>
        <source>Leave the file out</source>
        <translation>ไม่ส่งไฟล์นี้</translation>
    </message>
    <message>
        <source>It was looked at or listened to…</source>
        <translation>ดูหรือฟังแล้ว…</translation>
    </message>
    <message>
        <source>Nothing goes in these languages: %1</source>
        <translation>ไม่มีข้อความในภาษาเหล่านี้: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadAloud</name>
    <message>
        <source>Stop reading</source>
        <translation>หยุดอ่าน</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>อ่านให้ฟัง</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>ช้าลง</translation>
    </message>
    <message>
        <source>This laptop cannot read aloud. Somebody you choose may read it to you.</source>
        <translation>โน้ตบุ๊กเครื่องนี้อ่านให้ฟังไม่ได้ คุณเลือกคนมาอ่านให้ฟังได้</translation>
    </message>
    <message>
        <source>This laptop has no voice for this language: %1. Somebody you choose may read it to you.</source>
        <translation>โน้ตบุ๊กเครื่องนี้ไม่มีเสียงอ่านสำหรับภาษานี้: %1 คุณเลือกคนมาอ่านให้ฟังได้</translation>
    </message>
    <message>
        <source>Listen to somebody read it</source>
        <translation>ฟังคนอ่าน</translation>
    </message>
    <message>
        <source>The recording cannot be played on this laptop.</source>
        <translation>เปิดเสียงที่อัดไว้บนโน้ตบุ๊กเครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>The voice does not answer. Somebody you choose may read it to you.</source>
        <translation>เสียงอ่านไม่ทำงาน คุณเลือกคนมาอ่านให้ฟังได้</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReaderView</name>
    <message>
        <source>Your words</source>
        <translation>คำพูดของคุณ</translation>
    </message>
    <message>
        <source>There is nothing more to read today.</source>
        <translation>วันนี้ไม่มีอะไรให้อ่านอีก</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>passages</comment>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>What you said was written like this. This is a translation:</source>
        <translation>สิ่งที่คุณพูดเขียนไว้แบบนี้ นี่เป็นคำแปล:</translation>
    </message>
    <message>
        <source>What you said was written like this:</source>
        <translation>สิ่งที่คุณพูดเขียนไว้แบบนี้:</translation>
    </message>
    <message>
        <source>This was written about the meeting:</source>
        <translation>มีเขียนเรื่องการประชุมไว้แบบนี้:</translation>
    </message>
    <message>
        <source>These are not your words.</source>
        <translation>นี่ไม่ใช่คำพูดของคุณ</translation>
    </message>
    <message>
        <source>The paper says your name: %1.</source>
        <translation>เอกสารบอกชื่อของคุณ: %1</translation>
    </message>
    <message>
        <source>The paper does not say who said this.</source>
        <translation>เอกสารไม่บอกว่าใครพูดสิ่งนี้</translation>
    </message>
    <message>
        <source>The paper says “a member”. Your name is not shown.</source>
        <translation>เอกสารเขียนว่า “สมาชิกคนหนึ่ง” ไม่แสดงชื่อคุณ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>A−</source>
        <comment>smaller letters</comment>
        <translation>ก−</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>ตัวหนังสือเล็กลง</translation>
    </message>
    <message>
        <source>A+</source>
        <comment>larger letters</comment>
        <translation>ก+</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>ตัวหนังสือใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>บังจอ</translation>
    </message>
    <message>
        <source>Your answers are kept. You can stop at any time.</source>
        <translation>คำตอบของคุณเก็บไว้แล้ว คุณหยุดได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>ถูกต้องแล้ว</translation>
    </message>
    <message>
        <source>Change this</source>
        <translation>ขอให้แก้</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation>ขอให้เอาออก</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ไว้วันหลัง</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>คุณอยากทำอะไร</translation>
    </message>
    <message>
        <source>Read what is written</source>
        <translation>อ่านสิ่งที่เขียนไว้</translation>
    </message>
    <message>
        <source>Tell the council something</source>
        <translation>ฉันอยากบอกบางอย่างกับคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>My yeses and noes</source>
        <translation>เรื่องที่ฉันยินยอมและไม่ยินยอม</translation>
    </message>
    <message>
        <source>What should the council talk about?</source>
        <translation>คณะที่ปรึกษาควรคุยเรื่องอะไร</translation>
    </message>
    <message>
        <source>How should it be written?</source>
        <translation>ควรเขียนอย่างไร</translation>
    </message>
    <message>
        <source>Put it on the agenda</source>
        <translation>ใส่ในระเบียบวาระ</translation>
    </message>
    <message>
        <source>Give this wish</source>
        <translation>ฝากเรื่องนี้ถึงคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Propose it to the council</source>
        <translation>เสนอต่อคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>คุณหยุดตรงนี้ได้
วันนี้ไม่มีอะไรที่คุณต้องทำอีก</translation>
    </message>
    <message>
        <source>People you can talk to</source>
        <translation>คนที่คุณคุยด้วยได้</translation>
    </message>
    <message>
        <source>I would like someone to talk to me</source>
        <translation>ฉันอยากให้มีคนมาคุยด้วย</translation>
    </message>
    <message>
        <source>It is kept sealed, for those who look after support.</source>
        <translation>เรื่องนี้ปิดผนึกไว้ สำหรับทีมงานที่คอยช่วยเหลือสมาชิก</translation>
    </message>
    <message>
        <source>What you said yes and no to</source>
        <translation>สิ่งที่คุณยินยอมและไม่ยินยอม</translation>
    </message>
    <message>
        <source>Take this out?</source>
        <translation>เอาออกไหม</translation>
    </message>
    <message>
        <source>Your words go from the minutes at once.</source>
        <translation>คำพูดของคุณจะออกจากรายงานการประชุมทันที</translation>
    </message>
    <message>
        <source>They go from the history and the search, and from the other laptops at the next exchange.</source>
        <translation>คำพูดจะหายจากประวัติและการค้นหา โน้ตบุ๊กเครื่องอื่นจะลบเมื่อแลกเปลี่ยนข้อมูลครั้งถัดไป</translation>
    </message>
    <message>
        <source>Old backups and papers that were given away may still hold them.</source>
        <translation>ในสำเนาสำรองเก่าและเอกสารที่ให้ไปแล้วอาจยังมีคำพูดเหล่านี้อยู่</translation>
    </message>
    <message>
        <source>They cannot be brought back.</source>
        <translation>นำกลับมาไม่ได้</translation>
    </message>
    <message>
        <source>Leave it for now</source>
        <translation>คงไว้ก่อน</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Taking your words out</source>
        <translation>กำลังเอาคำพูดของคุณออก</translation>
    </message>
    <message>
        <source>The council’s support person</source>
        <translation>ผู้เคียงข้างของคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Ask for them at any time.</source>
        <translation>คุณขอพบผู้เคียงข้างได้ทุกเมื่อ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, how to reach them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It is kept. Somebody will come to you.</source>
        <translation>เก็บไว้แล้ว จะมีคนมาหาคุณ</translation>
    </message>
    <message>
        <source>This desk cannot keep it sealed. Please tell your support person.</source>
        <translation>บัญชีทีมงานที่เปิดอยู่นี้ปิดผนึกเรื่องนี้ไม่ได้ ช่วยบอกผู้เคียงข้างของคุณ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>use, audience</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>ถอนคืน</translation>
    </message>
    <message>
        <source>%1 reads this to you.</source>
        <translation>%1 อ่านให้คุณฟัง</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>ใครอ่าน</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>ฉันอ่านเอง</translation>
    </message>
    <message>
        <source>This was changed since you called it right:</source>
        <translation>ตรงนี้ถูกแก้หลังจากที่คุณบอกว่าถูกต้องแล้ว:</translation>
    </message>
    <message>
        <source>I have finished</source>
        <translation>ฉันอ่านเสร็จแล้ว</translation>
    </message>
    <message>
        <source>What others ask of me</source>
        <translation>สิ่งที่คนอื่นขอจากฉัน</translation>
    </message>
    <message>
        <source>What do you say to this?</source>
        <translation>คุณคิดอย่างไรกับเรื่องนี้</translation>
    </message>
    <message>
        <source>I do not agree with this</source>
        <translation>ฉันไม่เห็นด้วยกับเรื่องนี้</translation>
    </message>
    <message>
        <source>as a member</source>
        <comment>how she appears</comment>
        <translation>โดยเขียนว่า “สมาชิกคนหนึ่ง”</translation>
    </message>
    <message>
        <source>under my name</source>
        <comment>how she appears</comment>
        <translation>ด้วยชื่อของฉัน</translation>
    </message>
    <message>
        <source>without saying who</source>
        <comment>how she appears</comment>
        <translation>โดยไม่บอกว่าเป็นใคร</translation>
    </message>
    <message>
        <source>How you appear</source>
        <translation>ระบุถึงคุณอย่างไร</translation>
    </message>
    <message>
        <source>Say it instead of typing</source>
        <translation>พูดแทนการพิมพ์</translation>
    </message>
    <message>
        <source>Nobody who sits down after you sees your words. They go from the minutes when this round ends.</source>
        <translation>คนที่มาใช้เครื่องนี้ต่อจากคุณ ไม่มีใครเห็นถ้อยคำของคุณ เมื่อจบรอบนี้ จะเอาถ้อยคำนี้ออกจากรายงานการประชุม</translation>
    </message>
    <message>
        <source>The laptop cannot write this down now. It tries again with the next answer.</source>
        <translation>ตอนนี้โน้ตบุ๊กเก็บคำตอบนี้ไม่ได้ จะลองอีกครั้งเมื่อมีคำตอบถัดไป</translation>
    </message>
    <message>
        <source>It is kept sealed with your answer: only those who look after what is sealed hear it. It never leaves the council’s laptops.</source>
        <translation>เสียงที่อัดไว้นี้ปิดผนึกไว้กับคำตอบของคุณ เฉพาะคนที่ดูแลข้อมูลปิดผนึกเท่านั้นที่ได้ฟัง เสียงที่อัดไว้นี้จะอยู่ในโน้ตบุ๊กของคณะที่ปรึกษาเท่านั้น ไม่ส่งไปที่อื่นเลย</translation>
    </message>
    <message>
        <source>This desk cannot keep a recording sealed. Type it, or tell somebody who writes it down.</source>
        <translation>ที่นี่เก็บเสียงแบบปิดผนึกไม่ได้ คุณพิมพ์ได้ หรือบอกให้คนช่วยเขียนได้</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingRound</name>
    <message>
        <source>Nobody is noted as present at this meeting yet.</source>
        <translation>การประชุมครั้งนี้ยังไม่ได้จดชื่อคนที่มา</translation>
    </message>
    <message>
        <source>Who sits down to read?</source>
        <translation>ใครจะนั่งอ่าน</translation>
    </message>
    <message>
        <source>Members who read</source>
        <translation>สมาชิกที่อ่าน</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>ตั้ง PIN</translation>
    </message>
    <message>
        <source>The PIN is set. It opens the cover of this reader and nothing else.</source>
        <translation>ตั้ง PIN แล้ว ใช้เปิดจอของหน้าอ่านนี้ที่บังไว้เท่านั้น</translation>
    </message>
    <message>
        <source>A PIN of four or more digits opens the cover of this reader and nothing else.</source>
        <translation>PIN ที่มีตัวเลขสี่ตัวขึ้นไป ใช้เปิดจอของหน้าอ่านนี้ที่บังไว้เท่านั้น</translation>
    </message>
    <message>
        <source>End the round</source>
        <translation>จบรอบ</translation>
    </message>
    <message>
        <source>You can stop here.
Nothing more is needed from you today.</source>
        <translation>คุณหยุดตรงนี้ได้
วันนี้ไม่มีอะไรที่คุณต้องทำอีก</translation>
    </message>
    <message>
        <source>Would you like to take something home?</source>
        <translation>คุณอยากเอาอะไรกลับบ้านไหม</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>ไม่เอาอะไร</translation>
    </message>
    <message>
        <source>I have heard it</source>
        <translation>ฉันได้ฟังแล้ว</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>เอกสารกระดาษ</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Nothing is a good answer: what is not at home cannot be found there.</source>
        <translation>ไม่เอาอะไรก็เป็นคำตอบที่ดี สิ่งที่ไม่อยู่ที่บ้าน ก็ไม่มีใครไปเจอที่นั่น</translation>
    </message>
    <message>
        <source>The next person sits down</source>
        <translation>คนถัดไปนั่งลง</translation>
    </message>
    <message>
        <source>The round ends here</source>
        <translation>รอบนี้จบตรงนี้</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>เปิดหน้าของทีมงาน</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>กลับไปที่รอบ</translation>
    </message>
    <message>
        <source>This is not the passphrase.</source>
        <translation>นี่ไม่ใช่วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The records are locked. The passphrase opens them and takes all answers in.</source>
        <translation>ข้อมูลล็อกอยู่ วลีรหัสผ่านจะเปิดข้อมูลและรับคำตอบทั้งหมดเข้ามา</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>กำลังเปิด…</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReadingsView</name>
    <message>
        <source>Somebody reads it, recorded on %1.</source>
        <translation>มีคนอ่าน อัดเสียงไว้เมื่อ %1</translation>
    </message>
    <message>
        <source>%1 It is of an older text and is not played.</source>
        <comment>a sentence that says when</comment>
        <translation>%1 เสียงนี้อ่านเนื้อความเก่า จึงไม่เปิดให้ฟัง</translation>
    </message>
    <message>
        <source>Erase this recording…</source>
        <translation>ลบเสียงนี้ถาวร…</translation>
    </message>
    <message>
        <source>Record somebody reading it</source>
        <translation>อัดเสียงคนอ่าน</translation>
    </message>
    <message>
        <source>It is kept with the form, and played in place of a voice of the machine as long as the text stays as it is.</source>
        <translation>เก็บไว้กับใบยินยอม และเปิดให้ฟังแทนเสียงของเครื่อง ตราบใดที่เนื้อความยังเหมือนเดิม</translation>
    </message>
    <message>
        <source>Keep this reading</source>
        <translation>เก็บเสียงอ่านนี้</translation>
    </message>
    <message>
        <source>Choose a WAV file…</source>
        <translation>เลือกไฟล์ WAV…</translation>
    </message>
    <message>
        <source>Somebody reading the form in %1</source>
        <comment>a language</comment>
        <translation>เสียงคนอ่านใบยินยอมเป็นภาษา %1</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>ไฟล์ WAV (*.wav)</translation>
    </message>
    <message>
        <source>This file is larger than 20 MB. Make it shorter, and choose it again.</source>
        <translation>ไฟล์นี้ใหญ่กว่า 20 MB ทำให้สั้นลง แล้วเลือกใหม่</translation>
    </message>
    <message>
        <source>Keeping the recording</source>
        <translation>กำลังเก็บเสียงที่อัดไว้</translation>
    </message>
    <message>
        <source>This file cannot be played here. Save it as WAV with 16 bits and one or two channels, and choose it again.</source>
        <translation>เปิดฟังไฟล์นี้ที่นี่ไม่ได้ บันทึกเป็น WAV แบบ 16 บิต หนึ่งหรือสองช่องเสียง แล้วเลือกใหม่</translation>
    </message>
    <message>
        <source>Erase this recording?</source>
        <translation>ลบเสียงนี้ถาวรไหม</translation>
    </message>
    <message>
        <source>It is erased here, and on the other laptops at the next exchange.</source>
        <translation>ลบถาวรที่นี่ และบนโน้ตบุ๊กเครื่องอื่นเมื่อแลกเปลี่ยนข้อมูลครั้งถัดไป</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>นำกลับมาไม่ได้</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไม่ใช่ตอนนี้</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>Erasing the recording</source>
        <translation>กำลังลบเสียงถาวร</translation>
    </message>
    <message>
        <source>Hold the space bar while you read, and let go at the end. Or press once to begin, and once to end.</source>
        <translation>กดแป้นเว้นวรรคค้างไว้ขณะอ่าน แล้วปล่อยเมื่ออ่านจบ หรือกดหนึ่งครั้งเพื่อเริ่ม และอีกหนึ่งครั้งเพื่อจบ</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecallPrint</name>
    <message>
        <source>Where to put the recall notice</source>
        <translation>จะเก็บหนังสือเรียกคืนไว้ที่ไหน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the recall notice</source>
        <translation>กำลังทำหนังสือเรียกคืน</translation>
    </message>
    <message>
        <source>Call items back</source>
        <translation>เรียกคืนรายการ</translation>
    </message>
    <message>
        <source>Numbers of the items</source>
        <translation>หมายเลขรายการ</translation>
    </message>
    <message>
        <source>For a mistake: the body is asked to stop using these items. The notice names numbers and nothing else.</source>
        <translation>ใช้เมื่อมีข้อผิดพลาด: ขอให้หน่วยงานหยุดใช้รายการเหล่านี้ หนังสือระบุเพียงหมายเลข</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>พิมพ์หนังสือเรียกคืน…</translation>
    </message>
    <message>
        <source>The package has no item with this number: %1</source>
        <translation>ชุดเอกสารไม่มีรายการหมายเลขนี้: %1</translation>
    </message>
    <message>
        <source>Write the numbers that stand in the package, with commas between them.</source>
        <translation>เขียนหมายเลขที่อยู่ในชุดเอกสาร คั่นด้วยจุลภาค</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecommendationsPage</name>
    <message>
        <source>The council adopts it</source>
        <translation>คณะที่ปรึกษาเห็นชอบ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>อย่างไร</translation>
    </message>
    <message>
        <source>by consensus</source>
        <translation>โดยฉันทามติ</translation>
    </message>
    <message>
        <source>by vote</source>
        <translation>โดยลงคะแนน</translation>
    </message>
    <message>
        <source>Dissent, if any</source>
        <translation>ความเห็นต่าง ถ้ามี</translation>
    </message>
    <message>
        <source>From now on the text stands: a change needs a new adoption.</source>
        <translation>จากนี้เนื้อความคงอยู่อย่างนี้: ถ้าจะแก้ ต้องเห็นชอบใหม่</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>เห็นชอบ</translation>
    </message>
    <message>
        <source>Record a response</source>
        <translation>บันทึกคำตอบ</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>ใครตอบ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>วันเป้าหมาย</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>เลขที่หนังสือ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Add the body first, under the council’s name.</source>
        <translation>เพิ่มหน่วยงานก่อน ที่ใต้ชื่อคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>This day can be read in two ways, or in none. Write it like 23 November 2026.</source>
        <translation>วันที่นี้อ่านได้สองแบบหรืออ่านไม่ได้ เขียนแบบนี้: 23 พฤศจิกายน 2026</translation>
    </message>
    <message>
        <source>What the council sees happening</source>
        <translation>สิ่งที่คณะที่ปรึกษาเห็นว่าเกิดขึ้น</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>มุมมองของเรา</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>ในหนึ่งประโยค</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>แก้เนื้อความ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>หัวข้อ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>เนื้อความ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>A title is needed.</source>
        <translation>ต้องมีหัวข้อ</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>ข้อเสนอแนะใหม่</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>หน่วยงานหนึ่ง</translation>
    </message>
    <message>
        <source>All bodies</source>
        <translation>ทุกหน่วยงาน</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>ส่งถึง</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>consensus, with a dissent</source>
        <translation>ฉันทามติ มีความเห็นต่าง</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>ฉันทามติ</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>คณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>how far it is done, day</comment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>การดำเนินงาน</translation>
    </message>
    <message>
        <source>%1 says</source>
        <translation>%1 บอกว่า</translation>
    </message>
    <message>
        <source>the council</source>
        <translation>คณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, day</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Record a response…</source>
        <translation>บันทึกคำตอบ…</translation>
    </message>
    <message>
        <source>Our view…</source>
        <translation>มุมมองของเรา…</translation>
    </message>
    <message>
        <source>Adopt…</source>
        <translation>เห็นชอบ…</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>แก้เนื้อความ…</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>ไปทบทวน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิดเรื่อง</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>body, answer</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The council’s view: %1</source>
        <translation>มุมมองของคณะที่ปรึกษา: %1</translation>
    </message>
    <message>
        <source>Adopted by the council</source>
        <translation>คณะที่ปรึกษาเห็นชอบแล้ว</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ประวัติ</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ เลื่อน</translation>
    </message>
    <message>
        <source>R record a response</source>
        <translation>R บันทึกคำตอบ</translation>
    </message>
    <message>
        <source>Here stand the council’s recommendations, and what became of each.</source>
        <translation>ที่นี่คือข้อเสนอแนะของคณะที่ปรึกษา และสิ่งที่เกิดขึ้นกับแต่ละข้อ</translation>
    </message>
    <message>
        <source>This text is other than the one that was adopted. It goes out again once it is adopted anew.</source>
        <translation>เนื้อความนี้ไม่ตรงกับที่เห็นชอบไว้ จะออกไปอีกเมื่อเห็นชอบใหม่แล้ว</translation>
    </message>
    <message>
        <source>Make it a draft</source>
        <translation>ทำเป็นร่าง</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>กลับไปทบทวน</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>เขียนใหม่</translation>
    </message>
    <message>
        <source>Keep the letter of %1…</source>
        <comment>body</comment>
        <translation>เก็บหนังสือของ%1…</translation>
    </message>
    <message>
        <source>Kept with this recommendation</source>
        <translation>เก็บไว้กับข้อเสนอแนะนี้</translation>
    </message>
    <message>
        <source>Keep a file…</source>
        <translation>เก็บไฟล์…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoveryShares</name>
    <message>
        <source>Where to put the shares</source>
        <translation>จะเก็บชิ้นกุญแจไว้ที่ไหน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the shares</source>
        <translation>กำลังทำชิ้นกุญแจ</translation>
    </message>
    <message>
        <source>Shares of the key</source>
        <translation>ชิ้นกุญแจ</translation>
    </message>
    <message>
        <source>People who keep a share</source>
        <translation>คนที่เก็บชิ้นกุญแจ</translation>
    </message>
    <message>
        <source>How many of them open the records</source>
        <translation>ใช้กี่คนจึงเปิดข้อมูลได้</translation>
    </message>
    <message>
        <source>As</source>
        <translation>ทำเป็น</translation>
    </message>
    <message>
        <source>pages to print</source>
        <translation>หน้าสำหรับพิมพ์</translation>
    </message>
    <message>
        <source>one file each</source>
        <translation>ไฟล์ละหนึ่งชิ้น</translation>
    </message>
    <message>
        <source>A share is a part of the key. Alone it opens nothing. Enough of them together open everything that you can open.</source>
        <translation>ชิ้นกุญแจคือส่วนหนึ่งของกุญแจ ชิ้นเดียวเปิดอะไรไม่ได้ ถ้ารวมกันครบจำนวน จะเปิดทุกสิ่งที่คุณเปิดได้</translation>
    </message>
    <message>
        <source>Give each to another person whom the council trusts. Keep none with the laptop. Shares made earlier then open nothing.</source>
        <translation>มอบแต่ละชิ้นให้คนละคนที่คณะที่ปรึกษาไว้ใจ อย่าเก็บชิ้นใดไว้กับโน้ตบุ๊ก จากนั้นชิ้นที่ทำไว้ก่อนจะเปิดอะไรไม่ได้</translation>
    </message>
    <message>
        <source>Make the shares…</source>
        <translation>ทำชิ้นกุญแจ…</translation>
    </message>
    <message>
        <source>More shares are needed than there are.</source>
        <translation>จำนวนชิ้นที่ต้องใช้มากกว่าจำนวนที่มี</translation>
    </message>
</context>
<context>
    <name>balai::ui::RecoverySheetView</name>
    <message>
        <source>Recovery sheet</source>
        <translation>แผ่นกู้คืน</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>บังอยู่</translation>
    </message>
    <message>
        <source>Balai · %1 · copy 1</source>
        <translation>Balai · %1 · สำเนา 1</translation>
    </message>
    <message>
        <source>The sheet is covered while you read the groups from your paper.</source>
        <translation>แผ่นนี้ถูกบังไว้ระหว่างที่คุณอ่านกลุ่มจากกระดาษ</translation>
    </message>
    <message>
        <source>These eight groups open the records if the passphrase is lost.</source>
        <translation>แปดกลุ่มนี้เปิดข้อมูลได้ถ้าวลีรหัสผ่านหาย</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look. Do not photograph it.</source>
        <translation>เก็บกระดาษนี้ในที่ที่มีแต่คุณจะหา อย่าถ่ายภาพไว้</translation>
    </message>
    <message>
        <source>Tried on: ____________________   by: ____________________</source>
        <translation>ลองใช้เมื่อ: ____________________   โดย: ____________________</translation>
    </message>
</context>
<context>
    <name>balai::ui::RestorePage</name>
    <message>
        <source>Go back to a backup</source>
        <translation>กลับไปใช้สำเนาสำรอง</translation>
    </message>
    <message>
        <source>Choose the backup…</source>
        <translation>เลือกสำเนาสำรอง…</translation>
    </message>
    <message>
        <source>The backup to go back to</source>
        <translation>สำเนาสำรองที่จะกลับไปใช้</translation>
    </message>
    <message>
        <source>Backups (*.zip)</source>
        <translation>สำเนาสำรอง (*.zip)</translation>
    </message>
    <message>
        <source>The backup becomes a new folder; nothing that is there already is changed. It opens with the passphrases of the day on which it was made.</source>
        <translation>สำเนาสำรองจะกลายเป็นโฟลเดอร์ใหม่ สิ่งที่มีอยู่ที่นั่นแล้วไม่เปลี่ยน เปิดด้วยวลีรหัสผ่านของวันที่ทำสำเนา</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it. Take in what other laptops have before anything is handed off.</source>
        <translation>สิ่งที่เขียนหลังทำสำเนาสำรองไม่อยู่ในนี้ รับสิ่งที่โน้ตบุ๊กเครื่องอื่นมีเข้ามาก่อนส่งมอบสิ่งใด</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>กลับไปใช้</translation>
    </message>
    <message>
        <source>The backup is still missing</source>
        <translation>ยังไม่ได้เลือกสำเนาสำรอง</translation>
    </message>
    <message>
        <source>The folder is still missing</source>
        <translation>ยังไม่ได้เลือกโฟลเดอร์</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>กำลังกลับไปใช้สำเนาสำรอง</translation>
    </message>
</context>
<context>
    <name>balai::ui::ReturnedPage</name>
    <message>
        <source>an example</source>
        <translation>ตัวอย่าง</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>กำลังอ่านคำตอบ</translation>
    </message>
    <message>
        <source>Taking in the answers</source>
        <translation>กำลังรับคำตอบเข้ามา</translation>
    </message>
    <message>
        <source>Answers of an office</source>
        <translation>คำตอบของหน่วยงาน</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>ไม่รับไฟล์นี้</translation>
    </message>
    <message>
        <source>Drop all of them</source>
        <translation>ไม่รับทั้งหมด</translation>
    </message>
    <message>
        <source>Take these in</source>
        <translation>รับคำตอบเหล่านี้เข้ามา</translation>
    </message>
    <message>
        <source>The reply is whole. Compare the words of its key with the office: %1</source>
        <translation>ไฟล์ตอบกลับไม่ถูกแก้ไข เทียบคำสำหรับตรวจกุญแจกับหน่วยงาน: %1</translation>
    </message>
    <message>
        <source>Here stands what an office answered, before anything of it is recorded.</source>
        <translation>ที่นี่คือสิ่งที่หน่วยงานตอบ ก่อนจะบันทึกส่วนใด</translation>
    </message>
    <message>
        <source>Columns as found</source>
        <translation>คอลัมน์ตามที่พบ</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>ไม่มีหัวคอลัมน์</translation>
    </message>
    <message>
        <source>a second column that means the same</source>
        <translation>คอลัมน์ที่สองที่มีความหมายเดียวกัน</translation>
    </message>
    <message>
        <source>not known: what is it?</source>
        <translation>ไม่รู้จัก: คืออะไร</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>เลือก…</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>ไม่รับเข้า</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>หมายถึง</translation>
    </message>
    <message>
        <source>Column %1 means</source>
        <translation>คอลัมน์ %1 หมายถึง</translation>
    </message>
    <message>
        <source>Lines as read</source>
        <translation>บรรทัดตามที่อ่านได้</translation>
    </message>
    <message>
        <source>No line has an answer.</source>
        <translation>ไม่มีบรรทัดใดมีคำตอบ</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines are read and not shown here.</source>
        <translation>
            <numerusform>อ่านแล้วอีก %n บรรทัด ไม่ได้แสดงที่นี่</numerusform>
        </translation>
    </message>
    <message>
        <source>They stopped using what was called back of hand-off %1</source>
        <translation>หน่วยงานหยุดใช้สิ่งที่เรียกคืนจากการส่งมอบ %1 แล้ว</translation>
    </message>
    <message>
        <source>an item without a number</source>
        <translation>รายการที่ไม่มีหมายเลข</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>บรรทัด %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day until which something is done</comment>
        <translation>ภายใน %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the day of a letter</comment>
        <translation>ลงวันที่ %1</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ไม่รับเข้า</translation>
    </message>
    <message>
        <source>Take it in after all</source>
        <translation>รับบรรทัดนี้เข้ามา</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>ไม่รับบรรทัดนี้</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>heading of a column, number of a line</comment>
        <translation>%1 บรรทัด %2</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>ใช้ค่านี้</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>กำลังอ่านไฟล์อยู่</translation>
    </message>
    <message>
        <source>Nothing of this file can be taken in.</source>
        <translation>รับส่วนใดของไฟล์นี้เข้ามาไม่ได้</translation>
    </message>
    <message>
        <source>Say first which column holds the answer, and which the number or the reference.</source>
        <translation>บอกก่อนว่าคอลัมน์ใดเป็นคำตอบ และคอลัมน์ใดเป็นรายการหรือเลขที่</translation>
    </message>
    <message numerus="yes">
        <source>%n questions wait for an answer.</source>
        <translation>
            <numerusform>คำถาม %n ข้อรอคำตอบ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to take in.</source>
        <translation>ไม่มีอะไรให้รับเข้ามา</translation>
    </message>
    <message numerus="yes">
        <source>%n answers will be recorded. Nothing is recorded yet.</source>
        <translation>
            <numerusform>จะบันทึกคำตอบ %n ข้อ ตอนนี้ยังไม่ได้บันทึกอะไร</numerusform>
        </translation>
    </message>
    <message>
        <source>another answer than the one recorded before: both stay</source>
        <translation>คำตอบอื่นจากที่บันทึกไว้ก่อน: ทั้งสองยังอยู่</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundHead</name>
    <message>
        <source>Answered on</source>
        <translation>วันที่ตอบ</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>ผู้อธิบาย</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ล่าม</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>พยาน</translation>
    </message>
    <message>
        <source>Who would see it</source>
        <translation>ใครจะเห็น</translation>
    </message>
    <message>
        <source>Read out in</source>
        <translation>อ่านให้ฟังเป็นภาษา</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>ตอบด้วย</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>how somebody answered</comment>
        <translation>ลายเซ็น</translation>
    </message>
    <message>
        <source>thumbprint</source>
        <comment>how somebody answered</comment>
        <translation>ลายนิ้วหัวแม่มือ</translation>
    </message>
    <message>
        <source>word, before a witness</source>
        <comment>how somebody answered</comment>
        <translation>คำพูด ต่อหน้าพยาน</translation>
    </message>
    <message>
        <source>Support person</source>
        <translation>ผู้เคียงข้าง</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ไม่อยู่</translation>
    </message>
    <message>
        <source>there</source>
        <translation>อยู่</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>เรื่องที่ถาม</translation>
    </message>
    <message>
        <source>everybody of the council</source>
        <translation>ทุกคนในคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>%1: no form</source>
        <comment>use</comment>
        <translation>%1: ไม่มีใบยินยอม</translation>
    </message>
    <message>
        <source>%1: no form in this language</source>
        <comment>use</comment>
        <translation>%1: ไม่มีใบยินยอมในภาษานี้</translation>
    </message>
    <message>
        <source>%1: version %2</source>
        <comment>use, number</comment>
        <translation>%1: ฉบับที่ %2</translation>
    </message>
    <message>
        <source>Consent forms: %1</source>
        <translation>ใบยินยอม: %1</translation>
    </message>
    <message>
        <source>word, recorded</source>
        <comment>how somebody answered</comment>
        <translation>คำพูด อัดเสียงไว้</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundPage</name>
    <message>
        <source>1 yes</source>
        <translation>1 ยินยอม</translation>
    </message>
    <message>
        <source>2 no</source>
        <translation>2 ไม่ยินยอม</translation>
    </message>
    <message>
        <source>3 later</source>
        <translation>3 ไว้วันหลัง</translation>
    </message>
    <message>
        <source>Ctrl+Enter keep</source>
        <translation>Ctrl+Enter เก็บไว้</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>เพิ่มคน</translation>
    </message>
    <message>
        <source>Picture slips…</source>
        <translation>ใบตอบแบบภาพ…</translation>
    </message>
    <message>
        <source>In turn at this laptop</source>
        <translation>ผลัดกันตอบที่โน้ตบุ๊กนี้</translation>
    </message>
    <message>
        <source>Show all answers</source>
        <translation>แสดงคำตอบทั้งหมด</translation>
    </message>
    <message>
        <source>1 yes, 2 no, 3 later. Name: 1 chosen name, 2 “a member”, 3 later, 4 not shown, 5 own name. Backspace: not asked. Delete on a name takes the row out.</source>
        <translation>คำตอบ: 1 ยินยอม · 2 ไม่ยินยอม · 3 ไว้วันหลัง; ชื่อ: 1 ชื่อที่เลือก · 2 “สมาชิกคนหนึ่ง” · 3 ไว้วันหลัง · 4 ไม่แสดง · 5 ชื่อจริง; Backspace: ยังไม่ได้ถาม; กด Delete ที่ชื่อสมาชิกเพื่อเอาแถวนั้นออก</translation>
    </message>
    <message>
        <source>Answers: people and questions</source>
        <translation>คำตอบ: บุคคลและคำถาม</translation>
    </message>
    <message>
        <source>On which day was it answered? Write the day with its year.</source>
        <translation>ตอบในวันไหน เขียนวันที่พร้อมปี</translation>
    </message>
    <message>
        <source>The day of the answers is still to come.</source>
        <translation>วันที่ตอบยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>A spoken answer needs a witness. Write who heard it.</source>
        <translation>คำตอบที่เป็นคำพูดต้องมีพยาน เขียนว่าใครได้ยิน</translation>
    </message>
    <message>
        <source>Nothing is typed yet. Empty cells stay “not asked”: nothing is written for them.</source>
        <translation>ยังไม่ได้กรอกอะไร ช่องว่างยังเป็น “ยังไม่ได้ถาม”: ไม่เขียนอะไรลงไปสำหรับช่องเหล่านั้น</translation>
    </message>
    <message>
        <source>Answers to be written: %1. People: %2. Empty cells stay “not asked”.</source>
        <translation>จะเขียนคำตอบ %1 ข้อ ของ %2 คน ช่องว่างยังเป็น “ยังไม่ได้ถาม”</translation>
    </message>
    <message>
        <source>Where to put the slips</source>
        <translation>จะเก็บใบตอบแบบภาพไว้ที่ไหน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the slips</source>
        <translation>กำลังทำใบตอบแบบภาพ</translation>
    </message>
    <message>
        <source>Keeping the round</source>
        <translation>กำลังเก็บรอบคำถาม</translation>
    </message>
    <message>
        <source>Taken back right after it was typed.</source>
        <translation>คำตอบนี้ถอนคืนไปแล้วทันทีหลังจากกรอก</translation>
    </message>
    <message>
        <source>The round is kept. Answers: %1. People: %2. Ctrl+Z takes it back.</source>
        <translation>เก็บรอบนี้แล้ว คำตอบ %1 ข้อ ของ %2 คน กด Ctrl+Z เพื่อเลิกทำ</translation>
    </message>
    <message>
        <source>A no touches hand-offs that went out before: %1.</source>
        <translation>มีคำตอบว่าไม่ยินยอมที่เกี่ยวกับการส่งมอบซึ่งออกไปแล้ว: %1</translation>
    </message>
    <message>
        <source>To the hand-offs</source>
        <translation>ไปที่การส่งมอบ</translation>
    </message>
    <message>
        <source>A round of questions</source>
        <translation>รอบคำถาม</translation>
    </message>
    <message>
        <source>Keep the round</source>
        <translation>เก็บรอบนี้</translation>
    </message>
    <message>
        <source>A round that was typed and not kept is still here.</source>
        <translation>ที่นี่ยังมีรอบคำถามที่กรอกไว้แต่ยังไม่ได้เก็บ</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>ไม่เก็บไว้</translation>
    </message>
    <message>
        <source>A turn at this laptop was cut off. The answers given in it are still here.</source>
        <translation>มีการตอบที่โน้ตบุ๊กนี้ซึ่งหยุดไปกลางคัน คำตอบที่ให้ไว้ยังอยู่ที่นี่</translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation>เก็บคำตอบเหล่านี้ไว้</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>ไม่เก็บคำตอบเหล่านี้</translation>
    </message>
    <message>
        <source>Picture slips</source>
        <translation>ใบตอบแบบภาพ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>with the chosen name</source>
        <translation>มีชื่อที่เลือก</translation>
    </message>
    <message>
        <source>The number on a slip is the row’s. A slip with a name must stay with the council.</source>
        <translation>หมายเลขบนใบคือหมายเลขของแถว ใบที่มีชื่อต้องอยู่กับคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Make the slips…</source>
        <translation>ทำใบตอบแบบภาพ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::RoundSheet</name>
    <message>
        <source>not asked</source>
        <comment>a question of a round</comment>
        <translation>ยังไม่ได้ถาม</translation>
    </message>
    <message>
        <source>chosen name</source>
        <translation>ชื่อที่เลือก</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ยินยอม</translation>
    </message>
    <message>
        <source>“a member”</source>
        <translation>“สมาชิกคนหนึ่ง”</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ยินยอม</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ไว้วันหลัง</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ไม่แสดง</translation>
    </message>
    <message>
        <source>own name</source>
        <translation>ชื่อจริง</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number on the slip, name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · answered alone</source>
        <translation>%1 · ตอบเองตามลำพัง</translation>
    </message>
    <message>
        <source>%1, %2: answered</source>
        <comment>name, use</comment>
        <translation>%1, %2: ตอบแล้ว</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>name, use, answer</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
</context>
<context>
    <name>balai::ui::SealView</name>
    <message>
        <source>Seal the minutes</source>
        <translation>ปิดผนึกรายงานการประชุม</translation>
    </message>
    <message>
        <source>Only confirmed minutes can be sealed.</source>
        <translation>ปิดผนึกได้เฉพาะรายงานการประชุมที่รับรองแล้ว</translation>
    </message>
    <message>
        <source>Sealed words stay as they are. Later only a correction with its day can be added.</source>
        <translation>ถ้อยคำที่ปิดผนึกแล้วคงอยู่อย่างเดิม ต่อไปเพิ่มได้เฉพาะการแก้ไขที่ลงวันที่ไว้</translation>
    </message>
    <message>
        <source>Reading the minutes</source>
        <translation>กำลังอ่านรายงานการประชุม</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>เก็บไว้ไม่ส่ง</translation>
    </message>
    <message>
        <source>A member:</source>
        <translation>สมาชิกคนหนึ่ง:</translation>
    </message>
    <message>
        <source>One passage: %1</source>
        <translation>ข้อความหนึ่งตอน: %1</translation>
    </message>
    <message>
        <source>%1 passages: %2</source>
        <translation>ข้อความ %1 ตอน: %2</translation>
    </message>
    <message>
        <source>For the council</source>
        <translation>สำหรับคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>สำหรับทุกคน</translation>
    </message>
    <message>
        <source>Held back for the council</source>
        <translation>เก็บไว้ไม่ส่งให้คณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Held back for everybody</source>
        <translation>เก็บไว้ไม่ส่งให้ทุกคน</translation>
    </message>
    <message>
        <source>Sealing the minutes</source>
        <translation>กำลังปิดผนึกรายงานการประชุม</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchFilter</name>
    <message>
        <source>everything</source>
        <translation>ทุกอย่าง</translation>
    </message>
    <message>
        <source>every language</source>
        <translation>ทุกภาษา</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>ใครก็ได้</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>รายงานการประชุม</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>รายการอื่น</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>จนถึง %1</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>ค้นหาที่ไหน</translation>
    </message>
    <message>
        <source>In</source>
        <translation>ใน</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>จนถึง</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>ค้นหาที่นั่น</translation>
    </message>
    <message>
        <source>A day is written like 23 November 2026.</source>
        <translation>เขียนวันที่แบบ 23 พฤศจิกายน 2026</translation>
    </message>
</context>
<context>
    <name>balai::ui::SearchPage</name>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Type what you look for, in any language.</source>
        <translation>พิมพ์สิ่งที่คุณหา ภาษาใดก็ได้</translation>
    </message>
    <message>
        <source>Nothing was found for these words.</source>
        <translation>ไม่พบอะไรสำหรับคำเหล่านี้</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ไปที่นั่น</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>ค้นหาที่ไหน</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>เก็บการค้นหานี้ไว้</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>การค้นหาที่เก็บไว้</translation>
    </message>
    <message>
        <source>Keep it no longer</source>
        <translation>ไม่เก็บไว้แล้ว</translation>
    </message>
</context>
<context>
    <name>balai::ui::SecondPerson</name>
    <message>
        <source>A second person looks at it</source>
        <translation>คนที่สองช่วยดู</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>บัญชี</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>แสดงตัวอักษร</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ยืนยัน</translation>
    </message>
    <message>
        <source>The other person types their own passphrase.</source>
        <translation>อีกคนหนึ่งพิมพ์วลีรหัสผ่านของตนเอง</translation>
    </message>
</context>
<context>
    <name>balai::ui::SeenView</name>
    <message>
        <source>That is right</source>
        <translation>ถูกต้อง</translation>
    </message>
    <message>
        <source>That is not right</source>
        <translation>ไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>we take it back now</source>
        <translation>เราจะถอนคืนคำยินยอมนี้ให้คุณทันที</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ไว้วันหลัง</translation>
    </message>
    <message>
        <source>ask me another day</source>
        <translation>ถามฉันวันอื่น</translation>
    </message>
    <message>
        <source>We have written: yes to %1. Is that right?</source>
        <comment>a body or a circle of people</comment>
        <translation>เราเขียนไว้ว่า: ยินยอมสำหรับ %1 ถูกต้องไหม</translation>
    </message>
    <message>
        <source>For one meeting or one text only.</source>
        <translation>เฉพาะการประชุมเดียวหรือเนื้อความเดียว</translation>
    </message>
    <message>
        <source>You said: %1</source>
        <comment>a condition in her words</comment>
        <translation>คุณพูดว่า: %1</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>จนถึง %1</translation>
    </message>
    <message>
        <source>it stays as it is</source>
        <translation>คำยินยอมนี้คงไว้อย่างเดิม</translation>
    </message>
</context>
<context>
    <name>balai::ui::SentPage</name>
    <message>
        <source>To be called back in part</source>
        <translation>ต้องเรียกคืนบางส่วน</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>ส่งมอบแล้ว</translation>
    </message>
    <message>
        <source>Hand-off %1</source>
        <translation>การส่งมอบ %1</translation>
    </message>
    <message>
        <source>words that were taken out</source>
        <translation>ถ้อยคำที่ถูกเอาออก</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>ทำเมื่อ</translation>
    </message>
    <message>
        <source>A member took back a yes that items %1 went out with. The recall names these numbers and nothing else.</source>
        <translation>สมาชิกคนหนึ่งถอนคืนคำยินยอมที่ทำให้รายการ %1 ออกไป หนังสือเรียกคืนระบุเพียงหมายเลขเหล่านี้</translation>
    </message>
    <message>
        <source>Balai cannot reach papers already sent: the body is asked to stop using them.</source>
        <translation>Balai ตามไปแก้เอกสารที่ส่งไปแล้วไม่ได้ จึงขอให้หน่วยงานหยุดใช้</translation>
    </message>
    <message>
        <source>Print the recall…</source>
        <translation>พิมพ์หนังสือเรียกคืน…</translation>
    </message>
    <message>
        <source>Take in the response sheet…</source>
        <translation>รับแบบตอบกลับเข้ามา…</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>สิ่งที่ส่งไป</translation>
    </message>
    <message>
        <source>What was held back</source>
        <translation>สิ่งที่เก็บไว้ไม่ส่ง</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>การส่งมอบ</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>เตรียม</translation>
    </message>
    <message>
        <source>Here stands what went to ministries and others: exactly what the members agreed to share, and nothing else.</source>
        <translation>ที่นี่คือสิ่งที่ไปถึงกระทรวงและที่อื่น: ตรงตามที่สมาชิกตกลงจะแบ่งปัน และไม่มีสิ่งอื่น</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>การรับมอบ</translation>
    </message>
    <message>
        <source>not noted yet</source>
        <translation>ยังไม่ได้จด</translation>
    </message>
    <message>
        <source>The package was received</source>
        <translation>ชุดเอกสารไปถึงแล้ว</translation>
    </message>
    <message>
        <source>How</source>
        <translation>ชุดเอกสารไปถึงด้วยวิธีใด</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ในวันที่</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ใครรับ</translation>
    </message>
    <message>
        <source>For example: brought by hand, received by the front office.</source>
        <translation>เช่น นำไปส่งด้วยมือ ฝ่ายต้อนรับเป็นผู้รับ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Write the day with its month in letters.</source>
        <translation>เขียนวันที่โดยเขียนชื่อเดือนเป็นตัวหนังสือ</translation>
    </message>
    <message>
        <source>A day that has not come yet cannot be noted.</source>
        <translation>จดวันที่ยังมาไม่ถึงไม่ได้</translation>
    </message>
    <message>
        <source>Write how it got there.</source>
        <translation>เขียนว่าไปถึงได้อย่างไร</translation>
    </message>
    <message>
        <source>Find a hand-off</source>
        <translation>หาการส่งมอบ</translation>
    </message>
    <message>
        <source>No hand-off fits these words.</source>
        <translation>ไม่มีการส่งมอบใดตรงกับคำเหล่านี้</translation>
    </message>
    <message>
        <source>It was received…</source>
        <translation>ไปถึงแล้ว…</translation>
    </message>
    <message>
        <source>Look into a package…</source>
        <translation>เปิดดูชุดเอกสาร…</translation>
    </message>
    <message>
        <source>The filled response sheet, or the signed reply</source>
        <translation>แบบตอบกลับที่กรอกแล้ว หรือไฟล์ตอบกลับที่ลงลายเซ็น</translation>
    </message>
    <message>
        <source>Response sheets and replies (*.xlsx *.csv *.reply)</source>
        <translation>แบบตอบกลับและไฟล์ตอบกลับ (*.xlsx *.csv *.reply)</translation>
    </message>
    <message>
        <source>Call items back…</source>
        <translation>เรียกคืนรายการ…</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>เป็นหนังสือ</translation>
    </message>
    <message>
        <source>by word of mouth or telephone</source>
        <translation>ด้วยวาจาหรือทางโทรศัพท์</translation>
    </message>
    <message>
        <source>on the response sheet</source>
        <translation>ในแบบตอบกลับ</translation>
    </message>
    <message>
        <source>by a signed reply</source>
        <translation>ด้วยไฟล์ตอบกลับที่ลงลายเซ็น</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <comment>number of a hand-off</comment>
        <translation>มี %1 มาแทนแล้ว</translation>
    </message>
    <message>
        <source>recall not acknowledged yet</source>
        <translation>ยังไม่แจ้งว่าหยุดใช้แล้ว</translation>
    </message>
    <message>
        <source>In the place of</source>
        <translation>ใช้แทน</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>ชุดที่มาแทน</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>เรียกคืนแล้ว</translation>
    </message>
    <message>
        <source>items %1, on %2</source>
        <translation>รายการ %1 เมื่อ %2</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ยังไม่ได้แจ้ง</translation>
    </message>
    <message>
        <source>reminded on %1</source>
        <translation>เตือนแล้วเมื่อ %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>การแจ้งว่าหยุดใช้แล้ว</translation>
    </message>
    <message>
        <source>They stopped using it…</source>
        <translation>หน่วยงานหยุดใช้แล้ว…</translation>
    </message>
    <message>
        <source>Remind them…</source>
        <translation>เตือนหน่วยงาน…</translation>
    </message>
    <message>
        <source>A package in its place…</source>
        <translation>ทำชุดเอกสารใหม่มาแทน…</translation>
    </message>
    <message>
        <source>They stopped using what was called back</source>
        <translation>หน่วยงานหยุดใช้สิ่งที่เรียกคืนแล้ว</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>แจ้งมาอย่างไร</translation>
    </message>
    <message>
        <source>Which office</source>
        <translation>หน่วยงานใดแจ้ง</translation>
    </message>
    <message>
        <source>An office, not a person. After this, Today no longer reminds of the recall.</source>
        <translation>เขียนชื่อหน่วยงาน ไม่ใช่ชื่อคน จากนั้นหน้าวันนี้จะไม่เตือนเรื่องการเรียกคืนนี้อีก</translation>
    </message>
    <message>
        <source>This day is before the notice.</source>
        <translation>วันที่นี้อยู่ก่อนวันของหนังสือเรียกคืน</translation>
    </message>
    <message>
        <source>Noting the acknowledgement</source>
        <translation>กำลังจดการแจ้งว่าหยุดใช้แล้ว</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>numbers of copies, day</comment>
        <translation>%1 เมื่อ %2</translation>
    </message>
    <message>
        <source>carried by %1</source>
        <translation>ผู้นำไป: %1</translation>
    </message>
    <message>
        <source>Copies on paper</source>
        <translation>สำเนากระดาษ</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>ผู้นำไป</translation>
    </message>
    <message>
        <source>Cover sheets for printed copies</source>
        <translation>ใบปะหน้าของสำเนากระดาษ</translation>
    </message>
    <message>
        <source>How many copies</source>
        <translation>กี่ชุด</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>ถึงหน่วยงานใด</translation>
    </message>
    <message>
        <source>One sheet for the top of each copy: the office, the reference, the number of the copy, and a line to sign and send back. Who carries it stays here.</source>
        <translation>ใบปะหน้าหนึ่งใบต่อหนึ่งชุด: ชื่อหน่วยงาน เลขที่ หมายเลขชุด และบรรทัดให้ลงชื่อแล้วส่งคืน ส่วนชื่อผู้นำไปเก็บไว้ที่นี่เท่านั้น ไม่พิมพ์ลงในใบปะหน้า</translation>
    </message>
    <message>
        <source>Print the cover sheets…</source>
        <translation>พิมพ์ใบปะหน้า…</translation>
    </message>
    <message>
        <source>Write a number from 1 to %1.</source>
        <translation>เขียนจำนวนตั้งแต่ 1 ถึง %1</translation>
    </message>
    <message>
        <source>Where to put the cover sheets</source>
        <translation>จะเก็บใบปะหน้าไว้ที่ไหน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover sheets</source>
        <translation>กำลังทำใบปะหน้า</translation>
    </message>
    <message>
        <source>Cover sheets for paper…</source>
        <translation>ใบปะหน้าสำหรับกระดาษ…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SettingsPage</name>
    <message>
        <source>This account, on this laptop</source>
        <translation>บัญชีนี้ บนโน้ตบุ๊กเครื่องนี้</translation>
    </message>
    <message>
        <source>What the council agreed</source>
        <translation>สิ่งที่คณะที่ปรึกษาตกลงกัน</translation>
    </message>
    <message>
        <source>The language of the window. Records keep the languages they were written in.</source>
        <translation>ภาษาของหน้าต่าง ข้อมูลยังคงภาษาที่เขียนไว้</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − make letters larger and smaller.</source>
        <translation>Ctrl + และ Ctrl − ทำให้ตัวหนังสือใหญ่ขึ้นและเล็กลง</translation>
    </message>
    <message>
        <source>After this time without a key or a movement the vault locks.</source>
        <translation>ตู้นิรภัยจะล็อกเมื่อไม่มีการกดแป้นหรือขยับนานเท่านี้</translation>
    </message>
    <message>
        <source>How long a yes lasts where no day was said.</source>
        <translation>คำยินยอมใช้ได้นานเท่าใด ถ้าไม่ได้บอกวันไว้</translation>
    </message>
    <message>
        <source>How long a body has to answer a hand-off.</source>
        <translation>หน่วยงานมีเวลาตอบการส่งมอบนานเท่าใด</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>หน้าตา</translation>
    </message>
    <message>
        <source>light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>มืด</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>ล็อกหลังจาก</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n เดือน</numerusform>
        </translation>
    </message>
    <message>
        <source>A yes lasts</source>
        <translation>คำยินยอมใช้ได้</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>เวลาให้ตอบ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>How the three answers stand before a member, on the screen and on picture slips.</source>
        <translation>ลำดับของสามคำตอบเมื่อแสดงให้สมาชิก ทั้งบนจอและบนใบตอบแบบภาพ</translation>
    </message>
    <message>
        <source>Order of the answers</source>
        <translation>ลำดับของคำตอบ</translation>
    </message>
    <message>
        <source>yes, no, later</source>
        <translation>ยินยอม ไม่ยินยอม ไว้วันหลัง</translation>
    </message>
    <message>
        <source>no, later, yes</source>
        <translation>ไม่ยินยอม ไว้วันหลัง ยินยอม</translation>
    </message>
    <message>
        <source>later, no, yes</source>
        <translation>ไว้วันหลัง ไม่ยินยอม ยินยอม</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>เปลี่ยนวลีรหัสผ่านแล้ว</translation>
    </message>
    <message>
        <source>Keys and people</source>
        <translation>กุญแจและคน</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>เปลี่ยนวลีรหัสผ่าน…</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>แผ่นกู้คืนใหม่…</translation>
    </message>
    <message>
        <source>People who use this laptop…</source>
        <translation>คนที่ใช้โน้ตบุ๊กเครื่องนี้…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>เหตุผิดปกติ…</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet: sealed details, hand-off and exchange stay shut.</source>
        <translation>ยังไม่ได้ลองใช้แผ่นกู้คืน: ข้อมูลปิดผนึก การส่งมอบ และการแลกเปลี่ยนข้อมูลจะยังปิดอยู่</translation>
    </message>
    <message>
        <source>Careful words…</source>
        <translation>คำที่ควรระวัง…</translation>
    </message>
    <message>
        <source>How days, hours and counts are written here and on a member’s papers. Numbers of papers, money and files keep 0–9.</source>
        <translation>วิธีเขียนวันที่ เวลา และจำนวนนับที่นี่และในกระดาษของสมาชิก เลขที่เอกสาร จำนวนเงิน และไฟล์ยังใช้ 0–9</translation>
    </message>
    <message>
        <source>After these days without an acknowledgement, Today reminds of a recall.</source>
        <translation>ถ้าครบจำนวนวันนี้แล้วยังไม่มีการตอบรับ หน้าวันนี้จะเตือนเรื่องการเรียกคืน</translation>
    </message>
    <message>
        <source>Groups of listening rounds…</source>
        <translation>กลุ่มของวงรับฟัง…</translation>
    </message>
    <message>
        <source>Reminder of a recall</source>
        <translation>การเตือนเรื่องเรียกคืน</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>ตัวเลข</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Who helps…</source>
        <translation>ใครช่วยบ้าง…</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharePaper</name>
    <message>
        <source>Share of a key</source>
        <translation>ชิ้นกุญแจ</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>ชิ้นที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>This is a part of a key. Alone it opens nothing. Any %1 of these shares together open what is locked.</source>
        <translation>นี่คือส่วนหนึ่งของกุญแจ ชิ้นเดียวเปิดอะไรไม่ได้ ชิ้นเหล่านี้ %1 ชิ้นใดก็ได้รวมกันจะเปิดสิ่งที่ล็อกไว้</translation>
    </message>
    <message>
        <source>Keep this paper where only you would look, away from the laptop. Do not photograph it. Give it only to a person you know, face to face.</source>
        <translation>เก็บกระดาษนี้ไว้ในที่ที่มีแต่คุณจะมองหา ห่างจากโน้ตบุ๊ก อย่าถ่ายรูป มอบให้เฉพาะคนที่คุณรู้จักและพบหน้ากัน</translation>
    </message>
</context>
<context>
    <name>balai::ui::SharesPanel</name>
    <message>
        <source>Show the letters</source>
        <translation>แสดงตัวอักษร</translation>
    </message>
    <message>
        <source>Type a share first, or choose its file.</source>
        <translation>พิมพ์ชิ้นกุญแจก่อน หรือเลือกไฟล์ของชิ้น</translation>
    </message>
    <message>
        <source>Choose a new passphrase of at least %1 letters.</source>
        <translation>เลือกวลีรหัสผ่านใหม่ที่มีอย่างน้อย %1 ตัวอักษร</translation>
    </message>
    <message>
        <source>share %1</source>
        <comment>one of those that were handed in</comment>
        <translation>ชิ้น %1</translation>
    </message>
    <message>
        <source>Files of shares</source>
        <translation>ไฟล์ของชิ้นกุญแจ</translation>
    </message>
    <message>
        <source>Shares (*.txt)</source>
        <translation>ชิ้นกุญแจ (*.txt)</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>ยังไม่มีชิ้นกุญแจ</translation>
    </message>
    <message>
        <source>Shares so far: %1</source>
        <translation>ชิ้นกุญแจที่มีตอนนี้: %1</translation>
    </message>
    <message>
        <source>A share is a part of the key. Several people keep one each. Enough of them together open the records.</source>
        <translation>ชิ้นกุญแจคือส่วนหนึ่งของกุญแจ หลายคนเก็บไว้คนละชิ้น ถ้ารวมกันครบจำนวน จะเปิดข้อมูลได้</translation>
    </message>
    <message>
        <source>A share, as it stands on the paper</source>
        <translation>ชิ้นกุญแจ ตามที่เขียนบนกระดาษ</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>เพิ่มชิ้นนี้</translation>
    </message>
    <message>
        <source>From files…</source>
        <translation>จากไฟล์…</translation>
    </message>
    <message>
        <source>A new passphrase, for the time after</source>
        <translation>วลีรหัสผ่านใหม่ สำหรับใช้หลังจากนี้</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetPage</name>
    <message>
        <source>Printing the sheet</source>
        <translation>กำลังพิมพ์แผ่นกู้คืน</translation>
    </message>
    <message>
        <source>The recovery sheet has not been tried yet. Until then sealed details, hand-off and exchange stay shut.</source>
        <translation>ยังไม่ได้ลองใช้แผ่นกู้คืน ข้อมูลปิดผนึก การส่งมอบ และการแลกเปลี่ยนข้อมูลจะยังปิดอยู่จนกว่าจะลองแล้ว</translation>
    </message>
    <message>
        <source>A new recovery code goes onto a new sheet. The former sheet then opens nothing here any more; backups made before still open with it. Have paper at hand: the code is shown only once.</source>
        <translation>รหัสกู้คืนใหม่จะอยู่บนแผ่นใหม่ จากนั้นแผ่นเดิมเปิดอะไรที่นี่ไม่ได้แล้ว แต่สำเนาสำรองที่ทำไว้ก่อนยังเปิดด้วยแผ่นเดิมได้ เตรียมกระดาษไว้ใกล้มือ: รหัสแสดงครั้งเดียว</translation>
    </message>
    <message>
        <source>Only a facilitator makes a new recovery code.</source>
        <translation>มีแต่ผู้ประสานงานที่สร้างรหัสกู้คืนใหม่ได้</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>สร้างรหัสกู้คืนใหม่</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ไว้วันหลัง</translation>
    </message>
    <message>
        <source>The sheet is tried</source>
        <translation>ลองใช้แผ่นแล้ว</translation>
    </message>
    <message>
        <source>Making the recovery code</source>
        <translation>กำลังสร้างรหัสกู้คืน</translation>
    </message>
    <message>
        <source>This stays shut until the recovery sheet has been tried. Without it, a forgotten passphrase would lose everything.</source>
        <translation>ส่วนนี้จะยังปิดอยู่จนกว่าจะได้ลองใช้แผ่นกู้คืน ถ้าไม่มีแผ่นนี้ เมื่อลืมวลีรหัสผ่าน ทุกอย่างจะหายไป</translation>
    </message>
    <message>
        <source>To the recovery sheet</source>
        <translation>ไปที่แผ่นกู้คืน</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>แผ่นกู้คืน</translation>
    </message>
</context>
<context>
    <name>balai::ui::SheetQuestion</name>
    <message>
        <source>Take the joined cells apart and try again.</source>
        <translation>แยกเซลล์ที่ผสานกันออก แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The head of the sheet is gone. Ask the office for the sheet as it was sent.</source>
        <translation>หัวตารางหายไป ขอแบบตอบกลับตามที่ส่งไปจากหน่วยงาน</translation>
    </message>
    <message>
        <source>Ask the office what this column means, or take it out of the sheet.</source>
        <translation>ถามหน่วยงานว่าคอลัมน์นี้หมายถึงอะไร หรือเอาออกจากแบบตอบกลับ</translation>
    </message>
    <message>
        <source>Ask the office which day it means, and write it as 2027-03-01.</source>
        <translation>ถามหน่วยงานว่าหมายถึงวันใด แล้วเขียนแบบ 2027-03-01</translation>
    </message>
    <message>
        <source>Ask the office which answer of the list it means.</source>
        <translation>ถามหน่วยงานว่าหมายถึงคำตอบใดในรายการ</translation>
    </message>
    <message>
        <source>Compare the numbers with the package, or ask the office.</source>
        <translation>เทียบเลขกับชุดเอกสาร หรือถามหน่วยงาน</translation>
    </message>
    <message>
        <source>Ask the office what it means.</source>
        <translation>ถามหน่วยงานว่าหมายถึงอะไร</translation>
    </message>
    <message>
        <source>This file cannot be read as a response sheet. Nothing was recorded.</source>
        <translation>อ่านไฟล์นี้เป็นแบบตอบกลับไม่ได้ ไม่มีอะไรถูกบันทึก</translation>
    </message>
    <message>
        <source>Save it again as XLSX without a password.</source>
        <translation>บันทึกใหม่เป็น XLSX โดยไม่มีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Line %1, column %2, could not be read for sure. Nothing was recorded.</source>
        <translation>บรรทัด %1 คอลัมน์ %2 อ่านได้ไม่แน่ชัด ไม่มีอะไรถูกบันทึก</translation>
    </message>
    <message>
        <source>Not read for sure: %1. %2</source>
        <comment>column, what to do</comment>
        <translation>อ่านได้ไม่แน่ชัด: %1 %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::Sidebar</name>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>การส่งมอบ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>แลกเปลี่ยนข้อมูล</translation>
    </message>
    <message>
        <source>Consent forms</source>
        <translation>ใบยินยอม</translation>
    </message>
    <message>
        <source>Honoraria</source>
        <translation>ค่าตอบแทน</translation>
    </message>
    <message>
        <source>Ministries and bodies</source>
        <translation>กระทรวงและหน่วยงาน</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>สำเนาสำรอง</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>บังจอ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>คำเชิญ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>วิธีใช้</translation>
    </message>
    <message>
        <source>People who use this laptop</source>
        <translation>คนที่ใช้โน้ตบุ๊กเครื่องนี้</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>แผ่นกู้คืน</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>เหตุผิดปกติ</translation>
    </message>
</context>
<context>
    <name>balai::ui::StageLine</name>
    <message>
        <source>Stage of the recommendation: %1</source>
        <translation>ขั้นของข้อเสนอแนะ: %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::StatusWords</name>
    <message>
        <source>Saved</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>one person still to review</source>
        <translation>อีกหนึ่งคนต้องทบทวน</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>อีก %1 คนต้องทบทวน</translation>
    </message>
    <message>
        <source>last exchange %1</source>
        <translation>แลกเปลี่ยนข้อมูลล่าสุด %1</translation>
    </message>
</context>
<context>
    <name>balai::ui::TakeHome</name>
    <message>
        <source>What members take home</source>
        <translation>สิ่งที่สมาชิกเอากลับบ้าน</translation>
    </message>
    <message>
        <source>Members who take something home</source>
        <translation>สมาชิกที่เอาบางอย่างกลับบ้าน</translation>
    </message>
    <message>
        <source>Nobody wants to take these minutes home.</source>
        <translation>ไม่มีใครอยากเอารายงานการประชุมนี้กลับบ้าน</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>เป็นกระดาษ</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>เป็นไฟล์</translation>
    </message>
    <message>
        <source>Where to put the paper</source>
        <translation>จะเก็บเอกสารไว้ที่ไหน</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the paper</source>
        <translation>กำลังทำเอกสาร</translation>
    </message>
    <message>
        <source>Where to put the file</source>
        <translation>จะเก็บไฟล์ไว้ที่ไหน</translation>
    </message>
    <message>
        <source>Sealed file (*.age)</source>
        <translation>ไฟล์ปิดผนึก (*.age)</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>กำลังทำไฟล์</translation>
    </message>
    <message>
        <source>These six words open the file. Let the member write them down, apart from it.</source>
        <translation>หกคำนี้ใช้เปิดไฟล์ ให้สมาชิกจดไว้แยกจากไฟล์</translation>
    </message>
</context>
<context>
    <name>balai::ui::TermsPage</name>
    <message>
        <source>left alone</source>
        <translation>ปล่อยไว้</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>ของเรา</translation>
    </message>
    <message>
        <source>The council’s own</source>
        <translation>ของคณะที่ปรึกษาเอง</translation>
    </message>
    <message>
        <source>It comes with Balai</source>
        <translation>มากับ Balai</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>ใช้แทน</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>เพราะอะไร</translation>
    </message>
    <message>
        <source>It is underlined in the minutes. Words that a member said are let alone.</source>
        <translation>คำนี้ขีดเส้นใต้ในรายงานการประชุม ส่วนคำที่สมาชิกพูดไม่แตะต้อง</translation>
    </message>
    <message>
        <source>It is left alone: nothing is underlined.</source>
        <translation>คำนี้ปล่อยไว้: ไม่ขีดเส้นใต้สิ่งใด</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>แก้…</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>ปล่อยคำนี้ไว้</translation>
    </message>
    <message>
        <source>Be careful with it again</source>
        <translation>กลับมาระวังคำนี้</translation>
    </message>
    <message>
        <source>A careful word</source>
        <translation>คำที่ควรระวัง</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Word or words</source>
        <translation>คำหนึ่งหรือหลายคำ</translation>
    </message>
    <message>
        <source>Put commas between several words to use instead. They are advice: nobody’s text is changed.</source>
        <translation>ถ้ามีหลายคำให้ใช้แทน ให้คั่นด้วยจุลภาค คำเหล่านี้เป็นเพียงคำแนะนำ: ไม่มีข้อความของใครถูกแก้</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Write the word first.</source>
        <translation>เขียนคำนั้นก่อน</translation>
    </message>
    <message>
        <source>The word itself stands among those to use instead.</source>
        <translation>คำนั้นเองอยู่ในคำที่ให้ใช้แทน</translation>
    </message>
    <message>
        <source>This word is in the list already.</source>
        <translation>คำนี้มีอยู่ในรายการแล้ว</translation>
    </message>
    <message>
        <source>Careful words</source>
        <translation>คำที่ควรระวัง</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>คำใหม่</translation>
    </message>
    <message>
        <source>Here stand words that can hurt, and others to use. Balai underlines them in the minutes and changes nothing.</source>
        <translation>ที่นี่คือคำที่อาจทำให้เจ็บ และคำอื่นที่ใช้แทนได้ Balai ขีดเส้นใต้คำเหล่านี้ในรายงานการประชุม และไม่แก้อะไร</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayLines</name>
    <message>
        <source>One honorarium was perhaps paid twice</source>
        <translation>ค่าตอบแทนหนึ่งรายการอาจจ่ายซ้ำ</translation>
    </message>
    <message>
        <source>Somebody took back a yes</source>
        <translation>มีคนถอนคืนคำยินยอม</translation>
    </message>
    <message>
        <source>in hand-off %1</source>
        <translation>ในการส่งมอบ %1</translation>
    </message>
    <message>
        <source>Recall notice</source>
        <comment>chip: a notice has to go out</comment>
        <translation>หนังสือเรียกคืน</translation>
    </message>
    <message>
        <source>One yes ends on %1</source>
        <translation>คำยินยอมหนึ่งเรื่องสิ้นสุด %1</translation>
    </message>
    <message>
        <source>One yes ended on %1</source>
        <translation>คำยินยอมหนึ่งเรื่องสิ้นสุดแล้วเมื่อ %1</translation>
    </message>
    <message>
        <source>One question was put off</source>
        <translation>คำถามหนึ่งข้อเลื่อนไว้วันหลัง</translation>
    </message>
    <message>
        <source>%1 questions were put off</source>
        <translation>คำถาม %1 ข้อเลื่อนไว้วันหลัง</translation>
    </message>
    <message>
        <source>next round</source>
        <comment>date column: ask at the next meeting</comment>
        <translation>รอบหน้า</translation>
    </message>
    <message>
        <source>One person still to review</source>
        <translation>อีกหนึ่งคนต้องทบทวน</translation>
    </message>
    <message>
        <source>%1 people still to review</source>
        <translation>อีก %1 คนต้องทบทวน</translation>
    </message>
    <message>
        <source>Everybody has read the minutes</source>
        <translation>ทุกคนอ่านรายงานการประชุมแล้ว</translation>
    </message>
    <message>
        <source>minutes of %1</source>
        <translation>รายงานการประชุม %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>ภายใน %1</translation>
    </message>
    <message>
        <source>A request to take one sentence out</source>
        <translation>มีคำขอให้เอาประโยคหนึ่งออก</translation>
    </message>
    <message>
        <source>%1 requests to take a sentence out</source>
        <translation>มีคำขอให้เอาประโยคออก %1 เรื่อง</translation>
    </message>
    <message>
        <source>Answer first</source>
        <comment>chip at a request that comes before other work</comment>
        <translation>ตอบก่อน</translation>
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
        <translation>วันเป้าหมาย</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chip: an answer is due</comment>
        <translation>ถึงกำหนด</translation>
    </message>
    <message>
        <source>One person is owed for %1</source>
        <translation>ค้างจ่ายหนึ่งคนสำหรับ %1</translation>
    </message>
    <message>
        <source>%2 people are owed for %1</source>
        <translation>ค้างจ่าย %2 คนสำหรับ %1</translation>
    </message>
    <message>
        <source>One person is owed</source>
        <translation>ค้างจ่ายหนึ่งคน</translation>
    </message>
    <message>
        <source>%1 people are owed</source>
        <translation>ค้างจ่าย %1 คน</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>ทำสำเนาสำรอง</translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation>ทำสำเนาสำรองชุดแรก</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>เมื่อวาน</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <comment>the last backup</comment>
        <translation>%1 วันก่อน</translation>
    </message>
    <message>
        <source>An action is due</source>
        <translation>งานที่ต้องทำถึงกำหนด</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>ความยินยอม</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>รายงานการประชุม</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>Honoraria and backups</source>
        <translation>ค่าตอบแทนและสำเนาสำรอง</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour by which something has to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an invitation is still open</source>
        <translation>ยังมีคำเชิญหนึ่งที่รออยู่</translation>
    </message>
    <message>
        <source>A consent text has changed: %1</source>
        <comment>use</comment>
        <translation>เนื้อความของใบยินยอมเปลี่ยนแล้ว: %1</translation>
    </message>
    <message>
        <source>one person to ask again</source>
        <translation>หนึ่งคนที่ต้องถามอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 people to ask again</source>
        <translation>%1 คนที่ต้องถามอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 waits for an answer to its invitation</source>
        <comment>body</comment>
        <translation>%1 รอคำตอบเรื่องคำเชิญ</translation>
    </message>
    <message>
        <source>An invitation waits for an answer</source>
        <translation>คำเชิญหนึ่งรอคำตอบ</translation>
    </message>
    <message>
        <source>An incident: those concerned have to be told</source>
        <translation>เหตุผิดปกติ: ต้องบอกคนที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>A recall was not acknowledged</source>
        <translation>ยังไม่มีการตอบรับการเรียกคืน</translation>
    </message>
    <message>
        <source>hand-off %1</source>
        <translation>การส่งมอบ %1</translation>
    </message>
    <message>
        <source>Remind them</source>
        <comment>chip: a body has not acknowledged a recall</comment>
        <translation>เตือนหน่วยงาน</translation>
    </message>
</context>
<context>
    <name>balai::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>การประชุมใหม่</translation>
    </message>
    <message>
        <source>↑ ↓ move</source>
        <translation>↑ ↓ เลื่อน</translation>
    </message>
    <message>
        <source>1–9 or Enter opens</source>
        <translation>1–9 หรือ Enter เปิด</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes</source>
        <translation>Ctrl+Z เลิกทำ</translation>
    </message>
    <message>
        <source>What needs somebody now</source>
        <translation>สิ่งที่ต้องมีคนดูแลตอนนี้</translation>
    </message>
    <message>
        <source>Nothing needs anybody today. What comes due stands here.</source>
        <translation>วันนี้ไม่มีอะไรต้องมีคนดูแล เมื่อมีสิ่งที่ถึงกำหนดจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>การประชุมครั้งหน้า</translation>
    </message>
    <message>
        <source>Open agenda</source>
        <translation>เปิดระเบียบวาระ</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>วางแผนการประชุม</translation>
    </message>
    <message>
        <source>No meeting is planned yet.</source>
        <translation>ยังไม่ได้วางแผนการประชุม</translation>
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
        <translation>สมาชิกหนึ่งคนจะมา</translation>
    </message>
    <message>
        <source>%1 members coming</source>
        <translation>สมาชิก %1 คนจะมา</translation>
    </message>
    <message>
        <source>one apology</source>
        <translation>ลาหนึ่งคน</translation>
    </message>
    <message>
        <source>%1 apologies</source>
        <translation>ลา %1 คน</translation>
    </message>
    <message>
        <source>%1, with interpreter</source>
        <translation>%1 มีล่าม</translation>
    </message>
    <message>
        <source>Recommendations by stage</source>
        <translation>ข้อเสนอแนะแยกตามขั้น</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>กำลังทบทวน</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>เห็นชอบแล้ว</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>One recommendation.</source>
        <translation>ข้อเสนอแนะหนึ่งข้อ</translation>
    </message>
    <message>
        <source>%1 recommendations by stage.</source>
        <translation>ข้อเสนอแนะ %1 ข้อ แยกตามขั้น</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ขั้น</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>ข้อเสนอแนะ</translation>
    </message>
    <message>
        <source>%1 of %2 sent are answered</source>
        <translation>ตอบแล้ว %1 จาก %2 ข้อที่ส่งไป</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>แลกเปลี่ยนข้อมูล</translation>
    </message>
    <message>
        <source>Last one %1</source>
        <translation>ล่าสุด %1</translation>
    </message>
    <message>
        <source>Nothing was exchanged with another laptop yet.</source>
        <translation>ยังไม่ได้แลกเปลี่ยนอะไรกับโน้ตบุ๊กเครื่องอื่น</translation>
    </message>
    <message>
        <source>One passage has two versions</source>
        <translation>ข้อความหนึ่งตอนมีสองฉบับ</translation>
    </message>
    <message>
        <source>%1 passages have two versions</source>
        <translation>ข้อความ %1 ตอนมีสองฉบับ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>เลือก</translation>
    </message>
</context>
<context>
    <name>balai::ui::ToldWords</name>
    <message>
        <source>I have written them down</source>
        <translation>จดไว้แล้ว</translation>
    </message>
</context>
<context>
    <name>balai::ui::TranslationSheets</name>
    <message>
        <source>Translations</source>
        <translation>คำแปล</translation>
    </message>
    <message>
        <source>Sheet for a translator…</source>
        <translation>แผ่นงานสำหรับผู้แปล…</translation>
    </message>
    <message>
        <source>Take in a sheet…</source>
        <translation>รับแผ่นงานเข้ามา…</translation>
    </message>
    <message>
        <source>%1: %2 to translate, %3 behind their original</source>
        <translation>%1: ต้องแปล %2 ยังไม่ทันต้นฉบับ %3</translation>
    </message>
    <message>
        <source>The council has one language.</source>
        <translation>คณะที่ปรึกษามีภาษาเดียว</translation>
    </message>
    <message>
        <source>Sheet for a translator</source>
        <translation>แผ่นงานสำหรับผู้แปล</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>แปลเป็น</translation>
    </message>
    <message>
        <source>This file leaves the vault. It holds only what may go to partner organisations, and nobody’s name beside it.</source>
        <translation>ไฟล์นี้ออกจากตู้นิรภัย มีเฉพาะสิ่งที่ไปถึงองค์กรภาคีได้ และไม่มีชื่อของใครอยู่ข้าง ๆ</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>เลือกที่เก็บ</translation>
    </message>
    <message>
        <source>Where to put the sheet</source>
        <translation>จะเก็บแผ่นงานไว้ที่ไหน</translation>
    </message>
    <message>
        <source>XLSX (*.xlsx);;XLIFF (*.xliff)</source>
        <translation>XLSX (*.xlsx);;XLIFF (*.xliff)</translation>
    </message>
    <message>
        <source>Making the sheet</source>
        <translation>กำลังทำแผ่นงาน</translation>
    </message>
    <message>
        <source>Passages in the sheet: %1. Held back: %2.</source>
        <translation>ข้อความในแผ่นงาน: %1 เก็บไว้ไม่ส่ง: %2</translation>
    </message>
    <message>
        <source>Take in a sheet</source>
        <translation>รับแผ่นงานเข้ามา</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.xliff *.xlf)</source>
        <translation>แผ่นงาน (*.xlsx *.xliff *.xlf)</translation>
    </message>
    <message>
        <source>Taking in the sheet</source>
        <translation>กำลังรับแผ่นงานเข้ามา</translation>
    </message>
    <message>
        <source>Translations taken in: %1. Their originals changed since: %2.</source>
        <translation>คำแปลที่รับเข้ามา: %1 ต้นฉบับที่เปลี่ยนไปหลังจากนั้น: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoiceNote</name>
    <message>
        <source>Stop recording</source>
        <translation>หยุดอัดเสียง</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>พูดใหม่</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Listen to it</source>
        <translation>ฟังดู</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>ทิ้งเสียงนี้</translation>
    </message>
    <message>
        <source>Recording: %1 of at most %2.</source>
        <translation>กำลังอัดเสียง: %1 จากไม่เกิน %2</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>อัดเสียงแล้ว: %1</translation>
    </message>
    <message>
        <source>There is no room for more recordings here.</source>
        <translation>ที่นี่ไม่มีที่ให้อัดเสียงเพิ่มแล้ว</translation>
    </message>
    <message>
        <source>At most %1 minutes.</source>
        <translation>ไม่เกิน %1 นาที</translation>
    </message>
    <message>
        <source>No microphone answers on this laptop. You can type instead, or tell somebody who writes it down.</source>
        <translation>ไมโครโฟนของโน้ตบุ๊กเครื่องนี้ไม่ทำงาน คุณพิมพ์แทนได้ หรือบอกให้คนช่วยเขียนได้</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is here.</source>
        <translation>ไมโครโฟนหยุดทำงาน สิ่งที่พูดไว้ก่อนหน้านั้นยังอยู่ที่นี่</translation>
    </message>
    <message>
        <source>It cannot be played on this laptop.</source>
        <translation>เปิดฟังบนโน้ตบุ๊กเครื่องนี้ไม่ได้</translation>
    </message>
</context>
<context>
    <name>balai::ui::VoicesLine</name>
    <message>
        <source>Read aloud: this laptop is asked for its voices.</source>
        <translation>อ่านให้ฟัง: กำลังดูว่าโน้ตบุ๊กเครื่องนี้มีเสียงอ่านใดบ้าง</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of languages</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Read aloud: this laptop has no voice. Recordings that people make can be listened to.</source>
        <translation>อ่านให้ฟัง: โน้ตบุ๊กเครื่องนี้ไม่มีเสียงอ่าน แต่ฟังเสียงที่คนอัดไว้ได้</translation>
    </message>
    <message>
        <source>Read aloud: this laptop has a voice for every language.</source>
        <translation>อ่านให้ฟัง: โน้ตบุ๊กเครื่องนี้มีเสียงอ่านครบทุกภาษา</translation>
    </message>
    <message>
        <source>Read aloud: %1. No voice here for: %2.</source>
        <comment>names of languages</comment>
        <translation>อ่านให้ฟัง: %1 ที่นี่ไม่มีเสียงอ่านสำหรับ: %2</translation>
    </message>
</context>
<context>
    <name>balai::ui::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
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
        <translation>การเปลี่ยนแปลงนี้เป็นของคณะที่ปรึกษาอื่น</translation>
    </message>
    <message>
        <source>They come from a laptop that this council has not admitted yet.</source>
        <translation>มาจากโน้ตบุ๊กที่คณะที่ปรึกษานี้ยังไม่ได้รับเข้า</translation>
    </message>
    <message>
        <source>They were not signed by the laptop that they name.</source>
        <translation>ไม่ได้ลงลายเซ็นโดยโน้ตบุ๊กที่ระบุไว้</translation>
    </message>
    <message>
        <source>The council does not trust that laptop any more.</source>
        <translation>คณะที่ปรึกษาไม่ไว้ใจโน้ตบุ๊กเครื่องนั้นแล้ว</translation>
    </message>
    <message>
        <source>This laptop is trusted with other keys. Compare its words by voice before anything else.</source>
        <translation>โน้ตบุ๊กนี้ได้รับความไว้วางใจด้วยกุญแจชุดอื่น เทียบคำของเครื่องด้วยเสียงก่อนทำสิ่งอื่น</translation>
    </message>
    <message>
        <source>A laptop does not end the trust in itself. Do it on another laptop.</source>
        <translation>โน้ตบุ๊กเลิกไว้วางใจตัวเองไม่ได้ ทำจากโน้ตบุ๊กเครื่องอื่น</translation>
    </message>
    <message>
        <source>The invitation was used before. Ask for a new one.</source>
        <translation>คำเชิญนี้เคยใช้แล้ว ขอคำเชิญใหม่</translation>
    </message>
    <message>
        <source>An office’s account exchanges nothing. Use an account of the council.</source>
        <translation>บัญชีของสำนักงานไม่แลกเปลี่ยนข้อมูล ใช้บัญชีของคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>Many records would be erased at once. A second person confirms that with their own passphrase.</source>
        <translation>จะมีข้อมูลจำนวนมากถูกลบถาวรพร้อมกัน ต้องมีคนที่สองยืนยันด้วยวลีรหัสผ่านของตน</translation>
    </message>
    <message>
        <source>This member takes no paper home. Read it together here instead.</source>
        <translation>สมาชิกนี้ไม่เอาเอกสารกลับบ้าน อ่านด้วยกันที่นี่แทน</translation>
    </message>
    <message>
        <source>This vault was restored from a backup. Take in what the other laptops have, or say in Exchange why nothing newer exists.</source>
        <translation>ตู้นิรภัยนี้กู้คืนจากสำเนาสำรอง รับสิ่งที่โน้ตบุ๊กเครื่องอื่นมีเข้ามา หรือบอกในหน้าแลกเปลี่ยนข้อมูลว่าทำไมจึงไม่มีสิ่งใดใหม่กว่า</translation>
    </message>
    <message>
        <source>This vault was not restored from a backup, or has caught up. Nothing needs to be done.</source>
        <translation>ตู้นิรภัยนี้ไม่ได้กู้คืนจากข้อมูลสำรอง หรือตามทันแล้ว ไม่ต้องทำอะไร</translation>
    </message>
    <message>
        <source>A council keeps at least one facilitator.</source>
        <translation>คณะที่ปรึกษาต้องมีผู้ประสานงานอย่างน้อยหนึ่งคน</translation>
    </message>
    <message>
        <source>One passphrase always stays. Add another one first.</source>
        <translation>ต้องมีวลีรหัสผ่านเหลืออยู่หนึ่งวลีเสมอ เพิ่มวลีอื่นก่อน</translation>
    </message>
    <message>
        <source>This passphrase belongs to another account. Give the name of that account, or the right passphrase.</source>
        <translation>วลีรหัสผ่านนี้เป็นของบัญชีอื่น บอกชื่อบัญชีนั้น หรือใช้วลีรหัสผ่านที่ถูกต้อง</translation>
    </message>
    <message>
        <source>Nothing of this package was called back.</source>
        <translation>ไม่มีส่วนใดของชุดเอกสารนี้ถูกเรียกคืน</translation>
    </message>
    <message>
        <source>All of this package was called back, so there is nothing to send in its place.</source>
        <translation>ชุดเอกสารนี้ถูกเรียกคืนทั้งหมด จึงไม่มีอะไรจะส่งแทน</translation>
    </message>
    <message>
        <source>There is a package in its place already.</source>
        <translation>มีชุดเอกสารมาแทนอยู่แล้ว</translation>
    </message>
    <message>
        <source>Whoever wrote these minutes does not read them aloud to members.</source>
        <translation>คนที่เขียนรายงานการประชุมนี้ไม่อ่านให้สมาชิกฟัง</translation>
    </message>
    <message>
        <source>Whoever wrote a translation does not check it. Ask somebody else.</source>
        <translation>ผู้เขียนคำแปลไม่ตรวจคำแปลของตนเอง ขอให้คนอื่นตรวจ</translation>
    </message>
    <message>
        <source>A member asked for words to be taken out. Answer that first.</source>
        <translation>มีสมาชิกขอให้นำข้อความออก ตอบเรื่องนั้นก่อน</translation>
    </message>
    <message>
        <source>A second person confirms this with an account and passphrase of their own.</source>
        <translation>ส่วนนี้ปิดผนึกแล้ว รายงานการประชุมแก้ไว้ข้างส่วนที่ปิดผนึก เรื่องอื่นต้องใช้บัญชีที่เปิดข้อมูลปิดผนึกได้</translation>
    </message>
    <message>
        <source>The council’s signing key changed since the preview. Look at the preview again.</source>
        <translation>ต้องใช้บัญชีที่เปิดข้อมูลปิดผนึกได้ ขอให้คนที่มีบัญชีแบบนั้นทำ</translation>
    </message>
    <message>
        <source>The preview has questions that are not answered yet. Answer each one with a reason.</source>
        <translation>ต้องมีคนที่สองยืนยันด้วยบัญชีและวลีรหัสผ่านของตน</translation>
    </message>
    <message>
        <source>Nothing of what was chosen may go out now. The preview says why.</source>
        <translation>กุญแจลงลายมือชื่อของคณะที่ปรึกษาเปลี่ยนไปหลังจากดูตัวอย่าง ดูตัวอย่างอีกครั้ง</translation>
    </message>
    <message>
        <source>This review copy is no longer valid. Ask for a new one.</source>
        <translation>ในตัวอย่างยังมีคำถามที่ไม่ได้ตอบ ตอบแต่ละข้อพร้อมเหตุผล</translation>
    </message>
    <message>
        <source>Ask a facilitator to do it.</source>
        <translation>ขอให้ผู้ประสานงานทำให้</translation>
    </message>
    <message>
        <source>It is sealed. Minutes are corrected beside what was sealed; other things need an account that opens sealed details.</source>
        <translation>ไม่มีสิ่งใดที่เลือกไว้ออกไปได้ตอนนี้ ตัวอย่างบอกเหตุผล</translation>
    </message>
    <message>
        <source>It needs an account that opens sealed details. Ask somebody who has one.</source>
        <translation>สำเนาทบทวนนี้ใช้ไม่ได้แล้ว ขอสำเนาใหม่</translation>
    </message>
</context>
<context>
    <name>balai::words::Why</name>
    <message>
        <source>required</source>
        <translation>ต้องมี</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>ไม่ใช่ข้อความ</translation>
    </message>
    <message>
        <source>it holds signs that are not allowed</source>
        <translation>มีตัวอักษรที่ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>an empty text in a list</source>
        <translation>มีข้อความว่างในรายการ</translation>
    </message>
    <message>
        <source>not texts by language</source>
        <translation>ไม่ใช่ข้อความแยกตามภาษา</translation>
    </message>
    <message>
        <source>not a tag of a language, such as km</source>
        <translation>ไม่ใช่รหัสภาษา เช่น km</translation>
    </message>
    <message>
        <source>not an amount with a currency: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</source>
        <translation>ไม่ใช่จำนวนเงินพร้อมสกุลเงิน: {&quot;minor&quot;:150000,&quot;currency&quot;:&quot;KHR&quot;}</translation>
    </message>
    <message>
        <source>not an id</source>
        <translation>ไม่ใช่ id</translation>
    </message>
    <message>
        <source>not one of these: %1</source>
        <translation>ไม่ใช่คำใดในนี้: %1</translation>
    </message>
    <message>
        <source>not a word that may stand here</source>
        <translation>ไม่ใช่คำที่ใช้ตรงนี้ได้</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>ไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>not a list</source>
        <translation>ไม่ใช่รายการ</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>ไม่ใช่ออบเจกต์ JSON</translation>
    </message>
    <message>
        <source>not true or false</source>
        <translation>ไม่ใช่ true หรือ false</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>ไม่ใช่จำนวนเต็ม</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ไม่ใช่ตัวเลข</translation>
    </message>
    <message>
        <source>not from %1 to %2</source>
        <translation>ไม่อยู่ระหว่าง %1 ถึง %2</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>น้อยกว่าศูนย์</translation>
    </message>
    <message>
        <source>not a date; write it as 2026-11-23</source>
        <translation>ไม่ใช่วันที่ เขียนแบบ 2026-11-23</translation>
    </message>
    <message>
        <source>not a time; write it as 2026-11-23T10:00:00+07:00</source>
        <translation>ไม่ใช่เวลา เขียนแบบ 2026-11-23T10:00:00+07:00</translation>
    </message>
    <message>
        <source>the year seems to be of the Buddhist era</source>
        <translation>ปีนี้ดูเหมือนเป็นพุทธศักราช</translation>
    </message>
    <message>
        <source>%1; if it is this day, write %2</source>
        <translation>%1 ถ้าเป็นวันนี้ เขียน %2</translation>
    </message>
    <message>
        <source>it could mean two things</source>
        <translation>เข้าใจได้สองอย่าง</translation>
    </message>
    <message>
        <source>more than one line</source>
        <translation>มีมากกว่าหนึ่งบรรทัด</translation>
    </message>
    <message>
        <source>no such field</source>
        <translation>ไม่มีช่องนี้</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>ไม่รู้จักที่นี่</translation>
    </message>
    <message>
        <source>no such kind of record: %1</source>
        <translation>ไม่มีข้อมูลชนิดนี้: %1</translation>
    </message>
    <message>
        <source>no such time zone</source>
        <translation>ไม่มีเขตเวลานี้</translation>
    </message>
    <message>
        <source>no such group: %1</source>
        <translation>ไม่มีกลุ่มนี้: %1</translation>
    </message>
    <message>
        <source>not a key</source>
        <translation>ไม่ใช่กุญแจ</translation>
    </message>
    <message>
        <source>the passphrase is empty or too long</source>
        <translation>วลีรหัสผ่านว่าง หรือยาวเกินไป</translation>
    </message>
    <message>
        <source>another record has it already</source>
        <translation>ข้อมูลอื่นใช้อยู่แล้ว</translation>
    </message>
    <message>
        <source>what happened never changes; write a new record that corrects it</source>
        <translation>สิ่งที่เกิดขึ้นแล้วไม่เปลี่ยน เขียนข้อมูลใหม่ที่แก้สิ่งนั้น</translation>
    </message>
    <message>
        <source>the record was removed</source>
        <translation>ข้อมูลนี้ถูกนำออกแล้ว</translation>
    </message>
    <message>
        <source>not written together with other changes</source>
        <translation>เขียนพร้อมการเปลี่ยนแปลงอื่นไม่ได้</translation>
    </message>
    <message>
        <source>there is one council already; name its id</source>
        <translation>มีคณะที่ปรึกษาอยู่แล้ว ระบุ id ของคณะนั้น</translation>
    </message>
    <message>
        <source>the council’s own record always stays</source>
        <translation>ข้อมูลของคณะที่ปรึกษาเองต้องอยู่เสมอ</translation>
    </message>
    <message>
        <source>a laptop stays in the records; end the trust in it instead</source>
        <translation>โน้ตบุ๊กยังอยู่ในข้อมูล ให้เลิกไว้วางใจแทน</translation>
    </message>
    <message>
        <source>a no may not take effect later than today</source>
        <translation>คำตอบว่าไม่ ต้องมีผลไม่ช้ากว่าวันนี้</translation>
    </message>
    <message>
        <source>correct this yes first; without its condition it would say more</source>
        <translation>แก้คำตอบว่าใช่นี้ก่อน ถ้าไม่มีเงื่อนไข ความหมายจะกว้างขึ้น</translation>
    </message>
    <message>
        <source>only words are erased; correct it instead</source>
        <translation>ลบถาวรได้เฉพาะถ้อยคำ ให้แก้ไขแทน</translation>
    </message>
    <message>
        <source>fewer than five answers</source>
        <translation>มีคำตอบน้อยกว่าห้า</translation>
    </message>
    <message>
        <source>this cannot become of it</source>
        <translation>ทำแบบนี้กับสิ่งนี้ไม่ได้</translation>
    </message>
    <message>
        <source>two histories of one laptop both stay</source>
        <translation>ประวัติสองสายของโน้ตบุ๊กเครื่องเดียวอยู่ต่อทั้งคู่</translation>
    </message>
    <message>
        <source>this step is not possible here</source>
        <translation>ทำขั้นตอนนี้ที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>too long or too large</source>
        <translation>ยาวเกินไปหรือใหญ่เกินไป</translation>
    </message>
    <message>
        <source>empty, or larger than 20 MB</source>
        <translation>ว่าง หรือใหญ่กว่า 20 MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ไฟล์ว่าง</translation>
    </message>
    <message>
        <source>this kind of record keeps no files</source>
        <translation>ข้อมูลชนิดนี้ไม่เก็บไฟล์</translation>
    </message>
    <message>
        <source>not a sound that can be played here</source>
        <translation>ไม่ใช่เสียงที่เล่นที่นี่ได้</translation>
    </message>
    <message>
        <source>too many recordings for one reply</source>
        <translation>มีเสียงบันทึกมากเกินไปในคำตอบเดียว</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>อ่านไฟล์ไม่ได้</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>ไม่มี %1</translation>
    </message>
    <message>
        <source>its files are of different vaults</source>
        <translation>ไฟล์เป็นของตู้นิรภัยคนละตู้</translation>
    </message>
    <message>
        <source>narrower than who it is for</source>
        <translation>แคบกว่าผู้รับ</translation>
    </message>
    <message>
        <source>it went to another body</source>
        <translation>ส่งไปยังหน่วยงานอื่นแล้ว</translation>
    </message>
    <message>
        <source>another package has its place already</source>
        <translation>มีชุดเอกสารอื่นแทนที่แล้ว</translation>
    </message>
    <message>
        <source>nothing of it was called back</source>
        <translation>ไม่มีสิ่งใดในนั้นถูกเรียกคืน</translation>
    </message>
    <message>
        <source>not a decision</source>
        <translation>ไม่ใช่มติ</translation>
    </message>
    <message>
        <source>%1 alone is larger</source>
        <translation>%1 ไฟล์เดียวก็ใหญ่กว่าแล้ว</translation>
    </message>
    <message>
        <source>this day has not come yet</source>
        <translation>วันนี้ยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>before the recall</source>
        <translation>ก่อนการเรียกคืน</translation>
    </message>
    <message>
        <source>no acknowledgement of a recall</source>
        <translation>ไม่ใช่การตอบรับการเรียกคืน</translation>
    </message>
    <message>
        <source>it is there twice</source>
        <translation>มีสองครั้ง</translation>
    </message>
    <message>
        <source>not in the package</source>
        <translation>ไม่อยู่ในชุดเอกสาร</translation>
    </message>
    <message>
        <source>it belongs to something else</source>
        <translation>เป็นของสิ่งอื่น</translation>
    </message>
    <message>
        <source>the column is there twice</source>
        <translation>มีคอลัมน์นี้สองครั้ง</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>ไม่มีคอลัมน์นี้</translation>
    </message>
    <message>
        <source>a column that is not known; say what it is, or leave it out</source>
        <translation>มีคอลัมน์ที่ไม่รู้จัก บอกว่าคืออะไร หรือไม่ใส่</translation>
    </message>
    <message>
        <source>a formula or an error of the spreadsheet; put the value there</source>
        <translation>มีสูตรหรือข้อผิดพลาดของตารางคำนวณ ใส่ค่าแทน</translation>
    </message>
    <message>
        <source>joined cells; take them apart</source>
        <translation>มีเซลล์ที่รวมกัน แยกออกก่อน</translation>
    </message>
    <message>
        <source>a quotation mark without its second</source>
        <translation>มีเครื่องหมายคำพูดที่ไม่มีคู่</translation>
    </message>
    <message>
        <source>save it as XLSX without a password, or as CSV in UTF-8</source>
        <translation>บันทึกเป็น XLSX ไม่มีรหัสผ่าน หรือเป็น CSV แบบ UTF-8</translation>
    </message>
    <message>
        <source>it cannot come from a table in this way</source>
        <translation>มาจากตารางแบบนี้ไม่ได้</translation>
    </message>
    <message>
        <source>the language of the original</source>
        <translation>เป็นภาษาของต้นฉบับ</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 ต้องมี %2</translation>
    </message>
    <message>
        <source>give %1 or %2</source>
        <translation>ให้ %1 หรือ %2</translation>
    </message>
    <message>
        <source>give a file or %1</source>
        <translation>ให้ไฟล์หรือ %1</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>ให้ %1</translation>
    </message>
    <message>
        <source>no share was given</source>
        <translation>ไม่ได้ให้ส่วนของกุญแจ</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2</source>
        <translation>%1 รับจำนวนเต็มตั้งแต่ %2</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3</source>
        <translation>%1 รับตัวเลขตั้งแต่ %2 ถึง %3</translation>
    </message>
    <message>
        <source>%1 takes a number</source>
        <translation>%1 รับตัวเลข</translation>
    </message>
    <message>
        <source>%1 takes numbers with commas between them</source>
        <translation>%1 รับตัวเลขที่คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>%1 takes a day or time such as %2</source>
        <translation>%1 รับวันหรือเวลา เช่น %2</translation>
    </message>
    <message>
        <source>%1 takes ours, theirs or the id of a change</source>
        <translation>%1 รับ ours, theirs หรือ id ของการเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>%1 takes a kind of record and an id</source>
        <translation>%1 รับชนิดของข้อมูลกับ id</translation>
    </message>
    <message>
        <source>%1 takes the id of a member</source>
        <translation>%1 รับ id ของสมาชิก</translation>
    </message>
    <message>
        <source>%1 takes a public key or a file with one</source>
        <translation>%1 รับกุญแจสาธารณะ หรือไฟล์ที่มีกุญแจนั้น</translation>
    </message>
    <message>
        <source>%1 takes FIELD=VALUE with a field of this kind</source>
        <translation>%1 รับ FIELD=VALUE โดยใช้ช่องของข้อมูลชนิดนี้</translation>
    </message>
    <message>
        <source>%1 takes one of these: %2</source>
        <translation>%1 รับคำใดคำหนึ่งในนี้: %2</translation>
    </message>
    <message>
        <source>the name of the file ends in one of these: %1</source>
        <translation>ชื่อไฟล์ลงท้ายด้วยอย่างใดอย่างหนึ่ง: %1</translation>
    </message>
    <message>
        <source>%1 and %2 go together</source>
        <translation>%1 กับ %2 ต้องใช้ด้วยกัน</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 กับ %2 ใช้ด้วยกันไม่ได้</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <translation>%1 กับ %2 เหมือนกัน</translation>
    </message>
    <message>
        <source>%1 may not be over %2</source>
        <translation>%1 ต้องไม่เกิน %2</translation>
    </message>
    <message>
        <source>%1 is only for vaults made for tests</source>
        <translation>%1 ใช้ได้เฉพาะตู้นิรภัยที่สร้างไว้ทดสอบ</translation>
    </message>
    <message>
        <source>the file may not lie in the vault’s own folder</source>
        <translation>ไฟล์ต้องไม่อยู่ในโฟลเดอร์ของตู้นิรภัยเอง</translation>
    </message>
    <message>
        <source>the file stays in the vault; %1 writes it into an encrypted file</source>
        <translation>ไฟล์อยู่ในตู้นิรภัยต่อไป %1 จะเขียนไฟล์นี้ลงในไฟล์เข้ารหัส</translation>
    </message>
    <message>
        <source>no such command</source>
        <translation>ไม่มีคำสั่งนี้</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 ใช้ที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>%1 has too few or too many values</source>
        <translation>%1 มีค่าน้อยเกินไปหรือมากเกินไป</translation>
    </message>
    <message>
        <source>of a package that was not made here</source>
        <translation>เป็นของชุดเอกสารที่ไม่ได้ทำที่นี่</translation>
    </message>
    <message>
        <source>a day long past</source>
        <translation>วันที่ผ่านมานานแล้ว</translation>
    </message>
    <message>
        <source>hidden in the sheet; show it, or take it out</source>
        <translation>ถูกซ่อนไว้ในตาราง แสดงออกมา หรือเอาออก</translation>
    </message>
    <message>
        <source>perhaps typed in Zawgyi, as it stands and in Unicode: %1; say which lines are Zawgyi with --zawgyi all, none or their numbers</source>
        <translation>อาจพิมพ์ด้วย Zawgyi ตามที่พิมพ์ไว้และใน Unicode: %1; บอกว่าบรรทัดใดเป็น Zawgyi ด้วย --zawgyi all, none หรือเลขบรรทัด</translation>
    </message>
    <message>
        <source>--zawgyi takes all, none or the numbers of lines, as 2,5</source>
        <translation>--zawgyi รับ all, none หรือเลขบรรทัด เช่น 2,5</translation>
    </message>
    <message>
        <source>most of the texts are not in the letters of %1; put them on the sheet that was made for their language</source>
        <translation>ข้อความส่วนใหญ่ไม่ได้ใช้ตัวอักษรของ %1; ใส่ไว้ในแผ่นงานที่ทำสำหรับภาษานั้น</translation>
    </message>
    <message>
        <source>%1 is no language of the council</source>
        <translation>%1 ไม่ใช่ภาษาของคณะที่ปรึกษา</translation>
    </message>
    <message>
        <source>the sheet was made for %1 and now says %2; put %1 back, or have a sheet made for %2</source>
        <translation>แผ่นงานนี้ทำสำหรับ %1 แต่ตอนนี้เขียนว่า %2; ใส่ %1 กลับไป หรือทำแผ่นงานสำหรับ %2</translation>
    </message>
</context>
</TS>
