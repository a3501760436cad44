package io.cloudoven.terraform.block;

/**
 * One thing that is wrong with a configuration.
 *
 * @param path where, for example {@code azurerm_kubernetes_cluster.main.default_node_pool}
 * @param message what is wrong and what to do about it
 */
public record Problem(String path, String message) {
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
