#!/usr/bin/env bash
# Asks azurerm and time for their schema with CloudOven (a cold JVM, and a running one) and with `tofu providers schema
# -json` in an initialised folder, in turns, so that both see the same machine.
# Usage: schema.sh [turns]; needs `mvn -q -Pdemo package`, GNU time and .ci/tools.sh.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./measure.sh

turns=${1:-15}
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
tools=${CLOUDOVEN_TOOLS:-$HOME/.cache/cloudoven/tools}
export TF_CLI_CONFIG_FILE=$tools/tofurc CHECKPOINT_DISABLE=1
crawler_path=$root/examples/target/cloudoven-examples-$version.jar
for module in model catalog crawler; do
    crawler_path+=:$root/tf-schema/$module/target/tf-schema-$module-$version.jar
done
crawler_path+=:$(find "$repository" -name 'jackson-core-2*.jar' -not -name '*sources*' | sort -V | tail -n 1)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# least <number> <number>: the smaller one, or the second if there is no first.
least() { awk -v a="$1" -v b="$2" 'BEGIN { print (a == "" || b < a) ? b : a }'; }

head_row
for provider in azurerm time; do
    plugin=$(find "$tools/providers/$provider" -type f -name 'terraform-provider-*' | sort -V | tail -n 1)
    ask=(java -cp "$crawler_path" io.cloudoven.examples.benchmark.ProviderSchemas "$plugin" "hashicorp/$provider")
    mkdir "$work/$provider" && cd "$work/$provider"
    printf 'terraform {\n  required_providers {\n    %s = { source = "hashicorp/%s" }\n  }\n}\n' \
        "$provider" "$provider" >main.tf
    "$tools/bin/tofu" init >/dev/null
    cold='' peer=''
    for ((turn = 0; turn < turns; turn++)); do
        read -r wall _ < <(measure 1 "${ask[@]}")
        cold=$(least "$cold" "$wall")
        read -r wall _ < <(measure 1 "$tools/bin/tofu" providers schema -json)
        peer=$(least "$peer" "$wall")
    done
    read -r definitions warm < <("${ask[@]}" "$turns")
    row "schema of $provider, $definitions definitions" "$cold s, in a running JVM $warm s" "OpenTofu: $peer s"
done
