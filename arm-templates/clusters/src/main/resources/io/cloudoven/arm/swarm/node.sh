#!/usr/bin/env bash
# Makes this machine a node of a Docker Swarm and keeps it one. It runs at boot and every minute, as systemd's timer has
# it; on a node that is where it belongs it changes nothing and says nothing.
#
#   SWARM_ROLE      manager or worker
#   SWARM_MANAGERS  the private addresses of all managers, separated by blanks; the same on every node
#   SWARM_VAULT     the Key Vault: https://<name>.vault.azure.net
#   SWARM_IDENTITY  the client id of the managed identity that this role has
#
# The vault holds three secrets. They are made with the value "none" when the vault is, since roles are assigned to each:
#
#   swarm-founder        managers get, list and set it: a version is the candidacy of a manager to found the swarm
#   swarm-manager-token  managers get, list and set it
#   swarm-worker-token   managers get and set it, workers get it: the only one they can
#
# No token is ever an argument of a process, in its environment, in a file or in what is printed: tokens go from curl to
# curl through pipes of this shell. That is also why nodes join over the engine's API, not with "docker swarm join".
#
# Other clouds set SWARM_VAULT_RESOURCE. Tests set SWARM_METADATA, DOCKER_HOST and the numbers below.
set -uo pipefail

