def word_break(s, word_dict):
    if not s:
        return True
    for i, word in enumerate(word_dict):
        if s.startswith(word) and word_break(s[len(word):], word_dict[:i] + word_dict[i + 1:]):
            return True
    return False
