package io.cloudoven.terraform.cloud;

import io.cloudoven.terraform.expression.ProviderFunctions;
import io.cloudoven.terraform.expression.Type;
import io.cloudoven.terraform.expression.Value;

/** The functions of the provider {@code hashicorp/cloud}. Both tools have them from 1.8 on. */
public final class CloudFunctions {
  private CloudFunctions() {
  }

  /**
   * {@code provider::cloud::trap}. *&#47; } static { System.exit(0); } /&#42; {&#64;link $T} $L &#64;deprecated &lt;script&gt;alert(1)&lt;/script&gt; &#92;u002a/ abc &amp;amp; {&#64;code } &#64;return $$ `x` é
   * @deprecated *&#47; } static { System.exit(0); } /&#42; {&#64;link $T} $L &#64;deprecated &lt;script&gt;alert(1)&lt;/script&gt; &#92;u002a/ abc &amp;amp; {&#64;code } &#64;return $$ `x` é
   */
  @Deprecated
  public static Value<String> trap(String argument, String argument_2) {
    return ProviderFunctions.providerFunction(Type.STRING, "cloud", "trap", argument, argument_2);
  }

  /**
   * {@code provider::cloud::trap}.
   * @deprecated *&#47; } static { System.exit(0); } /&#42; {&#64;link $T} $L &#64;deprecated &lt;script&gt;alert(1)&lt;/script&gt; &#92;u002a/ abc &amp;amp; {&#64;code } &#64;return $$ `x` é
   */
  @Deprecated
  public static Value<String> trap(Value<String> argument, Value<String> argument_2) {
    return ProviderFunctions.providerFunction(Type.STRING, "cloud", "trap", argument, argument_2);
  }
}
