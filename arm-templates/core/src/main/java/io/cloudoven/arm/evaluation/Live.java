package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a running resource, known as far as the template and the context tell.
 *
 * <p>{@code reference('site').siteConfig.x} asks member by member. Only what it comes to in the end has to be known, and
 * when it is not, the whole of what was asked for can be told.
 */
final class Live {
    private final @Nullable Object value;
    private final boolean known;
    private final String asked;
    private final String remedy;
    private final Unknowns unknowns;

    private Live(@Nullable Object value, boolean known, String asked, String remedy, Unknowns unknowns) {
        this.value = value;
        this.known = known;
        this.asked = asked;
        this.remedy = remedy;
        this.unknowns = unknowns;
    }

    static Live known(@Nullable Object value, String asked, String remedy, Unknowns unknowns) {
        return new Live(value, true, asked, remedy, unknowns);
    }

    static Live unknown(String asked, String remedy, Unknowns unknowns) {
        return new Live(null, false, asked, remedy, unknowns);
    }

    Live member(String name) {
        String further = asked + "." + name;
        if (known && value instanceof Map<?, ?> object) {
            Object member = Json.member(object, name);
            boolean there = member != null || object.containsKey(name);
            return new Live(member, there, further, remedy, unknowns);
        }
        return new Live(null, false, further, remedy, unknowns);
    }

    Live element(long index) {
        String further = asked + "[" + index + "]";
        return known && value instanceof List<?> array && index >= 0 && index < array.size()
                ? new Live(array.get((int) index), true, further, remedy, unknowns)
                : new Live(null, false, further, remedy, unknowns);
    }

    /** The value itself; objects remember where they come from. */
    @Nullable
    Object settle() {
        if (!known) {
            return unknowns.value(asked, remedy);
        }
        return value instanceof Map<?, ?> map ? new LiveObject(this, map) : value;
    }

    /** The value that may be of a running resource, as such; {@code null} for any other. */
    static @Nullable Live of(@Nullable Object value) {
        return value instanceof Live live ? live : value instanceof LiveObject object ? object.live : null;
    }

    private static final class LiveObject extends AbstractMap<String, @Nullable Object> {
        private final Live live;
        private final Map<String, @Nullable Object> members;

        @SuppressWarnings("unchecked")
        LiveObject(Live live, Map<?, ?> members) {
            this.live = live;
            this.members = (Map<String, @Nullable Object>) members;
        }

        @Override
        public Set<Entry<String, @Nullable Object>> entrySet() {
            return members.entrySet();
        }

        @Override
        public @Nullable Object get(@Nullable Object name) {
            return members.get(name);
        }

        @Override
        public boolean containsKey(@Nullable Object name) {
            return members.containsKey(name);
        }
    }
}
