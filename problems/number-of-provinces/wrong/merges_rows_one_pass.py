def find_circle_num(is_connected):
    groups = []
    for row in is_connected:
        cities = {j for j, direct in enumerate(row) if direct}
        for group in groups:
            if group & cities:
                group |= cities
                break
        else:
            groups.append(cities)
    return len(groups)
