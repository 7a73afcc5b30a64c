"""Cuts the stretch out, turns its links around, and sews it in again. Time: O(n). Space: O(1)."""


class Solution:
    def reverseBetween(self, head: Optional[ListNode], left: int, right: int) -> Optional[ListNode]:
        dummy = ListNode(0)
        dummy.next = head
        previous = dummy
        for _ in range(left - 1):
            previous = previous.next
        tail = previous.next
        turned, current = None, tail
        for _ in range(right - left + 1):
            current.next, turned, current = turned, current, current.next
        previous.next, tail.next = turned, current
        return dummy.next
