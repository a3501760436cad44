package io.cloudoven.mesh.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where two trees of an object differ, field by field. */
final class Differences {

    private static final Pattern SECRET = Pattern.compile("(?i)keyPEM|PRIVATE KEY");

    private final List<FieldChange> changes = new ArrayList<>();
    private final boolean secret;

    private Differences(boolean secret) {
        this.secret = secret;
    }

    static List<FieldChange> between(LiveObject before, LiveObject after) {
        Differences differences = new Differences(after.ref().kind().equals("Secret"));
        differences.compare("", before.content(), after.content());
        return List.copyOf(differences.changes);
    }

    private void compare(String path, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof Map<?, ?> left && after instanceof Map<?, ?> right) {
            TreeSet<String> names = new TreeSet<>();
            left.keySet().forEach(name -> names.add(String.valueOf(name)));
            right.keySet().forEach(name -> names.add(String.valueOf(name)));
            names.forEach(name -> compare(path.isEmpty() ? name : path + "." + name, left.get(name), right.get(name)));
        } else if (before instanceof List<?> left && after instanceof List<?> right) {
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                compare(path + "[" + i + "]", at(left, i), at(right, i));
            }
        } else {
            changes.add(new FieldChange(path, shown(path, before), shown(path, after)));
        }
    }

    private static @Nullable Object at(List<?> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }

    private Optional<String> shown(String path, @Nullable Object value) {
        boolean hidden = secret && (path.startsWith("data") || path.startsWith("stringData"))
                || SECRET.matcher(path + value).find();
        return Optional.ofNullable(value)
                .map(String::valueOf)
                .map(text -> hidden ? "(secret, " + text.length() + " characters)" : text);
    }
}
