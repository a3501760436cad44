package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/** Source files as all generators lay them out. */
final class JavaFiles {
    private JavaFiles() {}

    static JavaFile of(String packageName, TypeSpec type) {
        return JavaFile.builder(packageName, type)
                .skipJavaLangImports(true)
                .indent("  ")
                .build();
    }
}
