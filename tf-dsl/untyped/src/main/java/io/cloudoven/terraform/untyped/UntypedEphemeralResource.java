package io.cloudoven.terraform.untyped;

import io.cloudoven.terraform.block.EphemeralResource;
import io.cloudoven.terraform.block.State;

/**
 * An ephemeral resource, written by name; {@link UntypedProvider#ephemeralResource} makes one.
 *
 * <p>Immutable and thread-safe: what sets an argument returns another one.
 */
public final class UntypedEphemeralResource extends EphemeralResource<UntypedEphemeralResource>
        implements SetByName<UntypedEphemeralResource>, ReadByName {
    private final UntypedType type;
    private final State state;

    private UntypedEphemeralResource(UntypedType type, State state) {
        super(type.block(), state);
        this.type = type;
        this.state = state;
    }

    static UntypedEphemeralResource named(UntypedType type, String name) {
        return new UntypedEphemeralResource(type, named(type.block(), name));
    }

    @Override
    protected UntypedEphemeralResource inState(State state) {
        return new UntypedEphemeralResource(type, state);
    }

    @Override
    public Checked<UntypedEphemeralResource> checked() {
        return new Checked<>(state, type.structure(), this::inState);
    }

    @Override
    public UntypedValue attribute(String name) {
        return UntypedValue.of(state.reference(), type.structure(), name);
    }
}
