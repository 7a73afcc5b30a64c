class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["#"] = True

    def find(self, text):
        node = self.root
        for letter in text:
            if letter not in node:
                return {}
            node = node[letter]
        return node

    def search(self, word):
        return "#" in self.find(word)

    def starts_with(self, prefix):
        return any(letter != "#" for letter in self.find(prefix))
