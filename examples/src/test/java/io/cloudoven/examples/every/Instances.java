package io.cloudoven.examples.every;

import io.cloudoven.terraform.block.Declaration;
import io.cloudoven.terraform.block.ProvidedBlock;
import java.util.ArrayList;
import java.util.List;

/** An instance of each class of a provider with everything set. */
final class Instances {
    private static final int MOST_COPIES = 8;

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
        Declaration declaration = declare(type, 1);
        for (int copies = 2; !declaration.problems().isEmpty() && copies <= MOST_COPIES; copies++) {
            declaration = declare(type, copies);
        }
        return declaration;
    }

    private static Declaration declare(Class<?> type, int copies) {
        try {
            ProvidedBlock<?> empty = (ProvidedBlock<?>)
                    type.getMethod("named", String.class).invoke(null, "every");
            return new Everything(copies).set(empty).asDeclaration();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }
}
