# Shared by the benchmarks: runs a command, cold, and tells wall time and peak memory of the whole process tree's
# largest process. Sourced, not run.

# measure <runs> <command...>: prints "<best wall in s> <most memory in MB>".
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

row() { printf '| %s | %s | %s | %s |\n' "$@"; }

head_row() {
    row 'work' 'CloudOven' 'peer' 'command'
    row '---' '---' '---' '---'
}
