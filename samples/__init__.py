"""Sample reports, the questions about them, and the tool that writes them; nothing at run time imports this."""
