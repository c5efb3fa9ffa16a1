// Runs once when the page is there. Everything is delegated from the document: Gradio replaces the page's parts.
() => {
  document.documentElement.lang = "vi";
  const viewer = () => document.getElementById("panel");
  const narrow = matchMedia("(max-width: 64rem)");
  let opener = null;

  window.hoidap = { ...window.hoidap, filters, open, record };

  function filters() {
    const lists = [...document.querySelectorAll("select[data-filter]")];
    return JSON.stringify(Object.fromEntries(lists.map((list) => [list.dataset.filter, list.value])));
  }

  // What a click on a citation or a report opens: beside the answer, or over it where there is no room.
  async function open(address, from) {
    const panel = viewer();
    const body = panel.querySelector(".panel-body");
    opener = from ?? opener;
    body.innerHTML = '<p class="pending" role="status">Đang mở…</p>';
    if (!panel.open) narrow.matches ? panel.showModal() : panel.show();
    document.body.classList.toggle("beside", !narrow.matches);
    try {
      const response = await fetch(address, { headers: { Accept: "text/html" } });
      body.innerHTML = response.ok ? await response.text() : failure((await response.json()).detail);
    } catch {
      body.innerHTML = failure("Không kết nối được với máy chủ. Hãy thử lại.");
    }
    body.querySelector("h2")?.focus({ preventScroll: true });
    toTheMark(body);
  }

  function failure(detail) {
    const box = document.createElement("p");
    box.textContent = typeof detail === "string" ? detail : "Không mở được. Hãy tải lại trang rồi thử lại.";
    return `<div class="failure" role="alert"><h2 tabindex="-1">Chưa mở được</h2>${box.outerHTML}</div>`;
  }

  function toTheMark(body) {
    body.scrollTop = 0;
    for (const scrolled of body.querySelectorAll("details[open] :is(blockquote, .scrolled)")) {
      const mark = scrolled.querySelector("mark, .cited");
      if (mark) scrolled.scrollTop = mark.offsetTop - 64;
    }
    const mark = body.querySelector("details[open] .sheet .mark");
    if (mark) body.scrollTop += mark.getBoundingClientRect().top - body.getBoundingClientRect().top - 140;
  }

  function close() {
    viewer().close();
  }

  // Focus goes back to where the reader came from, or to what has taken its place.
  function closed() {
    document.body.classList.remove("beside");
    const address = opener?.getAttribute("href");
    const back = opener?.isConnected ? opener : [...document.querySelectorAll("a.marker")].find((each) => each.getAttribute("href") === address);
    back?.focus({ preventScroll: true });
    opener = null;
  }

  document.addEventListener("close", (event) => event.target.id === "panel" && closed(), true);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && viewer()?.open) close();
  });
  document.addEventListener(
    "toggle",
    ({ target }) => target.closest?.(".panel-body") && target.open && target.querySelector("blockquote") && toTheQuote(target),
    true,
  );

  function toTheQuote(part) {
    const quote = part.querySelector("blockquote");
    quote.scrollTop = quote.querySelector("mark").offsetTop - 64;
  }

  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a.marker, a.source, a[data-open]");
    if (link) {
      event.preventDefault();
      return open(link.getAttribute("href"), link.closest("#panel") ? null : link);
    }
    const button = event.target.closest("button");
    if (!button) return;
    if (button.matches("[data-close]")) close();
    if (button.matches("[data-copy]")) said(button, await copyText(button.dataset.copy));
    if (button.matches("[data-copy-table]")) said(button, await copyTable(button.closest("figure").querySelector("table")));
    if (button.matches("[data-csv]")) save(nameOf(button, "csv"), new Blob(["\ufeff", button.dataset.csv], { type: "text/csv" }));
    if (button.matches("[data-png]")) save(nameOf(button, "png"), await picture(button.closest("figure").querySelector("svg")));
  });

  function said(button, done) {
    const label = button.dataset.label ?? button.textContent;
    button.dataset.label = label;
    button.textContent = done ? "Đã sao chép" : "Trình duyệt không cho sao chép";
    setTimeout(() => (button.textContent = label), 2000);
  }

  async function copyText(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text).then(() => true, () => false);
    // Plain http on an intranet has no clipboard object.
    const area = document.createElement("textarea");
    area.value = text;
    (viewer().open ? viewer() : document.body).append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }

  // As a table for a word processor, with tabs for a spreadsheet.
  async function copyTable(table) {
    const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cell.textContent.trim()));
    const plain = rows.map((row) => row.join("\t")).join("\n");
    if (!navigator.clipboard?.write) return copyText(plain);
    const bare = document.createElement("table");
    rows.forEach((row) => row.forEach((cell, at) => (at ? bare.rows[bare.rows.length - 1] : bare.insertRow()).insertCell().textContent = cell));
    const item = new ClipboardItem({
      "text/html": new Blob([bare.outerHTML], { type: "text/html" }),
      "text/plain": new Blob([plain], { type: "text/plain" }),
    });
    return navigator.clipboard.write([item]).then(() => true, () => false);
  }

  function nameOf(button, kind) {
    return `${button.closest("figure").dataset.name}.${kind}`;
  }

  // What an answer came from; "" when the server no longer has the conversation.
  function record(text) {
    const now = new Date().toISOString().slice(0, 19).replaceAll(":", "");
    if (text) save(`ho-so-cau-tra-loi-${now}.json`, new Blob([text], { type: "application/json" }));
  }

  function save(name, blob) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  // The drawing at twice its size on white, whatever the page's colours are.
  async function picture(drawing) {
    const [width, height] = [drawing.width.baseVal.value * 2, drawing.height.baseVal.value * 2];
    const image = new Image(width, height);
    image.src = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(drawing)], { type: "image/svg+xml" }));
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const paper = canvas.getContext("2d");
    paper.fillStyle = "#fff";
    paper.fillRect(0, 0, width, height);
    paper.drawImage(image, 0, 0, width, height);
    URL.revokeObjectURL(image.src);
    return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  }

  // Two views of one page, so that a look into the store does not end the conversation.
  function view() {
    const store = location.hash === "#kho";
    document.body.dataset.view = store ? "store" : "ask";
    for (const link of document.querySelectorAll("nav a[data-view]")) {
      link.dataset.view === document.body.dataset.view
        ? link.setAttribute("aria-current", "page")
        : link.removeAttribute("aria-current");
    }
    if (store) window.hoidap.store?.();
  }
  addEventListener("hashchange", view);
  view();
}
