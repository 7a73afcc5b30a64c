"""Moves one node after the other to the front of the stretch. Time: O(n). Space: O(1)."""


def reverse_between(head: ListNode | None, left: int, right: int) -> ListNode | None:
    helper = before = ListNode(0, head)
    for _ in range(left - 1):
        before = before.next
    first = before.next
    for _ in range(right - left):
        moved = first.next
        first.next = moved.next
        moved.next = before.next
        before.next = moved
    return helper.next
