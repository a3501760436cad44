#!/usr/bin/env bash
# Generates Java for all of azurerm 5.2 with CloudOven and with `cdktf get`, each a whole process in a cold JVM or Node.
# Usage: generate.sh; needs `mvn -q -Pdemo process-classes`, the real tools (.ci/tools.sh), Node.js and GNU time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./measure.sh

tools=${CLOUDOVEN_TOOLS:-$HOME/.cache/cloudoven/tools}
class_path=$(tr -d '\n' <../target/generator-classpath)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

size() { printf '%s files, %s MB' "$(find "$1" -type f | wc -l)" "$(du -sm --apparent-size "$1" | cut -f1)"; }

read -r wall memory < <(measure 3 java -cp "$class_path" \
    io.cloudoven.terraform.codegen.GenerateCommand hashicorp/azurerm 5.2.0 io.cloudoven.terraform.azurerm "$work/ours")
ours="$wall s, $memory MB, $(size "$work/ours")"

cp -r cdktf-get "$work/peer"
(cd "$work/peer" && npm install --no-audit --no-fund --silent >/dev/null 2>&1 &&
    npm rebuild @cdktf/node-pty-prebuilt-multiarch >/dev/null 2>&1)
export TERRAFORM_BINARY_NAME=$tools/bin/tofu TF_CLI_CONFIG_FILE=$tools/tofurc CHECKPOINT_DISABLE=1 DISABLE_VERSION_CHECK=1
read -r wall memory < <(cd "$work/peer" && measure 1 node_modules/.bin/cdktf get)
head_row
row 'Java for all of azurerm' "$ours" "$wall s, $memory MB, $(size "$work/peer/generated")" '`generate.sh`'
