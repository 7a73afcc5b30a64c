"""Collects all values, sorts them and builds a new list. Time: O(n log n). Space: O(n)."""


def merge_k_lists(lists: "list[ListNode | None]") -> "ListNode | None":
    values = []
    for node in lists:
        while node is not None:
            values.append(node.val)
            node = node.next
    first = None
    for value in sorted(values, reverse=True):
        first = ListNode(value, first)
    return first
