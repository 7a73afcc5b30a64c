def is_valid(s):
    for _ in range(3):
        for pair in ("()", "[]", "{}"):
            s = s.replace(pair, "")
    return s == ""
