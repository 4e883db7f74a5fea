#!/usr/bin/env bash
# Builds target/package/binhxet (an image that needs no Java on the machine) and its portable zip, and
# starts the image once. Needs a JDK 25 or newer (JAVA_HOME, or one under /usr/lib/jvm), Maven and zip.
set -euo pipefail
cd "$(dirname "$0")/../.."

jdk() {
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
        [ -x "$home/bin/jpackage" ] || continue
        local major
        major=$("$home/bin/java" -XshowSettings:properties -version 2>&1 |
            sed -n 's/ *java.specification.version = //p')
        [ "$major" -ge 25 ] 2>/dev/null && { echo "$home"; return; }
    done
    echo "No JDK 25 or newer found: set JAVA_HOME." >&2
    return 1
}

# Some builds of Maven colour even what goes into a pipe.
value() {
    mvn -q -B help:evaluate -Dexpression="$1" -DforceStdout | sed 's/\x1b\[[0-9;]*m//g'
}

command -v zip >/dev/null || { echo "zip is missing: install it first." >&2; exit 1; }
java_home=$(jdk)
version=$(value project.version)
javafx=$(value javafx.version)
main_class=$(value main.class)
out=target/package
rm -rf "$out"

mvn -q -B -Dmaven.test.skip=true package
mvn -q -B dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$PWD/$out/lib"

# JavaFX goes into the runtime as modules, pinned to known files; everything else stays on the class path.
mkdir -p "$out/modules"
mv "$out"/lib/javafx-*-linux.jar "$out/modules/"
rm "$out"/lib/javafx-*.jar
grep -q -- "-$javafx-linux.jar" packaging/linux/javafx.sha256 || {
    echo "packaging/linux/javafx.sha256 is not of JavaFX $javafx: renew it." >&2
    exit 1
}
(cd "$out/modules" && sha256sum --quiet --check ../../../packaging/linux/javafx.sha256)
cp "target/binhxet-$version.jar" "$out/lib/"

"$java_home/bin/jlink" --module-path "$out/modules" \
    --add-modules "$(paste -sd, packaging/modules.txt)" \
    --strip-debug --no-header-files --no-man-pages --compress zip-6 --output "$out/runtime"

options=()
while read -r option; do
    options+=(--java-options "$option")
done <packaging/java-options.txt
"$java_home/bin/jpackage" --type app-image --name binhxet --app-version "$version" \
    --runtime-image "$out/runtime" --input "$out/lib" \
    --main-jar "binhxet-$version.jar" --main-class "$main_class" \
    "${options[@]}" --dest "$out"

# Once for real: the sample, from the command line and through the screens.
check=$(mktemp -d)
trap 'rm -rf "$check"' EXIT
"$out/binhxet/bin/binhxet" sample --to "$check/story.json"
"$out/binhxet/bin/binhxet" play "$check/story.json" --to "$check/played"
"$out/binhxet/bin/binhxet" verify "$check/played/meeting.binhxet"
env -u DISPLAY -u WAYLAND_DISPLAY JAVA_TOOL_OPTIONS="-Dbinhxet.rehearsal=$check/rehearsal" \
    "$out/binhxet/bin/binhxet"

(cd "$out" && zip -qr "binhxet-$version-linux-x64.zip" binhxet)
echo "$out/binhxet-$version-linux-x64.zip"
