def merge_k_lists(lists):
    result = None
    for head in lists:
        if result is None or head is None:
            result = result or head
            continue
        helper = last = ListNode()
        while result and head:
            if result.val <= head.val:
                last.next, result = result, result.next
            else:
                last.next, head = head, head.next
            last = last.next
        result = helper.next
    return result
