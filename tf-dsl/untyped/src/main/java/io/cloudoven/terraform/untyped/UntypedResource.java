package io.cloudoven.terraform.untyped;

import io.cloudoven.terraform.block.Resource;
import io.cloudoven.terraform.block.State;

/**
 * A managed resource, written by name; {@link UntypedProvider#resource} makes one.
 *
 * <p>Immutable and thread-safe: what sets an argument returns another one.
 */
public final class UntypedResource extends Resource<UntypedResource> implements SetByName<UntypedResource>, ReadByName {
    private final UntypedType type;
    private final State state;

    private UntypedResource(UntypedType type, State state) {
        super(type.block(), state);
        this.type = type;
        this.state = state;
    }

    static UntypedResource named(UntypedType type, String name) {
        return new UntypedResource(type, named(type.block(), name));
    }

    @Override
    protected UntypedResource inState(State state) {
        return new UntypedResource(type, state);
    }

    @Override
    public Checked<UntypedResource> checked() {
        return new Checked<>(state, type.structure(), this::inState);
    }

    @Override
    public UntypedValue attribute(String name) {
        return UntypedValue.of(state.reference(), type.structure(), name);
    }
}
