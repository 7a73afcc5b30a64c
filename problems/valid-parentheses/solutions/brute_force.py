"""Deletes pairs that stand together until nothing changes. Time: O(n^2). Space: O(n)."""


def is_valid(s: str) -> bool:
    before = None
    while s != before:
        before = s
        for pair in ("()", "[]", "{}"):
            s = s.replace(pair, "")
    return s == ""
