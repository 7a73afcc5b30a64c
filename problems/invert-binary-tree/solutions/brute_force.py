"""Writes down the way to every node, and builds a tree with all ways mirrored. Time: O(n * h). Space: O(n * h)."""


def invert_tree(root: TreeNode | None) -> TreeNode | None:
    values = {}
    ways = [("", root)]
    while ways:
        way, node = ways.pop()
        if node is not None:
            values[way] = node.val
            ways += [(way + "L", node.left), (way + "R", node.right)]
    nodes = {way: TreeNode(value) for way, value in values.items()}
    for way, node in nodes.items():
        node.left = nodes.get(way + "R")
        node.right = nodes.get(way + "L")
    return nodes.get("")
