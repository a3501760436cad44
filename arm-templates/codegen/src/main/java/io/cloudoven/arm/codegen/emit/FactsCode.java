package io.cloudoven.arm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The string of facts; a class file takes strings of up to 65,535 bytes, so long ones are joined at run time. */
final class FactsCode {
    private static final int LONGEST = 15_000;

    private FactsCode() {}

    static CodeBlock of(String facts) {
        List<CodeBlock> parts = new ArrayList<>();
        for (int from = 0; from < facts.length() || parts.isEmpty(); from += LONGEST) {
            parts.add(CodeBlock.of("$S", facts.substring(from, Math.min(facts.length(), from + LONGEST))));
        }
        return parts.size() == 1
                ? parts.get(0)
                : CodeBlock.of("$T.join(\"\", $L)", CoreTypes.STRING, CodeBlock.join(parts, ", "));
    }
}
