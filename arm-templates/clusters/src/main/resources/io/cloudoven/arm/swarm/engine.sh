#!/bin/sh
# Installs the Docker engine that the distribution has, unless there is one. Runs before each run of swarm-node, so that a
# mirror which does not answer at first is asked again a minute later.
set -eu

command -v dockerd >/dev/null && command -v docker >/dev/null && exit
export DEBIAN_FRONTEND=noninteractive
apt-get -q -o DPkg::Lock::Timeout=300 -o Acquire::Retries=5 update
apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=5 install \
    docker.io iptables curl python3 ca-certificates
systemctl enable --now docker.service
