package io.cloudoven.terraform.block;

/** A data source: something that exists already and is read; each has a generated class. */
public abstract class DataSource<S extends DataSource<S>> extends ProvidedBlock<S> {
    protected DataSource(BlockType type, State state) {
        super(type, state);
    }
}
