def merge_k_lists(lists):
    helper = last = ListNode()
    for head in sorted((head for head in lists if head), key=lambda head: head.val):
        last.next = head
        while last.next:
            last = last.next
    return helper.next
