package io.cloudoven.terraform.untyped;

import io.cloudoven.terraform.block.DataSource;
import io.cloudoven.terraform.block.State;

/**
 * A data source, written by name; {@link UntypedProvider#dataSource} makes one.
 *
 * <p>Immutable and thread-safe: what sets an argument returns another one.
 */
public final class UntypedDataSource extends DataSource<UntypedDataSource>
        implements SetByName<UntypedDataSource>, ReadByName {
    private final UntypedType type;
    private final State state;

    private UntypedDataSource(UntypedType type, State state) {
        super(type.block(), state);
        this.type = type;
        this.state = state;
    }

    static UntypedDataSource named(UntypedType type, String name) {
        return new UntypedDataSource(type, named(type.block(), name));
    }

    @Override
    protected UntypedDataSource inState(State state) {
        return new UntypedDataSource(type, state);
    }

    @Override
    public Checked<UntypedDataSource> checked() {
        return new Checked<>(state, type.structure(), this::inState);
    }

    @Override
    public UntypedValue attribute(String name) {
        return UntypedValue.of(state.reference(), type.structure(), name);
    }
}
