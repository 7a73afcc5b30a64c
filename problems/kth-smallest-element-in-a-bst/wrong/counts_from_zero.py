def kth_smallest(root, k):
    values = []

    def walk(node):
        if node:
            walk(node.left)
            values.append(node.val)
            walk(node.right)

    walk(root)
    return values[min(k, len(values) - 1)]
