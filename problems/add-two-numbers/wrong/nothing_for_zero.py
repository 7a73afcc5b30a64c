def add_two_numbers(l1, l2):
    total, place = 0, 1
    for node in (l1, l2):
        place = 1
        while node:
            total += place * node.val
            place *= 10
            node = node.next
    helper = last = ListNode()
    while total:
        total, digit = divmod(total, 10)
        last.next = last = ListNode(digit)
    return helper.next
