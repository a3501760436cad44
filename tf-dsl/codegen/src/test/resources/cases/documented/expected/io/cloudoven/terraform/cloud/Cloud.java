package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.ProviderConfiguration;
import io.cloudoven.terraform.block.ProviderRequirement;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;

/** The provider {@code hashicorp/cloud}. */
public final class Cloud extends ProviderConfiguration<Cloud> {
  /** Where the provider comes from, and the version these classes are made for. */
  public static final ProviderRequirement REQUIREMENT = new ProviderRequirement("cloud", "hashicorp/cloud", "~> 1.2");

  private static final Shape SHAPE = Shape.FREE;

  private Cloud(State state) {
    super(REQUIREMENT, SHAPE, state);
  }

  /** The provider's default configuration; {@code alias} makes another. */
  public static Cloud provider() {
    return new Cloud(unaliased(REQUIREMENT));
  }

  @Override
  protected Cloud inState(State state) {
    return new Cloud(state);
  }
}
