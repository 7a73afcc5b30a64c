from collections import defaultdict


def path_sum(root, target_sum):
    seen = defaultdict(int, {0: 1})

    def walk(node, total):
        if node is None:
            return 0
        total += node.val
        seen[total] += 1
        found = seen[total - target_sum]
        found += walk(node.left, total) + walk(node.right, total)
        seen[total] -= 1
        return found

    return walk(root, 0)
