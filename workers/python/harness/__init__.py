"""The Python half of the judge: the solver runs the candidate's code, the referee knows the answers."""
