def build_tree(preorder, inorder):
    if not inorder:
        return None
    middle = len(inorder) // 2
    return TreeNode(inorder[middle], build_tree(preorder, inorder[:middle]), build_tree(preorder, inorder[middle + 1 :]))
