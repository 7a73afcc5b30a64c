"""A heap holds the first remaining node of each list. Time: O(n log k). Space: O(k)."""

from heapq import heapify, heappop, heappush


def merge_k_lists(lists: "list[ListNode | None]") -> "ListNode | None":
    # The list's number decides between equal values: nodes cannot be compared.
    heap = [(head.val, i, head) for i, head in enumerate(lists) if head is not None]
    heapify(heap)
    helper = last = ListNode()
    while heap:
        _, i, node = heappop(heap)
        last.next = node
        last = node
        if node.next is not None:
            heappush(heap, (node.next.val, i, node.next))
    return helper.next
