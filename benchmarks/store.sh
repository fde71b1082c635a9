#!/usr/bin/env bash
# Measures the store against the bare databases. usage: benchmarks/store.sh [SECONDS [FOLDER [sqlite|postgresql|long]]]
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/scripts/jdk.sh"
find_jdk
mvn -B -q -ntp -f "$root/pom.xml" -pl benchmarks -am package -DskipTests \
    org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=target/classpath
"$JAVA_HOME/bin/java" -Xmx3g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -cp "$(ls "$root"/benchmarks/target/benchmarks-*.jar):$(cat "$root/benchmarks/target/classpath")" org.dragoman.benchmarks.StoreDriver "$@"
