package io.cloudoven.arm.evaluation;

import io.cloudoven.arm.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Azure refuses of a template as a whole: too much of something, resources that are there twice, and the like. */
final class TemplateRules {
    private final Problems problems;
    private final Setting setting;

    TemplateRules(Problems problems, Setting setting) {
        this.problems = problems;
        this.setting = setting;
    }

    /** Looks at the template as it is written. */
    void checkTemplate() {
        Object resources = Json.member(setting.template(), "resources");
        boolean second = Json.member(setting.template(), "languageVersion") != null;
        if (resources instanceof Map<?, ?> named && !named.isEmpty() && !second) {
            problems.add(
                    setting.section("resources"),
                    "can be an object of symbolic names only with \"languageVersion\": \"2.0\"");
        }
        if (setting.depth() == 0) {
            long size = Size.of(setting.template(), Limits.TEMPLATE);
            if (size > Limits.TEMPLATE) {
                problems.add(
                        "the template",
                        "is larger than " + Limits.TEMPLATE + " bytes, which is the most that Azure takes");
            }
        }
    }

    void checkCounts(int parameters, int variables) {
        Limits.check(problems, setting.section("parameters"), parameters, Limits.PARAMETERS, "parameters");
        Limits.check(problems, setting.section("variables"), variables, Limits.VARIABLES, "variables");
    }

    /** Looks at the resources, copies made. */
    void checkResources(List<Instance> instances) {
        int count = 0;
        Set<Object> seen = new HashSet<>();
        boolean profile = Json.member(setting.template(), "apiProfile") != null;
        for (Instance instance : instances) {
            count += instance.existing ? 0 : 1;
            if (instance.id == null) {
                continue;
            }
            if (instance.deployed() && !seen.add(instance.id)) {
                problems.add(instance.place, "the resource " + instance.id + " is there twice");
            }
            if (!profile && Json.member(instance.json, "apiVersion") == null) {
                problems.add(instance.place.member("apiVersion"), "is missing");
            }
        }
        Limits.check(problems, setting.section("resources"), count, Limits.RESOURCES, "resources, copies counted");
    }
}
