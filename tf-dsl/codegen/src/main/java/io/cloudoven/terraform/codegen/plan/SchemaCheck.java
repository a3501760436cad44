package io.cloudoven.terraform.codegen.plan;

import io.cloudoven.codegen.CodegenException;
import io.cloudoven.schema.model.ProviderSchema;
import io.cloudoven.terraform.codegen.naming.HclIdentifiers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds what no configuration or Java class can hold, before anything is generated. */
final class SchemaCheck {
    /** A class file numbers its names and types with 16 bits; an argument takes about 6 of them, a block about 20. */
    private static final int LARGEST = 60_000;

    private final List<String> problems = new ArrayList<>();

    private SchemaCheck() {}

    /** @throws CodegenException with everything that was found */
    static void check(ProviderSchema schema, Collection<Definition> definitions, Places places) {
        SchemaCheck check = new SchemaCheck();
        for (Definition definition : definitions) {
            check.name(definition.name(), definition.role().label(), "definitions");
            check.content(definition.content(), definition.toString());
        }
        for (NestedClass type : places.classes()) {
            Place place = places.of(type).get(0);
            check.content(type.content(), place.definition() + ", " + shown(String.join(".", place.path())));
        }
        schema.functions().keySet().forEach(name -> check.name(name, "function", "functions"));
        check.report(schema.address().toString());
    }

    private void report(String provider) {
        if (!problems.isEmpty()) {
            throw CodegenException.of(
                    "the schema of " + provider + " cannot become Java; check where it comes from", problems);
        }
    }

    private void content(Content content, String where) {
        int weight = 0;
        for (Member member : content.members()) {
            boolean block = member instanceof Member.Block;
            name(member.name(), block ? "block" : "argument", where);
            weight += block ? 20 : 6;
        }
        if (weight > LARGEST) {
            problems.add(where + ": has " + content.members().size()
                    + " arguments and blocks, more than a Java class can hold");
        }
    }

    private void name(String name, String what, String where) {
        if (!HclIdentifiers.valid(name)) {
            problems.add(where + ": the " + what + " " + shown(name) + " has a name that no configuration can hold: a"
                    + " letter or underscore, then letters, digits, underscores and dashes, 200 at most");
        }
    }

    /** In quotes, cut and without control characters. */
    private static String shown(String name) {
        String cut = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return "\"" + cut.replaceAll("\\p{C}", "?") + "\"";
    }
}
