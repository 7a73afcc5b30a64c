def reverse_between(head, left, right):
    helper = before = ListNode(0, head)
    for _ in range(left - 1):
        before = before.next
    first = before.next
    for _ in range(right - left - 1):
        moved = first.next
        first.next = moved.next
        moved.next = before.next
        before.next = moved
    return helper.next
