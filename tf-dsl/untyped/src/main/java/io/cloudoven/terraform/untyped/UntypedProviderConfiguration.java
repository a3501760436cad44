package io.cloudoven.terraform.untyped;

import io.cloudoven.terraform.block.ProviderConfiguration;
import io.cloudoven.terraform.block.ProviderRequirement;
import io.cloudoven.terraform.block.State;

/**
 * How a provider is configured, written by name; {@link UntypedProvider#configuration} makes one.
 *
 * <p>Immutable and thread-safe: what sets an argument returns another one.
 */
public final class UntypedProviderConfiguration extends ProviderConfiguration<UntypedProviderConfiguration>
        implements SetByName<UntypedProviderConfiguration> {
    private final ProviderRequirement requirement;
    private final Structure structure;
    private final State state;

    private UntypedProviderConfiguration(ProviderRequirement requirement, Structure structure, State state) {
        super(requirement, structure.shape(), state);
        this.requirement = requirement;
        this.structure = structure;
        this.state = state;
    }

    static UntypedProviderConfiguration of(ProviderRequirement requirement, Structure structure) {
        return new UntypedProviderConfiguration(requirement, structure, unaliased(requirement));
    }

    @Override
    protected UntypedProviderConfiguration inState(State state) {
        return new UntypedProviderConfiguration(requirement, structure, state);
    }

    @Override
    public Checked<UntypedProviderConfiguration> checked() {
        return new Checked<>(state, structure, this::inState);
    }
}
