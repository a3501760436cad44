package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.hcl.Attribute;
import io.cloudoven.terraform.hcl.BodyItem;
import io.cloudoven.terraform.hcl.Literal;
import java.util.HashSet;
import java.util.Set;

/** Which arguments of a block must not be shown. */
final class Secrecy {
    /** What is shown instead. */
    static final String HIDDEN = "(sensitive)";

    private final Set<String> paths = new HashSet<>();

    Secrecy(Declaration declaration) {
        for (String path : declaration.sensitive()) {
            paths.add(withoutIndexes(path));
        }
        for (BodyItem item : declaration.block().body().items()) {
            if (item instanceof Attribute attribute
                    && attribute.name().equals("sensitive")
                    && attribute.value().equals(Literal.TRUE)) {
                paths.add(declaration.kind() == Declaration.Kind.VARIABLE ? "default" : "value");
            }
        }
    }

    /** The names of sensitive arguments, wherever in the block they stand. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        for (String path : paths) {
            names.add(path.substring(path.lastIndexOf('.') + 1));
        }
        return names;
    }

    /** Whether an argument, something in it or something around it is sensitive; {@code path} has no indexes. */
    boolean hides(String path) {
        for (String sensitive : paths) {
            if (path.equals(sensitive) || path.startsWith(sensitive + ".") || sensitive.startsWith(path + ".")) {
                return true;
            }
        }
        return false;
    }

    /** The path without {@code [0]} and {@code ["key"]}. */
    static String withoutIndexes(String path) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) != '[') {
                names.append(path.charAt(i));
                continue;
            }
            String close = path.startsWith("[\"", i) ? "\"]" : "]";
            int end = path.indexOf(close, i + 1);
            i = end < 0 ? path.length() : end + close.length() - 1;
        }
        return names.toString();
    }
}
