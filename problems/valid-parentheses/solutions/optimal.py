"""A stack of the closing brackets that are still to come. Time: O(n). Space: O(n)."""


def is_valid(s: str) -> bool:
    closing = {"(": ")", "[": "]", "{": "}"}
    expected: list[str] = []
    for bracket in s:
        if bracket in closing:
            expected.append(closing[bracket])
        elif not expected or expected.pop() != bracket:
            return False
    return not expected
