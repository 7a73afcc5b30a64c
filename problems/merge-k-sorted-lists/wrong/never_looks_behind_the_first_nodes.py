from heapq import heappop, heappush


def merge_k_lists(lists):
    heap = []
    for i, head in enumerate(lists):
        if head:
            heappush(heap, (head.val, i, head))
    helper = last = ListNode()
    while heap:
        last.next = last = heappop(heap)[2]
    return helper.next
