def reverse_between(head, left, right):
    turned = None
    while head is not None:
        head.next, turned, head = turned, head, head.next
    return turned
