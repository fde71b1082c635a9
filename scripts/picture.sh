#!/usr/bin/env bash
# Makes docs/images/brief.png, the README's picture of the brief, from the running product.
# Needs Chromium.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$root/dragoman" brief "$root/cases/geneva" --out "$work/brief.html"
mkdir -p "$root/docs/images"
chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$work/profile" \
    --window-size=1280,1500 --screenshot="$root/docs/images/brief.png" "file://$work/brief.html" \
    >/dev/null 2>&1
ls -l "$root/docs/images/brief.png"
