package io.cloudoven.terraform.hcl;

import java.util.Random;

/** Strings that are hard to write: template markers, escapes, delimiters, combining characters, every plane. */
public final class RandomStrings {
    private static final String[] PIECES = {
        "$",
        "%",
        "{",
        "}",
        "${",
        "%{",
        "$${",
        "%%{",
        "~",
        "${~",
        "~}",
        "${x}",
        "%{if true}",
        "\"",
        "\\",
        "\\u0041",
        "\\n",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "\t",
        " ",
        "  ",
        "#",
        "//",
        "/*",
        "*/",
        "<<EOT",
        "EOT",
        "\nEOT\n",
        "\n EOT\n",
        "EOT2",
        "\0",
        "\u0007",
        "\u001b[31m",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u00ad",
        "\u2028",
        "\u2029",
        "\u200b",
        "\u200d",
        "\u202e",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "e\u0301",
        "\u0301",
        "\u1100\u1161\u11a8",
        "\uac00\u11a8",
        "\u0915\u094d\u0937\u093f",
        "\u212b",
        "\u2126",
        "\ud83d\udc68\u200d\ud83d\udc69",
        "\u070f",
        "\ud83c\uddeb\ud83c\uddf7",
        "\u0e33",
        "\udb40\udc01",
        "\udbff\udfff",
        "null",
        "for",
        "=",
        "=>",
        "...",
        ",",
        "a",
        "b",
        "word",
        "Ünï",
        "日本",
        "<",
        ">",
        "&",
        "'",
        "`",
        "\u3000",
        "\u000b",
        "\f"
    };

    private final Random random;

    public RandomStrings(Random random) {
        this.random = random;
    }

    public String next() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--) {
            text.append(random.nextInt(4) > 0 ? PIECES[random.nextInt(PIECES.length)] : character());
        }
        return text.toString();
    }

    /** Characters a heredoc can hold, for lines that have something to say about indentation and delimiters. */
    public String lines() {
        String[] pieces = {
            "a", "b c", "  ", " ", "\t", "\n", "\n", "\n", "EOT", "$", "%", "${", "$$", "\"", "\\", "é", "\u0301",
            "\u3000", "日本", "EOT2"
        };
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(10); n > 0; n--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    private String character() {
        while (true) {
            int plane = random.nextInt(3) > 0 ? 0 : random.nextInt(17);
            int c = plane << 16 | random.nextInt(0x10000);
            if (Character.getType(c) != Character.SURROGATE && Character.getType(c) != Character.UNASSIGNED) {
                return Character.toString(c);
            }
        }
    }
}
