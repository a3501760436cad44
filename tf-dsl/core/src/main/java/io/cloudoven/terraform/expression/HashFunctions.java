package io.cloudoven.terraform.expression;

/**
 * The hash and crypto functions over text; those over files are in {@link FileHashFunctions}.
 *
 * <pre>{@code Value<String> checksum = sha256(jsonencode(settings));}</pre>
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class HashFunctions {
    private HashFunctions() {}

    /** The SHA-256 hash in Base64. */
    public static Value<String> base64sha256(Value<String> text) {
        return Invoke.value("base64sha256", text);
    }

    /** The SHA-512 hash in Base64. */
    public static Value<String> base64sha512(Value<String> text) {
        return Invoke.value("base64sha512", text);
    }

    /** A bcrypt hash at cost 10; another one in each run, since the salt is. */
    public static Value<String> bcrypt(Value<String> text) {
        return Invoke.value("bcrypt", text);
    }

    /** A bcrypt hash at a cost from 4 to 31; another one in each run, since the salt is. */
    public static Value<String> bcrypt(Value<String> text, int cost) {
        return Invoke.value("bcrypt", text, cost);
    }

    /** A bcrypt hash at a cost from 4 to 31; another one in each run, since the salt is. */
    public static Value<String> bcrypt(Value<String> text, Value<Number> cost) {
        return Invoke.value("bcrypt", text, cost);
    }

    /** The MD5 hash in hexadecimal; not for anything that must be safe. */
    public static Value<String> md5(Value<String> text) {
        return Invoke.value("md5", text);
    }

    /** The text that an RSA ciphertext in Base64 stands for, by a private key in PEM. */
    public static Value<String> rsadecrypt(Value<String> ciphertext, Value<String> privateKey) {
        return Invoke.value("rsadecrypt", ciphertext, privateKey);
    }

    /** The SHA-1 hash in hexadecimal; not for anything that must be safe. */
    public static Value<String> sha1(Value<String> text) {
        return Invoke.value("sha1", text);
    }

    /** The SHA-256 hash in hexadecimal. */
    public static Value<String> sha256(Value<String> text) {
        return Invoke.value("sha256", text);
    }

    /** The SHA-512 hash in hexadecimal. */
    public static Value<String> sha512(Value<String> text) {
        return Invoke.value("sha512", text);
    }

    /** A random UUID; another one in each run. */
    public static Value<String> uuid() {
        return Invoke.value("uuid");
    }

    /**
     * The UUID of a name in a namespace.
     *
     * @param namespace a UUID, or {@code dns}, {@code url}, {@code oid} or {@code x500}
     */
    public static Value<String> uuidv5(String namespace, Value<String> name) {
        return Invoke.value("uuidv5", namespace, name);
    }

    /** The UUID of a name in a namespace. */
    public static Value<String> uuidv5(Value<String> namespace, Value<String> name) {
        return Invoke.value("uuidv5", namespace, name);
    }
}
