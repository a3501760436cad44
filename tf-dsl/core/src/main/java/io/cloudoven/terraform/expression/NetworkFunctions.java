package io.cloudoven.terraform.expression;

import java.util.Arrays;

/**
 * The IP network functions.
 *
 * <pre>{@code Value<String> prefix = cidrsubnet(network.addressSpace().get(0), 8, 1);}</pre>
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class NetworkFunctions {
    private NetworkFunctions() {}

    /**
     * Whether an address or prefix is within a prefix. OpenTofu only; Terraform has no such function.
     */
    public static Value<Boolean> cidrcontains(Value<String> prefix, Value<String> addressOrPrefix) {
        return Invoke.value("cidrcontains", prefix, addressOrPrefix);
    }

    /** Whether an address or prefix is within a prefix. OpenTofu only; Terraform has no such function. */
    public static Value<Boolean> cidrcontains(Value<String> prefix, String addressOrPrefix) {
        return Invoke.value("cidrcontains", prefix, addressOrPrefix);
    }

    /** Whether an address or prefix is within a prefix. OpenTofu only; Terraform has no such function. */
    public static Value<Boolean> cidrcontains(String prefix, Value<String> addressOrPrefix) {
        return Invoke.value("cidrcontains", prefix, addressOrPrefix);
    }

    /** The address of host {@code number} in a prefix; counted from the end when negative. */
    public static Value<String> cidrhost(Value<String> prefix, int number) {
        return Invoke.value("cidrhost", prefix, number);
    }

    /** The address of host {@code number} in a prefix; counted from the end when negative. */
    public static Value<String> cidrhost(Value<String> prefix, Value<Number> number) {
        return Invoke.value("cidrhost", prefix, number);
    }

    /** The address of host {@code number} in a prefix; counted from the end when negative. */
    public static Value<String> cidrhost(String prefix, Value<Number> number) {
        return Invoke.value("cidrhost", prefix, number);
    }

    /** An IPv4 prefix as a subnet mask. */
    public static Value<String> cidrnetmask(Value<String> prefix) {
        return Invoke.value("cidrnetmask", prefix);
    }

    /** Subnet {@code number} of those a prefix has when it gets {@code newBits} longer. */
    public static Value<String> cidrsubnet(Value<String> prefix, int newBits, int number) {
        return Invoke.value("cidrsubnet", prefix, newBits, number);
    }

    /** Subnet {@code number} of those a prefix has when it gets {@code newBits} longer. */
    public static Value<String> cidrsubnet(Value<String> prefix, int newBits, Value<Number> number) {
        return Invoke.value("cidrsubnet", prefix, newBits, number);
    }

    /** Subnet {@code number} of those a prefix has when it gets {@code newBits} longer. */
    public static Value<String> cidrsubnet(Value<String> prefix, Value<Number> newBits, Value<Number> number) {
        return Invoke.value("cidrsubnet", prefix, newBits, number);
    }

    /** Subnet {@code number} of those a prefix has when it gets {@code newBits} longer. */
    public static Value<String> cidrsubnet(String prefix, int newBits, Value<Number> number) {
        return Invoke.value("cidrsubnet", prefix, newBits, number);
    }

    /** Subnet {@code number} of those a prefix has when it gets {@code newBits} longer. */
    public static Value<String> cidrsubnet(String prefix, int newBits, int number) {
        return Invoke.value("cidrsubnet", prefix, newBits, number);
    }

    /** Subnets that follow each other, so much longer than the prefix. */
    public static ListValue<String> cidrsubnets(Value<String> prefix, int... newBits) {
        return Invoke.list(
                "cidrsubnets",
                Invoke.with(prefix, Arrays.stream(newBits).boxed().toArray()));
    }

    /** Subnets that follow each other, so much longer than the prefix. */
    public static ListValue<String> cidrsubnets(String prefix, int... newBits) {
        return Invoke.list(
                "cidrsubnets",
                Invoke.with(prefix, Arrays.stream(newBits).boxed().toArray()));
    }

    /** Subnets that follow each other, so much longer than the prefix: {@code cidrsubnets(prefix, expand(bits))}. */
    public static ListValue<String> cidrsubnets(Value<String> prefix, Expansion<Number> newBits) {
        return Invoke.list("cidrsubnets", prefix, newBits);
    }
}
