# Finds a JDK of version 25 or newer and sets JAVA_HOME to it, for Maven too.

jdk_version() { # FOLDER: prints its major version, 0 where it is no JDK
    [ -x "$1/bin/javac" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || echo 0
}

find_jdk() {
    local folder version
    local places=("${JAVA_HOME:-}")
    if command -v javac >/dev/null 2>&1; then
        places+=("$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")")
    fi
    places+=(/usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/jdk* /opt/java/*
        /Library/Java/JavaVirtualMachines/*/Contents/Home)
    for folder in "${places[@]}"; do
        [ -n "$folder" ] && [ -d "$folder" ] || continue
        version=$(jdk_version "$folder")
        if [ "${version:-0}" -ge 25 ] 2>/dev/null; then
            export JAVA_HOME="$folder"
            export PATH="$JAVA_HOME/bin:$PATH"
            return 0
        fi
    done
    cat >&2 <<'MESSAGE'
dragoman: needs a JDK of version 25 or newer, and found none in JAVA_HOME, on PATH or in /usr/lib/jvm.
Install one (for example the package temurin-25-jdk from the Adoptium project, or any OpenJDK 25 build
unpacked into /usr/lib/jvm), or set JAVA_HOME to one, and run this again.
MESSAGE
    exit 2
}

need_maven() {
    command -v mvn >/dev/null 2>&1 && return 0
    cat >&2 <<'MESSAGE'
dragoman: needs Maven 3.8.7 or newer to build, and found no mvn on PATH.
Install it (Debian, Ubuntu: apt-get install maven) and run this again.
MESSAGE
    exit 2
}
