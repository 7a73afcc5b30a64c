def merge_k_lists(lists):
    values = set()
    for node in lists:
        while node:
            values.add(node.val)
            node = node.next
    first = None
    for value in sorted(values, reverse=True):
        first = ListNode(value, first)
    return first
