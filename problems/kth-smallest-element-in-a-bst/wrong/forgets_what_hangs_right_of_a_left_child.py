def kth_smallest(root, k):
    waiting = []
    node = root
    while node:
        waiting.append(node)
        node = node.left
    while k > 1 and waiting:
        node = waiting.pop()
        k -= 1
        if not waiting:
            node = node.right
            while node:
                waiting.append(node)
                node = node.left
    return waiting[-1].val if waiting else root.val
