def word_break(s, word_dict):
    words = set(word_dict) | {""}
    return any(s[:i] in words and s[i:] in words for i in range(len(s) + 1))
