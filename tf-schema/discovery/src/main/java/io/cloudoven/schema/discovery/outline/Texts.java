package io.cloudoven.schema.discovery.outline;

import io.cloudoven.schema.model.ArgumentText;
import io.cloudoven.schema.model.Documentation;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What documentation says about something and all that is in it; compared by value, with a hash computed once. */
final class Texts {

    /** Schemas end at 100 levels of blocks and 64 of types. */
    private static final int DEEPEST = 200;

    private static final Texts NONE = new Texts(null, Map.of());

    private final @Nullable ArgumentText own;
    private final Map<String, Texts> inside;
    private final int hash;

    private Texts(@Nullable ArgumentText own, Map<String, Texts> inside) {
        this.own = own;
        this.inside = inside;
        this.hash = Objects.hash(own, inside);
    }

    /** The texts of a whole definition. */
    static Texts of(Documentation documentation) {
        Growing root = new Growing();
        documentation.arguments().forEach((path, text) -> {
            Growing at = root;
            for (String name : path.split("\\.", DEEPEST)) {
                at = at.inside.computeIfAbsent(name, inner -> new Growing());
            }
            at.own = text;
        });
        return root.grown();
    }

    Optional<ArgumentText> own() {
        return Optional.ofNullable(own);
    }

    Texts at(String name) {
        return inside.getOrDefault(name, NONE);
    }

    /** The same, but for the text about the thing itself. */
    Texts insideOnly() {
        return own == null ? this : inside.isEmpty() ? NONE : new Texts(null, inside);
    }

    private static final class Growing {
        private @Nullable ArgumentText own;
        private final Map<String, Growing> inside = new HashMap<>();

        Texts grown() {
            Map<String, Texts> inner = new HashMap<>();
            inside.forEach((name, growing) -> inner.put(name, growing.grown()));
            return new Texts(own, inner);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Texts that
                        && hash == that.hash
                        && Objects.equals(own, that.own)
                        && inside.equals(that.inside);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
