"""Values as a problem file holds them."""

import re
from typing import Any

from .. import forms, wire
from .skip import WRITE_IT, Skip

MAX_CHARACTERS = 400_000


def stored(value: Any, what: str) -> str:
    """Wire text that every reader takes exactly. Raises Skip where a problem file cannot hold the value."""
    try:
        text = wire.encode(settled(wire.decode_form(wire.encode(value))), portable=True)
    except wire.Unencodable as error:
        raise Skip(f"{what} cannot be stored: {error}", WRITE_IT) from None
    # In JSON a quotation mark inside a string is escaped, so this is found in no string.
    opaque = re.search(r'\{"\$":"opaque","type":"([^"]*)"', text)
    if opaque:
        raise Skip(f"{what} is or holds a {opaque[1]}, which a problem file cannot hold", WRITE_IT)
    if len(text) > MAX_CHARACTERS:
        raise Skip(f"{what} is too large: {len(text):,} characters, at most {MAX_CHARACTERS:,}", "Make the test smaller.")
    return text


def settled(form: Any) -> Any:
    """A range or a deque as a list, a NumPy scalar as a number: what a test's values are meant as."""
    match form:
        case forms.Lazy(_, values):
            return [settled(item) for item in values]
        case forms.Scalar(_, value):
            return value
        case list() | tuple() | frozenset():
            return type(form)(settled(item) for item in form)
        case dict():
            return {settled(key): settled(item) for key, item in form.items()}
    return form


def leaves(form: Any) -> list[Any]:
    """All that is inside a value and not itself a container, in order."""
    match form:
        case forms.Array():
            return form.data
        case forms.Linked() | forms.Tree() | forms.Lazy():
            return leaves(form.values)
        case list() | tuple():
            return [leaf for item in form for leaf in leaves(item)]
        case frozenset():
            return [leaf for item in sorted(form, key=repr) for leaf in leaves(item)]
        case dict():
            return [leaf for key, item in form.items() for leaf in (*leaves(key), *leaves(item))]
    return [form]
