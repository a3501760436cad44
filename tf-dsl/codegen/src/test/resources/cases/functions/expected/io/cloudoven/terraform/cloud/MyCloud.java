package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.block.ProviderConfiguration;
import io.cloudoven.terraform.block.ProviderRequirement;
import io.cloudoven.terraform.block.Shape;
import io.cloudoven.terraform.block.State;
import io.cloudoven.terraform.cloud.block.Features;
import io.cloudoven.terraform.expression.Each;
import io.cloudoven.terraform.expression.Value;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The provider {@code registry.example.com/acme/my-cloud}. */
public final class MyCloud extends ProviderConfiguration<MyCloud> {
  /** Where the provider comes from, and the version these classes are made for. */
  public static final ProviderRequirement REQUIREMENT = new ProviderRequirement("my-cloud", "registry.example.com/acme/my-cloud", "~> 1.2");

  private static final Shape SHAPE = Shape.of("features{1,1} region! token~");

  private MyCloud(State state) {
    super(REQUIREMENT, SHAPE, state);
  }

  /** The provider's default configuration; {@code alias} makes another. */
  public static MyCloud provider() {
    return new MyCloud(unaliased(REQUIREMENT));
  }

  @Override
  protected MyCloud inState(State state) {
    return new MyCloud(state);
  }

  /** Sets the block {@code features}; required, once. */
  public MyCloud features(UnaryOperator<Features> content) {
    return addBlock("features", new Features(newState("features")), content);
  }

  /** Sets the block {@code features} for each element; required, once. */
  public <E> MyCloud features(Each<E> each, BiFunction<Features, Each<E>, Features> content) {
    return addBlocks("features", new Features(newState("features")), each, content);
  }

  /** Sets {@code region}; required. */
  public MyCloud region(String region) {
    return setArgument("region", region);
  }

  /** Sets {@code region}; required. */
  public MyCloud region(Value<String> region) {
    return setArgument("region", region);
  }

  /** Sets {@code scopes}. */
  public MyCloud scopes(Collection<String> scopes) {
    return setArgument("scopes", scopes);
  }

  /** Sets {@code scopes}. */
  public MyCloud scopes(Value<? extends Collection<String>> scopes) {
    return setArgument("scopes", scopes);
  }

  /** Sets {@code scopes}. */
  public MyCloud scopes(String... scopes) {
    return setElements("scopes", scopes);
  }

  /** Sets {@code scopes}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public final MyCloud scopes(Value<String>... scopes) {
    return setElements("scopes", scopes);
  }
}
