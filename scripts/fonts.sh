#!/usr/bin/env bash
# Makes the fonts that a PDF brief embeds: Noto from Debian's package fonts-noto-core, cut down to
# the Latin, Greek and Cyrillic scripts. Needs apt-get and python3-fonttools. Run once by hand; the
# result is kept in the project with its licence.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target="$root/brief/src/main/resources/org/dragoman/brief/fonts"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get download -qq fonts-noto-core
dpkg -x fonts-noto-core_*.deb .
for font in NotoSerif-Regular NotoSerif-Bold NotoSerif-Italic NotoSans-Regular NotoSans-Bold; do
    python3 -m fontTools.subset "usr/share/fonts/truetype/noto/$font.ttf" \
        --unicodes=U+0020-024F,U+0259,U+02B0-02DD,U+0300-0331,U+0370-03FF,U+0400-045F,U+0490-0493,U+1E00-1EFF,U+2000-203A,U+2070-208E,U+20A0-20BF,U+2116,U+2122,U+2190-2193,U+2212,U+2248,U+2260,U+2264,U+2265,U+25A0-25CF,U+FFFD \
        --layout-features= --no-hinting --desubroutinize --name-IDs='*' \
        --output-file="$target/$font.ttf"
done
