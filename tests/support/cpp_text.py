"""What the checks of the house share that read C++ sources."""


def unquoted(text: str, start: int = 0):
    """(place, sign) of everything from `start` on that stands in no quotes."""
    quoted, at = False, start
    while at < len(text):
        char = text[at]
        if quoted and char == "\\":
            at += 1
        elif char == '"':
            quoted = not quoted
        elif not quoted:
            yield at, char
        at += 1


def bracket(text: str, start: int) -> str:
    """What stands in the bracket that opens at `start`; all of the rest where none closes it."""
    depth = 0
    for at, char in unquoted(text, start):
        depth += (char in "([{") - (char in ")]}")
        if depth == 0:
            return text[start + 1:at]
    return text[start + 1:]
