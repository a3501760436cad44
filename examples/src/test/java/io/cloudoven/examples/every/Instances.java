package io.cloudoven.examples.every;

import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.block.Problem;
import io.cloudoven.terraform.block.ProvidedBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An instance of each class of a provider with everything set. */
final class Instances {
    private static final Pattern TOO_FEW = Pattern.compile(".*\\.(\\w+): .* are too few; at least (\\d+) .*");

    private Instances() {}

    /** One of each, none with a problem. */
    static List<Declaration> of(Class<?> provider) {
        List<Declaration> instances = new ArrayList<>();
        for (Class<?> type : TypedClasses.beside(provider)) {
            instances.add(complete(type));
        }
        return instances;
    }

    /** As many copies of the repeatable blocks as the class demands; nearly always one. */
    private static Declaration complete(Class<?> type) {
        Map<String, Integer> copies = new HashMap<>();
        Declaration declaration = declare(type, copies);
        for (Problem problem : declaration.problems()) {
            Matcher few = TOO_FEW.matcher(problem.toString());
            if (few.matches()) {
                copies.put(few.group(1), Integer.parseInt(few.group(2)));
            }
        }
        return copies.isEmpty() ? declaration : declare(type, copies);
    }

    private static Declaration declare(Class<?> type, Map<String, Integer> copies) {
        try {
            ProvidedBlock<?> empty =
                    (ProvidedBlock<?>) type.getMethod("named", String.class).invoke(null, "every");
            return new Everything(copies).set(empty).asDeclaration();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }
}
