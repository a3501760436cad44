package io.cloudoven.terraform.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The string of a shape's facts; a class file takes strings of up to 65,535 bytes, so long ones are joined at run time. */
final class ShapeCode {
    private static final int LONGEST = 15_000;

    private ShapeCode() {}

    /** {@code Shape.of("name!")}, or the shape that demands nothing. */
    static CodeBlock shape(List<String> facts) {
        return facts.isEmpty()
                ? CodeBlock.of("$T.FREE", CoreTypes.SHAPE)
                : CodeBlock.of("$T.of($L)", CoreTypes.SHAPE, of(facts));
    }

    /** {@code "name!"}. */
    static CodeBlock of(List<String> facts) {
        List<CodeBlock> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String fact : facts) {
            if (part.length() + fact.length() > LONGEST) {
                parts.add(CodeBlock.of("$S", part.toString()));
                part.setLength(0);
            }
            part.append(part.length() == 0 ? "" : " ").append(fact);
        }
        parts.add(CodeBlock.of("$S", part.toString()));
        return parts.size() == 1
                ? parts.get(0)
                : CodeBlock.of("$T.join(\" \", $L)", CoreTypes.STRING, CodeBlock.join(parts, ", "));
    }
}
