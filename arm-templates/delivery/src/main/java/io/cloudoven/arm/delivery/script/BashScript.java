package io.cloudoven.arm.delivery.script;

/**
 * The script for Bash. Variables that have a secret are never arguments of a program: {@code printf} is part of the
 * shell, and {@code az} and {@code curl} read them from a pipe. There is no here-string, which older shells write into a
 * file.
 */
final class BashScript {

    private BashScript() {}

    static String of(DeployScripts scripts) {
        StringBuilder script = new StringBuilder("""
                #!/usr/bin/env bash
                # Deploys the template beside it. Log in before, with: az login
                # Words after the script's name go to az, such as: --mode Complete
                set -euo pipefail
                set +xa # a trace would show what is fetched, and so would the environment of what runs here
                unset secrets address
                ulimit -c 0 # and so would a memory dump
                export AZURE_LOGGING_ENABLE_LOG_FILE=no # and a log of az
                cd "$(dirname "${BASH_SOURCE[0]}")"

                """);
        if (scripts.hasSecrets()) {
            script.append("""
                    if [[ " $* " == *' --debug '* ]]; then
                        printf '%s\\n' 'With --debug az would show the secrets.' >&2
                        exit 2
                    fi

                    """);
        }
        variable(script, "place", scripts.place());
        variable(script, "deployment", scripts.deployment());
        variable(script, "template", scripts.templateFile());
        if (scripts.hasSecrets()) {
            variable(script, "account", scripts.account());
            variable(script, "container", scripts.container());
            variable(script, "blob", scripts.blob());
            script.append("""

                    # The environment's parameters: read with a signature that can do no more and ends soon, and kept in memory.
                    fetch() {
                        local until address
                        until=$(date -u -d '+10 minutes' '+%Y-%m-%dT%H:%MZ' 2>/dev/null || date -u -v+10M '+%Y-%m-%dT%H:%MZ')
                        address=$(az storage blob generate-sas --account-name "$account" --container-name "$container" \\
                            --name "$blob" --permissions r --expiry "$until" --https-only --as-user --auth-mode login \\
                            --full-uri --output tsv)
                        printf 'url = "%s"\\n' "$address" |
                            curl --disable --config - --fail --silent --show-error --max-time 60 --retry 3
                    }

                    # First all of it, then the deployment: one that lacks its secrets never begins.
                    secrets=$(fetch)
                    if [[ $secrets != *'{'* ]]; then
                        printf '%s\\n' "$account/$container/$blob is no parameter file" >&2
                        exit 1
                    fi
                    """);
        }
        script.append("\noptions=(--name \"$deployment\" ")
                .append(scripts.target().option)
                .append(" \"$place\" --template-file \"$template\" --no-prompt true)\n");
        if (!scripts.parameterFile().isEmpty()) {
            script.append("options+=(--parameters @")
                    .append(quoted(scripts.parameterFile()))
                    .append(")\n");
        }
        String create = "az deployment " + scripts.target().group + " create \"${options[@]}\"";
        if (scripts.hasSecrets()) {
            script.append("printf '%s' \"$secrets\" | ").append(create).append(" --parameters @- \"$@\"\n");
        } else {
            script.append(create).append(" \"$@\"\n");
        }
        return script.toString();
    }

    private static void variable(StringBuilder script, String name, String value) {
        script.append(name).append('=').append(quoted(value)).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
