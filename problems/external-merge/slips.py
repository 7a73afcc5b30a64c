def slips(args, expected):
    yield "records are handed out although a run is wanted, so a smaller one may still come", replay(args, safe=False)
    yield "records with equal keys stand in the order in which they were fed", replay(args, order=lambda run, serial, record: (record[0], serial))
    yield "records with equal keys are ordered by their payloads", replay(args, order=lambda run, serial, record: (record[0], record[1], run, serial))
    yield "records with equal keys stand in the reverse order of their runs", replay(args, order=lambda run, serial, record: (record[0], -run, serial))
    yield "`held` counts runs in memory instead of records", replay(args, by_run=True)


def replay(args, safe=True, order=lambda run, serial, record: (record[0], run, serial), by_run=False):
    operations, arguments = args
    hungry, memory, serial = list(range(arguments[0][0])), [], 0
    results = [None]
    for name, values in zip(operations[1:], arguments[1:]):
        result = None
        if name == "wanted":
            result = min(hungry, default=-1)
        elif name == "held":
            result = len({run for _, run, _ in memory}) if by_run else len(memory)
        elif name == "feed" and hungry:
            run = min(hungry)
            hungry.remove(run)
            for record in values[0]:
                serial += 1
                memory.append((order(run, serial, record), run, record))
            memory.sort(key=lambda entry: entry[0])
        elif name == "take":
            result = []
            while memory and len(result) < values[0] and not (safe and hungry):
                _, run, record = memory.pop(0)
                result.append(record)
                if all(other != run for _, other, _ in memory):
                    hungry.append(run)
        results.append(result)
    return results
