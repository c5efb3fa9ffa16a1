"""The texts that a language model is given; a package, so that they are found wherever the project is installed."""
