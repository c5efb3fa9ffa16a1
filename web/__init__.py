"""The screen: a Gradio chat mounted in FastAPI. No request leaves the machine."""
