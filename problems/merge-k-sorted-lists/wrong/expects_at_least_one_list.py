def merge_k_lists(lists):
    def merge(low, high):
        if low == high:
            return lists[low]
        middle = (low + high) // 2
        first, second = merge(low, middle), merge(middle + 1, high)
        helper = last = ListNode()
        while first and second:
            if first.val <= second.val:
                last.next, first = first, first.next
            else:
                last.next, second = second, second.next
            last = last.next
        last.next = first or second
        return helper.next

    return merge(0, len(lists) - 1)
