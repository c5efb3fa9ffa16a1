"""What a reverse proxy says about a request is believed when the proxy's own address is configured, else deleted.

The outermost layer: nothing further in ever sees a forwarded header that just anybody wrote. A trusted proxy's headers
tell the real client and whether that spoke TLS; the host is always that of ``Host``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network

from starlette.types import ASGIApp, Receive, Scope, Send

from errors import UsageError

Network = IPv4Network | IPv6Network

_FORWARDED = (b"forwarded", b"x-forwarded-for", b"x-forwarded-host", b"x-forwarded-prefix", b"x-forwarded-proto",
              b"x-forwarded-port", b"x-forwarded-server", b"x-real-ip")  # fmt: skip
_PASSED_THROUGH = (b"x-forwarded-host", b"x-forwarded-prefix")
"""Many a trusted proxy hands these on as the browser wrote them, and Gradio makes the page's own address of them."""


def read_networks(text: str) -> tuple[Network, ...]:
    """Addresses and networks divided by blanks: "127.0.0.1 10.0.0.0/8". Raises UsageError."""
    try:
        return tuple(ip_network(word) for word in text.split())
    except ValueError as error:
        raise UsageError(
            f"Địa chỉ máy chủ proxy không đúng: {error}. Ví dụ đúng: HOIDAP_PROXIES='127.0.0.1 10.1.2.0/24'."
        ) from error


LOOPBACK = read_networks("127.0.0.0/8 ::1")


def within(address: str, networks: Sequence[Network]) -> bool:
    """Whether an address lies in one of the networks; False for what is no address."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    return any(parsed in network for network in networks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """``trusted``: the peer is a configured proxy. ``direct``: no header says that anybody passed the request on."""

    trusted: bool
    direct: bool


def sender_of(scope: Scope) -> Sender:
    """What ``Proxied`` found out about the request."""
    found = scope.get("state", {}).get("sender")
    return found if isinstance(found, Sender) else Sender(trusted=False, direct=False)


class Proxied:
    """``identity_headers``: those that name a user; as forged as the others when they come from elsewhere."""

    def __init__(self, app: ASGIApp, trusted: Sequence[Network], identity_headers: Sequence[str] = ()) -> None:
        self._app = app
        self._trusted = tuple(trusted)
        self._deleted = frozenset((*_FORWARDED, *(name.lower().encode() for name in identity_headers)))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        headers = scope["headers"]
        forwarded = any(name in _FORWARDED for name, _ in headers)
        peer = scope.get("client")
        trusted = peer is not None and within(peer[0], self._trusted)
        deleted = _PASSED_THROUGH if trusted else self._deleted
        told = self._told(headers) if trusted else {}
        told["headers"] = [each for each in headers if each[0] not in deleted]
        sender = Sender(trusted=trusted, direct=not forwarded)
        await self._app({**scope, **told, "state": {**scope.get("state", {}), "sender": sender}}, receive, send)

    def _told(self, headers: Sequence[tuple[bytes, bytes]]) -> dict[str, object]:
        """The last address of the chain that is no proxy of ours, and the scheme."""
        told: dict[str, object] = {}
        chain = [
            part.strip() for name, value in headers if name == b"x-forwarded-for" for part in _text(value).split(",")
        ]
        client = next((address for address in reversed(chain) if not within(address, self._trusted)), None)
        if client is not None:
            told["client"] = (client, 0)
        scheme = next((_text(value).strip() for name, value in headers if name == b"x-forwarded-proto"), "")
        if scheme in ("http", "https"):
            told["scheme"] = scheme
        return told


def _text(value: bytes) -> str:
    return value.decode("latin-1")
