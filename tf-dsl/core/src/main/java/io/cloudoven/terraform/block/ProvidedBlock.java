package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.Identifiers;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Root;
import io.cloudoven.terraform.hcl.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A block whose type comes from a provider, with the meta-arguments that resources and data sources share. */
public abstract class ProvidedBlock<S extends ProvidedBlock<S>> extends TypedBlock<S> implements Element {
    private final BlockType type;

    ProvidedBlock(BlockType type, State state) {
        super(state);
        this.type = type;
    }

    /** For generated code: the state of a block before anything is set. */
    protected static State named(BlockType type, String name) {
        Identifiers.check(name);
        Expression typeName = type.kind() == Declaration.Kind.RESOURCE
                ? new Root(type.name())
                : new Root(type.kind().blockType()).attribute(type.name());
        return State.at(typeName.attribute(name));
    }

    @Override
    protected final Shape shape() {
        return type.shape();
    }

    /** Makes {@code count} of it; refer to one with {@link #at(int)}. */
    public final S count(int count) {
        return repeated("count", Literal.of(count));
    }

    /** Makes {@code count} of it. */
    public final S count(Value<Number> count) {
        return repeated("count", count.expression());
    }

    /** Makes {@code count} of it that differ by their index, from 0: {@code .count(2, (subnet, index) -> ...)}. */
    public final S count(int count, BiFunction<S, Value<Number>, S> content) {
        return content.apply(count(count), Value.of(new Root("count").attribute("index")));
    }

    /** Makes one for each element; refer to one with {@link #at(String)}. */
    public final <E> S forEach(Each<E> each, BiFunction<S, Each<E>, S> content) {
        return content.apply(repeated("for_each", each.forResource()), each);
    }

    /** Makes it wait for others that it does not refer to. */
    public final S dependsOn(Element... elements) {
        List<Expression> addresses = new ArrayList<>(elements.length);
        for (Element element : elements) {
            addresses.add(Addresses.expression(element));
        }
        return append(new Argument.Meta("depends_on", new Tuple(addresses)));
    }

    /** Uses this configuration of the provider, one with an alias. */
    public final S provider(ProviderConfiguration<?> configuration) {
        return append(new Argument.Meta("provider", configuration.state.self()));
    }

    /** Sets how Terraform creates, replaces and checks it. */
    public final S lifecycle(UnaryOperator<Lifecycle> content) {
        return append(new Argument.Nested("lifecycle", null, content.apply(new Lifecycle(newState("lifecycle")))));
    }

    /** The instance number {@code index} of a block with {@code count}, from 0. */
    public final S at(int index) {
        return inState(state.instance(Literal.of(index)));
    }

    /** The instance for {@code key} of a block with {@code for_each}. */
    public final S at(String key) {
        return inState(state.instance(Literal.of(key)));
    }

    /** The instance for {@code key}, a number with {@code count} and a string with {@code for_each}. */
    public final S at(Value<?> key) {
        return inState(state.instance(key.expression()));
    }

    /** What {@code attribute} takes of each instance: {@code azurerm_subnet.main[*].id}. */
    public final <T> ListValue<T> eachInstance(Function<S, ? extends Value<T>> attribute) {
        return ListValue.of(
                "for_each".equals(state.repeatedBy())
                        ? ForEachOf.map(state.self(), this::inState, attribute)
                        : ForEachOf.list(state.self(), this::inState, attribute));
    }

    @Override
    public final Declaration asDeclaration() {
        String address = toString();
        BodyAssembly assembly = new BodyAssembly(address);
        Block block = new Block(
                type.kind().blockType(),
                List.of(type.name(), address.substring(address.lastIndexOf('.') + 1)),
                assembly.body(this));
        return new Declaration(type.kind(), address, block, assembly.problems(), assembly.sensitive(), type.provider());
    }

    private S repeated(String metaArgument, Expression value) {
        State repeated = state.with(new Argument.Meta(metaArgument, value)).repeatedBy(metaArgument);
        return inState(repeated);
    }
}
