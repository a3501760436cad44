#!/usr/bin/env bash
# How emitting grows from 5,000 to 50,000 resources; linear is a factor of 10.
# Usage: growth.sh; needs `mvn -q -Pdemo process-classes` and GNU time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./measure.sh

class_path=$(tr -d '\n' <../target/classpath):../target/classes
java -cp "$class_path" io.cloudoven.examples.benchmark.Growth 5000 50000
