package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.hcl.Call;
import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.GetAttribute;
import io.cloudoven.terraform.hcl.GetIndex;
import io.cloudoven.terraform.hcl.Literal;
import io.cloudoven.terraform.hcl.Root;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The way from a block to one of its arguments.
 *
 * @param steps names ({@link String}) and indexes ({@link Integer}); a key of a map is a name
 */
record ArgumentPath(List<Object> steps) {
    ArgumentPath {
        steps = List.copyOf(steps);
    }

    /** Reads {@code subnet[1].name} and {@code rules["a.b"].port}. */
    static ArgumentPath parse(String text) {
        List<Object> steps = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            if (text.charAt(at) == '[') {
                boolean quoted = text.startsWith("[\"", at);
                end = text.indexOf(quoted ? "\"]" : "]", at);
                String inside = end < 0 ? "" : text.substring(at + (quoted ? 2 : 1), end);
                if (inside.isEmpty() || !quoted && !digits(inside)) {
                    throw unreadable(text);
                }
                steps.add(quoted ? inside : (Object) Integer.valueOf(inside));
                at = end + (quoted ? 2 : 1);
            } else {
                while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
                    end++;
                }
                if (end == at) {
                    throw unreadable(text);
                }
                steps.add(text.substring(at, end));
                at = end;
            }
            if (at < text.length() && text.charAt(at) == '.') {
                at++;
                if (at == text.length()) {
                    throw unreadable(text);
                }
            }
        }
        if (steps.isEmpty()) {
            throw unreadable(text);
        }
        return new ArgumentPath(steps);
    }

    /** The path of a reference into instance 0 of a block. */
    static ArgumentPath below(Expression reference, Declaration block) {
        Deque<Object> steps = new ArrayDeque<>();
        Expression at = reference;
        while (!(at instanceof Root)) {
            if (at instanceof GetAttribute attribute) {
                steps.addFirst(attribute.name());
                at = attribute.source();
            } else if (at instanceof GetIndex index && index.key() instanceof Literal key) {
                steps.addFirst(
                        key.value() instanceof Long number ? (Object) number.intValue() : String.valueOf(key.value()));
                at = index.source();
            } else if (at instanceof Call call
                    && call.name().equals("one")
                    && call.arguments().size() == 1) {
                steps.addFirst(0);
                at = call.arguments().get(0);
            } else {
                throw new IllegalArgumentException(reference.toInlineHcl() + " is no argument of " + block.address()
                        + "; name one by its method, such as Subnet::name, without anything computed from it");
            }
        }
        steps.addFirst(((Root) at).name());
        List<Object> all = List.copyOf(steps);
        int own = block.address().split("\\.", -1).length + 1; // the address and the [0]
        if (all.size() <= own) {
            throw new IllegalArgumentException(
                    reference.toInlineHcl() + " is " + block.address() + " as a whole; name one of its arguments");
        }
        return new ArgumentPath(all.subList(own, all.size()));
    }

    /** Without indexes and keys of maps, as facts about a provider are kept. */
    String names() {
        return Secrecy.withoutIndexes(toString());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.length() == 0 ? "" : ".").append(step);
            }
        }
        return text.toString();
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() < 10;
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("\"" + text + "\" is no path of an argument; write it like subnet[1].name");
    }
}
