package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.cloudoven.arm.codegen.plan.MemberPlan;

/** What generated methods and classes say of themselves. */
final class Documentation {
    private Documentation() {}

    /** {@code Sets kind; required. StorageAccountKind has the values.} */
    static CodeBlock setter(String verb, MemberPlan member) {
        CodeBlock facts = CodeBlock.of(
                "$L $L$L$L.",
                verb,
                code(member.name()),
                member.required() ? "; required" : "",
                member.note().isEmpty() ? "" : "; " + escaped(member.note()));
        return member.constants() == null
                ? facts
                : CodeBlock.of("$L {@link $T} has the values.", facts, member.constants());
    }

    /** {@code Refers to kind; read-only.} */
    static CodeBlock getter(MemberPlan member) {
        String known = member.note().startsWith("always ") ? "; " + escaped(member.note()) : "; read-only";
        return CodeBlock.of("Refers to $L$L.", code(member.name()), member.settable() ? "" : known);
    }

    /** {@code properties.sku in Microsoft.Storage/storageAccounts} */
    static CodeBlock place(String path, String resource) {
        return CodeBlock.of("$L in $L", code(path), code(resource));
    }

    /** A name as code; one that would disturb the comment is escaped. */
    static String code(String name) {
        return name.matches("[\\w./$ -]*") ? "{@code " + name + "}" : "<code>" + escaped(name) + "</code>";
    }

    /** A text in which everything but letters, digits and a little else is a character reference. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || " .,-_\"$".indexOf(c) >= 0);
            escaped.append(plain ? Character.toString(c) : "&#" + c + ";");
        });
        return escaped.toString();
    }
}
