def is_valid(s):
    opening = {")": "(", "]": "[", "}": "{"}
    count = {"(": 0, "[": 0, "{": 0}
    for c in s:
        if c in count:
            count[c] += 1
        else:
            count[opening[c]] -= 1
            if count[opening[c]] < 0:
                return False
    return not any(count.values())
