from collections import Counter


def least_interval(tasks, n):
    left = Counter(tasks)
    ready = {kind: 0 for kind in left}
    time = 0
    while left:
        for kind in sorted(left):
            if ready[kind] <= time:
                left[kind] -= 1
                ready[kind] = time + n + 1
                if left[kind] == 0:
                    del left[kind]
                break
        time += 1
    return time
