from collections import defaultdict


class Node:
    def __init__(self):
        self.children = defaultdict(Node)
        self.is_word = False


class Trie:
    def __init__(self):
        self.root = Node()

    def find(self, text):
        node = self.root
        for letter in text:
            node = node.children[letter]
        return node

    def insert(self, word):
        self.find(word).is_word = True

    def search(self, word):
        return self.find(word).is_word

    def starts_with(self, prefix):
        node = self.find(prefix)
        return node.is_word or bool(node.children)
