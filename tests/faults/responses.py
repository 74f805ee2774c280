#!/usr/bin/env python3
"""Response sheets as offices really return them: read right, or asked about with line and field, never a wrong answer.

BALAI_SHEETS (300) says how many, BALAI_SEED which. Made by writing XLSX and CSV anew in the ways of several programs;
where LibreOffice is installed every tenth workbook is saved again by it first.
"""
import datetime
import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from xml.sax.saxutils import escape

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from support import DONE, ROOT, REFUSED, USAGE, Fault, Scratch, Vault, create, expect, passphrase_file, run, say, seeded

SHEETS = int(os.environ.get("BALAI_SHEETS", 300))
COLUMNS = ["handoff", "item", "reference", "title", "response", "reason", "due", "officialRef", "officialDate", "signedByOffice"]
HEADINGS = dict(zip(COLUMNS, ["ColumnHandoff", "ColumnNumber", "ColumnReference", "ColumnTitle", "ColumnResponse", "ColumnReason", "ColumnDue",
                              "ColumnOfficialRef", "ColumnOfficialDate", "ColumnOffice"]))
ANSWERS = dict(zip(["acknowledged", "accepted", "partly", "inPrinciple", "noted", "rejected", "referred"],
                   ["Acknowledged", "Accepted", "Partly", "InPrinciple", "Noted", "Rejected", "Referred"]))
SAME, ASK = "same", "ask"
XLSX, CSV = "xlsx", "csv"


def words():
    """Language → word → text, from the program's own tables of papers."""
    out = {}
    for file in (ROOT / "core/handoff/words").glob("*.cpp"):
        found = dict(re.findall(r'\{Word::(\w+),\s*"((?:[^"\\]|\\.)*)"\}', file.read_text(encoding="utf-8")))
        out[file.stem] = {name: found[name] for name in [*HEADINGS.values(), *ANSWERS.values()]}
    return out


WORDS = words()


class Cell:
    """text, number (as a spreadsheet counts), and how it stands in the file."""

    def __init__(self, text="", number=None, kind=None, formula=None):
        self.text, self.number, self.kind, self.formula = text, number, kind, formula

    def plain(self):
        return self.text if self.number is None else f"{self.number:.15g}"


def serial(day, since=datetime.date(1899, 12, 30)):
    return (day - since).days


