#!/usr/bin/env bash
# Searches azurerm, aws and google, each turn a cold JVM: until the catalogs are loaded, and the searches that follow.
# Loading and the median are the best of the turns; the worst search is the slowest of the best turn and of all turns.
# Usage: search.sh [turns [times each question]]; needs `mvn -q -Pdemo package` and GNU time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./measure.sh

turns=${1:-10}
times=${2:-1}
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
search_path=$root/examples/target/cloudoven-examples-$version.jar
for module in model catalog; do search_path+=:$root/tf-schema/$module/target/tf-schema-$module-$version.jar; done
search_path+=:$(find "$repository" -name 'jackson-core-2*.jar' -not -name '*sources*' | sort -V | tail -n 1)

for ((turn = 0; turn < turns; turn++)); do
    java -cp "$search_path" io.cloudoven.examples.benchmark.CatalogSearch "$times"
done | awk '
    NR == 1 || $1 < loading { loading = $1 }
    NR == 1 || $2 < median { median = $2 }
    NR == 1 || $3 < best { best = $3 }
    $3 > worst { worst = $3 }
    END { print loading, median, best, worst }' | {
    read -r loading median best worst
    head_row
    row 'open the catalogs of three providers, cold JVM, up to the first answer' "$loading ms" '-'
    row 'search three providers, median' "$median ms" '-'
    row 'search three providers, worst of a turn' "$best ms, $worst ms in the slowest turn" '-'
}
