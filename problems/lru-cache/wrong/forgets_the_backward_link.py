class Node:
    def __init__(self, key, value):
        self.key, self.value = key, value
        self.before = self.after = None


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.nodes = {}
        self.head, self.tail = Node(None, 0), Node(None, 0)
        self.head.after, self.tail.before = self.tail, self.head

    def unlink(self, node):
        node.before.after = node.after

    def append(self, node):
        node.before, node.after = self.tail.before, self.tail
        node.before.after = self.tail.before = node

    def get(self, key):
        if key not in self.nodes:
            return -1
        node = self.nodes[key]
        self.unlink(node)
        self.append(node)
        return node.value

    def put(self, key, value):
        if key in self.nodes:
            self.unlink(self.nodes[key])
        elif len(self.nodes) == self.capacity:
            oldest = self.head.after
            self.unlink(oldest)
            self.nodes.pop(oldest.key, None)
        self.nodes[key] = Node(key, value)
        self.append(self.nodes[key])
