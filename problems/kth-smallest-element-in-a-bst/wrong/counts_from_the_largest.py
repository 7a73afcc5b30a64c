def kth_smallest(root, k):
    values = []

    def walk(node):
        if node:
            walk(node.right)
            values.append(node.val)
            walk(node.left)

    walk(root)
    return values[k - 1]
