"""Turns problems of other formats into `dryrun.problem/1`: by reading their code, and by running it in this sandbox."""
