def least_interval(tasks, n):
    ready = {}
    time = 0
    for kind in tasks:
        time = max(time, ready.get(kind, 0)) + 1
        ready[kind] = time + n
    return time
