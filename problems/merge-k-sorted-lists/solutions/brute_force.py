"""Looks through the first nodes of all lists for the smallest, again and again. Time: O(n k). Space: O(n + k)."""


def merge_k_lists(lists: "list[ListNode | None]") -> "ListNode | None":
    heads = list(lists)
    merged = []
    while True:
        smallest = None
        for i, head in enumerate(heads):
            if head is not None and (smallest is None or head.val < heads[smallest].val):
                smallest = i
        if smallest is None:
            break
        merged.append(heads[smallest].val)
        heads[smallest] = heads[smallest].next
    first = None
    for value in reversed(merged):
        first = ListNode(value, first)
    return first
