def add_two_numbers(l1, l2):
    def number(node):
        digits = ""
        while node:
            digits += str(node.val)
            node = node.next
        return int(digits)

    helper = last = ListNode()
    for digit in str(number(l1) + number(l2)):
        last.next = last = ListNode(int(digit))
    return helper.next
