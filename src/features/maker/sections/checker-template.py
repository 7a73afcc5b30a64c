def check(args, expected, actual):
    if actual == expected:
        return True
    return "this is not a right answer"
