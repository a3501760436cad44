package io.cloudoven.terraform.expression;

import java.util.Map;

/**
 * The filesystem functions.
 *
 * <pre>{@code
 * Value<String> script = file("init.sh");
 * Value<String> unit = templatefile("app.service.tpl", Map.of("port", 8080, "host", server.name()));
 * }</pre>
 *
 * <p>Terraform reads the files when it plans, and takes paths as relative to the directory it runs in. Hashes of files
 * are in {@link FileHashFunctions}.
 *
 * @see <a href="https://opentofu.org/docs/language/functions/">Built-in functions</a>
 */
public final class FilesystemFunctions {
    private FilesystemFunctions() {}

    /** The path made absolute. */
    public static Value<String> abspath(String path) {
        return Invoke.value("abspath", path);
    }

    /** The path made absolute. */
    public static Value<String> abspath(Value<String> path) {
        return Invoke.value("abspath", path);
    }

    /** The last part of the path. */
    public static Value<String> basename(Value<String> path) {
        return Invoke.value("basename", path);
    }

    /** The path without its last part. */
    public static Value<String> dirname(Value<String> path) {
        return Invoke.value("dirname", path);
    }

    /** The path with the user's home directory in place of a leading {@code ~}. */
    public static Value<String> pathexpand(String path) {
        return Invoke.value("pathexpand", path);
    }

    /** The path with the user's home directory in place of a leading {@code ~}. */
    public static Value<String> pathexpand(Value<String> path) {
        return Invoke.value("pathexpand", path);
    }

    /** The text of a file in UTF-8. */
    public static Value<String> file(String path) {
        return Invoke.value("file", path);
    }

    /** The text of a file in UTF-8. */
    public static Value<String> file(Value<String> path) {
        return Invoke.value("file", path);
    }

    /** The bytes of a file in Base64. */
    public static Value<String> filebase64(String path) {
        return Invoke.value("filebase64", path);
    }

    /** The bytes of a file in Base64. */
    public static Value<String> filebase64(Value<String> path) {
        return Invoke.value("filebase64", path);
    }

    /** Whether there is a file at the path. */
    public static Value<Boolean> fileexists(String path) {
        return Invoke.value("fileexists", path);
    }

    /** Whether there is a file at the path. */
    public static Value<Boolean> fileexists(Value<String> path) {
        return Invoke.value("fileexists", path);
    }

    /** The files in a directory that match a pattern such as <code>**&#47;*.json</code>, relative to the directory. */
    public static SetValue<String> fileset(String directory, String pattern) {
        return Invoke.set("fileset", directory, pattern);
    }

    /** The files in a directory that match a pattern such as <code>**&#47;*.json</code>, relative to the directory. */
    public static SetValue<String> fileset(Value<String> directory, String pattern) {
        return Invoke.set("fileset", directory, pattern);
    }

    /** The files in a directory that match a pattern, relative to the directory. */
    public static SetValue<String> fileset(Value<String> directory, Value<String> pattern) {
        return Invoke.set("fileset", directory, pattern);
    }

    /**
     * A template file rendered with variables.
     *
     * @param variables plain Java values or {@link Value}s
     */
    public static Value<String> templatefile(String path, Map<String, ?> variables) {
        return Invoke.value("templatefile", path, variables);
    }

    /** A template file rendered with variables, which are plain Java values or {@link Value}s. */
    public static Value<String> templatefile(Value<String> path, Map<String, ?> variables) {
        return Invoke.value("templatefile", path, variables);
    }

    /** A template file rendered with the attributes of an object, or the entries of a map. */
    public static Value<String> templatefile(String path, Value<?> variables) {
        return Invoke.value("templatefile", path, variables);
    }

    /** A template file rendered with the attributes of an object, or the entries of a map. */
    public static Value<String> templatefile(Value<String> path, Value<?> variables) {
        return Invoke.value("templatefile", path, variables);
    }
}
