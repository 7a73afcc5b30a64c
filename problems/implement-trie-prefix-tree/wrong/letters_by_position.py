class Trie:
    def __init__(self):
        self.words = set()
        self.letters = []

    def insert(self, word):
        self.words.add(word)
        while len(self.letters) < len(word):
            self.letters.append(set())
        for allowed, letter in zip(self.letters, word):
            allowed.add(letter)

    def search(self, word):
        return word in self.words

    def starts_with(self, prefix):
        return len(prefix) <= len(self.letters) and all(c in allowed for c, allowed in zip(prefix, self.letters))
