#!/usr/bin/env bash
# Deploys the template beside it. Log in before, with: az login
# Words after the script's name go to az, such as: --mode Complete
set -euo pipefail
set +xa # a trace would show what is fetched, and so would the environment of what runs here
unset secrets address
ulimit -c 0 # and so would a memory dump
export AZURE_LOGGING_ENABLE_LOG_FILE=no # and a log of az
cd "$(dirname "${BASH_SOURCE[0]}")"

if [[ " $* " == *' --debug '* ]]; then
    printf '%s\n' 'With --debug az would show the secrets.' >&2
    exit 2
fi

place='rg-shop'
deployment='shop'
template='azuredeploy.json'
account='ovens'
container='parameters'
blob='test.json'

# The environment's parameters: read with a signature that can do no more and ends soon, and kept in memory.
fetch() {
    local until address
    until=$(date -u -d '+10 minutes' '+%Y-%m-%dT%H:%MZ' 2>/dev/null || date -u -v+10M '+%Y-%m-%dT%H:%MZ')
    address=$(az storage blob generate-sas --account-name "$account" --container-name "$container" \
        --name "$blob" --permissions r --expiry "$until" --https-only --as-user --auth-mode login \
        --full-uri --output tsv)
    printf 'url = "%s"\n' "$address" |
        curl --disable --config - --fail --silent --show-error --max-time 60 --retry 3
}

# First all of it, then the deployment: one that lacks its secrets never begins.
secrets=$(fetch)
if [[ $secrets != *'{'* ]]; then
    printf '%s\n' "$account/$container/$blob is no parameter file" >&2
    exit 1
fi

options=(--name "$deployment" --resource-group "$place" --template-file "$template" --no-prompt true)
options+=(--parameters @'azuredeploy.parameters.json')
printf '%s' "$secrets" | az deployment group create "${options[@]}" --parameters @- "$@"
