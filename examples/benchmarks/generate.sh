#!/usr/bin/env bash
# Generates Java for all of azurerm 5.2 with CloudOven and with `cdktf get`, each as whole, cold processes.
# Usage: generate.sh [ours]; needs `mvn -q -Pdemo package`, GNU time, and for the peer Node.js and .ci/tools.sh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./measure.sh

repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
generator=$dsl/codegen/target/tf-dsl-codegen-$version.jar
for module in model catalog; do generator+=:$root/tf-schema/$module/target/tf-schema-$module-$version.jar; done
for library in javapoet jackson-core; do
    generator+=:$(find "$repository" -name "$library-*.jar" -not -name '*sources*' | sort -V | tail -n 1)
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

files() { printf '%s files, %s MB' "$(find "$1" -type f | wc -l)" "$(du -sm --apparent-size "$1" | cut -f1)"; }

# The heap is bounded as any careful caller would: by default a JVM takes a quarter of the machine before it collects.
generate() {
    rm -rf "$work/ours" "$work/ours.stamp"
    java -Xmx160m -XX:+UseSerialGC -cp "$generator" io.cloudoven.terraform.codegen.folder.GenerateCommand \
        hashicorp/azurerm 5.2.0 io.cloudoven.terraform.azurerm "$work/ours"
}
export -f generate
export work generator
read -r wall memory < <(measure 3 bash -c generate)
ours="$wall s, $memory MB, $(files "$work/ours")"

peer=-
if [[ ${1:-} != ours ]]; then
    tools=${CLOUDOVEN_TOOLS:-$HOME/.cache/cloudoven/tools}
    export TERRAFORM_BINARY_NAME=$tools/bin/tofu TF_CLI_CONFIG_FILE=$tools/tofurc
    export CHECKPOINT_DISABLE=1 DISABLE_VERSION_CHECK=1
    cp -r cdktf-get "$work/peer"
    cd "$work/peer"
    npm install --no-audit --no-fund --silent >/dev/null 2>&1
    npm rebuild @cdktf/node-pty-prebuilt-multiarch >/dev/null 2>&1
    read -r wall memory < <(measure 1 node_modules/.bin/cdktf get)
    peer="cdktf get: $wall s, $memory MB, $(files src/main/java)"
fi
head_row
row 'Java for all of azurerm 5.2' "$ours" "$peer"
