package io.cloudoven.terraform.assertions;

import io.cloudoven.terraform.block.Configuration;
import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.block.Declaration.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The blocks of a configuration, with what is said when there are others than expected. */
final class Blocks {
    private static final int MOST_SHOWN = 20;

    private final Configuration configuration;
    private final Consumer<String> fail;

    Blocks(Configuration configuration, Consumer<String> fail) {
        this.configuration = configuration;
        this.fail = fail;
    }

    Declaration require(String address) {
        Declaration found = configuration.find(address);
        if (found == null) {
            fail.accept("Expecting a block " + address + " but there is none;" + alike(address));
            throw new AssertionError("the failure above is always thrown");
        }
        return found;
    }

    void refuse(String address) {
        Declaration found = configuration.find(address);
        if (found != null) {
            fail.accept("Expecting no block " + address + " but there is one:\n\n" + Excerpt.of(found));
        }
    }

    void requireType(Kind kind, String type) {
        if (ofType(kind, type).isEmpty()) {
            fail.accept("Expecting a " + kind.blockType() + " of type " + type + " but there is none; the types are "
                    + shown(types(kind)));
        }
    }

    void requireCount(Kind kind, String type, int count) {
        List<String> found = ofType(kind, type);
        if (found.size() != count) {
            fail.accept("Expecting " + count + " " + kind.blockType() + " blocks of type " + type + " but there are "
                    + found.size() + (found.isEmpty() ? "; the types are " + shown(types(kind)) : ": " + shown(found)));
        }
    }

    void requireProvider(String name) {
        if (!configuration.providers().containsKey(name)) {
            fail.accept("Expecting provider " + name + " to be required but only these are: "
                    + shown(List.copyOf(configuration.providers().keySet())));
        }
    }

    private List<String> ofType(Kind kind, String type) {
        List<String> found = new ArrayList<>();
        for (Declaration declaration : configuration.declarations()) {
            if (declaration.kind() == kind
                    && declaration.block().labels().get(0).equals(type)) {
                found.add(declaration.address());
            }
        }
        return found;
    }

    private List<String> types(Kind kind) {
        List<String> types = new ArrayList<>();
        for (Declaration declaration : configuration.declarations()) {
            if (declaration.kind() == kind
                    && !types.contains(declaration.block().labels().get(0))) {
                types.add(declaration.block().labels().get(0));
            }
        }
        return types;
    }

    /** The blocks whose address differs in the name only, or all there are. */
    private String alike(String address) {
        String prefix = address.substring(0, address.lastIndexOf('.') + 1);
        List<String> alike = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (Declaration declaration : configuration.declarations()) {
            all.add(declaration.address());
            if (declaration.address().startsWith(prefix)) {
                alike.add(declaration.address());
            }
        }
        return prefix.isEmpty() || alike.isEmpty() ? " there are " + shown(all) : " there are " + shown(alike);
    }

    private static String shown(List<String> names) {
        if (names.isEmpty()) {
            return "none at all";
        }
        String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_SHOWN)));
        return names.size() <= MOST_SHOWN ? first : first + " and " + (names.size() - MOST_SHOWN) + " more";
    }
}
