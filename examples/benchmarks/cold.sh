#!/usr/bin/env bash
# The first blueprint of a cold JVM: the AKS example, emitted as a whole process.
# Usage: cold.sh; needs `mvn -q -Pdemo package` and GNU time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./measure.sh

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
read -r wall memory < <(measure 10 java -cp "$run_path" io.cloudoven.examples.benchmark.FirstBlueprint "$work/aks")
head_row
row 'first blueprint of a cold JVM: AKS' "$wall s, $memory MB" '-'
