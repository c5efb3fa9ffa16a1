"""How people and reports speak about the same thing, one file a domain, each a table in the notation of wordings.py."""
