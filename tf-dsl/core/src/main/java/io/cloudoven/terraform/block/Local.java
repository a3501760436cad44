package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Attribute;
import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Identifiers;
import io.cloudoven.terraform.hcl.Root;
import java.util.List;
import java.util.Set;

/**
 * A local value: an expression with a name, {@code local.name}.
 *
 * @param <T> the type of the value
 */
public final class Local<T> implements Element, Value<T> {
    private final String name;
    private final Value<T> value;

    private Local(String name, Value<T> value) {
        this.name = Identifiers.check(name);
        this.value = value;
    }

    /**
     * A local value.
     *
     * @throws IllegalArgumentException when {@code name} is not an identifier
     */
    public static <T> Local<T> of(String name, Value<T> value) {
        return new Local<>(name, value);
    }

    @Override
    public Expression expression() {
        return new Root("local").attribute(name);
    }

    @Override
    public Declaration asDeclaration() {
        Block block = Block.of("locals", new Body(List.of(new Attribute(name, value.expression()))));
        return new Declaration(Declaration.Kind.LOCAL, "local." + name, block, List.of(), Set.of(), null);
    }

    @Override
    public String toString() {
        return "local." + name;
    }
}
