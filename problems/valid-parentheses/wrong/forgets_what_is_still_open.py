def is_valid(s):
    closing = {"(": ")", "[": "]", "{": "}"}
    expected = []
    for c in s:
        if c in closing:
            expected.append(closing[c])
        elif not expected or expected.pop() != c:
            return False
    return True
