"""The reports as a tool for MCP clients: a question, with the turns before it, → the answer as JSON."""

from collections.abc import Callable
from typing import Any

from mcp.server import MCPServer

from answer.answer import Answer, Answerer, Turn

TOOL = "hoi_bao_cao"
_DESCRIPTION = (
    "Hỏi về số liệu và nội dung trong các báo cáo kinh tế - xã hội đã lập chỉ mục. Trả về câu trả lời kèm trích dẫn "
    "nguyên văn; mỗi con số đều nằm trong đoạn được trích dẫn. Khi “refused” là true, báo cáo không nêu điều được hỏi: "
    "hãy nói lại như vậy, đừng thay bằng số khác. Câu hỏi nối tiếp thì đưa các lượt trước vào “history”."
)


def create_mcp_server(answerer: Answerer, to_json: Callable[[Answer], dict[str, Any]], version: str) -> MCPServer:
    """The server, ready to ``run`` over standard input and output."""
    server: MCPServer = MCPServer("hoidap", version=version, log_level="WARNING")

    @server.tool(name=TOOL, title="Hỏi báo cáo", description=_DESCRIPTION)
    def ask(question: str, history: list[Turn] | None = None) -> dict[str, Any]:
        *_, answer = answerer.stream(question, history or ())
        return to_json(answer)

    return server
