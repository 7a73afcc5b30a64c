from collections import deque


def ladder_length(begin_word, end_word, word_list):
    words = set(word_list)
    if begin_word not in words or end_word not in words:
        return 0
    length = {begin_word: 1}
    queue = deque([begin_word])
    while queue:
        word = queue.popleft()
        for other in words:
            if other not in length and sum(a != b for a, b in zip(word, other)) == 1:
                length[other] = length[word] + 1
                queue.append(other)
    return length.get(end_word, 0)
