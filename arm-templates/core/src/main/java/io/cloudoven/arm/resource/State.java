package io.cloudoven.arm.resource;

import io.cloudoven.arm.expression.AnyExpr;
import io.cloudoven.arm.expression.Expr;
import io.cloudoven.arm.expression.Literals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an object consists of so far; opaque to users.
 *
 * <p>What was set forms a persistent list, newest first, so that setting a property costs the same however many there
 * are. Immutable.
 */
public final class State {
    private final @Nullable Meta meta;
    private final @Nullable Expr<?> self;
    private final @Nullable Link set;

    /** One thing that was set, and those before it; with a place, it is one of several under the name. */
    private record Link(
            @Nullable Link previous, String name, @Nullable Place place, Expr<?> value) {}

    /** Where in a property something was added: at the end of an array or, with a key, in a map. */
    private record Place(@Nullable String key) {}

    private State(@Nullable Meta meta, @Nullable Expr<?> self, @Nullable Link set) {
        this.meta = meta;
        this.self = self;
        this.set = set;
    }

    /** Nothing is set: an object to fill. */
    public static State empty() {
        return new State(null, null, null);
    }

    /** Nothing is set of a resource with a symbolic name. */
    public static State of(ResourceType type, String symbolicName) {
        return of(Meta.of(type, symbolicName));
    }

    static State of(Meta meta) {
        return new State(meta, meta.self(), null);
    }

    /** An object that stands somewhere already, to refer to. */
    static State at(Expr<?> self) {
        return new State(null, self, null);
    }

    /** Sets a property to what {@link Literals#of} takes; the last one wins. */
    public State set(String name, @Nullable Object value) {
        return new State(meta, self, new Link(set, name, null, Literals.of(value)));
    }

    /** Adds an element to a property that is an array of objects. */
    public State add(String name, Expr<?> element) {
        return new State(meta, self, new Link(set, name, new Place(null), element));
    }

    /** Adds an entry to a property that is a map of objects. */
    public State put(String name, String key, Expr<?> value) {
        return new State(meta, self, new Link(set, name, new Place(key), value));
    }

    State with(Meta changed) {
        return new State(changed, changed.self(), set);
    }

    /** What makes it a resource. */
    Meta meta() {
        if (meta == null) {
            throw new IllegalStateException("this is no resource");
        }
        return meta;
    }

    /** How others refer to it; {@code null} for an object that is being filled. */
    @Nullable
    Expr<?> self() {
        return self;
    }

    boolean isEmpty() {
        return set == null;
    }

    AnyExpr property(String name) {
        if (self == null) {
            throw new IllegalStateException("an object that is being filled has no " + name
                    + " to refer to; take it from the resource: account.sku()." + name + "()");
        }
        return AnyExpr.of(self).get(name);
    }

    /** What was set, in order: the last value of each property. */
    Map<String, Expr<?>> properties() {
        List<Link> links = new ArrayList<>();
        for (Link link = set; link != null; link = link.previous) {
            links.add(link);
        }
        Collections.reverse(links);
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Link link : links) {
            if (link.place == null) {
                properties.put(link.name, link.value);
            } else if (link.place.key == null) {
                elements(properties, link.name).add(link.value);
            } else {
                entries(properties, link.name).put(link.place.key, link.value);
            }
        }
        Map<String, Expr<?>> values = new LinkedHashMap<>();
        properties.forEach((name, value) -> values.put(name, Literals.of(value)));
        return values;
    }

    @SuppressWarnings("unchecked") // only this class puts lists there
    private static List<Expr<?>> elements(Map<String, Object> properties, String name) {
        if (!(properties.get(name) instanceof List<?>)) {
            properties.put(name, new ArrayList<Expr<?>>());
        }
        return (List<Expr<?>>) properties.get(name);
    }

    @SuppressWarnings("unchecked") // only this class puts maps there
    private static Map<String, Expr<?>> entries(Map<String, Object> properties, String name) {
        if (!(properties.get(name) instanceof Map<?, ?>)) {
            properties.put(name, new LinkedHashMap<String, Expr<?>>());
        }
        return (Map<String, Expr<?>>) properties.get(name);
    }
}
