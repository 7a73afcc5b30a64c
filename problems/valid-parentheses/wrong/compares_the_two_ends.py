def is_valid(s):
    partner = {"(": ")", "[": "]", "{": "}"}
    if len(s) % 2:
        return False
    return all(partner.get(s[i]) == s[-1 - i] for i in range(len(s) // 2))
