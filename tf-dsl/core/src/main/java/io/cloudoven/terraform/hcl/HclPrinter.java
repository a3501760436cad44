package io.cloudoven.terraform.hcl;

import io.cloudoven.terraform.hcl.Layout.Mode;
import java.io.IOException;
import java.util.List;

/** Writes the tree as {@code terraform fmt} would. */
final class HclPrinter {
    private static final int MAX_DEPTH = 200;

    private final TokenWriter out;
    private final ExpressionPrinter expressions;

    private HclPrinter(Appendable out) {
        this.out = new TokenWriter(out);
        expressions = new ExpressionPrinter(this.out, Mode.OPEN);
    }

    static String print(Expression expression) {
        StringBuilder text = new StringBuilder();
        try {
            TokenWriter out = new TokenWriter(text);
            new ExpressionPrinter(out, Mode.OPEN).write(expression);
            out.newline();
            out.finish();
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder does not fail", e);
        } catch (StackOverflowError e) {
            throw Layout.tooDeep(e);
        }
        text.setLength(text.length() - 1);
        return text.toString();
    }

    /** The expression on one line; raw expressions and nothing else can still break it. */
    static String printInline(Expression expression) {
        TokenWriter out = new TokenWriter(new StringBuilder(0));
        try {
            new ExpressionPrinter(out, Mode.FLAT).write(expression);
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder does not fail", e);
        } catch (StackOverflowError e) {
            throw Layout.tooDeep(e);
        }
        return out.line().toString();
    }

    static String printTemplate(Expression expression) {
        Expression value = TemplateParts.unwrap(expression);
        if (value instanceof Literal literal && literal.value() instanceof String text && Escapes.plain(text)) {
            return text;
        }
        TokenWriter out = new TokenWriter(new StringBuilder(0));
        try {
            new ExpressionPrinter(out, Mode.FLAT).templates().bare(value);
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder does not fail", e);
        } catch (StackOverflowError e) {
            throw Layout.tooDeep(e);
        }
        return out.line().toString();
    }

    static String print(Body body) {
        StringBuilder text = new StringBuilder();
        try {
            print(body, text);
        } catch (IOException e) {
            throw new AssertionError("a StringBuilder does not fail", e);
        }
        return text.toString();
    }

    static void print(Body body, Appendable out) throws IOException {
        HclPrinter printer = new HclPrinter(out);
        try {
            printer.body(body, "", 0);
        } catch (StackOverflowError e) {
            throw Layout.tooDeep(e);
        }
        printer.out.finish();
    }

    private void body(Body body, String parent, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "blocks are nested more than " + MAX_DEPTH + " levels deep, the innermost in a block " + parent);
        }
        List<BodyItem> items = body.items();
        boolean afterBlock = false;
        boolean afterComment = false;
        for (int i = 0; i < items.size(); i++) {
            BodyItem item = items.get(i);
            if (i > 0 && !afterComment && (afterBlock || leadsToBlock(items, i))) {
                out.blankLine();
            }
            afterBlock = item instanceof Block;
            afterComment = item instanceof Comment;
            if (item instanceof Attribute attribute) {
                attribute(attribute, depth == 1 ? parent : "");
            } else if (item instanceof Block block) {
                block(block, depth);
            } else if (item instanceof Comment comment) {
                CommentLines.write(comment.text(), out);
            }
        }
    }

    /** Whether the item is a block, or a comment on one. */
    private static boolean leadsToBlock(List<BodyItem> items, int index) {
        int i = index;
        while (i < items.size() && items.get(i) instanceof Comment) {
            i++;
        }
        return i < items.size() && items.get(i) instanceof Block;
    }

    private void attribute(Attribute attribute, String block) throws IOException {
        out.token(Token.IDENTIFIER, attribute.name());
        out.token(Token.EQUAL, "=");
        boolean type = block.equals("variable") && attribute.name().equals("type");
        boolean providers = attribute.name().equals("providers") && (block.equals("module") || block.equals("run"));
        expressions.referenceKeys(providers);
        expressions.write(type ? TypeConstraints.canonical(attribute.value()) : attribute.value());
        out.newline();
    }

    private void block(Block block, int depth) throws IOException {
        out.token(Token.IDENTIFIER, block.type());
        for (String label : block.labels()) {
            out.token(Token.OPEN_QUOTE, "\"");
            if (!label.isEmpty()) {
                Labels.append(out.start(Token.TEXT), label);
            }
            out.token(Token.CLOSE_QUOTE, "\"");
        }
        out.token(Token.OPEN_BRACE, "{");
        if (!block.body().items().isEmpty()) {
            out.newline();
            body(block.body(), block.type(), depth + 1);
        }
        out.token(Token.CLOSE_BRACE, "}");
        out.newline();
    }
}
