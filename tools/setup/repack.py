"""Repacks NumPy's wheel for the browser: bytecode instead of source, no tests, stubs or headers, nothing compressed.

Runs in the very interpreter that will read it. The result is the same for the same wheel, byte for byte.
"""

import zipfile
from importlib._bootstrap_external import _code_to_hash_pyc

SITE = "/lib/python3.14/site-packages/"
UNWANTED = (".pyi", ".h", ".a", ".pxd", ".pyx", ".c", ".txt", ".build", ".ini", ".pc")

wheel = zipfile.ZipFile("/numpy.whl")
with zipfile.ZipFile("/numpy.zip", "w", zipfile.ZIP_STORED) as out:
    for name in wheel.namelist():
        if "/tests/" in name or name.endswith(UNWANTED) or name.endswith("/"):
            continue
        data = wheel.read(name)
        if name.endswith(".py"):
            code = compile(data, SITE + name, "exec", dont_inherit=True, optimize=0)
            name, data = name + "c", _code_to_hash_pyc(code, b"0" * 8, False)
        out.writestr(zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0)), data)
