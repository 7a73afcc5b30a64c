def check(args, expected, actual):
    """Evaluates the test's own condition, `holds`, on the candidate's answer."""
    try:
        met = bool(holds(args, expected, actual))
    except Exception as error:
        return f"the condition `{CONDITION}` cannot be evaluated on this answer: {type(error).__name__}: {error}"
    return met or f"the answer has to satisfy `{CONDITION}`"
