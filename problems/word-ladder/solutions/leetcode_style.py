"""Searches from both ends, enlarging the smaller set, with every letter in every position. Time: O(26 n l^2). Space: O(n l)."""


class Solution:
    def ladderLength(self, beginWord: str, endWord: str, wordList: List[str]) -> int:
        words = set(wordList)
        if endWord not in words:
            return 0
        front, back = {beginWord}, {endWord}
        words -= {beginWord, endWord}
        length = 2
        while front:
            following = set()
            for word in front:
                for i in range(len(word)):
                    for letter in string.ascii_lowercase:
                        candidate = word[:i] + letter + word[i + 1 :]
                        if candidate in back:
                            return length
                        if candidate in words:
                            words.remove(candidate)
                            following.add(candidate)
            front = following
            if len(front) > len(back):
                front, back = back, front
            length += 1
        return 0
