package io.cloudoven.terraform.block;

/**
 * An ephemeral resource: opened while Terraform runs, kept neither in the plan nor in the state. Needs Terraform 1.10 or
 * OpenTofu 1.11.
 */
public abstract class EphemeralResource<S extends EphemeralResource<S>> extends ProvidedBlock<S> {
    protected EphemeralResource(BlockType type, State state) {
        super(type, state);
    }
}
