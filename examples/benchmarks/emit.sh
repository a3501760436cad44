#!/usr/bin/env bash
# Emits the same stack with CloudOven and with CDKTF for Java, each a whole process in a cold JVM.
# Usage: emit.sh [resources...]; needs `mvn -q -Pdemo package`, Node.js for the peer, and GNU time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./measure.sh

sizes=("$@")
((${#sizes[@]})) || sizes=(200 1000 5000)
[[ -f cdktf/target/classpath ]] || mvn -q -B -f cdktf/pom.xml package
peer_path=target/classes:$(cat cdktf/target/classpath)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

head_row
for n in "${sizes[@]}"; do
    read -r wall memory < <(measure 5 java -cp "$run_path" \
        io.cloudoven.examples.benchmark.StackOfInstances "$n" "$work/$n")
    read -r peer_wall peer_memory < <(cd cdktf && measure 2 java -cp "$peer_path" peer.Stack "$n")
    row "emit a stack of $n resources" "$wall s, $memory MB" "CDKTF: $peer_wall s, $peer_memory MB"
done
