def add_two_numbers(l1, l2):
    helper = last = ListNode()
    carry = 0
    while l1 or l2:
        total = carry + (l1.val if l1 else 0) + (l2.val if l2 else 0)
        l1, l2 = l1 and l1.next, l2 and l2.next
        if total >= 10:
            carry = 1
        last.next = last = ListNode(total % 10)
    if carry:
        last.next = ListNode(1)
    return helper.next
