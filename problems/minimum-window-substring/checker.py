def check(args, expected, actual):
    """Any window of s that covers t and is as short as the reference's; an empty string only where there is none."""
    s, t = args
    if type(actual) is not str:
        return f"a string has to be returned, not {type(actual).__name__}"
    if not expected:
        return True if actual == "" else "no window covers t here; the empty string is the answer"
    if actual == "":
        return "a window covers t here, but the empty string was returned"
    if actual not in s:
        return "the answer is not a stretch of neighbouring characters of s"
    for character in sorted(set(t)):
        found, needed = actual.count(character), t.count(character)
        if found < needed:
            return f"the answer holds {character!r} {times(found)}, and t holds it {times(needed)}"
    if len(actual) > len(expected):
        return f"the answer covers t with {len(actual):,} characters; a window of {len(expected):,} does too"
    return True


def times(count):
    return ("not at all", "once", "twice")[count] if count < 3 else f"{count:,} times"
