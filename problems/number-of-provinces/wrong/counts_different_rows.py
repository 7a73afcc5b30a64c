def find_circle_num(is_connected):
    return len(set(map(tuple, is_connected)))
