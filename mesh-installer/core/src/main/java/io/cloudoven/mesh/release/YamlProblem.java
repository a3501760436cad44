package io.cloudoven.mesh.release;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What is wrong with a YAML text and where, without a word of the text. */
final class YamlProblem {

    private YamlProblem() {}

    static String of(YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            return "line " + (marked.getProblemMark().get().getLine() + 1) + ", column "
                    + (marked.getProblemMark().get().getColumn() + 1);
        }
        return "larger or more entangled than it may be";
    }
}
