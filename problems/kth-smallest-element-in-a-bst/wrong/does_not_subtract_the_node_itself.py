def kth_smallest(root, k):
    def size(node):
        return size(node.left) + 1 + size(node.right) if node else 0

    node = root
    while True:
        on_the_left = size(node.left)
        if k == on_the_left + 1 or (k > on_the_left and node.right is None):
            return node.val
        if k <= on_the_left:
            node = node.left
        else:
            k -= on_the_left
            node = node.right
