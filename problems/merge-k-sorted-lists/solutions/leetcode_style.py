"""Merges the lists in pairs until one is left. Time: O(n log k). Space: O(k)."""


class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        if not lists:
            return None
        while len(lists) > 1:
            merged = []
            for i in range(0, len(lists), 2):
                second = lists[i + 1] if i + 1 < len(lists) else None
                merged.append(self.mergeTwo(lists[i], second))
            lists = merged
        return lists[0]

    def mergeTwo(self, first, second):
        tail = dummy = ListNode(0)
        while first and second:
            if first.val <= second.val:
                tail.next, first = first, first.next
            else:
                tail.next, second = second, second.next
            tail = tail.next
        tail.next = first or second
        return dummy.next
