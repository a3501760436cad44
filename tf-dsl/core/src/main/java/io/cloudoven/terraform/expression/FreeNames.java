package io.cloudoven.terraform.expression;

import io.cloudoven.terraform.hcl.Expression;
import io.cloudoven.terraform.hcl.RawExpression;
import io.cloudoven.terraform.hcl.Root;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names an expression refers to that are not bound by a loop in it. */
final class FreeNames extends TreeRewriter {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private final Set<String> names;
    private final Set<String> mentioned;
    private final Set<String> bound;
    private final Set<Root> ignored;

    private FreeNames(Set<String> names, Set<String> mentioned, Set<String> bound, Set<Root> ignored) {
        this.names = names;
        this.mentioned = mentioned;
        this.bound = bound;
        this.ignored = ignored;
    }

    /** The names in {@code expression}, but for the very nodes {@code ignored}. */
    static FreeNames of(Expression expression, List<Root> ignored) {
        Set<Root> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        nodes.addAll(ignored);
        FreeNames free = new FreeNames(new HashSet<>(), new HashSet<>(), Set.of(), nodes);
        free.rewrite(expression);
        return free;
    }

    /** Whether a reference would be captured by a variable called {@code name}. */
    boolean refersTo(String name) {
        return names.contains(name);
    }

    /** Whether raw HCL has {@code name} in it, be it a reference or not. */
    boolean mentions(String name) {
        return mentioned.contains(name);
    }

    Set<String> names() {
        return names;
    }

    @Override
    Expression name(Root root) {
        if (!bound.contains(root.name()) && !ignored.contains(root)) {
            names.add(root.name());
        }
        return root;
    }

    @Override
    void raw(RawExpression raw) {
        Matcher words = WORD.matcher(raw.hcl());
        while (words.find()) {
            mentioned.add(words.group());
        }
    }

    @Override
    TreeRewriter inside(String key, String value, Expression body) {
        Set<String> more = new HashSet<>(bound);
        more.add(key);
        more.add(value);
        return new FreeNames(names, mentioned, more, ignored);
    }

    @Override
    String bound(String variable) {
        return variable;
    }
}
