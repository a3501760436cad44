package io.cloudoven.pipelines.linkerd;

import io.cloudoven.pipelines.step.Step;
import io.cloudoven.pipelines.task.KubectlInstaller;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Linkerd's own command line, one version of it, with {@code kubectl} to apply what it prints. Immutable and thread-safe.
 *
 * @see <a href="https://linkerd.io/2/getting-started/">getting started</a>
 */
public final class CommandLine implements MeshTool {
    private static final Pattern VERSION = Pattern.compile("edge-[0-9]+(\\.[0-9]+)+");

    private final String version;

    private CommandLine(String version) {
        this.version = version;
    }

    static CommandLine of(String version) {
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException(
                    "'" + version + "' is no version of Linkerd; give one such as edge-26.8.3");
        }
        return new CommandLine(version);
    }

    @Override
    public List<Step> prepare() {
        return List.of(
                KubectlInstaller.version("latest").displayName("kubectl"),
                Step.bash("""
                                set -euo pipefail
                                curl --proto '=https' --tlsv1.2 -sSfL https://run.linkerd.io/install-edge | sh
                                echo "##vso[task.prependpath]$HOME/.linkerd2/bin"
                                """).env("LINKERD2_VERSION", version).displayName("linkerd " + version));
    }

    @Override
    public List<Step> check() {
        return List.of(Step.bash("""
                        set -euo pipefail
                        if kubectl --namespace linkerd get configmap linkerd-config >/dev/null 2>&1; then
                          linkerd check
                        else
                          linkerd check --pre
                        fi
                        """).displayName("Check the cluster"));
    }

    /** As Linkerd refuses to install over itself, a later run upgrades. */
    @Override
    public List<Step> install(boolean highAvailability) {
        String flags = highAvailability ? " --ha" : "";
        return List.of(
                Step.bash("""
                                set -euo pipefail
                                if kubectl --namespace linkerd get configmap linkerd-config >/dev/null 2>&1; then
                                  action=upgrade
                                else
                                  action=install
                                fi
                                # What serves the Gateway API already is left alone.
                                gateway=()
                                if ! kubectl get crd httproutes.gateway.networking.k8s.io >/dev/null 2>&1; then
                                  gateway=(--set installGatewayAPI=true)
                                fi
                                linkerd "$action" --crds "${gateway[@]}" | kubectl apply -f -
                                linkerd "$action"%s | kubectl apply -f -
                                linkerd check
                                """.formatted(flags)).displayName("Install Linkerd"),
                Step.bash("""
                                set -euo pipefail
                                linkerd viz install%s | kubectl apply -f -
                                linkerd viz check
                                """.formatted(flags)).displayName("Install the dashboard"));
    }

    @Override
    public List<Step> inject(String namespace) {
        return List.of(Step.bash("""
                        set -euo pipefail
                        kubectl --namespace "$NAMESPACE" get deployments -o yaml | linkerd inject - | kubectl apply -f -
                        kubectl --namespace "$NAMESPACE" rollout status deployment --timeout 5m
                        linkerd --namespace "$NAMESPACE" check --proxy
                        """).env("NAMESPACE", namespace).displayName("Inject the proxy"));
    }
}
