from heapq import heapify, heappop, heappush


def merge_k_lists(lists):
    heap = [(head.val, i, head) for i, head in enumerate(lists)]
    heapify(heap)
    helper = last = ListNode()
    while heap:
        _, i, node = heappop(heap)
        last.next = last = node
        if node.next:
            heappush(heap, (node.next.val, i, node.next))
    return helper.next
