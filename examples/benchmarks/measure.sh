# Shared by the benchmarks: runs commands cold and writes rows of a table. Sourced, not run.

version=0.1.0-SNAPSHOT
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
dsl=$root/tf-dsl
providers=$dsl/providers

# What a user of CloudOven has on the class path; there is nothing else.
run_path=$dsl/core/target/tf-dsl-core-$version.jar:$dsl/project/target/tf-dsl-project-$version.jar
for provider in azurerm aws google; do
    run_path+=:$providers/$provider/target/tf-dsl-$provider-$version.jar
done
run_path+=:$root/examples/target/cloudoven-examples-$version.jar

for jar in ${run_path//:/ }; do
    [[ -f $jar ]] || { echo "$(basename "$jar") is missing; run: mvn -q -Pdemo package" >&2 && exit 1; }
done

# measure <runs> <command...>: prints "<best wall in s> <most memory in MB>" of that many whole processes.
measure() {
    local runs=$1 report best='' most=0 wall memory i
    shift
    report=$(mktemp)
    for ((i = 0; i < runs; i++)); do
        if ! /usr/bin/time -o "$report" -f '%e %M' "$@" >"$report.out" 2>&1; then
            cat "$report.out" >&2
            rm -f "$report" "$report.out"
            return 1
        fi
        read -r wall memory < <(tail -n 1 "$report")
        if [[ -z $best ]] || awk "BEGIN { exit !($wall < $best) }"; then best=$wall; fi
        if ((memory > most)); then most=$memory; fi
    done
    rm -f "$report" "$report.out"
    printf '%s %s\n' "$best" "$((most / 1024))"
}

row() { printf '| %s | %s | %s |\n' "$@"; }

head_row() {
    row 'work' 'CloudOven' 'peer'
    row '---' '---' '---'
}

megabytes() { awk "BEGIN { printf \"%.1f MB\", $(stat -c %s "$1") / 1e6 }"; }
