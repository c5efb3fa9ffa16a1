"""The log-in page: HTML, and one line of script by which a tab forgets the conversation of who was here before."""

from html import escape

_STYLE = (
    "body{font:16px/1.5 'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;margin:0;background:#f8fafc;color:#0f172a}"
    "main{max-width:22rem;margin:12vh auto 0;padding:0 1rem}h1{font-size:1.4rem}"
    "label{display:block;margin:1rem 0 .25rem}"
    "input{box-sizing:border-box;width:100%;font:inherit;padding:.5rem .6rem;border:1px solid #94a3b8;"
    "border-radius:6px}"
    "button,a.button{display:inline-block;margin-top:1.25rem;font:inherit;padding:.5rem 1.25rem;border:0;"
    "border-radius:6px;background:#1d4ed8;color:#fff;text-decoration:none;cursor:pointer}"
    "p.wrong{padding:.6rem .8rem;border-left:4px solid #b91c1c;background:#fef2f2}"
    "@media (prefers-color-scheme:dark){body{background:#0f172a;color:#e2e8f0}"
    "input{background:#1e293b;color:inherit}p.wrong{background:#450a0a}}"
)
_FORGET = "<script>try { sessionStorage.clear(); } catch {}</script>"


def login_html(prefix: str, *, name: str | None = None, wrong: str = "") -> str:
    """The form; for someone who is logged in (``name``), the way out. ``wrong``: why the last try failed."""
    action = f"{escape(prefix)}/dang-nhap"
    body = (
        "<p>Đăng nhập để hỏi đáp trên các báo cáo bạn được xem.</p>"
        + (f'<p class="wrong" role="alert">{escape(wrong)}</p>' if wrong else "")
        + f'<form method="post" action="{action}">'
        '<label for="name">Tên đăng nhập</label>'
        '<input id="name" name="name" autocomplete="username" required autofocus>'
        '<label for="password">Mật khẩu</label>'
        '<input id="password" name="password" type="password" autocomplete="current-password" required>'
        "<button>Đăng nhập</button></form>"
    )
    if name is not None:
        body = (
            f"<p>Đang đăng nhập với tên <strong>{escape(name)}</strong>.</p>"
            f'<a class="button" href="{escape(prefix)}/">Vào hỏi đáp</a>'
            f'<form method="post" action="{action}/ra"><button>Đăng xuất</button></form>'
        )
    return _page(body if name is not None else body + _FORGET)


def notice_page(prefix: str, notice: str) -> str:
    """What has happened at a log-in elsewhere, and the way to log in again."""
    again = f'<a class="button" href="{escape(prefix)}/dang-nhap">Đăng nhập lại</a>'
    return _page(f'<p class="wrong" role="alert">{escape(notice)}</p>{again}{_FORGET}')


def _page(body: str) -> str:
    return (
        '<!doctype html><html lang="vi"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Đăng nhập – Hỏi đáp báo cáo</title><style>{_STYLE}</style></head>"
        f"<body><main><h1>Hỏi đáp báo cáo</h1>{body}</main></body></html>"
    )
