"""A dictionary into a doubly linked ring, kept in order of use. Time: O(1) per call. Space: O(capacity)."""


class Node:
    __slots__ = ("key", "value", "older", "newer")

    def __init__(self, key: int, value: int) -> None:
        self.key = key
        self.value = value
        self.older = self.newer = self


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.nodes: dict[int, Node] = {}
        # Closes the ring: the oldest node is the newer neighbour of this one, the newest its older neighbour.
        self.ends = Node(-1, -1)

    def get(self, key: int) -> int:
        node = self.nodes.get(key)
        if node is None:
            return -1
        self._unlink(node)
        self._link_as_newest(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        node = self.nodes.get(key)
        if node is not None:
            node.value = value
            self._unlink(node)
        else:
            if len(self.nodes) == self.capacity:
                oldest = self.ends.newer
                self._unlink(oldest)
                del self.nodes[oldest.key]
            node = self.nodes[key] = Node(key, value)
        self._link_as_newest(node)

    def _unlink(self, node: Node) -> None:
        node.older.newer = node.newer
        node.newer.older = node.older

    def _link_as_newest(self, node: Node) -> None:
        node.older, node.newer = self.ends.older, self.ends
        node.older.newer = node.newer.older = node
