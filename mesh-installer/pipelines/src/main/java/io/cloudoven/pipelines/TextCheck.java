package io.cloudoven.pipelines;

import io.cloudoven.pipelines.element.Element;
import io.cloudoven.pipelines.element.Fields;
import io.cloudoven.pipelines.element.Problems;
import io.cloudoven.pipelines.variable.Parameter;
import io.cloudoven.pipelines.variable.Secrets;
import io.cloudoven.pipelines.variable.Variable;
import io.cloudoven.pipelines.variable.Variables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What can be wrong with any text of a file: a secret in it, a parameter that is not declared, or a secret variable in a
 * script, where the macro would put its value on a command line.
 */
final class TextCheck {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("(?<![\\w.'])parameters\\.([A-Za-z_][A-Za-z0-9_-]*)");
    private static final Set<String> SCRIPTS =
            Set.of("script", "bash", "pwsh", "powershell", "inlineScript", "inline", "arguments");

    private final Set<String> parameters;
    private final List<String> secrets;

    private TextCheck(Set<String> parameters, List<String> secrets) {
        this.parameters = parameters;
        this.secrets = secrets;
    }

    static TextCheck of(Fields root) {
        Set<String> parameters = root.list("parameters").stream()
                .map(parameter -> ((Parameter) parameter).name())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> secrets = new TreeSet<>();
        root.inOrder().values().forEach(value -> addSecrets(value, secrets));
        return new TextCheck(parameters, List.copyOf(secrets));
    }

    private static void addSecrets(Object value, Set<String> secrets) {
        if (value instanceof Variables variables) {
            variables.all().stream()
                    .filter(Variable::isSecret)
                    .map(Variable::name)
                    .forEach(secrets::add);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> addSecrets(item, secrets));
        } else if (value instanceof Element<?> element) {
            element.parts().forEach(part -> addSecrets(part, secrets));
        }
    }

    void check(Map<String, ?> tree, Problems problems) {
        check("", tree, problems);
    }

    private void check(String name, Object value, Problems problems) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> {
                checkText("", (String) key, problems);
                check((String) key, item, problems.at((String) key));
            });
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(name, list.get(i), problems.at(i));
            }
        } else if (value instanceof String text) {
            checkText(name, text, problems);
        }
    }

    private void checkText(String name, String text, Problems problems) {
        if (text.codePoints().anyMatch(character -> character >= 0xD800 && character < 0xE000)) {
            problems.add("has half a character, a surrogate without its other half, which no file can have");
        }
        if (Secrets.isIn(text)) {
            problems.add(
                    "has a key or a signed token in it; keep it in a variable group, a secure file or a key vault");
        }
        for (Matcher expression = EXPRESSION.matcher(text); expression.find(); ) {
            for (Matcher parameter = PARAMETER.matcher(expression.group(1)); parameter.find(); ) {
                if (!parameters.contains(parameter.group(1))) {
                    problems.add("there is no parameter '" + parameter.group(1) + "'; "
                            + (parameters.isEmpty()
                                    ? "the file declares none"
                                    : "there is " + String.join(", ", parameters)));
                }
            }
        }
        if (SCRIPTS.contains(name)) {
            for (String secret : secrets) {
                if (text.contains("$(" + secret + ")")) {
                    problems.add("would put the secret '" + secret + "' on a command line; give it to the step with"
                            + " env(\"NAME\", \"$(" + secret + ")\") and use that variable of the shell");
                }
            }
        }
    }
}
