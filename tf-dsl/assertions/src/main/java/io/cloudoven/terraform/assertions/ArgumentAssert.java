package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.block.Element;
import io.cloudoven.terraform.block.Reference;
import io.cloudoven.terraform.expression.Literals;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Attribute;
import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Body;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Literal;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions over one argument or nested block, as it is written.
 *
 * <p>An argument in a {@code dynamic} block is found in its content; in an object or list that is written out it is
 * found too. Failures show the block with the line of the argument marked.
 */
public final class ArgumentAssert extends AbstractAssert<ArgumentAssert, @Nullable Expression> {
    private final Declaration declaration;
    private final ArgumentPath path;
    private final Found found;
    private final boolean unordered;

    ArgumentAssert(Declaration declaration, ArgumentPath path, boolean unordered) {
        this(declaration, path, unordered, Found.at(path, declaration));
    }

    private ArgumentAssert(Declaration declaration, ArgumentPath path, boolean unordered, Found found) {
        super(found.value(), ArgumentAssert.class);
        this.declaration = declaration;
        this.path = path;
        this.unordered = unordered;
        this.found = found;
    }

    /**
     * It is written as a value: a string, number, boolean, collection or map of those, {@code null}, or a {@link Value},
     * such as a reference. Numbers are compared by value, maps in any order, and sets too where the argument was named
     * by its method.
     *
     * <pre>{@code
     * assertThat(blueprint).resource(subnet).argument(Subnet::name).isEqualTo("apps");          // passes
     * assertThat(blueprint).resource(subnet).argument(Subnet::name).isEqualTo(group.name());    // fails
     * }</pre>
     *
     * @throws IllegalArgumentException when {@code expected} is nothing that Terraform has
     */
    @Override
    public ArgumentAssert isEqualTo(@Nullable Object expected) {
        Expression wanted = Literals.expression(expected);
        if (actual == null || !SameValue.test(actual, wanted, unordered)) {
            differs("to be", shown(wanted));
        }
        return this;
    }

    /**
     * It is not written as a value, or not written at all.
     *
     * <pre>{@code
     * assertThat(blueprint).resource(subnet).argument(Subnet::name).isNotEqualTo("data");   // passes
     * assertThat(blueprint).resource(subnet).argument(Subnet::name).isNotEqualTo("apps");   // fails
     * }</pre>
     *
     * @throws IllegalArgumentException when {@code other} is nothing that Terraform has
     */
    @Override
    public ArgumentAssert isNotEqualTo(@Nullable Object other) {
        Expression unwanted = Literals.expression(other);
        if (actual != null && SameValue.test(actual, unwanted, unordered)) {
            differs("not to be", shown(unwanted));
        }
        return this;
    }

    /**
     * It is written, be it as {@code null}.
     *
     * <pre>{@code
     * assertThat(blueprint).resource(subnet).argument(Subnet::name).isSet();         // passes
     * assertThat(blueprint).resource(subnet).argument(Subnet::delegation).isSet();   // fails
     * }</pre>
     */
    public ArgumentAssert isSet() {
        if (found.nothing()) {
            differs("to be", "set");
        }
        return this;
    }

    /**
     * It is not written.
     *
     * <pre>{@code
     * assertThat(blueprint).resource(subnet).argument(Subnet::delegation).isNotSet();   // passes
     * assertThat(blueprint).resource(subnet).argument(Subnet::name).isNotSet();         // fails
     * }</pre>
     */
    public ArgumentAssert isNotSet() {
        if (!found.nothing()) {
            differs("not to be", "set");
        }
        return this;
    }

    /**
     * It is written as {@code null}.
     *
     * <pre>{@code
     * assertThat(blueprint).resource(subnet).argument(Subnet::description).isNull();   // passes after Value.nil()
     * assertThat(blueprint).resource(subnet).argument(Subnet::name).isNull();          // fails
     * }</pre>
     */
    @Override
    public void isNull() {
        isEqualTo(null);
    }

    /**
     * It is written, and not as {@code null}.
     *
     * <pre>{@code
     * assertThat(blueprint).resource(subnet).argument(Subnet::name).isNotNull();          // passes
     * assertThat(blueprint).resource(subnet).argument(Subnet::description).isNotNull();   // fails after Value.nil()
     * }</pre>
     */
    @Override
    public ArgumentAssert isNotNull() {
        isSet();
        if (Literal.NULL.equals(actual)) {
            differs("not to be", "null");
        }
        return this;
    }

    /**
     * It refers to an element, alone or in an expression; raw expressions are not searched.
     *
     * <pre>{@code
     * assertThat(blueprint).resource(subnet).argument(Subnet::resourceGroupName).refersTo(group);     // passes
     * assertThat(blueprint).resource(subnet).argument(Subnet::resourceGroupName).refersTo(cluster);   // fails
     * }</pre>
     */
    public ArgumentAssert refersTo(Element element) {
        String address = element.asDeclaration().address();
        for (Reference reference : Reference.in(alone())) {
            if (reference.address().equals(address)) {
                return this;
            }
        }
        differs("to refer to", address);
        return this;
    }

    /** A block that has only this argument in it. */
    private Declaration alone() {
        Body body = found.block() != null
                ? found.block().body()
                : new Body(actual == null ? List.of() : List.of(new Attribute("value", actual)));
        return new Declaration(
                declaration.kind(),
                declaration.address(),
                new Block("only", List.of(), body),
                List.of(),
                declaration.sensitive(),
                null);
    }

    private void differs(String relation, String expected) {
        failWithMessage("Expecting " + declaration.address() + "." + path + " " + relation + "\n  " + expected
                + "\nbut it is\n  " + state() + "\nin\n\n" + Excerpt.of(declaration, found.line()));
    }

    private String state() {
        if (actual != null) {
            return shown(actual);
        }
        return found.block() != null ? "a block; ask for one of its arguments" : "not set";
    }

    private String shown(Expression value) {
        boolean hidden = new Secrecy(declaration).hides(path.names());
        return hidden ? Secrecy.HIDDEN : value.toHcl().replace("\n", "\n  ");
    }
}
