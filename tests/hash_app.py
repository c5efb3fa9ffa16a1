"""The command line with hashed embeddings in place of the model, for tests that start real servers."""

import sys

import app
from settings import Settings
from tests.fakes import HashEmbedder


def embedder(settings: Settings) -> HashEmbedder:
    """Known by name to the processes that a server starts."""
    return HashEmbedder(256)


if __name__ == "__main__":
    app._embedder = embedder
    sys.exit(app.main())
