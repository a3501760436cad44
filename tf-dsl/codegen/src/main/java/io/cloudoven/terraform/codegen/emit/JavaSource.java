package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.JavaFile;

/**
 * A Java source file.
 *
 * @param path relative to the source folder, with slashes
 * @param text all of it
 */
public record JavaSource(String path, String text) {

    static JavaSource of(JavaFile file) {
        String folder = file.packageName().replace('.', '/');
        return new JavaSource(folder + "/" + file.typeSpec().name() + ".java", SourceText.compact(file.toString()));
    }
}
