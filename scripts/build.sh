#!/usr/bin/env bash
# Builds what running needs, under a lock, and records what it was built from.
# usage: build.sh FINGERPRINT
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/jdk.sh"
find_jdk
need_maven
fingerprint=$1
target="$root/cli/target"
mkdir -p "$target"
exec 9>"$root/cli/target.lock"
flock 9
[ -f "$target/built" ] && [ "$(cat "$target/built")" = "$fingerprint" ] && exit 0

echo "dragoman: building (once; the first time takes a minute or two) …" >&2
rm -f "$target/built" "$target"/*.aot
rm -rf "$target/lib" "$target/lib-serve"
build() { mvn -B -q -f "$root/pom.xml" -pl cli -am package -DskipTests "$@" >"$target.log" 2>&1; }
# Offline first: it is faster, and asks nobody. Online only where something has to be fetched.
if ! build -o && ! { grep -qiE 'offline|resol|download' "$target.log" && build; }; then
    echo "dragoman: the build failed. Its last words (all of them are in cli/target.log):" >&2
    grep -E 'ERROR|error:' "$target.log" | head -20 >&2 || tail -20 "$target.log" >&2
    exit 1
fi

# A copy of the jars that no later Maven run touches: the cache below holds for exactly this class path.
run="$target/run"
rm -rf "$run"
mkdir -p "$run"
cp -p "$target"/cli-*.jar "$target"/lib/*.jar "$run/"
: >"$target/classpath"
for each in "$run"/*.jar; do printf '%s%s' "${separator:-}" "$each" >>"$target/classpath" && separator=:; done

# The web stands behind the other jars, and only `serve` has it: the cache below holds for both.
web="$target/run-serve"
rm -rf "$web"
mkdir -p "$web"
cp -p "$target"/lib-serve/*.jar "$web/"
: >"$target/classpath-serve"
for each in "$web"/*.jar; do printf ':%s' "$each" >>"$target/classpath-serve"; done

echo "dragoman: preparing a fast start …" >&2
options=(-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED
    --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
river="$root/cases/river"
# Two caches, for a cache holds for one class path and knows what was done on it: one for the other verbs, one for
# the server. Where one cannot be made the command starts without it, slower.
"$JAVA_HOME/bin/java" "${options[@]}" "-XX:AOTCacheOutput=$target/dragoman-serve.aot" "-Ddragoman.root=$root" \
    -cp "$(cat "$target/classpath" "$target/classpath-serve")" org.dragoman.cli.ServeTraining "$scratch/data" \
    >"$target/serve.log" 2>&1 || rm -f "$target/dragoman-serve.aot" &
"$JAVA_HOME/bin/java" "${options[@]}" "-XX:AOTCacheOutput=$target/dragoman.aot" \
    -cp "$(cat "$target/classpath")" org.dragoman.cli.Training \
    --version -- help -- zone "$river" --json -- zone "$root/cases/labour" -- \
    zone "$root/scripts/training/domain.xml" "$root/scripts/training/one.xml" "$root/scripts/training/two.xml" -- \
    read "$river"/reports/*.txt --case "$river" -- \
    brief "$river" --out "$scratch/brief.html" -- brief "$river" --out "$scratch/brief.pdf" \
    >>"$target.log" 2>&1 || rm -f "$target/dragoman.aot"
wait
printf '%s' "$fingerprint" >"$target/built"
