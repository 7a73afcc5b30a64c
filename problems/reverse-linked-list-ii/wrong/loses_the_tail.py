def reverse_between(head, left, right):
    dummy = ListNode(0, head)
    previous = dummy
    for _ in range(left - 1):
        previous = previous.next
    turned, current = None, previous.next
    for _ in range(right - left + 1):
        current.next, turned, current = turned, current, current.next
    previous.next = turned
    return dummy.next
