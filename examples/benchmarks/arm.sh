#!/usr/bin/env bash
# Evaluates a zip of ARM templates in a cold JVM, builds and evaluates the Swarm's in a warm one, and tells the jars' sizes.
# Usage: arm.sh [templates.zip]; needs `mvn -q -Pdemo package`. Unless named, the zip is ../shared/arm/templates.zip.
set -euo pipefail
zip=$(realpath "${1:-$(dirname "${BASH_SOURCE[0]}")/../../../shared/arm/templates.zip}")
cd "$(dirname "${BASH_SOURCE[0]}")"
source ./measure.sh

arm=$root/arm-templates
jackson=$(find "${MAVEN_REPOSITORY:-$HOME/.m2/repository}/com/fasterxml/jackson/core/jackson-core" -name 'jackson-core-*.jar' | sort | tail -n 1)
class_path=$root/examples/target/cloudoven-examples-$version.jar:$jackson:$arm/core/target/arm-templates-core-$version.jar
class_path+=:$arm/clusters/target/arm-templates-clusters-$version.jar
for types in "$arm"/types/*/target/*-"$version".jar; do class_path+=:$types; done

java -cp "$class_path" io.cloudoven.examples.benchmark.ArmCorpus "$zip"
echo "jar of the builder and evaluator: $(megabytes "$arm/core/target/arm-templates-core-$version.jar")"
