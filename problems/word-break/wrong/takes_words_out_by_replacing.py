def word_break(s, word_dict):
    if not s:
        return True
    return any(word in s and word_break(s.replace(word, "", 1), word_dict) for word in word_dict)
