#!/usr/bin/env bash
# How the time to emit grows from 5,000 to 50,000 resources, in a warm JVM; 1.00 is linear.
# Usage: growth.sh; needs `mvn -q -Pdemo package`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./measure.sh

java -cp "$run_path" io.cloudoven.examples.benchmark.Growth 5000 50000
