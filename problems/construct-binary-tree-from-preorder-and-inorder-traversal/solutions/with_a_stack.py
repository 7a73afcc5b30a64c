"""Goes left along preorder and turns right where inorder says so; no recursion. Time: O(n). Space: O(n)."""


def build_tree(preorder: list[int], inorder: list[int]) -> TreeNode | None:
    root = TreeNode(preorder[0])
    open_nodes = [root]
    done = 0
    for value in preorder[1:]:
        node = TreeNode(value)
        if open_nodes[-1].val != inorder[done]:
            open_nodes[-1].left = node
        else:
            while open_nodes and open_nodes[-1].val == inorder[done]:
                parent = open_nodes.pop()
                done += 1
            parent.right = node
        open_nodes.append(node)
    return root
