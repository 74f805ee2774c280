"""What offices do to a response sheet: changes that keep its meaning (SAMES), and changes that have to be asked about (ASKS)."""
import datetime
import io
import zipfile

from response_sheets import COLUMNS, HEADINGS, ANSWERS, XLSX, CSV, WORDS, Cell, serial


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


def dates_in_words_of_another_language(s):
    forms = {"pt": "{d} de março de {y}", "vi": "ngày {d} tháng 3 năm {y}", "km": "{d} មីនា {y}", "lo": "{d} ມີນາ {y}", "th": "{d} มีนาคม ค.ศ. {y}",
             "id": "{d} Maret {y}", "ms": "{d} Mac {y}", "tet": "{d} Marsu {y}", "fil": "Marso {d}, {y}", "zh": "{y}年3月{d}日", "ta": "{d} மார்ச், {y}", "my": "{y} မတ် {d}"}
    for cell in s.dates():
        d = cell.day = cell.day.replace(month=3)
        s.as_text(cell, forms[s.random.choice(list(forms))].format(d=d.day, y=d.year))
    for row in s.answered():
        for name in ("due", "officialDate"):
            if hasattr(row[name], "day"):
                s.truth[row["of"]][name] = row[name].day.isoformat()


def dates_with_an_hour_in_words(s):
    for cell in s.dates():
        s.as_text(cell, cell.day.isoformat() + s.random.choice(["T00:00:00", "T00:00:00Z", " 00:00:00", "T09:30:00"]))


def titles_retyped(s):
    for row in s.rows:
        text = row["title"].text
        row["title"] = Cell(s.random.choice([text.upper(), f" {text}. ", f"\u201c{text}\u201d", text.replace(" ", "  "), text.replace(" ", "\u00a0")]))


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
                                       dashes_of_a_word_processor, references_dropped, numbers_dropped, package_dropped, titles_gone, titles_retyped, dates_as_text,
                                       dates_in_other_figures, dates_in_words_of_another_language, dates_with_an_hour_in_words, dates_that_name_their_era, an_own_empty_column, other_package_rows)]
SAMES += [(XLSX, one) for one in (package_as_a_month, dates_with_hours, since_1904, shared_strings, rich_strings, styles_dropped, no_cell_references,
                                  absolute_targets, more_sheets, reason_by_formula, reason_and_next_joined)]
SAMES += [(CSV, one) for one in (semicolons, tabs, utf16, no_mark, other_line_ends, separator_named)]
# What would undo what another did: names of items, and the same cells.
EXCLUDES = [{references_dropped, numbers_dropped, package_dropped, blanks_around, package_as_a_month, other_package_rows, dashes_of_a_word_processor},
            {dates_as_text, dates_in_other_figures, dates_in_words_of_another_language, dates_with_an_hour_in_words, dates_that_name_their_era, dates_with_hours}, {titles_gone, titles_retyped}, {answers_by_code, answers_of_another_language},
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


def title_of_another(s):
    row = s.one()
    other = s.random.choice([one for one in s.rows if one["title"].plain() and one["title"].plain() != row["title"].plain()])
    row["title"], other["title"] = Cell(other["title"].plain()), Cell(row["title"].plain())


def title_of_no_item(s):
    s.one()["title"] = Cell("Close the bars of the port")


def a_day_long_past(s):
    s.one()["due"] = Cell("2007-03-20")


def a_hidden_row(s):
    s.hidden.append(s.rows.index(s.one()))


def letters_lost(s):
    s.one()["reason"] = Cell(s.random.choice(["????????? 2027", "??? ????? ???", "Ch?p nh?n t?t c?"]))


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
                                      words_beside_the_table, answer_column_renamed, head_gone, two_columns_of_one_name, title_of_another,
                                      title_of_no_item, a_day_long_past)]
ASKS += [(XLSX, one) for one in (year_as_number, buddhist_serial, answer_as_bool, answers_joined, answer_joined_with_title, error_of_the_spreadsheet,
                                 formula_without_value, old_workbook, open_document, a_hidden_row)]
ASKS += [(CSV, one) for one in (windows_1252, quote_left_open, separator_unknown, letters_lost)]
# A question is asked before what the other would have changed is looked at, or it needs the cells as they were.
NOT_WITH_ASK = {an_own_empty_column, other_package_rows, references_dropped, numbers_dropped, package_dropped, reason_and_next_joined, head_again, blank_rows, dates_with_hours, titles_gone}
