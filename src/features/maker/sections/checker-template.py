def check(args: list, expected: object, actual: object) -> bool | str:
    if actual == expected:
        return True
    return "this is not a right answer"
