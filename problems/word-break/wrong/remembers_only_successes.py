def word_break(s, word_dict):
    found = set()

    def breakable(start):
        if start == len(s) or start in found:
            return True
        for word in word_dict:
            if s.startswith(word, start) and breakable(start + len(word)):
                found.add(start)
                return True
        return False

    return breakable(0)
