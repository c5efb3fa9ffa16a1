"""The command line with hashed embeddings in place of the model, for tests that start real servers.

Only ever run, never imported: a server's other processes run it, too, up to its last line.
"""

import sys

import app
import parts
from settings import Settings
from tests.fakes import HashEmbedder


def embedder(settings: Settings) -> HashEmbedder:
    """In place of the model."""
    return HashEmbedder(256)


parts.embedder_of = embedder

if __name__ == "__main__":
    sys.exit(app.main())
