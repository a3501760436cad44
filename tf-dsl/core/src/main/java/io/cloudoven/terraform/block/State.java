package io.cloudoven.terraform.block;

import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Literals;
import io.cloudoven.terraform.expression.Value;
import io.cloudoven.terraform.hcl.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a block consists of so far; opaque to users. The public methods are for blocks without a generated class.
 *
 * <p>Arguments form a persistent list, newest first, so that setting one costs the same however many there are.
 */
public final class State {
    private final Expression self;
    private final @Nullable String repeatedBy;
    final @Nullable Link arguments;

    /** One argument and those set before it. */
    record Link(@Nullable Link previous, Argument argument) {}

    private State(Expression self, @Nullable String repeatedBy, @Nullable Link arguments) {
        this.self = self;
        this.repeatedBy = repeatedBy;
        this.arguments = arguments;
    }

    static State at(Expression self) {
        return new State(self, null, null);
    }

    State with(Argument argument) {
        return new State(self, repeatedBy, new Link(arguments, argument));
    }

    /** Sets an argument to a plain Java value or a {@link Value}; the last one wins. */
    public State set(String name, @Nullable Object value) {
        return with(new Argument.Attribute(name, Literals.expression(value)));
    }

    /**
     * Has something for {@code name} be a problem, unless the argument is set to something else later.
     *
     * @param problems what is wrong with it; their paths start in the block: {@code tags["env"]}
     */
    public State refuse(String name, List<Problem> problems) {
        return with(new Argument.Refused(name, List.copyOf(problems)));
    }

    /** Adds a nested block, with a label when there is a key. */
    public State addBlock(String name, @Nullable String key, NestedBlock<?> content) {
        return with(new Argument.Nested(name, key, content));
    }

    /** Adds a {@code dynamic} block; {@code each} is {@linkplain Each#named named} after it. */
    public State addBlocks(String name, Each<?> each, NestedBlock<?> content) {
        return with(new Argument.Dynamic(name, each.forDynamicBlock(), content));
    }

    /** Sets an argument that is one object. */
    public State setObject(String name, NestedBlock<?> content) {
        return with(new Argument.ObjectItem(name, Argument.In.SINGLE, null, content));
    }

    /** Adds an object to an argument that is a list or set of them or, with a key, a map. */
    public State addObject(String name, @Nullable String key, NestedBlock<?> content) {
        return with(new Argument.ObjectItem(name, key == null ? Argument.In.LIST : Argument.In.MAP, key, content));
    }

    /** The state of a nested block or object before anything is set. */
    public State nested(String name) {
        return State.at(self.attribute(name));
    }

    /** This with the arguments of {@code other}. */
    State withAll(State other) {
        return new State(self, other.repeatedBy, other.arguments);
    }

    State repeatedBy(String metaArgument) {
        return new State(self, metaArgument, arguments);
    }

    State instance(Expression key) {
        return new State(self.index(key), null, arguments);
    }

    /** How others refer to this block, whether or not it is repeated. */
    Expression self() {
        return self;
    }

    @Nullable
    String repeatedBy() {
        return repeatedBy;
    }

    /**
     * How others refer to this block when there is one of it.
     *
     * @throws ConfigurationException when it is repeated
     */
    public Expression reference() {
        if (repeatedBy != null) {
            throw new ConfigurationException(self.toHcl() + " has " + repeatedBy
                    + ", so there is no single one to refer to; use at(key) for one of them or eachInstance(...) for"
                    + " all");
        }
        return self;
    }
}
