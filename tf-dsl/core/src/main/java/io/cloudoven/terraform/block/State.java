package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Expression;
import org.jspecify.annotations.Nullable;

/**
 * What a block consists of so far; opaque to users.
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

    /** How others refer to this block when there is one of it. */
    Expression reference() {
        if (repeatedBy != null) {
            throw new ConfigurationException(self.toHcl() + " has " + repeatedBy
                    + ", so there is no single one to refer to; use at(key) for one of them or eachInstance(...) for"
                    + " all");
        }
        return self;
    }
}
