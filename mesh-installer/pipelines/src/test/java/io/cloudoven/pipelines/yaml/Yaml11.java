package io.cloudoven.pipelines.yaml;

import java.util.List;
import java.util.regex.Pattern;

/** The plain words that YAML 1.1 reads as something else than text, by its type repository. */
final class Yaml11 {
    private static final List<Pattern> TYPES = List.of(
            Pattern.compile("y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF"),
            Pattern.compile("~|null|Null|NULL|"),
            Pattern.compile("[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+"),
            Pattern.compile("[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+"),
            Pattern.compile(
                    "[-+]?([0-9][0-9_]*)?\\.[0-9.]*([eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*"),
            Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"),
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \\t]+)[0-9]{1,2}:.*"),
            Pattern.compile("=|<<"));

    private Yaml11() {}

    static boolean means(String word) {
        return TYPES.stream().anyMatch(type -> type.matcher(word).matches());
    }
}
