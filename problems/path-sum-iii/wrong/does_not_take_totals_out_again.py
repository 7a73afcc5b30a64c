from collections import defaultdict


def path_sum(root, target_sum):
    seen = defaultdict(int, {0: 1})

    def walk(node, total):
        if node is None:
            return 0
        total += node.val
        found = seen[total - target_sum]
        seen[total] += 1
        return found + walk(node.left, total) + walk(node.right, total)

    return walk(root, 0)
