// <hoi-dap-bao-cao height="720px" label="Hỏi đáp báo cáo"></hoi-dap-bao-cao>: the screen, in a frame of this page.
// The frame's address is that of this script; whether it may be shown here is decided by that server, not by the page.
(() => {
    const screen = new URL(".", document.currentScript.src).href;

    class HoiDapBaoCao extends HTMLElement {
        static observedAttributes = ["height", "label"];

        connectedCallback() {
            if (!this.frame) {
                this.frame = document.createElement("iframe");
                this.frame.src = screen;
                this.frame.allow = "clipboard-write";
                this.frame.loading = "lazy";
                this.frame.style.cssText = "display:block;width:100%;border:0";
                this.attachShadow({ mode: "open" }).append(this.frame);
            }
            this.attributeChangedCallback();
        }

        attributeChangedCallback() {
            if (this.frame) {
                this.frame.style.height = this.getAttribute("height") || "720px";
                this.frame.title = this.getAttribute("label") || "Hỏi đáp báo cáo";
            }
        }
    }

    if (!customElements.get("hoi-dap-bao-cao")) customElements.define("hoi-dap-bao-cao", HoiDapBaoCao);
})();
