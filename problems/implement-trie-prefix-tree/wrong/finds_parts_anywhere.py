class Trie:
    def __init__(self):
        self.words = set()
        self.text = " "

    def insert(self, word):
        self.words.add(word)
        self.text += word + " "

    def search(self, word):
        return word in self.words

    def starts_with(self, prefix):
        return prefix in self.text
