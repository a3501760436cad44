package io.cloudoven.terraform.expression;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions that providers have, and those of the built-in provider {@code terraform}.
 *
 * <pre>{@code
 * Value<String> name = providerFunction("azurerm", "parse_resource_id", vault.id())
 *         .attribute("resource_name").as(Type.STRING);
 * }</pre>
 *
 * <p>Both tools have them from 1.8 on. The configuration must require the provider: for {@code terraform} from the
 * source {@code terraform.io/builtin/terraform}.
 *
 * @see <a href="https://opentofu.org/docs/language/functions/#provider-defined-functions">Provider functions</a>
 */
public final class ProviderFunctions {
    private ProviderFunctions() {}

    /**
     * {@code provider::name::function(arguments)}.
     *
     * @param provider its local name in {@code required_providers}; with OpenTofu {@code aws::west} is the one with the
     *     alias {@code west}
     * @param arguments plain Java values, collections, maps, {@link Value}s, and an {@link Expansion} as the last one
     * @return a value to look into, or to take {@link DynamicValue#as as} a type
     */
    public static DynamicValue providerFunction(String provider, String function, @Nullable Object... arguments) {
        return Invoke.dynamic("provider::" + provider + "::" + function, arguments);
    }

    /** {@code provider::name::function(arguments)} that is known to result in a type. */
    public static <T> Value<T> providerFunction(
            Type<T> result, String provider, String function, @Nullable Object... arguments) {
        return providerFunction(provider, function, arguments).as(result);
    }

    /** {@code provider::terraform::decode_tfvars}: the variables in the text of a {@code .tfvars} file. */
    public static DynamicValue decodeTfvars(Value<String> tfvars) {
        return providerFunction("terraform", "decode_tfvars", tfvars);
    }

    /** {@code provider::terraform::encode_tfvars}: plain Java values or {@link Value}s as a {@code .tfvars} file. */
    public static Value<String> encodeTfvars(Map<String, ?> variables) {
        return providerFunction(Type.STRING, "terraform", "encode_tfvars", variables);
    }

    /** {@code provider::terraform::encode_tfvars}: the attributes of an object as a {@code .tfvars} file. */
    public static Value<String> encodeTfvars(Value<?> variables) {
        return providerFunction(Type.STRING, "terraform", "encode_tfvars", variables);
    }

    /** {@code provider::terraform::encode_expr}: a value as the text of an expression. */
    public static Value<String> encodeExpr(@Nullable Object value) {
        return providerFunction(Type.STRING, "terraform", "encode_expr", value);
    }
}
