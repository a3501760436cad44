package io.cloudoven.schema.discovery.snippet;

/**
 * The name of a Java class.
 *
 * @param packageName its package, such as {@code io.cloudoven.terraform.azurerm}
 * @param simpleName its own name, such as {@code ResourceGroup}
 */
public record JavaClass(String packageName, String simpleName) {

    /** Such as {@code io.cloudoven.terraform.azurerm.ResourceGroup}. */
    @Override
    public String toString() {
        return packageName + "." + simpleName;
    }
}
