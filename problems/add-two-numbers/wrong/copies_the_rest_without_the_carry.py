def add_two_numbers(l1, l2):
    helper = last = ListNode()
    carry = 0
    while l1 and l2:
        carry, digit = divmod(l1.val + l2.val + carry, 10)
        last.next = last = ListNode(digit)
        l1, l2 = l1.next, l2.next
    last.next = l1 or l2
    if carry:
        if last.next:
            last.next.val += carry
        else:
            last.next = ListNode(carry)
    return helper.next
