package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.expression.DynamicValue;
import io.cloudoven.terraform.expression.ListValue;
import io.cloudoven.terraform.expression.MapValue;
import io.cloudoven.terraform.expression.ProviderFunctions;
import io.cloudoven.terraform.expression.SetValue;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.expression.Value;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The functions of the provider {@code registry.example.com/acme/my-cloud}. Both tools have them from 1.8 on. */
public final class MyCloudFunctions {
  private MyCloudFunctions() {
  }

  /** {@code provider::my-cloud::all}. */
  public static Value<Boolean> all(Boolean... values) {
    return ProviderFunctions.providerFunction(Type.BOOL, "my-cloud", "all", (Object[]) values);
  }

  /** {@code provider::my-cloud::all}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static Value<Boolean> all(Value<Boolean>... values) {
    return ProviderFunctions.providerFunction(Type.BOOL, "my-cloud", "all", (Object[]) values);
  }

  /**
   * {@code provider::my-cloud::index}.
   * @deprecated Use pick.
   */
  @Deprecated
  public static MapValue<Set<Number>> index(Number x) {
    return MapValue.of(ProviderFunctions.providerFunction("my-cloud", "index", x).expression());
  }

  /**
   * {@code provider::my-cloud::index}.
   * @deprecated Use pick.
   */
  @Deprecated
  public static MapValue<Set<Number>> index(Value<Number> x) {
    return MapValue.of(ProviderFunctions.providerFunction("my-cloud", "index", x).expression());
  }

  /** {@code provider::my-cloud::join}. */
  public static Value<String> join(String separator, String... parts) {
    return ProviderFunctions.providerFunction(Type.STRING, "my-cloud", "join", Stream.concat(Stream.<Object>of(separator), Stream.<Object>of((Object[]) parts)).toArray());
  }

  /** {@code provider::my-cloud::join}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public static Value<String> join(Value<String> separator, Value<String>... parts) {
    return ProviderFunctions.providerFunction(Type.STRING, "my-cloud", "join", Stream.concat(Stream.<Object>of(separator), Stream.<Object>of((Object[]) parts)).toArray());
  }

  /** {@code provider::my-cloud::notify}. */
  public static SetValue<String> notify_() {
    return SetValue.of(ProviderFunctions.providerFunction("my-cloud", "notify").expression());
  }

  /** {@code provider::my-cloud::now}. */
  public static Value<String> now() {
    return ProviderFunctions.providerFunction(Type.STRING, "my-cloud", "now");
  }

  /** {@code provider::my-cloud::parse_id}. Takes an id apart. */
  public static DynamicValue parseId(String id) {
    return ProviderFunctions.providerFunction("my-cloud", "parse_id", id);
  }

  /** {@code provider::my-cloud::parse_id}. */
  public static DynamicValue parseId(Value<String> id) {
    return ProviderFunctions.providerFunction("my-cloud", "parse_id", id);
  }

  /** {@code provider::my-cloud::pick}. */
  public static ListValue<String> pick(Collection<String> from, Map<String, Number> from_2,
      Object class_, Object o) {
    return ListValue.of(ProviderFunctions.providerFunction("my-cloud", "pick", from, from_2, class_, o).expression());
  }

  /** {@code provider::my-cloud::pick}. */
  public static ListValue<String> pick(Value<? extends Collection<String>> from,
      Value<? extends Map<String, Number>> from_2, Value<?> class_, Value<?> o) {
    return ListValue.of(ProviderFunctions.providerFunction("my-cloud", "pick", from, from_2, class_, o).expression());
  }
}
