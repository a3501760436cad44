package io.cloudoven.schema.crawler.registry.verify;

import io.cloudoven.schema.crawler.CrawlException;

/** The words, strings and symbols of a lock file, one after the other; spaces and comments lie between them. */
final class LockFileTokens {

    private final String source;
    private final String text;
    private int at;

    LockFileTokens(String source, String text) {
        this.source = source;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    boolean atEnd() {
        skipBlanks();
        return at == text.length();
    }

    void word(String expected) {
        String found = word();
        if (!found.equals(expected)) {
            throw error("has " + Quoted.text(found) + " where " + expected + " belongs");
        }
    }

    String word() {
        skipBlanks();
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        if (start == at) {
            throw unexpected("a name");
        }
        return text.substring(start, at);
    }

    void symbol(char symbol) {
        if (!skip(symbol)) {
            throw unexpected("\"" + symbol + "\"");
        }
    }

    boolean skip(char symbol) {
        skipBlanks();
        boolean there = at < text.length() && text.charAt(at) == symbol;
        at += there ? 1 : 0;
        return there;
    }

    String string() {
        symbol('"');
        StringBuilder value = new StringBuilder();
        while (true) {
            char next = next("the end of the string");
            if (next == '"') {
                return value.toString();
            }
            if (next == '\n' || next == '\r') {
                throw error("has a string that does not end on its line");
            }
            if ((next == '$' || next == '%') && at < text.length() && text.charAt(at) == '{') {
                throw error("has a template; a lock file has plain strings");
            }
            value.append(next == '\\' ? escaped() : String.valueOf(next));
        }
    }

    CrawlException error(String problem) {
        long line = 1
                + text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new CrawlException(source + ", line " + line + ": " + problem
                + "; the lock file is damaged, get it again or make it anew with: terraform init");
    }

    private String escaped() {
        char escape = next("an escape");
        return switch (escape) {
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case '"', '\\' -> String.valueOf(escape);
            case 'u' -> codePoint(4);
            case 'U' -> codePoint(8);
            default ->
                throw error("has the escape \\" + Quoted.text(String.valueOf(escape)) + ", which HCL does not know");
        };
    }

    private String codePoint(int digits) {
        String hex = text.substring(at, Math.min(at + digits, text.length()));
        if (!hex.matches("[0-9a-fA-F]{" + digits + "}") || !Character.isValidCodePoint((int) Long.parseLong(hex, 16))) {
            throw error("has an escape that is no character");
        }
        at += digits;
        return Character.toString((int) Long.parseLong(hex, 16));
    }

    private char next(String what) {
        if (at >= text.length()) {
            throw unexpected(what);
        }
        return text.charAt(at++);
    }

    private void skipBlanks() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.charAt(at) == '#' || text.startsWith("//", at)) {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    throw error("has a comment without an end");
                }
                at = end + 2;
            } else {
                return;
            }
        }
    }

    private CrawlException unexpected(String what) {
        String found = at < text.length() ? Quoted.text(text.substring(at, at + 1)) : "the end of the file";
        return error("has " + found + " where " + what + " belongs");
    }
}
