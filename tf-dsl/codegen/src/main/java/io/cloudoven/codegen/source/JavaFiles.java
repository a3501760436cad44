package io.cloudoven.codegen.source;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** Source files as all generators lay them out. */
public final class JavaFiles {
    private JavaFiles() {}

    /** The file of a class, without imports of what every file sees. */
    public static JavaFile of(String packageName, TypeSpec type) {
        return JavaFile.builder(packageName, type)
                .skipJavaLangImports(true)
                .indent("  ")
                .build();
    }
}
