def ladder_length(begin_word, end_word, word_list):
    unused = set(word_list)

    def search(word, length):
        if word == end_word:
            return length
        for i in range(len(word)):
            for letter in "abcdefghijklmnopqrstuvwxyz":
                candidate = word[:i] + letter + word[i + 1 :]
                if candidate in unused:
                    unused.remove(candidate)
                    found = search(candidate, length + 1)
                    if found:
                        return found
        return 0

    return search(begin_word, 1)
