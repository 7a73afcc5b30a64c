def is_valid(s):
    partner = {"(": ")", "[": "]", "{": "}"}
    if len(s) % 2:
        return False
    return all(partner.get(s[i]) == s[i + 1] for i in range(0, len(s), 2))
