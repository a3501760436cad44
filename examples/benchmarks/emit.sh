#!/usr/bin/env bash
# Emits the same stack with CloudOven and with CDKTF for Java, each a whole process in a cold JVM.
# Usage: emit.sh [resources...]; needs `mvn -q -Pdemo process-classes`, Node.js for the peer, and GNU time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./measure.sh

class_path=$(tr -d '\n' <../target/classpath):../target/classes
sizes=("$@")
((${#sizes[@]})) || sizes=(200 1000 5000)

(cd cdktf && [[ -f target/classpath ]] || mvn -q -B -f cdktf/pom.xml package)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
head_row
for n in "${sizes[@]}"; do
    read -r wall memory < <(measure 5 java -cp "$class_path" io.cloudoven.examples.benchmark.StackOfInstances "$n" "$work/ours-$n")
    read -r peer_wall peer_memory < <(cd cdktf && measure 2 env JSII_SILENCE_WARNING_UNTESTED_NODE_VERSION=1 \
        java -cp "target/classes:$(cat target/classpath)" peer.Stack "$n")
    row "stack of $n resources" "$wall s, $memory MB" "$peer_wall s, $peer_memory MB" "\`emit.sh $n\`"
done
