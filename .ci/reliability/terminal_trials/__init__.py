"""The trials of `terminal`, one aspect a file. Each has a function that is given the trial and prints its rows."""
