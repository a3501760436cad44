package io.cloudoven.codegen.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;

/** Marks methods that take arrays of a generic type and only read them. */
public final class ReadOnlyArrays {
    private static final AnnotationSpec MUTE_LINT = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "varargs")
            .build();

    private ReadOnlyArrays() {}

    /** The method, annotated; it has to be static or final. */
    public static MethodSpec.Builder mark(MethodSpec.Builder method) {
        return method.addAnnotation(SafeVarargs.class).addAnnotation(MUTE_LINT);
    }
}
