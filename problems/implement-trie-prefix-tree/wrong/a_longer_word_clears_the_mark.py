class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node["#"] = False
            node = node.setdefault(letter, {})
        node["#"] = True

    def find(self, text):
        node = self.root
        for letter in text:
            if letter not in node:
                return None
            node = node[letter]
        return node

    def search(self, word):
        node = self.find(word)
        return node is not None and node["#"]

    def starts_with(self, prefix):
        return self.find(prefix) is not None
