"""The engine for other programs: a retriever for LangChain, a tool for MCP clients. Each is one thin file."""
