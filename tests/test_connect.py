"""Other programs over the same engine: a real LangChain chain, and a real MCP client over standard input and output."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import anyio
import pytest
from langchain_core.language_models.fake_chat_models import FakeListChatModel
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnablePassthrough
from mcp import Client, StdioServerParameters
from mcp.types import CallToolResult, TextContent

from connect.mcp_server import TOOL
from connect.retriever import ReportRetriever
from tests.districts import DONG_SON, archive, base, source

ROOT = Path(__file__).parent.parent
# The real command; only the embedding model is a small one.
SERVER = """
import sys
import app
import parts
from tests.fakes import HashEmbedder
parts.embedder_of = lambda settings: HashEmbedder(256)
sys.exit(app.main(["mcp", "--index", sys.argv[1]]))
"""
QUESTION = "Tổng thu ngân sách tháng 3/2025 của huyện Đông Sơn là bao nhiêu?"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("connect") / "index"
    archive(made)
    return made


def test_a_chain_of_langchain_is_given_the_passages_that_answer(folder: Path) -> None:
    retriever = ReportRetriever(searcher=archive(folder), limit=3)
    seen: list[str] = []

    def joined(documents: list[Any]) -> str:
        seen.append(documents[0].metadata["source"])
        seen.append("\n".join(document.page_content for document in documents))
        return seen[-1]

    chain = (
        {"context": retriever | joined, "question": RunnablePassthrough()}
        | ChatPromptTemplate.from_template("{context}\n\n{question}")
        | FakeListChatModel(responses=["xong"])
    )
    assert chain.invoke(QUESTION).content == "xong"
    assert seen[0] == source(DONG_SON, 2025, 3)
    assert f"{base(DONG_SON, 2025, 3)},5 tỷ đồng" in seen[1]


def test_documents_say_where_they_stand(folder: Path) -> None:
    index = archive(folder)
    documents = ReportRetriever(searcher=index, limit=4).invoke(QUESTION)
    assert len(documents) == 4
    for document in documents:
        where = document.metadata
        assert index.text(where["source"])[where["start"] : where["end"]] == document.page_content
    assert documents[0].metadata["place"] == "huyện Đông Sơn"
    assert documents[0].metadata["period"] == "tháng 03/2025"
    assert json.dumps(documents[0].metadata)


def call(folder: Path, *arguments: dict[str, Any]) -> tuple[list[str], list[CallToolResult]]:
    """The tools that a client sees, and what each call returns."""

    async def talk() -> tuple[list[str], list[CallToolResult]]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        server = StdioServerParameters(
            command=sys.executable, args=["-c", SERVER, str(folder)], env=environment, cwd=str(ROOT)
        )
        async with Client(server) as client:
            tools = [tool.name for tool in (await client.list_tools()).tools]
            return tools, [await client.call_tool(TOOL, each) for each in arguments]

    return anyio.run(talk)


def test_a_client_of_mcp_asks_goes_on_and_is_refused(folder: Path) -> None:
    turn = {"question": QUESTION, "answer": ""}
    tools, (first, second, third, wrong) = call(
        folder,
        {"question": QUESTION},
        {"question": "Còn tháng 2?", "history": [turn]},
        {"question": "Sản lượng cà phê năm 2019 của huyện Đông Sơn?"},
        {"history": [turn]},
    )
    assert tools == [TOOL]
    answer, follow_up, refusal = (read(each) for each in (first, second, third))
    assert f"{base(DONG_SON, 2025, 3)},5 tỷ đồng" in answer["answer"]
    assert answer["citations"][0]["source"] == source(DONG_SON, 2025, 3)
    assert f"{base(DONG_SON, 2025, 2)},5 tỷ đồng" in follow_up["answer"]
    assert any("Tổng thu ngân sách tháng 02/2025" in note for note in follow_up["notes"])
    assert refusal["refused"]
    assert wrong.is_error


def read(result: CallToolResult) -> dict[str, Any]:
    """The answer of a call, which stands there as text and as a structure."""
    assert not result.is_error
    [content] = result.content
    assert isinstance(content, TextContent)
    answer: dict[str, Any] = json.loads(content.text)
    assert result.structured_content in (answer, {"result": answer})
    return answer
