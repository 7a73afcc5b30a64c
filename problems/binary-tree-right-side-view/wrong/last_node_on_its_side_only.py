def right_side_view(root):
    def depth_first(node):
        if not node:
            return []
        right = depth_first(node.right)
        return [node.val] + (right if right else depth_first(node.left))

    return depth_first(root)
