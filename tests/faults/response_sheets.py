"""A response sheet as values, and written anew as XLSX or CSV in the ways of several programs."""
import datetime
import io
import os
import re
import zipfile
from xml.sax.saxutils import escape

from support import ROOT

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
        self.hidden = []          # row indexes of self.rows
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

        out_of_sight = {places[index] for index in self.hidden}
        rows = "".join(f'<row r="{number + 1}"{" hidden=" + chr(34) + "1" + chr(34) if number in out_of_sight else ""}>' + "".join(cell_xml(cell, number, column) for column, cell in enumerate(line)) + "</row>" for number, line in enumerate(lines))
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
