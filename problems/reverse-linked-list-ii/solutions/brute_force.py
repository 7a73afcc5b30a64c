"""Reverses a slice of the values and writes them back. Time: O(n). Space: O(n)."""


def reverse_between(head: ListNode | None, left: int, right: int) -> ListNode | None:
    nodes = []
    node = head
    while node is not None:
        nodes.append(node)
        node = node.next
    values = [node.val for node in nodes]
    values[left - 1 : right] = reversed(values[left - 1 : right])
    for node, value in zip(nodes, values):
        node.val = value
    return head
