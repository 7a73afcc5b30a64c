def reverse_between(head, left, right):
    nodes = []
    node = head
    while node is not None:
        nodes.append(node)
        node = node.next
    values = [node.val for node in nodes]
    values[left : right + 1] = reversed(values[left : right + 1])
    for node, value in zip(nodes, values):
        node.val = value
    return head
