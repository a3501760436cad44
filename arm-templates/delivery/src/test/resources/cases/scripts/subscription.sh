#!/usr/bin/env bash
# Deploys the template beside it. Log in before, with: az login
# Words after the script's name go to az, such as: --mode Complete
set -euo pipefail
set +xa # a trace would show what is fetched, and so would the environment of what runs here
unset secrets address
ulimit -c 0 # and so would a memory dump
export AZURE_LOGGING_ENABLE_LOG_FILE=no # and a log of az
cd "$(dirname "${BASH_SOURCE[0]}")"

place='westeurope'
deployment='azuredeploy'
template='azuredeploy.json'

options=(--name "$deployment" --location "$place" --template-file "$template" --no-prompt true)
az deployment sub create "${options[@]}" "$@"
