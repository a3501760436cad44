package io.cloudoven.terraform.block;

import io.cloudoven.terraform.hcl.Literal;
import java.util.List;
import java.util.Map;

/** Finds what a block lacks or has too much of, by its {@link Shape}, and what was refused. */
final class ShapeCheck {
    private ShapeCheck() {}

    static void check(Shape shape, Arguments arguments, String path, List<Problem> problems) {
        for (String name : shape.required()) {
            Arguments.Entry entry = arguments.attribute(name);
            if (arguments.refused(name)) {
                continue; // it is set, to something else than it takes
            }
            if (entry == null) {
                problems.add(new Problem(path + "." + name, "required argument is not set"));
            } else if (entry.argument() instanceof Argument.Attribute attribute
                    && Literal.NULL.equals(attribute.value())) {
                problems.add(new Problem(path + "." + name, "required argument is set to null"));
            }
        }
        for (Map.Entry<String, Shape.Count> block : shape.blocks().entrySet()) {
            if (!arguments.refused(block.getKey())) {
                checkCount(block.getKey(), block.getValue(), arguments, path, problems);
            }
        }
        for (Problem refused : arguments.refusals()) {
            problems.add(new Problem(path + "." + refused.path(), refused.message()));
        }
    }

    private static void checkCount(
            String name, Shape.Count allowed, Arguments arguments, String path, List<Problem> problems) {
        int count = 0;
        for (Arguments.Entry entry : arguments.blocks()) {
            if (entry.name().equals(name)) {
                if (entry.argument() instanceof Argument.Dynamic) {
                    return; // how many there will be is known only when Terraform runs
                }
                count++;
            }
        }
        if (count < allowed.min()) {
            problems.add(new Problem(
                    path + "." + name,
                    count == 0
                            ? "required block is missing; at least " + allowed.min() + " must be given"
                            : count + " blocks are too few; at least " + allowed.min() + " must be given"));
        } else if (allowed.max() > 0 && count > allowed.max()) {
            problems.add(new Problem(
                    path + "." + name, count + " blocks are too many; at most " + allowed.max() + " may be given"));
        }
    }
}
