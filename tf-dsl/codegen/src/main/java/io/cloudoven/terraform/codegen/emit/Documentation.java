package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.cloudoven.schema.model.Description;
import io.cloudoven.terraform.codegen.plan.Member;
import io.cloudoven.terraform.codegen.plan.MemberPlan;
import io.cloudoven.terraform.codegen.plan.Note;
import org.jspecify.annotations.Nullable;

/** What generated methods and classes say of themselves: facts first, then what the provider says. */
final class Documentation {
    private static final String NO_ADVICE = "The provider advises against it.";

    private Documentation() {}

    /** {@code Sets name; required.} */
    static CodeBlock argument(String verb, Member.Argument argument) {
        return CodeBlock.of(argument.required() ? "$L {@code $L}; required." : "$L {@code $L}.", verb, argument.name());
    }

    /** {@code Refers to name.} */
    static CodeBlock reference(Member member) {
        return CodeBlock.of(
                member.settable() ? "Refers to {@code $L}." : "Refers to {@code $L}; known after apply.",
                member.name());
    }

    /** {@code Adds a block name; 1 to 3.} */
    static CodeBlock block(Member.Block block, String each) {
        String count = count(block.min(), block.max());
        String verb = block.max() == 1 ? "Sets the block" : "Adds a block";
        return CodeBlock.of("$L {@code $L}$L$L.", verb, block.name(), each, count.isEmpty() ? "" : "; " + count);
    }

    /** Adds what the provider says to a first sentence. */
    static CodeBlock withNote(CodeBlock facts, Note note) {
        Description description = note.description();
        String text = description == null ? "" : continuation(description);
        if (text.isEmpty()) {
            return facts;
        }
        CodeBlock place = note.place() == null ? CodeBlock.of("") : CodeBlock.of(" In {@code $L}:", note.place());
        return CodeBlock.of("$L$L$L", facts, place, text);
    }

    /** The description as it goes on after a sentence; empty if it says nothing. */
    private static String continuation(Description description) {
        String text = description.text();
        if (text == null || text.isBlank()) {
            return "";
        }
        return switch (description.kind()) {
            case PLAIN -> " " + DocumentationText.escape(text);
            case MARKDOWN -> DocumentationProse.continuation(text);
        };
    }

    /** Marks a method whose use the provider advises against. */
    static void deprecate(MethodSpec.Builder method, MemberPlan plan) {
        if (plan.member().deprecated()) {
            method.addAnnotation(Deprecated.class)
                    .addJavadoc(deprecation(plan.note().deprecation()));
        }
    }

    static CodeBlock deprecation(@Nullable String advice) {
        String text = advice == null ? "" : DocumentationText.escape(advice);
        return CodeBlock.of("\n@deprecated $L", text.isEmpty() ? NO_ADVICE : text);
    }

    private static String count(int min, int max) {
        if (max == 1) {
            return min == 1 ? "required, once" : "at most once";
        }
        if (max == 0) {
            return min == 0 ? "" : "at least " + min;
        }
        return min == 0 ? "at most " + max : min + " to " + max;
    }
}
