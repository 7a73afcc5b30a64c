"""Turns both lists into integers and their sum into a list. Time: O(n^2). Space: O(n)."""


def add_two_numbers(l1: ListNode | None, l2: ListNode | None) -> ListNode | None:
    head = None
    for digit in str(number_of(l1) + number_of(l2)):
        head = ListNode(int(digit), head)
    return head


def number_of(node: ListNode | None) -> int:
    number, place = 0, 1
    while node:
        number += place * node.val
        place *= 10
        node = node.next
    return number
