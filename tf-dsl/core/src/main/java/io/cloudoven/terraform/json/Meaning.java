package io.cloudoven.terraform.json;

import java.util.List;

/**
 * What Terraform takes the string of an argument for.
 *
 * @see <a href="https://developer.hashicorp.com/terraform/language/syntax/json#block-type-specific-exceptions">Block-type-specific
 *     exceptions</a>
 */
enum Meaning {
    /** A template, evaluated; what most arguments are. */
    TEMPLATE,
    /** An expression that is not evaluated: a reference, keyword or type, written without {@code ${}}. */
    EXPRESSION,
    /** The very characters, in which {@code ${} means nothing. */
    CHARACTERS;

    /** The meaning of {@code attribute} in blocks of the types {@code path}, the outermost first. */
    static Meaning of(List<String> path, String attribute) {
        if (path.isEmpty()) {
            return TEMPLATE;
        }
        String outer = path.get(0);
        boolean check = outer.equals("check") && path.size() > 1;
        int top = check ? 1 : 0; // a data block in a check is like one outside
        String type = path.get(top);
        return switch (path.size() - top) {
            case 1 -> top(type, attribute);
            case 2 -> nested(type, path.get(top + 1), attribute);
            default ->
                path.get(path.size() - 1).equals("dynamic") && attribute.equals("iterator")
                        ? EXPRESSION
                        : path.get(path.size() - 1).equals("action_trigger") ? trigger(attribute) : TEMPLATE;
        };
    }

    private static Meaning top(String type, String attribute) {
        boolean expression = switch (type) {
            case "resource", "data", "ephemeral" -> is(attribute, "depends_on", "provider");
            case "action", "list" -> is(attribute, "provider");
            case "module" -> is(attribute, "depends_on", "providers");
            case "output" -> is(attribute, "depends_on", "type");
            case "variable" -> is(attribute, "type");
            case "moved" -> is(attribute, "from", "to");
            case "removed" -> is(attribute, "from");
            case "import" -> is(attribute, "to", "provider");
            case "terraform" -> is(attribute, "experiments", "language");
            case "run" -> is(attribute, "command", "expect_failures", "providers");
            case "override_resource", "override_data", "override_module" -> is(attribute, "target", "override_during");
            default -> false;
        };
        if (expression) {
            return EXPRESSION;
        }
        boolean characters = type.equals("variable") && is(attribute, "default", "description", "deprecated")
                || type.equals("output") && is(attribute, "description", "deprecated")
                || type.equals("terraform") && attribute.equals("required_version");
        return characters ? CHARACTERS : TEMPLATE;
    }

    private static Meaning nested(String type, String inner, String attribute) {
        boolean expression = switch (inner) {
            case "lifecycle" -> is(attribute, "ignore_changes", "replace_triggered_by");
            case "provisioner" -> is(attribute, "when", "on_failure");
            case "dynamic" -> is(attribute, "iterator");
            case "data" -> is(attribute, "depends_on", "provider");
            case "plan_options" -> is(attribute, "mode", "replace", "target");
            default -> false;
        };
        if (expression) {
            return EXPRESSION;
        }
        return type.equals("terraform") && inner.equals("required_providers") ? CHARACTERS : TEMPLATE;
    }

    private static Meaning trigger(String attribute) {
        return is(attribute, "events", "actions") ? EXPRESSION : TEMPLATE;
    }

    private static boolean is(String attribute, String... names) {
        for (String name : names) {
            if (attribute.equals(name)) {
                return true;
            }
        }
        return false;
    }
}