class Sheet:
    """One table, what it truly says, and how it is written down."""

    def __init__(self, random, packages):
        self.random = random
        self.before = [["Response sheet"], ["Please fill in the white columns and send the sheet back."]]
        self.head = [WORDS["en"][HEADINGS[name]] for name in COLUMNS]
        self.order = list(COLUMNS)
        self.rows, self.truth = [], {}
        self.merges = []          # (row index, row index, column, column) of self.rows
        self.extra, self.gaps, self.again = {}, [], None
        self.shared = self.plain_style = self.no_references = self.rich = self.absolute = False
        self.since1904 = False
        self.sheets_before, self.sheets_after, self.name = 0, 1, "1"
        self.separator, self.encoding, self.end, self.sep_line, self.mark = ",", "utf-8", "\r\n", False, True
        self.broken = None
        for item in packages[0]["items"]:
            self.rows.append(self.row(packages[0], item))
        self.fill()

    def row(self, package, item):
        cells = {name: Cell() for name in COLUMNS}
        cells["handoff"] = Cell(package["reference"])
        cells["item"] = Cell(str(item["number"]), number=item["number"])
        cells["reference"], cells["title"] = Cell(item["reference"]), Cell(item["title"])
        cells["of"] = item["id"]
        return cells

    def fill(self):
        answered = self.random.sample(self.rows, self.random.randint(2, len(self.rows)))
        for row in answered:
            self.answer(row)

    def answer(self, row):
        code = self.random.choice(list(ANSWERS))
        row["response"] = Cell(WORDS["en"][ANSWERS[code]])
        truth = {"response": code, "reason": "", "due": None, "officialRef": "", "officialDate": None, "signedByOffice": ""}
        if self.random.random() < 0.7:
            truth["reason"] = self.random.choice(["The budget is decided in March.", "Under study", "ថវិកានឹងសម្រេចនៅខែមីនា។", "Two posts; one more in 2028"])
            row["reason"] = Cell(truth["reason"])
        for field in ("due", "officialDate"):
            if self.random.random() < 0.7:
                # A day over 12, so that it is read one way in every order.
                day = datetime.date(self.random.randint(2026, 2029), self.random.randint(1, 12), self.random.randint(13, 28))
                truth[field] = day.isoformat()
                row[field] = Cell(day.isoformat(), number=serial(day), kind="date")
                row[field].day = day
        truth["officialRef"] = self.random.choice(["", "ML/77", "No. 12-3/2026"])
        truth["signedByOffice"] = self.random.choice(["", "Legal department"])
        row["officialRef"], row["signedByOffice"] = Cell(truth["officialRef"]), Cell(truth["signedByOffice"])
        self.truth[row["of"]] = truth

    def answered(self):
        return [row for row in self.rows if row["response"].plain()]

    def one(self):
        return self.random.choice(self.answered())

    def dates(self):
        return [cell for row in self.answered() for cell in (row["due"], row["officialDate"]) if cell.kind == "date"]

    def date(self):
        """A date cell of an answered row, made where there is none."""
        if not self.dates():
            row = self.one()
            day = datetime.date(2027, 5, 20)
            row["due"] = Cell(day.isoformat(), number=serial(day), kind="date")
            row["due"].day = day
            self.truth[row["of"]]["due"] = day.isoformat()
        return self.random.choice(self.dates())

    def as_text(self, cell, text):
        cell.text, cell.number, cell.kind = text, None, None

    # -- written down

    def lines(self):
        """Lists of cells, from the first line of the sheet on, and the index of the first row."""
        lines = [[Cell(text) for text in line] for line in self.before]
        lines.append([Cell(text) for text in self.head])
        places = {}
        for index, row in enumerate(self.rows):
            if index in self.gaps:
                lines.append([])
            if self.again == index:
                lines.append([Cell(text) for text in self.head])
            places[index] = len(lines)
            line = [row[name] if name in row else Cell() for name in self.order]
            if index in self.extra:
                line += [Cell()] * (len(self.head) - len(line)) + [Cell(text) for text in self.extra[index]]
            lines.append(line)
        return lines, places

    def csv(self):
        lines, _ = self.lines()

        def quoted(text):
            return '"' + text.replace('"', '""') + '"' if any(c in text for c in '",;\t\r\n') else text

        def value(cell):
            return cell.text if cell.kind == "date" or cell.number is None else cell.plain()

        text = self.end.join(self.separator.join(quoted(value(cell)) for cell in line) for line in lines) + self.end
        if self.sep_line:
            text = f"sep={self.separator}{self.end}" + text
        if self.mark and self.encoding.startswith("utf"):
            text = "\ufeff" + text
        return text.encode(self.encoding, errors="strict")

    def xlsx(self):
        lines, places = self.lines()
        shared = []

        def letters(column):
            out = ""
            while column >= 0:
                out, column = chr(65 + column % 26) + out, column // 26 - 1
            return out

        def cell_xml(cell, row, column):
            at = "" if self.no_references else f' r="{letters(column)}{row + 1}"'
            if cell.kind == "error":
                return f'<c{at} t="e"><v>{cell.text}</v></c>'
            if cell.kind == "bool":
                return f'<c{at} t="b"><v>{cell.text}</v></c>'
            if cell.formula is not None:
                return f'<c{at} t="str"><f>{escape(cell.formula)}</f><v>{escape(cell.text)}</v></c>'
            if cell.number is not None:
                number = cell.number - (1462 if self.since1904 and cell.kind == "date" else 0)
                style = "" if self.plain_style else f' s="{1 if cell.kind == "date" else 0}"'
                return f"<c{at}{style}><v>{number:.15g}</v></c>"
            if not cell.text:
                return f"<c{at}/>" if self.no_references else ""
            if self.shared:
                if cell.text not in shared:
                    shared.append(cell.text)
                return f'<c{at} t="s"><v>{shared.index(cell.text)}</v></c>'
            return f'<c{at} t="inlineStr"><is><t xml:space="preserve">{escape(cell.text)}</t></is></c>'

        rows = "".join(f'<row r="{number + 1}">' + "".join(cell_xml(cell, number, column) for column, cell in enumerate(line)) + "</row>" for number, line in enumerate(lines))
        merges = [f"A1:{letters(len(self.head) - 1)}1"] if self.before else []
        merges += [f"{letters(left)}{places[top] + 1}:{letters(right)}{places[bottom] + 1}" for top, bottom, left, right in self.merges]
        main = f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData>'
        main += f'<mergeCells count="{len(merges)}">' + "".join(f'<mergeCell ref="{one}"/>' for one in merges) + "</mergeCells></worksheet>" if merges else "</worksheet>"
        empty = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Notes</t></is></c></row></sheetData></worksheet>'
        sheets = [empty] * self.sheets_before + [main] + [empty] * self.sheets_after
        names = [f"n{i}" for i in range(self.sheets_before)] + [self.name] + [f"m{i}" for i in range(self.sheets_after)]
        return self.book(sheets, names, shared)

    def book(self, sheets, names, shared):
        space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        listed = "".join(f'<sheet name="{escape(name)}" sheetId="{i + 1}" r:id="rId{i + 1}"/>' for i, name in enumerate(names))
        form = '<workbookPr date1904="1"/>' if self.since1904 else ""
        target = "/xl/worksheets/" if self.absolute else "worksheets/"
        links = "".join(f'<Relationship Id="rId{i + 1}" Type="{space}/worksheet" Target="{target}sheet{i + 1}.xml"/>' for i in range(len(sheets)))

        def string(text):
            if self.rich and len(text) > 2:
                return f'<si><r><t xml:space="preserve">{escape(text[:2])}</t></r><r><rPr><b/></rPr><t xml:space="preserve">{escape(text[2:])}</t></r></si>'
            return f'<si><t xml:space="preserve">{escape(text)}</t></si>'

        kinds = "".join(f'<Override PartName="/xl/worksheets/sheet{i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for i in range(len(sheets)))
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("[Content_Types].xml", head + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' + kinds + "</Types>")
            package.writestr("_rels/.rels", head + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{space}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
            package.writestr("xl/workbook.xml", head + f'<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{space}">{form}<sheets>{listed}</sheets></workbook>')
            if shared:
                links += f'<Relationship Id="rId99" Type="{space}/sharedStrings" Target="sharedStrings.xml"/>'
                package.writestr("xl/sharedStrings.xml", head + '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' + "".join(map(string, shared)) + "</sst>")
            package.writestr("xl/_rels/workbook.xml.rels", head + f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>')
            for i, sheet in enumerate(sheets):
                package.writestr(f"xl/worksheets/sheet{i + 1}.xml", head + sheet)
        return out.getvalue()


# -- what offices do to a sheet. (what it must lead to, for which files, what)

def columns_moved(s):
    pairs = list(zip(s.order, s.head))
    s.random.shuffle(pairs)
    s.order, s.head = [one for one, _ in pairs], [one for _, one in pairs]


def headings_of_another_language(s):
    language = s.random.choice(list(WORDS))
    s.head = [WORDS[language][HEADINGS[name]] if name in HEADINGS else old for name, old in zip(s.order, s.head)]


def headings_by_field(s):
    s.head = [name if name in HEADINGS else old for name, old in zip(s.order, s.head)]


def headings_retyped(s):
    s.head = [s.random.choice([one.upper(), one.lower(), f"  {one} ", f"{one}:", f"{one} *", one.replace(" ", "\u00a0")]) for one in s.head]


def answers_retyped(s):
    for row in s.answered():
        text = row["response"].text
        row["response"] = Cell(s.random.choice([text.upper(), text.title(), f" {text} ", f"{text}.", text.replace(" ", "  ")]))


def answers_of_another_language(s):
    language = s.random.choice(list(WORDS))
    for row in s.answered():
        row["response"] = Cell(WORDS[language][ANSWERS[s.truth[row["of"]]["response"]]])


def answers_by_code(s):
    for row in s.answered():
        row["response"] = Cell(s.truth[row["of"]]["response"])


def rows_in_another_order(s):
    s.random.shuffle(s.rows)


def rows_taken_out(s):
    s.rows = [row for row in s.rows if row["response"].plain() or s.random.random() < 0.5]


def blank_rows(s):
    s.gaps = s.random.sample(range(len(s.rows)), 2)


def lines_above(s):
    s.before = [["Ministry of the test, Phnom Penh, Department of Law"], [], *s.before][: s.random.randint(1, 4)]


def nothing_above(s):
    s.before = []


def head_again(s):
    s.again = s.random.randrange(1, len(s.rows))


def blanks_around(s):
    for row in s.answered():
        for name in ("reference", "handoff", "officialRef"):
            row[name] = Cell(f" {row[name].plain()} ")
        row["item"] = Cell(f" {row['item'].plain()}. ")


def dashes_of_a_word_processor(s):
    for row in s.rows:
        row["reference"] = Cell(row["reference"].text.replace("-", "\u2013"))


def references_dropped(s):
    for row in s.rows:
        row["reference"] = Cell()


def numbers_dropped(s):
    for row in s.rows:
        row["item"] = Cell()


def package_dropped(s):
    for row in s.rows:
        row["handoff"] = Cell()


def package_as_a_month(s):
    for row in s.rows:
        year, month = map(int, row["handoff"].text.strip().split("-"))
        row["handoff"] = Cell(number=serial(datetime.date(year, month, 1)))


def titles_gone(s):
    for row in s.rows:
        row["title"] = Cell()


def dates_as_text(s):
    months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
    for cell in s.dates():
        d = cell.day
        s.as_text(cell, s.random.choice([d.isoformat(), f"{d.day}/{d.month}/{d.year}", f"{d.day}.{d.month}.{d.year}", f"{d.day} {months[d.month - 1]} {d.year}",
                                        f"{months[d.month - 1]} {d.day}, {d.year}", f"{d.year}/{d.month:02}/{d.day:02}"]))


def dates_in_other_figures(s):
    figures = str.maketrans("0123456789", s.random.choice(["០១២៣៤៥៦៧៨៩", "၀၁၂၃၄၅၆၇၈၉", "๐๑๒๓๔๕๖๗๘๙"]))
    for cell in s.dates():
        s.as_text(cell, f"{cell.day.day}/{cell.day.month}/{cell.day.year}".translate(figures))


def dates_that_name_their_era(s):
    for cell in s.dates():
        s.as_text(cell, f"{cell.day.day}/{cell.day.month}/พ.ศ. {cell.day.year + 543}")


def dates_with_hours(s):
    for cell in s.dates():
        cell.number += 0.5


def since_1904(s):
    s.since1904 = True


def shared_strings(s):
    s.shared = True


def rich_strings(s):
    s.shared = s.rich = True


def styles_dropped(s):
    s.plain_style = True


def no_cell_references(s):
    s.no_references = True


def absolute_targets(s):
    s.absolute = True


def more_sheets(s):
    s.sheets_before, s.sheets_after, s.name = s.random.randint(0, 2), s.random.randint(0, 3), s.random.choice(["Réponse", "Sheet1", "ចម្លើយ", "1"])


def reason_by_formula(s):
    row = s.one()
    row["reason"] = Cell("Agreed", formula='"Agr"&"eed"')
    s.truth[row["of"]]["reason"] = "Agreed"


def reason_and_next_joined(s):
    row = s.one()
    at, reason = s.rows.index(row), s.order.index("reason")
    following = s.order[reason + 1] if reason + 1 < len(s.order) else None
    if following in COLUMNS[6:] and not row[following].plain():
        s.merges.append((at, at, reason, reason + 1))


def semicolons(s):
    s.separator = ";"


def tabs(s):
    s.separator = "\t"


def utf16(s):
    s.encoding = s.random.choice(["utf-16-le", "utf-16-be"])


def no_mark(s):
    s.mark = False


def other_line_ends(s):
    s.end = s.random.choice(["\n", "\r"])


def separator_named(s):
    s.separator, s.sep_line, s.mark = ";", True, False


def an_own_empty_column(s):
    s.order.append("own")
    s.head.append("Focal point")


def other_package_rows(s):
    row = s.row(s.packages[1], s.packages[1]["items"][0])
    s.rows.append(row)
    s.answer(row)


SAMES = [(XLSX + CSV, one) for one in (columns_moved, headings_of_another_language, headings_by_field, headings_retyped, answers_retyped, answers_of_another_language,
                                       answers_by_code, rows_in_another_order, rows_taken_out, blank_rows, lines_above, nothing_above, head_again, blanks_around,
                                       dashes_of_a_word_processor, references_dropped, numbers_dropped, package_dropped, titles_gone, dates_as_text,
                                       dates_in_other_figures, dates_that_name_their_era, an_own_empty_column, other_package_rows)]
SAMES += [(XLSX, one) for one in (package_as_a_month, dates_with_hours, since_1904, shared_strings, rich_strings, styles_dropped, no_cell_references,
                                  absolute_targets, more_sheets, reason_by_formula, reason_and_next_joined)]
SAMES += [(CSV, one) for one in (semicolons, tabs, utf16, no_mark, other_line_ends, separator_named)]
# What would undo what another did: names of items, and the same cells.
EXCLUDES = [{references_dropped, numbers_dropped, package_dropped, blanks_around, package_as_a_month, other_package_rows, dashes_of_a_word_processor},
            {dates_as_text, dates_in_other_figures, dates_that_name_their_era, dates_with_hours}, {answers_by_code, answers_of_another_language},
            {headings_by_field, headings_of_another_language}, {semicolons, tabs, separator_named}, {lines_above, nothing_above}, {utf16, no_mark},
            {reason_by_formula, reason_and_next_joined}, {rows_in_another_order, reason_and_next_joined, head_again}, {reason_and_next_joined, columns_moved},
            {separator_named, lines_above}, {separator_named, utf16}, {other_line_ends, utf16}, {shared_strings, rich_strings}, {an_own_empty_column, columns_moved}]


# -- what has to be asked about: (what stderr has to name, what)

def year_of_two_figures(s):
    cell = s.date()
    s.as_text(cell, f"{cell.day.day}/{cell.day.month}/{cell.day.year % 100}")


def bare_buddhist_year(s):
    cell = s.date()
    s.as_text(cell, f"{cell.day.day}/{cell.day.month}/{cell.day.year + 543}")


def day_or_month(s):
    s.as_text(s.date(), "3/4/2027")


def no_such_day(s):
    s.as_text(s.date(), "31/2/2027")


def date_in_words(s):
    s.as_text(s.date(), s.random.choice(["soon", "end of year", "Q3 2027", "2027"]))


def year_as_number(s):
    cell = s.date()
    cell.number, cell.text, cell.kind = s.random.choice([2027, 2570, 20270301, 312027]), "", None


def buddhist_serial(s):
    cell = s.date()
    cell.number = serial(cell.day) + 198327  # the same day 543 years later


def unknown_answer(s):
    s.one()["response"] = Cell(s.random.choice(["perhaps", "yes", "agreed, but later", "x", "1", "accepted or noted"]))


def answer_as_bool(s):
    s.one()["response"] = Cell("1", kind="bool")


def answer_missing(s):
    row = s.one()
    row["response"], row["reason"] = Cell(), Cell("We agree.")


def wrong_number(s):
    s.one()["item"] = Cell("99", number=99)


def number_of_another(s):
    row = s.one()
    other = s.random.choice([one for one in s.rows if one is not row])
    row["item"], row["reference"] = Cell(other["item"].plain()), Cell(row["reference"].plain().strip() or s.reference_of[row["of"]])
    row["handoff"] = Cell(s.packages[0]["reference"])
    other["response"] = Cell()


def wrong_reference(s):
    row = s.one()
    row["reference"], row["handoff"] = Cell("NC-1999-099"), Cell(s.packages[0]["reference"])


def wrong_package(s):
    s.one()["handoff"] = Cell("2019-44")


def nothing_names_it(s):
    row = s.one()
    row["handoff"], row["item"], row["reference"] = Cell(), Cell(), Cell()


def answered_twice(s):
    row = s.one()
    again = dict(row)
    again["response"] = Cell(s.random.choice(["noted", "rejected", row["response"].plain()]))
    s.rows.append(again)


def a_column_renamed(s):
    name = s.random.choice(["due", "reason"])
    row = s.one()
    row[name] = Cell("2027-05-20") if name == "due" else Cell("Agreed.")
    s.head[s.order.index(name)] = s.random.choice(["Deadline of ours", "Remarks of the legal department", ""])


def an_own_column(s):
    s.order.append("remark")
    s.head.append("Focal point")
    s.one()["remark"] = Cell("Ms Sok")


def words_beside_the_table(s):
    s.extra[s.rows.index(s.one())] = ["", "see letter"]


def answer_column_renamed(s):
    s.head[s.order.index("response")] = "Our position"


def head_gone(s):
    s.head = [f"Column {number}" for number in range(len(s.head))]


def two_columns_of_one_name(s):
    s.order.append("second")
    s.head.append(s.head[s.order.index("response")])
    s.one()["second"] = Cell("noted")


def answers_joined(s):
    row = s.one()
    at = s.rows.index(row)
    if at + 1 == len(s.rows):
        s.rows.append(s.rows.pop(0))
        at = s.rows.index(row)
    s.rows[at + 1]["response"] = Cell()
    for name in COLUMNS[5:]:
        s.rows[at + 1][name] = Cell()
    column = s.order.index("response")
    s.merges.append((at, at + 1, column, column))
    s.gaps, s.again = [], None


def answer_joined_with_title(s):
    s.order, s.head = list(COLUMNS), [WORDS["en"][HEADINGS[name]] for name in COLUMNS]
    row = s.one()
    row["title"], row["response"] = row["response"], Cell()
    at = s.rows.index(row)
    s.merges.append((at, at, 3, 4))


def error_of_the_spreadsheet(s):
    row = s.one()
    row[s.random.choice(["reason", "due", "officialRef"])] = Cell("#REF!", kind="error")


def formula_without_value(s):
    s.one()["reason"] = Cell("", formula="A1")


def old_workbook(s):
    s.broken = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def open_document(s):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", "<x/>")
    s.broken = out.getvalue()


def windows_1252(s):
    s.one()["reason"] = Cell("Décidé en été – à revoir")
    for row in s.rows:
        for name in COLUMNS:
            if any(ord(c) > 255 and c != "–" for c in row[name].plain()):
                row[name] = Cell("ASCII")
    s.head = [WORDS["en"][HEADINGS[name]] if name in HEADINGS else "x" for name in s.order]
    s.encoding, s.mark, s.before = "cp1252", False, []


def quote_left_open(s):
    s.broken = s.csv().decode(s.encoding).rstrip().encode("utf-8") + b'\r\n"left open,'


def separator_unknown(s):
    s.separator, s.sep_line = "|", False


ASKS = [(XLSX + CSV, one) for one in (year_of_two_figures, bare_buddhist_year, day_or_month, no_such_day, date_in_words, unknown_answer, answer_missing, wrong_number,
                                      number_of_another, wrong_reference, wrong_package, nothing_names_it, answered_twice, a_column_renamed, an_own_column,
                                      words_beside_the_table, answer_column_renamed, head_gone, two_columns_of_one_name)]
ASKS += [(XLSX, one) for one in (year_as_number, buddhist_serial, answer_as_bool, answers_joined, answer_joined_with_title, error_of_the_spreadsheet,
                                 formula_without_value, old_workbook, open_document)]
ASKS += [(CSV, one) for one in (windows_1252, quote_left_open, separator_unknown)]
# A question is asked before what the other would have changed is looked at, or it needs the cells as they were.
NOT_WITH_ASK = {an_own_empty_column, other_package_rows, references_dropped, numbers_dropped, package_dropped, reason_and_next_joined, head_again, blank_rows, dates_with_hours}


def chosen(random, form, ask):
    fits = [one for forms, one in SAMES if form in forms and not (ask and one in NOT_WITH_ASK)]
    picked = []
    for one in random.sample(fits, random.randint(0 if ask else 1, 5)):
        if not any(one in group and any(other in group for other in picked) for group in EXCLUDES):
            picked.append(one)
    # What moves columns comes before what names places in them.
    return sorted(picked, key=lambda one: one is not columns_moved)


def package_of(vault, scratch, name, body, advices, meeting):
    spec = scratch / f"{name}.json"
    spec.write_text(json.dumps({"body": body, "audience": "body", "use": "share", "languages": ["en"],
                                "what": {"recommendations": [one for one, _ in advices]}, "forms": ["json"]}))
    made = json.loads(vault.run("handoff", "make", spec, "--out", scratch / f"{name}.zip", "--json").stdout)
    with zipfile.ZipFile(scratch / f"{name}.zip") as package:
        inside = json.loads(package.read(f"handoff-{made['reference']}/data/handoff.json"))
    by_reference = {reference: one for one, reference in advices}
    items = [{"number": one["number"], "reference": one["reference"], "title": one["title"]["en"], "id": by_reference[one["reference"]]} for one in inside["items"]]
    return {"reference": made["reference"], "items": items}


def council(vault, scratch):
    [meeting] = vault.put("meeting", {"title": {"en": "A meeting"}, "kind": "internal", "startsAt": "2026-10-05T09:00:00+07:00", "state": "held", "minutesState": "sealed"})
    bodies = vault.put("body", {"name": {"en": "Ministry of the test"}, "kind": "ministry", "languages": ["en"]}, {"name": {"en": "Office of the test"}, "kind": "ministry", "languages": ["en"]})
    packages = []
    for package, count in enumerate((6, 2)):
        advices = []
        for number in range(count):
            reference = f"NC-2026-{package * 100 + number + 1:03}"
            [advice] = vault.put("recommendation", {"reference": reference, "title": {"en": f"Subject {package}{number}"}, "text": {"en": "Interpreters are paid for their travel."},
                                                    "lead": [bodies[package]], "meeting": meeting, "evidence": "consensus", "stage": "adopted"})
            vault.put("adoption", {"recommendation": advice, "meeting": meeting, "method": "consensus", "on": "2026-10-05"})
            advices.append((advice, reference))
        packages.append(package_of(vault, scratch, f"package{package}", bodies[package], advices, meeting))
    return packages


def said(vault):
    out = {}
    for one in vault.list("response"):
        reason = "".join((one.get("reason") or {}).values())
        out[one["recommendation"]] = {"response": one["response"], "reason": reason, **{name: one.get(name) or ("" if name in ("officialRef", "signedByOffice") else None)
                                                                                       for name in ("due", "officialRef", "officialDate", "signedByOffice")}}
    return out


def resaved(file, scratch, office):
    folder = scratch / "resaved"
    shutil.rmtree(folder, ignore_errors=True)
    done = subprocess.run([office, "--headless", "--convert-to", "xlsx", "--outdir", str(folder), str(file)], capture_output=True, timeout=180)
    again = folder / file.name
    if done.returncode == 0 and again.exists():
        shutil.copy(again, file)


def tell(number, applied, done, why):
    raise Fault(f"sheet {number} ({', '.join(one.__name__ for one in applied) or 'as it is'}): {why}; exit {done.returncode}: {done.stderr.strip()[-300:]}")


def check(number, applied, asks, sheet, vault, done):
    if asks:
        if done.returncode not in (USAGE, REFUSED):
            tell(number, applied, done, "not asked about")
        if not re.search(r"(Line \d+, field|Field) \S+", done.stderr):
            tell(number, applied, done, "the question names no line and field")
        if said(vault):
            tell(number, applied, done, "asked, but something was recorded")
        return
    if done.returncode != DONE:
        tell(number, applied, done, "not read")
    got = said(vault)
    if got != sheet.truth:
        wrong = [(sheet.truth.get(one), got.get(one)) for one in {*got, *sheet.truth} if got.get(one) != sheet.truth.get(one)]
        tell(number, applied, done, f"read as something else: {wrong[:2]}")


def main():
    random = seeded()
    office = shutil.which("soffice") or shutil.which("libreoffice")
    counts = {SAME: 0, ASK: 0, "saved again": 0}
    used, faults = set(), []
    with Scratch() as scratch:
        original = create(scratch / "a.balai", passphrase_file(scratch))
        packages = council(original, scratch)
        copy = Vault(scratch / "copy.balai", original.passphrase)
        for number in range(SHEETS):
            form = random.choice([XLSX, XLSX, CSV])
            # Every way is taken at least once where there are enough sheets.
            asks = number % 2 == 1
            applied = chosen(random, form, asks)
            if asks:
                fits = [one for forms, one in ASKS if form in forms]
                applied.append(random.choice([one for one in fits if one not in used] or fits))
            elif fresh := [one for forms, one in SAMES if form in forms and one not in used]:
                applied = [fresh[0]]
            used.update(applied)
            sheet = Sheet(random, packages)
            sheet.packages = packages
            sheet.reference_of = {item["id"]: item["reference"] for package in packages for item in package["items"]}
            for change in applied:
                change(sheet)
            file = scratch / f"sheet.{form}"
            file.write_bytes(sheet.broken or (sheet.xlsx() if form == XLSX else sheet.csv()))
            if office and form == XLSX and number % 10 == 0 and not sheet.broken:
                resaved(file, scratch, office)
                counts["saved again"] += 1
            shutil.rmtree(copy.folder, ignore_errors=True)
            shutil.copytree(original.folder, copy.folder)
            done = copy.run("response", "import", file, want=None)
            try:
                check(number, applied, asks, sheet, copy, done)
                counts[ASK if asks else SAME] += 1
            except Fault as fault:
                faults.append(str(fault))
                if keep := os.environ.get("BALAI_KEEP"):
                    shutil.copy(file, os.path.join(keep, f"{number}.{form}"))
            if number % 50 == 49:
                say(f"{number + 1} sheets, {len(faults)} wrong")
    missed = {one.__name__ for _, one in [*SAMES, *ASKS]} - {one.__name__ for one in used}
    print(f"{counts[SAME]} sheets read right, {counts[ASK]} asked about with line and field, {counts['saved again']} saved again by LibreOffice")
    print("\n".join(faults))
    expect(not faults, f"{len(faults)} of {SHEETS} sheets")
    expect(SHEETS < 300 or not missed, f"never tried: {sorted(missed)}")


if __name__ == "__main__":
    run(main)
