from heapq import heapify, heappop, heappush


def merge_k_lists(lists):
    heap = [(head.val, head) for head in lists if head]
    heapify(heap)
    helper = last = ListNode()
    while heap:
        _, node = heappop(heap)
        last.next = last = node
        if node.next:
            heappush(heap, (node.next.val, node.next))
    return helper.next
