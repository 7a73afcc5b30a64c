def word_break(s, word_dict):
    words = sorted(word_dict, key=len, reverse=True)
    while s:
        for word in words:
            if s.startswith(word):
                s = s[len(word):]
                break
        else:
            return False
    return True
