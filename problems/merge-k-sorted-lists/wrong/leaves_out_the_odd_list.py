def merge_k_lists(lists):
    if not lists:
        return None

    def merge_two(first, second):
        helper = last = ListNode()
        while first and second:
            if first.val <= second.val:
                last.next, first = first, first.next
            else:
                last.next, second = second, second.next
            last = last.next
        last.next = first or second
        return helper.next

    while len(lists) > 1:
        lists = [merge_two(lists[i], lists[i + 1]) for i in range(0, len(lists) - 1, 2)]
    return lists[0]
