"""Why an item is not imported."""

from ..output import OutputFlood


class Skip(Exception):
    """An item, or one of its tests, cannot become part of a problem; both sentences are for the person who imports."""

    def __init__(self, reason: str, remedy: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.remedy = remedy


WRITE_IT = "Write it as a problem of your own."
EDIT_IT = "Mend it in the file and import again."


def told(error: BaseException) -> str:
    """An exception in a line: `ZeroDivisionError: division by zero`."""
    if isinstance(error, OutputFlood):
        return "it prints without end"
    text = str(error).strip().split("\n")[0][:200]
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def broken(what: str, error: BaseException) -> Skip:
    """The Skip for code of the file that does not run here."""
    if isinstance(error, ModuleNotFoundError) and error.name:
        top = error.name.split(".")[0]
        if top == "numpy":
            return Skip(f"{what} needs NumPy, which this copy of Dryrun was built without", "Build Dryrun with NumPy.")
        return Skip(f"{what} needs the package {top}, which Dryrun does not have", "Rewrite it without the package.")
    verb = "does not compile" if isinstance(error, SyntaxError) else "does not run here"
    return Skip(f"{what} {verb}: {told(error)}", EDIT_IT)
