def is_valid(s):
    closing = {"(": ")", "[": "]", "{": "}"}
    expected = []
    for c in s:
        if c in closing:
            expected.append(closing[c])
        elif expected.pop() != c:
            return False
    return not expected