: "${SWARM_ROLE:?is not set}" "${SWARM_MANAGERS:?is not set}" "${SWARM_VAULT:?is not set}" "${SWARM_IDENTITY:?is not set}"
metadata=${SWARM_METADATA:-http://169.254.169.254}
resource=${SWARM_VAULT_RESOURCE:-https://vault.azure.net}
socket=${DOCKER_HOST:-unix:///var/run/docker.sock}
attempts=${SWARM_ATTEMPTS:-10} # a run; the timer starts another a minute later, without end
pause=${SWARM_PAUSE:-2}        # seconds after the first attempt, then twice as many, and so on
longest=${SWARM_LONGEST:-30}   # up to so many
settle=${SWARM_SETTLE:-30}     # seconds in which candidacies of managers that start at once become known to all
access=                        # the identity's access token

log() { printf 'swarm-node: %s\n' "$*" >&2; }

# field <name>: of the JSON object on standard input; nothing where there is none.
field() { python3 -c 'import json, sys; print(json.loads(sys.stdin.read() or "{}").get(sys.argv[1]) or "")' "$1"; }

# request <curl's arguments>: asks again, ever more slowly, when throttled (also as Retry-After says), refused or let down.
request() {
    curl --silent --show-error --fail --connect-timeout 5 --max-time 20 \
        --retry 4 --retry-connrefused --retry-max-time 60 "$@"
}

# ---- Key Vault, with the token that the machine's identity has from the instance metadata service

sign_in() {
    access=$(request --noproxy '*' --header 'Metadata: true' --get \
        --data-urlencode api-version=2018-02-01 --data-urlencode "resource=$resource" \
        --data-urlencode "client_id=$SWARM_IDENTITY" "$metadata/metadata/identity/oauth2/token" | field access_token) ||
        { log "no access token for the identity $SWARM_IDENTITY"; return 1; }
}

vault() { request --config <(printf 'header = "Authorization: Bearer %s"\n' "$access") "$@"; }

secret() { printf '%s/secrets/%s?api-version=7.4' "${SWARM_VAULT%/}" "$1"; }

# join_token <role>: what the vault has; nothing as long as that is no token.
join_token() {
    local token
    token=$(vault "$(secret "swarm-$1-token")" | field value) ||
        { log "cannot read the secret swarm-$1-token"; return 1; }
    [[ $token != SWMTKN-* ]] || printf '%s' "$token"
}

# set_secret <name> <tag> <value of the tag>: to the value on standard input. Versions are listed with their tags.
set_secret() {
    printf '{"value":"%s","tags":{"%s":"%s"}}' "$(cat)" "$2" "$3" |
        vault --request PUT --header 'Content-Type: application/json' --data @- --output /dev/null "$(secret "$1")" ||
        { log "cannot set the secret $1"; return 1; }
}

# tagged <secret> <tag>: "<seconds> <value of the tag>" of every enabled version with that tag, in the order all agree on.
tagged() {
    local page next
    next=$(secret "$1/versions")
    while [[ -n $next ]]; do
        page=$(vault "$next") || { log "cannot list the versions of the secret $1"; return 1; }
        printf '%s' "$page" | python3 -c '
import json, sys
for version in json.load(sys.stdin)["value"]:
    tag = (version.get("tags") or {}).get(sys.argv[1])
    if tag and version["attributes"].get("enabled", True):
        print(version["attributes"]["created"], tag)' "$2" || return
        next=$(printf '%s' "$page" | field nextLink) || return
    done | sort -k1,1n -k2,2
}

# ---- The engine

swarm() { docker info --format "{{.Swarm.$1}}"; }

own_address() {
    local address
    for address in $(hostname -I); do
        [[ " $SWARM_MANAGERS " == *" $address "* ]] && printf '%s' "$address" && return
    done
    log "this manager has none of the addresses $SWARM_MANAGERS"
    return 1
}

# The managers that a node can join through. A lost one would cost the engine its patience.
listening() {
    local address
    for address in $SWARM_MANAGERS; do
        timeout 2 bash -c ">/dev/tcp/$address/2377" 2>/dev/null && printf '%s:2377\n' "$address"
    done
    return 0
}

# join <own address, empty for the engine to choose>: with the token on standard input.
join() {
    local remote answer
    remote=$(listening)
    [[ -n $remote ]] || { log "waiting: none of the managers $SWARM_MANAGERS listens"; return 1; }
    answer=$(printf '{"ListenAddr":"0.0.0.0:2377","AdvertiseAddr":"%s","RemoteAddrs":["%s"],"JoinToken":"%s"}' \
        "$1" "${remote//$'\n'/\",\"}" "$(cat)" |
        curl --silent --show-error --fail-with-body --max-time 90 --unix-socket "${socket#unix://}" \
            --header 'Content-Type: application/json' --data @- http://engine/swarm/join) ||
        { log "could not join through ${remote//$'\n'/ }: $answer"; return 1; }
    log "joined as $SWARM_ROLE through ${remote//$'\n'/ }"
}

# ---- Who founds the swarm
#
# Key Vault has no lock and no compare-and-set, but it keeps every version of a secret and says when it was made: a log
# that is only appended to. Each manager writes its candidacy there once. The oldest wins, of those in the same second the
# one that sorts first. Who has waited "settle" seconds after its own candidacy knows all that may be older, so that all
# agree, whichever managers come, and with no clock but the vault's. The log outlives machines: a founder that is made anew
# is still the founder, until the manager token was published. From then on there is a swarm to join, even where a second
# deployment has put "none" in the token's place.
#
# A founder that is lost for good before it has published anything is the one case for people: disable its version of
# swarm-founder. Likewise, to start over after all managers were lost: disable the old versions of swarm-manager-token.
found() {
    local self=$1 published candidates founder
    published=$(tagged swarm-manager-token swarm) || return
    [[ -z $published ]] || { log "waiting for a manager to publish the manager token again"; return 1; }
    candidates=$(tagged swarm-founder candidate) || return
    grep -q " $self\$" <<<"$candidates" || printf '%s' "$self" | set_secret swarm-founder candidate "$self" || return
    sleep "$settle"
    candidates=$(tagged swarm-founder candidate) || return
    read -r _ founder <<<"$candidates"
    [[ $founder == "$self" ]] || { log "waiting for $founder to found the swarm"; return 1; }
    docker swarm init --listen-addr 0.0.0.0:2377 --advertise-addr "$self" >/dev/null || return
    log "founded the swarm"
}

enter() {
    local token self=
    [[ $SWARM_ROLE == worker ]] || self=$(own_address) || return
    sign_in && token=$(join_token "$SWARM_ROLE") || return
    if [[ -n $token ]]; then
        printf '%s' "$token" | join "$self"
    elif [[ $SWARM_ROLE == manager ]]; then
        found "$self"
    else
        log "waiting for a manager to publish the worker token"
        return 1
    fi
}

# ---- What managers do for others

# Keeps the vault's tokens the swarm's, which change when somebody rotates them.
publish() {
    local role current published cluster
    cluster=$(swarm Cluster.ID) && sign_in || return
    for role in manager worker; do
        current=$(docker swarm join-token --quiet "$role") && published=$(join_token "$role") || return
        [[ $current != "$published" ]] || continue
        printf '%s' "$current" | set_secret "swarm-$role-token" swarm "$cluster" || return
        log "published the $role token"
    done
}

# A machine that was made anew is a new node of the same name. Takes the old one out, a manager first out of the quorum.
drop_replaced() {
    local nodes id manager
    nodes=$(docker node ls --format '{{.Hostname}} {{.Status}} {{.ID}} {{.ManagerStatus}}') || return
    awk '$2 == "Ready" { ready[$1] }
        $2 == "Down" { name[$3] = $1; manager[$3] = $4 }
        END { for (id in name) if (name[id] in ready) print id, manager[id] }' <<<"$nodes" |
        while read -r id manager; do
            if [[ -n $manager ]]; then docker node demote "$id" </dev/null >/dev/null || return; fi
            # The engine demotes in its own time, and refuses until then.
            for _ in 1 2 3 4 5; do
                docker node rm "$id" </dev/null >/dev/null && log "removed $id, which was replaced" && break
                sleep 1
            done
        done
}

attempt() {
    local state
    state=$(swarm LocalNodeState) || return
    case $state/$SWARM_ROLE in
        active/*) ;;
        inactive/*) enter || return ;;
        pending/*)
            # With a node id it belongs to a swarm whose managers are away. Without, it is still trying what it was told
            # when it should join: with managers and a token that may be out of date.
            [[ -n $(swarm NodeID) ]] || docker swarm leave --force >/dev/null
            log "waiting for the managers"
            return 1
            ;;
        error/worker)
            log "leaving a swarm that does not take this worker any more: $(swarm Error)"
            docker swarm leave --force >/dev/null
            return 1
            ;;
        *)
            log "the engine is $state, which needs somebody to look: $(swarm Error)"
            return 1
            ;;
    esac
    [[ $SWARM_ROLE == worker ]] && return
    if [[ $(swarm ControlAvailable) != true ]]; then
        log "this manager was demoted: it publishes nothing"
        return
    fi
    publish && drop_replaced
}

for ((i = 1; i <= attempts; i++)); do
    attempt && exit
    ((i == attempts)) || sleep "$pause"
    pause=$((pause * 2 < longest ? pause * 2 : longest))
done
log "gave up after $attempts attempts, until the timer starts it again"
exit 1
