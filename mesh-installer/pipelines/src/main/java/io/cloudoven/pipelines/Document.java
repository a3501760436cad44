package io.cloudoven.pipelines;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.problem.InvalidPipelineException;
import io.cloudoven.pipelines.variable.Parameter;
import io.cloudoven.pipelines.yaml.YamlDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The root of a file: it is checked as a whole, and then written. */
final class Document extends Element<Document> {
    Document(Fields fields) {
        super(fields);
    }

    @Override
    protected Document with(Fields fields) {
        return new Document(fields);
    }

    @Override
    protected void check(Problems problems) {
        Set<String> names = new HashSet<>();
        List<?> parameters = fields().list("parameters");
        for (int i = 0; i < parameters.size(); i++) {
            String name = ((Parameter) parameters.get(i)).name();
            if (!names.add(name)) {
                problems.at("parameters").at(i).add("'" + name + "' is there already; names are used once");
            }
        }
    }

    /** The text; throws when there are problems, those given included. */
    String write(List<String> comment, Problems problems) {
        checkAll(problems);
        @SuppressWarnings("unchecked") // an element of fields is a map
        Map<String, ?> tree = (Map<String, ?>) tree();
        if (tree == null) {
            throw new IllegalStateException("a document without a tree");
        }
        TextCheck.of(fields()).check(tree, problems);
        if (!problems.found().isEmpty()) {
            throw new InvalidPipelineException(problems.found());
        }
        return YamlDocument.write(comment, tree);
    }
}
