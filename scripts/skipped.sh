#!/usr/bin/env bash
# Adds up what the test reports say: how many ran, how many were skipped, and why.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
shopt -s nullglob
reports=(*/target/surefire-reports/TEST-*.xml)
[ "${#reports[@]}" -gt 0 ] || { echo "check: no test report"; exit 0; }
sum() { { grep -hoE "<testsuite [^>]*" "${reports[@]}" || true; } | { grep -oE " $1=\"[0-9]+\"" || true; } | tr -dc '0-9\n' | awk '{s+=$1} END {print s+0}'; }
ran=$(sum tests)
skipped=$(sum skipped)
failed=$(($(sum failures) + $(sum errors)))
if [ "$skipped" -gt 0 ]; then
    echo "check: skipped, and why:"
    { grep -hoE '<skipped[^>]*message="[^"]*"' "${reports[@]}" || true; } | sed 's/.*message="//; s/"$//' | sort | uniq -c
fi
echo "$((ran - failed - skipped)) passed, $failed failed, $skipped skipped"
