"""Recursive, one column a call. Time: O(max(m, n)). Space: O(max(m, n))."""


class Solution:
    def addTwoNumbers(self, l1: Optional[ListNode], l2: Optional[ListNode]) -> Optional[ListNode]:
        def add(a: Optional[ListNode], b: Optional[ListNode], carry: int) -> Optional[ListNode]:
            if not a and not b and not carry:
                return None
            total = (a.val if a else 0) + (b.val if b else 0) + carry
            return ListNode(total % 10, add(a and a.next, b and b.next, total // 10))

        return add(l1, l2, 0)
