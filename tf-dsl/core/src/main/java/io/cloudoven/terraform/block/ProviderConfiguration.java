package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Block;
import io.cloudoven.terraform.hcl.Identifiers;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Root;
import java.util.List;

/** How a provider is configured; each provider has a generated class. */
public abstract class ProviderConfiguration<S extends ProviderConfiguration<S>> extends TypedBlock<S>
        implements Element {
    private final ProviderRequirement requirement;
    private final Shape shape;

    protected ProviderConfiguration(ProviderRequirement requirement, Shape shape, State state) {
        super(state);
        this.requirement = requirement;
        this.shape = shape;
    }

    /** For generated code: the state of the provider's default configuration. */
    protected static State unaliased(ProviderRequirement requirement) {
        return State.at(new Root(requirement.name()));
    }

    @Override
    protected final Shape shape() {
        return shape;
    }

    /** One more configuration of the same provider; blocks use it with {@code provider(...)}. */
    public final S alias(String alias) {
        State renamed = State.at(new Root(requirement.name()).attribute(Identifiers.check(alias)));
        return inState(renamed.withAll(state).with(new Argument.Meta("alias", Literal.of(alias))));
    }

    @Override
    public final Declaration asDeclaration() {
        String address = "provider." + this;
        BodyAssembly assembly = new BodyAssembly(address);
        Block block = new Block("provider", List.of(requirement.name()), assembly.body(this));
        return new Declaration(
                Declaration.Kind.PROVIDER, address, block, assembly.problems(), assembly.sensitive(), requirement);
    }
}
