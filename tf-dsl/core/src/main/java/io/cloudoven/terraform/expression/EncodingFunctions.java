package io.cloudoven.terraform.expression;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The encoding functions.
 *
 * <pre>{@code
 * Value<String> policy = jsonencode(Map.of("bucket", bucket.arn()));
 * Value<String> host = jsondecode(secret).attribute("host").as(Type.STRING);
 * }</pre>
 *
 * <p>{@code base64gunzip} and {@code urldecode} are OpenTofu's only.
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class EncodingFunctions {
    private EncodingFunctions() {}

    /** The text that Base64 stands for. */
    public static Value<String> base64decode(Value<String> base64) {
        return Invoke.value("base64decode", base64);
    }

    /** The UTF-8 bytes of a text in Base64. */
    public static Value<String> base64encode(Value<String> text) {
        return Invoke.value("base64encode", text);
    }

    /** The text that gzip in Base64 stands for. OpenTofu only; Terraform has no such function. */
    public static Value<String> base64gunzip(Value<String> base64) {
        return Invoke.value("base64gunzip", base64);
    }

    /** A text in gzip, and that in Base64. */
    public static Value<String> base64gzip(Value<String> text) {
        return Invoke.value("base64gzip", text);
    }

    /** The rows of CSV text, each an object with an attribute for each column of the first line. */
    public static ListValue<Map<String, String>> csvdecode(Value<String> csv) {
        return Invoke.list("csvdecode", csv);
    }

    /** The value that JSON text stands for. */
    public static DynamicValue jsondecode(Value<String> json) {
        return Invoke.dynamic("jsondecode", json);
    }

    /**
     * A value as JSON text.
     *
     * @param value plain Java values, collections, maps and {@link Value}s
     */
    public static Value<String> jsonencode(@Nullable Object value) {
        return Invoke.value("jsonencode", value);
    }

    /** The text that Base64 of it in an IANA encoding, such as {@code UTF-16LE}, stands for. */
    public static Value<String> textdecodebase64(Value<String> base64, String encoding) {
        return Invoke.value("textdecodebase64", base64, encoding);
    }

    /** The text that Base64 of it in an IANA encoding stands for. */
    public static Value<String> textdecodebase64(Value<String> base64, Value<String> encoding) {
        return Invoke.value("textdecodebase64", base64, encoding);
    }

    /** A text in an IANA encoding, such as {@code UTF-16LE}, and that in Base64. */
    public static Value<String> textencodebase64(Value<String> text, String encoding) {
        return Invoke.value("textencodebase64", text, encoding);
    }

    /** A text in an IANA encoding, and that in Base64. */
    public static Value<String> textencodebase64(Value<String> text, Value<String> encoding) {
        return Invoke.value("textencodebase64", text, encoding);
    }

    /** The text that its URL encoding stands for. OpenTofu only; Terraform has no such function. */
    public static Value<String> urldecode(Value<String> encoded) {
        return Invoke.value("urldecode", encoded);
    }

    /** A text as it stands in a URL's query. */
    public static Value<String> urlencode(Value<String> text) {
        return Invoke.value("urlencode", text);
    }

    /** The value that a YAML document stands for. */
    public static DynamicValue yamldecode(Value<String> yaml) {
        return Invoke.dynamic("yamldecode", yaml);
    }

    /**
     * A value as a YAML document.
     *
     * @param value plain Java values, collections, maps and {@link Value}s
     */
    public static Value<String> yamlencode(@Nullable Object value) {
        return Invoke.value("yamlencode", value);
    }
}
