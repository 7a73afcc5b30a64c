"""The function that a problem asks for, read from the code that defines it."""

import ast
import keyword
import re
from dataclasses import dataclass, field

from .. import types
from .skip import EDIT_IT, WRITE_IT, Skip


@dataclass(slots=True)
class Entry:
    """Name, parameters as the format writes them, and the annotation of the result."""

    name: str
    params: list[dict[str, str]] = field(default_factory=list)
    returns: str | None = None


def parsed(source: str, what: str) -> ast.Module:
    """The tree of some code of the file. Raises Skip."""
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError) as error:
        where = f" (line {error.lineno})" if isinstance(error, SyntaxError) and error.lineno else ""
        raise Skip(f"{what} does not compile: {getattr(error, 'msg', error)}{where}", EDIT_IT) from None
    except RecursionError, MemoryError:
        raise Skip(f"{what} is nested too deeply to be compiled") from None


def function_named(tree: ast.Module, name: str) -> ast.FunctionDef:
    """The last top-level function of that name. Raises Skip."""
    for node in reversed(tree.body):
        if isinstance(node, ast.AsyncFunctionDef) and node.name == name:
            raise Skip(f"`{name}` is asynchronous", WRITE_IT)
        if isinstance(node, ast.FunctionDef) and node.name == name:
            return node
    raise Skip(f"no function `{name}` is defined in its code", EDIT_IT)


def entry_of(node: ast.FunctionDef) -> Entry:
    """Reads the signature. Raises Skip where calls with it cannot be written as a list of arguments."""
    found = node.args
    if found.vararg:
        raise Skip(f"`{node.name}` takes any number of arguments (*{found.vararg.arg})", WRITE_IT)
    if any(default is None for default in found.kw_defaults):
        raise Skip(f"`{node.name}` has parameters that can only be given by name", WRITE_IT)
    params = [{"name": one.arg, "type": annotation(one.annotation) or "Any"} for one in (*found.posonlyargs, *found.args)]
    return Entry(node.name, params, annotation(node.returns))


def annotation(node: ast.expr | None) -> str | None:
    """An annotation as the format writes it; None where there is none, or none that Dryrun knows."""
    if node is None:
        return None
    text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ast.unparse(node)
    try:
        types.parse(text)
    except ValueError, RecursionError:
        return None
    return text


def starter_for(node: ast.FunctionDef, text: str) -> str:
    """The signature with a docstring and nothing behind it."""
    body = [ast.Expr(ast.Constant(text)), ast.Expr(ast.Constant(...))] if text else [ast.Expr(ast.Constant(...))]
    made = ast.FunctionDef(node.name, node.args, body, [], node.returns)
    return ast.unparse(ast.fix_missing_locations(made)) + "\n"


def snake(name: str) -> str:
    """A name in the spelling of Python: `twoFer` is `two_fer`, `class` is `class_`."""
    parted = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name)
    made = re.sub(r"\W+", "_", parted).strip("_").lower() or "value"
    return f"{made}_" if keyword.iskeyword(made) or made[0].isdigit() else made


def words(name: str) -> str:
    """A function's name as a title: `has_close_elements` is `Has close elements`."""
    text = snake(name).replace("_", " ").strip()
    return text[:1].upper() + text[1:]


def slug(*parts: object) -> str:
    """An id of the format, from anything."""
    made = re.sub(r"[^a-z0-9]+", "-", "-".join(map(str, parts)).lower()).strip("-")
    return made[:80].strip("-") or "problem"
