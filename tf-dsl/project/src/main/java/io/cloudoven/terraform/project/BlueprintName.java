package io.cloudoven.terraform.project;

/** What a blueprint may be called. */
final class BlueprintName {
    private BlueprintName() {}

    static String check(String name) {
        boolean good = !name.isEmpty() && letterOrDigit(name.charAt(0));
        for (int i = 0; good && i < name.length(); i++) {
            char c = name.charAt(i);
            good = letterOrDigit(c) || c == '.' || c == '_' || c == '-';
        }
        if (!good) {
            throw new IllegalArgumentException("\"" + name + "\" cannot name a blueprint: write letters, digits, dots,"
                    + " dashes and underscores, starting with a letter or digit");
        }
        return name;
    }

    private static boolean letterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
