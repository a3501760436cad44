package io.cloudoven.codegen.source;

import com.palantir.javapoet.JavaFile;

/**
 * A Java source file.
 *
 * @param path relative to the source folder, with slashes
 * @param text all of it
 */
public record JavaSource(String path, String text) {

    /** The text of a file as JavaPoet has it, its short comments in one line each. */
    public static JavaSource of(JavaFile file) {
        String folder = file.packageName().replace('.', '/');
        return new JavaSource(folder + "/" + file.typeSpec().name() + ".java", SourceText.compact(file.toString()));
    }
}
