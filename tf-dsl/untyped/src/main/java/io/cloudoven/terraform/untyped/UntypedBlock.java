package io.cloudoven.terraform.untyped;

import io.cloudoven.terraform.block.NestedBlock;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;

/**
 * A block or object inside another block, written by name.
 *
 * <p>Immutable and thread-safe: what sets an argument returns another one.
 */
public final class UntypedBlock extends NestedBlock<UntypedBlock> implements SetByName<UntypedBlock> {
    private final Structure structure;
    private final State state;

    UntypedBlock(Structure structure, State state) {
        super(state);
        this.structure = structure;
        this.state = state;
    }

    @Override
    protected UntypedBlock inState(State state) {
        return new UntypedBlock(structure, state);
    }

    @Override
    protected Shape shape() {
        return structure.shape();
    }

    @Override
    public Checked<UntypedBlock> checked() {
        return new Checked<>(state, structure, this::inState);
    }
}
