package io.cloudoven.terraform.block;

import java.util.List;

/**
 * That one block of a configuration refers to another.
 *
 * @param path the argument that refers: {@code azurerm_kubernetes_cluster.main.location}
 * @param address what it refers to: {@code azurerm_resource_group.main}, {@code var.location}, {@code data.aws_ami.base}
 *     or, for a provider configuration with an alias, {@code provider.aws.west}
 */
public record Reference(String path, String address) {
    /**
     * All references in a block, in the order they are written.
     *
     * <p>Raw expressions are not parsed, so theirs are missing. What Terraform itself provides ({@code each}, {@code
     * count}, {@code self}, {@code path}, {@code terraform}), the variables of loops, and what {@code ignore_changes},
     * {@code moved} and {@code removed} name are no references.
     */
    public static List<Reference> in(Declaration declaration) {
        return new ReferenceSearch(declaration).found();
    }
}
