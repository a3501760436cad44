package io.cloudoven.terraform.expression;

/**
 * The hash functions over files, which need not be text.
 *
 * <pre>{@code Value<String> version = filebase64sha256("function.zip");}</pre>
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class FileHashFunctions {
    private FileHashFunctions() {}

    /** The SHA-256 hash of a file's bytes in Base64. */
    public static Value<String> filebase64sha256(String path) {
        return Invoke.value("filebase64sha256", path);
    }

    /** The SHA-256 hash of a file's bytes in Base64. */
    public static Value<String> filebase64sha256(Value<String> path) {
        return Invoke.value("filebase64sha256", path);
    }

    /** The SHA-512 hash of a file's bytes in Base64. */
    public static Value<String> filebase64sha512(String path) {
        return Invoke.value("filebase64sha512", path);
    }

    /** The SHA-512 hash of a file's bytes in Base64. */
    public static Value<String> filebase64sha512(Value<String> path) {
        return Invoke.value("filebase64sha512", path);
    }

    /** The MD5 hash of a file's bytes in hexadecimal; not for anything that must be safe. */
    public static Value<String> filemd5(String path) {
        return Invoke.value("filemd5", path);
    }

    /** The MD5 hash of a file's bytes in hexadecimal; not for anything that must be safe. */
    public static Value<String> filemd5(Value<String> path) {
        return Invoke.value("filemd5", path);
    }

    /** The SHA-1 hash of a file's bytes in hexadecimal; not for anything that must be safe. */
    public static Value<String> filesha1(String path) {
        return Invoke.value("filesha1", path);
    }

    /** The SHA-1 hash of a file's bytes in hexadecimal; not for anything that must be safe. */
    public static Value<String> filesha1(Value<String> path) {
        return Invoke.value("filesha1", path);
    }

    /** The SHA-256 hash of a file's bytes in hexadecimal. */
    public static Value<String> filesha256(String path) {
        return Invoke.value("filesha256", path);
    }

    /** The SHA-256 hash of a file's bytes in hexadecimal. */
    public static Value<String> filesha256(Value<String> path) {
        return Invoke.value("filesha256", path);
    }

    /** The SHA-512 hash of a file's bytes in hexadecimal. */
    public static Value<String> filesha512(String path) {
        return Invoke.value("filesha512", path);
    }

    /** The SHA-512 hash of a file's bytes in hexadecimal. */
    public static Value<String> filesha512(Value<String> path) {
        return Invoke.value("filesha512", path);
    }
}
