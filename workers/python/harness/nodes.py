"""`ListNode` and `TreeNode`, and their level-order notation.

A linked list is written as the list of its values. A tree is written level by level; a missing child of a node that
exists is None, and trailing Nones are cut: `[1, None, 2]` is a root with a right child alone.
"""

from collections import deque
from typing import Any

from .chains import bury

MAX_NODES = 200_000


class NotATree(ValueError):
    """The nodes form a cycle, share a child, or are too many; the message says which."""


class ListNode:
    """A node of a singly linked list."""

    __del__ = bury

    def __init__(self, val: Any = 0, next: ListNode | None = None) -> None:
        self.val = val
        self.next = next

    def __repr__(self) -> str:
        return f"ListNode({self.val!r})"


class TreeNode:
    """A node of a binary tree."""

    __del__ = bury

    def __init__(self, val: Any = 0, left: TreeNode | None = None, right: TreeNode | None = None) -> None:
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self) -> str:
        return f"TreeNode({self.val!r})"


def build_list(values: list[Any]) -> ListNode | None:
    """The head of a linked list of these values."""
    head: ListNode | None = None
    for value in reversed(values):
        head = ListNode(value, head)
    return head


def read_list(head: Any) -> list[Any]:
    """The values from a head onwards. Raises NotATree on a cycle."""
    values: list[Any] = []
    seen: set[int] = set()
    while head is not None:
        if id(head) in seen:
            raise NotATree(f"the list runs in a circle: node {len(values)} is one that came before")
        if len(values) == MAX_NODES:
            raise NotATree(f"the list has more than {MAX_NODES:,} nodes")
        seen.add(id(head))
        values.append(head.val)
        head = head.next
    return values


def build_tree(values: list[Any]) -> TreeNode | None:
    """The root of a tree in level-order notation. Raises ValueError where a value has no parent."""
    if not values or values[0] is None:
        if len(values) > 1:
            raise ValueError("a tree whose root is None cannot have more nodes")
        return None
    root = TreeNode(values[0])
    parents = deque([root])
    rest = iter(values[1:])
    for value in rest:
        if not parents:
            raise ValueError(f"{value!r} has no parent in the tree's level-order notation")
        parent = parents.popleft()
        for side, child in (("left", value), ("right", next(rest, None))):
            if child is not None:
                node = TreeNode(child)
                setattr(parent, side, node)
                parents.append(node)
    return root


def read_tree(root: Any) -> list[Any]:
    """The level-order notation of a tree. Raises NotATree where a node can be reached twice."""
    values: list[Any] = []
    seen: set[int] = set()
    level = deque([root])
    while level:
        node = level.popleft()
        if node is None:
            values.append(None)
            continue
        if id(node) in seen:
            raise NotATree(f"the tree reaches one node twice: TreeNode({node.val!r})")
        if len(seen) == MAX_NODES:
            raise NotATree(f"the tree has more than {MAX_NODES:,} nodes")
        seen.add(id(node))
        values.append(node.val)
        level.append(node.left)
        level.append(node.right)
    while values and values[-1] is None:
        values.pop()
    return values
