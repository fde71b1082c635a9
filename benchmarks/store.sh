#!/usr/bin/env bash
# Measures the store against the bare databases. usage: benchmarks/store.sh [SECONDS [FOLDER]]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/jdk.sh"
find_jdk
mvn -B -q -ntp -f "$root/pom.xml" -pl benchmarks -am package -DskipTests
lib=$(mktemp -d)
trap 'rm -rf "$lib"' EXIT
mvn -B -q -ntp -f "$root/pom.xml" -pl benchmarks dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$lib" 2>/dev/null ||
    mvn -B -q -ntp -f "$root/pom.xml" -pl benchmarks -am package -DskipTests dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$lib"
"$JAVA_HOME/bin/java" -Xmx3g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -cp "$root/benchmarks/target/classes:$lib/*" org.dragoman.benchmarks.StoreDriver "$@"
