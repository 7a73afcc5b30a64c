from collections import deque


def ladder_length(begin_word, end_word, word_list):
    unused = set(word_list)
    queue = deque([(begin_word, 1)])
    while queue:
        word, length = queue.popleft()
        if word == end_word:
            return length
        for i, letter in enumerate(end_word):
            candidate = word[:i] + letter + word[i + 1 :]
            if candidate in unused:
                unused.remove(candidate)
                queue.append((candidate, length + 1))
    return 0
