#!/usr/bin/env bash
# Compiles the generated classes of each provider, and tells the sizes of the jars.
# Usage: compile.sh; needs `mvn -q -Pdemo package` and GNU time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./measure.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
head_row
for provider in azurerm aws google; do
    sources=$providers/$provider/target/generated-sources/cloudoven
    find "$sources" -name '*.java' >"$work/sources"
    read -r wall memory < <(measure 2 javac -proc:none -nowarn -g:none -XDstringConcat=inline -d "$work/$provider" \
        -cp "$dsl/core/target/classes" "@$work/sources")
    row "compile $provider, $(wc -l <"$work/sources") files" "$wall s, $memory MB" '-'
done
for provider in azurerm aws google; do
    row "jar of $provider" "$(megabytes "$providers/$provider/target/tf-dsl-$provider-$version.jar")" '-'
done
row 'jar of core' "$(megabytes "$dsl/core/target/tf-dsl-core-$version.jar")" '-'
row 'class path of the stack' \
    "$(du -cb ${run_path//:/ } | tail -n 1 | awk '{ printf "%.0f MB", $1 / 1e6 }')" \
    "CDKTF: $(tr : '\n' <cdktf/target/classpath | xargs du -cb | tail -n 1 | awk '{ printf "%.0f MB", $1 / 1e6 }')"
