package io.cloudoven.arm.template;

import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.LanguageExpression;
import io.cloudoven.arm.expression.Site;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the expressions of one place turned out to speak of. Not thread-safe. */
final class Uses {
    /**
     * Something to be deployed before.
     *
     * @param index of one instance; {@code null} for all
     */
    record Dependency(String symbolicName, @Nullable Expr<? extends Number> index) {}

    private final Set<Dependency> dependencies = new LinkedHashSet<>();
    private boolean live;
    private boolean secure;
    private int quiet;

    void dependOn(String symbolicName, @Nullable Expr<? extends Number> index) {
        if (quiet == 0) {
            dependencies.add(new Dependency(symbolicName, index));
        }
    }

    void readLive() {
        live = true;
    }

    void readSecret() {
        secure = true;
    }

    void addAll(Uses others) {
        others.dependencies.forEach(d -> dependOn(d.symbolicName, d.index));
        live |= others.live;
        secure |= others.secure;
    }

    Set<Dependency> dependencies() {
        return dependencies;
    }

    /** Whether something only a running resource knows was asked for. */
    boolean isLive() {
        return live;
    }

    /** Whether a secret was asked for. */
    boolean isSecure() {
        return secure;
    }

    /** {@code value}, whose own references make no dependency: the resource it is the name of has it already. */
    <T> Expr<T> quietly(Expr<T> value) {
        return new Quiet<>(value, this);
    }

    private record Quiet<T>(Expr<T> value, Uses uses) implements Expr<T> {
        @Override
        public @Nullable Object json(Site site) {
            uses.quiet++;
            try {
                return value.json(site);
            } finally {
                uses.quiet--;
            }
        }

        @Override
        public LanguageExpression expression(Site site) {
            uses.quiet++;
            try {
                return value.expression(site);
            } finally {
                uses.quiet--;
            }
        }
    }
}
