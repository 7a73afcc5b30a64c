"""Adds as on paper, with one loop for digits and carry. Time: O(max(m, n)). Space: O(1)."""


def add_two_numbers(l1: ListNode | None, l2: ListNode | None) -> ListNode | None:
    helper = last = ListNode()
    carry = 0
    while l1 or l2 or carry:
        total = carry
        if l1:
            total += l1.val
            l1 = l1.next
        if l2:
            total += l2.val
            l2 = l2.next
        carry, digit = divmod(total, 10)
        last.next = ListNode(digit)
        last = last.next
    return helper.next
