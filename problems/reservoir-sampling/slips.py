def slips(args, expected):
    if any(name == "Reservoir" and values[0] < 1 for name, values in zip(args[0], args[1])):
        return
    yield "the slot is drawn among the items before this one: floor(u * (n - 1)) instead of floor(u * n)", replay(args, numbered=-1)
    yield "the slot is drawn among one item too many: floor(u * (n + 1)) instead of floor(u * n)", replay(args, numbered=1)
    yield "every new item gets into the sample", replay(args, always=True)
    yield "a draw decides although the slots are not yet full", replay(args, early=True)
    yield "`merge` takes the sizes of the samples for the counts of the streams", replay(args, by_size=True)
    yield "`merge` keeps the counts as they were instead of lowering one for each item taken", replay(args, lowered=False)
    yield "`merge` takes items in the order of the slots instead of drawing them", replay(args, drawn=False)


def replay(args, numbered=0, always=False, early=False, by_size=False, lowered=True, drawn=True):
    operations, arguments = args
    k, slots, seen = arguments[0][0], [], 0
    results = [None]
    for name, values in zip(operations[1:], arguments[1:]):
        results.append(slots.copy() if name == "sample" else seen if name == "seen" else None)
        if name == "add":
            item, draw = values
            seen += 1
            place = int(draw * (k if always else seen + numbered))
            if len(slots) < k and (not early or place >= len(slots)):
                slots.append(item)
            elif place < len(slots):
                slots[place] = item
        elif name == "merge":
            items, count, draws = values
            mine, theirs, a, b = slots, list(items), seen, count
            seen, slots = a + b, []
            if by_size:
                a, b = len(mine), len(theirs)
            for u, v in draws[: min(k, seen)]:
                source = mine if (u * (a + b) < a and mine) or not theirs else theirs
                if not source:
                    break
                if lowered:
                    a, b = (a - 1, b) if source is mine else (a, b - 1)
                slots.append(source.pop(int(v * len(source)) if drawn else 0))
    return results
