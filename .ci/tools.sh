#!/usr/bin/env bash
# Puts the real tools that the tests run into ${CLOUDOVEN_TOOLS:-~/.cache/cloudoven/tools}:
#
#   bin/tofu                                                  OpenTofu
#   mirror/<registry>/hashicorp/<name>/<version>/<platform>/  provider plugins, as `tofu init` looks for them
#   tofurc                                                    CLI configuration: providers come from mirror/ alone
#   npm/node_modules                                          @cdktf/hcl2json, @cdktf/hcl-tools, azurite and yaml
#   bin/kube-*, bin/kwok                                      Kubernetes' API server, controllers, scheduler; its nodes
#
# Builds only what is missing. A thing appears under its name when it is complete, by one rename, so this script can
# be killed and run again at any time. Names as arguments make only those: .ci/tools.sh tofu time npm
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools=${CLOUDOVEN_TOOLS:-${HOME:?}/.cache/cloudoven/tools}

tofu_version=1.12.6
time_version=0.14.2
azurerm_version=5.2.0
kube_version=1.37.2
kwok_version=0.8.0
azurerm_module_version=v1.44.1-0.20260824201233-fae580791926 # the Go name of tag v5.2.0: its module path has no /v5

say() { printf 'tools: %s\n' "$*"; }

# go_build <what> <go arguments…>: a recent Go, or one that fetches a recent Go.
go_build() {
    local what=$1 began=$SECONDS
    shift
    say "building $what"
    GOTOOLCHAIN=${CLOUDOVEN_GOTOOLCHAIN:-auto} go "$@"
    say "built $what in $((SECONDS - began)) s"
}

# Links are relative, so the directory can be moved.
tofu() {
    local home=$tools/tofu/$tofu_version
    if [[ -x $home/tofu ]]; then
        say "tofu $tofu_version is there"
    else
        mkdir "$work/tofu"
        (
            cd "$here/tools/tofu"
            go_build "tofu $tofu_version" build -mod=readonly -o "$work/tofu/tofu" \
                -ldflags "-X github.com/opentofu/opentofu/version.dev=no" github.com/opentofu/opentofu/cmd/tofu
        )
        publish "$work/tofu" "$home"
    fi
    link "../tofu/$tofu_version/tofu" "$tools/bin/tofu"
}

# provider <name> <version> <how to build it…>: the words that follow run with the plugin's path as one more.
provider() {
    local name=$1 version=$2
    shift 2
    local platform binary=terraform-provider-${name}_v$version
    local home=$tools/providers/$name/$version
    if [[ -x $home/$binary ]]; then
        say "provider $name $version is there"
    else
        mkdir "$work/$name"
        "$@" "$work/$name/$binary"
        publish "$work/$name" "$home"
    fi
    platform=$(go env GOOS)_$(go env GOARCH)
    # Where OpenTofu and where Terraform look for hashicorp/<name>: not addresses that anything here connects to.
    local registry
    for registry in registry.opentofu.org registry.terraform.io; do
        link "../../../../../../providers/$name/$version/$binary" \
            "$tools/mirror/$registry/hashicorp/$name/$version/$platform/$binary"
    done
}

# published <package@version> <go arguments…> <plugin>
published() {
    local package=$1 plugin=${!#}
    GOBIN=$(dirname "$plugin") go_build "$package" install "${@:2:$#-2}" "$package"
    mv "$(dirname "$plugin")/$(basename "${package%@*}")" "$plugin"
}

# of_tofu <package> <plugin>: a provider that OpenTofu's own tests use
of_tofu() {
    (cd "$here/tools/tofu" && go_build "$1" build -mod=readonly -o "$2" "github.com/opentofu/opentofu/$1")
}

# One build: the four share most of their packages.
kube() {
    local version=k8s.io/component-base/version home=$tools/kube/$kube_version-kwok-$kwok_version
    local packages=(k8s.io/kubernetes/cmd/kube-{apiserver,controller-manager,scheduler} sigs.k8s.io/kwok/cmd/kwok) package
    if [[ -x $home/kwok ]]; then
        say "kube $kube_version and kwok $kwok_version are there"
    else
        mkdir "$work/kube"
        (
            cd "$here/tools/kube"
            go_build "kube $kube_version and kwok $kwok_version" build -mod=readonly -o "$work/kube/" \
                -ldflags "-s -w -X $version.gitVersion=v$kube_version -X $version.gitMajor=${kube_version%%.*} \
                    -X $version.gitMinor=$(cut -d. -f2 <<<"$kube_version")" \
                "${packages[@]}"
        )
        publish "$work/kube" "$home"
    fi
    for package in "${packages[@]}"; do
        link "../kube/$(basename "$home")/${package##*/}" "$tools/bin/${package##*/}"
    done
}

npm_packages() {
    local lock key
    lock=$here/tools/npm/package-lock.json
    key=$(sha256sum "$here/tools/npm/package.json" "$lock" | awk '{print $1}' | sha256sum | cut -c1-12)
    if [[ -d $tools/npm-$key ]]; then
        say "npm packages $key are there"
    else
        say "installing npm packages $key"
        mkdir "$work/npm"
        cp "$here/tools/npm/package.json" "$lock" "$work/npm/"
        (cd "$work/npm" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
        publish "$work/npm" "$tools/npm-$key"
    fi
    link "npm-$key" "$tools/npm"
}

configuration() {
    cat >"$work/tofurc" <<END
disable_checkpoint = true
provider_installation {
  filesystem_mirror {
    path = "$tools/mirror"
  }
}
END
    if ! cmp -s "$work/tofurc" "$tools/tofurc"; then
        mv "$work/tofurc" "$tools/tofurc"
        say "wrote tofurc"
    fi
}

# publish <directory> <name>
publish() {
    mkdir -p "$(dirname "$2")"
    rm -rf "$2"
    mv -T "$1" "$2"
}

# link <target> <name>
link() {
    [[ $(readlink "$2" || true) == "$1" ]] && return
    mkdir -p "$(dirname "$2")"
    ln -s "$1" "$work/link"
    mv -T "$work/link" "$2"
}

mkdir -p "$tools"
tools=$(cd "$tools" && pwd)
exec 9>"$tools/.lock"
flock 9
rm -rf "$tools"/.work.* # left by a run that was killed: the lock is ours
work=$(mktemp -d "$tools/.work.XXXXXX")
trap 'rm -rf "$work"' EXIT

[[ $# -gt 0 ]] || set -- npm time tofu simple simple6 kube azurerm
configuration
for name in "$@"; do
    case $name in
        npm) npm_packages ;;
        tofu) tofu ;;
        kube) kube ;;
        time)
            provider time "$time_version" published "github.com/hashicorp/terraform-provider-time@v$time_version"
            ;;
        azurerm)
            # Unoptimized: half the time to build, and the tests ask it only for plans.
            provider azurerm "$azurerm_version" published \
                "github.com/hashicorp/terraform-provider-azurerm@$azurerm_module_version" -gcflags=all="-N -l"
            ;;
        simple) # protocol 5; like the next, in the version of the OpenTofu it is part of
            provider simple "$tofu_version" of_tofu internal/provider-simple/main
            ;;
        simple6) # protocol 6
            provider simple6 "$tofu_version" of_tofu internal/provider-simple-v6/main
            ;;
        *)
            echo "tools: no tool is called '$name': npm, time, tofu, simple, simple6, kube, azurerm" >&2
            exit 2
            ;;
    esac
done
say "all in $tools"
